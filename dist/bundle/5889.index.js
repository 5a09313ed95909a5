export const id = 5889;
export const ids = [5889];
export const modules = {

/***/ 95295:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "0c35bd09d6a070b0398c.py";

/***/ }),

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
function header(reply, name) {
    const value = reply.headers[name.toLowerCase()];
    return (Array.isArray(value) ? value[0] : value) ?? '';
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

/***/ 92163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ deleteArtifacts),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   Wk: () => (/* binding */ artifactUrl),
/* harmony export */   dI: () => (/* binding */ fingerprintArtifact),
/* harmony export */   eH: () => (/* binding */ listArtifactDirectory),
/* harmony export */   qg: () => (/* binding */ putArtifact),
/* harmony export */   wn: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49567);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40168);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60590);




const FileInfo = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    is_dir: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false),
    file_size: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai().optional(),
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
/**
 * `PUT mlflow-artifacts/artifacts/{path}`, always with Content-Length. The answer's body is `{}` or empty
 * depending on the release and says nothing about what was stored: only a download does.
 */
async function putArtifact(api, url, body, timeoutMs) {
    const headers = { ...api.headers, 'content-type': 'application/octet-stream' };
    const answer = await api.send({ method: 'PUT', url, headers, body, timeoutMs });
    if (answer.kind !== 'reply' || answer.status !== 200)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MlflowError */ .mF('PUT artifact', answer);
}
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
    if (answer.kind !== 'reply' || answer.status !== 200)
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
    const Page = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(FileInfo).default([]) });
    const list = async (directory) => (await (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(api, 'GET', 'artifacts/list', { query: { run_id: runId, path: directory } }, Page)).files;
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
    const parsed = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(FileInfo).default([]) });
    const listed = answer.kind === 'reply' && answer.status === 200 ? parsed.safeParse(answer.json) : undefined;
    if (!listed?.success)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MlflowError */ .mF('GET mlflow-artifacts', answer);
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

/***/ 60590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ errorCodeOf),
/* harmony export */   O1: () => (/* binding */ describeAnswer),
/* harmony export */   mF: () => (/* binding */ MlflowError),
/* harmony export */   tN: () => (/* binding */ ArtifactRootError)
/* harmony export */ });
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



/** What the auth service tells about a valid key; older builds leave out the last ones. */
const KeyInfo = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    is_valid: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    service_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    scopes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).nullish(),
    roles: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).nullish(),
    is_admin: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().nullish(),
    has_sufficient_balance: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().nullish(),
    error: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
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
/** The `detail` or `error` of an answer as one line, or the start of its text. */
function detailOf(reply) {
    const json = reply.json;
    const said = json?.detail ?? json?.error ?? json?.message;
    const text = said === undefined || said === null ? reply.text : typeof said === 'string' ? said : JSON.stringify(said);
    return text.replace(/\s+/g, ' ').trim().slice(0, 300);
}


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
        deed: deedOf(reply, product),
        ...(product ? { product } : {}),
        ...(isPassedOn(reply) ? { isInside: true } : {}),
    };
}
/** The party in words, for the middle of a sentence; `before` is the service it stands in front of. */
function nameOf(responder, before = 'the API') {
    if (responder.party !== 'in between')
        return `the ${responder.party}`.replace('the MLflow', 'MLflow');
    const { product, isInside } = responder;
    const where = isInside ? 'between the API and MLflow' : `in front of ${before}`;
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
/** Names that MLflow's REST API gives what it answers with, each holding an object, a list or an id. */
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
];
function isMlflowEntity(json) {
    return (entities.some((name) => typeof json[name] === 'object' || typeof json[name] === 'string') ||
        (typeof json.model === 'object' && json.model !== null && 'info' in json.model));
}
/** A 200 that holds MLflow's entity and is no JSON any more. */
const isDamagedContent = (reply) => reply.status === 200 && mlflowFields.test(reply.text) && !isJson(reply.text);
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
    return (/^basic realm="?mlflow/i.test(login) ||
        /mlflow\.org\/|mlflow server|invalid host header|cross-origin request blocked|no-serve-artifacts/i.test(text) ||
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
const loginWords = /type=["']?password|sign[\s-]?in|log[\s-]?in\b|single sign-on|\bsso\b|\bsaml|openid|oauth2?\b|not authenticated|unauthenticated/i;
const loginPlaces = /\/(log-?in|sign-?in|auth|authorize|oauth2?|sso|saml2?|adfs|cas|idp|realms)\b|^https?:\/\/(login|auth|sso|accounts|id|idp|signin)\./i;
const challengeWords = /captcha|checking your browser|just a moment|enable javascript|verify (that )?you are (a )?human|browser (check|challenge)|unusual traffic/i;
/** Read by structure, text only where a status stands for several things. Vendors' statuses above 520 are CDNs'. */
function deedOf(reply, product) {
    const { status, text } = reply;
    const told = product?.means?.find((one) => one.text.test(text));
    if (told)
        return told.deed;
    if (status >= 300 && status < 400)
        return redirection(reply);
    if (status < 300)
        return success(reply);
    if (status === 495 || status === 496 || (status < 500 && /client certificate|ssl certificate/i.test(text)))
        return 'wants a client certificate';
    if (status === 400 || status === 497)
        return badRequest(text);
    if (status === 401 || status === 407 || status === 511)
        return 'asks for a login';
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
        return challengeWords.test(text) ? 'challenges' : 'has no backend';
    }
    return status >= 500 ? 'fails' : 'refuses the request';
}
/** To https of the same host, to a login, or elsewhere. The address of the request shows in `isUpgrade`. */
function redirection(reply) {
    const location = (0,exchange/* header */.w)(reply, 'location');
    return loginPlaces.test(location) || /redirect_(uri|url)=|client_id=/i.test(location)
        ? 'asks for a login'
        : 'redirects';
}
/** What is left of an answer of MLflow's in a body that is no JSON any more. */
const mlflowFields = /"(experiment|run|registered_model|model_version)(s|_id|_info)?": ?[[{"]/;
function success({ contentType, text }) {
    // Every web interface tells a browser without JavaScript that it needs some.
    const shown = text.slice(0, 20_000).replace(/<noscript\b[\s\S]*?<\/noscript>/gi, '');
    if (contentType === 'text/html' && challengeWords.test(shown))
        return 'challenges';
    if (contentType === 'text/html' && loginWords.test(shown))
        return 'asks for a login';
    const wasJson = /json/.test(contentType) || mlflowFields.test(text);
    return wasJson && !isJson(text) ? 'damages answers' : 'answers itself';
}
function badRequest(text) {
    if (/plain http request was sent to (an )?(https|tls)|https (port|scheme)/i.test(text))
        return 'wants https';
    if (/(header|cookie)[^.]{0,40}(too (large|long|big)|exceeds)/i.test(text))
        return 'limits headers';
    return 'refuses the request';
}
function forbidden(reply, product) {
    if ('cf-mitigated' in reply.headers || challengeWords.test(reply.text))
        return 'challenges';
    if (product?.kind === 'login proxy' || loginWords.test(reply.text))
        return 'asks for a login';
    return 'blocks';
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

/***/ 3543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ routeStages),
/* harmony export */   R9: () => (/* binding */ isPastTheFront),
/* harmony export */   S9: () => (/* binding */ readRoute)
/* harmony export */ });
/* harmony import */ var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60590);
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
/** True where the layer that looks at keys answered, or one behind it: only then an answer is about the key. */
function isPastTheFront({ stoppedAt }) {
    return stoppedAt === undefined || routeStages.indexOf(stoppedAt) >= routeStages.indexOf('auth-reachable');
}
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
        return undefined;
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

/***/ 66540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ startPythonClient),
/* harmony export */   S$: () => (/* binding */ pythonSteps),
/* harmony export */   Sm: () => (/* binding */ isOfSdk),
/* harmony export */   fc: () => (/* binding */ checkIdOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80481);






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
    const mark = `@@verify-registration ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(12).toString('hex')} `;
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
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), 'verify-registration-'));
        let words = '';
        try {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'register.py');
            const netrc = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'netrc');
            const script = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(new URL(/* asset import */ __webpack_require__(95295), __webpack_require__.b));
            await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(file, script), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(netrc, '')]);
            const steps = pythonSteps.filter((step) => plan.sdk || !isOfSdk(step));
            const full = { ...plan, mark, steps };
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(python, [file], {
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
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
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
        (0,node_readline__WEBPACK_IMPORTED_MODULE_5__.createInterface)({ input: child.stdout }).on('line', (line) => {
            if (line.startsWith(mark))
                hear(JSON.parse(line.slice(mark.length)));
        });
        child.once('close', () => resolve());
    });
}


