"use strict";
exports.id = 9958;
exports.ids = [9958];
exports.modules = {
	88347: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Pf: () => fieldsOf,
			wx: () => header,
			yW: () => noReplyCodes
		});
		var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28049);
		let noReplyCodes = [
			"DNS",
			"REFUSED",
			"TLS",
			"RESET",
			"TIMEOUT",
			"TOO_LARGE",
			"UNDECODABLE",
			"PROXY_UNREACHABLE",
			"PROXY_AUTH",
			"PROXY_REFUSED",
			"PROXY_CANNOT_REACH",
			"PROXY_BROKEN",
			"NETWORK",
			"CANCELLED"
		];
		let fieldsOf = ({ cut, text, json }) => cut ? (0, _text_json_js__WEBPACK_IMPORTED_MODULE_0__.db)(text) : json;
		function header({ headers }, name) {
			let value = headers[name.toLowerCase()];
			return (Array.isArray(value) ? value[0] : value) ?? "";
		}
	}),
	65302: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C2: () => createHostPatience,
			gY: () => isRefusedForNow,
			yv: () => originOf
		});
		function createHostPatience(requestTimeoutMs) {
			let hosts = new Map();
			let refused = new Set();
			let hostOf = (request) => {
				let origin = originOf(request.url);
				let host = hosts.get(origin) ?? {
					silent: !1,
					silences: 0,
					answersSince: -Infinity
				};
				hosts.set(origin, host);
				return host;
			};
			let again = clamp(requestTimeoutMs / 4, 500, 5e3);
			let half = Math.max(requestTimeoutMs / 2, 1500);
			let brief = clamp(requestTimeoutMs / 8, 500, 2e3);
			return {
				timeoutFor: (request, attempt) => {
					let wanted = request.timeoutMs ?? requestTimeoutMs;
					let transfer = Math.max(0, wanted - requestTimeoutMs);
					let { silent, silences } = hostOf(request);
					let cut = transfer + (attempt > 1 ? again : brief);
					if (silent && cut < wanted) return {
						ms: cut,
						cutShort: !0
					};
					return {
						ms: silences > 0 ? Math.min(wanted, transfer + half) : wanted,
						cutShort: !1
					};
				},
				retryTime: (request, sinceFirstAttemptMs) => {
					if (refused.has(routeOf(request))) return 0;
					let { refusingSince = performance.now() } = hostOf(request);
					return requestTimeoutMs - Math.max(sinceFirstAttemptMs, performance.now() - refusingSince);
				},
				learn: (request, { number, answer, tookMs, cutShort }) => {
					let host = hostOf(request);
					if (answer.kind === "no-reply") {
						if (answer.code !== "TIMEOUT" || cutShort) return;
						!host.silent && performance.now() - tookMs >= host.answersSince && host.silences++;
						host.silent = !0;
						return;
					}
					if (number > 1 && host.silent && host.silences < 2) {
						host.silent = !1;
						host.answersSince = performance.now();
					}
					isRefusedForNow(answer) ? host.refusingSince ??= performance.now() : host.refusingSince = void 0;
				},
				giveUp: (request) => void refused.add(routeOf(request))
			};
		}
		let isRefusedForNow = (answer) => answer.kind === "reply" && [
			429,
			502,
			503,
			504
		].includes(answer.status);
		function routeOf({ method, url }) {
			let path = URL.canParse(url) ? new URL(url).pathname : url;
			return path.includes("/mlflow-artifacts/") ? `${originOf(url)} artifacts` : `${method} ${originOf(url)}${path}`;
		}
		let originOf = (url) => URL.canParse(url) ? new URL(url).origin : "";
		let clamp = (value, least, most) => Math.min(most, Math.max(least, value));
	}),
	50797: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { V: () => retryAfterMs });
		function retryAfterMs(value, now = Date.now()) {
			if (/^\d+$/.test(value)) return Number(value) * 1e3;
			let date = /\bGMT$/.test(value) ? Date.parse(value) : NaN;
			return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
		}
	}),
	33741: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AC: () => mayBeUnderWay,
			Gw: () => pauseBeforeRetry,
			a5: () => isRateLimit,
			jo: () => backoffMs
		});
		var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88347);
		var _host_patience_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65302);
		var _retry_after_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50797);
		let backoffMs = (attempt) => 250 * 2 ** (attempt - 1) * (.75 + Math.random() / 2);
		function pauseBeforeRetry(request, answer, attempt) {
			let { number, tookMs, leftMs, slowMs, backoff } = attempt;
			if (!(isIdempotent(request) || isRateLimit(answer) && request.idempotent !== !1)) return;
			if (answer.kind === "no-reply") return pauseAfterSilence(answer.code, number, backoff);
			if (tookMs >= slowMs) return;
			if ((0, _host_patience_js__WEBPACK_IMPORTED_MODULE_1__.gY)(answer)) {
				let pause = Math.max((0, _retry_after_js__WEBPACK_IMPORTED_MODULE_2__.V)((0, _exchange_js__WEBPACK_IMPORTED_MODULE_0__.wx)(answer, "retry-after")) ?? 0, backoff(number));
				return leftMs > 0 && pause <= leftMs && number < (request.fewAttempts ? 3 : 8) ? pause : void 0;
			}
			return [408, 500].includes(answer.status) && number < 3 ? backoff(number) : void 0;
		}
		let isRateLimit = (answer) => answer.kind === "reply" && answer.status === 429;
		let mayBeUnderWay = (answer) => answer.kind === "no-reply" || [
			408,
			499,
			502,
			504
		].includes(answer.status);
		function pauseAfterSilence(code, number, backoff) {
			if ([
				"RESET",
				"NETWORK",
				"PROXY_BROKEN"
			].includes(code)) return number < 3 ? backoff(number) : void 0;
			return code === "TIMEOUT" && number === 1 ? 0 : void 0;
		}
		function isIdempotent({ method, idempotent }) {
			return idempotent ?? [
				"GET",
				"HEAD",
				"PUT",
				"DELETE"
			].includes(method);
		}
	}),
	83622: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Rz: () => tellTls,
			T1: () => insecureRefused,
			t_: () => tlsFiles
		});
		var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12937);
		var _read_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99847);
		var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11766);
		let trustVariables = [
			"MLFLOW_TRACKING_SERVER_CERT_PATH",
			"REQUESTS_CA_BUNDLE",
			"CURL_CA_BUNDLE",
			"SSL_CERT_FILE"
		];
		function tellTls({ caFile, clientCertFile }) {
			let taken = [...caFile ? [`trusts ${caFile.path} too, by ${caFile.from}`] : [], ...clientCertFile ? [`shows the certificate in ${clientCertFile.path}, by ${clientCertFile.from}`] : []];
			return taken.length > 0 ? taken.join("; ") : void 0;
		}
		let insecureRefused = "MLFLOW_TRACKING_INSECURE_TLS is not followed: to whom a key goes whose certificate nobody checked, nobody knows. Trust the server’s own CA instead, with ca-file";
		async function tlsFiles(given, writing, env) {
			let problems = [];
			let find = async (name, variables) => {
				let path = given[name]?.trim();
				if (path) return {
					path,
					from: (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.uQ)(name, _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.O[name], (0, _read_inputs_js__WEBPACK_IMPORTED_MODULE_0__.yv)(writing, name))
				};
				let from = variables.find((one) => (env[one] ?? "").trim() !== "");
				if (from === void 0) return;
				let named = {
					path: (env[from] ?? "").trim(),
					from
				};
				let reading = await _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.O[name].read(named.path);
				if ("value" in reading) return named;
				from !== "SSL_CERT_FILE" && problems.push(`${from}: ${reading.problems[0]}`);
			};
			let caFile = await find("ca-file", trustVariables);
			let clientCertFile = await find("client-cert-file", ["MLFLOW_TRACKING_CLIENT_CERT_PATH"]);
			let insecure = /^(1|true)$/i.test(env.MLFLOW_TRACKING_INSECURE_TLS ?? "");
			return {
				files: {
					...caFile && { caFile: caFile.path },
					...clientCertFile && { clientCertFile: clientCertFile.path }
				},
				sources: {
					...caFile && { caFile },
					...clientCertFile && { clientCertFile },
					...insecure && { insecure }
				},
				problems
			};
		}
	}),
	85432: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => slipInKey,
			F: () => slipInHeader
		});
		let standIns = [
			{
				pattern: /^\$|^%\w+%$|\$\{\{|^process\.env\./,
				given: "is the name of a variable or secret, not its value",
				sent: "holds the name of a variable, which nothing filled in"
			},
			{
				pattern: /^\*+$/,
				given: "is only asterisks, as a log shows a masked secret"
			},
			{
				pattern: /^\{\s*"[\s\S]*\}$/,
				given: "is a JSON: store the key in it alone",
				sent: "holds a JSON in place of the key"
			},
			{
				pattern: /^<.*>$|^\{.*\}$|^hk_[a-z]+_(?:\.\.\.|…|x+|your[a-z_-]*)$/i,
				given: "is a placeholder, not a key",
				sent: "holds a placeholder in place of the key"
			},
			{
				pattern: /^(?:your[\w-]*|\.\.\.|…|x{3,})$/i,
				sent: "holds a placeholder in place of the key"
			},
			{
				pattern: /^\[object Object\]$/,
				sent: "holds an object where the text of the key belongs"
			},
			{
				pattern: /^(?:op:\/\/|ENC\[)/,
				given: "is a reference to a secret, not its value",
				sent: "holds a reference to a secret, which nothing looked up"
			},
			{
				pattern: /^(?:none|null|undefined|nil)$/i,
				sent: "holds the word for a variable that is not set"
			}
		];
		let quoted = {
			pattern: /^["'`“”‘’].*["'`“”‘’]$/,
			sent: "has quotes around the key"
		};
		let quote = {
			pattern: /^["'`“”‘’](?=.)|(?<=.)["'`“”‘’][,;]?$/,
			given: "quotes around it",
			sent: "has a quote beside the key"
		};
		let secondWord = "has a second word before the key";
		let companions = [
			{
				pattern: /\\[rn]$/,
				given: "a line break in letters (\\n) after it",
				sent: "has a line break in letters (\\n) after the key"
			},
			{
				pattern: /^(?:export\s+)?(?:[A-Z][A-Z0-9_]*|\w+(?==\s*["'`]?hk_))=\s*(?=[^=\s])/,
				given: "NAME= in front of it",
				sent: "has NAME= before the key"
			},
			{
				pattern: /^bearer(?:\s+|:\s*)/i,
				given: "Bearer in front of it",
				sent: secondWord
			},
			{
				pattern: /^(?:apikey|basic|token)(?:\s+|:\s*)/i,
				given: "the scheme of a header in front of it",
				sent: secondWord
			},
			{
				pattern: /^(?:authorization|x-api-key|api[-_]?key)\s*:\s*/i,
				given: "the name of a header in front of it",
				sent: secondWord
			},
			quote
		];
		function companionsOf(given) {
			let found = new Set();
			let key = given;
			for (let before = ""; before !== key;) {
				before = key;
				for (let { pattern, given: name } of companions) {
					let less = key.replace(pattern, "").trim();
					less !== key && found.add(name);
					key = less;
				}
			}
			return [...found];
		}
		function slipInKey(key) {
			let standIn = standIns.find(({ pattern, given }) => given && pattern.test(key));
			if (standIn) return standIn.given;
			let found = companionsOf(key);
			return found.length > 0 ? `has ${found.join(" and ")}: store the key alone` : void 0;
		}
		function slipInHeader(authorization) {
			if (/^(?:Bearer|ApiKey|Token|Basic(?: Og==)?)$/i.test(authorization.trim())) return "holds no key: nothing stands after its scheme";
			let [, scheme, value = ""] = /^(Bearer\s+)?(.*)$/is.exec(authorization.trim()) ?? [];
			return (scheme ? [
				quoted,
				...companions,
				...standIns
			] : [quoted, quote]).find(({ pattern, sent }) => sent && pattern.test(value))?.sent;
		}
	}),
	12829: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cl: () => Nothing,
			FO: () => endpointRequest,
			RX: () => loadShapes,
			T1: () => call,
			TF: () => remove,
			mU: () => searchAll,
			uW: () => absentAsUndefined
		});
		var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28049);
		var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12279);
		var _stock_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44239);
		let loadShapes = () => Promise.all([__webpack_require__.e(2857), __webpack_require__.e(49)]).then(__webpack_require__.bind(__webpack_require__, 30049));
		let Nothing = ({ Anything }) => Anything;
		let answerLimit = 1048576;
		async function call(api, method, endpoint, options, shape) {
			let request = endpointRequest(api, method, `mlflow/${endpoint}`, options);
			let answer = await api.send({
				...request,
				answerLimit
			});
			let name = `${method} ${endpoint}`;
			if (answer.kind !== "reply" || answer.status !== 200) throw new _error_js__WEBPACK_IMPORTED_MODULE_1__.mF(name, answer);
			let json = shape === Nothing && (0, _stock_client_js__WEBPACK_IMPORTED_MODULE_2__.wR)(answer) ? {} : answer.json;
			if (json === void 0) throw new _error_js__WEBPACK_IMPORTED_MODULE_1__.mF(name, answer, `answered 200 ${whyNotJson(answer)}`);
			let reading = (0, _stock_client_js__WEBPACK_IMPORTED_MODULE_2__.YG)(name, json);
			let value = "value" in reading ? reading.value : json;
			let parsed = shape(await loadShapes()).safeParse(value, { jitless: !0 });
			if (parsed.success) return parsed.data;
			let problem = parsed.error.issues[0];
			throw new _error_js__WEBPACK_IMPORTED_MODULE_1__.mF(name, answer, `answered 200 without a usable ${problem?.path.join(".")}: ${problem?.message}`);
		}
		function whyNotJson({ cut, text, contentType }) {
			if (cut) return `with more than ${answerLimit} bytes`;
			let excess = (0, _text_json_js__WEBPACK_IMPORTED_MODULE_0__.Ev)(text);
			return excess ? `with JSON that ${excess}` : `with ${contentType || "no content type"}, not JSON`;
		}
		function endpointRequest(api, method, path, { query, body, idempotent } = {}) {
			let url = new URL(`${api.trackingUri}${api.prefix}/2.0/${path}`);
			for (let [name, value] of Object.entries(query ?? {})) for (let one of Array.isArray(value) ? value : [value]) one !== void 0 && url.searchParams.append(name, String(one));
			let json = body === void 0 ? void 0 : Buffer.from(JSON.stringify(body));
			return {
				method,
				url: url.href,
				headers: {
					...api.headers,
					...json ? { "content-type": "application/json" } : {}
				},
				...json ? { body: json } : {},
				...idempotent === void 0 ? {} : { idempotent }
			};
		}
		async function remove(api, method, endpoint, body) {
			try {
				await call(api, method, endpoint, {
					body,
					idempotent: !0
				}, Nothing);
			} catch (error) {
				if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__.mF && error.status !== void 0 && [202, 204].includes(error.status)) return;
				if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__.mF && error.answer.exchanges.length > 1) || !(0, _error_js__WEBPACK_IMPORTED_MODULE_1__.iE)(error.answer)) throw error;
			}
		}
		async function absentAsUndefined(value) {
			try {
				return await value;
			} catch (error) {
				if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__.mF && (0, _error_js__WEBPACK_IMPORTED_MODULE_1__.iE)(error.answer)) return;
				throw error;
			}
		}
		async function allPages(fetchPage) {
			let items = [];
			let size = 0;
			let token;
			for (let page = 0; page < 50 && size < 8388608; page++) {
				let { items: more, next } = await fetchPage(token);
				items = items.concat(more);
				size += JSON.stringify(more).length;
				if (!next) break;
				token = next;
			}
			return items;
		}
		function searchAll(api, endpoint, query, name, item) {
			let pageOf = (shapes) => shapes.pageOf(name, item(shapes));
			return allPages(async (page_token) => {
				let page = await call(api, "GET", endpoint, { query: {
					...query,
					page_token
				} }, pageOf);
				return {
					items: page[name] ?? [],
					next: page.next_page_token
				};
			});
		}
	}),
	22102: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HV: () => deleteArtifacts,
			O0: () => encodePath,
			Wk: () => artifactUrl,
			Wm: () => isTurnedOff,
			dI: () => fingerprintArtifact,
			eH: () => listArtifactDirectory,
			lW: () => pathIn,
			qg: () => putArtifact,
			wn: () => listArtifacts
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _text_decoded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58177);
		var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12829);
		var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);
		let artifactRoute = "/2.0/mlflow-artifacts/artifacts";
		function artifactUrl(api, artifactUri) {
			let tracking = new URL(api.trackingUri);
			let scheme = /^([a-z][a-z0-9+.-]*):/i.exec(artifactUri)?.[1]?.toLowerCase();
			if (scheme === "mlflow-artifacts") {
				let [, host = "", path = ""] = /^mlflow-artifacts:(?:\/\/([^/]*))?\/?(.*)$/i.exec(artifactUri) ?? [];
				let origin = `${tracking.protocol}//${host || tracking.host}`;
				if (!URL.canParse(origin) || new URL(origin).host !== tracking.host) throw otherHost(host);
				if (climbs(path)) throw new _error_js__WEBPACK_IMPORTED_MODULE_2__.tN("the artifact root has a path with “..” in it");
				return `${api.trackingUri}${api.prefix}${artifactRoute}/${encodePath(path)}`;
			}
			if (scheme === "http" || scheme === "https") {
				let url = URL.canParse(artifactUri) ? new URL(artifactUri) : void 0;
				if (url?.origin !== tracking.origin) throw otherHost(url?.host ?? "an unreadable one");
				if (!url.pathname.includes(`${artifactRoute}/`)) throw new _error_js__WEBPACK_IMPORTED_MODULE_2__.tN("the artifact root is not one of the server's artifact routes");
				return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
			}
			let root = scheme === void 0 || scheme === "file" ? "a path on the server" : `${scheme}://`;
			throw new _error_js__WEBPACK_IMPORTED_MODULE_2__.tN(`the server keeps artifacts at ${root} and does not proxy them: only a client with access to that store can write there`);
		}
		let otherHost = (host) => new _error_js__WEBPACK_IMPORTED_MODULE_2__.tN(`the artifact root is on another host, ${host}`);
		let climbs = (path) => path.split(/[/\\]/).some((segment) => /^\.\.?$/.test(segment));
		function encodePath(path) {
			return path.split("/").filter((segment) => segment !== "").map(encodeURIComponent).join("/");
		}
		let pathIn = (url) => (0, _text_decoded_js__WEBPACK_IMPORTED_MODULE_3__.D)(url.split("/mlflow-artifacts/artifacts/")[1] ?? "");
		async function putArtifact(api, url, body, timeoutMs) {
			let headers = {
				...api.headers,
				"content-type": "application/octet-stream"
			};
			let answer = await api.send({
				method: "PUT",
				url,
				headers,
				body,
				timeoutMs
			});
			if (!isSuccess(answer)) throw new _error_js__WEBPACK_IMPORTED_MODULE_2__.mF("PUT artifact", answer);
		}
		let isTurnedOff = (answer) => answer.kind === "reply" && answer.status === 503 && /serve-artifacts|artifacts_disabled/i.test(answer.text);
		let isSuccess = (answer) => answer.kind === "reply" && answer.status >= 200 && answer.status <= 299;
		async function fingerprintArtifact(api, url, timeoutMs, expectedBytes = Infinity) {
			let result = {
				bytes: 0,
				hash: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
			};
			let sink = () => {
				let attempt = {
					bytes: 0,
					hash: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
				};
				result = attempt;
				return (chunk) => {
					attempt.bytes += chunk.length;
					attempt.hash.update(chunk);
				};
			};
			let answerLimit = expectedBytes + slackBytes;
			let answer = await api.send({
				method: "GET",
				url,
				headers: api.headers,
				sink,
				timeoutMs,
				answerLimit
			});
			if (answer.kind !== "reply" || answer.status !== 200) throw new _error_js__WEBPACK_IMPORTED_MODULE_2__.mF("GET artifact", answer);
			return {
				bytes: result.bytes,
				sha256: result.hash.digest("hex")
			};
		}
		let slackBytes = 1048576;
		async function deleteArtifacts(api, url) {
			let answer = await api.send({
				method: "DELETE",
				url,
				headers: api.headers
			});
			if (!isSuccess(answer)) throw new _error_js__WEBPACK_IMPORTED_MODULE_2__.mF("DELETE artifacts", answer);
		}
		async function listArtifacts(api, runId, path) {
			let list = async (directory) => (await (0, _api_js__WEBPACK_IMPORTED_MODULE_1__.T1)(api, "GET", "artifacts/list", { query: {
				run_id: runId,
				path: directory
			} }, (shapes) => shapes.FileList)).files;
			let files = [];
			let waiting = [path];
			let size = 0;
			for (let listed = 0; waiting.length > 0 && listed < 500 && size < 4194304;) {
				let directories = waiting.slice(0, Math.min(4, 500 - listed));
				waiting = waiting.slice(directories.length);
				listed += directories.length;
				for (let { path, is_dir, file_size } of (await Promise.all(directories.map(list))).flat()) {
					size += path.length;
					is_dir ? waiting.push(path) : files.push({
						path,
						bytes: file_size ?? 0
					});
				}
			}
			return files;
		}
		async function listArtifactDirectory(api, path) {
			let answer = await api.send((0, _api_js__WEBPACK_IMPORTED_MODULE_1__.FO)(api, "GET", "mlflow-artifacts/artifacts", { query: { path } }));
			let { FileList } = await (0, _api_js__WEBPACK_IMPORTED_MODULE_1__.RX)();
			let listed = answer.kind === "reply" && answer.status === 200 ? FileList.safeParse(answer.json) : void 0;
			if (!listed?.success && (0, _error_js__WEBPACK_IMPORTED_MODULE_2__.iE)(answer)) return [];
			if (!listed?.success) throw new _error_js__WEBPACK_IMPORTED_MODULE_2__.mF("GET mlflow-artifacts", answer);
			return listed.data.files.map((file) => file.path);
		}
	}),
	71203: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => createOnce,
			l: () => gaveUp
		});
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
		var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12279);
		let pauses = [
			250,
			500,
			1e3,
			1e3
		];
		async function createOnce(create, find) {
			for (let attempt = 1;; attempt++) try {
				return await create();
			} catch (error) {
				if (attempt === 1 && !isDoubtful(error)) throw error;
				let left = await find();
				if (left !== void 0) return left;
				let pause = isUnavailable(error) ? pauses[attempt - 1] : void 0;
				if (attempt > 1 && pause === void 0) throw error;
				pause && await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
			}
		}
		let isUnavailable = (error) => error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__.mF && error.status === 503;
		let gaveUp = [
			408,
			499,
			502,
			503,
			504
		];
		function isDoubtful(error) {
			if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__.mF)) return !1;
			let { answer } = error;
			if (answer.kind === "reply") return gaveUp.includes(answer.status);
			return answer.code === "RESET" || answer.code === "TIMEOUT" || answer.code === "NETWORK";
		}
	}),
	12279: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D9: () => errorCodeOf,
			O1: () => describeAnswer,
			iE: () => saysAbsent,
			mF: () => MlflowError,
			tN: () => ArtifactRootError
		});
		var _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88347);
		var _text_foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68179);
		class MlflowError extends Error {
			name = "MlflowError";
			answer;
			status;
			errorCode;
			constructor(call, answer, detail = describeAnswer(answer)) {
				super(`${call}: ${oneLine(detail)}`);
				this.answer = answer;
				this.status = answer.kind === "reply" ? answer.status : void 0;
				this.errorCode = answer.kind === "reply" ? errorCodeOf(answer) : void 0;
			}
		}
		class ArtifactRootError extends Error {
			name = "ArtifactRootError";
		}
		function errorCodeOf(reply) {
			let code = (0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(reply)?.error_code;
			return typeof code == "string" || typeof code == "number" ? oneLine(String(code)) : void 0;
		}
		let absentWords = /\b(registered ?models?|model ?versions?|models?|versions?|experiments?|runs?|artifacts?|file|directory)\b[^.]{0,200}\b(not found|(does|do) not exist)\b|\bno such (registered ?model|model ?version|model|version|experiment|run|artifact|file|directory)\b/i;
		let databaseWords = /psycopg|sqlalchemy|sqlite|\b(relation|table|column|database|schema)\b/i;
		function saysAbsent(answer) {
			if (answer.kind === "no-reply") return !1;
			let code = errorCodeOf(answer);
			if (code === "RESOURCE_DOES_NOT_EXIST") return !0;
			let message = [400, 404].includes(answer.status) && /^(INVALID_PARAMETER_VALUE|BAD_REQUEST|NOT_FOUND)$/.test(code ?? "") ? messageOf(answer) : "";
			return absentWords.test(message) && !databaseWords.test(message);
		}
		function describeAnswer(answer) {
			if (answer.kind === "no-reply") return oneLine(answer.message);
			let page = (0, _text_foreign_js__WEBPACK_IMPORTED_MODULE_1__.F)(answer.text);
			if (page !== void 0) return oneLine(`${answer.status} ${page}`);
			let message = messageOf(answer);
			let type = answer.contentType ? ` ${answer.contentType}` : "";
			return oneLine(`${answer.status}${type}${message ? `: ${message}` : ""}`);
		}
		function messageOf(reply) {
			let json = (0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(reply);
			let texts = [
				"error_code",
				"message",
				"detail",
				"error"
			].map((name) => json?.[name]).filter((part) => typeof part == "string" || typeof part == "number");
			return texts.length > 0 ? texts.join(" ") : reply.text;
		}
		function oneLine(text) {
			let line = text.slice(0, 1e4).replace(/\s+/g, " ").trim();
			return line.length > 300 ? `${line.slice(0, 299)}…` : line;
		}
	}),
	73854: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Af: () => getModelVersion,
			BH: () => searchRegisteredModels,
			CL: () => createModelVersion,
			Gd: () => deleteAlias,
			Ke: () => setModelVersionTag,
			PR: () => deleteModelVersion,
			P_: () => findRegisteredModel,
			Qq: () => createRegisteredModel,
			Tp: () => setAlias,
			Wp: () => getByAlias,
			p3: () => searchModelVersions,
			zo: () => deleteRegisteredModel
		});
		var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12829);
		var _create_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71203);
		var _same_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42307);
		var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77513);
		async function createRegisteredModel(api, name, tag, tags) {
			let body = {
				name,
				tags: [tag, ...tags]
			};
			let created = async () => (await (0, _api_js__WEBPACK_IMPORTED_MODULE_0__.T1)(api, "POST", "registered-models/create", { body }, (shapes) => shapes.OneModel)).registered_model;
			return (0, _create_once_js__WEBPACK_IMPORTED_MODULE_1__.U)(created, async () => {
				let model = await findRegisteredModel(api, name);
				return model && (0, _tag_js__WEBPACK_IMPORTED_MODULE_2__.E)(model.tags, tag) ? model : void 0;
			});
		}
		async function findRegisteredModel(api, name) {
			return (await (0, _api_js__WEBPACK_IMPORTED_MODULE_0__.uW)((0, _api_js__WEBPACK_IMPORTED_MODULE_0__.T1)(api, "GET", "registered-models/get", { query: { name } }, (shapes) => shapes.OneModel)))?.registered_model;
		}
		function searchRegisteredModels(api, filter) {
			let query = {
				filter,
				max_results: 100
			};
			return (0, _api_js__WEBPACK_IMPORTED_MODULE_0__.mU)(api, "registered-models/search", query, "registered_models", (shapes) => shapes.RegisteredModel);
		}
		async function deleteRegisteredModel(api, name) {
			await (0, _api_js__WEBPACK_IMPORTED_MODULE_0__.TF)(api, "DELETE", "registered-models/delete", { name });
		}
		async function createModelVersion(api, version) {
			let { name, source, runId, tags } = version;
			let body = {
				name,
				source,
				run_id: runId,
				tags
			};
			let created = async () => (await (0, _api_js__WEBPACK_IMPORTED_MODULE_0__.T1)(api, "POST", "model-versions/create", { body }, (shapes) => shapes.OneVersion)).model_version;
			let filter = `run_id = '${runId}'`;
			return (0, _create_once_js__WEBPACK_IMPORTED_MODULE_1__.U)(created, async () => (await searchModelVersions(api, filter)).find((one) => (0, _same_name_js__WEBPACK_IMPORTED_MODULE_3__.b)(one.name, name)));
		}
		async function getModelVersion(api, name, version) {
			return (await (0, _api_js__WEBPACK_IMPORTED_MODULE_0__.T1)(api, "GET", "model-versions/get", { query: {
				name,
				version
			} }, (shapes) => shapes.OneVersion)).model_version;
		}
		function searchModelVersions(api, filter) {
			let query = {
				filter,
				max_results: 200
			};
			return (0, _api_js__WEBPACK_IMPORTED_MODULE_0__.mU)(api, "model-versions/search", query, "model_versions", (shapes) => shapes.ModelVersion);
		}
		async function deleteModelVersion(api, name, version) {
			await (0, _api_js__WEBPACK_IMPORTED_MODULE_0__.TF)(api, "DELETE", "model-versions/delete", {
				name,
				version
			});
		}
		async function setModelVersionTag(api, name, version, tag) {
			let body = {
				name,
				version,
				key: tag.key,
				value: tag.value
			};
			await (0, _api_js__WEBPACK_IMPORTED_MODULE_0__.T1)(api, "POST", "model-versions/set-tag", {
				body,
				idempotent: !0
			}, _api_js__WEBPACK_IMPORTED_MODULE_0__.Cl);
		}
		async function setAlias(api, name, alias, version) {
			let body = {
				name,
				alias,
				version
			};
			await (0, _api_js__WEBPACK_IMPORTED_MODULE_0__.T1)(api, "POST", "registered-models/alias", {
				body,
				idempotent: !0
			}, _api_js__WEBPACK_IMPORTED_MODULE_0__.Cl);
		}
		async function getByAlias(api, name, alias) {
			return (await (0, _api_js__WEBPACK_IMPORTED_MODULE_0__.T1)(api, "GET", "registered-models/alias", { query: {
				name,
				alias
			} }, (shapes) => shapes.OneVersion)).model_version;
		}
		async function deleteAlias(api, name, alias) {
			await (0, _api_js__WEBPACK_IMPORTED_MODULE_0__.TF)(api, "DELETE", "registered-models/alias", {
				name,
				alias
			});
		}
	}),
	42307: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => calledOtherwise,
			b: () => isNameOf
		});
		let prefix = /^[\w.:/ -]*[.:/]$/;
		let unique = /\d{8}t\d{6}z-[0-9a-f]{8}$/;
		function isNameOf(told, asked) {
			if (told === asked) return !0;
			if (asked === "" || !told.endsWith(asked)) return !1;
			let before = told.slice(0, -asked.length);
			return prefix.test(before) || unique.test(asked) && /[-_]$/.test(before);
		}
		let calledOtherwise = (told, asked) => told === asked ? "" : `, which the server calls ${told}`;
	}),
	44239: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			YG: () => readAsStockClient,
			wR: () => isEmptyAnswer
		});
		var _text_camel_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66162);
		let enums = {
			RunStatus: {
				RUNNING: 1,
				SCHEDULED: 2,
				FINISHED: 3,
				FAILED: 4,
				KILLED: 5
			},
			ModelVersionStatus: {
				PENDING_REGISTRATION: 1,
				FAILED_REGISTRATION: 2,
				READY: 3
			}
		};
		let strings = (names) => Object.fromEntries(names.split(" ").map((name) => [name, "string"]));
		let measure = {
			value: "double",
			timestamp: "int64",
			step: "int64"
		};
		let messages = {
			Tag: strings("key value"),
			Param: strings("key value"),
			Metric: {
				...strings("key dataset_name dataset_digest model_id run_id"),
				...measure
			},
			Experiment: {
				...strings("experiment_id name artifact_location lifecycle_stage"),
				last_update_time: "int64",
				creation_time: "int64",
				tags: "Tag[]"
			},
			RunInfo: {
				...strings("run_id run_uuid run_name experiment_id user_id artifact_uri lifecycle_stage"),
				status: "RunStatus",
				start_time: "int64",
				end_time: "int64"
			},
			RunData: {
				metrics: "Metric[]",
				params: "Param[]",
				tags: "Tag[]"
			},
			Run: {
				info: "RunInfo",
				data: "RunData"
			},
			FileInfo: {
				path: "string",
				is_dir: "bool",
				file_size: "int64"
			},
			Alias: strings("alias version"),
			ModelVersion: {
				...strings("name version user_id current_stage description source run_id status_message run_link model_id"),
				creation_timestamp: "int64",
				last_updated_timestamp: "int64",
				status: "ModelVersionStatus",
				tags: "Tag[]",
				aliases: "string[]"
			},
			RegisteredModel: {
				...strings("name user_id description"),
				creation_timestamp: "int64",
				last_updated_timestamp: "int64",
				latest_versions: "ModelVersion[]",
				tags: "Tag[]",
				aliases: "Alias[]"
			}
		};
		let nothing = {};
		let oneExperiment = { experiment: "Experiment" };
		let oneRun = { run: "Run" };
		let oneVersion = { model_version: "ModelVersion" };
		let oneModel = { registered_model: "RegisteredModel" };
		let page = (list) => ({
			...list,
			next_page_token: "string"
		});
		let answers = {
			"POST experiments/create": strings("experiment_id"),
			"GET experiments/get": oneExperiment,
			"GET experiments/get-by-name": oneExperiment,
			"GET experiments/search": page({ experiments: "Experiment[]" }),
			"POST experiments/delete": nothing,
			"POST runs/create": oneRun,
			"GET runs/get": oneRun,
			"POST runs/search": page({ runs: "Run[]" }),
			"POST runs/log-batch": nothing,
			"POST runs/update": { run_info: "RunInfo" },
			"POST runs/delete": nothing,
			"GET artifacts/list": page({
				root_uri: "string",
				files: "FileInfo[]"
			}),
			"POST registered-models/create": oneModel,
			"GET registered-models/get": oneModel,
			"GET registered-models/search": page({ registered_models: "RegisteredModel[]" }),
			"DELETE registered-models/delete": nothing,
			"POST registered-models/alias": nothing,
			"GET registered-models/alias": oneVersion,
			"DELETE registered-models/alias": nothing,
			"POST model-versions/create": oneVersion,
			"GET model-versions/get": oneVersion,
			"GET model-versions/search": page({ model_versions: "ModelVersion[]" }),
			"GET model-versions/get-download-uri": strings("artifact_uri"),
			"POST model-versions/set-tag": nothing,
			"DELETE model-versions/delete": nothing
		};
		class Unreadable extends Error {}
		function readAsStockClient(call, json) {
			let fields = Object.hasOwn(answers, call) ? answers[call] : void 0;
			if (!fields) return { value: json };
			try {
				if (!isObject(json)) throw new Unreadable(`it is ${told(json)}, not an object`);
				return { value: readFields(fields, json, "") };
			} catch (error) {
				if (error instanceof Unreadable) return { refused: error.message };
				throw error;
			}
		}
		let isEmptyAnswer = ({ text, cut }) => !cut && ["", "200 OK"].includes(text.trim());
		function readFields(fields, given, path) {
			let read = {};
			for (let [name, type] of Object.entries(fields)) {
				let value = name === "experiment_id" && typeof given[name] == "number" ? String(given[name]) : given[name] ?? given[(0, _text_camel_case_js__WEBPACK_IMPORTED_MODULE_0__.x)(name)];
				if (value == null) continue;
				let found = readField(type, value, path === "" ? name : `${path}.${name}`);
				found !== void 0 && (read[name] = found);
			}
			return read;
		}
		function readField(type, value, path) {
			if (!type.endsWith("[]")) return readValue(type, value, path);
			if (!Array.isArray(value)) throw new Unreadable(`${path} is ${told(value)}, not a list`);
			return value.map((one) => {
				if (one === null) throw new Unreadable(`${path} is a list with null in it`);
				return readValue(type.slice(0, -2), one, path);
			});
		}
		function readValue(type, value, path) {
			let refuse = (wanted) => {
				throw new Unreadable(`${path} is ${told(value)}, not ${wanted}`);
			};
			switch (type) {
				case "string": return typeof value == "string" ? value : refuse("a string");
				case "bool": return typeof value == "boolean" ? value : refuse("true or false");
				case "int64": return readInteger(value) ?? refuse("a whole number");
				case "double": return readDouble(value) ?? refuse("a number");
			}
			let values = Object.hasOwn(enums, type) ? enums[type] : void 0;
			if (values) return readEnum(values, value, refuse);
			if (typeof value == "string" || Array.isArray(value) && value.length === 0) return {};
			return isObject(value) ? readFields(messages[type], value, path) : refuse("an object");
		}
		function readInteger(value) {
			let number = typeof value == "string" && /^[+-]?\d+\.?\d*(e[+-]?\d+)?$/i.test(value) ? Number(value) : value;
			return Number.isInteger(number) && Math.abs(number) < 2 ** 63 ? number : void 0;
		}
		function readDouble(value) {
			if (typeof value == "number") return Number.isFinite(value) ? value : void 0;
			if (typeof value == "boolean") return Number(value);
			if (typeof value != "string") return;
			if (value === "NaN" || /^[+-]?inf(inity)?$/i.test(value)) return value;
			return value.trim() === "" || Number.isNaN(Number(value)) ? void 0 : Number(value);
		}
		function readEnum(values, value, refuse) {
			let isNumeral = typeof value == "string" && /^\d+$/.test(value);
			if (typeof value == "string" && !isNumeral) return Object.hasOwn(values, value) ? value : void 0;
			let isNumber = isNumeral || typeof value == "number" || typeof value == "boolean";
			return Object.entries(values).find(([, number]) => isNumber && number === Number(value))?.[0] ?? refuse(`one of ${Object.keys(values).join(", ")}`);
		}
		let isObject = (value) => typeof value == "object" && !!value && !Array.isArray(value);
		function told(value) {
			if (value === null) return "null";
			if (Array.isArray(value)) return "a list";
			if (typeof value == "object") return "an object";
			return `the ${typeof value} ${JSON.stringify(value)?.slice(0, 40)}`;
		}
	}),
	77513: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => carries });
		function carries(tags, tag) {
			return tags.some((one) => one.key === tag.key && one.value === tag.value);
		}
	}),
	10040: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cl: () => createExperiment,
			JH: () => finishRun,
			Mh: () => getRun,
			Vj: () => findAnyExperiment,
			_m: () => getExperiment,
			hH: () => searchExperiments,
			hT: () => logBatch,
			rH: () => deleteExperiment,
			ut: () => createRun,
			xz: () => searchRuns
		});
		var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12829);
		var _create_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71203);
		async function createExperiment(api, name, tags) {
			let created = () => (0, _api_js__WEBPACK_IMPORTED_MODULE_0__.T1)(api, "POST", "experiments/create", { body: {
				name,
				tags
			} }, (shapes) => shapes.ExperimentId);
			let found = async () => findExperiment(api, name);
			return (await (0, _create_once_js__WEBPACK_IMPORTED_MODULE_1__.U)(created, found)).experiment_id;
		}
		async function findExperiment(api, name) {
			let found = await findAnyExperiment(api, name);
			return found?.lifecycle_stage === "active" ? found : void 0;
		}
		async function findAnyExperiment(api, name) {
			let query = { experiment_name: name };
			return (await (0, _api_js__WEBPACK_IMPORTED_MODULE_0__.uW)((0, _api_js__WEBPACK_IMPORTED_MODULE_0__.T1)(api, "GET", "experiments/get-by-name", { query }, (shapes) => shapes.OneExperiment)))?.experiment;
		}
		async function getExperiment(api, experimentId) {
			let query = { experiment_id: experimentId };
			return (await (0, _api_js__WEBPACK_IMPORTED_MODULE_0__.T1)(api, "GET", "experiments/get", { query }, (shapes) => shapes.OneExperiment)).experiment;
		}
		function searchExperiments(api, filter) {
			let query = {
				max_results: 200,
				filter
			};
			return (0, _api_js__WEBPACK_IMPORTED_MODULE_0__.mU)(api, "experiments/search", query, "experiments", (shapes) => shapes.Experiment);
		}
		async function deleteExperiment(api, experimentId) {
			await (0, _api_js__WEBPACK_IMPORTED_MODULE_0__.TF)(api, "POST", "experiments/delete", { experiment_id: experimentId });
		}
		async function createRun(api, experimentId, run) {
			let body = {
				experiment_id: experimentId,
				run_name: run.name,
				start_time: run.startTime,
				tags: [run.tag, ...run.tags]
			};
			let created = async () => (await (0, _api_js__WEBPACK_IMPORTED_MODULE_0__.T1)(api, "POST", "runs/create", { body }, (shapes) => shapes.OneRun)).run;
			let filter = `tags."${run.tag.key}" = '${run.tag.value}'`;
			return (0, _create_once_js__WEBPACK_IMPORTED_MODULE_1__.U)(created, async () => (await searchRuns(api, [experimentId], filter))[0]);
		}
		async function getRun(api, runId) {
			return (await (0, _api_js__WEBPACK_IMPORTED_MODULE_0__.T1)(api, "GET", "runs/get", { query: { run_id: runId } }, (shapes) => shapes.OneRun)).run;
		}
		async function searchRuns(api, experimentIds, filter) {
			let body = {
				experiment_ids: experimentIds,
				filter,
				max_results: 100,
				run_view_type: "ALL"
			};
			return (await (0, _api_js__WEBPACK_IMPORTED_MODULE_0__.T1)(api, "POST", "runs/search", {
				body,
				idempotent: !0
			}, (shapes) => shapes.Runs)).runs;
		}
		async function logBatch(api, runId, batch) {
			await (0, _api_js__WEBPACK_IMPORTED_MODULE_0__.T1)(api, "POST", "runs/log-batch", {
				body: {
					run_id: runId,
					...batch
				},
				idempotent: !0
			}, _api_js__WEBPACK_IMPORTED_MODULE_0__.Cl);
		}
		async function finishRun(api, runId, status, endTime) {
			let body = {
				run_id: runId,
				status,
				end_time: endTime
			};
			await (0, _api_js__WEBPACK_IMPORTED_MODULE_0__.T1)(api, "POST", "runs/update", {
				body,
				idempotent: !0
			}, _api_js__WEBPACK_IMPORTED_MODULE_0__.Cl);
		}
	}),
	46138: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IX: () => pass,
			R8: () => warn,
			fJ: () => fail,
			iv: () => skip,
			z3: () => error
		});
		let pass = (reason) => outcome("pass", reason);
		let fail = (reason) => outcome("fail", reason);
		let warn = (reason, code) => ({
			...outcome("warn", reason),
			...code === void 0 ? {} : { code }
		});
		let skip = (reason) => outcome("skip", reason);
		let error = (reason) => outcome("error", reason);
		let outcome = (status, reason) => reason === void 0 ? { status } : {
			status,
			reason
		};
	}),
	11216: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fh: () => isJson,
			H6: () => saysBlocked,
			J: () => mlflowFields,
			PW: () => isReshaped,
			XT: () => isEnvelope,
			uT: () => deedOf
		});
		var _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88347);
		let loginWords = /type=["']?password|sign[\s-]?in|log[\s-]?in\b|single sign-on|\bsso\b|\bsaml|openid|oauth2?\b|not authenticated|unauthenticated/i;
		let loginPlaces = /\/(log-?in|sign-?in|auth|authorize|oauth2?|sso|saml2?|adfs|cas|idp|realms)\b|^https?:\/\/(login|auth|sso|accounts|id|idp|signin)\./i;
		let challengeWords = /captcha|checking your browser|just a moment|enable javascript|verify (that )?you are (a )?human|browser (check|challenge)|unusual traffic/i;
		function deedOf(reply, product) {
			let { status, text } = reply;
			let told = product?.means?.find((one) => one.text.test(text));
			if (told) return told.deed;
			if (status === 304) return "answers itself";
			if (status >= 300 && status < 400) return redirection(reply);
			if (status < 300) return success(reply, product);
			let isAboutCertificate = [400, 403].includes(status) && /client certificate|ssl certificate/i.test(text);
			if (status === 495 || status === 496 || isAboutCertificate) return "wants a client certificate";
			if (status === 400 || status === 497 || status === 426) return badRequest(text);
			if (status === 401 || status === 407 || status === 511) return "asks for a login";
			if (status === 402) return "blocks";
			if (status === 403 || status === 451) return forbidden(reply, product);
			if (status === 404 || status === 410 || status === 421) return "has no route";
			if (status === 406) return "blocks";
			if (status === 405 || status === 501) return "limits method";
			if (status === 413) return "limits size";
			if (status === 414 || status === 431) return "limits headers";
			if (status === 429 || status === 509 || status === 529) return "limits rate";
			if (status === 408 || status === 504 || status === 522 || status === 524) return "times out";
			if ([
				502,
				503,
				520,
				521,
				523,
				525,
				526,
				527,
				530
			].includes(status)) {
				if (challengeWords.test(text)) return "challenges";
				return saysBlocked(text, product) ? "blocks" : "has no backend";
			}
			if (/\bin progress\b|retry later|try again later/i.test(text) && status < 500) return "limits rate";
			if (status < 500) return "refuses the request";
			return unreachedWords.test(text) ? "has no backend" : "fails";
		}
		let unreachedWords = /\b(connection|connect\(?\)?) ?(was )?refused\b|ECONNREFUSED|\bno route to host\b|UnknownHost|ENOTFOUND|EAI_AGAIN|connect(ion)? timed out/i;
		function redirection(reply) {
			let location = (0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__.wx)(reply, "location");
			return loginPlaces.test(location) || /redirect_(uri|url)=|client_id=/i.test(location) ? "asks for a login" : "redirects";
		}
		let mlflowFields = /"(experiment|run|registered_model|model_version)(s|_id|_info)?": ?[[{"]/;
		let isEnvelope = (text) => /^\s*\{(?=[\s\S]*"statusCode": ?\d{3}\b)(?=[\s\S]*"body": ?")/.test(text);
		let isReshaped = (text) => /<(experiment|run|registered_model|model_version)(s|_id|_info)?>/.test(text) || isEnvelope(text) || /^\s*\{[^{]*"(data|result|response|payload|body)": ?\{/.test(text) && mlflowFields.test(text);
		let blockWords = /\b(request|access|page|(web ?)?site|url|connection|transaction|traffic|you) ([\w' ]{0,60} )?(rejected|blocked|denied|restricted|limited|not (allowed|permitted))\b|\b(blocked|denied|restricted|not (allowed|permitted)) (request|by|because|due|in accordance)\b|\b(incident|support|attack|event|violation|block) (id|number)\b|\bsecurity (policy|policies|rules?|reasons|violation|service)\b|\b(company|corporate|acceptable.use) polic(y|ies)\b|\b(suspicious|malicious)\b|\bweb application firewall\b|\bcannot (consume|access)\b/i;
		let blockedInJson = /"(blocked|denied|rejected|forbidden)"/i;
		let saysBlocked = (text, product) => /<html|<title/i.test(text) || product?.kind === "firewall" ? blockWords.test(text) : /^\s*\{/.test(text) && (blockedInJson.test(text) || blockWords.test(text));
		function success({ status, contentType, text, cut }, product) {
			let shown = text.slice(0, 2e4).replace(/<noscript\b[\s\S]*?<\/noscript>/gi, "");
			if (contentType === "text/html" && challengeWords.test(shown)) return "challenges";
			if (contentType === "text/html" && loginWords.test(shown)) return "asks for a login";
			if (contentType === "text/html" && saysBlocked(shown, product)) return "blocks";
			let wasJson = /json/.test(contentType) || mlflowFields.test(text);
			let isRestamped = status !== 200 && mlflowFields.test(text);
			if (wasJson && !cut && !isJson(text) || isReshaped(text) || isRestamped) return "damages answers";
			return wasJson && !mlflowFields.test(text) && saysBlocked(text) ? "blocks" : "answers itself";
		}
		function badRequest(text) {
			if (/plain http request was sent to (an )?(https|tls)|https (port|scheme)|\b(use|requires?|only) (https|ssl|tls)\b|\b(https|ssl|tls)( protocol)? (is )?required/i.test(text)) return "wants https";
			if (/(header|cookie)[^.]{0,40}(too (large|long|big)|exceeds)/i.test(text)) return "limits headers";
			return "refuses the request";
		}
		let quotaWords = /\bquota\b|rate.?limit|too many requests|throttl/i;
		let credentialWords = /(invalid|expired|bad|unknown|missing|no) (access |api |bearer |auth\w* )?(token|credentials?|signature)\b/i;
		function forbidden(reply, product) {
			if ("cf-mitigated" in reply.headers || challengeWords.test(reply.text)) return "challenges";
			if (quotaWords.test(reply.text)) return "limits rate";
			if (product?.kind === "login proxy" || loginWords.test(reply.text)) return "asks for a login";
			return /json/.test(reply.contentType) && credentialWords.test(reply.text) ? "asks for a login" : "blocks";
		}
		function isJson(text) {
			try {
				JSON.parse(text);
				return !0;
			} catch {
				return !1;
			}
		}
	}),
	82579: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			jR: () => isDamagedContent,
			RI: () => isEmptyObject,
			bJ: () => isHealthReport,
			Rm: () => isMlflowContent,
			OV: () => isOwnOfApi,
			mu: () => isWerkzeugPage,
			Vb: () => nameOf,
			ac: () => responderOf,
			wT: () => strangerIn
		});
		var exchange = __webpack_require__(88347);
		var error = __webpack_require__(12279);
		var camel_case = __webpack_require__(66162);
		var deeds = __webpack_require__(11216);
		let products = [
			{
				name: "OAuth2 Proxy",
				kind: "login proxy",
				text: /oauth2 proxy|\/oauth2\/(start|sign_in)/i
			},
			{
				name: "Cloudflare Access",
				kind: "login proxy",
				text: /cloudflareaccess\.com/i,
				headers: ["cf-access-aud", "cf-access-domain"]
			},
			{
				name: "Authelia",
				kind: "login proxy",
				text: /authelia/i
			},
			{
				name: "authentik",
				kind: "login proxy",
				text: /authentik|outpost\.goauthentik/i
			},
			{
				name: "Keycloak",
				kind: "login proxy",
				text: /\/realms\/[^/]+\/protocol|keycloak/i
			},
			{
				name: "Google IAP",
				kind: "login proxy",
				headers: ["x-goog-iap-generated-response"],
				text: /iap\b.*google/i
			},
			{
				name: "Microsoft Entra",
				kind: "login proxy",
				text: /login\.microsoftonline\.com|x-ms-proxy-app-id/i,
				headers: ["x-ms-proxy-app-id"]
			},
			{
				name: "Okta",
				kind: "login proxy",
				text: /\.okta\.com|okta-signin/i
			},
			{
				name: "Auth0",
				kind: "login proxy",
				text: /\.auth0\.com/i
			},
			{
				name: "Pomerium",
				kind: "login proxy",
				text: /pomerium/i,
				headers: ["x-pomerium-intercepted-response"]
			},
			{
				name: "Vouch Proxy",
				kind: "login proxy",
				text: /vouch proxy/i
			},
			{
				name: "Imperva",
				kind: "firewall",
				text: /incapsula|imperva/i,
				headers: ["x-iinfo"]
			},
			{
				name: "Akamai",
				kind: "firewall",
				server: /akamai/i,
				text: /Reference(&#32;|\s)*#(&#35;)?\s*\d+\.[0-9a-f]+\./i
			},
			{
				name: "F5 BIG-IP",
				kind: "firewall",
				server: /big-?ip/i,
				text: /your support id is/i
			},
			{
				name: "FortiWeb",
				kind: "firewall",
				server: /forti/i,
				text: /fortinet|fortigate|fortiguard/i
			},
			{
				name: "ModSecurity",
				kind: "firewall",
				text: /mod_?security/i
			},
			{
				name: "Sucuri",
				kind: "firewall",
				server: /sucuri/i,
				headers: ["x-sucuri-id"]
			},
			{
				name: "Barracuda",
				kind: "firewall",
				server: /barracuda/i,
				text: /barracuda/i
			},
			{
				name: "Zscaler",
				kind: "forward proxy",
				server: /zscaler/i,
				text: /zscaler/i
			},
			{
				name: "Squid",
				kind: "forward proxy",
				server: /squid/i,
				headers: ["x-squid-error"],
				text: /\(squid/i
			},
			{
				name: "Netskope",
				kind: "forward proxy",
				server: /netskope/i,
				text: /netskope|goskope/i
			},
			{
				name: "Cisco Umbrella",
				kind: "forward proxy",
				text: /(block|phish|malware)\.opendns\.com|cisco umbrella/i
			},
			{
				name: "Blue Coat",
				kind: "forward proxy",
				server: /bluecoat|proxysg/i,
				text: /blue ?coat|proxysg/i
			},
			{
				name: "AWS API Gateway",
				kind: "API gateway",
				headers: [
					"x-amzn-errortype",
					"x-amz-apigw-id",
					"apigw-requestid"
				],
				bodyLimit: "Let uploads pass beside the API gateway, by a load balancer or presigned addresses: it takes 10 MB and no more, a quota that cannot be raised.",
				means: [{
					text: /missing authentication token/i,
					deed: "has no route"
				}, {
					text: /too many requests|limit exceeded/i,
					deed: "limits rate"
				}]
			},
			{
				name: "Azure API Management",
				kind: "API gateway",
				headers: ["ocp-apim-trace-location"],
				text: /subscription key/i,
				means: [{
					text: /subscription key/i,
					deed: "asks for a login"
				}]
			},
			{
				name: "Kong",
				kind: "API gateway",
				server: /kong/i,
				headers: ["x-kong-response-latency"],
				bodyLimit: "Raise the body size limit at Kong: allowed_payload_size of its plugin request-size-limiting, or nginx_http_client_max_body_size.",
				text: /no route matched/i
			},
			{
				name: "Apigee",
				kind: "API gateway",
				text: /"faultstring"|apigee/i,
				server: /apigee/i,
				bodyLimit: "Let uploads pass beside Apigee, or stream them (request.streaming.enabled): without that its limit is fixed."
			},
			{
				name: "Tyk",
				kind: "API gateway",
				headers: ["x-generator-tyk"],
				text: /tyk/i
			},
			{
				name: "APISIX",
				kind: "API gateway",
				server: /apisix/i
			},
			{
				name: "KrakenD",
				kind: "API gateway",
				headers: ["x-krakend", "x-krakend-completed"]
			},
			{
				name: "WSO2",
				kind: "API gateway",
				text: /wso2|"?Runtime Error.*90\d{4}/i
			},
			{
				name: "Cloudflare",
				kind: "CDN",
				server: /cloudflare/i,
				headers: ["cf-ray", "cf-mitigated"],
				bodyLimit: "Let uploads pass beside Cloudflare, by a host name that it does not proxy: its limit belongs to the plan (100 MB in the free one)."
			},
			{
				name: "CloudFront",
				kind: "CDN",
				server: /cloudfront/i,
				headers: ["x-amz-cf-id"],
				text: /cloudfront/i
			},
			{
				name: "Fastly",
				kind: "CDN",
				headers: ["x-fastly-request-id"],
				text: /fastly error/i
			},
			{
				name: "Azure Front Door",
				kind: "CDN",
				headers: ["x-azure-ref"],
				text: /azure front door/i
			},
			{
				name: "AWS load balancer",
				kind: "load balancer",
				server: /awselb/i
			},
			{
				name: "Azure Application Gateway",
				kind: "load balancer",
				server: /microsoft-azure-application-gateway/i,
				bodyLimit: "Raise the body and upload limits in the gateway’s WAF policy (max request body size, file upload limit).",
				text: /microsoft-azure-application-gateway/i
			},
			{
				name: "Google Cloud load balancer",
				kind: "load balancer",
				text: /<title>(error )?\d{3}[^<]*<\/title>[\s\S]*that’s (an error|all we know)|fault filter abort|no healthy backend/i
			},
			{
				name: "Istio",
				kind: "mesh",
				server: /istio-envoy/i,
				text: /RBAC: access denied|jwt (is missing|verification fails|issuer|authentication)/i
			},
			{
				name: "AWS VPC Lattice",
				kind: "mesh",
				text: /vpc-lattice/i
			},
			{
				name: "Linkerd",
				kind: "mesh",
				headers: ["l5d-proxy-error", "l5d-proxy-connection"]
			},
			{
				name: "Envoy",
				kind: "reverse proxy",
				server: /envoy/i,
				headers: ["x-envoy-upstream-service-time", "x-envoy-overloaded"],
				bodyLimit: "Raise the body size limit at Envoy: max_request_bytes of its buffer filter.",
				text: /upstream connect error|no healthy upstream|upstream request timeout/i
			},
			{
				name: "Traefik",
				kind: "ingress",
				text: /^(404 page not found|no available server|bad gateway|gateway timeout|forbidden)\s*$/i
			},
			{
				name: "OpenShift router",
				kind: "ingress",
				text: /application is not available[\s\S]*route/i
			},
			{
				name: "ingress-nginx",
				kind: "ingress",
				text: /default backend - 404/i
			},
			{
				name: "nginx",
				kind: "reverse proxy",
				server: /nginx|openresty/i,
				text: /<center>(nginx|openresty)/i,
				bodyLimit: "Raise the body size limit at nginx: client_max_body_size, in an ingress the annotation nginx.ingress.kubernetes.io/proxy-body-size."
			},
			{
				name: "HAProxy",
				kind: "load balancer",
				server: /haproxy/i,
				text: /no server is available to handle this request|administrative rules|didn't respond in time\.|returned an invalid or incomplete response/i
			},
			{
				name: "Apache",
				kind: "reverse proxy",
				server: /apache/i,
				text: /<address>apache|DTD HTML 2\.0/i,
				bodyLimit: "Raise the body size limit at Apache: LimitRequestBody, or with ModSecurity SecRequestBodyLimit."
			},
			{
				name: "Caddy",
				kind: "reverse proxy",
				server: /caddy/i,
				bodyLimit: "Raise the body size limit at Caddy: max_size of request_body."
			},
			{
				name: "IIS",
				kind: "reverse proxy",
				server: /microsoft-(iis|httpapi)/i,
				text: /IIS \d|internet information services/i,
				bodyLimit: "Raise the body size limit at IIS: maxAllowedContentLength of its request filtering."
			},
			{
				name: "Varnish",
				kind: "cache",
				server: /varnish/i,
				headers: ["x-varnish"],
				text: /varnish cache server|guru meditation/i
			},
			{
				name: "Amazon S3",
				kind: "object store",
				server: /^AmazonS3$/i,
				means: [{
					text: /<Error>/,
					deed: "has no route"
				}]
			},
			{
				name: "Google Cloud Storage",
				kind: "object store",
				server: /^UploadServer$/i,
				means: [{
					text: /<Error>/,
					deed: "has no route"
				}]
			},
			{
				name: "Azure Blob Storage",
				kind: "object store",
				server: /^Windows-Azure-(Blob|Web)/i,
				means: [{
					text: /<Error>/,
					deed: "has no route"
				}]
			},
			{
				name: "Heroku router",
				kind: "load balancer",
				server: /heroku|cowboy/i,
				text: /herokucdn/i
			}
		];
		function responderOf(reply) {
			let party = platformPart(reply);
			return party ? { party } : strangerIn(reply);
		}
		function strangerIn(reply) {
			let product = productOf(reply);
			return {
				party: "in between",
				deed: (0, deeds.uT)(reply, product),
				...product ? { product } : {},
				...isPassedOn(reply) ? { isInside: !0 } : {}
			};
		}
		function nameOf(responder, before = "the API") {
			if (responder.party !== "in between") return `the ${responder.party}`.replace("the MLflow", "MLflow");
			let { product, isInside } = responder;
			let place = product?.kind === "forward proxy" ? "on the caller’s side" : `in front of ${before}`;
			let where = isInside ? "between the API and MLflow" : place;
			if (!product) return `something ${where}`;
			let { name, kind } = product;
			return `${name.includes(kind) ? `the ${name}` : `${name} (${kind})`} ${where}`;
		}
		let isPassedOn = ({ headers }) => ["server", "date"].some((name) => Array.isArray(headers[name]) && headers[name].length > 1);
		let isPassedOnFromMlflow = ({ headers }) => Array.isArray(headers.server) && /^(uvicorn|gunicorn|waitress|werkzeug)/i.test(headers.server.at(-1) ?? "");
		function platformPart(reply) {
			let json = objectOf(reply);
			if (json) return partOfJson(reply, json);
			let damaged = partOfDamagedJson(reply.text);
			if (damaged) return damaged;
			if (isStoreError(reply)) return "artifact store";
			if (isWerkzeugPage(reply.text) || isMlflowText(reply)) return "MLflow";
			if (isUvicornText(reply)) return isPassedOn(reply) ? "MLflow" : "API";
			return isPassedOnFromMlflow(reply) && reply.status >= 400 ? "MLflow" : void 0;
		}
		function partOfJson(reply, json) {
			if ("is_valid" in json || typeof json.service == "string" && /auth/i.test(json.service)) return "auth service";
			let code = (0, error.D9)(reply);
			if (typeof json.error_code == "string" && code && /^[A-Z][A-Z0-9_]+$/.test(code)) return "MLflow";
			if ("detail" in json) return partOfDetail(reply);
			if (isPlatformError(json)) return isCompact(reply.text) ? "API" : "gateway";
			if (isPublicRoute(json)) return "API";
			if (reply.status === 200 && isMlflowEntity(json)) return "MLflow";
			return isPassedOnFromMlflow(reply) ? "MLflow" : void 0;
		}
		function partOfDetail(reply) {
			if (!isCompact(reply.text)) return "gateway";
			if (!isPassedOn(reply) || isOwnOfApi(reply)) return "API";
			return isPassedOnFromMlflow(reply) && reply.status !== 404 ? "MLflow" : void 0;
		}
		function partOfDamagedJson(text) {
			let detail = /^\W{0,8}\{"detail":( ?)"/.exec(text);
			if (detail) return detail[1] === "" ? "API" : "gateway";
			return /"error_code": ?"[A-Z][A-Z0-9_]+"/.test(text) ? "MLflow" : void 0;
		}
		let isStoreError = ({ status, text, contentType }) => status >= 400 && (/xml/.test(contentType) || text.startsWith("<?xml")) && /<Error>\s*<Code>\w+<\/Code>/.test(text);
		function isPlatformError({ error, message, required_scope }) {
			if (typeof error != "string") return !1;
			return required_scope !== void 0 || /^rate limit exceeded/i.test(error) || typeof message == "string" && /^(REGISTRY|ARTIFACTS?|MLFLOW|SCOPE)_[A-Z_]+$/.test(error);
		}
		function isPublicRoute(json) {
			let has = (...names) => names.every((name) => name in json);
			return has("status", "services") || has("version", "api_version") || has("status", "connected") || has("status", "error_type");
		}
		let entities = [
			"experiments",
			"experiment",
			"experiment_id",
			"runs",
			"run",
			"run_info",
			"registered_models",
			"registered_model",
			"model_versions",
			"model_version",
			"logged_models",
			"metrics",
			"root_uri",
			"files"
		].flatMap((name) => [name, (0, camel_case.x)(name)]);
		function isMlflowEntity(json) {
			return entities.some((name) => typeof json[name] == "object" || typeof json[name] == "string") || typeof json.model == "object" && json.model !== null && "info" in json.model;
		}
		let isDamagedContent = (reply) => reply.status === 200 && !reply.cut && deeds.J.test(reply.text) && !(0, deeds.Fh)(reply.text);
		function isHealthReport(reply) {
			let json = reply.status === 200 ? objectOf(reply) : void 0;
			return typeof json?.status == "string" || typeof json?.healthy == "boolean";
		}
		function isOwnOfApi(reply) {
			let json = objectOf(reply);
			if (!json) return !1;
			return isPublicRoute(json) || isPlatformError(json) || /api key|auth(entication)? service/i.test(String(json.detail));
		}
		let isEmptyObject = (reply) => /^\s*\{\s*\}\s*$/.test(reply.text);
		let isMlflowContent = (reply) => {
			let json = reply.status === 200 ? objectOf(reply) : void 0;
			return json !== void 0 && isMlflowEntity(json);
		};
		let isWerkzeugPage = (text) => /^<!doctype html>\s*<html lang=en>\s*<title>\d{3} |^<!DOCTYPE HTML PUBLIC "-\/\/W3C\/\/DTD HTML 3\.2 Final\/\/EN">\s*<title>\d{3} /i.test(text);
		function isMlflowText({ status, text, contentType, headers }) {
			if (status < 400 || !/^text\/(html|plain)$/.test(contentType)) return !1;
			let login = String(headers["www-authenticate"] ?? "");
			return /^basic realm="?mlflow/i.test(login) && /authenticat/i.test(text) && !text.includes("<") || /mlflow\.org\/|mlflow server|dns rebinding|cross-origin request blocked|no-serve-artifacts/i.test(text) || /^(permission denied|you are not authenticated)\b[^<]*$/i.test(text.trim());
		}
		let isUvicornText = ({ status, text, contentType, headers }) => contentType === "text/plain" && /^(Internal Server Error|Invalid HTTP request received\.)$/.test(text.trim()) || status === 404 && text === "" && /no-store/.test(String(headers["cache-control"] ?? "")) && contentType === "";
		let isCompact = (text) => /^\s*\{"\w+":(?!\s)/.test(text);
		function objectOf(reply) {
			let json = (0, exchange.Pf)(reply);
			return typeof json == "object" && json && !Array.isArray(json) ? json : void 0;
		}
		function productOf(reply) {
			let server = String(reply.headers.server ?? "");
			let wrote = `${reply.text.slice(0, 2e4)}\n${(0, exchange.wx)(reply, "location")}`;
			return products.find(({ server: name, headers = [], text }) => name?.test(server) || headers.some((one) => one in reply.headers) || text?.test(wrote.trim()));
		}
	}),
	15306: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$r: () => targetOf,
			Ft: () => canonicalAccess,
			Lq: () => credentialForms,
			PL: () => hostAccess,
			U4: () => correctedAccess,
			h1: () => gatewayAccess,
			my: () => httpsAccess,
			x5: () => apiHostAccess
		});
		var _text_decoded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58177);
		var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6013);
		let credentialForms = {
			bearer: (key) => ({ authorization: `Bearer ${key}` }),
			apiKeyScheme: (key) => ({ authorization: `ApiKey ${key}` }),
			xApiKey: (key) => ({ "x-api-key": key }),
			lowerCaseBearer: (key) => ({ authorization: `bearer ${key}` }),
			raw: (key) => ({ authorization: key }),
			basic: (key) => ({ authorization: `Basic ${Buffer.from(`token:${key}`).toString("base64")}` }),
			login: (key) => ({ authorization: `Basic ${Buffer.from(key).toString("base64")}` }),
			none: (_) => ({})
		};
		function platformRootOf(trackingUri) {
			return trackingUri.endsWith(_contract_js__WEBPACK_IMPORTED_MODULE_0__.Do) ? trackingUri.slice(0, -_contract_js__WEBPACK_IMPORTED_MODULE_0__.Do.length) : new URL(trackingUri).origin;
		}
		function correctedUri(trackingUri) {
			let { origin, pathname } = new URL(trackingUri);
			let tidy = (0, _text_decoded_js__WEBPACK_IMPORTED_MODULE_1__.D)(pathname).replace(/\s+/g, "").replace(/\/{2,}/g, "/").replace(/\/(api|ajax-api)\/\d\.\d(\/.*)?$/, "").replace(/\/+$/, "").replace(/(\/api\/mlflow){2,}$/, _contract_js__WEBPACK_IMPORTED_MODULE_0__.Do);
			let corrected = `${origin}${/\/api$/.test(tidy) ? `${tidy}/mlflow` : tidy.endsWith(_contract_js__WEBPACK_IMPORTED_MODULE_0__.Do) ? tidy : `${tidy}${_contract_js__WEBPACK_IMPORTED_MODULE_0__.Do}`}`;
			return corrected === trackingUri ? void 0 : corrected;
		}
		function credentialFor(apiKey) {
			if (apiKey === "") return "none";
			return apiKey.includes(":") ? "login" : "bearer";
		}
		function targetOf(settings) {
			let { trackingUri, authUrl, apiUrl, serviceId, apiKey } = settings;
			return {
				trackingUri,
				access: {
					trackingUri,
					prefix: "/api",
					credential: credentialFor(apiKey)
				},
				registryOrigin: new URL(trackingUri).origin,
				platformRoot: platformRootOf(trackingUri),
				authUrl,
				apiUrl,
				serviceId,
				apiKey,
				garbageKey: `hk_live_${"invalid".repeat(4)}0000`
			};
		}
		function at({ access }, trackingUri, prefix = "/api") {
			return {
				trackingUri,
				prefix,
				credential: access.credential
			};
		}
		let gatewayAccess = (target) => at(target, `${target.platformRoot}/mlflow`, "/ajax-api");
		let apiHostAccess = (target) => at(target, `${target.apiUrl}${_contract_js__WEBPACK_IMPORTED_MODULE_0__.Do}`);
		let canonicalAccess = (target) => at(target, `${target.registryOrigin}${_contract_js__WEBPACK_IMPORTED_MODULE_0__.Do}`);
		function correctedAccess(target) {
			let corrected = correctedUri(target.trackingUri);
			return corrected === void 0 ? canonicalAccess(target) : at(target, corrected);
		}
		let hostAccess = (target) => at(target, target.registryOrigin);
		let httpsAccess = (target) => at(target, target.trackingUri.replace(/^http:/, "https:"));
	}),
	15019: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => findRemovalPath });
		var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);
		async function findRemovalPath(observe) {
			let direct = await observe("removal.tracking-uri");
			if ((0, _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__.iE)(direct) || isAccepted(direct)) return { path: "tracking-uri" };
			let dropped = direct.kind === "reply" && direct.status === 400 && /name/.test(direct.text);
			let blind = isDoneBlindly(direct);
			let defect = dropped ? "DELETE requests reach MLflow without their body" : blind ? `DELETE of a model that is not there is answered ${(0, _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__.O1)(direct)}: it may reach nothing` : direct.kind === "reply" && direct.status === 403 ? `DELETE is refused: ${(0, _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__.O1)(direct)}` : `DELETE does not work: ${(0, _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__.O1)(direct)}`;
			let gateway = await observe("removal.gateway");
			if (blind && !(0, _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__.iE)(gateway)) return {
				path: "tracking-uri",
				defect
			};
			return (0, _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__.iE)(gateway) ? {
				path: "gateway",
				defect
			} : {
				path: "none",
				defect,
				beyond: (0, _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__.O1)(gateway)
			};
		}
		let isDoneBlindly = (answer) => answer.kind === "reply" && (answer.status === 204 || answer.status === 200 && /^\s*(\{\s*\})?\s*$/.test(answer.text));
		let isAccepted = (answer) => answer.kind === "reply" && answer.status === 202;
	}),
	49661: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => leftoverCommands });
		var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27922);
		var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19029);
		let leftoverCommands = {
			model: (api, name) => send(api, "DELETE", "registered-models/delete", json({ name })),
			version: (api, name, version) => send(api, "DELETE", "model-versions/delete", json({
				name,
				version
			})),
			versionsOf: (api, name, id) => {
				let filter = `name = '${name}' and tags.${_names_js__WEBPACK_IMPORTED_MODULE_0__.od} = '${id}'`;
				return `${`${find(api, "model-versions/search", "filter", filter)} | ${valuesOf("version", "[0-9]*")}`} | while read -r value; do ${send(api, "DELETE", "model-versions/delete", withValue({ name }, "version"))}; done`;
			},
			experiment: (api, id) => send(api, "POST", "experiments/delete", json({ experiment_id: id })),
			experimentNamed: (api, name) => `${`${find(api, "experiments/get-by-name", "experiment_name", name)} | ${valuesOf("experiment_id", "[^\"]*")}`} | while read -r value; do ${send(api, "POST", "experiments/delete", withValue({}, "experiment_id"))}; done`,
			artifacts: (api, url) => `${curl(api, "-sS -i")} -X DELETE ${(0, _text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__.x)(url)}`
		};
		let urlOf = ({ trackingUri, prefix }, endpoint) => (0, _text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__.x)(`${trackingUri}${prefix}/2.0/mlflow/${endpoint}`);
		let curl = ({ headers }, options) => `curl ${options} -H "${"x-api-key" in headers ? "X-API-Key: " : "Authorization: Bearer "}$HOKUSAI_API_KEY"`;
		let send = (api, method, endpoint, body) => `${curl(api, "-sS -i")} -X ${method} -H 'Content-Type: application/json' -d ${body} ${urlOf(api, endpoint)}`;
		let find = (api, endpoint, parameter, value) => `${curl(api, "-fsS")} -G --data-urlencode ${(0, _text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__.x)(`${parameter}=${value}`)} ${urlOf(api, endpoint)}`;
		let valuesOf = (field, characters) => `tr ',{' '\\n\\n' | sed -n 's/.*"${field}": *"\\{0,1\\}\\(${characters}\\).*/\\1/p'`;
		let json = (body) => (0, _text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__.x)(JSON.stringify(body));
		function withValue(body, field) {
			let [before = ""] = JSON.stringify({
				...body,
				[field]: ""
			}).split(/"}$/);
			return `${(0, _text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__.x)(before)}"$value"${(0, _text_shell_word_js__WEBPACK_IMPORTED_MODULE_1__.x)("\"}")}`;
		}
	}),
	19029: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FQ: () => createdTag,
			JL: () => newNames,
			R_: () => createdNow,
			Ws: () => artifactPath,
			Zc: () => ownTag,
			aD: () => idPattern,
			eZ: () => namesOf,
			il: () => canaryModel,
			jM: () => laterTag,
			nK: () => alias,
			od: () => idTag
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		let idTag = "verify_registration_id";
		let createdTag = "verify_registration_created";
		let laterTag = "verify_registration_tag";
		let canaryModel = "verify-registration-canary";
		let alias = "verify-registration";
		let artifactPath = "model";
		let idPattern = /^\d{8}t\d{6}z-[0-9a-f]{8}$/;
		function newNames(now = new Date()) {
			return namesOf(`${now.toISOString().replace(/[-:]|\.\d+/g, "").toLowerCase()}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex")}`);
		}
		function namesOf(id) {
			return {
				id,
				experiment: `verify-registration-${id}`,
				model: `verify-registration-${id}`
			};
		}
		let ownTag = ({ id }) => ({
			key: idTag,
			value: id
		});
		let createdNow = (now = new Date()) => ({
			key: createdTag,
			value: now.toISOString()
		});
	}),
	84616: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ds: () => lagMs,
			iS: () => lagPauses,
			n: () => readAgain
		});
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
		var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12279);
		var _verify_ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37712);
		let lagPauses = [250, ...Array.from({ length: 9 }, () => 500)];
		let lagMs = 5e3;
		async function readAgain(read, { pauses, withinMs, signal }, wrongIn = () => void 0) {
			let look = async () => {
				try {
					let value = await read();
					return {
						value,
						wrong: wrongIn(value)
					};
				} catch (error) {
					if (isNotYetThere(error)) return { missing: error };
					throw error;
				}
			};
			let started = performance.now();
			let seconds = () => ((performance.now() - started) / 1e3).toFixed(1);
			let first = await look();
			let last = first;
			for (let pause of isRight(first) ? [] : pauses) {
				if (signal.aborted || performance.now() - started + pause > withinMs) break;
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, void 0, { signal }).catch(() => {});
				last = await look();
				if (!isRight(last)) continue;
				let after = seconds();
				return await staysRight(look) ? {
					value: last.value,
					after
				} : told(first, after);
			}
			return isRight(first) ? { value: first.value } : told(last, seconds());
		}
		let isRight = (look) => "value" in look && look.wrong === void 0;
		async function staysRight(look) {
			for (let count = 0; count < 3; count++) if (!isRight(await look())) return !1;
			return !0;
		}
		function told(look, after) {
			if ("missing" in look) throw look.missing;
			let { value, wrong } = look;
			return {
				value,
				...wrong !== void 0 && { wrong },
				after
			};
		}
		function isNotYetThere(error) {
			if (error instanceof _verify_ownership_js__WEBPACK_IMPORTED_MODULE_2__.Px) return error.isUnmarked;
			if (!(error instanceof _mlflow_error_js__WEBPACK_IMPORTED_MODULE_1__.mF) || error.errorCode === void 0) return !1;
			let text = error.answer.kind === "reply" ? error.answer.text : "";
			return error.errorCode === "RESOURCE_DOES_NOT_EXIST" || /\b(not found|does not exist|no such (file|artifact))\b/i.test(text);
		}
	}),
	28261: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => isOfRun,
			U: () => removeExperiment
		});
		var _mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12829);
		var _mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22102);
		var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12279);
		var _mlflow_tracking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10040);
		var _leftover_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49661);
		var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19029);
		var _remove_model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48877);
		var _settle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37450);
		var _verify_ownership_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37712);
		async function removeExperiment(api, state, patience) {
			if (!state.asked.experiment) return [];
			let expected = {
				doubted: +(state.doubts.experiment > 0),
				made: state.experimentId !== void 0
			};
			let [experiment, artifacts] = await Promise.all([(0, _settle_js__WEBPACK_IMPORTED_MODULE_7__.G)(() => findActive(api, state), expected, patience), removeArtifacts(api, state, patience)]);
			let [left] = experiment.left;
			let name = state.names.experiment;
			let id = left?.id ?? state.experimentId;
			let command = id ? _leftover_commands_js__WEBPACK_IMPORTED_MODULE_4__.k.experiment(api, id) : _leftover_commands_js__WEBPACK_IMPORTED_MODULE_4__.k.experimentNamed(api, name);
			return [...artifacts, ...(0, _remove_model_js__WEBPACK_IMPORTED_MODULE_6__.K)("experiment", name, experiment, command)];
		}
		async function findActive(api, state) {
			let found = await findOwn(api, state);
			if (found?.lifecycle_stage !== "active") return [];
			let id = found.experiment_id;
			return [{
				id,
				remove: () => (0, _mlflow_tracking_js__WEBPACK_IMPORTED_MODULE_3__.rH)(api, id)
			}];
		}
		async function findOwn(api, { experimentId, names }) {
			let readBack = (id) => (0, _mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__.uW)((0, _verify_ownership_js__WEBPACK_IMPORTED_MODULE_8__.Eb)(api, id, names));
			let known = experimentId === void 0 ? void 0 : await readBack(experimentId);
			if (known) return known;
			let named = await (0, _mlflow_tracking_js__WEBPACK_IMPORTED_MODULE_3__.Vj)(api, names.experiment);
			return named && readBack(named.experiment_id);
		}
		async function removeArtifacts(api, state, patience) {
			if (!state.asked.upload) return [];
			let places = [];
			let entriesIn = (url) => entriesAt(api, url, isNothingTaken(state));
			let look = async () => {
				let [likely] = places.length === 0 ? usualPlace(api, state) : [];
				let ahead = likely === void 0 ? void 0 : entriesIn(likely);
				let ended = ahead?.catch(() => {});
				try {
					places.length === 0 && (places = await placesOf(api, state));
				} finally {
					await ended;
				}
				return (await Promise.all(places.map(async (url) => ({
					url,
					entries: await (ahead && url === likely ? ahead : entriesIn(url))
				})))).filter(({ entries }) => entries > 0).map(({ url }) => ({
					url,
					remove: () => (0, _mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__.HV)(api, url)
				}));
			};
			let doubted = state.doubts.upload > 0 ? Infinity : 0;
			let looked = await (0, _settle_js__WEBPACK_IMPORTED_MODULE_7__.G)(look, {
				doubted,
				made: !0
			}, patience);
			let settled = state.files.length > 0 && looked.sure && looked.removed + looked.left.length === 0 ? {
				...looked,
				sure: !1,
				reason: "no list names them"
			} : looked;
			let known = places.length > 0 ? places : usualPlace(api, state);
			return (settled.left.length > 0 ? settled.left.map(({ url }) => url) : known).flatMap((url) => (0, _remove_model_js__WEBPACK_IMPORTED_MODULE_6__.K)("artifacts", `mlflow-artifacts:/${(0, _mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__.lW)(url)}`, settled, _leftover_commands_js__WEBPACK_IMPORTED_MODULE_4__.k.artifacts(api, url)));
		}
		let usualPlace = (api, { experimentId }) => experimentId === void 0 ? [] : [(0, _mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__.Wk)(api, `mlflow-artifacts:/${experimentId}`)];
		async function placesOf(api, state) {
			let experiment = await findOwn(api, state);
			if (!experiment) return [];
			let id = experiment.experiment_id;
			let root = urlOrNothing(api, experiment.artifact_location);
			if (root !== void 0 && (0, _mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__.lW)(root).split("/").at(-1) === id) return [root];
			let tagged = await (0, _mlflow_tracking_js__WEBPACK_IMPORTED_MODULE_3__.xz)(api, [id], `tags."${_names_js__WEBPACK_IMPORTED_MODULE_5__.od}" = '${state.names.id}'`);
			return (await Promise.all(tagged.map(({ info }) => (0, _verify_ownership_js__WEBPACK_IMPORTED_MODULE_8__.SI)(api, info.run_id, id, state.names)))).flatMap(({ info }) => {
				let url = urlOrNothing(api, info.artifact_uri);
				return url !== void 0 && isOfRun(url, info.run_id) ? [url] : [];
			});
		}
		function urlOrNothing(api, uri) {
			try {
				return (0, _mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__.Wk)(api, uri);
			} catch (error) {
				if (error instanceof _mlflow_error_js__WEBPACK_IMPORTED_MODULE_2__.tN) return;
				throw error;
			}
		}
		let isOfRun = (root, runId) => root.split("/").includes(runId);
		let isNothingTaken = ({ files, doubts }) => files.length === 0 && doubts.upload === 0;
		async function entriesAt(api, url, isEmpty) {
			try {
				return (await (0, _mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__.eH)(api, (0, _mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__.lW)(url))).length;
			} catch (error) {
				if (isEmpty && error instanceof _mlflow_error_js__WEBPACK_IMPORTED_MODULE_2__.mF && (0, _mlflow_artifacts_js__WEBPACK_IMPORTED_MODULE_1__.Wm)(error.answer)) return 0;
				throw error;
			}
		}
	}),
	48877: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => leftoversOf,
			a: () => removeModel
		});
		var _mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12829);
		var _mlflow_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73854);
		var _mlflow_same_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42307);
		var _mlflow_tag_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77513);
		var _leftover_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49661);
		var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19029);
		var _settle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37450);
		var _verify_ownership_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37712);
		async function removeModel(apis, state, patience) {
			let { asked, doubts, modelName } = state;
			if (!asked.model && !asked.version) return [];
			let isGone = !1;
			let look = async () => {
				let found = await findOwnModel(apis, state);
				isGone = found === void 0;
				return found ?? [];
			};
			let made = state.modelMade === !0;
			let doubted = doubts.model > 0 ? doubts.model + +!!made : 0;
			let model = await (0, _settle_js__WEBPACK_IMPORTED_MODULE_4__.G)(look, {
				doubted,
				made
			}, patience);
			let leftModels = leftoversOf("registered model", modelName, model, _leftover_commands_js__WEBPACK_IMPORTED_MODULE_2__.k.model(apis.removal ?? apis.tracking, modelName));
			let goesWhole = model.left.length > 0 && modelName !== _names_js__WEBPACK_IMPORTED_MODULE_3__.il;
			if (!asked.version || isGone && model.sure || goesWhole) return leftModels;
			let isKnown = state.modelVersion !== void 0;
			let versions = await (0, _settle_js__WEBPACK_IMPORTED_MODULE_4__.G)(() => findOwnVersions(apis, state), {
				doubted: doubts.version > 0 ? doubts.version + +!!isKnown : 0,
				made: isKnown
			}, model.silent ? {
				...patience,
				pauses: []
			} : patience);
			let leftVersions = versions.left.map(({ version }) => {
				let name = `${modelName} version ${version}`;
				let command = _leftover_commands_js__WEBPACK_IMPORTED_MODULE_2__.k.version(apis.removal ?? apis.tracking, modelName, version);
				return {
					kind: "model version",
					name,
					reason: versions.reason,
					command
				};
			});
			if (leftVersions.length > 0) return [...leftVersions, ...leftModels];
			let lookUp = _leftover_commands_js__WEBPACK_IMPORTED_MODULE_2__.k.versionsOf(apis.tracking, modelName, state.names.id);
			return [...leftoversOf("model version", `of run ${state.names.id} in ${modelName}`, versions, lookUp), ...leftModels];
		}
		function leftoversOf(kind, name, { left, reason, removed, sure }, command) {
			if (left.length > 0) return [{
				kind,
				name,
				reason,
				command
			}];
			if (sure) return [];
			return [{
				kind,
				name,
				reason: `${removed > 0 ? `${reason}: it may appear again` : `${reason}; it was not seen, but may be there or may still appear`} (--cleanup-stale looks again)`,
				command,
				possibly: !0
			}];
		}
		async function findOwnModel({ tracking, removal }, state) {
			let { modelName, names } = state;
			try {
				let [model, versions] = await Promise.all([(0, _verify_ownership_js__WEBPACK_IMPORTED_MODULE_5__.wv)(tracking, modelName, names), (0, _mlflow_registry_js__WEBPACK_IMPORTED_MODULE_1__.p3)(tracking, `name = '${modelName}'`)]);
				if (!model) return;
				if (versions.some(({ name, tags }) => (0, _mlflow_same_name_js__WEBPACK_IMPORTED_MODULE_6__.b)(name, modelName) && !(0, _mlflow_tag_js__WEBPACK_IMPORTED_MODULE_7__.E)(tags, (0, _names_js__WEBPACK_IMPORTED_MODULE_3__.Zc)(names)))) throw new _verify_ownership_js__WEBPACK_IMPORTED_MODULE_5__.Px(`a version of ${modelName}`);
			} catch (error) {
				if (error instanceof _verify_ownership_js__WEBPACK_IMPORTED_MODULE_5__.Px && modelName !== names.model) return [];
				throw error;
			}
			return [{ remove: async () => (0, _mlflow_registry_js__WEBPACK_IMPORTED_MODULE_1__.zo)(needed(removal), modelName) }];
		}
		async function findOwnVersions({ tracking, removal }, state) {
			let { modelName, names, modelVersion } = state;
			let marks = {
				modelName,
				names,
				...state.runId === void 0 ? {} : { runId: state.runId }
			};
			let candidates = new Set(modelVersion === void 0 ? [] : [modelVersion]);
			if (modelVersion === void 0 || state.doubts.version > 0) {
				let tagged = await (0, _mlflow_registry_js__WEBPACK_IMPORTED_MODULE_1__.p3)(tracking, `tags.${_names_js__WEBPACK_IMPORTED_MODULE_3__.od} = '${names.id}'`);
				for (let one of tagged) (0, _verify_ownership_js__WEBPACK_IMPORTED_MODULE_5__.RS)(one, marks) && candidates.add(one.version);
			}
			return (await Promise.all([...candidates].map((one) => readVersion(tracking, one, marks, one === modelVersion)))).filter((one) => one !== void 0).map(({ version }) => ({
				version,
				remove: async () => {
					let api = needed(removal);
					await isAliased(tracking, modelName, version) && await (0, _mlflow_registry_js__WEBPACK_IMPORTED_MODULE_1__.Gd)(api, modelName, _names_js__WEBPACK_IMPORTED_MODULE_3__.nK);
					await (0, _mlflow_registry_js__WEBPACK_IMPORTED_MODULE_1__.PR)(api, modelName, version);
				}
			}));
		}
		async function readVersion(api, version, marks, isKnown) {
			try {
				return await (0, _mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__.uW)((0, _verify_ownership_js__WEBPACK_IMPORTED_MODULE_5__.Xl)(api, version, marks));
			} catch (error) {
				if (error instanceof _verify_ownership_js__WEBPACK_IMPORTED_MODULE_5__.Px && !isKnown) return;
				throw error;
			}
		}
		async function isAliased(api, name, version) {
			let found = await (0, _mlflow_registry_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(api, name, _names_js__WEBPACK_IMPORTED_MODULE_3__.nK).catch(() => void 0);
			return found !== void 0 && (0, _mlflow_same_name_js__WEBPACK_IMPORTED_MODULE_6__.b)(found.name, name) && found.version === version;
		}
		function needed(removal) {
			if (!removal) throw Error("DELETE does not work on this server, so it stays until that is fixed");
			return removal;
		}
	}),
	37450: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => settle });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
		var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12279);
		async function settle(look, { doubted, made }, { pauses, signal }) {
			let left = [];
			let removed = 0;
			let reason = "";
			let silences = 0;
			let since;
			for (let round = 0;; round++) {
				let trouble;
				let refusal;
				try {
					let before = left.length;
					left = await look();
					removed += Math.max(0, before - left.length);
					if (left.length > 0) {
						refusal = await removeAll(left);
						since ??= performance.now();
						let still = await look();
						removed += left.length - still.length;
						left = still;
					}
				} catch (error) {
					trouble = error;
				}
				let sure = trouble === void 0 && removed + left.length >= doubted;
				let isMissed = made && round === 0 && removed === 0 && pauses.length > 0;
				if (sure && left.length === 0 && !isMissed) return {
					left,
					reason: "",
					removed,
					sure,
					silent: !1
				};
				reason = reasonFor(refusal ?? trouble, left.length > 0 ? since : void 0, removed);
				isSilence(trouble) && silences++;
				let silent = silences > 1;
				let pause = isFinal(refusal) || isFinal(trouble) || silent ? void 0 : pauses[round];
				if (pause === void 0 || signal.aborted) return {
					left,
					reason,
					removed,
					sure,
					silent
				};
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, void 0, { signal }).catch(() => {});
			}
		}
		async function removeAll(found) {
			return (await Promise.allSettled(found.map((one) => one.remove()))).find((one) => one.status === "rejected")?.reason;
		}
		function reasonFor(trouble, since, removed) {
			if (trouble !== void 0) return reasonOf(trouble);
			if (since !== void 0) {
				let seconds = Math.round((performance.now() - since) / 1e3);
				return `still there after it was deleted${seconds > 0 ? `, also ${seconds} s later` : ""}`;
			}
			return removed > 0 ? "it was removed, but a request that makes it got no answer and may still be at work" : "no answer ever confirmed it";
		}
		let reasonOf = (error) => error instanceof Error ? error.message : String(error);
		let isSilence = (error) => error instanceof _mlflow_error_js__WEBPACK_IMPORTED_MODULE_1__.mF && error.answer.kind === "no-reply" && error.answer.cutShort === !0;
		function isFinal(error) {
			if (error === void 0) return !1;
			if (!(error instanceof _mlflow_error_js__WEBPACK_IMPORTED_MODULE_1__.mF)) return !0;
			let { status } = error;
			return status !== void 0 && status >= 400 && status < 500 && status !== 408 && status !== 429;
		}
	}),
	37712: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Eb: () => ownExperiment,
			Px: () => NotOursError,
			RS: () => isOwnVersion,
			SI: () => ownRun,
			Xl: () => ownVersion,
			wv: () => ownModel
		});
		var _mlflow_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73854);
		var _mlflow_same_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42307);
		var _mlflow_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77513);
		var _mlflow_tracking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10040);
		var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19029);
		class NotOursError extends Error {
			name = "NotOursError";
			isUnmarked;
			constructor(what, isUnmarked = !1) {
				super(`the server named ${what}, which on a second look does not carry this run's mark: marks are lost, or answers mixed up, on the way`);
				this.isUnmarked = isUnmarked;
			}
		}
		async function ownExperiment(api, id, names) {
			let found = await (0, _mlflow_tracking_js__WEBPACK_IMPORTED_MODULE_1__._m)(api, id);
			let isIt = found.experiment_id === id && (0, _mlflow_same_name_js__WEBPACK_IMPORTED_MODULE_3__.b)(found.name, names.experiment);
			if (!isIt || !(0, _mlflow_tag_js__WEBPACK_IMPORTED_MODULE_4__.E)(found.tags, (0, _names_js__WEBPACK_IMPORTED_MODULE_2__.Zc)(names))) throw new NotOursError(`experiment ${id}`, isIt);
			return found;
		}
		async function ownRun(api, id, experimentId, names) {
			let found = await (0, _mlflow_tracking_js__WEBPACK_IMPORTED_MODULE_1__.Mh)(api, id);
			let { run_id, experiment_id } = found.info;
			let isIt = run_id === id && experiment_id === experimentId;
			if (!isIt || !(0, _mlflow_tag_js__WEBPACK_IMPORTED_MODULE_4__.E)(found.data.tags, (0, _names_js__WEBPACK_IMPORTED_MODULE_2__.Zc)(names))) throw new NotOursError(`run ${id}`, isIt);
			return found;
		}
		async function ownVersion(api, version, marks) {
			let found = await (0, _mlflow_registry_js__WEBPACK_IMPORTED_MODULE_0__.Af)(api, marks.modelName, version);
			if (found.version !== version || !isOwnVersion(found, marks)) {
				let isIt = found.version === version && (0, _mlflow_same_name_js__WEBPACK_IMPORTED_MODULE_3__.b)(found.name, marks.modelName);
				throw new NotOursError(`version ${version} of ${marks.modelName}`, isIt && found.run_id === "");
			}
			return found;
		}
		function isOwnVersion(found, { modelName, names, runId }) {
			if (!(0, _mlflow_same_name_js__WEBPACK_IMPORTED_MODULE_3__.b)(found.name, modelName) || found.source.startsWith("models:/")) return !1;
			if (runId !== void 0 && found.run_id !== "" && found.run_id !== runId) return !1;
			return (0, _mlflow_tag_js__WEBPACK_IMPORTED_MODULE_4__.E)(found.tags, (0, _names_js__WEBPACK_IMPORTED_MODULE_2__.Zc)(names)) || runId !== void 0 && found.run_id === runId;
		}
		async function ownModel(api, name, names) {
			let found = await (0, _mlflow_registry_js__WEBPACK_IMPORTED_MODULE_0__.P_)(api, name);
			if (found && (!(0, _mlflow_same_name_js__WEBPACK_IMPORTED_MODULE_3__.b)(found.name, name) || !(0, _mlflow_tag_js__WEBPACK_IMPORTED_MODULE_4__.E)(found.tags, (0, _names_js__WEBPACK_IMPORTED_MODULE_2__.Zc)(names)))) throw new NotOursError(`model ${name}`);
			return found;
		}
	}),
	2655: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$W: () => stockClientDefinition,
			OF: () => repeatedDefinition,
			Sf: () => cleanUpDefinition
		});
		let cleanUpDefinition = {
			id: "registration.clean-up",
			title: "Everything the run made is removed again",
			suite: "test_real_registration",
			layer: "registry",
			needs: [],
			onWarning: __webpack_require__(67974).U
		};
		let stockClientDefinition = {
			id: "registration.stock-client",
			title: "MLflow’s own client can read the answers",
			suite: "test_real_registration",
			layer: "registry",
			needs: []
		};
		let repeatedDefinition = {
			id: "registration.repeated",
			title: "Requests are served at the first attempt",
			suite: "test_real_registration",
			layer: "proxy",
			needs: [],
			step: !0,
			onWarning: {
				by: "infrastructure",
				step: "Find in the log of what answered why it gave up on these requests: where it waits no longer for what is behind it, raise its time limit; where nothing was there to take them, look at restarts and health checks.",
				done: "each request is answered with what it did"
			}
		};
	}),
	67974: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => removeWhatIsLeft,
			p: () => passDeletesOn
		});
		var _text_curl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79561);
		let passDeletesOn = {
			by: "API team",
			step: "Pass DELETE requests on to MLflow, with their body.",
			done: "a DELETE of a model that is not there is answered 404 RESOURCE_DOES_NOT_EXIST",
			now: (report) => deleteIn(report)?.response?.status.toString(),
			command: (report) => {
				let exchange = deleteIn(report);
				return exchange && (0, _text_curl_js__WEBPACK_IMPORTED_MODULE_0__.O)(exchange);
			}
		};
		function deleteIn({ checks, exchanges }) {
			let asked = checks.find(({ id }) => id === "registration.removal")?.exchanges[0];
			return exchanges.find(({ id }) => id === asked);
		}
		let removeWhatIsLeft = {
			by: "caller",
			step: "Once what keeps it there is fixed, remove it: verifications made it, and nothing else uses it (artifacts: the directory of the run’s own experiment). An answer that it does not exist is as good.",
			done: "nothing of this run is left on the server",
			command: ({ registration }) => registration?.cleanup.leftovers.map(({ command }) => command).join("\n")
		};
	}),
	66162: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => camelCase });
		let camelCase = (name) => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
	}),
	79561: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => ownKey,
			O: () => curlCommand
		});
		var _shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27922);
		let passing = new Set([
			"host",
			"user-agent",
			"content-length",
			"connection",
			"accept",
			"accept-encoding",
			"transfer-encoding",
			"x-request-id",
			"traceparent",
			"keep-alive",
			"expect"
		]);
		let ownKey = "***api-key***";
		function curlCommand({ request, checkId = "" }) {
			let { method, url, headers, body } = request;
			let hasBody = body !== void 0 && body.bytes > 0;
			if (hasBody && (body.truncated || body.text === void 0)) return;
			let texts = [
				url,
				...Object.entries(headers).filter(([name]) => !passing.has(name.toLowerCase())).flatMap(([name, values]) => [values].flat().map((value) => `${usualSpelling(name)}: ${value}`)),
				...hasBody ? [body.text ?? ""] : []
			].map((text) => text.replaceAll("***garbage-key***", "hk_live_wrong"));
			if (texts.some((text) => unrepeatable.test(text.replaceAll(ownKey, "")))) return;
			let [address = "", ...rest] = texts;
			let data = hasBody ? rest.pop() : void 0;
			return [
				"curl -sS -i",
				...method === "GET" || method === "POST" && hasBody ? [] : [method === "HEAD" ? "-I" : `-X ${quote(method)}`],
				...rest.map((line) => basicKey.test(line) ? loginOption(checkId) : `-H ${quote(line)}`),
				...data === void 0 ? [] : [`--data-raw ${quote(data)}`],
				quote(address)
			].join(" ");
		}
		let usualSpelling = (name) => ["Authorization", "Content-Type"].find((usual) => usual.toLowerCase() === name.toLowerCase()) ?? name;
		let basicKey = /^authorization: basic \*\*\*api-key\*\*\*$/i;
		let loginOption = (checkId) => checkId.startsWith("bearer.") ? "-u \"token:$HOKUSAI_API_KEY\"" : "-u \"$HOKUSAI_API_KEY\"";
		let unrepeatable = /\*\*\*|\[redacted|(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u;
		function quote(text) {
			if (/^[A-Z]+$/.test(text)) return text;
			if (!text.includes(ownKey)) return (0, _shell_word_js__WEBPACK_IMPORTED_MODULE_0__.x)(text);
			if (/^[\w :./=+-]*$/.test(text.slice(0, -13)) && text.endsWith(ownKey)) return `"${text.replaceAll(ownKey, "$HOKUSAI_API_KEY")}"`;
			return text.split(ownKey).map((part) => part === "" ? "" : quote(part)).join("\"$HOKUSAI_API_KEY\"");
		}
	}),
	58177: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => decoded });
		function decoded(text) {
			try {
				return decodeURIComponent(text);
			} catch {
				return text;
			}
		}
	}),
	68179: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => pageInBrief,
			m: () => briefly
		});
		var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38113);
		function briefly(text, maxLength = 300) {
			return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(withoutTags(withoutPage(withoutJson(text)))), maxLength);
		}
		function pageInBrief(text) {
			if (!/^\s*(<!doctype\s+html|<html[\s>]|<head[\s>])/i.test(text)) return;
			let page = withoutPage(text);
			return page === "(an HTML page)" ? `(an HTML page: ${(0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(withoutTags(text.slice(0, 5e3))).trim()})` : page;
		}
		function withoutPage(text) {
			let start = text.search(/<!doctype\s|<html[\s>]|<head[\s>]|<body[\s>]/i);
			if (start < 0) return text;
			let [, title = ""] = /<title[^>]{0,200}>([^<]{0,500})/i.exec(text.slice(start, start + 2e4)) ?? [];
			let words = (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(title.replace(/&#?\w{1,10};/g, " ").replace(/\s+/g, " "));
			let more = saysLittle.test(words) ? sentenceIn(text.slice(start, start + 5e3), words) : "";
			return `${text.slice(0, start)}(an HTML page${words === "" ? "" : `, “${(0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(words, 80)}”`}${more && `: “${(0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(more, 160)}”`})`;
		}
		let saysLittle = /^(error\b.*|oops\b.*|ngrok|.{0,40}\bnotification)$/i;
		let sentenceIn = (page, title) => (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(withoutTags(page.replace(/<(title|script|style)\b[^<]{0,5000}<\//gi, " <"))).split(/(?<=[.!?])\s+/).map((one) => one.trim()).find((one) => /^(\S+ ){4}.*[.!?]$/.test(one) && !title.includes(one.slice(-25, -1))) ?? "";
		let withoutTags = (text) => text.replace(/<[/?!]?[a-z][^<>]{0,500}>/gi, " ");
		function withoutJson(text) {
			let start = text.search(/[{[]/);
			if (start < 0) return text;
			let end = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]")) + 1;
			try {
				let said = messageIn(JSON.parse(text.slice(start, end)));
				return `${text.slice(0, start)}${said ?? "(JSON without a message)"}${text.slice(end)}`;
			} catch {
				return text;
			}
		}
		function messageIn(json) {
			if (typeof json != "object" || !json) return;
			for (let name of [
				"message",
				"msg",
				"detail",
				"error_description",
				"error",
				"title",
				"errors"
			]) {
				let value = json[name];
				if (typeof value == "string" && value !== "") return value;
				let inner = messageIn(value);
				if (inner !== void 0) return inner;
			}
			return Array.isArray(json) ? json.map(messageIn).find((one) => one !== void 0) : void 0;
		}
	}),
	28049: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ar: () => compactJson,
			Ev: () => jsonExcess,
			db: () => parseBeginning,
			qF: () => parseJson,
			tW: () => usualLimits
		});
		let usualLimits = {
			values: 1e5,
			depth: 200
		};
		function parseJson(text, limits = usualLimits) {
			if (jsonExcess(text, limits) !== void 0) return;
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		}
		function parseBeginning(text) {
			if (!/^\s*[{[]/.test(text)) return;
			let open = [];
			let lastComma;
			let inText = !1;
			let closing = () => open.toReversed().join("");
			for (let at = 0; at < text.length; at++) {
				switch (text.charCodeAt(at)) {
					case quote:
						at = endOfString(text, at);
						inText = at === text.length;
						break;
					case openBracket:
						open.push("]");
						break;
					case openBrace:
						open.push("}");
						break;
					case closeBracket:
					case closeBrace:
						open.pop();
						break;
					case comma: lastComma = {
						at,
						closing: closing()
					};
				}
				if (open.length > usualLimits.depth) return;
			}
			return parseJson(`${inText ? `${text.replace(/\\(u[\da-f]{0,3})?$/i, "")}"` : text}${closing()}`) ?? (lastComma && parseJson(`${text.slice(0, lastComma.at)}${lastComma.closing}`));
		}
		function jsonExcess(text, limits = usualLimits) {
			let values = 1;
			let depth = 0;
			for (let at = 0; at < text.length; at++) switch (text.charCodeAt(at)) {
				case quote:
					at = endOfString(text, at);
					break;
				case openBracket:
				case openBrace:
					values++;
					if (++depth > limits.depth) return `is nested more than ${limits.depth} levels deep`;
					break;
				case closeBracket:
				case closeBrace:
					depth--;
					break;
				case comma:
				case colon: if (++values > limits.values) return `holds more than ${limits.values} values`;
			}
		}
		function compactJson(bytes) {
			let length = 0;
			let textBytes = 0;
			let inText = !1;
			for (let at = 0; at < bytes.length; at++) {
				let byte = bytes[at] ?? 0;
				if (inText) textBytes++;
				else if (byte <= 32) continue;
				bytes[length++] = byte;
				byte === quote ? inText = !inText : byte === backslash && inText && (bytes[length++] = bytes[++at] ?? 0);
			}
			return {
				compact: bytes.subarray(0, length),
				textBytes
			};
		}
		let [quote, backslash, comma, colon] = [
			34,
			92,
			44,
			58
		];
		let [openBracket, closeBracket, openBrace, closeBrace] = [
			91,
			93,
			123,
			125
		];
		function endOfString(text, start) {
			for (let end = text.indexOf("\"", start + 1); end >= 0; end = text.indexOf("\"", end + 1)) {
				let slashes = 0;
				for (; text.charCodeAt(end - 1 - slashes) === backslash;) slashes++;
				if (slashes % 2 == 0) return end;
			}
			return text.length;
		}
	}),
	27922: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			r: () => shellWord,
			x: () => shellQuoted
		});
		let shellQuoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
		let shellWord = (text) => /^[\w:/.%@=+,-]+$/.test(text) ? text : shellQuoted(text);
	})
};
