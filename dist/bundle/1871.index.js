export const id = 1871;
export const ids = [1871,7554];
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
    const found = new Map();
    for (const outcome of legs.flatMap((leg) => leg.checks)) {
        const before = found.get(outcome.id);
        if (!before || _report_suite_results_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md.indexOf(outcome.status) < _report_suite_results_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md.indexOf(before.status))
            found.set(outcome.id, outcome);
    }
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

/***/ 39182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ lastAttempts)
/* harmony export */ });
/* harmony import */ var _schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24800);
/* harmony import */ var _schema_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44814);


/**
 * Of every leg its last attempt. Who a leg is, and which attempt, its report says itself. The name of a file or
 * artifact only counts where no report says it, or where several of one attempt say the same.
 */
function lastAttempts(found) {
    const all = found.map((leg) => ({ ...leg }));
    const identified = all.filter(isIdentified);
    // A repository may be renamed between two attempts; a run stays its own.
    const names = new Map(identified.map(({ report: { identity } }) => [identity.runId, identity.repository]));
    const legs = groupBy(identified, ({ report: { identity } }) => {
        const repository = (identity.runId && names.get(identity.runId)) || identity.repository;
        return (0,_schema_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .legKey */ .Sv)({ ...identity, repository });
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
    const uploads = groupBy(same, ({ name, createdAt }) => (createdAt ? name : {})).map((one) => latest(one, attemptOf));
    if (!isAmbiguous(uploads, attemptOf))
        return [latest(uploads, attemptOf)];
    return groupBy(uploads, ({ name }) => (0,_schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameParts */ .IN)(name).stem).flatMap(lastOfStem);
}
/** Reports of one identity whose names differ in nothing but what was put at their end. */
function lastOfStem(same) {
    const distinct = groupBy(same, ({ report }) => report.id).map((one) => latest(one, attemptByName));
    if (!isAmbiguous(distinct, attemptByName))
        return [latest(distinct, attemptByName)];
    return groupBy(distinct, ({ report }) => (0,_schema_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .exactTarget */ .lA)(report.target)).flatMap((one) => isAmbiguous(one, attemptByName) ? undecided(one) : [latest(one, attemptByName)]);
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
    const ids = new Map();
    return same.some((leg) => {
        const key = `${leg.report.identity.runId} ${attempt(leg)}`;
        const known = ids.get(key) ?? leg.report.id;
        ids.set(key, known);
        return known !== leg.report.id;
    });
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
    return groupBy(legs, ({ name }) => (0,_schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameParts */ .IN)(name).part || {}).flatMap((same) => {
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
        const short = (0,_schema_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .legName */ .ue)(raw);
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
/** A key that is an object is like no other. */
function groupBy(all, keyOf) {
    const groups = new Map();
    for (const one of all) {
        const key = keyOf(one);
        groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()];
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

// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
// EXTERNAL MODULE: ./build/schema/comparison.js
var comparison = __webpack_require__(24269);
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
        counts: addCounts(merged.flatMap(({ counts }) => counts ?? [])),
        ...(options.failOn ? { failOn: options.failOn } : {}),
        legs: merged,
        checks: checksOf(all),
        causes: groupCauses(all),
        leftovers: all.flatMap(({ name, report }) => (report?.registration?.cleanup.leftovers ?? []).map((leftover) => ({ ...leftover, leg: name }))),
    };
}
/** Of a merged report the legs are compared, by their names. */
function mergedDigestOf(merged, sha) {
    const { cause, exchange } = merged.causes[0] ?? {};
    const { runId, attempt } = merged.identity ?? {};
    return {
        id: `merged ${merged.mergedAt}`,
        verdict: merged.verdict,
        finishedAt: merged.mergedAt,
        ...(sha === undefined ? {} : { sha }),
        checks: Object.fromEntries(legOutcomes(merged).map(({ id, status }) => [id, status])),
        ...(cause === undefined ? {} : { cause: cause.code }),
        ...(cause && exchange ? { seen: (0,digest/* seenIn */.vV)(cause, exchange) } : {}),
        ...(merged.comparison?.stillFailing ? { since: merged.comparison.stillFailing } : {}),
        ...(runId === undefined ? {} : { run: `${runId}/${attempt}` }),
    };
}
function compareMergedWith(previous, merged) {
    const fixedCause = (0,comparison/* causeGone */.D4)(previous, { verdict: merged.verdict, exchanges: [] });
    return { ...(0,comparison/* compareOutcomes */.j7)(previous, legOutcomes(merged)), ...(fixedCause ? { fixedCause } : {}) };
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
/** On a runner that keeps its workspace, a leg that died would pass by the report of an earlier run. */
function whyStale({ report, problem }, run) {
    const { repository = '', workflow, runId } = report?.identity ?? {};
    const isOfOurs = repository.toLowerCase() === run?.repository.toLowerCase() && workflow === run.workflow;
    if (problem !== undefined || !isOfOurs || runId === run.runId)
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
                const exchange = report?.exchanges.find(({ id }) => id === (cause.decisive ?? cause.evidence[0]));
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

/***/ 91871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ renderMergedReport),
/* harmony export */   Tt: () => (/* binding */ renderMergedTerminal),
/* harmony export */   _R: () => (/* binding */ renderMergedComment),
/* harmony export */   th: () => (/* binding */ renderMergedSummary)
/* harmony export */ });
/* unused harmony export mergedCommentLevels */
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17554);
/* harmony import */ var _report_detail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62470);
/* harmony import */ var _report_diagnosis_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23552);
/* harmony import */ var _report_sections_comparison_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65395);
/* harmony import */ var _report_sections_lead_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5868);
/* harmony import */ var _report_sections_parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62302);
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
    return renderLevel(merged, everything, { level: '#', note: '', links: '' });
}
/** The job summary of many legs. */
function renderMergedSummary(merged, options = {}) {
    const levels = [everything, ...details].map((detail) => () => renderLevel(merged, detail, { level: '#', note: '', links: '' }));
    return (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .fitSummary */ .mW)(levels, options);
}
/**
 * One comment for all legs; ends with the marker and the digest at every size.
 *
 * @throws RangeError as `renderComment` does
 */
