"use strict";
exports.id = 8039;
exports.ids = [8039];
exports.modules = {
	78039: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { fix: () => fix });
		var external_node_path_ = __webpack_require__(76760);
		var git_names = __webpack_require__(3658);
		var place = __webpack_require__(52204);
		var read_saved = __webpack_require__(24117);
		var replace = __webpack_require__(91691);
		function readBaseline(place) {
			try {
				let { findings } = JSON.parse((0, read_saved.hL)(place).toString("utf8"));
				let known = new Map();
				for (let one of findings) {
					let print = String(one?.fingerprint);
					known.set(print, (known.get(print) ?? 0) + 1);
				}
				return known;
			} catch {
				return;
			}
		}
		function withoutKnown(findings, known) {
			let left = new Map(known);
			return findings.filter(({ fingerprint }) => {
				let count = left.get(fingerprint) ?? 0;
				left.set(fingerprint, count - 1);
				return count <= 0;
			});
		}
		async function writeBaseline(place, findings) {
			let known = findings.map(({ rule, path, fingerprint }) => ({
				rule,
				path,
				fingerprint
			}));
			await (0, replace.f)(place, `${JSON.stringify({
				version: 1,
				findings: known
			}, null, 2)}\n`);
		}
		var fix_checkout = __webpack_require__(82123);
		var find_mistakes = __webpack_require__(87309);
		var keys = __webpack_require__(57451);
		var wording = __webpack_require__(20042);
		var exit_code = __webpack_require__(12257);
		var log = __webpack_require__(24865);
		var unified_diff = __webpack_require__(91361);
		var visible = __webpack_require__(38113);
		var cli_arguments = __webpack_require__(48218);
		var terminal = __webpack_require__(9892);
		async function fix({ flags: options, operands: [folder] }, redact) {
			if (options.apply && options.check) throw new cli_arguments.eb("Either --apply or --check.");
			let where = {
				untracked: options.untracked,
				whole: folder === void 0
			};
			let checkout = await (0, fix_checkout.b)(folder ?? ".", where).catch((error) => {
				throw error instanceof git_names.Iz ? new cli_arguments.eb(error.message) : error;
			});
			let { root, skipped } = checkout;
			let { findings: all, fixed, secrets, read } = await (0, find_mistakes.findMistakes)(checkout.files);
			for (let secret of secrets.slice(0, 100)) redact.protect("committed-key", secret, { parts: !1 });
			let show = (text) => (0, keys.Pb)(text, redact);
			let baseline = options.baseline ?? (0, external_node_path_.join)(root, ".verify-registration-baseline.json");
			if (options.writeBaseline) {
				await writeBaseline(baseline, all);
				process.stdout.write(`  ${(0, wording.LS)(all.length, "finding")} known from now on: ${(0, visible.P8)(show(baseline))}\n`);
				return exit_code.h.fine;
			}
			let findings = withoutKnown(all, livedWith(baseline, options.baseline !== void 0, show));
			let known = all.length - findings.length;
			let changing = fixed.filter(({ path }) => known === 0 || !all.some((one) => one.path === path && !findings.includes(one)));
			let { written: applied, unwritten } = await (0, fix_checkout.y)(root, options.apply ? changing : []);
			let hide = options.untracked ? keys.Z$ : (text) => text;
			let maySee = (line) => hide(show(line)) === line && (0, log.k)(line) === line && !secrets.some((secret) => line.includes(secret));
			let diff = options.apply || options.check ? {
				text: "",
				withheld: 0
			} : (0, unified_diff.W)(changing, maySee);
			let result = {
				root,
				findings: findings.map((one) => ({
					...one,
					before: hide(one.before),
					after: one.after && hide(one.after)
				})),
				left: findings.filter(({ fixable, path }) => !fixable || !applied.includes(path)),
				applied,
				unwritten,
				read,
				skipped,
				known,
				parsers: changing.map(({ path, parser }) => ({
					path,
					parser
				})),
				diff: diff.text,
				withheld: diff.withheld
			};
			tell(result, options.json, show);
			return result.left.length === 0 ? exit_code.h.fine : exit_code.h.wrong;
		}
		function tell(result, json, show) {
			process.stdout.write(json ? asJson(result, show) : asText(result, show));
			if (json) return;
			for (let { path, what } of result.unwritten) process.stderr.write((0, terminal.z)(`${(0, visible.P8)(show(path))} ${what}: left alone.\n`));
		}
		function livedWith(baseline, isNamed, show) {
			let known = readBaseline(baseline);
			if (known || !isNamed) return known ?? new Map();
			throw new cli_arguments.eb(`--baseline: ${(0, visible.P8)(show(baseline))} is no baseline; --write-baseline makes one.`);
		}
		function asJson({ left: _, root: __, ...result }, show) {
			let hide = (_, value) => typeof value == "string" ? show(value) : value;
			return `${(0, log.d)(JSON.stringify(result, hide, 2))}\n`;
		}
		function asText(result, show) {
			let { findings, diff } = result;
			let shown = (text) => (0, visible.P8)(show(text));
			let told = [...new Set(findings.map(({ path }) => path))].flatMap((path) => [
				`  ${shown(path)}`,
				...findings.filter((one) => one.path === path).map((one) => describe(one, result, shown)),
				""
			]);
			return `${(0, terminal.z)([...told, ...closing(result, shown)].join("\n"))}\n${diff === "" ? "" : `\n${diff}`}`;
		}
		function describe(finding, { applied }, shown) {
			let { path, line, column, cell, rule, reason, before, after, suggestion } = finding;
			let place = cell === void 0 ? `${line}:${column}` : `cell ${cell}, ${line}:${column}`;
			let added = (after ?? "").split("\n").filter(Boolean);
			return [
				`    ${place}  ${rule}${after === null ? "  by hand" : applied.includes(path) ? "  fixed" : ""}`,
				`      ${shown(reason)}`,
				`      - ${shown(before)}`,
				...added.map((one) => `      + ${shown(one)}`),
				...after === null ? [`      By hand: ${shown(suggestion)}`] : []
			].join("\n");
		}
		function closing({ findings, left, applied, parsers, withheld, read, skipped, known, diff, root }, shown) {
			let byHand = left.filter(({ fixable }) => !fixable).length;
			let done = findings.length - left.length;
			let lines = [];
			findings.length === 0 ? lines.push("  Nothing found.") : applied.length > 0 ? lines.push(`  ${done} of ${(0, wording.LS)(findings.length, "finding")} fixed in ${(0, wording.LS)(applied.length, "file")}; ${byHand} by hand.`) : lines.push(`  ${(0, wording.LS)(findings.length, "finding")}: ${findings.length - byHand} that fix --apply changes, ${byHand} by hand.`);
			let checked = [...new Set(parsers.flatMap(({ path, parser }) => applied.includes(path) ? [parser] : []))];
			checked.length > 0 && lines.push(`  Parsed before and after the change by ${checked.join(", ")}.`);
			withheld > 0 && lines.push(`  The diff leaves out ${(0, wording.LS)(withheld, "change")} next to a key or to what a log would not show; fix --apply makes them too.`);
			known > 0 && lines.push(`  ${(0, wording.LS)(known, "finding")} known to the baseline.`);
			diff !== "" && (0, place.MN)(process.cwd()) !== root && lines.push(`  git apply takes this at the top of the checkout: ${shown(root)}`);
			return [
				...lines,
				`  ${(0, wording.LS)(read, "file")} read${skipped.length === 0 ? "." : "; not looked into:"}`,
				...skippedLines(skipped, shown)
			];
		}
		function skippedLines(skipped, shown) {
			return [...new Set(skipped.map(({ reason }) => reason))].map((reason) => {
				let paths = skipped.filter((one) => one.reason === reason).map(({ path }) => shown(path));
				let more = paths.length > 5 ? ` and ${paths.length - 5} more` : "";
				let hint = reason === "untracked" || reason === "ignored" ? " (--untracked reads them)" : "";
				return `    ${reason}: ${paths.slice(0, 5).join(", ")}${more}${hint}`;
			});
		}
	}),
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
	20042: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BS: () => byLayer,
			Ft: () => runTime,
			GY: () => sourceNote,
			H0: () => statusEmoji,
			Hc: () => ownerName,
			Iu: () => capitalised,
			J7: () => countsLine,
			LS: () => plural,
			QJ: () => firstTrouble,
			WQ: () => stopSentence,
			Y6: () => ownerHeading,
			a3: () => formatDuration,
			bM: () => statuses,
			cb: () => verdictStatus,
			ei: () => formatClock,
			kK: () => untoldWarnings,
			kb: () => confidenceMeaning,
			qD: () => statusSign,
			qL: () => runAgain,
			rL: () => signOf,
			tg: () => registrationRows,
			uj: () => statusMeaning,
			wF: () => categoryMeaning,
			xN: () => waitedLine,
			yU: () => someOf,
			zF: () => workaroundHeading
		});
		var _schema_constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44398);
		var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38113);
		let statuses = [
			"pass",
			"fail",
			"warn",
			"skip",
			"error"
		];
		let statusEmoji = {
			pass: "✅",
			fail: "❌",
			warn: "⚠️",
			skip: "⏭️",
			error: "❗"
		};
		let statusSign = {
			pass: "✔",
			fail: "✖",
			warn: "⚠",
			skip: "–",
			error: "!"
		};
		let statusMeaning = {
			pass: "passed",
			fail: "failed",
			warn: "with a warning",
			skip: "skipped",
			error: "could not be verified"
		};
		let categoryMeaning = {
			KEY: "invalid or expired key",
			CFG: "service configuration",
			DEPLOY: "deployment",
			BUG: "code bug",
			SCOPE: "permission",
			RATE: "rate limit",
			QUOTA: "balance",
			NET: "network",
			CLIENT: "your own settings",
			UNKNOWN: "cause not determined"
		};
		let ownerName = {
			caller: "you",
			"auth team": "auth team",
			"API team": "API team",
			infrastructure: "infrastructure",
			undetermined: "not known yet"
		};
		function ownerHeading(by) {
			return by === "caller" ? "You" : `Fix (${ownerName[by]})`;
		}
		let confidenceMeaning = {
			certain: "Certain, because",
			likely: "Likely, because",
			possible: "Possible, because"
		};
		function workaroundHeading({ verified }) {
			return verified ? "a verified workaround" : "a possible workaround, not verified";
		}
		let verdictStatus = {
			pass: "pass",
			fail: "fail",
			error: "error",
			skipped: "skip"
		};
		function signOf({ verdict, counts }) {
			return verdict === "pass" && (counts?.warn ?? 0) > 0 ? "warn" : verdictStatus[verdict];
		}
		function byLayer(checks, status) {
			return checks.filter((check) => check.status === status).sort((a, b) => _schema_constants_js__WEBPACK_IMPORTED_MODULE_1__.ZF.indexOf(a.layer) - _schema_constants_js__WEBPACK_IMPORTED_MODULE_1__.ZF.indexOf(b.layer));
		}
		function firstTrouble(report) {
			return [...byLayer(report.checks, "fail"), ...byLayer(report.checks, "error")][0];
		}
		function countsLine(counts) {
			return statuses.filter((status) => counts[status] > 0).map((status) => `${counts[status]} ${statusMeaning[status]}`).join(", ") || "no checks";
		}
		function untoldWarnings({ warnings, checks }) {
			let told = checks.filter(({ status }) => status === "warn").map(({ reason }) => reason ?? "");
			return warnings.filter((warning) => !told.some((reason) => reason.includes(warning)));
		}
		let stopSentence = {
			cancelled: "The run was cancelled",
			"out-of-time": "The run was stopped because its time was up"
		};
		function registrationRows(registration) {
			let { experimentId, runId, modelName, modelVersion, alias } = registration;
			return Object.entries({
				Experiment: experimentId,
				Run: runId,
				Model: modelName,
				Version: modelVersion,
				Alias: alias
			}).flatMap(([label, value]) => value === void 0 ? [] : [[label, value]]);
		}
		function waitedLine({ waited }) {
			if (!waited) return "";
			let parts = waited.parts.map(({ part, last }) => `${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(part)} (${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(last)})`).join(", ");
			let time = formatDuration(waited.ms);
			return waited.ready ? `Waited ${time} for ${parts}.` : `Waited ${time} for ${parts}, which did not come up.`;
		}
		function sourceNote({ sources }, part = "trackingUri") {
			let source = sources?.[part];
			return source === void 0 ? "" : ` (${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(source)})`;
		}
		function runTime(report) {
			return formatDuration(Date.parse(report.finishedAt) - Date.parse(report.startedAt));
		}
		function formatDuration(ms) {
			if (ms < 999.5) return `${Math.round(ms)} ms`;
			if (ms < 59950) return `${(ms / 1e3).toFixed(1)} s`;
			let seconds = Math.round(ms / 1e3);
			return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
		}
		let capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);
		function plural(count, noun) {
			return `${count} ${noun}${count === 1 ? "" : "s"}`;
		}
		function someOf(all, most, show = (one) => one, separator = "; ") {
			let more = all.length > most ? ` and ${all.length - most} more` : "";
			return all.slice(0, most).map((one) => show(one)).join(separator) + more;
		}
		function formatClock(time) {
			return /T(\d\d:\d\d:\d\d)/.exec(time)?.[1]?.concat("Z") ?? time;
		}
		let runAgain = "run the same job or command again, or ask whoever sent you this to; no single request tells.";
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
	28049: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ar: () => compactJson,
			Ev: () => jsonExcess,
			db: () => parseBeginning,
			qF: () => parseJson,
			tW: () => usualLimits
		});
		let usualLimits = {
			values: 1e5,
			depth: 200
		};
		function parseJson(text, limits = usualLimits) {
			if (jsonExcess(text, limits) !== void 0) return;
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		}
		function parseBeginning(text) {
			if (!/^\s*[{[]/.test(text)) return;
			let open = [];
			let lastComma;
			let inText = !1;
			let closing = () => open.toReversed().join("");
			for (let at = 0; at < text.length; at++) {
				switch (text.charCodeAt(at)) {
					case quote:
						at = endOfString(text, at);
						inText = at === text.length;
						break;
					case openBracket:
						open.push("]");
						break;
					case openBrace:
						open.push("}");
						break;
					case closeBracket:
					case closeBrace:
						open.pop();
						break;
					case comma: lastComma = {
						at,
						closing: closing()
					};
				}
				if (open.length > usualLimits.depth) return;
			}
			return parseJson(`${inText ? `${text.replace(/\\(u[\da-f]{0,3})?$/i, "")}"` : text}${closing()}`) ?? (lastComma && parseJson(`${text.slice(0, lastComma.at)}${lastComma.closing}`));
		}
		function jsonExcess(text, limits = usualLimits) {
			let values = 1;
			let depth = 0;
			for (let at = 0; at < text.length; at++) switch (text.charCodeAt(at)) {
				case quote:
					at = endOfString(text, at);
					break;
				case openBracket:
				case openBrace:
					values++;
					if (++depth > limits.depth) return `is nested more than ${limits.depth} levels deep`;
					break;
				case closeBracket:
				case closeBrace:
					depth--;
					break;
				case comma:
				case colon: if (++values > limits.values) return `holds more than ${limits.values} values`;
			}
		}
		function compactJson(bytes) {
			let length = 0;
			let textBytes = 0;
			let inText = !1;
			for (let at = 0; at < bytes.length; at++) {
				let byte = bytes[at] ?? 0;
				if (inText) textBytes++;
				else if (byte <= 32) continue;
				bytes[length++] = byte;
				byte === quote ? inText = !inText : byte === backslash && inText && (bytes[length++] = bytes[++at] ?? 0);
			}
			return {
				compact: bytes.subarray(0, length),
				textBytes
			};
		}
		let [quote, backslash, comma, colon] = [
			34,
			92,
			44,
			58
		];
		let [openBracket, closeBracket, openBrace, closeBrace] = [
			91,
			93,
			123,
			125
		];
		function endOfString(text, start) {
			for (let end = text.indexOf("\"", start + 1); end >= 0; end = text.indexOf("\"", end + 1)) {
				let slashes = 0;
				for (; text.charCodeAt(end - 1 - slashes) === backslash;) slashes++;
				if (slashes % 2 == 0) return end;
			}
			return text.length;
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
