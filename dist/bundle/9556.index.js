export const id = 9556;
export const ids = [9556];
export const modules = {

/***/ 14558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ environmentRows)
/* harmony export */ });
/* harmony import */ var _schema_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44814);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62867);


/** What was verified, from where, by whom and with what: label and value as plain text, what is unknown left out. */
function environmentRows(report) {
    const { target, environment, tool, identity } = report;
    const from = (part) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceNote */ .GY)(target, part);
    const { repository, workflow, job, leg, runId, attempt } = identity ?? {};
    const named = [workflow, job, (0,_schema_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .legName */ .ue)(leg ?? '')].filter(Boolean).join(' / ');
    // A recorded command names no service, and asks no host just because we know of one.
    const isRecording = report.checks.some(({ suite }) => suite === 'record');
    const isAsked = (url) => !isRecording || report.exchanges.some(({ request }) => request.url.startsWith(url));
    const platform = [
        ['Auth service', isAsked(target.authUrl) ? `${target.authUrl}${from('authUrl')}` : ''],
        ['API', isAsked(target.apiUrl) ? `${target.apiUrl}${from('apiUrl')}` : ''],
        ['Service', isRecording ? '' : `${target.serviceId}${from('serviceId')}`],
    ];
    const rows = [
        ['Tracking URI', `${target.trackingUri}${from('trackingUri')}`],
        ...(target.takenFor === 'mlflow'
            ? [['Taken for', 'an MLflow server by itself']]
            : platform),
        ['When', `${report.startedAt}, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .runTime */ .Ft)(report)}`],
        ['Before that', (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .waitedLine */ .xN)(report)],
        ['Ended early', report.stopReason === 'completed' ? '' : `${_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .stopSentence */ .WQ[report.stopReason]}.`],
        ['Tool', `${tool.name} ${tool.version}`],
        ['System', [environment?.os, environment?.node].filter(Boolean).join(', ')],
        ['Proxy', environment?.proxy ?? ''],
        ['Commit', identity?.commit ?? ''],
        ['Workflow run', identity ? `${repository}: ${named}, run ${runId}, attempt ${attempt}` : ''],
        ['Run', report.id],
    ];
    return rows.filter(([, value]) => value !== '');
}


/***/ }),

/***/ 88915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  generatedEnd: () => (/* binding */ generatedEnd),
  generatedStart: () => (/* binding */ generatedStart),
  renderFinalTestReport: () => (/* binding */ renderFinalTestReport),
  updateFinalTestReport: () => (/* binding */ updateFinalTestReport)
});

// EXTERNAL MODULE: ./build/schema/verdict.js
var verdict = __webpack_require__(21131);
// EXTERNAL MODULE: ./build/text/markdown.js
var markdown = __webpack_require__(51065);
// EXTERNAL MODULE: ./build/report/decisive-exchange.js
var decisive_exchange = __webpack_require__(83007);
// EXTERNAL MODULE: ./build/report/first-screen.js
var first_screen = __webpack_require__(83658);
// EXTERNAL MODULE: ./build/report/plain-instructions.js
var plain_instructions = __webpack_require__(48013);
// EXTERNAL MODULE: ./build/report/sections/comparison.js
var comparison = __webpack_require__(65395);
// EXTERNAL MODULE: ./build/report/sections/diagnosis.js
var diagnosis = __webpack_require__(36409);
// EXTERNAL MODULE: ./build/report/environment-rows.js
var environment_rows = __webpack_require__(14558);
// EXTERNAL MODULE: ./build/report/sections/markdown-blocks.js
var markdown_blocks = __webpack_require__(366);
;// CONCATENATED MODULE: ./build/report/sections/environment.js



/** What was verified, from where, with what. */
function environmentSection(report) {
    const rows = (0,environment_rows/* environmentRows */.d)(report).map(([label, value]) => [label, (0,markdown/* markdownText */.p7)(value)]);
    return `## Environment\n\n${(0,markdown_blocks/* markdownTable */.Qj)(['What', 'Value'], rows)}`;
}

// EXTERNAL MODULE: ./build/report/sections/lead.js
var lead = __webpack_require__(5868);
// EXTERNAL MODULE: ./build/report/sections/leftovers.js
var leftovers = __webpack_require__(10104);
// EXTERNAL MODULE: ./build/report/sections/notes.js
var notes = __webpack_require__(10877);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/sections/registration.js




