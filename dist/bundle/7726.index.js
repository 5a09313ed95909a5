export const id = 7726;
export const ids = [7726];
export const modules = {

/***/ 47726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handOnResult: () => (/* binding */ handOnResult)
});

// EXTERNAL MODULE: ./build/report/diagnosis-text.js
var diagnosis_text = __webpack_require__(23552);
// EXTERNAL MODULE: ./build/report/write-report.js
var write_report = __webpack_require__(95415);
// EXTERNAL MODULE: ./build/schema/compare-with-digest.js
var compare_with_digest = __webpack_require__(2507);
// EXTERNAL MODULE: ./build/schema/compare-with-reports.js
var compare_with_reports = __webpack_require__(22980);
// EXTERNAL MODULE: ./build/schema/gate.js
var gate = __webpack_require__(36715);
// EXTERNAL MODULE: ./build/text/foreign.js
var foreign = __webpack_require__(43794);
;// CONCATENATED MODULE: ./build/github/caller-mistakes.js

/**
 * The caller's own mistakes in the checked-out workspace, for annotations; the diff that fixes them goes into the
 * report folder as `fix.diff`. Empty where there is no checkout to look at, or where git refuses to, which the log
 * says. Never throws.
 */
async function findCallerMistakes({ env, redact, log }, folder) {
    const workspace = env.GITHUB_WORKSPACE;
    if (!workspace)
        return [];
    try {
        const { writeFixDiff } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(7895)]).then(__webpack_require__.bind(__webpack_require__, 57895));
        const findings = await writeFixDiff(workspace, folder, redact);
        return findings.map(({ path, line, column, rule, reason }) => {
            return { path, line, column, rule, reason: redact(reason) };
        });
    }
    catch (error) {
        tell(error instanceof Error ? error.message : String(error), workspace, log);
        return [];
    }
}
/** A job that checks nothing out has nothing to look at, and no need to hear of it in a warning. */
function tell(why, workspace, log) {
    const isForeign = /dubious|safe\.directory/i.test(why);
    if (/not a git repository/i.test(why) && !isForeign) {
        log.info('check-caller: there is no git checkout in the workspace, so nothing was looked for.');
        return;
    }
    const advice = isForeign
        ? ` It belongs to another user; before this step, run: git config --global --add safe.directory "${workspace}"`
        : '';
    log.warning(`check-caller: the checkout could not be looked into: ${(0,foreign/* briefly */.m)(why)}.${advice}`);
}

// EXTERNAL MODULE: ./build/python/environment.js
var environment = __webpack_require__(24282);
// EXTERNAL MODULE: ./build/run/client-environment.js
var client_environment = __webpack_require__(32231);
// EXTERNAL MODULE: ./build/schema/verdict.js
var verdict = __webpack_require__(21131);
;// CONCATENATED MODULE: ./build/github/configure.js



/** `configure`: hands what was verified to the later steps of the job, and nothing that was not. */
function configureLaterSteps({ env, log }, settings, report) {
    if (!(0,verdict/* isProved */.n_)(report)) {
        log.warning('configure: later steps were given nothing, since no registration went through.');
        return;
    }
    const variables = (0,client_environment/* clientVariables */.$)(settings);
    for (const [name, value] of Object.entries(variables))
        log.variable(name, value);
    log.info(`configure: later steps have ${Object.keys(variables).join(', ')}.`);
    const others = (0,environment/* disturbancesIn */.pH)(env).map(({ name }) => name);
    if (others.length > 0)
        log.warning(`configure: this job also sets ${others.join(', ')}, with which clients do something else than was verified.`);
}

// EXTERNAL MODULE: ./build/github/outputs.js
var outputs = __webpack_require__(31224);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
// EXTERNAL MODULE: ./build/text/log.js
var log = __webpack_require__(79056);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
// EXTERNAL MODULE: ./build/github/publishers/publication.js
var publication = __webpack_require__(59612);
;// CONCATENATED MODULE: ./build/github/publishers/annotations.js






/**
 * How many of each level: GitHub shows 10 per step and drops the rest in silence. One error is left for the gate's
 * own line, some warnings for what else the step has to say.
 */
