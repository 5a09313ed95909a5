export const id = 5206;
export const ids = [5206,705];
export const modules = {

/***/ 96046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ causePage),
/* harmony export */   b: () => (/* binding */ causeUrl)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51065);
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
    return url ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(code, url) : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(code, 100);
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
/* harmony import */ var _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(366);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);
/** What changed since an earlier run, as plain lines. */


/** Names in one line. */
const mostNames = 8;
/** Everything that changed, one line for each kind. */
function comparisonLines({ comparison, checks }) {
    if (!comparison)
        return [];
    const titles = (0,_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .titlesOf */ .B7)(checks);
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
            return `${word}: ${titles.get(id) ?? id}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(beforeMs)} before, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(nowMs)} now`;
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
    if (!comparison?.fixedCause)
        return undefined;
    const { code, headline, request, before, after } = comparison.fixedCause;
    return `FIXED: ${headline} (${code}). ${request}: before ${before}; now ${after}`;
}
function named(label, ids, titles) {
    if (ids.length === 0)
        return [];
    return [`${label} (${ids.length}): ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .someOf */ .yU)(ids, mostNames, (id) => titles.get(id) ?? id)}`];
}


/***/ }),

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

/***/ 34787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ checkTable),
/* harmony export */   H7: () => (/* binding */ suiteTable),
/* harmony export */   IM: () => (/* binding */ timingSection),
/* harmony export */   Rc: () => (/* binding */ foldedSuite),
/* harmony export */   fS: () => (/* binding */ troubleSection),
/* harmony export */   gk: () => (/* binding */ suiteChecks),
/* harmony export */   hl: () => (/* binding */ waitingLines)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51065);
/* harmony import */ var _layer_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44721);
/* harmony import */ var _suite_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68132);
/* harmony import */ var _waiting_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12680);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62867);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(366);






/** The checks that failed or could not be verified, nearest the caller first, and what else waits for them. */
function troubleSection(report, maxRows) {
    const trouble = ['fail', 'error'].flatMap((status) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .byLayer */ .BS)(report.checks, status));
    const waiting = waitingLines(report);
    if (trouble.length === 0)
        return waiting;
    const rows = trouble
        .slice(0, maxRows)
        .map(({ status, title, layer, reason }) => [
        _wording_js__WEBPACK_IMPORTED_MODULE_4__/* .statusEmoji */ .H0[status],
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(title),
        _layer_line_js__WEBPACK_IMPORTED_MODULE_1__/* .layerLabel */ .E5[layer],
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(reason ?? ''),
    ]);
    const table = (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownTable */ .Qj)(['', 'Check', 'Layer', 'What was seen'], rows);
    const more = (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .moreLine */ .g0)(trouble.length - rows.length, 'check');
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .joinBlocks */ .x9)(['## Failed or not verified', `${table}${more}`, waiting]);
}
const mostGroups = 6;
/** Skipped checks, one line for each thing they wait for. */
function waitingLines({ checks }) {
    const groups = (0,_waiting_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .waitingGroups */ .cP)(checks);
    const lines = groups
        .slice(0, mostGroups)
        .map(({ text }) => `- ${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .statusEmoji */ .H0.skip} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(text, 300)}`);
    return `${lines.join('\n')}${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .moreLine */ .g0)(groups.length - lines.length, 'reason')}`;
}
/** One row per suite with the number of checks of each status that occurs; a phone has no room for more. */
function suiteTable(suites) {
    const found = _wording_js__WEBPACK_IMPORTED_MODULE_4__/* .statuses */ .bM.filter((status) => suites.some(({ counts }) => counts[status] > 0));
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownTable */ .Qj)(['', 'Suite', ...found.map((status) => `${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .statusEmoji */ .H0[status]} ${status}`)], suites.map((suite) => [
        _wording_js__WEBPACK_IMPORTED_MODULE_4__/* .statusEmoji */ .H0[suite.status],
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(suite.name),
        ...found.map((status) => String(suite.counts[status])),
    ]));
}
/** One row per check that did not just wait for another; `exchanges` adds the column that leads into the transcript. */
function checkTable(checks, options) {
    const header = ['', 'Check', 'Layer', 'What was seen', 'Time', ...(options.exchanges ? ['Exchanges'] : [])];
    const rows = checks.map((check) => [
        _wording_js__WEBPACK_IMPORTED_MODULE_4__/* .statusEmoji */ .H0[check.status],
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(check.title),
        _layer_line_js__WEBPACK_IMPORTED_MODULE_1__/* .layerLabel */ .E5[check.layer],
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(check.reason ?? '', options.textLength),
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(check.durationMs),
        ...(options.exchanges ? [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .exchangeList */ .YH)(check.exchanges)] : []),
    ]);
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownTable */ .Qj)(header, rows);
}
/** Every check of a suite that ran, trouble first; those that waited for another are in the trouble's own section. */
function suiteChecks(suite, maxRows, all) {
    const waiting = (0,_waiting_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .waitingIds */ .SN)(all);
    const ran = (0,_suite_results_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedWorstFirst */ .XY)(suite.checks).filter(({ id }) => !waiting.has(id));
    const shown = ran.slice(0, maxRows);
    const held = suite.checks.length - ran.length;
    const rest = held > 0 ? `\n\n${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .statusEmoji */ .H0.skip} ${held} more waited for another check.` : '';
    if (shown.length === 0)
        return rest.trimStart();
    return `${checkTable(shown, { exchanges: false })}${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .moreLine */ .g0)(ran.length - shown.length, 'check')}${rest}`;
}
function foldedSuite(suite, maxRows, all) {
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .folded */ .TM)(`${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .statusEmoji */ .H0[suite.status]} ${suite.name}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .countsLine */ .J7)(suite.counts)}`, suiteChecks(suite, maxRows, all));
}
const slowestShown = 5;
/** Where the time went: the total and the slowest checks. */
function timingSection(report) {
    const slowest = report.checks.toSorted((a, b) => b.durationMs - a.durationMs).slice(0, slowestShown);
    if (slowest.length === 0)
        return '';
    const table = (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownTable */ .Qj)(['Time', 'Check', 'Requests'], slowest.map(({ durationMs, title, exchanges }) => [
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(durationMs),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(title, 200),
        String(exchanges.length),
    ]));
    const requests = (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(report.exchanges.length, 'request');
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .folded */ .TM)(`Timings: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .runTime */ .Ft)(report)} in all, ${requests}; the slowest checks`, table);
}


