export const id = 2041;
export const ids = [2041];
export const modules = {

/***/ 24973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   oX: () => (/* binding */ proofOf),
/* harmony export */   q9: () => (/* binding */ decisiveExchange),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _text_curl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76114);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14252);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62867);



const longestBody = 200;
/** Characters; nobody pastes more, and a file that was uploaded is better sent by another verification. */
const longestCommand = 1_000;
function decisiveExchange(report, cause) {
    const id = cause.decisive ?? cause.evidence[0];
    return report.exchanges.find((exchange) => exchange.id === id);
}
function evidenceOf(exchange) {
    const { request, response, startedAt } = exchange;
    const value = (name) => headerOf(response?.headers, name);
    const marks = [
        { label: 'sent', value: (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .formatClock */ .ei)(startedAt) },
        { label: 'request id', value: value('x-request-id') || headerOf(request.headers, 'x-request-id') },
        { label: '', value: value('content-type').split(';')[0]?.trim() ?? '' },
        { label: 'server', value: value('server') },
    ];
    return { exchange, outcome: outcomeOf(exchange), marks: marks.filter(({ value }) => value !== '') };
}
/** The answer in one line. */
function outcomeOf({ response, error }, maxLength = longestBody) {
    if (!response)
        return `no answer${error ? ` (${error.code}: ${error.message})` : ''}`;
    const text = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(response.body?.text ?? '', 4 * maxLength));
    return `${response.status}${text === '' ? '' : ` ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, maxLength)}`}`;
}
/**
 * The command that tells whether the cause is gone: the decisive request itself. Where that cannot be repeated or
 * would answer the same (a wrong address stays wrong, and what the run made is removed), the command that a step
 * of the cause names; undefined where only another verification can tell.
 */
function proofOf(report, cause) {
    const exchange = decisiveExchange(report, cause);
    const own = cause.remediation.find(({ command }) => command?.startsWith('curl '))?.command;
    if (exchange && cause.category !== 'CLIENT') {
        const command = (0,_text_curl_js__WEBPACK_IMPORTED_MODULE_0__/* .curlCommand */ .O)(exchange);
        const fixed = answerWhenFixed(exchange, report);
        if (command !== undefined && command.length <= longestCommand && fixed !== undefined)
            return { command, now: outcomeOf(exchange), fixed };
    }
    if (own === undefined)
        return undefined;
    return { command: withHeaders(own), now: 'the same trouble', fixed: cause.refutedBy };
}
const withHeaders = (command) => / -i | -w /.test(command) ? command : command.replace(/^curl -sS /, 'curl -sS -i ');
/** Undefined where the same request gives the same answer after the fix. */
function answerWhenFixed(exchange, report) {
    const { request, response } = exchange;
    const path = URL.canParse(request.url) ? new URL(request.url).pathname : '';
    const sends = keySentIn(exchange);
    const status = response?.status ?? 0;
    const asksForKey = /\/keys\/validate$|mlflow/.test(path) && !/health/.test(path);
    if (asksForKey && sends !== 'key' && status < 400) {
        return sends === 'none' ? '401, since it carries no key' : '401, since its key is invented';
    }
    if (asksForKey && sends !== 'key')
        return status === 401 ? undefined : '401 from whoever checks keys';
    if (/\/keys\/validate$/.test(path))
        return '200 with "is_valid": true';
    const isWrite = !['GET', 'HEAD'].includes(request.method);
    const isAccepted = status >= 200 && status < 300;
    if (isWrite || namesRemoved(exchange, report)) {
        // What the run made is gone again, so MLflow's own refusal is as good as success, where it can be told apart.
        if (isAccepted)
            return undefined;
        const isTold = !response || status >= 500 || [401, 403, 405, 413, 429].includes(status) || !isJson(exchange);
        return isTold ? '200, or MLflow’s own 400 or 404 as JSON, since what the run made is removed' : undefined;
    }
    if (status === 200 && isJson(exchange))
        return undefined;
    return asksForKey ? '200 with JSON from MLflow' : '200';
}
function keySentIn({ request }) {
    const values = ['authorization', 'x-api-key'].map((name) => headerOf(request.headers, name)).join('');
    if (values.includes('***api-key***'))
        return 'key';
    return values === '' ? 'none' : 'invented';
}
function namesRemoved({ request }, { registration }) {
    const { experimentId, runId, modelName } = registration ?? {};
    const text = `${request.url} ${request.body?.text ?? ''}`;
    return [runId, modelName, experimentId && `/${experimentId}/`].some((made) => made && text.includes(made));
}
const isJson = ({ response }) => /json/.test(headerOf(response?.headers, 'content-type'));
/** The first value of a header, whatever the case of its name; empty where there is none. */
function headerOf(headers, wanted) {
    const value = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === wanted)?.[1];
    return [value].flat()[0] ?? '';
}


