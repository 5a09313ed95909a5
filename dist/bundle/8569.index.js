export const id = 8569;
export const ids = [8569];
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

/***/ 98569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ctrfOf: () => (/* binding */ ctrfOf)
/* harmony export */ });
/* harmony import */ var _first_screen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83658);

/** The version of the format, not of any package. */
const specVersion = '0.0.0';
const statusOf = {
    pass: 'passed',
    fail: 'failed',
    warn: 'passed',
    skip: 'skipped',
    error: 'other',
};
/** As a value, for a writer that redacts every string in it. A check that could not be verified is `other`. */
function ctrfOf(report) {
    const { counts, checks, startedAt, finishedAt, tool, target, environment, diagnosis } = report;
    const [start, stop] = [Date.parse(startedAt), Date.parse(finishedAt)];
    return {
        reportFormat: 'CTRF',
        specVersion,
        timestamp: finishedAt,
        generatedBy: tool.name,
        results: {
            tool: { name: tool.name, version: tool.version },
            summary: {
                tests: checks.length,
                passed: counts.pass + counts.warn,
                failed: counts.fail,
                pending: 0,
                skipped: counts.skip,
                other: counts.error,
                start,
                stop,
                duration: stop - start,
            },
            tests: checks.map((check) => testOf(check, report)),
            environment: {
                appName: target.trackingUri,
                ...(environment ? { osPlatform: environment.os } : {}),
                extra: { run: report.id, verdict: report.verdict },
            },
            extra: {
                causes: diagnosis.causes.map((cause) => ({
                    code: cause.code,
                    headline: (0,_first_screen_js__WEBPACK_IMPORTED_MODULE_0__/* .causeHeadline */ .eQ)(cause),
                    layer: cause.layer,
                    owner: cause.owner,
                    category: cause.category,
                    confidence: cause.confidence,
                })),
            },
        },
    };
}
function testOf({ id, title, suite, layer, status, reason, durationMs }, report) {
    const cause = report.diagnosis.causes.find(({ explains }) => explains?.includes(id));
    return {
        name: title,
        status: statusOf[status],
        rawStatus: status,
        duration: Math.round(durationMs),
        suite: [suite],
        tags: [layer],
        ...(reason === undefined ? {} : { message: reason }),
        extra: { id, ...(cause ? { cause: cause.code } : {}) },
    };
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


/***/ })

};
