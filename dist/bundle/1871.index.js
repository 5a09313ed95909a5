export const id = 1871;
export const ids = [1871];
export const modules = {

/***/ 44046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ mergedScreenOf),
/* harmony export */   s: () => (/* binding */ asOneRun)
/* harmony export */ });
/* harmony import */ var _report_first_screen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83658);
/* harmony import */ var _report_suite_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68132);
/* harmony import */ var _schema_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25014);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3891);
/** What a merged report shows first: the same as a report of one run, of the legs that the first cause broke. */




/** The legs of the first cause as one run, each check as it came out worst; of all legs where there is no cause. */
function asOneRun(merged) {
    const [first] = merged.causes;
    const names = first && new Set(first.legs);
    const legs = merged.legs.filter(({ name }) => names?.has(name) ?? true);
    const { tool, mergedAt, verdict, counts, failOn } = merged;
    const target = legs.find((leg) => leg.target)?.target;
    return {
        schemaVersion: _schema_report_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaVersion */ .CZ,
        tool,
        id: `merged ${mergedAt}`,
        startedAt: mergedAt,
        finishedAt: mergedAt,
        stopReason: 'completed',
        verdict,
        target: target ?? { trackingUri: '', authUrl: '', apiUrl: '', serviceId: '' },
        counts,
        ...(failOn ? { failOn } : {}),
        warnings: [],
        checks: worstOf(merged.checks, legs),
        diagnosis: { causes: first ? [first.cause] : [] },
        exchanges: first?.exchange ? [first.exchange] : [],
    };
}
function mergedScreenOf(merged, run = asOneRun(merged)) {
    return { ...(0,_report_first_screen_js__WEBPACK_IMPORTED_MODULE_0__/* .firstScreenOf */ .ug)(run), headline: (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .mergedHeadline */ .rD)(merged) };
}
function worstOf(checks, legs) {
    const outcomes = legs.flatMap((leg) => leg.checks);
    // What is put in last stays: the worst, of several the first.
    const found = new Map((0,_report_suite_results_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedWorstFirst */ .XY)(outcomes)
        .map((one) => [one.id, one])
        .reverse());
    const failed = checks.map(({ id }) => id).filter((id) => /fail|error/.test(found.get(id)?.status ?? ''));
    return checks.flatMap((check) => {
        const outcome = found.get(check.id);
        if (!outcome)
            return [];
        // Legs do not tell what a check needs, and only that it waited for another one.
        const needs = outcome.reason?.startsWith('needs ') ? failed.slice(0, 1) : [];
        return [{ ...check, ...outcome, needs, durationMs: 0, exchanges: [] }];
    });
}


/***/ }),

/***/ 91871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ renderMergedReport),
/* harmony export */   Tt: () => (/* binding */ renderMergedTerminal),
/* harmony export */   _R: () => (/* binding */ renderMergedComment),
/* harmony export */   th: () => (/* binding */ renderMergedSummary)
/* harmony export */ });
/* unused harmony export mergedCommentLevels */
/* harmony import */ var _report_condense_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19960);
/* harmony import */ var _report_diagnosis_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23552);
/* harmony import */ var _report_fit_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13878);
/* harmony import */ var _report_sections_comparison_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65395);
/* harmony import */ var _report_sections_lead_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5868);
/* harmony import */ var _report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(366);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74611);
/* harmony import */ var _report_wording_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62867);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51065);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14252);
/* harmony import */ var _first_screen_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44046);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(78802);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3891);
/** The renderers of a merged report: for the report folder, the job summary, the comment and a terminal. */













