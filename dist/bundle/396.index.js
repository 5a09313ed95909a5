export const id = 396;
export const ids = [396];
export const modules = {

/***/ 20453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ openConnections),
  k: () => (/* binding */ requestIdHeader)
});

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/http/proxies.js
var proxies = __webpack_require__(12501);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./build/files/problem.js
var problem = __webpack_require__(55139);
// EXTERNAL MODULE: ./build/files/read.js
var read = __webpack_require__(78766);
;// CONCATENATED MODULE: ./build/http/trust.js



/** Made once: reading some hundred certificates anew for every connection takes longer than the connection. */
function trustFrom({ caFile, clientCertFile, env }) {
    const ca = caFile
        ? { ca: [...external_node_tls_.rootCertificates, ...extraCertificates(env.NODE_EXTRA_CA_CERTS), readPem(caFile)] }
        : {};
    const proxies = caFile ? (0,external_node_tls_.createSecureContext)(ca) : undefined;
    if (!clientCertFile)
        return { services: proxies, proxies };
    const pem = readPem(clientCertFile);
    return { services: (0,external_node_tls_.createSecureContext)({ ...ca, cert: pem, key: pem }), proxies };
}
/** Node too passes over an extra file that it cannot read. Naming any CA replaces its whole list. */
function extraCertificates(file) {
    try {
        return file ? [readPem(file)] : [];
    }
    catch (error) {
        if (error instanceof problem/* FileProblem */.kc)
            return [];
        throw error;
    }
}
/** @throws FileProblem */
function readPem(file) {
    return (0,read/* readRegularFile */.XF)(file, { maxBytes: read/* certificateLimit */.Pi, links: 'follow' }).toString('utf8');
}

// EXTERNAL MODULE: ./build/http/tunnel.js
var tunnel = __webpack_require__(41575);
// EXTERNAL MODULE: ./node_modules/undici/lib/api/index.js
var api = __webpack_require__(56615);
// EXTERNAL MODULE: ./node_modules/undici/lib/core/connect.js
var core_connect = __webpack_require__(59136);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/agent.js
var agent = __webpack_require__(57405);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/dispatcher.js
var dispatcher = __webpack_require__(30883);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/socks5-proxy-agent.js
var socks5_proxy_agent = __webpack_require__(87223);
;// CONCATENATED MODULE: ./build/http/undici.js
// The package's index also loads fetch, WebSocket, caches and mocks, which cost every start some 25 ms.





// undici's index does the same: `request` is what we call.
Object.assign(dispatcher.prototype, api);


;// CONCATENATED MODULE: ./build/http/connections.js






