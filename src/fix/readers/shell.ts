import type { Command, Statement, SyntaxNode, Word } from 'unbash'
import { forEachChild, parse } from 'unbash'
import { isTrackingUriName, isVariable } from '../names.ts'
import {
  addTo,
  emptyReading,
  type Literal,
  type Own,
  partAt,
  placed,
  type Reading,
  settingOf,
} from '../reading.ts'
import { readLines } from './text.ts'
import { readAssignments, readAzure, readWords } from './words.ts'

/** Expressions of GitHub, CircleCI and templates, which are no shell: as many characters that a word may have. */
const masked = (text: string) =>
  text.replace(/\$\{\{.*?\}\}|\{\{.*?\}\}|<<\s*(?:parameters|pipeline)[^>\n]*>>|\$\[\[.*?\]\]/g, (found) =>
    'x'.repeat(found.length),
  )

/** A script of a POSIX shell or bash, by unbash. What another program expands first, the caller lets nobody change. */
export function readShell(source: string, scopes: readonly unknown[]): Reading {
  const text = masked(source.replaceAll('\\\r\n', ' \\\n').replaceAll('\r\n', ' \n'))
  const script = parse(text)
  if ((script.errors?.length ?? 0) > 0) return readLines(source, 'hash', scopes)
  const reading = emptyReading('unbash')
  const exported = /^\s*set\s+-\w*a|^\s*set\s+-o\s+allexport/m.test(text)
  const visit = (node: SyntaxNode, block: Block): void => {
    if (node.type === 'TestCommand' || node.type === 'ArithmeticCommand') return
    if (node.type === 'Command') {
      readCommand({ source, text, exported, scopes, reading }, node, block)
      forEachChild(node, (child) => visit(child, inner))
      return
    }
    if (node.type === 'ParameterExpansion') readDefault(node, scopes, reading)
    if (node.type === 'Script' || node.type === 'CompoundList') {
      for (const statement of node.commands) visit(statement, { statement, sink: block.sink })
      return
    }
    const sink = /^(?:Pipeline|Redirected)$/.test(node.type) ? text.slice(node.pos, node.end) : block.sink
    const stays = node.type === 'Statement' && node.command.type === 'Command' && node.background !== true
    forEachChild(node, (child) => visit(child, stays ? block : { sink }))
  }
  visit(script, inner)
  return reading
}

interface Block {
  /** What a command is all of. */
  statement?: Statement
  /** The pipeline or group around, which may lead the output somewhere. */
  sink?: string | undefined
}
const inner: Block = {}

interface Place {
  /** As in the file, and as parsed: the same length. */
  source: string
  text: string
  exported: boolean
  scopes: readonly unknown[]
  reading: Reading
}

function readCommand(place: Place, node: Command, { statement, sink }: Block): void {
  const { scopes, reading, text } = place
  const name = node.name?.value ?? ''
  readPrefix(place, node, name)
  readBodies(place, node, sink)
  if (name === '' || silent.test(name)) return
  const args = node.suffix.filter((one) => one.type === 'Word' || one.type === 'Assignment')
  if (/^(?:export|declare|typeset|readonly|local)$/.test(name)) {
    const isAlone = name === 'export' && args.length === 1 && statement?.pos === node.pos
    readExports(args, isAlone ? node : undefined, place)
    return
  }
  const words = args.map((one) =>
    one.type === 'Word' ? literalOf(one) : { text: one.text, start: one.pos, end: one.end, exact: false },
  )
  if (/^(?:echo|printf|cat|tee|Write-\w+|logger)$/.test(name)) {
    const strings = node.redirects.flatMap((one) =>
      one.type === 'HereString' && one.target ? literalOf(one.target) : [],
    )
    readTold(place, sink ?? text.slice(node.pos, node.end), [...words, ...strings])
    return
  }
  const all = [...(node.name ? [literalOf(node.name)] : []), ...words]
  addTo(reading, readWords(all, [node, ...scopes]))
  if (name === 'env' || name === 'sudo')
    for (const one of reading.settings)
      if (one.at > node.pos && one.at < node.end) one.environment = isVariable(one.name)
  reading.texts.push(...all)
  // sh -c '…', ssh host '…', xargs -I{} bash -lc "…": another shell reads it again.
  for (const word of words)
    if (/\s/.test(word.text))
      addTo(reading, placed(readLines(word.text, 'hash', scopes), partAt(word.text, word.start)))
}

