export const id = 542;
export const ids = [542];
export const modules = {

/***/ 19148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ header),
/* harmony export */   y: () => (/* binding */ noReplyCodes)
/* harmony export */ });
/**
 * Why there is no answer. PROXY_ speaks of the caller's own forward proxy: nothing connects to it, it wants a login, it
 * refuses, it says that it cannot reach the host (whose name may be one that only this network knows), or it is none.
 */
const noReplyCodes = [
    'DNS',
    'REFUSED',
    'TLS',
    'RESET',
    'TIMEOUT',
    'TOO_LARGE',
    'UNDECODABLE',
    'PROXY_UNREACHABLE',
    'PROXY_AUTH',
    'PROXY_REFUSED',
    'PROXY_CANNOT_REACH',
    'PROXY_BROKEN',
    'NETWORK',
    'CANCELLED',
];
/** The first value of a header, or ''. */
function header({ headers }, name) {
    const value = headers[name.toLowerCase()];
    return (Array.isArray(value) ? value[0] : value) ?? '';
}


/***/ }),

/***/ 75177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rz: () => (/* binding */ tellTls),
/* harmony export */   T1: () => (/* binding */ insecureRefused),
/* harmony export */   t_: () => (/* binding */ tlsFiles)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62888);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15262);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74361);



/** The variables by which MLflow's Python client is told whom to trust, those that win first. */
const trustVariables = [
    'MLFLOW_TRACKING_SERVER_CERT_PATH',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    'SSL_CERT_FILE',
];
/** Which certificates are used besides the usual ones, so that nobody wonders why it works here and not there. */
function tellTls({ caFile, clientCertFile }) {
    const taken = [
        ...(caFile ? [`trusts ${caFile.path} too, by ${caFile.from}`] : []),
        ...(clientCertFile ? [`shows the certificate in ${clientCertFile.path}, by ${clientCertFile.from}`] : []),
    ];
    return taken.length > 0 ? taken.join('; ') : undefined;
}
const insecureRefused = 'MLFLOW_TRACKING_INSECURE_TLS is not followed: to whom a key goes whose certificate nobody checked, nobody knows. Trust the server’s own CA instead, with ca-file';
/**
 * The certificates to trust and to show: the inputs', else those that the standard client's variables name, so that
 * a job which works with that client is verified the way it works.
 */
async function tlsFiles(given, writing, env) {
    const problems = [];
    const find = async (name, variables) => {
        const path = given[name]?.trim();
        // An input is checked with the others.
        if (path)
            return { path, from: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .spelled */ .uQ)(name, _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .verification */ .O[name], (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(writing, name)) };
        const from = variables.find((one) => (env[one] ?? '').trim() !== '');
        if (from === undefined)
            return undefined;
        const named = { path: (env[from] ?? '').trim(), from };
        const { error } = await _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .verification */ .O[name].schema.safeParseAsync(named.path);
        if (!error)
            return named;
        // Python's own libraries pass over a system's list that is not there.
        if (from !== 'SSL_CERT_FILE')
            problems.push(`${from}: ${error.issues[0]?.message}`);
        return undefined;
    };
    const caFile = await find('ca-file', trustVariables);
    const clientCertFile = await find('client-cert-file', ['MLFLOW_TRACKING_CLIENT_CERT_PATH']);
    const insecure = /^(1|true)$/i.test(env.MLFLOW_TRACKING_INSECURE_TLS ?? '');
    return {
        files: {
            ...(caFile && { caFile: caFile.path }),
            ...(clientCertFile && { clientCertFile: clientCertFile.path }),
        },
        sources: {
            ...(caFile && { caFile }),
            ...(clientCertFile && { clientCertFile }),
            ...(insecure && { insecure }),
        },
        problems,
    };
}


/***/ }),

/***/ 27773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ slipInKey),
/* harmony export */   F: () => (/* binding */ slipInHeader)
/* harmony export */ });
const standIns = [
    {
        pattern: /^\$|^%\w+%$|\$\{\{|^process\.env\./,
        given: 'is the name of a variable or secret, not its value',
        sent: 'holds the name of a variable, which nothing filled in',
    },
    { pattern: /^\*+$/, given: 'is only asterisks, as a log shows a masked secret' },
    {
        pattern: /^<.*>$|^\{.*\}$|^hk_[a-z]+_(?:\.\.\.|…|x+|your[a-z_-]*)$/i,
        given: 'is a placeholder, not a key',
        sent: 'holds a placeholder in place of the key',
    },
    { pattern: /^(?:your[\w-]*|\.\.\.|…|x{3,})$/i, sent: 'holds a placeholder in place of the key' },
    { pattern: /^\[object Object\]$/, sent: 'holds an object where the text of the key belongs' },
    {
        pattern: /^(?:op:\/\/|ENC\[)/,
        given: 'is a reference to a secret, not its value',
        sent: 'holds a reference to a secret, which nothing looked up',
    },
    { pattern: /^(?:none|null|undefined|nil)$/i, sent: 'holds the word for a variable that is not set' },
];
const quoted = { pattern: /^["'`“”‘’].*["'`“”‘’]$/, sent: 'has quotes around the key' };
const quote = {
    pattern: /^["'`“”‘’](?=.)|(?<=.)["'`“”‘’][,;]?$/,
    given: 'quotes around it',
    sent: 'has a quote beside the key',
};
const secondWord = 'has a second word before the key';
const companions = [
    {
        pattern: /\\[rn]$/,
        given: 'a line break in letters (\\n) after it',
        sent: 'has a line break in letters (\\n) after the key',
    },
    {
        pattern: /^(?:export\s+)?(?:[A-Z][A-Z0-9_]*|\w+(?==\s*["'`]?hk_))=\s*(?=[^=\s])/,
        given: 'NAME= in front of it',
        sent: 'has NAME= before the key',
    },
    { pattern: /^bearer(?:\s+|:\s*)/i, given: 'Bearer in front of it', sent: secondWord },
    {
        pattern: /^(?:apikey|basic|token)(?:\s+|:\s*)/i,
        given: 'the scheme of a header in front of it',
        sent: secondWord,
    },
    {
        pattern: /^(?:authorization|x-api-key|api[-_]?key)\s*:\s*/i,
        given: 'the name of a header in front of it',
        sent: secondWord,
    },
    quote,
];
/** What a given key was copied with; nothing of it is ever shown. */
function companionsOf(given) {
    const found = new Set();
    let key = given;
    for (let before = ''; before !== key;) {
        before = key;
        for (const { pattern, given: name } of companions) {
            const less = key.replace(pattern, '').trim();
            if (less !== key)
                found.add(name);
            key = less;
        }
    }
    return [...found];
}
/** What else than a key was given, or what with it, to go on after the name of the input; undefined where it is alone. */
function slipInKey(key) {
    const standIn = standIns.find(({ pattern, given }) => given && pattern.test(key));
    if (standIn)
        return standIn.given;
    const found = companionsOf(key);
    return found.length > 0 ? `has ${found.join(' and ')}: store the key alone` : undefined;
}
/**
 * How an Authorization header, as `redactHeaders` leaves it, differs from `Bearer KEY`, to go on after "the header";
 * undefined where it does not.
 */
function slipInHeader(authorization) {
    if (/^(?:Bearer|ApiKey|Token|Basic(?: Og==)?)$/i.test(authorization.trim()))
        return 'holds no key: nothing stands after its scheme';
    const [, scheme, value = ''] = /^(Bearer\s+)?(.*)$/is.exec(authorization.trim()) ?? [];
    const slips = scheme ? [quoted, ...companions, ...standIns] : [quoted, quote];
    return slips.find(({ pattern, sent }) => sent && pattern.test(value))?.sent;
}


/***/ }),

/***/ 40168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ Nothing),
/* harmony export */   FO: () => (/* binding */ endpointRequest),
/* harmony export */   T1: () => (/* binding */ call),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   mU: () => (/* binding */ searchAll),
/* harmony export */   uW: () => (/* binding */ absentAsUndefined)
/* harmony export */ });
/* unused harmony export allPages */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25666);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60590);
/* harmony import */ var _stock_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2760);




/** For calls that are told nothing but that they were answered: their 200 may be empty, as it may for MLflow's own client. */
const Nothing = zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J();
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
    const json = schema === Nothing && (0,_stock_client_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmptyAnswer */ .wR)(answer) ? {} : answer.json;
    if (json === undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .MlflowError */ .mF(name, answer, `answered 200 ${whyNotJson(answer)}`);
    const reading = (0,_stock_client_js__WEBPACK_IMPORTED_MODULE_2__/* .readAsStockClient */ .YG)(name, json);
    // What it refuses may still serve here; that it would is told by a check of its own.
    const parsed = schema.safeParse('value' in reading ? reading.value : json);
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
        await call(api, method, endpoint, { body, idempotent: true }, Nothing);
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
/** The items that a `GET {endpoint}` lists as `name`, of all pages. */
function searchAll(api, endpoint, query, name, item) {
    const List = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ [name]: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(item).default([]) });
    const Page = List.and(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ next_page_token: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional() }));
    return allPages(async (page_token) => {
        const page = await call(api, 'GET', endpoint, { query: { ...query, page_token } }, Page);
        return { items: page[name] ?? [], next: page.next_page_token };
    });
}


/***/ }),

/***/ 92163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ deleteArtifacts),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   Wk: () => (/* binding */ artifactUrl),
/* harmony export */   Wm: () => (/* binding */ isTurnedOff),
/* harmony export */   dI: () => (/* binding */ fingerprintArtifact),
/* harmony export */   eH: () => (/* binding */ listArtifactDirectory),
/* harmony export */   lW: () => (/* binding */ pathIn),
/* harmony export */   qg: () => (/* binding */ putArtifact),
/* harmony export */   wn: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49567);
/* harmony import */ var _text_decoded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62728);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40168);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60590);





const FileInfo = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    is_dir: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false),
    file_size: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().optional(),
});
const FileList = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(FileInfo).default([]) });
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
            throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ArtifactRootError */ .tN('the artifact root has a path with “..” in it');
        return `${api.trackingUri}${api.prefix}${artifactRoute}/${encodePath(path)}`;
    }
    if (scheme === 'http' || scheme === 'https') {
        const url = URL.canParse(artifactUri) ? new URL(artifactUri) : undefined;
        if (url?.origin !== tracking.origin)
            throw otherHost(url?.host ?? 'an unreadable one');
        if (!url.pathname.includes(`${artifactRoute}/`)) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ArtifactRootError */ .tN(`the artifact root is not one of the server's artifact routes`);
        }
        return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
    }
    const root = scheme === undefined || scheme === 'file' ? 'a path on the server' : `${scheme}://`;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ArtifactRootError */ .tN(`the server keeps artifacts at ${root} and does not proxy them: only a client with access to that store can write there`);
}
const otherHost = (host) => new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ArtifactRootError */ .tN(`the artifact root is on another host, ${host}`);
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
/** What an artifact's URL names, without encoding. */
const pathIn = (url) => (0,_text_decoded_js__WEBPACK_IMPORTED_MODULE_5__/* .decoded */ .D)(url.split('/mlflow-artifacts/artifacts/')[1] ?? '');
/**
 * `PUT mlflow-artifacts/artifacts/{path}`, always with Content-Length. The answer's body is `{}` or empty
 * depending on the release and says nothing about what was stored: only a download does.
 */
async function putArtifact(api, url, body, timeoutMs) {
    const headers = { ...api.headers, 'content-type': 'application/octet-stream' };
    const answer = await api.send({ method: 'PUT', url, headers, body, timeoutMs });
    if (!isSuccess(answer))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MlflowError */ .mF('PUT artifact', answer);
}
/** MLflow's artifact service, or the API for it, says that it is turned off: nothing was stored. */
const isTurnedOff = (answer) => answer.kind === 'reply' && answer.status === 503 && /serve-artifacts|artifacts_disabled/i.test(answer.text);
/** The stock client takes any success of a store, too; what is there shows when it is read back. */
const isSuccess = (answer) => answer.kind === 'reply' && answer.status >= 200 && answer.status <= 299;
/**
 * Downloads an artifact of any size and returns what arrived. A missing one is 500 up to MLflow 3.11.
 * @param expectedBytes reading stops soon after these, since a hostile server could send for ever
 */
async function fingerprintArtifact(api, url, timeoutMs, expectedBytes = Number.POSITIVE_INFINITY) {
    let result = { bytes: 0, hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256') };
    const sink = () => {
        const attempt = { bytes: 0, hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256') };
        result = attempt;
        return (chunk) => {
            attempt.bytes += chunk.length;
            attempt.hash.update(chunk);
        };
    };
    const answerLimit = expectedBytes + slackBytes;
    const answer = await api.send({ method: 'GET', url, headers: api.headers, sink, timeoutMs, answerLimit });
    if (answer.kind !== 'reply' || answer.status !== 200)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MlflowError */ .mF('GET artifact', answer);
    return { bytes: result.bytes, sha256: result.hash.digest('hex') };
}
/** What a wrong answer may have more than was expected and still be told by its own size. */
const slackBytes = 1024 * 1024;
/** `DELETE mlflow-artifacts/artifacts/{path}`: a file or a whole tree; deleting nothing is 200 as well. */
async function deleteArtifacts(api, url) {
    const answer = await api.send({ method: 'DELETE', url, headers: api.headers });
    if (!isSuccess(answer))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MlflowError */ .mF('DELETE artifacts', answer);
}
/** Requests spent on listing one run: a hostile server could name ever more directories. */
const directoryLimit = 500;
/** Directories listed at the same time, each with an answer in memory. */
const listedAtOnce = 4;
/** Characters of all paths together. */
const pathsLimit = 4 * 1024 * 1024;
/** `GET artifacts/list`, every file below `path` of a run, in at most 500 directories and 4 MiB of names. */
async function listArtifacts(api, runId, path) {
    const list = async (directory) => (await (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(api, 'GET', 'artifacts/list', { query: { run_id: runId, path: directory } }, FileList)).files;
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
    const answer = await api.send((0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointRequest */ .FO)(api, 'GET', 'mlflow-artifacts/artifacts', { query: { path } }));
    const listed = answer.kind === 'reply' && answer.status === 200 ? FileList.safeParse(answer.json) : undefined;
    if (!listed?.success)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MlflowError */ .mF('GET mlflow-artifacts', answer);
    return listed.data.files.map((file) => file.path);
}


/***/ }),

/***/ 32110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createOnce),
/* harmony export */   l: () => (/* binding */ gaveUp)
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
            const pause = isUnavailable(error) ? pauses[attempt - 1] : undefined;
            if (attempt > 1 && pause === undefined)
                throw error;
            if (pause)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
        }
    }
}
const isUnavailable = (error) => error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .MlflowError */ .mF && error.status === 503;
/** Answers of gateways that gave up on a server which may still be at work. */
const gaveUp = [408, 499, 502, 503, 504];
/**
 * True where asking again may help because the answer was lost on its way. A 500 is the server's own: it may have made
 * something all the same, which clean-up looks for, and it would answer so again.
 */
