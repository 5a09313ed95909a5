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
async function readMarkdown(text, readAs) {
    const reading = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyReading */ .iz)();
    for (const fence of text.matchAll(/^( {0,3})(`{3,}|~{3,})[ \t]*\{?\.?([\w+-]*)[^\n]*\n([\s\S]*?)(?:^ {0,3}\2[`~]*[ \t]*\r?$|$(?![\s\S]))/gm)) {
        const [whole, , , language = '', body = ''] = fence;
        const start = fence.index + whole.indexOf(body, whole.indexOf('\n'));
        const extension = extensions[language.toLowerCase()] ?? 'txt.sh';
        const inner = await readAs(`fence.${extension}`, body);
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .addTo */ .DN)(reading, (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .placed */ .GS)(inner, { text: body, place: (offset) => start + offset, changes: 'none' }));
    }
    return reading;
}
const extensions = {
    python: 'py',
    py: 'py',
    yaml: 'yaml',
    yml: 'yaml',
    json: 'json',
    toml: 'toml',
    dockerfile: 'dockerfile',
    dotenv: 'env',
    env: 'env',
    ini: 'ini',
    javascript: 'js',
    js: 'js',
    typescript: 'ts',
    ts: 'ts',
    hcl: 'tf',
    terraform: 'tf',
    r: 'r',
    java: 'java',
    go: 'go',
    powershell: 'ps1',
    batch: 'bat',
};


/***/ })

};
