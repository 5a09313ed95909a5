export const id = 4784;
export const ids = [4784];
export const modules = {

/***/ 84784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDotenv: () => (/* binding */ readDotenv),
/* harmony export */   readIni: () => (/* binding */ readIni),
/* harmony export */   readRequirements: () => (/* binding */ readRequirements)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67724);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28648);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3221);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62850);




/** `NAME=value` a line, as python-dotenv, Compose and R read it; a file with anything else is not changed. */
function readDotenv(text) {
    const reading = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyReading */ .iz)('dotenv lines');
    let open = '';
    forEachLine(text, (line, at) => {
        if (open) {
            if (line.trimEnd().endsWith(open))
                open = '';
            return;
        }
        if (/^\s*(?:#|$)/.test(line))
            return;
        const [, head = '', name, sign = '', value = ''] = /^(\s*(?:export\s+)?)([\w.-]+)(\s*[=:][ \t]*)(.*)$/.exec(line) ?? [];
        if (name === undefined) {
            if (!/^\s*export\s+\w+\s*$/.test(line))
                reading.parser = undefined;
            return;
        }
        const start = at + head.length;
        const from = start + name.length + sign.length;
        const quote = /^["'`]/.exec(value)?.[0] ?? '';
        const closed = quote === '' || value.indexOf(quote, 1) > 0;
        if (!closed)
            open = quote;
        const inner = quote && closed ? value.slice(1, value.lastIndexOf(quote)) : value.replace(/\s+#.*$/, '').trimEnd();
        const literal = {
            text: inner,
            start: from + quote.length,
            end: from + quote.length + inner.length,
            exact: closed && !inner.includes('\\'),
        };
        const written = quote && closed ? value.slice(0, value.lastIndexOf(quote) + 1) : inner;
        const { twin, removal } = sign.trim() === '=' && closed ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .ownLine */ .D3)(text, at, start, name, from + written.length) : {};
        reading.settings.push({ ...settingOf(name, start, literal, text), twin, removal });
    });
    // A carriage return alone ends lines for some readers only.
    if (/\r(?!\n)/.test(text))
        return {
            ...(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyReading */ .iz)(),
            settings: reading.settings.map(({ twin: _, removal: __, ...one }) => ({
                ...one,
                literals: one.literals.map((each) => ({ ...each, exact: false })),
            })),
        };
    return reading;
}
const settingOf = (name, at, literal, scope) => ({
    name,
    at,
    context: 'entry',
    environment: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(name),
    given: true,
    literals: [literal],
    scopes: [scope],
});
function forEachLine(text, each) {
    let at = 0;
    for (const line of text.split('\n')) {
        each(line.replace(/\r$/, ''), at);
        at += line.length + 1;
    }
}
const packageKeys = /^(?:deps|(?:install|setup|tests|build)_requires?|extras_require|requires|install_requires|requirements|pip)$/i;
/**
 * `.ini`, `.cfg`, `.properties` and unit files: keys with values that may go on in indented lines. Only texts are
 * changed in them.
 */
function readIni(text, python) {
    const reading = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyReading */ .iz)('ini lines');
    let [section, key] = ['', ''];
    let scope = text;
    forEachLine(text, (whole, at) => {
        const line = whole.replace(/(?:^|\s)[#;].*$/, '');
        const header = /^\s*\[(.+)\]\s*$/.exec(line);
        if (header) {
            ;
            [section, key] = [header[1] ?? '', ''];
            scope = { section };
            return;
        }
        const indented = /^\s/.test(line) && key !== '';
        const [, lead = '', name = '', sign = '', value = ''] = /^(\s*(?:D:|R:)?)([\w.-]+)(\s*[=:]\s*)(.*)$/.exec(line) ?? [];
        if (!indented && name !== '')
            key = name;
        const isPackages = python && (packageKeys.test(key) || /extras_require|^(?:dev-)?packages$/.test(section));
        const from = at + lead.length + name.length + sign.length;
        if (isPackages) {
            const listed = indented ? line : value;
            const start = indented ? at : from;
            for (const match of listed.matchAll(/[^\s,;][^\n,;]*/g))
                reading.packages.push({ spec: match[0].replace(/^[\w!-]+:\s*/, '').trim(), at: start + match.index });
            return;
        }
        if (/^(?:environment|passenvironment|exec\w*|command|commands|commands_(?:pre|post)|allowlist_externals)$/i.test(key)) {
            const shown = indented ? line : value;
            const start = indented ? at : from;
            readValue(key, shown, start, scope, reading);
            return;
        }
        if (name === '')
            return;
        const inner = value.replace(/^(["'])(.*)\1$/, '$2');
        const start = from + (inner === value ? 0 : 1);
        const literal = { text: inner.trimEnd(), start, end: start + inner.trimEnd().length, exact: true };
        if ((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(name) || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrackingUriName */ .JI)(name) || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrackingUriName */ .JI)(`${section}.${name}`))
            reading.settings.push(settingOf((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(name) || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrackingUriName */ .JI)(name) ? name : `${section}.${name}`, at + lead.length, literal, scope));
        reading.texts.push({ ...literal, exact: false });
        if (/^\s*(?:env|setenv)\s*$/.test(name))
            readValue('environment', value, from, scope, reading);
    });
    return reading;
}
/** `Environment="A=b" "C=d"`, `environment=A="b",C="d"`, commands. */
function readValue(key, value, start, scope, reading) {
    const word = { text: value, start, end: start + value.length, exact: false };
    if (/^environment$/i.test(key)) {
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(reading, (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .readAssignments */ .F)({ ...word, text: value.replace(/=["']/g, '= ').replace(/(?<==) /g, '\u0000') }, [
            scope,
        ]));
        for (const one of reading.settings)
            if (one.at === start && one.literals[0]?.text.startsWith('\u0000'))
                one.literals = [{ ...one.literals[0], text: one.literals[0].text.slice(1) }];
        return;
    }
    (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(reading, (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .GS)((0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.readShell)(value, [scope]), { text: value, place: (offset) => start + offset, changes: 'none' }));
}
/** A requirements or constraints file of pip. */
function readRequirements(text) {
    const reading = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyReading */ .iz)('requirement lines');
    forEachLine(text, (line, at) => {
        const spec = line.replace(/(?:^|\s)#.*$/, '').trim();
        if (spec !== '' && !spec.startsWith('-'))
            reading.packages.push({ spec, at: at + line.indexOf(spec) });
    });
    return reading;
}


/***/ })

};
