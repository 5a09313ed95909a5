export const id = 9753;
export const ids = [9753];
export const modules = {

/***/ 32217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Those with one key together, in the order of their first; a key that is an object is like no other. */
function groupBy(all, keyOf) {
    const groups = new Map();
    for (const one of all) {
        const key = keyOf(one);
        const group = groups.get(key);
        if (group)
            group.push(one);
        else
            groups.set(key, [one]);
    }
    return [...groups.values()];
}


/***/ }),

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
function decisiveExchange(exchanges, cause) {
    const id = cause.decisive ?? cause.evidence[0];
    return exchanges.find((exchange) => exchange.id === id);
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

/***/ 23552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zm: () => (/* binding */ commandLines),
/* harmony export */   _5: () => (/* binding */ firstScreenText),
/* harmony export */   mB: () => (/* binding */ causeLine),
/* harmony export */   qi: () => (/* binding */ statusStyle),
/* harmony export */   tl: () => (/* binding */ shortLine),
/* harmony export */   xv: () => (/* binding */ causeText),
/* harmony export */   yG: () => (/* binding */ plainly)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);
/* harmony import */ var _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83007);
/* harmony import */ var _first_screen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83658);
/* harmony import */ var _layer_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44721);
/* harmony import */ var _warning_task_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56865);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62867);






const plainly = (_style, text) => text;
const statusStyle = {
    pass: 'green',
    fail: 'red',
    warn: 'yellow',
    error: 'magenta',
    skip: 'dim',
};
const maxLineLength = 600;
/** What a person needs first: one block of lines, the headline on top. */
function firstScreenText(report, paint, screen = (0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .firstScreenOf */ .ug)(report)) {
    const { cause, facts, fixes, evidence, proof, warnings } = screen;
    return [
        headlineText(screen, paint),
        ...(report.checks.length > 0 ? [`  ${(0,_layer_line_js__WEBPACK_IMPORTED_MODULE_3__/* .layerLine */ .OQ)(report, 'plain')}`] : []),
        ...(screen.subject === undefined ? [] : [`  ${paint('bold', shortLine(screen.subject))}`]),
        ...(cause ? [`  ${shortLine([...facts, cause.code].join(' · '))}`] : []),
        ...registeredLines(report),
        ...fixLines(fixes, paint),
        ...(evidence ? evidenceLines(evidence, paint) : []),
        ...(proof ? proofLines(proof, paint) : []),
        ...(cause && !proof ? [`  ${paint('bold', 'See whether it is fixed:')} ${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .runAgain */ .qL}`] : []),
        ...(cause ? workaroundLines(cause, paint) : []),
        ...warnings.flatMap((warning) => warningLines(warning, paint)),
    ].join('\n');
}
/** One cause by itself, for `diagnose`: why it is thought so, and what would prove it wrong, too. */
function causeText(cause, exchanges, paint) {
    const exchange = (0,_decisive_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .decisiveExchange */ .q)(exchanges, cause);
    const { confidence, because, refutedBy, nextProbe } = cause;
    return [
        paint('bold', shortLine((0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .causeHeadline */ .eQ)(cause))),
        `  ${shortLine([...(0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .causeFacts */ .DS)(cause), cause.code].join(' · '))}`,
        `  ${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .confidenceMeaning */ .kb[confidence]} ${shortLine(because)}`,
        ...fixLines((0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .fixesOf */ .jv)(cause), paint),
        ...(exchange ? evidenceLines((0,_decisive_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X)(exchange, because), paint) : []),
        `  ${paint('bold', 'This is wrong if you see:')} ${shortLine(refutedBy)}`,
        ...(nextProbe === undefined ? [] : [`  ${paint('bold', 'Look next at:')} ${shortLine(nextProbe)}`]),
        ...(cause.proof ? proofLines((0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .toldOnce */ .n3)(cause.proof, exchange), paint) : []),
        ...workaroundLines(cause, paint),
    ].join('\n');
}
/** A cause that comes after the first, in one line. */
function causeLine(cause) {
    const { code, confidence, owner } = cause;
    return `- ${shortLine((0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .causeHeadline */ .eQ)(cause))} (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(code)}; ${confidence}, owner: ${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerName */ .Hc[owner]})`;
}
function headlineText({ status, headline }, paint) {
    return paint('bold', paint(statusStyle[status], `${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusSign */ .qD[status]} ${shortLine(headline)}`));
}
function registeredLines(report) {
    const made = (0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .registeredOf */ .gX)(report);
    return made
        ? [
            `  Registered as ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(made.modelName)}, version ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(made.modelVersion)}${made.after}.`,
        ]
        : [];
}
function fixLines(fixes, paint) {
    return fixes.flatMap(({ by, steps }) => {
        const heading = paint('bold', `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerHeading */ .Y6)(by)}:`);
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
        `  ${paint('bold', `Until then, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .workaroundHeading */ .zF)(workaround)}${proved}:`)} ${shortLine(workaround.text)}`,
        ...Object.entries(workaround.settings).map(([name, value]) => `      ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(name)}=${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(value)}`),
    ];
}
function warningLines({ title, reason, task }, paint) {
    return [
        `  ${paint('yellow', _wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusSign */ .qD.warn)} ${shortLine(reason ?? title)} (check: ${shortLine(title)})`,
        ...(task.step === '' ? [] : [`    ${paint('bold', `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerHeading */ .Y6)(task.by)}:`)} ${(0,_warning_task_js__WEBPACK_IMPORTED_MODULE_4__/* .taskText */ .H)(task)}`]),
        ...(task.command === undefined ? [] : [commandLines(task.command)]),
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
/* harmony export */   RN: () => (/* binding */ isRecordedAnswer),
/* harmony export */   cG: () => (/* binding */ gateReason),
/* harmony export */   eQ: () => (/* binding */ causeHeadline),
/* harmony export */   gX: () => (/* binding */ registeredOf),
/* harmony export */   jv: () => (/* binding */ fixesOf),
/* harmony export */   n3: () => (/* binding */ toldOnce),
/* harmony export */   s5: () => (/* binding */ openWarnings),
/* harmony export */   ug: () => (/* binding */ firstScreenOf),
/* harmony export */   zT: () => (/* binding */ isExplained)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(92857);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(32217);
/* harmony import */ var _python_steps_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45312);
/* harmony import */ var _schema_gate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36715);
/* harmony import */ var _text_echoes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79101);
/* harmony import */ var _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33129);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25666);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14252);
/* harmony import */ var _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83007);
/* harmony import */ var _layer_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44721);
/* harmony import */ var _warning_task_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56865);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62867);
/** What every surface shows first, as plain text: the cause, the layer, whose it is, what to do, how one knows. */












