import type { SyntaxNode } from '@lezer/common'
import { parser as javascript } from '@lezer/javascript'
import { parser as python } from '@lezer/python'
import { isTrackingUriName } from '../names.ts'
import { type Literal, literalAt, type Own } from '../reading.ts'

const languages = {
  python: { parser: python, name: '@lezer/python' },
  javascript: { parser: javascript.configure({ dialect: 'ts jsx' }), name: '@lezer/javascript' },
} as const
export type Language = keyof typeof languages

/** What calls do with the texts that they are given. */
const tells =
  /^(?:print|pprint|log|debug|info|warn|warning|error|exception|critical|fatal|fail|skip|xfail|expect|echo|secho|style|match|search|fullmatch|startswith|endswith|includes|startsWith|replace|sub)$/
const lookups =
  /^(?:get\w*|env|str|int|bool|url|pop|config|fetch|lookup|var|delenv|unset\w*|remove\w*|has\w*|contains|in|require\w*)$/
export const isTold = (callee: string) => tells.test(callee)
export const isLookup = (callee: string) => lookups.test(callee)
/** Arguments that hold a value or its default. */
export const isValueName = (name: string) =>
  /^(?:default\w*|fallback|value|uri|tracking_uri|initial)$/.test(name)

export const isAssignment = (node: string) =>
  /^(?:AssignStatement|AssignmentExpression|VariableDeclaration|PropertyDeclaration)$/.test(node)
export const isSign = (node: SyntaxNode | undefined) => node?.name === 'AssignOp' || node?.name === 'Equals'

export interface Argument {
  name?: string
  at: number
  value: SyntaxNode
}

/** A file that nests deeper is generated, or made to exhaust the stack. */
const deepest = 500

export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child)
  return children
}

/** A program as its parser sees it, and what its expressions say. */
export class Syntax {
  readonly text: string
  readonly language: Language
  readonly parser: string
  readonly top: SyntaxNode
  /** It does not parse as a whole. */
  readonly broken: boolean
  /** Names that are bound once, with their values. */
  readonly constants: ReadonlyMap<string, SyntaxNode | undefined>
  constructor(text: string, language: Language) {
    const { parser, name } = languages[language]
    const tree = parser.parse(text)
    const bound = new Map<string, SyntaxNode | undefined>()
    let [broken, depth] = [false, 0]
    tree.iterate({
      enter: ({ type, node }) => {
        if (type.isError || ++depth > deepest) broken = true
        if (isAssignment(type.name)) bind(node, text, bound)
        return !broken
      },
      leave: () => void depth--,
    })
    this.text = text
    this.language = language
    this.parser = name
    this.top = tree.topNode
    this.broken = broken
    this.constants = bound
  }

  of = (node: SyntaxNode) => this.text.slice(node.from, node.to)

  /** One text without a computed part, unless `open`. */
  literal(node: SyntaxNode, open = false): Literal | undefined {
    if (node.name === 'ContinuedString') {
      const parts = childrenOf(node).flatMap((child) =>
        child.name === 'Comment' ? [] : [this.literal(child, open)],
      )
      if (parts.some((part) => !part)) return undefined
      const text = parts.map((part) => part?.text).join('')
      return { text, start: parts[0]?.start ?? node.from, end: node.to, exact: false }
    }
    if (!/^(?:Template|Format)?String$/.test(node.name)) return undefined
    const isComputed = node.getChild('FormatReplacement') ?? node.getChild('Interpolation')
    if (isComputed && !open) return undefined
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
    const all = (nodes: readonly (SyntaxNode | undefined)[]) =>
      nodes.flatMap((child) => (child ? this.literals(child) : []))
    switch (node.name) {
      case 'Number':
      case 'Boolean':
      case 'BooleanLiteral':
        return [literalAt(this.of(node), node.from, true)]
      case 'VariableName':
        return this.constant(node)
      case 'ParenthesizedExpression':
      case 'NamedExpression':
      case 'AwaitExpression':
      case 'TupleExpression':
        return all(children)
      case 'ConditionalExpression':
        return all([children[this.language === 'python' ? 0 : 2], children.at(-1)])
      case 'BinaryExpression':
        return children[1] && isFallback(this.of(children[1])) ? all(children) : []
      case 'CallExpression':
      case 'NewExpression': {
        const { last, args } = this.callOf(node)
        if (isTold(last)) return []
        const from = isLookup(last) ? 1 : 0
        return all(
          args
            .filter(({ name }, i) => (name === undefined ? i >= from && i <= 1 : isValueName(name)))
            .map(({ value }) => value),
        )
      }
      default:
        return []
    }
  }

