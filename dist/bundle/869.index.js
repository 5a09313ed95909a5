export const id = 869;
export const ids = [869];
export const modules = {

/***/ 95295:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "0c35bd09d6a070b0398c.py";

/***/ }),

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
        ? { path, from: (0,inputs_input/* spelled */.uQ)(name, table/* verification */.Ot[name], (0,read_inputs/* originOf */.yv)(writing, name)), checked: true }
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
    const redact = (0,read_inputs/* redactorOf */.y)(table/* verification */.Ot, given);
    const { values, problems } = await (0,read_inputs/* readInputs */.Ko)(table/* verification */.Ot, given, writing);
    const between = problemsBetween(values, writing, env).map(redact);
    const tls = await tlsFiles(given, writing, env);
    (0,read_inputs/* throwProblems */.Jh)([...others, ...problems, ...between, ...tls.problems, ...(0,proxies/* proxyProblems */.Dg)(env)]);
    const parsed = { ...values, ...tls.files };
    return {
        ...parsed,
        tls: tls.sources,
        sources: sourcesOf(parsed, writing),
        warnings: warningsAbout(given, writing),
    };
}
/** What only shows when inputs are held against each other; works on those that are right by themselves. */
function problemsBetween(parsed, writing, env) {
    const name = (one) => (0,inputs_input/* spelled */.uQ)(one, table/* verification */.Ot[one], (0,read_inputs/* originOf */.yv)(writing, one));
    const say = (one, value) => (0,inputs_input/* written */.Mp)(one, table/* verification */.Ot[one], (0,read_inputs/* originOf */.yv)(writing, one), value);
    const { trackingUri, authUrl, apiUrl, apiKey = '', platform } = parsed;
    const addresses = { 'tracking-uri': trackingUri, 'auth-url': authUrl, 'api-url': apiUrl };
    const urls = Object.entries(addresses).flatMap(([one, address]) => address === undefined ? [] : [{ name: one, url: new URL(address) }]);
    const problems = urls
        .filter(({ url }) => url.protocol === 'http:' && !(0,identity/* isLoopback */.U9)(url.hostname) && !parsed.allowInsecureHttp)
        .map(({ name: one, url }) => {
        const path = url.pathname === '/' ? '' : url.pathname;
        const safe = (0,contract/* isHokusaiHost */.r$)(url.hostname) ? table/* verification */.Ot[one].default : `https://${url.host}${path}`;
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
    return `api-key: is missing or empty. Store the key as a secret of the repository (Settings, Secrets and variables, Actions) and hand it over.${unread} For example: ${(0,inputs_input/* written */.Mp)('api-key', table/* verification */.Ot['api-key'], 'input')}`;
}
const originWords = { input: 'input', flag: 'flag', variable: 'environment' };
/** Where each part of the target came from, as the caller knows it. */
function sourcesOf(parsed, writing) {
    const source = (one, value) => {
        const input = table/* verification */.Ot[one];
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
/** What is odd about the inputs without being wrong. */
function warningsAbout(given, writing) {
    const key = given['api-key'] ?? '';
    if (key === key.trim())
        return [];
    const name = (0,inputs_input/* spelled */.uQ)('api-key', table/* verification */.Ot['api-key'], (0,read_inputs/* originOf */.yv)(writing, 'api-key'));
    return [
        `${name}: has whitespace around it, which was removed; services refuse such a key, so store it again without it`,
    ];
}


/***/ }),

/***/ 40168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ endpointRequest),
/* harmony export */   S4: () => (/* binding */ allPages),
/* harmony export */   T1: () => (/* binding */ call),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   uW: () => (/* binding */ absentAsUndefined)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25666);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60590);



/** Bytes of an answer of MLflow's API; a page of a list takes the most. */
const answerLimit = 1024 * 1024;
/**
 * Calls an endpoint below `/2.0/mlflow` and returns its parsed answer.
 * @throws MlflowError unless the answer is 200 and JSON of the expected shape.
 */
async function call(api, method, endpoint, options, schema) {
    const request = endpointRequest(api, method, `mlflow/${endpoint}`, options);
    const answer = await api.send({ ...request, answerLimit });
    const name = `${method} ${endpoint}`;
    if (answer.kind !== 'reply' || answer.status !== 200)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .MlflowError */ .mF(name, answer);
    const { json } = answer;
    if (json === undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .MlflowError */ .mF(name, answer, `answered 200 ${whyNotJson(answer)}`);
    const parsed = schema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const problem = parsed.error.issues[0];
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .MlflowError */ .mF(name, answer, `answered 200 without a usable ${problem?.path.join('.')}: ${problem?.message}`);
}
function whyNotJson({ cut, text, contentType }) {
    if (cut)
        return `with more than ${answerLimit} bytes`;
    const excess = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonExcess */ .Ev)(text);
    return excess ? `with JSON that ${excess}` : `with ${contentType || 'no content type'}, not JSON`;
}
/** The request for an endpoint below `/2.0`; MLflow takes DELETE arguments in a JSON body only. */
function endpointRequest(api, method, path, { query, body, idempotent } = {}) {
    const url = new URL(`${api.trackingUri}${api.prefix}/2.0/${path}`);
    for (const [name, value] of Object.entries(query ?? {})) {
        for (const one of Array.isArray(value) ? value : [value]) {
            if (one !== undefined)
                url.searchParams.append(name, String(one));
        }
    }
    const json = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    return {
        method,
        url: url.href,
        headers: { ...api.headers, ...(json ? { 'content-type': 'application/json' } : {}) },
        ...(json ? { body: json } : {}),
        ...(idempotent === undefined ? {} : { idempotent }),
    };
}
/**
 * Calls an endpoint that removes something. Where the request was sent again after a lost answer, "does not
 * exist" says that the first attempt had done its work.
 * @throws MlflowError as `call` does.
 */
async function remove(api, method, endpoint, body) {
    try {
        await call(api, method, endpoint, { body, idempotent: true }, zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J());
    }
    catch (error) {
        const wasRepeated = error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .MlflowError */ .mF && error.answer.exchanges.length > 1;
        if (!wasRepeated || error.errorCode !== 'RESOURCE_DOES_NOT_EXIST')
            throw error;
    }
}
/** The value, or undefined where MLflow says that the thing does not exist. */
async function absentAsUndefined(value) {
    try {
        return await value;
    }
    catch (error) {
        if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .MlflowError */ .mF && error.errorCode === 'RESOURCE_DOES_NOT_EXIST')
            return undefined;
        throw error;
    }
}
/** Characters of all items together, as JSON. */
const listLimit = 8 * 1024 * 1024;
/** Follows `next_page_token` up to 50 pages or 8 MiB of items, since a hostile server could page for ever. */
async function allPages(fetchPage) {
    let items = [];
    let size = 0;
    let token;
    for (let page = 0; page < 50 && size < listLimit; page++) {
        const { items: more, next } = await fetchPage(token);
        items = items.concat(more);
        size += JSON.stringify(more).length;
        if (!next)
            break;
        token = next;
    }
    return items;
}


/***/ }),

/***/ 54716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wk: () => (/* binding */ artifactUrl),
  HV: () => (/* binding */ deleteArtifacts),
  O0: () => (/* binding */ encodePath),
  dI: () => (/* binding */ fingerprintArtifact),
  eH: () => (/* binding */ listArtifactDirectory),
  wn: () => (/* binding */ listArtifacts),
  qg: () => (/* binding */ putArtifact)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var classic_schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

// EXTERNAL MODULE: ./build/mlflow/api.js
var mlflow_api = __webpack_require__(40168);
// EXTERNAL MODULE: ./build/mlflow/error.js
var error = __webpack_require__(60590);
;// CONCATENATED MODULE: ./build/mlflow/artifacts.js




const FileInfo = classic_schemas/* object */.Ikc({
    path: classic_schemas/* string */.YjP(),
    is_dir: classic_schemas/* boolean */.zMY().default(false),
    file_size: number().optional(),
});
const artifactRoute = '/2.0/mlflow-artifacts/artifacts';
/**
 * Where artifacts below `artifactUri` are read and written over HTTP, without a trailing slash.
 * @throws ArtifactRootError for a root the server does not proxy (`s3://…`), or on another host or route: the
 * key is only ever sent to the tracking server, and the server cannot turn an upload into another request.
 */
function artifactUrl(api, artifactUri) {
    const tracking = new URL(api.trackingUri);
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(artifactUri)?.[1]?.toLowerCase();
    if (scheme === 'mlflow-artifacts') {
        const [, host = '', path = ''] = /^mlflow-artifacts:(?:\/\/([^/]*))?\/?(.*)$/i.exec(artifactUri) ?? [];
        const origin = `${tracking.protocol}//${host || tracking.host}`;
        if (!URL.canParse(origin) || new URL(origin).host !== tracking.host)
            throw otherHost(host);
        if (climbs(path))
            throw new error/* ArtifactRootError */.tN('the artifact root has a path with “..” in it');
        return `${api.trackingUri}${api.prefix}${artifactRoute}/${encodePath(path)}`;
    }
    if (scheme === 'http' || scheme === 'https') {
        const url = URL.canParse(artifactUri) ? new URL(artifactUri) : undefined;
        if (url?.origin !== tracking.origin)
            throw otherHost(url?.host ?? 'an unreadable one');
        if (!url.pathname.includes(`${artifactRoute}/`)) {
            throw new error/* ArtifactRootError */.tN(`the artifact root is not one of the server's artifact routes`);
        }
        return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
    }
    const root = scheme === undefined || scheme === 'file' ? 'a path on the server' : `${scheme}://`;
    throw new error/* ArtifactRootError */.tN(`the server keeps artifacts at ${root} and does not proxy them: only a client with access to that store can write there`);
}
const otherHost = (host) => new error/* ArtifactRootError */.tN(`the artifact root is on another host, ${host}`);
/** `.` and `..` survive encoding, and the URL parser would act on them. */
const climbs = (path) => path.split(/[/\\]/).some((segment) => /^\.\.?$/.test(segment));
/** Each segment encoded; MLflow decodes once more than it should, so names are restricted before. */
function encodePath(path) {
    return path
        .split('/')
        .filter((segment) => segment !== '')
        .map(encodeURIComponent)
        .join('/');
}
/**
 * `PUT mlflow-artifacts/artifacts/{path}`, always with Content-Length. The answer's body is `{}` or empty
 * depending on the release and says nothing about what was stored: only a download does.
 */
async function putArtifact(api, url, body, timeoutMs) {
    const headers = { ...api.headers, 'content-type': 'application/octet-stream' };
    const answer = await api.send({ method: 'PUT', url, headers, body, timeoutMs });
    if (answer.kind !== 'reply' || answer.status !== 200)
        throw new error/* MlflowError */.mF('PUT artifact', answer);
}
/**
 * Downloads an artifact of any size and returns what arrived. A missing one is 500 up to MLflow 3.11.
 * @param expectedBytes reading stops soon after these, since a hostile server could send for ever
 */
async function fingerprintArtifact(api, url, timeoutMs, expectedBytes = Number.POSITIVE_INFINITY) {
    let result = { bytes: 0, hash: (0,external_node_crypto_.createHash)('sha256') };
    const sink = () => {
        const attempt = { bytes: 0, hash: (0,external_node_crypto_.createHash)('sha256') };
        result = attempt;
        return (chunk) => {
            attempt.bytes += chunk.length;
            attempt.hash.update(chunk);
        };
    };
    const answerLimit = expectedBytes + slackBytes;
    const answer = await api.send({ method: 'GET', url, headers: api.headers, sink, timeoutMs, answerLimit });
    if (answer.kind !== 'reply' || answer.status !== 200)
        throw new error/* MlflowError */.mF('GET artifact', answer);
    return { bytes: result.bytes, sha256: result.hash.digest('hex') };
}
/** What a wrong answer may have more than was expected and still be told by its own size. */
const slackBytes = 1024 * 1024;
/** `DELETE mlflow-artifacts/artifacts/{path}`: a file or a whole tree; deleting nothing is 200 as well. */
async function deleteArtifacts(api, url) {
    const answer = await api.send({ method: 'DELETE', url, headers: api.headers });
    if (answer.kind !== 'reply' || answer.status !== 200)
        throw new error/* MlflowError */.mF('DELETE artifacts', answer);
}
/** Requests spent on listing one run: a hostile server could name ever more directories. */
const directoryLimit = 500;
/** Directories listed at the same time, each with an answer in memory. */
const listedAtOnce = 4;
/** Characters of all paths together. */
const pathsLimit = 4 * 1024 * 1024;
/** `GET artifacts/list`, every file below `path` of a run, in at most 500 directories and 4 MiB of names. */
async function listArtifacts(api, runId, path) {
    const Page = classic_schemas/* object */.Ikc({ files: classic_schemas/* array */.YOg(FileInfo).default([]) });
    const list = async (directory) => (await (0,mlflow_api/* call */.T1)(api, 'GET', 'artifacts/list', { query: { run_id: runId, path: directory } }, Page)).files;
    const files = [];
    let waiting = [path];
    let size = 0;
    for (let listed = 0; waiting.length > 0 && listed < directoryLimit && size < pathsLimit;) {
        const directories = waiting.slice(0, Math.min(listedAtOnce, directoryLimit - listed));
        waiting = waiting.slice(directories.length);
        listed += directories.length;
        for (const { path, is_dir, file_size } of (await Promise.all(directories.map(list))).flat()) {
            size += path.length;
            if (is_dir)
                waiting.push(path);
            else
                files.push({ path, bytes: file_size ?? 0 });
        }
    }
    return files;
}
/** `GET mlflow-artifacts/artifacts?path=`: the names one level below a directory; a missing one is empty. */
async function listArtifactDirectory(api, path) {
    const answer = await api.send((0,mlflow_api/* endpointRequest */.FO)(api, 'GET', 'mlflow-artifacts/artifacts', { query: { path } }));
    const parsed = classic_schemas/* object */.Ikc({ files: classic_schemas/* array */.YOg(FileInfo).default([]) });
    const listed = answer.kind === 'reply' && answer.status === 200 ? parsed.safeParse(answer.json) : undefined;
    if (!listed?.success)
        throw new error/* MlflowError */.mF('GET mlflow-artifacts', answer);
    return listed.data.files.map((file) => file.path);
}


/***/ }),

/***/ 32110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createOnce)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60590);


/**
 * Milliseconds before asking once more where the server wants to be asked later. The search in between may pass
 * at once, and a rate limit that counts all requests would refuse what follows it.
 */
const pauses = [250, 500, 1_000, 1_000];
/**
 * Creates something exactly once although the network may lose the answer: after a doubtful failure the
 * thing is looked up before it is asked for again. Never re-posts blindly, as MLflow's own client does.
 * @param create sends the request
 * @param find looks for what an earlier attempt may have left, by a name or tag only this run uses
 * @throws whatever `create` throws when the failure is certain, or when `find` finds nothing after the second
 * attempt, or after the last pause where the server asks to be tried again later
 */
async function createOnce(create, find) {
    for (let attempt = 1;; attempt++) {
        try {
            return await create();
        }
        catch (error) {
            if (attempt === 1 && !isDoubtful(error))
                throw error;
            // Also a refusal may mean success later on: a slow first attempt can have landed after it was looked for.
            const left = await find();
            if (left !== undefined)
                return left;
            const pause = isRefusedForNow(error) ? pauses[attempt - 1] : undefined;
            if (attempt > 1 && pause === undefined)
                throw error;
            if (pause)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
        }
    }
}
const isRefusedForNow = (error) => error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .MlflowError */ .mF && error.status === 503;
/** True where the server may have done the work although the answer says otherwise, or nothing. */
function isDoubtful(error) {
    if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .MlflowError */ .mF))
        return false;
    const { answer } = error;
    if (answer.kind === 'reply')
        return [502, 503, 504].includes(answer.status);
    return answer.code === 'RESET' || answer.code === 'TIMEOUT' || answer.code === 'NETWORK';
}


/***/ }),

/***/ 81501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ getModelVersion),
/* harmony export */   BH: () => (/* binding */ searchRegisteredModels),
/* harmony export */   CL: () => (/* binding */ createModelVersion),
/* harmony export */   Gd: () => (/* binding */ deleteAlias),
/* harmony export */   PR: () => (/* binding */ deleteModelVersion),
/* harmony export */   P_: () => (/* binding */ findRegisteredModel),
/* harmony export */   Qq: () => (/* binding */ createRegisteredModel),
/* harmony export */   Tp: () => (/* binding */ setAlias),
/* harmony export */   Wp: () => (/* binding */ getByAlias),
/* harmony export */   p3: () => (/* binding */ searchModelVersions),
/* harmony export */   zo: () => (/* binding */ deleteRegisteredModel)
/* harmony export */ });
/* unused harmony exports getDownloadUri, setModelVersionTag */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40168);
/* harmony import */ var _create_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32110);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24316);




/** MLflow sends a string; some servers that imitate it send a number. */
const VersionNumber = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()]).transform(String);
const ModelVersion = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    version: VersionNumber,
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('READY'),
    status_message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    source: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default(''),
    run_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default(''),
    creation_timestamp: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(),
    tags: _tag_js__WEBPACK_IMPORTED_MODULE_2__/* .TagList */ .L,
    aliases: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).default([]),
});
const RegisteredModel = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    creation_timestamp: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(),
    tags: _tag_js__WEBPACK_IMPORTED_MODULE_2__/* .TagList */ .L,
    aliases: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ alias: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), version: VersionNumber })).default([]),
});
const OneVersion = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ model_version: ModelVersion });
/** `POST registered-models/create`; after a lost answer the model counts as ours only with `tag` on it. */
async function createRegisteredModel(api, name, tag, tags) {
    const body = { name, tags: [tag, ...tags] };
    const Created = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ registered_model: RegisteredModel });
    const created = async () => (await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'POST', 'registered-models/create', { body }, Created)).registered_model;
    return (0,_create_once_js__WEBPACK_IMPORTED_MODULE_1__/* .createOnce */ .U)(created, async () => {
        const model = await findRegisteredModel(api, name);
        return model && (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .carries */ .E)(model.tags, tag) ? model : undefined;
    });
}
/** `GET registered-models/get`, undefined where there is none of that name. */
async function findRegisteredModel(api, name) {
    const Found = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ registered_model: RegisteredModel });
    const found = await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .absentAsUndefined */ .uW)((0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'GET', 'registered-models/get', { query: { name } }, Found));
    return found?.registered_model;
}
/** `GET registered-models/search` (GET only: POST is 405), all pages of at most 100. */
async function searchRegisteredModels(api, filter) {
    const Page = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        registered_models: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(RegisteredModel).default([]),
        next_page_token: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    });
    return (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .allPages */ .S4)(async (page_token) => {
        const query = { filter, max_results: 100, page_token };
        const page = await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'GET', 'registered-models/search', { query }, Page);
        return { items: page.registered_models, next: page.next_page_token };
    });
}
/** `DELETE registered-models/delete`: its versions and aliases go with it, artifacts stay. */
async function deleteRegisteredModel(api, name) {
    await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .remove */ .TF)(api, 'DELETE', 'registered-models/delete', { name });
}
/**
 * `POST model-versions/create`. `source` is the run's artifact URI plus the model's path: a literal `runs:/…`
 * would come back verbatim. Some servers require `runId` to match it. Tags inline save a request each.
 */
