import { type Node, parseTree } from 'jsonc-parser'
import { addTo, emptyReading, literalAt, type Part, placed, type Reading, settingOf } from '../reading.ts'
import { readCode } from './code.ts'
import { readShell } from './shell.ts'
import { readLines } from './text.ts'

/** Code cells of a notebook; what was printed and what is told around is left alone. Only texts are changed. */
export function readNotebook(text: string): Reading {
  const root = parseTree(text, [], { allowTrailingComma: false })
  const cells = member(root, 'cells')?.children
  if (!cells) return readLines(text, 'hash', [text])
  const reading = emptyReading('jsonc-parser, @lezer/python')
  for (const cell of cells) {
    if (member(cell, 'cell_type')?.value !== 'code') continue
    const source = member(cell, 'source')
    const pieces = source?.children ?? (source ? [source] : [])
    if (!/hokus|mlflow/i.test(pieces.map(({ value }) => value).join(''))) continue
    addTo(reading, readCell(partOf(pieces, text), text))
  }
  return reading
}

const member = (node: Node | undefined, key: string) =>
  node?.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1]

/** Where each character of the cell stands in the file. */
function partOf(pieces: readonly Node[], text: string): Part {
  const places: number[] = []
  let source = ''
  for (const { offset, length, value } of pieces) {
    const raw = text.slice(offset + 1, offset + length - 1)
    for (const found of raw.matchAll(/\\(?:u[\da-fA-F]{4}|.)|[\s\S]/g)) places.push(offset + 1 + found.index)
    source += value
  }
  const end = (pieces.at(-1)?.offset ?? 0) + (pieces.at(-1)?.length ?? 1) - 1
  return { text: source, place: (offset) => places[offset] ?? end, changes: 'texts' }
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
