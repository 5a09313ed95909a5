export const id = 4118;
export const ids = [4118];
export const modules = {

/***/ 3957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./build/http/proxies.js
var proxies = __webpack_require__(12501);
// EXTERNAL MODULE: ./build/platform/contract.js
var contract = __webpack_require__(37282);
// EXTERNAL MODULE: ./build/schema/identity.js
var identity = __webpack_require__(44814);
// EXTERNAL MODULE: ./build/inputs/key-slips.js
var key_slips = __webpack_require__(27773);
;// CONCATENATED MODULE: ./build/inputs/api-key.js


/** What is wrong with a key whatever server it is for, or undefined. */
function keyMistake(given) {
    const slip = (0,key_slips/* slipInKey */.D)(given);
    if (slip)
        return slip;
    if (/\s/.test(given))
        return 'has whitespace inside: it was probably cut or joined when it was copied';
    const [hidden] = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.exec(given) ?? [];
    if (hidden) {
        const code = hidden.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
        return `has an invisible character (U+${code}) in it: copy it again, or type around it`;
    }
    return undefined;
}
/** What keeps a key from being one of Hokusai's, or undefined. */
function hokusaiKeyProblem(key) {
    if (!contract/* keyEnvironments */.YI.some((one) => key.startsWith(`hk_${one}_`)))
        return 'does not start with hk_live_, hk_test_ or hk_dev_';
    if (!/^[A-Za-z0-9_-]{8,}$/.test(key.replace(contract/* keyPrefix */.uU, '')))
        return 'is too short or contains characters other than letters, digits, - and _';
    return undefined;
}

// EXTERNAL MODULE: ./build/inputs/client-variables.js
var client_variables = __webpack_require__(75177);
// EXTERNAL MODULE: ./build/inputs/input.js
var inputs_input = __webpack_require__(62888);
// EXTERNAL MODULE: ./build/inputs/read-inputs.js
var read_inputs = __webpack_require__(15262);
// EXTERNAL MODULE: ./build/inputs/shared-inputs.js + 1 modules
var shared_inputs = __webpack_require__(74361);
;// CONCATENATED MODULE: ./build/inputs/read-settings.js








/**
 * Settings from what the caller gave.
 * @throws InputError naming every problem, what was given (never the key) and a valid example
 */
async function readSettings(given, options = {}) {
    const { env = {}, usual = 'input', origins = {}, problems: others = [] } = options;
    const writing = { usual, origins };
    const redact = (0,read_inputs/* redactorOf */.y)(shared_inputs/* verification */.O, given);
    const { values, problems } = await (0,read_inputs/* readInputs */.Ko)(shared_inputs/* verification */.O, given, writing);
    const between = problemsBetween(values, writing, env).map(redact);
    const tls = await (0,client_variables/* tlsFiles */.t_)(given, writing, env);
    (0,read_inputs/* throwProblems */.Jh)([...others, ...problems, ...between, ...tls.problems, ...(0,proxies/* proxyProblems */.Dg)(env)]);
    const parsed = { ...values, ...tls.files };
    return {
        ...parsed,
        tls: tls.sources,
        sources: sourcesOf(parsed, writing),
        warnings: { key: aroundKey(given, writing), addresses: ofTwoPlatforms(parsed, writing) },
    };
}
/** What only shows when inputs are held against each other; works on those that are right by themselves. */
function problemsBetween(parsed, writing, env) {
    const name = (one) => (0,inputs_input/* spelled */.uQ)(one, shared_inputs/* verification */.O[one], (0,read_inputs/* originOf */.yv)(writing, one));
    const say = (one, value) => (0,inputs_input/* written */.Mp)(one, shared_inputs/* verification */.O[one], (0,read_inputs/* originOf */.yv)(writing, one), value);
    const { trackingUri, authUrl, apiUrl, apiKey = '', platform } = parsed;
    const addresses = { 'tracking-uri': trackingUri, 'auth-url': authUrl, 'api-url': apiUrl };
    const urls = Object.entries(addresses).flatMap(([one, address]) => address === undefined ? [] : [{ name: one, url: new URL(address) }]);
    const problems = urls
        .filter(({ url }) => url.protocol === 'http:' && !(0,identity/* isLoopback */.U9)(url.hostname) && !parsed.allowInsecureHttp)
        .map(({ name: one, url }) => {
        const path = url.pathname === '/' ? '' : url.pathname;
        const safe = (0,contract/* isHokusaiHost */.r$)(url.hostname) ? shared_inputs/* verification */.O[one].default : `https://${url.host}${path}`;
        return `${name(one)}: plain http to ${url.host} would send the key in clear. For example: ${say(one, safe)}, or ${say('allow-insecure-http', 'true')} inside a trusted network`;
    });
    const registry = urls.find((one) => one.name === 'tracking-uri');
    const elsewhere = registry !== undefined && !(0,contract/* isHokusaiHost */.r$)(registry.url.hostname);
    const aside = elsewhere ? `; for an MLflow server that is not Hokusai's: ${say('platform', 'mlflow')}` : '';
    const keyProblem = problemWithKey(apiKey, platform, aside);
    const example = say('api-key');
    if (apiKey === '' && platform !== 'mlflow')
        problems.push(missingKey(writing.usual, env));
    else if (keyProblem)
        problems.push(`${name('api-key')}: ${keyProblem}. For example: ${example}`);
    const environment = /^hk_(test|dev)_/.exec(apiKey)?.[1];
    const production = urls.find(({ url }) => (0,contract/* isHokusaiHost */.r$)(url.hostname));
    if (environment && production && !keyProblem) {
        problems.push(`${name('api-key')}: is a key of the ${environment} environment (hk_${environment}_…), but ${name(production.name)} is production (${production.url.host}). For example: ${example} with a key that starts with hk_live_`);
    }
    return problems;
}
function problemWithKey(key, platform, aside) {
    const mistake = keyMistake(key);
    if (mistake || platform === 'mlflow')
        return mistake;
    const problem = hokusaiKeyProblem(key);
    return problem && `${problem}${aside}`;
}
/** Where to put the key, in words of the program that lacks it. */
function missingKey(usual, env) {
    const holds = (name) => (env[name] ?? '').trim() !== '';
    const token = 'MLFLOW_TRACKING_TOKEN';
    if (usual !== 'input') {
        return holds(token)
            ? `HOKUSAI_API_KEY: is missing or empty. ${token} is set; if it holds the key, hand it over. For example: export HOKUSAI_API_KEY="$${token}"`
            : 'HOKUSAI_API_KEY: is missing or empty: the key, made in the settings page of the site, is read from this environment variable, never from a flag. For example: export HOKUSAI_API_KEY=hk_live_…';
    }
    const seen = ['HOKUSAI_API_KEY', token].find(holds);
    const unread = seen ? ` The job's environment has ${seen}, which the action does not read.` : '';
    return `api-key: is missing or empty. Store the key as a secret of the repository (Settings, Secrets and variables, Actions) and hand it over; one of an environment needs environment: in the job, and a reusable workflow secrets: inherit.${unread} For example: ${(0,inputs_input/* written */.Mp)('api-key', shared_inputs/* verification */.O['api-key'], 'input')}`;
}
const originWords = { input: 'input', flag: 'flag', variable: 'environment' };
/** Where each part of the target came from, as the caller knows it. */
function sourcesOf(parsed, writing) {
    const source = (one, value) => {
        const input = shared_inputs/* verification */.O[one];
        if ('default' in input && value === input.default)
            return 'default';
        const origin = (0,read_inputs/* originOf */.yv)(writing, one);
        return `${originWords[origin]} ${(0,inputs_input/* spelled */.uQ)(one, input, origin)}`;
    };
    return {
        trackingUri: source('tracking-uri', parsed.trackingUri),
        authUrl: source('auth-url', parsed.authUrl),
        apiUrl: source('api-url', parsed.apiUrl),
        serviceId: source('service-id', parsed.serviceId),
    };
}
function aroundKey(given, writing) {
    const key = given['api-key'] ?? '';
    if (key === key.trim())
        return undefined;
    const name = (0,inputs_input/* spelled */.uQ)('api-key', shared_inputs/* verification */.O['api-key'], (0,read_inputs/* originOf */.yv)(writing, 'api-key'));
    return `${name}: has whitespace around it, which was removed; services refuse such a key, so store it again without it`;
}
/** Where one address is given, the others stay at production, and what they say is of another platform. */
function ofTwoPlatforms(parsed, writing) {
    const all = { 'tracking-uri': parsed.trackingUri, 'auth-url': parsed.authUrl, 'api-url': parsed.apiUrl };
    const names = Object.keys(all);
    const left = names.filter((one) => (0,contract/* isHokusaiHost */.r$)(new URL(all[one]).hostname));
    if (parsed.platform === 'mlflow' || left.length === 0 || left.length === names.length)
        return undefined;
    const say = (some) => some.map((one) => `${(0,inputs_input/* spelled */.uQ)(one, shared_inputs/* verification */.O[one], (0,read_inputs/* originOf */.yv)(writing, one))} ${all[one]}`).join(', ');
    const given = names.filter((one) => !left.includes(one));
    return `${say(left)}: production, but not ${say(given)}; a platform of its own needs all three addresses`;
}


/***/ }),

