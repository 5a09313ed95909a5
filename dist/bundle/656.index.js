export const id = 656;
export const ids = [656];
export const modules = {

/***/ 70656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeAndPublish: () => (/* binding */ mergeAndPublish)
/* harmony export */ });
/* harmony import */ var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15262);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29140);
/* harmony import */ var _merge_merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78802);
/* harmony import */ var _merge_read_legs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73613);
/* harmony import */ var _merge_write_merged_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47081);
/* harmony import */ var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21131);
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74201);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31224);
/* harmony import */ var _publishers_publication_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59612);
/* harmony import */ var _report_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73135);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(80685);
/* harmony import */ var _show_result_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(48091);












/** Those inputs of a verification that a merge has too. */
const merging = { 'fail-on': _inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .verification */ .Ot['fail-on'], 'report-dir': _inputs_table_js__WEBPACK_IMPORTED_MODULE_1__/* .verification */ .Ot['report-dir'] };
/** `merge-reports`: the reports of other jobs as one report, one summary, one comment and one gate. */
async function mergeAndPublish(step, given) {
    const { context, inputs, env, redact, log } = step;
    const own = await (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .Ko)(merging, given.raw, { usual: 'input' });
    (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)([...given.problems, ...own.problems]);
    const { failOn, reportDir } = own.values;
    const found = await (0,_merge_read_legs_js__WEBPACK_IMPORTED_MODULE_3__/* .readLegs */ .C)(inputs.mergeReports ?? [], redact);
    const isNothing = found.every(({ isAbsent }) => isAbsent);
    if (isNothing && context.secretsWithheld && inputs.onMissingKey !== 'fail')
        return (0,_neutral_js__WEBPACK_IMPORTED_MODULE_6__/* .endMergeNeutral */ .P)(step, context.secretsWithheld);
    const { expectedReports: expected } = inputs;
    const identity = { ...given.identity, target: '' };
    const merged = {
        ...(0,_merge_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeReports */ .C1)(found, { failOn, ...(expected === undefined ? {} : { expected }) }),
        identity,
    };
    const folder = await (0,_report_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .openOwnFolder */ .N)(reportDir, { identity }, { names: _merge_write_merged_js__WEBPACK_IMPORTED_MODULE_4__/* .mergedFileNames */ .X, env }, log);
    let reportPath = '';
    const writing = await (0,_publishers_publication_js__WEBPACK_IMPORTED_MODULE_8__/* .published */ .H3)(async () => {
        reportPath = await (0,_merge_write_merged_js__WEBPACK_IMPORTED_MODULE_4__/* .writeMerged */ .C)(merged, folder, redact);
    });
    log.publication('The report folder', writing);
    const cause = merged.causes[0]?.cause;
    for (const [name, value] of (0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .outputsOf */ .Yz)({ ...merged, cause, reportPath }))
        log.output(name, value);
    const result = (0,_result_js__WEBPACK_IMPORTED_MODULE_10__/* .resultOfMerged */ .h)(merged, context.sha);
    await (0,_show_result_js__WEBPACK_IMPORTED_MODULE_11__/* .showResult */ .L)(result, step, {
        identity,
        folder,
        write: async (previous) => {
            await (0,_merge_write_merged_js__WEBPACK_IMPORTED_MODULE_4__/* .writeMerged */ .C)({ ...merged, comparison: (0,_merge_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .compareMergedWith */ .Ce)(previous, merged) }, folder, redact);
        },
    });
    if ((0,_schema_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .gateFails */ .xd)(merged, failOn))
        log.fail(result.headline);
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
