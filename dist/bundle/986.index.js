export const id = 986;
export const ids = [986];
export const modules = {

/***/ 3986:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _cli_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8213);
/* harmony import */ var _http_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2616);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8175);




/** 0 pass, 1 verified and wrong, 2 bad input or usage, 3 could not verify, 130 cancelled. */
async function main(argv) {
    const redact = (0,_http_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .createRedactor */ .lY)();
    try {
        const { dispatch } = await __webpack_require__.e(/* import() */ 455).then(__webpack_require__.bind(__webpack_require__, 8455));
        return await dispatch(argv, redact);
    }
    catch (error) {
        const expected = error instanceof _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz || error instanceof _cli_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb;
        const text = expected
            ? error.message
            : error instanceof Error
                ? (error.stack ?? error.message)
                : String(error);
        process.stderr.write(redact(`${text}\n`));
        return expected ? 2 : 3;
    }
}
process.exitCode = await main(process.argv.slice(2));
// A pipe closed early (`… | head`) is no reason to fail.
process.stdout.on('error', () => process.exit(128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals.SIGPIPE));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ parseVerify),
/* harmony export */   bQ: () => (/* binding */ parseFlags),
/* harmony export */   eb: () => (/* binding */ UsageError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8175);


/** The command line itself is wrong; the message says what is right. */
class UsageError extends Error {
    name = 'UsageError';
}
/** Where an input comes from when no flag names it: the variables third parties are told to set. */
const environmentNames = {
    'api-key': 'HOKUSAI_API_KEY',
    'tracking-uri': 'MLFLOW_TRACKING_URI',
};
/** Flags named like the action's inputs. The key is never a flag: other users see a command line. */
const inputFlags = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj.filter((name) => name !== 'api-key');
const switches = ['notify', 'keep', 'allow-insecure-http'];
/** @throws UsageError for flags that do not exist or lack their value */
function parseVerify(argv, env) {
    const inputs = Object.fromEntries(inputFlags.map((name) => [name, { type: switches.includes(name) ? 'boolean' : 'string' }]));
    const values = parseFlags(argv, {
        ...inputs,
        sandbox: { type: 'boolean' },
        fault: { type: 'string' },
        json: { type: 'boolean' },
        'cleanup-stale': { type: 'string' },
    });
    const raw = {};
    for (const name of _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj) {
        const variable = environmentNames[name];
        const value = values[name] ?? (variable ? env[variable] : undefined);
        raw[name] = value === undefined ? undefined : String(value);
    }
    return {
        inputs: raw,
        sandbox: values.sandbox === true || values.fault !== undefined,
        fault: values.fault,
        json: values.json === true,
        cleanupStale: values['cleanup-stale'],
    };
}
function parseFlags(argv, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, allowPositionals: false }).values;
    }
    catch (error) {
        throw new UsageError(`${error.message}\nThe flags are ${flagList(options)}.`);
    }
}
function flagList(options) {
    return Object.entries(options)
        .map(([name, { type }]) => (type === 'boolean' ? `--${name}` : `--${name} VALUE`))
        .join(', ');
}


/***/ })

};
