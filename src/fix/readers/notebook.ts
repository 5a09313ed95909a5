import { type Literal, literalAt, type Notes, type Part, partAt } from '../reading.ts'
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
    if (literals.some((one) => /hokus|mlflow/i.test(one.text))) readCell(partOf(literals, text), notes)
  }
  return 'yaml, @lezer/python'
}

const member = (tree: Tree | undefined, key: string) =>
  tree?.kind === 'mapping' ? tree.entries.find((entry) => entry.key === key)?.value : undefined

/** Where each character of the cell stands in the file. */
function partOf(pieces: readonly Literal[], text: string): Part {
  const places = pieces.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/\\(?:u[\da-fA-F]{4}|.)|[\s\S]/g)].map(({ index }) => start + index),
  )
  const last = pieces.at(-1)?.end ?? 0
  const source = pieces.map((piece) => piece.text).join('')
  return { text: source, place: (offset) => places[offset] ?? last, changes: 'texts' }
}

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
