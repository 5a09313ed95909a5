export const id = 4686;
export const ids = [4686];
export const modules = {

/***/ 94686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sandbox: () => (/* binding */ sandbox)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _sandbox_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61062);
/* harmony import */ var _sandbox_faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95762);
/* harmony import */ var _sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81565);
/* harmony import */ var _schema_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36715);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98213);






/**
 * `sandbox`: the embedded platform until a signal ends it. Prints one JSON line with its addresses and its
 * invented key, the only key this program ever prints: it opens nothing but this sandbox.
 *
 * @throws UsageError where the port is in use
 */
async function sandbox({ flags }) {
    const { listFaults, ...options } = flags;
    if (listFaults) {
        process.stdout.write(`${_sandbox_faults_js__WEBPACK_IMPORTED_MODULE_2__.faultNames.join('\n')}\n`);
        return _schema_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.fine;
    }
    if (options.folder)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(options.folder, { recursive: true });
    const started = await (0,_sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_3__.startSandbox)(options).catch((error) => {
        if (!(error instanceof _sandbox_call_js__WEBPACK_IMPORTED_MODULE_1__/* .PortInUse */ .wh))
            throw error;
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`${error.message}. Choose another --port, or leave it out for a free one.`);
    });
    const { trackingUri, authUrl, apiUrl, apiKey } = started;
    process.stdout.write(`${JSON.stringify({ trackingUri, authUrl, apiUrl, apiKey })}\n`);
    await new Promise((resolve) => {
        process.once('SIGINT', resolve);
        process.once('SIGTERM', resolve);
    });
    await started.close();
    return _schema_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.fine;
}


/***/ })

};
