/**
 * Makes text that a server sent safe to look at: whatever a terminal would obey or a reader could not see
 * (control, format and bidirectional characters, private use, lone surrogates) is shown as `⟨U+202E⟩`.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
const unseenButLayout = new RegExp(`(?![\\n\\t])${unseen.source}`, 'gu')

/** One line: every run of ASCII white space becomes one space, and none is left at the ends. */
export function visibleLine(text: string): string {
  return text
    .replace(/[\t\n\v\f\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .replace(unseen, codePoint)
}

/** Several lines: line feeds and tabs stay, CR LF becomes LF. */
export function visibleText(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(unseenButLayout, codePoint)
}

/** At most `maxLength` UTF-16 units, `…` included; never half a surrogate pair. */
export function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text
  const kept = text.slice(0, Math.max(0, maxLength - 1))
  return `${kept.replace(/[\uD800-\uDBFF]$/, '')}…`
}

function codePoint(character: string): string {
  const hex = character.codePointAt(0)?.toString(16).toUpperCase() ?? ''
  return `⟨U+${hex.padStart(4, '0')}⟩`
}