const everything = {
    rows: 5_000,
    causes: 100,
    textLength: 1_000,
    names: 1_000,
    allChecks: true,
};
const details = [
    { rows: 200, causes: 5, textLength: 500, names: 20, allChecks: true },
    { rows: 100, causes: 3, textLength: 300, names: 10, allChecks: false },
    { rows: 40, causes: 1, textLength: 200, names: 5, allChecks: false },
    { rows: 20, causes: 0, textLength: 100, names: 3, allChecks: false },
];
/** `FINAL_TEST_REPORT.md` of many legs. */
function renderMergedReport(merged) {
    return renderLevel(merged, everything);
}
/** The job summary of many legs. */
function renderMergedSummary(merged, options = {}) {
    const levels = [everything, ...details].map((detail) => () => renderLevel(merged, detail));
    return (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .fitSummary */ .mW)(levels, options);
}
/**
 * One comment for all legs; ends with the marker and the digest at every size.
 *
 * @throws RangeError as `renderComment` does
 */
function renderMergedComment(merged, parts) {
    return (0,_report_fit_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .fitComment */ .pI)(mergedCommentLevels(merged, parts), parts, (0,_merge_js__WEBPACK_IMPORTED_MODULE_11__/* .mergedDigestOf */ .kJ)(merged, parts.sha));
}
/** The visible part with less and less detail. */
function mergedCommentLevels(merged, parts) {
    const around = { level: '##', note: (0,_report_fit_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .notComparedLine */ .xi)(parts), links: (0,_report_fit_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .linkLine */ .pF)(parts.links) };
    return details.map((detail) => () => renderLevel(merged, detail, around));
}
/** A few lines for a terminal; the report folder has the rest. */
function renderMergedTerminal(merged, reportDir) {
    const lines = merged.legs
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ name, verdict, problem, cause }) => {
        const why = problem ?? cause ?? verdict;
        return `  ${_report_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .statusSign */ .qD[_report_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictStatus */ .cb[verdict]]} ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .visibleLine */ .P8)(name)}: ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .visibleLine */ .P8)(why).slice(0, 300)}`;
    });
    const shown = lines.slice(0, 50);
    return [
        ...shown,
        ...(lines.length > shown.length ? [`  … and ${lines.length - shown.length} more`] : []),
        `Report: ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .visibleLine */ .P8)(reportDir)}`,
        '',
        (0,_report_diagnosis_text_js__WEBPACK_IMPORTED_MODULE_1__/* .firstScreenText */ ._5)((0,_first_screen_js__WEBPACK_IMPORTED_MODULE_10__/* .asOneRun */ .s)(merged), _report_diagnosis_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainly */ .yG, (0,_first_screen_js__WEBPACK_IMPORTED_MODULE_10__/* .mergedScreenOf */ ._)(merged)),
        '',
    ].join('\n');
}
function renderLevel(merged, detail, { level, note, links } = { level: '#', note: '', links: '' }) {
    const screen = (0,_first_screen_js__WEBPACK_IMPORTED_MODULE_10__/* .mergedScreenOf */ ._)(merged);
    return (0,_report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .joinSections */ .lS)([
        `${level} ${_report_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .statusEmoji */ .H0[screen.status]} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownText */ .p7)(screen.headline, 2 * detail.textLength)}`,
        (0,_report_sections_lead_js__WEBPACK_IMPORTED_MODULE_4__/* .leadSection */ .K)(condensed(merged, detail), { proof: detail.causes > 0 }),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_12__/* .whereSection */ .zo)(merged, detail),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_12__/* .legSection */ .m3)(merged, detail),
        (0,_report_sections_comparison_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisonSection */ .v)(merged.comparison),
        note,
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_12__/* .mergedCheckSection */ .ap)(merged, detail),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_12__/* .mergedCauseSection */ .FB)(merged, detail),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_12__/* .mergedLeftoverSection */ .$5)(merged, detail),
        [legCountsLine(merged), ...(links === '' ? [] : [links])].join(' · '),
    ]);
}
/** Its first cause with texts as long as the level allows. */
function condensed(merged, { textLength }) {
    const run = (0,_first_screen_js__WEBPACK_IMPORTED_MODULE_10__/* .asOneRun */ .s)(merged);
    return {
        ...run,
        checks: run.checks.map((check) => (0,_report_condense_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCheck */ .jk)(check, textLength)),
        diagnosis: { causes: run.diagnosis.causes.map((cause) => (0,_report_condense_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCause */ .mU)(cause, textLength)) },
    };
}
function legCountsLine({ legCounts, legs, counts }) {
    const { pass, fail, error, skipped } = legCounts;
    const legLine = (0,_report_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .countsLine */ .J7)({ pass, fail, warn: 0, skip: skipped, error });
    return `${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(legs.length, 'leg')}: ${legs.length === 0 ? 'none' : legLine}; their checks: ${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .countsLine */ .J7)(counts)}`;
}


