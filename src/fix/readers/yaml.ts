import * as YAML from 'yaml'
import { joined, literalAt, type Notes, type Own } from '../reading.ts'
import { readAnything } from './anything.ts'
import { readData } from './data.ts'
import { type Entry, mappingOf, type Text, type Tree, textOf } from './tree.ts'

/** A Helm or Jinja expression outside quotes, with which a file is YAML only after somebody has filled it in. */
const template = /^\s*\{\{|^\s*\{%|[\s:[-]\{\{(?!\{)(?![^}\n]*\}\}["'])/m

/** All documents of a YAML file. */
export function readYaml(text: string, notes: Notes): string | undefined {
  const isTemplate = template.test(text.replace(/\$\{\{.*?\}\}/g, ''))
  const trees = treesOf(text, text)
  if (!trees) return readAnything(text, notes)
  for (const tree of trees) readData(tree, notes)
  return isTemplate ? undefined : 'yaml'
}

/** JSON is YAML, but for tabs and for the comments that editors' settings have; commas at the end may stay in both. */
export function readJson(text: string, notes: Notes): string | undefined {
  const tree = jsonTree(text)
  if (!tree) return readAnything(text, notes)
  readData(tree, notes, ['json'])
  return 'yaml'
}

export function jsonTree(text: string): Tree | undefined {
  const blank = (found: string) => (/^["']/.test(found) ? found : found.replace(/[^\n]/g, ' '))
  const plain = text.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/.*|\/\*[\s\S]*?\*\/|\t+/g, blank)
  return /^\s*[[{]/.test(plain) ? treesOf(plain, text)?.[0] : undefined
}

/** Of `parsed`, which has its places in common with `text`; nothing where it is no YAML. */
function treesOf(parsed: string, text: string): Tree[] | undefined {
  const options = { uniqueKeys: false, logLevel: 'silent', strict: false, maxAliasCount: 100 }
  const documents = YAML.parseAllDocuments(parsed, options as object)
  if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return undefined
  return documents.map((document) => treeOf(document.contents as YAML.Node, { text, document }))
}

type Pair = YAML.Pair<YAML.Node, YAML.Node | null>
interface Source {
  text: string
  document: YAML.Document
}

function treeOf(node: YAML.Node | null, source: Source): Tree {
  if (YAML.isMap(node)) {
    const entries = node.items.flatMap((pair) => entryOf(pair as Pair, node, source))
    return { kind: 'mapping', scopes: [node], entries }
  }
  if (YAML.isSeq(node))
    return { kind: 'list', items: node.items.map((item) => itemOf(item as YAML.Node, node, source)) }
  if (YAML.isScalar(node)) return scalar(node, source.text)
  if (YAML.isAlias(node)) return { ...mappingOf(), scopes: [node.resolve(source.document)] }
  return { kind: 'other', literals: [literalAt('', 0)] }
}

function entryOf({ key, value }: Pair, { flow }: YAML.YAMLMap, source: Source): Entry[] {
  if (!YAML.isScalar(key)) return []
  const [start = 0, keyEnd = 0] = key.range ?? []
  const at = start + (/["']/.test(source.text.charAt(start)) ? 1 : 0)
  const own: Own = { start, end: value?.range?.[1] ?? keyEnd, as: flow ? 'member' : 'lines' }
  return [
    { key: String(key.value), at, value: treeOf(value, source), own: isSimple(value) ? own : undefined },
  ]
}

/** What has its lines for itself; anchors stand for one place only, comments for what is meant there. */
function itemOf(node: YAML.Node, { flow }: YAML.YAMLSeq, source: Source): Tree {
  const { text } = source
  const tree = treeOf(node, source)
  const [start = 0, stop = 0] = node.range ?? []
  const from = flow ? start : text.lastIndexOf('\n', start - 1) + 1
  const end = start + text.slice(start, stop).trimEnd().length
  const isOwn = flow || /^[ \t]*-[ \t]+$/.test(text.slice(from, start))
  const isPlain = tree.kind === 'text' ? isSimple(node) : !/[&*#]/.test(text.slice(from, end))
  if (!isOwn || !isPlain || (tree.kind !== 'text' && tree.kind !== 'mapping')) return tree
  return { ...tree, own: { start: from, end, as: flow ? 'member' : 'lines' } }
}

function scalar(node: YAML.Scalar, text: string): Tree {
  const [start = 0, end = 0] = node.range ?? []
  const { type, value, anchor } = node
  const raw = text.slice(start, end)
  // What has an anchor is meant in other places, too.
  if (typeof value !== 'string')
    return { kind: 'other', literals: [literalAt(raw, start, anchor === undefined)] }
  if (type?.startsWith('BLOCK')) return block(value, start, raw, type === 'BLOCK_FOLDED')
  const quotes = type === 'PLAIN' ? 0 : 1
  const inner = raw.slice(quotes, raw.length - quotes)
  const isExact = inner === value && anchor === undefined && !inner.includes('\n')
  // A template has other characters there than were parsed.
  const literal = { ...literalAt(inner, start + quotes, isExact), text: type === 'PLAIN' ? inner : value }
  const flat = inner.replace(/[ \t]*\r?\n\s*/g, (found) => ' '.repeat(found.length))
  return textOf(literal, flat)
}

/** The lines without their indentation. */
function block(value: string, start: number, raw: string, isFolded: boolean): Text {
  const [, ...lines] = [...raw.matchAll(/[^\n]*(?:\n|$)/g)]
  const depth = Math.min(...lines.flatMap(([line]) => (line.trim() === '' ? [] : [line.search(/\S/)])))
  const part = joined(
    lines.map(({ 0: line, index }) => {
      const kept = line.slice(depth) || line.slice(-1)
      return literalAt(kept, start + index + line.length - kept.length)
    }),
    isFolded ? 'texts' : 'lines',
  )
  if (isFolded) part.text = part.text.replace(/(?<=\S)\n(?=\S)/g, ' ')
  return { kind: 'text', literal: { text: value, start, end: start + raw.length, exact: false }, part }
}

/** On one line, with no tag, anchor or alias. */
function isSimple(node: YAML.Node | null): boolean {
  if (!YAML.isScalar(node) || node.anchor || node.tag || node.value === null) return false
  return !node.type?.startsWith('BLOCK') && !/\n/.test(node.source ?? '')
}