/** Causes of which a run that passes tells in its headline: somebody else could use the key or the registry. */
const exposures = ['OPEN_REGISTRY', 'KEY_ECHOED', 'KEY_STILL_ACCEPTED'];
function firstScreenOf(report) {
    const [cause] = report.diagnosis.causes;
    const exchange = cause ? (0,_decisive_exchange_js__WEBPACK_IMPORTED_MODULE_4__/* .decisiveExchange */ .q)(report.exchanges, cause) : exchangeOfTrouble(report);
    return {
        status: (0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .signOf */ .rL)(report),
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
    .map((check) => ({ ...check, task: (0,_warning_task_js__WEBPACK_IMPORTED_MODULE_6__/* .taskOfWarning */ .L)(check, report) }));
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
                return `${_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .stopSentence */ .WQ[report.stopReason]} before the end`;
            return `Could not verify the registration: ${cause ? causeHeadline(cause) : whyNot(report)}`;
        case 'skipped':
            return 'The registration was not verified: the run was skipped';
    }
}
/** What made a gate fail, in one line: the cause and whose it is, or the warnings that were not to be. */
function gateReason(report) {
    const [cause] = report.diagnosis.causes;
    if (report.verdict === 'pass' && report.counts.warn > 0) {
        const [first] = report.checks.filter(({ status }) => status === 'warn');
        return `${headline(report)}. The first: ${first?.title}: ${first?.reason ?? ''}`;
    }
    if (cause)
        return `${headline(report)} (${cause.code}, layer: ${_layer_line_js__WEBPACK_IMPORTED_MODULE_5__/* .layerLabel */ .E5[cause.layer]}, owner: ${_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerName */ .Hc[cause.owner]})`;
    const trouble = (0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .firstTrouble */ .QJ)(report);
    return trouble?.reason && report.verdict === 'fail'
        ? `${headline(report)}: ${trouble.reason}`
        : headline(report);
}
const isExposure = ({ code }) => exposures.includes(code);
const exposed = (causes) => causes.filter(isExposure).slice(0, 1).map(causeHeadline);
function causeHeadline({ headline, summary }) {
    return (headline ?? summary).trim().replace(/\.$/, '');
}
function passHeadline(report) {
    const { counts, registration } = report;
    const warned = counts.warn > 0 ? `, with ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(counts.warn, 'warning')}` : '';
    const warnings = (0,_schema_gate_js__WEBPACK_IMPORTED_MODULE_8__/* .gateNote */ .m)(report) || warned;
    if (report.checks.some(({ suite }) => suite === 'record'))
        return `${recordedHeadline(report.exchanges)}${warnings}`;
    // A run that only read, or checked nothing, must not look like a registration that works.
    if (registration?.modelVersion !== undefined)
        return `Registration works${warnings}`;
    const byClient = report.checks.some(({ id, status }) => id === (0,_python_steps_js__WEBPACK_IMPORTED_MODULE_9__/* .checkIdOf */ .fc)('register') && status === 'pass');
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
    return `The command registered ${which}${created.length > 1 ? `, and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(created.length - 1, 'more version')}` : ''}`;
}
/** Contract: "Create ModelVersion" of MLflow's REST API. */
const Answered = zod__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({ model_version: zod__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP() }) });
function whyNot(report) {
    const trouble = (0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .firstTrouble */ .QJ)(report);
    if (!trouble)
        return 'nothing was checked';
    return trouble.reason ?? 'the cause could not be determined';
}
/** Category, owner and confidence, each a few words. */
function causeFacts({ category, owner, confidence }) {
    return [(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .capitalised */ .Iu)(_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .categoryMeaning */ .wF[category]), `owner: ${_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerName */ .Hc[owner]}`, confidence];
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
    return (0,_group_by_js__WEBPACK_IMPORTED_MODULE_11__/* .groupBy */ .$)(remediation, ({ by }) => by).map((steps) => {
        return { by: steps[0].by, steps: steps.map(({ text }) => text) };
    });
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
    const trouble = (0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .firstTrouble */ .QJ)(report);
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
/* harmony import */ var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21131);
/* harmony import */ var _waiting_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12680);
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
    const waiting = (0,_waiting_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .heldUp */ .Jb)(report.checks);
    const isPlain = report.target.takenFor === 'mlflow';
    return _schema_report_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF
        .filter((layer) => layer !== 'event' || isAsked(report.checks, layer))
        .filter((layer) => !isPlain || !['auth', 'proxy', 'gateway'].includes(layer) || blamed.has(layer))
        .map((layer) => {
        const index = _schema_report_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF.indexOf(layer);
        // Whatever stands in front of an MLflow server by itself is no API of Hokusai's.
        const label = isPlain && layer === 'proxy' ? 'in front of MLflow' : layerLabel[layer];
        const own = report.checks.filter((check) => check.layer === layer);
        const blame = blamed.get(layer);
        if (blame)
            return { layer, label, status: blame };
        const left = own.filter(({ id }) => !explained.has(id));
        const worst = ['fail', 'error', 'warn'].find((one) => left.some(({ status }) => status === one));
        const isOpen = index > first && own.some((check) => waiting.has(check.id) && !isOfAnotherClient(check));
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
function explainedChecks(report) {
    const { causes } = report.diagnosis;
    if (causes.length === 0)
        return new Set();
    const lists = causes.map(({ explains }) => explains);
    if (lists.some((list) => list === undefined)) {
        return new Set(report.checks.filter(_schema_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .isTrouble */ .KM).map(({ id }) => id));
    }
    return new Set([...lists.flatMap((list) => list ?? []), ...refusedAlike(report)]);
}
/** Checks that met the very refusal on which a cause rests: one trouble, however many layers show it. */
function refusedAlike({ checks, exchanges, diagnosis: { causes } }) {
    const told = ({ response }) => response && response.status >= 400 && response.body?.text
        ? `${response.status} ${response.body.text}`
        : undefined;
    const byId = new Map(exchanges.map((exchange) => [exchange.id, told(exchange)]));
    const deciding = new Set(causes.map(({ decisive }) => byId.get(decisive ?? '')));
    deciding.delete(undefined);
    const isAlike = (id) => deciding.has(byId.get(id ?? ''));
    return checks.filter((check) => isAlike(check.exchanges.at(-1))).map(({ id }) => id);
}
/** What another client would have tried once more takes nothing from what this run's own requests proved. */
const isOfAnotherClient = ({ suite }) => suite === 'python_client';
const isAsked = (checks, wanted) => checks.some(({ layer, status }) => layer === wanted && status !== 'skip');


/***/ }),

