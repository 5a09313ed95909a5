export const id = 4178;
export const ids = [4178];
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

/***/ 44178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readModelDirectory: () => (/* binding */ readModelDirectory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/files/look.js
var look = __webpack_require__(6849);
// EXTERNAL MODULE: ./build/files/place.js
var place = __webpack_require__(45875);
// EXTERNAL MODULE: ./build/files/problem.js
var problem = __webpack_require__(55139);
// EXTERNAL MODULE: ./build/files/read.js
var read = __webpack_require__(78766);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/files/tree.js



/**
 * The regular files below a folder, which somebody else may have filled. Links are followed as far as they stay
 * below it; a folder behind a link is entered, but no further link to a folder within it, so that links which
 * point at each other do not make more paths than there are files. Listing ends at the first limit reached.
 *
 * @param root absolute, without links in it
 */
function listTree(root, limits) {
    const tree = { files: [], paths: [], trouble: [] };
    let bytes = 0;
    /** False once a limit of the whole tree is reached. */
    const visit = (folder, ancestors, behindLink) => {
        const entries = entriesOf((0,external_node_path_.join)(root, folder), limits.entries);
        if (!entries)
            return trouble(folder || '.', 'unreadable');
        return entries.every((entry) => add(external_node_path_.posix.join(folder, entry.name), entry, ancestors, behindLink));
    };
    const add = (path, entry, ancestors, behindLink) => {
        if (tree.paths.length >= limits.entries)
            return trouble(path, 'too-many', false);
        tree.paths.push(path);
        const found = resolveEntry(root, path);
        if (typeof found === 'string')
            return trouble(path, found);
        const { real, stat } = found;
        if (stat.isDirectory()) {
            const isLink = entry.isSymbolicLink();
            if (ancestors.includes(real))
                return trouble(path, 'loop');
            if (isLink && behindLink)
                return trouble(path, 'fan-out');
            if (ancestors.length >= limits.depth)
                return trouble(path, 'too-deep');
            return visit(path, [...ancestors, real], behindLink || isLink);
        }
        if (!stat.isFile())
            return trouble(path, 'irregular');
        if (!isReadable(real))
            return trouble(path, 'unreadable');
        bytes += stat.size;
        if (bytes > limits.bytes)
            return trouble(path, 'too-large', false);
        tree.files.push({ path, real, bytes: stat.size });
        return true;
    };
    const trouble = (path, kind, goOn = true) => {
        tree.trouble.push({ path, kind });
        return goOn;
    };
    visit('', [root], false);
    tree.files.sort((a, b) => (a.path < b.path ? -1 : 1));
    return tree;
}
/** At most `most` and one more, sorted: a folder may hold millions. */
function entriesOf(folder, most) {
    const entries = [];
    try {
        const directory = (0,external_node_fs_.opendirSync)(folder);
        try {
            for (let entry = directory.readSync(); entry && entries.length <= most; entry = directory.readSync())
                entries.push(entry);
        }
        finally {
            directory.closeSync();
        }
    }
    catch {
        return undefined;
    }
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
function resolveEntry(root, path) {
    try {
        const real = (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root, path));
        return (0,place/* isWithin */.UO)(root, real) ? { real, stat: (0,external_node_fs_.statSync)(real) } : 'outside';
    }
    catch {
        return 'dangling';
    }
}
function isReadable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.R_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/model/user-model.js






const modelFileLimit = 1024 * 1024;
/** More is no model: the largest public ones have some hundred files and a terabyte. */
const treeLimits = { entries: 10_000, depth: 32, bytes: 4e12 };
/**
 * Lists and checks an MLflow model directory (https://mlflow.org/docs/latest/ml/model/) before anything is sent.
 * All problems are found at once; nothing but `MLmodel` is read. Symbolic links are followed inside the directory.
 *
 * A file's name may be any printable ASCII without `#`, `%`, `?`, `;` and `\`. MLflow 3.9.0 refuses `#` and line
 * breaks, stores names with other control characters, `%41`, a final `?` or `;` under another name, and answers
 * 500 to the download of a name that is not ASCII.
 */
async function readModelDirectory(directory) {
    const root = (0,place/* realOf */.MN)(directory);
    if (root === undefined)
        return refused(`The model directory ${directory} does not exist.`);
    if (!(0,look/* lookAt */.t)(root)?.isDirectory())
        return refused(`${directory} is not a directory.`);
    const modelFileFound = (0,place/* realOf */.MN)((0,external_node_path_.join)(root, 'MLmodel'));
    if (modelFileFound === undefined || !(0,look/* lookAt */.t)(modelFileFound)?.isFile()) {
        return refused(`${directory} has no file MLmodel, so it is not an MLflow model directory.`);
    }
    const tree = listTree(root, treeLimits);
    const named = tree.paths.flatMap((path) => {
        const bad = nameProblem(external_node_path_.posix.basename(path));
        return bad === undefined ? [] : [`${shown(path)}: ${bad}`];
    });
    const problems = [...named, ...tree.trouble.map(({ path, kind }) => `${shown(path)} ${sentences[kind]}`)];
    // An MLmodel that could not be listed (a link out of the directory, unreadable) has its problem already.
    const modelFile = tree.files.find((file) => file.path === 'MLmodel');
    if (modelFile)
        problems.push(...(await modelFileProblems(root, modelFile)));
    return { files: tree.files, problems };
}
const refused = (problem) => ({ files: [], problems: [problem] });
const sentences = {
    unreadable: 'cannot be read.',
    dangling: 'is a link to nothing.',
    outside: 'is a link that leaves the model directory.',
    loop: 'is a link to a directory that contains it.',
    'fan-out': 'is a link to a directory within a directory that is reached by a link already.',
    irregular: 'is neither a file nor a directory.',
    'too-deep': `lies more than ${treeLimits.depth} directories deep.`,
    'too-many': `is one entry too many: a model directory has at most ${treeLimits.entries}.`,
    'too-large': `makes the model larger than ${treeLimits.bytes / 1e12} TB.`,
};
function nameProblem(name) {
    const bad = name.match(/[^ -~]|[#%?;\\]/u)?.[0];
    if (bad === undefined)
        return undefined;
    return `the name has ${shown(bad)}, which MLflow's artifact store refuses or changes; rename it.`;
}
/** A name as it is, or as a JSON string where it has characters that a terminal would act on. */
function shown(name) {
    return /^[!-~]+$/.test(name) ? name : JSON.stringify(name).replace(/[^ -~]/gu, escaped);
}
function escaped(character) {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
async function modelFileProblems(root, modelFile) {
    if (modelFile.bytes > modelFileLimit) {
        return [`MLmodel has ${modelFile.bytes} bytes; at most ${modelFileLimit} are read.`];
    }
    const parsed = await parseYaml(textOf(modelFile.real));
    if ('problem' in parsed)
        return [`MLmodel is not valid YAML: ${parsed.problem}`];
    const content = parsed.value;
    if (!isMap(content) || !isMap(content.flavors) || Object.keys(content.flavors).length === 0) {
        return ['MLmodel has no flavors, so MLflow cannot tell how to load the model.'];
    }
    const notMaps = Object.entries(content.flavors).filter(([, flavor]) => !isMap(flavor));
    const missing = references(content).map((reference) => referenceProblem(root, reference));
    return [
        ...notMaps.map(([name]) => `MLmodel: the flavor ${shown(name)} is not a map.`),
        ...missing.filter((problem) => problem !== undefined),
    ];
}
/** What has become unreadable since it was listed reads as empty, which is a problem of its own. */
function textOf(path) {
    try {
        return (0,read/* readRegularFile */.XF)(path, { maxBytes: modelFileLimit, links: 'refuse' }).toString('utf8');
    }
    catch (error) {
        if (error instanceof problem/* FileProblem */.kc)
            return '';
        throw error;
    }
}
/** Loaded only here: every other run does without a YAML parser. */
async function parseYaml(text) {
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    // As PyYAML reads it, which MLflow uses: YAML 1.1, the last of equal keys wins.
    const document = parseDocument(text, { version: '1.1', uniqueKeys: false, logLevel: 'silent' });
    const error = document.errors[0];
    if (error)
        return { problem: firstLine(error.message) };
    try {
        return { value: document.toJS() };
    }
    catch (error) {
        // Aliases that expand without end.
        return { problem: firstLine(error instanceof Error ? error.message : String(error)) };
    }
}
function firstLine(message) {
    return `${message.split('\n', 1)[0]?.replace(/[:.]$/, '')}.`;
}
/** Keys of a flavor whose value is a file or directory of the model; others of MLflow's keys hold names or code. */
const pathKeys = [
    'data',
    'model_path',
    'pickled_model',
    'model_data',
    'model_binary',
    'saved_model_dir',
    'serialized_explainer',
    'python_model',
    'code',
    'env',
];
function references(content) {
    const found = [];
    for (const [name, flavor] of Object.entries(asMap(content.flavors))) {
        const values = asMap(flavor);
        const prefix = `flavors.${name}`;
        found.push(...pathKeys.map((key) => ({ key: `${prefix}.${key}`, path: values[key] })));
        for (const kind of ['conda', 'virtualenv']) {
            found.push({ key: `${prefix}.env.${kind}`, path: asMap(values.env)[kind] });
        }
        for (const [artifact, value] of Object.entries(asMap(values.artifacts))) {
            found.push({ key: `${prefix}.artifacts.${artifact}.path`, path: asMap(value).path });
        }
    }
    const example = asMap(content.saved_input_example_info);
    for (const key of ['artifact_path', 'serving_input_path']) {
        found.push({ key: `saved_input_example_info.${key}`, path: example[key] });
    }
    return found.filter((reference) => typeof reference.path === 'string' && reference.path !== '');
}
function referenceProblem(root, { key, path }) {
    const absolutePath = (0,external_node_path_.join)(root, path);
    if ((0,external_node_path_.isAbsolute)(path) || !(0,place/* isWithin */.UO)(root, absolutePath)) {
        return `MLmodel: ${shown(key)} names ${shown(path)}, which is outside the model directory.`;
    }
    // Of the link itself: one that leads nowhere or out of the directory is reported where it was listed.
    if (exists(absolutePath))
        return undefined;
    return `MLmodel: ${shown(key)} names ${shown(path)}, which is not in the model directory.`;
}
function exists(path) {
    try {
        return (0,look/* lookAt */.t)(path) !== undefined;
    }
    catch {
        return false;
    }
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function asMap(value) {
    return isMap(value) ? value : {};
}


/***/ })

};