/***/ }),

/***/ 83658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ causeFacts),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   eQ: () => (/* binding */ causeHeadline),
/* harmony export */   jv: () => (/* binding */ fixesOf),
/* harmony export */   ug: () => (/* binding */ firstScreenOf)
/* harmony export */ });
/* harmony import */ var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21131);
/* harmony import */ var _decisive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24973);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62867);



function firstScreenOf(report) {
    const [cause] = report.diagnosis.causes;
    const exchange = cause ? (0,_decisive_js__WEBPACK_IMPORTED_MODULE_1__/* .decisiveExchange */ .q9)(report, cause) : exchangeOfTrouble(report);
    const proof = cause && (0,_decisive_js__WEBPACK_IMPORTED_MODULE_1__/* .proofOf */ .oX)(report, cause);
    return {
        status: signOf(report),
        headline: headline(report),
        ...(cause ? { cause } : {}),
        facts: cause ? [...causeFacts(cause), ...keyStatement(report, cause.category)] : [],
        fixes: cause ? fixesOf(cause) : [],
        ...(exchange && report.verdict !== 'pass' ? { evidence: (0,_decisive_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X1)(exchange) } : {}),
        ...(proof ? { proof } : {}),
        warnings: report.checks.filter(({ status }) => status === 'warn'),
    };
}
/** A verdict looks like the status of one check; one that passed with warnings says so. */
function signOf({ verdict, counts }) {
    return verdict === 'pass' && counts.warn > 0 ? 'warn' : _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictStatus */ .cb[verdict];
}
/** The result in one sentence, without a full stop. */
function headline(report) {
    const [cause] = report.diagnosis.causes;
    switch (report.verdict) {
        case 'pass':
            return passHeadline(report);
        case 'fail':
            return cause ? causeHeadline(cause) : 'Registration is broken, and the cause could not be determined';
        case 'error':
            if (report.stopReason !== 'completed')
                return `${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .stopSentence */ .WQ[report.stopReason]} before the end`;
            return `Could not verify the registration: ${cause ? causeHeadline(cause) : whyNot(report)}`;
        case 'skipped':
            return 'The registration was not verified: the run was skipped';
    }
}
function causeHeadline({ headline, summary }) {
    return (headline ?? summary).trim().replace(/\.$/, '');
}
function passHeadline(report) {
    const { counts, registration } = report;
    const warned = counts.warn > 0 ? `, with ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(counts.warn, 'warning')}` : '';
    const warnings = (0,_schema_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .gateNote */ .mD)(report) || warned;
    // A run that only read, or checked nothing, must not look like a registration that works.
    return registration?.modelVersion === undefined
        ? `Checks passed${warnings}; no registration was attempted`
        : `Registration works${warnings}`;
}
function whyNot(report) {
    const trouble = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .firstTrouble */ .QJ)(report);
    if (!trouble)
        return 'nothing was checked';
    return trouble.reason ?? 'the cause could not be determined';
}
/** Category, owner and confidence, each a few words. */
function causeFacts({ category, owner, confidence }) {
    const meaning = _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .categoryMeaning */ .wF[category];
    return [meaning.charAt(0).toUpperCase() + meaning.slice(1), `owner: ${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerName */ .Hc[owner]}`, confidence];
}
/** What the run proved of the caller's key, since that is what a caller doubts first. */
function keyStatement({ checks, verdict }, category) {
    if (verdict === 'pass')
        return [];
    if (category === 'KEY')
        return ['the key is the problem'];
    const passed = (id) => checks.some((check) => check.id === id && check.status === 'pass');
    const isValid = passed('auth.key-valid') || passed('bearer.accepted');
    if (category === 'SCOPE')
        return isValid ? ['your key is valid, but not for this'] : [];
    if (category === 'CLIENT')
        return isValid ? ['your key is fine'] : [];
    return isValid ? ['your key is fine, keep it'] : ['nothing speaks against your key, keep it'];
}
/** Who does what, the owner of the broken layer first, the caller last. */
function fixesOf({ remediation, owner }) {
    const rank = (by) => (by === owner ? 0 : by === 'caller' ? 2 : 1);
    const owners = [...new Set(remediation.map(({ by }) => by))].sort((a, b) => rank(a) - rank(b));
    return owners.map((by) => ({
        by,
        steps: remediation.filter((step) => step.by === by).map(({ text }) => text),
    }));
}
function exchangeOfTrouble(report) {
    const trouble = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .firstTrouble */ .QJ)(report);
    return report.exchanges.find(({ id }) => id === trouble?.exchanges.at(-1));
}