/***/ 9753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTicks: () => (/* binding */ renderTicks)
/* harmony export */ });
/* harmony import */ var _suites_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12495);
/* harmony import */ var _diagnosis_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23552);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62867);



/** The result of one of the old scripts: a line with a tick for each thing it tried, then SUCCESS or what is wrong. */
function renderTicks(report) {
    const lines = report.checks.map((check) => `${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .statusEmoji */ .H0[check.status]} ${(0,_diagnosis_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortLine */ .tl)(textOf(check, report))}`);
    return [
        `Target: ${(0,_diagnosis_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortLine */ .tl)(report.target.trackingUri)}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceNote */ .GY)(report.target)}`,
        ...lines,
        '',
        report.verdict === 'pass' ? '🎉 SUCCESS' : `💥 ${report.verdict === 'fail' ? 'FAILED' : 'NOT VERIFIED'}`,
        (0,_diagnosis_text_js__WEBPACK_IMPORTED_MODULE_1__/* .firstScreenText */ ._5)(report, _diagnosis_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainly */ .yG),
    ].join('\n');
}
function textOf(check, report) {
    const { title, status, reason } = check;
    const familiar = status === 'pass' ? (0,_suites_index_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionOf */ .Fg)(check)?.familiar?.(report, reason ?? '') : undefined;
    if (familiar !== undefined)
        return familiar;
    return reason ? `${title}: ${reason}` : title;
}


