"use strict";
exports.id = 2299;
exports.ids = [2299];
exports.modules = { 82299: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { readMarkdown: () => readMarkdown });
	var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83147);
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