/***/ }),

/***/ 65395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ comparisonSection)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51065);
/* harmony import */ var _comparison_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44424);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62867);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(366);




/** What changed since the last known result; `titles` gives the name to show for an id that is none itself. */
function comparisonSection(comparison, titles = new Map()) {
    if (comparison === undefined)
        return '';
    const { fixed, regressed, unchanged, branch } = comparison;
    const line = (label, ids) => ids.length === 0 ? [] : [`- ${label} (${ids.length}): ${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .nameList */ .OD)(ids.map((id) => titles.get(id) ?? id))}`];
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .joinBlocks */ .x9)([
        `## Since the last ${branch === undefined ? 'known result' : `result of ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(branch, 100)}`}`,
        fixedBlock(comparison),
        [
            ...line(`${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .statusEmoji */ .H0.fail} Newly failing`, regressed),
            ...line(`${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .statusEmoji */ .H0.pass} Fixed`, fixed),
            ...(0,_comparison_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .stillLines */ .aC)(comparison, titles).map((text) => `- 🔁 ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(text)}`),
            ...(0,_comparison_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonDetails */ .Yo)(comparison, titles).map((text) => `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(text)}`),
            `- ${unchanged} unchanged, compared with ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_comparison_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedWith */ .o3)(comparison))}`,
        ].join('\n'),
    ]);
}
/** That a cause is gone, with the deciding request's answer before and after side by side. */
function fixedBlock({ fixedCause }) {
    if (!fixedCause)
        return '';
    const { headline, code, request, before, after } = fixedCause;
    const table = (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Qj)(['', 'Before', 'Now'], [[(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(request, 220), (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(before, 220), (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(after, 220)]]);
    return `${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .statusEmoji */ .H0.pass} **FIXED:** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(headline, 220)} (${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(code, 100)})\n\n${table}`;
}


/***/ }),

/***/ 36409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ describeFirst),
/* harmony export */   V$: () => (/* binding */ describeCause),
/* harmony export */   VE: () => (/* binding */ diagnosisSection),
/* harmony export */   re: () => (/* binding */ evidenceSection)
/* harmony export */ });
/* harmony import */ var _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33129);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51065);
/* harmony import */ var _cause_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96046);
/* harmony import */ var _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83007);
/* harmony import */ var _first_screen_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83658);
/* harmony import */ var _layer_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44721);
/* harmony import */ var _transcript_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50705);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62867);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(366);









