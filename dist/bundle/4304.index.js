export const id = 4304;
export const ids = [4304];
export const modules = {

/***/ 64304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ digestComment),
/* harmony export */   Xb: () => (/* binding */ digestFrom),
/* harmony export */   bY: () => (/* binding */ decodeDigest),
/* harmony export */   j6: () => (/* binding */ encodeDigest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   s: () => (/* binding */ digestIn)
/* harmony export */ });
/* unused harmony export maxDigestLength */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33129);
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
const Wire = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    /** Id of the run. */
    id: Name,
    verdict: _report_js__WEBPACK_IMPORTED_MODULE_3__/* .Verdict */ .Y,
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    /** The commit that was verified. */
    sha: Name.optional(),
    /** Ids by status, because that is half the size of a status by id. */
    checks: zod__WEBPACK_IMPORTED_MODULE_4__/* .partialRecord */ .jgl(_report_js__WEBPACK_IMPORTED_MODULE_3__/* .Status */ .nW, Names),
    /** Code of the first cause. */
    cause: Name.optional(),
    /** Its words and its decisive request, so that the next run can show that it is gone. */
    seen: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ headline: Name, request: Name, outcome: Name }).optional(),
    /** Of what failed here and before, in which run it began. */
    since: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ run: Name, at: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(), ids: Names }))
        .max(maxSince)
        .optional(),
    /** Stands for the exact addresses that were verified. */
    target: Name.optional(),
    /** Workflow run and attempt, such as `42/1`. */
    run: Name.optional(),
});
function digestOf(report, sha) {
    const [cause] = report.diagnosis.causes;
    const decisive = report.exchanges.find(({ id }) => id === cause?.decisive);
    const digest = digestFrom({ ...report, outcomes: report.checks, cause, decisive }, sha);
    return { ...digest, target: hash((0,_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .exactTarget */ .lA)(report.target)) };
}
function digestFrom(told, sha) {
    const { id, verdict, finishedAt, outcomes, cause, decisive, comparison, identity } = told;
    return {
        id,
        verdict,
        finishedAt,
        ...(sha === undefined ? {} : { sha }),
        checks: Object.fromEntries(outcomes.map((one) => [one.id, one.status])),
        ...(cause && { cause: cause.code }),
        ...(cause && decisive && { seen: seenIn(cause, decisive) }),
        ...(comparison?.stillFailing && { since: comparison.stillFailing }),
        ...(identity && { run: `${identity.runId}/${identity.attempt}` }),
    };
}
function seenIn({ headline, summary }, exchange) {
    const words = (headline ?? summary).trim().replace(/\.$/, '');
    return { headline: short(words), request: (0,_text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_2__/* .requestOf */ .fo)(exchange), outcome: (0,_text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)(exchange, 120) };
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
function fromWire({ checks, ...rest }) {
    const entries = Object.entries(checks).flatMap(([status, ids]) => ids.map((one) => [one, status]));
    return { ...rest, checks: Object.fromEntries(entries) };
}
const hash = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
const checksum = (payload) => hash(`${version} ${payload}`);
const short = (text) => text?.slice(0, maxNameLength);


/***/ })

};