const requestIdHeader = 'x-request-id';
function openConnections(options) {
    const fresh = new WeakMap();
    const watchers = new Map();
    const trust = trustFrom(options);
    const timeout = options.connectTimeoutMs;
    const tls = { timeout, ...(trust.services && { secureContext: trust.services }) };
    const proxyTls = { timeout, ...(trust.proxies && { secureContext: trust.proxies }) };
    const pool = {
        connections: options.connections,
        headersTimeout: 0,
        bodyTimeout: 0,
        // uvicorn closes an idle connection after 5 s, and a POST that meets the close cannot be repeated.
        keepAliveTimeout: 4_000,
    };
    const direct = new agent({ ...pool, connect: timedConnector(tls, fresh) });
    const closing = new AbortController();
    const tunnelling = { timeoutMs: timeout, secureContext: trust.proxies, signal: closing.signal };
    const opened = [direct];
    const proxied = new Map();
    /** By what way a proxy is used: as an end of its own for http, through a tunnel for https, or as SOCKS. */
    const dispatcherFor = (way, proxy) => {
        const key = `${way} ${proxy.variable}`;
        const dispatcher = proxied.get(key) ?? ways[way](proxy);
        if (!proxied.has(key))
            opened.push(dispatcher);
        proxied.set(key, dispatcher);
        return dispatcher;
    };
    const ways = {
        asked: (proxy) => new agent({ ...pool, connect: proxyConnector(proxyTls, proxy) }),
        tunnelled: (proxy) => new agent({ ...pool, connect: tunnelConnector(tls, proxy, tunnelling) }),
        socks: (proxy) => {
            // undici's types do not know requestTls.
            const how = { ...pool, requestTls: tls, connect: proxyConnector(proxyTls, proxy) };
            return new socks5_proxy_agent(proxy.url, how);
        },
    };
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
        routeTo: (url) => {
            const proxy = (0,proxies/* proxyFor */.iJ)(url, options.env);
            const end = { origin: url.origin, path: url.pathname + url.search, headers: {}, proxy };
            if (!proxy)
                return { ...end, dispatcher: direct };
            if (proxy.url.protocol.startsWith('socks'))
                return { ...end, dispatcher: dispatcherFor('socks', proxy) };
            if (url.protocol === 'https:')
                return { ...end, dispatcher: dispatcherFor('tunnelled', proxy) };
            // What an http proxy is made for: Squid and others refuse tunnels to port 80.
            return {
                proxy,
                isForProxy: true,
                dispatcher: dispatcherFor('asked', proxy),
                origin: proxy.url.origin,
                path: url.href,
                headers: { host: url.host, ...(0,proxies/* authorizationFor */.rv)(proxy) },
            };
        },
        watch: (requestId, onSent) => {
            watchers.set(requestId, onSent);
            return () => watchers.delete(requestId);
        },
        close: async () => {
            sendHeaders.unsubscribe(onSendHeaders);
            closing.abort();
            await Promise.all(opened.map((one) => one.destroy()));
        },
    };
}
/** Connects to the proxy itself, whose troubles are then named as its own. */
function proxyConnector(tls, proxy) {
    const connect = core_connect(tls);
    // Otherwise undici asks for a certificate of the host in the request.
    const servername = (0,external_node_net_.isIP)((0,proxies/* hostOf */.w4)(proxy)) ? '' : (0,proxies/* hostOf */.w4)(proxy);
    return (target, callback) => connect({ ...target, servername }, (...[error, socket]) => {
        if (error)
            callback((0,tunnel/* proxyFailure */.xh)(proxy, false, error), null);
        else
            callback(null, socket);
    });
}
function tunnelConnector(tls, proxy, options) {
    const secure = core_connect(tls);
    return (target, callback) => {
        const { hostname } = target;
        (0,tunnel/* openTunnel */.X)(proxy, `${hostname}:${target.port || 443}`, options).then((httpSocket) => secure({ ...target, httpSocket }, callback), (error) => callback(error, null));
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


/***/ }),

/***/ 85260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_zlib__WEBPACK_IMPORTED_MODULE_2___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decoded),
/* harmony export */   g: () => (/* binding */ acceptEncoding)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);



/** Zstandard has been in Node since 22.15. */
const { createZstdDecompress } = /*#__PURE__*/ (node_zlib__WEBPACK_IMPORTED_MODULE_2___namespace_cache || (node_zlib__WEBPACK_IMPORTED_MODULE_2___namespace_cache = __webpack_require__.t(node_zlib__WEBPACK_IMPORTED_MODULE_2__, 2)));
/** `ZSTD_d_windowLogMax`: 8 MiB, what RFC 8878 asks decoders to support; a server may not demand more memory. */
const zstdOptions = { params: { 100: 23 } };
/** By name, what undoes an encoding whose data begin with `first`. */
const decoders = {
    gzip: () => node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip(),
    'x-gzip': () => node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip(),
    // zlib's format by the standard, raw data by some servers; 8 in the low half of the first byte means zlib.
    deflate: ([first = 0]) => ((first & 0x0f) === 8 ? node_zlib__WEBPACK_IMPORTED_MODULE_2__.createInflate() : node_zlib__WEBPACK_IMPORTED_MODULE_2__.createInflateRaw()),
    br: () => node_zlib__WEBPACK_IMPORTED_MODULE_2__.createBrotliDecompress(),
    ...(createZstdDecompress ? { zstd: () => createZstdDecompress(zstdOptions) } : {}),
};
/** What the stock Python client accepts too, as far as this Node can undo it. */
const acceptEncoding = ['gzip', 'deflate', 'br', ...(createZstdDecompress ? ['zstd'] : [])].join(', ');
/** Layers of encoding that are undone; nobody sends more than one. */
const mostLayers = 2;
/**
 * A body without its Content-Encoding. Nothing is read ahead of the consumer, who may stop at any size.
 * @throws Error with code UNDECODABLE for damaged data or an encoding that was not asked for
 */