const most = { error: 9, warning: 7, notice: 10 };
const write = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
const statusOf = { error: 'fail', warning: 'error', notice: 'warn' };
const levels = ['error', 'warning', 'notice'];
/** Longer messages are cut by GitHub at 64 KB; nobody reads that far. */
const longestMessage = 2_000;
/**
 * One annotation per check: an error for one that failed, a warning for one that could not be verified, a notice for
 * one that passed with a warning. A line known to be to blame carries its own, above those.
 */
function publishAnnotations(report, options) {
    return (0,publication/* published */.H3)(async () => {
        for (const level of levels)
            announce(level, annotationsOf(report, level, options), options);
    });
}
function annotationsOf(report, level, { env, lines = [] }) {
    const place = workflowPlace(env);
    const checks = report.checks.filter(({ status }) => status === statusOf[level]);
    const annotations = checks.map((check) => ({
        title: check.title,
        message: [(0,foreign/* briefly */.m)(check.reason ?? ''), remedyFor(check, report)].filter((text) => text !== '').join('\n'),
        place,
    }));
    // A line is to blame for what failed; while nothing fails it is worth a notice.
    if (level !== (report.verdict === 'pass' ? 'notice' : 'error'))
        return annotations;
    const blamed = lines.map(({ path, line, reason }) => ({
        title: 'The registration is set up wrongly here',
        message: reason,
        place: { file: path, line },
    }));
    return [...blamed, ...annotations];
}
function announce(level, annotations, { redact, env }) {
    const shown = annotations.length > most[level] ? annotations.slice(0, most[level] - 1) : annotations;
    for (const annotation of shown)
        emit(level, annotation, redact);
    const hidden = annotations.length - shown.length;
    if (hidden === 0)
        return;
    const title = `${hidden} more ${wording/* statusMeaning */.uj[statusOf[level]]}`;
    emit(level, { title, message: 'The job summary lists them all.', place: workflowPlace(env) }, redact);
}
function emit(level, { title, message, place }, redact) {
    const safeTitle = redact((0,log/* logText */.k)((0,visible/* visibleLine */.P8)((0,visible/* cut */.Jj)(redact(title), 200))));
    // GitHub shows nothing of an annotation that says nothing.
    const safeMessage = redact((0,log/* logText */.k)((0,visible/* cut */.Jj)(redact(message), longestMessage))) || safeTitle;
    const properties = { title: safeTitle };
    if (place)
        Object.assign(properties, { file: redact((0,log/* logText */.k)((0,visible/* visibleLine */.P8)(place.file))), startLine: place.line });
    write[level](safeMessage, properties);
}
/** The first step towards a working check: of the cause that its exchanges prove, else of the first cause. */
function remedyFor(check, report) {
    if (check.status === 'warn')
        return '';
    const { causes } = report.diagnosis;
    const proves = (cause) => cause.evidence.some((id) => check.exchanges.includes(id));
    const status = report.verdict === 'error' ? 'error' : 'fail';
    const isFirst = (0,wording/* byLayer */.BS)(report.checks, status)[0]?.id === check.id;
    const cause = causes.find(proves) ?? (isFirst ? causes[0] : undefined);
    const [remedy] = cause?.remediation ?? [];
    return remedy ? `Remedy: ${remedy.text}` : '';
}
/**
 * The workflow's own file, where it is one of this repository: an annotation needs a file to show on a pull request.
 * Contract: GITHUB_WORKFLOW_REF is `owner/name/.github/workflows/file.yml@ref`.
 */
function workflowFile(env) {
    const prefix = `${env.GITHUB_REPOSITORY}/`;
    const ref = env.GITHUB_WORKFLOW_REF ?? '';
    const [, file] = ref.startsWith(prefix)
        ? (/^(\.github\/workflows\/[^@]+\.ya?ml)@/.exec(ref.slice(prefix.length)) ?? [])
        : [];
    return file;
}
function workflowPlace(env) {
    const file = workflowFile(env);
    return file === undefined ? undefined : { file, line: 1 };
}

// EXTERNAL MODULE: ./build/github/report-folder.js
var report_folder = __webpack_require__(73135);
// EXTERNAL MODULE: ./build/github/result.js
var github_result = __webpack_require__(79041);
// EXTERNAL MODULE: ./build/github/show-result.js + 2 modules
var show_result = __webpack_require__(48091);
;// CONCATENATED MODULE: ./build/github/hand-on-result.js












