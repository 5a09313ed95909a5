"use strict";
exports.id = 1841;
exports.ids = [1841];
exports.modules = {
	36058: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$8: () => remainsState,
			Aj: () => cleanedState,
			qc: () => toldByMain
		});
		let remainsState = "remains";
		let cleanedState = "cleaned-up";
		function toldByMain(env) {
			let state = (name) => env[`STATE_${name}`] ?? "";
			let [remains, cleaned] = [state(remainsState), state(cleanedState)];
			return remains === "" || cleaned === "true" ? void 0 : {
				remains,
				mainEnded: cleaned !== ""
			};
		}
	}),
	71841: ((module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _github_state_for_post_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36058);
				var _small_heap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19327);
				let told = (0, _github_state_for_post_step_js__WEBPACK_IMPORTED_MODULE_1__.qc)(process.env);
				if (told) {
					let { runPost } = await Promise.all([
						__webpack_require__.e(2857),
						__webpack_require__.e(2641),
						__webpack_require__.e(3779),
						__webpack_require__.e(9958),
						__webpack_require__.e(1682),
						__webpack_require__.e(7036),
						__webpack_require__.e(303),
						__webpack_require__.e(1766),
						__webpack_require__.e(4529)
					]).then(__webpack_require__.bind(__webpack_require__, 64529));
					(0, _small_heap_js__WEBPACK_IMPORTED_MODULE_0__.p)();
					await runPost(told, process.env);
				}
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	19327: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => keepHeapSmall });
		var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
		function keepHeapSmall() {
			(0, node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--semi-space-growth-factor=1");
			(0, node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--heap-growing-percent=40");
			(0, node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--no-parallel-scavenge");
		}
	})
};
