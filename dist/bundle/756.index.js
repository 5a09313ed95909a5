export const id = 756;
export const ids = [756];
export const modules = {

/***/ 64176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Aj: () => (/* binding */ cleanedState),
  Cs: () => (/* binding */ runAction),
  BS: () => (/* binding */ runIdsState)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./build/cancel.js
var cancel = __webpack_require__(40040);
// EXTERNAL MODULE: ./build/http/redact.js
var http_redact = __webpack_require__(32616);
// EXTERNAL MODULE: ./build/inputs.js
var inputs = __webpack_require__(58175);
// EXTERNAL MODULE: ./build/report/progress.js
var progress = __webpack_require__(15364);
// EXTERNAL MODULE: ./build/report/summary.js
var summary = __webpack_require__(74611);
// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(47342);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
// EXTERNAL MODULE: ./build/report/write.js + 2 modules
var write = __webpack_require__(37258);
// EXTERNAL MODULE: ./build/run.js + 17 modules
var run = __webpack_require__(53093);
// EXTERNAL MODULE: ./build/github/log-text.js
var log_text = __webpack_require__(70398);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/github/missing-key.js


const Event = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({ head: schemas/* object */.Ikc({ repo: schemas/* object */.Ikc({ fork: schemas/* boolean */.zMY() }).nullish() }).optional() })
        .optional(),
});
/**
 * Why this workflow run has no secrets, or undefined where it should have them. GitHub withholds them from
 * pull requests of forks and of Dependabot, which must not look like a broken key.
 */
async function whySecretsAreWithheld(env) {
    if (env.GITHUB_ACTOR === 'dependabot[bot]')
        return 'Dependabot started this run, and GitHub gives it no secrets';
    if (env.GITHUB_EVENT_NAME !== 'pull_request' || !env.GITHUB_EVENT_PATH)
        return undefined;
    try {
        const event = Event.parse(JSON.parse(await (0,promises_.readFile)(env.GITHUB_EVENT_PATH, 'utf8')));
        // A head repository that is gone was a fork.
        const { head } = event.pull_request ?? {};
        const isFork = head !== undefined && (head.repo === null || head.repo?.fork === true);
        return isFork ? 'the pull request comes from a fork, and GitHub gives such runs no secrets' : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/github/outputs.js
/** The action's outputs, by name; see action.yml. None holds any part of the key. */
function outputsOf(report, reportPath) {
    const { counts, diagnosis, registration, target, verdict } = report;
    const [cause] = diagnosis.causes;
    const isVerified = registration?.modelVersion !== undefined && verdict === 'pass';
    return {
        verdict,
        diagnosis: cause?.code ?? '',
        category: cause?.category ?? '',
        passed: String(counts.pass),
        failed: String(counts.fail),
        errored: String(counts.error),
        skipped: String(counts.skip),
        'report-path': reportPath,
        'tracking-uri': isVerified ? target.trackingUri : '',
        'model-name': registration?.modelName ?? '',
        'model-version': registration?.modelVersion ?? '',
        'run-id': registration?.runId ?? '',
    };
}

// EXTERNAL MODULE: ./build/github/publication.js
var publication = __webpack_require__(96000);
;// CONCATENATED MODULE: ./build/github/action.js














/** What main tells the post step: whose remains to look for, and whether there can be any. */
const runIdsState = 'run-ids';
const cleanedState = 'cleaned-up';
/** The action's main step. Only the gate at its end, bad input, or a defect of ours fails it. */
async function runAction({ raw, onMissingKey }) {
    const redact = (0,http_redact/* createRedactor */.lY)();
    const key = raw['api-key']?.trim() ?? '';
    if (key !== '')
        (0,core/* setSecret */.Pq)(key);
    redact.protect('api-key', key);
    try {
        const withheld = key === '' && onMissingKey !== 'fail' ? await whySecretsAreWithheld(process.env) : undefined;
        if (withheld)
            return await endNeutral(withheld);
        const settings = await (0,inputs/* readSettings */.sb)(raw);
        const ids = [];
        const report = await (0,run/* run */.e)(settings, {
            redact,
            env: process.env,
            cancel: (0,cancel/* cancelOnSignals */.d)(),
            listen: logProgress(redact),
            onNames: ({ id }) => {
                ids.push(id);
                (0,core/* saveState */.LZ)(runIdsState, ids.join(' '));
            },
        });
        (0,core/* saveState */.LZ)(cleanedState, String(settings.keep || report.stopReason !== 'cancelled'));
        const reportPath = await (0,write/* writeReport */.u)(report, settings.reportDir, redact);
        tell('The job summary', await publishSummary(report, redact));
        for (const [name, value] of Object.entries(outputsOf(report, reportPath)))
            (0,core/* setOutput */.uH)(name, redact(value));
        if ((0,verdict/* gateFails */.xd)(report, settings.failOn))
            (0,core/* setFailed */.C1)(redact((0,log_text/* logText */.k)(gateMessage(report))));
    }
    catch (error) {
        const text = error instanceof inputs/* InputError */.dz
            ? error.message
            : error instanceof Error
                ? (error.stack ?? '')
                : String(error);
        (0,core/* setFailed */.C1)(redact((0,log_text/* logText */.k)(text)));
    }
}
async function endNeutral(reason) {
    const text = `Nothing was verified: ${reason}. This says nothing about the key or the platform.`;
    (0,core/* info */.pq)(text);
    (0,core/* setOutput */.uH)('verdict', 'skipped');
    const advice = 'Set `on-missing-key: fail` to make such runs fail instead.';
    tell('The job summary', await (0,publication/* published */.H)(() => writeSummary(`### ⏭️ Registration not verified\n\n${text}\n\n${advice}\n`)));
}
function publishSummary(report, redact) {
    return (0,publication/* published */.H)(() => writeSummary(redact((0,summary/* renderSummary */.Br)(report))));
}
async function writeSummary(markdown) {
    await core/* summary */.z.addRaw(markdown, true).write();
}
function tell(what, publication) {
    if (publication.status !== 'published')
        (0,core/* warning */.$e)((0,log_text/* logText */.k)(`${what} was not published: ${publication.reason}`));
}
function logProgress(redact) {
    return (event) => {
        const line = (0,progress/* progressLine */.o)(event);
        if (line !== undefined)
            (0,core/* info */.pq)(redact((0,log_text/* logText */.k)(line)));
    };
}
/** One line: what is wrong, in which layer, and what was seen. */
function gateMessage(report) {
    const trouble = (0,wording/* firstTrouble */.QJ)(report);
    return `${(0,wording/* headline */.Pl)(report)}${trouble?.reason ? `: ${trouble.reason}` : ''}`;
}


/***/ }),

