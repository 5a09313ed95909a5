export const id = 4618;
export const ids = [4618];
export const modules = {

/***/ 73045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   merge: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_find_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26959);
/* harmony import */ var _inputs_report_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25690);
/* harmony import */ var _merge_merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78802);
/* harmony import */ var _merge_read_legs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73613);
/* harmony import */ var _merge_render_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91871);
/* harmony import */ var _merge_write_merged_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93175);
/* harmony import */ var _redaction_redact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61945);
/* harmony import */ var _report_formats_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65812);
/* harmony import */ var _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36596);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98213);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38565);












/**
 * `merge GLOB…`: several `report.json` into `merged.json` and `FINAL_TEST_REPORT.md`. A file that is missing or no
 * report is a leg in error. Returns 0 where all legs passed or all were skipped, 1 where one failed, else 3.
 *
 * @throws UsageError for more files than any matrix leaves
 */
async function merge({ flags, operands: patterns }, redact) {
    const { reportDir, json, expect: expected, failOn } = flags;
    const folder = await (0,_inputs_report_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .openReportFolder */ .X)(reportDir, {
        names: _report_formats_index_js__WEBPACK_IMPORTED_MODULE_8__/* .reportFileNames */ .bI,
        env: process.env,
        usual: 'flag',
    });
    await refuseToReplace(patterns, folder);
    const legs = await (0,_merge_read_legs_js__WEBPACK_IMPORTED_MODULE_4__/* .readLegs */ .C)(patterns, redact).catch((error) => {
        throw error instanceof RangeError ? new _arguments_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .eb(`${error.message}.`) : error;
    });
    const merged = (0,_merge_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeReports */ .C1)(legs, { failOn, ...(expected === undefined ? {} : { expected }) });
    await (0,_merge_write_merged_js__WEBPACK_IMPORTED_MODULE_6__/* .writeMerged */ .C)(merged, folder, redact);
    process.stdout.write(json
        ? `${(0,_redaction_redact_js__WEBPACK_IMPORTED_MODULE_7__/* .redactedJson */ .Rh)(merged, redact, 2)}\n`
        : (0,_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .forPeople */ .z)(redact((0,_merge_render_js__WEBPACK_IMPORTED_MODULE_5__/* .renderMergedTerminal */ .Tt)(merged, reportDir))));
    return (0,_schema_exit_code_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodeOf */ .F)(merged, failOn);
}
/** The folder loses what earlier runs left there, which may be what is to be merged. */
async function refuseToReplace(patterns, { path, replaces }) {
    if (replaces.length === 0)
        return;
    const merged = (await Promise.all(patterns.map(_files_find_files_js__WEBPACK_IMPORTED_MODULE_1__/* .findFiles */ .l))).flat().map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file));
    const lost = replaces.find((one) => merged.includes(one));
    if (lost === undefined)
        return;
    throw new _arguments_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .eb(`--report-dir: ${path} holds ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(lost)}, which is to be merged, and would lose it: name another folder.`);
}


/***/ }),

/***/ 26959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55139);


/** Entries looked at for one pattern; more is no folder of reports. */
const maxEntries = 200_000;
/**
 * Files that match a pattern, sorted: `*` and `?` stay within a path part, `**` crosses them. Symbolic links are
 * not followed, because the files may be a stranger's. A pattern without wildcards is a path.
 *
 * @throws RangeError where there are too many entries to look through, or some that cannot be
 */
async function findFiles(pattern) {
    const path = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
    const parts = path.split('/');
    const firstWild = parts.findIndex((part) => /[*?]/.test(part));
    if (firstWild < 0)
        return (await look(path))?.isFile() ? [path] : [];
    const base = parts.slice(0, firstWild).join('/');
    const start = firstWild === 0 ? '.' : base || '/';
    const found = [];
    let left = maxEntries;
    const walk = async (directory, prefix, depth) => {
        for await (const entry of await open(directory)) {
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
    if ((await look(start))?.isDirectory())
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
/** What cannot be listed may hold a report that failed. */
function open(directory) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(directory).catch((error) => {
        throw new RangeError((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(directory, error).message);
    });
}
const look = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);


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

/***/ 85440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ parseSaved),
/* harmony export */   Pp: () => (/* binding */ savedFileLimit),
/* harmony export */   fr: () => (/* binding */ firstProblems),
/* harmony export */   hL: () => (/* binding */ readSavedBytes),
/* harmony export */   sh: () => (/* binding */ SavedFileError)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25666);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55139);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78766);




/**
 * Bytes of a file that is read at all. A report of 10,000 exchanges or a HAR of a long session has some tens of MB;
 * its bytes, its text and its values are in memory at the same time.
 */
const savedFileLimit = 32 * 1024 * 1024;
/** What such a file may hold: some hundred values for each entry of a HAR. */
const savedFileValues = { values: 1_000_000, depth: 100 };
/** A file is not what it should be. The message is a sentence or two that quote nothing the file holds. */
class SavedFileError extends Error {
    name = 'SavedFileError';
}
/**
 * The bytes of a file that a stranger may have made: no pipe that never ends, and no more than `savedFileLimit`.
 *
 * @param options `followLinks` where a person named the path; otherwise a link to elsewhere is refused
 * @throws SavedFileError saying why it is not read
 */