async function createModelVersion(api, version) {
    const { name, source, runId, tags } = version;
    const body = { name, source, run_id: runId, tags };
    const created = async () => (await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'POST', 'model-versions/create', { body }, OneVersion)).model_version;
    const filter = `run_id = '${runId}'`;
    return (0,_create_once_js__WEBPACK_IMPORTED_MODULE_1__/* .createOnce */ .U)(created, async () => (await searchModelVersions(api, filter)).find((one) => one.name === name));
}
/** `GET model-versions/get`. */
async function getModelVersion(api, name, version) {
    return (await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'GET', 'model-versions/get', { query: { name, version } }, OneVersion))
        .model_version;
}
/** `GET model-versions/search`, all pages of at most 200. Filters by name, run_id or tag. */
async function searchModelVersions(api, filter) {
    const Page = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        model_versions: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(ModelVersion).default([]),
        next_page_token: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    });
    return (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .allPages */ .S4)(async (page_token) => {
        const query = { filter, max_results: 200, page_token };
        const page = await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'GET', 'model-versions/search', { query }, Page);
        return { items: page.model_versions, next: page.next_page_token };
    });
}
/** `GET model-versions/get-download-uri`: where the version's artifacts lie. */
async function getDownloadUri(api, name, version) {
    const Found = z.object({ artifact_uri: z.string() });
    return (await call(api, 'GET', 'model-versions/get-download-uri', { query: { name, version } }, Found))
        .artifact_uri;
}
/** `DELETE model-versions/delete`. Delete its aliases first: older releases leave them dangling. */
async function deleteModelVersion(api, name, version) {
    await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .remove */ .TF)(api, 'DELETE', 'model-versions/delete', { name, version });
}
/** `POST model-versions/set-tag`. */
async function setModelVersionTag(api, name, version, tag) {
    const body = { name, version, key: tag.key, value: tag.value };
    await call(api, 'POST', 'model-versions/set-tag', { body, idempotent: true }, z.unknown());
}
/** `POST registered-models/alias`. `latest` and `v1`-like names are reserved. */
async function setAlias(api, name, alias, version) {
    const body = { name, alias, version };
    await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'POST', 'registered-models/alias', { body, idempotent: true }, zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J());
}
/** `GET registered-models/alias`: the version an alias points at. */
async function getByAlias(api, name, alias) {
    return (await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'GET', 'registered-models/alias', { query: { name, alias } }, OneVersion))
        .model_version;
}
/** `DELETE registered-models/alias`. */
async function deleteAlias(api, name, alias) {
    await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .remove */ .TF)(api, 'DELETE', 'registered-models/alias', { name, alias });
}


/***/ }),

/***/ 24316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ carries),
/* harmony export */   L: () => (/* binding */ TagList)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** Tags as MLflow sends them; an empty list or value is left out. */
const TagList = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('') })).default([]);
/** True where `tags` hold exactly this tag. */
function carries(tags, tag) {
    return tags.some((one) => one.key === tag.key && one.value === tag.value);
}


/***/ }),

/***/ 51415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ createExperiment),
/* harmony export */   F0: () => (/* binding */ findExperiment),
/* harmony export */   JH: () => (/* binding */ finishRun),
/* harmony export */   Mh: () => (/* binding */ getRun),
/* harmony export */   _m: () => (/* binding */ getExperiment),
/* harmony export */   hH: () => (/* binding */ searchExperiments),
/* harmony export */   hT: () => (/* binding */ logBatch),
/* harmony export */   rH: () => (/* binding */ deleteExperiment),
/* harmony export */   ut: () => (/* binding */ createRun),
/* harmony export */   xz: () => (/* binding */ searchRuns)
/* harmony export */ });
/* unused harmony export deleteRun */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40168);
/* harmony import */ var _create_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32110);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24316);




const Experiment = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    experiment_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    artifact_location: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default(''),
    lifecycle_stage: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('active'),
    creation_time: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(),
    tags: _tag_js__WEBPACK_IMPORTED_MODULE_2__/* .TagList */ .L,
});
const Run = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    info: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        run_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        experiment_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        artifact_uri: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default(''),
        status: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default(''),
        lifecycle_stage: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('active'),
    }),
    data: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()]) })).default([]),
        params: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('') })).default([]),
        tags: _tag_js__WEBPACK_IMPORTED_MODULE_2__/* .TagList */ .L,
    })
        .default({ metrics: [], params: [], tags: [] }),
});
/** `POST experiments/create`; the name must be one only this run uses. Returns the experiment id. */
async function createExperiment(api, name, tags) {
    const created = () => (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'POST', 'experiments/create', { body: { name, tags } }, zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ experiment_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }));
    const found = async () => findExperiment(api, name);
    return (await (0,_create_once_js__WEBPACK_IMPORTED_MODULE_1__/* .createOnce */ .U)(created, found)).experiment_id;
}
/** `GET experiments/get-by-name`: the active experiment of that name, or undefined. */
async function findExperiment(api, name) {
    const experiment = await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .absentAsUndefined */ .uW)((0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'GET', 'experiments/get-by-name', { query: { experiment_name: name } }, zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ experiment: Experiment })));
    return experiment?.experiment.lifecycle_stage === 'active' ? experiment.experiment : undefined;
}
/** `GET experiments/get`. */
async function getExperiment(api, experimentId) {
    const query = { experiment_id: experimentId };
    return (await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'GET', 'experiments/get', { query }, zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ experiment: Experiment })))
        .experiment;
}
/** `GET experiments/search`, all pages of at most 200. `max_results` is required by every release. */
async function searchExperiments(api, filter) {
    const Page = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        experiments: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Experiment).default([]),
        next_page_token: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    });
    return (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .allPages */ .S4)(async (page_token) => {
        const page = await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'GET', 'experiments/search', { query: { max_results: 200, filter, page_token } }, Page);
        return { items: page.experiments, next: page.next_page_token };
    });
}
/** `POST experiments/delete`: soft, and its runs go with it; only `mlflow gc` on the server frees the name. */
async function deleteExperiment(api, experimentId) {
    await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .remove */ .TF)(api, 'POST', 'experiments/delete', { experiment_id: experimentId });
}
/** `POST runs/create`; `tag` must be one only this run carries, it finds the run if the answer is lost. */
async function createRun(api, experimentId, run) {
    const body = {
        experiment_id: experimentId,
        run_name: run.name,
        start_time: run.startTime,
        tags: [run.tag, ...run.tags],
    };
    const created = async () => (await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'POST', 'runs/create', { body }, zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ run: Run }))).run;
    const filter = `tags."${run.tag.key}" = '${run.tag.value}'`;
    return (0,_create_once_js__WEBPACK_IMPORTED_MODULE_1__/* .createOnce */ .U)(created, async () => (await searchRuns(api, [experimentId], filter))[0]);
}
/** `GET runs/get`. */
async function getRun(api, runId) {
    return (await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'GET', 'runs/get', { query: { run_id: runId } }, zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ run: Run }))).run;
}
/** `POST runs/search`, first page of at most 100 active runs. */
async function searchRuns(api, experimentIds, filter) {
    const body = { experiment_ids: experimentIds, filter, max_results: 100 };
    const Page = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ runs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Run).default([]) });
    return (await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'POST', 'runs/search', { body, idempotent: true }, Page)).runs;
}
/** `POST runs/log-batch`: at most 1,000 metrics, 100 params and 100 tags at once; repeating it is harmless. */
async function logBatch(api, runId, batch) {
    await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'POST', 'runs/log-batch', { body: { run_id: runId, ...batch }, idempotent: true }, zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J());
}
/** `POST runs/update`: ends a run. `endTime` in milliseconds since the epoch. */
async function finishRun(api, runId, status, endTime) {
    await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'POST', 'runs/update', { body: { run_id: runId, status, end_time: endTime }, idempotent: true }, zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J());
}
/** `POST runs/delete`: soft. */
async function deleteRun(api, runId) {
    await remove(api, 'POST', 'runs/delete', { run_id: runId });
}


/***/ }),

/***/ 11827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   iv: () => (/* binding */ skip),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/** Verified and right; `reason` is what was seen. */
const pass = (reason) => outcome('pass', reason);
/** Verified and wrong. */
const fail = (reason) => outcome('fail', reason);
/** Works, and something about it needs attention. */
const warn = (reason) => outcome('warn', reason);
/** Not tried, for this reason. */
const skip = (reason) => outcome('skip', reason);
/** Could not be verified either way. */
const error = (reason) => outcome('error', reason);
const outcome = (status, reason) => reason === undefined ? { status } : { status, reason };


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

/***/ 48261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   Ft: () => (/* binding */ canonicalAccess),
/* harmony export */   Lq: () => (/* binding */ credentialForms),
/* harmony export */   PL: () => (/* binding */ hostAccess),
/* harmony export */   U4: () => (/* binding */ correctedAccess),
/* harmony export */   h1: () => (/* binding */ gatewayAccess),
/* harmony export */   my: () => (/* binding */ httpsAccess),
/* harmony export */   x5: () => (/* binding */ apiHostAccess)
/* harmony export */ });
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37282);

/** The ways callers send a key. The first three are accepted by the platform, the others must be refused. */
const credentialForms = {
    bearer: (key) => ({ authorization: `Bearer ${key}` }),
    apiKeyScheme: (key) => ({ authorization: `ApiKey ${key}` }),
    xApiKey: (key) => ({ 'x-api-key': key }),
    lowerCaseBearer: (key) => ({ authorization: `bearer ${key}` }),
    raw: (key) => ({ authorization: key }),
    basic: (key) => ({ authorization: `Basic ${Buffer.from(`token:${key}`).toString('base64')}` }),
    /** A user name and password, as MLflow's own login wants them. */
    login: (key) => ({ authorization: `Basic ${Buffer.from(key).toString('base64')}` }),
    none: (_) => ({}),
};
/** The platform may live below a path of a shared host. */
function platformRootOf(trackingUri) {
    return trackingUri.endsWith(_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .trackingPath */ .Do)
        ? trackingUri.slice(0, -_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .trackingPath */ .Do.length)
        : new URL(trackingUri).origin;
}
/**
 * What a caller probably meant, from the usual slips: the REST path pasted with it, `/api` alone, doubled or
 * encoded blanks and slashes, the address of the platform without the mount. Undefined where nothing is odd.
 */
function correctedUri(trackingUri) {
    const { origin, pathname } = new URL(trackingUri);
    const tidy = decodeURIComponentSafely(pathname)
        .replace(/\s+/g, '')
        .replace(/\/{2,}/g, '/')
        .replace(/\/(api|ajax-api)\/\d\.\d(\/.*)?$/, '')
        .replace(/\/+$/, '');
    const path = /\/api$/.test(tidy)
        ? `${tidy}/mlflow`
        : tidy.endsWith(_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .trackingPath */ .Do)
            ? tidy
            : `${tidy}${_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .trackingPath */ .Do}`;
    const corrected = `${origin}${path}`;
    return corrected === trackingUri ? undefined : corrected;
}
function decodeURIComponentSafely(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** An MLflow server other than Hokusai's may want a user name and a password, or nothing at all. */
function credentialFor(apiKey) {
    if (apiKey === '')
        return 'none';
    return apiKey.includes(':') ? 'login' : 'bearer';
}
function targetOf(settings) {
    const { trackingUri, authUrl, apiUrl, serviceId, apiKey } = settings;
    return {
        trackingUri,
        access: { trackingUri, prefix: '/api', credential: credentialFor(apiKey) },
        registryOrigin: new URL(trackingUri).origin,
        platformRoot: platformRootOf(trackingUri),
        authUrl,
        apiUrl,
        serviceId,
        apiKey,
        garbageKey: `hk_live_${'invalid'.repeat(4)}0000`,
    };
}
/** The gateway's own path past the API: not for clients, but it keeps what the API loses. */
function gatewayAccess({ platformRoot }) {
    return { trackingUri: `${platformRoot}/mlflow`, prefix: '/ajax-api', credential: 'bearer' };
}
/** The same proxy under the API's own host name. */
function apiHostAccess({ apiUrl }) {
    return { trackingUri: `${apiUrl}${_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .trackingPath */ .Do}`, prefix: '/api', credential: 'bearer' };
}
/** The path that is documented for clients, on the host the caller named. */
function canonicalAccess({ registryOrigin }) {
    return { trackingUri: `${registryOrigin}${_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .trackingPath */ .Do}`, prefix: '/api', credential: 'bearer' };
}
/** The caller's tracking URI without its slips, or the documented path where it has none. */
function correctedAccess({ trackingUri, registryOrigin }) {
    const corrected = correctedUri(trackingUri) ?? `${registryOrigin}${_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .trackingPath */ .Do}`;
    return { trackingUri: corrected, prefix: '/api', credential: 'bearer' };
}
/** The host alone: where an MLflow server by itself has its REST API, also below a path of its web interface. */
function hostAccess({ registryOrigin, access }) {
    return { trackingUri: registryOrigin, prefix: '/api', credential: access.credential };
}
/** The caller's tracking URI, secured. */
function httpsAccess({ trackingUri }) {
    return { trackingUri: trackingUri.replace(/^http:/, 'https:'), prefix: '/api', credential: 'bearer' };
}


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

/***/ 56152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ leftoverCommands)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71740);

/**
 * Shell commands that remove what a run left behind, also where its id was never told: they look it up then. They
 * name the variable that holds the key, never the key, and fail where the server refuses. Every value in them is an
 * id or a name whose characters the inputs restrict.
 */
const leftoverCommands = {
    model: (api, name) => send(api, 'DELETE', 'registered-models/delete', json({ name })),
    version: (api, name, version) => send(api, 'DELETE', 'model-versions/delete', json({ name, version })),
    /** Of the run with this id, which carries its tag. */
    versionsOf: (api, name, id) => {
        const filter = `name = '${name}' and tags.${_names_js__WEBPACK_IMPORTED_MODULE_0__/* .idTag */ .od} = '${id}'`;
        const found = `${find(api, 'model-versions/search', 'filter', filter)} | ${valuesOf('version', '[0-9]*')}`;
        return `${found} | while read -r value; do ${send(api, 'DELETE', 'model-versions/delete', withValue({ name }, 'version'))}; done`;
    },
    experiment: (api, id) => send(api, 'POST', 'experiments/delete', json({ experiment_id: id })),
    experimentNamed: (api, name) => {
        const found = `${find(api, 'experiments/get-by-name', 'experiment_name', name)} | ${valuesOf('experiment_id', '[^"]*')}`;
        return `${found} | while read -r value; do ${send(api, 'POST', 'experiments/delete', withValue({}, 'experiment_id'))}; done`;
    },
    artifacts: (api, url) => `${curl(api)} -X DELETE ${quote(url)}`,
};
const urlOf = ({ trackingUri, prefix }, endpoint) => quote(`${trackingUri}${prefix}/2.0/mlflow/${endpoint}`);
const curl = ({ headers }) => `curl -fsS -H "${'x-api-key' in headers ? 'X-API-Key: ' : 'Authorization: Bearer '}$HOKUSAI_API_KEY"`;
const send = (api, method, endpoint, body) => `${curl(api)} -X ${method} -H 'Content-Type: application/json' -d ${body} ${urlOf(api, endpoint)}`;
const find = (api, endpoint, parameter, value) => `${curl(api)} -G --data-urlencode ${quote(`${parameter}=${value}`)} ${urlOf(api, endpoint)}`;
/** One value per line of a JSON answer, whether it came on one line or on many. */
const valuesOf = (field, characters) => `tr ',{' '\\n\\n' | sed -n 's/.*"${field}": *"\\{0,1\\}\\(${characters}\\).*/\\1/p'`;
const json = (body) => quote(JSON.stringify(body));
/** A JSON body in double quotes, with the shell's `$value` as one of its fields. */
const withValue = (body, field) => `"${JSON.stringify({ ...body, [field]: '$value' }).replaceAll('"', '\\"')}"`;
const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;


/***/ }),

/***/ 16143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ws: () => (/* binding */ artifactPath),
  X5: () => (/* binding */ directorySource),
  PP: () => (/* binding */ trainedSource)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/files/read.js
var files_read = __webpack_require__(78766);
;// CONCATENATED MODULE: ./build/model/penguins.js
/**
 * Palmer penguins: body measurements of 333 adult penguins (146 Adelie, 68 Chinstrap, 119 Gentoo) caught near
 * Palmer Station, Antarctica, 2007 to 2009.
 *
 * Source: Gorman KB, Williams TD, Fraser WR (2014), Ecological Sexual Dimorphism and Environmental Variability
 * within a Community of Antarctic Penguins (Genus Pygoscelis), PLoS ONE 9(3): e90081,
 * https://doi.org/10.1371/journal.pone.0090081, as published in `palmerpenguins` (Horst, Hill, Gorman).
 * Licence: CC0 1.0. Kept here: the 333 of 344 rows that are complete, in the published order.
 */
