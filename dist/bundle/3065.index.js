export const id = 3065;
export const ids = [3065];
export const modules = {

/***/ 7031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ patienceMs)
/* harmony export */ });
/** Milliseconds in which a verdict comes: a request that takes its whole time, half of one more, and the work around. */
const patienceMs = ({ requestTimeoutMs }) => 1.5 * requestTimeoutMs + 5_000;


/***/ }),

/***/ 59425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ runChecks)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11827);
/* harmony import */ var _requests_have_left_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41964);


/**
 * Runs every check as soon as the checks it needs have settled. A check whose need did not pass is skipped
 * with that reason; nothing else is cut short. Results come in the order of `checks`. Never rejects.
 */
async function runChecks(checks, options) {
    const titles = new Map(checks.map(({ id, title }) => [id, title]));
    const running = new Map();
    const settle = async (check, begin) => {
        await begin;
        const { context, exchanges, cutShort } = options.contextFor(check);
        check.ask?.(context);
        const needed = await Promise.all(check.needs.map((id) => running.get(id)));
        const unmet = needed.find((result) => result && !isMet(result.status));
        const start = performance.now();
        const seen = unmet
            ? (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .skip */ .iv)(`needs "${titles.get(unmet.id)}", which ${didNotPass[unmet.status]}`)
            : await attempt(check, context, options);
        const outcome = seen.status === 'fail' && cutShort() ? { ...seen, status: 'error' } : seen;
        const result = {
            id: check.id,
            title: check.title,
            suite: check.suite,
            layer: check.layer,
            needs: [...check.needs],
            ...outcome,
            durationMs: Math.round(performance.now() - start),
            exchanges: exchanges(),
        };
        options.emit({ type: 'check-finished', result });
        return result;
    };
    const [first, ...others] = longestChainFirst(checks);
    if (first)
        running.set(first.id, settle(first, undefined));
    // What most wait for is on its way before all the others are made ready.
    const begin = (0,_requests_have_left_js__WEBPACK_IMPORTED_MODULE_0__/* .requestsHaveLeft */ .Y)();
    for (const check of others)
        running.set(check.id, settle(check, begin));
    return Promise.all(checks.flatMap(({ id }) => running.get(id) ?? []));
}
/**
 * Checks that most others wait for come first, and so does what they send: their answers then arrive before the
 * answers nobody waits for. A need always comes before what needs it, since its chain is longer.
 */
function longestChainFirst(checks) {
    const chain = new Map();
    // From the back, so that the chains of all that need a check are known when its own is.
    for (const { id, needs } of [...checks].reverse()) {
        const length = chain.get(id) ?? 1;
        chain.set(id, length);
        for (const need of needs)
            chain.set(need, Math.max(chain.get(need) ?? 1, length + 1));
    }
    return [...checks].sort((a, b) => (chain.get(b.id) ?? 0) - (chain.get(a.id) ?? 0));
}
async function attempt(check, context, { signal, emit, judge }) {
    if (signal.aborted)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .skip */ .iv)(`not started: ${stopText(signal)}`);
    emit({ type: 'check-started', id: check.id, title: check.title });
    try {
        const outcome = await check.run(context);
        // What a check concludes from requests that were cut off is no finding about the server.
        return signal.aborted && outcome.status !== 'pass' ? (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)(`interrupted: ${stopText(signal)}`) : outcome;
    }
    catch (thrown) {
        return signal.aborted ? (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)(`interrupted: ${stopText(signal)}`) : judge(thrown);
    }
}
const isMet = (status) => status === 'pass' || status === 'warn';
const didNotPass = {
    pass: 'passed',
    warn: 'warned',
    fail: 'failed',
    skip: 'was skipped',
    error: 'could not be verified',
};
function stopText(signal) {
    return signal.reason instanceof Error ? signal.reason.message : 'the run was stopped';
}


/***/ }),

/***/ 41094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isAfterAnswer)
/* harmony export */ });
/** Whether an answer has come: what a run needs after its requests is loaded from then on, while it waits for others. */
const isAfterAnswer = (event) => event.type === 'check-finished' && event.result.exchanges.length > 0;


/***/ }),

/***/ 86868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ planChecks)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11827);

/**
 * The checks of one run: those of the chosen suites, in catalogue order, which must be an order of needs. A
 * need outside the chosen suites is dropped, since who leaves a suite out vouches for it. Where nothing may
 * be written, checks that write are skipped and say so.
 */
function planChecks(catalogue, choice) {
    const chosen = catalogue.filter(({ suite }) => choice.suites.includes(suite));
    const ids = new Set(chosen.map(({ id }) => id));
    return chosen.map((check) => ({
        ...check,
        needs: check.needs.filter((id) => ids.has(id)),
        ...(choice.readOnly && check.writes ? { run: async () => (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)('mode is read-only') } : {}),
    }));
}


/***/ }),

/***/ 91796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ endpointIn),
/* harmony export */   oz: () => (/* binding */ methodsOf),
/* harmony export */   qC: () => (/* binding */ mayBeRoute),
/* harmony export */   yD: () => (/* binding */ isPresigned)
/* harmony export */ });
/**
 * The routes of MLflow's REST API 2.0 below `/api/2.0/mlflow/`, as `get_endpoints` of release 3.9.0 lists them. Later
 * releases have more, but none fewer in these families.
 */
