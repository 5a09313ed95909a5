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
        const literal = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(inner, from + quote.length, closed && !inner.includes('\\'));
        const written = quote && closed ? value.slice(0, value.lastIndexOf(quote) + 1) : inner;
        const { twin, removal } = sign.trim() === '=' && closed ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .ownLine */ .D3)(text, at, start, name, from + written.length) : {};
        reading.settings.push((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y7)(name, start, 'entry', [literal], [text], { twin, removal }));
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
function forEachLine(text, each) {
    let at = 0;
    for (const line of text.split('\n')) {
        each(line.replace(/\r$/, ''), at);
        at += line.length + 1;
    }
}
const packageKeys = /^(?:deps|(?:install|setup|tests|build)_requires?|extras_require|requires|install_requires|requirements|pip)$/i;
const commandKeys = /^(?:environment|passenvironment|exec\w*|command|commands|commands_(?:pre|post)|allowlist_externals)$/i;
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
            const [listed, start] = indented ? [line, at] : [value, from];
            for (const match of listed.matchAll(/[^\s,;][^\n,;]*/g))
                reading.packages.push({ spec: match[0].replace(/^[\w!-]+:\s*/, '').trim(), at: start + match.index });
            return;
        }
        if (commandKeys.test(key)) {
            const [shown, start] = indented ? [line, at] : [value, from];
            readValue(key, shown, start, scope, reading);
            return;
        }
        if (name === '')
            return;
        const inner = value.replace(/^(["'])(.*)\1$/, '$2');
        const literal = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(inner.trimEnd(), from + (inner === value ? 0 : 1), true);
        const known = [name, `${section}.${name}`].find((one) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(one) || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrackingUriName */ .JI)(one));
        if (known)
            reading.settings.push((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y7)(known, at + lead.length, 'entry', [literal], [scope]));
        reading.texts.push({ ...literal, exact: false });
        if (/^\s*(?:env|setenv)\s*$/.test(name))
            readValue('environment', value, from, scope, reading);
    });
    return reading;
}
/** `Environment="A=b" "C=d"`, `environment=A="b",C="d"`, commands. */
function readValue(key, value, start, scope, reading) {
    if (/^environment$/i.test(key))
        for (const match of value.matchAll(/(?<![\w.])(\w+)=["']?([^,\s"']*)/g)) {
            const [whole, name = '', inner = ''] = match;
            const at = start + match.index;
            const literal = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(inner, at + whole.length - inner.length);
            if ((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(name))
                reading.settings.push((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y7)(name, at, 'argument', [literal], [scope]));
        }
    else
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(reading, (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .GS)((0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.readShell)(value, [scope]), (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .partAt */ .l0)(value, start)));
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
