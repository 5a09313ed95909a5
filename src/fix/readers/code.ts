import type { SyntaxNode } from '@lezer/common'
import { parser as javascript } from '@lezer/javascript'
import { parser as python } from '@lezer/python'
import { isTrackingUriName, isVariable } from '../names.ts'
import {
  addTo,
  type Call,
  type Changes,
  cutLines,
  emptyReading,
  type Literal,
  lineAfter,
  placed,
  type Reading,
  type Setting,
  wholeLines,
} from '../reading.ts'
import { readShell } from './shell.ts'
import { readLines } from './text.ts'
import { registeredOnVersion } from './version-tags.ts'
import { readWords } from './words.ts'

const languages = {
  python: { parser: python, name: '@lezer/python' },
  javascript: { parser: javascript.configure({ dialect: 'ts jsx' }), name: '@lezer/javascript' },
} as const
export type Language = keyof typeof languages

/** A program in Python, JavaScript or TypeScript: both grammars call most things by the same names. */
export function readCode(text: string, language: Language, scopes: readonly unknown[]): Reading {
  const { parser, name } = languages[language]
  const tree = parser.parse(text)
  let broken = false
  let depth = 0
  const bound = new Map<string, SyntaxNode | undefined>()
  tree.iterate({
    enter: ({ type, node }) => {
      if (type.isError || ++depth > deepest) broken = true
      if (assignments.test(type.name)) bind(node, text, bound)
      return !broken
    },
    leave: () => void depth--,
  })
  if (broken) return readLines(text, language === 'python' ? 'hash' : 'both', scopes)
  const reading = emptyReading(name)
  const constants = new Map([...bound].flatMap(([key, value]) => (value ? [[key, value] as const] : [])))
  new Walk(text, language, reading, constants).visit(tree.topNode, { scopes, packages: false })
  return reading
}

/** `NAME = value`; nothing for a name that is bound again. */
function bind(node: SyntaxNode, text: string, bound: Map<string, SyntaxNode | undefined>): void {
  const target = node.getChild('VariableName') ?? node.getChild('VariableDefinition')
  const sign = node.getChild('AssignOp') ?? node.getChild('Equals')
  if (!target || !sign) return
  const name = text.slice(target.from, target.to)
  bound.set(name, bound.has(name) ? undefined : (sign.nextSibling ?? undefined))
}

/** A file that nests deeper is generated, or made to exhaust the stack. */
const deepest = 500

interface Way {
  scopes: readonly unknown[]
  /** Within a list of packages. */
  packages: boolean
  /** The dictionary is spread into the environment itself. */
  flat?: boolean
}

const tells =
  /^(?:print|pprint|log|debug|info|warn|warning|error|exception|critical|fatal|fail|skip|xfail|expect|echo|secho|style|match|search|fullmatch|startswith|endswith|includes|startsWith|replace|sub)$/
const lookups =
  /^(?:get\w*|env|str|int|bool|url|pop|config|fetch|lookup|var|delenv|unset\w*|remove\w*|has\w*|contains|in|require\w*)$/
const shells =
  /^(?:system|popen|run|call|check_call|check_output|Popen|getoutput|exec|execSync|spawn|spawnSync|execa|sh|bash|local|shell|create_subprocess_shell)$/
const installs = /^(?:install|(?:uv_)?pip_install|micromamba_install|conda_install|poetry_add)$/
const packageNames =
  /(?:requires?|requirements|dependencies|pip_packages)$|^(?:pip|conda|deps|packages_to_install)$/i
/** Arguments that name the variable behind a setting. */
const naming = /^(?:name|env|alias|envvar|env_var|validation_alias)$/
const defaults = /^(?:default\w*|fallback|value|uri|tracking_uri|initial)$/

const notMeant =
  /(?:^|_)(?:old|legacy|deprecated|wrong|invalid|bad|forbidden|expected|broken|removed)(?:_|$)/i
const assignments = /^(?:AssignStatement|AssignmentExpression|VariableDeclaration|PropertyDeclaration)$/

