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

/** What callees and arguments do with texts, by their names. */
export const means = {
  tells:
    /^(?:print|pprint|log|debug|info|warn|warning|error|exception|critical|fatal|fail|skip|xfail|expect|echo|secho|style|match|search|fullmatch|startswith|endswith|includes|startsWith|replace|sub)$/,
  looksUp:
    /^(?:get\w*|env|str|int|bool|url|pop|config|fetch|lookup|var|delenv|unset\w*|remove\w*|has\w*|contains|in|require\w*)$/,
  runs: /^(?:system|popen|run|call|check_call|check_output|Popen|getoutput|exec|execSync|spawn|spawnSync|execa|sh|bash|local|shell|prefix|create_subprocess_shell)$/,
  installs: /^(?:install|(?:uv_)?pip_install|micromamba_install|conda_install|poetry_add)$/,
  /** Arguments: a value or its default, the variable behind a setting. */
  value: /^(?:default\w*|fallback|value|uri|tracking_uri|initial)$/,
  variable: /^(?:name|env|alias|envvar|env_var|validation_alias)$/,
  /** Whose text is a command, with blanks and all. */
  command: /^(?:\w*command|cmd|script)$/i,
  /** What is there to be told apart. */
  other: /(?:^|_)(?:old|legacy|deprecated|wrong|invalid|bad|forbidden|expected|broken|removed)(?:_|$)/i,
}

/** Signs between what a value may be; `as` and `satisfies` only say its type. */
export const isFallback = (sign: string) => /^(?:or|\|\||\?\?|as|satisfies)$/.test(sign)
export const isAssignment = ({ name }: Pick<SyntaxNode, 'name'>) =>
  /^(?:AssignStatement|AssignmentExpression|VariableDeclaration|PropertyDeclaration)$/.test(name)
const isSign = (node: SyntaxNode | undefined) => /^(?:AssignOp|Equals|UpdateOp|:)$/.test(node?.name ?? '')
/** Signs around members, and what says nothing about their values. */
const between = /^(?:[(){}[\],;]|const|let|var|static|\*\*?|Spread|\w*Comment|TypeDef|TypeAnnotation)$/

/** An argument, a parameter, an entry, what is assigned: with what stands before its sign, if it has one. */
export interface Member {
  name: SyntaxNode | undefined
  /** The text of the name, or none. */
  keyword: string
  value: SyntaxNode
}

