export const id = 7711;
export const ids = [7711];
export const modules = {

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