/***/ 68999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ probes)
/* harmony export */ });
/* harmony import */ var _mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40168);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37282);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48261);



const get = (url) => (target) => ({ method: 'GET', url: url(target) });
const validate = (path, headers, body) => (target) => ({
    method: 'POST',
    url: `${target.authUrl}${path}`,
    headers: { 'content-type': 'application/json', ...headers(target) },
    body: Buffer.from(JSON.stringify(body(target))),
    idempotent: true,
});
const search = (headers) => (target) => {
    const place = { trackingUri: target.trackingUri, prefix: '/api', headers: headers(target) };
    return (0,_mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointRequest */ .FO)(place, 'GET', searchPath, short);
};
const byPost = (headers) => (target) => {
    const place = { trackingUri: target.trackingUri, prefix: '/api', headers: headers(target) };
    return (0,_mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointRequest */ .FO)(place, 'POST', searchPath, { body: { max_results: 1 }, idempotent: true });
};
const withKey = (target) => _target_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialForms */ .Lq[target.access.credential](target.apiKey);
const withGarbage = (target) => _target_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialForms */ .Lq.bearer(target.garbageKey);
const forService = (target) => ({ service_id: target.serviceId });
const searchPath = 'mlflow/experiments/search';
const short = { query: { max_results: 1 } };
/**
 * A name no registered model has. Deleting it tells in advance whether models can be removed here: 404
 * RESOURCE_DOES_NOT_EXIST where DELETE bodies arrive, 400 about a missing name where something drops them.
 */
