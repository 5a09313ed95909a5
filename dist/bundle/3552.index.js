export const id = 3552;
export const ids = [3552];
export const modules = {

/***/ 24973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceOf),
/* harmony export */   q: () => (/* binding */ decisiveExchange)
/* harmony export */ });
/* harmony import */ var _text_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9669);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);


function decisiveExchange(report, cause) {
    const id = cause.decisive ?? cause.evidence[0];
    return report.exchanges.find((exchange) => exchange.id === id);
}
function evidenceOf(exchange) {
    const { request, response, startedAt } = exchange;
    const value = (name) => (0,_text_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .headerOf */ .r)(response?.headers, name);
    const marks = [
        { label: 'sent', value: (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatClock */ .ei)(startedAt) },
        { label: 'request id', value: value('x-request-id') || (0,_text_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .headerOf */ .r)(request.headers, 'x-request-id') },
        { label: '', value: value('content-type').split(';')[0]?.trim() ?? '' },
        { label: 'server', value: value('server') },
    ];
    return { exchange, outcome: (0,_text_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .s)(exchange), marks: marks.filter(({ value }) => value !== '') };
}


/***/ }),

/***/ 23552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zm: () => (/* binding */ commandLines),
/* harmony export */   _5: () => (/* binding */ firstScreenText),
/* harmony export */   mB: () => (/* binding */ causeLine),
/* harmony export */   tl: () => (/* binding */ shortLine),
/* harmony export */   xv: () => (/* binding */ causeText),
/* harmony export */   yG: () => (/* binding */ plainly)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);
/* harmony import */ var _decisive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24973);
/* harmony import */ var _first_screen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83658);
/* harmony import */ var _layer_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44721);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62867);





const plainly = (_style, text) => text;
const maxLineLength = 600;
/** What a person needs first: one block of lines, the headline on top. */
function firstScreenText(report, paint, screen = (0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .firstScreenOf */ .ug)(report)) {
    const { cause, facts, fixes, evidence, proof, warnings } = screen;
    return [
        headlineText(screen, paint),
        ...(report.checks.length > 0 ? [`  ${(0,_layer_line_js__WEBPACK_IMPORTED_MODULE_3__/* .layerLine */ .OQ)(report, 'plain')}`] : []),
        ...(cause ? [`  ${shortLine([...facts, cause.code].join(' · '))}`] : []),
        ...fixLines(fixes, paint),
        ...(evidence ? evidenceLines(evidence, paint) : []),
        ...(proof ? proofLines(proof, paint) : []),
        ...(cause && !proof ? [`  ${paint('bold', 'See whether it is fixed:')} ${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .runAgain */ .qL}`] : []),
        ...(cause ? workaroundLines(cause, paint) : []),
        ...warnings.map(({ title, reason }) => `  ${paint('yellow', _wording_js__WEBPACK_IMPORTED_MODULE_4__/* .statusSign */ .qD.warn)} ${shortLine(`${title}: ${reason ?? ''}`)}`),
    ].join('\n');
}
/** One cause by itself, for `diagnose`: why it is thought so, and what would prove it wrong, too. */
function causeText(cause, exchanges, paint) {
    const exchange = (0,_decisive_js__WEBPACK_IMPORTED_MODULE_1__/* .decisiveExchange */ .q)({ exchanges: [...exchanges] }, cause);
    const { confidence, because, refutedBy, nextProbe } = cause;
    return [
        paint('bold', shortLine((0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .causeHeadline */ .eQ)(cause))),
        `  ${shortLine([...(0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .causeFacts */ .DS)(cause), cause.code].join(' · '))}`,
        `  ${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .confidenceMeaning */ .kb[confidence]} ${shortLine(because)}`,
        ...fixLines((0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .fixesOf */ .jv)(cause), paint),
        ...(exchange ? evidenceLines((0,_decisive_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X)(exchange), paint) : []),
        `  ${paint('bold', 'This is wrong if:')} ${shortLine(refutedBy)}`,
        ...(nextProbe === undefined ? [] : [`  ${paint('bold', 'Look next at:')} ${shortLine(nextProbe)}`]),
        ...workaroundLines(cause, paint),
    ].join('\n');
}
/** A cause that comes after the first, in one line. */
function causeLine(cause) {
    const { code, confidence, owner } = cause;
    return `- ${shortLine((0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .causeHeadline */ .eQ)(cause))} (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(code)}; ${confidence}, owner: ${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerName */ .Hc[owner]})`;
}
function headlineText({ status, headline }, paint) {
    const style = { pass: 'green', warn: 'yellow', fail: 'red', error: 'magenta', skip: 'dim' }[status];
    return paint('bold', paint(style, `${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .statusSign */ .qD[status]} ${shortLine(headline)}`));
}
function fixLines(fixes, paint) {
    return fixes.flatMap(({ by, steps }) => {
        const heading = paint('bold', `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerHeading */ .Y6)(by)}:`);
        const [only = ''] = steps;
        if (steps.length === 1)
            return [`  ${heading} ${shortLine(only)}`];
        return [`  ${heading}`, ...steps.map((step) => `  - ${shortLine(step)}`)];
    });
}
function evidenceLines({ exchange, outcome, marks }, paint) {
    const { method, url } = exchange.request;
    const known = marks.map(({ label, value }) => `${label} ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(value, 100))}`.trim()).join(', ');
    return [
        `  ${paint('bold', 'Evidence:')} ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(method)} ${shortLine(url)} → ${shortLine(outcome)}`,
        `    ${known} (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(exchange.id)})`,
    ];
}
function proofLines({ command, now, fixed }, paint) {
    return [
        `  ${paint('bold', 'See whether it is fixed:')}`,
        commandLines(command),
        `    answers now: ${shortLine(now)}`,
        `    when fixed:  ${shortLine(fixed)}`,
    ];
}
function workaroundLines({ workaround }, paint) {
    if (workaround === undefined)
        return [];
    const { registration: made } = workaround;
    const proved = made
        ? ` (registered ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(made.modelName)}, version ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(made.modelVersion)}, ${made.removed ? 'removed again' : 'which stays on the server'})`
        : '';
    return [
        `  ${paint('bold', `Until then, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .workaroundHeading */ .zF)(workaround)}${proved}:`)} ${shortLine(workaround.text)}`,
        ...Object.entries(workaround.settings).map(([name, value]) => `      ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(name)}=${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(value)}`),
    ];
}
function shortLine(text) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, maxLineLength));
}
function commandLines(command) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(command).replace(/^/gm, '      ');
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21131);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25666);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14252);
/* harmony import */ var _decisive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24973);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62867);
/** What every surface shows first, as plain text: the cause, the layer, whose it is, what to do, how one knows. */






