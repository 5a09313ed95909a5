export const id = 847;
export const ids = [847];
export const modules = {

/***/ 92074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ runPublish)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./build/http/redact.js
var http_redact = __webpack_require__(32616);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/report/detail.js
var report_detail = __webpack_require__(62470);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/report/schema.js
var schema = __webpack_require__(44892);
;// CONCATENATED MODULE: ./build/report/digest.js




/** Of the comment's 65,536 characters, a fifth at most. */
const maxDigestLength = 12_000;
/** Bytes; what is accepted out of a few kilobytes that anyone may have written. */
const maxInflated = 4 * 1024 * 1024;
const maxNameLength = 200;
const maxEntries = 2_000;
const digest_name = 'verify-registration-digest';
const version = 1;
const Name = schemas/* string */.YjP().max(maxNameLength);
const Names = schemas/* array */.YOg(Name).max(maxEntries);
/** Ids by status, because that is half the size of a status by id. */
const Wire = schemas/* object */.Ikc({
    id: Name,
    verdict: schema/* Verdict */.Y,
    finishedAt: iso/* datetime */.w$(),
    sha: Name.optional(),
    checks: schemas/* partialRecord */.jgl(schema/* Status */.nW, Names),
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
        const json = (0,external_node_zlib_.inflateRawSync)(Buffer.from(payload, 'base64'), { maxOutputLength: maxInflated });
        return fromWire(Wire.parse(JSON.parse(json.toString('utf8'))));
    }
    catch {
        return undefined;
    }
}
/** The digest at the end of a comment of ours: `none` where there is no trace of one. */
function digestIn(comment) {
    if (!comment.includes(`<!-- ${digest_name}`))
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
    const wire = { id: digest_short(id), verdict, finishedAt, sha: digest_short(sha), checks, cause: digest_short(cause) };
    const payload = (0,external_node_zlib_.deflateRawSync)(JSON.stringify(wire), { level: 9 }).toString('base64');
    return `${digest_name} ${version} ${payload} ${checksum(payload)}`;
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
const checksum = (payload) => (0,external_node_crypto_.createHash)('sha256').update(`${version} ${payload}`).digest('hex').slice(0, 16);
const digest_short = (text) => text?.slice(0, maxNameLength);

// EXTERNAL MODULE: ./build/report/escape-markdown.js
var escape_markdown = __webpack_require__(64200);
// EXTERNAL MODULE: ./build/report/fit-markdown.js
var fit_markdown = __webpack_require__(31428);
// EXTERNAL MODULE: ./build/report/markdown-link.js
var markdown_link = __webpack_require__(93815);
// EXTERNAL MODULE: ./build/report/overview.js
var overview = __webpack_require__(47108);
// EXTERNAL MODULE: ./build/report/sections.js
var sections = __webpack_require__(35999);
// EXTERNAL MODULE: ./build/report/tables.js
var tables = __webpack_require__(57442);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/comment.js










/** GitHub answers 422 to a longer comment. It counts characters; here bytes are counted, which are never fewer. */
const commentLimit = 65_536;
/** A hidden line that tells this comment from others, whatever characters the key has. */
function comment_commentMarker(key) {
    const readable = key.replace(/[^A-Za-z0-9 ._/]/g, '.').slice(0, 100);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 16);
    return `<!-- verify-registration ${readable} ${hash} -->`;
}
/**
 * What the author of a pull request reads. Ends with the marker and the digest of this result at every size.
 *
 * @throws RangeError for a marker that is not one hidden line, or a limit too small for marker and digest
 */
function renderComment(report, parts) {
    return fitComment(commentLevels(report, parts), parts, digestOf(report, parts.sha));
}
/** The visible part with less and less detail. */
function commentLevels(report, parts) {
    return report_detail/* commentDetails */.Ih.map((detail) => () => renderLevel(report, detail, parts));
}
/** The common end of all comments: links where something is left out, then the hidden lines. */
function fitComment(levels, { marker, links, limit = commentLimit }, digest) {
    if (!/^<!-- [^\n]{1,300} -->$/.test(marker))
        throw new RangeError('the marker is not one hidden line');
    const tail = `\n${marker}\n${digestComment(digest)}`;
    if (Buffer.byteLength(tail) > limit)
        throw new RangeError('the limit is too small for the digest');
    const where = linkLine(links);
    const rest = where === '' ? 'The whole report is in the report folder.' : `The whole report: ${where}.`;
    return (0,fit_markdown/* fitMarkdown */.DJ)(levels, {
        limit,
        tail,
        lessDetail: `Details are left out, because a comment has room for only so much. ${rest}`,
        cutShort: `**Cut off here, because a comment has room for only so much.** ${rest}`,
    });
}
function linkLine({ artifact, run }) {
    return [
        ...(artifact === undefined ? [] : [(0,markdown_link/* markdownLink */.i)('report artifact', artifact)]),
        ...(run === undefined ? [] : [(0,markdown_link/* markdownLink */.i)('workflow run', run)]),
    ].join(' · ');
}
function renderLevel(full, detail, parts) {
    const report = (0,report_detail/* condense */.aX)(full, detail);
    const suites = (0,tables/* worstSuitesFirst */.Lh)((0,tables/* suitesOf */.f3)(report));
    const leftoverCount = full.registration?.cleanup.leftovers.length ?? 0;
    const leftovers = (0,sections/* leftoverSection */.ZY)(report);
    return (0,sections/* joinSections */.lS)([
        `## ${wording/* statusEmoji */.H0[wording/* verdictStatus */.cb[report.verdict]]} ${(0,escape_markdown/* markdownText */.p7)((0,wording/* headline */.Pl)(report), 2 * detail.textLength)}`,
        (0,overview/* leadSection */.Kp)(report),
        suites.length > 0 ? (0,tables/* suiteTable */.H7)(suites) : '',
        (0,overview/* troubleSection */.fS)(report, detail.rows),
        (0,overview/* comparisonSection */.vU)(report.comparison, report.checks, (0,overview/* titlesOf */.B7)(report)),
        parts.noteOnDigest === undefined
            ? ''
            : `Not compared with an earlier result: ${(0,escape_markdown/* markdownText */.p7)(parts.noteOnDigest, 300)}`,
        detail.causes > 0 && report.diagnosis.causes.length > 0
            ? (0,overview/* folded */.TM)('Diagnosis: evidence, steps and what would prove it wrong', (0,sections/* remedySection */.Sq)(report))
            : '',
        (0,overview/* evidenceSection */.re)(report, detail.evidence),
        leftovers && `${leftovers}${(0,overview/* moreLine */.g0)(leftoverCount - detail.leftovers, 'leftover')}`,
        (0,sections/* warningSection */.i5)(report),
        ...(detail.allChecks ? suites.map((suite) => (0,overview/* foldedSuite */.Rc)(suite, detail.rows)) : []),
        detail.allChecks ? (0,overview/* timingSection */.IM)(report) : '',
        footer(report, parts),
    ]);
}
function footer(report, { links, sha }) {
    const facts = [
        `${(0,wording/* countsLine */.J7)(report.counts)} in ${(0,wording/* runTime */.Ft)(report)} against ${(0,escape_markdown/* markdownCode */.D9)(report.target.trackingUri, 200)}`,
        ...(sha === undefined ? [] : [`commit ${(0,escape_markdown/* markdownCode */.D9)(sha, 40)}`]),
        `run ${(0,escape_markdown/* markdownCode */.D9)(report.id, 100)} ${(0,wording/* stopLine */.RF)(report)}`,
        linkLine(links),
    ];
    return facts.filter((fact) => fact !== '').join(' · ');
}

