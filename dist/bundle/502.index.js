export const id = 502;
export const ids = [502];
export const modules = {

/***/ 40040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/**
 * A signal that aborts on SIGINT or SIGTERM. GitHub's runner sends both, 7.5 s apart, and kills after 10 s, so
 * SIGTERM lets a clean-up under way go on; a second SIGINT is a person who will not wait.
 */
function cancelOnSignals() {
    const controller = new AbortController();
    process.on('SIGINT', () => {
        if (controller.signal.aborted)
            process.exit(130);
        controller.abort();
    });
    process.on('SIGTERM', () => controller.abort());
    return controller.signal;
}


/***/ }),

/***/ 44675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ pauseBeforeRetry),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs)
/* harmony export */ });
/* unused harmony exports maxAttempts, maxPauseMs */
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19148);

/** Attempts in all, the first included. */
const maxAttempts = 3;
/** A server that asks for a longer pause is reported, not waited for: the caller wants an answer in seconds. */
const maxPauseMs = 5_000;
/**
 * Milliseconds to wait before sending `request` again, or undefined where it must not be sent again: it
 * could do its work twice, the answer is final, or the server wants a longer pause than `maxPauseMs`.
 */
function pauseBeforeRetry(request, answer, attempt) {
    if (attempt >= maxAttempts || !isIdempotent(request))
        return undefined;
    if (answer.kind === 'no-reply')
        return pauseAfterSilence(answer.code, attempt);
    if (![408, 429, 502, 503, 504].includes(answer.status))
        return undefined;
    const asked = retryAfterMs((0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .header */ .w)(answer, 'retry-after'));
    const pause = asked ?? backoffMs(attempt);
    return pause <= maxPauseMs ? pause : undefined;
}
/** RFC 9110: delay in seconds or an HTTP date; undefined where absent or unreadable. */
function retryAfterMs(value, now = Date.now()) {
    if (/^\d+$/.test(value))
        return Number(value) * 1000;
    // Date.parse alone takes "1.5" for a day in January.
    const date = /\bGMT$/.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
function pauseAfterSilence(code, attempt) {
    if (code === 'RESET' || code === 'NETWORK')
        return backoffMs(attempt);
    // A second full time-out tells whether the first was a hiccup; a third would only cost the caller time.
    return code === 'TIMEOUT' && attempt === 1 ? backoffMs(attempt) : undefined;
}
function isIdempotent({ method, idempotent }) {
    return idempotent ?? ['GET', 'HEAD', 'PUT', 'DELETE'].includes(method);
}
const backoffMs = (attempt) => 200 * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);


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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60590);


/**
 * Calls an endpoint below `/2.0/mlflow` and returns its parsed answer.
 * @throws MlflowError unless the answer is 200 and JSON of the expected shape.
 */
async function call(api, method, endpoint, options, schema) {
    const answer = await api.send(endpointRequest(api, method, `mlflow/${endpoint}`, options));
    const name = `${method} ${endpoint}`;
    if (answer.kind !== 'reply' || answer.status !== 200)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MlflowError */ .mF(name, answer);
    if (answer.json === undefined) {
        const type = answer.contentType || 'no content type';
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MlflowError */ .mF(name, answer, `answered 200 with ${type}, not JSON`);
    }
    const parsed = schema.safeParse(answer.json);
    if (parsed.success)
        return parsed.data;
    const problem = parsed.error.issues[0];
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MlflowError */ .mF(name, answer, `answered 200 without a usable ${problem?.path.join('.')}: ${problem?.message}`);
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
        await call(api, method, endpoint, { body, idempotent: true }, zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J());
    }
    catch (error) {
        const wasRepeated = error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MlflowError */ .mF && error.answer.exchanges.length > 1;
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
        if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MlflowError */ .mF && error.errorCode === 'RESOURCE_DOES_NOT_EXIST')
            return undefined;
        throw error;
    }
}
/** Follows `next_page_token` up to 50 pages or 50,000 items, since a hostile server could page for ever. */
async function allPages(fetchPage) {
    let items = [];
    let token;
    for (let page = 0; page < 50 && items.length < 50_000; page++) {
        const { items: more, next } = await fetchPage(token);
        items = items.concat(more);
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
/** Downloads an artifact of any size and returns what arrived. A missing one is 500 up to MLflow 3.11. */
async function fingerprintArtifact(api, url, timeoutMs) {
    let result = { bytes: 0, hash: (0,external_node_crypto_.createHash)('sha256') };
    const sink = () => {
        const attempt = { bytes: 0, hash: (0,external_node_crypto_.createHash)('sha256') };
        result = attempt;
        return (chunk) => {
            attempt.bytes += chunk.length;
            attempt.hash.update(chunk);
        };
    };
    const answer = await api.send({ method: 'GET', url, headers: api.headers, sink, timeoutMs });
    if (answer.kind !== 'reply' || answer.status !== 200)
        throw new error/* MlflowError */.mF('GET artifact', answer);
    return { bytes: result.bytes, sha256: result.hash.digest('hex') };
}
/** `DELETE mlflow-artifacts/artifacts/{path}`: a file or a whole tree; deleting nothing is 200 as well. */
async function deleteArtifacts(api, url) {
    const answer = await api.send({ method: 'DELETE', url, headers: api.headers });
    if (answer.kind !== 'reply' || answer.status !== 200)
        throw new error/* MlflowError */.mF('DELETE artifacts', answer);
}
/** Requests spent on listing one run: a hostile server could name ever more directories. */
const directoryLimit = 500;
/** `GET artifacts/list`, every file below `path` of a run, in at most 500 directories. */
async function listArtifacts(api, runId, path) {
    const Page = classic_schemas/* object */.Ikc({ files: classic_schemas/* array */.YOg(FileInfo).default([]) });
    const list = async (directory) => (await (0,mlflow_api/* call */.T1)(api, 'GET', 'artifacts/list', { query: { run_id: runId, path: directory } }, Page)).files;
    let files = [];
    let level = [path];
    for (let listed = 0; level.length > 0 && listed < directoryLimit;) {
        const directories = level.slice(0, directoryLimit - listed);
        listed += directories.length;
        const found = (await Promise.all(directories.map(list))).flat();
        const below = found.filter((one) => !one.is_dir);
        files = files.concat(below.map((one) => ({ path: one.path, bytes: one.file_size ?? 0 })));
        level = found.filter((one) => one.is_dir).map((one) => one.path);
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
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60590);

/**
 * Creates something exactly once although the network may lose the answer: after a doubtful failure the
 * thing is looked up before it is asked for again. Never re-posts blindly, as MLflow's own client does.
 * @param create sends the request
 * @param find looks for what an earlier attempt may have left, by a name or tag only this run uses
 * @throws whatever `create` throws when the failure is certain, or when `find` finds nothing after two attempts
 */
async function createOnce(create, find) {
    try {
        return await create();
    }
    catch (error) {
        if (!isDoubtful(error))
            throw error;
        return (await find()) ?? (await createAgain(create, find));
    }
}
/** Also a refusal may mean success here: a slow first attempt can have landed after it was looked for. */
async function createAgain(create, find) {
    try {
        return await create();
    }
    catch (error) {
        const left = await find();
        if (left === undefined)
            throw error;
        return left;
    }
}
/** True where the server may have done the work although the answer says otherwise, or nothing. */
function isDoubtful(error) {
    if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MlflowError */ .mF))
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
/** `GET model-versions/search`, all pages of at most 1,000. Filters by name, run_id or tag. */
async function searchModelVersions(api, filter) {
    const Page = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        model_versions: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(ModelVersion).default([]),
        next_page_token: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    });
    return (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .allPages */ .S4)(async (page_token) => {
        const query = { filter, max_results: 1000, page_token };
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
/* harmony export */   ut: () => (/* binding */ createRun)
/* harmony export */ });
/* unused harmony exports searchRuns, deleteRun */
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

/***/ 98297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openHttp)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./node_modules/undici/lib/api/index.js
var api = __webpack_require__(56615);
// EXTERNAL MODULE: ./node_modules/undici/lib/core/connect.js
var core_connect = __webpack_require__(59136);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/agent.js
var agent = __webpack_require__(57405);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/dispatcher.js
var dispatcher = __webpack_require__(30883);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/env-http-proxy-agent.js
var env_http_proxy_agent = __webpack_require__(53137);
;// CONCATENATED MODULE: ./build/http/undici.js
// The package's index also loads fetch, WebSocket, caches and mocks, which cost every start some 25 ms.





// undici's index does the same: `request` is what we call, `connect` what a proxy agent calls.
Object.assign(dispatcher.prototype, api);


;// CONCATENATED MODULE: ./build/http/connections.js




const requestIdHeader = 'x-request-id';
function openConnections(options) {
    const fresh = new WeakMap();
    const watchers = new Map();
    const ca = trustedCertificates(options);
    const pool = {
        connections: options.connections,
        connect: timedConnector({ timeout: options.connectTimeoutMs, ...(ca ? { ca } : {}) }, fresh),
        headersTimeout: 0,
        bodyTimeout: 0,
        // uvicorn closes an idle connection after 5 s, and a POST that meets the close cannot be repeated.
        keepAliveTimeout: 4_000,
    };
    const proxies = proxiesOf(options.env);
    const tls = ca ? { requestTls: { ca }, proxyTls: { ca } } : {};
    const dispatcher = proxies.httpProxy || proxies.httpsProxy
        ? new env_http_proxy_agent({ ...pool, ...proxies, ...tls })
        : new agent(pool);
    const onSendHeaders = (message) => {
        const { headers, socket } = message;
        const timings = fresh.get(socket);
        if (!timings)
            return;
        fresh.delete(socket);
        const id = /^x-request-id: (\S+)/im.exec(headers)?.[1];
        watchers.get(id ?? '')?.(timings);
    };
    const sendHeaders = (0,external_node_diagnostics_channel_.channel)('undici:client:sendHeaders');
    sendHeaders.subscribe(onSendHeaders);
    return {
        dispatcher,
        watch: (requestId, onSent) => {
            watchers.set(requestId, onSent);
            return () => watchers.delete(requestId);
        },
        close: async () => {
            sendHeaders.unsubscribe(onSendHeaders);
            await dispatcher.destroy();
        },
    };
}
/** Proxies as curl reads them: the lower-case name wins, and a scheme may be left out. */
function proxiesOf(env) {
    const read = (name) => env[name.toLowerCase()] ?? env[name] ?? '';
    const url = (given) => (given === '' || given.includes('://') ? given : `http://${given}`);
    return {
        httpProxy: url(read('HTTP_PROXY')),
        httpsProxy: url(read('HTTPS_PROXY')),
        noProxy: read('NO_PROXY'),
    };
}
function timedConnector(options, fresh) {
    const connect = core_connect(options);
    return (target, callback) => {
        const timings = {};
        let last = performance.now();
        const lap = () => {
            const now = performance.now();
            const elapsed = now - last;
            last = now;
            return elapsed;
        };
        const socket = connect(target, (...[error, connected]) => {
            if (connected)
                fresh.set(connected, timings);
            // The union of undici's callback arguments does not survive destructuring.
            callback(...[error, connected]);
        });
        // Before undici's own listeners, which send the first request at once.
        socket?.prependOnceListener('lookup', () => Object.assign(timings, { dnsMs: lap() }));
        socket?.prependOnceListener('connect', () => Object.assign(timings, { connectMs: lap() }));
        socket?.prependOnceListener('secureConnect', () => Object.assign(timings, { tlsMs: lap() }));
        return socket;
    };
}
/** Naming any CA replaces Node's whole list, so the well-known ones and NODE_EXTRA_CA_CERTS are named again. */
function trustedCertificates({ caFile, env }) {
    if (!caFile)
        return undefined;
    const extra = env.NODE_EXTRA_CA_CERTS;
    // Node too passes over an extra file that is not there.
    const files = extra && (0,external_node_fs_.existsSync)(extra) ? [extra, caFile] : [caFile];
    return [...external_node_tls_.rootCertificates, ...files.map((file) => (0,external_node_fs_.readFileSync)(file, 'utf8'))];
}

