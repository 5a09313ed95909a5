export const id = 166;
export const ids = [166];
export const modules = {

/***/ 17554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   j9: () => (/* binding */ commentLimit),
/* harmony export */   pF: () => (/* binding */ linkLine),
/* harmony export */   pI: () => (/* binding */ fitComment),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* unused harmony export commentLevels */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62470);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4803);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64200);
/* harmony import */ var _fit_markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31428);
/* harmony import */ var _markdown_link_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93815);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47108);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35999);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57442);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62867);










/** GitHub answers 422 to a longer comment. It counts characters; here bytes are counted, which are never fewer. */
const commentLimit = 65_536;
/** A hidden line that tells this comment from others, whatever characters the key has. */
function commentMarker(key) {
    const readable = key.replace(/[^A-Za-z0-9 ._/]/g, '.').slice(0, 100);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex').slice(0, 16);
    return `<!-- verify-registration ${readable} ${hash} -->`;
}
/**
 * What the author of a pull request reads. Ends with the marker and the digest of this result at every size.
 *
 * @throws RangeError for a marker that is not one hidden line, or a limit too small for marker and digest
 */
function renderComment(report, parts) {
    return fitComment(commentLevels(report, parts), parts, (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(report, parts.sha));
}
/** The visible part with less and less detail. */
function commentLevels(report, parts) {
    return _detail_js__WEBPACK_IMPORTED_MODULE_1__/* .commentDetails */ .Ih.map((detail) => () => renderLevel(report, detail, parts));
}
/** The common end of all comments: links where something is left out, then the hidden lines. */
function fitComment(levels, { marker, links, limit = commentLimit }, digest) {
    if (!/^<!-- [^\n]{1,300} -->$/.test(marker))
        throw new RangeError('the marker is not one hidden line');
    const tail = `\n${marker}\n${(0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestComment */ .Ox)(digest)}`;
    if (Buffer.byteLength(tail) > limit)
        throw new RangeError('the limit is too small for the digest');
    const where = linkLine(links);
    const rest = where === '' ? 'The whole report is in the report folder.' : `The whole report: ${where}.`;
    return (0,_fit_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .fitMarkdown */ .DJ)(levels, {
        limit,
        tail,
        lessDetail: `Details are left out, because a comment has room for only so much. ${rest}`,
        cutShort: `**Cut off here, because a comment has room for only so much.** ${rest}`,
    });
}
function linkLine({ artifact, run }) {
    return [
        ...(artifact === undefined ? [] : [(0,_markdown_link_js__WEBPACK_IMPORTED_MODULE_9__/* .markdownLink */ .i)('report artifact', artifact)]),
        ...(run === undefined ? [] : [(0,_markdown_link_js__WEBPACK_IMPORTED_MODULE_9__/* .markdownLink */ .i)('workflow run', run)]),
    ].join(' · ');
}
function renderLevel(full, detail, parts) {
    const report = (0,_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .condense */ .aX)(full, detail);
    const suites = (0,_tables_js__WEBPACK_IMPORTED_MODULE_6__/* .worstSuitesFirst */ .Lh)((0,_tables_js__WEBPACK_IMPORTED_MODULE_6__/* .suitesOf */ .f3)(report));
    const leftoverCount = full.registration?.cleanup.leftovers.length ?? 0;
    const leftovers = (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .leftoverSection */ .ZY)(report);
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .joinSections */ .lS)([
        `## ${_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .statusEmoji */ .H0[_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictStatus */ .cb[report.verdict]]} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .headline */ .Pl)(report), 2 * detail.textLength)}`,
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_4__/* .leadSection */ .Kp)(report),
        suites.length > 0 ? (0,_tables_js__WEBPACK_IMPORTED_MODULE_6__/* .suiteTable */ .H7)(suites) : '',
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_4__/* .troubleSection */ .fS)(report, detail.rows),
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonSection */ .vU)(report.comparison, report.checks, (0,_overview_js__WEBPACK_IMPORTED_MODULE_4__/* .titlesOf */ .B7)(report)),
        parts.noteOnDigest === undefined
            ? ''
            : `Not compared with an earlier result: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(parts.noteOnDigest, 300)}`,
        detail.causes > 0 && report.diagnosis.causes.length > 0
            ? (0,_overview_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)('Diagnosis: evidence, steps and what would prove it wrong', (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .remedySection */ .Sq)(report))
            : '',
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceSection */ .re)(report, detail.evidence),
        leftovers && `${leftovers}${(0,_overview_js__WEBPACK_IMPORTED_MODULE_4__/* .moreLine */ .g0)(leftoverCount - detail.leftovers, 'leftover')}`,
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .warningSection */ .i5)(report),
        ...(detail.allChecks ? suites.map((suite) => (0,_overview_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedSuite */ .Rc)(suite, detail.rows)) : []),
        detail.allChecks ? (0,_overview_js__WEBPACK_IMPORTED_MODULE_4__/* .timingSection */ .IM)(report) : '',
        footer(report, parts),
    ]);
}
function footer(report, { links, sha }) {
    const facts = [
        `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .countsLine */ .J7)(report.counts)} in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .runTime */ .Ft)(report)} against ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(report.target.trackingUri, 200)}`,
        ...(sha === undefined ? [] : [`commit ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(sha, 40)}`]),
        `run ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCode */ .D9)(report.id, 100)} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .stopLine */ .RF)(report)}`,
        linkLine(links),
    ];
    return facts.filter((fact) => fact !== '').join(' · ');
}


/***/ }),

/***/ 70182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G_: () => (/* binding */ compareWith),
/* harmony export */   N1: () => (/* binding */ stillFailing),
/* harmony export */   j7: () => (/* binding */ compareOutcomes)
/* harmony export */ });
/**
 * What changed since the last known result. `fixed` failed or could not be verified then and passes now;
 * `regressed` does now and did not then, whether it passed, was skipped or did not exist. `unchanged` counts the
 * checks that came out alike.
 */