function readSavedBytes(path, { followLinks = false } = {}) {
    try {
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(path, { maxBytes: savedFileLimit, links: followLinks ? 'follow' : 'refuse' });
    }
    catch (error) {
        if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .FileProblem */ .kc))
            throw error;
        throw new SavedFileError(`The file ${error.what}.`);
    }
}
function unpacked(bytes, layers = 0) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return bytes;
    if (layers === mostLayers)
        throw new SavedFileError('The file is gzipped again and again.');
    return unpacked(gunzip(bytes), layers + 1);
}
/** Layers of gzip that are undone: a file can be made that unpacks to itself. */
const mostLayers = 3;
function gunzip(bytes) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: savedFileLimit });
    }
    catch (error) {
        const isTooLarge = error.code === 'ERR_BUFFER_TOO_LARGE';
        const limit = savedFileLimit / 1024 / 1024;
        throw new SavedFileError(isTooLarge ? `The file unpacks to more than ${limit} MiB.` : 'The file is damaged gzip.');
    }
}
/** JSON begins with a character of ASCII, so a zero byte beside it tells UTF-16 without a mark, too. */
function encodingOf([first, second]) {
    if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0))
        return 'utf-16le';
    if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0))
        return 'utf-16be';
    return 'utf-8';
}
/**
 * The bytes are not usable afterwards.
 *
 * @param mostText bytes of text in it
 * @throws SavedFileError where it is not JSON, or more than anybody records
 */
function parseSaved(input, mostText = savedFileLimit) {
    const text = (typeof input === 'string' ? input : decodeSaved(input, mostText)).replace(/^\uFEFF/, '');
    const excess = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonExcess */ .Ev)(text, savedFileValues);
    if (excess)
        throw new SavedFileError(`The file is not read: it ${excess}.`);
    try {
        return JSON.parse(text);
    }
    catch {
        const end = text.trimEnd();
        const cut = end !== '' && !/[}\]]$/.test(end) ? ' It seems to be cut off at the end.' : '';
        throw new SavedFileError(`The file is not JSON.${cut}`);
    }
}
/**
 * The text in saved bytes, as programs and editors leave them: with a byte order mark or without one, UTF-8 or
 * UTF-16 (Windows PowerShell writes that), gzipped or plain.
 */
function decodeSaved(input, mostText) {
    const bytes = unpacked(input);
    const encoding = encodingOf(bytes);
    if (encoding !== 'utf-8')
        return new TextDecoder(encoding).decode(bytes);
    const { compact, textBytes } = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .compactJson */ .Ar)(bytes);
    if (textBytes > mostText)
        throw new SavedFileError(`The file is not read: it holds more than ${mostText / 2 ** 20} MiB of text.`);
    return new TextDecoder().decode(compact);
}
const shownProblems = 5;
/** For example `a; b; and 7 more`. */
function firstProblems(problems) {
    const more = problems.length - shownProblems;
    return [...problems.slice(0, shownProblems), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
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

/***/ 73613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readLegs),
/* harmony export */   q: () => (/* binding */ slim)
/* harmony export */ });
/* harmony import */ var _files_find_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26959);
/* harmony import */ var _files_read_saved_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85440);
/* harmony import */ var _schema_read_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12819);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78802);
/* harmony import */ var _size_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20316);





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
        const paths = await (0,_files_find_files_js__WEBPACK_IMPORTED_MODULE_0__/* .findFiles */ .l)(pattern);
        if (paths.length === 0)
            missing.push({ name: redact(pattern), problem: 'no report: the job left none', isAbsent: true });
        for (const path of paths)
            found.add(path);
    }
    const paths = [...found];
    if (paths.length > maxFiles)
        throw new RangeError(`${paths.length} files match; at most ${maxFiles} are merged`);
    const names = (0,_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .legNamesOf */ .GC)(paths);
    const legs = [];
    const room = (0,_size_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .createRoom */ .a)();
    // One after the other, so that only one file is in memory whole.
    for (const [index, path] of paths.entries()) {
        const name = redact(names[index] ?? '');
        legs.push({ name, ...readLeg(path, room, redact) });
    }
    return [...legs, ...missing];
}
/** A report, or why the file is none. */
function readLeg(path, room, redact) {
    try {
        return room(slim((0,_schema_read_report_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReport */ .M)((0,_files_read_saved_js__WEBPACK_IMPORTED_MODULE_1__/* .readSavedBytes */ .hL)(path))), redact);
    }
    catch (error) {
        if (error instanceof _files_read_saved_js__WEBPACK_IMPORTED_MODULE_1__/* .SavedFileError */ .sh)
            return { problem: redact(error.message) };
        throw error;
    }
}
/** A report without the exchanges that decide no cause, as much as reports beside each other need. */
function slim(report) {
    const kept = new Set(report.diagnosis.causes.map(({ decisive, evidence }) => decisive ?? evidence[0]));
    const exchanges = report.exchanges.filter(({ id }) => kept.has(id));
    return { ...report, exchanges };
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

/***/ 93175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ writeMerged)
});

