export const id = 5297;
export const ids = [5297];
export const modules = {

/***/ 10111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gY: () => (/* binding */ isRefusedForNow),
/* harmony export */   j8: () => (/* binding */ createFate),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/** @param requestTimeoutMs milliseconds a request may take where its host is not known to be silent */
function createFate(requestTimeoutMs) {
    const hosts = new Map();
    const refused = new Set();
    const hostOf = (request) => {
        const origin = originOf(request.url);
        const host = hosts.get(origin) ?? { silent: false };
        hosts.set(origin, host);
        return host;
    };
    const again = clamp(requestTimeoutMs / 4, 500, 5_000);
    const brief = clamp(requestTimeoutMs / 8, 500, 2_000);
    return {
        patience: (request, attempt) => {
            const wanted = request.timeoutMs ?? requestTimeoutMs;
            // What a transfer needs for its bytes is no patience with a silent host.
            const cut = Math.max(0, wanted - requestTimeoutMs) + (attempt > 1 ? again : brief);
            const hurried = hostOf(request).silent && cut < wanted;
            return { ms: hurried ? cut : wanted, hurried };
        },
        retryTime: (request, sinceFirstAttemptMs) => {
            if (refused.has(routeOf(request)))
                return 0;
            const { refusingSince = performance.now() } = hostOf(request);
            return requestTimeoutMs - Math.max(sinceFirstAttemptMs, performance.now() - refusingSince);
        },
        learn: (request, { number, answer, hurried }) => {
            const host = hostOf(request);
            if (answer.kind === 'no-reply') {
                if (answer.code === 'TIMEOUT' && !hurried)
                    host.silent = true;
                return;
            }
            // An answer to the second attempt shows that the first one's silence has passed.
            if (number > 1)
                host.silent = false;
            if (isRefusedForNow(answer))
                host.refusingSince ??= performance.now();
            else
                host.refusingSince = undefined;
        },
        giveUp: (request) => void refused.add(routeOf(request)),
    };
}
/** True for the statuses by which a server asks to be tried again later. */
const isRefusedForNow = (answer) => answer.kind === 'reply' && (answer.status === 429 || answer.status === 503);
/** All artifacts are served, or refused, by one part of a server. */
function routeOf({ method, url }) {
    const path = URL.canParse(url) ? new URL(url).pathname : url;
    return path.includes('/mlflow-artifacts/')
        ? `${originOf(url)} artifacts`
        : `${method} ${originOf(url)}${path}`;
}
const originOf = (url) => (URL.canParse(url) ? new URL(url).origin : '');
const clamp = (value, least, most) => Math.min(most, Math.max(least, value));


/***/ }),

/***/ 44675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ pauseBeforeRetry),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   jo: () => (/* binding */ backoffMs)
/* harmony export */ });
/* unused harmony export maxAttempts */
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19148);
/* harmony import */ var _fate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10111);


/** Attempts in all where a failure may be a hiccup, the first included. */
const maxAttempts = 3;
/** Attempts in all where the server asks to be tried again later, as many as MLflow's own client makes. */
const maxRefusals = 8;
/** 0.25, 0.5, 1, 2 and 4 s, each a quarter more or less: requests refused together do not come back together. */
const backoffMs = (attempt) => 250 * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
/**
 * Milliseconds to wait before sending `request` again, or undefined where it must not be sent again: it could do
 * its work twice, the answer is final, or the server wants a longer pause than there is time.
 *
 * As MLflow's own client: 408, 429, 500, 502, 503, 504 and broken connections are tried again, and Retry-After is
 * heeded. Unlike it, a POST is repeated only where that does no harm (429 says that nothing was done), and what is
 * no rate limit is given up after three attempts.
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
    if ((0,_fate_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusedForNow */ .gY)(answer)) {
        // At least the back-off, so that "Retry-After: 0" is no invitation to a storm.
        const pause = Math.max(retryAfterMs((0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .header */ .w)(answer, 'retry-after')) ?? 0, backoff(number));
        const mayHelp = leftMs > 0 && pause <= leftMs;
        return mayHelp && number < (request.hasty ? maxAttempts : maxRefusals) ? pause : undefined;
    }
    return [408, 500, 502, 504].includes(answer.status) && number < maxAttempts ? backoff(number) : undefined;
}
/** The one refusal that says for certain that nothing was done. */
const isRateLimit = (answer) => answer.kind === 'reply' && answer.status === 429;
/** RFC 9110: delay in seconds or an HTTP date; undefined where absent or unreadable. */
function retryAfterMs(value, now = Date.now()) {
    if (/^\d+$/.test(value))
        return Number(value) * 1000;
    // Date.parse alone takes "1.5" for a day in January.
    const date = /\bGMT$/.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
function pauseAfterSilence(code, number, backoff) {
    if (['RESET', 'NETWORK', 'PROXY_BROKEN'].includes(code))
        return number < maxAttempts ? backoff(number) : undefined;
    // A second time-out tells whether the first was a hiccup; a third would only cost the caller time.
    return code === 'TIMEOUT' && number === 1 ? 0 : undefined;
}
function isIdempotent({ method, idempotent }) {
    return idempotent ?? ['GET', 'HEAD', 'PUT', 'DELETE'].includes(method);
}


/***/ }),

/***/ 97114:
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
;// CONCATENATED MODULE: ./build/inputs/api-key.js