/***/ }),

/***/ 24282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ clientEnvironment),
/* harmony export */   S7: () => (/* binding */ disturbancesToldIn),
/* harmony export */   pH: () => (/* binding */ disturbancesIn),
/* harmony export */   z: () => (/* binding */ tellDisturbances)
/* harmony export */ });
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
/** Where Hokusai's SDK tells others of a registration: it is not to tell of one that is removed again. */
const webhooks = ['HOKUSAI_SITE_WEBHOOK_URL', 'HOKUSAI_SITE_WEBHOOK_SECRET', 'WEBHOOK_URL', 'WEBHOOK_SECRET'];
/** These only say where the work of somebody's script goes; a verification has its own. */
const replaced = ['MLFLOW_EXPERIMENT_ID', 'MLFLOW_EXPERIMENT_NAME', 'MLFLOW_RUN_ID', 'MLFLOW_RUN_CONTEXT'];
/** What in the caller's environment changes how the stock client behaves. Empty values count as unset. */
function disturbancesIn(env) {
    return Object.entries(disturbing).flatMap(([name, why]) => (env[name] ? [{ name, why }] : []));
}
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

/***/ 71740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ createdTag),
/* harmony export */   JL: () => (/* binding */ newNames),
/* harmony export */   R_: () => (/* binding */ createdNow),
/* harmony export */   Zc: () => (/* binding */ ownTag),
/* harmony export */   aD: () => (/* binding */ idPattern),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   il: () => (/* binding */ canaryModel),
/* harmony export */   nK: () => (/* binding */ alias),
/* harmony export */   od: () => (/* binding */ idTag)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Marks everything a run makes on a server: clean-up touches nothing without it. */
const idTag = 'verify_registration_id';
const createdTag = 'verify_registration_created';
/** Registered under where models cannot be removed, so that one name fills up instead of one per run. */
const canaryModel = 'verify-registration-canary';
const alias = 'verify-registration';
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
/* harmony import */ var _mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92163);
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
/**
 * The run's experiment, read back by its id; also a deleted one, where the id is known. MLflow keeps deleted ones, so
 * that an id which is not there is no answer: the name is asked for, too.
 */
