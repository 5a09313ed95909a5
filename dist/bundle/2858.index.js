export const id = 2858;
export const ids = [2858,9788,4784];
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

/***/ 72858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readNotebook: () => (/* binding */ readNotebook)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28648);
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36459);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3221);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46092);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19788);





/** Code cells of a notebook; what was printed and what is told around is left alone. Only texts are changed. */
function readNotebook(text) {
    const cells = member((0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__.jsonTree)(text)?.[0], 'cells');
    if (cells?.kind !== 'list')
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.readLines)(text, 'hash', [text]);
    const reading = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyReading */ .iz)('yaml, @lezer/python');
    for (const cell of cells.items) {
        const type = member(cell, 'cell_type');
        if (type?.kind !== 'text' || type.literal.text !== 'code')
            continue;
        const source = member(cell, 'source');
        const pieces = source?.kind === 'list' ? source.items : source ? [source] : [];
        const literals = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.literal] : []));
        if (literals.some((one) => /hokus|mlflow/i.test(one.text)))
            (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .addTo */ .DN)(reading, readCell(partOf(literals, text), text));
    }
    return reading;
}
const member = (tree, key) => tree?.kind === 'mapping' ? tree.entries.find((entry) => entry.key === key)?.value : undefined;
/** Where each character of the cell stands in the file. */
function partOf(pieces, text) {
    const places = pieces.flatMap(({ start, end }) => [...text.slice(start, end).matchAll(/\\(?:u[\da-fA-F]{4}|.)|[\s\S]/g)].map(({ index }) => start + index));
    const last = pieces.at(-1)?.end ?? 0;
    const source = pieces.map((piece) => piece.text).join('');
    return { text: source, place: (offset) => places[offset] ?? last, changes: 'texts' };
}
/** Magics and shell escapes are no Python: each has its reader, and a statement in its place. */
function readCell(part, file) {
    const reading = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyReading */ .iz)();
    const magic = /^%%(\w+)/.exec(part.text)?.[1] ?? 'time';
    if (!/^(?:time|timeit|capture|prun)$/.test(magic)) {
        const body = part.text.replace(/^[^\n]*/, (line) => ' '.repeat(line.length));
        const isShell = /^(?:bash|sh|script)$/.test(magic);
        const inner = isShell ? (0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.readShell)(body, [file]) : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.readLines)(part.text, 'hash', [file]);
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .placed */ .GS)(inner, { ...part, changes: 'none' });
    }
    const code = part.text.replace(/^([ \t]*)([!%][^\n]*)/gm, (line, indent, command, at) => {
        const inner = { ...part, place: (offset) => part.place(at + indent.length + offset) };
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .addTo */ .DN)(reading, (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .placed */ .GS)(readEscape(command, file), inner));
        return `${indent}pass`.padEnd(line.length).slice(0, line.length);
    });
    (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .addTo */ .DN)(reading, (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .placed */ .GS)((0,_code_js__WEBPACK_IMPORTED_MODULE_1__.readCode)(code, 'python', [file]), part));
    return reading;
}
/** `!command`, or `%env NAME=value`. */
function readEscape(command, file) {
    const [, head = '', name, sign = '', value = ''] = /^([!%]+\s*(?:set_)?env\s+)(\w+)(\s*=\s*|\s+)(.*)$/.exec(command) ?? [];
    if (name === undefined)
        return (0,_shell_js__WEBPACK_IMPORTED_MODULE_2__.readShell)(command.replace(/^[!%]+/, (lead) => ' '.repeat(lead.length)), [file]);
    const literal = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .literalAt */ .XZ)(value.trim(), head.length + name.length + sign.length, true);
    const settings = [(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .settingOf */ .y7)(name, head.length, 'export', [literal], [file], { environment: true })];
    return { ...(0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyReading */ .iz)(), settings };
}


/***/ }),

/***/ 19788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonTree: () => (/* binding */ jsonTree),
/* harmony export */   readJson: () => (/* binding */ readJson),
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28648);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92199);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46092);




