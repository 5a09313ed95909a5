export const id = 1296;
export const ids = [1296];
export const modules = {

/***/ 51296:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _small_heap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1406);
/* harmony import */ var _github_main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65044);


await (0,_github_main_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .Cs)(process.env);
// An upload that was given up cannot be aborted and would keep the job waiting. The exit code is set by then.
process.exit();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