const penguinFeatures = ['bill_length_mm', 'bill_depth_mm', 'flipper_length_mm', 'body_mass_g'];
/** Parses the table below; each row is the four measurements and `m` or `f`. */
function penguins() {
    return table
        .trim()
        .split(/\s+/)
        .map((row) => {
        const cells = row.split(',');
        return { measurements: cells.slice(0, 4).map(Number), male: cells[4] === 'm' };
    });
}
const table = `
39.1,18.7,181,3750,m 39.5,17.4,186,3800,f 40.3,18,195,3250,f 36.7,19.3,193,3450,f 39.3,20.6,190,3650,m
38.9,17.8,181,3625,f 39.2,19.6,195,4675,m 41.1,17.6,182,3200,f 38.6,21.2,191,3800,m 34.6,21.1,198,4400,m
36.6,17.8,185,3700,f 38.7,19,195,3450,f 42.5,20.7,197,4500,m 34.4,18.4,184,3325,f 46,21.5,194,4200,m
37.8,18.3,174,3400,f 37.7,18.7,180,3600,m 35.9,19.2,189,3800,f 38.2,18.1,185,3950,m 38.8,17.2,180,3800,m
35.3,18.9,187,3800,f 40.6,18.6,183,3550,m 40.5,17.9,187,3200,f 37.9,18.6,172,3150,f 40.5,18.9,180,3950,m
39.5,16.7,178,3250,f 37.2,18.1,178,3900,m 39.5,17.8,188,3300,f 40.9,18.9,184,3900,m 36.4,17,195,3325,f
39.2,21.1,196,4150,m 38.8,20,190,3950,m 42.2,18.5,180,3550,f 37.6,19.3,181,3300,f 39.8,19.1,184,4650,m
36.5,18,182,3150,f 40.8,18.4,195,3900,m 36,18.5,186,3100,f 44.1,19.7,196,4400,m 37,16.9,185,3000,f
39.6,18.8,190,4600,m 41.1,19,182,3425,m 36,17.9,190,3450,f 42.3,21.2,191,4150,m 39.6,17.7,186,3500,f
40.1,18.9,188,4300,m 35,17.9,190,3450,f 42,19.5,200,4050,m 34.5,18.1,187,2900,f 41.4,18.6,191,3700,m
39,17.5,186,3550,f 40.6,18.8,193,3800,m 36.5,16.6,181,2850,f 37.6,19.1,194,3750,m 35.7,16.9,185,3150,f
41.3,21.1,195,4400,m 37.6,17,185,3600,f 41.1,18.2,192,4050,m 36.4,17.1,184,2850,f 41.6,18,192,3950,m
35.5,16.2,195,3350,f 41.1,19.1,188,4100,m 35.9,16.6,190,3050,f 41.8,19.4,198,4450,m 33.5,19,190,3600,f
39.7,18.4,190,3900,m 39.6,17.2,196,3550,f 45.8,18.9,197,4150,m 35.5,17.5,190,3700,f 42.8,18.5,195,4250,m
40.9,16.8,191,3700,f 37.2,19.4,184,3900,m 36.2,16.1,187,3550,f 42.1,19.1,195,4000,m 34.6,17.2,189,3200,f
42.9,17.6,196,4700,m 36.7,18.8,187,3800,f 35.1,19.4,193,4200,m 37.3,17.8,191,3350,f 41.3,20.3,194,3550,m
36.3,19.5,190,3800,m 36.9,18.6,189,3500,f 38.3,19.2,189,3950,m 38.9,18.8,190,3600,f 35.7,18,202,3550,f
41.1,18.1,205,4300,m 34,17.1,185,3400,f 39.6,18.1,186,4450,m 36.2,17.3,187,3300,f 40.8,18.9,208,4300,m
38.1,18.6,190,3700,f 40.3,18.5,196,4350,m 33.1,16.1,178,2900,f 43.2,18.5,192,4100,m 35,17.9,192,3725,f
41,20,203,4725,m 37.7,16,183,3075,f 37.8,20,190,4250,m 37.9,18.6,193,2925,f 39.7,18.9,184,3550,m
38.6,17.2,199,3750,f 38.2,20,190,3900,m 38.1,17,181,3175,f 43.2,19,197,4775,m 38.1,16.5,198,3825,f
45.6,20.3,191,4600,m 39.7,17.7,193,3200,f 42.2,19.5,197,4275,m 39.6,20.7,191,3900,f 42.7,18.3,196,4075,m
38.6,17,188,2900,f 37.3,20.5,199,3775,m 35.7,17,189,3350,f 41.1,18.6,189,3325,m 36.2,17.2,187,3150,f
37.7,19.8,198,3500,m 40.2,17,176,3450,f 41.4,18.5,202,3875,m 35.2,15.9,186,3050,f 40.6,19,199,4000,m
38.8,17.6,191,3275,f 41.5,18.3,195,4300,m 39,17.1,191,3050,f 44.1,18,210,4000,m 38.5,17.9,190,3325,f
43.1,19.2,197,3500,m 36.8,18.5,193,3500,f 37.5,18.5,199,4475,m 38.1,17.6,187,3425,f 41.1,17.5,190,3900,m
35.6,17.5,191,3175,f 40.2,20.1,200,3975,m 37,16.5,185,3400,f 39.7,17.9,193,4250,m 40.2,17.1,193,3400,f
40.6,17.2,187,3475,m 32.1,15.5,188,3050,f 40.7,17,190,3725,m 37.3,16.8,192,3000,f 39,18.7,185,3650,m
39.2,18.6,190,4250,m 36.6,18.4,184,3475,f 36,17.8,195,3450,f 37.8,18.1,193,3750,m 36,17.1,187,3700,f
41.5,18.5,201,4000,m 46.1,13.2,211,4500,f 50,16.3,230,5700,m 48.7,14.1,210,4450,f 50,15.2,218,5700,m
47.6,14.5,215,5400,m 46.5,13.5,210,4550,f 45.4,14.6,211,4800,f 46.7,15.3,219,5200,m 43.3,13.4,209,4400,f
46.8,15.4,215,5150,m 40.9,13.7,214,4650,f 49,16.1,216,5550,m 45.5,13.7,214,4650,f 48.4,14.6,213,5850,m
45.8,14.6,210,4200,f 49.3,15.7,217,5850,m 42,13.5,210,4150,f 49.2,15.2,221,6300,m 46.2,14.5,209,4800,f
48.7,15.1,222,5350,m 50.2,14.3,218,5700,m 45.1,14.5,215,5000,f 46.5,14.5,213,4400,f 46.3,15.8,215,5050,m
42.9,13.1,215,5000,f 46.1,15.1,215,5100,m 47.8,15,215,5650,m 48.2,14.3,210,4600,f 50,15.3,220,5550,m
47.3,15.3,222,5250,m 42.8,14.2,209,4700,f 45.1,14.5,207,5050,f 59.6,17,230,6050,m 49.1,14.8,220,5150,f
48.4,16.3,220,5400,m 42.6,13.7,213,4950,f 44.4,17.3,219,5250,m 44,13.6,208,4350,f 48.7,15.7,208,5350,m
42.7,13.7,208,3950,f 49.6,16,225,5700,m 45.3,13.7,210,4300,f 49.6,15,216,4750,m 50.5,15.9,222,5550,m
43.6,13.9,217,4900,f 45.5,13.9,210,4200,f 50.5,15.9,225,5400,m 44.9,13.3,213,5100,f 45.2,15.8,215,5300,m
46.6,14.2,210,4850,f 48.5,14.1,220,5300,m 45.1,14.4,210,4400,f 50.1,15,225,5000,m 46.5,14.4,217,4900,f
45,15.4,220,5050,m 43.8,13.9,208,4300,f 45.5,15,220,5000,m 43.2,14.5,208,4450,f 50.4,15.3,224,5550,m
45.3,13.8,208,4200,f 46.2,14.9,221,5300,m 45.7,13.9,214,4400,f 54.3,15.7,231,5650,m 45.8,14.2,219,4700,f
49.8,16.8,230,5700,m 49.5,16.2,229,5800,m 43.5,14.2,220,4700,f 50.7,15,223,5550,m 47.7,15,216,4750,f
46.4,15.6,221,5000,m 48.2,15.6,221,5100,m 46.5,14.8,217,5200,f 46.4,15,216,4700,f 48.6,16,230,5800,m
47.5,14.2,209,4600,f 51.1,16.3,220,6000,m 45.2,13.8,215,4750,f 45.2,16.4,223,5950,m 49.1,14.5,212,4625,f
52.5,15.6,221,5450,m 47.4,14.6,212,4725,f 50,15.9,224,5350,m 44.9,13.8,212,4750,f 50.8,17.3,228,5600,m
43.4,14.4,218,4600,f 51.3,14.2,218,5300,m 47.5,14,212,4875,f 52.1,17,230,5550,m 47.5,15,218,4950,f
52.2,17.1,228,5400,m 45.5,14.5,212,4750,f 49.5,16.1,224,5650,m 44.5,14.7,214,4850,f 50.8,15.7,226,5200,m
49.4,15.8,216,4925,m 46.9,14.6,222,4875,f 48.4,14.4,203,4625,f 51.1,16.5,225,5250,m 48.5,15,219,4850,f
55.9,17,228,5600,m 47.2,15.5,215,4975,f 49.1,15,228,5500,m 46.8,16.1,215,5500,m 41.7,14.7,210,4700,f
53.4,15.8,219,5500,m 43.3,14,208,4575,f 48.1,15.1,209,5500,m 50.5,15.2,216,5000,f 49.8,15.9,229,5950,m
43.5,15.2,213,4650,f 51.5,16.3,230,5500,m 46.2,14.1,217,4375,f 55.1,16,230,5850,m 48.8,16.2,222,6000,m
47.2,13.7,214,4925,f 46.8,14.3,215,4850,f 50.4,15.7,222,5750,m 45.2,14.8,212,5200,f 49.9,16.1,213,5400,m
46.5,17.9,192,3500,f 50,19.5,196,3900,m 51.3,19.2,193,3650,m 45.4,18.7,188,3525,f 52.7,19.8,197,3725,m
45.2,17.8,198,3950,f 46.1,18.2,178,3250,f 51.3,18.2,197,3750,m 46,18.9,195,4150,f 51.3,19.9,198,3700,m
46.6,17.8,193,3800,f 51.7,20.3,194,3775,m 47,17.3,185,3700,f 52,18.1,201,4050,m 45.9,17.1,190,3575,f
50.5,19.6,201,4050,m 50.3,20,197,3300,m 58,17.8,181,3700,f 46.4,18.6,190,3450,f 49.2,18.2,195,4400,m
42.4,17.3,181,3600,f 48.5,17.5,191,3400,m 43.2,16.6,187,2900,f 50.6,19.4,193,3800,m 46.7,17.9,195,3300,f
52,19,197,4150,m 50.5,18.4,200,3400,f 49.5,19,200,3800,m 46.4,17.8,191,3700,f 52.8,20,205,4550,m
40.9,16.6,187,3200,f 54.2,20.8,201,4300,m 42.5,16.7,187,3350,f 51,18.8,203,4100,m 49.7,18.6,195,3600,m
47.5,16.8,199,3900,f 47.6,18.3,195,3850,f 52,20.7,210,4800,m 46.9,16.6,192,2700,f 53.5,19.9,205,4500,m
49,19.5,210,3950,m 46.2,17.5,187,3650,f 50.9,19.1,196,3550,m 45.5,17,196,3500,f 50.9,17.9,196,3675,f
50.8,18.5,201,4450,m 50.1,17.9,190,3400,f 49,19.6,212,4300,m 51.5,18.7,187,3250,m 49.8,17.3,198,3675,f
48.1,16.4,199,3325,f 51.4,19,201,3950,m 45.7,17.3,193,3600,f 50.7,19.7,203,4050,m 42.5,17.3,187,3350,f
52.2,18.8,197,3450,m 45.2,16.6,191,3250,f 49.3,19.9,203,4050,m 50.2,18.8,202,3800,m 45.6,19.4,194,3525,f
51.9,19.5,206,3950,m 46.8,16.5,189,3650,f 45.7,17,195,3650,f 55.8,19.8,207,4000,m 43.5,18.1,202,3400,f
49.6,18.2,193,3775,m 50.8,19,210,4100,m 50.2,18.7,198,3775,f
`;

;// CONCATENATED MODULE: ./build/model/logistic-regression.js

const settings = { learningRate: 2, epochs: 50, l2: 0.001, seed: 1, testShare: 0.25, examples: 6 };
/**
 * Trains a classifier of a penguin's sex from four measurements, from scratch, in a few milliseconds.
 * Deterministic: every call returns the same numbers.
 */
function trainModel() {
    const { train, test } = split(penguins(), settings.testShare, settings.seed);
    const scale = standardisation(train);
    const { coefficients, epochs } = descend(sample(train, scale), sample(test, scale));
    const parameters = {
        means: Float32Array.from(scale.means),
        weights: Float32Array.from(coefficients.weights, (w, j) => w / at(scale.deviations, j)),
        bias: Math.fround(coefficients.bias),
    };
    const input = test.map((bird) => bird.measurements);
    const label = test.map(labelOf);
    const output = predict(parameters, input);
    const commoner = train.filter((bird) => bird.male).length * 2 >= train.length ? 1 : 0;
    return {
        features: penguinFeatures,
        target: 'male',
        ...parameters,
        epochs,
        accuracy: share(output, (p, i) => (p > 0.5 ? 1 : 0) === label[i]),
        loss: mean(output.map((p, i) => -Math.log(label[i] === 1 ? p : 1 - p))),
        baselineAccuracy: share(label, (y) => y === commoner),
        trainRows: train.length,
        testRows: test.length,
        params: describe(train.length, test.length),
        examples: { input: input.slice(0, settings.examples), output: output.slice(0, settings.examples) },
        heldOut: { input, output, label },
    };
}
/**
 * Probability of the target class for each row of raw measurements, computed step by step in float32 as the
 * ONNX graph does.
 * @throws RangeError when a row does not have one number per feature.
 */
function predict(model, rows) {
    return rows.map((row) => {
        if (row.length !== model.weights.length) {
            throw new RangeError(`a row has ${row.length} numbers, the model takes ${model.weights.length}`);
        }
        const logit = row.reduce((sum, x, j) => {
            const centred = Math.fround(Math.fround(x) - at(model.means, j));
            return Math.fround(sum + Math.fround(centred * at(model.weights, j)));
        }, model.bias);
        return Math.fround(sigmoid(logit));
    });
}
function describe(trainRows, testRows) {
    return {
        algorithm: 'logistic regression, full-batch gradient descent',
        dataset: 'Palmer penguins (doi 10.1371/journal.pone.0090081, CC0)',
        learning_rate: String(settings.learningRate),
        epochs: String(settings.epochs),
        l2: String(settings.l2),
        seed: String(settings.seed),
        split: `stratified, ${trainRows} train, ${testRows} held out`,
    };
}
/** Full-batch gradient descent on standardised features; L2 acts on the weights, not on the bias. */
function descend(train, test) {
    const { learningRate, l2 } = settings;
    let coefficients = { weights: penguinFeatures.map(() => 0), bias: 0 };
    let onTrain = evaluate(train, coefficients);
    const epochs = [];
    for (let epoch = 1; epoch <= settings.epochs; epoch++) {
        const { slopes, biasSlope } = onTrain;
        coefficients = {
            weights: coefficients.weights.map((w, j) => w - learningRate * (at(slopes, j) + l2 * w)),
            bias: coefficients.bias - learningRate * biasSlope,
        };
        onTrain = evaluate(train, coefficients);
        const onTest = evaluate(test, coefficients);
        epochs.push({
            epoch,
            trainLoss: onTrain.loss,
            trainAccuracy: onTrain.accuracy,
            testLoss: onTest.loss,
            testAccuracy: onTest.accuracy,
        });
    }
    return { coefficients, epochs };
}
/**
 * Loss, accuracy and the loss's slopes in one pass. This is the hot path and runs before the engine has optimised
 * anything, so it has plain loops and unchecked indices (every row is as wide as the weights).
 */
function evaluate({ rows, labels }, { weights, bias }) {
    const slopes = new Float64Array(weights.length);
    let biasSlope = 0;
    let loss = 0;
    let right = 0;
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        const label = labels[i];
        let logit = bias;
        for (let j = 0; j < row.length; j++)
            logit += row[j] * weights[j];
        const odds = Math.exp(-Math.abs(logit));
        const error = (logit > 0 ? 1 : odds) / (1 + odds) - label;
        for (let j = 0; j < row.length; j++)
            slopes[j] = slopes[j] + error * row[j];
        biasSlope += error;
        // The stable form of -log(p): it does not overflow for a confident wrong answer.
        loss += Math.max(logit, 0) - logit * label + Math.log1p(odds);
        if (logit > 0 === (label === 1))
            right++;
    }
    const n = rows.length;
    return {
        loss: loss / n,
        accuracy: right / n,
        slopes: slopes.map((sum) => sum / n),
        biasSlope: biasSlope / n,
    };
}
/** Holds out the same share of each class, then mixes the classes again. */
function split(birds, testShare, seed) {
    const random = seededRandom(seed);
    const train = [];
    const test = [];
    for (const male of [false, true]) {
        const group = shuffled(birds.filter((bird) => bird.male === male), random);
        const held = Math.round(group.length * testShare);
        test.push(...group.slice(0, held));
        train.push(...group.slice(held));
    }
    return { train: shuffled(train, random), test: shuffled(test, random) };
}
/** Means and standard deviations of the training rows only: the held-out rows must not leak into the model. */
function standardisation(birds) {
    const columns = penguinFeatures.map((_, j) => birds.map((bird) => at(bird.measurements, j)));
    const means = columns.map(mean);
    const deviations = columns.map((column, j) => Math.sqrt(mean(column.map((x) => (x - at(means, j)) ** 2))));
    return { means, deviations };
}
function sample(birds, { means, deviations }) {
    return {
        rows: birds.map((bird) => bird.measurements.map((x, j) => (x - at(means, j)) / at(deviations, j))),
        labels: birds.map(labelOf),
    };
}
function labelOf(bird) {
    return bird.male ? 1 : 0;
}
function sigmoid(z) {
    return 1 / (1 + Math.exp(-z));
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function share(values, holds) {
    return values.filter(holds).length / values.length;
}
/** Fisher and Yates's shuffle of a copy. */
function shuffled(values, random) {
    const copy = [...values];
    for (let i = copy.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        const moved = at(copy, i);
        copy[i] = at(copy, j);
        copy[j] = moved;
    }
    return copy;
}
/** mulberry32: numbers in [0, 1) that depend on the seed alone (Math.random cannot be seeded). */
function seededRandom(seed) {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}
/** Indexing that fails loudly instead of turning a sum into NaN. */
function at(values, index) {
    const value = values[index];
    if (value === undefined)
        throw new RangeError(`no element ${index} in ${values.length}`);
    return value;
}

;// CONCATENATED MODULE: ./build/model/onnx.js
/** The graph's names, which a caller feeds and reads by. */
const onnxInput = 'features';
const onnxOutput = 'probability';
// Old enough for every runtime still in use: ONNX Runtime reads all opsets from 7 on and IR versions up to its own.
const irVersion = 8;
const opset = 13;
const float32 = 1;
/**
 * Encodes the model as ONNX (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto): `features` float32 [N, F]
 * → Sub(means) → Gemm(weights, bias) → Sigmoid → `probability` float32 [N, 1].
 */
function encodeOnnx(model) {
    const width = model.weights.length;
    const graph = [
        node('Sub', [onnxInput, 'means'], 'centred'),
        node('Gemm', ['centred', 'weights', 'bias'], 'logit'),
        node('Sigmoid', ['logit'], onnxOutput),
        onnx_text(2, 'logistic_regression'),
        tensor('means', [width], model.means),
        tensor('weights', [width, 1], model.weights),
        tensor('bias', [1], [model.bias]),
        message(11, valueInfo(onnxInput, ['N', width])),
        message(12, valueInfo(onnxOutput, ['N', 1])),
    ];
    const operatorSet = [onnx_text(1, ''), integer(2, opset)];
    return Buffer.concat([
        integer(1, irVersion),
        onnx_text(2, 'verify-registration'),
        message(7, graph),
        message(8, operatorSet),
    ]);
}
/** GraphProto.node; a node is named after its output. */
function node(operator, inputs, output) {
    return message(1, [
        ...inputs.map((input) => onnx_text(1, input)),
        onnx_text(2, output),
        onnx_text(3, output),
        onnx_text(4, operator),
    ]);
}
/** GraphProto.initializer: a constant, as little-endian raw_data. */
function tensor(name, shape, values) {
    const raw = Buffer.alloc(values.length * 4);
    Array.from(values).forEach((value, i) => {
        raw.writeFloatLE(value, i * 4);
    });
    return message(5, [
        ...shape.map((size) => integer(1, size)),
        integer(2, float32),
        onnx_text(8, name),
        bytes(9, raw),
    ]);
}
/** ValueInfoProto of a float32 tensor; a string in the shape is a dimension of any size. */
function valueInfo(name, shape) {
    const dimensions = shape.map((size) => message(1, [typeof size === 'number' ? integer(1, size) : onnx_text(2, size)]));
    const tensorType = message(1, [integer(1, float32), message(2, dimensions)]);
    return [onnx_text(1, name), message(2, [tensorType])];
}
// Protocol buffers, wire format (https://protobuf.dev/programming-guides/encoding/): a field is its number and
// wire type in one varint, then either a varint (type 0) or a length and that many bytes (type 2).
function integer(field, value) {
    return Buffer.from([...varint(field << 3), ...varint(value)]);
}
function bytes(field, value) {
    return Buffer.concat([Buffer.from([...varint((field << 3) | 2), ...varint(value.length)]), value]);
}
function onnx_text(field, value) {
    return bytes(field, Buffer.from(value));
}
function message(field, parts) {
    return bytes(field, Buffer.concat(parts));
}
function varint(value) {
    return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >>> 7)];
}