;// CONCATENATED MODULE: ./build/http/failure.js
/** Why a request got no answer, from what Node or undici threw. */
function classifyFailure(error) {
    const chain = causes(error);
    const codes = chain.map((one) => String(one.code ?? ''));
    const message = chain.map((one) => one.message).find((text) => text !== '') ?? 'unknown network failure';
    const known = codes.map(codeFor).find((code) => code !== undefined);
    return { code: known ?? 'NETWORK', message: known ? `${codes.find(codeFor)}: ${message}` : message };
}
function causes(error) {
    const found = [];
    let current = error;
    while (current instanceof Error && found.length < 5) {
        found.push(current);
        // Happy-eyeballs connects fail with one error per address tried.
        const inner = current instanceof AggregateError ? current.errors[0] : undefined;
        current = current.cause ?? inner;
    }
    return found;
}
function codeFor(code) {
    if (['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA'].includes(code))
        return 'DNS';
    if (['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL'].includes(code))
        return 'REFUSED';
    if (['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'ECONNABORTED'].includes(code))
        return 'RESET';
    if (code === 'UND_ERR_PRX_TLS' ||
        /^(ERR_TLS|ERR_SSL|CERT_|EPROTO|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO)/.test(code)) {
        return 'TLS';
    }
    if (code === 'ETIMEDOUT' || /^UND_ERR_.*TIMEOUT$/.test(code) || code === 'REQUEST_TIMEOUT')
        return 'TIMEOUT';
    if (code === 'BODY_TOO_LARGE')
        return 'TOO_LARGE';
    if (code === 'ABORT_ERR')
        return 'CANCELLED';
    return undefined;
}

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
// EXTERNAL MODULE: ./build/http/redact.js
var http_redact = __webpack_require__(32616);
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

;// CONCATENATED MODULE: ./build/http/client.js








/** Bytes of an answer read into memory; what a hostile or broken server sends beyond it is refused. */
const answerLimit = 8 * 1024 * 1024;
function createHttpClient(options) {
    const connections = openConnections({ ...options, connectTimeoutMs: options.requestTimeoutMs });
    const slots = createSlots(options.connections);
    const attempt = async (request, scope, number) => {
        const id = options.recorder.nextId();
        const requestId = `${options.runId}-${id}`;
        const headers = { 'user-agent': options.userAgent, ...request.headers, [requestIdHeader]: requestId };
        const outgoing = trackBody(request.body, options.redact);
        const draft = draftExchange(options, { ...request, headers }, { id, checkId: scope.checkId, number });
        const unwatch = connections.watch(requestId, (timings) => draft.timed(timings));
        const deadline = AbortSignal.timeout(request.timeoutMs ?? options.requestTimeoutMs);
        try {
            const url = new URL(request.url);
            const signal = AbortSignal.any([scope.signal, deadline]);
            const pending = connections.dispatcher.request({
                origin: url.origin,
                path: url.pathname + url.search,
                method: request.method,
                headers: { ...headers, ...outgoing.headers },
                body: outgoing.body,
                signal,
            });
            const answer = await unlessAborted(pending, signal);
            draft.timed({ firstByteMs: draft.elapsed() });
            const sink = answer.statusCode === 200 ? request.sink?.() : undefined;
            const received = await receiveBody(answer.body, sink, options.redact);
            const shown = (0,http_redact/* redactHeaders */.cA)(definedHeaders(answer.headers), options.redact);
            const response = { status: answer.statusCode, headers: shown, body: received.recorded };
            options.recorder.record(draft.done(outgoing.recorded(), { response }));
            return reply(id, answer.statusCode, shown, received.text);
        }
        catch (thrown) {
            const cut = scope.signal.aborted
                ? cancelled(scope.signal)
                : deadline.aborted && timedOut(request, options);
            const { code, message } = classifyFailure(cut || thrown);
            const error = { code, message: options.redact(message) };
            options.recorder.record(draft.done(outgoing.recorded(), { error }));
            return { kind: 'no-reply', exchanges: [id], ...error };
        }
        finally {
            unwatch();
        }
    };
    const send = async (request, scope) => {
        const exchanges = [];
        for (let number = 1;; number++) {
            const answer = await slots(originOf(request.url), () => attempt(request, scope, number));
            exchanges.push(...answer.exchanges);
            const stopped = scope.signal.aborted || scope.stop?.aborted;
            const pause = stopped ? undefined : (0,retry/* pauseBeforeRetry */.Gw)(request, answer, number);
            if (pause === undefined)
                return { ...answer, exchanges };
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
    return {
        elapsed,
        timed: (more) => void Object.assign(timings, more),
        done: (body, outcome) => ({
            id,
            checkId,
            startedAt,
            attempt: number,
            request: body ? { ...shown, body } : shown,
            ...outcome,
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
function timedOut(request, options) {
    const seconds = (request.timeoutMs ?? options.requestTimeoutMs) / 1000;
    return Object.assign(new Error(`no complete answer within ${seconds} s`), { code: 'REQUEST_TIMEOUT' });
}
function cancelled({ reason }) {
    const message = reason instanceof Error ? reason.message : 'the request was cancelled';
    return Object.assign(new Error(message), { code: 'ABORT_ERR' });
}
function reply(id, status, headers, text) {
    const type = headers['content-type'];
    const contentType = ((Array.isArray(type) ? type[0] : type) ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    return { kind: 'reply', exchanges: [id], status, headers, contentType, text, json: parseJson(text) };
}
const originOf = (url) => (URL.canParse(url) ? new URL(url).origin : '');
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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
async function receiveBody(stream, sink, redact) {
    const chunks = [];
    const collect = createCollector();
    let bytes = 0;
    for await (const chunk of stream) {
        bytes += chunk.length;
        if (sink) {
            sink(chunk);
            collect(chunk.length);
            continue;
        }
        if (bytes > answerLimit) {
            throw Object.assign(new Error(`answer longer than ${answerLimit} bytes`), { code: 'BODY_TOO_LARGE' });
        }
        chunks.push(chunk);
    }
    if (sink)
        return { text: '', recorded: { bytes, truncated: true } };
    const whole = Buffer.concat(chunks);
    // Everything downstream sees redacted text only, so no check can quote a key back.
    return { text: redact(whole.toString('utf8')), recorded: (0,record_body/* recordBody */.E)(whole, redact) };
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
;// CONCATENATED MODULE: ./build/open-http.js


/** The HTTP client of one run; `runId` starts every X-Request-Id. Close it when the run is over. */
function openHttp({ requestTimeoutMs, concurrency, caFile }, parts) {
    return createHttpClient({
        ...parts,
        requestTimeoutMs,
        connections: concurrency,
        userAgent: `${version/* toolName */.U}/${version/* version */.r}`,
        ...(caFile ? { caFile } : {}),
    });
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

/***/ 84516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);
/* harmony import */ var _report_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);


/** The line that tells a waiting person of an event, or undefined for events not worth one. */
function progressLine(event) {
    switch (event.type) {
        case 'run-started':
            return `Verifying a registration: ${event.checks} checks, run ${event.id}`;
        case 'check-finished': {
            const { status, title, durationMs, reason } = event.result;
            const why = status === 'pass' || !reason ? '' : `: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(reason)}`;
            return `  ${_report_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .statusSign */ .qD[status]} ${title} (${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(durationMs)})${why}`;
        }
        case 'clean-up-started':
            return '  … removing what was created';
        default:
            return undefined;
    }
}


/***/ }),

/***/ 68999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ probes)
/* harmony export */ });
/* harmony import */ var _mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40168);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48261);


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
const withKey = (target) => _target_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialForms */ .Lq.bearer(target.apiKey);
const withGarbage = (target) => _target_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialForms */ .Lq.bearer(target.garbageKey);
const forService = (target) => ({ service_id: target.serviceId });
const validatePath = '/api/v1/keys/validate';
const searchPath = 'mlflow/experiments/search';
/**
 * A name no registered model has. Deleting it tells in advance whether models can be removed here: 404
 * RESOURCE_DOES_NOT_EXIST where DELETE bodies arrive, 400 about a missing name where something drops them.
 */
const absentModel = 'verify-registration-no-such-model';
const absentDirectory = 'verify-registration-no-such-directory';
const mlflowGet = (path, query = {}, access = (target) => target.access) => (target) => {
    const { credential, ...place } = access(target);
    return (0,_mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointRequest */ .FO)({ ...place, headers: _target_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialForms */ .Lq[credential](target.apiKey) }, 'GET', path, {
        query,
    });
};
const removal = (access) => (target) => {
    const { trackingUri, prefix, credential } = access(target);
    const headers = _target_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialForms */ .Lq[credential](target.apiKey);
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
    'auth.validate': validate(validatePath, withKey, forService),
    'auth.validate-any-service': validate(validatePath, withKey, () => ({})),
    'auth.validate-no-key': validate(validatePath, () => ({}), forService),
    'auth.validate-garbage': validate(validatePath, withGarbage, forService),
    'auth.validate-old-path': validate('/validate', withKey, forService),
    'auth.validate-old-path-no-key': validate('/validate', () => ({}), forService),
    'auth.validate-old-path-garbage': validate('/validate', withGarbage, forService),
    'api.health': get((t) => `${t.apiUrl}/health`),
    'registry.health': get((t) => `${t.registryOrigin}/health`),
    'registry.version': get((t) => `${t.registryOrigin}/version`),
    'registry.mlflow-health': get((t) => `${t.registryOrigin}/api/health/mlflow`),
    'gateway.health': get((t) => `${t.registryOrigin}/mlflow/health`),
    'search.bearer': search(withKey),
    'search.x-api-key': search((t) => _target_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialForms */ .Lq.xApiKey(t.apiKey)),
    'search.api-key-scheme': search((t) => _target_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialForms */ .Lq.apiKeyScheme(t.apiKey)),
    'search.no-key': search(() => ({})),
    'search.garbage': search(withGarbage),
    'search.lower-case-bearer': search((t) => _target_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialForms */ .Lq.lowerCaseBearer(t.apiKey)),
    'search.raw': search((t) => _target_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialForms */ .Lq.raw(t.apiKey)),
    'search.basic': search((t) => _target_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialForms */ .Lq.basic(t.apiKey)),
    'search.canonical-path': mlflowGet(searchPath, { max_results: 1 }, _target_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalAccess */ .Ft),
    'search.https': mlflowGet(searchPath, { max_results: 1 }, _target_js__WEBPACK_IMPORTED_MODULE_1__/* .httpsAccess */ .my),
    'search.gateway-path': mlflowGet(searchPath, { max_results: 1 }, _target_js__WEBPACK_IMPORTED_MODULE_1__/* .gatewayAccess */ .h1),
    'search.api-host': mlflowGet(searchPath, { max_results: 1 }, _target_js__WEBPACK_IMPORTED_MODULE_1__/* .apiHostAccess */ .x5),
    'mlflow.version': (t) => ({ method: 'GET', url: `${t.access.trackingUri}/version`, headers: withKey(t) }),
    'mlflow.logged-models': mlflowGet(`mlflow/logged-models/m-${'0'.repeat(32)}`),
    'mlflow.artifacts': mlflowGet('mlflow-artifacts/artifacts', { path: absentDirectory }),
    'artifacts.gateway-path': mlflowGet('mlflow-artifacts/artifacts', { path: absentDirectory }, _target_js__WEBPACK_IMPORTED_MODULE_1__/* .gatewayAccess */ .h1),
    'removal.tracking-uri': removal(({ access }) => access),
    'removal.gateway': removal(_target_js__WEBPACK_IMPORTED_MODULE_1__/* .gatewayAccess */ .h1),
};


/***/ }),

