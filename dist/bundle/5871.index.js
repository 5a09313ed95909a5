export const id = 5871;
export const ids = [5871];
export const modules = {

/***/ 38565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ wantsColour),
/* harmony export */   u: () => (/* binding */ forLocale)
/* harmony export */ });
/* harmony import */ var _text_ascii_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95597);

/** Whether a person looks at standard output, and wants colours. Contract: no-color.org. */
const wantsColour = () => process.stdout.isTTY === true && !process.env.NO_COLOR;
/** Text for people, as the locale of this process can show it. */
const forLocale = (text) => ((0,_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .isAsciiLocale */ .M)(process.env) ? (0,_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .toAscii */ .V)(text) : text);


/***/ }),

/***/ 95871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/http/proxies.js
var proxies = __webpack_require__(12501);
// EXTERNAL MODULE: ./build/http/redact.js + 4 modules
var http_redact = __webpack_require__(50163);
// EXTERNAL MODULE: ./build/inputs/read-settings.js + 2 modules
var read_settings = __webpack_require__(97114);
// EXTERNAL MODULE: ./build/inputs/report-folder.js + 1 modules
var report_folder = __webpack_require__(25690);
// EXTERNAL MODULE: ./build/report/compare-reports.js
var compare_reports = __webpack_require__(32578);
// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(25274);
// EXTERNAL MODULE: ./build/report/write-report.js + 5 modules
var write_report = __webpack_require__(84923);
// EXTERNAL MODULE: ./build/run/cancel.js
var cancel = __webpack_require__(97314);
// EXTERNAL MODULE: ./build/run/client-environment.js
var client_environment = __webpack_require__(32231);
// EXTERNAL MODULE: ./build/run/run.js + 13 modules
var run = __webpack_require__(76286);
// EXTERNAL MODULE: ./build/schema/gate.js
var gate = __webpack_require__(36715);
// EXTERNAL MODULE: ./build/schema/verdict.js
var verdict = __webpack_require__(21131);
// EXTERNAL MODULE: ./build/text/ascii.js
var ascii = __webpack_require__(95597);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/files/problem.js
var problem = __webpack_require__(55139);
// EXTERNAL MODULE: ./build/files/stream.js
var stream = __webpack_require__(67702);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/schema/report.js + 2 modules
var report = __webpack_require__(25014);
;// CONCATENATED MODULE: ./build/schema/event-line.js
/** One line of the stream that `--events` writes: newline-delimited JSON, a line for each thing that happens. */


/** Bumped when a reader of older lines would misread newer ones. */
const eventVersion = 1;
const at = { version: schemas/* literal */.euz(eventVersion), at: iso/* datetime */.w$() };
const EventLine = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({
        ...at,
        type: schemas/* literal */.euz('run-started'),
        id: schemas/* string */.YjP(),
        checks: schemas/* int */.Whr(),
        trackingUri: schemas/* string */.YjP(),
    }),
    schemas/* object */.Ikc({ ...at, type: schemas/* literal */.euz('waiting'), for: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ ...at, type: schemas/* literal */.euz('check-started'), id: schemas/* string */.YjP(), title: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ ...at, type: schemas/* literal */.euz('check-finished'), result: report/* CheckResult */.KP }),
    schemas/* object */.Ikc({ ...at, type: schemas/* literal */.euz('clean-up-started') }),
    schemas/* object */.Ikc({ ...at, type: schemas/* literal */.euz('clean-up-finished'), cleanup: report/* Registration */.cH.shape.cleanup }),
    schemas/* object */.Ikc({
        ...at,
        type: schemas/* literal */.euz('run-finished'),
        id: schemas/* string */.YjP(),
        verdict: report/* Verdict */.Y,
        counts: report/* Counts */.Vq,
        causes: schemas/* array */.YOg(schemas/* object */.Ikc({ code: schemas/* string */.YjP(), category: report/* Category */.b7, layer: report/* Layer */.Wd, owner: report/* Owner */._e })),
    }),
]);

;// CONCATENATED MODULE: ./build/report/event-line.js

/** The whole report is in its own file, so the last line holds its result alone. */
function eventLine(event, now = new Date()) {
    const at = { version: eventVersion, at: now.toISOString() };
    if (event.type === 'run-started') {
        const { type, id, checks, target } = event;
        return { ...at, type, id, checks, trackingUri: target.trackingUri };
    }
    if (event.type !== 'run-finished')
        return { ...at, ...event };
    const { id, verdict, counts, diagnosis } = event.report;
    const causes = diagnosis.causes.map(({ code, category, layer, owner }) => ({
        code,
        category,
        layer,
        owner,
    }));
    return { ...at, type: 'run-finished', id, verdict, counts, causes };
}

// EXTERNAL MODULE: ./build/cli/arguments.js
var cli_arguments = __webpack_require__(98213);
;// CONCATENATED MODULE: ./build/cli/event-file.js






/**
 * Writes every event as a line of JSON, at once, so that another program can follow. The file may be a pipe. Where it
 * cannot be written any more, that is told once, and the run goes on.
 * @throws UsageError where the file cannot be written at all
 */
