import {
  addTo,
  emptyReading,
  type Literal,
  literalAt,
  type Part,
  placed,
  type Reading,
  settingOf,
} from '../reading.ts'
import { readCode } from './code.ts'
import { readShell } from './shell.ts'
import { readLines } from './text.ts'
import type { Tree } from './tree.ts'
import { jsonTree } from './yaml.ts'

/** Code cells of a notebook; what was printed and what is told around is left alone. Only texts are changed. */
export function readNotebook(text: string): Reading {
  const cells = member(jsonTree(text)?.[0], 'cells')
  if (cells?.kind !== 'list') return readLines(text, 'hash', [text])
  const reading = emptyReading('yaml, @lezer/python')
  for (const cell of cells.items) {
    const type = member(cell, 'cell_type')
    if (type?.kind !== 'text' || type.literal.text !== 'code') continue
    const source = member(cell, 'source')
    const pieces = source?.kind === 'list' ? source.items : source ? [source] : []
    const literals = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.literal] : []))
    if (literals.some((one) => /hokus|mlflow/i.test(one.text)))
      addTo(reading, readCell(partOf(literals, text), text))
  }
  return reading
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
function readCell(part: Part, file: string): Reading {
  const reading = emptyReading()
  const magic = /^%%(\w+)/.exec(part.text)?.[1] ?? 'time'
  if (!/^(?:time|timeit|capture|prun)$/.test(magic)) {
    const body = part.text.replace(/^[^\n]*/, (line) => ' '.repeat(line.length))
    const isShell = /^(?:bash|sh|script)$/.test(magic)
    const inner = isShell ? readShell(body, [file]) : readLines(part.text, 'hash', [file])
    return placed(inner, { ...part, changes: 'none' })
  }
  const code = part.text.replace(
    /^([ \t]*)([!%][^\n]*)/gm,
    (line, indent: string, command: string, at: number) => {
      const inner = { ...part, place: (offset: number) => part.place(at + indent.length + offset) }
      addTo(reading, placed(readEscape(command, file), inner))
      return `${indent}pass`.padEnd(line.length).slice(0, line.length)
    },
  )
  addTo(reading, placed(readCode(code, 'python', [file]), part))
  return reading
}

/** `!command`, or `%env NAME=value`. */
function readEscape(command: string, file: string): Reading {
  const [, head = '', name, sign = '', value = ''] =
    /^([!%]+\s*(?:set_)?env\s+)(\w+)(\s*=\s*|\s+)(.*)$/.exec(command) ?? []
  if (name === undefined)
    return readShell(
      command.replace(/^[!%]+/, (lead) => ' '.repeat(lead.length)),
      [file],
    )
  const literal = literalAt(value.trim(), head.length + name.length + sign.length, true)
  const settings = [settingOf(name, head.length, 'export', [literal], [file], { environment: true })]
  return { ...emptyReading(), settings }
}
