export const id = 9240;
export const ids = [9240];
export const modules = {

/***/ 9240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCode: () => (/* binding */ readCode)
});

// EXTERNAL MODULE: ./node_modules/@lezer/javascript/dist/index.js
var dist = __webpack_require__(37096);
// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js
var python_dist = __webpack_require__(17335);
// EXTERNAL MODULE: ./build/fix/names.js
var names = __webpack_require__(67724);
// EXTERNAL MODULE: ./build/fix/reading.js
var fix_reading = __webpack_require__(28648);
// EXTERNAL MODULE: ./build/fix/readers/shell.js
var shell = __webpack_require__(3221);
// EXTERNAL MODULE: ./build/fix/readers/text.js
var readers_text = __webpack_require__(46092);
;// CONCATENATED MODULE: ./build/fix/readers/version-tags.js
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

// EXTERNAL MODULE: ./build/fix/readers/words.js
var readers_words = __webpack_require__(62850);
;// CONCATENATED MODULE: ./build/fix/readers/code.js








const languages = {
    python: { parser: python_dist/* parser */.K, name: '@lezer/python' },
    javascript: { parser: dist/* parser */.K.configure({ dialect: 'ts jsx' }), name: '@lezer/javascript' },
};
/** A program in Python, JavaScript or TypeScript: both grammars call most things by the same names. */
function readCode(text, language, scopes) {
    const { parser, name } = languages[language];
    const tree = parser.parse(text);
    let broken = false;
    let depth = 0;
    tree.iterate({
        enter: ({ type }) => {
            if (type.isError || ++depth > deepest)
                broken = true;
            return !broken;
        },
        leave: () => void depth--,
    });
    if (broken)
        return (0,readers_text.readLines)(text, language === 'python' ? 'shell' : 'both', scopes);
    const reading = (0,fix_reading/* emptyReading */.iz)(name);
    new Walk(text, language, reading).visit(tree.topNode, { scopes, packages: false });
    return reading;
}
/** A file that nests deeper is generated, or made to exhaust the stack. */
const deepest = 500;
const tells = /^(?:print|pprint|log|debug|info|warn|warning|error|exception|critical|fatal|fail|skip|xfail|expect|echo|secho|style|match|search|fullmatch|startswith|endswith|includes|startsWith|replace|sub)$/;
const lookups = /^(?:get\w*|env|str|int|bool|url|pop|config|fetch|lookup|var|delenv|unset\w*|remove\w*|has\w*|contains|in|require\w*)$/;
const shells = /^(?:system|popen|run|call|check_call|check_output|Popen|getoutput|exec|execSync|spawn|spawnSync|execa|sh|bash|local|shell|create_subprocess_shell)$/;
const installs = /^(?:install|(?:uv_)?pip_install|micromamba_install|conda_install|poetry_add)$/;
const packageNames = /(?:requires?|requirements|dependencies|pip_packages)$|^(?:pip|conda|deps|packages_to_install)$/i;
/** Arguments that name the variable behind a setting. */
const naming = /^(?:name|env|alias|envvar|env_var|validation_alias)$/;
const defaults = /^(?:default\w*|fallback|value|uri|tracking_uri|initial)$/;
const notMeant = /(?:^|_)(?:old|legacy|deprecated|wrong|invalid|bad|forbidden|expected|broken|removed)(?:_|$)/i;
const assignments = /^(?:AssignStatement|AssignmentExpression|VariableDeclaration|PropertyDeclaration)$/;
class Walk {
    text;
    language;
    reading;
    constructor(text, language, reading) {
        this.text = text;
        this.language = language;
        this.reading = reading;
    }
    of = (node) => this.text.slice(node.from, node.to);
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
        else if (assignments.test(name))
            this.assignment(node, way);
        else if (name === 'DictionaryExpression' || name === 'ObjectExpression')
            this.dictionary(node, way);
        else {
            if (name === 'BinaryExpression')
                this.fallback(node, way);
            if (name === 'ArrayExpression')
                this.list(node, way);
            if (name === 'ParamList')
                this.named(node, way);
            for (const child of childrenOf(node))
                this.visit(child, way);
        }
    }
    string(node, way) {
        if (node.parent?.name === 'ExpressionStatement')
            return;
        const literal = this.literal(node, true);
        if (!literal)
            return;
        const list = node.parent;
        const callee = list?.name === 'ArgList' ? this.of(list.parent?.firstChild) : '';
        const isGet = /(?:^|\.)get$/.test(callee) &&
            list?.firstChild?.nextSibling?.from === node.from &&
            !/\bparams\b/.test(this.of(list));
        // With blanks in it, it is a message.
        if (!/\s/.test(literal.text))
            this.reading.texts.push({ ...literal, exact: isGet && !/max_results|\\/.test(literal.text) });
        if (way.packages)
            this.reading.packages.push({ spec: literal.text, at: literal.start });
    }
    /** One text without a computed part, unless `open`. */
    literal(node, open = false) {
        if (node.name === 'ContinuedString') {
            const parts = childrenOf(node).map((child) => this.literal(child, open));
            return parts.some((part) => !part)
                ? undefined
                : {
                    text: parts.map((part) => part?.text).join(''),
                    start: parts[0]?.start ?? node.from,
                    end: node.to,
                    exact: false,
                };
        }
        if (!/^(?:Template|Format)?String$/.test(node.name) ||
            (!open &&
                node.firstChild &&
                node.name !== 'String' &&
                node.getChild(this.language === 'python' ? 'FormatReplacement' : 'Interpolation')))
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
        if (/^(?:Number|Boolean|BooleanLiteral)$/.test(node.name))
            return [{ text: this.of(node), start: node.from, end: node.to, exact: false }];
        if (/^(?:ParenthesizedExpression|NamedExpression|AwaitExpression|TupleExpression)$/.test(node.name))
            return children.flatMap((child) => this.literals(child));
        if (node.name === 'ConditionalExpression') {
            const branches = this.language === 'python' ? [children[0], children.at(-1)] : [children[2], children.at(-1)];
            return branches.flatMap((child) => (child ? this.literals(child) : []));
        }
        if (node.name === 'BinaryExpression' && /^(?:or|\|\||\?\?)$/.test(this.of(children[1] ?? node)))
            return children.flatMap((child) => this.literals(child));
        if (node.name === 'CallExpression' || node.name === 'NewExpression') {
            const { last, args } = this.callOf(node);
            const from = lookups.test(last) ? 1 : 0;
            return args.flatMap(({ name, value }, i) => (name === undefined ? i >= from && i <= 1 : defaults.test(name)) ? this.literals(value) : []);
        }
        return [];
    }
    callOf(node) {
        const list = node.getChild('ArgList');
        const callee = this.text.slice(node.from, list?.from ?? node.to).replace(/^(?:new|await)\b|@|\s+/g, '');
        return {
            callee,
            last: /[\w$]+$/.exec(callee)?.[0] ?? '',
            args: list ? this.argsOf(list) : [],
            list,
        };
    }
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
    call(node, way) {
        const { callee, last, args, list } = this.callOf(node);
        if (tells.test(last) && !/^(?:os\.)?environ|Variable|config/.test(callee))
            return;
        const call = { name: callee, at: node.from, keys: this.keys(args) };
        const onVersion = this.language === 'python' ? registeredOnVersion(this.text, node) : undefined;
        this.reading.calls.push(onVersion ? { ...call, onVersion } : call);
        this.setter(node, way, last, args);
        if (list)
            this.named(list, {
                ...way,
                scopes: /environ\.update$/.test(callee) ? way.scopes : [node, ...way.scopes],
            });
        const [first] = args;
        if (shells.test(last) && first) {
            this.shell(first.value, way);
            if (args.length > 1)
                (0,fix_reading/* addTo */.DN)(this.reading, (0,readers_words/* readWords */.u)(args.flatMap(({ value }) => this.literal(value) ?? []), [node, ...way.scopes]));
        }
        for (const { name, value } of args) {
            if (name !== undefined && /^(?:bash_command|command|cmd|script)$/.test(name))
                this.shell(value, way);
            const literal = installs.test(last) ? this.literal(value) : undefined;
            if (literal && !literal.text.startsWith('-'))
                this.reading.packages.push({ spec: literal.text, at: literal.start });
        }
        const flat = /environ\.update$|Object\.assign$/.test(callee);
        for (const child of childrenOf(node))
            if (child.name !== 'ArgList')
                this.visit(child, way);
        for (const { name, value } of args)
            this.visit(value, {
                ...way,
                flat,
                packages: way.packages || (name !== undefined && packageNames.test(name)),
            });
    }
    /** `setenv(NAME, value)`, `getenv(NAME, default)`, `add_argument("--name", default=…)`, `set_tracking_uri(value)`. */
    setter(node, { scopes }, last, args) {
        const base = { given: true, scopes, at: node.from };
        if ((0,names/* isTrackingUriName */.JI)(last)) {
            const value = args.find(({ name }, i) => name === undefined ? i === 0 : /^(?:tracking_)?uri$/.test(name))?.value;
            if (value)
                this.reading.settings.push({
                    ...base,
                    name: last,
                    context: 'call',
                    environment: false,
                    literals: this.literals(value),
                });
            return;
        }
        if (last === 'Connection' && /mlflow|hokusai/i.test(this.of(node))) {
            const hosts = args.filter(({ name }) => name === 'host' || name === 'uri');
            for (const { value } of hosts)
                this.set('AIRFLOW_CONN_MLFLOW', value.from, value, {
                    context: 'argument',
                    environment: false,
                    scopes,
                });
        }
        const named = args.findIndex(({ name, value }) => {
            const text = name === undefined || naming.test(name) ? this.literal(value)?.text : undefined;
            return text !== undefined && ((0,names/* isVariable */.DZ)(text) || (0,names/* isTrackingUriName */.JI)(text));
        });
        const literal = named < 0 ? undefined : this.literal(args[named]?.value);
        const others = args.filter(({ name }, i) => i !== named &&
            (!naming.test(args[named]?.name ?? '') || name !== undefined || i === 0) &&
            (name === undefined || defaults.test(name)));
        if (!literal || others.length === 0)
            return;
        const isPair = args[named]?.name === 'name' && others.some(({ name }) => name === 'value');
        const isPlain = named === 0 && args[0]?.name === undefined && args[1]?.name === undefined;
        const environment = (0,names/* isVariable */.DZ)(literal.text) && (isPair || isPlain) && !lookups.test(last);
        const statement = environment &&
            args.length === 2 &&
            /^(?:Variable|Property)Name$|^String$/.test(args[1]?.value.name ?? '')
            ? this.statement(node, { at: literal.start, name: literal.text })
            : {};
        this.reading.settings.push({
            ...base,
            ...statement,
            name: literal.text,
            at: literal.start,
            context: environment ? 'call' : 'default',
            environment,
            literals: others.flatMap(({ value }) => this.literals(value)),
        });
    }
    /** `getenv(NAME) or "default"` */
    fallback(node, { scopes }) {
        const [left, sign, right] = childrenOf(node);
        if (!left || !right || !sign || !/^(?:or|\|\||\?\?)$/.test(this.of(sign)))
            return;
        const name = /["'.](\w+)["']?[\])]*\s*$/.exec(this.of(left))?.[1] ?? '';
        if ((0,names/* isTrackingUriName */.JI)(name))
            this.set(name, left.from, right, { context: 'default', environment: false, scopes });
    }
    /** Arguments and parameters with names. */
    named(list, { scopes }) {
        for (const { name, at, value } of this.argsOf(list))
            if (name !== undefined)
                this.set(name, at, value, {
                    context: list.name === 'ParamList' ? 'default' : 'argument',
                    environment: (0,names/* isVariable */.DZ)(name) && list.name === 'ArgList',
                    scopes,
                });
    }
    set(name, at, value, rest) {
        this.reading.settings.push({ name, at, given: true, literals: this.literals(value), ...rest });
    }
    assignment(node, way) {
        const children = childrenOf(node).filter(({ name }) => !/^(?:const|let|var|;|TypeDef|TypeAnnotation|Comment)$/.test(name));
        let packages = way.packages;
        this.tuple(children, way);
        children.forEach((child, i) => {
            const [target, value] = [children[i - 1], children[i + 1]];
            if (!/^(?:AssignOp|Equals|UpdateOp)$/.test(child.name) || !target || !value)
                return;
            const [key, object] = this.targetOf(target);
            // What is named so is there to be told apart.
            if (!key || notMeant.test(key.text))
                return;
            packages ||= packageNames.test(key.text);
            const isPlain = child.name !== 'UpdateOp';
            const environment = (0,names/* isVariable */.DZ)(key.text) && /(?:environ|\.env|^env|ENV)$/.test(object);
            const own = environment && isPlain ? this.statement(node, { at: key.start, name: key.text }, target, value) : {};
            this.set(key.text, key.start, value, { context: 'assignment', environment, scopes: way.scopes, ...own });
        });
        const [target] = children;
        if (target && notMeant.test(this.of(target)))
            return;
        for (const child of children)
            this.visit(child, { ...way, packages });
    }
    /** `a, b = "x", "y"` */
    tuple(children, { scopes }) {
        const sign = children.findIndex(isSign);
        const [targets, values] = [children.slice(0, sign), children.slice(sign + 1)].map((half) => half.filter(({ name }) => name !== ','));
        if (!targets || !values || targets.length < 2 || targets.length !== values.length)
            return;
        targets.forEach((target, i) => {
            const value = values[i];
            if (value)
                this.set(this.of(target), target.from, value, { context: 'assignment', environment: false, scopes });
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
        if (!last)
            return [undefined, object];
        return last.name === 'PropertyName'
            ? [{ text: this.of(last), start: last.from }, object]
            : [this.literal(last), object];
    }
    dictionary(node, way) {
        const open = /(?:\*\*|\.\.\.)\s*(?!os\.environ|process\.env)[\w.]/.test(this.of(node));
        const own = { scopes: way.flat ? way.scopes : [node, ...way.scopes], packages: way.packages };
        const children = childrenOf(node).flatMap((child) => child.name === 'Property' ? childrenOf(child) : [child]);
        children.forEach((child, i) => {
            const [key, value] = [children[i - 1], children[i + 1]];
            if (child.name !== ':' || !key || !value)
                return;
            const name = this.literal(key) ?? { text: this.of(key), start: key.from };
            this.set(name.text, name.start, value, {
                context: 'entry',
                environment: (0,names/* isVariable */.DZ)(name.text),
                scopes: own.scopes,
                ...(open ? { open } : {}),
            });
            this.visit(value, { ...own, packages: own.packages || packageNames.test(name.text) });
        });
        this.pair(children, own);
        for (const child of children)
            if (/Expression$/.test(child.name) && child.prevSibling?.name !== ':')
                this.visit(child, own);
    }
    /** `{"name": NAME, "value": …}` */
    pair(children, { scopes }) {
        const memberOf = (keys) => children.find((_, i) => children[i - 1]?.name === ':' &&
            keys.test(this.literal(children[i - 2])?.text ?? this.of(children[i - 2])));
        const [name, value] = [memberOf(/^(?:name|key|Name|Key)$/), memberOf(/^(?:[vV]alue\w*|default)$/)];
        const literal = name && value ? this.literal(name) : undefined;
        if (literal && value && ((0,names/* isVariable */.DZ)(literal.text) || (0,names/* isTrackingUriName */.JI)(literal.text)))
            this.set(literal.text, literal.start, value, {
                context: 'pair',
                environment: (0,names/* isVariable */.DZ)(literal.text),
                scopes: scopes.slice(1),
            });
    }
    list(node, { scopes }) {
        const words = childrenOf(node).flatMap((child) => this.literal(child) ?? []);
        (0,fix_reading/* addTo */.DN)(this.reading, (0,readers_words/* readWords */.u)(words, [node, ...scopes]));
    }
    shell(node, way) {
        const literal = this.literal(node);
        if (!literal)
            return;
        const part = {
            text: literal.text,
            place: (offset) => literal.start + offset,
            changes: literal.exact ? 'texts' : 'none',
        };
        (0,fix_reading/* addTo */.DN)(this.reading, (0,fix_reading/* placed */.GS)((0,shell.readShell)(literal.text, way.scopes), part));
    }
    /** The last argument but one, what is called `key`, the keys of dictionaries. */
    keys(args) {
        const values = args.filter(({ name }) => name === undefined);
        const key = args.find(({ name }) => name === 'key') ??
            values.at(args.some(({ name }) => name === 'value') ? -1 : -2);
        const literal = key && this.literal(key.value);
        const named = args.flatMap(({ value }) => {
            if (value.name === 'CallExpression' && /^dict\b/.test(this.of(value)))
                return this.callOf(value).args.map(({ name = '', at }) => ({
                    text: name,
                    start: at,
                    end: at,
                    exact: false,
                }));
            if (!/^(?:Dictionary|Object)Expression$/.test(value.name))
                return [];
            const children = childrenOf(value).map((child) => child.name === 'Property' ? child.firstChild : child);
            return children.flatMap((child) => {
                if (!child || (child.nextSibling?.name !== ':' && this.language === 'python'))
                    return [];
                return this.literal(child) ?? { text: this.of(child), start: child.from, end: child.to, exact: false };
            });
        });
        return literal ? [literal, ...named] : named;
    }
    /** A statement that has its lines for itself can be repeated for another name, and taken away where it only sets a text. */
    statement(node, { at, name }, target, value) {
        const own = node.parent?.name === 'ExpressionStatement' ? node.parent : node;
        const block = own.parent;
        if (!block || !/^(?:Script|Body|Block)$/.test(block.name))
            return {};
        const { text } = this;
        const lines = (0,fix_reading/* wholeLines */.zo)(text, own.from, own.to, this.language === 'python' ? /^[ \t]*(?:#.*)?$/ : /^[ \t]*(?:\/\/.*)?$/);
        const head = target ?? node;
        if (!lines ||
            this.of(head).includes('\n') ||
            (own.prevSibling && text.slice(own.prevSibling.to, lines.start).includes('\\')))
            return {};
        const renamed = (twin) => text.slice(head.from, at) + twin + text.slice(at + name.length, head.to);
        const indent = text.slice(lines.start, own.from);
        const end = text.charAt(own.to - 1) === ';' ? ';' : '';
        const twin = (twin) => (0,fix_reading/* lineAfter */.pD)(text, lines.end, `${indent}${renamed(twin)}${target ? ` = ${this.of(target)}` : ''}${end}`);
        if (!value || !this.literal(value) || this.of(own).includes('\n'))
            return { twin };
        // Without semicolons the lines around a line may become one statement.
        if (this.language !== 'python')
            return { twin };
        const members = childrenOf(block).filter((child) => child.name !== ':' && !/Comment|^[{}]$/.test(child.name)).length;
        const emptied = [{ start: own.from, end: own.to, text: 'pass' }];
        return {
            twin,
            removal: {
                block: `${block.from}-${block.to}`,
                members: block.name === 'Script' ? members + 1 : members,
                edits: [(0,fix_reading/* cutLines */.EQ)(text, lines)],
                emptied,
            },
        };
    }
}
const isSign = (node) => node?.name === 'AssignOp' || node?.name === 'Equals';
function childrenOf(node) {
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling)
        children.push(child);
    return children;
}


/***/ })

};