const families = {
    experiments: {
        GET: 'get get-by-name search',
        POST: 'create delete restore update search set-experiment-tag delete-experiment-tag',
    },
    runs: {
        GET: 'get',
        POST: 'create delete restore update search log-metric log-batch log-model log-inputs log-parameter set-tag delete-tag outputs create-promptlab-run',
    },
    metrics: { GET: 'get-history get-history-bulk get-history-bulk-interval' },
    artifacts: { GET: 'list' },
    'registered-models': {
        GET: 'get search alias get-latest-versions',
        POST: 'create rename set-tag alias get-latest-versions',
        PATCH: 'update',
        DELETE: 'delete delete-tag alias',
    },
    'model-versions': {
        GET: 'get search get-download-uri',
        POST: 'create set-tag transition-stage',
        PATCH: 'update',
        DELETE: 'delete delete-tag',
    },
};
/** Families with ids in their paths, or that only some releases have: nothing is said of these. */
const others = /^(logged-models|traces|unified-traces|get-|webhooks|users|scorers|prompt|gateway|ui-|mlflow)/;
/** What a client asks of MLflow, as its path tells, whatever stands before: `experiments/search`; undefined for no such path. */
function endpointIn(pathname) {
    return /\/2\.0\/(?:preview\/)?mlflow\/(.+)$/.exec(pathname)?.[1];
}
/** How a client must ask for this endpoint, for example `['GET']`; none where MLflow has none of that name. */
function methodsOf(endpoint) {
    const [family = '', action = ''] = endpoint.split('/');
    const byMethod = Object.hasOwn(families, family) ? families[family] : undefined;
    const isOne = endpoint === `${family}/${action}`;
    return Object.entries(byMethod ?? {}).flatMap(([method, actions]) => isOne && actions?.split(' ').includes(action) ? [method] : []);
}
/** False where MLflow certainly has no such route, so that its 404 or 405 is all that a healthy one can say. */
function mayBeRoute(method, endpoint) {
    return others.test(endpoint) || methodsOf(endpoint).includes(method === 'HEAD' ? 'GET' : method);
}
/** An address of a store that brings its own permission: S3's, Google's, Azure's, MinIO's. */
const isPresigned = (url) => /[?&](X-Amz-Signature|X-Goog-Signature|Signature|sig)=/i.test(url);


/***/ }),

/***/ 54244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ loginsFor),
/* harmony export */   Ky: () => (/* binding */ netrcLogin),
/* harmony export */   N1: () => (/* binding */ netrcPasswords),
/* harmony export */   Ut: () => (/* binding */ netrcText)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78766);



/**
 * The user's files in which MLflow's client and `requests`, below it, find a login for this host that they prefer to
 * the key.
 */
function loginsFor(hostname, env) {
    const credentials = read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeOf(env), '.mlflow', 'credentials'));
    return [
        ...(netrcLogin(netrcText(env), hostname) === undefined
            ? []
            : [{ name: '~/.netrc', why: `has an entry for ${hostname} that is sent in place of the key` }]),
        ...(/^\s*mlflow_tracking_username\s*[=:]\s*\S/im.test(credentials)
            ? [{ name: '~/.mlflow/credentials', why: 'has a user name that is sent in place of the key' }]
            : []),
    ];
}
/** The netrc that `requests` reads, or nothing. */
const netrcText = (env) => read(env.NETRC || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeOf(env), process.platform === 'win32' ? '_netrc' : '.netrc'));
/** What the file says of this host: the words after its name. Undefined where it says nothing. */
function netrcLogin(text, hostname) {
    const entries = [
        ...text.matchAll(/(?:^|\s)(?:machine\s+(\S+)|(default))\b([\s\S]*?)(?=\s(?:machine|default|macdef)\s|$)/g),
    ];
    const found = entries.findLast(([, machine]) => machine === hostname) ?? entries.find(([, , byDefault]) => byDefault);
    return found?.[3];
}
const netrcPasswords = (text) => [...text.matchAll(/\bpassword\s+(\S+)/g)].map(([, password = '']) => password);
const homeOf = (env) => env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
function read(path) {
    try {
        return (0,_files_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(path, { maxBytes: 1024 * 1024, links: 'follow' }).toString('utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 55593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ cleanUpCheck),
/* harmony export */   w: () => (/* binding */ cleanUpRegistration)
/* harmony export */ });
/* harmony import */ var _registration_remove_registration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3410);
/* harmony import */ var _suites_test_real_registration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81082);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65834);



/** Milliseconds for clean-up. A cancelled job is killed about 10 s after the first signal. */
const budgetMs = { 'out-of-time': 30_000, cancelled: 6_000 };
/** Removes what one registration made, through the run's own client. Never rejects. */
async function cleanUpRegistration({ target, http, registration, stop, pauses = _registration_remove_registration_js__WEBPACK_IMPORTED_MODULE_0__/* .soonMs */ .uV }, checkId = _suites_test_real_registration_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanUpDefinition */ .Sf.id) {
    const exchanges = [];
    const { signal, settle } = budgetOf(stop);
    const apis = (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanUpApis */ .Ii)(target, registration.removal, async (request) => {
        const answer = await http.send(request, { checkId, signal });
        exchanges.push(...answer.exchanges);
        return answer;
    });
    try {
        return { cleanup: await (0,_registration_remove_registration_js__WEBPACK_IMPORTED_MODULE_0__/* .removeRegistration */ .Yv)(apis, registration, { pauses, signal }), exchanges };
    }
    finally {
        settle();
    }
}
function budgetOf(stop) {
    const controller = new AbortController();
    const timers = [];
    const endIn = (ms) => timers.push(setTimeout(() => controller.abort(), ms));
    const onStop = () => endIn(budgetMs[stop.reason.stopReason ?? 'cancelled']);
    endIn(budgetMs['out-of-time']);
    if (stop.aborted)
        onStop();
    stop.addEventListener('abort', onStop, { once: true });
    const settle = () => {
        stop.removeEventListener('abort', onStop);
        for (const timer of timers)
            clearTimeout(timer);
    };
    return { signal: controller.signal, settle };
}
/** Clean-up as the last check of a run. */
function cleanUpCheck(leftovers, exchanges, ms) {
    const byReason = new Map();
    for (const { kind, name, reason, possibly } of leftovers)
        byReason.set(reason, [...(byReason.get(reason) ?? []), `${possibly ? 'possibly ' : ''}${kind} ${name}`]);
    const told = [...byReason].map(([reason, names]) => `${names.join(', ')}: ${reason}`);
    const { id, title, suite, layer } = _suites_test_real_registration_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanUpDefinition */ .Sf;
    return {
        ...{ id, title, suite, layer },
        needs: [],
        ...(told.length === 0
            ? { status: 'pass' }
            : { status: 'warn', reason: `not removed: ${told.join('; ')}` }),
        durationMs: Math.round(ms),
        exchanges,
    };
}


