import type { Exchange } from '../schema/report.ts'
import { briefly } from './foreign.ts'
import { cut, visibleLine } from './visible.ts'

/** The answer in one line, of an HTML page its title, or why there was none; of a body at most `maxLength` UTF-16 units. */
export function outcomeOf(
  { response, error }: Pick<Exchange, 'response' | 'error'>,
  maxLength = 200,
): string {
  if (!response) return `no answer${error ? ` (${error.code}: ${error.message})` : ''}`
  const body = response.body?.text ?? ''
  const isPage = /<!doctype\s|<html[\s>]/i.test(body.slice(0, 1_000))
  const text = isPage ? briefly(body, maxLength) : visibleLine(cut(body, 4 * maxLength))
  return `${response.status}${text === '' ? '' : ` ${cut(text, maxLength)}`}`
}

/** The first value of a header, whatever the case of its name; empty where there is none. */
export function headerOf(headers: Exchange['request']['headers'] | undefined, wanted: string): string {
  const value = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === wanted)?.[1]
  return [value].flat()[0] ?? ''
}
