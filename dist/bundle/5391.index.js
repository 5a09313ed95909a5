export const id = 5391;
export const ids = [5391,4784];
export const modules = {

/***/ 92199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readData)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67724);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28648);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84784);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3221);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46092);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62850);






const environments = /^(?:env|environment|variables|env_variables|env_vars|containerenv|remoteenv|env_set|setenv|env\..*|.*\.env\..*|.*\.env)$/i;
/** Below these a name is declared, or given to a program that knows what to do with it. */
const notSet = /^(?:with|inputs|outputs|secrets|args|required|properties|definitions|passenv|options|parameters|stages)$/i;
const scripts = /^(?:run|script|command|cmds?|entry|before_script|after_script|entrypoint|args|inlinescript|bash|sh|commands|install|\w*command|setup|onstart|task|tasks|exec\w*|shell|pwsh|powershell|code|source|user_data|postactivate|test)$/i;
/** Keys below which packages of pip or conda are listed; of a mapping its keys are. */
const packageLists = /^(?:[\w.-]*dependencies|dependency-groups|[\w-]*requires|[\w-]*requirements|pip|conda|pypi|pip_packages|python_packages|deps|[\w.-]*_requires?)$/i;
const valueKeys = /^(?:value|default|defaultvalue|default_value|text|stringvalue)$/i;
const nameKeys = /^(?:name|key|variable|parameterkey|parameter_key|env)$/i;
/** Everything that a tree sets. `root` stands for the whole file. */
function readData(root, file) {
    const reading = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyReading */ .iz)();
    visit(root, { keys: [], mappings: [], scopes: [] }, { ...file, root, reading });
    return reading;
}
function visit(tree, way, place) {
    if (tree.kind === 'mapping')
        visitMapping(tree, way, place);
    if (tree.kind === 'list')
        visitList(tree, way, place);
    if (tree.kind === 'text')
        visitText(tree, way, place);
}
function visitMapping(mapping, way, place) {
    const key = way.keys.at(-1) ?? '';
    const owner = way.mappings[0];
    const isEnvironment = environments.test(key) && owner !== undefined;
    const bases = [...mapping.merged, ...(isEnvironment ? basesOf(owner, place.root) : [])];
    const scopes = [...(isEnvironment ? [owner, mapping] : [mapping]), ...bases, ...way.scopes];
    const inside = (name) => ({
        keys: [...way.keys, name],
        mappings: [mapping, ...way.mappings],
        scopes,
    });
    readPair(mapping, { ...way, scopes: isInList(way) ? way.scopes : scopes }, place);
    for (const entry of mapping.entries) {
        if (!isPairName(entry, mapping))
            readEntry(entry, mapping, inside(entry.key), place);
        if (place.python && listsPackages(way.keys, place))
            readPackageKey(entry, place);
        visit(entry.value, inside(entry.key), place);
    }
}
const isInList = ({ keys }) => keys.at(-1) === '[]';
const find = (mapping, key) => mapping?.entries.find((one) => key.test(one.key));
/** GitLab's `extends`, within the file. */
function basesOf(owner, root) {
    const names = find(owner, /^extends$/)?.value;
    const list = names?.kind === 'list' ? names.items : names ? [names] : [];
    return list.flatMap((one) => {
        const base = one.kind === 'text' && root.kind === 'mapping'
            ? root.entries.find(({ key }) => key === one.literal.text)?.value
            : undefined;
        if (base?.kind !== 'mapping')
            return [];
        // Each base once: two may extend each other.
        const others = root.kind === 'mapping'
            ? { ...root, entries: root.entries.filter(({ value }) => value !== base) }
            : root;
        return [base, ...(base === owner ? [] : basesOf(base, others))];
    });
}
/** Something outside this file, or an action of ours, may set the rest. */
function isOpen(owner, bases) {
    if (find(owner, /^(?:env_file|envFrom|env_from|envfile)$/i))
        return true;
    if (find(owner, /^extends$/) && !bases)
        return true;
    const uses = find(owner, /^uses$/)?.value;
    return uses?.kind === 'text' && /verify-registration/.test(uses.literal.text);
}
function readEntry(entry, mapping, way, { reading, root }) {
    const { key, at, value } = entry;
    const [parent = ''] = way.keys.slice(-2, -1);
    const isConnection = /mlflow|hokusai/i.test(parent) && way.keys.includes('connections');
    const name = isConnection && /^(?:host|conn_\w*)$/.test(key)
        ? 'AIRFLOW_CONN_MLFLOW'
        : /^(?:uri|url|conn_uri)$/i.test(key)
            ? `${parent}.${key}`
            : key.replace(/^env\./, '');
    const environment = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(name) && !notSet.test(parent);
    if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(name) && !(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrackingUriName */ .JI)(name) && !/endpoint$/i.test(name))
        return;
    const owner = way.mappings[1];
    const open = isOpen(owner, basesOf(owner, root).length > 0) ||
        (environments.test(parent) ? false : isOpen(mapping, false));
    const inner = value.kind === 'mapping' ? (find(value, valueKeys)?.value ?? value) : value;
    // An address below a name that says what it is for.
    const list = inner.kind === 'list' ? inner.items : [inner];
    const given = !(value.kind === 'other' && /^(?:|~|null)$/i.test(value.literal.text)) && value.kind !== 'list';
    const more = { environment, given, open, own: entry.own };
    reading.settings.push((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y7)(name, at, 'entry', list.flatMap(literalsOf), way.scopes, more));
}
const literalsOf = (tree) => tree.kind === 'text' || tree.kind === 'other' ? [tree.literal] : [];
/** `{name: NAME, value: …}` */
function readPair(mapping, way, { reading }) {
    const name = mapping.entries.find((one) => isPairName(one, mapping))?.value;
    if (name?.kind !== 'text')
        return;
    const value = find(mapping, valueKeys)?.value;
    const spelled = name.literal.text.replace(/^env\./, '');
    const isDeclared = way.keys.some((key) => key === 'parameters' || key === 'inputs');
    reading.settings.push((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y7)(spelled, name.literal.start, 'pair', value ? literalsOf(value) : [], way.scopes, {
        environment: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(spelled) && !isDeclared,
        open: isOpen(way.mappings[0], false),
        own: mapping.own,
    }));
}
/** The member of a pair that names a variable of ours, where another gives the value. */
function isPairName({ key, value }, mapping) {
    if (!nameKeys.test(key) || value.kind !== 'text')
        return false;
    const name = value.literal.text.replace(/^env\./, '');
    return (((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(name) || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrackingUriName */ .JI)(name)) &&
        mapping.entries.some((one) => valueKeys.test(one.key) || /^(?:value|secret)/i.test(one.key)));
}
function visitList({ items }, way, place) {
    const key = way.keys.at(-1) ?? '';
    const inside = { ...way, keys: [...way.keys, '[]'] };
    const owner = way.mappings[0];
    const listed = { ...inside, scopes: environments.test(key) ? way.scopes : [items, ...way.scopes] };
    const words = items.flatMap((item) => (item.kind === 'text' ? [item.literal] : []));
    const open = isOpen(owner, false);
    const isScript = scripts.test(key);
    if (!isScript || !words.some(({ text }) => /\s/.test(text))) {
        const found = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .readWords */ .ux)(words, listed.scopes);
        const passed = words.filter(({ text }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(text));
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(place.reading, {
            ...found,
            settings: [
                ...found.settings.map((one) => ({ ...one, open, own: ownAt(items, one.at) })),
                ...passed.map(({ text, start }) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y7)(text, start, 'entry', [], listed.scopes, { given: false })),
            ],
        });
    }
    for (const item of items) {
        if (item.kind === 'text' && isPackageList(way.keys, place))
            place.reading.packages.push({ spec: item.literal.text, at: item.literal.start });
        if (item.kind === 'text' && !isScript)
            place.reading.texts.push(item.literal);
        else
            visit(item, item.kind === 'text' ? { ...inside, keys: way.keys } : listed, place);
        readTuple(item, listed.scopes, place);
    }
}
/** The item that a setting stands in, where that is nothing but the setting. */
function ownAt(items, at) {
    const item = items.find((one) => one.kind === 'text' && one.literal.start === at);
    return item?.kind === 'text' ? item.own : undefined;
}
/** `[NAME, value]` */
function readTuple(item, scopes, { reading }) {
    if (item.kind !== 'list' || item.items.length !== 2)
        return;
    const [name, value] = item.items;
    if (name?.kind !== 'text' || !value || !(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(name.literal.text))
        return;
    const { text, start } = name.literal;
    reading.settings.push((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y7)(text, start, 'pair', literalsOf(value), scopes));
}
/** What such a key holds are packages of Python: the items of a list, the keys of a mapping. */
function listsPackages(keys, { path }) {
    const key = keys.filter((one) => one !== '[]').at(-1) ?? '';
    return packageLists.test(key) || (/Pipfile$/.test(path) && /^(?:dev-)?packages$/.test(key));
}
function isPackageList(keys, place) {
    const named = keys.filter((key) => key !== '[]');
    if (!place.python || named.some((key) => /^(?:keywords|include|exclude|packages)$/.test(key)))
        return false;
    const groups = /^(?:dependency-groups|optional-dependencies|requirements|[\w.]*extras_require)$/;
    return listsPackages(keys, place) || named.slice(0, -1).some((key) => groups.test(key));
}
/** `hokusai = "*"`; one from a place of its own is another package. */
function readPackageKey({ key, at, value }, { reading }) {
    const own = value.kind === 'mapping' && value.entries.some((one) => /^(?:path|git|url|workspace|file)$/.test(one.key));
    if (!own && value.kind !== 'list')
        reading.packages.push({ spec: key, at });
}
function visitText({ literal, part }, way, place) {
    const { reading } = place;
    const key = way.keys.filter((one) => one !== '[]').at(-1) ?? '';
    const [parent = ''] = way.keys.slice(-2, -1);
    const source = part ?? (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .partAt */ .l0)(literal.text, literal.start);
    const isBlock = source.text.includes('\n');
    if (isPackageList(way.keys, place) ||
        (key === 'package' && parent === 'pypi') ||
        (key === 'name' && /(?:^|\.)pip$/.test(parent)))
        for (const { 0: spec, index } of source.text.matchAll(/[^\s,;][^\n,;]*/g))
            reading.packages.push({ spec: spec.replace(/^[\w!-]+:\s*/, '').trim(), at: source.place(index) });
    if (!/\s/.test(literal.text))
        reading.texts.push(literal);
    const spoken = key.split('.').at(-1) ?? '';
    const isCommand = scripts.test(spoken) || /^(?:tasks|scripts|aliases)$/.test(parent);
    // An entry of a ConfigMap; a piece of YAML for a chart or a patch.
    if (isBlock && /\.\w+$/.test(key))
        return void reading.nested.push({ path: key, part: source });
    if (isBlock && !isCommand && /^\s*(?:- )?[\w"'-]+:(?:\s|$)/.test(source.text))
        return void reading.nested.push({ path: 'block.yaml', part: source });
    if ((isBlock && variableTexts.test(key)) || variableLines.test(key)) {
        const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.readDotenv)(source.text, way.scopes);
        const isPlain = isBlock && lines.parser !== undefined;
        const inner = isPlain ? lines : (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.readLines)(source.text, 'hash', way.scopes);
        return void (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(reading, (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .GS)(inner, source));
    }
    if (!isCommand && !/\b(?:export|install)\b|--tracking/.test(literal.text))
        return;
    const shell = siblingText(way.mappings[0], /^shell$/);
    const isOther = /^(?:pwsh|powershell|cmd|python)/.test(`${shell} ${spoken}`.trim()) || notPosix.test(source.text);
    const inner = isOther ? (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.readLines)(source.text, 'hash', way.scopes) : (0,_shell_js__WEBPACK_IMPORTED_MODULE_3__.readShell)(source.text, way.scopes);
    (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(reading, (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .GS)(inner, source));
}
/** Commands of PowerShell and of cmd, lines of Python. */
const notPosix = /^\s*(?:import|from) \w+|\$env:|Out-File|^\s*set \w+=/im;
/** Keys whose text is lines of `NAME=value`. */
const variableLines = /^(?:setenv|environment|docker_?args|options|line|block|content)$/i;
const variableTexts = /(?:^|[-_])(?:args?|envs?|variables|vars|environment|options|settings|config)$/i;
function siblingText(mapping, key) {
    const value = find(mapping, key)?.value;
    return value?.kind === 'text' ? value.literal.text : '';
}


/***/ }),

/***/ 84784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDotenv: () => (/* binding */ readDotenv),
/* harmony export */   readRequirements: () => (/* binding */ readRequirements)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28648);

const variable = /^([ \t]*(?:export[ \t]+)?)([\w.-]+)([ \t]*[=:][ \t]*)(?:(["'`])((?:(?!\4)[^\\]|\\.)*)\4|((?:(?![ \t]+#)[^\r\n])*))/gm;
const nothing = /^[ \t]*(?:#.*|export[ \t]+\w+[ \t]*)$/gm;
/** `NAME=value` a line, as python-dotenv, Compose and R read it; a file with anything else is not changed. */
function readDotenv(text, scopes) {
    const isKnown = text.replace(variable, '').replace(nothing, '').trim() === '';
    // A carriage return alone ends lines for some readers only.
    const reading = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyReading */ .iz)(isKnown && !/\r(?!\n)/.test(text) ? 'dotenv lines' : undefined);
    for (const match of text.matchAll(variable)) {
        const { 1: head = '', 2: name = '', 3: sign = '', 4: quote = '', 5: quoted, 6: bare = '', index } = match;
        const at = index + head.length;
        const value = quoted ?? bare.trimEnd();
        const start = at + name.length + sign.length + quote.length;
        const literal = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .literalAt */ .XZ)(value, start, !/[\\\n]/.test(value));
        const isPlain = sign.trim() === '=' && !/^["'`]/.test(bare) && !value.includes('\n');
        const own = isPlain
            ? { start: index, end: literal.end + quote.length, as: 'lines' }
            : undefined;
        reading.settings.push((0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .settingOf */ .y7)(name, at, 'entry', [literal], scopes, { own }));
    }
    return reading;
}
/** A requirements or constraints file of pip. */
function readRequirements(text) {
    const reading = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyReading */ .iz)('requirement lines');
    for (const { 1: blanks = '', 2: spec = '', index } of text.matchAll(/^([ \t]*)([^\s#-](?:(?!\s#).)*)/gm))
        reading.packages.push({ spec: spec.trim(), at: index + blanks.length });
    return reading;
}


/***/ }),

/***/ 45391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readToml: () => (/* binding */ readToml)
/* harmony export */ });
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28648);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92199);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46092);