function openEventFile(path, redact) {
    let file;
    try {
        file = (0,stream/* openStream */.f)(path, process.env);
    }
    catch (error) {
        throw error instanceof problem/* FileProblem */.kc ? new cli_arguments/* UsageError */.e(`--events: ${error.message}`) : error;
    }
    let isOpen = true;
    const listen = (event) => {
        if (!isOpen)
            return;
        try {
            (0,external_node_fs_.writeSync)(file, `${(0,http_redact/* redactedJson */.Rh)(eventLine(event), redact)}\n`);
        }
        catch (error) {
            isOpen = false;
            process.stderr.write(`--events: ${(0,problem/* unusable */._P)(path, error).message}; later events are lost\n`);
        }
    };
    return {
        listen,
        close: () => (0,external_node_fs_.closeSync)(file),
    };
}

// EXTERNAL MODULE: ./build/report/progress.js
var progress = __webpack_require__(15364);
;// CONCATENATED MODULE: ./build/cli/progress.js


/** Milliseconds between two looks at the clock of the live line. */
const tickMs = 1_000;
/**
 * A listener that tells a waiting person what happens: on a terminal one line that is written over, with the time that
 * has passed and the check that runs, since the table follows; elsewhere a line per event.
 */
function reportProgress(print, terminal, now = Date.now) {
    if (!terminal.isTTY) {
        return (event) => {
            const line = (0,progress/* progressLine */.o)(event);
            if (line !== undefined)
                print(`${line}\n`);
        };
    }
    const width = Math.max(20, terminal.columns ?? 80) - 1;
    const startedAt = now();
    const running = new Map();
    let other = '';
    let timer;
    const show = () => {
        const [first = other, ...more] = running.values();
        const besides = more.length > 0 ? ` and ${more.length} more` : '';
        const seconds = Math.floor((now() - startedAt) / 1_000);
        const line = `${seconds} s  ${cutTo(first, width - besides.length - `${seconds} s  `.length)}${besides}`;
        print(`\r\u001b[K${cutTo(line, width)}`);
    };
    return (event) => {
        if (event.type === 'run-finished') {
            clearInterval(timer);
            return print('\r\u001b[K');
        }
        timer ??= setInterval(show, tickMs).unref();
        if (event.type === 'check-started')
            running.set(event.id, (0,visible/* visibleLine */.P8)(event.title));
        else if (event.type === 'check-finished')
            running.delete(event.result.id);
        else
            other = (0,progress/* progressLine */.o)(event)?.trim() ?? other;
        show();
    };
}
const cutTo = (text, width) => [...text].slice(0, Math.max(0, width)).join('');

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/files/read-saved.js
var read_saved = __webpack_require__(85440);
// EXTERNAL MODULE: ./build/merge/find-files.js
var find_files = __webpack_require__(92590);
// EXTERNAL MODULE: ./build/schema/read-report.js
var read_report = __webpack_require__(12819);
;// CONCATENATED MODULE: ./build/cli/read-earlier.js






/**
 * The reports to compare with: one file, or every `report.json` in a folder and below.
 * @throws UsageError where there is none, or one that is no report
 */
async function readEarlier(path) {
    const isFolder = (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path).isDirectory();
    const files = isFolder ? await (0,find_files/* findFiles */.l)((0,external_node_path_.join)(path, '**', 'report.json')) : [path];
    if (files.length === 0)
        throw new cli_arguments/* UsageError */.e(`--compare-with: there is no report.json in ${path}`);
    try {
        return files.map((file) => (0,read_report/* parseReport */.M)((0,read_saved/* readSavedBytes */.hL)(file, { followLinks: true })));
    }
    catch (error) {
        throw new cli_arguments/* UsageError */.e(`--compare-with: ${path}: ${error.message}`);
    }
}

// EXTERNAL MODULE: ./build/cli/terminal.js
var cli_terminal = __webpack_require__(38565);
// EXTERNAL MODULE: ./build/files/read.js
var read = __webpack_require__(78766);
// EXTERNAL MODULE: ./build/files/replace.js
var replace = __webpack_require__(27152);
// EXTERNAL MODULE: ./build/report/final-test-report.js + 2 modules
var final_test_report = __webpack_require__(88915);
;// CONCATENATED MODULE: ./build/cli/update-document.js




/** Bytes of a document that people write in. */
const limit = 8 * 1024 * 1024;
/**
 * `--update FILE`: renews the generated part of a document, and makes the document where there is none.
 * @throws FileProblem
 */
async function updateDocument(path, report, redact) {
    const document = (0,external_node_fs_.existsSync)(path)
        ? (0,read/* readRegularFile */.XF)(path, { maxBytes: limit, links: 'follow' }).toString('utf8')
        : '';
    // What people wrote stays as it is: only what comes from the run is redacted.
    await (0,replace/* replaceFile */.f)(path, (0,final_test_report/* updateFinalTestReport */.u7)(document, report, redact));
}

;// CONCATENATED MODULE: ./build/cli/verify.js



