/***/ }),

/***/ 3065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/http/recorder.js
var http_recorder = __webpack_require__(84087);
// EXTERNAL MODULE: ./build/pipeline/engine.js
var pipeline_engine = __webpack_require__(59425);
// EXTERNAL MODULE: ./build/pipeline/events.js
var events = __webpack_require__(41094);
// EXTERNAL MODULE: ./build/pipeline/plan.js
var pipeline_plan = __webpack_require__(86868);
;// CONCATENATED MODULE: ./build/pipeline/stop.js
/** Why a run was cut short, carried by the abort signal that cut it. */
class Stopped extends Error {
    name = 'Stopped';
    stopReason;
    constructor(stopReason) {
        super(stopReason === 'cancelled' ? 'the run was cancelled' : 'the run was out of time');
        this.stopReason = stopReason;
    }
}
/** Milliseconds a request under way may still take: one cut off may have made what nobody then knows of. */
const graceMs = 2_000;
/**
 * What ends a run: the caller's signal or `timeoutMs`. `signal` says that nothing new may start, `cutOff`
 * aborts what is still under way a moment later; `stopReason` tells what happened.
 */
function stopSignal(timeoutMs, cancel) {
    const stop = new AbortController();
    const cutOff = new AbortController();
    let grace;
    const end = (reason) => {
        if (stop.signal.aborted)
            return;
        stop.abort(reason);
        grace = setTimeout(() => cutOff.abort(reason), graceMs);
    };
    const timer = setTimeout(() => end(new Stopped('out-of-time')), timeoutMs);
    const onCancel = () => end(new Stopped('cancelled'));
    if (cancel?.aborted)
        onCancel();
    cancel?.addEventListener('abort', onCancel, { once: true });
    return {
        signal: stop.signal,
        cutOff: cutOff.signal,
        stopReason: () => {
            const { reason } = stop.signal;
            return reason instanceof Stopped ? reason.stopReason : 'completed';
        },
        settle: () => {
            clearTimeout(timer);
            clearTimeout(grace);
            cancel?.removeEventListener('abort', onCancel);
        },
    };
}

// EXTERNAL MODULE: ./build/platform/target.js
var platform_target = __webpack_require__(48261);
// EXTERNAL MODULE: ./build/registration/find-removal-path.js
var find_removal_path = __webpack_require__(79990);
// EXTERNAL MODULE: ./build/registration/names.js
var registration_names = __webpack_require__(71740);
// EXTERNAL MODULE: ./build/registration/state.js
var registration_state = __webpack_require__(29201);
// EXTERNAL MODULE: ./build/schema/verdict.js
var verdict = __webpack_require__(21131);
// EXTERNAL MODULE: ./build/suites/index.js + 3 modules
var suites = __webpack_require__(12495);
// EXTERNAL MODULE: ./build/mlflow/stock-client.js
var stock_client = __webpack_require__(2760);
// EXTERNAL MODULE: ./build/platform/mlflow-routes.js
var mlflow_routes = __webpack_require__(91796);
// EXTERNAL MODULE: ./build/suites/test-bearer-auth.js
var test_bearer_auth = __webpack_require__(46881);
// EXTERNAL MODULE: ./build/suites/test-real-registration.js + 6 modules
var test_real_registration = __webpack_require__(81082);
// EXTERNAL MODULE: ./build/text/echoes.js
var echoes = __webpack_require__(79101);
// EXTERNAL MODULE: ./build/text/exchange-in-words.js
var exchange_in_words = __webpack_require__(33129);
// EXTERNAL MODULE: ./build/text/json.js
var text_json = __webpack_require__(25666);
;// CONCATENATED MODULE: ./build/run/answer-checks.js
/** Checks that a run holds only where an answer shows what they warn of. */







/** An answer sent the caller's key back: it then stands in whatever shows the answer. */
const echoedKeyCheck = (exchanges) => warningOf(test_bearer_auth/* echoedKeyDefinition */.b, (0,echoes/* echoesOf */.F)(exchanges), (answer) => `your key stands in ${answer}: whoever sees such an answer, or a log of it, can use the key`);
/** An answer serves this tool, and MLflow's own client could not read it. What that one sent itself has its own checks. */
const stockClientCheck = (exchanges) => warningOf(test_real_registration/* stockClientDefinition */.$W, exchanges.filter((one) => !one.checkId.startsWith('python.') && whyRefused(one) !== undefined), (answer, first) => `MLflow’s own client fails on ${answer}: ${whyRefused(first)}`);
/** Whoever uses a client that tries less often fails where this tool did not. */
function repeatedCheck(exchanges) {
    const failed = exchanges.filter((one) => isPassing(one) && exchanges.some((other) => isSame(other, one)));
    const { length } = failed;
    return warningOf(test_real_registration/* repeatedDefinition */.OF, failed, (_, { request, response, error }) => {
        const many = length === 1 ? '1 request was' : `${length} requests were`;
        return `${many} served only when sent again; the first: ${(0,exchange_in_words/* requestOf */.fo)({ request })}, ${response?.status ?? error?.code}. A client that tries less often fails there`;
    });
}
/** Failed in a way that may pass, of this tool's own requests. */
const isPassing = ({ checkId, response, error }) => !/^(workaround|python)/.test(checkId) &&
    (response
        ? response.status === 408 || response.status === 429 || response.status >= 500
        : error !== undefined);