function renderMergedComment(merged, parts) {
    return (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .fitComment */ .pI)(mergedCommentLevels(merged, parts), parts, (0,_merge_js__WEBPACK_IMPORTED_MODULE_11__/* .mergedDigestOf */ .kJ)(merged, parts.sha));
}
/** The visible part with less and less detail. */
function mergedCommentLevels(merged, { noteOnDigest, links }) {
    const note = noteOnDigest === undefined
        ? ''
        : `Not compared with an earlier result: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownText */ .p7)(noteOnDigest, 300)}`;
    return details.map((detail) => () => renderLevel(merged, detail, { level: '##', note, links: (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .linkLine */ .pF)(links) }));
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
        (0,_report_diagnosis_text_js__WEBPACK_IMPORTED_MODULE_2__/* .firstScreenText */ ._5)((0,_first_screen_js__WEBPACK_IMPORTED_MODULE_10__/* .asOneRun */ .s)(merged), _report_diagnosis_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainly */ .yG, (0,_first_screen_js__WEBPACK_IMPORTED_MODULE_10__/* .mergedScreenOf */ ._)(merged)),
        '',
    ].join('\n');
}
function renderLevel(merged, detail, { level, note, links }) {
    const names = new Map(merged.legs.map(({ name }) => [name, name]));
    const screen = (0,_first_screen_js__WEBPACK_IMPORTED_MODULE_10__/* .mergedScreenOf */ ._)(merged);
    return (0,_report_sections_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .joinSections */ .lS)([
        `${level} ${_report_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .statusEmoji */ .H0[screen.status]} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownText */ .p7)(screen.headline, 2 * detail.textLength)}`,
        (0,_report_sections_lead_js__WEBPACK_IMPORTED_MODULE_4__/* .leadSection */ .K)(condensed(merged, detail), { proof: detail.causes > 0 }),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_12__/* .whereSection */ .zo)(merged, detail),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_12__/* .legSection */ .m3)(merged, detail),
        (0,_report_sections_comparison_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisonSection */ .v)(merged.comparison, names),
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
        checks: run.checks.map((check) => (0,_report_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCheck */ .jk)(check, textLength)),
        diagnosis: { causes: run.diagnosis.causes.map((cause) => (0,_report_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCause */ .mU)(cause, textLength)) },
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
/* harmony export */   m3: () => (/* binding */ legSection),
/* harmony export */   rD: () => (/* binding */ mergedHeadline),
/* harmony export */   zo: () => (/* binding */ whereSection)
/* harmony export */ });
/* harmony import */ var _report_detail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62470);
/* harmony import */ var _report_first_screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83658);
/* harmony import */ var _report_layer_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44721);
/* harmony import */ var _report_sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36409);
/* harmony import */ var _report_sections_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62302);
/* harmony import */ var _report_suite_results_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68132);
/* harmony import */ var _report_wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62867);
/* harmony import */ var _schema_gate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36715);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51065);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14252);
/** Parts of a merged report as Markdown. A section is '' where there is nothing to say. */