/**
 * Causes in the order of the diagnosis; without one, the check to look at first. Of the first `exchangesFollow` the
 * deciding exchange is shown in full further down.
 */
function diagnosisSection(report, { exchangesFollow = 0 } = {}) {
    const { causes } = report.diagnosis;
    const [first, ...others] = causes;
    if (first) {
        const described = others.map((cause, index) => describeCause(cause, index + 1, index + 1 < exchangesFollow ? [] : report.exchanges));
        return ['## Diagnosis', ...describeFirst(first, others.length > 0), ...described].join('\n\n');
    }
    const check = (0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .firstTrouble */ .QJ)(report);
    return check ? `## Diagnosis\n\n${describeUnexplained(check)}` : '';
}
/** What the first screen does not say of its cause: why it is thought so, and what would prove it wrong. */
function describeFirst(cause, isOneOfSeveral) {
    const { evidence, category, summary } = cause;
    return [
        ...(isOneOfSeveral ? [titleOf(cause, 0)] : []),
        `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .capitalised */ .Iu)(_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .categoryMeaning */ .wF[category])}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(summary)}`,
        reasonsOf(cause).join('\n'),
        ...(evidence.length > 0 ? [`Seen in ${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .exchangeList */ .YH)(evidence)}.`] : []),
    ];
}
/** Everything of a cause that is not the first: the plain sentence, why, the evidence and the steps of each owner. */
function describeCause(cause, index, exchanges) {
    const { category, layer, owner } = cause;
    const code = `- ${(0,_cause_page_js__WEBPACK_IMPORTED_MODULE_2__/* .causePage */ .T)(cause.code)}: ${_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .categoryMeaning */ .wF[category]} · layer: ${_layer_line_js__WEBPACK_IMPORTED_MODULE_5__/* .layerLabel */ .E5[layer]} · owner: ${_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerName */ .Hc[owner]}`;
    return [
        titleOf(cause, index),
        ...((0,_first_screen_js__WEBPACK_IMPORTED_MODULE_4__/* .causeHeadline */ .eQ)(cause) === (0,_first_screen_js__WEBPACK_IMPORTED_MODULE_4__/* .causeHeadline */ .eQ)({ summary: cause.summary })
            ? []
            : [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(cause.summary)]),
        [code, ...reasonsOf(cause)].join('\n'),
        ...describeEvidence(cause, exchanges),
        ...(0,_first_screen_js__WEBPACK_IMPORTED_MODULE_4__/* .fixesOf */ .jv)(cause).flatMap(({ by, steps }) => [
            `**${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerHeading */ .Y6)(by)}**`,
            steps.map((step, n) => `${n + 1}. ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(step)}`).join('\n'),
        ]),
        ...describeWorkaround(cause.workaround),
    ].join('\n\n');
}
const titleOf = (cause, index) => `### ${index + 1}. ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_first_screen_js__WEBPACK_IMPORTED_MODULE_4__/* .causeHeadline */ .eQ)(cause))}`;
function reasonsOf({ confidence, because, refutedBy, nextProbe }) {
    return [
        `- ${_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .confidenceMeaning */ .kb[confidence]} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(because)}`,
        `- This is wrong if you see: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(refutedBy)}`,
        ...(nextProbe === undefined ? [] : [`- Look next at: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(nextProbe)}`]),
    ];
}
/** The decisive exchange in words; the others by their ids. */
function describeEvidence(cause, exchanges) {
    if (cause.evidence.length === 0)
        return [];
    const seen = `Seen in ${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .exchangeList */ .YH)(cause.evidence)}.`;
    const decisive = (0,_decisive_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .decisiveExchange */ .q)(exchanges, cause);
    if (decisive === undefined)
        return [seen];
    const { request } = decisive;
    const asked = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(`${request.method} ${request.url}`);
    return [`${seen} ${asked} → ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(decisive, 300), 310)}`];
}
function describeWorkaround(workaround) {
    if (workaround === undefined)
        return [];
    const settings = Object.entries(workaround.settings).map(([name, value]) => `${name}=${value}`);
    return [
        `**Until then, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .workaroundHeading */ .zF)(workaround)}:** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(workaround.text)}`,
        ...(settings.length > 0 ? [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFence */ .p0)(settings.join('\n'))] : []),
    ];
}
function describeUnexplained(check) {
    const verb = check.status === 'fail' ? 'failed' : 'could not be verified';
    const reason = check.reason ? `: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(check.reason)}` : '';
    const seen = check.exchanges.length > 0 ? ` See ${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .exchangeList */ .YH)(check.exchanges)} in the transcript.` : '';
    return [
        'The cause could not be determined.',
        `The first check that ${verb}, nearest you, is in layer ${_layer_line_js__WEBPACK_IMPORTED_MODULE_5__/* .layerLabel */ .E5[check.layer]}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(check.title)}${reason}`,
        `Start there: later checks may only follow from it.${seen}`,
    ].join('\n\n');
}
/** The exchange on which the first cause rests, as it was on the wire. */
function evidenceSection(report, maxLength) {
    const [cause] = report.diagnosis.causes;
    const exchange = cause && (0,_decisive_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .decisiveExchange */ .q)(report.exchanges, cause);
    if (exchange === undefined || maxLength === 0)
        return '';
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .folded */ .TM)('Evidence: the deciding request and its answer in full', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFence */ .p0)((0,_transcript_js__WEBPACK_IMPORTED_MODULE_6__.renderExchange)(exchange), '', maxLength));
}


