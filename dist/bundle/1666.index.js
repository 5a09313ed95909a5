export const id = 1666;
export const ids = [1666];
export const modules = {

/***/ 24282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ clientEnvironment),
/* harmony export */   S7: () => (/* binding */ disturbancesToldIn),
/* harmony export */   Sj: () => (/* binding */ tokenVariable),
/* harmony export */   jf: () => (/* binding */ tellPatience),
/* harmony export */   pH: () => (/* binding */ disturbancesIn),
/* harmony export */   z: () => (/* binding */ tellDisturbances)
/* harmony export */ });
/* harmony import */ var _inputs_key_slips_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27773);

/**
 * What a person's environment does to the stock client that it should not: each is taken out of the client's
 * environment here, and is worth telling, because their own scripts still have it.
 */
const disturbing = {
    HOKUSAI_MOCK_MODE: 'makes the Hokusai SDK pretend that everything works',
    HOKUSAI_OPTIONAL_MLFLOW: 'makes the Hokusai SDK go on without a registry',
    MLFLOW_TRACKING_USERNAME: 'is sent in place of the key: a user name wins over MLFLOW_TRACKING_TOKEN',
    MLFLOW_TRACKING_PASSWORD: 'is sent in place of the key, together with MLFLOW_TRACKING_USERNAME',
    MLFLOW_TRACKING_AUTH: 'lets a plug-in decide what is sent in place of the key',
    MLFLOW_TRACKING_AWS_SIGV4: 'signs requests for AWS in place of sending the key',
    MLFLOW_TRACKING_INSECURE_TLS: 'accepts any certificate, so anybody on the way may read the key',
    MLFLOW_REGISTRY_URI: 'sends models elsewhere than runs',
};
/** How long the stock client waits for an answer, and how often it asks again, where nothing says otherwise. */
const usualPatience = { seconds: '120', retries: '7' };
/**
 * Where the stock client of this environment is more or less patient than a verification: how long it waits for an answer
 * and how often it asks again, and which variables say so.
 */
function tellPatience(env) {
    const set = Object.entries(env).flatMap(([name, value]) => name.startsWith('MLFLOW_HTTP_REQUEST_') && value ? [`${name}=${value}`] : []);
    const seconds = env.MLFLOW_HTTP_REQUEST_TIMEOUT || usualPatience.seconds;
    const retries = env.MLFLOW_HTTP_REQUEST_MAX_RETRIES || usualPatience.retries;
    const by = set.length > 0 ? ` (${set.join(', ')})` : '';
    return `the stock client of your own scripts waits ${seconds} s for an answer and asks up to ${retries} times more${by}`;
}
/** Where Hokusai's SDK tells others of a registration: it is not to tell of one that is removed again. */
const webhooks = ['HOKUSAI_SITE_WEBHOOK_URL', 'HOKUSAI_SITE_WEBHOOK_SECRET', 'WEBHOOK_URL', 'WEBHOOK_SECRET'];
/** These only say where the work of somebody's script goes; a verification has its own. */
const replaced = ['MLFLOW_EXPERIMENT_ID', 'MLFLOW_EXPERIMENT_NAME', 'MLFLOW_RUN_ID', 'MLFLOW_RUN_CONTEXT'];
/** What in the caller's environment changes how the stock client behaves. Empty values count as unset. */
function disturbancesIn(env) {
    const set = Object.entries(disturbing).flatMap(([name, why]) => (env[name] ? [{ name, why }] : []));
    const why = env.MLFLOW_TRACKING_TOKEN ? tokenSlip(env.MLFLOW_TRACKING_TOKEN) : undefined;
    return why ? [...set, { name: tokenVariable, why }] : set;
}
/** The variable whose value the stock client sends as it is, and which is told of where that is no key. */
const tokenVariable = 'MLFLOW_TRACKING_TOKEN';
const tokenSlip = (token) => token.trim() === token ? (0,_inputs_key_slips_js__WEBPACK_IMPORTED_MODULE_0__/* .slipInHeader */ .F)(`Bearer ${token}`) : 'has white space around the key';
/** One sentence for a report; `disturbancesToldIn` reads it back. */
const tellDisturbances = (found) => found.map(({ name, why }) => `${name} ${why}`).join('; ');
/** What a saved report says that the environment held; of variables alone, not of a login file. */
function disturbancesToldIn(text) {
    return text.split('; ').flatMap((told) => {
        const [, name, why] = /^([A-Z][A-Z0-9_]*) (.+)$/.exec(told) ?? [];
        return name && why ? [{ name, why }] : [];
    });
}
/** The environment for a stock client that asks `trackingUri` with this key, and nothing else's way. */
function clientEnvironment(env, given) {
    const left = [...Object.keys(disturbing), ...replaced, ...webhooks];
    const kept = Object.entries(env).filter(([name]) => !left.includes(name));
    const seconds = String(Math.ceil(given.requestTimeoutMs / 1000));
    return {
        ...Object.fromEntries(kept),
        MLFLOW_TRACKING_URI: given.trackingUri,
        MLFLOW_TRACKING_TOKEN: given.apiKey,
        HOKUSAI_API_KEY: given.apiKey,
        // An empty file: `requests` prefers an entry of ~/.netrc to the token.
        NETRC: given.netrc,
        // The stock client waits 120 s and tries 8 times, which a verification cannot.
        MLFLOW_HTTP_REQUEST_TIMEOUT: env.MLFLOW_HTTP_REQUEST_TIMEOUT ?? seconds,
        MLFLOW_HTTP_REQUEST_MAX_RETRIES: env.MLFLOW_HTTP_REQUEST_MAX_RETRIES ?? '2',
        MLFLOW_DISABLE_TELEMETRY: 'true',
        NO_PROXY: [env.NO_PROXY ?? env.no_proxy, '127.0.0.1'].filter(Boolean).join(','),
        no_proxy: [env.no_proxy ?? env.NO_PROXY, '127.0.0.1'].filter(Boolean).join(','),
        PYTHONUNBUFFERED: '1',
        PYTHONIOENCODING: 'utf-8',
    };
}


/***/ }),

/***/ 45312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ pythonSteps),
/* harmony export */   Sm: () => (/* binding */ isOfSdk),
/* harmony export */   fc: () => (/* binding */ checkIdOf)
/* harmony export */ });
/** The steps of one registration, in order. */
const pythonSteps = [
    'connect',
    'experiment',
    'train',
    'log',
    'register',
    'tags',
    'alias',
    'load',
    'predict',
    'sdk_register',
    'sdk_read',
    'clean_up',
];
/** Steps of Hokusai's SDK, taken where it is installed; the registration goes on whatever becomes of them. */
const isOfSdk = (step) => step.startsWith('sdk_');
/** The id of the check that a step is, which its requests carry too. */
const checkIdOf = (step) => `python.${step.replace('_', '-')}`;