;// CONCATENATED MODULE: ./build/model/model-directory.js

/** What the written directory was loaded and tried with; clients compare their own versions and may warn. */
const verifiedWith = { python: '3.11.7', mlflow: '3.9.0', onnx: '1.23.2', onnxruntime: '1.32.0' };
const requirements = [
    `mlflow==${verifiedWith.mlflow}`,
    `onnx==${verifiedWith.onnx}`,
    `onnxruntime==${verifiedWith.onnxruntime}`,
];
/**
 * The files of the MLflow model directory (https://mlflow.org/docs/latest/ml/model/) that
 * `mlflow.pyfunc.load_model` loads as an ONNX model. It takes a float32 array [N, 4]; MLflow rejects float64.
 * `MLmodel` comes first.
 */
function modelFiles(model, origin) {
    const contents = [
        file('model.onnx', encodeOnnx(model)),
        file('requirements.txt', `${requirements.join('\n')}\n`),
        file('conda.yaml', condaEnvironment()),
        file('python_env.yaml', pythonEnvironment()),
        file('input_example.json', JSON.stringify(model.examples.input)),
        file('serving_input_example.json', JSON.stringify({ inputs: model.examples.input })),
    ];
    const size = contents.reduce((sum, { bytes }) => sum + bytes.length, 0);
    return [file('MLmodel', mlmodel(model, origin, size)), ...contents];
}
function file(path, content) {
    return { path, bytes: typeof content === 'string' ? Buffer.from(content) : content };
}
/**
 * The loader needs both flavors. `model_id` is left out on purpose: it would make this a logged model, which
 * servers before MLflow 3 do not have.
 */
function mlmodel(model, origin, size) {
    return `artifact_path: ${quoted(origin.artifactPath)}
flavors:
  onnx:
    code: null
    data: model.onnx
    onnx_session_options: null
    onnx_version: ${quoted(verifiedWith.onnx)}
    providers:
    - CPUExecutionProvider
  python_function:
    data: model.onnx
    env:
      conda: conda.yaml
      virtualenv: python_env.yaml
    loader_module: mlflow.onnx
    python_version: ${quoted(verifiedWith.python)}
mlflow_version: ${quoted(verifiedWith.mlflow)}
model_size_bytes: ${size}
model_uuid: ${quoted(origin.modelUuid)}
run_id: ${quoted(origin.runId)}
saved_input_example_info:
  artifact_path: input_example.json
  serving_input_path: serving_input_example.json
  type: ndarray
signature:
  inputs: ${quoted(tensorSchema(model.features.length))}
  outputs: ${quoted(tensorSchema(1))}
  params: null
utc_time_created: ${quoted(pythonTimestamp(origin.createdAt))}
`;
}
/** A signature is JSON inside a string of the YAML file; -1 is a dimension of any size. */
function tensorSchema(width) {
    return JSON.stringify([{ type: 'tensor', 'tensor-spec': { dtype: 'float32', shape: [-1, width] } }]);
}
function condaEnvironment() {
    return `channels:
- conda-forge
dependencies:
- python=${verifiedWith.python}
- pip
- pip:
${requirements.map((requirement) => `  - ${requirement}`).join('\n')}
name: mlflow-env
`;
}
function pythonEnvironment() {
    return `python: ${quoted(verifiedWith.python)}
build_dependencies:
- pip
- setuptools
- wheel
dependencies:
- -r requirements.txt
`;
}
/** Every JSON string is also a YAML string. */
function quoted(value) {
    return JSON.stringify(value);
}
/** `2026-01-31 09:30:00.123000`: UTC without a zone, as MLflow's `str(datetime)` writes it. */
function pythonTimestamp(date) {
    return date.toISOString().replace('T', ' ').replace('Z', '000');
}

;// CONCATENATED MODULE: ./build/registration/model-source.js




/** Where the model lies below the run's artifact root. */
const artifactPath = 'model';
/** Bytes read from disk at once; large enough to keep a fast server busy, small enough to stay unnoticed. */
const readBytes = 512 * 1024;
/** Trains the model that is registered where the caller brings none. Takes a few milliseconds. */
function trainedSource(now = Date.now()) {
    const model = trainModel();
    const names = ['trainLoss', 'trainAccuracy', 'testLoss', 'testAccuracy'];
    const keys = {
        trainLoss: 'train_loss',
        trainAccuracy: 'train_accuracy',
        testLoss: 'loss',
        testAccuracy: 'accuracy',
    };
    const perEpoch = model.epochs.flatMap((epoch) => names.map((name) => ({ key: keys[name], value: epoch[name], timestamp: now, step: epoch.epoch })));
    return {
        largestFile: 0,
        summary: `accuracy ${model.accuracy.toFixed(3)} on ${model.testRows} held-out rows, against ${model.baselineAccuracy.toFixed(3)} without a model`,
        metrics: [
            ...perEpoch,
            { key: 'baseline_accuracy', value: model.baselineAccuracy, timestamp: now, step: 0 },
        ],
        params: Object.entries(model.params).map(([key, value]) => ({ key, value })),
        baseline: Number(model.baselineAccuracy.toFixed(4)),
        files: (runId) => modelFiles(model, {
            runId,
            artifactPath,
            createdAt: new Date(now),
            modelUuid: (0,external_node_crypto_.randomUUID)().replaceAll('-', ''),
        }).map(({ path, bytes }) => inMemory(path, bytes)),
    };
}
/** The caller's own model directory, already checked; files are read only while they are sent. */
async function directorySource(directory) {
    const { readModelDirectory } = await __webpack_require__.e(/* import() */ 4178).then(__webpack_require__.bind(__webpack_require__, 44178));
    const { files } = await readModelDirectory(directory);
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    return {
        largestFile: Math.max(0, ...files.map(({ bytes }) => bytes)),
        summary: `${files.length} files, ${total} bytes, from ${directory}`,
        metrics: [],
        params: [{ key: 'model_bytes', value: String(total) }],
        baseline: 0,
        files: () => files.map((file) => onDisk(file.path, file.absolutePath, file.bytes)),
    };
}
function inMemory(path, bytes) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    return {
        path,
        bytes: bytes.length,
        body: bytes,
        fingerprint: async () => ({ path, bytes: bytes.length, sha256 }),
    };
}
function onDisk(path, absolutePath, bytes) {
    let sha256 = bytes === 0 ? (0,external_node_crypto_.createHash)('sha256').digest('hex') : '';
    async function* slice(start, end) {
        const file = await (0,files_read/* openRegularFile */.ZU)(absolutePath);
        yield* file.createReadStream({ start, end: end - 1, highWaterMark: readBytes });
    }
    async function* read() {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let count = 0;
        for await (const chunk of readAlternating(absolutePath)) {
            hash.update(chunk);
            count += chunk.length;
            // The server may answer before the reader asks for more than the last byte.
            if (count === bytes)
                sha256 = hash.digest('hex');
            yield chunk;
        }
    }
    return {
        path,
        bytes,
        body: { bytes, open: read },
        slice,
        fingerprint: async () => {
            // A file sent in parts was not read through from start to end.
            if (sha256 === '')
                for await (const _ of read())
                    ;
            return { path, bytes, sha256 };
        },
    };
}
/**
 * A file's bytes in two buffers by turns, so that memory stays flat at any size. A buffer is filled again only
 * when the consumer asks for the chunk after next; undici asks once a chunk this large has left the process.
 */
async function* readAlternating(absolutePath) {
    const buffers = [Buffer.allocUnsafeSlow(readBytes), Buffer.allocUnsafeSlow(readBytes)];
    const file = await (0,files_read/* openRegularFile */.ZU)(absolutePath);
    try {
        for (let turn = 0;; turn = 1 - turn) {
            const { bytesRead, buffer } = await file.read(buffers[turn], 0, readBytes);
            if (bytesRead === 0)
                return;
            // A short chunk may still wait in the socket's buffer when the next one is asked for.
            if (bytesRead < readBytes)
                buffers[turn] = Buffer.allocUnsafeSlow(readBytes);
            yield buffer.subarray(0, bytesRead);
        }
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 34204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ ownExperiment),
/* harmony export */   Px: () => (/* binding */ NotOursError),
/* harmony export */   RS: () => (/* binding */ isOwnVersion),
/* harmony export */   SI: () => (/* binding */ ownRun),
/* harmony export */   Xl: () => (/* binding */ ownVersion),
/* harmony export */   wv: () => (/* binding */ ownModel)
/* harmony export */ });
/* harmony import */ var _mlflow_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81501);
/* harmony import */ var _mlflow_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24316);
/* harmony import */ var _mlflow_tracking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51415);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71740);




/** Something that a server named is not what this run made: a proxy or cache may have mixed up its answers. */
class NotOursError extends Error {
    name = 'NotOursError';
    constructor(what) {
        super(`the server named ${what}, which on a second look is not this run's: answers are mixed up on the way`);
    }
}
/*
 * The one door for ids that a server tells: nothing is written into and nothing deleted before it came through
 * here, read back by that id and found to carry this run's name and tag.
 */
/** @throws NotOursError, and MlflowError where it cannot be read */
async function ownExperiment(api, id, names) {
    const found = await (0,_mlflow_tracking_js__WEBPACK_IMPORTED_MODULE_2__/* .getExperiment */ ._m)(api, id);
    const isOurs = found.experiment_id === id && found.name === names.experiment && (0,_mlflow_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .carries */ .E)(found.tags, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ownTag */ .Zc)(names));
    if (!isOurs)
        throw new NotOursError(`experiment ${id}`);
    return found;
}
/** `experimentId` has been read back already. @throws as `ownExperiment` */
async function ownRun(api, id, experimentId, names) {
    const found = await (0,_mlflow_tracking_js__WEBPACK_IMPORTED_MODULE_2__/* .getRun */ .Mh)(api, id);
    const { run_id, experiment_id } = found.info;
    const isOurs = run_id === id && experiment_id === experimentId && (0,_mlflow_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .carries */ .E)(found.data.tags, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ownTag */ .Zc)(names));
    if (!isOurs)
        throw new NotOursError(`run ${id}`);
    return found;
}
/** @throws as `ownExperiment` */
async function ownVersion(api, version, marks) {
    const found = await (0,_mlflow_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .getModelVersion */ .Af)(api, marks.modelName, version);
    if (found.version !== version || !isOwnVersion(found, marks)) {
        throw new NotOursError(`version ${version} of ${marks.modelName}`);
    }
    return found;
}
/**
 * By our tag, or by our run where a server loses tags. MLflow copies both with a version; a copy belongs to
 * whoever made it, and its source names the version it came from.
 */
function isOwnVersion(found, { modelName, names, runId }) {
    if (found.name !== modelName || found.source.startsWith('models:/'))
        return false;
    const ofOtherRun = runId !== undefined && found.run_id !== '' && found.run_id !== runId;
    if (ofOtherRun)
        return false;
    return (0,_mlflow_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .carries */ .E)(found.tags, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ownTag */ .Zc)(names)) || (runId !== undefined && found.run_id === runId);
}
/** The registered model of that name, or undefined where there is none. @throws as `ownExperiment` */
async function ownModel(api, name, names) {
    const found = await (0,_mlflow_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .findRegisteredModel */ .P_)(api, name);
    if (found && (found.name !== name || !(0,_mlflow_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .carries */ .E)(found.tags, (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ownTag */ .Zc)(names))))
        throw new NotOursError(`model ${name}`);
    return found;
}


/***/ }),

/***/ 52788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ findRemovalPath)
/* harmony export */ });
/* harmony import */ var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60590);

/**
 * Asks, by deleting a model that cannot exist, whether models can be removed here: the platform's API has
 * dropped DELETE bodies for a year, so that MLflow answers 400 about a missing name instead of 404.
 */
async function findRemovalPath(observe) {
    const direct = await observe('removal.tracking-uri');
    if (saysAbsent(direct))
        return { path: 'tracking-uri' };
    const dropped = direct.kind === 'reply' && direct.status === 400 && /name/.test(direct.text);
    const defect = dropped
        ? 'DELETE requests lose their body on the way to MLflow (owner: API team)'
        : `DELETE does not work: ${(0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAnswer */ .O1)(direct)}`;
    return { path: saysAbsent(await observe('removal.gateway')) ? 'gateway' : 'none', defect };
}
function saysAbsent(answer) {
    return answer.kind === 'reply' && (0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodeOf */ .D9)(answer) === 'RESOURCE_DOES_NOT_EXIST';
}


/***/ }),

/***/ 97192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isOfRun),
/* harmony export */   U: () => (/* binding */ removeExperiment)
/* harmony export */ });
/* harmony import */ var _mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40168);
/* harmony import */ var _mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54716);
/* harmony import */ var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60590);
/* harmony import */ var _mlflow_tracking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51415);
/* harmony import */ var _leftover_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56152);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71740);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34204);
/* harmony import */ var _remove_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34998);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95125);









/** Deleting the experiment takes its runs with it; its artifacts have to be deleted by themselves. */
async function removeExperiment(api, state, patience) {
    if (!state.asked.experiment)
        return [];
    const expected = state.doubts.experiment > 0 ? 1 : 0;
    const [experiment, artifacts] = await Promise.all([
        (0,_settle_js__WEBPACK_IMPORTED_MODULE_8__/* .settle */ .G)(() => findActive(api, state), expected, patience),
        removeArtifacts(api, state, patience),
    ]);
    const [left] = experiment.left;
    const name = state.names.experiment;
    const id = left?.id ?? state.experimentId;
    const command = id ? _leftover_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .leftoverCommands */ .k.experiment(api, id) : _leftover_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .leftoverCommands */ .k.experimentNamed(api, name);
    return [...artifacts, ...(0,_remove_model_js__WEBPACK_IMPORTED_MODULE_7__/* .leftoversOf */ .K)('experiment', name, experiment, command)];
}
async function findActive(api, state) {
    const found = await findOwn(api, state);
    if (found?.lifecycle_stage !== 'active')
        return [];
    const id = found.experiment_id;
    return [{ id, remove: () => (0,_mlflow_tracking_js__WEBPACK_IMPORTED_MODULE_3__/* .deleteExperiment */ .rH)(api, id) }];
}
/** The run's experiment, read back by its id; also a deleted one, where the id is known. */
async function findOwn(api, { experimentId, names }) {
    const id = experimentId ?? (await (0,_mlflow_tracking_js__WEBPACK_IMPORTED_MODULE_3__/* .findExperiment */ .F0)(api, names.experiment))?.experiment_id;
    return id === undefined ? undefined : (0,_mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__/* .absentAsUndefined */ .uW)((0,_own_js__WEBPACK_IMPORTED_MODULE_6__/* .ownExperiment */ .Eb)(api, id, names));
}
async function removeArtifacts(api, state, patience) {
    if (!state.asked.upload)
        return [];
    let places = [];
    const look = async () => {
        if (places.length === 0)
            places = await placesOf(api, state);
        const listed = await Promise.all(places.map(async (url) => ({ url, entries: await entriesAt(api, url) })));
        return listed
            .filter(({ entries }) => entries > 0)
            .map(({ url }) => ({ url, remove: () => (0,_mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .deleteArtifacts */ .HV)(api, url) }));
    };
    // A file that was under way when its upload broke off may land at any time.
    const settled = await (0,_settle_js__WEBPACK_IMPORTED_MODULE_8__/* .settle */ .G)(look, state.doubts.upload > 0 ? Number.POSITIVE_INFINITY : 0, patience);
    const known = places.length > 0 ? places : usualPlace(api, state);
    const urls = settled.left.length > 0 ? settled.left.map(({ url }) => url) : known;
    return urls.flatMap((url) => (0,_remove_model_js__WEBPACK_IMPORTED_MODULE_7__/* .leftoversOf */ .K)('artifacts', `mlflow-artifacts:/${pathOf(url)}`, settled, _leftover_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .leftoverCommands */ .k.artifacts(api, url)));
}
/** Where MLflow keeps them unless it was told otherwise, for a command where the server would not say. */
const usualPlace = (api, { experimentId }) => experimentId === undefined ? [] : [(0,_mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactUrl */ .Wk)(api, `mlflow-artifacts:/${experimentId}`)];
/**
 * Where the run's artifacts lie: below its experiment's own root. A root that is not the experiment's own may hold
 * other people's artifacts: of it only the folders of runs that were read back as ours.
 */
async function placesOf(api, state) {
    const experiment = await findOwn(api, state);
    if (!experiment)
        return [];
    const id = experiment.experiment_id;
    try {
        const root = (0,_mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactUrl */ .Wk)(api, experiment.artifact_location);
        if (pathOf(root).split('/').at(-1) === id)
            return [root];
        const tagged = await (0,_mlflow_tracking_js__WEBPACK_IMPORTED_MODULE_3__/* .searchRuns */ .xz)(api, [id], `tags."${_names_js__WEBPACK_IMPORTED_MODULE_5__/* .idTag */ .od}" = '${state.names.id}'`);
        const runs = await Promise.all(tagged.map(({ info }) => (0,_own_js__WEBPACK_IMPORTED_MODULE_6__/* .ownRun */ .SI)(api, info.run_id, id, state.names)));
        return runs
            .map(({ info }) => ({ runId: info.run_id, url: (0,_mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactUrl */ .Wk)(api, info.artifact_uri) }))
            .filter(({ runId, url }) => isOfRun(url, runId))
            .map(({ url }) => url);
    }
    catch (error) {
        // Nothing was uploaded to a root that cannot be written to.
        if (error instanceof _mlflow_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ArtifactRootError */ .tN)
            return [];
        throw error;
    }
}
/** Whether an artifact root belongs to one run alone. */
const isOfRun = (root, runId) => root.split('/').includes(runId);
const entriesAt = async (api, url) => (await (0,_mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .listArtifactDirectory */ .eH)(api, pathOf(url))).length;
function pathOf(url) {
    const encoded = url.split('/mlflow-artifacts/artifacts/')[1] ?? '';
    try {
        return decodeURIComponent(encoded);
    }
    catch {
        return encoded;
    }
}