/** What becomes of the report of a run: it is written, compared and published, and the gate decides. */
async function handOnResult(found, step, { settings, identity, folder }) {
    const { context, inputs, env, redact, log } = step;
    const report = { ...found, ...(await comparisonOf(step, found, identity)) };
    const extras = { workflow: workflowFile(env) };
    const reportPath = await (0,report_folder/* writtenPath */.d)(log, () => (0,write_report/* writeReport */.u)(report, folder, redact, extras));
    const [cause] = report.diagnosis.causes;
    for (const [name, value] of (0,outputs/* outputsOf */.Yz)({ ...report, cause, reportPath }))
        log.output(name, value);
    if (inputs.configure)
        configureLaterSteps(step, settings, report);
    const lines = inputs.checkCaller === 'off' ? [] : await findCallerMistakes(step, folder);
    // Once more with what is wrong in the checkout, which the SARIF file shows at its lines.
    const whole = { ...extras, findings: lines };
    if (lines.length > 0)
        await (0,report_folder/* writtenPath */.d)(log, () => (0,write_report/* writeReport */.u)(report, folder, redact, whole));
    const result = (0,github_result/* resultOfReport */.$)(report, context.sha);
    await (0,show_result/* showResult */.L)(result, step, {
        identity,
        folder,
        write: async (previous) => {
            const comparison = report.comparison ?? (0,compare_with_digest/* compareWith */.G)(previous, report);
            const compared = { ...report, comparison };
            await (0,write_report/* writeReport */.u)(compared, folder, redact, whole);
        },
    });
    log.publication('An annotation', await publishAnnotations(report, { redact, env, lines }));
    // The first screen in the step's log, for whoever looks there first.
    log.group('Result', (0,diagnosis_text/* firstScreenText */._5)(report, diagnosis_text/* plainly */.yG));
    if ((0,gate/* gateFails */.x)(report, settings.failOn))
        log.fail(result.headline);
}
/** What changed since the last report of the default branch, where that is asked for. */
async function comparisonOf(step, report, identity) {
    if (step.inputs.compareWith !== 'default-branch')
        return {};
    const { reportOfDefaultBranch } = await __webpack_require__.e(/* import() */ 2931).then(__webpack_require__.bind(__webpack_require__, 12931));
    const earlier = await reportOfDefaultBranch(step, identity, report.target);
    if ('reason' in earlier) {
        step.log.warning(`Not compared with the default branch: ${earlier.reason}`);
        return {};
    }
    const comparison = (0,compare_with_reports/* compareReports */.l)([earlier.report], report);
    return comparison ? { comparison: { ...comparison, branch: earlier.branch } } : {};
}


/***/ }),

/***/ 31224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yz: () => (/* binding */ outputsOf)
/* harmony export */ });
/* unused harmony exports outputs, publishOutputs */
/* harmony import */ var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21131);

/** The action's outputs; `npm run describe` writes them into action.yml. None holds any part of the key. */
const outputs = {
    verdict: {
        description: 'pass, fail, error (could not verify) or skipped.',
        from: ({ verdict }) => verdict,
    },
    diagnosis: {
        description: 'Code of the first cause, for instance SERVICE_ID_MISMATCH; empty when nothing failed.',
        from: ({ cause }) => cause?.code,
    },
    category: {
        description: 'Its category: KEY, CFG, DEPLOY, BUG, SCOPE, RATE, QUOTA, NET, CLIENT or UNKNOWN.',
        from: ({ cause }) => cause?.category,
    },
    passed: { description: 'Number of checks that passed.', from: ({ counts }) => counts?.pass },
    failed: { description: 'Number of checks that failed.', from: ({ counts }) => counts?.fail },
    errored: {
        description: 'Number of checks that could not be verified.',
        from: ({ counts }) => counts?.error,
    },
    skipped: { description: 'Number of checks that were skipped.', from: ({ counts }) => counts?.skip },
    'report-path': {
        description: 'Path of report.json, or of merged.json with merge-reports; empty where it could not be written.',
        from: ({ reportPath }) => reportPath,
    },
    'artifact-id': { description: 'Id of the uploaded artifact; empty where none was.' },
    'artifact-url': { description: 'Address of the artifact.' },
    'comment-url': { description: 'Address of the comment; empty where there is none.' },
    'tracking-uri': {
        description: 'The tracking URI a registration went through with; empty otherwise.',
        from: (outcome) => ((0,_schema_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isProved */ .n_)(outcome) ? outcome.target?.trackingUri : ''),
    },
    'model-name': {
        description: 'Name of the registered model.',
        from: ({ registration }) => registration?.modelName,
    },
    'model-version': {
        description: 'Version that was registered.',
        from: ({ registration }) => registration?.modelVersion,
    },
    'run-id': {
        description: 'MLflow run of the registration.',
        from: ({ registration }) => registration?.runId,
    },
};
/** Those of the `publish` action. */
const publishOutputs = {
    verdict: { description: `${outputs.verdict.description.slice(0, -1)}; empty where there was no report.` },
    'comment-url': outputs['comment-url'],
};
/** Those that are known as soon as there is a result; empty where they say nothing. */
function outputsOf(outcome) {
    return Object.entries(outputs).flatMap(([name, { from }]) => from === undefined ? [] : [[name, String(from(outcome) ?? '')]]);
}


