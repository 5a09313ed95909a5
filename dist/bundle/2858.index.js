export const id = 2858;
export const ids = [2858,7064];
export const modules = {

/***/ 37064:
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
                return [(0,fix_reading/* literalAt */.XZ)(this.of(node), node.from)];
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
            return [{ name: this.nameIn(key) ?? { text: this.of(key), start: key.from }, from: key.from, value }];
        });
    }
}
const isFallback = (sign) => /^(?:or|\|\||\?\?)$/.test(sign);
/** `NAME = value`; nothing for a name that is bound again. */
function bind(node, text, bound) {
    const target = node.getChild('VariableName') ?? node.getChild('VariableDefinition');
    const sign = node.getChild('AssignOp') ?? node.getChild('Equals');
    if (!target || !sign)
        return;
    const name = text.slice(target.from, target.to);
    bound.set(name, bound.has(name) ? undefined : (sign.nextSibling ?? undefined));
}

;// CONCATENATED MODULE: ./build/fix/readers/statements.js


/** What ends a line behind a statement or a member. */
const tails = { python: /^,?[ \t]*(?:#.*)?$/, javascript: /^,?[ \t]*(?:\/\/.*)?$/ };
/**
 * A statement that sets `name`, which stands at `at`: with its lines for itself it can be repeated for another name, and
 * taken away where it only sets a text.
 */
function changesOf(syntax, node, { at, name }, target, value) {
    const { text, language } = syntax;
    const own = node.parent?.name === 'ExpressionStatement' ? node.parent : node;
    const [block, before] = [own.parent, own.prevSibling];
    // A constant stands for the name: no other can take its place.
    if (!block || !/^(?:Script|Body|Block)$/.test(block.name) || !text.startsWith(name, at))
        return {};
    const lines = (0,fix_reading/* wholeLines */.zo)(text, own.from, own.to, tails[language]);
    const head = target ?? node;
    const isContinued = before && text.slice(before.to, lines?.start).includes('\\');
    if (!lines || isContinued || syntax.of(head).includes('\n'))
        return {};
    const [indent, end] = [text.slice(lines.start, own.from), text.charAt(own.to - 1) === ';' ? ';' : ''];
    const twin = (other) => {
        const renamed = text.slice(head.from, at) + other + text.slice(at + name.length, head.to);
        const same = target ? ` = ${syntax.of(target)}` : '';
        return (0,fix_reading/* lineAfter */.pD)(text, lines.end, `${indent}${renamed}${same}${end}`);
    };
    if (!value || !syntax.literal(value) || syntax.of(own).includes('\n'))
        return { twin };
    const edits = [(0,fix_reading/* cutLines */.EQ)(text, lines)];
    if (language === 'javascript') {
        // Without semicolons the lines around a line may become one statement.
        const isApart = end === ';' && (!before || /[;{]$/.test(syntax.of(before)));
        return isApart ? { twin, removal: { edits } } : { twin };
    }
    const statements = childrenOf(block).filter((child) => child.name !== ':' && child.name !== 'Comment').length;
    const members = block.name === 'Script' ? statements + 1 : statements;
    const emptied = [{ start: own.from, end: own.to, text: 'pass' }];
    return { twin, removal: { block: `${block.from}-${block.to}`, members, edits, emptied } };
}
/** A member of a dictionary that has its line for itself, its comma included. */
function memberRemoval({ text, language }, from, { to }) {
    const lines = text.charAt(to) === ',' ? (0,fix_reading/* wholeLines */.zo)(text, from, to, tails[language]) : undefined;
    if (!lines || text.slice(from, to).includes('\n'))
        return {};
    return { removal: { edits: [(0,fix_reading/* cutLines */.EQ)(text, lines)] } };
}
/**
 * A Python `set_tag` on a run, written for the model version. Safe only where the version is at hand: an earlier
 * statement of the same block, and nothing else in the file, binds its variable.
 */
function registeredOnVersion(text, call) {
    const [callee, list] = [call.firstChild, call.getChild('ArgList')];
    const statement = call.parent;
    if (!callee || !list || statement?.name !== 'ExpressionStatement')
        return undefined;
    if (!/^(?:Script|Body)$/.test(statement.parent?.name ?? ''))
        return undefined;
    const object = /^([\w.]+(?:\(\))?)\.set_tag$/.exec(text.slice(callee.from, callee.to))?.[1];
    const names = text.slice(list.from, list.to).match(/[(,]\s*\w+\s*=(?!=)/g) ?? [];
    // Nothing that only a run's tag takes.
    if (names.some((name) => !/(?:key|value)\s*=$/.test(name)))
        return undefined;
    const version = object && registeredVersion(text, statement);
    if (!version)
        return undefined;
    const target = `set_model_version_tag(${version}.name, ${version}.version, `;
    const [first, comma] = [list.firstChild?.nextSibling, list.firstChild?.nextSibling?.nextSibling];
    if (object === 'mlflow') {
        const named = first?.name === 'String' || (first && text.slice(first.from, first.to) === 'key');
        return named
            ? [{ start: call.from, end: list.from + 1, text: `mlflow.MlflowClient().${target}` }]
            : undefined;
    }
    const tag = comma?.name === ',' ? comma.nextSibling : undefined;
    return tag?.name === 'String'
        ? [{ start: call.from, end: tag.from, text: `${object}.${target}` }]
        : undefined;
}
function registeredVersion(text, statement) {
    for (let before = statement.prevSibling; before; before = before.prevSibling) {
        if (before.name !== 'AssignStatement')
            continue;
        const [target, value] = [before.firstChild, before.lastChild];
        if (target?.name !== 'VariableName' || value?.name !== 'CallExpression' || !value.firstChild)
            continue;
        if (!/(?:^|\.)(?:register_model|create_model_version)$/.test(text.slice(value.firstChild.from, value.firstChild.to)))
            continue;
        const name = text.slice(target.from, target.to);
        const bound = new RegExp(`(?<![\\w.])${name}\\s*(?:,[^=\\n]*)?(?::\\s*\\w+\\s*)?(?::=|[-+*/]?=(?!=))|\\b(?:as|for|del|global|nonlocal|def|class|import)\\s+(?:[\\w\\s,]*,\\s*)?${name}\\b`, 'g');
        return text.match(bound)?.length === 1 ? name : undefined;
    }
    return undefined;
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
        const list = node.parent?.name === 'ArgList' ? node.parent : undefined;
        const isGet = list?.parent?.firstChild &&
            /(?:^|\.)get$/.test(this.syntax.of(list.parent.firstChild)) &&
            list.firstChild?.nextSibling?.from === node.from &&
            !/\bparams\b/.test(this.syntax.of(list));
        // With blanks in it, it is a message.
        if (!/\s/.test(literal.text))
            this.reading.texts.push({ ...literal, exact: isGet === true && !/max_results|\\/.test(literal.text) });
        if (packages)
            this.reading.packages.push({ spec: literal.text, at: literal.start });
    }
    call(node, way) {
        const { callee, last, args, list } = this.syntax.callOf(node);
        if (isTold(last) && !/^(?:os\.)?environ|Variable|config/.test(callee))
            return;
        const onVersion = this.syntax.language === 'python' ? registeredOnVersion(this.syntax.text, node) : undefined;
        this.reading.calls.push({ name: callee, at: node.from, keys: this.keys(args), onVersion });
        this.setter(node, way, last, args);
        const inside = [node, ...way.scopes];
        const isUpdate = /environ\.update$/.test(callee);
        if (list)
            this.named(list, isUpdate ? way.scopes : inside, isUpdate || callee === 'dict');
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
        const changes = environment && args.length === 2 && isSimple
            ? changesOf(this.syntax, node, { at: named.start, name: named.text })
            : {};
        const values = others.map(({ value }) => value);
        const context = environment ? 'call' : 'default';
        this.set(named.text, named.start, context, values, scopes, { environment, ...changes });
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
    /** Arguments and parameters with names; `free` where the callee takes any, or none. */
    named(list, scopes, free = false) {
        const isCall = list.name === 'ArgList';
        for (const { name, at, value } of this.syntax.argsOf(list))
            if (name !== undefined)
                this.set(name, at, isCall ? 'argument' : 'default', [value], scopes, {
                    environment: (0,names/* isVariable */.DZ)(name) && isCall,
                    ...(free ? memberRemoval(this.syntax, at, value) : {}),
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
            const place = { at: key.start, name: key.text };
            const changes = environment && child.name !== 'UpdateOp' ? changesOf(this.syntax, node, place, target, value) : {};
            this.set(key.text, key.start, 'assignment', [value], way.scopes, { environment, ...changes });
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
        for (const { name, from, value } of entries) {
            const changes = memberRemoval(this.syntax, from, value);
            this.set(name.text, name.start, 'entry', [value], own.scopes, { ...changes, ...(open ? { open } : {}) });
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
        (0,fix_reading/* addTo */.DN)(this.reading, (0,readers_words/* readWords */.u)(words, [list, ...scopes]));
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


/***/ }),

/***/ 72858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readNotebook: () => (/* binding */ readNotebook)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28648);
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37064);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3221);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46092);





/** Code cells of a notebook; what was printed and what is told around is left alone. Only texts are changed. */
function readNotebook(text) {
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, [], { allowTrailingComma: false });
    const cells = member(root, 'cells')?.children;
    if (!cells)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.readLines)(text, 'hash', [text]);
    const reading = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyReading */ .iz)('jsonc-parser, @lezer/python');
    for (const cell of cells) {
        if (member(cell, 'cell_type')?.value !== 'code')
            continue;
        const source = member(cell, 'source');
        const pieces = source?.children ?? (source ? [source] : []);
        if (!/hokus|mlflow/i.test(pieces.map(({ value }) => value).join('')))
            continue;
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(reading, readCell(partOf(pieces, text), text));
    }
    return reading;
}
const member = (node, key) => node?.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
/** Where each character of the cell stands in the file. */
function partOf(pieces, text) {
    const places = [];
    let source = '';
    for (const { offset, length, value } of pieces) {
        const raw = text.slice(offset + 1, offset + length - 1);
        for (const found of raw.matchAll(/\\(?:u[\da-fA-F]{4}|.)|[\s\S]/g))
            places.push(offset + 1 + found.index);
        source += value;
    }
    const end = (pieces.at(-1)?.offset ?? 0) + (pieces.at(-1)?.length ?? 1) - 1;
    return { text: source, place: (offset) => places[offset] ?? end, changes: 'texts' };
}
/** Magics and shell escapes are no Python: each has its reader, and a statement in its place. */
function readCell(part, file) {
    const reading = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyReading */ .iz)();
    const magic = /^%%(\w+)/.exec(part.text)?.[1] ?? 'time';
    if (!/^(?:time|timeit|capture|prun)$/.test(magic)) {
        const body = part.text.replace(/^[^\n]*/, (line) => ' '.repeat(line.length));
        const isShell = /^(?:bash|sh|script)$/.test(magic);
        const inner = isShell ? (0,_shell_js__WEBPACK_IMPORTED_MODULE_3__.readShell)(body, [file]) : (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.readLines)(part.text, 'hash', [file]);
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .GS)(inner, { ...part, changes: 'none' });
    }
    const code = part.text.replace(/^([ \t]*)([!%][^\n]*)/gm, (line, indent, command, at) => {
        const inner = { ...part, place: (offset) => part.place(at + indent.length + offset) };
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(reading, (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .GS)(readEscape(command, file), inner));
        return `${indent}pass`.padEnd(line.length).slice(0, line.length);
    });
    (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(reading, (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .GS)((0,_code_js__WEBPACK_IMPORTED_MODULE_2__.readCode)(code, 'python', [file]), part));
    return reading;
}
/** `!command`, or `%env NAME=value`. */
function readEscape(command, file) {
    const [, head = '', name, sign = '', value = ''] = /^([!%]+\s*(?:set_)?env\s+)(\w+)(\s*=\s*|\s+)(.*)$/.exec(command) ?? [];
    if (name === undefined)
        return (0,_shell_js__WEBPACK_IMPORTED_MODULE_3__.readShell)(command.replace(/^[!%]+/, (lead) => ' '.repeat(lead.length)), [file]);
    const literal = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(value.trim(), head.length + name.length + sign.length, true);
    const settings = [(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y7)(name, head.length, 'export', [literal], [file], { environment: true })];
    return { ...(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyReading */ .iz)(), settings };
}


/***/ })

};