/***/ 94682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _http_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32616);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58175);
/* harmony import */ var _recover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15384);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64176);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70398);






/** Milliseconds the post step may take: it must never hang a job that is already over. */
const postMs = 60_000;
/** The action's post step: removes what a cancelled or killed main step could not. Never fails the job. */
async function runPost(raw) {
    const ids = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(_action_js__WEBPACK_IMPORTED_MODULE_4__/* .runIdsState */ .BS)
        .split(' ')
        .filter((id) => id !== '');
    if (ids.length === 0 || (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(_action_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanedState */ .Aj) === 'true')
        return;
    const redact = (0,_http_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .lY)();
    const key = raw['api-key']?.trim() ?? '';
    if (key !== '')
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(key);
    redact.protect('api-key', key);
    try {
        const settings = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .sb)(raw);
        if (settings.keep)
            return;
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)('The main step did not finish: removing what it may have created.');
        const signal = AbortSignal.timeout(postMs);
        const options = { redact, env: process.env, signal };
        const leftovers = [];
        for (const id of ids)
            leftovers.push(...(await (0,_recover_js__WEBPACK_IMPORTED_MODULE_3__/* .recover */ .l)(settings, { id }, options)).leftovers);
        for (const { kind, name, reason, command } of leftovers) {
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(redact((0,_log_text_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(`Left behind: ${kind} ${name}: ${reason}. Remove it with: ${command}`)));
        }
        if (leftovers.length === 0)
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)('Nothing is left on the server.');
    }
    catch (error) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(redact((0,_log_text_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(`Clean-up failed: ${error instanceof Error ? error.message : String(error)}`)));
    }
}


/***/ }),

/***/ 51532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58175);


/** Every input as the workflow gave it; whitespace around the key is kept, since it is worth a warning. */
function readInputs() {
    return Object.fromEntries(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj.map((name) => [name, (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name, { trimWhitespace: false })]));
}