/***/ }),

/***/ 62867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ byLayer),
/* harmony export */   Ft: () => (/* binding */ runTime),
/* harmony export */   GY: () => (/* binding */ sourceNote),
/* harmony export */   H0: () => (/* binding */ statusEmoji),
/* harmony export */   Hc: () => (/* binding */ ownerName),
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   QJ: () => (/* binding */ firstTrouble),
/* harmony export */   WQ: () => (/* binding */ stopSentence),
/* harmony export */   Y6: () => (/* binding */ ownerHeading),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   bM: () => (/* binding */ statuses),
/* harmony export */   cb: () => (/* binding */ verdictStatus),
/* harmony export */   ei: () => (/* binding */ formatClock),
/* harmony export */   kK: () => (/* binding */ untoldWarnings),
/* harmony export */   kb: () => (/* binding */ confidenceMeaning),
/* harmony export */   qD: () => (/* binding */ statusSign),
/* harmony export */   qL: () => (/* binding */ runAgain),
/* harmony export */   rL: () => (/* binding */ signOf),
/* harmony export */   tg: () => (/* binding */ registrationRows),
/* harmony export */   uj: () => (/* binding */ statusMeaning),
/* harmony export */   wF: () => (/* binding */ categoryMeaning),
/* harmony export */   xN: () => (/* binding */ waitedLine),
/* harmony export */   yU: () => (/* binding */ someOf),
/* harmony export */   zF: () => (/* binding */ workaroundHeading)
/* harmony export */ });
/* harmony import */ var _schema_constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23515);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);
/** The words and signs that all renderers share. Returned text is plain: the renderer escapes it. */


const statuses = ['pass', 'fail', 'warn', 'skip', 'error'];
const statusEmoji = {
    pass: '✅',
    fail: '❌',
    warn: '⚠️',
    skip: '⏭️',
    error: '❗',
};
const statusSign = { pass: '✔', fail: '✖', warn: '⚠', skip: '–', error: '!' };
const statusMeaning = {
    pass: 'passed',
    fail: 'failed',
    warn: 'with a warning',
    skip: 'skipped',
    error: 'could not be verified',
};
/** The first four are the PRD's own words. */
const categoryMeaning = {
    KEY: 'invalid or expired key',
    CFG: 'service configuration',
    DEPLOY: 'deployment',
    BUG: 'code bug',
    SCOPE: 'permission',
    RATE: 'rate limit',
    QUOTA: 'balance',
    NET: 'network',
    CLIENT: 'your own settings',
    UNKNOWN: 'cause not determined',
};
/** Who has to act, to the caller. */
const ownerName = {
    caller: 'you',
    'auth team': 'auth team',
    'API team': 'API team',
    infrastructure: 'infrastructure',
    undetermined: 'not known yet',
};
/** Above the steps of one owner. */
function ownerHeading(by) {
    return by === 'caller' ? 'You' : `Fix (${ownerName[by]})`;
}
const confidenceMeaning = {
    certain: 'Certain, because',
    likely: 'Likely, because',
    possible: 'Possible, because',
};
function workaroundHeading({ verified }) {
    return verified ? 'a verified workaround' : 'a possible workaround, not verified';
}
/** A verdict looks like the status of one check. */
const verdictStatus = {
    pass: 'pass',
    fail: 'fail',
    error: 'error',
    skipped: 'skip',
};
/** The sign of a result: one that passed with warnings says so. */
function signOf({ verdict, counts }) {
    return verdict === 'pass' && (counts?.warn ?? 0) > 0 ? 'warn' : verdictStatus[verdict];
}
/** The checks with this status, those in the layer nearest the caller first: the first is the one to look at. */
function byLayer(checks, status) {
    return checks
        .filter((check) => check.status === status)
        .sort((a, b) => _schema_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .layers */ .ZF.indexOf(a.layer) - _schema_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .layers */ .ZF.indexOf(b.layer));
}
/** The first check that failed, or, where none did, the first that could not be verified. */
function firstTrouble(report) {
    return [...byLayer(report.checks, 'fail'), ...byLayer(report.checks, 'error')][0];
}
/** For example `12 passed, 1 failed, 3 skipped`; what is zero is left out. */
function countsLine(counts) {
    const parts = statuses.filter((status) => counts[status] > 0);
    return parts.map((status) => `${counts[status]} ${statusMeaning[status]}`).join(', ') || 'no checks';
}
/** What was odd about the inputs, as far as no check warns of it. */
function untoldWarnings({ warnings, checks }) {
    const told = checks.filter(({ status }) => status === 'warn').map(({ reason }) => reason ?? '');
    return warnings.filter((warning) => !told.some((reason) => reason.includes(warning)));
}
/** What cut a run short. */
const stopSentence = {
    cancelled: 'The run was cancelled',
    'out-of-time': 'The run was stopped because its time was up',
};
/** What a registration made on the server, as label and value. */
function registrationRows(registration) {
    const { experimentId, runId, modelName, modelVersion, alias } = registration;
    const named = {
        Experiment: experimentId,
        Run: runId,
        Model: modelName,
        Version: modelVersion,
        Alias: alias,
    };
    return Object.entries(named).flatMap(([label, value]) => (value === undefined ? [] : [[label, value]]));
}
/** What the run waited for before it began, as a sentence; empty where it did not. */
function waitedLine({ waited }) {
    if (!waited)
        return '';
    const parts = waited.parts.map(({ part, last }) => `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(part)} (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(last)})`).join(', ');
    const time = formatDuration(waited.ms);
    return waited.ready ? `Waited ${time} for ${parts}.` : `Waited ${time} for ${parts}, which did not come up.`;
}
/** Where an address came from, in brackets; empty where the report does not tell. */
function sourceNote({ sources }, part = 'trackingUri') {
    const source = sources?.[part];
    return source === undefined ? '' : ` (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(source)})`;
}
function runTime(report) {
    return formatDuration(Date.parse(report.finishedAt) - Date.parse(report.startedAt));
}
/** Milliseconds for people: `8 ms`, `1.2 s`, `2 min 5 s`. */
function formatDuration(ms) {
    if (ms < 999.5)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** For example `a; b and 12 more`: titles have commas of their own. */
function someOf(all, most, show = (one) => one, separator = '; ') {
    const more = all.length > most ? ` and ${all.length - most} more` : '';
    return (all
        .slice(0, most)
        .map((one) => show(one))
        .join(separator) + more);
}
/** The time of day of an ISO time: `20:29:08Z`. */
function formatClock(time) {
    return /T(\d\d:\d\d:\d\d)/.exec(time)?.[1]?.concat('Z') ?? time;
}
/** Where no single request tells whether a cause is gone. */
const runAgain = 'run the same job or command again, or ask whoever sent you this to; no single request tells.';


/***/ }),