// EXTERNAL MODULE: ./build/files/manifest.js
var manifest = __webpack_require__(64059);
// EXTERNAL MODULE: ./build/redaction/redact.js + 8 modules
var redaction_redact = __webpack_require__(61945);
// EXTERNAL MODULE: ./build/report/first-screen.js
var first_screen = __webpack_require__(83658);
// EXTERNAL MODULE: ./build/report/html/elements.js
var html_elements = __webpack_require__(86920);
// EXTERNAL MODULE: ./build/report/html/lead.js + 1 modules
var html_lead = __webpack_require__(56947);
// EXTERNAL MODULE: ./build/report/html/page.js + 6 modules
var page = __webpack_require__(99902);
// EXTERNAL MODULE: ./build/report/layer-line.js
var layer_line = __webpack_require__(44721);
// EXTERNAL MODULE: ./build/report/sections/markdown-blocks.js
var markdown_blocks = __webpack_require__(366);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
// EXTERNAL MODULE: ./build/text/html.js + 2 modules
var html = __webpack_require__(34058);
// EXTERNAL MODULE: ./build/merge/first-screen.js
var merge_first_screen = __webpack_require__(44046);
// EXTERNAL MODULE: ./build/merge/sections.js
var sections = __webpack_require__(3891);
;// CONCATENATED MODULE: ./build/merge/html.js
/** `report.html` of many legs: the same first screen, then leg by leg and cause by cause. */










const mostCauses = 100;
function renderMergedHtml(merged) {
    const run = (0,merge_first_screen/* asOneRun */.s)(merged);
    const screen = (0,merge_first_screen/* mergedScreenOf */._)(merged, run);
    const [first] = merged.causes;
    const lead = (0,html_lead/* firstScreenBlock */.Qk)(run, screen, {
        above: `${(0,wording/* plural */.LS)(merged.legs.length, 'leg')}, merged at ${merged.mergedAt}`,
        below: `${first && merged.verdict !== 'pass' ? `In ${(0,wording/* plural */.LS)(first.legs.length, 'leg')}. ` : ''}Checks of all legs: ${(0,wording/* countsLine */.J7)(merged.counts)}`,
    });
    return (0,page.htmlPage)(`${wording/* statusEmoji */.H0[screen.status]} ${screen.headline}`, (0,html/* html */.q) `${lead}
<nav aria-label="Sections"><a href="#legs">Legs</a> <a href="#checks">Checks</a> <a href="#causes">Diagnosis</a></nav>
${(0,page.comparisonSection)(merged.comparison)}
${legTable(merged)}
${checkTable(merged)}
${causeSection(merged)}
${leftoverSection(merged)}`);
}
function legTable(merged) {
    const titles = (0,markdown_blocks/* titlesOf */.B7)(merged.checks);
    const rows = (0,sections/* worstLegsFirst */.FC)(merged.legs).map((leg) => (0,html/* html */.q) `<tr><td>${(0,html_elements/* badge */.qS)((0,wording/* signOf */.rL)(leg))}</td><td>${leg.name}</td><td><code>${leg.target?.trackingUri}</code></td><td>${(0,sections/* troubleText */.NX)(leg, titles)}</td><td><code>${leg.cause}</code></td></tr>`);
    return (0,html/* html */.q) `<section id="legs"><h2>Legs</h2>${scrolling('Legs', ['Result', 'Leg', 'Target', 'Failed or not verified', 'Cause'], rows)}</section>`;
}
/** Every check with its outcome in each leg; of many legs, how often it came out how. */
function checkTable(merged) {
    const { legs, checks } = merged;
    if (checks.length === 0)
        return undefined;
    const isFew = legs.length <= sections/* maxColumns */.c9;
    const header = isFew ? legs.map(({ name }) => name) : wording/* statuses */.bM;
    const rows = (0,sections/* mergedRows */.wD)(merged).map(({ check: { id, title, layer }, found }) => {
        const cells = isFew
            ? found.map(cellOf)
            : (0,sections/* tallyOf */.sv)(found).map((one) => (0,html/* html */.q) `<td>${one}</td>`);
        return (0,html/* html */.q) `<tr id="${(0,html_elements/* anchor */.Y3)('check', id)}"><th scope="row">${title}</th><td>${layer_line/* layerLabel */.E5[layer]}</td>${cells}</tr>`;
    });
    return (0,html/* html */.q) `<section id="checks"><h2>Checks</h2>${scrolling('Checks', ['Check', 'Layer', ...header], rows)}</section>`;
}
const cellOf = (status) => (0,html/* html */.q) `<td>${status && (0,html_elements/* badge */.qS)(status)}</td>`;
function causeSection({ causes }) {
    if (causes.length === 0)
        return undefined;
    const articles = causes.slice(0, mostCauses).map(({ cause, legs, exchange }, index) => {
        const where = (0,html/* html */.q) `<details><summary>${(0,first_screen/* causeHeadline */.eQ)(cause)}: in ${(0,wording/* plural */.LS)(legs.length, 'leg')} (${(0,first_screen/* causeFacts */.DS)(cause).join(' · ')})</summary><p>${legs.join('; ')}</p></details>`;
        // Ids of exchanges are those of a leg: only the first cause's stands in this page.
        const told = index === 0 || !exchange ? cause : { ...cause, decisive: exchange.id, evidence: [] };
        const article = (0,html_lead/* causeArticle */.kw)(told, index, exchange ? [exchange] : []);
        // Where the first screen links to its evidence.
        return index === 0 && exchange
            ? (0,html/* html */.q) `<div id="${(0,html_elements/* anchor */.Y3)('exchange', exchange.id)}">${article}${where}</div>`
            : (0,html/* html */.q) `${article}${where}`;
    });
    return (0,html/* html */.q) `<section id="causes"><h2>Diagnosis</h2>${articles}</section>`;
}
function leftoverSection({ leftovers }) {
    if (leftovers.length === 0)
        return undefined;
    return (0,html/* html */.q) `<section id="leftovers"><h2>Not removed from the server</h2>${leftovers.map(({ leg, kind, name, reason, command }) => (0,html/* html */.q) `<div><p>${leg}: ${kind} <code>${name}</code>: ${reason}</p>${(0,html_elements/* copyable */.kh)(command, 'Copy the command')}</div>`)}</section>`;
}
function scrolling(label, header, rows) {
    return (0,html/* html */.q) `<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table><thead><tr>${header.map((one) => (0,html/* html */.q) `<th scope="col">${one}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

// EXTERNAL MODULE: ./build/merge/render.js
var render = __webpack_require__(91871);
;// CONCATENATED MODULE: ./build/merge/write-merged.js




/**
 * Writes the report folder of many legs, its manifest last, and returns the path of `merged.json`.
 * @throws FileProblem
 */
async function writeMerged(merged, folder, redact) {
    const files = {
        'merged.json': `${(0,redaction_redact/* redactedJson */.Rh)(merged, redact, 2)}\n`,
        'report.html': redact(renderMergedHtml(merged)),
        'FINAL_TEST_REPORT.md': redact((0,render/* renderMergedReport */.T4)(merged)),
    };
    const paths = await Promise.all(Object.entries(files).map(([name, text]) => folder.write(name, text)));
    await (0,manifest/* writeManifest */.HN)(folder);
    return paths[0] ?? '';
}


/***/ }),

