export const id = 6459;
export const ids = [6459,4784];
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
// EXTERNAL MODULE: ./build/fix/readers/anything.js
var anything = __webpack_require__(61821);
// EXTERNAL MODULE: ./build/fix/readers/data.js
var data = __webpack_require__(92199);
// EXTERNAL MODULE: ./node_modules/@lezer/javascript/dist/index.js
var dist = __webpack_require__(37096);
// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js
var python_dist = __webpack_require__(17335);
// EXTERNAL MODULE: ./build/fix/reading.js
var reading = __webpack_require__(28648);
;// CONCATENATED MODULE: ./build/fix/readers/syntax.js




const languages = {
    python: { parser: python_dist/* parser */.K, name: '@lezer/python' },
    javascript: { parser: dist/* parser */.K.configure({ dialect: 'ts jsx' }), name: '@lezer/javascript' },
};
/** What callees and arguments do with texts, by their names. */
const means = {
    tells: /^(?:print|pprint|log|debug|info|warn|warning|error|exception|critical|fatal|fail|skip|xfail|expect|echo|secho|style|match|search|fullmatch|startswith|endswith|includes|startsWith|replace|sub)$/,
    looksUp: /^(?:get\w*|env|str|int|bool|url|pop|config|fetch|lookup|var|delenv|unset\w*|remove\w*|has\w*|contains|in|require\w*)$/,
    runs: /^(?:system|popen|run|call|check_call|check_output|Popen|getoutput|exec|execSync|spawn|spawnSync|execa|sh|bash|local|shell|prefix|create_subprocess_shell)$/,
    installs: /^(?:install|(?:uv_)?pip_install|micromamba_install|conda_install|poetry_add)$/,
    /** Arguments: a value or its default, the variable behind a setting. */
    value: /^(?:default\w*|fallback|value|uri|tracking_uri|initial)$/,
    variable: /^(?:name|env|alias|envvar|env_var|validation_alias)$/,
    /** Whose text is a command, with blanks and all. */
    command: /^(?:\w*command|cmd|script)$/i,
    /** What is there to be told apart. */
    other: /(?:^|_)(?:old|legacy|deprecated|wrong|invalid|bad|forbidden|expected|broken|removed)(?:_|$)/i,
};
/** Signs between what a value may be; `as` and `satisfies` only say its type. */
const isFallback = (sign) => /^(?:or|\|\||\?\?|as|satisfies)$/.test(sign);
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
    parser;
    top;
    /** It does not parse as a whole. */
    broken;
    /** Names that are bound once, with their values; undefined where they are bound again. */
    constants = new Map();
    /** What names of MLflow are imported as. */
    aliases = new Map();
    constructor(text, language) {
        const { parser, name } = languages[language];
        const tree = parser.parse(text);
        this.text = text;
        this.parser = name;
        this.top = tree.topNode;
        let [broken, depth] = [false, 0];
        tree.iterate({
            enter: ({ type, node }) => {
                if (type.isError || ++depth > deepest)
                    broken = true;
                if (isAssignment(type) || /^(?:ParamList|NamedExpression)$/.test(type.name))
                    for (const { name: target, keyword, value } of this.membersOf(node))
                        if (target && /^Variable/.test(target.name) && (type.name !== 'ParamList' || this.literal(value)))
                            this.bind(keyword, value);
                if (type.name === 'ForStatement')
                    this.bindKeys(node);
                if (type.name === 'ImportStatement' && /^(?:from|import)\s+mlflow\b/.test(this.of(node)))
                    for (const [, name = '', alias = ''] of this.of(node).matchAll(/(\w+)\s+as\s+(\w+)/g))
                        this.aliases.set(alias, name);
                return !broken;
            },
            leave: () => void depth--,
        });
        this.broken = broken;
    }
    bind(name, value) {
        this.constants.set(name, this.constants.has(name) ? undefined : value);
    }
    /** `for key, value in {…}.items()`: the first name stands for all keys. */
    bindKeys(node) {
        const [, key, , , , call] = childrenOf(node);
        const items = call?.name === 'CallExpression' ? call.firstChild : undefined;
        const given = items?.name === 'MemberExpression' && /\.items$/.test(this.of(items)) ? items.firstChild : null;
        const all = given?.name === 'VariableName' ? this.constants.get(this.of(given)) : given;
        if (key?.name === 'VariableName' && all?.name === 'DictionaryExpression')
            this.bind(this.of(key), all);
    }
    of(node) {
        return this.text.slice(node.from, node.to);
    }
    membersOf(list) {
        const children = childrenOf(list)
            .flatMap((child) => (child.name === 'Property' ? childrenOf(child) : [child]))
            .filter(({ name }) => !between.test(name));
        // Several names at once: `a, b = "x", "y"`.
        if (list.name === 'AssignStatement' && !isSign(children[1]))
            return [];
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
        const start = node.from + prefix.length + quote.length;
        const inner = this.text.slice(start, node.to - quote.length);
        const isEscaped = inner.includes('\\') && !/r/i.test(prefix);
        return (0,reading/* literalAt */.XZ)(inner, start, !isEscaped && !inner.includes('\n'));
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
        const all = (nodes) => nodes.flatMap((child) => this.literals(child));
        if (/^(?:Parenthesized|Named|Await|Tuple|Conditional)Expression$/.test(name))
            return all(children);
        if (name === 'BinaryExpression' && isFallback(this.of(children[1] ?? node)))
            return all(children);
        // An address with a query that is filled in.
        const open = this.literal((name === 'BinaryExpression' && children[0]) || node, true);
        if (open)
            return /^https?:.*\?/.test(open.text) ? [{ ...open, exact: false }] : [];
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
        const callee = this.text
            .slice(node.from, list?.from ?? node.to)
            .replace(/^(?:new|await)\b|@|\s+/g, '')
            .replace(/^\w+/, (name) => this.aliases.get(name) ?? name);
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

// EXTERNAL MODULE: ./build/fix/readers/tree.js
var tree = __webpack_require__(25903);
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
        if (/^(?:(?:Template|Format|Continued)?String|(?:Dictionary|Object|Array)Expression)$/.test(name))
            return void this.data(node, way);
        if (/^(?:CallExpression|NewExpression|Decorator)$/.test(name))
            return void this.call(node, way);
        if (isAssignment(node) && this.membersOf(node).length > 0)
            return void this.assignment(node, way);
        if (name === 'BinaryExpression')
            this.fallback(node, way);
        if (/^(?:ParamList|PatternProperty)$/.test(name))
            this.named(this.membersOf(node), 'default', way.notes);
        for (const child of childrenOf(node))
            this.visit(child, way);
    }
    set({ text, start }, context, values, notes, more = { environment: false }) {
        const literals = values.flatMap(({ value }) => this.literals(value));
        notes.set(text, start, context, literals, more);
    }
    /** Texts, lists and dictionaries; what computes something within them is visited. */
    data(node, { notes, key = '', flat }) {
        if (node.parent?.name === 'ExpressionStatement')
            return;
        const code = [];
        const tree = this.treeOf(node, key, code);
        if (flat && tree.kind === 'mapping')
            tree.scopes = [];
        const inside = flat ? notes : notes.in(node);
        (0,data/* readData */.v)(tree, inside, [this.parser, key]);
        for (const one of code)
            this.visit(one, { notes: inside, key });
    }
    treeOf(node, key, code) {
        if (/^(?:Array|Tuple)Expression$/.test(node.name))
            return this.list(this.membersOf(node), key, code);
        if (/^(?:Dictionary|Object)Expression$/.test(node.name))
            return this.dictionary(node, code);
        const literal = this.literal(node, true);
        if (!literal)
            code.push(node);
        // With blanks in it, it is a message.
        if (!literal || (/\s/.test(literal.text) && !means.command.test(key)))
            return { kind: 'other', literals: this.literals(node) };
        // What is filled in by the program has to stand there once.
        return (0,tree/* textOf */.b6)({ ...literal, exact: literal.exact && !/[%{]/.test(literal.text) });
    }
    list(members, key, code) {
        return { kind: 'list', items: members.map(({ value }) => this.treeOf(value, key, code)) };
    }
    dictionary(node, code) {
        const isOpen = /(?:\*\*|\.\.\.)\s*(?!os\.environ|process\.env)[\w.]/.test(this.of(node));
        const entries = this.membersOf(node).flatMap(({ name, value }) => {
            const key = name && (this.nameIn(name) ?? this.targetOf(name)[0]);
            if (name)
                code.push(name);
            const tree = this.treeOf(value, key?.text ?? '', code);
            return key ? [{ key: key.text, at: key.start, value: tree }] : [];
        });
        if (isOpen)
            entries.push({ key: '**', at: node.from, value: (0,tree/* mappingOf */.GS)() });
        return (0,tree/* mappingOf */.GS)(entries);
    }
    call(node, way) {
        const { callee, last, args } = this.callOf(node);
        if (means.tells.test(last))
            return;
        const { notes } = way;
        notes.call(callee, node.from, this.keys(args));
        this.setter(node, notes, last, args);
        const flat = /environ\.update$/.test(callee);
        this.named(args, 'argument', flat ? notes : notes.in(node));
        if (means.runs.test(last))
            (0,data/* readData */.v)(this.list(args, 'command', []), notes.in(node), ['command']);
        for (const child of childrenOf(node))
            if (child.name !== 'ArgList')
                this.visit(child, way);
        for (const { keyword, value } of args) {
            const literal = means.installs.test(last) ? this.literal(value) : undefined;
            if (literal && !literal.text.startsWith('-'))
                notes.package(literal.text, literal.start);
            this.visit(value, { notes, flat, key: keyword || way.key });
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
        const named = args.find((arg) => (arg.keyword === '' || means.variable.test(arg.keyword)) &&
            (0,names/* isOurs */.MU)(this.nameIn(arg.value)?.text ?? ''));
        const others = args.filter((arg, i) => arg.name ? means.value.test(arg.keyword) : arg !== named && (!named?.name || i === 0));
        const name = named && this.nameIn(named.value);
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
        for (const member of this.membersOf(node)) {
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
            this.visit(value, { ...way, key: name?.text });
        }
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
