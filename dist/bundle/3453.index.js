"use strict";
exports.id = 3453;
exports.ids = [3453];
exports.modules = {
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
	83453: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { renderTerminal: () => renderTerminal });
		var external_node_util_ = __webpack_require__(57975);
		var registration_added = __webpack_require__(2655);
		var ascii = __webpack_require__(12044);
		var visible = __webpack_require__(38113);
		function wrapLines(text, columns) {
			return text.split("\n").map((line) => wrapLine(line, columns)).join("\n");
		}
		function wrapLine(line, columns) {
			let [indent = ""] = /^ */.exec(line) ?? [];
			if (indent.length >= 6 || widthOf(line) <= columns) return line;
			let lines = [];
			let current = indent;
			for (let word of line.slice(indent.length).trimEnd().split(/ +/)) {
				let next = current.trim() === "" ? current + word : `${current} ${word}`;
				if (widthOf(next) <= columns || current.trim() === "") current = next;
				else {
					lines.push(current);
					current = `${indent}${" ".repeat(2)}${word}`;
				}
			}
			return [...lines, current].join("\n");
		}
		let widthOf = (text) => [...(0, external_node_util_.stripVTControlCharacters)(text)].length;
		var comparison_lines = __webpack_require__(23379);
		var diagnosis_text = __webpack_require__(23515);
		var first_screen = __webpack_require__(84957);
		var markdown_blocks = __webpack_require__(3405);
		var suite_results = __webpack_require__(71089);
		var waiting_checks = __webpack_require__(12039);
		var wording = __webpack_require__(20042);
		function renderTerminal(report, options) {
			let paint = options.colour ? (style, text) => (0, external_node_util_.styleText)(style, text, { validateStream: !1 }) : diagnosis_text.yG;
			let details = options.quiet ? [] : detailBlocks(report, options, paint);
			let fixed = (0, comparison_lines.X0)(report);
			let blocks = [
				...details,
				fixed === void 0 ? "" : paint("green", (0, diagnosis_text.tl)(fixed)),
				(0, diagnosis_text._5)(report, paint),
				othersBlock(report)
			];
			let whole = (0, markdown_blocks.lS)(blocks);
			let text = options.ascii ? (0, ascii.V)(whole) : whole;
			return options.columns === void 0 ? text : wrapLines(text, options.columns);
		}
		function detailBlocks(report, options, paint) {
			let titles = report.checks.map((check) => (0, visible.P8)(check.title).length);
			let width = Math.min(60, Math.max(0, ...titles), Math.max(20, (options.columns ?? 100) - 20));
			let waiting = options.verbose ? new Set() : (0, waiting_checks.SN)(report.checks);
			let suites = (0, suite_results.f3)(report).map((suite) => suiteBlock(suite, width, waiting, paint));
			return [
				`Target: ${(0, visible.P8)(report.target.trackingUri)}${(0, wording.GY)(report.target)}\n${(0, wording.xN)(report)}`.trimEnd(),
				...suites,
				options.verbose ? "" : waitingBlock(report, paint),
				comparisonBlock(report, paint),
				leftoverBlock(report, paint),
				noteBlock(report, paint),
				[`${(0, wording.J7)(report.counts)} in ${(0, wording.Ft)(report)}`, ...options.reportDir === void 0 ? [] : [`Report: ${(0, visible.P8)(options.reportDir)}`]].join("\n")
			];
		}
		function suiteBlock(suite, width, waiting, paint) {
			let ran = suite.checks.filter(({ id }) => !waiting.has(id));
			if (ran.length === 0) return "";
			return [paint("bold", suite.name), ...ran.flatMap((check) => checkLines(check, width, paint))].join("\n");
		}
		function waitingBlock({ checks }, paint) {
			return (0, waiting_checks.cP)(checks).map(({ text }) => paint("dim", `${wording.qD.skip} ${(0, diagnosis_text.tl)(text)}`)).join("\n");
		}
		function checkLines(check, width, paint) {
			let line = `  ${paint(diagnosis_text.qi[check.status], wording.qD[check.status])} ${(0, visible.P8)(check.title).padEnd(width)}  ${paint("dim", (0, wording.a3)(check.durationMs))}`;
			if (check.status === "pass" || !check.reason) return [line];
			return [line, `    ${paint(diagnosis_text.qi[check.status], (0, diagnosis_text.tl)(check.reason))}`];
		}
		function comparisonBlock(report, paint) {
			let lines = (0, comparison_lines.pf)(report).map(diagnosis_text.tl);
			return lines.length === 0 ? "" : [paint("bold", "Since the earlier run:"), ...lines.map((line) => `  ${line}`)].join("\n");
		}
		function othersBlock({ diagnosis: { causes } }) {
			let others = causes.slice(1);
			return others.length > 0 ? ["Also:", ...others.map(diagnosis_text.mB)].join("\n") : "";
		}
		function noteBlock(report, paint) {
			return (0, wording.kK)(report).map((warning) => `${paint("yellow", wording.qD.warn)} ${(0, diagnosis_text.tl)(warning)}`).join("\n");
		}
		function leftoverBlock(report, paint) {
			let leftovers = report.registration?.cleanup.leftovers ?? [];
			let isTold = (0, first_screen.s5)(report).some(({ id }) => id === registration_added.Sf.id);
			if (leftovers.length === 0 || isTold) return "";
			let items = leftovers.map((leftover) => `  - ${`${leftover.kind} ${(0, visible.P8)(leftover.name)}: ${(0, diagnosis_text.tl)(leftover.reason)}`}\n${(0, diagnosis_text.Zm)(leftover.command)}`);
			return [paint("bold", "Not removed from the server; to remove it:"), ...items].join("\n");
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
