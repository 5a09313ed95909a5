export const id = 511;
export const ids = [511];
export const modules = {

/***/ 80971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ zipNames),
/* harmony export */   g: () => (/* binding */ readZipEntry)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

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
    const bytes = unpack(packedBytesOf(zip, entry), entry);
    if (bytes.length !== entry.bytes || (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(bytes) !== entry.crc)
        throw new Error(`${name} is damaged`);
    return bytes;
}
/**
 * The names of all entries, as the archive writes them.
 *
 * @throws Error saying what is wrong with the archive
 */
function zipNames(zip) {
    return entriesOf(zip).map(({ name }) => name);
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
/** zlib takes no smaller one. */
const smallestChunk = 64;
/** No more than the archive says, and in one piece: pieces would be in memory twice while they are put together. */
function unpack(packed, { name, method, bytes }) {
    if (method === 0)
        return packed;
    if (method !== 8)
        throw new Error(`${name} is packed by method ${method}, which is neither stored nor deflate`);
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(packed, { maxOutputLength: Math.max(1, bytes), chunkSize: bytes + smallestChunk });
    }
    catch (error) {
        throw new Error(`${name} cannot be unpacked: ${error.message}`);
    }
}
function expectRecord(zip, at, record) {
    if (at + record.length > zip.length || zip.readUInt32LE(at) !== record.signature)
        throw new Error('the archive is damaged');
}


/***/ }),

/***/ 7433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ runPublish)
/* harmony export */ });
/* harmony import */ var _inputs_action_only_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70005);
/* harmony import */ var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15262);
/* harmony import */ var _merge_last_attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39182);
/* harmony import */ var _merge_merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78802);
/* harmony import */ var _report_fit_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13878);
/* harmony import */ var _schema_gate_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(36715);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40654);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9009);
/* harmony import */ var _publishers_comment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75976);
/* harmony import */ var _publishers_publication_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59612);
/* harmony import */ var _publishers_summary_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65710);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79041);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(94686);
/* harmony import */ var _step_identity_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(97837);
/* harmony import */ var _untrusted_run_artifacts_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(60084);















/** Milliseconds to find and read the artifacts of a large matrix. */
const readMs = 180_000;
/** GitHub's limit for the jobs of one matrix. */
const mostOfMatrix = 256;
/** The first words of a comment of ours that rests on an untrusted artifact. */
const origin = "_Made by a workflow run on this pull request's own code: it is as trustworthy as that code._\n\n";
/**
 * The `publish` action: in a privileged `workflow_run` workflow it comments on the pull request what the unprivileged
 * run of its code has found. From the artifact it takes nothing but the report; which pull request, which commit and
 * every link come from the event and GitHub's API.
 */
function runPublish(env) {
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_11__/* .runStep */ .eg)(_inputs_action_only_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .publishing */ .Kc, env, async ({ raw, redact, log }) => {
        const { values, problems } = await (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(_inputs_action_only_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .publishing */ .Kc, raw, { usual: 'input' });
        (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .throwProblems */ .Jh)(problems);
        const inputs = values;
        // The token of a workflow_run is not a fork's, even where the commit is.
        const context = { ...(await (0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .readContext */ .y)(env)), isFork: false };
        const { triggeringRun } = context;
        if (!triggeringRun)
            return log.fail(misuse);
        const step = { context, inputs, env, redact, log };
        const reports = await readReports(step, triggeringRun);
        if ('reason' in reports)
            return endWithout(step, reports.reason);
        const { result, link, hint } = resultOf(step, reports, triggeringRun);
        await show(result, step, { link, hint, run: triggeringRun });
        if ((0,_schema_gate_js__WEBPACK_IMPORTED_MODULE_13__/* .gateFails */ .x)(result, inputs.failOn))
            log.fail(`The verification ended with the verdict ${result.verdict}.`);
    });
}
/** Job summary first, since it needs nothing but the runner; again with the comparison; then the comment. */
async function show(result, { context, inputs, env, redact, log }, { link, hint, run }) {
    const { digest } = result;
    const access = { token: inputs.githubToken };
    // One step may publish what several workflows have found: each has a comment of its own.
    const key = (0,_step_identity_js__WEBPACK_IMPORTED_MODULE_14__/* .commentKeyOf */ .EV)({ ...(0,_step_identity_js__WEBPACK_IMPORTED_MODULE_14__/* .stepIdentity */ .Xl)(context, inputs.commentKey, env), target: run.workflow });
    const summarise = async (one) => log.publication('The job summary', await (0,_publishers_summary_js__WEBPACK_IMPORTED_MODULE_9__/* .publishSummary */ .I)(one.summary({ artifactUrl: link }), redact));
    log.output('verdict', result.verdict);
    await summarise(result);
    const { digest: last } = inputs.comment === 'off' ? {} : await (0,_publishers_comment_js__WEBPACK_IMPORTED_MODULE_7__/* .readPrevious */ .o)(access, { context, key, digest, hint });
    if (last)
        await summarise(result.comparedWith(last));
    const render = (marker, { digest, note }, sha = context.sha) => origin +
        result.comparedWith(digest).comment({
            marker,
            links: { artifact: link, run: run.url },
            sha,
            limit: _report_fit_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .commentLimit */ .j9 - Buffer.byteLength(origin),
            noteOnDigest: note,
        });
    const comment = await (0,_publishers_comment_js__WEBPACK_IMPORTED_MODULE_7__/* .publishComment */ .p)(access, {
        context,
        key,
        mode: inputs.comment,
        digest,
        isCancelled: result.isCancelled,
        warn: log.warning,
        hint,
        render,
    });
    log.output('comment-url', (0,_publishers_publication_js__WEBPACK_IMPORTED_MODULE_8__/* .urlOf */ .rs)(comment));
    log.publication('The comment', comment);
}
const misuse = `publish works on the event workflow_run, after a run that verified and uploaded its report:
on:
  workflow_run:
    workflows: [verify]
    types: [completed]`;