/** What the run wrote and what became of it; where nothing was written, why. */
function registrationSection(report) {
    const { registration } = report;
    const workaround = report.diagnosis.causes.find((cause) => cause.workaround?.verified)?.workaround;
    if (registration?.experimentId === undefined && registration?.modelName === undefined) {
        const other = workaround ? ' The workaround above was proved by a registration of its own.' : '';
        return `## Registration\n\n${attemptLine(report)}${other}`;
    }
    const lines = (0,wording/* registrationRows */.tg)(registration).map(([label, value]) => `- ${label}: ${(0,markdown/* markdownCode */.D9)(value)}`);
    // Of what was not registered nobody needs the sums.
    const tables = registration.modelVersion === undefined
        ? []
        : [fileTable(registration), metricTable(registration)].filter((table) => table !== '');
    return [
        '## Registration',
        lines.join('\n'),
        ...(tables.length > 0 ? [(0,markdown_blocks/* folded */.TM)('Files with their SHA-256, and metrics', tables.join('\n\n'))] : []),
        cleanupLine(registration),
    ].join('\n\n');
}
function attemptLine({ checks }) {
    const first = checks.find(({ id }) => id === 'registration.experiment');
    if (first && (0,verdict/* isTrouble */.KM)(first))
        return 'The server confirmed nothing.';
    return 'This run wrote nothing with the settings it was given.';
}
function fileTable({ files }) {
    if (files.length === 0)
        return '';
    return (0,markdown_blocks/* markdownTable */.Qj)(['File', 'Bytes', 'SHA-256'], files.map((file) => [(0,markdown/* markdownCode */.D9)(file.path), String(file.bytes), (0,markdown/* markdownCode */.D9)(file.sha256)]));
}
function metricTable({ metrics = {} }) {
    const rows = Object.entries(metrics).map(([name, value]) => [(0,markdown/* markdownCode */.D9)(name), String(value)]);
    return rows.length === 0 ? '' : (0,markdown_blocks/* markdownTable */.Qj)(['Metric', 'Value'], rows);
}
function cleanupLine({ cleanup }) {
    if (cleanup.leftovers.length > 0)
        return `Cleanup: ${(0,wording/* plural */.LS)(cleanup.leftovers.length, 'thing')} could not be removed, see below.`;
    return cleanup.done
        ? 'Cleanup: everything the run made was removed.'
        : 'Cleanup: not done; what the run made is still on the server.';
}

// EXTERNAL MODULE: ./build/report/sections/suites.js
var suites = __webpack_require__(74539);
// EXTERNAL MODULE: ./build/report/sections/trouble.js
var sections_trouble = __webpack_require__(98767);
// EXTERNAL MODULE: ./build/report/suite-results.js
var suite_results = __webpack_require__(68132);
// EXTERNAL MODULE: ./build/report/transcript.js
var transcript = __webpack_require__(50705);
// EXTERNAL MODULE: ./build/report/waiting-checks.js
var waiting_checks = __webpack_require__(12680);
;// CONCATENATED MODULE: ./build/report/final-test-report.js



















/** The generated part of a report that people also write in stands between these lines. */
const generatedStart = '<!-- verify-registration: generated from here; edits below are lost -->';
const generatedEnd = '<!-- verify-registration: generated up to here -->';
/** `FINAL_TEST_REPORT.md`: the whole run for a person, as GitHub-flavoured Markdown. */
function renderFinalTestReport(report) {
    return (0,markdown_blocks/* joinSections */.lS)([
        (0,lead/* titleSection */.c)(report, '#'),
        (0,lead/* leadSection */.K)(report),
        environmentSection(report),
        suitesSection(report),
        (0,diagnosis/* diagnosisSection */.VE)(report, { exchangesFollow: foldedExchanges }),
        exchangeFolds(report),
        remainingIssues(report),
        workaroundSection(report),
        (0,comparison/* comparisonSection */.v)(report.comparison, (0,markdown_blocks/* titlesOf */.B7)(report)),
        registrationSection(report),
        (0,leftovers/* leftoverSection */.Z)(report),
        instructions(report),
        (0,notes/* noteSection */.M)(report),
        pointers(report),
    ]);
}
/**
 * The same inside a document that people write in: the part between the two marking lines is renewed, all else
 * stays byte for byte. A document without the lines gets the part at its end.
 */
