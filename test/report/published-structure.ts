/** What must hold of every Markdown text that is published, however much of it was cut away. */
import { expect } from 'vitest'
import { type Element, elements, type Parent, renderGfm, textOf } from './render-gfm.ts'

/** Elements that our renderers write; everything else came from a stranger. */
const ours = new Set(
  'h1 h2 h3 p ul ol li table thead tbody tr th td code pre strong a span details summary hr'.split(' '),
)

/** The one attribute that an element of ours may have. */
const attributes: Record<string, string> = { a: 'href', code: 'class', ol: 'start' }

/** Where the causes are documented. */
export const causePages =
  /^https:\/\/github\.com\/hokusai\/verify-registration\/blob\/main\/docs\/causes\.md#[a-z0-9_]+$/

/** The tree of it, which has only our elements, each fence and fold closed, each table row as wide as its header, no link but `links`. */
export function expectWellFormed(markdown: string, links: readonly string[] = []): Parent {
  const tree = renderGfm(markdown)
  const all = elements(tree)
  expect(all.filter((one) => !isOurs(one, links)).map(({ tagName, attrs }) => ({ tagName, attrs }))).toEqual(
    [],
  )
  const uneven = all.filter(({ tagName }) => tagName === 'table').filter((table) => widths(table).size !== 1)
  expect(uneven.map((table) => elements(table, 'tr').map(textOf))).toEqual([])
  // A table that lost its second line, or was broken by a cell, would leave lines that are no rows.
  const rows = elements(tree, 'tr').length + elements(tree, 'table').length
  const quoted = elements(tree, 'pre').flatMap((block) => barLines(textOf(block)))
  expect(barLines(markdown).length - quoted.length).toBe(rows)
  return tree
}

function isOurs({ tagName, attrs }: Element, links: readonly string[]): boolean {
  if (tagName === 'a' && !causePages.test(attrs[0]?.value ?? '') && !links.includes(attrs[0]?.value ?? ''))
    return false
  return ours.has(tagName) && attrs.every(({ name }) => name === attributes[tagName])
}

const widths = (table: Element) =>
  new Set(elements(table, 'tr').map((row) => row.childNodes.filter((cell) => 'tagName' in cell).length))

const barLines = (text: string) => text.split('\n').filter((line) => line.trimStart().startsWith('| '))

/** The last two nodes are the marker and the digest, and no other comment is anywhere. */
export function hiddenLines(markdown: string): string[] {
  const tree = renderGfm(markdown)
  const nodes = tree.childNodes.filter((node) => !('value' in node && node.value.trim() === ''))
  const hidden = nodes.slice(-2).map((node) => ('data' in node ? `<!--${node.data}-->` : node.nodeName))
  const inside = elements(tree).flatMap(({ childNodes }) => childNodes)
  expect([...inside, ...nodes.slice(0, -2)].filter(({ nodeName }) => nodeName === '#comment')).toEqual([])
  return hidden
}
