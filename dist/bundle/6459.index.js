export const id = 6459;
export const ids = [6459];
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
                return [{ name, keyword: this.keywordOf(name), value }];
            return isSign(value) || isSign(children[i + 1]) ? [] : [{ name: undefined, keyword: '', value }];
        });
    }
    /** What it is called, or the variable that its annotation binds it to: `Annotated[str, Option(envvar=NAME)]`. */
    keywordOf(name) {
        const type = name.nextSibling;
        return (type?.name === 'TypeDef' && this.boundIn(type)?.text) || this.of(name);
    }
    /** The first of our names among the texts in it. */
    boundIn(node) {
        const texts = [...this.of(node).matchAll(/(?<=["'])\w+(?=["'])/g)];
        const found = texts.find(([text]) => (0,names/* isOurs */.MU)(text));
        return found && { text: found[0], start: node.from + found.index };
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
        const all = (nodes) => nodes.flatMap((child) => this.literals(child));
        if (/^(?:Parenthesized|Named|Await|Tuple|Conditional)Expression$/.test(name))
            return all(children);
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
            return [{ text: this.keywordOf(node), start: node.from }, ''];
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
        if (means.tells.test(last))
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
        const nameOf = ({ keyword, value }) => keyword !== '' && /^(?:Array|Tuple|Call)Expression$/.test(value.name)
            ? this.boundIn(value)
            : this.nameIn(value);
        const named = args.find((arg) => (arg.keyword === '' || means.variable.test(arg.keyword)) && (0,names/* isOurs */.MU)(nameOf(arg)?.text ?? ''));
        const others = args.filter((arg, i) => arg.name ? means.value.test(arg.keyword) : arg !== named && (!named?.name || i === 0));
        const name = named && nameOf(named);
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


/***/ })

};