/***/ }),

/***/ 58175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   sb: () => (/* binding */ readSettings),
/* harmony export */   vj: () => (/* binding */ inputNames)
/* harmony export */ });
/* unused harmony export isLoopback */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _http_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32616);
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44892);






/** Every problem with the inputs at once. Nothing has been sent when this is thrown. */
class InputError extends Error {
    name = 'InputError';
    problems;
    constructor(problems) {
        const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
        super(`The inputs have ${count}; nothing was sent.\n${problems.map((one) => `  - ${one}`).join('\n')}`);
        this.problems = problems;
    }
}
const quoted = (issue) => JSON.stringify(String(issue.input));
/** A string in which `problemOf` finds nothing wrong; it finds one problem at most, the first that matters. */
const checked = (problemOf) => zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP({ error: 'is missing or empty' })
    .trim()
    .superRefine((given, context) => {
    const message = problemOf(given);
    if (message !== undefined)
        context.addIssue({ code: 'custom', message });
});
function keyProblem(key) {
    if (/\s/.test(key))
        return 'has whitespace inside: it was probably cut or joined when it was copied';
    if (!/^hk_(live|test|dev)_/.test(key))
        return 'does not start with hk_live_, hk_test_ or hk_dev_';
    if (!/^hk_[a-z]+_[A-Za-z0-9_-]{8,}$/.test(key))
        return 'goes on with too few or with other characters than letters, digits, - and _';
    return undefined;
}
const Url = checked(urlProblem).transform((given) => {
    if (!URL.canParse(given))
        return given;
    const { origin, pathname } = new URL(given);
    return `${origin}${pathname}`.replace(/\/+$/, '');
});
function urlProblem(given) {
    if (!URL.canParse(given))
        return `${JSON.stringify(given)} is not a URL`;
    const url = new URL(given);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return `${JSON.stringify(given)} starts with neither https:// nor http://`;
    if (url.username !== '' || url.password !== '')
        return `${JSON.stringify(`${url.protocol}//…@${url.host}`)} carries credentials; the key goes into api-key only`;
    if (url.search !== '' || url.hash !== '')
        return `has a query or fragment after ${url.origin}${url.pathname}`;
    return undefined;
}
const Flag = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
    .trim()
    .toLowerCase()
    .refine((given) => given === 'true' || given === 'false', {
    error: (issue) => `${quoted(issue)} is neither true nor false`,
})
    .transform((given) => given === 'true');
const seconds = (limit) => zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
    .trim()
    .refine((given) => /^\d+(\.\d+)?$/.test(given) && Number(given) > 0 && Number(given) <= limit, {
    error: (issue) => `${quoted(issue)} is not a number of seconds above 0 and up to ${limit}`,
})
    .transform((given) => Number(given) * 1000);
const oneOf = (choices) => zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
    .trim()
    .refine((given) => choices.includes(given), {
    error: (issue) => `${quoted(issue)} is none of ${choices.join(', ')}`,
});
const matching = (pattern, what) => zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
    .trim()
    .regex(pattern, { error: (issue) => `${quoted(issue)} is not ${what}`, abort: true });
/** MLflow refuses a metric whose name, read as a path, has a shorter way to say it or leaves its folder. */
const isPlainPath = (name) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(name) === name && !/^(\.$|\.\.|\/)|\/$/.test(name);
const Suites = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
    .transform((given) => given.split(/[\s,]+/).filter((name) => name !== ''))
    .pipe(zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_report_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .suiteNames */ .np, {
    error: (issue) => `${quoted(issue)} is not a suite; the suites are ${_report_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .suiteNames */ .np.join(', ')}`,
})))
    .refine((names) => names.length > 0, { error: 'names no suite' });
