/**
 * The one door for untrusted text into GitHub-flavoured Markdown (https://github.github.com/gfm/). Whatever
 * comes in, the rendered result is that text, with invisible characters made visible, and nothing else: no
 * element, link, mention, reference or further table cell. `maxLength` counts UTF-16 units before escaping.
 */
import { cut, visibleLine, visibleText } from './visible.ts'

/**
 * Where GitHub makes links of plain text. It looks at the text after rendering, so neither a backslash nor an
 * entity stops it (github/cmark-gfm#181), but code it leaves alone: a word with a reference becomes code, which
 * also copies as it stands. A commit hash is 7 to 40 hexadecimal digits; a SHA-256 is longer and no reference.
 */
const reference = new RegExp(
  [
    ...['@', ':\\/\\/', 'www\\.', '#\\d', '(?<![a-z0-9])(?:GH|GHSA|CVE)-'],
    '(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])',
    // Emoji codes such as `:100:`, but not the minutes of a time of day.
    ':(?!\\d\\d:)(?=[\\w+-]{2,32}:)',
  ].join('|'),
  'i',
)

/** Running text, for a paragraph, heading, list item or table cell; line breaks become spaces. */
export function markdownText(text: string, maxLength = 1_000): string {
  const words = visibleLine(cut(text, maxLength)).split(' ')
  const parts: { text: string; isCode: boolean }[] = []
  for (const word of words) {
    const isCode = reference.test(word)
    const last = parts.at(-1)
    if (last && !isCode && !last.isCode) last.text += ` ${word}`
    else parts.push({ text: word, isCode })
  }
  return parts.map((part) => (part.isCode ? wordAsCode(part.text) : escapeSyntax(part.text))).join(' ')
}

/** Punctuation around the word stays outside, where a reader expects it. */
function wordAsCode(word: string): string {
  const [, before = '', inner = '', after = ''] = /^([("'“‘[]*)(.*?)([)\]"'”’.,;:!?]*)$/.exec(word) ?? []
  if (inner === '' || !reference.test(inner) || reference.test(after)) return markdownCode(word)
  return `${escapeSyntax(before)}${markdownCode(inner)}${escapeSyntax(after)}`
}

/**
 * Inline code, copied as it stands; also for a table cell. A pipe cannot be written between backticks so
 * that it reads the same inside and outside a table, so text with a pipe becomes a `<code>` element.
 */
export function markdownCode(text: string, maxLength = 500): string {
  const line = visibleLine(cut(text, maxLength))
  if (line === '') return ''
  if (line.includes('|')) return `<code>${line.replace(/[!-/:-@[-`{-~]/g, entity)}</code>`
  const ticks = '`'.repeat(longestRun(line) + 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${ticks}${pad}${line}${pad}${ticks}`
}

/** A code block with a fence longer than any run of backticks inside; for the start of a line. */
export function markdownFence(text: string, language: '' | 'sh' | 'yaml' = '', maxLength = 20_000): string {
  const body = visibleText(cut(text, maxLength)).replace(/\n$/, '')
  const fence = '`'.repeat(Math.max(3, longestRun(body) + 1))
  return `${fence}${language}\n${body}\n${fence}`
}

/** The same below the text of a list item. */
export const fenceInItem = (text: string, language: '' | 'sh' = ''): string =>
  `\n\n${markdownFence(text, language).replace(/^/gm, '  ')}`

/**
 * Escapes what can open a structure, and leaves harmless punctuation alone, because the file is also read
 * unrendered: an underscore inside a word, parentheses and full stops mean nothing without their partners.
 */
function escapeSyntax(line: string): string {
  return line
    .replace(/[\\`*~[\]|#]/g, '\\$&')
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\$/g, '<span>$$</span>') // the only form that GitHub does not read as mathematics
    .replace(/^[-+=:(]|!$/g, '\\$&')
    .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2')
}

/** GitHub finds e-mail addresses even in a `<code>` element; an element around the `@` hides them. */
function entity(character: string): string {
  return character === '@' ? '<span>@</span>' : `&#${character.charCodeAt(0)};`
}

function longestRun(text: string): number {
  let longest = 0
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  return longest
}

/**
 * A Markdown link with a label of our own words. A target that is neither http(s) nor a path gives the bare
 * label; what could end the link or open another structure is percent-encoded.
 */
export function markdownLink(label: string, target: string): string {
  const isWeb = /^https?:\/\/[^/]/i.test(target)
  const isPath = /^(?:\.{1,2}\/|\/(?![/\\])|[A-Za-z0-9_-]+(?:\/|$))/.test(target)
  if (!isWeb && !isPath) return label
  return `[${label}](<${target.replace(/[^A-Za-z0-9\-._~:/?#[\]@!$&'*+,;=%]/gu, encoded)}>)`
}

function encoded(character: string): string {
  return [...Buffer.from(character)]
    .map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`)
    .join('')
}