/***/ }),

/***/ 3891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ mergedLeftoverSection),
/* harmony export */   FB: () => (/* binding */ mergedCauseSection),
/* harmony export */   FC: () => (/* binding */ worstLegsFirst),
/* harmony export */   NX: () => (/* binding */ troubleText),
/* harmony export */   ap: () => (/* binding */ mergedCheckSection),
/* harmony export */   c9: () => (/* binding */ maxColumns),
/* harmony export */   m3: () => (/* binding */ legSection),
/* harmony export */   rD: () => (/* binding */ mergedHeadline),
/* harmony export */   sv: () => (/* binding */ tallyOf),
/* harmony export */   wD: () => (/* binding */ mergedRows),
/* harmony export */   zo: () => (/* binding */ whereSection)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(32217);
/* harmony import */ var _report_condense_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19960);
/* harmony import */ var _report_first_screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83658);
/* harmony import */ var _report_layer_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44721);
/* harmony import */ var _report_sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36409);
/* harmony import */ var _report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(366);
/* harmony import */ var _report_suite_results_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68132);
/* harmony import */ var _report_wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62867);
/* harmony import */ var _schema_gate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36715);
/* harmony import */ var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(21131);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51065);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14252);
/** Parts of a merged report as Markdown. A section is '' where there is nothing to say. */












