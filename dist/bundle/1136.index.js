export const id = 1136;
export const ids = [1136];
export const modules = {

/***/ 41136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkReport: () => (/* binding */ checkReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78766);
/* harmony import */ var _report_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21938);
/* harmony import */ var _schema_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36715);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14252);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98213);







/** Bytes of one file of a report folder. */
const limit = 256 * 1024 * 1024;
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
    const lines = problems.map((problem) => `✖ ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)(problem)}`);
    const closing = problems.length === 0 ? `✔ ${directory}: nothing changed, and nothing looks like a key` : '';
    process.stdout.write(redact(`${[...lines, (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)(closing)].filter((line) => line !== '').join('\n')}\n`));
    return problems.length === 0 ? _schema_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.fine : _schema_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.wrong;
}
function problemsOf(directory, redact) {
    const manifest = (0,_report_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(readText(directory, _report_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS));
    if (!manifest)
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`${directory} holds no ${_report_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS} of this tool.`);
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory);
    const strange = found.filter((name) => name !== _report_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS && !manifest.has(name));
    return [
        ...strange.map((name) => `${name}: is not of this run`),
        ...[...manifest].flatMap(([name, hash]) => found.includes(name) ? problemsOfFile(directory, name, hash, redact) : [`${name}: is missing`]),
    ];
}
function problemsOfFile(directory, name, hash, redact) {
    const bytes = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), { maxBytes: limit, links: 'refuse' });
    const text = bytes.toString('utf8');
    return [
        ...((0,_report_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(bytes) === hash ? [] : [`${name}: was changed`]),
        ...(redact(text) === text ? [] : [`${name}: holds something that looks like a key`]),
    ];
}
function readText(directory, name) {
    try {
        return (0,_files_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), { maxBytes: limit, links: 'refuse' }).toString('utf8');
    }
    catch {
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`${directory} holds no ${name}: it is no report folder of this tool.`);
    }
}


/***/ }),

/***/ 21938:
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


/***/ })

};
