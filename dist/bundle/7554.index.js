export const id = 7554;
export const ids = [7554];
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
/* harmony import */ var _schema_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64304);
/* harmony import */ var _text_fit_markdown_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7315);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51065);
/* harmony import */ var _text_markdown_link_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(89454);
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62470);
/* harmony import */ var _sections_comparison_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65395);
/* harmony import */ var _sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36409);
/* harmony import */ var _sections_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72883);
/* harmony import */ var _sections_lead_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5868);
/* harmony import */ var _sections_leftovers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10104);
/* harmony import */ var _sections_notes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10877);
/* harmony import */ var _sections_parts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62302);
/* harmony import */ var _sections_suites_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74539);
/* harmony import */ var _sections_timings_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(66179);
/* harmony import */ var _sections_trouble_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(98767);
/* harmony import */ var _suite_results_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(68132);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(62867);


















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
    return fitComment(commentLevels(report, parts), parts, (0,_schema_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(report, parts.sha));
}
/** The visible part with less and less detail. */
function commentLevels(report, parts) {
    return _detail_js__WEBPACK_IMPORTED_MODULE_3__/* .commentDetails */ .Ih.map((detail) => () => renderLevel(report, detail, parts));
}
/** The common end of all comments: links where something is left out, then the hidden lines. */
function fitComment(levels, { marker, links, limit = commentLimit }, digest) {
    if (!/^<!-- [^\n]{1,300} -->$/.test(marker))
        throw new RangeError('the marker is not one hidden line');
    const tail = `\n${marker}\n${(0,_schema_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestComment */ .Ox)(digest)}`;
    if (Buffer.byteLength(tail) > limit)
        throw new RangeError('the limit is too small for the digest');
    const where = linkLine(links);
    const rest = where === '' ? 'The whole report is in the report folder.' : `The whole report: ${where}.`;
    return (0,_text_fit_markdown_js__WEBPACK_IMPORTED_MODULE_16__/* .fitMarkdown */ .D)(levels, {
        limit,
        tail,
        lessDetail: `Shortened to fit GitHub's comment limit. ${rest}`,
        cutShort: `**Cut off here to fit GitHub's comment limit.** ${rest}`,
    });
}
function linkLine({ artifact, run }) {
    return [
        ...(artifact === undefined ? [] : [(0,_text_markdown_link_js__WEBPACK_IMPORTED_MODULE_17__/* .markdownLink */ .i)('report artifact', artifact)]),
        ...(run === undefined ? [] : [(0,_text_markdown_link_js__WEBPACK_IMPORTED_MODULE_17__/* .markdownLink */ .i)('workflow run', run)]),
    ].join(' · ');
}
function renderLevel(full, detail, parts) {
    const report = (0,_detail_js__WEBPACK_IMPORTED_MODULE_3__/* .condense */ .aX)(full, detail);
    const suites = (0,_suite_results_js__WEBPACK_IMPORTED_MODULE_14__/* .worstSuitesFirst */ .Lh)((0,_suite_results_js__WEBPACK_IMPORTED_MODULE_14__/* .suitesOf */ .f3)(report));
    const leftoverCount = full.registration?.cleanup.leftovers.length ?? 0;
    const leftovers = (0,_sections_leftovers_js__WEBPACK_IMPORTED_MODULE_8__/* .leftoverSection */ .Z)(report);
    return (0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_10__/* .joinSections */ .lS)([
        (0,_sections_lead_js__WEBPACK_IMPORTED_MODULE_7__/* .titleSection */ .c)(report, '##', 2 * detail.textLength),
        (0,_sections_lead_js__WEBPACK_IMPORTED_MODULE_7__/* .leadSection */ .K)(report, { proof: detail.evidence > 0 }),
        (0,_sections_trouble_js__WEBPACK_IMPORTED_MODULE_13__/* .troubleSection */ .f)(report, detail.rows),
        (0,_sections_comparison_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonSection */ .v)(report.comparison, (0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_10__/* .titlesOf */ .B7)(report)),
        parts.noteOnDigest === undefined
            ? ''
            : `Not compared with an earlier result: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(parts.noteOnDigest, 300)}`,
        detail.causes > 0 && report.diagnosis.causes.length > 0
            ? (0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_10__/* .folded */ .TM)('Diagnosis: why, and what would prove it wrong', (0,_sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnosisSection */ .VE)(report))
            : '',
        (0,_sections_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceSection */ .r)(report, detail.evidence),
        leftovers && `${leftovers}${(0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_10__/* .moreLine */ .g0)(leftoverCount - detail.leftovers, 'leftover')}`,
        (0,_sections_notes_js__WEBPACK_IMPORTED_MODULE_9__/* .noteSection */ .M)(report),
        suites.length > 0 ? (0,_sections_suites_js__WEBPACK_IMPORTED_MODULE_11__/* .suiteTable */ .H7)(suites) : '',
        ...(detail.allChecks ? suites.map((suite) => (0,_sections_suites_js__WEBPACK_IMPORTED_MODULE_11__/* .foldedSuite */ .Rc)(suite, detail.rows, report.checks)) : []),
        detail.allChecks ? (0,_sections_timings_js__WEBPACK_IMPORTED_MODULE_12__/* .timingSection */ .I)(report) : '',
        footer(report, parts),
    ]);
}
function footer(report, { links, sha }) {
    // Whatever the cause is called above, the result itself is said in the same words every time.
    const result = report.verdict === 'fail' ? '**Registration is broken.** ' : '';
    const facts = [
        `${result}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_15__/* .countsLine */ .J7)(report.counts)} in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_15__/* .runTime */ .Ft)(report)} against ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(report.target.trackingUri, 200)}${(0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_10__/* .markdownNote */ .ug)((0,_wording_js__WEBPACK_IMPORTED_MODULE_15__/* .sourceNote */ .GY)(report.target))}`,
        ...(sha === undefined ? [] : [`commit ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(sha, 40)}`]),
        `run ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(report.id, 100)}`,
        linkLine(links),
    ];
    return facts.filter((fact) => fact !== '').join(' · ');
}