/** `verify`: the pipeline, its report folder and a table. Returns the exit code. */
async function verify(args, redact, render = terminal/* renderTerminal */.b) {
    const { flags, inputs, origins, problems } = args;
    const { env } = process;
    if (flags.sandbox || flags.fault)
        return verifySandbox(args, redact, render);
    const settings = await (0,read_settings/* readSettings */.s)(inputs, { usual: 'flag', origins, env, problems });
    return flags.cleanupStale === undefined
        ? verifyTarget(settings, args, { redact, render, env })
        : (await __webpack_require__.e(/* import() */ 5553).then(__webpack_require__.bind(__webpack_require__, 45553))).cleanUpStale(settings, flags.cleanupStale, redact);
}
const addressFlags = ['tracking-uri', 'auth-url', 'api-url'];
async function verifySandbox(args, redact, render) {
    const { flags, inputs, origins, problems } = args;
    const clashes = addressFlags
        .filter((name) => origins[name] === 'flag')
        .map((name) => `--${name}: is for a platform of your own, and --sandbox brings its own. Leave one of them out`);
    if (flags.cleanupStale !== undefined)
        clashes.push('--cleanup-stale: finds nothing in a new sandbox. Leave one of them out');
    if (flags.printEnv)
        clashes.push('--print-env: a sandbox ends with the command. Leave one of them out');
    const stand = {
        'api-key': `hk_test_${'0'.repeat(20)}`,
        'tracking-uri': loopback,
        'auth-url': loopback,
        'api-url': loopback,
    };
    const settings = await (0,read_settings/* readSettings */.s)({ ...inputs, ...stand }, { usual: 'flag', origins, problems: [...problems, ...clashes] });
    const { startSandbox } = await Promise.all(/* import() */[__webpack_require__.e(5762), __webpack_require__.e(8106)]).then(__webpack_require__.bind(__webpack_require__, 98106));
    const sandbox = await startSandbox({ fault: flags.fault });
    try {
        const { trackingUri, authUrl, apiUrl, apiKey } = sandbox;
        const sources = { ...settings.sources, trackingUri: 'sandbox', authUrl: 'sandbox', apiUrl: 'sandbox' };
        const target = { ...settings, trackingUri, authUrl, apiUrl, apiKey, sources };
        return await verifyTarget(target, args, { redact, render, env: (0,proxies/* withoutProxies */.f1)(process.env) });
    }
    finally {
        await sandbox.close();
    }
}
/** Stands in for the sandbox's addresses until it is started, which it is not where an input is wrong. */
const loopback = 'http://127.0.0.1';
async function verifyTarget(settings, { flags }, { redact, render, env }) {
    redact.protect('api-key', settings.apiKey);
    const print = (text) => void process.stderr.write((0,cli_terminal/* forLocale */.u)(redact(text)));
    const tell = (problem) => print(`${(0,visible/* visibleLine */.P8)(problem)}\n`);
    const tellError = (error) => tell(`${error.message}.`);
    // A try-out has nothing to lose: its result is worth showing although the folder is wrong.
    const folder = await (0,report_folder/* openReportFolder */.X)(settings.reportDir, { names: write_report/* reportFileNames */.bI, env: process.env, usual: 'flag' }, flags.sandbox || flags.fault ? tell : undefined);
    const earlier = flags.compareWith === undefined ? [] : await readEarlier(flags.compareWith);
    const events = flags.events === undefined ? undefined : openEventFile(flags.events, redact);
    const progress = reportProgress(print, process.stderr);
    const found = await (0,run/* run */.e)(settings, {
        redact,
        env,
        cancel: (0,cancel/* cancelOnSignals */.d)(),
        listen: (event) => {
            progress(event);
            events?.listen(event);
        },
    }).finally(() => events?.close());
    const comparison = (0,compare_reports/* compareReports */.l)(earlier, found);
    const report = comparison ? { ...found, comparison } : found;
    const { writeFixDiff } = await Promise.all(/* import() */[__webpack_require__.e(4404), __webpack_require__.e(7895)]).then(__webpack_require__.bind(__webpack_require__, 57895));
    // First, since from here on what the checkout holds of keys is masked. Outside of one there is nothing to look at.
    const findings = await writeFixDiff('.', folder, redact).catch((error) => {
        if (error.name !== 'NoCheckoutError')
            tellError(error);
        return [];
    });
    if (flags.update !== undefined)
        await updateDocument(flags.update, report, redact).catch(tellError);
    const isWritten = await (0,write_report/* writeReport */.u5)(report, folder, redact, { findings }).then(() => true, (error) => tell(`The report was not written: ${error.message}.`));
    showResult(report, isWritten ? folder.path : undefined, flags, { redact, render, settings });
    // The wrong folder stays bad input.
    return folder.path === settings.reportDir ? (0,gate/* exitCodeOf */.FO)(report, settings.failOn) : gate/* exitCodes */.hS.badInput;
}
/** On standard output, unless that is for the lines of `--print-env`. */
function showResult(report, reportDir, flags, { redact, render, settings }) {
    const { isTTY, columns } = process.stdout;
    const options = {
        colour: (0,cli_terminal/* wantsColour */.M)(),
        verbose: flags.verbose === true,
        quiet: flags.quiet === true,
        ascii: (0,ascii/* isAsciiLocale */.M)(process.env),
        ...(isTTY && columns ? { columns } : {}),
        ...(reportDir === undefined ? {} : { reportDir }),
    };
    const text = flags.json ? (0,http_redact/* redactedJson */.Rh)(report, redact, 2) : (0,cli_terminal/* forLocale */.u)(redact(render(report, options)));
    const output = flags.printEnv ? process.stderr : process.stdout;
    output.write(`${text.trimEnd()}\n`);
    // A run that proves nothing hands nothing on.
    if (flags.printEnv && (0,verdict/* isProved */.n_)(report))
        process.stdout.write(redact(`${(0,client_environment/* shellLines */.m)(settings, process.env).join('\n')}\n`));
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
/**
 * The text in saved bytes, as programs and editors leave them: with a byte order mark or without one, UTF-8 or
 * UTF-16 (Windows PowerShell writes that), gzipped or plain.
 *
 * @throws SavedFileError where it unpacks to more than `savedFileLimit`, or not at all
 */
function decodeSaved(bytes) {
    const plain = unpacked(bytes);
    return new TextDecoder(encodingOf(plain)).decode(plain);
}
function unpacked(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? unpacked(gunzip(bytes)) : bytes;
}
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
    const text = (typeof input === 'string' ? input : decodeJson(input, mostText)).replace(/^\uFEFF/, '');
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
function decodeJson(input, mostText) {
    const bytes = unpacked(input);
    if (encodingOf(bytes) !== 'utf-8')
        return decodeSaved(bytes);
    const { compact, textBytes } = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .compactJson */ .Ar)(bytes);
    if (textBytes > mostText)
        throw new SavedFileError(`The file is not read: it holds more than ${mostText / 2 ** 20} MiB of text.`);
    return decodeSaved(compact);
}
const shownProblems = 5;
/** For example `a; b; and 7 more`. */
function firstProblems(problems) {
    const more = problems.length - shownProblems;
    return [...problems.slice(0, shownProblems), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}


/***/ }),