const absentModel = 'verify-registration-no-such-model';
const absentDirectory = 'verify-registration-no-such-directory';
/** Asks MLflow by one of the ways to it, with the key in the form of that way. */
const mlflow = (method, path, options, way = ({ access }) => access) => (target) => {
    const { credential, ...place } = way(target);
    const headers = _target_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialForms */ .Lq[credential](target.apiKey);
    return (0,_mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointRequest */ .FO)({ ...place, headers }, method, path, options);
};
const searchBy = (way) => mlflow('GET', searchPath, short, way);
const listArtifacts = (way) => mlflow('GET', 'mlflow-artifacts/artifacts', { query: { path: absentDirectory } }, way);
const removal = (way) => mlflow('DELETE', 'mlflow/registered-models/delete', { body: { name: absentModel } }, way);
/**
 * Every read-only request whose answer more than one check looks at, by name. Contracts: the auth service's
 * `POST /api/v1/keys/validate`, the API's public routes, MLflow's REST API below the tracking URI.
 */
const probes = {
    'auth.root': get((t) => `${t.authUrl}/`),
    'auth.health': get((t) => `${t.authUrl}/health`),
    'auth.validate': validate(_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .validatePath */ .iQ, withKey, forService),
    /** Once more, where the platform refuses a key in the middle of a run. */
    'auth.validate-again': validate(_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .validatePath */ .iQ, withKey, forService),
    'auth.validate-any-service': validate(_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .validatePath */ .iQ, withKey, () => ({})),
    'auth.validate-no-key': validate(_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .validatePath */ .iQ, () => ({}), forService),
    'auth.validate-garbage': validate(_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .validatePath */ .iQ, withGarbage, forService),
    'auth.validate-old-path': validate('/validate', withKey, forService),
    'auth.validate-old-path-no-key': validate('/validate', () => ({}), forService),
    'auth.validate-old-path-garbage': validate('/validate', withGarbage, forService),
    /** Where an auth URL with a path was given: the service may stand at the host itself. */
    'auth.validate-at-origin': (t) => validate(_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .validatePath */ .iQ, withKey, forService)({ ...t, authUrl: new URL(t.authUrl).origin }),
    'api.health': get((t) => `${t.apiUrl}/health`),
    'registry.health': get((t) => `${t.platformRoot}/health`),
    /** Once more, to tell a host that went silent from what behind it did. */
    'registry.health-again': get((t) => `${t.platformRoot}/health`),
    'registry.version': get((t) => `${t.platformRoot}/version`),
    // Its 503 is what it has to say, no refusal.
    'registry.mlflow-health': (t) => ({
        method: 'GET',
        url: `${t.platformRoot}/api/health/mlflow`,
        fewAttempts: true,
    }),
    'gateway.health': get((t) => `${t.platformRoot}/mlflow/health`),
    'search.bearer': search(withKey),
    /** Once more as it was, to tell what is refused from what was refused for a moment, or in turns. */
    'search.bearer-again': search(withKey),
    /** A cache or a CDN may drop the key from reads alone. */
    'search.bearer-by-post': byPost(withKey),
    'search.x-api-key': search((t) => _target_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialForms */ .Lq.xApiKey(t.apiKey)),
    'search.api-key-scheme': search((t) => _target_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialForms */ .Lq.apiKeyScheme(t.apiKey)),
    'search.no-key': search(() => ({})),
    'search.garbage': search(withGarbage),
    /** No cache keeps what a POST is answered with. */
    'search.no-key-by-post': byPost(() => ({})),
    'search.lower-case-bearer': search((t) => _target_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialForms */ .Lq.lowerCaseBearer(t.apiKey)),
    'search.raw': search((t) => _target_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialForms */ .Lq.raw(t.apiKey)),
    'search.basic': search((t) => _target_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialForms */ .Lq.basic(t.apiKey)),
    'search.canonical-path': searchBy(_target_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalAccess */ .Ft),
    'search.corrected-path': searchBy(_target_js__WEBPACK_IMPORTED_MODULE_2__/* .correctedAccess */ .U4),
    'search.host': searchBy(_target_js__WEBPACK_IMPORTED_MODULE_2__/* .hostAccess */ .PL),
    /** Without the key, since it would travel in the clear. */
    'registry.plain-http': get((t) => `${t.registryOrigin.replace(/^https:/, 'http:')}/`),
    'mlflow.health': get((t) => `${t.trackingUri}/health`),
    'search.https': searchBy(_target_js__WEBPACK_IMPORTED_MODULE_2__/* .httpsAccess */ .my),
    'search.gateway-path': searchBy(_target_js__WEBPACK_IMPORTED_MODULE_2__/* .gatewayAccess */ .h1),
    'search.api-host': searchBy(_target_js__WEBPACK_IMPORTED_MODULE_2__/* .apiHostAccess */ .x5),
    'mlflow.version': (t) => ({ method: 'GET', url: `${t.access.trackingUri}/version`, headers: withKey(t) }),
    'mlflow.logged-models': mlflow('GET', `mlflow/logged-models/m-${'0'.repeat(32)}`, {}),
    'mlflow.artifacts': listArtifacts(),
    'artifacts.gateway-path': listArtifacts(_target_js__WEBPACK_IMPORTED_MODULE_2__/* .gatewayAccess */ .h1),
    'removal.tracking-uri': removal(),
    'removal.gateway': removal(_target_js__WEBPACK_IMPORTED_MODULE_2__/* .gatewayAccess */ .h1),
};