// EXTERNAL MODULE: ./build/report/comparison.js
var report_comparison = __webpack_require__(70182);
// EXTERNAL MODULE: ./build/version.js
var build_version = __webpack_require__(58508);
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
        tool: { name: build_version/* toolName */.U, version: build_version/* version */.r },
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
    return (0,report_comparison/* compareOutcomes */.j7)(previous, legOutcomes(merged));
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
const merge_maxNameLength = 120;
function withUniqueNames(legs) {
    const taken = new Set();
    return legs.map((leg, index) => {
        const wanted = (0,visible/* cut */.Jj)(leg.name.trim() || (leg.report ? legNameOf(leg.report) : `leg ${index + 1}`), merge_maxNameLength);
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

;// CONCATENATED MODULE: ./build/report/merged-sections.js
/** Parts of a merged report as Markdown. A section is '' where there is nothing to say. */






/** Up to here every leg is a column of its own. */
const maxColumns = 8;
/** The result in one line, without a full stop. */
function merged_sections_mergedHeadline({ verdict, legCounts, legs }) {
    const of = `of ${(0,wording/* plural */.LS)(legs.length, 'leg')}`;
    const { pass, fail, error, skipped } = legCounts;
    switch (verdict) {
        case 'pass':
            return `Verification passed in all ${(0,wording/* plural */.LS)(pass, 'leg')}`;
        case 'fail':
            return `Registration is broken in ${fail} ${of}${error > 0 ? `, and ${error} could not be verified` : ''}`;
        case 'error':
            if (legs.length === 0)
                return 'Nothing was verified: there is no leg';
            return `Could not verify the registration in ${error + skipped} ${of}`;
        case 'skipped':
            return `The registration was not verified: all ${(0,wording/* plural */.LS)(skipped, 'leg')} were skipped`;
    }
}
/** The first cause in one sentence; without one, the first leg to look at. */
function mergedLead(merged, { textLength, names }) {
    const [first] = merged.causes;
    if (first !== undefined && merged.verdict !== 'pass') {
        const where = `In ${(0,wording/* plural */.LS)(first.legs.length, 'leg')}: ${(0,overview/* nameList */.OD)(first.legs, Math.min(5, names))}.`;
        return `${(0,overview/* causeLead */.S5)((0,report_detail/* shortCause */.mU)(first.cause, textLength))}\n\n${where}`;
    }
    const leg = worstLegsFirst(merged.legs)[0];
    if (merged.verdict === 'pass' || leg === undefined)
        return '';
    return `The cause is undetermined. **Look first at:** ${(0,escape_markdown/* markdownText */.p7)(leg.name)}: ${troubleOf(leg, (0,overview/* titlesOf */.B7)(merged), textLength)}`;
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
    const wanted = detail.allChecks ? rows : rows.filter(({ bad }) => bad > 0);
    if (wanted.length === 0)
        return '';
    const shown = wanted.slice(0, detail.rows);
    const isFew = merged.legs.length <= maxColumns;
    const header = isFew
        ? merged.legs.map(({ name }) => (0,escape_markdown/* markdownText */.p7)(name, 40))
        : wording/* statuses */.bM.map((status) => `${wording/* statusEmoji */.H0[status]} ${status}`);
    const table = (0,tables/* markdownTable */.Qj)(['Check', 'Layer', ...header], shown.map(({ check, found }) => [
        (0,escape_markdown/* markdownText */.p7)(check.title, detail.textLength),
        check.layer,
        ...(isFew ? found.map((status) => (status ? wording/* statusEmoji */.H0[status] : '')) : countCells(found)),
    ]));
    const title = detail.allChecks ? '## Checks' : '## Checks with trouble';
    return `${title}\n\n${table}${(0,overview/* moreLine */.g0)(wanted.length - shown.length, 'check')}`;
}
function mergedCauseSection({ causes }, detail) {
    if (causes.length === 0 || detail.causes === 0)
        return '';
    const described = causes.slice(0, detail.causes).map((group, index) => describeGroup(group, index, detail));
    return ['## Diagnosis', ...described].join('\n\n') + (0,overview/* moreLine */.g0)(causes.length - described.length, 'cause');
}
function mergedLeftoverSection({ leftovers }, { rows }) {
    if (leftovers.length === 0)
        return '';
    const shown = leftovers.slice(0, Math.min(rows, 50));
    const items = shown.map(({ leg, kind, name, reason, command }) => {
        const block = command.length > 1_000 ? '' : `\n\n${(0,escape_markdown/* markdownFence */.p0)(command, 'sh').replace(/^/gm, '  ')}`;
        return `- ${(0,escape_markdown/* markdownText */.p7)(leg, 120)}: ${kind} ${(0,escape_markdown/* markdownCode */.D9)(name, 200)}: ${(0,escape_markdown/* markdownText */.p7)(reason, 200)}${block}`;
    });
    const more = (0,overview/* moreLine */.g0)(leftovers.length - shown.length, 'leftover');
    return `${['## Left on the server', ...items].join('\n\n')}${more}`;
}
function describeGroup({ cause, legs, exchange }, index, detail) {
    const described = (0,sections/* describeCause */.V$)((0,report_detail/* shortCause */.mU)(cause, detail.textLength), index, exchange ? [exchange] : []);
    return `${described}\n\nIn ${(0,wording/* plural */.LS)(legs.length, 'leg')}: ${(0,overview/* nameList */.OD)(legs, detail.names)}.`;
}
/** One row a leg. */
function fewLegs(merged, detail) {
    const titles = (0,overview/* titlesOf */.B7)(merged);
    const rows = worstLegsFirst(merged.legs).map((leg) => [
        wording/* statusEmoji */.H0[wording/* verdictStatus */.cb[leg.verdict]],
        (0,escape_markdown/* markdownText */.p7)(leg.name, 120),
        (0,escape_markdown/* markdownCode */.D9)(leg.target?.trackingUri ?? '', 200),
        troubleOf(leg, titles, detail.textLength),
        leg.cause === undefined ? '' : (0,escape_markdown/* markdownCode */.D9)(leg.cause, 100),
    ]);
    return (0,tables/* markdownTable */.Qj)(['', 'Leg', 'Target', 'Failed or not verified', 'Cause'], rows);
}
/** One row for all legs that came out alike, worst first; all their names folded away below. */
function manyLegs(merged, detail) {
    const groups = groupAlike(merged.legs);
    const titles = (0,overview/* titlesOf */.B7)(merged);
    const shown = groups.slice(0, detail.rows);
    const rows = shown.map(([leg, ...others]) => [
        wording/* statusEmoji */.H0[wording/* verdictStatus */.cb[leg.verdict]],
        String(1 + others.length),
        (0,overview/* nameList */.OD)(namesOf([leg, ...others]), 3),
        troubleOf(leg, titles, detail.textLength),
        leg.cause === undefined ? '' : (0,escape_markdown/* markdownCode */.D9)(leg.cause, 100),
    ]);
    const table = (0,tables/* markdownTable */.Qj)(['', 'Legs', 'Names', 'Failed or not verified', 'Cause'], rows);
    const large = shown.filter(({ length }) => length > 3 && detail.names > 3);
    const lists = large.map((legs) => `- ${wording/* statusEmoji */.H0[wording/* verdictStatus */.cb[legs[0].verdict]]} ${(0,overview/* nameList */.OD)(namesOf(legs), detail.names)}`);
    const names = lists.length === 0 ? '' : `\n\n${(0,overview/* folded */.TM)('Which legs these are', lists.join('\n'))}`;
    return `${table}${(0,overview/* moreLine */.g0)(groups.length - shown.length, 'kind')}${names}`;
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
    const rank = ({ verdict }) => tables/* worstFirst */.md.indexOf(wording/* verdictStatus */.cb[verdict]);
    return legs.toSorted((a, b) => rank(a) - rank(b));
}
/** What is wrong with a leg: its problem, else its failing checks. */
function troubleOf({ problem, checks, stopReason }, titles, textLength) {
    if (problem !== undefined)
        return (0,escape_markdown/* markdownText */.p7)(problem, textLength);
    const bad = tables/* worstFirst */.md
        .slice(0, 2)
        .flatMap((status) => checks.filter((check) => check.status === status))
        .map(({ id }) => titles.get(id) ?? id);
    if (bad.length > 0)
        return (0,overview/* nameList */.OD)(bad, 3);
    return stopReason === undefined || stopReason === 'completed' ? '' : `the run ${(0,wording/* stopLine */.RF)({ stopReason })}`;
}
function countCells(found) {
    return wording/* statuses */.bM.map((status) => String(found.filter((one) => one === status).length));
}

// EXTERNAL MODULE: ./build/report/summary.js
var summary = __webpack_require__(74611);
;// CONCATENATED MODULE: ./build/report/merged-report.js
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
    return merged_report_renderLevel(merged, everything, { level: '#', note: '', links: '' });
}
/** The job summary of many legs. */
function renderMergedSummary(merged, options = {}) {
    const levels = [everything, ...details].map((detail) => () => merged_report_renderLevel(merged, detail, { level: '#', note: '', links: '' }));
    return (0,summary/* fitSummary */.mW)(levels, options);
}
/**
 * One comment for all legs; ends with the marker and the digest at every size.
 *
 * @throws RangeError as `renderComment` does
 */
function renderMergedComment(merged, parts) {
    return fitComment(mergedCommentLevels(merged, parts), parts, mergedDigestOf(merged, parts.sha));
}
/** The visible part with less and less detail. */
function mergedCommentLevels(merged, { noteOnDigest, links }) {
    const note = noteOnDigest === undefined
        ? ''
        : `Not compared with an earlier result: ${(0,escape_markdown/* markdownText */.p7)(noteOnDigest, 300)}`;
    return details.map((detail) => () => merged_report_renderLevel(merged, detail, { level: '##', note, links: linkLine(links) }));
}
/** A few lines for a terminal; the report folder has the rest. */
function renderMergedTerminal(merged, reportDir) {
    const lines = merged.legs
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ name, verdict, problem, cause }) => {
        const why = problem ?? cause ?? verdict;
        return `  ${statusSign[verdictStatus[verdict]]} ${visibleLine(name)}: ${visibleLine(why).slice(0, 300)}`;
    });
    const shown = lines.slice(0, 50);
    return [
        `${statusSign[verdictStatus[merged.verdict]]} ${mergedHeadline(merged)}`,
        ...shown,
        ...(lines.length > shown.length ? [`  … and ${lines.length - shown.length} more`] : []),
        `Report: ${visibleLine(reportDir)}`,
        '',
    ].join('\n');
}
function merged_report_renderLevel(merged, detail, { level, note, links }) {
    const names = new Map(merged.legs.map(({ name }) => [name, name]));
    return (0,sections/* joinSections */.lS)([
        `${level} ${wording/* statusEmoji */.H0[wording/* verdictStatus */.cb[merged.verdict]]} ${merged_sections_mergedHeadline(merged)}`,
        mergedLead(merged, detail),
        legSection(merged, detail),
        (0,overview/* comparisonSection */.vU)(merged.comparison, legOutcomes(merged), names),
        note,
        mergedCheckSection(merged, detail),
        mergedCauseSection(merged, detail),
        mergedLeftoverSection(merged, detail),
        [legCountsLine(merged), ...(links === '' ? [] : [links])].join(' · '),
    ]);
}
function legCountsLine({ legCounts, legs, counts }) {
    const { pass, fail, error, skipped } = legCounts;
    const legLine = (0,wording/* countsLine */.J7)({ pass, fail, warn: 0, skip: skipped, error });
    return `${legs.length} legs: ${legs.length === 0 ? 'none' : legLine}; their checks: ${(0,wording/* countsLine */.J7)(counts)}`;
}

;// CONCATENATED MODULE: ./build/github/api.js

/** Milliseconds one publisher may take, its retries and waits included: publishing never hangs the job. */
const defaultBudgetMs = 30_000;
/** Milliseconds for one request, so that a lost answer leaves time for another try. */
const defaultRequestMs = 10_000;
const retries = 2;
/**
 * Runs one publisher against GitHub's API. Whatever goes wrong becomes a reason, and what is still under way
 * when the budget ends is given up. A token that may not do this ends in `skipped` with `missing` as its reason.
 */
async function api_publishWithApi(options, missing, publish) {
    if (options.token === '')
        return { status: 'skipped', reason: 'there is no github-token to publish with' };
    const budgetMs = options.budgetMs ?? defaultBudgetMs;
    const budget = new AbortController();
    let timer;
    const outOfTime = new Promise((resolve) => {
        const reason = `GitHub took longer than ${budgetMs / 1000} s`;
        timer = setTimeout(() => resolve({ status: 'failed', reason }), budgetMs);
    });
    const publishing = openApi(options, Date.now() + budgetMs, budget.signal)
        .then(publish)
        .catch((error) => whyNotPublished(error, missing, options.token));
    try {
        return await Promise.race([publishing, outOfTime]);
    }
    finally {
        clearTimeout(timer);
        budget.abort();
    }
}
/** Loads octokit only now: it is the slowest part of the action to load, and many runs never need it. */
async function openApi(options, deadline, signal) {
    const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
        __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
    ]);
    const unit = options.waitUnitMs ?? 1000;
    /** Waiting less than GitHub asks makes the limit last, so where its time is too long the call is given up. */
    const isWorthTheWait = (seconds, _request, _octokit, tries) => tries < retries && Date.now() + seconds * unit < deadline;
    const settings = {
        baseUrl: options.apiUrl,
        log: quiet,
        // 403 and 429 are the throttling plugin's.
        retry: { retries, retryAfterBaseValue: unit, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
        throttle: {
            write: withoutPause,
            notifications: withoutPause,
            retryAfterBaseValue: unit,
            onRateLimit: isWorthTheWait,
            onSecondaryRateLimit: isWorthTheWait,
        },
    };
    // The time limit comes first, which makes it the innermost: it holds for each try anew.
    const plugins = [limitTime(signal, options.requestMs ?? defaultRequestMs), retry, throttling];
    const octokit = getOctokit(options.token, settings, ...plugins);
    return {
        octokit,
        viewer: async (ids = []) => {
            const viewer = { login: '', minimized: new Set() };
            for (let start = 0; start === 0 || start < ids.length; start += nodesPerQuery) {
                const variables = { ids: ids.slice(start, start + nodesPerQuery) };
                const { data } = await octokit.request(`POST ${options.graphqlUrl}`, {
                    query: viewerQuery,
                    variables,
                });
                const { login, minimized } = readViewer(data);
                viewer.login = login;
                for (const id of minimized)
                    viewer.minimized.add(id);
            }
            return viewer;
        },
    };
}
/**
 * The plugin pauses 1 to 3 s between writes, for programs that write a lot. One run writes a few times at most, one
 * after the other, and would only wait; where GitHub does ask for a pause it gets it.
 */