/***/ 67702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ proveAppendable),
/* harmony export */   f: () => (/* binding */ openStream)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45875);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55139);



/**
 * Opens a file that is written piece by piece, emptied, and made where it is missing. It may be a pipe, if somebody
 * reads it: one without a reader would hold up whoever opens it for good.
 *
 * @returns its descriptor
 * @throws FileProblem, also for a link below the workspace
 */
function openStream(path, env) {
    const { O_WRONLY, O_CREAT, O_TRUNC } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const full = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseLinks */ .UA)(path, env);
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(full, O_WRONLY | O_CREAT | O_TRUNC | nonBlocking);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFIFO())
            return file;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(full, O_WRONLY);
    }
    catch (error) {
        throw isPipeWithoutReader(error)
            ? new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .FileProblem */ .kc('unusable', path, 'is a pipe that nobody reads')
            : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .unusable */ ._P)(path, error);
    }
}
/**
 * Proves that something can be added to a file, and that it is no link to one and no pipe.
 *
 * @throws FileProblem
 */
function proveAppendable(path) {
    const { O_WRONLY, O_APPEND, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_WRONLY | O_APPEND | O_NOFOLLOW | nonBlocking);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFIFO())
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .FileProblem */ .kc('refused', path, 'is a pipe');
    }
    catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(path, error);
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** Does not exist on Windows. */
const nonBlocking = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;
const isPipeWithoutReader = (error) => error.code === 'ENXIO';


/***/ }),

/***/ 92590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _files_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55139);


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
        return (await isFile(path)) ? [path] : [];
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
/** What cannot be listed may hold a report that failed. */
function open(directory) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(directory).catch((error) => {
        throw new RangeError((0,_files_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(directory, error).message);
    });
}
async function isFile(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined))?.isFile() === true;
}
async function isDirectory(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined))?.isDirectory() === true;
}


/***/ }),

/***/ 32578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ compareReports)
/* harmony export */ });
/* harmony import */ var _schema_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24269);
/* harmony import */ var _schema_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64304);
/** This run beside earlier ones, whose whole reports are at hand: what a comment's digest cannot tell. */


/** Milliseconds below which a difference is noise, whatever the earlier runs took. */
const leastDifferenceMs = 200;
/** `earlier` in any order; the last of them to finish is the one compared with, all tell how much times vary. */
function compareReports(earlier, report) {
    const previous = [...earlier].sort((a, b) => Date.parse(a.finishedAt) - Date.parse(b.finishedAt)).at(-1);
    if (!previous)
        return undefined;
    const before = new Set(previous.checks.map(({ id }) => id));
    const now = new Set(report.checks.map(({ id }) => id));
    return {
        ...(0,_schema_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compareWith */ .G_)((0,_schema_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(previous), report),
        appeared: [...now].filter((id) => !before.has(id)),
        gone: [...before].filter((id) => !now.has(id)),
        timing: timingChanges(earlier, report.checks),
    };
}
/** Times that lie outside of all earlier ones by more than those differ among themselves. */
function timingChanges(earlier, checks) {
    return checks.flatMap(({ id, status, durationMs: nowMs }) => {
        const times = earlier.flatMap((one) => one.checks.flatMap((check) => (check.id === id && check.status === status ? [check.durationMs] : [])));
        if (times.length === 0 || status === 'skip')
            return [];
        const [least, most] = [Math.min(...times), Math.max(...times)];
        // One run tells nothing of how much times vary: then only twice as long counts.
        const noise = Math.max(leastDifferenceMs, times.length > 1 ? most - least : most);
        const isChanged = nowMs > most + noise || nowMs < least - noise;
        return isChanged ? [{ id, beforeMs: nowMs > most ? most : least, nowMs }] : [];
    });
}


/***/ }),

/***/ 15364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);


