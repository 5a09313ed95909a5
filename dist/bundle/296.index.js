export const id = 296;
export const ids = [296];
export const modules = {

/***/ 1296:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _github_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(901);
/* harmony import */ var _github_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1532);



await (0,_github_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .Cs)({ raw: (0,_github_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(), onMissingKey: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('on-missing-key') });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
