/**
 * The one door for text into HTML, SVG and XML. A tagged template of hono escapes every value that is not itself
 * made by `html`; here strings are made visible first, as everywhere: what a reader could not see, or XML may not
 * hold, is shown as `⟨U+202E⟩`. Attribute values must stand in double quotes.
 */
import { html as escaping, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { visibleText } from './visible.ts'

export type Html = HtmlEscapedString
export type HtmlValue = string | number | Html | undefined | false | readonly HtmlValue[]

export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  // No value is a promise, so neither is the result.
  return escaping(strings, ...values.map(prepared)) as Html
}

/** Markup or styles of our own, given as text. Nothing that came from elsewhere may pass here. */
export const trusted = (markup: string): Html => raw(markup)

function prepared(value: HtmlValue): unknown {
  if (Array.isArray(value)) return value.map(prepared)
  // U+FFFE and U+FFFF are assigned to nothing, and no XML document may hold them.
  return typeof value === 'string' ? visibleText(value).replace(/[\uFFFE\uFFFF]/g, '\uFFFD') : value
}