/** What people take along when they copy a key; nothing of it is ever shown. */
const companions = [
    [/^(?:export\s+)?(?:[A-Z][A-Z0-9_]*|\w+(?==\s*["'`]?hk_))=\s*(?=[^=\s])/, 'NAME= in front of it'],
    [/^bearer(?:\s+|:\s*)/i, 'Bearer in front of it'],
    [/^(?:apikey|basic|token)(?:\s+|:\s*)/i, 'the scheme of a header in front of it'],
    [/^(?:authorization|x-api-key|api[-_]?key)\s*:\s*/i, 'the name of a header in front of it'],
    [/^(["'`“”‘’])(?=.)|(?<=.)["'`“”‘’][,;]?$/, 'quotes around it'],
];
/** The key without what was copied along, and what that was. */
function unwrapped(given) {
    const found = new Set();
    let key = given;
    for (let before = ''; before !== key;) {
        before = key;
        for (const [pattern, name] of companions) {
            const less = key.replace(pattern, '').trim();
            if (less !== key)
                found.add(name);
            key = less;
        }
    }
    return { key, found: [...found] };
}
/** What is wrong with a key whatever server it is for, or undefined. */
function keyMistake(given) {
    if (/^\$|^%\w+%$|\$\{\{/.test(given))
        return 'is the name of a variable or secret, not its value';
    if (/^\*+$/.test(given))
        return 'is only asterisks, as a log shows a masked secret';
    const { found } = unwrapped(given);
    if (found.length > 0)
        return `has ${found.join(' and ')}: store the key alone`;
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

// EXTERNAL MODULE: ./build/inputs/input.js
var inputs_input = __webpack_require__(62888);
// EXTERNAL MODULE: ./build/inputs/on-disk.js
var on_disk = __webpack_require__(19697);
// EXTERNAL MODULE: ./build/inputs/read-inputs.js
var read_inputs = __webpack_require__(15262);
// EXTERNAL MODULE: ./build/inputs/table.js
var table = __webpack_require__(29140);
;// CONCATENATED MODULE: ./build/inputs/client-variables.js




/** The variables by which MLflow's Python client is told whom to trust, those that win first. */
const trustVariables = [
    'MLFLOW_TRACKING_SERVER_CERT_PATH',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    'SSL_CERT_FILE',
];
const certificateVariable = 'MLFLOW_TRACKING_CLIENT_CERT_PATH';
/**
 * The certificates to trust and to show: the inputs', else those that the standard client's variables name, so that
 * a job which works with that client is verified the way it works.
 */
async function tlsFiles(given, writing, env) {
    const ca = fromInput(given, writing, 'ca-file') ?? fromVariables(env, trustVariables);
    const certificate = fromInput(given, writing, 'client-cert-file') ?? fromVariables(env, [certificateVariable]);
    const problems = [];
    const usable = async (one, schema) => {
        if (!one || one.checked)
            return one;
        const { error } = await schema.safeParseAsync(one.path);
        if (!error)
            return one;
        // Python's own libraries pass over a system's list that is not there.
        if (one.from !== 'SSL_CERT_FILE')
            problems.push(`${one.from}: ${error.issues[0]?.message}`);
        return undefined;
    };
    const caFile = await usable(ca, on_disk/* certificateFile */.oE.schema);
    const clientCertFile = await usable(certificate, on_disk/* clientCertificate */.X3.schema);
    const insecure = /^(1|true)$/i.test(env.MLFLOW_TRACKING_INSECURE_TLS ?? '');
    return {
        files: {
            ...(caFile && { caFile: caFile.path }),
            ...(clientCertFile && { clientCertFile: clientCertFile.path }),
        },
        sources: {
            ...(caFile && { caFile: { path: caFile.path, from: caFile.from } }),
            ...(clientCertFile && { clientCertFile: { path: clientCertFile.path, from: clientCertFile.from } }),
            ...(insecure && { insecure }),
        },
        problems,
    };
}
function fromInput(given, writing, name) {
    const path = given[name]?.trim();
    return path
        ? { path, from: (0,inputs_input/* spelled */.uQ)(name, table/* verification */.O[name], (0,read_inputs/* originOf */.yv)(writing, name)), checked: true }
        : undefined;
}
function fromVariables(env, names) {
    const from = names.find((name) => (env[name] ?? '').trim() !== '');
    return from === undefined ? undefined : { path: (env[from] ?? '').trim(), from, checked: false };
}

;// CONCATENATED MODULE: ./build/inputs/read-settings.js








/**
 * Settings from what the caller gave.
 * @throws InputError naming every problem, what was given (never the key) and a valid example
 */
async function readSettings(given, options = {}) {
    const { env = {}, usual = 'input', origins = {}, problems: others = [] } = options;
    const writing = { usual, origins };
    const redact = (0,read_inputs/* redactorOf */.y)(table/* verification */.O, given);
    const { values, problems } = await (0,read_inputs/* readInputs */.Ko)(table/* verification */.O, given, writing);
    const between = problemsBetween(values, writing, env).map(redact);
    const tls = await tlsFiles(given, writing, env);
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
    const name = (one) => (0,inputs_input/* spelled */.uQ)(one, table/* verification */.O[one], (0,read_inputs/* originOf */.yv)(writing, one));
    const say = (one, value) => (0,inputs_input/* written */.Mp)(one, table/* verification */.O[one], (0,read_inputs/* originOf */.yv)(writing, one), value);
    const { trackingUri, authUrl, apiUrl, apiKey = '', platform } = parsed;
    const addresses = { 'tracking-uri': trackingUri, 'auth-url': authUrl, 'api-url': apiUrl };
    const urls = Object.entries(addresses).flatMap(([one, address]) => address === undefined ? [] : [{ name: one, url: new URL(address) }]);
    const problems = urls
        .filter(({ url }) => url.protocol === 'http:' && !(0,identity/* isLoopback */.U9)(url.hostname) && !parsed.allowInsecureHttp)
        .map(({ name: one, url }) => {
        const path = url.pathname === '/' ? '' : url.pathname;
        const safe = (0,contract/* isHokusaiHost */.r$)(url.hostname) ? table/* verification */.O[one].default : `https://${url.host}${path}`;
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
            : 'HOKUSAI_API_KEY: is missing or empty: the key is read from this environment variable, never from a flag. For example: export HOKUSAI_API_KEY=hk_live_…';
    }
    const seen = ['HOKUSAI_API_KEY', token].find(holds);
    const unread = seen ? ` The job's environment has ${seen}, which the action does not read.` : '';
    return `api-key: is missing or empty. Store the key as a secret of the repository (Settings, Secrets and variables, Actions) and hand it over.${unread} For example: ${(0,inputs_input/* written */.Mp)('api-key', table/* verification */.O['api-key'], 'input')}`;
}
const originWords = { input: 'input', flag: 'flag', variable: 'environment' };
/** Where each part of the target came from, as the caller knows it. */
function sourcesOf(parsed, writing) {
    const source = (one, value) => {
        const input = table/* verification */.O[one];
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
    const name = (0,inputs_input/* spelled */.uQ)('api-key', table/* verification */.O['api-key'], (0,read_inputs/* originOf */.yv)(writing, 'api-key'));
    return `${name}: has whitespace around it, which was removed; services refuse such a key, so store it again without it`;
}
/** Where one address is given, the others stay at production, and what they say is of another platform. */
function ofTwoPlatforms(parsed, writing) {
    const all = { 'tracking-uri': parsed.trackingUri, 'auth-url': parsed.authUrl, 'api-url': parsed.apiUrl };
    const names = Object.keys(all);
    const left = names.filter((one) => (0,contract/* isHokusaiHost */.r$)(new URL(all[one]).hostname));
    if (parsed.platform === 'mlflow' || left.length === 0 || left.length === names.length)
        return undefined;
    const say = (some) => some.map((one) => `${(0,inputs_input/* spelled */.uQ)(one, table/* verification */.O[one], (0,read_inputs/* originOf */.yv)(writing, one))} ${all[one]}`).join(', ');
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
const search = (headers) => ({ ...target }) => (0,_mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointRequest */ .FO)({ trackingUri: target.trackingUri, prefix: '/api', headers: headers(target) }, 'GET', searchPath, {
    query: { max_results: 1 },
});
const withKey = (target) => _target_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialForms */ .Lq[target.access.credential](target.apiKey);
const withGarbage = (target) => _target_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialForms */ .Lq.bearer(target.garbageKey);
const forService = (target) => ({ service_id: target.serviceId });
const searchPath = 'mlflow/experiments/search';
/**
 * A name no registered model has. Deleting it tells in advance whether models can be removed here: 404
 * RESOURCE_DOES_NOT_EXIST where DELETE bodies arrive, 400 about a missing name where something drops them.
 */
const absentModel = 'verify-registration-no-such-model';
const absentDirectory = 'verify-registration-no-such-directory';
const mlflowGet = (path, query = {}, access = (target) => target.access) => (target) => {
    const { credential, ...place } = access(target);
    return (0,_mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointRequest */ .FO)({ ...place, headers: _target_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialForms */ .Lq[credential](target.apiKey) }, 'GET', path, {
        query,
    });
};
const removal = (access) => (target) => {
    const { trackingUri, prefix, credential } = access(target);
    const headers = _target_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialForms */ .Lq[credential](target.apiKey);
    return (0,_mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointRequest */ .FO)({ trackingUri, prefix, headers }, 'DELETE', 'mlflow/registered-models/delete', {
        body: { name: absentModel },
    });
};
/**
 * Every read-only request whose answer more than one check looks at, by name. Contracts: the auth service's
 * `POST /api/v1/keys/validate`, the API's public routes, MLflow's REST API below the tracking URI.
 */
const probes = {
    'auth.root': get((t) => `${t.authUrl}/`),
    'auth.health': get((t) => `${t.authUrl}/health`),
    'auth.validate': validate(_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .validatePath */ .iQ, withKey, forService),
    'auth.validate-any-service': validate(_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .validatePath */ .iQ, withKey, () => ({})),
    'auth.validate-no-key': validate(_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .validatePath */ .iQ, () => ({}), forService),
    'auth.validate-garbage': validate(_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .validatePath */ .iQ, withGarbage, forService),
    'auth.validate-old-path': validate('/validate', withKey, forService),
    'auth.validate-old-path-no-key': validate('/validate', () => ({}), forService),
    'auth.validate-old-path-garbage': validate('/validate', withGarbage, forService),
    /** Where an auth URL with a path was given: the service may stand at the host itself. */
    'auth.validate-at-origin': (t) => ({
        ...validate(_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .validatePath */ .iQ, withKey, forService)({ ...t, authUrl: new URL(t.authUrl).origin }),
    }),
    'api.health': get((t) => `${t.apiUrl}/health`),
    'registry.health': get((t) => `${t.platformRoot}/health`),
    'registry.version': get((t) => `${t.platformRoot}/version`),
    // Its 503 is what it has to say, no refusal.
    'registry.mlflow-health': (t) => ({
        method: 'GET',
        url: `${t.platformRoot}/api/health/mlflow`,
        hasty: true,
    }),
    'gateway.health': get((t) => `${t.platformRoot}/mlflow/health`),
    'search.bearer': search(withKey),
    'search.x-api-key': search((t) => _target_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialForms */ .Lq.xApiKey(t.apiKey)),
    'search.api-key-scheme': search((t) => _target_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialForms */ .Lq.apiKeyScheme(t.apiKey)),
    'search.no-key': search(() => ({})),
    'search.garbage': search(withGarbage),
    'search.lower-case-bearer': search((t) => _target_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialForms */ .Lq.lowerCaseBearer(t.apiKey)),
    'search.raw': search((t) => _target_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialForms */ .Lq.raw(t.apiKey)),
    'search.basic': search((t) => _target_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialForms */ .Lq.basic(t.apiKey)),
    'search.canonical-path': mlflowGet(searchPath, { max_results: 1 }, _target_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalAccess */ .Ft),
    'search.corrected-path': mlflowGet(searchPath, { max_results: 1 }, _target_js__WEBPACK_IMPORTED_MODULE_2__/* .correctedAccess */ .U4),
    'search.host': mlflowGet(searchPath, { max_results: 1 }, _target_js__WEBPACK_IMPORTED_MODULE_2__/* .hostAccess */ .PL),
    /** Without the key, since it would travel in the clear. */
    'registry.plain-http': get((t) => `${t.registryOrigin.replace(/^https:/, 'http:')}/`),
    'mlflow.health': get((t) => `${t.trackingUri}/health`),
    'search.https': mlflowGet(searchPath, { max_results: 1 }, _target_js__WEBPACK_IMPORTED_MODULE_2__/* .httpsAccess */ .my),
    'search.gateway-path': mlflowGet(searchPath, { max_results: 1 }, _target_js__WEBPACK_IMPORTED_MODULE_2__/* .gatewayAccess */ .h1),
    'search.api-host': mlflowGet(searchPath, { max_results: 1 }, _target_js__WEBPACK_IMPORTED_MODULE_2__/* .apiHostAccess */ .x5),
    'mlflow.version': (t) => ({ method: 'GET', url: `${t.access.trackingUri}/version`, headers: withKey(t) }),
    'mlflow.logged-models': mlflowGet(`mlflow/logged-models/m-${'0'.repeat(32)}`),
    'mlflow.artifacts': mlflowGet('mlflow-artifacts/artifacts', { path: absentDirectory }),
    'artifacts.gateway-path': mlflowGet('mlflow-artifacts/artifacts', { path: absentDirectory }, _target_js__WEBPACK_IMPORTED_MODULE_2__/* .gatewayAccess */ .h1),
    'removal.tracking-uri': removal(({ access }) => access),
    'removal.gateway': removal(_target_js__WEBPACK_IMPORTED_MODULE_2__/* .gatewayAccess */ .h1),
};


/***/ }),

/***/ 93243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findPython),
/* harmony export */   a: () => (/* binding */ askPython)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);



const exec = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/**
 * Asks the interpreter itself, without importing anything large. Hokusai's SDK is a distribution of its own name whose
 * module is `hokusai`: a distribution called `hokusai` is somebody else's tool.
 */
const question = `
import importlib.metadata as m, importlib.util as u, json
def v(*names):
    for name in names:
        try:
            return m.version(name)
        except m.PackageNotFoundError:
            pass
print(json.dumps({"mlflow": v("mlflow", "mlflow-skinny"), "sklearn": v("scikit-learn"), "hokusai": v("hokusai-ml-platform") if u.find_spec("hokusai") else None}))
`;
/**
 * The Python the caller would use: the active environment's (VIRTUAL_ENV, CONDA_PREFIX), else that of PATH. Undefined
 * with the reason where none has MLflow.
 */
async function findPython(env) {
    const seen = [];
    for (const path of candidatesIn(env)) {
        const found = await askPython(path, env);
        if (found?.mlflow)
            return { ...found, mlflow: found.mlflow, path };
        if (found)
            seen.push(path);
    }
    return {
        reason: seen.length > 0 ? `MLflow is not installed in ${seen.join(' or ')}` : 'there is no Python 3 on PATH',
    };
}
/** Undefined where it is no Python, or none that answers. */
async function askPython(path, env) {
    try {
        const { stdout } = await exec(path, ['-c', question], { env, timeout: 10_000 });
        const answer = JSON.parse(stdout);
        const { mlflow, sklearn, hokusai } = answer;
        return { mlflow: mlflow ?? undefined, sklearn: sklearn ?? undefined, hokusai: hokusai ?? undefined };
    }
    catch {
        return undefined;
    }
}
function candidatesIn(env) {
    const inside = (folder) => process.platform === 'win32' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'Scripts', 'python.exe') : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'bin', 'python');
    const active = [env.VIRTUAL_ENV, env.CONDA_PREFIX].flatMap((folder) => (folder ? [inside(folder)] : []));
    return [...active, 'python3', 'python'];
}


/***/ }),

/***/ 3531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ patientMs),
/* harmony export */   nY: () => (/* binding */ cleanUp),
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
async function cleanUp(apis, state, patience) {
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
    asked: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['experiment', 'model', 'version', 'upload']), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    doubts: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['experiment', 'model', 'version', 'upload']), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0)),
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

/***/ 93081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openHttp)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/text/json.js
var json = __webpack_require__(25666);
// EXTERNAL MODULE: ./build/http/connections.js + 2 modules
var http_connections = __webpack_require__(20453);
// EXTERNAL MODULE: ./build/http/content-encoding.js
var content_encoding = __webpack_require__(85260);
// EXTERNAL MODULE: ./build/http/failure.js
var http_failure = __webpack_require__(61923);
// EXTERNAL MODULE: ./build/http/fate.js
var http_fate = __webpack_require__(10111);
// EXTERNAL MODULE: ./build/http/proxies.js
var proxies = __webpack_require__(12501);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./build/http/collect-garbage.js