/***/ 48261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   Ft: () => (/* binding */ canonicalAccess),
/* harmony export */   Lq: () => (/* binding */ credentialForms),
/* harmony export */   h1: () => (/* binding */ gatewayAccess),
/* harmony export */   my: () => (/* binding */ httpsAccess),
/* harmony export */   x5: () => (/* binding */ apiHostAccess)
/* harmony export */ });
/** The ways callers send a key. The first three are accepted by the platform, the others must be refused. */
const credentialForms = {
    bearer: (key) => ({ authorization: `Bearer ${key}` }),
    apiKeyScheme: (key) => ({ authorization: `ApiKey ${key}` }),
    xApiKey: (key) => ({ 'x-api-key': key }),
    lowerCaseBearer: (key) => ({ authorization: `bearer ${key}` }),
    raw: (key) => ({ authorization: key }),
    basic: (key) => ({ authorization: `Basic ${Buffer.from(`token:${key}`).toString('base64')}` }),
};
function targetOf(settings) {
    const { trackingUri, authUrl, apiUrl, serviceId, apiKey } = settings;
    return {
        trackingUri,
        access: { trackingUri, prefix: '/api', credential: 'bearer' },
        registryOrigin: new URL(trackingUri).origin,
        authUrl,
        apiUrl,
        serviceId,
        apiKey,
        garbageKey: `hk_live_${'invalid'.repeat(4)}0000`,
    };
}
/** The gateway's own path past the API: not for clients, but it keeps what the API loses. */
function gatewayAccess({ registryOrigin }) {
    return { trackingUri: `${registryOrigin}/mlflow`, prefix: '/ajax-api', credential: 'bearer' };
}
/** The same proxy under the API's own host name. */
function apiHostAccess({ apiUrl }) {
    return { trackingUri: `${apiUrl}/api/mlflow`, prefix: '/api', credential: 'bearer' };
}
/** The path that is documented for clients, on the host the caller named. */
function canonicalAccess({ registryOrigin }) {
    return { trackingUri: `${registryOrigin}/api/mlflow`, prefix: '/api', credential: 'bearer' };
}
/** The caller's tracking URI, secured. */
function httpsAccess({ trackingUri }) {
    return { trackingUri: trackingUri.replace(/^http:/, 'https:'), prefix: '/api', credential: 'bearer' };
}


/***/ }),

/***/ 81886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ cleanUp)
});

// EXTERNAL MODULE: ./build/mlflow/artifacts.js + 1 modules
var artifacts = __webpack_require__(54716);
// EXTERNAL MODULE: ./build/mlflow/error.js
var mlflow_error = __webpack_require__(60590);
// EXTERNAL MODULE: ./build/mlflow/registry.js
var registry = __webpack_require__(81501);
// EXTERNAL MODULE: ./build/mlflow/tag.js
var tag = __webpack_require__(24316);
// EXTERNAL MODULE: ./build/mlflow/tracking.js
var tracking = __webpack_require__(51415);
;// CONCATENATED MODULE: ./build/registration/leftover-commands.js
/**
 * Shell commands that remove what a run left behind. They name the variable that holds the key, never the
 * key. Every value in them is an id or a name whose characters the inputs restrict.
 */
const leftoverCommands = {
    model: (api, name) => remove(api, 'registered-models/delete', { name }),
    version: (api, name, version) => remove(api, 'model-versions/delete', { name, version }),
    experiment: (api, id) => post(api, 'experiments/delete', { experiment_id: id }),
    artifacts: (url) => `curl -X DELETE -H "Authorization: Bearer $HOKUSAI_API_KEY" ${quote(url)}`,
};
const remove = (api, endpoint, body) => curl('DELETE', api, endpoint, body);
const post = (api, endpoint, body) => curl('POST', api, endpoint, body);
function curl(method, { trackingUri, prefix }, endpoint, body) {
    const url = `${trackingUri}${prefix}/2.0/mlflow/${endpoint}`;
    const headers = `-H "Authorization: Bearer $HOKUSAI_API_KEY" -H 'Content-Type: application/json'`;
    return `curl -X ${method} ${headers} -d ${quote(JSON.stringify(body))} ${quote(url)}`;
}
const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;

// EXTERNAL MODULE: ./build/registration/names.js
var registration_names = __webpack_require__(71740);
;// CONCATENATED MODULE: ./build/registration/clean-up.js







/**
 * Removes what a run made, in an order that leaves nothing dangling, and confirms that it is gone. Whatever
 * cannot be removed is returned as a leftover with the command that removes it. Never rejects.
 */
