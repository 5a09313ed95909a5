"use strict";
exports.id = 9337;
exports.ids = [9337];
exports.modules = {
	81266: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { merge: () => merge });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _files_find_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34634);
		var _inputs_report_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95071);
		var _merge_merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47992);
		var _merge_read_legs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67182);
		var _merge_render_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83550);
		var _merge_write_merged_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84441);
		var _redaction_redact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43629);
		var _report_formats_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14269);
		var _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12257);
		var _text_visible_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38113);
		var _arguments_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(48218);
		var _terminal_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9892);
		async function merge({ flags, operands: patterns }, redact) {
			let { reportDir, json, expect: expected, failOn } = flags;
			let folder = await (0, _inputs_report_folder_js__WEBPACK_IMPORTED_MODULE_2__.X)(reportDir, {
				names: _report_formats_index_js__WEBPACK_IMPORTED_MODULE_8__.bI,
				env: process.env,
				usual: "flag"
			});
			await refuseToReplace(patterns, folder);
			let legs = await (0, _merge_read_legs_js__WEBPACK_IMPORTED_MODULE_4__.C)(patterns, redact).catch((error) => {
				throw error instanceof RangeError ? new _arguments_js__WEBPACK_IMPORTED_MODULE_11__.eb(`${error.message}.`) : error;
			});
			let unmatched = legs.filter(({ isAbsent }) => isAbsent);
			unmatched.length > 0 && process.stderr.write((0, _terminal_js__WEBPACK_IMPORTED_MODULE_12__.z)(redact(hintFor(unmatched.map(({ name }) => name)))));
			let merged = (0, _merge_merge_js__WEBPACK_IMPORTED_MODULE_3__.C1)(legs, {
				failOn,
				...expected === void 0 ? {} : { expected }
			});
			await (0, _merge_write_merged_js__WEBPACK_IMPORTED_MODULE_6__.C)(merged, folder, redact);
			process.stdout.write(json ? `${(0, _redaction_redact_js__WEBPACK_IMPORTED_MODULE_7__.Rh)(merged, redact, 2)}\n` : (0, _terminal_js__WEBPACK_IMPORTED_MODULE_12__.z)(redact((0, _merge_render_js__WEBPACK_IMPORTED_MODULE_5__.Tt)(merged, reportDir))));
			return (0, _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_9__.F)(merged, failOn);
		}
		function hintFor(patterns) {
			return `No file matches ${patterns.map((one) => (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_10__.P8)(one)).join(", ")}. A report folder's file is report.json; for example: merge 'reports/**/report.json' for all below reports/\n`;
		}
		async function refuseToReplace(patterns, { path, replaces }) {
			if (replaces.length === 0) return;
			let merged = (await Promise.all(patterns.map(_files_find_files_js__WEBPACK_IMPORTED_MODULE_1__.l))).flat().map((file) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file));
			let lost = replaces.find((one) => merged.includes(one));
			if (lost === void 0) return;
			throw new _arguments_js__WEBPACK_IMPORTED_MODULE_11__.eb(`--report-dir: ${path} holds ${(0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(lost)}, which is to be merged, and would lose it: name another folder.`);
		}
	}),
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
	24117: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P6: () => parseSaved,
			Pp: () => savedFileLimit,
			fr: () => firstProblems,
			hL: () => readSavedBytes,
			sh: () => SavedFileError
		});
		var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
		var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28049);
		var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26392);
		var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23551);
		let savedFileLimit = 33554432;
		let savedFileValues = {
			values: 1e6,
			depth: 100
		};
		class SavedFileError extends Error {
			name = "SavedFileError";
		}
		function readSavedBytes(path, { followLinks = !1 } = {}) {
			try {
				return (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.XF)(path, {
					maxBytes: savedFileLimit,
					links: followLinks ? "follow" : "refuse"
				});
			} catch (error) {
				if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_2__.kc)) throw error;
				throw new SavedFileError(`The file ${error.what}.`);
			}
		}
		function unpacked(bytes, layers = 0) {
			if (bytes[0] !== 31 || bytes[1] !== 139) return bytes;
			if (layers === mostLayers) throw new SavedFileError("The file is gzipped again and again.");
			return unpacked(gunzip(bytes), layers + 1);
		}
		let mostLayers = 3;
		function gunzip(bytes) {
			try {
				return (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: savedFileLimit });
			} catch (error) {
				let isTooLarge = error.code === "ERR_BUFFER_TOO_LARGE";
				throw new SavedFileError(isTooLarge ? "The file unpacks to more than 32 MiB." : "The file is damaged gzip.");
			}
		}
		function encodingOf([first, second]) {
			if (first === 255 && second === 254 || first !== 0 && second === 0) return "utf-16le";
			if (first === 254 && second === 255 || first === 0 && second !== 0) return "utf-16be";
			return "utf-8";
		}
		function parseSaved(input, mostText = savedFileLimit) {
			let text = (typeof input == "string" ? input : decodeSaved(input, mostText)).replace(/^\uFEFF/, "");
			let excess = (0, _text_json_js__WEBPACK_IMPORTED_MODULE_1__.Ev)(text, savedFileValues);
			if (excess) throw new SavedFileError(`The file is not read: it ${excess}.`);
			try {
				return JSON.parse(text);
			} catch {
				let end = text.trimEnd();
				let cut = end !== "" && !/[}\]]$/.test(end) ? " It seems to be cut off at the end." : "";
				throw new SavedFileError(`The file is not JSON.${cut}`);
			}
		}
		function decodeSaved(input, mostText) {
			let bytes = unpacked(input);
			let encoding = encodingOf(bytes);
			if (encoding !== "utf-8") return new TextDecoder(encoding).decode(bytes);
			let { compact, textBytes } = (0, _text_json_js__WEBPACK_IMPORTED_MODULE_1__.Ar)(bytes);
			if (textBytes > mostText) throw new SavedFileError(`The file is not read: it holds more than ${mostText / 2 ** 20} MiB of text.`);
			return new TextDecoder().decode(compact);
		}
		function firstProblems(problems) {
			let more = problems.length - 5;
			return [...problems.slice(0, 5), ...more > 0 ? [`and ${more} more`] : []].join("; ");
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
	39883: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			aX: () => condense,
			jk: () => shortCheck,
			mU: () => shortCause
		});
		var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38113);
		function condense(report, detail) {
			let { textLength } = detail;
			let { registration } = report;
			return {
				...report,
				warnings: report.warnings.slice(0, detail.warnings).map((warning) => (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(warning, textLength)),
				checks: report.checks.map((check) => shortCheck(check, textLength)),
				diagnosis: { causes: report.diagnosis.causes.slice(0, Math.max(1, detail.causes)).map((one) => shortCause(one, textLength)) },
				...registration && { registration: {
					...registration,
					cleanup: {
						...registration.cleanup,
						leftovers: shortLeftovers(registration.cleanup.leftovers, detail)
					}
				} }
			};
		}
		function shortCause(cause, textLength) {
			let { workaround, tried, headline, proof } = cause;
			return {
				...cause,
				summary: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(cause.summary, textLength),
				...headline === void 0 ? {} : { headline: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(headline, textLength) },
				because: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(cause.because, textLength),
				refutedBy: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(cause.refutedBy, textLength),
				...cause.nextProbe === void 0 ? {} : { nextProbe: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(cause.nextProbe, textLength) },
				remediation: cause.remediation.slice(0, 12).map(({ command, ...step }) => ({
					...step,
					text: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(step.text, textLength),
					...wholeCommand(command, textLength)
				})),
				proof: proof && shortProof(proof, textLength),
				...tried && { tried: tried.slice(0, 12).map((one) => ({
					...one,
					text: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(one.text, textLength)
				})) },
				...workaround && { workaround: {
					...workaround,
					text: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(workaround.text, textLength)
				} }
			};
		}
		function shortProof(proof, textLength) {
			let { command } = wholeCommand(proof.command, textLength);
			return command === void 0 ? void 0 : {
				command,
				now: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(proof.now, textLength),
				fixed: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(proof.fixed, textLength)
			};
		}
		function shortLeftovers(leftovers, { leftovers: count, textLength }) {
			return leftovers.slice(0, count).map((leftover) => ({
				...leftover,
				name: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(leftover.name, textLength),
				reason: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(leftover.reason, textLength),
				command: wholeCommand(leftover.command, textLength).command ?? "# too long to show here: see the report"
			}));
		}
		function shortCheck(check, textLength) {
			let title = (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(check.title, textLength);
			return check.reason === void 0 ? {
				...check,
				title
			} : {
				...check,
				title,
				reason: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(check.reason, textLength)
			};
		}
		function wholeCommand(command, textLength) {
			return command === void 0 || command.length > Math.max(1e3, 2 * textLength) ? {} : { command };
		}
	}),
	90276: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ih: () => commentDetails,
			j9: () => commentLimit,
			pI: () => fitComment,
			J5: () => fitGitHub,
			pF: () => linkLine,
			xi: () => notComparedLine
		});
		var schema_digest = __webpack_require__(48415);
		function fitMarkdown(levels, fit) {
			let { limit, tail, lessDetail, cutShort } = fit;
			let body = "";
			for (let [level, render] of levels.entries()) {
				body = render();
				let text = level === 0 ? `${body}${tail}` : `${body}\n${lessDetail}\n${tail}`;
				if (byteLength(text) <= limit) return text;
			}
			let end = `\n${cutShort}\n${tail}`;
			if (byteLength(end) > limit) return tail;
			return `${cutAtLine(body, limit - byteLength(end))}${end}`;
		}
		function cutAtLine(markdown, maxBytes) {
			let lines = markdown.replace(/\n$/, "").split("\n");
			let state = {
				fence: "",
				indent: "",
				folds: 0
			};
			let bytes = 0;
			let last = "";
			let best = {
				lines: 0,
				closing: ""
			};
			for (let [index, line] of lines.entries()) {
				bytes += byteLength(line) + 1;
				if (bytes > maxBytes) break;
				followLine(state, line);
				line !== "" && (last = line);
				let next = lines[index + 1] ?? "";
				if (state.fence === "" && (delimiterRow.test(next) || index > 1 && title.test(last))) continue;
				let closing = (state.fence && `${state.indent}${state.fence}\n`) + "\n</details>\n".repeat(Math.max(0, state.folds));
				bytes + byteLength(closing) <= maxBytes && (best = {
					lines: index + 1,
					closing
				});
			}
			if (best.lines === 0) return "";
			return `${lines.slice(0, best.lines).join("\n")}\n${best.closing}`;
		}
		let title = /^(?:#{1,3} |<details>|\*\*[^*]+\*\*$)/;
		let delimiterRow = /^\|(?: --- \|)+$/;
		function followLine(state, line) {
			if (state.fence !== "") {
				line.trim() === state.fence && (state.fence = "");
				return;
			}
			let [, indent = "", fence = ""] = /^( *)(`{3,})[^`]*$/.exec(line) ?? [];
			fence === "" ? line.startsWith("<details>") ? state.folds++ : line === "</details>" && state.folds-- : Object.assign(state, {
				fence,
				indent
			});
		}
		let byteLength = (text) => Buffer.byteLength(text);
		var markdown = __webpack_require__(99174);
		let commentLimit = 65536;
		let commentDetails = [
			{
				rows: 200,
				causes: 5,
				textLength: 1e3,
				leftovers: 20,
				warnings: 20,
				allChecks: !0,
				evidence: 4e3
			},
			{
				rows: 200,
				causes: 5,
				textLength: 1e3,
				leftovers: 20,
				warnings: 20,
				allChecks: !1,
				evidence: 2e3
			},
			{
				rows: 60,
				causes: 1,
				textLength: 300,
				leftovers: 10,
				warnings: 5,
				allChecks: !1,
				evidence: 0
			},
			{
				rows: 20,
				causes: 0,
				textLength: 120,
				leftovers: 3,
				warnings: 0,
				allChecks: !1,
				evidence: 0
			}
		];
		function fitComment(levels, { marker, links, limit = commentLimit }, digest) {
			if (!/^<!-- [^\n]{1,300} -->$/.test(marker)) throw RangeError("the marker is not one hidden line");
			let tail = `\n${marker}\n${(0, schema_digest.Ox)(digest)}`;
			if (Buffer.byteLength(tail) > limit) throw RangeError("the limit is too small for the digest");
			return fitGitHub(levels, "comment limit", {
				limit,
				tail,
				links
			});
		}
		function fitGitHub(levels, limitName, { limit, tail, links }) {
			let where = linkLine(links);
			let rest = where === "" ? "The whole report is in the report folder." : `The whole report: ${where}.`;
			return fitMarkdown(levels, {
				limit,
				tail,
				lessDetail: `Shortened to fit GitHub's ${limitName}. ${rest}`,
				cutShort: `**Cut off here to fit GitHub's ${limitName}.** ${rest}`
			});
		}
		function linkLine({ artifact, run }) {
			return [...artifact === void 0 ? [] : [(0, markdown.iQ)("report artifact", artifact)], ...run === void 0 ? [] : [(0, markdown.iQ)("workflow run", run)]].join(" · ");
		}
		let notComparedLine = ({ noteOnDigest }) => noteOnDigest === void 0 ? "" : `Not compared with an earlier result: ${(0, markdown.p7)(noteOnDigest, 300)}`;
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
	30513: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cs: () => artifactName,
			IN: () => nameParts,
			gy: () => usualName,
			nQ: () => namesFrom
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32005);
		let usualName = "verify-registration-report";
		function artifactName(given, { job, leg }) {
			if (given) return given;
			let parts = [job, (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.ue)(leg)].filter((part) => part !== "");
			let words = parts.map((part) => part.replace(/(?:, )|[^\w.-]+/g, "-").replace(/^[-.]+|[-.]+$/g, ""));
			let name = [usualName, ...words].filter((word) => word !== "").join("-");
			if (parts.every((part, index) => part.replaceAll(", ", "-") === words[index]) && name.length <= 128) return name;
			let hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update([job, leg].join("\n")).digest("hex").slice(0, 8);
			return `${name.slice(0, 119)}-${hash}`;
		}
		function* namesFrom(given, attempt) {
			let name = attempt > 1 ? `${given}-attempt-${attempt}` : given;
			yield name;
			for (let count = 2; count <= 9; count++) yield `${name}-${count}`;
			yield `${name}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex")}`;
		}
		function nameParts(name) {
			let [, before = name, attempt = "1", after = ""] = /^(.+)-attempt-(\d{1,4})(-\d|-[0-9a-f]{8})?$/.exec(name) ?? [];
			let part = before + after;
			return {
				part,
				stem: part.replace(/-(?:\d|[0-9a-f]{8})$/, ""),
				attempt: Number(attempt)
			};
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
