export const id = 5762;
export const ids = [5762];
export const modules = {

/***/ 61062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ listen),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   oI: () => (/* binding */ bind),
/* harmony export */   rR: () => (/* binding */ headerOf),
/* harmony export */   wh: () => (/* binding */ PortInUse),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);




/** Another program listens where the sandbox was told to. */
class PortInUse extends Error {
    name = 'PortInUse';
    port;
    constructor(port) {
        super(`Port ${port} of 127.0.0.1 is in use`);
        this.port = port;
    }
}
/** Makes the server listen on 127.0.0.1, 0 meaning any free port, and tells the port. */
async function bind(server, port) {
    await new Promise((resolve, reject) => {
        server.once('error', (error) => {
            reject(error.code === 'EADDRINUSE' ? new PortInUse(port) : error);
        });
        server.listen(port, '127.0.0.1', resolve);
    });
    return server.address().port;
}
/** Serves `handler` on 127.0.0.1. `close()` ends every socket at once, answered or not. */
async function listen(handler, options = {}) {
    const server = node_http__WEBPACK_IMPORTED_MODULE_0__.createServer((request, response) => {
        // The request lets go of its socket when its body stream is destroyed.
        const { socket } = request;
        serve(handler, request, response, options).catch(() => socket.destroy());
    });
    // Large uploads may take long, and clients keep idle connections open.
    server.requestTimeout = 0;
    server.keepAliveTimeout = 65_000;
    const port = await bind(server, options.port ?? 0);
    return {
        url: `http://127.0.0.1:${port}`,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
async function serve(handler, request, response, options) {
    const call = toCall(request);
    const reply = await handler(call);
    const delay = options.delayMs?.(call) ?? 0;
    if (delay > 0)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(delay);
    await send(reply, response, request.method === 'HEAD');
}
function toCall(request) {
    const target = request.url ?? '/';
    const mark = target.indexOf('?');
    const { socket } = request;
    return {
        method: request.method ?? 'GET',
        path: mark < 0 ? target : target.slice(0, mark),
        query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)),
        headers: request.headers,
        body: request,
        disconnect: () => socket.resetAndDestroy(),
    };
}
async function send(reply, response, headersOnly) {
    const { body } = reply;
    const headers = reply.headers.filter(([name]) => name !== 'content-length' || body instanceof node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable);
    if (!(body instanceof node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable) && reply.status !== 204) {
        headers.push(['content-length', String(Buffer.byteLength(body))]);
    }
    response.sendDate = false;
    response.writeHead(reply.status, headers.flat());
    if (body instanceof node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable) {
        if (headersOnly) {
            body.destroy();
            response.end();
            return;
        }
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(body, response);
        return;
    }
    response.end(headersOnly ? undefined : body);
}
/** The whole body of a call or reply, in memory. */
async function readBody(body) {
    if (typeof body === 'string')
        return Buffer.from(body);
    if (Buffer.isBuffer(body))
        return body;
    const chunks = [];
    for await (const chunk of body)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** The same as JSON, or undefined where it is none. */
async function readJson(body) {
    const text = (await readBody(body)).toString();
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The first value of a reply's header, or ''. */
function headerOf(reply, name) {
    return reply.headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? '';
}


/***/ }),

/***/ 95762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  faultDefinitions: () => (/* binding */ faultDefinitions),
  faultNames: () => (/* binding */ faultNames),
  wrap: () => (/* binding */ wrap)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/sandbox/respond.js
var respond = __webpack_require__(79973);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/sandbox/call.js
var call = __webpack_require__(61062);
;// CONCATENATED MODULE: ./build/sandbox/tamper.js