class Walk {
  readonly text: string
  readonly language: Language
  readonly reading: Reading
  readonly constants: ReadonlyMap<string, SyntaxNode>
  constructor(
    text: string,
    language: Language,
    reading: Reading,
    constants: ReadonlyMap<string, SyntaxNode>,
  ) {
    this.text = text
    this.language = language
    this.reading = reading
    this.constants = constants
  }

  of = (node: SyntaxNode) => this.text.slice(node.from, node.to)

  visit(node: SyntaxNode, way: Way): void {
    const { name } = node
    if (/^(?:Raise|Throw|Assert)Statement$/.test(name)) return
    if (name === 'BinaryExpression' && node.getChild('CompareOp')) return
    if (/String$/.test(name)) this.string(node, way)
    else if (/^(?:CallExpression|NewExpression|Decorator)$/.test(name)) this.call(node, way)
    else if (assignments.test(name)) this.assignment(node, way)
    else if (name === 'DictionaryExpression' || name === 'ObjectExpression') this.dictionary(node, way)
    else {
      if (name === 'BinaryExpression') this.fallback(node, way)
      if (name === 'ArrayExpression') this.list(node, way)
      if (name === 'ParamList') this.named(node, way)
      for (const child of childrenOf(node)) this.visit(child, way)
    }
  }

  string(node: SyntaxNode, way: Way): void {
    if (node.parent?.name === 'ExpressionStatement') return
    const literal = this.literal(node, true)
    if (!literal) return
    const list = node.parent
    const callee = list?.name === 'ArgList' ? this.of(list.parent?.firstChild as SyntaxNode) : ''
    const isGet =
      /(?:^|\.)get$/.test(callee) &&
      list?.firstChild?.nextSibling?.from === node.from &&
      !/\bparams\b/.test(this.of(list))
    // With blanks in it, it is a message.
    if (!/\s/.test(literal.text))
      this.reading.texts.push({ ...literal, exact: isGet && !/max_results|\\/.test(literal.text) })
    if (way.packages) this.reading.packages.push({ spec: literal.text, at: literal.start })
  }

