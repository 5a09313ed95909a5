export const id = 6460;
export const ids = [6460];
export const modules = {

/***/ 95295:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "0c35bd09d6a070b0398c.py";

/***/ }),

/***/ 59348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ makePrivateFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55139);




/**
 * Makes a folder that only this user can enter, under a name that nobody else has, for what another program is to read
 * while it runs.
 *
 * @param parent for instance the system's folder for temporary files
 * @throws FileProblem
 */
async function makePrivateFolder(parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), prefix = 'verify-registration-') {
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, prefix)).catch((error) => {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._P)(parent, error);
    });
    return {
        path,
        /** Writes a file into it that only this user can read, and returns its path. */
        write: async (name, content) => {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, content, { mode: 0o600 });
            return file;
        },
        remove: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true }),
    };
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
        MLFLOW_TRACKING_URI: addressOf(asGiven(env.MLFLOW_TRACKING_URI, trackingUri)),
        NO_PROXY: noProxy,
        no_proxy: noProxy,
    };
}
/** With the slash at its end that it has in the environment: a client that doubles it is to be seen doing so. */
function asGiven(given, trackingUri) {
    return given?.replace(/\/+$/, '') === trackingUri ? given : trackingUri;
}
function replaced(value, origins, addressOf) {
    if (!value || !/^https?:\/\//i.test(value) || !URL.canParse(value))
        return value;
    return origins.has(new URL(value).origin) ? addressOf(value) : value;
}


/***/ }),

/***/ 50921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ startRelay)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/http/attempt.js + 2 modules
var attempt = __webpack_require__(76940);
// EXTERNAL MODULE: ./build/http/failure.js
var failure = __webpack_require__(61923);
// EXTERNAL MODULE: ./build/http/tunnel.js
var tunnel = __webpack_require__(41575);
// EXTERNAL MODULE: ./build/redaction/redact-headers.js
var redact_headers = __webpack_require__(20982);
// EXTERNAL MODULE: ./build/http/collect-garbage.js
var collect_garbage = __webpack_require__(51061);
// EXTERNAL MODULE: ./build/http/content-encoding.js
var content_encoding = __webpack_require__(85260);
// EXTERNAL MODULE: ./build/http/record-body.js
var record_body = __webpack_require__(71657);
;// CONCATENATED MODULE: ./build/record/capture.js





