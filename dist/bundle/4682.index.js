export const id = 4682;
export const ids = [4682];
export const modules = {

/***/ 6849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ lookAt),
/* harmony export */   w: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55139);


/**
 * What stands at a path, of a link the link itself; undefined where nothing does.
 *
 * @throws FileProblem where the system does not let it be looked at, as in a folder that another user has closed
 */
function lookAt(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(path, error);
    }
}
/**
 * Names of what a folder holds.
 *
 * @throws FileProblem
 */
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(folder, error);
    }
}


/***/ }),

/***/ 45875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ realOf),
/* harmony export */   UA: () => (/* binding */ refuseLinks),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   fc: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6849);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55139);




/**
 * The folder at `path`, made where it is missing. Below the workspace no part of the way may be a link, since a
 * checkout may have been written by somebody else; outside of it the last part may not, and those before it only
 * where this user or the machine's owner made them.
 *
 * @returns the absolute path
 * @throws FileProblem
 */
function makeFolder(path, env) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a control character is what is looked for
    if (/[\0-\x1f\x7f]/.test(path))
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .FileProblem */ .kc('refused', path, 'has control characters in its name');
    if (/^~(?:\/|$)/.test(path))
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .FileProblem */ .kc('refused', path, homeless);
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    if (full === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(full).root)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .FileProblem */ .kc('refused', path, 'is the root of the file system: name a folder in it');
    const workspace = workspaceAround(full, env);
    const base = workspace ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(full).root;
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, full)
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .filter((part) => part !== '');
    let place = base;
    for (const [index, part] of parts.entries()) {
        place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, part);
        const found = makeOne(place);
        if (found.isSymbolicLink()) {
            const isLast = index === parts.length - 1;
            if (workspace !== undefined || isLast || !isTrusted(found))
                throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .FileProblem */ .kc('refused', place, 'is a link');
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place).isDirectory())
                continue;
        }
        if (!found.isDirectory())
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .FileProblem */ .kc('unusable', place, 'is not a folder');
        const isForeign = workspace === undefined && index === parts.length - 1 && !isTrusted(found);
        if (isForeign)
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .FileProblem */ .kc('refused', place, 'belongs to another user');
    }
    return full;
}
/** Where no shell reads the path first, as in a workflow's `with:`, a folder of this name would be made in the checkout. */
const homeless = 'begins with "~", which only a shell takes for the home folder: write out where that is';
/**
 * The absolute path of a file that is written where it lies: below the workspace no part of the way may be a link.
 *
 * @throws FileProblem
 */
function refuseLinks(path, env) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    const workspace = workspaceAround(full, env);
    // Where a container starts in its root, every path is below it, and the system's own are links.
    if (workspace === undefined || workspace === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(full).root)
        return full;
    let place = workspace;
    for (const part of (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, full).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
        place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, part);
        if ((0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .lookAt */ .t)(place)?.isSymbolicLink())
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .FileProblem */ .kc('refused', place, 'is a link');
    }
    return full;
}
function makeOne(place) {
    const found = (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .lookAt */ .t)(place);
    if (found)
        return found;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(place);
    }
    catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._P)(place, error);
    }
    return makeOne(place);
}
/** Of this user, or of the machine's owner. Windows knows no such numbers. */
function isTrusted({ uid }) {
    const own = process.geteuid?.();
    return own === undefined || uid === own || uid === 0;
}
/** The outermost of the workspace and the checkout around the current folder that holds `full`. */
function workspaceAround(full, env) {
    const given = env.GITHUB_WORKSPACE;
    const real = given ? realOf(given) : undefined;
    const candidates = [given ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given) : undefined, real, checkoutAround(process.cwd()), process.cwd()];
    return candidates
        .filter((one) => one !== undefined)
        .filter((one) => isWithin(one, full))
        .sort((a, b) => a.length - b.length)[0];
}
function checkoutAround(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (isCheckout(at))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return undefined;
    }
}
/** A folder that cannot be looked into is none to anybody. */
function isCheckout(folder) {
    try {
        return (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .lookAt */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')) !== undefined;
    }
    catch {
        return false;
    }
}
/** A path without links in it; undefined where it leads nowhere. */
function realOf(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
/** Whether `path` is `root` or below it; both absolute. */
function isWithin(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}


/***/ }),

/***/ 67702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ proveAppendable),
/* harmony export */   f: () => (/* binding */ openStream)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45875);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55139);



