export const id = 8106;
export const ids = [8106];
export const modules = {

/***/ 98106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startSandbox: () => (/* binding */ startSandbox)
});

// UNUSED EXPORTS: startEmbeddedMlflow

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/sandbox/api-keys.js

const alphanumerics = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** A random key of production's shape: `hk_live_` and 32 alphanumerics. It opens nothing but its sandbox. */
function inventKey() {
    const pick = () => alphanumerics[(0,external_node_crypto_.randomInt)(alphanumerics.length)];
    return `hk_live_${Array.from({ length: 32 }, pick).join('')}`;
}
const adminKey = (apiKey) => ({
    apiKey,
    serviceId: 'platform',
    scopes: ['read', 'write', 'mlflow:admin'],
    isAdmin: true,
    expired: false,
});
/** The key in the accepted header forms; schemes are case-sensitive and followed by one space. */
function keyInHeaders(headers) {
    const { authorization } = headers;
    for (const scheme of ['Bearer ', 'ApiKey ']) {
        if (authorization?.startsWith(scheme))
            return authorization.slice(scheme.length);
    }
    const header = headers['x-api-key'];
    return typeof header === 'string' && header !== '' ? header : undefined;
}

;// CONCATENATED MODULE: ./build/sandbox/access.js
/** The 403 for an accepted key that may not do this; undefined when it may. */
function accessRefusal(policy, caller, call, style) {
    if (policy.adminOnly && !caller.isAdmin) {
        return style(403, {
            error: 'REGISTRY_ADMIN_REQUIRED',
            message: 'Access to the model registry requires an admin API key',
        });
    }
    if (isWrite(call) && !caller.isAdmin && !caller.scopes.includes('write')) {
        return style(403, {
            error: 'FORBIDDEN',
            message: 'Insufficient permissions for this operation',
            required_scope: 'write',
            current_scopes: caller.scopes,
        });
    }
    return undefined;
}
/** MLflow's searches may be POSTs, so the method alone does not tell. */
const isWrite = (call) => !['GET', 'HEAD', 'OPTIONS'].includes(call.method) && !/\/(search|get-latest-versions)$/.test(call.path);

// EXTERNAL MODULE: ./build/sandbox/call.js
var sandbox_call = __webpack_require__(61062);
;// CONCATENATED MODULE: ./build/sandbox/auth-client.js


/** Sent by the platform's own parts, so that the delay for outside callers is not added inside. */
const internalUserAgent = 'hokusai-platform';
const cacheMs = 60_000;
/**
 * A layer's view of the auth service, asked over HTTP. Like the real layers it caches positive
 * answers for a minute and ignores `is_valid` in a 200.
 */
function createAuthClient(options) {
    const cache = new Map();
    return async (key) => {
        const cached = cache.get(key);
        if (cached && cached.until > Date.now())
            return cached.verdict;
        const verdict = ask(options, key);
        cache.set(key, { verdict, until: Date.now() + cacheMs });
        if ((await verdict).kind !== 'accepted')
            cache.delete(key);
        return verdict;
    };
}
async function ask(options, key) {
    const signal = AbortSignal.timeout(options.timeoutMs);
    try {
        const response = await post(options, key, signal);
        const text = (await (0,sandbox_call/* readBody */.x8)(response)).toString();
        const status = response.statusCode ?? 0;
        if (status === 401)
            return { kind: 'refused' };
        if (status === 429)
            return { kind: 'rate-limited' };
        if (status !== 200)
            return { kind: 'error', status };
        const body = JSON.parse(text);
        if (body === null || typeof body !== 'object' || Array.isArray(body))
            return { kind: 'not-an-object' };
        return { kind: 'accepted', caller: toCaller(body) };
    }
    catch {
        return { kind: signal.aborted ? 'timeout' : 'unavailable' };
    }
}
function post(options, key, signal) {
    const body = JSON.stringify({ service_id: options.serviceId });
    const headers = {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': internalUserAgent,
    };
    return new Promise((resolve, reject) => {
        const url = `${options.authUrl}/api/v1/keys/validate`;
        const request = external_node_http_.request(url, { method: 'POST', agent: options.agent, signal, headers }, resolve);
        request.once('error', reject);
        request.end(body);
    });
}
const adminMarks = new Set(['admin', 'mlflow:admin', 'registry:admin', 'model-registry:admin']);
function toCaller(body) {
    const scopes = strings(body.scopes);
    const isAdmin = body.is_admin === true || [...scopes, ...strings(body.roles)].some((s) => adminMarks.has(s));
    return { scopes, isAdmin };
}
const strings = (value) => Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
/** The API's status and words for each verdict that is not `accepted`, and its Retry-After. */
const refusals = {
    refused: [401, 'Invalid or expired API key'],
    'rate-limited': [429, 'Rate limit exceeded', '60'],
    timeout: [503, 'Authentication service timeout', '1'],
    unavailable: [503, 'Authentication service unavailable', '1'],
    'not-an-object': [401, 'Authentication service error'],
    error: [503, 'Authentication service error', '1'],
};
function apiRefusal({ kind }, style) {
    const [status, detail, retryAfter] = refusals[kind];
    return style(status, { detail }, retryAfter === undefined ? [] : [['retry-after', retryAfter]]);
}
/** The gateway's answer: as the API's, but it turns every 4xx of the auth service into 401. */
function gatewayRefusal(verdict, style) {
    if (verdict.kind === 'rate-limited')
        return style(401, { detail: 'Rate limit exceeded' });
    if (verdict.kind === 'error' && verdict.status < 500) {
        return style(401, { detail: 'Authentication service error' });
    }
    return apiRefusal(verdict, style);
}

// EXTERNAL MODULE: ./build/sandbox/respond.js
var respond = __webpack_require__(79973);
;// CONCATENATED MODULE: ./build/sandbox/event-endpoint.js


const metricNames = new Set('accuracy auroc auc f1 precision recall mse rmse mae r2 reply_rate conversion_rate engagement_score'.split(' '));
const texts = ['model_name', 'version', 'token_id', 'proposal_identifier', 'metric_name', 'mlflow_run_id'];
const perMinute = 30;
/** `POST /api/models/tokenized-registration-events`: checks the body and counts; nobody is notified. */
function createEventEndpoint() {
    let windowStart = 0;
    let inWindow = 0;
    let emitted = 0;
    async function answer(call) {
        if (Date.now() - windowStart > 60_000)
            [windowStart, inWindow] = [Date.now(), 0];
        inWindow += 1;
        if (inWindow > perMinute)
            return (0,respond/* compact */.oE)(429, { error: `Rate limit exceeded: ${perMinute} per 1 minute` });
        const body = await (0,sandbox_call/* readJson */.Vh)(call.body);
        const problems = problemsOf(body);
        if (problems.length > 0)
            return (0,respond/* compact */.oE)(422, { detail: problems });
        const event = body;
        const current = event.current_value;
        if (!metricNames.has(String(event.metric_name)) ||
            (typeof current === 'number' && current < Number(event.baseline_value))) {
            return (0,respond/* compact */.oE)(502, { detail: 'Failed to emit model registration event' });
        }
        emitted += 1;
        const token = String(event.token_id).toUpperCase();
        return (0,respond/* compact */.oE)(200, {
            status: 'ok',
            model_id: `${event.model_name}/${event.version}/${token}`,
            event_emitted: true,
        });
    }
    return { answer, emitted: () => emitted };
}
function problemsOf(body) {
    if (body === null || typeof body !== 'object') {
        return [{ type: 'missing', loc: ['body'], msg: 'Field required', input: null }];
    }
    const fields = body;
    const problems = [];
    const tell = (type, name, msg) => problems.push({ type, loc: ['body', name], msg, input: fields });
    for (const name of [...texts, 'baseline_value']) {
        if (fields[name] === undefined)
            tell('missing', name, 'Field required');
    }
    for (const name of texts) {
        const value = fields[name];
        if (value === undefined)
            continue;
        if (typeof value !== 'string')
            tell('string_type', name, 'Input should be a valid string');
        else if (value === '')
            tell('string_too_short', name, 'String should have at least 1 character');
    }
    const token = fields.token_id;
    if (typeof token === 'string' && token !== '' && !/^(?!-)[A-Za-z0-9-]{1,64}(?<!-)$/.test(token)) {
        tell('string_pattern_mismatch', 'token_id', "String should match pattern '^[A-Za-z0-9-]+$'");
    }
    const baseline = fields.baseline_value;
    if (baseline !== undefined && typeof baseline !== 'number') {
        tell('float_type', 'baseline_value', 'Input should be a valid number');
    }
    return problems;
}

// EXTERNAL MODULE: ./build/sandbox/upstream.js
var sandbox_upstream = __webpack_require__(23843);
;// CONCATENATED MODULE: ./build/sandbox/api-proxy.js







/** The API (FastAPI): public routes, the key middleware, then the MLflow proxy and the event endpoint. */
function createApi(parts) {
    const events = createEventEndpoint();
    return async (call) => {
        if (isScan(call.path)) {
            return { ...(0,respond/* compact */.oE)(404, '', [['cache-control', 'no-store']]), body: '' };
        }
        const open = await publicAnswer(call, parts, events.emitted);
        if (open)
            return open;
        const refusal = parts.policy.requireKey ? await refuse(call, parts) : undefined;
        return refusal ?? routed(call, parts, events.answer);
    };
}
const isScan = (path) => /\.(env|php|git)\b|^\/wp-/.test(path);
async function publicAnswer(call, parts, emitted) {
    switch (call.path) {
        case '/health':
            if (call.query.get('detailed') === 'true')
                return (0,respond/* compact */.oE)(500, { detail: 'Internal server error' });
            return (0,respond/* compact */.oE)(200, {
                status: 'healthy',
                services: { api: 'healthy', dependency_checks: 'skipped' },
            });
        case '/ready':
            return (0,respond/* compact */.oE)(200, { ready: true });
        case '/live':
            return (0,respond/* compact */.oE)(200, { alive: true });
        case '/version':
            return (0,respond/* compact */.oE)(200, { version: '1.0.0', api_version: 'v1', git_commit: 'unknown' });
        case '/openapi.json':
            return (0,respond/* compact */.oE)(200, { openapi: '3.1.0', info: { title: 'Hokusai API', version: '1.0.0' }, paths: {} });
        case '/metrics':
            return page('text/plain; version=0.0.4; charset=utf-8', `registration_events_total ${emitted()}\n`);
        case '/docs':
        case '/redoc':
            return page('text/html; charset=utf-8', '<!DOCTYPE html><html><title>Hokusai API</title></html>');
        case '/api/health/mlflow':
        case '/api/health/mlflow/detailed':
        case '/api/health/mlflow/connectivity':
            return mlflowHealth(parts);
        default:
            return undefined;
    }
}
const page = (contentType, text) => (0,respond/* plain */.pj)(200, text, 'uvicorn', contentType);
async function mlflowHealth(parts) {
    const trouble = (errorType, error) => (0,respond/* compact */.oE)(503, { status: 'error', connected: false, error_type: errorType, error });
    try {
        const reply = await parts.probeMlflow();
        const body = (await (0,sandbox_call/* readBody */.x8)(reply.body)).toString();
        if (reply.status === 200)
            return (0,respond/* compact */.oE)(200, { status: 'ok', connected: true });
        return trouble('HTTPStatusError', `MLflow answered ${reply.status}: ${body.slice(0, 200)}`);
    }
    catch (error) {
        const unreachable = error instanceof sandbox_upstream/* UpstreamUnreachable */.gA;
        return trouble(unreachable ? 'ConnectError' : 'TimeoutException', error.message);
    }
}
async function refuse(call, parts) {
    const key = keyInHeaders(call.headers) ?? call.query.get('api_key') ?? undefined;
    if (key === undefined)
        return (0,respond/* compact */.oE)(401, { detail: 'API key required' });
    const verdict = await parts.checkKey(key);
    if (verdict.kind !== 'accepted')
        return apiRefusal(verdict, respond/* compact */.oE);
    const registry = /^\/api\/(mlflow|2\.0\/mlflow)\//.test(call.path);
    return registry ? accessRefusal(parts.policy, verdict.caller, call, respond/* compact */.oE) : undefined;
}
async function routed(call, parts, event) {
    if (call.path === '/api/models/tokenized-registration-events') {
        return call.method === 'POST' ? event(call) : (0,respond/* compact */.oE)(405, { detail: 'Method Not Allowed' });
    }
    const mounted = under(call, '/api/mlflow/');
    if (mounted)
        return parts.mount(mounted, (inner) => proxy(inner, parts.forward));
    // The older mount takes off more than it should, so MLflow sees only what follows its own prefix.
    const stripped = under(call, '/api/2.0/mlflow/');
    if (stripped)
        return proxy(stripped, parts.forward);
    return (0,respond/* compact */.oE)(404, { detail: 'Not Found' });
}
const under = (call, mount) => call.path.startsWith(mount) ? { ...call, path: `/${call.path.slice(mount.length)}` } : undefined;
/** The 502 is the API's own: nothing is passed on then. */
const proxy = (call, forward) => (0,sandbox_upstream/* orBadGateway */.TG)(forward(call).then((reply) => passOn(call, reply)), respond/* compact */.oE);
async function passOn(call, reply) {
    if (reply.status !== 404 || !(0,sandbox_call/* headerOf */.rR)(reply, 'content-type').startsWith('text/html'))
        return (0,respond/* passedOn */.I3)(reply);
    const message = `The requested resource was not found: ${call.path.slice(1)}`;
    const headers = reply.headers.map(([name, value]) => name === 'content-type' ? [name, 'application/json'] : [name, value]);
    await (0,sandbox_call/* readBody */.x8)(reply.body);
    return (0,respond/* passedOn */.I3)({ ...reply, headers, body: (0,respond/* spacedJson */.zV)({ error_code: 'RESOURCE_NOT_FOUND', message }) });
}

