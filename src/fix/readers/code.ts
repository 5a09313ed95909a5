import type { SyntaxNode } from '@lezer/common'
import { isOurs, isTrackingUriName, isVariable } from '../names.ts'
import { type Literal, type Notes, partAt, type Setting } from '../reading.ts'
import { readAnything } from './anything.ts'
import { readShell } from './shell.ts'
import {
  assigns,
  childrenOf,
  holdsValue,
  isFallback,
  type Language,
  looksUp,
  type Member,
  membersOf,
  Syntax,
  tells,
} from './syntax.ts'
import { readWords } from './words.ts'

/** A program in Python, JavaScript or TypeScript: both grammars call most things by the same names. */
export function readCode(text: string, language: Language, notes: Notes): string | undefined {
  const syntax = new Syntax(text, language)
  if (syntax.broken) return readAnything(text, notes)
  new Walk(syntax).visit(syntax.top, { notes })
  return syntax.parser
}

interface Way {
  notes: Notes
  /** Within a list of packages. */
  packages?: boolean
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

/** Also of several names at once: `a, b = "x", "y"`. */
function assignmentsIn(node: SyntaxNode): Member[] {
  const members = membersOf(node)
  const first = members.findIndex(({ name }) => name)
  const names = [...members.slice(0, first).map(({ value }) => value), members[first]?.name]
  const values = members.slice(first)
  if (first < 1 || names.length !== values.length) return members
  return values.map(({ value }, i) => ({ name: names[i], value }))
}

class Walk {
  readonly syntax: Syntax
  constructor(syntax: Syntax) {
    this.syntax = syntax
  }

  visit(node: SyntaxNode, way: Way): void {
    const { name } = node
    if (/^(?:Raise|Throw|Assert)Statement$/.test(name)) return
    if (name === 'BinaryExpression' && node.getChild('CompareOp')) return
    if (/String$/.test(name)) return void this.string(node, way)
    if (/^(?:CallExpression|NewExpression|Decorator)$/.test(name)) return void this.call(node, way)
    if (assigns.test(name)) return void this.assignment(node, way)
    if (/^(?:Dictionary|Object)Expression$/.test(name)) return void this.dictionary(node, way)
    if (name === 'BinaryExpression') this.fallback(node, way)
    if (name === 'ArrayExpression') this.words(childrenOf(node), node, way)
    if (/^(?:ParamList|PatternProperty)$/.test(name)) this.named(membersOf(node), 'default', way.notes)
    for (const child of childrenOf(node)) this.visit(child, way)
  }

  set(
    { text, start }: Pick<Literal, 'text' | 'start'>,
    context: Setting['context'],
    values: readonly SyntaxNode[],
    notes: Notes,
    more: Partial<Setting> = { environment: false },
  ): void {
    const literals = values.flatMap((value) => this.syntax.literals(value))
    notes.set(text, start, context, literals, more)
  }

  string(node: SyntaxNode, { notes, packages }: Way): void {
    const literal = node.parent?.name === 'ExpressionStatement' ? undefined : this.syntax.literal(node, true)
    if (!literal) return
    // With blanks in it, it is a message.
    if (!/\s/.test(literal.text)) notes.text(literal)
    if (packages) notes.package(literal.text, literal.start)
  }

  call(node: SyntaxNode, way: Way): void {
    const { callee, last, args } = this.syntax.callOf(node)
    if (tells.test(last) && !/^(?:os\.)?environ|Variable|config/.test(callee)) return
    const { notes } = way
    notes.call(callee, node.from, this.keys(args))
    this.setter(node, notes, last, args)
    const isUpdate = /environ\.update$/.test(callee)
    this.named(args, 'argument', isUpdate ? notes : notes.in(node))
    if (shells.test(last) && args[0]) {
      this.shell(args[0].value, way)
      const values = args.map(({ value }) => value)
      if (args.length > 1) this.words(values, node, way)
    }
    for (const child of childrenOf(node)) if (child.name !== 'ArgList') this.visit(child, way)
    const flat = isUpdate || /Object\.assign$/.test(callee)
    for (const { name: keyword, value } of args) {
      const name = keyword ? this.syntax.of(keyword) : ''
      if (/^(?:bash_command|command|cmd|script)$/.test(name)) this.shell(value, way)
      const literal = installs.test(last) ? this.syntax.literal(value) : undefined
      if (literal && !literal.text.startsWith('-')) notes.package(literal.text, literal.start)
      this.visit(value, { notes, flat, packages: way.packages || packageNames.test(name) })
    }
  }

