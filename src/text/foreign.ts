import { cut, visibleLine } from './visible.ts'

/** UTF-16 units of somebody else's words within a sentence of ours. */
const longest = 300

/**
 * What a foreign program said, fit to be part of a message: of an HTML page its title, of JSON its message, one line of
 * at most 300 characters.
 */
export function briefly(text: string, maxLength = longest): string {
  return cut(visibleLine(withoutTags(withoutPage(withoutJson(text)))), maxLength)
}

/** An HTML page by its title, or by its words where it has none; undefined for anything else. */
export function pageInBrief(text: string): string | undefined {
  if (!/^\s*(<!doctype\s+html|<html[\s>]|<head[\s>])/i.test(text)) return undefined
  const page = withoutPage(text)
  return page === '(an HTML page)'
    ? `(an HTML page: ${visibleLine(withoutTags(text.slice(0, 5_000))).trim()})`
    : page
}

function withoutPage(text: string): string {
  const start = text.search(/<!doctype\s|<html[\s>]|<head[\s>]|<body[\s>]/i)
  if (start < 0) return text
  // Far longer titles are attacks on this expression's time, not titles.
  const [, title = ''] = /<title[^>]{0,200}>([^<]{0,500})/i.exec(text.slice(start, start + 20_000)) ?? []
  const words = visibleLine(title.replace(/&#?\w{1,10};/g, ' ').replace(/\s+/g, ' '))
  const more = saysLittle.test(words) ? sentenceIn(text.slice(start, start + 5_000), words) : ''
  return `${text.slice(0, start)}(an HTML page${words === '' ? '' : `, “${cut(words, 80)}”`}${more && `: “${cut(more, 160)}”`})`
}

/** Titles that are the same whatever the matter is. */
const saysLittle = /^(error\b.*|oops\b.*|ngrok|.{0,40}\bnotification)$/i

/** The first sentence of a page that its title does not say. */
const sentenceIn = (page: string, title: string): string =>
  visibleLine(withoutTags(page.replace(/<(title|script|style)\b[^<]{0,5000}<\//gi, ' <')))
    .split(/(?<=[.!?])\s+/)
    .map((one) => one.trim())
    .find((one) => /^(\S+ ){4}.*[.!?]$/.test(one) && !title.includes(one.slice(-25, -1))) ?? ''

const withoutTags = (text: string) => text.replace(/<[/?!]?[a-z][^<>]{0,500}>/gi, ' ')

/** The first JSON in the text up to its end, by what it has to say. */
function withoutJson(text: string): string {
  const start = text.search(/[{[]/)
  if (start < 0) return text
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1
  try {
    const said = messageIn(JSON.parse(text.slice(start, end)))
    return `${text.slice(0, start)}${said ?? '(JSON without a message)'}${text.slice(end)}`
  } catch {
    return text
  }
}

function messageIn(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null) return undefined
  for (const name of ['message', 'msg', 'detail', 'error_description', 'error', 'title', 'errors']) {
    const value = (json as Record<string, unknown>)[name]
    if (typeof value === 'string' && value !== '') return value
    const inner = messageIn(value)
    if (inner !== undefined) return inner
  }
  return Array.isArray(json) ? json.map(messageIn).find((one) => one !== undefined) : undefined
}