const withoutPause = {
    key: () => ({ schedule: (_options, call) => call() }),
};
const quiet = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
const limitTime = (budget, requestMs) => (octokit) => {
    octokit.hook.before('request', ({ request }) => {
        budget.throwIfAborted();
        request.signal = AbortSignal.any([budget, AbortSignal.timeout(requestMs)]);
    });
};
/** GitHub refuses more in one query. */
const nodesPerQuery = 100;
/**
 * GraphQL alone tells every kind of token who it is (`GET /user` refuses GITHUB_TOKEN and tokens of apps), and on
 * servers of every age whether a comment is hidden.
 */
const viewerQuery = 'query ($ids: [ID!]!) { viewer { login } nodes(ids: $ids) { ... on IssueComment { id isMinimized } } }';
const ViewerAnswer = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }),
        // null for a comment that somebody has deleted
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), isMinimized: schemas/* boolean */.zMY() }).nullable()),
    }),
});
function readViewer(answer) {
    const parsed = ViewerAnswer.safeParse(answer);
    if (!parsed.success)
        throw new Error("GitHub's GraphQL API did not say whose token this is");
    const { viewer, nodes } = parsed.data.data;
    return {
        login: viewer.login,
        minimized: nodes.flatMap((one) => (one?.isMinimized ? [one.id] : [])),
    };
}
/** The reason a publisher is skipped for want of a permission: the lines to add to the workflow, as they are. */
function missingPermission(permission, context) {
    const lines = `the token may not write here. Add to the workflow:\npermissions:\n  ${permission}`;
    return context.isFork
        ? `${lines}\nA run of a fork's pull request has a read-only token even then; publish from a workflow_run workflow instead`
        : lines;
}
/** One plain reason for what octokit threw; it never holds the token. */
function whyNotPublished(error, missing, token) {
    const { status, message } = readError(error, token);
    const failed = (reason) => ({ status: 'failed', reason });
    if (status === undefined)
        return failed(`GitHub could not be asked: ${message}`);
    if (status === 403 && /resource not accessible by/i.test(message)) {
        return { status: 'skipped', reason: missing };
    }
    if (status === 401)
        return failed('GitHub refused the github-token (401)');
    if (status === 429 || (status === 403 && /rate limit/i.test(message))) {
        return failed(`GitHub's rate limit lasts longer than there is time (${status}): ${message}`);
    }
    if (status === 404)
        return failed(`GitHub finds nothing there, or hides it from this token (404): ${message}`);
    return failed(`GitHub answered ${status}: ${message}`);
}
function readError(error, token) {
    const { message: text = String(error), status, response } = error;
    const message = text.replace(/ - https?:\/\/\S*/g, '').replaceAll(token, '***');
    // octokit puts 500 where no answer came at all.
    return status === undefined || response === undefined ? { message } : { status, message };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/github/context.js


const eventKinds = [
    'pull_request',
    'pull_request_target',
    'push',
    'workflow_dispatch',
    'schedule',
    'merge_group',
    'workflow_run',
];
const Repository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP().optional(), fork: schemas/* boolean */.zMY().optional() });
const PullRequest = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), repo: Repository.nullish() }),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP().optional(), repo: Repository.optional() }).optional(),
});
/** The few fields that are used. Contract: "Webhook events and payloads" of GitHub's documentation. */
const Payload = schemas/* object */.Ikc({
    pull_request: PullRequest.optional(),
    after: schemas/* string */.YjP().optional(),
    merge_group: schemas/* object */.Ikc({ head_sha: schemas/* string */.YjP() }).optional(),
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        run_attempt: schemas/* int */.Whr().optional(),
        html_url: schemas/* string */.YjP().optional(),
        head_sha: schemas/* string */.YjP(),
        head_repository: Repository.nullish(),
    })
        .optional(),
    repository: Repository.optional(),
});
/** The part of a payload an event cannot do without. */
const essential = {
    pull_request: 'pull_request',
    pull_request_target: 'pull_request',
    merge_group: 'merge_group',
    workflow_run: 'workflow_run',
};
/** Describes this run from the runner's variables and the event file. Never throws: see `problem`. */
async function readContext(env) {
    const eventName = env.GITHUB_EVENT_NAME ?? '';
    const kind = eventKinds.find((one) => one === eventName) ?? 'other';
    const { payload, problem } = await readPayload(env.GITHUB_EVENT_PATH, kind);
    const repository = env.GITHUB_REPOSITORY ?? '';
    const [owner = '', name = ''] = repository.split('/');
    const addresses = addressesOf(env);
    const runAt = (id, attempt) => workflowRun(`${addresses.serverUrl}/${repository}`, id, attempt);
    const origin = originOf(payload, repository);
    const isDependabot = env.GITHUB_ACTOR === 'dependabot[bot]';
    const withheld = whySecretsAreWithheld(kind, payload, { isDependabot, isFork: origin.isFork });
    const triggering = payload.workflow_run;
    return {
        kind,
        eventName,
        repository: { owner, name },
        ...origin,
        sha: origin.sha ?? env.GITHUB_SHA ?? '',
        ...(payload.pull_request ? { pullRequest: payload.pull_request.number } : {}),
        isDependabot,
        ...(withheld === undefined ? {} : { secretsWithheld: withheld }),
        run: runAt(env.GITHUB_RUN_ID ?? '', Number(env.GITHUB_RUN_ATTEMPT) || 1),
        ...(triggering ? { triggeringRun: runAt(String(triggering.id), triggering.run_attempt ?? 1) } : {}),
        ...addresses,
        warnings: kind === 'pull_request_target' ? [targetWarning] : [],
        ...(problem === undefined ? {} : { problem }),
    };
}
const targetWarning = 'pull_request_target runs with the secrets and the token of the base repository: a workflow that checks out and runs the code of the pull request gives them to whoever opened it. Prefer pull_request, and publish from workflow_run';
async function readPayload(path, kind) {
    if (!path)
        return lacking({}, kind, 'GITHUB_EVENT_PATH names no file');
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
    if (text === undefined)
        return lacking({}, kind, 'the event file cannot be read');
    try {
        const parsed = Payload.safeParse(JSON.parse(text));
        if (parsed.success)
            return lacking(parsed.data, kind, `the event has no ${essential[kind]}`);
        const [issue] = parsed.error.issues;
        return {
            payload: {},
            problem: `the event is not as GitHub describes it, at ${issue?.path.join('.') || 'its top'}`,
        };
    }
    catch {
        return { payload: {}, problem: 'the event file is not JSON' };
    }
}
/** `problem` only counts where the event cannot do without what is missing. */
function lacking(payload, kind, problem) {
    const needed = essential[kind];
    return needed === undefined || payload[needed] !== undefined ? { payload } : { payload, problem };
}
/** The commit, and whether it comes from somebody else's repository. */
function originOf(payload, repository) {
    const { pull_request: pull, workflow_run: run, merge_group: group, after } = payload;
    if (pull) {
        const base = pull.base?.repo?.full_name ?? payload.repository?.full_name;
        return { sha: pull.head.sha, ...comesFrom(pull.head.repo, base) };
    }
    if (run)
        return { sha: run.head_sha, ...comesFrom(run.head_repository, payload.repository?.full_name) };
    const sha = group?.head_sha ?? after;
    return { isFork: false, headRepository: repository, ...(sha === undefined ? {} : { sha }) };
}
/** A head repository that is gone was a fork. `fork` alone says little: a pull request inside a fork has it too. */
function comesFrom(head, base) {
    if (!head)
        return { isFork: true };
    if (head.full_name === undefined)
        return { isFork: head.fork === true };
    const isFork = base === undefined ? head.fork === true : head.full_name.toLowerCase() !== base.toLowerCase();
    return { isFork, headRepository: head.full_name };
}
/**
 * GitHub withholds secrets from pull requests of forks, and from what Dependabot starts; events that run on the
 * base repository's own account keep theirs. Contract: "Secure use" and "Dependabot on GitHub Actions".
 */
function whySecretsAreWithheld(kind, payload, { isDependabot, isFork }) {
    const keepsSecrets = ['schedule', 'workflow_dispatch', 'workflow_run', 'merge_group'].includes(kind);
    if (keepsSecrets)
        return undefined;
    const isTarget = kind === 'pull_request_target';
    if (isDependabot && (!isTarget || payload.pull_request?.base?.ref?.startsWith('dependabot/'))) {
        return "Dependabot started this run, and GitHub gives it none of the repository's Actions secrets";
    }
    return isFork && !isTarget
        ? 'the pull request comes from a fork, and GitHub gives such runs no secrets'
        : undefined;
}
/** Nothing here is known beforehand: on GitHub Enterprise Server every address is the company's own. */
function addressesOf(env) {
    const withoutSlash = (url) => url.replace(/\/+$/, '');
    const serverUrl = withoutSlash(env.GITHUB_SERVER_URL || 'https://github.com');
    const apiUrl = withoutSlash(env.GITHUB_API_URL || 'https://api.github.com');
    const graphqlUrl = env.GITHUB_GRAPHQL_URL || `${apiUrl.replace(/\/v3$/, '')}/graphql`;
    return { serverUrl, apiUrl, graphqlUrl, isGhes: isGhes(serverUrl) };
}
const workflowRun = (repositoryUrl, id, attempt) => {
    const url = `${repositoryUrl}/actions/runs/${id}`;
    return { id, attempt, url: attempt > 1 ? `${url}/attempts/${attempt}` : url };
};
/** As @actions/artifact tells it. */
function isGhes(serverUrl) {
    if (!URL.canParse(serverUrl))
        return false;
    const { hostname } = new URL(serverUrl);
    return hostname !== 'github.com' && !/\.(ghe\.com|localhost)$/.test(hostname);
}
/**
 * What tells one comment of ours from another: workflow, job and, since no variable of the runner names it, the
 * matrix leg or key that the caller gives.
 */
