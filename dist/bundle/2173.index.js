export const id = 2173;
export const ids = [2173];
export const modules = {

/***/ 82173:
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
;// CONCATENATED MODULE: ./build/record/addresses.js
/**
 * The command's environment: whatever variable holds an address at one of the target's hosts holds the relay's
 * instead, whichever name it has, and `MLFLOW_TRACKING_URI` always does. Proxies are not asked for the relay.
 */
function environmentThrough(env, { trackingUri, authUrl, apiUrl }, addressOf) {
    const origins = new Set([trackingUri, authUrl, apiUrl].map((url) => new URL(url).origin));
    const relayed = Object.entries(env).map(([name, value]) => [name, replaced(value, origins, addressOf)]);
    const noProxy = [env.no_proxy ?? env.NO_PROXY, '127.0.0.1'].filter(Boolean).join(',');
    return {
        ...Object.fromEntries(relayed),
        MLFLOW_TRACKING_URI: addressOf(trackingUri),
        NO_PROXY: noProxy,
        no_proxy: noProxy,
    };
}
function replaced(value, origins, addressOf) {
    if (!value || !/^https?:\/\//i.test(value) || !URL.canParse(value))
        return value;
    return origins.has(new URL(value).origin) ? addressOf(value) : value;
}

// EXTERNAL MODULE: ./build/record/relay.js + 1 modules
var record_relay = __webpack_require__(48698);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
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
// EXTERNAL MODULE: ./build/report/write-report.js + 19 modules
var write_report = __webpack_require__(4722);
// EXTERNAL MODULE: ./build/diagnosis/diagnose.js + 13 modules
var diagnose = __webpack_require__(88443);
;// CONCATENATED MODULE: ./build/record/differences.js
/**
 * What a recorded client did otherwise than one that registers models with this platform. Only what the recording
 * shows: a difference need not be why something failed.
 */
function differencesIn(exchanges) {
    const calls = exchanges.flatMap(callOf);
    return rules.flatMap((rule) => rule(calls) ?? []);
}
const versionTags = /^(hokusai_token_id|benchmark_metric|benchmark_value)$/;
const rules = [
    function noCredential(calls) {
        const without = calls.filter(({ exchange: { request } }) => !request.headers.authorization && !request.headers['x-api-key']);
        if (without.length === 0)
            return undefined;
        return {
            id: 'no-credential',
            text: `${count(without)} carried no key.`,
            instead: 'Set MLFLOW_TRACKING_TOKEN to the API key, in the environment the command runs in.',
            exchanges: idsOf(without),
        };
    },
    function basicCredential(calls) {
        const basic = calls.filter(({ exchange }) => /^Basic/i.test(String(exchange.request.headers.authorization ?? '')));
        if (basic.length === 0)
            return undefined;
        return {
            id: 'basic-credential',
            text: `${count(basic)} carried a user name and password (Basic) and not the key as Bearer: MLFLOW_TRACKING_USERNAME, a user in the URI and ~/.netrc all win over MLFLOW_TRACKING_TOKEN.`,
            instead: 'Unset MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, and remove the host from ~/.netrc.',
            exchanges: idsOf(basic),
        };
    },
    function noMaxResults(calls) {
        const refused = calls.filter(({ endpoint, query, sent, status }) => /^(experiments|runs)\/search$/.test(endpoint) &&
            status === 400 &&
            !query.has('max_results') &&
            sent.max_results === undefined);
        if (refused.length === 0)
            return undefined;
        return {
            id: 'no-max-results',
            text: `${count(refused)} asked for a search without max_results, which MLflow answers with 400: that says nothing about the key or the platform.`,
            instead: 'Add max_results, for example ?max_results=1.',
            exchanges: idsOf(refused),
        };
    },
    function tagsOnRun(calls) {
        const onRun = calls.filter(({ endpoint, sent }) => /^runs\/(set-tag|log-batch|create)$/.test(endpoint) && namesTag(sent));
        const onVersion = calls.some(({ endpoint, sent }) => /^model-versions\/(set-tag|create)$/.test(endpoint) && namesTag(sent));
        if (onRun.length === 0 || onVersion)
            return undefined;
        return {
            id: 'tags-on-run',
            text: 'The tags that make a model tokenized were set on the run, and not on the model version, where the platform reads them.',
            instead: 'MlflowClient().set_model_version_tag(name, version, "hokusai_token_id", …), the same for benchmark_metric and benchmark_value.',
            exchanges: idsOf(onRun),
        };
    },
    function chunkedUpload(calls) {
        const chunked = calls.filter(({ method, endpoint, exchange }) => method === 'PUT' &&
            endpoint === 'mlflow-artifacts' &&
            exchange.request.headers['transfer-encoding'] !== undefined);
        if (chunked.length === 0)
            return undefined;
        return {
            id: 'chunked-upload',
            text: `${count(chunked)} uploaded a file without saying its length (chunked). MLflow 3.3 to 3.14 stores such a file empty and answers 200.`,
            instead: 'Send Content-Length: give the HTTP library a file or bytes, not a generator.',
            exchanges: idsOf(chunked),
        };
    },
    function duplicatedByRetry(calls) {
        const creating = calls.filter(({ endpoint, method }) => method === 'POST' && /^(experiments|runs|model-versions)\/create$/.test(endpoint));
        const repeated = creating.filter((call, index) => creating
            .slice(0, index)
            .some((earlier) => isSame(earlier, call) && (earlier.status === undefined || earlier.status >= 500)));
        if (repeated.length === 0)
            return undefined;
        return {
            id: 'duplicated-by-retry',
            text: `${count(repeated)} to create something was repeated after an answer that was lost or failed; the first may have taken effect, too.`,
            instead: 'Look for a second run or version of the same content, and delete the one that is not used.',
            exchanges: idsOf(repeated),
        };
    },
    function deletedExperiment(calls) {
        const refused = calls.filter(({ endpoint, status, answer }) => status === 400 &&
            /^(experiments\/create|runs\/create)$/.test(endpoint) &&
            /\bdeleted\b/i.test(answer));
        if (refused.length === 0)
            return undefined;
        return {
            id: 'deleted-experiment',
            text: 'The experiment’s name belongs to a deleted experiment: MLflow keeps it until the server’s own clean-up, and makes no new one of that name.',
            instead: 'Restore it (MlflowClient().restore_experiment(id)), or use another name.',
            exchanges: idsOf(refused),
        };
    },
    function redirectedToGet(calls) {
        const turned = calls.filter(({ method, status, exchange }) => method === 'POST' &&
            [301, 302, 303].includes(status ?? 0) &&
            calls.some((later) => later.method === 'GET' &&
                pathOf(later.exchange) === pathOf(exchange) &&
                later.exchange.startedAt >= exchange.startedAt));
        if (turned.length === 0)
            return undefined;
        return {
            id: 'redirected-to-get',
            text: `${count(turned)} were redirected, and the client went on with GET and without a body, as HTTP libraries do.`,
            instead: `Use the address it was redirected to as tracking URI: ${turned[0]?.exchange.response?.headers.location ?? 'see the Location header'}.`,
            exchanges: idsOf(turned),
        };
    },
];
function callOf(exchange) {
    const { method, url, body } = exchange.request;
    if (!URL.canParse(url))
        return [];
    const { pathname, searchParams } = new URL(url);
    const endpoint = pathname.includes('/mlflow-artifacts/')
        ? 'mlflow-artifacts'
        : /\/2\.0\/(?:preview\/)?mlflow\/(.+)$/.exec(pathname)?.[1];
    if (endpoint === undefined)
        return [];
    const { status, body: answer } = exchange.response ?? {};
    return [
        {
            exchange,
            endpoint,
            method,
            query: searchParams,
            sent: objectIn(body?.text),
            status,
            answer: answer?.text ?? '',
        },
    ];
}
function objectIn(text) {
    try {
        const value = JSON.parse(text ?? '');
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
/** Either `{key}` of a single tag, or `{tags: [{key}]}`. */
function namesTag(sent) {
    const tags = Array.isArray(sent.tags) ? sent.tags : [sent];
    return tags.some((tag) => versionTags.test(String(tag?.key)));
}
const isSame = (a, b) => a.endpoint === b.endpoint && a.exchange.request.body?.sha256 === b.exchange.request.body?.sha256;
const pathOf = ({ request }) => new URL(request.url).pathname;
const idsOf = (calls) => calls.map(({ exchange }) => exchange.id);
const count = ({ length }) => (length === 1 ? 'One request' : `${length} requests`);

// EXTERNAL MODULE: ./build/registration/names.js
var names = __webpack_require__(71740);
// EXTERNAL MODULE: ./build/schema/report.js
var report = __webpack_require__(48238);
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
    const { startedAt, exchanges, target, warnings } = recording;
    const checks = [commandCheck(recording), requestsCheck(recording), ...differenceChecks(exchanges)];
    // Without checks, so that the requests alone are judged: no step of ours was taken.
    const found = (0,diagnose/* diagnose */.h4)({ exchanges, target, partial: false });
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
function differenceChecks(exchanges) {
    return differencesIn(exchanges).map(({ id, text, instead, exchanges: ids }) => check(id, `As a correct client does: ${id.replaceAll('-', ' ')}`, 'warn', `${text} ${instead}`, ids));
}

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
    redact.protect('password', env.MLFLOW_TRACKING_PASSWORD ?? '');
    const folder = await (0,report_folder/* openReportFolder */.X)(flags.reportDir, { names: write_report/* reportFileNames */.b, env, usual: 'flag' });
    const startedAt = new Date();
    const recorder = (0,http_recorder/* createRecorder */.T)();
    const connections = (0,http_connections/* openConnections */.q)({
        connections: 128,
        connectTimeoutMs: 120_000,
        env,
        ...(flags.caFile ? { caFile: flags.caFile } : {}),
    });
    const relay = await (0,record_relay/* startRelay */.s)({ connections, recorder, redact, checkId: () => 'record.command' });
    let exitCode;
    try {
        exitCode = await runCommand(command, environmentThrough(env, flags, relay.addressOf));
    }
    catch (error) {
        throw error instanceof CommandError ? new read_inputs/* InputError */.dz([`COMMAND: ${error.message}`]) : error;
    }
    finally {
        await relay.close();
        await connections.close();
    }
    const report = reportOfRecording({
        startedAt,
        command,
        exitCode,
        exchanges: recorder.exchanges(),
        target: targetOf(flags, origins),
        warnings: origins['tracking-uri']
            ? []
            : [
                'MLFLOW_TRACKING_URI is not set: without this recorder, the stock client would write to a local folder',
            ],
    });
    await (0,write_report/* writeReport */.u)(report, folder, redact);
    // Standard output is the command's own.
    process.stderr.write(`\n${redact((0,terminal/* renderTerminal */.b)(report, { colour: false, reportDir: folder.path })).trimEnd()}\n`);
    return flags.gate ? (0,verdict/* exitCodeOf */.FO)(report, 'fail') : exitCode;
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

/***/ 25274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
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
    const text = `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
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


/***/ })

};