/***/ 21131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ isTrouble),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   ip: () => (/* binding */ countStatuses),
/* harmony export */   n_: () => (/* binding */ isProved)
/* harmony export */ });
function countStatuses(checks) {
    const counts = { pass: 0, fail: 0, warn: 0, skip: 0, error: 0 };
    for (const { status } of checks)
        counts[status]++;
    return counts;
}
/**
 * One word for a run. Something verified and wrong outweighs what could not be verified; a run that ended
 * early or in which nothing passed has verified nothing and never passes.
 */
function verdictOf(checks, stopReason) {
    const { fail, error, pass, warn } = countStatuses(checks);
    if (fail > 0)
        return 'fail';
    if (error > 0 || stopReason !== 'completed' || pass + warn === 0)
        return 'error';
    return 'pass';
}
/** Whether a registration went through, with nothing wrong beside it. */
const isProved = ({ verdict, registration }) => verdict === 'pass' && registration?.modelVersion !== undefined;
/** True of a check that failed or could not be verified. */
const isTrouble = ({ status }) => status === 'fail' || status === 'error';


/***/ }),

/***/ 31695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ onHokusai),
/* harmony export */   m: () => (/* binding */ noSuchPart)
/* harmony export */ });
/* harmony import */ var _pipeline_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11827);

const noSuchPart = 'the tracking URI is an MLflow server by itself, which has no such part';
/** A check of a part that only Hokusai's platform has: at any other MLflow server it is left out, and says so. */
function onHokusai(check) {
    return {
        ...check,
        run: async (context) => ((await context.platform()) === 'mlflow' ? (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)(noSuchPart) : check.run(context)),
    };
}


/***/ }),

/***/ 12495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sW: () => (/* binding */ catalogue),
  Fg: () => (/* binding */ definitionOf)
});

// UNUSED EXPORTS: everyCheck

// EXTERNAL MODULE: ./build/schema/suite-order.js
var suite_order = __webpack_require__(62695);
// EXTERNAL MODULE: ./build/suites/investigate-mlflow.js
var investigate_mlflow = __webpack_require__(53917);
// EXTERNAL MODULE: ./build/suites/preflight.js
var preflight = __webpack_require__(82567);
// EXTERNAL MODULE: ./build/pipeline/check.js
var check = __webpack_require__(11827);
// EXTERNAL MODULE: ./build/pipeline/requests-have-left.js
var requests_have_left = __webpack_require__(41964);
// EXTERNAL MODULE: ./build/python/environment.js
var environment = __webpack_require__(24282);
// EXTERNAL MODULE: ./build/python/steps.js
var steps = __webpack_require__(45312);
;// CONCATENATED MODULE: ./build/suites/python-client.js




/** What each step shows, and the layer to look at when it fails. */
const python_client_steps = {
    connect: {
        title: 'The stock Python client reaches MLflow',
        layer: 'mlflow',
        awaited: 'the Python client to connect',
    },
    experiment: {
        title: 'It creates an experiment',
        layer: 'registry',
        awaited: 'the Python client’s experiment',
    },
    train: {
        title: 'It trains a model',
        layer: 'client',
        awaited: 'a model trained in Python',
    },
    log: {
        title: 'It logs the model with its metric',
        layer: 'artifacts',
        awaited: 'the Python client to log a model',
    },
    register: {
        title: 'It registers the model',
        layer: 'registry',
        awaited: 'the Python client to register a model',
    },
    tags: {
        title: 'It sets the tags of a tokenized model on the version',
        layer: 'registry',
        awaited: 'the Python client’s tags',
    },
    alias: {
        title: 'It gives the version an alias',
        layer: 'registry',
        awaited: 'the Python client’s alias',
    },
    load: {
        title: 'It loads the model back by its alias',
        layer: 'artifacts',
        awaited: 'the Python client to load the model back',
    },
    predict: {
        title: 'The loaded model predicts as the trained one',
        layer: 'client',
        awaited: 'the loaded model to predict',
    },
    sdk_register: {
        title: 'Hokusai’s SDK registers a tokenized model',
        layer: 'registry',
        awaited: 'Hokusai’s SDK to register a model',
    },
    sdk_read: { title: 'Hokusai’s SDK reads it back', layer: 'registry' },
    clean_up: { title: 'It removes what it made', layer: 'registry' },
};
const python_client_environment = {
    id: 'python.environment',
    title: 'Nothing in your environment changes how the stock client behaves',
    layer: 'client',
    onWarning: {
        by: 'caller',
        step: 'Remove these settings where your scripts run, or set them so that they agree.',
        done: 'none of them is there',
    },
    run: async ({ python, settings }) => {
        const found = python.disturbances();
        const patience = `${python.patience()}, this verification ${settings.requestTimeoutMs / 1000} s and up to 2 times more`;
        if (found.length === 0)
            return (0,check/* pass */.IX)(patience);
        return (0,check/* warn */.R8)(`left out here, but your own scripts see it: ${(0,environment/* tellDisturbances */.z)(found)}; ${patience}`);
    },
};
const available = {
    id: 'python.available',
    title: 'A Python with the stock MLflow client is there',
    awaited: 'a Python with MLflow’s client',
    demanded: true,
    layer: 'client',
    run: async ({ python, settings }) => {
        if (settings.python === 'off')
            return (0,check/* skip */.iv)('python is off');
        // Starting a process takes longer than all requests so far.
        await (0,requests_have_left/* requestsHaveLeft */.Y)();
        const found = await python.found();
        if (!('reason' in found)) {
            const library = found.sklearn ? `scikit-learn ${found.sklearn}` : 'no scikit-learn';
            return (0,check/* pass */.IX)(`mlflow ${found.mlflow}, ${library}, ${found.path}`);
        }
        return settings.python === 'auto' ? (0,check/* skip */.iv)(found.reason) : (0,check/* fail */.fJ)(found.reason);
    },
};
/**
 * The registration a third party would make, with the client a third party would use. It runs beside this tool's own
 * one: where only one of the two works, the request that differs is in the reason.
 */