async function cleanUp(apis, state) {
    const leftovers = (await Promise.all([removeModel(apis, state), removeExperiment(apis.tracking, state)])).flat();
    return { done: leftovers.length === 0, leftovers };
}
async function removeModel(apis, state) {
    if (!state.asked.model && !state.asked.version)
        return [];
    const isOurs = state.ownsModel && !(await holdsOthers(apis.tracking, state));
    return isOurs ? removeOwnModel(apis, state) : removeVersion(apis, state);
}
/** A model under a name the caller gave may hold other versions by now, which would go with it. */
async function holdsOthers(api, { modelName, names }) {
    if (modelName === names.model)
        return false;
    const versions = await (0,registry/* searchModelVersions */.p3)(api, `name = '${modelName}'`).catch(() => undefined);
    return versions?.every(({ tags }) => (0,tag/* carries */.E)(tags, (0,registration_names/* ownTag */.Zc)(names))) !== true;
}
/** The registered model is ours: its versions and aliases go with it. */
async function removeOwnModel({ tracking, removal }, state) {
    const name = state.modelName;
    const left = (reason) => [
        { kind: 'registered model', name, reason, command: leftoverCommands.model(removal ?? tracking, name) },
    ];
    try {
        const model = state.modelVersion === undefined
            ? await (0,registry/* findRegisteredModel */.P_)(tracking, name)
            : { tags: [(0,registration_names/* ownTag */.Zc)(state.names)] };
        if (!model)
            return [];
        if (!(0,tag/* carries */.E)(model.tags, (0,registration_names/* ownTag */.Zc)(state.names)))
            return [];
        if (!removal)
            return left('DELETE does not work on this server');
        await (0,registry/* deleteRegisteredModel */.zo)(removal, name);
        return (await (0,registry/* findRegisteredModel */.P_)(tracking, name)) ? left('still there after it was deleted') : [];
    }
    catch (error) {
        return left(reasonOf(error));
    }
}
/** The model is the caller's or the canary: only our alias and version may go. */
async function removeVersion({ tracking, removal }, state) {
    const name = state.modelName;
    const version = state.modelVersion ?? (await findLostVersion(tracking, state));
    if (version === undefined)
        return [];
    const left = (reason) => [
        {
            kind: 'model version',
            name: `${name} version ${version}`,
            reason,
            command: leftoverCommands.version(removal ?? tracking, name, version),
        },
    ];
    if (!removal)
        return left('DELETE does not work on this server');
    try {
        if (await isAliased(tracking, name, version))
            await (0,registry/* deleteAlias */.Gd)(removal, name, registration_names/* alias */.nK);
        await (0,registry/* deleteModelVersion */.PR)(removal, name, version);
        return [];
    }
    catch (error) {
        return left(reasonOf(error));
    }
}
/** Asked of the server: another run may have moved the alias since, and a killed one cannot tell. */
async function isAliased(api, name, version) {
    const found = await (0,registry/* getByAlias */.Wp)(api, name, registration_names/* alias */.nK).catch(() => undefined);
    return found?.version === version;
}
async function findLostVersion(api, state) {
    if (!state.asked.version || state.runId === undefined)
        return undefined;
    const versions = await (0,registry/* searchModelVersions */.p3)(api, `run_id = '${state.runId}'`).catch(() => []);
    return versions.find((one) => (0,tag/* carries */.E)(one.tags, (0,registration_names/* ownTag */.Zc)(state.names)))?.version;
}
/** Deleting the experiment takes its runs with it; its artifacts have to be deleted by themselves. */
async function removeExperiment(api, state) {
    if (!state.asked.experiment)
        return [];
    try {
        const experimentId = state.experimentId ?? (await (0,tracking/* findExperiment */.F0)(api, state.names.experiment))?.experiment_id;
        if (experimentId === undefined)
            return [];
        const removed = [removeArtifacts(api, state, experimentId), deleteAndConfirm(api, state, experimentId)];
        return (await Promise.all(removed)).flat();
    }
    catch (error) {
        return [leftExperiment(api, state, reasonOf(error))];
    }
}
async function deleteAndConfirm(api, state, experimentId) {
    try {
        await (0,tracking/* deleteExperiment */.rH)(api, experimentId);
        const { lifecycle_stage } = await (0,tracking/* getExperiment */._m)(api, experimentId);
        return lifecycle_stage === 'deleted'
            ? []
            : [leftExperiment(api, { ...state, experimentId }, 'still active after it was deleted')];
    }
    catch (error) {
        return [leftExperiment(api, { ...state, experimentId }, reasonOf(error))];
    }
}
function leftExperiment(api, state, reason) {
    const name = state.names.experiment;
    const command = leftoverCommands.experiment(api, state.experimentId ?? '<id>');
    return { kind: 'experiment', name, reason, command };
}
/** The experiment is ours alone, so its whole artifact directory goes. */
async function removeArtifacts(api, state, experimentId) {
    try {
        const root = state.artifactLocation ?? (await (0,tracking/* getExperiment */._m)(api, experimentId)).artifact_location;
        const url = (0,artifacts/* artifactUrl */.Wk)(api, root);
        const path = decodeURIComponent(url.split('/mlflow-artifacts/artifacts/')[1] ?? '');
        // A root that does not end in our experiment may hold other people's artifacts.
        if (path.split('/').at(-1) !== experimentId)
            throw new Error('the artifact root is not the experiment’s own');
        const refusal = await (0,artifacts/* deleteArtifacts */.HV)(api, url).then(() => undefined, reasonOf);
        // Asked whatever the answer was: a run that was cut short does not know what it has uploaded.
        const left = await (0,artifacts/* listArtifactDirectory */.eH)(api, path);
        if (left.length === 0)
            return [];
        const reason = refusal ?? `${left.length} entries are still there`;
        return [{ kind: 'artifacts', name: root, reason, command: leftoverCommands.artifacts(url) }];
    }
    catch (error) {
        // Nothing was uploaded to a root that cannot be written to.
        if (error instanceof mlflow_error/* ArtifactRootError */.tN || state.files.length === 0)
            return [];
        const name = state.artifactLocation ?? `of experiment ${experimentId}`;
        return [
            {
                kind: 'artifacts',
                name,
                reason: reasonOf(error),
                command: leftoverCommands.experiment(api, experimentId),
            },
        ];
    }
}
const reasonOf = (error) => (error instanceof Error ? error.message : String(error));


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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
    const { readModelDirectory } = await __webpack_require__.e(/* import() */ 199).then(__webpack_require__.bind(__webpack_require__, 75199));
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
    const slice = (start, end) => (0,external_node_fs_.createReadStream)(absolutePath, { start, end: end - 1, highWaterMark: readBytes });
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
    const file = await (0,promises_.open)(absolutePath);
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

/***/ 29201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ describeRegistration),
/* harmony export */   T: () => (/* binding */ newRegistrationState)
/* harmony export */ });
function newRegistrationState(names, modelName) {
    return {
        names,
        removal: 'none',
        asked: { experiment: false, model: false, version: false },
        modelName: modelName ?? names.model,
        ownsModel: false,
        aliased: false,
        files: [],
    };
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

/***/ 53093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/diagnosis/facts.js + 1 modules
var diagnosis_facts = __webpack_require__(53576);
;// CONCATENATED MODULE: ./build/diagnosis/deciding-probes.js

/** Extra requests one run may send to decide between causes; all of them only read. */
const probeBudget = 6;
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
        // MLflow reached by another path tells the API's routes from MLflow itself.
        isOpen: ({ obstacle }) => ['answered', 'routed', 'not-a-login-page', 'mounted', 'mlflow-reachable'].includes(obstacle?.stoppedAt ?? ''),
        probes: ['search.canonical-path', 'search.gateway-path', 'search.api-host'],
    },
    {
        // The secured address may answer, or send the request round in a circle.
        isOpen: ({ obstacle }) => obstacle?.observation.exchange.request.url.startsWith('http:') === true &&
            isRedirect(obstacle.observation.answer),
        probes: ['search.https'],
    },
    {
        // Whether the auth service itself works decides who is to blame for a key that is not accepted.
        isOpen: ({ obstacle, verdict }) => obstacle?.stoppedAt === 'auth-reachable' && verdict === undefined,
        probes: ['auth.validate', 'auth.health'],
    },
    {
        // Artifacts served on the gateway's own path tell a missing route from a missing service.
        isOpen: ({ observations }) => observations.some(({ role, answer }) => role === 'artifacts' && answer.kind === 'reply' && answer.status === 404),
        probes: ['artifacts.gateway-path'],
    },
];
const isRedirect = (answer) => answer.kind === 'reply' && answer.status >= 300 && answer.status < 400;
/** The requests that would decide what the evidence leaves open, those worth most first. */
function decidingProbes(evidence, asked) {
    const facts = (0,diagnosis_facts/* factsOf */.xS)(evidence);
    const wanted = questions.flatMap(({ isOpen, probes }) => (isOpen(facts) ? probes : []));
    return [...new Set(wanted)].filter((probe) => !asked.has(probe)).slice(0, probeBudget);
}

// EXTERNAL MODULE: ./build/diagnosis/diagnose.js + 12 modules
var diagnose = __webpack_require__(9941);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(44675);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
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
        const needed = await Promise.all(check.needs.map((id) => running.get(id)));
        const unmet = needed.find((result) => result && !isMet(result.status));
        const { context, exchanges } = options.contextFor(check);
        const start = performance.now();
        const outcome = unmet
            ? (0,pipeline_check/* skip */.iv)(`needs "${titles.get(unmet.id)}", which ${didNotPass[unmet.status]}`)
            : await attempt(check, context, options);
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

// EXTERNAL MODULE: ./build/platform/route-finding.js
var route_finding = __webpack_require__(3543);
// EXTERNAL MODULE: ./build/platform/target.js
var platform_target = __webpack_require__(48261);
// EXTERNAL MODULE: ./build/registration/clean-up.js + 1 modules
var clean_up = __webpack_require__(81886);
// EXTERNAL MODULE: ./build/registration/names.js
var registration_names = __webpack_require__(71740);
// EXTERNAL MODULE: ./build/registration/state.js
var state = __webpack_require__(29201);
// EXTERNAL MODULE: ./build/mlflow/error.js
var mlflow_error = __webpack_require__(60590);
// EXTERNAL MODULE: ./build/platform/key-validation.js
var key_validation = __webpack_require__(45537);
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
            const { stoppedAt, seen } = (0,route_finding/* readRoute */.S)(await observe('search.bearer'));
            if (stoppedAt === undefined)
                return (0,pipeline_check/* pass */.IX)(stage === 'served' ? seen : undefined);
            // Where an earlier stage's check belongs to a suite left out, this one must not claim to have passed.
            return route_finding/* routeStages */.P.indexOf(stoppedAt) <= route_finding/* routeStages */.P.indexOf(stage) ? (0,pipeline_check/* fail */.fJ)(seen) : (0,pipeline_check/* pass */.IX)();
        },
    };
}

;// CONCATENATED MODULE: ./build/suites/api-proxy.js




const suite = 'verify_api_proxy';
/** What `verify_api_proxy` asked: is the API up, and does it lead the tracking URI to MLflow? */
const apiProxy = [
    {
        id: 'proxy.health',
        title: 'The API says it is healthy',
        suite,
        layer: 'proxy',
        needs: [],
        run: async ({ observe }) => {
            const answer = await observe('registry.health');
            if (answer.kind === 'no-reply' || answer.status !== 200)
                return (0,pipeline_check/* fail */.fJ)((0,mlflow_error/* describeAnswer */.O1)(answer));
            return /degraded|unhealthy/i.test(answer.text) ? (0,pipeline_check/* warn */.R8)((0,mlflow_error/* describeAnswer */.O1)(answer)) : (0,pipeline_check/* pass */.IX)();
        },
    },
    {
        id: 'proxy.version',
        title: 'The API tells its version',
        suite,
        layer: 'proxy',
        needs: ['proxy.health'],
        run: async ({ observe }) => {
            const answer = await observe('registry.version');
            if (answer.kind === 'no-reply' || answer.status !== 200)
                return (0,pipeline_check/* skip */.iv)((0,mlflow_error/* describeAnswer */.O1)(answer));
            return (0,pipeline_check/* pass */.IX)((0,key_validation/* detailOf */.Rw)(answer));
        },
    },
    routeCheck({
        id: 'proxy.answers',
        title: 'The tracking URI answers in time',
        suite,
        layer: 'proxy',
        stage: 'answered',
    }),
    routeCheck({
        id: 'proxy.routed',
        title: 'The load balancer sends the tracking URI to the API',
        suite,
        layer: 'proxy',
        stage: 'routed',
        needs: ['proxy.answers'],
    }),
    routeCheck({
        id: 'proxy.no-login-page',
        title: 'No login page stands in front of the API',
        suite,
        layer: 'proxy',
        stage: 'not-a-login-page',
        needs: ['proxy.routed'],
    }),
    routeCheck({
        id: 'proxy.mounted',
        title: 'The API has MLflow mounted at the tracking URI',
        suite,
        layer: 'proxy',
        stage: 'mounted',
        needs: ['proxy.no-login-page'],
    }),
    {
        id: 'proxy.mlflow-health',
        title: 'The API reaches MLflow by its own account',
        suite,
        layer: 'mlflow',
        needs: ['proxy.health'],
        run: async ({ observe }) => {
            const answer = await observe('registry.mlflow-health');
            if (answer.kind === 'no-reply')
                return (0,pipeline_check/* fail */.fJ)((0,mlflow_error/* describeAnswer */.O1)(answer));
            if (answer.status === 200)
                return (0,pipeline_check/* pass */.IX)();
            // Older builds lack the route, and MLflow may be fine all the same.
            return answer.status === 404 ? (0,pipeline_check/* skip */.iv)('this API has no such route') : (0,pipeline_check/* fail */.fJ)((0,mlflow_error/* describeAnswer */.O1)(answer));
        },
    },
    {
        id: 'gateway.health',
        title: 'The MLflow gateway says it is healthy',
        suite,
        layer: 'gateway',
        needs: ['proxy.answers'],
        run: async ({ observe }) => {
            const answer = await observe('gateway.health');
            if (answer.kind === 'no-reply')
                return (0,pipeline_check/* fail */.fJ)((0,mlflow_error/* describeAnswer */.O1)(answer));
            if (answer.status === 200)
                return (0,pipeline_check/* pass */.IX)();
            return answer.status === 404 ? (0,pipeline_check/* skip */.iv)('no such route here') : (0,pipeline_check/* fail */.fJ)((0,mlflow_error/* describeAnswer */.O1)(answer));
        },
    },
];

