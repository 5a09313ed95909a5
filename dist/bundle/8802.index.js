export const id = 8802;
export const ids = [8802,4304];
export const modules = {

/***/ 39182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ lastAttempts)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32217);
/* harmony import */ var _schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24800);
/* harmony import */ var _schema_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44814);



/**
 * Of every leg its last attempt. Who a leg is, and which attempt, its report says itself. The name of a file or
 * artifact only counts where no report says it, or where several of one attempt say the same.
 */
function lastAttempts(found) {
    const all = found.map((leg) => ({ ...leg }));
    const identified = all.filter(isIdentified);
    // A repository may be renamed between two attempts; a run stays its own.
    const names = new Map(identified.map(({ report: { identity } }) => [identity.runId, identity.repository]));
    const legs = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(identified, ({ report: { identity } }) => {
        const repository = (identity.runId && names.get(identity.runId)) || identity.repository;
        return (0,_schema_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .legKey */ .Sv)({ ...identity, repository });
    });
    const others = all.filter((leg) => !isIdentified(leg));
    const last = new Set([...legs.flatMap(lastOfLeg), ...lastByName(others)]);
    return named(all.filter((leg) => last.has(leg)));
}
const isIdentified = (leg) => leg.report?.identity !== undefined;
/** All of these say that they are one leg. */
function lastOfLeg(same) {
    if (!isAmbiguous(same, attemptOf))
        return [latest(same, attemptOf)];
    // An artifact's name is taken once in each attempt, and what a step uploads bears the name in the next one too.
    const uploads = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(same, ({ name, createdAt }) => (createdAt ? name : {})).map((one) => latest(one, attemptOf));
    if (!isAmbiguous(uploads, attemptOf))
        return [latest(uploads, attemptOf)];
    return (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(uploads, ({ name }) => (0,_schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameParts */ .IN)(name).stem).flatMap(lastOfStem);
}
/** Reports of one identity whose names differ in nothing but what was put at their end. */
function lastOfStem(same) {
    const distinct = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(same, ({ report }) => report.id).map((one) => latest(one, attemptByName));
    if (!isAmbiguous(distinct, attemptByName))
        return [latest(distinct, attemptByName)];
    return (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(distinct, ({ report }) => (0,_schema_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .exactTarget */ .lA)(report.target)).flatMap((one) => isAmbiguous(one, attemptByName) ? undecided(one) : [latest(one, attemptByName)]);
}
/** Which of them a later attempt replaces cannot be known: every one counts, so that no failure is lost. */
function undecided(same) {
    const last = Math.max(...same.map(attemptByName));
    const advice = 'another attempt may have replaced this result, but nothing tells these jobs apart: give each a comment-key';
    for (const leg of same)
        if (attemptByName(leg) < last && leg.report.verdict !== 'pass')
            leg.problem ??= advice;
    return [...same];
}
const attemptOf = ({ report }) => report.identity.attempt;
const attemptByName = (leg) => Math.max(attemptOf(leg), (0,_schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameParts */ .IN)(leg.name).attempt);
/** Whether one attempt has two results, so that these are two legs in truth. */
function isAmbiguous(same, attempt) {
    const attempts = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(same, (leg) => `${leg.report.identity.runId} ${attempt(leg)}`);
    return attempts.some(([first, ...others]) => others.some(({ report }) => report.id !== first.report.id));
}
/** Run, then attempt, then when it came about. Ids of runs count upwards. */
function latest(same, attempt) {
    const isBefore = (a, b) => {
        if (runOf(a) !== runOf(b))
            return runOf(a) < runOf(b);
        return attempt(a) === attempt(b) ? timeOf(a) < timeOf(b) : attempt(a) < attempt(b);
    };
    return same.reduce((last, leg) => (isBefore(last, leg) ? leg : last));
}
const runOf = ({ report }) => Number(report.identity.runId) || 0;
const timeOf = ({ report, createdAt }) => Date.parse(createdAt ?? report.finishedAt);
/** What was written outside of GitHub or by an earlier release, and what cannot be read: names are all there is. */
function lastByName(legs) {
    return (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(legs, ({ name }) => (0,_schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameParts */ .IN)(name).part || {}).flatMap((same) => {
        const last = Math.max(...same.map(({ name }) => (0,_schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameParts */ .IN)(name).attempt));
        const ofLast = same.filter(({ name }) => (0,_schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameParts */ .IN)(name).attempt === last);
        const newest = ofLast.reduce((a, b) => ((a.createdAt ?? '') < (b.createdAt ?? '') ? b : a));
        return newest.createdAt ? [newest] : ofLast;
    });
}
/** Longer values of a matrix are worse to read than what somebody called the artifact. */
const longestName = 60;
/** Names by which people know the legs, each as short as tells it from the others. */
function named(legs) {
    const candidates = legs.map((leg) => {
        const { leg: raw = '', step = '', job = '', target = '' } = leg.report?.identity ?? {};
        const short = (0,_schema_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .legName */ .ue)(raw);
        const file = (0,_schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameParts */ .IN)(leg.name).part;
        const whole = [job, short, step, target.split(' ')[0]].filter((part) => part).join(' / ');
        return short !== '' && short.length <= longestName ? [short, file, whole] : [file, whole];
    });
    const unique = (name) => candidates.filter((names) => names.includes(name)).length === 1;
    return legs.map((leg, index) => {
        const [first = '', ...others] = candidates[index] ?? [];
        return { ...leg, name: [first, ...others].find((name) => name !== '' && unique(name)) ?? first };
    });
}


/***/ }),

/***/ 78802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ce: () => (/* binding */ compareMergedWith),
  GC: () => (/* binding */ legNamesOf),
  C1: () => (/* binding */ mergeReports),
  kJ: () => (/* binding */ mergedDigestOf)
});

// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(32217);
// EXTERNAL MODULE: ./build/report/decisive-exchange.js
var decisive_exchange = __webpack_require__(83007);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
// EXTERNAL MODULE: ./build/schema/compare-with-digest.js
var compare_with_digest = __webpack_require__(2507);
// EXTERNAL MODULE: ./build/schema/digest.js
var digest = __webpack_require__(64304);
// EXTERNAL MODULE: ./build/schema/identity.js
var identity = __webpack_require__(44814);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/schema/report.js + 2 modules
var report = __webpack_require__(25014);
;// CONCATENATED MODULE: ./build/schema/merged-report.js


/** Bumped when a reader of an older merged report would misread a newer one. */
const mergedSchemaVersion = 1;
/** One run among many: an environment, a region, a key, a version of MLflow. */
const MergedLeg = schemas/* object */.Ikc({
    /** Unique within the merged report. */
    name: schemas/* string */.YjP(),
    verdict: report/* Verdict */.Y,
    /** Why there is no result of this leg, or why the one there is cannot be relied on. */
    problem: schemas/* string */.YjP().optional(),
    /** From here on absent where the leg left no readable report. */
    id: schemas/* string */.YjP().optional(),
    toolVersion: schemas/* string */.YjP().optional(),
    startedAt: iso/* datetime */.w$().optional(),
    finishedAt: iso/* datetime */.w$().optional(),
    stopReason: report/* StopReason */.Tn.optional(),
    target: report/* Report */.pl.shape.target.optional(),
    counts: report/* Counts */.Vq.optional(),
    /** Code of the first cause. */
    cause: schemas/* string */.YjP().optional(),
    checks: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), status: report/* Status */.nW, reason: schemas/* string */.YjP().optional() })),
});
/** A cause that one or more legs have in common, as the first of them describes it. */
const MergedCause = schemas/* object */.Ikc({
    cause: report/* Cause */.YD,
    legs: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** The exchange on which the cause rests, in the first of its legs. */
    exchange: report/* Exchange */.k5.optional(),
});
/** Many reports as one: `merged.json`. */
const MergedReport = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('merged'),
    schemaVersion: schemas/* literal */.euz(mergedSchemaVersion),
    tool: report/* Report */.pl.shape.tool,
    /** Of the step that merged; absent outside of GitHub Actions. */
    identity: report/* Identity */.lz.optional(),
    mergedAt: iso/* datetime */.w$(),
    verdict: report/* Verdict */.Y,
    /** Legs by verdict. */
    legCounts: schemas/* object */.Ikc({ pass: schemas/* int */.Whr(), fail: schemas/* int */.Whr(), error: schemas/* int */.Whr(), skipped: schemas/* int */.Whr() }),
    /** Checks by status, of all legs together. */
    counts: report/* Counts */.Vq,
    /** What the gate was set to. */
    failOn: report/* FailOn */.iO.optional(),
    legs: schemas/* array */.YOg(MergedLeg),
    /** Every check of any leg, once, in the order in which they run. */
    checks: schemas/* array */.YOg(report/* CheckResult */.KP.pick({ id: true, title: true, suite: true, layer: true })),
    causes: schemas/* array */.YOg(MergedCause),
    leftovers: schemas/* array */.YOg(report/* Leftover */.GD.extend({ leg: schemas/* string */.YjP() })),
    comparison: report/* Report */.pl.shape.comparison,
});