const pythonClient = [
    python_client_environment,
    available,
    ...steps/* pythonSteps */.S$.map((step) => {
        const before = stepBefore(step);
        return {
            id: (0,steps/* checkIdOf */.fc)(step),
            ...python_client_steps[step],
            needs: before ? [(0,steps/* checkIdOf */.fc)(before)] : ['python.available', 'mlflow.served'],
            writes: true,
            run: (context) => judge(context, step),
        };
    }),
];
/** The one it rests on: those of the SDK bear none but each other. */
function stepBefore(step) {
    const earlier = steps/* pythonSteps */.S$.slice(0, steps/* pythonSteps */.S$.indexOf(step));
    return earlier.filter((one) => (0,steps/* isOfSdk */.Sm)(step) || !(0,steps/* isOfSdk */.Sm)(one)).at(-1);
}
async function judge({ python, settings }, step) {
    if (step === 'clean_up' && settings.keep)
        return (0,check/* skip */.iv)('keep is true');
    const found = await python.found();
    if ((0,steps/* isOfSdk */.Sm)(step) && 'mlflow' in found && !found.hokusai)
        return (0,check/* skip */.iv)('hokusai-ml-platform is not installed in this Python');
    const result = await python.step(step);
    if (result.state === 'skipped')
        return (0,check/* skip */.iv)(result.message);
    if (result.state === 'passed')
        return (0,check/* pass */.IX)(Object.values(result.found).join(', ') || undefined);
    const last = result.exchanges.filter(isRefused).at(-1);
    const request = last ? `; the request that failed is ${describe(last)}` : '';
    // What the client cannot remove, this tool removes or lists.
    const failed = step === 'clean_up' ? check/* warn */.R8 : check/* fail */.fJ;
    return (result.state === 'failed' ? failed : check/* error */.z3)(`${result.message}${request}`);
}
const isRefused = ({ response }) => !response || response.status >= 400;
function describe({ request: { method, url }, response, error: failure }) {
    const path = URL.canParse(url) ? new URL(url).pathname : url;
    return `${method} ${path} → ${response?.status ?? failure?.code ?? 'no answer'}`;
}

// EXTERNAL MODULE: ./build/mlflow/error.js
var error = __webpack_require__(60590);
// EXTERNAL MODULE: ./build/platform/contract.js
var contract = __webpack_require__(37282);
// EXTERNAL MODULE: ./build/platform/key-validation.js
var key_validation = __webpack_require__(45537);
// EXTERNAL MODULE: ./build/platform/responders.js + 1 modules
var responders = __webpack_require__(57036);
// EXTERNAL MODULE: ./build/suites/context.js
var context = __webpack_require__(31695);
;// CONCATENATED MODULE: ./build/suites/test-auth-service.js