function readToml(text, file) {
    try {
        const [top] = (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseTOML */ .MD)(text).body;
        const root = { kind: 'mapping', entries: [], merged: [] };
        for (const node of top.body) {
            if (node.type === 'TOMLKeyValue')
                addKeyValue(root, node, text);
            else {
                const table = tableAt(root, node.resolvedKey.map(String), node.range[0]);
                for (const each of node.body)
                    addKeyValue(table, each, text);
            }
        }
        return { ...(0,_data_js__WEBPACK_IMPORTED_MODULE_2__/* .readData */ .v)(root, file), parser: 'toml-eslint-parser' };
    }
    catch {
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.readLines)(text, 'hash', [text]);
    }
}
/** The table that `keys` lead to; of an array of tables each has its own. */
function tableAt(root, keys, at) {
    let table = root;
    for (const key of keys) {
        const known = table.entries.find((one) => one.key === key)?.value;
        if (known?.kind === 'mapping')
            table = known;
        else {
            const made = { kind: 'mapping', entries: [], merged: [] };
            table.entries.push({ key, at, value: made });
            table = made;
        }
    }
    return table;
}
function addKeyValue(table, node, text) {
    const names = node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
    const last = node.key.keys.at(-1);
    if (!last)
        return;
    const target = tableAt(table, names.slice(0, -1), node.range[0]);
    const key = names.at(-1) ?? '';
    const at = last.range[0] + (last.type === 'TOMLQuoted' ? 1 : 0);
    const [start, end] = node.range;
    const own = { start, end, as: 'lines' };
    target.entries.push({ key, at, value: treeOf(node.value, text), own });
}
function treeOf(node, text) {
    const [start, end] = node.range;
    if (node.type === 'TOMLArray')
        return { kind: 'list', items: node.elements.map((each) => treeOf(each, text)) };
    if (node.type === 'TOMLInlineTable') {
        const table = { kind: 'mapping', entries: [], merged: [] };
        for (const each of node.body)
            addKeyValue(table, each, text);
        return table;
    }
    if (node.kind !== 'string')
        return { kind: 'other', literal: (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(text.slice(start, end), start, true) };
    const quotes = node.multiline ? 3 : 1;
    const inner = text.slice(start + quotes, end - quotes);
    const exact = inner === node.value;
    const literal = { text: node.value, start: start + quotes, end: end - quotes, exact };
    return {
        kind: 'text',
        literal,
        part: { text: inner, place: (offset) => start + quotes + offset, changes: exact ? 'texts' : 'none' },
    };
}


/***/ })

};