async function readReports({ context, inputs, redact, log }, { id }) {
    const missing = 'the token may not read the artifacts. Add to the workflow:\npermissions:\n  actions: read\n  pull-requests: write';
    const { artifactName, githubToken: token } = inputs;
    const reports = await (0,_api_js__WEBPACK_IMPORTED_MODULE_5__/* .withApi */ .Nt)({ ...context, token, budgetMs: readMs }, missing, (api) => (0,_untrusted_run_artifacts_js__WEBPACK_IMPORTED_MODULE_12__/* .reportsOfRun */ .E)(api, context.repository, id, artifactName, redact));
    if ('reason' in reports)
        return reports;
    if (reports.legs.length > mostOfMatrix)
        log.warning(`Run ${id} has ${reports.legs.length} artifacts named ${artifactName}, more than ${mostOfMatrix}, the most jobs of a matrix: is artifact-name too wide?`);
    if (reports.legs.length > 0)
        return reports;
    return {
        reason: reports.isExpired
            ? `the artifacts named ${artifactName} of run ${id} have expired; run its jobs again`
            : `run ${id} has no artifact named ${artifactName}`,
    };
}
/** Nothing to publish is no success where the gate is on: an empty run never passes. */
function endWithout({ inputs, log }, reason) {
    const message = `Nothing was published: ${reason}`;
    // For later steps: a run that nobody could read was not verified.
    log.output('verdict', 'error');
    if (inputs.failOn === 'fail')
        log.fail(message);
    else
        log.warning(message);
}
function resultOf({ context: { repository, sha } }, { legs, artifactId }, { id }) {
    const run = `/${repository.owner}/${repository.repo}/actions/runs/${id}`;
    const link = artifactId === undefined ? `${run}#artifacts` : `${run}/artifacts/${artifactId}`;
    const [only, ...others] = (0,_merge_last_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .lastAttempts */ .r)(legs);
    const report = others.length === 0 ? only?.report : undefined;
    const hint = legs.find(({ report: one }) => one?.identity?.pullRequest)?.report?.identity?.pullRequest;
    return {
        result: report ? (0,_result_js__WEBPACK_IMPORTED_MODULE_10__/* .resultOfReport */ .$)(report, sha) : (0,_result_js__WEBPACK_IMPORTED_MODULE_10__/* .resultOfMerged */ .h)((0,_merge_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeReports */ .C1)(legs), sha),
        link,
        hint,
    };
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

/***/ 10129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readUntrustedReport)
/* harmony export */ });
/* harmony import */ var _files_zip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80971);
/* harmony import */ var _schema_read_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12819);
/* harmony import */ var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21131);



/** Bytes of `report.json`; what a run keeps at most takes about ten million, and white space costs nothing. */
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
    const text = (0,_files_zip_js__WEBPACK_IMPORTED_MODULE_0__/* .readZipEntry */ .g)(zip, 'report.json', maxReportBytes);
    const { comparison: _, ...report } = (0,_schema_read_report_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReport */ .M)(text);
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
        verdict: isSkipped ? 'skipped' : (0,_schema_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(report.checks, report.stopReason),
        counts: (0,_schema_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .countStatuses */ .ip)(report.checks),
        // A comment keeps the later of two results.
        finishedAt: new Date(Math.min(Date.parse(report.finishedAt), Date.now())).toISOString(),
        exchanges: report.exchanges.filter(({ id }) => evidence.has(id)),
    };
}