/***/ }),

/***/ 12680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ heldUp),
/* harmony export */   SN: () => (/* binding */ waitingIds),
/* harmony export */   cP: () => (/* binding */ waitingGroups)
/* harmony export */ });
/* harmony import */ var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21131);
/* harmony import */ var _suites_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12495);
/* harmony import */ var _suites_plain_titles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40662);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62867);
/** Skipped checks, folded by what they wait for. */




/** The skipped checks by the first check on the way to them that did not pass, most of them first. */
function waitingGroups(checks) {
    const groups = new Map();
    for (const [check, root] of rootsOf(checks))
        groups.set(root, [...(groups.get(root) ?? []), check]);
    return [...groups]
        .map(([root, held]) => ({ root, checks: held, text: waitingText(root, held) }))
        .sort((a, b) => b.checks.length - a.checks.length);
}
/** Ids of checks that were skipped because of one that failed or could not be verified. */
function heldUp(checks) {
    return new Set([...rootsOf(checks)].flatMap(([{ id }, root]) => ((0,_schema_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .isTrouble */ .KM)(root) ? [id] : [])));
}
/** Ids of all checks that `waitingGroups` tells of: they need no line of their own. */
function waitingIds(checks) {
    return new Set([...rootsOf(checks).keys()].map(({ id }) => id));
}
/** From this many on, checks that were skipped for the same reason are told together. */
const sharedBy = 3;
function waitingText(root, held) {
    const count = held.length;
    // The first of those that share a reason stands for all.
    if (held.includes(root))
        return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(count, 'check')} ${count === 1 ? 'was' : 'were'} left out: ${root.reason ?? 'no reason'}`;
    // At an MLflow server by itself some checks have another title, and ask for something else.
    const isPlain = root.title === _suites_plain_titles_js__WEBPACK_IMPORTED_MODULE_1__/* .plainTitles */ .U[root.id];
    const wanted = (!isPlain && (0,_suites_index_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionOf */ .Fg)(root)?.awaited) || `“${root.title}”`;
    const leftOut = root.status === 'skip' ? `, which was left out: ${root.reason ?? 'no reason'}` : '';
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(count, 'check')} ${count === 1 ? 'needs' : 'need'} ${wanted}${leftOut}`;
}
/** The first check that did not pass on the way to each skipped one; every check stands after those it needs. */
function rootsOf(checks) {
    const byId = new Map(checks.map((check) => [check.id, check]));
    const roots = new Map();
    for (const check of checks) {
        if (check.status !== 'skip')
            continue;
        const unmet = check.needs
            .map((need) => byId.get(need))
            .find((one) => one && ((0,_schema_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .isTrouble */ .KM)(one) || one.status === 'skip'));
        const alike = unmet ? [] : checks.filter((one) => one.status === 'skip' && one.reason === check.reason);
        if (unmet)
            roots.set(check, roots.get(unmet) ?? unmet);
        else if (alike.length >= sharedBy)
            roots.set(check, alike[0] ?? check);
    }
    return roots;
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