/***/ 19960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aX: () => (/* binding */ condense),
/* harmony export */   jk: () => (/* binding */ shortCheck),
/* harmony export */   mU: () => (/* binding */ shortCause)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);

/** The report as a level shows it; the cause that comes first always stays. */
function condense(report, detail) {
    const { textLength } = detail;
    const { registration } = report;
    return {
        ...report,
        warnings: report.warnings.slice(0, detail.warnings).map((warning) => (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(warning, textLength)),
        checks: report.checks.map((check) => shortCheck(check, textLength)),
        diagnosis: {
            causes: report.diagnosis.causes
                .slice(0, Math.max(1, detail.causes))
                .map((one) => shortCause(one, textLength)),
        },
        ...(registration && {
            registration: {
                ...registration,
                cleanup: {
                    ...registration.cleanup,
                    leftovers: shortLeftovers(registration.cleanup.leftovers, detail),
                },
            },
        }),
    };
}
/** Steps of a cause shown in full. Our own rules name far fewer; a stranger's file may hold any number. */
const maxSteps = 12;
function shortCause(cause, textLength) {
    const { workaround, tried, headline, proof } = cause;
    return {
        ...cause,
        summary: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(cause.summary, textLength),
        ...(headline === undefined ? {} : { headline: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(headline, textLength) }),
        because: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(cause.because, textLength),
        refutedBy: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(cause.refutedBy, textLength),
        ...(cause.nextProbe === undefined ? {} : { nextProbe: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(cause.nextProbe, textLength) }),
        remediation: cause.remediation.slice(0, maxSteps).map(({ command, ...step }) => ({
            ...step,
            text: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(step.text, textLength),
            ...wholeCommand(command, textLength),
        })),
        proof: proof && shortProof(proof, textLength),
        ...(tried && {
            tried: tried.slice(0, maxSteps).map((one) => ({ ...one, text: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(one.text, textLength) })),
        }),
        ...(workaround && { workaround: { ...workaround, text: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(workaround.text, textLength) } }),
    };
}
function shortProof(proof, textLength) {
    const { command } = wholeCommand(proof.command, textLength);
    return command === undefined
        ? undefined
        : { command, now: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(proof.now, textLength), fixed: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(proof.fixed, textLength) };
}
function shortLeftovers(leftovers, { leftovers: count, textLength }) {
    return leftovers.slice(0, count).map((leftover) => ({
        ...leftover,
        name: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(leftover.name, textLength),
        reason: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(leftover.reason, textLength),
        command: wholeCommand(leftover.command, textLength).command ?? '# too long to show here: see the report',
    }));
}
function shortCheck(check, textLength) {
    const title = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(check.title, textLength);
    return check.reason === undefined
        ? { ...check, title }
        : { ...check, title, reason: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(check.reason, textLength) };
}
/** Half a command must not be copied, so one that is too long is left out. */
function wholeCommand(command, textLength) {
    return command === undefined || command.length > Math.max(1_000, 2 * textLength) ? {} : { command };
}


/***/ }),

/***/ 13878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ih: () => (/* binding */ commentDetails),
  j9: () => (/* binding */ commentLimit),
  pI: () => (/* binding */ fitComment),
  J5: () => (/* binding */ fitGitHub),
  pF: () => (/* binding */ linkLine),
  xi: () => (/* binding */ notComparedLine)
});

