export const id = 3339;
export const ids = [3339];
export const modules = {

/***/ 76940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ draftExchange),
  E: () => (/* binding */ sendOnce)
});

// EXTERNAL MODULE: ./build/redaction/redact-headers.js
var redact_headers = __webpack_require__(20982);
// EXTERNAL MODULE: ./build/text/json.js
var json = __webpack_require__(25666);
// EXTERNAL MODULE: ./build/http/connections.js + 2 modules
var http_connections = __webpack_require__(20453);
// EXTERNAL MODULE: ./build/http/content-encoding.js
var content_encoding = __webpack_require__(85260);
// EXTERNAL MODULE: ./build/http/exchange.js
var exchange = __webpack_require__(19148);
// EXTERNAL MODULE: ./build/http/failure.js
var http_failure = __webpack_require__(61923);
;// CONCATENATED MODULE: ./build/http/kept-headers.js
/** Header lines that are kept of one answer, and their characters; real fronts send some thirty, of a few hundred. */
const mostLines = 100;
const mostCharacters = 8 * 1024;
/**
 * An answer's headers, as many as there is room for: every answer of a run could bring ever more. One that is too long
 * is left out, not those after it; how many are missing is said in a header of our own.
 */
function keptHeaders(headers) {
    let lines = 0;
    let characters = 0;
    let left = 0;
    const hasRoom = (name, value) => {
        const size = name.length + value.length;
        const fits = lines < mostLines && characters + size <= mostCharacters;
        if (fits) {
            lines++;
            characters += size;
        }
        else
            left++;
        return fits;
    };
    const kept = Object.entries(headers).flatMap(([name, given = []]) => {
        const values = [given].flat().filter((value) => hasRoom(name, value));
        const [first] = values;
        return first === undefined ? [] : [[name, Array.isArray(given) ? values : first]];
    });
    return Object.fromEntries(left === 0 ? kept : [...kept, ['x-not-recorded', `${left} more headers`]]);
}

// EXTERNAL MODULE: ./build/http/proxies.js
var proxies = __webpack_require__(12501);
// EXTERNAL MODULE: ./build/http/collect-garbage.js
var collect_garbage = __webpack_require__(51061);
// EXTERNAL MODULE: ./build/http/record-body.js
var record_body = __webpack_require__(71657);
;// CONCATENATED MODULE: ./build/http/receive-body.js



/** Bytes of an answer read into memory where the request says nothing else: what any single answer needs. */
const answerLimit = 256 * 1024;
/** Bytes kept of an answer beyond its limit: enough to see who wrote it. */
const shownOfTooLong = 64 * 1024;
/** One for all answers: many of a few hundred KiB leave as much behind as one download. */
const collect = (0,collect_garbage/* createCollector */.Y)();
/**
 * Reads an answer's body, decoded. Never more than `limit` bytes are held, however many are sent or would come out
 * of a few compressed ones: the connection is closed there.
 * @throws TooLongError where a sink is sent more than the limit
 */
async function receiveBody(body, reading) {
    const arrived = { bytes: 0 };
    try {
        return await receive(body, reading, arrived);
    }
    catch (error) {
        // How much of an answer came tells more of what cut it off than that something did.
        if (error instanceof Error)
            Object.assign(error, { arrived: `${arrived.bytes}${reading.announced ?? ''}` });
        if (reading.sink || !(error instanceof content_encoding/* TooLongError */.Pw))
            throw error;
        return { text: '', cut: true, recorded: { bytes: 0, truncated: true } };
    }
}
async function receive(body, reading, arrived) {
    const { contentEncoding, limit, sink, redact } = reading;
    const chunks = [];
    let bytes = 0;
    for await (const chunk of (0,content_encoding/* decoded */.DH)(body, contentEncoding, limit)) {
        bytes += chunk.length;
        arrived.bytes = bytes;
        collect(chunk.length);
        if (bytes > limit) {
            if (sink)
                throw new content_encoding/* TooLongError */.Pw(limit);
            return beginningOf([...chunks, chunk], bytes, redact);
        }
        sink?.(chunk);
        if (!sink || (reading.isShown && bytes <= shownOfTooLong))
            chunks.push(chunk);
    }
    if (sink && !(reading.isShown && bytes <= shownOfTooLong))
        return { text: '', cut: false, recorded: { bytes, truncated: true } };
    const whole = Buffer.concat(chunks);
    // Everything downstream sees redacted text only, so no check can quote a key back.
    return { text: redact(whole.toString('utf8')), cut: false, recorded: (0,record_body/* recordBody */.E)(whole, redact) };
}
/** A secret cut in two at the end matches nothing, so the last stretch is not shown. */
function beginningOf(chunks, bytes, redact) {
    // One byte more, so that what is recorded is known to be a part.
    const read = Buffer.concat(chunks, Math.min(bytes, shownOfTooLong + 1));
    const text = redact(read.subarray(0, shownOfTooLong).toString('utf8'));
    const { sha256: _, ...recorded } = (0,record_body/* recordBody */.E)(read, redact);
    return {
        text: text.slice(0, Math.max(0, text.length - redact.reach)),
        cut: true,
        recorded: { ...recorded, bytes, truncated: true },
    };
}

