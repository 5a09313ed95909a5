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
/* harmony import */ var _anything_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61821);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84784);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3221);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25903);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62850);







const environments = /^(?:env|environment|variables|env_variables|env_vars|containerenv|remoteenv|env_set|setenv|env\..*|.*\.env\..*|.*\.env)$/i;
/** Below these a name is declared, or given to a program that knows what to do with it. */
const notSet = /^(?:with|inputs|outputs|secrets|args|required|properties|definitions|passenv|options|parameters|stages)$/i;
const scripts = /^(?:run|command|cmds?|entry|(?:before|after|pre|post)_\w+|\w*script|entrypoint|args|inlinescript|bash|sh|commands|runcmd|bootcmd|install|\w*command|setup|onstart|task|tasks|exec\w*|shell|pwsh|powershell|code|source|user_data|postactivate|test)$/i;
/** Those whose items are one shell's: GitLab's, Travis'. */
const shared = /^(?:(?:before|after)_)?script$/;
const ofTests = /(?:^|[:.])(?:pytest|testenv)(?![a-z])/;
/** Lists of words about something. */
const told = /^(?:keywords|filterwarnings|classifiers|labels|tags|topics|markers|exclude\w*|ignore\w*|except)$/i;
/** Keys below which packages of pip or conda are listed; of a mapping its keys are. */
const packageLists = /^(?:[\w.-]*dependencies|dependency-groups|[\w.-]*requires?|[\w-]*requirements|pip|conda|pypi|pip_packages|python_packages|packages_to_install|deps)$/i;
const packageWays = /^(?:dev-)?packages$|(?:^|\.)(?:pypi\.package|pip\.name)$/;
const packageGroups = /(?:^|\.)(?:dependency-groups|optional-dependencies|requirements|extras_require)$/;
const valueKeys = /^(?:value|variable_value|default|defaultvalue|default_value|text|stringvalue)$/i;
const nameKeys = /^(?:name|key|variable|variable_name|parameterkey|parameter_key|env)$/i;
/** Keys whose text is lines of `NAME=value`. */
const variableLines = /(?:^|[-_]|docker|podman)(?:setenv|args?|envs?|variables|vars|environment|options|settings|config|line|block|content)$/i;
/** Commands of PowerShell and of cmd, lines of Python. */
const notPosix = /^\s*(?:import|from) \w+|\$env:|Out-File|^\s*set \w+=/im;
/** Everything that a tree sets; `keys` lead to it. */
function readData(root, notes, keys = []) {
    visit(root, { notes, keys, mappings: [] });
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
    const isEnvironment = owner && environments.test(way.keys.at(-1) ?? '');
    const outer = isEnvironment ? owner.scopes.slice(0, 1) : [];
    const merged = scopesOf((0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .find */ .I6)(mapping, /^<<$/));
    // What tests are given is a person's to change.
    const around = ofTests.test(way.keys.at(-1) ?? '')
        ? way.notes.of((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .partAt */ .l0)(way.notes.part.text, 0))
        : way.notes;
    const notes = around.in(...outer, ...mapping.scopes, ...merged);
    const mappings = [mapping, ...way.mappings];
    const pair = pairIn(mapping);
    // A container is given its secrets; a workflow only says which it takes.
    const given = way.keys.filter((key) => key !== 'secrets');
    if (pair)
        readEntry(pair, { ...way, mappings, keys: [...given, pair.key] });
    for (const entry of mapping.entries) {
        const { key, at, value } = entry;
        const inside = { notes, mappings, keys: [...way.keys, key] };
        readEntry(entry, inside);
        // One from a place of its own is another package.
        const isOwn = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .find */ .I6)(value, /^(?:path|git|url|workspace|file)$/) !== undefined || value.kind === 'list';
        if (listsPackages(way) && !isOwn)
            notes.package(key, at);
        visit(value, inside);
    }
}
/** What an alias stands for, or each of a list. */
const scopesOf = (tree) => tree?.kind === 'list' ? tree.items.flatMap(scopesOf) : tree?.kind === 'mapping' ? tree.scopes : [];
/** Something outside this file, or an action of ours, may set the rest. */
function isOpen(mapping) {
    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .find */ .I6)(mapping, /^(?:env_file|envFrom|env_from|envfile|extends|\*\*)$/i))
        return true;
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .literalsOf */ .cr)((0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .find */ .I6)(mapping, /^uses$/)).some(({ text }) => text.includes('verify-registration'));
}
function readEntry({ key, at, value, own }, { notes, keys, mappings }) {
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
    const isNothing = value.kind === 'list' ||
        (value.kind === 'other' && value.literals.some(({ text }) => /^(?:|~|null)$/i.test(text)));
    notes.set(name, at, 'entry', (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .literalsOf */ .cr)((0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .find */ .I6)(value, valueKeys) ?? value), {
        environment: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(name) && !notSet.test(parent),
        open: isNothing || isOpen(owner) || isOpen(mapping),
        own,
    });
}
const variableIn = (name = '') => name.replace(/^(?:[\w-]+\.)+(?=(?:HOKUSAI|MLFLOW)_)/, '');
/** What `{name: NAME, value: …}` sets. */
function pairIn(mapping) {
    const { entries, own } = mapping;
    const isPair = entries.some(({ key }) => valueKeys.test(key) || /^(?:value|secret|sync|from)/i.test(key));
    const names = entries.filter(({ key }) => nameKeys.test(key)).flatMap(({ value }) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .literalsOf */ .cr)(value));
    const name = names.find(({ text }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isOurs */ .MU)(variableIn(text)));
    const value = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .find */ .I6)(mapping, valueKeys) ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .mappingOf */ .GS)();
    return isPair && name ? { key: name.text, at: name.start, value, own } : undefined;
}
function visitList({ items }, way) {
    const key = way.keys.at(-1) ?? '';
    if (told.test(key))
        return;
    const isScript = scripts.test(key);
    const { notes } = way;
    const texts = items.filter((item) => item.kind === 'text');
    if (!isScript || !texts.some(({ literal }) => /\s/.test(literal.text))) {
        const open = isOpen(way.mappings[0]);
        const more = (word) => ({ open, own: texts.find(({ literal }) => literal === word)?.own });
        const words = texts.map(({ literal }) => literal);
        (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .readWords */ .ux)(words, notes, more);
        for (const { text, start } of words)
            if ((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(text))
                notes.set(text, start, 'entry', [], { open: true });
    }
    const around = shared.test(key) ? { around: texts.map(({ part }) => part.text).join('\n') } : {};
    for (const item of items) {
        if (item.kind !== 'text')
            visit(item, way);
        else if (isScript)
            visitText(item, { ...way, ...around });
        else {
            notes.text(item.literal);
            if (isPackageList(way))
                notes.package(item.literal.text, item.literal.start);
        }
        // `[NAME, value]`
        const [name, ...values] = item.kind === 'list' ? item.items : [];
        const isPair = name?.kind === 'text' && values.length === 1;
        if (isPair && (environments.test(key) || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrackingUriName */ .JI)(name.literal.text)))
            notes.set(name.literal.text, name.literal.start, 'pair', values.flatMap(_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .literalsOf */ .cr));
    }
}
/** What such a key holds are packages of Python: the items of a list, the keys of a mapping. */
function listsPackages({ keys }) {
    // Those of JSON and JavaScript are npm's; those of a Pipfile stand at its top.
    if (/^(?:json|@lezer\/javascript)$/.test(keys[0] ?? ''))
        return false;
    return packageLists.test(keys.at(-1) ?? '') || packageWays.test(keys.join('.'));
}
function isPackageList(way) {
    const others = /^(?:json|@lezer\/javascript|keywords|include|exclude|packages)$/;
    if (way.keys.some((key) => others.test(key)))
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
    const isCommand = scripts.test(key.split('.').at(-1) ?? '') || /^(?:tasks|scripts|aliases|\w*command)$/i.test(parent);
    // An entry of a ConfigMap; a piece of YAML for a chart or a patch.
    if (isBlock && /\.\w+$|^dockerfile/i.test(key))
        return void notes.file(key, part);
    if (isBlock && !isCommand && /^\s*(?:- )?[\w"'-]+:(?:\s|$)/.test(part.text))
        return void notes.file('block.yaml', part);
    if (variableLines.test(key)) {
        const readLines = isBlock && (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__.isDotenv)(part.text) ? _lines_js__WEBPACK_IMPORTED_MODULE_3__.readDotenv : _anything_js__WEBPACK_IMPORTED_MODULE_2__.readAnything;
        return void readLines(part.text, notes.of(part));
    }
    if (isCommand)
        readScript(part, { notes, ...way });
}
function readScript(part, { notes, around, ...way }) {
    const spoken = way.keys.at(-1)?.split('.').at(-1) ?? '';
    const [shell] = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .literalsOf */ .cr)((0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .find */ .I6)(way.mappings[0], /^(?:shell|language)$/));
    if (shell?.text === 'pygrep')
        return;
    const isOther = /^(?:pwsh|powershell|cmd|python)/.test(`${shell?.text ?? ''} ${spoken}`.trim());
    if (isOther || notPosix.test(part.text))
        (0,_anything_js__WEBPACK_IMPORTED_MODULE_2__.readAnything)(part.text, notes.of(part));
    else
        (0,_shell_js__WEBPACK_IMPORTED_MODULE_4__.readShell)(part.text, notes.of(part), around);
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

/***/ 45391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readToml: () => (/* binding */ readToml)
/* harmony export */ });
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28648);
/* harmony import */ var _anything_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61821);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92199);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25903);