/***/ }),

/***/ 44721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ layerLabel),
/* harmony export */   OQ: () => (/* binding */ layerLine),
/* harmony export */   y4: () => (/* binding */ layerStates)
/* harmony export */ });
/* harmony import */ var _schema_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48238);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80392);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62867);



const layerLabel = {
    client: 'caller',
    network: 'network',
    auth: 'auth',
    proxy: 'API',
    gateway: 'gateway',
    mlflow: 'MLflow',
    artifacts: 'artifacts',
    registry: 'registry',
    event: 'event',
};
/**
 * The way of a request from the caller to the registry. The layers that the diagnosis blames carry the trouble; a
 * failure that a cause explains is not held against the layer where it showed. Beyond the first blamed layer a
 * pass counts only where nothing of that layer still waits for an answer.
 */
function layerStates(report) {
    const blamed = blamedLayers(report);
    const first = Math.min(...[...blamed.keys()].map((layer) => _schema_report_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF.indexOf(layer)), _schema_report_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF.length);
    const explained = explainedChecks(report);
    const waiting = (0,_waiting_js__WEBPACK_IMPORTED_MODULE_1__/* .heldUp */ .Jb)(report.checks);
    return _schema_report_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF
        .filter((layer) => layer !== 'event' || isAsked(report.checks, layer))
        .map((layer, index) => {
        const label = layerLabel[layer];
        const own = report.checks.filter((check) => check.layer === layer);
        const blame = blamed.get(layer);
        if (blame)
            return { layer, label, status: blame };
        const left = own.filter(({ id }) => !explained.has(id));
        const worst = ['fail', 'error', 'warn'].find((one) => left.some(({ status }) => status === one));
        const isOpen = index > first && own.some(({ id }) => waiting.has(id));
        const passed = own.some(({ status }) => status === 'pass');
        return { layer, label, status: worst ?? (passed && !isOpen ? 'pass' : 'skip') };
    });
}
/** `caller ✅ → network ✅ → … → registry ⏭️`, of words and signs of ours alone. */
function layerLine(report, signs) {
    const sign = signs === 'emoji' ? _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .statusEmoji */ .H0 : _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .statusSign */ .qD;
    return layerStates(report)
        .map(({ label, status }) => `${label} ${sign[status]}`)
        .join(' → ');
}
function blamedLayers({ diagnosis, verdict }) {
    const status = verdict === 'pass' ? 'warn' : _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictStatus */ .cb[verdict];
    return new Map(diagnosis.causes.map(({ layer }) => [layer, status]));
}
/** By what each cause says it explains; a report of an earlier release does not say, and then all is explained. */
function explainedChecks({ checks, diagnosis: { causes } }) {
    if (causes.length === 0)
        return new Set();
    const lists = causes.map(({ explains }) => explains);
    if (lists.some((list) => list === undefined)) {
        return new Set(checks.filter(({ status }) => status === 'fail' || status === 'error').map(({ id }) => id));
    }
    return new Set(lists.flatMap((list) => list ?? []));
}
const isAsked = (checks, wanted) => checks.some(({ layer, status }) => layer === wanted && status !== 'skip');


/***/ }),

/***/ 80392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ heldUp),
/* harmony export */   SN: () => (/* binding */ waitingIds),
/* harmony export */   cP: () => (/* binding */ waitingGroups)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62867);

