export const id = 656;
export const ids = [656,384];
export const modules = {

/***/ 98213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ parseVerify),
/* harmony export */   bQ: () => (/* binding */ parseFlags),
/* harmony export */   eb: () => (/* binding */ UsageError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58175);


/** The command line itself is wrong; the message says what is right. */
class UsageError extends Error {
    name = 'UsageError';
}
/** Where an input comes from when no flag names it: the variables third parties are told to set. */
const environmentNames = {
    'api-key': 'HOKUSAI_API_KEY',
    'tracking-uri': 'MLFLOW_TRACKING_URI',
};
/** Flags named like the action's inputs. The key is never a flag: other users see a command line. */
const inputFlags = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj.filter((name) => name !== 'api-key');
const switches = ['notify', 'keep', 'allow-insecure-http'];
/** @throws UsageError for flags that do not exist or lack their value */
function parseVerify(argv, env) {
    const inputs = Object.fromEntries(inputFlags.map((name) => [name, { type: switches.includes(name) ? 'boolean' : 'string' }]));
    const values = parseFlags(argv, {
        ...inputs,
        sandbox: { type: 'boolean' },
        fault: { type: 'string' },
        json: { type: 'boolean' },
        'cleanup-stale': { type: 'string' },
    });
    const raw = {};
    for (const name of _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj) {
        const variable = environmentNames[name];
        const value = values[name] ?? (variable ? env[variable] : undefined);
        raw[name] = value === undefined ? undefined : String(value);
    }
    return {
        inputs: raw,
        sandbox: values.sandbox === true || values.fault !== undefined,
        fault: values.fault,
        json: values.json === true,
        cleanupStale: values['cleanup-stale'],
    };
}
function parseFlags(argv, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, allowPositionals: false }).values;
    }
    catch (error) {
        throw new UsageError(`${error.message}\nThe flags are ${flagList(options)}.`);
    }
}
function flagList(options) {
    return Object.entries(options)
        .map(([name, { type }]) => (type === 'boolean' ? `--${name}` : `--${name} VALUE`))
        .join(', ');
}


/***/ }),

