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

const fences = /^( {0,3})(`{3,}|~{3,})[ \t]*\{?\.?([\w+-]*)[^\n]*\n([\s\S]*?)(?:^ {0,3}\2[`~]*[ \t]*\r?$|$(?![\s\S]))/gm;
/** The fenced code of a document; prose may talk about an old address. Readers copy it, so nothing is changed. */
function readMarkdown(text, notes) {
    for (const { 0: whole, 3: language = '', 4: body = '', index } of text.matchAll(fences)) {
        const start = index + whole.indexOf(body, whole.indexOf('\n'));
        // A session of a shell has prompts and answers: no script.
        const ending = /^(?:|(?:ba|z)?sh|shell|console|text|te?xt|log)$/i.test(language) ? 'code' : language;
        const answers = /^\s*\$ /m.test(body) ? /(?<!\\\r?\n)^(?!\s*[$>] ).+/gm : /(?!)/;
        const asked = body.replace(answers, (found) => ' '.repeat(found.length));
        notes.file(`fence.${ending}`, (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .partAt */ .l0)(asked, start));
    }
}


/***/ })

};
