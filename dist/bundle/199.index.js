export const id = 199;
export const ids = [199];
export const modules = {

/***/ 75199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readModelDirectory: () => (/* binding */ readModelDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const modelFileLimit = 1024 * 1024;
/**
 * Lists and checks an MLflow model directory (https://mlflow.org/docs/latest/ml/model/) before anything is sent.
 * All problems are found at once; nothing but `MLmodel` is read. Symbolic links are followed inside the directory.
 *
 * A file's name may be any printable ASCII without `#`, `%`, `?`, `;` and `\`. MLflow 3.9.0 refuses `#` and line
 * breaks, stores names with other control characters, `%41`, a final `?` or `;` under another name, and answers
 * 500 to the download of a name that is not ASCII.
 */
async function readModelDirectory(directory) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(directory).catch(() => undefined);
    if (found === undefined)
        return refused(`The model directory ${directory} does not exist.`);
    if (!found.isDirectory())
        return refused(`${directory} is not a directory.`);
    const modelFileFound = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'MLmodel')).catch(() => undefined);
    if (!modelFileFound?.isFile()) {
        return refused(`${directory} has no file MLmodel, so it is not an MLflow model directory.`);
    }
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(directory);
    const listing = { files: [], problems: [] };
    await list(root, '', [root], listing);
    listing.files.sort((a, b) => (a.path < b.path ? -1 : 1));
    // An MLmodel that could not be listed (a link out of the directory, unreadable) has its problem already.
    const modelFile = listing.files.find((file) => file.path === 'MLmodel');
    if (modelFile)
        listing.problems.push(...(await modelFileProblems(root, modelFile)));
    return listing;
}
function refused(problem) {
    return { files: [], problems: [problem] };
}
/** Adds what is below `path` to the listing; `ancestors` are the real paths above, to notice a link that loops. */
async function list(root, path, ancestors, listing) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)).catch(() => undefined);
    if (names === undefined) {
        listing.problems.push(`The directory ${shown(path || '.')} cannot be read.`);
        return;
    }
    for (const name of names.sort()) {
        const problem = await addEntry(root, node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(path, name), ancestors, listing);
        if (problem !== undefined)
            listing.problems.push(problem);
    }
}
async function addEntry(root, path, ancestors, listing) {
    const badName = nameProblem(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(path));
    if (badName !== undefined)
        listing.problems.push(`${shown(path)}: ${badName}`);
    const absolutePath = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(absolutePath).catch(() => undefined);
    if (real === undefined)
        return `${shown(path)} is a link to nothing.`;
    if (!isWithin(root, real))
        return `${shown(path)} is a link that leaves the model directory.`;
    const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real);
    if (entry.isDirectory()) {
        if (ancestors.includes(real))
            return `${shown(path)} is a link to a directory that contains it.`;
        await list(root, path, [...ancestors, real], listing);
        return undefined;
    }
    if (!entry.isFile())
        return `${shown(path)} is neither a file nor a directory.`;
    if (!(await isReadable(real)))
        return `${shown(path)} cannot be read: permission denied.`;
    listing.files.push({ path, absolutePath, bytes: entry.size });
    return undefined;
}
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
function isWithin(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
}
async function isReadable(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK).then(() => true, () => false);
}
async function modelFileProblems(root, modelFile) {
    if (modelFile.bytes > modelFileLimit) {
        return [`MLmodel has ${modelFile.bytes} bytes; at most ${modelFileLimit} are read.`];
    }
    const parsed = await parseYaml(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(modelFile.absolutePath, 'utf8'));
    if ('problem' in parsed)
        return [`MLmodel is not valid YAML: ${parsed.problem}`];
    const content = parsed.value;
    if (!isMap(content) || !isMap(content.flavors) || Object.keys(content.flavors).length === 0) {
        return ['MLmodel has no flavors, so MLflow cannot tell how to load the model.'];
    }
    const notMaps = Object.entries(content.flavors).filter(([, flavor]) => !isMap(flavor));
    const missing = await Promise.all(references(content).map((reference) => referenceProblem(root, reference)));
    return [
        ...notMaps.map(([name]) => `MLmodel: the flavor ${shown(name)} is not a map.`),
        ...missing.filter((problem) => problem !== undefined),
    ];
}
/** Loaded only here: every other run does without a YAML parser. */
async function parseYaml(text) {
    const { parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
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
];
function references(content) {
    const found = [];
    for (const [name, flavor] of Object.entries(asMap(content.flavors))) {
        const values = asMap(flavor);
        const prefix = `flavors.${name}`;
        found.push(...pathKeys.map((key) => ({ key: `${prefix}.${key}`, path: values[key] })));
        found.push({ key: `${prefix}.env`, path: values.env });
        for (const kind of ['conda', 'virtualenv']) {
            found.push({ key: `${prefix}.env.${kind}`, path: asMap(values.env)[kind] });
        }
        for (const [artifact, value] of Object.entries(asMap(values.artifacts))) {
            found.push({ key: `${prefix}.artifacts.${artifact}.path`, path: asMap(value).path });
        }
    }
    for (const key of ['artifact_path', 'serving_input_path']) {
        found.push({
            key: `saved_input_example_info.${key}`,
            path: asMap(content.saved_input_example_info)[key],
        });
    }
    return found.filter((reference) => typeof reference.path === 'string' && reference.path !== '');
}
async function referenceProblem(root, { key, path }) {
    const absolutePath = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) || !isWithin(root, absolutePath)) {
        return `MLmodel: ${shown(key)} names ${shown(path)}, which is outside the model directory.`;
    }
    // Of the link itself: one that leads nowhere or out of the directory is reported where it was listed.
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(absolutePath).catch(() => undefined);
    if (found)
        return undefined;
    return `MLmodel: ${shown(key)} names ${shown(path)}, which is not in the model directory.`;
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function asMap(value) {
    return isMap(value) ? value : {};
}


/***/ })

};