/** Up to here every leg is a column of its own. */
const maxColumns = 8;
/** The result in one line, without a full stop; plain text, since the first cause speaks in it. */
function mergedHeadline(merged) {
    const { verdict, legCounts, legs, counts, causes: [first], } = merged;
    const of = `of ${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(legs.length, 'leg')}`;
    const warned = counts.warn > 0 ? `, with ${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(counts.warn, 'warning')}` : '';
    const { pass, fail, error, skipped } = legCounts;
    switch (verdict) {
        case 'pass':
            return `Verification passed in all ${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(pass, 'leg')}${(0,_schema_gate_js__WEBPACK_IMPORTED_MODULE_7__/* .gateNote */ .mD)(merged) || warned}`;
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
        return `In ${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(first.legs.length, 'leg')}: ${(0,_report_sections_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .nameList */ .OD)(first.legs, Math.min(5, names))}.`;
    const leg = worstLegsFirst(merged.legs)[0];
    if (leg === undefined)
        return '';
    return `**Look first at:** ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownText */ .p7)(leg.name)}: ${troubleOf(leg, (0,_report_sections_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .titlesOf */ .B7)(merged), textLength)}`;
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
        ...(trouble.length > 0 ? ['## Checks that failed in some leg', checkRows(trouble)] : []),
        // Long, and nothing to act on: folded away, so that what comes after it is seen.
        ...(others.length > 0
            ? [(0,_report_sections_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)(`${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(others.length, 'check')} passed or were skipped everywhere`, checkRows(others))]
            : []),
    ].join('\n\n');
}
function mergedCheckTable(merged, rows, detail) {
    const shown = rows.slice(0, detail.rows);
    const isFew = merged.legs.length <= maxColumns;
    const header = isFew
        ? merged.legs.map(({ name }) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownText */ .p7)(name, 40))
        : _report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .statuses */ .bM.map((status) => `${_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .statusEmoji */ .H0[status]} ${status}`);
    const table = (0,_report_sections_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Qj)(['Check', 'Layer', ...header], shown.map(({ check, found }) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownText */ .p7)(check.title, detail.textLength),
        _report_layer_line_js__WEBPACK_IMPORTED_MODULE_2__/* .layerLabel */ .E5[check.layer],
        ...(isFew ? found.map((status) => (status ? _report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .statusEmoji */ .H0[status] : '')) : countCells(found)),
    ]));
    return `${table}${(0,_report_sections_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .moreLine */ .g0)(rows.length - shown.length, 'check')}`;
}
function mergedCauseSection({ causes }, detail) {
    if (causes.length === 0 || detail.causes === 0)
        return '';
    const described = causes.slice(0, detail.causes).map((group, index) => describeGroup(group, index, detail));
    return ['## Diagnosis', ...described].join('\n\n') + (0,_report_sections_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .moreLine */ .g0)(causes.length - described.length, 'cause');
}
function mergedLeftoverSection({ leftovers }, { rows }) {
    if (leftovers.length === 0)
        return '';
    const shown = leftovers.slice(0, Math.min(rows, 50));
    const items = shown.map(({ leg, kind, name, reason, command }) => {
        const block = command.length > 1_000 ? '' : `\n\n${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownFence */ .p0)(command, 'sh').replace(/^/gm, '  ')}`;
        return `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownText */ .p7)(leg, 120)}: ${kind} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownCode */ .D9)(name, 200)}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownText */ .p7)(reason, 200)}${block}`;
    });
    const more = (0,_report_sections_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .moreLine */ .g0)(leftovers.length - shown.length, 'leftover');
    return `${['## Not removed from the server', ...items].join('\n\n')}${more}`;
}
function describeGroup({ cause, legs, exchange }, index, detail) {
    const short = (0,_report_detail_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCause */ .mU)(cause, detail.textLength);
    const described = index === 0
        ? (0,_report_sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFirst */ .Ms)(short, true).join('\n\n')
        : (0,_report_sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCause */ .V$)(short, index, exchange ? [exchange] : []);
    return `${described}\n\nIn ${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(legs.length, 'leg')}: ${(0,_report_sections_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .nameList */ .OD)(legs, detail.names)}.`;
}
/** One row a leg. */
function fewLegs(merged, detail) {
    const titles = (0,_report_sections_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .titlesOf */ .B7)(merged);
    const rows = worstLegsFirst(merged.legs).map((leg) => [
        _report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .statusEmoji */ .H0[(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .signOf */ .rL)(leg)],
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownText */ .p7)(leg.name, 120),
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownCode */ .D9)(leg.target?.trackingUri ?? '', 200),
        troubleOf(leg, titles, detail.textLength),
        leg.cause === undefined ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownCode */ .D9)(leg.cause, 100),
    ]);
    return (0,_report_sections_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Qj)(['', 'Leg', 'Target', 'Failed or not verified', 'Cause'], rows);
}
/** One row for all legs that came out alike, worst first; all their names folded away below. */
function manyLegs(merged, detail) {
    const groups = groupAlike(merged.legs);
    const titles = (0,_report_sections_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .titlesOf */ .B7)(merged);
    const shown = groups.slice(0, detail.rows);
    const rows = shown.map(([leg, ...others]) => [
        _report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .statusEmoji */ .H0[(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .signOf */ .rL)(leg)],
        String(1 + others.length),
        (0,_report_sections_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .nameList */ .OD)(namesOf([leg, ...others]), 3),
        troubleOf(leg, titles, detail.textLength),
        leg.cause === undefined ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownCode */ .D9)(leg.cause, 100),
    ]);
    const table = (0,_report_sections_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Qj)(['', 'Legs', 'Names', 'Failed or not verified', 'Cause'], rows);
    const large = shown.filter(({ length }) => length > 3 && detail.names > 3);
    const lists = large.map((legs) => `- ${_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .statusEmoji */ .H0[(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .signOf */ .rL)(legs[0])]} ${(0,_report_sections_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .nameList */ .OD)(namesOf(legs), detail.names)}`);
    const names = lists.length === 0 ? '' : `\n\n${(0,_report_sections_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)('Which legs these are', lists.join('\n'))}`;
    return `${table}${(0,_report_sections_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .moreLine */ .g0)(groups.length - shown.length, 'kind')}${names}`;
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
    const rank = (leg) => _report_suite_results_js__WEBPACK_IMPORTED_MODULE_5__/* .worstFirst */ .md.indexOf((0,_report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .signOf */ .rL)(leg));
    return legs.toSorted((a, b) => rank(a) - rank(b));
}
const troubleOf = (leg, titles, textLength) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownText */ .p7)(troubleText(leg, titles), textLength);
/** What is wrong with a leg, as plain text: its problem, else its failing checks. */
function troubleText({ problem, checks, stopReason }, titles) {
    if (problem !== undefined)
        return problem;
    const bad = _report_suite_results_js__WEBPACK_IMPORTED_MODULE_5__/* .worstFirst */ .md
        .slice(0, 2)
        .flatMap((status) => checks.filter((check) => check.status === status))
        .map(({ id }) => (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(titles.get(id) ?? id, 120));
    const more = bad.length > 3 ? ` and ${bad.length - 3} more` : '';
    if (bad.length > 0)
        return `${bad.slice(0, 3).join('; ')}${more}`;
    return stopReason === undefined || stopReason === 'completed' ? '' : _report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .stopSentence */ .WQ[stopReason];
}
function countCells(found) {
    return _report_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .statuses */ .bM.map((status) => String(found.filter((one) => one === status).length));
}


/***/ }),

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