;// CONCATENATED MODULE: ./build/sandbox/auth-service.js



const serviceIds = ['website', 'prediction', 'platform'];
/** The auth service: `POST /api/v1/keys/validate` (key in the header) and the older `POST /validate`. */
function createAuthService(key) {
    return async (call) => {
        const route = `${call.method} ${call.path}`;
        switch (route) {
            case 'GET /':
                return (0,respond/* compact */.oE)(200, {
                    service: 'Hokusai Authentication Service',
                    version: '1.0.0',
                    status: 'operational',
                });
            case 'GET /health':
                return (0,respond/* compact */.oE)(200, { status: 'healthy', service: 'auth' });
            case 'POST /api/v1/keys/validate':
            case 'POST /validate':
                return validate(call, key);
            default:
                return known.has(call.path)
                    ? (0,respond/* compact */.oE)(405, { detail: 'Method Not Allowed' })
                    : (0,respond/* compact */.oE)(404, { detail: 'Not Found' });
        }
    };
}
const known = new Set(['/', '/health', '/api/v1/keys/validate', '/validate']);
async function validate(call, key) {
    const body = await (0,sandbox_call/* readJson */.Vh)(call.body);
    if (body === null || typeof body !== 'object' || Array.isArray(body)) {
        return invalid(['body'], 'Input should be a valid dictionary', 'dict_type');
    }
    const { service_id: serviceId, api_key: keyInBody } = body;
    if (serviceId !== undefined && serviceId !== null && typeof serviceId !== 'string') {
        return invalid(['body', 'service_id'], 'Input should be a valid string', 'string_type');
    }
    // The first contract carried the key in the body; only the older route still reads it there.
    const older = call.path === '/validate' && typeof keyInBody === 'string' ? keyInBody : undefined;
    const given = keyInHeaders(call.headers) ?? older;
    if (given === undefined)
        return refused('API key required');
    if (given !== key.apiKey)
        return refused('API key not found or invalid');
    if (key.expired)
        return refused('Invalid or expired API key');
    if (serviceId && serviceId !== key.serviceId) {
        return refused(`API key does not have access to service '${serviceId}'. This key is registered for service ` +
            `'${key.serviceId}'. Valid service IDs include: ${serviceIds.join(', ')}`);
    }
    return (0,respond/* compact */.oE)(200, describe(key));
}
const refused = (detail) => (0,respond/* compact */.oE)(401, { detail });
const invalid = (loc, msg, type) => (0,respond/* compact */.oE)(422, { detail: [{ type, loc, msg, input: null }] });
const describe = (key) => ({
    is_valid: true,
    key_id: 'key_sandbox',
    user_id: 'user_sandbox',
    service_id: key.serviceId,
    scopes: key.scopes,
    rate_limit_per_hour: 1000,
    billing_plan: 'free',
    has_sufficient_balance: true,
    balance: 0,
    email: 'sandbox@example.com',
    roles: key.isAdmin ? ['admin'] : [],
    is_admin: key.isAdmin,
});

// EXTERNAL MODULE: ./build/sandbox/faults.js + 1 modules
var faults = __webpack_require__(95762);
;// CONCATENATED MODULE: ./build/sandbox/gateway.js