/** The same request of the same check, later, and answered. */
const isSame = (later, one) => later.startedAt > one.startedAt && callOf(later) === callOf(one) && later.response && !isPassing(later);
const callOf = ({ checkId, request: { method, url, headers, body } }) => JSON.stringify([checkId, method, url, headers.authorization, headers['x-api-key'], body]);
function warningOf(definition, shownBy, reasonOf) {
    const [first, ...others] = shownBy;
    if (!first)
        return [];
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    const reason = reasonOf(`the answer to ${(0,exchange_in_words/* requestOf */.fo)(first)}${more}`, first);
    const exchanges = shownBy.map(({ id }) => id);
    return [{ ...definition, needs: [], status: 'warn', reason, durationMs: 0, exchanges }];
}
function whyRefused({ request, response }) {
    const { text, truncated } = response?.body ?? {};
    if (response?.status !== 200 || text === undefined || truncated || !URL.canParse(request.url))
        return;
    const endpoint = (0,mlflow_routes/* endpointIn */.BT)(new URL(request.url).pathname);
    const json = (0,text_json/* parseJson */.qF)(text);
    if (endpoint === undefined || json === undefined)
        return;
    const reading = (0,stock_client/* readAsStockClient */.YG)(`${request.method} ${endpoint}`, json);
    return 'refused' in reading ? reading.refused : undefined;
}

// EXTERNAL MODULE: ./build/run/clean-up.js
var clean_up = __webpack_require__(55593);
;// CONCATENATED MODULE: ./build/run/compare-clients.js
/** The two clients of a run, by what the ids of their checks begin with. */
const ofOurs = 'registration.';
const ofStock = 'python.';
/**
 * Two clients make the same registration. Where only one of them got through, the check at which the other failed also
 * says what became of the same request of the one that did: that is the request in which they differ.
 */