function updateFinalTestReport(document, report, redact = (text) => text) {
    const part = `${generatedStart}\n\n${redact(renderFinalTestReport(report))}\n${generatedEnd}`;
    const start = document.indexOf(generatedStart);
    const end = document.indexOf(generatedEnd, start);
    if (start < 0 || end < 0)
        return `${document.trimEnd()}${document.trim() === '' ? '' : '\n\n'}${part}\n`;
    return `${document.slice(0, start)}${part}${document.slice(end + generatedEnd.length)}`;
}
/** Characters of what a check saw, where the deciding exchanges say it in full. */
const shortReason = 140;
/** From this part of the checks on that were skipped, what passed is counted by script and not listed. */
const muchSkipped = 0.3;
/** Results per script with ticks, trouble in full, and one line for each thing that other checks wait for. */
function suitesSection(report) {
    const suites = (0,suite_results/* suitesOf */.f3)(report);
    if (suites.length === 0)
        return '';
    const held = (0,waiting_checks/* waitingIds */.SN)(report.checks);
    const ran = report.checks.filter(({ id }) => !held.has(id));
    const isListed = report.counts.skip <= report.checks.length * muchSkipped;
    // Other warnings have their table on the first screen.
    const trouble = ran.filter(verdict/* isTrouble */.KM);
    const explained = ran.filter((check) => check.status === 'warn' && (0,first_screen/* isExplained */.zT)(check, report));
    return (0,markdown_blocks/* joinBlocks */.x9)([
        `## Results\n\n${(0,wording/* countsLine */.J7)(report.counts)}.`,
        suites.map(suiteLine).join('\n'),
        tableOf([...trouble, ...explained], isListed ? undefined : shortReason),
        [(0,sections_trouble/* waitingLines */.h)(report), reasonLines(report)].filter((lines) => lines !== '').join('\n'),
        ...(isListed ? suites.map(({ name, checks }) => passedFold(name, checks)) : []),
    ]);
}
const suiteLine = ({ name, status, counts }) => `- ${wording/* statusEmoji */.H0[status]} ${(0,markdown/* markdownCode */.D9)(name)}: ${(0,wording/* countsLine */.J7)(counts)}`;
const tableOf = (checks, textLength) => checks.length === 0 ? '' : (0,suites/* checkTable */.Dv)(checks, { exchanges: true, ...(textLength && { textLength }) });
/** Checks that were skipped for a reason of their own, and that none of the lines above has told. */
function reasonLines({ checks }) {
    const held = (0,waiting_checks/* waitingIds */.SN)(checks);
    const roots = new Set((0,waiting_checks/* waitingGroups */.cP)(checks).map(({ root }) => root.id));
    return checks
        .filter(({ id, status }) => status === 'skip' && !held.has(id) && !roots.has(id))
        .map(({ title, reason }) => `- ${wording/* statusEmoji */.H0.skip} ${(0,markdown/* markdownText */.p7)(title)}: ${(0,markdown/* markdownText */.p7)(reason ?? '')}`)
        .join('\n');
}
function passedFold(name, checks) {
    const table = tableOf(checks.filter(({ status }) => status === 'pass'));
    return table && (0,markdown_blocks/* folded */.TM)(`${name}: what passed`, table);
}
/** Causes whose deciding exchange is shown in full. */
const foldedExchanges = 5;
/** HTTP evidence: the exchange that decides each cause, in full. */
function exchangeFolds(report) {
    const folds = report.diagnosis.causes.slice(0, foldedExchanges).flatMap((cause, index) => {
        const exchange = (0,decisive_exchange/* decisiveExchange */.q)(report, cause);
        return exchange
            ? [
                (0,markdown_blocks/* folded */.TM)(`Cause ${index + 1}: the deciding request and its answer`, (0,markdown/* markdownFence */.p0)((0,transcript.renderExchange)(exchange, { hashes: false }), '', 6_000)),
            ]
            : [];
    });
    return folds.length === 0 ? '' : ['## HTTP evidence', ...folds].join('\n\n');
}
/** What is left to do, by whom, and when it is done. */
function remainingIssues(report) {
    const { causes } = report.diagnosis;
    const rows = causes.map((cause, index) => [
        String(index + 1),
        (0,markdown/* markdownText */.p7)((0,first_screen/* causeHeadline */.eQ)(cause)),
        ...taskOf(cause),
    ]);
    const warnings = (0,first_screen/* openWarnings */.s5)(report).map(({ title, task: { by, step, done } }, index) => [
        String(causes.length + index + 1),
        (0,markdown/* markdownText */.p7)(title),
        wording/* ownerName */.Hc[by],
        (0,markdown/* markdownText */.p7)(step || 'Look at what was seen'),
        (0,markdown/* markdownText */.p7)(done),
    ]);
    const all = [...rows, ...warnings];
    if (all.length === 0)
        return '';
    const table = (0,markdown_blocks/* markdownTable */.Qj)(['Priority', 'Issue', 'Owner', 'Step', 'Done when'], all);
    return `## Remaining issues\n\n${table}`;
}
function taskOf(cause) {
    const [first] = (0,first_screen/* fixesOf */.jv)(cause);
    return [
        wording/* ownerName */.Hc[first?.by ?? cause.owner],
        (0,markdown/* markdownText */.p7)(first?.steps[0] ?? ''),
        (0,markdown/* markdownText */.p7)(cause.proof?.fixed ?? 'another verification passes'),
    ];
}
/** Workarounds that a registration proved; where there are none, what was tried, since a reader looks for them. */
function workaroundSection({ diagnosis: { causes }, verdict }) {
    if (causes.length === 0 || verdict === 'pass')
        return '';
    const found = causes.flatMap(({ workaround }) => workaround ?? []);
    if (found.length === 0)
        return `## Workarounds\n\n${noneFound(causes.flatMap(({ tried }) => tried ?? []))}`;
    const items = found.map(({ text, settings, verified, registration }) => {
        const made = registration
            ? ` of ${(0,markdown/* markdownCode */.D9)(registration.modelName)}, version ${(0,markdown/* markdownCode */.D9)(registration.modelVersion)}, ${registration.removed ? 'removed again' : 'which stays on the server'}`
            : '';
        const proof = verified ? `proved by a registration${made}` : 'not verified';
        const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
        const fence = lines.length > 0 ? `\n\n${(0,markdown/* markdownFence */.p0)(lines.join('\n')).replace(/^/gm, '  ')}` : '';
        return `- ${(0,markdown/* markdownText */.p7)(text)} (${proof})${fence}`;
    });
    return ['## Workarounds', ...items].join('\n\n');
}
function noneFound(tried) {
    if (tried.length === 0)
        return 'None was tried: one is looked for where a run may write and cannot begin to.';
    const items = tried.map(({ text, outcome }) => `- ${(0,markdown/* markdownText */.p7)(text)} ${(0,markdown/* markdownText */.p7)(outcome)}`);
    return ['None found; tried:', '', ...items].join('\n');
}
/** The environment with which this run registered a model, to be copied by whoever registers next. */
function instructions(report) {
    const { verdict, registration, target } = report;
    if (verdict !== 'pass' || registration?.modelVersion === undefined)
        return '';
    const settings = target.takenFor === 'mlflow'
        ? (0,plain_instructions/* plainSettings */.Kh)(report)
        : [
            `MLFLOW_TRACKING_URI=${target.trackingUri}`,
            'HOKUSAI_API_KEY=<your key>',
            'MLFLOW_TRACKING_TOKEN=<the same key>',
        ];
    return `## Configuration that works\n\nThis run registered a model with it. How to: INSTRUCTIONS.md.\n\n${(0,markdown/* markdownFence */.p0)(settings.join('\n'))}`;
}
function pointers(report) {
    const exchanges = (0,wording/* plural */.LS)(report.exchanges.length, 'exchange');
    return `---\n\nTo click through: \`report.html\`. For programs: \`report.json\`. All ${exchanges}: \`transcript.txt\`.`;
}


