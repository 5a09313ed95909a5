import type { SyntaxNode } from '@lezer/common'
import { isTrackingUriName, isVariable } from '../names.ts'
import {
  addTo,
  type Context,
  emptyReading,
  partAt,
  placed,
  type Reading,
  type Setting,
  settingOf,
} from '../reading.ts'
import { readShell } from './shell.ts'
import {
  type Argument,
  childrenOf,
  isAssignment,
  isFallback,
  isLookup,
  isSign,
  isTold,
  isValueName,
  type Language,
  Syntax,
} from './syntax.ts'
import { readLines } from './text.ts'
import { readWords } from './words.ts'

/** A program in Python, JavaScript or TypeScript: both grammars call most things by the same names. */
export function readCode(text: string, language: Language, scopes: readonly unknown[]): Reading {
  const syntax = new Syntax(text, language)
  if (syntax.broken) return readLines(text, language === 'python' ? 'hash' : 'both', scopes)
  const reading = emptyReading(syntax.parser)
  new Walk(syntax, reading).visit(syntax.top, { scopes, packages: false })
  return reading
}

interface Way {
  scopes: readonly unknown[]
  /** Within a list of packages. */
  packages: boolean
  /** The dictionary is spread into the environment itself. */
  flat?: boolean
}

const shells =
  /^(?:system|popen|run|call|check_call|check_output|Popen|getoutput|exec|execSync|spawn|spawnSync|execa|sh|bash|local|shell|create_subprocess_shell)$/
const installs = /^(?:install|(?:uv_)?pip_install|micromamba_install|conda_install|poetry_add)$/
const packageNames =
  /(?:requires?|requirements|dependencies|pip_packages)$|^(?:pip|conda|deps|packages_to_install)$/i
/** Arguments that name the variable behind a setting. */
const naming = /^(?:name|env|alias|envvar|env_var|validation_alias)$/
/** What is named so is there to be told apart. */
const notMeant =
  /(?:^|_)(?:old|legacy|deprecated|wrong|invalid|bad|forbidden|expected|broken|removed)(?:_|$)/i

const isOurs = (name: string) => isVariable(name) || isTrackingUriName(name)

class Walk {
  readonly syntax: Syntax
  readonly reading: Reading
  constructor(syntax: Syntax, reading: Reading) {
    this.syntax = syntax
    this.reading = reading
  }

  visit(node: SyntaxNode, way: Way): void {
    const { name } = node
    if (/^(?:Raise|Throw|Assert)Statement$/.test(name)) return
    if (name === 'BinaryExpression' && node.getChild('CompareOp')) return
    if (/String$/.test(name)) this.string(node, way)
    else if (/^(?:CallExpression|NewExpression|Decorator)$/.test(name)) this.call(node, way)
    else if (isAssignment(name)) this.assignment(node, way)
    else if (name === 'DictionaryExpression' || name === 'ObjectExpression') this.dictionary(node, way)
    else {
      if (name === 'BinaryExpression') this.fallback(node, way)
      if (name === 'ArrayExpression') this.words(childrenOf(node), node, way)
      if (/^(?:ParamList|PatternProperty)$/.test(name)) this.named(node, way.scopes)
      for (const child of childrenOf(node)) this.visit(child, way)
    }
  }

  set(
    name: string,
    at: number,
    context: Context,
    values: readonly SyntaxNode[],
    scopes: readonly unknown[],
    more: Partial<Setting> = {},
  ): void {
    const literals = values.flatMap((value) => this.syntax.literals(value))
    this.reading.settings.push(settingOf(name, at, context, literals, scopes, more))
  }

  string(node: SyntaxNode, { packages }: Way): void {
    const literal = node.parent?.name === 'ExpressionStatement' ? undefined : this.syntax.literal(node, true)
    if (!literal) return
    // With blanks in it, it is a message.
    if (!/\s/.test(literal.text)) this.reading.texts.push(literal)
    if (packages) this.reading.packages.push({ spec: literal.text, at: literal.start })
  }

