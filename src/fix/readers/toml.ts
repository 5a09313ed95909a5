import { type AST, parseTOML } from 'toml-eslint-parser'
import { literalAt, type Own, type Reading } from '../reading.ts'
import { type DataFile, readData } from './data.ts'
import { readLines } from './text.ts'
import type { Mapping, Tree } from './tree.ts'

export function readToml(text: string, file: DataFile): Reading {
  try {
    const [top] = parseTOML(text).body
    const root: Mapping = { kind: 'mapping', entries: [], merged: [] }
    for (const node of top.body) {
      if (node.type === 'TOMLKeyValue') addKeyValue(root, node, text)
      else {
        const table = tableAt(root, node.resolvedKey.map(String), node.range[0])
        for (const each of node.body) addKeyValue(table, each, text)
      }
    }
    return { ...readData(root, file), parser: 'toml-eslint-parser' }
  } catch {
    return readLines(text, 'hash', [text])
  }
}

/** The table that `keys` lead to; of an array of tables each has its own. */
function tableAt(root: Mapping, keys: readonly string[], at: number): Mapping {
  let table = root
  for (const key of keys) {
    const known = table.entries.find((one) => one.key === key)?.value
    if (known?.kind === 'mapping') table = known
    else {
      const made: Mapping = { kind: 'mapping', entries: [], merged: [] }
      table.entries.push({ key, at, value: made })
      table = made
    }
  }
  return table
}

function addKeyValue(table: Mapping, node: AST.TOMLKeyValue, text: string): void {
  const names = node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))
  const last = node.key.keys.at(-1)
  if (!last) return
  const target = tableAt(table, names.slice(0, -1), node.range[0])
  const key = names.at(-1) ?? ''
  const at = last.range[0] + (last.type === 'TOMLQuoted' ? 1 : 0)
  const [start, end] = node.range
  const own: Own = { start, end, as: 'lines' }
  target.entries.push({ key, at, value: treeOf(node.value, text), own })
}

function treeOf(node: AST.TOMLContentNode, text: string): Tree {
  const [start, end] = node.range
  if (node.type === 'TOMLArray')
    return { kind: 'list', items: node.elements.map((each) => treeOf(each, text)) }
  if (node.type === 'TOMLInlineTable') {
    const table: Mapping = { kind: 'mapping', entries: [], merged: [] }
    for (const each of node.body) addKeyValue(table, each, text)
    return table
  }
  if (node.kind !== 'string')
    return { kind: 'other', literal: literalAt(text.slice(start, end), start, true) }
  const quotes = node.multiline ? 3 : 1
  const inner = text.slice(start + quotes, end - quotes)
  const exact = inner === node.value
  const literal = { text: node.value, start: start + quotes, end: end - quotes, exact }
  return {
    kind: 'text',
    literal,
    part: { text: inner, place: (offset) => start + quotes + offset, changes: exact ? 'texts' : 'none' },
  }
}
