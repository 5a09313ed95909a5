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
var fix_reading = __webpack_require__(28648);
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
/** What calls do with the texts that they are given. */
const tells = /^(?:print|pprint|log|debug|info|warn|warning|error|exception|critical|fatal|fail|skip|xfail|expect|echo|secho|style|match|search|fullmatch|startswith|endswith|includes|startsWith|replace|sub)$/;
const lookups = /^(?:get\w*|env|str|int|bool|url|pop|config|fetch|lookup|var|delenv|unset\w*|remove\w*|has\w*|contains|in|require\w*)$/;
const isTold = (callee) => tells.test(callee);
const isLookup = (callee) => lookups.test(callee);
/** Arguments that hold a value or its default. */
const isValueName = (name) => /^(?:default\w*|fallback|value|uri|tracking_uri|initial)$/.test(name);
const isAssignment = (node) => /^(?:AssignStatement|AssignmentExpression|VariableDeclaration|PropertyDeclaration)$/.test(node);
const isSign = (node) => node?.name === 'AssignOp' || node?.name === 'Equals';
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
    /** Names that are bound once, with their values. */
    constants;
    constructor(text, language) {
        const { parser, name } = languages[language];
        const tree = parser.parse(text);
        const bound = new Map();
        let [broken, depth] = [false, 0];
        tree.iterate({
            enter: ({ type, node }) => {
                if (type.isError || ++depth > deepest)
                    broken = true;
                if (isAssignment(type.name))
                    bind(node, text, bound);
                return !broken;
            },
            leave: () => void depth--,
        });
        this.text = text;
        this.language = language;
        this.parser = name;
        this.top = tree.topNode;
        this.broken = broken;
        this.constants = bound;
    }
    of = (node) => this.text.slice(node.from, node.to);
    /** One text without a computed part, unless `open`. */
    literal(node, open = false) {
        if (node.name === 'ContinuedString') {
            const parts = childrenOf(node).flatMap((child) => child.name === 'Comment' ? [] : [this.literal(child, open)]);
            if (parts.some((part) => !part))
                return undefined;
            const text = parts.map((part) => part?.text).join('');
            return { text, start: parts[0]?.start ?? node.from, end: node.to, exact: false };
        }
        if (!/^(?:Template|Format)?String$/.test(node.name))
            return undefined;
        const isComputed = node.getChild('FormatReplacement') ?? node.getChild('Interpolation');
        if (isComputed && !open)
            return undefined;
        const [, prefix = '', quote = ''] = /^([a-zA-Z]*)("""|'''|["'`])/.exec(this.of(node)) ?? [];
        const [start, end] = [node.from + prefix.length + quote.length, node.to - quote.length];
        const inner = this.text.slice(start, end);
        const escaped = inner.includes('\\') && !/r/i.test(prefix);
        return {
            text: escaped ? inner.replace(/\\(["'\\])/g, '$1') : inner,
            start,
            end,
            exact: !escaped && !inner.includes('\n'),
        };
    }
    /** The texts that an expression may become. */
    literals(node) {
        const literal = this.literal(node);
        if (literal)
            return [literal];
        const children = childrenOf(node);
        const all = (nodes) => nodes.flatMap((child) => (child ? this.literals(child) : []));
        switch (node.name) {
            case 'Number':
            case 'Boolean':
            case 'BooleanLiteral':
                return [(0,fix_reading/* literalAt */.XZ)(this.of(node), node.from, true)];
            case 'VariableName':
                return this.constant(node);
            case 'ParenthesizedExpression':
            case 'NamedExpression':
            case 'AwaitExpression':
            case 'TupleExpression':
                return all(children);
            case 'ConditionalExpression':
                return all([children[this.language === 'python' ? 0 : 2], children.at(-1)]);
            case 'BinaryExpression':
                return children[1] && isFallback(this.of(children[1])) ? all(children) : [];
            case 'CallExpression':
            case 'NewExpression': {
                const { last, args } = this.callOf(node);
                if (isTold(last))
                    return [];
                const from = isLookup(last) ? 1 : 0;
                return all(args
                    .filter(({ name }, i) => (name === undefined ? i >= from && i <= 1 : isValueName(name)))
                    .map(({ value }) => value));
            }
            default:
                return [];
        }
    }
    /** What a name that is bound once stands for; used more than once it may be meant for something else, too. */
    constant(node) {
        const name = this.of(node);
        const value = (0,names/* isTrackingUriName */.JI)(name) ? undefined : this.constants.get(name);
        const inner = value?.name === 'ParenthesizedExpression' ? value.firstChild?.nextSibling : value;
        const literal = inner ? this.literal(inner) : undefined;
        const uses = this.text.match(new RegExp(`(?<![\\w.$])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'g'));
        return literal ? [{ ...literal, exact: literal.exact && uses?.length === 2 }] : [];
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
        const last = /[\w$]+$/.exec(callee)?.[0] ?? '';
        return { callee, last, args: list ? this.argsOf(list) : [], list };
    }
    /** Arguments of a call, or parameters of a function. */
    argsOf(list) {
        const children = childrenOf(list).filter(({ name }) => !/^[(),]$|Comment|^Type/.test(name));
        return children.flatMap((child, i) => {
            const [before, sign] = [children[i - 2], children[i - 1]];
            if (isSign(child) || isSign(children[i + 1]))
                return [];
            if (isSign(sign) && before)
                return [{ name: this.of(before), at: before.from, value: child }];
            return [{ at: child.from, value: child }];
        });
    }
    /** A statement of a block, to be said again for another name: of an assignment with what it assigned to `target`. */
    statement(node, target) {
        const own = node.parent?.name === 'ExpressionStatement' ? node.parent : node;
        const { parent, prevSibling, from: start, to: end } = own;
        if (!parent || !/^(?:Script|Body|Block)$/.test(parent.name))
            return undefined;
        const head = this.of(target ?? node);
        if (head.includes('\n') || /\\\s*$/.test(this.text.slice(prevSibling?.to ?? start, start)))
            return undefined;
        const tail = `${target ? ` = ${head}` : ''}${this.of(own).endsWith(';') ? ';' : ''}`;
        return { start, end, as: 'lines', again: (from, to) => head.replace(from, to) + tail };
    }
    /** What an assignment names, and the object that it is in. */
    targetOf(node) {
        if (/^Variable(?:Name|Definition)$|^PropertyDefinition$/.test(node.name))
            return [{ text: this.of(node), start: node.from }, ''];
        if (node.name !== 'MemberExpression')
            return [undefined, ''];
        const children = childrenOf(node);
        const last = children.findLast(({ name }) => name !== ']');
        const object = children[0] ? this.of(children[0]) : '';
        if (last?.name !== 'PropertyName')
            return [this.nameIn(last), object];
        return [{ text: this.of(last), start: last.from }, object];
    }
    /** The keys and values of a dictionary or an object. */
    entriesOf(node) {
        const children = childrenOf(node).flatMap((child) => child.name === 'Property' ? childrenOf(child) : [child]);
        return children.flatMap((child, i) => {
            const [key, value] = [children[i - 1], children[i + 1]];
            if (child.name !== ':' || !key || !value)
                return [];
            return [{ name: this.nameIn(key) ?? { text: this.of(key), start: key.from }, value }];
        });
    }
}
const isFallback = (sign) => /^(?:or|\|\||\?\?)$/.test(sign);
/** `NAME = value`; nothing for a name that is bound again. */
function bind(node, text, bound) {
    const target = node.getChild('VariableName') ?? node.getChild('VariableDefinition');
    const sign = node.getChild('AssignOp') ?? node.getChild('Equals');
    // Behind the sign it is what a member is set to.
    if (!target || !sign || target.from > sign.from)
        return;
    const name = text.slice(target.from, target.to);
    bound.set(name, bound.has(name) ? undefined : (sign.nextSibling ?? undefined));
}

// EXTERNAL MODULE: ./build/fix/readers/text.js
var readers_text = __webpack_require__(46092);
// EXTERNAL MODULE: ./build/fix/readers/words.js
var readers_words = __webpack_require__(62850);
;// CONCATENATED MODULE: ./build/fix/readers/code.js






/** A program in Python, JavaScript or TypeScript: both grammars call most things by the same names. */
function readCode(text, language, scopes) {
    const syntax = new Syntax(text, language);
    if (syntax.broken)
        return (0,readers_text.readLines)(text, language === 'python' ? 'hash' : 'both', scopes);
    const reading = (0,fix_reading/* emptyReading */.iz)(syntax.parser);
    new Walk(syntax, reading).visit(syntax.top, { scopes, packages: false });
    return reading;
}
const shells = /^(?:system|popen|run|call|check_call|check_output|Popen|getoutput|exec|execSync|spawn|spawnSync|execa|sh|bash|local|shell|create_subprocess_shell)$/;
const installs = /^(?:install|(?:uv_)?pip_install|micromamba_install|conda_install|poetry_add)$/;
const packageNames = /(?:requires?|requirements|dependencies|pip_packages)$|^(?:pip|conda|deps|packages_to_install)$/i;
/** Arguments that name the variable behind a setting. */
const naming = /^(?:name|env|alias|envvar|env_var|validation_alias)$/;
/** What is named so is there to be told apart. */
const notMeant = /(?:^|_)(?:old|legacy|deprecated|wrong|invalid|bad|forbidden|expected|broken|removed)(?:_|$)/i;
const isOurs = (name) => (0,names/* isVariable */.DZ)(name) || (0,names/* isTrackingUriName */.JI)(name);
class Walk {
    syntax;
    reading;
    constructor(syntax, reading) {
        this.syntax = syntax;
        this.reading = reading;
    }
    visit(node, way) {
        const { name } = node;
        if (/^(?:Raise|Throw|Assert)Statement$/.test(name))
            return;
        if (name === 'BinaryExpression' && node.getChild('CompareOp'))
            return;
        if (/String$/.test(name))
            this.string(node, way);
        else if (/^(?:CallExpression|NewExpression|Decorator)$/.test(name))
            this.call(node, way);
        else if (isAssignment(name))
            this.assignment(node, way);
        else if (name === 'DictionaryExpression' || name === 'ObjectExpression')
            this.dictionary(node, way);
        else {
            if (name === 'BinaryExpression')
                this.fallback(node, way);
            if (name === 'ArrayExpression')
                this.words(childrenOf(node), node, way);
            if (/^(?:ParamList|PatternProperty)$/.test(name))
                this.named(node, way.scopes);
            for (const child of childrenOf(node))
                this.visit(child, way);
        }
    }
    set(name, at, context, values, scopes, more = {}) {
        const literals = values.flatMap((value) => this.syntax.literals(value));
        this.reading.settings.push((0,fix_reading/* settingOf */.y7)(name, at, context, literals, scopes, more));
    }
    string(node, { packages }) {
        const literal = node.parent?.name === 'ExpressionStatement' ? undefined : this.syntax.literal(node, true);
        if (!literal)
            return;
        // With blanks in it, it is a message.
        if (!/\s/.test(literal.text))
            this.reading.texts.push(literal);
        if (packages)
            this.reading.packages.push({ spec: literal.text, at: literal.start });
    }
    call(node, way) {
        const { callee, last, args, list } = this.syntax.callOf(node);
        if (isTold(last) && !/^(?:os\.)?environ|Variable|config/.test(callee))
            return;
        this.reading.calls.push({ name: callee, at: node.from, keys: this.keys(args) });
        this.setter(node, way, last, args);
        const inside = [node, ...way.scopes];
        const isUpdate = /environ\.update$/.test(callee);
        if (list)
            this.named(list, isUpdate ? way.scopes : inside);
        if (shells.test(last) && args[0]) {
            this.shell(args[0].value, way);
            if (args.length > 1)
                this.words(args.map(({ value }) => value), node, way);
        }
        const flat = isUpdate || /Object\.assign$/.test(callee);
        for (const child of childrenOf(node))
            if (child.name !== 'ArgList')
                this.visit(child, way);
        for (const { name = '', value } of args) {
            if (/^(?:bash_command|command|cmd|script)$/.test(name))
                this.shell(value, way);
            const literal = installs.test(last) ? this.syntax.literal(value) : undefined;
            if (literal && !literal.text.startsWith('-'))
                this.reading.packages.push({ spec: literal.text, at: literal.start });
            this.visit(value, { ...way, flat, packages: way.packages || packageNames.test(name) });
        }
    }
    /** `setenv(NAME, value)`, `getenv(NAME, default)`, `add_argument("--name", default=…)`, `set_tracking_uri(value)`. */
    setter(node, { scopes }, last, args) {
        if ((0,names/* isTrackingUriName */.JI)(last)) {
            const value = args.find(({ name }, i) => name === undefined ? i === 0 : /^(?:tracking_)?uri$/.test(name))?.value;
            if (value)
                this.set(last, node.from, 'call', [value], scopes, { environment: false });
            return;
        }
        if (last === 'Connection' && /mlflow|hokusai/i.test(this.syntax.of(node)))
            for (const { name, value } of args)
                if (name === 'host' || name === 'uri')
                    this.set('AIRFLOW_CONN_MLFLOW', value.from, 'argument', [value], scopes, { environment: false });
        const index = args.findIndex(({ name, value }) => {
            const text = name === undefined || naming.test(name) ? this.syntax.nameIn(value)?.text : undefined;
            return text !== undefined && isOurs(text);
        });
        const keyword = args[index]?.name ?? '';
        const named = this.syntax.nameIn(args[index]?.value);
        const others = args.filter(({ name }, i) => i !== index &&
            (!naming.test(keyword) || name !== undefined || i === 0) &&
            (name === undefined || isValueName(name)));
        if (!named || others.length === 0)
            return;
        const isPair = keyword === 'name' && others.some(({ name }) => name === 'value');
        const isPlain = index === 0 && keyword === '' && args[1]?.name === undefined;
        const environment = (0,names/* isVariable */.DZ)(named.text) && (isPair || isPlain) && !isLookup(last);
        const isSimple = /^(?:Variable|Property)Name$|^String$/.test(args[1]?.value.name ?? '');
        const own = environment && args.length === 2 && isSimple ? this.syntax.statement(node) : undefined;
        const values = others.map(({ value }) => value);
        const context = environment ? 'call' : 'default';
        this.set(named.text, named.start, context, values, scopes, { environment, own });
    }
    /** `getenv(NAME) or "default"` */
    fallback(node, { scopes }) {
        const [left, sign, right] = childrenOf(node);
        if (!left || !right || !sign || !isFallback(this.syntax.of(sign)))
            return;
        const name = /["'.]?(\w+)["']?[\])]*\s*$/.exec(this.syntax.of(left))?.[1] ?? '';
        if ((0,names/* isTrackingUriName */.JI)(name))
            this.set(name, left.from, 'default', [right], scopes, { environment: false });
    }
    /** Arguments and parameters with names. */
    named(list, scopes) {
        const isCall = list.name === 'ArgList';
        for (const { name, at, value } of this.syntax.argsOf(list))
            if (name !== undefined)
                this.set(name, at, isCall ? 'argument' : 'default', [value], scopes, {
                    environment: (0,names/* isVariable */.DZ)(name) && isCall,
                });
    }
    assignment(node, way) {
        const children = childrenOf(node).filter(({ name }) => !/^(?:const|let|var|;|TypeDef|TypeAnnotation|Comment)$/.test(name));
        let { packages } = way;
        this.tuple(children, way);
        children.forEach((child, i) => {
            const [target, value] = [children[i - 1], children[i + 1]];
            if (!/^(?:AssignOp|Equals|UpdateOp)$/.test(child.name) || !target || !value)
                return;
            const [key, object] = this.syntax.targetOf(target);
            if (!key || notMeant.test(key.text))
                return;
            packages ||= packageNames.test(key.text);
            const environment = (0,names/* isVariable */.DZ)(key.text) && /(?:environ|\.env|^env|ENV)$/.test(object);
            const own = environment && child.name !== 'UpdateOp' ? this.syntax.statement(node, target) : undefined;
            this.set(key.text, key.start, 'assignment', [value], way.scopes, { environment, own });
        });
        const [target] = children;
        if (target && notMeant.test(this.syntax.of(target)))
            return;
        for (const child of children)
            this.visit(child, { ...way, packages });
    }
    /** `a, b = "x", "y"` */
    tuple(children, { scopes }) {
        const sign = children.findIndex(isSign);
        const [targets = [], values = []] = [children.slice(0, sign), children.slice(sign + 1)].map((half) => half.filter(({ name }) => name !== ','));
        if (targets.length < 2 || targets.length !== values.length)
            return;
        targets.forEach((target, i) => {
            const [value] = values.slice(i);
            if (value)
                this.set(this.syntax.of(target), target.from, 'assignment', [value], scopes, { environment: false });
        });
    }
    dictionary(node, way) {
        const open = /(?:\*\*|\.\.\.)\s*(?!os\.environ|process\.env)[\w.]/.test(this.syntax.of(node));
        const own = { scopes: way.flat ? way.scopes : [node, ...way.scopes], packages: way.packages };
        const entries = this.syntax.entriesOf(node);
        for (const { name, value } of entries) {
            this.set(name.text, name.start, 'entry', [value], own.scopes, { open });
            this.visit(value, { ...own, packages: own.packages || packageNames.test(name.text) });
        }
        this.pair(entries, way);
        for (const child of childrenOf(node))
            if (/Expression$/.test(child.name) && child.prevSibling?.name !== ':')
                this.visit(child, own);
    }
    /** `{"name": NAME, "value": …}` */
    pair(entries, { scopes }) {
        const memberOf = (keys) => entries.find(({ name }) => keys.test(name.text))?.value;
        const [name, value] = [memberOf(/^(?:name|key)$/i), memberOf(/^(?:value\w*|default)$/i)];
        const literal = name && value ? this.syntax.literal(name) : undefined;
        if (literal && value && isOurs(literal.text))
            this.set(literal.text, literal.start, 'pair', [value], scopes);
    }
    /** The words of a command, as a list or as arguments. */
    words(nodes, list, { scopes }) {
        const words = nodes.flatMap((child) => this.syntax.literal(child) ?? []);
        (0,fix_reading/* addTo */.DN)(this.reading, (0,readers_words/* readWords */.ux)(words, [list, ...scopes]));
    }
    shell(node, { scopes }) {
        const literal = this.syntax.literal(node);
        if (!literal)
            return;
        const part = (0,fix_reading/* partAt */.l0)(literal.text, literal.start, literal.exact ? 'texts' : 'none');
        (0,fix_reading/* addTo */.DN)(this.reading, (0,fix_reading/* placed */.GS)((0,shell.readShell)(literal.text, scopes), part));
    }
    /** The last argument but one, what is called `key`, the keys of dictionaries. */
    keys(args) {
        const values = args.filter(({ name }) => name === undefined);
        const last = args.some(({ name }) => name === 'value') ? -1 : -2;
        const key = args.find(({ name }) => name === 'key') ?? values.at(last);
        const text = key && this.syntax.literal(key.value)?.text;
        const named = args.flatMap(({ value: given }) => {
            const value = this.syntax.constants.get(this.syntax.of(given)) ?? given;
            if (/^(?:Dictionary|Object)Expression$/.test(value.name))
                return this.syntax.entriesOf(value).map(({ name }) => name.text);
            const { last: callee, args: inner } = this.syntax.callOf(value);
            return callee === 'dict' ? inner.map(({ name = '' }) => name) : [];
        });
        return text === undefined ? named : [text, ...named];
    }
}


/***/ })

};