/***/ }),

/***/ 34998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ leftoversOf),
/* harmony export */   a: () => (/* binding */ removeModel)
/* harmony export */ });
/* harmony import */ var _mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40168);
/* harmony import */ var _mlflow_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81501);
/* harmony import */ var _mlflow_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24316);
/* harmony import */ var _leftover_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56152);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71740);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34204);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95125);







const noRemoval = 'DELETE does not work on this server; once it does, this command removes it';
/** The registered model where the run made it, with all that is in it; else the run's own versions and alias. */
async function removeModel(apis, state, patience) {
    const { asked, doubts, modelName } = state;
    if (!asked.model && !asked.version)
        return [];
    let isGone = false;
    const look = async () => {
        const found = await findOwnModel(apis, state);
        isGone = found === undefined;
        return found ?? [];
    };
    // Each creation that was never answered may make it anew, after it was removed.
    const expected = doubts.model > 0 ? doubts.model + (state.modelMade ? 1 : 0) : 0;
    const model = await (0,_settle_js__WEBPACK_IMPORTED_MODULE_6__/* .settle */ .G)(look, expected, patience);
    const command = _leftover_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .leftoverCommands */ .k.model(apis.removal ?? apis.tracking, modelName);
    const leftModels = leftoversOf('registered model', modelName, model, command);
    // Its versions go with it; but the canary is every run's, whichever of them made it.
    const goesWhole = model.left.length > 0 && modelName !== _names_js__WEBPACK_IMPORTED_MODULE_4__/* .canaryModel */ .il;
    if (!asked.version || (isGone && model.sure) || goesWhole)
        return leftModels;
    const isKnown = state.modelVersion !== undefined;
    const versions = await (0,_settle_js__WEBPACK_IMPORTED_MODULE_6__/* .settle */ .G)(() => findOwnVersions(apis, state), doubts.version > 0 ? doubts.version + (isKnown ? 1 : 0) : 0, patience);
    const leftVersions = versions.left.map(({ version }) => {
        const name = `${modelName} version ${version}`;
        const command = _leftover_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .leftoverCommands */ .k.version(apis.removal ?? apis.tracking, modelName, version);
        return { kind: 'model version', name, reason: versions.reason, command };
    });
    if (leftVersions.length > 0 || versions.sure)
        return [...leftVersions, ...leftModels];
    const lookUp = _leftover_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .leftoverCommands */ .k.versionsOf(apis.tracking, modelName, state.names.id);
    return [
        ...leftoversOf('model version', `of run ${state.names.id} in ${modelName}`, versions, lookUp),
        ...leftModels,
    ];
}
/** Nothing where there is none; one that is not known to be there is possibly left. */
function leftoversOf(kind, name, { left, reason, sure }, command) {
    if (left.length > 0)
        return [{ kind, name, reason, command }];
    if (sure)
        return [];
    const unseen = `${reason}; it was not seen, but may be there or may still appear`;
    return [{ kind, name, reason: `${unseen} (--cleanup-stale looks again)`, command, possibly: true }];
}
/**
 * The model, unless it is not this run's or holds what somebody else has put into it since; undefined where there
 * is none of that name.
 */
async function findOwnModel({ tracking, removal }, state) {
    const { modelName, names } = state;
    try {
        const [model, versions] = await Promise.all([
            (0,_own_js__WEBPACK_IMPORTED_MODULE_5__/* .ownModel */ .wv)(tracking, modelName, names),
            (0,_mlflow_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .searchModelVersions */ .p3)(tracking, `name = '${modelName}'`),
        ]);
        if (!model)
            return undefined;
        if (versions.some(({ name, tags }) => name === modelName && !(0,_mlflow_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .carries */ .E)(tags, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ownTag */ .Zc)(names))))
            return [];
    }
    catch (error) {
        // A name that only this run uses cannot be somebody else's: its tag was lost, and it stays untouched.
        if (error instanceof _own_js__WEBPACK_IMPORTED_MODULE_5__/* .NotOursError */ .Px && modelName !== names.model)
            return [];
        throw error;
    }
    return [{ remove: async () => (0,_mlflow_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .deleteRegisteredModel */ .zo)(needed(removal), modelName) }];
}
/** The run's versions: the one it knows, and those that a search by its tag finds. */
async function findOwnVersions({ tracking, removal }, state) {
    const { modelName, names, modelVersion } = state;
    const marks = { modelName, names, ...(state.runId === undefined ? {} : { runId: state.runId }) };
    const candidates = new Set(modelVersion === undefined ? [] : [modelVersion]);
    if (modelVersion === undefined || state.doubts.version > 0) {
        const tagged = await (0,_mlflow_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .searchModelVersions */ .p3)(tracking, `tags.${_names_js__WEBPACK_IMPORTED_MODULE_4__/* .idTag */ .od} = '${names.id}'`);
        for (const one of tagged)
            if ((0,_own_js__WEBPACK_IMPORTED_MODULE_5__/* .isOwnVersion */ .RS)(one, marks))
                candidates.add(one.version);
    }
    const read = await Promise.all([...candidates].map((one) => readVersion(tracking, one, marks, one === modelVersion)));
    return read
        .filter((one) => one !== undefined)
        .map(({ version }) => ({
        version,
        remove: async () => {
            const api = needed(removal);
            if (await isAliased(tracking, modelName, version))
                await (0,_mlflow_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .deleteAlias */ .Gd)(api, modelName, _names_js__WEBPACK_IMPORTED_MODULE_4__/* .alias */ .nK);
            await (0,_mlflow_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .deleteModelVersion */ .PR)(api, modelName, version);
        },
    }));
}
/** Undefined where it is gone, or where a search named one that is not ours. */
async function readVersion(api, version, marks, isKnown) {
    try {
        return await (0,_mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__/* .absentAsUndefined */ .uW)((0,_own_js__WEBPACK_IMPORTED_MODULE_5__/* .ownVersion */ .Xl)(api, version, marks));
    }
    catch (error) {
        if (error instanceof _own_js__WEBPACK_IMPORTED_MODULE_5__/* .NotOursError */ .Px && !isKnown)
            return undefined;
        throw error;
    }
}
/** Asked of the server: another run may have moved the alias since, and a killed one cannot tell. */
async function isAliased(api, name, version) {
    const found = await (0,_mlflow_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .getByAlias */ .Wp)(api, name, _names_js__WEBPACK_IMPORTED_MODULE_4__/* .alias */ .nK).catch(() => undefined);
    return found?.name === name && found.version === version;
}
function needed(removal) {
    if (!removal)
        throw new Error(noRemoval);
    return removal;
}


/***/ }),

/***/ 95125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60590);


/**
 * Looks for things, removes them and looks whether they are gone; again after a pause where a look or a removal
 * failed, and where fewer were seen than may have been made. Never rejects.
 *
 * @param expected how many may appear in all, `Infinity` where nobody can tell
 */
async function settle(look, expected, { pauses, signal }) {
    let left = [];
    let removed = 0;
    let reason = '';
    for (let round = 0;; round++) {
        let trouble;
        let refusal;
        try {
            left = await look();
            if (left.length > 0) {
                refusal = await removeAll(left);
                const still = await look();
                removed += left.length - still.length;
                left = still;
            }
        }
        catch (error) {
            trouble = error;
        }
        const sure = trouble === undefined && removed + left.length >= expected;
        if (sure && left.length === 0)
            return { left, reason: '', removed, sure };
        reason = reasonFor(refusal ?? trouble, left.length > 0);
        const pause = isFinal(refusal) || isFinal(trouble) ? undefined : pauses[round];
        if (pause === undefined || signal.aborted)
            return { left, reason, removed, sure };
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, undefined, { signal }).catch(() => { });
    }
}
/** The first refusal, or undefined where every removal was said to have worked. */
async function removeAll(found) {
    const outcomes = await Promise.allSettled(found.map((one) => one.remove()));
    return outcomes.find((one) => one.status === 'rejected')?.reason;
}
function reasonFor(trouble, isThere) {
    if (trouble !== undefined)
        return reasonOf(trouble);
    return isThere ? 'still there after it was deleted' : 'no answer ever confirmed it';
}
const reasonOf = (error) => (error instanceof Error ? error.message : String(error));
/** A refusal that asking again does not change. What is no answer of the server's at all is a finding of ours. */
function isFinal(error) {
    if (error === undefined)
        return false;
    if (!(error instanceof _mlflow_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MlflowError */ .mF))
        return true;
    const { status } = error;
    return status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 429;
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

/***/ 79065:
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
;// CONCATENATED MODULE: ./build/http/garbage.js


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

/***/ 94458:
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
// EXTERNAL MODULE: ./build/mlflow/error.js
var mlflow_error = __webpack_require__(60590);
// EXTERNAL MODULE: ./build/platform/key-validation.js
var key_validation = __webpack_require__(45537);
// EXTERNAL MODULE: ./build/platform/route-finding.js
var route_finding = __webpack_require__(3543);
;// CONCATENATED MODULE: ./build/suites/route-check.js


/**
 * A check that one stage of the way to MLflow is passed. All of them read the same answer, so exactly one
 * fails: the first stage the request did not pass; the later ones are skipped through their needs.
 */
function routeCheck(check) {
    const { stage, needs = [], ...rest } = check;
    return {
        ...rest,
        needs,
        run: async ({ observe }) => {
            const { stoppedAt, seen } = (0,route_finding/* readRoute */.S9)(await observe('search.bearer'));
            if (stoppedAt === undefined)
                return (0,pipeline_check/* pass */.IX)(stage === 'served' ? seen : undefined);
            // Where an earlier stage's check belongs to a suite left out, this one must not claim to have passed.
            return route_finding/* routeStages */.Px.indexOf(stoppedAt) <= route_finding/* routeStages */.Px.indexOf(stage) ? (0,pipeline_check/* fail */.fJ)(seen) : (0,pipeline_check/* pass */.IX)();
        },
    };
}

;// CONCATENATED MODULE: ./build/suites/investigate-mlflow.js




const suite = 'investigate_mlflow';
/** The stages behind the key check, each needing the one before. */
const stages = [
    {
        id: 'mlflow.reachable',
        title: 'The gateway reaches MLflow',
        stage: 'mlflow-reachable',
        layer: 'mlflow',
    },
    {
        id: 'mlflow.host-allowed',
        title: 'MLflow accepts the Host header it gets',
        stage: 'host-allowed',
        layer: 'mlflow',
    },
    {
        id: 'mlflow.well-formed',
        title: 'MLflow answers well-formed JSON',
        stage: 'well-formed',
        layer: 'mlflow',
    },
    {
        id: 'mlflow.permitted',
        title: 'The key may use the model registry',
        stage: 'permitted',
        layer: 'gateway',
    },
    { id: 'mlflow.served', title: 'MLflow serves a search', stage: 'served', layer: 'mlflow' },
];
/** What `investigate_mlflow` asked: what stands behind the API, and what can it do? */
const mlflowInvestigation = [
    ...stages.map((stage, i) => routeCheck({
        ...stage,
        suite,
        needs: [stages[i - 1]?.id ?? 'bearer.accepted', ...(i === 0 ? ['proxy.mounted'] : [])],
    })),
    {
        id: 'mlflow.version',
        title: 'MLflow’s version is available',
        suite,
        layer: 'mlflow',
        needs: ['mlflow.served'],
        run: async ({ observe }) => {
            const version = readVersion(await observe('mlflow.version'));
            return version ? (0,pipeline_check/* pass */.IX)(version) : (0,pipeline_check/* skip */.iv)('not told at this address');
        },
    },
    {
        id: 'mlflow.logged-models',
        title: 'MLflow supports logged models (MLflow 3)',
        suite,
        layer: 'mlflow',
        needs: ['mlflow.served'],
        run: async ({ observe }) => {
            const answer = await observe('mlflow.logged-models');
            if (answer.kind === 'no-reply')
                return (0,pipeline_check/* skip */.iv)(answer.message);
            if ((0,mlflow_error/* errorCodeOf */.D9)(answer) === 'RESOURCE_DOES_NOT_EXIST')
                return (0,pipeline_check/* pass */.IX)();
            return (0,pipeline_check/* warn */.R8)(`registering works without them, but log_model of MLflow 3 clients does not: use an MLflow 2 client here, or MLflow 3 on the server. Asked for one, the server says ${(0,mlflow_error/* describeAnswer */.O1)(answer)}`);
        },
    },
    {
        id: 'mlflow.artifact-proxy',
        title: 'MLflow takes artifacts over HTTP',
        suite,
        layer: 'artifacts',
        needs: ['mlflow.served'],
        run: async ({ observe }) => {
            const answer = await observe('mlflow.artifacts');
            if (answer.kind === 'reply' && answer.status === 200)
                return (0,pipeline_check/* pass */.IX)();
            return (0,pipeline_check/* fail */.fJ)(answer.kind === 'reply' ? `${answer.status}: ${(0,key_validation/* detailOf */.Rw)(answer)}` : answer.message);
        },
    },
];
/** The version in a `GET /version` answer, for instance 3.9.0, or undefined where something else answered. */
function readVersion(answer) {
    if (answer.kind === 'no-reply' || answer.status !== 200)
        return undefined;
    return /^\s*"?(\d+\.\d+\.\d+[\w.]*)"?\s*$/.exec(answer.text)?.[1];
}

// EXTERNAL MODULE: ./build/http/exchange.js
var exchange = __webpack_require__(19148);
// EXTERNAL MODULE: ./build/platform/contract.js
var contract = __webpack_require__(37282);
;// CONCATENATED MODULE: ./build/suites/context.js

/** A check of a part that only Hokusai's platform has: at any other MLflow server it is left out, and says so. */
function onHokusai(check) {
    return {
        ...check,
        run: async (context) => (await context.platform()) === 'mlflow'
            ? (0,pipeline_check/* skip */.iv)('the tracking URI is an MLflow server by itself, which has no such part')
            : check.run(context),
    };
}

;// CONCATENATED MODULE: ./build/suites/preflight.js




/** Key lengths that the platform's generators are known to make, prefix excluded. */
const usualKeyLengths = [32, 40];
/** Beyond this, signed tokens and certificates start to be refused. */
const clockToleranceMs = 5 * 60_000;
/** Before any service is judged: the key's form, name resolution, TCP, TLS and the clock. */
const preflight = [
    {
        id: 'preflight.key-format',
        title: 'The API key is well-formed',
        suite: 'preflight',
        layer: 'client',
        needs: [],
        run: async ({ settings }) => {
            if (settings.warnings.length > 0)
                return (0,pipeline_check/* warn */.R8)(settings.warnings.join('; '));
            if (!contract/* keyPrefix */.uU.test(settings.apiKey))
                return (0,pipeline_check/* skip */.iv)('not one of Hokusai’s keys');
            const length = settings.apiKey.replace(/^hk_[a-z]+_/, '').length;
            if (usualKeyLengths.includes(length))
                return (0,pipeline_check/* pass */.IX)();
            return (0,pipeline_check/* warn */.R8)(`has ${length} characters after its prefix, usual are ${usualKeyLengths.join(' or ')}`);
        },
    },
    {
        id: 'preflight.tls',
        title: 'The environment’s TLS settings are taken over',
        suite: 'preflight',
        layer: 'client',
        needs: [],
        run: async ({ settings }) => judgeTls(settings.tls),
    },
    onHokusai(reachable('auth', 'The auth service can be reached', 'auth.root', 'authUrl')),
    reachable('registry', 'The registry can be reached', 'registry.health', 'registryOrigin'),
    onHokusai(reachable('api', 'The API host can be reached', 'api.health', 'apiUrl')),
    {
        id: 'preflight.clock',
        title: 'The clock agrees with the registry',
        suite: 'preflight',
        layer: 'client',
        needs: ['preflight.registry'],
        run: async ({ observe }) => judgeClock(await observe('registry.health')),
    },
];
/** Which certificates are used besides the usual ones, so that nobody wonders why it works here and not there. */
function judgeTls({ caFile, clientCertFile, insecure }) {
    const taken = [
        ...(caFile ? [`trusts ${caFile.path} too, by ${caFile.from}`] : []),
        ...(clientCertFile ? [`shows the certificate in ${clientCertFile.path}, by ${clientCertFile.from}`] : []),
    ].join('; ');
    if (!insecure)
        return (0,pipeline_check/* pass */.IX)(taken || undefined);
    const refusal = 'MLFLOW_TRACKING_INSECURE_TLS is not followed: to whom a key goes whose certificate nobody checked, nobody knows. Trust the server’s own CA instead, with ca-file';
    return (0,pipeline_check/* warn */.R8)(taken ? `${refusal}; ${taken}` : refusal);
}
function reachable(name, title, probe, url) {
    return {
        id: `preflight.${name}`,
        title,
        suite: 'preflight',
        layer: 'network',
        needs: [],
        run: async ({ observe, target }) => {
            const answer = await observe(probe);
            const { host } = new URL(target[url]);
            return answer.kind === 'reply' ? (0,pipeline_check/* pass */.IX)(host) : (0,pipeline_check/* fail */.fJ)(`${host}: ${answer.message}`);
        },
    };
}
function judgeClock(answer) {
    const theirs = answer.kind === 'reply' ? Date.parse((0,exchange/* header */.w)(answer, 'date')) : Number.NaN;
    if (Number.isNaN(theirs))
        return (0,pipeline_check/* skip */.iv)('the registry sent no Date header');
    const apart = Date.now() - theirs;
    const seconds = Math.round(Math.abs(apart) / 1000);
    if (Math.abs(apart) <= clockToleranceMs)
        return (0,pipeline_check/* pass */.IX)(`${seconds} s apart`);
    return (0,pipeline_check/* warn */.R8)(`this machine is ${seconds} s ${apart > 0 ? 'ahead' : 'behind'}`);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./build/python/client.js






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
/** Starts the stock client on one registration. Never rejects: a client that cannot start reaches no step. */
function startPythonClient(options) {
    const { python, plan, env, stepTimeoutMs } = options;
    const results = new Map(pythonSteps.map((name) => [name, deferred()]));
    const mark = `@@verify-registration ${(0,external_node_crypto_.randomBytes)(12).toString('hex')} `;
    let current = 'connect';
    const late = new AbortController();
    const signal = AbortSignal.any([options.signal, late.signal]);
    let timer;
    const wait = (step) => {
        clearTimeout(timer);
        timer = setTimeout(() => {
            const message = `not done after ${stepTimeoutMs / 1000} s`;
            results.get(step)?.resolve({ state: 'failed', message });
            late.abort();
        }, stepTimeoutMs);
    };
    const run = async () => {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'verify-registration-'));
        let words = '';
        try {
            const file = (0,external_node_path_.join)(folder, 'register.py');
            const netrc = (0,external_node_path_.join)(folder, 'netrc');
            const script = await (0,promises_.readFile)(new URL(/* asset import */ __webpack_require__(95295), __webpack_require__.b));
            await Promise.all([(0,promises_.writeFile)(file, script), (0,promises_.writeFile)(netrc, '')]);
            const steps = pythonSteps.filter((step) => plan.sdk || !isOfSdk(step));
            const full = { ...plan, mark, steps };
            const child = (0,external_node_child_process_.spawn)(python, [file], {
                cwd: folder,
                env: { ...env(netrc), VERIFY_REGISTRATION_PLAN: JSON.stringify(full) },
                stdio: ['pipe', 'pipe', 'pipe'],
                signal,
                killSignal: 'SIGKILL',
            });
            child.stderr.setEncoding('utf8').on('data', (text) => {
                words = (words + text).slice(-4_000);
            });
            wait(current);
            await listen(child, mark, (event) => {
                current = event.step;
                wait(current);
                const result = resultOf(event);
                if (result)
                    results.get(event.step)?.resolve(result);
                else
                    child.stdin.write('\n');
            });
        }
        catch (error) {
            words = error.message;
        }
        finally {
            clearTimeout(timer);
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            const message = words.trim().split('\n').at(-1) || 'the client ended early';
            for (const one of results.values())
                one.resolve({ state: 'not-reached', message });
        }
    };
    const ended = run();
    const notReached = { state: 'not-reached', message: 'there is no such step' };
    return {
        step: (name) => results.get(name)?.promise ?? Promise.resolve(notReached),
        current: () => current,
        ended,
    };
}
/** `Promise.withResolvers`, which Node 20 does not have. */
function deferred() {
    let resolve = () => { };
    const promise = new Promise((settle) => {
        resolve = settle;
    });
    return { promise, resolve };
}
function resultOf({ step: _, state, error, message, ...found }) {
    if (state === 'failed')
        return { state, message: `${error}: ${message}` };
    if (state === 'skipped')
        return { state, message: message ?? '' };
    if (state !== 'passed')
        return undefined;
    const known = Object.entries(found).filter((one) => typeof one[1] === 'string');
    return { state, found: Object.fromEntries(known) };
}
/** Resolves when the process has ended; rejects where it could not be started. */
function listen(child, mark, hear) {
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.stdin?.on('error', () => { });
        if (!child.stdout)
            return;
        (0,external_node_readline_.createInterface)({ input: child.stdout }).on('line', (line) => {
            if (line.startsWith(mark))
                hear(JSON.parse(line.slice(mark.length)));
        });
        child.once('close', () => resolve());
    });
}

