"use strict";
exports.id = 5405;
exports.ids = [5405];
exports.modules = {
	95405: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { readOwnNames: () => readOwnNames });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18743);
		var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23738);
		var _read_saved_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24117);
		let reports = ["report.json", "merged.json"];
		function readOwnNames(folder, marked) {
			let own = reports.filter((name) => isOwnReport((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)));
			let listed = [...((0, _manifest_js__WEBPACK_IMPORTED_MODULE_1__.WI)(readText((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_1__.vS))) ?? new Map()).keys()];
			let isOwnManifest = own.some((name) => listed.includes(name));
			return new Set([
				...marked,
				...own,
				...isOwnManifest ? [_manifest_js__WEBPACK_IMPORTED_MODULE_1__.vS, ...listed] : []
			]);
		}
		function isOwnReport(path) {
			try {
				let { tool } = (0, _read_saved_js__WEBPACK_IMPORTED_MODULE_2__.P6)((0, _read_saved_js__WEBPACK_IMPORTED_MODULE_2__.hL)(path));
				return tool?.name === _version_js__WEBPACK_IMPORTED_MODULE_3__.Uf;
			} catch {
				return !1;
			}
		}
		function readText(path) {
			try {
				return (0, _read_saved_js__WEBPACK_IMPORTED_MODULE_2__.hL)(path).toString("utf8");
			} catch {
				return "";
			}
		}
	}),
	24117: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P6: () => parseSaved,
			Pp: () => savedFileLimit,
			fr: () => firstProblems,
			hL: () => readSavedBytes,
			sh: () => SavedFileError
		});
		var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
		var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28049);
		var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26392);
		var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23551);
		let savedFileLimit = 33554432;
		let savedFileValues = {
			values: 1e6,
			depth: 100
		};
		class SavedFileError extends Error {
			name = "SavedFileError";
		}
		function readSavedBytes(path, { followLinks = !1 } = {}) {
			try {
				return (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.XF)(path, {
					maxBytes: savedFileLimit,
					links: followLinks ? "follow" : "refuse"
				});
			} catch (error) {
				if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_2__.kc)) throw error;
				throw new SavedFileError(`The file ${error.what}.`);
			}
		}
		function unpacked(bytes, layers = 0) {
			if (bytes[0] !== 31 || bytes[1] !== 139) return bytes;
			if (layers === mostLayers) throw new SavedFileError("The file is gzipped again and again.");
			return unpacked(gunzip(bytes), layers + 1);
		}
		let mostLayers = 3;
		function gunzip(bytes) {
			try {
				return (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: savedFileLimit });
			} catch (error) {
				let isTooLarge = error.code === "ERR_BUFFER_TOO_LARGE";
				throw new SavedFileError(isTooLarge ? "The file unpacks to more than 32 MiB." : "The file is damaged gzip.");
			}
		}
		function encodingOf([first, second]) {
			if (first === 255 && second === 254 || first !== 0 && second === 0) return "utf-16le";
			if (first === 254 && second === 255 || first === 0 && second !== 0) return "utf-16be";
			return "utf-8";
		}
		function parseSaved(input, mostText = savedFileLimit) {
			let text = (typeof input == "string" ? input : decodeSaved(input, mostText)).replace(/^\uFEFF/, "");
			let excess = (0, _text_json_js__WEBPACK_IMPORTED_MODULE_1__.Ev)(text, savedFileValues);
			if (excess) throw new SavedFileError(`The file is not read: it ${excess}.`);
			try {
				return JSON.parse(text);
			} catch {
				let end = text.trimEnd();
				let cut = end !== "" && !/[}\]]$/.test(end) ? " It seems to be cut off at the end." : "";
				throw new SavedFileError(`The file is not JSON.${cut}`);
			}
		}
		function decodeSaved(input, mostText) {
			let bytes = unpacked(input);
			let encoding = encodingOf(bytes);
			if (encoding !== "utf-8") return new TextDecoder(encoding).decode(bytes);
			let { compact, textBytes } = (0, _text_json_js__WEBPACK_IMPORTED_MODULE_1__.Ar)(bytes);
			if (textBytes > mostText) throw new SavedFileError(`The file is not read: it holds more than ${mostText / 2 ** 20} MiB of text.`);
			return new TextDecoder().decode(compact);
		}
		function firstProblems(problems) {
			let more = problems.length - 5;
			return [...problems.slice(0, 5), ...more > 0 ? [`and ${more} more`] : []].join("; ");
		}
	})
};
