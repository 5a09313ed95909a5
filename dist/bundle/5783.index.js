"use strict";
exports.id = 5783;
exports.ids = [5783];
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
	37244: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { sarifOf: () => sarifOf });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38113);
		var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18743);
		var _cause_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67913);
		var _first_screen_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84957);
		var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20042);
		function sarifOf(report, options = {}) {
			let { findings = [], workflow = ".github/workflows" } = options;
			let causes = report.verdict === "pass" ? [] : report.diagnosis.causes;
			let shown = findings.slice(0, 5e3 - causes.length);
			let rules = [...ruleList(causes.map(causeRule)), ...ruleList(shown.map(findingRule))];
			let results = [...causes.map((cause) => causeResult(cause, report, workflow)), ...shown.map((finding) => findingResult(finding))];
			return {
				$schema: "https://json.schemastore.org/sarif-2.1.0.json",
				version: "2.1.0",
				runs: [{
					tool: { driver: {
						name: report.tool.name,
						version: report.tool.version,
						informationUri: _version_js__WEBPACK_IMPORTED_MODULE_5__.TB,
						rules
					} },
					automationDetails: { id: `${report.tool.name}/` },
					columnKind: "utf16CodeUnits",
					invocations: [{
						executionSuccessful: report.stopReason === "completed",
						startTimeUtc: report.startedAt,
						endTimeUtc: report.finishedAt
					}],
					results: results.map((result) => ({
						...result,
						ruleIndex: rules.findIndex(({ id }) => id === result.ruleId)
					}))
				}]
			};
		}
		function causeRule(cause) {
			let url = (0, _cause_page_js__WEBPACK_IMPORTED_MODULE_2__.b)(cause.code);
			return {
				id: cause.code,
				shortDescription: { text: (0, _first_screen_js__WEBPACK_IMPORTED_MODULE_3__.eQ)({ summary: cause.summary }) },
				fullDescription: { text: cause.summary },
				help: { text: url ? `What it means and how to fix it: ${url}` : cause.summary },
				...url ? { helpUri: url } : {},
				properties: {
					tags: [_wording_js__WEBPACK_IMPORTED_MODULE_4__.wF[cause.category], cause.layer],
					precision: precisionOf[cause.confidence]
				}
			};
		}
		let precisionOf = {
			certain: "very-high",
			likely: "high",
			possible: "medium"
		};
		function findingRule({ rule, reason }) {
			return {
				id: rule,
				shortDescription: { text: rule.replaceAll("-", " ") },
				help: { text: `${reason}\nThe command \`fix\` shows the change as a diff.` },
				properties: {
					tags: ["configuration"],
					precision: "high"
				}
			};
		}
		function causeResult(cause, report, workflow) {
			let steps = (0, _first_screen_js__WEBPACK_IMPORTED_MODULE_3__.jv)(cause).flatMap(({ by, steps }) => steps.map((step) => `${(0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.Y6)(by)}: ${step}`));
			let text = [(0, _first_screen_js__WEBPACK_IMPORTED_MODULE_3__.eQ)(cause), ...steps].map(_text_visible_js__WEBPACK_IMPORTED_MODULE_1__.P8).join("\n");
			return {
				ruleId: cause.code,
				level: report.verdict === "fail" ? "error" : "warning",
				message: { text },
				locations: [placeOf(workflow, 1, 1)],
				partialFingerprints: { cause: fingerprint(cause.code, report.target.trackingUri) }
			};
		}
		function findingResult({ rule, path, line, column, reason }) {
			return {
				ruleId: rule,
				level: "error",
				message: { text: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_1__.P8)(reason) },
				locations: [placeOf(path, line, column)],
				partialFingerprints: { finding: fingerprint(rule, path, String(line)) }
			};
		}
		function placeOf(path, startLine, startColumn) {
			return { physicalLocation: {
				artifactLocation: { uri: path.split("/").map(encodeURIComponent).join("/") },
				region: {
					startLine,
					startColumn
				}
			} };
		}
		function ruleList(rules) {
			return rules.filter((rule, index) => rules.findIndex(({ id }) => id === rule.id) === index);
		}
		let fingerprint = (...parts) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(parts.join("\n")).digest("hex").slice(0, 32);
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
