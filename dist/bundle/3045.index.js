export const id = 3045;
export const ids = [3045];
export const modules = {

/***/ 73045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   merge: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var _http_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68218);
/* harmony import */ var _inputs_report_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25690);
/* harmony import */ var _merge_merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78802);
/* harmony import */ var _merge_read_legs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73613);
/* harmony import */ var _merge_render_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91871);
/* harmony import */ var _merge_write_merged_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47081);
/* harmony import */ var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21131);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98213);








/**
 * `merge GLOB…`: several `report.json` into `merged.json` and `FINAL_TEST_REPORT.md`. A file that is missing or no
 * report is a leg in error. Returns 0 where all legs passed or all were skipped, 1 where one failed, else 3.
 *
 * @throws UsageError for more files than any matrix leaves
 */
async function merge({ flags, operands: patterns }, redact) {
    const { reportDir, json, expect: expected, failOn } = flags;
    const folder = await (0,_inputs_report_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .openReportFolder */ .X)(reportDir, {
        names: _merge_write_merged_js__WEBPACK_IMPORTED_MODULE_5__/* .mergedFileNames */ .X,
        env: process.env,
        usual: 'flag',
    });
    const legs = await (0,_merge_read_legs_js__WEBPACK_IMPORTED_MODULE_3__/* .readLegs */ .C)(patterns, redact).catch((error) => {
        throw error instanceof RangeError ? new _arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`${error.message}.`) : error;
    });
    const merged = (0,_merge_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeReports */ .C1)(legs, { failOn, ...(expected === undefined ? {} : { expected }) });
    await (0,_merge_write_merged_js__WEBPACK_IMPORTED_MODULE_5__/* .writeMerged */ .C)(merged, folder, redact);
    process.stdout.write(json ? `${(0,_http_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactedJson */ .Rh)(merged, redact, 2)}\n` : redact((0,_merge_render_js__WEBPACK_IMPORTED_MODULE_4__/* .renderMergedTerminal */ .Tt)(merged, reportDir)));
    return (0,_schema_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodeOf */ .FO)(merged, failOn);
}


/***/ }),

/***/ 45875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin),
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55139);



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
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .FileProblem */ .kc('refused', path, 'has control characters in its name');
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
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
                throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .FileProblem */ .kc('refused', place, 'is a link');
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place).isDirectory())
                continue;
        }
        if (!found.isDirectory())
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .FileProblem */ .kc('unusable', place, 'is not a folder');
        const isForeign = workspace === undefined && index === parts.length - 1 && !isTrusted(found);
        if (isForeign)
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .FileProblem */ .kc('refused', place, 'belongs to another user');
    }
    return full;
}
function makeOne(place) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false });
        if (found)
            return found;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(place);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place);
    }
    catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .unusable */ ._P)(place, error);
    }
}
/** Of this user, or of the machine's owner. Windows knows no such numbers. */
function isTrusted({ uid }) {
    const own = process.getuid?.();
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
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git'), { throwIfNoEntry: false }))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return undefined;
    }
}
function realOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
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
// EXTERNAL MODULE: ./build/files/place.js
var place = __webpack_require__(45875);
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
    const full = (0,place/* makeFolder */.f)(path, env);
    for (const name of names) {
        const found = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(full, name), { throwIfNoEntry: false });
        if (found && !found.isFile())
            throw new files_problem/* FileProblem */.kc('refused', (0,external_node_path_.join)(path, name), whatIs(found));
    }
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
            for (const stale of names)
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(full, stale), { force: true });
        isFirst = false;
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
    return { path, root: full, write, written: list };
}
/** A new folder only this user can enter, for results that have no other place. */
async function openTemporaryFolder({ names, env }) {
    const path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'verification-report-'));
    return openFolder(path, { names, env });
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
    const found = (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false });
    return found?.isDirectory() ? `${found.dev}:${found.ino}` : 'gone';
};
const fingerprintOf = (file) => {
    const found = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
    return found?.isFile() ? `${found.dev}:${found.ino}:${found.size}:${found.mtimeMs}` : 'gone';
};
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
// EXTERNAL MODULE: ./build/inputs/table.js
var table = __webpack_require__(29140);
;// CONCATENATED MODULE: ./build/inputs/report-folder.js