/***/ }),

/***/ 3653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ environmentSection),
/* harmony export */   M: () => (/* binding */ noteSection)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51065);
/* harmony import */ var _environment_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14558);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62867);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(366);




/** What was verified, from where, with what. */
function environmentSection(report) {
    const rows = (0,_environment_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentRows */ .d)(report).map(([label, value]) => [label, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(value)]);
    return `## Environment\n\n${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Qj)(['What', 'Value'], rows)}`;
}
/** What was odd about the inputs; what the checks warn of is on the first screen. */
function noteSection(report) {
    const rest = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .untoldWarnings */ .kK)(report);
    if (rest.length === 0)
        return '';
    return ['## Notes', '', ...rest.map((warning) => `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(warning)}`)].join('\n');
}


/***/ }),

/***/ 5868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ leadSection),
/* harmony export */   c: () => (/* binding */ titleSection)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51065);
/* harmony import */ var _cause_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96046);
/* harmony import */ var _first_screen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83658);
/* harmony import */ var _layer_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44721);
/* harmony import */ var _warning_task_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56865);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62867);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(366);







/** The heading; `maxLength` counts UTF-16 units of the sentence. */
function titleSection(report, level, maxLength = 1_000) {
    const { status, headline } = (0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .firstScreenOf */ .ug)(report);
    return `${level} ${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusEmoji */ .H0[status]} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(headline, maxLength)}`;
}
/** Layer, owner, fix, evidence, way around; of a good run what it registered, and its warnings. */
function leadSection(report, options = { proof: true }) {
    const screen = (0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .firstScreenOf */ .ug)(report);
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .joinBlocks */ .x9)([
        report.checks.length > 0 ? (0,_layer_line_js__WEBPACK_IMPORTED_MODULE_3__/* .layerLine */ .OQ)(report, 'emoji') : '',
        screen.subject === undefined ? '' : `**${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(screen.subject)}**`,
        factLine(screen.facts, screen.cause),
        registeredLine(report),
        unexplainedLine(screen),
        fixLines(screen.fixes),
        evidenceLine(screen),
        options.proof ? proofFold(screen) : '',
        screen.cause ? workaroundLine(screen.cause) : '',
        warningTable(screen),
        options.proof ? warningCommands(screen) : '',
    ]);
}
function factLine(facts, cause) {
    if (!cause)
        return '';
    return [...facts.map((fact) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(fact)), (0,_cause_page_js__WEBPACK_IMPORTED_MODULE_1__/* .causePage */ .T)(cause.code)].join(' · ');
}
function registeredLine(report) {
    const made = (0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .registeredOf */ .gX)(report);
    if (!made)
        return '';
    return `Registered as ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(made.modelName)}, version ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(made.modelVersion)}${made.after}.`;
}
function unexplainedLine({ cause, status }) {
    if (cause || status === 'pass' || status === 'warn' || status === 'skip')
        return '';
    return 'No cause could be determined; what failed first is below.';
}
function fixLines(fixes) {
    return fixes
        .map(({ by, steps }) => {
        const [only = ''] = steps;
        if (steps.length === 1)
            return `**${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerHeading */ .Y6)(by)}:** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(only)}`;
        return [`**${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerHeading */ .Y6)(by)}:**`, ...steps.map((step, n) => `${n + 1}. ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(step)}`)].join('\n');
    })
        .join('\n\n');
}
function evidenceLine({ evidence }) {
    if (!evidence)
        return '';
    const { exchange, outcome, marks } = evidence;
    const request = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(`${exchange.request.method} ${exchange.request.url}`, 300);
    const known = marks.map(({ label, value }) => `${label} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(value, 100)}`.trim());
    return `**Evidence:** ${request} → ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(outcome, 220)} ${known.join(', ')}`;
}
/** The decisive request to repeat, folded, because most readers only look at it once the fix is made. */
function proofFold({ proof, cause }) {
    if (!proof)
        return cause ? `See whether it is fixed: ${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .runAgain */ .qL}` : '';
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .folded */ .TM)('See whether it is fixed: a command that tells', [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownFence */ .p0)(proof.command, 'sh'),
        `Answers now: ${(0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordedAnswer */ .RN)(proof.now) ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(proof.now, 300) : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(proof.now)}`,
        `When fixed: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(proof.fixed)}`,
    ].join('\n\n'));
}
function workaroundLine({ workaround }) {
    if (!workaround)
        return '';
    const settings = Object.entries(workaround.settings).map(([name, value]) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(`${name}=${value}`));
    const made = workaround.registration;
    const proved = made
        ? ` (registered ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(made.modelName)}, version ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(made.modelVersion)}, ${made.removed ? 'removed again' : 'which stays on the server'})`
        : '';
    return `**Until then:** ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .workaroundHeading */ .zF)(workaround)}${proved}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(workaround.text)} ${settings.join(' ')}`.trimEnd();
}
function warningTable({ warnings }) {
    if (warnings.length === 0)
        return '';
    const rows = warnings.map(({ title, layer, reason, task }) => [
        _wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusEmoji */ .H0.warn,
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(title),
        _layer_line_js__WEBPACK_IMPORTED_MODULE_3__/* .layerLabel */ .E5[layer],
        `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(reason ?? '')}${task.step === '' ? '' : ` **${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerHeading */ .Y6)(task.by)}:** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_warning_task_js__WEBPACK_IMPORTED_MODULE_4__/* .taskText */ .H)(task))}`}`,
    ]);
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)(['', 'Check with a warning', 'Layer', 'What was seen, and what to do'], rows);
}
/** What the steps of the warnings send, to be copied. */
function warningCommands({ warnings }) {
    const commands = warnings.flatMap(({ task }) => task.command ?? []).join('\n');
    return commands === '' ? '' : (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_6__/* .folded */ .TM)('The commands for these steps', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownFence */ .p0)(commands, 'sh', 4_000));
}


