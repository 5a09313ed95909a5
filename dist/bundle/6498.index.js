export const id = 6498;
export const ids = [6498,705,5014];
export const modules = {

/***/ 96046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ causePage),
/* harmony export */   b: () => (/* binding */ causeUrl)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51065);
/* harmony import */ var _text_markdown_link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89454);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58508);



/** Where a cause is documented; see `docs/causes.md`. Undefined for a code that no release of ours gives. */
function causeUrl(code) {
    return /^[A-Z][A-Z0-9_]{1,60}$/.test(code)
        ? `${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .homepage */ .TB}/blob/main/docs/causes.md#${code.toLowerCase()}`
        : undefined;
}
/** The code as Markdown, with the link to what it means. */
function causePage(code) {
    const url = causeUrl(code);
    return url ? (0,_text_markdown_link_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLink */ .i)(code, url) : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(code, 100);
}


/***/ }),

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

/***/ 62302:
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
/* harmony export */   ug: () => (/* binding */ markdownNote)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51065);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);
/** Pieces of Markdown that sections are made of. Cells and bodies given to them are Markdown already. */


/** Sections with a blank line between them and one line feed at the end. */
function joinSections(sections) {
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
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
const maxExchangesInRow = 4;
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

/***/ 50705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderExchange: () => (/* binding */ renderExchange),
/* harmony export */   renderTranscript: () => (/* binding */ renderTranscript)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);


/**
 * `transcript.txt`: every recorded exchange as readable HTTP. Lines sent start with `>`, lines received with
 * `<`, remarks with `*`, so that a body cannot pass itself off as another exchange.
 */
function renderTranscript(report) {
    const head = [
        `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(report.tool.name)} ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(report.tool.version)}, run ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(report.id)}`,
        `Target ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(report.target.trackingUri)}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceNote */ .GY)(report.target)}, ${report.startedAt} to ${report.finishedAt}`,
        `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(report.exchanges.length, 'exchange')}; keys were redacted when they were recorded.`,
    ];
    return `${[head.join('\n'), ...report.exchanges.map(renderExchange)].join('\n\n')}\n`;
}
/** One exchange, as in the transcript. */
function renderExchange(exchange) {
    const { request, response, error } = exchange;
    const title = [`exchange ${exchange.id}`, `check ${exchange.checkId}`, `attempt ${exchange.attempt}`];
    const lines = [
        `=== ${[...title, exchange.startedAt].map(_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8).join(' | ')}`,
        `> ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(request.method)} ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(request.url)} HTTP/1.1`,
        ...headerLines('>', request.headers),
        ...bodyLines('>', request.body),
    ];
    if (response) {
        lines.push(`< HTTP/1.1 ${response.status}`);
        lines.push(...headerLines('<', response.headers), ...bodyLines('<', response.body));
    }
    if (error)
        lines.push(`* no answer: ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(error.code)}: ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(error.message)}`);
    lines.push(`* ${timingLine(exchange.timings)}`);
    return lines.join('\n');
}
function headerLines(sign, headers) {
    return Object.entries(headers).flatMap(([name, value]) => [value].flat().map((single) => `${sign} ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(name)}: ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(single)}`));
}
function bodyLines(sign, body) {
    if (body === undefined)
        return [];
    const lines = [];
    if (body.text) {
        lines.push(sign);
        for (const line of (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(body.text).split('\n'))
            lines.push(`${sign} ${line}`);
    }
    return [...lines, `* ${bodyNote(body)}`];
}
function bodyNote({ text, bytes, sha256, truncated }) {
    const hash = sha256 === undefined ? '' : `, sha256 ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(sha256)}`;
    const shown = truncated
        ? '; only its beginning is shown'
        : text === undefined && bytes > 0
            ? '; not shown'
            : '';
    return `body of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(bytes, 'byte')}${hash}${shown}`;
}
function timingLine(timings) {
    const phases = [
        ['DNS', timings.dnsMs],
        ['connect', timings.connectMs],
        ['TLS', timings.tlsMs],
        ['first byte', timings.firstByteMs],
        ['total', timings.totalMs],
    ];
    const known = phases.flatMap(([name, ms]) => (ms === undefined ? [] : [`${name} ${ms.toFixed(1)} ms`]));
    return `timings: ${known.join(', ')}`;
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

// UNUSED EXPORTS: ArtifactFile, Attempt, Body, Proof, Remedy, Timings, Waited, Workaround, failOnChoices, suiteNames

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

;// CONCATENATED MODULE: ./build/schema/report.js







/** `fail` is verified and wrong; `error` could not be verified; `skip` always carries its reason. */
const Status = schemas/* enum */.k5n(['pass', 'fail', 'warn', 'skip', 'error']);
/** `record` holds what was seen of somebody's own command, which no run chooses. */
const SuiteName = schemas/* enum */.k5n([...constants/* suiteNames */.np, 'record']);
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

/***/ 89454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ markdownLink)
/* harmony export */ });
/**
 * A Markdown link with a label of our own words. A target that is neither http(s) nor a path gives the bare
 * label; what could end the link or open another structure is percent-encoded.
 */
function markdownLink(label, target) {
    const isWeb = /^https?:\/\/[^/]/i.test(target);
    const isPath = /^(?:\.{1,2}\/|\/(?![/\\])|[A-Za-z0-9_-]+(?:\/|$))/.test(target);
    if (!isWeb && !isPath)
        return label;
    return `[${label}](<${target.replace(/[^A-Za-z0-9\-._~:/?#[\]@!$&'*+,;=%]/gu, encoded)}>)`;
}
function encoded(character) {
    return [...Buffer.from(character)]
        .map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`)
        .join('');
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
