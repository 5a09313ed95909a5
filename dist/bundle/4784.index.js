export const id = 4784;
export const ids = [4784];
export const modules = {

/***/ 84784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isDotenv: () => (/* binding */ isDotenv),
/* harmony export */   readDotenv: () => (/* binding */ readDotenv),
/* harmony export */   readRequirements: () => (/* binding */ readRequirements)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28648);

const variable = /^([ \t]*(?:export[ \t]+)?)([\w.-]+)([ \t]*[=:][ \t]*)(?:(["'`])((?:(?!\4)[^\\]|\\.)*)\4|((?:(?![ \t]+#)[^\r\n])*))/gm;
const nothing = /^[ \t]*(?:#.*|export[ \t]+\w+[ \t]*)$/gm;
/** `NAME=value` a line, as python-dotenv, Compose and R read it; a file with anything else is not changed. */
function readDotenv(text, notes) {
    for (const match of text.matchAll(variable)) {
        const { 1: head = '', 2: name = '', 3: sign = '', 4: quote = '', 5: quoted, 6: bare = '', index } = match;
        const at = index + head.length;
        const value = quoted ?? bare.trimEnd();
        const literal = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .literalAt */ .XZ)(value, at + name.length + sign.length + quote.length, !/[\\\n]/.test(value));
        const isPlain = sign.trim() === '=' && !/^["'`]/.test(bare) && !value.includes('\n');
        const own = { start: index, end: literal.end + quote.length, as: 'lines' };
        notes.set(name, at, 'entry', [literal], { own: isPlain ? own : undefined });
    }
    return isDotenv(text) ? 'dotenv lines' : undefined;
}
/** Nothing else is in it. A carriage return alone ends lines for some readers only. */
const isDotenv = (text) => !/\r(?!\n)/.test(text) && text.replace(variable, '').replace(nothing, '').trim() === '';
/** A requirements or constraints file of pip. */
function readRequirements(text, notes) {
    for (const { 1: blanks = '', 2: spec = '', index } of text.matchAll(/^([ \t]*)([^\s#-](?:(?!\s#).)*)/gm))
        notes.package(spec.trim(), index + blanks.length);
    return 'requirement lines';
}


/***/ })

};
