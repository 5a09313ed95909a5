"use strict";
exports.id = 2604;
exports.ids = [2604, 3110];
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