async function findOwn(api, { experimentId, names }) {
    const readBack = (id) => (0,_mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__/* .absentAsUndefined */ .uW)((0,_own_js__WEBPACK_IMPORTED_MODULE_6__/* .ownExperiment */ .Eb)(api, id, names));
    const known = experimentId === undefined ? undefined : await readBack(experimentId);
    if (known)
        return known;
    const named = await (0,_mlflow_tracking_js__WEBPACK_IMPORTED_MODULE_3__/* .findExperiment */ .F0)(api, names.experiment);
    return named && readBack(named.experiment_id);
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
    const expected = doubts.model > 0 ? doubts.model + (state.modelMade ? 1 : 0) : 0;
    const model = await (0,_settle_js__WEBPACK_IMPORTED_MODULE_6__/* .settle */ .G)(look, expected, patience);
    const command = _leftover_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .leftoverCommands */ .k.model(apis.removal ?? apis.tracking, modelName);
    const leftModels = leftoversOf('registered model', modelName, model, command);
    // Its versions go with it; but the canary is every run's, whichever of them made it.
    const goesWhole = model.left.length > 0 && modelName !== _names_js__WEBPACK_IMPORTED_MODULE_4__/* .canaryModel */ .il;
    if (!asked.version || (isGone && model.sure) || goesWhole)
        return leftModels;
    const isKnown = state.modelVersion !== undefined;
    const versions = await (0,_settle_js__WEBPACK_IMPORTED_MODULE_6__/* .settle */ .G)(() => findOwnVersions(apis, state), doubts.version > 0 ? doubts.version + (isKnown ? 1 : 0) : 0, model.silent ? { ...patience, pauses: [] } : patience);
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
 * failed, and where fewer were seen than may have been made. A server that is known not to answer is asked once more
 * at most. Never rejects.
 *
 * @param expected how many may appear in all, `Infinity` where nobody can tell
 */
async function settle(look, expected, { pauses, signal }) {
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
        const sure = trouble === undefined && removed + left.length >= expected;
        if (sure && left.length === 0)
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
const isSilence = (error) => error instanceof _mlflow_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MlflowError */ .mF && error.answer.kind === 'no-reply' && error.answer.hurried === true;
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

/***/ 62867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ runTime),
/* harmony export */   GY: () => (/* binding */ sourceNote),
/* harmony export */   H0: () => (/* binding */ statusEmoji),
/* harmony export */   Hc: () => (/* binding */ ownerName),
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   QJ: () => (/* binding */ firstTrouble),
/* harmony export */   WQ: () => (/* binding */ stopSentence),
/* harmony export */   Y6: () => (/* binding */ ownerHeading),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   bM: () => (/* binding */ statuses),
/* harmony export */   cb: () => (/* binding */ verdictStatus),
/* harmony export */   ei: () => (/* binding */ formatClock),
/* harmony export */   kb: () => (/* binding */ confidenceMeaning),
/* harmony export */   qD: () => (/* binding */ statusSign),
/* harmony export */   qL: () => (/* binding */ runAgain),
/* harmony export */   uj: () => (/* binding */ statusMeaning),
/* harmony export */   vh: () => (/* binding */ firstByLayer),
/* harmony export */   wF: () => (/* binding */ categoryMeaning),
/* harmony export */   xN: () => (/* binding */ waitedLine),
/* harmony export */   zF: () => (/* binding */ workaroundHeading)
/* harmony export */ });
/* harmony import */ var _schema_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25014);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14252);
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
/** The check to look at first: of those with this status, the one in the layer nearest the caller. */
function firstByLayer(checks, status) {
    return checks
        .filter((check) => check.status === status)
        .sort((a, b) => _schema_report_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF.indexOf(a.layer) - _schema_report_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF.indexOf(b.layer))[0];
}
/** The first check that failed, or, where none did, the first that could not be verified. */
function firstTrouble(report) {
    return firstByLayer(report.checks, 'fail') ?? firstByLayer(report.checks, 'error');
}
/** For example `12 passed, 1 failed, 3 skipped`; what is zero is left out. */
function countsLine(counts) {
    const parts = statuses.filter((status) => counts[status] > 0);
    return parts.map((status) => `${counts[status]} ${statusMeaning[status]}`).join(', ') || 'no checks';
}
/** What cut a run short. */
const stopSentence = {
    cancelled: 'The run was cancelled',
    'out-of-time': 'The run was stopped because its time was up',
};
/** What the run waited for before it began, as a sentence; empty where it did not. */
function waitedLine({ waited }) {
    if (!waited)
        return '';
    const parts = waited.parts.map(({ part, last }) => `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(part)} (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(last)})`).join(', ');
    const time = formatDuration(waited.ms);
    return waited.ready ? `Waited ${time} for ${parts}.` : `Waited ${time} in vain for ${parts}.`;
}
/** Where an address came from, in brackets; empty where the report does not tell. */
function sourceNote({ sources }, part = 'trackingUri') {
    const source = sources?.[part];
    return source === undefined ? '' : ` (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(source)})`;
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
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** The time of day of an ISO time: `20:29:08Z`. */
function formatClock(time) {
    return /T(\d\d:\d\d:\d\d)/.exec(time)?.[1]?.concat('Z') ?? time;
}
/** Where no single request tells whether a cause is gone. */
const runAgain = 'run this verification again; no single request tells.';


/***/ }),

/***/ 31695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ onHokusai)
/* harmony export */ });
/* harmony import */ var _pipeline_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11827);

/** A check of a part that only Hokusai's platform has: at any other MLflow server it is left out, and says so. */
function onHokusai(check) {
    return {
        ...check,
        run: async (context) => (await context.platform()) === 'mlflow'
            ? (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)('the tracking URI is an MLflow server by itself, which has no such part')
            : check.run(context),
    };
}


/***/ }),

/***/ 60839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sW: () => (/* binding */ catalogue),
  Fg: () => (/* binding */ definitionOf)
});