const report_folder_input = table/* verification */.Ot['report-dir'];
/**
 * Opens `report-dir` before anything is sent. Where it cannot be used and `otherwise` is given, that is told and
 * a new private folder takes its place; one that is refused (a link, a pipe) is always bad input.
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
        const folder = await openTemporaryFolder(options);
        otherwise(`${problem}; the report goes to ${folder.path}`);
        return folder;
    }
}


/***/ }),

/***/ 92590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Entries looked at for one pattern; more is no folder of reports. */
const maxEntries = 200_000;
/**
 * Files that match a pattern, sorted: `*` and `?` stay within a path part, `**` crosses them. Symbolic links are
 * not followed, because the files may be a stranger's. A pattern without wildcards is a path.
 *
 * @throws RangeError where there are too many entries to look through
 */
async function findFiles(pattern) {
    const path = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
    const parts = path.split('/');
    const firstWild = parts.findIndex((part) => /[*?]/.test(part));
    if (firstWild < 0)
        return (await isFile(path)) ? [path] : [];
    const base = parts.slice(0, firstWild).join('/');
    const start = firstWild === 0 ? '.' : base || '/';
    const found = [];
    let left = maxEntries;
    const walk = async (directory, prefix, depth) => {
        for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(directory)) {
            if (--left < 0)
                throw new RangeError(`there are more than ${maxEntries} files to look through`);
            const relative = `${prefix}${entry.name}`;
            if (entry.isFile() && expression.test(relative))
                found.push(firstWild === 0 ? relative : `${base}/${relative}`);
            if (entry.isDirectory() && depth < maxDepth)
                await walk(`${directory}/${entry.name}`, `${relative}/`, depth + 1);
        }
    };
    const wild = parts.slice(firstWild);
    const expression = expressionOf(wild);
    const maxDepth = wild.includes('**') ? 50 : wild.length - 1;
    if (await isDirectory(start))
        await walk(start, '', 0);
    return found.sort();
}
function expressionOf(parts) {
    const source = parts.map((part, index) => {
        const isLast = index === parts.length - 1;
        if (part === '**')
            return isLast ? '.*' : '(?:[^/]+/)*';
        // Runs of `*` are one, so that no pattern makes matching slow.
        const escaped = part
            .replace(/[.+^${}()|[\]\\]/g, '\\$&')
            .replace(/\*+/g, '[^/]*')
            .replaceAll('?', '[^/]');
        return isLast ? escaped : `${escaped}/`;
    });
    return new RegExp(`^${source.join('')}$`, 'su');
}
async function isFile(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined))?.isFile() === true;
}
async function isDirectory(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined))?.isDirectory() === true;
}


/***/ }),

/***/ 73613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readLegs)
/* harmony export */ });
/* harmony import */ var _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85440);
/* harmony import */ var _http_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68218);
/* harmony import */ var _schema_read_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12819);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92590);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78802);





/** Files merged at most; a job matrix has up to 256 legs. */
const maxFiles = 2_000;
/**
 * One leg for each file; also one for each pattern that matches nothing.
 *
 * @throws RangeError for more files, or more to look through, than any matrix leaves
 */