;// CONCATENATED MODULE: ./build/suites/auth-service.js



/** Milliseconds after which the API stops waiting for the auth service. */
const callerPatienceMs = 5_000;
const drafts = [
    {
        id: 'auth.identity',
        title: 'The auth host is the auth service',
        needs: [],
        run: async ({ observe }) => {
            const answer = await observe('auth.root');
            if (answer.kind === 'no-reply' || answer.status !== 200)
                return (0,pipeline_check/* fail */.fJ)((0,mlflow_error/* describeAnswer */.O1)(answer));
            const service = answer.json?.service;
            // Auth and registry have shared a load balancer: another service may answer under auth's name.
            return /auth/i.test(String(service)) ? (0,pipeline_check/* pass */.IX)(String(service)) : (0,pipeline_check/* fail */.fJ)(`answers as ${String(service)}`);
        },
    },
    {
        id: 'auth.health',
        title: 'The auth service says it is healthy',
        needs: [],
        run: async ({ observe }) => {
            const answer = await observe('auth.health');
            if (answer.kind === 'no-reply' || answer.status !== 200)
                return (0,pipeline_check/* fail */.fJ)((0,mlflow_error/* describeAnswer */.O1)(answer));
            return /degraded|unhealthy/i.test(answer.text) ? (0,pipeline_check/* warn */.R8)((0,mlflow_error/* describeAnswer */.O1)(answer)) : (0,pipeline_check/* pass */.IX)();
        },
    },
    {
        id: 'auth.not-rate-limited',
        title: 'The auth service is not limiting this key',
        needs: [],
        run: async (context) => {
            const verdict = await verdictOn(context);
            return verdict.kind === 'rate-limited' ? (0,pipeline_check/* fail */.fJ)(verdict.detail) : (0,pipeline_check/* pass */.IX)();
        },
    },
    {
        id: 'auth.verdict',
        title: 'The auth service gives a verdict on the key',
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
            return ms < callerPatienceMs ? (0,pipeline_check/* pass */.IX)(`${Math.round(ms)} ms`) : (0,pipeline_check/* fail */.fJ)(`took ${(ms / 1000).toFixed(1)} s`);
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
        title: 'The auth service knows the key',
        needs: ['auth.service-access'],
        run: async (context) => {
            const verdict = await verdictOn(context);
            return verdict.kind === 'unknown-key' ? (0,pipeline_check/* fail */.fJ)(verdict.detail) : (0,pipeline_check/* pass */.IX)();
        },
    },
    {
        id: 'auth.key-valid',
        title: 'The auth service calls the key valid',
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
const authService = drafts.map((draft) => ({
    ...draft,
    suite: 'test_auth_service',
    layer: 'auth',
}));
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
    return isAbsent(await observe('auth.validate')) ? '/validate, the older path' : '/api/v1/keys/validate';
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

;// CONCATENATED MODULE: ./build/suites/bearer-auth.js




const bearer_auth_suite = 'test_bearer_auth';
const bearer_auth_layer = 'proxy';
/** What `test_bearer_auth` asked: is the key accepted in the documented forms, and nothing else let in? */
const bearerAuth = [
    routeCheck({
        id: 'bearer.auth-available',
        title: 'The platform can ask the auth service',
        suite: bearer_auth_suite,
        layer: 'auth',
        stage: 'auth-reachable',
        needs: ['proxy.mounted'],
    }),
    routeCheck({
        id: 'bearer.forwarded',
        title: 'The key arrives at every layer that asks for it',
        suite: bearer_auth_suite,
        layer: 'gateway',
        stage: 'key-forwarded',
        needs: ['bearer.auth-available'],
    }),
    routeCheck({
        id: 'bearer.accepted',
        title: 'The platform accepts the key as Bearer',
        suite: bearer_auth_suite,
        layer: bearer_auth_layer,
        stage: 'key-accepted',
        needs: ['bearer.forwarded'],
    }),
    accepted('bearer.x-api-key', 'The platform accepts the key as X-API-Key', 'search.x-api-key'),
    accepted('bearer.api-key-scheme', 'The platform accepts the key as ApiKey', 'search.api-key-scheme'),
    bearer_auth_refused('bearer.no-key-refused', 'A request without a key is refused', 'search.no-key'),
    bearer_auth_refused('bearer.garbage-refused', 'An invented key is refused', 'search.garbage'),
    bearer_auth_refused('bearer.lower-case-refused', 'The key as lower-case bearer is refused', 'search.lower-case-bearer'),
    bearer_auth_refused('bearer.raw-refused', 'The key without a scheme is refused', 'search.raw'),
    bearer_auth_refused('bearer.basic-refused', 'The key as Basic password is refused', 'search.basic'),
];
/** Another documented form; Bearer is enough to work, so its refusal is a warning. */
function accepted(id, title, probe) {
    return {
        id,
        title,
        suite: bearer_auth_suite,
        layer: bearer_auth_layer,
        needs: ['bearer.accepted'],
        run: async ({ observe }) => {
            const { stoppedAt, seen } = (0,route_finding/* readRoute */.S)(await observe(probe));
            if (stoppedAt === undefined)
                return (0,pipeline_check/* pass */.IX)();
            const pastAuth = route_finding/* routeStages */.P.indexOf(stoppedAt) > route_finding/* routeStages */.P.indexOf('key-accepted');
            return pastAuth ? (0,pipeline_check/* pass */.IX)(seen) : (0,pipeline_check/* warn */.R8)(seen);
        },
    };
}
/** A negative probe: only a 401 is right. An answer from MLflow would mean an open registry. */
function bearer_auth_refused(id, title, probe) {
    return {
        id,
        title,
        suite: bearer_auth_suite,
        layer: bearer_auth_layer,
        needs: ['proxy.mounted'],
        run: async ({ observe }) => {
            const answer = await observe(probe);
            if (answer.kind === 'no-reply')
                return (0,pipeline_check/* error */.z3)(answer.message);
            if (answer.status === 401)
                return (0,pipeline_check/* pass */.IX)((0,mlflow_error/* describeAnswer */.O1)(answer));
            const { stoppedAt, seen } = (0,route_finding/* readRoute */.S)(answer);
            if (stoppedAt === undefined)
                return (0,pipeline_check/* fail */.fJ)(`was let in: ${(0,mlflow_error/* describeAnswer */.O1)(answer)}`);
            if (stoppedAt === 'auth-reachable')
                return (0,pipeline_check/* error */.z3)(`no verdict on it: ${seen}`);
            const pastAuth = route_finding/* routeStages */.P.indexOf(stoppedAt) > route_finding/* routeStages */.P.indexOf('key-accepted');
            return pastAuth ? (0,pipeline_check/* fail */.fJ)(`got past the key check: ${seen}`) : (0,pipeline_check/* skip */.iv)(seen);
        },
    };
}

;// CONCATENATED MODULE: ./build/suites/mlflow-investigation.js




const mlflow_investigation_suite = 'investigate_mlflow';
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
        suite: mlflow_investigation_suite,
        needs: [stages[i - 1]?.id ?? 'bearer.accepted', ...(i === 0 ? ['proxy.mounted'] : [])],
    })),
    {
        id: 'mlflow.version',
        title: 'MLflow tells its version',
        suite: mlflow_investigation_suite,
        layer: 'mlflow',
        needs: ['mlflow.served'],
        run: async ({ observe }) => {
            const version = readVersion(await observe('mlflow.version'));
            return version ? (0,pipeline_check/* pass */.IX)(version) : (0,pipeline_check/* skip */.iv)('not told at this address');
        },
    },
    {
        id: 'mlflow.logged-models',
        title: 'MLflow knows logged models (MLflow 3)',
        suite: mlflow_investigation_suite,
        layer: 'mlflow',
        needs: ['mlflow.served'],
        run: async ({ observe }) => {
            const answer = await observe('mlflow.logged-models');
            if (answer.kind === 'no-reply')
                return (0,pipeline_check/* skip */.iv)(answer.message);
            return (0,mlflow_error/* errorCodeOf */.D9)(answer) === 'RESOURCE_DOES_NOT_EXIST'
                ? (0,pipeline_check/* pass */.IX)()
                : (0,pipeline_check/* skip */.iv)(`no: ${(0,mlflow_error/* describeAnswer */.O1)(answer)}`);
        },
    },
    {
        id: 'mlflow.artifact-proxy',
        title: 'MLflow takes artifacts over HTTP',
        suite: mlflow_investigation_suite,
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
;// CONCATENATED MODULE: ./build/suites/preflight.js


/** Key lengths that the platform's generators are known to make, prefix excluded. */
const usualKeyLengths = [32, 40];
/** Beyond this, signed tokens and certificates start to be refused. */
const clockToleranceMs = 5 * 60_000;
/** Before any service is judged: the key's form, name resolution, TCP, TLS and the clock. */
const preflight = [
    {
        id: 'preflight.key-format',
        title: 'The API key has the usual form',
        suite: 'preflight',
        layer: 'client',
        needs: [],
        run: async ({ settings }) => {
            if (settings.warnings.length > 0)
                return (0,pipeline_check/* warn */.R8)(settings.warnings.join('; '));
            const length = settings.apiKey.replace(/^hk_[a-z]+_/, '').length;
            if (usualKeyLengths.includes(length))
                return (0,pipeline_check/* pass */.IX)();
            return (0,pipeline_check/* warn */.R8)(`has ${length} characters after its prefix, usual are ${usualKeyLengths.join(' or ')}`);
        },
    },
    reachable('auth', 'The auth service can be reached', 'auth.root', 'authUrl'),
    reachable('registry', 'The registry can be reached', 'registry.health', 'registryOrigin'),
    reachable('api', 'The API host can be reached', 'api.health', 'apiUrl'),
    {
        id: 'preflight.clock',
        title: 'The clock agrees with the registry',
        suite: 'preflight',
        layer: 'client',
        needs: ['preflight.registry'],
        run: async ({ observe }) => judgeClock(await observe('registry.health')),
    },
];
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

// EXTERNAL MODULE: ./build/mlflow/artifacts.js + 1 modules
var artifacts = __webpack_require__(54716);
// EXTERNAL MODULE: ./build/mlflow/registry.js
var registry = __webpack_require__(81501);
// EXTERNAL MODULE: ./build/mlflow/tracking.js
var tracking = __webpack_require__(51415);
// EXTERNAL MODULE: ./build/registration/model-source.js + 4 modules
var model_source = __webpack_require__(16143);
// EXTERNAL MODULE: ./build/registration/removal.js
var removal = __webpack_require__(52788);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
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
/** Bytes of an answer that names 10,000 parts with long URLs. */
const answerLimit = 32 * 1024 * 1024;
/**
 * Uploads through the store's own presigned URLs (`mlflow-artifacts/mpu/*`, MLflow 2.9 and later).
 * Returns false where the server's store does not offer it (501), so that a plain PUT can follow. Parts
 * carry no credential of ours: the presigned URL is one. An upload that fails is aborted on the store.
 * @param partBytes bytes in one part; S3 allows at most 10,000 parts, each but the last of at least 5 MiB
 * @throws MlflowError when a step fails, or the server names other parts than were asked for
 */
async function putInParts(api, path, source, timeoutMs, partBytes = 64 * 1024 * 1024) {
    const count = Math.max(1, Math.ceil(source.bytes / partBytes));
    const upload = await startUpload(api, mpu(api, 'create', path, { num_parts: count }));
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
async function startUpload(api, request) {
    let chunks = [];
    const sink = () => {
        chunks = [];
        let bytes = 0;
        return (chunk) => {
            bytes += chunk.length;
            if (bytes > answerLimit)
                throw new Error(`answer longer than ${answerLimit} bytes`);
            chunks.push(chunk);
        };
    };
    const answer = await api.send({ ...request, sink });
    if (answer.kind === 'reply' && [404, 405, 501].includes(answer.status))
        return undefined;
    if (answer.kind !== 'reply' || answer.status !== 200)
        throw createFailed(answer);
    const upload = Upload.safeParse(parseJson(Buffer.concat(chunks).toString('utf8')));
    if (!upload.success)
        throw createFailed(answer, 'answered 200 without a usable upload');
    return { ...upload.data, answer };
}
const createFailed = (answer, detail) => new mlflow_error/* MlflowError */.mF('POST mpu/create', answer, detail);
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
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
        const got = await (0,artifacts/* fingerprintArtifact */.dI)(mlflow, url, transferTimeoutMs(file.bytes, settings.requestTimeoutMs));
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
        await (0,promises_.setTimeout)(pause, undefined, { signal });
    }
}