/** Every input with its check, its default and an example that would be accepted. */
const definitions = {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: workflow syntax, shown as it is
    'api-key': { schema: checked(keyProblem), example: 'api-key: ${{ secrets.HOKUSAI_API_KEY }}' },
    'tracking-uri': {
        schema: Url.default('https://registry.hokus.ai/api/mlflow'),
        example: 'tracking-uri: https://registry.hokus.ai/api/mlflow',
    },
    'auth-url': { schema: Url.default('https://auth.hokus.ai'), example: 'auth-url: https://auth.hokus.ai' },
    'api-url': { schema: Url.default('https://api.hokus.ai'), example: 'api-url: https://api.hokus.ai' },
    'service-id': {
        schema: matching(/^[A-Za-z0-9._-]{1,64}$/, 'a service id').default('platform'),
        example: 'service-id: platform',
    },
    suites: {
        schema: Suites.default([..._report_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .suiteNames */ .np]),
        example: `suites: ${_report_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .suiteNames */ .np.slice(0, 2).join(', ')}`,
    },
    mode: { schema: oneOf(['full', 'read-only']).default('full'), example: 'mode: read-only' },
    'model-name': {
        schema: matching(/^[A-Za-z0-9_.-][A-Za-z0-9 _.-]{0,249}$/, 'a model name of letters, digits, space, . _ and -').optional(),
        example: 'model-name: churn-classifier',
    },
    'token-id': {
        schema: matching(/^(?!-)[A-Za-z0-9-]{1,64}(?<!-)$/, 'a token id of letters, digits and inner hyphens')
            .transform((given) => given.toUpperCase())
            .default('VERIFY-REGISTRATION'),
        example: 'token-id: XRAY',
    },
    metric: {
        schema: matching(/^[A-Za-z0-9_. /-]{1,250}$/, 'a metric name')
            .refine(isPlainPath, {
            error: (issue) => `${quoted(issue)} is a path that MLflow would read as another`,
        })
            .default('accuracy'),
        example: 'metric: accuracy',
    },
    baseline: {
        schema: matching(/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i, 'a number')
            .transform(Number)
            .refine(Number.isFinite, { error: 'is too large for a number' })
            .optional(),
        example: 'baseline: 0.85',
    },
    'model-path': { schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().trim().optional(), example: 'model-path: ./model' },
    notify: { schema: Flag.default(false), example: 'notify: true' },
    keep: { schema: Flag.default(false), example: 'keep: true' },
    'fail-on': { schema: oneOf(['fail', 'warn', 'never']).default('fail'), example: 'fail-on: warn' },
    timeout: { schema: seconds(86_400).default(300_000), example: 'timeout: 300' },
    'request-timeout': { schema: seconds(3_600).default(10_000), example: 'request-timeout: 10' },
    concurrency: {
        schema: matching(/^([1-9]|[1-9]\d|1[01]\d|12[0-8])$/, 'a whole number from 1 to 128')
            .transform(Number)
            .default(32),
        example: 'concurrency: 32',
    },
    'ca-file': { schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().trim().optional(), example: 'ca-file: ./company-ca.pem' },
    'allow-insecure-http': { schema: Flag.default(false), example: 'allow-insecure-http: true' },
    'report-dir': {
        schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().trim().default('verification-report'),
        example: 'report-dir: verification-report',
    },
};
const inputNames = Object.keys(definitions);
/**
 * Settings from what the caller gave.
 * @throws InputError naming every problem, what was given (never the key) and a valid example
 */
