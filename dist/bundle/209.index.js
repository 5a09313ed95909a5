"use strict";
exports.id = 209;
exports.ids = [209];
exports.modules = {
	34634: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => findFiles });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26392);
		let maxEntries = 2e5;
		async function findFiles(pattern) {
			let path = process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern;
			let parts = path.split("/");
			let firstWild = parts.findIndex((part) => /[*?]/.test(part));
			if (firstWild < 0) return (await look(path))?.isFile() ? [path] : [];
			let base = parts.slice(0, firstWild).join("/");
			let start = firstWild === 0 ? "." : base || "/";
			let found = [];
			let left = maxEntries;
			let walk = async (directory, prefix, depth) => {
				for await (let entry of await open(directory)) {
					if (--left < 0) throw RangeError(`there are more than ${maxEntries} files to look through`);
					let relative = `${prefix}${entry.name}`;
					entry.isFile() && expression.test(relative) && found.push(firstWild === 0 ? relative : `${base}/${relative}`);
					entry.isDirectory() && depth < maxDepth && await walk(`${directory}/${entry.name}`, `${relative}/`, depth + 1);
				}
			};
			let wild = parts.slice(firstWild);
			let expression = expressionOf(wild);
			let maxDepth = wild.includes("**") ? 50 : wild.length - 1;
			(await look(start))?.isDirectory() && await walk(start, "", 0);
			return found.sort();
		}
		function expressionOf(parts) {
			let source = parts.map((part, index) => {
				let isLast = index === parts.length - 1;
				if (part === "**") return isLast ? ".*" : "(?:[^/]+/)*";
				let escaped = part.replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(/\*+/g, "[^/]*").replaceAll("?", "[^/]");
				return isLast ? escaped : `${escaped}/`;
			});
			return RegExp(`^${source.join("")}$`, "su");
		}
		function open(directory) {
			return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(directory).catch((error) => {
				throw RangeError((0, _problem_js__WEBPACK_IMPORTED_MODULE_1__._P)(directory, error).message);
			});
		}
		let look = (path) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => void 0);
	}),
	70209: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { mergeAndPublish: () => mergeAndPublish });
		var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99847);
		var _inputs_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11766);
		var _merge_merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47992);
		var _merge_read_legs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67182);
		var _merge_write_merged_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84441);
		var _schema_gate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19124);
		var _missing_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26189);
		var _outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73585);
		var _report_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30706);
		var _result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24310);
		var _show_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6099);
		let merging = {
			"fail-on": _inputs_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.O["fail-on"],
			"report-dir": _inputs_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.O["report-dir"]
		};
		async function mergeAndPublish(step, given) {
			let { context, inputs, env, redact, log } = step;
			let own = await (0, _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Ko)(merging, given.raw, { usual: "input" });
			(0, _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Jh)([...given.problems, ...own.problems]);
			let { failOn, reportDir } = own.values;
			let found = await (0, _merge_read_legs_js__WEBPACK_IMPORTED_MODULE_3__.C)(inputs.mergeReports ?? [], redact);
			if (found.every(({ isAbsent }) => isAbsent) && context.secretsWithheld && inputs.onMissingKey !== "fail") return (0, _missing_key_js__WEBPACK_IMPORTED_MODULE_5__.P)(step, context.secretsWithheld);
			let { expectedReports: expected } = inputs;
			let identity = {
				...given.identity,
				target: ""
			};
			let merged = {
				...(0, _merge_merge_js__WEBPACK_IMPORTED_MODULE_2__.C1)(found, {
					failOn,
					run: identity,
					...expected === void 0 ? {} : { expected }
				}),
				identity
			};
			let folder = await (0, _report_folder_js__WEBPACK_IMPORTED_MODULE_7__.N)(reportDir, { identity }, env, log);
			let reportPath = await (0, _report_folder_js__WEBPACK_IMPORTED_MODULE_7__.d)(log, () => (0, _merge_write_merged_js__WEBPACK_IMPORTED_MODULE_4__.C)(merged, folder, redact));
			let cause = merged.causes[0]?.cause;
			for (let [name, value] of (0, _outputs_js__WEBPACK_IMPORTED_MODULE_6__.Yz)({
				...merged,
				cause,
				reportPath
			})) log.output(name, value);
			let result = (0, _result_js__WEBPACK_IMPORTED_MODULE_8__.h)(merged, context.sha);
			await (0, _show_result_js__WEBPACK_IMPORTED_MODULE_9__.L)(result, step, {
				identity,
				folder,
				write: async (previous) => {
					await (0, _merge_write_merged_js__WEBPACK_IMPORTED_MODULE_4__.C)({
						...merged,
						comparison: (0, _merge_merge_js__WEBPACK_IMPORTED_MODULE_2__.Ce)(previous, merged)
					}, folder, redact);
				}
			});
			(0, _schema_gate_js__WEBPACK_IMPORTED_MODULE_10__.x)(merged, failOn) && log.fail(result.headline);
		}
	}),
	24310: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => resultOfReport,
			h: () => resultOfMerged
		});
		var _merge_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47992);
		var _merge_render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83550);
		var _merge_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83406);
		var _report_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28427);
		var _report_first_screen_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84957);
		var _report_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5334);
		var _schema_compare_with_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90302);
		var _schema_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48415);
		function resultOfReport(report, sha) {
			return {
				verdict: report.verdict,
				counts: report.counts,
				digest: (0, _schema_digest_js__WEBPACK_IMPORTED_MODULE_7__.ol)(report, sha),
				target: report.target.trackingUri,
				isCancelled: report.verdict === "error" && report.stopReason === "cancelled",
				headline: (0, _report_first_screen_js__WEBPACK_IMPORTED_MODULE_4__.cG)(report),
				comparedWith: (previous) => previous && !report.comparison ? resultOfReport({
					...report,
					comparison: (0, _schema_compare_with_digest_js__WEBPACK_IMPORTED_MODULE_6__.G)(previous, report)
				}, sha) : resultOfReport(report, sha),
				comment: (parts) => (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_3__.wQ)(report, parts),
				summary: (options) => (0, _report_summary_js__WEBPACK_IMPORTED_MODULE_5__.Br)(report, options)
			};
		}
		function resultOfMerged(merged, sha) {
			return {
				verdict: merged.verdict,
				counts: merged.counts,
				digest: (0, _merge_merge_js__WEBPACK_IMPORTED_MODULE_0__.kJ)(merged, sha),
				target: `${merged.legs.length} targets`,
				isCancelled: isAllCancelled(merged),
				headline: (0, _merge_sections_js__WEBPACK_IMPORTED_MODULE_2__.rD)(merged),
				comparedWith: (previous) => resultOfMerged(previous ? {
					...merged,
					comparison: (0, _merge_merge_js__WEBPACK_IMPORTED_MODULE_0__.Ce)(previous, merged)
				} : merged, sha),
				comment: (parts) => (0, _merge_render_js__WEBPACK_IMPORTED_MODULE_1__._R)(merged, parts),
				summary: (options) => (0, _merge_render_js__WEBPACK_IMPORTED_MODULE_1__.th)(merged, options)
			};
		}
		function isAllCancelled({ verdict, legs }) {
			let unverified = legs.filter((leg) => leg.verdict === "error");
			return verdict === "error" && unverified.every(({ stopReason }) => stopReason === "cancelled");
		}
	}),
	67182: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => readLegs,
			q: () => slim
		});
		var _files_find_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34634);
		var _files_read_saved_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24117);
		var _schema_read_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68326);
		var _merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47992);
		var _size_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4241);
		let maxFiles = 2e3;
		async function readLegs(patterns, redact) {
			let found = new Set();
			let missing = [];
			for (let pattern of patterns) {
				let paths = await (0, _files_find_files_js__WEBPACK_IMPORTED_MODULE_0__.l)(pattern);
				paths.length === 0 && missing.push({
					name: redact(pattern),
					problem: "no report: the job left none",
					isAbsent: !0
				});
				for (let path of paths) found.add(path);
			}
			let paths = [...found];
			if (paths.length > maxFiles) throw RangeError(`${paths.length} files match; at most ${maxFiles} are merged`);
			let names = (0, _merge_js__WEBPACK_IMPORTED_MODULE_3__.GC)(paths);
			let legs = [];
			let room = (0, _size_limit_js__WEBPACK_IMPORTED_MODULE_4__.a)();
			for (let [index, path] of paths.entries()) {
				let name = redact(names[index] ?? "");
				legs.push({
					name,
					...readLeg(path, room, redact)
				});
			}
			return [...legs, ...missing];
		}
		function readLeg(path, room, redact) {
			try {
				return room(slim((0, _schema_read_report_js__WEBPACK_IMPORTED_MODULE_2__.M)((0, _files_read_saved_js__WEBPACK_IMPORTED_MODULE_1__.hL)(path))), redact);
			} catch (error) {
				if (error instanceof _files_read_saved_js__WEBPACK_IMPORTED_MODULE_1__.sh) return { problem: redact(error.message) };
				throw error;
			}
		}
		function slim(report) {
			let kept = new Set(report.diagnosis.causes.map(({ decisive, evidence }) => decisive ?? evidence[0]));
			let exchanges = report.exchanges.filter(({ id }) => kept.has(id));
			return {
				...report,
				exchanges
			};
		}
	}),
	4241: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => createRoom });
		var _redaction_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43629);
		function createRoom() {
			let left = 16777216;
			return (report, redact) => {
				let size = sizeOf(report);
				if (size > left) return { problem: "the report is not read: those before it fill all the room there is" };
				left -= size;
				return { report: JSON.parse((0, _redaction_redact_js__WEBPACK_IMPORTED_MODULE_0__.Rh)(report, redact)) };
			};
		}
		function sizeOf(value) {
			if (typeof value == "string") return 8 + value.length;
			if (typeof value != "object" || !value) return 8;
			return Object.entries(value).reduce((sum, [name, one]) => sum + name.length + sizeOf(one), 8);
		}
	}),
	84441: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => writeMerged });
		var manifest = __webpack_require__(23738);
		var redaction_redact = __webpack_require__(43629);
		var first_screen = __webpack_require__(84957);
		var html_elements = __webpack_require__(68397);
		var html_lead = __webpack_require__(55266);
		var page = __webpack_require__(6210);
		var layer_line = __webpack_require__(19162);
		var markdown_blocks = __webpack_require__(3405);
		var wording = __webpack_require__(20042);
		var html = __webpack_require__(58268);
		var merge_first_screen = __webpack_require__(16943);
		var sections = __webpack_require__(83406);
		function renderMergedHtml(merged) {
			let run = (0, merge_first_screen.s)(merged);
			let screen = (0, merge_first_screen._)(merged, run);
			let [first] = merged.causes;
			let lead = (0, html_lead.Qk)(run, screen, {
				above: `${(0, wording.LS)(merged.legs.length, "leg")}, merged at ${merged.mergedAt}`,
				below: `${first && merged.verdict !== "pass" ? `In ${(0, wording.LS)(first.legs.length, "leg")}. ` : ""}Checks of all legs: ${(0, wording.J7)(merged.counts)}`
			});
			return (0, page.htmlPage)(`${wording.H0[screen.status]} ${screen.headline}`, (0, html.q)`${lead}
<nav aria-label="Sections"><a href="#legs">Legs</a> <a href="#checks">Checks</a> <a href="#causes">Diagnosis</a></nav>
${(0, page.comparisonSection)(merged.comparison)}
${legTable(merged)}
${checkTable(merged)}
${causeSection(merged)}
${leftoverSection(merged)}`);
		}
		function legTable(merged) {
			let titles = (0, markdown_blocks.B7)(merged.checks);
			let rows = (0, sections.FC)(merged.legs).map((leg) => (0, html.q)`<tr><td>${(0, html_elements.qS)((0, wording.rL)(leg))}</td><td>${leg.name}</td><td><code>${leg.target?.trackingUri}</code></td><td>${(0, sections.NX)(leg, titles)}</td><td><code>${leg.cause}</code></td></tr>`);
			return (0, html.q)`<section id="legs"><h2>Legs</h2>${scrolling("Legs", [
				"Result",
				"Leg",
				"Target",
				"Failed or not verified",
				"Cause"
			], rows)}</section>`;
		}
		function checkTable(merged) {
			let { legs, checks } = merged;
			if (checks.length === 0) return;
			let isFew = legs.length <= sections.c9;
			let header = isFew ? legs.map(({ name }) => name) : wording.bM;
			let rows = (0, sections.wD)(merged).map(({ check: { id, title, layer }, found }) => {
				let cells = isFew ? found.map(cellOf) : (0, sections.sv)(found).map((one) => (0, html.q)`<td>${one}</td>`);
				return (0, html.q)`<tr id="${(0, html_elements.Y3)("check", id)}"><th scope="row">${title}</th><td>${layer_line.E5[layer]}</td>${cells}</tr>`;
			});
			return (0, html.q)`<section id="checks"><h2>Checks</h2>${scrolling("Checks", [
				"Check",
				"Layer",
				...header
			], rows)}</section>`;
		}
		let cellOf = (status) => (0, html.q)`<td>${status && (0, html_elements.qS)(status)}</td>`;
		function causeSection({ causes }) {
			if (causes.length === 0) return;
			let articles = causes.slice(0, 100).map(({ cause, legs, exchange }, index) => {
				let where = (0, html.q)`<details><summary>${(0, first_screen.eQ)(cause)}: in ${(0, wording.LS)(legs.length, "leg")} (${(0, first_screen.DS)(cause).join(" · ")})</summary><p>${legs.join("; ")}</p></details>`;
				let told = index === 0 || !exchange ? cause : {
					...cause,
					decisive: exchange.id,
					evidence: []
				};
				let article = (0, html_lead.kw)(told, index, exchange ? [exchange] : []);
				return index === 0 && exchange ? (0, html.q)`<div id="${(0, html_elements.Y3)("exchange", exchange.id)}">${article}${where}</div>` : (0, html.q)`${article}${where}`;
			});
			return (0, html.q)`<section id="causes"><h2>Diagnosis</h2>${articles}</section>`;
		}
		function leftoverSection({ leftovers }) {
			if (leftovers.length === 0) return;
			return (0, html.q)`<section id="leftovers"><h2>Not removed from the server</h2>${leftovers.map(({ leg, kind, name, reason, command }) => (0, html.q)`<div><p>${leg}: ${kind} <code>${name}</code>: ${reason}</p>${(0, html_elements.kh)(command, "Copy the command")}</div>`)}</section>`;
		}
		function scrolling(label, header, rows) {
			return (0, html.q)`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table><thead><tr>${header.map((one) => (0, html.q)`<th scope="col">${one}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
		}
		var render = __webpack_require__(83550);
		async function writeMerged(merged, folder, redact) {
			let files = {
				"merged.json": `${(0, redaction_redact.Rh)(merged, redact, 2)}\n`,
				"report.html": redact(renderMergedHtml(merged)),
				"FINAL_TEST_REPORT.md": redact((0, render.T4)(merged))
			};
			let paths = await Promise.all(Object.entries(files).map(([name, text]) => folder.write(name, text)));
			await (0, manifest.HN)(folder);
			return paths[0] ?? "";
		}
	}),
	68326: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => parseReport,
			r: () => reportFrom
		});
		var _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24117);
		var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33856);
		function parseReport(text) {
			return reportFrom((0, _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__.P6)(text, mostTextOfFile));
		}
		let mostTextOfFile = 12582912;
		function reportFrom(json) {
			if (typeof json != "object" || !json || Array.isArray(json)) throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__.sh("The file is no report.json of this tool.");
			if ("kind" in json && json.kind === "merged") throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__.sh("This is a merged report already; take the report.json of its legs.");
			let stated = "schemaVersion" in json ? json.schemaVersion : void 0;
			if (typeof stated == "number" && stated !== _report_js__WEBPACK_IMPORTED_MODULE_1__.CZ) throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__.sh(`The report has schemaVersion ${stated}, and this release reads ${_report_js__WEBPACK_IMPORTED_MODULE_1__.CZ}: use the release that wrote it.`);
			let { exchanges = [], ...rest } = json;
			if (isMoreThan(rest, {
				values: mostValues,
				text: mostText
			})) throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__.sh("The file is no report.json of this tool: it holds more than any run has.");
			let parsed = _report_js__WEBPACK_IMPORTED_MODULE_1__.pl.safeParse({
				...rest,
				exchanges: Array.isArray(exchanges) ? [] : exchanges
			});
			if (!parsed.success) throw notOurs(parsed.error);
			return {
				...parsed.data,
				exchanges: exchanges.map(exchangeFrom)
			};
		}
		function exchangeFrom(json, index) {
			let parsed = _report_js__WEBPACK_IMPORTED_MODULE_1__.k5.safeParse(json);
			if (!parsed.success) throw notOurs(parsed.error, ["exchanges", index]);
			let exchange = parsed.data;
			if (isMoreThan(exchange, {
				values: mostValues,
				text: mostOfExchange
			})) throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__.sh(`The file is no report.json of this tool: exchanges.${index} holds more than is ever kept.`);
			return exchange;
		}
		let mostOfExchange = 2e5;
		let mostText = 2097152;
		let mostValues = 5e4;
		let mostItems = {
			checks: 2e3,
			causes: 200,
			leftovers: 1e3
		};
		function isMoreThan(given, most) {
			let values = 0;
			let text = 0;
			let isTooMuch = (value, name) => {
				values++;
				text += name.length + (typeof value == "string" ? value.length : 0);
				if (values > most.values || text > most.text) return !0;
				if (typeof value != "object" || !value) return !1;
				if (!Array.isArray(value)) return Object.entries(value).some(([inner, one]) => isTooMuch(one, inner));
				return value.length > (mostItems[name] ?? most.values) || value.some((one) => isTooMuch(one, ""));
			};
			return isTooMuch(given, "");
		}
		function notOurs({ issues }, at = []) {
			let problems = issues.map(({ path, message }) => `${placeOf([...at, ...path])}: ${message}`);
			return new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__.sh(`The file is no report.json of this tool: ${(0, _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__.fr)(problems)}.`);
		}
		function placeOf(path) {
			return path.filter((step) => typeof step == "number" || /^[A-Za-z]{1,30}$/.test(String(step))).join(".") || "its top";
		}
	})
};