  /** `setenv(NAME, value)`, `getenv(NAME, default)`, `add_argument("--name", default=…)`, `set_tracking_uri(value)`. */
  setter(node: SyntaxNode, notes: Notes, last: string, args: readonly Member[]): void {
    const keywords = args.map(({ name }) => name && this.syntax.of(name))
    const valuesOf = (isValue: (keyword: string | undefined, i: number) => boolean) =>
      args.flatMap(({ value }, i) => (isValue(keywords[i], i) ? [value] : []))
    if (isTrackingUriName(last)) {
      const [uri] = valuesOf((keyword, i) => (keyword ? /^(?:tracking_)?uri$/.test(keyword) : i === 0))
      if (uri) this.set({ text: last, start: node.from }, 'call', [uri], notes)
      return
    }
    if (last === 'Connection' && /mlflow|hokusai/i.test(this.syntax.of(node)))
      for (const host of valuesOf((keyword) => keyword === 'host' || keyword === 'uri'))
        this.set({ text: 'AIRFLOW_CONN_MLFLOW', start: host.from }, 'argument', [host], notes)
    const index = args.findIndex(({ value }, i) => {
      const { text = '' } = naming.test(keywords[i] ?? 'name') ? (this.syntax.nameIn(value) ?? {}) : {}
      return isOurs(text)
    })
    const name = this.syntax.nameIn(args[index]?.value)
    const keyword = keywords[index]
    const others = valuesOf((other, i) =>
      other ? holdsValue.test(other) : i !== index && (keyword === undefined || i === 0),
    )
    if (!name || others.length === 0) return
    const isPair = keyword === 'name' && keywords.includes('value')
    const isPlain = index === 0 && keyword === undefined && keywords[1] === undefined
    const environment = isVariable(name.text) && (isPair || isPlain) && !looksUp.test(last)
    const isSimple = /^(?:Variable|Property)Name$|^String$/.test(args[1]?.value.name ?? '')
    const own = environment && args.length === 2 && isSimple ? this.syntax.statement(node, name) : undefined
    this.set(name, environment ? 'call' : 'default', others, notes, { environment, own })
  }

  /** `getenv(NAME) or "default"` */
  fallback(node: SyntaxNode, { notes }: Way): void {
    const [left, sign, right] = childrenOf(node)
    if (!left || !right || !sign || !isFallback(this.syntax.of(sign))) return
    const text = /["'.]?(\w+)["']?[\])]*\s*$/.exec(this.syntax.of(left))?.[1] ?? ''
    if (isTrackingUriName(text)) this.set({ text, start: left.from }, 'default', [right], notes)
  }

  /** Arguments and parameters with names. */
  named(members: readonly Member[], context: 'argument' | 'default', notes: Notes): void {
    for (const { name, value } of members)
      if (name) {
        const text = this.syntax.of(name)
        const environment = isVariable(text) && context === 'argument'
        this.set({ text, start: name.from }, context, [value], notes, { environment })
      }
  }

  assignment(node: SyntaxNode, way: Way): void {
    for (const { name: target, value } of assignmentsIn(node)) {
      const [name, object] = target ? this.syntax.targetOf(target) : []
      if (target && notMeant.test(this.syntax.of(target))) continue
      if (target && name) {
        const environment = isVariable(name.text) && /(?:environ|\.env|^env|ENV)$/.test(object ?? '')
        const isPlain = environment && !node.getChild('UpdateOp')
        const own = isPlain ? this.syntax.statement(node, name, target) : undefined
        this.set(name, 'assignment', [value], way.notes, { environment, own })
      }
      if (target) this.visit(target, way)
      this.visit(value, { ...way, packages: way.packages || packageNames.test(name?.text ?? '') })
    }
  }

  dictionary(node: SyntaxNode, way: Way): void {
    const open = /(?:\*\*|\.\.\.)\s*(?!os\.environ|process\.env)[\w.]/.test(this.syntax.of(node))
    const inside = { ...way, notes: way.flat ? way.notes : way.notes.in(node), flat: false }
    const entries = membersOf(node).map(({ name, value }) => {
      const key = name && (this.syntax.nameIn(name) ?? this.syntax.targetOf(name)[0])
      if (key) this.set(key, 'entry', [value], inside.notes, { open })
      this.visit(value, { ...inside, packages: way.packages || packageNames.test(key?.text ?? '') })
      return { key: key?.text ?? '', value }
    })
    // `{"name": NAME, "value": …}`
    const name = entries.find(({ key }) => /^(?:name|key)$/i.test(key))?.value
    const value = entries.find(({ key }) => /^(?:value\w*|default)$/i.test(key))?.value
    const literal = name && this.syntax.literal(name)
    if (literal && value && isOurs(literal.text)) this.set(literal, 'pair', [value], way.notes, {})
  }

  /** The words of a command, as a list or as arguments. */
  words(nodes: readonly SyntaxNode[], list: SyntaxNode, { notes }: Way): void {
    const words = nodes.flatMap((child) => this.syntax.literal(child) ?? [])
    readWords(words, notes.in(list))
  }

  shell(node: SyntaxNode, { notes }: Way): void {
    const literal = this.syntax.literal(node)
    if (!literal) return
    const part = partAt(literal.text, literal.start, literal.exact ? 'texts' : 'none')
    readShell(literal.text, notes.of(part))
  }

  /** Texts before the value, and the keys of dictionaries. */
  keys(args: readonly Member[]): string[] {
    const { syntax } = this
    const keywordOf = ({ name }: Member) => (name ? syntax.of(name) : '')
    const value = args.find((one) => keywordOf(one) === 'value') ?? args.findLast(({ name }) => !name)
    return args.flatMap((arg) => {
      const given = syntax.constants.get(syntax.of(arg.value)) ?? arg.value
      const inner = [...membersOf(given), ...syntax.callOf(given).args]
      const names = inner.flatMap(({ name }) => (name ? (syntax.nameIn(name)?.text ?? syntax.of(name)) : []))
      const isKey = arg !== value && /^(?:key)?$/.test(keywordOf(arg))
      return [isKey ? (syntax.nameIn(given)?.text ?? '') : '', ...names]
    })
  }
}