// EXTERNAL MODULE: ./build/schema/verdict.js
var schema_verdict = __webpack_require__(21131);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/merge/last-attempts.js
var last_attempts = __webpack_require__(39182);
;// CONCATENATED MODULE: ./build/merge/merge.js











/**
 * Many legs as one report, each with its last attempt. A leg that is missing, broken or contradicts itself is an
 * `error`, never an omission, and so is a list without any leg.
 */
function mergeReports(found, options = {}) {
    const legs = (0,last_attempts/* lastAttempts */.r)(found).map((leg) => ({ ...leg, ...whyStale(leg, options.run) }));
    const all = withUniqueNames([...legs, ...missingLegs(legs, options.expected)]);
    const merged = all.map(mergedLeg);
    const legCounts = countVerdicts(merged);
    return {
        kind: 'merged',
        schemaVersion: mergedSchemaVersion,
        tool: { name: version/* toolName */.Uf, version: version/* version */.rE },
        mergedAt: (options.mergedAt ?? new Date()).toISOString(),
        verdict: mergedVerdict(legCounts),
        legCounts,
        counts: (0,schema_verdict/* countStatuses */.ip)(merged.flatMap(({ checks }) => checks)),
        ...(options.failOn ? { failOn: options.failOn } : {}),
        legs: merged,
        checks: checksOf(all),
        causes: groupCauses(all),
        leftovers: all.flatMap(({ name, report }) => (report?.registration?.cleanup.leftovers ?? []).map((leftover) => ({ ...leftover, leg: name }))),
    };
}
/** Of a merged report the legs are compared, by their names. */
function mergedDigestOf(merged, sha) {
    const { mergedAt } = merged;
    const { cause, exchange: decisive } = merged.causes[0] ?? {};
    const outcomes = legOutcomes(merged);
    return (0,digest/* digestFrom */.Xb)({ ...merged, id: `merged ${mergedAt}`, finishedAt: mergedAt, outcomes, cause, decisive }, sha);
}
function compareMergedWith(previous, merged) {
    return (0,compare_with_digest/* compareOutcomes */.j)(previous, legOutcomes(merged), { verdict: merged.verdict, exchanges: [] });
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
        const given = leg.name.trim() || (leg.report ? legNameOf(leg.report) : `leg ${index + 1}`);
        const wanted = (0,visible/* cut */.Jj)(given, maxNameLength);
        let name = wanted;
        for (let n = 2; taken.has(name); n++)
            name = `${wanted} (${n})`;
        taken.add(name);
        return { ...leg, name };
    });
}
/** On a runner that keeps its workspace, a leg that died would pass by the report of an earlier run. */
function whyStale({ report }, run) {
    const { repository = '', workflow, runId } = report?.identity ?? {};
    const isOfOurs = repository.toLowerCase() === run?.repository.toLowerCase() && workflow === run.workflow;
    if (!isOfOurs || runId === run.runId)
        return {};
    return { problem: `its report is of run ${runId}, and this is run ${run.runId}: this leg left none` };
}
/** Of a mere number all missing legs are one, since nothing is known that could tell them apart. */
function missingLegs(legs, expected = 0) {
    const present = legs.filter(({ isAbsent }) => !isAbsent);
    if (typeof expected !== 'number')
        return missingByName(present, expected);
    if (present.length >= expected)
        return [];
    const problem = `${(0,wording/* plural */.LS)(expected - present.length, 'leg')} of ${expected} left no report`;
    return [{ name: 'missing', problem }];
}
function missingByName(legs, expected) {
    const unclaimed = new Set(legs);
    const claimed = expected.filter((name) => {
        const leg = [...unclaimed].find((one) => namesOfLeg(one).includes(name));
        return leg !== undefined && unclaimed.delete(leg);
    });
    return expected
        .filter((name) => !claimed.includes(name))
        .map((name) => ({ name, problem: 'this leg left no report' }));
}
/** Whatever somebody may call a leg by. */
function namesOfLeg({ name, report }) {
    const { leg = '', job = '', step = '' } = report?.identity ?? {};
    return [name, (0,identity/* legName */.ue)(leg), ...(0,identity/* legName */.ue)(leg).split(', '), job, step];
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
        counts: (0,schema_verdict/* countStatuses */.ip)(report.checks),
        ...(cause === undefined ? {} : { cause }),
        checks: report.checks.map(({ id, status, reason }) => ({ id, status, ...(reason ? { reason } : {}) })),
    };
}
/** The checks decide, and not the word above them: the file may come from a stranger. */
function judge({ checks, stopReason, verdict }) {
    const nothingRan = checks.every(({ status }) => status === 'skip');
    if (verdict === 'skipped' && nothingRan)
        return { verdict };
    const found = (0,schema_verdict/* verdictOf */.Vj)(checks, stopReason);
    if (found === verdict)
        return { verdict };
    const contradiction = `the report says ${verdict}, and its checks say ${found}`;
    return { verdict: found === 'fail' ? 'fail' : 'error', contradiction };
}
/**
 * A run without secrets leaves a skipped leg: neither success nor failure, so that where any leg is skipped the whole
 * is no `pass`, and where nothing is wrong with the others it is no failure either.
 */
