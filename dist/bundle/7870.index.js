export const id = 7870;
export const ids = [7870];
export const modules = {

/***/ 83007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceOf),
/* harmony export */   q: () => (/* binding */ decisiveExchange)
/* harmony export */ });
/* harmony import */ var _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33129);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);


/** Milliseconds from which the time of an answer is worth telling. */
const slowMs = 2_000;
function decisiveExchange(report, cause) {
    const id = cause.decisive ?? cause.evidence[0];
    return report.exchanges.find((exchange) => exchange.id === id);
}
/** `because` is how the cause is known, which tells where to look in a long answer. */
function evidenceOf(exchange, because) {
    const { request, response, startedAt, timings } = exchange;
    const value = (name) => (0,_text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .headerOf */ .rR)(response?.headers, name);
    const marks = [
        { label: 'sent', value: (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatClock */ .ei)(startedAt) },
        { label: 'took', value: timings.totalMs < slowMs ? '' : (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(timings.totalMs) },
        { label: 'request id', value: value('x-request-id') || (0,_text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .headerOf */ .rR)(request.headers, 'x-request-id') },
        { label: '', value: value('content-type').split(';')[0]?.trim() ?? '' },
        { label: 'server', value: value('server') },
        { label: 'retry after', value: value('retry-after').replace(/^\d+$/, '$& s') },
    ];
    return {
        exchange,
        outcome: (0,_text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(exchange, 200, because),
        marks: marks.filter(({ value }) => value !== ''),
    };
}


/***/ }),

/***/ 83658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ causeFacts),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   RN: () => (/* binding */ isRecordedAnswer),
/* harmony export */   eQ: () => (/* binding */ causeHeadline),
/* harmony export */   gX: () => (/* binding */ registeredOf),
/* harmony export */   jv: () => (/* binding */ fixesOf),
/* harmony export */   n3: () => (/* binding */ toldOnce),
/* harmony export */   s5: () => (/* binding */ openWarnings),
/* harmony export */   ug: () => (/* binding */ firstScreenOf),
/* harmony export */   zT: () => (/* binding */ isExplained)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92857);
/* harmony import */ var _python_steps_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45312);
/* harmony import */ var _schema_gate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36715);
/* harmony import */ var _text_echoes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79101);
/* harmony import */ var _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33129);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25666);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14252);
/* harmony import */ var _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83007);
/* harmony import */ var _warning_task_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56865);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62867);
/** What every surface shows first, as plain text: the cause, the layer, whose it is, what to do, how one knows. */










