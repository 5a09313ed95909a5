export const id = 33;
export const ids = [33];
export const modules = {

/***/ 40033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  record: () => (/* binding */ record)
});

// EXTERNAL MODULE: ./build/http/connections.js + 2 modules
var http_connections = __webpack_require__(20453);
// EXTERNAL MODULE: ./build/http/recorder.js
var http_recorder = __webpack_require__(84087);
// EXTERNAL MODULE: ./build/inputs/read-inputs.js
var read_inputs = __webpack_require__(15262);
// EXTERNAL MODULE: ./build/inputs/report-folder.js + 1 modules
var report_folder = __webpack_require__(25690);
// EXTERNAL MODULE: ./build/python/environment.js
var environment = __webpack_require__(24282);
// EXTERNAL MODULE: ./build/python/login-files.js
var login_files = __webpack_require__(54244);
// EXTERNAL MODULE: ./build/record/addresses.js
var addresses = __webpack_require__(62892);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/record/netrc.js




/** Where the relay is, whatever host it stands in for. */
const relayHost = '127.0.0.1';
/**
 * A netrc for a command that asks the relay in place of `hostname`: what the user's own file says of that host, this one
 * says of the relay, so that the command sends what it would have sent. Only its user can read it. Undefined where the
 * user's own file says the same of both.
 */
async function netrcThrough(text, hostname) {
    const login = (0,login_files/* netrcLogin */.Ky)(text, hostname);
    if (login === (0,login_files/* netrcLogin */.Ky)(text, relayHost))
        return undefined;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'verify-registration-'));
    const file = (0,external_node_path_.join)(folder, 'netrc');
    await (0,promises_.writeFile)(file, renamed(text, login), { mode: 0o600 });
    return { file, remove: () => (0,promises_.rm)(folder, { recursive: true, force: true }) };
}
function renamed(text, login) {
    const others = text.replace(/(^|\s)machine\s+127\.0\.0\.1(?=\s)/g, '$1machine elsewhere.invalid');
    return login === undefined ? others : `${others.trimEnd()}\nmachine ${relayHost} ${login.trim()}\n`;
}

// EXTERNAL MODULE: ./build/record/relay.js + 1 modules
var record_relay = __webpack_require__(48698);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/record/run-command.js


/** The command could not be started at all. */
class CommandError extends Error {
    name = 'CommandError';
}
/**
 * Runs a command with the caller's own terminal and waits for its end. Signals to us go on to it, so that it can
 * clean up. Returns its exit code, or 128 and the number of the signal that ended it, as shells do.
 *
 * @throws CommandError where there is no such program
 */
async function runCommand([program = '', ...args], env) {
    const child = (0,external_node_child_process_.spawn)(program, args, { env, stdio: 'inherit' });
    const forward = (signal) => void child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals)
        process.on(signal, forward);
    try {
        return await new Promise((resolve, reject) => {
            child.once('error', (error) => {
                const why = error.code === 'ENOENT' ? 'there is no such program' : String(error.code);
                reject(new CommandError(`${JSON.stringify(program)} cannot be started: ${why}.`));
            });
            child.once('exit', (code, signal) => resolve(signal ? 128 + external_node_os_.constants.signals[signal] : (code ?? 1)));
        });
    }
    finally {
        for (const signal of signals)
            process.off(signal, forward);
    }
}

// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(25274);
// EXTERNAL MODULE: ./build/report/write-report.js + 5 modules
var write_report = __webpack_require__(84923);
// EXTERNAL MODULE: ./build/diagnosis/diagnose.js + 33 modules
var diagnose = __webpack_require__(2973);
// EXTERNAL MODULE: ./build/record/differences.js
var differences = __webpack_require__(92524);
// EXTERNAL MODULE: ./build/registration/names.js
var names = __webpack_require__(71740);
// EXTERNAL MODULE: ./build/schema/report.js + 2 modules
var report = __webpack_require__(25014);
// EXTERNAL MODULE: ./build/schema/verdict.js
var verdict = __webpack_require__(21131);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/run/recording-report.js







/**
 * The report of a recorded command: whether it worked, whether its requests came this way at all, what it did otherwise
 * than a correct client, and the causes that the same rules find which judge a run of our own.
 */