function isDoubtful(error) {
    if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .MlflowError */ .mF))
        return false;
    const { answer } = error;
    if (answer.kind === 'reply')
        return gaveUp.includes(answer.status);
    return answer.code === 'RESET' || answer.code === 'TIMEOUT' || answer.code === 'NETWORK';
}


/***/ }),

/***/ 60590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ errorCodeOf),
/* harmony export */   O1: () => (/* binding */ describeAnswer),
/* harmony export */   mF: () => (/* binding */ MlflowError),
/* harmony export */   tN: () => (/* binding */ ArtifactRootError)
/* harmony export */ });
/* harmony import */ var _text_foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43794);

/** A call to MLflow that did not succeed. Keeps the raw answer: the text a server sent is the evidence. */
class MlflowError extends Error {
    name = 'MlflowError';
    answer;
    /** HTTP status, or undefined where nothing came back. */
    status;
    /** MLflow's `error_code`, for instance RESOURCE_ALREADY_EXISTS, or undefined where the answer has none. */
    errorCode;
    constructor(call, answer, detail = describeAnswer(answer)) {
        super(`${call}: ${oneLine(detail)}`);
        this.answer = answer;
        this.status = answer.kind === 'reply' ? answer.status : undefined;
        this.errorCode = answer.kind === 'reply' ? errorCodeOf(answer) : undefined;
    }
}
/** An artifact root this client cannot write to, for instance `s3://…` without the bucket's credentials. */
class ArtifactRootError extends Error {
    name = 'ArtifactRootError';
}
/** MLflow's `error_code` in an answer; gateways sometimes send a number there. Anything else is none. */
function errorCodeOf(reply) {
    const code = reply.json?.error_code;
    return typeof code === 'string' || typeof code === 'number' ? oneLine(String(code)) : undefined;
}
/** One line of at most 300 characters: status and message, or why nothing came. */
function describeAnswer(answer) {
    if (answer.kind === 'no-reply')
        return oneLine(answer.message);
    const page = (0,_text_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .pageInBrief */ .F)(answer.text);
    if (page !== undefined)
        return oneLine(`${answer.status} ${page}`);
    const message = messageOf(answer);
    const type = answer.contentType ? ` ${answer.contentType}` : '';
    return oneLine(`${answer.status}${type}${message ? `: ${message}` : ''}`);
}
function messageOf(reply) {
    const json = reply.json;
    const parts = ['error_code', 'message', 'detail', 'error'].map((name) => json?.[name]);
    const texts = parts.filter((part) => typeof part === 'string' || typeof part === 'number');
    return texts.length > 0 ? texts.join(' ') : reply.text;
}
/** A server may send megabytes as its message; a line of a report holds the beginning. */
function oneLine(text) {
    const line = text.slice(0, 10_000).replace(/\s+/g, ' ').trim();
    return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}


/***/ }),

/***/ 81501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ getModelVersion),
/* harmony export */   BH: () => (/* binding */ searchRegisteredModels),
/* harmony export */   CL: () => (/* binding */ createModelVersion),
/* harmony export */   Gd: () => (/* binding */ deleteAlias),
/* harmony export */   Ke: () => (/* binding */ setModelVersionTag),
/* harmony export */   PR: () => (/* binding */ deleteModelVersion),
/* harmony export */   P_: () => (/* binding */ findRegisteredModel),
/* harmony export */   Qq: () => (/* binding */ createRegisteredModel),
/* harmony export */   Tp: () => (/* binding */ setAlias),
/* harmony export */   Wp: () => (/* binding */ getByAlias),
/* harmony export */   p3: () => (/* binding */ searchModelVersions),
/* harmony export */   zo: () => (/* binding */ deleteRegisteredModel)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40168);
/* harmony import */ var _create_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32110);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24316);




/** MLflow sends a string; some servers that imitate it send a number, which its own client refuses (`stock-client.ts`). */
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
const OneModel = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ registered_model: RegisteredModel });
const OneVersion = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ model_version: ModelVersion });
/** `POST registered-models/create`; after a lost answer the model counts as ours only with `tag` on it. */
async function createRegisteredModel(api, name, tag, tags) {
    const body = { name, tags: [tag, ...tags] };
    const created = async () => (await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'POST', 'registered-models/create', { body }, OneModel)).registered_model;
    return (0,_create_once_js__WEBPACK_IMPORTED_MODULE_1__/* .createOnce */ .U)(created, async () => {
        const model = await findRegisteredModel(api, name);
        return model && (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .carries */ .E)(model.tags, tag) ? model : undefined;
    });
}
/** `GET registered-models/get`, undefined where there is none of that name. */
async function findRegisteredModel(api, name) {
    const found = await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .absentAsUndefined */ .uW)((0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'GET', 'registered-models/get', { query: { name } }, OneModel));
    return found?.registered_model;
}
/** `GET registered-models/search` (GET only: POST is 405), all pages of at most 100. */
function searchRegisteredModels(api, filter) {
    const query = { filter, max_results: 100 };
    return (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .searchAll */ .mU)(api, 'registered-models/search', query, 'registered_models', RegisteredModel);
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
function searchModelVersions(api, filter) {
    const query = { filter, max_results: 200 };
    return (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .searchAll */ .mU)(api, 'model-versions/search', query, 'model_versions', ModelVersion);
}
/** `DELETE model-versions/delete`. Delete its aliases first: older releases leave them dangling. */
async function deleteModelVersion(api, name, version) {
    await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .remove */ .TF)(api, 'DELETE', 'model-versions/delete', { name, version });
}
/** `POST model-versions/set-tag`. */
async function setModelVersionTag(api, name, version, tag) {
    const body = { name, version, key: tag.key, value: tag.value };
    await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'POST', 'model-versions/set-tag', { body, idempotent: true }, _api_js__WEBPACK_IMPORTED_MODULE_0__/* .Nothing */ .Cl);
}
/** `POST registered-models/alias`. `latest` and `v1`-like names are reserved. */
async function setAlias(api, name, alias, version) {
    const body = { name, alias, version };
    await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'POST', 'registered-models/alias', { body, idempotent: true }, _api_js__WEBPACK_IMPORTED_MODULE_0__/* .Nothing */ .Cl);
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

/***/ 2760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YG: () => (/* binding */ readAsStockClient),
/* harmony export */   wR: () => (/* binding */ isEmptyAnswer)
/* harmony export */ });
/* unused harmony exports enums, messages, answers */
/* harmony import */ var _text_camel_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62161);

/** By number, as a server may send them. */
const enums = {
    RunStatus: { RUNNING: 1, SCHEDULED: 2, FINISHED: 3, FAILED: 4, KILLED: 5 },
    ModelVersionStatus: { PENDING_REGISTRATION: 1, FAILED_REGISTRATION: 2, READY: 3 },
};
const strings = (names) => Object.fromEntries(names.split(' ').map((name) => [name, 'string']));
const measure = { value: 'double', timestamp: 'int64', step: 'int64' };
/** The messages of a registration, as far as they do not speak of data sets, traces and deployments. */
const messages = {
    Tag: strings('key value'),
    Param: strings('key value'),
    Metric: { ...strings('key dataset_name dataset_digest model_id run_id'), ...measure },
    Experiment: {
        ...strings('experiment_id name artifact_location lifecycle_stage'),
        last_update_time: 'int64',
        creation_time: 'int64',
        tags: 'Tag[]',
    },
    RunInfo: {
        ...strings('run_id run_uuid run_name experiment_id user_id artifact_uri lifecycle_stage'),
        status: 'RunStatus',
        start_time: 'int64',
        end_time: 'int64',
    },
    RunData: { metrics: 'Metric[]', params: 'Param[]', tags: 'Tag[]' },
    Run: { info: 'RunInfo', data: 'RunData' },
    FileInfo: { path: 'string', is_dir: 'bool', file_size: 'int64' },
    Alias: strings('alias version'),
    ModelVersion: {
        ...strings('name version user_id current_stage description source run_id status_message run_link model_id'),
        creation_timestamp: 'int64',
        last_updated_timestamp: 'int64',
        status: 'ModelVersionStatus',
        tags: 'Tag[]',
        aliases: 'string[]',
    },
    RegisteredModel: {
        ...strings('name user_id description'),
        creation_timestamp: 'int64',
        last_updated_timestamp: 'int64',
        latest_versions: 'ModelVersion[]',
        tags: 'Tag[]',
        aliases: 'Alias[]',
    },
};
const nothing = {};
const oneExperiment = { experiment: 'Experiment' };
const oneRun = { run: 'Run' };
const oneVersion = { model_version: 'ModelVersion' };
const oneModel = { registered_model: 'RegisteredModel' };
const page = (list) => ({ ...list, next_page_token: 'string' });
/** What each call of a registration answers, by method and endpoint below `/2.0/mlflow`. */
const answers = {
    'POST experiments/create': strings('experiment_id'),
    'GET experiments/get': oneExperiment,
    'GET experiments/get-by-name': oneExperiment,
    'GET experiments/search': page({ experiments: 'Experiment[]' }),
    'POST experiments/delete': nothing,
    'POST runs/create': oneRun,
    'GET runs/get': oneRun,
    'POST runs/search': page({ runs: 'Run[]' }),
    'POST runs/log-batch': nothing,
    'POST runs/update': { run_info: 'RunInfo' },
    'POST runs/delete': nothing,
    'GET artifacts/list': page({ root_uri: 'string', files: 'FileInfo[]' }),
    'POST registered-models/create': oneModel,
    'GET registered-models/get': oneModel,
    'GET registered-models/search': page({ registered_models: 'RegisteredModel[]' }),
    'DELETE registered-models/delete': nothing,
    'POST registered-models/alias': nothing,
    'GET registered-models/alias': oneVersion,
    'DELETE registered-models/alias': nothing,
    'POST model-versions/create': oneVersion,
    'GET model-versions/get': oneVersion,
    'GET model-versions/search': page({ model_versions: 'ModelVersion[]' }),
    'GET model-versions/get-download-uri': strings('artifact_uri'),
    'POST model-versions/set-tag': nothing,
    'DELETE model-versions/delete': nothing,
};
class Unreadable extends Error {
}
/** A 200's JSON as the stock client reads it; calls that are not in `answers` are read as they stand. */
function readAsStockClient(call, json) {
    const fields = Object.hasOwn(answers, call) ? answers[call] : undefined;
    if (!fields)
        return { value: json };
    try {
        if (!isObject(json))
            throw new Unreadable(`it is ${told(json)}, not an object`);
        return { value: readFields(fields, json, '') };
    }
    catch (error) {
        if (error instanceof Unreadable)
            return { refused: error.message };
        throw error;
    }
}
/** A 200 with nothing in it, or with the words of a server that has nothing else to say, is an empty object to it. */
const isEmptyAnswer = ({ text, cut }) => !cut && ['', '200 OK'].includes(text.trim());
function readFields(fields, given, path) {
    const read = {};
    for (const [name, type] of Object.entries(fields)) {
        const isId = name === 'experiment_id' && typeof given[name] === 'number';
        const value = isId ? String(given[name]) : (given[name] ?? given[(0,_text_camel_case_js__WEBPACK_IMPORTED_MODULE_0__/* .camelCase */ .x)(name)]);
        if (value === undefined || value === null)
            continue;
        const found = readField(type, value, path === '' ? name : `${path}.${name}`);
        if (found !== undefined)
            read[name] = found;
    }
    return read;
}
function readField(type, value, path) {
    if (!type.endsWith('[]'))
        return readValue(type, value, path);
    if (!Array.isArray(value))
        throw new Unreadable(`${path} is ${told(value)}, not a list`);
    return value.map((one) => {
        if (one === null)
            throw new Unreadable(`${path} is a list with null in it`);
        return readValue(type.slice(0, -2), one, path);
    });
}
function readValue(type, value, path) {
    const refuse = (wanted) => {
        throw new Unreadable(`${path} is ${told(value)}, not ${wanted}`);
    };
    switch (type) {
        case 'string':
            return typeof value === 'string' ? value : refuse('a string');
        case 'bool':
            return typeof value === 'boolean' ? value : refuse('true or false');
        case 'int64':
            return readInteger(value) ?? refuse('a whole number');
        case 'double':
            return readDouble(value) ?? refuse('a number');
    }
    const values = Object.hasOwn(enums, type) ? enums[type] : undefined;
    if (values)
        return readEnum(values, value, refuse);
    // A text or an empty list names no field that it knows.
    if (typeof value === 'string' || (Array.isArray(value) && value.length === 0))
        return {};
    return isObject(value) ? readFields(messages[type], value, path) : refuse('an object');
}
function readInteger(value) {
    const isNumeral = typeof value === 'string' && /^[+-]?\d+\.?\d*(e[+-]?\d+)?$/i.test(value);
    const number = isNumeral ? Number(value) : value;
    return Number.isInteger(number) && Math.abs(number) < 2 ** 63 ? number : undefined;
}
/** What is not finite stays the text that it came as. */
function readDouble(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : undefined;
    if (typeof value === 'boolean')
        return Number(value);
    if (typeof value !== 'string')
        return undefined;
    if (value === 'NaN' || /^[+-]?inf(inity)?$/i.test(value))
        return value;
    return value.trim() === '' || Number.isNaN(Number(value)) ? undefined : Number(value);
}
/** A name that it does not know is left out, a number that it does not know is refused. */
function readEnum(values, value, refuse) {
    const isNumeral = typeof value === 'string' && /^\d+$/.test(value);
    if (typeof value === 'string' && !isNumeral)
        return Object.hasOwn(values, value) ? value : undefined;
    const isNumber = isNumeral || typeof value === 'number' || typeof value === 'boolean';
    const known = Object.entries(values).find(([, number]) => isNumber && number === Number(value));
    return known?.[0] ?? refuse(`one of ${Object.keys(values).join(', ')}`);
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The kind of a value with its beginning, for a sentence. */
function told(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    return `the ${typeof value} ${JSON.stringify(value)?.slice(0, 40)}`;
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
/* harmony export */   JH: () => (/* binding */ finishRun),
/* harmony export */   Mh: () => (/* binding */ getRun),
/* harmony export */   Vj: () => (/* binding */ findAnyExperiment),
/* harmony export */   _m: () => (/* binding */ getExperiment),
/* harmony export */   hH: () => (/* binding */ searchExperiments),
/* harmony export */   hT: () => (/* binding */ logBatch),
/* harmony export */   rH: () => (/* binding */ deleteExperiment),
/* harmony export */   ut: () => (/* binding */ createRun),
/* harmony export */   xz: () => (/* binding */ searchRuns)
/* harmony export */ });
/* unused harmony export findExperiment */
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
const OneExperiment = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ experiment: Experiment });
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
const OneRun = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ run: Run });
/** `POST experiments/create`; the name must be one only this run uses. Returns the experiment id. */
async function createExperiment(api, name, tags) {
    const created = () => (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'POST', 'experiments/create', { body: { name, tags } }, zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ experiment_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }));
    const found = async () => findExperiment(api, name);
    return (await (0,_create_once_js__WEBPACK_IMPORTED_MODULE_1__/* .createOnce */ .U)(created, found)).experiment_id;
}
/** The active experiment of that name, or undefined. */
async function findExperiment(api, name) {
    const found = await findAnyExperiment(api, name);
    return found?.lifecycle_stage === 'active' ? found : undefined;
}
/** `GET experiments/get-by-name`: the experiment of that name, also a deleted one, or undefined. */
async function findAnyExperiment(api, name) {
    const query = { experiment_name: name };
    const found = await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .absentAsUndefined */ .uW)((0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'GET', 'experiments/get-by-name', { query }, OneExperiment));
    return found?.experiment;
}
/** `GET experiments/get`. */
async function getExperiment(api, experimentId) {
    const query = { experiment_id: experimentId };
    return (await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'GET', 'experiments/get', { query }, OneExperiment)).experiment;
}
/** `GET experiments/search`, all pages of at most 200. `max_results` is required by every release. */
function searchExperiments(api, filter) {
    const query = { max_results: 200, filter };
    return (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .searchAll */ .mU)(api, 'experiments/search', query, 'experiments', Experiment);
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
    const created = async () => (await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'POST', 'runs/create', { body }, OneRun)).run;
    const filter = `tags."${run.tag.key}" = '${run.tag.value}'`;
    return (0,_create_once_js__WEBPACK_IMPORTED_MODULE_1__/* .createOnce */ .U)(created, async () => (await searchRuns(api, [experimentId], filter))[0]);
}
/** `GET runs/get`. */
async function getRun(api, runId) {
    return (await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'GET', 'runs/get', { query: { run_id: runId } }, OneRun)).run;
}
/** `POST runs/search`, first page of at most 100 runs; also deleted ones, as those of a deleted experiment are. */
async function searchRuns(api, experimentIds, filter) {
    const body = { experiment_ids: experimentIds, filter, max_results: 100, run_view_type: 'ALL' };
    const Page = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ runs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Run).default([]) });
    return (await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'POST', 'runs/search', { body, idempotent: true }, Page)).runs;
}
/** `POST runs/log-batch`: at most 1,000 metrics, 100 params and 100 tags at once; repeating it is harmless. */
async function logBatch(api, runId, batch) {
    await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'POST', 'runs/log-batch', { body: { run_id: runId, ...batch }, idempotent: true }, _api_js__WEBPACK_IMPORTED_MODULE_0__/* .Nothing */ .Cl);
}
/** `POST runs/update`: ends a run. `endTime` in milliseconds since the epoch. */
async function finishRun(api, runId, status, endTime) {
    const body = { run_id: runId, status, end_time: endTime };
    await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)(api, 'POST', 'runs/update', { body, idempotent: true }, _api_js__WEBPACK_IMPORTED_MODULE_0__/* .Nothing */ .Cl);
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
const warn = (reason, code) => ({
    ...outcome('warn', reason),
    ...(code === undefined ? {} : { code }),
});
/** Not tried, for this reason. */
const skip = (reason) => outcome('skip', reason);
/** Could not be verified either way. */
const error = (reason) => outcome('error', reason);
const outcome = (status, reason) => reason === undefined ? { status } : { status, reason };


