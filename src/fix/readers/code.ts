import type { SyntaxNode } from '@lezer/common'
import { isOurs, isTrackingUriName, isVariable } from '../names.ts'
import { type Notes, partAt, type Setting } from '../reading.ts'
import { readAnything } from './anything.ts'
import { readShell } from './shell.ts'
import {
  childrenOf,
  isAssignment,
  isFallback,
  type Language,
  type Member,
  means,
  type Name,
  Syntax,
} from './syntax.ts'
import { readWords } from './words.ts'

/** A program in Python, JavaScript or TypeScript: both grammars call most things by the same names. */
export function readCode(text: string, language: Language, notes: Notes): string | undefined {
  const program = new Program(text, language)
  if (program.broken) return readAnything(text, notes)
  program.visit(program.top, { notes })
  return program.parser
}

interface Way {
  notes: Notes
  /** Within a list of packages. */
  packages?: boolean
  /** The dictionary is spread into the environment itself. */
  flat?: boolean
}

class Program extends Syntax {
  visit(node: SyntaxNode, way: Way): void {
    const { name } = node
    if (/^(?:Raise|Throw|Assert)Statement$/.test(name)) return
    if (name === 'BinaryExpression' && node.getChild('CompareOp')) return
    if (/String$/.test(name)) return void this.string(node, way)
    if (/^(?:CallExpression|NewExpression|Decorator)$/.test(name)) return void this.call(node, way)
    if (isAssignment(node)) return void this.assignment(node, way)
    if (/^(?:Dictionary|Object)Expression$/.test(name)) return void this.dictionary(node, way)
    if (name === 'BinaryExpression') this.fallback(node, way)
    if (name === 'ArrayExpression') this.words(childrenOf(node), node, way)
    if (/^(?:ParamList|PatternProperty)$/.test(name)) this.named(this.membersOf(node), 'default', way.notes)
    for (const child of childrenOf(node)) this.visit(child, way)
  }

  set(
    { text, start }: Name,
    context: Setting['context'],
    values: readonly Member[],
    notes: Notes,
    more: Partial<Setting> = { environment: false },
  ): void {
    const literals = values.flatMap(({ value }) => this.literals(value))
    notes.set(text, start, context, literals, more)
  }

  string(node: SyntaxNode, { notes, packages }: Way): void {
    const literal = node.parent?.name === 'ExpressionStatement' ? undefined : this.literal(node, true)
    if (!literal) return
    // With blanks in it, it is a message.
    if (!/\s/.test(literal.text)) notes.text(literal)
    if (packages) notes.package(literal.text, literal.start)
  }

  call(node: SyntaxNode, way: Way): void {
    const { callee, last, args } = this.callOf(node)
    if (means.tells.test(last)) return
    const { notes } = way
    notes.call(callee, node.from, this.keys(args))
    this.setter(node, notes, last, args)
    const isUpdate = /environ\.update$/.test(callee)
    this.named(args, 'argument', isUpdate ? notes : notes.in(node))
    const values = args.map(({ value }) => value)
    if (means.runs.test(last)) this.shell(values[0], way)
    if (means.runs.test(last) && args.length > 1) this.words(values, node, way)
    for (const child of childrenOf(node)) if (child.name !== 'ArgList') this.visit(child, way)
    const flat = isUpdate || /Object\.assign$/.test(callee)
    for (const { keyword, value } of args) {
      if (means.command.test(keyword)) this.shell(value, way)
      const literal = means.installs.test(last) ? this.literal(value) : undefined
      if (literal && !literal.text.startsWith('-')) notes.package(literal.text, literal.start)
      this.visit(value, { notes, flat, packages: way.packages || means.packages.test(keyword) })
    }
  }

  /** `setenv(NAME, value)`, `getenv(NAME, default)`, `add_argument("--name", default=…)`, `set_tracking_uri(value)`. */
  setter(node: SyntaxNode, notes: Notes, last: string, args: readonly Member[]): void {
    if (isTrackingUriName(last)) {
      const uri = args.find(({ keyword }, i) => (keyword ? /^(?:tracking_)?uri$/.test(keyword) : i === 0))
      if (uri) this.set({ text: last, start: node.from }, 'call', [uri], notes)
      return
    }
    if (last === 'Connection' && /mlflow|hokusai/i.test(this.of(node)))
      for (const arg of args.filter(({ keyword }) => keyword === 'host' || keyword === 'uri'))
        this.set({ text: 'AIRFLOW_CONN_MLFLOW', start: arg.value.from }, 'argument', [arg], notes)
    const nameOf = ({ keyword, value }: Member) =>
      keyword !== '' && /^(?:Array|Tuple|Call)Expression$/.test(value.name)
        ? this.boundIn(value)
        : this.nameIn(value)
    const named = args.find(
      (arg) => (arg.keyword === '' || means.variable.test(arg.keyword)) && isOurs(nameOf(arg)?.text ?? ''),
    )
    const others = args.filter((arg, i) =>
      arg.name ? means.value.test(arg.keyword) : arg !== named && (!named?.name || i === 0),
    )
    const name = named && nameOf(named)
    if (!name || others.length === 0) return
    const isPair = named?.keyword === 'name' && args.some(({ keyword }) => keyword === 'value')
    const isPlain = named === args[0] && !named?.name && !args[1]?.name
    const environment = isVariable(name.text) && (isPair || isPlain) && !means.looksUp.test(last)
    const isSimple = /^(?:Variable|Property)Name$|^String$/.test(args[1]?.value.name ?? '')
    const own = environment && args.length === 2 && isSimple ? this.statement(node, name) : undefined
    this.set(name, environment ? 'call' : 'default', others, notes, { environment, own })
  }

