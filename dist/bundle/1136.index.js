export const id = 1136;
export const ids = [1136];
export const modules = {

/***/ 41136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkReport: () => (/* binding */ checkReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6849);
/* harmony import */ var _files_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64059);
/* harmony import */ var _files_marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49996);
/* harmony import */ var _files_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55139);
/* harmony import */ var _files_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78766);
/* harmony import */ var _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36596);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14252);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98213);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38565);










/** Bytes of one file of a report folder, several times what a run with the longest answers leaves, and of its manifest. */
const [fileLimit, manifestLimit] = [64 * 1024 * 1024, 64 * 1024];
/** Bytes that are looked through for a key at once: as text they take several times their room. */
const pieceLength = 1024 * 1024;
/**
 * `check-report DIR`: whether the folder is as the run left it, and nothing in it looks like a key. Returns 0 where
 * both hold, else 1.
 *
 * @throws UsageError for a folder without a manifest
 */
async function checkReport({ operands: [directory = '.'] }, redact) {
    // A key that this machine knows is looked for by its value, every other one by its shape.
    redact.protect('api-key', process.env.HOKUSAI_API_KEY ?? '');
    const problems = problemsOf(directory, redact);
    const lines = problems.map((problem) => `✖ ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(problem)}`);
    const closing = problems.length === 0 ? `✔ ${directory}: nothing changed, and nothing looks like a key` : '';
    process.stdout.write((0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .forPeople */ .z)(redact(`${[...lines, (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLine */ .P8)(closing)].filter((line) => line !== '').join('\n')}\n`)));
    return problems.length === 0 ? _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.fine : _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.wrong;
}
function problemsOf(directory, redact) {
    const manifest = manifestOf(directory);
    const found = (0,_files_look_js__WEBPACK_IMPORTED_MODULE_1__/* .namesIn */ .w)(directory);
    const strange = found.filter((name) => ![_files_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestName */ .vS, _files_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .markerName */ .C].includes(name) && !manifest.has(name));
    return [
        ...strange.map((name) => `${name}: is not of this run`),
        ...[...manifest].flatMap(([name, hash]) => found.includes(name) ? problemsOfFile(directory, name, hash, redact) : [`${name}: is missing`]),
    ];
}
function problemsOfFile(directory, name, hash, redact) {
    try {
        const bytes = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, name), { maxBytes: fileLimit, links: 'refuse' });
        return [
            ...((0,_files_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(bytes) === hash ? [] : [`${name}: was changed`]),
            ...(holdsKey(bytes, redact) ? [`${name}: holds something that looks like a key`] : []),
        ];
    }
    catch (error) {
        if (error instanceof _files_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .FileProblem */ .kc)
            return [`${name}: ${error.what}`];
        throw error;
    }
}
/** Each piece with the beginning of the next one, where a key may lie across the two. */
function holdsKey(bytes, redact) {
    for (let from = 0; from < bytes.length; from += pieceLength) {
        const text = bytes.subarray(from, from + pieceLength + redact.reach).toString('utf8');
        if (redact(text) !== text)
            return true;
    }
    return false;
}
function manifestOf(directory) {
    try {
        const limits = { maxBytes: manifestLimit, links: 'refuse' };
        const manifest = (0,_files_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .WI)((0,_files_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _files_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestName */ .vS), limits).toString('utf8'));
        if (manifest)
            return manifest;
    }
    catch (error) {
        if (!(error instanceof _files_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .FileProblem */ .kc))
            throw error;
    }
    throw new _arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb(`${directory} holds no ${_files_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestName */ .vS} of this tool: it is no report folder.`);
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


/***/ })

};