/** Up to here every leg is a column of its own. */
const maxColumns = 8;
/** The result in one line, without a full stop; plain text, since the first cause speaks in it. */
function mergedHeadline(merged) {
    const { verdict, legCounts, legs, counts } = merged;
    const [first] = merged.causes;
    const of = `of ${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(legs.length, 'leg')}`;
    const warned = counts.warn > 0 ? `, with ${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(counts.warn, 'warning')}` : '';
    const { pass, fail, error, skipped } = legCounts;
    switch (verdict) {
        case 'pass':
            return `Verification passed in all ${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(pass, 'leg')}${(0,_schema_gate_js__WEBPACK_IMPORTED_MODULE_9__/* .gateNote */ .m)(merged) || warned}`;
        case 'fail':
            return `${first ? `${(0,_report_first_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .causeHeadline */ .eQ)(first.cause)}: broken` : 'Registration is broken'} in ${fail} ${of}${error > 0 ? `, and ${error} could not be verified` : ''}`;
        case 'error':
            if (legs.length === 0)
                return 'Nothing was verified: there is no leg';
            return `Could not verify the registration in ${error} ${of}${skipped > 0 ? `, and ${skipped} were skipped` : ''}`;
        case 'skipped':
            return pass > 0
                ? `Not verified in ${skipped} ${of}; the others passed`
                : `The registration was not verified: all ${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(skipped, 'leg')} were skipped`;
    }
}
/** In which legs the first cause was found; without a cause, the first leg to look at. */
function whereSection(merged, { textLength, names }) {
    const [first] = merged.causes;
    if (merged.verdict === 'pass')
        return '';
    if (first !== undefined)
        return `In ${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(first.legs.length, 'leg')}: ${(0,_report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .nameList */ .OD)(first.legs, Math.min(5, names))}.`;
    const leg = worstLegsFirst(merged.legs)[0];
    if (leg === undefined)
        return '';
    return `**Look first at:** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)(leg.name)}: ${troubleOf(leg, (0,_report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .titlesOf */ .B7)(merged.checks), textLength)}`;
}
function legSection(merged, detail) {
    if (merged.legs.length === 0)
        return '';
    return merged.legs.length <= maxColumns ? fewLegs(merged, detail) : manyLegs(merged, detail);
}
/** The checks, each with its outcome in each leg. */
function mergedRows({ legs, checks }) {
    const outcomes = legs.map((leg) => new Map(leg.checks.map(({ id, status }) => [id, status])));
    return checks.map((check) => ({ check, found: outcomes.map((one) => one.get(check.id)) }));
}
/** In how many legs a check came out as each of `statuses`. */
const tallyOf = (found) => _report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .statuses */ .bM.map((status) => found.filter((one) => one === status).length);
/** Target × check, legs as columns; of many legs, how often each check came out how. */
function mergedCheckSection(merged, detail) {
    if (merged.checks.length === 0)
        return '';
    const rows = mergedRows(merged)
        .map((row) => ({ ...row, bad: row.found.filter((status) => status && (0,_schema_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .isTrouble */ .KM)({ status })).length }))
        .sort((a, b) => b.bad - a.bad);
    const trouble = rows.filter(({ bad }) => bad > 0);
    const others = detail.allChecks ? rows.filter(({ bad }) => bad === 0) : [];
    const checkRows = (wanted) => mergedCheckTable(merged, wanted, detail);
    return [
        ...(trouble.length > 0 ? ['## Checks that failed in some leg', checkRows(trouble)] : []),
        // Long, and nothing to act on: folded away, so that what comes after it is seen.
        ...(others.length > 0
            ? [(0,_report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)(`${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(others.length, 'check')} passed or were skipped everywhere`, checkRows(others))]
            : []),
    ].join('\n\n');
}
function mergedCheckTable(merged, rows, detail) {
    const shown = rows.slice(0, detail.rows);
    const isFew = merged.legs.length <= maxColumns;
    const header = isFew
        ? merged.legs.map(({ name }) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)(name, 40))
        : _report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .statuses */ .bM.map((status) => `${_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .statusEmoji */ .H0[status]} ${status}`);
    const table = (0,_report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Qj)(['Check', 'Layer', ...header], shown.map(({ check, found }) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)(check.title, detail.textLength),
        _report_layer_line_js__WEBPACK_IMPORTED_MODULE_2__/* .layerLabel */ .E5[check.layer],
        ...(isFew ? found.map((status) => (status ? _report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .statusEmoji */ .H0[status] : '')) : tallyOf(found).map(String)),
    ]));
    return `${table}${(0,_report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .moreLine */ .g0)(rows.length - shown.length, 'check')}`;
}
function mergedCauseSection({ causes }, detail) {
    if (causes.length === 0 || detail.causes === 0)
        return '';
    const described = causes.slice(0, detail.causes).map((group, index) => describeGroup(group, index, detail));
    return ['## Diagnosis', ...described].join('\n\n') + (0,_report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .moreLine */ .g0)(causes.length - described.length, 'cause');
}
function mergedLeftoverSection({ leftovers }, { rows }) {
    if (leftovers.length === 0)
        return '';
    const shown = leftovers.slice(0, Math.min(rows, 50));
    const items = shown.map(({ leg, kind, name, reason, command }) => {
        const block = command.length > 1_000 ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .fenceInItem */ .MW)(command, 'sh');
        return `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)(leg, 120)}: ${kind} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownCode */ .D9)(name, 200)}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)(reason, 200)}${block}`;
    });
    const more = (0,_report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .moreLine */ .g0)(leftovers.length - shown.length, 'leftover');
    return `${['## Not removed from the server', ...items].join('\n\n')}${more}`;
}
function describeGroup({ cause, legs, exchange }, index, detail) {
    const short = (0,_report_condense_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCause */ .mU)(cause, detail.textLength);
    const described = index === 0
        ? (0,_report_sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFirst */ .Ms)(short, true).join('\n\n')
        : (0,_report_sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCause */ .V$)(short, index, exchange ? [exchange] : []);
    return `${described}\n\nIn ${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(legs.length, 'leg')}: ${(0,_report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .nameList */ .OD)(legs, detail.names)}.`;
}
/** One row a leg. */
function fewLegs(merged, detail) {
    const titles = (0,_report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .titlesOf */ .B7)(merged.checks);
    const rows = worstLegsFirst(merged.legs).map((leg) => [
        _report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .statusEmoji */ .H0[(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .signOf */ .rL)(leg)],
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)(leg.name, 120),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownCode */ .D9)(leg.target?.trackingUri ?? '', 200),
        troubleOf(leg, titles, detail.textLength),
        leg.cause === undefined ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownCode */ .D9)(leg.cause, 100),
    ]);
    return (0,_report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Qj)(['', 'Leg', 'Target', 'Failed or not verified', 'Cause'], rows);
}
/** One row for all legs that came out alike, worst first; all their names folded away below. */
function manyLegs(merged, detail) {
    const groups = groupAlike(merged.legs);
    const titles = (0,_report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .titlesOf */ .B7)(merged.checks);
    const shown = groups.slice(0, detail.rows);
    const rows = shown.map(([leg, ...others]) => [
        _report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .statusEmoji */ .H0[(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .signOf */ .rL)(leg)],
        String(1 + others.length),
        (0,_report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .nameList */ .OD)(namesOf([leg, ...others]), 3),
        troubleOf(leg, titles, detail.textLength),
        leg.cause === undefined ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownCode */ .D9)(leg.cause, 100),
    ]);
    const table = (0,_report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Qj)(['', 'Legs', 'Names', 'Failed or not verified', 'Cause'], rows);
    const large = shown.filter(({ length }) => length > 3 && detail.names > 3);
    const lists = large.map((legs) => `- ${_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .statusEmoji */ .H0[(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .signOf */ .rL)(legs[0])]} ${(0,_report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .nameList */ .OD)(namesOf(legs), detail.names)}`);
    const names = lists.length === 0 ? '' : `\n\n${(0,_report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)('Which legs these are', lists.join('\n'))}`;
    return `${table}${(0,_report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .moreLine */ .g0)(groups.length - shown.length, 'kind')}${names}`;
}
const namesOf = (legs) => legs.map(({ name }) => name);
/** Legs of the same verdict with the same outcome of every check, whatever the servers' words were. */
const groupAlike = (legs) => (0,_group_by_js__WEBPACK_IMPORTED_MODULE_11__/* .groupBy */ .$)(worstLegsFirst(legs), ({ verdict, problem, cause, checks }) => {
    const outcomes = checks.map(({ id, status }) => `${id} ${status}`).sort();
    return JSON.stringify([verdict, problem, cause, outcomes]);
});
function worstLegsFirst(legs) {
    const rank = (leg) => _report_suite_results_js__WEBPACK_IMPORTED_MODULE_5__/* .worstFirst */ .md.indexOf((0,_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .signOf */ .rL)(leg));
    return legs.toSorted((a, b) => rank(a) - rank(b));
}
const troubleOf = (leg, titles, textLength) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownText */ .p7)(troubleText(leg, titles), textLength);
/** What is wrong with a leg, as plain text: its problem, else its failing checks. */
function troubleText({ problem, checks, stopReason }, titles) {
    if (problem !== undefined)
        return problem;
    const bad = _report_suite_results_js__WEBPACK_IMPORTED_MODULE_5__/* .worstFirst */ .md
        .slice(0, 2)
        .flatMap((status) => checks.filter((check) => check.status === status))
        .map(({ id }) => (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .cut */ .Jj)(titles.get(id) ?? id, 120));
    if (bad.length > 0)
        return (0,_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .someOf */ .yU)(bad, 3);
    return stopReason === undefined || stopReason === 'completed' ? '' : _report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .stopSentence */ .WQ[stopReason];
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

/***/ 74611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   mW: () => (/* binding */ fitSummary)
/* harmony export */ });
/* unused harmony export summaryLevels */
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51065);
/* harmony import */ var _condense_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19960);
/* harmony import */ var _fit_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13878);
/* harmony import */ var _sections_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34787);
/* harmony import */ var _sections_comparison_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65395);
/* harmony import */ var _sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36409);
/* harmony import */ var _sections_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3653);
/* harmony import */ var _sections_lead_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5868);
/* harmony import */ var _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(366);
/* harmony import */ var _sections_registration_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49647);
/* harmony import */ var _suite_results_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68132);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(62867);