async function readSettings(given) {
    // Whatever input the key was put in by mistake, no message quotes it.
    const redact = (0,_http_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .createRedactor */ .lY)({ 'api-key': given['api-key']?.trim() ?? '' });
    const problem = (name, message, example) => `${name}: ${shortened(redact(message))}. For example: ${example}`;
    const problems = [];
    const parsed = {};
    for (const [name, { schema, example }] of Object.entries(definitions)) {
        const raw = given[name];
        const result = schema.safeParse(raw?.trim() === '' ? undefined : raw);
        if (result.success)
            parsed[name] = result.data;
        else
            problems.push(...result.error.issues.map(({ message }) => problem(name, message, example)));
    }
    problems.push(...problemsBetween(parsed).map(redact));
    problems.push(...(await problemsOnDisk(parsed)).map(redact));
    if (problems.length > 0)
        throw new InputError(problems);
    return toSettings(parsed, given['api-key'] ?? '');
}
/** What only shows when inputs are held against each other; works on those that are right by themselves. */
function problemsBetween(parsed) {
    const urls = ['tracking-uri', 'auth-url', 'api-url'].flatMap((name) => {
        const url = parsed[name];
        return url === undefined ? [] : [{ name, url: new URL(url) }];
    });
    const problems = [];
    for (const { name, url } of urls) {
        if (url.protocol === 'http:' && !isLoopback(url.hostname) && !parsed['allow-insecure-http']) {
            const safe = `https://${url.host}${url.pathname === '/' ? '' : url.pathname}`;
            problems.push(`${name}: plain http to ${url.host} would send the key in clear. For example: ${name}: ${safe}, or allow-insecure-http: true inside a trusted network`);
        }
    }
    const environment = /^hk_(test|dev)_/.exec(parsed['api-key'] ?? '')?.[1];
    const production = urls.find(({ url }) => url.hostname === 'hokus.ai' || url.hostname.endsWith('.hokus.ai'));
    if (environment && production) {
        problems.push(`api-key: is a key of the ${environment} environment (hk_${environment}_…), but ${production.name} is production (${production.url.host}). For example: ${definitions['api-key'].example} with a key that starts with hk_live_`);
    }
    return problems;
}
/** What only a look at the files shows. */
async function problemsOnDisk(parsed) {
    const problems = [];
    const caFile = parsed['ca-file'];
    const caProblem = caFile && (await caFileProblem(caFile));
    if (caProblem)
        problems.push(`ca-file: ${caProblem}. For example: ${definitions['ca-file'].example}`);
    const directory = parsed['model-path'];
    if (directory) {
        const { readModelDirectory } = await __webpack_require__.e(/* import() */ 199).then(__webpack_require__.bind(__webpack_require__, 75199));
        const model = await readModelDirectory(directory);
        problems.push(...model.problems.map((one) => `model-path: ${one} For example: ${definitions['model-path'].example}`));
    }
    return problems;
}
async function caFileProblem(path) {
    const pem = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch(() => undefined);
    if (!pem)
        return `there is no readable file ${JSON.stringify(path)}`;
    try {
        new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem);
        return undefined;
    }
    catch {
        return `${JSON.stringify(path)} holds no certificate in PEM form`;
    }
}
/** True for hosts that never leave the machine, where plain http gives nothing away. */
function isLoopback(hostname) {
    return /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
/** A message without the middle of an overlong quotation. */
const shortened = (text) => (text.length <= 400 ? text : `${text.slice(0, 200)}…${text.slice(-200)}`);
function toSettings(parsed, rawKey) {
    const warnings = [];
    if (rawKey !== rawKey.trim()) {
        warnings.push('api-key: has whitespace around it, which was removed; services refuse such a key, so mend the secret');
    }
    const optional = {
        modelName: parsed['model-name'],
        baseline: parsed.baseline,
        modelPath: parsed['model-path'],
        caFile: parsed['ca-file'],
    };
    return {
        apiKey: parsed['api-key'],
        trackingUri: parsed['tracking-uri'],
        authUrl: parsed['auth-url'],
        apiUrl: parsed['api-url'],
        serviceId: parsed['service-id'],
        suites: parsed.suites,
        mode: parsed.mode,
        tokenId: parsed['token-id'],
        metric: parsed.metric,
        notify: parsed.notify,
        keep: parsed.keep,
        failOn: parsed['fail-on'],
        timeoutMs: parsed.timeout,
        requestTimeoutMs: parsed['request-timeout'],
        concurrency: parsed.concurrency,
        reportDir: parsed['report-dir'],
        warnings,
        ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    };
}


/***/ }),

/***/ 16756:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _github_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94682);
/* harmony import */ var _github_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51532);


await (0,_github_post_js__WEBPACK_IMPORTED_MODULE_0__/* .runPost */ .a)((0,_github_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 15384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ recover)
});

// EXTERNAL MODULE: ./build/http/client.js + 4 modules
var client = __webpack_require__(66147);
// EXTERNAL MODULE: ./build/http/exchange.js
var exchange = __webpack_require__(19148);
// EXTERNAL MODULE: ./build/platform/probes.js
var probes = __webpack_require__(68999);
// EXTERNAL MODULE: ./build/platform/target.js
var platform_target = __webpack_require__(48261);
// EXTERNAL MODULE: ./build/registration/clean-up.js + 1 modules
var clean_up = __webpack_require__(81886);
// EXTERNAL MODULE: ./build/mlflow/registry.js
var registry = __webpack_require__(81501);
// EXTERNAL MODULE: ./build/mlflow/tracking.js
var tracking = __webpack_require__(51415);
// EXTERNAL MODULE: ./build/registration/names.js
var names = __webpack_require__(71740);
// EXTERNAL MODULE: ./build/registration/state.js
var registration_state = __webpack_require__(29201);
;// CONCATENATED MODULE: ./build/registration/remains.js