/** A text, and where it begins. */
export type Name = Pick<Literal, 'text' | 'start'>

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
  readonly parser: string
  readonly top: SyntaxNode
  /** It does not parse as a whole. */
  readonly broken: boolean
  /** Names that are bound once, with their values; undefined where they are bound again. */
  readonly constants = new Map<string, SyntaxNode | undefined>()
  /** What names of MLflow, and of the platform's own client, are imported as. */
  readonly aliases = new Map<string, string>()
  constructor(text: string, language: Language) {
    const { parser, name } = languages[language]
    const tree = parser.parse(text)
    this.text = text
    this.parser = name
    this.top = tree.topNode
    let [broken, depth] = [false, 0]
    tree.iterate({
      enter: ({ type, node }) => {
        if (type.isError || ++depth > deepest) broken = true
        if (isAssignment(type) || /^(?:ParamList|NamedExpression)$/.test(type.name))
          for (const { name: target, keyword, value } of this.membersOf(node))
            if (target && /^Variable/.test(target.name) && (type.name !== 'ParamList' || this.literal(value)))
              this.bind(keyword, value)
        if (type.name === 'ForStatement') this.bindKeys(node)
        if (type.name === 'ImportStatement' && /^(?:from|import)\s+(?:mlflow|hokusai)\b/.test(this.of(node)))
          for (const [, name = '', alias = ''] of this.of(node).matchAll(/(\w+)\s+as\s+(\w+)/g))
            this.aliases.set(alias, name)
        return !broken
      },
      leave: () => void depth--,
    })
    this.broken = broken
  }

  private bind(name: string, value: SyntaxNode): void {
    this.constants.set(name, this.constants.has(name) ? undefined : value)
  }

  /** `for key, value in {…}.items()`: the first name stands for all keys. */
  private bindKeys(node: SyntaxNode): void {
    const [, key, , , , call] = childrenOf(node)
    const items = call?.name === 'CallExpression' ? call.firstChild : undefined
    const given =
      items?.name === 'MemberExpression' && /\.items$/.test(this.of(items)) ? items.firstChild : null
    const all = given?.name === 'VariableName' ? this.constants.get(this.of(given)) : given
    if (key?.name === 'VariableName' && all?.name === 'DictionaryExpression') this.bind(this.of(key), all)
  }

  of(node: SyntaxNode): string {
    return this.text.slice(node.from, node.to)
  }

  membersOf(list: SyntaxNode): Member[] {
    const children = childrenOf(list)
      .flatMap((child) => (child.name === 'Property' ? childrenOf(child) : [child]))
      .filter(({ name }) => !between.test(name))
    // Several names at once: `a, b = "x", "y"`.
    if (list.name === 'AssignStatement' && !isSign(children[1])) return []
    return children.flatMap((value, i): Member[] => {
      const [name, sign] = [children[i - 2], children[i - 1]]
      if (name && isSign(sign)) return [{ name, keyword: this.of(name), value }]
      return isSign(value) || isSign(children[i + 1]) ? [] : [{ name: undefined, keyword: '', value }]
    })
  }

  /** One text without a computed part, unless `open`. */
  literal(node: SyntaxNode, open = false): Literal | undefined {
    if (node.name === 'ContinuedString') {
      const strings = childrenOf(node).filter(({ name }) => name !== 'Comment')
      const parts = strings.flatMap((child) => this.literal(child, open) ?? [])
      if (parts.length < strings.length) return undefined
      const text = parts.map((part) => part.text).join('')
      return { text, start: parts[0]?.start ?? node.from, end: node.to, exact: false }
    }
    if (!/^(?:Template|Format)?String$/.test(node.name)) return undefined
    if (!open && (node.getChild('FormatReplacement') || node.getChild('Interpolation'))) return undefined
    const [, prefix = '', quote = ''] = /^([a-zA-Z]*)("""|'''|["'`])/.exec(this.of(node)) ?? []
    const start = node.from + prefix.length + quote.length
    const inner = this.text.slice(start, node.to - quote.length)
    const isEscaped = inner.includes('\\') && !/r/i.test(prefix)
    return literalAt(inner, start, !isEscaped && !inner.includes('\n'))
  }

  /** The texts that an expression may become. */
  literals(node: SyntaxNode): Literal[] {
    const literal = this.literal(node)
    if (literal) return [literal]
    const { name } = node
    if (/^(?:Number|Boolean|BooleanLiteral)$/.test(name)) return [literalAt(this.of(node), node.from, true)]
    if (name === 'VariableName') return this.constant(node)
    const children = childrenOf(node)
    const all = (nodes: readonly SyntaxNode[]) => nodes.flatMap((child) => this.literals(child))
    if (/^(?:Parenthesized|Named|Await|Tuple|Conditional)Expression$/.test(name)) return all(children)
    if (name === 'BinaryExpression' && isFallback(this.of(children[1] ?? node))) return all(children)
    // An address with a query that is filled in.
    const open = this.literal((name === 'BinaryExpression' && children[0]) || node, true)
    if (open) return /^https?:.*\?/.test(open.text) ? [{ ...open, exact: false }] : []
    if (!/^(?:Call|New)Expression$/.test(name)) return []
    const { last, args } = this.callOf(node)
    const from = means.looksUp.test(last) ? 1 : 0
    const isValue = ({ keyword }: Member, i: number) =>
      keyword ? means.value.test(keyword) : i >= from && i <= 1
    return means.tells.test(last) ? [] : all(args.filter(isValue).map(({ value }) => value))
  }

  /** What a name that is bound once stands for; used more than once it may be meant for something else, too. */
  constant(node: SyntaxNode): Literal[] {
    const name = this.of(node)
    const value = isTrackingUriName(name) ? undefined : this.constants.get(name)
    const inner = value?.name === 'ParenthesizedExpression' ? value.firstChild?.nextSibling : value
    const literal = inner && this.literal(inner)
    if (!literal) return []
    const uses = this.text.match(new RegExp(`(?<![\\w.$])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'g'))
    return [{ ...literal, exact: literal.exact && uses?.length === 2 }]
  }

  /** The text, or of a constant what it stands for; of `spark.executorEnv.NAME` the name. */
  nameIn(node: SyntaxNode | undefined): Name | undefined {
    const value = node?.name === 'VariableName' ? this.constants.get(this.of(node)) : undefined
    const literal = node && this.literal(value ?? node)
    if (!literal) return undefined
    if (value) return { text: literal.text, start: node.from }
    const lead = /^(?:[\w-]+\.)+(?=(?:HOKUSAI|MLFLOW)_)/.exec(literal.text)?.[0].length ?? 0
    return { text: literal.text.slice(lead), start: literal.start + lead }
  }

  callOf(node: SyntaxNode) {
    const list = node.getChild('ArgList')
    const callee = this.text
      .slice(node.from, list?.from ?? node.to)
      .replace(/^(?:new|await)\b|@|\s+/g, '')
      .replace(/^\w+/, (name) => this.aliases.get(name) ?? name)
    return { callee, last: /[\w$]+$/.exec(callee)?.[0] ?? '', args: list ? this.membersOf(list) : [] }
  }

  /**
   * A statement of a block, with which another name can be given the same value as `name` gets in it: of an assignment
   * what `target` has by then.
   */
  statement(node: SyntaxNode, { text, start: at }: Name, target?: SyntaxNode): Own | undefined {
    const own = node.parent?.name === 'ExpressionStatement' ? node.parent : node
    const { parent, prevSibling, from: start, to: end } = own
    if (!parent || !/^(?:Script|Body|Block)$/.test(parent.name)) return undefined
    const head = this.of(target ?? node)
    if (head.includes('\n') || /\\\s*$/.test(this.text.slice(prevSibling?.to ?? start, start)))
      return undefined
    if (!target) return { start, end, as: 'lines' }
    const sign = this.of(own).endsWith(';') ? ';' : ''
    return {
      start,
      end,
      as: 'lines',
      rest: `${this.text.slice(at + text.length, target.to)} = ${head}${sign}`,
    }
  }

  /** What is assigned to or entered, and the object that it is in. */
  targetOf(node: SyntaxNode): [name: Name | undefined, object: string] {
    if (/^(?:Variable|Property)(?:Name|Definition)$/.test(node.name))
      return [{ text: this.of(node), start: node.from }, '']
    if (node.name !== 'MemberExpression') return [this.nameIn(node), '']
    const children = childrenOf(node)
    const last = children.findLast(({ name }) => name !== ']')
    const object = children[0] ? this.of(children[0]) : ''
    if (last?.name !== 'PropertyName') return [this.nameIn(last), object]
    return [{ text: this.of(last), start: last.from }, object]
  }
}
