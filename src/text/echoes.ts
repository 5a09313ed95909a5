import type { Exchange } from '../schema/report.ts'
import { ownKey } from './curl.ts'

/** What services show of a key on purpose: its beginning, as an abbreviation or under a name that says so. */
const abbreviations =
  /"\w*(?:prefix|hint|preview|mask|last)\w*"\s*:\s*"[^"]*"|\*\*\*api-key\*\*\*(?:…|\.{2,}|\*|•)/gi

const holds = (text: string | undefined): boolean =>
  text?.includes(ownKey) === true && text.replace(abbreviations, '').includes(ownKey)

/** Where an answer holds the caller's key: `body`, or the name of a header. */
export function placesOfKey({ response }: Pick<Exchange, 'response'>): string[] {
  const named = Object.entries(response?.headers ?? {}).filter(([, values]) =>
    holds([values].flat().join('\n')),
  )
  return [...(holds(response?.body?.text) ? ['body'] : []), ...named.map(([name]) => name.toLowerCase())]
}

/**
 * The answers that hold the caller's key, which anybody who sees such an answer or a log of it can use. A client
 * that writes its key into a URL or a body gets back what it stored itself: then none counts.
 */
export function echoesOf<One extends Pick<Exchange, 'request' | 'response'>>(
  exchanges: readonly One[],
): One[] {
  const echoes = exchanges.filter((exchange) => placesOfKey(exchange).length > 0)
  const isStored = ({ request }: One) =>
    request.url.includes(ownKey) || request.body?.text?.includes(ownKey) === true
  return echoes.length > 0 && exchanges.some(isStored) ? [] : echoes
}
