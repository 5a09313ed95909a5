import { markdownCode, markdownLink } from '../text/markdown.ts'
import { homepage } from '../version.ts'

/** Where a cause is documented; see `docs/causes.md`. Undefined for a code that no release of ours gives. */
export function causeUrl(code: string): string | undefined {
  return /^[A-Z][A-Z0-9_]{1,60}$/.test(code)
    ? `${homepage}/blob/main/docs/causes.md#${code.toLowerCase()}`
    : undefined
}

/** The code as Markdown, with the link to what it means. */
export function causePage(code: string): string {
  const url = causeUrl(code)
  return url ? markdownLink(code, url) : markdownCode(code, 100)
}