function reportOfRecording(recording) {
    const { startedAt, exchanges, target, disturbances, warnings } = recording;
    const checks = [
        commandCheck(recording),
        requestsCheck(recording),
        environmentCheck(recording),
        ...differenceChecks(exchanges),
    ];
    const isFailed = checks.some(({ status }) => status === 'fail' || status === 'error');
    // Without checks, so that the requests alone are judged: no step of ours was taken.
    const found = (0,diagnose/* diagnose */.h4)({ exchanges, target, failed: isFailed, disturbances, partial: false });
    const failed = checks.filter(({ status }) => status === 'fail').map(({ id }) => id);
    const causes = found.map((cause, index) => (index === 0 ? { ...cause, explains: failed } : cause));
    return {
        schemaVersion: report/* schemaVersion */.CZ,
        tool: { name: version/* toolName */.Uf, version: version/* version */.rE },
        id: (0,names/* newNames */.JL)(startedAt).id,
        startedAt: startedAt.toISOString(),
        finishedAt: new Date().toISOString(),
        stopReason: 'completed',
        verdict: (0,verdict/* verdictOf */.Vj)(checks, 'completed'),
        target,
        counts: (0,verdict/* countStatuses */.ip)(checks),
        warnings,
        checks,
        diagnosis: { causes },
        exchanges: [...exchanges],
    };
}
const check = (id, title, status, reason, exchanges) => ({
    id: `record.${id}`,
    title,
    suite: 'record',
    layer: 'client',
    needs: [],
    status,
    ...(reason === undefined ? {} : { reason }),
    durationMs: 0,
    exchanges,
});
function commandCheck({ exitCode, exchanges }) {
    const refused = exchanges.filter(({ response }) => !response || response.status >= 400);
    const title = 'The command ends well';
    if (exitCode === 0)
        return check('command', title, 'pass', undefined, []);
    return check('command', title, 'fail', `exit code ${exitCode}`, refused.map(({ id }) => id));
}
function requestsCheck({ exchanges, target }) {
    const title = 'Its requests go to the tracking URI';
    const asked = exchanges.filter(({ request }) => request.url.startsWith(target.trackingUri));
    if (asked.length > 0)
        return check('requests', title, 'pass', `${asked.length} requests`, []);
    const reason = `none came to ${target.trackingUri}: the command sets another address in its code, or asked nobody`;
    return check('requests', title, 'error', reason, []);
}
function environmentCheck({ disturbances }) {
    const title = 'Nothing in the environment changes what the stock client sends';
    if (disturbances.length === 0)
        return check('environment', title, 'pass', undefined, []);
    return check('environment', title, 'warn', (0,environment/* tellDisturbances */.z)(disturbances), []);
}
function differenceChecks(exchanges) {
    return (0,differences/* differencesIn */.C)(exchanges).map(({ id, text, instead, exchanges: ids }) => check(id, `As a correct client does: ${id.replaceAll('-', ' ')}`, 'warn', `${text} ${instead}`, ids));
}

// EXTERNAL MODULE: ./build/schema/gate.js
var gate = __webpack_require__(36715);
// EXTERNAL MODULE: ./build/cli/terminal.js
var cli_terminal = __webpack_require__(38565);
;// CONCATENATED MODULE: ./build/cli/record.js















/**
 * `record -- COMMAND…`: somebody's own client behind a recorder on this machine, and what its requests tell. Returns the
 * command's own exit code, or with `--gate` that of the report.
 *
 * @throws InputError where there is no such program
 */
async function record(args, redact) {
    const { flags, operands: command, origins } = args;
    const { env } = process;
    const netrc = (0,login_files/* netrcText */.Ut)(env);
    for (const password of [env.MLFLOW_TRACKING_PASSWORD ?? '', ...(0,login_files/* netrcPasswords */.N1)(netrc)])
        redact.protect('password', password);
    const folder = await (0,report_folder/* openReportFolder */.X)(flags.reportDir, { names: write_report/* reportFileNames */.bI, env, usual: 'flag' });
    const startedAt = new Date();
    const recorder = (0,http_recorder/* createRecorder */.T)();
    const connections = (0,http_connections/* openConnections */.q)({
        connections: 128,
        connectTimeoutMs: 120_000,
        env,
        ...(flags.caFile ? { caFile: flags.caFile } : {}),
    });
    const relay = await (0,record_relay/* startRelay */.s)({ connections, recorder, redact, checkId: () => 'record.command' });
    const { hostname } = new URL(flags.trackingUri);
    const login = await netrcThrough(netrc, hostname);
    let exitCode;
    try {
        const through = (0,addresses/* environmentThrough */.r)(env, flags, relay.addressOf);
        exitCode = await runCommand(command, login ? { ...through, NETRC: login.file } : through);
    }
    catch (error) {
        throw error instanceof CommandError ? new read_inputs/* InputError */.dz([`COMMAND: ${error.message}`]) : error;
    }
    finally {
        await relay.close();
        await connections.close();
        await login?.remove();
    }
    const report = reportOfRecording({
        startedAt,
        command,
        exitCode,
        exchanges: recorder.exchanges(),
        target: targetOf(flags, origins),
        disturbances: [...(0,environment/* disturbancesIn */.pH)(env), ...(0,login_files/* loginsFor */.Au)(hostname, env)],
        warnings: origins['tracking-uri']
            ? []
            : [
                'MLFLOW_TRACKING_URI is not set: without this recorder, the stock client would write to a local folder',
            ],
    });
    await (0,write_report/* writeReport */.u5)(report, folder, redact);
    // Standard output is the command's own.
    process.stderr.write((0,cli_terminal/* forLocale */.u)(`\n${redact((0,terminal/* renderTerminal */.b)(report, { colour: false, reportDir: folder.path })).trimEnd()}\n`));
    return flags.gate ? (0,gate/* exitCodeOf */.FO)(report, 'fail') : exitCode;
}
function targetOf({ trackingUri, authUrl, apiUrl }, origins) {
    const source = (name) => origins[name] ?? 'default';
    const sources = {
        trackingUri: source('tracking-uri'),
        authUrl: source('auth-url'),
        apiUrl: source('api-url'),
        serviceId: 'default',
    };
    return { trackingUri, authUrl, apiUrl, serviceId: 'platform', sources };
}


/***/ }),

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
