export const id = 686;
export const ids = [686];
export const modules = {

/***/ 94686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sandbox: () => (/* binding */ sandbox)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _sandbox_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95762);
/* harmony import */ var _sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36200);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98213);




/**
 * `sandbox`: the embedded platform until a signal ends it. Prints one JSON line with its addresses and its
 * invented key, the only key this program ever prints: it opens nothing but this sandbox.
 */
async function sandbox(argv) {
    const flags = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFlags */ .bQ)(argv, {
        fault: { type: 'string' },
        mlflow: { type: 'string' },
        port: { type: 'string' },
        folder: { type: 'string' },
        'delay-ms': { type: 'string' },
        'list-faults': { type: 'boolean' },
    });
    if (flags['list-faults']) {
        process.stdout.write(`${_sandbox_faults_js__WEBPACK_IMPORTED_MODULE_1__.faultNames.join('\n')}\n`);
        return 0;
    }
    const options = readOptions(flags);
    if (options.folder)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(options.folder, { recursive: true });
    const started = await (0,_sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.startSandbox)(options);
    const { trackingUri, authUrl, apiUrl, apiKey } = started;
    process.stdout.write(`${JSON.stringify({ trackingUri, authUrl, apiUrl, apiKey })}\n`);
    await new Promise((resolve) => {
        process.once('SIGINT', resolve);
        process.once('SIGTERM', resolve);
    });
    await started.close();
    return 0;
}
/** @throws UsageError naming every flag that is wrong */
function readOptions(flags) {
    const problems = [];
    const fault = _sandbox_faults_js__WEBPACK_IMPORTED_MODULE_1__.faultNames.find((name) => name === flags.fault);
    if (flags.fault !== undefined && !fault)
        problems.push(`--fault ${flags.fault} is none of ${_sandbox_faults_js__WEBPACK_IMPORTED_MODULE_1__.faultNames.join(', ')}`);
    if (flags.mlflow !== undefined && !URL.canParse(String(flags.mlflow))) {
        problems.push(`--mlflow ${flags.mlflow} is not a URL. For example: --mlflow http://127.0.0.1:5000`);
    }
    const port = wholeNumber('port', flags.port, 65_534, problems);
    const delayMs = wholeNumber('delay-ms', flags['delay-ms'], 60_000, problems);
    if (problems.length > 0)
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(problems.join('\n'));
    return {
        ...(fault ? { fault } : {}),
        ...(flags.mlflow === undefined ? {} : { mlflow: String(flags.mlflow) }),
        ...(flags.folder === undefined ? {} : { folder: String(flags.folder) }),
        ...(port === undefined ? {} : { port }),
        ...(delayMs === undefined ? {} : { delayMs }),
    };
}
function wholeNumber(name, given, limit, problems) {
    if (given === undefined)
        return undefined;
    const value = Number(given);
    if (Number.isInteger(value) && value >= 0 && value <= limit)
        return value;
    problems.push(`--${name} ${given} is not a whole number up to ${limit}. For example: --${name} 0`);
    return undefined;
}


/***/ })

};