  /** One text without a computed part, unless `open`. */
  literal(node: SyntaxNode, open = false): Literal | undefined {
    if (node.name === 'ContinuedString') {
      const parts = childrenOf(node).flatMap((child) =>
        child.name === 'Comment' ? [] : [this.literal(child, open)],
      )
      return parts.some((part) => !part)
        ? undefined
        : {
            text: parts.map((part) => part?.text).join(''),
            start: parts[0]?.start ?? node.from,
            end: node.to,
            exact: false,
          }
    }
    if (
      !/^(?:Template|Format)?String$/.test(node.name) ||
      (!open &&
        node.firstChild &&
        node.name !== 'String' &&
        node.getChild(this.language === 'python' ? 'FormatReplacement' : 'Interpolation'))
    )
      return undefined
    const [, prefix = '', quote = ''] = /^([a-zA-Z]*)("""|'''|["'`])/.exec(this.of(node)) ?? []
    const [start, end] = [node.from + prefix.length + quote.length, node.to - quote.length]
    const inner = this.text.slice(start, end)
    const escaped = inner.includes('\\') && !/r/i.test(prefix)
    return {
      text: escaped ? inner.replace(/\\(["'\\])/g, '$1') : inner,
      start,
      end,
      exact: !escaped && !inner.includes('\n'),
    }
  }

  /** The texts that an expression may become. */
  literals(node: SyntaxNode): Literal[] {
    const literal = this.literal(node)
    if (literal) return [literal]
    const children = childrenOf(node)
    if (/^(?:Number|Boolean|BooleanLiteral)$/.test(node.name))
      return [{ text: this.of(node), start: node.from, end: node.to, exact: false }]
    if (node.name === 'VariableName') return this.constant(node)
    if (/^(?:ParenthesizedExpression|NamedExpression|AwaitExpression|TupleExpression)$/.test(node.name))
      return children.flatMap((child) => this.literals(child))
    if (node.name === 'ConditionalExpression') {
      const branches =
        this.language === 'python' ? [children[0], children.at(-1)] : [children[2], children.at(-1)]
      return branches.flatMap((child) => (child ? this.literals(child) : []))
    }
    if (node.name === 'BinaryExpression' && /^(?:or|\|\||\?\?)$/.test(this.of(children[1] ?? node)))
      return children.flatMap((child) => this.literals(child))
    if (node.name === 'CallExpression' || node.name === 'NewExpression') {
      const { last, args } = this.callOf(node)
      if (tells.test(last)) return []
      const from = lookups.test(last) ? 1 : 0
      return args.flatMap(({ name, value }, i) =>
        (name === undefined ? i >= from && i <= 1 : defaults.test(name)) ? this.literals(value) : [],
      )
    }
    return []
  }

  /** What a name that is bound once stands for; used more than once it may be meant for something else, too. */
  constant(node: SyntaxNode): Literal[] {
    const name = this.of(node)
    const value = isTrackingUriName(name) ? undefined : this.constants.get(name)
    const literal = value && this.literal(value)
    const uses = this.text.match(new RegExp(`(?<![\\w.$])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'g'))
    return literal ? [{ ...literal, exact: literal.exact && uses?.length === 2 }] : []
  }

  callOf(node: SyntaxNode) {
    const list = node.getChild('ArgList')
    const callee = this.text.slice(node.from, list?.from ?? node.to).replace(/^(?:new|await)\b|@|\s+/g, '')
    return {
      callee,
      last: /[\w$]+$/.exec(callee)?.[0] ?? '',
      args: list ? this.argsOf(list) : [],
      list,
    }
  }

  argsOf(list: SyntaxNode): { name?: string; at: number; value: SyntaxNode }[] {
    const children = childrenOf(list).filter(({ name }) => !/^[(),]$|Comment|^Type/.test(name))
    return children.flatMap((child, i) => {
      const [before, sign] = [children[i - 2], children[i - 1]]
      if (isSign(child) || isSign(children[i + 1])) return []
      if (isSign(sign) && before) return [{ name: this.of(before), at: before.from, value: child }]
      return [{ at: child.from, value: child }]
    })
  }

  call(node: SyntaxNode, way: Way): void {
    const { callee, last, args, list } = this.callOf(node)
    if (tells.test(last) && !/^(?:os\.)?environ|Variable|config/.test(callee)) return
    const call: Call = { name: callee, at: node.from, keys: this.keys(args) }
    const onVersion = this.language === 'python' ? registeredOnVersion(this.text, node) : undefined
    this.reading.calls.push(onVersion ? { ...call, onVersion } : call)
    this.setter(node, way, last, args)
    if (list)
      this.named(list, {
        ...way,
        scopes: /environ\.update$/.test(callee) ? way.scopes : [node, ...way.scopes],
      })
    const [first] = args
    if (shells.test(last) && first) {
      this.shell(first.value, way)
      if (args.length > 1)
        addTo(
          this.reading,
          readWords(
            args.flatMap(({ value }) => this.literal(value) ?? []),
            [node, ...way.scopes],
          ),
        )
    }
    for (const { name, value } of args) {
      if (name !== undefined && /^(?:bash_command|command|cmd|script)$/.test(name)) this.shell(value, way)
      const literal = installs.test(last) ? this.literal(value) : undefined
      if (literal && !literal.text.startsWith('-'))
        this.reading.packages.push({ spec: literal.text, at: literal.start })
    }
    const flat = /environ\.update$|Object\.assign$/.test(callee)
    for (const child of childrenOf(node)) if (child.name !== 'ArgList') this.visit(child, way)
    for (const { name, value } of args)
      this.visit(value, {
        ...way,
        flat,
        packages: way.packages || (name !== undefined && packageNames.test(name)),
      })
  }

  /** `setenv(NAME, value)`, `getenv(NAME, default)`, `add_argument("--name", default=…)`, `set_tracking_uri(value)`. */
  setter(
    node: SyntaxNode,
    { scopes }: Way,
    last: string,
    args: readonly { name?: string; value: SyntaxNode }[],
  ): void {
    const base = { given: true, scopes, at: node.from } as const
    if (isTrackingUriName(last)) {
      const value = args.find(({ name }, i) =>
        name === undefined ? i === 0 : /^(?:tracking_)?uri$/.test(name),
      )?.value
      if (value)
        this.reading.settings.push({
          ...base,
          name: last,
          context: 'call',
          environment: false,
          literals: this.literals(value),
        })
      return
    }
    if (last === 'Connection' && /mlflow|hokusai/i.test(this.of(node))) {
      const hosts = args.filter(({ name }) => name === 'host' || name === 'uri')
      for (const { value } of hosts)
        this.set('AIRFLOW_CONN_MLFLOW', value.from, value, {
          context: 'argument',
          environment: false,
          scopes,
        })
    }
    const named = args.findIndex(({ name, value }) => {
      const text = name === undefined || naming.test(name) ? this.nameIn(value)?.text : undefined
      return text !== undefined && (isVariable(text) || isTrackingUriName(text))
    })
    const literal = named < 0 ? undefined : this.nameIn(args[named]?.value as SyntaxNode)
    const others = args.filter(
      ({ name }, i) =>
        i !== named &&
        (!naming.test(args[named]?.name ?? '') || name !== undefined || i === 0) &&
        (name === undefined || defaults.test(name)),
    )
    if (!literal || others.length === 0) return
    const isPair = args[named]?.name === 'name' && others.some(({ name }) => name === 'value')
    const isPlain = named === 0 && args[0]?.name === undefined && args[1]?.name === undefined
    const environment = isVariable(literal.text) && (isPair || isPlain) && !lookups.test(last)
    const statement =
      environment &&
      args.length === 2 &&
      /^(?:Variable|Property)Name$|^String$/.test(args[1]?.value.name ?? '')
        ? this.statement(node, { at: literal.start, name: literal.text })
        : {}
    this.reading.settings.push({
      ...base,
      ...statement,
      name: literal.text,
      at: literal.start,
      context: environment ? 'call' : 'default',
      environment,
      literals: others.flatMap(({ value }) => this.literals(value)),
    })
  }

  /** `getenv(NAME) or "default"` */
  fallback(node: SyntaxNode, { scopes }: Way): void {
    const [left, sign, right] = childrenOf(node)
    if (!left || !right || !sign || !/^(?:or|\|\||\?\?)$/.test(this.of(sign))) return
    const name = /["'.](\w+)["']?[\])]*\s*$/.exec(this.of(left))?.[1] ?? ''
    if (isTrackingUriName(name))
      this.set(name, left.from, right, { context: 'default', environment: false, scopes })
  }

  /** Arguments and parameters with names. */
  named(list: SyntaxNode, { scopes }: Way): void {
    for (const { name, at, value } of this.argsOf(list))
      if (name !== undefined)
        this.set(name, at, value, {
          context: list.name === 'ParamList' ? 'default' : 'argument',
          environment: isVariable(name) && list.name === 'ArgList',
          scopes,
        })
  }

  set(
    name: string,
    at: number,
    value: SyntaxNode,
    rest: Pick<Setting, 'context' | 'environment' | 'scopes'> & Partial<Setting>,
  ): void {
    this.reading.settings.push({ name, at, given: true, literals: this.literals(value), ...rest })
  }

  assignment(node: SyntaxNode, way: Way): void {
    const children = childrenOf(node).filter(
      ({ name }) => !/^(?:const|let|var|;|TypeDef|TypeAnnotation|Comment)$/.test(name),
    )
    let packages = way.packages
    this.tuple(children, way)
    children.forEach((child, i) => {
      const [target, value] = [children[i - 1], children[i + 1]]
      if (!/^(?:AssignOp|Equals|UpdateOp)$/.test(child.name) || !target || !value) return
      const [key, object] = this.targetOf(target)
      // What is named so is there to be told apart.
      if (!key || notMeant.test(key.text)) return
      packages ||= packageNames.test(key.text)
      const isPlain = child.name !== 'UpdateOp'
      const environment = isVariable(key.text) && /(?:environ|\.env|^env|ENV)$/.test(object)
      const own =
        environment && isPlain ? this.statement(node, { at: key.start, name: key.text }, target, value) : {}
      this.set(key.text, key.start, value, { context: 'assignment', environment, scopes: way.scopes, ...own })
    })
    const [target] = children
    if (target && notMeant.test(this.of(target))) return
    for (const child of children) this.visit(child, { ...way, packages })
  }

  /** `a, b = "x", "y"` */
  tuple(children: readonly SyntaxNode[], { scopes }: Way): void {
    const sign = children.findIndex(isSign)
    const [targets, values] = [children.slice(0, sign), children.slice(sign + 1)].map((half) =>
      half.filter(({ name }) => name !== ','),
    )
    if (!targets || !values || targets.length < 2 || targets.length !== values.length) return
    targets.forEach((target, i) => {
      const value = values[i]
      if (value)
        this.set(this.of(target), target.from, value, { context: 'assignment', environment: false, scopes })
    })
  }

  /** What an assignment names, and the object that it is in. */
  targetOf(node: SyntaxNode): [name: Pick<Literal, 'text' | 'start'> | undefined, object: string] {
    if (/^Variable(?:Name|Definition)$|^PropertyDefinition$/.test(node.name))
      return [{ text: this.of(node), start: node.from }, '']
    if (node.name !== 'MemberExpression') return [undefined, '']
    const children = childrenOf(node)
    const last = children.findLast(({ name }) => name !== ']')
    const object = children[0] ? this.of(children[0]) : ''
    if (!last) return [undefined, object]
    return last.name === 'PropertyName'
      ? [{ text: this.of(last), start: last.from }, object]
      : [this.nameIn(last), object]
  }

  /** The text, or of a constant what it stands for. */
  nameIn(node: SyntaxNode): Pick<Literal, 'text' | 'start'> | undefined {
    const value = node.name === 'VariableName' ? this.constants.get(this.of(node)) : undefined
    const text = value && this.literal(value)?.text
    return text === undefined ? this.literal(node) : { text, start: node.from }
  }

  dictionary(node: SyntaxNode, way: Way): void {
    const open = /(?:\*\*|\.\.\.)\s*(?!os\.environ|process\.env)[\w.]/.test(this.of(node))
    const own: Way = { scopes: way.flat ? way.scopes : [node, ...way.scopes], packages: way.packages }
    const children = childrenOf(node).flatMap((child) =>
      child.name === 'Property' ? childrenOf(child) : [child],
    )
    children.forEach((child, i) => {
      const [key, value] = [children[i - 1], children[i + 1]]
      if (child.name !== ':' || !key || !value) return
      const name = this.nameIn(key) ?? { text: this.of(key), start: key.from }
      this.set(name.text, name.start, value, {
        context: 'entry',
        environment: isVariable(name.text),
        scopes: own.scopes,
        ...(open ? { open } : {}),
      })
      this.visit(value, { ...own, packages: own.packages || packageNames.test(name.text) })
    })
    this.pair(children, own)
    for (const child of children)
      if (/Expression$/.test(child.name) && child.prevSibling?.name !== ':') this.visit(child, own)
  }

  /** `{"name": NAME, "value": …}` */
  pair(children: readonly SyntaxNode[], { scopes }: Way): void {
    const memberOf = (keys: RegExp) =>
      children.find(
        (_, i) =>
          children[i - 1]?.name === ':' &&
          keys.test(
            this.literal(children[i - 2] as SyntaxNode)?.text ?? this.of(children[i - 2] as SyntaxNode),
          ),
      )
    const [name, value] = [memberOf(/^(?:name|key|Name|Key)$/), memberOf(/^(?:[vV]alue\w*|default)$/)]
    const literal = name && value ? this.literal(name) : undefined
    if (literal && value && (isVariable(literal.text) || isTrackingUriName(literal.text)))
      this.set(literal.text, literal.start, value, {
        context: 'pair',
        environment: isVariable(literal.text),
        scopes: scopes.slice(1),
      })
  }

  list(node: SyntaxNode, { scopes }: Way): void {
    const words = childrenOf(node).flatMap((child) => this.literal(child) ?? [])
    addTo(this.reading, readWords(words, [node, ...scopes]))
  }

  shell(node: SyntaxNode, way: Way): void {
    const literal = this.literal(node)
    if (!literal) return
    const part = {
      text: literal.text,
      place: (offset: number) => literal.start + offset,
      changes: literal.exact ? ('texts' as const) : ('none' as const),
    }
    addTo(this.reading, placed(readShell(literal.text, way.scopes), part))
  }

  /** The last argument but one, what is called `key`, the keys of dictionaries. */
  keys(args: readonly { name?: string; value: SyntaxNode }[]): Literal[] {
    const values = args.filter(({ name }) => name === undefined)
    const key =
      args.find(({ name }) => name === 'key') ??
      values.at(args.some(({ name }) => name === 'value') ? -1 : -2)
    const literal = key && this.literal(key.value)
    const named = args.flatMap(({ value: given }) => {
      const value = this.constants.get(this.of(given)) ?? given
      if (value.name === 'CallExpression' && /^dict\b/.test(this.of(value)))
        return this.callOf(value).args.map(({ name = '', at }) => ({
          text: name,
          start: at,
          end: at,
          exact: false,
        }))
      if (!/^(?:Dictionary|Object)Expression$/.test(value.name)) return []
      const children = childrenOf(value).map((child) =>
        child.name === 'Property' ? child.firstChild : child,
      )
      return children.flatMap((child) => {
        if (!child || (child.nextSibling?.name !== ':' && this.language === 'python')) return []
        return this.literal(child) ?? { text: this.of(child), start: child.from, end: child.to, exact: false }
      })
    })
    return literal ? [literal, ...named] : named
  }

  /** A statement that has its lines for itself can be repeated for another name, and taken away where it only sets a text. */
  statement(
    node: SyntaxNode,
    { at, name }: { at: number; name: string },
    target?: SyntaxNode,
    value?: SyntaxNode,
  ): Changes {
    const own = node.parent?.name === 'ExpressionStatement' ? node.parent : node
    const block = own.parent
    if (!block || !/^(?:Script|Body|Block)$/.test(block.name)) return {}
    const { text } = this
    // A constant stands for the name: no other can take its place.
    if (!text.startsWith(name, at)) return {}
    const lines = wholeLines(
      text,
      own.from,
      own.to,
      this.language === 'python' ? /^[ \t]*(?:#.*)?$/ : /^[ \t]*(?:\/\/.*)?$/,
    )
    const head = target ?? node
    if (
      !lines ||
      this.of(head).includes('\n') ||
      (own.prevSibling && text.slice(own.prevSibling.to, lines.start).includes('\\'))
    )
      return {}
    const renamed = (twin: string) => text.slice(head.from, at) + twin + text.slice(at + name.length, head.to)
    const indent = text.slice(lines.start, own.from)
    const end = text.charAt(own.to - 1) === ';' ? ';' : ''
    const twin = (twin: string) =>
      lineAfter(text, lines.end, `${indent}${renamed(twin)}${target ? ` = ${this.of(target)}` : ''}${end}`)
    if (!value || !this.literal(value) || this.of(own).includes('\n')) return { twin }
    // Without semicolons the lines around a line may become one statement.
    if (this.language !== 'python') return { twin }
    const members = childrenOf(block).filter(
      (child) => child.name !== ':' && !/Comment|^[{}]$/.test(child.name),
    ).length
    const emptied = [{ start: own.from, end: own.to, text: 'pass' }]
    return {
      twin,
      removal: {
        block: `${block.from}-${block.to}`,
        members: block.name === 'Script' ? members + 1 : members,
        edits: [cutLines(text, lines)],
        emptied,
      },
    }
  }
}

const isSign = (node: SyntaxNode | undefined) => node?.name === 'AssignOp' || node?.name === 'Equals'

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child)
  return children
}
