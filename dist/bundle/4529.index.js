"use strict";
exports.id = 4529;
exports.ids = [4529];
exports.modules = {
	77724: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			t: () => lookAt,
			w: () => namesIn
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26392);
		function lookAt(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: !1 });
			} catch (error) {
				throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__._P)(path, error);
			}
		}
		function namesIn(folder) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
			} catch (error) {
				throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__._P)(folder, error);
			}
		}
	}),
	52204: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MN: () => realOf,
			UA: () => refuseLinks,
			UO: () => isWithin,
			aG: () => checkoutAround,
			fc: () => makeFolder
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77724);
		var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26392);
		function makeFolder(path, env) {
			if (/[\0-\x1f\x7f]/.test(path)) throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.kc("refused", path, "has control characters in its name");
			if (/^~(?:\/|$)/.test(path)) throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.kc("refused", path, homeless);
			let full = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
			if (full === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(full).root) throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.kc("refused", path, "is the root of the file system: name a folder in it");
			let workspace = workspaceAround(full, env);
			let base = workspace ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(full).root;
			let parts = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, full).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).filter((part) => part !== "");
			let place = base;
			for (let [index, part] of parts.entries()) {
				place = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, part);
				let found = makeOne(place);
				if (found.isSymbolicLink()) {
					let isLast = index === parts.length - 1;
					if (workspace !== void 0 || isLast || !isTrusted(found)) throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.kc("refused", place, "is a link");
					if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place).isDirectory()) continue;
				}
				if (!found.isDirectory()) throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.kc("unusable", place, "is not a folder");
				if (workspace === void 0 && index === parts.length - 1 && !isTrusted(found)) throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.kc("refused", place, "belongs to another user");
			}
			return full;
		}
		let homeless = "begins with \"~\", which only a shell takes for the home folder: write out where that is";
		function refuseLinks(path, env) {
			let full = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
			let workspace = workspaceAround(full, env);
			if (workspace === void 0 || workspace === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(full).root) return full;
			let place = workspace;
			for (let part of (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, full).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
				place = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, part);
				if ((0, _look_js__WEBPACK_IMPORTED_MODULE_2__.t)(place)?.isSymbolicLink()) throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.kc("refused", place, "is a link");
			}
			return full;
		}
		function makeOne(place) {
			let found = (0, _look_js__WEBPACK_IMPORTED_MODULE_2__.t)(place);
			if (found) return found;
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(place);
			} catch (error) {
				throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_3__._P)(place, error);
			}
			return makeOne(place);
		}
		function isTrusted({ uid }) {
			let own = process.geteuid?.();
			return own === void 0 || uid === own || uid === 0;
		}
		function workspaceAround(full, env) {
			let given = env.GITHUB_WORKSPACE;
			let real = given ? realOf(given) : void 0;
			return [
				given ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given) : void 0,
				real,
				checkoutAround(process.cwd()),
				process.cwd()
			].filter((one) => one !== void 0).filter((one) => isWithin(one, full)).sort((a, b) => a.length - b.length)[0];
		}
		function checkoutAround(folder) {
			for (let at = folder;; at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
				if (isCheckout(at)) return at;
				if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at) return;
			}
		}
		function isCheckout(folder) {
			try {
				return (0, _look_js__WEBPACK_IMPORTED_MODULE_2__.t)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")) !== void 0;
			} catch {
				return !1;
			}
		}
		function realOf(path) {
			try {
				return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
			} catch {
				return;
			}
		}
		function isWithin(root, path) {
			let way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
			return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
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
	64529: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { runPost: () => runPost });
		var _inputs_read_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94398);
		var _inputs_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11766);
		var _registration_remains_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16400);
		var _run_clean_up_earlier_runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46616);
		var _step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47769);
		async function runPost({ remains, mainEnded }, env) {
			await (0, _step_js__WEBPACK_IMPORTED_MODULE_4__.eg)(_inputs_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.O, env, async ({ raw, redact, log }) => {
				try {
					let settings = await (0, _inputs_read_settings_js__WEBPACK_IMPORTED_MODULE_0__.s)(raw, { env });
					if (settings.keep) return;
					log.info(mainEnded ? "The main step did not see all gone that it may have created: looking again." : "The main step did not finish: removing what it may have created.");
					let signal = AbortSignal.timeout(6e4);
					let states = (0, _registration_remains_js__WEBPACK_IMPORTED_MODULE_2__.U)(remains);
					let { leftovers } = await (0, _run_clean_up_earlier_runs_js__WEBPACK_IMPORTED_MODULE_3__.R)(settings, { states }, {
						redact,
						env,
						signal
					});
					for (let { kind, name, reason, command, possibly } of leftovers) {
						let what = possibly ? "Possibly left" : "Left behind";
						log.warning(`${what}: ${kind} ${name}: ${reason}. Remove it with: ${command}`);
					}
					leftovers.length === 0 && log.info("Nothing is left on the server.");
				} catch (error) {
					log.warning(`Clean-up failed: ${error instanceof Error ? error.message : String(error)}`);
				}
			});
		}
	}),
	47769: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			eg: () => runStep,
			xL: () => warnOfUnwritable
		});
		var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
		var _files_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26392);
		var _files_stream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35683);
		var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99847);
		var _redaction_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43629);
		var _text_foreign_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68179);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24865);
		async function runStep(table, env, body) {
			let redact = (0, _redaction_redact_js__WEBPACK_IMPORTED_MODULE_4__.lY)();
			let raw = readRaw(table, env);
			maskSecrets(table, raw, redact);
			let log = createLog(redact);
			try {
				await body({
					raw,
					env,
					redact,
					log
				});
			} catch (error) {
				log.fail(messageOf(error));
			}
		}
		function readRaw(table, env) {
			let pairs = Object.keys(table).map((name) => [name, env[`INPUT_${name.toUpperCase()}`]]);
			return Object.fromEntries(pairs);
		}
		function maskSecrets(table, raw, redact) {
			for (let [name, { secret }] of Object.entries(table)) {
				let value = secret ? raw[name]?.trim() ?? "" : "";
				if (value === "") continue;
				_actions_core__WEBPACK_IMPORTED_MODULE_0__.Pq(value);
				(0, _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__.xU)(redact, name, value);
			}
		}
		function messageOf(error) {
			if (error instanceof _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__.dz || error instanceof RangeError) return error.message;
			return error instanceof Error ? error.stack ?? error.message : String(error);
		}
		function createLog(redact) {
			let safe = (text) => redact((0, _text_log_js__WEBPACK_IMPORTED_MODULE_6__.k)(text));
			let warning = (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e(safe(text));
			let unwritable = new Set();
			let attempt = (what, write) => {
				try {
					write();
				} catch (error) {
					unwritable.has(what) || warning(`${what} cannot be written: ${(0, _text_foreign_js__WEBPACK_IMPORTED_MODULE_5__.m)(String(error))}`);
					unwritable.add(what);
				}
			};
			return {
				info: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq(safe(text)),
				group: (title, text) => {
					_actions_core__WEBPACK_IMPORTED_MODULE_0__.Oh(title);
					_actions_core__WEBPACK_IMPORTED_MODULE_0__.pq(safe(text));
					_actions_core__WEBPACK_IMPORTED_MODULE_0__.N4();
				},
				warning,
				fail: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.C1(safe(text)),
				output: (name, value) => attempt("Outputs", () => _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH(name, redact(value))),
				variable: (name, value) => attempt("The environment of later steps", () => {
					if (!process.env.GITHUB_ENV) throw Error("GITHUB_ENV is not set");
					_actions_core__WEBPACK_IMPORTED_MODULE_0__.dN(name, value);
				}),
				state: (name, value) => attempt("State for the post step", () => _actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ(name, value)),
				publication: (what, publication) => {
					for (let { level, text } of linesOn(what, publication)) write[level](safe(text));
				}
			};
		}
		let write = {
			info: _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq,
			notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__.lm,
			warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e
		};
		function linesOn(what, publication) {
			let notes = "note" in publication && publication.note ? [{
				level: "notice",
				text: `${what}: ${publication.note}`
			}] : [];
			if (publication.status === "published") {
				let { but, url = "" } = publication;
				let text = `${what} was published${url && ` (${url})`}, but: ${but}`;
				return [...notes, ...but === void 0 ? [] : [{
					level: "warning",
					text
				}]];
			}
			let { status, reason } = publication;
			let isWanted = status === "failed" || /permissions:|no artifact service|comment-key/.test(reason);
			return [...notes, {
				level: isWanted ? "warning" : "info",
				text: `${what} was not published: ${reason}`
			}];
		}
		let runnerFiles = {
			GITHUB_OUTPUT: "outputs of this step are lost",
			GITHUB_STEP_SUMMARY: "there will be no job summary",
			GITHUB_STATE: "should this job be killed, the post step cannot remove what was made"
		};
		let forLaterSteps = { GITHUB_ENV: "configure can give later steps nothing" };
		function warnOfUnwritable({ env, inputs, log }) {
			let wanted = {
				...runnerFiles,
				...inputs.configure && forLaterSteps
			};
			for (let [name, loss] of Object.entries(wanted)) {
				let path = env[name];
				if (!path) continue;
				try {
					(0, _files_stream_js__WEBPACK_IMPORTED_MODULE_2__.b)(path);
				} catch (error) {
					if (!(error instanceof _files_problem_js__WEBPACK_IMPORTED_MODULE_1__.kc)) throw error;
					error.kind === "refused" && delete process.env[name];
					log.warning(`${name} cannot be written (it ${error.what}): ${loss}.`);
				}
			}
		}
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
