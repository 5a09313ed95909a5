export const id = 4907;
export const ids = [4907,705];
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
