export const id = 995;
export const ids = [995];
export const modules = {

/***/ 68995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/cancel.js
var cancel = __webpack_require__(40040);
// EXTERNAL MODULE: ./build/http/redact.js
var http_redact = __webpack_require__(32616);
// EXTERNAL MODULE: ./build/inputs.js
var inputs = __webpack_require__(58175);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/report/diagnosis-text.js
var diagnosis_text = __webpack_require__(23552);
// EXTERNAL MODULE: ./build/report/tables.js
var tables = __webpack_require__(57442);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
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
 * What the CLI prints at the end: a table with ticks, the verdict, what to do, leftovers and where the report
 * lies. `reportDir` is left out where none was written.
 */
function renderTerminal(report, options) {
    // Whether to colour is the caller's decision; by itself styleText would look at standard output.
    const paint = (style, text) => options.colour ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const width = Math.min(widestTitle, Math.max(0, ...report.checks.map((check) => (0,visible/* visibleLine */.P8)(check.title).length)));
    const blocks = [
        ...(0,tables/* suitesOf */.f3)(report).map((suite) => suiteBlock(suite, width, paint)),
        verdictBlock(report, paint),
        causeBlock(report, paint),
        report.warnings.map((warning) => `${paint('yellow', wording/* statusSign */.qD.warn)} ${(0,diagnosis_text/* shortLine */.tl)(warning)}`).join('\n'),
        leftoverBlock(report, paint),
        options.reportDir === undefined ? '' : `Report: ${(0,visible/* visibleLine */.P8)(options.reportDir)}`,
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function suiteBlock(suite, width, paint) {
    return [
        paint('bold', suite.name),
        ...suite.checks.flatMap((check) => checkLines(check, width, paint)),
    ].join('\n');
}
function checkLines(check, width, paint) {
    const sign = paint(statusStyle[check.status], wording/* statusSign */.qD[check.status]);
    const title = (0,visible/* visibleLine */.P8)(check.title).padEnd(width);
    const line = `  ${sign} ${title}  ${paint('dim', (0,wording/* formatDuration */.a3)(check.durationMs))}`;
    if (check.status === 'pass' || !check.reason)
        return [line];
    return [line, `      ${paint(statusStyle[check.status], (0,diagnosis_text/* shortLine */.tl)(check.reason))}`];
}
function verdictBlock(report, paint) {
    const status = wording/* verdictStatus */.cb[report.verdict];
    const line = `${wording/* statusSign */.qD[status]} ${(0,visible/* visibleLine */.P8)((0,wording/* headline */.Pl)(report))}`;
    const verdict = paint('bold', paint(statusStyle[status], line));
    const ending = report.stopReason === 'completed' ? '' : `; the run ${(0,wording/* stopLine */.RF)(report)}`;
    return `${verdict}\n  ${(0,wording/* countsLine */.J7)(report.counts)} in ${(0,wording/* runTime */.Ft)(report)}${ending}`;
}
/** The first cause in full; the report has all of each. */
function causeBlock(report, paint) {
    const [first, ...others] = report.diagnosis.causes;
    if (first === undefined)
        return '';
    const also = others.length > 0 ? `\n\n${['Also:', ...others.map(diagnosis_text/* causeLine */.mB)].join('\n')}` : '';
    return `${(0,diagnosis_text/* causeText */.xv)(first, report.exchanges, paint)}${also}`;
}
function leftoverBlock(report, paint) {
    const leftovers = report.registration?.cleanup.leftovers ?? [];
    if (leftovers.length === 0)
        return '';
    const items = leftovers.map((leftover) => {
        const what = `${leftover.kind} ${(0,visible/* visibleLine */.P8)(leftover.name)}: ${(0,diagnosis_text/* shortLine */.tl)(leftover.reason)}`;
        return `  - ${what}\n${(0,diagnosis_text/* commandLines */.Zm)(leftover.command)}`;
    });
    return [paint('bold', 'Left on the server; to remove it:'), ...items].join('\n');
}

// EXTERNAL MODULE: ./build/run.js + 17 modules
var run = __webpack_require__(53093);
// EXTERNAL MODULE: ./build/write-report.js + 2 modules
var write_report = __webpack_require__(93016);
// EXTERNAL MODULE: ./build/cli/arguments.js
var cli_arguments = __webpack_require__(98213);
// EXTERNAL MODULE: ./build/pipeline/progress.js
var progress = __webpack_require__(84516);
;// CONCATENATED MODULE: ./build/cli/progress.js

/**
 * A listener that tells a waiting person what happens: on a terminal one line that is written over, since the
 * table follows; elsewhere a line per event.
 */
function reportProgress(print, terminal) {
    if (!terminal.isTTY) {
        return (event) => {
            const line = (0,progress/* progressLine */.o)(event);
            if (line !== undefined)
                print(`${line}\n`);
        };
    }
    const width = Math.max(20, terminal.columns ?? 80) - 1;
    return (event) => {
        if (event.type === 'run-finished')
            return print('\r\u001b[K');
        const line = (0,progress/* progressLine */.o)(event);
        if (line !== undefined)
            print(`\r\u001b[K${[...line].slice(0, width).join('')}`);
    };
}

;// CONCATENATED MODULE: ./build/cli/verify.js








/** `verify`: the pipeline, its report folder and a table. Returns the exit code. */
async function verify(argv, redact) {
    const args = (0,cli_arguments/* parseVerify */.LT)(argv, process.env);
    // What the caller gave is secret before it is known to be a key: error messages quote inputs.
    redact.protect('api-key', args.inputs['api-key']?.trim() ?? '');
    if (!args.sandbox)
        return verifyTarget(args, redact, process.env);
    const { startSandbox } = await Promise.all(/* import() */[__webpack_require__.e(762), __webpack_require__.e(200)]).then(__webpack_require__.bind(__webpack_require__, 36200));
    const sandbox = await startSandbox(args.fault ? { fault: await faultNamed(args.fault) } : {});
    try {
        const { trackingUri, authUrl, apiUrl, apiKey } = sandbox;
        const inputs = {
            ...args.inputs,
            'api-key': apiKey,
            'tracking-uri': trackingUri,
            'auth-url': authUrl,
            'api-url': apiUrl,
        };
        // The sandbox is on this machine, which no proxy would find.
        return await verifyTarget({ ...args, inputs }, redact, {});
    }
    finally {
        await sandbox.close();
    }
}
async function verifyTarget(args, redact, env) {
    const settings = await (0,inputs/* readSettings */.sb)(args.inputs);
    redact.protect('api-key', settings.apiKey);
    if (args.cleanupStale !== undefined) {
        const { cleanUpStale } = await __webpack_require__.e(/* import() */ 553).then(__webpack_require__.bind(__webpack_require__, 45553));
        return cleanUpStale(settings, args.cleanupStale, redact);
    }
    const print = (text) => void process.stderr.write(redact(text));
    const report = await (0,run/* run */.e)(settings, {
        redact,
        env,
        cancel: (0,cancel/* cancelOnSignals */.d)(),
        listen: reportProgress(print, process.stderr),
    });
    await (0,write_report/* writeReport */.u)(report, settings.reportDir, redact);
    const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
    const text = args.json
        ? (0,http_redact/* redactedJson */.Rh)(report, redact, 2)
        : redact(renderTerminal(report, { colour, reportDir: settings.reportDir }));
    process.stdout.write(`${text.trimEnd()}\n`);
    return exitCode(report, settings);
}
function exitCode(report, settings) {
    if (report.stopReason === 'cancelled')
        return 130;
    if (report.verdict === 'fail')
        return 1;
    if (report.verdict === 'error')
        return 3;
    return settings.failOn === 'warn' && report.counts.warn > 0 ? 1 : 0;
}
async function faultNamed(name) {
    const { faultNames } = await __webpack_require__.e(/* import() */ 762).then(__webpack_require__.bind(__webpack_require__, 95762));
    const fault = faultNames.find((one) => one === name);
    if (!fault)
        throw new cli_arguments/* UsageError */.eb(`There is no fault ${JSON.stringify(name)}; the faults are ${faultNames.join(', ')}.`);
    return fault;
}


/***/ })

};
