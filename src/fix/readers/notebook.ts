import { joined, type Literal, literalAt, type Notes, type Part, partAt } from '../reading.ts'
import { readAnything } from './anything.ts'
import { readCode } from './code.ts'
import { readShell } from './shell.ts'
import { find, literalsOf } from './tree.ts'
import { jsonTree } from './yaml.ts'

/** Code cells of a notebook; what was printed and what is told around is left alone. Only texts are changed. */
export function readNotebook(text: string, notes: Notes): string | undefined {
  const cells = find(jsonTree(text), /^cells$/)
  if (cells?.kind !== 'list') return readAnything(text, notes)
  for (const cell of cells.items) {
    const [type] = literalsOf(find(cell, /^cell_type$/))
    const lines = literalsOf(find(cell, /^source$/))
    const pieces = lines.flatMap((line) => piecesOf(line, text))
    if (type?.text === 'code') readCell(joined(pieces, 'texts'), notes)
  }
  return 'yaml, @lezer/python'
}

/** The lines of a cell, and the characters behind their escapes. */
const piecesOf = ({ start, end }: Literal, text: string): Literal[] =>
  [...text.slice(start, end).matchAll(/\\(?:u.{4}|.)|[^\\]+/gs)].map(({ 0: raw, index }) => ({
    ...literalAt(raw, start + index),
    text: raw.startsWith('\\') ? JSON.parse(`"${raw}"`) : raw,
  }))

/** Magics and shell escapes are no Python: each has its reader, and a statement in its place. */
function readCell(part: Part, file: Notes): void {
  const notes = file.of(part)
  const magic = /^%%(\w+)/.exec(part.text)?.[1] ?? 'time'
  if (!/^(?:time|timeit|capture|prun)$/.test(magic)) return void readAnything(part.text, notes)
  const code = part.text.replace(
    /^([ \t]*(?:[\w, ]+=[ \t]*)?)([!%?].*)/gm,
    (line, head: string, command: string, at: number) => {
      readEscape(command, notes.of(partAt(command, at + head.length, 'texts')))
      return `${head}0`.padEnd(line.length)
    },
  )
  readCode(code, 'python', notes)
}

/** `!command`, or `%env NAME=value`. */
function readEscape(command: string, notes: Notes): void {
  const magic = /^([!%]+\s*(?:set_)?env\s+)(\w+)(?:\s*=\s*|\s+)(.*)$/.exec(command)
  const script = command.replace(/^[!%]+/, (lead) => ' '.repeat(lead.length))
  if (!magic) return void readShell(script, notes)
  const [, head = '', name = '', value = ''] = magic
  notes.set(name, head.length, 'export', [literalAt(value.trim(), command.length - value.length, true)])
}
