export const id = 3303;
export const ids = [3303,8500,644];
export const modules = {

/***/ 50644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDocument: () => (/* binding */ readDocument),
/* harmony export */   updateDocument: () => (/* binding */ updateDocument)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6849);
/* harmony import */ var _files_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45875);
/* harmony import */ var _files_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55139);
/* harmony import */ var _files_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78766);
/* harmony import */ var _files_replace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27152);
/* harmony import */ var _report_final_test_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94371);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98213);








/** Bytes of a document that people write in. */
const limit = 8 * 1024 * 1024;
/**
 * The document at `path`, empty where there is none; asked for before a run, so that nothing is sent in vain.
 * @throws UsageError for what is no document, or is not the checkout's own: its text would be copied
 */
function readDocument(path, env) {
    return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .ofFlag */ .e$)('--update', () => {
        const full = (0,_files_place_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseLinks */ .UA)(path, env);
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(full);
        if ((0,_files_look_js__WEBPACK_IMPORTED_MODULE_1__/* .lookAt */ .t)(full))
            return (0,_files_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .XF)(full, { maxBytes: limit, links: 'refuse' }).toString('utf8');
        if (!(0,_files_look_js__WEBPACK_IMPORTED_MODULE_1__/* .lookAt */ .t)(folder))
            throw new _files_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .FileProblem */ .kc('unusable', folder, 'does not exist');
        return '';
    });
}
/**
 * `--update FILE`: renews the generated part of a document, and makes the document where there is none.
 * @throws UsageError, FileProblem
 */
async function updateDocument(path, report, redact) {
    // What people wrote stays as it is: only what comes from the run is redacted.
    const renewed = (0,_report_final_test_report_js__WEBPACK_IMPORTED_MODULE_6__.updateFinalTestReport)(readDocument(path, process.env), report, redact);
    await (0,_files_replace_js__WEBPACK_IMPORTED_MODULE_5__/* .replaceFile */ .f)(path, renewed);
}


/***/ }),

/***/ 94371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   generatedEnd: () => (/* binding */ generatedEnd),
/* harmony export */   generatedStart: () => (/* binding */ generatedStart),
/* harmony export */   renderFinalTestReport: () => (/* binding */ renderFinalTestReport),
/* harmony export */   updateFinalTestReport: () => (/* binding */ updateFinalTestReport)
/* harmony export */ });
/* harmony import */ var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(21131);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51065);
/* harmony import */ var _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83007);
/* harmony import */ var _first_screen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83658);
/* harmony import */ var _plain_instructions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48013);
/* harmony import */ var _sections_checks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34787);
/* harmony import */ var _sections_comparison_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65395);
/* harmony import */ var _sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36409);
/* harmony import */ var _sections_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3653);
/* harmony import */ var _sections_lead_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5868);
/* harmony import */ var _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(366);
/* harmony import */ var _sections_registration_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49647);
/* harmony import */ var _suite_results_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68132);
/* harmony import */ var _transcript_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(50705);
/* harmony import */ var _waiting_checks_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(12680);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(62867);
















