"use strict";
exports.id = 727;
exports.ids = [727];
exports.modules = {
	10727: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { openEventFile: () => openEventFile });
		var stream = __webpack_require__(35683);
		var redaction_redact = __webpack_require__(43629);
		var schemas = __webpack_require__(92857);
		var iso = __webpack_require__(64377);
		var report = __webpack_require__(33856);
		let at = {
			version: schemas.euz(1),
			at: iso.w$()
		};
		schemas.gMt("type", [
			schemas.Ikc({
				...at,
				type: schemas.euz("run-started"),
				id: schemas.YjP(),
				checks: schemas.Whr(),
				trackingUri: schemas.YjP()
			}),
			schemas.Ikc({
				...at,
				type: schemas.euz("waiting"),
				for: schemas.YjP()
			}),
			schemas.Ikc({
				...at,
				type: schemas.euz("check-started"),
				id: schemas.YjP(),
				title: schemas.YjP()
			}),
			schemas.Ikc({
				...at,
				type: schemas.euz("check-finished"),
				result: report.KP
			}),
			schemas.Ikc({
				...at,
				type: schemas.euz("clean-up-started")
			}),
			schemas.Ikc({
				...at,
				type: schemas.euz("clean-up-finished"),
				cleanup: report.cH.shape.cleanup
			}),
			schemas.Ikc({
				...at,
				type: schemas.euz("run-finished"),
				id: schemas.YjP(),
				verdict: report.Y,
				counts: report.Vq,
				causes: schemas.YOg(schemas.Ikc({
					code: schemas.YjP(),
					category: report.b7,
					layer: report.Wd,
					owner: report._e
				}))
			})
		]);
		function eventLine(event) {
			let at = {
				version: 1,
				at: new Date().toISOString()
			};
			if (event.type === "run-started") {
				let { type, id, checks, target } = event;
				return {
					...at,
					type,
					id,
					checks,
					trackingUri: target.trackingUri
				};
			}
			if (event.type !== "run-finished") return {
				...at,
				...event
			};
			let { id, verdict, counts, diagnosis } = event.report;
			let causes = diagnosis.causes.map(({ code, category, layer, owner }) => ({
				code,
				category,
				layer,
				owner
			}));
			return {
				...at,
				type: "run-finished",
				id,
				verdict,
				counts,
				causes
			};
		}
		var cli_arguments = __webpack_require__(48218);
		function openEventFile(path, redact) {
			let file = (0, cli_arguments.e$)("--events", () => (0, stream.f)(path, process.env));
			let isOpen = !0;
			let listen = (event) => {
				if (!isOpen) return;
				try {
					file.write(`${(0, redaction_redact.Rh)(eventLine(event), redact)}\n`);
				} catch (error) {
					isOpen = !1;
					process.stderr.write(`--events: ${error.message}; later events are lost\n`);
				}
			};
			return {
				listen,
				close: file.close
			};
		}
	}),
	35683: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b: () => proveAppendable,
			f: () => openStream
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52204);
		var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26392);
		function openStream(path, env) {
			let file = openForWriting(path, env);
			return {
				write: (text) => {
					try {
						(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, text);
					} catch (error) {
						throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__._P)(path, error);
					}
				},
				close: () => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file)
			};
		}
		function openForWriting(path, env) {
			let { O_WRONLY, O_CREAT, O_TRUNC } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
			let full = (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.UA)(path, env);
			try {
				let file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(full, O_WRONLY | O_CREAT | O_TRUNC | nonBlocking);
				if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFIFO()) return file;
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(full, O_WRONLY);
			} catch (error) {
				throw isPipeWithoutReader(error) ? new _problem_js__WEBPACK_IMPORTED_MODULE_2__.kc("unusable", path, "is a pipe that nobody reads") : (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__._P)(path, error);
			}
		}
		function proveAppendable(path) {
			let { O_WRONLY, O_APPEND, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
			let file;
			try {
				file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_WRONLY | O_APPEND | O_NOFOLLOW | nonBlocking);
				if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFIFO()) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.kc("refused", path, "is a pipe");
			} catch (error) {
				throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.Zw)(path, error);
			} finally {
				file !== void 0 && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
			}
		}
		let nonBlocking = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;
		let isPipeWithoutReader = (error) => error.code === "ENXIO";
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