function compareClients(checks, exchanges) {
    const through = (prefix, step) => checks.some(({ id, status }) => id === prefix + step && status === 'pass');
    const ours = through(ofOurs, 'version');
    const stock = through(ofStock, 'register');
    return checks.map((check) => {
        if (check.status !== 'fail' || ours === stock)
            return check;
        const isBehind = check.id.startsWith(ours ? ofStock : ofOurs);
        const other = exchanges.filter(({ checkId }) => checkId.startsWith(ours ? ofOurs : ofStock));
        const refused = exchanges.findLast((one) => check.exchanges.includes(one.id) && !isServed(one));
        if (!isBehind || !refused)
            return check;
        const told = tell(refused, other, ours ? 'this tool’s own client' : 'the stock client');
        return { ...check, reason: [check.reason, told].filter(Boolean).join('; ') };
    });
}
function tell(refused, others, who) {
    const same = others.find((one) => isServed(one) && endpointOf(one) === endpointOf(refused));
    return same
        ? `the same request of ${who}, ${same.id}, was answered ${same.response?.status}`
        : `${who}, which registered, has no such request`;
}
const isServed = ({ response }) => response !== undefined && response.status < 400;
/** What a request asks for, whichever experiment, run, version or file it is about. */
function endpointOf({ request: { method, url } }) {
    const path = URL.canParse(url) ? new URL(url).pathname : url;
    const endpoint = /\/\d\.0\/(mlflow-artifacts\/artifacts|mlflow\/.*)/.exec(path)?.[1] ?? path;
    return `${method} ${endpoint.replace(/m-[0-9a-f]{32}|[0-9a-f]{32}|\d+/g, '#')}`;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/http/proxies.js
var proxies = __webpack_require__(12501);
// EXTERNAL MODULE: ./build/schema/constants.js
var constants = __webpack_require__(23515);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/suites/context.js
var context = __webpack_require__(31695);
// EXTERNAL MODULE: ./build/suites/plain-titles.js
var plain_titles = __webpack_require__(40662);
;// CONCATENATED MODULE: ./build/run/plain-mlflow.js


/**
 * The checks of a run against an MLflow server by itself, in words that are true of it: what passed only because
 * nothing stands there is left out, and what is in front of MLflow on Hokusai's platform is MLflow's own.
 */
function onPlainMlflow(checks) {
    return checks.map((check) => {
        if (check.status === 'skip' || !(check.id in plain_titles/* plainTitles */.U))
            return check;
        const title = plain_titles/* plainTitles */.U[check.id];
        if (title === undefined && check.status === 'pass')
            return { ...check, status: 'skip', reason: context/* noSuchPart */.m };
        const isOfPlatform = ['auth', 'proxy', 'gateway'].includes(check.layer);
        return { ...check, title: title ?? check.title, layer: isOfPlatform ? 'mlflow' : check.layer };
    });
}

;// CONCATENATED MODULE: ./build/run/compose-report.js






/** The report of a run that has ended. */
function composeReport(settings, findings) {
    const { names, startedAt, waited, stopReason, causes, takenFor, registration, exchanges, env } = findings;
    const checks = takenFor === 'mlflow' ? onPlainMlflow(findings.checks) : findings.checks;
    const { trackingUri, authUrl, apiUrl, serviceId, sources, failOn, warnings } = settings;
    // An MLflow server by itself has no other addresses.
    const { key, addresses } = takenFor === 'mlflow' ? { ...warnings, addresses: undefined } : warnings;
    return {
        schemaVersion: constants/* schemaVersion */.CZ,
        tool: { name: version/* toolName */.Uf, version: version/* version */.rE },
        id: names.id,
        startedAt: startedAt.toISOString(),
        finishedAt: new Date().toISOString(),
        stopReason,
        verdict: (0,verdict/* verdictOf */.Vj)(checks, stopReason),
        target: { trackingUri, authUrl, apiUrl, serviceId, sources, ...(takenFor && { takenFor }) },
        environment: environmentOf(env, trackingUri),
        counts: (0,verdict/* countStatuses */.ip)(checks),
        failOn,
        ...(waited ? { waited } : {}),
        warnings: [key, addresses].flatMap((one) => one ?? []),
        checks,
        diagnosis: { causes },
        ...(registration ? { registration } : {}),
        exchanges,
    };
}
/**
 * Where this run takes place. Of the forward proxy to the target only host and port: what stands before an `@` may be a
 * password.
 */
function environmentOf(env, trackingUri) {
    const proxy = (0,proxies/* proxyFor */.iJ)(new URL(trackingUri), env);
    return {
        os: `${(0,external_node_os_.type)()} ${(0,external_node_os_.release)()} ${(0,external_node_os_.arch)()}`,
        node: process.version,
        ...(proxy && { proxy: proxy.url.host }),
    };
}

;// CONCATENATED MODULE: ./build/run/final-statuses.js

const isOfRegistration = ({ suite }) => suite === 'test_real_registration';
/** Steps without which there is no registration. What follows it (the event) is judged by itself. */
const isStep = (check) => isOfRegistration(check) && check.layer !== 'event' && (0,suites/* definitionOf */.Fg)(check)?.step;
/**
 * The verdict is about the registration. Where it went through, side checks that did not pass only warn, save a
 * proven hole in the key check and what the caller demanded; where nothing answered at all, nothing was verified.
 */
function finalStatuses(checks, exchanges) {
    const isSilent = exchanges.length > 0 && exchanges.every(({ response }) => response === undefined);
    if (isSilent)
        return checks.map((check) => (check.status === 'fail' ? { ...check, status: 'error' } : check));
    if (!wentThrough(checks))
        return [...checks];
    return checks.map((check) => (isBeside(check) ? { ...check, status: 'warn' } : check));
}
const isBeside = (check) => !isOfRegistration(check) &&
    !(0,suites/* definitionOf */.Fg)(check)?.demanded &&
    (check.status === 'error' || (check.status === 'fail' && !(0,suites/* definitionOf */.Fg)(check)?.security));
/** True where a version was registered and everything that was written came back. */
function wentThrough(checks) {
    const steps = checks.filter(isStep);
    return (steps.some(({ id }) => id === 'registration.version') &&
        steps.every(({ status }) => status === 'pass' || status === 'warn'));
}

// EXTERNAL MODULE: ./build/run/open-http.js + 4 modules
var open_http = __webpack_require__(99290);
// EXTERNAL MODULE: ./build/once.js
var once = __webpack_require__(41891);
// EXTERNAL MODULE: ./build/python/environment.js
var environment = __webpack_require__(24282);
// EXTERNAL MODULE: ./build/python/login-files.js
var login_files = __webpack_require__(54244);
// EXTERNAL MODULE: ./build/python/steps.js
var steps = __webpack_require__(45312);
;// CONCATENATED MODULE: ./build/run/python-session.js




/** Nothing is started, and no Python is looked for, before a check asks. */
function createPythonSession(parts) {
    const { settings, target, env } = parts;
    let running;
    const found = (0,once/* once */.O)(() => settings.python === 'install'
        ? __webpack_require__.e(/* import() */ 3728).then(__webpack_require__.bind(__webpack_require__, 33728)).then(({ installPython }) => installPython(env))
        : __webpack_require__.e(/* import() */ 3243).then(__webpack_require__.bind(__webpack_require__, 93243)).then(({ findPython }) => findPython(env)));
    const step = async (name) => {
        const python = await found();
        if ('reason' in python)
            return { state: 'not-reached', message: python.reason, exchanges: [] };
        running ??= __webpack_require__.e(/* import() */ 6460).then(__webpack_require__.bind(__webpack_require__, 76460)).then(({ startPython }) => startPython(python, parts));
        const { client, state, relay } = await running;
        const result = await client.step(name);
        await relay.recorded();
        if (result.state !== 'passed')
            doubt(state);
        const id = (0,steps/* checkIdOf */.fc)(name);
        return {
            ...(result.state === 'passed'
                ? result
                : { ...result, message: parts.redact(unrelayed(result.message, relay, target)) }),
            exchanges: parts.recorder.exchanges().filter(({ checkId }) => checkId === id),
        };
    };
    return {
        found,
        disturbances: () => [...(0,environment/* disturbancesIn */.pH)(env), ...(0,login_files/* loginsFor */.Au)(new URL(target.trackingUri).hostname, env)],
        patience: () => (0,environment/* tellPatience */.jf)(env),
        step,
        finish: async () => {
            if (!running)
                return undefined;
            const { client, relay, close, state } = await running;
            await client.ended;
            await relay.close();
            await close();
            return state;
        },
    };
}
/** A client that did not come to its end may have sent what still takes effect. */
function doubt(state) {
    state.doubts = { experiment: 1, model: 1, version: 1, upload: 1 };
    state.changed();
}
/** The client's words with the address it would have had without the relay. */
function unrelayed(message, relay, { registryOrigin }) {
    const address = relay.addressOf(registryOrigin);
    return message.replaceAll(address, registryOrigin).replaceAll(new URL(address).pathname, '');
}

// EXTERNAL MODULE: ./build/run/session.js
var run_session = __webpack_require__(65834);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/platform/probes.js
var probes = __webpack_require__(68999);
;// CONCATENATED MODULE: ./build/run/wait-for.js





/** Milliseconds between two looks, and for each of them. */
const pauseMs = 500;
const lookMs = 5_000;
/** Who has to be there, and the request by which that is seen. */
const parts = { 'the auth service': 'auth.root', 'the API': 'api.health', MLflow: 'search.bearer' };
/**
 * `wait-for`: asks a platform that is being started until MLflow answers this key, or all its parts answer at all, or
 * the time is up. Resolves to what was waited for, or undefined where nothing had to be. Nothing of it is evidence.
 */
async function waitForPlatform(settings, { listen, ...looking }) {
    if (settings.waitForMs === 0)
        return undefined;
    const start = performance.now();
    const missed = {};
    const waited = (ready) => ({
        ms: Math.round(performance.now() - start),
        ready,
        parts: Object.entries(missed).map(([part, last]) => ({ part, last })),
    });
    let told = '';
    for (;;) {
        const absent = await look(settings, looking);
        if (absent.size === 0)
            return Object.keys(missed).length === 0 ? undefined : waited(true);
        Object.assign(missed, Object.fromEntries(absent));
        if (looking.signal.aborted || performance.now() - start + pauseMs > settings.waitForMs)
            return waited(false);
        const now = [...absent].map(([part, last]) => `${part} (${last})`).join(', ');
        if (now !== told)
            listen({ type: 'waiting', for: now });
        told = now;
        await (0,promises_.setTimeout)(pauseMs, undefined, { signal: looking.signal }).catch(() => { });
    }
}
/** Who is not there yet, and what was seen instead. */
async function look(settings, { redact, env, signal }) {
    // A client for each look: what one learned of silent hosts is no longer true of the next.
    const http = (0,open_http/* openHttp */.f)({ ...settings, requestTimeoutMs: Math.min(settings.requestTimeoutMs, lookMs) }, { redact, env, recorder: (0,http_recorder/* createRecorder */.T)(), runId: 'wait-for' });
    try {
        const target = (0,platform_target/* targetOf */.$r)(settings);
        const names = Object.keys(parts);
        const looks = names.map(async (name) => {
            const request = { ...probes/* probes */.K[parts[name]](target), idempotent: false };
            return { name, answer: await http.send(request, { checkId: 'wait-for', signal }) };
        });
        const absent = new Map();
        for (const { name, answer } of await Promise.all(looks)) {
            // MLflow answers the key: everything on the way is there, wherever the other parts can be seen from.
            if (name === 'MLflow' && answer.kind === 'reply' && answer.status === 200)
                return new Map();
            const reason = absenceOf(answer);
            if (reason)
                absent.set(name, reason);
        }
        return absent;
    }
    finally {
        await http.close();
    }
}
function absenceOf(answer) {
    if (answer.kind === 'no-reply')
        return answer.code;
    return [502, 503, 504].includes(answer.status) ? String(answer.status) : undefined;
}

// EXTERNAL MODULE: ./build/run/workaround.js
var workaround = __webpack_require__(27396);
;// CONCATENATED MODULE: ./build/run/run.js





















/** The one way through: plan, checks, clean-up, report, diagnosis. Rejects only on a defect of ours. */
async function run(settings, options) {
    const { redact, env, backoff, pauses, listen = () => { }, cancel = new AbortController().signal } = options;
    const target = (0,platform_target/* targetOf */.$r)(settings);
    redact.protect('api-key', target.apiKey);
    redact.protect('garbage-key', target.garbageKey, { parts: false });
    const waited = await waitForPlatform(settings, { redact, env, signal: cancel, listen });
    const startedAt = new Date();
    const startedMs = performance.now();
    const names = (0,registration_names/* newNames */.JL)(startedAt);
    const recorder = (0,http_recorder/* createRecorder */.T)();
    const opened = (0,open_http/* openHttp */.f)(settings, { redact, env, recorder, runId: names.id, ...(backoff && { backoff }) });
    const http = options.through?.(opened) ?? opened;
    const stop = stopSignal(settings.timeoutMs, cancel);
    const registrations = [];
    const track = (more, modelName) => {
        const state = (0,registration_state/* newRegistrationState */.TL)(more, modelName, () => options.onRegistration?.(registrations));
        registrations.push(state);
        return state;
    };
    const registration = track(names, settings.modelName);
    const { signal, cutOff } = stop;
    const parts = { settings, target, http, recorder, signal, cutOff };
    const python = createPythonSession({ ...parts, redact, env, track });
    const session = (0,run_session/* createSession */.jw)({ ...parts, registration, python });
    const started = { ...parts, registration, python, session, startedMs, track };
    try {
        const results = await runSuites(started, names.id, listen);
        const pythonLeftovers = await cleanUpPython(python, parts, session);
        const ending = await conclude(started, { results, pythonLeftovers, stop, pauses, listen });
        const takenFor = session.platformKind();
        const exchanges = recorder.exchanges();
        const report = composeReport(settings, { names, startedAt, waited, takenFor, exchanges, env, ...ending });
        listen({ type: 'run-finished', report });
        return report;
    }
    finally {
        stop.settle();
        await http.close();
    }
}
async function runSuites({ settings, session, recorder, signal }, id, listen) {
    const plan = (0,pipeline_plan/* planChecks */.d)(suites/* catalogue */.sW, { suites: settings.suites, readOnly: settings.mode === 'read-only' });
    const { trackingUri, sources } = settings;
    listen({ type: 'run-started', id, checks: plan.length, target: { trackingUri, sources } });
    const emit = (event) => {
        if ((0,events/* isAfterAnswer */.F)(event))
            void loadDiagnosis();
        listen(event);
    };
    const engine = { contextFor: session.contextFor, judge: run_session/* judgeThrown */.mX, signal, emit };
    return compareClients(await (0,pipeline_engine/* runChecks */.J)(plan, engine), recorder.exchanges());
}
/** What follows the suites: the last questions, clean-up, why it failed, a way around, and what becomes final by them. */
async function conclude(parts, { results, pythonLeftovers, stop, pauses, listen }) {
    const { settings, target, http, recorder, registration, signal } = parts;
    const { askDecidingProbes, findCauses } = await loadDiagnosis();
    await askDecidingProbes(parts, results);
    const stopReason = stop.stopReason();
    const cleanup = settings.keep || !(0,registration_state/* hasAsked */.FK)(registration)
        ? { result: { done: false, leftovers: [] } }
        : await finish({ target, http, registration, stop: signal, pauses }, listen);
    const seen = recorder.exchanges();
    const repeated = results.some(verdict/* isTrouble */.KM) ? [] : repeatedCheck(seen);
    const checked = [...results, ...echoedKeyCheck(seen), ...stockClientCheck(seen), ...repeated];
    const judged = finalStatuses(cleanup.check ? [...checked, cleanup.check] : checked, recorder.exchanges());
    // What a run learned before it was cut short says nothing of the platform.
    const found = stopReason === 'completed' ? findCauses(parts, judged) : [];
    // A way around that was tried is a registration too.
    const { causes, leftovers } = await (0,workaround/* proveWayAround */.vF)(parts, judged, found);
    const others = [...pythonLeftovers, ...leftovers];
    const left = [...cleanup.result.leftovers, ...others];
    const check = others.length > 0 ? (0,clean_up/* cleanUpCheck */.X)(left, cleanup.check?.exchanges ?? [], 0) : cleanup.check;
    const checks = finalStatuses(check ? [...checked, check] : checked, recorder.exchanges());
    const done = cleanup.result.done && others.length === 0;
    const isRegistration = (0,registration_state/* hasAsked */.FK)(registration) || others.length > 0;
    return {
        stopReason,
        checks,
        causes,
        registration: isRegistration
            ? (0,registration_state/* describeRegistration */.B4)(registration, { done, leftovers: left }, registration_names/* alias */.nK)
            : undefined,
    };
}
const loadDiagnosis = () => Promise.all(/* import() */[__webpack_require__.e(6555), __webpack_require__.e(3211)]).then(__webpack_require__.bind(__webpack_require__, 89875));
/** Removes what the run made, unless it is to be kept; the check that judges it comes with what is left. */
async function finish(parts, listen) {
    listen({ type: 'clean-up-started' });
    const start = performance.now();
    const { cleanup: result, exchanges } = await (0,clean_up/* cleanUpRegistration */.w)(parts);
    listen({ type: 'clean-up-finished', cleanup: result });
    const check = (0,clean_up/* cleanUpCheck */.X)(result.leftovers, exchanges, performance.now() - start);
    listen({ type: 'check-finished', result: check });
    return { result, check };
}
/** What the stock client left of its own registration, its artifacts first of all, is removed as ours is. */
async function cleanUpPython(python, { settings, target, http, signal: stop }, session) {
    const registration = await python.finish();
    if (!registration || settings.keep)
        return [];
    const checkId = 'python.clean-up';
    const { path } = await (0,find_removal_path/* findRemovalPath */.D)(session.contextFor({ id: checkId }).context.observe);
    registration.removal = path;
    const { cleanup } = await (0,clean_up/* cleanUpRegistration */.w)({ target, http, registration, stop }, checkId);
    return cleanup.leftovers;
}


/***/ }),