/***/ }),

/***/ 3410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ patientMs),
/* harmony export */   Yv: () => (/* binding */ removeRegistration),
/* harmony export */   uV: () => (/* binding */ soonMs)
/* harmony export */ });
/* harmony import */ var _remove_experiment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97192);
/* harmony import */ var _remove_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34998);


/** Milliseconds between looks for what is in doubt, while a person waits for the verdict. */
const soonMs = [250, 750, 1_500];
/** The same after a run that was cut short: what it had under way may take as long as any request. */
const patientMs = [500, 1_000, 2_000, 3_000, 4_000, 5_000];
/**
 * Removes what a run made and looks whether it is gone, in an order that leaves nothing dangling. Nothing is touched
 * before it was read back as the run's own. Whatever is left, or may be, is listed with the command that removes it.
 * Never rejects.
 */
async function removeRegistration(apis, state, patience) {
    const leftovers = (await Promise.all([(0,_remove_model_js__WEBPACK_IMPORTED_MODULE_1__/* .removeModel */ .a)(apis, state, patience), (0,_remove_experiment_js__WEBPACK_IMPORTED_MODULE_0__/* .removeExperiment */ .U)(apis.tracking, state, patience)])).flat();
    return { done: leftovers.length === 0, leftovers };
}


/***/ }),

/***/ 29201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ describeRegistration),
/* harmony export */   FK: () => (/* binding */ hasAsked),
/* harmony export */   TL: () => (/* binding */ newRegistrationState),
/* harmony export */   UW: () => (/* binding */ readRemains),
/* harmony export */   t0: () => (/* binding */ writeRemains)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71740);


