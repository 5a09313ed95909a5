import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import {
  addTo,
  type Changes,
  cutLines,
  emptyReading,
  lineAfter,
  ownLine,
  type Part,
  type Reading,
  wholeLines,
} from '../reading.ts'
import { type DataFile, readData } from './data.ts'
import { readLines } from './text.ts'
import type { Entry, Mapping, Text, Tree } from './tree.ts'

/** A Helm or Jinja expression outside quotes, with which a file is YAML only after somebody has filled it in. */
const template = /^\s*\{\{|^\s*\{%|[\s:[-]\{\{(?!\{)(?![^}\n]*\}\}["'])/m

/** All documents of a YAML file. */
export function readYaml(text: string, file: DataFile): Reading {
  const isTemplate = template.test(text.replace(/\$\{\{.*?\}\}/g, ''))
  const parsed = isTemplate ? withoutTemplates(text) : text
  const documents = parseAllDocuments(parsed, {
    uniqueKeys: false,
    logLevel: 'silent',
    merge: true,
    strict: false,
    maxAliasCount: 100,
  } as object)
  if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0))
    return readLines(text, 'hash', [text])
  const reading = emptyReading(isTemplate ? undefined : 'yaml')
  for (const document of documents) {
    const trees = new Converter(text, document)
    addTo(reading, readData(trees.of(document.contents as Node | null), file))
  }
  return reading
}

/** The same length: control lines as blanks, expressions as words. */
const withoutTemplates = (text: string) =>
  text
    .replace(/^[ \t]*(?:\{\{-?[^\n]*?-?\}\}|\{%[^\n]*?%\})[ \t]*$/gm, (found) => ' '.repeat(found.length))
    .replace(/\{\{.*?\}\}|\{%.*?%\}/g, (found) => 'x'.repeat(found.length))

class Converter {
  readonly text: string
  readonly document: Document
  readonly known = new Map<YAMLMap, Mapping>()
  constructor(text: string, document: Document) {
    this.text = text
    this.document = document
  }

  /** `opener` is where the key of a mapping ends. */
  of(node: Node | null | undefined, opener?: number): Tree {
    if (isMap(node)) return this.mapping(node, opener)
    if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => this.item(item as Node, node)) }
    if (isAlias(node)) {
      const target = node.resolve(this.document)
      return isMap(target)
        ? { kind: 'mapping', entries: [], merged: [this.mapping(target)] }
        : { kind: 'other', text: '*', start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 }
    }
    return isScalar(node) ? this.scalar(node) : { kind: 'other', text: '', start: 0, end: 0 }
  }

  mapping(map: YAMLMap, opener?: number): Mapping {
    const known = this.known.get(map)
    if (known) return known
    const mapping: Mapping = { kind: 'mapping', entries: [], merged: [] }
    this.known.set(map, mapping)
    for (const pair of map.items as Pair<Node, Node>[]) {
      const { key, value } = pair
      if (!isScalar(key)) continue
      if (key.source === '<<') mapping.merged.push(...this.merged(value))
      else mapping.entries.push(this.entry(map, key, value, opener))
    }
    return mapping
  }

  merged(value: Node | null): Mapping[] {
    const nodes = isSeq(value) ? (value.items as Node[]) : [value]
    return nodes.flatMap((node) => {
      const target = isAlias(node) ? node.resolve(this.document) : node
      return isMap(target) ? [this.mapping(target)] : []
    })
  }

  entry(map: YAMLMap, key: Scalar, value: Node | null, opener?: number): Entry {
    const [start = 0, keyEnd = 0] = key.range ?? []
    const at = start + (/["']/.test(this.text.charAt(start)) ? 1 : 0)
    const entry: Entry = { key: String(key.value), at, value: this.of(value, keyEnd) }
    const end = value?.range?.[1] ?? keyEnd
    if (map.flow || !isSimple(value)) return entry
    const { lines, twin, removal } = ownLine(this.text, start, at, entry.key, end)
    if (!lines || !removal) return entry
    // Of the only entry the braces of an empty mapping stay: some programs take no value for an error.
    const { length } = map.items
    const gap = length === 1 && opener !== undefined ? this.text.slice(opener, lines.start) : ''
    const isBare = /^:[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*$/.test(gap)
    const braces = { start: (opener ?? 0) + 1, end: (opener ?? 0) + 1, text: ' {}' }
    const emptied = isBare ? [braces, ...removal.edits] : undefined
    return { ...entry, twin, removal: { ...removal, block: map, members: length, emptied } }
  }

  item(node: Node, list: YAMLSeq): Tree {
    const tree = this.of(node)
    const [start = 0, stop = 0] = node.range ?? []
    const from = this.text.lastIndexOf('\n', start - 1) + 1
    const isOwn = !list.flow && /^[ \t]*-[ \t]+$/.test(this.text.slice(from, start))
    if (!isOwn || tree.kind === 'list' || tree.kind === 'other') return tree
    const end = start + this.text.slice(start, stop).trimEnd().length
    const { twin, removal } =
      tree.kind === 'mapping' ? this.pair(tree, from, end) : this.word(tree, node, from, end)
    return removal
      ? { ...tree, twin, removal: { ...removal, block: list, members: list.items.length } }
      : tree
  }

  /** `- NAME=value` */
  word({ literal: { text, start } }: Text, node: Node, from: number, end: number): Changes {
    return isSimple(node) ? ownLine(this.text, from, start, /^\w*/.exec(text)?.[0] ?? '', end) : {}
  }

  /** `- name: NAME`, and what gives it its value on the next lines. */
  pair({ entries }: Mapping, from: number, end: number): Changes {
    const name = entries.find(({ key }) => key === 'name')?.value
    // Anchors stand for one place only, comments for what is meant there.
    const isPlain = !/[&*#]/.test(this.text.slice(from, end))
    const lines = isPlain ? wholeLines(this.text, from, end) : undefined
    if (!lines || name?.kind !== 'text' || !name.literal.exact) return {}
    const { start, end: behind } = name.literal
    const [head, tail] = [this.text.slice(from, start), this.text.slice(behind, end)]
    return {
      twin: (twin) => lineAfter(this.text, lines.end, head + twin + tail),
      removal: { edits: [cutLines(this.text, lines)] },
    }
  }

  scalar(node: Scalar): Tree {
    const [start = 0, end = 0] = node.range ?? []
    const raw = this.text.slice(start, end)
    const { type } = node
    if (typeof node.value !== 'string') return { kind: 'other', text: raw, start, end }
    if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED')
      return this.block(node.value, start, end, type === 'BLOCK_FOLDED')
    const quotes = type === 'PLAIN' ? 0 : 1
    const inner = raw.slice(quotes, raw.length - quotes)
    const exact = inner === node.value && !inner.includes('\n')
    const text = exact ? node.value : type === 'PLAIN' ? inner : node.value
    const literal = { text, start: start + quotes, end: end - quotes, exact }
    const flat = inner.replace(/[ \t]*\r?\n\s*/g, (found) => ' '.repeat(found.length))
    const part: Part = {
      text: exact ? text : flat,
      place: (offset) => start + quotes + offset,
      changes: type === 'PLAIN' && exact ? 'line' : 'none',
    }
    return { kind: 'text', literal, part }
  }

  /** The lines without their indentation. */
  block(value: string, start: number, end: number, folded: boolean): Text {
    const first = this.text.indexOf('\n', start) + 1
    const lines = this.text.slice(first, end).split('\n')
    const depth = Math.min(
      ...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length),
    )
    const starts: [text: number, file: number][] = []
    let [length, at] = [0, first]
    const dedented = lines.map((line) => {
      const kept = line.slice(depth)
      starts.push([length, at + Math.min(depth, line.length)])
      length += kept.length + 1
      at += line.length + 1
      return kept
    })
    const text = folded ? dedented.join('\n').replace(/(?<=\S)\n(?=\S)/g, ' ') : dedented.join('\n')
    const place = (offset: number) => {
      const line = starts.findLast(([from]) => from <= offset) ?? [0, first]
      return line[1] + offset - line[0]
    }
    const part: Part = {
      text,
      place,
      changes: folded ? 'texts' : { indent: ' '.repeat(Number.isFinite(depth) ? depth : 0) },
    }
    return { kind: 'text', literal: { text: value, start, end, exact: false }, part }
  }
}

/** On one line, with no tag, anchor or alias. */
function isSimple(node: Node | null): boolean {
  if (!isScalar(node) || node.anchor || node.tag || node.value === null) return false
  return node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED'
}