/***/ 23552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zm: () => (/* binding */ commandLines),
/* harmony export */   _5: () => (/* binding */ firstScreenText),
/* harmony export */   mB: () => (/* binding */ causeLine),
/* harmony export */   tl: () => (/* binding */ shortLine),
/* harmony export */   xv: () => (/* binding */ causeText),
/* harmony export */   yG: () => (/* binding */ plainly)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);
/* harmony import */ var _decisive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24973);
/* harmony import */ var _first_screen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83658);
/* harmony import */ var _layer_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44721);
/* harmony import */ var _warning_task_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56865);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62867);






const plainly = (_style, text) => text;
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
    const exchange = (0,_decisive_js__WEBPACK_IMPORTED_MODULE_1__/* .decisiveExchange */ .q)({ exchanges: [...exchanges] }, cause);
    const { confidence, because, refutedBy, nextProbe } = cause;
    return [
        paint('bold', shortLine((0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .causeHeadline */ .eQ)(cause))),
        `  ${shortLine([...(0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .causeFacts */ .DS)(cause), cause.code].join(' · '))}`,
        `  ${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .confidenceMeaning */ .kb[confidence]} ${shortLine(because)}`,
        ...fixLines((0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .fixesOf */ .jv)(cause), paint),
        ...(exchange ? evidenceLines((0,_decisive_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X)(exchange, because), paint) : []),
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
    const style = { pass: 'green', warn: 'yellow', fail: 'red', error: 'magenta', skip: 'dim' }[status];
    return paint('bold', paint(style, `${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusSign */ .qD[status]} ${shortLine(headline)}`));
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

/***/ 74611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   mW: () => (/* binding */ fitSummary)
/* harmony export */ });
/* unused harmony export summaryLevels */
/* harmony import */ var _text_fit_markdown_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7315);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51065);
/* harmony import */ var _text_markdown_link_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(89454);
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62470);
/* harmony import */ var _sections_comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65395);
/* harmony import */ var _sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36409);
/* harmony import */ var _sections_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72883);
/* harmony import */ var _sections_lead_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5868);
/* harmony import */ var _sections_leftovers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10104);
/* harmony import */ var _sections_notes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10877);
/* harmony import */ var _sections_parts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62302);
/* harmony import */ var _sections_suites_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74539);
/* harmony import */ var _sections_timings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(66179);
/* harmony import */ var _sections_trouble_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98767);
/* harmony import */ var _suite_results_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(68132);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(62867);
















