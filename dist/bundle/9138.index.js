"use strict";
exports.id = 9138;
exports.ids = [9138];
exports.modules = { 49138: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
}) };
