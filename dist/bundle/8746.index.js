export const id = 8746;
export const ids = [8746,6641];
export const modules = {

/***/ 38746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runScript: () => (/* binding */ runScript)
/* harmony export */ });
/* harmony import */ var _inputs_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19429);
/* harmony import */ var _schema_suite_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62695);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96641);



const loadTicks = async () => (await __webpack_require__.e(/* import() */ 9753).then(__webpack_require__.bind(__webpack_require__, 9753))).renderTicks;
/** `run NAME`: what one of the old scripts showed, as the suite of its name. Returns the exit code of `verify`. */
function runScript(args, redact) {
    const { inputs, operands } = args;
    const problems = [...args.problems];
    const [given = ''] = operands;
    const name = given.replace(/\.(py|sh)$/, '');
    if (operands.length > 0 && !_schema_suite_order_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteNames */ .n.some((suite) => suite === name)) {
        const meant = (0,_inputs_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, _schema_suite_order_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteNames */ .n);
        problems.push(`${JSON.stringify(given.slice(0, 100))}: is none of the scripts ${_schema_suite_order_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteNames */ .n.join(', ')}${meant}`);
    }
    const suites = problems.length > 0 ? undefined : name;
    // Whoever names the Python client wants it run, and no success without it.
    const python = inputs.python ?? (name === 'python_client' ? 'required' : undefined);
    return (0,_verify_js__WEBPACK_IMPORTED_MODULE_0__.verify)({ ...args, inputs: { ...inputs, suites, python }, problems }, redact, loadTicks);
}


/***/ }),

/***/ 96641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/http/proxies.js
var proxies = __webpack_require__(12501);
// EXTERNAL MODULE: ./build/inputs/read-settings.js + 1 modules
var read_settings = __webpack_require__(3957);
// EXTERNAL MODULE: ./build/inputs/report-folder.js + 1 modules
var report_folder = __webpack_require__(25690);
// EXTERNAL MODULE: ./build/pipeline/events.js
var pipeline_events = __webpack_require__(41094);
// EXTERNAL MODULE: ./build/report/formats/index.js
var formats = __webpack_require__(65812);
// EXTERNAL MODULE: ./build/run/cancel-on-signals.js
var cancel_on_signals = __webpack_require__(91742);
// EXTERNAL MODULE: ./build/run/run.js + 8 modules
var run = __webpack_require__(3065);
// EXTERNAL MODULE: ./build/schema/exit-code.js
var exit_code = __webpack_require__(36596);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
// EXTERNAL MODULE: ./build/report/progress-line.js
var progress_line = __webpack_require__(92227);
;// CONCATENATED MODULE: ./build/cli/progress.js


/** Milliseconds between two looks at the clock of the live line. */
const tickMs = 1_000;
/**
 * A listener that tells a waiting person what happens: on a terminal one line that is written over, with the time that
 * has passed and the check that runs, since the table follows; elsewhere a line per event.
 */
function reportProgress(print, terminal, now = Date.now) {
    if (!terminal.isTTY) {
        return (event) => {
            const line = (0,progress_line/* progressLine */.o)(event);
            if (line !== undefined)
                print(`${line}\n`);
        };
    }
    const width = Math.max(20, terminal.columns ?? 80) - 1;
    const startedAt = now();
    const running = new Map();
    let other = '';
    let timer;
    const show = () => {
        const [first = other, ...more] = running.values();
        const besides = more.length > 0 ? ` and ${more.length} more` : '';
        const seconds = Math.floor((now() - startedAt) / 1_000);
        const line = `${seconds} s  ${cutTo(first, width - besides.length - `${seconds} s  `.length)}${besides}`;
        print(`\r\u001b[K${cutTo(line, width)}`);
    };
    return (event) => {
        if (event.type === 'run-finished') {
            clearInterval(timer);
            return print('\r\u001b[K');
        }
        timer ??= setInterval(show, tickMs).unref();
        if (event.type === 'check-started')
            running.set(event.id, (0,visible/* visibleLine */.P8)(event.title));
        else if (event.type === 'check-finished')
            running.delete(event.result.id);
        else
            other = (0,progress_line/* progressLine */.o)(event)?.trim() ?? other;
        show();
    };
}
const cutTo = (text, width) => [...text].slice(0, Math.max(0, width)).join('');

// EXTERNAL MODULE: ./build/cli/terminal.js
var terminal = __webpack_require__(38565);
;// CONCATENATED MODULE: ./build/cli/verify.js