/***/ }),

/***/ 366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
const nameList = (names, shown = maxNames) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .someOf */ .yU)(names, shown, (name) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(name, 120));
/** A remark to follow code in the same line; empty where there is none. */
const markdownNote = (note) => (note === '' ? '' : ` ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(note)}`);
/** A row may name this many exchanges; report.json has them all. */
const maxExchangesInRow = 2;
/** For example `e1`, `e2` and 12 more. */
const exchangeList = (ids) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .someOf */ .yU)(ids, maxExchangesInRow, (id) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(id), ', ');
const titlesOf = (checks) => new Map(checks.map(({ id, title }) => [id, title]));


/***/ }),

/***/ 49647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ leftoverSection),
/* harmony export */   q: () => (/* binding */ registrationSection)
/* harmony export */ });
/* harmony import */ var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21131);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51065);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(366);




/** What the run wrote and what became of it; where nothing was written, why. */
function registrationSection(report) {
    const { registration } = report;
    const workaround = report.diagnosis.causes.find((cause) => cause.workaround?.verified)?.workaround;
    if (registration?.experimentId === undefined && registration?.modelName === undefined) {
        const other = workaround ? ' The workaround above was proved by a registration of its own.' : '';
        return `## Registration\n\n${attemptLine(report)}${other}`;
    }
    const lines = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .registrationRows */ .tg)(registration).map(([label, value]) => `- ${label}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(value)}`);
    // Of what was not registered nobody needs the sums.
    const tables = registration.modelVersion === undefined
        ? []
        : [fileTable(registration), metricTable(registration)].filter((table) => table !== '');
    return [
        '## Registration',
        lines.join('\n'),
        ...(tables.length > 0 ? [(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)('Files with their SHA-256, and metrics', tables.join('\n\n'))] : []),
        cleanupLine(registration),
    ].join('\n\n');
}
function attemptLine({ checks }) {
    const first = checks.find(({ id }) => id === 'registration.experiment');
    if (first && (0,_schema_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .isTrouble */ .KM)(first))
        return 'The server confirmed nothing.';
    return 'This run wrote nothing with the settings it was given.';
}
function fileTable({ files }) {
    if (files.length === 0)
        return '';
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)(['File', 'Bytes', 'SHA-256'], files.map((file) => [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(file.path), String(file.bytes), (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(file.sha256)]));
}
function metricTable({ metrics = {} }) {
    const rows = Object.entries(metrics).map(([name, value]) => [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(name), String(value)]);
    return rows.length === 0 ? '' : (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)(['Metric', 'Value'], rows);
}
function cleanupLine({ cleanup }) {
    if (cleanup.leftovers.length > 0)
        return `Cleanup: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(cleanup.leftovers.length, 'thing')} could not be removed, see below.`;
    return cleanup.done
        ? 'Cleanup: everything the run made was removed.'
        : 'Cleanup: not done; what the run made is still on the server.';
}
/** What stayed on the server, each with the command that removes it; `inAll` where only some of it is shown. */
function leftoverSection(report, inAll = 0) {
    const leftovers = report.registration?.cleanup.leftovers ?? [];
    if (leftovers.length === 0)
        return '';
    const items = leftovers.map(({ kind, name, reason, command }) => `- ${kind} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(name)}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(reason)}${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fenceInItem */ .MW)(command, 'sh')}`);
    const introduction = 'The run could not remove these. To remove them:';
    return (['## Not removed from the server', introduction, ...items].join('\n\n') +
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .moreLine */ .g0)(inAll - leftovers.length, 'leftover'));
}