/***/ }),

/***/ 62470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ summaryDetails),
/* harmony export */   Ih: () => (/* binding */ commentDetails),
/* harmony export */   aX: () => (/* binding */ condense),
/* harmony export */   jk: () => (/* binding */ shortCheck),
/* harmony export */   mU: () => (/* binding */ shortCause)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);

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
        warnings: report.warnings.slice(0, detail.warnings).map((warning) => (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(warning, textLength)),
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
    const { workaround, tried, headline, proof } = cause;
    return {
        ...cause,
        summary: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(cause.summary, textLength),
        ...(headline === undefined ? {} : { headline: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(headline, textLength) }),
        because: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(cause.because, textLength),
        refutedBy: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(cause.refutedBy, textLength),
        ...(cause.nextProbe === undefined ? {} : { nextProbe: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(cause.nextProbe, textLength) }),
        remediation: cause.remediation.slice(0, maxSteps).map(({ command, ...step }) => ({
            ...step,
            text: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(step.text, textLength),
            ...wholeCommand(command, textLength),
        })),
        proof: proof && shortProof(proof, textLength),
        ...(tried && {
            tried: tried.slice(0, maxSteps).map((one) => ({ ...one, text: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(one.text, textLength) })),
        }),
        ...(workaround && { workaround: { ...workaround, text: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(workaround.text, textLength) } }),
    };
}
function shortProof(proof, textLength) {
    const { command } = wholeCommand(proof.command, textLength);
    return command === undefined
        ? undefined
        : { command, now: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(proof.now, textLength), fixed: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(proof.fixed, textLength) };
}
function shortLeftovers(leftovers, { leftovers: count, textLength }) {
    return leftovers.slice(0, count).map((leftover) => ({
        ...leftover,
        name: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(leftover.name, textLength),
        reason: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(leftover.reason, textLength),
        command: wholeCommand(leftover.command, textLength).command ?? '# too long to show here: see the report',
    }));
}
function shortCheck(check, textLength) {
    const title = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(check.title, textLength);
    return check.reason === undefined
        ? { ...check, title }
        : { ...check, title, reason: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(check.reason, textLength) };
}
/** Half a command must not be copied, so one that is too long is left out. */
function wholeCommand(command, textLength) {
    return command === undefined || command.length > Math.max(1_000, 2 * textLength) ? {} : { command };
}


/***/ }),

/***/ 72883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ evidenceSection)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51065);
/* harmony import */ var _decisive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24973);
/* harmony import */ var _transcript_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50705);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62302);




/** The exchange on which the first cause rests, as it was on the wire. */
function evidenceSection(report, maxLength) {
    const [cause] = report.diagnosis.causes;
    const exchange = cause && (0,_decisive_js__WEBPACK_IMPORTED_MODULE_1__/* .decisiveExchange */ .q)(report, cause);
    if (exchange === undefined || maxLength === 0)
        return '';
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)('Evidence: the deciding request and its answer in full', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownFence */ .p0)((0,_transcript_js__WEBPACK_IMPORTED_MODULE_2__.renderExchange)(exchange), '', maxLength));
}


/***/ }),

/***/ 66179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ timingSection)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51065);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62302);



const slowestShown = 5;
/** Where the time went: the total and the slowest checks. */
function timingSection(report) {
    const slowest = report.checks.toSorted((a, b) => b.durationMs - a.durationMs).slice(0, slowestShown);
    if (slowest.length === 0)
        return '';
    const table = (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)(['Time', 'Check', 'Requests'], slowest.map(({ durationMs, title, exchanges }) => [
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(durationMs),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(title, 200),
        String(exchanges.length),
    ]));
    const requests = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(report.exchanges.length, 'request');
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`Timings: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .runTime */ .Ft)(report)} in all, ${requests}; the slowest checks`, table);
}