;// CONCATENATED MODULE: ./build/suites/real-registration.js













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
            await (0,promises_.setImmediate)();
            return (0,pipeline_check/* pass */.IX)((await model()).summary);
        },
    },
    {
        id: 'registration.experiment',
        title: 'An experiment can be created',
        layer: 'registry',
        needs: ['mlflow.served'],
        run: async ({ mlflow, settings, registration: state }) => {
            state.asked.experiment = true;
            const tags = [(0,registration_names/* ownTag */.Zc)(state.names), ...dateTags(settings)];
            state.experimentId = await (0,tracking/* createExperiment */.Cl)(mlflow, state.names.experiment, tags);
            return (0,pipeline_check/* pass */.IX)(`experiment ${state.experimentId}`);
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
            const { info } = await (0,tracking/* createRun */.ut)(mlflow, state.experimentId ?? '', run);
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
        run: async ({ mlflow, registration: { artifactUri = '', experimentId = '' }, registration }) => {
            (0,artifacts/* artifactUrl */.Wk)(mlflow, artifactUri);
            const end = artifactUri.indexOf(`/${experimentId}/`);
            if (end >= 0)
                registration.artifactLocation = artifactUri.slice(0, end + 1 + experimentId.length);
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
            state.files = await uploadModel(mlflow, state.artifactUri ?? '', files, settings.requestTimeoutMs);
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
    if (isShared && (await (0,registry/* findRegisteredModel */.P_)(mlflow, name))) {
        state.asked.model = true;
        return (0,pipeline_check/* pass */.IX)(`${name} exists already`);
    }
    state.asked.model = true;
    try {
        await (0,registry/* createRegisteredModel */.Qq)(mlflow, name, (0,registration_names/* ownTag */.Zc)(state.names), dateTags(settings));
        state.ownsModel = name !== registration_names/* canaryModel */.il;
        return (0,pipeline_check/* pass */.IX)(name);
    }
    catch (error) {
        const raced = error instanceof mlflow_error/* MlflowError */.mF && error.errorCode === 'RESOURCE_ALREADY_EXISTS';
        if (isShared && raced)
            return (0,pipeline_check/* pass */.IX)(`${name} exists already`);
        state.ownsModel = !isShared;
        throw error;
    }
}
async function createVersion({ mlflow, model, settings, registration: state, }) {
    const { baseline } = await model();
    state.asked.version = true;
    const version = await (0,registry/* createModelVersion */.CL)(mlflow, {
        name: state.modelName,
        source: `${state.artifactUri}/${model_source/* artifactPath */.Ws}`,
        runId: state.runId ?? '',
        tags: [
            (0,registration_names/* ownTag */.Zc)(state.names),
            ...dateTags(settings),
            { key: 'hokusai_token_id', value: settings.tokenId },
            { key: 'benchmark_metric', value: settings.metric },
            { key: 'benchmark_value', value: String(settings.baseline ?? baseline) },
        ],
    });
    state.modelVersion = version.version;
    if (version.name !== state.modelName)
        return (0,pipeline_check/* fail */.fJ)(`the server registered it as ${version.name}`);
    return (0,pipeline_check/* pass */.IX)(`${version.name} version ${version.version}`);
}
/** `POST /api/models/tokenized-registration-events`. Never repeated: each one notifies and debits. */
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
        url: `${target.apiUrl}/api/models/tokenized-registration-events`,
        headers: { ...platform_target/* credentialForms */.Lq.bearer(target.apiKey), 'content-type': 'application/json' },
        body: Buffer.from(JSON.stringify(body)),
    });
    const emitted = answer.kind === 'reply' && answer.json?.event_emitted;
    if (answer.kind === 'reply' && answer.status === 200 && emitted === true)
        return (0,pipeline_check/* pass */.IX)();
    return (0,pipeline_check/* fail */.fJ)(`the registration itself succeeded, its notification did not: ${(0,mlflow_error/* describeAnswer */.O1)(answer)}`);
}

;// CONCATENATED MODULE: ./build/suites/catalogue.js






/** Every check there is, in the order a registration passes the layers; each comes after those it needs. */
const catalogue = [
    ...preflight,
    ...authService,
    ...apiProxy,
    ...bearerAuth,
    ...mlflowInvestigation,
    ...realRegistration,
];

// EXTERNAL MODULE: ./build/suites/session.js
var suites_session = __webpack_require__(99360);
;// CONCATENATED MODULE: ./build/workaround.js










/** Milliseconds a run waits for a service that asks it to, to see whether waiting helps. */
const longestPauseMs = 30_000;
/** Ways around a broken part of the platform, those that clients can use most easily first. */
const candidates = [
    {
        probe: 'search.api-host',
        access: platform_target/* apiHostAccess */.x5,
        text: 'Use the API’s own host name in the tracking URI.',
    },
    {
        probe: 'search.x-api-key',
        access: ({ access }) => ({ ...access, credential: 'xApiKey' }),
        text: 'Send the key in the header X-API-Key. The stock MLflow client cannot; a client of your own can.',
    },
    {
        probe: 'search.gateway-path',
        access: platform_target/* gatewayAccess */.h1,
        text: 'Use MLflow’s ajax-api behind the gateway. The stock MLflow client cannot; a client of your own can.',
    },
];
/**
 * Looks for a way around the trouble and proves it by a whole registration of its own, which is removed again.
 * Only ways that a read-only probe found open are written through, and the result names the way. Undefined
 * where there is none.
 */
async function findWorkaround(parts) {
    for (const { probe, access, text } of candidates) {
        if (parts.signal.aborted)
            return undefined;
        const chosen = access(parts.target);
        if (sameAccess(chosen, parts.target.access) || !(await isOpen(parts.session, probe)))
            continue;
        const evidence = await register(parts, chosen);
        if (evidence)
            return { text, settings: settingsOf(chosen), verified: true, evidence };
    }
    return undefined;
}
/** Waits as long as a rate limit asks, if that is bearable, and registers then. */
async function waitAndRegister(parts, pauseMs) {
    if (pauseMs > longestPauseMs)
        return undefined;
    await (0,promises_.setTimeout)(pauseMs, undefined, { signal: parts.signal }).catch(() => { });
    if (parts.signal.aborted)
        return undefined;
    const evidence = await register(parts, parts.target.access);
    if (!evidence)
        return undefined;
    const seconds = Math.ceil(pauseMs / 1000);
    const text = `Wait ${seconds} s, as the service asks in Retry-After, and try again.`;
    return { text, settings: { wait: `${seconds} s` }, verified: true, evidence };
}
async function isOpen(session, probe) {
    const { context } = session.contextFor({ id: 'workaround' });
    const answer = await context.observe(probe);
    return answer.kind === 'reply' && (0,route_finding/* readRoute */.S)(answer).stoppedAt === undefined;
}
/** Registers by another access; the exchanges that prove it, or undefined where a check did not pass. */
async function register(parts, access) {
    const { settings, http, recorder, signal, cutOff } = parts;
    const target = { ...parts.target, access };
    const names = (0,registration_names/* newNames */.JL)();
    parts.onNames(names);
    const registration = (0,state/* newRegistrationState */.T)(names, undefined);
    const session = (0,suites_session/* createSession */.jw)({ settings, target, http, recorder, registration, signal, cutOff });
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
        judge: suites_session/* judgeThrown */.mX,
        signal,
        emit: () => { },
    });
    const apis = (0,suites_session/* cleanUpApis */.Ii)(target, registration.removal, (request) => http.send(request, { checkId: 'workaround.clean-up', signal: AbortSignal.timeout(30_000) }));
    parts.leftovers.push(...(await (0,clean_up/* cleanUp */.n)(apis, registration)).leftovers);
    const worked = results.every(({ status }) => status === 'pass' || status === 'warn');
    const version = results.find(({ id }) => id === 'workaround.registration.version');
    return worked ? version?.exchanges : undefined;
}
function settingsOf({ trackingUri, prefix, credential }) {
    return {
        MLFLOW_TRACKING_URI: trackingUri,
        ...(prefix === '/api' ? {} : { 'REST path': `${trackingUri}${prefix}/2.0/mlflow` }),
        header: credential === 'xApiKey' ? 'X-API-Key: <your key>' : 'Authorization: Bearer <your key>',
    };
}
const sameAccess = (a, b) => a.trackingUri === b.trackingUri && a.prefix === b.prefix && a.credential === b.credential;