function mergedVerdict({ pass, fail, error, skipped }) {
    if (fail > 0)
        return 'fail';
    if (error > 0)
        return 'error';
    if (skipped > 0)
        return 'skipped';
    return pass > 0 ? 'pass' : 'error';
}
function countVerdicts(legs) {
    const counts = { pass: 0, fail: 0, error: 0, skipped: 0 };
    for (const { verdict } of legs)
        counts[verdict]++;
    return counts;
}
function checksOf(legs) {
    const all = legs.flatMap(({ report }) => report?.checks ?? []);
    return (0,group_by/* groupBy */.$)(all, ({ id }) => id).map(([{ id, title, suite, layer }]) => ({ id, title, suite, layer }));
}
/** Those that come first in most legs stand first. */
function groupCauses(legs) {
    const groups = new Map();
    for (const { name, report } of legs) {
        for (const [rank, cause] of (report?.diagnosis.causes ?? []).entries()) {
            const key = [cause.code, cause.layer, cause.owner].join('\n');
            const exchange = report && (0,decisive_exchange/* decisiveExchange */.q)(report.exchanges, cause);
            const group = groups.get(key) ?? { cause, legs: [], ...(exchange && { exchange }), firstIn: 0 };
            groups.set(key, group);
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

/***/ 2507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareWith),
/* harmony export */   j: () => (/* binding */ compareOutcomes)
/* harmony export */ });
/* harmony import */ var _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33129);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21131);


/**
 * What changed since the last known result. `fixed` failed or could not be verified then and passes now;
 * `regressed` does now and did not then, whether it passed, was skipped or did not exist. `unchanged` counts the
 * checks that came out alike.
 */
function compareWith(previous, report) {
    return compareOutcomes(previous, report.checks, report);
}
/** The same for anything with an outcome: the checks of a report, the legs of a merged one. */
function compareOutcomes(previous, outcomes, now) {
    const comparison = { previous: previous.id, fixed: [], regressed: [], unchanged: 0 };
    const still = new Map();
    for (const { id, status } of outcomes) {
        const before = Object.hasOwn(previous.checks, id) ? previous.checks[id] : undefined;
        const [was, is] = [before && classOf(before), classOf(status)];
        if (was === is)
            comparison.unchanged++;
        else if (is === 'bad')
            comparison.regressed.push(id);
        else if (was === 'bad' && is === 'good')
            comparison.fixed.push(id);
        if (was !== 'bad' || is !== 'bad')
            continue;
        const { run, at } = previous.since?.find(({ ids }) => ids.includes(id)) ?? {
            run: previous.id,
            at: previous.finishedAt,
        };
        still.set(run, { run, at, ids: [...(still.get(run)?.ids ?? []), id] });
    }
    const stillFailing = [...still.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    const fixedCause = causeGone(previous, now);
    return {
        ...comparison,
        ...(stillFailing.length > 0 && { stillFailing }),
        ...(fixedCause && { fixedCause }),
    };
}
/** The earlier run's first cause where this one passes, with the same request's answer then and now. */
function causeGone({ cause, seen, verdict }, report) {
    if (cause === undefined || seen === undefined || verdict === 'pass' || report.verdict !== 'pass')
        return undefined;
    const after = report.exchanges.findLast((one) => (0,_text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .requestOf */ .fo)(one) === seen.request);
    return {
        code: cause,
        headline: seen.headline,
        request: seen.request,
        before: seen.outcome,
        after: after ? (0,_text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(after, 120) : report.verdict,
    };
}
function classOf(status) {
    if (status === 'skip')
        return 'unknown';
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrouble */ .KM)({ status }) ? 'bad' : 'good';
}


/***/ }),

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