function compareWith(previous, report) {
    return compareOutcomes(previous, report.checks);
}
/** The same for anything with an outcome: the checks of a report, the legs of a merged one. */
function compareOutcomes(previous, outcomes) {
    const comparison = { previous: previous.id, fixed: [], regressed: [], unchanged: 0 };
    for (const { id, status } of outcomes) {
        const before = Object.hasOwn(previous.checks, id) ? previous.checks[id] : undefined;
        const [was, is] = [before && outcomeClass[before], outcomeClass[status]];
        if (was === is)
            comparison.unchanged++;
        else if (is === 'bad')
            comparison.regressed.push(id);
        else if (was === 'bad' && is === 'good')
            comparison.fixed.push(id);
    }
    return comparison;
}
/** What fails now and failed then; every failure that is not new is an old one. */
function stillFailing(comparison, outcomes) {
    const regressed = new Set(comparison.regressed);
    return outcomes
        .filter(({ id, status }) => outcomeClass[status] === 'bad' && !regressed.has(id))
        .map(({ id }) => id);
}
const outcomeClass = {
    pass: 'good',
    warn: 'good',
    fail: 'bad',
    error: 'bad',
    skip: 'unknown',
};


/***/ }),

/***/ 62470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ summaryDetails),
/* harmony export */   Ih: () => (/* binding */ commentDetails),
/* harmony export */   aX: () => (/* binding */ condense),
/* harmony export */   mU: () => (/* binding */ shortCause)
/* harmony export */ });
/* unused harmony export shortLeftovers */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);

const commentDetails = [
    { rows: 200, causes: 5, textLength: 1_000, leftovers: 20, warnings: 20, allChecks: true, evidence: 4_000 },
    { rows: 200, causes: 5, textLength: 1_000, leftovers: 20, warnings: 20, allChecks: false, evidence: 2_000 },
    { rows: 60, causes: 1, textLength: 300, leftovers: 10, warnings: 5, allChecks: false, evidence: 0 },
    { rows: 20, causes: 0, textLength: 120, leftovers: 3, warnings: 0, allChecks: false, evidence: 0 },
];
const summaryDetails = [
    {
        rows: 1_000,
        causes: 20,
        textLength: 1_000,
        leftovers: 200,
        warnings: 200,
        allChecks: true,
        evidence: 8_000,
    },
    {
        rows: 1_000,
        causes: 20,
        textLength: 1_000,
        leftovers: 200,
        warnings: 200,
        allChecks: false,
        evidence: 8_000,
    },
    { rows: 400, causes: 5, textLength: 300, leftovers: 50, warnings: 20, allChecks: false, evidence: 2_000 },
    { rows: 100, causes: 1, textLength: 120, leftovers: 10, warnings: 5, allChecks: false, evidence: 0 },
];
/** The report as a level shows it; the cause that comes first always stays. */
function condense(report, detail) {
    const { textLength } = detail;
    const { registration } = report;
    return {
        ...report,
        warnings: report.warnings.slice(0, detail.warnings).map((warning) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(warning, textLength)),
        checks: report.checks.map((check) => shortCheck(check, textLength)),
        diagnosis: {
            causes: report.diagnosis.causes
                .slice(0, Math.max(1, detail.causes))
                .map((one) => shortCause(one, textLength)),
        },
        ...(registration && {
            registration: {
                ...registration,
                cleanup: {
                    ...registration.cleanup,
                    leftovers: shortLeftovers(registration.cleanup.leftovers, detail),
                },
            },
        }),
    };
}
/** Steps of a cause shown in full. Our own rules name far fewer; a stranger's file may hold any number. */
const maxSteps = 12;
function shortCause(cause, textLength) {
    const { workaround } = cause;
    return {
        ...cause,
        summary: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(cause.summary, textLength),
        because: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(cause.because, textLength),
        refutedBy: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(cause.refutedBy, textLength),
        ...(cause.nextProbe === undefined ? {} : { nextProbe: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(cause.nextProbe, textLength) }),
        remediation: cause.remediation.slice(0, maxSteps).map(({ text, by, command }) => ({
            text: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, textLength),
            by,
            ...wholeCommand(command, textLength),
        })),
        ...(workaround && { workaround: { ...workaround, text: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(workaround.text, textLength) } }),
    };
}
function shortLeftovers(leftovers, { leftovers: count, textLength }) {
    return leftovers.slice(0, count).map((leftover) => ({
        ...leftover,
        name: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(leftover.name, textLength),
        reason: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(leftover.reason, textLength),
        command: wholeCommand(leftover.command, textLength).command ?? '# too long to show here: see the report',
    }));
}
function shortCheck(check, textLength) {
    const title = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(check.title, textLength);
    return check.reason === undefined
        ? { ...check, title }
        : { ...check, title, reason: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(check.reason, textLength) };
}
/** Half a command must not be copied, so one that is too long is left out. */
function wholeCommand(command, textLength) {
    return command === undefined || command.length > Math.max(1_000, 2 * textLength) ? {} : { command };
}


/***/ }),

/***/ 4803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ digestComment),
/* harmony export */   bY: () => (/* binding */ decodeDigest),
/* harmony export */   j6: () => (/* binding */ encodeDigest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   s: () => (/* binding */ digestIn)
/* harmony export */ });
/* unused harmony export maxDigestLength */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44892);




/** Of the comment's 65,536 characters, a fifth at most. */
const maxDigestLength = 12_000;
/** Bytes; what is accepted out of a few kilobytes that anyone may have written. */
const maxInflated = 4 * 1024 * 1024;
const maxNameLength = 200;
const maxEntries = 2_000;
const name = 'verify-registration-digest';
const version = 1;
const Name = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(maxNameLength);
const Names = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Name).max(maxEntries);
/** Ids by status, because that is half the size of a status by id. */
const Wire = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: Name,
    verdict: _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .Verdict */ .Y,
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    sha: Name.optional(),
    checks: zod__WEBPACK_IMPORTED_MODULE_3__/* .partialRecord */ .jgl(_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .Status */ .nW, Names),
    cause: Name.optional(),
});
function digestOf(report, sha) {
    const cause = report.diagnosis.causes[0]?.code;
    return {
        id: report.id,
        verdict: report.verdict,
        finishedAt: report.finishedAt,
        ...(sha === undefined ? {} : { sha }),
        checks: Object.fromEntries(report.checks.map(({ id, status }) => [id, status])),
        ...(cause === undefined ? {} : { cause }),
    };
}
/**
 * One line that is safe inside an HTML comment, at most `maxDigestLength` characters. Where there are too many
 * checks, those that did not fail are left out first: a comparison takes an absent one for not failed.
 */