/***/ }),

/***/ 48013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ program),
/* harmony export */   Kh: () => (/* binding */ plainSettings),
/* harmony export */   Lg: () => (/* binding */ plainSections),
/* harmony export */   Tr: () => (/* binding */ workflowFence)
/* harmony export */ });
/* harmony import */ var _text_curl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76114);
/* harmony import */ var _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33129);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51065);
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34381);




/** How the run itself logged in, by what it sent. */
function loginOf({ exchanges }) {
    const sent = exchanges.map(({ request }) => (0,_text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .headerOf */ .rR)(request.headers, 'authorization'));
    const own = sent.find((value) => value.includes(_text_curl_js__WEBPACK_IMPORTED_MODULE_0__/* .ownKey */ .G)) ?? '';
    return own === '' ? 'none' : /^basic /i.test(own) ? 'basic' : 'token';
}
/** Variables of MLflow's clients with the values to put in. */
const variables = {
    none: [],
    basic: [
        ['MLFLOW_TRACKING_USERNAME', '<your user name>'],
        ['MLFLOW_TRACKING_PASSWORD', '<your password>'],
    ],
    token: [['MLFLOW_TRACKING_TOKEN', '<your token>']],
};
/** The environment with which a run registered a model, a line for each variable. */
function plainSettings(report) {
    const login = variables[loginOf(report)].map(([name, value]) => `${name}=${value}`);
    return [`MLFLOW_TRACKING_URI=${report.target.trackingUri}`, ...login];
}
function plainSections(report) {
    const login = loginOf(report);
    return [environment(report, login), check(login), python, workflow(report, login), traps];
}
const told = {
    none: 'This server asked for no login.',
    basic: 'This server has a login of its own: a user name and a password, which its administrators give you.',
    token: 'What stands in front of this server asks for a token.',
};
function environment({ target }, login) {
    const others = Object.values(variables).filter((one) => one !== variables[login]);
    const unwanted = others.flat().map(([name]) => name);
    const lines = [
        `export MLFLOW_TRACKING_URI=${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(target.trackingUri)}`,
        ...variables[login].map(([name, value]) => `export ${name}='${value}'`),
        // A user name and password would beat the token, and a token is sent to servers that ask for none.
        `unset ${unwanted.join(' ')}`,
    ];
    return ['## 1. Environment', told[login], (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownFence */ .p0)(lines.join('\n'), 'sh')].join('\n\n');
}
function check(login) {
    const option = {
        none: '',
        basic: '-u "$MLFLOW_TRACKING_USERNAME:$MLFLOW_TRACKING_PASSWORD" ',
        token: '-H "Authorization: Bearer $MLFLOW_TRACKING_TOKEN" ',
    };
    const command = `curl -sS --fail ${option[login]}"$MLFLOW_TRACKING_URI/api/2.0/mlflow/experiments/search?max_results=1"`;
    return [
        '## 2. Check the way to MLflow',
        'It answers a list of experiments.',
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownFence */ .p0)(command, 'sh'),
    ].join('\n\n');
}
/** A program in Python that registers a model; `afterwards` is done with the `version` it made. */
const program = (remark, afterwards) => `\`\`\`python
import mlflow
from mlflow import MlflowClient

NAME = "my-model"${remark}


class Model(mlflow.pyfunc.PythonModel):  # or your own model with mlflow.sklearn, mlflow.pytorch, …
    def predict(self, context, model_input, params=None):
        return [0] * len(model_input)


mlflow.set_experiment("my-experiment")
with mlflow.start_run():
    mlflow.log_metric("accuracy", 0.91)
    info = mlflow.pyfunc.log_model(name="model", python_model=Model(), registered_model_name=NAME)

version = str(info.registered_model_version)
${afterwards}
print(f"registered {NAME} version {version}")
\`\`\``;
const afterwards = `registered = MlflowClient().get_model_version(NAME, version)
assert registered.status == "READY", registered.status`;
const python = `## 3. Register

\`pip install mlflow\`, version 3; with MLflow 2 write \`artifact_path=\` in place of \`name=\`.

${program('', afterwards)}`;
/** A workflow that runs the program, with each of these variables from the secret named beside it. */
function workflowFence({ trackingUri }, secrets) {
    const lines = secrets.map(([variable, secret]) => `\n      ${variable}: \${{ secrets.${secret} }}`).join('');
    const text = `on: workflow_dispatch
permissions:
  contents: read
jobs:
  register:
    runs-on: ubuntu-latest
    env:
      MLFLOW_TRACKING_URI: ${JSON.stringify(trackingUri)}${lines}
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - run: pip install mlflow
      - run: python register.py`;
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownFence */ .p0)(text, 'yaml');
}
function workflow({ target }, login) {
    const secrets = variables[login].map(([name]) => [name, name]);
    return [
        '## 4. Register from a GitHub workflow',
        `With the Python above as \`register.py\`${secrets.length === 0 ? '' : ' and what the server asks for as secrets'}.`,
        workflowFence(target, secrets),
    ].join('\n\n');
}
const traps = `## What goes wrong most often

| what | why |
| --- | --- |
| a tracking URI that ends in \`/api/2.0/mlflow\` | the client adds it itself; the one above is whole |
| \`http\` in place of \`https\` | the redirect turns a POST into a GET |
| \`MLFLOW_TRACKING_USERNAME\` with its password, the two in \`~/.mlflow/credentials\`, or the host in \`~/.netrc\` | they are sent in place of a token |
| \`MLFLOW_REGISTRY_URI\` | models go there, and not where runs go |
| a client that seems to hang | it waits 120 s for an answer and asks up to 7 times more; \`MLFLOW_HTTP_REQUEST_TIMEOUT\` and \`MLFLOW_HTTP_REQUEST_MAX_RETRIES\` say otherwise |
| a certificate of your company’s own CA | name its file in \`MLFLOW_TRACKING_SERVER_CERT_PATH\` |`;


