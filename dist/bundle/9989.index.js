"use strict";
exports.id = 9989;
exports.ids = [9989, 9138];
exports.modules = {
	49138: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			askPython: () => askPython,
			findPython: () => findPython,
			pythonIn: () => pythonIn
		});
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		let exec = (0, __webpack_require__(57975).promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
		async function findPython(env) {
			let active = activeIn(env);
			let bare = [];
			let others = [];
			for (let path of [
				...active,
				"python3",
				"python"
			]) {
				let found = await askPython(path, env);
				if (found?.mlflow && !isOlder(found.mlflow)) return {
					...found,
					mlflow: found.mlflow,
					path
				};
				found?.mlflow ? others.push(`MLflow ${found.mlflow} in ${path} is older than 2.9`) : found ? bare.push(path) : active.includes(path) && others.push(`the active environment’s ${path} does not run`);
			}
			let without = bare.length > 0 ? [`MLflow is not installed in ${bare.join(" or ")}`] : [];
			return { reason: [...others, ...without].join("; ") || "there is no Python 3 on PATH" };
		}
		function isOlder(version) {
			let [major = 0, minor = 0] = version.split(".").map(Number);
			let [oldestMajor = 0, oldestMinor = 0] = "2.9".split(".").map(Number);
			return major < oldestMajor || major === oldestMajor && minor < oldestMinor;
		}
		async function askPython(path, env) {
			try {
				let { stdout } = await exec(path, ["-c", "\nimport sys\nsys.path = [p for p in sys.path if p]\nimport importlib.metadata as m, importlib.util as u, json\ndef v(*names):\n    for name in names:\n        try:\n            return m.version(name)\n        except m.PackageNotFoundError:\n            pass\nprint(json.dumps({\"mlflow\": v(\"mlflow\", \"mlflow-skinny\"), \"sklearn\": v(\"scikit-learn\"), \"hokusai\": v(\"hokusai-ml-platform\") if u.find_spec(\"hokusai\") else None}))\n"], {
					env,
					timeout: 1e4
				});
				let { mlflow, sklearn, hokusai } = JSON.parse(stdout, (_, value) => value ?? void 0);
				return {
					mlflow,
					sklearn,
					hokusai
				};
			} catch {
				return;
			}
		}
		let activeIn = (env) => [env.VIRTUAL_ENV, env.CONDA_PREFIX].flatMap((folder) => folder ? [pythonIn(folder)] : []);
		let pythonIn = (folder) => process.platform === "win32" ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "Scripts", "python.exe") : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "bin", "python");
	}),
	19989: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { installPython: () => installPython });
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
		var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
		var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51455);
		var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48161);
		var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76760);
		var node_util__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57975);
		var _find_python_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49138);
		let exec = (0, node_util__WEBPACK_IMPORTED_MODULE_6__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
		let mlflowVersion = "3.9.0";
		async function installPython(env) {
			let cache = env.RUNNER_TOOL_CACHE || env.XDG_CACHE_HOME || (0, node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_4__.homedir)(), ".cache");
			let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_5__.join)(cache, "verify-registration", `mlflow-${mlflowVersion}`);
			let draft = `${folder}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(4).toString("hex")}`;
			try {
				if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(folder)) {
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(folder), { recursive: !0 });
					await makeEnvironment(draft, env);
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rename)(draft, folder);
				}
			} catch (error) {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(draft, {
					recursive: !0,
					force: !0
				});
				if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(folder)) return { reason: `MLflow ${mlflowVersion} cannot be installed: ${lastWords(error)}` };
			}
			let path = (0, _find_python_js__WEBPACK_IMPORTED_MODULE_7__.pythonIn)(folder);
			let found = await (0, _find_python_js__WEBPACK_IMPORTED_MODULE_7__.askPython)(path, env);
			if (!found?.mlflow) return { reason: `the environment ${folder} holds no MLflow; remove it and run again` };
			return {
				...found,
				mlflow: found.mlflow,
				path
			};
		}
		async function makeEnvironment(folder, env) {
			let cwd = (0, node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(folder);
			let run = (program, args) => exec(program, args, {
				cwd,
				env,
				maxBuffer: 1 << 24
			});
			let packages = [`mlflow==${mlflowVersion}`];
			if (await run("uv", ["--version"]).then(() => !0, () => !1)) {
				await run("uv", [
					"venv",
					"--quiet",
					"--relocatable",
					...env.UV_PYTHON ? [] : ["--python", ">=3.10"],
					folder
				]);
				await run("uv", [
					"pip",
					"install",
					"--quiet",
					"--python",
					(0, _find_python_js__WEBPACK_IMPORTED_MODULE_7__.pythonIn)(folder),
					...packages
				]);
				return;
			}
			await run("python3", [
				"-m",
				"venv",
				folder
			]);
			await run((0, _find_python_js__WEBPACK_IMPORTED_MODULE_7__.pythonIn)(folder), [
				"-m",
				"pip",
				"install",
				"--quiet",
				"--disable-pip-version-check",
				...packages
			]);
		}
		function lastWords(error) {
			let { stderr = "", message } = error;
			let lines = (0, node_util__WEBPACK_IMPORTED_MODULE_6__.stripVTControlCharacters)(stderr || message).trim().split("\n");
			let begin = lines.findLastIndex((line) => /^\s*(?:error:|×)/i.test(line));
			let [first = "", second, ...rest] = lines.slice(begin).map((line) => line.replace(/^\s*(?:error:|cause:|caused by:|hint:|[×│╰─▶]+)?\s*/i, "")).filter((part) => part !== "");
			return [
				first,
				second,
				rest.at(-1)
			].flatMap((part) => part ? [part.slice(0, 200)] : []).join(": ");
		}
	})
};