/** A Helm or Jinja expression outside quotes, with which a file is YAML only after somebody has filled it in. */
const template = /^\s*\{\{|^\s*\{%|[\s:[-]\{\{(?!\{)(?![^}\n]*\}\}["'])/m;
/** All documents of a YAML file. */
function readYaml(text, file) {
    const isTemplate = template.test(text.replace(/\$\{\{.*?\}\}/g, ''));
    const trees = treesOf(isTemplate ? withoutTemplates(text) : text, text);
    if (!trees)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.readLines)(text, 'hash', [text]);
    const reading = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyReading */ .iz)(isTemplate ? undefined : 'yaml');
    for (const tree of trees)
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(reading, (0,_data_js__WEBPACK_IMPORTED_MODULE_2__/* .readData */ .v)(tree, file));
    return reading;
}
/** JSON is YAML, but for tabs and for the comments that editors' settings have; commas at the end may stay in both. */
function readJson(text, file) {
    const [tree] = jsonTree(text) ?? [];
    if (!tree)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.readLines)(text, 'both', [text]);
    return { ...(0,_data_js__WEBPACK_IMPORTED_MODULE_2__/* .readData */ .v)(tree, { ...file, python: false }), parser: 'yaml' };
}
function jsonTree(text) {
    const blank = (found) => (/^["']/.test(found) ? found : found.replace(/[^\n]/g, ' '));
    const plain = text.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/.*|\/\*[\s\S]*?\*\/|\t+/g, blank);
    return /^\s*[[{]/.test(plain) ? treesOf(plain, text) : undefined;
}
/** Of `parsed`, which has its places in common with `text`; nothing where it is no YAML. */
function treesOf(parsed, text) {
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(parsed, {
        uniqueKeys: false,
        logLevel: 'silent',
        merge: true,
        strict: false,
        maxAliasCount: 100,
    });
    if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0))
        return undefined;
    return documents.map((document) => new Converter(text, document).of(document.contents));
}
/** The same length: control lines as blanks, expressions as words. */
const withoutTemplates = (text) => text
    .replace(/^[ \t]*(?:\{\{-?[^\n]*?-?\}\}|\{%[^\n]*?%\})[ \t]*$/gm, (found) => ' '.repeat(found.length))
    .replace(/\{\{.*?\}\}|\{%.*?%\}/g, (found) => 'x'.repeat(found.length));
class Converter {
    text;
    document;
    known = new Map();
    constructor(text, document) {
        this.text = text;
        this.document = document;
    }
    of(node) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return this.mapping(node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return { kind: 'list', items: node.items.map((item) => this.item(item, node)) };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return this.scalar(node);
        const target = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(this.document) : undefined;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(target))
            return { kind: 'mapping', entries: [], merged: [this.mapping(target)] };
        return { kind: 'other', literal: (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? '*' : '', node?.range?.[0] ?? 0) };
    }
    mapping(map) {
        const known = this.known.get(map);
        if (known)
            return known;
        const mapping = { kind: 'mapping', entries: [], merged: [] };
        this.known.set(map, mapping);
        for (const { key, value } of map.items) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
                continue;
            if (key.source === '<<')
                mapping.merged.push(...this.merged(value));
            else
                mapping.entries.push(this.entry(key, value, map.flow === true));
        }
        return mapping;
    }
    merged(value) {
        const nodes = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) ? value.items : [value];
        return nodes.flatMap((node) => {
            const target = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(this.document) : node;
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(target) ? [this.mapping(target)] : [];
        });
    }
    entry(key, value, flow) {
        const [start = 0, keyEnd = 0] = key.range ?? [];
        const at = start + (/["']/.test(this.text.charAt(start)) ? 1 : 0);
        const own = { start, end: value?.range?.[1] ?? keyEnd, as: flow ? 'member' : 'lines' };
        return { key: String(key.value), at, value: this.of(value), own: isSimple(value) ? own : undefined };
    }
    /** What has its lines for itself; anchors stand for one place only, comments for what is meant there. */
    item(node, { flow }) {
        const tree = this.of(node);
        const [start = 0, stop = 0] = node.range ?? [];
        const from = flow ? start : this.text.lastIndexOf('\n', start - 1) + 1;
        const end = start + this.text.slice(start, stop).trimEnd().length;
        const isOwn = flow || /^[ \t]*-[ \t]+$/.test(this.text.slice(from, start));
        const isPlain = tree.kind === 'text' ? isSimple(node) : !/[&*#]/.test(this.text.slice(from, end));
        if (tree.kind !== 'text' && tree.kind !== 'mapping')
            return tree;
        return isOwn && isPlain ? { ...tree, own: { start: from, end, as: flow ? 'member' : 'lines' } } : tree;
    }
    scalar(node) {
        const [start = 0, end = 0] = node.range ?? [];
        const raw = this.text.slice(start, end);
        const { type } = node;
        if (typeof node.value !== 'string')
            return { kind: 'other', literal: (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(raw, start, node.anchor === undefined) };
        if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED')
            return this.block(node.value, start, end, type === 'BLOCK_FOLDED');
        const quotes = type === 'PLAIN' ? 0 : 1;
        const inner = raw.slice(quotes, raw.length - quotes);
        const isText = inner === node.value && !inner.includes('\n');
        // What has an anchor is meant in other places, too.
        const exact = isText && node.anchor === undefined;
        const text = isText || type !== 'PLAIN' ? node.value : inner;
        const literal = { text, start: start + quotes, end: end - quotes, exact };
        const flat = inner.replace(/[ \t]*\r?\n\s*/g, (found) => ' '.repeat(found.length));
        const part = {
            text: isText ? text : flat,
            place: (offset) => start + quotes + offset,
            changes: type === 'PLAIN' && exact ? 'texts' : 'none',
        };
        return { kind: 'text', literal, part };
    }
    /** The lines without their indentation. */
    block(value, start, end, folded) {
        const first = this.text.indexOf('\n', start) + 1;
        const lines = this.text.slice(first, end).split('\n');
        const depth = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length));
        const starts = [];
        let [length, at] = [0, first];
        const dedented = lines.map((line) => {
            const kept = line.slice(depth);
            starts.push([length, at + Math.min(depth, line.length)]);
            length += kept.length + 1;
            at += line.length + 1;
            return kept;
        });
        const text = folded ? dedented.join('\n').replace(/(?<=\S)\n(?=\S)/g, ' ') : dedented.join('\n');
        const place = (offset) => {
            const line = starts.findLast(([from]) => from <= offset) ?? [0, first];
            return line[1] + offset - line[0];
        };
        const literal = { text: value, start, end, exact: false };
        return { kind: 'text', literal, part: { text, place, changes: folded ? 'texts' : 'lines' } };
    }
}
/** On one line, with no tag, anchor or alias. */
function isSimple(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || node.anchor || node.tag || node.value === null)
        return false;
    return node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED' && !/\n/.test(node.source ?? '');
}


/***/ })

};