// EXTERNAL MODULE: ./build/schema/digest.js
var schema_digest = __webpack_require__(64304);
;// CONCATENATED MODULE: ./build/text/fit-markdown.js
/** Markdown of ours within a limit: with less detail first, then cut at a line, whatever was open there closed. */
/** The first of `levels` that fits; the last one cut where none does. Each ends with a line feed. */
function fitMarkdown(levels, fit) {
    const { limit, tail, lessDetail, cutShort } = fit;
    let body = '';
    for (const [level, render] of levels.entries()) {
        body = render();
        const text = level === 0 ? `${body}${tail}` : `${body}\n${lessDetail}\n${tail}`;
        if (byteLength(text) <= limit)
            return text;
    }
    const end = `\n${cutShort}\n${tail}`;
    if (byteLength(end) > limit)
        return tail;
    return `${cutAtLine(body, limit - byteLength(end))}${end}`;
}
/**
 * The longest beginning of whole lines that takes at most `maxBytes` together with what closes an open code
 * fence and `<details>`. For text whose every fence and `<details>` line is ours: all else is escaped.
 */
function cutAtLine(markdown, maxBytes) {
    const lines = markdown.replace(/\n$/, '').split('\n');
    const state = { fence: '', indent: '', folds: 0 };
    let bytes = 0;
    let last = '';
    let best = { lines: 0, closing: '' };
    for (const [index, line] of lines.entries()) {
        bytes += byteLength(line) + 1;
        if (bytes > maxBytes)
            break;
        followLine(state, line);
        if (line !== '')
            last = line;
        // A table's header without the line below it would be plain text; a title needs something below it.
        const next = lines[index + 1] ?? '';
        if (state.fence === '' && (delimiterRow.test(next) || (index > 1 && title.test(last))))
            continue;
        const closing = (state.fence && `${state.indent}${state.fence}\n`) + '\n</details>\n'.repeat(Math.max(0, state.folds));
        if (bytes + byteLength(closing) <= maxBytes)
            best = { lines: index + 1, closing };
    }
    if (best.lines === 0)
        return '';
    return `${lines.slice(0, best.lines).join('\n')}\n${best.closing}`;
}
const title = /^(?:#{1,3} |<details>|\*\*[^*]+\*\*$)/;
const delimiterRow = /^\|(?: --- \|)+$/;
function followLine(state, line) {
    if (state.fence !== '') {
        if (line.trim() === state.fence)
            state.fence = '';
        return;
    }
    const [, indent = '', fence = ''] = /^( *)(`{3,})[^`]*$/.exec(line) ?? [];
    if (fence !== '')
        Object.assign(state, { fence, indent });
    else if (line.startsWith('<details>'))
        state.folds++;
    else if (line === '</details>')
        state.folds--;
}
const byteLength = (text) => Buffer.byteLength(text);

// EXTERNAL MODULE: ./build/text/markdown.js
var markdown = __webpack_require__(51065);
;// CONCATENATED MODULE: ./build/report/fit-comment.js
/**
 * Where a comment that is too long is cut: what each level leaves out (of a merged one: `merge/render.ts`), the limit
 * and what is said then, there and in a job summary. `text/fit-markdown.ts` does the cutting.
 */



/** GitHub answers 422 to a longer comment. It counts characters; here bytes are counted, which are never fewer. */
const commentLimit = 65_536;
/** Tried in turn until the comment fits. */
const commentDetails = [
    { rows: 200, causes: 5, textLength: 1_000, leftovers: 20, warnings: 20, allChecks: true, evidence: 4_000 },
    { rows: 200, causes: 5, textLength: 1_000, leftovers: 20, warnings: 20, allChecks: false, evidence: 2_000 },
    { rows: 60, causes: 1, textLength: 300, leftovers: 10, warnings: 5, allChecks: false, evidence: 0 },
    { rows: 20, causes: 0, textLength: 120, leftovers: 3, warnings: 0, allChecks: false, evidence: 0 },
];
/** The common end of all comments: links where something is left out, then the hidden lines. */
function fitComment(levels, { marker, links, limit = commentLimit }, digest) {
    if (!/^<!-- [^\n]{1,300} -->$/.test(marker))
        throw new RangeError('the marker is not one hidden line');
    const tail = `\n${marker}\n${(0,schema_digest/* digestComment */.Ox)(digest)}`;
    if (Buffer.byteLength(tail) > limit)
        throw new RangeError('the limit is too small for the digest');
    return fitGitHub(levels, 'comment limit', { limit, tail, links });
}
/** Says at the end what was left out, and where all of it is. */
function fitGitHub(levels, limitName, { limit, tail, links }) {
    const where = linkLine(links);
    const rest = where === '' ? 'The whole report is in the report folder.' : `The whole report: ${where}.`;
    return fitMarkdown(levels, {
        limit,
        tail,
        lessDetail: `Shortened to fit GitHub's ${limitName}. ${rest}`,
        cutShort: `**Cut off here to fit GitHub's ${limitName}.** ${rest}`,
    });
}
function linkLine({ artifact, run }) {
    return [
        ...(artifact === undefined ? [] : [(0,markdown/* markdownLink */.iQ)('report artifact', artifact)]),
        ...(run === undefined ? [] : [(0,markdown/* markdownLink */.iQ)('workflow run', run)]),
    ].join(' · ');
}
const notComparedLine = ({ noteOnDigest }) => noteOnDigest === undefined ? '' : `Not compared with an earlier result: ${(0,markdown/* markdownText */.p7)(noteOnDigest, 300)}`;


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

/***/ 24800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   IN: () => (/* binding */ nameParts),
/* harmony export */   gy: () => (/* binding */ usualName),
/* harmony export */   nQ: () => (/* binding */ namesFrom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44814);
/** The names of artifacts that hold a report folder: how they are made, and how they are read. */


/** What names begin with unless the caller gives one. */
const usualName = 'verify-registration-report';
/** Names to try where other jobs or attempts of the run took the first ones. */
const mostNames = 9;
/**
 * The name of a step's artifact, for what uploads it and for what looks for it later. The default tells jobs and
 * matrix legs apart, without the characters that artifact names must not have and at most 128 long. Where characters
 * were lost, or there is too much, a hash keeps it unlike all others.
 */
function artifactName(given, { job, leg }) {
    if (given)
        return given;
    const parts = [job, (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .legName */ .ue)(leg)].filter((part) => part !== '');
    const words = parts.map((part) => part.replace(/(?:, )|[^\w.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, ''));
    const name = [usualName, ...words].filter((word) => word !== '').join('-');
    // Commas between the values of a matrix, which say nothing, are not missed.
    const isWhole = parts.every((part, index) => part.replaceAll(', ', '-') === words[index]);
    if (isWhole && name.length <= 128)
        return name;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update([job, leg].join('\n')).digest('hex').slice(0, 8);
    return `${name.slice(0, 119)}-${hash}`;
}
/**
 * A later attempt of the run says so, because the artifacts of the first one are still there. The last name is taken
 * by nobody else: a matrix of hundreds of jobs with one name still loses no report.
 */
function* namesFrom(given, attempt) {
    const name = attempt > 1 ? `${given}-attempt-${attempt}` : given;
    yield name;
    for (let count = 2; count <= mostNames; count++)
        yield `${name}-${count}`;
    yield `${name}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`;
}
/** What `namesFrom` made, taken apart: `stem-attempt-2`, `stem-3`, `stem-0a1b2c3d`. */
function nameParts(name) {
    const [, before = name, attempt = '1', after = ''] = /^(.+)-attempt-(\d{1,4})(-\d|-[0-9a-f]{8})?$/.exec(name) ?? [];
    const part = before + after;
    return { part, stem: part.replace(/-(?:\d|[0-9a-f]{8})$/, ''), attempt: Number(attempt) };
}


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


/***/ }),