// EXTERNAL MODULE: ./build/http/tunnel.js
var tunnel = __webpack_require__(41575);
;// CONCATENATED MODULE: ./build/http/attempt.js
/** One request and its answer, recorded: one attempt of a client that may make several. */











/** Never rejects; what went wrong is in the answer. */
async function sendOnce(parts, request, scope, turn) {
    const { connections, recorder, redact } = parts;
    const id = recorder.nextId();
    const requestId = `${parts.runId}-${id}`;
    const headers = {
        'user-agent': parts.userAgent,
        'accept-encoding': content_encoding/* acceptEncoding */.gr,
        ...request.headers,
        [http_connections/* requestIdHeader */.k]: requestId,
    };
    const outgoing = trackBody(request.body, redact);
    const { method, url } = request;
    const draft = draftExchange(redact, { method, url, headers }, { id, checkId: scope.checkId, ...turn });
    const unwatch = connections.watch(requestId, (timings) => draft.timed(timings));
    const deadline = AbortSignal.timeout(turn.patienceMs);
    let unread;
    let asked;
    try {
        const signal = AbortSignal.any([scope.signal, deadline]);
        const route = connections.routeTo(new URL(request.url));
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
        const shown = (0,redact_headers/* redactHeaders */.c)(keptHeaders(answer.headers), redact);
        const received = await attempt_receive(answer, request, redact);
        // Whoever undoes an encoding may still be waiting for more of a body of which nobody wants more.
        if (received.cut)
            unread.destroy();
        const response = { status: answer.statusCode, headers: shown, body: received.recorded };
        recorder.record(draft.done(outgoing.recorded(), { response }));
        return replyOf(id, answer.statusCode, shown, received);
    }
    catch (thrown) {
        const cut = scope.signal.aborted ? cancelled(scope.signal) : deadline.aborted && timedOut(request, turn);
        // Whoever closes the connection before any answer is who it was made to.
        const isOfProxy = !unread && thrown instanceof Error;
        const failure = asked && isOfProxy ? (0,tunnel/* proxyFailure */.xh)(asked, true, thrown) : thrown;
        const { code, message } = (0,http_failure/* classifyFailure */.X)(cut || failure);
        const error = { code, message: redact(`${brokenOff(code, thrown)}${message}`) };
        recorder.record(draft.done(outgoing.recorded(), { error }));
        // A connection with an answer that nobody reads would be taken for good.
        unread?.on('error', () => { }).destroy();
        return { kind: 'no-reply', exchanges: [id], ...error };
    }
    finally {
        unwatch();
    }
}
/** Of an answer that came and did not end: how much of it there was, where its length was told. */
function brokenOff(code, thrown) {
    const { arrived } = (thrown ?? {});
    return arrived !== undefined && ['RESET', 'TIMEOUT', 'NETWORK'].includes(code)
        ? `after ${arrived} bytes of the answer: `
        : '';
}
/** Content-Length in words; nothing can be compared with that of an encoded body. */
const lengthOf = (headers) => headers['content-encoding'] || !headers['content-length'] ? '' : ` of ${headers['content-length']}`;
/** The body of an answer, for whoever wants its bytes or as a text of limited length. */
function attempt_receive({ statusCode, headers, body }, request, redact) {
    const sink = statusCode === 200 ? request.sink?.() : undefined;
    const contentEncoding = [headers['content-encoding'] ?? ''].flat().join(',');
    const limit = request.answerLimit ?? (sink ? Number.POSITIVE_INFINITY : answerLimit);
    // A page in place of a file: its words say whose.
    const isShown = /^text\/html\b/i.test([headers['content-type'] ?? ''].flat().join()) && !/\.html?$/i.test(request.url);
    return receiveBody(body, { contentEncoding, announced: lengthOf(headers), limit, sink, isShown, redact });
}
/** An exchange in the making: what is sent is redacted at once, what comes back is added when it is known. */
function draftExchange(redact, { method, url, headers }, { id, checkId, number }) {
    const startedAt = new Date().toISOString();
    const start = performance.now();
    const timings = {};
    const elapsed = () => performance.now() - start;
    const shown = { method, url: redact(url), headers: (0,redact_headers/* redactHeaders */.c)(headers, redact) };
    let proxy;
    return {
        elapsed,
        via: (used) => {
            proxy = { variable: used.variable, place: redact((0,proxies/* placeOf */.$t)(used)) };
        },
        timed: (more) => void Object.assign(timings, more),
        done: (body, outcome, totalMs = elapsed()) => ({
            id,
            checkId,
            startedAt,
            attempt: number,
            request: body ? { ...shown, body } : shown,
            ...outcome,
            ...(proxy && { proxy }),
            timings: roundTimings({ ...timings, totalMs }),
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
function timedOut({ url }, { patienceMs, cutShort }) {
    const host = cutShort ? `; ${new URL(url).host} had already let a whole request time-out pass` : '';
    const message = `no complete answer within ${patienceMs / 1000} s${host}`;
    return Object.assign(new Error(message), { code: http_failure/* givenUp */.b });
}
function cancelled({ reason }) {
    const message = reason instanceof Error ? reason.message : 'the request was cancelled';
    return Object.assign(new Error(message), { code: 'ABORT_ERR' });
}
function replyOf(id, status, headers, { text, cut }) {
    const contentType = (0,exchange/* header */.w)({ headers }, 'content-type').split(';')[0]?.trim().toLowerCase() ?? '';
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
function roundTimings(timings) {
    const rounded = Object.entries(timings).map(([name, ms]) => [name, Math.round((ms ?? 0) * 10) / 10]);
    return Object.fromEntries(rounded);
}


/***/ }),

/***/ 51061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createCollector)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30714);


/**
 * Bytes received between two collections. With some 9 MB V8 begins to mark its whole heap beside the transfer, again
 * and again, which costs more than the transfer itself.
 */
const everyBytes = 4 * 1024 * 1024;
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
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--expose-gc');
        gc = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)('gc');
    }
    gc?.({ type: 'minor' });
}