/***/ }),

/***/ 68132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XY: () => (/* binding */ sortedWorstFirst),
/* harmony export */   f3: () => (/* binding */ suitesOf),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _schema_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25014);
/* harmony import */ var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21131);
/* harmony import */ var _waiting_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12680);



const worstFirst = ['fail', 'error', 'warn', 'pass', 'skip'];
/** The suites that have checks, in the order in which they run. */
function suitesOf(report) {
    const stopped = (0,_waiting_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .heldUp */ .Jb)(report.checks);
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
function sortedWorstFirst(all) {
    return all.toSorted((a, b) => worstFirst.indexOf(a.status) - worstFirst.indexOf(b.status));
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
    return `${[head.join('\n'), ...report.exchanges.map((exchange) => renderExchange(exchange))].join('\n\n')}\n`;
}
/** One exchange, as in the transcript; without `hashes`, a body that is shown in whole has no note of its own. */
function renderExchange(exchange, { hashes = true } = {}) {
    const bodyOf = (sign, body) => bodyLines(sign, body).slice(0, hashes || !body?.text || body.truncated ? undefined : -1);
    const { request, response, error } = exchange;
    const title = [`exchange ${exchange.id}`, `check ${exchange.checkId}`, `attempt ${exchange.attempt}`];
    const lines = [
        `=== ${[...title, exchange.startedAt].map(_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8).join(' | ')}`,
        `> ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(request.method)} ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(request.url)} HTTP/1.1`,
        ...headerLines('>', request.headers),
        ...bodyOf('>', request.body),
    ];
    if (response) {
        lines.push(`< HTTP/1.1 ${response.status}`);
        lines.push(...headerLines('<', response.headers), ...bodyOf('<', response.body));
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


/***/ })

};