/***/ }),

/***/ 64304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ digestComment),
/* harmony export */   bY: () => (/* binding */ decodeDigest),
/* harmony export */   j6: () => (/* binding */ encodeDigest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   s: () => (/* binding */ digestIn),
/* harmony export */   vV: () => (/* binding */ seenIn)
/* harmony export */ });
/* unused harmony export maxDigestLength */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _text_exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9669);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44814);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25014);






/** Of the comment's 65,536 characters, a fifth at most. */
const maxDigestLength = 12_000;
/** Bytes; what is accepted out of a few kilobytes that anyone may have written. */
const maxInflated = 4 * 1024 * 1024;
const maxNameLength = 200;
const maxEntries = 2_000;
/** Runs in which something began that still fails. */
const maxSince = 10;
const name = 'verify-registration-digest';
const version = 1;
const Name = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(maxNameLength);
const Names = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(Name).max(maxEntries);
/** Ids by status, because that is half the size of a status by id. */
const Wire = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: Name,
    verdict: _report_js__WEBPACK_IMPORTED_MODULE_3__/* .Verdict */ .Y,
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    sha: Name.optional(),
    checks: zod__WEBPACK_IMPORTED_MODULE_4__/* .partialRecord */ .jgl(_report_js__WEBPACK_IMPORTED_MODULE_3__/* .Status */ .nW, Names),
    cause: Name.optional(),
    seen: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ headline: Name, request: Name, outcome: Name }).optional(),
    since: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ run: Name, at: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(), ids: Names }))
        .max(maxSince)
        .optional(),
    target: Name.optional(),
    run: Name.optional(),
});
function digestOf(report, sha) {
    const [cause] = report.diagnosis.causes;
    const decisive = report.exchanges.find(({ id }) => id === cause?.decisive);
    const seen = cause && decisive && seenIn(cause, decisive);
    const since = report.comparison?.stillFailing;
    const { runId, attempt } = report.identity ?? {};
    return {
        id: report.id,
        verdict: report.verdict,
        finishedAt: report.finishedAt,
        ...(sha === undefined ? {} : { sha }),
        checks: Object.fromEntries(report.checks.map(({ id, status }) => [id, status])),
        ...(cause === undefined ? {} : { cause: cause.code }),
        ...(seen ? { seen } : {}),
        ...(since ? { since } : {}),
        target: hash((0,_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .exactTarget */ .lA)(report.target)),
        ...(runId === undefined ? {} : { run: `${runId}/${attempt}` }),
    };
}
function seenIn({ headline, summary }, exchange) {
    const words = (headline ?? summary).trim().replace(/\.$/, '');
    return { headline: short(words), request: (0,_text_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .requestOf */ .fo)(exchange), outcome: (0,_text_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)(exchange, 120) };
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
/** The last digest in a comment of ours, whatever somebody wrote below it: `none` where there is no trace of one. */
function digestIn(comment) {
    if (!comment.includes(`<!-- ${name}`))
        return 'none';
    const token = comment
        .split(/\r?\n/)
        .findLast((line) => line.startsWith(`<!-- ${name} `))
        ?.match(/^<!-- (.*) -->\s*$/)?.[1];
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
    const kept = new Set(entries.map(([id]) => id));
    const isKept = (id) => kept.has(id);
    for (const [id, status] of entries) {
        checks[status] ??= [];
        checks[status].push(id);
    }
    const { id, verdict, finishedAt, sha, cause, seen, since, target, run } = digest;
    const wire = {
        id: short(id),
        verdict,
        finishedAt,
        sha: short(sha),
        checks,
        cause: short(cause),
        seen,
        since: since
            ?.slice(0, maxSince)
            .map(({ run, at, ids }) => ({ run: short(run), at, ids: ids.filter(isKept) })),
        target,
        run,
    };
    const payload = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateRawSync)(JSON.stringify(wire), { level: 9 }).toString('base64');
    return `${name} ${version} ${payload} ${checksum(payload)}`;
}
function fromWire({ checks, sha, cause, seen, since, target, run, ...rest }) {
    const entries = Object.entries(checks).flatMap(([status, ids]) => ids.map((one) => [one, status]));
    return {
        ...rest,
        ...(sha === undefined ? {} : { sha }),
        checks: Object.fromEntries(entries),
        ...(cause === undefined ? {} : { cause }),
        ...(seen === undefined ? {} : { seen }),
        ...(since === undefined ? {} : { since }),
        ...(target === undefined ? {} : { target }),
        ...(run === undefined ? {} : { run }),
    };
}
const hash = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
const checksum = (payload) => hash(`${version} ${payload}`);
const short = (text) => text?.slice(0, maxNameLength);


/***/ }),

/***/ 7315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fitMarkdown)
/* harmony export */ });
/* unused harmony export cutAtLine */
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


/***/ })

};
