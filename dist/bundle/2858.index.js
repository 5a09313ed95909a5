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
/* harmony import */ var _anything_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61821);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84784);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3221);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62850);






const environments = /^(?:env|environment|variables|env_variables|env_vars|containerenv|remoteenv|env_set|setenv|env\..*|.*\.env\..*|.*\.env)$/i;
/** Below these a name is declared, or given to a program that knows what to do with it. */
const notSet = /^(?:with|inputs|outputs|secrets|args|required|properties|definitions|passenv|options|parameters|stages)$/i;
const scripts = /^(?:run|script|command|cmds?|entry|before_script|after_script|entrypoint|args|inlinescript|bash|sh|commands|install|\w*command|setup|onstart|task|tasks|exec\w*|shell|pwsh|powershell|code|source|user_data|postactivate|test)$/i;
const ofTests = /(?:^|:)(?:pytest|testenv)(?![a-z])/;
/** Lists of words about something. */
const told = /^(?:keywords|filterwarnings|classifiers|labels|tags|topics|markers|exclude\w*|ignore\w*|except)$/i;
/** Keys below which packages of pip or conda are listed; of a mapping its keys are. */
const packageLists = /^(?:[\w.-]*dependencies|dependency-groups|[\w-]*requires|[\w-]*requirements|pip|conda|pypi|pip_packages|python_packages|deps|[\w.-]*_requires?)$/i;
const packageWays = /^(?:dev-)?packages$|(?:^|\.)(?:pypi\.package|pip\.name)$/;
const packageGroups = /^(?:dependency-groups|optional-dependencies|requirements|[\w.]*extras_require)$/;
const valueKeys = /^(?:value|variable_value|default|defaultvalue|default_value|text|stringvalue)$/i;
const nameKeys = /^(?:name|key|variable|variable_name|parameterkey|parameter_key|env)$/i;
/** Keys whose text is lines of `NAME=value`. */
const variableLines = /^(?:setenv|env|environment|(?:docker|podman)_?args|options|line|block|content)$/i;
const variableTexts = /(?:^|[-_])(?:args?|envs?|variables|vars|environment|options|settings|config)$/i;
/** Commands of PowerShell and of cmd, lines of Python. */
const notPosix = /^\s*(?:import|from) \w+|\$env:|Out-File|^\s*set \w+=/im;
/** Everything that a tree sets. */
function readData(root, notes, packages = true) {
    visit(root, { notes, root, keys: [], mappings: [], packages });
}
function visit(tree, way) {
    if (tree.kind === 'mapping')
        visitMapping(tree, way);
    if (tree.kind === 'list')
        visitList(tree, way);
    if (tree.kind === 'text')
        visitText(tree, way);
}
function visitMapping(mapping, way) {
    const [owner] = way.mappings;
    const blocks = environments.test(way.keys.at(-1) ?? '') && owner ? [owner, mapping] : [mapping];
    const bases = blocks.length > 1 ? basesOf(owner, way.root) : [];
    // What tests are given is a person's to change.
    const around = ofTests.test(way.keys.at(-1) ?? '')
        ? way.notes.of((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .partAt */ .l0)(way.notes.part.text, 0))
        : way.notes;
    const notes = around.in(...blocks, ...mapping.merged, ...bases);
    const pair = pairIn(mapping);
    if (pair)
        readPair(mapping, pair, way);
    for (const entry of mapping.entries) {
        const { key, value } = entry;
        const mappings = [mapping, ...way.mappings];
        const inside = { ...way, notes, mappings, keys: [...way.keys, key] };
        if (entry !== pair)
            readEntry(entry, inside);
        // One from a place of its own is another package.
        const isOwn = find(value, /^(?:path|git|url|workspace|file)$/) !== undefined || value.kind === 'list';
        if (listsPackages(way) && !isOwn)
            notes.package(key, entry.at);
        visit(value, inside);
    }
}
const find = (tree, key) => tree?.kind === 'mapping' ? tree.entries.find((one) => key.test(one.key))?.value : undefined;
const literalsOf = (tree) => {
    if (tree?.kind === 'list')
        return tree.items.flatMap(literalsOf);
    return tree?.kind === 'text' || tree?.kind === 'other' ? [tree.literal] : [];
};
/** GitLab's `extends`, within the file; each base once: two may extend each other. */
function basesOf(owner, root, bases = new Set()) {
    for (const { text } of literalsOf(find(owner, /^extends$/))) {
        const base = root.kind === 'mapping' ? root.entries.find(({ key }) => key === text)?.value : undefined;
        if (base?.kind === 'mapping' && !bases.has(base))
            basesOf(base, root, bases.add(base));
    }
    return [...bases];
}
/** Something outside this file, or an action of ours, may set the rest. */
function isOpen(mapping, root) {
    if (find(mapping, /^(?:env_file|envFrom|env_from|envfile)$/i))
        return true;
    if (find(mapping, /^extends$/) && basesOf(mapping, root).length === 0)
        return true;
    return literalsOf(find(mapping, /^uses$/)).some(({ text }) => text.includes('verify-registration'));
}
function readEntry({ key, at, value, own }, { notes, root, keys, mappings }) {
    const parent = keys.at(-2) ?? '';
    const isConnection = /mlflow|hokusai/i.test(parent) && keys.includes('connections');
    const name = isConnection && /^(?:host|conn_\w*)$/.test(key)
        ? 'AIRFLOW_CONN_MLFLOW'
        : /^(?:uri|url|conn_uri)$/i.test(key)
            ? `${parent}.${key}`
            : variableIn(key);
    if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isOurs */ .MU)(name) && !/endpoint$/i.test(name))
        return;
    const [mapping, owner] = mappings;
    const isNothing = value.kind === 'list' || (value.kind === 'other' && /^(?:|~|null)$/i.test(value.literal.text));
    notes.set(name, at, 'entry', literalsOf(find(value, valueKeys) ?? value), {
        environment: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(name) && !notSet.test(parent),
        open: isNothing || isOpen(owner, root) || (!environments.test(parent) && isOpen(mapping, root)),
        own,
    });
}
const variableIn = (name = '') => name.replace(/^env\./, '');
/** Of `{name: NAME, value: …}` the member with the name. */
function pairIn({ entries }) {
    const isPair = entries.some(({ key }) => valueKeys.test(key) || /^(?:value|secret|sync|from)/i.test(key));
    const isName = ({ key, value }) => nameKeys.test(key) && value.kind === 'text' && (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isOurs */ .MU)(variableIn(value.literal.text));
    return isPair ? entries.find(isName) : undefined;
}
function readPair(mapping, pair, { notes, root, keys, mappings }) {
    const [name] = literalsOf(pair.value);
    const spelled = variableIn(name?.text);
    notes.set(spelled, name?.start ?? pair.at, 'pair', literalsOf(find(mapping, valueKeys)), {
        environment: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(spelled) && !keys.some((key) => key === 'parameters' || key === 'inputs'),
        open: isOpen(mappings[0], root),
        own: mapping.own,
    });
}
function visitList({ items }, way) {
    const key = way.keys.at(-1) ?? '';
    if (told.test(key))
        return;
    const isScript = scripts.test(key);
    const { notes } = way;
    const texts = items.filter((item) => item.kind === 'text');
    if (!isScript || !texts.some(({ literal }) => /\s/.test(literal.text))) {
        const open = isOpen(way.mappings[0], way.root);
        const more = (word) => ({ open, own: texts.find(({ literal }) => literal === word)?.own });
        const words = texts.map(({ literal }) => literal);
        (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .readWords */ .ux)(words, notes, more);
        for (const { text, start } of words)
            if ((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(text))
                notes.set(text, start, 'entry', [], { open: true });
    }
    for (const [i, item] of items.entries()) {
        const before = items[i - 1];
        if (item.kind !== 'text')
            visit(item, way);
        else if (isScript)
            visitText(item, way);
        else if (before?.kind === 'text' && /^-\w*c$/.test(before.literal.text))
            readScript(item, way);
        else {
            notes.text(item.literal);
            if (isPackageList(way))
                notes.package(item.literal.text, item.literal.start);
        }
        // `[NAME, value]`
        const [name, ...values] = item.kind === 'list' ? item.items : [];
        if (name?.kind === 'text' && values.length === 1 && (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(name.literal.text))
            notes.set(name.literal.text, name.literal.start, 'pair', values.flatMap(literalsOf));
    }
}
/** What such a key holds are packages of Python: the items of a list, the keys of a mapping. */
function listsPackages({ keys, packages }) {
    // Those of a Pipfile stand at its top.
    return packages && (packageLists.test(keys.at(-1) ?? '') || packageWays.test(keys.join('.')));
}
function isPackageList(way) {
    if (!way.packages || way.keys.some((key) => /^(?:keywords|include|exclude|packages)$/.test(key)))
        return false;
    return listsPackages(way) || way.keys.slice(0, -1).some((key) => packageGroups.test(key));
}
function visitText({ literal, part }, { notes, ...way }) {
    const key = way.keys.at(-1) ?? '';
    const parent = way.keys.at(-2) ?? '';
    const isBlock = part.text.includes('\n');
    if (isPackageList({ notes, ...way }))
        for (const { 0: spec, index } of part.text.matchAll(/[^\s,;][^\n,;]*/g))
            notes.of(part).package(spec.replace(/^[\w!-]+:\s*/, '').trim(), index);
    if (!/\s/.test(literal.text))
        notes.text(literal);
    const spoken = key.split('.').at(-1) ?? '';
    const isCommand = scripts.test(spoken) || /^(?:tasks|scripts|aliases)$/.test(parent);
    // An entry of a ConfigMap; a piece of YAML for a chart or a patch.
    if (isBlock && /\.\w+$/.test(key))
        return void notes.file(key, part);
    if (isBlock && !isCommand && /^\s*(?:- )?[\w"'-]+:(?:\s|$)/.test(part.text))
        return void notes.file('block.yaml', part);
    if (variableLines.test(key) || (isBlock && variableTexts.test(key))) {
        const isPlain = isBlock && (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__.isDotenv)(part.text);
        return void (isPlain ? (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__.readDotenv)(part.text, notes.of(part)) : (0,_anything_js__WEBPACK_IMPORTED_MODULE_2__.readAnything)(part.text, notes.of(part)));
    }
    if (isCommand || /\b(?:export|install)\b|--tracking/.test(literal.text))
        readScript({ part }, { notes, ...way });
}
function readScript({ part }, { notes, ...way }) {
    const spoken = way.keys.at(-1)?.split('.').at(-1) ?? '';
    const [shell] = literalsOf(find(way.mappings[0], /^(?:shell|language)$/));
    if (shell?.text === 'pygrep')
        return;
    const isOther = /^(?:pwsh|powershell|cmd|python)/.test(`${shell?.text ?? ''} ${spoken}`.trim()) ||
        notPosix.test(part.text);
    if (isOther)
        (0,_anything_js__WEBPACK_IMPORTED_MODULE_2__.readAnything)(part.text, notes.of(part));
    else
        (0,_shell_js__WEBPACK_IMPORTED_MODULE_4__.readShell)(part.text, notes.of(part));
}


/***/ }),

/***/ 84784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isDotenv: () => (/* binding */ isDotenv),
/* harmony export */   readDotenv: () => (/* binding */ readDotenv),
/* harmony export */   readRequirements: () => (/* binding */ readRequirements)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28648);

const variable = /^([ \t]*(?:export[ \t]+)?)([\w.-]+)([ \t]*[=:][ \t]*)(?:(["'`])((?:(?!\4)[^\\]|\\.)*)\4|((?:(?![ \t]+#)[^\r\n])*))/gm;
const nothing = /^[ \t]*(?:#.*|export[ \t]+\w+[ \t]*)$/gm;
/** `NAME=value` a line, as python-dotenv, Compose and R read it; a file with anything else is not changed. */
function readDotenv(text, notes) {
    for (const match of text.matchAll(variable)) {
        const { 1: head = '', 2: name = '', 3: sign = '', 4: quote = '', 5: quoted, 6: bare = '', index } = match;
        const at = index + head.length;
        const value = quoted ?? bare.trimEnd();
        const literal = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .literalAt */ .XZ)(value, at + name.length + sign.length + quote.length, !/[\\\n]/.test(value));
        const isPlain = sign.trim() === '=' && !/^["'`]/.test(bare) && !value.includes('\n');
        const own = { start: index, end: literal.end + quote.length, as: 'lines' };
        notes.set(name, at, 'entry', [literal], { own: isPlain ? own : undefined });
    }
    return isDotenv(text) ? 'dotenv lines' : undefined;
}
/** Nothing else is in it. A carriage return alone ends lines for some readers only. */
const isDotenv = (text) => !/\r(?!\n)/.test(text) && text.replace(variable, '').replace(nothing, '').trim() === '';
/** A requirements or constraints file of pip. */
function readRequirements(text, notes) {
    for (const { 1: blanks = '', 2: spec = '', index } of text.matchAll(/^([ \t]*)([^\s#-](?:(?!\s#).)*)/gm))
        notes.package(spec.trim(), index + blanks.length);
    return 'requirement lines';
}


/***/ }),

/***/ 72858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readNotebook: () => (/* binding */ readNotebook)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28648);
/* harmony import */ var _anything_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61821);
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36459);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3221);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19788);





/** Code cells of a notebook; what was printed and what is told around is left alone. Only texts are changed. */
function readNotebook(text, notes) {
    const cells = member((0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__.jsonTree)(text), 'cells');
    if (cells?.kind !== 'list')
        return (0,_anything_js__WEBPACK_IMPORTED_MODULE_1__.readAnything)(text, notes);
    for (const cell of cells.items) {
        const type = member(cell, 'cell_type');
        if (type?.kind !== 'text' || type.literal.text !== 'code')
            continue;
        const source = member(cell, 'source');
        const pieces = source?.kind === 'list' ? source.items : source ? [source] : [];
        const literals = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.literal] : []));
        if (literals.some((one) => /hokus|mlflow/i.test(one.text)))
            readCell(partOf(literals, text), notes);
    }
    return 'yaml, @lezer/python';
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
    const notes = file.of(part);
    const magic = /^%%(\w+)/.exec(part.text)?.[1] ?? 'time';
    if (!/^(?:time|timeit|capture|prun)$/.test(magic))
        return void (0,_anything_js__WEBPACK_IMPORTED_MODULE_1__.readAnything)(part.text, notes);
    const code = part.text.replace(/^([ \t]*(?:[\w, ]+=[ \t]*)?)([!%?].*)/gm, (line, head, command, at) => {
        readEscape(command, notes.of((0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .partAt */ .l0)(command, at + head.length, 'texts')));
        return `${head}0`.padEnd(line.length);
    });
    (0,_code_js__WEBPACK_IMPORTED_MODULE_2__.readCode)(code, 'python', notes);
}
/** `!command`, or `%env NAME=value`. */
function readEscape(command, notes) {
    const [, head = '', name, sign = '', value = ''] = /^([!%]+\s*(?:set_)?env\s+)(\w+)(\s*=\s*|\s+)(.*)$/.exec(command) ?? [];
    if (name === undefined)
        (0,_shell_js__WEBPACK_IMPORTED_MODULE_3__.readShell)(command.replace(/^[!%]+/, (lead) => ' '.repeat(lead.length)), notes);
    else
        notes.set(name, head.length, 'export', [
            (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .literalAt */ .XZ)(value.trim(), head.length + name.length + sign.length, true),
        ]);
}