/** Causes of which a run that passes tells in its headline: somebody else could use the key or the registry. */
const exposures = ['OPEN_REGISTRY', 'KEY_ECHOED', 'KEY_STILL_ACCEPTED'];
function firstScreenOf(report) {
    const [cause] = report.diagnosis.causes;
    const exchange = cause ? (0,_decisive_exchange_js__WEBPACK_IMPORTED_MODULE_4__/* .decisiveExchange */ .q)(report, cause) : exchangeOfTrouble(report);
    return {
        status: (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .signOf */ .rL)(report),
        headline: headline(report),
        ...(cause ? { cause } : {}),
        ...(cause && report.verdict === 'pass' && !isExposure(cause) ? { subject: causeHeadline(cause) } : {}),
        facts: cause ? [...causeFacts(cause), ...keyStatement(report, cause.category)] : [],
        fixes: cause ? fixesOf(cause) : stopSteps(report),
        ...(exchange ? { evidence: (0,_decisive_exchange_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceOf */ .X)(exchange, cause?.because) } : {}),
        ...(cause?.proof ? { proof: toldOnce(cause.proof, exchange) } : {}),
        warnings: openWarnings(report),
    };
}
/** A recorded answer begins with its status; all else are words of ours. */
const isRecordedAnswer = (now) => /^\d{3}(?!, as in the evidence)\b/.test(now);
/** An answer that the evidence shows already is named by its status. */
function toldOnce(proof, exchange) {
    const { response } = exchange ?? {};
    const isShown = response !== undefined && exchange !== undefined && proof.now === (0,_text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(exchange);
    return isShown ? { ...proof, now: `${response.status}, as in the evidence` } : proof;
}
const openWarnings = (report) => report.checks
    .filter((check) => check.status === 'warn' && !isExplained(check, report))
    .map((check) => ({ ...check, task: (0,_warning_task_js__WEBPACK_IMPORTED_MODULE_5__/* .taskOfWarning */ .L)(check, report) }));
/** True where a cause of a run that failed accounts for the check, which is then fixed with it. */
const isExplained = ({ id }, { verdict, diagnosis: { causes } }) => verdict !== 'pass' && causes.some(({ explains }) => explains?.includes(id));
/** What a good run registered and what became of it, around the name and the version. */
function registeredOf({ verdict, registration }) {
    const { modelName, modelVersion, cleanup } = registration ?? {};
    if (verdict !== 'pass' || modelName === undefined || modelVersion === undefined)
        return undefined;
    const after = cleanup?.done ? ', read back, and removed again' : ' and read back; it stays on the server';
    return { modelName, modelVersion, after };
}
/** The result in one sentence, without a full stop. */
function headline(report) {
    const [cause] = report.diagnosis.causes;
    switch (report.verdict) {
        case 'pass':
            return [passHeadline(report), ...exposed(report.diagnosis.causes)].join(': ');
        case 'fail':
            return cause ? causeHeadline(cause) : 'Registration is broken, and the cause could not be determined';
        case 'error':
            if (report.stopReason !== 'completed')
                return `${_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .stopSentence */ .WQ[report.stopReason]} before the end`;
            return `Could not verify the registration: ${cause ? causeHeadline(cause) : whyNot(report)}`;
        case 'skipped':
            return 'The registration was not verified: the run was skipped';
    }
}
const isExposure = ({ code }) => exposures.includes(code);
const exposed = (causes) => causes.filter(isExposure).slice(0, 1).map(causeHeadline);
function causeHeadline({ headline, summary }) {
    return (headline ?? summary).trim().replace(/\.$/, '');
}
function passHeadline(report) {
    const { counts, registration } = report;
    const warned = counts.warn > 0 ? `, with ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(counts.warn, 'warning')}` : '';
    const warnings = (0,_schema_gate_js__WEBPACK_IMPORTED_MODULE_7__/* .gateNote */ .m)(report) || warned;
    if (report.checks.some(({ suite }) => suite === 'record'))
        return `${recordedHeadline(report.exchanges)}${warnings}`;
    // A run that only read, or checked nothing, must not look like a registration that works.
    if (registration?.modelVersion !== undefined)
        return `Registration works${warnings}`;
    const byClient = report.checks.some(({ id, status }) => id === (0,_python_steps_js__WEBPACK_IMPORTED_MODULE_8__/* .checkIdOf */ .fc)('register') && status === 'pass');
    return byClient
        ? `The stock Python client registers${warnings}; this tool did not try to`
        : `Checks passed${warnings}; no registration was attempted`;
}
/** What somebody's own command did, by its requests. */
function recordedHeadline(exchanges) {
    const created = exchanges.filter(({ request, response }) => /\/model-versions\/create$/.test(request.url) && response?.status === 200);
    if (created.length === 0)
        return 'The command’s requests went well, and none of them registered a model';
    const answer = Answered.safeParse((0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(created.at(-1)?.response?.body?.text ?? ''));
    const { name, version } = answer.data?.model_version ?? {};
    const which = name === undefined ? 'a model' : `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(name)}, version ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(version ?? '')}`;
    return `The command registered ${which}${created.length > 1 ? `, and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(created.length - 1, 'more version')}` : ''}`;
}
/** Contract: "Create ModelVersion" of MLflow's REST API. */
const Answered = zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ model_version: zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP() }) });
function whyNot(report) {
    const trouble = (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .firstTrouble */ .QJ)(report);
    if (!trouble)
        return 'nothing was checked';
    return trouble.reason ?? 'the cause could not be determined';
}
/** Category, owner and confidence, each a few words. */
function causeFacts({ category, owner, confidence }) {
    return [(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .capitalised */ .Iu)(_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .categoryMeaning */ .wF[category]), `owner: ${_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .ownerName */ .Hc[owner]}`, confidence];
}
/** What the run proved of the caller's key, since that is what a caller doubts first. */
function keyStatement(report, category) {
    const { checks, diagnosis, exchanges, verdict, target } = report;
    if (verdict === 'pass')
        return [];
    if (category === 'KEY')
        return ['the key is the problem'];
    const isBad = diagnosis.causes.some((one) => one.category === 'KEY' && one.confidence !== 'possible');
    if (isBad)
        return ['your key has a problem of its own'];
    if ((0,_text_echoes_js__WEBPACK_IMPORTED_MODULE_0__/* .echoesOf */ .F)(exchanges).length > 0)
        return ['answers show your key: replace it once they no longer do'];
    if (target.takenFor === 'mlflow')
        return loginStatement(report);
    const passed = (id) => checks.some((check) => check.id === id && check.status === 'pass');
    const isValid = passed('auth.key-valid') || passed('bearer.accepted');
    if (category === 'SCOPE')
        return isValid ? ['your key is valid, but not for this'] : [];
    if (category === 'CLIENT')
        return isValid ? ['your key is fine'] : [];
    return isValid ? ['your key is fine, keep it'] : ['nothing speaks against your key, keep it'];
}
/** An MLflow server by itself may ask for no login, and knows no keys. */
function loginStatement({ checks, exchanges }) {
    const isSent = exchanges.some(({ request }) => (0,_text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .headerOf */ .rR)(request.headers, 'authorization') !== '');
    const isServed = checks.some(({ id, status }) => id === 'mlflow.served' && status === 'pass');
    return isSent && isServed ? ['your login is fine'] : [];
}
/** Who does what, in the order of the diagnosis. */
function fixesOf({ remediation }) {
    const owners = [...new Set(remediation.map(({ by }) => by))];
    return owners.map((by) => ({
        by,
        steps: remediation.filter((step) => step.by === by).map(({ text }) => text),
    }));
}
/** What to do about a run that was cut short, which has no cause. */
function stopSteps({ stopReason, verdict }) {
    if (stopReason === 'completed' || verdict !== 'error')
        return [];
    const step = stopReason === 'cancelled'
        ? 'Run it again: a run that was cancelled proves nothing.'
        : 'Find out why this answer takes so long, or give the run more time (timeout), and run it again.';
    return [{ by: 'caller', steps: [step] }];
}
function exchangeOfTrouble(report) {
    const trouble = (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .firstTrouble */ .QJ)(report);
    return report.exchanges.find(({ id }) => id === trouble?.exchanges.at(-1));
}