/** Bytes of one body that are kept; of a longer one the beginning, and the true size. */
const keptBytes = 256 * 1024;
/** Milliseconds without a byte after which a body stands still. */
const stillMs = 5_000;
/** What a kept body may unpack to. */
const unpackedBytes = 1024 * 1024;
/** One for all bodies: what piles up is theirs together. */
const collectGarbage = (0,collect_garbage/* createCollector */.Y)();
/** Watches a body go by without holding it up, whatever its size. */
function createCapture() {
    const kept = [];
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    let keptSoFar = 0;
    let last = Number.NEGATIVE_INFINITY;
    return {
        /** Whether some of it went by just now: whoever breaks it off then was not kept waiting. */
        isFlowing: () => performance.now() - last < stillMs,
        chunk: (part) => {
            last = performance.now();
            bytes += part.length;
            hash.update(part);
            collectGarbage(part.length);
            if (keptSoFar >= keptBytes)
                return;
            const beginning = part.subarray(0, keptBytes - keptSoFar);
            keptSoFar += beginning.length;
            // A copy: the socket's own buffer is written over.
            kept.push(Uint8Array.from(beginning));
        },
        /**
         * Undefined where there was no body. `encoding` is its Content-Encoding, `announced` its size where not all of it
         * went by.
         */
        body: async (encoding, redact, announced) => {
            if (bytes === 0)
                return undefined;
            const start = Buffer.concat(kept);
            // Those of the wire, as everywhere in a report. A copy: more may come after an early answer.
            const sha256 = hash.copy().digest('hex');
            if (start.length < bytes || announced !== undefined) {
                const text = encoding === '' ? (0,record_body/* recordBody */.E)(start, redact).text : undefined;
                return {
                    ...(text === undefined ? {} : { text }),
                    bytes: Math.max(bytes, announced ?? 0),
                    ...(announced === undefined ? { sha256 } : {}),
                    truncated: true,
                };
            }
            const plain = await unpacked(start, encoding);
            return plain ? { ...(0,record_body/* recordBody */.E)(plain, redact), bytes, sha256 } : { bytes, sha256, truncated: true };
        },
    };
}
/** Undefined where it is damaged, or encoded in a way nobody here knows. */
async function unpacked(bytes, encoding) {
    const parts = [];
    let size = 0;
    try {
        for await (const part of (0,content_encoding/* decoded */.DH)(external_node_stream_.Readable.from([bytes]), encoding, Number.POSITIVE_INFINITY)) {
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

;// CONCATENATED MODULE: ./build/record/raw-headers.js
/** Headers as Node's `rawHeaders` has them: names and values in turn, nothing changed or merged. */
/** RFC 9110, 7.6.1: what concerns one connection is not passed on. */
const hopByHop = /^(connection|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade|expect|host)$/i;
/** Those that go on to the other side, of an answer with another Location. */
function endToEnd(rawHeaders, redirect = (location) => location) {
    return pairs(rawHeaders).flatMap(([name, value]) => {
        if (hopByHop.test(name))
            return [];
        return [name, /^location$/i.test(name) ? redirect(value) : value];
    });
}
/** By small names; several of one name are a list. */
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

;// CONCATENATED MODULE: ./build/record/relay.js










/** Bytes of a request's head: more than servers take, which are to refuse it themselves and on record. */
const maxHeaderSize = 1024 * 1024;
/**
 * Starts the relay on a free port of 127.0.0.1. A request without the secret or a key gets a 404 and is not passed on, so
 * no other program of the machine can use it. Bodies stream both ways, sized ones as sized, chunked ones as chunked. An
 * upstream that gives no answer shows to the client as a connection that closes.
 */
async function startRelay(options) {
    const places = createPlaces();
    const underWay = new Set();
    let refused = 0;
    const server = (0,external_node_http_.createServer)({ maxHeaderSize }, (request, response) => {
        const place = places.find(request.url ?? '') ?? pathlessPlace(request, options.pathless);
        if (place === undefined) {
            refused += 1;
            request.resume();
            response.writeHead(404).end();
            return;
        }
        const host = ownHost(request, place.origin);
        const passage = passOn({ request, response, host, ...place }, options, forRedirect);
        underWay.add(passage);
        void passage.finally(() => underWay.delete(passage));
    });
    // A client may take as long as it likes over a large upload, and between two requests: one that met the end of an
    // idle connection would fail only because it is recorded.
    server.requestTimeout = 0;
    server.keepAliveTimeout = 0;
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address();
    const addressOf = (url) => `http://127.0.0.1:${port}${places.pathOf(url)}`;
    /** A redirect stays on record where clients keep their key; one elsewhere is the client's to follow, without it. */
    const forRedirect = (location, from) => URL.canParse(location, from) && keepsKey(new URL(from), new URL(location, from))
        ? addressOf(new URL(location, from).href)
        : location;
    return {
        addressOf,
        recorded: async () => {
            await Promise.all(underWay);
        },
        refused: () => refused,
        close: async () => {
            server.closeAllConnections();
            await new Promise((resolve) => server.close(resolve));
            await Promise.all(underWay);
        },
    };
}
/** The hosts that the relay stands in for, each below a path that nobody guesses. */
function createPlaces() {
    const secret = (0,external_node_crypto_.randomBytes)(18).toString('hex');
    const origins = [];
    return {
        pathOf: (url) => {
            const { origin, pathname, search } = new URL(url);
            if (!origins.includes(origin))
                origins.push(origin);
            return `/${secret}-${origins.indexOf(origin)}${pathname === '/' ? '' : pathname}${search}`;
        },
        /** Where a request to this path goes; undefined without the secret. */
        find: (given) => {
            const [, key, number = '', rest = '/'] = /^\/([0-9a-f]+)-(\d+)(\/.*|\?.*)?$/.exec(given) ?? [];
            const origin = key === secret ? origins[Number(number)] : undefined;
            return origin === undefined ? undefined : { origin, path: rest.startsWith('?') ? `/${rest}` : rest };
        },
    };
}
/** Only who was given the key knows it as well as the secret. */
function pathlessPlace({ url: path = '', headers }, pathless) {
    const carried = [headers.authorization, headers['x-api-key']].join(' ').split(' ');
    const isKnown = pathless?.keys.some((key) => carried.includes(key));
    return pathless && isKnown && path.startsWith('/') ? { origin: pathless.origin, path } : undefined;
}
/** Clients send their key on within one origin, and from http to https of one host. */
const keepsKey = (from, to) => from.origin === to.origin ||
    (from.hostname === to.hostname && from.protocol === 'http:' && to.protocol === 'https:');
async function passOn(passage, options, forRedirect) {
    const { request, response, host, origin, path } = passage;
    const url = `${origin}${path}`;
    const gone = new AbortController();
    response.once('close', () => !response.writableFinished && gone.abort());
    const route = options.connections.routeTo(new URL(url));
    const exchange = beginExchange(passage, route.proxy, options);
    try {
        const answer = await route.dispatcher.request({
            origin: route.origin,
            // As the client wrote it, which a URL would tidy up.
            path: route.isForProxy ? route.path : path,
            method: request.method,
            headers: [
                ...endToEnd(request.rawHeaders),
                ...(host === undefined ? [] : ['host', host]),
                ...Object.entries(route.headers).flat(),
            ],
            body: hasBody(request) ? outgoing(request, exchange.sent) : null,
            signal: gone.signal,
            responseHeaders: 'raw',
        });
        exchange.begun();
        const rawHeaders = answer.headers.map(String);
        response.sendDate = false;
        response.writeHead(answer.statusCode, reasonOf(answer.statusText), endToEnd(rawHeaders, (to) => forRedirect(to, url)));
        if (answer.statusCode === 304) {
            // undici would wait for the body whose length a 304 may name and which it never has.
            answer.body.on('error', () => { });
            response.end();
            return await exchange.answered(answer.statusCode, rawHeaders);
        }
        answer.body.on('data', exchange.received.chunk);
        await (0,promises_.pipeline)(answer.body, response).then(() => exchange.answered(answer.statusCode, rawHeaders), 
        // The pipeline closes both ends, so who began it is told by its error alone.
        (error) => {
            const isLeft = error === gone.signal.reason || error.code === 'ERR_STREAM_PREMATURE_CLOSE';
            return exchange.failed(isLeft ? leaving(exchange.received.isFlowing()) : (0,failure/* classifyFailure */.X)(error));
        });
    }
    catch (error) {
        const isMoving = !request.complete && exchange.sent.isFlowing();
        await exchange.failed(gone.signal.aborted ? leaving(isMoving) : (0,failure/* classifyFailure */.X)(error));
        // The client is to see what it would have seen: no answer.
        response.destroy();
    }
}
/** What it means that the client closed the connection: only one that was kept waiting says something of the server. */
const leaving = (isMoving) => isMoving
    ? { code: 'CANCELLED', message: 'the client closed the connection in the midst of the transfer' }
    : { code: 'TIMEOUT', message: 'the client stopped waiting and closed the connection' };
/** HTTP clients put the reason into their own errors; Node refuses one with control characters. */
const reasonOf = (text) => (/^[\t\x20-\x7e\x80-\xff]*$/.test(text) ? text : '');
/** One exchange from now on; it is on record once it is `answered` or has `failed`. */
function beginExchange({ request, origin, path, host = new URL(origin).host }, proxy, options) {
    const { recorder, redact } = options;
    const draft = (0,attempt/* draftExchange */.x)(redact, {
        method: request.method ?? 'GET',
        url: `${origin}${path}`,
        headers: { ...headersByName(request.rawHeaders), host },
    }, { id: recorder.nextId(), checkId: options.checkId(), number: 1 });
    if (proxy)
        draft.via(proxy);
    const [sent, received] = [createCapture(), createCapture()];
    const record = async (outcome) => {
        const totalMs = draft.elapsed();
        // A server may answer before the whole body, and a client may break it off.
        const announced = request.complete ? undefined : Number(request.headers['content-length'] ?? 0);
        const body = await sent.body(String(request.headers['content-encoding'] ?? ''), redact, announced);
        recorder.record(draft.done(body, outcome, totalMs));
    };
    const failed = ({ code, message }) => record({ error: { code, message: redact(message) } });
    return {
        sent,
        received,
        begun: () => draft.timed({ firstByteMs: draft.elapsed() }),
        failed,
        answered: async (status, rawHeaders) => {
            if (proxy && status === 407)
                return failed((0,failure/* classifyFailure */.X)((0,tunnel/* loginWanted */.zB)(proxy, '407')));
            const headers = headersByName(rawHeaders);
            const body = await received.body(String(headers['content-encoding'] ?? '').toLowerCase(), redact);
            await record({
                response: { status, headers: (0,redact_headers/* redactHeaders */.c)(headers, redact), ...(body ? { body } : {}) },
            });
        },
    };
}
/**
 * The Host header that a client wrote itself. By https it would also change whose certificate is asked for, which it does
 * not with the clients, so there it is left out.
 */
function ownHost({ headers: { host }, socket }, origin) {
    const usual = ['127.0.0.1', 'localhost'].map((name) => `${name}:${socket.localPort}`);
    return host === undefined || usual.includes(host) || origin.startsWith('https:') ? undefined : host;
}
/** RFC 9112, 6: one of these two announces a body; Content-Length: 0 announces that it is empty. */
const hasBody = ({ headers }) => headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
/**
 * The body for undici, not as the stream it is: undici would close the client's connection where the answer comes before
 * the whole body. What the server does not wait for is read all the same, for many a client looks at the answer only
 * after its last byte. Nothing flows before undici asks: of a chunked body that has ended already, it would send the
 * length.
 */
function outgoing(request, capture) {
    const body = new external_node_stream_.Readable({ read: () => void request.resume() });
    request.on('data', (chunk) => {
        capture.chunk(chunk);
        if (!body.destroyed && !body.push(chunk))
            request.pause();
    });
    request.pause();
    request.once('end', () => body.push(null));
    request.on('error', (error) => body.destroy(error));
    body.once('close', () => request.resume());
    // undici stops listening once it has the answer, and a client may leave after that.
    return body.on('error', () => { });
}


/***/ }),

/***/ 76460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startPython: () => (/* binding */ startPython)
});