/** `NAME=value`, alone or before a command. */
function readPrefix({ scopes, reading, exported, text }: Place, node: Command, command: string): void {
  for (const { name, value, pos: start, end } of assignmentsIn(node.prefix)) {
    const isSetHere = command !== ''
    const environment =
      isSetHere || exported || new RegExp(`^\\s*export\\s[^=\\n]*\\b${name}\\b(?!=)`, 'm').test(text)
    // This project's own program makes the token itself.
    const open = /verify-registration/.test(text.slice(node.pos, node.end))
    const isPlain = isSetHere && !/[`(]/.test(text.slice(start, end))
    const own: Own | undefined = isPlain ? { start, end, as: 'word' } : undefined
    const scope = isSetHere ? [node, ...scopes] : scopes
    const context = isSetHere ? 'command' : 'assignment'
    reading.settings.push(
      settingOf(name, start, context, valuesOf(value, name), scope, { environment, open, own }),
    )
  }
}

/** What `export` and its like are given; `alone` is the command where it is a statement with one argument. */
function readExports(
  args: readonly Argument[],
  alone: Command | undefined,
  { scopes, reading }: Place,
): void {
  for (const one of args)
    if (one.type === 'Word' && isVariable(one.value))
      reading.settings.push(settingOf(one.value, one.pos, 'export', [], scopes, { given: false }))
  for (const { name, value, pos } of assignmentsIn(args)) {
    const again = (from: string, to: string) => `export ${to}="$${from}"`
    const own: Own | undefined = alone && { start: alone.pos, end: alone.end, as: 'lines', again }
    reading.settings.push(
      settingOf(name, pos, 'export', valuesOf(value, name), scopes, { environment: true, own }),
    )
  }
}

type Argument = Command['prefix'][number] | Command['suffix'][number]

/** Those of one text; of an array none. */
const assignmentsIn = (all: readonly Argument[]) =>
  all.flatMap((one) => {
    if (one.type !== 'Assignment' || one.value.type !== 'Word') return []
    const { name, value, pos, end } = one
    return [{ name, value, pos, end }]
  })

/** Commands whose words are compared, searched for or told. */
const silent =
  /^(?:test|\[|unset|e?grep|fgrep|rg|sed|awk|git|diff|read|:|true|false|die|fail|log|warn\w*|err\w*|info|abort|msg|FROM|LABEL|COPY|ADD)$/

/** What is written to the file of variables that later steps or shells get; anything else is a message. */
function readTold({ scopes, reading, source }: Place, whole: string, words: readonly Literal[]): void {
  // Of a step it outlives the step.
  const outer = scopes.length > 1 ? scopes.slice(1) : scopes
  const later =
    /GITHUB_ENV|BASH_ENV|\.(?:bash|zsh)rc|profile|\benv\b|\.env/.test(whole) && />|\btee\b/.test(whole)
  for (const word of words) {
    reading.settings.push(...readAzure(word, outer))
    if (!later) continue
    const raw = { ...word, text: source.slice(word.start, word.end) }
    addTo(reading, readAssignments(word.exact ? raw : word, outer))
  }
}

/** Here-documents are a file or the script of another program; what is told on the terminal is neither. */
function readBodies({ text, reading }: Place, { prefix, redirects, pos, end }: Command, pipeline = ''): void {
  for (const one of [...prefix, ...redirects]) {
    if (one.type !== 'HereDoc') continue
    const line = `${text.slice(pos, end)} ${pipeline}`.split('\n', 1)[0] ?? ''
    const to =
      /^(?:COPY|ADD)\b.*<<-?\s*["']?\w+["']?\s+(\S+)|(?<!<)>>?\s*["']?([^\s"'|&;<>]+)|\btee\s+(?:-a\s+)?["']?([^\s"'|&;<>]+)/.exec(
        line,
      )
    if (/^(?:cat|read)\b/.test(line) && !to && !line.includes('|')) continue
    const program = /^<<|\bpython|\bkubectl\b/.exec(line)?.[0]
    const likely = { '<<': 'body.sh', python: 'body.py', kubectl: 'body.yaml' }[program ?? ''] ?? 'body'
    const changes = one.delimiter?.quoted ? 'texts' : 'none'
    reading.nested.push({
      path: to?.slice(1).find(Boolean) ?? likely,
      part: partAt(one.body.text, one.body.pos, changes),
    })
  }
}

type Expansion = Extract<SyntaxNode, { type: 'ParameterExpansion' }>

/** `${NAME:-value}` */
function readDefault(
  { parameter, parameterPos, operation }: Expansion,
  scopes: readonly unknown[],
  reading: Reading,
): void {
  if (operation?.type !== 'Default' || !/[-=]/.test(operation.operator)) return
  const environment = operation.operator.endsWith('=')
  const literals = [literalOf(operation.operand)]
  reading.settings.push(settingOf(parameter, parameterPos, 'default', literals, scopes, { environment }))
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
function isWhole(word: Word): boolean {
  const [part, ...more] = word.parts ?? []
  if (!part) return true
  if (more.length > 0) return false
  return (
    part.type === 'SingleQuoted' ||
    part.type === 'Literal' ||
    (part.type === 'DoubleQuoted' && part.parts.every(({ type }) => type === 'Literal'))
  )
}

function literalOf(word: Word): Literal {
  const quotes = /^(["']).*\1$/s.test(word.text) && isWhole(word) ? 1 : 0
  const [start, end] = [word.pos + quotes, word.end - quotes]
  return {
    text: word.value,
    start,
    end,
    exact: isWhole(word) && word.text.slice(quotes, word.text.length - quotes) === word.value,
  }
}
