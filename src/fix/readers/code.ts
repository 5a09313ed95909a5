import type { SyntaxNode } from '@lezer/common'
import { isOurs, isTrackingUriName, isVariable } from '../names.ts'
import type { Notes, Setting } from '../reading.ts'
import { readAnything } from './anything.ts'
import { readData } from './data.ts'
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
import { mappingOf, type Tree, textOf } from './tree.ts'

/** A program in Python, JavaScript or TypeScript: both grammars call most things by the same names. */
export function readCode(text: string, language: Language, notes: Notes): string | undefined {
  const program = new Program(text, language)
  if (program.broken) return readAnything(text, notes)
  program.visit(program.top, { notes })
  return program.parser
}

interface Way {
  notes: Notes
  /** What the value is given to: a name, a keyword. */
  key?: string | undefined
  /** The dictionary is spread into the environment itself. */
  flat?: boolean
}

/** What takes a dictionary, or pairs, into the environment; and what makes one of another, or of pairs. */
const isEnvironment = (callee: string, call: string) =>
  /environ\.update$/.test(callee) || (callee === 'Object.assign' && /\(\s*process\.env\s*,/.test(call))
const copies = /^(?:dict|Object\.fromEntries)$/
const listing = /^(?:Array|Tuple)Expression$/

class Program extends Syntax {
  visit(node: SyntaxNode, way: Way): void {
    const { name } = node
    if (name === 'ForStatement') this.loop(node, way)
    if (/^(?:Raise|Throw|Assert)Statement$/.test(name)) return
    if (name === 'BinaryExpression' && node.getChild('CompareOp')) return
    if (
      /^(?:(?:Template|Format|Continued)?String|(?:Dictionary|Object|Array)Expression)$/.test(name) ||
      (way.flat && name === 'TupleExpression')
    )
      return void this.data(node, way)
    if (/^(?:CallExpression|NewExpression|Decorator)$/.test(name)) return void this.call(node, way)
    if (isAssignment(node) && this.membersOf(node).length > 0) return void this.assignment(node, way)
    if (name === 'BinaryExpression') this.fallback(node, way)
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

  /** Texts, lists and dictionaries; what computes something within them is visited. */
  data(node: SyntaxNode, { notes, key = '', flat }: Way): void {
    if (node.parent?.name === 'ExpressionStatement') return
    const code: SyntaxNode[] = []
    const tree = this.treeOf(node, key, code)
    if (flat && tree.kind === 'mapping') tree.scopes = []
    const inside = flat ? notes : notes.in(node)
    readData(tree, inside, [this.parser, key])
    for (const one of code) this.visit(one, { notes: inside, key })
  }

  treeOf(node: SyntaxNode, key: string, code: SyntaxNode[]): Tree {
    if (/^(?:Array|Tuple)Expression$/.test(node.name)) return this.list(this.membersOf(node), key, code)
    if (/^(?:Dictionary|Object)Expression$/.test(node.name)) return this.dictionary(node, code)
    const literal = this.literal(node, true)
    if (!literal) code.push(node)
    // With blanks in it, it is a message.
    if (!literal || (/\s/.test(literal.text) && !means.command.test(key)))
      return { kind: 'other', literals: this.literals(node) }
    // What is filled in by the program has to stand there once.
    return textOf({ ...literal, exact: literal.exact && !/[%{]/.test(literal.text) })
  }

  list(members: readonly Member[], key: string, code: SyntaxNode[]): Tree {
    return { kind: 'list', items: members.map(({ value }) => this.treeOf(value, key, code)) }
  }

  dictionary(node: SyntaxNode, code: SyntaxNode[]): Tree {
    const isOpen = /(?:\*\*|\.\.\.)\s*(?!os\.environ|process\.env)[\w.]/.test(this.of(node))
    const entries = this.membersOf(node).flatMap(({ name, value }) => {
      const key = name && (this.nameIn(name) ?? this.targetOf(name)[0])
      if (name) code.push(name)
      const tree = this.treeOf(value, key?.text ?? '', code)
      return key ? [{ key: key.text, at: key.start, value: tree }] : []
    })
    if (isOpen) entries.push({ key: '**', at: node.from, value: mappingOf() })
    return mappingOf(entries)
  }

  call(node: SyntaxNode, way: Way): void {
    const { callee, last, args } = this.callOf(node)
    if (means.tells.test(last)) return
    const { notes } = way
    notes.call(callee, node.from, this.keys(args))
    this.setter(node, notes, last, args)
    const flat = isEnvironment(callee, this.of(node)) || (way.flat === true && copies.test(callee))
    this.named(args, 'argument', flat ? notes : notes.in(node))
    if (means.runs.test(last)) readData(this.list(args, 'command', []), notes.in(node), ['command'])
    for (const child of childrenOf(node)) if (child.name !== 'ArgList') this.visit(child, way)
    for (const { keyword, value } of args) {
      const literal = means.installs.test(last) ? this.literal(value) : undefined
      if (literal && !literal.text.startsWith('-')) notes.package(literal.text, literal.start)
      const pairs = flat ? this.constants.get(this.of(value)) : undefined
      if (pairs && listing.test(pairs.name)) this.visit(pairs, { notes, flat, key: 'env' })
      this.visit(value, { notes, flat, key: keyword || (flat ? 'env' : way.key) })
    }
  }

  /** `for name, value in [(NAME, value)]: os.environ[name] = value` */
  loop(node: SyntaxNode, { notes }: Way): void {
    const [, name, , , , given] = childrenOf(node)
    const pairs = given?.name === 'VariableName' ? this.constants.get(this.of(given)) : given
    if (name?.name !== 'VariableName' || !pairs || !listing.test(pairs.name)) return
    const sets = new RegExp(`(?:environ(?:\\[|\\.setdefault\\()|putenv\\()\\s*${this.of(name)}\\b`)
    if (sets.test(this.of(node))) this.visit(pairs, { notes, flat: true, key: 'env' })
  }

  /** `setenv(NAME, value)`, `getenv(NAME, default)`, `add_argument("--name", default=…)`, `set_tracking_uri(value)`. */
  setter(node: SyntaxNode, notes: Notes, last: string, args: readonly Member[]): void {
    if (isTrackingUriName(last)) {
      const uri = args.find(({ keyword }, i) => (keyword ? /^(?:tracking_)?uri$/.test(keyword) : i === 0))
      if (uri) this.set({ text: last, start: node.from }, 'call', [uri], notes)
      return
    }
    const [first] = args
    // Its own client; what else its first argument may be is as wrong there.
    if (last === 'ModelRegistry' && first?.keyword === '') {
      const literals = this.literals(first.value).map((one) => ({ ...one, exact: false }))
      notes.set('tracking_uri', node.from, 'call', literals, { environment: false })
    }
    if (last === 'Connection' && /mlflow|hokusai/i.test(this.of(node)))
      for (const arg of args.filter(({ keyword }) => keyword === 'host' || keyword === 'uri'))
        this.set({ text: 'AIRFLOW_CONN_MLFLOW', start: arg.value.from }, 'argument', [arg], notes)
    const named = args.find(
      (arg) =>
        (arg.keyword === '' || means.variable.test(arg.keyword)) &&
        isOurs(this.nameIn(arg.value)?.text ?? ''),
    )
    const others = args.filter((arg, i) =>
      arg.name ? means.value.test(arg.keyword) : arg !== named && (!named?.name || i === 0),
    )
    const name = named && this.nameIn(named.value)
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
    for (const member of this.membersOf(node)) {
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
      this.visit(value, { ...way, key: name?.text })
    }
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