/***/ }),

/***/ 41964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ requestsHaveLeft)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/**
 * Resolves when the requests that were begun before have left, as far as their hosts are near: in one turn of the event
 * loop connections are made, in the next one they are used. For work that keeps the processor busy.
 */
async function requestsHaveLeft() {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
}


/***/ }),

/***/ 69829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isJson),
/* harmony export */   H6: () => (/* binding */ saysBlocked),
/* harmony export */   J: () => (/* binding */ mlflowFields),
/* harmony export */   PW: () => (/* binding */ isReshaped),
/* harmony export */   XT: () => (/* binding */ isEnvelope),
/* harmony export */   uT: () => (/* binding */ deedOf)
/* harmony export */ });
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19148);

const loginWords = /type=["']?password|sign[\s-]?in|log[\s-]?in\b|single sign-on|\bsso\b|\bsaml|openid|oauth2?\b|not authenticated|unauthenticated/i;
const loginPlaces = /\/(log-?in|sign-?in|auth|authorize|oauth2?|sso|saml2?|adfs|cas|idp|realms)\b|^https?:\/\/(login|auth|sso|accounts|id|idp|signin)\./i;
const challengeWords = /captcha|checking your browser|just a moment|enable javascript|verify (that )?you are (a )?human|browser (check|challenge)|unusual traffic/i;
/** What somebody in between did, read by structure, text only where a status stands for several things. Vendors' statuses above 520 are CDNs'. */
function deedOf(reply, product) {
    const { status, text } = reply;
    const told = product?.means?.find((one) => one.text.test(text));
    if (told)
        return told.deed;
    // A cache's word for what the caller has already, and this one has nothing.
    if (status === 304)
        return 'answers itself';
    if (status >= 300 && status < 400)
        return redirection(reply);
    if (status < 300)
        return success(reply, product);
    const isAboutCertificate = [400, 403].includes(status) && /client certificate|ssl certificate/i.test(text);
    if (status === 495 || status === 496 || isAboutCertificate)
        return 'wants a client certificate';
    if (status === 400 || status === 497 || status === 426)
        return badRequest(text);
    if (status === 401 || status === 407 || status === 511)
        return 'asks for a login';
    if (status === 402)
        return 'blocks';
    if (status === 403 || status === 451)
        return forbidden(reply, product);
    if (status === 404 || status === 410 || status === 421)
        return 'has no route';
    if (status === 406)
        return 'blocks';
    if (status === 405 || status === 501)
        return 'limits method';
    if (status === 413)
        return 'limits size';
    if (status === 414 || status === 431)
        return 'limits headers';
    if (status === 429 || status === 509 || status === 529)
        return 'limits rate';
    if (status === 408 || status === 504 || status === 522 || status === 524)
        return 'times out';
    if ([502, 503, 520, 521, 523, 525, 526, 527, 530].includes(status)) {
        if (challengeWords.test(text))
            return 'challenges';
        return saysBlocked(text, product) ? 'blocks' : 'has no backend';
    }
    if (/\bin progress\b|retry later|try again later/i.test(text) && status < 500)
        return 'limits rate';
    if (status < 500)
        return 'refuses the request';
    return unreachedWords.test(text) ? 'has no backend' : 'fails';
}
/** What a gateway without a status for it says, where it did not get through to what stands behind it. */
const unreachedWords = /\b(connection|connect\(?\)?) ?(was )?refused\b|ECONNREFUSED|\bno route to host\b|UnknownHost|ENOTFOUND|EAI_AGAIN|connect(ion)? timed out/i;
/** To https of the same host, to a login, or elsewhere. The address of the request shows in `isUpgrade`. */
function redirection(reply) {
    const location = (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .header */ .w)(reply, 'location');
    return loginPlaces.test(location) || /redirect_(uri|url)=|client_id=/i.test(location)
        ? 'asks for a login'
        : 'redirects';
}
/** What is left of an answer of MLflow's in a body that is no JSON any more. */
const mlflowFields = /"(experiment|run|registered_model|model_version)(s|_id|_info)?": ?[[{"]/;
/** What a gateway's function returned, handed out as it is: the true status stands in it. */
const isEnvelope = (text) => /^\s*\{(?=[\s\S]*"statusCode": ?\d{3}\b)(?=[\s\S]*"body": ?")/.test(text);
/** MLflow's words in another form than its own: wrapped, or in XML. Names in camel case its own client reads, too. */
const isReshaped = (text) => /<(experiment|run|registered_model|model_version)(s|_id|_info)?>/.test(text) ||
    isEnvelope(text) ||
    (/^\s*\{[^{]*"(data|result|response|payload|body)": ?\{/.test(text) && mlflowFields.test(text));
/** What whoever stops a request says to those it stops: who was refused, by what, or under which number it is kept. */
const blockWords = /\b(request|access|page|(web ?)?site|url|connection|transaction|traffic|you) ([\w' ]{0,60} )?(rejected|blocked|denied|restricted|limited|not (allowed|permitted))\b|\b(blocked|denied|restricted|not (allowed|permitted)) (request|by|because|due|in accordance)\b|\b(incident|support|attack|event|violation|block) (id|number)\b|\bsecurity (policy|policies|rules?|reasons|violation|service)\b|\b(company|corporate|acceptable.use) polic(y|ies)\b|\b(suspicious|malicious)\b|\bweb application firewall\b|\bcannot (consume|access)\b/i;
/** The same in JSON, where a word stands alone: `{"status":"blocked"}`. */
const blockedInJson = /"(blocked|denied|rejected|forbidden)"/i;
/** A refusal in words of its own, whatever its status and whoever made it: a page, or JSON. */
const saysBlocked = (text, product) => /<html|<title/i.test(text) || product?.kind === 'firewall'
    ? blockWords.test(text)
    : /^\s*\{/.test(text) && (blockedInJson.test(text) || blockWords.test(text));
function success({ status, contentType, text }, product) {
    // Every web interface tells a browser without JavaScript that it needs some.
    const shown = text.slice(0, 20_000).replace(/<noscript\b[\s\S]*?<\/noscript>/gi, '');
    if (contentType === 'text/html' && challengeWords.test(shown))
        return 'challenges';
    if (contentType === 'text/html' && loginWords.test(shown))
        return 'asks for a login';
    if (contentType === 'text/html' && saysBlocked(shown, product))
        return 'blocks';
    const wasJson = /json/.test(contentType) || mlflowFields.test(text);
    // MLflow knows no other success than 200, and its clients take none.
    const isRestamped = status !== 200 && mlflowFields.test(text);
    if ((wasJson && !isJson(text)) || isReshaped(text) || isRestamped)
        return 'damages answers';
    return wasJson && !mlflowFields.test(text) && saysBlocked(text) ? 'blocks' : 'answers itself';
}
function badRequest(text) {
    if (/plain http request was sent to (an )?(https|tls)|https (port|scheme)|\b(use|requires?|only) (https|ssl|tls)\b|\b(https|ssl|tls)( protocol)? (is )?required/i.test(text))
        return 'wants https';
    if (/(header|cookie)[^.]{0,40}(too (large|long|big)|exceeds)/i.test(text))
        return 'limits headers';
    return 'refuses the request';
}
/** A limit told with the status of a refusal. */
const quotaWords = /\bquota\b|rate.?limit|too many requests|throttl/i;
/** A credential that is not taken, told with the status of a refusal. */
const credentialWords = /(invalid|expired|bad|unknown|missing|no) (access |api |bearer |auth\w* )?(token|credentials?|signature)\b/i;
function forbidden(reply, product) {
    if ('cf-mitigated' in reply.headers || challengeWords.test(reply.text))
        return 'challenges';
    if (quotaWords.test(reply.text))
        return 'limits rate';
    if (product?.kind === 'login proxy' || loginWords.test(reply.text))
        return 'asks for a login';
    return /json/.test(reply.contentType) && credentialWords.test(reply.text) ? 'asks for a login' : 'blocks';
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 45537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ readKeyVerdict),
/* harmony export */   Rw: () => (/* binding */ detailOf),
/* harmony export */   qc: () => (/* binding */ isAdmin)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60590);
/* harmony import */ var _responders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57036);



/** A field besides the verdict: one of another kind is left aside, and the verdict stands. */
const beside = (kind) => kind.nullish().catch(undefined);
/** What the auth service tells about a valid key; older builds leave out the last ones. */
const KeyInfo = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    is_valid: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    service_id: beside(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    scopes: beside(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())),
    roles: beside(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())),
    is_admin: beside(zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
    has_sufficient_balance: beside(zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
    error: beside(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
/**
 * Reads a validation answer. A 200 alone proves nothing: `is_valid` may be false in it. What a party in between
 * says is no verdict, whatever its status: it never looked at the key.
 */
function readKeyVerdict(answer) {
    if (answer.kind === 'no-reply')
        return { kind: 'no-verdict', detail: answer.message };
    const responder = (0,_responders_js__WEBPACK_IMPORTED_MODULE_1__/* .responderOf */ .ac)(answer);
    if (responder.party === 'in between') {
        return {
            kind: 'no-verdict',
            detail: `${(0,_responders_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(responder, 'the auth service')} answered ${(0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAnswer */ .O1)(answer)}`,
        };
    }
    const detail = detailOf(answer);
    if (answer.status === 429 || /rate limit|too many requests/i.test(detail))
        return { kind: 'rate-limited', detail };
    if (answer.status === 200) {
        const parsed = KeyInfo.safeParse(answer.json);
        if (!parsed.success)
            return { kind: 'no-verdict', detail: `200 without is_valid: ${detail}` };
        return { kind: parsed.data.is_valid ? 'valid' : 'invalid', info: parsed.data };
    }
    if (answer.json === undefined)
        return { kind: 'no-verdict', detail: `${answer.status} ${answer.contentType}` };
    if (/access to service/i.test(detail))
        return { kind: 'wrong-service', detail };
    if (answer.status === 401 || answer.status === 403)
        return { kind: 'unknown-key', detail };
    return { kind: 'no-verdict', detail: `${answer.status}: ${detail}` };
}
/** Scopes and roles that open the model registry, which has been admin-only since 2026-06. */
const adminGrants = ['admin', 'mlflow:admin', 'registry:admin', 'model-registry:admin'];
function isAdmin(info) {
    return (info.is_admin === true ||
        [...(info.scopes ?? []), ...(info.roles ?? [])].some((one) => adminGrants.includes(one)));
}
/** The `detail`, `error` or `message` of an answer as one line, or the start of its text. */
function detailOf(reply) {
    const json = reply.json;
    const told = ['detail', 'error', 'message', 'error_description']
        .map((name) => json?.[name])
        .filter((one) => one !== undefined && one !== null);
    const said = told.find((one) => typeof one !== 'string' || !onlyStatus.test(one)) ?? told[0];
    const text = said === undefined ? reply.text : typeof said === 'string' ? said : JSON.stringify(said);
    return text.replace(/\s+/g, ' ').trim().slice(0, 300);
}
/** What Spring and NestJS call `error`, while `message` beside it tells what is wrong. */
const onlyStatus = /^((bad|invalid) request|unauthorized|forbidden|(route )?not found|method not allowed|not acceptable|conflict|unsupported media type|unprocessable (entity|content)|(internal )?server error|not implemented|bad gateway|service unavailable|gateway time-?out)\.?$/i;


/***/ }),

/***/ 57036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jR: () => (/* binding */ isDamagedContent),
  RI: () => (/* binding */ isEmptyObject),
  bJ: () => (/* binding */ isHealthReport),
  Rm: () => (/* binding */ isMlflowContent),
  OV: () => (/* binding */ isOwnOfApi),
  mu: () => (/* binding */ isWerkzeugPage),
  Vb: () => (/* binding */ nameOf),
  ac: () => (/* binding */ responderOf),
  wT: () => (/* binding */ strangerIn)
});

// EXTERNAL MODULE: ./build/http/exchange.js
var exchange = __webpack_require__(19148);
// EXTERNAL MODULE: ./build/mlflow/error.js
var error = __webpack_require__(60590);
// EXTERNAL MODULE: ./build/text/camel-case.js
var camel_case = __webpack_require__(62161);
// EXTERNAL MODULE: ./build/platform/deeds.js
var deeds = __webpack_require__(69829);
;// CONCATENATED MODULE: ./build/platform/products.js
/**
 * What really stands in front of registries, as data. A mark only gives a name and a better remedy: who answered
 * is decided in `responders.ts`, and a product that is missing here is still "something in front of the API".
 * Login proxies and firewalls first, since they also bear the marks of what they are built on.
 */
const products = [
    { name: 'OAuth2 Proxy', kind: 'login proxy', text: /oauth2 proxy|\/oauth2\/(start|sign_in)/i },
    {
        name: 'Cloudflare Access',
        kind: 'login proxy',
        text: /cloudflareaccess\.com/i,
        headers: ['cf-access-aud', 'cf-access-domain'],
    },
    { name: 'Authelia', kind: 'login proxy', text: /authelia/i },
    { name: 'authentik', kind: 'login proxy', text: /authentik|outpost\.goauthentik/i },
    { name: 'Keycloak', kind: 'login proxy', text: /\/realms\/[^/]+\/protocol|keycloak/i },
    {
        name: 'Google IAP',
        kind: 'login proxy',
        headers: ['x-goog-iap-generated-response'],
        text: /iap\b.*google/i,
    },
    {
        name: 'Microsoft Entra',
        kind: 'login proxy',
        text: /login\.microsoftonline\.com|x-ms-proxy-app-id/i,
        headers: ['x-ms-proxy-app-id'],
    },
    { name: 'Okta', kind: 'login proxy', text: /\.okta\.com|okta-signin/i },
    { name: 'Auth0', kind: 'login proxy', text: /\.auth0\.com/i },
    { name: 'Pomerium', kind: 'login proxy', text: /pomerium/i, headers: ['x-pomerium-intercepted-response'] },
    { name: 'Vouch Proxy', kind: 'login proxy', text: /vouch proxy/i },
    { name: 'Imperva', kind: 'firewall', text: /incapsula|imperva/i, headers: ['x-iinfo'] },
    {
        name: 'Akamai',
        kind: 'firewall',
        server: /akamai/i,
        text: /Reference(&#32;|\s)*#(&#35;)?\s*\d+\.[0-9a-f]+\./i,
    },
    { name: 'F5 BIG-IP', kind: 'firewall', server: /big-?ip/i, text: /your support id is/i },
    { name: 'FortiWeb', kind: 'firewall', server: /forti/i, text: /fortinet|fortigate|fortiguard/i },
    { name: 'ModSecurity', kind: 'firewall', text: /mod_?security/i },
    { name: 'Sucuri', kind: 'firewall', server: /sucuri/i, headers: ['x-sucuri-id'] },
    { name: 'Barracuda', kind: 'firewall', server: /barracuda/i, text: /barracuda/i },
    { name: 'Zscaler', kind: 'forward proxy', server: /zscaler/i, text: /zscaler/i },
    { name: 'Squid', kind: 'forward proxy', server: /squid/i, headers: ['x-squid-error'], text: /\(squid/i },
    { name: 'Netskope', kind: 'forward proxy', server: /netskope/i, text: /netskope|goskope/i },
    {
        name: 'Cisco Umbrella',
        kind: 'forward proxy',
        text: /(block|phish|malware)\.opendns\.com|cisco umbrella/i,
    },
    { name: 'Blue Coat', kind: 'forward proxy', server: /bluecoat|proxysg/i, text: /blue ?coat|proxysg/i },
    {
        name: 'AWS API Gateway',
        kind: 'API gateway',
        headers: ['x-amzn-errortype', 'x-amz-apigw-id', 'apigw-requestid'],
        means: [
            { text: /missing authentication token/i, deed: 'has no route' },
            { text: /too many requests|limit exceeded/i, deed: 'limits rate' },
        ],
    },
    {
        name: 'Azure API Management',
        kind: 'API gateway',
        headers: ['ocp-apim-trace-location'],
        text: /subscription key/i,
        means: [{ text: /subscription key/i, deed: 'asks for a login' }],
    },
    {
        name: 'Kong',
        kind: 'API gateway',
        server: /kong/i,
        headers: ['x-kong-response-latency'],
        text: /no route matched/i,
    },
    { name: 'Apigee', kind: 'API gateway', text: /"faultstring"|apigee/i, server: /apigee/i },
    { name: 'Tyk', kind: 'API gateway', headers: ['x-generator-tyk'], text: /tyk/i },
    { name: 'APISIX', kind: 'API gateway', server: /apisix/i },
    { name: 'KrakenD', kind: 'API gateway', headers: ['x-krakend', 'x-krakend-completed'] },
    { name: 'WSO2', kind: 'API gateway', text: /wso2|"?Runtime Error.*90\d{4}/i },
    {
        name: 'Cloudflare',
        kind: 'CDN',
        server: /cloudflare/i,
        headers: ['cf-ray', 'cf-mitigated'],
    },
    { name: 'CloudFront', kind: 'CDN', server: /cloudfront/i, headers: ['x-amz-cf-id'], text: /cloudfront/i },
    { name: 'Fastly', kind: 'CDN', headers: ['x-fastly-request-id'], text: /fastly error/i },
    { name: 'Azure Front Door', kind: 'CDN', headers: ['x-azure-ref'], text: /azure front door/i },
    { name: 'AWS load balancer', kind: 'load balancer', server: /awselb/i },
    {
        name: 'Azure Application Gateway',
        kind: 'load balancer',
        server: /microsoft-azure-application-gateway/i,
        text: /microsoft-azure-application-gateway/i,
    },
    {
        name: 'Google Cloud load balancer',
        kind: 'load balancer',
        text: /<title>(error )?\d{3}[^<]*<\/title>[\s\S]*that’s (an error|all we know)|fault filter abort|no healthy backend/i,
    },
    {
        name: 'Istio',
        kind: 'mesh',
        server: /istio-envoy/i,
        text: /RBAC: access denied|jwt (is missing|verification fails|issuer|authentication)/i,
    },
    { name: 'AWS VPC Lattice', kind: 'mesh', text: /vpc-lattice/i },
    { name: 'Linkerd', kind: 'mesh', headers: ['l5d-proxy-error', 'l5d-proxy-connection'] },
    {
        name: 'Envoy',
        kind: 'reverse proxy',
        server: /envoy/i,
        headers: ['x-envoy-upstream-service-time', 'x-envoy-overloaded'],
        text: /upstream connect error|no healthy upstream|upstream request timeout/i,
    },
    {
        name: 'Traefik',
        kind: 'ingress',
        text: /^(404 page not found|no available server|bad gateway|gateway timeout|forbidden)\s*$/i,
    },
    { name: 'OpenShift router', kind: 'ingress', text: /application is not available[\s\S]*route/i },
    { name: 'ingress-nginx', kind: 'ingress', text: /default backend - 404/i },
    { name: 'nginx', kind: 'reverse proxy', server: /nginx|openresty/i, text: /<center>(nginx|openresty)/i },
    {
        name: 'HAProxy',
        kind: 'load balancer',
        server: /haproxy/i,
        text: /no server is available to handle this request|administrative rules|didn't respond in time\.|returned an invalid or incomplete response/i,
    },
    { name: 'Apache', kind: 'reverse proxy', server: /apache/i, text: /<address>apache|DTD HTML 2\.0/i },
    { name: 'Caddy', kind: 'reverse proxy', server: /caddy/i },
    {
        name: 'IIS',
        kind: 'reverse proxy',
        server: /microsoft-(iis|httpapi)/i,
        text: /IIS \d|internet information services/i,
    },
    {
        name: 'Varnish',
        kind: 'cache',
        server: /varnish/i,
        headers: ['x-varnish'],
        text: /varnish cache server|guru meditation/i,
    },
    { name: 'Heroku router', kind: 'load balancer', server: /heroku|cowboy/i, text: /herokucdn/i },
];

;// CONCATENATED MODULE: ./build/platform/responders.js





/** `isInside` is true where the answer came through the API: its author stands between the API and MLflow. */
function responderOf(reply) {
    const party = platformPart(reply);
    return party ? { party } : strangerIn(reply);
}
/** Somebody else than the platform, where it is known otherwise that the answer is none of its own. */
function strangerIn(reply) {
    const product = productOf(reply);
    return {
        party: 'in between',
        deed: (0,deeds/* deedOf */.uT)(reply, product),
        ...(product ? { product } : {}),
        ...(isPassedOn(reply) ? { isInside: true } : {}),
    };
}
/** The party in words, for the middle of a sentence; `before` is the service it stands in front of. */
function nameOf(responder, before = 'the API') {
    if (responder.party !== 'in between')
        return `the ${responder.party}`.replace('the MLflow', 'MLflow');
    const { product, isInside } = responder;
    const place = product?.kind === 'forward proxy' ? 'on the caller’s side' : `in front of ${before}`;
    const where = isInside ? 'between the API and MLflow' : place;
    if (!product)
        return `something ${where}`;
    const { name, kind } = product;
    return `${name.includes(kind) ? `the ${name}` : `${name} (${kind})`} ${where}`;
}
/** True for an answer that came through the API: it adds its own `server` or `date` to those it passes on. */
const isPassedOn = ({ headers }) => ['server', 'date'].some((name) => Array.isArray(headers[name]) && headers[name].length > 1);
/** Servers that MLflow runs on. What the API passes on names its author last. */
const isPassedOnFromMlflow = ({ headers }) => Array.isArray(headers.server) && /^(uvicorn|gunicorn|waitress|werkzeug)/i.test(headers.server.at(-1) ?? '');
function platformPart(reply) {
    const json = objectOf(reply);
    if (json)
        return partOfJson(reply, json);
    const damaged = partOfDamagedJson(reply.text);
    if (damaged)
        return damaged;
    if (isStoreError(reply))
        return 'artifact store';
    if (isWerkzeugPage(reply.text) || isMlflowText(reply))
        return 'MLflow';
    if (isUvicornText(reply))
        return isPassedOn(reply) ? 'MLflow' : 'API';
    return isPassedOnFromMlflow(reply) && reply.status >= 400 ? 'MLflow' : undefined;
}
/** FastAPI's `detail`, the auth service's verdict, MLflow's `error_code` or one of its entities. */
function partOfJson(reply, json) {
    if ('is_valid' in json || (typeof json.service === 'string' && /auth/i.test(json.service)))
        return 'auth service';
    const code = (0,error/* errorCodeOf */.D9)(reply);
    if (typeof json.error_code === 'string' && code && /^[A-Z][A-Z0-9_]+$/.test(code))
        return 'MLflow';
    if ('detail' in json)
        return partOfDetail(reply);
    if (isPlatformError(json))
        return isCompact(reply.text) ? 'API' : 'gateway';
    if (isPublicRoute(json))
        return 'API';
    if (reply.status === 200 && isMlflowEntity(json))
        return 'MLflow';
    return isPassedOnFromMlflow(reply) ? 'MLflow' : undefined;
}
/**
 * The API's own answers carry each header once: what it passes on in its own form is somebody's behind it, unless in
 * its very words, since a recording proxy doubles headers as well. MLflow says so of a request's content; of a route
 * that it does not have it says it with a page.
 */
function partOfDetail(reply) {
    if (!isCompact(reply.text))
        return 'gateway';
    if (!isPassedOn(reply) || isOwnOfApi(reply))
        return 'API';
    return isPassedOnFromMlflow(reply) && reply.status !== 404 ? 'MLflow' : undefined;
}
/** JSON of the platform to which something on the way has added or from which it has taken. */
function partOfDamagedJson(text) {
    const detail = /^\W{0,8}\{"detail":( ?)"/.exec(text);
    if (detail)
        return detail[1] === '' ? 'API' : 'gateway';
    return /"error_code": ?"[A-Z][A-Z0-9_]+"/.test(text) ? 'MLflow' : undefined;
}
/** An object store's own error, in XML, as S3, Google's and Azure's write it. */
const isStoreError = ({ status, text, contentType }) => status >= 400 &&
    (/xml/.test(contentType) || text.startsWith('<?xml')) &&
    /<Error>\s*<Code>\w+<\/Code>/.test(text);
/** The platform's own refusals under `error`: a code in capitals, or the words of its rate limiter. */
function isPlatformError({ error, message, required_scope }) {
    if (typeof error !== 'string')
        return false;
    return (required_scope !== undefined ||
        /^rate limit exceeded/i.test(error) ||
        (typeof message === 'string' && /^(REGISTRY|ARTIFACTS?|MLFLOW|SCOPE)_[A-Z_]+$/.test(error)));
}
/** What the API tells at its public routes: `/health`, `/version`, `/ready`, `/live`, `/api/health/mlflow`. */
function isPublicRoute(json) {
    const has = (...names) => names.every((name) => name in json);
    return (has('status', 'services') ||
        has('version', 'api_version') ||
        has('status', 'connected') ||
        has('status', 'error_type'));
}
/** Names that MLflow's REST API gives what it answers with, each holding an object, a list or an id. Its own client
 * reads them in camel case, too. */
const entities = [
    'experiments',
    'experiment',
    'experiment_id',
    'runs',
    'run',
    'run_info',
    'registered_models',
    'registered_model',
    'model_versions',
    'model_version',
    'logged_models',
    'metrics',
    'root_uri',
    'files',
].flatMap((name) => [name, (0,camel_case/* camelCase */.x)(name)]);
function isMlflowEntity(json) {
    return (entities.some((name) => typeof json[name] === 'object' || typeof json[name] === 'string') ||
        (typeof json.model === 'object' && json.model !== null && 'info' in json.model));
}
/** A 200 that holds MLflow's entity and is no JSON any more. */
const isDamagedContent = (reply) => reply.status === 200 && deeds/* mlflowFields */.J.test(reply.text) && !(0,deeds/* isJson */.Fh)(reply.text);
/**
 * What a service says of its own health: JSON with its status. A page, or a word that anything may answer, is no
 * word of the service.
 */
function isHealthReport(reply) {
    const json = reply.status === 200 ? objectOf(reply) : undefined;
    return typeof json?.status === 'string' || typeof json?.healthy === 'boolean';
}
/** Words of the API's own: any program on FastAPI says `detail`, and most say "Not Found" in it. */
function isOwnOfApi(reply) {
    const json = objectOf(reply);
    if (!json)
        return false;
    return (isPublicRoute(json) ||
        isPlatformError(json) ||
        /api key|auth(entication)? service/i.test(String(json.detail)));
}
/** Where MLflow has nothing to tell it answers `{}`, which anything else may do as well. */
const isEmptyObject = (reply) => /^\s*\{\s*\}\s*$/.test(reply.text);
/** Only MLflow's own entity in a 200 proves that a request was let in. */
const isMlflowContent = (reply) => {
    const json = reply.status === 200 ? objectOf(reply) : undefined;
    return json !== undefined && isMlflowEntity(json);
};
/** Flask's error page, in the spelling of Werkzeug 2 and 3 or of older ones. */
const isWerkzeugPage = (text) => /^<!doctype html>\s*<html lang=en>\s*<title>\d{3} |^<!DOCTYPE HTML PUBLIC "-\/\/W3C\/\/DTD HTML 3\.2 Final\/\/EN">\s*<title>\d{3} /i.test(text);
/** MLflow's refusals without JSON: of its security checks, its login, its permissions and its artifact routes. */
function isMlflowText({ status, text, contentType, headers }) {
    if (status < 400 || !/^text\/(html|plain)$/.test(contentType))
        return false;
    const login = String(headers['www-authenticate'] ?? '');
    return (
    // Whoever puts a password before MLflow may call it the same; MLflow says it without a page.
    (/^basic realm="?mlflow/i.test(login) && /authenticat/i.test(text) && !text.includes('<')) ||
        /mlflow\.org\/|mlflow server|dns rebinding|cross-origin request blocked|no-serve-artifacts/i.test(text) ||
        /^(permission denied|you are not authenticated)\b[^<]*$/i.test(text.trim()));
}
/** What Starlette and uvicorn say without the application. */
const isUvicornText = ({ status, text, contentType, headers }) => (contentType === 'text/plain' &&
    /^(Internal Server Error|Invalid HTTP request received\.)$/.test(text.trim())) ||
    // The API's filter of scanners.
    (status === 404 &&
        text === '' &&
        /no-store/.test(String(headers['cache-control'] ?? '')) &&
        contentType === '');
/** The API writes `{"detail":"…"}`, the gateway `{"detail": "…"}`. */
const isCompact = (text) => /^\s*\{"\w+":(?!\s)/.test(text);
function objectOf({ json }) {
    return typeof json === 'object' && json !== null && !Array.isArray(json)
        ? json
        : undefined;
}
function productOf(reply) {
    const server = String(reply.headers.server ?? '');
    const wrote = `${reply.text.slice(0, 20_000)}\n${(0,exchange/* header */.w)(reply, 'location')}`;
    return products.find(({ server: name, headers = [], text }) => name?.test(server) || headers.some((one) => one in reply.headers) || text?.test(wrote.trim()));
}


/***/ }),

/***/ 3543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ isPast),
/* harmony export */   R9: () => (/* binding */ isPastTheFront),
/* harmony export */   S9: () => (/* binding */ readRoute)
/* harmony export */ });
/* unused harmony export routeStages */
/* harmony import */ var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60590);
/* harmony import */ var _deeds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69829);
/* harmony import */ var _key_validation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45537);
/* harmony import */ var _responders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57036);




/**
 * How far a request under the tracking URI got. The stages are in the order a request passes them, so a
 * check on one stage knows that all earlier ones were passed.
 */
const routeStages = [
    'answered',
    'routed',
    'not-a-login-page',
    'mounted',
    'auth-reachable',
    'key-forwarded',
    'key-accepted',
    'mlflow-reachable',
    'host-allowed',
    'well-formed',
    'permitted',
    'served',
];
/** Reads an answer to a request under the tracking URI: who answered first, what was said second. */
function readRoute(answer) {
    if (answer.kind === 'no-reply')
        return { stoppedAt: 'answered', seen: answer.message };
    const stoppedAt = stageOf(answer);
    return { stoppedAt, seen: stoppedAt ? describe(answer) : `${answer.status} from MLflow` };
}
/** True where the request passed this stage, and all before it. */
const isPast = ({ stoppedAt }, stage) => stoppedAt === undefined || routeStages.indexOf(stoppedAt) > routeStages.indexOf(stage);
/** True where the layer that looks at keys answered, or one behind it: only then an answer is about the key. */
const isPastTheFront = (finding) => isPast(finding, 'mounted');
const isKeyMissing = (detail) => /\bkey( is)? required|^not authenticated|(missing|no|without)( an?| valid)? (api )?key|key (was )?(not provided|missing)/i.test(detail);
function stageOf(reply) {
    const responder = (0,_responders_js__WEBPACK_IMPORTED_MODULE_2__/* .responderOf */ .ac)(reply);
    if (responder.party === 'in between')
        return stageInBetween(reply, responder);
    if (responder.party === 'artifact store')
        return 'routed';
    if (responder.party === 'MLflow')
        return stageAtMlflow(reply);
    return stageAtTheApi(reply);
}
function stageInBetween(reply, { deed, isInside }) {
    if (reply.status === 200 && (0,_responders_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmptyObject */ .RI)(reply))
        return undefined;
    if (isInside && deed !== 'damages answers')
        return 'mlflow-reachable';
    if (deed === 'asks for a login' || deed === 'challenges')
        return 'not-a-login-page';
    return deed === 'damages answers' ? 'well-formed' : 'routed';
}
function stageAtMlflow(reply) {
    const { status, text } = reply;
    if (status === 200)
        return (0,_deeds_js__WEBPACK_IMPORTED_MODULE_3__/* .isReshaped */ .PW)(text) || (0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodeOf */ .D9)(reply) !== undefined ? 'well-formed' : undefined;
    if ((0,_responders_js__WEBPACK_IMPORTED_MODULE_2__/* .isWerkzeugPage */ .mu)(text) && (status === 404 || status === 405))
        return 'routed';
    if (status < 500 && /host header|cross-origin/i.test(text))
        return 'host-allowed';
    const code = (0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodeOf */ .D9)(reply);
    if (status === 404)
        return code === 'RESOURCE_NOT_FOUND'
            ? 'mounted'
            : code === 'RESOURCE_DOES_NOT_EXIST'
                ? undefined
                : 'served';
    if (status === 401 || status === 402 || status === 403)
        return 'permitted';
    return 'served';
}
function stageAtTheApi(reply) {
    const { status } = reply;
    const detail = (0,_key_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(reply);
    if (status === 404 || status === 405)
        return 'mounted';
    if (/auth(entication)? service|rate limit|too many requests/i.test(detail) || status === 429)
        return 'auth-reachable';
    if (status === 403 && isKeyMissing(detail))
        return 'key-forwarded';
    if (status === 401)
        return isKeyMissing(detail) ? 'key-forwarded' : 'key-accepted';
    if (status === 402 || status === 403)
        return /host header/i.test(detail) ? 'host-allowed' : 'permitted';
    if (status >= 502 && status <= 504)
        return 'mlflow-reachable';
    return 'served';
}
/** One line: who answered, with which status, saying what. */
function describe(reply) {
    const location = reply.headers.location;
    const target = location ? ` to ${String(location)}` : '';
    return `${(0,_responders_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)((0,_responders_js__WEBPACK_IMPORTED_MODULE_2__/* .responderOf */ .ac)(reply))} answered ${(0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAnswer */ .O1)(reply)}${target}`;
}


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
/* harmony import */ var _text_decoded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62728);
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
 * What a caller probably meant, from the usual slips: the REST path pasted with it, `/api` alone, the mount twice, doubled or
 * encoded blanks and slashes, the address of the platform without the mount. Undefined where nothing is odd.
 */
function correctedUri(trackingUri) {
    const { origin, pathname } = new URL(trackingUri);
    const tidy = (0,_text_decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .decoded */ .D)(pathname)
        .replace(/\s+/g, '')
        .replace(/\/{2,}/g, '/')
        .replace(/\/(api|ajax-api)\/\d\.\d(\/.*)?$/, '')
        .replace(/\/+$/, '')
        .replace(/(\/api\/mlflow){2,}$/, _contract_js__WEBPACK_IMPORTED_MODULE_0__/* .trackingPath */ .Do);
    const path = /\/api$/.test(tidy)
        ? `${tidy}/mlflow`
        : tidy.endsWith(_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .trackingPath */ .Do)
            ? tidy
            : `${tidy}${_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .trackingPath */ .Do}`;
    const corrected = `${origin}${path}`;
    return corrected === trackingUri ? undefined : corrected;
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
/** Another address with the same credential. */
function at({ access }, trackingUri, prefix = '/api') {
    return { trackingUri, prefix, credential: access.credential };
}
/** The gateway's own path past the API: not for clients, but it keeps what the API loses. */
const gatewayAccess = (target) => at(target, `${target.platformRoot}/mlflow`, '/ajax-api');
/** The same proxy under the API's own host name. */
const apiHostAccess = (target) => at(target, `${target.apiUrl}${_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .trackingPath */ .Do}`);
/** The path that is documented for clients, on the host the caller named. */
const canonicalAccess = (target) => at(target, `${target.registryOrigin}${_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .trackingPath */ .Do}`);
/** The caller's tracking URI without its slips, or the documented path where it has none. */
function correctedAccess(target) {
    const corrected = correctedUri(target.trackingUri);
    return corrected === undefined ? canonicalAccess(target) : at(target, corrected);
}
/** The host alone: where an MLflow server by itself has its REST API, also below a path of its web interface. */
const hostAccess = (target) => at(target, target.registryOrigin);
/** The caller's tracking URI, secured. */
const httpsAccess = (target) => at(target, target.trackingUri.replace(/^http:/, 'https:'));


/***/ }),

/***/ 79990:
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
        ? 'DELETE requests reach MLflow without their body'
        : direct.kind === 'reply' && direct.status === 403
            ? `DELETE is refused: ${(0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAnswer */ .O1)(direct)}`
            : `DELETE does not work: ${(0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAnswer */ .O1)(direct)}`;
    const gateway = await observe('removal.gateway');
    return saysAbsent(gateway)
        ? { path: 'gateway', defect }
        : { path: 'none', defect, beyond: (0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAnswer */ .O1)(gateway) };
}
function saysAbsent(answer) {
    return answer.kind === 'reply' && (0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodeOf */ .D9)(answer) === 'RESOURCE_DOES_NOT_EXIST';
}


/***/ }),

/***/ 56152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ leftoverCommands)
/* harmony export */ });
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34381);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71740);