function decoded(body, contentEncoding) {
    const names = contentEncoding
        .toLowerCase()
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && name !== 'identity');
    if (names.length > mostLayers || names.some((name) => !Object.hasOwn(decoders, name))) {
        throw undecodable(`the body is encoded as ${contentEncoding.slice(0, 100)}, which was not asked for`);
    }
    return names.reduceRight((layer, name) => undo(name, layer), body);
}
async function* undo(name, source) {
    const iterator = source[Symbol.asyncIterator]();
    const first = await iterator.next();
    // An empty body is empty however it is said to be encoded.
    if (first.done)
        return;
    let sourceFailure;
    async function* whole() {
        try {
            for (let next = first; !next.done; next = await iterator.next())
                yield next.value;
        }
        catch (error) {
            sourceFailure = error;
            throw error;
        }
        finally {
            await iterator.return?.();
        }
    }
    const decoder = decoders[name]?.(first.value);
    // What fails is thrown to whoever reads from the decoder.
    (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(whole()), decoder).catch(() => { });
    try {
        yield* decoder;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw sourceFailure ?? undecodable(`the body is no ${name} although its header says so: ${reason}`);
    }
}
const undecodable = (message) => Object.assign(new Error(message), { code: 'UNDECODABLE' });


/***/ }),

/***/ 61923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ classifyFailure)
/* harmony export */ });
/** Codes that this client's own errors carry. */
const ownCodes = [
    'UNDECODABLE',
    'PROXY_UNREACHABLE',
    'PROXY_AUTH',
    'PROXY_REFUSED',
    'PROXY_CANNOT_REACH',
    'PROXY_BROKEN',
];
/** Why a request got no answer, from what Node or undici threw. */
function classifyFailure(error) {
    const chain = causes(error);
    const codes = chain.map((one) => String(one.code ?? ''));
    const message = chain.map((one) => one.message).find((text) => text !== '') ?? 'unknown network failure';
    const known = codes.map(codeFor).find((code) => code !== undefined);
    return {
        code: known ?? 'NETWORK',
        message: known && !ownCodes.includes(known) ? `${codes.find(codeFor)}: ${message}` : message,
    };
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
    if (code === 'BODY_TOO_LARGE' || code === 'UND_ERR_HEADERS_OVERFLOW')
        return 'TOO_LARGE';
    if (ownCodes.includes(code))
        return code;
    if (code === 'ABORT_ERR')
        return 'CANCELLED';
    return code.startsWith('UND_ERR_SOCKS5_') ? socksCode(code.slice('UND_ERR_SOCKS5_'.length)) : undefined;
}
/** What a SOCKS proxy said. Contract: the replies of RFC 1928, of which 2 is its own rules. */
function socksCode(what) {
    if (what.startsWith('AUTH'))
        return 'PROXY_AUTH';
    if (what === 'REPLY_2')
        return 'PROXY_REFUSED';
    return /^REPLY_\d+$/.test(what) ? 'PROXY_CANNOT_REACH' : 'PROXY_BROKEN';
}


/***/ }),

/***/ 12501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Dg: () => (/* binding */ proxyProblems),
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   f1: () => (/* binding */ withoutProxies),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   rv: () => (/* binding */ authorizationFor),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

const protocols = ['http:', 'https:', 'socks5:', 'socks:'];
/**
 * The proxy through which `url` is reached, as curl and Python's requests choose it: HTTP_PROXY or HTTPS_PROXY by
 * the scheme, else ALL_PROXY, the lower-case name before the other; none for hosts that NO_PROXY names.
 */