/***/ }),

/***/ 79041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ resultOfReport),
/* harmony export */   h: () => (/* binding */ resultOfMerged)
/* harmony export */ });
/* harmony import */ var _merge_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78802);
/* harmony import */ var _merge_render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91871);
/* harmony import */ var _merge_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3891);
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17554);
/* harmony import */ var _report_first_screen_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83658);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74611);
/* harmony import */ var _schema_compare_with_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2507);
/* harmony import */ var _schema_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64304);








function resultOfReport(report, sha) {
    return {
        verdict: report.verdict,
        counts: report.counts,
        digest: (0,_schema_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)(report, sha),
        target: report.target.trackingUri,
        isCancelled: report.verdict === 'error' && report.stopReason === 'cancelled',
        headline: (0,_report_first_screen_js__WEBPACK_IMPORTED_MODULE_4__/* .gateReason */ .cG)(report),
        comparedWith: (previous) => previous && !report.comparison
            ? resultOfReport({ ...report, comparison: (0,_schema_compare_with_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .compareWith */ .G)(previous, report) }, sha)
            : resultOfReport(report, sha),
        comment: (parts) => (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderComment */ .wQ)(report, parts),
        summary: (options) => (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSummary */ .Br)(report, options),
    };
}
function resultOfMerged(merged, sha) {
    return {
        verdict: merged.verdict,
        counts: merged.counts,
        digest: (0,_merge_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .mergedDigestOf */ .kJ)(merged, sha),
        target: `${merged.legs.length} targets`,
        isCancelled: isAllCancelled(merged),
        headline: (0,_merge_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedHeadline */ .rD)(merged),
        comparedWith: (previous) => previous
            ? resultOfMerged({ ...merged, comparison: (0,_merge_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMergedWith */ .Ce)(previous, merged) }, sha)
            : resultOfMerged(merged, sha),
        comment: (parts) => (0,_merge_render_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMergedComment */ ._R)(merged, parts),
        summary: (options) => (0,_merge_render_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMergedSummary */ .th)(merged, options),
    };
}
/** Of the legs without a result every one was cancelled. */
function isAllCancelled({ verdict, legs }) {
    const unverified = legs.filter((leg) => leg.verdict === 'error');
    return verdict === 'error' && unverified.every(({ stopReason }) => stopReason === 'cancelled');
}


/***/ }),

/***/ 48091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ showResult),
  y: () => (/* binding */ uploadFolder)
});

// EXTERNAL MODULE: ./build/schema/artifact-name.js
var artifact_name = __webpack_require__(24800);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/text/foreign.js
var foreign = __webpack_require__(43794);
// EXTERNAL MODULE: ./build/github/once-more.js
var once_more = __webpack_require__(63215);
;// CONCATENATED MODULE: ./build/github/publishers/artifact.js




/** Milliseconds to ask what the service has kept; a slow answer does not undo an upload. */
const digestMs = 10_000;
/**
 * Uploads what this run wrote into a folder as an artifact of the workflow run, and nothing else that lies there.
 * A name that is taken gets a suffix: other jobs' artifacts stay.
 */