/**
 * Shell commands that remove what a run left behind, also where its id was never told: they look it up then. They
 * name the variable that holds the key, never the key, and show what the server answers. Every value in them is
 * quoted: a model that is found by its tag is called whatever somebody called it.
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
    artifacts: (api, url) => `${curl(api, '-sS -i')} -X DELETE ${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuoted */ .x)(url)}`,
};
const urlOf = ({ trackingUri, prefix }, endpoint) => (0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuoted */ .x)(`${trackingUri}${prefix}/2.0/mlflow/${endpoint}`);
const curl = ({ headers }, options) => `curl ${options} -H "${'x-api-key' in headers ? 'X-API-Key: ' : 'Authorization: Bearer '}$HOKUSAI_API_KEY"`;
const send = (api, method, endpoint, body) => `${curl(api, '-sS -i')} -X ${method} -H 'Content-Type: application/json' -d ${body} ${urlOf(api, endpoint)}`;
const find = (api, endpoint, parameter, value) => `${curl(api, '-fsS')} -G --data-urlencode ${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuoted */ .x)(`${parameter}=${value}`)} ${urlOf(api, endpoint)}`;
/** One value per line of a JSON answer, whether it came on one line or on many. */
const valuesOf = (field, characters) => `tr ',{' '\\n\\n' | sed -n 's/.*"${field}": *"\\{0,1\\}\\(${characters}\\).*/\\1/p'`;
const json = (body) => (0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuoted */ .x)(JSON.stringify(body));
/** A JSON body with the shell's `$value` as its last field; all else in it means nothing to the shell. */
function withValue(body, field) {
    const [before = ''] = JSON.stringify({ ...body, [field]: '' }).split(/"}$/);
    return `${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuoted */ .x)(before)}"$value"${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__/* .shellQuoted */ .x)('"}')}`;
}


/***/ }),

/***/ 71740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ createdTag),
/* harmony export */   JL: () => (/* binding */ newNames),
/* harmony export */   R_: () => (/* binding */ createdNow),
/* harmony export */   Ws: () => (/* binding */ artifactPath),
/* harmony export */   Zc: () => (/* binding */ ownTag),
/* harmony export */   aD: () => (/* binding */ idPattern),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   il: () => (/* binding */ canaryModel),
/* harmony export */   jM: () => (/* binding */ laterTag),
/* harmony export */   nK: () => (/* binding */ alias),
/* harmony export */   od: () => (/* binding */ idTag)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Marks everything a run makes on a server: clean-up touches nothing without it. */
const idTag = 'verify_registration_id';
const createdTag = 'verify_registration_created';
/** Set on the version once it is there. */
const laterTag = 'verify_registration_tag';
/** Registered under where models cannot be removed, so that one name fills up instead of one per run. */
const canaryModel = 'verify-registration-canary';
const alias = 'verify-registration';
/** Where the model lies below the run's artifact root. */
const artifactPath = 'model';
/** Ids this tool makes; a tag with another value was not written by it. */
const idPattern = /^\d{8}t\d{6}z-[0-9a-f]{8}$/;
function newNames(now = new Date()) {
    const time = now
        .toISOString()
        .replace(/[-:]|\.\d+/g, '')
        .toLowerCase();
    return namesOf(`${time}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`);
}
/** The names of an earlier run, from its id. */
function namesOf(id) {
    return { id, experiment: `verify-registration-${id}`, model: `verify-registration-${id}` };
}
/** The tag only this run carries. */
const ownTag = ({ id }) => ({ key: idTag, value: id });
const createdNow = (now = new Date()) => ({ key: createdTag, value: now.toISOString() });


/***/ }),

/***/ 97192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isOfRun),
/* harmony export */   U: () => (/* binding */ removeExperiment)
/* harmony export */ });
/* harmony import */ var _mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40168);
/* harmony import */ var _mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92163);
/* harmony import */ var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60590);
/* harmony import */ var _mlflow_tracking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51415);
/* harmony import */ var _leftover_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56152);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71740);
/* harmony import */ var _remove_model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34998);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95125);
/* harmony import */ var _verify_ownership_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16731);









/** Deleting the experiment takes its runs with it; its artifacts have to be deleted by themselves. */
async function removeExperiment(api, state, patience) {
    if (!state.asked.experiment)
        return [];
    const expected = {
        doubted: state.doubts.experiment > 0 ? 1 : 0,
        made: state.experimentId !== undefined,
    };
    const [experiment, artifacts] = await Promise.all([
        (0,_settle_js__WEBPACK_IMPORTED_MODULE_7__/* .settle */ .G)(() => findActive(api, state), expected, patience),
        removeArtifacts(api, state, patience),
    ]);
    const [left] = experiment.left;
    const name = state.names.experiment;
    const id = left?.id ?? state.experimentId;
    const command = id ? _leftover_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .leftoverCommands */ .k.experiment(api, id) : _leftover_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .leftoverCommands */ .k.experimentNamed(api, name);
    return [...artifacts, ...(0,_remove_model_js__WEBPACK_IMPORTED_MODULE_6__/* .leftoversOf */ .K)('experiment', name, experiment, command)];
}
async function findActive(api, state) {
    const found = await findOwn(api, state);
    if (found?.lifecycle_stage !== 'active')
        return [];
    const id = found.experiment_id;
    return [{ id, remove: () => (0,_mlflow_tracking_js__WEBPACK_IMPORTED_MODULE_3__/* .deleteExperiment */ .rH)(api, id) }];
}
/**
 * The run's experiment, read back by its id; also a deleted one, whose artifacts are still there. MLflow keeps
 * deleted ones, so that an id which is not there is no answer: the name is asked for, too.
 */
async function findOwn(api, { experimentId, names }) {
    const readBack = (id) => (0,_mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__/* .absentAsUndefined */ .uW)((0,_verify_ownership_js__WEBPACK_IMPORTED_MODULE_8__/* .ownExperiment */ .Eb)(api, id, names));
    const known = experimentId === undefined ? undefined : await readBack(experimentId);
    if (known)
        return known;
    const named = await (0,_mlflow_tracking_js__WEBPACK_IMPORTED_MODULE_3__/* .findAnyExperiment */ .Vj)(api, names.experiment);
    return named && readBack(named.experiment_id);
}
async function removeArtifacts(api, state, patience) {
    if (!state.asked.upload)
        return [];
    let places = [];
    const look = async () => {
        if (places.length === 0)
            places = await placesOf(api, state);
        const listed = await Promise.all(places.map(async (url) => ({ url, entries: await entriesAt(api, url, isNothingTaken(state)) })));
        return listed
            .filter(({ entries }) => entries > 0)
            .map(({ url }) => ({ url, remove: () => (0,_mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .deleteArtifacts */ .HV)(api, url) }));
    };
    // A file that was under way when its upload broke off may land at any time.
    const doubted = state.doubts.upload > 0 ? Number.POSITIVE_INFINITY : 0;
    const looked = await (0,_settle_js__WEBPACK_IMPORTED_MODULE_7__/* .settle */ .G)(look, { doubted, made: true }, patience);
    // Uploads that were answered and are in no list: it may be an old answer, told anew.
    const isUnseen = state.files.length > 0 && looked.sure && looked.removed + looked.left.length === 0;
    const settled = isUnseen ? { ...looked, sure: false, reason: 'no list names them' } : looked;
    const known = places.length > 0 ? places : usualPlace(api, state);
    const urls = settled.left.length > 0 ? settled.left.map(({ url }) => url) : known;
    return urls.flatMap((url) => (0,_remove_model_js__WEBPACK_IMPORTED_MODULE_6__/* .leftoversOf */ .K)('artifacts', `mlflow-artifacts:/${(0,_mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .pathIn */ .lW)(url)}`, settled, _leftover_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .leftoverCommands */ .k.artifacts(api, url)));
}
/** Where MLflow keeps them unless it was told otherwise, for a command where the server would not say. */
const usualPlace = (api, { experimentId }) => experimentId === undefined ? [] : [(0,_mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactUrl */ .Wk)(api, `mlflow-artifacts:/${experimentId}`)];
/**
 * Where the run's artifacts lie: below its experiment's own root. A root that is not the experiment's own may hold
 * other people's artifacts, and one that makes no sense may be a mix-up: then only the folders of runs that were read
 * back as ours.
 */
async function placesOf(api, state) {
    const experiment = await findOwn(api, state);
    if (!experiment)
        return [];
    const id = experiment.experiment_id;
    const root = urlOrNothing(api, experiment.artifact_location);
    if (root !== undefined && (0,_mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .pathIn */ .lW)(root).split('/').at(-1) === id)
        return [root];
    const tagged = await (0,_mlflow_tracking_js__WEBPACK_IMPORTED_MODULE_3__/* .searchRuns */ .xz)(api, [id], `tags."${_names_js__WEBPACK_IMPORTED_MODULE_5__/* .idTag */ .od}" = '${state.names.id}'`);
    const runs = await Promise.all(tagged.map(({ info }) => (0,_verify_ownership_js__WEBPACK_IMPORTED_MODULE_8__/* .ownRun */ .SI)(api, info.run_id, id, state.names)));
    return runs.flatMap(({ info }) => {
        const url = urlOrNothing(api, info.artifact_uri);
        return url !== undefined && isOfRun(url, info.run_id) ? [url] : [];
    });
}
/** Nothing where nobody can write to: nothing was uploaded there. */
function urlOrNothing(api, uri) {
    try {
        return (0,_mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactUrl */ .Wk)(api, uri);
    }
    catch (error) {
        if (error instanceof _mlflow_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ArtifactRootError */ .tN)
            return undefined;
        throw error;
    }
}
/** Whether an artifact root belongs to one run alone. */
const isOfRun = (root, runId) => root.split('/').includes(runId);
/** True where every upload was refused. */
const isNothingTaken = ({ files, doubts }) => files.length === 0 && doubts.upload === 0;
async function entriesAt(api, url, isEmpty) {
    try {
        return (await (0,_mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .listArtifactDirectory */ .eH)(api, (0,_mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .pathIn */ .lW)(url))).length;
    }
    catch (error) {
        // Whoever turned the service off turned its lists off as well.
        if (isEmpty && error instanceof _mlflow_error_js__WEBPACK_IMPORTED_MODULE_2__/* .MlflowError */ .mF && (0,_mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .isTurnedOff */ .Wm)(error.answer))
            return 0;
        throw error;
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
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95125);
/* harmony import */ var _verify_ownership_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16731);







const noRemoval = 'DELETE does not work on this server, so it stays until that is fixed';
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
    const made = state.modelMade === true;
    const doubted = doubts.model > 0 ? doubts.model + (made ? 1 : 0) : 0;
    const model = await (0,_settle_js__WEBPACK_IMPORTED_MODULE_5__/* .settle */ .G)(look, { doubted, made }, patience);
    const command = _leftover_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .leftoverCommands */ .k.model(apis.removal ?? apis.tracking, modelName);
    const leftModels = leftoversOf('registered model', modelName, model, command);
    // Its versions go with it; but the canary is every run's, whichever of them made it.
    const goesWhole = model.left.length > 0 && modelName !== _names_js__WEBPACK_IMPORTED_MODULE_4__/* .canaryModel */ .il;
    if (!asked.version || (isGone && model.sure) || goesWhole)
        return leftModels;
    const isKnown = state.modelVersion !== undefined;
    const versions = await (0,_settle_js__WEBPACK_IMPORTED_MODULE_5__/* .settle */ .G)(() => findOwnVersions(apis, state), { doubted: doubts.version > 0 ? doubts.version + (isKnown ? 1 : 0) : 0, made: isKnown }, model.silent ? { ...patience, pauses: [] } : patience);
    const leftVersions = versions.left.map(({ version }) => {
        const name = `${modelName} version ${version}`;
        const command = _leftover_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .leftoverCommands */ .k.version(apis.removal ?? apis.tracking, modelName, version);
        return { kind: 'model version', name, reason: versions.reason, command };
    });
    if (leftVersions.length > 0)
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
            (0,_verify_ownership_js__WEBPACK_IMPORTED_MODULE_6__/* .ownModel */ .wv)(tracking, modelName, names),
            (0,_mlflow_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .searchModelVersions */ .p3)(tracking, `name = '${modelName}'`),
        ]);
        if (!model)
            return undefined;
        // Thrown in a model of the run's own name: there it is more likely that a tag was lost, and the model is told.
        if (versions.some(({ name, tags }) => name === modelName && !(0,_mlflow_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .carries */ .E)(tags, (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ownTag */ .Zc)(names))))
            throw new _verify_ownership_js__WEBPACK_IMPORTED_MODULE_6__/* .NotOursError */ .Px(`a version of ${modelName}`);
    }
    catch (error) {
        // A name that only this run uses cannot be somebody else's: a tag was lost, and it stays untouched.
        if (error instanceof _verify_ownership_js__WEBPACK_IMPORTED_MODULE_6__/* .NotOursError */ .Px && modelName !== names.model)
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
            if ((0,_verify_ownership_js__WEBPACK_IMPORTED_MODULE_6__/* .isOwnVersion */ .RS)(one, marks))
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
        return await (0,_mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__/* .absentAsUndefined */ .uW)((0,_verify_ownership_js__WEBPACK_IMPORTED_MODULE_6__/* .ownVersion */ .Xl)(api, version, marks));
    }
    catch (error) {
        if (error instanceof _verify_ownership_js__WEBPACK_IMPORTED_MODULE_6__/* .NotOursError */ .Px && !isKnown)
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
 * failed, and where fewer were seen than may have been made. A server that is known not to answer is asked once more
 * at most. Never rejects.
 */
async function settle(look, { doubted, made }, { pauses, signal }) {
    let left = [];
    let removed = 0;
    let reason = '';
    let silences = 0;
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
        const sure = trouble === undefined && removed + left.length >= doubted;
        const isMissed = made && round === 0 && removed === 0 && pauses.length > 0;
        if (sure && left.length === 0 && !isMissed)
            return { left, reason: '', removed, sure, silent: false };
        reason = reasonFor(refusal ?? trouble, left.length > 0);
        if (isSilence(trouble))
            silences++;
        const silent = silences > 1;
        const pause = isFinal(refusal) || isFinal(trouble) || silent ? undefined : pauses[round];
        if (pause === undefined || signal.aborted)
            return { left, reason, removed, sure, silent };
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
/** Nothing came back, from a host that had let a whole time-out pass before. */
const isSilence = (error) => error instanceof _mlflow_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MlflowError */ .mF && error.answer.kind === 'no-reply' && error.answer.cutShort === true;
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

/***/ 16731:
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
        super(`the server named ${what}, which on a second look does not carry this run's mark: marks are lost, or answers mixed up, on the way`);
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