;// CONCATENATED MODULE: ./build/follow-up.js




/** Sends the few read-only requests that decide between causes, where the checks left more than one open. */
async function askDecidingProbes(parts, checks) {
    if (parts.signal.aborted || checks.every(({ status }) => status !== 'fail'))
        return;
    const { context } = parts.session.contextFor({ id: 'diagnosis' });
    const probes = decidingProbes(evidenceOf(parts, checks), parts.session.asked());
    await Promise.all(probes.map((probe) => context.observe(probe)));
}
/**
 * The causes of a failed run. Where the first one stood in the way before anything was written, a way around
 * it is looked for and proved; it is only ever looked for by a run that was to write anyway.
 */
async function explain(parts, checks) {
    const causes = (0,diagnose/* diagnose */.h)(evidenceOf(parts, checks));
    const [first, ...others] = causes;
    const blocked = checks.some(({ id, status }) => id === 'registration.experiment' && status === 'skip');
    if (!first || !blocked || parts.settings.mode === 'read-only' || parts.signal.aborted)
        return causes;
    const workaround = await wayAround(parts, first);
    return workaround ? [{ ...first, workaround }, ...others] : causes;
}
async function wayAround(parts, cause) {
    if (cause.code !== 'RATE_LIMITED')
        return findWorkaround(parts);
    const decisive = parts.recorder.exchanges().find(({ id }) => id === cause.evidence[0]);
    const pause = (0,retry/* retryAfterMs */.Vs)(headerOf(decisive, 'retry-after'));
    return pause === undefined ? undefined : waitAndRegister(parts, pause);
}
function headerOf(exchange, name) {
    const value = exchange?.response?.headers[name];
    return (Array.isArray(value) ? value[0] : value) ?? '';
}
function evidenceOf({ recorder, settings }, checks) {
    const { trackingUri, authUrl, apiUrl, serviceId } = settings;
    const target = { trackingUri, authUrl, apiUrl, serviceId };
    return { exchanges: recorder.exchanges(), checks, target, partial: false };
}

// EXTERNAL MODULE: ./build/open-http.js + 6 modules
var open_http = __webpack_require__(98297);
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

// EXTERNAL MODULE: ./build/report/schema.js
var schema = __webpack_require__(44892);
// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(47342);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/run.js















/** Milliseconds for clean-up. A cancelled job is killed about 10 s after the first signal. */
const cleanUpMs = { completed: 30_000, 'out-of-time': 30_000, cancelled: 6_000 };
/** The one way through: plan, checks, clean-up, report, diagnosis. Rejects only on a defect of ours. */
async function run(settings, options) {
    const { redact, listen = () => { } } = options;
    const startedAt = new Date();
    const target = (0,platform_target/* targetOf */.$r)(settings);
    redact.protect('api-key', target.apiKey);
    redact.protect('garbage-key', target.garbageKey);
    const names = (0,registration_names/* newNames */.JL)(startedAt);
    options.onNames?.(names);
    const recorder = (0,exchange/* createRecorder */.T)();
    const http = (0,open_http/* openHttp */.f)(settings, { redact, env: options.env, recorder, runId: names.id });
    const stop = stopSignal(settings.timeoutMs, options.cancel);
    const registration = (0,state/* newRegistrationState */.T)(names, settings.modelName);
    const { signal, cutOff } = stop;
    const parts = { settings, target, http, recorder, signal, cutOff };
    const session = (0,suites_session/* createSession */.jw)({ ...parts, registration });
    try {
        const plan = planChecks(catalogue, { suites: settings.suites, readOnly: settings.mode === 'read-only' });
        listen({ type: 'run-started', id: names.id, checks: plan.length });
        const engine = { contextFor: session.contextFor, judge: suites_session/* judgeThrown */.mX, signal, emit: listen };
        const results = await runChecks(plan, engine);
        const leftovers = [];
        const followUp = { ...parts, session, leftovers, onNames: (more) => options.onNames?.(more) };
        await askDecidingProbes(followUp, results);
        const stopReason = stop.stopReason();
        const cleanup = await finish(settings, target, registration, http, { stopReason, listen });
        const checks = cleanup.check ? [...results, cleanup.check] : results;
        const causes = await explain(followUp, checks);
        cleanup.result.leftovers.push(...leftovers);
        const report = composeReport(settings, {
            names,
            startedAt,
            stopReason,
            checks,
            causes,
            registration: registration.asked.experiment || leftovers.length > 0
                ? (0,state/* describeRegistration */.B)(registration, cleanup.result, registration_names/* alias */.nK)
                : undefined,
            exchanges: recorder.exchanges(),
        });
        listen({ type: 'run-finished', report });
        return report;
    }
    finally {
        stop.settle();
        await http.close();
    }
}
/** Removes what the run made, unless it is to be kept, and judges that as the last check. */
async function finish(settings, target, registration, http, { stopReason, listen }) {
    if (settings.keep || !registration.asked.experiment)
        return { result: { done: false, leftovers: [] } };
    listen({ type: 'clean-up-started' });
    const start = performance.now();
    const exchanges = [];
    const scope = { checkId: 'registration.clean-up', signal: AbortSignal.timeout(cleanUpMs[stopReason]) };
    const apis = (0,suites_session/* cleanUpApis */.Ii)(target, registration.removal, async (request) => {
        const answer = await http.send(request, scope);
        exchanges.push(...answer.exchanges);
        return answer;
    });
    const result = await (0,clean_up/* cleanUp */.n)(apis, registration);
    listen({ type: 'clean-up-finished', cleanup: result });
    const reason = result.leftovers.map(({ kind, name, reason }) => `${kind} ${name}: ${reason}`).join('; ');
    const check = {
        id: 'registration.clean-up',
        title: 'Everything the run made is removed again',
        suite: 'test_real_registration',
        layer: 'registry',
        needs: [],
        ...(result.done ? { status: 'pass' } : { status: 'warn', reason: `left behind: ${reason}` }),
        durationMs: Math.round(performance.now() - start),
        exchanges,
    };
    listen({ type: 'check-finished', result: check });
    return { result, check };
}
function composeReport(settings, findings) {
    const { names, startedAt, stopReason, checks, causes, registration, exchanges } = findings;
    const { trackingUri, authUrl, apiUrl, serviceId, warnings } = settings;
    return {
        schemaVersion: schema/* schemaVersion */.CZ,
        tool: { name: version/* toolName */.U, version: version/* version */.r },
        id: names.id,
        startedAt: startedAt.toISOString(),
        finishedAt: new Date().toISOString(),
        stopReason,
        verdict: (0,verdict/* verdictOf */.Vj)(checks, stopReason),
        target: { trackingUri, authUrl, apiUrl, serviceId },
        counts: (0,verdict/* countStatuses */.ip)(checks),
        warnings,
        checks,
        diagnosis: { causes },
        ...(registration ? { registration } : {}),
        exchanges,
    };
}


/***/ }),

/***/ 99360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ii: () => (/* binding */ cleanUpApis),
/* harmony export */   jw: () => (/* binding */ createSession),
/* harmony export */   mX: () => (/* binding */ judgeThrown)
/* harmony export */ });
/* harmony import */ var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60590);
/* harmony import */ var _pipeline_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11827);
/* harmony import */ var _platform_probes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68999);
/* harmony import */ var _platform_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48261);
/* harmony import */ var _registration_model_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16143);





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
    let source;
    const model = () => {
        source ??= settings.modelPath ? (0,_registration_model_source_js__WEBPACK_IMPORTED_MODULE_3__/* .directorySource */ .X5)(settings.modelPath) : Promise.resolve((0,_registration_model_source_js__WEBPACK_IMPORTED_MODULE_3__/* .trainedSource */ .PP)());
        return source;
    };
    const contextFor = ({ id: checkId }) => {
        const exchanges = new Set();
        const credit = (answer) => {
            for (const id of answer.exchanges)
                exchanges.add(id);
            return answer;
        };
        const sendUnlessStopped = async (request) => signal.aborted ? notSent : http.send(request, { checkId, signal: cutOff, stop: signal });
        const send = async (request) => credit(await sendUnlessStopped(request));
        const observe = async (name) => {
            const answer = answers.get(name) ?? sendUnlessStopped(_platform_probes_js__WEBPACK_IMPORTED_MODULE_1__/* .probes */ .K[name](target));
            answers.set(name, answer);
            return credit(await answer);
        };
        const context = {
            settings,
            target,
            observe,
            send,
            ...mlflowApis(target, send),
            registration: parts.registration,
            model,
            elapsedMs: (exchange) => recorder.find(exchange)?.timings.totalMs ?? 0,
            signal,
        };
        return { context, exchanges: () => [...exchanges] };
    };
    return { contextFor, asked: () => new Set(answers.keys()) };
}
/** MLflow as the caller named it, and by the gateway's own path past the API, which keeps DELETE bodies. */
function mlflowApis(target, send) {
    const through = ({ trackingUri, prefix, credential }) => {
        return { trackingUri, prefix, headers: _platform_target_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialForms */ .Lq[credential](target.apiKey), send };
    };
    return { mlflow: through(target.access), gateway: through((0,_platform_target_js__WEBPACK_IMPORTED_MODULE_2__/* .gatewayAccess */ .h1)(target)) };
}
/** The ways by which clean-up reaches the registry, once it is known where models can be removed. */
function cleanUpApis(target, removal, send) {
    const { mlflow, gateway } = mlflowApis(target, send);
    return { tracking: mlflow, removal: { 'tracking-uri': mlflow, gateway, none: undefined }[removal] };
}
/** A server's refusal is a finding about the server; anything else thrown is a defect of ours. */
function judgeThrown(thrown) {
    if (thrown instanceof _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MlflowError */ .mF || thrown instanceof _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactRootError */ .tN)
        return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(thrown.message);
    return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_4__/* .error */ .z3)(`internal error: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`);
}