function proxyFor(url, env) {
    const scheme = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const given = [scheme, 'ALL_PROXY'].map((name) => read(env, name)).find(({ value }) => value !== '');
    const address = withScheme(given?.value ?? '');
    if (!given || !URL.canParse(address) || goesDirect(url, read(env, 'NO_PROXY').value))
        return undefined;
    return { variable: given.name, url: new URL(address) };
}
/** Host and port of a proxy; its address may hold a password. */
const placeOf = ({ url }) => `${url.hostname}:${portOf(url)}`;
/** A proxy's name or address, without the brackets of IPv6. */
const hostOf = ({ url }) => url.hostname.replace(/^\[|\]$/g, '');
/** The port of a URL, as a number also where it is the scheme's own. */
const portOf = ({ port, protocol }) => Number(port) || { 'https:': 443, 'socks5:': 1080, 'socks:': 1080 }[protocol] || 80;
/** What a proxy is to be told about the caller, if its address holds a login. */
function authorizationFor({ url }) {
    if (url.username === '')
        return {};
    const login = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    return { 'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}` };
}
/** The environment of a run that stays on this machine, where no proxy could find its servers. */
function withoutProxies(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !/^https?_proxy$/i.test(name)));
}
/** What keeps a proxy of the environment from being used, by the variable's name. */
function proxyProblems(env) {
    return ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'].flatMap((each) => {
        const { name, value } = read(env, each);
        if (value === '')
            return [];
        // A proxy's address may hold a password, so it is not quoted.
        const example = `For example: ${name}=http://proxy.example:3128`;
        const address = withScheme(value);
        if (!isAddress(address))
            return [`${name}: is not the address of a proxy. ${example}`];
        const { protocol } = new URL(address);
        if (protocols.includes(protocol))
            return [];
        return [`${name}: starts with ${protocol}//, and proxies are http, https or socks5. ${example}`];
    });
}
/** A host, perhaps with a login whose escapes can be read; a path comes of a slip like `http//proxy`. */
function isAddress(text) {
    if (!URL.canParse(text))
        return false;
    const { username, password, hostname, pathname } = new URL(text);
    try {
        decodeURIComponent(username + password);
    }
    catch {
        return false;
    }
    return hostname !== '' && ['', '/'].includes(pathname);
}
function read(env, name) {
    const lower = name.toLowerCase();
    return env[lower] === undefined ? { name, value: env[name] ?? '' } : { name: lower, value: env[lower] };
}
const withScheme = (given) => (given === '' || given.includes('://') ? given : `http://${given}`);
/** Entries of NO_PROXY: a host with all below it, with or without a port, a range of addresses, or `*`. */
function goesDirect(url, noProxy) {
    const host = url.hostname.toLowerCase().replace(/^\[|\]$/g, '');
    const port = portOf(url);
    const entries = noProxy.split(/[,\s]+/).filter((entry) => entry !== '');
    return entries.some((entry) => {
        if (entry === '*')
            return true;
        if (entry.includes('/'))
            return isInRange(host, entry);
        const [, name = entry, ownPort] = /^(.+?|\[.+\]):(\d+)$/.exec((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry) ? '' : entry) ?? [];
        if (ownPort && Number(ownPort) !== port)
            return false;
        const named = name
            .toLowerCase()
            .replace(/^\[|\]$/g, '')
            .replace(/^\*?\./, '');
        return host === named || host.endsWith(`.${named}`);
    });
}
function isInRange(host, range) {
    const [network = '', bits = ''] = range.split('/');
    const family = { 4: 'ipv4', 6: 'ipv6' };
    const [kind, networkKind] = [(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host), (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network)];
    if (!kind || kind !== networkKind || !/^\d{1,3}$/.test(bits) || Number(bits) > (kind === 4 ? 32 : 128))
        return false;
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    list.addSubnet(network, Number(bits), family[kind]);
    return list.check(host, family[kind]);
}


/***/ }),