  call(node: SyntaxNode, way: Way): void {
    const { callee, last, args, list } = this.syntax.callOf(node)
    if (isTold(last) && !/^(?:os\.)?environ|Variable|config/.test(callee)) return
    this.reading.calls.push({ name: callee, at: node.from, keys: this.keys(args) })
    this.setter(node, way, last, args)
    const inside = [node, ...way.scopes]
    const isUpdate = /environ\.update$/.test(callee)
    if (list) this.named(list, isUpdate ? way.scopes : inside)
    if (shells.test(last) && args[0]) {
      this.shell(args[0].value, way)
      if (args.length > 1)
        this.words(
          args.map(({ value }) => value),
          node,
          way,
        )
    }
    const flat = isUpdate || /Object\.assign$/.test(callee)
    for (const child of childrenOf(node)) if (child.name !== 'ArgList') this.visit(child, way)
    for (const { name = '', value } of args) {
      if (/^(?:bash_command|command|cmd|script)$/.test(name)) this.shell(value, way)
      const literal = installs.test(last) ? this.syntax.literal(value) : undefined
      if (literal && !literal.text.startsWith('-'))
        this.reading.packages.push({ spec: literal.text, at: literal.start })
      this.visit(value, { ...way, flat, packages: way.packages || packageNames.test(name) })
    }
  }

  /** `setenv(NAME, value)`, `getenv(NAME, default)`, `add_argument("--name", default=…)`, `set_tracking_uri(value)`. */
  setter(node: SyntaxNode, { scopes }: Way, last: string, args: readonly Argument[]): void {
    if (isTrackingUriName(last)) {
      const value = args.find(({ name }, i) =>
        name === undefined ? i === 0 : /^(?:tracking_)?uri$/.test(name),
      )?.value
      if (value) this.set(last, node.from, 'call', [value], scopes, { environment: false })
      return
    }
    if (last === 'Connection' && /mlflow|hokusai/i.test(this.syntax.of(node)))
      for (const { name, value } of args)
        if (name === 'host' || name === 'uri')
          this.set('AIRFLOW_CONN_MLFLOW', value.from, 'argument', [value], scopes, { environment: false })
    const index = args.findIndex(({ name, value }) => {
      const text = name === undefined || naming.test(name) ? this.syntax.nameIn(value)?.text : undefined
      return text !== undefined && isOurs(text)
    })
    const keyword = args[index]?.name ?? ''
    const named = this.syntax.nameIn(args[index]?.value)
    const others = args.filter(
      ({ name }, i) =>
        i !== index &&
        (!naming.test(keyword) || name !== undefined || i === 0) &&
        (name === undefined || isValueName(name)),
    )
    if (!named || others.length === 0) return
    const isPair = keyword === 'name' && others.some(({ name }) => name === 'value')
    const isPlain = index === 0 && keyword === '' && args[1]?.name === undefined
    const environment = isVariable(named.text) && (isPair || isPlain) && !isLookup(last)
    const isSimple = /^(?:Variable|Property)Name$|^String$/.test(args[1]?.value.name ?? '')
    const own = environment && args.length === 2 && isSimple ? this.syntax.statement(node) : undefined
    const values = others.map(({ value }) => value)
    const context = environment ? 'call' : 'default'
    this.set(named.text, named.start, context, values, scopes, { environment, own })
  }

