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
// EXTERNAL MODULE: ./build/suites/test-real-registration.js + 6 modules
var test_real_registration = __webpack_require__(81082);
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
// EXTERNAL MODULE: ./build/report/first-screen.js
var first_screen = __webpack_require__(83658);
// EXTERNAL MODULE: ./build/report/sections/markdown-blocks.js
var markdown_blocks = __webpack_require__(366);
// EXTERNAL MODULE: ./build/report/suite-results.js
var suite_results = __webpack_require__(68132);
// EXTERNAL MODULE: ./build/report/waiting-checks.js
var waiting_checks = __webpack_require__(12680);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/terminal.js












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
    const whole = (0,markdown_blocks/* joinSections */.lS)(blocks);
    const text = options.ascii ? (0,ascii/* toAscii */.V)(whole) : whole;
    return options.columns === undefined ? text : wrapLines(text, options.columns);
}
function detailBlocks(report, options, paint) {
    const titles = report.checks.map((check) => (0,visible/* visibleLine */.P8)(check.title).length);
    const width = Math.min(widestTitle, Math.max(0, ...titles), Math.max(20, (options.columns ?? 100) - 20));
    const waiting = options.verbose ? new Set() : (0,waiting_checks/* waitingIds */.SN)(report.checks);
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
    return (0,waiting_checks/* waitingGroups */.cP)(checks)
        .map(({ text }) => paint('dim', `${wording/* statusSign */.qD.skip} ${(0,diagnosis_text/* shortLine */.tl)(text)}`))
        .join('\n');
}
function checkLines(check, width, paint) {
    const sign = paint(diagnosis_text/* statusStyle */.qi[check.status], wording/* statusSign */.qD[check.status]);
    const title = (0,visible/* visibleLine */.P8)(check.title).padEnd(width);
    const line = `  ${sign} ${title}  ${paint('dim', (0,wording/* formatDuration */.a3)(check.durationMs))}`;
    if (check.status === 'pass' || !check.reason)
        return [line];
    return [line, `    ${paint(diagnosis_text/* statusStyle */.qi[check.status], (0,diagnosis_text/* shortLine */.tl)(check.reason))}`];
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
function noteBlock(report, paint) {
    return (0,wording/* untoldWarnings */.kK)(report)
        .map((warning) => `${paint('yellow', wording/* statusSign */.qD.warn)} ${(0,diagnosis_text/* shortLine */.tl)(warning)}`)
        .join('\n');
}
function leftoverBlock(report, paint) {
    const leftovers = report.registration?.cleanup.leftovers ?? [];
    // Its warning on the first screen comes with the commands.
    const isTold = (0,first_screen/* openWarnings */.s5)(report).some(({ id }) => id === test_real_registration/* cleanUpDefinition */.Sf.id);
    if (leftovers.length === 0 || isTold)
        return '';
    const items = leftovers.map((leftover) => {
        const what = `${leftover.kind} ${(0,visible/* visibleLine */.P8)(leftover.name)}: ${(0,diagnosis_text/* shortLine */.tl)(leftover.reason)}`;
        return `  - ${what}\n${(0,diagnosis_text/* commandLines */.Zm)(leftover.command)}`;
    });
    return [paint('bold', 'Not removed from the server; to remove it:'), ...items].join('\n');
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