/***/ 35384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge_merge),
  readLegs: () => (/* binding */ readLegs),
  reportSizeLimit: () => (/* binding */ reportSizeLimit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/http/redact.js
var http_redact = __webpack_require__(32616);
// EXTERNAL MODULE: ./build/report/merge.js + 1 modules
var merge = __webpack_require__(3946);
// EXTERNAL MODULE: ./build/report/merged-report.js
var merged_report = __webpack_require__(20166);
// EXTERNAL MODULE: ./build/report/schema.js
var schema = __webpack_require__(44892);
// EXTERNAL MODULE: ./build/cli/arguments.js
var cli_arguments = __webpack_require__(98213);
;// CONCATENATED MODULE: ./build/cli/find-files.js

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
        for await (const entry of await (0,promises_.opendir)(directory)) {
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
    return (await (0,promises_.lstat)(path).catch(() => undefined))?.isFile() === true;
}
async function isDirectory(path) {
    return (await (0,promises_.lstat)(path).catch(() => undefined))?.isDirectory() === true;
}

;// CONCATENATED MODULE: ./build/cli/merge.js










/** Bytes of one report that is read. A report of 10,000 exchanges with bodies has some tens of MB. */
const reportSizeLimit = 64 * 1024 * 1024;
/** Files merged at most; a job matrix has up to 256 legs. */
const maxFiles = 2_000;
const usage = "For example: merge 'reports/**/report.json' --expect 3 --report-dir merged --json";
/**
 * `merge GLOB…`: several `report.json` into `merged.json` and `FINAL_TEST_REPORT.md`. A file that is missing or no
 * report is a leg in error. Returns 0 where all legs passed or all were skipped, 1 where one failed, else 3.
 *
 * @throws UsageError for a wrong command line
 */
async function merge_merge(argv, redact) {
    const { patterns, reportDir, json, expected } = readArguments(argv);
    const legs = await readLegs(patterns, redact);
    const merged = (0,merge/* mergeReports */.C1)(legs, expected === undefined ? {} : { expected });
    const files = {
        'merged.json': `${(0,http_redact/* redactedJson */.Rh)(merged, redact, 2)}\n`,
        'FINAL_TEST_REPORT.md': redact((0,merged_report/* renderMergedReport */.T4)(merged)),
    };
    await (0,promises_.mkdir)(reportDir, { recursive: true });
    await Promise.all(Object.entries(files).map(([name, text]) => (0,promises_.writeFile)((0,external_node_path_.join)(reportDir, name), text)));
    process.stdout.write(json ? files['merged.json'] : redact((0,merged_report/* renderMergedTerminal */.Tt)(merged, reportDir)));
    return exitCodes[merged.verdict];
}
const exitCodes = { pass: 0, skipped: 0, fail: 1, error: 3 };
/** One leg for each file; also one for each pattern that matches nothing. */
async function readLegs(patterns, redact) {
    const found = new Set();
    const missing = [];
    for (const pattern of patterns) {
        const paths = await findFiles(pattern);
        if (paths.length === 0)
            missing.push({ name: redact(pattern), problem: 'there is no such file' });
        for (const path of paths)
            found.add(path);
    }
    const paths = [...found];
    if (paths.length > maxFiles)
        throw new cli_arguments/* UsageError */.eb(`${paths.length} files match; at most ${maxFiles} are merged.`);
    const names = (0,merge/* legNamesOf */.GC)(paths);
    const legs = [];
    // One after the other, so that only one file is in memory whole.
    for (const [index, path] of paths.entries()) {
        const name = redact(names[index] ?? '');
        legs.push({ name, ...(await readLeg(path, redact)) });
    }
    return [...legs, ...missing];
}
/** A report, or why the file is none. The file may come from a stranger: nothing of it is quoted before redaction. */
async function readLeg(path, redact) {
    try {
        return { report: slim(readReport(await readLimited(path)), redact) };
    }
    catch (error) {
        if (error instanceof LegError)
            return { problem: redact(error.message) };
        const code = error.code;
        return { problem: code ? `the file cannot be read: ${code}` : 'the file cannot be read' };
    }
}
class LegError extends Error {
    name = 'LegError';
}
function readReport(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new LegError('the file is not JSON, or was cut off');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new LegError('the file is no report of this tool');
    }
    if ('kind' in value)
        throw new LegError('the file is a merged report already; merge the reports of its legs');
    const stated = 'schemaVersion' in value ? value.schemaVersion : undefined;
    if (typeof stated === 'number' && stated !== schema/* schemaVersion */.CZ) {
        throw new LegError(`the report has schemaVersion ${stated}, and this release reads ${schema/* schemaVersion */.CZ}`);
    }
    const parsed = schema/* Report */.pl.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const place = issue?.path.slice(0, 4).join('.') || 'the whole';
    throw new LegError(`the file is no report of this tool: ${place.slice(0, 100)}: ${issue?.message.slice(0, 200)}`);
}
/** What a merged report needs: of the exchanges only those that decide a cause. Redacted as a whole. */
function slim(report, redact) {
    const decisive = new Set(report.diagnosis.causes.map(({ evidence }) => evidence[0]));
    const exchanges = report.exchanges.filter(({ id }) => decisive.has(id));
    return JSON.parse((0,http_redact/* redactedJson */.Rh)({ ...report, exchanges }, redact));
}
async function readLimited(path) {
    // Neither a link nor a pipe that would never end.
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        const stat = await file.stat();
        if (!stat.isFile())
            throw new LegError('this is not a file');
        if (stat.size > reportSizeLimit) {
            const limit = reportSizeLimit / 1024 / 1024;
            throw new LegError(`the file has ${stat.size} bytes; at most ${limit} MiB are read`);
        }
        const bytes = Buffer.alloc(stat.size);
        const { bytesRead } = await file.read(bytes, 0, stat.size, 0);
        return bytes
            .subarray(0, bytesRead)
            .toString('utf8')
            .replace(/^\uFEFF/, '');
    }
    finally {
        await file.close();
    }
}
function readArguments(argv) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...argv],
            options: {
                json: { type: 'boolean' },
                'report-dir': { type: 'string' },
                expect: { type: 'string' },
            },
            allowPositionals: true,
        });
        if (positionals.length === 0)
            throw new Error('merge takes at least one file or pattern.');
        const { expect } = values;
        if (expect !== undefined && !/^[1-9]\d{0,3}$/.test(expect)) {
            throw new Error('--expect takes a number of legs from 1 to 9999.');
        }
        return {
            patterns: positionals,
            json: values.json === true,
            reportDir: values['report-dir'] ?? 'verification-report',
            expected: expect === undefined ? undefined : Number(expect),
        };
    }
    catch (error) {
        throw new cli_arguments/* UsageError */.eb(`${error.message}\n${usage}`);
    }
}


