export const id = 3243;
export const ids = [3243];
export const modules = {

/***/ 93243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askPython: () => (/* binding */ askPython),
/* harmony export */   findPython: () => (/* binding */ findPython),
/* harmony export */   pythonIn: () => (/* binding */ pythonIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);



const exec = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/**
 * Asks the interpreter itself, without importing anything large. Hokusai's SDK is a distribution of its own name whose
 * module is `hokusai`: a distribution called `hokusai` is somebody else's tool. What lies in the current folder is not
 * Python's: it may be a checkout that somebody else wrote, with a json.py of its own.
 */
const question = `
import sys
sys.path = [p for p in sys.path if p]
import importlib.metadata as m, importlib.util as u, json
def v(*names):
    for name in names:
        try:
            return m.version(name)
        except m.PackageNotFoundError:
            pass
print(json.dumps({"mlflow": v("mlflow", "mlflow-skinny"), "sklearn": v("scikit-learn"), "hokusai": v("hokusai-ml-platform") if u.find_spec("hokusai") else None}))
`;
/** The oldest release whose client can take every step here, and whose server is verified. */
const oldest = '2.9';
/**
 * The Python the caller would use: the active environment's (VIRTUAL_ENV, CONDA_PREFIX), else that of PATH. Only the
 * reason where none has an MLflow that will do.
 */
async function findPython(env) {
    const active = activeIn(env);
    const bare = [];
    const others = [];
    for (const path of [...active, 'python3', 'python']) {
        const found = await askPython(path, env);
        if (found?.mlflow && !isOlder(found.mlflow))
            return { ...found, mlflow: found.mlflow, path };
        if (found?.mlflow)
            others.push(`MLflow ${found.mlflow} in ${path} is older than ${oldest}`);
        else if (found)
            bare.push(path);
        else if (active.includes(path))
            others.push(`the active environment’s ${path} does not run`);
    }
    const without = bare.length > 0 ? [`MLflow is not installed in ${bare.join(' or ')}`] : [];
    return { reason: [...others, ...without].join('; ') || 'there is no Python 3 on PATH' };
}
function isOlder(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [oldestMajor = 0, oldestMinor = 0] = oldest.split('.').map(Number);
    return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}
/** Undefined where it is no Python, or none that answers. */
async function askPython(path, env) {
    try {
        const { stdout } = await exec(path, ['-c', question], { env, timeout: 10_000 });
        const { mlflow, sklearn, hokusai } = JSON.parse(stdout, (_, value) => value ?? undefined);
        return { mlflow, sklearn, hokusai };
    }
    catch {
        return undefined;
    }
}
const activeIn = (env) => [env.VIRTUAL_ENV, env.CONDA_PREFIX].flatMap((folder) => (folder ? [pythonIn(folder)] : []));
/** The interpreter of an environment. */
const pythonIn = (folder) => process.platform === 'win32' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'Scripts', 'python.exe') : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'bin', 'python');


/***/ })

};
