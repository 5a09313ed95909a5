import { type Node, parseTree } from 'jsonc-parser'
import { addTo, emptyReading, type Part, placed, type Reading, type Setting } from '../reading.ts'
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
  const magic = /^%%(\w+)/.exec(part.text)
  if (magic && !/^(?:time|timeit|capture|prun)$/.test(magic[1] ?? '')) {
    const body = part.text.replace(/^[^\n]*/, (line) => ' '.repeat(line.length))
    addTo(
      reading,
      placed(
        /^(?:bash|sh|script)$/.test(magic[1] ?? '')
          ? readShell(body, [file])
          : readLines(part.text, 'hash', [file]),
        { ...part, changes: 'none' },
      ),
    )
    return reading
  }
  const code = part.text.replace(
    /^([ \t]*)([!%][^\n]*)/gm,
    (line, indent: string, command: string, at: number) => {
      const inner = { ...part, place: (offset: number) => part.place(at + indent.length + offset) }
      const [, head = '', name, value = ''] =
        /^([!%]+\s*(?:set_)?env\s+)([\w]+)(?:\s*=\s*|\s+)(.*)$/.exec(command) ?? []
      const shell = command.replace(/^[!%]+/, (lead) => ' '.repeat(lead.length))
      if (name === undefined) addTo(reading, placed(readShell(shell, [file]), inner))
      else
        reading.settings.push(
          ...placed(
            { ...emptyReading(), settings: [magicOf(name, head.length, value, command.length, file)] },
            inner,
          ).settings,
        )
      return `${indent}${'pass'.padEnd(line.length - indent.length).slice(0, line.length - indent.length)}`
    },
  )
  addTo(reading, placed(readCode(code, 'python', [file]), part))
  return reading
}

/** `%env NAME=value` */
const magicOf = (name: string, at: number, value: string, end: number, scope: string): Setting => ({
  name,
  at,
  context: 'export',
  environment: true,
  given: true,
  literals: [
    {
      text: value.trim(),
      start: end - value.length,
      end: end - value.length + value.trim().length,
      exact: true,
    },
  ],
  scopes: [scope],
})
