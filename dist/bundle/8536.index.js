"use strict";
exports.id = 8536;
exports.ids = [8536];
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
	23738: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HN: () => writeManifest,
			WI: () => readManifest,
			sc: () => sha256,
			vS: () => manifestName
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		let manifestName = "SHA256SUMS";
		async function writeManifest(folder) {
			let paths = folder.written().filter((path) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path) !== manifestName);
			let lines = await Promise.all(paths.map(async (path) => `${sha256(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path))}  ${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}`));
			await folder.write(manifestName, `${lines.join("\n")}\n`);
		}
		function readManifest(text) {
			let entries = text.split("\n").filter((line) => line !== "").map((line) => /^([0-9a-f]{64}) [ *]([\w.-]{1,100})$/.exec(line));
			if (entries.length === 0 || entries.some((entry) => entry === null)) return;
			return new Map(entries.map((entry) => [entry?.[2] ?? "", entry?.[1] ?? ""]));
		}
		let sha256 = (bytes) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
	}),
	32673: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CO: () => markerName,
			h5: () => createMarker,
			t7: () => readMarker
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18743);
		var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23551);
		var _replace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91691);
		let markerName = `.${_version_js__WEBPACK_IMPORTED_MODULE_3__.Uf}`;
		function readMarker(folder) {
			try {
				let bytes = (0, _read_js__WEBPACK_IMPORTED_MODULE_1__.XF)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, markerName), {
					maxBytes: 1048576,
					links: "refuse"
				});
				return new Set(bytes.toString("utf8").split("\n"));
			} catch {
				return new Set();
			}
		}
		function createMarker(folder, own) {
			let last = Promise.resolve();
			let next;
			let write = () => {
				next = void 0;
				return (0, _replace_js__WEBPACK_IMPORTED_MODULE_2__.f)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, markerName), `${[...own].filter((one) => one !== "").join("\n")}\n`);
			};
			return (name) => {
				own.add(name);
				next ??= last.then(write);
				last = next.catch(() => {});
				return next;
			};
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
	87777: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => makePrivateFolder });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26392);
		async function makePrivateFolder(parent = (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), prefix = "verify-registration-") {
			let path = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, prefix)).catch((error) => {
				throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_3__._P)(parent, error);
			});
			return {
				path,
				write: async (name, content) => {
					let file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name);
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, content, { mode: 384 });
					return file;
				},
				remove: () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, {
					recursive: !0,
					force: !0
				})
			};
		}
	}),
	91691: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => replaceFile });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26392);
		async function replaceFile(path, content, { mode } = {}) {
			let name = `.${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 100)}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`;
			let beside = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), name);
			try {
				let file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(beside, "wx", mode);
				try {
					await file.writeFile(content);
					mode !== void 0 && await file.chmod(mode & 4095);
				} finally {
					await file.close();
				}
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(beside, path);
			} catch (error) {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(beside, { force: !0 }).catch(() => {});
				throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_3__._P)(path, error);
			}
		}
	}),
	95071: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => openReportFolder });
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_os_ = __webpack_require__(48161);
		var external_node_path_ = __webpack_require__(76760);
		var look = __webpack_require__(77724);
		var marker = __webpack_require__(32673);
		var place = __webpack_require__(52204);
		var private_folder = __webpack_require__(87777);
		var files_problem = __webpack_require__(26392);
		var replace = __webpack_require__(91691);
		async function openFolder(path, { names, env }) {
			let full = (0, place.fc)(path, env);
			let present = names.flatMap((name) => {
				let found = (0, look.t)((0, external_node_path_.join)(full, name));
				if (found && !found.isFile()) throw new files_problem.kc("refused", (0, external_node_path_.join)(path, name), whatIs(found));
				return found ? [name] : [];
			});
			let marked = present.length > 0 ? (0, marker.t7)(full) : new Set();
			let own = present.every((name) => marked.has(name)) ? marked : (await __webpack_require__.e(5405).then(__webpack_require__.bind(__webpack_require__, 95405))).readOwnNames(full, marked);
			let foreign = present.filter((name) => !own.has(name));
			if (foreign.length > 0) throw new files_problem.kc("refused", path, holdsForeign(foreign));
			let replaces = present.map((name) => (0, external_node_path_.join)(full, name));
			let mark = (0, marker.h5)(full, own);
			await proveWritable(full);
			let identity = identityOf(full);
			let written = new Map();
			let isFirst = !0;
			let write = async (name, content) => {
				if (!names.includes(name)) throw Error(`${name} is none of the files of this folder`);
				if (identityOf(full) !== identity) throw new files_problem.kc("refused", path, "was replaced meanwhile");
				if (isFirst) for (let stale of replaces) (0, external_node_fs_.rmSync)(stale, { force: !0 });
				isFirst = !1;
				await mark(name);
				await (0, replace.f)((0, external_node_path_.join)(full, name), content);
				written.set(name, fingerprintOf((0, external_node_path_.join)(full, name)));
				return (0, external_node_path_.join)(path, name);
			};
			let list = () => [...written].sort().map(([name, fingerprint]) => {
				let place = (0, external_node_path_.join)(full, name);
				if (identityOf(full) === identity && fingerprintOf(place) === fingerprint) return place;
				throw new files_problem.kc("refused", (0, external_node_path_.join)(path, name), "was changed after it was written");
			});
			return {
				path,
				root: full,
				replaces,
				write,
				written: list
			};
		}
		async function openTemporaryFolder({ names, env }) {
			let { path } = await (0, private_folder.I)(env.RUNNER_TEMP || (0, external_node_os_.tmpdir)(), "verification-report-");
			return openFolder(path, {
				names,
				env
			});
		}
		function lostFolder(path, problem) {
			return {
				path,
				root: path,
				replaces: [],
				write: () => Promise.reject(problem),
				written: () => []
			};
		}
		async function proveWritable(full) {
			let probe = (0, external_node_path_.join)(full, ".verify-registration-probe");
			try {
				await (0, replace.f)(probe, "");
				(0, external_node_fs_.rmSync)(probe);
			} catch (error) {
				let { kind, what } = (0, files_problem._P)(full, error);
				throw new files_problem.kc(kind, full, what);
			}
		}
		let identityOf = (folder) => {
			let found = (0, look.t)(folder);
			return found?.isDirectory() ? `${found.dev}:${found.ino}` : "gone";
		};
		let fingerprintOf = (file) => {
			let found = (0, look.t)(file);
			return found?.isFile() ? `${found.dev}:${found.ino}:${found.size}:${found.mtimeMs}` : "gone";
		};
		let holdsForeign = (names) => `holds files that this tool did not write and would overwrite (${names.join(", ")}): name another folder`;
		function whatIs(found) {
			if (found.isSymbolicLink()) return "is a link";
			if (found.isDirectory()) return "is a folder";
			return found.isFIFO() ? "is a named pipe" : "is not a regular file";
		}
		var input = __webpack_require__(12937);
		var read_inputs = __webpack_require__(99847);
		let report_folder_input = __webpack_require__(11766).O["report-dir"];
		async function openReportFolder(path, options, otherwise) {
			try {
				return await openFolder(path, options);
			} catch (error) {
				if (!(error instanceof files_problem.kc)) throw error;
				let { usual = "input" } = options;
				let problem = `${(0, input.uQ)("report-dir", report_folder_input, usual)}: ${error.message}`;
				if (error.kind === "refused" || !otherwise) throw new read_inputs.dz([`${problem}. For example: ${(0, input.Mp)("report-dir", report_folder_input, usual)}`]);
				return openInstead(path, options, (result) => otherwise(`${problem}; ${result}`));
			}
		}
		async function openInstead(path, options, tell) {
			try {
				let folder = await openTemporaryFolder(options);
				tell(`the report goes to ${folder.path}`);
				return folder;
			} catch (error) {
				if (!(error instanceof files_problem.kc)) throw error;
				tell(`nor can a temporary folder be made: ${error.message}. There will be no report folder`);
				return lostFolder(path, error);
			}
		}
	}),
	14269: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fx: () => formats,
			bI: () => reportFileNames
		});
		var _files_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23738);
		let formats = {
			"report.json": {
				about: "programs: everything the run found ([schema](report.schema.json)); of many legs `merged.json` ([schema](merged.schema.json))",
				load: async () => (report) => report,
				isIndented: !0
			},
			"report.html": {
				about: "people: one page with the layers, every check, a waterfall and each request in full; nothing is loaded from elsewhere",
				load: async () => (await Promise.all([
					__webpack_require__.e(2857),
					__webpack_require__.e(4370),
					__webpack_require__.e(6210),
					__webpack_require__.e(2604)
				]).then(__webpack_require__.bind(__webpack_require__, 6210))).renderHtml
			},
			"FINAL_TEST_REPORT.md": {
				about: "people: the whole run",
				load: async () => (await Promise.all([
					__webpack_require__.e(2857),
					__webpack_require__.e(4370),
					__webpack_require__.e(4768),
					__webpack_require__.e(2365)
				]).then(__webpack_require__.bind(__webpack_require__, 83314))).renderFinalTestReport
			},
			"INSTRUCTIONS.md": {
				about: "people: how to register at this target",
				load: async () => (await Promise.all([
					__webpack_require__.e(2857),
					__webpack_require__.e(4370),
					__webpack_require__.e(800)
				]).then(__webpack_require__.bind(__webpack_require__, 60609))).renderInstructions
			},
			"transcript.txt": {
				about: "people: every request and response",
				load: async () => (await __webpack_require__.e(3110).then(__webpack_require__.bind(__webpack_require__, 73110))).renderTranscript
			},
			"exchanges.har": {
				about: "browsers and other tools: the same as a HTTP Archive",
				load: async () => (await __webpack_require__.e(9924).then(__webpack_require__.bind(__webpack_require__, 19924))).harOf
			},
			"junit.xml": {
				about: "tools that read test results",
				load: async () => (await Promise.all([__webpack_require__.e(2857), __webpack_require__.e(8621)]).then(__webpack_require__.bind(__webpack_require__, 28621))).renderJunit
			},
			"ctrf.json": {
				about: "tools that read test results, as [CTRF](https://ctrf.io)",
				load: async () => (await Promise.all([__webpack_require__.e(2857), __webpack_require__.e(4302)]).then(__webpack_require__.bind(__webpack_require__, 34302))).ctrfOf
			},
			"report.sarif": {
				about: "code scanning",
				load: async () => (await Promise.all([
					__webpack_require__.e(2857),
					__webpack_require__.e(4370),
					__webpack_require__.e(5783)
				]).then(__webpack_require__.bind(__webpack_require__, 37244))).sarifOf
			}
		};
		let reportFiles = {
			...formats,
			"fix.diff": { about: "where your checkout has mistakes to fix, and only then; as a command, that is `fix`" },
			[_files_manifest_js__WEBPACK_IMPORTED_MODULE_0__.vS]: { about: "proof that nothing was changed: `check-report DIR`, or `sha256sum --check`; [attested](docs/attestation.md) where wanted" }
		};
		let reportFileNames = [...Object.keys(reportFiles), "merged.json"];
	}),
	62282: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => progressLine });
		var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38113);
		var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20042);
		function progressLine(event) {
			switch (event.type) {
				case "run-started": return `Verifying a registration at ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(event.target.trackingUri)}${(0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.GY)(event.target)}: ${event.checks} checks, run ${event.id}`;
				case "waiting": return `Waiting for ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(event.for)}`;
				case "check-finished": {
					let { status, title, durationMs, reason } = event.result;
					if (status === "skip" && reason?.startsWith("needs ")) return;
					let why = status === "pass" || !reason ? "" : `: ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(reason)}`;
					return `  ${_wording_js__WEBPACK_IMPORTED_MODULE_1__.qD[status]} ${title} (${(0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.a3)(durationMs)})${why}`;
				}
				case "clean-up-started": return "  … removing what was created";
				default: return;
			}
		}
	}),
	69057: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => cancelOnSignals });
		var _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12257);
		function cancelOnSignals() {
			let controller = new AbortController();
			let cancelledAt = Infinity;
			let cancel = () => {
				controller.signal.aborted || (cancelledAt = performance.now());
				controller.abort();
			};
			for (let name of [
				"SIGTERM",
				"SIGHUP",
				"SIGBREAK"
			]) process.on(name, cancel);
			process.on("SIGINT", () => {
				performance.now() - cancelledAt > 1e3 && process.exit(_schema_exit_code_js__WEBPACK_IMPORTED_MODULE_0__.h.cancelled);
				cancel();
			});
			return controller.signal;
		}
	})
};
