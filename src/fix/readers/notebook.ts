import { joined, type Literal, literalAt, type Notes, type Part, partAt } from '../reading.ts'
import { readAnything } from './anything.ts'
import { readCode } from './code.ts'
import { readShell } from './shell.ts'
import type { Tree } from './tree.ts'
import { jsonTree } from './yaml.ts'

/** Code cells of a notebook; what was printed and what is told around is left alone. Only texts are changed. */
export function readNotebook(text: string, notes: Notes): string | undefined {
  const cells = member(jsonTree(text), 'cells')
  if (cells?.kind !== 'list') return readAnything(text, notes)
  for (const cell of cells.items) {
    const type = member(cell, 'cell_type')
    if (type?.kind !== 'text' || type.literal.text !== 'code') continue
    const source = member(cell, 'source')
    const pieces = source?.kind === 'list' ? source.items : source ? [source] : []
    const literals = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.literal] : []))
    if (literals.some((one) => /hokus|mlflow/i.test(one.text)))
      readCell(
        joined(
          literals.flatMap((one) => piecesOf(one, text)),
          'texts',
        ),
        notes,
      )
  }
  return 'yaml, @lezer/python'
}

const member = (tree: Tree | undefined, key: string) =>
  tree?.kind === 'mapping' ? tree.entries.find((entry) => entry.key === key)?.value : undefined

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
  const [, head = '', name, sign = '', value = ''] =
    /^([!%]+\s*(?:set_)?env\s+)(\w+)(\s*=\s*|\s+)(.*)$/.exec(command) ?? []
  if (name === undefined)
    readShell(
      command.replace(/^[!%]+/, (lead) => ' '.repeat(lead.length)),
      notes,
    )
  else
    notes.set(name, head.length, 'export', [
      literalAt(value.trim(), head.length + name.length + sign.length, true),
    ])
}