/***/ 84087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createRecorder)
/* harmony export */ });
/** Characters of headers and bodies kept in a run, some ten times what a run on a healthy platform has. */
const keptInAll = 4 * 1024 * 1024;
/** Characters of one answer's headers; no client needs more, and every exchange could bring them. */
const keptOfHeaders = 8 * 1024;
function createRecorder() {
    const kept = new Map();
    let count = 0;
    let left = keptInAll;
    const record = (exchange) => {
        const bounded = withFewHeaders(exchange);
        left -= sizeOf(bounded);
        kept.set(exchange.id, left > 0 ? bounded : withoutText(bounded));
    };
    return {
        nextId: () => `e${++count}`,
        record,
        find: (id) => kept.get(id),
        exchanges: () => [...kept.values()].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1))),
    };
}
const sizeOf = ({ request, response }) => request.url.length +
    (request.body?.text?.length ?? 0) +
    (response?.body?.text?.length ?? 0) +
    Object.entries(response?.headers ?? {}).reduce((sum, header) => sum + sizeOfHeader(header), 0);
const sizeOfHeader = ([name, value]) => name.length + [value].flat().join().length;
/** The first headers, as many as there is room for; those that tell who answered come first in practice. */
function withFewHeaders(exchange) {
    const { response } = exchange;
    if (!response)
        return exchange;
    let room = keptOfHeaders;
    const headers = Object.entries(response.headers).filter((one) => {
        room -= sizeOfHeader(one);
        return room >= 0;
    });
    const left = Object.keys(response.headers).length - headers.length;
    if (left === 0)
        return exchange;
    const note = ['x-not-recorded', `${left} more headers`];
    return { ...exchange, response: { ...response, headers: Object.fromEntries([...headers, note]) } };
}
/** What an exchange keeps when a run has recorded too much: who was asked for what, and the status. */
function withoutText(exchange) {
    const { request, response } = exchange;
    const bare = (body) => body && { body: { bytes: body.bytes, ...(body.sha256 && { sha256: body.sha256 }), truncated: true } };
    const headers = Object.fromEntries(Object.entries(response?.headers ?? {}).filter(([name]) => ['content-type', 'server', 'location'].includes(name)));
    return {
        ...exchange,
        request: { method: request.method, url: request.url, headers: request.headers, ...bare(request.body) },
        ...(response && { response: { status: response.status, headers, ...bare(response.body) } }),
    };
}


/***/ }),

/***/ 41575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openTunnel),
/* harmony export */   xh: () => (/* binding */ proxyFailure),
/* harmony export */   zB: () => (/* binding */ loginWanted)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _proxies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12501);



/**
 * A connection to `authority` (host and port) through the caller's proxy, by CONNECT.
 * @throws Error whose code says what the proxy did instead: one of the PROXY_ codes
 */
function openTunnel(proxy, authority, options) {
    const { url } = proxy;
    const secure = url.protocol === 'https:';
    return new Promise((resolve, reject) => {
        const request = (secure ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__).request({
            host: (0,_proxies_js__WEBPACK_IMPORTED_MODULE_2__/* .hostOf */ .w4)(proxy),
            port: (0,_proxies_js__WEBPACK_IMPORTED_MODULE_2__/* .portOf */ .HM)(url),
            method: 'CONNECT',
            path: authority,
            headers: { host: authority, ...(0,_proxies_js__WEBPACK_IMPORTED_MODULE_2__/* .authorizationFor */ .rv)(proxy) },
            agent: false,
            timeout: options.timeoutMs,
            signal: options.signal,
            ...(secure && options.secureContext && { secureContext: options.secureContext }),
        });
        let reached = false;
        request.once('socket', (socket) => socket.once(secure ? 'secureConnect' : 'connect', () => (reached = true)));
        request.once('timeout', () => request.destroy(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })));
        request.once('error', (error) => reject(proxyFailure(proxy, reached, error)));
        request.once('connect', (response, socket) => {
            socket.setTimeout(0);
            if (response.statusCode === 200)
                return resolve(socket);
            socket.on('error', () => { }).destroy();
            reject(refusal(proxy, authority, response));
        });
        request.end();
    });
}
/** What the proxy's failure to answer means: it cannot be reached, or is no proxy. */
function proxyFailure(proxy, reached, error) {
    // An abort's own code is a number.
    const code = String(error.code ?? '');
    // Silence is told by the request's own time-out, and what is named already keeps its name.
    if (error.name === 'AbortError' ||
        error.name === 'TimeoutError' ||
        code.startsWith('PROXY_') ||
        (reached && code === 'ETIMEDOUT'))
        return error;
    const said = code && !error.message.includes(code) ? `${code}: ${error.message}` : error.message;
    return reached
        ? named('PROXY_BROKEN', proxy, `does not answer as a proxy does (${said})`)
        : named('PROXY_UNREACHABLE', proxy, `cannot be reached (${said})`);
}
/** The answer to a CONNECT that opened no tunnel. */
function refusal(proxy, authority, { statusCode = 0, statusMessage, headers }) {
    const own = headers['x-squid-error'] ?? headers['proxy-status'];
    const said = [statusCode, statusMessage, own && `(${own})`].filter(Boolean).join(' ').slice(0, 200);
    if (statusCode === 407)
        return loginWanted(proxy, said);
    if (statusCode >= 500 && !/DENIED/i.test(String(own))) {
        return named('PROXY_CANNOT_REACH', proxy, `cannot reach ${authority}: ${said}`);
    }
    return named('PROXY_REFUSED', proxy, `refuses to connect to ${authority}: ${said}`);
}
const loginWanted = (proxy, said) => named('PROXY_AUTH', proxy, `wants a login of its own, or another one: ${said}`);
const named = (code, proxy, what) => Object.assign(new Error(`the proxy ${(0,_proxies_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(proxy)} of ${proxy.variable} ${what}`), { code });


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