const most = {
    rows: 1_000,
    causes: 20,
    textLength: 1_000,
    leftovers: 200,
    warnings: 200,
    allChecks: true,
    evidence: 8_000,
};
/** Tried in turn until the summary fits. */
const summaryDetails = [
    most,
    { ...most, allChecks: false },
    { rows: 400, causes: 5, textLength: 300, leftovers: 50, warnings: 20, allChecks: false, evidence: 2_000 },
    { rows: 100, causes: 1, textLength: 120, leftovers: 10, warnings: 5, allChecks: false, evidence: 0 },
];
/** Bytes of all that a step writes; GitHub drops a larger summary altogether. */
const summaryLimit = 1024 * 1024;
/** The job summary: the result and what to do about it first, suites that passed folded away. */
function renderSummary(report, options = {}) {
    return fitSummary(summaryLevels(report, options), options);
}
/** The summary with less and less detail. */
function summaryLevels(report, options) {
    return summaryDetails.map((detail) => () => renderLevel(report, detail, options));
}
function fitSummary(levels, { artifactUrl: artifact, limitBytes: limit = summaryLimit }) {
    return (0,_fit_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .fitGitHub */ .J5)(levels, 'limit for job summaries', { limit, tail: '', links: { artifact } });
}
function renderLevel(full, detail, { artifactUrl }) {
    const report = (0,_condense_js__WEBPACK_IMPORTED_MODULE_1__/* .condense */ .aX)(full, detail);
    const suites = (0,_suite_results_js__WEBPACK_IMPORTED_MODULE_10__/* .sortedWorstFirst */ .XY)((0,_suite_results_js__WEBPACK_IMPORTED_MODULE_10__/* .suitesOf */ .f3)(report));
    const artifact = artifactUrl === undefined ? '' : ` ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)('Report artifact', artifactUrl)}.`;
    return (0,_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .joinSections */ .lS)([
        (0,_sections_lead_js__WEBPACK_IMPORTED_MODULE_7__/* .titleSection */ .c)(report, '#'),
        (0,_sections_lead_js__WEBPACK_IMPORTED_MODULE_7__/* .leadSection */ .K)(report, { proof: detail.evidence > 0 }),
        `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_11__/* .countsLine */ .J7)(report.counts)} in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_11__/* .runTime */ .Ft)(report)} against ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(report.target.trackingUri)}${(0,_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownNote */ .ug)((0,_wording_js__WEBPACK_IMPORTED_MODULE_11__/* .sourceNote */ .GY)(report.target))}.${artifact}`,
        (0,_sections_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .troubleSection */ .fS)(report, detail.rows),
        (0,_sections_comparison_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonSection */ .v)(report.comparison, (0,_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .titlesOf */ .B7)(report.checks)),
        (0,_sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnosisSection */ .VE)(report),
        (0,_sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceSection */ .re)(report, detail.evidence),
        (0,_sections_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .noteSection */ .M)(report),
        (0,_sections_registration_js__WEBPACK_IMPORTED_MODULE_9__/* .leftoverSection */ .Z)(report, full.registration?.cleanup.leftovers.length),
        suites.length > 0
            ? `## Suites

${(0,_sections_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteTable */ .H7)(suites)}`
            : '',
        ...(detail.allChecks && suites.length > 0
            ? ['## Checks', ...suites.map((suite) => suiteSection(suite, detail.rows, report))]
            : []),
        (0,_sections_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .timingSection */ .IM)(report),
    ]);
}
function suiteSection(suite, maxRows, { checks }) {
    if (suite.status === 'pass' || suite.status === 'skip')
        return (0,_sections_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedSuite */ .Rc)(suite, maxRows, checks);
    return `### ${_wording_js__WEBPACK_IMPORTED_MODULE_11__/* .statusEmoji */ .H0[suite.status]} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(suite.name)}

${(0,_sections_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteChecks */ .gk)(suite, maxRows, checks)}`;
}


/***/ })

};
