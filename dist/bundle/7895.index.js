export const id = 7895;
export const ids = [7895];
export const modules = {

/***/ 57895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeFixDiff: () => (/* binding */ writeFixDiff)
/* harmony export */ });
/* harmony import */ var _text_unified_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87158);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16930);
/* harmony import */ var _find_mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64765);



/**
 * The caller's own mistakes in the checkout around `path`; the diff that fixes them goes into the report folder as
 * `fix.diff`.
 *
 * @throws NoCheckoutError
 */
async function writeFixDiff(path, folder, redact) {
    const { files } = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .readCheckout */ .b)(path, { whole: true });
    const { findings, fixed, secrets } = await (0,_find_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .findMistakes */ .F)(files);
    for (const secret of secrets)
        redact.protect('committed-key', secret, { parts: false });
    const { text } = (0,_text_unified_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .unifiedDiff */ .W)(fixed, (line) => redact(line) === line);
    if (text !== '')
        await folder.write('fix.diff', redact(text));
    return findings;
}


/***/ })

};