function commentKeyOf(env, leg = '') {
    return [env.GITHUB_WORKFLOW ?? '', env.GITHUB_JOB ?? '', leg].filter((part) => part !== '').join(' / ');
}
/**
 * The open pull request whose head is the run's commit: the event's own, or looked for over all pages of open
 * ones, since GitHub leaves `pull_requests` of a workflow_run empty for forks. Contract: "List pull requests".
 * @throws what octokit throws
 */
async function context_findPullRequest({ octokit }, { pullRequest, repository, sha, headRepository }) {
    if (pullRequest !== undefined)
        return pullRequest;
    const pages = octokit.paginate.iterator(octokit.rest.pulls.list, {
        owner: repository.owner,
        repo: repository.name,
        state: 'open',
        sort: 'updated',
        direction: 'desc',
        per_page: 100,
    });
    for await (const { data } of pages) {
        const found = data.find(({ head }) => head.sha === sha && (headRepository === undefined || head.repo?.full_name === headRepository));
        if (found)
            return found.number;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/github/comment.js




/**
 * Writes this run's result into the one comment of its key: the oldest that carries the key's marker, is by the
 * token's own account and is not hidden. Further ones are deleted; a pull request that has moved on keeps the
 * comment of its newer commit. Never throws. Contract: "Issue comments" and "Pull requests" of GitHub's REST API.
 */
async function publishComment(access, options) {
    const { context, mode } = options;
    if (mode === 'off')
        return skipped('comments are off');
    if (context.problem !== undefined)
        return { status: 'failed', reason: context.problem };
    if (!mayHavePullRequest(context) && mode !== 'always')
        return skipped('this run has no pull request');
    const missing = missingPermission('pull-requests: write', context);
    return api_publishWithApi({ ...access, ...context }, missing, async (api) => {
        const number = await context_findPullRequest(api, context);
        if (number === undefined)
            return skipped(`${shortSha(context.sha)} is the head of no open pull request`);
        return writeComment(thread(api, context, number), options);
    });
}
/** What the last run under this key found, for the job summary, which is written before the comment. */
async function readPrevious(access, { context, key }) {
    if (!mayHavePullRequest(context))
        return {};
    let previous = {};
    const reading = await publishWithApi({ ...access, ...context }, 'the token may not read it', async (api) => {
        const number = await findPullRequest(api, context);
        if (number === undefined)
            return skipped('no open pull request');
        const [kept] = await thread(api, context, number).own(commentMarker(key));
        previous = previousIn(kept?.body);
        return { status: 'published' };
    });
    return reading.status === 'failed'
        ? { note: `the last result could not be read: ${reading.reason}` }
        : previous;
}
const mayHavePullRequest = ({ pullRequest, kind, problem }) => problem === undefined && (pullRequest !== undefined || kind === 'workflow_run');
async function writeComment(comments, { key, mode, digest, render }) {
    const marker = comment_commentMarker(key);
    const [kept, ...duplicates] = await comments.own(marker);
    const previous = previousIn(kept?.body);
    const reason = whyNotNeeded(mode, digest, kept === undefined, previous.digest);
    if (reason !== undefined)
        return skipped(reason);
    const body = render(marker, previous);
    // As late as can be: GitHub has no write that depends on the head.
    const head = await comments.head();
    if (head !== digest.sha) {
        return skipped(`the pull request has moved on to ${shortSha(head)}; a result of ${shortSha(digest.sha)} is not news`);
    }
    const updated = kept && (await comments.update(kept.id, body));
    if (updated) {
        for (const { id } of duplicates)
            await comments.remove(id);
        return { status: 'published', url: updated };
    }
    const created = await comments.create(body);
    return { status: 'published', url: await settle(comments, marker, created, { body, sha: head }) };
}
/** After another run has commented under the same key at the same moment, both leave only the oldest. */
async function settle(comments, marker, created, { body, sha }) {
    const [oldest, ...duplicates] = await comments.own(marker);
    if (oldest === undefined || duplicates.length === 0)
        return created.url;
    if (oldest.id !== created.id && (await comments.head()) === sha)
        await comments.update(oldest.id, body);
    for (const { id } of duplicates)
        await comments.remove(id);
    return oldest.url;
}
function whyNotNeeded(mode, digest, isFirst, previous) {
    if (isFirst && mode === 'on-failure' && (digest.verdict === 'pass' || digest.verdict === 'skipped'))
        return 'nothing failed';
    if (!previous)
        return undefined;
    if (mode === 'on-change' && isSameResult(previous, digest))
        return 'nothing changed since the last comment';
    const isLater = Date.parse(previous.finishedAt) > Date.parse(digest.finishedAt);
    return isLater && previous.sha === digest.sha && previous.id !== digest.id
        ? 'a later run of the same commit has reported already'
        : undefined;
}
/** Compared as a comment holds them: a large digest is cut there. */
function isSameResult(previous, digest) {
    const result = ({ verdict, cause, checks }) => JSON.stringify([verdict, cause, Object.entries(checks).sort()]);
    return result(previous) === result(decodeDigest(encodeDigest(digest)) ?? digest);
}
/** What a text of ours says about the run before; anyone may have edited it since. */
function previousIn(body) {
    if (body === undefined)
        return {};
    const found = digestIn(body);
    if (found === 'none')
        return { note: 'the last comment carries no result to compare with' };
    if (found === 'unreadable') {
        return {
            note: 'the result in the last comment was altered, or written by another version, and is ignored',
        };
    }
    return { digest: found };
}
/** Whether a text ends as ours do: the marker, and after it at most the digest. A quotation of it does not. */
function endsWithMarker(body, marker) {
    const lines = (body ?? '').trimEnd().split(/\r?\n/).slice(-2);
    return lines.at(-1) === marker || (lines.at(0) === marker && lines.at(-1)?.startsWith('<!-- ') === true);
}
/** The comments of one pull request, as far as they concern us. */
function thread({ octokit, viewer }, { repository }, number) {
    const repo = { owner: repository.owner, repo: repository.name };
    const { issues, pulls } = octokit.rest;
    return {
        async head() {
            return (await pulls.get({ ...repo, pull_number: number })).data.head.sha;
        },
        /** Ours under this marker, oldest first. */
        async own(marker) {
            const all = await octokit.paginate(issues.listComments, {
                ...repo,
                issue_number: number,
                per_page: 100,
            });
            const marked = all.filter(({ body }) => endsWithMarker(body, marker));
            if (marked.length === 0)
                return [];
            const { login, minimized } = await viewer(marked.map(({ node_id }) => node_id));
            return marked
                .filter(({ user, node_id }) => user?.login === login && !minimized.has(node_id))
                .map(({ id, html_url: url, body = '' }) => ({ id, url, body }))
                .sort((a, b) => a.id - b.id);
        },
        async create(body) {
            const { data } = await issues.createComment({ ...repo, issue_number: number, body });
            return { id: data.id, url: data.html_url, body };
        },
        /** URL of the comment, or undefined where somebody deleted it meanwhile. */
        async update(id, body) {
            return unlessGone(async () => {
                const { data } = await issues.updateComment({ ...repo, comment_id: id, body });
                return data.html_url;
            });
        },
        async remove(id) {
            await unlessGone(() => issues.deleteComment({ ...repo, comment_id: id }));
        },
    };
}
async function unlessGone(call) {
    try {
        return await call();
    }
    catch (error) {
        if (error.status === 404)
            return undefined;
        throw error;
    }
}
const skipped = (reason) => ({ status: 'skipped', reason });
const shortSha = (sha) => sha?.slice(0, 7) || 'an unknown commit';

// EXTERNAL MODULE: ./build/github/log-text.js
var log_text = __webpack_require__(70398);
// EXTERNAL MODULE: ./build/github/publication.js
var publication = __webpack_require__(96000);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/github/artifact.js



/** More files are no report: `report-dir` then names a folder that other things live in. */
const mostFiles = 1_000;
/** Names to try where other jobs or attempts of the run took the first ones. */
const mostNames = 9;
/** Milliseconds to ask what the service has kept; a slow answer does not undo an upload. */
const digestMs = 10_000;
/**
 * Uploads the files of a folder as an artifact of this workflow run: regular files only, no links, and no hidden
 * files, as actions/upload-artifact does. A name that is taken gets a suffix: other jobs' artifacts stay.
 */
async function publishArtifact(request) {
    const reason = whyNoArtifacts(request.context.isGhes, process.env);
    if (reason)
        return { status: 'skipped', reason };
    const limit = request.timeLimitMs ?? 60_000;
    try {
        const uploaded = await within(limit, upload(request));
        if (uploaded)
            return { status: 'published', ...uploaded, ...artifact_addressesOf(uploaded.id, request.context) };
        return { status: 'failed', reason: `the upload took longer than ${limit / 1000} s` };
    }
    catch (error) {
        const { name, message } = error instanceof Error ? error : new Error(String(error));
        if (name === 'GHESNotSupportedError')
            return { status: 'skipped', reason: noArtifactsOnServer };
        return { status: 'failed', reason: message };
    }
}
/**
 * A default name that tells jobs and matrix legs apart, from whatever names them (job id, comment key): without the
 * characters that artifact names must not have, and at most 128 long.
 */
function artifactName(...parts) {
    const words = parts.map((part = '') => part.replace(/[^\w.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, ''));
    const name = ['verify-registration-report', ...words].filter((word) => word !== '').join('-');
    if (name.length <= 128)
        return name;
    const hash = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 8);
    return `${name.slice(0, 119)}-${hash}`;
}
const noArtifactsOnServer = 'this GitHub Enterprise Server has no artifact service of version 4; the report folder stays on the runner, keep it with actions/upload-artifact@v3';
/** Known before the client is loaded, which is the heaviest part of the bundle. */
function whyNoArtifacts(isGhes, env) {
    if (isGhes)
        return noArtifactsOnServer;
    for (const name of ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL']) {
        if (!env[name])
            return `this runner offers no artifact service (${name} is not set)`;
    }
    return undefined;
}
async function upload(request) {
    const root = await realpath(request.directory);
    const files = await filesIn(root);
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(351), __webpack_require__.e(111)]).then(__webpack_require__.bind(__webpack_require__, 40111));
    const client = new DefaultArtifactClient();
    const options = request.retentionDays === undefined ? {} : { retentionDays: request.retentionDays };
    for (const name of namesFrom(request.name, request.context.run.attempt)) {
        const answer = await client.uploadArtifact(name, files, root, options).catch((error) => {
            if (!error.message.includes('(409)'))
                throw error;
        });
        if (answer)
            return await checked(client, name, answer);
    }
    throw new Error(`the name ${request.name} and its suffixes are taken; give each job an artifact-name of its own`);
}
/**
 * A later attempt of the run says so, because the artifacts of the first one are still there. The last name is taken
 * by nobody else: a matrix of hundreds of jobs with one name still loses no report.
 */
