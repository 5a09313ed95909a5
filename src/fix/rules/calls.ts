import type { Reading } from '../reading.ts'
import type { File, Rule } from './rule.ts'
import { trackingUri } from './tracking-uri.ts'

/** The tags that make a registration a tokenized one; the platform reads them from the model version only. */
const tag = /^(?:hokusai_token_id|benchmark_metric|benchmark_value)$/
const quotedTag = /\\?["'](hokusai_token_id|benchmark_metric|benchmark_value)\\?["']/
const onRun =
  /(?:^|[.:$])(?:mlflow_)?(?:set_?tags?|start_?run|create_?run|log_?tags?|autolog|MLFlowLogger|RunTag)$/i
/** Spans and frames take tags as well: a method without the run's id is MLflow's where its object is called so. */
const onOther = /^(?!.*(?:mlflow|mlf|client|run)\b).*[.:$]set_?tags?$/i
const isOnRun = ({ name, keys }: Reading['calls'][number]) =>
  onRun.test(name) && !(onOther.test(name) && (tag.test(keys[0] ?? '') || /tags$/i.test(name)))

export const runTagsRule: Rule = {
  id: 'run-tags',
  needs: /hokusai_token_id|benchmark_(?:metric|value)/,
  find: ({ text, reading: { calls, texts } }) => {
    const byCall = calls
      .filter(isOnRun)
      .map(({ at, keys }) => ({ at, name: keys.find((key) => tag.test(key)) }))
    const byRequest = texts
      .filter((one) => one.text.includes('runs/set-tag'))
      .map(({ start: at }) => ({ at, name: quotedTag.exec(text.slice(at, at + 500))?.[1] }))
    return [...byCall, ...byRequest]
      .filter(({ name }) => name !== undefined)
      .map(({ at, name }) => ({
        at,
        reason: `The tag ${name} is set on the run; the platform reads it from the model version and calls it missing.`,
        suggestion:
          'After the model is registered: client.set_model_version_tag(model_name, version, key, value), once for each tag.',
      }))
  },
}

/** Addresses of old documents that do not exist, or do not tell what they are asked for. */
const endpoints: readonly {
  pattern: RegExp
  /** Whether the file or the line speaks of the platform, where the path alone does not. */
  about?: (file: File, line: string) => boolean
  reason: string
  suggestion: string
}[] = [
  {
    pattern: /(?<=https?:\/\/api\.hokus\.ai)\/v1(?=[/\s"'`)\\?}]|$)/i,
    reason: 'The platform has no routes below /v1.',
    suggestion: `Models are registered through MLflow, with the tracking URI ${trackingUri}.`,
  },
  {
    pattern: /\/api\/models\/register(?![\w/-])/,
    about: ({ text }) => /hokus/i.test(text),
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
    about: (_, line) => /hokus|mlflow/i.test(line),
    reason: 'MLflow has no experiments/list any more; experiments/search with max_results took its place.',
    suggestion: 'Ask "…/experiments/search?max_results=100", in quotes.',
  },
]

export const removedEndpointRule: Rule = {
  id: 'removed-endpoint',
  needs: /hokus\.ai\/(?:v1|api\/health)|\/api\/models\/register|experiments\/list/i,
  find: (file) =>
    file.reading.texts.flatMap(({ text, start }) =>
      endpoints.flatMap(({ pattern, about = () => true, reason, suggestion }) => {
        const found = pattern.exec(text)
        if (!found) return []
        const line = /.*$/m.exec(file.text.slice(file.text.lastIndexOf('\n', start - 1) + 1))?.[0]
        return about(file, `${text} ${line}`) ? [{ at: start + found.index, reason, suggestion }] : []
      }),
    ),
}

/** `hokusai` on PyPI is a Docker tool of others that also installs a command of that name. */
export const wrongPackageRule: Rule = {
  id: 'wrong-package',
  needs: /(?<![\w-])hokusai(?![\w-])/i,
  find: ({ reading: { packages } }) =>
    packages
      .filter(({ spec }) => /^["']?hokusai\s*(?:\[[^\]]*\])?\s*(?:$|[<>=!~;,()*@^\s"'\\])/i.test(spec))
      .filter(({ spec }) => !/@\s*(?:\w+\+|https?:|file:|ssh:|\.|\/)/.test(spec))
      .map(({ at }) => ({
        at,
        reason: 'The package "hokusai" on PyPI is an unrelated Docker tool, not the platform\'s SDK.',
        suggestion:
          'Take it out: mlflow alone is enough to register; the SDK, hokusai-ml-platform, installs from its source repository.',
      })),
}