const drafts = [
    {
        id: 'auth.identity',
        title: 'The auth host is the auth service',
        awaited: 'the auth service to answer at the auth URL',
        run: async (context) => {
            const answer = await context.observe('auth.root');
            if (answer.kind === 'no-reply' || answer.status !== 200)
                return sideRoute(context, answer);
            const service = answer.json?.service;
            // Auth and registry have shared a load balancer: another service may answer under auth's name.
            if (typeof service !== 'string')
                return (0,check/* fail */.fJ)(`does not say which service it is: ${(0,error/* describeAnswer */.O1)(answer)}`);
            return /auth/i.test(service) ? (0,check/* pass */.IX)(service) : (0,check/* fail */.fJ)(`answers as ${service}`);
        },
    },
    {
        id: 'auth.health',
        title: 'The auth service says it is healthy',
        run: async (context) => {
            const answer = await context.observe('auth.health');
            if (answer.kind === 'no-reply' || !(0,responders/* isHealthReport */.bJ)(answer))
                return sideRoute(context, answer);
            return /degraded|unhealthy/i.test(answer.text) ? (0,check/* warn */.R8)((0,error/* describeAnswer */.O1)(answer)) : (0,check/* pass */.IX)();
        },
    },
    {
        id: 'auth.not-rate-limited',
        title: 'The auth service is not limiting this key',
        awaited: 'the auth service to answer this key',
        run: async (context) => {
            const answer = await context.observe('auth.validate');
            if (answer.kind === 'no-reply')
                return (0,check/* error */.z3)(answer.message);
            const verdict = await verdictOn(context);
            return verdict.kind === 'rate-limited' ? (0,check/* fail */.fJ)(verdict.detail) : (0,check/* pass */.IX)();
        },
    },
    {
        id: 'auth.verdict',
        title: 'The auth service answers about the key',
        awaited: 'the auth service to say whether the key is valid',
        needs: ['auth.not-rate-limited'],
        run: async (context) => {
            const verdict = await verdictOn(context);
            if (verdict.kind === 'no-verdict')
                return (0,check/* fail */.fJ)(verdict.detail);
            const isOlder = isAbsent(await context.observe('auth.validate'));
            return (0,check/* pass */.IX)(`at ${isOlder ? '/validate, the older path' : contract/* validatePath */.iQ}`);
        },
    },
    {
        id: 'auth.in-time',
        title: 'The verdict comes within the 5 s the API waits for it',
        needs: ['auth.verdict'],
        run: async ({ observe, elapsedMs }) => {
            const answer = await observe('auth.validate');
            const ms = Math.max(0, ...answer.exchanges.map(elapsedMs));
            return ms < contract/* apiPatienceMs */.ik ? (0,check/* pass */.IX)(`${Math.round(ms)} ms`) : (0,check/* fail */.fJ)(`took ${(ms / 1000).toFixed(1)} s`);
        },
    },
    {
        id: 'auth.service-access',
        title: 'The key may use this service',
        awaited: 'the key to be allowed for this service',
        needs: ['auth.verdict'],
        run: async (context) => {
            const verdict = await verdictOn(context);
            if (verdict.kind !== 'wrong-service')
                return (0,check/* pass */.IX)(context.settings.serviceId);
            const anywhere = (0,key_validation/* readKeyVerdict */.Jw)(await context.observe('auth.validate-any-service'));
            return (0,check/* fail */.fJ)(`${verdict.detail}${anywhere.kind === 'valid' ? ' (without a service id the key is valid)' : ''}`);
        },
    },
    {
        id: 'auth.key-known',
        title: 'The auth service recognises the key',
        awaited: 'the auth service to know the key',
        needs: ['auth.service-access'],
        run: async (context) => {
            const verdict = await verdictOn(context);
            return verdict.kind === 'unknown-key' ? (0,check/* fail */.fJ)(verdict.detail) : (0,check/* pass */.IX)();
        },
    },
    {
        id: 'auth.key-valid',
        title: 'The auth service accepts the key',
        awaited: 'a valid key',
        security: true,
        needs: ['auth.key-known'],
        run: async (context) => {
            const verdict = await verdictOn(context);
            if (verdict.kind === 'valid')
                return (0,check/* pass */.IX)();
            const said = 'info' in verdict ? verdict.info.error : undefined;
            return (0,check/* fail */.fJ)(`answers 200 with is_valid false${said ? `: ${said}` : ''}; the API and the gateway ignore that`);
        },
    },
    {
        id: 'auth.write-scope',
        title: 'The key may read and write',
        needs: ['auth.key-valid'],
        run: async (context) => judgeScopes(await verdictOn(context)),
    },
    {
        id: 'auth.balance',
        title: 'The account has balance',
        needs: ['auth.key-valid'],
        onWarning: {
            by: 'caller',
            step: 'Top up the account, before requests that cost something are refused.',
            done: 'has_sufficient_balance is true',
        },
        run: async (context) => {
            const verdict = await verdictOn(context);
            const balance = verdict.kind === 'valid' ? verdict.info.has_sufficient_balance : undefined;
            if (balance === undefined || balance === null)
                return (0,check/* skip */.iv)('the auth service does not tell');
            return balance ? (0,check/* pass */.IX)() : (0,check/* warn */.R8)('has_sufficient_balance is false');
        },
    },
    refused('auth.refuses-no-key', 'The auth service refuses a request without a key', 'no-key'),
    refused('auth.refuses-garbage', 'The auth service refuses an invented key', 'garbage'),
];
/** What `test_auth_service` asked: does the auth service work, and does it accept this key? */
const authService = drafts.map((draft) => (0,context/* onHokusai */.S)({ ...draft, layer: 'auth' }));
/** A route that a deployment may leave out: no failure where the auth service itself judges keys. */
async function sideRoute(context, answer) {
    const { kind } = await verdictOn(context);
    const isAbsentHere = answer.kind === 'reply' && answer.status < 500;
    return isAbsentHere && (kind === 'valid' || kind === 'invalid')
        ? (0,check/* skip */.iv)(`not shown here: ${(0,error/* describeAnswer */.O1)(answer)}`)
        : (0,check/* fail */.fJ)((0,error/* describeAnswer */.O1)(answer));
}
/** The verdict on the caller's key, from the older path where the current one does not exist. */
async function verdictOn({ observe }) {
    const answer = await observe('auth.validate');
    return (0,key_validation/* readKeyVerdict */.Jw)(isAbsent(answer) ? await observe('auth.validate-old-path') : answer);
}
/** True where the current path does not exist, as on older builds. */
function isAbsent(answer) {
    return answer.kind === 'reply' && [404, 405].includes(answer.status);
}
function judgeScopes(verdict) {
    const scopes = verdict.kind === 'valid' ? verdict.info.scopes : undefined;
    if (verdict.kind !== 'valid' || !scopes)
        return (0,check/* skip */.iv)('the auth service does not tell the scopes');
    const admin = (0,key_validation/* isAdmin */.qc)(verdict.info) ? ', admin' : '';
    if (scopes.includes('write') || admin)
        return (0,check/* pass */.IX)(`${scopes.join(', ')}${admin}`);
    return (0,check/* fail */.fJ)(`its scopes are ${scopes.join(', ') || 'none'}; registering needs write`);
}
function refused(id, title, sent) {
    return {
        id,
        title,
        security: true,
        needs: ['auth.verdict'],
        // Not before the caller's key: whoever counts failed attempts may shut that out with the others.
        ask: ({ platform, observe }) => void (0,requests_have_left/* requestsHaveLeft */.Y)()
            .then(platform)
            .then(async (kind) => kind === 'mlflow' || observe('auth.validate'))
            .then(() => observe(`auth.validate-${sent}`)),
        run: async ({ observe }) => {
            const current = await observe(`auth.validate-${sent}`);
            const answer = isAbsent(current) ? await observe(`auth.validate-old-path-${sent}`) : current;
            const verdict = (0,key_validation/* readKeyVerdict */.Jw)(answer);
            if (verdict.kind === 'valid')
                return (0,check/* fail */.fJ)('was accepted as valid');
            if (verdict.kind === 'no-verdict' && !(answer.kind === 'reply' && answer.status === 422)) {
                return (0,check/* error */.z3)(`neither accepted nor refused: ${verdict.detail}`);
            }
            return (0,check/* pass */.IX)((0,error/* describeAnswer */.O1)(answer));
        },
    };
}

// EXTERNAL MODULE: ./build/suites/test-bearer-auth.js
var test_bearer_auth = __webpack_require__(46881);
// EXTERNAL MODULE: ./build/suites/test-real-registration.js + 6 modules
var test_real_registration = __webpack_require__(81082);
// EXTERNAL MODULE: ./build/platform/route-finding.js
var route_finding = __webpack_require__(3543);
// EXTERNAL MODULE: ./build/suites/route-check.js
var route_check = __webpack_require__(61084);
;// CONCATENATED MODULE: ./build/suites/verify-api-proxy.js







