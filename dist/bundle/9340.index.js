export const id = 9340;
export const ids = [9340];
export const modules = {

/***/ 69340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ endMergeNeutral),
/* harmony export */   endNeutral: () => (/* binding */ endNeutral)
/* harmony export */ });
/* harmony import */ var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15262);
/* harmony import */ var _inputs_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74361);
/* harmony import */ var _registration_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71740);
/* harmony import */ var _report_write_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95415);
/* harmony import */ var _schema_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25014);
/* harmony import */ var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(21131);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58508);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31224);
/* harmony import */ var _publishers_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65710);
/* harmony import */ var _report_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73135);
/* harmony import */ var _show_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48091);
/* harmony import */ var _step_identity_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97837);












/**
 * A run that was given no key is neither a failure nor a success. It leaves a report that says so, for whoever merges
 * or publishes: a leg without a report would be one that died.
 */
async function endNeutral(step, neutral) {
    const text = tellNeutral(step, neutral.reason);
    const { values } = await (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .Ko)(_inputs_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .verification */ .O, neutral.raw, { usual: 'input' });
    const { trackingUri = '', authUrl = '', apiUrl = '', serviceId = '' } = values;
    const report = skippedReport({ trackingUri, authUrl, apiUrl, serviceId }, text, neutral.identity);
    const { env, redact, log } = step;
    const reportPath = await (0,_report_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .writtenPath */ .d)(log, async () => {
        const path = values.reportDir ?? _inputs_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .verification */ .O['report-dir'].default;
        const identity = (0,_step_identity_js__WEBPACK_IMPORTED_MODULE_9__/* .withTarget */ .yY)(neutral.identity, report.target);
        const folder = await (0,_report_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .openOwnFolder */ .N)(path, { identity, target: report.target }, env, log);
        const written = await (0,_report_write_report_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReport */ .u)(report, folder, redact);
        await (0,_show_result_js__WEBPACK_IMPORTED_MODULE_8__/* .uploadFolder */ .y)(step, folder, identity);
        return written;
    });
    for (const [name, value] of (0,_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .outputsOf */ .Yz)({ verdict: 'skipped', reportPath }))
        log.output(name, value);
    await summarise(step, text);
}
/** The same for a run that was to merge the reports of such runs, of which there are none. */
async function endMergeNeutral(step, reason) {
    const text = tellNeutral(step, `no leg left a report, and ${reason}`);
    for (const [name, value] of (0,_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .outputsOf */ .Yz)({ verdict: 'skipped' }))
        step.log.output(name, value);
    await summarise(step, text);
}
function tellNeutral({ log }, reason) {
    const text = `Nothing was verified: ${reason}. This says nothing about the key or the platform.`;
    log.info(text);
    return text;
}
async function summarise({ redact, log }, text) {
    const advice = 'Set `on-missing-key: fail` to make such runs fail instead.';
    const markdown = `### ⏭️ Registration not verified\n\n${text}\n\n${advice}\n`;
    log.publication('The job summary', await (0,_publishers_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .publishSummary */ .I)(markdown, redact));
}
function skippedReport(target, why, identity) {
    const now = new Date();
    return {
        schemaVersion: _schema_report_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaVersion */ .CZ,
        tool: { name: _version_js__WEBPACK_IMPORTED_MODULE_10__/* .toolName */ .Uf, version: _version_js__WEBPACK_IMPORTED_MODULE_10__/* .version */ .rE },
        id: (0,_registration_names_js__WEBPACK_IMPORTED_MODULE_2__/* .newNames */ .JL)(now).id,
        identity: (0,_step_identity_js__WEBPACK_IMPORTED_MODULE_9__/* .withTarget */ .yY)(identity, target),
        startedAt: now.toISOString(),
        finishedAt: now.toISOString(),
        stopReason: 'completed',
        verdict: 'skipped',
        target,
        counts: (0,_schema_verdict_js__WEBPACK_IMPORTED_MODULE_11__/* .countStatuses */ .ip)([]),
        warnings: [why],
        checks: [],
        diagnosis: { causes: [] },
        exchanges: [],
    };
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


/***/ })

};