/***/ }),

/***/ 25014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b7: () => (/* reexport */ Category),
  YD: () => (/* reexport */ Cause),
  KP: () => (/* binding */ CheckResult),
  Vq: () => (/* binding */ Counts),
  k5: () => (/* reexport */ Exchange),
  iO: () => (/* binding */ FailOn),
  lz: () => (/* binding */ Identity),
  Wd: () => (/* reexport */ Layer),
  GD: () => (/* binding */ Leftover),
  _e: () => (/* reexport */ Owner),
  cH: () => (/* binding */ Registration),
  pl: () => (/* binding */ Report),
  nW: () => (/* binding */ Status),
  Tn: () => (/* binding */ StopReason),
  wL: () => (/* binding */ SuiteName),
  We: () => (/* binding */ Target),
  Y: () => (/* binding */ Verdict),
  ZF: () => (/* reexport */ constants/* layers */.ZF),
  CZ: () => (/* reexport */ constants/* schemaVersion */.CZ)
});

// UNUSED EXPORTS: ArtifactFile, Attempt, Body, Proof, Remedy, Timings, Waited, Workaround, failOnChoices

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/schema/constants.js
var constants = __webpack_require__(23515);
;// CONCATENATED MODULE: ./build/schema/cause.js


const Layer = schemas/* enum */.k5n(constants/* layers */.ZF);
/** `UNKNOWN` accuses nobody: the evidence does not decide. */
const Category = schemas/* enum */.k5n([
    'KEY',
    'CFG',
    'DEPLOY',
    'BUG',
    'SCOPE',
    'RATE',
    'QUOTA',
    'NET',
    'CLIENT',
    'UNKNOWN',
]);
const Owner = schemas/* enum */.k5n(['caller', 'auth team', 'API team', 'infrastructure', 'undetermined']);
/** One step of a remedy; `command` shows that it worked. `for` says whom it helps: who owns the layer, or the caller. */
const Remedy = schemas/* object */.Ikc({
    text: schemas/* string */.YjP(),
    by: Owner,
    for: schemas/* enum */.k5n(['owner', 'caller']).optional(),
    command: schemas/* string */.YjP().optional(),
});
/** The request that tells whether a cause is gone. */
const Proof = schemas/* object */.Ikc({
    /** A shell command; the key stands in it as `$HOKUSAI_API_KEY`. */
    command: schemas/* string */.YjP(),
    /** What it answers now, and what when the cause is gone; a line each. */
    now: schemas/* string */.YjP(),
    fixed: schemas/* string */.YjP(),
});
/** A way around the cause that was tried for real: a registration went through with these settings. */
const Workaround = schemas/* object */.Ikc({
    text: schemas/* string */.YjP(),
    settings: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    verified: schemas/* boolean */.zMY(),
    evidence: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** What the registration that proved it made, and whether that is removed again. */
    registration: schemas/* object */.Ikc({ modelName: schemas/* string */.YjP(), modelVersion: schemas/* string */.YjP(), removed: schemas/* boolean */.zMY() })
        .optional(),
});
/** A way around that was tried and did not work; what came of it begins with a capital letter. */
const Attempt = schemas/* object */.Ikc({ text: schemas/* string */.YjP(), outcome: schemas/* string */.YjP() });
/** Why the run ended as it did; `evidence` are exchange ids, the decisive one first. */
const Cause = schemas/* object */.Ikc({
    code: schemas/* string */.YjP(),
    category: Category,
    layer: Layer,
    owner: Owner,
    confidence: schemas/* enum */.k5n(['certain', 'likely', 'possible']),
    /** Why the confidence is what it is: what was proved and what was not seen. */
    because: schemas/* string */.YjP(),
    summary: schemas/* string */.YjP(),
    /** What happened, in one sentence of its own with the address or the request in it. */
    headline: schemas/* string */.YjP().optional(),
    evidence: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Id of the exchange that decides; the first of `evidence` where absent. */
    decisive: schemas/* string */.YjP().optional(),
    /** Ids of the checks that this cause explains. */
    explains: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** The observation that would prove this cause wrong. */
    refutedBy: schemas/* string */.YjP(),
    /** What to look at next where the evidence does not decide. */
    nextProbe: schemas/* string */.YjP().optional(),
    /** The step of whoever owns the broken layer first. */
    remediation: schemas/* array */.YOg(Remedy),
    /** Absent where no single request tells. */
    proof: Proof.optional(),
    workaround: Workaround.optional(),
    /** Ways around that did not work, where none was found. */
    tried: schemas/* array */.YOg(Attempt).optional(),
});