/** What `verify_api_proxy` asked: is the API up, and does it lead the tracking URI to MLflow? */
const apiProxy = [
    (0,context/* onHokusai */.S)({
        id: 'proxy.health',
        title: 'The API says it is healthy',
        awaited: 'the API to be healthy',
        layer: 'proxy',
        run: async (context) => {
            const answer = await context.observe('registry.health');
            const same = await isTheSameForAll(context, answer);
            if (same)
                return (0,check/* fail */.fJ)(`the answer to everything here, not the API’s: ${(0,error/* describeAnswer */.O1)(answer)}`);
            if (answer.kind === 'no-reply' || !(0,responders/* isHealthReport */.bJ)(answer))
                return verify_api_proxy_sideRoute(context, answer);
            return /degraded|unhealthy/i.test(answer.text) ? (0,check/* warn */.R8)((0,error/* describeAnswer */.O1)(answer)) : (0,check/* pass */.IX)();
        },
    }),
    (0,context/* onHokusai */.S)({
        id: 'proxy.version',
        title: 'The API’s version is available',
        layer: 'proxy',
        needs: ['proxy.health'],
        run: async ({ observe }) => {
            const answer = await observe('registry.version');
            const isTold = answer.kind === 'reply' && answer.status === 200 && (0,responders/* isOwnOfApi */.OV)(answer);
            return isTold ? (0,check/* pass */.IX)((0,key_validation/* detailOf */.Rw)(answer)) : (0,check/* skip */.iv)((0,error/* describeAnswer */.O1)(answer));
        },
    }),
    (0,route_check/* routeCheck */.c)({
        id: 'proxy.answers',
        title: 'The tracking URI answers in time',
        awaited: 'the tracking URI to answer',
        layer: 'proxy',
        stage: 'answered',
    }),
    (0,route_check/* routeCheck */.c)({
        id: 'proxy.routed',
        title: 'The load balancer sends the tracking URI to the API',
        awaited: 'the tracking URI to lead to the API',
        layer: 'proxy',
        stage: 'routed',
        needs: ['proxy.answers'],
    }),
    (0,route_check/* routeCheck */.c)({
        id: 'proxy.no-login-page',
        title: 'No login page stands in front of the API',
        awaited: 'the tracking URI to answer without a login page',
        layer: 'proxy',
        stage: 'not-a-login-page',
        needs: ['proxy.routed'],
    }),
    (0,route_check/* routeCheck */.c)({
        id: 'proxy.mounted',
        title: 'The API serves MLflow at the tracking URI',
        awaited: 'the API to serve MLflow at the tracking URI',
        layer: 'proxy',
        stage: 'mounted',
        needs: ['proxy.no-login-page'],
        onWarning: {
            by: 'caller',
            step: 'Set tracking-uri to the address that the requests are redirected to.',
            done: 'the requests are answered where they are sent',
        },
    }),
    (0,context/* onHokusai */.S)({
        id: 'proxy.mlflow-health',
        title: 'The API’s health check reaches MLflow',
        layer: 'mlflow',
        needs: ['proxy.health'],
        run: async ({ observe }) => {
            const answer = await observe('registry.mlflow-health');
            const seen = (0,error/* describeAnswer */.O1)(answer);
            if (answer.kind === 'no-reply')
                return (0,check/* fail */.fJ)(seen);
            if ((0,responders/* isHealthReport */.bJ)(answer))
                return (0,check/* pass */.IX)();
            // Older builds lack the route, and MLflow may be fine all the same.
            if ((0,responders/* responderOf */.ac)(answer).party === 'in between')
                return (0,check/* skip */.iv)(`not the API’s answer: ${seen}`);
            return answer.status < 500 ? (0,check/* skip */.iv)('this API has no such route') : (0,check/* fail */.fJ)(seen);
        },
    }),
    (0,context/* onHokusai */.S)({
        id: 'gateway.health',
        title: 'The MLflow gateway says it is healthy',
        layer: 'gateway',
        needs: ['proxy.answers'],
        run: async ({ observe }) => {
            const answer = await observe('gateway.health');
            const seen = (0,error/* describeAnswer */.O1)(answer);
            if (answer.kind === 'no-reply')
                return (0,check/* fail */.fJ)(seen);
            if ((0,responders/* isHealthReport */.bJ)(answer))
                return (0,check/* pass */.IX)();
            // A deployment need not show its gateway, and then something else answers for it.
            return answer.status < 500 ? (0,check/* skip */.iv)(`not shown here: ${seen}`) : (0,check/* fail */.fJ)(seen);
        },
    }),
];
/** A route that a deployment may leave out is no failure where the API answers below the tracking URI. */
async function verify_api_proxy_sideRoute({ observe }, answer) {
    const seen = (0,error/* describeAnswer */.O1)(answer);
    if (answer.kind === 'no-reply' || answer.status >= 500)
        return (0,check/* fail */.fJ)(seen);
    if (!(0,route_finding/* isPastTheFront */.R9)((0,route_finding/* readRoute */.S9)(await observe('search.bearer'))))
        return (0,check/* fail */.fJ)(seen);
    return isHeldBack(answer) ? (0,check/* warn */.R8)(`held back on the way: ${seen}`) : (0,check/* skip */.iv)(`not shown here: ${seen}`);
}
/** True for a route that something in front of the API keeps from callers, and with it from whoever watches the API. */
function isHeldBack(answer) {
    const responder = (0,responders/* responderOf */.ac)(answer);
    return (responder.party === 'in between' && ['blocks', 'challenges', 'asks for a login'].includes(responder.deed));
}
/** True where the tracking URI gets the very same: then one party answers everything, and it is not the API. */
async function isTheSameForAll({ observe }, health) {
    const search = await observe('search.bearer');
    return (search.kind === 'reply' && health.kind === 'reply' && search.status === 200 && search.text === health.text);
}

;// CONCATENATED MODULE: ./build/suites/index.js








const suites = {
    preflight: preflight/* preflight */.M,
    test_auth_service: authService,
    verify_api_proxy: apiProxy,
    test_bearer_auth: test_bearer_auth/* bearerAuth */.i,
    investigate_mlflow: investigate_mlflow/* mlflowInvestigation */.c,
    test_real_registration: test_real_registration/* realRegistration */.Wy,
    python_client: pythonClient,
};
/** The checks that can be planned, in the order of the suites' names; each comes after those it needs. */
const catalogue = suite_order/* suiteNames */.n.flatMap((suite) => suites[suite].map((check) => ({ needs: [], ...check, suite })));
/** Every check that a report can hold: the last one is the clean-up that a run ends with. */
const everyCheck = [...catalogue, test_real_registration/* cleanUpDefinition */.Sf];
const byId = new Map(everyCheck.map((check) => [check.id, check]));
/** What is written of a check that ran, in its suite; undefined for one that only another version knows. */
const definitionOf = ({ id }) => byId.get(id);


/***/ }),

/***/ 40662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ plainTitles)
/* harmony export */ });
/** What each stage of the way to MLflow asks of an MLflow server by itself; `undefined` where it has no such stage. */
const plainTitles = {
    'proxy.answers': 'MLflow answers in time',
    'proxy.routed': 'The tracking URI leads to MLflow',
    'proxy.no-login-page': 'No login page stands in front of MLflow',
    'proxy.mounted': 'MLflow’s API is at the tracking URI',
    'bearer.auth-available': undefined,
    'bearer.forwarded': undefined,
    'bearer.accepted': undefined,
    'mlflow.reachable': undefined,
    'mlflow.permitted': 'MLflow lets this user in',
    'registration.tags': 'The tags are on the version',
};


/***/ }),

/***/ 82567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ preflight),
/* harmony export */   V: () => (/* binding */ keyHasWhitespace)
/* harmony export */ });
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19148);
/* harmony import */ var _inputs_client_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75177);
/* harmony import */ var _pipeline_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11827);
/* harmony import */ var _platform_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37282);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31695);





