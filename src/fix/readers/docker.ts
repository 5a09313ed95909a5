import { isVariable } from '../names.ts'
import {
  addTo,
  type Changes,
  cutLines,
  emptyReading,
  literalAt,
  ownLine,
  partAt,
  placed,
  type Reading,
  type Setting,
  settingOf,
  wholeLines,
} from '../reading.ts'
import { readShell } from './shell.ts'
import { readLines } from './text.ts'
import { readWords } from './words.ts'

/**
 * A Dockerfile: its instructions, with what they say read by the shell's parser, whose quotes and continued lines
 * Docker shares.
 */
export function readDocker(text: string): Reading {
  // Another sign may end a line that goes on.
  if (/^#\s*escape\s*=\s*`/im.test(text)) return readLines(text, 'hash', [text])
  const reading = emptyReading('instructions, unbash')
  for (const instruction of instructionsIn(text)) {
    const { word, from, to } = instruction
    if (/^(?:ENV|ARG)$/.test(word)) readVariables(text, instruction, reading)
    else if (/^(?:COPY|ADD)$/.test(word)) readCopied(text.slice(from, to), from, reading)
    else if (/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)$/.test(word)) readRun(text, instruction, reading)
  }
  return reading
}

interface Instruction {
  word: string
  /** What follows the word. */
  from: number
  to: number
}

function instructionsIn(text: string): Instruction[] {
  const found: Instruction[] = []
  const pattern = /^[ \t]*([A-Za-z]+)(?=[ \t])((?:[^\n]*\\[ \t]*\r?\n(?:[ \t]*#[^\n]*\n)*)*[^\n]*)/gm
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [whole, word = '', rest = ''] = match
    let to = match.index + whole.length
    const from = to - rest.length
    const mark = /<<-?\s*["']?(\w+)/.exec(rest)?.[1]
    if (mark) {
      const close = new RegExp(`^[ \\t]*${mark}[ \\t]*\\r?$`, 'm').exec(text.slice(to))
      if (close) to += close.index + close[0].length
      pattern.lastIndex = to
    }
    found.push({ word: word.toUpperCase(), from, to })
  }
  return found
}

/** Comments may stand between continued lines: the same length without them. */
const withoutComments = (body: string) =>
  body.replace(/^[ \t]*#.*$/gm, (found) =>
    found.endsWith('\\') ? found : `${' '.repeat(Math.max(0, found.length - 1))}\\`.slice(-found.length),
  )

function readRun(text: string, { from, to }: Instruction, reading: Reading): void {
  const source = withoutComments(text.slice(from, to))
  if (/^\s*(?:--\S+\s+)*\[/.test(source)) {
    const words = [...source.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
    const literals = words.map(({ 1: word = '', index }) => literalAt(word, from + index + 1, true))
    addTo(reading, readWords(literals, [text]))
    return
  }
  const script = source.replace(/^\s*(?:--\S+\s+)+|^\s*CMD\s/, (found) => ' '.repeat(found.length))
  addTo(reading, placed(readShell(script, [text]), partAt(source, from, 'texts')))
}

/** `COPY <<EOF /path`, with a file behind it. */
function readCopied(body: string, from: number, reading: Reading): void {
  const [head, path] = /^[^\n]*<<-?["']?\w+["']?\s+(\S+)[^\n]*\n/.exec(body) ?? []
  if (head === undefined || path === undefined) return
  const file = body.slice(head.length).replace(/[^\n]*$/, '')
  reading.nested.push({ path, part: partAt(file, from + head.length, 'texts') })
}

/** `ENV A=b C="d"` has the words of a shell; `ENV A b` is the old form of a single one. */
function readVariables(text: string, { word, from, to }: Instruction, reading: Reading): void {
  const body = text.slice(from, to)
  const line = text.lastIndexOf('\n', from - 1) + 1
  const end = from + body.trimEnd().length
  const old = /^(\s+)([\w.-]+)([ \t]+)(?![^\s=]*=)([^\n]*)$/.exec(body)
  if (word === 'ENV' && old) {
    const [, gap = '', name = '', space = '', value = ''] = old
    const at = from + gap.length
    const quote = /^(["']).*\1$/.test(value.trimEnd()) ? 1 : 0
    const start = at + name.length + space.length + quote
    const { twin, removal } = ownLine(text, line, at, name, end)
    const literals = [literalAt(text.slice(start, end - quote), start, true)]
    reading.settings.push(settingOf(name, at, 'assignment', literals, [text], { twin, removal }))
    return
  }
  const script = readShell(`export${withoutComments(body)}`, [text])
  const { settings } = placed(script, partAt(body, from - 'export'.length, 'texts'))
  const isOne = settings.length === 1 && !/\s#/.test(body)
  for (const one of settings) {
    // A build argument is set while the image is built, where mock mode hides as much.
    const environment = isVariable(one.name) && (word === 'ENV' || !one.name.endsWith('_KEY'))
    const { twin, removal }: Changes =
      word !== 'ENV'
        ? {}
        : isOne
          ? ownLine(text, line, one.at, one.name, end)
          : oneOf(text, from, one, settings.length)
    reading.settings.push({ ...one, context: 'assignment', environment, twin, removal })
  }
}

/** One of several variables of an instruction: with the blanks before it, or with the continued line that it fills. */
function oneOf(text: string, from: number, { at, name, literals }: Setting, members: number): Changes {
  const [literal] = literals
  if (!literal?.exact) return {}
  const quoted = literal.start > at + name.length + 1 ? 1 : 0
  const end = literal.end + quoted
  const start = from + text.slice(from, at).trimEnd().length
  const isInLine = !text.slice(start, at).includes('\n') && !/\\\s*$/.test(text.slice(from, start))
  const lines = wholeLines(text, at, end, /^[ \t]*\\[ \t]*$/)
  const edit = isInLine ? { start, end, text: '' } : lines && cutLines(text, lines)
  return edit ? { removal: { block: from, members, edits: [edit] } } : {}
}