  /** `getenv(NAME) or "default"` */
  fallback(node: SyntaxNode, { notes }: Way): void {
    const [left, sign, right] = childrenOf(node)
    if (!left || !right || !sign || !isFallback(this.of(sign))) return
    const text = /["'.]?(\w+)["']?[\])]*\s*$/.exec(this.of(left))?.[1] ?? ''
    const value = { name: left, keyword: text, value: right }
    if (isTrackingUriName(text)) this.set({ text, start: left.from }, 'default', [value], notes)
  }

  /** Arguments and parameters with names. */
  named(members: readonly Member[], context: 'argument' | 'default', notes: Notes): void {
    for (const member of members) {
      const { name, keyword: text } = member
      const environment = isVariable(text) && context === 'argument'
      if (name) this.set({ text, start: name.from }, context, [member], notes, { environment })
    }
  }

  assignment(node: SyntaxNode, way: Way): void {
    for (const member of this.assignmentsIn(node)) {
      const { name: target, keyword, value } = member
      if (means.other.test(keyword)) continue
      const [name, object] = target ? this.targetOf(target) : []
      if (target && name) {
        const environment = isVariable(name.text) && /(?:environ|\.env|^env|ENV)$/.test(object ?? '')
        const isPlain = environment && !node.getChild('UpdateOp')
        const own = isPlain ? this.statement(node, name, target) : undefined
        this.set(name, 'assignment', [member], way.notes, { environment, own })
      }
      if (target) this.visit(target, way)
      this.visit(value, { ...way, packages: way.packages || means.packages.test(name?.text ?? '') })
    }
  }

  /** Also of several names at once: `a, b = "x", "y"`. */
  assignmentsIn(node: SyntaxNode): Member[] {
    const members = this.membersOf(node)
    const first = members.findIndex(({ name }) => name)
    const names = [...members.slice(0, first).map(({ value }) => value), members[first]?.name]
    const values = members.slice(first)
    if (first < 1 || names.length !== values.length) return members
    return values.flatMap(({ value }, i) => {
      const name = names[i]
      return name ? [{ name, keyword: this.of(name), value }] : []
    })
  }

  dictionary(node: SyntaxNode, way: Way): void {
    const open = /(?:\*\*|\.\.\.)\s*(?!os\.environ|process\.env)[\w.]/.test(this.of(node))
    const inside = { ...way, notes: way.flat ? way.notes : way.notes.in(node), flat: false }
    const members = this.membersOf(node)
    for (const member of members) {
      const { name, value } = member
      const key = name && (this.nameIn(name) ?? this.targetOf(name)[0])
      if (key) this.set(key, 'entry', [member], inside.notes, { open })
      this.visit(value, { ...inside, packages: way.packages || means.packages.test(key?.text ?? '') })
    }
    // `{"name": NAME, "value": …}`
    const name = members.find(({ keyword }) => /^["']?(?:name|key)["']?$/i.test(keyword))?.value
    const value = members.find(({ keyword }) => /^["']?(?:value\w*|default)["']?$/i.test(keyword))
    const literal = name && this.literal(name)
    if (literal && value && isOurs(literal.text)) this.set(literal, 'pair', [value], way.notes, {})
  }

  /** The words of a command, as a list or as arguments. */
  words(nodes: readonly SyntaxNode[], list: SyntaxNode, { notes }: Way): void {
    const words = nodes.flatMap((child) => this.literal(child) ?? [])
    readWords(words, notes.in(list))
  }

  shell(node: SyntaxNode | undefined, { notes }: Way): void {
    const literal = node && this.literal(node)
    if (!literal) return
    const part = partAt(literal.text, literal.start, literal.exact ? 'texts' : 'none')
    readShell(literal.text, notes.of(part))
  }

  /** Texts before the value, and the keys of dictionaries. */
  keys(args: readonly Member[]): string[] {
    const last = args.find(({ keyword }) => keyword === 'value') ?? args.findLast(({ name }) => !name)
    return args.flatMap((arg) => {
      const given = this.constants.get(this.of(arg.value)) ?? arg.value
      const inner = [...this.membersOf(given), ...this.callOf(given).args]
      const names = inner.map(({ name, keyword }) => this.nameIn(name)?.text ?? keyword)
      const isKey = arg !== last && /^(?:key)?$/.test(arg.keyword)
      return [isKey ? (this.nameIn(given)?.text ?? '') : '', ...names]
    })
  }
}
