export const id = 6756;
export const ids = [6756];
export const modules = {
	14403: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	16756: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _github_state_for_post_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14403);
				var _small_heap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1406);
				let told = (0, _github_state_for_post_step_js__WEBPACK_IMPORTED_MODULE_1__.qc)(process.env);
				if (told) {
					let { runPost } = await Promise.all([
						__webpack_require__.e(5503),
						__webpack_require__.e(2857),
						__webpack_require__.e(3779),
						__webpack_require__.e(7615),
						__webpack_require__.e(3339),
						__webpack_require__.e(4118),
						__webpack_require__.e(7995),
						__webpack_require__.e(4361),
						__webpack_require__.e(4682)
					]).then(__webpack_require__.bind(__webpack_require__, 94682));
					(0, _small_heap_js__WEBPACK_IMPORTED_MODULE_0__.p)();
					await runPost(told, process.env);
				}
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	1406: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => keepHeapSmall });
		var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
		function keepHeapSmall() {
			(0, node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--semi-space-growth-factor=1");
			(0, node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--heap-growing-percent=40");
			(0, node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--no-parallel-scavenge");
		}
	})
};
