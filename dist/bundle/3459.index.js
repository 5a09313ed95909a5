export const id = 3459;
export const ids = [3459];
export const modules = {

/***/ 23459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDocker: () => (/* binding */ readDocker)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67724);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28648);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3221);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46092);




/** What instructions run, in place of blanks; as a list its brackets and commas, too. */
const runs = /^[ \t]*(?:ONBUILD\s+)?(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK(?:[ \t]+--\S+)*[ \t]+CMD)\b(?:[ \t]+--\S+)*(?:\s*\[\s*"(?:[^"\\]|\\.)*"(?:\s*,\s*"(?:[^"\\]|\\.)*")*\s*\])?/gim;
/** `ENV A=b C="d"`, or `ENV A b` of old. */
const sets = /^([ \t]*)(ENV|ARG)([ \t]+)(?:([\w.-]+)([ \t]+)(?=\S))?/gim;
/** Comments may stand between continued lines. */
const comments = /(?<=\\[ \t]*\r?\n)(?:[ \t]*#.*\n)+/g;
/** A Dockerfile, made a script: the words, the quotes and the continued lines of its instructions are a shell's. */
function readDocker(text) {
    // Another sign may end a line that goes on.
    if (/^#\s*escape\s*=\s*`/im.test(text))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.readLines)(text, 'hash', [text]);
    const shifts = [];
    const shift = (from, by) => shifts.push({ from: from + (shifts.at(-1)?.by ?? 0) + by, by: (shifts.at(-1)?.by ?? 0) + by });
    const script = text
        .replace(comments, (found) => found.replace(/.(\r?\n)/g, '\\$1').replace(/[^\\\r\n]|\\(?!\r?\n)/g, ' '))
        .replace(runs, (found) => found.replace(/"(?:[^"\\]|\\.)*"|\S/g, (one) => (one.length > 1 ? one : ' ')))
        .replace(sets, (found, indent, word, gap, name, space, at) => {
        const isOld = name && /ENV/i.test(word);
        shift(at + indent.length + word.length, 'export'.length - word.length);
        if (isOld)
            shift(at + found.length, 1 - space.length);
        return `${indent}export${gap}${isOld ? `${name}=` : found.slice(indent.length + word.length + gap.length)}`;
    });
    const place = (offset) => offset - (shifts.findLast(({ from }) => from <= offset)?.by ?? 0);
    const reading = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .GS)((0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.readShell)(script, [text]), { text: script, place, changes: 'lines' });
    for (const one of reading.settings) {
        const isArgument = /(?:^|\n)[ \t]*ARG[ \t][^\n]*$/i.test(text.slice(0, one.at));
        // A build argument is set while the image is built, where mock mode hides as much.
        if (isArgument)
            one.environment = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(one.name) && !one.name.endsWith('_KEY');
        one.own = isArgument || !one.own ? undefined : { ...one.own, again: undefined };
    }
    return reading;
}


/***/ })

};
