export const id = 6756;
export const ids = [6756];
export const modules = {

/***/ 14403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ remainsState),
/* harmony export */   Aj: () => (/* binding */ cleanedState),
/* harmony export */   qc: () => (/* binding */ toldByMain)
/* harmony export */ });
/** What main tells the post step: what it may have made, and whether there is nothing to look for again. */
const remainsState = 'remains';
const cleanedState = 'cleaned-up';
/**
 * What the main step told of what it may have left; undefined where there is nothing to look for. Contract: `getState` of
 * @actions/core.
 */
function toldByMain(env) {
    const state = (name) => env[`STATE_${name}`] ?? '';
    const [remains, cleaned] = [state(remainsState), state(cleanedState)];
    return remains === '' || cleaned === 'true' ? undefined : { remains, mainEnded: cleaned !== '' };
}


/***/ }),

/***/ 16756:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _small_heap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1406);
/* harmony import */ var _github_state_for_post_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14403);


const told = (0,_github_state_for_post_step_js__WEBPACK_IMPORTED_MODULE_1__/* .toldByMain */ .qc)(process.env);
// Mostly there is nothing to look for, and then nothing else is loaded.
if (told) {
    const { runPost } = await Promise.all(/* import() */[__webpack_require__.e(5503), __webpack_require__.e(2857), __webpack_require__.e(3779), __webpack_require__.e(542), __webpack_require__.e(3339), __webpack_require__.e(4118), __webpack_require__.e(7995), __webpack_require__.e(4361), __webpack_require__.e(4682)]).then(__webpack_require__.bind(__webpack_require__, 94682));
    await runPost(told, process.env);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1406:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/** Imported first by every program: memory stays flat whatever a server sends. */

// V8 lets the space for new objects grow to 96 MB before it collects; most of what we read is garbage at once. Kept at
// its first size, a run takes 30 to 140 MB less memory and no more time.
(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
// The space for old ones may double before V8 looks at it; texts of a megabyte go there at once. Against hostile answers
// and artifacts this takes 30 MB less, and an ordinary run no more time.
(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--heap-growing-percent=40');
// One thread is through with so small a space before several have shared it out.
(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--no-parallel-scavenge');


/***/ })

};