/***/ }),

/***/ 60084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportsOfRun),
/* harmony export */   R: () => (/* binding */ download)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _merge_size_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20316);
/* harmony import */ var _text_foreign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43794);
/* harmony import */ var _once_more_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63215);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10129);





/** Bytes of one zip; a report folder with 10,000 exchanges has a few million. */
const maxZipBytes = 32 * 1024 * 1024;
/** A matrix has 256 jobs at most, and each of them may have been run again a few times. */
const mostArtifacts = 1_000;
/** Milliseconds for one download. */
const downloadMs = 30_000;
/**
 * Reads the reports that another run of this repository uploaded. `pattern` is an artifact's name, in which `*` stands
 * for any characters. What is in the artifacts is untrusted: it is read in memory, and only ever becomes a `Report`, in
 * which what looks like a key is masked.
 * Needs `actions: read`. Contract: "List workflow run artifacts" and "Download an artifact" of GitHub's REST API.
 *
 * @throws what octokit throws, and Error when there are more artifacts than any matrix leaves
 */
async function reportsOfRun({ octokit }, repository, runId, pattern, redact) {
    const all = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, {
        ...repository,
        run_id: Number(runId),
        per_page: 100,
    });
    const chosen = all
        .filter(({ name }) => matches(name, pattern))
        .sort(({ name: a }, { name: b }) => (a < b ? -1 : 1));
    if (chosen.length > mostArtifacts) {
        throw new Error(`the run has ${chosen.length} artifacts named ${pattern}, more than ${mostArtifacts}`);
    }
    if (chosen.length > 0 && chosen.every(({ expired }) => expired))
        return { legs: [], isExpired: true };
    const legs = [];
    const room = (0,_merge_size_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .createRoom */ .a)();
    // One after the other: 256 archives at once would be gigabytes of memory.
    for (const artifact of chosen) {
        const { name, created_at } = artifact;
        const leg = { name: redact(name), ...(created_at ? { createdAt: created_at } : {}) };
        try {
            const report = (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .readUntrustedReport */ .J)(await download({ octokit }, repository, artifact));
            legs.push({ ...leg, ...room(report, redact) });
        }
        catch (error) {
            legs.push({ ...leg, problem: redact((0,_text_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .briefly */ .m)(error instanceof Error ? error.message : String(error))) });
        }
    }
    const [only] = chosen;
    return { legs, ...(only && chosen.length === 1 ? { artifactId: only.id } : {}) };
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
async function download({ octokit }, repository, { id, size_in_bytes, expired, digest }) {
    if (expired)
        throw new Error('the artifact has expired');
    if (size_in_bytes > maxZipBytes)
        throw tooLarge();
    // Not followed by octokit, which would send its token along and read without a limit.
    const { headers } = await octokit.rest.actions.downloadArtifact({
        ...repository,
        artifact_id: id,
        archive_format: 'zip',
        request: { redirect: 'manual' },
    });
    if (!headers.location)
        throw new Error('GitHub did not say where the artifact is');
    const { location } = headers;
    // Storage breaks off now and then, and one leg less would be an error of the whole.
    const zip = await (0,_once_more_js__WEBPACK_IMPORTED_MODULE_3__/* .onceMore */ .T)(() => get(location), (error) => !(error instanceof TooLargeError));
    const hash = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(zip).digest('hex')}`;
    if (digest && digest !== hash)
        throw new Error('the artifact is not what was uploaded: its digest differs');
    return zip;
}
class TooLargeError extends Error {
}
const tooLarge = () => new TooLargeError(`the artifact has more than ${maxZipBytes / 2 ** 20} MiB`);
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
                throw tooLarge();
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


/***/ }),

/***/ 20316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createRoom)
/* harmony export */ });
/* harmony import */ var _redaction_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61945);

/** Characters of all legs together, and what values cost: some 400 legs of a run that failed with long answers. */
const mostInAll = 16 * 1024 * 1024;
/** What a value takes beside its text, in characters. */
const perValue = 8;
/** Whoever wrote the reports, all of them together stay within a bound. */
function createRoom() {
    let left = mostInAll;
    return (report, redact) => {
        const size = sizeOf(report);
        if (size > left)
            return { problem: 'the report is not read: those before it fill all the room there is' };
        left -= size;
        return { report: JSON.parse((0,_redaction_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactedJson */ .Rh)(report, redact)) };
    };
}
function sizeOf(value) {
    if (typeof value === 'string')
        return perValue + value.length;
    if (typeof value !== 'object' || value === null)
        return perValue;
    return Object.entries(value).reduce((sum, [name, one]) => sum + name.length + sizeOf(one), perValue);
}


/***/ }),

/***/ 20511:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _small_heap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1406);
/* harmony import */ var _github_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7433);


await (0,_github_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .runPublish */ .j)(process.env);
// A proxy that stays silent keeps its connection for minutes after the call was given up. The exit code is set by then.
process.exit();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 12819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseReport),
/* harmony export */   r: () => (/* binding */ reportFrom)
/* harmony export */ });
/* harmony import */ var _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85440);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25014);


/**
 * The one reader of saved reports: whoever is given a `report.json` (merge, diagnose, publish) has it from here, so
 * that a file is a report for all of them or for none.
 *
 * @throws SavedFileError for anything but a report of this schemaVersion; the message quotes nothing of it
 */
function parseReport(text) {
    return reportFrom((0,_files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSaved */ .P6)(text, mostTextOfFile));
}
/** Bytes of text of a whole report; a run keeps at most four million characters of headers and bodies. */
const mostTextOfFile = 12 * 1024 * 1024;
/** The same for what is parsed already. */
function reportFrom(json) {
    if (typeof json !== 'object' || json === null || Array.isArray(json))
        throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__/* .SavedFileError */ .sh('The file is no report.json of this tool.');
    if ('kind' in json && json.kind === 'merged')
        throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__/* .SavedFileError */ .sh('This is a merged report already; take the report.json of its legs.');
    const stated = 'schemaVersion' in json ? json.schemaVersion : undefined;
    // An older reader would misread a newer report, and a newer one an older: that is when the number changes.
    if (typeof stated === 'number' && stated !== _report_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ) {
        throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__/* .SavedFileError */ .sh(`The report has schemaVersion ${stated}, and this release reads ${_report_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ}: use the release that wrote it.`);
    }
    const { exchanges = [], ...rest } = json;
    if (isMoreThan(rest, { values: mostValues, text: mostText }))
        throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__/* .SavedFileError */ .sh('The file is no report.json of this tool: it holds more than any run has.');
    const parsed = _report_js__WEBPACK_IMPORTED_MODULE_1__/* .Report */ .pl.safeParse({ ...rest, exchanges: Array.isArray(exchanges) ? [] : exchanges });
    if (!parsed.success)
        throw notOurs(parsed.error);
    return { ...parsed.data, exchanges: exchanges.map(exchangeFrom) };
}
/** One at a time, up to the first that is none: a list of what is wrong with each would fill any memory. */
function exchangeFrom(json, index) {
    const parsed = _report_js__WEBPACK_IMPORTED_MODULE_1__/* .Exchange */ .k5.safeParse(json);
    if (!parsed.success)
        throw notOurs(parsed.error, ['exchanges', index]);
    const exchange = parsed.data;
    if (isMoreThan(exchange, { values: mostValues, text: mostOfExchange }))
        throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__/* .SavedFileError */ .sh(`The file is no report.json of this tool: exchanges.${index} holds more than is ever kept.`);
    return exchange;
}
/** Characters of an exchange; its headers and bodies are cut long before. */
const mostOfExchange = 200_000;
/** Characters outside the exchanges, of which a run of all suites has some ten thousand. */
const mostText = 2 * 1024 * 1024;
/** Values outside the exchanges, most of them in the list of uploaded files. */
const mostValues = 50_000;
/** Items of the lists whose items have many fields, each of which may be wrong. */
const mostItems = { checks: 2_000, causes: 200, leftovers: 1_000 };
/** Looks no further than the first excess. */
function isMoreThan(given, most) {
    let values = 0;
    let text = 0;
    const isTooMuch = (value, name) => {
        values++;
        text += name.length + (typeof value === 'string' ? value.length : 0);
        if (values > most.values || text > most.text)
            return true;
        if (typeof value !== 'object' || value === null)
            return false;
        if (!Array.isArray(value))
            return Object.entries(value).some(([inner, one]) => isTooMuch(one, inner));
        return value.length > (mostItems[name] ?? most.values) || value.some((one) => isTooMuch(one, ''));
    };
    return isTooMuch(given, '');
}
function notOurs({ issues }, at = []) {
    const problems = issues.map(({ path, message }) => `${placeOf([...at, ...path])}: ${message}`);
    return new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__/* .SavedFileError */ .sh(`The file is no report.json of this tool: ${(0,_files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__/* .firstProblems */ .fr)(problems)}.`);
}
/** Names of the schema and places in lists; the keys of free maps are whoever wrote the file's own words. */
function placeOf(path) {
    const known = path.filter((step) => typeof step === 'number' || /^[A-Za-z]{1,30}$/.test(String(step)));
    return known.join('.') || 'its top';
}


/***/ })

};
