import type { Observation } from './evidence.ts'
import { said, textOf } from './observed.ts'

/** Where an answer is damaged, in words that follow "the answer": its beginning is whole more often than not. */
export function damageOf(one: Observation): string {
  const { answer, exchange } = one
  if (answer.kind === 'no-reply')
    return /unexpected end/i.test(answer.message)
      ? `ends before its packed body does (${answer.message})`
      : `cannot be unpacked: ${answer.message}`
  const text = textOf(one)
  if (text === '')
    return `is called JSON and holds ${exchange.response?.body?.bytes ?? 0} bytes that are no text, as if it were packed twice`
  if (text.startsWith('\uFEFF')) return 'begins with a byte-order mark (EF BB BF) before its JSON'
  if (!/^\s*[{[]/.test(text)) return `does not begin as JSON: ${said(one).slice(0, 120)}`
  const end = endOfJson(text)
  if (end === undefined) return `breaks off within its JSON, after “${text.slice(-40)}”`
  const rest = text.slice(end).trim()
  return rest === ''
    ? `is no whole JSON: ${said(one).slice(0, 120)}`
    : `goes on after its JSON with “${rest.slice(0, 80)}”`
}

/** Behind the bracket that closes the first one; undefined where none does. */
function endOfJson(text: string): number | undefined {
  let depth = 0
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (token === '{' || token === '[') depth += 1
    if (token === '}' || token === ']') depth -= 1
    if (depth === 0) return index + token.length
  }
  return undefined
}