/** Bytes of all that a step writes; GitHub drops a larger summary altogether. */
const summaryLimit = 1024 * 1024;
/** The job summary: the result and what to do about it first, suites that passed folded away. */
function renderSummary(report, options = {}) {
    return fitSummary(summaryLevels(report, options), options);
}
/** The summary with less and less detail. */
function summaryLevels(report, options) {
    return _detail_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryDetails */ .FF.map((detail) => () => renderLevel(report, detail, options));
}
/** Says at the end what was left out, and where all of it is. */
function fitSummary(levels, { artifactUrl, limitBytes = summaryLimit }) {
    const rest = artifactUrl === undefined
        ? 'The whole report is in the report folder.'
        : `The whole report: ${(0,_text_markdown_link_js__WEBPACK_IMPORTED_MODULE_14__/* .markdownLink */ .i)('report artifact', artifactUrl)}.`;
    return (0,_text_fit_markdown_js__WEBPACK_IMPORTED_MODULE_15__/* .fitMarkdown */ .D)(levels, {
        limit: limitBytes,
        tail: '',
        lessDetail: `Shortened to fit GitHub's limit for job summaries. ${rest}`,
        cutShort: `**Cut off here to fit GitHub's limit for job summaries.** ${rest}`,
    });
}
function renderLevel(full, detail, { artifactUrl }) {
    const report = (0,_detail_js__WEBPACK_IMPORTED_MODULE_1__/* .condense */ .aX)(full, detail);
    const suites = (0,_suite_results_js__WEBPACK_IMPORTED_MODULE_12__/* .worstSuitesFirst */ .Lh)((0,_suite_results_js__WEBPACK_IMPORTED_MODULE_12__/* .suitesOf */ .f3)(report));
    const leftoverCount = full.registration?.cleanup.leftovers.length ?? 0;
    const leftovers = (0,_sections_leftovers_js__WEBPACK_IMPORTED_MODULE_6__/* .leftoverSection */ .Z)(report);
    const artifact = artifactUrl === undefined ? '' : ` ${(0,_text_markdown_link_js__WEBPACK_IMPORTED_MODULE_14__/* .markdownLink */ .i)('Report artifact', artifactUrl)}.`;
    return (0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .joinSections */ .lS)([
        (0,_sections_lead_js__WEBPACK_IMPORTED_MODULE_5__/* .titleSection */ .c)(report, '#'),
        (0,_sections_lead_js__WEBPACK_IMPORTED_MODULE_5__/* .leadSection */ .K)(report, { proof: detail.evidence > 0 }),
        `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_13__/* .countsLine */ .J7)(report.counts)} in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_13__/* .runTime */ .Ft)(report)} against ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(report.target.trackingUri)}${(0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownNote */ .ug)((0,_wording_js__WEBPACK_IMPORTED_MODULE_13__/* .sourceNote */ .GY)(report.target))}.${artifact}`,
        (0,_sections_trouble_js__WEBPACK_IMPORTED_MODULE_11__/* .troubleSection */ .f)(report, detail.rows),
        (0,_sections_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonSection */ .v)(report.comparison, (0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .titlesOf */ .B7)(report)),
        (0,_sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnosisSection */ .VE)(report),
        (0,_sections_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceSection */ .r)(report, detail.evidence),
        (0,_sections_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .noteSection */ .M)(report),
        leftovers && `${leftovers}${(0,_sections_parts_js__WEBPACK_IMPORTED_MODULE_8__/* .moreLine */ .g0)(leftoverCount - detail.leftovers, 'leftover')}`,
        suites.length > 0
            ? `## Suites

${(0,_sections_suites_js__WEBPACK_IMPORTED_MODULE_9__/* .suiteTable */ .H7)(suites)}`
            : '',
        ...(detail.allChecks && suites.length > 0
            ? ['## Checks', ...suites.map((suite) => suiteSection(suite, detail.rows, report))]
            : []),
        (0,_sections_timings_js__WEBPACK_IMPORTED_MODULE_10__/* .timingSection */ .I)(report),
    ]);
}
function suiteSection(suite, maxRows, { checks }) {
    if (suite.status === 'pass' || suite.status === 'skip')
        return (0,_sections_suites_js__WEBPACK_IMPORTED_MODULE_9__/* .foldedSuite */ .Rc)(suite, maxRows, checks);
    return `### ${_wording_js__WEBPACK_IMPORTED_MODULE_13__/* .statusEmoji */ .H0[suite.status]} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(suite.name)}

${(0,_sections_suites_js__WEBPACK_IMPORTED_MODULE_9__/* .suiteChecks */ .gk)(suite, maxRows, checks)}`;
}