/** What a run asks a server to make. */
const Made = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['experiment', 'model', 'version', 'upload']);
function newRegistrationState(names, modelName, changed = () => { }) {
    return {
        names,
        changed,
        removal: 'none',
        asked: { experiment: false, model: false, version: false, upload: false },
        doubts: { experiment: 0, model: 0, version: 0, upload: 0 },
        modelName: modelName ?? names.model,
        aliased: false,
        files: [],
    };
}
/** Whether there can be anything to clean up. */
const hasAsked = ({ asked }) => Object.values(asked).includes(true);
/** What outlives a run that is killed, for whoever cleans up after it. */
const Remains = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .idPattern */ .aD),
    modelName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    asked: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Made, zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    doubts: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Made, zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0)),
    experimentId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    runId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    modelVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    modelMade: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
});
/** The states as JSON text, for `readRemains`. */
function writeRemains(states) {
    const remains = states.map((state) => {
        const { names, modelName, asked, doubts, experimentId, runId, modelVersion, modelMade } = state;
        return { id: names.id, modelName, asked, doubts, experimentId, runId, modelVersion, modelMade };
    });
    return JSON.stringify(remains);
}
/** @throws Error for text that is not from `writeRemains` */
function readRemains(text) {
    const remains = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Remains).parse(JSON.parse(text));
    return remains.map(({ id, modelName, ...known }) => ({
        ...newRegistrationState((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(id), modelName),
        ...known,
    }));
}
/** The part of a state that a report shows. */
function describeRegistration(state, cleanup, aliasName) {
    const { experimentId, runId, modelVersion, files, metrics } = state;
    return {
        ...(experimentId === undefined ? {} : { experimentId }),
        ...(runId === undefined ? {} : { runId }),
        ...(state.asked.model ? { modelName: state.modelName } : {}),
        ...(modelVersion === undefined ? {} : { modelVersion }),
        ...(state.aliased ? { alias: aliasName } : {}),
        files,
        ...(metrics === undefined ? {} : { metrics }),
        cleanup,
    };
}


/***/ }),

/***/ 99290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openHttp)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/http/attempt.js + 2 modules
var attempt = __webpack_require__(76940);
// EXTERNAL MODULE: ./build/http/connections.js + 2 modules
var http_connections = __webpack_require__(20453);
;// CONCATENATED MODULE: ./build/http/host-patience.js
/**
 * What one run has learned about parties that let it wait. They share their fate: once a host has let a full
 * time-out pass, whatever else goes there waits briefly, and a route that was refused for as long as anybody
 * would try is not tried again and again. Every request is still made, so that all that can be learned is
 * learned, and a verdict comes within 1.5 × request-timeout + 5 s of the first silence. A host that answers again is
 * waited for once more, half as long; after a second silence it is not trusted any more, whatever it answers in between.
 *
 * @param requestTimeoutMs milliseconds a request may take where its host is not known to be silent
 */
