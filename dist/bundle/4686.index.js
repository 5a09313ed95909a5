export const id = 4686;
export const ids = [4686];
export const modules = {

/***/ 72305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sandbox: () => (/* binding */ sandbox)
/* harmony export */ });
/* harmony import */ var _files_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45875);
/* harmony import */ var _sandbox_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61062);
/* harmony import */ var _sandbox_faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95762);
/* harmony import */ var _sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98106);
/* harmony import */ var _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36596);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98213);






/**
 * `sandbox`: the embedded platform until a signal ends it. Prints one JSON line with its addresses and its
 * invented key, the only key this program ever prints: it opens nothing but this sandbox.
 *
 * @throws UsageError where the port is in use
 */
async function sandbox({ flags }) {
    const { listFaults, ...options } = flags;
    if (listFaults) {
        process.stdout.write(`${_sandbox_faults_js__WEBPACK_IMPORTED_MODULE_2__.faultNames.join('\n')}\n`);
        return _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.fine;
    }
    const { folder } = options;
    if (folder !== undefined)
        (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .ofFlag */ .e$)('--folder', () => (0,_files_place_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFolder */ .fc)(folder, process.env));
    const started = await (0,_sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_3__.startSandbox)(options).catch((error) => {
        if (!(error instanceof _sandbox_call_js__WEBPACK_IMPORTED_MODULE_1__/* .PortInUse */ .wh))
            throw error;
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`${error.message}. Choose another --port, or leave it out for a free one.`);
    });
    const { trackingUri, authUrl, apiUrl, apiKey } = started;
    process.stdout.write(`${JSON.stringify({ trackingUri, authUrl, apiUrl, apiKey })}\n`);
    await new Promise((resolve) => {
        for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
            process.once(name, resolve);
    });
    await started.close();
    return _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.fine;
}


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


/***/ })

};