async function publishArtifact(request) {
    const reason = whyNoArtifacts(request.context.isGhes, process.env);
    if (reason)
        return { status: 'skipped', reason };
    const limit = request.timeLimitMs ?? 60_000;
    try {
        const uploaded = await within(limit, upload(request));
        if (uploaded)
            return { status: 'published', ...uploaded, ...addressesOf(uploaded.id, request.context) };
        return { status: 'failed', reason: `the upload took longer than ${limit / 1000} s` };
    }
    catch (error) {
        const { name, message } = error instanceof Error ? error : new Error(String(error));
        if (name === 'GHESNotSupportedError')
            return { status: 'skipped', reason: noArtifactsOnServer };
        return { status: 'failed', reason: inWords(message) };
    }
}
/** The client quotes its own parser's words where an answer is no JSON; after them comes what was answered. */
function inWords(message) {
    const [, answer] = /^Error ".*" occurred while parsing the response body - (.*)\.$/s.exec(message) ?? [];
    return answer === undefined
        ? (0,foreign/* briefly */.m)(message)
        : `the artifact storage's answer is not as its API describes it: ${(0,foreign/* briefly */.m)(answer)}`;
}
const noArtifactsOnServer = 'this server is not github.com (GitHub Enterprise Server, Gitea, Forgejo), and the client of version 4 uploads no artifact there; the report folder stays on the runner, keep it with actions/upload-artifact@v3';
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
    const { folder } = request;
    const files = folder.written();
    if (files.length === 0)
        throw new Error('there is nothing to upload');
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(1351), __webpack_require__.e(111)]).then(__webpack_require__.bind(__webpack_require__, 40111));
    const client = new DefaultArtifactClient();
    const options = request.retentionDays === undefined ? {} : { retentionDays: request.retentionDays };
    for (const name of (0,artifact_name/* namesFrom */.nQ)(request.name, request.context.run.attempt)) {
        const send = () => client.uploadArtifact(name, files, folder.root, options);
        const answer = await (0,once_more/* onceMore */.T)(send, isBroken).catch((error) => {
            if (!error.message.includes('(409)'))
                throw error;
        });
        if (answer)
            return await checked(client, name, answer);
    }
    throw new Error(`the name ${request.name} and its suffixes are taken; give each job an artifact-name of its own`);
}
/** The client repeats what the service refuses for the time being, but gives up where a connection breaks. */
const isBroken = (error) => /ECONNRESET|EPIPE|ECONNREFUSED|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|socket hang up|fetch failed/i.test(error.message);
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
function addressesOf(id, { repository, run, serverUrl }) {
    const link = `/${repository.owner}/${repository.repo}/actions/runs/${run.id}/artifacts/${id}`;
    return { url: `${serverUrl}${link}`, link };
}
/** The value, or undefined when it does not come in time; what is under way cannot be stopped, only left. */
async function within(ms, work) {
    const timer = new AbortController();
    try {
        return await Promise.race([work, (0,promises_.setTimeout)(ms, undefined, { signal: timer.signal })]);
    }
    finally {
        timer.abort();
        work.catch(() => { });
    }
}

// EXTERNAL MODULE: ./build/github/publishers/comment.js + 1 modules
var publishers_comment = __webpack_require__(75976);
// EXTERNAL MODULE: ./build/github/publishers/publication.js
var publication = __webpack_require__(59612);
// EXTERNAL MODULE: ./build/github/publishers/summary.js
var summary = __webpack_require__(65710);
// EXTERNAL MODULE: ./build/report/comment.js
var comment = __webpack_require__(17554);
// EXTERNAL MODULE: ./build/text/markdown.js
var markdown = __webpack_require__(51065);
// EXTERNAL MODULE: ./build/github/api.js
var api = __webpack_require__(40654);
// EXTERNAL MODULE: ./build/github/publishers/earlier-result.js
var earlier_result = __webpack_require__(5266);
// EXTERNAL MODULE: ./build/github/publishers/thread.js
var thread = __webpack_require__(15464);
;// CONCATENATED MODULE: ./build/github/publishers/tracking-issue.js






/**
 * Keeps the one open issue of a target while its scheduled runs fail: opened by the first, its text always the
 * last run's, with one comment where the cause changes, and closed by the first run that passes.
 * Never throws. Contract: "Issues" of GitHub's REST API.
 */
