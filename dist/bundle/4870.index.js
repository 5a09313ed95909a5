"use strict";
exports.id = 4870;
exports.ids = [4870];
exports.modules = {
	3658: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HX: () => topOf,
			Iz: () => NoCheckoutError,
			Vb: () => nameOf,
			eZ: () => namesOf
		});
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
		var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
		var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
		var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52204);
		class NoCheckoutError extends Error {
			name = "NoCheckoutError";
		}
		let [mostNames, mostCharacters] = [2e5, 16777216];
		async function topOf(folder) {
			if (!(0, _place_js__WEBPACK_IMPORTED_MODULE_5__.aG)((0, _place_js__WEBPACK_IMPORTED_MODULE_5__.MN)(folder) ?? (0, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder))) throw unreadable(folder, "it is not a git repository, nor is any folder above it");
			let top = await git(folder, ["rev-parse", "--show-toplevel"]);
			return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(top.replace(/\r?\n$/, ""));
		}
		let unreadable = (folder, why) => new NoCheckoutError(`${folder} is no git checkout that can be read: ${why}`);
		let nameOf = (entry) => entry.slice(entry.indexOf("	") + 1);
		async function namesOf(folder, options) {
			let args = [
				"ls-files",
				"-z",
				"--full-name",
				...options,
				"--",
				"."
			];
			let child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", argumentsFor(folder, args), {
				env: environment(),
				stdio: [
					"ignore",
					"pipe",
					"ignore"
				]
			});
			let ended = (0, node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, "close");
			let names = new Set();
			let [rest, characters] = ["", 0];
			for await (let chunk of child.stdout.setEncoding("utf8")) {
				let parts = `${rest}${chunk}`.split("\0");
				rest = parts.pop() ?? "";
				for (let name of parts) {
					characters += name.length;
					if (names.size === mostNames || characters > mostCharacters) {
						child.kill();
						return {
							names: [...names],
							firstLeftOut: name
						};
					}
					names.add(name);
				}
			}
			let [code] = await ended;
			if (code !== 0) throw unreadable(folder, `ls-files ended with ${code}`);
			return { names: [...names] };
		}
		function environment() {
			let { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...env } = process.env;
			return env;
		}
		let argumentsFor = (folder, args) => [
			"-c",
			"core.fsmonitor=false",
			"-c",
			"core.hooksPath=/dev/null",
			"--no-pager",
			"-C",
			folder,
			...args
		];
		async function git(folder, args) {
			try {
				return (await (0, node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", argumentsFor(folder, args), { env: environment() })).stdout;
			} catch (error) {
				let { code, stderr } = error;
				let detail = String(code) === "ENOENT" ? "git is not installed" : stderr?.trim() || String(error);
				throw unreadable(folder, detail);
			}
		}
	}),
	82123: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b: () => readCheckout,
			y: () => writeFixed
		});
		var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _files_git_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3658);
		var _files_look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77724);
		var _files_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52204);
		var _files_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26392);
		var _files_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23551);
		var _files_replace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91691);
		async function readCheckout(folder, { untracked = !1, whole = !1 } = {}) {
			let root = await (0, _files_git_names_js__WEBPACK_IMPORTED_MODULE_2__.HX)(folder);
			let skipped = [];
			let skip = (path, reason) => {
				skipped.length < 1e3 && skipped.push({
					path,
					reason
				});
			};
			let list = async (...options) => {
				let { names, firstLeftOut } = await (0, _files_git_names_js__WEBPACK_IMPORTED_MODULE_2__.eZ)(whole ? root : folder, options);
				firstLeftOut !== void 0 && skip((0, _files_git_names_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(firstLeftOut), "this one and those after it: too many files");
				return names;
			};
			let tracked = (await list("--stage")).filter((entry) => entry.startsWith("100")).map(_files_git_names_js__WEBPACK_IMPORTED_MODULE_2__.Vb);
			let others = await list("--others", "--exclude-standard");
			let ignored = (await list("--others", "--ignored", "--exclude-standard", "--directory")).filter((name) => !name.endsWith("/"));
			if (untracked) tracked.push(...others, ...ignored);
			else {
				for (let path of others) skip(path, "untracked");
				for (let path of ignored) skip(path, "ignored");
			}
			return {
				root,
				skipped,
				files: textsOf(root, tracked, skip)
			};
		}
		function* textsOf(root, paths, skip) {
			for (let path of paths) {
				let read = readText((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
				"reason" in read ? skip(path, read.reason) : yield {
					path,
					...read
				};
			}
		}
		function readText(place) {
			try {
				if ((0, _files_place_js__WEBPACK_IMPORTED_MODULE_4__.MN)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) !== (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) return { reason: "not a plain file" };
				let bytes = (0, _files_read_js__WEBPACK_IMPORTED_MODULE_6__.XF)(place, {
					maxBytes: 1048576,
					links: "refuse"
				});
				let reason = noText(bytes);
				if (reason) return { reason };
				return (0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? { text: bytes.toString("utf8") } : {
					text: bytes.toString("latin1"),
					isForeign: !0
				};
			} catch (error) {
				let { what = "" } = error;
				if (what.startsWith("has ")) return { reason: "size" };
				return { reason: /link|regular|folder/.test(what) ? "not a plain file" : "unreadable" };
			}
		}
		function noText(bytes) {
			if (/^(?:\xff\xfe|\xfe\xff)/.test(bytes.toString("latin1", 0, 2))) return "encoding";
			return bytes.includes(0) ? "binary" : void 0;
		}
		async function writeFixed(root, files) {
			let written = [];
			let unwritten = [];
			for (let { path, text, fixed } of files) {
				let place = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
				try {
					let now = readText(place);
					if (!("text" in now) || now.text !== text) throw new _files_problem_js__WEBPACK_IMPORTED_MODULE_5__.kc("refused", path, "has changed meanwhile");
					await (0, _files_replace_js__WEBPACK_IMPORTED_MODULE_7__.f)(place, fixed, { mode: (0, _files_look_js__WEBPACK_IMPORTED_MODULE_3__.t)(place)?.mode });
					written.push(path);
				} catch (error) {
					if (!(error instanceof _files_problem_js__WEBPACK_IMPORTED_MODULE_5__.kc)) throw error;
					unwritten.push({
						path,
						what: error.what
					});
				}
			}
			return {
				written,
				unwritten
			};
		}
	}),
	24870: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { writeFixDiff: () => writeFixDiff });
		var _text_unified_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91361);
		var _checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82123);
		async function writeFixDiff(path, folder, redact) {
			let { files } = await (0, _checkout_js__WEBPACK_IMPORTED_MODULE_0__.b)(path, { whole: !0 });
			let { findMistakes } = await __webpack_require__.e(7309).then(__webpack_require__.bind(__webpack_require__, 87309));
			let { findings, fixed, secrets } = await findMistakes(files);
			for (let secret of secrets) redact.protect("committed-key", secret, { parts: !1 });
			let { text } = (0, _text_unified_diff_js__WEBPACK_IMPORTED_MODULE_1__.W)(fixed, (line) => redact(line) === line);
			text !== "" && await folder.write("fix.diff", redact(text));
			return findings;
		}
	}),
	13074: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Sj: () => ordered,
			ct: () => applyEdits,
			wI: () => shifted
		});
		let ordered = (edits) => [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
		let shifted = (edits, by) => edits.map(({ start, end, text }) => ({
			start: start + by,
			end: end + by,
			text
		}));
		function applyEdits(text, edits) {
			let out = "";
			let from = 0;
			for (let edit of edits) {
				out += text.slice(from, edit.start) + edit.text;
				from = edit.end;
			}
			return out + text.slice(from);
		}
	}),
	91361: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => unifiedDiff });
		var _edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13074);
		function unifiedDiff(files, maySee) {
			let diffs = files.map((file) => fileDiff(file, maySee));
			return {
				text: diffs.map(({ text }) => text).join(""),
				withheld: diffs.reduce((sum, { withheld }) => sum + withheld, 0)
			};
		}
		function fileDiff(file, maySee) {
			let lines = linesOf(file, (line) => maySee(line.replace(/^\uFEFF|\r?\n$/g, "")));
			let hunks = maySee(file.path) ? hunksOf(lines) : [];
			let shown = hunks.reduce((sum, [from, to]) => sum + changesIn(lines.slice(from, to)), 0);
			let withheld = changesIn(lines) - shown;
			if (hunks.length === 0) return {
				text: "",
				withheld
			};
			let shift = 0;
			let texts = hunks.map(([from, to]) => {
				let hunk = lines.slice(from, to);
				let length = hunk.reduce((sum, { now }) => sum + now.length, 0);
				let head = `@@ -${from + 1},${hunk.length} +${from + shift + 1},${length} @@\n`;
				shift += length - hunk.length;
				return head + hunk.map(shownLine).join("");
			});
			let [a, b] = [quotePath(`a/${file.path}`), quotePath(`b/${file.path}`)];
			let tab = file.path.includes(" ") ? "	" : "";
			return {
				text: `diff --git ${a} ${b}\n--- ${a}${tab}\n+++ ${b}${tab}\n${texts.join("")}`,
				withheld
			};
		}
		let changesIn = (lines) => lines.filter(({ isChanged }) => isChanged).length;
		function linesOf({ text, edits }, maySee) {
			let olds = splitLines(text);
			let [at, next] = [0, 0];
			return olds.map((old, i) => {
				let end = i === olds.length - 1 ? Infinity : at + old.length;
				let from = next;
				for (; (edits[next]?.end ?? end) < end;) next++;
				let own = (0, _edits_js__WEBPACK_IMPORTED_MODULE_0__.wI)(edits.slice(from, next), -at);
				at += old.length;
				let now = own.length === 0 ? [old] : splitLines((0, _edits_js__WEBPACK_IMPORTED_MODULE_0__.ct)(old, own));
				return {
					old,
					now,
					isChanged: own.length > 0,
					isOpen: [old, ...now].every(maySee)
				};
			});
		}
		function hunksOf(lines) {
			let hunks = [];
			for (let [i, { isChanged, isOpen }] of lines.entries()) {
				if (!isChanged || !isOpen) continue;
				let reach = (step) => {
					let place = i;
					for (; Math.abs(place - i) < 3 && lines[place + step]?.isOpen;) place += step;
					return place;
				};
				let [from, to] = [reach(-1), reach(1) + 1];
				let last = hunks.at(-1);
				last && from <= last[1] ? last[1] = to : hunks.push([from, to]);
			}
			for (let hunk of hunks) for (; hunk[1] < lines.length && hunk[1] > hunk[0] && lines[hunk[1] - 1]?.isChanged;) hunk[1]--;
			return hunks.filter(([from, to]) => changesIn(lines.slice(from, to)) > 0);
		}
		function shownLine({ old, now }) {
			let kept = now.indexOf(old);
			let signed = now.map((one, i) => (i === kept ? " " : "+") + one);
			return [...kept < 0 ? [`-${old}`] : [], ...signed].map((one) => one.endsWith("\n") ? one : `${one}\n\\ No newline at end of file\n`).join("");
		}
		let splitLines = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
		function quotePath(path) {
			let quoted = path.replace(/["\\\u0000-\u001f\u007f]/g, (one) => /["\\]/.test(one) ? `\\${one}` : `\\${one.charCodeAt(0).toString(8).padStart(3, "0")}`);
			return quoted === path ? path : `"${quoted}"`;
		}
	})
};