// EXTERNAL MODULE: ./build/http/connections.js + 2 modules
var connections = __webpack_require__(20453);
// EXTERNAL MODULE: ./build/inputs/settings.js
var inputs_settings = __webpack_require__(7031);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/files/private-folder.js
var private_folder = __webpack_require__(59348);
// EXTERNAL MODULE: ./build/files/read.js
var read = __webpack_require__(78766);
// EXTERNAL MODULE: ./build/python/steps.js
var python_steps = __webpack_require__(45312);
;// CONCATENATED MODULE: ./build/python/client.js







/** Starts the stock client on one registration. Never rejects: a client that cannot start reaches no step. */
function startPythonClient(options) {
    const results = new Map(python_steps/* pythonSteps */.S$.map((name) => [name, deferred()]));
    let current = 'connect';
    const late = new AbortController();
    let timer;
    const wait = (step) => {
        current = step;
        clearTimeout(timer);
        timer = setTimeout(() => {
            const message = `not done after ${options.stepTimeoutMs / 1000} s`;
            results.get(step)?.resolve({ state: 'failed', message });
            late.abort();
        }, options.stepTimeoutMs);
    };
    const hear = (event, goOn) => {
        wait(event.step);
        const result = resultOf(event);
        if (result)
            results.get(event.step)?.resolve(result);
        else
            goOn();
    };
    wait(current);
    const signal = AbortSignal.any([options.signal, late.signal]);
    const ended = runScript({ ...options, signal }, hear).then((words) => {
        clearTimeout(timer);
        const message = words.trim().split('\n').at(-1) || 'the client ended early';
        for (const one of results.values())
            one.resolve({ state: 'not-reached', message });
    });
    const notReached = { state: 'not-reached', message: 'there is no such step' };
    return {
        step: (name) => results.get(name)?.promise ?? Promise.resolve(notReached),
        current: () => current,
        ended,
    };
}
/** Runs `register.py` in a folder of its own to its end. Resolves to the last it said, or why it could not be run. */
async function runScript({ python, plan, env, signal }, hear) {
    const mark = `@@verify-registration ${(0,external_node_crypto_.randomBytes)(12).toString('hex')} `;
    const steps = python_steps/* pythonSteps */.S$.filter((step) => plan.sdk || !(0,python_steps/* isOfSdk */.Sm)(step));
    const folder = await (0,private_folder/* makePrivateFolder */.I)();
    let words = '';
    try {
        const script = (0,read/* readRegularFile */.XF)((0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(95295), __webpack_require__.b)), {
            maxBytes: 1024 * 1024,
            links: 'follow',
        });
        const file = await folder.write('register.py', script);
        const netrc = await folder.write('netrc', '');
        const child = (0,external_node_child_process_.spawn)(python, [file], {
            cwd: folder.path,
            env: { ...env(netrc), VERIFY_REGISTRATION_PLAN: JSON.stringify({ ...plan, mark, steps }) },
            stdio: ['pipe', 'pipe', 'pipe'],
            signal,
            killSignal: 'SIGKILL',
        });
        child.stderr.setEncoding('utf8').on('data', (text) => {
            words = (words + text).slice(-4_000);
        });
        await listen(child, mark, (event) => hear(event, () => child.stdin.write('\n')));
        return words;
    }
    catch (error) {
        return error.message;
    }
    finally {
        await folder.remove();
    }
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