/***/ 27396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ lookForWays),
/* harmony export */   lT: () => (/* binding */ isBlocked),
/* harmony export */   vF: () => (/* binding */ proveWayAround)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19148);
/* harmony import */ var _http_retry_after_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17344);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7031);
/* harmony import */ var _pipeline_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59425);
/* harmony import */ var _pipeline_plan_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(86868);
/* harmony import */ var _platform_route_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3543);
/* harmony import */ var _platform_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48261);
/* harmony import */ var _registration_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71740);
/* harmony import */ var _suites_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12495);
/* harmony import */ var _clean_up_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55593);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65834);












/** Milliseconds that a whole registration takes on a platform that answers. */
const registrationMs = 3_000;
/** Ways around a broken part of the platform, those that clients can use most easily first. */
const candidates = [
    { probe: 'search.corrected-path', access: _platform_target_js__WEBPACK_IMPORTED_MODULE_3__/* .correctedAccess */ .U4, text: 'Use this tracking URI.' },
    {
        probe: 'search.api-host',
        access: _platform_target_js__WEBPACK_IMPORTED_MODULE_3__/* .apiHostAccess */ .x5,
        text: 'Use the API’s own host name in the tracking URI.',
    },
    {
        probe: 'search.x-api-key',
        access: ({ access }) => ({ ...access, credential: 'xApiKey' }),
        text: 'Send the key in the header X-API-Key. The MLflow Python client cannot; your own HTTP client can.',
    },
    {
        probe: 'search.gateway-path',
        access: _platform_target_js__WEBPACK_IMPORTED_MODULE_3__/* .gatewayAccess */ .h1,
        text: 'Call MLflow’s REST API under /mlflow/ajax-api/2.0. The MLflow Python client cannot use it; your own HTTP client can.',
    },
];
/** True where nothing was written, by a run that was to write. */
const isBlocked = ({ settings, signal }, checks) => settings.mode !== 'read-only' &&
    !signal.aborted &&
    checks.some(({ id, status }) => id === 'registration.experiment' && status === 'skip');