function encodeDigest(digest) {
    const entries = Object.entries(digest.checks).filter(([id]) => id.length <= maxNameLength);
    const hasFailed = ([, status]) => status === 'fail' || status === 'error';
    const failed = entries.filter(hasFailed);
    const others = entries.filter((entry) => !hasFailed(entry));
    let kept = failed.slice(0, maxEntries);
    let text = wrap(digest, [...failed, ...others].slice(0, maxEntries));
    while (text.length > maxDigestLength) {
        text = wrap(digest, kept);
        kept = kept.slice(0, kept.length >> 1);
    }
    return text;
}
/** `undefined` for anything that `encodeDigest` of this version did not write: cut, altered, foreign or newer. */
function decodeDigest(text) {
    const match = /^verify-registration-digest (\d{1,9}) ([A-Za-z0-9+/]+={0,2}) ([0-9a-f]{16})$/.exec(text);
    const [, stated, payload = '', sum] = match ?? [];
    if (text.length > maxDigestLength || stated !== String(version) || checksum(payload) !== sum)
        return undefined;
    try {
        const json = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRawSync)(Buffer.from(payload, 'base64'), { maxOutputLength: maxInflated });
        return fromWire(Wire.parse(JSON.parse(json.toString('utf8'))));
    }
    catch {
        return undefined;
    }
}
/** The digest at the end of a comment of ours: `none` where there is no trace of one. */
function digestIn(comment) {
    if (!comment.includes(`<!-- ${name}`))
        return 'none';
    const token = /<!-- (verify-registration-digest [^\n]*) -->\s*$/.exec(comment)?.[1];
    return (token === undefined ? undefined : decodeDigest(token)) ?? 'unreadable';
}
function digestComment(digest) {
    return `<!-- ${encodeDigest(digest)} -->`;
}
/**
 * Base64 and not base64url: with neither `-` nor `_` it can close no comment, and holds nothing that looks like
 * a key to the redactor. The checksum is of the text, so that no second spelling of the same bytes is accepted;
 * it finds accidents and careless edits, not forgery, for which a comment holds no secret.
 */
