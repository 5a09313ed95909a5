"use strict";
exports.id = 3176;
exports.ids = [3176];
exports.modules = {
	70620: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => groupBy });
		function groupBy(all, keyOf) {
			let groups = new Map();
			for (let one of all) {
				let key = keyOf(one);
				let group = groups.get(key);
				group ? group.push(one) : groups.set(key, [one]);
			}
			return [...groups.values()];
		}
	}),
	70558: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => evidenceOf,
			q: () => decisiveExchange
		});
		var _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84708);
		var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20042);
		function decisiveExchange(exchanges, cause) {
			let id = cause.decisive ?? cause.evidence[0];
			return exchanges.find((exchange) => exchange.id === id);
		}
		function evidenceOf(exchange, because) {
			let { request, response, startedAt, timings } = exchange;
			let value = (name) => (0, _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__.rR)(response?.headers, name);
			let marks = [
				{
					label: "sent",
					value: (0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.ei)(startedAt)
				},
				{
					label: "took",
					value: timings.totalMs < 2e3 ? "" : (0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.a3)(timings.totalMs)
				},
				{
					label: "request id",
					value: value("x-request-id") || (0, _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__.rR)(request.headers, "x-request-id")
				},
				{
					label: "",
					value: value("content-type").split(";")[0]?.trim() ?? ""
				},
				{
					label: "server",
					value: value("server")
				},
				{
					label: "retry after",
					value: value("retry-after").replace(/^\d+$/, "$& s")
				}
			];
			return {
				exchange,
				outcome: (0, _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__.sG)(exchange, 200, because),
				marks: marks.filter(({ value }) => value !== "")
			};
		}
	}),
	23515: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Zm: () => commandLines,
			_5: () => firstScreenText,
			mB: () => causeLine,
			qi: () => statusStyle,
			tl: () => shortLine,
			xv: () => causeText,
			yG: () => plainly
		});
		var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38113);
		var _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70558);
		var _first_screen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84957);
		var _layer_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19162);
		var _warning_task_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99798);
		var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20042);
		let plainly = (_style, text) => text;
		let statusStyle = {
			pass: "green",
			fail: "red",
			warn: "yellow",
			error: "magenta",
			skip: "dim"
		};
		function firstScreenText(report, paint, screen = (0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.ug)(report)) {
			let { cause, facts, fixes, evidence, proof, warnings } = screen;
			return [
				headlineText(screen, paint),
				...report.checks.length > 0 ? [`  ${(0, _layer_line_js__WEBPACK_IMPORTED_MODULE_3__.OQ)(report, "plain")}`] : [],
				...screen.subject === void 0 ? [] : [`  ${paint("bold", shortLine(screen.subject))}`],
				...cause ? [`  ${shortLine([...facts, cause.code].join(" · "))}`] : [],
				...registeredLines(report),
				...fixLines(fixes, paint),
				...evidence ? evidenceLines(evidence, paint) : [],
				...proof ? proofLines(proof, paint) : [],
				...cause && !proof ? [`  ${paint("bold", "See whether it is fixed:")} ${_wording_js__WEBPACK_IMPORTED_MODULE_5__.qL}`] : [],
				...cause ? workaroundLines(cause, paint) : [],
				...warnings.flatMap((warning) => warningLines(warning, paint))
			].join("\n");
		}
		function causeText(cause, exchanges, paint) {
			let exchange = (0, _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_1__.q)(exchanges, cause);
			let { confidence, because, refutedBy, nextProbe } = cause;
			return [
				paint("bold", shortLine((0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.eQ)(cause))),
				`  ${shortLine([...(0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.DS)(cause), cause.code].join(" · "))}`,
				`  ${_wording_js__WEBPACK_IMPORTED_MODULE_5__.kb[confidence]} ${shortLine(because)}`,
				...fixLines((0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.jv)(cause), paint),
				...exchange ? evidenceLines((0, _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_1__.X)(exchange, because), paint) : [],
				`  ${paint("bold", "This is wrong if you see:")} ${shortLine(refutedBy)}`,
				...nextProbe === void 0 ? [] : [`  ${paint("bold", "Look next at:")} ${shortLine(nextProbe)}`],
				...cause.proof ? proofLines((0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.n3)(cause.proof, exchange), paint) : [],
				...workaroundLines(cause, paint)
			].join("\n");
		}
		function causeLine(cause) {
			let { code, confidence, owner } = cause;
			return `- ${shortLine((0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.eQ)(cause))} (${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(code)}; ${confidence}, owner: ${_wording_js__WEBPACK_IMPORTED_MODULE_5__.Hc[owner]})`;
		}
		function headlineText({ status, headline }, paint) {
			return paint("bold", paint(statusStyle[status], `${_wording_js__WEBPACK_IMPORTED_MODULE_5__.qD[status]} ${shortLine(headline)}`));
		}
		function registeredLines(report) {
			let made = (0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.gX)(report);
			return made ? [`  Registered as ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(made.modelName)}, version ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(made.modelVersion)}${made.after}.`] : [];
		}
		function fixLines(fixes, paint) {
			return fixes.flatMap(({ by, steps }) => {
				let heading = paint("bold", `${(0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.Y6)(by)}:`);
				let [only = ""] = steps;
				if (steps.length === 1) return [`  ${heading} ${shortLine(only)}`];
				return [`  ${heading}`, ...steps.map((step) => `  - ${shortLine(step)}`)];
			});
		}
		function evidenceLines({ exchange, outcome, marks }, paint) {
			let { method, url } = exchange.request;
			let known = marks.map(({ label, value }) => `${label} ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)((0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(value, 100))}`.trim()).join(", ");
			return [`  ${paint("bold", "Evidence:")} ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(method)} ${shortLine(url)} → ${shortLine(outcome)}`, `    ${known} (${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(exchange.id)})`];
		}
		function proofLines({ command, now, fixed }, paint) {
			return [
				`  ${paint("bold", "See whether it is fixed:")}`,
				commandLines(command),
				`    answers now: ${shortLine(now)}`,
				`    when fixed:  ${shortLine(fixed)}`
			];
		}
		function workaroundLines({ workaround }, paint) {
			if (workaround === void 0) return [];
			let { registration: made } = workaround;
			let proved = made ? ` (registered ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(made.modelName)}, version ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(made.modelVersion)}, ${made.removed ? "removed again" : "which stays on the server"})` : "";
			return [`  ${paint("bold", `Until then, ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.zF)(workaround)}${proved}:`)} ${shortLine(workaround.text)}`, ...Object.entries(workaround.settings).map(([name, value]) => `      ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(name)}=${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(value)}`)];
		}
		function warningLines({ title, reason, task }, paint) {
			return [
				`  ${paint("yellow", _wording_js__WEBPACK_IMPORTED_MODULE_5__.qD.warn)} ${shortLine(reason ?? title)} (check: ${shortLine(title)})`,
				...task.step === "" ? [] : [`    ${paint("bold", `${(0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.Y6)(task.by)}:`)} ${(0, _warning_task_js__WEBPACK_IMPORTED_MODULE_4__.H)(task)}`],
				...task.command === void 0 ? [] : [commandLines(task.command)]
			];
		}
		function shortLine(text) {
			return (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)((0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text, 600));
		}
		function commandLines(command) {
			return (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Q6)(command).replace(/^/gm, "      ");
		}
	}),
	84957: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DS: () => causeFacts,
			Pl: () => headline,
			RN: () => isRecordedAnswer,
			cG: () => gateReason,
			eQ: () => causeHeadline,
			gX: () => registeredOf,
			jv: () => fixesOf,
			n3: () => toldOnce,
			s5: () => openWarnings,
			ug: () => firstScreenOf,
			zT: () => isExplained
		});
		var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(92857);
		var _group_by_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(70620);
		var _python_steps_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58945);
		var _schema_gate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19124);
		var _text_echoes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40938);
		var _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84708);
		var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28049);
		var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38113);
		var _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70558);
		var _layer_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19162);
		var _warning_task_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99798);
		var _wording_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20042);
		let exposures = [
			"OPEN_REGISTRY",
			"KEY_ECHOED",
			"KEY_STILL_ACCEPTED"
		];
		function firstScreenOf(report) {
			let [cause] = report.diagnosis.causes;
			let exchange = cause ? (0, _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_4__.q)(report.exchanges, cause) : exchangeOfTrouble(report);
			return {
				status: (0, _wording_js__WEBPACK_IMPORTED_MODULE_7__.rL)(report),
				headline: headline(report),
				...cause ? { cause } : {},
				...cause && report.verdict === "pass" && !isExposure(cause) ? { subject: causeHeadline(cause) } : {},
				facts: cause ? [...causeFacts(cause), ...keyStatement(report, cause)] : [],
				fixes: cause ? fixesOf(cause) : stopSteps(report),
				...exchange ? { evidence: (0, _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_4__.X)(exchange, cause?.because) } : {},
				...cause?.proof ? { proof: toldOnce(cause.proof, exchange) } : {},
				warnings: openWarnings(report)
			};
		}
		let isRecordedAnswer = (now) => /^\d{3}(?!, as in the evidence)\b/.test(now);
		function toldOnce(proof, exchange) {
			let { response } = exchange ?? {};
			return response !== void 0 && exchange !== void 0 && proof.now === (0, _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_1__.sG)(exchange) ? {
				...proof,
				now: `${response.status}, as in the evidence`
			} : proof;
		}
		let openWarnings = (report) => report.checks.filter((check) => check.status === "warn" && !isExplained(check, report)).map((check) => ({
			...check,
			task: (0, _warning_task_js__WEBPACK_IMPORTED_MODULE_6__.L)(check, report)
		}));
		let isExplained = ({ id }, { verdict, diagnosis: { causes } }) => verdict !== "pass" && causes.some(({ explains }) => explains?.includes(id));
		function registeredOf({ verdict, registration }) {
			let { modelName, modelVersion, cleanup } = registration ?? {};
			if (verdict !== "pass" || modelName === void 0 || modelVersion === void 0) return;
			return {
				modelName,
				modelVersion,
				after: cleanup?.done ? ", read back, and removed again" : " and read back; it stays on the server"
			};
		}
		function headline(report) {
			let [cause] = report.diagnosis.causes;
			switch (report.verdict) {
				case "pass": return [passHeadline(report), ...exposed(report.diagnosis.causes)].join(": ");
				case "fail": return cause ? causeHeadline(cause) : "Registration is broken, and the cause could not be determined";
				case "error":
					if (report.stopReason !== "completed") return `${_wording_js__WEBPACK_IMPORTED_MODULE_7__.WQ[report.stopReason]} before the end`;
					return `Could not verify the registration: ${cause ? causeHeadline(cause) : whyNot(report)}`;
				case "skipped": return "The registration was not verified: the run was skipped";
			}
		}
		function gateReason(report) {
			let [cause] = report.diagnosis.causes;
			if (report.verdict === "pass" && report.counts.warn > 0) {
				let [first] = report.checks.filter(({ status }) => status === "warn");
				return `${headline(report)}. The first: ${first?.title}: ${first?.reason ?? ""}`;
			}
			if (cause) return `${headline(report)} (${cause.code}, layer: ${_layer_line_js__WEBPACK_IMPORTED_MODULE_5__.E5[cause.layer]}, owner: ${_wording_js__WEBPACK_IMPORTED_MODULE_7__.Hc[cause.owner]})`;
			let trouble = (0, _wording_js__WEBPACK_IMPORTED_MODULE_7__.QJ)(report);
			return trouble?.reason && report.verdict === "fail" ? `${headline(report)}: ${trouble.reason}` : headline(report);
		}
		let isExposure = ({ code }) => exposures.includes(code);
		let exposed = (causes) => causes.filter(isExposure).slice(0, 1).map(causeHeadline);
		function causeHeadline({ headline, summary }) {
			return (headline ?? summary).trim().replace(/\.$/, "");
		}
		function passHeadline(report) {
			let { counts, registration } = report;
			let warned = counts.warn > 0 ? `, with ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_7__.LS)(counts.warn, "warning")}` : "";
			let warnings = (0, _schema_gate_js__WEBPACK_IMPORTED_MODULE_8__.m)(report) || warned;
			if (report.checks.some(({ suite }) => suite === "record")) return `${recordedHeadline(report.exchanges)}${warnings}`;
			if (registration?.modelVersion !== void 0) return `Registration works${warnings}`;
			return report.checks.some(({ id, status }) => id === (0, _python_steps_js__WEBPACK_IMPORTED_MODULE_9__.fc)("register") && status === "pass") ? `The stock Python client registers${warnings}; this tool did not try to` : `Checks passed${warnings}; no registration was attempted`;
		}
		function recordedHeadline(exchanges) {
			let created = exchanges.filter(({ request, response }) => /\/model-versions\/create$/.test(request.url) && response?.status === 200);
			if (created.length === 0) return "The command’s requests went well, and none of them registered a model";
			let { name, version } = Answered.safeParse((0, _text_json_js__WEBPACK_IMPORTED_MODULE_2__.qF)(created.at(-1)?.response?.body?.text ?? "")).data?.model_version ?? {};
			return `The command registered ${name === void 0 ? "a model" : `${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_3__.P8)(name)}, version ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_3__.P8)(version ?? "")}`}${created.length > 1 ? `, and ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_7__.LS)(created.length - 1, "more version")}` : ""}`;
		}
		let Answered = zod__WEBPACK_IMPORTED_MODULE_10__.Ikc({ model_version: zod__WEBPACK_IMPORTED_MODULE_10__.Ikc({
			name: zod__WEBPACK_IMPORTED_MODULE_10__.YjP(),
			version: zod__WEBPACK_IMPORTED_MODULE_10__.YjP()
		}) });
		function whyNot(report) {
			let trouble = (0, _wording_js__WEBPACK_IMPORTED_MODULE_7__.QJ)(report);
			if (!trouble) return "nothing was checked";
			return trouble.reason ?? "the cause could not be determined";
		}
		function causeFacts({ category, owner, confidence }) {
			return [
				(0, _wording_js__WEBPACK_IMPORTED_MODULE_7__.Iu)(_wording_js__WEBPACK_IMPORTED_MODULE_7__.wF[category]),
				`owner: ${_wording_js__WEBPACK_IMPORTED_MODULE_7__.Hc[owner]}`,
				confidence
			];
		}
		function keyStatement(report, { category, confidence }) {
			let { checks, diagnosis, exchanges, verdict, target } = report;
			if (verdict === "pass") return [];
			if (category === "KEY") return [`the key ${confidence === "possible" ? "may be" : "is"} the problem`];
			if (diagnosis.causes.some((one) => one.category === "KEY" && one.confidence !== "possible")) return ["your key has a problem of its own"];
			if ((0, _text_echoes_js__WEBPACK_IMPORTED_MODULE_0__.F)(exchanges).length > 0) return ["answers show your key: replace it once they no longer do"];
			if (target.takenFor === "mlflow") return loginStatement(report);
			let passed = (id) => checks.some((check) => check.id === id && check.status === "pass");
			let isValid = passed("auth.key-valid") || passed("bearer.accepted");
			if (category === "SCOPE") return isValid ? ["your key is valid, but not for this"] : [];
			if (category === "CLIENT") return isValid ? ["your key is fine"] : [];
			return isValid ? ["your key is fine, keep it"] : ["nothing speaks against your key, keep it"];
		}
		function loginStatement({ checks, exchanges }) {
			let isSent = exchanges.some(({ request }) => (0, _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_1__.rR)(request.headers, "authorization") !== "");
			let isServed = checks.some(({ id, status }) => id === "mlflow.served" && status === "pass");
			return isSent && isServed ? ["your login is fine"] : [];
		}
		function fixesOf({ remediation }) {
			return (0, _group_by_js__WEBPACK_IMPORTED_MODULE_11__.$)(remediation, ({ by }) => by).map((steps) => ({
				by: steps[0].by,
				steps: steps.map(({ text }) => text)
			}));
		}
		function stopSteps({ stopReason, verdict }) {
			if (stopReason === "completed" || verdict !== "error") return [];
			return [{
				by: "caller",
				steps: [stopReason === "cancelled" ? "Run it again: a run that was cancelled proves nothing." : "Find out why this answer takes so long, or give the run more time (timeout), and run it again."]
			}];
		}
		function exchangeOfTrouble(report) {
			let trouble = (0, _wording_js__WEBPACK_IMPORTED_MODULE_7__.QJ)(report);
			return report.exchanges.find(({ id }) => id === trouble?.exchanges.at(-1));
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
	93176: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { renderTicks: () => renderTicks });
		var _suites_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65784);
		var _diagnosis_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23515);
		var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20042);
		function renderTicks(report) {
			let lines = report.checks.map((check) => `${_wording_js__WEBPACK_IMPORTED_MODULE_2__.H0[check.status]} ${(0, _diagnosis_text_js__WEBPACK_IMPORTED_MODULE_1__.tl)(textOf(check, report))}`);
			return [
				`Target: ${(0, _diagnosis_text_js__WEBPACK_IMPORTED_MODULE_1__.tl)(report.target.trackingUri)}${(0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.GY)(report.target)}`,
				...lines,
				"",
				report.verdict === "pass" ? "🎉 SUCCESS" : `💥 ${report.verdict === "fail" ? "FAILED" : "NOT VERIFIED"}`,
				(0, _diagnosis_text_js__WEBPACK_IMPORTED_MODULE_1__._5)(report, _diagnosis_text_js__WEBPACK_IMPORTED_MODULE_1__.yG)
			].join("\n");
		}
		function textOf(check, report) {
			let { title, status, reason } = check;
			let familiar = status === "pass" ? (0, _suites_index_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(check)?.familiar?.(report, reason ?? "") : void 0;
			if (familiar !== void 0) return familiar;
			return reason ? `${title}: ${reason}` : title;
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
	99798: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => taskText,
			L: () => taskOfWarning
		});
		var _suites_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65784);
		let ownerOfLayer = {
			client: "caller",
			network: "caller",
			auth: "auth team",
			proxy: "API team",
			gateway: "API team",
			mlflow: "infrastructure",
			artifacts: "infrastructure",
			registry: "infrastructure",
			event: "API team"
		};
		let taskText = ({ step, done }) => step === "" ? "" : `${step} Done when ${done}.`;
		function taskOfWarning(check, report) {
			let onWarning = (0, _suites_index_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(check)?.onWarning;
			let command = onWarning?.command?.(report);
			let now = onWarning?.now?.(report);
			let { by, step, done } = onWarning ?? {
				by: ownerOfLayer[check.layer],
				step: "",
				done: "the check passes without a warning"
			};
			return {
				by: report.target.takenFor === "mlflow" && by !== "caller" ? "infrastructure" : by,
				step,
				done: now ? `${done} (now: ${now})` : done,
				...command && { command }
			};
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
	64377: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w$: () => datetime });
		var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
		var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
		function datetime(params) {
			return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
		}
	})
};