/** Ways in which a broken layer changes what passes through it. */
/** An answer that never comes. */
const never = () => new Promise(() => { });
function withoutHeaders(call, ...names) {
    const headers = Object.entries(call.headers).filter(([name]) => !names.includes(name));
    return { ...call, headers: Object.fromEntries(headers) };
}
/** The call with only the first `share` of its body, and a length that fits. */
function withBodyShare(call, share) {
    const keep = Math.floor(Number(call.headers['content-length'] ?? 0) * share);
    const headers = { ...call.headers, 'content-length': String(keep) };
    delete headers['transfer-encoding'];
    return { ...call, headers, body: external_node_stream_.Readable.from(firstBytes(call.body, keep)) };
}
/** Yields `keep` bytes but reads to the end: a caller still sending must not be cut off. */
async function* firstBytes(body, keep) {
    let left = keep;
    for await (const chunk of body) {
        if (left > 0)
            yield chunk.subarray(0, left);
        left -= chunk.length;
    }
}
function withoutBody(call) {
    call.body.resume();
    return { ...withoutHeaders(call, 'content-length', 'transfer-encoding'), body: external_node_stream_.Readable.from([]) };
}
/** Reads the first half of the body, then resets the connection. */
async function resetMidway(call) {
    const half = Number(call.headers['content-length'] ?? 0) / 2;
    let seen = 0;
    for await (const chunk of call.body) {
        seen += chunk.length;
        if (seen >= half)
            break;
    }
    call.disconnect();
    return never();
}
/** The reply with its JSON text rewritten; other content types pass untouched. */
async function rewriteJson(reply, change) {
    if (!(0,call/* headerOf */.rR)(reply, 'content-type').startsWith('application/json'))
        return reply;
    const body = change((await (0,call/* readBody */.x8)(reply.body)).toString());
    return { ...reply, headers: reply.headers.filter(([name]) => name !== 'content-length'), body };
}

// EXTERNAL MODULE: ./build/sandbox/upstream.js
var upstream = __webpack_require__(23843);
;// CONCATENATED MODULE: ./build/sandbox/faults.js