/***/ }),

/***/ 37870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   instructionSections: () => (/* binding */ instructionSections),
/* harmony export */   renderInstructions: () => (/* binding */ renderInstructions)
/* harmony export */ });
/* harmony import */ var _platform_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37282);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51065);
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34381);
/* harmony import */ var _first_screen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83658);
/* harmony import */ var _plain_instructions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48013);
/* harmony import */ var _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(366);
/**
 * `INSTRUCTIONS.md`: how somebody else registers a model, from what this run verified. Every snippet of this file is
 * taken out of it and run by `test/real/instructions.test.ts`; what was not verified says so.
 */






function renderInstructions(report) {
    const isSdkProved = report.checks.some(({ id, status }) => id === 'python.sdk-register' && status === 'pass');
    if (report.target.takenFor === 'mlflow')
        return (0,_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .joinSections */ .lS)(['# Register your model', verifiedLine(report), ...(0,_plain_instructions_js__WEBPACK_IMPORTED_MODULE_3__/* .plainSections */ .Lg)(report)]);
    return (0,_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .joinSections */ .lS)([
        '# Register your model with Hokusai',
        verifiedLine(report),
        ...instructionSections(report.target, isSdkProved),
    ]);
}
/** How to register at a target, step by step; `docs/register.md` has the same for the documented one. */
function instructionSections(target, isSdkProved = false) {
    return [
        keySection(target),
        environmentSnippet(target),
        checkSnippet(target),
        pythonSnippet,
        sdkSection(isSdkProved),
        workflowSection(target),
        traps,
    ];
}
/** Whether this very way worked, since instructions that were not tried are worth little. */
function verifiedLine(report) {
    const { verdict, registration, target, finishedAt } = report;
    const uri = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(target.trackingUri);
    if (verdict === 'pass' && registration?.modelVersion !== undefined) {
        const made = `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(registration.modelName ?? '')}, version ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(registration.modelVersion)}`;
        return `Verified on ${finishedAt.slice(0, 10)}: a registration at ${uri} went through this way (${made}).`;
    }
    const workaround = report.diagnosis.causes.find((cause) => cause.workaround?.verified)?.workaround;
    const around = workaround ? ` What did work: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(workaround.text)}` : '';
    return `⚠️ **Not verified:** on ${finishedAt.slice(0, 10)} no registration at ${uri} went through (${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(report))}).${around}`;
}
function keySection(target) {
    return [
        '## 1. Your key',
        `Create an API key in the settings page of the site, for the service ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(target.serviceId)}, with the scopes read and write. It begins with \`hk_live_\` and is shown once. Keep it in a secret store or in a variable of your shell, never in a file that is committed.`,
    ].join('\n\n');
}
function environmentSnippet(target) {
    return [
        '## 2. Environment',
        'MLflow’s clients take the key from `MLFLOW_TRACKING_TOKEN`. A user name and password in the environment or in `~/.mlflow/credentials`, or a line for the host in `~/.netrc`, beats the token: all of them must be gone.',
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFence */ .p0)([
            "export HOKUSAI_API_KEY='hk_live_…' # your key",
            `export MLFLOW_TRACKING_URI=${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_5__/* .shellWord */ .r)(target.trackingUri)}`,
            'export MLFLOW_TRACKING_TOKEN="$HOKUSAI_API_KEY"',
            'unset MLFLOW_TRACKING_USERNAME MLFLOW_TRACKING_PASSWORD HOKUSAI_MOCK_MODE HOKUSAI_OPTIONAL_MLFLOW',
        ].join('\n'), 'sh'),
    ].join('\n\n');
}
function checkSnippet(target) {
    const validate = (0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_5__/* .shellWord */ .r)(`${target.authUrl}${_platform_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .validatePath */ .iQ}`);
    const body = (0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_5__/* .shellWord */ .r)(JSON.stringify({ service_id: target.serviceId }));
    return [
        '## 3. Check the key and the way to MLflow',
        'The first answers `"is_valid": true`, the second a list of experiments.',
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFence */ .p0)([
            `curl -sS --fail -X POST -H "Authorization: Bearer $HOKUSAI_API_KEY" -H 'Content-Type: application/json' -d ${body} ${validate}`,
            `curl -sS --fail -H "Authorization: Bearer $HOKUSAI_API_KEY" "$MLFLOW_TRACKING_URI/api/2.0/mlflow/experiments/search?max_results=1"`,
        ].join('\n'), 'sh'),
    ].join('\n\n');
}
const afterwards = `client = MlflowClient()
tags = {"hokusai_token_id": "MY-TOKEN", "benchmark_metric": "accuracy", "benchmark_value": "0.85"}
for key, value in tags.items():
    client.set_model_version_tag(NAME, version, key, value)  # all values are strings

registered = client.get_model_version(NAME, version)
assert registered.status == "READY", registered.status
assert {key: registered.tags[key] for key in tags} == tags`;
const pythonSnippet = `## 4. Register with plain MLflow

\`pip install mlflow\`, version 3; with MLflow 2 write \`artifact_path=\` in place of \`name=\`. The tags belong on the model
**version**; the platform does not read those of the run.

${(0,_plain_instructions_js__WEBPACK_IMPORTED_MODULE_3__/* .program */ .DM)('  # unique on the platform', afterwards)}`;
const sdkSection = (isProved) => `## 5. Register with the Hokusai SDK

${isProved ? 'Verified by this run.' : '⚠️ Not verified here:'} ${isProved ? 'The' : 'the'} package \`hokusai-ml-platform\` is not on PyPI and is installed from its source
repository. The package \`hokusai\` on PyPI is something else. The SDK reads the same variables as above, and
\`ModelRegistry().register_tokenized_model(model_uri=…, model_name=…, token_id=…, metric_name=…, baseline_value=…)\`
registers the model of a run with its three tags. Do not set
\`HOKUSAI_API_ENDPOINT\`, from which it derives a tracking URI that the platform does not serve.`;
function workflowSection(target) {
    return [
        '## 6. Register from a GitHub workflow',
        'With the key as the secret `HOKUSAI_API_KEY` and the Python above as `register.py`. To know of trouble before your training run does, put a step `uses: hokusai/verify-registration@v0` before it.',
        (0,_plain_instructions_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowFence */ .Tr)(target, [['MLFLOW_TRACKING_TOKEN', 'HOKUSAI_API_KEY']]),
    ].join('\n\n');
}
const traps = `## What goes wrong most often

| what | why |
| --- | --- |
| a tracking URI that ends in \`/mlflow\` alone, or in \`/api/2.0/mlflow\` | the client adds \`/api/2.0/mlflow\` itself; the one above is whole |
| \`http\` in place of \`https\` | the redirect turns a POST into a GET |
| tags on the run | the platform reads those of the model version |
| \`HOKUSAI_MOCK_MODE\` or \`HOKUSAI_OPTIONAL_MLFLOW\` | they hide every failure: the script ends well and nothing was registered |
| \`MLFLOW_TRACKING_USERNAME\` with its password, the two in \`~/.mlflow/credentials\`, or the host in \`~/.netrc\` | they beat \`MLFLOW_TRACKING_TOKEN\`, so the key is never sent |
| \`MLFLOW_TRACKING_AUTH\` or \`MLFLOW_TRACKING_AWS_SIGV4\` | a plug-in or AWS’s signature is sent in place of the key |
| \`MLFLOW_REGISTRY_URI\` | models go there, and not where runs go |
| a client that seems to hang | it waits 120 s for an answer and asks up to 7 times more; \`MLFLOW_HTTP_REQUEST_TIMEOUT\` and \`MLFLOW_HTTP_REQUEST_MAX_RETRIES\` say otherwise |
| a certificate of your company’s own CA | name its file in \`MLFLOW_TRACKING_SERVER_CERT_PATH\`, and your own certificate and key in \`MLFLOW_TRACKING_CLIENT_CERT_PATH\`; \`MLFLOW_TRACKING_INSECURE_TLS\` hands the key to whoever is on the way |
| a key with a newline at its end | services refuse it; store the secret again without one |`;


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