// UNUSED EXPORTS: everyCheck

// EXTERNAL MODULE: ./build/schema/report.js + 2 modules
var report = __webpack_require__(25014);
// EXTERNAL MODULE: ./build/suites/investigate-mlflow.js
var investigate_mlflow = __webpack_require__(53917);
// EXTERNAL MODULE: ./build/suites/preflight.js
var preflight = __webpack_require__(82567);
// EXTERNAL MODULE: ./build/pipeline/check.js
var check = __webpack_require__(11827);
// EXTERNAL MODULE: ./build/python/client.js
var client = __webpack_require__(66540);
// EXTERNAL MODULE: ./build/python/environment.js
var environment = __webpack_require__(24282);
;// CONCATENATED MODULE: ./build/suites/python-client.js



const suite = 'python_client';
/** What each step shows, and the layer to look at when it fails. */
const steps = {
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
    suite,
    title: 'Nothing in your environment changes how the stock client behaves',
    layer: 'client',
    needs: [],
    run: async ({ python }) => {
        const found = python.disturbances();
        if (found.length === 0)
            return (0,check/* pass */.IX)();
        return (0,check/* warn */.R8)(`left out here, but your own scripts see it: ${(0,environment/* tellDisturbances */.z)(found)}`);
    },
};
const available = {
    id: 'python.available',
    suite,
    title: 'A Python with the stock MLflow client is there',
    awaited: 'a Python with MLflow’s client',
    layer: 'client',
    needs: [],
    run: async ({ python, settings }) => {
        if (settings.python === 'off')
            return (0,check/* skip */.iv)('python is off');
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
    ...client/* pythonSteps */.S$.map((step) => {
        const before = stepBefore(step);
        return {
            id: (0,client/* checkIdOf */.fc)(step),
            suite,
            ...steps[step],
            needs: before ? [(0,client/* checkIdOf */.fc)(before)] : ['python.available', 'mlflow.served'],
            writes: true,
            run: (context) => judge(context, step),
        };
    }),
];
/** The one it rests on: those of the SDK bear none but each other. */
function stepBefore(step) {
    const earlier = client/* pythonSteps */.S$.slice(0, client/* pythonSteps */.S$.indexOf(step));
    return earlier.filter((one) => (0,client/* isOfSdk */.Sm)(step) || !(0,client/* isOfSdk */.Sm)(one)).at(-1);
}
async function judge({ python, settings }, step) {
    if (step === 'clean_up' && settings.keep)
        return (0,check/* skip */.iv)('keep is true');
    const found = await python.found();
    if ((0,client/* isOfSdk */.Sm)(step) && 'mlflow' in found && !found.hokusai)
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
        needs: [],
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
        needs: [],
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
        needs: [],
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
            if (verdict.kind !== 'no-verdict')
                return (0,check/* pass */.IX)(`at ${await answeringPath(context)}`);
            return (0,check/* fail */.fJ)(verdict.detail);
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
const authService = drafts.map((draft) => (0,context/* onHokusai */.S)({ ...draft, suite: 'test_auth_service', layer: 'auth' }));
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
async function answeringPath({ observe }) {
    return isAbsent(await observe('auth.validate')) ? '/validate, the older path' : contract/* validatePath */.iQ;
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
        ask: ({ observe }) => void observe(`auth.validate-${sent}`),
        run: async ({ observe }) => {
            const current = await observe(`auth.validate-${sent}`);
            const answer = isAbsent(current) ? await observe(`auth.validate-old-path-${sent}`) : current;
            const verdict = (0,key_validation/* readKeyVerdict */.Jw)(answer);
            if (verdict.kind === 'valid')
                return (0,check/* fail */.fJ)('was accepted as valid');
            if (verdict.kind === 'no-verdict' && !(answer.kind === 'reply' && answer.status === 422)) {
                return (0,check/* error */.z3)(`no verdict: ${verdict.detail}`);
            }
            return (0,check/* pass */.IX)((0,error/* describeAnswer */.O1)(answer));
        },
    };
}

// EXTERNAL MODULE: ./build/platform/route-finding.js
var route_finding = __webpack_require__(3543);
// EXTERNAL MODULE: ./build/suites/route-check.js
var route_check = __webpack_require__(61084);
;// CONCATENATED MODULE: ./build/suites/test-bearer-auth.js






const test_bearer_auth_suite = 'test_bearer_auth';
const test_bearer_auth_layer = 'proxy';
/** What `test_bearer_auth` asked: is the key accepted in the documented forms, and nothing else let in? */
const bearerAuth = [
    (0,route_check/* routeCheck */.c)({
        id: 'bearer.auth-available',
        title: 'The platform can ask the auth service',
        awaited: 'the API to reach the auth service',
        suite: test_bearer_auth_suite,
        layer: 'auth',
        stage: 'auth-reachable',
        needs: ['proxy.mounted'],
    }),
    (0,route_check/* routeCheck */.c)({
        id: 'bearer.forwarded',
        title: 'The key arrives at every layer that asks for it',
        awaited: 'the key to arrive at every layer',
        suite: test_bearer_auth_suite,
        layer: 'gateway',
        stage: 'key-forwarded',
        needs: ['bearer.auth-available'],
    }),
    (0,route_check/* routeCheck */.c)({
        id: 'bearer.accepted',
        title: 'The platform accepts the key as Bearer',
        familiar: () => 'Bearer works',
        awaited: 'the platform to accept the key',
        suite: test_bearer_auth_suite,
        layer: test_bearer_auth_layer,
        stage: 'key-accepted',
        needs: ['bearer.forwarded'],
    }),
    accepted('bearer.x-api-key', 'X-API-Key', 'search.x-api-key'),
    accepted('bearer.api-key-scheme', 'ApiKey', 'search.api-key-scheme'),
    test_bearer_auth_refused('bearer.no-key-refused', 'A request without a key is refused', 'search.no-key'),
    test_bearer_auth_refused('bearer.garbage-refused', 'An invented key is refused', 'search.garbage'),
    test_bearer_auth_refused('bearer.lower-case-refused', 'The key as lower-case bearer is refused', 'search.lower-case-bearer'),
    test_bearer_auth_refused('bearer.raw-refused', 'The key without a scheme is refused', 'search.raw'),
    test_bearer_auth_refused('bearer.basic-refused', 'The key as Basic password is refused', 'search.basic'),
];
/** Another documented form; Bearer is enough to work, so its refusal is a warning. */
function accepted(id, form, probe) {
    return (0,context/* onHokusai */.S)({
        id,
        title: `The platform accepts the key as ${form}`,
        familiar: () => `${form} works`,
        suite: test_bearer_auth_suite,
        layer: test_bearer_auth_layer,
        needs: ['bearer.accepted'],
        run: async ({ observe }) => {
            const { stoppedAt, seen } = (0,route_finding/* readRoute */.S9)(await observe(probe));
            if (stoppedAt === undefined)
                return (0,check/* pass */.IX)();
            const pastAuth = route_finding/* routeStages */.Px.indexOf(stoppedAt) > route_finding/* routeStages */.Px.indexOf('key-accepted');
            return pastAuth ? (0,check/* pass */.IX)(seen) : (0,check/* warn */.R8)(seen);
        },
    });
}
/**
 * A negative probe. It is only judged where the layer that looks at keys answered: a 401 of the platform is right,
 * MLflow's own content is an open door, and what anything else says is about something else.
 */
function test_bearer_auth_refused(id, title, probe) {
    return (0,context/* onHokusai */.S)({
        id,
        title,
        security: true,
        suite: test_bearer_auth_suite,
        layer: test_bearer_auth_layer,
        needs: ['proxy.mounted'],
        ask: ({ observe }) => void observe(probe),
        run: async (context) => {
            const answer = await context.observe(probe);
            if (answer.kind === 'no-reply')
                return (0,check/* error */.z3)(answer.message);
            if (answer.status === 200 && (0,responders/* isMlflowContent */.Rm)(answer))
                return judgeLetIn(context, probe, answer);
            const { party } = (0,responders/* responderOf */.ac)(answer);
            const { stoppedAt, seen } = (0,route_finding/* readRoute */.S9)(answer);
            if (party === 'in between' || stoppedAt === 'routed')
                return (0,check/* skip */.iv)(`nobody looked at the key: ${seen}`);
            if (stoppedAt === 'auth-reachable')
                return (0,check/* error */.z3)(`no verdict on it: ${seen}`);
            if (answer.status === 401)
                return (0,check/* pass */.IX)((0,error/* describeAnswer */.O1)(answer));
            const pastAuth = stoppedAt === undefined || route_finding/* routeStages */.Px.indexOf(stoppedAt) > route_finding/* routeStages */.Px.indexOf('key-accepted');
            return pastAuth ? (0,check/* fail */.fJ)(`got past the key check: ${seen}`) : (0,check/* skip */.iv)(`nobody looked at the key: ${seen}`);
        },
    });
}
/** The valid key in an odd form is no open door while requests without it are refused (RFC 9110: Bearer = bearer). */
async function judgeLetIn({ observe }, probe, answer) {
    const carriesTheKey = ['search.lower-case-bearer', 'search.raw', 'search.basic'].includes(probe);
    const noKey = await observe('search.no-key');
    const isOpen = noKey.kind === 'reply' && (0,responders/* isMlflowContent */.Rm)(noKey);
    if (!carriesTheKey || isOpen)
        return (0,check/* fail */.fJ)(`was let in: ${(0,error/* describeAnswer */.O1)(answer)}`);
    return probe === 'search.lower-case-bearer'
        ? (0,check/* pass */.IX)('is accepted too, as RFC 9110 has it')
        : (0,check/* warn */.R8)('is accepted too');
}

// EXTERNAL MODULE: ./build/suites/test-real-registration.js + 4 modules
var test_real_registration = __webpack_require__(33338);
;// CONCATENATED MODULE: ./build/suites/verify-api-proxy.js







const verify_api_proxy_suite = 'verify_api_proxy';
/** What `verify_api_proxy` asked: is the API up, and does it lead the tracking URI to MLflow? */
const apiProxy = [
    (0,context/* onHokusai */.S)({
        id: 'proxy.health',
        title: 'The API says it is healthy',
        awaited: 'the API to be healthy',
        suite: verify_api_proxy_suite,
        layer: 'proxy',
        needs: [],
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
        suite: verify_api_proxy_suite,
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
        suite: verify_api_proxy_suite,
        layer: 'proxy',
        stage: 'answered',
    }),
    (0,route_check/* routeCheck */.c)({
        id: 'proxy.routed',
        title: 'The load balancer sends the tracking URI to the API',
        awaited: 'the tracking URI to lead to the API',
        suite: verify_api_proxy_suite,
        layer: 'proxy',
        stage: 'routed',
        needs: ['proxy.answers'],
    }),
    (0,route_check/* routeCheck */.c)({
        id: 'proxy.no-login-page',
        title: 'No login page stands in front of the API',
        awaited: 'the tracking URI to answer without a login page',
        suite: verify_api_proxy_suite,
        layer: 'proxy',
        stage: 'not-a-login-page',
        needs: ['proxy.routed'],
    }),
    (0,route_check/* routeCheck */.c)({
        id: 'proxy.mounted',
        title: 'The API serves MLflow at the tracking URI',
        awaited: 'the API to serve MLflow at the tracking URI',
        suite: verify_api_proxy_suite,
        layer: 'proxy',
        stage: 'mounted',
        needs: ['proxy.no-login-page'],
    }),
    (0,context/* onHokusai */.S)({
        id: 'proxy.mlflow-health',
        title: 'The API’s health check reaches MLflow',
        suite: verify_api_proxy_suite,
        layer: 'mlflow',
        needs: ['proxy.health'],
        run: async ({ observe }) => {
            const answer = await observe('registry.mlflow-health');
            if (answer.kind === 'no-reply')
                return (0,check/* fail */.fJ)((0,error/* describeAnswer */.O1)(answer));
            if ((0,responders/* isHealthReport */.bJ)(answer))
                return (0,check/* pass */.IX)();
            // Older builds lack the route, and MLflow may be fine all the same.
            if ((0,responders/* responderOf */.ac)(answer).party === 'in between')
                return (0,check/* skip */.iv)(`not the API’s answer: ${(0,error/* describeAnswer */.O1)(answer)}`);
            return answer.status < 500 ? (0,check/* skip */.iv)('this API has no such route') : (0,check/* fail */.fJ)((0,error/* describeAnswer */.O1)(answer));
        },
    }),
    (0,context/* onHokusai */.S)({
        id: 'gateway.health',
        title: 'The MLflow gateway says it is healthy',
        suite: verify_api_proxy_suite,
        layer: 'gateway',
        needs: ['proxy.answers'],
        run: async ({ observe }) => {
            const answer = await observe('gateway.health');
            if (answer.kind === 'no-reply')
                return (0,check/* fail */.fJ)((0,error/* describeAnswer */.O1)(answer));
            if ((0,responders/* isHealthReport */.bJ)(answer))
                return (0,check/* pass */.IX)();
            // A deployment need not show its gateway, and then something else answers for it.
            return answer.status < 500
                ? (0,check/* skip */.iv)(`not shown here: ${(0,error/* describeAnswer */.O1)(answer)}`)
                : (0,check/* fail */.fJ)((0,error/* describeAnswer */.O1)(answer));
        },
    }),
];
/** A route that a deployment may leave out is no failure where the API answers below the tracking URI. */
async function verify_api_proxy_sideRoute({ observe }, answer) {
    if (answer.kind === 'no-reply' || answer.status >= 500)
        return (0,check/* fail */.fJ)((0,error/* describeAnswer */.O1)(answer));
    const isPassed = (0,route_finding/* isPastTheFront */.R9)((0,route_finding/* readRoute */.S9)(await observe('search.bearer')));
    if (!isPassed)
        return (0,check/* fail */.fJ)((0,error/* describeAnswer */.O1)(answer));
    return isHeldBack(answer)
        ? (0,check/* warn */.R8)(`held back on the way: ${(0,error/* describeAnswer */.O1)(answer)}`)
        : (0,check/* skip */.iv)(`not shown here: ${(0,error/* describeAnswer */.O1)(answer)}`);
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
    test_bearer_auth: bearerAuth,
    investigate_mlflow: investigate_mlflow/* mlflowInvestigation */.c,
    test_real_registration: test_real_registration/* realRegistration */.W,
    python_client: pythonClient,
};
/** The checks that can be planned, in the order of the suites' names; each comes after those it needs. */
const catalogue = report/* suiteNames */.np.flatMap((name) => suites[name]);
/** Every check that a report can hold: the last one is the clean-up that a run ends with. */
const everyCheck = [...catalogue, test_real_registration/* cleanUpDefinition */.S];
const byId = new Map(everyCheck.map((check) => [check.id, check]));
/** What is written of a check that ran, in its suite; undefined for one that only another version knows. */
const definitionOf = ({ id }) => byId.get(id);


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




const suite = 'investigate_mlflow';
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
            return version ? (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_3__/* .pass */ .IX)(version) : (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_3__/* .skip */ .iv)('not told at this address');
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
                return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_3__/* .skip */ .iv)(answer.message);
            if ((0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodeOf */ .D9)(answer) === 'RESOURCE_DOES_NOT_EXIST')
                return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_3__/* .pass */ .IX)();
            return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_3__/* .warn */ .R8)(`registering works without them, but log_model of MLflow 3 clients does not: use an MLflow 2 client here, or MLflow 3 on the server. Asked for one, the server says ${(0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAnswer */ .O1)(answer)}`);
        },
    },
    {
        id: 'mlflow.artifact-proxy',
        title: 'MLflow takes artifacts over HTTP',
        step: true,
        suite,
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

/***/ 82567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ preflight),
/* harmony export */   V: () => (/* binding */ keyHasWhitespace)
/* harmony export */ });
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19148);
/* harmony import */ var _pipeline_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11827);
/* harmony import */ var _platform_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37282);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31695);




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
        suite: 'preflight',
        layer: 'client',
        needs: [],
        run: async ({ settings }) => {
            const { key } = settings.warnings;
            if (key !== undefined)
                return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8)(key, keyHasWhitespace);
            if (!_platform_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .keyPrefix */ .uU.test(settings.apiKey))
                return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_1__/* .skip */ .iv)('not one of Hokusai’s keys');
            const length = settings.apiKey.replace(/^hk_[a-z]+_/, '').length;
            if (usualKeyLengths.includes(length))
                return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)();
            return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8)(`has ${length} characters after its prefix, usual are ${usualKeyLengths.join(' or ')}`);
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
    (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .onHokusai */ .S)(reachable('auth', 'the auth service', 'auth.root', 'authUrl')),
    reachable('registry', 'the registry', 'registry.health', 'registryOrigin'),
    (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .onHokusai */ .S)(reachable('api', 'the API host', 'api.health', 'apiUrl')),
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
        return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(taken || undefined);
    const refusal = 'MLFLOW_TRACKING_INSECURE_TLS is not followed: to whom a key goes whose certificate nobody checked, nobody knows. Trust the server’s own CA instead, with ca-file';
    return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8)(taken ? `${refusal}; ${taken}` : refusal);
}
function reachable(name, who, probe, url) {
    return {
        id: `preflight.${name}`,
        title: `${who.replace(/^t/, 'T')} can be reached`,
        awaited: `${who} to be reachable`,
        suite: 'preflight',
        layer: 'network',
        needs: [],
        run: async ({ observe, target }) => {
            const answer = await observe(probe);
            const { host } = new URL(target[url]);
            return answer.kind === 'reply' ? (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(host) : (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(`${host}: ${answer.message}`);
        },
    };
}
function judgeClock(answer) {
    const theirs = answer.kind === 'reply' ? Date.parse((0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .header */ .w)(answer, 'date')) : Number.NaN;
    if (Number.isNaN(theirs))
        return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_1__/* .skip */ .iv)('the registry sent no Date header');
    const apart = Date.now() - theirs;
    const seconds = Math.round(Math.abs(apart) / 1000);
    if (Math.abs(apart) <= clockToleranceMs)
        return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(`${seconds} s apart`);
    return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8)(`this machine is ${seconds} s ${apart > 0 ? 'ahead' : 'behind'}`);
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
    const { stage, needs = [], ...rest } = check;
    return {
        ...rest,
        needs,
        step: true,
        run: async ({ observe }) => {
            const { stoppedAt, seen } = (0,_platform_route_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .readRoute */ .S9)(await observe('search.bearer'));
            if (stoppedAt === undefined)
                return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(stage === 'served' ? seen : undefined);
            // Where an earlier stage's check belongs to a suite left out, this one must not claim to have passed.
            return _platform_route_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .routeStages */ .Px.indexOf(stoppedAt) <= _platform_route_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .routeStages */ .Px.indexOf(stage) ? (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(seen) : (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)();
        },
    };
}


/***/ }),