const wrap = (layer, inner, world) => layer ? async (call) => layer(call, inner, world) : inner;
const isUpload = (call) => call.method === 'PUT' && call.path.includes('/mlflow-artifacts/');
const underTrackingUri = (call) => /^\/(api\/)?mlflow(\/|$)/.test(call.path);
const faultDefinitions = {
    'auth-down': {
        description: 'the auth service has no healthy target: 503 HTML from its load balancer',
        auth: () => (0,respond/* albPage */.rb)(503, 'Service Temporarily Unavailable'),
    },
    'auth-slow': {
        description: 'validating a key takes longer than the API waits: 503 Authentication service timeout',
        auth: async (call, next, { slowMs }) => {
            if (call.method === 'POST')
                await (0,promises_.setTimeout)(slowMs, undefined, { ref: false });
            return next(call);
        },
    },
    'key-expired': {
        description: 'the key has expired: 401 from the auth service and from the proxy',
        key: { expired: true },
    },
    'wrong-service-id': {
        description: 'API and gateway validate keys for service ml-platform, the key is for platform',
        platformServiceId: 'ml-platform',
    },
    'service-denied': {
        description: 'the key is registered for service website, not for platform',
        key: { serviceId: 'website' },
    },
    'is-valid-false': {
        description: 'the auth service says is_valid false in a 200, which API and gateway ignore',
        auth: async (call, next) => {
            const reply = await next(call);
            const deny = (text) => text.replace('"is_valid":true', '"is_valid":false,"error":"API key has been deactivated"');
            return reply.status === 200 ? rewriteJson(reply, deny) : reply;
        },
    },
    'rate-limited': {
        description: 'too many requests: 429 with Retry-After 60',
        auth: (call, next) => call.method === 'POST'
            ? (0,respond/* compact */.oE)(429, { detail: 'Rate limit exceeded' }, [['retry-after', '60']])
            : next(call),
    },
    'rate-limited-briefly': {
        description: 'too many requests for the first seconds: 429 with Retry-After 6, then all is well',
        auth: (call, next, { startedAt, slowMs }) => call.method === 'POST' && Date.now() - startedAt < slowMs
            ? (0,respond/* compact */.oE)(429, { detail: 'Rate limit exceeded' }, [['retry-after', '6']])
            : next(call),
    },
    'header-stripped': {
        description: 'the API accepts the key but does not pass it on: 401 from the gateway',
        forward: (call, next) => next(withoutHeaders(call, 'authorization', 'x-api-key')),
    },
    'authorization-dropped': {
        description: 'the load balancer drops the Authorization header; X-API-Key gets through',
        edge: (call, next) => next(withoutHeaders(call, 'authorization')),
    },
    'mount-missing': {
        description: 'the API runs without its /api/mlflow mount: 404 {"detail":"Not Found"}',
        mount: () => (0,respond/* compact */.oE)(404, { detail: 'Not Found' }),
    },
    'routed-to-mlflow': {
        description: 'the load balancer sends /api/mlflow to MLflow instead of the API: 404 HTML, key or not',
        edge: (call, next, world) => (call.path.startsWith('/api/mlflow/') ? world.mlflow(call) : next(call)),
    },
    'alb-no-rule': {
        description: 'the load balancer has no rule for the registry host: 404 text/plain',
        edge: () => (0,respond/* plain */.pj)(404, 'Not Found', 'awselb/2.0'),
    },
    'host-check': {
        description: "MLflow refuses the platform's Host header: 403 text/plain",
        mlflow: () => (0,respond/* plain */.pj)(403, 'Invalid Host header - possible DNS rebinding attack detected', 'uvicorn'),
    },
    'artifacts-disabled': {
        description: 'MLflow runs with --no-serve-artifacts: 503 HTML on every artifact transfer',
        mlflow: (call, next) => {
            const match = /^(.*\/mlflow-artifacts\/artifacts)(\/)?/.exec(call.path);
            if (!match)
                return next(call);
            const rule = match[2] ? `${match[1]}/<path:artifact_path>` : match[1];
            const text = `Endpoint: ${rule} disabled due to the mlflow server running with \`--no-serve-artifacts\`. ` +
                'To enable artifacts server functionality, run `mlflow server` with `--serve-artifacts`';
            return (0,respond/* mlflow */.Qt)(503, 'text/html; charset=utf-8', text);
        },
    },
    'artifacts-empty': {
        description: 'artifact uploads answer 200 but store 0 bytes',
        mlflow: (call, next) => next(isUpload(call) ? withBodyShare(call, 0) : call),
    },
    'artifacts-truncated': {
        description: 'artifact uploads answer 200 but store half of the bytes',
        mlflow: (call, next) => next(isUpload(call) ? withBodyShare(call, 0.5) : call),
    },
    'admin-only': {
        description: 'the key is valid but not an admin: 403 REGISTRY_ADMIN_REQUIRED',
        key: { isAdmin: false, scopes: ['read', 'write'] },
    },
    'read-only-key': {
        description: 'the key may only read: 403 FORBIDDEN on writes',
        key: { isAdmin: false, scopes: ['read'] },
        policy: { adminOnly: false },
    },
    'delete-bodies-dropped': {
        description: 'the API drops the bodies of DELETE requests, so models cannot be removed through it',
        forward: (call, next) => next(call.method === 'DELETE' ? withoutBody(call) : call),
    },
    'delete-blocked': {
        description: 'the API drops DELETE bodies and the way past it refuses DELETE: 403 HTML',
        forward: (call, next) => next(call.method === 'DELETE' ? withoutBody(call) : call),
        edge: (call, next) => call.method === 'DELETE' && call.path.startsWith('/mlflow/') ? (0,respond/* albPage */.rb)(403, 'Forbidden') : next(call),
    },
    's3-artifact-root': {
        description: 'runs get s3:// artifact URIs, which a caller without S3 credentials cannot use',
        mlflow: async (call, next) => rewriteJson(await next(call), (text) => text.replaceAll('"mlflow-artifacts:/', '"s3://hokusai-mlflow-artifacts/')),
    },
    'mlflow-down': {
        description: 'the API cannot connect to MLflow: 502',
        mlflow: () => {
            throw new upstream/* UpstreamUnreachable */.gA('http://mlflow.internal:5000');
        },
    },
    timeout: {
        description: 'MLflow accepts requests and never answers',
        mlflow: never,
    },
    'connection-reset': {
        description: 'the connection is reset in the middle of every artifact upload',
        edge: (call, next) => (isUpload(call) ? resetMidway(call) : next(call)),
    },
    'malformed-json': {
        description: 'MLflow answers 200 with JSON that breaks off',
        mlflow: async (call, next) => rewriteJson(await next(call), (text) => text.slice(0, -1)),
    },
    'html-login': {
        description: 'a login page answers under the tracking URI: 200 HTML',
        edge: (call, next) => (underTrackingUri(call) ? loginPage() : next(call)),
    },
    'open-registry': {
        description: 'the registry asks nobody for a key',
        policy: { requireKey: false },
    },
    'version-pending': {
        description: 'model versions stay PENDING_REGISTRATION',
        mlflow: async (call, next) => rewriteJson(await next(call), (text) => text.replace(/("status": ?)"READY"/g, '$1"PENDING_REGISTRATION"')),
    },
    'key-echo': {
        description: "answers echo the caller's key, plain and encoded, and creating a run fails with it",
        auth: echoKey,
        edge: echoKey,
    },
    'internal-error': {
        description: 'creating a run fails: 500',
        mlflow: (call, next) => call.path.endsWith('/runs/create')
            ? (0,respond/* mlflowError */.W5)(500, 'INTERNAL_ERROR', 'Internal server error')
            : next(call),
    },
    redirect: {
        description: 'the tracking URI redirects to another origin: 301',
        edge: (call, next) => underTrackingUri(call)
            ? (0,respond/* albPage */.rb)(301, 'Moved Permanently', [['location', `https://moved.hokusai.invalid:443${call.path}`]])
            : next(call),
    },
};
const faultNames = Object.keys(faultDefinitions);
const loginPage = () => ({
    status: 200,
    headers: [
        ['server', 'nginx'],
        ['date', new Date().toUTCString()],
        ['content-type', 'text/html; charset=utf-8'],
    ],
    body: '<!DOCTYPE html>\n<html><head><title>Sign in</title></head>\n<body><form method="post" action="/login"><input name="username"><input name="password" type="password"></form></body></html>\n',
});
/** Shows the caller's credentials in as many places as a careless server might. */
async function echoKey(call, next) {
    const authorization = call.headers.authorization ?? '';
    const key = String(call.headers['x-api-key'] ?? authorization.replace(/^\w+ /, ''));
    if (key === '')
        return next(call);
    const base64 = Buffer.from(key).toString('base64');
    const echoes = [
        ['x-debug-authorization', authorization],
        ['x-debug-key', key],
        ['x-debug-key-base64', base64],
        ['set-cookie', `session=${encodeURIComponent(authorization || key)}`],
    ];
    const reply = call.path.endsWith('/runs/create') ? (0,respond/* mlflowError */.W5)(500, 'INTERNAL_ERROR', '') : await next(call);
    const headers = [...reply.headers, ...echoes];
    if (reply.status < 400)
        return { ...reply, headers };
    const message = `Internal server error. Request headers: {'authorization': '${authorization}'} key=${key} ` +
        `base64=${base64} user=${Buffer.from(`user:${key}`).toString('base64')} ` +
        `url=https://user:${encodeURIComponent(key)}@registry.invalid/?api_key=${encodeURIComponent(authorization)}`;
    const rewritten = await rewriteJson(reply, () => JSON.stringify({ error_code: 'INTERNAL_ERROR', message, detail: message }));
    return { ...rewritten, headers };
}


