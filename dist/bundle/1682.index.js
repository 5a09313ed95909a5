"use strict";
exports.id = 1682;
exports.ids = [1682];
exports.modules = {
	37788: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			x: () => draftExchange,
			E: () => sendOnce
		});
		var redact_headers = __webpack_require__(15155);
		var json = __webpack_require__(28049);
		var http_connections = __webpack_require__(61787);
		var content_encoding = __webpack_require__(86723);
		var exchange = __webpack_require__(88347);
		var http_failure = __webpack_require__(58582);
		function keptHeaders(headers) {
			let lines = 0;
			let characters = 0;
			let left = 0;
			let hasRoom = (name, value) => {
				let size = name.length + value.length;
				let fits = lines < 100 && characters + size <= 8192;
				if (fits) {
					lines++;
					characters += size;
				} else left++;
				return fits;
			};
			let kept = Object.entries(headers).flatMap(([name, given = []]) => {
				let values = [given].flat().filter((value) => hasRoom(name, value));
				let [first] = values;
				return first === void 0 ? [] : [[name, Array.isArray(given) ? values : first]];
			});
			return Object.fromEntries(left === 0 ? kept : [...kept, ["x-not-recorded", `${left} more headers`]]);
		}
		var proxies = __webpack_require__(9980);
		var collect_garbage = __webpack_require__(62160);
		var record_body = __webpack_require__(13980);
		let shownOfTooLong = 65536;
		let collect = (0, collect_garbage.Y)();
		async function receiveBody(body, reading) {
			let arrived = { bytes: 0 };
			try {
				return await receive(body, reading, arrived);
			} catch (error) {
				error instanceof Error && Object.assign(error, { arrived: `${arrived.bytes}${reading.announced ?? ""}` });
				if (reading.sink || !(error instanceof content_encoding.Pw)) throw error;
				return {
					text: "",
					cut: !0,
					recorded: {
						bytes: 0,
						truncated: !0
					}
				};
			}
		}
		async function receive(body, reading, arrived) {
			let { contentEncoding, limit, sink, redact } = reading;
			let chunks = [];
			let bytes = 0;
			for await (let chunk of (0, content_encoding.DH)(body, contentEncoding, limit)) {
				bytes += chunk.length;
				arrived.bytes = bytes;
				collect(chunk.length);
				if (bytes > limit) {
					if (sink) throw new content_encoding.Pw(limit);
					return beginningOf([...chunks, chunk], bytes, redact);
				}
				sink?.(chunk);
				(!sink || reading.isShown && bytes <= shownOfTooLong) && chunks.push(chunk);
			}
			if (sink && !(reading.isShown && bytes <= shownOfTooLong)) return {
				text: "",
				cut: !1,
				recorded: {
					bytes,
					truncated: !0
				}
			};
			let whole = Buffer.concat(chunks);
			return {
				text: redact(whole.toString("utf8")),
				cut: !1,
				recorded: (0, record_body.E)(whole, redact)
			};
		}
		function beginningOf(chunks, bytes, redact) {
			let read = Buffer.concat(chunks, Math.min(bytes, 65537));
			let text = redact(read.subarray(0, shownOfTooLong).toString("utf8"));
			let { sha256: _, ...recorded } = (0, record_body.E)(read, redact);
			return {
				text: text.slice(0, Math.max(0, text.length - redact.reach)),
				cut: !0,
				recorded: {
					...recorded,
					bytes,
					truncated: !0
				}
			};
		}
		var stored_elsewhere = __webpack_require__(4464);
		var tunnel = __webpack_require__(27424);
		async function sendOnce(parts, request, scope, turn) {
			let { connections, recorder, redact } = parts;
			let id = recorder.nextId();
			let requestId = `${parts.runId}-${id}`;
			let headers = {
				"user-agent": parts.userAgent,
				"accept-encoding": content_encoding.gr,
				...request.headers,
				[http_connections.k]: requestId
			};
			let outgoing = trackBody(request.body, redact);
			let { method, url } = request;
			let draft = draftExchange(redact, {
				method,
				url,
				headers
			}, {
				id,
				checkId: scope.checkId,
				...turn
			});
			let unwatch = connections.watch(requestId, (timings) => draft.timed(timings));
			let deadline = AbortSignal.timeout(turn.patienceMs);
			let unread;
			let asked;
			try {
				let signal = AbortSignal.any([scope.signal, deadline]);
				let route = connections.routeTo(new URL(request.url));
				route.proxy && draft.via(route.proxy);
				asked = route.isForProxy ? route.proxy : void 0;
				let answer = await unlessAborted(route.dispatcher.request({
					origin: route.origin,
					path: route.path,
					method: request.method,
					headers: {
						...headers,
						...outgoing.headers,
						...route.headers
					},
					body: outgoing.body,
					signal
				}), signal);
				unread = answer.body;
				if (route.proxy && answer.statusCode === 407) throw (0, tunnel.zB)(route.proxy, "407");
				draft.timed({ firstByteMs: draft.elapsed() });
				let shown = (0, redact_headers.c)(keptHeaders(answer.headers), redact);
				let received = await attempt_receive(answer, request, redact);
				received.cut && unread.destroy();
				let response = {
					status: answer.statusCode,
					headers: shown,
					body: received.recorded
				};
				recorder.record(draft.done(outgoing.recorded(), { response }));
				return replyOf(id, {
					request,
					answer
				}, shown, received);
			} catch (thrown) {
				let cut = scope.signal.aborted ? cancelled(scope.signal) : deadline.aborted && timedOut(request, turn);
				let isOfProxy = !unread && thrown instanceof Error;
				let failure = asked && isOfProxy ? (0, tunnel.xh)(asked, !0, thrown) : thrown;
				let { code, message } = (0, http_failure.X)(cut || failure);
				let error = {
					code,
					message: redact(`${brokenOff(code, thrown)}${message}`)
				};
				recorder.record(draft.done(outgoing.recorded(), { error }));
				unread?.on("error", () => {}).destroy();
				return {
					kind: "no-reply",
					exchanges: [id],
					...error
				};
			} finally {
				unwatch();
			}
		}
		function brokenOff(code, thrown) {
			let { arrived } = thrown ?? {};
			return arrived !== void 0 && [
				"RESET",
				"TIMEOUT",
				"NETWORK"
			].includes(code) ? `after ${arrived} bytes of the answer: ` : "";
		}
		let lengthOf = (headers) => headers["content-encoding"] || !headers["content-length"] ? "" : ` of ${headers["content-length"]}`;
		function attempt_receive({ statusCode, headers, body }, request, redact) {
			let sink = statusCode === 200 ? request.sink?.() : void 0;
			let contentEncoding = [headers["content-encoding"] ?? ""].flat().join(",");
			let limit = request.answerLimit ?? (sink ? Infinity : 262144);
			let isShown = /^text\/html\b/i.test([headers["content-type"] ?? ""].flat().join()) && !/\.html?$/i.test(request.url);
			return receiveBody(body, {
				contentEncoding,
				announced: lengthOf(headers),
				limit,
				sink,
				isShown,
				redact
			});
		}
		function draftExchange(redact, { method, url, headers }, { id, checkId, number }) {
			let startedAt = new Date().toISOString();
			let start = performance.now();
			let timings = {};
			let elapsed = () => performance.now() - start;
			let shown = {
				method,
				url: redact(url),
				headers: (0, redact_headers.c)(headers, redact)
			};
			let proxy;
			return {
				elapsed,
				via: (used) => {
					proxy = {
						variable: used.variable,
						place: redact((0, proxies.$t)(used))
					};
				},
				timed: (more) => void Object.assign(timings, more),
				done: (body, outcome, totalMs = elapsed()) => ({
					id,
					checkId,
					startedAt,
					attempt: number,
					request: body ? {
						...shown,
						body
					} : shown,
					...outcome,
					...proxy && { proxy },
					timings: roundTimings({
						...timings,
						totalMs
					})
				})
			};
		}
		function unlessAborted(work, signal) {
			return new Promise((resolve, reject) => {
				let stop = () => reject(signal.reason);
				signal.aborted && stop();
				signal.addEventListener("abort", stop, { once: !0 });
				work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
			});
		}
		function timedOut({ url }, { patienceMs, cutShort }) {
			let host = cutShort ? `; ${new URL(url).host} had already let a whole request time-out pass` : "";
			let message = `no complete answer within ${patienceMs / 1e3} s${host}`;
			return Object.assign(Error(message), { code: http_failure.b });
		}
		function cancelled({ reason }) {
			let message = reason instanceof Error ? reason.message : "the request was cancelled";
			return Object.assign(Error(message), { code: "ABORT_ERR" });
		}
		function replyOf(id, { request, answer }, headers, { text, cut }) {
			let status = answer.statusCode;
			let at = (0, stored_elsewhere.A)(request, status, [answer.headers.location ?? []].flat()[0]);
			let contentType = (0, exchange.wx)({ headers }, "content-type").split(";")[0]?.trim().toLowerCase() ?? "";
			return {
				kind: "reply",
				exchanges: [id],
				status,
				headers,
				...at !== void 0 && { storedAt: () => at },
				contentType,
				text,
				cut,
				get json() {
					return cut ? void 0 : (0, json.qF)(text);
				}
			};
		}
		function trackBody(body, redact) {
			if (body === void 0) return {
				headers: {},
				body: null,
				recorded: () => void 0
			};
			if (body instanceof Uint8Array) return {
				headers: {},
				body,
				recorded: () => (0, record_body.E)(body, redact)
			};
			let bytes = 0;
			async function* counted(source) {
				for await (let chunk of source.open()) {
					bytes += chunk.length;
					yield chunk;
				}
			}
			return {
				headers: { "content-length": String(body.bytes) },
				body: counted(body),
				recorded: () => ({
					bytes,
					truncated: !0
				})
			};
		}
		function roundTimings(timings) {
			let rounded = Object.entries(timings).map(([name, ms]) => [name, Math.round((ms ?? 0) * 10) / 10]);
			return Object.fromEntries(rounded);
		}
	}),
	62160: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => createCollector });
		var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
		var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30714);
		function createCollector() {
			let pending = 0;
			return (bytes) => {
				pending += bytes;
				if (pending < 4194304) return;
				pending = 0;
				collectYoung();
			};
		}
		let gc;
		function collectYoung() {
			if (!gc) {
				(0, node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--expose-gc");
				gc = (0, node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)("gc");
			}
			gc?.({ type: "minor" });
		}
	}),
	61787: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			q: () => openConnections,
			k: () => requestIdHeader
		});
		var external_node_diagnostics_channel_ = __webpack_require__(53053);
		var external_node_net_ = __webpack_require__(77030);
		var once = __webpack_require__(4798);
		var external_node_tls_ = __webpack_require__(41692);
		function namesExpired(connector, trusted) {
			let looks = new Map();
			return (target, callback) => connector(target, (...[error, socket]) => {
				if (!error) return callback(null, socket);
				if (error.code !== "CERT_HAS_EXPIRED" || target.httpSocket) return callback(error, null);
				let { hostname: host, port } = target;
				let servername = target.servername || ((0, external_node_net_.isIP)(host) ? "" : host);
				let key = `${host} ${port} ${servername}`;
				let look = looks.get(key) ?? expiredAt({
					host,
					port: Number(port || 443),
					servername
				}, trusted());
				looks.set(key, look);
				look.then((told) => callback(told ? Object.assign(Error(`${error.message}: ${told}`), { code: "CERT_HAS_EXPIRED" }) : error, null));
			});
		}
		function expiredAt(place, secureContext) {
			return new Promise((resolve) => {
				let socket = (0, external_node_tls_.connect)({
					...place,
					rejectUnauthorized: !1,
					...secureContext && { secureContext }
				});
				let end = (told) => {
					socket.destroy();
					resolve(told);
				};
				socket.setTimeout(3e3, end);
				socket.once("error", () => end());
				socket.once("close", () => end());
				socket.once("secureConnect", () => end(expiredIn(socket.getPeerCertificate(!0), Date.now())));
			});
		}
		function expiredIn(own, now) {
			let one = own;
			for (let place = 0; one?.valid_to !== void 0 && place < 10; place++) {
				let end = Date.parse(one.valid_to);
				let issuer = one.issuerCertificate;
				let isRoot = issuer?.fingerprint256 === one.fingerprint256;
				if (end < now) return `${place === 0 ? "the host’s own" : isRoot ? "a root’s" : "an intermediate one’s"}, “${nameOf(one)}”, on ${new Date(end).toISOString().slice(0, 10)}`;
				one = isRoot ? void 0 : issuer;
			}
		}
		let nameOf = ({ subject }) => [subject?.CN ?? subject?.O ?? "without a name"].flat().join(", ").replaceAll(/\s+/g, " ").slice(0, 80);
		var proxies = __webpack_require__(9980);
		var problem = __webpack_require__(26392);
		var read = __webpack_require__(23551);
		function trustFrom({ caFile, clientCertFile, env }) {
			let own = caFile ? [...extraCertificates(env.NODE_EXTRA_CA_CERTS), (0, read.jZ)(caFile)] : [];
			let pem = clientCertFile ? (0, read.jZ)(clientCertFile) : void 0;
			let ca = (0, once.O)(() => caFile ? { ca: [...external_node_tls_.rootCertificates, ...own] } : {});
			let proxies = (0, once.O)(() => caFile ? (0, external_node_tls_.createSecureContext)(ca()) : void 0);
			return {
				proxies,
				services: pem ? (0, once.O)(() => (0, external_node_tls_.createSecureContext)({
					...ca(),
					cert: pem,
					key: pem
				})) : proxies
			};
		}
		function extraCertificates(file) {
			try {
				return file ? [(0, read.jZ)(file)] : [];
			} catch (error) {
				if (error instanceof problem.kc) return [];
				throw error;
			}
		}
		var tunnel = __webpack_require__(27424);
		var api = __webpack_require__(56615);
		var connect = __webpack_require__(59136);
		var connect_default = __webpack_require__.n(connect);
		var agent = __webpack_require__(57405);
		var agent_default = __webpack_require__.n(agent);
		var dispatcher = __webpack_require__(30883);
		var dispatcher_default = __webpack_require__.n(dispatcher);
		var socks5_proxy_agent = __webpack_require__(87223);
		var socks5_proxy_agent_default = __webpack_require__.n(socks5_proxy_agent);
		Object.assign(dispatcher_default().prototype, api);
		let requestIdHeader = "x-request-id";
		function openConnections(options) {
			let fresh = new WeakMap();
			let dispatchers = openDispatchers(options, fresh);
			let sends = watchSends(fresh);
			return {
				routeTo: (url) => {
					let proxy = (0, proxies.iJ)(url, options.env);
					let end = {
						origin: url.origin,
						path: url.pathname + url.search,
						headers: {},
						proxy
					};
					if (!proxy) return {
						...end,
						dispatcher: dispatchers.direct
					};
					if (proxy.url.protocol.startsWith("socks")) return {
						...end,
						dispatcher: dispatchers.through("socks", proxy)
					};
					if (url.protocol === "https:") return {
						...end,
						dispatcher: dispatchers.through("tunnelled", proxy)
					};
					return {
						proxy,
						isForProxy: !0,
						dispatcher: dispatchers.through("asked", proxy),
						origin: proxy.url.origin,
						path: url.href,
						headers: {
							host: url.host,
							...(0, proxies.rv)(proxy)
						}
					};
				},
				watch: sends.watch,
				close: async () => {
					sends.close();
					await dispatchers.close();
				}
			};
		}
		function openDispatchers(options, fresh) {
			let trust = trustFrom(options);
			let timeout = options.connectTimeoutMs;
			let connectTo = {
				services: connectorFor(timeout, trust.services, trust.proxies),
				proxies: connectorFor(timeout, trust.proxies, trust.proxies)
			};
			let pool = {
				connections: options.connections,
				headersTimeout: 0,
				maxHeaderSize: 65536,
				bodyTimeout: 0,
				keepAliveTimeout: 4e3
			};
			let direct = new (agent_default())({
				...pool,
				connect: timedConnector(connectTo.services, fresh)
			});
			let closing = new AbortController();
			let tunnelling = {
				timeoutMs: timeout,
				secureContext: trust.proxies,
				signal: closing.signal
			};
			let opened = new Map([["", direct]]);
			let ways = {
				asked: (proxy) => new (agent_default())({
					...pool,
					connect: proxyConnector(connectTo.proxies, proxy)
				}),
				tunnelled: (proxy) => new (agent_default())({
					...pool,
					connect: tunnelConnector(connectTo.services, proxy, tunnelling)
				}),
				socks: (proxy) => {
					let requestTls = tlsOptions(timeout, trust.services);
					let how = {
						...pool,
						requestTls,
						connect: proxyConnector(connectTo.proxies, proxy)
					};
					return new (socks5_proxy_agent_default())(proxy.url, how);
				}
			};
			return {
				direct,
				through: (way, proxy) => {
					let key = `${way} ${proxy.variable}`;
					let dispatcher = opened.get(key) ?? ways[way](proxy);
					opened.set(key, dispatcher);
					return dispatcher;
				},
				close: async () => {
					closing.abort();
					await Promise.all([...opened.values()].map((one) => one.destroy()));
				}
			};
		}
		function watchSends(fresh) {
			let watchers = new Map();
			let onSendHeaders = (message) => {
				let { headers, socket } = message;
				let timings = fresh.get(socket);
				if (!timings) return;
				fresh.delete(socket);
				let id = /^x-request-id: (\S+)/im.exec(headers)?.[1];
				watchers.get(id ?? "")?.(timings);
			};
			let sendHeaders = (0, external_node_diagnostics_channel_.channel)("undici:client:sendHeaders");
			sendHeaders.subscribe(onSendHeaders);
			return {
				watch: (requestId, onSent) => {
					watchers.set(requestId, onSent);
					return () => watchers.delete(requestId);
				},
				close: () => sendHeaders.unsubscribe(onSendHeaders)
			};
		}
		function tlsOptions(timeout, context) {
			let secureContext = context();
			return {
				timeout,
				rejectUnauthorized: !0,
				...secureContext && { secureContext }
			};
		}
		function connectorFor(timeout, context, withoutOwn) {
			let plain = connect_default()({ timeout });
			let secure = (0, once.O)(() => namesExpired(connect_default()(tlsOptions(timeout, context)), withoutOwn));
			return (target, callback) => (target.protocol === "https:" ? secure() : plain)(target, callback);
		}
		function proxyConnector(connect, proxy) {
			let servername = (0, external_node_net_.isIP)((0, proxies.w4)(proxy)) ? "" : (0, proxies.w4)(proxy);
			return (target, callback) => connect({
				...target,
				servername
			}, (...[error, socket]) => {
				error ? callback((0, tunnel.xh)(proxy, !1, error), null) : callback(null, socket);
			});
		}
		function tunnelConnector(secure, proxy, options) {
			return (target, callback) => {
				let { hostname } = target;
				(0, tunnel.X)(proxy, `${hostname}:${target.port || 443}`, options).then((httpSocket) => secure({
					...target,
					httpSocket
				}, callback), (error) => callback(error, null));
			};
		}
		function timedConnector(connect, fresh) {
			return (target, callback) => {
				let timings = {};
				let last = performance.now();
				let lap = () => {
					let now = performance.now();
					let elapsed = now - last;
					last = now;
					return elapsed;
				};
				let socket = connect(target, (...[error, connected]) => {
					connected && fresh.set(connected, timings);
					callback(error, connected);
				});
				socket?.prependOnceListener("lookup", () => Object.assign(timings, { dnsMs: lap() }));
				socket?.prependOnceListener("connect", () => Object.assign(timings, { connectMs: lap() }));
				socket?.prependOnceListener("secureConnect", () => Object.assign(timings, { tlsMs: lap() }));
				return socket;
			};
		}
	}),
	86723: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DH: () => decoded,
			Pw: () => TooLongError,
			gr: () => acceptEncoding
		});
		var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
		var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
		let hasZstd = "zstd" in process.versions;
		let zstdOptions = { params: { 100: 22 } };
		let decoders = {
			gzip: (zlib) => zlib.createGunzip(),
			"x-gzip": (zlib) => zlib.createGunzip(),
			deflate: (zlib, [first = 0]) => (first & 15) == 8 ? zlib.createInflate() : zlib.createInflateRaw(),
			br: (zlib) => zlib.createBrotliDecompress(),
			...hasZstd ? { zstd: (zlib) => zlib.createZstdDecompress(zstdOptions) } : {}
		};
		let acceptEncoding = "gzip, deflate";
		let large = ["br", "zstd"];
		let lastTurn = Promise.resolve();
		async function takeTurn() {
			let before = lastTurn;
			let end = () => {};
			lastTurn = new Promise((resolve) => {
				end = resolve;
			});
			await before;
			return end;
		}
		let undoAtOnce = {
			br: ({ brotliDecompressSync, constants }, data, maxOutputLength) => {
				brotliDecompressSync(data, {
					maxOutputLength,
					finishFlush: constants.BROTLI_OPERATION_FLUSH
				});
			},
			zstd: ({ zstdDecompressSync, constants }, data, maxOutputLength) => {
				zstdDecompressSync(data, {
					...zstdOptions,
					maxOutputLength,
					finishFlush: constants.ZSTD_e_flush
				});
			}
		};
		class TooLongError extends Error {
			code = "BODY_TOO_LARGE";
			constructor(limit) {
				super(`answer longer than ${limit} bytes`);
			}
		}
		function decoded(body, contentEncoding, limit) {
			let names = contentEncoding.toLowerCase().split(",").map((name) => name.trim()).filter((name) => name !== "" && name !== "identity");
			if (names.length > 2 || names.filter((name) => large.includes(name)).length > 1 || names.some((name) => !Object.hasOwn(decoders, name))) throw undecodable(`the body is encoded as ${contentEncoding.slice(0, 100)}, which was not asked for`);
			return names.reduceRight((layer, name) => undo(name, layer, limit), body);
		}
		let wantsTooMuch = (name, [first = 0]) => name === "br" && [13, 15].includes(first & 15);
		let whatIsWrong = (name, reason) => /unexpected end/i.test(reason) ? `the ${name} of the body breaks off` : `the body is no ${name} although its header says so`;
		async function* undo(name, source, limit) {
			let iterator = source[Symbol.asyncIterator]();
			let first = await iterator.next();
			if (first.done) return;
			if (wantsTooMuch(name, first.value)) throw undecodable("undoing its Brotli takes more than 4 MiB");
			if (Number.isFinite(limit) && await isBomb(name, first.value, limit)) {
				await iterator.return?.();
				throw new TooLongError(limit);
			}
			let sourceFailure;
			let read = () => iterator.next().catch((error) => {
				sourceFailure = error;
				throw error;
			});
			async function* whole() {
				try {
					for (let next = first; !next.done; next = await read()) yield next.value;
				} finally {
					await iterator.return?.();
				}
			}
			let endTurn = large.includes(name) ? await takeTurn() : void 0;
			let decoder = decoders[name]?.(await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 38522, 23)), first.value);
			(0, node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(whole()), decoder).catch(() => {});
			try {
				yield* decoder;
			} catch (error) {
				let reason = error instanceof Error ? error.message : String(error);
				throw sourceFailure ?? undecodable(`${whatIsWrong(name, reason)}: ${reason}`);
			} finally {
				endTurn?.();
			}
		}
		async function isBomb(name, chunk, limit) {
			let undo = undoAtOnce[name];
			if (!undo) return !1;
			try {
				undo(await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 38522, 23)), chunk, limit);
				return !1;
			} catch (error) {
				return error.code === "ERR_BUFFER_TOO_LARGE";
			}
		}
		let undecodable = (message) => Object.assign(Error(message), { code: "UNDECODABLE" });
	}),
	58582: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => classifyFailure,
			b: () => givenUp
		});
		let ownCodes = __webpack_require__(88347).yW.filter((code) => /^UNDECODABLE$|^PROXY_/.test(code));
		let givenUp = "REQUEST_TIMEOUT";
		function classifyFailure(error) {
			let chain = causes(error);
			let codes = chain.map((one) => String(one.code ?? ""));
			let message = chain.map(messageOf).find((text) => text !== "") ?? "unknown network failure";
			let code = codes.find(codeFor);
			let known = code === void 0 ? void 0 : codeFor(code);
			let isTold = !known || ownCodes.includes(known) || code === givenUp || known === "CANCELLED" || message.includes(code ?? "");
			return {
				code: known ?? "NETWORK",
				message: isTold ? message : `${code}: ${message}`
			};
		}
		function messageOf(error) {
			if (error.code === "ERR_ASSERTION") return "Response does not match the HTTP/1.1 protocol";
			return error.message.replace(/^\S*?error:[\dA-F]+:SSL routines:[^:]*:([^:]+):[^:]+:\d+:/i, "$1: ").replaceAll(/\s+/g, " ").replace(/[:\s]+$/, "");
		}
		function causes(error) {
			let found = [];
			let current = error;
			for (; current instanceof Error && found.length < 5;) {
				found.push(current);
				let inner = current instanceof AggregateError ? current.errors[0] : void 0;
				current = current.cause ?? inner;
			}
			return found;
		}
		function codeFor(code) {
			if ([
				"ENOTFOUND",
				"EAI_AGAIN",
				"EAI_FAIL",
				"EAI_NODATA"
			].includes(code)) return "DNS";
			if ([
				"ECONNREFUSED",
				"EHOSTUNREACH",
				"ENETUNREACH",
				"EADDRNOTAVAIL"
			].includes(code)) return "REFUSED";
			if ([
				"ECONNRESET",
				"EPIPE",
				"UND_ERR_SOCKET",
				"ECONNABORTED"
			].includes(code)) return "RESET";
			if (code === "UND_ERR_PRX_TLS" || /^(ERR_TLS|ERR_SSL|CERT_|EPROTO|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO)/.test(code)) return "TLS";
			if (code === "ETIMEDOUT" || /^UND_ERR_.*TIMEOUT$/.test(code) || code === givenUp) return "TIMEOUT";
			if (code === "BODY_TOO_LARGE" || code === "UND_ERR_HEADERS_OVERFLOW") return "TOO_LARGE";
			if (ownCodes.includes(code)) return code;
			if (code === "ABORT_ERR") return "CANCELLED";
			return code.startsWith("UND_ERR_SOCKS5_") ? socksCode(code.slice(15)) : void 0;
		}
		function socksCode(what) {
			if (what.startsWith("AUTH")) return "PROXY_AUTH";
			if (what === "REPLY_2") return "PROXY_REFUSED";
			return /^REPLY_\d+$/.test(what) ? "PROXY_CANNOT_REACH" : "PROXY_BROKEN";
		}
	}),
	64779: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => movedTo });
		var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88347);
		let mlflowApi = /\/(ajax-)?api\/\d\.\d\/mlflow/;
		function movedTo({ url }, answer) {
			if (answer.kind === "no-reply" || ![307, 308].includes(answer.status)) return;
			let location = (0, _exchange_js__WEBPACK_IMPORTED_MODULE_0__.wx)(answer, "location");
			if (!location || !URL.canParse(location, url)) return;
			let [from, to] = [new URL(url), new URL(location, url)];
			to.hash = "";
			let isSameCall = mlflowApi.test(from.pathname) && callOf(from) === callOf(to);
			let isSamePath = trimmed(from) === trimmed(to) && from.search === to.search;
			let isWithin = to.origin === from.origin && to.username === "" && to.href !== from.href;
			return (isSameCall || isSamePath) && isWithin ? to.href : void 0;
		}
		let trimmed = ({ pathname }) => pathname.replace(/\/$/, "");
		let callOf = ({ pathname }) => pathname.split("/").filter(Boolean).slice(-2).join("/");
	}),
	9980: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$t: () => placeOf,
			Dg: () => proxyProblems,
			HM: () => portOf,
			f1: () => withoutProxies,
			iJ: () => proxyFor,
			rv: () => authorizationFor,
			w4: () => hostOf
		});
		var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
		let protocols = [
			"http:",
			"https:",
			"socks5:",
			"socks:"
		];
		function proxyFor(url, env) {
			let given = [url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY", "ALL_PROXY"].map((name) => read(env, name)).find(({ value }) => value !== "");
			let address = withScheme(given?.value ?? "");
			if (!given || !URL.canParse(address) || goesDirect(url, read(env, "NO_PROXY").value)) return;
			return {
				variable: given.name,
				url: new URL(address)
			};
		}
		let placeOf = ({ url }) => `${url.hostname}:${portOf(url)}`;
		let hostOf = ({ url }) => url.hostname.replace(/^\[|\]$/g, "");
		let portOf = ({ port, protocol }) => Number(port) || {
			"https:": 443,
			"socks5:": 1080,
			"socks:": 1080
		}[protocol] || 80;
		function authorizationFor({ url }) {
			if (url.username === "") return {};
			let login = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
			return { "proxy-authorization": `Basic ${Buffer.from(login).toString("base64")}` };
		}
		function withoutProxies(env) {
			return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(https?|all)_proxy$/i.test(name)));
		}
		function proxyProblems(env) {
			return [
				"HTTP_PROXY",
				"HTTPS_PROXY",
				"ALL_PROXY"
			].flatMap((each) => {
				let { name, value } = read(env, each);
				if (value === "") return [];
				let example = `For example: ${name}=http://proxy.example:3128`;
				let address = withScheme(value);
				if (!isAddress(address)) return [`${name}: is not the address of a proxy. ${example}`];
				let { protocol } = new URL(address);
				if (protocols.includes(protocol)) return [];
				return [`${name}: starts with ${protocol}//, and proxies are http, https or socks5. ${example}`];
			});
		}
		function isAddress(text) {
			if (!URL.canParse(text)) return !1;
			let { username, password, hostname, pathname } = new URL(text);
			try {
				decodeURIComponent(username + password);
			} catch {
				return !1;
			}
			return hostname !== "" && ["", "/"].includes(pathname);
		}
		function read(env, name) {
			let lower = name.toLowerCase();
			return env[lower] === void 0 ? {
				name,
				value: env[name] ?? ""
			} : {
				name: lower,
				value: env[lower]
			};
		}
		let withScheme = (given) => given === "" || given.includes("://") ? given : `http://${given}`;
		function goesDirect(url, noProxy) {
			let host = url.hostname.toLowerCase().replace(/^\[|\]$/g, "");
			let port = portOf(url);
			return noProxy.split(/[,\s]+/).filter((entry) => entry !== "").some((entry) => {
				if (entry === "*") return !0;
				if (entry.includes("/")) return isInRange(host, entry);
				let [, name = entry, ownPort] = /^(.+?|\[.+\]):(\d+)$/.exec((0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry) ? "" : entry) ?? [];
				if (ownPort && Number(ownPort) !== port) return !1;
				let named = name.toLowerCase().replace(/^\[|\]$/g, "").replace(/^\*?\./, "");
				return host === named || host.endsWith(`.${named}`);
			});
		}
		function isInRange(host, range) {
			let [network = "", bits = ""] = range.split("/");
			let family = {
				4: "ipv4",
				6: "ipv6"
			};
			let [kind, networkKind] = [(0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host), (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network)];
			if (!kind || kind !== networkKind || !/^\d{1,3}$/.test(bits) || Number(bits) > (kind === 4 ? 32 : 128)) return !1;
			let list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
			list.addSubnet(network, Number(bits), family[kind]);
			return list.check(host, family[kind]);
		}
	}),
	13980: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => recordBody });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		function recordBody(bytes, redact, limit = 16384) {
			let sha256 = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
			let shown = bytes.subarray(0, limit * 4);
			let partial = shown.length < bytes.length;
			let text = readableText(shown, partial);
			if (text === void 0) return {
				bytes: bytes.length,
				sha256,
				truncated: bytes.length > 0
			};
			let redacted = redact(text);
			let safe = partial ? redacted.slice(0, Math.max(0, redacted.length - redact.reach)) : redacted;
			let kept = safe.slice(0, limit).replace(/[\uD800-\uDBFF]$/, "");
			return {
				text: kept,
				bytes: bytes.length,
				sha256,
				truncated: partial || kept.length < safe.length
			};
		}
		function readableText(bytes, partial) {
			if (bytes.includes(0)) return;
			try {
				return new TextDecoder("utf-8", {
					fatal: !0,
					ignoreBOM: !0
				}).decode(bytes, { stream: partial });
			} catch {
				return;
			}
		}
	}),
	80796: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => createRecorder });
		function createRecorder() {
			let kept = new Map();
			let count = 0;
			let left = 4194304;
			let record = (exchange) => {
				left -= sizeOf(exchange);
				kept.set(exchange.id, left > 0 ? exchange : withoutText(exchange));
			};
			return {
				nextId: () => `e${++count}`,
				record,
				find: (id) => kept.get(id),
				exchanges: () => [...kept.values()].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
			};
		}
		let sizeOf = ({ request, response }) => request.url.length + (request.body?.text?.length ?? 0) + (response?.body?.text?.length ?? 0) + Object.entries(response?.headers ?? {}).reduce((sum, header) => sum + sizeOfHeader(header), 0);
		let sizeOfHeader = ([name, value]) => name.length + [value].flat().join().length;
		function withoutText(exchange) {
			let { request, response } = exchange;
			let bare = (body) => body && { body: {
				bytes: body.bytes,
				...body.sha256 && { sha256: body.sha256 },
				truncated: !0
			} };
			let headers = Object.fromEntries(Object.entries(response?.headers ?? {}).filter(([name]) => [
				"content-type",
				"server",
				"location"
			].includes(name)));
			return {
				...exchange,
				request: {
					method: request.method,
					url: request.url,
					headers: request.headers,
					...bare(request.body)
				},
				...response && { response: {
					status: response.status,
					headers,
					...bare(response.body)
				} }
			};
		}
	}),
	4464: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => storedElsewhere });
		var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
		var _schema_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32005);
		let artifact = /\/mlflow-artifacts\/artifacts\/./;
		let redirects = [
			301,
			302,
			303,
			307,
			308
		];
		let signatures = /^(X-Amz-Signature|X-Goog-Signature|Signature|sig)$/i;
		function storedElsewhere({ method, url }, status, location) {
			if (method !== "GET" || !redirects.includes(status) || !location || !URL.canParse(location, url)) return;
			let [from, to] = [new URL(url), new URL(location, url)];
			to.hash = "";
			let isSigned = [...to.searchParams.keys()].some((name) => signatures.test(name));
			let isElsewhere = to.origin !== from.origin && to.username === "" && to.password === "";
			return artifact.test(from.pathname) && isSigned && isElsewhere && mayLeadTo(from, to) ? to.href : void 0;
		}
		function mayLeadTo(from, to) {
			let isPlain = to.protocol === "http:" && from.protocol === "http:";
			if (to.protocol !== "https:" && !isPlain) return !1;
			let host = to.hostname.replace(/\.$/, "");
			let isOfThisMachine = (0, _schema_identity_js__WEBPACK_IMPORTED_MODULE_1__.U9)(host) || isListed(host, ofThisMachine);
			return !isOfCloud(host) && (!isOfThisMachine || (0, _schema_identity_js__WEBPACK_IMPORTED_MODULE_1__.U9)(from.hostname));
		}
		let ofThisMachine = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
		ofThisMachine.addSubnet("0.0.0.0", 8, "ipv4");
		ofThisMachine.addSubnet("127.0.0.0", 8, "ipv4");
		ofThisMachine.addSubnet("::", 127, "ipv6");
		let ofClouds = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
		ofClouds.addSubnet("169.254.0.0", 16, "ipv4");
		ofClouds.addSubnet("fe80::", 10, "ipv6");
		for (let address of [
			"100.100.100.200",
			"168.63.129.16",
			"192.0.0.192"
		]) ofClouds.addAddress(address);
		ofClouds.addAddress("fd00:ec2::254", "ipv6");
		let isOfCloud = (hostname) => isListed(hostname, ofClouds) || /^(metadata(\.google\.internal|\.goog)?|instance-data)$/i.test(hostname);
		function isListed(hostname, list) {
			let address = hostname.replace(/^\[|\]$/g, "");
			let family = (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
			return family !== 0 && list.check(address, family === 4 ? "ipv4" : "ipv6");
		}
	}),
	27424: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => openTunnel,
			xh: () => proxyFailure,
			zB: () => loginWanted
		});
		var _proxies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9980);
		async function openTunnel(proxy, authority, options) {
			let { url } = proxy;
			let secure = url.protocol === "https:";
			let secureContext = secure ? options.secureContext() : void 0;
			let { request: open } = secure ? await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 44708, 23)) : await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 37067, 23));
			return new Promise((resolve, reject) => {
				let request = open({
					host: (0, _proxies_js__WEBPACK_IMPORTED_MODULE_0__.w4)(proxy),
					port: (0, _proxies_js__WEBPACK_IMPORTED_MODULE_0__.HM)(url),
					method: "CONNECT",
					path: authority,
					headers: {
						host: authority,
						...(0, _proxies_js__WEBPACK_IMPORTED_MODULE_0__.rv)(proxy)
					},
					agent: !1,
					timeout: options.timeoutMs,
					signal: options.signal,
					...secureContext && { secureContext }
				});
				let reached = !1;
				request.once("socket", (socket) => socket.once(secure ? "secureConnect" : "connect", () => reached = !0));
				request.once("timeout", () => request.destroy(Object.assign(Error("no answer"), { code: "ETIMEDOUT" })));
				request.once("error", (error) => reject(proxyFailure(proxy, reached, error)));
				request.once("connect", (response, socket) => {
					socket.setTimeout(0);
					if (response.statusCode === 200) return resolve(socket);
					socket.on("error", () => {}).destroy();
					reject(refusal(proxy, authority, response));
				});
				request.end();
			});
		}
		function proxyFailure(proxy, reached, error) {
			let code = String(error.code ?? "");
			if (error.name === "AbortError" || error.name === "TimeoutError" || code.startsWith("PROXY_") || reached && code === "ETIMEDOUT") return error;
			let said = code && !error.message.includes(code) ? `${code}: ${error.message}` : error.message;
			return reached ? named("PROXY_BROKEN", proxy, `does not answer as a proxy does (${said})`) : named("PROXY_UNREACHABLE", proxy, `cannot be reached (${said})`);
		}
		function refusal(proxy, authority, { statusCode = 0, statusMessage, headers }) {
			let own = headers["x-squid-error"] ?? headers["proxy-status"];
			let said = [
				statusCode,
				statusMessage,
				own && `(${own})`
			].filter(Boolean).join(" ").slice(0, 200);
			if (statusCode === 407) return loginWanted(proxy, said);
			if (statusCode >= 500 && !/DENIED/i.test(String(own))) return named("PROXY_CANNOT_REACH", proxy, `cannot reach ${authority}: ${said}`);
			return named("PROXY_REFUSED", proxy, `refuses to connect to ${authority}: ${said}`);
		}
		let loginWanted = (proxy, said) => named("PROXY_AUTH", proxy, `wants a login of its own, or another one: ${said}`);
		let named = (code, proxy, what) => Object.assign(Error(`the proxy ${(0, _proxies_js__WEBPACK_IMPORTED_MODULE_0__.$t)(proxy)} of ${proxy.variable} ${what}`), { code });
	}),
	39051: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => findPlatformKind,
			f: () => platformKindIn
		});
		var _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88347);
		var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6013);
		var _responders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82579);
		let ofHokusai = [
			"registry.health",
			"registry.mlflow-health",
			"gateway.health",
			"search.garbage"
		];
		async function findPlatformKind(observe) {
			let asked = observe("search.bearer");
			let noKey = await observe("search.no-key");
			if (isHokusais(noKey)) return "hokusai";
			let withKey = await asked;
			if (isHokusais(withKey)) return "hokusai";
			if (!isMlflows(noKey) && !isMlflows(withKey)) return "hokusai";
			return (await Promise.all(ofHokusai.map(observe))).some(isHokusais) ? "hokusai" : "mlflow";
		}
		function platformKindIn(answers, trackingUri) {
			if (answers.some(isHokusais)) return "hokusai";
			return answers.some((answer) => isMlflows(answer) || isMlflowError(answer)) && !trackingUri.endsWith(_contract_js__WEBPACK_IMPORTED_MODULE_1__.Do) ? "mlflow" : void 0;
		}
		let isMlflowError = (answer) => answer.kind === "reply" && (0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(answer) !== void 0 && (0, _responders_js__WEBPACK_IMPORTED_MODULE_2__.ac)(answer).party === "MLflow";
		let isHokusais = (answer) => answer.kind === "reply" && [
			"API",
			"gateway",
			"auth service"
		].includes((0, _responders_js__WEBPACK_IMPORTED_MODULE_2__.ac)(answer).party);
		let isMlflows = (answer) => answer.kind === "reply" && ((0, _responders_js__WEBPACK_IMPORTED_MODULE_2__.Rm)(answer) || (0, _responders_js__WEBPACK_IMPORTED_MODULE_2__.jR)(answer) || answer.status === 401 && (0, _responders_js__WEBPACK_IMPORTED_MODULE_2__.ac)(answer).party === "MLflow");
	}),
	19176: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => probes,
			s: () => unaskedResults
		});
		var _mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12829);
		var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6013);
		var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15306);
		let unaskedResults = 37;
		let get = (url) => (target) => ({
			method: "GET",
			url: url(target)
		});
		let validate = (path, headers, body) => (target) => ({
			method: "POST",
			url: `${target.authUrl}${path}`,
			headers: {
				"content-type": "application/json",
				...headers(target)
			},
			body: Buffer.from(JSON.stringify(body(target))),
			idempotent: !0
		});
		let search = (headers) => (target) => {
			let place = {
				trackingUri: target.trackingUri,
				prefix: "/api",
				headers: headers(target)
			};
			return (0, _mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__.FO)(place, "GET", searchPath, short);
		};
		let byPost = (headers) => (target) => {
			let place = {
				trackingUri: target.trackingUri,
				prefix: "/api",
				headers: headers(target)
			};
			return (0, _mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__.FO)(place, "POST", searchPath, {
				body: { max_results: 1 },
				idempotent: !0
			});
		};
		let withKey = (target) => _target_js__WEBPACK_IMPORTED_MODULE_2__.Lq[target.access.credential](target.apiKey);
		let withGarbage = (target) => _target_js__WEBPACK_IMPORTED_MODULE_2__.Lq.bearer(target.garbageKey);
		let forService = (target) => ({ service_id: target.serviceId });
		let searchPath = "mlflow/experiments/search";
		let short = { query: { max_results: 1 } };
		let unasked = { query: { max_results: 37 } };
		let withNothing = ({ trackingUri }) => ({
			trackingUri,
			prefix: "/api",
			headers: {}
		});
		let mlflow = (method, path, options, way = ({ access }) => access) => (target) => {
			let { credential, ...place } = way(target);
			let headers = _target_js__WEBPACK_IMPORTED_MODULE_2__.Lq[credential](target.apiKey);
			return (0, _mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__.FO)({
				...place,
				headers
			}, method, path, options);
		};
		let searchBy = (way) => mlflow("GET", searchPath, short, way);
		let listArtifacts = (way) => mlflow("GET", "mlflow-artifacts/artifacts", { query: { path: "verify-registration-no-such-directory" } }, way);
		let removal = (way) => mlflow("DELETE", "mlflow/registered-models/delete", { body: { name: "verify-registration-no-such-model" } }, way);
		let probes = {
			"auth.root": get((t) => `${t.authUrl}/`),
			"auth.health": get((t) => `${t.authUrl}/health`),
			"auth.validate": validate(_contract_js__WEBPACK_IMPORTED_MODULE_1__.iQ, withKey, forService),
			"auth.validate-again": validate(_contract_js__WEBPACK_IMPORTED_MODULE_1__.iQ, withKey, forService),
			"auth.validate-any-service": validate(_contract_js__WEBPACK_IMPORTED_MODULE_1__.iQ, withKey, () => ({})),
			"auth.validate-no-key": validate(_contract_js__WEBPACK_IMPORTED_MODULE_1__.iQ, () => ({}), forService),
			"auth.validate-garbage": validate(_contract_js__WEBPACK_IMPORTED_MODULE_1__.iQ, withGarbage, forService),
			"auth.validate-old-path": validate("/validate", withKey, forService),
			"auth.validate-old-path-no-key": validate("/validate", () => ({}), forService),
			"auth.validate-old-path-garbage": validate("/validate", withGarbage, forService),
			"auth.validate-at-origin": (t) => validate(_contract_js__WEBPACK_IMPORTED_MODULE_1__.iQ, withKey, forService)({
				...t,
				authUrl: new URL(t.authUrl).origin
			}),
			"api.health": get((t) => `${t.apiUrl}/health`),
			"registry.health": get((t) => `${t.platformRoot}/health`),
			"registry.health-again": get((t) => `${t.platformRoot}/health`),
			"registry.version": get((t) => `${t.platformRoot}/version`),
			"registry.mlflow-health": (t) => ({
				method: "GET",
				url: `${t.platformRoot}/api/health/mlflow`,
				fewAttempts: !0
			}),
			"gateway.health": get((t) => `${t.platformRoot}/mlflow/health`),
			"search.bearer": search(withKey),
			"search.bearer-again": search(withKey),
			"search.bearer-by-post": byPost(withKey),
			"search.x-api-key": search((t) => _target_js__WEBPACK_IMPORTED_MODULE_2__.Lq.xApiKey(t.apiKey)),
			"search.api-key-scheme": search((t) => _target_js__WEBPACK_IMPORTED_MODULE_2__.Lq.apiKeyScheme(t.apiKey)),
			"search.no-key": search(() => ({})),
			"search.garbage": search(withGarbage),
			"search.no-key-unasked": (t) => (0, _mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__.FO)(withNothing(t), "GET", searchPath, unasked),
			"search.no-key-by-post": byPost(() => ({})),
			"search.lower-case-bearer": search((t) => _target_js__WEBPACK_IMPORTED_MODULE_2__.Lq.lowerCaseBearer(t.apiKey)),
			"search.raw": search((t) => _target_js__WEBPACK_IMPORTED_MODULE_2__.Lq.raw(t.apiKey)),
			"search.basic": search((t) => _target_js__WEBPACK_IMPORTED_MODULE_2__.Lq.basic(t.apiKey)),
			"search.canonical-path": searchBy(_target_js__WEBPACK_IMPORTED_MODULE_2__.Ft),
			"search.corrected-path": searchBy(_target_js__WEBPACK_IMPORTED_MODULE_2__.U4),
			"search.host": searchBy(_target_js__WEBPACK_IMPORTED_MODULE_2__.PL),
			"registry.plain-http": get((t) => `${t.registryOrigin.replace(/^https:/, "http:")}/`),
			"mlflow.health": get((t) => `${t.trackingUri}/health`),
			"search.https": searchBy(_target_js__WEBPACK_IMPORTED_MODULE_2__.my),
			"search.gateway-path": searchBy(_target_js__WEBPACK_IMPORTED_MODULE_2__.h1),
			"search.api-host": searchBy(_target_js__WEBPACK_IMPORTED_MODULE_2__.x5),
			"mlflow.version": (t) => ({
				method: "GET",
				url: `${t.access.trackingUri}/version`,
				headers: withKey(t)
			}),
			"mlflow.logged-models": mlflow("GET", `mlflow/logged-models/m-${"0".repeat(32)}`, {}),
			"mlflow.artifacts": listArtifacts(),
			"artifacts.again": listArtifacts(),
			"artifacts.gateway-path": listArtifacts(_target_js__WEBPACK_IMPORTED_MODULE_2__.h1),
			"removal.tracking-uri": removal(),
			"removal.gateway": removal(_target_js__WEBPACK_IMPORTED_MODULE_2__.h1)
		};
	}),
	15155: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => isStandIn,
			c: () => redactHeaders
		});
		let secretHeaders = new Set([
			"authorization",
			"proxy-authorization",
			"x-api-key",
			"cookie",
			"set-cookie",
			"x-amz-security-token"
		]);
		function redactHeaders(headers, redact) {
			let hide = (name, value) => secretHeaders.has(name.toLowerCase()) ? hideCredential(value, redact) : redact(value);
			return Object.fromEntries(Object.entries(headers).map(([name, value]) => [redact(name), Array.isArray(value) ? value.map((one) => hide(name, one)) : hide(name, value)]));
		}
		let stands = /^(?:none|null|undefined|nil|\[object Object\]|your[a-z_-]{0,30}|(?:hk_[a-z]+_)?(?:\.\.\.|…|x{3,}|your[a-z_-]{0,30}))$/i;
		let names = /^(?:\$|\$env:|process\.env\.)\{?[A-Z][A-Z0-9_]{2,60}\}?$|^%[A-Z][A-Z0-9_]{2,60}%$|^\$\{\{ ?[\w.]{3,80} ?\}\}$|^\{\{? ?[a-z_][a-z_.-]{2,60} ?\}?\}$|^<[a-z][a-z _-]{2,40}>$/i;
		let keyLike = /^(hk_[a-z]+_)(?:x+|your[a-z_-]*)$/i;
		let isStandIn = (credential) => stands.test(credential) || names.test(credential);
		let around = /^((?:(?:Bearer|ApiKey|Token|Basic) |["'`]|op:\/\/|ENC\[)*)(.*?)((?:["'`]|\\[rn])*)$/is;
		let empty = /^\s*(?:Bearer|ApiKey|Token|Basic(?: Og==)?)\s*$/i;
		function hideCredential(value, redact) {
			if (empty.test(value)) return value.trim();
			let [, scheme = "", rest = ""] = /^(Bearer |ApiKey |Basic )?(.*)$/is.exec(value) ?? [];
			if (scheme && isStandIn(rest)) return `${scheme}${redact(rest.replace(keyLike, "$1..."))}`;
			let [, before = "", credential = "", after = ""] = scheme && around.exec(rest) || [
				"",
				"",
				rest
			];
			return `${scheme}${before}${/\*\*\*[\w-]+\*\*\*/.exec(redact(credential))?.[0] ?? "***"}${after}`;
		}
	})
};