function wrap(digest, entries) {
    const checks = {};
    for (const [id, status] of entries) {
        checks[status] ??= [];
        checks[status].push(id);
    }
    const { id, verdict, finishedAt, sha, cause } = digest;
    const wire = { id: short(id), verdict, finishedAt, sha: short(sha), checks, cause: short(cause) };
    const payload = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateRawSync)(JSON.stringify(wire), { level: 9 }).toString('base64');
    return `${name} ${version} ${payload} ${checksum(payload)}`;
}
function fromWire({ id, verdict, finishedAt, sha, checks, cause }) {
    const entries = Object.entries(checks).flatMap(([status, ids]) => ids.map((one) => [one, status]));
    return {
        id,
        verdict,
        finishedAt,
        ...(sha === undefined ? {} : { sha }),
        checks: Object.fromEntries(entries),
        ...(cause === undefined ? {} : { cause }),
    };
}
const checksum = (payload) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${version} ${payload}`).digest('hex').slice(0, 16);
const short = (text) => text?.slice(0, maxNameLength);


/***/ }),

/***/ 31428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ fitMarkdown)
/* harmony export */ });
/* unused harmony exports cutAtLine, byteLength */
/** Markdown of ours within a limit: with less detail first, then cut at a line, whatever was open there closed. */
/** The first of `levels` that fits; the last one cut where none does. Each ends with a line feed. */
function fitMarkdown(levels, fit) {
    const { limit, tail, lessDetail, cutShort } = fit;
    let body = '';
    for (const [level, render] of levels.entries()) {
        body = render();
        const text = level === 0 ? `${body}${tail}` : `${body}\n${lessDetail}\n${tail}`;
        if (byteLength(text) <= limit)
            return text;
    }
    const end = `\n${cutShort}\n${tail}`;
    if (byteLength(end) > limit)
        return tail;
    return `${cutAtLine(body, limit - byteLength(end))}${end}`;
}
/**
 * The longest beginning of whole lines that takes at most `maxBytes` together with what closes an open code
 * fence and `<details>`. For text whose every fence and `<details>` line is ours: all else is escaped.
 */
function cutAtLine(markdown, maxBytes) {
    const lines = markdown.replace(/\n$/, '').split('\n');
    const state = { fence: '', indent: '', folds: 0 };
    let bytes = 0;
    let last = '';
    let best = { lines: 0, closing: '' };
    for (const [index, line] of lines.entries()) {
        bytes += byteLength(line) + 1;
        if (bytes > maxBytes)
            break;
        followLine(state, line);
        if (line !== '')
            last = line;
        // A table's header without the line below it would be plain text; a title needs something below it.
        const next = lines[index + 1] ?? '';
        if (state.fence === '' && (delimiterRow.test(next) || (index > 1 && title.test(last))))
            continue;
        const closing = (state.fence && `${state.indent}${state.fence}\n`) + '\n</details>\n'.repeat(Math.max(0, state.folds));
        if (bytes + byteLength(closing) <= maxBytes)
            best = { lines: index + 1, closing };
    }
    if (best.lines === 0)
        return '';
    return `${lines.slice(0, best.lines).join('\n')}\n${best.closing}`;
}
const title = /^(?:#{1,3} |<details>|\*\*[^*]+\*\*$)/;
const delimiterRow = /^\|(?: --- \|)+$/;
function followLine(state, line) {
    if (state.fence !== '') {
        if (line.trim() === state.fence)
            state.fence = '';
        return;
    }
    const [, indent = '', fence = ''] = /^( *)(`{3,})[^`]*$/.exec(line) ?? [];
    if (fence !== '')
        Object.assign(state, { fence, indent });
    else if (line.startsWith('<details>'))
        state.folds++;
    else if (line === '</details>')
        state.folds--;
}
const byteLength = (text) => Buffer.byteLength(text);


/***/ }),

/***/ 93815:
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

/***/ 3946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ce: () => (/* binding */ compareMergedWith),
  GC: () => (/* binding */ legNamesOf),
  k2: () => (/* binding */ legOutcomes),
  C1: () => (/* binding */ mergeReports),
  kJ: () => (/* binding */ mergedDigestOf)
});

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/report/comparison.js
var comparison = __webpack_require__(70182);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/report/schema.js
var schema = __webpack_require__(44892);
;// CONCATENATED MODULE: ./build/report/merged-schema.js


/** Bumped when a reader of an older merged report would misread a newer one. */
const mergedSchemaVersion = 1;
/** One run among many: an environment, a region, a key, a version of MLflow. */
const MergedLeg = schemas/* object */.Ikc({
    /** Unique within the merged report. */
    name: schemas/* string */.YjP(),
    verdict: schema/* Verdict */.Y,
    /** Why there is no result of this leg, or why the one there is cannot be relied on. */
    problem: schemas/* string */.YjP().optional(),
    /** From here on absent where the leg left no readable report. */
    id: schemas/* string */.YjP().optional(),
    toolVersion: schemas/* string */.YjP().optional(),
    startedAt: iso/* datetime */.w$().optional(),
    finishedAt: iso/* datetime */.w$().optional(),
    stopReason: schema/* StopReason */.Tn.optional(),
    target: schema/* Report */.pl.shape.target.optional(),
    counts: schema/* Counts */.Vq.optional(),
    /** Code of the first cause. */
    cause: schemas/* string */.YjP().optional(),
    checks: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), status: schema/* Status */.nW, reason: schemas/* string */.YjP().optional() })),
});
/** A cause that one or more legs have in common, as the first of them describes it. */
const MergedCause = schemas/* object */.Ikc({
    cause: schema/* Cause */.YD,
    legs: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** The exchange on which the cause rests, in the first of its legs. */
    exchange: schema/* Exchange */.k5.optional(),
});
/** Many reports as one: `merged.json`. */
const MergedReport = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('merged'),
    schemaVersion: schemas/* literal */.euz(mergedSchemaVersion),
    tool: schema/* Report */.pl.shape.tool,
    mergedAt: iso/* datetime */.w$(),
    verdict: schema/* Verdict */.Y,
    /** Legs by verdict. */
    legCounts: schemas/* object */.Ikc({ pass: schemas/* int */.Whr(), fail: schemas/* int */.Whr(), error: schemas/* int */.Whr(), skipped: schemas/* int */.Whr() }),
    /** Checks by status, of all legs together. */
    counts: schema/* Counts */.Vq,
    legs: schemas/* array */.YOg(MergedLeg),
    /** Every check of any leg, once, in the order in which they run. */
    checks: schemas/* array */.YOg(schema/* CheckResult */.KP.pick({ id: true, title: true, suite: true, layer: true })),
    causes: schemas/* array */.YOg(MergedCause),
    leftovers: schemas/* array */.YOg(schema/* Leftover */.GD.extend({ leg: schemas/* string */.YjP() })),
    comparison: schema/* Report */.pl.shape.comparison,
});

// EXTERNAL MODULE: ./build/report/verdict.js
var report_verdict = __webpack_require__(47342);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/merge.js






/**
 * Many legs as one report. A leg that is missing, broken or contradicts itself is an `error`, never an omission,
 * and so is a list without any leg.
 */
function mergeReports(legs, options = {}) {
    const all = withUniqueNames([...legs, ...missingLegs(legs.length, options.expected)]);
    const merged = all.map(mergedLeg);
    const legCounts = countVerdicts(merged);
    return {
        kind: 'merged',
        schemaVersion: mergedSchemaVersion,
        tool: { name: version/* toolName */.U, version: version/* version */.r },
        mergedAt: (options.mergedAt ?? new Date()).toISOString(),
        verdict: mergedVerdict(legCounts),
        legCounts,
        counts: addCounts(merged.flatMap(({ counts }) => counts ?? [])),
        legs: merged,
        checks: checksOf(all),
        causes: groupCauses(all),
        leftovers: all.flatMap(({ name, report }) => (report?.registration?.cleanup.leftovers ?? []).map((leftover) => ({ ...leftover, leg: name }))),
    };
}
/** Of a merged report the legs are compared, by their names. */
function mergedDigestOf(merged, sha) {
    const cause = merged.causes[0]?.cause.code;
    return {
        id: `merged ${merged.mergedAt}`,
        verdict: merged.verdict,
        finishedAt: merged.mergedAt,
        ...(sha === undefined ? {} : { sha }),
        checks: Object.fromEntries(legOutcomes(merged).map(({ id, status }) => [id, status])),
        ...(cause === undefined ? {} : { cause }),
    };
}
function compareMergedWith(previous, merged) {
    return (0,comparison/* compareOutcomes */.j7)(previous, legOutcomes(merged));
}
function legOutcomes({ legs }) {
    return legs.map(({ name, verdict }) => ({ id: name, status: wording/* verdictStatus */.cb[verdict] }));
}
/**
 * Names for legs from the paths of their files: the parts in which the paths differ. Empty where they do not:
 * `mergeReports` then names the leg after its report.
 */
function legNamesOf(paths) {
    const parts = paths.map((path) => path
        .replace(/^\.\//, '')
        .replace(/\.json$/, '')
        .split('/'));
    if (parts.length < 2)
        return parts.map((one) => one.slice(0, -1).join('/'));
    const start = commonStart(parts);
    const rests = parts.map((one) => one.slice(start));
    const end = commonStart(rests.map((one) => one.toReversed()));
    return rests.map((one) => one.slice(0, one.length - end).join('/'));
}
function commonStart(lists) {
    const [first = []] = lists;
    const differs = first.findIndex((part, index) => lists.some((list) => list[index] !== part));
    return differs < 0 ? first.length : differs;
}
/** The host it verified and the id of the run. */
function legNameOf({ target, id }) {
    const host = URL.canParse(target.trackingUri) ? new URL(target.trackingUri).host : target.trackingUri;
    return `${host} ${id}`;
}
const maxNameLength = 120;
function withUniqueNames(legs) {
    const taken = new Set();
    return legs.map((leg, index) => {
        const wanted = (0,visible/* cut */.Jj)(leg.name.trim() || (leg.report ? legNameOf(leg.report) : `leg ${index + 1}`), maxNameLength);
        let name = wanted;
        for (let n = 2; taken.has(name); n++)
            name = `${wanted} (${n})`;
        taken.add(name);
        return { ...leg, name };
    });
}
/** All missing legs are one, since nothing is known that could tell them apart. */
function missingLegs(found, expected = 0) {
    if (found >= expected)
        return [];
    const problem = `${(0,wording/* plural */.LS)(expected - found, 'leg')} of ${expected} left no report`;
    return [{ name: 'missing', problem }];
}
function mergedLeg({ name, report, problem }) {
    if (report === undefined) {
        return { name, verdict: 'error', problem: problem ?? 'the leg left no report', checks: [] };
    }
    const { verdict, contradiction } = judge(report);
    const told = problem ?? contradiction;
    const cause = report.diagnosis.causes[0]?.code;
    return {
        name,
        verdict: problem !== undefined && verdict !== 'fail' ? 'error' : verdict,
        ...(told === undefined ? {} : { problem: told }),
        id: report.id,
        toolVersion: report.tool.version,
        startedAt: report.startedAt,
        finishedAt: report.finishedAt,
        stopReason: report.stopReason,
        target: report.target,
        counts: (0,report_verdict/* countStatuses */.ip)(report.checks),
        ...(cause === undefined ? {} : { cause }),
        checks: report.checks.map(({ id, status, reason }) => ({ id, status, ...(reason ? { reason } : {}) })),
    };
}
/** The checks decide, and not the word above them: the file may come from a stranger. */
function judge({ checks, stopReason, verdict }) {
    const nothingRan = checks.every(({ status }) => status === 'skip');
    if (verdict === 'skipped' && nothingRan)
        return { verdict };
    const found = (0,report_verdict/* verdictOf */.Vj)(checks, stopReason);
    if (found === verdict)
        return { verdict };
    const contradiction = `the report says ${verdict}, and its checks say ${found}`;
    return { verdict: found === 'fail' ? 'fail' : 'error', contradiction };
}
/** Skipped legs verify nothing: all of them are `skipped`, some of them among others an `error`. */
function mergedVerdict({ pass, fail, error, skipped }) {
    if (fail > 0)
        return 'fail';
    if (error > 0)
        return 'error';
    if (skipped > 0)
        return pass > 0 ? 'error' : 'skipped';
    return pass > 0 ? 'pass' : 'error';
}
function countVerdicts(legs) {
    const counts = { pass: 0, fail: 0, error: 0, skipped: 0 };
    for (const { verdict } of legs)
        counts[verdict]++;
    return counts;
}
function addCounts(all) {
    const sum = { pass: 0, fail: 0, warn: 0, skip: 0, error: 0 };
    for (const counts of all)
        for (const status of Object.keys(sum))
            sum[status] += counts[status];
    return sum;
}
function checksOf(legs) {
    const byId = new Map();
    for (const { report } of legs) {
        for (const { id, title, suite, layer } of report?.checks ?? []) {
            if (!byId.has(id))
                byId.set(id, { id, title, suite, layer });
        }
    }
    return [...byId.values()];
}
/** Those that come first in most legs stand first. */
function groupCauses(legs) {
    const groups = new Map();
    for (const { name, report } of legs) {
        for (const [rank, cause] of (report?.diagnosis.causes ?? []).entries()) {
            const key = [cause.code, cause.layer, cause.owner].join('\n');
            const group = groups.get(key);
            if (group === undefined) {
                const exchange = report?.exchanges.find(({ id }) => id === cause.evidence[0]);
                groups.set(key, {
                    cause,
                    legs: [name],
                    ...(exchange ? { exchange } : {}),
                    firstIn: rank === 0 ? 1 : 0,
                });
                continue;
            }
            if (group.legs.at(-1) !== name)
                group.legs.push(name);
            if (rank === 0)
                group.firstIn++;
        }
    }
    return [...groups.values()]
        .sort((a, b) => b.firstIn - a.firstIn || b.legs.length - a.legs.length)
        .map(({ firstIn, ...group }) => group);
}


/***/ }),

/***/ 20166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ renderMergedReport),
/* harmony export */   Tt: () => (/* binding */ renderMergedTerminal),
/* harmony export */   _R: () => (/* binding */ renderMergedComment),
/* harmony export */   th: () => (/* binding */ renderMergedSummary)
/* harmony export */ });
/* unused harmony export mergedCommentLevels */
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17554);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64200);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3946);
/* harmony import */ var _merged_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72364);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47108);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35999);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74611);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6257);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62867);
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
    return renderLevel(merged, everything, { level: '#', note: '', links: '' });
}
/** The job summary of many legs. */
function renderMergedSummary(merged, options = {}) {
    const levels = [everything, ...details].map((detail) => () => renderLevel(merged, detail, { level: '#', note: '', links: '' }));
    return (0,_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .fitSummary */ .mW)(levels, options);
}
/**
 * One comment for all legs; ends with the marker and the digest at every size.
 *
 * @throws RangeError as `renderComment` does
 */
function renderMergedComment(merged, parts) {
    return (0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .fitComment */ .pI)(mergedCommentLevels(merged, parts), parts, (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedDigestOf */ .kJ)(merged, parts.sha));
}
/** The visible part with less and less detail. */
function mergedCommentLevels(merged, { noteOnDigest, links }) {
    const note = noteOnDigest === undefined
        ? ''
        : `Not compared with an earlier result: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(noteOnDigest, 300)}`;
    return details.map((detail) => () => renderLevel(merged, detail, { level: '##', note, links: (0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .linkLine */ .pF)(links) }));
}
/** A few lines for a terminal; the report folder has the rest. */
function renderMergedTerminal(merged, reportDir) {
    const lines = merged.legs
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ name, verdict, problem, cause }) => {
        const why = problem ?? cause ?? verdict;
        return `  ${_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .statusSign */ .qD[_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .verdictStatus */ .cb[verdict]]} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(name)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(why).slice(0, 300)}`;
    });
    const shown = lines.slice(0, 50);
    return [
        `${_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .statusSign */ .qD[_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .verdictStatus */ .cb[merged.verdict]]} ${(0,_merged_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .mergedHeadline */ .rD)(merged)}`,
        ...shown,
        ...(lines.length > shown.length ? [`  … and ${lines.length - shown.length} more`] : []),
        `Report: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(reportDir)}`,
        '',
    ].join('\n');
}
function renderLevel(merged, detail, { level, note, links }) {
    const names = new Map(merged.legs.map(({ name }) => [name, name]));
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .joinSections */ .lS)([
        `${level} ${_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .statusEmoji */ .H0[_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .verdictStatus */ .cb[merged.verdict]]} ${(0,_merged_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .mergedHeadline */ .rD)(merged)}`,
        (0,_merged_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .mergedLead */ .To)(merged, detail),
        (0,_merged_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .legSection */ .m3)(merged, detail),
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonSection */ .vU)(merged.comparison, (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .legOutcomes */ .k2)(merged), names),
        note,
        (0,_merged_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .mergedCheckSection */ .ap)(merged, detail),
        (0,_merged_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .mergedCauseSection */ .FB)(merged, detail),
        (0,_merged_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .mergedLeftoverSection */ .$5)(merged, detail),
        [legCountsLine(merged), ...(links === '' ? [] : [links])].join(' · '),
    ]);
}
function legCountsLine({ legCounts, legs, counts }) {
    const { pass, fail, error, skipped } = legCounts;
    const legLine = (0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .countsLine */ .J7)({ pass, fail, warn: 0, skip: skipped, error });
    return `${legs.length} legs: ${legs.length === 0 ? 'none' : legLine}; their checks: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_8__/* .countsLine */ .J7)(counts)}`;
}


/***/ }),

/***/ 72364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ mergedLeftoverSection),
/* harmony export */   FB: () => (/* binding */ mergedCauseSection),
/* harmony export */   To: () => (/* binding */ mergedLead),
/* harmony export */   ap: () => (/* binding */ mergedCheckSection),
/* harmony export */   m3: () => (/* binding */ legSection),
/* harmony export */   rD: () => (/* binding */ mergedHeadline)
/* harmony export */ });
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62470);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64200);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47108);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35999);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57442);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62867);
/** Parts of a merged report as Markdown. A section is '' where there is nothing to say. */






/** Up to here every leg is a column of its own. */
const maxColumns = 8;
/** The result in one line, without a full stop. */
function mergedHeadline({ verdict, legCounts, legs }) {
    const of = `of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(legs.length, 'leg')}`;
    const { pass, fail, error, skipped } = legCounts;
    switch (verdict) {
        case 'pass':
            return `Verification passed in all ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(pass, 'leg')}`;
        case 'fail':
            return `Registration is broken in ${fail} ${of}${error > 0 ? `, and ${error} could not be verified` : ''}`;
        case 'error':
            if (legs.length === 0)
                return 'Nothing was verified: there is no leg';
            return `Could not verify the registration in ${error + skipped} ${of}`;
        case 'skipped':
            return `The registration was not verified: all ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(skipped, 'leg')} were skipped`;
    }
}
/** The first cause in one sentence; without one, the first leg to look at. */
function mergedLead(merged, { textLength, names }) {
    const [first] = merged.causes;
    if (first !== undefined && merged.verdict !== 'pass') {
        const where = `In ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(first.legs.length, 'leg')}: ${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .nameList */ .OD)(first.legs, Math.min(5, names))}.`;
        return `${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .causeLead */ .S5)((0,_detail_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCause */ .mU)(first.cause, textLength))}\n\n${where}`;
    }
    const leg = worstLegsFirst(merged.legs)[0];
    if (merged.verdict === 'pass' || leg === undefined)
        return '';
    return `The cause is undetermined. **Look first at:** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(leg.name)}: ${troubleOf(leg, (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .titlesOf */ .B7)(merged), textLength)}`;
}
function legSection(merged, detail) {
    if (merged.legs.length === 0)
        return '';
    return merged.legs.length <= maxColumns ? fewLegs(merged, detail) : manyLegs(merged, detail);
}
/** Target × check, legs as columns; of many legs, how often each check came out how. */
function mergedCheckSection(merged, detail) {
    if (merged.checks.length === 0)
        return '';
    const outcomes = new Map(merged.legs.map(({ name, checks }) => [name, new Map(checks.map(({ id, status }) => [id, status]))]));
    const rows = merged.checks
        .map((check) => ({ check, found: merged.legs.map(({ name }) => outcomes.get(name)?.get(check.id)) }))
        .map((row) => ({
        ...row,
        bad: row.found.filter((status) => status === 'fail' || status === 'error').length,
    }))
        .sort((a, b) => b.bad - a.bad);
    const trouble = rows.filter(({ bad }) => bad > 0);
    const others = detail.allChecks ? rows.filter(({ bad }) => bad === 0) : [];
    const checkRows = (wanted) => mergedCheckTable(merged, wanted, detail);
    return [
        ...(trouble.length > 0 ? ['## Checks with trouble', checkRows(trouble)] : []),
        // Long, and nothing to act on: folded away, so that what comes after it is seen.
        ...(others.length > 0
            ? [(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(others.length, 'check')} that failed in no leg`, checkRows(others))]
            : []),
    ].join('\n\n');
}
function mergedCheckTable(merged, rows, detail) {
    const shown = rows.slice(0, detail.rows);
    const isFew = merged.legs.length <= maxColumns;
    const header = isFew
        ? merged.legs.map(({ name }) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(name, 40))
        : _wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statuses */ .bM.map((status) => `${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusEmoji */ .H0[status]} ${status}`);
    const table = (0,_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Qj)(['Check', 'Layer', ...header], shown.map(({ check, found }) => [
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(check.title, detail.textLength),
        check.layer,
        ...(isFew ? found.map((status) => (status ? _wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusEmoji */ .H0[status] : '')) : countCells(found)),
    ]));
    return `${table}${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .moreLine */ .g0)(rows.length - shown.length, 'check')}`;
}
function mergedCauseSection({ causes }, detail) {
    if (causes.length === 0 || detail.causes === 0)
        return '';
    const described = causes.slice(0, detail.causes).map((group, index) => describeGroup(group, index, detail));
    return ['## Diagnosis', ...described].join('\n\n') + (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .moreLine */ .g0)(causes.length - described.length, 'cause');
}
function mergedLeftoverSection({ leftovers }, { rows }) {
    if (leftovers.length === 0)
        return '';
    const shown = leftovers.slice(0, Math.min(rows, 50));
    const items = shown.map(({ leg, kind, name, reason, command }) => {
        const block = command.length > 1_000 ? '' : `\n\n${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFence */ .p0)(command, 'sh').replace(/^/gm, '  ')}`;
        return `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(leg, 120)}: ${kind} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(name, 200)}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(reason, 200)}${block}`;
    });
    const more = (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .moreLine */ .g0)(leftovers.length - shown.length, 'leftover');
    return `${['## Left on the server', ...items].join('\n\n')}${more}`;
}
function describeGroup({ cause, legs, exchange }, index, detail) {
    const described = (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCause */ .V$)((0,_detail_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCause */ .mU)(cause, detail.textLength), index, exchange ? [exchange] : []);
    return `${described}\n\nIn ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(legs.length, 'leg')}: ${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .nameList */ .OD)(legs, detail.names)}.`;
}
/** One row a leg. */
function fewLegs(merged, detail) {
    const titles = (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .titlesOf */ .B7)(merged);
    const rows = worstLegsFirst(merged.legs).map((leg) => [
        _wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusEmoji */ .H0[_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictStatus */ .cb[leg.verdict]],
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(leg.name, 120),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(leg.target?.trackingUri ?? '', 200),
        troubleOf(leg, titles, detail.textLength),
        leg.cause === undefined ? '' : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(leg.cause, 100),
    ]);
    return (0,_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Qj)(['', 'Leg', 'Target', 'Failed or not verified', 'Cause'], rows);
}
/** One row for all legs that came out alike, worst first; all their names folded away below. */
function manyLegs(merged, detail) {
    const groups = groupAlike(merged.legs);
    const titles = (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .titlesOf */ .B7)(merged);
    const shown = groups.slice(0, detail.rows);
    const rows = shown.map(([leg, ...others]) => [
        _wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusEmoji */ .H0[_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictStatus */ .cb[leg.verdict]],
        String(1 + others.length),
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .nameList */ .OD)(namesOf([leg, ...others]), 3),
        troubleOf(leg, titles, detail.textLength),
        leg.cause === undefined ? '' : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(leg.cause, 100),
    ]);
    const table = (0,_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Qj)(['', 'Legs', 'Names', 'Failed or not verified', 'Cause'], rows);
    const large = shown.filter(({ length }) => length > 3 && detail.names > 3);
    const lists = large.map((legs) => `- ${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusEmoji */ .H0[_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictStatus */ .cb[legs[0].verdict]]} ${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .nameList */ .OD)(namesOf(legs), detail.names)}`);
    const names = lists.length === 0 ? '' : `\n\n${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)('Which legs these are', lists.join('\n'))}`;
    return `${table}${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .moreLine */ .g0)(groups.length - shown.length, 'kind')}${names}`;
}
const namesOf = (legs) => legs.map(({ name }) => name);
/** Legs of the same verdict with the same outcome of every check, whatever the servers' words were. */
function groupAlike(legs) {
    const groups = new Map();
    for (const leg of worstLegsFirst(legs)) {
        const outcomes = leg.checks.map(({ id, status }) => `${id} ${status}`).sort();
        const key = JSON.stringify([leg.verdict, leg.problem, leg.cause, outcomes]);
        const group = groups.get(key);
        if (group)
            group.push(leg);
        else
            groups.set(key, [leg]);
    }
    return [...groups.values()];
}
function worstLegsFirst(legs) {
    const rank = ({ verdict }) => _tables_js__WEBPACK_IMPORTED_MODULE_4__/* .worstFirst */ .md.indexOf(_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictStatus */ .cb[verdict]);
    return legs.toSorted((a, b) => rank(a) - rank(b));
}
/** What is wrong with a leg: its problem, else its failing checks. */
function troubleOf({ problem, checks, stopReason }, titles, textLength) {
    if (problem !== undefined)
        return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(problem, textLength);
    const bad = _tables_js__WEBPACK_IMPORTED_MODULE_4__/* .worstFirst */ .md
        .slice(0, 2)
        .flatMap((status) => checks.filter((check) => check.status === status))
        .map(({ id }) => titles.get(id) ?? id);
    if (bad.length > 0)
        return (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .nameList */ .OD)(bad, 3);
    return stopReason === undefined || stopReason === 'completed' ? '' : `the run ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .stopLine */ .RF)({ stopReason })}`;
}
function countCells(found) {
    return _wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statuses */ .bM.map((status) => String(found.filter((one) => one === status).length));
}