/***/ }),

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
// EXTERNAL MODULE: ./build/once.js
var once = __webpack_require__(41891);
// EXTERNAL MODULE: ./build/http/proxies.js
var proxies = __webpack_require__(12501);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./build/files/problem.js
var problem = __webpack_require__(55139);
// EXTERNAL MODULE: ./build/files/read.js
var read = __webpack_require__(78766);
;// CONCATENATED MODULE: ./build/http/trust.js




/**
 * What connections are secured with; undefined where Node's own settings do. Files are read at once. What is made of
 * them is made once, for the first secure connection: taking in some hundred certificates takes longer than the
 * connection.
 * @throws FileProblem
 */
function trustFrom({ caFile, clientCertFile, env }) {
    const own = caFile ? [...extraCertificates(env.NODE_EXTRA_CA_CERTS), (0,read/* readCertificates */.jZ)(caFile)] : [];
    const pem = clientCertFile ? (0,read/* readCertificates */.jZ)(clientCertFile) : undefined;
    const ca = (0,once/* once */.O)(() => (caFile ? { ca: [...external_node_tls_.rootCertificates, ...own] } : {}));
    const proxies = (0,once/* once */.O)(() => (caFile ? (0,external_node_tls_.createSecureContext)(ca()) : undefined));
    return {
        /** For a forward proxy, which is not shown the client certificate. */
        proxies,
        services: pem ? (0,once/* once */.O)(() => (0,external_node_tls_.createSecureContext)({ ...ca(), cert: pem, key: pem })) : proxies,
    };
}
/** Node too passes over an extra file that it cannot read. Naming any CA replaces its whole list. */
function extraCertificates(file) {
    try {
        return file ? [(0,read/* readCertificates */.jZ)(file)] : [];
    }
    catch (error) {
        if (error instanceof problem/* FileProblem */.kc)
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./build/http/tunnel.js
var tunnel = __webpack_require__(41575);
// EXTERNAL MODULE: ./node_modules/undici/lib/api/index.js
var api = __webpack_require__(56615);
// EXTERNAL MODULE: ./node_modules/undici/lib/core/connect.js
var connect = __webpack_require__(59136);
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
    const dispatchers = openDispatchers(options, fresh);
    const sends = watchSends(fresh);
    return {
        routeTo: (url) => {
            const proxy = (0,proxies/* proxyFor */.iJ)(url, options.env);
            const end = { origin: url.origin, path: url.pathname + url.search, headers: {}, proxy };
            if (!proxy)
                return { ...end, dispatcher: dispatchers.direct };
            if (proxy.url.protocol.startsWith('socks'))
                return { ...end, dispatcher: dispatchers.through('socks', proxy) };
            if (url.protocol === 'https:')
                return { ...end, dispatcher: dispatchers.through('tunnelled', proxy) };
            // What an http proxy is made for: Squid and others refuse tunnels to port 80.
            return {
                proxy,
                isForProxy: true,
                dispatcher: dispatchers.through('asked', proxy),
                origin: proxy.url.origin,
                path: url.href,
                headers: { host: url.host, ...(0,proxies/* authorizationFor */.rv)(proxy) },
            };
        },
        watch: sends.watch,
        close: async () => {
            sends.close();
            await dispatchers.close();
        },
    };
}
/** What requests are given to: one for those that go straight to their host, and one for each way and proxy. */
function openDispatchers(options, fresh) {
    const trust = trustFrom(options);
    const timeout = options.connectTimeoutMs;
    const connectTo = {
        services: connectorFor(timeout, trust.services),
        proxies: connectorFor(timeout, trust.proxies),
    };
    const pool = {
        connections: options.connections,
        headersTimeout: 0,
        // As much as curl and Python's client take.
        maxHeaderSize: 64 * 1024,
        bodyTimeout: 0,
        // uvicorn closes an idle connection after 5 s, and a POST that meets the close cannot be repeated.
        keepAliveTimeout: 4_000,
    };
    const direct = new agent({ ...pool, connect: timedConnector(connectTo.services, fresh) });
    const closing = new AbortController();
    const tunnelling = { timeoutMs: timeout, secureContext: trust.proxies, signal: closing.signal };
    const opened = new Map([['', direct]]);
    /** By what way a proxy is used: as an end of its own for http, through a tunnel for https, or as SOCKS. */
    const ways = {
        asked: (proxy) => new agent({ ...pool, connect: proxyConnector(connectTo.proxies, proxy) }),
        tunnelled: (proxy) => new agent({ ...pool, connect: tunnelConnector(connectTo.services, proxy, tunnelling) }),
        socks: (proxy) => {
            // undici's types do not know requestTls.
            const requestTls = tlsOptions(timeout, trust.services);
            const how = { ...pool, requestTls, connect: proxyConnector(connectTo.proxies, proxy) };
            return new socks5_proxy_agent(proxy.url, how);
        },
    };
    return {
        direct,
        through: (way, proxy) => {
            const key = `${way} ${proxy.variable}`;
            const dispatcher = opened.get(key) ?? ways[way](proxy);
            opened.set(key, dispatcher);
            return dispatcher;
        },
        close: async () => {
            closing.abort();
            await Promise.all([...opened.values()].map((one) => one.destroy()));
        },
    };
}
/** Tells of a request, when it leaves on a connection made for it, how long that took. */
function watchSends(fresh) {
    const watchers = new Map();
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
        watch: (requestId, onSent) => {
            watchers.set(requestId, onSent);
            return () => watchers.delete(requestId);
        },
        close: () => sendHeaders.unsubscribe(onSendHeaders),
    };
}
function tlsOptions(timeout, context) {
    const secureContext = context();
    // Said here, it also holds where NODE_TLS_REJECT_UNAUTHORIZED says otherwise: the key goes to nobody unchecked.
    return { timeout, rejectUnauthorized: true, ...(secureContext && { secureContext }) };
}
/** Looks at certificates only for a connection that is to be secure. */
function connectorFor(timeout, context) {
    const plain = connect({ timeout });
    const secure = (0,once/* once */.O)(() => connect(tlsOptions(timeout, context)));
    return (target, callback) => (target.protocol === 'https:' ? secure() : plain)(target, callback);
}
/** Connects to the proxy itself, whose troubles are then named as its own. */
function proxyConnector(connect, proxy) {
    // Otherwise undici asks for a certificate of the host in the request.
    const servername = (0,external_node_net_.isIP)((0,proxies/* hostOf */.w4)(proxy)) ? '' : (0,proxies/* hostOf */.w4)(proxy);
    return (target, callback) => connect({ ...target, servername }, (...[error, socket]) => {
        if (error)
            callback((0,tunnel/* proxyFailure */.xh)(proxy, false, error), null);
        else
            callback(null, socket);
    });
}
function tunnelConnector(secure, proxy, options) {
    return (target, callback) => {
        const { hostname } = target;
        (0,tunnel/* openTunnel */.X)(proxy, `${hostname}:${target.port || 443}`, options).then((httpSocket) => secure({ ...target, httpSocket }, callback), (error) => callback(error, null));
    };
}
function timedConnector(connect, fresh) {
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   Pw: () => (/* binding */ TooLongError),
/* harmony export */   gr: () => (/* binding */ acceptEncoding)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);