/***/ }),

/***/ 79973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ passedOn),
/* harmony export */   Qt: () => (/* binding */ mlflow),
/* harmony export */   W5: () => (/* binding */ mlflowError),
/* harmony export */   ji: () => (/* binding */ spaced),
/* harmony export */   oE: () => (/* binding */ compact),
/* harmony export */   on: () => (/* binding */ nginxPage),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   rb: () => (/* binding */ albPage),
/* harmony export */   u1: () => (/* binding */ mlflowJson),
/* harmony export */   z0: () => (/* binding */ flaskPage),
/* harmony export */   zV: () => (/* binding */ spacedJson)
/* harmony export */ });
const uvicorn = () => [
    ['date', new Date().toUTCString()],
    ['server', 'uvicorn'],
];
/** JSON as Python's `json.dumps` writes it by default: a space after `:` and `,`, ASCII only. */
function spacedJson(value) {
    if (Array.isArray(value))
        return `[${value.map(spacedJson).join(', ')}]`;
    if (value !== null && typeof value === 'object') {
        const members = Object.entries(value).filter(([, member]) => member !== undefined);
        return `{${members.map(([key, member]) => `${ascii(key)}: ${spacedJson(member)}`).join(', ')}}`;
    }
    return ascii(value);
}
const ascii = (value) => JSON.stringify(value).replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
const jsonAs = (write) => (status, body, headers = []) => ({
    status,
    headers: [...uvicorn(), ['content-type', 'application/json'], ...headers],
    body: write(body),
});
/** The API and the auth service (FastAPI): compact JSON. */
const compact = jsonAs(JSON.stringify);
/** The gateway: spaced JSON. */
const spaced = jsonAs(spacedJson);
const flaskHeaders = (contentType) => [
    ...uvicorn(),
    ['content-type', contentType],
    ['x-content-type-options', 'nosniff'],
    ['x-frame-options', 'SAMEORIGIN'],
    ['vary', 'Origin'],
];
/** Any answer of MLflow's server. */
const mlflow = (status, contentType, body, headers = []) => ({ status, headers: [...flaskHeaders(contentType), ...headers], body });
/** MLflow's success: JSON indented by two. */
const mlflowJson = (body) => mlflow(200, 'application/json', JSON.stringify(body, null, 2));
/** MLflow's own error: one spaced line. */
const mlflowError = (status, errorCode, message) => mlflow(status, 'application/json', spacedJson({ error_code: errorCode, message }));
const flaskPages = {
    400: ['Bad Request', 'The browser (or proxy) sent a request that this server could not understand.'],
    404: [
        'Not Found',
        'The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.',
    ],
    405: ['Method Not Allowed', 'The method is not allowed for the requested URL.'],
    500: [
        'Internal Server Error',
        'The server encountered an internal error and was unable to complete your request. Either the server is overloaded or there is an error in the application.',
    ],
};
/** Flask's error page: for unknown routes, wrong methods, and what MLflow does not catch. */
function flaskPage(status, headers = []) {
    const [title, text] = flaskPages[status];
    const page = `<!doctype html>\n<html lang=en>\n<title>${status} ${title}</title>\n<h1>${title}</h1>\n<p>${text}</p>\n`;
    return mlflow(status, 'text/html; charset=utf-8', page, headers);
}
/** Plain text without any application behind it. */
const plain = (status, text, server, contentType = 'text/plain') => ({
    status,
    headers: [
        ['date', new Date().toUTCString()],
        ['server', server],
        ['content-type', contentType],
    ],
    body: text,
});
/** The load balancer's HTML page for a target it cannot use or a request it refuses. */
const albPage = (status, title, headers = []) => serverPage(status, title, 'awselb/2.0', '', headers);
/** nginx's own HTML page. */
const nginxPage = (status, title) => serverPage(status, title, 'nginx/1.22.1', '<hr><center>nginx/1.22.1</center>\r\n');
function serverPage(status, title, server, signature, headers = []) {
    const line = `${status} ${title}`;
    return {
        status,
        headers: [
            ['server', server],
            ['date', new Date().toUTCString()],
            ['content-type', 'text/html'],
            ...headers,
        ],
        body: `<html>\r\n<head><title>${line}</title></head>\r\n<body>\r\n<center><h1>${line}</h1></center>\r\n${signature}</body>\r\n</html>\r\n`,
    };
}
/** What the API adds to an answer it passes on: its own `date` and `server` beside the upstream's. */
const passedOn = (reply) => ({ ...reply, headers: [...uvicorn(), ...reply.headers] });