/***/ 25014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b7: () => (/* reexport */ Category),
  YD: () => (/* reexport */ Cause),
  KP: () => (/* binding */ CheckResult),
  Vq: () => (/* binding */ Counts),
  k5: () => (/* reexport */ Exchange),
  iO: () => (/* binding */ FailOn),
  lz: () => (/* binding */ Identity),
  Wd: () => (/* reexport */ Layer),
  GD: () => (/* binding */ Leftover),
  _e: () => (/* reexport */ Owner),
  cH: () => (/* binding */ Registration),
  pl: () => (/* binding */ Report),
  nW: () => (/* binding */ Status),
  Tn: () => (/* binding */ StopReason),
  wL: () => (/* binding */ SuiteName),
  We: () => (/* binding */ Target),
  Y: () => (/* binding */ Verdict),
  ZF: () => (/* reexport */ constants/* layers */.ZF),
  CZ: () => (/* reexport */ constants/* schemaVersion */.CZ)
});

// UNUSED EXPORTS: ArtifactFile, Attempt, Body, Proof, Remedy, Timings, Waited, Workaround, failOnChoices

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/schema/constants.js
var constants = __webpack_require__(23515);
;// CONCATENATED MODULE: ./build/schema/cause.js


const Layer = schemas/* enum */.k5n(constants/* layers */.ZF);
/** `UNKNOWN` accuses nobody: the evidence does not decide. */
const Category = schemas/* enum */.k5n([
    'KEY',
    'CFG',
    'DEPLOY',
    'BUG',
    'SCOPE',
    'RATE',
    'QUOTA',
    'NET',
    'CLIENT',
    'UNKNOWN',
]);
const Owner = schemas/* enum */.k5n(['caller', 'auth team', 'API team', 'infrastructure', 'undetermined']);
/** One step of a remedy; `command` shows that it worked. `for` says whom it helps: who owns the layer, or the caller. */
const Remedy = schemas/* object */.Ikc({
    text: schemas/* string */.YjP(),
    by: Owner,
    for: schemas/* enum */.k5n(['owner', 'caller']).optional(),
    command: schemas/* string */.YjP().optional(),
});
/** The request that tells whether a cause is gone. */
const Proof = schemas/* object */.Ikc({
    /** A shell command; the key stands in it as `$HOKUSAI_API_KEY`. */
    command: schemas/* string */.YjP(),
    /** What it answers now, and what when the cause is gone; a line each. */
    now: schemas/* string */.YjP(),
    fixed: schemas/* string */.YjP(),
});
/** A way around the cause that was tried for real: a registration went through with these settings. */
const Workaround = schemas/* object */.Ikc({
    text: schemas/* string */.YjP(),
    settings: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    verified: schemas/* boolean */.zMY(),
    evidence: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** What the registration that proved it made, and whether that is removed again. */
    registration: schemas/* object */.Ikc({ modelName: schemas/* string */.YjP(), modelVersion: schemas/* string */.YjP(), removed: schemas/* boolean */.zMY() })
        .optional(),
});
/** A way around that was tried and did not work; what came of it begins with a capital letter. */
const Attempt = schemas/* object */.Ikc({ text: schemas/* string */.YjP(), outcome: schemas/* string */.YjP() });
/** Why the run ended as it did; `evidence` are exchange ids, the decisive one first. */
const Cause = schemas/* object */.Ikc({
    code: schemas/* string */.YjP(),
    category: Category,
    layer: Layer,
    owner: Owner,
    confidence: schemas/* enum */.k5n(['certain', 'likely', 'possible']),
    /** Why the confidence is what it is: what was proved and what was not seen. */
    because: schemas/* string */.YjP(),
    summary: schemas/* string */.YjP(),
    /** What happened, in one sentence of its own with the address or the request in it. */
    headline: schemas/* string */.YjP().optional(),
    evidence: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Id of the exchange that decides; the first of `evidence` where absent. */
    decisive: schemas/* string */.YjP().optional(),
    /** Ids of the checks that this cause explains. */
    explains: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** The observation that would prove this cause wrong. */
    refutedBy: schemas/* string */.YjP(),
    /** What to look at next where the evidence does not decide. */
    nextProbe: schemas/* string */.YjP().optional(),
    /** The step of whoever owns the broken layer first. */
    remediation: schemas/* array */.YOg(Remedy),
    /** Absent where no single request tells. */
    proof: Proof.optional(),
    workaround: Workaround.optional(),
    /** Ways around that did not work, where none was found. */
    tried: schemas/* array */.YOg(Attempt).optional(),
});