/**
 * Opens a file that is written piece by piece, emptied, and made where it is missing. It may be a pipe, if somebody
 * reads it: one without a reader would hold up whoever opens it for good.
 *
 * @throws FileProblem, also for a link below the workspace
 */
function openStream(path, env) {
    const file = openForWriting(path, env);
    return {
        /** @throws FileProblem */
        write: (text) => {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, text);
            }
            catch (error) {
                throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .unusable */ ._P)(path, error);
            }
        },
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file),
    };
}
function openForWriting(path, env) {
    const { O_WRONLY, O_CREAT, O_TRUNC } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const full = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseLinks */ .UA)(path, env);
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(full, O_WRONLY | O_CREAT | O_TRUNC | nonBlocking);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFIFO())
            return file;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(full, O_WRONLY);
    }
    catch (error) {
        throw isPipeWithoutReader(error)
            ? new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .FileProblem */ .kc('unusable', path, 'is a pipe that nobody reads')
            : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .unusable */ ._P)(path, error);
    }
}
/**
 * Proves that something can be added to a file, and that it is no link to one and no pipe.
 *
 * @throws FileProblem
 */
function proveAppendable(path) {
    const { O_WRONLY, O_APPEND, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_WRONLY | O_APPEND | O_NOFOLLOW | nonBlocking);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFIFO())
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .FileProblem */ .kc('refused', path, 'is a pipe');
    }
    catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(path, error);
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** Does not exist on Windows. */
const nonBlocking = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;
const isPipeWithoutReader = (error) => error.code === 'ENXIO';


/***/ }),

/***/ 94682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPost: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _inputs_read_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3957);
/* harmony import */ var _inputs_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74361);
/* harmony import */ var _registration_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29201);
/* harmony import */ var _run_clean_up_earlier_runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26693);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94686);





/** Milliseconds the post step may take: it must never hang a job that is already over. */
const postMs = 60_000;
/**
 * The action's post step: removes what a cancelled or killed main step could not, and what came after it had ended.
 * Never fails the job.
 */
async function runPost({ remains, mainEnded }, env) {
    await (0,_step_js__WEBPACK_IMPORTED_MODULE_4__/* .runStep */ .eg)(_inputs_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .verification */ .O, env, async ({ raw, redact, log }) => {
        try {
            const settings = await (0,_inputs_read_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .readSettings */ .s)(raw, { env });
            if (settings.keep)
                return;
            log.info(mainEnded
                ? 'The main step did not see all gone that it may have created: looking again.'
                : 'The main step did not finish: removing what it may have created.');
            const signal = AbortSignal.timeout(postMs);
            const states = (0,_registration_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readRemains */ .UW)(remains);
            const { leftovers } = await (0,_run_clean_up_earlier_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanUpEarlierRuns */ .R)(settings, { states }, { redact, env, signal });
            for (const { kind, name, reason, command, possibly } of leftovers) {
                const what = possibly ? 'Possibly left' : 'Left behind';
                log.warning(`${what}: ${kind} ${name}: ${reason}. Remove it with: ${command}`);
            }
            if (leftovers.length === 0)
                log.info('Nothing is left on the server.');
        }
        catch (error) {
            log.warning(`Clean-up failed: ${error instanceof Error ? error.message : String(error)}`);
        }
    });
}


/***/ }),

/***/ 94686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eg: () => (/* binding */ runStep),
/* harmony export */   xL: () => (/* binding */ warnOfUnwritable)
/* harmony export */ });
/* unused harmony export createLog */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _files_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55139);
/* harmony import */ var _files_stream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67702);
/* harmony import */ var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15262);
/* harmony import */ var _redaction_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61945);
/* harmony import */ var _text_foreign_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43794);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79056);







/** Runs one program of the action. Its secrets are masked before anything is said; what it throws fails the step. */
async function runStep(table, env, body) {
    const redact = (0,_redaction_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .createRedactor */ .lY)();
    const raw = readRaw(table, env);
    maskSecrets(table, raw, redact);
    const log = createLog(redact);
    try {
        await body({ raw, env, redact, log });
    }
    catch (error) {
        log.fail(messageOf(error));
    }
}
/**
 * Inputs as the workflow gave them; whitespace around a key is worth a warning, so it stays.
 * Contract: `getInput` of @actions/core.
 */