/***/ }),

/***/ 93016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/http/redact.js
var http_redact = __webpack_require__(32616);
// EXTERNAL MODULE: ./build/report/escape-markdown.js
var escape_markdown = __webpack_require__(64200);
// EXTERNAL MODULE: ./build/report/sections.js
var sections = __webpack_require__(35999);
// EXTERNAL MODULE: ./build/report/tables.js
var tables = __webpack_require__(57442);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/final-test-report.js




/** `FINAL_TEST_REPORT.md`: the whole run for a person, as GitHub-flavoured Markdown. */
function renderFinalTestReport(report) {
    const suites = (0,tables/* suitesOf */.f3)(report);
    return (0,sections/* joinSections */.lS)([
        `# Final test report: ${wording/* statusEmoji */.H0[wording/* verdictStatus */.cb[report.verdict]]} ${report.verdict}`,
        `${(0,escape_markdown/* markdownText */.p7)((0,wording/* headline */.Pl)(report))}.`,
        (0,sections/* remedySection */.Sq)(report),
        runFacts(report),
        (0,sections/* warningSection */.i5)(report),
        suites.length > 0 ? `## Suites\n\n${(0,tables/* suiteTable */.H7)(suites)}` : '',
        ...suites.map(suiteSection),
        registrationSection(report.registration),
        (0,sections/* leftoverSection */.ZY)(report),
        configurationSection(report),
        pointers(report),
    ]);
}
function runFacts(report) {
    const { trackingUri, authUrl, apiUrl, serviceId } = report.target;
    return [
        `- Tracking URI: ${(0,escape_markdown/* markdownCode */.D9)(trackingUri)}`,
        `- Auth service: ${(0,escape_markdown/* markdownCode */.D9)(authUrl)}, API: ${(0,escape_markdown/* markdownCode */.D9)(apiUrl)}, service: ${(0,escape_markdown/* markdownCode */.D9)(serviceId)}`,
        `- When: ${report.startedAt} to ${report.finishedAt} (${(0,wording/* runTime */.Ft)(report)})`,
        `- Checks: ${(0,wording/* countsLine */.J7)(report.counts)}`,
        `- The run ${(0,wording/* stopLine */.RF)(report)}.`,
    ].join('\n');
}
function suiteSection(suite) {
    const table = (0,tables/* checkTable */.Dv)(suite.checks, { exchanges: true });
    return `### ${wording/* statusEmoji */.H0[suite.status]} ${(0,escape_markdown/* markdownCode */.D9)(suite.name)}\n\n${table}`;
}
function registrationSection(registration) {
    if (registration === undefined)
        return '## Registration\n\nNo registration was tried.';
    const { experimentId, runId, modelName, modelVersion, alias } = registration;
    const named = {
        Experiment: experimentId,
        Run: runId,
        Model: modelName,
        Version: modelVersion,
        Alias: alias,
    };
    const lines = Object.entries(named).flatMap(([label, value]) => value === undefined ? [] : [`- ${label}: ${(0,escape_markdown/* markdownCode */.D9)(value)}`]);
    return [
        '## Registration',
        lines.join('\n') || 'The server confirmed nothing.',
        fileTable(registration),
        metricTable(registration),
        cleanupLine(registration),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function fileTable({ files }) {
    if (files.length === 0)
        return '';
    return (0,tables/* markdownTable */.Qj)(['File', 'Bytes', 'SHA-256'], files.map((file) => [(0,escape_markdown/* markdownCode */.D9)(file.path), String(file.bytes), (0,escape_markdown/* markdownCode */.D9)(file.sha256)]));
}
function metricTable({ metrics = {} }) {
    const rows = Object.entries(metrics).map(([name, value]) => [(0,escape_markdown/* markdownCode */.D9)(name), String(value)]);
    return rows.length === 0 ? '' : (0,tables/* markdownTable */.Qj)(['Metric', 'Value'], rows);
}
function cleanupLine({ cleanup }) {
    if (cleanup.leftovers.length > 0)
        return `Clean-up: ${(0,wording/* plural */.LS)(cleanup.leftovers.length, 'leftover')}, see below.`;
    return cleanup.done
        ? 'Clean-up: everything the run made was removed.'
        : 'Clean-up: not done; what the run made is still on the server.';
}
/** The environment with which this run worked, to be copied by whoever registers next. */
function configurationSection(report) {
    if (report.verdict !== 'pass')
        return '';
    const settings = [
        `MLFLOW_TRACKING_URI=${report.target.trackingUri}`,
        'HOKUSAI_API_KEY=<your key>',
        'MLFLOW_TRACKING_TOKEN=<the same key>',
    ];
    return `## Configuration that works\n\n${(0,escape_markdown/* markdownFence */.p0)(settings.join('\n'))}`;
}
function pointers(report) {
    const made = `${(0,escape_markdown/* markdownText */.p7)(report.tool.name)} ${(0,escape_markdown/* markdownText */.p7)(report.tool.version)}, run ${(0,escape_markdown/* markdownCode */.D9)(report.id)}`;
    const exchanges = (0,wording/* plural */.LS)(report.exchanges.length, 'exchange');
    return `---\n\nThe same for programs: \`report.json\`. All ${exchanges}: \`transcript.txt\`. Made by ${made}.`;
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/report/har.js

/**
 * All exchanges of a report as an HTTP Archive 1.2 (http://www.softwareishard.com/blog/har-12-spec/), for
 * browsers' developer tools and HAR viewers. Fields with an underscore are ours, as the format allows.
 */
function renderHar(report) {
    return `${JSON.stringify(harOf(report), null, 2)}\n`;
}
/** The same as a value, for a writer that redacts every string in it before it becomes text. */
function harOf(report) {
    return {
        log: {
            version: '1.2',
            creator: { name: version/* toolName */.U, version: report.tool.version },
            comment: `Run ${report.id}. Keys were redacted when they were recorded.`,
            entries: report.exchanges.map(entryOf),
        },
    };
}
function entryOf(exchange) {
    const timings = timingsOf(exchange.timings);
    const { blocked, dns, connect, send, wait, receive } = timings;
    const phases = [blocked, dns, connect, send, wait, receive];
    return {
        startedDateTime: exchange.startedAt,
        // By the format, the sum of the phases that are known; `ssl` is part of `connect`.
        time: rounded(phases.reduce((sum, ms) => sum + Math.max(0, ms), 0)),
        request: requestOf(exchange.request),
        response: responseOf(exchange),
        cache: {},
        timings,
        ...(exchange.error ? { _error: exchange.error.code, comment: exchange.error.message } : {}),
        _exchangeId: exchange.id,
        _checkId: exchange.checkId,
        _attempt: exchange.attempt,
    };
}
function requestOf({ method, url, headers, body }) {
    const query = URL.canParse(url) ? [...new URL(url).searchParams] : [];
    const mimeType = firstHeader(headers, 'content-type');
    return {
        method,
        url,
        httpVersion: 'HTTP/1.1',
        cookies: [],
        headers: headerList(headers),
        queryString: query.map(([name, value]) => ({ name, value })),
        ...(body ? { postData: { mimeType, ...recorded(body) } } : {}),
        headersSize: -1,
        bodySize: body?.bytes ?? 0,
    };
}
/** Without an answer, the form that Chromium writes: status 0 and the reason beside it. */
function responseOf({ response }) {
    const headers = response?.headers ?? {};
    const mimeType = firstHeader(headers, 'content-type') || 'x-unknown';
    return {
        status: response?.status ?? 0,
        statusText: '',
        httpVersion: response ? 'HTTP/1.1' : '',
        cookies: [],
        headers: headerList(headers),
        content: {
            size: response?.body?.bytes ?? 0,
            mimeType,
            ...(response?.body ? recorded(response.body) : {}),
        },
        redirectURL: firstHeader(headers, 'location'),
        headersSize: -1,
        bodySize: response?.body?.bytes ?? -1,
    };
}
/** The size and hash are those of the whole body on the wire, also where its text was cut or redacted. */
function recorded({ text, bytes, sha256, truncated }) {
    return {
        ...(text === undefined ? {} : { text }),
        _bytes: bytes,
        _truncated: truncated,
        ...(sha256 === undefined ? {} : { _sha256: sha256 }),
    };
}
/** -1 where a phase is unknown or did not take place; `send`, `wait` and `receive` may not be -1. */
function timingsOf({ dnsMs, connectMs, tlsMs, firstByteMs, totalMs }) {
    const connect = connectMs === undefined && tlsMs === undefined ? -1 : (connectMs ?? 0) + (tlsMs ?? 0);
    const before = Math.max(0, dnsMs ?? 0) + Math.max(0, connect);
    return {
        blocked: -1,
        dns: dnsMs ?? -1,
        connect: rounded(connect),
        ssl: tlsMs ?? -1,
        send: 0,
        wait: rounded(Math.max(0, (firstByteMs ?? totalMs) - before)),
        receive: rounded(firstByteMs === undefined ? 0 : Math.max(0, totalMs - Math.max(firstByteMs, before))),
    };
}
const rounded = (ms) => Math.round(ms * 1_000) / 1_000;
function headerList(headers) {
    return Object.entries(headers).flatMap(([name, values]) => [values].flat().map((value) => ({ name, value })));
}
function firstHeader(headers, wanted) {
    const value = Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1];
    return (Array.isArray(value) ? value[0] : value) ?? '';
}

// EXTERNAL MODULE: ./build/report/transcript.js
var transcript = __webpack_require__(50705);
;// CONCATENATED MODULE: ./build/write-report.js






/** Writes the report folder and returns the path of `report.json`. Every byte passes the redactor once more. */
async function writeReport(report, directory, redact) {
    const files = {
        'report.json': `${(0,http_redact/* redactedJson */.Rh)(report, redact, 2)}\n`,
        'FINAL_TEST_REPORT.md': redact(renderFinalTestReport(report)),
        'transcript.txt': redact((0,transcript/* renderTranscript */.J)(report)),
        'exchanges.har': (0,http_redact/* redactedJson */.Rh)(harOf(report), redact),
    };
    await (0,promises_.mkdir)(directory, { recursive: true });
    await Promise.all(Object.entries(files).map(([name, text]) => (0,promises_.writeFile)((0,external_node_path_.join)(directory, name), text)));
    return (0,external_node_path_.join)(directory, 'report.json');
}


/***/ })

};
