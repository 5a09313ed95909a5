import type { Literal } from '../reading.ts'
import type { File, Mistake, Rule } from './rule.ts'
import { trackingUri } from './tracking-uri.ts'

/** The tags that make a registration a tokenized one; the platform reads them from the model version only. */
const tag = /^(?:hokusai_token_id|benchmark_metric|benchmark_value)$/
const onRun =
  /(?:^|[.:$])(?:mlflow_)?(?:set_?tags?|start_?run|create_?run|log_?tags?|autolog|MLFlowLogger|RunTag)$/i

export const runTagsRule: Rule = { needs: /hokusai_token_id|benchmark_(?:metric|value)/, find: findRunTags }

function findRunTags({ text, reading: { calls, texts } }: File): Mistake[] {
  const mistake = (name: string, at: number): Mistake => ({
    rule: 'run-tags',
    at,
    reason: `The tag ${name} is set on the run; the platform reads it from the model version and calls it missing.`,
    suggestion:
      'After the model is registered: client.set_model_version_tag(model_name, version, key, value), once for each tag.',
  })
  const byCall = calls.flatMap(({ name, at, keys, onVersion }): Mistake[] => {
    const found = onRun.test(name) ? keys.find((key) => tag.test(key)) : undefined
    if (found === undefined) return []
    return [onVersion ? { ...mistake(found, at), change: { edits: onVersion } } : mistake(found, at)]
  })
  const byRequest = texts.flatMap(({ text: address, start }) => {
    const name = /runs\/set-tag/.test(address)
      ? /\\?["'](hokusai_token_id|benchmark_metric|benchmark_value)\\?["']/.exec(
          text.slice(start, start + 500),
        )?.[1]
      : undefined
    return name === undefined ? [] : [mistake(name, start)]
  })
  return [...byCall, ...byRequest]
}

interface Endpoint {
  pattern: RegExp
  /** The file has to speak of the platform for the path to be its. */
  named?: boolean
  reason: string
  suggestion: string
}

/** Addresses of old documents that do not exist, or do not tell what they are asked for. */
const endpoints: readonly Endpoint[] = [
  {
    pattern: /(?<=https?:\/\/api\.hokus\.ai)\/v1(?=[/\s"'`)\\?}]|$)/i,
    reason: 'The platform has no routes below /v1.',
    suggestion: `Models are registered through MLflow, with the tracking URI ${trackingUri}.`,
  },
  {
    pattern: /\/api\/models\/register(?![\w/-])/,
    named: true,
    reason: 'There is no endpoint /api/models/register.',
    suggestion: `Register with MLflow (registered-models/create, model-versions/create) at ${trackingUri}.`,
  },
  {
    pattern: /(?<=(?:registry|api|auth)\.hokus\.ai)\/api\/health(?![\w/-])/i,
    reason: '/api/health says nothing about a key.',
    suggestion:
      'Check a key with POST https://auth.hokus.ai/api/v1/keys/validate and the key as Bearer token.',
  },
]

export const removedEndpointRule: Rule = {
  needs: /hokus\.ai\/(?:v1|api\/health)|\/api\/models\/register|experiments\/list/i,
  find: findRemovedEndpoints,
}

function findRemovedEndpoints({ text, reading: { texts } }: File): Mistake[] {
  const isOurs = /hokus/i.test(text)
  return texts.flatMap((literal) => [
    ...endpoints.flatMap(({ pattern, named, reason, suggestion }) => {
      const found = pattern.exec(literal.text)
      if (!found || (named && !isOurs)) return []
      return [{ rule: 'removed-endpoint', at: literal.start + found.index, reason, suggestion }]
    }),
    ...experimentsList(literal, text),
  ])
}

/** MLflow took `experiments/list` away in 2.0; `experiments/search` needs `max_results`. */
function experimentsList(literal: Literal, text: string): Mistake[] {
  const found =
    /(?<=mlflow\/)experiments\/list(?![\w/-])(\?)?/.exec(literal.text) ??
    (/hokus|mlflow/i.test(lineAt(text, literal.start))
      ? /(?<=\/)experiments\/list(?![\w/-])(\?)?/.exec(literal.text)
      : null)
  if (!found) return []
  const start = literal.start + found.index
  const mistake = {
    rule: 'removed-endpoint',
    at: start,
    reason: 'MLflow has no experiments/list any more; experiments/search with max_results took its place.',
    suggestion: 'Ask "…/experiments/search?max_results=100", in quotes.',
  }
  if (!literal.exact || !/["'`]/.test(text.charAt(literal.end))) return [mistake]
  const replaced = `experiments/search?max_results=100${found[1] ? '&' : ''}`
  return [{ ...mistake, change: { edits: [{ start, end: start + found[0].length, text: replaced }] } }]
}

const lineAt = (text: string, at: number) =>
  text.slice(
    text.lastIndexOf('\n', at - 1) + 1,
    text.indexOf('\n', at) < 0 ? undefined : text.indexOf('\n', at),
  )

/** `hokusai` on PyPI is a Docker tool of others that also installs a command of that name. */
export const wrongPackageRule: Rule = {
  needs: /(?<![\w-])hokusai(?![\w-])/i,
  find: ({ reading: { packages } }) =>
    packages
      .filter(
        ({ spec }) =>
          /^["']?hokusai\s*(?:\[[^\]]*\])?\s*(?:$|[<>=!~;,()*@^\s"'\\])/i.test(spec) &&
          !/@\s*(?:\w+\+|https?:|file:|ssh:|\.|\/)/.test(spec),
      )
      .map(({ at }) => ({
        rule: 'wrong-package',
        at,
        reason: 'The package "hokusai" on PyPI is an unrelated Docker tool, not the platform\'s SDK.',
        suggestion:
          'Take it out: mlflow alone is enough to register; the SDK, hokusai-ml-platform, installs from its source repository.',
      })),
}
