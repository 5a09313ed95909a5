"use strict";
exports.id = 3550;
exports.ids = [3550];
exports.modules = {
	16943: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => mergedScreenOf,
			s: () => asOneRun
		});
		var _report_first_screen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84957);
		var _report_suite_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71089);
		var _schema_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33856);
		var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83406);
		function asOneRun(merged) {
			let [first] = merged.causes;
			let names = first && new Set(first.legs);
			let legs = merged.legs.filter(({ name }) => names?.has(name) ?? !0);
			let { tool, mergedAt, verdict, counts, failOn } = merged;
			let target = legs.find((leg) => leg.target)?.target;
			return {
				schemaVersion: _schema_report_js__WEBPACK_IMPORTED_MODULE_2__.CZ,
				tool,
				id: `merged ${mergedAt}`,
				startedAt: mergedAt,
				finishedAt: mergedAt,
				stopReason: "completed",
				verdict,
				target: target ?? {
					trackingUri: "",
					authUrl: "",
					apiUrl: "",
					serviceId: ""
				},
				counts,
				...failOn ? { failOn } : {},
				warnings: [],
				checks: worstOf(merged.checks, legs),
				diagnosis: { causes: first ? [first.cause] : [] },
				exchanges: first?.exchange ? [first.exchange] : []
			};
		}
		function mergedScreenOf(merged, run = asOneRun(merged)) {
			return {
				...(0, _report_first_screen_js__WEBPACK_IMPORTED_MODULE_0__.ug)(run),
				headline: (0, _sections_js__WEBPACK_IMPORTED_MODULE_3__.rD)(merged)
			};
		}
		function worstOf(checks, legs) {
			let outcomes = legs.flatMap((leg) => leg.checks);
			let found = new Map((0, _report_suite_results_js__WEBPACK_IMPORTED_MODULE_1__.XY)(outcomes).map((one) => [one.id, one]).reverse());
			let failed = checks.map(({ id }) => id).filter((id) => /fail|error/.test(found.get(id)?.status ?? ""));
			return checks.flatMap((check) => {
				let outcome = found.get(check.id);
				if (!outcome) return [];
				let needs = outcome.reason?.startsWith("needs ") ? failed.slice(0, 1) : [];
				return [{
					...check,
					...outcome,
					needs,
					durationMs: 0,
					exchanges: []
				}];
			});
		}
	}),
	83550: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T4: () => renderMergedReport,
			Tt: () => renderMergedTerminal,
			_R: () => renderMergedComment,
			th: () => renderMergedSummary
		});
		var _report_condense_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39883);
		var _report_diagnosis_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23515);
		var _report_fit_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90276);
		var _report_sections_comparison_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79714);
		var _report_sections_lead_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89153);
		var _report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3405);
		var _report_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5334);
		var _report_wording_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20042);
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99174);
		var _text_visible_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38113);
		var _first_screen_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(16943);
		var _merge_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(47992);
		var _sections_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(83406);
		let everything = {
			rows: 5e3,
			causes: 100,
			textLength: 1e3,
			names: 1e3,
			allChecks: !0
		};
		let details = [
			{
				rows: 200,
				causes: 5,
				textLength: 500,
				names: 20,
				allChecks: !0
			},
			{
				rows: 100,
				causes: 3,
				textLength: 300,
				names: 10,
				allChecks: !1
			},
			{
				rows: 40,
				causes: 1,
				textLength: 200,
				names: 5,
				allChecks: !1
			},
			{
				rows: 20,
				causes: 0,
				textLength: 100,
				names: 3,
				allChecks: !1
			}
		];
		function renderMergedReport(merged) {
			return renderLevel(merged, everything);
		}
		function renderMergedSummary(merged, options = {}) {
			let levels = [everything, ...details].map((detail) => () => renderLevel(merged, detail));
			return (0, _report_summary_js__WEBPACK_IMPORTED_MODULE_6__.mW)(levels, options);
		}
		function renderMergedComment(merged, parts) {
			return (0, _report_fit_comment_js__WEBPACK_IMPORTED_MODULE_2__.pI)(mergedCommentLevels(merged, parts), parts, (0, _merge_js__WEBPACK_IMPORTED_MODULE_11__.kJ)(merged, parts.sha));
		}
		function mergedCommentLevels(merged, parts) {
			let around = {
				level: "##",
				note: (0, _report_fit_comment_js__WEBPACK_IMPORTED_MODULE_2__.xi)(parts),
				links: (0, _report_fit_comment_js__WEBPACK_IMPORTED_MODULE_2__.pF)(parts.links)
			};
			return details.map((detail) => () => renderLevel(merged, detail, around));
		}
		function renderMergedTerminal(merged, reportDir) {
			let lines = merged.legs.filter(({ verdict }) => verdict !== "pass").map(({ name, verdict, problem, cause }) => {
				let why = problem ?? cause ?? verdict;
				return `  ${_report_wording_js__WEBPACK_IMPORTED_MODULE_7__.qD[_report_wording_js__WEBPACK_IMPORTED_MODULE_7__.cb[verdict]]} ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_9__.P8)(name)}: ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_9__.P8)(why).slice(0, 300)}`;
			});
			let shown = lines.slice(0, 50);
			return [
				...shown,
				...lines.length > shown.length ? [`  … and ${lines.length - shown.length} more`] : [],
				`Report: ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_9__.P8)(reportDir)}`,
				"",
				(0, _report_diagnosis_text_js__WEBPACK_IMPORTED_MODULE_1__._5)((0, _first_screen_js__WEBPACK_IMPORTED_MODULE_10__.s)(merged), _report_diagnosis_text_js__WEBPACK_IMPORTED_MODULE_1__.yG, (0, _first_screen_js__WEBPACK_IMPORTED_MODULE_10__._)(merged)),
				""
			].join("\n");
		}
		function renderLevel(merged, detail, { level, note, links } = {
			level: "#",
			note: "",
			links: ""
		}) {
			let screen = (0, _first_screen_js__WEBPACK_IMPORTED_MODULE_10__._)(merged);
			return (0, _report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_5__.lS)([
				`${level} ${_report_wording_js__WEBPACK_IMPORTED_MODULE_7__.H0[screen.status]} ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_8__.p7)(screen.headline, 2 * detail.textLength)}`,
				(0, _report_sections_lead_js__WEBPACK_IMPORTED_MODULE_4__.K)(condensed(merged, detail), { proof: detail.causes > 0 }),
				(0, _sections_js__WEBPACK_IMPORTED_MODULE_12__.zo)(merged, detail),
				(0, _sections_js__WEBPACK_IMPORTED_MODULE_12__.m3)(merged, detail),
				(0, _report_sections_comparison_js__WEBPACK_IMPORTED_MODULE_3__.v)(merged.comparison),
				note,
				(0, _sections_js__WEBPACK_IMPORTED_MODULE_12__.ap)(merged, detail),
				(0, _sections_js__WEBPACK_IMPORTED_MODULE_12__.FB)(merged, detail),
				(0, _sections_js__WEBPACK_IMPORTED_MODULE_12__.$5)(merged, detail),
				[legCountsLine(merged), ...links === "" ? [] : [links]].join(" · ")
			]);
		}
		function condensed(merged, { textLength }) {
			let run = (0, _first_screen_js__WEBPACK_IMPORTED_MODULE_10__.s)(merged);
			return {
				...run,
				checks: run.checks.map((check) => (0, _report_condense_js__WEBPACK_IMPORTED_MODULE_0__.jk)(check, textLength)),
				diagnosis: { causes: run.diagnosis.causes.map((cause) => (0, _report_condense_js__WEBPACK_IMPORTED_MODULE_0__.mU)(cause, textLength)) }
			};
		}
		function legCountsLine({ legCounts, legs, counts }) {
			let { pass, fail, error, skipped } = legCounts;
			let legLine = (0, _report_wording_js__WEBPACK_IMPORTED_MODULE_7__.J7)({
				pass,
				fail,
				warn: 0,
				skip: skipped,
				error
			});
			return `${(0, _report_wording_js__WEBPACK_IMPORTED_MODULE_7__.LS)(legs.length, "leg")}: ${legs.length === 0 ? "none" : legLine}; their checks: ${(0, _report_wording_js__WEBPACK_IMPORTED_MODULE_7__.J7)(counts)}`;
		}
	}),
	83406: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$5: () => mergedLeftoverSection,
			FB: () => mergedCauseSection,
			FC: () => worstLegsFirst,
			NX: () => troubleText,
			ap: () => mergedCheckSection,
			c9: () => maxColumns,
			m3: () => legSection,
			rD: () => mergedHeadline,
			sv: () => tallyOf,
			wD: () => mergedRows,
			zo: () => whereSection
		});
		var _group_by_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(70620);
		var _report_condense_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39883);
		var _report_first_screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84957);
		var _report_layer_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19162);
		var _report_sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41182);
		var _report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3405);
		var _report_suite_results_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71089);
		var _report_wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20042);
		var _schema_gate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19124);
		var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73922);
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99174);
		var _text_visible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38113);
		let maxColumns = 8;
		function mergedHeadline(merged) {
			let { verdict, legCounts, legs, counts } = merged;
			let [first] = merged.causes;
			let of = `of ${(0, _report_wording_js__WEBPACK_IMPORTED_MODULE_6__.LS)(legs.length, "leg")}`;
			let warned = counts.warn > 0 ? `, with ${(0, _report_wording_js__WEBPACK_IMPORTED_MODULE_6__.LS)(counts.warn, "warning")}` : "";
			let { pass, fail, error, skipped } = legCounts;
			switch (verdict) {
				case "pass": return `Verification passed in all ${(0, _report_wording_js__WEBPACK_IMPORTED_MODULE_6__.LS)(pass, "leg")}${(0, _schema_gate_js__WEBPACK_IMPORTED_MODULE_9__.m)(merged) || warned}`;
				case "fail": return `${first ? `${(0, _report_first_screen_js__WEBPACK_IMPORTED_MODULE_1__.eQ)(first.cause)}: broken` : "Registration is broken"} in ${fail} ${of}${error > 0 ? `, and ${error} could not be verified` : ""}`;
				case "error":
					if (legs.length === 0) return "Nothing was verified: there is no leg";
					return `Could not verify the registration in ${error} ${of}${skipped > 0 ? `, and ${skipped} were skipped` : ""}`;
				case "skipped": return pass > 0 ? `Not verified in ${skipped} ${of}; the others passed` : `The registration was not verified: all ${(0, _report_wording_js__WEBPACK_IMPORTED_MODULE_6__.LS)(skipped, "leg")} were skipped`;
			}
		}
		function whereSection(merged, { textLength, names }) {
			let [first] = merged.causes;
			if (merged.verdict === "pass") return "";
			if (first !== void 0) return `In ${(0, _report_wording_js__WEBPACK_IMPORTED_MODULE_6__.LS)(first.legs.length, "leg")}: ${(0, _report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.OD)(first.legs, Math.min(5, names))}.`;
			let leg = worstLegsFirst(merged.legs)[0];
			if (leg === void 0) return "";
			return `**Look first at:** ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_7__.p7)(leg.name)}: ${troubleOf(leg, (0, _report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.B7)(merged.checks), textLength)}`;
		}
		function legSection(merged, detail) {
			if (merged.legs.length === 0) return "";
			return merged.legs.length <= 8 ? fewLegs(merged, detail) : manyLegs(merged, detail);
		}
		function mergedRows({ legs, checks }) {
			let outcomes = legs.map((leg) => new Map(leg.checks.map(({ id, status }) => [id, status])));
			return checks.map((check) => ({
				check,
				found: outcomes.map((one) => one.get(check.id))
			}));
		}
		let tallyOf = (found) => _report_wording_js__WEBPACK_IMPORTED_MODULE_6__.bM.map((status) => found.filter((one) => one === status).length);
		function mergedCheckSection(merged, detail) {
			if (merged.checks.length === 0) return "";
			let rows = mergedRows(merged).map((row) => ({
				...row,
				bad: row.found.filter((status) => status && (0, _schema_verdict_js__WEBPACK_IMPORTED_MODULE_10__.KM)({ status })).length
			})).sort((a, b) => b.bad - a.bad);
			let trouble = rows.filter(({ bad }) => bad > 0);
			let others = detail.allChecks ? rows.filter(({ bad }) => bad === 0) : [];
			let checkRows = (wanted) => mergedCheckTable(merged, wanted, detail);
			return [...trouble.length > 0 ? ["## Checks that failed in some leg", checkRows(trouble)] : [], ...others.length > 0 ? [(0, _report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.TM)(`${(0, _report_wording_js__WEBPACK_IMPORTED_MODULE_6__.LS)(others.length, "check")} passed or were skipped everywhere`, checkRows(others))] : []].join("\n\n");
		}
		function mergedCheckTable(merged, rows, detail) {
			let shown = rows.slice(0, detail.rows);
			let isFew = merged.legs.length <= 8;
			let header = isFew ? merged.legs.map(({ name }) => (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_7__.p7)(name, 40)) : _report_wording_js__WEBPACK_IMPORTED_MODULE_6__.bM.map((status) => `${_report_wording_js__WEBPACK_IMPORTED_MODULE_6__.H0[status]} ${status}`);
			return `${(0, _report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.Qj)([
				"Check",
				"Layer",
				...header
			], shown.map(({ check, found }) => [
				(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_7__.p7)(check.title, detail.textLength),
				_report_layer_line_js__WEBPACK_IMPORTED_MODULE_2__.E5[check.layer],
				...isFew ? found.map((status) => status ? _report_wording_js__WEBPACK_IMPORTED_MODULE_6__.H0[status] : "") : tallyOf(found).map(String)
			]))}${(0, _report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.g0)(rows.length - shown.length, "check")}`;
		}
		function mergedCauseSection({ causes }, detail) {
			if (causes.length === 0 || detail.causes === 0) return "";
			let described = causes.slice(0, detail.causes).map((group, index) => describeGroup(group, index, detail));
			return ["## Diagnosis", ...described].join("\n\n") + (0, _report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.g0)(causes.length - described.length, "cause");
		}
		function mergedLeftoverSection({ leftovers }, { rows }) {
			if (leftovers.length === 0) return "";
			let shown = leftovers.slice(0, Math.min(rows, 50));
			let items = shown.map(({ leg, kind, name, reason, command }) => {
				let block = command.length > 1e3 ? "" : (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_7__.MW)(command, "sh");
				return `- ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_7__.p7)(leg, 120)}: ${kind} ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_7__.D9)(name, 200)}: ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_7__.p7)(reason, 200)}${block}`;
			});
			let more = (0, _report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.g0)(leftovers.length - shown.length, "leftover");
			return `${["## Not removed from the server", ...items].join("\n\n")}${more}`;
		}
		function describeGroup({ cause, legs, exchange }, index, detail) {
			let short = (0, _report_condense_js__WEBPACK_IMPORTED_MODULE_0__.mU)(cause, detail.textLength);
			return `${index === 0 ? (0, _report_sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_3__.Ms)(short, !0).join("\n\n") : (0, _report_sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_3__.V$)(short, index, exchange ? [exchange] : [])}\n\nIn ${(0, _report_wording_js__WEBPACK_IMPORTED_MODULE_6__.LS)(legs.length, "leg")}: ${(0, _report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.OD)(legs, detail.names)}.`;
		}
		function fewLegs(merged, detail) {
			let titles = (0, _report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.B7)(merged.checks);
			let rows = worstLegsFirst(merged.legs).map((leg) => [
				_report_wording_js__WEBPACK_IMPORTED_MODULE_6__.H0[(0, _report_wording_js__WEBPACK_IMPORTED_MODULE_6__.rL)(leg)],
				(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_7__.p7)(leg.name, 120),
				(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_7__.D9)(leg.target?.trackingUri ?? "", 200),
				troubleOf(leg, titles, detail.textLength),
				leg.cause === void 0 ? "" : (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_7__.D9)(leg.cause, 100)
			]);
			return (0, _report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.Qj)([
				"",
				"Leg",
				"Target",
				"Failed or not verified",
				"Cause"
			], rows);
		}
		function manyLegs(merged, detail) {
			let groups = groupAlike(merged.legs);
			let titles = (0, _report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.B7)(merged.checks);
			let shown = groups.slice(0, detail.rows);
			let rows = shown.map(([leg, ...others]) => [
				_report_wording_js__WEBPACK_IMPORTED_MODULE_6__.H0[(0, _report_wording_js__WEBPACK_IMPORTED_MODULE_6__.rL)(leg)],
				String(1 + others.length),
				(0, _report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.OD)(namesOf([leg, ...others]), 3),
				troubleOf(leg, titles, detail.textLength),
				leg.cause === void 0 ? "" : (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_7__.D9)(leg.cause, 100)
			]);
			let table = (0, _report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.Qj)([
				"",
				"Legs",
				"Names",
				"Failed or not verified",
				"Cause"
			], rows);
			let lists = shown.filter(({ length }) => length > 3 && detail.names > 3).map((legs) => `- ${_report_wording_js__WEBPACK_IMPORTED_MODULE_6__.H0[(0, _report_wording_js__WEBPACK_IMPORTED_MODULE_6__.rL)(legs[0])]} ${(0, _report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.OD)(namesOf(legs), detail.names)}`);
			let names = lists.length === 0 ? "" : `\n\n${(0, _report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.TM)("Which legs these are", lists.join("\n"))}`;
			return `${table}${(0, _report_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.g0)(groups.length - shown.length, "kind")}${names}`;
		}
		let namesOf = (legs) => legs.map(({ name }) => name);
		let groupAlike = (legs) => (0, _group_by_js__WEBPACK_IMPORTED_MODULE_11__.$)(worstLegsFirst(legs), ({ verdict, problem, cause, checks }) => {
			let outcomes = checks.map(({ id, status }) => `${id} ${status}`).sort();
			return JSON.stringify([
				verdict,
				problem,
				cause,
				outcomes
			]);
		});
		function worstLegsFirst(legs) {
			let rank = (leg) => _report_suite_results_js__WEBPACK_IMPORTED_MODULE_5__.md.indexOf((0, _report_wording_js__WEBPACK_IMPORTED_MODULE_6__.rL)(leg));
			return legs.toSorted((a, b) => rank(a) - rank(b));
		}
		let troubleOf = (leg, titles, textLength) => (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_7__.p7)(troubleText(leg, titles), textLength);
		function troubleText({ problem, checks, stopReason }, titles) {
			if (problem !== void 0) return problem;
			let bad = _report_suite_results_js__WEBPACK_IMPORTED_MODULE_5__.md.slice(0, 2).flatMap((status) => checks.filter((check) => check.status === status)).map(({ id }) => (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_8__.Jj)(titles.get(id) ?? id, 120));
			if (bad.length > 0) return (0, _report_wording_js__WEBPACK_IMPORTED_MODULE_6__.yU)(bad, 3);
			return stopReason === void 0 || stopReason === "completed" ? "" : _report_wording_js__WEBPACK_IMPORTED_MODULE_6__.WQ[stopReason];
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
	5334: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Br: () => renderSummary,
			mW: () => fitSummary
		});
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99174);
		var _condense_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39883);
		var _fit_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90276);
		var _sections_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6506);
		var _sections_comparison_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79714);
		var _sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41182);
		var _sections_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55282);
		var _sections_lead_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89153);
		var _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3405);
		var _sections_registration_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24034);
		var _suite_results_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(71089);
		var _wording_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(20042);
		let most = {
			rows: 1e3,
			causes: 20,
			textLength: 1e3,
			leftovers: 200,
			warnings: 200,
			allChecks: !0,
			evidence: 8e3
		};
		let summaryDetails = [
			most,
			{
				...most,
				allChecks: !1
			},
			{
				rows: 400,
				causes: 5,
				textLength: 300,
				leftovers: 50,
				warnings: 20,
				allChecks: !1,
				evidence: 2e3
			},
			{
				rows: 100,
				causes: 1,
				textLength: 120,
				leftovers: 10,
				warnings: 5,
				allChecks: !1,
				evidence: 0
			}
		];
		function renderSummary(report, options = {}) {
			return fitSummary(summaryLevels(report, options), options);
		}
		function summaryLevels(report, options) {
			return summaryDetails.map((detail) => () => renderLevel(report, detail, options));
		}
		function fitSummary(levels, { artifactUrl: artifact, limitBytes: limit = 1048576 }) {
			return (0, _fit_comment_js__WEBPACK_IMPORTED_MODULE_2__.J5)(levels, "limit for job summaries", {
				limit,
				tail: "",
				links: { artifact }
			});
		}
		function renderLevel(full, detail, { artifactUrl }) {
			let report = (0, _condense_js__WEBPACK_IMPORTED_MODULE_1__.aX)(full, detail);
			let suites = (0, _suite_results_js__WEBPACK_IMPORTED_MODULE_10__.XY)((0, _suite_results_js__WEBPACK_IMPORTED_MODULE_10__.f3)(report));
			let artifact = artifactUrl === void 0 ? "" : ` ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.iQ)("Report artifact", artifactUrl)}.`;
			return (0, _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_8__.lS)([
				(0, _sections_lead_js__WEBPACK_IMPORTED_MODULE_7__.c)(report, "#"),
				(0, _sections_lead_js__WEBPACK_IMPORTED_MODULE_7__.K)(report, { proof: detail.evidence > 0 }),
				`${(0, _wording_js__WEBPACK_IMPORTED_MODULE_11__.J7)(report.counts)} in ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_11__.Ft)(report)} against ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(report.target.trackingUri)}${(0, _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_8__.ug)((0, _wording_js__WEBPACK_IMPORTED_MODULE_11__.GY)(report.target))}.${artifact}`,
				(0, _sections_checks_js__WEBPACK_IMPORTED_MODULE_3__.fS)(report, detail.rows),
				(0, _sections_comparison_js__WEBPACK_IMPORTED_MODULE_4__.v)(report.comparison, (0, _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_8__.B7)(report.checks)),
				(0, _sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_5__.VE)(report),
				(0, _sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_5__.re)(report, detail.evidence),
				(0, _sections_environment_js__WEBPACK_IMPORTED_MODULE_6__.M)(report),
				(0, _sections_registration_js__WEBPACK_IMPORTED_MODULE_9__.Z)(report, full.registration?.cleanup.leftovers.length),
				suites.length > 0 ? `## Suites

${(0, _sections_checks_js__WEBPACK_IMPORTED_MODULE_3__.H7)(suites)}` : "",
				...detail.allChecks && suites.length > 0 ? ["## Checks", ...suites.map((suite) => suiteSection(suite, detail.rows, report))] : [],
				(0, _sections_checks_js__WEBPACK_IMPORTED_MODULE_3__.IM)(report)
			]);
		}
		function suiteSection(suite, maxRows, { checks }) {
			if (suite.status === "pass" || suite.status === "skip") return (0, _sections_checks_js__WEBPACK_IMPORTED_MODULE_3__.Rc)(suite, maxRows, checks);
			return `### ${_wording_js__WEBPACK_IMPORTED_MODULE_11__.H0[suite.status]} ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(suite.name)}

${(0, _sections_checks_js__WEBPACK_IMPORTED_MODULE_3__.gk)(suite, maxRows, checks)}`;
		}
	})
};