/** Zstandard has been in Node since 22.15. */
const hasZstd = 'zstd' in process.versions;
/** `ZSTD_d_windowLogMax`, for 4 MiB. */
const zstdOptions = { params: { 100: 22 } };
/** By name, what undoes an encoding whose data begin with `first`. */
const decoders = {
    gzip: (zlib) => zlib.createGunzip(),
    'x-gzip': (zlib) => zlib.createGunzip(),
    // zlib's format by the standard, raw data by some servers; 8 in the low half of the first byte means zlib.
    deflate: (zlib, [first = 0]) => ((first & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw()),
    br: (zlib) => zlib.createBrotliDecompress(),
    ...(hasZstd ? { zstd: (zlib) => zlib.createZstdDecompress(zstdOptions) } : {}),
};
/** What the stock Python client asks for; for the other two it needs further packages, and some fronts send them unasked. */
const acceptEncoding = 'gzip, deflate';
/** A server may demand megabytes for one of these, so that they are undone one after the other. */
const large = ['br', 'zstd'];
let lastTurn = Promise.resolve();
/** Resolves when whoever came before has ended its turn, to what ends this one. */
async function takeTurn() {
    const before = lastTurn;
    let end = () => { };
    lastTurn = new Promise((resolve) => {
        end = resolve;
    });
    await before;
    return end;
}
/** Layers of encoding that are undone; nobody sends more than one. */
const mostLayers = 2;
/** Undoes what there is of a large one, on this thread and at once. */
const undoAtOnce = {
    br: ({ brotliDecompressSync, constants }, data, maxOutputLength) => {
        brotliDecompressSync(data, { maxOutputLength, finishFlush: constants.BROTLI_OPERATION_FLUSH });
    },
    zstd: ({ zstdDecompressSync, constants }, data, maxOutputLength) => {
        zstdDecompressSync(data, { ...zstdOptions, maxOutputLength, finishFlush: constants.ZSTD_e_flush });
    },
};
/** An answer that is longer than its limit once it is undone. */
class TooLongError extends Error {
    code = 'BODY_TOO_LARGE';
    constructor(limit) {
        super(`answer longer than ${limit} bytes`);
    }
}
/**
 * A body without its Content-Encoding. Nothing is read ahead of the consumer, who may stop at any size.
 * @param limit bytes that the consumer takes, infinite for one that takes all
 * @throws Error with code UNDECODABLE for damaged data or an encoding that cannot be undone; TooLongError where the first
 * chunk alone holds more than the limit
 */
function decoded(body, contentEncoding, limit) {
    const names = contentEncoding
        .toLowerCase()
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && name !== 'identity');
    // Two of the large ones would wait for each other's turn.
    const isTooMuch = names.length > mostLayers || names.filter((name) => large.includes(name)).length > 1;
    if (isTooMuch || names.some((name) => !Object.hasOwn(decoders, name))) {
        throw undecodable(`the body is encoded as ${contentEncoding.slice(0, 100)}, which was not asked for`);
    }
    return names.reduceRight((layer, name) => undo(name, layer, limit), body);
}
/** RFC 7932, 9.1: whether a Brotli stream wants a window of 8 or 16 MiB; encoders choose 4 MiB or less unless told. */
const wantsTooMuch = (name, [first = 0]) => name === 'br' && [0x0d, 0x0f].includes(first & 0x0f);
async function* undo(name, source, limit) {
    const iterator = source[Symbol.asyncIterator]();
    const first = await iterator.next();
    // An empty body is empty however it is said to be encoded.
    if (first.done)
        return;
    if (wantsTooMuch(name, first.value))
        throw undecodable('undoing its Brotli takes more than 4 MiB');
    if (Number.isFinite(limit) && (await isBomb(name, first.value, limit))) {
        await iterator.return?.();
        throw new TooLongError(limit);
    }
    let sourceFailure;
    const read = () => iterator.next().catch((error) => {
        sourceFailure = error;
        throw error;
    });
    async function* whole() {
        try {
            for (let next = first; !next.done; next = await read())
                yield next.value;
        }
        finally {
            await iterator.return?.();
        }
    }
    const endTurn = large.includes(name) ? await takeTurn() : undefined;
    const decoder = decoders[name]?.(await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19)), first.value);
    // What fails is thrown to whoever reads from the decoder.
    (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(whole()), decoder).catch(() => { });
    try {
        yield* decoder;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw sourceFailure ?? undecodable(`the body is no ${name} although its header says so: ${reason}`);
    }
    finally {
        endTurn?.();
    }
}
/**
 * A bomb of a large one shows in its first chunk, and is not left to the pool: each of its threads would keep the
 * megabytes that it took. What is damaged is told by whoever undoes it in earnest.
 */