function* namesFrom(given, attempt) {
    const name = attempt > 1 ? `${given}-attempt-${attempt}` : given;
    yield name;
    for (let count = 2; count <= mostNames; count++)
        yield `${name}-${count}`;
    yield `${name}-${randomBytes(4).toString('hex')}`;
}
/** Which part of a run an artifact is about, whichever attempt it was made in: the reverse of the names above. */
function partAndAttempt(name) {
    const [, stem, attempt, suffix] = /^(.+)-attempt-(\d{1,4})(-[0-9a-f]+)?$/.exec(name) ?? [];
    if (stem === undefined)
        return { part: name, attempt: 1 };
    return { part: `${stem}${suffix ?? ''}`, attempt: Number(attempt) };
}
async function checked(client, name, sent) {
    const { id, digest } = sent;
    if (id === undefined)
        throw new Error('the artifact service gave no id');
    if (digest === undefined)
        return { name, id };
    const kept = await within(digestMs, client.getArtifact(name).catch(() => undefined));
    const held = kept?.artifact.digest?.replace(/^sha256:/, '');
    if (held && held !== digest) {
        throw new Error(`the artifact service holds other bytes than were sent: sha256 ${held} instead of ${digest}`);
    }
    return { name, id, digest };
}
async function filesIn(root) {
    const files = [];
    const folders = [root];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of await readdir(folder, { withFileTypes: true })) {
            if (entry.name.startsWith('.'))
                continue;
            if (entry.isDirectory())
                folders.push(join(folder, entry.name));
            if (entry.isFile())
                files.push(join(folder, entry.name));
        }
        if (files.length + folders.length > mostFiles)
            throw new Error(`${root} holds more than ${mostFiles} files; give report-dir a folder of its own`);
    }
    return files.sort();
}
function artifact_addressesOf(id, { repository, run, serverUrl }) {
    const link = `/${repository.owner}/${repository.name}/actions/runs/${run.id}/artifacts/${id}`;
    return { url: `${serverUrl}${link}`, link };
}
/** The value, or undefined when it does not come in time; what is under way cannot be stopped, only left. */
async function within(ms, work) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(undefined), ms);
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
        work.catch(() => { });
    }
}

;// CONCATENATED MODULE: ./build/github/untrusted-zip.js

/** Entries of an artifact that holds a report: a few dozen files at most. */
const mostEntries = 1_000;
/** PKWARE APPNOTE 4.3: the three kinds of record, by signature and fixed length in bytes. */
const endRecord = { signature: 0x06054b50, length: 22 };
const directoryRecord = { signature: 0x02014b50, length: 46 };
const localRecord = { signature: 0x04034b50, length: 30 };
/**
 * The bytes of one file of a zip that anyone may have made, at most `maxBytes` of them. Nothing is written to disk
 * and no other entry is unpacked, so names that lead out of a folder and archives that unpack to terabytes come to
 * nothing. Zip64 is refused: an archive that needs it is larger than any caller accepts.
 *
 * @throws Error saying what is wrong with the archive
 */
function readZipEntry(zip, name, maxBytes) {
    const found = entriesOf(zip).filter((entry) => entry.name === name);
    const [entry] = found;
    if (!entry)
        throw new Error(`the archive holds no ${name}`);
    if (found.length > 1)
        throw new Error(`the archive holds ${name} more than once`);
    if (entry.isEncrypted)
        throw new Error(`${name} is encrypted`);
    if (entry.bytes > maxBytes)
        throw new Error(`${name} has more than ${maxBytes / 2 ** 20} MiB`);
    const bytes = unpack(packedBytesOf(zip, entry), entry, maxBytes);
    // Node's own limit on the output holds whatever the archive says its size is.
    if (bytes.length !== entry.bytes || (0,external_node_zlib_.crc32)(bytes) !== entry.crc)
        throw new Error(`${name} is damaged`);
    return bytes;
}
function entriesOf(zip) {
    const end = findEnd(zip);
    const count = zip.readUInt16LE(end + 10);
    if (count > mostEntries)
        throw new Error(`the archive holds ${count} files, more than ${mostEntries}`);
    const entries = [];
    let at = zip.readUInt32LE(end + 16);
    for (let index = 0; index < count; index++) {
        expectRecord(zip, at, directoryRecord);
        const nameEnd = at + directoryRecord.length + zip.readUInt16LE(at + 28);
        entries.push({
            name: zip.toString('utf8', at + directoryRecord.length, nameEnd),
            method: zip.readUInt16LE(at + 10),
            isEncrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
            crc: zip.readUInt32LE(at + 16),
            packedBytes: zip.readUInt32LE(at + 20),
            bytes: zip.readUInt32LE(at + 24),
            offset: zip.readUInt32LE(at + 42),
        });
        at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
    return entries;
}
/** Offset of the record that closes the archive: the one whose comment ends where the file does. */
function findEnd(zip) {
    const first = Math.max(0, zip.length - endRecord.length - 0xffff);
    for (let at = zip.length - endRecord.length; at >= first; at--) {
        const isEnd = zip.readUInt32LE(at) === endRecord.signature;
        if (isEnd && at + endRecord.length + zip.readUInt16LE(at + 20) === zip.length)
            return at;
    }
    throw new Error('this is no zip archive');
}
function packedBytesOf(zip, { name, offset, packedBytes }) {
    expectRecord(zip, offset, localRecord);
    const start = offset + localRecord.length + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
    if (start + packedBytes > zip.length)
        throw new Error(`${name} is cut off`);
    return zip.subarray(start, start + packedBytes);
}
function unpack(packed, { name, method }, maxBytes) {
    if (method === 0)
        return packed;
    if (method !== 8)
        throw new Error(`${name} is packed by method ${method}, which is neither stored nor deflate`);
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: maxBytes });
    }
    catch (error) {
        throw new Error(`${name} cannot be unpacked: ${error.message}`);
    }
}
function expectRecord(zip, at, record) {
    if (at + record.length > zip.length || zip.readUInt32LE(at) !== record.signature)
        throw new Error('the archive is damaged');
}

;// CONCATENATED MODULE: ./build/github/untrusted-report.js



/** Bytes of `report.json`: a run of 10,000 exchanges writes about a third of it. */
const maxReportBytes = 32 * 1024 * 1024;
/** A run of every suite has fewer than a hundred. */
const mostChecks = 1_000;
const mostCauses = 100;
/** Exchanges per cause; a comment shows a few. */
const mostEvidence = 20;
/**
 * The report in an artifact that a pull request's run uploaded. Whoever wrote the pull request may have written it:
 * it is held to the schema, what follows from its checks is worked out again, and what is not for a comment is left out:
 * the comparison with a run that we cannot see, and exchanges that no cause rests on.
 *
 * @throws Error saying what is wrong, in words that quote nothing of the artifact
 */
function readUntrustedReport(zip) {
    const text = readZipEntry(zip, 'report.json', maxReportBytes).toString('utf8');
    const { comparison: _, ...report } = parse(text);
    if (report.checks.length > mostChecks)
        throw new Error(`report.json has more than ${mostChecks} checks`);
    if (new Set(report.checks.map(({ id }) => id)).size < report.checks.length)
        throw new Error('report.json has two checks with one id');
    if (report.diagnosis.causes.length > mostCauses)
        throw new Error(`report.json has more than ${mostCauses} causes`);
    const evidence = new Set(report.diagnosis.causes.flatMap((cause) => cause.evidence.slice(0, mostEvidence)));
    const isSkipped = report.verdict === 'skipped' && report.checks.length === 0;
    return {
        ...report,
        verdict: isSkipped ? 'skipped' : (0,report_verdict/* verdictOf */.Vj)(report.checks, report.stopReason),
        counts: (0,report_verdict/* countStatuses */.ip)(report.checks),
        // A comment keeps the later of two results.
        finishedAt: new Date(Math.min(Date.parse(report.finishedAt), Date.now())).toISOString(),
        exchanges: report.exchanges.filter(({ id }) => evidence.has(id)),
    };
}
function parse(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw new Error('report.json is not JSON');
    }
    const parsed = schema/* Report */.pl.safeParse(json);
    if (parsed.success)
        return parsed.data;
    // The path of a field is made of names of the schema, but for the keys of free maps.
    const [issue] = parsed.error.issues;
    const field = issue?.path.filter((step) => typeof step === 'string' && /^[A-Za-z]{1,30}$/.test(step));
    throw new Error(`report.json does not follow the schema of version 1, at ${field?.join('.') || 'its top'}`);
}

;// CONCATENATED MODULE: ./build/github/run-artifacts.js



/** Bytes of one zip; a report folder with 10,000 exchanges has a few million. */
const maxZipBytes = 32 * 1024 * 1024;
/** As many as a matrix has jobs at most. */
const mostLegs = 256;
/** Milliseconds for one download. */
const downloadMs = 30_000;
/**
 * Reads the reports that another run of this repository uploaded. `pattern` is an artifact's name, in which `*` stands
 * for any characters. What is in the artifacts is untrusted: it is read in memory, and only ever becomes a `Report`.
 * Needs `actions: read`. Contract: "List workflow run artifacts" and "Download an artifact" of GitHub's REST API.
 *
 * @throws what octokit throws, and Error when there are more artifacts than any matrix has jobs
 */