/***/ 366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ listItem),
/* harmony export */   B7: () => (/* binding */ titlesOf),
/* harmony export */   OD: () => (/* binding */ nameList),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   YH: () => (/* binding */ exchangeList),
/* harmony export */   g0: () => (/* binding */ moreLine),
/* harmony export */   lS: () => (/* binding */ joinSections),
/* harmony export */   ug: () => (/* binding */ markdownNote),
/* harmony export */   x9: () => (/* binding */ joinBlocks)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51065);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);
/** Pieces of Markdown that sections are made of. Cells and bodies given to them are Markdown already. */


/** Blocks with a blank line between them, without those that are empty. */
const joinBlocks = (blocks) => blocks.filter((block) => block !== '').join('\n\n');
/** The same with one line feed at the end. */
const joinSections = (sections) => `${joinBlocks(sections)}\n`;
function markdownTable(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
/** `title` becomes raw HTML, where Markdown escapes mean nothing: only words of our own may stand in it. */
function folded(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function moreLine(count, noun) {
    return count > 0 ? `\n\nAnd ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, `more ${noun}`)}, listed in the report.` : '';
}
/** At most this many names in one line. */
const maxNames = 15;
/** For example `a; b and 12 more`: titles have commas of their own. */
function nameList(names, shown = maxNames) {
    const more = names.length - shown;
    const listed = names.slice(0, shown).map((name) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(name, 120));
    return listed.join('; ') + (more > 0 ? ` and ${more} more` : '');
}
/** A remark to follow code in the same line; empty where there is none. */
const markdownNote = (note) => (note === '' ? '' : ` ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(note)}`);
function listItem(marker, text, command) {
    if (command === undefined)
        return `${marker} ${text}`;
    const indent = ' '.repeat(marker.length + 1);
    return `${marker} ${text}\n\n${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownFence */ .p0)(command, 'sh').replace(/^/gm, indent)}`;
}
/** A row may name this many exchanges; report.json has them all. */
const maxExchangesInRow = 2;
/** For example `e1`, `e2` and 12 more. */
function exchangeList(ids) {
    const named = ids.slice(0, maxExchangesInRow).map((id) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(id));
    const more = ids.length - named.length;
    return named.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
function titlesOf({ checks, }) {
    return new Map(checks.map(({ id, title }) => [id, title]));
}


/***/ }),

/***/ 56865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ taskText),
/* harmony export */   L: () => (/* binding */ taskOfWarning)
/* harmony export */ });
/* harmony import */ var _suites_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12495);