/** What a check that did not pass keeps others waiting for, after the word `need`. */
const wantedOf = {
    'preflight.auth': 'the auth service to be reachable',
    'preflight.registry': 'the registry to be reachable',
    'preflight.api': 'the API host to be reachable',
    'auth.identity': 'the auth service to answer at the auth URL',
    'auth.not-rate-limited': 'the auth service to stop limiting this key',
    'auth.verdict': 'the auth service to say whether the key is valid',
    'auth.service-access': 'the key to be allowed for this service',
    'auth.key-known': 'the auth service to know the key',
    'auth.key-valid': 'a valid key',
    'proxy.health': 'the API to be healthy',
    'proxy.answers': 'the tracking URI to answer',
    'proxy.routed': 'the tracking URI to lead to the API',
    'proxy.no-login-page': 'the tracking URI to answer without a login page',
    'proxy.mounted': 'the API to serve MLflow at the tracking URI',
    'bearer.auth-available': 'the API to reach the auth service',
    'bearer.forwarded': 'the key to arrive at every layer',
    'bearer.accepted': 'the platform to accept the key',
    'mlflow.reachable': 'the gateway to reach MLflow',
    'mlflow.host-allowed': 'MLflow to accept its host name',
    'mlflow.well-formed': 'well-formed answers of MLflow',
    'mlflow.permitted': 'the key to be allowed in the model registry',
    'mlflow.served': 'MLflow to answer a search',
    'registration.removal': 'a way to remove models again',
    'registration.model': 'a model to register',
    'registration.experiment': 'an experiment',
    'registration.registered-model': 'a registered model',
    'registration.run': 'a run',
    'registration.artifact-root': 'an artifact store behind the server',
    'registration.log': 'metrics to be logged',
    'registration.upload-time': 'the upload to be fast enough',
    'registration.upload': 'the model’s files to be uploaded',
    'registration.version': 'a model version',
    'registration.alias-set': 'an alias',
    'registration.ready': 'the model version to be READY',
    'python.available': 'a Python with MLflow’s client',
    'python.connect': 'the Python client to connect',
    'python.experiment': 'the Python client’s experiment',
    'python.train': 'a model trained in Python',
    'python.log': 'the Python client to log a model',
    'python.register': 'the Python client to register a model',
    'python.tags': 'the Python client’s tags',
    'python.alias': 'the Python client’s alias',
    'python.load': 'the Python client to load the model back',
    'python.predict': 'the loaded model to predict',
};
/** The skipped checks by the first check on the way to them that did not pass, most of them first. */
function waitingGroups(checks) {
    const roots = rootsOf(checks);
    const byId = new Map(checks.map((check) => [check.id, check]));
    const groups = new Map();
    for (const check of checks) {
        const root = roots.get(check.id);
        if (root === undefined)
            continue;
        groups.set(root, [...(groups.get(root) ?? []), check]);
    }
    return [...groups]
        .flatMap(([id, held]) => {
        const root = byId.get(id);
        return root ? [{ root, checks: held, text: waitingText(root, held.length) }] : [];
    })
        .sort((a, b) => b.checks.length - a.checks.length);
}
/** Ids of checks that were skipped because of one that failed or could not be verified. */
function heldUp(checks) {
    const trouble = new Set(checks.filter(isTrouble).map(({ id }) => id));
    return new Set([...rootsOf(checks)].flatMap(([id, root]) => (trouble.has(root) ? [id] : [])));
}
/** Ids of all checks that `waitingGroups` tells of: they need no line of their own. */
function waitingIds(checks) {
    return new Set(rootsOf(checks).keys());
}
function waitingText(root, count) {
    const wanted = Object.hasOwn(wantedOf, root.id) ? wantedOf[root.id] : `“${root.title}”`;
    const leftOut = root.status === 'skip' ? `, which was left out: ${root.reason ?? 'no reason'}` : '';
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'check')} ${count === 1 ? 'needs' : 'need'} ${wanted}${leftOut}`;
}
/** The first check that did not pass on the way to each skipped one; every check stands after those it needs. */
function rootsOf(checks) {
    const byId = new Map(checks.map((check) => [check.id, check]));
    const roots = new Map();
    for (const { id, status, needs } of checks) {
        if (status !== 'skip')
            continue;
        const unmet = needs
            .map((need) => byId.get(need))
            .find((one) => one && (isTrouble(one) || one.status === 'skip'));
        if (unmet)
            roots.set(id, roots.get(unmet.id) ?? unmet.id);
    }
    return roots;
}
const isTrouble = ({ status }) => status === 'fail' || status === 'error';


/***/ }),

/***/ 62867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ runTime),
/* harmony export */   GY: () => (/* binding */ sourceNote),
/* harmony export */   H0: () => (/* binding */ statusEmoji),
/* harmony export */   Hc: () => (/* binding */ ownerName),
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   QJ: () => (/* binding */ firstTrouble),
/* harmony export */   WQ: () => (/* binding */ stopSentence),
/* harmony export */   Y6: () => (/* binding */ ownerHeading),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   bM: () => (/* binding */ statuses),
/* harmony export */   cb: () => (/* binding */ verdictStatus),
/* harmony export */   ei: () => (/* binding */ formatClock),
/* harmony export */   kb: () => (/* binding */ confidenceMeaning),
/* harmony export */   qD: () => (/* binding */ statusSign),
/* harmony export */   qL: () => (/* binding */ runAgain),
/* harmony export */   uj: () => (/* binding */ statusMeaning),
/* harmony export */   vh: () => (/* binding */ firstByLayer),
/* harmony export */   wF: () => (/* binding */ categoryMeaning),
/* harmony export */   xN: () => (/* binding */ waitedLine),
/* harmony export */   zF: () => (/* binding */ workaroundHeading)
/* harmony export */ });
/* harmony import */ var _schema_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48238);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14252);
/** The words and signs that all renderers share. Returned text is plain: the renderer escapes it. */


const statuses = ['pass', 'fail', 'warn', 'skip', 'error'];
const statusEmoji = {
    pass: '✅',
    fail: '❌',
    warn: '⚠️',
    skip: '⏭️',
    error: '❗',
};
const statusSign = { pass: '✔', fail: '✖', warn: '⚠', skip: '–', error: '!' };
const statusMeaning = {
    pass: 'passed',
    fail: 'failed',
    warn: 'with a warning',
    skip: 'skipped',
    error: 'could not be verified',
};
/** The first four are the PRD's own words. */
const categoryMeaning = {
    KEY: 'invalid or expired key',
    CFG: 'service configuration',
    DEPLOY: 'deployment',
    BUG: 'code bug',
    SCOPE: 'permission',
    RATE: 'rate limit',
    QUOTA: 'balance',
    NET: 'network',
    CLIENT: 'your own settings',
    UNKNOWN: 'cause not determined',
};
/** Who has to act, to the caller. */
const ownerName = {
    caller: 'you',
    'auth team': 'auth team',
    'API team': 'API team',
    infrastructure: 'infrastructure',
    undetermined: 'not known yet',
};
/** Above the steps of one owner. */
function ownerHeading(by) {
    return by === 'caller' ? 'You' : `Fix (${ownerName[by]})`;
}
const confidenceMeaning = {
    certain: 'Certain, because',
    likely: 'Likely, because',
    possible: 'Possible, because',
};
function workaroundHeading({ verified }) {
    return verified ? 'a verified workaround' : 'a possible workaround, not verified';
}
/** A verdict looks like the status of one check. */
const verdictStatus = {
    pass: 'pass',
    fail: 'fail',
    error: 'error',
    skipped: 'skip',
};
/** The check to look at first: of those with this status, the one in the layer nearest the caller. */
function firstByLayer(checks, status) {
    return checks
        .filter((check) => check.status === status)
        .sort((a, b) => _schema_report_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF.indexOf(a.layer) - _schema_report_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF.indexOf(b.layer))[0];
}
/** The first check that failed, or, where none did, the first that could not be verified. */
function firstTrouble(report) {
    return firstByLayer(report.checks, 'fail') ?? firstByLayer(report.checks, 'error');
}
/** For example `12 passed, 1 failed, 3 skipped`; what is zero is left out. */
function countsLine(counts) {
    const parts = statuses.filter((status) => counts[status] > 0);
    return parts.map((status) => `${counts[status]} ${statusMeaning[status]}`).join(', ') || 'no checks';
}
/** What cut a run short. */
const stopSentence = {
    cancelled: 'The run was cancelled',
    'out-of-time': 'The run was stopped because its time was up',
};
/** What the run waited for before it began, as a sentence; empty where it did not. */
function waitedLine({ waited }) {
    if (!waited)
        return '';
    const parts = waited.parts.map(({ part, last }) => `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(part)} (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(last)})`).join(', ');
    const time = formatDuration(waited.ms);
    return waited.ready ? `Waited ${time} for ${parts}.` : `Waited ${time} in vain for ${parts}.`;
}
/** Where an address came from, in brackets; empty where the report does not tell. */
function sourceNote({ sources }, part = 'trackingUri') {
    const source = sources?.[part];
    return source === undefined ? '' : ` (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(source)})`;
}
function runTime(report) {
    return formatDuration(Date.parse(report.finishedAt) - Date.parse(report.startedAt));
}
/** Milliseconds for people: `8 ms`, `1.2 s`, `2 min 5 s`. */
function formatDuration(ms) {
    if (ms < 999.5)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** The time of day of an ISO time: `20:29:08Z`. */
function formatClock(time) {
    return /T(\d\d:\d\d:\d\d)/.exec(time)?.[1]?.concat('Z') ?? time;
}
/** Where no single request tells whether a cause is gone. */
const runAgain = 'run this verification again; no single request tells.';


/***/ }),

/***/ 76114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ curlCommand)
/* harmony export */ });
/** Set by curl, by a connection or by one run alone: repeating them would say nothing, or mislead. */
const passing = new Set([
    ...['host', 'user-agent', 'content-length', 'connection', 'accept', 'accept-encoding', 'transfer-encoding'],
    ...['x-request-id', 'traceparent', 'keep-alive', 'expect'],
]);
/** What the redactor writes in place of the caller's key, and of the key that the run invented. */
const ownKey = '***api-key***';
const inventedKey = '***garbage-key***';
/** Refused by every service, and too short to look like anybody's key. */
const wrongKey = 'hk_live_wrong';
/**
 * A recorded request as a shell command that prints status, headers and body. The key stands in it as
 * `$HOKUSAI_API_KEY`, never itself. Undefined where the request cannot be repeated from what was recorded: its
 * body was cut or is not text, or something in it was masked.
 */
function curlCommand({ request }) {
    const { method, url, headers, body } = request;
    const hasBody = body !== undefined && body.bytes > 0;
    if (hasBody && (body.truncated || body.text === undefined))
        return undefined;
    const lines = Object.entries(headers)
        .filter(([name]) => !passing.has(name.toLowerCase()))
        .flatMap(([name, values]) => [values].flat().map((value) => `${name}: ${value}`));
    const texts = [url, ...lines, ...(hasBody ? [body.text ?? ''] : [])].map((text) => text.replaceAll(inventedKey, wrongKey));
    if (texts.some((text) => unrepeatable.test(text.replaceAll(ownKey, ''))))
        return undefined;
    const [address = '', ...rest] = texts;
    const data = hasBody ? rest.pop() : undefined;
    return [
        'curl -sS -i',
        ...(method === 'GET' || (method === 'POST' && hasBody)
            ? []
            : [method === 'HEAD' ? '-I' : `-X ${quote(method)}`]),
        ...rest.map((line) => `-H ${quote(line)}`),
        ...(data === undefined ? [] : [`--data-raw ${quote(data)}`]),
        quote(address),
    ].join(' ');
}
/** A mask other than the key's own, or a character that a person does not see in what they paste. */
const unrepeatable = /\*\*\*|\[redacted|(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u;
/** One word of a POSIX shell, whatever the text is. */
function quote(text) {
    if (/^[A-Z]+$/.test(text))
        return text;
    if (!text.includes(ownKey))
        return `'${text.replaceAll("'", `'\\''`)}'`;
    // In double quotes only where all else means nothing there, and the variable's name ends with the text.
    if (/^[\w :./=+-]*$/.test(text.slice(0, -ownKey.length)) && text.endsWith(ownKey))
        return `"${text.replaceAll(ownKey, '$HOKUSAI_API_KEY')}"`;
    return text
        .split(ownKey)
        .map((part) => (part === '' ? '' : quote(part)))
        .join('"$HOKUSAI_API_KEY"');
}


