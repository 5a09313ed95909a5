export const id = 1296;
export const ids = [1296];
export const modules = {

/***/ 64059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ writeManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/** `SHA256SUMS`: the hash of every file of a report folder, as `sha256sum --check` reads it. */



const manifestName = 'SHA256SUMS';
/**
 * Writes the manifest of what this run wrote so far; write it again after every later file.
 * @throws FileProblem
 */
async function writeManifest(folder) {
    const paths = folder.written().filter((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path) !== manifestName);
    const lines = await Promise.all(paths.map(async (path) => `${sha256(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path))}  ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}`));
    await folder.write(manifestName, `${lines.join('\n')}\n`);
}
/** Hash by name of file; undefined for text that is no manifest. */
function readManifest(text) {
    const lines = text.split('\n').filter((line) => line !== '');
    const entries = lines.map((line) => /^([0-9a-f]{64}) [ *]([\w.-]{1,100})$/.exec(line));
    if (entries.length === 0 || entries.some((entry) => entry === null))
        return undefined;
    return new Map(entries.map((entry) => [entry?.[2] ?? '', entry?.[1] ?? '']));
}
const sha256 = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');


/***/ }),

/***/ 49996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ markerName),
/* harmony export */   h: () => (/* binding */ createMarker)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58508);
/* harmony import */ var _replace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27152);



/** Lists the files of a folder that runs of this tool wrote: all others are somebody's own. */
const markerName = `.${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .Uf}`;
/** Adds names to a folder's marker, one after the other: each must be there before its file is. */
function createMarker(folder, own) {
    let last = Promise.resolve();
    return (name) => {
        own.add(name);
        const next = last.then(() => (0,_replace_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceFile */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, markerName), `${[...own].filter((one) => one !== '').join('\n')}\n`));
        last = next.catch(() => { });
        return next;
    };
}


/***/ }),

/***/ 59348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ makePrivateFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55139);




/**
 * Makes a folder that only this user can enter, under a name that nobody else has, for what another program is to read
 * while it runs.
 *
 * @param parent for instance the system's folder for temporary files
 * @throws FileProblem
 */
async function makePrivateFolder(parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), prefix = 'verify-registration-') {
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, prefix)).catch((error) => {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._P)(parent, error);
    });
    return {
        path,
        /** Writes a file into it that only this user can read, and returns its path. */
        write: async (name, content) => {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, content, { mode: 0o600 });
            return file;
        },
        remove: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true }),
    };
}


/***/ }),

/***/ 27152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55139);




/**
 * Puts `content` where `path` is: written beside it under a name nobody else has, and renamed. A reader sees the
 * old file or the new one, and a link of that name is replaced, not followed.
 *
 * @throws FileProblem
 */
