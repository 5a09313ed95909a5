import { type AST, parseTOML } from 'toml-eslint-parser'
import { literalAt, type Notes } from '../reading.ts'
import { readAnything } from './anything.ts'
import { readData } from './data.ts'
import { type Mapping, mappingOf, type Tree, textOf } from './tree.ts'

export function readToml(text: string, notes: Notes): string | undefined {
  const root = mappingOf()
  try {
    for (const node of parseTOML(text).body[0].body)
      if (node.type === 'TOMLKeyValue') addKeyValue(root, node, text)
      else
        for (const each of node.body)
          addKeyValue(tableAt(root, node.resolvedKey.map(String), node.range[0]), each, text)
  } catch {
    return readAnything(text, notes)
  }
  readData(root, notes)
  return 'toml-eslint-parser'
}

/** The table that `keys` lead to; of an array of tables each has its own. */
function tableAt(root: Mapping, keys: readonly string[], at: number): Mapping {
  return keys.reduce((table, key) => {
    const known = table.entries.find((one) => one.key === key)?.value
    if (known?.kind === 'mapping') return known
    const made = mappingOf()
    table.entries.push({ key, at, value: made })
    return made
  }, root)
}

function addKeyValue(root: Mapping, { key: { keys }, value, range }: AST.TOMLKeyValue, text: string): void {
  const names = keys.map((one) => (one.type === 'TOMLBare' ? one.name : one.value))
  const last = keys.at(-1)
  const [start, end] = range
  tableAt(root, names.slice(0, -1), start).entries.push({
    key: names.at(-1) ?? '',
    at: (last?.range[0] ?? start) + (last?.type === 'TOMLQuoted' ? 1 : 0),
    value: treeOf(value, text),
    own: { start, end, as: 'lines' },
  })
}

function treeOf(node: AST.TOMLContentNode, text: string): Tree {
  if (node.type === 'TOMLArray')
    return { kind: 'list', items: node.elements.map((each) => treeOf(each, text)) }
  if (node.type === 'TOMLInlineTable') {
    const table = mappingOf()
    for (const each of node.body) addKeyValue(table, each, text)
    return table
  }
  const [start, end] = node.range
  if (node.kind !== 'string')
    return { kind: 'other', literal: literalAt(text.slice(start, end), start, true) }
  const quotes = node.multiline ? 3 : 1
  const inner = text.slice(start + quotes, end - quotes)
  return textOf(node.value, inner, start + quotes)
}