function createHostPatience(requestTimeoutMs) {
    const hosts = new Map();
    const refused = new Set();
    const hostOf = (request) => {
        const origin = originOf(request.url);
        const host = hosts.get(origin) ?? { silent: false, silences: 0, answersSince: Number.NEGATIVE_INFINITY };
        hosts.set(origin, host);
        return host;
    };
    const again = clamp(requestTimeoutMs / 4, 500, 5_000);
    const half = Math.max(requestTimeoutMs / 2, 1_500);
    const brief = clamp(requestTimeoutMs / 8, 500, 2_000);
    return {
        /** Milliseconds to wait for the answer to this attempt; `cutShort` where that is less than was asked for. */
        timeoutFor: (request, attempt) => {
            const wanted = request.timeoutMs ?? requestTimeoutMs;
            // What a transfer needs for its bytes is no patience with a silent host.
            const transfer = Math.max(0, wanted - requestTimeoutMs);
            const { silent, silences } = hostOf(request);
            const cut = transfer + (attempt > 1 ? again : brief);
            if (silent && cut < wanted)
                return { ms: cut, cutShort: true };
            return {
                ms: silences > 0 ? Math.min(wanted, transfer + half) : wanted,
                cutShort: false,
            };
        },
        /** Milliseconds for which a request that is refused for the moment may still be tried again. */
        retryTime: (request, sinceFirstAttemptMs) => {
            if (refused.has(routeOf(request)))
                return 0;
            const { refusingSince = performance.now() } = hostOf(request);
            return requestTimeoutMs - Math.max(sinceFirstAttemptMs, performance.now() - refusingSince);
        },
        learn: (request, { number, answer, tookMs, cutShort }) => {
            const host = hostOf(request);
            if (answer.kind === 'no-reply') {
                if (answer.code !== 'TIMEOUT' || cutShort)
                    return;
                // What was sent before it answered again belongs to the silence before.
                if (!host.silent && performance.now() - tookMs >= host.answersSince)
                    host.silences++;
                host.silent = true;
                return;
            }
            // An answer to the second attempt shows that the first one's silence has passed.
            if (number > 1 && host.silent && host.silences < 2) {
                host.silent = false;
                host.answersSince = performance.now();
            }
            if (isRefusedForNow(answer))
                host.refusingSince ??= performance.now();
            else
                host.refusingSince = undefined;
        },
        /** Told when a request is not tried again although it was refused for the moment. */
        giveUp: (request) => void refused.add(routeOf(request)),
    };
}
/** True for the statuses by which a server asks to be tried again later, or a front tells that nothing is behind it yet. */
const isRefusedForNow = (answer) => answer.kind === 'reply' && [429, 502, 503, 504].includes(answer.status);
/** All artifacts are served, or refused, by one part of a server. */
function routeOf({ method, url }) {
    const path = URL.canParse(url) ? new URL(url).pathname : url;
    return path.includes('/mlflow-artifacts/')
        ? `${originOf(url)} artifacts`
        : `${method} ${originOf(url)}${path}`;
}
const originOf = (url) => (URL.canParse(url) ? new URL(url).origin : '');
const clamp = (value, least, most) => Math.min(most, Math.max(least, value));

// EXTERNAL MODULE: ./build/http/moved.js
var moved = __webpack_require__(69230);
// EXTERNAL MODULE: ./build/http/exchange.js
var exchange = __webpack_require__(19148);
// EXTERNAL MODULE: ./build/http/retry-after.js
var retry_after = __webpack_require__(17344);
;// CONCATENATED MODULE: ./build/http/retry-policy.js



/** Attempts in all where a failure may be a hiccup, the first included. */
const maxAttempts = 3;
/** Attempts in all where the server is away or full for the moment, as many as MLflow's own client makes. */
const maxRefusals = 8;
/** 0.25, 0.5, 1, 2 and 4 s, each a quarter more or less: requests refused together do not come back together. */
const backoffMs = (attempt) => 250 * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
/**
 * Milliseconds to wait before sending `request` again, or undefined where it must not be sent again: it could do
 * its work twice, the answer is final, or the server wants a longer pause than there is time.
 *
 * As MLflow's own client: 408, 429, 500, 502, 503, 504 and broken connections are tried again, and Retry-After is
 * heeded. Unlike it, a POST is repeated only where that does no harm (429 says that nothing was done), and a 408, a
 * 500 or a broken connection is given up after three attempts. Creations are asked again by `mlflow/create-once.ts`, which looks first.
 */
function pauseBeforeRetry(request, answer, attempt) {
    const { number, tookMs, leftMs, slowMs, backoff } = attempt;
    const isHarmless = isIdempotent(request) || (isRateLimit(answer) && request.idempotent !== false);
    if (!isHarmless)
        return undefined;
    if (answer.kind === 'no-reply')
        return pauseAfterSilence(answer.code, number, backoff);
    if (tookMs >= slowMs)
        return undefined;
    if (isRefusedForNow(answer)) {
        // At least the back-off, so that "Retry-After: 0" is no invitation to a storm.
        const pause = Math.max((0,retry_after/* retryAfterMs */.V)((0,exchange/* header */.w)(answer, 'retry-after')) ?? 0, backoff(number));
        const mayHelp = leftMs > 0 && pause <= leftMs;
        return mayHelp && number < (request.fewAttempts ? maxAttempts : maxRefusals) ? pause : undefined;
    }
    return [408, 500].includes(answer.status) && number < maxAttempts ? backoff(number) : undefined;
}
/** The one refusal that says for certain that nothing was done. */
const isRateLimit = (answer) => answer.kind === 'reply' && answer.status === 429;
function pauseAfterSilence(code, number, backoff) {
    if (['RESET', 'NETWORK', 'PROXY_BROKEN'].includes(code))
        return number < maxAttempts ? backoff(number) : undefined;
    // A second time-out tells whether the first was a hiccup; a third would only cost the caller time.
    return code === 'TIMEOUT' && number === 1 ? 0 : undefined;
}
function isIdempotent({ method, idempotent }) {
    return idempotent ?? ['GET', 'HEAD', 'PUT', 'DELETE'].includes(method);
}