/***/ 53917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readVersion),
/* harmony export */   c: () => (/* binding */ mlflowInvestigation)
/* harmony export */ });
/* harmony import */ var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60590);
/* harmony import */ var _pipeline_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11827);
/* harmony import */ var _platform_key_validation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45537);
/* harmony import */ var _route_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61084);




/** The stages behind the key check, each needing the one before. */
const stages = [
    {
        id: 'mlflow.reachable',
        title: 'The gateway reaches MLflow',
        awaited: 'the gateway to reach MLflow',
        stage: 'mlflow-reachable',
        layer: 'mlflow',
    },
    {
        id: 'mlflow.host-allowed',
        title: 'MLflow accepts the Host header it gets',
        awaited: 'MLflow to accept its host name',
        stage: 'host-allowed',
        layer: 'mlflow',
    },
    {
        id: 'mlflow.well-formed',
        title: 'MLflow answers well-formed JSON',
        awaited: 'well-formed answers of MLflow',
        stage: 'well-formed',
        layer: 'mlflow',
    },
    {
        id: 'mlflow.permitted',
        title: 'The key may use the model registry',
        awaited: 'the key to be allowed in the model registry',
        stage: 'permitted',
        layer: 'gateway',
    },
    {
        id: 'mlflow.served',
        title: 'MLflow serves a search',
        awaited: 'MLflow to answer a search',
        stage: 'served',
        layer: 'mlflow',
    },
];
/** What `investigate_mlflow` asked: what stands behind the API, and what can it do? */
const mlflowInvestigation = [
    ...stages.map((stage, i) => (0,_route_check_js__WEBPACK_IMPORTED_MODULE_2__/* .routeCheck */ .c)({
        ...stage,
        needs: [stages[i - 1]?.id ?? 'bearer.accepted', ...(i === 0 ? ['proxy.mounted'] : [])],
    })),
    {
        id: 'mlflow.version',
        title: 'MLflow’s version is available',
        layer: 'mlflow',
        needs: ['mlflow.served'],
        run: async ({ observe }) => {
            const version = readVersion(await observe('mlflow.version'));
            return version ? (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_3__/* .pass */ .IX)(version) : (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_3__/* .skip */ .iv)('not told at this address');
        },
    },
    {
        id: 'mlflow.logged-models',
        title: 'MLflow supports logged models (MLflow 3)',
        layer: 'mlflow',
        needs: ['mlflow.served'],
        onWarning: {
            by: 'caller',
            step: 'Use an MLflow 2 client here, or ask infrastructure for MLflow 3 on the server.',
            done: 'log_model of your client works',
        },
        run: async ({ observe }) => {
            const answer = await observe('mlflow.logged-models');
            if (answer.kind === 'no-reply')
                return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_3__/* .skip */ .iv)(answer.message);
            if ((0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodeOf */ .D9)(answer) === 'RESOURCE_DOES_NOT_EXIST')
                return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_3__/* .pass */ .IX)();
            return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_3__/* .warn */ .R8)(`registering works without them, but log_model of MLflow 3 clients does not; asked for one, the server says ${(0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAnswer */ .O1)(answer)}`);
        },
    },
    {
        id: 'mlflow.artifact-proxy',
        title: 'MLflow takes artifacts over HTTP',
        step: true,
        layer: 'artifacts',
        needs: ['mlflow.served'],
        run: async ({ observe }) => {
            const answer = await observe('mlflow.artifacts');
            if (answer.kind === 'reply' && answer.status === 200)
                return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_3__/* .pass */ .IX)();
            return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(answer.kind === 'reply' ? `${answer.status}: ${(0,_platform_key_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(answer)}` : answer.message);
        },
    },
];
/** The version in a `GET /version` answer, for instance 3.9.0, or undefined where something else answered. */
function readVersion(answer) {
    if (answer.kind === 'no-reply' || answer.status !== 200)
        return undefined;
    return /^\s*"?(\d+\.\d+\.\d+[\w.]*)"?\s*$/.exec(answer.text)?.[1];
}