  /** What a name that is bound once stands for; used more than once it may be meant for something else, too. */
  constant(node: SyntaxNode): Literal[] {
    const name = this.of(node)
    const value = isTrackingUriName(name) ? undefined : this.constants.get(name)
    const inner = value?.name === 'ParenthesizedExpression' ? value.firstChild?.nextSibling : value
    const literal = inner ? this.literal(inner) : undefined
    const uses = this.text.match(new RegExp(`(?<![\\w.$])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'g'))
    return literal ? [{ ...literal, exact: literal.exact && uses?.length === 2 }] : []
  }

  /** The text, or of a constant what it stands for; of `spark.executorEnv.NAME` the name. */
  nameIn(node: SyntaxNode | undefined): Pick<Literal, 'text' | 'start'> | undefined {
    const value = node?.name === 'VariableName' ? this.constants.get(this.of(node)) : undefined
    const literal = node && this.literal(value ?? node)
    if (!literal) return undefined
    if (value) return { text: literal.text, start: node.from }
    const lead = /^(?:[\w-]+\.)+(?=(?:HOKUSAI|MLFLOW)_)/.exec(literal.text)?.[0].length ?? 0
    return { text: literal.text.slice(lead), start: literal.start + lead }
  }

  callOf(node: SyntaxNode) {
    const list = node.getChild('ArgList')
    const callee = this.text.slice(node.from, list?.from ?? node.to).replace(/^(?:new|await)\b|@|\s+/g, '')
    const last = /[\w$]+$/.exec(callee)?.[0] ?? ''
    return { callee, last, args: list ? this.argsOf(list) : [], list }
  }

  /** Arguments of a call, or parameters of a function. */
  argsOf(list: SyntaxNode): Argument[] {
    const children = childrenOf(list).filter(({ name }) => !/^[(),]$|Comment|^Type/.test(name))
    return children.flatMap((child, i) => {
      const [before, sign] = [children[i - 2], children[i - 1]]
      if (isSign(child) || isSign(children[i + 1])) return []
      if (isSign(sign) && before) return [{ name: this.of(before), at: before.from, value: child }]
      return [{ at: child.from, value: child }]
    })
  }

  /** A statement of a block, to be said again for another name: of an assignment with what it assigned to `target`. */
  statement(node: SyntaxNode, target?: SyntaxNode): Own | undefined {
    const own = node.parent?.name === 'ExpressionStatement' ? node.parent : node
    const { parent, prevSibling, from: start, to: end } = own
    if (!parent || !/^(?:Script|Body|Block)$/.test(parent.name)) return undefined
    const head = this.of(target ?? node)
    if (head.includes('\n') || /\\\s*$/.test(this.text.slice(prevSibling?.to ?? start, start)))
      return undefined
    const tail = `${target ? ` = ${head}` : ''}${this.of(own).endsWith(';') ? ';' : ''}`
    return { start, end, as: 'lines', again: (from, to) => head.replace(from, to) + tail }
  }

  /** What an assignment names, and the object that it is in. */
  targetOf(node: SyntaxNode): [name: Pick<Literal, 'text' | 'start'> | undefined, object: string] {
    if (/^Variable(?:Name|Definition)$|^PropertyDefinition$/.test(node.name))
      return [{ text: this.of(node), start: node.from }, '']
    if (node.name !== 'MemberExpression') return [undefined, '']
    const children = childrenOf(node)
    const last = children.findLast(({ name }) => name !== ']')
    const object = children[0] ? this.of(children[0]) : ''
    if (last?.name !== 'PropertyName') return [this.nameIn(last), object]
    return [{ text: this.of(last), start: last.from }, object]
  }

  /** The keys and values of a dictionary or an object. */
  entriesOf(node: SyntaxNode): { name: Pick<Literal, 'text' | 'start'>; value: SyntaxNode }[] {
    const children = childrenOf(node).flatMap((child) =>
      child.name === 'Property' ? childrenOf(child) : [child],
    )
    return children.flatMap((child, i) => {
      const [key, value] = [children[i - 1], children[i + 1]]
      if (child.name !== ':' || !key || !value) return []
      return [{ name: this.nameIn(key) ?? { text: this.of(key), start: key.from }, value }]
    })
  }
}

export const isFallback = (sign: string) => /^(?:or|\|\||\?\?)$/.test(sign)

/** `NAME = value`; nothing for a name that is bound again. */
function bind(node: SyntaxNode, text: string, bound: Map<string, SyntaxNode | undefined>): void {
  const target = node.getChild('VariableName') ?? node.getChild('VariableDefinition')
  const sign = node.getChild('AssignOp') ?? node.getChild('Equals')
  // Behind the sign it is what a member is set to.
  if (!target || !sign || target.from > sign.from) return
  const name = text.slice(target.from, target.to)
  bound.set(name, bound.has(name) ? undefined : (sign.nextSibling ?? undefined))
}