;// CONCATENATED MODULE: ./build/schema/exchange.js

/** A recorded body: `text` is redacted and cut, `bytes` and `sha256` describe the whole body as it was on the wire. */
const Body = schemas/* object */.Ikc({
    text: schemas/* string */.YjP().optional(),
    bytes: schemas/* int */.Whr().nonnegative(),
    sha256: schemas/* string */.YjP().optional(),
    truncated: schemas/* boolean */.zMY(),
});
/** Milliseconds. `dnsMs`, `connectMs` and `tlsMs` are absent on a reused connection. */
const Timings = schemas/* object */.Ikc({
    dnsMs: schemas/* number */.aig().optional(),
    connectMs: schemas/* number */.aig().optional(),
    tlsMs: schemas/* number */.aig().optional(),
    firstByteMs: schemas/* number */.aig().optional(),
    totalMs: schemas/* number */.aig(),
});
const Headers = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]));
/** One HTTP request and what came of it, redacted when it was recorded. */
const Exchange = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    checkId: schemas/* string */.YjP(),
    startedAt: iso/* datetime */.w$(),
    attempt: schemas/* int */.Whr().positive(),
    request: schemas/* object */.Ikc({ method: schemas/* string */.YjP(), url: schemas/* string */.YjP(), headers: Headers, body: Body.optional() }),
    response: schemas/* object */.Ikc({ status: schemas/* int */.Whr(), headers: Headers, body: Body.optional() }).optional(),
    error: schemas/* object */.Ikc({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP() }).optional(),
    /** The caller's forward proxy that lay between: the variable that names it, its host and port. */
    proxy: schemas/* object */.Ikc({ variable: schemas/* string */.YjP(), place: schemas/* string */.YjP() }).optional(),
    timings: Timings,
});

