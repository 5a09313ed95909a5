export const id = 8998;
export const ids = [8998];
export const modules = {

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

/***/ 23552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zm: () => (/* binding */ commandLines),
/* harmony export */   _5: () => (/* binding */ firstScreenText),
/* harmony export */   mB: () => (/* binding */ causeLine),
/* harmony export */   tl: () => (/* binding */ shortLine),
/* harmony export */   xv: () => (/* binding */ causeText),
/* harmony export */   yG: () => (/* binding */ plainly)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);
/* harmony import */ var _decisive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24973);
/* harmony import */ var _first_screen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83658);
/* harmony import */ var _layer_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44721);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62867);





const plainly = (_style, text) => text;
const maxLineLength = 600;
/** What a person needs first: one block of lines, the headline on top. */
function firstScreenText(report, paint) {
    const screen = (0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .firstScreenOf */ .ug)(report);
    const { cause, facts, fixes, evidence, proof } = screen;
    return [
        headlineText(screen, paint),
        ...(report.checks.length > 0 ? [`  ${(0,_layer_line_js__WEBPACK_IMPORTED_MODULE_3__/* .layerLine */ .OQ)(report, 'plain')}`] : []),
        ...(cause ? [`  ${shortLine([...facts, cause.code].join(' · '))}`] : []),
        ...fixLines(fixes, paint),
        ...(evidence ? evidenceLines(evidence, paint) : []),
        ...(proof ? proofLines(proof, paint) : []),
        ...(cause && !proof ? [`  ${paint('bold', 'See whether it is fixed:')} ${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .runAgain */ .qL}`] : []),
        ...(cause ? workaroundLines(cause, paint) : []),
    ].join('\n');
}
/** One cause by itself, for `diagnose`: why it is thought so, and what would prove it wrong, too. */
function causeText(cause, exchanges, paint) {
    const exchange = (0,_decisive_js__WEBPACK_IMPORTED_MODULE_1__/* .decisiveExchange */ .q9)({ exchanges: [...exchanges] }, cause);
    const { confidence, because, refutedBy, nextProbe } = cause;
    return [
        paint('bold', shortLine((0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .causeHeadline */ .eQ)(cause))),
        `  ${shortLine([...(0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .causeFacts */ .DS)(cause), cause.code].join(' · '))}`,
        `  ${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .confidenceMeaning */ .kb[confidence]} ${shortLine(because)}`,
        ...fixLines((0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .fixesOf */ .jv)(cause), paint),
        ...(exchange ? evidenceLines((0,_decisive_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X1)(exchange), paint) : []),
        `  ${paint('bold', 'This is wrong if:')} ${shortLine(refutedBy)}`,
        ...(nextProbe === undefined ? [] : [`  ${paint('bold', 'Look next at:')} ${shortLine(nextProbe)}`]),
        ...workaroundLines(cause, paint),
    ].join('\n');
}
/** A cause that comes after the first, in one line. */
function causeLine(cause) {
    const { code, confidence, owner } = cause;
    return `- ${shortLine((0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .causeHeadline */ .eQ)(cause))} (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(code)}; ${confidence}, owner: ${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerName */ .Hc[owner]})`;
}
function headlineText({ status, headline }, paint) {
    const style = { pass: 'green', warn: 'yellow', fail: 'red', error: 'magenta', skip: 'dim' }[status];
    return paint('bold', paint(style, `${_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .statusSign */ .qD[status]} ${shortLine(headline)}`));
}
function fixLines(fixes, paint) {
    return fixes.flatMap(({ by, steps }) => {
        const heading = paint('bold', `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerHeading */ .Y6)(by)}:`);
        const [only = ''] = steps;
        if (steps.length === 1)
            return [`  ${heading} ${shortLine(only)}`];
        return [`  ${heading}`, ...steps.map((step) => `  - ${shortLine(step)}`)];
    });
}
function evidenceLines({ exchange, outcome, marks }, paint) {
    const { method, url } = exchange.request;
    const known = marks.map(({ label, value }) => `${label} ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(value, 100))}`.trim()).join(', ');
    return [
        `  ${paint('bold', 'Evidence:')} ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(method)} ${shortLine(url)} → ${shortLine(outcome)}`,
        `    ${known} (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(exchange.id)})`,
    ];
}
function proofLines({ command, now, fixed }, paint) {
    return [
        `  ${paint('bold', 'See whether it is fixed:')}`,
        commandLines(command),
        `    answers now: ${shortLine(now)}`,
        `    when fixed:  ${shortLine(fixed)}`,
    ];
}
function workaroundLines({ workaround }, paint) {
    if (workaround === undefined)
        return [];
    const { registration: made } = workaround;
    const proved = made
        ? ` (registered ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(made.modelName)}, version ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(made.modelVersion)}, ${made.removed ? 'removed again' : 'which stays on the server'})`
        : '';
    return [
        `  ${paint('bold', `Until then, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .workaroundHeading */ .zF)(workaround)}${proved}:`)} ${shortLine(workaround.text)}`,
        ...Object.entries(workaround.settings).map(([name, value]) => `      ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(name)}=${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(value)}`),
    ];
}
function shortLine(text) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, maxLineLength));
}
function commandLines(command) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(command).replace(/^/gm, '      ');
}


/***/ }),

/***/ 88915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dt: () => (/* binding */ renderFinalTestReport),
  u7: () => (/* binding */ updateFinalTestReport)
});

// UNUSED EXPORTS: generatedEnd, generatedStart

// EXTERNAL MODULE: ./build/text/markdown.js
var markdown = __webpack_require__(51065);
// EXTERNAL MODULE: ./build/report/decisive.js
var decisive = __webpack_require__(24973);
// EXTERNAL MODULE: ./build/report/first-screen.js
var first_screen = __webpack_require__(83658);
// EXTERNAL MODULE: ./build/report/layer-line.js
var layer_line = __webpack_require__(44721);
// EXTERNAL MODULE: ./build/report/sections/comparison.js
var comparison = __webpack_require__(65395);
// EXTERNAL MODULE: ./build/report/sections/diagnosis.js
var diagnosis = __webpack_require__(36409);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
// EXTERNAL MODULE: ./build/report/sections/parts.js
var parts = __webpack_require__(62302);
;// CONCATENATED MODULE: ./build/report/sections/environment.js



/** What was verified, from where, with what. */
function environmentSection(report) {
    const { target, environment, tool } = report;
    const from = (part) => (0,markdown/* markdownText */.p7)((0,wording/* sourceNote */.GY)(target, part));
    const rows = [
        ['Tracking URI', `${(0,markdown/* markdownCode */.D9)(target.trackingUri)}${from('trackingUri')}`],
        ['Auth service', `${(0,markdown/* markdownCode */.D9)(target.authUrl)}${from('authUrl')}`],
        ['API', `${(0,markdown/* markdownCode */.D9)(target.apiUrl)}${from('apiUrl')}`],
        ['Service', `${(0,markdown/* markdownCode */.D9)(target.serviceId)}${from('serviceId')}`],
        ['When', `${report.startedAt} to ${report.finishedAt} (${(0,wording/* runTime */.Ft)(report)})`],
        ['Before that', (0,markdown/* markdownText */.p7)((0,wording/* waitedLine */.xN)(report))],
        ['Tool', `${(0,markdown/* markdownText */.p7)(tool.name)} ${(0,markdown/* markdownText */.p7)(tool.version)}`],
        ['System', (0,markdown/* markdownText */.p7)([environment?.os, environment?.node].filter(Boolean).join(', '))],
        ['Proxy', (0,markdown/* markdownCode */.D9)(environment?.proxy ?? '')],
        ['Ended early', report.stopReason === 'completed' ? '' : `${wording/* stopSentence */.WQ[report.stopReason]}.`],
    ];
    const known = rows.filter(([, value]) => value !== '');
    return `## Environment\n\n${(0,parts/* markdownTable */.Qj)(['What', 'Value'], known)}`;
}

// EXTERNAL MODULE: ./build/report/sections/lead.js
var lead = __webpack_require__(5868);
// EXTERNAL MODULE: ./build/report/sections/leftovers.js
var leftovers = __webpack_require__(10104);
// EXTERNAL MODULE: ./build/report/sections/notes.js
var notes = __webpack_require__(10877);
;// CONCATENATED MODULE: ./build/report/sections/registration.js



/** What the run wrote and what became of it; where nothing was written, why. */
function registrationSection(report) {
    const { registration } = report;
    const workaround = report.diagnosis.causes.find((cause) => cause.workaround?.verified)?.workaround;
    if (registration?.experimentId === undefined && registration?.modelName === undefined) {
        const other = workaround ? ' The workaround above was proved by a registration of its own.' : '';
        return `## Registration\n\n${attemptLine(report)}${other}`;
    }
    const { experimentId, runId, modelName, modelVersion, alias } = registration;
    const named = {
        Experiment: experimentId,
        Run: runId,
        Model: modelName,
        Version: modelVersion,
        Alias: alias,
    };
    const lines = Object.entries(named).flatMap(([label, value]) => value === undefined ? [] : [`- ${label}: ${(0,markdown/* markdownCode */.D9)(value)}`]);
    const tables = [fileTable(registration), metricTable(registration)].filter((table) => table !== '');
    return [
        '## Registration',
        lines.join('\n'),
        ...(tables.length > 0 ? [(0,parts/* folded */.TM)('Files with their SHA-256, and metrics', tables.join('\n\n'))] : []),
        cleanupLine(registration),
    ].join('\n\n');
}
function attemptLine({ checks }) {
    const first = checks.find(({ id }) => id === 'registration.experiment');
    if (first?.status === 'fail' || first?.status === 'error')
        return 'The server confirmed nothing.';
    return 'This run wrote nothing with the settings it was given.';
}
function fileTable({ files }) {
    if (files.length === 0)
        return '';
    return (0,parts/* markdownTable */.Qj)(['File', 'Bytes', 'SHA-256'], files.map((file) => [(0,markdown/* markdownCode */.D9)(file.path), String(file.bytes), (0,markdown/* markdownCode */.D9)(file.sha256)]));
}
function metricTable({ metrics = {} }) {
    const rows = Object.entries(metrics).map(([name, value]) => [(0,markdown/* markdownCode */.D9)(name), String(value)]);
    return rows.length === 0 ? '' : (0,parts/* markdownTable */.Qj)(['Metric', 'Value'], rows);
}
function cleanupLine({ cleanup }) {
    if (cleanup.leftovers.length > 0)
        return `Cleanup: ${(0,wording/* plural */.LS)(cleanup.leftovers.length, 'thing')} could not be removed, see below.`;
    return cleanup.done
        ? 'Cleanup: everything the run made was removed.'
        : 'Cleanup: not done; what the run made is still on the server.';
}

