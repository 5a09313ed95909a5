export const id = 3970;
export const ids = [3970];
export const modules = { 23970: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { readMarkdown: () => readMarkdown });
	var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28648);
	let fences = /^( {0,3})(`{3,}|~{3,})[ \t]*\{?\.?([\w+-]*)[^\n]*\n([\s\S]*?)(?:^ {0,3}\2[`~]*[ \t]*\r?$|$(?![\s\S]))/gm;
	function readMarkdown(text, notes) {
		for (let { 0: whole, 3: language = "", 4: body = "", index } of text.matchAll(fences)) {
			let start = index + whole.indexOf(body, whole.indexOf("\n"));
			let ending = /^(?:|(?:ba|z)?sh|shell|console|text|te?xt|log)$/i.test(language) ? "code" : language;
			let answers = /^\s*\$ /m.test(body) ? /(?<!\\\r?\n)^(?!\s*[$>] ).+/gm : /(?!)/;
			let asked = body.replace(answers, (found) => " ".repeat(found.length));
			notes.file(`fence.${ending}`, (0, _reading_js__WEBPACK_IMPORTED_MODULE_0__.l0)(asked, start));
		}
	}
}) };