async function publishTrackingIssue(access, options) {
    const { context, digest, key } = options;
    if (context.kind !== 'schedule')
        return (0,publication/* skipped */.hT)('only scheduled runs keep an issue');
    if (options.isCancelled)
        return (0,publication/* skipped */.hT)('the run was cancelled before it could verify anything; the issue stays as it is');
    if (digest.verdict === 'skipped')
        return (0,publication/* skipped */.hT)('nothing was verified');
    const missing = (0,api/* missingPermission */.Up)('issues: write', context);
    return (0,api/* publishWithApi */.Ed)({ ...access, ...context }, missing, async (api) => {
        const issues = issuesOf(api, context, (0,comment/* commentMarker */.Ql)(`issue ${key}`));
        const [issue] = await issues.own();
        if (issue && (0,earlier_result/* isOutdone */.Z9)(digest, (0,earlier_result/* previousIn */.d7)(issue.body).digest))
            return (0,publication/* skipped */.hT)(earlier_result/* sharedKey */.Tc);
        if (digest.verdict === 'pass') {
            return issue ? tracking_issue_close(issues, issue, options) : (0,publication/* skipped */.hT)('the run passed and no issue is open');
        }
        return issue ? update(issues, issue, options) : tracking_issue_open(issues, options);
    });
}
async function tracking_issue_open(issues, { title, render }) {
    const created = await issues.create(title, render(issues.marker, {}));
    // Two runs may have found no issue at the same moment: the oldest stays.
    const [oldest = created, ...duplicates] = await issues.own();
    for (const { number } of duplicates)
        await issues.close(number, 'not_planned');
    return { status: 'published', url: oldest.url };
}
async function update(issues, issue, { digest, warn, render }) {
    const previous = (0,earlier_result/* previousIn */.d7)(issue.body);
    if ((0,earlier_result/* isSameRun */.Mf)(previous.digest, digest))
        warn((0,earlier_result/* replacesAnother */.$o)('issue'));
    await issues.edit(issue, render(issues.marker, previous));
    if (previous.digest && previous.digest.cause !== digest.cause) {
        await issues.comment(issue.number, `The first cause is now ${tracking_issue_name(digest.cause)}; it was ${tracking_issue_name(previous.digest.cause)}.`);
    }
    return { status: 'published', url: issue.url };
}
async function tracking_issue_close(issues, issue, { context, digest, render }) {
    await issues.edit(issue, render(issues.marker, (0,earlier_result/* previousIn */.d7)(issue.body)));
    const lasted = duration(Date.parse(digest.finishedAt) - Date.parse(issue.openedAt));
    await issues.comment(issue.number, `Recovered: [this run](${context.run.url}) passed at ${digest.finishedAt}, ${lasted} after the issue was opened.`);
    await issues.close(issue.number, 'completed');
    return { status: 'published', url: issue.url };
}
const tracking_issue_name = (cause) => (cause === undefined ? 'not known' : (0,markdown/* markdownCode */.D9)(cause, 100));
function duration(ms) {
    const minutes = Math.max(0, Math.round(ms / 60_000));
    const days = Math.floor(minutes / 1440);
    const hours = Math.floor((minutes % 1440) / 60);
    return days > 0 ? `${days} d ${hours} h` : hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}
/** On every issue of ours. */
const label = 'verify-registration';
const mostPages = 3;
function issuesOf({ octokit, viewer, wrote }, { repository }, marker) {
    const open = { ...repository, state: 'open', per_page: 100 };
    const { issues } = octokit.rest;
    const isMarked = ({ body, pull_request }) => (0,thread/* hasMarker */.x)(body, marker) && !pull_request;
    /** A few pages of them: ours changes with every run that fails, and a repository may have thousands. */
    const lastChanged = () => {
        let left = mostPages;
        const order = { sort: 'updated', direction: 'desc' };
        return octokit.paginate(issues.listForRepo, { ...open, ...order }, ({ data }, done) => {
            if (--left === 0)
                done();
            return data;
        });
    };
    return {
        marker,
        /** Open ones of ours under this marker, oldest first. */
        async own() {
            const labelled = await octokit.paginate(issues.listForRepo, { ...open, labels: label });
            const marked = labelled.filter(isMarked);
            // The label may have been taken off, or have been refused: ours is among the last that changed.
            if (marked.length === 0)
                marked.push(...(await lastChanged()).filter(isMarked));
            if (marked.length === 0)
                return [];
            const { login } = await viewer();
            return marked
                .filter(({ user }) => login !== undefined && user?.login === login)
                .map((one) => issueOf(one))
                .sort((a, b) => a.number - b.number);
        },
        /** Labelled, so that it is found again among thousands; GitHub makes a label that does not exist yet. */
        async create(title, body) {
            const created = issueOf((await issues.create({ ...repository, title, body, labels: [label] })).data);
            wrote(created.url);
            return created;
        },
        async edit({ number, url }, body) {
            await issues.update({ ...repository, issue_number: number, body });
            wrote(url);
        },
        async comment(number, body) {
            await issues.createComment({ ...repository, issue_number: number, body });
        },
        async close(number, why) {
            await issues.update({ ...repository, issue_number: number, state: 'closed', state_reason: why });
        },
    };
}
/** @throws TypeError for what is no issue, as something in between may answer to a write */
function issueOf(issue) {
    const { number, html_url: url, created_at: openedAt } = issue;
    if (typeof number !== 'number' || typeof url !== 'string')
        throw new TypeError('this is no issue');
    return { number, url, openedAt, body: issue.body ?? '' };
}