function firstScreenOf(report) {
    const [cause] = report.diagnosis.causes;
    const exchange = cause ? (0,_decisive_js__WEBPACK_IMPORTED_MODULE_3__/* .decisiveExchange */ .q)(report, cause) : exchangeOfTrouble(report);
    return {
        status: signOf(report),
        headline: headline(report),
        ...(cause ? { cause } : {}),
        facts: cause ? [...causeFacts(cause), ...keyStatement(report, cause.category)] : [],
        fixes: cause ? fixesOf(cause) : [],
        ...(exchange && report.verdict !== 'pass' ? { evidence: (0,_decisive_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOf */ .X)(exchange) } : {}),
        ...(cause?.proof ? { proof: cause.proof } : {}),
        warnings: report.checks.filter(({ status }) => status === 'warn'),
    };
}
/** A verdict looks like the status of one check; one that passed with warnings says so. */
function signOf({ verdict, counts }) {
    return verdict === 'pass' && counts.warn > 0 ? 'warn' : _wording_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictStatus */ .cb[verdict];
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
                return `${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .stopSentence */ .WQ[report.stopReason]} before the end`;
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
    const warned = counts.warn > 0 ? `, with ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(counts.warn, 'warning')}` : '';
    const warnings = (0,_schema_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .gateNote */ .mD)(report) || warned;
    if (report.checks.some(({ suite }) => suite === 'record'))
        return `${recordedHeadline(report.exchanges)}${warnings}`;
    // A run that only read, or checked nothing, must not look like a registration that works.
    return registration?.modelVersion === undefined
        ? `Checks passed${warnings}; no registration was attempted`
        : `Registration works${warnings}`;
}
/** What somebody's own command did, by its requests. */
function recordedHeadline(exchanges) {
    const created = exchanges.filter(({ request, response }) => /\/model-versions\/create$/.test(request.url) && response?.status === 200);
    if (created.length === 0)
        return 'The command’s requests went well, and none of them registered a model';
    const answer = Answered.safeParse((0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(created.at(-1)?.response?.body?.text ?? ''));
    const { name, version } = answer.data?.model_version ?? {};
    const which = name === undefined ? 'a model' : `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(name)}, version ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)(version ?? '')}`;
    return `The command registered ${which}${created.length > 1 ? `, and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(created.length - 1, 'more version')}` : ''}`;
}
/** Contract: "Create ModelVersion" of MLflow's REST API. */
const Answered = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ model_version: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }) });
function whyNot(report) {
    const trouble = (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .firstTrouble */ .QJ)(report);
    if (!trouble)
        return 'nothing was checked';
    return trouble.reason ?? 'the cause could not be determined';
}
/** Category, owner and confidence, each a few words. */
function causeFacts({ category, owner, confidence }) {
    const meaning = _wording_js__WEBPACK_IMPORTED_MODULE_4__/* .categoryMeaning */ .wF[category];
    return [meaning.charAt(0).toUpperCase() + meaning.slice(1), `owner: ${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerName */ .Hc[owner]}`, confidence];
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
/** Who does what, in the order of the diagnosis. */
function fixesOf({ remediation }) {
    const owners = [...new Set(remediation.map(({ by }) => by))];
    return owners.map((by) => ({
        by,
        steps: remediation.filter((step) => step.by === by).map(({ text }) => text),
    }));
}
function exchangeOfTrouble(report) {
    const trouble = (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .firstTrouble */ .QJ)(report);
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
/* harmony import */ var _schema_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25014);
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
    'auth.not-rate-limited': 'the auth service to answer within its rate limit',
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
    'python.sdk-register': 'Hokusai’s SDK to register a model',
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
/* harmony import */ var _schema_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25014);
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