/***/ }),

/***/ 47108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ titlesOf),
/* harmony export */   IM: () => (/* binding */ timingSection),
/* harmony export */   Kp: () => (/* binding */ leadSection),
/* harmony export */   OD: () => (/* binding */ nameList),
/* harmony export */   Rc: () => (/* binding */ foldedSuite),
/* harmony export */   S5: () => (/* binding */ causeLead),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   fS: () => (/* binding */ troubleSection),
/* harmony export */   g0: () => (/* binding */ moreLine),
/* harmony export */   gk: () => (/* binding */ suiteChecks),
/* harmony export */   re: () => (/* binding */ evidenceSection),
/* harmony export */   vU: () => (/* binding */ comparisonSection)
/* harmony export */ });
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70182);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64200);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44892);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57442);
/* harmony import */ var _transcript_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50705);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62867);
/** What a comment and a job summary show before any detail. A section is '' where there is nothing to say. */






/** Why the run ended as it did, who has to act and what comes first; of a good run, what it registered. */
function leadSection(report) {
    const [cause] = report.diagnosis.causes;
    if (cause)
        return causeLead(cause);
    const check = (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .firstTrouble */ .QJ)(report);
    if (check) {
        const reason = check.reason ? `: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(check.reason)}` : '';
        return `The cause is undetermined. **Look first at layer ${check.layer}:** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(check.title)}${reason}`;
    }
    const { modelName, modelVersion } = report.registration ?? {};
    if (modelName === undefined || modelVersion === undefined)
        return '';
    return `Registered as ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(modelName)}, version ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(modelVersion)}.`;
}
function causeLead({ summary, owner, confidence, remediation: [step] }) {
    const by = step && step.by !== owner ? ` (${step.by})` : '';
    const first = step ? ` **First step${by}:** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(step.text)}` : '';
    return `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(summary)}\n\n**Owner:** ${owner} (${confidence}).${first}`;
}
/** The checks that failed or could not be verified, nearest the caller first, with their reasons. */
function troubleSection(report, maxRows) {
    const trouble = ['fail', 'error'].flatMap((status) => report.checks
        .filter((check) => check.status === status)
        .sort((a, b) => _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .layers */ .ZF.indexOf(a.layer) - _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .layers */ .ZF.indexOf(b.layer)));
    if (trouble.length === 0)
        return '';
    const rows = trouble
        .slice(0, maxRows)
        .map(({ status, title, layer, reason }) => [
        _wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusEmoji */ .H0[status],
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(title),
        layer,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(reason ?? ''),
    ]);
    const table = (0,_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Qj)(['', 'Check', 'Layer', 'Reason'], rows);
    return `## Failed or not verified\n\n${table}${moreLine(trouble.length - rows.length, 'check')}`;
}
/** At most this many names in one line of the comparison. */
const maxNames = 15;
/** `titles` gives the name to show for an id. */
function comparisonSection(comparison, outcomes, titles) {
    if (comparison === undefined)
        return '';
    const { previous, fixed, regressed, unchanged } = comparison;
    const line = (label, ids) => ids.length === 0 ? [] : [`- ${label} (${ids.length}): ${nameList(ids.map((id) => titles.get(id) ?? id))}`];
    return [
        '## Since the last known result',
        [
            ...line(`${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusEmoji */ .H0.fail} Newly failing`, regressed),
            ...line(`${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusEmoji */ .H0.pass} Fixed`, fixed),
            ...line('🔁 Still failing', (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .stillFailing */ .N1)(comparison, outcomes)),
            `- ${unchanged} unchanged, compared with run ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(previous, 100)}`,
        ].join('\n'),
    ].join('\n\n');
}
function titlesOf({ checks, }) {
    return new Map(checks.map(({ id, title }) => [id, title]));
}
/** The exchange on which the first cause rests, as it was on the wire. */
function evidenceSection(report, maxLength) {
    const id = report.diagnosis.causes[0]?.evidence[0];
    const exchange = id === undefined ? undefined : report.exchanges.find((one) => one.id === id);
    if (exchange === undefined || maxLength === 0)
        return '';
    return folded('Evidence: the decisive request and its answer', (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFence */ .p0)((0,_transcript_js__WEBPACK_IMPORTED_MODULE_4__/* .renderExchange */ .i)(exchange), '', maxLength));
}
const slowestShown = 5;
/** Where the time went: the total and the slowest checks. */
function timingSection(report) {
    const slowest = report.checks.toSorted((a, b) => b.durationMs - a.durationMs).slice(0, slowestShown);
    if (slowest.length === 0)
        return '';
    const table = (0,_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Qj)(['Time', 'Check', 'Requests'], slowest.map(({ durationMs, title, exchanges }) => [
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(durationMs),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(title, 200),
        String(exchanges.length),
    ]));
    const requests = (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(report.exchanges.length, 'request');
    return folded(`Timings: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .runTime */ .Ft)(report)} in all, ${requests}; the slowest checks`, table);
}
/** Every check of a suite, trouble first. */
function suiteChecks(suite, maxRows) {
    const shown = (0,_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .worstChecksFirst */ .vb)(suite.checks).slice(0, maxRows);
    return `${(0,_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .checkTable */ .Dv)(shown, { exchanges: false })}${moreLine(suite.checks.length - shown.length, 'check')}`;
}
function foldedSuite(suite, maxRows) {
    return folded(`${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusEmoji */ .H0[suite.status]} ${suite.name}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .countsLine */ .J7)(suite.counts)}`, suiteChecks(suite, maxRows));
}
/** `title` becomes raw HTML, where Markdown escapes mean nothing: only words of our own may stand in it. */
function folded(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function moreLine(count, noun) {
    return count > 0 ? `\n\nAnd ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(count, `more ${noun}`)}, listed in the report.` : '';
}
/** For example `a; b and 12 more`: titles have commas of their own. */
function nameList(names, shown = maxNames) {
    const more = names.length - shown;
    const listed = names.slice(0, shown).map((name) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(name, 120));
    return listed.join('; ') + (more > 0 ? ` and ${more} more` : '');
}


/***/ }),