/***/ 62892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ environmentThrough)
/* harmony export */ });
/**
 * The command's environment: whatever variable holds an address at one of the target's hosts holds the relay's
 * instead, whichever name it has, and `MLFLOW_TRACKING_URI` always does. Proxies are not asked for the relay.
 */
function environmentThrough(env, { trackingUri, authUrl, apiUrl }, addressOf) {
    const origins = new Set([trackingUri, authUrl, apiUrl].map((url) => new URL(url).origin));
    const relayed = Object.entries(env).map(([name, value]) => [name, replaced(value, origins, addressOf)]);
    const noProxy = [env.no_proxy ?? env.NO_PROXY, '127.0.0.1'].filter(Boolean).join(',');
    return {
        ...Object.fromEntries(relayed),
        MLFLOW_TRACKING_URI: addressOf(trackingUri),
        NO_PROXY: noProxy,
        no_proxy: noProxy,
    };
}
function replaced(value, origins, addressOf) {
    if (!value || !/^https?:\/\//i.test(value) || !URL.canParse(value))
        return value;
    return origins.has(new URL(value).origin) ? addressOf(value) : value;
}


/***/ }),

/***/ 48698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ startRelay)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/http/failure.js
var failure = __webpack_require__(61923);
// EXTERNAL MODULE: ./build/http/proxies.js
var proxies = __webpack_require__(12501);
// EXTERNAL MODULE: ./build/http/redact.js + 4 modules
var http_redact = __webpack_require__(50163);
// EXTERNAL MODULE: ./build/http/tunnel.js
var tunnel = __webpack_require__(41575);
// EXTERNAL MODULE: ./build/http/content-encoding.js
var content_encoding = __webpack_require__(85260);
// EXTERNAL MODULE: ./build/http/record-body.js
var record_body = __webpack_require__(71657);
;// CONCATENATED MODULE: ./build/record/capture.js



/** Bytes of one body that are kept; of a longer one the beginning, and the true size. */
const keptBytes = 256 * 1024;
/** What a kept body may unpack to. */
const unpackedBytes = 1024 * 1024;
function createCapture() {
    const kept = [];
    let bytes = 0;
    let keptSoFar = 0;
    return {
        chunk: (part) => {
            bytes += part.length;
            if (keptSoFar >= keptBytes)
                return;
            const beginning = part.subarray(0, keptBytes - keptSoFar);
            keptSoFar += beginning.length;
            // A copy: the socket's own buffer is written over.
            kept.push(Uint8Array.from(beginning));
        },
        body: async (encoding, redact) => {
            if (bytes === 0)
                return undefined;
            const start = Buffer.concat(kept);
            if (start.length < bytes) {
                const text = encoding === '' ? (0,record_body/* recordBody */.E)(start, redact).text : undefined;
                return { ...(text === undefined ? {} : { text }), bytes, truncated: true };
            }
            const plain = await unpacked(start, encoding);
            const sha256 = (0,external_node_crypto_.createHash)('sha256').update(start).digest('hex');
            // Size and hash are those of the wire, as everywhere in a report.
            return plain ? { ...(0,record_body/* recordBody */.E)(plain, redact), bytes, sha256 } : { bytes, sha256, truncated: true };
        },
    };
}
/** Undefined where it is damaged, or encoded in a way nobody here knows. */
async function unpacked(bytes, encoding) {
    const parts = [];
    let size = 0;
    try {
        for await (const part of (0,content_encoding/* decoded */.D)(once(bytes), encoding)) {
            parts.push(part);
            size += part.length;
            if (size > unpackedBytes)
                break;
        }
        return Buffer.concat(parts);
    }
    catch {
        return undefined;
    }
}
async function* once(bytes) {
    yield bytes;
}