function readToml(text, notes) {
    try {
        const [{ body }] = (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseTOML */ .MD)(text).body;
        (0,_data_js__WEBPACK_IMPORTED_MODULE_3__/* .readData */ .v)((0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .mappingOf */ .GS)(entriesOf(body, text)), notes);
        return 'toml-eslint-parser';
    }
    catch {
        return (0,_anything_js__WEBPACK_IMPORTED_MODULE_2__.readAnything)(text, notes);
    }
}
/** A table is an entry with all of its way as the key. */
const entriesOf = (nodes, text) => nodes.map((node) => {
    const { key, range } = node;
    const names = key.keys.map((one) => (one.type === 'TOMLBare' ? one.name : one.value));
    const last = key.keys.at(-1);
    const at = (last?.range[0] ?? range[0]) + (last?.type === 'TOMLQuoted' ? 1 : 0);
    if (node.type === 'TOMLTable')
        return { key: names.join('.'), at, value: (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .mappingOf */ .GS)(entriesOf(node.body, text)) };
    const [start, end] = range;
    return { key: names.join('.'), at, value: treeOf(node.value, text), own: { start, end, as: 'lines' } };
});
function treeOf(node, text) {
    if (node.type === 'TOMLArray')
        return { kind: 'list', items: node.elements.map((each) => treeOf(each, text)) };
    if (node.type === 'TOMLInlineTable')
        return (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .mappingOf */ .GS)(entriesOf(node.body, text));
    const [start, end] = node.range;
    if (node.kind !== 'string')
        return { kind: 'other', literals: [(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(text.slice(start, end), start, true)] };
    const quotes = node.multiline ? 3 : 1;
    const inner = text.slice(start + quotes, end - quotes);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)({ ...(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(inner, start + quotes, inner === node.value), text: node.value }, inner);
}


/***/ }),

/***/ 25903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ mappingOf),
/* harmony export */   I6: () => (/* binding */ find),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cr: () => (/* binding */ literalsOf)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28648);

const mappingOf = (entries = []) => ({ kind: 'mapping', entries, scopes: [entries] });
/** A text that another reader may read, too; `inner` is what stands there. */
function textOf(literal, inner = literal.text) {
    // With escapes the other reader gets what is meant: at about its place, and nothing is changed there.
    const text = /\n/.test(inner + literal.text) ? inner : literal.text;
    return { kind: 'text', literal, part: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .partAt */ .l0)(text, literal.start, literal.exact ? 'texts' : 'none') };
}
/** The value of the first key that fits. */
const find = (tree, key) => tree?.kind === 'mapping' ? tree.entries.find((one) => key.test(one.key))?.value : undefined;
/** The texts that a value is or holds. */
const literalsOf = (tree) => {
    if (tree?.kind === 'list')
        return tree.items.flatMap(literalsOf);
    if (tree?.kind === 'text')
        return [tree.literal];
    return tree?.kind === 'other' ? [...tree.literals] : [];
};


/***/ })

};