/***/ }),

/***/ 25903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ mappingOf),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28648);

const mappingOf = () => ({ kind: 'mapping', entries: [], merged: [] });
/** What stands at `start` as `inner`, and means `value`. */
function textOf(value, inner, start) {
    const exact = inner === value;
    const literal = { text: value, start, end: start + inner.length, exact };
    // With escapes another reader gets what is meant: at about its place, and nothing is changed there.
    const part = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .partAt */ .l0)(/\n/.test(inner + value) ? inner : value, start, exact ? 'texts' : 'none');
    return { kind: 'text', literal, part };
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
/* harmony import */ var _anything_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61821);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92199);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25903);





/** A Helm or Jinja expression outside quotes, with which a file is YAML only after somebody has filled it in. */
const template = /^\s*\{\{|^\s*\{%|[\s:[-]\{\{(?!\{)(?![^}\n]*\}\}["'])/m;
/** All documents of a YAML file. */
function readYaml(text, notes, packages) {
    const isTemplate = template.test(text.replace(/\$\{\{.*?\}\}/g, ''));
    const trees = treesOf(text, text);
    if (!trees)
        return (0,_anything_js__WEBPACK_IMPORTED_MODULE_2__.readAnything)(text, notes);
    for (const tree of trees)
        (0,_data_js__WEBPACK_IMPORTED_MODULE_3__/* .readData */ .v)(tree, notes, packages);
    return isTemplate ? undefined : 'yaml';
}
/** JSON is YAML, but for tabs and for the comments that editors' settings have; commas at the end may stay in both. */
function readJson(text, notes) {
    const tree = jsonTree(text);
    if (!tree)
        return (0,_anything_js__WEBPACK_IMPORTED_MODULE_2__.readAnything)(text, notes);
    (0,_data_js__WEBPACK_IMPORTED_MODULE_3__/* .readData */ .v)(tree, notes, false);
    return 'yaml';
}
function jsonTree(text) {
    const blank = (found) => (/^["']/.test(found) ? found : found.replace(/[^\n]/g, ' '));
    const plain = text.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/.*|\/\*[\s\S]*?\*\/|\t+/g, blank);
    return /^\s*[[{]/.test(plain) ? treesOf(plain, text)?.[0] : undefined;
}
/** Of `parsed`, which has its places in common with `text`; nothing where it is no YAML. */
function treesOf(parsed, text) {
    const options = { uniqueKeys: false, logLevel: 'silent', merge: true, strict: false, maxAliasCount: 100 };
    const documents = yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR(parsed, options);
    if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0))
        return undefined;
    return documents.map((document) => new Converter(text, document).of(document.contents));
}
class Converter {
    text;
    document;
    known = new Map();
    constructor(text, document) {
        this.text = text;
        this.document = document;
    }
    of(node) {
        if (yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh(node))
            return this.mapping(node);
        if (yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP(node))
            return { kind: 'list', items: node.items.map((item) => this.item(item, node)) };
        if (yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn(node))
            return this.scalar(node);
        if (yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj(node))
            return { ...(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .mappingOf */ .G)(), merged: this.merged(node) };
        return { kind: 'other', literal: (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)('', 0) };
    }
    mapping(map) {
        const known = this.known.get(map);
        if (known)
            return known;
        const mapping = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .mappingOf */ .G)();
        this.known.set(map, mapping);
        for (const { key, value } of map.items) {
            if (!yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn(key))
                continue;
            if (key.source === '<<')
                mapping.merged.push(...this.merged(value));
            else
                mapping.entries.push(this.entry(key, value, map.flow === true));
        }
        return mapping;
    }
    merged(value) {
        const nodes = yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP(value) ? value.items : [value];
        return nodes.flatMap((node) => {
            const target = yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj(node) ? node.resolve(this.document) : node;
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh(target) ? [this.mapping(target)] : [];
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
        if (!isOwn || !isPlain || (tree.kind !== 'text' && tree.kind !== 'mapping'))
            return tree;
        return { ...tree, own: { start: from, end, as: flow ? 'member' : 'lines' } };
    }
    scalar(node) {
        const [start = 0, end = 0] = node.range ?? [];
        const { type, value, anchor } = node;
        const raw = this.text.slice(start, end);
        // What has an anchor is meant in other places, too.
        if (typeof value !== 'string')
            return { kind: 'other', literal: (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(raw, start, anchor === undefined) };
        if (type?.startsWith('BLOCK'))
            return this.block(value, start, end, type === 'BLOCK_FOLDED');
        const quotes = type === 'PLAIN' ? 0 : 1;
        const inner = raw.slice(quotes, raw.length - quotes);
        const flat = inner.replace(/[ \t]*\r?\n\s*/g, (found) => ' '.repeat(found.length));
        // A template has other characters there than were parsed.
        const tree = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b)(type === 'PLAIN' ? inner : value, flat, start + quotes);
        tree.literal.exact = inner === value && anchor === undefined && !inner.includes('\n');
        if (!tree.literal.exact || type !== 'PLAIN')
            tree.part.changes = 'none';
        return tree;
    }
    /** The lines without their indentation. */
    block(value, start, end, isFolded) {
        const first = this.text.indexOf('\n', start) + 1;
        const lines = this.text.slice(first, end).split('\n');
        const depth = Math.min(...lines.flatMap((line) => (line.trim() === '' ? [] : [line.search(/\S/)])));
        const place = (offset) => {
            let [at, left] = [first, offset];
            for (const line of lines) {
                const kept = line.slice(depth).length;
                if (left <= kept)
                    return at + line.length - kept + left;
                left -= kept + 1;
                at += line.length + 1;
            }
            return end;
        };
        const text = lines.map((line) => line.slice(depth)).join('\n');
        const part = isFolded
            ? { text: text.replace(/(?<=\S)\n(?=\S)/g, ' '), place, changes: 'texts' }
            : { text, place, changes: 'lines' };
        return { kind: 'text', literal: { text: value, start, end, exact: false }, part };
    }
}
/** On one line, with no tag, anchor or alias. */
function isSimple(node) {
    if (!yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn(node) || node.anchor || node.tag || node.value === null)
        return false;
    return !node.type?.startsWith('BLOCK') && !/\n/.test(node.source ?? '');
}


/***/ })

};