function readRaw(table, env) {
    const pairs = Object.keys(table).map((name) => [name, env[`INPUT_${name.toUpperCase()}`]]);
    return Object.fromEntries(pairs);
}
/** Has the runner mask every secret input in its log, which it does for all later lines of the job, and hides them in `redact`. */
function maskSecrets(table, raw, redact) {
    for (const [name, { secret }] of Object.entries(table)) {
        const value = secret ? (raw[name]?.trim() ?? '') : '';
        if (value === '')
            continue;
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(value);
        (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .protectGiven */ .xU)(redact, name, value);
    }
}
/** Of a defect of ours the stack, for whoever reports it. */
function messageOf(error) {
    if (error instanceof _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz || error instanceof RangeError)
        return error.message;
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
function createLog(redact) {
    const safe = (text) => redact((0,_text_log_js__WEBPACK_IMPORTED_MODULE_6__/* .logText */ .k)(text));
    const warning = (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(safe(text));
    const unwritable = new Set();
    const attempt = (what, write) => {
        try {
            write();
        }
        catch (error) {
            if (!unwritable.has(what))
                warning(`${what} cannot be written: ${(0,_text_foreign_js__WEBPACK_IMPORTED_MODULE_5__/* .briefly */ .m)(String(error))}`);
            unwritable.add(what);
        }
    };
    return {
        info: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(safe(text)),
        group: (title, text) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh(title);
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(safe(text));
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
        },
        warning,
        fail: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(safe(text)),
        output: (name, value) => attempt('Outputs', () => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, redact(value))),
        variable: (name, value) => attempt('The environment of later steps', () => {
            // Without the file, the value would be printed for the runner to read.
            if (!process.env.GITHUB_ENV)
                throw new Error('GITHUB_ENV is not set');
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .exportVariable */ .dN(name, value);
        }),
        state: (name, value) => attempt('State for the post step', () => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(name, value)),
        publication: (what, publication) => {
            for (const { level, text } of linesOn(what, publication))
                write[level](safe(text));
        },
    };
}
const write = { info: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e };
function linesOn(what, publication) {
    const notes = 'note' in publication && publication.note
        ? [{ level: 'notice', text: `${what}: ${publication.note}` }]
        : [];
    if (publication.status === 'published') {
        const { but, url = '' } = publication;
        const text = `${what} was published${url && ` (${url})`}, but: ${but}`;
        return [...notes, ...(but === undefined ? [] : [{ level: 'warning', text }])];
    }
    const { status, reason } = publication;
    const isWanted = status === 'failed' || /permissions:|no artifact service|comment-key/.test(reason);
    return [...notes, { level: isWanted ? 'warning' : 'info', text: `${what} was not published: ${reason}` }];
}
const runnerFiles = {
    GITHUB_OUTPUT: 'outputs of this step are lost',
    GITHUB_STEP_SUMMARY: 'there will be no job summary',
    GITHUB_STATE: 'should this job be killed, the post step cannot remove what was made',
};
const forLaterSteps = { GITHUB_ENV: 'configure can give later steps nothing' };
/**
 * Tells before anything is sent which of the runner's files cannot be written: in containers they may be another user's.
 * One that is no file of the runner's making, as a pipe or a link, is not used at all.
 */
function warnOfUnwritable({ env, inputs, log }) {
    const wanted = { ...runnerFiles, ...(inputs.configure && forLaterSteps) };
    for (const [name, loss] of Object.entries(wanted)) {
        const path = env[name];
        if (!path)
            continue;
        try {
            (0,_files_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .proveAppendable */ .b)(path);
        }
        catch (error) {
            if (!(error instanceof _files_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .FileProblem */ .kc))
                throw error;
            if (error.kind === 'refused')
                delete process.env[name];
            log.warning(`${name} cannot be written (it ${error.what}): ${loss}.`);
        }
    }
}


/***/ }),

/***/ 26693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ cleanUpEarlierRuns)
});

// EXTERNAL MODULE: ./build/http/recorder.js
var recorder = __webpack_require__(84087);
// EXTERNAL MODULE: ./build/platform/probes.js
var probes = __webpack_require__(68999);
// EXTERNAL MODULE: ./build/platform/target.js
var platform_target = __webpack_require__(48261);
// EXTERNAL MODULE: ./build/mlflow/registry.js
var registry = __webpack_require__(81501);
// EXTERNAL MODULE: ./build/mlflow/tracking.js
var tracking = __webpack_require__(51415);
// EXTERNAL MODULE: ./build/registration/names.js
var registration_names = __webpack_require__(71740);
// EXTERNAL MODULE: ./build/registration/state.js
var registration_state = __webpack_require__(29201);
;// CONCATENATED MODULE: ./build/registration/find-remains.js