/** The line that tells a waiting person of an event, or undefined for events not worth one. */
function progressLine(event) {
    switch (event.type) {
        case 'run-started':
            return `Verifying a registration at ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(event.target.trackingUri)}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceNote */ .GY)(event.target)}: ${event.checks} checks, run ${event.id}`;
        case 'waiting':
            return `Waiting for ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(event.for)}`;
        case 'check-finished': {
            const { status, title, durationMs, reason } = event.result;
            const why = status === 'pass' || !reason ? '' : `: ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(reason)}`;
            return `  ${_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .statusSign */ .qD[status]} ${title} (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(durationMs)})${why}`;
        }
        case 'clean-up-started':
            return '  … removing what was created';
        default:
            return undefined;
    }
}


/***/ }),

/***/ 25274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/text/ascii.js
var ascii = __webpack_require__(95597);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
;// CONCATENATED MODULE: ./build/text/wrap.js

/** Spaces by which the rest of a wrapped line is moved further to the right than its beginning. */
const hanging = 2;
/** From this indentation on a line is a command, which must be copied whole. */
const codeIndent = 6;
/** Each line of at most `columns` characters, broken at spaces; a word longer than a line stays whole, to be copied. */
function wrapLines(text, columns) {
    return text
        .split('\n')
        .map((line) => wrapLine(line, columns))
        .join('\n');
}
function wrapLine(line, columns) {
    const [indent = ''] = /^ */.exec(line) ?? [];
    if (indent.length >= codeIndent || widthOf(line) <= columns)
        return line;
    const lines = [];
    let current = indent;
    for (const word of line.slice(indent.length).trimEnd().split(/ +/)) {
        const next = current.trim() === '' ? current + word : `${current} ${word}`;
        if (widthOf(next) <= columns || current.trim() === '')
            current = next;
        else {
            lines.push(current);
            current = `${indent}${' '.repeat(hanging)}${word}`;
        }
    }
    return [...lines, current].join('\n');
}
const widthOf = (text) => [...(0,external_node_util_.stripVTControlCharacters)(text)].length;

// EXTERNAL MODULE: ./build/report/comparison-lines.js
var comparison_lines = __webpack_require__(44424);
// EXTERNAL MODULE: ./build/report/diagnosis-text.js
var diagnosis_text = __webpack_require__(23552);
// EXTERNAL MODULE: ./build/report/suite-results.js
var suite_results = __webpack_require__(68132);
// EXTERNAL MODULE: ./build/report/waiting.js
var report_waiting = __webpack_require__(80392);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/terminal.js









const statusStyle = {
    pass: 'green',
    fail: 'red',
    warn: 'yellow',
    skip: 'dim',
    error: 'magenta',
};
const widestTitle = 60;
/**
 * What the CLI prints at the end: what was verified, the checks with their signs, what stayed on the server and
 * where the report lies; the verdict with its first screen last, where the eye rests.
 */