/**
 * Where the first cause stood in the way before anything was written, a way around it is looked for and proved by a
 * whole registration of its own, which is removed again. Only by a run that was to write anyway.
 *
 * @returns the causes, the first with the way that was found, and what the attempt could not remove
 */
async function proveWayAround(parts, checks, causes) {
    const leftovers = [];
    const [first, ...others] = causes;
    if (!first || !isBlocked(parts, checks))
        return { causes, leftovers };
    const isLimited = first.code === 'RATE_LIMITED';
    const pause = isLimited ? shortestPause(parts.recorder.exchanges()) : undefined;
    const found = isLimited
        ? pause && (await waitAndRegister(parts, pause, leftovers))
        : await findWorkaround(parts, leftovers);
    if (!found)
        return { causes, leftovers };
    if ('tried' in found)
        return { causes: [{ ...first, ...found }, ...others], leftovers };
    const around = { ...first, workaround: found };
    return { causes: [isLimited ? withoutCommands(around) : around, ...others], leftovers };
}
/** A limit that is over answers every command well, and proves nothing. */
function withoutCommands({ proof: _, remediation, ...cause }) {
    return { ...cause, remediation: remediation.map(({ command: __, ...step }) => step) };
}
/** The shortest pause that a rate limit asked for, in whole and as much of it as is left. */
function shortestPause(exchanges) {
    const pauses = exchanges
        .filter(({ response }) => response?.status === 429)
        .flatMap(({ startedAt, timings, response }) => {
        const askedMs = response && (0,_http_retry_after_js__WEBPACK_IMPORTED_MODULE_8__/* .retryAfterMs */ .V)((0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_9__/* .header */ .w)(response, 'retry-after'));
        if (askedMs === undefined)
            return [];
        const overAt = Date.parse(startedAt) + timings.totalMs + askedMs;
        return [{ askedMs, leftMs: Math.max(0, overAt - Date.now()) }];
    });
    const [shortest] = pauses.toSorted((a, b) => a.leftMs - b.leftMs);
    return shortest;
}
/** Only ways that a read-only probe found open are written through; what was tried where none of them works. */
async function findWorkaround(parts, leftovers) {
    const tried = [];
    if (await isServedNow(parts)) {
        const proved = await register(parts, parts.target.access, leftovers);
        if (proved)
            return { text: runAgain, settings: {}, verified: true, ...proved };
        // Another form of the key or another address would be served in turns as well.
        return { tried: [{ text: firstSentence(runAgain), outcome: 'Reading worked, a registration did not.' }] };
    }
    for (const { closed, chosen, text } of lookForWays(parts)) {
        const why = await closed;
        if (parts.signal.aborted || !isTimeLeft(parts))
            break;
        const proved = why === undefined ? await register(parts, chosen, leftovers) : undefined;
        if (proved)
            return { text, settings: settingsOf(chosen), verified: true, ...proved };
        tried.push({ text: firstSentence(text), outcome: why ?? 'Reading worked, a registration did not.' });
    }
    return { tried };
}
const runAgain = 'Run this again. What this run was refused at first was served later in the same run, and a whole registration went through.';
/** True where the caller's own way, closed at first, is open by now. */
async function isServedNow(parts) {
    const { session, signal } = parts;
    return (!signal.aborted &&
        isTimeLeft(parts) &&
        (await whyClosed(session, 'search.bearer')) !== undefined &&
        (await whyClosed(session, 'search.bearer-again')) === undefined);
}
/** What it is, without who can use it. */
const firstSentence = (text) => text.replace(/(?<=[.]) .*/, '');
/** The ways there are, with what the read-only probe of each finds; each probe is sent once, whoever asks. */
function lookForWays({ target, session }) {
    return candidates
        .map(({ access, ...rest }) => ({ ...rest, chosen: access(target) }))
        .filter(({ chosen }, at, all) => ![target.access, ...all.slice(0, at).map((one) => one.chosen)].some((one) => sameAccess(chosen, one)))
        .map((one) => ({ ...one, closed: whyClosed(session, one.probe) }));
}
/** Waits as long as a rate limit asks, if the verdict is still in time then, and registers. */
async function waitAndRegister(parts, { askedMs, leftMs }, leftovers) {
    if (!isTimeLeft(parts, leftMs))
        return undefined;
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(leftMs, undefined, { signal: parts.signal }).catch(() => { });
    if (parts.signal.aborted)
        return undefined;
    const proved = await register(parts, parts.target.access, leftovers);
    if (!proved)
        return undefined;
    const seconds = Math.ceil(askedMs / 1000);
    const text = `Wait and try again: this run was served ${seconds} s after a refusal whose Retry-After asked for no more.`;
    return { text, settings: {}, verified: true, ...proved };
}
/** True where a whole registration, begun after this pause, still ends before the verdict is due. */
const isTimeLeft = ({ startedMs, settings }, pauseMs = 0) => performance.now() + pauseMs + registrationMs <= startedMs + (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_10__/* .patienceMs */ .s)(settings);
/** What stands in this way, as a sentence; undefined where a request got through. */
async function whyClosed(session, probe) {
    const { context } = session.contextFor({ id: 'workaround', fewAttempts: true });
    const answer = await context.observe(probe);
    if (answer.kind === 'no-reply')
        return `No answer (${answer.code}).`;
    if ((0,_platform_route_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .readRoute */ .S9)(answer).stoppedAt === undefined)
        return undefined;
    return `Answered ${answer.status}${answer.status === 200 ? ', but not with MLflow’s JSON' : ''}.`;
}
/**
 * Registers by another access: what was made, and the exchanges that prove it. Undefined where a check did not pass.
 * @param leftovers receives what could not be removed
 */