/***/ }),

/***/ 24269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ causeGone),
/* harmony export */   G_: () => (/* binding */ compareWith),
/* harmony export */   j7: () => (/* binding */ compareOutcomes)
/* harmony export */ });
/* harmony import */ var _text_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9669);

/**
 * What changed since the last known result. `fixed` failed or could not be verified then and passes now;
 * `regressed` does now and did not then, whether it passed, was skipped or did not exist. `unchanged` counts the
 * checks that came out alike.
 */
function compareWith(previous, report) {
    const fixedCause = causeGone(previous, report);
    return { ...compareOutcomes(previous, report.checks), ...(fixedCause ? { fixedCause } : {}) };
}
/** The same for anything with an outcome: the checks of a report, the legs of a merged one. */
function compareOutcomes(previous, outcomes) {
    const comparison = { previous: previous.id, fixed: [], regressed: [], unchanged: 0 };
    const still = new Map();
    for (const { id, status } of outcomes) {
        const before = Object.hasOwn(previous.checks, id) ? previous.checks[id] : undefined;
        const [was, is] = [before && outcomeClass[before], outcomeClass[status]];
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
    return { ...comparison, ...(stillFailing.length > 0 ? { stillFailing } : {}) };
}
/** The earlier run's first cause where this one passes, with the same request's answer then and now. */
function causeGone({ cause, seen, verdict }, report) {
    if (cause === undefined || seen === undefined || verdict === 'pass' || report.verdict !== 'pass')
        return undefined;
    const after = report.exchanges.findLast((one) => (0,_text_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .requestOf */ .fo)(one) === seen.request);
    return {
        code: cause,
        headline: seen.headline,
        request: seen.request,
        before: seen.outcome,
        after: after ? (0,_text_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(after, 120) : report.verdict,
    };
}
const outcomeClass = {
    pass: 'good',
    warn: 'good',
    fail: 'bad',
    error: 'bad',
    skip: 'unknown',
};


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