async function replaceFile(path, content, { mode } = {}) {
    const name = `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), name);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(beside, 'wx', mode);
        try {
            await file.writeFile(content);
            // The umask may have taken bits from the mode.
            if (mode !== undefined)
                await file.chmod(mode & 0o7777);
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(beside, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(beside, { force: true }).catch(() => { });
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._P)(path, error);
    }
}


/***/ }),

/***/ 70313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _inputs_action_only_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70005);
/* harmony import */ var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15262);
/* harmony import */ var _inputs_read_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3957);
/* harmony import */ var _inputs_shared_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74361);
/* harmony import */ var _pipeline_events_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(41094);
/* harmony import */ var _registration_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29201);
/* harmony import */ var _report_progress_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92227);
/* harmony import */ var _run_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91742);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3065);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9009);
/* harmony import */ var _report_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73135);
/* harmony import */ var _state_for_post_step_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(14403);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(94686);
/* harmony import */ var _step_identity_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(97837);














/** Every input of the action. */
const table = { ..._inputs_shared_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .verification */ .O, ..._inputs_action_only_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .onGitHub */ .xr };
/** The action's main step. Only the gate at its end, bad input, or a defect of ours fails it. */
function runAction(env) {
    return (0,_step_js__WEBPACK_IMPORTED_MODULE_10__/* .runStep */ .eg)(table, env, async ({ raw, redact, log }) => {
        const context = await (0,_context_js__WEBPACK_IMPORTED_MODULE_8__/* .readContext */ .y)(env);
        for (const text of context.warnings)
            log.warning(text);
        if (context.problem)
            log.warning(context.problem);
        const { values, problems } = await (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(_inputs_action_only_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .onGitHub */ .xr, raw, { usual: 'input' });
        const step = { context, inputs: values, env, redact, log };
        const identity = (0,_step_identity_js__WEBPACK_IMPORTED_MODULE_11__/* .stepIdentity */ .Xl)(context, raw['comment-key'] ?? '', env);
        if (values.mergeReports?.length) {
            const { mergeAndPublish } = await Promise.all(/* import() */[__webpack_require__.e(700), __webpack_require__.e(5206), __webpack_require__.e(8802), __webpack_require__.e(6363), __webpack_require__.e(1871), __webpack_require__.e(9902), __webpack_require__.e(9340), __webpack_require__.e(656)]).then(__webpack_require__.bind(__webpack_require__, 70656));
            return mergeAndPublish(step, { raw, problems, identity });
        }
        const hasKey = (raw['api-key']?.trim() ?? '') !== '';
        const withheld = hasKey || values.onMissingKey === 'fail' ? undefined : context.secretsWithheld;
        if (withheld) {
            const { endNeutral } = await Promise.all(/* import() */[__webpack_require__.e(700), __webpack_require__.e(5206), __webpack_require__.e(6363), __webpack_require__.e(9340), __webpack_require__.e(4304)]).then(__webpack_require__.bind(__webpack_require__, 69340));
            return endNeutral(step, { reason: withheld, raw, identity });
        }
        (0,_step_js__WEBPACK_IMPORTED_MODULE_10__/* .warnOfUnwritable */ .xL)(step);
        await verifyAndPublish(step, await (0,_inputs_read_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .s)(raw, { env, problems }), identity);
    });
}
async function verifyAndPublish(step, settings, who) {
    const { env, log } = step;
    const identity = (0,_step_identity_js__WEBPACK_IMPORTED_MODULE_11__/* .withTarget */ .yY)(who, settings);
    const folder = await (0,_report_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .openOwnFolder */ .N)(settings.reportDir, { identity, target: settings }, env, log);
    const found = await verify(step, settings, identity);
    const { handOnResult } = await loadResult();
    await handOnResult(found, step, { settings, identity, folder });
}
const loadResult = () => Promise.all(/* import() */[__webpack_require__.e(700), __webpack_require__.e(5206), __webpack_require__.e(8802), __webpack_require__.e(6363), __webpack_require__.e(1871), __webpack_require__.e(7726)]).then(__webpack_require__.bind(__webpack_require__, 47726));
/** Runs the pipeline; the post step is told what to look for should this step be killed. */
async function verify({ env, redact, log }, settings, identity) {
    const cancel = (0,_run_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_6__/* .cancelOnSignals */ .d)();
    const report = await (0,_run_run_js__WEBPACK_IMPORTED_MODULE_7__/* .run */ .e)(settings, {
        redact,
        env,
        cancel,
        listen: (event) => {
            if ((0,_pipeline_events_js__WEBPACK_IMPORTED_MODULE_12__/* .isAfterAnswer */ .F)(event))
                void loadResult();
            const line = (0,_report_progress_line_js__WEBPACK_IMPORTED_MODULE_5__/* .progressLine */ .o)(event);
            if (line !== undefined)
                log.info(line);
        },
        onRegistration: (states) => log.state(_state_for_post_step_js__WEBPACK_IMPORTED_MODULE_13__/* .remainsState */ .$8, (0,_registration_state_js__WEBPACK_IMPORTED_MODULE_4__/* .writeRemains */ .t0)(states)),
    });
    // A signal may have cut a clean-up short, and what is in doubt may have come since.
    const { done = !cancel.aborted, leftovers = [] } = report.registration?.cleanup ?? {};
    const isOver = done || (!cancel.aborted && !leftovers.some(({ possibly }) => possibly));
    log.state(_state_for_post_step_js__WEBPACK_IMPORTED_MODULE_13__/* .cleanedState */ .Aj, String(settings.keep || isOver));
    return { ...report, identity };
}


/***/ }),

/***/ 73135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openOwnFolder),
/* harmony export */   d: () => (/* binding */ writtenPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _files_read_saved_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85440);
/* harmony import */ var _inputs_report_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25690);
/* harmony import */ var _report_formats_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65812);
/* harmony import */ var _schema_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44814);
/* harmony import */ var _schema_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25014);
/* harmony import */ var _publishers_publication_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59612);








/** Steps of one job that may write to folders of one name. */
const mostSteps = 50;
/** Whose results a folder is for: the leg, and where it is of one target the very addresses. */
const Owner = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ identity: _schema_report_js__WEBPACK_IMPORTED_MODULE_4__/* .Identity */ .lz, target: _schema_report_js__WEBPACK_IMPORTED_MODULE_4__/* .Target */ .We.optional() });
/**
 * Opens the folder for this run's results. Where it holds those of another step of this very job, which later steps may
 * want to read, a folder beside it takes its place, and the log says so.
 *
 * @throws InputError for a folder that is refused; see `openReportFolder`
 */
async function openOwnFolder(path, owner, env, log) {
    const free = freePath(path, owner);
    if (free !== path) {
        log.warning(`report-dir: ${path} holds the report of another step of this job; this step writes to ${free}. Give each step a report-dir of its own.`);
    }
    return (0,_inputs_report_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .openReportFolder */ .X)(free, { names: _report_formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .reportFileNames */ .bI, env }, (problem) => log.warning(problem));
}
/** Path of the report that `write` wrote; empty where the folder could not be written, which the log says. */
async function writtenPath(log, write) {
    let path = '';
    const writing = await (0,_publishers_publication_js__WEBPACK_IMPORTED_MODULE_5__/* .published */ .H3)(async () => {
        path = await write();
    });
    log.publication('The report folder', writing);
    return path;
}
function freePath(path, owner) {
    for (let count = 1; count < mostSteps; count++) {
        const candidate = count === 1 ? path : `${path.replace(/[\\/]+$/, '')}-${count}`;
        const holders = ['report.json', 'merged.json'].map((name) => ownerOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(candidate, name)));
        if (!holders.some((other) => other && isOtherStepOfJob(other, owner)))
            return candidate;
    }
    return path;
}
function isOtherStepOfJob(a, b) {
    const job = ({ identity: { repository, runId, attempt, job: name } }) => JSON.stringify([repository, runId, attempt, name]);
    const leg = ({ identity, target }) => (0,_schema_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .legKey */ .Sv)(identity) + (target ? (0,_schema_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .exactTarget */ .lA)(target) : '');
    return job(a) === job(b) && leg(a) !== leg(b);
}
function ownerOf(file) {
    try {
        return Owner.parse((0,_files_read_saved_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSaved */ .P6)((0,_files_read_saved_js__WEBPACK_IMPORTED_MODULE_1__/* .readSavedBytes */ .hL)(file)));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 14403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ remainsState),
/* harmony export */   Aj: () => (/* binding */ cleanedState),
/* harmony export */   qc: () => (/* binding */ toldByMain)
/* harmony export */ });
/** What main tells the post step: what it may have made, and whether there is nothing to look for again. */
const remainsState = 'remains';
const cleanedState = 'cleaned-up';
/**
 * What the main step told of what it may have left; undefined where there is nothing to look for. Contract: `getState` of
 * @actions/core.
 */
function toldByMain(env) {
    const state = (name) => env[`STATE_${name}`] ?? '';
    const [remains, cleaned] = [state(remainsState), state(cleanedState)];
    return remains === '' || cleaned === 'true' ? undefined : { remains, mainEnded: cleaned !== '' };
}


/***/ }),

/***/ 51296:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _small_heap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1406);
/* harmony import */ var _github_main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70313);


await (0,_github_main_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(process.env);
// An upload that was given up cannot be aborted and would keep the job waiting. The exit code is set by then.
process.exit();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 25690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ openReportFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/files/look.js
var look = __webpack_require__(6849);
// EXTERNAL MODULE: ./build/files/marker.js
var marker = __webpack_require__(49996);
// EXTERNAL MODULE: ./build/files/place.js
var place = __webpack_require__(45875);
// EXTERNAL MODULE: ./build/files/private-folder.js
var private_folder = __webpack_require__(59348);
// EXTERNAL MODULE: ./build/files/problem.js
var files_problem = __webpack_require__(55139);
// EXTERNAL MODULE: ./build/files/replace.js
var replace = __webpack_require__(27152);
;// CONCATENATED MODULE: ./build/files/folder.js









/**
 * Opens a folder for results and proves that it can be written to; see `makeFolder` for what is refused.
 *
 * @throws FileProblem before anything was written
 */
async function openFolder(path, { names, env }) {
    const full = (0,place/* makeFolder */.fc)(path, env);
    const present = names.flatMap((name) => {
        const found = (0,look/* lookAt */.t)((0,external_node_path_.join)(full, name));
        if (found && !found.isFile())
            throw new files_problem/* FileProblem */.kc('refused', (0,external_node_path_.join)(path, name), whatIs(found));
        return found ? [name] : [];
    });
    const own = present.length > 0 ? (await __webpack_require__.e(/* import() */ 7290).then(__webpack_require__.bind(__webpack_require__, 47290))).readOwnNames(full) : new Set();
    const foreign = present.filter((name) => !own.has(name));
    if (foreign.length > 0)
        throw new files_problem/* FileProblem */.kc('refused', path, holdsForeign(foreign));
    const replaces = present.map((name) => (0,external_node_path_.join)(full, name));
    const mark = (0,marker/* createMarker */.h)(full, own);
    await proveWritable(full);
    const identity = identityOf(full);
    const written = new Map();
    let isFirst = true;
    const write = async (name, content) => {
        if (!names.includes(name))
            throw new Error(`${name} is none of the files of this folder`);
        if (identityOf(full) !== identity)
            throw new files_problem/* FileProblem */.kc('refused', path, 'was replaced meanwhile');
        if (isFirst)
            for (const stale of replaces)
                (0,external_node_fs_.rmSync)(stale, { force: true });
        isFirst = false;
        await mark(name);
        await (0,replace/* replaceFile */.f)((0,external_node_path_.join)(full, name), content);
        written.set(name, fingerprintOf((0,external_node_path_.join)(full, name)));
        return (0,external_node_path_.join)(path, name);
    };
    const list = () => [...written].sort().map(([name, fingerprint]) => {
        const place = (0,external_node_path_.join)(full, name);
        if (identityOf(full) === identity && fingerprintOf(place) === fingerprint)
            return place;
        throw new files_problem/* FileProblem */.kc('refused', (0,external_node_path_.join)(path, name), 'was changed after it was written');
    });
    return { path, root: full, replaces, write, written: list };
}
/**
 * A new folder only this user can enter, for results that have no other place.
 *
 * @throws FileProblem
 */
async function openTemporaryFolder({ names, env }) {
    const { path } = await (0,private_folder/* makePrivateFolder */.I)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'verification-report-');
    return openFolder(path, { names, env });
}
/** Stands for a folder where there is none: every file of it is lost for this reason. */
function lostFolder(path, problem) {
    return { path, root: path, replaces: [], write: () => Promise.reject(problem), written: () => [] };
}
async function proveWritable(full) {
    const probe = (0,external_node_path_.join)(full, '.verify-registration-probe');
    try {
        await (0,replace/* replaceFile */.f)(probe, '');
        (0,external_node_fs_.rmSync)(probe);
    }
    catch (error) {
        const { kind, what } = (0,files_problem/* unusable */._P)(full, error);
        // The folder is what the caller can do something about.
        throw new files_problem/* FileProblem */.kc(kind, full, what);
    }
}
const identityOf = (folder) => {
    const found = (0,look/* lookAt */.t)(folder);
    return found?.isDirectory() ? `${found.dev}:${found.ino}` : 'gone';
};
const fingerprintOf = (file) => {
    const found = (0,look/* lookAt */.t)(file);
    return found?.isFile() ? `${found.dev}:${found.ino}:${found.size}:${found.mtimeMs}` : 'gone';
};
const holdsForeign = (names) => `holds files that this tool did not write and would overwrite (${names.join(', ')}): name another folder`;
function whatIs(found) {
    if (found.isSymbolicLink())
        return 'is a link';
    if (found.isDirectory())
        return 'is a folder';
    return found.isFIFO() ? 'is a named pipe' : 'is not a regular file';
}

// EXTERNAL MODULE: ./build/inputs/input.js
var input = __webpack_require__(62888);
// EXTERNAL MODULE: ./build/inputs/read-inputs.js
var read_inputs = __webpack_require__(15262);
// EXTERNAL MODULE: ./build/inputs/shared-inputs.js + 1 modules
var shared_inputs = __webpack_require__(74361);
;// CONCATENATED MODULE: ./build/inputs/report-folder.js





const report_folder_input = shared_inputs/* verification */.O['report-dir'];
/**
 * Opens `report-dir` before anything is sent. Where it cannot be used and `otherwise` is given, that is told and
 * a new private folder takes its place, or none where none can be made; one that is refused (a link, a pipe) is always bad input.
 *
 * @throws InputError
 */
async function openReportFolder(path, options, otherwise) {
    try {
        return await openFolder(path, options);
    }
    catch (error) {
        if (!(error instanceof files_problem/* FileProblem */.kc))
            throw error;
        const { usual = 'input' } = options;
        const problem = `${(0,input/* spelled */.uQ)('report-dir', report_folder_input, usual)}: ${error.message}`;
        if (error.kind === 'refused' || !otherwise)
            throw new read_inputs/* InputError */.dz([`${problem}. For example: ${(0,input/* written */.Mp)('report-dir', report_folder_input, usual)}`]);
        return openInstead(path, options, (result) => otherwise(`${problem}; ${result}`));
    }
}
async function openInstead(path, options, tell) {
    try {
        const folder = await openTemporaryFolder(options);
        tell(`the report goes to ${folder.path}`);
        return folder;
    }
    catch (error) {
        if (!(error instanceof files_problem/* FileProblem */.kc))
            throw error;
        tell(`nor can a temporary folder be made: ${error.message}. There will be no report folder`);
        return lostFolder(path, error);
    }
}


/***/ }),

/***/ 65812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   bI: () => (/* binding */ reportFileNames)
/* harmony export */ });
/* unused harmony export reportFiles */
/* harmony import */ var _files_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64059);

/** Each format of a report: its file in the report folder, and what makes that from the report. */
const formats = {
    'report.json': {
        about: 'programs: everything the run found ([schema](report.schema.json)); of many legs `merged.json` ([schema](merged.schema.json))',
        load: async () => (report) => report,
        isIndented: true,
    },
    'report.html': {
        about: 'people: one page with the layers, every check, a waterfall and each request in full; nothing is loaded from elsewhere',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(700), __webpack_require__.e(9902), __webpack_require__.e(4907)]).then(__webpack_require__.bind(__webpack_require__, 99902))).renderHtml,
    },
    'FINAL_TEST_REPORT.md': {
        about: 'people: the whole run',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(700), __webpack_require__.e(5206), __webpack_require__.e(8500)]).then(__webpack_require__.bind(__webpack_require__, 94371))).renderFinalTestReport,
    },
    'INSTRUCTIONS.md': {
        about: 'people: how to register at this target',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(700), __webpack_require__.e(9789)]).then(__webpack_require__.bind(__webpack_require__, 37870))).renderInstructions,
    },
    'transcript.txt': {
        about: 'people: every request and response',
        load: async () => (await __webpack_require__.e(/* import() */ 705).then(__webpack_require__.bind(__webpack_require__, 50705))).renderTranscript,
    },
    'exchanges.har': {
        about: 'browsers and other tools: the same as a HTTP Archive',
        load: async () => (await __webpack_require__.e(/* import() */ 4419).then(__webpack_require__.bind(__webpack_require__, 34419))).harOf,
    },
    'junit.xml': {
        about: 'tools that read test results',
        load: async () => (await __webpack_require__.e(/* import() */ 3328).then(__webpack_require__.bind(__webpack_require__, 93328))).renderJunit,
    },
    'ctrf.json': {
        about: 'tools that read test results, as [CTRF](https://ctrf.io)',
        load: async () => (await __webpack_require__.e(/* import() */ 8569).then(__webpack_require__.bind(__webpack_require__, 98569))).ctrfOf,
    },
    'report.sarif': {
        about: 'code scanning',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(700), __webpack_require__.e(6134)]).then(__webpack_require__.bind(__webpack_require__, 55009))).sarifOf,
    },
};
/** Every file of a report folder, with who wants it. */
const reportFiles = {
    ...formats,
    'fix.diff': {
        about: 'where your checkout has mistakes to fix, and only then; as a command, that is `fix`',
    },
    [_files_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestName */ .vS]: {
        about: 'proof that nothing was changed: `check-report DIR`, or `sha256sum --check`; [attested](docs/attestation.md) where wanted',
    },
};
/** Also of many legs: what one kind of run left would mix with what the other writes. */
const reportFileNames = [...Object.keys(reportFiles), 'merged.json'];


/***/ }),

/***/ 92227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);


/** The line that tells a waiting person of an event, or undefined for events not worth one. */
function progressLine(event) {
    switch (event.type) {
        case 'run-started':
            return `Verifying a registration at ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(event.target.trackingUri)}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceNote */ .GY)(event.target)}: ${event.checks} checks, run ${event.id}`;
        case 'waiting':
            return `Waiting for ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(event.for)}`;
        case 'check-finished': {
            const { status, title, durationMs, reason } = event.result;
            // The end tells of all that waited at once, by what it waited for.
            if (status === 'skip' && reason?.startsWith('needs '))
                return undefined;
            const why = status === 'pass' || !reason ? '' : `: ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(reason)}`;
            return `  ${_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .statusSign */ .qD[status]} ${title} (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(durationMs)})${why}`;
        }
        case 'clean-up-started':
            return '  … removing what was created';
        default:
            return undefined;
    }
}


/***/ }),

/***/ 91742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/* harmony import */ var _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36596);

/** Milliseconds within which two signals are one cancel: a terminal signals the whole group, and npm hands its own on. */
const sameCancelMs = 1_000;
/**
 * A signal that aborts on SIGINT, SIGTERM, and where a terminal or a connection closes. GitHub's runner sends the first
 * two, 7.5 s apart, and kills after 10 s, so SIGTERM lets a clean-up under way go on; a SIGINT some time after the first
 * is a person who will not wait.
 */
function cancelOnSignals() {
    const controller = new AbortController();
    let cancelledAt = Number.POSITIVE_INFINITY;
    const cancel = () => {
        if (!controller.signal.aborted)
            cancelledAt = performance.now();
        controller.abort();
    };
    for (const name of ['SIGTERM', 'SIGHUP', 'SIGBREAK'])
        process.on(name, cancel);
    process.on('SIGINT', () => {
        if (performance.now() - cancelledAt > sameCancelMs)
            process.exit(_schema_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.cancelled);
        cancel();
    });
    return controller.signal;
}


/***/ }),

/***/ 36596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36715);
/** How a command ends. The action's step has no codes: `github/hand-on-result.ts` fails it where the gate does. */

/** What the exit codes of commands mean. */
const exitCodes = { fine: 0, wrong: 1, badInput: 2, unverified: 3, cancelled: 130 };
/** The gate as an exit code. A cancelled run says so whatever was to fail it. */
function exitCodeOf(report, failOn) {
    if (report.stopReason === 'cancelled')
        return exitCodes.cancelled;
    if (!(0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .gateFails */ .x)(report, failOn))
        return exitCodes.fine;
    return report.verdict === 'error' ? exitCodes.unverified : exitCodes.wrong;
}


/***/ })

};
