import type { Command, Statement, SyntaxNode, Word } from 'unbash'
import { forEachChild, parse } from 'unbash'
import { isTrackingUriName, isVariable } from '../names.ts'
import {
  addTo,
  type Changes,
  cutLines,
  emptyReading,
  type Literal,
  lineAfter,
  partAt,
  placed,
  type Reading,
  type Removal,
  settingOf,
  wholeLines,
} from '../reading.ts'
import { readLines } from './text.ts'
import { readAssignments, readWords } from './words.ts'

/** Expressions of GitHub, CircleCI and templates, which are no shell: as many characters that a word may have. */
const masked = (text: string) =>
  text.replace(/\$\{\{.*?\}\}|\{\{.*?\}\}|<<\s*(?:parameters|pipeline)[^>\n]*>>|\$\[\[.*?\]\]/g, (found) =>
    'x'.repeat(found.length),
  )

/** A script of a POSIX shell or bash, by unbash. What another program expands first, the caller lets nobody change. */
export function readShell(source: string, scopes: readonly unknown[]): Reading {
  const text = masked(source.replaceAll('\r\n', ' \n'))
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
      for (const statement of node.commands)
        visit(statement, { members: node.commands, block: node, statement, sink: block.sink })
      return
    }
    const sink = /^(?:Pipeline|Redirected)$/.test(node.type) ? text.slice(node.pos, node.end) : block.sink
    const stays = node.type === 'Statement' && node.command.type === 'Command' && node.background !== true
    forEachChild(node, (child) => visit(child, stays ? block : { sink }))
  }
  visit(script, inner)
  return reading
}

