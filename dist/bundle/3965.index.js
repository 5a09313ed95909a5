"use strict";
exports.id = 3965;
exports.ids = [3965];
exports.modules = {
	43965: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { checkReport: () => checkReport });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _files_look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77724);
		var _files_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23738);
		var _files_marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32673);
		var _files_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26392);
		var _files_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23551);
		var _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12257);
		var _text_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38113);
		var _arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48218);
		var _terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9892);
		let [fileLimit, manifestLimit] = [67108864, 65536];
		let pieceLength = 1048576;
		async function checkReport({ operands: [directory = "."] }, redact) {
			redact.protect("api-key", process.env.HOKUSAI_API_KEY ?? "");
			let problems = problemsOf(directory, redact);
			let lines = problems.map((problem) => `✖ ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_7__.P8)(problem)}`);
			let closing = problems.length === 0 ? `✔ ${directory}: nothing changed, and nothing looks like a key` : "";
			process.stdout.write((0, _terminal_js__WEBPACK_IMPORTED_MODULE_9__.z)(redact(`${[...lines, (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_7__.P8)(closing)].filter((line) => line !== "").join("\n")}\n`)));
			return problems.length === 0 ? _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_6__.h.fine : _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_6__.h.wrong;
		}
		function problemsOf(directory, redact) {
			let manifest = manifestOf(directory);
			let found = (0, _files_look_js__WEBPACK_IMPORTED_MODULE_1__.w)(directory);
			return [...found.filter((name) => ![_files_manifest_js__WEBPACK_IMPORTED_MODULE_2__.vS, _files_marker_js__WEBPACK_IMPORTED_MODULE_3__.CO].includes(name) && !manifest.has(name)).map((name) => `${name}: is not of this run`), ...[...manifest].flatMap(([name, hash]) => found.includes(name) ? problemsOfFile(directory, name, hash, redact) : [`${name}: is missing`])];
		}
		function problemsOfFile(directory, name, hash, redact) {
			try {
				let bytes = (0, _files_read_js__WEBPACK_IMPORTED_MODULE_5__.XF)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, name), {
					maxBytes: fileLimit,
					links: "refuse"
				});
				return [...(0, _files_manifest_js__WEBPACK_IMPORTED_MODULE_2__.sc)(bytes) === hash ? [] : [`${name}: was changed`], ...holdsKey(bytes, redact) ? [`${name}: holds something that looks like a key`] : []];
			} catch (error) {
				if (error instanceof _files_problem_js__WEBPACK_IMPORTED_MODULE_4__.kc) return [`${name}: ${error.what}`];
				throw error;
			}
		}
		function holdsKey(bytes, redact) {
			for (let from = 0; from < bytes.length; from += pieceLength) {
				let text = bytes.subarray(from, from + pieceLength + redact.reach).toString("utf8");
				if (redact(text) !== text) return !0;
			}
			return !1;
		}
		function manifestOf(directory) {
			try {
				let limits = {
					maxBytes: manifestLimit,
					links: "refuse"
				};
				let manifest = (0, _files_manifest_js__WEBPACK_IMPORTED_MODULE_2__.WI)((0, _files_read_js__WEBPACK_IMPORTED_MODULE_5__.XF)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _files_manifest_js__WEBPACK_IMPORTED_MODULE_2__.vS), limits).toString("utf8"));
				if (manifest) return manifest;
			} catch (error) {
				if (!(error instanceof _files_problem_js__WEBPACK_IMPORTED_MODULE_4__.kc)) throw error;
			}
			throw new _arguments_js__WEBPACK_IMPORTED_MODULE_8__.eb(`${directory} holds no ${_files_manifest_js__WEBPACK_IMPORTED_MODULE_2__.vS} of this tool: it is no report folder.`);
		}
	}),
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
	})
};
