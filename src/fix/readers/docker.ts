import { isVariable } from '../names.ts'
import {
  addTo,
  emptyReading,
  type Literal,
  ownLine,
  type Part,
  partAt,
  placed,
  type Reading,
  type Setting,
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
  const scopes = [text]
  for (const { word, from, to } of instructionsIn(text)) {
    const body = text.slice(from, to)
    // Comments may stand between continued lines.
    const source = body.replace(/^[ \t]*#.*$/gm, (found) =>
      found.endsWith('\\') ? found : `${' '.repeat(Math.max(0, found.length - 1))}\\`.slice(-found.length),
    )
    const part: Part = { text: source, place: (offset) => from + offset, changes: 'texts' }
    const copied = /^COPY|^ADD/.test(word) ? /^[^\n]*<<-?["']?\w+["']?\s+(\S+)[^\n]*\n/.exec(body) : null
    if (copied)
      reading.nested.push({
        path: copied[1] ?? '',
        part: partAt(body.slice(copied[0].length).replace(/[^\n]*$/, ''), from + copied[0].length, 'texts'),
      })
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

/** `ENV A=b C="d"` has the words of a shell; `ENV A b` is the old form of a single one. */
function readVariables(
  text: string,
  word: string,
  part: Part,
  from: number,
  to: number,
  reading: Reading,
): void {
  const line = text.lastIndexOf('\n', from - 1) + 1
  const old = /^(\s+)([\w.-]+)([ \t]+)(?![^\s=]*=)([^\n]*)$/.exec(text.slice(from, to))
  const end = from + text.slice(from, to).trimEnd().length
  if (word === 'ENV' && old) {
    const [, gap = '', name = '', space = '', value = ''] = old
    const at = from + gap.length
    const start = at + name.length + space.length
    const quote = /^(["']).*\1$/.test(value.trimEnd()) ? 1 : 0
    const literal = {
      text: text.slice(start + quote, end - quote),
      start: start + quote,
      end: end - quote,
      exact: true,
    }
    const setting: Setting = {
      name,
      at,
      context: 'assignment',
      environment: isVariable(name),
      given: true,
      literals: [literal],
      scopes: [text],
    }
    const { twin, removal } = ownLine(text, line, at, name, end)
    reading.settings.push({ ...setting, twin, removal })
    return
  }
  const place = (offset: number) => from + offset - 'export'.length
  const { settings } = placed(readShell(`export${part.text}`, [text]), { ...part, place })
  const isOne = word === 'ENV' && settings.length === 1 && !/\s#/.test(text.slice(from, to))
  for (const one of settings) {
    // A build argument is set while the image is built, where mock mode hides as much.
    const environment = isVariable(one.name) && (word === 'ENV' || !one.name.endsWith('_KEY'))
    const { twin, removal } = isOne ? ownLine(text, line, one.at, one.name, end) : {}
    reading.settings.push({ ...one, context: 'assignment', environment, twin, removal })
  }
}