;// CONCATENATED MODULE: ./build/schema/exchange.js

/** A recorded body: `text` is redacted and cut, `bytes` and `sha256` describe the whole body as it was on the wire. */
const Body = schemas/* object */.Ikc({
    text: schemas/* string */.YjP().optional(),
    bytes: schemas/* int */.Whr().nonnegative(),
    sha256: schemas/* string */.YjP().optional(),
    truncated: schemas/* boolean */.zMY(),
});
/** Milliseconds. `dnsMs`, `connectMs` and `tlsMs` are absent on a reused connection. */
const Timings = schemas/* object */.Ikc({
    dnsMs: schemas/* number */.aig().optional(),
    connectMs: schemas/* number */.aig().optional(),
    tlsMs: schemas/* number */.aig().optional(),
    firstByteMs: schemas/* number */.aig().optional(),
    totalMs: schemas/* number */.aig(),
});
const Headers = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]));
/** One HTTP request and what came of it, redacted when it was recorded. */
const Exchange = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    checkId: schemas/* string */.YjP(),
    startedAt: iso/* datetime */.w$(),
    attempt: schemas/* int */.Whr().positive(),
    request: schemas/* object */.Ikc({ method: schemas/* string */.YjP(), url: schemas/* string */.YjP(), headers: Headers, body: Body.optional() }),
    response: schemas/* object */.Ikc({ status: schemas/* int */.Whr(), headers: Headers, body: Body.optional() }).optional(),
    error: schemas/* object */.Ikc({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP() }).optional(),
    /** The caller's forward proxy that lay between: the variable that names it, its host and port. */
    proxy: schemas/* object */.Ikc({ variable: schemas/* string */.YjP(), place: schemas/* string */.YjP() }).optional(),
    timings: Timings,
});

// EXTERNAL MODULE: ./build/schema/suite-order.js
var suite_order = __webpack_require__(62695);
;// CONCATENATED MODULE: ./build/schema/report.js








/** `fail` is verified and wrong; `error` could not be verified; `skip` always carries its reason. */
const Status = schemas/* enum */.k5n(['pass', 'fail', 'warn', 'skip', 'error']);
/** `record` holds what was seen of somebody's own command, which no run chooses. */
const SuiteName = schemas/* enum */.k5n([...suite_order/* suiteNames */.n, 'record']);
const StopReason = schemas/* enum */.k5n(['completed', 'cancelled', 'out-of-time']);
const Verdict = schemas/* enum */.k5n(['pass', 'fail', 'error', 'skipped']);
const CheckResult = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    suite: SuiteName,
    layer: Layer,
    needs: schemas/* array */.YOg(schemas/* string */.YjP()),
    status: Status,
    reason: schemas/* string */.YjP().optional(),
    /** What was seen, as a word for programs, where a cause rests on it alone. */
    code: schemas/* string */.YjP().optional(),
    durationMs: schemas/* number */.aig(),
    exchanges: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** Something the run made and could not remove, with the command that removes it. */
