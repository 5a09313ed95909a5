import { isVariable } from '../names.ts'
import {
  addTo,
  cutLines,
  emptyReading,
  type Literal,
  lineAfter,
  type Part,
  placed,
  type Reading,
  type Setting,
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
  if (/^#\s*escape\s*=\s*`/im.test(text)) return readLines(text, 'shell', [text])
  const reading = emptyReading('instructions, unbash')
  const scopes = [text]
  for (const { word, from, to } of instructionsIn(text)) {
    const body = text.slice(from, to)
    // Comments may stand between continued lines.
    const source = body.replace(/^[ \t]*#.*$/gm, (found) =>
      found.endsWith('\\') ? found : `${' '.repeat(Math.max(0, found.length - 1))}\\`.slice(-found.length),
    )
    const part: Part = { text: source, place: (offset) => from + offset, changes: 'texts' }
    if (word === 'ENV' || word === 'ARG') readVariables(text, word, part, from, to, reading)
    else if (/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)$/.test(word)) {
      const list = /^\s*(?:--\S+\s+)*\[/.test(source)
        ? [...source.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
        : undefined
      const literals = list?.map(
        (found): Literal => ({
          text: found[1] ?? '',
          start: from + found.index + 1,
          end: from + found.index + found[0].length - 1,
          exact: true,
        }),
      )
      if (literals) addTo(reading, readWords(literals, scopes))
      else
        addTo(
          reading,
          placed(
            readShell(
              source.replace(/^\s*(?:--\S+\s+)+|^\s*CMD\s/, (found) => ' '.repeat(found.length)),
              scopes,
            ),
            part,
          ),
        )
    }
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
    if (word.toUpperCase() !== 'ONBUILD') found.push({ word: word.toUpperCase(), from, to })
  }
  return found
}

function readVariables(
  text: string,
  word: string,
  part: Part,
  from: number,
  to: number,
  reading: Reading,
): void {
  const old = /^(\s+)([\w.-]+)[ \t]+(?![^\s=]*=)([^\n]*)$/.exec(text.slice(from, to))
  if (word === 'ENV' && old) {
    const [, gap = '', name = '', value = ''] = old
    const start = to - value.length
    const inner = value.replace(/\r$/, '').trimEnd()
    const quote = /^(["']).*\1$/.test(inner) ? 1 : 0
    const literal = {
      text: inner.slice(quote, inner.length - quote),
      start: start + quote,
      end: start + inner.length - quote,
      exact: true,
    }
    const setting: Setting = {
      name,
      at: from + gap.length,
      context: 'assignment',
      environment: isVariable(name),
      given: true,
      literals: [literal],
      scopes: [text],
    }
    const lines = wholeLines(text, text.lastIndexOf('\n', from - 1) + 1, to)
    const twin = (twin: string) =>
      lineAfter(
        text,
        lines?.end ?? to,
        `${text.slice(lines?.start ?? from, setting.at)}${twin}${text.slice(setting.at + name.length, start + inner.length)}`,
      )
    reading.settings.push(
      lines
        ? {
            ...setting,
            twin,
            removal: { block: text, members: Number.POSITIVE_INFINITY, edits: [cutLines(text, lines)] },
          }
        : setting,
    )
    return
  }
  // An instruction by itself, as the words of a shell.
  const read = placed(readShell(`export${part.text.slice(0)}`, [text]), {
    ...part,
    place: (offset) => from + offset - 'export'.length,
  })
  const single = read.settings.length === 1 && !/\n|\s#/.test(text.slice(from, to))
  const lines = single ? wholeLines(text, text.lastIndexOf('\n', from - 1) + 1, to) : undefined
  for (const one of read.settings) {
    const environment = isVariable(one.name) && word === 'ENV'
    const setting = {
      ...one,
      context: 'assignment' as const,
      environment: environment || /MOCK_MODE|OPTIONAL_MLFLOW/.test(one.name),
    }
    const end = text.slice(from, to).trimEnd().length + from
    if (lines && word === 'ENV')
      Object.assign(setting, {
        twin: (twin: string) =>
          lineAfter(
            text,
            lines.end,
            text.slice(lines.start, one.at) + twin + text.slice(one.at + one.name.length, end),
          ),
        removal: { block: text, members: Number.POSITIVE_INFINITY, edits: [cutLines(text, lines)] },
      })
    reading.settings.push(setting)
  }
}
