"use strict";
exports.id = 4860;
exports.ids = [4860];
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
	54860: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readModelDirectory: () => readModelDirectory });
		var external_node_path_ = __webpack_require__(76760);
		var look = __webpack_require__(77724);
		var place = __webpack_require__(52204);
		var problem = __webpack_require__(26392);
		var read = __webpack_require__(23551);
		var external_node_fs_ = __webpack_require__(73024);
		function listTree(root, limits) {
			let tree = {
				files: [],
				paths: [],
				trouble: []
			};
			let bytes = 0;
			let visit = (folder, ancestors, behindLink) => {
				let entries = entriesOf((0, external_node_path_.join)(root, folder), limits.entries);
				if (!entries) return trouble(folder || ".", "unreadable");
				return entries.every((entry) => add(external_node_path_.posix.join(folder, entry.name), entry, ancestors, behindLink));
			};
			let add = (path, entry, ancestors, behindLink) => {
				if (tree.paths.length >= limits.entries) return trouble(path, "too-many", !1);
				tree.paths.push(path);
				let found = resolveEntry(root, path);
				if (typeof found == "string") return trouble(path, found);
				let { real, stat } = found;
				if (stat.isDirectory()) {
					let isLink = entry.isSymbolicLink();
					if (ancestors.includes(real)) return trouble(path, "loop");
					if (isLink && behindLink) return trouble(path, "fan-out");
					if (ancestors.length >= limits.depth) return trouble(path, "too-deep");
					return visit(path, [...ancestors, real], behindLink || isLink);
				}
				if (!stat.isFile()) return trouble(path, "irregular");
				if (!isReadable(real)) return trouble(path, "unreadable");
				bytes += stat.size;
				if (bytes > limits.bytes) return trouble(path, "too-large", !1);
				tree.files.push({
					path,
					real,
					bytes: stat.size
				});
				return !0;
			};
			let trouble = (path, kind, goOn = !0) => {
				tree.trouble.push({
					path,
					kind
				});
				return goOn;
			};
			visit("", [root], !1);
			tree.files.sort((a, b) => a.path < b.path ? -1 : 1);
			return tree;
		}
		function entriesOf(folder, most) {
			let entries = [];
			try {
				let directory = (0, external_node_fs_.opendirSync)(folder);
				try {
					for (let entry = directory.readSync(); entry && entries.length <= most; entry = directory.readSync()) entries.push(entry);
				} finally {
					directory.closeSync();
				}
			} catch {
				return;
			}
			return entries.sort((a, b) => a.name < b.name ? -1 : 1);
		}
		function resolveEntry(root, path) {
			try {
				let real = (0, external_node_fs_.realpathSync)((0, external_node_path_.join)(root, path));
				return (0, place.UO)(root, real) ? {
					real,
					stat: (0, external_node_fs_.statSync)(real)
				} : "outside";
			} catch {
				return "dangling";
			}
		}
		function isReadable(path) {
			try {
				(0, external_node_fs_.accessSync)(path, external_node_fs_.constants.R_OK);
				return !0;
			} catch {
				return !1;
			}
		}
		let modelFileLimit = 1048576;
		let treeLimits = {
			entries: 1e4,
			depth: 32,
			bytes: 4e12
		};
		async function readModelDirectory(directory) {
			let root = (0, place.MN)(directory);
			if (root === void 0) return refused(`The model directory ${directory} does not exist.`);
			if (!(0, look.t)(root)?.isDirectory()) return refused(`${directory} is not a directory.`);
			let modelFileFound = (0, place.MN)((0, external_node_path_.join)(root, "MLmodel"));
			if (modelFileFound === void 0 || !(0, look.t)(modelFileFound)?.isFile()) return refused(`${directory} has no file MLmodel, so it is not an MLflow model directory.`);
			let tree = listTree(root, treeLimits);
			let problems = [...tree.paths.flatMap((path) => {
				let bad = nameProblem(external_node_path_.posix.basename(path));
				return bad === void 0 ? [] : [`${shown(path)}: ${bad}`];
			}), ...tree.trouble.map(({ path, kind }) => `${shown(path)} ${sentences[kind]}`)];
			let modelFile = tree.files.find((file) => file.path === "MLmodel");
			modelFile && problems.push(...await modelFileProblems(root, modelFile));
			return {
				files: tree.files,
				problems
			};
		}
		let refused = (problem) => ({
			files: [],
			problems: [problem]
		});
		let sentences = {
			unreadable: "cannot be read.",
			dangling: "is a link to nothing.",
			outside: "is a link that leaves the model directory.",
			loop: "is a link to a directory that contains it.",
			"fan-out": "is a link to a directory within a directory that is reached by a link already.",
			irregular: "is neither a file nor a directory.",
			"too-deep": `lies more than ${treeLimits.depth} directories deep.`,
			"too-many": `is one entry too many: a model directory has at most ${treeLimits.entries}.`,
			"too-large": `makes the model larger than ${treeLimits.bytes / 0xe8d4a51000} TB.`
		};
		function nameProblem(name) {
			let bad = name.match(/[^ -~]|[#%?;\\]/u)?.[0];
			if (bad === void 0) return;
			return `the name has ${shown(bad)}, which MLflow's artifact store refuses or changes; rename it.`;
		}
		function shown(name) {
			return /^[!-~]+$/.test(name) ? name : JSON.stringify(name).replace(/[^ -~]/gu, escaped);
		}
		function escaped(character) {
			return `\\u{${character.codePointAt(0)?.toString(16)}}`;
		}
		async function modelFileProblems(root, modelFile) {
			if (modelFile.bytes > modelFileLimit) return [`MLmodel has ${modelFile.bytes} bytes; at most ${modelFileLimit} are read.`];
			let parsed = await parseYaml(textOf(modelFile.real));
			if ("problem" in parsed) return [`MLmodel is not valid YAML: ${parsed.problem}`];
			let content = parsed.value;
			if (!isMap(content) || !isMap(content.flavors) || Object.keys(content.flavors).length === 0) return ["MLmodel has no flavors, so MLflow cannot tell how to load the model."];
			let notMaps = Object.entries(content.flavors).filter(([, flavor]) => !isMap(flavor));
			let missing = references(content).map((reference) => referenceProblem(root, reference));
			return [...notMaps.map(([name]) => `MLmodel: the flavor ${shown(name)} is not a map.`), ...missing.filter((problem) => problem !== void 0)];
		}
		function textOf(path) {
			try {
				return (0, read.XF)(path, {
					maxBytes: modelFileLimit,
					links: "refuse"
				}).toString("utf8");
			} catch (error) {
				if (error instanceof problem.kc) return "";
				throw error;
			}
		}
		async function parseYaml(text) {
			let { parseDocument } = await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
			let document = parseDocument(text, {
				version: "1.1",
				uniqueKeys: !1,
				logLevel: "silent"
			});
			let error = document.errors[0];
			if (error) return { problem: firstLine(error.message) };
			try {
				return { value: document.toJS() };
			} catch (error) {
				return { problem: firstLine(error instanceof Error ? error.message : String(error)) };
			}
		}
		function firstLine(message) {
			return `${message.split("\n", 1)[0]?.replace(/[:.]$/, "")}.`;
		}
		let pathKeys = [
			"data",
			"model_path",
			"pickled_model",
			"model_data",
			"model_binary",
			"saved_model_dir",
			"serialized_explainer",
			"python_model",
			"code",
			"env"
		];
		function references(content) {
			let found = [];
			for (let [name, flavor] of Object.entries(asMap(content.flavors))) {
				let values = asMap(flavor);
				let prefix = `flavors.${name}`;
				found.push(...pathKeys.map((key) => ({
					key: `${prefix}.${key}`,
					path: values[key]
				})));
				for (let kind of ["conda", "virtualenv"]) found.push({
					key: `${prefix}.env.${kind}`,
					path: asMap(values.env)[kind]
				});
				for (let [artifact, value] of Object.entries(asMap(values.artifacts))) found.push({
					key: `${prefix}.artifacts.${artifact}.path`,
					path: asMap(value).path
				});
			}
			let example = asMap(content.saved_input_example_info);
			for (let key of ["artifact_path", "serving_input_path"]) found.push({
				key: `saved_input_example_info.${key}`,
				path: example[key]
			});
			return found.filter((reference) => typeof reference.path == "string" && reference.path !== "");
		}
		function referenceProblem(root, { key, path }) {
			let absolutePath = (0, external_node_path_.join)(root, path);
			if ((0, external_node_path_.isAbsolute)(path) || !(0, place.UO)(root, absolutePath)) return `MLmodel: ${shown(key)} names ${shown(path)}, which is outside the model directory.`;
			if (exists(absolutePath)) return;
			return `MLmodel: ${shown(key)} names ${shown(path)}, which is not in the model directory.`;
		}
		function exists(path) {
			try {
				return (0, look.t)(path) !== void 0;
			} catch {
				return !1;
			}
		}
		function isMap(value) {
			return typeof value == "object" && !!value && !Array.isArray(value);
		}
		function asMap(value) {
			return isMap(value) ? value : {};
		}
	})
};
