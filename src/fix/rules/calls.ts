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
  const byCall = calls.flatMap(({ name, at, keys }): Mistake[] => {
    const found = onRun.test(name) ? keys.find((key) => tag.test(key)) : undefined
    return found === undefined ? [] : [mistake(found, at)]
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
  /** What its file or its line has to speak of for the path to be the platform's. */
  file?: RegExp
  line?: RegExp
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
    file: /hokus/i,
    reason: 'There is no endpoint /api/models/register.',
    suggestion: `Register with MLflow (registered-models/create, model-versions/create) at ${trackingUri}.`,
  },
  {
    pattern: /(?<=(?:registry|api|auth)\.hokus\.ai)\/api\/health(?![\w/-])/i,
    reason: '/api/health says nothing about a key.',
    suggestion:
      'Check a key with POST https://auth.hokus.ai/api/v1/keys/validate and the key as Bearer token.',
  },
  {
    pattern: /(?<=\/)experiments\/list(?![\w/-])/,
    line: /hokus|mlflow/i,
    reason: 'MLflow has no experiments/list any more; experiments/search with max_results took its place.',
    suggestion: 'Ask "…/experiments/search?max_results=100", in quotes.',
  },
]

export const removedEndpointRule: Rule = {
  needs: /hokus\.ai\/(?:v1|api\/health)|\/api\/models\/register|experiments\/list/i,
  find: findRemovedEndpoints,
}

function findRemovedEndpoints({ text, reading: { texts } }: File): Mistake[] {
  const lineAt = (at: number) => /.*$/m.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))?.[0] ?? ''
  return texts.flatMap((literal) =>
    endpoints.flatMap(({ pattern, file, line, reason, suggestion }) => {
      const found = pattern.exec(literal.text)
      if (!found || file?.test(text) === false) return []
      if (line?.test(literal.text) === false && !line.test(lineAt(literal.start))) return []
      return [{ rule: 'removed-endpoint', at: literal.start + found.index, reason, suggestion }]
    }),
  )
}

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