async function isBomb(name, chunk, limit) {
    const undo = undoAtOnce[name];
    if (!undo)
        return false;
    try {
        undo(await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19)), chunk, limit);
        return false;
    }
    catch (error) {
        return error.code === 'ERR_BUFFER_TOO_LARGE';
    }
}
const undecodable = (message) => Object.assign(new Error(message), { code: 'UNDECODABLE' });


/***/ }),

/***/ 61923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ classifyFailure),
/* harmony export */   b: () => (/* binding */ givenUp)
/* harmony export */ });
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19148);

/** Codes that this client's own errors carry. */
const ownCodes = _exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .noReplyCodes */ .y.filter((code) => /^UNDECODABLE$|^PROXY_/.test(code));
/** The code of a request that this client gave up. */
const givenUp = 'REQUEST_TIMEOUT';
/** Why a request got no answer, from what Node or undici threw. */
function classifyFailure(error) {
    const chain = causes(error);
    const codes = chain.map((one) => String(one.code ?? ''));
    const message = chain.map(messageOf).find((text) => text !== '') ?? 'unknown network failure';
    const code = codes.find(codeFor);
    const known = code === undefined ? undefined : codeFor(code);
    const isTold = !known ||
        ownCodes.includes(known) ||
        code === givenUp ||
        known === 'CANCELLED' ||
        message.includes(code ?? '');
    return { code: known ?? 'NETWORK', message: isTold ? message : `${code}: ${message}` };
}
/**
 * In one line. OpenSSL says where in its sources it was, which tells nobody anything; some answers that are no HTTP,
 * such as one of status 99, undici meets with an assertion of its own.
 */