/***/ }),

/***/ 25666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ jsonExcess),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   tW: () => (/* binding */ usualLimits)
/* harmony export */ });
/** Some 10 MB once parsed. */
const usualLimits = { values: 100_000, depth: 200 };
/**
 * Parses JSON that anybody may have written. Undefined where the text is not JSON, or would cost more than `limits`
 * once parsed: 8 MiB of `[{},{},…]` take more than 100 MiB.
 */
function parseJson(text, limits = usualLimits) {
    if (jsonExcess(text, limits) !== undefined)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** How a text exceeds `limits` as a phrase, or undefined. Looks at each character once and keeps nothing. */
function jsonExcess(text, limits = usualLimits) {
    let values = 1;
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        switch (text.charCodeAt(at)) {
            case quote:
                at = endOfString(text, at);
                break;
            case openBracket:
            case openBrace:
                values++;
                if (++depth > limits.depth)
                    return `is nested more than ${limits.depth} levels deep`;
                break;
            case closeBracket:
            case closeBrace:
                depth--;
                break;
            case comma:
            case colon:
                if (++values > limits.values)
                    return `holds more than ${limits.values} values`;
        }
    }
    return undefined;
}
const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];
/** The position of the quote that ends the string beginning at `start`, or of the text's end. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === backslash)
            slashes++;
        if (slashes % 2 === 0)
            return end;
    }
    return text.length;
}


/***/ })

};
