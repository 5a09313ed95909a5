export const id = 511;
export const ids = [511];
export const modules = {

/***/ 9121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ runPublish)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./build/http/redact.js
var http_redact = __webpack_require__(32616);
// EXTERNAL MODULE: ./build/report/comment.js
var report_comment = __webpack_require__(17554);
// EXTERNAL MODULE: ./build/report/merge.js + 1 modules
var merge = __webpack_require__(3946);
// EXTERNAL MODULE: ./build/github/api.js
var api = __webpack_require__(40654);
// EXTERNAL MODULE: ./build/github/comment.js
var github_comment = __webpack_require__(30079);
// EXTERNAL MODULE: ./build/github/context.js
var github_context = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/github/log-text.js
var log_text = __webpack_require__(70398);
// EXTERNAL MODULE: ./build/github/publication.js
var publication = __webpack_require__(96000);
// EXTERNAL MODULE: ./build/github/publish-result.js + 1 modules
var publish_result = __webpack_require__(26763);
// EXTERNAL MODULE: ./build/github/result.js
var result = __webpack_require__(79041);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/github/artifact.js
var github_artifact = __webpack_require__(63762);
// EXTERNAL MODULE: ./build/report/schema.js
var schema = __webpack_require__(44892);
// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(47342);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
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
        verdict: isSkipped ? 'skipped' : (0,verdict/* verdictOf */.Vj)(report.checks, report.stopReason),
        counts: (0,verdict/* countStatuses */.ip)(report.checks),
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
        const name = (0,github_artifact/* partAndAttempt */.OZ)(artifact.name).part;
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
        const { part, attempt } = (0,github_artifact/* partAndAttempt */.OZ)(artifact.name);
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
        const given = await (0,github_context/* readContext */.yI)(env);
        // The token of a workflow_run is not a fork's, even where the commit is.
        const context = { ...given, isFork: false };
        const { triggeringRun } = context;
        if (!triggeringRun)
            return (0,core/* setFailed */.C1)(misuse);
        const reports = await readReports(token, context, triggeringRun.id, inputs.artifactName);
        if ('reason' in reports)
            return endWithout(reports, inputs);
        const { result, link } = resultOf(reports, redact, context, triggeringRun.id);
        await show(result, link, { context, inputs, env, redact, token, runUrl: triggeringRun.url });
        const isBad = result.verdict === 'fail' || result.verdict === 'error';
        if (inputs.failOn === 'fail' && isBad)
            (0,core/* setFailed */.C1)(`The verification ended with the verdict ${result.verdict}.`);
    }
    catch (error) {
        (0,core/* setFailed */.C1)(redact((0,log_text/* logText */.k)(error instanceof Error ? (error.stack ?? error.message) : String(error))));
    }
}
/** Job summary first, since it needs nothing but the runner; then the comment. */
async function show(result, link, options) {
    const { context, inputs, env, redact, token, runUrl } = options;
    const tell = (what, publication) => (0,publish_result/* logPublication */.f)(what, publication, redact);
    (0,core/* setOutput */.uH)('verdict', result.verdict);
    const text = result.summary({ artifactUrl: link });
    tell('The job summary', await (0,publication/* published */.H)(async () => void (await core/* summary */.z.addRaw(text, true).write())));
    const render = (marker, { digest, note }) => origin +
        result.comparedWith(digest).comment({
            marker,
            links: { artifact: link, run: runUrl },
            sha: context.sha,
            limit: report_comment/* commentLimit */.j9 - Buffer.byteLength(origin),
            ...(note === undefined ? {} : { noteOnDigest: note }),
        });
    const comment = await (0,github_comment/* publishComment */.p8)({ token }, {
        context,
        key: (0,github_context/* commentKeyOf */.EV)(env, inputs.commentKey),
        mode: inputs.comment,
        digest: result.digest,
        render,
    });
    (0,core/* setOutput */.uH)('comment-url', comment.url ?? '');
    tell('The comment', comment);
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
    const reading = await (0,api/* publishWithApi */.E)({ ...context, token, budgetMs: readMs }, missing, async (api) => {
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
/** What to show, and the path of the artifacts it comes from, from ids that GitHub gave. */
function resultOf({ legs, artifactId }, redact, { repository, sha }, runId) {
    const run = `/${repository.owner}/${repository.name}/actions/runs/${runId}`;
    const link = artifactId === undefined ? `${run}#artifacts` : `${run}/artifacts/${artifactId}`;
    // What looks like a key is masked before it is rendered: after that, no text may become longer.
    const clean = JSON.parse((0,http_redact/* redactedJson */.Rh)(legs, redact));
    const [only] = clean;
    const report = clean.length === 1 ? only?.report : undefined;
    return { result: report ? (0,result/* resultOfReport */.$)(report, sha) : (0,result/* resultOfMerged */.h)((0,merge/* mergeReports */.C1)(clean), sha), link };
}


/***/ }),

/***/ 20511:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _github_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9121);


await (0,_github_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .runPublish */ .j)({
    githubToken: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('github-token'),
    artifactName: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('artifact-name'),
    comment: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('comment'),
    commentKey: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('comment-key'),
    failOn: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('fail-on'),
}, process.env);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