/** The generated part of a report that people also write in stands between these lines. */
const generatedStart = '<!-- verify-registration: generated from here; edits below are lost -->';
const generatedEnd = '<!-- verify-registration: generated up to here -->';
/** `FINAL_TEST_REPORT.md`: the whole run for a person, as GitHub-flavoured Markdown. */
function renderFinalTestReport(report) {
    return (0,_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_9__/* .joinSections */ .lS)([
        (0,_sections_lead_js__WEBPACK_IMPORTED_MODULE_8__/* .titleSection */ .c)(report, '#'),
        (0,_sections_lead_js__WEBPACK_IMPORTED_MODULE_8__/* .leadSection */ .K)(report),
        (0,_sections_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentSection */ .B)(report),
        suitesSection(report),
        (0,_sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_6__/* .diagnosisSection */ .VE)(report, { exchangesFollow: foldedExchanges }),
        exchangeFolds(report),
        remainingIssues(report),
        workaroundSection(report),
        (0,_sections_comparison_js__WEBPACK_IMPORTED_MODULE_5__/* .comparisonSection */ .v)(report.comparison, (0,_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_9__/* .titlesOf */ .B7)(report.checks)),
        (0,_sections_registration_js__WEBPACK_IMPORTED_MODULE_10__/* .registrationSection */ .q)(report),
        (0,_sections_registration_js__WEBPACK_IMPORTED_MODULE_10__/* .leftoverSection */ .Z)(report),
        instructions(report),
        (0,_sections_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .noteSection */ .M)(report),
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
    const suites = (0,_suite_results_js__WEBPACK_IMPORTED_MODULE_11__/* .suitesOf */ .f3)(report);
    if (suites.length === 0)
        return '';
    const held = (0,_waiting_checks_js__WEBPACK_IMPORTED_MODULE_13__/* .waitingIds */ .SN)(report.checks);
    const ran = report.checks.filter(({ id }) => !held.has(id));
    const isListed = report.counts.skip <= report.checks.length * muchSkipped;
    // Other warnings have their table on the first screen.
    const trouble = ran.filter(_schema_verdict_js__WEBPACK_IMPORTED_MODULE_15__/* .isTrouble */ .KM);
    const explained = ran.filter((check) => check.status === 'warn' && (0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .isExplained */ .zT)(check, report));
    return (0,_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_9__/* .joinBlocks */ .x9)([
        `## Results\n\n${(0,_wording_js__WEBPACK_IMPORTED_MODULE_14__/* .countsLine */ .J7)(report.counts)}.`,
        suites.map(suiteLine).join('\n'),
        tableOf([...trouble, ...explained], isListed ? undefined : shortReason),
        [(0,_sections_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .waitingLines */ .hl)(report), reasonLines(report)].filter((lines) => lines !== '').join('\n'),
        ...(isListed ? suites.map(({ name, checks }) => passedFold(name, checks)) : []),
    ]);
}
const suiteLine = ({ name, status, counts }) => `- ${_wording_js__WEBPACK_IMPORTED_MODULE_14__/* .statusEmoji */ .H0[status]} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(name)}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_14__/* .countsLine */ .J7)(counts)}`;
const tableOf = (checks, textLength) => checks.length === 0 ? '' : (0,_sections_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .checkTable */ .Dv)(checks, { exchanges: true, ...(textLength && { textLength }) });
/** Checks that were skipped for a reason of their own, and that none of the lines above has told. */
function reasonLines({ checks }) {
    const held = (0,_waiting_checks_js__WEBPACK_IMPORTED_MODULE_13__/* .waitingIds */ .SN)(checks);
    const roots = new Set((0,_waiting_checks_js__WEBPACK_IMPORTED_MODULE_13__/* .waitingGroups */ .cP)(checks).map(({ root }) => root.id));
    return checks
        .filter(({ id, status }) => status === 'skip' && !held.has(id) && !roots.has(id))
        .map(({ title, reason }) => `- ${_wording_js__WEBPACK_IMPORTED_MODULE_14__/* .statusEmoji */ .H0.skip} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(title)}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(reason ?? '')}`)
        .join('\n');
}
function passedFold(name, checks) {
    const table = tableOf(checks.filter(({ status }) => status === 'pass'));
    return table && (0,_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_9__/* .folded */ .TM)(`${name}: what passed`, table);
}
/** Causes whose deciding exchange is shown in full. */
const foldedExchanges = 5;
/** HTTP evidence: the exchange that decides each cause, in full. */
function exchangeFolds(report) {
    const folds = report.diagnosis.causes.slice(0, foldedExchanges).flatMap((cause, index) => {
        const exchange = (0,_decisive_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .decisiveExchange */ .q)(report.exchanges, cause);
        return exchange
            ? [
                (0,_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_9__/* .folded */ .TM)(`Cause ${index + 1}: the deciding request and its answer`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownFence */ .p0)((0,_transcript_js__WEBPACK_IMPORTED_MODULE_12__.renderExchange)(exchange, { hashes: false }), '', 6_000)),
            ]
            : [];
    });
    return folds.length === 0 ? '' : ['## HTTP evidence', ...folds].join('\n\n');
}
/** What is left to do, by whom, and when it is done. */
function remainingIssues(report) {
    const tasks = [
        ...report.diagnosis.causes.map(taskOf),
        ...(0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .openWarnings */ .s5)(report).map(({ title, task: { by, step, done } }) => {
            return { title, by, step: step || 'Look at what was seen', done };
        }),
    ];
    if (tasks.length === 0)
        return '';
    const rows = tasks.map(({ title, by, step, done }, index) => [
        String(index + 1),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(title),
        _wording_js__WEBPACK_IMPORTED_MODULE_14__/* .ownerName */ .Hc[by],
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(step),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(done),
    ]);
    return `## Remaining issues\n\n${(0,_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_9__/* .markdownTable */ .Qj)(['Priority', 'Issue', 'Owner', 'Step', 'Done when'], rows)}`;
}
function taskOf(cause) {
    const [first] = (0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .fixesOf */ .jv)(cause);
    const done = cause.proof?.fixed ?? 'another verification passes';
    return { title: (0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .causeHeadline */ .eQ)(cause), by: first?.by ?? cause.owner, step: first?.steps[0] ?? '', done };
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
            ? ` of ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(registration.modelName)}, version ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(registration.modelVersion)}, ${registration.removed ? 'removed again' : 'which stays on the server'}`
            : '';
        const proof = verified ? `proved by a registration${made}` : 'not verified';
        const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
        const fence = lines.length > 0 ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fenceInItem */ .MW)(lines.join('\n')) : '';
        return `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(text)} (${proof})${fence}`;
    });
    return ['## Workarounds', ...items].join('\n\n');
}
function noneFound(tried) {
    if (tried.length === 0)
        return 'None was tried: one is looked for where a run may write and cannot begin to.';
    const items = tried.map(({ text, outcome }) => `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(text)} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(outcome)}`);
    return ['None found; tried:', '', ...items].join('\n');
}
/** The environment with which this run registered a model, to be copied by whoever registers next. */
function instructions(report) {
    const { verdict, registration, target } = report;
    if (verdict !== 'pass' || registration?.modelVersion === undefined)
        return '';
    const settings = target.takenFor === 'mlflow'
        ? (0,_plain_instructions_js__WEBPACK_IMPORTED_MODULE_3__/* .plainSettings */ .Kh)(report)
        : [
            `MLFLOW_TRACKING_URI=${target.trackingUri}`,
            'HOKUSAI_API_KEY=<your key>',
            'MLFLOW_TRACKING_TOKEN=<the same key>',
        ];
    return `## Configuration that works\n\nThis run registered a model with it. How to: INSTRUCTIONS.md.\n\n${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownFence */ .p0)(settings.join('\n'))}`;
}
function pointers(report) {
    const exchanges = (0,_wording_js__WEBPACK_IMPORTED_MODULE_14__/* .plural */ .LS)(report.exchanges.length, 'exchange');
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
    return `## 2. Check the way to MLflow

It answers a list of experiments.

${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownFence */ .p0)(command, 'sh')}`;
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
| a tracking URI that ends in \`/api/2.0/mlflow\` | clients add it themselves; the one above is whole |
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