;// CONCATENATED MODULE: ./build/suites/python-client.js


const python_client_suite = 'python_client';
/** What each step shows, and the layer to look at when it fails. */
const steps = {
    connect: { title: 'The stock Python client reaches MLflow', layer: 'mlflow' },
    experiment: { title: 'It creates an experiment', layer: 'registry' },
    train: { title: 'It trains a model', layer: 'client' },
    log: { title: 'It logs the model with its metric', layer: 'artifacts' },
    register: { title: 'It registers the model', layer: 'registry' },
    tags: { title: 'It sets the tags of a tokenized model on the version', layer: 'registry' },
    alias: { title: 'It gives the version an alias', layer: 'registry' },
    load: { title: 'It loads the model back by its alias', layer: 'artifacts' },
    predict: { title: 'The loaded model predicts as the trained one', layer: 'client' },
    sdk_register: { title: 'Hokusai’s SDK registers a tokenized model', layer: 'registry' },
    sdk_read: { title: 'Hokusai’s SDK reads it back', layer: 'registry' },
    clean_up: { title: 'It removes what it made', layer: 'registry' },
};
const environment = {
    id: 'python.environment',
    suite: python_client_suite,
    title: 'Nothing in your environment changes how the stock client behaves',
    layer: 'client',
    needs: [],
    run: async ({ python }) => {
        const found = python.disturbances();
        if (found.length === 0)
            return (0,pipeline_check/* pass */.IX)();
        const told = found.map(({ name, why }) => `${name} ${why}`);
        return (0,pipeline_check/* warn */.R8)(`left out here, but your own scripts see it: ${told.join('; ')}`);
    },
};
const available = {
    id: 'python.available',
    suite: python_client_suite,
    title: 'A Python with the stock MLflow client is there',
    layer: 'client',
    needs: [],
    run: async ({ python, settings }) => {
        if (settings.python === 'off')
            return (0,pipeline_check/* skip */.iv)('python is off');
        const found = await python.found();
        if (!('reason' in found)) {
            const library = found.sklearn ? `scikit-learn ${found.sklearn}` : 'no scikit-learn';
            return (0,pipeline_check/* pass */.IX)(`mlflow ${found.mlflow}, ${library}, ${found.path}`);
        }
        return settings.python === 'auto' ? (0,pipeline_check/* skip */.iv)(found.reason) : (0,pipeline_check/* fail */.fJ)(found.reason);
    },
};
/**
 * The registration a third party would make, with the client a third party would use. It runs beside this tool's own
 * one: where only one of the two works, the request that differs is in the reason.
 */
const pythonClient = [
    environment,
    available,
    ...pythonSteps.map((step) => {
        const before = stepBefore(step);
        return {
            id: checkIdOf(step),
            suite: python_client_suite,
            ...steps[step],
            needs: before ? [checkIdOf(before)] : ['python.available', 'mlflow.served'],
            writes: true,
            run: (context) => judge(context, step),
        };
    }),
];
/** The one it rests on: those of the SDK bear none but each other. */
function stepBefore(step) {
    const earlier = pythonSteps.slice(0, pythonSteps.indexOf(step));
    return earlier.filter((one) => isOfSdk(step) || !isOfSdk(one)).at(-1);
}
async function judge({ python, settings }, step) {
    if (step === 'clean_up' && settings.keep)
        return (0,pipeline_check/* skip */.iv)('keep is true');
    const found = await python.found();
    if (isOfSdk(step) && 'mlflow' in found && !found.hokusai)
        return (0,pipeline_check/* skip */.iv)('hokusai-ml-platform is not installed in this Python');
    const result = await python.step(step);
    if (result.state === 'skipped')
        return (0,pipeline_check/* skip */.iv)(result.message);
    if (result.state === 'passed')
        return (0,pipeline_check/* pass */.IX)(Object.values(result.found).join(', ') || undefined);
    const last = result.exchanges.filter(isRefused).at(-1);
    const request = last ? `; the request that failed is ${describe(last)}` : '';
    // What the client cannot remove, this tool removes or lists.
    const failed = step === 'clean_up' ? pipeline_check/* warn */.R8 : pipeline_check/* fail */.fJ;
    return (result.state === 'failed' ? failed : pipeline_check/* error */.z3)(`${result.message}${request}`);
}
const isRefused = ({ response }) => !response || response.status >= 400;
function describe({ request: { method, url }, response, error: failure }) {
    const path = URL.canParse(url) ? new URL(url).pathname : url;
    return `${method} ${path} → ${response?.status ?? failure?.code ?? 'no answer'}`;
}

;// CONCATENATED MODULE: ./build/suites/test-auth-service.js