async function reportsOfRun({ octokit }, repository, runId, pattern) {
    const place = { owner: repository.owner, repo: repository.name };
    const all = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, {
        ...place,
        run_id: Number(runId),
        per_page: 100,
    });
    const chosen = latestOf(all.filter(({ name }) => matches(name, pattern)));
    if (chosen.length > mostLegs) {
        throw new Error(`the run has ${chosen.length} artifacts named ${pattern}, more than ${mostLegs}`);
    }
    const legs = [];
    // One after the other: 256 archives at once would be gigabytes of memory.
    for (const artifact of chosen) {
        const name = partAndAttempt(artifact.name).part;
        try {
            legs.push({ name, report: readUntrustedReport(await download({ octokit }, place, artifact)) });
        }
        catch (error) {
            legs.push({ name, problem: error instanceof Error ? error.message : String(error) });
        }
    }
    const [only] = chosen;
    return { legs, ...(only && chosen.length === 1 ? { artifactId: only.id } : {}) };
}
/** Of every part of the run the last attempt, in the order of their names. */
function latestOf(artifacts) {
    const latest = new Map();
    for (const artifact of artifacts) {
        const { part, attempt } = partAndAttempt(artifact.name);
        const known = latest.get(part);
        const isNewer = known === undefined || attempt > known.attempt;
        if (isNewer || (attempt === known.attempt && artifact.id > known.artifact.id)) {
            latest.set(part, { artifact, attempt });
        }
    }
    return [...latest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { artifact }]) => artifact);
}
/** Without a regular expression of the input's making, which could take for ever. */
function matches(name, pattern) {
    const [start = '', ...rest] = pattern.split('*');
    const end = rest.pop();
    if (end === undefined)
        return name === pattern;
    let at = start.length;
    if (!name.startsWith(start))
        return false;
    for (const part of rest) {
        const found = name.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return name.length - end.length >= at && name.endsWith(end);
}
async function download({ octokit }, place, { id, size_in_bytes, expired, digest }) {
    if (expired)
        throw new Error('the artifact has expired');
    if (size_in_bytes > maxZipBytes)
        throw new Error(`the artifact has more than ${maxZipBytes / 2 ** 20} MiB`);
    // Not followed by octokit, which would send its token along and read without a limit.
    const { headers } = await octokit.rest.actions.downloadArtifact({
        ...place,
        artifact_id: id,
        archive_format: 'zip',
        request: { redirect: 'manual' },
    });
    if (!headers.location)
        throw new Error('GitHub did not say where the artifact is');
    const zip = await get(headers.location);
    const hash = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(zip).digest('hex')}`;
    if (digest && digest !== hash)
        throw new Error('the artifact is not what was uploaded: its digest differs');
    return zip;
}
async function get(url) {
    const { EnvHttpProxyAgent, request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    const dispatcher = new EnvHttpProxyAgent();
    try {
        const { statusCode, body } = await request(url, { dispatcher, signal: AbortSignal.timeout(downloadMs) });
        const chunks = [];
        let length = 0;
        for await (const chunk of body) {
            length += chunk.length;
            if (length > maxZipBytes)
                throw new Error(`the artifact has more than ${maxZipBytes / 2 ** 20} MiB`);
            chunks.push(chunk);
        }
        if (statusCode !== 200)
            throw new Error(`the artifact could not be downloaded: status ${statusCode}`);
        return Buffer.concat(chunks);
    }
    finally {
        await dispatcher.destroy();
    }
}

;// CONCATENATED MODULE: ./build/github/publish.js














const commentModes = ['auto', 'always', 'on-failure', 'on-change', 'off'];
const failOnChoices = ['never', 'fail'];
/** Milliseconds to find and read the artifacts of a large matrix. */
const readMs = 180_000;
/** The first words of a comment of ours that rests on an untrusted artifact. */
const origin = "_Made by a workflow run on this pull request's own code: it is as trustworthy as that code._\n\n";
/**
 * The `publish` action: in a privileged `workflow_run` workflow it comments on the pull request what the unprivileged
 * run of its code has found. From the artifact it takes nothing but the report; which pull request, which commit and
 * every link come from the event and GitHub's API.
 */
async function runPublish(inputs, env) {
    const redact = (0,http_redact/* createRedactor */.lY)();
    const token = inputs.githubToken.trim();
    if (token !== '')
        (0,core/* setSecret */.Pq)(token);
    redact.protect('github-token', token);
    try {
        const problem = problemWith(inputs);
        if (problem)
            return (0,core/* setFailed */.C1)((0,log_text/* logText */.k)(problem));
        const given = await readContext(env);
        // The token of a workflow_run is not a fork's, even where the commit is.
        const context = { ...given, isFork: false };
        const { triggeringRun } = context;
        if (!triggeringRun)
            return (0,core/* setFailed */.C1)(misuse);
        const reports = await readReports(token, context, triggeringRun.id, inputs.artifactName);
        if ('reason' in reports)
            return endWithout(reports, inputs);
        const result = describe({ ...reports, legs: redactedLegs(reports.legs, redact) }, { ...context, triggeringRun });
        (0,core/* setOutput */.uH)('verdict', result.verdict);
        tell('The job summary', await (0,publication/* published */.H)(async () => void (await core/* summary */.z.addRaw(result.summary, true).write())));
        const key = commentKeyOf(env, inputs.commentKey);
        const comment = await publishComment({ token }, { context, key, mode: inputs.comment, digest: result.digest, render: result.comment });
        (0,core/* setOutput */.uH)('comment-url', comment.url ?? '');
        tell('The comment', comment);
        const isBad = result.verdict === 'fail' || result.verdict === 'error';
        if (inputs.failOn === 'fail' && isBad)
            (0,core/* setFailed */.C1)(`The verification ended with the verdict ${result.verdict}.`);
    }
    catch (error) {
        (0,core/* setFailed */.C1)(redact((0,log_text/* logText */.k)(error instanceof Error ? (error.stack ?? error.message) : String(error))));
    }
}
const misuse = `publish works on the event workflow_run, after a run that verified and uploaded its report:
on:
  workflow_run:
    workflows: [verify]
    types: [completed]`;
function problemWith({ artifactName, comment, failOn }) {
    if (!commentModes.some((mode) => mode === comment))
        return `comment: ${JSON.stringify(comment)} is none of ${commentModes.join(', ')}`;
    if (!failOnChoices.some((choice) => choice === failOn))
        return `fail-on: ${JSON.stringify(failOn)} is none of ${failOnChoices.join(', ')}`;
    if (artifactName === '')
        return 'artifact-name: names no artifact. For example: verify-registration-report*';
    return undefined;
}
async function readReports(token, context, runId, pattern) {
    const missing = 'the token may not read the artifacts. Add to the workflow:\npermissions:\n  actions: read\n  pull-requests: write';
    let reports = { legs: [] };
    const reading = await api_publishWithApi({ ...context, token, budgetMs: readMs }, missing, async (api) => {
        reports = await reportsOfRun(api, context.repository, runId, pattern);
        return { status: 'published' };
    });
    if (reading.status !== 'published')
        return reading;
    if (reports.legs.length > 0)
        return reports;
    return { status: 'skipped', reason: `run ${runId} has no artifact named ${pattern}` };
}
/** Nothing to publish is no success where the gate is on: an empty run never passes. */
function endWithout(why, { failOn }) {
    const message = (0,log_text/* logText */.k)(`Nothing was published: ${why.reason}`);
    if (failOn === 'fail')
        (0,core/* setFailed */.C1)(message);
    else
        (0,core/* warning */.$e)(message);
}
/** Untrusted text may hold what looks like a key; masked before it is rendered, so that no limit is passed after. */
function redactedLegs(legs, redact) {
    return JSON.parse((0,http_redact/* redactedJson */.Rh)(legs, redact));
}
function describe({ legs, artifactId }, context) {
    const { repository, sha, triggeringRun } = context;
    const artifacts = `/${repository.owner}/${repository.name}/actions/runs/${triggeringRun.id}`;
    const artifact = artifactId === undefined ? `${artifacts}#artifacts` : `${artifacts}/artifacts/${artifactId}`;
    const partsFor = (marker, note) => ({
        marker,
        links: { artifact, run: triggeringRun.url },
        sha,
        limit: commentLimit - Buffer.byteLength(origin),
        ...(note === undefined ? {} : { noteOnDigest: note }),
    });
    const [only] = legs;
    return legs.length === 1 && only?.report
        ? describeOne(only.report, sha, partsFor, artifact)
        : describeMany(legs, sha, partsFor, artifact);
}
function describeOne(report, sha, partsFor, artifactUrl) {
    return {
        verdict: report.verdict,
        digest: digestOf(report, sha),
        summary: (0,summary/* renderSummary */.Br)(report, { artifactUrl }),
        comment: (marker, { digest, note }) => {
            const comparison = digest && (0,report_comparison/* compareWith */.G_)(digest, report);
            return origin + renderComment({ ...report, ...(comparison && { comparison }) }, partsFor(marker, note));
        },
    };
}
function describeMany(legs, sha, partsFor, artifactUrl) {
    const merged = mergeReports(legs);
    return {
        verdict: merged.verdict,
        digest: mergedDigestOf(merged, sha),
        summary: renderMergedSummary(merged, { artifactUrl }),
        comment: (marker, { digest, note }) => {
            const comparison = digest && compareMergedWith(digest, merged);
            return (origin + renderMergedComment({ ...merged, ...(comparison && { comparison }) }, partsFor(marker, note)));
        },
    };
}
/** A skipped comment is often wanted; one that failed is worth an annotation. */
function tell(what, publication) {
    if (publication.status === 'published')
        return;
    const log = publication.status === 'failed' ? core/* warning */.$e : core/* info */.pq;
    log((0,log_text/* logText */.k)(`${what} was not published: ${publication.reason}`));
}


/***/ }),

/***/ 20511:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _github_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92074);


await (0,_github_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .runPublish */ .j)({
    githubToken: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('github-token'),
    artifactName: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('artifact-name'),
    comment: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('comment'),
    commentKey: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('comment-key'),
    failOn: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('fail-on'),
}, process.env);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 23552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zm: () => (/* binding */ commandLines),
/* harmony export */   mB: () => (/* binding */ causeLine),
/* harmony export */   q$: () => (/* binding */ shownBodyLength),
/* harmony export */   tl: () => (/* binding */ shortLine),
/* harmony export */   xv: () => (/* binding */ causeText)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);