function messageOf(error) {
    if (error.code === 'ERR_ASSERTION')
        return 'Response does not match the HTTP/1.1 protocol';
    return error.message
        .replace(/^\S*?error:[\dA-F]+:SSL routines:[^:]*:([^:]+):[^:]+:\d+:/i, '$1: ')
        .replaceAll(/\s+/g, ' ')
        .replace(/[:\s]+$/, '');
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
    if (code === 'ETIMEDOUT' || /^UND_ERR_.*TIMEOUT$/.test(code) || code === givenUp)
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

/***/ 69230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ movedTo)
/* harmony export */ });
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19148);

/** The paths of MLflow's own API, which its clients ask for. */
const mlflowApi = /\/(ajax-)?api\/\d\.\d\/mlflow/;
/**
 * The address that MLflow's Python client would go on to with the same method, body and key, as `requests` does after
 * a 307 or 308 within one origin. Only where it is the same call at another path: a login's page is none. Undefined for
 * any other answer: the key must not travel where nobody told it to.
 */
function movedTo({ url }, answer) {
    if (answer.kind === 'no-reply' || ![307, 308].includes(answer.status))
        return undefined;
    const location = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .header */ .w)(answer, 'location');
    if (!location || !URL.canParse(location, url))
        return undefined;
    const [from, to] = [new URL(url), new URL(location, url)];
    to.hash = '';
    const isSameCall = mlflowApi.test(from.pathname) && callOf(from) === callOf(to);
    const isWithin = to.origin === from.origin && to.username === '' && to.href !== from.href;
    return isSameCall && isWithin ? to.href : undefined;
}
/** The last two parts of the path: `experiments/search`. */
const callOf = ({ pathname }) => pathname.split('/').filter(Boolean).slice(-2).join('/');


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
    return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(https?|all)_proxy$/i.test(name)));
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

