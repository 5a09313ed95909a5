export const id = 296;
export const ids = [296];
export const modules = {

/***/ 51296:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _github_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(626);
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52325);


const { inputs, problems } = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readGitHubInputs */ .BJ)();
await (0,_github_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .Cs)({ raw: (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readRawInputs */ .yI)(), github: inputs, problems }, process.env);
// An upload that was given up cannot be aborted and would keep the job waiting. The exit code is set by then.
process.exit();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
