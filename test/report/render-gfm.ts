import { markdownToHTML } from 'comrak'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.ChildNode
export type Parent = DefaultTreeAdapterTypes.DocumentFragment | Element

/** What GitHub switches on in its own parser. Raw HTML stays, so that injected elements show. */
const options = {
  extension: { autolink: true, footnotes: true, strikethrough: true, table: true, tasklist: true },
  render: { unsafe: true },
}

/** GitHub-flavoured Markdown as a tree of HTML nodes, by a port of GitHub’s own parser. */
export function renderGfm(markdown: string): Parent {
  return parseFragment(markdownToHTML(markdown, options).trimEnd())
}

/** The names and attributes of all elements, in document order. */
export function skeleton(parent: Parent): string[] {
  return elements(parent).map((element) =>
    [element.tagName, ...element.attrs.map(({ name, value }) => `${name}=${value}`)].join(' '),
  )
}

export function elements(parent: Parent, name?: string): Element[] {
  return parent.childNodes.flatMap((node) => {
    if (!('tagName' in node)) return []
    return [...(name === undefined || node.tagName === name ? [node] : []), ...elements(node, name)]
  })
}

/** What a person reads; comments fail, since none of ours may come to be. */
export function textOf(node: Node | Parent): string {
  if (node.nodeName === '#comment') throw new Error('an HTML comment was rendered')
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

export function rowTexts(parent: Parent): string[][] {
  return elements(parent, 'tr').map((row) =>
    [...elements(row, 'th'), ...elements(row, 'td')].map((cell) => textOf(cell)),
  )
}

/** The skeleton without what any text of a stranger may become: code, and our `<span>` around a `$`. */
export function structureOf(markdown: string): string[] {
  return skeleton(renderGfm(markdown)).filter((name) => name !== 'span' && name !== 'code')
}

/** The texts that GitHub looks for references in: code it leaves alone. */
export function textsOutsideCode(node: Node | Parent): string[] {
  if ('tagName' in node && node.tagName === 'code') return []
  if ('value' in node) return [node.value]
  return 'childNodes' in node ? node.childNodes.flatMap(textsOutsideCode) : []
}
