"use strict";
exports.id = 4370;
exports.ids = [4370];
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
	99174: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D9: () => markdownCode,
			MW: () => fenceInItem,
			iQ: () => markdownLink,
			p0: () => markdownFence,
			p7: () => markdownText
		});
		var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38113);
		let reference = RegExp("@|:\\/\\/|www\\.|#\\d|(?<![a-z0-9])(?:GH|GHSA|CVE)-|(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])|:(?!\\d\\d:)(?=[\\w+-]{2,32}:)", "i");
		function markdownText(text, maxLength = 1e3) {
			let words = (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text, maxLength)).split(" ");
			let parts = [];
			for (let word of words) {
				let isCode = reference.test(word);
				let last = parts.at(-1);
				last && !isCode && !last.isCode ? last.text += ` ${word}` : parts.push({
					text: word,
					isCode
				});
			}
			return parts.map((part) => part.isCode ? wordAsCode(part.text) : escapeSyntax(part.text)).join(" ");
		}
		function wordAsCode(word) {
			let [, before = "", inner = "", after = ""] = /^([("'“‘[]*)(.*?)([)\]"'”’.,;:!?]*)$/.exec(word) ?? [];
			if (inner === "" || !reference.test(inner) || reference.test(after)) return markdownCode(word);
			return `${escapeSyntax(before)}${markdownCode(inner)}${escapeSyntax(after)}`;
		}
		function markdownCode(text, maxLength = 500) {
			let line = (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text, maxLength));
			if (line === "") return "";
			if (line.includes("|")) return `<code>${line.replace(/[!-/:-@[-`{-~]/g, entity)}</code>`;
			let ticks = "`".repeat(longestRun(line) + 1);
			let pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
			return `${ticks}${pad}${line}${pad}${ticks}`;
		}
		function markdownFence(text, language = "", maxLength = 2e4) {
			let body = (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.Q6)((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text, maxLength)).replace(/\n$/, "");
			let fence = "`".repeat(Math.max(3, longestRun(body) + 1));
			return `${fence}${language}\n${body}\n${fence}`;
		}
		let fenceInItem = (text, language = "") => `\n\n${markdownFence(text, language).replace(/^/gm, "  ")}`;
		function escapeSyntax(line) {
			return line.replace(/[\\`*~[\]|#]/g, "\\$&").replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\$/g, "<span>$$</span>").replace(/^[-+=:(]|!$/g, "\\$&").replace(/^(\d+)([.)])(?= |$)/, "$1\\$2");
		}
		function entity(character) {
			return character === "@" ? "<span>@</span>" : `&#${character.charCodeAt(0)};`;
		}
		function longestRun(text) {
			let longest = 0;
			for (let [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
			return longest;
		}
		function markdownLink(label, target) {
			let isWeb = /^https?:\/\/[^/]/i.test(target);
			let isPath = /^(?:\.{1,2}\/|\/(?![/\\])|[A-Za-z0-9_-]+(?:\/|$))/.test(target);
			if (!isWeb && !isPath) return label;
			return `[${label}](<${target.replace(/[^A-Za-z0-9\-._~:/?#[\]@!$&'*+,;=%]/gu, encoded)}>)`;
		}
		function encoded(character) {
			return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).padStart(2, "0").toUpperCase()}`).join("");
		}
	})
};