async function readLegs(patterns, redact) {
    const found = new Set();
    const missing = [];
    for (const pattern of patterns) {
        const paths = await (0,_find_files_js__WEBPACK_IMPORTED_MODULE_3__/* .findFiles */ .l)(pattern);
        if (paths.length === 0)
            missing.push({ name: redact(pattern), problem: 'there is no such file', isAbsent: true });
        for (const path of paths)
            found.add(path);
    }
    const paths = [...found];
    if (paths.length > maxFiles)
        throw new RangeError(`${paths.length} files match; at most ${maxFiles} are merged`);
    const names = (0,_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .legNamesOf */ .GC)(paths);
    const legs = [];
    // One after the other, so that only one file is in memory whole.
    for (const [index, path] of paths.entries()) {
        const name = redact(names[index] ?? '');
        legs.push({ name, ...(await readLeg(path, redact)) });
    }
    return [...legs, ...missing];
}
/** A report, or why the file is none. */
async function readLeg(path, redact) {
    try {
        return { report: slim((0,_schema_read_report_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReport */ .M)(await (0,_files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__/* .readSavedFile */ .Gj)(path)), redact) };
    }
    catch (error) {
        if (error instanceof _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__/* .SavedFileError */ .sh)
            return { problem: redact(error.message) };
        throw error;
    }
}
/** What a merged report needs: of the exchanges only those that decide a cause. Redacted as a whole. */
function slim(report, redact) {
    const decisive = new Set(report.diagnosis.causes.map(({ evidence }) => evidence[0]));
    const exchanges = report.exchanges.filter(({ id }) => decisive.has(id));
    return JSON.parse((0,_http_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactedJson */ .Rh)({ ...report, exchanges }, redact));
}


/***/ }),

/***/ 47081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ writeMerged),
/* harmony export */   X: () => (/* binding */ mergedFileNames)
/* harmony export */ });
/* harmony import */ var _http_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68218);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91871);


/** Every file of the report folder of many legs. */
const mergedFileNames = ['merged.json', 'FINAL_TEST_REPORT.md'];
/**
 * Writes the report folder of many legs and returns the path of `merged.json`.
 * @throws FileProblem
 */
async function writeMerged(merged, folder, redact) {
    const files = {
        'merged.json': `${(0,_http_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactedJson */ .Rh)(merged, redact, 2)}\n`,
        'FINAL_TEST_REPORT.md': redact((0,_render_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMergedReport */ .T4)(merged)),
    };
    const paths = await Promise.all(Object.entries(files).map(([name, text]) => folder.write(name, text)));
    return paths[0] ?? '';
}


/***/ }),

/***/ 12819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseReport),
/* harmony export */   r: () => (/* binding */ reportFrom)
/* harmony export */ });
/* harmony import */ var _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85440);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48238);


/**
 * The one reader of saved reports: whoever is given a `report.json` (merge, diagnose, publish) has it from here, so
 * that a file is a report for all of them or for none.
 *
 * @throws SavedFileError for anything but a report of this schemaVersion; the message quotes nothing of it
 */
function parseReport(text) {
    return reportFrom((0,_files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSaved */ .P6)(text));
}
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
    refuseExcess(rest);
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
    const { request, response } = parsed.data;
    const texts = [request.body?.text, response?.body?.text];
    if (texts.some((text = '') => text.length > mostText))
        throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__/* .SavedFileError */ .sh(`The file is no report.json of this tool: exchanges.${index} has a longer body than is ever kept.`);
    return parsed.data;
}
/** Characters; a body is cut long before. */
const mostText = 100_000;
/** Values outside the exchanges, most of them in the list of uploaded files. */
const mostValues = 50_000;
/** Items of the lists whose items have many fields, each of which may be wrong. */
const mostItems = { checks: 2_000, causes: 200, leftovers: 1_000 };
/** @throws SavedFileError for more than any run has */
function refuseExcess(rest) {
    let values = 0;
    const look = (value, name) => {
        values++;
        if (typeof value !== 'object' || value === null)
            return;
        const items = Object.entries(value);
        if (values + items.length > mostValues || items.length > (mostItems[name] ?? mostValues)) {
            throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__/* .SavedFileError */ .sh('The file is no report.json of this tool: it holds more than any run has.');
        }
        for (const [inner, one] of items)
            look(one, Array.isArray(value) ? '' : inner);
    };
    look(rest, '');
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
