"use strict";
exports.id = 7036;
exports.ids = [7036];
exports.modules = {
	94398: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => readSettings });
		var proxies = __webpack_require__(9980);
		var once = __webpack_require__(4798);
		var contract = __webpack_require__(6013);
		var identity = __webpack_require__(32005);
		var key_slips = __webpack_require__(85432);
		function keyMistake(given) {
			let slip = (0, key_slips.D)(given);
			if (slip) return slip;
			if (/\s/.test(given)) return "has whitespace inside: it was probably cut or joined when it was copied";
			let [hidden] = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.exec(given) ?? [];
			if (hidden) return `has an invisible character (${codePoint(hidden)}) in it: copy it again, or type around it`;
		}
		function hokusaiKeyProblem(key) {
			let isHokusais = (one) => contract.YI.some((name) => one.startsWith(`hk_${name}_`));
			let odd = /[^ -~]/u;
			let [character] = odd.exec(key) ?? [];
			if (character && isHokusais(key.replace(new RegExp(odd, "gu"), "_"))) return `has the character ${codePoint(character)} in it, which no key has: only letters, digits, - and _`;
			if (!isHokusais(key)) return "does not start with hk_live_, hk_test_ or hk_dev_";
			if (!/^[A-Za-z0-9_-]{8,}$/.test(key.replace(contract.uU, ""))) return "is too short or contains characters other than letters, digits, - and _";
		}
		let codePoint = (character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;
		var client_variables = __webpack_require__(83622);
		var inputs_input = __webpack_require__(12937);
		var read_inputs = __webpack_require__(99847);
		var shared_inputs = __webpack_require__(11766);
		async function readSettings(given, options = {}) {
			let { env = {}, usual = "input", origins = {}, problems: others = [] } = options;
			let writing = {
				usual,
				origins
			};
			let redact = (0, once.O)(() => (0, read_inputs.y)(shared_inputs.O, given));
			let { values, problems } = await (0, read_inputs.Ko)(shared_inputs.O, given, writing);
			let between = problemsBetween(values, writing, env).map((one) => redact()(one));
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
	56119: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C9: () => patientMs,
			Yv: () => removeRegistration,
			uV: () => soonMs
		});
		var _remove_experiment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28261);
		var _remove_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48877);
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
	18048: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B4: () => describeRegistration,
			FK: () => hasAsked,
			TL: () => newRegistrationState,
			mI: () => made
		});
		let made = [
			"experiment",
			"model",
			"version",
			"upload"
		];
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
	59756: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => openHttp });
		var promises_ = __webpack_require__(58500);
		var attempt = __webpack_require__(37788);
		var http_connections = __webpack_require__(61787);
		var host_patience = __webpack_require__(65302);
		var moved = __webpack_require__(64779);
		var retry_policy = __webpack_require__(33741);
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
			let { requestTimeoutMs, backoff = retry_policy.jo } = options;
			let connections = (0, http_connections.q)({
				...options,
				connectTimeoutMs: requestTimeoutMs
			});
			let semaphore = createSemaphore(options.connections);
			let patience = (0, host_patience.C2)(requestTimeoutMs);
			let parts = {
				...options,
				connections
			};
			let ask = async (request, scope) => {
				let exchanges = [];
				let origin = (0, host_patience.yv)(request.url);
				let started = 0;
				let cutShort = !0;
				let inDoubt = !1;
				let underWay = !1;
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
					let pause = stopped ? void 0 : (0, retry_policy.Gw)(request, answer, {
						number,
						tookMs,
						leftMs,
						slowMs,
						backoff
					});
					let isLast = pause === void 0 || turn.cutShort && isSilence(answer);
					isLast && !request.fewAttempts && (0, host_patience.gY)(answer) && patience.giveUp(request);
					if (isLast) return Object.assign(answer, {
						exchanges,
						inDoubt,
						underWay
					}, isSilence(answer) && cutShort ? { cutShort } : {});
					inDoubt ||= !(0, retry_policy.a5)(answer);
					underWay ||= (0, retry_policy.AC)(answer);
					await (0, promises_.setTimeout)(pause, void 0, { signal: scope.stop ?? scope.signal }).catch(() => {});
				}
			};
			let send = async (request, scope) => {
				let first = await ask(request, scope);
				let on = goOn(request, first);
				if (!on) return first;
				let answer = await ask(on.request, scope);
				return Object.assign(answer, { exchanges: [...first.exchanges, ...answer.exchanges] }, on.told);
			};
			return {
				send,
				close: connections.close
			};
		}
		function goOn(request, first) {
			let at = first.kind === "reply" ? first.storedAt?.() : void 0;
			if (at !== void 0) return {
				request: {
					...request,
					url: at,
					headers: {}
				},
				told: {}
			};
			let url = (0, moved.r)(request, first);
			return url === void 0 ? void 0 : {
				request: {
					...request,
					url
				},
				told: { movedTo: url }
			};
		}
		let isSilence = (answer) => answer.kind === "no-reply" && answer.code === "TIMEOUT";
		var version = __webpack_require__(18743);
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
	67017: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ii: () => cleanUpApis,
			jw: () => createSession,
			mX: () => judgeThrown
		});
		var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);
		var _once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4798);
		var _pipeline_check_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46138);
		var _platform_platform_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39051);
		var _platform_probes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19176);
		var _platform_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15306);
		var _registration_read_again_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84616);
		var _registration_verify_ownership_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37712);
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
			let { directorySource, trainedSource } = await __webpack_require__.e(2019).then(__webpack_require__.bind(__webpack_require__, 12019));
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