function renderTerminal(report, options) {
    // Whether to colour is the caller's decision; by itself styleText would look at standard output.
    const paint = options.colour
        ? (style, text) => (0,external_node_util_.styleText)(style, text, { validateStream: false })
        : diagnosis_text/* plainly */.yG;
    const details = options.quiet ? [] : detailBlocks(report, options, paint);
    const fixed = (0,comparison_lines/* fixedLine */.X0)(report);
    const blocks = [
        ...details,
        fixed === undefined ? '' : paint('green', (0,diagnosis_text/* shortLine */.tl)(fixed)),
        (0,diagnosis_text/* firstScreenText */._5)(report, paint),
        othersBlock(report),
    ];
    const whole = `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
    const text = options.ascii ? (0,ascii/* toAscii */.V)(whole) : whole;
    return options.columns === undefined ? text : wrapLines(text, options.columns);
}
function detailBlocks(report, options, paint) {
    const titles = report.checks.map((check) => (0,visible/* visibleLine */.P8)(check.title).length);
    const width = Math.min(widestTitle, Math.max(0, ...titles), Math.max(20, (options.columns ?? 100) - 20));
    const waiting = options.verbose ? new Set() : (0,report_waiting/* waitingIds */.SN)(report.checks);
    const suites = (0,suite_results/* suitesOf */.f3)(report).map((suite) => suiteBlock(suite, width, waiting, paint));
    return [
        `Target: ${(0,visible/* visibleLine */.P8)(report.target.trackingUri)}${(0,wording/* sourceNote */.GY)(report.target)}\n${(0,wording/* waitedLine */.xN)(report)}`.trimEnd(),
        ...suites,
        options.verbose ? '' : waitingBlock(report, paint),
        comparisonBlock(report, paint),
        leftoverBlock(report, paint),
        noteBlock(report, paint),
        [
            `${(0,wording/* countsLine */.J7)(report.counts)} in ${(0,wording/* runTime */.Ft)(report)}`,
            ...(options.reportDir === undefined ? [] : [`Report: ${(0,visible/* visibleLine */.P8)(options.reportDir)}`]),
        ].join('\n'),
    ];
}
function suiteBlock(suite, width, waiting, paint) {
    const ran = suite.checks.filter(({ id }) => !waiting.has(id));
    if (ran.length === 0)
        return '';
    return [paint('bold', suite.name), ...ran.flatMap((check) => checkLines(check, width, paint))].join('\n');
}
function waitingBlock({ checks }, paint) {
    return (0,report_waiting/* waitingGroups */.cP)(checks)
        .map(({ text }) => paint('dim', `${wording/* statusSign */.qD.skip} ${(0,diagnosis_text/* shortLine */.tl)(text)}`))
        .join('\n');
}
function checkLines(check, width, paint) {
    const sign = paint(statusStyle[check.status], wording/* statusSign */.qD[check.status]);
    const title = (0,visible/* visibleLine */.P8)(check.title).padEnd(width);
    const line = `  ${sign} ${title}  ${paint('dim', (0,wording/* formatDuration */.a3)(check.durationMs))}`;
    if (check.status === 'pass' || !check.reason)
        return [line];
    return [line, `    ${paint(statusStyle[check.status], (0,diagnosis_text/* shortLine */.tl)(check.reason))}`];
}
/** What changed since the run that was compared with. */
function comparisonBlock(report, paint) {
    const lines = (0,comparison_lines/* comparisonLines */.pf)(report).map(diagnosis_text/* shortLine */.tl);
    return lines.length === 0
        ? ''
        : [paint('bold', 'Since the earlier run:'), ...lines.map((line) => `  ${line}`)].join('\n');
}
/** The causes after the first; the report has all of each. */
function othersBlock({ diagnosis: { causes } }) {
    const others = causes.slice(1);
    return others.length > 0 ? ['Also:', ...others.map(diagnosis_text/* causeLine */.mB)].join('\n') : '';
}
function noteBlock({ warnings, checks }, paint) {
    const told = checks.filter(({ status }) => status === 'warn').map(({ reason }) => reason ?? '');
    return warnings
        .filter((warning) => !told.some((reason) => reason.includes(warning)))
        .map((warning) => `${paint('yellow', wording/* statusSign */.qD.warn)} ${(0,diagnosis_text/* shortLine */.tl)(warning)}`)
        .join('\n');
}
function leftoverBlock(report, paint) {
    const leftovers = report.registration?.cleanup.leftovers ?? [];
    if (leftovers.length === 0)
        return '';
    const items = leftovers.map((leftover) => {
        const what = `${leftover.kind} ${(0,visible/* visibleLine */.P8)(leftover.name)}: ${(0,diagnosis_text/* shortLine */.tl)(leftover.reason)}`;
        return `  - ${what}\n${(0,diagnosis_text/* commandLines */.Zm)(leftover.command)}`;
    });
    return [paint('bold', 'Not removed from the server; to remove it:'), ...items].join('\n');
}


/***/ }),

/***/ 97314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/**
 * A signal that aborts on SIGINT or SIGTERM. GitHub's runner sends both, 7.5 s apart, and kills after 10 s, so
 * SIGTERM lets a clean-up under way go on; a second SIGINT is a person who will not wait.
 */
function cancelOnSignals() {
    const controller = new AbortController();
    process.on('SIGINT', () => {
        if (controller.signal.aborted)
            process.exit(130);
        controller.abort();
    });
    process.on('SIGTERM', () => controller.abort());
    return controller.signal;
}


/***/ }),

/***/ 32231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clientVariables),
/* harmony export */   m: () => (/* binding */ shellLines)
/* harmony export */ });
/* harmony import */ var _python_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24282);

/** What MLflow's client and Hokusai's SDK read. Two hold the key: whoever is given them can register in its name. */
function clientVariables({ trackingUri, apiKey }) {
    return { MLFLOW_TRACKING_URI: trackingUri, MLFLOW_TRACKING_TOKEN: apiKey, HOKUSAI_API_KEY: apiKey };
}
/**
 * Lines for a POSIX shell to evaluate. They do not hold the key but read it from where this program had it, so that it
 * stands in no log and no history.
 */
function shellLines({ trackingUri }, env) {
    const unset = (0,_python_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .disturbancesIn */ .pH)(env).map(({ name }) => name);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's parameter
    const key = '"${HOKUSAI_API_KEY:?is not set}"';
    // Verified without the white space around it, which a service would refuse.
    const hasSpace = /\s/.test(env.HOKUSAI_API_KEY ?? '');
    return [
        ...(unset.length > 0 ? [`unset ${unset.join(' ')}`] : []),
        `export MLFLOW_TRACKING_URI=${quoted(trackingUri)}`,
        `export HOKUSAI_API_KEY=${hasSpace ? `"$(printf %s ${key} | tr -d '[:space:]')"` : key}`,
        'export MLFLOW_TRACKING_TOKEN="$HOKUSAI_API_KEY"',
    ];
}
const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;


/***/ }),

/***/ 24269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ causeGone),
/* harmony export */   G_: () => (/* binding */ compareWith),
/* harmony export */   j7: () => (/* binding */ compareOutcomes)
/* harmony export */ });
/* harmony import */ var _text_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9669);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64304);


/**
 * What changed since the last known result. `fixed` failed or could not be verified then and passes now;
 * `regressed` does now and did not then, whether it passed, was skipped or did not exist. `unchanged` counts the
 * checks that came out alike.
 */
function compareWith(previous, report) {
    const fixedCause = causeGone(previous, report);
    return { ...compareOutcomes(previous, report.checks), ...(fixedCause ? { fixedCause } : {}) };
}
/** The same for anything with an outcome: the checks of a report, the legs of a merged one. */
function compareOutcomes(previous, outcomes) {
    const comparison = { previous: previous.id, fixed: [], regressed: [], unchanged: 0 };
    const still = new Map();
    for (const { id, status } of outcomes) {
        const before = Object.hasOwn(previous.checks, id) ? previous.checks[id] : undefined;
        const [was, is] = [before && outcomeClass[before], outcomeClass[status]];
        if (was === is)
            comparison.unchanged++;
        else if (is === 'bad')
            comparison.regressed.push(id);
        else if (was === 'bad' && is === 'good')
            comparison.fixed.push(id);
        if (was !== 'bad' || is !== 'bad')
            continue;
        const { run, at } = previous.since?.find(({ ids }) => ids.includes(id)) ?? {
            run: previous.id,
            at: previous.finishedAt,
        };
        still.set(run, { run, at, ids: [...(still.get(run)?.ids ?? []), id] });
    }
    const stillFailing = [...still.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    return { ...comparison, ...(stillFailing.length > 0 ? { stillFailing } : {}) };
}
/** The earlier run's first cause where this one passes, with the same request's answer then and now. */
function causeGone({ cause, seen, verdict }, report) {
    if (cause === undefined || seen === undefined || verdict === 'pass' || report.verdict !== 'pass')
        return undefined;
    const after = report.exchanges.findLast((one) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .requestOf */ .fo)(one) === seen.request);
    return {
        code: cause,
        headline: seen.headline,
        request: seen.request,
        before: seen.outcome,
        after: after ? (0,_text_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .s)(after, 120) : report.verdict,
    };
}
const outcomeClass = {
    pass: 'good',
    warn: 'good',
    fail: 'bad',
    error: 'bad',
    skip: 'unknown',
};


/***/ }),

/***/ 64304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ digestComment),
/* harmony export */   bY: () => (/* binding */ decodeDigest),
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   j6: () => (/* binding */ encodeDigest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   s: () => (/* binding */ digestIn),
/* harmony export */   vV: () => (/* binding */ seenIn)
/* harmony export */ });
/* unused harmony export maxDigestLength */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64377);
/* harmony import */ var _text_exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9669);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14252);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44814);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25014);







/** Of the comment's 65,536 characters, a fifth at most. */
const maxDigestLength = 12_000;
/** Bytes; what is accepted out of a few kilobytes that anyone may have written. */
const maxInflated = 4 * 1024 * 1024;
const maxNameLength = 200;
const maxEntries = 2_000;
/** Runs in which something began that still fails. */
const maxSince = 10;
const name = 'verify-registration-digest';
const version = 1;
const Name = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(maxNameLength);
const Names = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(Name).max(maxEntries);
/** Ids by status, because that is half the size of a status by id. */
const Wire = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    id: Name,
    verdict: _report_js__WEBPACK_IMPORTED_MODULE_4__/* .Verdict */ .Y,
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_6__/* .datetime */ .w$(),
    sha: Name.optional(),
    checks: zod__WEBPACK_IMPORTED_MODULE_5__/* .partialRecord */ .jgl(_report_js__WEBPACK_IMPORTED_MODULE_4__/* .Status */ .nW, Names),
    cause: Name.optional(),
    seen: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ headline: Name, request: Name, outcome: Name }).optional(),
    since: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ run: Name, at: zod__WEBPACK_IMPORTED_MODULE_6__/* .datetime */ .w$(), ids: Names }))
        .max(maxSince)
        .optional(),
    target: Name.optional(),
    run: Name.optional(),
});
function digestOf(report, sha) {
    const [cause] = report.diagnosis.causes;
    const decisive = report.exchanges.find(({ id }) => id === cause?.decisive);
    const seen = cause && decisive && seenIn(cause, decisive);
    const since = report.comparison?.stillFailing;
    const { runId, attempt } = report.identity ?? {};
    return {
        id: report.id,
        verdict: report.verdict,
        finishedAt: report.finishedAt,
        ...(sha === undefined ? {} : { sha }),
        checks: Object.fromEntries(report.checks.map(({ id, status }) => [id, status])),
        ...(cause === undefined ? {} : { cause: cause.code }),
        ...(seen ? { seen } : {}),
        ...(since ? { since } : {}),
        target: hash((0,_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .exactTarget */ .lA)(report.target)),
        ...(runId === undefined ? {} : { run: `${runId}/${attempt}` }),
    };
}
function seenIn({ headline, summary }, exchange) {
    const words = (headline ?? summary).trim().replace(/\.$/, '');
    return { headline: short(words), request: requestOf(exchange), outcome: (0,_text_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .s)(exchange, 120) };
}
/** A request by method, path and what was sent as a key; hosts, ids and times differ from run to run. */
function requestOf({ request: { method, url, headers } }) {
    const path = URL.canParse(url) ? new URL(url).pathname : url;
    const key = (0,_text_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .headerOf */ .r)(headers, 'authorization') || (0,_text_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .headerOf */ .r)(headers, 'x-api-key');
    const sent = key === '' ? ' without a key' : key.includes('***api-key***') ? '' : ' with another key';
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(`${method} ${path}`, maxNameLength - sent.length)) + sent;
}
/**
 * One line that is safe inside an HTML comment, at most `maxDigestLength` characters. Where there are too many
 * checks, those that did not fail are left out first: a comparison takes an absent one for not failed.
 */
function encodeDigest(digest) {
    const entries = Object.entries(digest.checks).filter(([id]) => id.length <= maxNameLength);
    const hasFailed = ([, status]) => status === 'fail' || status === 'error';
    const failed = entries.filter(hasFailed);
    const others = entries.filter((entry) => !hasFailed(entry));
    let kept = failed.slice(0, maxEntries);
    let text = wrap(digest, [...failed, ...others].slice(0, maxEntries));
    while (text.length > maxDigestLength) {
        text = wrap(digest, kept);
        kept = kept.slice(0, kept.length >> 1);
    }
    return text;
}
/** `undefined` for anything that `encodeDigest` of this version did not write: cut, altered, foreign or newer. */
function decodeDigest(text) {
    const match = /^verify-registration-digest (\d{1,9}) ([A-Za-z0-9+/]+={0,2}) ([0-9a-f]{16})$/.exec(text);
    const [, stated, payload = '', sum] = match ?? [];
    if (text.length > maxDigestLength || stated !== String(version) || checksum(payload) !== sum)
        return undefined;
    try {
        const json = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRawSync)(Buffer.from(payload, 'base64'), { maxOutputLength: maxInflated });
        return fromWire(Wire.parse(JSON.parse(json.toString('utf8'))));
    }
    catch {
        return undefined;
    }
}
/** The last digest in a comment of ours, whatever somebody wrote below it: `none` where there is no trace of one. */
function digestIn(comment) {
    if (!comment.includes(`<!-- ${name}`))
        return 'none';
    const token = comment
        .split(/\r?\n/)
        .findLast((line) => line.startsWith(`<!-- ${name} `))
        ?.match(/^<!-- (.*) -->\s*$/)?.[1];
    return (token === undefined ? undefined : decodeDigest(token)) ?? 'unreadable';
}
function digestComment(digest) {
    return `<!-- ${encodeDigest(digest)} -->`;
}
/**
 * Base64 and not base64url: with neither `-` nor `_` it can close no comment, and holds nothing that looks like
 * a key to the redactor. The checksum is of the text, so that no second spelling of the same bytes is accepted;
 * it finds accidents and careless edits, not forgery, for which a comment holds no secret.
 */
function wrap(digest, entries) {
    const checks = {};
    const kept = new Set(entries.map(([id]) => id));
    const isKept = (id) => kept.has(id);
    for (const [id, status] of entries) {
        checks[status] ??= [];
        checks[status].push(id);
    }
    const { id, verdict, finishedAt, sha, cause, seen, since, target, run } = digest;
    const wire = {
        id: short(id),
        verdict,
        finishedAt,
        sha: short(sha),
        checks,
        cause: short(cause),
        seen,
        since: since
            ?.slice(0, maxSince)
            .map(({ run, at, ids }) => ({ run: short(run), at, ids: ids.filter(isKept) })),
        target,
        run,
    };
    const payload = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateRawSync)(JSON.stringify(wire), { level: 9 }).toString('base64');
    return `${name} ${version} ${payload} ${checksum(payload)}`;
}
function fromWire({ checks, sha, cause, seen, since, target, run, ...rest }) {
    const entries = Object.entries(checks).flatMap(([status, ids]) => ids.map((one) => [one, status]));
    return {
        ...rest,
        ...(sha === undefined ? {} : { sha }),
        checks: Object.fromEntries(entries),
        ...(cause === undefined ? {} : { cause }),
        ...(seen === undefined ? {} : { seen }),
        ...(since === undefined ? {} : { since }),
        ...(target === undefined ? {} : { target }),
        ...(run === undefined ? {} : { run }),
    };
}
const hash = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
const checksum = (payload) => hash(`${version} ${payload}`);
const short = (text) => text?.slice(0, maxNameLength);


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
/** @throws SavedFileError for more than any run has */
function refuseExcess(rest) {
    if (isMoreThan(rest, { values: mostValues, text: mostText }))
        throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__/* .SavedFileError */ .sh('The file is no report.json of this tool: it holds more than any run has.');
}
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

/***/ 95597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isAsciiLocale),
/* harmony export */   V: () => (/* binding */ toAscii)
/* harmony export */ });
/** Text for a terminal that shows nothing but ASCII. */
/** The signs that our own texts use, each with what stands for it. */
const plain = {
    '✔': '+',
    '✖': 'x',
    '⚠': '!',
    '–': '-',
    '—': '-',
    '→': '->',
    '·': '|',
    '…': '...',
    '“': '"',
    '”': '"',
    '‘': "'",
    '’': "'",
    '×': 'x',
    '⟨': '<',
    '⟩': '>',
    '✅': '[ok]',
    '❌': '[FAIL]',
    '⚠️': '[warn]',
    '⏭️': '[skip]',
    '❗': '[error]',
    '🎉': '',
    '💥': '',
};
const unknown = /\P{ASCII}/gu;
const signs = new RegExp(Object.keys(plain)
    .sort((a, b) => b.length - a.length)
    .join('|'), 'gu');
/** What is no sign of ours becomes `?`, a letter at a time; escape sequences of the terminal stay. */
function toAscii(text) {
    return text.replace(signs, (sign) => plain[sign] ?? '?').replace(unknown, '?');
}
/**
 * Whether the environment names a locale that is not UTF-8, as `LC_ALL=C` does. Where it names none, log viewers and
 * terminals of today read UTF-8. Contract: POSIX, "Internationalization Variables".
 */
function isAsciiLocale(env) {
    const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
    return locale !== '' && !/utf-?8/i.test(locale);
}


/***/ })

};
