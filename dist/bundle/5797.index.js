"use strict";
exports.id = 5797;
exports.ids = [5797];
exports.modules = {
	70932: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => patienceMs });
		let patienceMs = ({ requestTimeoutMs }) => 1.5 * requestTimeoutMs + 5e3;
	}),
	882: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => runChecks });
		var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46138);
		var _requests_have_left_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84423);
		async function runChecks(checks, options) {
			let titles = new Map(checks.map(({ id, title }) => [id, title]));
			let running = new Map();
			let settle = async (check, turn) => {
				await turn;
				let { context, exchanges, cutShort } = options.contextFor(check);
				check.ask?.(context);
				let start = 0;
				let begin = () => {
					start = performance.now();
					return attempt(check, context, options);
				};
				let needed = Promise.all(check.needs.map((id) => running.get(id)));
				let begun = await isEarly(check, context, needed) ? begin() : void 0;
				let unmet = (await needed).find((result) => result && !isMet(result.status));
				unmet && await begun;
				let seen = unmet ? (0, _check_js__WEBPACK_IMPORTED_MODULE_1__.iv)(`needs "${titles.get(unmet.id)}", which ${didNotPass[unmet.status]}`) : await (begun ?? begin());
				let outcome = seen.status === "fail" && cutShort() ? {
					...seen,
					status: "error"
				} : seen;
				let result = {
					id: check.id,
					title: check.title,
					suite: check.suite,
					layer: check.layer,
					needs: [...check.needs],
					...outcome,
					durationMs: start && Math.round(performance.now() - start),
					exchanges: exchanges()
				};
				options.emit({
					type: "check-finished",
					result
				});
				return result;
			};
			let [first, ...others] = longestChainFirst(checks);
			first && running.set(first.id, settle(first, void 0));
			let turn = (0, _requests_have_left_js__WEBPACK_IMPORTED_MODULE_0__.Y)();
			for (let check of others) running.set(check.id, settle(check, turn));
			return Promise.all(checks.flatMap(({ id }) => running.get(id) ?? []));
		}
		function longestChainFirst(checks) {
			let chain = new Map();
			for (let { id, needs } of [...checks].reverse()) {
				let length = chain.get(id) ?? 1;
				chain.set(id, length);
				for (let need of needs) chain.set(need, Math.max(chain.get(need) ?? 1, length + 1));
			}
			return [...checks].sort((a, b) => (chain.get(b.id) ?? 0) - (chain.get(a.id) ?? 0));
		}
		async function isEarly({ early }, context, needed) {
			if (!early) return !1;
			return Promise.race([early(context).then(() => !0), needed.then(() => !1)]);
		}
		async function attempt(check, context, { signal, emit, judge }) {
			if (signal.aborted) return (0, _check_js__WEBPACK_IMPORTED_MODULE_1__.iv)(`not started: ${stopText(signal)}`);
			emit({
				type: "check-started",
				id: check.id,
				title: check.title
			});
			try {
				let outcome = await check.run(context);
				return signal.aborted && outcome.status !== "pass" ? (0, _check_js__WEBPACK_IMPORTED_MODULE_1__.z3)(`interrupted: ${stopText(signal)}`) : outcome;
			} catch (thrown) {
				return signal.aborted ? (0, _check_js__WEBPACK_IMPORTED_MODULE_1__.z3)(`interrupted: ${stopText(signal)}`) : judge(thrown);
			}
		}
		let isMet = (status) => status === "pass" || status === "warn";
		let didNotPass = {
			pass: "passed",
			warn: "warned",
			fail: "failed",
			skip: "was skipped",
			error: "could not be verified"
		};
		function stopText(signal) {
			return signal.reason instanceof Error ? signal.reason.message : "the run was stopped";
		}
	}),
	46727: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => planChecks });
		var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46138);
		function planChecks(catalogue, choice) {
			let chosen = catalogue.filter(({ suite }) => choice.suites.includes(suite));
			let ids = new Set(chosen.map(({ id }) => id));
			return chosen.map((check) => ({
				...check,
				needs: check.needs.filter((id) => ids.has(id)),
				...choice.readOnly && check.writes ? { run: async () => (0, _check_js__WEBPACK_IMPORTED_MODULE_0__.iv)("mode is read-only") } : {}
			}));
		}
	}),
	89553: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BT: () => endpointIn,
			oz: () => methodsOf,
			qC: () => mayBeRoute,
			yD: () => isPresigned
		});
		let families = {
			experiments: {
				GET: "get get-by-name search",
				POST: "create delete restore update search set-experiment-tag delete-experiment-tag"
			},
			runs: {
				GET: "get",
				POST: "create delete restore update search log-metric log-batch log-model log-inputs log-parameter set-tag delete-tag outputs create-promptlab-run"
			},
			metrics: { GET: "get-history get-history-bulk get-history-bulk-interval" },
			artifacts: { GET: "list" },
			"registered-models": {
				GET: "get search alias get-latest-versions",
				POST: "create rename set-tag alias get-latest-versions",
				PATCH: "update",
				DELETE: "delete delete-tag alias"
			},
			"model-versions": {
				GET: "get search get-download-uri",
				POST: "create set-tag transition-stage",
				PATCH: "update",
				DELETE: "delete delete-tag"
			}
		};
		let others = /^(logged-models|traces|unified-traces|get-|webhooks|users|scorers|prompt|gateway|ui-|mlflow)/;
		function endpointIn(pathname) {
			return /\/2\.0\/(?:preview\/)?mlflow\/(.+)$/.exec(pathname)?.[1];
		}
		function methodsOf(endpoint) {
			let [family = "", action = ""] = endpoint.split("/");
			let byMethod = Object.hasOwn(families, family) ? families[family] : void 0;
			let isOne = endpoint === `${family}/${action}`;
			return Object.entries(byMethod ?? {}).flatMap(([method, actions]) => isOne && actions?.split(" ").includes(action) ? [method] : []);
		}
		function mayBeRoute(method, endpoint) {
			return others.test(endpoint) || methodsOf(endpoint).includes(method === "HEAD" ? "GET" : method);
		}
		let isPresigned = (url) => /[?&](X-Amz-Signature|X-Goog-Signature|Signature|sig)=/i.test(url);
	}),
	4681: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Au: () => loginsFor,
			Ky: () => netrcLogin,
			N1: () => netrcPasswords,
			Ut: () => netrcText
		});
		var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _files_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23551);
		function loginsFor(hostname, env) {
			let credentials = read((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeOf(env), ".mlflow", "credentials"));
			return [...netrcLogin(netrcText(env), hostname) === void 0 ? [] : [{
				name: "~/.netrc",
				why: `has an entry for ${hostname} that is sent in place of the key`
			}], .../^\s*mlflow_tracking_username\s*[=:]\s*\S/im.test(credentials) ? [{
				name: "~/.mlflow/credentials",
				why: "has a user name that is sent in place of the key"
			}] : []];
		}
		let netrcText = (env) => read(env.NETRC || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeOf(env), process.platform === "win32" ? "_netrc" : ".netrc"));
		function netrcLogin(text, hostname) {
			let entries = [...text.matchAll(/(?:^|\s)(?:machine\s+(\S+)|(default))\b([\s\S]*?)(?=\s(?:machine|default|macdef)\s|$)/g)];
			return (entries.findLast(([, machine]) => machine === hostname) ?? entries.find(([, , byDefault]) => byDefault))?.[3];
		}
		let netrcPasswords = (text) => [...text.matchAll(/\bpassword\s+(\S+)/g)].map(([, password = ""]) => password);
		let homeOf = (env) => env.HOME || (0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
		function read(path) {
			try {
				return (0, _files_read_js__WEBPACK_IMPORTED_MODULE_2__.XF)(path, {
					maxBytes: 1048576,
					links: "follow"
				}).toString("utf8");
			} catch {
				return "";
			}
		}
	}),
	1136: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => cleanUpCheck,
			w: () => cleanUpRegistration
		});
		var _registration_remove_registration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56119);
		var _suites_registration_added_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2655);
		var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67017);
		let budgetMs = {
			"out-of-time": 3e4,
			cancelled: 6e3
		};
		async function cleanUpRegistration({ target, http, registration, stop, pauses = _registration_remove_registration_js__WEBPACK_IMPORTED_MODULE_0__.uV }, checkId = _suites_registration_added_js__WEBPACK_IMPORTED_MODULE_1__.Sf.id) {
			let exchanges = [];
			let { signal, settle } = budgetOf(stop);
			let apis = (0, _session_js__WEBPACK_IMPORTED_MODULE_2__.Ii)(target, registration.removal, async (request) => {
				let answer = await http.send(request, {
					checkId,
					signal
				});
				exchanges.push(...answer.exchanges);
				return answer;
			});
			try {
				return {
					cleanup: await (0, _registration_remove_registration_js__WEBPACK_IMPORTED_MODULE_0__.Yv)(apis, registration, {
						pauses,
						signal
					}),
					exchanges
				};
			} finally {
				settle();
			}
		}
		function budgetOf(stop) {
			let controller = new AbortController();
			let timers = [];
			let endIn = (ms) => timers.push(setTimeout(() => controller.abort(), ms));
			let onStop = () => endIn(budgetMs[stop.reason.stopReason ?? "cancelled"]);
			endIn(budgetMs["out-of-time"]);
			stop.aborted && onStop();
			stop.addEventListener("abort", onStop, { once: !0 });
			let settle = () => {
				stop.removeEventListener("abort", onStop);
				for (let timer of timers) clearTimeout(timer);
			};
			return {
				signal: controller.signal,
				settle
			};
		}
		function cleanUpCheck(leftovers, exchanges, ms) {
			let byReason = new Map();
			for (let { kind, name, reason, possibly } of leftovers) byReason.set(reason, [...byReason.get(reason) ?? [], `${possibly ? "possibly " : ""}${kind} ${name}`]);
			let told = [...byReason].map(([reason, names]) => `${names.join(", ")}: ${reason}`);
			let { id, title, suite, layer } = _suites_registration_added_js__WEBPACK_IMPORTED_MODULE_1__.Sf;
			return {
				id,
				title,
				suite,
				layer,
				needs: [],
				...told.length === 0 ? { status: "pass" } : {
					status: "warn",
					reason: `not removed: ${told.join("; ")}`
				},
				durationMs: Math.round(ms),
				exchanges
			};
		}
	}),
	75797: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => run });
		var http_recorder = __webpack_require__(80796);
		var api = __webpack_require__(12829);
		var once = __webpack_require__(4798);
		var pipeline_engine = __webpack_require__(882);
		function longWait(checks) {
			let long = checks.find(({ longest }) => longest)?.id;
			return (event) => {
				if (event.type === "check-started") return event.id === long;
				if (event.type !== "check-finished") return !1;
				let { id, exchanges } = event.result;
				return long === void 0 ? exchanges.length > 0 : id === long;
			};
		}
		var pipeline_plan = __webpack_require__(46727);
		var requests_have_left = __webpack_require__(84423);
		class Stopped extends Error {
			name = "Stopped";
			stopReason;
			constructor(stopReason) {
				super(stopReason === "cancelled" ? "the run was cancelled" : "the run was out of time");
				this.stopReason = stopReason;
			}
		}
		function stopSignal(timeoutMs, cancel) {
			let stop = new AbortController();
			let cutOff = new AbortController();
			let grace;
			let end = (reason) => {
				if (stop.signal.aborted) return;
				stop.abort(reason);
				grace = setTimeout(() => cutOff.abort(reason), 2e3);
			};
			let timer = setTimeout(() => end(new Stopped("out-of-time")), timeoutMs);
			let onCancel = () => end(new Stopped("cancelled"));
			cancel?.aborted && onCancel();
			cancel?.addEventListener("abort", onCancel, { once: !0 });
			return {
				signal: stop.signal,
				cutOff: cutOff.signal,
				stopReason: () => {
					let { reason } = stop.signal;
					return reason instanceof Stopped ? reason.stopReason : "completed";
				},
				settle: () => {
					clearTimeout(timer);
					clearTimeout(grace);
					cancel?.removeEventListener("abort", onCancel);
				}
			};
		}
		var platform_target = __webpack_require__(15306);
		var find_removal_path = __webpack_require__(15019);
		var registration_names = __webpack_require__(19029);
		var registration_state = __webpack_require__(18048);
		var verdict = __webpack_require__(73922);
		var small_heap = __webpack_require__(19327);
		var suites = __webpack_require__(65784);
		var stock_client = __webpack_require__(44239);
		var mlflow_routes = __webpack_require__(89553);
		var registration_added = __webpack_require__(2655);
		var test_bearer_auth = __webpack_require__(66754);
		var echoes = __webpack_require__(40938);
		var exchange_in_words = __webpack_require__(84708);
		var text_json = __webpack_require__(28049);
		let echoedKeyCheck = (exchanges) => warningOf(test_bearer_auth.b, (0, echoes.F)(exchanges), (answer) => `your key stands in ${answer}: whoever sees such an answer, or a log of it, can use the key`);
		let stockClientCheck = (exchanges) => warningOf(registration_added.$W, exchanges.filter((one) => !one.checkId.startsWith("python.") && whyRefused(one) !== void 0), (answer, first) => `MLflow’s own client fails on ${answer}: ${whyRefused(first)}`);
		function repeatedCheck(exchanges, results) {
			let failed = exchanges.filter(isPassing);
			let again = failed.filter((one) => exchanges.some((other) => isSame(other, one)));
			let worked = results.filter(({ status }) => status === "pass" || status === "warn").map(({ id }) => id);
			let creations = exchanges.filter((one) => isCreation(one) && worked.includes(one.checkId));
			let unanswered = creations.filter((one) => failed.includes(one) && !again.includes(one));
			let isAll = creations.length > 2 && unanswered.length === creations.length;
			let told = [...toldOf(again, "served only when sent again", "A client that tries less often fails there"), ...toldOf(unanswered, "answered with an error, though what it asked for was made", "A client that repeats it, as MLflow’s own does, makes it twice or finds its name taken")];
			let [check] = warningOf(registration_added.OF, [...again, ...unanswered], () => told.join(". "));
			return check ? [isAll ? {
				...check,
				status: "fail"
			} : check] : [];
		}
		function toldOf([first, ...others], what, effect) {
			if (!first) return [];
			let many = others.length === 0 ? "1 request was" : `${others.length + 1} requests were`;
			let { request, response, error } = first;
			return [`${many} ${what}; the first: ${(0, exchange_in_words.fo)({ request })}, ${response?.status ?? error?.code}. ${effect}`];
		}
		let isCreation = ({ request: { method, url } }) => method === "POST" && /\/create$/.test(url);
		let isPassing = ({ checkId, response, error }) => !/^(workaround|python)/.test(checkId) && (response ? response.status === 408 || response.status === 429 || response.status >= 500 : error !== void 0);
		let isSame = (later, one) => later.startedAt > one.startedAt && callOf(later) === callOf(one) && later.response && !isPassing(later);
		let callOf = ({ checkId, request: { method, url, headers, body } }) => JSON.stringify([
			checkId,
			method,
			url,
			headers.authorization,
			headers["x-api-key"],
			body
		]);
		function warningOf({ id, title, suite, layer }, shownBy, reasonOf) {
			let [first, ...others] = shownBy;
			if (!first) return [];
			let more = others.length > 0 ? ` and ${others.length} more` : "";
			return [{
				id,
				title,
				suite,
				layer,
				needs: [],
				status: "warn",
				reason: reasonOf(`the answer to ${(0, exchange_in_words.fo)(first)}${more}`, first),
				durationMs: 0,
				exchanges: shownBy.map(({ id }) => id)
			}];
		}
		function whyRefused({ request, response }) {
			let { text, truncated } = response?.body ?? {};
			if (response?.status !== 200 || text === void 0 || truncated || !URL.canParse(request.url)) return;
			let endpoint = (0, mlflow_routes.BT)(new URL(request.url).pathname);
			let json = (0, text_json.qF)(text);
			if (endpoint === void 0 || json === void 0) return;
			let reading = (0, stock_client.YG)(`${request.method} ${endpoint}`, json);
			return "refused" in reading ? reading.refused : void 0;
		}
		var clean_up = __webpack_require__(1136);
		let ofOurs = "registration.";
		let ofStock = "python.";
		function compareClients(checks, exchanges) {
			let through = (prefix, step) => checks.some(({ id, status }) => id === prefix + step && status === "pass");
			let ours = through(ofOurs, "version");
			let stock = through(ofStock, "register");
			return checks.map((check) => {
				if (check.status !== "fail" || ours === stock) return check;
				let isBehind = check.id.startsWith(ours ? ofStock : ofOurs);
				let other = exchanges.filter(({ checkId }) => checkId.startsWith(ours ? ofOurs : ofStock));
				let refused = exchanges.findLast((one) => check.exchanges.includes(one.id) && !isServed(one));
				if (!isBehind || !refused) return check;
				let told = tell(refused, other, ours ? "this tool’s own client" : "the stock client");
				return {
					...check,
					reason: [check.reason, told].filter(Boolean).join("; ")
				};
			});
		}
		function tell(refused, others, who) {
			let same = others.find((one) => isServed(one) && endpointOf(one) === endpointOf(refused));
			return same ? `the same request of ${who}, ${same.id}, was answered ${same.response?.status}` : `${who}, which registered, has no such request`;
		}
		let isServed = ({ response }) => response !== void 0 && response.status < 400;
		function endpointOf({ request: { method, url } }) {
			let path = URL.canParse(url) ? new URL(url).pathname : url;
			return `${method} ${(/\/\d\.0\/(mlflow-artifacts\/artifacts|mlflow\/.*)/.exec(path)?.[1] ?? path).replace(/m-[0-9a-f]{32}|[0-9a-f]{32}|\d+/g, "#")}`;
		}
		var external_node_os_ = __webpack_require__(48161);
		var proxies = __webpack_require__(9980);
		var constants = __webpack_require__(44398);
		var version = __webpack_require__(18743);
		var context = __webpack_require__(98726);
		var plain_titles = __webpack_require__(44669);
		function onPlainMlflow(checks) {
			return checks.map((check) => {
				if (check.status === "skip" || !(check.id in plain_titles.U)) return check;
				let title = plain_titles.U[check.id];
				if (title === void 0 && check.status === "pass") return {
					...check,
					status: "skip",
					reason: context.m
				};
				let isOfPlatform = [
					"auth",
					"proxy",
					"gateway"
				].includes(check.layer);
				return {
					...check,
					title: title ?? check.title,
					layer: isOfPlatform ? "mlflow" : check.layer
				};
			});
		}
		function composeReport(settings, findings) {
			let { names, startedAt, waited, stopReason, causes, takenFor, registration, exchanges, env } = findings;
			let checks = takenFor === "mlflow" ? onPlainMlflow(findings.checks) : findings.checks;
			let { trackingUri, authUrl, apiUrl, serviceId, sources, failOn, warnings } = settings;
			let { key, addresses } = takenFor === "mlflow" ? {
				...warnings,
				addresses: void 0
			} : warnings;
			return {
				schemaVersion: constants.CZ,
				tool: {
					name: version.Uf,
					version: version.rE
				},
				id: names.id,
				startedAt: startedAt.toISOString(),
				finishedAt: new Date().toISOString(),
				stopReason,
				verdict: (0, verdict.Vj)(checks, stopReason),
				target: {
					trackingUri,
					authUrl,
					apiUrl,
					serviceId,
					sources,
					...takenFor && { takenFor }
				},
				environment: environmentOf(env, trackingUri),
				counts: (0, verdict.ip)(checks),
				failOn,
				...waited ? { waited } : {},
				warnings: [key, addresses].flatMap((one) => one ?? []),
				checks,
				diagnosis: { causes },
				...registration ? { registration } : {},
				exchanges
			};
		}
		function environmentOf(env, trackingUri) {
			let proxy = (0, proxies.iJ)(new URL(trackingUri), env);
			return {
				os: `${(0, external_node_os_.type)()} ${(0, external_node_os_.release)()} ${(0, external_node_os_.arch)()}`,
				node: process.version,
				...proxy && { proxy: proxy.url.host }
			};
		}
		let isOfRegistration = ({ suite }) => suite === "test_real_registration";
		let isStep = (check) => isOfRegistration(check) && check.layer !== "event" && (0, suites.Fg)(check)?.step;
		function finalStatuses(checks, exchanges) {
			if (exchanges.length > 0 && exchanges.every(({ response }) => response === void 0)) return checks.map((check) => check.status === "fail" ? {
				...check,
				status: "error"
			} : check);
			if (!wentThrough(checks)) return [...checks];
			return checks.map((check) => isBeside(check) ? {
				...check,
				status: "warn"
			} : check);
		}
		let isBeside = (check) => !isOfRegistration(check) && !(0, suites.Fg)(check)?.demanded && (check.status === "error" || check.status === "fail" && !(0, suites.Fg)(check)?.security);
		function wentThrough(checks) {
			let steps = checks.filter(isStep);
			return steps.some(({ id }) => id === "registration.version") && steps.every(({ status }) => status === "pass" || status === "warn");
		}
		var open_http = __webpack_require__(59756);
		var environment = __webpack_require__(37659);
		var login_files = __webpack_require__(4681);
		var steps = __webpack_require__(58945);
		function createPythonSession(parts) {
			let { settings, target, env } = parts;
			let running;
			let found = (0, once.O)(() => settings.python === "install" ? __webpack_require__.e(9989).then(__webpack_require__.bind(__webpack_require__, 19989)).then(({ installPython }) => installPython(env)) : __webpack_require__.e(9138).then(__webpack_require__.bind(__webpack_require__, 49138)).then(({ findPython }) => findPython(env)));
			let step = async (name) => {
				let python = await found();
				if ("reason" in python) return {
					state: "not-reached",
					message: python.reason,
					exchanges: []
				};
				running ??= __webpack_require__.e(7564).then(__webpack_require__.bind(__webpack_require__, 47564)).then(({ startPython }) => startPython(python, parts));
				let { client, state, relay } = await running;
				let result = await client.step(name);
				await relay.recorded();
				result.state !== "passed" && doubt(state);
				let id = (0, steps.fc)(name);
				return {
					...result.state === "passed" ? result : {
						...result,
						message: parts.redact(unrelayed(result.message, relay, target))
					},
					exchanges: parts.recorder.exchanges().filter(({ checkId }) => checkId === id)
				};
			};
			return {
				found,
				disturbances: () => [...(0, environment.pH)(env), ...(0, login_files.Au)(new URL(target.trackingUri).hostname, env)],
				patience: () => (0, environment.jf)(env),
				step,
				finish: async () => {
					if (!running) return;
					let { client, relay, close, state } = await running;
					await client.ended;
					await relay.close();
					await close();
					return state;
				}
			};
		}
		function doubt(state) {
			state.doubts = {
				experiment: 1,
				model: 1,
				version: 1,
				upload: 1
			};
			state.changed();
		}
		function unrelayed(message, relay, { registryOrigin }) {
			let address = relay.addressOf(registryOrigin);
			return message.replaceAll(address, registryOrigin).replaceAll(new URL(address).pathname, "");
		}
		var run_session = __webpack_require__(67017);
		var promises_ = __webpack_require__(58500);
		var probes = __webpack_require__(19176);
		let parts = {
			"the auth service": "auth.root",
			"the API": "api.health",
			MLflow: "search.bearer"
		};
		async function waitForPlatform(settings, { listen, ...looking }) {
			if (settings.waitForMs === 0) return;
			let start = performance.now();
			let missed = {};
			let waited = (ready) => ({
				ms: Math.round(performance.now() - start),
				ready,
				parts: Object.entries(missed).map(([part, last]) => ({
					part,
					last
				}))
			});
			let told = "";
			for (;;) {
				let absent = await look(settings, looking);
				if (absent.size === 0) return Object.keys(missed).length === 0 ? void 0 : waited(!0);
				Object.assign(missed, Object.fromEntries(absent));
				if (looking.signal.aborted || performance.now() - start + 500 > settings.waitForMs) return waited(!1);
				let now = [...absent].map(([part, last]) => `${part} (${last})`).join(", ");
				now !== told && listen({
					type: "waiting",
					for: now
				});
				told = now;
				await (0, promises_.setTimeout)(500, void 0, { signal: looking.signal }).catch(() => {});
			}
		}
		async function look(settings, { redact, env, signal }) {
			let http = (0, open_http.f)({
				...settings,
				requestTimeoutMs: Math.min(settings.requestTimeoutMs, 5e3)
			}, {
				redact,
				env,
				recorder: (0, http_recorder.T)(),
				runId: "wait-for"
			});
			try {
				let target = (0, platform_target.$r)(settings);
				let looks = Object.keys(parts).map(async (name) => {
					let request = {
						...probes.K[parts[name]](target),
						idempotent: !1
					};
					return {
						name,
						answer: await http.send(request, {
							checkId: "wait-for",
							signal
						})
					};
				});
				let absent = new Map();
				for (let { name, answer } of await Promise.all(looks)) {
					if (name === "MLflow" && answer.kind === "reply" && answer.status === 200) return new Map();
					let reason = absenceOf(answer);
					reason && absent.set(name, reason);
				}
				return absent;
			} finally {
				await http.close();
			}
		}
		function absenceOf(answer) {
			if (answer.kind === "no-reply") return answer.code;
			return [
				502,
				503,
				504
			].includes(answer.status) ? String(answer.status) : void 0;
		}
		var workaround = __webpack_require__(4477);
		async function run(settings, options) {
			let { redact, env, backoff, pauses, listen = () => {}, cancel = new AbortController().signal } = options;
			let target = (0, platform_target.$r)(settings);
			redact.protect("api-key", target.apiKey);
			redact.protect("garbage-key", target.garbageKey, { parts: !1 });
			let waited = await waitForPlatform(settings, {
				redact,
				env,
				signal: cancel,
				listen
			});
			let startedAt = new Date();
			let startedMs = performance.now();
			let names = (0, registration_names.JL)(startedAt);
			let recorder = (0, http_recorder.T)();
			let opened = (0, open_http.f)(settings, {
				redact,
				env,
				recorder,
				runId: names.id,
				...backoff && { backoff }
			});
			let http = options.through?.(opened) ?? opened;
			let stop = stopSignal(settings.timeoutMs, cancel);
			let registrations = [];
			let track = (more, modelName) => {
				let state = (0, registration_state.TL)(more, modelName, () => options.onRegistration?.(registrations));
				registrations.push(state);
				return state;
			};
			let registration = track(names, settings.modelName);
			let { signal, cutOff } = stop;
			let parts = {
				settings,
				target,
				http,
				recorder,
				signal,
				cutOff,
				lagPauses: options.lagPauses
			};
			let python = createPythonSession({
				...parts,
				redact,
				env,
				track
			});
			let session = (0, run_session.jw)({
				...parts,
				registration,
				python
			});
			let started = {
				...parts,
				registration,
				python,
				session,
				startedMs,
				track
			};
			try {
				let ending = await conclude(started, {
					results: await runSuites(started, names.id, options),
					pythonLeftovers: await cleanUpPython(python, parts, session),
					stop,
					pauses,
					listen
				});
				let report = composeReport(settings, {
					names,
					startedAt,
					waited,
					takenFor: session.platformKind(),
					exchanges: recorder.exchanges(),
					env,
					...ending
				});
				listen({
					type: "run-finished",
					report
				});
				return report;
			} finally {
				stop.settle();
				await http.close();
			}
		}
		async function runSuites({ settings, session, recorder, signal }, id, { listen = () => {}, meanwhile = () => {} }) {
			let plan = (0, pipeline_plan.d)(suites.sW, {
				suites: settings.suites,
				readOnly: settings.mode === "read-only"
			});
			let { trackingUri, sources } = settings;
			listen({
				type: "run-started",
				id,
				checks: plan.length,
				target: {
					trackingUri,
					sources
				}
			});
			let isTime = longWait(plan);
			let isFine = !0;
			let load = (0, once.O)(async () => {
				await (0, requests_have_left.Y)();
				isFine || await loadDiagnosis();
				meanwhile();
			});
			let emit = (event) => {
				event.type === "check-finished" && (isFine &&= needsNoCause(event.result));
				isTime(event) && load();
				listen(event);
			};
			let engine = {
				contextFor: session.contextFor,
				judge: run_session.mX,
				signal,
				emit
			};
			let results = (0, pipeline_engine.J)(plan, engine);
			(0, requests_have_left.Y)().then(requests_have_left.Y).then(api.RX).then(small_heap.p);
			return compareClients(await results, recorder.exchanges());
		}
		async function conclude(parts, { results, pythonLeftovers, stop, pauses, listen }) {
			let { settings, target, http, recorder, registration, signal } = parts;
			results.some(verdict.KM) && await (await loadDiagnosis()).askDecidingProbes(parts, results);
			let stopReason = stop.stopReason();
			let cleanup = settings.keep || !(0, registration_state.FK)(registration) ? { result: {
				done: !1,
				leftovers: []
			} } : await finish({
				target,
				http,
				registration,
				stop: signal,
				pauses
			}, listen);
			let seen = recorder.exchanges();
			let repeated = results.some(verdict.KM) ? [] : repeatedCheck(seen, results);
			let checked = [
				...results,
				...echoedKeyCheck(seen),
				...stockClientCheck(seen),
				...repeated
			];
			let judged = finalStatuses(cleanup.check ? [...checked, cleanup.check] : checked, recorder.exchanges());
			let found = stopReason === "completed" && !judged.every(needsNoCause) ? (await loadDiagnosis()).findCauses(parts, judged) : [];
			let { causes, leftovers } = await (0, workaround.vF)(parts, judged, found);
			let others = [...pythonLeftovers, ...leftovers];
			let left = [...cleanup.result.leftovers, ...others];
			let check = others.length > 0 ? (0, clean_up.X)(left, cleanup.check?.exchanges ?? [], 0) : cleanup.check;
			let checks = finalStatuses(check ? [...checked, check] : checked, recorder.exchanges());
			let done = cleanup.result.done && others.length === 0;
			return {
				stopReason,
				checks,
				causes,
				registration: (0, registration_state.FK)(registration) || others.length > 0 ? (0, registration_state.B4)(registration, {
					done,
					leftovers: left
				}, registration_names.nK) : void 0
			};
		}
		let needsNoCause = ({ status }) => status === "pass" || status === "skip";
		let loadDiagnosis = () => Promise.all([
			__webpack_require__.e(2857),
			__webpack_require__.e(9485),
			__webpack_require__.e(5302)
		]).then(__webpack_require__.bind(__webpack_require__, 95153));
		async function finish(parts, listen) {
			listen({ type: "clean-up-started" });
			let start = performance.now();
			let { cleanup: result, exchanges } = await (0, clean_up.w)(parts);
			listen({
				type: "clean-up-finished",
				cleanup: result
			});
			let check = (0, clean_up.X)(result.leftovers, exchanges, performance.now() - start);
			listen({
				type: "check-finished",
				result: check
			});
			return {
				result,
				check
			};
		}
		async function cleanUpPython(python, { settings, target, http, signal: stop }, session) {
			let registration = await python.finish();
			if (!registration || settings.keep) return [];
			let checkId = "python.clean-up";
			let { path } = await (0, find_removal_path.D)(session.contextFor({ id: checkId }).context.observe);
			registration.removal = path;
			let { cleanup } = await (0, clean_up.w)({
				target,
				http,
				registration,
				stop
			}, checkId);
			return cleanup.leftovers;
		}
	}),
	4477: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jg: () => lookForWays,
			lT: () => isBlocked,
			vF: () => proveWayAround
		});
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
		var _http_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88347);
		var _http_retry_after_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50797);
		var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70932);
		var _pipeline_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(882);
		var _pipeline_plan_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(46727);
		var _platform_route_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22542);
		var _platform_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15306);
		var _registration_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19029);
		var _suites_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65784);
		var _clean_up_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1136);
		var _session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67017);
		let candidates = [
			{
				probe: "search.corrected-path",
				access: _platform_target_js__WEBPACK_IMPORTED_MODULE_4__.U4,
				text: "Use this tracking URI."
			},
			{
				probe: "search.api-host",
				access: _platform_target_js__WEBPACK_IMPORTED_MODULE_4__.x5,
				text: "Use the API’s own host name in the tracking URI."
			},
			{
				probe: "search.x-api-key",
				access: ({ access }) => ({
					...access,
					credential: "xApiKey"
				}),
				text: "Send the key in the header X-API-Key. The MLflow Python client cannot; your own HTTP client can."
			},
			{
				probe: "search.gateway-path",
				access: _platform_target_js__WEBPACK_IMPORTED_MODULE_4__.h1,
				text: "Call MLflow’s REST API under /mlflow/ajax-api/2.0. The MLflow Python client cannot use it; your own HTTP client can."
			}
		];
		let isBlocked = ({ settings, signal }, checks) => settings.mode !== "read-only" && !signal.aborted && checks.some(({ id, status }) => id === "registration.experiment" && status === "skip");
		async function proveWayAround(parts, checks, causes) {
			let leftovers = [];
			let [first, ...others] = causes;
			if (!first || !isBlocked(parts, checks)) return {
				causes,
				leftovers
			};
			let isLimited = first.code === "RATE_LIMITED";
			let pause = isLimited ? shortestPause(parts.recorder.exchanges()) : void 0;
			let found = isLimited ? pause && await waitAndRegister(parts, pause, leftovers) : await findWorkaround(parts, leftovers);
			if (!found) return {
				causes,
				leftovers
			};
			if ("tried" in found) return {
				causes: [{
					...first,
					...found
				}, ...others],
				leftovers
			};
			let around = {
				...first,
				workaround: found
			};
			return {
				causes: [isLimited ? withoutCommands(around) : around, ...others],
				leftovers
			};
		}
		function withoutCommands({ proof: _, remediation, ...cause }) {
			return {
				...cause,
				remediation: remediation.map(({ command: __, ...step }) => step)
			};
		}
		function shortestPause(exchanges) {
			let [shortest] = exchanges.filter(({ response }) => response?.status === 429).flatMap(({ startedAt, timings, response }) => {
				let askedMs = response && (0, _http_retry_after_js__WEBPACK_IMPORTED_MODULE_9__.V)((0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_1__.wx)(response, "retry-after"));
				if (askedMs === void 0) return [];
				let overAt = Date.parse(startedAt) + timings.totalMs + askedMs;
				return [{
					askedMs,
					leftMs: Math.max(0, overAt - Date.now())
				}];
			}).toSorted((a, b) => a.leftMs - b.leftMs);
			return shortest;
		}
		async function findWorkaround(parts, leftovers) {
			let tried = [];
			if (await isServedNow(parts)) {
				let proved = await register(parts, parts.target.access, leftovers);
				if (proved) return {
					text: runAgain,
					settings: {},
					verified: !0,
					...proved
				};
				return { tried: [{
					text: firstSentence(runAgain),
					outcome: "Reading worked, a registration did not."
				}] };
			}
			for (let { closed, chosen, text } of lookForWays(parts)) {
				let why = await closed;
				if (parts.signal.aborted || !isTimeLeft(parts)) break;
				let proved = why === void 0 ? await register(parts, chosen, leftovers) : void 0;
				if (proved) return {
					text,
					settings: settingsOf(chosen),
					verified: !0,
					...proved
				};
				tried.push({
					text: firstSentence(text),
					outcome: why ?? "Reading worked, a registration did not."
				});
			}
			return { tried };
		}
		let runAgain = "Run this again. What this run was refused at first was served later in the same run, and a whole registration went through.";
		async function isServedNow(parts) {
			let { session, signal } = parts;
			return !signal.aborted && isTimeLeft(parts) && await whyClosed(session, "search.bearer") !== void 0 && await whyClosed(session, "search.bearer-again") === void 0;
		}
		let firstSentence = (text) => text.replace(/(?<=[.]) .*/, "");
		function lookForWays({ target, session }) {
			return candidates.map(({ access, ...rest }) => ({
				...rest,
				chosen: access(target)
			})).filter(({ chosen }, at, all) => ![target.access, ...all.slice(0, at).map((one) => one.chosen)].some((one) => sameAccess(chosen, one))).map((one) => ({
				...one,
				closed: whyClosed(session, one.probe)
			}));
		}
		async function waitAndRegister(parts, { askedMs, leftMs }, leftovers) {
			if (!isTimeLeft(parts, leftMs)) return;
			await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(leftMs, void 0, { signal: parts.signal }).catch(() => {});
			if (parts.signal.aborted) return;
			let proved = await register(parts, parts.target.access, leftovers);
			if (!proved) return;
			return {
				text: `Wait and try again: this run was served ${Math.ceil(askedMs / 1e3)} s after a refusal whose Retry-After asked for no more.`,
				settings: {},
				verified: !0,
				...proved
			};
		}
		let isTimeLeft = ({ startedMs, settings }, pauseMs = 0) => performance.now() + pauseMs + 3e3 <= startedMs + (0, _inputs_settings_js__WEBPACK_IMPORTED_MODULE_10__.s)(settings);
		async function whyClosed(session, probe) {
			let { context } = session.contextFor({
				id: "workaround",
				fewAttempts: !0
			});
			let answer = await context.observe(probe);
			if (answer.kind === "no-reply") return `No answer (${answer.code}).`;
			if ((0, _platform_route_finding_js__WEBPACK_IMPORTED_MODULE_3__.S9)(answer).stoppedAt === void 0) return;
			return `Answered ${answer.status}${answer.status === 200 ? ", but not with MLflow’s JSON" : ""}.`;
		}
		async function register(parts, access, leftovers) {
			let { http, signal } = parts;
			let target = {
				...parts.target,
				access
			};
			let registration = parts.track((0, _registration_names_js__WEBPACK_IMPORTED_MODULE_5__.JL)());
			let settings = {
				...parts.settings,
				modelName: void 0,
				keep: !1
			};
			let session = (0, _session_js__WEBPACK_IMPORTED_MODULE_8__.jw)({
				...parts,
				settings,
				target,
				registration
			});
			let checks = (0, _pipeline_plan_js__WEBPACK_IMPORTED_MODULE_11__.d)(_suites_index_js__WEBPACK_IMPORTED_MODULE_6__.sW, {
				suites: ["test_real_registration"],
				readOnly: !1
			}).filter(({ id }) => id !== "registration.event").map((check) => ({
				...check,
				id: `workaround.${check.id}`,
				needs: check.needs.map((id) => `workaround.${id}`)
			}));
			let results = await (0, _pipeline_engine_js__WEBPACK_IMPORTED_MODULE_2__.J)(checks, {
				contextFor: session.contextFor,
				judge: _session_js__WEBPACK_IMPORTED_MODULE_8__.mX,
				signal,
				emit: () => {}
			});
			let { cleanup } = await (0, _clean_up_js__WEBPACK_IMPORTED_MODULE_7__.w)({
				target,
				http,
				registration,
				stop: signal
			}, "workaround.clean-up");
			leftovers.push(...cleanup.leftovers);
			let worked = results.every(({ status }) => status === "pass" || status === "warn");
			let version = results.find(({ id }) => id === "workaround.registration.version");
			let { modelName, modelVersion } = registration;
			if (!worked || !version || modelVersion === void 0) return;
			return {
				evidence: version.exchanges,
				registration: {
					modelName,
					modelVersion,
					removed: cleanup.done
				}
			};
		}
		function settingsOf({ trackingUri, prefix, credential }) {
			return {
				...prefix === "/api" && credential !== "xApiKey" ? { MLFLOW_TRACKING_URI: trackingUri } : { "REST path": `${trackingUri}${prefix}/2.0/mlflow` },
				header: headers[credential] ?? "Authorization: Bearer <your key>"
			};
		}
		let headers = {
			xApiKey: "X-API-Key: <your key>",
			login: "Authorization: Basic <your user:password in base64>"
		};
		let sameAccess = (a, b) => a.trackingUri === b.trackingUri && a.prefix === b.prefix && a.credential === b.credential;
	})
};
