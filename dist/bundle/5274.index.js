export const id = 5274;
export const ids = [5274];
export const modules = {

/***/ 44424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X0: () => (/* binding */ fixedLine),
/* harmony export */   Yo: () => (/* binding */ comparisonDetails),
/* harmony export */   aC: () => (/* binding */ stillLines),
/* harmony export */   o3: () => (/* binding */ comparedWith),
/* harmony export */   pf: () => (/* binding */ comparisonLines)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62867);

/** Names in one line. */
const mostNames = 8;
/** Everything that changed, one line for each kind. */
function comparisonLines({ comparison, checks }) {
    if (!comparison)
        return [];
    const titles = new Map(checks.map(({ id, title }) => [id, title]));
    return [
        ...named('newly failing', comparison.regressed, titles),
        ...named('fixed', comparison.fixed, titles),
        ...stillLines(comparison, titles),
        ...comparisonDetails(comparison, titles),
        `${comparison.unchanged} unchanged, compared with ${comparedWith(comparison)}`,
    ];
}
/** What only a comparison of whole reports tells: new and gone checks, times. */
function comparisonDetails(comparison, titles) {
    const { appeared = [], gone = [], timing = [] } = comparison;
    return [
        ...named('new', appeared, titles),
        ...named('gone', gone, titles),
        ...timing.slice(0, mostNames).map(({ id, beforeMs, nowMs }) => {
            const word = nowMs > beforeMs ? 'slower' : 'faster';
            return `${word}: ${titles.get(id) ?? id}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(beforeMs)} before, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(nowMs)} now`;
        }),
    ];
}
/** For example `Still failing since 2026-01-02, run vr-… (2): …`, the oldest first. */
function stillLines({ stillFailing = [] }, titles) {
    return stillFailing.flatMap(({ run, at, ids }) => named(`Still failing since ${dayOf(at)}, run ${run}`, ids, titles));
}
/** For example `run vr-…`, or `the last run of main, vr-…`. */
function comparedWith({ branch, previous }) {
    return branch === undefined ? `run ${previous}` : `the last run of ${branch}, ${previous}`;
}
/** `2026-01-02 03:04 UTC` */
const dayOf = (time) => `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
/** `FIXED: …` where the earlier run's cause is gone, with the evidence then and now. */
function fixedLine({ comparison }) {
    return comparison?.fixedCause && fixedText(comparison.fixedCause);
}
function fixedText({ code, headline, request, before, after, }) {
    return `FIXED: ${headline} (${code}). ${request}: before ${before}; now ${after}`;
}
function named(label, ids, titles) {
    if (ids.length === 0)
        return [];
    const more = ids.length > mostNames ? ` and ${ids.length - mostNames} more` : '';
    return [
        `${label} (${ids.length}): ${ids
            .slice(0, mostNames)
            .map((id) => titles.get(id) ?? id)
            .join('; ')}${more}`,
    ];
}


/***/ }),

/***/ 24973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceOf),
/* harmony export */   q: () => (/* binding */ decisiveExchange)
/* harmony export */ });
/* harmony import */ var _text_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9669);
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
    const value = (name) => (0,_text_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .headerOf */ .rR)(response?.headers, name);
    const marks = [
        { label: 'sent', value: (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatClock */ .ei)(startedAt) },
        { label: 'took', value: timings.totalMs < slowMs ? '' : (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(timings.totalMs) },
        { label: 'request id', value: value('x-request-id') || (0,_text_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .headerOf */ .rR)(request.headers, 'x-request-id') },
        { label: '', value: value('content-type').split(';')[0]?.trim() ?? '' },
        { label: 'server', value: value('server') },
        { label: 'retry after', value: value('retry-after').replace(/^\d+$/, '$& s') },
    ];
    return {
        exchange,
        outcome: (0,_text_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(exchange, 200, because),
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
        ...registeredLines(report),
        ...fixLines(fixes, paint),
        ...(evidence ? evidenceLines(evidence, paint) : []),
        ...(proof ? proofLines(proof, paint) : []),
        ...(cause && !proof ? [`  ${paint('bold', 'See whether it is fixed:')} ${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .runAgain */ .qL}`] : []),
        ...(cause ? workaroundLines(cause, paint) : []),
        ...warnings.map(({ title, reason }) => `  ${paint('yellow', _wording_js__WEBPACK_IMPORTED_MODULE_4__/* .statusSign */ .qD.warn)} ${shortLine(reason ?? title)} (check: ${shortLine(title)})`),
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
        ...(exchange ? evidenceLines((0,_decisive_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X)(exchange, because), paint) : []),
        `  ${paint('bold', 'This is wrong if you see:')} ${shortLine(refutedBy)}`,
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
/* harmony export */   gX: () => (/* binding */ registeredOf),
/* harmony export */   jv: () => (/* binding */ fixesOf),
/* harmony export */   ug: () => (/* binding */ firstScreenOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _schema_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36715);
/* harmony import */ var _text_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9669);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25666);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14252);
/* harmony import */ var _decisive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24973);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62867);
/** What every surface shows first, as plain text: the cause, the layer, whose it is, what to do, how one knows. */







function firstScreenOf(report) {
    const [cause] = report.diagnosis.causes;
    const exchange = cause ? (0,_decisive_js__WEBPACK_IMPORTED_MODULE_4__/* .decisiveExchange */ .q)(report, cause) : exchangeOfTrouble(report);
    return {
        status: signOf(report),
        headline: headline(report),
        ...(cause ? { cause } : {}),
        facts: cause ? [...causeFacts(cause), ...keyStatement(report, cause.category)] : [],
        fixes: cause ? fixesOf(cause) : stopSteps(report),
        ...(exchange && report.verdict !== 'pass' ? { evidence: (0,_decisive_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceOf */ .X)(exchange, cause?.because) } : {}),
        ...(cause?.proof ? { proof: cause.proof } : {}),
        warnings: report.checks.filter(({ status }) => status === 'warn'),
    };
}
/** What a good run registered and what became of it, around the name and the version. */
function registeredOf({ verdict, registration }) {
    const { modelName, modelVersion, cleanup } = registration ?? {};
    if (verdict !== 'pass' || modelName === undefined || modelVersion === undefined)
        return undefined;
    const after = cleanup?.done ? ', read back, and removed again' : ' and read back; it stays on the server';
    return { modelName, modelVersion, after };
}
/** A verdict looks like the status of one check; one that passed with warnings says so. */
function signOf({ verdict, counts }) {
    return verdict === 'pass' && counts.warn > 0 ? 'warn' : _wording_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictStatus */ .cb[verdict];
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
                return `${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .stopSentence */ .WQ[report.stopReason]} before the end`;
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
    const warned = counts.warn > 0 ? `, with ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(counts.warn, 'warning')}` : '';
    const warnings = (0,_schema_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .gateNote */ .mD)(report) || warned;
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
    const answer = Answered.safeParse((0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(created.at(-1)?.response?.body?.text ?? ''));
    const { name, version } = answer.data?.model_version ?? {};
    const which = name === undefined ? 'a model' : `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(name)}, version ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(version ?? '')}`;
    return `The command registered ${which}${created.length > 1 ? `, and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(created.length - 1, 'more version')}` : ''}`;
}
/** Contract: "Create ModelVersion" of MLflow's REST API. */
const Answered = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ model_version: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }) });
function whyNot(report) {
    const trouble = (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .firstTrouble */ .QJ)(report);
    if (!trouble)
        return 'nothing was checked';
    return trouble.reason ?? 'the cause could not be determined';
}
/** Category, owner and confidence, each a few words. */
function causeFacts({ category, owner, confidence }) {
    return [(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .capitalised */ .Iu)(_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .categoryMeaning */ .wF[category]), `owner: ${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerName */ .Hc[owner]}`, confidence];
}
/** What the run proved of the caller's key, since that is what a caller doubts first. */
function keyStatement({ checks, exchanges, verdict }, category) {
    if (verdict === 'pass')
        return [];
    if (category === 'KEY')
        return ['the key is the problem'];
    if (exchanges.some(_text_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .sendsKeyBack */ .O6))
        return ['answers show your key: replace it once they no longer do'];
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
    const trouble = (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .firstTrouble */ .QJ)(report);
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
function explainedChecks(report) {
    const { checks, diagnosis: { causes }, } = report;
    if (causes.length === 0)
        return new Set();
    const lists = causes.map(({ explains }) => explains);
    if (lists.some((list) => list === undefined)) {
        return new Set(checks.filter(({ status }) => status === 'fail' || status === 'error').map(({ id }) => id));
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
const isAsked = (checks, wanted) => checks.some(({ layer, status }) => layer === wanted && status !== 'skip');


/***/ }),

/***/ 68132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ worstSuitesFirst),
/* harmony export */   f3: () => (/* binding */ suitesOf),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   vb: () => (/* binding */ worstChecksFirst)
/* harmony export */ });
/* harmony import */ var _schema_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25014);
/* harmony import */ var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21131);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80392);



const worstFirst = ['fail', 'error', 'warn', 'pass', 'skip'];
/** The suites that have checks, in the order in which they run. */
function suitesOf(report) {
    const stopped = (0,_waiting_js__WEBPACK_IMPORTED_MODULE_1__/* .heldUp */ .Jb)(report.checks);
    return _schema_report_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteName */ .wL.options.flatMap((name) => {
        const checks = report.checks.filter((check) => check.suite === name);
        if (checks.length === 0)
            return [];
        const counts = (0,_schema_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .countStatuses */ .ip)(checks);
        const worst = worstFirst.find((status) => counts[status] > 0) ?? 'skip';
        const isUnfinished = worst === 'pass' && checks.some(({ id }) => stopped.has(id));
        return [{ name, checks, counts, status: isUnfinished ? 'skip' : worst }];
    });
}
function worstSuitesFirst(suites) {
    return suites.toSorted((a, b) => worstFirst.indexOf(a.status) - worstFirst.indexOf(b.status));
}
function worstChecksFirst(checks) {
    return checks.toSorted((a, b) => worstFirst.indexOf(a.status) - worstFirst.indexOf(b.status));
}


/***/ }),

/***/ 25274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/text/ascii.js
var ascii = __webpack_require__(95597);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
;// CONCATENATED MODULE: ./build/text/wrap.js

/** Spaces by which the rest of a wrapped line is moved further to the right than its beginning. */
const hanging = 2;
/** From this indentation on a line is a command, which must be copied whole. */
const codeIndent = 6;
/** Each line of at most `columns` characters, broken at spaces; a word longer than a line stays whole, to be copied. */
function wrapLines(text, columns) {
    return text
        .split('\n')
        .map((line) => wrapLine(line, columns))
        .join('\n');
}
function wrapLine(line, columns) {
    const [indent = ''] = /^ */.exec(line) ?? [];
    if (indent.length >= codeIndent || widthOf(line) <= columns)
        return line;
    const lines = [];
    let current = indent;
    for (const word of line.slice(indent.length).trimEnd().split(/ +/)) {
        const next = current.trim() === '' ? current + word : `${current} ${word}`;
        if (widthOf(next) <= columns || current.trim() === '')
            current = next;
        else {
            lines.push(current);
            current = `${indent}${' '.repeat(hanging)}${word}`;
        }
    }
    return [...lines, current].join('\n');
}
const widthOf = (text) => [...(0,external_node_util_.stripVTControlCharacters)(text)].length;

// EXTERNAL MODULE: ./build/report/comparison-lines.js
var comparison_lines = __webpack_require__(44424);
// EXTERNAL MODULE: ./build/report/diagnosis-text.js
var diagnosis_text = __webpack_require__(23552);
// EXTERNAL MODULE: ./build/report/suite-results.js
var suite_results = __webpack_require__(68132);
// EXTERNAL MODULE: ./build/report/waiting.js
var report_waiting = __webpack_require__(80392);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/terminal.js









const statusStyle = {
    pass: 'green',
    fail: 'red',
    warn: 'yellow',
    skip: 'dim',
    error: 'magenta',
};
const widestTitle = 60;
/**
 * What the CLI prints at the end: what was verified, the checks with their signs, what stayed on the server and
 * where the report lies; the verdict with its first screen last, where the eye rests.
 */
function renderTerminal(report, options) {
    // Whether to colour is the caller's decision; by itself styleText would look at standard output.
    const paint = options.colour
        ? (style, text) => (0,external_node_util_.styleText)(style, text, { validateStream: false })
        : diagnosis_text/* plainly */.yG;
    const details = options.quiet ? [] : detailBlocks(report, options, paint);
    const fixed = (0,comparison_lines/* fixedLine */.X0)(report);
    const blocks = [
        ...details,
        fixed === undefined ? '' : paint('green', (0,diagnosis_text/* shortLine */.tl)(fixed)),
        (0,diagnosis_text/* firstScreenText */._5)(report, paint),
        othersBlock(report),
    ];
    const whole = `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
    const text = options.ascii ? (0,ascii/* toAscii */.V)(whole) : whole;
    return options.columns === undefined ? text : wrapLines(text, options.columns);
}
function detailBlocks(report, options, paint) {
    const titles = report.checks.map((check) => (0,visible/* visibleLine */.P8)(check.title).length);
    const width = Math.min(widestTitle, Math.max(0, ...titles), Math.max(20, (options.columns ?? 100) - 20));
    const waiting = options.verbose ? new Set() : (0,report_waiting/* waitingIds */.SN)(report.checks);
    const suites = (0,suite_results/* suitesOf */.f3)(report).map((suite) => suiteBlock(suite, width, waiting, paint));
    return [
        `Target: ${(0,visible/* visibleLine */.P8)(report.target.trackingUri)}${(0,wording/* sourceNote */.GY)(report.target)}\n${(0,wording/* waitedLine */.xN)(report)}`.trimEnd(),
        ...suites,
        options.verbose ? '' : waitingBlock(report, paint),
        comparisonBlock(report, paint),
        leftoverBlock(report, paint),
        noteBlock(report, paint),
        [
            `${(0,wording/* countsLine */.J7)(report.counts)} in ${(0,wording/* runTime */.Ft)(report)}`,
            ...(options.reportDir === undefined ? [] : [`Report: ${(0,visible/* visibleLine */.P8)(options.reportDir)}`]),
        ].join('\n'),
    ];
}
function suiteBlock(suite, width, waiting, paint) {
    const ran = suite.checks.filter(({ id }) => !waiting.has(id));
    if (ran.length === 0)
        return '';
    return [paint('bold', suite.name), ...ran.flatMap((check) => checkLines(check, width, paint))].join('\n');
}
function waitingBlock({ checks }, paint) {
    return (0,report_waiting/* waitingGroups */.cP)(checks)
        .map(({ text }) => paint('dim', `${wording/* statusSign */.qD.skip} ${(0,diagnosis_text/* shortLine */.tl)(text)}`))
        .join('\n');
}
function checkLines(check, width, paint) {
    const sign = paint(statusStyle[check.status], wording/* statusSign */.qD[check.status]);
    const title = (0,visible/* visibleLine */.P8)(check.title).padEnd(width);
    const line = `  ${sign} ${title}  ${paint('dim', (0,wording/* formatDuration */.a3)(check.durationMs))}`;
    if (check.status === 'pass' || !check.reason)
        return [line];
    return [line, `    ${paint(statusStyle[check.status], (0,diagnosis_text/* shortLine */.tl)(check.reason))}`];
}
/** What changed since the run that was compared with. */
function comparisonBlock(report, paint) {
    const lines = (0,comparison_lines/* comparisonLines */.pf)(report).map(diagnosis_text/* shortLine */.tl);
    return lines.length === 0
        ? ''
        : [paint('bold', 'Since the earlier run:'), ...lines.map((line) => `  ${line}`)].join('\n');
}
/** The causes after the first; the report has all of each. */
function othersBlock({ diagnosis: { causes } }) {
    const others = causes.slice(1);
    return others.length > 0 ? ['Also:', ...others.map(diagnosis_text/* causeLine */.mB)].join('\n') : '';
}
function noteBlock({ warnings, checks }, paint) {
    const told = checks.filter(({ status }) => status === 'warn').map(({ reason }) => reason ?? '');
    return warnings
        .filter((warning) => !told.some((reason) => reason.includes(warning)))
        .map((warning) => `${paint('yellow', wording/* statusSign */.qD.warn)} ${(0,diagnosis_text/* shortLine */.tl)(warning)}`)
        .join('\n');
}
function leftoverBlock(report, paint) {
    const leftovers = report.registration?.cleanup.leftovers ?? [];
    if (leftovers.length === 0)
        return '';
    const items = leftovers.map((leftover) => {
        const what = `${leftover.kind} ${(0,visible/* visibleLine */.P8)(leftover.name)}: ${(0,diagnosis_text/* shortLine */.tl)(leftover.reason)}`;
        return `  - ${what}\n${(0,diagnosis_text/* commandLines */.Zm)(leftover.command)}`;
    });
    return [paint('bold', 'Not removed from the server; to remove it:'), ...items].join('\n');
}


/***/ }),

/***/ 80392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ heldUp),
/* harmony export */   SN: () => (/* binding */ waitingIds),
/* harmony export */   cP: () => (/* binding */ waitingGroups)
/* harmony export */ });
/* harmony import */ var _suites_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60839);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);


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
    const wanted = (0,_suites_index_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionOf */ .Fg)(root)?.awaited ?? `“${root.title}”`;
    const leftOut = root.status === 'skip' ? `, which was left out: ${root.reason ?? 'no reason'}` : '';
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'check')} ${count === 1 ? 'needs' : 'need'} ${wanted}${leftOut}`;
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


/***/ })

};