// EXTERNAL MODULE: ./build/report/sections/suites.js
var suites = __webpack_require__(74539);
// EXTERNAL MODULE: ./build/report/sections/trouble.js
var trouble = __webpack_require__(98767);
// EXTERNAL MODULE: ./build/report/suite-results.js
var suite_results = __webpack_require__(68132);
// EXTERNAL MODULE: ./build/report/transcript.js
var transcript = __webpack_require__(50705);
// EXTERNAL MODULE: ./build/report/waiting.js
var report_waiting = __webpack_require__(80392);
;// CONCATENATED MODULE: ./build/report/final-test-report.js


















/** The generated part of a report that people also write in stands between these lines. */
const generatedStart = '<!-- verify-registration: generated from here; edits below are lost -->';
const generatedEnd = '<!-- verify-registration: generated up to here -->';
/** `FINAL_TEST_REPORT.md`: the whole run for a person, as GitHub-flavoured Markdown. */
function renderFinalTestReport(report) {
    return (0,parts/* joinSections */.lS)([
        (0,lead/* titleSection */.cP)(report, '#'),
        (0,lead/* leadSection */.Kp)(report),
        environmentSection(report),
        suitesSection(report),
        (0,diagnosis/* diagnosisSection */.m)(report),
        exchangeFolds(report),
        remainingIssues(report),
        workaroundSection(report),
        (0,comparison/* comparisonSection */.v)(report.comparison, report.checks, (0,parts/* titlesOf */.B7)(report)),
        registrationSection(report),
        (0,leftovers/* leftoverSection */.Z)(report),
        instructions(report),
        (0,notes/* noteSection */.M)(report),
        pointers(report),
    ]);
}
/**
 * The same inside a document that people write in: the part between the two marking lines is renewed, all else
 * stays byte for byte. A document without the lines gets the part at its end.
 */
function updateFinalTestReport(document, report, redact = (text) => text) {
    const part = `${generatedStart}\n\n${redact(renderFinalTestReport(report))}\n${generatedEnd}`;
    const start = document.indexOf(generatedStart);
    const end = document.indexOf(generatedEnd, start);
    if (start < 0 || end < 0)
        return `${document.trimEnd()}${document.trim() === '' ? '' : '\n\n'}${part}\n`;
    return `${document.slice(0, start)}${part}${document.slice(end + generatedEnd.length)}`;
}
/** Results per script with ticks; what only waited for another check is one line for each reason. */
function suitesSection(report) {
    const suites = (0,suite_results/* suitesOf */.f3)(report);
    if (suites.length === 0)
        return '';
    const waiting = (0,trouble/* waitingLines */.h)(report);
    const held = (0,report_waiting/* waitingIds */.SN)(report.checks);
    return [
        `## Results\n\n${(0,wording/* countsLine */.J7)(report.counts)}.`,
        ...(waiting === '' ? [] : [waiting]),
        ...suites.map((suite) => suiteSection(suite, held)),
    ].join('\n\n');
}
function suiteSection({ name, status, counts, checks }, held) {
    const title = `### ${wording/* statusEmoji */.H0[status]} ${(0,markdown/* markdownCode */.D9)(name)}`;
    const ran = checks.filter(({ id }) => !held.has(id));
    if (ran.length === 0)
        return `${title}\n\n${(0,wording/* countsLine */.J7)(counts)}.`;
    const table = (0,suites/* checkTable */.Dv)(ran, { exchanges: true });
    const isGood = ran.every((check) => check.status === 'pass' || check.status === 'skip');
    return `${title}\n\n${isGood ? (0,parts/* folded */.TM)((0,wording/* countsLine */.J7)(counts), table) : table}`;
}
/** HTTP evidence: the exchange that decides each cause, in full. */
function exchangeFolds(report) {
    const folds = report.diagnosis.causes.slice(0, 5).flatMap((cause, index) => {
        const exchange = (0,decisive/* decisiveExchange */.q9)(report, cause);
        return exchange
            ? [
                (0,parts/* folded */.TM)(`Cause ${index + 1}: the deciding request and its answer`, (0,markdown/* markdownFence */.p0)((0,transcript/* renderExchange */.i)(exchange), '', 6_000)),
            ]
            : [];
    });
    return folds.length === 0 ? '' : ['## HTTP evidence', ...folds].join('\n\n');
}
/** What is left to do, by whom, and when it is done. */
function remainingIssues(report) {
    const { causes } = report.diagnosis;
    const rows = causes.map((cause, index) => [
        String(index + 1),
        (0,markdown/* markdownText */.p7)((0,first_screen/* causeHeadline */.eQ)(cause)),
        ...taskOf(cause),
    ]);
    const warnings = report.checks
        .filter(({ status }) => status === 'warn')
        .map(({ title, reason, layer }, index) => [
        String(causes.length + index + 1),
        (0,markdown/* markdownText */.p7)(`${title}: ${reason ?? wording/* statusMeaning */.uj.warn}`),
        layer_line/* layerLabel */.E5[layer],
        '',
        'the check passes without a warning',
    ]);
    const all = [...rows, ...warnings];
    if (all.length === 0)
        return '';
    const table = (0,parts/* markdownTable */.Qj)(['Priority', 'Issue', 'Owner', 'Step', 'Done when'], all);
    return `## Remaining issues\n\n${table}`;
}
function taskOf(cause) {
    const [first] = (0,first_screen/* fixesOf */.jv)(cause);
    return [
        wording/* ownerName */.Hc[first?.by ?? cause.owner],
        (0,markdown/* markdownText */.p7)(first?.steps[0] ?? ''),
        (0,markdown/* markdownText */.p7)(cause.refutedBy),
    ];
}
/** Workarounds that a registration proved; where there are none, that is said, since a reader looks for them. */
function workaroundSection({ diagnosis: { causes }, verdict }) {
    if (causes.length === 0 || verdict === 'pass')
        return '';
    const found = causes.flatMap(({ workaround }) => workaround ?? []);
    if (found.length === 0)
        return '## Workarounds\n\nNone found that works.';
    const items = found.map(({ text, settings, verified, registration }) => {
        const made = registration
            ? `, with ${(0,markdown/* markdownCode */.D9)(registration.modelName)} version ${(0,markdown/* markdownCode */.D9)(registration.modelVersion)}`
            : '';
        const proof = verified ? `proved by a registration${made}` : 'not verified';
        const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
        return `- ${(0,markdown/* markdownText */.p7)(text)} (${proof})\n\n${(0,markdown/* markdownFence */.p0)(lines.join('\n')).replace(/^/gm, '  ')}`;
    });
    return ['## Workarounds', ...items].join('\n\n');
}
/** The environment with which this run registered a model, to be copied by whoever registers next. */
function instructions({ verdict, registration, target }) {
    if (verdict !== 'pass' || registration?.modelVersion === undefined)
        return '';
    const settings = [
        `MLFLOW_TRACKING_URI=${target.trackingUri}`,
        'HOKUSAI_API_KEY=<your key>',
        'MLFLOW_TRACKING_TOKEN=<the same key>',
    ];
    return `## Configuration that works\n\nThis run registered a model with it. How to: INSTRUCTIONS.md.\n\n${(0,markdown/* markdownFence */.p0)(settings.join('\n'))}`;
}
function pointers(report) {
    const made = `${(0,markdown/* markdownText */.p7)(report.tool.name)} ${(0,markdown/* markdownText */.p7)(report.tool.version)}, run ${(0,markdown/* markdownCode */.D9)(report.id)}`;
    const exchanges = (0,wording/* plural */.LS)(report.exchanges.length, 'exchange');
    return `---\n\nTo click through: \`report.html\`. For programs: \`report.json\`. All ${exchanges}: \`transcript.txt\`. Made by ${made}.`;
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


/***/ }),

/***/ 4722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ reportFileNames),
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/har/write.js

/**
 * All exchanges of a report as an HTTP Archive 1.2 (http://www.softwareishard.com/blog/har-12-spec/), for
 * browsers' developer tools and HAR viewers. Fields with an underscore are ours, as the format allows.
 */
function renderHar(report) {
    return `${JSON.stringify(harOf(report), null, 2)}\n`;
}
/** The same as a value, for a writer that redacts every string in it before it becomes text. */
function harOf(report) {
    return {
        log: {
            version: '1.2',
            creator: { name: version/* toolName */.Uf, version: report.tool.version },
            comment: `Run ${report.id}. Keys were redacted when they were recorded.`,
            entries: report.exchanges.map(entryOf),
        },
    };
}
function entryOf(exchange) {
    const timings = timingsOf(exchange.timings);
    const { blocked, dns, connect, send, wait, receive } = timings;
    const phases = [blocked, dns, connect, send, wait, receive];
    return {
        startedDateTime: exchange.startedAt,
        // By the format, the sum of the phases that are known; `ssl` is part of `connect`.
        time: rounded(phases.reduce((sum, ms) => sum + Math.max(0, ms), 0)),
        request: requestOf(exchange.request),
        response: responseOf(exchange),
        cache: {},
        timings,
        ...(exchange.error ? { _error: exchange.error.code, comment: exchange.error.message } : {}),
        _exchangeId: exchange.id,
        _checkId: exchange.checkId,
        _attempt: exchange.attempt,
    };
}
function requestOf({ method, url, headers, body }) {
    const query = URL.canParse(url) ? [...new URL(url).searchParams] : [];
    const mimeType = firstHeader(headers, 'content-type');
    return {
        method,
        url,
        httpVersion: 'HTTP/1.1',
        cookies: [],
        headers: headerList(headers),
        queryString: query.map(([name, value]) => ({ name, value })),
        ...(body ? { postData: { mimeType, ...recorded(body) } } : {}),
        headersSize: -1,
        bodySize: body?.bytes ?? 0,
    };
}
/** Without an answer, the form that Chromium writes: status 0 and the reason beside it. */
function responseOf({ response }) {
    const headers = response?.headers ?? {};
    const mimeType = firstHeader(headers, 'content-type') || 'x-unknown';
    return {
        status: response?.status ?? 0,
        statusText: '',
        httpVersion: response ? 'HTTP/1.1' : '',
        cookies: [],
        headers: headerList(headers),
        content: {
            size: response?.body?.bytes ?? 0,
            mimeType,
            ...(response?.body ? recorded(response.body) : {}),
        },
        redirectURL: firstHeader(headers, 'location'),
        headersSize: -1,
        bodySize: response?.body?.bytes ?? -1,
    };
}
/** The size and hash are those of the whole body on the wire, also where its text was cut or redacted. */
function recorded({ text, bytes, sha256, truncated }) {
    return {
        ...(text === undefined ? {} : { text }),
        _bytes: bytes,
        _truncated: truncated,
        ...(sha256 === undefined ? {} : { _sha256: sha256 }),
    };
}
/** -1 where a phase is unknown or did not take place; `send`, `wait` and `receive` may not be -1. */
function timingsOf({ dnsMs, connectMs, tlsMs, firstByteMs, totalMs }) {
    const connect = connectMs === undefined && tlsMs === undefined ? -1 : (connectMs ?? 0) + (tlsMs ?? 0);
    const before = Math.max(0, dnsMs ?? 0) + Math.max(0, connect);
    return {
        blocked: -1,
        dns: dnsMs ?? -1,
        connect: rounded(connect),
        ssl: tlsMs ?? -1,
        send: 0,
        wait: rounded(Math.max(0, (firstByteMs ?? totalMs) - before)),
        receive: rounded(firstByteMs === undefined ? 0 : Math.max(0, totalMs - Math.max(firstByteMs, before))),
    };
}
const rounded = (ms) => Math.round(ms * 1_000) / 1_000;
function headerList(headers) {
    return Object.entries(headers).flatMap(([name, values]) => [values].flat().map((value) => ({ name, value })));
}
function firstHeader(headers, wanted) {
    const value = Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1];
    return (Array.isArray(value) ? value[0] : value) ?? '';
}