const ownerOfLayer = {
    client: 'caller',
    network: 'caller',
    auth: 'auth team',
    proxy: 'API team',
    gateway: 'API team',
    mlflow: 'infrastructure',
    artifacts: 'infrastructure',
    registry: 'infrastructure',
    event: 'API team',
};
/** The step and when it is done, in words; empty where there is none. */
const taskText = ({ step, done }) => step === '' ? '' : `${step} Done when ${done}.`;
/** Who does what about a warning that no cause explains; the owner of its layer looks at what says nothing more. */
function taskOfWarning(check, report) {
    const onWarning = (0,_suites_index_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionOf */ .Fg)(check)?.onWarning;
    const command = onWarning?.command?.(report);
    const now = onWarning?.now?.(report);
    const { by, step, done } = onWarning ?? {
        by: ownerOfLayer[check.layer],
        step: '',
        done: 'the check passes without a warning',
    };
    // Whatever stands in front of an MLflow server by itself is no team of Hokusai's.
    const isPlain = report.target.takenFor === 'mlflow';
    return {
        by: isPlain && by !== 'caller' ? 'infrastructure' : by,
        step,
        done: now ? `${done} (now: ${now})` : done,
        ...(command && { command }),
    };
}


/***/ }),

/***/ 51065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);
/**
 * The one door for untrusted text into GitHub-flavoured Markdown (https://github.github.com/gfm/). Whatever
 * comes in, the rendered result is that text, with invisible characters made visible, and nothing else: no
 * element, link, mention, reference or further table cell. `maxLength` counts UTF-16 units before escaping.
 */