;// CONCATENATED MODULE: ./build/record/relay.js








/** RFC 9110, 7.6.1: what concerns one connection is not passed on. */
const hopByHop = /^(connection|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade|expect|host)$/i;
/**
 * Starts the relay on a free port of 127.0.0.1. A request without the secret gets a 404 and is not passed on, so no
 * other program of the machine can use it. Bodies stream both ways, sized ones as sized, chunked ones as chunked. An
 * upstream that gives no answer shows to the client as a connection that closes.
 */
async function startRelay(options) {
    const secret = (0,external_node_crypto_.randomBytes)(18).toString('hex');
    const origins = [];
    const underWay = new Set();
    const numberOf = (origin) => {
        if (!origins.includes(origin))
            origins.push(origin);
        return origins.indexOf(origin);
    };
    const server = (0,external_node_http_.createServer)((request, response) => {
        const [, given, number = '', rest = '/'] = /^\/([0-9a-f]+)-(\d+)(\/.*|\?.*)?$/.exec(request.url ?? '') ?? [];
        const origin = given === secret ? origins[Number(number)] : undefined;
        if (origin === undefined) {
            request.resume();
            response.writeHead(404).end();
            return;
        }
        const path = rest.startsWith('?') ? `/${rest}` : rest;
        const passage = passOn({ request, response, origin, path }, options, address);
        underWay.add(passage);
        void passage.finally(() => underWay.delete(passage));
    });
    // A client may take as long as it likes over a large upload.
    server.requestTimeout = 0;
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address();
    const base = `http://127.0.0.1:${port}/${secret}`;
    const address = {
        of: (url) => {
            const { origin, pathname, search } = new URL(url);
            return `${base}-${numberOf(origin)}${pathname === '/' ? '' : pathname}${search}`;
        },
        /** A redirect to a host that is recorded stays on record; one to another host is the client's to follow. */
        forRedirect: (location, from) => {
            if (!URL.canParse(location, from))
                return location;
            const target = new URL(location, from);
            const isKnown = origins.some((origin) => new URL(origin).hostname === target.hostname);
            return isKnown && /^https?:$/.test(target.protocol) ? address.of(target.href) : location;
        },
    };
    return {
        addressOf: address.of,
        recorded: async () => {
            await Promise.all(underWay);
        },
        close: async () => {
            server.closeAllConnections();
            await new Promise((resolve) => server.close(resolve));
            await Promise.all(underWay);
        },
    };
}
async function passOn(passage, options, addresses) {
    const { request, response, origin, path } = passage;
    const { connections, recorder, redact } = options;
    const id = recorder.nextId();
    const checkId = options.checkId();
    const url = `${origin}${path}`;
    const startedAt = new Date().toISOString();
    const start = performance.now();
    const [sent, received] = [createCapture(), createCapture()];
    const gone = new AbortController();
    response.once('close', () => !response.writableFinished && gone.abort());
    const record = async (outcome, firstByteMs) => {
        const totalMs = round(performance.now() - start);
        const body = await sent.body(String(request.headers['content-encoding'] ?? ''), redact);
        recorder.record({
            id,
            checkId,
            startedAt,
            attempt: 1,
            request: {
                method: request.method ?? 'GET',
                url: redact(url),
                headers: (0,http_redact/* redactHeaders */.cA)({ ...headersByName(request.rawHeaders), host: new URL(origin).host }, redact),
                ...(body ? { body } : {}),
            },
            ...outcome,
            ...(proxy && { proxy: { variable: proxy.variable, place: redact((0,proxies/* placeOf */.$t)(proxy)) } }),
            timings: { ...(firstByteMs === undefined ? {} : { firstByteMs }), totalMs },
        });
    };
    const route = connections.routeTo(new URL(url));
    const { proxy } = route;
    try {
        const answer = await route.dispatcher.request({
            origin: route.origin,
            // As the client wrote it, which a URL would tidy up.
            path: route.isForProxy ? route.path : path,
            method: request.method,
            headers: [...endToEnd(request.rawHeaders), ...Object.entries(route.headers).flat()],
            body: hasBody(request) ? outgoing(request, sent) : null,
            signal: gone.signal,
            responseHeaders: 'raw',
        });
        const firstByteMs = round(performance.now() - start);
        const rawHeaders = answer.headers.map(String);
        const shown = (0,http_redact/* redactHeaders */.cA)(headersByName(rawHeaders), redact);
        response.writeHead(answer.statusCode, answered(rawHeaders, (to) => addresses.forRedirect(to, url)));
        const finish = async (error) => {
            const encoding = String(headersByName(rawHeaders)['content-encoding'] ?? '');
            const body = await received.body(encoding.toLowerCase(), redact);
            const whole = { response: { status: answer.statusCode, headers: shown, ...(body ? { body } : {}) } };
            const isOfProxy = proxy && answer.statusCode === 407;
            const failure = isOfProxy ? (0,tunnel/* loginWanted */.zB)(proxy, '407') : error;
            await record(failure === undefined ? whole : { error: failureOf(failure, gone.signal, redact) }, firstByteMs);
        };
        answer.body.on('data', received.chunk);
        await (0,promises_.pipeline)(answer.body, response).then(() => finish(), finish);
    }
    catch (error) {
        await record({ error: failureOf(error, gone.signal, redact) });
        // The client is to see what it would have seen: no answer.
        response.destroy();
    }
}
function failureOf(error, gone, redact) {
    if (gone.aborted)
        return { code: 'TIMEOUT', message: 'the client stopped waiting and closed the connection' };
    const { code, message } = (0,failure/* classifyFailure */.X)(error);
    return { code, message: redact(message) };
}
/** RFC 9112, 6: one of these two announces a body; Content-Length: 0 announces that it is empty. */
const hasBody = ({ headers }) => headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
/**
 * The body for undici. A sized one as the stream it is, which costs least, and watched from the moment undici takes it:
 * a listener before that would let it flow away. A chunked one not as a stream: of one that has ended already, undici
 * would send the length in place of chunks.
 */