/** Bytes received between two collections. */
const everyBytes = 8 * 1024 * 1024;
/**
 * Keeps memory flat while a download of any size goes by: its buffers are garbage at once, yet V8 lets some
 * 100 MB of them pile up before it looks. Call with the size of each chunk; small downloads never collect.
 */
function createCollector() {
    let pending = 0;
    return (bytes) => {
        pending += bytes;
        if (pending < everyBytes)
            return;
        pending = 0;
        collectYoung();
    };
}
let gc;
function collectYoung() {
    if (!gc) {
        // Node offers its collector only behind this flag; a new context is where it appears afterwards.
        (0,external_node_v8_.setFlagsFromString)('--expose-gc');
        gc = (0,external_node_vm_.runInNewContext)('gc');
    }
    gc?.({ type: 'minor' });
}

// EXTERNAL MODULE: ./build/http/record-body.js
var record_body = __webpack_require__(71657);
;// CONCATENATED MODULE: ./build/http/receive-body.js



/** Bytes of an answer read into memory where the request says nothing else: what any single answer needs. */
const answerLimit = 256 * 1024;
/** Bytes kept of an answer beyond its limit: enough to see who wrote it. */
const shownOfTooLong = 64 * 1024;
/**
 * Reads an answer's body, decoded. Never more than `limit` bytes are held, however many are sent or would come out
 * of a few compressed ones: the connection is closed there.
 * @throws Error with code BODY_TOO_LARGE where a sink is sent more than the limit
 */
async function receiveBody(body, reading) {
    const { contentEncoding, limit, sink, redact } = reading;
    const chunks = [];
    const collect = createCollector();
    let bytes = 0;
    for await (const chunk of (0,content_encoding/* decoded */.D)(body, contentEncoding)) {
        bytes += chunk.length;
        if (bytes > limit) {
            if (sink)
                throw tooLarge(limit);
            return beginningOf(Buffer.concat([...chunks, chunk]), redact);
        }
        if (sink) {
            sink(chunk);
            collect(chunk.length);
        }
        else
            chunks.push(chunk);
    }
    if (sink)
        return { text: '', cut: false, recorded: { bytes, truncated: true } };
    const whole = Buffer.concat(chunks);
    // Everything downstream sees redacted text only, so no check can quote a key back.
    return { text: redact(whole.toString('utf8')), cut: false, recorded: (0,record_body/* recordBody */.E)(whole, redact) };
}
/** A secret cut in two at the end matches nothing, so the last stretch is not shown. */
function beginningOf(read, redact) {
    const text = redact(read.subarray(0, shownOfTooLong).toString('utf8'));
    const { sha256: _, ...recorded } = (0,record_body/* recordBody */.E)(read, redact);
    return {
        text: text.slice(0, Math.max(0, text.length - redact.reach)),
        cut: true,
        recorded: { ...recorded, truncated: true },
    };
}
const tooLarge = (limit) => Object.assign(new Error(`answer longer than ${limit} bytes`), { code: 'BODY_TOO_LARGE' });

