export const id = 4118;
export const ids = [4118];
export const modules = {
	3957: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => readSettings });
		var proxies = __webpack_require__(12501);
		var contract = __webpack_require__(37282);
		var identity = __webpack_require__(44814);
		var key_slips = __webpack_require__(27773);
		function keyMistake(given) {
			let slip = (0, key_slips.D)(given);
			if (slip) return slip;
			if (/\s/.test(given)) return "has whitespace inside: it was probably cut or joined when it was copied";
			let [hidden] = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.exec(given) ?? [];
			if (hidden) return `has an invisible character (U+${hidden.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}) in it: copy it again, or type around it`;
		}
		function hokusaiKeyProblem(key) {
			if (!contract.YI.some((one) => key.startsWith(`hk_${one}_`))) return "does not start with hk_live_, hk_test_ or hk_dev_";
			if (!/^[A-Za-z0-9_-]{8,}$/.test(key.replace(contract.uU, ""))) return "is too short or contains characters other than letters, digits, - and _";
		}
		var client_variables = __webpack_require__(75177);
		var inputs_input = __webpack_require__(62888);
		var read_inputs = __webpack_require__(15262);
		var shared_inputs = __webpack_require__(74361);
		async function readSettings(given, options = {}) {
			let { env = {}, usual = "input", origins = {}, problems: others = [] } = options;
			let writing = {
				usual,
				origins
			};
			let redact = (0, read_inputs.y)(shared_inputs.O, given);
			let { values, problems } = await (0, read_inputs.Ko)(shared_inputs.O, given, writing);
			let between = problemsBetween(values, writing, env).map(redact);
			let tls = await (0, client_variables.t_)(given, writing, env);
			(0, read_inputs.Jh)([
				...others,
				...problems,
				...between,
				...tls.problems,
				...(0, proxies.Dg)(env)
			]);
			let parsed = {
				...values,
				...tls.files
			};
			return {
				...parsed,
				tls: tls.sources,
				sources: sourcesOf(parsed, writing),
				warnings: {
					key: aroundKey(given, writing),
					addresses: ofTwoPlatforms(parsed, writing)
				}
			};
		}
		function problemsBetween(parsed, writing, env) {
			let name = (one) => (0, inputs_input.uQ)(one, shared_inputs.O[one], (0, read_inputs.yv)(writing, one));
			let say = (one, value) => (0, inputs_input.Mp)(one, shared_inputs.O[one], (0, read_inputs.yv)(writing, one), value);
			let { trackingUri, authUrl, apiUrl, apiKey = "", platform } = parsed;
			let urls = Object.entries({
				"tracking-uri": trackingUri,
				"auth-url": authUrl,
				"api-url": apiUrl
			}).flatMap(([one, address]) => address === void 0 ? [] : [{
				name: one,
				url: new URL(address)
			}]);
			let problems = urls.filter(({ url }) => url.protocol === "http:" && !(0, identity.U9)(url.hostname) && !parsed.allowInsecureHttp).map(({ name: one, url }) => {
				let path = url.pathname === "/" ? "" : url.pathname;
				let safe = (0, contract.r$)(url.hostname) ? shared_inputs.O[one].default : `https://${url.host}${path}`;
				return `${name(one)}: plain http to ${url.host} would send the key in clear. For example: ${say(one, safe)}, or ${say("allow-insecure-http", "true")} inside a trusted network`;
			});
			let registry = urls.find((one) => one.name === "tracking-uri");
			let keyProblem = problemWithKey(apiKey, platform, registry !== void 0 && !(0, contract.r$)(registry.url.hostname) ? `; for an MLflow server that is not Hokusai's: ${say("platform", "mlflow")}` : "");
			let example = say("api-key");
			apiKey === "" && platform !== "mlflow" ? problems.push(missingKey(writing.usual, env)) : keyProblem && problems.push(`${name("api-key")}: ${keyProblem}. For example: ${example}`);
			let environment = /^hk_(test|dev)_/.exec(apiKey)?.[1];
			let production = urls.find(({ url }) => (0, contract.r$)(url.hostname));
			environment && production && !keyProblem && problems.push(`${name("api-key")}: is a key of the ${environment} environment (hk_${environment}_…), but ${name(production.name)} is production (${production.url.host}). For example: ${example} with a key that starts with hk_live_`);
			return problems;
		}
		function problemWithKey(key, platform, aside) {
			let mistake = keyMistake(key);
			if (mistake || platform === "mlflow") return mistake;
			let problem = hokusaiKeyProblem(key);
			return problem && `${problem}${aside}`;
		}
		function missingKey(usual, env) {
			let holds = (name) => (env[name] ?? "").trim() !== "";
			let token = "MLFLOW_TRACKING_TOKEN";
			if (usual !== "input") return holds(token) ? `HOKUSAI_API_KEY: is missing or empty. ${token} is set; if it holds the key, hand it over. For example: export HOKUSAI_API_KEY="$${token}"` : "HOKUSAI_API_KEY: is missing or empty: the key, made in the settings page of the site, is read from this environment variable, never from a flag. For example: export HOKUSAI_API_KEY=hk_live_…";
			let seen = ["HOKUSAI_API_KEY", token].find(holds);
			return `api-key: is missing or empty. Store the key as a secret of the repository (Settings, Secrets and variables, Actions) and hand it over; one of an environment needs environment: in the job, and a reusable workflow secrets: inherit.${seen ? ` The job's environment has ${seen}, which the action does not read.` : ""} For example: ${(0, inputs_input.Mp)("api-key", shared_inputs.O["api-key"], "input")}`;
		}
		let originWords = {
			input: "input",
			flag: "flag",
			variable: "environment"
		};
		function sourcesOf(parsed, writing) {
			let source = (one, value) => {
				let input = shared_inputs.O[one];
				if ("default" in input && value === input.default) return "default";
				let origin = (0, read_inputs.yv)(writing, one);
				return `${originWords[origin]} ${(0, inputs_input.uQ)(one, input, origin)}`;
			};
			return {
				trackingUri: source("tracking-uri", parsed.trackingUri),
				authUrl: source("auth-url", parsed.authUrl),
				apiUrl: source("api-url", parsed.apiUrl),
				serviceId: source("service-id", parsed.serviceId)
			};
		}
		function aroundKey(given, writing) {
			let key = given["api-key"] ?? "";
			if (key === key.trim()) return;
			return `${(0, inputs_input.uQ)("api-key", shared_inputs.O["api-key"], (0, read_inputs.yv)(writing, "api-key"))}: has whitespace around it, which was removed; services refuse such a key, so store it again without it`;
		}
		function ofTwoPlatforms(parsed, writing) {
			let all = {
				"tracking-uri": parsed.trackingUri,
				"auth-url": parsed.authUrl,
				"api-url": parsed.apiUrl
			};
			let names = Object.keys(all);
			let left = names.filter((one) => (0, contract.r$)(new URL(all[one]).hostname));
			if (parsed.platform === "mlflow" || left.length === 0 || left.length === names.length) return;
			let say = (some) => some.map((one) => `${(0, inputs_input.uQ)(one, shared_inputs.O[one], (0, read_inputs.yv)(writing, one))} ${all[one]}`).join(", ");
			let given = names.filter((one) => !left.includes(one));
			return `${say(left)}: production, but not ${say(given)}; a platform of its own needs all three addresses`;
		}
	}),
	68999: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => probes });
		var _mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40168);
		var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37282);
		var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48261);
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
			"artifacts.gateway-path": listArtifacts(_target_js__WEBPACK_IMPORTED_MODULE_2__.h1),
			"removal.tracking-uri": removal(),
			"removal.gateway": removal(_target_js__WEBPACK_IMPORTED_MODULE_2__.h1)
		};
	}),
	3410: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C9: () => patientMs,
			Yv: () => removeRegistration,
			uV: () => soonMs
		});
		var _remove_experiment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97192);
		var _remove_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34998);
		let soonMs = [
			250,
			750,
			1500
		];
		let patientMs = [
			500,
			1e3,
			2e3,
			3e3,
			4e3,
			5e3
		];
		async function removeRegistration(apis, state, patience) {
			let leftovers = (await Promise.all([(0, _remove_model_js__WEBPACK_IMPORTED_MODULE_1__.a)(apis, state, patience), (0, _remove_experiment_js__WEBPACK_IMPORTED_MODULE_0__.U)(apis.tracking, state, patience)])).flat();
			return {
				done: leftovers.length === 0,
				leftovers
			};
		}
	}),
	29201: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B4: () => describeRegistration,
			FK: () => hasAsked,
			TL: () => newRegistrationState,
			UW: () => readRemains,
			t0: () => writeRemains
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
		var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71740);
		let Made = zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
			"experiment",
			"model",
			"version",
			"upload"
		]);
		function newRegistrationState(names, modelName, changed = () => {}) {
			return {
				names,
				changed,
				removal: "none",
				asked: {
					experiment: !1,
					model: !1,
					version: !1,
					upload: !1
				},
				doubts: {
					experiment: 0,
					model: 0,
					version: 0,
					upload: 0
				},
				modelName: modelName ?? names.model,
				versionToChange: deferred(),
				registeredIn: [],
				aliased: !1,
				files: []
			};
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
		let hasAsked = ({ asked }) => Object.values(asked).includes(!0);
		let Remains = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			id: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(_names_js__WEBPACK_IMPORTED_MODULE_0__.aD),
			modelName: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			asked: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(Made, zod__WEBPACK_IMPORTED_MODULE_1__.zMY()),
			doubts: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(Made, zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(0)),
			experimentId: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
			runId: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
			modelVersion: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
			modelMade: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().optional()
		});
		function writeRemains(states) {
			let remains = states.map((state) => {
				let { names, modelName, asked, doubts, experimentId, runId, modelVersion, modelMade } = state;
				return {
					id: names.id,
					modelName,
					asked,
					doubts,
					experimentId,
					runId,
					modelVersion,
					modelMade
				};
			});
			return JSON.stringify(remains);
		}
		function readRemains(text) {
			return zod__WEBPACK_IMPORTED_MODULE_1__.YOg(Remains).parse(JSON.parse(text)).map(({ id, modelName, ...known }) => ({
				...newRegistrationState((0, _names_js__WEBPACK_IMPORTED_MODULE_0__.eZ)(id), modelName),
				...known
			}));
		}
		function describeRegistration(state, cleanup, aliasName) {
			let { experimentId, runId, modelVersion, files, metrics } = state;
			return {
				...experimentId === void 0 ? {} : { experimentId },
				...runId === void 0 ? {} : { runId },
				...state.asked.model ? { modelName: state.modelName } : {},
				...modelVersion === void 0 ? {} : { modelVersion },
				...state.aliased && modelVersion !== void 0 ? { alias: aliasName } : {},
				files,
				...metrics === void 0 ? {} : { metrics },
				cleanup
			};
		}
	}),
	99290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => openHttp });
		var promises_ = __webpack_require__(58500);
		var attempt = __webpack_require__(76940);
		var http_connections = __webpack_require__(20453);
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
		var moved = __webpack_require__(69230);
		var exchange = __webpack_require__(19148);
		var retry_after = __webpack_require__(17344);
		let backoffMs = (attempt) => 250 * 2 ** (attempt - 1) * (.75 + Math.random() / 2);
		function pauseBeforeRetry(request, answer, attempt) {
			let { number, tookMs, leftMs, slowMs, backoff } = attempt;
			if (!(isIdempotent(request) || isRateLimit(answer) && request.idempotent !== !1)) return;
			if (answer.kind === "no-reply") return pauseAfterSilence(answer.code, number, backoff);
			if (tookMs >= slowMs) return;
			if (isRefusedForNow(answer)) {
				let pause = Math.max((0, retry_after.V)((0, exchange.w)(answer, "retry-after")) ?? 0, backoff(number));
				return leftMs > 0 && pause <= leftMs && number < (request.fewAttempts ? 3 : 8) ? pause : void 0;
			}
			return [408, 500].includes(answer.status) && number < 3 ? backoff(number) : void 0;
		}
		let isRateLimit = (answer) => answer.kind === "reply" && answer.status === 429;
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
		function createSemaphore(limit) {
			let queues = new Map();
			return async (key, work) => {
				let queue = queues.get(key) ?? {
					taken: 0,
					waiting: []
				};
				queues.set(key, queue);
				queue.taken < limit ? queue.taken++ : await new Promise((resolve) => queue.waiting.push(resolve));
				try {
					return await work();
				} finally {
					let next = queue.waiting.shift();
					next ? next() : queue.taken--;
				}
			};
		}
		function createHttpClient(options) {
			let { requestTimeoutMs, backoff = backoffMs } = options;
			let connections = (0, http_connections.q)({
				...options,
				connectTimeoutMs: requestTimeoutMs
			});
			let semaphore = createSemaphore(options.connections);
			let patience = createHostPatience(requestTimeoutMs);
			let parts = {
				...options,
				connections
			};
			let ask = async (request, scope) => {
				let exchanges = [];
				let origin = originOf(request.url);
				let started = 0;
				let cutShort = !0;
				let inDoubt = !1;
				for (let number = 1;; number++) {
					let { answer, tookMs, turn } = await semaphore(origin, async () => {
						let { ms, cutShort } = patience.timeoutFor(request, number);
						let turn = {
							number,
							patienceMs: ms,
							cutShort
						};
						let start = performance.now();
						number === 1 && (started = start);
						let answer = await (0, attempt.E)(parts, request, scope, turn);
						let tookMs = performance.now() - start;
						await (0, promises_.setImmediate)();
						return {
							answer,
							tookMs,
							turn
						};
					});
					exchanges.push(...answer.exchanges);
					patience.learn(request, {
						number,
						answer,
						tookMs,
						cutShort: turn.cutShort
					});
					cutShort &&= turn.cutShort;
					let stopped = scope.signal.aborted || scope.stop?.aborted;
					let leftMs = patience.retryTime(request, performance.now() - started);
					let slowMs = requestTimeoutMs / 4;
					let pause = stopped ? void 0 : pauseBeforeRetry(request, answer, {
						number,
						tookMs,
						leftMs,
						slowMs,
						backoff
					});
					let isLast = pause === void 0 || turn.cutShort && isSilence(answer);
					isLast && !request.fewAttempts && isRefusedForNow(answer) && patience.giveUp(request);
					if (isLast) return Object.assign(answer, {
						exchanges,
						inDoubt
					}, isSilence(answer) && cutShort ? { cutShort } : {});
					inDoubt ||= !isRateLimit(answer);
					await (0, promises_.setTimeout)(pause, void 0, { signal: scope.stop ?? scope.signal }).catch(() => {});
				}
			};
			let send = async (request, scope) => {
				let first = await ask(request, scope);
				let url = (0, moved.r)(request, first);
				if (url === void 0) return first;
				let answer = await ask({
					...request,
					url
				}, scope);
				return Object.assign(answer, {
					exchanges: [...first.exchanges, ...answer.exchanges],
					movedTo: url
				});
			};
			return {
				send,
				close: connections.close
			};
		}
		let isSilence = (answer) => answer.kind === "no-reply" && answer.code === "TIMEOUT";
		var version = __webpack_require__(58508);
		function openHttp({ requestTimeoutMs, concurrency, caFile, clientCertFile }, parts) {
			return createHttpClient({
				...parts,
				requestTimeoutMs,
				connections: concurrency,
				userAgent: `${version.Uf}/${version.rE}`,
				caFile,
				clientCertFile
			});
		}
	}),
	65834: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ii: () => cleanUpApis,
			jw: () => createSession,
			mX: () => judgeThrown
		});
		var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60590);
		var _once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41891);
		var _pipeline_check_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11827);
		var _platform_platform_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14230);
		var _platform_probes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68999);
		var _platform_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48261);
		var _registration_read_again_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73155);
		var _registration_verify_ownership_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16731);
		let notSent = {
			kind: "no-reply",
			exchanges: [],
			code: "CANCELLED",
			message: "not sent: the run ended"
		};
		function createSession(parts) {
			let { settings, target, http, recorder, signal, cutOff } = parts;
			let withinMs = Math.min(_registration_read_again_js__WEBPACK_IMPORTED_MODULE_4__.Ds, settings.requestTimeoutMs);
			let lag = {
				pauses: parts.lagPauses ?? _registration_read_again_js__WEBPACK_IMPORTED_MODULE_4__.iS,
				withinMs,
				signal
			};
			let answers = new Map();
			let model = (0, _once_js__WEBPACK_IMPORTED_MODULE_6__.O)(() => loadModel(settings));
			let kind;
			let knownKind;
			let contextFor = ({ id: checkId, fewAttempts }) => {
				let { credit, judgeBy, exchanges, cutShort } = createAccount();
				let sendUnlessStopped = async (request) => signal.aborted ? notSent : http.send(request, {
					checkId,
					signal: cutOff,
					stop: signal
				});
				let send = async (request) => credit(await sendUnlessStopped(request));
				let observe = async (name) => {
					let answer = answers.get(name) ?? sendUnlessStopped({
						...fewAttempts && { fewAttempts },
						..._platform_probes_js__WEBPACK_IMPORTED_MODULE_2__.K[name](target)
					});
					answers.set(name, answer);
					return credit(await answer);
				};
				let platform = async () => {
					let { platform: told } = settings;
					kind ??= told === "auto" ? (0, _platform_platform_kind_js__WEBPACK_IMPORTED_MODULE_1__.R)(observe) : Promise.resolve(told);
					knownKind = await kind;
					return knownKind;
				};
				return {
					context: {
						platform,
						settings,
						target,
						observe,
						send,
						judgeBy,
						...mlflowApis(target, send),
						registration: parts.registration,
						lag,
						model,
						python: crediting(parts.python, exchanges),
						elapsedMs: (exchange) => recorder.find(exchange)?.timings.totalMs ?? 0,
						signal
					},
					exchanges: () => [...exchanges],
					cutShort
				};
			};
			return {
				contextFor,
				asked: () => new Set(answers.keys()),
				platformKind: () => knownKind
			};
		}
		function createAccount() {
			let exchanges = new Set();
			let isCutShort = !1;
			let judgeBy = (ids) => {
				for (let id of ids) exchanges.add(id);
			};
			let credit = (answer) => {
				judgeBy(answer.exchanges);
				isCutShort ||= answer.kind === "no-reply" && answer.cutShort === !0;
				return answer;
			};
			return {
				credit,
				judgeBy,
				exchanges,
				cutShort: () => isCutShort
			};
		}
		let crediting = (python, exchanges) => ({
			...python,
			step: async (name) => {
				let result = await python.step(name);
				for (let { id } of result.exchanges) exchanges.add(id);
				return result;
			}
		});
		async function loadModel({ modelPath }) {
			let { directorySource, trainedSource } = await __webpack_require__.e(6143).then(__webpack_require__.bind(__webpack_require__, 16143));
			return modelPath ? directorySource(modelPath) : trainedSource();
		}
		function mlflowApis(target, send) {
			let through = ({ trackingUri, prefix, credential }) => ({
				trackingUri,
				prefix,
				headers: _platform_target_js__WEBPACK_IMPORTED_MODULE_3__.Lq[credential](target.apiKey),
				send
			});
			return {
				mlflow: through(target.access),
				gateway: through((0, _platform_target_js__WEBPACK_IMPORTED_MODULE_3__.h1)(target))
			};
		}
		function cleanUpApis(target, removal, send) {
			let { mlflow, gateway } = mlflowApis(target, send);
			return {
				tracking: mlflow,
				removal: {
					"tracking-uri": mlflow,
					gateway,
					none: void 0
				}[removal]
			};
		}
		function judgeThrown(thrown) {
			if ([
				_mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__.mF,
				_mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__.tN,
				_registration_verify_ownership_js__WEBPACK_IMPORTED_MODULE_5__.Px
			].some((kind) => thrown instanceof kind)) return (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_7__.fJ)(thrown.message);
			return (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_7__.z3)(`internal error: ${thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown)}`);
		}
	})
};
