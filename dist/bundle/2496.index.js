"use strict";
exports.id = 2496;
exports.ids = [2496];
exports.modules = {
	84423: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => requestsHaveLeft });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
		async function requestsHaveLeft() {
			await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
			await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
		}
	}),
	10192: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => faultOfKey,
			g: () => signingKeyWords
		});
		let signingKeyWords = /\bjwks?\b|\bkid\b|signing[ -]key|public key/i;
		let others = /\b(page|next|continuation|cursor|pagination|csrf|xsrf|antiforgery|idempotency|sync|session|sas|storage|s3|aws|partition|primary|foreign|tag|param\w*)[ _-]?(keys?|tokens?)\b|\b(key|token)[ _-]?(id|name)\b/gi;
		let key = "(?:(?:x-)?(?:api|access|bearer|auth\\w*)[ _-]?(?:key|token)|key|credential)s?";
		let faults = "invalid|malformed|unknown|incorrect|wrong|bad|expired|revoked|corrupt(?:ed)?|unrecogni[sz]ed|unsupported";
		let isFaulty = new RegExp([
			`\\b(?:${faults})[ _-](?:(?:bearer|format|of|the|an?)[ _-])*${key}\\b`,
			`\\b${key}\\b['"]?(?: (?:provided|given|format|checksum|signature))?(?: (?:is|was|has))?(?: (?:been|an?))?:? (?:${faults}|mismatch)\\b`,
			`\\b(?:${faults})[ _-]authorization\\b|\\bauthorization header (?:is |was )?(?:${faults})\\b`,
			"\\b(?:invalid|malformed|expired|revoked)[ _]token(?![\\w'\": -])",
			`\\bcould not (?:validate|verify|parse|decode|read) (?:the |your )?${key}\\b`
		].join("|"), "i");
		let isUnfit = new RegExp([`\\b${key}\\b (?:is not|was not|has no|must (?:start|begin|be|have)|does(?: not|n.t)|cannot|could not) `, "\"loc\":\\[\"header\",\"(?:authorization|x-api-key)\"\\]"].join("|"), "i");
		let isAbsent = /\b(api[ _-]?key|authorization( header)?|credentials)( header)? (is |was |were )?(required|missing|not (provided|given|set|present))\b|\b(missing|no) (required )?(api[ _-]?key|authorization|credentials)\b|"type":"missing","loc":\["header","(authorization|x-api-key)"\]/i;
		function faultOfKey(status, words) {
			let told = words.replace(others, "");
			if (status === 403) return isFaulty.test(told) ? "wrong" : void 0;
			if (status !== 400 && status !== 422) return;
			if (isAbsent.test(told)) return "missing";
			return isFaulty.test(told) || isUnfit.test(told) ? "wrong" : void 0;
		}
	}),
	5630: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jw: () => readKeyVerdict,
			Rw: () => detailOf,
			qc: () => isAdmin
		});
		var _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88347);
		var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12279);
		var _judged_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10192);
		var _responders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82579);
		function keyInfoOf(json) {
			let { is_valid: said, ...others } = json ?? {};
			let is_valid = said === "true" || said !== "false" && said;
			if (typeof is_valid != "boolean" || Array.isArray(json)) return;
			let { scopes, roles, is_admin, has_sufficient_balance, error } = others;
			return {
				is_valid,
				scopes: textsOf(scopes),
				roles: textsOf(roles),
				is_admin: yesNoOf(is_admin),
				has_sufficient_balance: yesNoOf(has_sufficient_balance),
				error: typeof error == "string" ? error : void 0
			};
		}
		let textsOf = (value) => Array.isArray(value) && value.every((one) => typeof one == "string") ? value : void 0;
		let yesNoOf = (value) => typeof value == "boolean" ? value : void 0;
		function readKeyVerdict(answer) {
			if (answer.kind === "no-reply") return {
				kind: "no-verdict",
				detail: answer.message
			};
			let responder = (0, _responders_js__WEBPACK_IMPORTED_MODULE_3__.ac)(answer);
			if (responder.party === "in between") return {
				kind: "no-verdict",
				detail: `${(0, _responders_js__WEBPACK_IMPORTED_MODULE_3__.Vb)(responder, "the auth service")} answered ${(0, _mlflow_error_js__WEBPACK_IMPORTED_MODULE_1__.O1)(answer)}`
			};
			let detail = detailOf(answer);
			if (answer.status === 429 || /rate limit|too many requests/i.test(detail)) return {
				kind: "rate-limited",
				detail
			};
			if (answer.status === 200) {
				let info = keyInfoOf(withoutPart(answer));
				if (!info) return {
					kind: "no-verdict",
					detail: `200 without is_valid: ${detail}`
				};
				return {
					kind: info.is_valid ? "valid" : "invalid",
					info
				};
			}
			if ((0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(answer) === void 0) return {
				kind: "no-verdict",
				detail: `${answer.status} ${answer.contentType}`
			};
			if (/access to service/i.test(detail)) return {
				kind: "wrong-service",
				detail
			};
			if (answer.status === 401 || answer.status === 403 || (0, _judged_key_js__WEBPACK_IMPORTED_MODULE_2__.X)(answer.status, detail) === "wrong") return {
				kind: "unknown-key",
				detail
			};
			return {
				kind: "no-verdict",
				detail: `${answer.status}: ${detail}`
			};
		}
		function withoutPart(reply) {
			let told = (0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(reply);
			return reply.cut && typeof told == "object" ? {
				...told,
				scopes: void 0,
				roles: void 0
			} : told;
		}
		let adminGrants = [
			"admin",
			"mlflow:admin",
			"registry:admin",
			"model-registry:admin"
		];
		function isAdmin(info) {
			return info.is_admin === !0 || [...info.scopes ?? [], ...info.roles ?? []].some((one) => adminGrants.includes(one));
		}
		function detailOf(reply) {
			let json = (0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(reply);
			let told = [
				"detail",
				"error",
				"message",
				"error_description"
			].map((name) => json?.[name]).filter((one) => one != null);
			let said = told.find((one) => typeof one != "string" || !onlyStatus.test(one)) ?? told[0];
			return (said === void 0 ? reply.text : typeof said == "string" ? said : JSON.stringify(said)).replace(/\s+/g, " ").trim().slice(0, 300);
		}
		let onlyStatus = /^((bad|invalid) request|unauthorized|forbidden|(route )?not found|method not allowed|not acceptable|conflict|unsupported media type|unprocessable (entity|content)|(internal )?server error|not implemented|bad gateway|service unavailable|gateway time-?out)\.?$/i;
	}),
	22542: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R6: () => isPast,
			R9: () => isPastTheFront,
			S9: () => readRoute
		});
		var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);
		var _deeds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11216);
		var _judged_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10192);
		var _key_validation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5630);
		var _responders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82579);
		let routeStages = [
			"answered",
			"routed",
			"not-a-login-page",
			"mounted",
			"auth-reachable",
			"key-forwarded",
			"key-accepted",
			"mlflow-reachable",
			"host-allowed",
			"well-formed",
			"permitted",
			"served"
		];
		function readRoute(answer) {
			if (answer.kind === "no-reply") return {
				stoppedAt: "answered",
				seen: answer.message
			};
			let stoppedAt = stageOf(answer);
			return {
				stoppedAt,
				seen: stoppedAt ? describe(answer) : `${answer.status} from MLflow`
			};
		}
		let isPast = ({ stoppedAt }, stage) => stoppedAt === void 0 || routeStages.indexOf(stoppedAt) > routeStages.indexOf(stage);
		let isPastTheFront = (finding) => isPast(finding, "mounted");
		let isKeyMissing = (detail) => !_judged_key_js__WEBPACK_IMPORTED_MODULE_2__.g.test(detail) && /\bkey( is)? required|^not authenticated|(missing|no|without)( an?| valid)? (api )?key|key (was )?(not provided|missing)/i.test(detail);
		function stageOf(reply) {
			let responder = (0, _responders_js__WEBPACK_IMPORTED_MODULE_4__.ac)(reply);
			if (responder.party === "in between") return stageInBetween(reply, responder);
			if (responder.party === "artifact store") return "routed";
			if (responder.party === "MLflow") return stageAtMlflow(reply);
			return stageAtTheApi(reply);
		}
		function stageInBetween(reply, { deed, isInside }) {
			if (reply.status === 200 && (0, _responders_js__WEBPACK_IMPORTED_MODULE_4__.RI)(reply)) return;
			if (isInside && deed !== "damages answers") return "mlflow-reachable";
			if (deed === "asks for a login" || deed === "challenges") return "not-a-login-page";
			return deed === "damages answers" ? "well-formed" : "routed";
		}
		function stageAtMlflow(reply) {
			let { status, text } = reply;
			if (status === 200) return (0, _deeds_js__WEBPACK_IMPORTED_MODULE_1__.PW)(text) || (0, _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__.D9)(reply) !== void 0 ? "well-formed" : void 0;
			if ((0, _responders_js__WEBPACK_IMPORTED_MODULE_4__.mu)(text) && (status === 404 || status === 405)) return "routed";
			if (status < 500 && /host header|cross-origin/i.test(text)) return "host-allowed";
			let code = (0, _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__.D9)(reply);
			if (status === 404) return code === "RESOURCE_NOT_FOUND" ? "mounted" : code === "RESOURCE_DOES_NOT_EXIST" ? void 0 : "served";
			if (status === 401 || status === 402 || status === 403) return "permitted";
			return "served";
		}
		function stageAtTheApi(reply) {
			let { status } = reply;
			let detail = (0, _key_validation_js__WEBPACK_IMPORTED_MODULE_3__.Rw)(reply);
			if (status === 404 || status === 405) return "mounted";
			if (/auth(entication)? service|rate limit|too many requests/i.test(detail) || status === 429) return "auth-reachable";
			if (status === 403 && isKeyMissing(detail)) return "key-forwarded";
			if (status === 401) return isKeyMissing(detail) ? "key-forwarded" : "key-accepted";
			let fault = (0, _judged_key_js__WEBPACK_IMPORTED_MODULE_2__.X)(status, detail);
			if (fault) return fault === "missing" ? "key-forwarded" : "key-accepted";
			if (status === 402 || status === 403) return /host header/i.test(detail) ? "host-allowed" : "permitted";
			if (status >= 502 && status <= 504) return "mlflow-reachable";
			return "served";
		}
		function describe(reply) {
			let location = reply.headers.location;
			let target = location ? ` to ${String(location)}` : "";
			return `${(0, _responders_js__WEBPACK_IMPORTED_MODULE_4__.Vb)((0, _responders_js__WEBPACK_IMPORTED_MODULE_4__.ac)(reply))} answered ${(0, _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__.O1)(reply)}${target}`;
		}
	}),
	37659: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B5: () => clientEnvironment,
			S7: () => disturbancesToldIn,
			Sj: () => tokenVariable,
			jf: () => tellPatience,
			pH: () => disturbancesIn,
			z: () => tellDisturbances
		});
		var _inputs_key_slips_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85432);
		let disturbing = {
			HOKUSAI_MOCK_MODE: "makes the Hokusai SDK pretend that everything works",
			HOKUSAI_OPTIONAL_MLFLOW: "makes the Hokusai SDK go on without a registry",
			MLFLOW_TRACKING_USERNAME: "is sent in place of the key: a user name wins over MLFLOW_TRACKING_TOKEN",
			MLFLOW_TRACKING_PASSWORD: "is sent in place of the key, together with MLFLOW_TRACKING_USERNAME",
			MLFLOW_TRACKING_AUTH: "lets a plug-in decide what is sent in place of the key",
			MLFLOW_TRACKING_AWS_SIGV4: "signs requests for AWS in place of sending the key",
			MLFLOW_TRACKING_INSECURE_TLS: "accepts any certificate, so anybody on the way may read the key",
			MLFLOW_REGISTRY_URI: "sends models elsewhere than runs"
		};
		let usualPatience = {
			seconds: "120",
			retries: "7"
		};
		function tellPatience(env) {
			let set = Object.entries(env).flatMap(([name, value]) => name.startsWith("MLFLOW_HTTP_REQUEST_") && value ? [`${name}=${value}`] : []);
			return `the stock client of your own scripts waits ${env.MLFLOW_HTTP_REQUEST_TIMEOUT || usualPatience.seconds} s for an answer and asks up to ${env.MLFLOW_HTTP_REQUEST_MAX_RETRIES || usualPatience.retries} times more${set.length > 0 ? ` (${set.join(", ")})` : ""}`;
		}
		let webhooks = [
			"HOKUSAI_SITE_WEBHOOK_URL",
			"HOKUSAI_SITE_WEBHOOK_SECRET",
			"WEBHOOK_URL",
			"WEBHOOK_SECRET"
		];
		let replaced = [
			"MLFLOW_EXPERIMENT_ID",
			"MLFLOW_EXPERIMENT_NAME",
			"MLFLOW_RUN_ID",
			"MLFLOW_RUN_CONTEXT"
		];
		function disturbancesIn(env) {
			let set = Object.entries(disturbing).flatMap(([name, why]) => env[name] ? [{
				name,
				why
			}] : []);
			let why = env.MLFLOW_TRACKING_TOKEN ? tokenSlip(env.MLFLOW_TRACKING_TOKEN) : void 0;
			return why ? [...set, {
				name: tokenVariable,
				why
			}] : set;
		}
		let tokenVariable = "MLFLOW_TRACKING_TOKEN";
		let tokenSlip = (token) => token.trim() === token ? (0, _inputs_key_slips_js__WEBPACK_IMPORTED_MODULE_0__.F)(`Bearer ${token}`) : "has white space around the key";
		let tellDisturbances = (found) => found.map(({ name, why }) => `${name} ${why}`).join("; ");
		function disturbancesToldIn(text) {
			return text.split("; ").flatMap((told) => {
				let [, name, why] = /^([A-Z][A-Z0-9_]*) (.+)$/.exec(told) ?? [];
				return name && why ? [{
					name,
					why
				}] : [];
			});
		}
		function clientEnvironment(env, given) {
			let left = [
				...Object.keys(disturbing),
				...replaced,
				...webhooks
			];
			let kept = Object.entries(env).filter(([name]) => !left.includes(name));
			let seconds = String(Math.ceil(given.requestTimeoutMs / 1e3));
			return {
				...Object.fromEntries(kept),
				MLFLOW_TRACKING_URI: given.trackingUri,
				MLFLOW_TRACKING_TOKEN: given.apiKey,
				HOKUSAI_API_KEY: given.apiKey,
				NETRC: given.netrc,
				MLFLOW_HTTP_REQUEST_TIMEOUT: env.MLFLOW_HTTP_REQUEST_TIMEOUT ?? seconds,
				MLFLOW_HTTP_REQUEST_MAX_RETRIES: env.MLFLOW_HTTP_REQUEST_MAX_RETRIES ?? "2",
				MLFLOW_DISABLE_TELEMETRY: "true",
				NO_PROXY: [env.NO_PROXY ?? env.no_proxy, "127.0.0.1"].filter(Boolean).join(","),
				no_proxy: [env.no_proxy ?? env.NO_PROXY, "127.0.0.1"].filter(Boolean).join(","),
				PYTHONUNBUFFERED: "1",
				PYTHONIOENCODING: "utf-8"
			};
		}
	}),
	58945: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S$: () => pythonSteps,
			Sm: () => isOfSdk,
			fc: () => checkIdOf
		});
		let pythonSteps = [
			"connect",
			"experiment",
			"train",
			"log",
			"register",
			"tags",
			"alias",
			"load",
			"predict",
			"sdk_register",
			"sdk_read",
			"clean_up"
		];
		let isOfSdk = (step) => step.startsWith("sdk_");
		let checkIdOf = (step) => `python.${step.replace("_", "-")}`;
	}),
	20042: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BS: () => byLayer,
			Ft: () => runTime,
			GY: () => sourceNote,
			H0: () => statusEmoji,
			Hc: () => ownerName,
			Iu: () => capitalised,
			J7: () => countsLine,
			LS: () => plural,
			QJ: () => firstTrouble,
			WQ: () => stopSentence,
			Y6: () => ownerHeading,
			a3: () => formatDuration,
			bM: () => statuses,
			cb: () => verdictStatus,
			ei: () => formatClock,
			kK: () => untoldWarnings,
			kb: () => confidenceMeaning,
			qD: () => statusSign,
			qL: () => runAgain,
			rL: () => signOf,
			tg: () => registrationRows,
			uj: () => statusMeaning,
			wF: () => categoryMeaning,
			xN: () => waitedLine,
			yU: () => someOf,
			zF: () => workaroundHeading
		});
		var _schema_constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44398);
		var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38113);
		let statuses = [
			"pass",
			"fail",
			"warn",
			"skip",
			"error"
		];
		let statusEmoji = {
			pass: "✅",
			fail: "❌",
			warn: "⚠️",
			skip: "⏭️",
			error: "❗"
		};
		let statusSign = {
			pass: "✔",
			fail: "✖",
			warn: "⚠",
			skip: "–",
			error: "!"
		};
		let statusMeaning = {
			pass: "passed",
			fail: "failed",
			warn: "with a warning",
			skip: "skipped",
			error: "could not be verified"
		};
		let categoryMeaning = {
			KEY: "invalid or expired key",
			CFG: "service configuration",
			DEPLOY: "deployment",
			BUG: "code bug",
			SCOPE: "permission",
			RATE: "rate limit",
			QUOTA: "balance",
			NET: "network",
			CLIENT: "your own settings",
			UNKNOWN: "cause not determined"
		};
		let ownerName = {
			caller: "you",
			"auth team": "auth team",
			"API team": "API team",
			infrastructure: "infrastructure",
			undetermined: "not known yet"
		};
		function ownerHeading(by) {
			return by === "caller" ? "You" : `Fix (${ownerName[by]})`;
		}
		let confidenceMeaning = {
			certain: "Certain, because",
			likely: "Likely, because",
			possible: "Possible, because"
		};
		function workaroundHeading({ verified }) {
			return verified ? "a verified workaround" : "a possible workaround, not verified";
		}
		let verdictStatus = {
			pass: "pass",
			fail: "fail",
			error: "error",
			skipped: "skip"
		};
		function signOf({ verdict, counts }) {
			return verdict === "pass" && (counts?.warn ?? 0) > 0 ? "warn" : verdictStatus[verdict];
		}
		function byLayer(checks, status) {
			return checks.filter((check) => check.status === status).sort((a, b) => _schema_constants_js__WEBPACK_IMPORTED_MODULE_1__.ZF.indexOf(a.layer) - _schema_constants_js__WEBPACK_IMPORTED_MODULE_1__.ZF.indexOf(b.layer));
		}
		function firstTrouble(report) {
			return [...byLayer(report.checks, "fail"), ...byLayer(report.checks, "error")][0];
		}
		function countsLine(counts) {
			return statuses.filter((status) => counts[status] > 0).map((status) => `${counts[status]} ${statusMeaning[status]}`).join(", ") || "no checks";
		}
		function untoldWarnings({ warnings, checks }) {
			let told = checks.filter(({ status }) => status === "warn").map(({ reason }) => reason ?? "");
			return warnings.filter((warning) => !told.some((reason) => reason.includes(warning)));
		}
		let stopSentence = {
			cancelled: "The run was cancelled",
			"out-of-time": "The run was stopped because its time was up"
		};
		function registrationRows(registration) {
			let { experimentId, runId, modelName, modelVersion, alias } = registration;
			return Object.entries({
				Experiment: experimentId,
				Run: runId,
				Model: modelName,
				Version: modelVersion,
				Alias: alias
			}).flatMap(([label, value]) => value === void 0 ? [] : [[label, value]]);
		}
		function waitedLine({ waited }) {
			if (!waited) return "";
			let parts = waited.parts.map(({ part, last }) => `${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(part)} (${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(last)})`).join(", ");
			let time = formatDuration(waited.ms);
			return waited.ready ? `Waited ${time} for ${parts}.` : `Waited ${time} for ${parts}, which did not come up.`;
		}
		function sourceNote({ sources }, part = "trackingUri") {
			let source = sources?.[part];
			return source === void 0 ? "" : ` (${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(source)})`;
		}
		function runTime(report) {
			return formatDuration(Date.parse(report.finishedAt) - Date.parse(report.startedAt));
		}
		function formatDuration(ms) {
			if (ms < 999.5) return `${Math.round(ms)} ms`;
			if (ms < 59950) return `${(ms / 1e3).toFixed(1)} s`;
			let seconds = Math.round(ms / 1e3);
			return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
		}
		let capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);
		function plural(count, noun) {
			return `${count} ${noun}${count === 1 ? "" : "s"}`;
		}
		function someOf(all, most, show = (one) => one, separator = "; ") {
			let more = all.length > most ? ` and ${all.length - most} more` : "";
			return all.slice(0, most).map((one) => show(one)).join(separator) + more;
		}
		function formatClock(time) {
			return /T(\d\d:\d\d:\d\d)/.exec(time)?.[1]?.concat("Z") ?? time;
		}
		let runAgain = "run the same job or command again, or ask whoever sent you this to; no single request tells.";
	}),
	73922: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KM: () => isTrouble,
			Vj: () => verdictOf,
			ip: () => countStatuses,
			n_: () => isProved
		});
		function countStatuses(checks) {
			let counts = {
				pass: 0,
				fail: 0,
				warn: 0,
				skip: 0,
				error: 0
			};
			for (let { status } of checks) counts[status]++;
			return counts;
		}
		function verdictOf(checks, stopReason) {
			let { fail, error, pass, warn } = countStatuses(checks);
			if (fail > 0) return "fail";
			if (error > 0 || stopReason !== "completed" || pass + warn === 0) return "error";
			return "pass";
		}
		let isProved = ({ verdict, registration }) => verdict === "pass" && registration?.modelVersion !== void 0;
		let isTrouble = ({ status }) => status === "fail" || status === "error";
	}),
	98726: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => onHokusai,
			m: () => noSuchPart
		});
		var _pipeline_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46138);
		let noSuchPart = "the tracking URI is an MLflow server by itself, which has no such part";
		function onHokusai(check) {
			return {
				...check,
				run: async (context) => await context.platform() === "mlflow" ? (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_0__.iv)(noSuchPart) : check.run(context)
			};
		}
	}),
	65784: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			sW: () => catalogue,
			Fg: () => definitionOf
		});
		var suite_order = __webpack_require__(98262);
		var mlflow_error = __webpack_require__(12279);
		var check = __webpack_require__(46138);
		var key_validation = __webpack_require__(5630);
		var route_check = __webpack_require__(29693);
		let stages = [
			{
				id: "mlflow.reachable",
				title: "The gateway reaches MLflow",
				awaited: "the gateway to reach MLflow",
				stage: "mlflow-reachable",
				layer: "mlflow"
			},
			{
				id: "mlflow.host-allowed",
				title: "MLflow accepts the Host header it gets",
				awaited: "MLflow to accept its host name",
				stage: "host-allowed",
				layer: "mlflow"
			},
			{
				id: "mlflow.well-formed",
				title: "MLflow answers well-formed JSON",
				awaited: "well-formed answers of MLflow",
				stage: "well-formed",
				layer: "mlflow"
			},
			{
				id: "mlflow.permitted",
				title: "The key may use the model registry",
				awaited: "the key to be allowed in the model registry",
				stage: "permitted",
				layer: "gateway"
			},
			{
				id: "mlflow.served",
				title: "MLflow serves a search",
				awaited: "MLflow to answer a search",
				stage: "served",
				layer: "mlflow"
			}
		];
		let mlflowInvestigation = [
			...stages.map((stage, i) => (0, route_check.c)({
				...stage,
				needs: [stages[i - 1]?.id ?? "bearer.accepted", ...i === 0 ? ["proxy.mounted"] : []]
			})),
			{
				id: "mlflow.version",
				title: "MLflow’s version is available",
				layer: "mlflow",
				needs: ["mlflow.served"],
				run: async ({ observe }) => {
					let version = readVersion(await observe("mlflow.version"));
					return version ? (0, check.IX)(version) : (0, check.iv)("not told at this address");
				}
			},
			{
				id: "mlflow.logged-models",
				title: "MLflow supports logged models (MLflow 3)",
				layer: "mlflow",
				needs: ["mlflow.served"],
				onWarning: {
					by: "caller",
					step: "Use an MLflow 2 client here, or ask infrastructure for MLflow 3 on the server.",
					done: "log_model of your client works"
				},
				run: async ({ observe }) => {
					let answer = await observe("mlflow.logged-models");
					if (answer.kind === "no-reply") return (0, check.iv)(answer.message);
					if ((0, mlflow_error.D9)(answer) === "RESOURCE_DOES_NOT_EXIST") return (0, check.IX)();
					return (0, check.R8)(`registering works without them, but log_model of MLflow 3 clients does not; asked for one, the server says ${(0, mlflow_error.O1)(answer)}`);
				}
			},
			{
				id: "mlflow.artifact-proxy",
				title: "MLflow takes artifacts over HTTP",
				step: !0,
				layer: "artifacts",
				needs: ["mlflow.served"],
				run: async ({ observe }) => {
					let answer = await observe("mlflow.artifacts");
					if (answer.kind === "reply" && answer.status === 200 || (0, mlflow_error.iE)(answer)) return (0, check.IX)();
					return (0, check.fJ)(answer.kind === "reply" ? `${answer.status}: ${(0, key_validation.Rw)(answer)}` : answer.message);
				}
			}
		];
		function readVersion(answer) {
			if (answer.kind === "no-reply" || answer.status !== 200) return;
			return /^\s*"?(\d+\.\d+\.\d+[\w.]*)"?\s*$/.exec(answer.text)?.[1];
		}
		var preflight = __webpack_require__(14386);
		var requests_have_left = __webpack_require__(84423);
		var environment = __webpack_require__(37659);
		var steps = __webpack_require__(58945);
		let python_client_steps = {
			connect: {
				title: "The stock Python client reaches MLflow",
				layer: "mlflow",
				awaited: "the Python client to connect"
			},
			experiment: {
				title: "It creates an experiment",
				layer: "registry",
				awaited: "the Python client’s experiment"
			},
			train: {
				title: "It trains a model",
				layer: "client",
				awaited: "a model trained in Python"
			},
			log: {
				title: "It logs the model with its metric",
				layer: "artifacts",
				awaited: "the Python client to log a model"
			},
			register: {
				title: "It registers the model",
				layer: "registry",
				awaited: "the Python client to register a model"
			},
			tags: {
				title: "It sets the tags of a tokenized model on the version",
				layer: "registry",
				awaited: "the Python client’s tags"
			},
			alias: {
				title: "It gives the version an alias",
				layer: "registry",
				awaited: "the Python client’s alias"
			},
			load: {
				title: "It loads the model back by its alias",
				layer: "artifacts",
				awaited: "the Python client to load the model back"
			},
			predict: {
				title: "The loaded model predicts as the trained one",
				layer: "client",
				awaited: "the loaded model to predict"
			},
			sdk_register: {
				title: "Hokusai’s SDK registers a tokenized model",
				layer: "registry",
				awaited: "Hokusai’s SDK to register a model"
			},
			sdk_read: {
				title: "Hokusai’s SDK reads it back",
				layer: "registry"
			},
			clean_up: {
				title: "It removes what it made",
				layer: "registry"
			}
		};
		let pythonClient = [
			{
				id: "python.environment",
				title: "Nothing in your environment changes how the stock client behaves",
				layer: "client",
				onWarning: {
					by: "caller",
					step: "Remove these settings where your scripts run, or set them so that they agree.",
					done: "none of them is there"
				},
				run: async ({ python, settings }) => {
					let found = python.disturbances();
					let patience = `${python.patience()}, this verification ${settings.requestTimeoutMs / 1e3} s and up to 2 times more`;
					if (found.length === 0) return (0, check.IX)(patience);
					return (0, check.R8)(`left out here, but your own scripts see it: ${(0, environment.z)(found)}; ${patience}`);
				}
			},
			{
				id: "python.available",
				title: "A Python with the stock MLflow client is there",
				awaited: "a Python with MLflow’s client",
				demanded: !0,
				layer: "client",
				run: async ({ python, settings }) => {
					if (settings.python === "off") return (0, check.iv)("python is off");
					await (0, requests_have_left.Y)();
					let found = await python.found();
					if (!("reason" in found)) {
						let library = found.sklearn ? `scikit-learn ${found.sklearn}` : "no scikit-learn";
						return (0, check.IX)(`mlflow ${found.mlflow}, ${library}, ${found.path}`);
					}
					return settings.python === "auto" ? (0, check.iv)(found.reason) : (0, check.fJ)(found.reason);
				}
			},
			...steps.S$.map((step) => {
				let before = stepBefore(step);
				return {
					id: (0, steps.fc)(step),
					...python_client_steps[step],
					needs: before ? [(0, steps.fc)(before)] : ["python.available", "mlflow.served"],
					writes: !0,
					run: (context) => judge(context, step)
				};
			})
		];
		function stepBefore(step) {
			return steps.S$.slice(0, steps.S$.indexOf(step)).filter((one) => (0, steps.Sm)(step) || !(0, steps.Sm)(one)).at(-1);
		}
		async function judge({ python, settings }, step) {
			if (step === "clean_up" && settings.keep) return (0, check.iv)("keep is true");
			let found = await python.found();
			if ((0, steps.Sm)(step) && "mlflow" in found && !found.hokusai) return (0, check.iv)("hokusai-ml-platform is not installed in this Python");
			let result = await python.step(step);
			if (result.state === "skipped") return (0, check.iv)(result.message);
			if (result.state === "passed") return (0, check.IX)(Object.values(result.found).join(", ") || void 0);
			let last = result.exchanges.filter(isRefused).at(-1);
			let request = last ? `; the request that failed is ${describe(last)}` : "";
			let failed = step === "clean_up" ? check.R8 : check.fJ;
			return (result.state === "failed" ? failed : check.z3)(`${result.message}${request}`);
		}
		let isRefused = ({ response }) => !response || response.status >= 400;
		function describe({ request: { method, url }, response, error: failure }) {
			return `${method} ${URL.canParse(url) ? new URL(url).pathname : url} → ${response?.status ?? failure?.code ?? "no answer"}`;
		}
		var registration_added = __webpack_require__(2655);
		var contract = __webpack_require__(6013);
		var judged_key = __webpack_require__(10192);
		var responders = __webpack_require__(82579);
		var context = __webpack_require__(98726);
		let authService = [
			{
				id: "auth.identity",
				title: "The auth host is the auth service",
				awaited: "the auth service to answer at the auth URL",
				run: async (context) => {
					let answer = await context.observe("auth.root");
					if (answer.kind === "no-reply" || answer.status !== 200) return sideRoute(context, answer);
					let service = answer.json?.service;
					if (typeof service != "string") return (0, check.fJ)(`does not say which service it is: ${(0, mlflow_error.O1)(answer)}`);
					return /auth/i.test(service) ? (0, check.IX)(service) : (0, check.fJ)(`answers as ${service}`);
				}
			},
			{
				id: "auth.health",
				title: "The auth service says it is healthy",
				run: async (context) => {
					let answer = await context.observe("auth.health");
					if (answer.kind === "no-reply" || !(0, responders.bJ)(answer)) return sideRoute(context, answer);
					return /degraded|unhealthy/i.test(answer.text) ? (0, check.R8)((0, mlflow_error.O1)(answer)) : (0, check.IX)();
				}
			},
			{
				id: "auth.not-rate-limited",
				title: "The auth service is not limiting this key",
				awaited: "the auth service to answer this key",
				run: async (context) => {
					let answer = await context.observe("auth.validate");
					if (answer.kind === "no-reply") return (0, check.z3)(answer.message);
					let verdict = await verdictOn(context);
					return verdict.kind === "rate-limited" ? (0, check.fJ)(verdict.detail) : (0, check.IX)();
				}
			},
			{
				id: "auth.verdict",
				title: "The auth service answers about the key",
				awaited: "the auth service to say whether the key is valid",
				needs: ["auth.not-rate-limited"],
				run: async (context) => {
					let verdict = await verdictOn(context);
					if (verdict.kind === "no-verdict") return (0, check.fJ)(verdict.detail);
					let isOlder = isAbsent(await context.observe("auth.validate"));
					return (0, check.IX)(`at ${isOlder ? "/validate, the older path" : contract.iQ}`);
				}
			},
			{
				id: "auth.in-time",
				title: "The verdict comes within the 5 s the API waits for it",
				needs: ["auth.verdict"],
				run: async ({ observe, elapsedMs }) => {
					let answer = await observe("auth.validate");
					let ms = Math.max(0, ...answer.exchanges.map(elapsedMs));
					return ms < contract.ik ? (0, check.IX)(`${Math.round(ms)} ms`) : (0, check.fJ)(`took ${(ms / 1e3).toFixed(1)} s`);
				}
			},
			{
				id: "auth.service-access",
				title: "The key may use this service",
				awaited: "the key to be allowed for this service",
				needs: ["auth.verdict"],
				run: async (context) => {
					let verdict = await verdictOn(context);
					if (verdict.kind !== "wrong-service") return (0, check.IX)(context.settings.serviceId);
					let anywhere = (0, key_validation.Jw)(await context.observe("auth.validate-any-service"));
					return (0, check.fJ)(`${verdict.detail}${anywhere.kind === "valid" ? " (without a service id the key is valid)" : ""}`);
				}
			},
			{
				id: "auth.key-known",
				title: "The auth service recognises the key",
				awaited: "the auth service to know the key",
				needs: ["auth.service-access"],
				run: async (context) => {
					let verdict = await verdictOn(context);
					return verdict.kind === "unknown-key" ? (0, check.fJ)(verdict.detail) : (0, check.IX)();
				}
			},
			{
				id: "auth.key-valid",
				title: "The auth service accepts the key",
				awaited: "a valid key",
				security: !0,
				needs: ["auth.key-known"],
				run: async (context) => {
					let verdict = await verdictOn(context);
					if (verdict.kind === "valid") return (0, check.IX)();
					let said = "info" in verdict ? verdict.info.error : void 0;
					return (0, check.fJ)(`answers 200 with is_valid false${said ? `: ${said}` : ""}; builds that go by the status alone ignore that`);
				}
			},
			{
				id: "auth.write-scope",
				title: "The key may read and write",
				needs: ["auth.key-valid"],
				run: async (context) => judgeScopes(await verdictOn(context))
			},
			{
				id: "auth.balance",
				title: "The account has balance",
				needs: ["auth.key-valid"],
				onWarning: {
					by: "caller",
					step: "Top up the account, before requests that cost something are refused.",
					done: "has_sufficient_balance is true"
				},
				run: async (context) => {
					let verdict = await verdictOn(context);
					let balance = verdict.kind === "valid" ? verdict.info.has_sufficient_balance : void 0;
					if (balance === void 0) return (0, check.iv)("the auth service does not tell");
					return balance ? (0, check.IX)() : (0, check.R8)("has_sufficient_balance is false");
				}
			},
			refused("auth.refuses-no-key", "The auth service refuses a request without a key", "no-key"),
			refused("auth.refuses-garbage", "The auth service refuses an invented key", "garbage")
		].map((draft) => (0, context.S)({
			...draft,
			layer: "auth"
		}));
		async function sideRoute(context, answer) {
			let { kind } = await verdictOn(context);
			return answer.kind === "reply" && answer.status < 500 && (kind === "valid" || kind === "invalid") ? (0, check.iv)(`not shown here: ${(0, mlflow_error.O1)(answer)}`) : (0, check.fJ)((0, mlflow_error.O1)(answer));
		}
		async function verdictOn({ observe }) {
			let answer = await observe("auth.validate");
			return (0, key_validation.Jw)(isAbsent(answer) ? await observe("auth.validate-old-path") : answer);
		}
		function isAbsent(answer) {
			return answer.kind === "reply" && [404, 405].includes(answer.status);
		}
		function judgeScopes(verdict) {
			let scopes = verdict.kind === "valid" ? verdict.info.scopes : void 0;
			if (verdict.kind !== "valid" || !scopes) return (0, check.iv)("the auth service does not tell the scopes");
			let admin = (0, key_validation.qc)(verdict.info) ? ", admin" : "";
			if (scopes.includes("write") || admin) return (0, check.IX)(`${scopes.join(", ")}${admin}`);
			return (0, check.fJ)(`its scopes are ${scopes.join(", ") || "none"}; registering needs write`);
		}
		function refused(id, title, sent) {
			return {
				id,
				title,
				security: !0,
				needs: ["auth.verdict"],
				ask: ({ platform, observe }) => void (0, requests_have_left.Y)().then(platform).then(async (kind) => kind === "mlflow" || observe("auth.validate")).then(() => observe(`auth.validate-${sent}`)),
				run: async ({ observe }) => {
					let current = await observe(`auth.validate-${sent}`);
					let answer = isAbsent(current) ? await observe(`auth.validate-old-path-${sent}`) : current;
					let verdict = (0, key_validation.Jw)(answer);
					if (verdict.kind === "valid") return (0, check.fJ)("was accepted as valid");
					if (verdict.kind === "no-verdict" && !(answer.kind === "reply" && isRefusal(answer))) return (0, check.z3)(`neither accepted nor refused: ${verdict.detail}`);
					return (0, check.IX)((0, mlflow_error.O1)(answer));
				}
			};
		}
		let isRefusal = (reply) => reply.status === 422 || (0, judged_key.X)(reply.status, (0, key_validation.Rw)(reply)) !== void 0;
		var test_bearer_auth = __webpack_require__(66754);
		var artifacts = __webpack_require__(22102);
		var registry = __webpack_require__(73854);
		var same_name = __webpack_require__(42307);
		var mlflow_tag = __webpack_require__(77513);
		var tracking = __webpack_require__(10040);
		var retry_policy = __webpack_require__(33741);
		var create_once = __webpack_require__(71203);
		async function asking(state, kind, api, make) {
			let writes = [];
			let send = async (request) => {
				let answer = await api.send(request);
				if (!isWrite(request)) return answer;
				let doubtful = isDoubtful(answer);
				let succeeded = answer.kind === "reply" && answer.status === 200;
				writes.push({
					doubtful,
					succeeded,
					underWay: (0, retry_policy.AC)(answer)
				});
				doubtful && count(known + 1);
				return answer;
			};
			let known = 0;
			let count = (doubts) => {
				state.doubts[kind] += doubts - known;
				known = doubts;
				state.changed();
			};
			state.asked[kind] = !0;
			count(1);
			let doubts = 1;
			try {
				let made = await make({
					...api,
					send
				});
				let wasFound = kind !== "upload" && writes.at(-1)?.doubtful;
				doubts = writes.filter((one) => one.doubtful && !isSettled(kind, one, writes)).length - +!!wasFound;
				return made;
			} catch (error) {
				doubts = writes.filter(({ doubtful, succeeded }) => doubtful || succeeded).length;
				throw error;
			} finally {
				count(doubts);
			}
		}
		let isSettled = (kind, one, writes) => (kind === "experiment" || kind === "model") && !one.underWay && writes.slice(writes.indexOf(one) + 1).some(({ succeeded }) => succeeded);
		let noting = (api, exchanges) => ({
			...api,
			send: async (request) => {
				let answer = await api.send(request);
				exchanges.push(...answer.exchanges);
				return answer;
			}
		});
		async function confirming(state, kind, readBack) {
			try {
				return await readBack();
			} catch (error) {
				state.doubts[kind]++;
				state.changed();
				throw error;
			}
		}
		let isWrite = ({ method, idempotent }) => method === "PUT" || method === "POST" && !idempotent;
		let notSent = [
			"DNS",
			"REFUSED",
			"TLS",
			"PROXY_UNREACHABLE",
			"PROXY_AUTH",
			"PROXY_REFUSED",
			"PROXY_CANNOT_REACH"
		];
		function isDoubtful(answer) {
			if (answer.kind === "no-reply") {
				if (answer.exchanges.length === 0) return !1;
				return !notSent.includes(answer.code) || answer.inDoubt === !0;
			}
			if ((0, artifacts.Wm)(answer)) return !1;
			if (answer.status >= 200 && answer.status <= 299) return answer.underWay === !0;
			if (answer.inDoubt || create_once.l.includes(answer.status)) return !0;
			return answer.status >= 500 && (0, mlflow_error.D9)(answer) === void 0;
		}
		var find_removal_path = __webpack_require__(15019);
		var registration_names = __webpack_require__(19029);
		var read_again = __webpack_require__(84616);
		var remove_experiment = __webpack_require__(28261);
		var external_node_path_ = __webpack_require__(76760);
		var exchange = __webpack_require__(88347);
		var json = __webpack_require__(28049);
		var mlflow_api = __webpack_require__(12829);
		async function putInParts(api, path, source, timeoutMs, partBytes = 67108864) {
			let count = Math.max(1, Math.ceil(source.bytes / partBytes));
			let upload = await startUpload(api, mpu(api, "create", path, { num_parts: count }), count);
			if (upload === void 0) return !1;
			let { upload_id } = upload;
			try {
				let parts = [];
				for (let [index, { url, headers }] of inOrder(upload, count).entries()) {
					let start = index * partBytes;
					let end = Math.min(start + partBytes, source.bytes);
					let body = {
						bytes: end - start,
						open: () => source.slice(start, end)
					};
					let stored = await api.send({
						method: "PUT",
						url,
						headers,
						body,
						timeoutMs
					});
					if (stored.kind !== "reply" || ![200, 201].includes(stored.status)) throw new mlflow_error.mF(`PUT part ${index + 1}`, stored);
					parts.push({
						part_number: index + 1,
						etag: (0, exchange.wx)(stored, "etag"),
						url
					});
				}
				let done = await api.send(mpu(api, "complete", path, {
					upload_id,
					parts
				}));
				if (done.kind !== "reply" || done.status !== 200) throw new mlflow_error.mF("POST mpu/complete", done);
				return !0;
			} catch (error) {
				await api.send({
					...mpu(api, "abort", path, { upload_id }),
					idempotent: !0
				});
				throw error;
			}
		}
		async function startUpload(api, request, count) {
			let chunks = [];
			let sink = () => {
				chunks = [];
				return (chunk) => void chunks.push(chunk);
			};
			let answer = await api.send({
				...request,
				sink,
				answerLimit: (count + 16) * 4096
			});
			if (answer.kind === "reply" && [
				404,
				405,
				501
			].includes(answer.status)) return;
			if (answer.kind !== "reply" || answer.status !== 200) throw createFailed(answer);
			let limits = {
				...json.tW,
				values: (count + 16) * 50
			};
			let { Upload } = await (0, mlflow_api.RX)();
			let upload = Upload.safeParse((0, json.qF)(Buffer.concat(chunks).toString("utf8"), limits));
			if (!upload.success) throw createFailed(answer, "answered 200 without a usable upload");
			return {
				...upload.data,
				answer
			};
		}
		let createFailed = (answer, detail) => new mlflow_error.mF("POST mpu/create", answer, detail);
		function inOrder({ credentials, answer }, count) {
			let sorted = [...credentials].sort((a, b) => a.part_number - b.part_number);
			if (sorted.length !== count || sorted.some((part, index) => part.part_number !== index + 1)) throw createFailed(answer, `answered 200 with other parts than the ${count} asked for`);
			return sorted;
		}
		function mpu(api, step, path, body) {
			let endpoint = `mlflow-artifacts/mpu/${step}/${(0, artifacts.O0)(path.directory)}`;
			return (0, mlflow_api.FO)(api, "POST", endpoint, { body: {
				path: path.name,
				...body
			} });
		}
		let longestTimerMs = 2 ** 31 - 1;
		async function uploadModel(api, artifactUri, files, requestTimeoutMs) {
			await Promise.all(files.map((file) => uploadFile(api, artifactUri, file, requestTimeoutMs)));
			return Promise.all(files.map((file) => file.fingerprint()));
		}
		async function uploadFile(api, artifactUri, file, requestTimeoutMs) {
			let url = fileUrl(api, artifactUri, file.path);
			let timeoutMs = transferTimeoutMs(file.bytes, requestTimeoutMs);
			let { slice } = file;
			if (file.bytes >= 524288e3 && slice) {
				let { dir: directory, base: name } = external_node_path_.posix.parse((0, artifacts.lW)(url));
				if (await putInParts(api, {
					directory,
					name
				}, {
					bytes: file.bytes,
					slice
				}, timeoutMs)) return;
			}
			await (0, artifacts.qg)(api, url, file.body, timeoutMs);
		}
		function fileUrl(api, artifactUri, path) {
			return `${(0, artifacts.Wk)(api, artifactUri)}/${(0, artifacts.O0)(`${registration_names.Ws}/${path}`)}`;
		}
		function transferTimeoutMs(bytes, requestTimeoutMs) {
			return Math.min(longestTimerMs, requestTimeoutMs + Math.ceil(bytes / 500));
		}
		function uploadEstimate(bytes, version) {
			let [major = 0, minor = 0] = version?.split(".").map(Number) ?? [];
			let isQuadratic = version === void 0 || major === 3 && minor >= 3 && minor <= 11;
			let seconds = (bytes / 2e8) ** 2 * 39;
			if (!isQuadratic || seconds < 30) return;
			let time = seconds < 120 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
			return `${version ? `MLflow ${version} takes` : "The server does not tell its version; MLflow 3.3 to 3.11 take"} about ${time} for ${Math.round(bytes / 1e6)} MB in one file; MLflow 3.12 and later do not`;
		}
		var verify_ownership = __webpack_require__(37712);
		let readLate = {
			by: "infrastructure",
			step: "Let what was just written be read from where it is written: from the primary, past a replica, cache or list that lags. Clients that read at once what they wrote fail until then, or have to wait.",
			done: "what was written is read back at once"
		};
		function judgeRead({ wrong, after }, seen) {
			if (wrong !== void 0) return (0, check.fJ)(wrong);
			if (after === void 0) return (0, check.IX)(seen);
			return (0, check.R8)(`${seen === void 0 ? "" : `${seen}; `}shows up late: only when it was read again, after ${after} s`);
		}
		var platform_target = __webpack_require__(15306);
		let notification = {
			id: "registration.event",
			title: "The platform is notified of the registration",
			step: !0,
			layer: "event",
			needs: ["registration.version", "registration.log"],
			run: sendEvent
		};
		async function sendEvent({ send, settings, target, model, registration: state }) {
			if (!settings.notify) return (0, check.iv)("not asked for: it sends a real notification and debits the account");
			let body = {
				model_name: state.modelName,
				version: state.modelVersion,
				token_id: settings.tokenId,
				proposal_identifier: settings.tokenId,
				metric_name: settings.metric,
				baseline_value: settings.baseline ?? (await model()).baseline,
				mlflow_run_id: state.runId
			};
			let answer = await send({
				method: "POST",
				url: `${target.apiUrl}${contract.Qv}`,
				headers: {
					...platform_target.Lq.bearer(target.apiKey),
					"content-type": "application/json"
				},
				body: Buffer.from(JSON.stringify(body)),
				idempotent: !1
			});
			let emitted = answer.kind === "reply" && answer.json?.event_emitted;
			if (answer.kind === "reply" && answer.status === 200 && emitted === !0) return (0, check.IX)();
			return (0, check.fJ)(`the registration itself succeeded, its notification did not: ${(0, mlflow_error.O1)(answer)}`);
		}
		var promises_ = __webpack_require__(58500);
		let folded = (path) => path.toLowerCase().replaceAll("\\", "/");
		let readBack = [
			{
				id: "registration.intact",
				title: "Every file comes back with the same SHA-256",
				layer: "artifacts",
				needs: ["registration.upload"],
				run: compareDownloads
			},
			{
				id: "registration.listed",
				title: "The run lists every file with its size",
				layer: "artifacts",
				needs: ["registration.upload"],
				run: async ({ mlflow, lag, registration: { runId = "", files } }) => {
					let list = () => (0, artifacts.wn)(mlflow, runId, registration_names.Ws);
					return judgeRead(await (0, read_again.n)(list, lag, (listed) => wrongInList(listed, files)), `${files.length} files`);
				}
			},
			{
				id: "registration.run-finished",
				title: "The run ends FINISHED with its metrics and params",
				layer: "registry",
				needs: ["registration.upload", "registration.log"],
				run: compareRun
			},
			{
				id: "registration.ready",
				title: "The model version is READY",
				awaited: "the model version to be READY",
				layer: "registry",
				needs: ["registration.version"],
				run: awaitReady
			},
			{
				id: "registration.tags",
				title: "The tokenized tags are on the version",
				layer: "registry",
				needs: ["registration.ready"],
				run: compareTags
			},
			{
				id: "registration.alias",
				title: "The alias leads to the version",
				layer: "registry",
				needs: ["registration.alias-set"],
				run: async ({ mlflow, lag, registration: { modelName, modelVersion } }) => judgeRead(await (0, read_again.n)(() => (0, registry.Wp)(mlflow, modelName, registration_names.nK), lag, ({ version }) => version === modelVersion ? void 0 : `leads to version ${version}, not ${modelVersion}`))
			},
			{
				id: "registration.found",
				title: "A search finds the version",
				familiar: () => "Model found in registry",
				layer: "registry",
				needs: ["registration.version"],
				onWarning: {
					by: "infrastructure",
					step: "Where clients search for what they have just registered: make the registry’s search current, or tell them to wait; where it refuses a filter, to search by the model’s name.",
					done: "a search finds a new version at once"
				},
				run: awaitFound
			}
		].map((draft) => ({
			onWarning: readLate,
			...draft,
			step: !0
		}));
		async function compareDownloads({ mlflow, registration: state, settings, lag }) {
			await (0, requests_have_left.Y)();
			let compared = await Promise.all(state.files.map(async ({ path, bytes, sha256 }) => {
				let url = fileUrl(mlflow, state.artifactUri ?? "", path);
				let timeoutMs = transferTimeoutMs(bytes, settings.requestTimeoutMs);
				let download = () => (0, artifacts.dI)(mlflow, url, timeoutMs, bytes);
				return (0, read_again.n)(download, lag, (got) => got.sha256 === sha256 ? void 0 : `${path}: sent ${bytes} bytes, got ${got.bytes} back`);
			}));
			let wrong = compared.flatMap((one) => one.wrong ?? []);
			if (wrong.length > 0) return (0, check.fJ)(wrong.join("; "));
			let [late] = compared.filter(({ after }) => after !== void 0);
			return judgeRead(late ?? {}, `${state.files.length} files`);
		}
		function wrongInList(found, files) {
			let listed = new Map(found.map((one) => [one.path, one.bytes]));
			let wrong = files.flatMap(({ path, bytes }) => {
				let name = `${registration_names.Ws}/${path}`;
				let size = listed.get(name);
				if (size === bytes) return [];
				if (size !== void 0) return [`${path} has ${size} of ${bytes} bytes`];
				let spelt = [...listed.keys()].find((one) => folded(one) === folded(name));
				return [`${path} is ${spelt === void 0 ? "missing" : `listed as ${spelt.slice(registration_names.Ws.length + 1)}`}`];
			});
			return joined(wrong);
		}
		let joined = (wrong) => wrong.length === 0 ? void 0 : wrong.join("; ");
		async function compareTags({ mlflow, lag, registration: state, settings }) {
			let expected = {
				[registration_names.od]: state.names.id,
				hokusai_token_id: settings.tokenId,
				benchmark_metric: settings.metric
			};
			let value;
			let wrongIn = ({ tags }) => {
				let found = new Map(tags.map(({ key, value }) => [key, value]));
				let wrong = Object.entries(expected).filter(([key, value]) => found.get(key) !== value);
				value = found.get("benchmark_value");
				(value === void 0 || value === "" || Number.isNaN(Number(value))) && wrong.push(["benchmark_value", "a number"]);
				return joined(wrong.map(([key, value]) => `${key} is ${found.get(key) ?? "missing"}, not ${value}`));
			};
			let before = state.registered;
			let read = async () => {
				let known = before ?? await (0, registry.Af)(mlflow, state.modelName, state.modelVersion ?? "");
				before = void 0;
				return known;
			};
			return judgeRead(await (0, read_again.n)(read, lag, wrongIn), `${settings.tokenId}, ${settings.metric} ${value}`);
		}
		async function compareRun({ mlflow, model, lag, registration: { runId = "" } }) {
			await (0, tracking.JH)(mlflow, runId, "FINISHED", Date.now());
			let sent = await model();
			let read = await (0, read_again.n)(() => (0, tracking.Mh)(mlflow, runId), lag, (run) => joined(wrongInRun(run, sent)));
			return judgeRead(read, isRounded(read.value, sent) ? "metrics are kept in single precision" : void 0);
		}
		function wrongInRun({ info, data }, sent) {
			let params = new Map(data.params.map(({ key, value }) => [key, value]));
			let metrics = new Map(data.metrics.map(({ key, value }) => [key, Number(value)]));
			let last = new Map(sent.metrics.map(({ key, value }) => [key, value]));
			return [
				...info.status === "FINISHED" ? [] : [`status is ${info.status}`],
				...sent.params.filter(({ key, value }) => params.get(key) !== value).map(({ key }) => `param ${key} differs`),
				...[...last].filter(([key, value]) => !isRoundedTo(metrics.get(key), value)).map(([key]) => `metric ${key} differs`)
			];
		}
		let isRoundedTo = (stored, sent) => stored === sent || stored !== void 0 && Math.abs(stored - sent) <= 1e-6 * Math.abs(sent);
		function isRounded({ data }, sent) {
			let last = new Map(sent.metrics.map(({ key, value }) => [key, value]));
			return data.metrics.some(({ key, value }) => last.has(key) && last.get(key) !== Number(value));
		}
		async function awaitFound({ mlflow, registration, lag }) {
			let { modelName, modelVersion, runId } = registration;
			let find = (filter, of) => (0, read_again.n)(() => (0, registry.p3)(mlflow, filter), lag, (versions) => versions.some((one) => (0, same_name.b)(one.name, modelName ?? "") && one.version === modelVersion) ? void 0 : `not among the ${versions.length} versions of ${of}`);
			let refused;
			let { wrong, after } = await find(`run_id = '${runId}'`, `run ${runId}`).catch((error) => {
				if (!(error instanceof mlflow_error.mF) || error.status !== 400 || !error.errorCode) throw error;
				refused = error.message;
				return find(`name = '${modelName}'`, `model ${modelName}`);
			});
			if (wrong !== void 0) return (0, check.fJ)(`${wrong}, also after ${after} s`);
			if (refused) return (0, check.R8)(`found by its name; a search by its run is refused: ${refused}`);
			return after === void 0 ? (0, check.IX)() : (0, check.R8)(`found only when it was searched for again, after ${after} s`);
		}
		async function awaitReady({ mlflow, registration, judgeBy, settings, signal }) {
			if (registration.registered?.status === "READY") {
				judgeBy(registration.registeredIn);
				return (0, check.IX)();
			}
			let started = performance.now();
			let deadline = started + settings.requestTimeoutMs;
			for (let pause = 250;; pause *= 2) {
				let { modelName, modelVersion = "" } = registration;
				registration.registered = await (0, registry.Af)(mlflow, modelName, modelVersion);
				let { status, status_message } = registration.registered;
				if (status === "READY") return (0, check.IX)();
				let why = status_message ? `: ${status_message}` : "";
				if (status !== "PENDING_REGISTRATION") return (0, check.fJ)(`is ${status}${why}`);
				let now = performance.now();
				if (now + pause > deadline) return (0, check.fJ)(`is still ${status} after ${((now - started) / 1e3).toFixed(1)} s${why}`);
				await (0, promises_.setTimeout)(pause, void 0, { signal });
			}
		}
		let realRegistration = [
			{
				id: "registration.removal",
				title: "Registered models can be removed again",
				awaited: "a way to remove models again",
				layer: "registry",
				needs: ["mlflow.served"],
				onWarning: __webpack_require__(67974).p,
				run: judgeRemoval
			},
			{
				id: "registration.model",
				title: "A model is ready to be registered",
				familiar: (_, reason) => `Model trained: ${reason}`,
				step: !0,
				awaited: "a model to register",
				layer: "client",
				run: async ({ model }) => {
					await (0, requests_have_left.Y)();
					return (0, check.IX)((await model()).summary);
				}
			},
			{
				id: "registration.experiment",
				title: "An experiment can be created",
				familiar: ({ registration }) => `Connected to MLflow, experiment created: ${registration?.experimentId}`,
				step: !0,
				awaited: "an experiment",
				layer: "registry",
				needs: ["mlflow.served"],
				onWarning: readLate,
				run: async ({ mlflow, settings, lag, registration: state }) => {
					let tags = [(0, registration_names.Zc)(state.names), ...dateTags(settings)];
					let id = await asking(state, "experiment", mlflow, (api) => (0, tracking.Cl)(api, state.names.experiment, tags));
					let read = await confirming(state, "experiment", () => (0, read_again.n)(() => (0, verify_ownership.Eb)(mlflow, id, state.names), lag));
					state.experimentId = id;
					return judgeRead(read, `experiment ${id}${(0, same_name.W)(read.value.name, state.names.experiment)}`);
				}
			},
			{
				id: "registration.registered-model",
				title: "A registered model can be created",
				step: !0,
				awaited: "a registered model",
				layer: "registry",
				needs: ["registration.removal"],
				run: createModel
			},
			{
				id: "registration.run",
				title: "A run can be started",
				step: !0,
				awaited: "a run",
				layer: "registry",
				needs: ["registration.experiment"],
				onWarning: readLate,
				run: async ({ mlflow, settings, lag, registration: state }) => {
					let tag = (0, registration_names.Zc)(state.names);
					let run = {
						name: state.names.id,
						startTime: Date.now(),
						tag,
						tags: dateTags(settings)
					};
					let experimentId = state.experimentId ?? "";
					let created = await (0, tracking.ut)(mlflow, experimentId, run);
					let asOurs = () => (0, verify_ownership.SI)(mlflow, created.info.run_id, experimentId, state.names);
					let read = await (0, read_again.n)(asOurs, lag);
					let { info } = read.value;
					state.runId = info.run_id;
					state.artifactUri = info.artifact_uri;
					return judgeRead(read, `run ${info.run_id}`);
				}
			},
			{
				id: "registration.artifact-root",
				title: "Artifacts of the run can be written through the tracking server",
				step: !0,
				awaited: "an artifact store behind the server",
				layer: "artifacts",
				needs: ["registration.run"],
				run: async ({ mlflow, registration: { artifactUri = "", runId = "" } }) => {
					let url = (0, artifacts.Wk)(mlflow, artifactUri);
					if (!(0, remove_experiment.N)(url, runId)) throw new verify_ownership.Px(`the artifact root ${artifactUri}`);
					return (0, check.IX)(artifactUri);
				}
			},
			{
				id: "registration.log",
				title: "Metrics and params can be logged",
				step: !0,
				awaited: "metrics to be logged",
				layer: "registry",
				needs: ["registration.run", "registration.model"],
				run: async ({ mlflow, model, registration: state }) => {
					let { metrics, params } = await model();
					await (0, tracking.hT)(mlflow, state.runId ?? "", {
						metrics,
						params,
						tags: []
					});
					state.metrics = Object.fromEntries(metrics.map(({ key, value }) => [key, value]));
					return (0, check.IX)(`${metrics.length} metrics, ${params.length} params`);
				}
			},
			{
				id: "registration.upload-time",
				title: "The upload will take reasonable time",
				awaited: "the upload to be fast enough",
				layer: "artifacts",
				needs: ["registration.artifact-root", "registration.model"],
				run: async ({ model, observe }) => {
					let bytes = (await model()).largestFile;
					let slow = bytes > 5e7 ? uploadEstimate(bytes, readVersion(await observe("mlflow.version"))) : void 0;
					return slow ? (0, check.R8)(slow) : (0, check.IX)();
				}
			},
			{
				id: "registration.upload",
				longest: !0,
				title: "The model’s files can be uploaded",
				familiar: ({ registration }) => `Model logged, run id: ${registration?.runId}`,
				step: !0,
				awaited: "the model’s files to be uploaded",
				layer: "artifacts",
				needs: ["registration.upload-time"],
				run: async (context) => {
					let { registration: state, model, mlflow, settings } = context;
					let files = (await model()).files(state.runId ?? "");
					let root = state.artifactUri ?? "";
					state.files = await asking(state, "upload", mlflow, (api) => uploadModel(api, root, files, settings.requestTimeoutMs));
					let bytes = state.files.reduce((sum, file) => sum + file.bytes, 0);
					return (0, check.IX)(`${state.files.length} files, ${bytes} bytes`);
				}
			},
			{
				id: "registration.version",
				title: "A model version can be created",
				familiar: ({ registration }) => `Model registered: ${registration?.modelName}, version ${registration?.modelVersion}`,
				step: !0,
				awaited: "a model version",
				layer: "registry",
				needs: ["registration.upload", "registration.registered-model"],
				onWarning: readLate,
				run: createVersion
			},
			{
				id: "registration.alias-set",
				title: "An alias can be set",
				step: !0,
				awaited: "an alias",
				layer: "registry",
				needs: ["registration.version"],
				early: ({ registration }) => registration.versionToChange.promise,
				run: async ({ mlflow, registration: state }) => {
					await (0, registry.Tp)(mlflow, state.modelName, registration_names.nK, await state.versionToChange.promise);
					state.aliased = !0;
					return (0, check.IX)(`models:/${state.modelName}@${registration_names.nK}`);
				}
			},
			{
				id: "registration.tag-set",
				title: "A tag can be set on the version",
				step: !0,
				layer: "registry",
				needs: ["registration.version"],
				early: ({ registration }) => registration.versionToChange.promise,
				onWarning: readLate,
				run: setTag
			},
			notification,
			...readBack
		].map((draft) => ({
			...draft,
			writes: !0
		}));
		let dateTags = ({ keep }) => keep ? [] : [(0, registration_names.R_)()];
		async function judgeRemoval({ observe, settings, registration: state }) {
			let { path, defect, beyond } = await (0, find_removal_path.D)(observe);
			state.removal = path;
			if (defect === void 0) return (0, check.IX)();
			if (path === "gateway") return (0, check.R8)(`${defect}; cleanup uses the gateway’s own path, /mlflow/ajax-api`);
			settings.modelName === void 0 && !settings.keep && (state.modelName = registration_names.il);
			if (path === "tracking-uri") return (0, check.R8)(`${defect}; whether it removes anything shows in the end. This run registers ${state.modelName}`);
			return (0, check.R8)(`${defect}; the gateway’s own path, /mlflow/ajax-api, does not help${defect.includes(beyond ?? "") ? "" : `: ${beyond}`}. So models stay: this run registers ${state.modelName}`);
		}
		async function createModel({ mlflow, settings, registration: state }) {
			let name = state.modelName;
			let isShared = name !== state.names.model;
			state.asked.model = !0;
			if (isShared && await (0, registry.P_)(mlflow, name)) return (0, check.IX)(`${name} exists already`);
			try {
				let tag = (0, registration_names.Zc)(state.names);
				await asking(state, "model", mlflow, (api) => (0, registry.Qq)(api, name, tag, dateTags(settings)));
				state.modelMade = !0;
				return (0, check.IX)(name);
			} catch (error) {
				let raced = error instanceof mlflow_error.mF && error.errorCode === "RESOURCE_ALREADY_EXISTS";
				if (isShared && raced) return (0, check.IX)(`${name} exists already`);
				throw error;
			}
		}
		async function createVersion({ mlflow, model, settings, lag, registration: state }) {
			let { baseline } = await model();
			let { names, modelName, runId = "" } = state;
			let wanted = {
				name: modelName,
				source: `${state.artifactUri}/${registration_names.Ws}`,
				runId,
				tags: [
					(0, registration_names.Zc)(state.names),
					...dateTags(settings),
					{
						key: "hokusai_token_id",
						value: settings.tokenId
					},
					{
						key: "benchmark_metric",
						value: settings.metric
					},
					{
						key: "benchmark_value",
						value: String(settings.baseline ?? baseline)
					}
				]
			};
			let { name, version } = await asking(state, "version", mlflow, (api) => (0, registry.CL)(api, wanted));
			if (!(0, same_name.b)(name, modelName)) return (0, check.fJ)(`the server registered it as ${name}`);
			modelName === names.model && state.versionToChange.resolve(version);
			let asOurs = () => (0, verify_ownership.Xl)(noting(mlflow, state.registeredIn), version, {
				modelName,
				names,
				runId
			});
			let read = await confirming(state, "version", () => (0, read_again.n)(asOurs, lag));
			state.registered = read.value;
			state.modelVersion = version;
			state.versionToChange.resolve(version);
			return judgeRead(read, `${modelName} version ${version}${(0, same_name.W)(name, modelName)}`);
		}
		async function setTag({ mlflow, lag, registration: state }) {
			let { modelName, names } = state;
			let version = await state.versionToChange.promise;
			let tag = {
				key: registration_names.jM,
				value: names.id
			};
			await (0, registry.Ke)(mlflow, modelName, version, tag);
			return judgeRead(await (0, read_again.n)(() => (0, registry.Af)(mlflow, modelName, version), lag, ({ tags }) => (0, mlflow_tag.E)(tags, tag) ? void 0 : `${registration_names.jM} was accepted, and is not on the version`));
		}
		var route_finding = __webpack_require__(22542);
		let apiProxy = [
			(0, context.S)({
				id: "proxy.health",
				title: "The API says it is healthy",
				awaited: "the API to be healthy",
				layer: "proxy",
				run: async (context) => {
					let answer = await context.observe("registry.health");
					if (await isTheSameForAll(context, answer)) return (0, check.fJ)(`the answer to everything here, not the API’s: ${(0, mlflow_error.O1)(answer)}`);
					if (answer.kind === "no-reply" || !(0, responders.bJ)(answer)) return verify_api_proxy_sideRoute(context, answer);
					return /degraded|unhealthy/i.test(answer.text) ? (0, check.R8)((0, mlflow_error.O1)(answer)) : (0, check.IX)();
				}
			}),
			(0, context.S)({
				id: "proxy.version",
				title: "The API’s version is available",
				layer: "proxy",
				needs: ["proxy.health"],
				run: async ({ observe }) => {
					let answer = await observe("registry.version");
					return answer.kind === "reply" && answer.status === 200 && (0, responders.OV)(answer) ? (0, check.IX)((0, key_validation.Rw)(answer)) : (0, check.iv)((0, mlflow_error.O1)(answer));
				}
			}),
			(0, route_check.c)({
				id: "proxy.answers",
				title: "The tracking URI answers in time",
				awaited: "the tracking URI to answer",
				layer: "proxy",
				stage: "answered"
			}),
			(0, route_check.c)({
				id: "proxy.routed",
				title: "The load balancer sends the tracking URI to the API",
				awaited: "the tracking URI to lead to the API",
				layer: "proxy",
				stage: "routed",
				needs: ["proxy.answers"]
			}),
			(0, route_check.c)({
				id: "proxy.no-login-page",
				title: "No login page stands in front of the API",
				awaited: "the tracking URI to answer without a login page",
				layer: "proxy",
				stage: "not-a-login-page",
				needs: ["proxy.routed"]
			}),
			(0, route_check.c)({
				id: "proxy.mounted",
				title: "The API serves MLflow at the tracking URI",
				awaited: "the API to serve MLflow at the tracking URI",
				layer: "proxy",
				stage: "mounted",
				needs: ["proxy.no-login-page"],
				onWarning: {
					by: "caller",
					step: "Set tracking-uri to the address that the requests are redirected to.",
					done: "the requests are answered where they are sent"
				}
			}),
			(0, context.S)({
				id: "proxy.mlflow-health",
				title: "The API’s health check reaches MLflow",
				layer: "mlflow",
				needs: ["proxy.health"],
				run: async ({ observe }) => {
					let answer = await observe("registry.mlflow-health");
					let seen = (0, mlflow_error.O1)(answer);
					if (answer.kind === "no-reply") return (0, check.fJ)(seen);
					if ((0, responders.bJ)(answer)) return (0, check.IX)();
					if ((0, responders.ac)(answer).party === "in between") return (0, check.iv)(`not the API’s answer: ${seen}`);
					return answer.status < 500 ? (0, check.iv)("this API has no such route") : (0, check.fJ)(seen);
				}
			}),
			(0, context.S)({
				id: "gateway.health",
				title: "The MLflow gateway says it is healthy",
				layer: "gateway",
				needs: ["proxy.answers"],
				run: async ({ observe }) => {
					let answer = await observe("gateway.health");
					let seen = (0, mlflow_error.O1)(answer);
					if (answer.kind === "no-reply") return (0, check.fJ)(seen);
					if ((0, responders.bJ)(answer)) return (0, check.IX)();
					return answer.status < 500 ? (0, check.iv)(`not shown here: ${seen}`) : (0, check.fJ)(seen);
				}
			})
		];
		async function verify_api_proxy_sideRoute({ observe }, answer) {
			let seen = (0, mlflow_error.O1)(answer);
			if (answer.kind === "no-reply" || answer.status >= 500) return (0, check.fJ)(seen);
			if (!(0, route_finding.R9)((0, route_finding.S9)(await observe("search.bearer")))) return (0, check.fJ)(seen);
			return isHeldBack(answer) ? (0, check.R8)(`held back on the way: ${seen}`) : (0, check.iv)(`not shown here: ${seen}`);
		}
		function isHeldBack(answer) {
			let responder = (0, responders.ac)(answer);
			return responder.party === "in between" && [
				"blocks",
				"challenges",
				"asks for a login"
			].includes(responder.deed);
		}
		async function isTheSameForAll({ observe }, health) {
			let search = await observe("search.bearer");
			return search.kind === "reply" && health.kind === "reply" && search.status === 200 && search.text === health.text;
		}
		let suites = {
			preflight: preflight.M,
			test_auth_service: authService,
			verify_api_proxy: apiProxy,
			test_bearer_auth: test_bearer_auth.i,
			investigate_mlflow: mlflowInvestigation,
			test_real_registration: realRegistration,
			python_client: pythonClient
		};
		let catalogue = suite_order.n.flatMap((suite) => suites[suite].map((check) => ({
			needs: [],
			...check,
			suite
		})));
		let everyCheck = [...catalogue, registration_added.Sf];
		let byId = new Map([...everyCheck, registration_added.OF].map((check) => [check.id, check]));
		let definitionOf = ({ id }) => byId.get(id);
	}),
	44669: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => plainTitles });
		let plainTitles = {
			"proxy.answers": "MLflow answers in time",
			"proxy.routed": "The tracking URI leads to MLflow",
			"proxy.no-login-page": "No login page stands in front of MLflow",
			"proxy.mounted": "MLflow’s API is at the tracking URI",
			"bearer.auth-available": void 0,
			"bearer.forwarded": void 0,
			"bearer.accepted": void 0,
			"mlflow.reachable": void 0,
			"mlflow.permitted": "MLflow lets this user in",
			"registration.tags": "The tags are on the version"
		};
	}),
	14386: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => preflight,
			V: () => keyHasWhitespace
		});
		var _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88347);
		var _inputs_client_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83622);
		var _pipeline_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46138);
		var _platform_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6013);
		var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98726);
		let usualKeyLengths = [32, 40];
		let keyHasWhitespace = "key-has-whitespace";
		let preflight = [
			{
				id: "preflight.key-format",
				title: "The API key is well-formed",
				layer: "client",
				onWarning: {
					by: "caller",
					step: "Copy the key once more, as a whole and nothing else, and store that.",
					done: "the key has the usual length, and no space around it"
				},
				run: async ({ settings }) => {
					let { key } = settings.warnings;
					if (key !== void 0) return (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_3__.R8)(key, keyHasWhitespace);
					if (!_platform_contract_js__WEBPACK_IMPORTED_MODULE_2__.uU.test(settings.apiKey)) return (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_3__.iv)("not one of Hokusai’s keys");
					let length = settings.apiKey.replace(/^hk_[a-z]+_/, "").length;
					if (usualKeyLengths.includes(length)) return (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_3__.IX)();
					return (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_3__.R8)(`has ${length} characters after its prefix, usual are ${usualKeyLengths.join(" or ")}`);
				}
			},
			{
				id: "preflight.tls",
				title: "The environment’s TLS settings are taken over",
				layer: "client",
				onWarning: {
					by: "caller",
					step: "Trust your own certificate authority by its file (SSL_CERT_FILE) instead of turning verification off.",
					done: "no setting turns verification off"
				},
				run: async ({ settings: { tls } }) => {
					let taken = (0, _inputs_client_variables_js__WEBPACK_IMPORTED_MODULE_1__.Rz)(tls);
					if (!tls.insecure) return (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_3__.IX)(taken);
					return (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_3__.R8)(taken ? `${_inputs_client_variables_js__WEBPACK_IMPORTED_MODULE_1__.T1}; ${taken}` : _inputs_client_variables_js__WEBPACK_IMPORTED_MODULE_1__.T1);
				}
			},
			(0, _context_js__WEBPACK_IMPORTED_MODULE_4__.S)(reachable("auth", "the auth service", "auth.root", "authUrl")),
			reachable("registry", "the registry", "registry.health", "registryOrigin"),
			(0, _context_js__WEBPACK_IMPORTED_MODULE_4__.S)(reachable("api", "the API host", "api.health", "apiUrl")),
			{
				id: "preflight.clock",
				title: "The clock agrees with the servers’",
				layer: "client",
				needs: ["preflight.registry"],
				onWarning: {
					by: "caller",
					step: "Set this machine’s clock by NTP; where it is right, tell infrastructure that the server’s is not.",
					done: "the clocks agree"
				},
				run: async ({ observe, platform }) => {
					let registry = judgeClock("registry", await observe("registry.health"));
					if (registry.status === "warn" || await platform() === "mlflow") return registry;
					let auth = judgeClock("auth service", await observe("auth.root"));
					return auth.status === "warn" ? auth : registry;
				}
			}
		];
		function reachable(name, who, probe, url) {
			return {
				id: `preflight.${name}`,
				title: `${who.replace(/^t/, "T")} can be reached`,
				awaited: `${who} to be reachable`,
				layer: "network",
				run: async ({ observe, target }) => {
					let answer = await observe(probe);
					let { host } = new URL(target[url]);
					return answer.kind === "reply" ? (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_3__.IX)(host) : (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_3__.fJ)(`${host}: ${answer.message}`);
				}
			};
		}
		function judgeClock(whose, answer) {
			let theirs = answer.kind === "reply" ? Date.parse((0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__.wx)(answer, "date")) : NaN;
			if (Number.isNaN(theirs)) return (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_3__.iv)(`the ${whose} sent no Date header`);
			let apart = Date.now() - theirs;
			let seconds = Math.round(Math.abs(apart) / 1e3);
			if (Math.abs(apart) <= 3e5) return (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_3__.IX)(`${seconds} s apart`);
			return (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_3__.R8)(`this machine is ${seconds} s ${apart > 0 ? "ahead of" : "behind"} the ${whose}: one of the two clocks is wrong`);
		}
	}),
	29693: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => routeCheck });
		var _pipeline_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46138);
		var _platform_route_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22542);
		function routeCheck(check) {
			let { stage, ...rest } = check;
			return {
				...rest,
				step: !0,
				run: async ({ observe }) => {
					let answer = await observe("search.bearer");
					let route = (0, _platform_route_finding_js__WEBPACK_IMPORTED_MODULE_0__.S9)(answer);
					if (!(0, _platform_route_finding_js__WEBPACK_IMPORTED_MODULE_0__.R6)(route, stage)) return (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_1__.fJ)(route.seen);
					if (stage === "mounted" && answer.movedTo !== void 0) return (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_1__.R8)(tellMove(answer.movedTo));
					return (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_1__.IX)(stage === "served" ? route.seen : void 0);
				}
			};
		}
		function tellMove(address) {
			return `each request is redirected to ${address.replace(/\/(ajax-)?api\/\d\.\d\/mlflow.*/, "")}, where MLflow’s client follows and others may not`;
		}
	}),
	66754: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b: () => echoedKeyDefinition,
			i: () => bearerAuth
		});
		var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12279);
		var _pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46138);
		var _platform_responders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82579);
		var _platform_route_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22542);
		var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98726);
		var _route_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29693);
		let layer = "proxy";
		let bearerAuth = [
			(0, _route_check_js__WEBPACK_IMPORTED_MODULE_3__.c)({
				id: "bearer.auth-available",
				title: "The platform can ask the auth service",
				awaited: "the API to reach the auth service",
				layer: "auth",
				stage: "auth-reachable",
				needs: ["proxy.mounted"]
			}),
			(0, _route_check_js__WEBPACK_IMPORTED_MODULE_3__.c)({
				id: "bearer.forwarded",
				title: "The key arrives at every layer that asks for it",
				awaited: "the key to arrive at every layer",
				layer: "gateway",
				stage: "key-forwarded",
				needs: ["bearer.auth-available"]
			}),
			(0, _route_check_js__WEBPACK_IMPORTED_MODULE_3__.c)({
				id: "bearer.accepted",
				title: "The platform accepts the key as Bearer",
				familiar: () => "Bearer works",
				awaited: "the platform to accept the key",
				layer,
				stage: "key-accepted",
				needs: ["bearer.forwarded"]
			}),
			accepted("bearer.x-api-key", "X-API-Key", "search.x-api-key"),
			accepted("bearer.api-key-scheme", "ApiKey", "search.api-key-scheme"),
			refused("bearer.no-key-refused", "A request without a key is refused", "search.no-key"),
			refused("bearer.garbage-refused", "An invented key is refused", "search.garbage"),
			refused("bearer.lower-case-refused", "The key as lower-case bearer is refused", "search.lower-case-bearer"),
			refused("bearer.raw-refused", "The key without a scheme is refused", "search.raw"),
			refused("bearer.basic-refused", "The key as Basic password is refused", "search.basic")
		];
		let echoedKeyDefinition = {
			id: "bearer.not-sent-back",
			title: "No answer holds your key",
			suite: "test_bearer_auth",
			layer,
			needs: []
		};
		function accepted(id, form, probe) {
			return (0, _context_js__WEBPACK_IMPORTED_MODULE_4__.S)({
				id,
				title: `The platform accepts the key as ${form}`,
				familiar: () => `${form} works`,
				layer,
				needs: ["bearer.accepted"],
				run: async ({ observe }) => {
					let route = (0, _platform_route_finding_js__WEBPACK_IMPORTED_MODULE_2__.S9)(await observe(probe));
					if (route.stoppedAt === void 0) return (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__.IX)();
					return (0, _platform_route_finding_js__WEBPACK_IMPORTED_MODULE_2__.R6)(route, "key-accepted") ? (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__.IX)(route.seen) : (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__.R8)(route.seen);
				}
			});
		}
		function refused(id, title, probe) {
			return (0, _context_js__WEBPACK_IMPORTED_MODULE_4__.S)({
				id,
				title,
				security: !0,
				layer,
				needs: ["proxy.mounted"],
				ask: ({ observe }) => void observe(probe),
				run: async (context) => {
					let answer = await context.observe(probe);
					if (answer.kind === "no-reply") return (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__.z3)(answer.message);
					if (answer.status === 200 && (0, _platform_responders_js__WEBPACK_IMPORTED_MODULE_1__.Rm)(answer)) return judgeLetIn(context, probe, answer);
					if (answer.status === 200 && (0, _platform_responders_js__WEBPACK_IMPORTED_MODULE_1__.RI)(answer) && await looksAtKeys(context)) return probe === "search.no-key" ? (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__.R8)("is no refusal: 200 with an empty answer, while an invented key is refused") : (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__.iv)("is taken for no key: 200 with an empty answer");
					let { party } = (0, _platform_responders_js__WEBPACK_IMPORTED_MODULE_1__.ac)(answer);
					let route = (0, _platform_route_finding_js__WEBPACK_IMPORTED_MODULE_2__.S9)(answer);
					let { stoppedAt, seen } = route;
					if (party === "in between" || stoppedAt === "routed") return (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__.iv)(`nobody looked at the key: ${seen}`);
					if (stoppedAt === "auth-reachable") return (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__.z3)(`nobody could check it: ${seen}`);
					if (answer.status === 401 || stoppedAt === "key-forwarded" || stoppedAt === "key-accepted") return (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__.IX)((0, _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__.O1)(answer));
					return (0, _platform_route_finding_js__WEBPACK_IMPORTED_MODULE_2__.R6)(route, "key-accepted") ? (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__.fJ)(`got past the key check: ${seen}`) : (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__.iv)(`nobody looked at the key: ${seen}`);
				}
			});
		}
		async function looksAtKeys({ observe }) {
			return (0, _platform_route_finding_js__WEBPACK_IMPORTED_MODULE_2__.S9)(await observe("search.garbage")).stoppedAt === "key-accepted";
		}
		async function judgeLetIn({ observe }, probe, answer) {
			let carriesTheKey = [
				"search.lower-case-bearer",
				"search.raw",
				"search.basic"
			].includes(probe);
			let noKey = await observe("search.no-key");
			let isOpen = noKey.kind === "reply" && (0, _platform_responders_js__WEBPACK_IMPORTED_MODULE_1__.Rm)(noKey);
			if (!carriesTheKey || isOpen) return (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__.fJ)(`was let in: ${(0, _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__.O1)(answer)}`);
			return probe === "search.lower-case-bearer" ? (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__.IX)("is accepted too, as RFC 9110 has it") : (0, _pipeline_check_js__WEBPACK_IMPORTED_MODULE_5__.R8)("is accepted too");
		}
	}),
	40938: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => echoesOf,
			t: () => placesOfKey
		});
		var _curl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79561);
		let abbreviations = /"\w*(?:prefix|hint|preview|mask|last)\w*"\s*:\s*"[^"]*"|\*\*\*api-key\*\*\*(?:…|\.{2,}|\*|•)/gi;
		let holds = (text) => text?.includes(_curl_js__WEBPACK_IMPORTED_MODULE_0__.G) === !0 && text.replace(abbreviations, "").includes(_curl_js__WEBPACK_IMPORTED_MODULE_0__.G);
		function placesOfKey({ response }) {
			let named = Object.entries(response?.headers ?? {}).filter(([, values]) => holds([values].flat().join("\n")));
			return [...holds(response?.body?.text) ? ["body"] : [], ...named.map(([name]) => name.toLowerCase())];
		}
		function echoesOf(exchanges) {
			let echoes = exchanges.filter((exchange) => placesOfKey(exchange).length > 0);
			let isStored = ({ request }) => request.url.includes(_curl_js__WEBPACK_IMPORTED_MODULE_0__.G) || request.body?.text?.includes(_curl_js__WEBPACK_IMPORTED_MODULE_0__.G) === !0;
			return echoes.length > 0 && exchanges.some(isStored) ? [] : echoes;
		}
	}),
	84708: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			fo: () => requestOf,
			rR: () => headerOf,
			sG: () => outcomeOf
		});
		var _curl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79561);
		var _foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68179);
		var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38113);
		function outcomeOf({ response, error }, maxLength = 200, because = "") {
			if (!response) return `no answer${error ? ` (${error.code}: ${error.message})` : ""}`;
			let body = response.body?.text ?? "";
			let text = /<!doctype\s|<html[\s>]/i.test(body.slice(0, 1e3)) ? (0, _foreign_js__WEBPACK_IMPORTED_MODULE_1__.m)(body, maxLength) : (0, _visible_js__WEBPACK_IMPORTED_MODULE_2__.P8)((0, _visible_js__WEBPACK_IMPORTED_MODULE_2__.Jj)(body, 4 * maxLength));
			let { bytes } = response.body ?? {};
			let size = bytes === void 0 ? "" : bytes === 0 ? " (an empty body)" : ` (${bytes} bytes)`;
			return `${response.status}${text === "" ? size : ` ${partOf(text, maxLength, because)}`}`;
		}
		function partOf(text, maxLength, because) {
			let terms = (0, _visible_js__WEBPACK_IMPORTED_MODULE_2__.Jj)(because, 500).match(/\b(?:[a-z0-9]{1,20}:\/\/|\w{1,40}_\w{1,40}\b)/gi) ?? [];
			let at = Math.max(...terms.map((term) => text.indexOf(term)), 0);
			if (at < maxLength * .8) return (0, _visible_js__WEBPACK_IMPORTED_MODULE_2__.Jj)(text, maxLength);
			return `… ${(0, _visible_js__WEBPACK_IMPORTED_MODULE_2__.Jj)(text.slice(at - Math.floor(maxLength / 4)), maxLength)}`;
		}
		function headerOf(headers, wanted) {
			return [Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === wanted)?.[1]].flat()[0] ?? "";
		}
		function requestOf({ request: { method, url, headers } }) {
			let path = URL.canParse(url) ? new URL(url).pathname : url;
			let key = headerOf(headers, "authorization") || headerOf(headers, "x-api-key");
			let sent = key === "" ? " without a key" : key.includes(_curl_js__WEBPACK_IMPORTED_MODULE_0__.G) ? "" : " with another key";
			return (0, _visible_js__WEBPACK_IMPORTED_MODULE_2__.P8)((0, _visible_js__WEBPACK_IMPORTED_MODULE_2__.Jj)(`${method} ${path}`, 200 - sent.length)) + sent;
		}
	})
};