// EXTERNAL MODULE: ./build/http/redact.js + 4 modules
var http_redact = __webpack_require__(50163);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(44675);
;// CONCATENATED MODULE: ./build/http/slots.js
/**
 * Lets requests wait for a connection before their clock starts: a wait in the connection pool would count as
 * the server's slowness, and as a time-out where connections are few.
 */
function createSlots(limit) {
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

// EXTERNAL MODULE: ./build/http/tunnel.js
var tunnel = __webpack_require__(41575);
;// CONCATENATED MODULE: ./build/http/client.js













function createHttpClient(options) {
    const connections = (0,http_connections/* openConnections */.q)({ ...options, connectTimeoutMs: options.requestTimeoutMs });
    const slots = createSlots(options.connections);
    const fate = (0,http_fate/* createFate */.j8)(options.requestTimeoutMs);
    const backoff = options.backoff ?? retry/* backoffMs */.jo;
    const attempt = async (request, scope, turn) => {
        const { number } = turn;
        const id = options.recorder.nextId();
        const requestId = `${options.runId}-${id}`;
        const headers = {
            'user-agent': options.userAgent,
            'accept-encoding': content_encoding/* acceptEncoding */.g,
            ...request.headers,
            [http_connections/* requestIdHeader */.k]: requestId,
        };
        const outgoing = trackBody(request.body, options.redact);
        const draft = draftExchange(options, { ...request, headers }, { id, checkId: scope.checkId, number });
        const unwatch = connections.watch(requestId, (timings) => draft.timed(timings));
        const deadline = AbortSignal.timeout(turn.patienceMs);
        let unread;
        let asked;
        try {
            const url = new URL(request.url);
            const signal = AbortSignal.any([scope.signal, deadline]);
            const route = connections.routeTo(url);
            if (route.proxy)
                draft.via(route.proxy);
            asked = route.isForProxy ? route.proxy : undefined;
            const pending = route.dispatcher.request({
                origin: route.origin,
                path: route.path,
                method: request.method,
                headers: { ...headers, ...outgoing.headers, ...route.headers },
                body: outgoing.body,
                signal,
            });
            const answer = await unlessAborted(pending, signal);
            unread = answer.body;
            if (route.proxy && answer.statusCode === 407)
                throw (0,tunnel/* loginWanted */.zB)(route.proxy, '407');
            draft.timed({ firstByteMs: draft.elapsed() });
            const sink = answer.statusCode === 200 ? request.sink?.() : undefined;
            const shown = (0,http_redact/* redactHeaders */.cA)(definedHeaders(answer.headers), options.redact);
            const contentEncoding = [answer.headers['content-encoding'] ?? ''].flat().join(',');
            const limit = request.answerLimit ?? (sink ? Number.POSITIVE_INFINITY : answerLimit);
            const reading = { contentEncoding, limit, sink, redact: options.redact };
            const received = await receiveBody(answer.body, reading);
            const response = { status: answer.statusCode, headers: shown, body: received.recorded };
            options.recorder.record(draft.done(outgoing.recorded(), { response }));
            return replyOf(id, answer.statusCode, shown, received);
        }
        catch (thrown) {
            const cut = scope.signal.aborted ? cancelled(scope.signal) : deadline.aborted && timedOut(request, turn);
            // Whoever closes the connection before any answer is who it was made to.
            const isOfProxy = !unread && thrown instanceof Error;
            const failure = asked && isOfProxy ? (0,tunnel/* proxyFailure */.xh)(asked, true, thrown) : thrown;
            const { code, message } = (0,http_failure/* classifyFailure */.X)(cut || failure);
            const error = { code, message: options.redact(message) };
            options.recorder.record(draft.done(outgoing.recorded(), { error }));
            // A connection with an answer that nobody reads would be taken for good.
            unread?.on('error', () => { }).destroy();
            return { kind: 'no-reply', exchanges: [id], ...error };
        }
        finally {
            unwatch();
        }
    };
    const send = async (request, scope) => {
        const exchanges = [];
        const origin = (0,http_fate/* originOf */.yv)(request.url);
        let started = 0;
        let hurried = true;
        let inDoubt = false;
        for (let number = 1;; number++) {
            const { answer, tookMs, turn } = await slots(origin, async () => {
                const { ms, hurried } = fate.patience(request, number);
                const turn = { number, patienceMs: ms, hurried };
                const start = performance.now();
                if (number === 1)
                    started = start;
                const answer = await attempt(request, scope, turn);
                return { answer, tookMs: performance.now() - start, turn };
            });
            exchanges.push(...answer.exchanges);
            fate.learn(request, { number, answer, hurried: turn.hurried });
            hurried &&= turn.hurried;
            const stopped = scope.signal.aborted || scope.stop?.aborted;
            const leftMs = fate.retryTime(request, performance.now() - started);
            const slowMs = options.requestTimeoutMs / 4;
            const pause = stopped
                ? undefined
                : (0,retry/* pauseBeforeRetry */.Gw)(request, answer, { number, tookMs, leftMs, slowMs, backoff });
            const isLast = pause === undefined || (turn.hurried && isSilence(answer));
            if (isLast && !request.hasty && (0,http_fate/* isRefusedForNow */.gY)(answer))
                fate.giveUp(request);
            if (isLast)
                return Object.assign(answer, { exchanges, inDoubt }, isSilence(answer) && hurried ? { hurried } : {});
            inDoubt ||= !(0,retry/* isRateLimit */.a5)(answer);
            await (0,promises_.setTimeout)(pause, undefined, { signal: scope.stop ?? scope.signal }).catch(() => { });
        }
    };
    return { send, close: connections.close };
}
/** An exchange in the making: what is sent is redacted at once, what comes back is added when it is known. */
function draftExchange({ redact }, request, { id, checkId, number }) {
    const startedAt = new Date().toISOString();
    const start = performance.now();
    const timings = { totalMs: 0 };
    const elapsed = () => performance.now() - start;
    const shown = {
        method: request.method,
        url: redact(request.url),
        headers: (0,http_redact/* redactHeaders */.cA)(request.headers ?? {}, redact),
    };
    let proxy;
    return {
        elapsed,
        via: (used) => {
            proxy = { variable: used.variable, place: redact((0,proxies/* placeOf */.$t)(used)) };
        },
        timed: (more) => void Object.assign(timings, more),
        done: (body, outcome) => ({
            id,
            checkId,
            startedAt,
            attempt: number,
            request: body ? { ...shown, body } : shown,
            ...outcome,
            ...(proxy && { proxy }),
            timings: roundTimings({ ...timings, totalMs: elapsed() }),
        }),
    };
}
/** undici heeds a signal only once a connection stands; a proxy that says nothing would hold it up for good. */
function unlessAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}
const isSilence = (answer) => answer.kind === 'no-reply' && answer.code === 'TIMEOUT';
function timedOut({ url }, { patienceMs, hurried }) {
    const host = hurried ? `; ${new URL(url).host} had already let a whole request time-out pass` : '';
    const message = `no complete answer within ${patienceMs / 1000} s${host}`;
    return Object.assign(new Error(message), { code: 'REQUEST_TIMEOUT' });
}
function cancelled({ reason }) {
    const message = reason instanceof Error ? reason.message : 'the request was cancelled';
    return Object.assign(new Error(message), { code: 'ABORT_ERR' });
}
function replyOf(id, status, headers, { text, cut }) {
    const type = headers['content-type'];
    const contentType = ((Array.isArray(type) ? type[0] : type) ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    return {
        kind: 'reply',
        exchanges: [id],
        status,
        headers,
        contentType,
        text,
        cut,
        // Parsed when it is looked at and not kept: values take many times the room of their text.
        get json() {
            return cut ? undefined : (0,json/* parseJson */.qF)(text);
        },
    };
}
/** The request's body for undici, with what the report keeps of it. */
function trackBody(body, redact) {
    if (body === undefined)
        return { headers: {}, body: null, recorded: () => undefined };
    if (body instanceof Uint8Array)
        return { headers: {}, body, recorded: () => (0,record_body/* recordBody */.E)(body, redact) };
    let bytes = 0;
    async function* counted(source) {
        for await (const chunk of source.open()) {
            bytes += chunk.length;
            yield chunk;
        }
    }
    return {
        headers: { 'content-length': String(body.bytes) },
        body: counted(body),
        recorded: () => ({ bytes, truncated: true }),
    };
}
function definedHeaders(headers) {
    return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
function roundTimings(timings) {
    const rounded = Object.entries(timings).map(([name, ms]) => [name, Math.round((ms ?? 0) * 10) / 10]);
    return Object.fromEntries(rounded);
}

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

/***/ 76286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/http/recorder.js
var http_recorder = __webpack_require__(84087);
// EXTERNAL MODULE: ./build/pipeline/check.js
var pipeline_check = __webpack_require__(11827);
;// CONCATENATED MODULE: ./build/pipeline/engine.js

/**
 * Runs every check as soon as the checks it needs have settled. A check whose need did not pass is skipped
 * with that reason; nothing else is cut short. Results come in the order of `checks`. Never rejects.
 */
async function runChecks(checks, options) {
    const titles = new Map(checks.map(({ id, title }) => [id, title]));
    const running = new Map();
    const settle = async (check) => {
        const { context, exchanges, hurried } = options.contextFor(check);
        check.ask?.(context);
        const needed = await Promise.all(check.needs.map((id) => running.get(id)));
        const unmet = needed.find((result) => result && !isMet(result.status));
        const start = performance.now();
        const seen = unmet
            ? (0,pipeline_check/* skip */.iv)(`needs "${titles.get(unmet.id)}", which ${didNotPass[unmet.status]}`)
            : await attempt(check, context, options);
        const outcome = seen.status === 'fail' && hurried() ? { ...seen, status: 'error' } : seen;
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
    for (const check of longestChainFirst(checks))
        running.set(check.id, settle(check));
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
        return (0,pipeline_check/* skip */.iv)(`not started: ${stopText(signal)}`);
    emit({ type: 'check-started', id: check.id, title: check.title });
    try {
        const outcome = await check.run(context);
        // What a check concludes from requests that were cut off is no finding about the server.
        return signal.aborted && outcome.status !== 'pass' ? (0,pipeline_check/* error */.z3)(`interrupted: ${stopText(signal)}`) : outcome;
    }
    catch (thrown) {
        return signal.aborted ? (0,pipeline_check/* error */.z3)(`interrupted: ${stopText(signal)}`) : judge(thrown);
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

;// CONCATENATED MODULE: ./build/pipeline/plan.js

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
        ...(choice.readOnly && check.writes ? { run: async () => (0,pipeline_check/* skip */.iv)('mode is read-only') } : {}),
    }));
}

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
// EXTERNAL MODULE: ./build/registration/names.js
var registration_names = __webpack_require__(71740);
// EXTERNAL MODULE: ./build/registration/removal.js
var removal = __webpack_require__(52788);
// EXTERNAL MODULE: ./build/registration/state.js
var registration_state = __webpack_require__(29201);
// EXTERNAL MODULE: ./build/schema/report.js + 2 modules
var report = __webpack_require__(25014);
// EXTERNAL MODULE: ./build/schema/verdict.js
var verdict = __webpack_require__(21131);
// EXTERNAL MODULE: ./build/suites/index.js + 4 modules
var suites = __webpack_require__(60839);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/registration/clean-up.js
var clean_up = __webpack_require__(3531);
// EXTERNAL MODULE: ./build/suites/test-real-registration.js + 4 modules
var test_real_registration = __webpack_require__(33338);
// EXTERNAL MODULE: ./build/run/session.js + 1 modules
var run_session = __webpack_require__(24829);
;// CONCATENATED MODULE: ./build/run/clean-up.js



/** Milliseconds for clean-up. A cancelled job is killed about 10 s after the first signal. */
const budgetMs = { 'out-of-time': 30_000, cancelled: 6_000 };
/** Removes what one registration made, through the run's own client. Never rejects. */
async function cleanUpRegistration({ target, http, registration, stop, pauses = clean_up/* soonMs */.uV }, checkId = test_real_registration/* cleanUpDefinition */.S.id) {
    const exchanges = [];
    const { signal, settle } = budgetOf(stop);
    const apis = (0,run_session/* cleanUpApis */.Ii)(target, registration.removal, async (request) => {
        const answer = await http.send(request, { checkId, signal });
        exchanges.push(...answer.exchanges);
        return answer;
    });
    try {
        return { cleanup: await (0,clean_up/* cleanUp */.nY)(apis, registration, { pauses, signal }), exchanges };
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
    const told = leftovers.map(({ kind, name, reason, possibly }) => `${possibly ? 'possibly ' : ''}${kind} ${name}: ${reason}`);
    return {
        ...test_real_registration/* cleanUpDefinition */.S,
        needs: [],
        ...(told.length === 0
            ? { status: 'pass' }
            : { status: 'warn', reason: `left behind: ${told.join('; ')}` }),
        durationMs: Math.round(ms),
        exchanges,
    };
}

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
;// CONCATENATED MODULE: ./build/run/environment.js

/** Where this run takes place. Of a forward proxy only its address: what stands before an `@` may be a password. */
function environmentOf(env) {
    const names = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
    const proxy = names.map((name) => env[name]).find((value) => value !== undefined && value !== '');
    const address = proxy !== undefined && URL.canParse(proxy) ? new URL(proxy).host : undefined;
    return {
        os: `${(0,external_node_os_.type)()} ${(0,external_node_os_.release)()} ${(0,external_node_os_.arch)()}`,
        node: process.version,
        ...(address ? { proxy: address } : {}),
    };
}

// EXTERNAL MODULE: ./build/diagnosis/facts.js
var diagnosis_facts = __webpack_require__(85853);
;// CONCATENATED MODULE: ./build/diagnosis/deciding-probes.js

/** Extra requests one run may send to decide between causes; all of them only read. */
const probeBudget = 8;
const questions = [
    {
        // Identical answers with, without and with an invented key mean that nobody looked at the key.
        isOpen: ({ obstacle }) => obstacle !== undefined,
        probes: ['search.no-key', 'search.garbage'],
    },
    {
        // A form of header that works tells a lost header from a refused key.
        isOpen: ({ obstacle }) => obstacle?.stoppedAt === 'key-forwarded' || obstacle?.stoppedAt === 'key-accepted',
        probes: ['search.x-api-key', 'auth.validate'],
    },
    {
        // Another address that works says that the caller's is wrong, or what stands before it.
        isOpen: ({ obstacle, served }) => obstacle !== undefined && !served,
        probes: ['search.corrected-path', 'search.canonical-path'],
    },
    {
        // An MLflow server by itself keeps its REST API at the host, whatever the prefix of its web interface.
        isOpen: ({ obstacle, served }) => obstacle?.stoppedAt === 'routed' && (0,diagnosis_facts/* partyOf */.MS)(obstacle.observation) === 'MLflow' && !served,
        probes: ['search.host'],
    },
    {
        // MLflow reached by another path tells the API's routes from MLflow itself.
        isOpen: ({ obstacle }) => ['answered', 'routed', 'not-a-login-page', 'mounted', 'mlflow-reachable'].includes(obstacle?.stoppedAt ?? ''),
        probes: ['search.gateway-path', 'search.api-host'],
    },
    {
        // The API's own health tells a missing route from an API that is down.
        isOpen: (facts) => facts.obstacle !== undefined && !(0,diagnosis_facts/* isApiAlive */.qu)(facts),
        probes: ['registry.health'],
    },
    {
        // The secured address may answer, or send the request round in a circle.
        isOpen: ({ obstacle }) => obstacle?.observation.exchange.request.url.startsWith('http:') === true &&
            (0,diagnosis_facts/* deedOf */.uT)(obstacle.observation) === 'redirects',
        probes: ['search.https'],
    },
    {
        // A port that answers in the clear was given as https by mistake.
        isOpen: ({ observations }) => observations.some(({ answer, exchange: { request } }) => answer.kind === 'no-reply' &&
            request.url.startsWith('https:') &&
            ['TLS', 'RESET', 'NETWORK'].includes(answer.code)),
        probes: ['registry.plain-http'],
    },
    {
        // Whether the auth service itself works decides who is to blame for a key that is not accepted.
        isOpen: ({ obstacle, verdict }) => obstacle?.stoppedAt === 'auth-reachable' && verdict === undefined,
        probes: ['auth.validate', 'auth.health'],
    },
    {
        // An auth URL with a path in it, or another slip: the service may stand at the host itself.
        isOpen: ({ verdict, authWorks, evidence: { target } }) => verdict !== undefined && !authWorks && target !== undefined && new URL(target.authUrl).pathname !== '/',
        probes: ['auth.validate-at-origin'],
    },
    {
        // Artifacts served on the gateway's own path tell a missing route from a missing service.
        isOpen: ({ observations }) => observations.some(({ role, answer }) => role === 'artifacts' && answer.kind === 'reply' && answer.status === 404),
        probes: ['artifacts.gateway-path'],
    },
];
/** The requests that would decide what the evidence leaves open, those worth most first. */
function decidingProbes(evidence, asked) {
    const facts = (0,diagnosis_facts/* factsOf */.xS)(evidence);
    const wanted = questions.flatMap(({ isOpen, probes }) => (isOpen(facts) ? probes : []));
    return [...new Set(wanted)].filter((probe) => !asked.has(probe)).slice(0, probeBudget);
}

// EXTERNAL MODULE: ./build/diagnosis/diagnose.js + 33 modules
var diagnose = __webpack_require__(2973);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(44675);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/inputs/settings.js
/** Milliseconds in which a verdict comes: a request that takes its whole time, half of one more, and the work around. */
const patienceMs = ({ requestTimeoutMs }) => 1.5 * requestTimeoutMs + 5_000;

// EXTERNAL MODULE: ./build/platform/route-finding.js
var route_finding = __webpack_require__(3543);
;// CONCATENATED MODULE: ./build/run/workaround.js










/** Milliseconds that a whole registration takes on a platform that answers. */
const registrationMs = 3_000;
/** Ways around a broken part of the platform, those that clients can use most easily first. */
const candidates = [
    { probe: 'search.corrected-path', access: platform_target/* correctedAccess */.U4, text: 'Use this tracking URI.' },
    {
        probe: 'search.api-host',
        access: platform_target/* apiHostAccess */.x5,
        text: 'Use the API’s own host name in the tracking URI.',
    },
    {
        probe: 'search.x-api-key',
        access: ({ access }) => ({ ...access, credential: 'xApiKey' }),
        text: 'Send the key in the header X-API-Key. The MLflow Python client cannot; your own HTTP client can.',
    },
    {
        probe: 'search.gateway-path',
        access: platform_target/* gatewayAccess */.h1,
        text: 'Call MLflow’s REST API under /mlflow/ajax-api/2.0. The MLflow Python client cannot use it; your own HTTP client can.',
    },
];
/**
 * Looks for a way around the trouble and proves it by a whole registration of its own, which is removed again.
 * Only ways that a read-only probe found open are written through, and the result names the way. Undefined
 * where there is none.
 */
async function findWorkaround(parts) {
    for (const { open, chosen, text } of lookForWays(parts)) {
        if (!(await open) || parts.signal.aborted)
            continue;
        const proved = await register(parts, chosen);
        if (proved)
            return { text, settings: settingsOf(chosen), verified: true, ...proved };
    }
    return undefined;
}
/** The ways there are, with what the read-only probe of each finds; each probe is sent once, whoever asks. */
function lookForWays({ target, session }) {
    return candidates
        .map(({ access, ...rest }) => ({ ...rest, chosen: access(target) }))
        .filter(({ chosen }) => !sameAccess(chosen, target.access))
        .map((one) => ({ ...one, open: isOpen(session, one.probe) }));
}
/** Waits as long as a rate limit asks, if the verdict is still in time then, and registers. */
async function waitAndRegister(parts, { askedMs, leftMs }) {
    const verdictMs = parts.startedMs + patienceMs(parts.settings);
    if (performance.now() + leftMs + registrationMs > verdictMs)
        return undefined;
    await (0,promises_.setTimeout)(leftMs, undefined, { signal: parts.signal }).catch(() => { });
    if (parts.signal.aborted)
        return undefined;
    const proved = await register(parts, parts.target.access);
    if (!proved)
        return undefined;
    const seconds = Math.ceil(askedMs / 1000);
    const text = `Wait ${seconds} s, as the service asks in Retry-After, and try again.`;
    return { text, settings: { wait: `${seconds} s` }, verified: true, ...proved };
}
async function isOpen(session, probe) {
    const { context } = session.contextFor({ id: 'workaround', hasty: true });
    const answer = await context.observe(probe);
    return answer.kind === 'reply' && (0,route_finding/* readRoute */.S9)(answer).stoppedAt === undefined;
}
/** Registers by another access: what was made, and the exchanges that prove it. Undefined where a check did not pass. */
async function register(parts, access) {
    const { http, recorder, signal, cutOff, python } = parts;
    const target = { ...parts.target, access };
    const registration = parts.track((0,registration_names/* newNames */.JL)());
    // It proves a way and leaves nothing, whatever the run itself was to register and keep.
    const settings = { ...parts.settings, modelName: undefined, keep: false };
    const session = (0,run_session/* createSession */.jw)({ settings, target, http, recorder, registration, signal, cutOff, python });
    const plan = planChecks(suites/* catalogue */.sW, { suites: ['test_real_registration'], readOnly: false });
    const checks = plan
        .filter(({ id }) => id !== 'registration.event')
        .map((check) => ({
        ...check,
        id: `workaround.${check.id}`,
        needs: check.needs.map((id) => `workaround.${id}`),
    }));
    const results = await runChecks(checks, {
        contextFor: session.contextFor,
        judge: run_session/* judgeThrown */.mX,
        signal,
        emit: () => { },
    });
    const { cleanup } = await cleanUpRegistration({ target, http, registration, stop: signal }, 'workaround.clean-up');
    parts.leftovers.push(...cleanup.leftovers);
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
        MLFLOW_TRACKING_URI: trackingUri,
        ...(prefix === '/api' ? {} : { 'REST path': `${trackingUri}${prefix}/2.0/mlflow` }),
        header: credential === 'xApiKey' ? 'X-API-Key: <your key>' : 'Authorization: Bearer <your key>',
    };
}
const sameAccess = (a, b) => a.trackingUri === b.trackingUri && a.prefix === b.prefix && a.credential === b.credential;

;// CONCATENATED MODULE: ./build/run/explain.js




/** Sends the few read-only requests that decide between causes, where the checks left more than one open. */
async function askDecidingProbes(parts, checks) {
    if (parts.signal.aborted || checks.every(({ status }) => status !== 'fail'))
        return;
    const { context } = parts.session.contextFor({ id: 'diagnosis', hasty: true });
    const probes = decidingProbes(evidenceOf(parts, checks), parts.session.asked());
    const asked = probes.map((probe) => context.observe(probe));
    // Whoever is slow is waited for once: what a way around would ask goes out at the same time.
    const isLimited = parts.recorder.exchanges().some(({ response }) => response?.status === 429);
    const ways = isBlocked(parts, checks) && !isLimited ? lookForWays(parts).map(({ open }) => open) : [];
    await Promise.all([...asked, ...ways]);
}
/** True where nothing was written, by a run that was to write. */
const isBlocked = ({ settings, signal }, checks) => settings.mode !== 'read-only' &&
    !signal.aborted &&
    checks.some(({ id, status }) => id === 'registration.experiment' && status === 'skip');
/**
 * The causes of a failed run. Where the first one stood in the way before anything was written, a way around
 * it is looked for and proved; it is only ever looked for by a run that was to write anyway.
 */
async function explain(parts, checks) {
    const causes = (0,diagnose/* diagnose */.h4)(evidenceOf(parts, checks));
    const [first, ...others] = causes;
    if (!first || !isBlocked(parts, checks))
        return causes;
    const workaround = await wayAround(parts, first);
    if (!workaround)
        return causes;
    const around = { ...first, workaround };
    return [first.code === 'RATE_LIMITED' ? withoutCommands(around) : around, ...others];
}
/** A limit that is over answers every command well, and proves nothing. */
function withoutCommands({ proof: _, remediation, ...cause }) {
    return { ...cause, remediation: remediation.map(({ command: __, ...step }) => step) };
}
async function wayAround(parts, cause) {
    if (cause.code !== 'RATE_LIMITED')
        return findWorkaround(parts);
    const pause = shortestPause(parts.recorder.exchanges());
    return pause && waitAndRegister(parts, pause);
}
/** The shortest pause that a rate limit asked for, in whole and as much of it as is left. */
function shortestPause(exchanges) {
    const pauses = exchanges
        .filter(({ response }) => response?.status === 429)
        .flatMap(({ startedAt, timings, response }) => {
        const value = response?.headers['retry-after'];
        const askedMs = (0,retry/* retryAfterMs */.Vs)((Array.isArray(value) ? value[0] : value) ?? '');
        if (askedMs === undefined)
            return [];
        const overAt = Date.parse(startedAt) + timings.totalMs + askedMs;
        return [{ askedMs, leftMs: Math.max(0, overAt - Date.now()) }];
    });
    return pauses.sort((a, b) => a.leftMs - b.leftMs)[0];
}
function evidenceOf({ recorder, settings, session }, checks) {
    const { trackingUri, authUrl, apiUrl, serviceId } = settings;
    const target = { trackingUri, authUrl, apiUrl, serviceId };
    const platform = session.platformKind();
    return { exchanges: recorder.exchanges(), checks, target, ...(platform && { platform }), partial: false };
}

// EXTERNAL MODULE: ./build/run/open-http.js + 4 modules
var open_http = __webpack_require__(93081);
// EXTERNAL MODULE: ./build/http/connections.js + 2 modules
var http_connections = __webpack_require__(20453);
// EXTERNAL MODULE: ./build/python/client.js
var python_client = __webpack_require__(66540);
// EXTERNAL MODULE: ./build/python/environment.js
var environment = __webpack_require__(24282);
// EXTERNAL MODULE: ./build/python/find-python.js
var find_python = __webpack_require__(93243);
// EXTERNAL MODULE: ./build/python/login-files.js
var login_files = __webpack_require__(54244);
// EXTERNAL MODULE: ./build/record/addresses.js
var addresses = __webpack_require__(62892);
// EXTERNAL MODULE: ./build/record/relay.js + 1 modules
var record_relay = __webpack_require__(48698);
;// CONCATENATED MODULE: ./build/run/python-session.js









/** Nothing is started, and no Python is looked for, before a check asks. */
function createPythonSession(parts) {
    const { settings, target, env } = parts;
    let looked;
    let running;
    const found = () => {
        looked ??=
            settings.python === 'install'
                ? __webpack_require__.e(/* import() */ 3728).then(__webpack_require__.bind(__webpack_require__, 33728)).then(({ installPython }) => installPython(env))
                : (0,find_python/* findPython */.K)(env);
        return looked;
    };
    const step = async (name) => {
        const python = await found();
        if ('reason' in python)
            return { state: 'not-reached', message: python.reason, exchanges: [] };
        running ??= start(python, parts);
        const { client, state, relay } = await running;
        const result = await client.step(name);
        await relay.recorded();
        if (result.state !== 'passed')
            doubt(state);
        const id = (0,python_client/* checkIdOf */.fc)(name);
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
async function start(python, parts) {
    const { settings, target, recorder, redact, env, cutOff } = parts;
    const { concurrency: connections, requestTimeoutMs, caFile, metric, tokenId, baseline, keep } = settings;
    const names = (0,registration_names/* newNames */.JL)();
    const state = parts.track(names);
    state.asked = { experiment: true, model: true, version: true, upload: true };
    state.changed();
    const pool = (0,http_connections/* openConnections */.q)({
        connections,
        connectTimeoutMs: requestTimeoutMs,
        env,
        ...(caFile ? { caFile } : {}),
    });
    let current = () => 'connect';
    const checkId = () => (0,python_client/* checkIdOf */.fc)(current());
    const relay = await (0,record_relay/* startRelay */.s)({ connections: pool, recorder, redact, checkId });
    const trackingUri = relay.addressOf(target.trackingUri);
    const tags = Object.fromEntries([(0,registration_names/* ownTag */.Zc)(names), (0,registration_names/* createdNow */.R_)()].map(({ key, value }) => [key, value]));
    const client = (0,python_client/* startPythonClient */.GX)({
        python: python.path,
        plan: {
            experiment: names.experiment,
            model: names.model,
            alias: registration_names/* alias */.nK,
            tags,
            versionTags: {
                hokusai_token_id: tokenId,
                benchmark_metric: metric,
                benchmark_value: String(baseline ?? 0.5),
            },
            metric,
            keep,
            sdk: python.hokusai !== undefined,
            notify: settings.notify,
            patienceSeconds: Math.ceil(requestTimeoutMs / 1000),
        },
        env: (netrc) => (0,environment/* clientEnvironment */.B5)(
        // Hokusai's SDK finds the API by variables of its own.
        (0,addresses/* environmentThrough */.r)(env, target, relay.addressOf), { trackingUri, apiKey: target.apiKey, requestTimeoutMs, netrc }),
        // Its retries and the start of Python included.
        stepTimeoutMs: patienceMs(settings),
        signal: cutOff,
    });
    current = client.current;
    return { client, relay, close: pool.close, state };
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
async function waitForPlatform(settings, { redact, env, signal, listen, }) {
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
        const absent = await look(settings, { redact, env, signal });
        if (absent.size === 0)
            return Object.keys(missed).length === 0 ? undefined : waited(true);
        Object.assign(missed, Object.fromEntries(absent));
        if (signal.aborted || performance.now() - start + pauseMs > settings.waitForMs)
            return waited(false);
        const now = [...absent].map(([part, last]) => `${part} (${last})`).join(', ');
        if (now !== told)
            listen({ type: 'waiting', for: now });
        told = now;
        await (0,promises_.setTimeout)(pauseMs, undefined, { signal }).catch(() => { });
    }
}
/** Who is not there yet, and what was seen instead. */
async function look(settings, { redact, env, signal }) {
    // A client for each look: what one learned of silent hosts is no longer true of the next.
    const http = (0,open_http/* openHttp */.f)({ ...settings, requestTimeoutMs: Math.min(settings.requestTimeoutMs, lookMs) }, { redact, env, recorder: (0,http_recorder/* createRecorder */.T)(), runId: 'wait-for' });
    try {
        const target = (0,platform_target/* targetOf */.$r)(settings);
        const ask = async (probe) => http.send({ ...probes/* probes */.K[probe](target), idempotent: false }, { checkId: 'wait-for', signal });
        const names = Object.keys(parts);
        const answers = await Promise.all(names.map((name) => ask(parts[name])));
        const absent = new Map();
        for (const [index, answer] of answers.entries()) {
            const name = names[index];
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

;// CONCATENATED MODULE: ./build/run/weigh.js

const isOfRegistration = ({ suite }) => suite === 'test_real_registration';
/** Steps without which there is no registration. What follows it (the event) is judged by itself. */
const isStep = (check) => isOfRegistration(check) && check.layer !== 'event' && (0,suites/* definitionOf */.Fg)(check)?.step;
/**
 * The verdict is about the registration. Where it went through, side checks that did not pass only warn, save a
 * proven hole in the key check; where nothing answered at all, nothing was verified.
 */
function weigh(checks, exchanges) {
    const isSilent = exchanges.length > 0 && exchanges.every(({ response }) => response === undefined);
    if (isSilent)
        return checks.map((check) => (check.status === 'fail' ? { ...check, status: 'error' } : check));
    if (!wentThrough(checks))
        return [...checks];
    return checks.map((check) => (isBeside(check) ? { ...check, status: 'warn' } : check));
}
const isBeside = (check) => !isOfRegistration(check) &&
    (check.status === 'error' || (check.status === 'fail' && !(0,suites/* definitionOf */.Fg)(check)?.security));
/** True where a version was registered and everything that was written came back. */
function wentThrough(checks) {
    const steps = checks.filter(isStep);
    return (steps.some(({ id }) => id === 'registration.version') &&
        steps.every(({ status }) => status === 'pass' || status === 'warn'));
}

;// CONCATENATED MODULE: ./build/run/run.js





















/** The one way through: plan, checks, clean-up, report, diagnosis. Rejects only on a defect of ours. */
async function run(settings, options) {
    const { redact, listen = () => { } } = options;
    const { env, backoff, cancel = new AbortController().signal } = options;
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
    try {
        const plan = planChecks(suites/* catalogue */.sW, { suites: settings.suites, readOnly: settings.mode === 'read-only' });
        const { trackingUri, sources } = settings;
        listen({ type: 'run-started', id: names.id, checks: plan.length, target: { trackingUri, sources } });
        const engine = { contextFor: session.contextFor, judge: run_session/* judgeThrown */.mX, signal, emit: listen };
        const results = compareClients(await runChecks(plan, engine), recorder.exchanges());
        const leftovers = await cleanUpPython(python, parts, session);
        const followUp = { ...parts, python, session, startedMs, leftovers, track };
        await askDecidingProbes(followUp, results);
        const stopReason = stop.stopReason();
        const cleanup = settings.keep || !(0,registration_state/* hasAsked */.FK)(registration)
            ? { result: { done: false, leftovers: [] } }
            : await finish({ target, http, registration, stop: signal, pauses: options.pauses }, listen);
        const judged = weigh(cleanup.check ? [...results, cleanup.check] : results, recorder.exchanges());
        // What a run learned before it was cut short says nothing of the platform.
        const causes = stopReason === 'completed' ? await explain(followUp, judged) : [];
        // A way around that was tried is a registration too.
        const left = [...cleanup.result.leftovers, ...leftovers];
        const check = leftovers.length > 0 ? cleanUpCheck(left, cleanup.check?.exchanges ?? [], 0) : cleanup.check;
        const checks = weigh(check ? [...results, check] : results, recorder.exchanges());
        const report = composeReport(settings, {
            names,
            startedAt,
            waited,
            stopReason,
            checks,
            causes,
            takenFor: session.platformKind(),
            registration: (0,registration_state/* hasAsked */.FK)(registration) || leftovers.length > 0
                ? (0,registration_state/* describeRegistration */.B4)(registration, { done: cleanup.result.done && !leftovers.length, leftovers: left }, registration_names/* alias */.nK)
                : undefined,
            exchanges: recorder.exchanges(),
            env: options.env,
        });
        listen({ type: 'run-finished', report });
        return report;
    }
    finally {
        stop.settle();
        await http.close();
    }
}
/** Removes what the run made, unless it is to be kept; the check that judges it comes with what is left. */
async function finish(parts, listen) {
    listen({ type: 'clean-up-started' });
    const start = performance.now();
    const { cleanup: result, exchanges } = await cleanUpRegistration(parts);
    listen({ type: 'clean-up-finished', cleanup: result });
    const check = cleanUpCheck(result.leftovers, exchanges, performance.now() - start);
    listen({ type: 'check-finished', result: check });
    return { result, check };
}
/** What the stock client left of its own registration, its artifacts first of all, is removed as ours is. */
async function cleanUpPython(python, { settings, target, http, signal: stop }, session) {
    const registration = await python.finish();
    if (!registration || settings.keep)
        return [];
    const checkId = 'python.clean-up';
    const { path } = await (0,removal/* findRemovalPath */.D)(session.contextFor({ id: checkId }).context.observe);
    registration.removal = path;
    const { cleanup } = await cleanUpRegistration({ target, http, registration, stop }, checkId);
    return cleanup.leftovers;
}
function composeReport(settings, findings) {
    const { names, startedAt, waited, stopReason, checks, causes, takenFor, registration, exchanges, env } = findings;
    const { trackingUri, authUrl, apiUrl, serviceId, sources, failOn, warnings } = settings;
    // An MLflow server by itself has no other addresses.
    const { key, addresses } = takenFor === 'mlflow' ? { ...warnings, addresses: undefined } : warnings;
    return {
        schemaVersion: report/* schemaVersion */.CZ,
        tool: { name: version/* toolName */.Uf, version: version/* version */.rE },
        id: names.id,
        startedAt: startedAt.toISOString(),
        finishedAt: new Date().toISOString(),
        stopReason,
        verdict: (0,verdict/* verdictOf */.Vj)(checks, stopReason),
        target: { trackingUri, authUrl, apiUrl, serviceId, sources, ...(takenFor && { takenFor }) },
        environment: environmentOf(env),
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


/***/ }),

/***/ 24829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ii: () => (/* binding */ cleanUpApis),
  jw: () => (/* binding */ createSession),
  mX: () => (/* binding */ judgeThrown)
});

// EXTERNAL MODULE: ./build/mlflow/error.js
var error = __webpack_require__(60590);
// EXTERNAL MODULE: ./build/pipeline/check.js
var check = __webpack_require__(11827);
// EXTERNAL MODULE: ./build/platform/responders.js + 1 modules
var responders = __webpack_require__(57036);
;// CONCATENATED MODULE: ./build/platform/platform-kind.js

/** Routes at which only Hokusai's own parts answer as they do. */
const ofHokusai = [
    'registry.health',
    'registry.mlflow-health',
    'gateway.health',
    'search.garbage',
];
/**
 * What stands at the tracking URI. It is an MLflow server by itself where MLflow answers there, with its content or
 * its own login, and nothing at the same address bears a mark of Hokusai's parts. A platform that refuses requests
 * without a key costs no request that is not sent anyway.
 */
async function findPlatformKind(observe) {
    const asked = observe('search.bearer');
    const noKey = await observe('search.no-key');
    // A platform that is slow to look at keys tells what it is by the request without one.
    if (isHokusais(noKey))
        return 'hokusai';
    const withKey = await asked;
    if (isHokusais(withKey))
        return 'hokusai';
    if (!isMlflows(noKey) && !isMlflows(withKey))
        return 'hokusai';
    const others = await Promise.all(ofHokusai.map(observe));
    return others.some(isHokusais) ? 'hokusai' : 'mlflow';
}
const isHokusais = (answer) => answer.kind === 'reply' && ['API', 'gateway', 'auth service'].includes((0,responders/* responderOf */.ac)(answer).party);
const isMlflows = (answer) => answer.kind === 'reply' &&
    ((0,responders/* isMlflowContent */.Rm)(answer) ||
        (0,responders/* isDamagedContent */.jR)(answer) ||
        (answer.status === 401 && (0,responders/* responderOf */.ac)(answer).party === 'MLflow'));

// EXTERNAL MODULE: ./build/platform/probes.js
var probes = __webpack_require__(68999);
// EXTERNAL MODULE: ./build/platform/target.js
var platform_target = __webpack_require__(48261);
// EXTERNAL MODULE: ./build/registration/model-source.js + 4 modules
var model_source = __webpack_require__(16143);
// EXTERNAL MODULE: ./build/registration/own.js
var own = __webpack_require__(34204);
;// CONCATENATED MODULE: ./build/run/session.js







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
    let kind;
    let knownKind;
    let source;
    const model = () => {
        source ??= settings.modelPath ? (0,model_source/* directorySource */.X5)(settings.modelPath) : Promise.resolve((0,model_source/* trainedSource */.PP)());
        return source;
    };
    const contextFor = ({ id: checkId, hasty }) => {
        const exchanges = new Set();
        let hurried = false;
        const credit = (answer) => {
            for (const id of answer.exchanges)
                exchanges.add(id);
            hurried ||= answer.kind === 'no-reply' && answer.hurried === true;
            return answer;
        };
        const sendUnlessStopped = async (request) => signal.aborted ? notSent : http.send(request, { checkId, signal: cutOff, stop: signal });
        const send = async (request) => credit(await sendUnlessStopped(request));
        const observe = async (name) => {
            const answer = answers.get(name) ?? sendUnlessStopped({ ...(hasty && { hasty }), ...probes/* probes */.K[name](target) });
            answers.set(name, answer);
            return credit(await answer);
        };
        const platform = () => {
            const { platform: told } = settings;
            kind ??= told === 'auto' ? findPlatformKind(observe) : Promise.resolve(told);
            return kind.then((found) => {
                knownKind = found;
                return found;
            });
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
            python: {
                ...parts.python,
                step: async (name) => {
                    const result = await parts.python.step(name);
                    for (const { id } of result.exchanges)
                        exchanges.add(id);
                    return result;
                },
            },
            elapsedMs: (exchange) => recorder.find(exchange)?.timings.totalMs ?? 0,
            signal,
        };
        return { context, exchanges: () => [...exchanges], hurried: () => hurried };
    };
    return {
        contextFor,
        asked: () => new Set(answers.keys()),
        /** What the tracking URI was taken for, as soon as a check has asked. */
        platformKind: () => knownKind,
    };
}
/** MLflow as the caller named it, and by the gateway's own path past the API, which keeps DELETE bodies. */
function mlflowApis(target, send) {
    const through = ({ trackingUri, prefix, credential }) => {
        return { trackingUri, prefix, headers: platform_target/* credentialForms */.Lq[credential](target.apiKey), send };
    };
    return { mlflow: through(target.access), gateway: through((0,platform_target/* gatewayAccess */.h1)(target)) };
}
/** The ways by which clean-up reaches the registry, once it is known where models can be removed. */
function cleanUpApis(target, removal, send) {
    const { mlflow, gateway } = mlflowApis(target, send);
    return { tracking: mlflow, removal: { 'tracking-uri': mlflow, gateway, none: undefined }[removal] };
}
/** A server's refusal is a finding about the server; anything else thrown is a defect of ours. */
function judgeThrown(thrown) {
    const isFinding = [error/* MlflowError */.mF, error/* ArtifactRootError */.tN, own/* NotOursError */.Px].some((kind) => thrown instanceof kind);
    if (isFinding)
        return (0,check/* fail */.fJ)(thrown.message);
    return (0,check/* error */.z3)(`internal error: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`);
}


/***/ })

};