// EXTERNAL MODULE: ./build/http/redact.js + 2 modules
var http_redact = __webpack_require__(68218);
// EXTERNAL MODULE: ./build/report/final-test-report.js + 2 modules
var final_test_report = __webpack_require__(88915);
// EXTERNAL MODULE: ./build/report/first-screen.js
var first_screen = __webpack_require__(83658);
;// CONCATENATED MODULE: ./build/report/formats/ctrf.js

/** The version of the format, not of any package. */
const specVersion = '0.0.0';
const statusOf = {
    pass: 'passed',
    fail: 'failed',
    warn: 'passed',
    skip: 'skipped',
    error: 'other',
};
/** As a value, for a writer that redacts every string in it. A check that could not be verified is `other`. */
function ctrfOf(report) {
    const { counts, checks, startedAt, finishedAt, tool, target, environment, diagnosis } = report;
    const [start, stop] = [Date.parse(startedAt), Date.parse(finishedAt)];
    return {
        reportFormat: 'CTRF',
        specVersion,
        timestamp: finishedAt,
        generatedBy: tool.name,
        results: {
            tool: { name: tool.name, version: tool.version },
            summary: {
                tests: checks.length,
                passed: counts.pass + counts.warn,
                failed: counts.fail,
                pending: 0,
                skipped: counts.skip,
                other: counts.error,
                start,
                stop,
                duration: stop - start,
            },
            tests: checks.map((check) => testOf(check, report)),
            environment: {
                appName: target.trackingUri,
                ...(environment ? { osPlatform: environment.os } : {}),
                extra: { run: report.id, verdict: report.verdict },
            },
            extra: {
                causes: diagnosis.causes.map((cause) => ({
                    code: cause.code,
                    headline: (0,first_screen/* causeHeadline */.eQ)(cause),
                    layer: cause.layer,
                    owner: cause.owner,
                    category: cause.category,
                    confidence: cause.confidence,
                })),
            },
        },
    };
}
function testOf({ id, title, suite, layer, status, reason, durationMs }, report) {
    const cause = report.diagnosis.causes.find(({ explains }) => explains?.includes(id));
    return {
        name: title,
        status: statusOf[status],
        rawStatus: status,
        duration: Math.round(durationMs),
        suite: [suite],
        tags: [layer],
        ...(reason === undefined ? {} : { message: reason }),
        extra: { id, ...(cause ? { cause: cause.code } : {}) },
    };
}