// EXTERNAL MODULE: ./build/github/step-identity.js
var step_identity = __webpack_require__(97837);
;// CONCATENATED MODULE: ./build/github/show-result.js







/**
 * Shows a result everywhere it is wanted: job summary first, since it needs nothing but the runner, then artifact,
 * comment and issue. Each may fail by itself without deciding anything; the log says which did, and why.
 */
async function showResult(result, step, shown) {
    const { context, inputs, redact, log } = step;
    const access = { token: inputs.githubToken };
    const key = (0,step_identity/* commentKeyOf */.EV)(shown.identity);
    log.publication('The job summary', await (0,summary/* publishSummary */.I)(result.summary(), redact));
    const { digest } = result;
    const previous = inputs.comment === 'off' ? {} : await (0,publishers_comment/* readPrevious */.o)(access, { context, key, digest });
    const { digest: last } = previous;
    if (last)
        log.publication('The comparison', await (0,publication/* published */.H3)(() => shown.write(last)));
    const artifact = await uploadFolder(step, shown.folder, shown.identity);
    const link = artifact.status === 'published' ? artifact.link : undefined;
    if (link !== undefined || last) {
        const text = result.comparedWith(last).summary({ artifactUrl: link });
        log.publication('The job summary', await (0,summary/* publishSummary */.I)(text, redact));
    }
    const links = { run: context.run.url, artifact: link };
    const render = (marker, { digest: before, note }, sha = context.sha) => redact(result.comparedWith(before).comment({ marker, links, sha, noteOnDigest: note }));
    const shared = { context, key, digest, isCancelled: result.isCancelled, warn: log.warning, render };
    const comment = await (0,publishers_comment/* publishComment */.p)(access, { ...shared, mode: inputs.comment });
    log.publication('The comment', comment);
    log.output('comment-url', (0,publication/* urlOf */.rs)(comment));
    if (inputs.issueOnFailure) {
        const title = redact(`Registration check fails: ${result.target}`);
        log.publication('The issue', await publishTrackingIssue(access, { ...shared, title }));
    }
}
/** Uploads what this run wrote, under a name that tells its leg from others. */
async function uploadFolder({ context, inputs, log }, folder, identity) {
    const artifact = await publishArtifact({
        folder,
        name: (0,artifact_name/* artifactName */.Cs)(inputs.artifactName, identity),
        ...(inputs.retentionDays === undefined ? {} : { retentionDays: inputs.retentionDays }),
        context,
    });
    log.publication('The artifact', artifact);
    const isThere = artifact.status === 'published';
    log.output('artifact-id', isThere ? String(artifact.id) : '');
    log.output('artifact-url', isThere ? artifact.url : '');
    return artifact;
}


/***/ }),

/***/ 95415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var _files_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64059);
/* harmony import */ var _redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61945);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65812);



/**
 * Writes the report folder and returns the path of `report.json`. Every byte passes the redactor once more. Last
 * comes the manifest of all files.
 * @throws FileProblem
 */
