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
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62850);





/**
 * A Dockerfile: its instructions, with what they say read by the shell's parser, whose quotes and continued lines
 * Docker shares.
 */
function readDocker(text) {
    // Another sign may end a line that goes on.
    if (/^#\s*escape\s*=\s*`/im.test(text))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.readLines)(text, 'shell', [text]);
    const reading = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyReading */ .iz)('instructions, unbash');
    const scopes = [text];
    for (const { word, from, to } of instructionsIn(text)) {
        const body = text.slice(from, to);
        // Comments may stand between continued lines.
        const source = body.replace(/^[ \t]*#.*$/gm, (found) => found.endsWith('\\') ? found : `${' '.repeat(Math.max(0, found.length - 1))}\\`.slice(-found.length));
        const part = { text: source, place: (offset) => from + offset, changes: 'texts' };
        if (word === 'ENV' || word === 'ARG')
            readVariables(text, word, part, from, to, reading);
        else if (/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)$/.test(word)) {
            const list = /^\s*(?:--\S+\s+)*\[/.test(source)
                ? [...source.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
                : undefined;
            const literals = list?.map((found) => ({
                text: found[1] ?? '',
                start: from + found.index + 1,
                end: from + found.index + found[0].length - 1,
                exact: true,
            }));
            if (literals)
                (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(reading, (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .readWords */ .u)(literals, scopes));
            else
                (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(reading, (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .GS)((0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.readShell)(source.replace(/^\s*(?:--\S+\s+)+|^\s*CMD\s/, (found) => ' '.repeat(found.length)), scopes), part));
        }
    }
    return reading;
}
function instructionsIn(text) {
    const found = [];
    const pattern = /^[ \t]*([A-Za-z]+)(?=[ \t])((?:[^\n]*\\[ \t]*\r?\n(?:[ \t]*#[^\n]*\n)*)*[^\n]*)/gm;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        const [whole, word = '', rest = ''] = match;
        let to = match.index + whole.length;
        const from = to - rest.length;
        const mark = /<<-?\s*["']?(\w+)/.exec(rest)?.[1];
        if (mark) {
            const close = new RegExp(`^[ \\t]*${mark}[ \\t]*\\r?$`, 'm').exec(text.slice(to));
            if (close)
                to += close.index + close[0].length;
            pattern.lastIndex = to;
        }
        if (word.toUpperCase() !== 'ONBUILD')
            found.push({ word: word.toUpperCase(), from, to });
    }
    return found;
}
/** `ENV A=b C="d"` has the words of a shell; `ENV A b` is the old form of a single one. */
function readVariables(text, word, part, from, to, reading) {
    const line = text.lastIndexOf('\n', from - 1) + 1;
    const old = /^(\s+)([\w.-]+)([ \t]+)(?![^\s=]*=)([^\n]*)$/.exec(text.slice(from, to));
    const end = from + text.slice(from, to).trimEnd().length;
    if (word === 'ENV' && old) {
        const [, gap = '', name = '', space = '', value = ''] = old;
        const at = from + gap.length;
        const start = at + name.length + space.length;
        const quote = /^(["']).*\1$/.test(value.trimEnd()) ? 1 : 0;
        const literal = {
            text: text.slice(start + quote, end - quote),
            start: start + quote,
            end: end - quote,
            exact: true,
        };
        const setting = {
            name,
            at,
            context: 'assignment',
            environment: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(name),
            given: true,
            literals: [literal],
            scopes: [text],
        };
        const { twin, removal } = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .ownLine */ .D3)(text, line, at, name, end);
        reading.settings.push({ ...setting, twin, removal });
        return;
    }
    const place = (offset) => from + offset - 'export'.length;
    const { settings } = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .GS)((0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.readShell)(`export${part.text}`, [text]), { ...part, place });
    const isOne = word === 'ENV' && settings.length === 1 && !/\s#/.test(text.slice(from, to));
    for (const one of settings) {
        // A build argument is set while the image is built, where mock mode hides as much.
        const environment = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(one.name) && (word === 'ENV' || !one.name.endsWith('_KEY'));
        const { twin, removal } = isOne ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .ownLine */ .D3)(text, line, one.at, one.name, end) : {};
        reading.settings.push({ ...one, context: 'assignment', environment, twin, removal });
    }
}


/***/ })

};
