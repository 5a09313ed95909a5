import { type AST, parseTOML } from 'toml-eslint-parser'
import { literalAt, type Notes } from '../reading.ts'
import { readAnything } from './anything.ts'
import { readData } from './data.ts'
import { type Entry, mappingOf, type Tree, textOf } from './tree.ts'

export function readToml(text: string, notes: Notes): string | undefined {
  try {
    const [{ body }] = parseTOML(text).body
    readData(mappingOf(entriesOf(body, text)), notes)
    return 'toml-eslint-parser'
  } catch {
    return readAnything(text, notes)
  }
}

/** A table is an entry with all of its way as the key. */
const entriesOf = (nodes: readonly (AST.TOMLTable | AST.TOMLKeyValue)[], text: string): Entry[] =>
  nodes.map((node) => {
    const { key, range } = node
    const names = key.keys.map((one) => (one.type === 'TOMLBare' ? one.name : one.value))
    const last = key.keys.at(-1)
    const at = (last?.range[0] ?? range[0]) + (last?.type === 'TOMLQuoted' ? 1 : 0)
    if (node.type === 'TOMLTable')
      return { key: names.join('.'), at, value: mappingOf(entriesOf(node.body, text)) }
    const [start, end] = range
    return { key: names.join('.'), at, value: treeOf(node.value, text), own: { start, end, as: 'lines' } }
  })

function treeOf(node: AST.TOMLContentNode, text: string): Tree {
  if (node.type === 'TOMLArray')
    return { kind: 'list', items: node.elements.map((each) => treeOf(each, text)) }
  if (node.type === 'TOMLInlineTable') return mappingOf(entriesOf(node.body, text))
  const [start, end] = node.range
  if (node.kind !== 'string')
    return { kind: 'other', literals: [literalAt(text.slice(start, end), start, true)] }
  const quotes = node.multiline ? 3 : 1
  const inner = text.slice(start + quotes, end - quotes)
  return textOf({ ...literalAt(inner, start + quotes, inner === node.value), text: node.value }, inner)
}