/***/ 33338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ cleanUpDefinition),
  W: () => (/* binding */ realRegistration)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/mlflow/artifacts.js
var artifacts = __webpack_require__(92163);
// EXTERNAL MODULE: ./build/mlflow/error.js
var mlflow_error = __webpack_require__(60590);
// EXTERNAL MODULE: ./build/mlflow/registry.js
var registry = __webpack_require__(81501);
// EXTERNAL MODULE: ./build/mlflow/tracking.js
var tracking = __webpack_require__(51415);
// EXTERNAL MODULE: ./build/pipeline/check.js
var check = __webpack_require__(11827);
// EXTERNAL MODULE: ./build/platform/contract.js
var contract = __webpack_require__(37282);
// EXTERNAL MODULE: ./build/platform/target.js
var platform_target = __webpack_require__(48261);
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
// EXTERNAL MODULE: ./build/registration/names.js
var registration_names = __webpack_require__(71740);
// EXTERNAL MODULE: ./build/registration/own.js
var own = __webpack_require__(34204);
// EXTERNAL MODULE: ./build/registration/removal.js
var removal = __webpack_require__(52788);
// EXTERNAL MODULE: ./build/registration/remove-experiment.js
var remove_experiment = __webpack_require__(97192);
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

// EXTERNAL MODULE: ./build/suites/investigate-mlflow.js
var investigate_mlflow = __webpack_require__(53917);
;// CONCATENATED MODULE: ./build/suites/registration-read-back.js