function outgoing(request, capture) {
    if (request.headers['transfer-encoding'] === undefined)
        return request.once('resume', () => request.on('data', capture.chunk));
    const chunks = async function* () {
        for await (const chunk of request) {
            capture.chunk(chunk);
            yield chunk;
        }
    };
    return chunks();
}
function endToEnd(rawHeaders) {
    return pairs(rawHeaders).flatMap(([name, value]) => (hopByHop.test(name) ? [] : [name, value]));
}
function answered(rawHeaders, redirect) {
    return pairs(rawHeaders).flatMap(([name, value]) => {
        if (hopByHop.test(name))
            return [];
        return /^location$/i.test(name) ? [name, redirect(value)] : [name, value];
    });
}
function headersByName(rawHeaders) {
    const all = new Map();
    for (const [name, value] of pairs(rawHeaders)) {
        all.set(name.toLowerCase(), [...(all.get(name.toLowerCase()) ?? []), value]);
    }
    const one = (values) => (values.length === 1 ? (values[0] ?? '') : values);
    return Object.fromEntries([...all].map(([name, values]) => [name, one(values)]));
}
function pairs(raw) {
    return Array.from({ length: raw.length >> 1 }, (_, i) => [raw[2 * i] ?? '', raw[2 * i + 1] ?? '']);
}
const round = (ms) => Math.round(ms * 10) / 10;


/***/ })

};