;// CONCATENATED MODULE: ./node_modules/hono/dist/utils/html.js
//#region src/utils/html.ts
/**
* @module
* HTML utility.
*/
const HtmlEscapedCallbackPhase = {
	Stringify: 1,
	BeforeStream: 2,
	Stream: 3
};
const raw = (value, callbacks) => {
	const escapedString = new String(value);
	escapedString.isEscaped = true;
	escapedString.callbacks = callbacks;
	return escapedString;
};
const escapeRe = /[&<>'"]/;
const stringBufferToString = async (buffer, callbacks) => {
	let str = "";
	callbacks ||= [];
	const resolvedBuffer = await Promise.all(buffer);
	for (let i = resolvedBuffer.length - 1;; i--) {
		str += resolvedBuffer[i];
		i--;
		if (i < 0) break;
		let r = resolvedBuffer[i];
		if (r == null || typeof r === "boolean") continue;
		if (typeof r === "number") {
			str += r;
			continue;
		}
		if (typeof r === "object") callbacks.push(...r.callbacks || []);
		const isEscaped = r.isEscaped;
		r = await (typeof r === "object" ? r.toString() : r);
		if (typeof r === "object") callbacks.push(...r.callbacks || []);
		if (r.isEscaped ?? isEscaped) str += r;
		else {
			const buf = [str];
			escapeToBuffer(r, buf);
			str = buf[0];
		}
	}
	return raw(str, callbacks);
};
const escapeToBuffer = (str, buffer) => {
	const match = str.search(escapeRe);
	if (match === -1) {
		buffer[0] += str;
		return;
	}
	let escape;
	let index;
	let lastIndex = 0;
	for (index = match; index < str.length; index++) {
		switch (str.charCodeAt(index)) {
			case 34:
				escape = "&quot;";
				break;
			case 39:
				escape = "&#39;";
				break;
			case 38:
				escape = "&amp;";
				break;
			case 60:
				escape = "&lt;";
				break;
			case 62:
				escape = "&gt;";
				break;
			default: continue;
		}
		buffer[0] += str.substring(lastIndex, index) + escape;
		lastIndex = index + 1;
	}
	buffer[0] += str.substring(lastIndex, index);
};
const resolveCallbackSync = (str) => {
	const callbacks = str.callbacks;
	if (!callbacks?.length) return str;
	const buffer = [str];
	const context = {};
	callbacks.forEach((c) => c({
		phase: HtmlEscapedCallbackPhase.Stringify,
		buffer,
		context
	}));
	return buffer[0];
};
const resolveCallback = async (str, phase, preserveCallbacks, context, buffer) => {
	if (typeof str === "object" && !(str instanceof String)) {
		if (!(str instanceof Promise)) str = str.toString();
		if (str instanceof Promise) str = await str;
	}
	const callbacks = str.callbacks;
	if (!callbacks?.length) return Promise.resolve(str);
	if (buffer) buffer[0] += str;
	else buffer = [str];
	const resStr = Promise.all(callbacks.map((c) => c({
		phase,
		buffer,
		context
	}))).then((res) => Promise.all(res.filter(Boolean).map((str) => resolveCallback(str, phase, false, context, buffer))).then(() => buffer[0]));
	if (preserveCallbacks) return raw(await resStr, callbacks);
	else return resStr;
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/hono/dist/helper/html/index.js

//#region src/helper/html/index.ts
/**
* @module
* html Helper for Hono.
*/
const html = (strings, ...values) => {
	const buffer = [""];
	for (let i = 0, len = strings.length - 1; i < len; i++) {
		buffer[0] += strings[i];
		const children = Array.isArray(values[i]) ? values[i].flat(Infinity) : [values[i]];
		for (let i = 0, len = children.length; i < len; i++) {
			const child = children[i];
			if (typeof child === "string") escapeToBuffer(child, buffer);
			else if (typeof child === "number") buffer[0] += child;
			else if (typeof child === "boolean" || child === null || child === void 0) continue;
			else if (typeof child === "object" && child.isEscaped) {
				if (child.callbacks) buffer.unshift("", child);
				else {
					const tmp = child.toString();
					if (tmp instanceof Promise) buffer.unshift("", tmp);
					else buffer[0] += tmp;
				}
			} else if (child instanceof Promise) buffer.unshift("", child);
			else escapeToBuffer(child.toString(), buffer);
		}
	}
	buffer[0] += strings.at(-1);
	return buffer.length === 1 ? "callbacks" in buffer ? raw(resolveCallbackSync(raw(buffer[0], buffer.callbacks))) : raw(buffer[0]) : stringBufferToString(buffer, buffer.callbacks);
};
//#endregion


// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
;// CONCATENATED MODULE: ./build/text/html.js
/**
 * The one door for text into HTML, SVG and XML. A tagged template of hono escapes every value that is not itself
 * made by `html`; here strings are made visible first, as everywhere: what a reader could not see, or XML may not
 * hold, is shown as `⟨U+202E⟩`. Attribute values must stand in double quotes.
 */


function html_html(strings, ...values) {
    // No value is a promise, so neither is the result.
    return html(strings, ...values.map(prepared));
}
/** Markup or styles of our own, given as text. Nothing that came from elsewhere may pass here. */
const trusted = (markup) => raw(markup);
function prepared(value) {
    if (Array.isArray(value))
        return value.map(prepared);
    // U+FFFE and U+FFFF are assigned to nothing, and no XML document may hold them.
    return typeof value === 'string' ? (0,visible/* visibleText */.Q6)(value).replace(/[\uFFFE\uFFFF]/g, '\uFFFD') : value;
}

// EXTERNAL MODULE: ./build/report/layer-line.js
var layer_line = __webpack_require__(44721);
// EXTERNAL MODULE: ./build/report/suite-results.js
var suite_results = __webpack_require__(68132);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/formats/junit.js





function renderJunit(report) {
    const suites = (0,suite_results/* suitesOf */.f3)(report);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${html_html `<testsuites>
${suites.map((suite, index) => suiteElement(suite, index, report))}</testsuites>`}\n`;
}
function suiteElement(suite, index, report) {
    const { name, checks, counts } = suite;
    const seconds = checks.reduce((sum, { durationMs }) => sum + durationMs, 0) / 1000;
    const host = URL.canParse(report.target.trackingUri) ? new URL(report.target.trackingUri).host : 'localhost';
    const started = report.startedAt.slice(0, 19);
    const properties = [
        ['tracking-uri', report.target.trackingUri],
        ['run', report.id],
        ['cause', report.diagnosis.causes[0]?.code ?? ''],
    ];
    return html_html `<testsuite name="${name}" package="${report.tool.name}" id="${index}" hostname="${host}" timestamp="${started}" tests="${checks.length}" failures="${counts.fail}" errors="${counts.error}" skipped="${counts.skip}" time="${seconds.toFixed(3)}">
<properties>${properties.map(([key, value]) => html_html `<property name="${key}" value="${(0,visible/* visibleLine */.P8)(value)}"/>`)}</properties>
${checks.map((check) => caseElement(check, report))}<system-out>${warningsOf(checks)}</system-out>
<system-err></system-err>
</testsuite>
`;
}
function caseElement(check, report) {
    const { title, suite, layer, durationMs } = check;
    const className = `${suite}.${layer_line/* layerLabel */.E5[layer]}`;
    return html_html `<testcase name="${(0,visible/* visibleLine */.P8)(title)}" classname="${className}" time="${(durationMs / 1000).toFixed(3)}">${outcomeElement(check, report)}</testcase>
`;
}
function outcomeElement({ id, status, reason }, { diagnosis }) {
    const message = (0,visible/* visibleLine */.P8)(reason ?? wording/* statusMeaning */.uj[status]);
    if (status === 'skip')
        return html_html `<skipped>${message}</skipped>`;
    if (status !== 'fail' && status !== 'error')
        return undefined;
    const cause = diagnosis.causes.find(({ explains }) => explains?.includes(id));
    const text = cause ? `${message}\n${cause.code}: ${cause.headline ?? cause.summary}` : message;
    const type = cause?.code ?? status;
    return status === 'fail'
        ? html_html `<failure message="${message}" type="${type}">${text}</failure>`
        : html_html `<error message="${message}" type="${type}">${text}</error>`;
}
function warningsOf(checks) {
    return checks
        .filter(({ status }) => status === 'warn')
        .map(({ title, reason }) => `warning: ${title}: ${reason ?? ''}`)
        .join('\n');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/report/cause-page.js
var cause_page = __webpack_require__(96046);
;// CONCATENATED MODULE: ./build/report/formats/sarif.js
/**
 * `report.sarif`: SARIF 2.1.0 for code scanning. What `fix` finds in the checkout stands at its file and line; a
 * failed verification has a stable rule for each cause, at the workflow file, because code scanning shows no result
 * without a place. Contract: https://docs.github.com/en/code-security/code-scanning (SARIF support).
 */






const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
/** Code scanning takes 25,000 results and shows 5,000. */
const mostResults = 5_000;
/** As a value, for a writer that redacts every string in it. */
function sarifOf(report, options = {}) {
    const { findings = [], workflow = '.github/workflows' } = options;
    const causes = report.verdict === 'pass' ? [] : report.diagnosis.causes;
    const shown = findings.slice(0, mostResults - causes.length);
    const rules = [...ruleList(causes.map(causeRule)), ...ruleList(shown.map(findingRule))];
    const results = [
        ...causes.map((cause) => causeResult(cause, report, workflow)),
        ...shown.map((finding) => findingResult(finding)),
    ];
    return {
        $schema: schema,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: { name: report.tool.name, version: report.tool.version, informationUri: version/* homepage */.TB, rules },
                },
                automationDetails: { id: `${report.tool.name}/` },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: report.stopReason === 'completed',
                        startTimeUtc: report.startedAt,
                        endTimeUtc: report.finishedAt,
                    },
                ],
                results: results.map((result) => ({
                    ...result,
                    ruleIndex: rules.findIndex(({ id }) => id === result.ruleId),
                })),
            },
        ],
    };
}
function causeRule(cause) {
    const url = (0,cause_page/* causeUrl */.b)(cause.code);
    return {
        id: cause.code,
        shortDescription: { text: (0,first_screen/* causeHeadline */.eQ)({ summary: cause.summary }) },
        fullDescription: { text: cause.summary },
        help: { text: url ? `What it means and how to fix it: ${url}` : cause.summary },
        ...(url ? { helpUri: url } : {}),
        properties: {
            tags: [wording/* categoryMeaning */.wF[cause.category], cause.layer],
            precision: precisionOf[cause.confidence],
        },
    };
}
const precisionOf = { certain: 'very-high', likely: 'high', possible: 'medium' };
function findingRule({ rule, reason }) {
    return {
        id: rule,
        shortDescription: { text: rule.replaceAll('-', ' ') },
        help: { text: `${reason}\nThe command \`fix\` shows the change as a diff.` },
        properties: { tags: ['configuration'], precision: 'high' },
    };
}
function causeResult(cause, report, workflow) {
    const steps = (0,first_screen/* fixesOf */.jv)(cause).flatMap(({ by, steps }) => steps.map((step) => `${(0,wording/* ownerHeading */.Y6)(by)}: ${step}`));
    const text = [(0,first_screen/* causeHeadline */.eQ)(cause), ...steps].map(visible/* visibleLine */.P8).join('\n');
    return {
        ruleId: cause.code,
        level: report.verdict === 'fail' ? 'error' : 'warning',
        message: { text },
        locations: [placeOf(workflow, 1, 1)],
        // The same trouble with the same target is the same alert, however it is worded.
        partialFingerprints: { cause: fingerprint(cause.code, report.target.trackingUri) },
    };
}
function findingResult({ rule, path, line, column, reason }) {
    return {
        ruleId: rule,
        level: 'error',
        message: { text: (0,visible/* visibleLine */.P8)(reason) },
        locations: [placeOf(path, line, column)],
        partialFingerprints: { finding: fingerprint(rule, path, String(line)) },
    };
}
function placeOf(path, startLine, startColumn) {
    const uri = path.split('/').map(encodeURIComponent).join('/');
    return { physicalLocation: { artifactLocation: { uri }, region: { startLine, startColumn } } };
}
function ruleList(rules) {
    return rules.filter((rule, index) => rules.findIndex(({ id }) => id === rule.id) === index);
}
const fingerprint = (...parts) => (0,external_node_crypto_.createHash)('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);

// EXTERNAL MODULE: ./build/schema/comparison.js
var schema_comparison = __webpack_require__(24269);
// EXTERNAL MODULE: ./build/report/comparison-lines.js
var comparison_lines = __webpack_require__(44424);
// EXTERNAL MODULE: ./build/report/sections/parts.js
var parts = __webpack_require__(62302);
// EXTERNAL MODULE: ./build/schema/report.js
var schema_report = __webpack_require__(48238);
;// CONCATENATED MODULE: ./build/report/html/parts.js


const signs = { pass: '✓', fail: '✕', warn: '!', skip: '–', error: '?' };
/** A sign in the colour of a status, with its meaning for those who see neither. */
function badge(status) {
    return html_html `<span class="badge ${status}"><span aria-hidden="true">${signs[status]}</span><span class="away">${wording/* statusMeaning */.uj[status]}</span></span>`;
}
const signOf = (status) => signs[status];
/** The fragment by which an element is linked, whatever characters its name has. */
function parts_anchor(kind, id) {
    return `${kind}-${id.replace(/[^\w.-]/g, '_').slice(0, 100)}`;
}
/** Code with a button that copies it; without the script the button is not shown. */
function copyable(text, label) {
    return html_html `<div class="copy"><pre tabindex="0">${text}</pre><button type="button" hidden data-copy aria-label="${label}">Copy</button></div>`;
}

;// CONCATENATED MODULE: ./build/report/html/checks.js






/** An exchange list in one check may be this long; the exchanges' own section has them all. */
const mostLinks = 40;
/** Suites and checks; the filters only show with the script. */
function checkSection(report) {
    const suites = (0,suite_results/* suitesOf */.f3)(report);
    if (suites.length === 0)
        return html_html `<section id="checks"><h2>Checks</h2><p>Nothing was checked.</p></section>`;
    return html_html `<section id="checks"><h2>Checks</h2>
<form class="filters" hidden>
<fieldset><legend>Status</legend>${wording/* statuses */.bM.map((status) => html_html `<label><input type="checkbox" name="status" value="${status}" checked> ${status}</label>`)}</fieldset>
<label>Layer <select name="layer"><option value="">all</option>${schema_report/* layers */.ZF.map((layer) => html_html `<option value="${layer}">${layer_line/* layerLabel */.E5[layer]}</option>`)}</select></label>
<label>Text <input type="search" name="text" placeholder="press / to search"></label>
<output name="shown"></output>
</form>
${suites.map(suiteBlock)}</section>`;
}
function suiteBlock(suite) {
    const { name, status, counts, checks } = suite;
    const isOpen = status === 'fail' || status === 'error' || status === 'warn';
    return html_html `<details class="suite"${isOpen && html_html ` open`}><summary>${badge(status)} <strong>${name}</strong> <span class="quiet">${(0,wording/* countsLine */.J7)(counts)}</span></summary>
${checks.map(checkBlock)}</details>`;
}
function checkBlock({ id, title, status, layer, reason, durationMs, needs, exchanges }) {
    const trouble = status !== 'pass' && reason !== undefined;
    return html_html `<details class="check" id="${parts_anchor('check', id)}" data-status="${status}" data-layer="${layer}"><summary>${badge(status)} ${title} <span class="quiet">${layer_line/* layerLabel */.E5[layer]} · ${(0,wording/* formatDuration */.a3)(durationMs)}</span>${trouble && html_html `<span class="reason">${reason}</span>`}</summary>
<div class="body">${!trouble && reason !== undefined && html_html `<p>${reason}</p>`}<p class="quiet"><code>${id}</code>${needs.length > 0 && html_html `, needs ${needs.map((need) => html_html `<a href="#${parts_anchor('check', need)}">${need}</a> `)}`}</p>${exchanges.length > 0 &&
        html_html `<p>Exchanges: ${exchanges.slice(0, mostLinks).map((one) => html_html `<a href="#${parts_anchor('exchange', one)}">${one}</a> `)}${exchanges.length > mostLinks && html_html `and ${exchanges.length - mostLinks} more`}</p>`}</div></details>
`;
}

;// CONCATENATED MODULE: ./build/report/html/curve.js

const [width, height, margin] = [640, 180, 28];
const mostSeries = 4;
/** A line for each metric that was logged at several steps; undefined where none was. */
function curveFigure(exchanges) {
    const series = new Map();
    for (const point of exchanges.flatMap(loggedIn)) {
        const { key } = point;
        series.set(key, [...(series.get(key) ?? []), point]);
    }
    const shown = [...series].filter(([, points]) => points.length > 2).slice(0, mostSeries);
    if (shown.length === 0)
        return undefined;
    const all = shown.flatMap(([, points]) => points);
    const [lastStep, most] = [
        Math.max(1, ...all.map(({ step }) => step)),
        Math.max(...all.map(({ value }) => value)),
    ];
    const least = Math.min(0, ...all.map(({ value }) => value));
    const x = (step) => margin + (step / lastStep) * (width - 2 * margin);
    const y = (value) => height - margin - ((value - least) / (most - least || 1)) * (height - 2 * margin);
    const lines = shown.map(([, points], index) => {
        const path = points
            .toSorted((a, b) => a.step - b.step)
            .map(({ step, value }) => `${x(step).toFixed(1)},${y(value).toFixed(1)}`)
            .join(' ');
        return html_html `<polyline class="series s${index}" points="${path}"/>`;
    });
    const names = shown.map(([key, points], index) => {
        const last = points.toSorted((a, b) => a.step - b.step).at(-1);
        return html_html `<span class="series-name s${index}">${key} (${last?.value.toPrecision(3)} at the end)</span> `;
    });
    return html_html `<figure><svg class="curve" viewBox="0 0 ${width} ${height}" role="img" aria-label="The metrics that were logged, by step"><line class="axis" x1="${margin}" y1="${height - margin}" x2="${width - margin}" y2="${height - margin}"/><line class="axis" x1="${margin}" y1="${margin}" x2="${margin}" y2="${height - margin}"/><text x="${margin}" y="${margin - 8}">${most.toPrecision(2)}</text><text x="${width - margin}" y="${height - 8}" text-anchor="end">step ${lastStep}</text>${lines}</svg><figcaption>Training, as it was logged: ${names}</figcaption></figure>`;
}
/** The metrics of one log-batch request, also of a body whose end was not kept; all else in it is passed over. */
function loggedIn({ request }) {
    if (!/\/runs\/log-batch$/.test(request.url))
        return [];
    const objects = (request.body?.text ?? '').match(/\{[^{}]{1,300}\}/g) ?? [];
    return objects.map(parsed).filter(isPoint);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isPoint(value) {
    const { key, value: number, step } = (value ?? {});
    return typeof key === 'string' && Number.isFinite(number) && Number.isInteger(step) && Number(step) >= 0;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/text/curl.js
var text_curl = __webpack_require__(76114);
// EXTERNAL MODULE: ./build/report/transcript.js
var transcript = __webpack_require__(50705);
;// CONCATENATED MODULE: ./build/report/html/waterfall.js
/** In the order of their starts. */
function spansOf(exchanges) {
    const starts = exchanges.map(({ startedAt }) => Date.parse(startedAt));
    const first = starts.reduce((least, start) => Math.min(least, start), Infinity);
    return exchanges
        .map((exchange, index) => {
        const start = (starts[index] ?? first) - first;
        return { exchange, start, end: start + exchange.timings.totalMs, phases: phasesOf(exchange, start) };
    })
        .sort((a, b) => a.start - b.start);
}
/**
 * From the last answer backwards: before each request stands the one that ended last before it began. What ran
 * beside them made the run no longer.
 */
function decidingChain(spans) {
    const byEnd = spans.toSorted((a, b) => a.end - b.end);
    const chain = new Set();
    let current = byEnd.at(-1);
    let index = byEnd.length - 1;
    while (current) {
        chain.add(current);
        const { start } = current;
        index--;
        // Starts are told in whole milliseconds, ends in parts of them.
        while (index >= 0 && (byEnd[index]?.end ?? 0) > start + 1)
            index--;
        current = byEnd[index];
    }
    return chain;
}
function phasesOf({ timings }, start) {
    const { dnsMs = 0, connectMs = 0, tlsMs = 0, totalMs } = timings;
    const before = dnsMs + connectMs + tlsMs;
    const firstByte = Math.max(before, timings.firstByteMs ?? totalMs);
    const lengths = [
        ['dns', dnsMs],
        ['connect', connectMs],
        ['tls', tlsMs],
        ['wait', firstByte - before],
        ['receive', Math.max(0, totalMs - firstByte)],
    ];
    let from = start;
    return lengths
        .map(([name, ms]) => {
        const phase = { name, from, ms };
        from += ms;
        return phase;
    })
        .filter(({ ms }) => ms > 0);
}

;// CONCATENATED MODULE: ./build/report/html/exchanges.js
/** Every exchange in full, each a bar in the waterfall of the run. */







/** Exchanges that stand in the page as they are; the rest is packed and unpacked when it is looked at. */
const plainly = 250;
const perPack = 250;
function exchangeSection({ exchanges }) {
    if (exchanges.length === 0)
        return html_html `<section id="exchanges"><h2>Exchanges</h2><p>Nothing was sent.</p></section>`;
    const spans = spansOf(exchanges);
    const chain = decidingChain(spans);
    const total = Math.max(1, ...spans.map(({ end }) => end));
    const rows = spans.map((span) => exchangeRow(span, total, chain.has(span)));
    const packs = [];
    for (let first = plainly; first < rows.length; first += perPack) {
        packs.push(pack(rows.slice(first, first + perPack), spans.slice(first, first + perPack)));
    }
    const sum = [...chain].reduce((ms, { start, end }) => ms + end - start, 0);
    return html_html `<section id="exchanges"><h2>Exchanges</h2>
<p>${(0,wording/* plural */.LS)(exchanges.length, 'request')} in ${(0,wording/* formatDuration */.a3)(total)}. ${(0,wording/* plural */.LS)(chain.size, 'request')} one after another decided how long it took (${(0,wording/* formatDuration */.a3)(sum)}); they are marked.</p>
<p class="legend"><span class="dns">DNS</span> <span class="connect">connect</span> <span class="tls">TLS</span> <span class="wait">first byte</span> <span class="receive">body</span></p>
<form class="filters" hidden><label>Text <input type="search" name="text"></label><label><input type="checkbox" name="bad"> only errors</label><output name="shown"></output></form>
<div class="waterfall">${rows.slice(0, plainly)}${packs}</div>
${packs.length > 0 && html_html `<p class="rest">${(0,wording/* plural */.LS)(exchanges.length - plainly, 'more exchange')}: <button type="button" hidden data-more>Show more</button> <span class="noscript">in transcript.txt</span></p>`}
</section>`;
}
function exchangeRow({ exchange, phases, end, start }, total, decides) {
    const { id, request, response, error, attempt, checkId } = exchange;
    const curl = (0,text_curl/* curlCommand */.O)(exchange);
    const scale = 1000 / total;
    const bars = phases.map(({ name, from, ms }) => html_html `<rect class="${name}" x="${(from * scale).toFixed(1)}" y="0" width="${Math.max(1.5, ms * scale).toFixed(1)}" height="8"/>`);
    const outcome = response ? String(response.status) : (error?.code ?? 'no answer');
    const isBad = !response || response.status >= 400;
    return html_html `<details class="exchange${decides && ' deciding'}${isBad && ' bad'}" id="${parts_anchor('exchange', id)}"><summary><code>${id}</code> <span class="request">${request.method} ${pathOf(request.url)}</span> <span class="outcome">${outcome}</span> <span class="quiet">${(0,wording/* formatDuration */.a3)(end - start)}${attempt > 1 && `, attempt ${attempt}`}</span><svg class="bar" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">${bars}</svg></summary>
<pre tabindex="0">${(0,transcript/* renderExchange */.i)(exchange)}</pre>${curl !== undefined && copyable(curl, 'Copy as curl')}<p><a href="#${parts_anchor('check', checkId)}">check ${checkId}</a></p></details>
`;
}
/** Rows made small; the ids tell which pack holds a linked one. */
function pack(rows, spans) {
    // Whoever unpacks has the script that copies.
    const text = rows.join('').replaceAll(' hidden data-copy ', ' data-copy ');
    const ids = spans.map(({ exchange }) => parts_anchor('exchange', exchange.id)).join(' ');
    return html_html `<template class="pack" data-ids="${ids}">${(0,external_node_zlib_.gzipSync)(text).toString('base64')}</template>`;
}
function pathOf(url) {
    if (!URL.canParse(url))
        return url;
    const { host, pathname, search } = new URL(url);
    return `${host}${pathname}${search}`;
}

// EXTERNAL MODULE: ./build/report/decisive.js
var decisive = __webpack_require__(24973);
// EXTERNAL MODULE: ./build/report/waiting.js
var waiting = __webpack_require__(80392);
;// CONCATENATED MODULE: ./build/report/html/layer-picture.js





const step = 120;
const row = 48;
const meaning = { ...wording/* statusMeaning */.uj, skip: 'not reached' };
/** Twice: in a line for a desk, in a column for a phone; the style shows one of them. */
function layerPicture(report) {
    const states = (0,layer_line/* layerStates */.y4)(report);
    const links = states.map((state) => evidenceOf(state, report));
    const label = states.map(({ label, status }) => `${label}: ${meaning[status]}`).join(', ');
    const wide = states.map((state, n) => station(state, links[n], { x: n * step + step / 2, y: 30, below: true }));
    const tall = states.map((state, n) => station(state, links[n], { x: 24, y: n * row + 24, below: false }));
    const rails = states.slice(1).map((state, n) => {
        const from = n * step + step / 2 + 22;
        return html_html `<line class="${railOf(states[n], state)}" x1="${from}" y1="30" x2="${from + step - 44}" y2="30"/>`;
    });
    const posts = states.slice(1).map((state, n) => {
        const from = n * row + 24 + 18;
        return html_html `<line class="${railOf(states[n], state)}" x1="24" y1="${from}" x2="24" y2="${from + row - 36}"/>`;
    });
    return html_html `<div class="layers"><p class="away">${label}</p>
<svg class="wide" viewBox="0 0 ${states.length * step} 78" role="group" aria-label="The layers of a request">${rails}${wide}</svg>
<svg class="tall" viewBox="0 0 260 ${states.length * row}" role="group" aria-label="The layers of a request">${posts}${tall}</svg></div>`;
}
function station({ label, status }, link, { x, y, below }) {
    const place = below ? html_html `x="${x}" y="${y + 40}" text-anchor="middle"` : html_html `x="${x + 30}" y="${y + 5}"`;
    const drawn = html_html `<circle class="${status}" cx="${x}" cy="${y}" r="${below ? 20 : 16}"/><text class="sign" x="${x}" y="${y + 6}" text-anchor="middle" aria-hidden="true">${signOf(status)}</text><text class="name" ${place}>${label}</text>`;
    const title = `${label}: ${meaning[status]}`;
    if (link === undefined)
        return html_html `<g><title>${title}</title>${drawn}</g>`;
    return html_html `<a href="#${link}" aria-label="${title}"><title>${title}</title>${drawn}</a>`;
}
/** A request passed from one station to the next where it arrived there. */
function railOf(from, to) {
    return from?.status === 'pass' && to.status !== 'skip' ? 'rail' : 'rail broken';
}
/** The check of the layer to look at first. */
function evidenceOf({ layer }, { checks }) {
    const [first] = checks
        .filter((check) => check.layer === layer)
        .sort((a, b) => suite_results/* worstFirst */.md.indexOf(a.status) - suite_results/* worstFirst */.md.indexOf(b.status));
    return first && parts_anchor('check', first.id);
}

;// CONCATENATED MODULE: ./build/report/html/lead.js











function leadSection(report) {
    const screen = (0,first_screen/* firstScreenOf */.ug)(report);
    const { status, headline, cause, facts, fixes } = screen;
    return html_html `<section id="result" class="lead ${status}">
<p class="target">${(0,visible/* cut */.Jj)(report.target.trackingUri, 200)}${(0,visible/* cut */.Jj)((0,wording/* sourceNote */.GY)(report.target), 100)}</p>
<h1>${badge(status)} ${headline}</h1>
${report.checks.length > 0 && layerPicture(report)}
${cause && html_html `<p class="facts">${facts.map((fact) => html_html `<span>${fact}</span> `)}${causeLink(cause.code)}</p>`}
${registeredLine(report)}
${fixList(fixes)}
${evidenceBlock(screen)}
${proofBlock(screen)}
${cause && workaroundBlock(cause)}
${warningTable(screen)}
${unexplained(report)}
<p class="counts">${(0,wording/* countsLine */.J7)(report.counts)} in ${(0,wording/* runTime */.Ft)(report)}</p>
</section>`;
}
function causeSection(report) {
    const { causes } = report.diagnosis;
    const body = causes.length === 0
        ? html_html `<p>${report.verdict === 'pass' ? 'Nothing to explain.' : 'The cause could not be determined.'}</p>`
        : causes.map((cause, index) => causeArticle(cause, index, report));
    return html_html `<section id="causes"><h2>Diagnosis</h2>${body}</section>`;
}
function causeArticle(cause, index, report) {
    const exchange = (0,decisive/* decisiveExchange */.q9)(report, cause);
    const proof = (0,decisive/* proofOf */.oX)(report, cause);
    return html_html `<article><h3>${index + 1}. ${(0,first_screen/* causeHeadline */.eQ)(cause)}</h3>
<p class="facts">${[...(0,first_screen/* causeFacts */.DS)(cause), `layer: ${layer_line/* layerLabel */.E5[cause.layer]}`].map((fact) => html_html `<span>${fact}</span> `)}${causeLink(cause.code)}</p>
${cause.headline !== undefined && cause.headline !== cause.summary && html_html `<p>${cause.summary}</p>`}
<dl><div><dt>${wording/* confidenceMeaning */.kb[cause.confidence]}</dt><dd>${cause.because}</dd></div>
<div><dt>This is wrong if</dt><dd>${cause.refutedBy}</dd></div>
${cause.nextProbe !== undefined && html_html `<div><dt>Look next at</dt><dd>${cause.nextProbe}</dd></div>`}</dl>
${fixList((0,first_screen/* fixesOf */.jv)(cause))}
${exchange && html_html `<details><summary>The deciding request and its answer</summary><pre tabindex="0">${(0,transcript/* renderExchange */.i)(exchange)}</pre></details>`}
${proof && html_html `<details><summary>See whether it is fixed</summary>${copyable(proof.command, 'Copy the command')}<p>Answers now: <code>${proof.now}</code><br>When fixed: ${proof.fixed}</p></details>`}
${cause.evidence.length > 0 && html_html `<p>Seen in ${cause.evidence.slice(0, 20).map((id) => html_html `<a href="#${parts_anchor('exchange', id)}">${id}</a> `)}</p>`}
${workaroundBlock(cause)}</article>`;
}
function causeLink(code) {
    const url = (0,cause_page/* causeUrl */.b)(code);
    return url ? html_html `<a href="${url}" rel="noreferrer">${code}</a>` : html_html `<code>${code}</code>`;
}
function registeredLine({ verdict, registration }) {
    const { modelName, modelVersion, cleanup } = registration ?? {};
    if (verdict !== 'pass' || modelName === undefined || modelVersion === undefined)
        return undefined;
    const after = cleanup?.done ? ', read back, and removed again' : ' and read back; it stays on the server';
    return html_html `<p>Registered as <code>${modelName}</code>, version <code>${modelVersion}</code>${after}.</p>`;
}
function fixList(fixes) {
    if (fixes.length === 0)
        return undefined;
    return html_html `<dl class="fixes">${fixes.map(({ by, steps }) => html_html `<div><dt>${(0,wording/* ownerHeading */.Y6)(by)}</dt>${steps.map((step) => html_html `<dd>${step}</dd>`)}</div>`)}</dl>`;
}
function evidenceBlock({ evidence }) {
    if (!evidence)
        return undefined;
    const { exchange, outcome, marks } = evidence;
    const { method, url } = exchange.request;
    return html_html `<div class="evidence"><p><strong>Evidence</strong> <code>${method} ${url}</code> → <code>${outcome}</code></p>
<p class="marks">${marks.map(({ label, value }) => html_html `${label} <code>${value}</code> `)}<a href="#${parts_anchor('exchange', exchange.id)}">exchange ${exchange.id}</a></p></div>`;
}
function proofBlock({ proof, cause }) {
    if (!proof)
        return cause ? html_html `<p>See whether it is fixed: ${wording/* runAgain */.qL}</p>` : undefined;
    return html_html `<details><summary>See whether it is fixed: the deciding request as a command</summary>${copyable(proof.command, 'Copy the command')}<p>Answers now: <code>${proof.now}</code><br>When fixed: ${proof.fixed}</p></details>`;
}
function workaroundBlock({ workaround }) {
    if (!workaround)
        return undefined;
    const { registration: made } = workaround;
    const lines = Object.entries(workaround.settings).map(([name, value]) => `${name}=${value}`);
    return html_html `<div class="workaround"><p><strong>Until then, ${(0,wording/* workaroundHeading */.zF)(workaround)}:</strong> ${workaround.text}${made && html_html ` (registered <code>${made.modelName}</code>, version <code>${made.modelVersion}</code>, ${made.removed ? 'removed again' : 'which stays on the server'})`}</p>${lines.length > 0 && copyable(lines.join('\n'), 'Copy the settings')}</div>`;
}
function warningTable({ warnings }) {
    if (warnings.length === 0)
        return undefined;
    return html_html `<div class="scroll" tabindex="0" role="region" aria-label="Warnings"><table><thead><tr><th>Warning</th><th>Layer</th><th>What was seen</th></tr></thead><tbody>${warnings.map(({ id, title, layer, reason }) => html_html `<tr><td><a href="#${parts_anchor('check', id)}">${title}</a></td><td>${layer_line/* layerLabel */.E5[layer]}</td><td>${reason}</td></tr>`)}</tbody></table></div>`;
}
/** Without a cause, what failed first; with or without one, what waits. */
function unexplained(report) {
    const trouble = report.diagnosis.causes.length === 0 ? (0,wording/* firstTrouble */.QJ)(report) : undefined;
    const groups = (0,waiting/* waitingGroups */.cP)(report.checks).slice(0, 6);
    return html_html `${trouble && html_html `<p>Look first at <a href="#${parts_anchor('check', trouble.id)}">${trouble.title}</a>: ${trouble.reason}</p>`}${groups.length > 0 && html_html `<ul class="waiting">${groups.map(({ text }) => html_html `<li>${text}</li>`)}</ul>`}`;
}

;// CONCATENATED MODULE: ./build/report/html/registration.js


/** What was written, and what became of it. */
function registrationSection({ registration }, curve) {
    if (!registration)
        return html_html `<section id="registration"><h2>Registration</h2><p>This run wrote nothing with the settings it was given.</p></section>`;
    const { experimentId, runId, modelName, modelVersion, alias, files, metrics = {}, cleanup } = registration;
    const named = {
        Experiment: experimentId,
        Run: runId,
        Model: modelName,
        Version: modelVersion,
        Alias: alias,
    };
    const rows = Object.entries(named).filter((entry) => entry[1] !== undefined);
    const after = cleanup.done
        ? 'Everything the run made was removed.'
        : cleanup.leftovers.length > 0
            ? 'Not everything could be removed:'
            : 'What the run made is still on the server.';
    return html_html `<section id="registration"><h2>Registration</h2>
<dl>${rows.map(([name, value]) => html_html `<div><dt>${name}</dt><dd><code>${value}</code></dd></div>`)}${Object.entries(metrics).map(([name, value]) => html_html `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${curve}
${files.length > 0 && html_html `<div class="scroll" tabindex="0" role="region" aria-label="Files"><table><thead><tr><th>File</th><th>Bytes</th><th>SHA-256</th></tr></thead><tbody>${files.map(({ path, bytes, sha256 }) => html_html `<tr><td>${path}</td><td>${bytes}</td><td><code>${sha256}</code></td></tr>`)}</tbody></table></div>`}
<p>${after}</p>
${cleanup.leftovers.map(({ kind, name, reason, command }) => html_html `<div><p>${kind} <code>${name}</code>: ${reason}</p>${copyable(command, 'Copy the command')}</div>`)}</section>`;
}

;// CONCATENATED MODULE: ./build/report/html/script.js
/** What the page does with a script: filters, links into closed parts, packed exchanges, copying. Plain JavaScript. */
const script = `
'use strict'
const all = (selector, root = document) => [...root.querySelectorAll(selector)]
for (const one of all('[hidden]')) one.hidden = false
for (const one of all('.noscript')) one.hidden = true

const unpack = async (pack) => {
  pack.className = ''
  const bytes = Uint8Array.from(atob(pack.innerHTML), (c) => c.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  pack.insertAdjacentHTML('beforebegin', await new Response(stream).text())
  pack.remove()
  if (!document.querySelector('.pack')) for (const one of all('.rest')) one.hidden = true
}
const unpackAll = async () => { for (const pack of all('.pack')) await unpack(pack) }
for (const button of all('[data-more]'))
  button.addEventListener('click', async () => { const pack = document.querySelector('.pack'); if (pack) await unpack(pack) })

const reveal = async () => {
  const id = decodeURIComponent(location.hash.slice(1))
  if (id === '') return
  const pack = document.getElementById(id) ? undefined : all('.pack').find((one) => one.dataset.ids.split(' ').includes(id))
  if (pack) await unpack(pack)
  const target = document.getElementById(id)
  if (!target) return
  for (let one = target; one; one = one.parentElement) if (one.tagName === 'DETAILS') one.open = true
  target.scrollIntoView()
  const focus = target.querySelector(':scope > summary')
  if (focus) focus.focus({ preventScroll: true })
}
addEventListener('hashchange', reveal)
reveal()

document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-copy]')
  if (!button) return
  const text = button.parentElement.querySelector('pre').textContent
  try { await navigator.clipboard.writeText(text); button.textContent = 'Copied' }
  catch { getSelection().selectAllChildren(button.parentElement.querySelector('pre')); button.textContent = 'Selected' }
})

const checks = document.querySelector('#checks .filters')
if (checks) checks.addEventListener('input', () => {
  const wanted = new Set(all('[name=status]:checked', checks).map((one) => one.value))
  const layer = checks.elements.layer.value
  const text = checks.elements.text.value.toLowerCase()
  let shown = 0
  for (const one of all('.check')) {
    const fits = wanted.has(one.dataset.status) && (layer === '' || layer === one.dataset.layer) &&
      one.textContent.toLowerCase().includes(text)
    one.hidden = !fits
    shown += fits
  }
  for (const suite of all('.suite')) {
    suite.hidden = !all('.check', suite).some((one) => !one.hidden)
    suite.open = !suite.hidden
  }
  checks.elements.shown.value = shown + ' shown'
})
const exchanges = document.querySelector('#exchanges .filters')
if (exchanges) exchanges.addEventListener('input', async () => {
  await unpackAll()
  const text = exchanges.elements.text.value.toLowerCase()
  let shown = 0
  for (const one of all('.exchange')) {
    const fits = (!exchanges.elements.bad.checked || one.classList.contains('bad')) &&
      (text === '' || one.textContent.toLowerCase().includes(text))
    one.hidden = !fits
    shown += fits
  }
  exchanges.elements.shown.value = shown + ' shown'
})
for (const form of all('form')) form.addEventListener('submit', (event) => event.preventDefault())

addEventListener('keydown', (event) => {
  if (event.target.matches('input, select, textarea') || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === '/') { event.preventDefault(); checks.elements.text.focus() }
  if (event.key !== 'j' && event.key !== 'k') return
  const list = all('.check').filter((one) => !one.hidden && (one.dataset.status === 'fail' || one.dataset.status === 'error' || one.dataset.status === 'warn'))
  if (list.length === 0) return
  const at = list.findIndex((one) => one.contains(document.activeElement))
  const next = list[(at + (event.key === 'j' ? 1 : list.length - Math.min(1, at + 1)) + list.length) % list.length]
  next.closest('.suite').open = true
  next.querySelector('summary').focus()
})
addEventListener('beforeprint', () => { for (const one of all('.suite, .check')) one.open = true })
`;

;// CONCATENATED MODULE: ./build/report/html/style.js
/** The page's style. Every pair of colours reaches a contrast of 4.5 to 1 in both themes. */
const style = `
:root { --back: #fff; --front: #1c2128; --quiet: #57606a; --line: #d0d7de; --panel: #f6f8fa; --link: #0757ba;
  --pass: #1a7f37; --fail: #cf222e; --warn: #8a5a00; --skip: #6e7781; --error: #8250df; --on: #fff }
@media (prefers-color-scheme: dark) { :root { --back: #0d1117; --front: #e6edf3; --quiet: #9da7b3; --line: #3d444d;
  --panel: #161b22; --link: #6cb6ff; --pass: #3fb950; --fail: #ff7b72; --warn: #d6a52c; --skip: #9da7b3; --error: #c297ff;
  --on: #0d1117 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--back); color: var(--front); font: 15px/1.5 system-ui, sans-serif }
main { max-width: 1060px; margin: 0 auto; padding: 16px; overflow-wrap: anywhere }
a { color: var(--link) }
h1 { font-size: 1.5em; line-height: 1.25; margin: 4px 0 12px }
h2 { font-size: 1.25em; border-bottom: 1px solid var(--line); padding-bottom: 4px; margin: 32px 0 12px }
h3 { font-size: 1.05em; margin: 20px 0 8px }
p { margin: 8px 0 }
code, pre { font: 13px/1.45 ui-monospace, "SFMono-Regular", Menlo, "DejaVu Sans Mono", monospace }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 10px; margin: 8px 0;
  overflow: auto; max-height: 480px }
.lead { border: 1px solid var(--line); border-left: 6px solid var(--skip); border-radius: 8px; padding: 12px 16px }
.lead.pass { border-left-color: var(--pass) } .lead.fail { border-left-color: var(--fail) }
.lead.warn { border-left-color: var(--warn) } .lead.error { border-left-color: var(--error) }
.target, .counts, .quiet, .marks { color: var(--quiet) } .target, .marks { font-size: 13px; margin: 0 }
.away { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.badge { display: inline-flex; width: 1.5em; height: 1.5em; border-radius: 50%; align-items: center; justify-content: center;
  color: var(--on); font-weight: 700; font-size: .8em; position: relative; vertical-align: .08em; flex: none }
.badge.pass { background: var(--pass) } .badge.fail { background: var(--fail) } .badge.warn { background: var(--warn) }
.badge.skip { background: var(--skip) } .badge.error { background: var(--error) }
.facts span { display: inline-block; border: 1px solid var(--line); border-radius: 12px; padding: 0 10px; background: var(--panel) }
dl { margin: 8px 0 } dl div { display: flex; gap: 12px; flex-wrap: wrap; margin: 4px 0 } dt { font-weight: 600; min-width: 8.5em }
dd { margin: 0; flex: 1 1 16em } .fixes div { display: block } .fixes dd { margin-left: 1em }
.evidence, .workaround { background: var(--panel); border-radius: 6px; padding: 6px 12px; margin: 8px 0 }
.waiting { color: var(--quiet); padding-left: 1.2em }
nav { margin: 16px 0; display: flex; gap: 16px; flex-wrap: wrap }
.layers svg { width: 100%; display: block } .layers .wide { max-height: 100px } .layers .tall { display: none; max-width: 260px }
.layers circle { fill: var(--skip) } .layers circle.pass { fill: var(--pass) } .layers circle.fail { fill: var(--fail) }
.layers circle.warn { fill: var(--warn) } .layers circle.error { fill: var(--error) }
.layers text { font: 600 17px system-ui, sans-serif; fill: var(--front) } .layers .sign { fill: var(--on) }
.layers .rail { stroke: var(--pass); stroke-width: 3 } .layers .rail.broken { stroke: var(--line); stroke-dasharray: 5 5 }
.layers a { outline-offset: 2px }
details { border-top: 1px solid var(--line); padding: 4px 0 } summary { cursor: pointer }
.lead details, article details { border-top: 0 }
.suite { border: 1px solid var(--line); border-radius: 6px; margin: 8px 0; padding: 6px 10px } .check { margin-left: 12px }
.check .reason { display: block; margin-left: 1.6em; color: var(--quiet) } .check .body { margin-left: 1.6em }
.filters { display: flex; gap: 14px; flex-wrap: wrap; align-items: center; margin: 8px 0 } .filters[hidden] { display: none }
fieldset { border: 0; padding: 0; margin: 0; display: flex; gap: 10px; flex-wrap: wrap } legend { float: left; margin-right: 8px }
input, select, button { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--skip); border-radius: 6px;
  padding: 2px 8px } input[type=checkbox] { accent-color: var(--link) }
.copy { position: relative } .copy button { position: absolute; top: 6px; right: 6px }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100% }
th, td { text-align: left; border: 1px solid var(--line); padding: 4px 8px; vertical-align: top }
.exchange summary { display: grid; grid-template-columns: auto minmax(10em, 1fr) auto auto minmax(120px, 30%); gap: 10px; align-items: center }
.exchange .request { overflow: hidden; text-overflow: ellipsis; white-space: nowrap } .exchange.bad .outcome { color: var(--fail); font-weight: 600 }
.exchange { content-visibility: auto; contain-intrinsic-size: auto 29px }
.exchange.deciding summary { box-shadow: -4px 0 var(--link) }
.bar { width: 100%; height: 12px; background: var(--panel) }
.dns { fill: #1b7c83; --c: #1b7c83 } .connect { fill: #bc4c00; --c: #bc4c00 } .tls { fill: #8250df; --c: #8250df }
.wait { fill: #1a7f37; --c: #1a7f37 } .receive { fill: #0969da; --c: #0969da }
.legend span::before { content: ""; display: inline-block; width: 10px; height: 10px; background: var(--c); margin-right: 4px }
.legend span { margin-right: 12px }
.curve { width: 100%; max-width: 640px } .curve text { font: 12px system-ui, sans-serif; fill: var(--quiet) } .axis { stroke: var(--line) }
.series { fill: none; stroke-width: 2; stroke: var(--link) } .s1 { stroke: var(--warn) } .s2 { stroke: var(--pass) } .s3 { stroke: var(--error) }
.series-name::before { content: "━ "; color: var(--link) } .series-name.s1::before { color: var(--warn) }
.series-name.s2::before { color: var(--pass) } .series-name.s3::before { color: var(--error) }
figure { margin: 8px 0 } :target { outline: 2px solid var(--link); outline-offset: 2px }
@media (max-width: 640px) { .layers .wide { display: none } .layers .tall { display: block; max-height: 260px; max-width: none }
  main { padding: 8px } h1 { font-size: 1.25em } .lead { padding: 8px 10px }
  .exchange summary { grid-template-columns: auto 1fr auto } .exchange .bar { grid-column: 1 / -1 } dt { min-width: 0 } }
@media print { body { font-size: 11pt } .filters, button, nav, .rest { display: none !important } pre { max-height: none; white-space: pre-wrap }
  .exchange { break-inside: avoid } }
`;

;// CONCATENATED MODULE: ./build/report/html/page.js
/**
 * `report.html`: the run as one file for people, without a request to anywhere. The content security policy allows
 * this very style and this very script, and nothing else; without the script everything but filters is there.
 */














function renderHtml(report) {
    const { status, headline } = (0,first_screen/* firstScreenOf */.ug)(report);
    const policy = [
        "default-src 'none'",
        `style-src '${hashOf(style)}'`,
        `script-src '${hashOf(script)}'`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    return `<!doctype html>\n${html_html `<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${wording/* statusEmoji */.H0[status]} ${headline}</title>
<style>${trusted(style)}</style>
</head>
<body>
<main>
${leadSection(report)}
<nav aria-label="Sections"><a href="#checks">Checks</a> <a href="#causes">Diagnosis</a> <a href="#exchanges">Exchanges</a> <a href="#registration">Registration</a> <a href="#environment">Environment</a></nav>
${comparisonSection(report)}
${checkSection(report)}
${causeSection(report)}
${exchangeSection(report)}
${registrationSection(report, curveFigure(report.exchanges))}
${environmentSection(report)}
</main>
<script>${trusted(script)}</script>
</body>
</html>`}\n`;
}
const hashOf = (text) => `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
function comparisonSection(report) {
    const { comparison } = report;
    if (!comparison)
        return undefined;
    const titles = (0,parts/* titlesOf */.B7)(report);
    const row = (label, ids) => ids.length > 0 &&
        html_html `<li>${label} (${ids.length}): ${ids.map((id) => titles.get(id) ?? id).join('; ')}</li>`;
    const { regressed, fixed, unchanged, previous } = comparison;
    return html_html `<section id="comparison"><h2>Since the last known result</h2><ul>
${row('❌ Newly failing', regressed)}${row('✅ Fixed', fixed)}${row('🔁 Still failing', (0,schema_comparison/* stillFailing */.N1)(comparison, report.checks))}
${(0,comparison_lines/* comparisonDetails */.Yo)(comparison, titles).map((text) => html_html `<li>${text}</li>`)}
<li>${unchanged} unchanged, compared with run <code>${previous}</code></li></ul></section>`;
}
function environmentSection(report) {
    const { target, environment, tool } = report;
    const rows = [
        ['Tracking URI', `${target.trackingUri}${(0,wording/* sourceNote */.GY)(target)}`],
        ['Auth service', `${target.authUrl}${(0,wording/* sourceNote */.GY)(target, 'authUrl')}`],
        ['API', `${target.apiUrl}${(0,wording/* sourceNote */.GY)(target, 'apiUrl')}`],
        ['Service', `${target.serviceId}${(0,wording/* sourceNote */.GY)(target, 'serviceId')}`],
        ['Checks', (0,wording/* countsLine */.J7)(report.counts)],
        ['When', `${report.startedAt} to ${report.finishedAt} (${(0,wording/* runTime */.Ft)(report)})`],
        ['Ended early', report.stopReason === 'completed' ? '' : wording/* stopSentence */.WQ[report.stopReason]],
        ['Tool', `${tool.name} ${tool.version}`],
        ['System', [environment?.os, environment?.node].filter(Boolean).join(', ')],
        ['Proxy', environment?.proxy ?? ''],
        ['Run', report.id],
    ];
    const notes = report.warnings.length > 0 && html_html `<ul>${report.warnings.map((one) => html_html `<li>${one}</li>`)}</ul>`;
    return html_html `<section id="environment"><h2>Environment</h2><dl>${rows
        .filter(([, value]) => value !== '')
        .map(([name, value]) => html_html `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>${notes}</section>`;
}

// EXTERNAL MODULE: ./build/text/markdown.js
var markdown = __webpack_require__(51065);
;// CONCATENATED MODULE: ./build/report/instructions.js



function renderInstructions(report) {
    return (0,parts/* joinSections */.lS)([
        '# Register your model with Hokusai',
        verifiedLine(report),
        keySection(report),
        environmentSnippet(report),
        checkSnippet(report),
        pythonSnippet,
        sdkSection,
        workflowSection(report),
        traps,
    ]);
}
/** Whether this very way worked, since instructions that were not tried are worth little. */
function verifiedLine(report) {
    const { verdict, registration, target, finishedAt } = report;
    const uri = (0,markdown/* markdownCode */.D9)(target.trackingUri);
    if (verdict === 'pass' && registration?.modelVersion !== undefined) {
        const made = `${(0,markdown/* markdownCode */.D9)(registration.modelName ?? '')}, version ${(0,markdown/* markdownCode */.D9)(registration.modelVersion)}`;
        return `Verified on ${finishedAt.slice(0, 10)}: a registration at ${uri} went through this way (${made}).`;
    }
    const workaround = report.diagnosis.causes.find((cause) => cause.workaround?.verified)?.workaround;
    const around = workaround ? ` What did work: ${(0,markdown/* markdownText */.p7)(workaround.text)}` : '';
    return `⚠️ **Not verified:** on ${finishedAt.slice(0, 10)} no registration at ${uri} went through (${(0,markdown/* markdownText */.p7)((0,first_screen/* headline */.Pl)(report))}).${around}`;
}
function keySection({ target }) {
    return [
        '## 1. Your key',
        `Create an API key in the settings page of the site, for the service ${(0,markdown/* markdownCode */.D9)(target.serviceId)}, with the scopes read and write. It begins with \`hk_live_\` and is shown once. Keep it in a secret store or in a variable of your shell, never in a file that is committed.`,
    ].join('\n\n');
}
function environmentSnippet({ target }) {
    return [
        '## 2. Environment',
        'MLflow’s clients take the key from `MLFLOW_TRACKING_TOKEN`. A user name in the environment, or a line for the host in `~/.netrc`, beats the token: both must be gone.',
        (0,markdown/* markdownFence */.p0)([
            "export HOKUSAI_API_KEY='hk_live_…' # your key",
            `export MLFLOW_TRACKING_URI=${shellWord(target.trackingUri)}`,
            'export MLFLOW_TRACKING_TOKEN="$HOKUSAI_API_KEY"',
            'unset MLFLOW_TRACKING_USERNAME MLFLOW_TRACKING_PASSWORD HOKUSAI_MOCK_MODE HOKUSAI_OPTIONAL_MLFLOW',
        ].join('\n'), 'sh'),
    ].join('\n\n');
}
function checkSnippet({ target }) {
    const validate = shellWord(`${target.authUrl}/api/v1/keys/validate`);
    const body = shellWord(JSON.stringify({ service_id: target.serviceId }));
    return [
        '## 3. Check the key and the way to MLflow',
        'The first answers `"is_valid": true`, the second a list of experiments.',
        (0,markdown/* markdownFence */.p0)([
            `curl -sS --fail -X POST -H "Authorization: Bearer $HOKUSAI_API_KEY" -H 'Content-Type: application/json' -d ${body} ${validate}`,
            `curl -sS --fail -H "Authorization: Bearer $HOKUSAI_API_KEY" "$MLFLOW_TRACKING_URI/api/2.0/mlflow/experiments/search?max_results=1"`,
        ].join('\n'), 'sh'),
    ].join('\n\n');
}
const pythonSnippet = `## 4. Register with plain MLflow

\`pip install mlflow\`, version 3; with MLflow 2 write \`artifact_path=\` in place of \`name=\`. The tags belong on the model
**version**; the platform does not read those of the run.

\`\`\`python
import mlflow
from mlflow import MlflowClient

NAME = "my-model"  # unique on the platform


class Model(mlflow.pyfunc.PythonModel):  # or your own model with mlflow.sklearn, mlflow.pytorch, …
    def predict(self, context, model_input, params=None):
        return [0] * len(model_input)


mlflow.set_experiment("my-experiment")
with mlflow.start_run():
    mlflow.log_metric("accuracy", 0.91)
    info = mlflow.pyfunc.log_model(name="model", python_model=Model(), registered_model_name=NAME)

version = str(info.registered_model_version)
client = MlflowClient()
tags = {"hokusai_token_id": "MY-TOKEN", "benchmark_metric": "accuracy", "benchmark_value": "0.85"}
for key, value in tags.items():
    client.set_model_version_tag(NAME, version, key, value)  # all values are strings

registered = client.get_model_version(NAME, version)
assert registered.status == "READY", registered.status
assert {key: registered.tags[key] for key in tags} == tags
print(f"registered {NAME} version {version}")
\`\`\``;
const sdkSection = `## 5. Register with the Hokusai SDK

⚠️ Not verified by this run: the package \`hokusai-ml-platform\` is not on PyPI and is installed from its source
repository. The package \`hokusai\` on PyPI is something else. The SDK reads the same variables as above, and
\`ModelRegistry().register_tokenized_model(model_uri=…, model_name=…, token_id=…, metric_name=…, baseline_value=…)\`
registers the model of a run with its three tags. Do not set
\`HOKUSAI_API_ENDPOINT\`, from which it derives a tracking URI that the platform does not serve.`;
function workflowSection({ target }) {
    const workflow = `on: workflow_dispatch
permissions:
  contents: read
jobs:
  register:
    runs-on: ubuntu-latest
    env:
      MLFLOW_TRACKING_URI: ${JSON.stringify(target.trackingUri)}
      MLFLOW_TRACKING_TOKEN: \${{ secrets.HOKUSAI_API_KEY }}
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - run: pip install mlflow
      - run: python register.py`;
    return [
        '## 6. Register from a GitHub workflow',
        'With the key as the secret `HOKUSAI_API_KEY` and the Python above as `register.py`. To know of trouble before your training run does, verify first: see the README’s workflow.',
        (0,markdown/* markdownFence */.p0)(workflow, 'yaml'),
    ].join('\n\n');
}
const traps = `## What goes wrong most often

| what | why |
| --- | --- |
| a tracking URI that ends in \`/mlflow\` alone, or in \`/api/2.0/mlflow\` | the client adds \`/api/2.0/mlflow\` itself; the one above is whole |
| \`http\` in place of \`https\` | the redirect turns a POST into a GET |
| tags on the run | the platform reads those of the model version |
| \`HOKUSAI_MOCK_MODE\` or \`HOKUSAI_OPTIONAL_MLFLOW\` | they hide every failure: the script ends well and nothing was registered |
| \`MLFLOW_TRACKING_USERNAME\`, or the host in \`~/.netrc\` | they beat \`MLFLOW_TRACKING_TOKEN\`, so the key is never sent |
| a key with a newline at its end | services refuse it; store the secret again without one |`;
/** One word of a POSIX shell. */
function shellWord(text) {
    return /^[\w:/.%@=+,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./build/report/manifest.js
var manifest = __webpack_require__(21938);
;// CONCATENATED MODULE: ./build/report/write-report.js










/**
 * The report folder: each file with what makes it from the report. Text is redacted as text; a value becomes JSON
 * with every string in it redacted.
 */
const renderers = {
    'report.json': (report) => report,
    'report.html': renderHtml,
    'FINAL_TEST_REPORT.md': final_test_report/* renderFinalTestReport */.Dt,
    'INSTRUCTIONS.md': renderInstructions,
    'transcript.txt': transcript/* renderTranscript */.J,
    'exchanges.har': harOf,
    'junit.xml': renderJunit,
    'ctrf.json': ctrfOf,
    'report.sarif': sarifOf,
};
/** Every file of a report folder; `fix.diff` only where there is something to fix. */
const reportFileNames = [...Object.keys(renderers), 'fix.diff', manifest/* manifestName */.vS];
/** For people to read, so with line breaks. */
const indented = new Set(['report.json']);
/**
 * Writes the report folder and returns the path of `report.json`. Every byte passes the redactor once more. Last
 * comes the manifest of all files.
 * @throws FileProblem
 */
async function writeReport(report, folder, redact, extras = {}) {
    // What packs or encodes texts must be given redacted ones: afterwards none would be found.
    const json = (0,http_redact/* redactedJson */.Rh)(report, redact, 2);
    const clean = JSON.parse(json);
    const write = async ([name, render]) => {
        const made = name === 'report.json' ? clean : render(clean, extras);
        const text = typeof made === 'string'
            ? redact(made)
            : `${(0,http_redact/* redactedJson */.Rh)(made, redact, indented.has(name) ? 2 : undefined)}\n`;
        return folder.write(name, text);
    };
    const paths = await Promise.all(Object.entries(renderers).map(write));
    await (0,manifest/* writeManifest */.HN)(folder);
    return paths[0] ?? '';
}


/***/ })

};