// EXTERNAL MODULE: ./build/python/environment.js
var environment = __webpack_require__(24282);
// EXTERNAL MODULE: ./build/record/addresses.js
var addresses = __webpack_require__(62892);
// EXTERNAL MODULE: ./build/record/relay.js + 2 modules
var record_relay = __webpack_require__(50921);
// EXTERNAL MODULE: ./build/registration/names.js
var registration_names = __webpack_require__(71740);
;// CONCATENATED MODULE: ./build/run/start-python.js








/** Starts the stock client behind a relay that records it. */
async function startPython(python, parts) {
    const { settings, target, recorder, redact, env, cutOff } = parts;
    const { requestTimeoutMs, metric, tokenId, baseline, keep } = settings;
    const names = (0,registration_names/* newNames */.JL)();
    const state = parts.track(names);
    state.asked = { experiment: true, model: true, version: true, upload: true };
    state.changed();
    const pool = (0,connections/* openConnections */.q)({
        connections: settings.concurrency,
        connectTimeoutMs: requestTimeoutMs,
        caFile: settings.caFile,
        clientCertFile: settings.clientCertFile,
        env,
    });
    let current = () => 'connect';
    const checkId = () => (0,python_steps/* checkIdOf */.fc)(current());
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
        env: (netrc) => (0,environment/* clientEnvironment */.B5)(
        // Hokusai's SDK finds the API by variables of its own.
        (0,addresses/* environmentThrough */.r)(env, target, relay.addressOf), { trackingUri, apiKey: target.apiKey, requestTimeoutMs, netrc }),
        // Its retries and the start of Python included.
        stepTimeoutMs: (0,inputs_settings/* patienceMs */.s)(settings),
        signal: cutOff,
    });
    current = client.current;
    return { client, relay, close: pool.close, state };
}


/***/ })

};