;// CONCATENATED MODULE: ./build/http/semaphore.js
/**
 * What runs `work` when fewer than `limit` works with the same `key` are under way, in the order of the calls. It lets
 * requests wait for a connection before their clock starts: a wait in the connection pool would count as the server's
 * slowness, and as a time-out where connections are few.
 */
function createSemaphore(limit) {
    const queues = new Map();
    return async (key, work) => {
        const queue = queues.get(key) ?? { taken: 0, waiting: [] };
        queues.set(key, queue);
        if (queue.taken < limit)
            queue.taken++;
        else
            await new Promise((resolve) => queue.waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            // The slot passes straight to the next in line.
            const next = queue.waiting.shift();
            if (next)
                next();
            else
                queue.taken--;
        }
    };
}

;// CONCATENATED MODULE: ./build/http/client.js







function createHttpClient(options) {
    const { requestTimeoutMs, backoff = backoffMs } = options;
    const connections = (0,http_connections/* openConnections */.q)({ ...options, connectTimeoutMs: requestTimeoutMs });
    const semaphore = createSemaphore(options.connections);
    const patience = createHostPatience(requestTimeoutMs);
    const parts = { ...options, connections };
    const ask = async (request, scope) => {
        const exchanges = [];
        const origin = originOf(request.url);
        let started = 0;
        let cutShort = true;
        let inDoubt = false;
        for (let number = 1;; number++) {
            const { answer, tookMs, turn } = await semaphore(origin, async () => {
                const { ms, cutShort } = patience.timeoutFor(request, number);
                const turn = { number, patienceMs: ms, cutShort };
                const start = performance.now();
                if (number === 1)
                    started = start;
                const answer = await (0,attempt/* sendOnce */.E)(parts, request, scope, turn);
                return { answer, tookMs: performance.now() - start, turn };
            });
            exchanges.push(...answer.exchanges);
            patience.learn(request, { number, answer, tookMs, cutShort: turn.cutShort });
            cutShort &&= turn.cutShort;
            const stopped = scope.signal.aborted || scope.stop?.aborted;
            const leftMs = patience.retryTime(request, performance.now() - started);
            const slowMs = requestTimeoutMs / 4;
            const pause = stopped
                ? undefined
                : pauseBeforeRetry(request, answer, { number, tookMs, leftMs, slowMs, backoff });
            const isLast = pause === undefined || (turn.cutShort && isSilence(answer));
            if (isLast && !request.fewAttempts && isRefusedForNow(answer))
                patience.giveUp(request);
            if (isLast)
                return Object.assign(answer, { exchanges, inDoubt }, isSilence(answer) && cutShort ? { cutShort } : {});
            inDoubt ||= !isRateLimit(answer);
            await (0,promises_.setTimeout)(pause, undefined, { signal: scope.stop ?? scope.signal }).catch(() => { });
        }
    };
    const send = async (request, scope) => {
        const first = await ask(request, scope);
        const url = (0,moved/* movedTo */.r)(request, first);
        if (url === undefined)
            return first;
        const answer = await ask({ ...request, url }, scope);
        return Object.assign(answer, { exchanges: [...first.exchanges, ...answer.exchanges], movedTo: url });
    };
    return { send, close: connections.close };
}
const isSilence = (answer) => answer.kind === 'no-reply' && answer.code === 'TIMEOUT';

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/run/open-http.js


/** The HTTP client of one run; `runId` starts every X-Request-Id. Close it when the run is over. */
function openHttp({ requestTimeoutMs, concurrency, caFile, clientCertFile }, parts) {
    return createHttpClient({
        ...parts,
        requestTimeoutMs,
        connections: concurrency,
        userAgent: `${version/* toolName */.Uf}/${version/* version */.rE}`,
        caFile,
        clientCertFile,
    });
}


/***/ }),

/***/ 65834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ii: () => (/* binding */ cleanUpApis),
/* harmony export */   jw: () => (/* binding */ createSession),
/* harmony export */   mX: () => (/* binding */ judgeThrown)
/* harmony export */ });
/* harmony import */ var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60590);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41891);
/* harmony import */ var _pipeline_check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11827);
/* harmony import */ var _platform_platform_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14230);
/* harmony import */ var _platform_probes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68999);
/* harmony import */ var _platform_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48261);
/* harmony import */ var _registration_verify_ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16731);