/**
 * What runs older than `ageMs` have left on a server, as states that clean-up can take. Only things that carry our
 * tag with an id of ours are found; models and versions whatever they are called, since a caller may name them.
 */
async function findRemains(api, { ageMs }, now = Date.now()) {
    const wanted = (id, created) => registration_names/* idPattern */.aD.test(id) && now - Date.parse(created) >= ageMs;
    const filter = `tags.${registration_names/* idTag */.od} LIKE '%'`;
    const [experiments, models, versions] = await Promise.all([
        (0,tracking/* searchExperiments */.hH)(api, filter),
        (0,registry/* searchRegisteredModels */.BH)(api, filter),
        (0,registry/* searchModelVersions */.p3)(api, filter),
    ]);
    const found = new Map();
    /** One for each run and model, since a run may have used the name that a caller gave. */
    const stateOf = (tags, model) => {
        const id = valueOfTag(tags, registration_names/* idTag */.od);
        if (!wanted(id, valueOfTag(tags, registration_names/* createdTag */.FQ)))
            return undefined;
        const names = (0,registration_names/* namesOf */.eZ)(id);
        const key = `${id} ${model ?? names.model}`;
        const state = found.get(key) ?? (0,registration_state/* newRegistrationState */.TL)(names, model);
        found.set(key, state);
        return state;
    };
    for (const { tags, experiment_id, name } of experiments) {
        // One that has our tag by another name is a copy of somebody's, or not what the search was asked for.
        const state = name === (0,registration_names/* namesOf */.eZ)(valueOfTag(tags, registration_names/* idTag */.od)).experiment ? stateOf(tags) : undefined;
        if (!state)
            continue;
        state.experimentId = experiment_id;
        Object.assign(state.asked, { experiment: true, upload: true });
    }
    for (const { tags, name } of models) {
        const state = stateOf(tags, name);
        if (!state)
            continue;
        state.asked.model = true;
        state.modelMade = true;
    }
    for (const { tags, name, source } of versions) {
        // MLflow copies tags with a version; a copy belongs to whoever made it.
        const state = source.startsWith('models:/') ? undefined : stateOf(tags, name);
        if (state)
            state.asked.version = true;
    }
    return [...found.values()];
}
const valueOfTag = (tags, key) => tags.find((tag) => tag.key === key)?.value ?? '';

// EXTERNAL MODULE: ./build/registration/find-removal-path.js
var find_removal_path = __webpack_require__(79990);
// EXTERNAL MODULE: ./build/registration/remove-registration.js
var remove_registration = __webpack_require__(3410);
// EXTERNAL MODULE: ./build/suites/test-real-registration.js + 6 modules
var test_real_registration = __webpack_require__(81082);
// EXTERNAL MODULE: ./build/run/open-http.js + 4 modules
var open_http = __webpack_require__(99290);
// EXTERNAL MODULE: ./build/run/session.js
var session = __webpack_require__(65834);
;// CONCATENATED MODULE: ./build/run/clean-up-earlier-runs.js









/**
 * Removes what earlier runs left when they were killed before they could clean up themselves: what is told of one
 * run, or what a search finds of all that are older than an age.
 *
 * @throws MlflowError where the server cannot be searched
 */
async function cleanUpEarlierRuns(settings, which, options) {
    const target = (0,platform_target/* targetOf */.$r)(settings);
    const { redact, env, signal } = options;
    const http = (0,open_http/* openHttp */.f)(settings, { redact, env, recorder: (0,recorder/* createRecorder */.T)(), runId: 'recovery' });
    try {
        const scope = { checkId: test_real_registration/* cleanUpDefinition */.Sf.id, signal };
        const { path } = await (0,find_removal_path/* findRemovalPath */.D)((probe) => http.send(probes/* probes */.K[probe](target), scope));
        const apis = (0,session/* cleanUpApis */.Ii)(target, path, (request) => http.send(request, scope));
        const states = 'states' in which ? which.states : await findRemains(apis.tracking, which);
        const leftovers = [];
        for (const state of states)
            leftovers.push(...(await (0,remove_registration/* removeRegistration */.Yv)(apis, state, { pauses: remove_registration/* patientMs */.C9, signal })).leftovers);
        return { runs: [...new Set(states.map(({ names }) => names.id))], leftovers };
    }
    finally {
        await http.close();
    }
}


/***/ })

};