/** Key lengths that the platform's generators are known to make, prefix excluded. */
const usualKeyLengths = [32, 40];
/** Beyond this, signed tokens and certificates start to be refused. */
const clockToleranceMs = 5 * 60_000;
/** The stored key is not what is sent: it was trimmed. */
const keyHasWhitespace = 'key-has-whitespace';
/** Before any service is judged: the key's form, name resolution, TCP, TLS and the clock. */
const preflight = [
    {
        id: 'preflight.key-format',
        title: 'The API key is well-formed',
        layer: 'client',
        onWarning: {
            by: 'caller',
            step: 'Copy the key once more, as a whole and nothing else, and store that.',
            done: 'the key has the usual length, and no space around it',
        },
        run: async ({ settings }) => {
            const { key } = settings.warnings;
            if (key !== undefined)
                return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)(key, keyHasWhitespace);
            if (!_platform_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .keyPrefix */ .uU.test(settings.apiKey))
                return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_2__/* .skip */ .iv)('not one of Hokusai’s keys');
            const length = settings.apiKey.replace(/^hk_[a-z]+_/, '').length;
            if (usualKeyLengths.includes(length))
                return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)();
            return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)(`has ${length} characters after its prefix, usual are ${usualKeyLengths.join(' or ')}`);
        },
    },
    {
        id: 'preflight.tls',
        title: 'The environment’s TLS settings are taken over',
        layer: 'client',
        onWarning: {
            by: 'caller',
            step: 'Trust your own certificate authority by its file (SSL_CERT_FILE) instead of turning verification off.',
            done: 'no setting turns verification off',
        },
        run: async ({ settings: { tls } }) => {
            const taken = (0,_inputs_client_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .tellTls */ .Rz)(tls);
            if (!tls.insecure)
                return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)(taken);
            return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)(taken ? `${_inputs_client_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .insecureRefused */ .T1}; ${taken}` : _inputs_client_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .insecureRefused */ .T1);
        },
    },
    (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .onHokusai */ .S)(reachable('auth', 'the auth service', 'auth.root', 'authUrl')),
    reachable('registry', 'the registry', 'registry.health', 'registryOrigin'),
    (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .onHokusai */ .S)(reachable('api', 'the API host', 'api.health', 'apiUrl')),
    {
        id: 'preflight.clock',
        title: 'The clock agrees with the registry',
        layer: 'client',
        needs: ['preflight.registry'],
        onWarning: {
            by: 'caller',
            step: 'Set this machine’s clock by NTP; where it is right, tell infrastructure that the registry’s is not.',
            done: 'both clocks agree',
        },
        run: async ({ observe }) => judgeClock(await observe('registry.health')),
    },
];
function reachable(name, who, probe, url) {
    return {
        id: `preflight.${name}`,
        title: `${who.replace(/^t/, 'T')} can be reached`,
        awaited: `${who} to be reachable`,
        layer: 'network',
        run: async ({ observe, target }) => {
            const answer = await observe(probe);
            const { host } = new URL(target[url]);
            return answer.kind === 'reply' ? (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)(host) : (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(`${host}: ${answer.message}`);
        },
    };
}
function judgeClock(answer) {
    const theirs = answer.kind === 'reply' ? Date.parse((0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_4__/* .header */ .w)(answer, 'date')) : Number.NaN;
    if (Number.isNaN(theirs))
        return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_2__/* .skip */ .iv)('the registry sent no Date header');
    const apart = Date.now() - theirs;
    const seconds = Math.round(Math.abs(apart) / 1000);
    if (Math.abs(apart) <= clockToleranceMs)
        return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)(`${seconds} s apart`);
    return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)(`this machine is ${seconds} s ${apart > 0 ? 'ahead of' : 'behind'} the registry: one of the two clocks is wrong`);
}


/***/ }),

/***/ 46881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ echoedKeyDefinition),
/* harmony export */   i: () => (/* binding */ bearerAuth)
/* harmony export */ });
/* harmony import */ var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60590);
/* harmony import */ var _pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11827);
/* harmony import */ var _platform_responders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57036);
/* harmony import */ var _platform_route_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3543);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31695);
/* harmony import */ var _route_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61084);






const layer = 'proxy';
/** What `test_bearer_auth` asked: is the key accepted in the documented forms, and nothing else let in? */
const bearerAuth = [
    (0,_route_check_js__WEBPACK_IMPORTED_MODULE_3__/* .routeCheck */ .c)({
        id: 'bearer.auth-available',
        title: 'The platform can ask the auth service',
        awaited: 'the API to reach the auth service',
        layer: 'auth',
        stage: 'auth-reachable',
        needs: ['proxy.mounted'],
    }),
    (0,_route_check_js__WEBPACK_IMPORTED_MODULE_3__/* .routeCheck */ .c)({
        id: 'bearer.forwarded',
        title: 'The key arrives at every layer that asks for it',
        awaited: 'the key to arrive at every layer',
        layer: 'gateway',
        stage: 'key-forwarded',
        needs: ['bearer.auth-available'],
    }),
    (0,_route_check_js__WEBPACK_IMPORTED_MODULE_3__/* .routeCheck */ .c)({
        id: 'bearer.accepted',
        title: 'The platform accepts the key as Bearer',
        familiar: () => 'Bearer works',
        awaited: 'the platform to accept the key',
        layer,
        stage: 'key-accepted',
        needs: ['bearer.forwarded'],
    }),
    accepted('bearer.x-api-key', 'X-API-Key', 'search.x-api-key'),
    accepted('bearer.api-key-scheme', 'ApiKey', 'search.api-key-scheme'),
    refused('bearer.no-key-refused', 'A request without a key is refused', 'search.no-key'),
    refused('bearer.garbage-refused', 'An invented key is refused', 'search.garbage'),
    refused('bearer.lower-case-refused', 'The key as lower-case bearer is refused', 'search.lower-case-bearer'),
    refused('bearer.raw-refused', 'The key without a scheme is refused', 'search.raw'),
    refused('bearer.basic-refused', 'The key as Basic password is refused', 'search.basic'),
];
/** A check that no plan holds: a run has it where an answer sent the caller's key back. */
const echoedKeyDefinition = {
    id: 'bearer.not-sent-back',
    title: 'No answer holds your key',
    suite: 'test_bearer_auth',
    layer,
    needs: [],
};
/** Another documented form; Bearer is enough to work, so its refusal is a warning. */
function accepted(id, form, probe) {
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .onHokusai */ .S)({
        id,
        title: `The platform accepts the key as ${form}`,
        familiar: () => `${form} works`,
        layer,
        needs: ['bearer.accepted'],
        run: async ({ observe }) => {
            const route = (0,_platform_route_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .readRoute */ .S9)(await observe(probe));
            if (route.stoppedAt === undefined)
                return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__/* .pass */ .IX)();
            return (0,_platform_route_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isPast */ .R6)(route, 'key-accepted') ? (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__/* .pass */ .IX)(route.seen) : (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__/* .warn */ .R8)(route.seen);
        },
    });
}
/**
 * A negative probe. It is only judged where the layer that looks at keys answered: a 401 of the platform is right,
 * MLflow's own content is an open door, and what anything else says is about something else.
 */
