import type { Mistake, Rule } from '../rule.ts'
import type { Line, Source } from '../source.ts'
import { trackingUri } from './tracking-uri.ts'

interface Endpoint {
  pattern: RegExp
  /** What has to be on the line, or in the file, for the path to be the platform's. */
  ours: 'line' | 'file' | 'pattern'
  reason: string
  suggestion: string
}

/** Addresses of old documents that do not exist, or do not tell what they are asked for. */
const endpoints: readonly Endpoint[] = [
  {
    pattern: /(?<=https?:\/\/api\.hokus\.ai)\/v1(?=[/\s"'`)\\?]|$)/i,
    ours: 'pattern',
    reason: 'The platform has no routes below /v1.',
    suggestion: `Models are registered through MLflow, with the tracking URI ${trackingUri}.`,
  },
  {
    pattern: /\/api\/models\/register(?![\w/-])/,
    ours: 'file',
    reason: 'There is no endpoint /api/models/register.',
    suggestion: `Register with MLflow (registered-models/create, model-versions/create) at ${trackingUri}.`,
  },
  {
    pattern: /(?<=(?:registry|api|auth)\.hokus\.ai)\/api\/health(?![\w/-])/i,
    ours: 'pattern',
    reason: '/api/health says nothing about a key.',
    suggestion:
      'Check a key with POST https://auth.hokus.ai/api/v1/keys/validate and the key as Bearer token.',
  },
]

export const removedEndpointRule: Rule = {
  id: 'removed-endpoint',
  find(source: Source): Mistake[] {
    const isOurs = /hokus/i.test(source.text)
    return source.lines.flatMap((line, number) => [
      ...endpoints.flatMap(({ pattern, ours, reason, suggestion }) => {
        const found = pattern.exec(line.code)
        if (!found || (ours === 'file' && !isOurs)) return []
        return [{ line: number, column: found.index, reason, suggestion }]
      }),
      ...experimentsList(line, number, source),
    ])
  },
}

/** MLflow took `experiments/list` away in 2.0; `experiments/search` needs `max_results`. */
function experimentsList(line: Line, number: number, source: Source): Mistake[] {
  const found = /(?<=mlflow\/)experiments\/list(?![\w/-])(\?)?/.exec(line.code) ?? looseList(line.code)
  if (!found) return []
  const place = {
    line: number,
    column: found.index,
    reason: 'MLflow has no experiments/list any more; experiments/search with max_results took its place.',
  }
  // Outside quotes a shell would take the `?` for a pattern.
  const quotes = line.code.slice(0, found.index).match(/["']/g)?.length ?? 0
  const bare =
    (source.kind === 'shell' || source.kind === 'docker' || source.kind === 'yaml') && quotes % 2 === 0
  if (bare || /max_results|params/.test(line.code) || !/\bget\(|curl/i.test(line.code))
    return [{ ...place, suggestion: 'Ask "…/experiments/search?max_results=100", in quotes.' }]
  const start = line.start + found.index
  const text = `experiments/search?max_results=100${found[1] ? '&' : ''}`
  return [{ ...place, edits: [{ start, end: start + found[0].length, text }] }]
}

/** Below a base address in a variable, where the line says whose it is. */
function looseList(code: string): RegExpExecArray | null {
  return /hokus|mlflow/i.test(code) ? /(?<=\/)experiments\/list(?![\w/-])(\?)?/.exec(code) : null
}