/***/ }),

/***/ 70656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeAndPublish: () => (/* binding */ mergeAndPublish)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91659);
/* harmony import */ var _cli_merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35384);
/* harmony import */ var _http_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32616);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58175);
/* harmony import */ var _report_merge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3946);
/* harmony import */ var _report_merged_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20166);
/* harmony import */ var _report_verdict_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(47342);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91423);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70398);
/* harmony import */ var _publish_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26763);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(79041);













/** `merge-reports`: the reports of other jobs as one report, one summary, one comment and one gate. */
async function mergeAndPublish(options) {
    const { raw, github, problems, context, env, redact } = options;
    const given = raw['fail-on']?.trim() || 'fail';
    const failOn = _settings_js__WEBPACK_IMPORTED_MODULE_8__/* .failOnChoices */ .Q.find((choice) => choice === given);
    const wrong = `fail-on: ${JSON.stringify(given)} is none of ${_settings_js__WEBPACK_IMPORTED_MODULE_8__/* .failOnChoices */ .Q.join(', ')}. For example: fail-on: warn`;
    if (problems.length > 0 || !failOn)
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz(failOn ? problems : [...problems, wrong]);
    const reportDir = raw['report-dir']?.trim() || 'verification-report';
    const { mergeReports: patterns, expectedReports: expected } = github;
    const merged = (0,_report_merge_js__WEBPACK_IMPORTED_MODULE_6__/* .mergeReports */ .C1)(await (0,_cli_merge_js__WEBPACK_IMPORTED_MODULE_3__.readLegs)(patterns, redact), expected === undefined ? {} : { expected });
    await writeMerged(merged, reportDir, redact);
    const outputs = {
        verdict: merged.verdict,
        diagnosis: merged.causes[0]?.cause.code ?? '',
        category: merged.causes[0]?.cause.category ?? '',
        passed: String(merged.counts.pass),
        failed: String(merged.counts.fail),
        errored: String(merged.counts.error),
        skipped: String(merged.counts.skip),
        'report-path': (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reportDir, 'merged.json'),
    };
    for (const [name, value] of Object.entries(outputs))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)(name, redact(value));
    const result = (0,_result_js__WEBPACK_IMPORTED_MODULE_11__/* .resultOfMerged */ .h)(merged, context.sha);
    await (0,_publish_result_js__WEBPACK_IMPORTED_MODULE_10__/* .publishResult */ .v)(result, {
        context,
        inputs: github,
        env,
        redact,
        reportDir,
        write: async (previous) => {
            await writeMerged({ ...merged, comparison: (0,_report_merge_js__WEBPACK_IMPORTED_MODULE_6__/* .compareMergedWith */ .Ce)(previous, merged) }, reportDir, redact);
        },
    });
    if ((0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_12__/* .gateFails */ .xd)(merged, failOn))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setFailed */ .C1)(redact((0,_log_text_js__WEBPACK_IMPORTED_MODULE_9__/* .logText */ .k)(result.headline)));
}
async function writeMerged(merged, reportDir, redact) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(reportDir, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reportDir, 'merged.json'), `${(0,_http_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactedJson */ .Rh)(merged, redact, 2)}\n`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reportDir, 'FINAL_TEST_REPORT.md'), redact((0,_report_merged_report_js__WEBPACK_IMPORTED_MODULE_7__/* .renderMergedReport */ .T4)(merged)));
}


/***/ })

};