/** Ids this tool makes; a tag with another value was not written by it. */
const idPattern = /^\d{8}t\d{6}z-[0-9a-f]{8}$/;
/**
 * What earlier runs have left on a server, as states that clean-up can take. Only things that carry our tag
 * with an id of ours are found, whatever they are called.
 */
async function findRemains(api, which, now = Date.now()) {
    const wanted = (id, created) => idPattern.test(id) && ('id' in which ? id === which.id : now - Date.parse(created) >= which.ageMs);
    const filter = 'id' in which ? `tags.${names/* idTag */.od} = '${which.id}'` : `tags.${names/* idTag */.od} LIKE '%'`;
    const [experiments, models, versions] = await Promise.all([
        (0,tracking/* searchExperiments */.hH)(api, filter),
        (0,registry/* searchRegisteredModels */.BH)(api, filter),
        (0,registry/* searchModelVersions */.p3)(api, filter),
    ]);
    const found = new Map();
    const stateOf = (tags) => {
        const id = valueOfTag(tags, names/* idTag */.od);
        if (!wanted(id, valueOfTag(tags, names/* createdTag */.FQ)))
            return undefined;
        const state = found.get(id) ?? (0,registration_state/* newRegistrationState */.T)((0,names/* namesOf */.eZ)(id), undefined);
        found.set(id, state);
        return state;
    };
    for (const { tags, experiment_id } of experiments) {
        const state = stateOf(tags);
        if (state)
            Object.assign(state, { experimentId: experiment_id, asked: { ...state.asked, experiment: true } });
    }
    for (const { tags, name } of models) {
        const state = stateOf(tags);
        // The canary is every run's, whichever of them made it.
        if (state && name !== names/* canaryModel */.il)
            Object.assign(state, { modelName: name, ownsModel: true, asked: { ...state.asked, model: true } });
    }
    for (const { tags, name, version } of versions) {
        const state = stateOf(tags);
        // MLflow copies tags with a version: one outside the run's own model may be a copy that somebody uses.
        if (!state || (state.ownsModel && state.modelName !== name))
            continue;
        const asked = { ...state.asked, version: true };
        Object.assign(state, { modelName: name, modelVersion: version, asked });
    }
    return [...found.values()];
}
const valueOfTag = (tags, key) => tags.find((tag) => tag.key === key)?.value ?? '';

// EXTERNAL MODULE: ./build/registration/removal.js
var registration_removal = __webpack_require__(52788);
// EXTERNAL MODULE: ./build/suites/session.js
var session = __webpack_require__(99360);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/recover.js









/**
 * Removes what earlier runs left when they were killed before they could clean up themselves.
 * @throws MlflowError where the server cannot be searched
 */
async function recover(settings, which, options) {
    const target = (0,platform_target/* targetOf */.$r)(settings);
    const { redact, env, signal } = options;
    const http = (0,client/* createHttpClient */.u)({
        redact,
        recorder: (0,exchange/* createRecorder */.T)(),
        env,
        runId: 'recovery',
        requestTimeoutMs: settings.requestTimeoutMs,
        connections: settings.concurrency,
        userAgent: `${version/* toolName */.U}/${version/* version */.r}`,
        ...(settings.caFile ? { caFile: settings.caFile } : {}),
    });
    try {
        const scope = { checkId: 'registration.clean-up', signal };
        const { mlflow, gateway } = (0,session/* mlflowApis */.vl)(target, (request) => http.send(request, scope));
        const { path } = await (0,registration_removal/* findRemovalPath */.D)((probe) => http.send(probes/* probes */.K[probe](target), scope));
        const removal = { 'tracking-uri': mlflow, gateway, none: undefined }[path];
        const states = await findRemains(mlflow, which);
        const leftovers = [];
        for (const state of states)
            leftovers.push(...(await (0,clean_up/* cleanUp */.n)({ tracking: mlflow, removal }, state)).leftovers);
        return { runs: states.map(({ names }) => names.id), leftovers };
    }
    finally {
        await http.close();
    }
}


/***/ })

};