/***/ }),

/***/ 23843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ orBadGateway),
/* harmony export */   YX: () => (/* binding */ createUpstream),
/* harmony export */   gA: () => (/* binding */ UpstreamUnreachable)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var _respond_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79973);




/** MLflow could not be reached; `url` is where it was looked for. */
class UpstreamUnreachable extends Error {
    url;
    constructor(url) {
        super(`Failed to connect to MLflow server at ${url}`);
        this.url = url;
    }
}
/** A reply on its way, or the 502 of whoever could not reach MLflow. */
async function orBadGateway(reply, style) {
    try {
        return await reply;
    }
    catch (error) {
        if (error instanceof UpstreamUnreachable)
            return style(502, { detail: error.message });
        throw error;
    }
}
const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'te', 'trailer']);
/**
 * Passes calls on to a real MLflow server, streaming bodies both ways over kept-alive connections.
 * The server is expected without `--static-prefix`; `staticPrefix` is acted out here.
 */
function createUpstream(baseUrl, staticPrefix = '/mlflow') {
    const base = new URL(baseUrl);
    const client = base.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__;
    // Uvicorn closes idle connections after 5 s: drop ours earlier, so that none is reused too late.
    const agent = new client.Agent({ keepAlive: true, timeout: 4000 });
    const prefix = base.pathname.replace(/\/$/, '');
    const handler = (call) => {
        const path = staticPrefix ? unprefixed(call.path) : call.path;
        if (path === undefined)
            return Promise.resolve((0,_respond_js__WEBPACK_IMPORTED_MODULE_3__/* .flaskPage */ .z0)(404));
        const query = call.query.size > 0 ? `?${call.query}` : '';
        return new Promise((resolve, reject) => {
            const request = client.request({
                hostname: base.hostname.replace(/^\[|\]$/g, ''),
                port: base.port,
                path: `${prefix}${path}${query}`,
                method: call.method,
                agent,
                headers: { ...endToEnd(call), host: base.host },
            });
            request.once('response', (response) => resolve(toReply(response)));
            (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(call.body, request, (error) => {
                if (error)
                    reject(new UpstreamUnreachable(baseUrl));
            });
        });
    };
    return { handler, close: () => agent.destroy() };
}
/** Under a static prefix MLflow 3.9.0 serves `ajax-api` and `health` there only, and `api` only without it. */
function unprefixed(path) {
    if (/^\/(ajax-api\/|health$|version$)/.test(path) || path.startsWith('/mlflow/api/'))
        return undefined;
    return path.replace(/^\/mlflow\//, '/');
}
function endToEnd(call) {
    const headers = {};
    for (const [name, value] of Object.entries(call.headers))
        if (!hopByHop.has(name))
            headers[name] = value;
    // Without a length, Node would send a chunked body even where the caller sent none.
    if (headers['content-length'] === undefined && call.headers['transfer-encoding'] !== undefined) {
        headers['transfer-encoding'] = 'chunked';
    }
    return headers;
}
function toReply(response) {
    const headers = [];
    for (let i = 0; i + 1 < response.rawHeaders.length; i += 2) {
        const name = response.rawHeaders[i].toLowerCase();
        if (!hopByHop.has(name))
            headers.push([name, response.rawHeaders[i + 1]]);
    }
    return { status: response.statusCode ?? 502, headers, body: response };
}


/***/ })

};
