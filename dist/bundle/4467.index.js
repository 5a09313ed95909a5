"use strict";
exports.id = 4467;
exports.ids = [4467];
exports.modules = {
	38674: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => runAction });
		var _inputs_action_only_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3842);
		var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99847);
		var _inputs_read_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94398);
		var _inputs_shared_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11766);
		var _registration_remains_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16400);
		var _report_progress_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62282);
		var _run_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69057);
		var _run_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75797);
		var _context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96220);
		var _report_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30706);
		var _state_for_post_step_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(36058);
		var _step_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(47769);
		var _step_identity_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(61404);
		let table = {
			..._inputs_shared_inputs_js__WEBPACK_IMPORTED_MODULE_3__.O,
			..._inputs_action_only_inputs_js__WEBPACK_IMPORTED_MODULE_0__.xr
		};
		function runAction(env) {
			return (0, _step_js__WEBPACK_IMPORTED_MODULE_10__.eg)(table, env, async ({ raw, redact, log }) => {
				let context = await (0, _context_js__WEBPACK_IMPORTED_MODULE_8__.y)(env);
				for (let text of context.warnings) log.warning(text);
				context.problem && log.warning(context.problem);
				let { values, problems } = await (0, _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__.Ko)(_inputs_action_only_inputs_js__WEBPACK_IMPORTED_MODULE_0__.xr, raw, { usual: "input" });
				let step = {
					context,
					inputs: values,
					env,
					redact,
					log
				};
				let identity = (0, _step_identity_js__WEBPACK_IMPORTED_MODULE_11__.Xl)(context, raw["comment-key"] ?? "", env);
				if (values.mergeReports?.length) {
					let { mergeAndPublish } = await Promise.all([
						__webpack_require__.e(4370),
						__webpack_require__.e(4768),
						__webpack_require__.e(7992),
						__webpack_require__.e(7635),
						__webpack_require__.e(3550),
						__webpack_require__.e(6210),
						__webpack_require__.e(6189),
						__webpack_require__.e(209)
					]).then(__webpack_require__.bind(__webpack_require__, 70209));
					return mergeAndPublish(step, {
						raw,
						problems,
						identity
					});
				}
				let withheld = (raw["api-key"]?.trim() ?? "") !== "" || values.onMissingKey === "fail" ? void 0 : context.secretsWithheld;
				if (withheld) {
					let { endNeutral } = await Promise.all([
						__webpack_require__.e(4370),
						__webpack_require__.e(4768),
						__webpack_require__.e(7635),
						__webpack_require__.e(6189),
						__webpack_require__.e(8415)
					]).then(__webpack_require__.bind(__webpack_require__, 26189));
					return endNeutral(step, {
						reason: withheld,
						raw,
						identity
					});
				}
				(0, _step_js__WEBPACK_IMPORTED_MODULE_10__.xL)(step);
				await verifyAndPublish(step, await (0, _inputs_read_settings_js__WEBPACK_IMPORTED_MODULE_2__.s)(raw, {
					env,
					problems
				}), identity);
			});
		}
		async function verifyAndPublish(step, settings, who) {
			let { env, log } = step;
			let identity = (0, _step_identity_js__WEBPACK_IMPORTED_MODULE_11__.yY)(who, settings);
			let folder = await (0, _report_folder_js__WEBPACK_IMPORTED_MODULE_9__.N)(settings.reportDir, {
				identity,
				target: settings
			}, env, log);
			let found = await verify(step, settings, identity);
			let { handOnResult } = await loadResult();
			await handOnResult(found, step, {
				settings,
				identity,
				folder
			});
		}
		let loadResult = () => Promise.all([
			__webpack_require__.e(4370),
			__webpack_require__.e(4768),
			__webpack_require__.e(7992),
			__webpack_require__.e(7635),
			__webpack_require__.e(3550),
			__webpack_require__.e(5327)
		]).then(__webpack_require__.bind(__webpack_require__, 95327));
		async function verify({ env, redact, log }, settings, identity) {
			let cancel = (0, _run_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_6__.d)();
			let report = await (0, _run_run_js__WEBPACK_IMPORTED_MODULE_7__.e)(settings, {
				redact,
				env,
				cancel,
				meanwhile: () => void loadResult(),
				listen: (event) => {
					let line = (0, _report_progress_line_js__WEBPACK_IMPORTED_MODULE_5__.o)(event);
					line !== void 0 && log.info(line);
				},
				onRegistration: (states) => log.state(_state_for_post_step_js__WEBPACK_IMPORTED_MODULE_12__.$8, (0, _registration_remains_js__WEBPACK_IMPORTED_MODULE_4__.t)(states))
			});
			let { done = !cancel.aborted, leftovers = [] } = report.registration?.cleanup ?? {};
			let isOver = done || !cancel.aborted && !leftovers.some(({ possibly }) => possibly);
			log.state(_state_for_post_step_js__WEBPACK_IMPORTED_MODULE_12__.Aj, String(settings.keep || isOver));
			return {
				...report,
				identity
			};
		}
	}),
	30706: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => openOwnFolder,
			d: () => writtenPath
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
		var _files_read_saved_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24117);
		var _inputs_report_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95071);
		var _report_formats_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14269);
		var _schema_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32005);
		var _schema_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33856);
		var _publishers_publication_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3915);
		let Owner = zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({
			identity: _schema_report_js__WEBPACK_IMPORTED_MODULE_4__.lz,
			target: _schema_report_js__WEBPACK_IMPORTED_MODULE_4__.We.optional()
		});
		async function openOwnFolder(path, owner, env, log) {
			let free = freePath(path, owner);
			free !== path && log.warning(`report-dir: ${path} holds the report of another step of this job; this step writes to ${free}. Give each step a report-dir of its own.`);
			return (0, _inputs_report_folder_js__WEBPACK_IMPORTED_MODULE_2__.X)(free, {
				names: _report_formats_index_js__WEBPACK_IMPORTED_MODULE_3__.bI,
				env
			}, (problem) => log.warning(problem));
		}
		async function writtenPath(log, write) {
			let path = "";
			let writing = await (0, _publishers_publication_js__WEBPACK_IMPORTED_MODULE_5__.H3)(async () => {
				path = await write();
			});
			log.publication("The report folder", writing);
			return path;
		}
		function freePath(path, owner) {
			for (let count = 1; count < 50; count++) {
				let candidate = count === 1 ? path : `${path.replace(/[\\/]+$/, "")}-${count}`;
				if (!["report.json", "merged.json"].map((name) => ownerOf((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(candidate, name))).some((other) => other && isOtherStepOfJob(other, owner))) return candidate;
			}
			return path;
		}
		function isOtherStepOfJob(a, b) {
			let job = ({ identity: { repository, runId, attempt, job: name } }) => JSON.stringify([
				repository,
				runId,
				attempt,
				name
			]);
			let leg = ({ identity, target }) => (0, _schema_identity_js__WEBPACK_IMPORTED_MODULE_7__.Sv)(identity) + (target ? (0, _schema_identity_js__WEBPACK_IMPORTED_MODULE_7__.lA)(target) : "");
			return job(a) === job(b) && leg(a) !== leg(b);
		}
		function ownerOf(file) {
			try {
				return Owner.parse((0, _files_read_saved_js__WEBPACK_IMPORTED_MODULE_1__.P6)((0, _files_read_saved_js__WEBPACK_IMPORTED_MODULE_1__.hL)(file)));
			} catch {
				return;
			}
		}
	}),
	36058: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$8: () => remainsState,
			Aj: () => cleanedState,
			qc: () => toldByMain
		});
		let remainsState = "remains";
		let cleanedState = "cleaned-up";
		function toldByMain(env) {
			let state = (name) => env[`STATE_${name}`] ?? "";
			let [remains, cleaned] = [state(remainsState), state(cleanedState)];
			return remains === "" || cleaned === "true" ? void 0 : {
				remains,
				mainEnded: cleaned !== ""
			};
		}
	}),
	44935: ((module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _github_main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38674);
				(0, __webpack_require__(19327).p)();
				await (0, _github_main_js__WEBPACK_IMPORTED_MODULE_0__.C)(process.env);
				process.exit();
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	16400: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => readRemains,
			t: () => writeRemains
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
		var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19029);
		var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18048);
		let Made = zod__WEBPACK_IMPORTED_MODULE_1__.k5n(_state_js__WEBPACK_IMPORTED_MODULE_2__.mI);
		let Remains = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			id: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(_names_js__WEBPACK_IMPORTED_MODULE_0__.aD),
			modelName: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			asked: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(Made, zod__WEBPACK_IMPORTED_MODULE_1__.zMY()),
			doubts: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(Made, zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(0)),
			experimentId: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
			runId: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
			modelVersion: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
			modelMade: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().optional()
		});
		function writeRemains(states) {
			let remains = states.map((state) => {
				let { names, modelName, asked, doubts, experimentId, runId, modelVersion, modelMade } = state;
				return {
					id: names.id,
					modelName,
					asked,
					doubts,
					experimentId,
					runId,
					modelVersion,
					modelMade
				};
			});
			return JSON.stringify(remains);
		}
		function readRemains(text) {
			return zod__WEBPACK_IMPORTED_MODULE_1__.YOg(Remains).parse(JSON.parse(text)).map(({ id, modelName, ...known }) => ({
				...(0, _state_js__WEBPACK_IMPORTED_MODULE_2__.TL)((0, _names_js__WEBPACK_IMPORTED_MODULE_0__.eZ)(id), modelName),
				...known
			}));
		}
	}),
	12257: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => exitCodeOf,
			h: () => exitCodes
		});
		var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19124);
		let exitCodes = {
			fine: 0,
			wrong: 1,
			badInput: 2,
			unverified: 3,
			cancelled: 130
		};
		function exitCodeOf(report, failOn) {
			if (report.stopReason === "cancelled") return exitCodes.cancelled;
			if (!(0, _gate_js__WEBPACK_IMPORTED_MODULE_0__.x)(report, failOn)) return exitCodes.fine;
			return report.verdict === "error" ? exitCodes.unverified : exitCodes.wrong;
		}
	})
};
