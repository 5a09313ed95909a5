import type { Reply } from '../../src/http/exchange.ts'

/** An answer as the client tells it. */
export const reply = (
  status: number,
  contentType: string,
  text: string,
  headers: Reply['headers'] = {},
): Reply => ({
  kind: 'reply',
  exchanges: ['e1'],
  status,
  headers: { ...headers, ...(contentType && { 'content-type': contentType }) },
  contentType,
  text,
  json: parse(text),
})
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
export const json = (status: number, text: string, headers: Reply['headers'] = {}) =>
  reply(status, 'application/json', text, headers)