/***/ 71657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ recordBody)
/* harmony export */ });
/* unused harmony export bodyTextLimit */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Characters of a body kept in a report; the true size and hash are always kept. */
const bodyTextLimit = 16_384;
/**
 * A body as it may be shown, in up to `limit` characters. Redaction comes before the cut, which keeps clear of a secret
 * that it would split.
 */
function recordBody(bytes, redact, limit = bodyTextLimit) {
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    const shown = bytes.subarray(0, limit * 4);
    const partial = shown.length < bytes.length;
    const text = readableText(shown, partial);
    if (text === undefined)
        return { bytes: bytes.length, sha256, truncated: bytes.length > 0 };
    const redacted = redact(text);
    // A secret cut in two at the end of the window matches nothing, so the last stretch is not shown.
    const safe = partial ? redacted.slice(0, Math.max(0, redacted.length - redact.reach)) : redacted;
    // No half of a surrogate pair at the end.
    const kept = safe.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
    return { text: kept, bytes: bytes.length, sha256, truncated: partial || kept.length < safe.length };
}
/** The text of a body, or undefined where it is binary. */
function readableText(bytes, partial) {
    if (bytes.includes(0))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: partial });
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 84087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createRecorder)
/* harmony export */ });
/** Characters of headers and bodies kept in a run, some ten times what a run on a healthy platform has. */
const keptInAll = 4 * 1024 * 1024;
function createRecorder() {
    const kept = new Map();
    let count = 0;
    let left = keptInAll;
    const record = (exchange) => {
        left -= sizeOf(exchange);
        kept.set(exchange.id, left > 0 ? exchange : withoutText(exchange));
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

/***/ 17344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ retryAfterMs)
/* harmony export */ });
/** RFC 9110: delay in seconds or an HTTP date; undefined where absent or unreadable. */
function retryAfterMs(value, now = Date.now()) {
    if (/^\d+$/.test(value))
        return Number(value) * 1000;
    // Date.parse alone takes "1.5" for a day in January.
    const date = /\bGMT$/.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ }),

/***/ 41575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openTunnel),
/* harmony export */   xh: () => (/* binding */ proxyFailure),
/* harmony export */   zB: () => (/* binding */ loginWanted)
/* harmony export */ });
/* harmony import */ var _proxies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12501);

/**
 * A connection to `authority` (host and port) through the caller's proxy, by CONNECT.
 * @throws Error whose code says what the proxy did instead: one of the PROXY_ codes
 */
async function openTunnel(proxy, authority, options) {
    const { url } = proxy;
    const secure = url.protocol === 'https:';
    const secureContext = secure ? options.secureContext() : undefined;
    const { request: open } = secure ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    return new Promise((resolve, reject) => {
        const request = open({
            host: (0,_proxies_js__WEBPACK_IMPORTED_MODULE_0__/* .hostOf */ .w4)(proxy),
            port: (0,_proxies_js__WEBPACK_IMPORTED_MODULE_0__/* .portOf */ .HM)(url),
            method: 'CONNECT',
            path: authority,
            headers: { host: authority, ...(0,_proxies_js__WEBPACK_IMPORTED_MODULE_0__/* .authorizationFor */ .rv)(proxy) },
            agent: false,
            timeout: options.timeoutMs,
            signal: options.signal,
            ...(secureContext && { secureContext }),
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
const named = (code, proxy, what) => Object.assign(new Error(`the proxy ${(0,_proxies_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(proxy)} of ${proxy.variable} ${what}`), { code });


/***/ }),

/***/ 14230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ findPlatformKind),
/* harmony export */   f: () => (/* binding */ platformKindIn)
/* harmony export */ });
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37282);
/* harmony import */ var _responders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57036);


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
/**
 * The same from what somebody else's client was answered below the tracking URI, without a request of our own: what
 * bears no mark of Hokusai's parts and is MLflow's may still have come through them, unless the address is another than
 * theirs. Undefined where the answers do not tell.
 */