// EXTERNAL MODULE: ./build/schema/suite-order.js
var suite_order = __webpack_require__(62695);
;// CONCATENATED MODULE: ./build/schema/report.js








/** `fail` is verified and wrong; `error` could not be verified; `skip` always carries its reason. */
const Status = schemas/* enum */.k5n(['pass', 'fail', 'warn', 'skip', 'error']);
/** `record` holds what was seen of somebody's own command, which no run chooses. */
const SuiteName = schemas/* enum */.k5n([...suite_order/* suiteNames */.n, 'record']);
const StopReason = schemas/* enum */.k5n(['completed', 'cancelled', 'out-of-time']);
const Verdict = schemas/* enum */.k5n(['pass', 'fail', 'error', 'skipped']);
const CheckResult = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    suite: SuiteName,
    layer: Layer,
    needs: schemas/* array */.YOg(schemas/* string */.YjP()),
    status: Status,
    reason: schemas/* string */.YjP().optional(),
    /** What was seen, as a word for programs, where a cause rests on it alone. */
    code: schemas/* string */.YjP().optional(),
    durationMs: schemas/* number */.aig(),
    exchanges: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** Something the run made and could not remove, with the command that removes it. */
const Leftover = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['experiment', 'artifacts', 'registered model', 'model version']),
    name: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
    command: schemas/* string */.YjP(),
    /** It was not seen, and nobody said that it is not there. */
    possibly: schemas/* literal */.euz(true).optional(),
});
const ArtifactFile = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    bytes: schemas/* int */.Whr().nonnegative(),
    sha256: schemas/* string */.YjP(),
});
/** What a run wrote; fields appear as the server confirms them. */
const Registration = schemas/* object */.Ikc({
    experimentId: schemas/* string */.YjP().optional(),
    runId: schemas/* string */.YjP().optional(),
    modelName: schemas/* string */.YjP().optional(),
    modelVersion: schemas/* string */.YjP().optional(),
    alias: schemas/* string */.YjP().optional(),
    files: schemas/* array */.YOg(ArtifactFile),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()).optional(),
    cleanup: schemas/* object */.Ikc({ done: schemas/* boolean */.zMY(), leftovers: schemas/* array */.YOg(Leftover) }),
});
const Counts = schemas/* object */.Ikc({
    pass: schemas/* int */.Whr(),
    fail: schemas/* int */.Whr(),
    warn: schemas/* int */.Whr(),
    skip: schemas/* int */.Whr(),
    error: schemas/* int */.Whr(),
});
const Part = schemas/* string */.YjP();
/** What was verified. */
const Target = schemas/* object */.Ikc({
    trackingUri: schemas/* string */.YjP(),
    authUrl: schemas/* string */.YjP(),
    apiUrl: schemas/* string */.YjP(),
    serviceId: schemas/* string */.YjP(),
    /** What the tracking URI was taken for, where that was found out. */
    takenFor: schemas/* enum */.k5n(['hokusai', 'mlflow']).optional(),
    /** Where each part came from: `default`, `sandbox`, or how the caller gave it, such as `flag --api-url`. */
    sources: schemas/* object */.Ikc({ trackingUri: Part, authUrl: Part, apiUrl: Part, serviceId: Part }).optional(),
});
/** Parts of the platform that were not there when the run began, with what was last seen in their place. */
const Waited = schemas/* object */.Ikc({
    ms: schemas/* int */.Whr().nonnegative(),
    /** Whether they came in time. */
    ready: schemas/* boolean */.zMY(),
    parts: schemas/* array */.YOg(schemas/* object */.Ikc({ part: schemas/* string */.YjP(), last: schemas/* string */.YjP() })),
});
const FailOn = schemas/* enum */.k5n(constants/* failOnChoices */.Qr);
/**
 * Who a run on GitHub is among others of its workflow. Legs are told apart and counted by this, whatever artifact or
 * file a report lies in; see `legKey`.
 */
