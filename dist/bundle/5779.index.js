"use strict";
exports.id = 5779;
exports.ids = [5779];
exports.modules = { 5779: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		isDotenv: () => isDotenv,
		readDotenv: () => readDotenv,
		readRequirements: () => readRequirements
	});
	var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83147);
	let variable = /^([ \t]*(?:export[ \t]+)?)([\w.-]+)([ \t]*[=:][ \t]*)(?:(["'`])((?:(?!\4)[^\\]|\\.)*)\4|((?:(?![ \t]+#)[^\r\n])*))/gm;
	let nothing = /^[ \t]*(?:#.*|export[ \t]+\w+[ \t]*)$/gm;
	function readDotenv(text, notes) {
		for (let match of text.matchAll(variable)) {
			let { 1: head = "", 2: name = "", 3: sign = "", 4: quote = "", 5: quoted, 6: bare = "", index } = match;
			let at = index + head.length;
			let value = quoted ?? bare.trimEnd();
			let literal = (0, _reading_js__WEBPACK_IMPORTED_MODULE_0__.XZ)(value, at + name.length + sign.length + quote.length, !/[\\\n]/.test(value));
			let isPlain = sign.trim() === "=" && !/^["'`]/.test(bare) && !value.includes("\n");
			let own = {
				start: index,
				end: literal.end + quote.length,
				as: "lines"
			};
			notes.set(name, at, "entry", [literal], { own: isPlain ? own : void 0 });
		}
		return isDotenv(text) ? "dotenv lines" : void 0;
	}
	let isDotenv = (text) => !/\r(?!\n)/.test(text) && text.replace(variable, "").replace(nothing, "").trim() === "";
	function readRequirements(text, notes) {
		for (let { 1: blanks = "", 2: spec = "", index } of text.matchAll(/^([ \t]*)([^\s#-](?:(?!\s#).)*)/gm)) notes.package(spec.trim(), index + blanks.length);
		return "requirement lines";
	}
}) };