const drafts = [
    {
        id: 'auth.identity',
        title: 'The auth host is the auth service',
        needs: [],
        run: async (context) => {
            const answer = await context.observe('auth.root');
            if (answer.kind === 'no-reply' || answer.status !== 200)
                return sideRoute(context, answer);
            const service = answer.json?.service;
            // Auth and registry have shared a load balancer: another service may answer under auth's name.
            if (typeof service !== 'string')
                return (0,pipeline_check/* fail */.fJ)(`does not say which service it is: ${(0,mlflow_error/* describeAnswer */.O1)(answer)}`);
            return /auth/i.test(service) ? (0,pipeline_check/* pass */.IX)(service) : (0,pipeline_check/* fail */.fJ)(`answers as ${service}`);
        },
    },
    {
        id: 'auth.health',
        title: 'The auth service says it is healthy',
        needs: [],
        run: async (context) => {
            const answer = await context.observe('auth.health');
            if (answer.kind === 'no-reply' || answer.status !== 200)
                return sideRoute(context, answer);
            return /degraded|unhealthy/i.test(answer.text) ? (0,pipeline_check/* warn */.R8)((0,mlflow_error/* describeAnswer */.O1)(answer)) : (0,pipeline_check/* pass */.IX)();
        },
    },
    {
        id: 'auth.not-rate-limited',
        title: 'The auth service is not limiting this key',
        needs: [],
        run: async (context) => {
            const answer = await context.observe('auth.validate');
            if (answer.kind === 'no-reply')
                return (0,pipeline_check/* error */.z3)(answer.message);
            const verdict = await verdictOn(context);
            return verdict.kind === 'rate-limited' ? (0,pipeline_check/* fail */.fJ)(verdict.detail) : (0,pipeline_check/* pass */.IX)();
        },
    },
    {
        id: 'auth.verdict',
        title: 'The auth service answers about the key',
        needs: ['auth.not-rate-limited'],
        run: async (context) => {
            const verdict = await verdictOn(context);
            if (verdict.kind !== 'no-verdict')
                return (0,pipeline_check/* pass */.IX)(`at ${await answeringPath(context)}`);
            return (0,pipeline_check/* fail */.fJ)(verdict.detail);
        },
    },
    {
        id: 'auth.in-time',
        title: 'The verdict comes within the 5 s the API waits for it',
        needs: ['auth.verdict'],
        run: async ({ observe, elapsedMs }) => {
            const answer = await observe('auth.validate');
            const ms = Math.max(0, ...answer.exchanges.map(elapsedMs));
            return ms < contract/* apiPatienceMs */.ik ? (0,pipeline_check/* pass */.IX)(`${Math.round(ms)} ms`) : (0,pipeline_check/* fail */.fJ)(`took ${(ms / 1000).toFixed(1)} s`);
        },
    },
    {
        id: 'auth.service-access',
        title: 'The key may use this service',
        needs: ['auth.verdict'],
        run: async (context) => {
            const verdict = await verdictOn(context);
            if (verdict.kind !== 'wrong-service')
                return (0,pipeline_check/* pass */.IX)(context.settings.serviceId);
            const anywhere = (0,key_validation/* readKeyVerdict */.Jw)(await context.observe('auth.validate-any-service'));
            return (0,pipeline_check/* fail */.fJ)(`${verdict.detail}${anywhere.kind === 'valid' ? ' (without a service id the key is valid)' : ''}`);
        },
    },
    {
        id: 'auth.key-known',
        title: 'The auth service recognises the key',
        needs: ['auth.service-access'],
        run: async (context) => {
            const verdict = await verdictOn(context);
            return verdict.kind === 'unknown-key' ? (0,pipeline_check/* fail */.fJ)(verdict.detail) : (0,pipeline_check/* pass */.IX)();
        },
    },
    {
        id: 'auth.key-valid',
        title: 'The auth service accepts the key',
        needs: ['auth.key-known'],
        run: async (context) => {
            const verdict = await verdictOn(context);
            if (verdict.kind === 'valid')
                return (0,pipeline_check/* pass */.IX)();
            const said = 'info' in verdict ? verdict.info.error : undefined;
            return (0,pipeline_check/* fail */.fJ)(`answers 200 with is_valid false${said ? `: ${said}` : ''}; the API and the gateway ignore that`);
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
        run: async (context) => {
            const verdict = await verdictOn(context);
            const balance = verdict.kind === 'valid' ? verdict.info.has_sufficient_balance : undefined;
            if (balance === undefined || balance === null)
                return (0,pipeline_check/* skip */.iv)('the auth service does not tell');
            return balance ? (0,pipeline_check/* pass */.IX)() : (0,pipeline_check/* warn */.R8)('has_sufficient_balance is false');
        },
    },
    refused('auth.refuses-no-key', 'The auth service refuses a request without a key', 'no-key'),
    refused('auth.refuses-garbage', 'The auth service refuses an invented key', 'garbage'),
];
/** What `test_auth_service` asked: does the auth service work, and does it accept this key? */
const authService = drafts.map((draft) => onHokusai({ ...draft, suite: 'test_auth_service', layer: 'auth' }));
/** A route that a deployment may leave out: no failure where the auth service itself judges keys. */
async function sideRoute(context, answer) {
    const { kind } = await verdictOn(context);
    const isAbsentHere = answer.kind === 'reply' && answer.status < 500;
    return isAbsentHere && (kind === 'valid' || kind === 'invalid')
        ? (0,pipeline_check/* skip */.iv)(`no such route here: ${(0,mlflow_error/* describeAnswer */.O1)(answer)}`)
        : (0,pipeline_check/* fail */.fJ)((0,mlflow_error/* describeAnswer */.O1)(answer));
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
async function answeringPath({ observe }) {
    return isAbsent(await observe('auth.validate')) ? '/validate, the older path' : contract/* validatePath */.iQ;
}
function judgeScopes(verdict) {
    const scopes = verdict.kind === 'valid' ? verdict.info.scopes : undefined;
    if (verdict.kind !== 'valid' || !scopes)
        return (0,pipeline_check/* skip */.iv)('the auth service does not tell the scopes');
    const admin = (0,key_validation/* isAdmin */.qc)(verdict.info) ? ', admin' : '';
    if (scopes.includes('write') || admin)
        return (0,pipeline_check/* pass */.IX)(`${scopes.join(', ')}${admin}`);
    return (0,pipeline_check/* fail */.fJ)(`its scopes are ${scopes.join(', ') || 'none'}; registering needs write`);
}
function refused(id, title, sent) {
    return {
        id,
        title,
        needs: ['auth.verdict'],
        ask: ({ observe }) => void observe(`auth.validate-${sent}`),
        run: async ({ observe }) => {
            const current = await observe(`auth.validate-${sent}`);
            const answer = isAbsent(current) ? await observe(`auth.validate-old-path-${sent}`) : current;
            const verdict = (0,key_validation/* readKeyVerdict */.Jw)(answer);
            if (verdict.kind === 'valid')
                return (0,pipeline_check/* fail */.fJ)('was accepted as valid');
            if (verdict.kind === 'no-verdict' && !(answer.kind === 'reply' && answer.status === 422)) {
                return (0,pipeline_check/* error */.z3)(`no verdict: ${verdict.detail}`);
            }
            return (0,pipeline_check/* pass */.IX)((0,mlflow_error/* describeAnswer */.O1)(answer));
        },
    };
}

// EXTERNAL MODULE: ./build/platform/responders.js + 1 modules
var responders = __webpack_require__(57036);
;// CONCATENATED MODULE: ./build/suites/test-bearer-auth.js






const test_bearer_auth_suite = 'test_bearer_auth';
const test_bearer_auth_layer = 'proxy';
/** What `test_bearer_auth` asked: is the key accepted in the documented forms, and nothing else let in? */
const bearerAuth = [
    routeCheck({
        id: 'bearer.auth-available',
        title: 'The platform can ask the auth service',
        suite: test_bearer_auth_suite,
        layer: 'auth',
        stage: 'auth-reachable',
        needs: ['proxy.mounted'],
    }),
    routeCheck({
        id: 'bearer.forwarded',
        title: 'The key arrives at every layer that asks for it',
        suite: test_bearer_auth_suite,
        layer: 'gateway',
        stage: 'key-forwarded',
        needs: ['bearer.auth-available'],
    }),
    routeCheck({
        id: 'bearer.accepted',
        title: 'The platform accepts the key as Bearer',
        suite: test_bearer_auth_suite,
        layer: test_bearer_auth_layer,
        stage: 'key-accepted',
        needs: ['bearer.forwarded'],
    }),
    accepted('bearer.x-api-key', 'The platform accepts the key as X-API-Key', 'search.x-api-key'),
    accepted('bearer.api-key-scheme', 'The platform accepts the key as ApiKey', 'search.api-key-scheme'),
    test_bearer_auth_refused('bearer.no-key-refused', 'A request without a key is refused', 'search.no-key'),
    test_bearer_auth_refused('bearer.garbage-refused', 'An invented key is refused', 'search.garbage'),
    test_bearer_auth_refused('bearer.lower-case-refused', 'The key as lower-case bearer is refused', 'search.lower-case-bearer'),
    test_bearer_auth_refused('bearer.raw-refused', 'The key without a scheme is refused', 'search.raw'),
    test_bearer_auth_refused('bearer.basic-refused', 'The key as Basic password is refused', 'search.basic'),
];
/** Another documented form; Bearer is enough to work, so its refusal is a warning. */
function accepted(id, title, probe) {
    return onHokusai({
        id,
        title,
        suite: test_bearer_auth_suite,
        layer: test_bearer_auth_layer,
        needs: ['bearer.accepted'],
        run: async ({ observe }) => {
            const { stoppedAt, seen } = (0,route_finding/* readRoute */.S9)(await observe(probe));
            if (stoppedAt === undefined)
                return (0,pipeline_check/* pass */.IX)();
            const pastAuth = route_finding/* routeStages */.Px.indexOf(stoppedAt) > route_finding/* routeStages */.Px.indexOf('key-accepted');
            return pastAuth ? (0,pipeline_check/* pass */.IX)(seen) : (0,pipeline_check/* warn */.R8)(seen);
        },
    });
}
/**
 * A negative probe. It is only judged where the layer that looks at keys answered: a 401 of the platform is right,
 * MLflow's own content is an open door, and what anything else says is about something else.
 */
function test_bearer_auth_refused(id, title, probe) {
    return onHokusai({
        id,
        title,
        suite: test_bearer_auth_suite,
        layer: test_bearer_auth_layer,
        needs: ['proxy.mounted'],
        ask: ({ observe }) => void observe(probe),
        run: async (context) => {
            const answer = await context.observe(probe);
            if (answer.kind === 'no-reply')
                return (0,pipeline_check/* error */.z3)(answer.message);
            if (answer.status === 200 && (0,responders/* isMlflowContent */.Rm)(answer))
                return judgeLetIn(context, probe, answer);
            const { party } = (0,responders/* responderOf */.ac)(answer);
            const { stoppedAt, seen } = (0,route_finding/* readRoute */.S9)(answer);
            if (party === 'in between' || stoppedAt === 'routed')
                return (0,pipeline_check/* skip */.iv)(`nobody looked at the key: ${seen}`);
            if (stoppedAt === 'auth-reachable')
                return (0,pipeline_check/* error */.z3)(`no verdict on it: ${seen}`);
            if (answer.status === 401)
                return (0,pipeline_check/* pass */.IX)((0,mlflow_error/* describeAnswer */.O1)(answer));
            const pastAuth = stoppedAt === undefined || route_finding/* routeStages */.Px.indexOf(stoppedAt) > route_finding/* routeStages */.Px.indexOf('key-accepted');
            return pastAuth ? (0,pipeline_check/* fail */.fJ)(`got past the key check: ${seen}`) : (0,pipeline_check/* skip */.iv)(`nobody looked at the key: ${seen}`);
        },
    });
}
/** The valid key in an odd form is no open door while requests without it are refused (RFC 9110: Bearer = bearer). */
async function judgeLetIn({ observe }, probe, answer) {
    const carriesTheKey = ['search.lower-case-bearer', 'search.raw', 'search.basic'].includes(probe);
    const noKey = await observe('search.no-key');
    const isOpen = noKey.kind === 'reply' && (0,responders/* isMlflowContent */.Rm)(noKey);
    if (!carriesTheKey || isOpen)
        return (0,pipeline_check/* fail */.fJ)(`was let in: ${(0,mlflow_error/* describeAnswer */.O1)(answer)}`);
    return probe === 'search.lower-case-bearer'
        ? (0,pipeline_check/* pass */.IX)('is accepted too, as RFC 9110 has it')
        : (0,pipeline_check/* warn */.R8)('is accepted too');
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/mlflow/artifacts.js + 1 modules
var artifacts = __webpack_require__(54716);
// EXTERNAL MODULE: ./build/mlflow/registry.js
var registry = __webpack_require__(81501);
// EXTERNAL MODULE: ./build/mlflow/tracking.js
var tracking = __webpack_require__(51415);
;// CONCATENATED MODULE: ./build/registration/asking.js

/**
 * Lets `make` ask the server for something, and keeps count of what may exist although nobody confirmed it: from
 * before the first request until the answer, and for good where there is none that can be trusted.
 */
async function asking(state, kind, api, make) {
    const writes = [];
    const send = async (request) => {
        const answer = await api.send(request);
        if (!isWrite(request))
            return answer;
        const doubtful = isDoubtful(answer);
        writes.push({ doubtful, succeeded: answer.kind === 'reply' && answer.status === 200 });
        if (doubtful)
            count(known + 1);
        return answer;
    };
    let known = 0;
    const count = (doubts) => {
        state.doubts[kind] += doubts - known;
        known = doubts;
        state.changed();
    };
    state.asked[kind] = true;
    // While it is under way, nobody knows: whoever cleans up after a kill reads this.
    count(1);
    let doubts = 1;
    try {
        const made = await make({ ...api, send });
        // Found after its answer was lost: that doubt is no more.
        const wasFound = kind !== 'upload' && writes.at(-1)?.doubtful;
        doubts = writes.filter(({ doubtful }) => doubtful).length - (wasFound ? 1 : 0);
        return made;
    }
    catch (error) {
        // A 200 that makes no sense does not say that nothing was made.
        doubts = writes.filter(({ doubtful, succeeded }) => doubtful || succeeded).length;
        throw error;
    }
    finally {
        count(doubts);
    }
}
/** Reads something back that was made; until it is known to be ours, what we asked for may be anywhere. */
async function confirming(state, kind, readBack) {
    try {
        return await readBack();
    }
    catch (error) {
        state.doubts[kind]++;
        state.changed();
        throw error;
    }
}
const isWrite = ({ method, idempotent }) => method === 'PUT' || (method === 'POST' && !idempotent);
/** Answers of gateways that gave up on a server which may still be at work. */
const gaveUp = [408, 499, 502, 503, 504];
/** Failures before anything of the request was sent to the server. */
const notSent = [
    'DNS',
    'REFUSED',
    'TLS',
    'PROXY_UNREACHABLE',
    'PROXY_AUTH',
    'PROXY_REFUSED',
    'PROXY_CANNOT_REACH',
];
/** Whether the server may have done the work, or may still do it, although the answer says otherwise or nothing. */
function isDoubtful(answer) {
    if (answer.kind === 'no-reply') {
        if (answer.exchanges.length === 0)
            return false;
        return !notSent.includes(answer.code) || answer.inDoubt === true;
    }
    if (answer.inDoubt || gaveUp.includes(answer.status))
        return true;
    return answer.status >= 500 && (0,mlflow_error/* errorCodeOf */.D9)(answer) === undefined;
}

// EXTERNAL MODULE: ./build/registration/model-source.js + 4 modules
var model_source = __webpack_require__(16143);
// EXTERNAL MODULE: ./build/registration/own.js
var own = __webpack_require__(34204);
// EXTERNAL MODULE: ./build/registration/remove-experiment.js
var remove_experiment = __webpack_require__(97192);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/text/json.js
var json = __webpack_require__(25666);
// EXTERNAL MODULE: ./build/mlflow/api.js
var mlflow_api = __webpack_require__(40168);
;// CONCATENATED MODULE: ./build/mlflow/multipart.js






const Upload = schemas/* object */.Ikc({
    upload_id: schemas/* string */.YjP(),
    credentials: schemas/* array */.YOg(schemas/* object */.Ikc({
        url: schemas/* string */.YjP(),
        part_number: schemas/* int */.Whr(),
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    })),
});
/** Bytes of an answer for each part it names: a signed URL and some headers. */
const bytesPerPart = 4 * 1024;
/** The same in JSON values and names. */
const valuesPerPart = 50;
/**
 * Uploads through the store's own presigned URLs (`mlflow-artifacts/mpu/*`, MLflow 2.9 and later).
 * Returns false where the server's store does not offer it (501), so that a plain PUT can follow. Parts
 * carry no credential of ours: the presigned URL is one. An upload that fails is aborted on the store.
 * @param partBytes bytes in one part; S3 allows at most 10,000 parts, each but the last of at least 5 MiB
 * @throws MlflowError when a step fails, or the server names other parts than were asked for
 */
async function putInParts(api, path, source, timeoutMs, partBytes = 64 * 1024 * 1024) {
    const count = Math.max(1, Math.ceil(source.bytes / partBytes));
    const upload = await startUpload(api, mpu(api, 'create', path, { num_parts: count }), count);
    if (upload === undefined)
        return false;
    const { upload_id } = upload;
    try {
        const parts = [];
        for (const [index, { url, headers }] of inOrder(upload, count).entries()) {
            const start = index * partBytes;
            const end = Math.min(start + partBytes, source.bytes);
            const body = { bytes: end - start, open: () => source.slice(start, end) };
            const stored = await api.send({ method: 'PUT', url, headers, body, timeoutMs });
            // Azure answers 201 to a block.
            if (stored.kind !== 'reply' || ![200, 201].includes(stored.status))
                throw new mlflow_error/* MlflowError */.mF(`PUT part ${index + 1}`, stored);
            parts.push({ part_number: index + 1, etag: (0,exchange/* header */.w)(stored, 'etag'), url });
        }
        const done = await api.send(mpu(api, 'complete', path, { upload_id, parts }));
        if (done.kind !== 'reply' || done.status !== 200)
            throw new mlflow_error/* MlflowError */.mF('POST mpu/complete', done);
        return true;
    }
    catch (error) {
        await api.send({ ...mpu(api, 'abort', path, { upload_id }), idempotent: true });
        throw error;
    }
}
/**
 * Sends `mpu/create`, undefined where the store has no multipart upload. The answer holds credentials, the
 * signatures of its URLs: it is read past the recorder, which would mask them, and stays out of the report.
 */
async function startUpload(api, request, count) {
    let chunks = [];
    const sink = () => {
        chunks = [];
        return (chunk) => void chunks.push(chunk);
    };
    const answer = await api.send({ ...request, sink, answerLimit: (count + 16) * bytesPerPart });
    if (answer.kind === 'reply' && [404, 405, 501].includes(answer.status))
        return undefined;
    if (answer.kind !== 'reply' || answer.status !== 200)
        throw createFailed(answer);
    const limits = { ...json/* usualLimits */.tW, values: (count + 16) * valuesPerPart };
    const upload = Upload.safeParse((0,json/* parseJson */.qF)(Buffer.concat(chunks).toString('utf8'), limits));
    if (!upload.success)
        throw createFailed(answer, 'answered 200 without a usable upload');
    return { ...upload.data, answer };
}
const createFailed = (answer, detail) => new mlflow_error/* MlflowError */.mF('POST mpu/create', answer, detail);
/** @throws MlflowError unless the server named each of the parts 1 to `count` once. */
function inOrder({ credentials, answer }, count) {
    const sorted = [...credentials].sort((a, b) => a.part_number - b.part_number);
    if (sorted.length !== count || sorted.some((part, index) => part.part_number !== index + 1))
        throw createFailed(answer, `answered 200 with other parts than the ${count} asked for`);
    return sorted;
}
function mpu(api, step, path, body) {
    const endpoint = `mlflow-artifacts/mpu/${step}/${(0,artifacts/* encodePath */.O0)(path.directory)}`;
    return (0,mlflow_api/* endpointRequest */.FO)(api, 'POST', endpoint, { body: { path: path.name, ...body } });
}

;// CONCATENATED MODULE: ./build/registration/upload.js



/** From this size on the store's own multipart upload is tried first, as MLflow's client does. */
const multipartBytes = 500 * 1024 * 1024;
/** A transfer slower than this counts as stuck. */
const slowestBytesPerMs = 500;
/** Sends all files at the same time and returns what was sent. */
async function uploadModel(api, artifactUri, files, requestTimeoutMs) {
    await Promise.all(files.map((file) => uploadFile(api, artifactUri, file, requestTimeoutMs)));
    return Promise.all(files.map((file) => file.fingerprint()));
}
async function uploadFile(api, artifactUri, file, requestTimeoutMs) {
    const url = fileUrl(api, artifactUri, file.path);
    const timeoutMs = transferTimeoutMs(file.bytes, requestTimeoutMs);
    const { slice } = file;
    if (file.bytes >= multipartBytes && slice) {
        const path = decodeURIComponent(url.split('/mlflow-artifacts/artifacts/')[1] ?? '');
        const directory = path.split('/').slice(0, -1).join('/');
        const name = path.split('/').at(-1) ?? '';
        if (await putInParts(api, { directory, name }, { bytes: file.bytes, slice }, timeoutMs))
            return;
    }
    await (0,artifacts/* putArtifact */.qg)(api, url, file.body, timeoutMs);
}
/** Where one of the model's files lies. */
function fileUrl(api, artifactUri, path) {
    return `${(0,artifacts/* artifactUrl */.Wk)(api, artifactUri)}/${(0,artifacts/* encodePath */.O0)(`${model_source/* artifactPath */.Ws}/${path}`)}`;
}
/** Milliseconds a transfer of `bytes` may take: the usual patience plus what a very slow link needs. */
function transferTimeoutMs(bytes, requestTimeoutMs) {
    return requestTimeoutMs + Math.ceil(bytes / slowestBytesPerMs);
}
/**
 * A warning where the server needs unreasonably long for an upload of `bytes`: MLflow 3.3 to 3.11 reads a body
 * in time that grows with its square (measured on 3.9.0: 39 s for 200 MB). Undefined where it does not.
 */
function uploadEstimate(bytes, version) {
    const [major = 0, minor = 0] = version?.split('.').map(Number) ?? [];
    const isQuadratic = version === undefined || (major === 3 && minor >= 3 && minor <= 11);
    const seconds = (bytes / 200e6) ** 2 * 39;
    if (!isQuadratic || seconds < 30)
        return undefined;
    const time = seconds < 120 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
    const server = version
        ? `MLflow ${version} takes`
        : 'The server does not tell its version; MLflow 3.3 to 3.11 take';
    return `${server} about ${time} for ${Math.round(bytes / 1e6)} MB in one file; MLflow 3.12 and later do not`;
}

;// CONCATENATED MODULE: ./build/suites/registration-read-back.js








/** Nothing counts as registered until it was read back. */
const readBack = [
    {
        id: 'registration.intact',
        title: 'Every file comes back with the same SHA-256',
        layer: 'artifacts',
        needs: ['registration.upload'],
        run: compareDownloads,
    },
    {
        id: 'registration.listed',
        title: 'The run lists every file with its size',
        layer: 'artifacts',
        needs: ['registration.upload'],
        run: async ({ mlflow, registration: { runId = '', files } }) => {
            const listed = new Map((await (0,artifacts/* listArtifacts */.wn)(mlflow, runId, model_source/* artifactPath */.Ws)).map((one) => [one.path, one.bytes]));
            const wrong = files.flatMap(({ path, bytes }) => {
                const size = listed.get(`${model_source/* artifactPath */.Ws}/${path}`);
                return size === bytes
                    ? []
                    : [`${path} ${size === undefined ? 'is missing' : `has ${size} of ${bytes} bytes`}`];
            });
            return wrong.length === 0 ? (0,pipeline_check/* pass */.IX)(`${files.length} files`) : (0,pipeline_check/* fail */.fJ)(wrong.join('; '));
        },
    },
    {
        id: 'registration.run-finished',
        title: 'The run ends FINISHED with its metrics and params',
        layer: 'registry',
        needs: ['registration.upload', 'registration.log'],
        run: compareRun,
    },
    {
        id: 'registration.ready',
        title: 'The model version is READY',
        layer: 'registry',
        needs: ['registration.version'],
        run: awaitReady,
    },
    {
        id: 'registration.tags',
        title: 'The tokenized tags are on the version',
        layer: 'registry',
        needs: ['registration.ready'],
        run: async ({ registration: { registered, names }, settings }) => {
            const tags = registered?.tags ?? [];
            const found = new Map(tags.map(({ key, value }) => [key, value]));
            const expected = {
                [registration_names/* idTag */.od]: names.id,
                hokusai_token_id: settings.tokenId,
                benchmark_metric: settings.metric,
            };
            const wrong = Object.entries(expected).filter(([key, value]) => found.get(key) !== value);
            const value = found.get('benchmark_value');
            if (value === undefined || value === '' || Number.isNaN(Number(value)))
                wrong.push(['benchmark_value', 'a number']);
            if (wrong.length === 0)
                return (0,pipeline_check/* pass */.IX)(`${settings.tokenId}, ${settings.metric} ${value}`);
            return (0,pipeline_check/* fail */.fJ)(wrong.map(([key, value]) => `${key} is ${found.get(key) ?? 'missing'}, not ${value}`).join('; '));
        },
    },
    {
        id: 'registration.alias',
        title: 'The alias leads to the version',
        layer: 'registry',
        needs: ['registration.alias-set'],
        run: async ({ mlflow, registration: { modelName, modelVersion } }) => {
            const { version } = await (0,registry/* getByAlias */.Wp)(mlflow, modelName, registration_names/* alias */.nK);
            return version === modelVersion ? (0,pipeline_check/* pass */.IX)() : (0,pipeline_check/* fail */.fJ)(`leads to version ${version}, not ${modelVersion}`);
        },
    },
    {
        id: 'registration.found',
        title: 'A search finds the version',
        layer: 'registry',
        needs: ['registration.version'],
        run: async ({ mlflow, registration: { modelName, modelVersion, runId } }) => {
            const versions = await (0,registry/* searchModelVersions */.p3)(mlflow, `run_id = '${runId}'`);
            const found = versions.some((one) => one.name === modelName && one.version === modelVersion);
            return found ? (0,pipeline_check/* pass */.IX)() : (0,pipeline_check/* fail */.fJ)(`not among the ${versions.length} versions of run ${runId}`);
        },
    },
];
/** A 200 to an upload says nothing about what was stored: only the bytes that come back do. */
async function compareDownloads({ mlflow, registration: state, settings }) {
    const compared = await Promise.all(state.files.map(async (file) => {
        const url = fileUrl(mlflow, state.artifactUri ?? '', file.path);
        const got = await (0,artifacts/* fingerprintArtifact */.dI)(mlflow, url, transferTimeoutMs(file.bytes, settings.requestTimeoutMs), file.bytes);
        if (got.sha256 === file.sha256)
            return [];
        return [`${file.path}: sent ${file.bytes} bytes, got ${got.bytes} back`];
    }));
    const wrong = compared.flat();
    return wrong.length === 0 ? (0,pipeline_check/* pass */.IX)(`${state.files.length} files`) : (0,pipeline_check/* fail */.fJ)(wrong.join('; '));
}
async function compareRun({ mlflow, model, registration: { runId = '' } }) {
    await (0,tracking/* finishRun */.JH)(mlflow, runId, 'FINISHED', Date.now());
    const { info, data } = await (0,tracking/* getRun */.Mh)(mlflow, runId);
    const sent = await model();
    const params = new Map(data.params.map(({ key, value }) => [key, value]));
    const metrics = new Map(data.metrics.map(({ key, value }) => [key, Number(value)]));
    // MLflow reports a metric's value at its last step.
    const last = new Map(sent.metrics.map(({ key, value }) => [key, value]));
    const wrong = [
        ...(info.status === 'FINISHED' ? [] : [`status is ${info.status}`]),
        ...sent.params
            .filter(({ key, value }) => params.get(key) !== value)
            .map(({ key }) => `param ${key} differs`),
        ...[...last].filter(([key, value]) => metrics.get(key) !== value).map(([key]) => `metric ${key} differs`),
    ];
    return wrong.length === 0 ? (0,pipeline_check/* pass */.IX)() : (0,pipeline_check/* fail */.fJ)(wrong.join('; '));
}
/** A version may stay PENDING_REGISTRATION as long as a request may take; open-source MLflow answers READY at once. */
async function awaitReady({ mlflow, registration, settings, signal }) {
    const deadline = performance.now() + settings.requestTimeoutMs;
    for (let pause = 250;; pause *= 2) {
        const { modelName, modelVersion = '' } = registration;
        registration.registered = await (0,registry/* getModelVersion */.Af)(mlflow, modelName, modelVersion);
        const { status, status_message } = registration.registered;
        if (status === 'READY')
            return (0,pipeline_check/* pass */.IX)();
        const last = status !== 'PENDING_REGISTRATION' || performance.now() + pause > deadline;
        if (last)
            return (0,pipeline_check/* fail */.fJ)(`is ${status}${status_message ? `: ${status_message}` : ''}`);
        await (0,external_node_timers_promises_.setTimeout)(pause, undefined, { signal });
    }
}

;// CONCATENATED MODULE: ./build/suites/test-real-registration.js

















const writing = [
    {
        id: 'registration.removal',
        title: 'Registered models can be removed again',
        layer: 'registry',
        needs: ['mlflow.served'],
        run: judgeRemoval,
    },
    {
        id: 'registration.model',
        title: 'A model is ready to be registered',
        layer: 'client',
        needs: [],
        run: async ({ model }) => {
            // Training keeps the processor busy: let the first requests leave before it starts.
            await (0,external_node_timers_promises_.setImmediate)();
            return (0,pipeline_check/* pass */.IX)((await model()).summary);
        },
    },
    {
        id: 'registration.experiment',
        title: 'An experiment can be created',
        layer: 'registry',
        needs: ['mlflow.served'],
        run: async ({ mlflow, settings, registration: state }) => {
            const tags = [(0,registration_names/* ownTag */.Zc)(state.names), ...dateTags(settings)];
            const id = await asking(state, 'experiment', mlflow, (api) => (0,tracking/* createExperiment */.Cl)(api, state.names.experiment, tags));
            await confirming(state, 'experiment', () => (0,own/* ownExperiment */.Eb)(mlflow, id, state.names));
            state.experimentId = id;
            return (0,pipeline_check/* pass */.IX)(`experiment ${id}`);
        },
    },
    {
        id: 'registration.registered-model',
        title: 'A registered model can be created',
        layer: 'registry',
        needs: ['registration.removal'],
        run: createModel,
    },
    {
        id: 'registration.run',
        title: 'A run can be started',
        layer: 'registry',
        needs: ['registration.experiment'],
        run: async ({ mlflow, settings, registration: state }) => {
            const tag = (0,registration_names/* ownTag */.Zc)(state.names);
            const run = { name: state.names.id, startTime: Date.now(), tag, tags: dateTags(settings) };
            const experimentId = state.experimentId ?? '';
            const created = await (0,tracking/* createRun */.ut)(mlflow, experimentId, run);
            const { info } = await (0,own/* ownRun */.SI)(mlflow, created.info.run_id, experimentId, state.names);
            state.runId = info.run_id;
            state.artifactUri = info.artifact_uri;
            return (0,pipeline_check/* pass */.IX)(`run ${info.run_id}`);
        },
    },
    {
        id: 'registration.artifact-root',
        title: 'Artifacts of the run can be written through the tracking server',
        layer: 'artifacts',
        needs: ['registration.run'],
        run: async ({ mlflow, registration: { artifactUri = '', runId = '' } }) => {
            const url = (0,artifacts/* artifactUrl */.Wk)(mlflow, artifactUri);
            if (!(0,remove_experiment/* isOfRun */.N)(url, runId))
                throw new own/* NotOursError */.Px(`the artifact root ${artifactUri}`);
            return (0,pipeline_check/* pass */.IX)(artifactUri);
        },
    },
    {
        id: 'registration.log',
        title: 'Metrics and params can be logged',
        layer: 'registry',
        needs: ['registration.run', 'registration.model'],
        run: async ({ mlflow, model, registration: state }) => {
            const { metrics, params } = await model();
            await (0,tracking/* logBatch */.hT)(mlflow, state.runId ?? '', { metrics, params, tags: [] });
            state.metrics = Object.fromEntries(metrics.map(({ key, value }) => [key, value]));
            return (0,pipeline_check/* pass */.IX)(`${metrics.length} metrics, ${params.length} params`);
        },
    },
    {
        id: 'registration.upload-time',
        title: 'The upload will take reasonable time',
        layer: 'artifacts',
        needs: ['registration.artifact-root', 'registration.model'],
        run: async ({ model, observe }) => {
            const bytes = (await model()).largestFile;
            const slow = bytes > 50e6 ? uploadEstimate(bytes, readVersion(await observe('mlflow.version'))) : undefined;
            return slow ? (0,pipeline_check/* warn */.R8)(slow) : (0,pipeline_check/* pass */.IX)();
        },
    },
    {
        id: 'registration.upload',
        title: 'The model’s files can be uploaded',
        layer: 'artifacts',
        needs: ['registration.upload-time'],
        run: async (context) => {
            const { registration: state, model, mlflow, settings } = context;
            const files = (await model()).files(state.runId ?? '');
            const root = state.artifactUri ?? '';
            state.files = await asking(state, 'upload', mlflow, (api) => uploadModel(api, root, files, settings.requestTimeoutMs));
            const bytes = state.files.reduce((sum, file) => sum + file.bytes, 0);
            return (0,pipeline_check/* pass */.IX)(`${state.files.length} files, ${bytes} bytes`);
        },
    },
    {
        id: 'registration.version',
        title: 'A model version can be created',
        layer: 'registry',
        needs: ['registration.upload', 'registration.registered-model'],
        run: createVersion,
    },
    {
        id: 'registration.alias-set',
        title: 'An alias can be set',
        layer: 'registry',
        needs: ['registration.version'],
        run: async ({ mlflow, registration: state }) => {
            await (0,registry/* setAlias */.Tp)(mlflow, state.modelName, registration_names/* alias */.nK, state.modelVersion ?? '');
            state.aliased = true;
            return (0,pipeline_check/* pass */.IX)(`models:/${state.modelName}@${registration_names/* alias */.nK}`);
        },
    },
    {
        id: 'registration.event',
        title: 'The platform is notified of the registration',
        layer: 'event',
        needs: ['registration.version', 'registration.log'],
        run: async (context) => {
            if (!context.settings.notify)
                return (0,pipeline_check/* skip */.iv)('not asked for: it sends a real notification and debits the account');
            return sendEvent(context);
        },
    },
];
/** What `test_real_registration` asked: does a whole registration work, and is everything there afterwards? */
const realRegistration = [...writing, ...readBack].map((draft) => ({
    ...draft,
    suite: 'test_real_registration',
    writes: true,
}));
/** Without its date, what was to be kept never counts as stale. */
const dateTags = ({ keep }) => (keep ? [] : [(0,registration_names/* createdNow */.R_)()]);
/** Asked before anything is written; where models stay, one canary fills up instead of a new name per run. */
async function judgeRemoval({ observe, settings, registration: state }) {
    const { path, defect } = await (0,removal/* findRemovalPath */.D)(observe);
    state.removal = path;
    if (defect === undefined)
        return (0,pipeline_check/* pass */.IX)();
    if (path === 'gateway')
        return (0,pipeline_check/* warn */.R8)(`${defect}; clean-up uses the gateway’s own path, /mlflow/ajax-api`);
    if (settings.modelName === undefined && !settings.keep)
        state.modelName = registration_names/* canaryModel */.il;
    return (0,pipeline_check/* warn */.R8)(`${defect}, nor through /mlflow/ajax-api; registering under ${state.modelName}, which stays`);
}
async function createModel({ mlflow, settings, registration: state }) {
    const name = state.modelName;
    const isShared = name !== state.names.model;
    state.asked.model = true;
    if (isShared && (await (0,registry/* findRegisteredModel */.P_)(mlflow, name)))
        return (0,pipeline_check/* pass */.IX)(`${name} exists already`);
    try {
        const tag = (0,registration_names/* ownTag */.Zc)(state.names);
        await asking(state, 'model', mlflow, (api) => (0,registry/* createRegisteredModel */.Qq)(api, name, tag, dateTags(settings)));
        state.modelMade = true;
        return (0,pipeline_check/* pass */.IX)(name);
    }
    catch (error) {
        const raced = error instanceof mlflow_error/* MlflowError */.mF && error.errorCode === 'RESOURCE_ALREADY_EXISTS';
        if (isShared && raced)
            return (0,pipeline_check/* pass */.IX)(`${name} exists already`);
        throw error;
    }
}
async function createVersion({ mlflow, model, settings, registration: state, }) {
    const { baseline } = await model();
    const { names, modelName, runId = '' } = state;
    const wanted = {
        name: modelName,
        source: `${state.artifactUri}/${model_source/* artifactPath */.Ws}`,
        runId,
        tags: [
            (0,registration_names/* ownTag */.Zc)(state.names),
            ...dateTags(settings),
            { key: 'hokusai_token_id', value: settings.tokenId },
            { key: 'benchmark_metric', value: settings.metric },
            { key: 'benchmark_value', value: String(settings.baseline ?? baseline) },
        ],
    };
    const created = await asking(state, 'version', mlflow, (api) => (0,registry/* createModelVersion */.CL)(api, wanted));
    if (created.name !== modelName)
        return (0,pipeline_check/* fail */.fJ)(`the server registered it as ${created.name}`);
    const { version } = created;
    state.registered = await confirming(state, 'version', () => (0,own/* ownVersion */.Xl)(mlflow, version, { modelName, names, runId }));
    state.modelVersion = version;
    return (0,pipeline_check/* pass */.IX)(`${modelName} version ${version}`);
}
/** Never repeated: each one notifies and debits. */
async function sendEvent({ send, settings, target, model, registration: state, }) {
    const body = {
        model_name: state.modelName,
        version: state.modelVersion,
        token_id: settings.tokenId,
        proposal_identifier: settings.tokenId,
        metric_name: settings.metric,
        baseline_value: settings.baseline ?? (await model()).baseline,
        mlflow_run_id: state.runId,
    };
    const answer = await send({
        method: 'POST',
        url: `${target.apiUrl}${contract/* eventPath */.Qv}`,
        headers: { ...platform_target/* credentialForms */.Lq.bearer(target.apiKey), 'content-type': 'application/json' },
        body: Buffer.from(JSON.stringify(body)),
        idempotent: false,
    });
    const emitted = answer.kind === 'reply' && answer.json?.event_emitted;
    if (answer.kind === 'reply' && answer.status === 200 && emitted === true)
        return (0,pipeline_check/* pass */.IX)();
    return (0,pipeline_check/* fail */.fJ)(`the registration itself succeeded, its notification did not: ${(0,mlflow_error/* describeAnswer */.O1)(answer)}`);
}

;// CONCATENATED MODULE: ./build/suites/verify-api-proxy.js







const verify_api_proxy_suite = 'verify_api_proxy';
/** What `verify_api_proxy` asked: is the API up, and does it lead the tracking URI to MLflow? */
const apiProxy = [
    onHokusai({
        id: 'proxy.health',
        title: 'The API says it is healthy',
        suite: verify_api_proxy_suite,
        layer: 'proxy',
        needs: [],
        run: async (context) => {
            const answer = await context.observe('registry.health');
            if (answer.kind === 'no-reply' || answer.status !== 200)
                return verify_api_proxy_sideRoute(context, answer);
            const same = await isTheSameForAll(context, answer);
            if (same)
                return (0,pipeline_check/* fail */.fJ)(`the answer to everything here, not the API’s: ${(0,mlflow_error/* describeAnswer */.O1)(answer)}`);
            return /degraded|unhealthy/i.test(answer.text) ? (0,pipeline_check/* warn */.R8)((0,mlflow_error/* describeAnswer */.O1)(answer)) : (0,pipeline_check/* pass */.IX)();
        },
    }),
    onHokusai({
        id: 'proxy.version',
        title: 'The API’s version is available',
        suite: verify_api_proxy_suite,
        layer: 'proxy',
        needs: ['proxy.health'],
        run: async ({ observe }) => {
            const answer = await observe('registry.version');
            if (answer.kind === 'no-reply' || answer.status !== 200)
                return (0,pipeline_check/* skip */.iv)((0,mlflow_error/* describeAnswer */.O1)(answer));
            return (0,pipeline_check/* pass */.IX)((0,key_validation/* detailOf */.Rw)(answer));
        },
    }),
    routeCheck({
        id: 'proxy.answers',
        title: 'The tracking URI answers in time',
        suite: verify_api_proxy_suite,
        layer: 'proxy',
        stage: 'answered',
    }),
    routeCheck({
        id: 'proxy.routed',
        title: 'The load balancer sends the tracking URI to the API',
        suite: verify_api_proxy_suite,
        layer: 'proxy',
        stage: 'routed',
        needs: ['proxy.answers'],
    }),
    routeCheck({
        id: 'proxy.no-login-page',
        title: 'No login page stands in front of the API',
        suite: verify_api_proxy_suite,
        layer: 'proxy',
        stage: 'not-a-login-page',
        needs: ['proxy.routed'],
    }),
    routeCheck({
        id: 'proxy.mounted',
        title: 'The API serves MLflow at the tracking URI',
        suite: verify_api_proxy_suite,
        layer: 'proxy',
        stage: 'mounted',
        needs: ['proxy.no-login-page'],
    }),
    onHokusai({
        id: 'proxy.mlflow-health',
        title: 'The API’s health check reaches MLflow',
        suite: verify_api_proxy_suite,
        layer: 'mlflow',
        needs: ['proxy.health'],
        run: async ({ observe }) => {
            const answer = await observe('registry.mlflow-health');
            if (answer.kind === 'no-reply')
                return (0,pipeline_check/* fail */.fJ)((0,mlflow_error/* describeAnswer */.O1)(answer));
            if (answer.status === 200)
                return (0,pipeline_check/* pass */.IX)();
            // Older builds lack the route, and MLflow may be fine all the same.
            if ((0,responders/* responderOf */.ac)(answer).party === 'in between')
                return (0,pipeline_check/* skip */.iv)(`not the API’s answer: ${(0,mlflow_error/* describeAnswer */.O1)(answer)}`);
            return answer.status < 500 ? (0,pipeline_check/* skip */.iv)('this API has no such route') : (0,pipeline_check/* fail */.fJ)((0,mlflow_error/* describeAnswer */.O1)(answer));
        },
    }),
    onHokusai({
        id: 'gateway.health',
        title: 'The MLflow gateway says it is healthy',
        suite: verify_api_proxy_suite,
        layer: 'gateway',
        needs: ['proxy.answers'],
        run: async ({ observe }) => {
            const answer = await observe('gateway.health');
            if (answer.kind === 'no-reply')
                return (0,pipeline_check/* fail */.fJ)((0,mlflow_error/* describeAnswer */.O1)(answer));
            if (answer.status === 200)
                return (0,pipeline_check/* pass */.IX)();
            // A deployment need not show its gateway, and then the API or the load balancer answers for it.
            return answer.status < 500
                ? (0,pipeline_check/* skip */.iv)(`not shown here: ${(0,mlflow_error/* describeAnswer */.O1)(answer)}`)
                : (0,pipeline_check/* fail */.fJ)((0,mlflow_error/* describeAnswer */.O1)(answer));
        },
    }),
];
/** A route that a deployment may leave out is no failure where the API answers below the tracking URI. */
async function verify_api_proxy_sideRoute({ observe }, answer) {
    if (answer.kind === 'no-reply' || answer.status >= 500)
        return (0,pipeline_check/* fail */.fJ)((0,mlflow_error/* describeAnswer */.O1)(answer));
    const isPassed = (0,route_finding/* isPastTheFront */.R9)((0,route_finding/* readRoute */.S9)(await observe('search.bearer')));
    if (!isPassed)
        return (0,pipeline_check/* fail */.fJ)((0,mlflow_error/* describeAnswer */.O1)(answer));
    return isHeldBack(answer)
        ? (0,pipeline_check/* warn */.R8)(`held back on the way: ${(0,mlflow_error/* describeAnswer */.O1)(answer)}`)
        : (0,pipeline_check/* skip */.iv)(`no such route here: ${(0,mlflow_error/* describeAnswer */.O1)(answer)}`);
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







/** Every check there is, in the order a registration passes the layers; each comes after those it needs. */
const catalogue = [
    ...preflight,
    ...authService,
    ...apiProxy,
    ...bearerAuth,
    ...mlflowInvestigation,
    ...realRegistration,
    ...pythonClient,
];

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/registration/clean-up.js
var clean_up = __webpack_require__(3531);
// EXTERNAL MODULE: ./build/run/session.js + 1 modules
var run_session = __webpack_require__(24829);
;// CONCATENATED MODULE: ./build/run/clean-up.js


/** Milliseconds for clean-up. A cancelled job is killed about 10 s after the first signal. */
const budgetMs = { 'out-of-time': 30_000, cancelled: 6_000 };
/** Removes what one registration made, through the run's own client. Never rejects. */
async function cleanUpRegistration({ target, http, registration, stop, pauses = clean_up/* soonMs */.uV }, checkId = 'registration.clean-up') {
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
        id: 'registration.clean-up',
        title: 'Everything the run made is removed again',
        suite: 'test_real_registration',
        layer: 'registry',
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

// EXTERNAL MODULE: ./build/diagnosis/facts.js + 1 modules
var diagnosis_facts = __webpack_require__(71748);
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
    const verdictMs = parts.startedMs + 1.5 * parts.settings.requestTimeoutMs + 5_000;
    if (performance.now() + leftMs + registrationMs > verdictMs)
        return undefined;
    await (0,external_node_timers_promises_.setTimeout)(leftMs, undefined, { signal: parts.signal }).catch(() => { });
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
    const plan = planChecks(catalogue, { suites: ['test_real_registration'], readOnly: false });
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
var open_http = __webpack_require__(79065);
// EXTERNAL MODULE: ./build/http/connections.js + 2 modules
var http_connections = __webpack_require__(20453);
// EXTERNAL MODULE: ./build/python/environment.js
var python_environment = __webpack_require__(24282);
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
        const id = checkIdOf(name);
        return {
            ...(result.state === 'passed'
                ? result
                : { ...result, message: parts.redact(unrelayed(result.message, relay, target)) }),
            exchanges: parts.recorder.exchanges().filter(({ checkId }) => checkId === id),
        };
    };
    return {
        found,
        disturbances: () => [...(0,python_environment/* disturbancesIn */.p)(env), ...(0,login_files/* loginsFor */.Au)(new URL(target.trackingUri).hostname, env)],
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
    const checkId = () => checkIdOf(current());
    const relay = await (0,record_relay/* startRelay */.s)({ connections: pool, recorder, redact, checkId });
    const trackingUri = relay.addressOf(target.trackingUri);
    const tags = Object.fromEntries([(0,registration_names/* ownTag */.Zc)(names), (0,registration_names/* createdNow */.R_)()].map(({ key, value }) => [key, value]));
    const client = startPythonClient({
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
        env: (netrc) => (0,python_environment/* clientEnvironment */.B)(
        // Hokusai's SDK finds the API by variables of its own.
        (0,addresses/* environmentThrough */.r)(env, target, relay.addressOf), { trackingUri, apiKey: target.apiKey, requestTimeoutMs, netrc }),
        // Its retries and the start of Python included.
        stepTimeoutMs: 1.5 * requestTimeoutMs + 5_000,
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
        await (0,external_node_timers_promises_.setTimeout)(pauseMs, undefined, { signal }).catch(() => { });
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
/** Checks that prove, when they fail, that somebody is let in who must not be. */
const ofSecurity = /^(bearer\.[a-z-]+-refused|auth\.refuses-[a-z-]+|auth\.key-valid)$/;
/** Steps without which there is no registration. What follows it (the event) is judged by itself. */
const isStep = ({ id }) => id.startsWith('registration.') && !/\.(event|clean-up|removal)$/.test(id);
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
const isBeside = (check) => !check.id.startsWith('registration.') &&
    (check.status === 'error' || (check.status === 'fail' && !ofSecurity.test(check.id)));
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
        const plan = planChecks(catalogue, { suites: settings.suites, readOnly: settings.mode === 'read-only' });
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
        warnings,
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
    ((0,responders/* isMlflowContent */.Rm)(answer) || (answer.status === 401 && (0,responders/* responderOf */.ac)(answer).party === 'MLflow'));

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
