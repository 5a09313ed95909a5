import type { Exchange } from '../schema/report.ts'
import { cut, visibleLine } from './visible.ts'

/** The answer in one line, or why there was none; of a body at most `maxLength` UTF-16 units. */
export function outcomeOf(
  { response, error }: Pick<Exchange, 'response' | 'error'>,
  maxLength = 200,
): string {
  if (!response) return `no answer${error ? ` (${error.code}: ${error.message})` : ''}`
  const text = visibleLine(cut(response.body?.text ?? '', 4 * maxLength))
  return `${response.status}${text === '' ? '' : ` ${cut(text, maxLength)}`}`
}

/** The first value of a header, whatever the case of its name; empty where there is none. */
export function headerOf(headers: Exchange['request']['headers'] | undefined, wanted: string): string {
  const value = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === wanted)?.[1]
  return [value].flat()[0] ?? ''
}
