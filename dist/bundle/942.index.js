"use strict";
exports.id = 942;
exports.ids = [942];
exports.modules = {
	40942: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { cleanUpStale: () => cleanUpStale });
		var _report_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20042);
		var _run_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69057);
		var _run_clean_up_earlier_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46616);
		var _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12257);
		var _text_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38113);
		var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9892);
		async function cleanUpStale(settings, ageMs, redact) {
			let cleaned = await (0, _run_clean_up_earlier_runs_js__WEBPACK_IMPORTED_MODULE_2__.R)(settings, { ageMs }, {
				redact,
				env: process.env,
				signal: (0, _run_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_1__.d)()
			});
			let lines = [
				`Found remains of ${cleaned.runs.length} runs older than ${spokenAge(ageMs)}${cleaned.runs.length > 0 ? ":" : "."}`,
				...cleaned.runs.map((id) => `  ${id}`),
				...cleaned.leftovers.flatMap(({ kind, name, reason, command, possibly }) => [`  ${possibly ? "possibly left" : "left"}: ${kind} ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_4__.P8)(name)}: ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_4__.P8)(reason)}`, `    ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_4__.P8)(command)}`])
			];
			process.stdout.write((0, _terminal_js__WEBPACK_IMPORTED_MODULE_5__.z)(redact(`${lines.join("\n")}\n`)));
			return cleaned.leftovers.length === 0 ? _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_3__.h.fine : _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_3__.h.wrong;
		}
		function spokenAge(ageMs) {
			let hours = ageMs / 36e5;
			return Number.isInteger(hours) ? (0, _report_wording_js__WEBPACK_IMPORTED_MODULE_0__.LS)(hours, "hour") : (0, _report_wording_js__WEBPACK_IMPORTED_MODULE_0__.LS)(ageMs / 6e4, "minute");
		}
	}),
	46616: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => cleanUpEarlierRuns });
		var recorder = __webpack_require__(80796);
		var probes = __webpack_require__(19176);
		var platform_target = __webpack_require__(15306);
		var registry = __webpack_require__(73854);
		var tracking = __webpack_require__(10040);
		var registration_names = __webpack_require__(19029);
		var registration_state = __webpack_require__(18048);
		async function findRemains(api, { ageMs }, now = Date.now()) {
			let wanted = (id, created) => registration_names.aD.test(id) && now - Date.parse(created) >= ageMs;
			let filter = `tags.${registration_names.od} LIKE '%'`;
			let [experiments, models, versions] = await Promise.all([
				(0, tracking.hH)(api, filter),
				(0, registry.BH)(api, filter),
				(0, registry.p3)(api, filter)
			]);
			let found = new Map();
			let stateOf = (tags, model) => {
				let id = valueOfTag(tags, registration_names.od);
				if (!wanted(id, valueOfTag(tags, registration_names.FQ))) return;
				let names = (0, registration_names.eZ)(id);
				let key = `${id} ${model ?? names.model}`;
				let state = found.get(key) ?? (0, registration_state.TL)(names, model);
				found.set(key, state);
				return state;
			};
			for (let { tags, experiment_id, name } of experiments) {
				let state = name === (0, registration_names.eZ)(valueOfTag(tags, registration_names.od)).experiment ? stateOf(tags) : void 0;
				if (!state) continue;
				state.experimentId = experiment_id;
				Object.assign(state.asked, {
					experiment: !0,
					upload: !0
				});
			}
			for (let { tags, name } of models) {
				let state = stateOf(tags, name);
				if (!state) continue;
				state.asked.model = !0;
				state.modelMade = !0;
			}
			for (let { tags, name, source } of versions) {
				let state = source.startsWith("models:/") ? void 0 : stateOf(tags, name);
				state && (state.asked.version = !0);
			}
			return [...found.values()];
		}
		let valueOfTag = (tags, key) => tags.find((tag) => tag.key === key)?.value ?? "";
		var find_removal_path = __webpack_require__(15019);
		var remove_registration = __webpack_require__(56119);
		var registration_added = __webpack_require__(2655);
		var open_http = __webpack_require__(59756);
		var session = __webpack_require__(67017);
		async function cleanUpEarlierRuns(settings, which, options) {
			let target = (0, platform_target.$r)(settings);
			let { redact, env, signal } = options;
			let http = (0, open_http.f)(settings, {
				redact,
				env,
				recorder: (0, recorder.T)(),
				runId: "recovery"
			});
			try {
				let scope = {
					checkId: registration_added.Sf.id,
					signal
				};
				let { path } = await (0, find_removal_path.D)((probe) => http.send(probes.K[probe](target), scope));
				let apis = (0, session.Ii)(target, path, (request) => http.send(request, scope));
				let states = "states" in which ? which.states : await findRemains(apis.tracking, which);
				let leftovers = [];
				for (let state of states) leftovers.push(...(await (0, remove_registration.Yv)(apis, state, {
					pauses: remove_registration.C9,
					signal
				})).leftovers);
				return {
					runs: [...new Set(states.map(({ names }) => names.id))],
					leftovers
				};
			} finally {
				await http.close();
			}
		}
	})
};
