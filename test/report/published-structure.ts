/** What must hold of every Markdown text that is published, however much of it was cut away. */
import { expect } from 'vitest'
import { elements, renderGfm, textOf } from './render-gfm.ts'

/** Elements that our renderers write; everything else came from a stranger. */
const ours = new Set(
  'h1 h2 h3 p ul ol li table thead tbody tr th td code pre strong a span details summary hr'.split(' '),
)

/** Where the causes are documented. */
export const causePages =
  /^https:\/\/github\.com\/hokusai\/verify-registration\/blob\/main\/docs\/causes\.md#[a-z0-9_]+$/

/** Only our elements, each fence and fold closed, each table row as wide as its header, no link but `links`. */
export function expectWellFormed(markdown: string, links: readonly string[] = []): void {
  const tree = renderGfm(markdown)
  for (const { tagName, attrs } of elements(tree)) {
    expect(ours).toContain(tagName)
    const allowed =
      tagName === 'a' ? ['href'] : tagName === 'code' ? ['class'] : tagName === 'ol' ? ['start'] : []
    expect(allowed).toEqual(expect.arrayContaining(attrs.map(({ name }) => name)))
  }
  for (const link of elements(tree, 'a')) {
    const address = link.attrs[0]?.value ?? ''
    if (!causePages.test(address)) expect(links).toContain(address)
  }
  for (const table of elements(tree, 'table')) {
    const widths = elements(table, 'tr').map(
      (row) => row.childNodes.filter((cell) => 'tagName' in cell).length,
    )
    expect(new Set(widths).size).toBe(1)
  }
  // A table that lost its second line, or was broken by a cell, would leave lines that are no rows.
  const rows = elements(tree, 'tr').length + elements(tree, 'table').length
  const quoted = elements(tree, 'pre').flatMap((block) => barLines(textOf(block)))
  expect(barLines(markdown).length - quoted.length).toBe(rows)
}

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
