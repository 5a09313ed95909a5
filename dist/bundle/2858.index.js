export const id = 2858;
export const ids = [2858,6459,9788,4784];
export const modules = {

/***/ 36459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCode: () => (/* binding */ readCode)
});

// EXTERNAL MODULE: ./build/fix/names.js
var names = __webpack_require__(67724);
// EXTERNAL MODULE: ./build/fix/reading.js
var reading = __webpack_require__(28648);
// EXTERNAL MODULE: ./build/fix/readers/anything.js
var anything = __webpack_require__(61821);
// EXTERNAL MODULE: ./build/fix/readers/shell.js
var shell = __webpack_require__(3221);
// EXTERNAL MODULE: ./node_modules/@lezer/javascript/dist/index.js
var dist = __webpack_require__(37096);
// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js
var python_dist = __webpack_require__(17335);
;// CONCATENATED MODULE: ./build/fix/readers/syntax.js




const languages = {
    python: { parser: python_dist/* parser */.K, name: '@lezer/python' },
    javascript: { parser: dist/* parser */.K.configure({ dialect: 'ts jsx' }), name: '@lezer/javascript' },
};
/** What callees and arguments do with texts, by their names. */
const means = {
    tells: /^(?:print|pprint|log|debug|info|warn|warning|error|exception|critical|fatal|fail|skip|xfail|expect|echo|secho|style|match|search|fullmatch|startswith|endswith|includes|startsWith|replace|sub)$/,
    looksUp: /^(?:get\w*|env|str|int|bool|url|pop|config|fetch|lookup|var|delenv|unset\w*|remove\w*|has\w*|contains|in|require\w*)$/,
    runs: /^(?:system|popen|run|call|check_call|check_output|Popen|getoutput|exec|execSync|spawn|spawnSync|execa|sh|bash|local|shell|create_subprocess_shell)$/,
    installs: /^(?:install|(?:uv_)?pip_install|micromamba_install|conda_install|poetry_add)$/,
    /** Arguments: a value or its default, the variable behind a setting, a command. */
    value: /^(?:default\w*|fallback|value|uri|tracking_uri|initial)$/,
    variable: /^(?:name|env|alias|envvar|env_var|validation_alias)$/,
    command: /^(?:bash_command|command|cmd|script)$/,
    /** Lists of packages. */
    packages: /(?:requires?|requirements|dependencies|pip_packages)$|^(?:pip|conda|deps|packages_to_install)$/i,
    /** What is there to be told apart. */
    other: /(?:^|_)(?:old|legacy|deprecated|wrong|invalid|bad|forbidden|expected|broken|removed)(?:_|$)/i,
};
const isFallback = (sign) => /^(?:or|\|\||\?\?)$/.test(sign);
const isAssignment = ({ name }) => /^(?:AssignStatement|AssignmentExpression|VariableDeclaration|PropertyDeclaration)$/.test(name);
const isSign = (node) => /^(?:AssignOp|Equals|UpdateOp|:)$/.test(node?.name ?? '');
/** Signs around members, and what says nothing about their values. */
const between = /^(?:[(){}[\],;]|const|let|var|static|\*\*?|Spread|\w*Comment|TypeDef|TypeAnnotation)$/;
/** A file that nests deeper is generated, or made to exhaust the stack. */
const deepest = 500;
function childrenOf(node) {
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling)
        children.push(child);
    return children;
}
/** A program as its parser sees it, and what its expressions say. */
class Syntax {
    text;
    language;
    parser;
    top;
    /** It does not parse as a whole. */
    broken;
    /** Names that are bound once, with their values; undefined where they are bound again. */
    constants = new Map();
    constructor(text, language) {
        const { parser, name } = languages[language];
        const tree = parser.parse(text);
        this.text = text;
        this.language = language;
        this.parser = name;
        this.top = tree.topNode;
        let [broken, depth] = [false, 0];
        tree.iterate({
            enter: ({ type, node }) => {
                if (type.isError || ++depth > deepest)
                    broken = true;
                if (isAssignment(type))
                    for (const { name: target, keyword, value } of this.membersOf(node))
                        if (target && /^Variable/.test(target.name))
                            this.constants.set(keyword, this.constants.has(keyword) ? undefined : value);
                return !broken;
            },
            leave: () => void depth--,
        });
        this.broken = broken;
    }
    of(node) {
        return this.text.slice(node.from, node.to);
    }
    membersOf(list) {
        const children = childrenOf(list)
            .flatMap((child) => (child.name === 'Property' ? childrenOf(child) : [child]))
            .filter(({ name }) => !between.test(name));
        return children.flatMap((value, i) => {
            const [name, sign] = [children[i - 2], children[i - 1]];
            if (name && isSign(sign))
                return [{ name, keyword: this.of(name), value }];
            return isSign(value) || isSign(children[i + 1]) ? [] : [{ name: undefined, keyword: '', value }];
        });
    }
    /** One text without a computed part, unless `open`. */
    literal(node, open = false) {
        if (node.name === 'ContinuedString') {
            const strings = childrenOf(node).filter(({ name }) => name !== 'Comment');
            const parts = strings.flatMap((child) => this.literal(child, open) ?? []);
            if (parts.length < strings.length)
                return undefined;
            const text = parts.map((part) => part.text).join('');
            return { text, start: parts[0]?.start ?? node.from, end: node.to, exact: false };
        }
        if (!/^(?:Template|Format)?String$/.test(node.name))
            return undefined;
        if (!open && (node.getChild('FormatReplacement') || node.getChild('Interpolation')))
            return undefined;
        const [, prefix = '', quote = ''] = /^([a-zA-Z]*)("""|'''|["'`])/.exec(this.of(node)) ?? [];
        const [start, end] = [node.from + prefix.length + quote.length, node.to - quote.length];
        const inner = this.text.slice(start, end);
        const escaped = inner.includes('\\') && !/r/i.test(prefix);
        const text = escaped ? inner.replace(/\\(["'\\])/g, '$1') : inner;
        return { text, start, end, exact: !escaped && !inner.includes('\n') };
    }
    /** The texts that an expression may become. */
    literals(node) {
        const literal = this.literal(node);
        if (literal)
            return [literal];
        const { name } = node;
        if (/^(?:Number|Boolean|BooleanLiteral)$/.test(name))
            return [(0,reading/* literalAt */.XZ)(this.of(node), node.from, true)];
        if (name === 'VariableName')
            return this.constant(node);
        const children = childrenOf(node);
        const all = (nodes) => nodes.flatMap((child) => (child ? this.literals(child) : []));
        if (/^(?:Parenthesized|Named|Await|Tuple)Expression$/.test(name))
            return all(children);
        if (name === 'ConditionalExpression')
            return all([children[this.language === 'python' ? 0 : 2], children.at(-1)]);
        if (name === 'BinaryExpression')
            return children[1] && isFallback(this.of(children[1])) ? all(children) : [];
        if (!/^(?:Call|New)Expression$/.test(name))
            return [];
        const { last, args } = this.callOf(node);
        const from = means.looksUp.test(last) ? 1 : 0;
        const isValue = ({ keyword }, i) => keyword ? means.value.test(keyword) : i >= from && i <= 1;
        return means.tells.test(last) ? [] : all(args.filter(isValue).map(({ value }) => value));
    }
    /** What a name that is bound once stands for; used more than once it may be meant for something else, too. */
    constant(node) {
        const name = this.of(node);
        const value = (0,names/* isTrackingUriName */.JI)(name) ? undefined : this.constants.get(name);
        const inner = value?.name === 'ParenthesizedExpression' ? value.firstChild?.nextSibling : value;
        const literal = inner && this.literal(inner);
        if (!literal)
            return [];
        const uses = this.text.match(new RegExp(`(?<![\\w.$])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'g'));
        return [{ ...literal, exact: literal.exact && uses?.length === 2 }];
    }
    /** The text, or of a constant what it stands for; of `spark.executorEnv.NAME` the name. */
    nameIn(node) {
        const value = node?.name === 'VariableName' ? this.constants.get(this.of(node)) : undefined;
        const literal = node && this.literal(value ?? node);
        if (!literal)
            return undefined;
        if (value)
            return { text: literal.text, start: node.from };
        const lead = /^(?:[\w-]+\.)+(?=(?:HOKUSAI|MLFLOW)_)/.exec(literal.text)?.[0].length ?? 0;
        return { text: literal.text.slice(lead), start: literal.start + lead };
    }
    callOf(node) {
        const list = node.getChild('ArgList');
        const callee = this.text.slice(node.from, list?.from ?? node.to).replace(/^(?:new|await)\b|@|\s+/g, '');
        return { callee, last: /[\w$]+$/.exec(callee)?.[0] ?? '', args: list ? this.membersOf(list) : [] };
    }
    /**
     * A statement of a block, with which another name can be given the same value as `name` gets in it: of an assignment
     * what `target` has by then.
     */
    statement(node, { text, start: at }, target) {
        const own = node.parent?.name === 'ExpressionStatement' ? node.parent : node;
        const { parent, prevSibling, from: start, to: end } = own;
        if (!parent || !/^(?:Script|Body|Block)$/.test(parent.name))
            return undefined;
        const head = this.of(target ?? node);
        if (head.includes('\n') || /\\\s*$/.test(this.text.slice(prevSibling?.to ?? start, start)))
            return undefined;
        if (!target)
            return { start, end, as: 'lines' };
        const sign = this.of(own).endsWith(';') ? ';' : '';
        return {
            start,
            end,
            as: 'lines',
            rest: `${this.text.slice(at + text.length, target.to)} = ${head}${sign}`,
        };
    }
    /** What is assigned to or entered, and the object that it is in. */
    targetOf(node) {
        if (/^(?:Variable|Property)(?:Name|Definition)$/.test(node.name))
            return [{ text: this.of(node), start: node.from }, ''];
        if (node.name !== 'MemberExpression')
            return [this.nameIn(node), ''];
        const children = childrenOf(node);
        const last = children.findLast(({ name }) => name !== ']');
        const object = children[0] ? this.of(children[0]) : '';
        if (last?.name !== 'PropertyName')
            return [this.nameIn(last), object];
        return [{ text: this.of(last), start: last.from }, object];
    }
}

// EXTERNAL MODULE: ./build/fix/readers/words.js
var readers_words = __webpack_require__(62850);
;// CONCATENATED MODULE: ./build/fix/readers/code.js






/** A program in Python, JavaScript or TypeScript: both grammars call most things by the same names. */
function readCode(text, language, notes) {
    const program = new Program(text, language);
    if (program.broken)
        return (0,anything.readAnything)(text, notes);
    program.visit(program.top, { notes });
    return program.parser;
}
class Program extends Syntax {
    visit(node, way) {
        const { name } = node;
        if (/^(?:Raise|Throw|Assert)Statement$/.test(name))
            return;
        if (name === 'BinaryExpression' && node.getChild('CompareOp'))
            return;
        if (/String$/.test(name))
            return void this.string(node, way);
        if (/^(?:CallExpression|NewExpression|Decorator)$/.test(name))
            return void this.call(node, way);
        if (isAssignment(node))
            return void this.assignment(node, way);
        if (/^(?:Dictionary|Object)Expression$/.test(name))
            return void this.dictionary(node, way);
        if (name === 'BinaryExpression')
            this.fallback(node, way);
        if (name === 'ArrayExpression')
            this.words(childrenOf(node), node, way);
        if (/^(?:ParamList|PatternProperty)$/.test(name))
            this.named(this.membersOf(node), 'default', way.notes);
        for (const child of childrenOf(node))
            this.visit(child, way);
    }
    set({ text, start }, context, values, notes, more = { environment: false }) {
        const literals = values.flatMap(({ value }) => this.literals(value));
        notes.set(text, start, context, literals, more);
    }
    string(node, { notes, packages }) {
        const literal = node.parent?.name === 'ExpressionStatement' ? undefined : this.literal(node, true);
        if (!literal)
            return;
        // With blanks in it, it is a message.
        if (!/\s/.test(literal.text))
            notes.text(literal);
        if (packages)
            notes.package(literal.text, literal.start);
    }
    call(node, way) {
        const { callee, last, args } = this.callOf(node);
        if (means.tells.test(last) && !/^(?:os\.)?environ|Variable|config/.test(callee))
            return;
        const { notes } = way;
        notes.call(callee, node.from, this.keys(args));
        this.setter(node, notes, last, args);
        const isUpdate = /environ\.update$/.test(callee);
        this.named(args, 'argument', isUpdate ? notes : notes.in(node));
        const values = args.map(({ value }) => value);
        if (means.runs.test(last))
            this.shell(values[0], way);
        if (means.runs.test(last) && args.length > 1)
            this.words(values, node, way);
        for (const child of childrenOf(node))
            if (child.name !== 'ArgList')
                this.visit(child, way);
        const flat = isUpdate || /Object\.assign$/.test(callee);
        for (const { keyword, value } of args) {
            if (means.command.test(keyword))
                this.shell(value, way);
            const literal = means.installs.test(last) ? this.literal(value) : undefined;
            if (literal && !literal.text.startsWith('-'))
                notes.package(literal.text, literal.start);
            this.visit(value, { notes, flat, packages: way.packages || means.packages.test(keyword) });
        }
    }
    /** `setenv(NAME, value)`, `getenv(NAME, default)`, `add_argument("--name", default=…)`, `set_tracking_uri(value)`. */
    setter(node, notes, last, args) {
        if ((0,names/* isTrackingUriName */.JI)(last)) {
            const uri = args.find(({ keyword }, i) => (keyword ? /^(?:tracking_)?uri$/.test(keyword) : i === 0));
            if (uri)
                this.set({ text: last, start: node.from }, 'call', [uri], notes);
            return;
        }
        if (last === 'Connection' && /mlflow|hokusai/i.test(this.of(node)))
            for (const arg of args.filter(({ keyword }) => keyword === 'host' || keyword === 'uri'))
                this.set({ text: 'AIRFLOW_CONN_MLFLOW', start: arg.value.from }, 'argument', [arg], notes);
        const named = args.find(({ keyword, value }) => (keyword === '' || means.variable.test(keyword)) && (0,names/* isOurs */.MU)(this.nameIn(value)?.text ?? ''));
        const others = args.filter((arg, i) => arg.name ? means.value.test(arg.keyword) : arg !== named && (!named?.name || i === 0));
        const name = this.nameIn(named?.value);
        if (!name || others.length === 0)
            return;
        const isPair = named?.keyword === 'name' && args.some(({ keyword }) => keyword === 'value');
        const isPlain = named === args[0] && !named?.name && !args[1]?.name;
        const environment = (0,names/* isVariable */.DZ)(name.text) && (isPair || isPlain) && !means.looksUp.test(last);
        const isSimple = /^(?:Variable|Property)Name$|^String$/.test(args[1]?.value.name ?? '');
        const own = environment && args.length === 2 && isSimple ? this.statement(node, name) : undefined;
        this.set(name, environment ? 'call' : 'default', others, notes, { environment, own });
    }
    /** `getenv(NAME) or "default"` */
    fallback(node, { notes }) {
        const [left, sign, right] = childrenOf(node);
        if (!left || !right || !sign || !isFallback(this.of(sign)))
            return;
        const text = /["'.]?(\w+)["']?[\])]*\s*$/.exec(this.of(left))?.[1] ?? '';
        const value = { name: left, keyword: text, value: right };
        if ((0,names/* isTrackingUriName */.JI)(text))
            this.set({ text, start: left.from }, 'default', [value], notes);
    }
    /** Arguments and parameters with names. */
    named(members, context, notes) {
        for (const member of members) {
            const { name, keyword: text } = member;
            const environment = (0,names/* isVariable */.DZ)(text) && context === 'argument';
            if (name)
                this.set({ text, start: name.from }, context, [member], notes, { environment });
        }
    }
    assignment(node, way) {
        for (const member of this.assignmentsIn(node)) {
            const { name: target, keyword, value } = member;
            if (means.other.test(keyword))
                continue;
            const [name, object] = target ? this.targetOf(target) : [];
            if (target && name) {
                const environment = (0,names/* isVariable */.DZ)(name.text) && /(?:environ|\.env|^env|ENV)$/.test(object ?? '');
                const isPlain = environment && !node.getChild('UpdateOp');
                const own = isPlain ? this.statement(node, name, target) : undefined;
                this.set(name, 'assignment', [member], way.notes, { environment, own });
            }
            if (target)
                this.visit(target, way);
            this.visit(value, { ...way, packages: way.packages || means.packages.test(name?.text ?? '') });
        }
    }
    /** Also of several names at once: `a, b = "x", "y"`. */
    assignmentsIn(node) {
        const members = this.membersOf(node);
        const first = members.findIndex(({ name }) => name);
        const names = [...members.slice(0, first).map(({ value }) => value), members[first]?.name];
        const values = members.slice(first);
        if (first < 1 || names.length !== values.length)
            return members;
        return values.flatMap(({ value }, i) => {
            const name = names[i];
            return name ? [{ name, keyword: this.of(name), value }] : [];
        });
    }
    dictionary(node, way) {
        const open = /(?:\*\*|\.\.\.)\s*(?!os\.environ|process\.env)[\w.]/.test(this.of(node));
        const inside = { ...way, notes: way.flat ? way.notes : way.notes.in(node), flat: false };
        const members = this.membersOf(node);
        for (const member of members) {
            const { name, value } = member;
            const key = name && (this.nameIn(name) ?? this.targetOf(name)[0]);
            if (key)
                this.set(key, 'entry', [member], inside.notes, { open });
            this.visit(value, { ...inside, packages: way.packages || means.packages.test(key?.text ?? '') });
        }
        // `{"name": NAME, "value": …}`
        const name = members.find(({ keyword }) => /^["']?(?:name|key)["']?$/i.test(keyword))?.value;
        const value = members.find(({ keyword }) => /^["']?(?:value\w*|default)["']?$/i.test(keyword));
        const literal = name && this.literal(name);
        if (literal && value && (0,names/* isOurs */.MU)(literal.text))
            this.set(literal, 'pair', [value], way.notes, {});
    }
    /** The words of a command, as a list or as arguments. */
    words(nodes, list, { notes }) {
        const words = nodes.flatMap((child) => this.literal(child) ?? []);
        (0,readers_words/* readWords */.ux)(words, notes.in(list));
    }
    shell(node, { notes }) {
        const literal = node && this.literal(node);
        if (!literal)
            return;
        const part = (0,reading/* partAt */.l0)(literal.text, literal.start, literal.exact ? 'texts' : 'none');
        (0,shell.readShell)(literal.text, notes.of(part));
    }
    /** Texts before the value, and the keys of dictionaries. */
    keys(args) {
        const last = args.find(({ keyword }) => keyword === 'value') ?? args.findLast(({ name }) => !name);
        return args.flatMap((arg) => {
            const given = this.constants.get(this.of(arg.value)) ?? arg.value;
            const inner = [...this.membersOf(given), ...this.callOf(given).args];
            const names = inner.map(({ name, keyword }) => this.nameIn(name)?.text ?? keyword);
            const isKey = arg !== last && /^(?:key)?$/.test(arg.keyword);
            return [isKey ? (this.nameIn(given)?.text ?? '') : '', ...names];
        });
    }
}


/***/ }),

/***/ 92199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readData)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67724);
/* harmony import */ var _anything_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61821);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84784);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3221);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62850);





const environments = /^(?:env|environment|variables|env_variables|env_vars|containerenv|remoteenv|env_set|setenv|env\..*|.*\.env\..*|.*\.env)$/i;
/** Below these a name is declared, or given to a program that knows what to do with it. */
const notSet = /^(?:with|inputs|outputs|secrets|args|required|properties|definitions|passenv|options|parameters|stages)$/i;
const scripts = /^(?:run|script|command|cmds?|entry|before_script|after_script|entrypoint|args|inlinescript|bash|sh|commands|install|\w*command|setup|onstart|task|tasks|exec\w*|shell|pwsh|powershell|code|source|user_data|postactivate|test)$/i;
/** Keys below which packages of pip or conda are listed; of a mapping its keys are. */
const packageLists = /^(?:[\w.-]*dependencies|dependency-groups|[\w-]*requires|[\w-]*requirements|pip|conda|pypi|pip_packages|python_packages|deps|[\w.-]*_requires?)$/i;
const packageGroups = /^(?:dependency-groups|optional-dependencies|requirements|[\w.]*extras_require)$/;
const valueKeys = /^(?:value|default|defaultvalue|default_value|text|stringvalue)$/i;
const nameKeys = /^(?:name|key|variable|parameterkey|parameter_key|env)$/i;
/** Keys whose text is lines of `NAME=value`. */
const variableLines = /^(?:setenv|environment|docker_?args|options|line|block|content)$/i;
const variableTexts = /(?:^|[-_])(?:args?|envs?|variables|vars|environment|options|settings|config)$/i;
/** Commands of PowerShell and of cmd, lines of Python. */
const notPosix = /^\s*(?:import|from) \w+|\$env:|Out-File|^\s*set \w+=/im;
/** Everything that a tree sets. */
function readData(root, notes, packages = true) {
    visit(root, { notes, root, keys: [], mappings: [], isItem: false, packages });
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
    const notes = way.notes.in(...blocks, ...mapping.merged, ...bases);
    const pair = pairIn(mapping);
    if (pair)
        readPair(mapping, pair, { ...way, notes: way.isItem ? way.notes : notes });
    for (const entry of mapping.entries) {
        const { key, value } = entry;
        const mappings = [mapping, ...way.mappings];
        const inside = { ...way, notes, mappings, keys: [...way.keys, key], isItem: false };
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
            : key.replace(/^env\./, '');
    if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isOurs */ .MU)(name) && !/endpoint$/i.test(name))
        return;
    const [mapping, owner] = mappings;
    const isNothing = value.kind === 'other' && /^(?:|~|null)$/i.test(value.literal.text);
    notes.set(name, at, 'entry', literalsOf(find(value, valueKeys) ?? value), {
        environment: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(name) && !notSet.test(parent),
        given: !isNothing && value.kind !== 'list',
        open: isOpen(owner, root) || (!environments.test(parent) && isOpen(mapping, root)),
        own,
    });
}
const variableIn = (literal) => literal?.text.replace(/^env\./, '') ?? '';
/** Of `{name: NAME, value: …}` the member with the name. */
function pairIn({ entries }) {
    const isPair = entries.some(({ key }) => valueKeys.test(key) || /^(?:value|secret)/i.test(key));
    const isName = ({ key, value }) => nameKeys.test(key) && value.kind === 'text' && (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isOurs */ .MU)(variableIn(value.literal));
    return isPair ? entries.find(isName) : undefined;
}
function readPair(mapping, pair, { notes, root, keys, mappings }) {
    const [name] = literalsOf(pair.value);
    const spelled = variableIn(name);
    notes.set(spelled, name?.start ?? pair.at, 'pair', literalsOf(find(mapping, valueKeys)), {
        environment: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(spelled) && !keys.some((key) => key === 'parameters' || key === 'inputs'),
        open: isOpen(mappings[0], root),
        own: mapping.own,
    });
}
function visitList({ items }, way) {
    const key = way.keys.at(-1) ?? '';
    const isScript = scripts.test(key);
    const notes = environments.test(key) ? way.notes : way.notes.in(items);
    const texts = items.filter((item) => item.kind === 'text');
    if (!isScript || !texts.some(({ literal }) => /\s/.test(literal.text))) {
        const open = isOpen(way.mappings[0], way.root);
        const more = (word) => ({ open, own: texts.find(({ literal }) => literal === word)?.own });
        const words = texts.map(({ literal }) => literal);
        (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .readWords */ .ux)(words, notes, more);
        for (const { text, start } of words)
            if ((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(text))
                notes.set(text, start, 'entry', [], { given: false });
    }
    for (const item of items) {
        if (item.kind !== 'text')
            visit(item, { ...way, notes, isItem: true });
        else if (isScript)
            visitText(item, way);
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
    const key = keys.at(-1) ?? '';
    // Those of a Pipfile stand at its top.
    return packages && (packageLists.test(key) || (keys.length === 1 && /^(?:dev-)?packages$/.test(key)));
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
    if (isPackageList({ notes, ...way }) || /(?:^|\.)(?:pypi\.package|pip\.name)$/.test(way.keys.join('.')))
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
        const isPlain = isBlock && (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.isDotenv)(part.text);
        return void (isPlain ? (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.readDotenv)(part.text, notes.of(part)) : (0,_anything_js__WEBPACK_IMPORTED_MODULE_1__.readAnything)(part.text, notes.of(part)));
    }
    if (!isCommand && !/\b(?:export|install)\b|--tracking/.test(literal.text))
        return;
    const [shell] = literalsOf(find(way.mappings[0], /^shell$/));
    const isOther = /^(?:pwsh|powershell|cmd|python)/.test(`${shell?.text ?? ''} ${spoken}`.trim()) ||
        notPosix.test(part.text);
    if (isOther)
        (0,_anything_js__WEBPACK_IMPORTED_MODULE_1__.readAnything)(part.text, notes.of(part));
    else
        (0,_shell_js__WEBPACK_IMPORTED_MODULE_3__.readShell)(part.text, notes.of(part));
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
    const blank = (text) => ' '.repeat(text.length);
    if (/^(?:bash|sh|script)$/.test(magic))
        return void (0,_shell_js__WEBPACK_IMPORTED_MODULE_3__.readShell)(part.text.replace(/^.*/, blank), file.of({ ...part, changes: 'none' }));
    if (!/^(?:time|timeit|capture|prun)$/.test(magic))
        return void (0,_anything_js__WEBPACK_IMPORTED_MODULE_1__.readAnything)(part.text, notes);
    const code = part.text.replace(/^([ \t]*)([!%].*)/gm, (line, indent, command, at) => {
        readEscape(command, notes.of((0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .partAt */ .l0)(command, at + indent.length, 'texts')));
        return `${indent}pass`.padEnd(line.length).slice(0, line.length);
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
    const trees = treesOf(isTemplate ? withoutTemplates(text) : text, text);
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
        if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED')
            return this.block(value, start, end, type);
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
    block(value, start, end, type) {
        const first = this.text.indexOf('\n', start) + 1;
        const lines = this.text.slice(first, end).split('\n');
        const depths = lines.flatMap((line) => (line.trim() === '' ? [] : [line.search(/\S/)]));
        const depth = Math.min(...depths);
        const starts = [];
        let [length, at] = [0, first];
        const dedented = lines.map((line) => {
            const kept = line.slice(depth);
            starts.push([length, at + Math.min(depth, line.length)]);
            length += kept.length + 1;
            at += line.length + 1;
            return kept;
        });
        const place = (offset) => {
            const [from, to] = starts.findLast(([one]) => one <= offset) ?? [0, first];
            return to + offset - from;
        };
        const literal = { text: value, start, end, exact: false };
        const text = dedented.join('\n');
        return type === 'BLOCK_LITERAL'
            ? { kind: 'text', literal, part: { text, place, changes: 'lines' } }
            : {
                kind: 'text',
                literal,
                part: { text: text.replace(/(?<=\S)\n(?=\S)/g, ' '), place, changes: 'texts' },
            };
    }
}
/** On one line, with no tag, anchor or alias. */
function isSimple(node) {
    if (!yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn(node) || node.anchor || node.tag || node.value === null)
        return false;
    return node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED' && !/\n/.test(node.source ?? '');
}


/***/ })

};