/***/ 74611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   mW: () => (/* binding */ fitSummary)
/* harmony export */ });
/* unused harmony exports summaryLimit, summaryLevels */
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62470);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64200);
/* harmony import */ var _fit_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31428);
/* harmony import */ var _markdown_link_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93815);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47108);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35999);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57442);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62867);








/** Bytes of all that a step writes; GitHub drops a larger summary altogether. */
const summaryLimit = 1024 * 1024;
/** The job summary: the result and what to do about it first, suites that passed folded away. */
function renderSummary(report, options = {}) {
    return fitSummary(summaryLevels(report, options), options);
}
/** The summary with less and less detail. */
function summaryLevels(report, options) {
    return _detail_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryDetails */ .FF.map((detail) => () => renderLevel(report, detail, options));
}
/** Says at the end what was left out, and where all of it is. */
function fitSummary(levels, { artifactUrl, limitBytes = summaryLimit }) {
    const rest = artifactUrl === undefined
        ? 'The whole report is in the report folder.'
        : `The whole report: ${(0,_markdown_link_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownLink */ .i)('report artifact', artifactUrl)}.`;
    return (0,_fit_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .fitMarkdown */ .DJ)(levels, {
        limit: limitBytes,
        tail: '',
        lessDetail: `Details are left out, because a job summary has room for only so much. ${rest}`,
        cutShort: `**Cut off here, because a job summary has room for only so much.** ${rest}`,
    });
}
function renderLevel(full, detail, { artifactUrl }) {
    const report = (0,_detail_js__WEBPACK_IMPORTED_MODULE_0__/* .condense */ .aX)(full, detail);
    const suites = (0,_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .worstSuitesFirst */ .Lh)((0,_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .suitesOf */ .f3)(report));
    const leftoverCount = full.registration?.cleanup.leftovers.length ?? 0;
    const leftovers = (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .leftoverSection */ .ZY)(report);
    const artifact = artifactUrl === undefined ? '' : ` ${(0,_markdown_link_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownLink */ .i)('Report artifact', artifactUrl)}.`;
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .joinSections */ .lS)([
        `# ${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusEmoji */ .H0[_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictStatus */ .cb[report.verdict]]} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report))}`,
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .leadSection */ .Kp)(report),
        `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .countsLine */ .J7)(report.counts)} in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .runTime */ .Ft)(report)} against ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(report.target.trackingUri)}; the run ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .stopLine */ .RF)(report)}.${artifact}`,
        suites.length > 0 ? `## Suites\n\n${(0,_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .suiteTable */ .H7)(suites)}` : '',
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .troubleSection */ .fS)(report, detail.rows),
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonSection */ .vU)(report.comparison, report.checks, (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .titlesOf */ .B7)(report)),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .remedySection */ .Sq)(report),
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceSection */ .re)(report, detail.evidence),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .warningSection */ .i5)(report),
        leftovers && `${leftovers}${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .moreLine */ .g0)(leftoverCount - detail.leftovers, 'leftover')}`,
        ...(detail.allChecks && suites.length > 0
            ? ['## Checks', ...suites.map((suite) => suiteSection(suite, detail.rows))]
            : []),
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .timingSection */ .IM)(report),
    ]);
}
function suiteSection(suite, maxRows) {
    if (suite.status === 'pass' || suite.status === 'skip')
        return (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedSuite */ .Rc)(suite, maxRows);
    return `### ${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusEmoji */ .H0[suite.status]} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(suite.name)}\n\n${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteChecks */ .gk)(suite, maxRows)}`;
}


/***/ })

};