function refused(id, title, probe) {
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .onHokusai */ .S)({
        id,
        title,
        security: true,
        layer,
        needs: ['proxy.mounted'],
        ask: ({ observe }) => void observe(probe),
        run: async (context) => {
            const answer = await context.observe(probe);
            if (answer.kind === 'no-reply')
                return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__/* .error */ .z3)(answer.message);
            if (answer.status === 200 && (0,_platform_responders_js__WEBPACK_IMPORTED_MODULE_1__/* .isMlflowContent */ .Rm)(answer))
                return judgeLetIn(context, probe, answer);
            const { party } = (0,_platform_responders_js__WEBPACK_IMPORTED_MODULE_1__/* .responderOf */ .ac)(answer);
            const route = (0,_platform_route_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .readRoute */ .S9)(answer);
            const { stoppedAt, seen } = route;
            if (party === 'in between' || stoppedAt === 'routed')
                return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__/* .skip */ .iv)(`nobody looked at the key: ${seen}`);
            if (stoppedAt === 'auth-reachable')
                return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__/* .error */ .z3)(`nobody could check it: ${seen}`);
            if (answer.status === 401)
                return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__/* .pass */ .IX)((0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAnswer */ .O1)(answer));
            return (0,_platform_route_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isPast */ .R6)(route, 'key-accepted')
                ? (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(`got past the key check: ${seen}`)
                : (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__/* .skip */ .iv)(`nobody looked at the key: ${seen}`);
        },
    });
}
/** The valid key in an odd form is no open door while requests without it are refused (RFC 9110: Bearer = bearer). */
async function judgeLetIn({ observe }, probe, answer) {
    const carriesTheKey = ['search.lower-case-bearer', 'search.raw', 'search.basic'].includes(probe);
    const noKey = await observe('search.no-key');
    const isOpen = noKey.kind === 'reply' && (0,_platform_responders_js__WEBPACK_IMPORTED_MODULE_1__/* .isMlflowContent */ .Rm)(noKey);
    if (!carriesTheKey || isOpen)
        return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(`was let in: ${(0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAnswer */ .O1)(answer)}`);
    return probe === 'search.lower-case-bearer'
        ? (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__/* .pass */ .IX)('is accepted too, as RFC 9110 has it')
        : (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__/* .warn */ .R8)('is accepted too');
}


/***/ }),

/***/ 79101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ echoesOf),
/* harmony export */   t: () => (/* binding */ placesOfKey)
/* harmony export */ });
/* harmony import */ var _curl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76114);

/** What services show of a key on purpose: its beginning, as an abbreviation or under a name that says so. */
const abbreviations = /"\w*(?:prefix|hint|preview|mask|last)\w*"\s*:\s*"[^"]*"|\*\*\*api-key\*\*\*(?:…|\.{2,}|\*|•)/gi;
const holds = (text) => text?.includes(_curl_js__WEBPACK_IMPORTED_MODULE_0__/* .ownKey */ .G) === true && text.replace(abbreviations, '').includes(_curl_js__WEBPACK_IMPORTED_MODULE_0__/* .ownKey */ .G);
/** Where an answer holds the caller's key: `body`, or the name of a header. */
function placesOfKey({ response }) {
    const named = Object.entries(response?.headers ?? {}).filter(([, values]) => holds([values].flat().join('\n')));
    return [...(holds(response?.body?.text) ? ['body'] : []), ...named.map(([name]) => name.toLowerCase())];
}
/**
 * The answers that hold the caller's key, which anybody who sees such an answer or a log of it can use. A client
 * that writes its key into a URL or a body gets back what it stored itself: then none counts.
 */
function echoesOf(exchanges) {
    const echoes = exchanges.filter((exchange) => placesOfKey(exchange).length > 0);
    const isStored = ({ request }) => request.url.includes(_curl_js__WEBPACK_IMPORTED_MODULE_0__/* .ownKey */ .G) || request.body?.text?.includes(_curl_js__WEBPACK_IMPORTED_MODULE_0__/* .ownKey */ .G) === true;
    return echoes.length > 0 && exchanges.some(isStored) ? [] : echoes;
}


/***/ }),

/***/ 33129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   rR: () => (/* binding */ headerOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _curl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76114);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43794);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14252);



/**
 * The answer in one line, of an HTML page its title, or why there was none; of a body at most `maxLength` UTF-16 units,
 * and of a longer one the part that holds a term of `because`.
 */
function outcomeOf({ response, error }, maxLength = 200, because = '') {
    if (!response)
        return `no answer${error ? ` (${error.code}: ${error.message})` : ''}`;
    const body = response.body?.text ?? '';
    const isPage = /<!doctype\s|<html[\s>]/i.test(body.slice(0, 1_000));
    const text = isPage ? (0,_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .briefly */ .m)(body, maxLength) : (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(body, 4 * maxLength));
    // What is no text, as a model's file, has a size at least.
    const { bytes } = response.body ?? {};
    const size = bytes === undefined ? '' : bytes === 0 ? ' (an empty body)' : ` (${bytes} bytes)`;
    return `${response.status}${text === '' ? size : ` ${partOf(text, maxLength, because)}`}`;
}
/** Terms are words that stand in no sentence but in an answer: `PENDING_REGISTRATION`, `s3://`. */
function partOf(text, maxLength, because) {
    const terms = (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(because, 500).match(/\b(?:[a-z0-9]{1,20}:\/\/|\w{1,40}_\w{1,40}\b)/gi) ?? [];
    const at = Math.max(...terms.map((term) => text.indexOf(term)), 0);
    if (at < maxLength * 0.8)
        return (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(text, maxLength);
    return `… ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(text.slice(at - Math.floor(maxLength / 4)), maxLength)}`;
}
/** The first value of a header, whatever the case of its name; empty where there is none. */
function headerOf(headers, wanted) {
    const value = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === wanted)?.[1];
    return [value].flat()[0] ?? '';
}
/** Characters that tell one request of a platform from all others. */
const maxRequestLength = 200;
/** A request by method, path and what was sent as a key; hosts, ids and times differ from run to run. */
function requestOf({ request: { method, url, headers } }) {
    const path = URL.canParse(url) ? new URL(url).pathname : url;
    const key = headerOf(headers, 'authorization') || headerOf(headers, 'x-api-key');
    const sent = key === '' ? ' without a key' : key.includes(_curl_js__WEBPACK_IMPORTED_MODULE_0__/* .ownKey */ .G) ? '' : ' with another key';
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P8)((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(`${method} ${path}`, maxRequestLength - sent.length)) + sent;
}


/***/ })

};