/** The MLflow admin gateway: asks the auth service again, then passes the call on unchanged. */
function createGateway({ policy, checkKey, mlflow }) {
    return async (call) => {
        if (call.path === '/health' || call.path === '/mlflow/health')
            return (0,respond/* spaced */.ji)(200, { status: 'ok' });
        if (!policy.requireKey)
            return mlflow(call);
        const key = keyInHeaders(call.headers);
        if (key === undefined)
            return (0,respond/* spaced */.ji)(401, { detail: 'API key required' });
        const verdict = await checkKey(key);
        if (verdict.kind !== 'accepted')
            return gatewayRefusal(verdict, respond/* spaced */.ji);
        return accessRefusal(policy, verdict.caller, call, respond/* spaced */.ji) ?? mlflow(call);
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/sandbox/mlflow/artifact-store.js






function memoryArtifacts() {
    const files = new Map();
    const below = (path) => (path === '' ? '' : `${path}/`);
    const inside = (path) => [...files.keys()].filter((file) => file.startsWith(below(path)));
    return {
        async write(path, body) {
            files.set(path, await (0,sandbox_call/* readBody */.x8)(body));
        },
        async read(path) {
            const bytes = files.get(path);
            // An object stream would end at an empty chunk, so the bytes go in as a list.
            if (bytes)
                return external_node_stream_.Readable.from(bytes.length > 0 ? [bytes] : [], { objectMode: false });
            return inside(path).length > 0 ? 'directory' : 'nothing';
        },
        async list(path) {
            const entries = new Map();
            for (const file of inside(path)) {
                const [name = '', ...deeper] = file.slice(below(path).length).split('/');
                entries.set(name, { name, size: deeper.length > 0 ? undefined : files.get(file)?.length });
            }
            return [...entries.values()].sort(byName);
        },
        async remove(path) {
            files.delete(path);
            for (const file of inside(path))
                files.delete(file);
        },
    };
}
function diskArtifacts(folder) {
    const kindOf = (path) => (0,external_node_fs_promises_.stat)((0,external_node_path_.join)(folder, path)).catch(() => undefined);
    return {
        async write(path, body) {
            const target = (0,external_node_path_.join)(folder, path);
            await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await (0,external_node_stream_promises_.pipeline)(body, (0,external_node_fs_.createWriteStream)(target));
        },
        async read(path) {
            const found = await kindOf(path);
            if (!found)
                return 'nothing';
            return found.isDirectory() ? 'directory' : (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(folder, path));
        },
        async list(path) {
            const names = await (0,external_node_fs_promises_.readdir)((0,external_node_path_.join)(folder, path)).catch(() => []);
            const entries = names.map(async (name) => {
                const found = await kindOf((0,external_node_path_.join)(path, name));
                return { name, size: found?.isDirectory() ? undefined : (found?.size ?? 0) };
            });
            return (await Promise.all(entries)).sort(byName);
        },
        async remove(path) {
            await (0,external_node_fs_promises_.rm)((0,external_node_path_.join)(folder, path), { recursive: true, force: true });
        },
    };
}
const byName = (a, b) => (a.name < b.name ? -1 : 1);

;// CONCATENATED MODULE: ./build/sandbox/mlflow/errors.js
const statuses = {
    INVALID_PARAMETER_VALUE: 400,
    BAD_REQUEST: 400,
    RESOURCE_ALREADY_EXISTS: 400,
    RESOURCE_DOES_NOT_EXIST: 404,
    INTERNAL_ERROR: 500,
    INVALID_STATE: 500,
    NOT_IMPLEMENTED: 501,
};
/** An error MLflow answers with, in its `{error_code, message}` form. */
class MlflowError extends Error {
    code;
    status;
    constructor(code, message) {
        super(message);
        this.code = code;
        this.status = statuses[code];
    }
}
const errors_invalid = (message) => new MlflowError('INVALID_PARAMETER_VALUE', message);
const missing = (message) => new MlflowError('RESOURCE_DOES_NOT_EXIST', message);
/** What was found, unless that is nothing. */
function present(found, otherwise) {
    if (found === undefined)
        throw missing(otherwise);
    return found;
}

;// CONCATENATED MODULE: ./build/sandbox/mlflow/fields.js



const seeDocs = 'See the API docs for more information about request parameters.';
const missingField = (name) => errors_invalid(`Missing value for required parameter '${name}'. ${seeDocs}`);
function wrongValue(value, name) {
    const type = { string: 'str', number: 'int', boolean: 'bool' }[typeof value] ?? 'dict';
    return errors_invalid(`Invalid value ${JSON.stringify(value)} for parameter '${name}' supplied:  Hint: Value was of type '${type}'. ${seeDocs}`);
}
const absent = (value) => value === undefined || value === null;
const optional = (value, name) => {
    if (absent(value))
        return undefined;
    if (typeof value !== 'string')
        throw wrongValue(value, name);
    return value;
};
const fields_text = (value, name) => {
    const given = optional(value, name);
    if (given === undefined || given === '')
        throw missingField(name);
    return given;
};
/** Some ids are taken as numbers too. */
const id = (value, name) => fields_text(typeof value === 'number' ? String(value) : value, name);
/** A run's id, which older clients send as `run_uuid`. */
const runId = (value, name, request) => fields_text(value ?? request?.run_uuid, name);
/** The key of a metric, a parameter or a tag. */
const entityKey = (value, name) => {
    const given = fields_text(value, name);
    const refused = (why) => errors_invalid(`Invalid value ${JSON.stringify(given)} for parameter '${name}' supplied: ${why}`);
    if (!/^[/\p{L}\p{N}_.\- :]*$/u.test(given)) {
        throw refused('Names may only contain alphanumerics, underscores (_), dashes (-), periods (.), spaces ( ), colon(:) and slashes (/).');
    }
    if (external_node_path_.posix.normalize(given) !== given || /^(\.|\.\..*|\/.*|.*\/)$/.test(given)) {
        throw refused('Names may be treated as files in certain cases, and must not resolve to other names.');
    }
    return within(250, given, name);
};
/** A version number, sent as text. */
const version = (value, name) => {
    const given = fields_text(value, name);
    if (!/^\d+$/.test(given))
        throw errors_invalid(`Parameter '${name}' must be an integer, got '${given}'.`);
    return String(Number(given));
};
/** An integer of any size; query strings send it as text, and of a fraction the whole part counts. */
const fields_int = (value, name) => {
    if (absent(value))
        return undefined;
    const given = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
    if (typeof given !== 'number')
        throw wrongValue(value, name);
    return Math.trunc(given);
};
const requiredInt = (value, name) => {
    const given = fields_int(value, name);
    if (given === undefined)
        throw missingField(name);
    return given;
};
const pageSize = (byDefault, most) => (value, name) => {
    const given = fields_int(value, name) ?? byDefault;
    if (given < 0 || given > most)
        throw wrongValue(value, name);
    return given;
};
/** A metric value: a number, or a text such as "NaN" or "Infinity"; databases hold no infinities. */
const metricValue = (value, name) => {
    if (absent(value))
        throw missingField(name);
    const given = typeof value === 'string' ? numberIn(value) : typeof value === 'boolean' ? Number(value) : value;
    if (typeof given !== 'number')
        throw wrongValue(value, name);
    return Math.abs(given) === Number.POSITIVE_INFINITY ? Math.sign(given) * Number.MAX_VALUE : given;
};
/** As Python reads a number; undefined where the text is none, which must not become NaN. */
function numberIn(value) {
    const given = value.trim();
    if (/^[+-]?nan$/i.test(given))
        return Number.NaN;
    if (/^[+-]?inf(inity)?$/i.test(given))
        return given.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    const number = given === '' ? Number.NaN : Number(given);
    return Number.isNaN(number) ? undefined : number;
}
const boolOr = (byDefault) => (value) => absent(value) ? byDefault : value === true || value === 'true';
/** A list; a query string with one value sends it bare. */
const list = (value, name) => {
    if (absent(value))
        return [];
    if (!Array.isArray(value))
        throw wrongValue(value, name);
    return value;
};
const fields_texts = (value, name) => list(typeof value === 'string' ? [value] : value, name).map((item) => {
    if (typeof item !== 'string')
        throw wrongValue(item, name);
    return item;
});
/** A list that must be there and hold something. */
const required = (check) => (value, name) => {
    const given = check(value, name);
    if (given.length === 0)
        throw missingField(name);
    return given;
};
/** A list of objects with the given fields; errors name the element, as in `metrics[0].key`. */
const listOf = (fields, most = Number.POSITIVE_INFINITY) => (value, name) => {
    const items = list(value, name);
    if (items.length > most) {
        throw errors_invalid(`A batch logging request can contain at most ${most} ${name}. Got ${items.length} ${name}. ` +
            'Please split up tags across multiple requests and try again.');
    }
    return items.map((item, index) => parse(fields, item, `${name}[${index}].`));
};
/** An object with the given fields; all of them absent when it was not sent. */
const object = (fields) => (value, name) => parse(fields, value, `${name}.`);
const tagValue = (value, name) => optional(value, name) ?? '';
/** A value that is cut off where it gets too long, without a word. */
const cutAt = (limit) => (value, name) => tagValue(value, name).slice(0, limit);
/** A value that may not get too long. */
const upTo = (limit) => (value, name) => within(limit, tagValue(value, name), name);
/** A text that must be there and may not get too long; `what` is its name in the refusal. */
const textUpTo = (limit, what) => (value, name) => within(limit, fields_text(value, name), what ?? name);
function within(limit, given, name) {
    if (given.length > limit)
        throw errors_invalid(`'${name}' exceeds the maximum length of ${limit} characters`);
    return given;
}
const tags = listOf({ key: entityKey, value: tagValue });
/** A tag of a registered model or of a version of one. */
const registryTag = { key: entityKey, value: upTo(100_000) };
const registryTags = listOf(registryTag);
function parse(fields, given, prefix = '') {
    const source = (given !== null && typeof given === 'object' ? given : {});
    const entries = Object.entries(fields).map(([name, check]) => [
        name,
        check(source[name], `${prefix}${name}`, source),
    ]);
    return Object.fromEntries(entries);
}
/** The request in a body; only a POST must say that it is JSON. */
async function jsonBody(call) {
    const type = call.headers['content-type'];
    if (call.method === 'POST' && type === undefined)
        throw errors_invalid('Bad Request. Content-Type header is missing.');
    if (call.method === 'POST' && type?.split(';')[0]?.trim() !== 'application/json') {
        throw errors_invalid("Bad Request. Content-Type must be one of ['application/json'].");
    }
    // MLflow takes a body that is not JSON for an empty request.
    const value = await (0,sandbox_call/* readJson */.Vh)(call.body);
    return value !== null && typeof value === 'object' ? value : {};
}

;// CONCATENATED MODULE: ./build/sandbox/mlflow/route.js

/** A JSON endpoint: checks the request's fields, then answers with what `run` returns, or `{}` without that. */
const route = (method, path, fields, run) => ({
    method,
    // `:name` stands for a segment.
    pattern: new RegExp(`^mlflow/${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
    run: (request) => run(parse(fields, request)),
});

;// CONCATENATED MODULE: ./build/sandbox/mlflow/state.js


function createState() {
    const state = {
        experiments: [],
        runs: new Map(),
        datasets: [],
        registeredModels: new Map(),
        loggedModels: new Map(),
    };
    addExperiment(state, 'Default', []);
    return state;
}
/** Returns the experiment's id: its place in the list. */
function addExperiment(state, name, tags, location) {
    const id = String(state.experiments.length);
    const now = Date.now();
    state.experiments.push({
        experiment_id: id,
        name,
        artifact_location: location ?? `mlflow-artifacts:/${id}`,
        lifecycle_stage: 'active',
        creation_time: now,
        last_update_time: now,
        tags: fromTags(tags),
    });
    return id;
}
const newId = () => (0,external_node_crypto_.randomUUID)().replaceAll('-', '');
const adjectives = ['able', 'bold', 'calm', 'clever', 'fair', 'glad', 'keen', 'lucky', 'proud', 'wise'];
const animals = ['ant', 'bee', 'crane', 'deer', 'fox', 'hare', 'lynx', 'owl', 'seal', 'wren'];
/** A name such as `calm-fox-384`, for what the caller left unnamed. */
function randomName() {
    const pick = (words) => words[Math.floor(Math.random() * words.length)];
    return `${pick(adjectives)}-${pick(animals)}-${Math.floor(Math.random() * 1000)}`;
}
const toTags = (map) => nonEmpty([...map].map(([key, value]) => ({ key, value })));
const fromTags = (tags) => addTags(new Map(), tags);
function addTags(map, tags) {
    for (const { key, value } of tags)
        map.set(key, value);
    return map;
}
/** MLflow leaves empty lists out of its JSON. */
const nonEmpty = (items) => (items.length > 0 ? items : undefined);
function findExperiment(state, id) {
    if (!/^\d+$/.test(id))
        throw errors_invalid(`Invalid experiment ID '${id}'. Experiment ID must be a valid integer.`);
    return present(state.experiments[Number(id)], `No Experiment with id=${id} exists`);
}
const findRun = (state, id) => present(state.runs.get(id), `Run with id=${id} not found`);
const findLoggedModel = (state, id) => present(state.loggedModels.get(id), `Logged model with ID '${id}' not found.`);
const findModel = (state, name) => present(state.registeredModels.get(name), `Registered Model with name=${name} not found`);
function findVersion(state, name, version) {
    const found = state.registeredModels.get(name)?.versions.find((each) => each.version === version);
    return present(found, `Model Version (name=${name}, version=${version}) not found`);
}
function mustBeActive(kind, id, stage) {
    if (stage !== 'active') {
        throw errors_invalid(`The ${kind} ${id} must be in the 'active' state. Current state is ${stage}.`);
    }
}

;// CONCATENATED MODULE: ./build/sandbox/mlflow/search.js



const key = '`[^`]+`|"[^"]+"|[\\w.\\-]+';
const literal = `'[^']*'|"[^"]*"|-?\\d+(?:\\.\\d+)?|\\([^)]*\\)`;
const clause = new RegExp(`^\\s*(?:(\\w+)\\.)?(${key})\\s*(>=|<=|!=|=|>|<|NOT\\s+IN\\b|IN\\b|ILIKE\\b|LIKE\\b)\\s*(${literal})\\s*(?:AND\\b|$)`, 'i');
/**
 * MLflow's filter grammar as far as clients need it: comparisons joined by `and`, tag names back- or
 * double-quoted where they hold dots, LIKE and ILIKE with `%` and `_`, IN lists.
 */
function compileFilter(filter, searchable) {
    const tests = [];
    let rest = filter?.trim() ?? '';
    while (rest !== '') {
        const match = clause.exec(rest);
        if (!match)
            throw errors_invalid(`Invalid clause(s) in filter string: ${rest}`);
        const [whole, entity, name = '', operator = '', value = ''] = match;
        const read = resolve(entity, unquote(name), searchable);
        const compare = comparison(operator.toUpperCase().replace(/\s+/, ' '), value);
        tests.push((item) => {
            const actual = read(item);
            return Array.isArray(actual) ? actual.some(compare) : actual !== undefined && compare(actual);
        });
        rest = rest.slice(whole.length);
    }
    return (item) => tests.every((test) => test(item));
}
const singular = {
    attribute: 'attributes',
    attr: 'attributes',
    run: 'attributes',
    tag: 'tags',
    param: 'params',
    parameter: 'params',
    parameters: 'params',
    metric: 'metrics',
    dataset: 'datasets',
};
function resolve(entity, name, { attributes, maps = {} }) {
    const kind = entity === undefined ? 'attributes' : (singular[entity.toLowerCase()] ?? entity.toLowerCase());
    if (kind === 'attributes') {
        const read = attributes[name];
        if (read)
            return read;
        const valid = Object.keys(attributes).map((each) => `'${each}'`);
        throw errors_invalid(`Invalid attribute key '${name}' specified. Valid keys are '{${valid.join(', ')}}'`);
    }
    const read = maps[kind];
    if (!read)
        throw errors_invalid(`Invalid entity type '${entity}'. Valid values are ${JSON.stringify(Object.keys(maps))}`);
    return (item) => read(item, name);
}
const unquote = (text) => text.replace(/^(['"`])(.*)\1$/s, '$2');
function comparison(operator, value) {
    if (operator.endsWith('IN')) {
        const members = [...value.matchAll(/'([^']*)'|"([^"]*)"/g)].map((match) => match[1] ?? match[2]);
        return (actual) => members.includes(String(actual)) === (operator === 'IN');
    }
    const expected = unquote(value);
    if (operator.endsWith('LIKE')) {
        const pattern = expected
            .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
            .replace(/%/g, '.*')
            .replace(/_/g, '.');
        const regex = new RegExp(`^${pattern}$`, operator === 'ILIKE' ? 'is' : 's');
        return (actual) => regex.test(String(actual));
    }
    return (actual) => {
        const other = typeof actual === 'number' ? Number(expected) : expected;
        if (operator === '=')
            return actual === other;
        if (operator === '!=')
            return actual !== other;
        if (operator === '>')
            return actual > other;
        if (operator === '<')
            return actual < other;
        return operator === '>=' ? actual >= other : actual <= other;
    };
}
/** A comparison for `order_by` clauses such as `name ASC`; ascending unless told otherwise. */
function compileOrder(clauses, searchable) {
    const terms = clauses.map((text) => {
        const match = new RegExp(`^\\s*(?:(\\w+)\\.)?(${key})(?:\\s+(ASC|DESC))?\\s*$`, 'i').exec(text);
        if (!match)
            throw errors_invalid(`Invalid order_by clause '${text}'. Could not be parsed.`);
        const read = resolve(match[1], unquote(match[2]), searchable);
        return { read, sign: match[3]?.toUpperCase() === 'DESC' ? -1 : 1 };
    });
    return (a, b) => {
        for (const { read, sign } of terms) {
            const [left, right] = [read(a), read(b)];
            // What is not a number comes late and what has no value last, whichever way the order goes.
            const places = place(left) - place(right);
            if (places !== 0)
                return places;
            if (left === undefined || right === undefined || left === right || Number.isNaN(left))
                continue;
            return left < right ? -sign : sign;
        }
        return 0;
    };
}
const place = (value) => (value === undefined ? 2 : Number.isNaN(value) ? 1 : 0);
/**
 * One page, its items below `name`; tokens are base64 of `{"offset": N}`, as MLflow makes them. Most searches know
 * whether more follows; the search for runs gives a token after every full page, also when the next one is empty.
 */
function pageOf(name, all, toJson, { max_results: size, page_token: token }, tokenAfter = 'more') {
    const offset = token ? decodeToken(token) : 0;
    const items = all.slice(offset, offset + size);
    const isLast = tokenAfter === 'more' ? offset + size >= all.length : items.length < size;
    const next = Buffer.from(`{"offset": ${offset + size}}`).toString('base64');
    return { [name]: nonEmpty(items.map(toJson)), next_page_token: isLast ? undefined : next };
}
function decodeToken(token) {
    const offset = /"offset": ?(\d+)/.exec(Buffer.from(token, 'base64').toString())?.[1];
    if (offset === undefined)
        throw errors_invalid('Invalid page token, could not base64-decode');
    return Number(offset);
}
const views = { ACTIVE_ONLY: ['active'], DELETED_ONLY: ['deleted'], ALL: ['active', 'deleted'] };
/** `view_type`: which lifecycle stages a search shows; active ones by default. */
const viewType = (value, name) => views[(optional(value, name) ?? 'ACTIVE_ONLY')] ?? views.ACTIVE_ONLY;
const promptTag = 'mlflow.prompt.is_prompt';
const asksForPrompts = /mlflow\.prompt\.is_prompt[`"]?\s*(=\s*'true'|!=\s*'false')/i;
const isPrompt = (tags) => tags?.get(promptTag) === 'true';
/** Prompts live among the models; a search shows the one or the other, models unless it asks for prompts. */
function showing(filter) {
    const prompts = asksForPrompts.test(filter ?? '');
    return (tags) => prompts || !isPrompt(tags);
}
/** No model has the tag by which clients leave prompts out, and every model must meet that filter. */
const tagOf = (tags, key) => tags.get(key) ?? (key === promptTag ? 'false' : undefined);

;// CONCATENATED MODULE: ./build/sandbox/mlflow/model-versions.js







/** MLflow lists a version's aliases only where one version was asked for. */
function toJson(model, version, aliases) {
    const { storage: _, tags, run_link, ...rest } = version;
    const own = [...model.aliases].filter(([, target]) => target === version.version).map(([alias]) => alias);
    return {
        name: model.name,
        ...rest,
        status: 'READY',
        tags: toTags(tags),
        run_link,
        aliases: aliases ? nonEmpty(own) : undefined,
    };
}
const searchable = {
    attributes: {
        name: ({ model }) => model.name,
        version_number: ({ version }) => Number(version.version),
        run_id: ({ version }) => version.run_id,
        source_path: ({ version }) => version.source,
        creation_timestamp: ({ version }) => version.creation_timestamp,
        last_updated_timestamp: ({ version }) => version.last_updated_timestamp,
    },
    maps: { tags: ({ version }, key) => tagOf(version.tags, key) },
};
const newestFirst = ['last_updated_timestamp DESC'];
const ties = ['name ASC', 'version_number DESC'];
const one = { name: fields_text, version: version };
function modelVersionRoutes(state) {
    return [...writeRoutes(state), ...tagRoutes(state), ...readRoutes(state)];
}
const answer = (state, name, version) => ({
    model_version: toJson(findModel(state, name), version, 'with aliases'),
});
function writeRoutes(state) {
    return [
        route('POST', 'model-versions/create', createFields, (p) => ({ model_version: create(state, p) })),
        route('PATCH', 'model-versions/update', { ...one, description: optional }, (p) => {
            const version = findVersion(state, p.name, p.version);
            version.description = p.description;
            version.last_updated_timestamp = Date.now();
            return answer(state, p.name, version);
        }),
        route('POST', 'model-versions/transition-stage', stageFields, (p) => answer(state, p.name, moveToStage(findModel(state, p.name), findVersion(state, p.name, p.version), p))),
        route('DELETE', 'model-versions/delete', one, (p) => {
            const version = findVersion(state, p.name, p.version);
            const model = findModel(state, p.name);
            model.versions = model.versions.filter((each) => each !== version);
            model.last_updated_timestamp = Date.now();
        }),
    ];
}
function tagRoutes(state) {
    return [
        route('POST', 'model-versions/set-tag', { ...one, ...registryTag }, (p) => {
            findVersion(state, p.name, p.version).tags.set(p.key, p.value);
        }),
        route('DELETE', 'model-versions/delete-tag', { ...one, key: fields_text }, (p) => {
            findVersion(state, p.name, p.version).tags.delete(p.key);
        }),
    ];
}
const searchFields = {
    filter: optional,
    max_results: pageSize(200_000, 200_000),
    order_by: fields_texts,
    page_token: optional,
};
function readRoutes(state) {
    return [
        route('GET', 'model-versions/get', one, (p) => answer(state, p.name, findVersion(state, p.name, p.version))),
        route('GET', 'model-versions/get-download-uri', one, (p) => ({
            artifact_uri: findVersion(state, p.name, p.version).storage,
        })),
        route('GET', 'model-versions/search', searchFields, (p) => {
            const shown = showing(p.filter);
            const order = p.order_by.length > 0 ? p.order_by : newestFirst;
            const found = [...state.registeredModels.values()]
                .flatMap((model) => model.versions.map((version) => ({ model, version })))
                .filter(({ version }) => shown(version.tags))
                .filter(compileFilter(p.filter, searchable))
                .sort(compileOrder([...order, ...ties], searchable));
            return pageOf('model_versions', found, ({ model, version }) => toJson(model, version), p);
        }),
    ];
}
const stageFields = { ...one, stage: fields_text, archive_existing_versions: boolOr(false) };
const stages = ['None', 'Staging', 'Production', 'Archived'];
function canonicalStage(given) {
    const found = stages.find((each) => each.toLowerCase() === given.toLowerCase());
    if (found)
        return found;
    throw errors_invalid(`Invalid Model Version stage: ${given}. Value must be one of ${stages.join(', ')}.`);
}
/** The version, moved; with `archive_existing_versions`, those that were in the stage leave it. */
function moveToStage(model, version, p) {
    const stage = canonicalStage(p.stage);
    const isActive = stage === 'Staging' || stage === 'Production';
    if (p.archive_existing_versions && !isActive) {
        throw new MlflowError('INTERNAL_ERROR', `Model version transition cannot archive existing model versions because '${p.stage}' is not an Active ` +
            "stage. Valid stages are ['Staging', 'Production']");
    }
    const now = Date.now();
    const others = model.versions.filter((each) => each !== version && each.current_stage === stage);
    for (const other of p.archive_existing_versions ? others : []) {
        other.current_stage = 'Archived';
        other.last_updated_timestamp = now;
    }
    version.current_stage = stage;
    version.last_updated_timestamp = now;
    model.last_updated_timestamp = now;
    return version;
}
const createFields = {
    name: fields_text,
    source: fields_text,
    run_id: optional,
    run_link: optional,
    description: optional,
    model_id: optional,
    tags: registryTags,
};
/** A version is READY at once, and nobody checks whether its source exists. */
function create(state, p) {
    // The source of a prompt is only a placeholder.
    if (!p.tags.some(({ key }) => key === 'mlflow.prompt.is_prompt'))
        mustBeUsable(p.source);
    const model = findModel(state, p.name);
    const { storage, logged } = resolveSource(state, p.source);
    const now = Date.now();
    const version = {
        version: String(model.nextVersion++),
        creation_timestamp: now,
        last_updated_timestamp: now,
        current_stage: 'None',
        description: p.description ?? '',
        source: p.source,
        storage,
        run_id: p.run_id || logged?.source_run_id || '',
        run_link: p.run_link ?? '',
        tags: fromTags(p.tags),
    };
    model.versions.push(version);
    model.last_updated_timestamp = now;
    const linked = p.model_id === undefined ? undefined : state.loggedModels.get(p.model_id);
    if (linked) {
        const listed = JSON.parse(linked.tags.get('mlflow.modelVersions') ?? '[]');
        const versions = [...listed, { name: p.name, version: Number(version.version) }];
        linked.tags.set('mlflow.modelVersions', (0,respond/* spacedJson */.zV)(versions));
    }
    return toJson(model, version);
}
/** `models:/m-…` names a logged model, `models:/NAME/VERSION` a version: the files stay where those have them. */
function resolveSource(state, source) {
    const named = /^models:\/+([^/]+)(?:\/(\d+))?$/.exec(source);
    if (!named)
        return { storage: source };
    const [, name = '', version] = named;
    try {
        if (version !== undefined)
            return { storage: findVersion(state, name, version).storage };
        const logged = findLoggedModel(state, name);
        return { storage: logged.artifact_uri, logged };
    }
    catch (error) {
        throw new MlflowError('INTERNAL_ERROR', `Unable to fetch model from model URI source artifact location '${source}'.Error: ${error.message}`);
    }
}
function mustBeUsable(source) {
    const scheme = /^([a-z0-9+.-]+):/i.exec(source)?.[1]?.toLowerCase();
    if (scheme === undefined || scheme === 'file') {
        throw errors_invalid(`Invalid model version source: '${source}'. To use a local path as a model version source, the run_id ` +
            'request parameter has to be specified and the local path has to be contained within the artifact ' +
            'directory of the run specified by the run_id.');
    }
    const path = decodeAll(source).replace(/^[a-z0-9+.-]+:(\/\/[^/]*)?/i, '');
    const plain = path.replace(/\/+/g, '/').replace(/\/$/, '');
    if (path.includes('\0') || path.split('/').includes('..') || (plain && external_node_path_.posix.normalize(plain) !== plain)) {
        throw errors_invalid(`Invalid model version source: '${source}'. If supplying a source as an http, https, local file path, ftp, ` +
            'objectstore, or mlflow-artifacts uri, an absolute path must be provided without relative path references ' +
            'present. Please provide an absolute path.');
    }
}
/** Undoes percent-encoding until nothing changes, as MLflow's path checks do. */
function decodeAll(text) {
    let current = text;
    for (;;) {
        let next;
        try {
            next = decodeURIComponent(current);
        }
        catch {
            return current;
        }
        if (next === current)
            return current;
        current = next;
    }
}

;// CONCATENATED MODULE: ./build/sandbox/mlflow/artifacts.js







const scheme = 'mlflow-artifacts:/';
/** `/mlflow-artifacts/artifacts` and what lies below it; `path` is still percent-encoded. */
async function artifactReply(store, call, path) {
    if (path === '') {
        const entries = await store.list(safePath(call.query.get('path') ?? ''));
        return (0,respond/* mlflowJson */.u1)({ files: nonEmpty(entries.map((entry) => entryJson(entry, entry.name))) });
    }
    const target = safePath(path);
    if (call.method === 'PUT') {
        // Uvicorn's WSGI bridge, MLflow 3.3 to 3.14: a body without a length is stored as an empty file.
        const known = call.headers['content-length'] !== undefined;
        await store.write(target, known ? call.body : external_node_stream_.Readable.from([]));
        return (0,respond/* mlflowJson */.u1)({});
    }
    if (call.method === 'DELETE') {
        await store.remove(target);
        return (0,respond/* mlflowJson */.u1)({});
    }
    const reply = await download(store, target);
    // Here the name goes into a header as it is, and 3.9.0 breaks down over other characters than ASCII.
    return reply.status === 200 && !isAscii(target.slice(target.lastIndexOf('/') + 1))
        ? (0,respond/* plain */.pj)(500, 'Internal Server Error', 'uvicorn', 'text/plain; charset=utf-8')
        : reply;
}
const isAscii = (name) => /^[\x20-\x7e]*$/.test(name);
async function download(store, path) {
    const found = await store.read(path);
    if (found === 'directory')
        return (0,respond/* flaskPage */.z0)(500);
    if (found === 'nothing') {
        throw new MlflowError('INTERNAL_ERROR', `The following failures occurred while downloading one or more artifacts from /mlflow/artifacts:\n` +
            `##### File ${path} #####\n[Errno 2] No such file or directory: '/mlflow/artifacts/${path}'`);
    }
    const name = path.slice(path.lastIndexOf('/') + 1);
    const named = isAscii(name) ? `filename=${name}` : `filename*=UTF-8''${encodeURIComponent(name)}`;
    return (0,respond/* mlflow */.Qt)(200, mimeType(name), found, [['content-disposition', `attachment; ${named}`]]);
}
/** MLflow leaves zeros out of its JSON, so an empty file has no `file_size`. */
const entryJson = (entry, path) => ({
    path,
    is_dir: entry.size === undefined,
    file_size: entry.size || undefined,
});
/** One level below `root`, a `mlflow-artifacts:/` URI; paths in the answer start at `root`. */
async function listing(store, root, path) {
    const below = safePath(path ?? '');
    const entries = await store.list([storedPath(root), below].filter(Boolean).join('/'));
    const files = entries.map((entry) => entryJson(entry, [below, entry.name].filter(Boolean).join('/')));
    return { root_uri: root, files: nonEmpty(files) };
}
const artifactListRoutes = (state, store) => [
    route('GET', 'artifacts/list', { run_id: fields_text, path: optional }, (p) => listing(store, findRun(state, p.run_id).artifact_uri, p.path)),
];
/** Where a `mlflow-artifacts:/` URI's files are kept; whatever else a URI names is not here. */
const storedPath = (uri) => uri.startsWith(scheme) ? uri.slice(scheme.length) : `elsewhere/${uri}`;
function safePath(path) {
    const decoded = decodeAll(path);
    if (decoded.startsWith('/') || /[#\\]/.test(decoded) || decoded.split('/').includes('..')) {
        throw errors_invalid('Invalid path');
    }
    return decoded.replace(/\/+/g, '/').replace(/\/$/, '');
}
const textual = /(^MLmodel|^MLproject|\.(txt|log|err|cfg|conf|cnf|cf|ini|properties|prop|hocon|toml|yaml|yml|xml|json|js|py|py3|csv|tsv|md|rst|jsonnet))$/;
const artifacts_mimeTypes = { png: 'image/png', html: 'text/html', zip: 'application/zip' };
const mimeType = (name) => textual.test(name) ? 'text/plain' : (artifacts_mimeTypes[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream');

;// CONCATENATED MODULE: ./build/sandbox/mlflow/experiments.js







const experiments_toJson = (experiment) => ({ ...experiment, tags: toTags(experiment.tags) });
const experiments_searchable = {
    attributes: {
        name: (experiment) => experiment.name,
        experiment_id: (experiment) => Number(experiment.experiment_id),
        creation_time: (experiment) => experiment.creation_time,
        last_update_time: (experiment) => experiment.last_update_time,
    },
    maps: { tags: (experiment, key) => experiment.tags.get(key) },
};
const experiments_searchFields = {
    max_results: fields_int,
    filter: optional,
    order_by: fields_texts,
    view_type: viewType,
    page_token: optional,
};
function checkedSize(size) {
    const given = `Invalid value ${size ?? 0} for parameter 'max_results' supplied.`;
    if (!size || size < 0)
        throw errors_invalid(`${given} It must be a positive integer`);
    if (size > 50_000)
        throw errors_invalid(`${given} It must be at most 50000`);
    return size;
}
function experimentRoutes(state) {
    const byId = (id, stage) => {
        const experiment = findExperiment(state, id);
        if (stage && experiment.lifecycle_stage !== stage)
            throw missing(`No Experiment with id=${id} exists`);
        return experiment;
    };
    return [
        route('POST', 'experiments/search', experiments_searchFields, (p) => search(state, p)),
        route('GET', 'experiments/search', experiments_searchFields, (p) => search(state, p)),
        route('POST', 'experiments/create', experiments_createFields, (p) => experiments_create(state, p)),
        route('GET', 'experiments/get', { experiment_id: id }, (p) => ({
            experiment: experiments_toJson(byId(p.experiment_id)),
        })),
        route('GET', 'experiments/get-by-name', { experiment_name: fields_text }, (p) => {
            const found = state.experiments.find((experiment) => experiment.name === p.experiment_name);
            if (!found)
                throw missing(`Could not find experiment with name '${p.experiment_name}'`);
            return { experiment: experiments_toJson(found) };
        }),
        route('POST', 'experiments/update', { experiment_id: id, new_name: fields_text }, (p) => {
            const experiment = byId(p.experiment_id);
            if (experiment.lifecycle_stage !== 'active') {
                throw new MlflowError('INVALID_STATE', 'Cannot rename a non-active experiment.');
            }
            if (isNameTaken(state, p.new_name)) {
                throw new MlflowError('BAD_REQUEST', 'UNIQUE constraint failed: experiments.name');
            }
            experiment.name = p.new_name;
            experiment.last_update_time = Date.now();
        }),
        route('POST', 'experiments/delete', { experiment_id: id }, (p) => setStage(state, byId(p.experiment_id, 'active'), 'deleted')),
        route('POST', 'experiments/restore', { experiment_id: id }, (p) => setStage(state, byId(p.experiment_id, 'deleted'), 'active')),
        ...experiments_tagRoutes(byId),
    ];
}
const tag = { key: entityKey, value: upTo(5000) };
const experiments_tagRoutes = (byId) => [
    route('POST', 'experiments/set-experiment-tag', { experiment_id: id, ...tag }, (p) => {
        const experiment = byId(p.experiment_id);
        mustBeActive('experiment', p.experiment_id, experiment.lifecycle_stage);
        experiment.tags.set(p.key, p.value);
    }),
    route('POST', 'experiments/delete-experiment-tag', { experiment_id: id, key: fields_text }, (p) => {
        if (!byId(p.experiment_id).tags.delete(p.key)) {
            throw missing(`No tag with name: ${p.key} in experiment with id ${p.experiment_id}`);
        }
    }),
];
function search(state, p) {
    const size = checkedSize(p.max_results);
    const matches = compileFilter(p.filter, experiments_searchable);
    const byDefault = ['creation_time DESC', 'experiment_id ASC'];
    const order = compileOrder(p.order_by.length > 0 ? [...p.order_by, 'experiment_id DESC'] : byDefault, experiments_searchable);
    const found = state.experiments
        .filter((experiment) => p.view_type.includes(experiment.lifecycle_stage) && matches(experiment))
        .sort(order);
    return pageOf('experiments', found, experiments_toJson, { ...p, max_results: size });
}
const experiments_createFields = { name: textUpTo(500), artifact_location: optional, tags: tags };
function experiments_create(state, p) {
    if (isNameTaken(state, p.name)) {
        throw new MlflowError('RESOURCE_ALREADY_EXISTS', `Experiment(name=${p.name}) already exists. Error: UNIQUE constraint failed: experiments.name`);
    }
    const location = p.artifact_location ? located(p.artifact_location) : undefined;
    return { experiment_id: addExperiment(state, p.name, p.tags, location) };
}
/** A location without a scheme is a path on the server. */
function located(given) {
    if (/[#;]/.test(given))
        throw errors_invalid("'artifact_location' URL can't include fragments or params.");
    if (decodeAll(given.split('?')[1] ?? '').includes('..'))
        throw errors_invalid('Invalid query string');
    return /^[a-z][a-z0-9+.-]*:/i.test(given) ? given : external_node_path_.posix.resolve('/mlflow', given);
}
/** Deleted experiments keep their names. */
const isNameTaken = (state, name) => state.experiments.some((experiment) => experiment.name === name);
/** Runs go with their experiment, there and back. */
function setStage(state, experiment, stage) {
    experiment.lifecycle_stage = stage;
    experiment.last_update_time = Date.now();
    for (const run of state.runs.values()) {
        if (run.experiment_id === experiment.experiment_id)
            run.lifecycle_stage = stage;
    }
}

;// CONCATENATED MODULE: ./build/sandbox/mlflow/metrics.js





const metricFields = {
    key: entityKey,
    value: metricValue,
    timestamp: requiredInt,
    step: fields_int,
    model_id: optional,
    dataset_name: optional,
    dataset_digest: optional,
};
/** JSON has no NaN and no infinities: MLflow sends them as text. */
const metricJson = (metric) => ({
    ...metric,
    value: Number.isFinite(metric.value) ? metric.value : String(metric.value),
});
/** What has been logged before is not logged twice. A run's own metrics forget their model and dataset. */
function logMetric(state, run, given) {
    const { model_id, dataset_name, dataset_digest, ...rest } = given;
    const metric = { ...rest, step: given.step ?? 0 };
    if (run.metrics.some((other) => inOrder(other, metric) === 0 && other.key === metric.key))
        return;
    run.metrics.push(metric);
    const model = model_id ? state.loggedModels.get(model_id) : undefined;
    model?.metrics.push({
        ...metric,
        dataset_name,
        dataset_digest,
        model_id: model.model_id,
        run_id: run.run_id,
    });
}
const byTerms = (terms) => terms.map(([a, b]) => (Object.is(a, b) ? 0 : a - b)).find((difference) => difference !== 0) ?? 0;
/** MLflow's database holds a 0 with a mark in place of NaN. */
const stored = ({ value }) => (Number.isNaN(value) ? 0 : value);
const inOrder = (a, b) => byTerms([
    [a.timestamp, b.timestamp],
    [a.step, b.step],
    [stored(a), stored(b)],
]);
/** Per key the metric of the highest step, then the latest time, then the highest value. */
function latestMetrics(run) {
    const latest = new Map();
    for (const metric of run.metrics) {
        const other = latest.get(metric.key);
        const isNewer = !other || byTerms([[metric.step, other.step]]) > 0;
        if (isNewer || (metric.step === other.step && inOrder(metric, other) >= 0))
            latest.set(metric.key, metric);
    }
    return latest;
}
const historyOf = (state, runId, key) => (state.runs.get(runId)?.metrics ?? []).filter((metric) => metric.key === key).sort(inOrder);
const mostRuns = 100;
const mostResults = 25_000;
function metricRoutes(state) {
    return [
        route('GET', 'metrics/get-history', historyFields, (p) => {
            const all = historyOf(state, p.run_id, p.metric_key);
            // Without max_results 3.9.0 answers with no metrics and a token for the start.
            return pageOf('metrics', all, metricJson, { ...p, max_results: p.max_results ?? 0 });
        }),
        route('GET', 'metrics/get-history-bulk-interval', intervalFields, (p) => {
            const histories = p.run_ids.map((id) => ({ id, metrics: historyOf(state, id, p.metric_key) }));
            const steps = sampledSteps(histories.map(({ metrics }) => metrics.map(({ step }) => step)), p);
            const metrics = histories.flatMap(({ id, metrics }) => metrics
                .filter(({ step }) => steps.has(step))
                .sort((a, b) => a.step - b.step || inOrder(a, b))
                .slice(0, mostResults)
                .map((metric) => ({ ...metricJson(metric), run_id: id })));
            return { metrics: nonEmpty(metrics) };
        }),
    ];
}
const historyFields = { run_id: runId, metric_key: fields_text, max_results: fields_int, page_token: optional };
const intervalFields = {
    run_ids: required(fields_texts),
    metric_key: fields_text,
    start_step: fields_int,
    end_step: fields_int,
    max_results: fields_int,
};
/** At most `max_results` steps evenly over the interval, and every run's first and last one within it. */
function sampledSteps(runs, p) {
    const most = p.max_results ?? 2500;
    if (most < 1 || most > 2500)
        throw errors_invalid('max_results must be between 1 and 2500.');
    if (p.run_ids.length > mostRuns) {
        throw errors_invalid(`GetMetricHistoryBulkInterval request must specify at most ${mostRuns} run_ids. Received ${p.run_ids.length} run_ids.`);
    }
    if ((p.start_step === undefined) !== (p.end_step === undefined)) {
        throw errors_invalid('If either start step or end step are specified, both must be specified.');
    }
    const start = p.start_step ?? 0;
    const end = p.end_step ?? Math.max(0, ...runs.flat());
    if (start > end) {
        throw errors_invalid(`end_step must be greater than start_step. Found start_step=${start} and end_step=${end}.`);
    }
    const within = (step) => step >= start && step <= end;
    const all = [...new Set(runs.flat())].filter(within).sort((a, b) => a - b);
    const every = Math.max(1, all.length / most);
    const sampled = all.length <= most ? all : Array.from({ length: most }, (_, i) => all[Math.floor(i * every)]);
    const ends = runs.filter((run) => run.length > 0).flatMap((run) => [Math.min(...run), Math.max(...run)]);
    return new Set([...sampled, ...ends.filter(within), ...all.slice(-1)]);
}
/** The answer of `/ajax-api/2.0/mlflow/metrics/get-history-bulk`, where the page of charts gets its curves. */
function historyBulk(state, query) {
    const ids = query.getAll('run_id');
    const key = query.get('metric_key');
    const refused = (what) => errors_invalid(`GetMetricHistoryBulk request ${what}`);
    if (ids.length === 0)
        throw refused('must specify at least one run_id.');
    if (ids.length > mostRuns) {
        throw refused(`cannot specify more than ${mostRuns} run_ids. Received ${ids.length} run_ids.`);
    }
    if (key === null)
        throw refused('must specify a metric_key.');
    const most = Math.min(Number(query.get('max_results') ?? mostResults), mostResults);
    const metrics = [...ids]
        .sort()
        .flatMap((run_id) => historyOf(state, run_id, key).map((metric) => ({ ...metricJson(metric), run_id })));
    return { metrics: metrics.slice(0, most) };
}

;// CONCATENATED MODULE: ./build/sandbox/mlflow/logged-models.js







function logged_models_toJson(model) {
    const { tags, params, metrics, ...info } = model;
    return {
        info: { ...info, tags: toTags(tags) },
        data: {
            params: toTags(params),
            metrics: nonEmpty(metrics.map(metricJson)),
        },
    };
}
const logged_models_searchable = {
    attributes: {
        name: (model) => model.name,
        model_id: (model) => model.model_id,
        model_type: (model) => model.model_type,
        status: (model) => model.status.replace('LOGGED_MODEL_', ''),
        source_run_id: (model) => model.source_run_id,
        creation_timestamp: (model) => model.creation_timestamp_ms,
        last_updated_timestamp: (model) => model.last_updated_timestamp_ms,
    },
    maps: {
        tags: (model, key) => model.tags.get(key),
        params: (model, key) => model.params.get(key),
        metrics: (model, key) => model.metrics.findLast((metric) => metric.key === key)?.value,
    },
};
const logged_models_statuses = {
    '1': 'LOGGED_MODEL_PENDING',
    '2': 'LOGGED_MODEL_READY',
    '3': 'LOGGED_MODEL_UPLOAD_FAILED',
};
function loggedModelRoutes(state, artifacts) {
    const find = (id) => findLoggedModel(state, id);
    const byId = { model_id: fields_text };
    const directory = { ...byId, artifact_directory_path: optional };
    return [
        route('POST', 'logged-models', logged_models_createFields, (p) => ({ model: logged_models_create(state, p) })),
        // Here alone MLflow reads the id from the body, not from the path.
        route('PATCH', 'logged-models/:id', { model_id: fields_text, status: id }, (p) => {
            const model = find(p.model_id);
            model.status = logged_models_statuses[p.status] ?? p.status;
            model.last_updated_timestamp_ms = Date.now();
            return { model: logged_models_toJson(model) };
        }),
        route('GET', 'logged-models/:model_id', byId, (p) => ({ model: logged_models_toJson(find(p.model_id)) })),
        route('DELETE', 'logged-models/:model_id', byId, (p) => {
            state.loggedModels.delete(find(p.model_id).model_id);
        }),
        route('PATCH', 'logged-models/:model_id/tags', { ...byId, tags: tags }, (p) => {
            addTags(find(p.model_id).tags, p.tags);
        }),
        route('DELETE', 'logged-models/:model_id/tags/:tag_key', { ...byId, tag_key: fields_text }, (p) => {
            if (!find(p.model_id).tags.delete(p.tag_key))
                throw missing(`No tag with key '${p.tag_key}' found.`);
        }),
        route('POST', 'logged-models/:model_id/params', { ...byId, params: tags }, (p) => {
            addTags(find(p.model_id).params, p.params);
        }),
        route('GET', 'logged-models/:model_id/artifacts/directories', directory, (p) => listing(artifacts, find(p.model_id).artifact_uri, p.artifact_directory_path)),
        route('POST', 'logged-models/search', logged_models_searchFields, (p) => logged_models_search(state, p)),
    ];
}
const logged_models_createFields = {
    experiment_id: id,
    name: optional,
    model_type: optional,
    source_run_id: optional,
    params: tags,
    tags: tags,
};
function logged_models_create(state, p) {
    const experiment = findExperiment(state, p.experiment_id);
    if (p.name && /[/:.%"']/.test(p.name))
        throw errors_invalid(`Invalid model name ('${p.name}') provided. Model name must be a non-empty string and cannot contain the following characters: ('/', ':', '.', '%', '"', "'")`);
    const id = `m-${newId()}`;
    const now = Date.now();
    const model = {
        model_id: id,
        experiment_id: experiment.experiment_id,
        name: p.name || randomName(),
        creation_timestamp_ms: now,
        last_updated_timestamp_ms: now,
        artifact_uri: `${experiment.artifact_location}/models/${id}/artifacts`,
        status: 'LOGGED_MODEL_PENDING',
        model_type: p.model_type ?? '',
        source_run_id: p.source_run_id ?? '',
        tags: fromTags(p.tags),
        params: fromTags(p.params),
        metrics: [],
    };
    state.loggedModels.set(id, model);
    return logged_models_toJson(model);
}
const logged_models_searchFields = {
    experiment_ids: required(fields_texts),
    filter: optional,
    max_results: pageSize(50, 50),
    order_by: listOf({
        field_name: fields_text,
        ascending: boolOr(true),
        dataset_name: optional,
        dataset_digest: optional,
    }),
    datasets: listOf({ dataset_name: fields_text, dataset_digest: optional }),
    page_token: optional,
};
function logged_models_search(state, p) {
    const matches = compiled(p.filter);
    // A dataset asked for without its digest is found nowhere: 3.9.0 compares the digest with nothing.
    const measured = onlyMetrics(({ dataset_name, dataset_digest }) => p.datasets.some((each) => each.dataset_name === dataset_name && each.dataset_digest === dataset_digest));
    const found = [...state.loggedModels.values()]
        .filter((model) => p.experiment_ids.includes(model.experiment_id))
        .filter((model) => p.datasets.length === 0
        ? matches(model)
        : measured(model).metrics.length > 0 && matches(measured(model)))
        .sort(ordered(p));
    return pageOf('models', found, logged_models_toJson, p);
}
/** A model with some of its metrics only. */
const onlyMetrics = (isWanted) => (model) => ({
    ...model,
    metrics: model.metrics.filter(isWanted),
});
function ordered({ order_by }) {
    const orders = order_by.map(({ field_name, ascending, dataset_name, dataset_digest }) => {
        const compare = compileOrder([`${field_name} ${ascending ? 'ASC' : 'DESC'}`], logged_models_searchable);
        const seen = onlyMetrics((metric) => (!dataset_name || metric.dataset_name === dataset_name) &&
            (!dataset_digest || metric.dataset_digest === dataset_digest));
        return (a, b) => compare(seen(a), seen(b));
    });
    orders.push(compileOrder(['creation_timestamp DESC'], logged_models_searchable));
    return (a, b) => orders.map((order) => order(a, b)).find((result) => result !== 0) ?? 0;
}
function compiled(filter) {
    try {
        return compileFilter(filter, logged_models_searchable);
    }
    catch {
        throw errors_invalid(`Invalid filter string: '${filter}'. Expected a list of comparisons separated by 'AND' ` +
            "(e.g. 'metrics.loss > 0.1 AND params.lr = 0.01').");
    }
}

;// CONCATENATED MODULE: ./build/sandbox/mlflow/inputs.js




/** Datasets and models that went into runs, and models that came out. */
const contextTag = 'mlflow.data.context';
const datasetFields = {
    name: upTo(500),
    digest: upTo(36),
    source_type: tagValue,
    source: upTo(65_535),
    schema: optional,
    profile: optional,
};
const datasetInput = {
    tags: listOf({ key: tagValue, value: tagValue }),
    dataset: object(datasetFields),
};
function inputsJson(run) {
    const datasets = run.datasetInputs.map(({ dataset: { experiment_id: _, ...dataset }, tags }) => ({
        tags: nonEmpty(tags),
        dataset,
    }));
    const models = [...run.modelInputs].map((model_id) => ({ model_id }));
    return { model_inputs: nonEmpty(models), dataset_inputs: nonEmpty(datasets) };
}
/** What a search for runs may ask about datasets. */
function datasetValues(run, key) {
    if (key === 'context') {
        return run.datasetInputs.flatMap(({ tags }) => tags.filter((tag) => tag.key === contextTag).map(({ value }) => value));
    }
    if (key !== 'name' && key !== 'digest') {
        throw errors_invalid(`Invalid dataset key '${key}' specified. Valid keys are '{'name', 'digest', 'context'}'`);
    }
    return run.datasetInputs.map(({ dataset }) => dataset[key]);
}
function inputRoutes(state, active) {
    const models = listOf({ model_id: tagValue, step: fields_int });
    return [
        route('POST', 'runs/log-inputs', { run_id: fields_text, datasets: listOf(datasetInput), models }, (p) => {
            const run = active(p.run_id);
            for (const { dataset, tags } of p.datasets)
                logDataset(state, run, dataset, tags);
            for (const { model_id } of p.models)
                run.modelInputs.add(model_id);
        }),
        route('POST', 'runs/outputs', { run_id: fields_text, models: required(models) }, (p) => {
            const run = active(p.run_id);
            for (const { model_id, step } of p.models)
                run.modelOutputs.set(model_id, step ?? 0);
        }),
    ];
}
function logDataset(state, run, given, tags) {
    const same = ({ name, digest }) => name === given.name && digest === given.digest;
    if (run.datasetInputs.some(({ dataset }) => same(dataset)))
        return;
    const known = state.datasets.find(same);
    const dataset = known ?? { ...given, experiment_id: run.experiment_id };
    if (!known)
        state.datasets.push(dataset);
    run.datasetInputs.push({ dataset, tags });
}
/** The answer of `/ajax-api/2.0/mlflow/experiments/search-datasets`: where each dataset was used, and as what. */
function searchDatasets(state, request) {
    const ids = fields_texts(request.experiment_ids, 'experiment_ids');
    const refused = (what) => errors_invalid(`SearchDatasets request ${what}`);
    if (ids.length === 0)
        throw refused('must specify at least one experiment_id.');
    if (ids.length > 20) {
        throw refused(`cannot specify more than 20 experiment_ids. Received ${ids.length} experiment_ids.`);
    }
    const used = [...state.runs.values()].flatMap((run) => run.datasetInputs);
    const summaries = used
        .filter(({ dataset }) => ids.includes(dataset.experiment_id))
        .map(({ dataset: { experiment_id, name, digest }, tags }) => {
        const context = tags.find(({ key }) => key === contextTag)?.value;
        return JSON.stringify({ experiment_id, name, digest, context });
    });
    return { dataset_summaries: nonEmpty([...new Set(summaries)].map((text) => JSON.parse(text))) };
}

;// CONCATENATED MODULE: ./build/sandbox/mlflow/pages.js









const pages_version = '3.9.0';
const mostUploaded = 10 * 1024 * 1024;
const html = (text) => (0,respond/* mlflow */.Qt)(200, 'text/html; charset=utf-8', text);
function pages(state, store) {
    const file = (path, root) => fileReply(store, path, root);
    return [
        pages_page('GET', /^\/$/, () => html('<!doctype html><html><title>MLflow</title></html>')),
        pages_page('GET', /^\/health$/, () => html('OK')),
        pages_page('GET', /^\/version$/, () => html(pages_version)),
        pages_page('GET', /^\/server-info$/, () => (0,respond/* mlflowJson */.u1)({ store_type: 'SqlStore' })),
        pages_page('GET', /^\/get-artifact$/, ({ query }) => file(query.get('path'), () => {
            const run = query.get('run_id') ?? query.get('run_uuid') ?? '';
            return findRun(state, run).artifact_uri;
        })),
        pages_page('GET', /^\/model-versions\/get-artifact$/, ({ query }) => file(query.get('path'), () => findVersion(state, query.get('name') ?? '', query.get('version') ?? '').storage)),
        pages_page('GET', /^\/ajax-api\/2\.0\/mlflow\/logged-models\/([^/]+)\/artifacts\/files$/, ({ query }, [, id = '']) => file(query.get('artifact_file_path'), () => findLoggedModel(state, id).artifact_uri)),
        pages_page('POST', /^\/ajax-api\/2\.0\/mlflow\/upload-artifact$/, (call) => upload(state, store, call)),
        pages_page('GET', /^\/ajax-api\/2\.0\/mlflow\/metrics\/get-history-bulk$/, ({ query }) => (0,respond/* mlflow */.Qt)(200, 'application/json', JSON.stringify(historyBulk(state, query)))),
        pages_page('POST', /^\/ajax-api\/2\.0\/mlflow\/experiments\/search-datasets$/, async (call) => (0,respond/* mlflowJson */.u1)(searchDatasets(state, await jsonBody(call)))),
    ];
}
const pages_page = (method, path, answer) => ({ method, path, answer });
/** The file at `path` below what `root` names; pages have no JSON for one that is missing. */
async function fileReply(store, path, root) {
    if (path === null)
        return (0,respond/* flaskPage */.z0)(400);
    const relative = safePath(path);
    const stored = `${storedPath(root())}/${relative}`;
    return (await store.read(stored)) === 'nothing' ? (0,respond/* flaskPage */.z0)(500) : download(store, stored);
}
async function upload(state, store, call) {
    const needed = (name) => {
        const value = call.query.get(name);
        if (!value)
            throw errors_invalid(`Request must specify ${name}.`);
        return value;
    };
    const run = needed('run_uuid');
    const path = safePath(needed('path'));
    const bytes = await (0,sandbox_call/* readBody */.x8)(call.body);
    if (bytes.length > mostUploaded)
        throw errors_invalid('Artifact size is too large. Max size is 10MB.');
    if (bytes.length === 0)
        throw errors_invalid('Request must specify data.');
    await store.write(`${storedPath(findRun(state, run).artifact_uri)}/${path}`, external_node_stream_.Readable.from([bytes]));
    return (0,respond/* mlflow */.Qt)(200, 'application/json', '');
}

;// CONCATENATED MODULE: ./build/sandbox/mlflow/registered-models.js






const registered_models_toJson = (model) => ({
    name: model.name,
    creation_timestamp: model.creation_timestamp,
    last_updated_timestamp: model.last_updated_timestamp,
    description: model.description || undefined,
    latest_versions: nonEmpty(latestVersions(model).map((version) => toJson(model, version))),
    tags: toTags(model.tags),
    aliases: nonEmpty([...model.aliases].map(([alias, version]) => ({ alias, version }))),
});
/** The newest version of each stage. */
function latestVersions(model, stages = []) {
    const latest = new Map();
    for (const version of model.versions)
        latest.set(version.current_stage, version);
    return [...latest.values()].filter((each) => stages.length === 0 || stages.includes(each.current_stage));
}
const registered_models_searchable = {
    attributes: {
        name: (model) => model.name,
        creation_timestamp: (model) => model.creation_timestamp,
        last_updated_timestamp: (model) => model.last_updated_timestamp,
        timestamp: (model) => model.last_updated_timestamp,
    },
    maps: { tags: (model, key) => tagOf(model.tags, key) },
};
function registeredModelRoutes(state) {
    return [...modelRoutes(state), ...tagAndAliasRoutes(state), ...queryRoutes(state)];
}
const registered_models_createFields = { name: fields_text, description: optional, tags: registryTags };
function registered_models_create(state, { name, description, tags }) {
    mustBeFree(state, name);
    const now = Date.now();
    const model = {
        name,
        creation_timestamp: now,
        last_updated_timestamp: now,
        description,
        tags: fromTags(tags),
        aliases: new Map(),
        versions: [],
        nextVersion: 1,
    };
    state.registeredModels.set(name, model);
    return model;
}
function mustBeFree(state, name) {
    if (state.registeredModels.has(name)) {
        throw new MlflowError('RESOURCE_ALREADY_EXISTS', `Registered Model (name=${name}) already exists.`);
    }
}
function modelRoutes(state) {
    return [
        route('POST', 'registered-models/create', registered_models_createFields, (p) => ({
            registered_model: registered_models_toJson(registered_models_create(state, p)),
        })),
        route('PATCH', 'registered-models/update', { name: fields_text, description: optional }, (p) => {
            const model = findModel(state, p.name);
            model.description = p.description;
            model.last_updated_timestamp = Date.now();
            return { registered_model: registered_models_toJson(model) };
        }),
        route('POST', 'registered-models/rename', { name: fields_text, new_name: fields_text }, (p) => {
            const model = findModel(state, p.name);
            mustBeFree(state, p.new_name);
            state.registeredModels.delete(p.name);
            model.name = p.new_name;
            model.last_updated_timestamp = Date.now();
            state.registeredModels.set(p.new_name, model);
            return { registered_model: registered_models_toJson(model) };
        }),
        route('DELETE', 'registered-models/delete', { name: fields_text }, (p) => {
            findModel(state, p.name);
            state.registeredModels.delete(p.name);
        }),
    ];
}
const aliasName = textUpTo(255, 'Registered model alias name');
function tagAndAliasRoutes(state) {
    return [
        route('POST', 'registered-models/set-tag', { name: fields_text, ...registryTag }, (p) => {
            findModel(state, p.name).tags.set(p.key, p.value);
        }),
        route('DELETE', 'registered-models/delete-tag', { name: fields_text, key: fields_text }, (p) => {
            findModel(state, p.name).tags.delete(p.key);
        }),
        route('POST', 'registered-models/alias', { name: fields_text, alias: aliasName, version: version }, (p) => {
            mustBeAlias(p.alias);
            findVersion(state, p.name, p.version);
            findModel(state, p.name).aliases.set(p.alias, p.version);
        }),
        route('DELETE', 'registered-models/alias', { name: fields_text, alias: fields_text }, (p) => {
            findModel(state, p.name).aliases.delete(p.alias);
        }),
        route('GET', 'registered-models/alias', { name: fields_text, alias: fields_text }, (p) => {
            const model = state.registeredModels.get(p.name);
            const version = model?.aliases.get(p.alias);
            if (!model || version === undefined)
                throw errors_invalid(`Registered model alias ${p.alias} not found.`);
            // The alias of a deleted version still points at it, up to MLflow 3.16.
            return { model_version: toJson(model, findVersion(state, p.name, version), 'with aliases') };
        }),
    ];
}
function mustBeAlias(alias) {
    if (!/^[\w-]+$/.test(alias)) {
        throw errors_invalid(`Invalid alias name: '${alias}'. Names may only contain alphanumerics, underscores (_), and dashes (-).`);
    }
    if (alias.toLowerCase() === 'latest') {
        throw errors_invalid("'latest' alias name (case insensitive) is reserved.");
    }
    if (/^v\d+$/i.test(alias))
        throw errors_invalid(`Version alias name '${alias}' is reserved.`);
}
const registered_models_searchFields = {
    filter: optional,
    max_results: pageSize(100, 1000),
    order_by: fields_texts,
    page_token: optional,
};
function queryRoutes(state) {
    const latest = (p) => {
        const model = findModel(state, p.name);
        const versions = latestVersions(model, p.stages.map(canonicalStage)).map((version) => toJson(model, version));
        return { model_versions: nonEmpty(versions) };
    };
    const latestFields = { name: fields_text, stages: fields_texts };
    return [
        route('GET', 'registered-models/get', { name: fields_text }, (p) => ({
            registered_model: registered_models_toJson(findModel(state, p.name)),
        })),
        route('GET', 'registered-models/search', registered_models_searchFields, (p) => {
            const shown = showing(p.filter);
            const found = [...state.registeredModels.values()]
                .filter(({ tags }) => shown(tags))
                .filter(compileFilter(p.filter, registered_models_searchable))
                .sort(compileOrder([...p.order_by, 'name ASC'], registered_models_searchable));
            return pageOf('registered_models', found, registered_models_toJson, p);
        }),
        route('POST', 'registered-models/get-latest-versions', latestFields, latest),
        route('GET', 'registered-models/get-latest-versions', latestFields, latest),
    ];
}

;// CONCATENATED MODULE: ./build/sandbox/mlflow/runs.js








const nameTag = 'mlflow.runName';
const historyTag = 'mlflow.log-model.history';
const infoOf = (run) => ({
    run_uuid: run.run_id,
    experiment_id: run.experiment_id,
    run_name: run.tags.get(nameTag),
    user_id: run.user_id,
    status: run.status,
    start_time: run.start_time,
    end_time: run.end_time,
    artifact_uri: run.artifact_uri,
    lifecycle_stage: run.lifecycle_stage,
    run_id: run.run_id,
});
const runs_toJson = (run) => ({
    info: infoOf(run),
    data: {
        metrics: nonEmpty([...latestMetrics(run).values()].map(metricJson)),
        params: toTags(run.params),
        tags: toTags(run.tags),
    },
    inputs: inputsJson(run),
    outputs: { model_outputs: nonEmpty([...run.modelOutputs].map(([model_id, step]) => ({ model_id, step }))) },
});
/** A search does not tell which models went into a run. */
function foundJson(run) {
    const { inputs, ...rest } = runs_toJson(run);
    return { ...rest, inputs: { dataset_inputs: inputs.dataset_inputs } };
}
const runs_searchable = {
    attributes: {
        run_id: (run) => run.run_id,
        run_name: (run) => run.tags.get(nameTag),
        status: (run) => run.status,
        user_id: (run) => run.user_id,
        artifact_uri: (run) => run.artifact_uri,
        start_time: (run) => run.start_time,
        end_time: (run) => run.end_time,
        created: (run) => run.start_time,
    },
    maps: {
        tags: (run, key) => run.tags.get(key),
        params: (run, key) => run.params.get(key),
        metrics: (run, key) => latestMetrics(run).get(key)?.value,
        datasets: datasetValues,
    },
};
const runs_statuses = ['RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED'];
/** By name, or by its number in MLflow's protocol. */
const runs_status = (value, name) => {
    if (typeof value !== 'number')
        return optional(value, name);
    const found = runs_statuses[value - 1];
    if (found === undefined)
        throw errors_invalid(`Invalid value ${value} for parameter '${name}' supplied.`);
    return found;
};
const param = { key: entityKey, value: cutAt(6000) };
const runs_tag = { key: entityKey, value: cutAt(8000) };
const batchFields = {
    run_id: fields_text,
    metrics: listOf(metricFields, 1000),
    params: listOf(param, 100),
    tags: listOf(runs_tag, 100),
};
function runRoutes(state) {
    const active = (id) => {
        const run = findRun(state, id);
        mustBeActive('run', id, run.lifecycle_stage);
        return run;
    };
    return [
        ...lifecycleRoutes(state, active),
        ...loggingRoutes(state, active),
        ...inputRoutes(state, active),
        ...runs_queryRoutes(state),
    ];
}
function lifecycleRoutes(state, active) {
    const setStage = (id, stage) => {
        findRun(state, id).lifecycle_stage = stage;
    };
    return [
        route('POST', 'runs/create', runs_createFields, (p) => ({ run: runs_create(state, p) })),
        route('POST', 'runs/update', { run_id: runId, status: runs_status, end_time: fields_int, run_name: optional }, (p) => {
            const run = active(p.run_id);
            // An unknown status is left out when MLflow parses the request.
            if (p.status && runs_statuses.includes(p.status))
                run.status = p.status;
            if (p.end_time !== undefined)
                run.end_time = p.end_time;
            if (p.run_name)
                run.tags.set(nameTag, p.run_name);
            return { run_info: infoOf(run) };
        }),
        route('POST', 'runs/delete', { run_id: fields_text }, (p) => setStage(p.run_id, 'deleted')),
        route('POST', 'runs/restore', { run_id: fields_text }, (p) => setStage(p.run_id, 'active')),
    ];
}
const runs_createFields = {
    experiment_id: id,
    run_name: optional,
    start_time: fields_int,
    user_id: optional,
    tags: tags,
};
function runs_create(state, p) {
    const experiment = findExperiment(state, p.experiment_id);
    mustBeActive('experiment', p.experiment_id, experiment.lifecycle_stage);
    const tagged = p.tags.find(({ key }) => key === nameTag)?.value;
    if (p.run_name && tagged && p.run_name !== tagged) {
        throw errors_invalid(`Both 'run_name' argument and '${nameTag}' tag are specified, but with different values ` +
            `(run_name='${p.run_name}', ${nameTag}='${tagged}').`);
    }
    const id = newId();
    const run = {
        run_id: id,
        experiment_id: experiment.experiment_id,
        user_id: p.user_id ?? '',
        status: 'RUNNING',
        start_time: p.start_time ?? 0,
        lifecycle_stage: 'active',
        artifact_uri: `${experiment.artifact_location}/${id}/artifacts`,
        metrics: [],
        params: new Map(),
        tags: fromTags(p.tags),
        datasetInputs: [],
        modelInputs: new Set(),
        modelOutputs: new Map(),
    };
    run.tags.set(nameTag, p.run_name || tagged || randomName());
    state.runs.set(id, run);
    const { outputs: _, ...created } = runs_toJson(run);
    return created;
}
function loggingRoutes(state, active) {
    return [
        route('POST', 'runs/log-batch', batchFields, (p) => {
            const run = active(p.run_id);
            mustBeDistinct(p.params);
            mustNotChange(run, p.params);
            addTags(run.params, p.params);
            addTags(run.tags, p.tags);
            for (const metric of p.metrics)
                logMetric(state, run, metric);
        }),
        route('POST', 'runs/log-metric', { run_id: runId, ...metricFields }, (p) => {
            const { run_id, ...metric } = p;
            logMetric(state, active(run_id), metric);
        }),
        route('POST', 'runs/log-parameter', { run_id: runId, ...param }, (p) => {
            const run = active(p.run_id);
            mustNotChange(run, [p]);
            run.params.set(p.key, p.value);
        }),
        route('POST', 'runs/set-tag', { run_id: runId, ...runs_tag }, (p) => {
            active(p.run_id).tags.set(p.key, p.value);
        }),
        route('POST', 'runs/delete-tag', { run_id: fields_text, key: fields_text }, (p) => {
            if (!active(p.run_id).tags.delete(p.key)) {
                throw missing(`No tag with name: ${p.key} in run with id ${p.run_id}`);
            }
        }),
        route('POST', 'runs/log-model', { run_id: fields_text, model_json: fields_text }, (p) => {
            const run = active(p.run_id);
            const history = JSON.parse(run.tags.get(historyTag) ?? '[]');
            run.tags.set(historyTag, (0,respond/* spacedJson */.zV)([...history, JSON.parse(p.model_json)]));
        }),
    ];
}
function mustBeDistinct(params) {
    const keys = params.map(({ key }) => key);
    const twice = keys.filter((key, index) => keys.indexOf(key) < index);
    if (twice.length === 0)
        return;
    throw errors_invalid(`Duplicate parameter keys have been submitted: ['${twice.join("', '")}']. Please ensure the request contains ` +
        'only one param value per param key.');
}
/** A parameter may be logged again with the same value only. */
function mustNotChange(run, params) {
    const changed = params.find(({ key, value }) => (run.params.get(key) ?? value) !== value);
    if (!changed)
        return;
    const { key, value } = changed;
    throw errors_invalid('Changing param values is not allowed. Params were already logged=' +
        `'[{'key': '${key}', 'old_value': '${run.params.get(key)}', 'new_value': '${value}'}]' ` +
        `for run ID='${run.run_id}'.`);
}
const runs_searchFields = {
    experiment_ids: fields_texts,
    filter: optional,
    run_view_type: viewType,
    max_results: pageSize(1000, 50_000),
    order_by: fields_texts,
    page_token: optional,
};
function runs_queryRoutes(state) {
    return [
        route('GET', 'runs/get', { run_id: runId }, (p) => ({ run: runs_toJson(findRun(state, p.run_id)) })),
        route('POST', 'runs/search', runs_searchFields, (p) => {
            const matches = compileFilter(p.filter, runs_searchable);
            const order = compileOrder([...p.order_by, 'start_time DESC', 'run_id ASC'], runs_searchable);
            const found = [...state.runs.values()]
                .filter((run) => p.experiment_ids.includes(run.experiment_id) &&
                p.run_view_type.includes(run.lifecycle_stage) &&
                matches(run))
                .sort(order);
            return pageOf('runs', found, foundJson, p, 'full page');
        }),
    ];
}

;// CONCATENATED MODULE: ./build/sandbox/mlflow/unsupported.js

/**
 * What a real MLflow 3.9.0 also does, by where it does it: below `/api` or `/ajax-api`, or a page of its own, of
 * which the one for OpenTelemetry never has the static prefix.
 */
const unsupported = [
    [/^[23]\.0\/mlflow\/(traces|unified-traces|get-online-trace-details|get-trace-artifact)\b/, 'traces'],
    [/^\/v1\/traces$/, 'traces'],
    [/^3\.0\/mlflow\/datasets\b/, 'evaluation datasets'],
    [/^3\.0\/mlflow\/scorers?\b/, 'scorers'],
    [/^(3\.0\/mlflow\/gateway|2\.0\/mlflow\/gateway-proxy)\b/, 'the AI gateway'],
    [/^2\.0\/mlflow\/webhooks\b/, 'webhooks'],
    [/^2\.0\/mlflow\/runs\/create-promptlab-run$/, 'the prompt lab'],
    [/^\/graphql$/, 'GraphQL'],
];
/**
 * Refuses what this stand-in leaves out. A plain 404 would look like an older MLflow, and a 200 would lose data.
 *
 * @throws MlflowError 501
 */
function refuseUnsupported(...names) {
    const found = unsupported.find(([place]) => names.some((name) => name !== undefined && place.test(name)));
    if (!found)
        return;
    throw new MlflowError('NOT_IMPLEMENTED', `This embedded MLflow does not have ${found[1]}; a real MLflow 3.9.0 does.`);
}

;// CONCATENATED MODULE: ./build/sandbox/mlflow/server.js













/** An MLflow tracking server and registry, shaped like release 3.9.0 under uvicorn. */
function createMlflow({ artifacts, staticPrefix }) {
    const state = createState();
    const shown = pages(state, artifacts);
    const routes = [
        ...experimentRoutes(state),
        ...runRoutes(state),
        ...metricRoutes(state),
        ...registeredModelRoutes(state),
        ...modelVersionRoutes(state),
        ...loggedModelRoutes(state, artifacts),
        ...artifactListRoutes(state, artifacts),
    ];
    async function answer(call) {
        const page = call.path.startsWith(staticPrefix) ? call.path.slice(staticPrefix.length) : '';
        for (const each of shown) {
            const match = each.path.exec(page);
            if (match) {
                return isAllowed(call.method, [each.method]) ? each.answer(call, match) : server_refuse(call, [each.method]);
            }
        }
        const endpoint = endpointOf(call.path, page);
        refuseUnsupported(endpoint, page, call.path);
        const known = endpoint?.startsWith('2.0/') ? endpoint.slice('2.0/'.length) : undefined;
        if (known === undefined)
            return (0,respond/* flaskPage */.z0)(404);
        return answerArtifacts(artifacts, call, known) ?? answerRoute(routes, call, known);
    }
    return async (call) => {
        try {
            return await answer(call);
        }
        catch (error) {
            if (error instanceof MlflowError)
                return (0,respond/* mlflowError */.W5)(error.status, error.code, error.message);
            throw error;
        }
    };
}
/** `/api` never has the static prefix, `/ajax-api` always; so it is in 3.9.0. */
const endpointOf = (path, page) => /^\/api\/(.+)$/.exec(path)?.[1] ?? /^\/ajax-api\/(.+)$/.exec(page)?.[1];
function answerArtifacts(store, call, endpoint) {
    const file = /^mlflow-artifacts\/artifacts(?:\/(.+))?$/.exec(endpoint);
    if (file) {
        const methods = file[1] === undefined ? ['GET'] : ['GET', 'DELETE', 'PUT'];
        return isAllowed(call.method, methods) ? artifactReply(store, call, file[1] ?? '') : server_refuse(call, methods);
    }
    if (!/^mlflow-artifacts\/mpu\/(create|complete|abort)\/.+/.test(endpoint))
        return undefined;
    if (call.method !== 'POST')
        return server_refuse(call, ['POST']);
    const text = 'Multipart upload is not supported for the current artifact repository';
    throw new MlflowError('NOT_IMPLEMENTED', text);
}
const isAllowed = (method, methods) => methods.includes(method === 'HEAD' ? 'GET' : method);
function server_refuse(call, methods) {
    const allowed = [...methods, 'OPTIONS', ...(methods.includes('GET') ? ['HEAD'] : [])].join(', ');
    if (call.method !== 'OPTIONS')
        return (0,respond/* flaskPage */.z0)(405, [['allow', allowed]]);
    return (0,respond/* mlflow */.Qt)(204, 'text/html; charset=utf-8', '', [['allow', allowed]]);
}
async function answerRoute(routes, call, endpoint) {
    const here = routes.filter(({ pattern }) => pattern.test(endpoint));
    if (here.length === 0)
        return (0,respond/* flaskPage */.z0)(404);
    const found = here.find(({ method }) => isAllowed(call.method, [method]));
    if (!found)
        return server_refuse(call, [...new Set(here.map(({ method }) => method))]);
    const inPath = found.pattern.exec(endpoint)?.groups ?? {};
    const given = found.method === 'GET' ? fromQuery(call.query) : await jsonBody(call);
    const decoded = Object.entries(inPath).map(([name, value]) => [name, decodeURIComponent(value)]);
    return (0,respond/* mlflowJson */.u1)((await found.run({ ...given, ...Object.fromEntries(decoded) })) ?? {});
}
/** Repeated keys make a list. */
function fromQuery(query) {
    const names = [...new Set(query.keys())];
    return Object.fromEntries(names.map((name) => {
        const all = query.getAll(name);
        return [name, all.length > 1 ? all : all[0]];
    }));
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/sandbox/refused-port.js


/**
 * A port at which connecting is refused for as long as it is held. One connection to it stays open after
 * its listener has gone, so that no other program is given the port meanwhile.
 *
 * @throws PortInUse
 */
async function holdRefusedPort(port) {
    const server = external_node_net_.createServer();
    const held = await (0,sandbox_call/* bind */.oI)(server, port);
    const accepted = new Promise((resolve) => server.once('connection', resolve));
    const caller = external_node_net_.connect(held, '127.0.0.1');
    const socket = await accepted;
    server.close();
    for (const end of [caller, socket])
        end.on('error', () => { });
    return {
        url: `http://127.0.0.1:${held}`,
        close: async () => {
            caller.destroy();
            socket.destroy();
        },
    };
}

// EXTERNAL MODULE: ./build/sandbox/topology.js
var sandbox_topology = __webpack_require__(27711);
;// CONCATENATED MODULE: ./build/sandbox/sandbox.js















/**
 * Starts the embedded platform: auth service, API proxy, gateway and MLflow, on 127.0.0.1.
 *
 * @throws PortInUse when `options.port`, or the next one for the auth service, is taken.
 */
async function startSandbox(options = {}) {
    const fault = faultOf(options);
    const topology = sandbox_topology.topologyDefinitions[options.topology ?? 'production'];
    const apiKey = inventKey();
    const { staticPrefix } = topology;
    const upstream = options.mlflow === undefined ? undefined : (0,sandbox_upstream/* createUpstream */.YX)(options.mlflow, staticPrefix);
    const rawMlflow = upstream?.handler ?? embeddedMlflow(options.folder, staticPrefix);
    const world = { slowMs: options.slowMs ?? 6000, startedAt: Date.now(), mlflow: rawMlflow };
    const mlflow = (0,faults.wrap)(fault.mlflow, rawMlflow, world);
    const delay = options.delayMs ?? 0;
    const delayMs = (call) => (call.headers['user-agent'] === internalUserAgent ? 0 : delay);
    const auth = (0,faults.wrap)(fault.auth, createAuthService({ ...adminKey(apiKey), ...fault.key }), world);
    const agent = new external_node_http_.Agent({ keepAlive: true });
    const opened = [];
    const open = async (opening) => {
        const listener = await opening;
        opened.push(listener);
        return listener.url;
    };
    const close = async () => {
        agent.destroy();
        upstream?.close();
        await Promise.all(opened.map((each) => each.close()));
    };
    try {
        const ownHost = topology.auth === 'own host';
        const authPort = options.port ? options.port + 1 : 0;
        // The platform's own parts reach the auth service in every topology.
        const insideAuthUrl = await open((0,sandbox_call/* listen */.KT)(auth, { port: ownHost ? authPort : 0, delayMs }));
        const { api, gateway } = platform({ fault, world, mlflow, authUrl: insideAuthUrl, agent, options });
        const front = (0,faults.wrap)(fault.edge, topology.front({ api, gateway, auth, mlflow, apiKey }), world);
        const url = await open((0,sandbox_call/* listen */.KT)(front, { port: options.port ?? 0, delayMs }));
        const authUrl = {
            'own host': () => insideAuthUrl,
            refused: () => open(holdRefusedPort(authPort)),
            'below the registry': () => url + topology.authPath,
        }[topology.auth];
        return {
            trackingUri: url + topology.trackingPath,
            authUrl: await authUrl(),
            apiUrl: url + topology.apiPath,
            apiKey,
            close,
        };
    }
    catch (error) {
        await close();
        throw error;
    }
}
function faultOf({ fault }) {
    if (fault === undefined)
        return { description: 'healthy' };
    return typeof fault === 'string' ? faults.faultDefinitions[fault] : fault;
}
/** API and gateway, before MLflow. */
function platform({ fault, world, mlflow, authUrl, agent, options }) {
    const timeoutMs = options.authTimeoutMs ?? 5000;
    const serviceId = fault.platformServiceId ?? 'platform';
    const policy = { requireKey: true, adminOnly: true, ...fault.policy };
    // Each layer asks the auth service itself, and caches for itself.
    const authClient = () => createAuthClient({ authUrl, serviceId, timeoutMs, agent });
    const gateway = (0,faults.wrap)(fault.gateway, createGateway({ policy, checkKey: authClient(), mlflow }), world);
    const api = createApi({
        policy,
        checkKey: authClient(),
        mount: (call, forward) => (0,faults.wrap)(fault.mount, forward, world)(call),
        forward: (0,faults.wrap)(fault.forward, gateway, world),
        probeMlflow: () => probe(mlflow, timeoutMs),
    });
    return { api, gateway };
}
/** One cheap question to MLflow from the inside, given up after `timeoutMs`. */
async function probe(mlflow, timeoutMs) {
    const query = new URLSearchParams({ max_results: '1' });
    const path = '/api/2.0/mlflow/experiments/search';
    const call = { method: 'GET', path, query, headers: {}, body: external_node_stream_.Readable.from([]), disconnect() { } };
    const tooLate = (0,promises_.setTimeout)(timeoutMs, undefined, { ref: false });
    const reply = await Promise.race([mlflow(call), tooLate]);
    if (reply === undefined)
        throw new Error(`no answer within ${timeoutMs / 1000}s`);
    return reply;
}
function embeddedMlflow(folder, staticPrefix) {
    const artifacts = folder === undefined ? memoryArtifacts() : diskArtifacts(folder);
    return createMlflow({ artifacts, staticPrefix });
}
/** The embedded MLflow alone, without auth, API and gateway, as a stock 3.9.0 server would stand there. */
function startEmbeddedMlflow() {
    return listen(embeddedMlflow(undefined, ''));
}


/***/ }),

/***/ 27711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   topologyDefinitions: () => (/* binding */ topologyDefinitions),
/* harmony export */   topologyNames: () => (/* binding */ topologyNames)
/* harmony export */ });
/* harmony import */ var _respond_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79973);
/* harmony import */ var _upstream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23843);


const platform = {
    trackingPath: '/api/mlflow',
    apiPath: '',
    auth: 'own host',
    authPath: '',
    staticPrefix: '/mlflow',
};
/** MLflow by itself: there is one address, so the addresses of auth service and API are it too. */
const mlflowAlone = {
    trackingPath: '',
    apiPath: '',
    auth: 'below the registry',
    authPath: '',
    staticPrefix: '',
};
const subPath = '/hokusai';
const topologyDefinitions = {
    production: {
        ...platform,
        description: 'a load balancer sends /mlflow to the gateway and everything else to the API',
        front: ({ api, gateway }) => createLoadBalancer(api, gateway),
    },
    'no-load-balancer': {
        ...platform,
        description: 'the API answers everything itself: /mlflow is 401 without a key, 404 with one',
        front: ({ api }) => api,
    },
    'gateway-not-exposed': {
        ...platform,
        description: 'the load balancer has no rule for /mlflow: 404 text/plain',
        front: ({ api }) => createLoadBalancer(api, async () => (0,_respond_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(404, 'Not Found', 'awselb/2.0')),
    },
    'auth-not-exposed': {
        ...platform,
        description: "only the platform's own parts reach the auth service: callers are refused a connection",
        front: ({ api, gateway }) => createLoadBalancer(api, gateway),
        auth: 'refused',
    },
    'sub-path': {
        ...platform,
        description: `one nginx host, platform below ${subPath}, auth service below ${subPath}/auth, 404 HTML elsewhere`,
        front: ({ api, gateway, auth }) => {
            const balancer = createLoadBalancer(api, gateway);
            return async (call) => {
                const atAuth = below(`${subPath}/auth`, call);
                if (atAuth)
                    return auth(atAuth);
                const atPlatform = below(subPath, call);
                return atPlatform ? balancer(atPlatform) : (0,_respond_js__WEBPACK_IMPORTED_MODULE_0__/* .nginxPage */ .on)(404, 'Not Found');
            };
        },
        trackingPath: `${subPath}/api/mlflow`,
        apiPath: subPath,
        auth: 'below the registry',
        authPath: `${subPath}/auth`,
    },
    mlflow: {
        ...mlflowAlone,
        description: 'an MLflow server by itself, open to everybody: no auth service, API or gateway',
        front: ({ mlflow }) => mlflow,
    },
    'mlflow-basic-auth': {
        ...mlflowAlone,
        description: "an MLflow server with --app-name basic-auth: user admin, the sandbox's key as password",
        front: ({ mlflow, apiKey }) => basicAuth(mlflow, 'admin', apiKey),
    },
};
const topologyNames = Object.keys(topologyDefinitions);
/** The registry host's rules: `/mlflow` goes straight to the gateway, everything else to the API. */
const createLoadBalancer = (api, gateway) => async (call) => below('/mlflow', call) ? (0,_upstream_js__WEBPACK_IMPORTED_MODULE_1__/* .orBadGateway */ .TG)(gateway(call), _respond_js__WEBPACK_IMPORTED_MODULE_0__/* .spaced */ .ji) : api(call);
/** The call as seen below the prefix; undefined when it goes elsewhere. */
function below(prefix, call) {
    if (call.path === prefix)
        return { ...call, path: '/' };
    return call.path.startsWith(`${prefix}/`) ? { ...call, path: call.path.slice(prefix.length) } : undefined;
}
/** MLflow's own login: `/health` is open, and an unknown login and a Bearer token are told the same. */
function basicAuth(mlflow, user, password) {
    const expected = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    const text = 'You are not authenticated. Please see ' +
        'https://www.mlflow.org/docs/latest/auth/index.html#authenticating-to-mlflow on how to authenticate.';
    return async (call) => {
        if (call.path === '/health' || call.headers.authorization === expected)
            return mlflow(call);
        return (0,_respond_js__WEBPACK_IMPORTED_MODULE_0__/* .mlflow */ .Qt)(401, 'text/html; charset=utf-8', text, [['www-authenticate', 'Basic realm="mlflow"']]);
    };
}


/***/ })

};