const Identity = schemas/* object */.Ikc({
    /** `owner/name` */
    repository: schemas/* string */.YjP(),
    workflow: schemas/* string */.YjP(),
    job: schemas/* string */.YjP(),
    /** The values of the matrix leg as JSON, or the comment-key that the caller gave instead; empty without either. */
    leg: schemas/* string */.YjP(),
    /** Id of the step, or the name that the runner made for it. */
    step: schemas/* string */.YjP(),
    /** What was verified: addresses and service, without what changes from run to run; see `targetKey`. */
    target: schemas/* string */.YjP(),
    runId: schemas/* string */.YjP(),
    attempt: schemas/* int */.Whr().positive(),
    commit: schemas/* string */.YjP(),
    pullRequest: schemas/* int */.Whr().positive().optional(),
});
/** The whole result of one run: everything a renderer, a diagnosis or another program may rely on. */
const Report = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(constants/* schemaVersion */.CZ),
    tool: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
    id: schemas/* string */.YjP(),
    /** Absent for a run outside of GitHub Actions. */
    identity: Identity.optional(),
    startedAt: iso/* datetime */.w$(),
    finishedAt: iso/* datetime */.w$(),
    stopReason: StopReason,
    verdict: Verdict,
    target: Target,
    /** Where the run took place, as far as it tells two results apart. */
    environment: schemas/* object */.Ikc({
        os: schemas/* string */.YjP(),
        node: schemas/* string */.YjP(),
        /** The forward proxy that requests went through, without its credentials. */
        proxy: schemas/* string */.YjP().optional(),
    })
        .optional(),
    counts: Counts,
    /** What the gate was set to. */
    failOn: FailOn.optional(),
    waited: Waited.optional(),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    checks: schemas/* array */.YOg(CheckResult),
    diagnosis: schemas/* object */.Ikc({ causes: schemas/* array */.YOg(Cause) }),
    registration: Registration.optional(),
    exchanges: schemas/* array */.YOg(Exchange),
    comparison: schemas/* object */.Ikc({
        previous: schemas/* string */.YjP(),
        /** Whose last result that was, where not the same pull request's or caller's own: `main`. */
        branch: schemas/* string */.YjP().optional(),
        fixed: schemas/* array */.YOg(schemas/* string */.YjP()),
        regressed: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** What fails now and failed then, by the run in which it began to. */
        stillFailing: schemas/* array */.YOg(schemas/* object */.Ikc({ run: schemas/* string */.YjP(), at: iso/* datetime */.w$(), ids: schemas/* array */.YOg(schemas/* string */.YjP()) }))
            .optional(),
        unchanged: schemas/* int */.Whr(),
        /** Checks that the earlier report did not have, and those that this one has no more. */
        appeared: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
        gone: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
        /** Checks that took longer or shorter than all runs compared with, by more than those differ. Milliseconds. */
        timing: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), beforeMs: schemas/* number */.aig(), nowMs: schemas/* number */.aig() })).optional(),
        /** The cause that is gone, with the deciding request's answer then and now. */
        fixedCause: schemas/* object */.Ikc({
            code: schemas/* string */.YjP(),
            headline: schemas/* string */.YjP(),
            request: schemas/* string */.YjP(),
            before: schemas/* string */.YjP(),
            after: schemas/* string */.YjP(),
        })
            .optional(),
    })
        .optional(),
});


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