const maxLineLength = 600;
/** Characters of a body: enough for the platform's error answers, and no page of HTML. */
const shownBodyLength = 300;
/** One cause: the plain sentence first, then the decisive request and response, then the steps. */
function causeText(cause, exchanges, paint) {
    const { code, category, layer, owner, confidence, because, refutedBy, nextProbe } = cause;
    const blocks = [
        [
            paint('bold', shortLine(cause.summary)),
            `  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(code)}: ${category} (${_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .categoryMeaning */ .wF[category]}), layer ${layer}, owner: ${owner}`,
            `  ${confidence}: ${shortLine(because)}`,
        ],
        evidenceLines(cause, exchanges, paint),
        [
            `  ${paint('bold', 'Refuted by:')} ${shortLine(refutedBy)}`,
            ...(nextProbe === undefined ? [] : [`  ${paint('bold', 'To look at next:')} ${shortLine(nextProbe)}`]),
        ],
        stepLines(cause, paint),
        workaroundLines(cause, paint),
    ];
    return blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
}
/** A cause that comes after the first, in one line. */
function causeLine({ code, confidence, owner, summary }) {
    return `- ${shortLine(summary)} (${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(code)}; ${confidence}, owner: ${owner})`;
}
function evidenceLines({ evidence }, exchanges, paint) {
    const decisive = exchanges.find(({ id }) => id === evidence[0]);
    if (decisive === undefined)
        return [];
    const { request, response, error } = decisive;
    const more = evidence.length > 1 ? `; see also ${evidence.slice(1, 5).map(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8).join(', ')}` : '';
    return [
        `  ${paint('bold', 'Evidence')} (${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(decisive.id)}${more})`,
        `    > ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(request.method)} ${shortLine(request.url)}`,
        ...['authorization', 'x-api-key'].flatMap((name) => {
            const value = Object.entries(request.headers).find(([one]) => one.toLowerCase() === name)?.[1];
            return value === undefined ? [] : [`    > ${name}: ${shortLine([value].flat().join(', '))}`];
        }),
        ...(response ? [`    < ${response.status}`, ...bodyLines(response.body?.text)] : []),
        ...(error ? [`    * no answer: ${shortLine(`${error.code}: ${error.message}`)}`] : []),
    ];
}
function bodyLines(text) {
    if (!text)
        return [];
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text).trimEnd(), shownBodyLength)
        .split('\n')
        .map((line) => `    < ${line}`);
}
function stepLines(cause, paint) {
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .ownersOf */ .K2)(cause.remediation).flatMap(({ by, steps }) => [
        `  ${paint('bold', `What to do (${by})`)}`,
        ...steps.flatMap(({ text, command }) => [
            `  - ${shortLine(text)}`,
            ...(command === undefined ? [] : [commandLines(command)]),
        ]),
    ]);
}
function workaroundLines({ workaround }, paint) {
    if (workaround === undefined)
        return [];
    return [
        `  ${paint('bold', (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .workaroundHeading */ .zF)(workaround))}: ${shortLine(workaround.text)}`,
        ...Object.entries(workaround.settings).map(([name, value]) => `      ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(name)}=${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(value)}`),
    ];
}
function shortLine(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, maxLineLength));
}
function commandLines(command) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(command).replace(/^/gm, '      ');
}


/***/ }),

/***/ 64200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);
/**
 * The one door for untrusted text into GitHub-flavoured Markdown (https://github.github.com/gfm/). Whatever
 * comes in, the rendered result is that text, with invisible characters made visible, and nothing else: no
 * element, link, mention, reference or further table cell. `maxLength` counts UTF-16 units before escaping.
 */

const zeroWidthSpace = '\u200B';
/**
 * Where GitHub makes links of plain text. It looks at the text after rendering, so neither a backslash nor
 * an entity stops it (github/cmark-gfm#181): only a zero-width space inside the reference does.
 */
const references = [
    [/@/g, `@${zeroWidthSpace}`],
    [/:(?=\/\/)/g, `:${zeroWidthSpace}`],
    [/(www)(?=\.)/gi, `$1${zeroWidthSpace}`],
    [/#(?=\d)/g, `#${zeroWidthSpace}`],
    [/(?<![a-z0-9])((?:GH|GHSA|CVE)-)/gi, `$1${zeroWidthSpace}`],
    // Emoji codes such as `:100:`, but not the minutes of a time of day.
    [/:(?!\d\d:)(?=[\w+-]{2,32}:)/g, `:${zeroWidthSpace}`],
];
/** A commit hash is 7 to 40 hexadecimal digits; in pieces of six none is left. A SHA-256 is longer: untouched. */
const commitHash = /(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/gi;
/** Running text, for a paragraph, heading, list item or table cell; line breaks become spaces. */
function markdownText(text, maxLength = 1_000) {
    return escapeSyntax(breakReferences((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, maxLength))));
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
function breakReferences(line) {
    let broken = line.replace(commitHash, (hash) => hash.replace(/.{6}(?=.)/g, `$&${zeroWidthSpace}`));
    for (const [pattern, replacement] of references)
        broken = broken.replace(pattern, replacement);
    return broken;
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
        .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2')
        .replaceAll(zeroWidthSpace, '&#8203;');
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

/***/ 35999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sq: () => (/* binding */ remedySection),
/* harmony export */   V$: () => (/* binding */ describeCause),
/* harmony export */   ZY: () => (/* binding */ leftoverSection),
/* harmony export */   i5: () => (/* binding */ warningSection),
/* harmony export */   lS: () => (/* binding */ joinSections)
/* harmony export */ });
/* harmony import */ var _diagnosis_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23552);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64200);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57442);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62867);
/** Parts that the Markdown renderers share. A section is '' where there is nothing to say. */




/** Sections with a blank line between them and one line feed at the end. */
function joinSections(sections) {
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
/** Causes in the order of the diagnosis; without one, the check to look at first. */
function remedySection(report) {
    const { causes } = report.diagnosis;
    if (causes.length > 0) {
        const described = causes.map((cause, index) => describeCause(cause, index, report.exchanges));
        return ['## Diagnosis', ...described].join('\n\n');
    }
    const check = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .firstTrouble */ .QJ)(report);
    return check ? `## Diagnosis\n\n${describeUnexplained(check)}` : '';
}
function warningSection(report) {
    if (report.warnings.length === 0)
        return '';
    return ['## Warnings', '', ...report.warnings.map((warning) => `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(warning)}`)].join('\n');
}
/** What stayed on the server, each with the command that removes it. */
function leftoverSection(report) {
    const leftovers = report.registration?.cleanup.leftovers ?? [];
    if (leftovers.length === 0)
        return '';
    const items = leftovers.map((leftover) => {
        const name = `${leftover.kind} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(leftover.name)}`;
        return listItem('-', `${name}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(leftover.reason)}`, leftover.command);
    });
    return ['## Left on the server', 'The run could not remove these. To remove them:', ...items].join('\n\n');
}
/** The plain sentence first, then the evidence, then the steps of each owner. */
function describeCause(cause, index, exchanges) {
    const { code, category, layer, owner, confidence, because, refutedBy, nextProbe } = cause;
    const facts = [
        `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(code)}: ${category} (${_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .categoryMeaning */ .wF[category]}), layer ${layer}, owner: ${owner}`,
        `- ${confidence}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(because)}`,
        `- Refuted by: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(refutedBy)}`,
        ...(nextProbe === undefined ? [] : [`- To look at next: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(nextProbe)}`]),
    ];
    return [
        `### ${index + 1}. ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(cause.summary)}`,
        facts.join('\n'),
        ...describeEvidence(cause.evidence, exchanges),
        ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .ownersOf */ .K2)(cause.remediation).flatMap(({ by, steps }) => [
            `**Steps (${by})**`,
            ...steps.map((step, n) => listItem(`${n + 1}.`, (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(step.text), step.command)),
        ]),
        ...describeWorkaround(cause.workaround),
    ].join('\n\n');
}
/** The decisive exchange in words and the beginning of its answer; the others by their ids. */
function describeEvidence(ids, exchanges) {
    if (ids.length === 0)
        return [];
    const seen = `Seen in ${(0,_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .exchangeList */ .YH)([...ids])}.`;
    const decisive = exchanges.find(({ id }) => id === ids[0]);
    if (decisive === undefined)
        return [seen];
    const { request, response, error } = decisive;
    const asked = `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(request.method)} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(request.url)}`;
    const outcome = response
        ? `answered ${response.status}`
        : `got no answer: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(error ? `${error.code}: ${error.message}` : 'unknown')}`;
    const body = response?.body?.text?.trimEnd();
    return [`${seen} ${asked} ${outcome}`, ...(body ? [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFence */ .p0)(body, '', _diagnosis_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shownBodyLength */ .q$)] : [])];
}
function describeWorkaround(workaround) {
    if (workaround === undefined)
        return [];
    const settings = Object.entries(workaround.settings).map(([name, value]) => `${name}=${value}`);
    return [
        `**${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .workaroundHeading */ .zF)(workaround)}**: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(workaround.text)}`,
        ...(settings.length > 0 ? [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFence */ .p0)(settings.join('\n'))] : []),
    ];
}
function describeUnexplained(check) {
    const verb = check.status === 'fail' ? 'failed' : 'could not be verified';
    const reason = check.reason ? `: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(check.reason)}` : '';
    const seen = check.exchanges.length > 0 ? ` See ${(0,_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .exchangeList */ .YH)(check.exchanges)} in the transcript.` : '';
    return [
        'The cause is undetermined.',
        `The first check that ${verb}, nearest the caller, is in layer ${check.layer}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(check.title)}${reason}`,
        `Start there: later checks may only follow from it.${seen}`,
    ].join('\n\n');
}
function listItem(marker, text, command) {
    if (command === undefined)
        return `${marker} ${text}`;
    const indent = ' '.repeat(marker.length + 1);
    const block = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFence */ .p0)(command, 'sh').replace(/^/gm, indent);
    return `${marker} ${text}\n\n${block}`;
}


/***/ }),

/***/ 57442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ checkTable),
/* harmony export */   H7: () => (/* binding */ suiteTable),
/* harmony export */   Lh: () => (/* binding */ worstSuitesFirst),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   YH: () => (/* binding */ exchangeList),
/* harmony export */   f3: () => (/* binding */ suitesOf),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   vb: () => (/* binding */ worstChecksFirst)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64200);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44892);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62867);
/** Markdown tables over the checks of a report. Cells given to `markdownTable` are Markdown already. */