async function writeReport(report, folder, redact, extras = {}) {
    // What packs or encodes texts must be given redacted ones: afterwards none would be found.
    const json = (0,_redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactedJson */ .Rh)(report, redact, 2);
    const clean = JSON.parse(json);
    const write = async ([name, { load, isIndented }]) => {
        const render = await load();
        const made = name === 'report.json' ? clean : render(clean, extras);
        const text = typeof made === 'string' ? redact(made) : `${(0,_redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactedJson */ .Rh)(made, redact, isIndented ? 2 : undefined)}\n`;
        return folder.write(name, text);
    };
    const paths = await Promise.all(Object.entries(_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .formats */ .Fx).map(write));
    await (0,_files_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .writeManifest */ .HN)(folder);
    return paths[0] ?? '';
}


/***/ }),

/***/ 32231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clientVariables),
/* harmony export */   m: () => (/* binding */ shellLines)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _python_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24282);
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34381);



/** What MLflow's client and Hokusai's SDK read. Two hold the key: whoever is given them can register in its name. */
function clientVariables(settings) {
    const { trackingUri, apiKey } = settings;
    return {
        MLFLOW_TRACKING_URI: trackingUri,
        MLFLOW_TRACKING_TOKEN: apiKey,
        HOKUSAI_API_KEY: apiKey,
        ...certificates(settings),
    };
}
/** By absolute path, since clients may run in another folder. */
function certificates({ caFile, clientCertFile }) {
    return {
        ...(caFile && { MLFLOW_TRACKING_SERVER_CERT_PATH: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(caFile) }),
        ...(clientCertFile && { MLFLOW_TRACKING_CLIENT_CERT_PATH: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(clientCertFile) }),
    };
}
/**
 * Lines for a POSIX shell to evaluate. They do not hold the key but read it from where this program had it, so that it
 * stands in no log and no history.
 */
function shellLines(settings, env) {
    const unset = (0,_python_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .disturbancesIn */ .pH)(env).map(({ name }) => name);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's parameter
    const key = '"${HOKUSAI_API_KEY:?is not set}"';
    // Verified without the white space around it, which a service would refuse.
    const hasSpace = /\s/.test(env.HOKUSAI_API_KEY ?? '');
    return [
        ...(unset.length > 0 ? [`unset ${unset.join(' ')}`] : []),
        `export MLFLOW_TRACKING_URI=${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellQuoted */ .x)(settings.trackingUri)}`,
        `export HOKUSAI_API_KEY=${hasSpace ? `"$(printf %s ${key} | tr -d '[:space:]')"` : key}`,
        'export MLFLOW_TRACKING_TOKEN="$HOKUSAI_API_KEY"',
        ...Object.entries(certificates(settings)).map(([name, path]) => `export ${name}=${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellQuoted */ .x)(path)}`),
    ];
}


/***/ }),

/***/ 22980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ compareReports)
/* harmony export */ });
/* harmony import */ var _compare_with_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2507);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64304);
/** This run beside earlier ones, whose whole reports are at hand: what a comment's digest cannot tell. */


/** Milliseconds below which a difference is noise, whatever the earlier runs took. */
const leastDifferenceMs = 200;
/** `earlier` in any order; the last of them to finish is the one compared with, all tell how much times vary. */
function compareReports(earlier, report) {
    const previous = [...earlier].sort((a, b) => Date.parse(a.finishedAt) - Date.parse(b.finishedAt)).at(-1);
    if (!previous)
        return undefined;
    const before = new Set(previous.checks.map(({ id }) => id));
    const now = new Set(report.checks.map(({ id }) => id));
    return {
        ...(0,_compare_with_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .compareWith */ .G)((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(previous), report),
        appeared: [...now].filter((id) => !before.has(id)),
        gone: [...before].filter((id) => !now.has(id)),
        timing: timingChanges(earlier, report.checks),
    };
}
/** Times that lie outside of all earlier ones by more than those differ among themselves. */
function timingChanges(earlier, checks) {
    return checks.flatMap(({ id, status, durationMs: nowMs }) => {
        const times = earlier.flatMap((one) => one.checks.flatMap((check) => (check.id === id && check.status === status ? [check.durationMs] : [])));
        if (times.length === 0 || status === 'skip')
            return [];
        const [least, most] = [Math.min(...times), Math.max(...times)];
        // One run tells nothing of how much times vary: then only twice as long counts.
        const noise = Math.max(leastDifferenceMs, times.length > 1 ? most - least : most);
        const isChanged = nowMs > most + noise || nowMs < least - noise;
        return isChanged ? [{ id, beforeMs: nowMs > most ? most : least, nowMs }] : [];
    });
}


/***/ })

};