function platformKindIn(answers, trackingUri) {
    if (answers.some(isHokusais))
        return 'hokusai';
    const isMlflowThere = answers.some((answer) => isMlflows(answer) || isMlflowError(answer));
    return isMlflowThere && !trackingUri.endsWith(_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .trackingPath */ .Do) ? 'mlflow' : undefined;
}
const isMlflowError = (answer) => answer.kind === 'reply' && answer.json !== undefined && (0,_responders_js__WEBPACK_IMPORTED_MODULE_1__/* .responderOf */ .ac)(answer).party === 'MLflow';
const isHokusais = (answer) => answer.kind === 'reply' && ['API', 'gateway', 'auth service'].includes((0,_responders_js__WEBPACK_IMPORTED_MODULE_1__/* .responderOf */ .ac)(answer).party);
const isMlflows = (answer) => answer.kind === 'reply' &&
    ((0,_responders_js__WEBPACK_IMPORTED_MODULE_1__/* .isMlflowContent */ .Rm)(answer) ||
        (0,_responders_js__WEBPACK_IMPORTED_MODULE_1__/* .isDamagedContent */ .jR)(answer) ||
        (answer.status === 401 && (0,_responders_js__WEBPACK_IMPORTED_MODULE_1__/* .responderOf */ .ac)(answer).party === 'MLflow'));


/***/ }),

/***/ 20982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isStandIn),
/* harmony export */   c: () => (/* binding */ redactHeaders)
/* harmony export */ });
const secretHeaders = new Set([
    'authorization',
    'proxy-authorization',
    'x-api-key',
    'cookie',
    'set-cookie',
    'x-amz-security-token',
]);
/**
 * Headers as they may be shown. A credential header keeps only its scheme and the name of the secret it
 * carried, so that a reader still sees which header form was tried.
 */
function redactHeaders(headers, redact) {
    const hide = (name, value) => secretHeaders.has(name.toLowerCase()) ? hideCredential(value, redact) : redact(value);
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [
        redact(name),
        Array.isArray(value) ? value.map((one) => hide(name, one)) : hide(name, value),
    ]));
}
/** What people send in place of a key, or around it: none of it is a secret, and all of it is what they look for. */
const stands = /^(?:none|null|undefined|nil|\[object Object\]|your[a-z_-]{0,30}|(?:hk_[a-z]+_)?(?:\.\.\.|…|x{3,}|your[a-z_-]{0,30}))$/i;
const names = /^(?:\$|\$env:|process\.env\.)\{?[A-Z][A-Z0-9_]{2,60}\}?$|^%[A-Z][A-Z0-9_]{2,60}%$|^\$\{\{ ?[\w.]{3,80} ?\}\}$|^\{\{? ?[a-z_][a-z_.-]{2,60} ?\}?\}$|^<[a-z][a-z _-]{2,40}>$/i;
/** A key's shape, which everything masks: what stands in place of one is shown without it. */
const keyLike = /^(hk_[a-z]+_)(?:x+|your[a-z_-]*)$/i;
/** True for what stands where a credential should, and is none. */
const isStandIn = (credential) => stands.test(credential) || names.test(credential);
const around = /^((?:(?:Bearer|ApiKey|Token|Basic) |["'`]|op:\/\/|ENC\[)*)(.*?)((?:["'`]|\\[rn])*)$/is;
/** A scheme with nothing after it, and Basic with neither user nor password. */
const empty = /^\s*(?:Bearer|ApiKey|Token|Basic(?: Og==)?)\s*$/i;
function hideCredential(value, redact) {
    if (empty.test(value))
        return value.trim();
    const [, scheme = '', rest = ''] = /^(Bearer |ApiKey |Basic )?(.*)$/is.exec(value) ?? [];
    if (scheme && isStandIn(rest))
        return `${scheme}${redact(rest.replace(keyLike, '$1...'))}`;
    const [, before = '', credential = '', after = ''] = (scheme && around.exec(rest)) || ['', '', rest];
    return `${scheme}${before}${/\*\*\*[\w-]+\*\*\*/.exec(redact(credential))?.[0] ?? '***'}${after}`;
}


/***/ })

};