  /** `getenv(NAME) or "default"` */
  fallback(node: SyntaxNode, { scopes }: Way): void {
    const [left, sign, right] = childrenOf(node)
    if (!left || !right || !sign || !isFallback(this.syntax.of(sign))) return
    const name = /["'.]?(\w+)["']?[\])]*\s*$/.exec(this.syntax.of(left))?.[1] ?? ''
    if (isTrackingUriName(name)) this.set(name, left.from, 'default', [right], scopes, { environment: false })
  }

  /** Arguments and parameters with names. */
  named(list: SyntaxNode, scopes: readonly unknown[]): void {
    const isCall = list.name === 'ArgList'
    for (const { name, at, value } of this.syntax.argsOf(list))
      if (name !== undefined)
        this.set(name, at, isCall ? 'argument' : 'default', [value], scopes, {
          environment: isVariable(name) && isCall,
        })
  }

  assignment(node: SyntaxNode, way: Way): void {
    const children = childrenOf(node).filter(
      ({ name }) => !/^(?:const|let|var|;|TypeDef|TypeAnnotation|Comment)$/.test(name),
    )
    let { packages } = way
    this.tuple(children, way)
    children.forEach((child, i) => {
      const [target, value] = [children[i - 1], children[i + 1]]
      if (!/^(?:AssignOp|Equals|UpdateOp)$/.test(child.name) || !target || !value) return
      const [key, object] = this.syntax.targetOf(target)
      if (!key || notMeant.test(key.text)) return
      packages ||= packageNames.test(key.text)
      const environment = isVariable(key.text) && /(?:environ|\.env|^env|ENV)$/.test(object)
      const own = environment && child.name !== 'UpdateOp' ? this.syntax.statement(node, target) : undefined
      this.set(key.text, key.start, 'assignment', [value], way.scopes, { environment, own })
    })
    const [target] = children
    if (target && notMeant.test(this.syntax.of(target))) return
    for (const child of children) this.visit(child, { ...way, packages })
  }

  /** `a, b = "x", "y"` */
  tuple(children: readonly SyntaxNode[], { scopes }: Way): void {
    const sign = children.findIndex(isSign)
    const [targets = [], values = []] = [children.slice(0, sign), children.slice(sign + 1)].map((half) =>
      half.filter(({ name }) => name !== ','),
    )
    if (targets.length < 2 || targets.length !== values.length) return
    targets.forEach((target, i) => {
      const [value] = values.slice(i)
      if (value)
        this.set(this.syntax.of(target), target.from, 'assignment', [value], scopes, { environment: false })
    })
  }

  dictionary(node: SyntaxNode, way: Way): void {
    const open = /(?:\*\*|\.\.\.)\s*(?!os\.environ|process\.env)[\w.]/.test(this.syntax.of(node))
    const own: Way = { scopes: way.flat ? way.scopes : [node, ...way.scopes], packages: way.packages }
    const entries = this.syntax.entriesOf(node)
    for (const { name, value } of entries) {
      this.set(name.text, name.start, 'entry', [value], own.scopes, { open })
      this.visit(value, { ...own, packages: own.packages || packageNames.test(name.text) })
    }
    this.pair(entries, way)
    for (const child of childrenOf(node))
      if (/Expression$/.test(child.name) && child.prevSibling?.name !== ':') this.visit(child, own)
  }

  /** `{"name": NAME, "value": …}` */
  pair(entries: ReturnType<Syntax['entriesOf']>, { scopes }: Way): void {
    const memberOf = (keys: RegExp) => entries.find(({ name }) => keys.test(name.text))?.value
    const [name, value] = [memberOf(/^(?:name|key)$/i), memberOf(/^(?:value\w*|default)$/i)]
    const literal = name && value ? this.syntax.literal(name) : undefined
    if (literal && value && isOurs(literal.text))
      this.set(literal.text, literal.start, 'pair', [value], scopes)
  }

  /** The words of a command, as a list or as arguments. */
  words(nodes: readonly SyntaxNode[], list: SyntaxNode, { scopes }: Way): void {
    const words = nodes.flatMap((child) => this.syntax.literal(child) ?? [])
    addTo(this.reading, readWords(words, [list, ...scopes]))
  }

  shell(node: SyntaxNode, { scopes }: Way): void {
    const literal = this.syntax.literal(node)
    if (!literal) return
    const part = partAt(literal.text, literal.start, literal.exact ? 'texts' : 'none')
    addTo(this.reading, placed(readShell(literal.text, scopes), part))
  }

  /** The last argument but one, what is called `key`, the keys of dictionaries. */
  keys(args: readonly Argument[]): string[] {
    const values = args.filter(({ name }) => name === undefined)
    const last = args.some(({ name }) => name === 'value') ? -1 : -2
    const key = args.find(({ name }) => name === 'key') ?? values.at(last)
    const text = key && this.syntax.literal(key.value)?.text
    const named = args.flatMap(({ value: given }) => {
      const value = this.syntax.constants.get(this.syntax.of(given)) ?? given
      if (/^(?:Dictionary|Object)Expression$/.test(value.name))
        return this.syntax.entriesOf(value).map(({ name }) => name.text)
      const { last: callee, args: inner } = this.syntax.callOf(value)
      return callee === 'dict' ? inner.map(({ name = '' }) => name) : []
    })
    return text === undefined ? named : [text, ...named]
  }
}
