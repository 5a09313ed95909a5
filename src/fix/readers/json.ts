import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import { isVariable } from '../names.ts'
import { type Changes, cutLines, type Reading, wholeLines } from '../reading.ts'
import { type DataFile, readData } from './data.ts'
import { readLines } from './text.ts'
import type { Entry, Tree } from './tree.ts'

/** JSON with comments and trailing commas, as editors' settings are. */
export function readJson(text: string, file: DataFile): Reading {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true })
  if (!root || errors.length > 0) return readLines(text, 'both', [text])
  return { ...readData(treeOf(root, text), { ...file, python: false }), parser: 'jsonc-parser' }
}

export function treeOf(node: Node, text: string): Tree {
  const { type, offset: start, length, children = [] } = node
  if (type === 'array')
    return {
      kind: 'list',
      items: children.map((child) => ({ ...treeOf(child, text), ...memberRemoval(text, child) })),
    }
  if (type === 'object')
    return {
      kind: 'mapping',
      entries: children.flatMap((child) => entryOf(child, text)),
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

function entryOf(property: Node, text: string): Entry[] {
  const [key, value] = property.children ?? []
  if (!key || !value) return []
  const entry: Entry = { key: key.value, at: key.offset + 1, value: treeOf(value, text) }
  if (value.type === 'object' || value.type === 'array' || !isVariable(entry.key)) return [entry]
  const { offset: start } = property
  const from = text.lastIndexOf('\n', start - 1) + 1
  const indent = text.slice(from, start)
  const eol = text.charAt(from - 2) === '\r' ? '\r\n' : '\n'
  const gap = indent.trim() === '' && from > 0 ? `${eol}${indent}` : ' '
  const written = text.slice(value.offset, value.offset + value.length)
  // Before it, since it may be the last and have no comma.
  const twin = (name: string) => ({ start, end: start, text: `"${name}": ${written},${gap}` })
  return [{ ...entry, twin, ...memberRemoval(text, property) }]
}

/** A member that has its line and its comma for itself; the last one has none, and would leave another's. */
function memberRemoval(text: string, { offset: start, length }: Node): Changes {
  const end = start + length
  const lines = wholeLines(text, start, end, /^[ \t]*,[ \t]*(?:\/\/.*)?$/)
  if (!lines || text.slice(start, end).includes('\n')) return {}
  return { removal: { edits: [cutLines(text, lines)] } }
}
