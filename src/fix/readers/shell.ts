import type { Command, Statement, SyntaxNode, Word } from 'unbash'
import { forEachChild, parse } from 'unbash'
import { isOurs, isTrackingUriName, isVariable } from '../names.ts'
import { type Literal, type Notes, type Own, partAt } from '../reading.ts'
import { readAnything } from './anything.ts'
import { readAssignments, readAzure, readWords } from './words.ts'

/**
 * Expressions of GitHub, CircleCI and templates, which are no shell: as many characters that a word may have; and comments
 * with options that Slurm and PBS obey, as commands with these.
 */
const masked = (text: string) =>
  text
    .replace(/^#(?:SBATCH|PBS)\b/gm, (found) => 'run'.padEnd(found.length))
    .replace(/\$\{\{.*?\}\}|\{\{.*?\}\}|<<\s*(?:parameters|pipeline)[^>\n]*>>|\$\[\[.*?\]\]/g, (found) =>
      'x'.repeat(found.length),
    )

interface Block {
  /** What a command is all of. */
  statement?: Statement
  /** The pipeline or group around, which may lead the output somewhere. */
  sink?: string | undefined
}

/**
 * A script of a POSIX shell or bash, by unbash, of what its shell reads `around` it. What another program expands first,
 * the caller lets nobody change.
 */
export function readShell(source: string, notes: Notes, around = source): string | undefined {
  const text = masked(source.replaceAll('\\\r\n', ' \\\n').replaceAll('\r\n', ' \n'))
  const tree = parse(text)
  if ((tree.errors?.length ?? 0) > 0) return readAnything(source, notes)
  const visit = (node: SyntaxNode, block: Block): void => {
    const { type } = node
    if (type === 'TestCommand' || type === 'ArithmeticCommand') return
    if (type === 'ParameterExpansion') readDefault(node, notes)
    if (type === 'Command') readCommand(notes, node, { ...block, around })
    if (type === 'Script' || type === 'CompoundList') {
      for (const statement of node.commands) visit(statement, { ...block, statement })
      return
    }
    const sink = /^(?:Pipeline|Redirected)$/.test(type) ? text.slice(node.pos, node.end) : block.sink
    const stays = type === 'Statement' && node.command.type === 'Command' && node.background !== true
    forEachChild(node, (child) =>
      visit(child, stays ? block : { sink: type === 'Command' ? undefined : sink }),
    )
  }
  visit(tree, {})
  return 'unbash'
}

/** Commands whose words are compared, searched for or told. */
const silent =
  /^(?:test|\[|unset|e?grep|fgrep|rg|sed|awk|git|diff|read|:|true|false|die|fail|log|warn\w*|err\w*|info|abort|msg|FROM|LABEL|COPY|ADD)$/
const declares = /^(?:export|declare|typeset|readonly|local)$/
const tells = /^(?:echo|printf|cat|tee|Write-\w+|logger)$/

function readCommand(notes: Notes, node: Command, block: Block & { around: string }): void {
  const { text } = notes.part
  const name = node.name?.value ?? ''
  readPrefix(notes, node, block.around)
  readBodies(notes, node, block.sink)
  if (name === '' || silent.test(name)) return
  if (declares.test(name)) return void readExports(notes, node, block)
  const words = node.suffix.flatMap((one): Literal[] => {
    if (one.type === 'Word') return [literalOf(one)]
    return one.type === 'Assignment' ? [{ text: one.text, start: one.pos, end: one.end, exact: false }] : []
  })
  const strings = node.redirects.flatMap((one) =>
    one.type === 'HereString' && one.target ? literalOf(one.target) : [],
  )
  if (tells.test(name)) {
    return void readTold(notes, block.sink ?? text.slice(node.pos, node.end), [...words, ...strings])
  }
  // vercel env add NAME production <<< "value"
  const named = words.find(({ text }) => isOurs(text))
  if (named)
    for (const value of strings)
      notes.set(named.text, named.start, 'argument', [value], { environment: false })
  const all = [...(node.name ? [literalOf(node.name)] : []), ...words]
  readWords(all, notes.in(node))
  for (const word of all) notes.text(word)
  // sh -c '…', ssh host '…', xargs -I{} bash -lc "…": another shell reads it again.
  for (const word of words)
    if (/\s/.test(word.text)) readAnything(word.text, notes.of(partAt(word.text, word.start)))
}

/** A command that hands what `name` is set to on to the commands after it, wherever it stands on its line. */
const exportOf = (name: string) =>
  new RegExp(
    String.raw`^(?:[^#\n]*(?:[;&|({]|\b(?:then|do|else)\s))?[ \t]*(?:set\s+-(?:\w*a|o\s+allexport)|(?:export|(?:declare|typeset)\s+-\w*x)\s[^;&|\n]*(?<![\w$={])${name}(?![\w=]))`,
    'm',
  )

/** `NAME=value`, alone or before a command; what is exported may be so elsewhere in the text `around`. */
function readPrefix(notes: Notes, node: Command, around: string): void {
  const { text } = notes.part
  for (const { name, value, pos: start, end } of assignmentsIn(node.prefix)) {
    const isHere = node.name !== undefined
    // This project's own program makes the token itself.
    const open = /verify-registration/.test(text.slice(node.pos, node.end))
    const environment = isHere || exportOf(name).test(around)
    const own: Own | undefined =
      isHere && !/[`(]/.test(text.slice(start, end)) ? { start, end, as: 'word' } : undefined
    const inside = isHere ? notes.in(node) : notes
    const more = { environment, open, own }
    inside.set(name, start, isHere ? 'command' : 'assignment', valuesOf(value, name), more)
  }
}

/** What `export` and its like are given. */
function readExports(notes: Notes, node: Command, { statement }: Block): void {
  const isExport = /^export\b|^\w+\s+-\w*x/.test(notes.part.text.slice(node.pos, node.end))
  const isAlone = isExport && node.suffix.length === 1 && statement?.pos === node.pos
  for (const one of node.suffix)
    if (one.type === 'Word' && isVariable(one.value))
      notes.set(one.value, one.pos, 'export', [], { open: true })
  for (const { name, value, pos } of assignmentsIn(node.suffix)) {
    const own: Own = { start: node.pos, end: node.end, as: 'lines', rest: `="$${name}"` }
    // Of another shell's variables, and of an image's build, only what hides failures counts.
    const environment = isVariable(name) && (isExport || !name.endsWith('_KEY'))
    notes.set(name, pos, 'export', valuesOf(value, name), { environment, own: isAlone ? own : undefined })
  }
}

/** Those of one text; of an array none. */
const assignmentsIn = (all: readonly (Command['prefix'][number] | Command['suffix'][number])[]) =>
  all.flatMap((one) => {
    if (one.type !== 'Assignment' || one.value.type !== 'Word') return []
    const { name, value, pos, end } = one
    return [{ name, value, pos, end }]
  })

/** What is written to the file of variables that later steps or shells get; anything else is a message. */
function readTold(notes: Notes, whole: string, words: readonly Literal[]): void {
  // Of a step it outlives the step.
  const scopes = notes.scopes.length > 1 ? notes.scopes.slice(1) : notes.scopes
  const later =
    /GITHUB_ENV|BASH_ENV|\.(?:bash|zsh)rc|profile|\benv\b|\.env/.test(whole) && />|\btee\b/.test(whole)
  for (const word of words) {
    readAzure(word, notes, { scopes })
    // With the expressions that a shell does not know.
    const text = word.exact ? notes.part.text.slice(word.start, word.end) : word.text
    if (later) readAssignments({ ...word, text }, notes, { scopes })
  }
}

const target =
  /^(?:COPY|ADD)\b.*<<-?\s*["']?\w+["']?\s+(\S+)|(?<!<)>>?\s*["']?([^\s"'|&;<>]+)|\btee\s+(?:-a\s+)?["']?([^\s"'|&;<>]+)/

/** Here-documents are a file or the script of another program; what is told on the terminal is neither. */
function readBodies(notes: Notes, { prefix, redirects, pos, end }: Command, sink = ''): void {
  for (const one of [...prefix, ...redirects]) {
    if (one.type !== 'HereDoc') continue
    const line = `${notes.part.text.slice(pos, end)} ${sink}`.split('\n', 1)[0] ?? ''
    const to = target.exec(line)?.slice(1).find(Boolean)
    if (/^(?:cat|read)\b/.test(line) && !to && !line.includes('|')) continue
    const program = /^<<|\bpython|\bkubectl\b/.exec(line)?.[0] ?? ''
    const likely = { '<<': 'body.sh', python: 'body.py', kubectl: 'body.yaml' }[program] ?? 'body'
    notes.file(to ?? likely, partAt(one.body.text, one.body.pos, one.delimiter?.quoted ? 'texts' : 'none'))
  }
}

type Expansion = Extract<SyntaxNode, { type: 'ParameterExpansion' }>

/** `${NAME:-value}` */
function readDefault({ parameter, parameterPos, operation }: Expansion, notes: Notes): void {
  if (operation?.type !== 'Default' || !/[-=]/.test(operation.operator)) return
  const environment = operation.operator.endsWith('=')
  notes.set(parameter, parameterPos, 'default', [literalOf(operation.operand)], { environment })
}

/** None of a word that the shell computes, but for the address that it takes instead: `${1:-http://…}`. */
function valuesOf(word: Word, name: string): Literal[] {
  if (isWhole(word)) return [literalOf(word)]
  const [part] = word.parts ?? []
  const [inner] = part?.type === 'DoubleQuoted' ? part.parts : [part]
  const operation = inner?.type === 'ParameterExpansion' ? inner.operation : undefined
  return operation?.type === 'Default' && isTrackingUriName(name) ? [literalOf(operation.operand)] : []
}

/** The word is one literal, with or without quotes around it. */
function isWhole({ parts: [part, ...more] = [] }: Word): boolean {
  if (!part || more.length > 0) return more.length === 0
  const inner = part.type === 'DoubleQuoted' ? part.parts : [part]
  return inner.every(({ type }) => type === 'Literal' || type === 'SingleQuoted')
}

function literalOf(word: Word): Literal {
  const quotes = /^(["']).*\1$/s.test(word.text) && isWhole(word) ? 1 : 0
  const inner = word.text.slice(quotes, word.text.length - quotes)
  const exact = isWhole(word) && inner === word.value
  return { text: word.value, start: word.pos + quotes, end: word.end - quotes, exact }
}