/** The list of statements that a command is one of; none for half of a statement. */
interface Block {
  members?: readonly Statement[]
  block?: unknown
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

function readCommand(place: Place, node: Command, block: Block): void {
  const { scopes, reading, exported, text } = place
  const name = node.name?.value ?? ''
  for (const one of node.prefix) {
    if (one.type !== 'Assignment' || one.value.type !== 'Word') continue
    const environment =
      name !== '' || exported || new RegExp(`^\\s*export\\s[^=\\n]*\\b${one.name}\\b(?!=)`, 'm').test(text)
    const own = name === '' ? scopes : [node, ...scopes]
    // This project's own program makes the token itself.
    const open = /verify-registration/.test(text.slice(node.pos, node.end))
    const [context, changes] =
      name === '' ? (['assignment', {}] as const) : (['command', besideCommand(place, one)] as const)
    reading.settings.push(
      settingOf(one.name, one.pos, context, valuesOf(one.value, one.name), own, {
        environment,
        open,
        ...changes,
      }),
    )
  }
  readBodies(place, node, block.sink)
  if (name === '') return
  const args = node.suffix.filter((one) => one.type === 'Word' || one.type === 'Assignment')
  const words = args.map((one) =>
    one.type === 'Word' ? literalOf(one) : { text: one.text, start: one.pos, end: one.end, exact: false },
  )
  if (/^(?:export|declare|typeset|readonly|local)$/.test(name)) {
    for (const one of args) {
      if (one.type === 'Word' && isVariable(one.value))
        reading.settings.push(settingOf(one.value, one.pos, 'export', [], scopes, { given: false }))
      if (one.type !== 'Assignment' || one.value.type !== 'Word') continue
      const changes =
        name !== 'export'
          ? {}
          : args.length === 1
            ? asStatement(place, node, block)
            : oneOf(text, one, node, args.length)
      reading.settings.push(
        settingOf(one.name, one.pos, 'export', valuesOf(one.value, one.name), scopes, {
          environment: true,
          ...changes,
        }),
      )
    }
    return
  }
  if (silent.test(name)) return
  if (/^(?:echo|printf|cat|tee|Write-\w+|logger)$/.test(name)) {
    const strings = node.redirects.flatMap((one) =>
      one.type === 'HereString' && one.target ? literalOf(one.target) : [],
    )
    readTold(place, block.sink ?? text.slice(node.pos, node.end), [...words, ...strings])
    return
  }
  const all = [...(node.name ? [literalOf(node.name)] : []), ...words]
  addTo(reading, readWords(all, [node, ...scopes]))
  if (name === 'env' || name === 'sudo')
    for (const one of reading.settings)
      if (one.at > node.pos && one.at < node.end) one.environment = isVariable(one.name)
  reading.texts.push(...all.map((word) => ({ ...word, exact: word.exact && isPlainGet(node, name, text) })))
  // sh -c '…', ssh host '…', xargs -I{} bash -lc "…": another shell reads it again.
  for (const word of words)
    if (/\s/.test(word.text))
      addTo(reading, placed(readLines(word.text, 'hash', scopes), partAt(word.text, word.start)))
}

/** Commands whose words are compared, searched for or told. */
const silent =
  /^(?:test|\[|unset|e?grep|fgrep|rg|sed|awk|git|diff|read|:|true|false|die|fail|log|warn\w*|err\w*|info|abort|msg)$/

/** `curl "…"` without data or a query of its own. */
const isPlainGet = (node: Command, name: string, text: string) =>
  name === 'curl' &&
  !/\s(?:-d|-G|-X|--data\S*|--get|--request|-F|--json)\b|max_results/.test(text.slice(node.pos, node.end))

/** What is written to the file of variables that later steps or shells get; anything else is a message. */
function readTold({ scopes, reading, source }: Place, whole: string, words: readonly Literal[]): void {
  // Of a step it outlives the step.
  const outer = scopes.length > 1 ? scopes.slice(1) : scopes
  const later =
    /GITHUB_ENV|BASH_ENV|\.(?:bash|zsh)rc|profile|\benv\b|\.env/.test(whole) && />|\btee\b/.test(whole)
  for (const word of words) {
    const azure = /##vso\[task\.setvariable variable=(\w+)[^\]]*\](.*)/.exec(word.text)
    if (azure)
      reading.settings.push(
        settingOf(
          azure[1] ?? '',
          word.start,
          'argument',
          [{ ...word, text: azure[2] ?? '', exact: false }],
          outer,
        ),
      )
    else if (later) {
      const raw = { ...word, text: source.slice(word.start, word.end) }
      addTo(reading, readAssignments(word.exact ? raw : word, outer))
    }
  }
}

/** Here-documents are a file or the script of another program; what is told on the terminal is neither. */
function readBodies({ text, reading }: Place, { redirects, pos, end }: Command, pipeline = ''): void {
  for (const one of redirects) {
    if (one.type !== 'HereDoc') continue
    const line = `${text.slice(pos, end)} ${pipeline}`.split('\n', 1)[0] ?? ''
    const to = /(?<!<)>>?\s*["']?([^\s"'|&;<>]+)|\btee\s+(?:-a\s+)?["']?([^\s"'|&;<>]+)/.exec(line)
    if (/^(?:cat|read)\b/.test(line) && !to && !line.includes('|')) continue
    const program = /\bpython|\bkubectl\b/.exec(line)?.[0]
    const likely = program === undefined ? 'body' : program === 'python' ? 'body.py' : 'body.yaml'
    const changes = one.delimiter?.quoted ? 'texts' : 'none'
    reading.nested.push({
      path: to?.[1] ?? to?.[2] ?? likely,
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

/** A statement that has its lines for itself and no operator before or behind it. */
function asStatement({ source, text }: Place, node: Command, { members, block, statement }: Block): Changes {
  const lines = statement?.pos === node.pos ? wholeLines(text, node.pos, node.end) : undefined
  if (!lines || !members || text.slice(node.pos, node.end).includes('\n')) return {}
  const indent = source.slice(lines.start, node.pos)
  const assignment = node.suffix[0]
  const name = assignment?.type === 'Assignment' ? assignment.name : ''
  const removal: Removal = {
    block,
    members: members.length,
    edits: [cutLines(text, lines)],
    emptied: [{ start: node.pos, end: node.end, text: ':' }],
  }
  return { twin: (twin) => lineAfter(source, lines.end, `${indent}export ${twin}="$${name}"`), removal }
}

/** One of several that are exported at once, with the blanks before it. */
function oneOf(
  text: string,
  { pos, end }: { pos: number; end: number },
  block: Command,
  members: number,
): Changes {
  const start = text.slice(0, pos).trimEnd().length
  if (/[\n\\]/.test(text.slice(start - 1, end))) return {}
  return { removal: { block, members, edits: [{ start, end, text: '' }] } }
}

/** Before a command: `NAME=value command`. */
function besideCommand(
  { source, text }: Place,
  { pos, end, name }: { pos: number; end: number; name: string },
): Changes {
  const value = source.slice(pos + name.length + 1, end)
  const gap = /^[ \t]+/.exec(text.slice(end))?.[0]
  // A line with nothing but a backslash would stay.
  if (gap === undefined || /^\\?\r?\n/.test(text.slice(end + gap.length))) return {}
  const removal = { edits: [{ start: pos, end: end + gap.length, text: '' }] }
  if (/[`(]/.test(value)) return { removal }
  return { twin: (twin) => ({ start: end, end, text: ` ${twin}=${value}` }), removal }
}
