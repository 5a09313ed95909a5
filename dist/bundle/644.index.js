export const id = 644;
export const ids = [644];
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


/***/ })

};