/***/ }),

/***/ 61084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ routeCheck)
/* harmony export */ });
/* harmony import */ var _pipeline_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11827);
/* harmony import */ var _platform_route_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3543);


/**
 * A check that one stage of the way to MLflow is passed, a step of any registration. All of them read the same answer,
 * so exactly one fails: the first stage the request did not pass; the later ones are skipped through their needs.
 */
function routeCheck(check) {
    const { stage, ...rest } = check;
    return {
        ...rest,
        step: true,
        run: async ({ observe }) => {
            const answer = await observe('search.bearer');
            const route = (0,_platform_route_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .readRoute */ .S9)(answer);
            // Where an earlier stage's check belongs to a suite left out, this one must not claim to have passed.
            if (!(0,_platform_route_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isPast */ .R6)(route, stage))
                return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(route.seen);
            if (stage === 'mounted' && answer.movedTo !== undefined)
                return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8)(tellMove(answer.movedTo));
            return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(stage === 'served' ? route.seen : undefined);
        },
    };
}
function tellMove(address) {
    const base = address.replace(/\/(ajax-)?api\/\d\.\d\/mlflow.*/, '');
    return `each request is redirected to ${base}, where MLflow’s client follows and others may not`;
}


/***/ }),

/***/ 81082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sf: () => (/* binding */ cleanUpDefinition),
  Wy: () => (/* binding */ realRegistration),
  OF: () => (/* binding */ repeatedDefinition),
  $W: () => (/* binding */ stockClientDefinition)
});

