"use strict";
exports.id = 4768;
exports.ids = [4768, 3110];
exports.modules = {
	67913: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => causePage,
			b: () => causeUrl
		});
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99174);
		var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18743);
		function causeUrl(code) {
			return /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? `${_version_js__WEBPACK_IMPORTED_MODULE_1__.TB}/blob/main/docs/causes.md#${code.toLowerCase()}` : void 0;
		}
		function causePage(code) {
			let url = causeUrl(code);
			return url ? (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.iQ)(code, url) : (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(code, 100);
		}
	}),
	23379: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X0: () => fixedLine,
			Yo: () => comparisonDetails,
			aC: () => stillLines,
			o3: () => comparedWith,
			pf: () => comparisonLines
		});
		var _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3405);
		var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20042);
		function comparisonLines({ comparison, checks }) {
			if (!comparison) return [];
			let titles = (0, _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__.B7)(checks);
			return [
				...named("newly failing", comparison.regressed, titles),
				...named("fixed", comparison.fixed, titles),
				...stillLines(comparison, titles),
				...comparisonDetails(comparison, titles),
				`${comparison.unchanged} unchanged, compared with ${comparedWith(comparison)}`
			];
		}
		function comparisonDetails(comparison, titles) {
			let { appeared = [], gone = [], timing = [] } = comparison;
			return [
				...named("new", appeared, titles),
				...named("gone", gone, titles),
				...timing.slice(0, 8).map(({ id, beforeMs, nowMs }) => `${nowMs > beforeMs ? "slower" : "faster"}: ${titles.get(id) ?? id}: ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.a3)(beforeMs)} before, ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.a3)(nowMs)} now`)
			];
		}
		function stillLines({ stillFailing = [] }, titles) {
			return stillFailing.flatMap(({ run, at, ids }) => named(`Still failing since ${dayOf(at)}, run ${run}`, ids, titles));
		}
		function comparedWith({ branch, previous }) {
			return branch === void 0 ? `run ${previous}` : `the last run of ${branch}, ${previous}`;
		}
		let dayOf = (time) => `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
		function fixedLine({ comparison }) {
			if (!comparison?.fixedCause) return;
			let { code, headline, request, before, after } = comparison.fixedCause;
			return `FIXED: ${headline} (${code}). ${request}: before ${before}; now ${after}`;
		}
		function named(label, ids, titles) {
			if (ids.length === 0) return [];
			return [`${label} (${ids.length}): ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.yU)(ids, 8, (id) => titles.get(id) ?? id)}`];
		}
	}),
	1281: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => environmentRows });
		var _schema_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32005);
		var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20042);
		function environmentRows(report) {
			let { target, environment, tool, identity } = report;
			let from = (part) => (0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.GY)(target, part);
			let { repository, workflow, job, leg, runId, attempt } = identity ?? {};
			let named = [
				workflow,
				job,
				(0, _schema_identity_js__WEBPACK_IMPORTED_MODULE_1__.ue)(leg ?? "")
			].filter(Boolean).join(" / ");
			let isRecording = report.checks.some(({ suite }) => suite === "record");
			let isAsked = (url) => !isRecording || report.exchanges.some(({ request }) => request.url.startsWith(url));
			let platform = [
				["Auth service", isAsked(target.authUrl) ? `${target.authUrl}${from("authUrl")}` : ""],
				["API", isAsked(target.apiUrl) ? `${target.apiUrl}${from("apiUrl")}` : ""],
				["Service", isRecording ? "" : `${target.serviceId}${from("serviceId")}`]
			];
			return [
				["Tracking URI", `${target.trackingUri}${from("trackingUri")}`],
				...target.takenFor === "mlflow" ? [["Taken for", "an MLflow server by itself"]] : platform,
				["When", `${report.startedAt}, ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(report)}`],
				["Before that", (0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.xN)(report)],
				["Ended early", report.stopReason === "completed" ? "" : `${_wording_js__WEBPACK_IMPORTED_MODULE_0__.WQ[report.stopReason]}.`],
				["Tool", `${tool.name} ${tool.version}`],
				["System", [environment?.os, environment?.node].filter(Boolean).join(", ")],
				["Proxy", environment?.proxy ?? ""],
				["Commit", identity?.commit ?? ""],
				["Workflow run", identity ? `${repository}: ${named}, run ${runId}, attempt ${attempt}` : ""],
				["Run", report.id]
			].filter(([, value]) => value !== "");
		}
	}),
	6506: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dv: () => checkTable,
			H7: () => suiteTable,
			IM: () => timingSection,
			Rc: () => foldedSuite,
			fS: () => troubleSection,
			gk: () => suiteChecks,
			hl: () => waitingLines
		});
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99174);
		var _layer_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19162);
		var _suite_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71089);
		var _waiting_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12039);
		var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20042);
		var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3405);
		function troubleSection(report, maxRows) {
			let trouble = ["fail", "error"].flatMap((status) => (0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.BS)(report.checks, status));
			let waiting = waitingLines(report);
			if (trouble.length === 0) return waiting;
			let rows = trouble.slice(0, maxRows).map(({ status, title, layer, reason }) => [
				_wording_js__WEBPACK_IMPORTED_MODULE_4__.H0[status],
				(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(title),
				_layer_line_js__WEBPACK_IMPORTED_MODULE_1__.E5[layer],
				(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(reason ?? "")
			]);
			let table = (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__.Qj)([
				"",
				"Check",
				"Layer",
				"What was seen"
			], rows);
			let more = (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__.g0)(trouble.length - rows.length, "check");
			return (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__.x9)([
				"## Failed or not verified",
				`${table}${more}`,
				waiting
			]);
		}
		function waitingLines({ checks }) {
			let groups = (0, _waiting_checks_js__WEBPACK_IMPORTED_MODULE_3__.cP)(checks);
			let lines = groups.slice(0, 6).map(({ text }) => `- ${_wording_js__WEBPACK_IMPORTED_MODULE_4__.H0.skip} ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(text, 300)}`);
			return `${lines.join("\n")}${(0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__.g0)(groups.length - lines.length, "reason")}`;
		}
		function suiteTable(suites) {
			let found = _wording_js__WEBPACK_IMPORTED_MODULE_4__.bM.filter((status) => suites.some(({ counts }) => counts[status] > 0));
			return (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__.Qj)([
				"",
				"Suite",
				...found.map((status) => `${_wording_js__WEBPACK_IMPORTED_MODULE_4__.H0[status]} ${status}`)
			], suites.map((suite) => [
				_wording_js__WEBPACK_IMPORTED_MODULE_4__.H0[suite.status],
				(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(suite.name),
				...found.map((status) => String(suite.counts[status]))
			]));
		}
		function checkTable(checks, options) {
			let header = [
				"",
				"Check",
				"Layer",
				"What was seen",
				"Time",
				...options.exchanges ? ["Exchanges"] : []
			];
			let rows = checks.map((check) => [
				_wording_js__WEBPACK_IMPORTED_MODULE_4__.H0[check.status],
				(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(check.title),
				_layer_line_js__WEBPACK_IMPORTED_MODULE_1__.E5[check.layer],
				(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(check.reason ?? "", options.textLength),
				(0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.a3)(check.durationMs),
				...options.exchanges ? [(0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__.YH)(check.exchanges)] : []
			]);
			return (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__.Qj)(header, rows);
		}
		function suiteChecks(suite, maxRows, all) {
			let waiting = (0, _waiting_checks_js__WEBPACK_IMPORTED_MODULE_3__.SN)(all);
			let ran = (0, _suite_results_js__WEBPACK_IMPORTED_MODULE_2__.XY)(suite.checks).filter(({ id }) => !waiting.has(id));
			let shown = ran.slice(0, maxRows);
			let held = suite.checks.length - ran.length;
			let rest = held > 0 ? `\n\n${_wording_js__WEBPACK_IMPORTED_MODULE_4__.H0.skip} ${held} more waited for another check.` : "";
			if (shown.length === 0) return rest.trimStart();
			return `${checkTable(shown, { exchanges: !1 })}${(0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__.g0)(ran.length - shown.length, "check")}${rest}`;
		}
		function foldedSuite(suite, maxRows, all) {
			return (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__.TM)(`${_wording_js__WEBPACK_IMPORTED_MODULE_4__.H0[suite.status]} ${suite.name}: ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.J7)(suite.counts)}`, suiteChecks(suite, maxRows, all));
		}
		function timingSection(report) {
			let slowest = report.checks.toSorted((a, b) => b.durationMs - a.durationMs).slice(0, 5);
			if (slowest.length === 0) return "";
			let table = (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__.Qj)([
				"Time",
				"Check",
				"Requests"
			], slowest.map(({ durationMs, title, exchanges }) => [
				(0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.a3)(durationMs),
				(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(title, 200),
				String(exchanges.length)
			]));
			let requests = (0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.LS)(report.exchanges.length, "request");
			return (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__.TM)(`Timings: ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.Ft)(report)} in all, ${requests}; the slowest checks`, table);
		}
	}),
	79714: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => comparisonSection });
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99174);
		var _comparison_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23379);
		var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20042);
		var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3405);
		function comparisonSection(comparison, titles = new Map()) {
			if (comparison === void 0) return "";
			let { fixed, regressed, unchanged, branch } = comparison;
			let line = (label, ids) => ids.length === 0 ? [] : [`- ${label} (${ids.length}): ${(0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__.OD)(ids.map((id) => titles.get(id) ?? id))}`];
			return (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__.x9)([
				`## Since the last ${branch === void 0 ? "known result" : `result of ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(branch, 100)}`}`,
				fixedBlock(comparison),
				[
					...line(`${_wording_js__WEBPACK_IMPORTED_MODULE_2__.H0.fail} Newly failing`, regressed),
					...line(`${_wording_js__WEBPACK_IMPORTED_MODULE_2__.H0.pass} Fixed`, fixed),
					...(0, _comparison_lines_js__WEBPACK_IMPORTED_MODULE_1__.aC)(comparison, titles).map((text) => `- 🔁 ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(text)}`),
					...(0, _comparison_lines_js__WEBPACK_IMPORTED_MODULE_1__.Yo)(comparison, titles).map((text) => `- ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(text)}`),
					`- ${unchanged} unchanged, compared with ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)((0, _comparison_lines_js__WEBPACK_IMPORTED_MODULE_1__.o3)(comparison))}`
				].join("\n")
			]);
		}
		function fixedBlock({ fixedCause }) {
			if (!fixedCause) return "";
			let { headline, code, request, before, after } = fixedCause;
			let table = (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__.Qj)([
				"",
				"Before",
				"Now"
			], [[
				(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(request, 220),
				(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(before, 220),
				(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(after, 220)
			]]);
			return `${_wording_js__WEBPACK_IMPORTED_MODULE_2__.H0.pass} **FIXED:** ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(headline, 220)} (${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(code, 100)})\n\n${table}`;
		}
	}),
	41182: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ms: () => describeFirst,
			V$: () => describeCause,
			VE: () => diagnosisSection,
			re: () => evidenceSection
		});
		var _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84708);
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99174);
		var _cause_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67913);
		var _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70558);
		var _first_screen_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84957);
		var _layer_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19162);
		var _transcript_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73110);
		var _wording_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20042);
		var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3405);
		function diagnosisSection(report, { exchangesFollow = 0 } = {}) {
			let { causes } = report.diagnosis;
			let [first, ...others] = causes;
			if (first) {
				let described = others.map((cause, index) => describeCause(cause, index + 1, index + 1 < exchangesFollow ? [] : report.exchanges));
				return [
					"## Diagnosis",
					...describeFirst(first, others.length > 0),
					...described
				].join("\n\n");
			}
			let check = (0, _wording_js__WEBPACK_IMPORTED_MODULE_7__.QJ)(report);
			return check ? `## Diagnosis\n\n${describeUnexplained(check)}` : "";
		}
		function describeFirst(cause, isOneOfSeveral) {
			let { evidence, category, summary } = cause;
			return [
				...isOneOfSeveral ? [titleOf(cause, 0)] : [],
				`${(0, _wording_js__WEBPACK_IMPORTED_MODULE_7__.Iu)(_wording_js__WEBPACK_IMPORTED_MODULE_7__.wF[category])}: ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p7)(summary)}`,
				reasonsOf(cause).join("\n"),
				...evidence.length > 0 ? [`Seen in ${(0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_8__.YH)(evidence)}.`] : []
			];
		}
		function describeCause(cause, index, exchanges) {
			let { category, layer, owner } = cause;
			let code = `- ${(0, _cause_page_js__WEBPACK_IMPORTED_MODULE_2__.T)(cause.code)}: ${_wording_js__WEBPACK_IMPORTED_MODULE_7__.wF[category]} · layer: ${_layer_line_js__WEBPACK_IMPORTED_MODULE_5__.E5[layer]} · owner: ${_wording_js__WEBPACK_IMPORTED_MODULE_7__.Hc[owner]}`;
			return [
				titleOf(cause, index),
				...(0, _first_screen_js__WEBPACK_IMPORTED_MODULE_4__.eQ)(cause) === (0, _first_screen_js__WEBPACK_IMPORTED_MODULE_4__.eQ)({ summary: cause.summary }) ? [] : [(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p7)(cause.summary)],
				[code, ...reasonsOf(cause)].join("\n"),
				...describeEvidence(cause, exchanges),
				...(0, _first_screen_js__WEBPACK_IMPORTED_MODULE_4__.jv)(cause).flatMap(({ by, steps }) => [`**${(0, _wording_js__WEBPACK_IMPORTED_MODULE_7__.Y6)(by)}**`, steps.map((step, n) => `${n + 1}. ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p7)(step)}`).join("\n")]),
				...describeWorkaround(cause.workaround)
			].join("\n\n");
		}
		let titleOf = (cause, index) => `### ${index + 1}. ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p7)((0, _first_screen_js__WEBPACK_IMPORTED_MODULE_4__.eQ)(cause))}`;
		function reasonsOf({ confidence, because, refutedBy, nextProbe }) {
			return [
				`- ${_wording_js__WEBPACK_IMPORTED_MODULE_7__.kb[confidence]} ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p7)(because)}`,
				`- This is wrong if you see: ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p7)(refutedBy)}`,
				...nextProbe === void 0 ? [] : [`- Look next at: ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p7)(nextProbe)}`]
			];
		}
		function describeEvidence(cause, exchanges) {
			if (cause.evidence.length === 0) return [];
			let seen = `Seen in ${(0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_8__.YH)(cause.evidence)}.`;
			let decisive = (0, _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_3__.q)(exchanges, cause);
			if (decisive === void 0) return [seen];
			let { request } = decisive;
			return [`${seen} ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.D9)(`${request.method} ${request.url}`)} → ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.D9)((0, _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__.sG)(decisive, 300), 310)}`];
		}
		function describeWorkaround(workaround) {
			if (workaround === void 0) return [];
			let settings = Object.entries(workaround.settings).map(([name, value]) => `${name}=${value}`);
			return [`**Until then, ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_7__.zF)(workaround)}:** ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p7)(workaround.text)}`, ...settings.length > 0 ? [(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p0)(settings.join("\n"))] : []];
		}
		function describeUnexplained(check) {
			let verb = check.status === "fail" ? "failed" : "could not be verified";
			let reason = check.reason ? `: ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p7)(check.reason)}` : "";
			let seen = check.exchanges.length > 0 ? ` See ${(0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_8__.YH)(check.exchanges)} in the transcript.` : "";
			return [
				"The cause could not be determined.",
				`The first check that ${verb}, nearest you, is in layer ${_layer_line_js__WEBPACK_IMPORTED_MODULE_5__.E5[check.layer]}: ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p7)(check.title)}${reason}`,
				`Start there: later checks may only follow from it.${seen}`
			].join("\n\n");
		}
		function evidenceSection(report, maxLength) {
			let [cause] = report.diagnosis.causes;
			let exchange = cause && (0, _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_3__.q)(report.exchanges, cause);
			if (exchange === void 0 || maxLength === 0) return "";
			return (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_8__.TM)("Evidence: the deciding request and its answer in full", (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p0)((0, _transcript_js__WEBPACK_IMPORTED_MODULE_6__.renderExchange)(exchange), "", maxLength));
		}
	}),
	55282: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => environmentSection,
			M: () => noteSection
		});
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99174);
		var _environment_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1281);
		var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20042);
		var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3405);
		function environmentSection(report) {
			let rows = (0, _environment_rows_js__WEBPACK_IMPORTED_MODULE_1__.d)(report).map(([label, value]) => [label, (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(value)]);
			return `## Environment\n\n${(0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__.Qj)(["What", "Value"], rows)}`;
		}
		function noteSection(report) {
			let rest = (0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.kK)(report);
			if (rest.length === 0) return "";
			return [
				"## Notes",
				"",
				...rest.map((warning) => `- ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(warning)}`)
			].join("\n");
		}
	}),
	89153: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => leadSection,
			c: () => titleSection
		});
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99174);
		var _cause_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67913);
		var _first_screen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84957);
		var _layer_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19162);
		var _warning_task_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99798);
		var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20042);
		var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3405);
		function titleSection(report, level, maxLength = 1e3) {
			let { status, headline } = (0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.ug)(report);
			return `${level} ${_wording_js__WEBPACK_IMPORTED_MODULE_5__.H0[status]} ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(headline, maxLength)}`;
		}
		function leadSection(report, options = { proof: !0 }) {
			let screen = (0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.ug)(report);
			return (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_6__.x9)([
				report.checks.length > 0 ? (0, _layer_line_js__WEBPACK_IMPORTED_MODULE_3__.OQ)(report, "emoji") : "",
				screen.subject === void 0 ? "" : `**${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(screen.subject)}**`,
				factLine(screen.facts, screen.cause),
				registeredLine(report),
				unexplainedLine(screen),
				fixLines(screen.fixes),
				evidenceLine(screen),
				options.proof ? proofFold(screen) : "",
				screen.cause ? workaroundLine(screen.cause) : "",
				warningTable(screen),
				options.proof ? warningCommands(screen) : ""
			]);
		}
		function factLine(facts, cause) {
			if (!cause) return "";
			return [...facts.map((fact) => (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(fact)), (0, _cause_page_js__WEBPACK_IMPORTED_MODULE_1__.T)(cause.code)].join(" · ");
		}
		function registeredLine(report) {
			let made = (0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.gX)(report);
			if (!made) return "";
			return `Registered as ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(made.modelName)}, version ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(made.modelVersion)}${made.after}.`;
		}
		function unexplainedLine({ cause, status }) {
			if (cause || status === "pass" || status === "warn" || status === "skip") return "";
			return "No cause could be determined; what failed first is below.";
		}
		function fixLines(fixes) {
			return fixes.map(({ by, steps }) => {
				let [only = ""] = steps;
				if (steps.length === 1) return `**${(0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.Y6)(by)}:** ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(only)}`;
				return [`**${(0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.Y6)(by)}:**`, ...steps.map((step, n) => `${n + 1}. ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(step)}`)].join("\n");
			}).join("\n\n");
		}
		function evidenceLine({ evidence }) {
			if (!evidence) return "";
			let { exchange, outcome, marks } = evidence;
			let request = (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(`${exchange.request.method} ${exchange.request.url}`, 300);
			let known = marks.map(({ label, value }) => `${label} ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(value, 100)}`.trim());
			return `**Evidence:** ${request} → ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(outcome, 220)} ${known.join(", ")}`;
		}
		function proofFold({ proof, cause }) {
			if (!proof) return cause ? `See whether it is fixed: ${_wording_js__WEBPACK_IMPORTED_MODULE_5__.qL}` : "";
			return (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_6__.TM)("See whether it is fixed: a command that tells", [
				(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p0)(proof.command, "sh"),
				`Answers now: ${(0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.RN)(proof.now) ? (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(proof.now, 300) : (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(proof.now)}`,
				`When fixed: ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(proof.fixed)}`
			].join("\n\n"));
		}
		function workaroundLine({ workaround }) {
			if (!workaround) return "";
			let settings = Object.entries(workaround.settings).map(([name, value]) => (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(`${name}=${value}`));
			let made = workaround.registration;
			let proved = made ? ` (registered ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(made.modelName)}, version ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(made.modelVersion)}, ${made.removed ? "removed again" : "which stays on the server"})` : "";
			return `**Until then:** ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.zF)(workaround)}${proved}: ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(workaround.text)} ${settings.join(" ")}`.trimEnd();
		}
		function warningTable({ warnings }) {
			if (warnings.length === 0) return "";
			let rows = warnings.map(({ title, layer, reason, task }) => [
				_wording_js__WEBPACK_IMPORTED_MODULE_5__.H0.warn,
				(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(title),
				_layer_line_js__WEBPACK_IMPORTED_MODULE_3__.E5[layer],
				`${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(reason ?? "")}${task.step === "" ? "" : ` **${(0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.Y6)(task.by)}:** ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)((0, _warning_task_js__WEBPACK_IMPORTED_MODULE_4__.H)(task))}`}`
			]);
			return (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_6__.Qj)([
				"",
				"Check with a warning",
				"Layer",
				"What was seen, and what to do"
			], rows);
		}
		function warningCommands({ warnings }) {
			let commands = warnings.flatMap(({ task }) => task.command ?? []).join("\n");
			return commands === "" ? "" : (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_6__.TM)("The commands for these steps", (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p0)(commands, "sh", 4e3));
		}
	}),
	3405: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B7: () => titlesOf,
			OD: () => nameList,
			Qj: () => markdownTable,
			TM: () => folded,
			YH: () => exchangeList,
			g0: () => moreLine,
			lS: () => joinSections,
			ug: () => markdownNote,
			x9: () => joinBlocks
		});
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99174);
		var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20042);
		let joinBlocks = (blocks) => blocks.filter((block) => block !== "").join("\n\n");
		let joinSections = (sections) => `${joinBlocks(sections)}\n`;
		function markdownTable(header, rows) {
			let line = (cells) => `| ${cells.join(" | ")} |`;
			return [
				line(header),
				line(header.map(() => "---")),
				...rows.map(line)
			].join("\n");
		}
		function folded(title, body) {
			return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
		}
		function moreLine(count, noun) {
			return count > 0 ? `\n\nAnd ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.LS)(count, `more ${noun}`)}, listed in the report.` : "";
		}
		let nameList = (names, shown = 15) => (0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.yU)(names, shown, (name) => (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(name, 120));
		let markdownNote = (note) => note === "" ? "" : ` ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(note)}`;
		let exchangeList = (ids) => (0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.yU)(ids, 2, (id) => (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(id), ", ");
		let titlesOf = (checks) => new Map(checks.map(({ id, title }) => [id, title]));
	}),
	24034: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => leftoverSection,
			q: () => registrationSection
		});
		var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73922);
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99174);
		var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20042);
		var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3405);
		function registrationSection(report) {
			let { registration } = report;
			let workaround = report.diagnosis.causes.find((cause) => cause.workaround?.verified)?.workaround;
			if (registration?.experimentId === void 0 && registration?.modelName === void 0) {
				let other = workaround ? " The workaround above was proved by a registration of its own." : "";
				return `## Registration\n\n${attemptLine(report)}${other}`;
			}
			let lines = (0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.tg)(registration).map(([label, value]) => `- ${label}: ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(value)}`);
			let tables = registration.modelVersion === void 0 ? [] : [fileTable(registration), metricTable(registration)].filter((table) => table !== "");
			return [
				"## Registration",
				lines.join("\n"),
				...tables.length > 0 ? [(0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__.TM)("Files with their SHA-256, and metrics", tables.join("\n\n"))] : [],
				cleanupLine(registration)
			].join("\n\n");
		}
		function attemptLine({ checks }) {
			let first = checks.find(({ id }) => id === "registration.experiment");
			if (first && (0, _schema_verdict_js__WEBPACK_IMPORTED_MODULE_3__.KM)(first)) return "The server confirmed nothing.";
			return "This run wrote nothing with the settings it was given.";
		}
		function fileTable({ files }) {
			if (files.length === 0) return "";
			return (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__.Qj)([
				"File",
				"Bytes",
				"SHA-256"
			], files.map((file) => [
				(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(file.path),
				String(file.bytes),
				(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(file.sha256)
			]));
		}
		function metricTable({ metrics = {} }) {
			let rows = Object.entries(metrics).map(([name, value]) => [(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(name), String(value)]);
			return rows.length === 0 ? "" : (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__.Qj)(["Metric", "Value"], rows);
		}
		function cleanupLine({ cleanup }) {
			if (cleanup.leftovers.length > 0) return `Cleanup: ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.LS)(cleanup.leftovers.length, "thing")} could not be removed, see below.`;
			return cleanup.done ? "Cleanup: everything the run made was removed." : "Cleanup: not done; what the run made is still on the server.";
		}
		function leftoverSection(report, inAll = 0) {
			let leftovers = report.registration?.cleanup.leftovers ?? [];
			if (leftovers.length === 0) return "";
			return [
				"## Not removed from the server",
				"The run could not remove these. To remove them:",
				...leftovers.map(({ kind, name, reason, command }) => `- ${kind} ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(name)}: ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(reason)}${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.MW)(command, "sh")}`)
			].join("\n\n") + (0, _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_2__.g0)(inAll - leftovers.length, "leftover");
		}
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
	73110: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			renderExchange: () => renderExchange,
			renderTranscript: () => renderTranscript
		});
		var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38113);
		var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20042);
		function renderTranscript(report) {
			return `${[[
				`${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(report.tool.name)} ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(report.tool.version)}, run ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(report.id)}`,
				`Target ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(report.target.trackingUri)}${(0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.GY)(report.target)}, ${report.startedAt} to ${report.finishedAt}`,
				`${(0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.LS)(report.exchanges.length, "exchange")}; keys were redacted when they were recorded.`
			].join("\n"), ...report.exchanges.map((exchange) => renderExchange(exchange))].join("\n\n")}\n`;
		}
		function renderExchange(exchange, { hashes = !0 } = {}) {
			let bodyOf = (sign, body) => bodyLines(sign, body).slice(0, hashes || !body?.text || body.truncated ? void 0 : -1);
			let { request, response, error } = exchange;
			let lines = [
				`=== ${[
					`exchange ${exchange.id}`,
					`check ${exchange.checkId}`,
					`attempt ${exchange.attempt}`,
					exchange.startedAt
				].map(_text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8).join(" | ")}`,
				`> ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(request.method)} ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(request.url)} HTTP/1.1`,
				...headerLines(">", request.headers),
				...bodyOf(">", request.body)
			];
			if (response) {
				lines.push(`< HTTP/1.1 ${response.status}`);
				lines.push(...headerLines("<", response.headers), ...bodyOf("<", response.body));
			}
			error && lines.push(`* no answer: ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(error.code)}: ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(error.message)}`);
			lines.push(`* ${timingLine(exchange.timings)}`);
			return lines.join("\n");
		}
		function headerLines(sign, headers) {
			return Object.entries(headers).flatMap(([name, value]) => [value].flat().map((single) => `${sign} ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(name)}: ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(single)}`));
		}
		function bodyLines(sign, body) {
			if (body === void 0) return [];
			let lines = [];
			if (body.text) {
				lines.push(sign);
				for (let line of (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Q6)(body.text).split("\n")) lines.push(`${sign} ${line}`);
			}
			return [...lines, `* ${bodyNote(body)}`];
		}
		function bodyNote({ text, bytes, sha256, truncated }) {
			let hash = sha256 === void 0 ? "" : `, sha256 ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(sha256)}`;
			let shown = truncated ? "; only its beginning is shown" : text === void 0 && bytes > 0 ? "; not shown" : "";
			return `body of ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.LS)(bytes, "byte")}${hash}${shown}`;
		}
		function timingLine(timings) {
			return `timings: ${[
				["DNS", timings.dnsMs],
				["connect", timings.connectMs],
				["TLS", timings.tlsMs],
				["first byte", timings.firstByteMs],
				["total", timings.totalMs]
			].flatMap(([name, ms]) => ms === void 0 ? [] : [`${name} ${ms.toFixed(1)} ms`]).join(", ")}`;
		}
	})
};
