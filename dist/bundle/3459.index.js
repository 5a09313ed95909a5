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
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.readLines)(text, 'hash', [text]);
    const reading = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyReading */ .iz)('instructions, unbash');
    for (const instruction of instructionsIn(text)) {
        const { word, from, to } = instruction;
        if (/^(?:ENV|ARG)$/.test(word))
            readVariables(text, instruction, reading);
        else if (/^(?:COPY|ADD)$/.test(word))
            readCopied(text.slice(from, to), from, reading);
        else if (/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)$/.test(word))
            readRun(text, instruction, reading);
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
        found.push({ word: word.toUpperCase(), from, to });
    }
    return found;
}
/** Comments may stand between continued lines: the same length without them. */
const withoutComments = (body) => body.replace(/^[ \t]*#.*$/gm, (found) => found.endsWith('\\') ? found : `${' '.repeat(Math.max(0, found.length - 1))}\\`.slice(-found.length));
function readRun(text, { from, to }, reading) {
    const source = withoutComments(text.slice(from, to));
    if (/^\s*(?:--\S+\s+)*\[/.test(source)) {
        const words = [...source.matchAll(/"((?:[^"\\]|\\.)*)"/g)];
        const literals = words.map(({ 1: word = '', index }) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(word, from + index + 1, true));
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(reading, (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .readWords */ .u)(literals, [text]));
        return;
    }
    const script = source.replace(/^\s*(?:--\S+\s+)+|^\s*CMD\s/, (found) => ' '.repeat(found.length));
    (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(reading, (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .GS)((0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.readShell)(script, [text]), (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .partAt */ .l0)(source, from, 'texts')));
}
/** `COPY <<EOF /path`, with a file behind it. */
function readCopied(body, from, reading) {
    const [head, path] = /^[^\n]*<<-?["']?\w+["']?\s+(\S+)[^\n]*\n/.exec(body) ?? [];
    if (head === undefined || path === undefined)
        return;
    const file = body.slice(head.length).replace(/[^\n]*$/, '');
    reading.nested.push({ path, part: (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .partAt */ .l0)(file, from + head.length, 'texts') });
}
/** `ENV A=b C="d"` has the words of a shell; `ENV A b` is the old form of a single one. */
function readVariables(text, { word, from, to }, reading) {
    const body = text.slice(from, to);
    const line = text.lastIndexOf('\n', from - 1) + 1;
    const end = from + body.trimEnd().length;
    const old = /^(\s+)([\w.-]+)([ \t]+)(?![^\s=]*=)([^\n]*)$/.exec(body);
    if (word === 'ENV' && old) {
        const [, gap = '', name = '', space = '', value = ''] = old;
        const at = from + gap.length;
        const quote = /^(["']).*\1$/.test(value.trimEnd()) ? 1 : 0;
        const start = at + name.length + space.length + quote;
        const { twin, removal } = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .ownLine */ .D3)(text, line, at, name, end);
        const literals = [(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(text.slice(start, end - quote), start, true)];
        reading.settings.push((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y7)(name, at, 'assignment', literals, [text], { twin, removal }));
        return;
    }
    const script = (0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.readShell)(`export${withoutComments(body)}`, [text]);
    const { settings } = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .GS)(script, (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .partAt */ .l0)(body, from - 'export'.length, 'texts'));
    const isOne = settings.length === 1 && !/\s#/.test(body);
    for (const one of settings) {
        // A build argument is set while the image is built, where mock mode hides as much.
        const environment = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(one.name) && (word === 'ENV' || !one.name.endsWith('_KEY'));
        const { twin, removal } = word !== 'ENV'
            ? {}
            : isOne
                ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .ownLine */ .D3)(text, line, one.at, one.name, end)
                : oneOf(text, from, one, settings.length);
        reading.settings.push({ ...one, context: 'assignment', environment, twin, removal });
    }
}
/** One of several variables of an instruction: with the blanks before it, or with the continued line that it fills. */
function oneOf(text, from, { at, name, literals }, members) {
    const [literal] = literals;
    if (!literal?.exact)
        return {};
    const quoted = literal.start > at + name.length + 1 ? 1 : 0;
    const end = literal.end + quoted;
    const start = from + text.slice(from, at).trimEnd().length;
    const isInLine = !text.slice(start, at).includes('\n') && !/\\\s*$/.test(text.slice(from, start));
    const lines = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeLines */ .zo)(text, at, end, /^[ \t]*\\[ \t]*$/);
    const edit = isInLine ? { start, end, text: '' } : lines && (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .cutLines */ .EQ)(text, lines);
    return edit ? { removal: { block: from, members, edits: [edit] } } : {};
}


/***/ })

};