const Leftover = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['experiment', 'artifacts', 'registered model', 'model version']),
    name: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
    command: schemas/* string */.YjP(),
    /** It was not seen, and nobody said that it is not there. */
    possibly: schemas/* literal */.euz(true).optional(),
});
const ArtifactFile = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    bytes: schemas/* int */.Whr().nonnegative(),
    sha256: schemas/* string */.YjP(),
});
/** What a run wrote; fields appear as the server confirms them. */
const Registration = schemas/* object */.Ikc({
    experimentId: schemas/* string */.YjP().optional(),
    runId: schemas/* string */.YjP().optional(),
    modelName: schemas/* string */.YjP().optional(),
    modelVersion: schemas/* string */.YjP().optional(),
    alias: schemas/* string */.YjP().optional(),
    files: schemas/* array */.YOg(ArtifactFile),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()).optional(),
    cleanup: schemas/* object */.Ikc({ done: schemas/* boolean */.zMY(), leftovers: schemas/* array */.YOg(Leftover) }),
});
const Counts = schemas/* object */.Ikc({
    pass: schemas/* int */.Whr(),
    fail: schemas/* int */.Whr(),
    warn: schemas/* int */.Whr(),
    skip: schemas/* int */.Whr(),
    error: schemas/* int */.Whr(),
});
const Part = schemas/* string */.YjP();
/** What was verified. */
const Target = schemas/* object */.Ikc({
    trackingUri: schemas/* string */.YjP(),
    authUrl: schemas/* string */.YjP(),
    apiUrl: schemas/* string */.YjP(),
    serviceId: schemas/* string */.YjP(),
    /** What the tracking URI was taken for, where that was found out. */
    takenFor: schemas/* enum */.k5n(['hokusai', 'mlflow']).optional(),
    /** Where each part came from: `default`, `sandbox`, or how the caller gave it, such as `flag --api-url`. */
    sources: schemas/* object */.Ikc({ trackingUri: Part, authUrl: Part, apiUrl: Part, serviceId: Part }).optional(),
});
/** Parts of the platform that were not there when the run began, with what was last seen in their place. */
const Waited = schemas/* object */.Ikc({
    ms: schemas/* int */.Whr().nonnegative(),
    /** Whether they came in time. */
    ready: schemas/* boolean */.zMY(),
    parts: schemas/* array */.YOg(schemas/* object */.Ikc({ part: schemas/* string */.YjP(), last: schemas/* string */.YjP() })),
});
const FailOn = schemas/* enum */.k5n(constants/* failOnChoices */.Qr);
/**
 * Who a run on GitHub is among others of its workflow. Legs are told apart and counted by this, whatever artifact or
 * file a report lies in; see `legKey`.
 */
const Identity = schemas/* object */.Ikc({
    /** `owner/name` */
    repository: schemas/* string */.YjP(),
    workflow: schemas/* string */.YjP(),
    job: schemas/* string */.YjP(),
    /** The values of the matrix leg as JSON, or the comment-key that the caller gave instead; empty without either. */
    leg: schemas/* string */.YjP(),
    /** Id of the step, or the name that the runner made for it. */
    step: schemas/* string */.YjP(),
    /** What was verified: addresses and service, without what changes from run to run; see `targetKey`. */
    target: schemas/* string */.YjP(),
    runId: schemas/* string */.YjP(),
    attempt: schemas/* int */.Whr().positive(),
    commit: schemas/* string */.YjP(),
    pullRequest: schemas/* int */.Whr().positive().optional(),
});
/** The whole result of one run: everything a renderer, a diagnosis or another program may rely on. */
const Report = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(constants/* schemaVersion */.CZ),
    tool: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
    id: schemas/* string */.YjP(),
    /** Absent for a run outside of GitHub Actions. */
    identity: Identity.optional(),
    startedAt: iso/* datetime */.w$(),
    finishedAt: iso/* datetime */.w$(),
    stopReason: StopReason,
    verdict: Verdict,
    target: Target,
    /** Where the run took place, as far as it tells two results apart. */
    environment: schemas/* object */.Ikc({
        os: schemas/* string */.YjP(),
        node: schemas/* string */.YjP(),
        /** The forward proxy that requests went through, without its credentials. */
        proxy: schemas/* string */.YjP().optional(),
    })
        .optional(),
    counts: Counts,
    /** What the gate was set to. */
    failOn: FailOn.optional(),
    waited: Waited.optional(),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    checks: schemas/* array */.YOg(CheckResult),
    diagnosis: schemas/* object */.Ikc({ causes: schemas/* array */.YOg(Cause) }),
    registration: Registration.optional(),
    exchanges: schemas/* array */.YOg(Exchange),
    comparison: schemas/* object */.Ikc({
        previous: schemas/* string */.YjP(),
        /** Whose last result that was, where not the same pull request's or caller's own: `main`. */
        branch: schemas/* string */.YjP().optional(),
        fixed: schemas/* array */.YOg(schemas/* string */.YjP()),
        regressed: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** What fails now and failed then, by the run in which it began to. */
        stillFailing: schemas/* array */.YOg(schemas/* object */.Ikc({ run: schemas/* string */.YjP(), at: iso/* datetime */.w$(), ids: schemas/* array */.YOg(schemas/* string */.YjP()) }))
            .optional(),
        unchanged: schemas/* int */.Whr(),
        /** Checks that the earlier report did not have, and those that this one has no more. */
        appeared: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
        gone: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
        /** Checks that took longer or shorter than all runs compared with, by more than those differ. Milliseconds. */
        timing: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), beforeMs: schemas/* number */.aig(), nowMs: schemas/* number */.aig() })).optional(),
        /** The cause that is gone, with the deciding request's answer then and now. */
        fixedCause: schemas/* object */.Ikc({
            code: schemas/* string */.YjP(),
            headline: schemas/* string */.YjP(),
            request: schemas/* string */.YjP(),
            before: schemas/* string */.YjP(),
            after: schemas/* string */.YjP(),
        })
            .optional(),
    })
        .optional(),
});


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