/***/ 9669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ headerOf),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43794);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14252);


/** The answer in one line, of an HTML page its title, or why there was none; of a body at most `maxLength` UTF-16 units. */
function outcomeOf({ response, error }, maxLength = 200) {
    if (!response)
        return `no answer${error ? ` (${error.code}: ${error.message})` : ''}`;
    const body = response.body?.text ?? '';
    const isPage = /<!doctype\s|<html[\s>]/i.test(body.slice(0, 1_000));
    const text = isPage ? (0,_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m)(body, maxLength) : (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(body, 4 * maxLength));
    return `${response.status}${text === '' ? '' : ` ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, maxLength)}`}`;
}
/** The first value of a header, whatever the case of its name; empty where there is none. */
function headerOf(headers, wanted) {
    const value = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === wanted)?.[1];
    return [value].flat()[0] ?? '';
}


/***/ }),

/***/ 43794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ briefly)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);

/** UTF-16 units of somebody else's words within a sentence of ours. */
const longest = 300;
/**
 * What a foreign program said, fit to be part of a message: of an HTML page its title, of JSON its message, one line of
 * at most 300 characters.
 */
function briefly(text, maxLength = longest) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(withoutTags(withoutPage(withoutJson(text)))), maxLength);
}
function withoutPage(text) {
    const start = text.search(/<!doctype\s|<html[\s>]|<head[\s>]|<body[\s>]/i);
    if (start < 0)
        return text;
    // Far longer titles are attacks on this expression's time, not titles.
    const [, title = ''] = /<title[^>]{0,200}>([^<]{0,500})/i.exec(text.slice(start, start + 20_000)) ?? [];
    const words = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(title.replace(/&#?\w{1,10};/g, ' ').replace(/\s+/g, ' '));
    return `${text.slice(0, start)}(an HTML page${words === '' ? '' : `, “${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(words, 80)}”`})`;
}
const withoutTags = (text) => text.replace(/<[/?!]?[a-z][^<>]{0,500}>/gi, ' ');
/** The first JSON in the text up to its end, by what it has to say. */
function withoutJson(text) {
    const start = text.search(/[{[]/);
    if (start < 0)
        return text;
    const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1;
    try {
        const said = messageIn(JSON.parse(text.slice(start, end)));
        return `${text.slice(0, start)}${said ?? '(JSON without a message)'}${text.slice(end)}`;
    }
    catch {
        return text;
    }
}
function messageIn(json) {
    if (typeof json !== 'object' || json === null)
        return undefined;
    for (const name of ['message', 'msg', 'detail', 'error_description', 'error', 'title', 'errors']) {
        const value = json[name];
        if (typeof value === 'string' && value !== '')
            return value;
        const inner = messageIn(value);
        if (inner !== undefined)
            return inner;
    }
    return Array.isArray(json) ? json.map(messageIn).find((one) => one !== undefined) : undefined;
}


/***/ }),

/***/ 25666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ compactJson),
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
/**
 * UTF-8 JSON without the white space between its values, in the same memory, and how many of its bytes are text: what
 * it takes as a string and parsed can be judged before it is either.
 */
function compactJson(bytes) {
    let length = 0;
    let textBytes = 0;
    let inText = false;
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0;
        if (inText)
            textBytes++;
        else if (byte <= 0x20)
            continue;
        bytes[length++] = byte;
        if (byte === quote)
            inText = !inText;
        else if (byte === backslash && inText)
            bytes[length++] = bytes[++at] ?? 0;
    }
    return { compact: bytes.subarray(0, length), textBytes };
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