async function register(parts, access, leftovers) {
    const { http, recorder, signal, cutOff, python } = parts;
    const target = { ...parts.target, access };
    const registration = parts.track((0,_registration_names_js__WEBPACK_IMPORTED_MODULE_4__/* .newNames */ .JL)());
    // It proves a way and leaves nothing, whatever the run itself was to register and keep.
    const settings = { ...parts.settings, modelName: undefined, keep: false };
    const session = (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .createSession */ .jw)({ settings, target, http, recorder, registration, signal, cutOff, python });
    const plan = (0,_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_11__/* .planChecks */ .d)(_suites_index_js__WEBPACK_IMPORTED_MODULE_5__/* .catalogue */ .sW, { suites: ['test_real_registration'], readOnly: false });
    const checks = plan
        .filter(({ id }) => id !== 'registration.event')
        .map((check) => ({
        ...check,
        id: `workaround.${check.id}`,
        needs: check.needs.map((id) => `workaround.${id}`),
    }));
    const results = await (0,_pipeline_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .runChecks */ .J)(checks, {
        contextFor: session.contextFor,
        judge: _session_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeThrown */ .mX,
        signal,
        emit: () => { },
    });
    const { cleanup } = await (0,_clean_up_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanUpRegistration */ .w)({ target, http, registration, stop: signal }, 'workaround.clean-up');
    leftovers.push(...cleanup.leftovers);
    const worked = results.every(({ status }) => status === 'pass' || status === 'warn');
    const version = results.find(({ id }) => id === 'workaround.registration.version');
    const { modelName, modelVersion } = registration;
    if (!worked || !version || modelVersion === undefined)
        return undefined;
    return {
        evidence: version.exchanges,
        registration: { modelName, modelVersion, removed: cleanup.done },
    };
}
function settingsOf({ trackingUri, prefix, credential }) {
    return {
        // Where clients add another path or header, a tracking URI would lead them astray.
        ...(prefix === '/api' && credential !== 'xApiKey'
            ? { MLFLOW_TRACKING_URI: trackingUri }
            : { 'REST path': `${trackingUri}${prefix}/2.0/mlflow` }),
        header: headers[credential] ?? 'Authorization: Bearer <your key>',
    };
}
const headers = {
    xApiKey: 'X-API-Key: <your key>',
    login: 'Authorization: Basic <your user:password in base64>',
};
const sameAccess = (a, b) => a.trackingUri === b.trackingUri && a.prefix === b.prefix && a.credential === b.credential;


/***/ })

};
