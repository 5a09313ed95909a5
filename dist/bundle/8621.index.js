"use strict";
exports.id = 8621;
exports.ids = [8621];
exports.modules = {
	28621: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { renderJunit: () => renderJunit });
		var _text_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58268);
		var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38113);
		var _layer_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19162);
		var _suite_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71089);
		var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20042);
		function renderJunit(report) {
			let suites = (0, _suite_results_js__WEBPACK_IMPORTED_MODULE_3__.f3)(report);
			return `<?xml version="1.0" encoding="UTF-8"?>\n${(0, _text_html_js__WEBPACK_IMPORTED_MODULE_0__.q)`<testsuites>
${suites.map((suite, index) => suiteElement(suite, index, report))}</testsuites>`}\n`;
		}
		function suiteElement(suite, index, report) {
			let { name, checks, counts } = suite;
			let seconds = checks.reduce((sum, { durationMs }) => sum + durationMs, 0) / 1e3;
			let host = URL.canParse(report.target.trackingUri) ? new URL(report.target.trackingUri).host : "localhost";
			let started = report.startedAt.slice(0, 19);
			let properties = [
				["tracking-uri", report.target.trackingUri],
				["run", report.id],
				["cause", report.diagnosis.causes[0]?.code ?? ""]
			];
			return (0, _text_html_js__WEBPACK_IMPORTED_MODULE_0__.q)`<testsuite name="${name}" package="${report.tool.name}" id="${index}" hostname="${host}" timestamp="${started}" tests="${checks.length}" failures="${counts.fail}" errors="${counts.error}" skipped="${counts.skip}" time="${seconds.toFixed(3)}">
<properties>${properties.map(([key, value]) => (0, _text_html_js__WEBPACK_IMPORTED_MODULE_0__.q)`<property name="${key}" value="${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_1__.P8)(value)}"/>`)}</properties>
${checks.map((check) => caseElement(check, report))}<system-out>${warningsOf(checks)}</system-out>
<system-err></system-err>
</testsuite>
`;
		}
		function caseElement(check, report) {
			let { title, suite, layer, durationMs } = check;
			let className = `${suite}.${_layer_line_js__WEBPACK_IMPORTED_MODULE_2__.E5[layer]}`;
			return (0, _text_html_js__WEBPACK_IMPORTED_MODULE_0__.q)`<testcase name="${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_1__.P8)(title)}" classname="${className}" time="${(durationMs / 1e3).toFixed(3)}">${outcomeElement(check, report)}</testcase>
`;
		}
		function outcomeElement({ id, status, reason }, { diagnosis }) {
			let message = (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_1__.P8)(reason ?? _wording_js__WEBPACK_IMPORTED_MODULE_4__.uj[status]);
			if (status === "skip") return (0, _text_html_js__WEBPACK_IMPORTED_MODULE_0__.q)`<skipped>${message}</skipped>`;
			if (status !== "fail" && status !== "error") return;
			let cause = diagnosis.causes.find(({ explains }) => explains?.includes(id));
			let text = cause ? `${message}\n${cause.code}: ${cause.headline ?? cause.summary}` : message;
			let type = cause?.code ?? status;
			return status === "fail" ? (0, _text_html_js__WEBPACK_IMPORTED_MODULE_0__.q)`<failure message="${message}" type="${type}">${text}</failure>` : (0, _text_html_js__WEBPACK_IMPORTED_MODULE_0__.q)`<error message="${message}" type="${type}">${text}</error>`;
		}
		function warningsOf(checks) {
			return checks.filter(({ status }) => status === "warn").map(({ title, reason }) => `warning: ${title}: ${reason ?? ""}`).join("\n");
		}
	}),
	19162: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E5: () => layerLabel,
			OQ: () => layerLine,
			y4: () => layerStates
		});
		var _schema_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33856);
		var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73922);
		var _waiting_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12039);
		var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20042);
		let layerLabel = {
			client: "caller",
			network: "network",
			auth: "auth",
			proxy: "API",
			gateway: "gateway",
			mlflow: "MLflow",
			artifacts: "artifacts",
			registry: "registry",
			event: "event"
		};
		function layerStates(report) {
			let blamed = blamedLayers(report);
			let first = Math.min(...[...blamed.keys()].map((layer) => _schema_report_js__WEBPACK_IMPORTED_MODULE_0__.ZF.indexOf(layer)), _schema_report_js__WEBPACK_IMPORTED_MODULE_0__.ZF.length);
			let explained = explainedChecks(report);
			let waiting = (0, _waiting_checks_js__WEBPACK_IMPORTED_MODULE_1__.Jb)(report.checks);
			let isPlain = report.target.takenFor === "mlflow";
			return _schema_report_js__WEBPACK_IMPORTED_MODULE_0__.ZF.filter((layer) => layer !== "event" || isAsked(report.checks, layer)).filter((layer) => !isPlain || ![
				"auth",
				"proxy",
				"gateway"
			].includes(layer) || blamed.has(layer)).map((layer) => {
				let index = _schema_report_js__WEBPACK_IMPORTED_MODULE_0__.ZF.indexOf(layer);
				let label = isPlain && layer === "proxy" ? "in front of MLflow" : layerLabel[layer];
				let own = report.checks.filter((check) => check.layer === layer);
				let blame = blamed.get(layer);
				if (blame) return {
					layer,
					label,
					status: blame
				};
				let left = own.filter(({ id }) => !explained.has(id));
				let worst = [
					"fail",
					"error",
					"warn"
				].find((one) => left.some(({ status }) => status === one));
				let isOpen = index > first && own.some((check) => waiting.has(check.id) && !isOfAnotherClient(check));
				let passed = own.some(({ status }) => status === "pass");
				return {
					layer,
					label,
					status: worst ?? (passed && !isOpen ? "pass" : "skip")
				};
			});
		}
		function layerLine(report, signs) {
			let sign = signs === "emoji" ? _wording_js__WEBPACK_IMPORTED_MODULE_2__.H0 : _wording_js__WEBPACK_IMPORTED_MODULE_2__.qD;
			return layerStates(report).map(({ label, status }) => `${label} ${sign[status]}`).join(" → ");
		}
		function blamedLayers({ diagnosis, verdict }) {
			let status = verdict === "pass" ? "warn" : _wording_js__WEBPACK_IMPORTED_MODULE_2__.cb[verdict];
			return new Map(diagnosis.causes.map(({ layer }) => [layer, status]));
		}
		function explainedChecks(report) {
			let { causes } = report.diagnosis;
			if (causes.length === 0) return new Set();
			let lists = causes.map(({ explains }) => explains);
			if (lists.some((list) => list === void 0)) return new Set(report.checks.filter(_schema_verdict_js__WEBPACK_IMPORTED_MODULE_3__.KM).map(({ id }) => id));
			return new Set([...lists.flatMap((list) => list ?? []), ...refusedAlike(report)]);
		}
		function refusedAlike({ checks, exchanges, diagnosis: { causes } }) {
			let told = ({ response }) => response && response.status >= 400 && response.body?.text ? `${response.status} ${response.body.text}` : void 0;
			let byId = new Map(exchanges.map((exchange) => [exchange.id, told(exchange)]));
			let deciding = new Set(causes.map(({ decisive }) => byId.get(decisive ?? "")));
			deciding.delete(void 0);
			let isAlike = (id) => deciding.has(byId.get(id ?? ""));
			return checks.filter((check) => isAlike(check.exchanges.at(-1))).map(({ id }) => id);
		}
		let isOfAnotherClient = ({ suite }) => suite === "python_client";
		let isAsked = (checks, wanted) => checks.some(({ layer, status }) => layer === wanted && status !== "skip");
	}),
	71089: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			XY: () => sortedWorstFirst,
			f3: () => suitesOf,
			md: () => worstFirst
		});
		var _schema_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33856);
		var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73922);
		var _waiting_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12039);
		let worstFirst = [
			"fail",
			"error",
			"warn",
			"pass",
			"skip"
		];
		function suitesOf(report) {
			let stopped = (0, _waiting_checks_js__WEBPACK_IMPORTED_MODULE_1__.Jb)(report.checks);
			return _schema_report_js__WEBPACK_IMPORTED_MODULE_0__.wL.options.flatMap((name) => {
				let checks = report.checks.filter((check) => check.suite === name);
				if (checks.length === 0) return [];
				let counts = (0, _schema_verdict_js__WEBPACK_IMPORTED_MODULE_2__.ip)(checks);
				let worst = worstFirst.find((status) => counts[status] > 0) ?? "skip";
				return [{
					name,
					checks,
					counts,
					status: worst === "pass" && checks.some(({ id }) => stopped.has(id)) ? "skip" : worst
				}];
			});
		}
		function sortedWorstFirst(all) {
			return all.toSorted((a, b) => worstFirst.indexOf(a.status) - worstFirst.indexOf(b.status));
		}
	}),
	12039: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jb: () => heldUp,
			SN: () => waitingIds,
			cP: () => waitingGroups
		});
		var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73922);
		var _suites_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65784);
		var _suites_plain_titles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44669);
		var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20042);
		function waitingGroups(checks) {
			let groups = new Map();
			for (let [check, root] of rootsOf(checks)) groups.set(root, [...groups.get(root) ?? [], check]);
			return [...groups].map(([root, held]) => ({
				root,
				checks: held,
				text: waitingText(root, held)
			})).sort((a, b) => b.checks.length - a.checks.length);
		}
		function heldUp(checks) {
			return new Set([...rootsOf(checks)].flatMap(([{ id }, root]) => (0, _schema_verdict_js__WEBPACK_IMPORTED_MODULE_3__.KM)(root) ? [id] : []));
		}
		function waitingIds(checks) {
			return new Set([...rootsOf(checks).keys()].map(({ id }) => id));
		}
		function waitingText(root, held) {
			let count = held.length;
			if (held.includes(root)) return `${(0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.LS)(count, "check")} ${count === 1 ? "was" : "were"} left out: ${root.reason ?? "no reason"}`;
			let wanted = root.title !== _suites_plain_titles_js__WEBPACK_IMPORTED_MODULE_1__.U[root.id] && (0, _suites_index_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(root)?.awaited || `“${root.title}”`;
			let leftOut = root.status === "skip" ? `, which was left out: ${root.reason ?? "no reason"}` : "";
			return `${(0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.LS)(count, "check")} ${count === 1 ? "needs" : "need"} ${wanted}${leftOut}`;
		}
		function rootsOf(checks) {
			let byId = new Map(checks.map((check) => [check.id, check]));
			let roots = new Map();
			for (let check of checks) {
				if (check.status !== "skip") continue;
				let unmet = check.needs.map((need) => byId.get(need)).find((one) => one && ((0, _schema_verdict_js__WEBPACK_IMPORTED_MODULE_3__.KM)(one) || one.status === "skip"));
				let alike = unmet ? [] : checks.filter((one) => one.status === "skip" && one.reason === check.reason);
				unmet ? roots.set(check, roots.get(unmet) ?? unmet) : alike.length >= 3 && roots.set(check, alike[0] ?? check);
			}
			return roots;
		}
	}),
	33856: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b7: () => Category,
			YD: () => Cause,
			KP: () => CheckResult,
			Vq: () => Counts,
			k5: () => Exchange,
			iO: () => FailOn,
			lz: () => Identity,
			Wd: () => Layer,
			GD: () => Leftover,
			_e: () => Owner,
			cH: () => Registration,
			pl: () => Report,
			nW: () => Status,
			Tn: () => StopReason,
			wL: () => SuiteName,
			We: () => Target,
			Y: () => Verdict,
			ZF: () => constants.ZF,
			CZ: () => constants.CZ
		});
		var schemas = __webpack_require__(92857);
		var iso = __webpack_require__(64377);
		var constants = __webpack_require__(44398);
		let Layer = schemas.k5n(constants.ZF);
		let Category = schemas.k5n([
			"KEY",
			"CFG",
			"DEPLOY",
			"BUG",
			"SCOPE",
			"RATE",
			"QUOTA",
			"NET",
			"CLIENT",
			"UNKNOWN"
		]);
		let Owner = schemas.k5n([
			"caller",
			"auth team",
			"API team",
			"infrastructure",
			"undetermined"
		]);
		let Remedy = schemas.Ikc({
			text: schemas.YjP(),
			by: Owner,
			for: schemas.k5n(["owner", "caller"]).optional(),
			command: schemas.YjP().optional()
		});
		let Proof = schemas.Ikc({
			command: schemas.YjP(),
			now: schemas.YjP(),
			fixed: schemas.YjP()
		});
		let Workaround = schemas.Ikc({
			text: schemas.YjP(),
			settings: schemas.g1P(schemas.YjP(), schemas.YjP()),
			verified: schemas.zMY(),
			evidence: schemas.YOg(schemas.YjP()),
			registration: schemas.Ikc({
				modelName: schemas.YjP(),
				modelVersion: schemas.YjP(),
				removed: schemas.zMY()
			}).optional()
		});
		let Attempt = schemas.Ikc({
			text: schemas.YjP(),
			outcome: schemas.YjP()
		});
		let Cause = schemas.Ikc({
			code: schemas.YjP(),
			category: Category,
			layer: Layer,
			owner: Owner,
			confidence: schemas.k5n([
				"certain",
				"likely",
				"possible"
			]),
			because: schemas.YjP(),
			summary: schemas.YjP(),
			headline: schemas.YjP().optional(),
			evidence: schemas.YOg(schemas.YjP()),
			decisive: schemas.YjP().optional(),
			explains: schemas.YOg(schemas.YjP()).optional(),
			refutedBy: schemas.YjP(),
			nextProbe: schemas.YjP().optional(),
			remediation: schemas.YOg(Remedy),
			proof: Proof.optional(),
			workaround: Workaround.optional(),
			tried: schemas.YOg(Attempt).optional()
		});
		let Body = schemas.Ikc({
			text: schemas.YjP().optional(),
			bytes: schemas.Whr().nonnegative(),
			sha256: schemas.YjP().optional(),
			truncated: schemas.zMY()
		});
		let Timings = schemas.Ikc({
			dnsMs: schemas.aig().optional(),
			connectMs: schemas.aig().optional(),
			tlsMs: schemas.aig().optional(),
			firstByteMs: schemas.aig().optional(),
			totalMs: schemas.aig()
		});
		let Headers = schemas.g1P(schemas.YjP(), schemas.KCZ([schemas.YjP(), schemas.YOg(schemas.YjP())]));
		let Exchange = schemas.Ikc({
			id: schemas.YjP(),
			checkId: schemas.YjP(),
			startedAt: iso.w$(),
			attempt: schemas.Whr().positive(),
			request: schemas.Ikc({
				method: schemas.YjP(),
				url: schemas.YjP(),
				headers: Headers,
				body: Body.optional()
			}),
			response: schemas.Ikc({
				status: schemas.Whr(),
				headers: Headers,
				body: Body.optional()
			}).optional(),
			error: schemas.Ikc({
				code: schemas.YjP(),
				message: schemas.YjP()
			}).optional(),
			proxy: schemas.Ikc({
				variable: schemas.YjP(),
				place: schemas.YjP()
			}).optional(),
			timings: Timings
		});
		var suite_order = __webpack_require__(98262);
		let Status = schemas.k5n([
			"pass",
			"fail",
			"warn",
			"skip",
			"error"
		]);
		let SuiteName = schemas.k5n([...suite_order.n, "record"]);
		let StopReason = schemas.k5n([
			"completed",
			"cancelled",
			"out-of-time"
		]);
		let Verdict = schemas.k5n([
			"pass",
			"fail",
			"error",
			"skipped"
		]);
		let CheckResult = schemas.Ikc({
			id: schemas.YjP(),
			title: schemas.YjP(),
			suite: SuiteName,
			layer: Layer,
			needs: schemas.YOg(schemas.YjP()),
			status: Status,
			reason: schemas.YjP().optional(),
			code: schemas.YjP().optional(),
			durationMs: schemas.aig(),
			exchanges: schemas.YOg(schemas.YjP())
		});
		let Leftover = schemas.Ikc({
			kind: schemas.k5n([
				"experiment",
				"artifacts",
				"registered model",
				"model version"
			]),
			name: schemas.YjP(),
			reason: schemas.YjP(),
			command: schemas.YjP(),
			possibly: schemas.euz(!0).optional()
		});
		let ArtifactFile = schemas.Ikc({
			path: schemas.YjP(),
			bytes: schemas.Whr().nonnegative(),
			sha256: schemas.YjP()
		});
		let Registration = schemas.Ikc({
			experimentId: schemas.YjP().optional(),
			runId: schemas.YjP().optional(),
			modelName: schemas.YjP().optional(),
			modelVersion: schemas.YjP().optional(),
			alias: schemas.YjP().optional(),
			files: schemas.YOg(ArtifactFile),
			metrics: schemas.g1P(schemas.YjP(), schemas.aig()).optional(),
			cleanup: schemas.Ikc({
				done: schemas.zMY(),
				leftovers: schemas.YOg(Leftover)
			})
		});
		let Counts = schemas.Ikc({
			pass: schemas.Whr(),
			fail: schemas.Whr(),
			warn: schemas.Whr(),
			skip: schemas.Whr(),
			error: schemas.Whr()
		});
		let Part = schemas.YjP();
		let Target = schemas.Ikc({
			trackingUri: schemas.YjP(),
			authUrl: schemas.YjP(),
			apiUrl: schemas.YjP(),
			serviceId: schemas.YjP(),
			takenFor: schemas.k5n(["hokusai", "mlflow"]).optional(),
			sources: schemas.Ikc({
				trackingUri: Part,
				authUrl: Part,
				apiUrl: Part,
				serviceId: Part
			}).optional()
		});
		let Waited = schemas.Ikc({
			ms: schemas.Whr().nonnegative(),
			ready: schemas.zMY(),
			parts: schemas.YOg(schemas.Ikc({
				part: schemas.YjP(),
				last: schemas.YjP()
			}))
		});
		let FailOn = schemas.k5n(constants.Qr);
		let Identity = schemas.Ikc({
			repository: schemas.YjP(),
			workflow: schemas.YjP(),
			job: schemas.YjP(),
			leg: schemas.YjP(),
			step: schemas.YjP(),
			target: schemas.YjP(),
			runId: schemas.YjP(),
			attempt: schemas.Whr().positive(),
			commit: schemas.YjP(),
			pullRequest: schemas.Whr().positive().optional()
		});
		let Report = schemas.Ikc({
			schemaVersion: schemas.euz(constants.CZ),
			tool: schemas.Ikc({
				name: schemas.YjP(),
				version: schemas.YjP()
			}),
			id: schemas.YjP(),
			identity: Identity.optional(),
			startedAt: iso.w$(),
			finishedAt: iso.w$(),
			stopReason: StopReason,
			verdict: Verdict,
			target: Target,
			environment: schemas.Ikc({
				os: schemas.YjP(),
				node: schemas.YjP(),
				proxy: schemas.YjP().optional()
			}).optional(),
			counts: Counts,
			failOn: FailOn.optional(),
			waited: Waited.optional(),
			warnings: schemas.YOg(schemas.YjP()),
			checks: schemas.YOg(CheckResult),
			diagnosis: schemas.Ikc({ causes: schemas.YOg(Cause) }),
			registration: Registration.optional(),
			exchanges: schemas.YOg(Exchange),
			comparison: schemas.Ikc({
				previous: schemas.YjP(),
				branch: schemas.YjP().optional(),
				fixed: schemas.YOg(schemas.YjP()),
				regressed: schemas.YOg(schemas.YjP()),
				stillFailing: schemas.YOg(schemas.Ikc({
					run: schemas.YjP(),
					at: iso.w$(),
					ids: schemas.YOg(schemas.YjP())
				})).optional(),
				unchanged: schemas.Whr(),
				appeared: schemas.YOg(schemas.YjP()).optional(),
				gone: schemas.YOg(schemas.YjP()).optional(),
				timing: schemas.YOg(schemas.Ikc({
					id: schemas.YjP(),
					beforeMs: schemas.aig(),
					nowMs: schemas.aig()
				})).optional(),
				fixedCause: schemas.Ikc({
					code: schemas.YjP(),
					headline: schemas.YjP(),
					request: schemas.YjP(),
					before: schemas.YjP(),
					after: schemas.YjP()
				}).optional()
			}).optional()
		});
	}),
	58268: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			q: () => html_html,
			I: () => trusted
		});
		let HtmlEscapedCallbackPhase = {
			Stringify: 1,
			BeforeStream: 2,
			Stream: 3
		};
		let raw = (value, callbacks) => {
			let escapedString = new String(value);
			escapedString.isEscaped = !0;
			escapedString.callbacks = callbacks;
			return escapedString;
		};
		let escapeRe = /[&<>'"]/;
		let stringBufferToString = async (buffer, callbacks) => {
			let str = "";
			callbacks ||= [];
			let resolvedBuffer = await Promise.all(buffer);
			for (let i = resolvedBuffer.length - 1;; i--) {
				str += resolvedBuffer[i];
				i--;
				if (i < 0) break;
				let r = resolvedBuffer[i];
				if (r == null || typeof r == "boolean") continue;
				if (typeof r == "number") {
					str += r;
					continue;
				}
				typeof r == "object" && callbacks.push(...r.callbacks || []);
				let isEscaped = r.isEscaped;
				r = await (typeof r == "object" ? r.toString() : r);
				typeof r == "object" && callbacks.push(...r.callbacks || []);
				if (r.isEscaped ?? isEscaped) str += r;
				else {
					let buf = [str];
					escapeToBuffer(r, buf);
					str = buf[0];
				}
			}
			return raw(str, callbacks);
		};
		let escapeToBuffer = (str, buffer) => {
			let match = str.search(escapeRe);
			if (match === -1) {
				buffer[0] += str;
				return;
			}
			let escape;
			let index;
			let lastIndex = 0;
			for (index = match; index < str.length; index++) {
				switch (str.charCodeAt(index)) {
					case 34:
						escape = "&quot;";
						break;
					case 39:
						escape = "&#39;";
						break;
					case 38:
						escape = "&amp;";
						break;
					case 60:
						escape = "&lt;";
						break;
					case 62:
						escape = "&gt;";
						break;
					default: continue;
				}
				buffer[0] += str.substring(lastIndex, index) + escape;
				lastIndex = index + 1;
			}
			buffer[0] += str.substring(lastIndex, index);
		};
		let resolveCallbackSync = (str) => {
			let callbacks = str.callbacks;
			if (!callbacks?.length) return str;
			let buffer = [str];
			let context = {};
			callbacks.forEach((c) => c({
				phase: HtmlEscapedCallbackPhase.Stringify,
				buffer,
				context
			}));
			return buffer[0];
		};
		let html = (strings, ...values) => {
			let buffer = [""];
			for (let i = 0, len = strings.length - 1; i < len; i++) {
				buffer[0] += strings[i];
				let children = Array.isArray(values[i]) ? values[i].flat(Infinity) : [values[i]];
				for (let i = 0, len = children.length; i < len; i++) {
					let child = children[i];
					if (typeof child == "string") escapeToBuffer(child, buffer);
					else if (typeof child == "number") buffer[0] += child;
					else if (typeof child == "boolean" || child == null) continue;
					else if (typeof child == "object" && child.isEscaped) {
						if (child.callbacks) buffer.unshift("", child);
						else {
							let tmp = child.toString();
							tmp instanceof Promise ? buffer.unshift("", tmp) : buffer[0] += tmp;
						}
					} else child instanceof Promise ? buffer.unshift("", child) : escapeToBuffer(child.toString(), buffer);
				}
			}
			buffer[0] += strings.at(-1);
			return buffer.length === 1 ? "callbacks" in buffer ? raw(resolveCallbackSync(raw(buffer[0], buffer.callbacks))) : raw(buffer[0]) : stringBufferToString(buffer, buffer.callbacks);
		};
		var visible = __webpack_require__(38113);
		function html_html(strings, ...values) {
			return html(strings, ...values.map(prepared));
		}
		let trusted = (markup) => raw(markup);
		function prepared(value) {
			if (Array.isArray(value)) return value.map(prepared);
			return typeof value == "string" ? (0, visible.Q6)(value).replace(/[\uFFFE\uFFFF]/g, "�") : value;
		}
	}),
	64377: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w$: () => datetime });
		var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
		var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
		function datetime(params) {
			return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
		}
	})
};