const worstFirst = ['fail', 'error', 'warn', 'pass', 'skip'];
/** A row may name this many exchanges; report.json has them all. */
const maxExchangesInRow = 4;
/** The suites that have checks, in the order in which they run. */
function suitesOf(report) {
    return _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteNames */ .np.flatMap((name) => {
        const checks = report.checks.filter((check) => check.suite === name);
        if (checks.length === 0)
            return [];
        const counts = countStatuses(checks);
        return [{ name, checks, counts, status: worstFirst.find((status) => counts[status] > 0) ?? 'skip' }];
    });
}
function worstSuitesFirst(suites) {
    return suites.toSorted((a, b) => worstFirst.indexOf(a.status) - worstFirst.indexOf(b.status));
}
function worstChecksFirst(checks) {
    return checks.toSorted((a, b) => worstFirst.indexOf(a.status) - worstFirst.indexOf(b.status));
}
function markdownTable(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
/** One row per suite with the number of checks of each status. */
function suiteTable(suites) {
    return markdownTable(['', 'Suite', ..._wording_js__WEBPACK_IMPORTED_MODULE_2__/* .statuses */ .bM.map((status) => `${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .statusEmoji */ .H0[status]} ${status}`)], suites.map((suite) => [
        _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .statusEmoji */ .H0[suite.status],
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(suite.name),
        ..._wording_js__WEBPACK_IMPORTED_MODULE_2__/* .statuses */ .bM.map((status) => String(suite.counts[status])),
    ]));
}
/** One row per check; `exchanges` adds the column that leads into the transcript. */
function checkTable(checks, options) {
    const header = ['', 'Check', 'Layer', 'Reason', 'Time'];
    const rows = checks.map((check) => [
        _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .statusEmoji */ .H0[check.status],
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(check.title),
        check.layer,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(check.reason ?? ''),
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(check.durationMs),
    ]);
    if (!options.exchanges)
        return markdownTable(header, rows);
    return markdownTable([...header, 'Exchanges'], rows.map((row, index) => [...row, exchangeList(checks[index]?.exchanges ?? [])]));
}
/** For example `e1`, `e2` and 12 more. */
function exchangeList(ids) {
    const named = ids.slice(0, maxExchangesInRow).map((id) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(id));
    const more = ids.length - named.length;
    return named.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
function countStatuses(checks) {
    const counts = { pass: 0, fail: 0, warn: 0, skip: 0, error: 0 };
    for (const check of checks)
        counts[check.status] += 1;
    return counts;
}


/***/ }),

/***/ 50705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ renderTranscript),
/* harmony export */   i: () => (/* binding */ renderExchange)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);


/**
 * `transcript.txt`: every recorded exchange as readable HTTP. Lines sent start with `>`, lines received with
 * `<`, remarks with `*`, so that a body cannot pass itself off as another exchange.
 */
function renderTranscript(report) {
    const head = [
        `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(report.tool.name)} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(report.tool.version)}, run ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(report.id)}`,
        `Target ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(report.target.trackingUri)}, ${report.startedAt} to ${report.finishedAt}`,
        `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(report.exchanges.length, 'exchange')}; keys were redacted when they were recorded.`,
    ];
    return `${[head.join('\n'), ...report.exchanges.map(renderExchange)].join('\n\n')}\n`;
}
/** One exchange, as in the transcript. */
function renderExchange(exchange) {
    const { request, response, error } = exchange;
    const title = [`exchange ${exchange.id}`, `check ${exchange.checkId}`, `attempt ${exchange.attempt}`];
    const lines = [
        `=== ${[...title, exchange.startedAt].map(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8).join(' | ')}`,
        `> ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(request.method)} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(request.url)} HTTP/1.1`,
        ...headerLines('>', request.headers),
        ...bodyLines('>', request.body),
    ];
    if (response) {
        lines.push(`< HTTP/1.1 ${response.status}`);
        lines.push(...headerLines('<', response.headers), ...bodyLines('<', response.body));
    }
    if (error)
        lines.push(`* no answer: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(error.code)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(error.message)}`);
    lines.push(`* ${timingLine(exchange.timings)}`);
    return lines.join('\n');
}
function headerLines(sign, headers) {
    return Object.entries(headers).flatMap(([name, value]) => [value].flat().map((single) => `${sign} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(name)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(single)}`));
}
function bodyLines(sign, body) {
    if (body === undefined)
        return [];
    const lines = [];
    if (body.text) {
        lines.push(sign);
        for (const line of (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(body.text).split('\n'))
            lines.push(`${sign} ${line}`);
    }
    return [...lines, `* ${bodyNote(body)}`];
}
function bodyNote({ text, bytes, sha256, truncated }) {
    const hash = sha256 === undefined ? '' : `, sha256 ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(sha256)}`;
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

/***/ 47342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   ip: () => (/* binding */ countStatuses),
/* harmony export */   xd: () => (/* binding */ gateFails)
/* harmony export */ });
function countStatuses(checks) {
    const counts = { pass: 0, fail: 0, warn: 0, skip: 0, error: 0 };
    for (const { status } of checks)
        counts[status]++;
    return counts;
}
/**
 * One word for a run. Something verified and wrong outweighs what could not be verified; a run that ended
 * early or in which nothing passed has verified nothing and never passes.
 */
function verdictOf(checks, stopReason) {
    const { fail, error, pass, warn } = countStatuses(checks);
    if (fail > 0)
        return 'fail';
    if (error > 0 || stopReason !== 'completed' || pass + warn === 0)
        return 'error';
    return 'pass';
}
/** Whether a run blocks what depends on it. */
function gateFails(report, failOn) {
    if (failOn === 'never')
        return false;
    if (report.verdict === 'fail' || report.verdict === 'error')
        return true;
    return failOn === 'warn' && report.counts.warn > 0;
}


/***/ }),

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   Q6: () => (/* binding */ visibleText)
/* harmony export */ });
/**
 * Makes text that a server sent safe to look at: whatever a terminal would obey or a reader could not see
 * (control, format and bidirectional characters, private use, lone surrogates) is shown as `⟨U+202E⟩`.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const unseenButLayout = new RegExp(`(?![\\n\\t])${unseen.source}`, 'gu');
/** One line: every run of ASCII white space becomes one space, and none is left at the ends. */
function visibleLine(text) {
    return text
        .replace(/[\t\n\v\f\r ]+/g, ' ')
        .replace(/^ | $/g, '')
        .replace(unseen, codePoint);
}
/** Several lines: line feeds and tabs stay, CR LF becomes LF. */
function visibleText(text) {
    return text.replace(/\r\n/g, '\n').replace(unseenButLayout, codePoint);
}
/** At most `maxLength` UTF-16 units, `…` included; never half a surrogate pair. */
function cut(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const kept = text.slice(0, Math.max(0, maxLength - 1));
    return `${kept.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
function codePoint(character) {
    const hex = character.codePointAt(0)?.toString(16).toUpperCase() ?? '';
    return `⟨U+${hex.padStart(4, '0')}⟩`;
}


/***/ }),

/***/ 62867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ runTime),
/* harmony export */   H0: () => (/* binding */ statusEmoji),
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   QJ: () => (/* binding */ firstTrouble),
/* harmony export */   RF: () => (/* binding */ stopLine),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   bM: () => (/* binding */ statuses),
/* harmony export */   cb: () => (/* binding */ verdictStatus),
/* harmony export */   qD: () => (/* binding */ statusSign),
/* harmony export */   wF: () => (/* binding */ categoryMeaning),
/* harmony export */   zF: () => (/* binding */ workaroundHeading)
/* harmony export */ });
/* unused harmony exports statusMeaning, firstByLayer */
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44892);
/** The words and signs that all renderers share. Returned text is plain: the renderer escapes it. */

const statuses = ['pass', 'fail', 'warn', 'skip', 'error'];
const statusEmoji = {
    pass: '✅',
    fail: '❌',
    warn: '⚠️',
    skip: '⏭️',
    error: '❗',
};
const statusSign = { pass: '✔', fail: '✖', warn: '⚠', skip: '–', error: '!' };
const statusMeaning = {
    pass: 'passed',
    fail: 'failed',
    warn: 'with a warning',
    skip: 'skipped',
    error: 'could not be verified',
};
/** The first four are the PRD's own words. */
const categoryMeaning = {
    KEY: 'invalid or expired key',
    CFG: 'service configuration',
    DEPLOY: 'deployment',
    BUG: 'code bug',
    SCOPE: 'permission',
    RATE: 'rate limit',
    QUOTA: 'balance',
    NET: 'network',
    CLIENT: 'caller’s own settings',
};
/** The steps of each owner, the owner of the first step first. */
function ownersOf(steps) {
    const owners = [...new Set(steps.map(({ by }) => by))];
    return owners.map((by) => ({ by, steps: steps.filter((step) => step.by === by) }));
}
function workaroundHeading({ verified }) {
    return verified ? 'Verified workaround' : 'Possible workaround, not verified';
}
/** A verdict looks like the status of one check. */
const verdictStatus = {
    pass: 'pass',
    fail: 'fail',
    error: 'error',
    skipped: 'skip',
};
/** The check to look at first: of those with this status, the one in the layer nearest the caller. */
function firstByLayer(checks, status) {
    return checks
        .filter((check) => check.status === status)
        .sort((a, b) => _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF.indexOf(a.layer) - _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF.indexOf(b.layer))[0];
}
/** The first check that failed, or, where none did, the first that could not be verified. */
function firstTrouble(report) {
    return firstByLayer(report.checks, 'fail') ?? firstByLayer(report.checks, 'error');
}
/** The result in one line, without a full stop. */
function headline(report) {
    switch (report.verdict) {
        case 'pass':
            // A run that only read, or checked nothing, must not look like a registration that works.
            return report.registration?.modelVersion === undefined
                ? 'No check failed, but no registration was tried'
                : 'Registration works';
        case 'fail':
            return `Registration is broken${place(firstByLayer(report.checks, 'fail'))}`;
        case 'error':
            return `Could not verify the registration${place(firstByLayer(report.checks, 'error'))}${stopNote(report)}`;
        case 'skipped':
            return 'The registration was not verified: the run was skipped';
    }
}
/** For example `12 passed, 1 failed, 3 skipped`; what is zero is left out. */
function countsLine(counts) {
    const parts = statuses.filter((status) => counts[status] > 0);
    return parts.map((status) => `${counts[status]} ${statusMeaning[status]}`).join(', ') || 'no checks';
}
/** What became of the run, after the words `the run`. */
function stopLine({ stopReason }) {
    switch (stopReason) {
        case 'completed':
            return 'finished';
        case 'cancelled':
            return 'was cancelled before the end';
        case 'out-of-time':
            return 'was stopped because its time was up';
    }
}
function runTime(report) {
    return formatDuration(Date.parse(report.finishedAt) - Date.parse(report.startedAt));
}
/** Milliseconds for people: `8 ms`, `1.2 s`, `2 min 5 s`. */
function formatDuration(ms) {
    if (ms < 999.5)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function place(check) {
    return check ? `: ${check.layer}: ${check.title}` : '';
}
function stopNote(report) {
    return report.stopReason === 'completed' ? '' : ` (the run ${stopLine(report)})`;
}


/***/ })

};
