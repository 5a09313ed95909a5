export const id = 656;
export const ids = [656];
export const modules = {

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

/***/ 70656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeAndPublish: () => (/* binding */ mergeAndPublish)
/* harmony export */ });
/* harmony import */ var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15262);
/* harmony import */ var _inputs_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74361);
/* harmony import */ var _merge_merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78802);
/* harmony import */ var _merge_read_legs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73613);
/* harmony import */ var _merge_write_merged_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93175);
/* harmony import */ var _schema_gate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(36715);
/* harmony import */ var _missing_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69340);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31224);
/* harmony import */ var _report_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73135);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79041);
/* harmony import */ var _show_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48091);











/** Those inputs of a verification that a merge has too. */
const merging = { 'fail-on': _inputs_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .verification */ .O['fail-on'], 'report-dir': _inputs_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .verification */ .O['report-dir'] };
/** `merge-reports`: the reports of other jobs as one report, one summary, one comment and one gate. */
async function mergeAndPublish(step, given) {
    const { context, inputs, env, redact, log } = step;
    const own = await (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readInputs */ .Ko)(merging, given.raw, { usual: 'input' });
    (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .throwProblems */ .Jh)([...given.problems, ...own.problems]);
    const { failOn, reportDir } = own.values;
    const found = await (0,_merge_read_legs_js__WEBPACK_IMPORTED_MODULE_3__/* .readLegs */ .C)(inputs.mergeReports ?? [], redact);
    const isNothing = found.every(({ isAbsent }) => isAbsent);
    if (isNothing && context.secretsWithheld && inputs.onMissingKey !== 'fail')
        return (0,_missing_key_js__WEBPACK_IMPORTED_MODULE_5__/* .endMergeNeutral */ .P)(step, context.secretsWithheld);
    const { expectedReports: expected } = inputs;
    const identity = { ...given.identity, target: '' };
    const merged = {
        ...(0,_merge_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeReports */ .C1)(found, { failOn, run: identity, ...(expected === undefined ? {} : { expected }) }),
        identity,
    };
    const folder = await (0,_report_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .openOwnFolder */ .N)(reportDir, { identity }, env, log);
    const reportPath = await (0,_report_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .writtenPath */ .d)(log, () => (0,_merge_write_merged_js__WEBPACK_IMPORTED_MODULE_4__/* .writeMerged */ .C)(merged, folder, redact));
    const cause = merged.causes[0]?.cause;
    for (const [name, value] of (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .outputsOf */ .Yz)({ ...merged, cause, reportPath }))
        log.output(name, value);
    const result = (0,_result_js__WEBPACK_IMPORTED_MODULE_8__/* .resultOfMerged */ .h)(merged, context.sha);
    await (0,_show_result_js__WEBPACK_IMPORTED_MODULE_9__/* .showResult */ .L)(result, step, {
        identity,
        folder,
        write: async (previous) => {
            await (0,_merge_write_merged_js__WEBPACK_IMPORTED_MODULE_4__/* .writeMerged */ .C)({ ...merged, comparison: (0,_merge_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .compareMergedWith */ .Ce)(previous, merged) }, folder, redact);
        },
    });
    if ((0,_schema_gate_js__WEBPACK_IMPORTED_MODULE_10__/* .gateFails */ .x)(merged, failOn))
        log.fail(result.headline);
}


/***/ }),

/***/ 79041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ resultOfReport),
/* harmony export */   h: () => (/* binding */ resultOfMerged)
/* harmony export */ });
/* harmony import */ var _merge_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78802);
/* harmony import */ var _merge_render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91871);
/* harmony import */ var _merge_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3891);
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17554);
/* harmony import */ var _report_first_screen_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83658);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74611);
/* harmony import */ var _schema_compare_with_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2507);
/* harmony import */ var _schema_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64304);








function resultOfReport(report, sha) {
    return {
        verdict: report.verdict,
        counts: report.counts,
        digest: (0,_schema_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)(report, sha),
        target: report.target.trackingUri,
        isCancelled: report.verdict === 'error' && report.stopReason === 'cancelled',
        headline: (0,_report_first_screen_js__WEBPACK_IMPORTED_MODULE_4__/* .gateReason */ .cG)(report),
        comparedWith: (previous) => previous && !report.comparison
            ? resultOfReport({ ...report, comparison: (0,_schema_compare_with_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .compareWith */ .G)(previous, report) }, sha)
            : resultOfReport(report, sha),
        comment: (parts) => (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .renderComment */ .wQ)(report, parts),
        summary: (options) => (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSummary */ .Br)(report, options),
    };
}
function resultOfMerged(merged, sha) {
    return {
        verdict: merged.verdict,
        counts: merged.counts,
        digest: (0,_merge_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .mergedDigestOf */ .kJ)(merged, sha),
        target: `${merged.legs.length} targets`,
        isCancelled: isAllCancelled(merged),
        headline: (0,_merge_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedHeadline */ .rD)(merged),
        comparedWith: (previous) => previous
            ? resultOfMerged({ ...merged, comparison: (0,_merge_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMergedWith */ .Ce)(previous, merged) }, sha)
            : resultOfMerged(merged, sha),
        comment: (parts) => (0,_merge_render_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMergedComment */ ._R)(merged, parts),
        summary: (options) => (0,_merge_render_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMergedSummary */ .th)(merged, options),
    };
}
/** Of the legs without a result every one was cancelled. */
function isAllCancelled({ verdict, legs }) {
    const unverified = legs.filter((leg) => leg.verdict === 'error');
    return verdict === 'error' && unverified.every(({ stopReason }) => stopReason === 'cancelled');
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


/***/ })

};