const loadTable = async () => (await Promise.all(/* import() */[__webpack_require__.e(700), __webpack_require__.e(5274)]).then(__webpack_require__.bind(__webpack_require__, 25274))).renderTerminal;
/** `verify`: the pipeline, its report folder and a table. Returns the exit code. */
async function verify(args, redact, loadRender = loadTable) {
    const { flags, inputs, origins, problems } = args;
    const { env } = process;
    if (flags.sandbox || flags.fault)
        return verifySandbox(args, redact, loadRender);
    const settings = await (0,read_settings/* readSettings */.s)(inputs, { usual: 'flag', origins, env, problems });
    return flags.cleanupStale === undefined
        ? verifyTarget(settings, args, { redact, loadRender, env })
        : (await __webpack_require__.e(/* import() */ 5553).then(__webpack_require__.bind(__webpack_require__, 45553))).cleanUpStale(settings, flags.cleanupStale, redact);
}
const addressFlags = ['tracking-uri', 'auth-url', 'api-url'];
async function verifySandbox(args, redact, loadRender) {
    const { flags, inputs, origins, problems } = args;
    const clashes = addressFlags
        .filter((name) => origins[name] === 'flag')
        .map((name) => `--${name}: is for a platform of your own, and --sandbox brings its own. Leave one of them out`);
    if (flags.cleanupStale !== undefined)
        clashes.push('--cleanup-stale: finds nothing in a new sandbox. Leave one of them out');
    if (flags.printEnv)
        clashes.push('--print-env: a sandbox ends with the command. Leave one of them out');
    const stand = {
        'api-key': `hk_test_${'0'.repeat(20)}`,
        'tracking-uri': loopback,
        'auth-url': loopback,
        'api-url': loopback,
    };
    const settings = await (0,read_settings/* readSettings */.s)({ ...inputs, ...stand }, { usual: 'flag', origins, problems: [...problems, ...clashes] });
    const { startSandbox } = await Promise.all(/* import() */[__webpack_require__.e(5762), __webpack_require__.e(8106)]).then(__webpack_require__.bind(__webpack_require__, 98106));
    const sandbox = await startSandbox({ fault: flags.fault });
    try {
        const { trackingUri, authUrl, apiUrl, apiKey } = sandbox;
        const sources = { ...settings.sources, trackingUri: 'sandbox', authUrl: 'sandbox', apiUrl: 'sandbox' };
        const target = { ...settings, trackingUri, authUrl, apiUrl, apiKey, sources };
        return await verifyTarget(target, args, { redact, loadRender, env: (0,proxies/* withoutProxies */.f1)(process.env) });
    }
    finally {
        await sandbox.close();
    }
}
/** Stands in for the sandbox's addresses until it is started, which it is not where an input is wrong. */
const loopback = 'http://127.0.0.1';
async function verifyTarget(settings, { flags }, { redact, loadRender, env }) {
    redact.protect('api-key', settings.apiKey);
    const print = (text) => void process.stderr.write((0,terminal/* forPeople */.z)(redact(text)));
    const tell = (problem) => print(`${(0,visible/* visibleLine */.P8)(problem)}\n`);
    // A try-out is worth its result although the folder cannot be used: another takes its place, told before the run.
    const folder = await (0,report_folder/* openReportFolder */.X)(settings.reportDir, { names: formats/* reportFileNames */.bI, env: process.env, usual: 'flag' }, flags.sandbox || flags.fault ? tell : undefined);
    const earlier = flags.compareWith === undefined
        ? []
        : await (await Promise.all(/* import() */[__webpack_require__.e(8802), __webpack_require__.e(4855)]).then(__webpack_require__.bind(__webpack_require__, 96304))).readEarlier(flags.compareWith, redact);
    if (flags.update !== undefined)
        (await Promise.all(/* import() */[__webpack_require__.e(700), __webpack_require__.e(5206), __webpack_require__.e(3303)]).then(__webpack_require__.bind(__webpack_require__, 50644))).readDocument(flags.update, process.env);
    const events = flags.events === undefined
        ? undefined
        : (await __webpack_require__.e(/* import() */ 7279).then(__webpack_require__.bind(__webpack_require__, 47279))).openEventFile(flags.events, redact);
    const progress = flags.quiet ? () => { } : reportProgress(print, process.stderr);
    const found = await (0,run/* run */.e)(settings, {
        redact,
        env,
        cancel: (0,cancel_on_signals/* cancelOnSignals */.d)(),
        listen: (event) => {
            if ((0,pipeline_events/* isAfterAnswer */.F)(event))
                void loadResult();
            progress(event);
            events?.listen(event);
        },
    }).finally(() => events?.close());
    const { handOnResult } = await loadResult();
    const report = await handOnResult(found, earlier, { flags, folder, settings, redact, tell, loadRender });
    return (0,exit_code/* exitCodeOf */.F)(report, settings.failOn);
}
const loadResult = () => Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9076)]).then(__webpack_require__.bind(__webpack_require__, 59076));


/***/ }),

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


/***/ })

};