// EXTERNAL MODULE: ./build/mlflow/artifacts.js
var artifacts = __webpack_require__(92163);
// EXTERNAL MODULE: ./build/mlflow/error.js
var mlflow_error = __webpack_require__(60590);
// EXTERNAL MODULE: ./build/mlflow/registry.js
var registry = __webpack_require__(81501);
// EXTERNAL MODULE: ./build/mlflow/tag.js
var mlflow_tag = __webpack_require__(24316);
// EXTERNAL MODULE: ./build/mlflow/tracking.js
var tracking = __webpack_require__(51415);
// EXTERNAL MODULE: ./build/pipeline/check.js
var check = __webpack_require__(11827);
// EXTERNAL MODULE: ./build/pipeline/requests-have-left.js
var requests_have_left = __webpack_require__(41964);
// EXTERNAL MODULE: ./build/mlflow/create-once.js
var create_once = __webpack_require__(32110);
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
    if ((0,artifacts/* isTurnedOff */.Wm)(answer))
        return false;
    if (answer.inDoubt || create_once/* gaveUp */.l.includes(answer.status))
        return true;
    return answer.status >= 500 && (0,mlflow_error/* errorCodeOf */.D9)(answer) === undefined;
}

// EXTERNAL MODULE: ./build/registration/find-removal-path.js
var find_removal_path = __webpack_require__(79990);
// EXTERNAL MODULE: ./build/registration/names.js
var registration_names = __webpack_require__(71740);
// EXTERNAL MODULE: ./build/registration/remove-experiment.js
var remove_experiment = __webpack_require__(97192);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/http/exchange.js
var exchange = __webpack_require__(19148);
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
/** A timer that is set to more goes off at once. Contract: Node's timers. */
const longestTimerMs = 2 ** 31 - 1;
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
        const { dir: directory, base: name } = external_node_path_.posix.parse((0,artifacts/* pathIn */.lW)(url));
        if (await putInParts(api, { directory, name }, { bytes: file.bytes, slice }, timeoutMs))
            return;
    }
    await (0,artifacts/* putArtifact */.qg)(api, url, file.body, timeoutMs);
}
/** Where one of the model's files lies. */
function fileUrl(api, artifactUri, path) {
    return `${(0,artifacts/* artifactUrl */.Wk)(api, artifactUri)}/${(0,artifacts/* encodePath */.O0)(`${registration_names/* artifactPath */.Ws}/${path}`)}`;
}
/** Milliseconds a transfer of `bytes` may take: the usual patience plus what a very slow link needs. */
function transferTimeoutMs(bytes, requestTimeoutMs) {
    return Math.min(longestTimerMs, requestTimeoutMs + Math.ceil(bytes / slowestBytesPerMs));
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

// EXTERNAL MODULE: ./build/registration/verify-ownership.js
var verify_ownership = __webpack_require__(16731);
// EXTERNAL MODULE: ./build/suites/investigate-mlflow.js
var investigate_mlflow = __webpack_require__(53917);
// EXTERNAL MODULE: ./build/platform/contract.js
var contract = __webpack_require__(37282);
// EXTERNAL MODULE: ./build/platform/target.js
var platform_target = __webpack_require__(48261);
;// CONCATENATED MODULE: ./build/suites/registration-event.js




/** The last step of a registration on the platform, where it is asked for. */
const notification = {
    id: 'registration.event',
    title: 'The platform is notified of the registration',
    step: true,
    layer: 'event',
    needs: ['registration.version', 'registration.log'],
    run: sendEvent,
};
/** Never repeated: each one notifies and debits. */
async function sendEvent({ send, settings, target, model, registration: state, }) {
    if (!settings.notify)
        return (0,check/* skip */.iv)('not asked for: it sends a real notification and debits the account');
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
        return (0,check/* pass */.IX)();
    return (0,check/* fail */.fJ)(`the registration itself succeeded, its notification did not: ${(0,mlflow_error/* describeAnswer */.O1)(answer)}`);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/suites/registration-read-back.js







/** A path that lost its case or its slashes is still known. */
const folded = (path) => path.toLowerCase().replaceAll('\\', '/');
const drafts = [
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
            const listed = new Map((await (0,artifacts/* listArtifacts */.wn)(mlflow, runId, registration_names/* artifactPath */.Ws)).map((one) => [one.path, one.bytes]));
            const wrong = files.flatMap(({ path, bytes }) => {
                const name = `${registration_names/* artifactPath */.Ws}/${path}`;
                const size = listed.get(name);
                if (size === bytes)
                    return [];
                if (size !== undefined)
                    return [`${path} has ${size} of ${bytes} bytes`];
                const spelt = [...listed.keys()].find((one) => folded(one) === folded(name));
                return [
                    `${path} is ${spelt === undefined ? 'missing' : `listed as ${spelt.slice(registration_names/* artifactPath */.Ws.length + 1)}`}`,
                ];
            });
            return wrong.length === 0 ? (0,check/* pass */.IX)(`${files.length} files`) : (0,check/* fail */.fJ)(wrong.join('; '));
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
        awaited: 'the model version to be READY',
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
                return (0,check/* pass */.IX)(`${settings.tokenId}, ${settings.metric} ${value}`);
            return (0,check/* fail */.fJ)(wrong.map(([key, value]) => `${key} is ${found.get(key) ?? 'missing'}, not ${value}`).join('; '));
        },
    },
    {
        id: 'registration.alias',
        title: 'The alias leads to the version',
        layer: 'registry',
        needs: ['registration.alias-set'],
        run: async ({ mlflow, registration: { modelName, modelVersion } }) => {
            const { version } = await (0,registry/* getByAlias */.Wp)(mlflow, modelName, registration_names/* alias */.nK);
            return version === modelVersion ? (0,check/* pass */.IX)() : (0,check/* fail */.fJ)(`leads to version ${version}, not ${modelVersion}`);
        },
    },
    {
        id: 'registration.found',
        title: 'A search finds the version',
        familiar: () => 'Model found in registry',
        layer: 'registry',
        needs: ['registration.version'],
        onWarning: {
            by: 'infrastructure',
            step: 'Where clients search for what they have just registered: make the registry’s search current, or tell them to wait.',
            done: 'a search finds a new version at once',
        },
        run: awaitFound,
    },
];
/** Nothing counts as registered until it was read back. */
const readBack = drafts.map((draft) => ({ ...draft, step: true }));
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
    return wrong.length === 0 ? (0,check/* pass */.IX)(`${state.files.length} files`) : (0,check/* fail */.fJ)(wrong.join('; '));
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
    return wrong.length === 0 ? (0,check/* pass */.IX)() : (0,check/* fail */.fJ)(wrong.join('; '));
}
/** Milliseconds within which a search may lag behind: hosted registries keep an index of their own. */
const searchLagMs = 5_000;
async function awaitFound({ mlflow, registration, settings, signal }) {
    const { modelName, modelVersion, runId } = registration;
    const started = performance.now();
    const deadline = started + Math.min(searchLagMs, settings.requestTimeoutMs);
    for (let pause = 250;; pause = 500) {
        const versions = await (0,registry/* searchModelVersions */.p3)(mlflow, `run_id = '${runId}'`);
        const now = performance.now();
        const after = `${((now - started) / 1_000).toFixed(1)} s`;
        if (versions.some((one) => one.name === modelName && one.version === modelVersion))
            return pause === 250 ? (0,check/* pass */.IX)() : (0,check/* warn */.R8)(`found only when it was searched for again, after ${after}`);
        if (signal.aborted || now + pause > deadline)
            return (0,check/* fail */.fJ)(`not among the ${versions.length} versions of run ${runId}, also after ${after}`);
        await (0,promises_.setTimeout)(pause, undefined, { signal });
    }
}
/** A version may stay PENDING_REGISTRATION as long as a request may take; open-source MLflow answers READY at once. */
async function awaitReady({ mlflow, registration, settings, signal }) {
    const started = performance.now();
    const deadline = started + settings.requestTimeoutMs;
    for (let pause = 250;; pause *= 2) {
        const { modelName, modelVersion = '' } = registration;
        registration.registered = await (0,registry/* getModelVersion */.Af)(mlflow, modelName, modelVersion);
        const { status, status_message } = registration.registered;
        if (status === 'READY')
            return (0,check/* pass */.IX)();
        const why = status_message ? `: ${status_message}` : '';
        if (status !== 'PENDING_REGISTRATION')
            return (0,check/* fail */.fJ)(`is ${status}${why}`);
        const now = performance.now();
        if (now + pause > deadline)
            return (0,check/* fail */.fJ)(`is still ${status} after ${((now - started) / 1_000).toFixed(1)} s${why}`);
        await (0,promises_.setTimeout)(pause, undefined, { signal });
    }
}

// EXTERNAL MODULE: ./build/text/curl.js
var curl = __webpack_require__(76114);
;// CONCATENATED MODULE: ./build/suites/removal-tasks.js

const passDeletesOn = {
    by: 'API team',
    step: 'Pass DELETE requests on to MLflow, with their body.',
    done: 'a DELETE of a model that is not there is answered 404 RESOURCE_DOES_NOT_EXIST',
    now: (report) => deleteIn(report)?.response?.status.toString(),
    command: (report) => {
        const exchange = deleteIn(report);
        return exchange && (0,curl/* curlCommand */.O)(exchange);
    },
};
function deleteIn({ checks, exchanges }) {
    const asked = checks.find(({ id }) => id === 'registration.removal')?.exchanges[0];
    return exchanges.find(({ id }) => id === asked);
}
const removeWhatIsLeft = {
    by: 'caller',
    step: 'Once what keeps it there is fixed, remove it: verifications made it, and nothing else uses it (artifacts: the directory of the run’s own experiment). An answer that it does not exist is as good.',
    done: 'nothing of this run is left on the server',
    command: ({ registration }) => registration?.cleanup.leftovers.map(({ command }) => command).join('\n'),
};

;// CONCATENATED MODULE: ./build/suites/test-real-registration.js

















