export const id = 3970;
export const ids = [3970];
export const modules = {

/***/ 23970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readMarkdown: () => (/* binding */ readMarkdown)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28648);

/** The fenced code of a document; prose may talk about an old address. Readers copy it, so nothing is changed. */
function readMarkdown(text) {
    const reading = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyReading */ .iz)();
    for (const fence of text.matchAll(/^( {0,3})(`{3,}|~{3,})[ \t]*\{?\.?([\w+-]*)[^\n]*\n([\s\S]*?)(?:^ {0,3}\2[`~]*[ \t]*\r?$|$(?![\s\S]))/gm)) {
        const [whole, , , language = '', body = ''] = fence;
        const start = fence.index + whole.indexOf(body, whole.indexOf('\n'));
        const name = language.toLowerCase();
        const ending = endings[name] ?? (alike.test(name) ? name : 'code');
        reading.nested.push({ path: `fence.${ending}`, part: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .partAt */ .l0)(body, start) });
    }
    return reading;
}
/** Languages whose files end in their name. */
const alike = /^(?:py|ya?ml|json|toml|dockerfile|env|ini|js|ts|tf|r|java|go|ps1|bat)$/;
const endings = {
    python: 'py',
    dotenv: 'env',
    javascript: 'js',
    typescript: 'ts',
    hcl: 'tf',
    terraform: 'tf',
    powershell: 'ps1',
    batch: 'bat',
};


/***/ })

};
