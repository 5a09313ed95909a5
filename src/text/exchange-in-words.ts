import type { Exchange } from '../schema/report.ts'
import { ownKey } from './curl.ts'
import { briefly } from './foreign.ts'
import { cut, visibleLine } from './visible.ts'

/**
 * The answer in one line, of an HTML page its title, or why there was none; of a body at most `maxLength` UTF-16 units,
 * and of a longer one the part that holds a term of `because`.
 */
export function outcomeOf(
  { response, error }: Pick<Exchange, 'response' | 'error'>,
  maxLength = 200,
  because = '',
): string {
  if (!response) return `no answer${error ? ` (${error.code}: ${error.message})` : ''}`
  const body = response.body?.text ?? ''
  const isPage = /<!doctype\s|<html[\s>]/i.test(body.slice(0, 1_000))
  const text = isPage ? briefly(body, maxLength) : visibleLine(cut(body, 4 * maxLength))
  // What is no text, as a model's file, has a size at least.
  const { bytes } = response.body ?? {}
  const size = bytes === undefined ? '' : bytes === 0 ? ' (an empty body)' : ` (${bytes} bytes)`
  return `${response.status}${text === '' ? size : ` ${partOf(text, maxLength, because)}`}`
}

/** Terms are words that stand in no sentence but in an answer: `PENDING_REGISTRATION`, `s3://`. */
function partOf(text: string, maxLength: number, because: string): string {
  const terms = cut(because, 500).match(/\b(?:[a-z0-9]{1,20}:\/\/|\w{1,40}_\w{1,40}\b)/gi) ?? []
  const at = Math.max(...terms.map((term) => text.indexOf(term)), 0)
  if (at < maxLength * 0.8) return cut(text, maxLength)
  return `… ${cut(text.slice(at - Math.floor(maxLength / 4)), maxLength)}`
}

/** The first value of a header, whatever the case of its name; empty where there is none. */
export function headerOf(headers: Exchange['request']['headers'] | undefined, wanted: string): string {
  const value = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === wanted)?.[1]
  return [value].flat()[0] ?? ''
}

/** Characters that tell one request of a platform from all others. */
const maxRequestLength = 200

/** A request by method, path and what was sent as a key; hosts, ids and times differ from run to run. */
export function requestOf({ request: { method, url, headers } }: Pick<Exchange, 'request'>): string {
  const path = URL.canParse(url) ? new URL(url).pathname : url
  const key = headerOf(headers, 'authorization') || headerOf(headers, 'x-api-key')
  const sent = key === '' ? ' without a key' : key.includes(ownKey) ? '' : ' with another key'
  return visibleLine(cut(`${method} ${path}`, maxRequestLength - sent.length)) + sent
}