const writing = [
    {
        id: 'registration.removal',
        title: 'Registered models can be removed again',
        awaited: 'a way to remove models again',
        layer: 'registry',
        needs: ['mlflow.served'],
        onWarning: passDeletesOn,
        run: judgeRemoval,
    },
    {
        id: 'registration.model',
        title: 'A model is ready to be registered',
        familiar: (_, reason) => `Model trained: ${reason}`,
        step: true,
        awaited: 'a model to register',
        layer: 'client',
        run: async ({ model }) => {
            // Training keeps the processor busy.
            await (0,requests_have_left/* requestsHaveLeft */.Y)();
            return (0,check/* pass */.IX)((await model()).summary);
        },
    },
    {
        id: 'registration.experiment',
        title: 'An experiment can be created',
        familiar: ({ registration }) => `Connected to MLflow, experiment created: ${registration?.experimentId}`,
        step: true,
        awaited: 'an experiment',
        layer: 'registry',
        needs: ['mlflow.served'],
        run: async ({ mlflow, settings, registration: state }) => {
            const tags = [(0,registration_names/* ownTag */.Zc)(state.names), ...dateTags(settings)];
            const id = await asking(state, 'experiment', mlflow, (api) => (0,tracking/* createExperiment */.Cl)(api, state.names.experiment, tags));
            await confirming(state, 'experiment', () => (0,verify_ownership/* ownExperiment */.Eb)(mlflow, id, state.names));
            state.experimentId = id;
            return (0,check/* pass */.IX)(`experiment ${id}`);
        },
    },
    {
        id: 'registration.registered-model',
        title: 'A registered model can be created',
        step: true,
        awaited: 'a registered model',
        layer: 'registry',
        needs: ['registration.removal'],
        run: createModel,
    },
    {
        id: 'registration.run',
        title: 'A run can be started',
        step: true,
        awaited: 'a run',
        layer: 'registry',
        needs: ['registration.experiment'],
        run: async ({ mlflow, settings, registration: state }) => {
            const tag = (0,registration_names/* ownTag */.Zc)(state.names);
            const run = { name: state.names.id, startTime: Date.now(), tag, tags: dateTags(settings) };
            const experimentId = state.experimentId ?? '';
            const created = await (0,tracking/* createRun */.ut)(mlflow, experimentId, run);
            const { info } = await (0,verify_ownership/* ownRun */.SI)(mlflow, created.info.run_id, experimentId, state.names);
            state.runId = info.run_id;
            state.artifactUri = info.artifact_uri;
            return (0,check/* pass */.IX)(`run ${info.run_id}`);
        },
    },
    {
        id: 'registration.artifact-root',
        title: 'Artifacts of the run can be written through the tracking server',
        step: true,
        awaited: 'an artifact store behind the server',
        layer: 'artifacts',
        needs: ['registration.run'],
        run: async ({ mlflow, registration: { artifactUri = '', runId = '' } }) => {
            const url = (0,artifacts/* artifactUrl */.Wk)(mlflow, artifactUri);
            if (!(0,remove_experiment/* isOfRun */.N)(url, runId))
                throw new verify_ownership/* NotOursError */.Px(`the artifact root ${artifactUri}`);
            return (0,check/* pass */.IX)(artifactUri);
        },
    },
    {
        id: 'registration.log',
        title: 'Metrics and params can be logged',
        step: true,
        awaited: 'metrics to be logged',
        layer: 'registry',
        needs: ['registration.run', 'registration.model'],
        run: async ({ mlflow, model, registration: state }) => {
            const { metrics, params } = await model();
            await (0,tracking/* logBatch */.hT)(mlflow, state.runId ?? '', { metrics, params, tags: [] });
            state.metrics = Object.fromEntries(metrics.map(({ key, value }) => [key, value]));
            return (0,check/* pass */.IX)(`${metrics.length} metrics, ${params.length} params`);
        },
    },
    {
        id: 'registration.upload-time',
        title: 'The upload will take reasonable time',
        awaited: 'the upload to be fast enough',
        layer: 'artifacts',
        needs: ['registration.artifact-root', 'registration.model'],
        run: async ({ model, observe }) => {
            const bytes = (await model()).largestFile;
            const slow = bytes > 50e6 ? uploadEstimate(bytes, (0,investigate_mlflow/* readVersion */.$)(await observe('mlflow.version'))) : undefined;
            return slow ? (0,check/* warn */.R8)(slow) : (0,check/* pass */.IX)();
        },
    },
    {
        id: 'registration.upload',
        title: 'The model’s files can be uploaded',
        familiar: ({ registration }) => `Model logged, run id: ${registration?.runId}`,
        step: true,
        awaited: 'the model’s files to be uploaded',
        layer: 'artifacts',
        needs: ['registration.upload-time'],
        run: async (context) => {
            const { registration: state, model, mlflow, settings } = context;
            const files = (await model()).files(state.runId ?? '');
            const root = state.artifactUri ?? '';
            state.files = await asking(state, 'upload', mlflow, (api) => uploadModel(api, root, files, settings.requestTimeoutMs));
            const bytes = state.files.reduce((sum, file) => sum + file.bytes, 0);
            return (0,check/* pass */.IX)(`${state.files.length} files, ${bytes} bytes`);
        },
    },
    {
        id: 'registration.version',
        title: 'A model version can be created',
        familiar: ({ registration }) => `Model registered: ${registration?.modelName}, version ${registration?.modelVersion}`,
        step: true,
        awaited: 'a model version',
        layer: 'registry',
        needs: ['registration.upload', 'registration.registered-model'],
        run: createVersion,
    },
    {
        id: 'registration.alias-set',
        title: 'An alias can be set',
        step: true,
        awaited: 'an alias',
        layer: 'registry',
        needs: ['registration.version'],
        run: async ({ mlflow, registration: state }) => {
            await (0,registry/* setAlias */.Tp)(mlflow, state.modelName, registration_names/* alias */.nK, state.modelVersion ?? '');
            state.aliased = true;
            return (0,check/* pass */.IX)(`models:/${state.modelName}@${registration_names/* alias */.nK}`);
        },
    },
    {
        id: 'registration.tag-set',
        title: 'A tag can be set on the version',
        step: true,
        layer: 'registry',
        needs: ['registration.version'],
        run: setTag,
    },
];
/** What `test_real_registration` asked: does a whole registration work, and is everything there afterwards? */
const realRegistration = [...writing, notification, ...readBack].map((draft) => ({
    ...draft,
    writes: true,
}));
/** The last check of a run, which no plan holds: whatever else happens, what was made is removed. */
const cleanUpDefinition = {
    id: 'registration.clean-up',
    title: 'Everything the run made is removed again',
    suite: 'test_real_registration',
    layer: 'registry',
    needs: [],
    onWarning: removeWhatIsLeft,
};
/** A check that no plan holds: a run has it where an answer serves this tool, and not MLflow's own client. */
const stockClientDefinition = {
    id: 'registration.stock-client',
    title: 'MLflow’s own client can read the answers',
    suite: 'test_real_registration',
    layer: 'registry',
    needs: [],
};
/** A check that no plan holds: a run has it where requests were served only when they were sent again. */
const repeatedDefinition = {
    id: 'registration.repeated',
    title: 'Requests are served at the first attempt',
    suite: 'test_real_registration',
    layer: 'proxy',
    needs: [],
};
/** Without its date, what was to be kept never counts as stale. */
const dateTags = ({ keep }) => (keep ? [] : [(0,registration_names/* createdNow */.R_)()]);
/** Asked before anything is written; where models stay, one canary fills up instead of a new name per run. */
async function judgeRemoval({ observe, settings, registration: state }) {
    const { path, defect, beyond } = await (0,find_removal_path/* findRemovalPath */.D)(observe);
    state.removal = path;
    if (defect === undefined)
        return (0,check/* pass */.IX)();
    if (path === 'gateway')
        return (0,check/* warn */.R8)(`${defect}; cleanup uses the gateway’s own path, /mlflow/ajax-api`);
    if (settings.modelName === undefined && !settings.keep)
        state.modelName = registration_names/* canaryModel */.il;
    return (0,check/* warn */.R8)(`${defect}; the gateway’s own path, /mlflow/ajax-api, does not help${defect.includes(beyond ?? '') ? '' : `: ${beyond}`}. So models stay: this run registers ${state.modelName}`);
}
async function createModel({ mlflow, settings, registration: state }) {
    const name = state.modelName;
    const isShared = name !== state.names.model;
    state.asked.model = true;
    if (isShared && (await (0,registry/* findRegisteredModel */.P_)(mlflow, name)))
        return (0,check/* pass */.IX)(`${name} exists already`);
    try {
        const tag = (0,registration_names/* ownTag */.Zc)(state.names);
        await asking(state, 'model', mlflow, (api) => (0,registry/* createRegisteredModel */.Qq)(api, name, tag, dateTags(settings)));
        state.modelMade = true;
        return (0,check/* pass */.IX)(name);
    }
    catch (error) {
        const raced = error instanceof mlflow_error/* MlflowError */.mF && error.errorCode === 'RESOURCE_ALREADY_EXISTS';
        if (isShared && raced)
            return (0,check/* pass */.IX)(`${name} exists already`);
        throw error;
    }
}
async function createVersion({ mlflow, model, settings, registration: state, }) {
    const { baseline } = await model();
    const { names, modelName, runId = '' } = state;
    const wanted = {
        name: modelName,
        source: `${state.artifactUri}/${registration_names/* artifactPath */.Ws}`,
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
        return (0,check/* fail */.fJ)(`the server registered it as ${created.name}`);
    const { version } = created;
    state.registered = await confirming(state, 'version', () => (0,verify_ownership/* ownVersion */.Xl)(mlflow, version, { modelName, names, runId }));
    state.modelVersion = version;
    return (0,check/* pass */.IX)(`${modelName} version ${version}`);
}
/** The version has its tags from its creation; the documented recipe sets them on a version that is there already. */
async function setTag({ mlflow, registration: state }) {
    const { modelName, modelVersion = '', names } = state;
    const tag = { key: registration_names/* laterTag */.jM, value: names.id };
    await (0,registry/* setModelVersionTag */.Ke)(mlflow, modelName, modelVersion, tag);
    const { tags } = await (0,registry/* getModelVersion */.Af)(mlflow, modelName, modelVersion);
    return (0,mlflow_tag/* carries */.E)(tags, tag) ? (0,check/* pass */.IX)() : (0,check/* fail */.fJ)(`${registration_names/* laterTag */.jM} was accepted, and is not on the version`);
}


/***/ }),

/***/ 62161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ camelCase)
/* harmony export */ });
/** `run_id` as `runId`: how clients of protobuf spell a field's name as well. */
const camelCase = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());


/***/ }),

/***/ 76114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ownKey),
/* harmony export */   O: () => (/* binding */ curlCommand)
/* harmony export */ });
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34381);

/** Set by curl, by a connection or by one run alone: repeating them would say nothing, or mislead. */
const passing = new Set([
    ...['host', 'user-agent', 'content-length', 'connection', 'accept', 'accept-encoding', 'transfer-encoding'],
    ...['x-request-id', 'traceparent', 'keep-alive', 'expect'],
]);
/** What the redactor writes in place of the caller's key, and of the key that the run invented. */
const ownKey = '***api-key***';
const inventedKey = '***garbage-key***';
/** Refused by every service, and too short to look like anybody's key. */
const wrongKey = 'hk_live_wrong';
/**
 * A recorded request as a shell command that prints status, headers and body. The key stands in it as
 * `$HOKUSAI_API_KEY`, never itself. Undefined where the request cannot be repeated from what was recorded: its
 * body was cut or is not text, or something in it was masked.
 */
function curlCommand({ request, checkId = '' }) {
    const { method, url, headers, body } = request;
    const hasBody = body !== undefined && body.bytes > 0;
    if (hasBody && (body.truncated || body.text === undefined))
        return undefined;
    const lines = Object.entries(headers)
        .filter(([name]) => !passing.has(name.toLowerCase()))
        .flatMap(([name, values]) => [values].flat().map((value) => `${usualSpelling(name)}: ${value}`));
    const texts = [url, ...lines, ...(hasBody ? [body.text ?? ''] : [])].map((text) => text.replaceAll(inventedKey, wrongKey));
    if (texts.some((text) => unrepeatable.test(text.replaceAll(ownKey, ''))))
        return undefined;
    const [address = '', ...rest] = texts;
    const data = hasBody ? rest.pop() : undefined;
    return [
        'curl -sS -i',
        ...(method === 'GET' || (method === 'POST' && hasBody)
            ? []
            : [method === 'HEAD' ? '-I' : `-X ${quote(method)}`]),
        ...rest.map((line) => (basicKey.test(line) ? loginOption(checkId) : `-H ${quote(line)}`)),
        ...(data === undefined ? [] : [`--data-raw ${quote(data)}`]),
        quote(address),
    ].join(' ');
}
/** As people write it; a server does not care. */
const usualSpelling = (name) => ['Authorization', 'Content-Type'].find((usual) => usual.toLowerCase() === name.toLowerCase()) ?? name;
const basicKey = /^authorization: basic \*\*\*api-key\*\*\*$/i;
/** curl encodes a login itself: USER:PASSWORD as it was given, or the key as the password of the probe's own user. */
const loginOption = (checkId) => checkId.startsWith('bearer.') ? '-u "token:$HOKUSAI_API_KEY"' : '-u "$HOKUSAI_API_KEY"';
/** A mask other than the key's own, or a character that a person does not see in what they paste. */
const unrepeatable = /\*\*\*|\[redacted|(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u;
/** One word of a POSIX shell, whatever the text is. */
function quote(text) {
    if (/^[A-Z]+$/.test(text))
        return text;
    if (!text.includes(ownKey))
        return (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellQuoted */ .x)(text);
    // In double quotes only where all else means nothing there, and the variable's name ends with the text.
    if (/^[\w :./=+-]*$/.test(text.slice(0, -ownKey.length)) && text.endsWith(ownKey))
        return `"${text.replaceAll(ownKey, '$HOKUSAI_API_KEY')}"`;
    return text
        .split(ownKey)
        .map((part) => (part === '' ? '' : quote(part)))
        .join('"$HOKUSAI_API_KEY"');
}


/***/ }),

/***/ 62728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decoded)
/* harmony export */ });
/** Text without its percent-encoding; as it is where that is no encoding. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 43794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ pageInBrief),
/* harmony export */   m: () => (/* binding */ briefly)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);

/** UTF-16 units of somebody else's words within a sentence of ours. */
const longest = 300;
/**
 * What a foreign program said, fit to be part of a message: of an HTML page its title, of JSON its message, one line of
 * at most 300 characters.
 */
function briefly(text, maxLength = longest) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(withoutTags(withoutPage(withoutJson(text)))), maxLength);
}
/** An HTML page by its title, or by its words where it has none; undefined for anything else. */
function pageInBrief(text) {
    if (!/^\s*(<!doctype\s+html|<html[\s>]|<head[\s>])/i.test(text))
        return undefined;
    const page = withoutPage(text);
    return page === '(an HTML page)'
        ? `(an HTML page: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(withoutTags(text.slice(0, 5_000))).trim()})`
        : page;
}
function withoutPage(text) {
    const start = text.search(/<!doctype\s|<html[\s>]|<head[\s>]|<body[\s>]/i);
    if (start < 0)
        return text;
    // Far longer titles are attacks on this expression's time, not titles.
    const [, title = ''] = /<title[^>]{0,200}>([^<]{0,500})/i.exec(text.slice(start, start + 20_000)) ?? [];
    const words = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(title.replace(/&#?\w{1,10};/g, ' ').replace(/\s+/g, ' '));
    return `${text.slice(0, start)}(an HTML page${words === '' ? '' : `, “${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(words, 80)}”`})`;
}
const withoutTags = (text) => text.replace(/<[/?!]?[a-z][^<>]{0,500}>/gi, ' ');
/** The first JSON in the text up to its end, by what it has to say. */
function withoutJson(text) {
    const start = text.search(/[{[]/);
    if (start < 0)
        return text;
    const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1;
    try {
        const said = messageIn(JSON.parse(text.slice(start, end)));
        return `${text.slice(0, start)}${said ?? '(JSON without a message)'}${text.slice(end)}`;
    }
    catch {
        return text;
    }
}
function messageIn(json) {
    if (typeof json !== 'object' || json === null)
        return undefined;
    for (const name of ['message', 'msg', 'detail', 'error_description', 'error', 'title', 'errors']) {
        const value = json[name];
        if (typeof value === 'string' && value !== '')
            return value;
        const inner = messageIn(value);
        if (inner !== undefined)
            return inner;
    }
    return Array.isArray(json) ? json.map(messageIn).find((one) => one !== undefined) : undefined;
}


/***/ }),

/***/ 25666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ compactJson),
/* harmony export */   Ev: () => (/* binding */ jsonExcess),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   tW: () => (/* binding */ usualLimits)
/* harmony export */ });
/** Some 10 MB once parsed. */
const usualLimits = { values: 100_000, depth: 200 };
/**
 * Parses JSON that anybody may have written. Undefined where the text is not JSON, or would cost more than `limits`
 * once parsed: 8 MiB of `[{},{},…]` take more than 100 MiB.
 */
function parseJson(text, limits = usualLimits) {
    if (jsonExcess(text, limits) !== undefined)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** How a text exceeds `limits` as a phrase, or undefined. Looks at each character once and keeps nothing. */
function jsonExcess(text, limits = usualLimits) {
    let values = 1;
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        switch (text.charCodeAt(at)) {
            case quote:
                at = endOfString(text, at);
                break;
            case openBracket:
            case openBrace:
                values++;
                if (++depth > limits.depth)
                    return `is nested more than ${limits.depth} levels deep`;
                break;
            case closeBracket:
            case closeBrace:
                depth--;
                break;
            case comma:
            case colon:
                if (++values > limits.values)
                    return `holds more than ${limits.values} values`;
        }
    }
    return undefined;
}
/**
 * UTF-8 JSON without the white space between its values, in the same memory, and how many of its bytes are text: what
 * it takes as a string and parsed can be judged before it is either.
 */
function compactJson(bytes) {
    let length = 0;
    let textBytes = 0;
    let inText = false;
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0;
        if (inText)
            textBytes++;
        else if (byte <= 0x20)
            continue;
        bytes[length++] = byte;
        if (byte === quote)
            inText = !inText;
        else if (byte === backslash && inText)
            bytes[length++] = bytes[++at] ?? 0;
    }
    return { compact: bytes.subarray(0, length), textBytes };
}
const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];
/** The position of the quote that ends the string beginning at `start`, or of the text's end. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === backslash)
            slashes++;
        if (slashes % 2 === 0)
            return end;
    }
    return text.length;
}


/***/ }),

/***/ 34381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord),
/* harmony export */   x: () => (/* binding */ shellQuoted)
/* harmony export */ });
/** Text in quotes, in which nothing means anything to a POSIX shell. */
const shellQuoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
/** One word of a POSIX shell, in quotes where it needs them. */
const shellWord = (text) => (/^[\w:/.%@=+,-]+$/.test(text) ? text : shellQuoted(text));


/***/ })

};
