import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import { cutLines, type Reading, type Removal, wholeLines } from '../reading.ts'
import { type DataFile, type Entry, readData, type Tree } from './data.ts'
import { readLines } from './text.ts'

/** JSON with comments and trailing commas, as editors' settings are. */
export function readJson(text: string, file: DataFile): Reading {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true })
  if (!root || errors.length > 0) return readLines(text, 'both', [text])
  return { ...readData(treeOf(root, text), { ...file, python: false }), parser: 'jsonc-parser' }
}

export function treeOf(node: Node, text: string): Tree {
  const { type, offset: start, length, children = [] } = node
  if (type === 'array') return { kind: 'list', items: children.map((child) => treeOf(child, text)) }
  if (type === 'object')
    return {
      kind: 'mapping',
      entries: children.flatMap((child, i) => entryOf(child, children, i, text)),
      merged: [],
    }
  if (type !== 'string')
    return { kind: 'other', text: text.slice(start, start + length), start, end: start + length }
  const inner = text.slice(start + 1, start + length - 1)
  return {
    kind: 'text',
    literal: { text: node.value, start: start + 1, end: start + length - 1, exact: inner === node.value },
  }
}

function entryOf(property: Node, members: readonly Node[], i: number, text: string): Entry[] {
  const [key, value] = property.children ?? []
  if (!key || !value) return []
  const { offset: start, length } = property
  const from = text.lastIndexOf('\n', start - 1) + 1
  const indent = text.slice(from, start)
  const eol = text.charAt(from - 2) === '\r' ? '\r\n' : '\n'
  const gap = indent.trim() === '' && from > 0 ? `${eol}${indent}` : ' '
  const entry: Entry = { key: key.value, at: key.offset + 1, value: treeOf(value, text) }
  if (value.type === 'object' || value.type === 'array') return [entry]
  const written = text.slice(value.offset, value.offset + value.length)
  entry.twin = (name) => ({ start, end: start, text: `"${name}": ${written},${gap}` })
  const removal = removalOf(text, start, start + length, members, i)
  if (removal) entry.removal = removal
  return [entry]
}

/** Lines of its own; the last member takes the comma before it along. */
function removalOf(
  text: string,
  start: number,
  end: number,
  members: readonly Node[],
  i: number,
): Removal | undefined {
  const lines = wholeLines(text, start, end, /^[ \t]*,?[ \t]*(?:\/\/.*|\/\*[^*]*\*\/[ \t]*)?$/)
  if (!lines || text.slice(start, end).includes('\n')) return undefined
  const cut = cutLines(text, lines)
  const last = members.at(-1)
  const hasTail =
    last !== undefined && /^(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*,/.test(text.slice(last.offset + last.length))
  const before = members[i - 1]
  const removal: Removal = { block: members, members: members.length, index: i, edits: [cut], emptied: [cut] }
  if (!before || hasTail) return removal
  const from = before.offset + before.length
  const gap = text.slice(from, start).replace(/\/\/.*|\/\*[\s\S]*?\*\//g, (found) => ' '.repeat(found.length))
  const at = from + gap.indexOf(',')
  // A comma at the head of a line would go with it, and the one behind would stay.
  return at >= lines.start ? undefined : { ...removal, comma: { start: at, end: at + 1, text: '' } }
}
