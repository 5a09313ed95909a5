"use strict";
exports.id = 7564;
exports.ids = [7564];
exports.modules = {
	87777: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => makePrivateFolder });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26392);
		async function makePrivateFolder(parent = (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), prefix = "verify-registration-") {
			let path = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, prefix)).catch((error) => {
				throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_3__._P)(parent, error);
			});
			return {
				path,
				write: async (name, content) => {
					let file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name);
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, content, { mode: 384 });
					return file;
				},
				remove: () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, {
					recursive: !0,
					force: !0
				})
			};
		}
	}),
	30749: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => environmentThrough });
		function environmentThrough(env, { trackingUri, authUrl, apiUrl }, addressOf) {
			let origins = new Set([
				trackingUri,
				authUrl,
				apiUrl
			].map((url) => new URL(url).origin));
			let relayed = Object.entries(env).map(([name, value]) => [name, replaced(value, origins, addressOf)]);
			let noProxy = [env.no_proxy ?? env.NO_PROXY, "127.0.0.1"].filter(Boolean).join(",");
			return {
				...Object.fromEntries(relayed),
				MLFLOW_TRACKING_URI: addressOf(asGiven(env.MLFLOW_TRACKING_URI, trackingUri)),
				NO_PROXY: noProxy,
				no_proxy: noProxy
			};
		}
		function asGiven(given, trackingUri) {
			return given?.replace(/\/+$/, "") === trackingUri ? given : trackingUri;
		}
		function replaced(value, origins, addressOf) {
			if (!value || !/^https?:\/\//i.test(value) || !URL.canParse(value)) return value;
			return origins.has(new URL(value).origin) ? addressOf(value) : value;
		}
	}),
	78927: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => startRelay });
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_http_ = __webpack_require__(37067);
		var external_node_stream_ = __webpack_require__(57075);
		var promises_ = __webpack_require__(46466);
		var attempt = __webpack_require__(37788);
		var failure = __webpack_require__(58582);
		var tunnel = __webpack_require__(27424);
		var redact_headers = __webpack_require__(15155);
		var collect_garbage = __webpack_require__(62160);
		var content_encoding = __webpack_require__(86723);
		var record_body = __webpack_require__(13980);
		let keptBytes = 262144;
		let collectGarbage = (0, collect_garbage.Y)();
		function createCapture() {
			let kept = [];
			let hash = (0, external_node_crypto_.createHash)("sha256");
			let bytes = 0;
			let keptSoFar = 0;
			let last = -Infinity;
			return {
				isFlowing: () => performance.now() - last < 5e3,
				chunk: (part) => {
					last = performance.now();
					bytes += part.length;
					hash.update(part);
					collectGarbage(part.length);
					if (keptSoFar >= keptBytes) return;
					let beginning = part.subarray(0, keptBytes - keptSoFar);
					keptSoFar += beginning.length;
					kept.push(Uint8Array.from(beginning));
				},
				body: async (encoding, redact, announced) => {
					if (bytes === 0) return;
					let start = Buffer.concat(kept);
					let sha256 = hash.copy().digest("hex");
					if (start.length < bytes || announced !== void 0) {
						let text = encoding === "" ? (0, record_body.E)(start, redact).text : void 0;
						return {
							...text === void 0 ? {} : { text },
							bytes: Math.max(bytes, announced ?? 0),
							...announced === void 0 ? { sha256 } : {},
							truncated: !0
						};
					}
					let plain = await unpacked(start, encoding);
					return plain ? {
						...(0, record_body.E)(plain, redact),
						bytes,
						sha256
					} : {
						bytes,
						sha256,
						truncated: !0
					};
				}
			};
		}
		async function unpacked(bytes, encoding) {
			let parts = [];
			let size = 0;
			try {
				for await (let part of (0, content_encoding.DH)(external_node_stream_.Readable.from([bytes]), encoding, Infinity)) {
					parts.push(part);
					size += part.length;
					if (size > 1048576) break;
				}
				return Buffer.concat(parts);
			} catch {
				return;
			}
		}
		let hopByHop = /^(connection|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade|expect|host)$/i;
		function endToEnd(rawHeaders, redirect = (location) => location) {
			return pairs(rawHeaders).flatMap(([name, value]) => {
				if (hopByHop.test(name)) return [];
				return [name, /^location$/i.test(name) ? redirect(value) : value];
			});
		}
		function headersByName(rawHeaders) {
			let all = new Map();
			for (let [name, value] of pairs(rawHeaders)) all.set(name.toLowerCase(), [...all.get(name.toLowerCase()) ?? [], value]);
			let one = (values) => values.length === 1 ? values[0] ?? "" : values;
			return Object.fromEntries([...all].map(([name, values]) => [name, one(values)]));
		}
		function pairs(raw) {
			return Array.from({ length: raw.length >> 1 }, (_, i) => [raw[2 * i] ?? "", raw[2 * i + 1] ?? ""]);
		}
		async function startRelay(options) {
			let places = createPlaces();
			let underWay = new Set();
			let refused = 0;
			let server = (0, external_node_http_.createServer)({ maxHeaderSize: 1048576 }, (request, response) => {
				let place = places.find(request.url ?? "") ?? pathlessPlace(request, options.pathless);
				if (place === void 0) {
					refused += 1;
					request.resume();
					response.writeHead(404).end();
					return;
				}
				let passage = passOn({
					request,
					response,
					host: ownHost(request, place.origin),
					...place
				}, options, forRedirect);
				underWay.add(passage);
				passage.finally(() => underWay.delete(passage));
			});
			server.requestTimeout = 0;
			server.keepAliveTimeout = 0;
			await new Promise((resolve, reject) => {
				server.once("error", reject);
				server.listen(0, "127.0.0.1", resolve);
			});
			let { port } = server.address();
			let addressOf = (url) => `http://127.0.0.1:${port}${places.pathOf(url)}`;
			let forRedirect = (location, from) => URL.canParse(location, from) && keepsKey(new URL(from), new URL(location, from)) ? addressOf(new URL(location, from).href) : location;
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
				}
			};
		}
		function createPlaces() {
			let secret = (0, external_node_crypto_.randomBytes)(18).toString("hex");
			let origins = [];
			return {
				pathOf: (url) => {
					let { origin, pathname, search } = new URL(url);
					origins.includes(origin) || origins.push(origin);
					return `/${secret}-${origins.indexOf(origin)}${pathname === "/" ? "" : pathname}${search}`;
				},
				find: (given) => {
					let [, key, number = "", rest = "/"] = /^\/([0-9a-f]+)-(\d+)(\/.*|\?.*)?$/.exec(given) ?? [];
					let origin = key === secret ? origins[Number(number)] : void 0;
					return origin === void 0 ? void 0 : {
						origin,
						path: rest.startsWith("?") ? `/${rest}` : rest
					};
				}
			};
		}
		function pathlessPlace({ url: path = "", headers }, pathless) {
			let carried = [headers.authorization, headers["x-api-key"]].join(" ").split(" ");
			let isKnown = pathless?.keys.some((key) => carried.includes(key));
			return pathless && isKnown && path.startsWith("/") ? {
				origin: pathless.origin,
				path
			} : void 0;
		}
		let keepsKey = (from, to) => from.origin === to.origin || from.hostname === to.hostname && from.protocol === "http:" && to.protocol === "https:";
		async function passOn(passage, options, forRedirect) {
			let { request, response, host, origin, path } = passage;
			let url = `${origin}${path}`;
			let gone = new AbortController();
			response.once("close", () => !response.writableFinished && gone.abort());
			let route = options.connections.routeTo(new URL(url));
			let exchange = beginExchange(passage, route.proxy, options);
			try {
				let answer = await route.dispatcher.request({
					origin: route.origin,
					path: route.isForProxy ? route.path : path,
					method: request.method,
					headers: [
						...endToEnd(request.rawHeaders),
						...host === void 0 ? [] : ["host", host],
						...Object.entries(route.headers).flat()
					],
					body: hasBody(request) ? outgoing(request, exchange.sent) : null,
					signal: gone.signal,
					responseHeaders: "raw"
				});
				exchange.begun();
				let rawHeaders = answer.headers.map(String);
				response.sendDate = !1;
				response.writeHead(answer.statusCode, reasonOf(answer.statusText), endToEnd(rawHeaders, (to) => forRedirect(to, url)));
				if (answer.statusCode === 304) {
					answer.body.on("error", () => {});
					response.end();
					return await exchange.answered(answer.statusCode, rawHeaders);
				}
				answer.body.on("data", exchange.received.chunk);
				await (0, promises_.pipeline)(answer.body, response).then(() => exchange.answered(answer.statusCode, rawHeaders), (error) => {
					let isLeft = error === gone.signal.reason || error.code === "ERR_STREAM_PREMATURE_CLOSE";
					return exchange.failed(isLeft ? leaving(exchange.received.isFlowing()) : (0, failure.X)(error));
				});
			} catch (error) {
				let isMoving = !request.complete && exchange.sent.isFlowing();
				await exchange.failed(gone.signal.aborted ? leaving(isMoving) : (0, failure.X)(error));
				response.destroy();
			}
		}
		let leaving = (isMoving) => isMoving ? {
			code: "CANCELLED",
			message: "the client closed the connection in the midst of the transfer"
		} : {
			code: "TIMEOUT",
			message: "the client stopped waiting and closed the connection"
		};
		let reasonOf = (text) => /^[\t\x20-\x7e\x80-\xff]*$/.test(text) ? text : "";
		function beginExchange({ request, origin, path, host = new URL(origin).host }, proxy, options) {
			let { recorder, redact } = options;
			let draft = (0, attempt.x)(redact, {
				method: request.method ?? "GET",
				url: `${origin}${path}`,
				headers: {
					...headersByName(request.rawHeaders),
					host
				}
			}, {
				id: recorder.nextId(),
				checkId: options.checkId(),
				number: 1
			});
			proxy && draft.via(proxy);
			let [sent, received] = [createCapture(), createCapture()];
			let record = async (outcome) => {
				let totalMs = draft.elapsed();
				let announced = request.complete ? void 0 : Number(request.headers["content-length"] ?? 0);
				let body = await sent.body(String(request.headers["content-encoding"] ?? ""), redact, announced);
				recorder.record(draft.done(body, outcome, totalMs));
			};
			let failed = ({ code, message }) => record({ error: {
				code,
				message: redact(message)
			} });
			return {
				sent,
				received,
				begun: () => draft.timed({ firstByteMs: draft.elapsed() }),
				failed,
				answered: async (status, rawHeaders) => {
					if (proxy && status === 407) return failed((0, failure.X)((0, tunnel.zB)(proxy, "407")));
					let headers = headersByName(rawHeaders);
					let body = await received.body(String(headers["content-encoding"] ?? "").toLowerCase(), redact);
					await record({ response: {
						status,
						headers: (0, redact_headers.c)(headers, redact),
						...body ? { body } : {}
					} });
				}
			};
		}
		function ownHost({ headers: { host }, socket }, origin) {
			let usual = ["127.0.0.1", "localhost"].map((name) => `${name}:${socket.localPort}`);
			return host === void 0 || usual.includes(host) || origin.startsWith("https:") ? void 0 : host;
		}
		let hasBody = ({ headers }) => headers["transfer-encoding"] !== void 0 || Number(headers["content-length"] ?? 0) > 0;
		function outgoing(request, capture) {
			let body = new external_node_stream_.Readable({ read: () => void request.resume() });
			request.on("data", (chunk) => {
				capture.chunk(chunk);
				!body.destroyed && !body.push(chunk) && request.pause();
			});
			request.pause();
			request.once("end", () => body.push(null));
			request.on("error", (error) => body.destroy(error));
			body.once("close", () => request.resume());
			return body.on("error", () => {});
		}
	}),
	47564: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { startPython: () => startPython });
		var connections = __webpack_require__(61787);
		var inputs_settings = __webpack_require__(70932);
		var external_node_child_process_ = __webpack_require__(31421);
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_readline_ = __webpack_require__(80481);
		var external_node_url_ = __webpack_require__(73136);
		var private_folder = __webpack_require__(87777);
		var read = __webpack_require__(23551);
		var python_steps = __webpack_require__(58945);
		function startPythonClient(options) {
			let results = new Map(python_steps.S$.map((name) => [name, deferred()]));
			let current = "connect";
			let late = new AbortController();
			let timer;
			let wait = (step) => {
				current = step;
				clearTimeout(timer);
				timer = setTimeout(() => {
					let message = `not done after ${options.stepTimeoutMs / 1e3} s`;
					results.get(step)?.resolve({
						state: "failed",
						message
					});
					late.abort();
				}, options.stepTimeoutMs);
			};
			let hear = (event, goOn) => {
				wait(event.step);
				let result = resultOf(event);
				result ? results.get(event.step)?.resolve(result) : goOn();
			};
			wait(current);
			let signal = AbortSignal.any([options.signal, late.signal]);
			let ended = runScript({
				...options,
				signal
			}, hear).then((words) => {
				clearTimeout(timer);
				let message = words.trim().split("\n").at(-1) || "the client ended early";
				for (let one of results.values()) one.resolve({
					state: "not-reached",
					message
				});
			});
			let notReached = {
				state: "not-reached",
				message: "there is no such step"
			};
			return {
				step: (name) => results.get(name)?.promise ?? Promise.resolve(notReached),
				current: () => current,
				ended
			};
		}
		async function runScript({ python, plan, env, signal }, hear) {
			let mark = `@@verify-registration ${(0, external_node_crypto_.randomBytes)(12).toString("hex")} `;
			let steps = python_steps.S$.filter((step) => plan.sdk || !(0, python_steps.Sm)(step));
			let folder = await (0, private_folder.I)();
			let words = "";
			try {
				let script = (0, read.XF)((0, external_node_url_.fileURLToPath)(new URL(__webpack_require__(95295), __webpack_require__.b)), {
					maxBytes: 1048576,
					links: "follow"
				});
				let file = await folder.write("register.py", script);
				let netrc = await folder.write("netrc", "");
				let child = (0, external_node_child_process_.spawn)(python, [file], {
					cwd: folder.path,
					env: {
						...env(netrc),
						VERIFY_REGISTRATION_PLAN: JSON.stringify({
							...plan,
							mark,
							steps
						})
					},
					stdio: [
						"pipe",
						"pipe",
						"pipe"
					],
					signal,
					killSignal: "SIGKILL"
				});
				child.stderr.setEncoding("utf8").on("data", (text) => {
					words = (words + text).slice(-4e3);
				});
				await listen(child, mark, (event) => hear(event, () => child.stdin.write("\n")));
				return words;
			} catch (error) {
				return error.message;
			} finally {
				await folder.remove();
			}
		}
		function deferred() {
			let resolve = () => {};
			return {
				promise: new Promise((settle) => {
					resolve = settle;
				}),
				resolve
			};
		}
		function resultOf({ step: _, state, error, message, ...found }) {
			if (state === "failed") return {
				state,
				message: `${error}: ${message}`
			};
			if (state === "skipped") return {
				state,
				message: message ?? ""
			};
			if (state !== "passed") return;
			let known = Object.entries(found).filter((one) => typeof one[1] == "string");
			return {
				state,
				found: Object.fromEntries(known)
			};
		}
		function listen(child, mark, hear) {
			return new Promise((resolve, reject) => {
				child.once("error", reject);
				child.stdin?.on("error", () => {});
				if (!child.stdout) return;
				(0, external_node_readline_.createInterface)({ input: child.stdout }).on("line", (line) => {
					line.startsWith(mark) && hear(JSON.parse(line.slice(mark.length)));
				});
				child.once("close", () => resolve());
			});
		}
		var environment = __webpack_require__(37659);
		var addresses = __webpack_require__(30749);
		var record_relay = __webpack_require__(78927);
		var registration_names = __webpack_require__(19029);
		async function startPython(python, parts) {
			let { settings, target, recorder, redact, env, cutOff } = parts;
			let { requestTimeoutMs, metric, tokenId, baseline, keep } = settings;
			let names = (0, registration_names.JL)();
			let state = parts.track(names);
			state.asked = {
				experiment: !0,
				model: !0,
				version: !0,
				upload: !0
			};
			state.changed();
			let pool = (0, connections.q)({
				connections: settings.concurrency,
				connectTimeoutMs: requestTimeoutMs,
				caFile: settings.caFile,
				clientCertFile: settings.clientCertFile,
				env
			});
			let current = () => "connect";
			let checkId = () => (0, python_steps.fc)(current());
			let relay = await (0, record_relay.s)({
				connections: pool,
				recorder,
				redact,
				checkId
			});
			let trackingUri = relay.addressOf(target.trackingUri);
			let tags = Object.fromEntries([(0, registration_names.Zc)(names), (0, registration_names.R_)()].map(({ key, value }) => [key, value]));
			let client = startPythonClient({
				python: python.path,
				plan: {
					experiment: names.experiment,
					model: names.model,
					alias: registration_names.nK,
					tags,
					versionTags: {
						hokusai_token_id: tokenId,
						benchmark_metric: metric,
						benchmark_value: String(baseline ?? .5)
					},
					metric,
					keep,
					sdk: python.hokusai !== void 0,
					notify: settings.notify,
					patienceSeconds: Math.ceil(requestTimeoutMs / 1e3)
				},
				env: (netrc) => (0, environment.B5)((0, addresses.r)(env, target, relay.addressOf), {
					trackingUri,
					apiKey: target.apiKey,
					requestTimeoutMs,
					netrc
				}),
				stepTimeoutMs: (0, inputs_settings.s)(settings),
				signal: cutOff
			});
			current = client.current;
			return {
				client,
				relay,
				close: pool.close,
				state
			};
		}
	}),
	95295: ((module, __unused_webpack_exports, __webpack_require__) => {
		module.exports = __webpack_require__.p + "0c35bd09d6a070b0398c.py";
	})
};