const notSent = {
    kind: 'no-reply',
    exchanges: [],
    code: 'CANCELLED',
    message: 'not sent: the run ended',
};
/** What the checks of one run share: each probe's answer and the model. Makes a context for each of them. */
function createSession(parts) {
    const { settings, target, http, recorder, signal, cutOff } = parts;
    const answers = new Map();
    const model = (0,_once_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .O)(() => loadModel(settings));
    let kind;
    let knownKind;
    const contextFor = ({ id: checkId, fewAttempts }) => {
        const { credit, exchanges, cutShort } = createAccount();
        const sendUnlessStopped = async (request) => signal.aborted ? notSent : http.send(request, { checkId, signal: cutOff, stop: signal });
        const send = async (request) => credit(await sendUnlessStopped(request));
        const observe = async (name) => {
            const answer = answers.get(name) ??
                sendUnlessStopped({ ...(fewAttempts && { fewAttempts }), ..._platform_probes_js__WEBPACK_IMPORTED_MODULE_2__/* .probes */ .K[name](target) });
            answers.set(name, answer);
            return credit(await answer);
        };
        const platform = async () => {
            const { platform: told } = settings;
            kind ??= told === 'auto' ? (0,_platform_platform_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .findPlatformKind */ .R)(observe) : Promise.resolve(told);
            knownKind = await kind;
            return knownKind;
        };
        const context = {
            platform,
            settings,
            target,
            observe,
            send,
            ...mlflowApis(target, send),
            registration: parts.registration,
            model,
            python: crediting(parts.python, exchanges),
            elapsedMs: (exchange) => recorder.find(exchange)?.timings.totalMs ?? 0,
            signal,
        };
        return { context, exchanges: () => [...exchanges], cutShort };
    };
    return {
        contextFor,
        asked: () => new Set(answers.keys()),
        /** What the tracking URI was taken for, as soon as a check has asked. */
        platformKind: () => knownKind,
    };
}
/** Keeps the exchanges that a check caused or looked at, and whether one of them was not given its time. */
function createAccount() {
    const exchanges = new Set();
    let isCutShort = false;
    const credit = (answer) => {
        for (const id of answer.exchanges)
            exchanges.add(id);
        isCutShort ||= answer.kind === 'no-reply' && answer.cutShort === true;
        return answer;
    };
    return { credit, exchanges, cutShort: () => isCutShort };
}
/** The stock client, the exchanges of whose steps are those of the check that asks for them. */
const crediting = (python, exchanges) => ({
    ...python,
    step: async (name) => {
        const result = await python.step(name);
        for (const { id } of result.exchanges)
            exchanges.add(id);
        return result;
    },
});
/** The caller's model, or one that is trained here. */
async function loadModel({ modelPath }) {
    const { directorySource, trainedSource } = await __webpack_require__.e(/* import() */ 6143).then(__webpack_require__.bind(__webpack_require__, 16143));
    return modelPath ? directorySource(modelPath) : trainedSource();
}
/** MLflow as the caller named it, and by the gateway's own path past the API, which keeps DELETE bodies. */
function mlflowApis(target, send) {
    const through = ({ trackingUri, prefix, credential }) => {
        return { trackingUri, prefix, headers: _platform_target_js__WEBPACK_IMPORTED_MODULE_3__/* .credentialForms */ .Lq[credential](target.apiKey), send };
    };
    return { mlflow: through(target.access), gateway: through((0,_platform_target_js__WEBPACK_IMPORTED_MODULE_3__/* .gatewayAccess */ .h1)(target)) };
}
/** The ways by which clean-up reaches the registry, once it is known where models can be removed. */
function cleanUpApis(target, removal, send) {
    const { mlflow, gateway } = mlflowApis(target, send);
    return { tracking: mlflow, removal: { 'tracking-uri': mlflow, gateway, none: undefined }[removal] };
}
/** A server's refusal is a finding about the server; anything else thrown is a defect of ours. */
function judgeThrown(thrown) {
    const isFinding = [_mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MlflowError */ .mF, _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactRootError */ .tN, _registration_verify_ownership_js__WEBPACK_IMPORTED_MODULE_4__/* .NotOursError */ .Px].some((kind) => thrown instanceof kind);
    if (isFinding)
        return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_6__/* .fail */ .fJ)(thrown.message);
    return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_6__/* .error */ .z3)(`internal error: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`);
}


/***/ })

};
