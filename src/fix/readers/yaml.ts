import * as YAML from 'yaml'
import { literalAt, type Notes, type Own, type Part } from '../reading.ts'
import { readAnything } from './anything.ts'
import { readData } from './data.ts'
import { type Entry, type Mapping, mappingOf, type Text, type Tree, textOf } from './tree.ts'

/** A Helm or Jinja expression outside quotes, with which a file is YAML only after somebody has filled it in. */
const template = /^\s*\{\{|^\s*\{%|[\s:[-]\{\{(?!\{)(?![^}\n]*\}\}["'])/m

/** All documents of a YAML file. */
export function readYaml(text: string, notes: Notes, packages: boolean): string | undefined {
  const isTemplate = template.test(text.replace(/\$\{\{.*?\}\}/g, ''))
  const trees = treesOf(text, text)
  if (!trees) return readAnything(text, notes)
  for (const tree of trees) readData(tree, notes, packages)
  return isTemplate ? undefined : 'yaml'
}

/** JSON is YAML, but for tabs and for the comments that editors' settings have; commas at the end may stay in both. */
export function readJson(text: string, notes: Notes): string | undefined {
  const tree = jsonTree(text)
  if (!tree) return readAnything(text, notes)
  readData(tree, notes, false)
  return 'yaml'
}

export function jsonTree(text: string): Tree | undefined {
  const blank = (found: string) => (/^["']/.test(found) ? found : found.replace(/[^\n]/g, ' '))
  const plain = text.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/.*|\/\*[\s\S]*?\*\/|\t+/g, blank)
  return /^\s*[[{]/.test(plain) ? treesOf(plain, text)?.[0] : undefined
}

/** Of `parsed`, which has its places in common with `text`; nothing where it is no YAML. */
function treesOf(parsed: string, text: string): Tree[] | undefined {
  const options = { uniqueKeys: false, logLevel: 'silent', merge: true, strict: false, maxAliasCount: 100 }
  const documents = YAML.parseAllDocuments(parsed, options as object)
  if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return undefined
  return documents.map((document) => new Converter(text, document).of(document.contents as YAML.Node | null))
}

class Converter {
  readonly text: string
  readonly document: YAML.Document
  readonly known = new Map<YAML.YAMLMap, Mapping>()
  constructor(text: string, document: YAML.Document) {
    this.text = text
    this.document = document
  }

  of(node: YAML.Node | null | undefined): Tree {
    if (YAML.isMap(node)) return this.mapping(node)
    if (YAML.isSeq(node))
      return { kind: 'list', items: node.items.map((item) => this.item(item as YAML.Node, node)) }
    if (YAML.isScalar(node)) return this.scalar(node)
    if (YAML.isAlias(node)) return { ...mappingOf(), merged: this.merged(node) }
    return { kind: 'other', literal: literalAt('', 0) }
  }

  mapping(map: YAML.YAMLMap): Mapping {
    const known = this.known.get(map)
    if (known) return known
    const mapping = mappingOf()
    this.known.set(map, mapping)
    for (const { key, value } of map.items as YAML.Pair<YAML.Node, YAML.Node>[]) {
      if (!YAML.isScalar(key)) continue
      if (key.source === '<<') mapping.merged.push(...this.merged(value))
      else mapping.entries.push(this.entry(key, value, map.flow === true))
    }
    return mapping
  }

  merged(value: YAML.Node | null): Mapping[] {
    const nodes = YAML.isSeq(value) ? (value.items as YAML.Node[]) : [value]
    return nodes.flatMap((node) => {
      const target = YAML.isAlias(node) ? node.resolve(this.document) : node
      return YAML.isMap(target) ? [this.mapping(target)] : []
    })
  }

  entry(key: YAML.Scalar, value: YAML.Node | null, flow: boolean): Entry {
    const [start = 0, keyEnd = 0] = key.range ?? []
    const at = start + (/["']/.test(this.text.charAt(start)) ? 1 : 0)
    const own: Own = { start, end: value?.range?.[1] ?? keyEnd, as: flow ? 'member' : 'lines' }
    return { key: String(key.value), at, value: this.of(value), own: isSimple(value) ? own : undefined }
  }

  /** What has its lines for itself; anchors stand for one place only, comments for what is meant there. */
  item(node: YAML.Node, { flow }: YAML.YAMLSeq): Tree {
    const tree = this.of(node)
    const [start = 0, stop = 0] = node.range ?? []
    const from = flow ? start : this.text.lastIndexOf('\n', start - 1) + 1
    const end = start + this.text.slice(start, stop).trimEnd().length
    const isOwn = flow || /^[ \t]*-[ \t]+$/.test(this.text.slice(from, start))
    const isPlain = tree.kind === 'text' ? isSimple(node) : !/[&*#]/.test(this.text.slice(from, end))
    if (!isOwn || !isPlain || (tree.kind !== 'text' && tree.kind !== 'mapping')) return tree
    return { ...tree, own: { start: from, end, as: flow ? 'member' : 'lines' } }
  }

  scalar(node: YAML.Scalar): Tree {
    const [start = 0, end = 0] = node.range ?? []
    const { type, value, anchor } = node
    const raw = this.text.slice(start, end)
    // What has an anchor is meant in other places, too.
    if (typeof value !== 'string')
      return { kind: 'other', literal: literalAt(raw, start, anchor === undefined) }
    if (type?.startsWith('BLOCK')) return this.block(value, start, end, type === 'BLOCK_FOLDED')
    const quotes = type === 'PLAIN' ? 0 : 1
    const inner = raw.slice(quotes, raw.length - quotes)
    const flat = inner.replace(/[ \t]*\r?\n\s*/g, (found) => ' '.repeat(found.length))
    // A template has other characters there than were parsed.
    const tree = textOf(type === 'PLAIN' ? inner : value, flat, start + quotes)
    tree.literal.exact = inner === value && anchor === undefined && !inner.includes('\n')
    if (!tree.literal.exact || type !== 'PLAIN') tree.part.changes = 'none'
    return tree
  }

  /** The lines without their indentation. */
  block(value: string, start: number, end: number, isFolded: boolean): Text {
    const first = this.text.indexOf('\n', start) + 1
    const lines = this.text.slice(first, end).split('\n')
    const depth = Math.min(...lines.flatMap((line) => (line.trim() === '' ? [] : [line.search(/\S/)])))
    const place = (offset: number) => {
      let [at, left] = [first, offset]
      for (const line of lines) {
        const kept = line.slice(depth).length
        if (left <= kept) return at + line.length - kept + left
        left -= kept + 1
        at += line.length + 1
      }
      return end
    }
    const text = lines.map((line) => line.slice(depth)).join('\n')
    const part: Part = isFolded
      ? { text: text.replace(/(?<=\S)\n(?=\S)/g, ' '), place, changes: 'texts' }
      : { text, place, changes: 'lines' }
    return { kind: 'text', literal: { text: value, start, end, exact: false }, part }
  }
}

/** On one line, with no tag, anchor or alias. */
function isSimple(node: YAML.Node | null): boolean {
  if (!YAML.isScalar(node) || node.anchor || node.tag || node.value === null) return false
  return !node.type?.startsWith('BLOCK') && !/\n/.test(node.source ?? '')
}