/** Nothing counts as registered until it was read back. */
const readBack = [
    {
        id: 'registration.intact',
        title: 'Every file comes back with the same SHA-256',
        step: true,
        layer: 'artifacts',
        needs: ['registration.upload'],
        run: compareDownloads,
    },
    {
        id: 'registration.listed',
        title: 'The run lists every file with its size',
        step: true,
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
            return wrong.length === 0 ? (0,check/* pass */.IX)(`${files.length} files`) : (0,check/* fail */.fJ)(wrong.join('; '));
        },
    },
    {
        id: 'registration.run-finished',
        title: 'The run ends FINISHED with its metrics and params',
        step: true,
        layer: 'registry',
        needs: ['registration.upload', 'registration.log'],
        run: compareRun,
    },
    {
        id: 'registration.ready',
        title: 'The model version is READY',
        step: true,
        awaited: 'the model version to be READY',
        layer: 'registry',
        needs: ['registration.version'],
        run: awaitReady,
    },
    {
        id: 'registration.tags',
        title: 'The tokenized tags are on the version',
        step: true,
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
        step: true,
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
        step: true,
        layer: 'registry',
        needs: ['registration.version'],
        run: async ({ mlflow, registration: { modelName, modelVersion, runId } }) => {
            const versions = await (0,registry/* searchModelVersions */.p3)(mlflow, `run_id = '${runId}'`);
            const found = versions.some((one) => one.name === modelName && one.version === modelVersion);
            return found ? (0,check/* pass */.IX)() : (0,check/* fail */.fJ)(`not among the ${versions.length} versions of run ${runId}`);
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
/** A version may stay PENDING_REGISTRATION as long as a request may take; open-source MLflow answers READY at once. */
async function awaitReady({ mlflow, registration, settings, signal }) {
    const deadline = performance.now() + settings.requestTimeoutMs;
    for (let pause = 250;; pause *= 2) {
        const { modelName, modelVersion = '' } = registration;
        registration.registered = await (0,registry/* getModelVersion */.Af)(mlflow, modelName, modelVersion);
        const { status, status_message } = registration.registered;
        if (status === 'READY')
            return (0,check/* pass */.IX)();
        const last = status !== 'PENDING_REGISTRATION' || performance.now() + pause > deadline;
        if (last)
            return (0,check/* fail */.fJ)(`is ${status}${status_message ? `: ${status_message}` : ''}`);
        await (0,promises_.setTimeout)(pause, undefined, { signal });
    }
}

;// CONCATENATED MODULE: ./build/suites/test-real-registration.js

















const writing = [
    {
        id: 'registration.removal',
        title: 'Registered models can be removed again',
        awaited: 'a way to remove models again',
        layer: 'registry',
        needs: ['mlflow.served'],
        run: judgeRemoval,
    },
    {
        id: 'registration.model',
        title: 'A model is ready to be registered',
        familiar: (_, reason) => `Model trained: ${reason}`,
        step: true,
        awaited: 'a model to register',
        layer: 'client',
        needs: [],
        run: async ({ model }) => {
            // Training keeps the processor busy: let the first requests leave before it starts.
            await (0,promises_.setImmediate)();
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
            await confirming(state, 'experiment', () => (0,own/* ownExperiment */.Eb)(mlflow, id, state.names));
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
            const { info } = await (0,own/* ownRun */.SI)(mlflow, created.info.run_id, experimentId, state.names);
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
                throw new own/* NotOursError */.Px(`the artifact root ${artifactUri}`);
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
        id: 'registration.event',
        title: 'The platform is notified of the registration',
        step: true,
        layer: 'event',
        needs: ['registration.version', 'registration.log'],
        run: async (context) => {
            if (!context.settings.notify)
                return (0,check/* skip */.iv)('not asked for: it sends a real notification and debits the account');
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
/** The last check of a run, which no plan holds: whatever else happens, what was made is removed. */
const cleanUpDefinition = {
    id: 'registration.clean-up',
    title: 'Everything the run made is removed again',
    suite: 'test_real_registration',
    layer: 'registry',
    needs: [],
};
/** Without its date, what was to be kept never counts as stale. */
const dateTags = ({ keep }) => (keep ? [] : [(0,registration_names/* createdNow */.R_)()]);
/** Asked before anything is written; where models stay, one canary fills up instead of a new name per run. */
async function judgeRemoval({ observe, settings, registration: state }) {
    const { path, defect } = await (0,removal/* findRemovalPath */.D)(observe);
    state.removal = path;
    if (defect === undefined)
        return (0,check/* pass */.IX)();
    if (path === 'gateway')
        return (0,check/* warn */.R8)(`${defect}; clean-up uses the gateway’s own path, /mlflow/ajax-api`);
    if (settings.modelName === undefined && !settings.keep)
        state.modelName = registration_names/* canaryModel */.il;
    return (0,check/* warn */.R8)(`${defect}, also through /mlflow/ajax-api: no model can be removed, so a registration goes to ${state.modelName} and stays`);
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
        return (0,check/* fail */.fJ)(`the server registered it as ${created.name}`);
    const { version } = created;
    state.registered = await confirming(state, 'version', () => (0,own/* ownVersion */.Xl)(mlflow, version, { modelName, names, runId }));
    state.modelVersion = version;
    return (0,check/* pass */.IX)(`${modelName} version ${version}`);
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
        return (0,check/* pass */.IX)();
    return (0,check/* fail */.fJ)(`the registration itself succeeded, its notification did not: ${(0,mlflow_error/* describeAnswer */.O1)(answer)}`);
}


/***/ }),

/***/ 9669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ headerOf),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43794);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14252);


/**
 * The answer in one line, of an HTML page its title, or why there was none; of a body at most `maxLength` UTF-16 units,
 * and of a longer one the part that holds a term of `because`.
 */
function outcomeOf({ response, error }, maxLength = 200, because = '') {
    if (!response)
        return `no answer${error ? ` (${error.code}: ${error.message})` : ''}`;
    const body = response.body?.text ?? '';
    const isPage = /<!doctype\s|<html[\s>]/i.test(body.slice(0, 1_000));
    const text = isPage ? (0,_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m)(body, maxLength) : (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(body, 4 * maxLength));
    // What is no text, as a model's file, has a size at least.
    const size = response.body?.bytes ? ` (${response.body.bytes} bytes)` : '';
    return `${response.status}${text === '' ? size : ` ${partOf(text, maxLength, because)}`}`;
}
/** Terms are words that stand in no sentence but in an answer: `PENDING_REGISTRATION`, `s3://`. */
function partOf(text, maxLength, because) {
    const terms = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(because, 500).match(/\b(?:[a-z0-9]{1,20}:\/\/|\w{1,40}_\w{1,40}\b)/gi) ?? [];
    const at = Math.max(...terms.map((term) => text.indexOf(term)), 0);
    if (at < maxLength * 0.8)
        return (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, maxLength);
    return `… ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text.slice(at - Math.floor(maxLength / 4)), maxLength)}`;
}
/** The first value of a header, whatever the case of its name; empty where there is none. */
function headerOf(headers, wanted) {
    const value = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === wanted)?.[1];
    return [value].flat()[0] ?? '';
}


/***/ }),

/***/ 43794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
