export const id = 3728;
export const ids = [3728,3243];
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


/***/ }),

/***/ 33728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   installPython: () => (/* binding */ installPython)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57975);
/* harmony import */ var _find_python_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93243);








const exec = (0,node_util__WEBPACK_IMPORTED_MODULE_6__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** What production runs; the client of the same release is the one least likely to disagree with it. */
const mlflowVersion = '3.9.0';
/**
 * An isolated environment with MLflow and scikit-learn, made at first use and kept between runs in the runner's tool
 * cache (RUNNER_TOOL_CACHE) or the user's cache. By `uv` where that is installed, which takes seconds, else by pip.
 * Built under another name and renamed when whole, so that a broken one is never found.
 */
async function installPython(env) {
    const cache = env.RUNNER_TOOL_CACHE || env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_4__.homedir)(), '.cache');
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(cache, 'verify-registration', `mlflow-${mlflowVersion}`);
    const draft = `${folder}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(4).toString('hex')}`;
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(folder)) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(folder), { recursive: true });
            await makeEnvironment(draft, env);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rename)(draft, folder);
        }
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(draft, { recursive: true, force: true });
        // Another run that was building the same one came first.
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(folder))
            return { reason: `MLflow ${mlflowVersion} cannot be installed: ${lastWords(error)}` };
    }
    const path = (0,_find_python_js__WEBPACK_IMPORTED_MODULE_7__.pythonIn)(folder);
    const found = await (0,_find_python_js__WEBPACK_IMPORTED_MODULE_7__.askPython)(path, env);
    if (!found?.mlflow)
        return { reason: `the environment ${folder} holds no MLflow; remove it and run again` };
    return { ...found, mlflow: found.mlflow, path };
}
async function makeEnvironment(folder, env) {
    // In a checkout, its modules would be run for Python's own, and its uv.toml could name another index.
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(folder);
    const run = (program, args) => exec(program, args, { cwd, env, maxBuffer: 1 << 24 });
    const packages = [`mlflow==${mlflowVersion}`];
    const hasUv = await run('uv', ['--version']).then(() => true, () => false);
    if (hasUv) {
        // Where no Python is installed that will do, uv fetches one. Said here, it would win over the caller's own choice.
        const which = env.UV_PYTHON ? [] : ['--python', '>=3.10'];
        await run('uv', ['venv', '--quiet', '--relocatable', ...which, folder]);
        await run('uv', ['pip', 'install', '--quiet', '--python', (0,_find_python_js__WEBPACK_IMPORTED_MODULE_7__.pythonIn)(folder), ...packages]);
        return;
    }
    await run('python3', ['-m', 'venv', folder]);
    await run((0,_find_python_js__WEBPACK_IMPORTED_MODULE_7__.pythonIn)(folder), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages]);
}
/** The last line, where no line begins an error; of uv also what it failed at, which stands before its list of causes. */
function lastWords(error) {
    const { stderr = '', message } = error;
    const lines = (0,node_util__WEBPACK_IMPORTED_MODULE_6__.stripVTControlCharacters)(stderr || message)
        .trim()
        .split('\n');
    const begin = lines.findLastIndex((line) => /^\s*(?:error:|×)/i.test(line));
    const parts = lines
        .slice(begin)
        .map((line) => line.replace(/^\s*(?:error:|cause:|caused by:|hint:|[×│╰─▶]+)?\s*/i, ''));
    const [first = '', second, ...rest] = parts.filter((part) => part !== '');
    return [first, second, rest.at(-1)].flatMap((part) => (part ? [part.slice(0, 200)] : [])).join(': ');
}


/***/ })

};