/**
 * Where GitHub makes links of plain text. It looks at the text after rendering, so neither a backslash nor an
 * entity stops it (github/cmark-gfm#181), but code it leaves alone: a word with a reference becomes code, which
 * also copies as it stands. A commit hash is 7 to 40 hexadecimal digits; a SHA-256 is longer and no reference.
 */
const reference = new RegExp([
    ...['@', ':\\/\\/', 'www\\.', '#\\d', '(?<![a-z0-9])(?:GH|GHSA|CVE)-'],
    '(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])',
    // Emoji codes such as `:100:`, but not the minutes of a time of day.
    ':(?!\\d\\d:)(?=[\\w+-]{2,32}:)',
].join('|'), 'i');
/** Running text, for a paragraph, heading, list item or table cell; line breaks become spaces. */
function markdownText(text, maxLength = 1_000) {
    const words = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, maxLength)).split(' ');
    const parts = [];
    for (const word of words) {
        const isCode = reference.test(word);
        const last = parts.at(-1);
        if (last && !isCode && !last.isCode)
            last.text += ` ${word}`;
        else
            parts.push({ text: word, isCode });
    }
    return parts.map((part) => (part.isCode ? wordAsCode(part.text) : escapeSyntax(part.text))).join(' ');
}
/** Punctuation around the word stays outside, where a reader expects it. */
function wordAsCode(word) {
    const [, before = '', inner = '', after = ''] = /^([("'“‘[]*)(.*?)([)\]"'”’.,;:!?]*)$/.exec(word) ?? [];
    if (inner === '' || !reference.test(inner) || reference.test(after))
        return markdownCode(word);
    return `${escapeSyntax(before)}${markdownCode(inner)}${escapeSyntax(after)}`;
}
/**
 * Inline code, copied as it stands; also for a table cell. A pipe cannot be written between backticks so
 * that it reads the same inside and outside a table, so text with a pipe becomes a `<code>` element.
 */
function markdownCode(text, maxLength = 500) {
    const line = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, maxLength));
    if (line === '')
        return '';
    if (line.includes('|'))
        return `<code>${line.replace(/[!-/:-@[-`{-~]/g, entity)}</code>`;
    const ticks = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** A code block with a fence longer than any run of backticks inside; for the start of a line. */
function markdownFence(text, language = '', maxLength = 20_000) {
    const body = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, maxLength)).replace(/\n$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
/**
 * Escapes what can open a structure, and leaves harmless punctuation alone, because the file is also read
 * unrendered: an underscore inside a word, parentheses and full stops mean nothing without their partners.
 */
function escapeSyntax(line) {
    return line
        .replace(/[\\`*~[\]|#]/g, '\\$&')
        .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/\$/g, '<span>$$</span>') // the only form that GitHub does not read as mathematics
        .replace(/^[-+=:(]|!$/g, '\\$&')
        .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2');
}
/** GitHub finds e-mail addresses even in a `<code>` element; an element around the `@` hides them. */
function entity(character) {
    return character === '@' ? '<span>@</span>' : `&#${character.charCodeAt(0)};`;
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ })

};
