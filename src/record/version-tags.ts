import { type Call, callsOf, isServed, objectIn, told } from './calls.ts'
import type { Difference } from './client-mistakes.ts'

/** The tags of a model version that make it tokenized, each with what people write in its place. */
const spellings: Record<string, RegExp> = {
  hokusai_token_id: /^(hokusai_)?token(_?id)?$/,
  benchmark_metric: /^(benchmark_)?metric(_name)?$/,
  benchmark_value: /^(benchmark|baseline|(benchmark_)?baseline_value|benchmark_(value|baseline))$/,
}
const wanted = Object.keys(spellings)

/** Where a request puts tags, in words; a version by its name and number. */
const places: readonly [RegExp, string][] = [
  [/^runs\/(set-tag|log-batch|create)$/, 'run'],
  [/^runs\/log-parameter$/, 'run, as parameters'],
  [/^registered-models\/(create|set-tag)$/, 'registered model'],
  [/^experiments\/(create|set-experiment-tag)$/, 'experiment'],
  [/^logged-models/, 'logged model'],
]

interface Placed {
  call: Call
  place: string
  /** As it was written. */
  key: string
  /** Undefined where it is no text. */
  value: string | undefined
}

/** Which of the tags the model version lacks that was registered, and where they went instead. */
export function versionTags(calls: readonly Call[]): Difference | undefined {
  const served = calls.filter(isServed)
  const version = served.map(createdVersion).findLast((one) => one !== undefined)
  const placed = served.flatMap(placedBy)
  const onVersion = placed.filter(({ place }) => (version ? place === version : isVersion(place)))
  const missing = wanted.filter((tag) => !onVersion.some(({ key }) => key === tag))
  const elsewhere = placed.filter((one) => missing.includes(one.key) && !onVersion.includes(one))
  if (elsewhere.length > 0 && (version || onVersion.length === 0)) return misplaced(elsewhere)
  return version ? (misspelt(onVersion, missing, version) ?? malformed(onVersion, version)) : undefined
}

const instead =
  'MlflowClient().set_model_version_tag(name, version, "hokusai_token_id", …), the same for benchmark_metric and benchmark_value.'

function misplaced(elsewhere: readonly Placed[]): Difference | undefined {
  const where = [...new Set(elsewhere.map(({ place }) => place))]
  const isOnRun = where.length === 1 && where[0] === 'run'
  const on = where.map((place) => (isVersion(place) ? place : `the ${place}`)).join(' and ')
  return told(callsOf(elsewhere), () => ({
    id: isOnRun ? 'tags-on-run' : 'tags-elsewhere',
    text: `The tags that make a model tokenized were set on ${on}, and not on the model version${where.some(isVersion) ? ' that was registered last' : ''}, where the platform reads them.`,
    instead,
  }))
}

function misspelt(
  onVersion: readonly Placed[],
  missing: readonly string[],
  version: string,
): Difference | undefined {
  const lacks = listed(missing)
  const alike = onVersion.filter(({ key }) =>
    missing.some((tag) => spellings[tag]?.test(key.toLowerCase().replace(/[-. ]/g, '_'))),
  )
  const known = missing.length > 0 ? onVersion.filter(({ key }) => wanted.includes(key)) : []
  return (
    told(callsOf(alike), () => ({
      id: 'tags-misspelt',
      text: `${atStart(version)} carries ${alike.map(({ key }) => JSON.stringify(key.slice(0, 60))).join(', ')}, which the platform does not read; it lacks ${lacks}.`,
      instead,
    })) ??
    told(callsOf(known), () => ({
      id: 'tags-incomplete',
      text: `${atStart(version)} carries ${listed(known.map(({ key }) => key))}, but not ${lacks}: all three make a model tokenized.`,
      instead,
    }))
  )
}

/** What the platform can read of each; the rules are those of its event. */
const readable: Record<string, [RegExp, string]> = {
  hokusai_token_id: [/^(?!-)[A-Za-z0-9-]{1,64}(?<!-)$/, 'of letters, digits and hyphens'],
  benchmark_value: [/^\s*[+-]?([\d_]+\.?\d*|\.\d+|inf(inity)?|nan)(e[+-]?\d+)?\s*$/i, 'a number'],
}

function malformed(onVersion: readonly Placed[], version: string): Difference | undefined {
  const last = new Map(onVersion.map((one) => [one.key, one]))
  const wrong = Object.entries(readable).flatMap(([key, [pattern, form]]) => {
    const placed = last.get(key)
    // What was masked is not known.
    if (placed?.value === undefined || pattern.test(placed.value) || placed.value.includes('***')) return []
    return [{ ...placed, said: `${key} ${JSON.stringify(placed.value.slice(0, 60))}, which is not ${form}` }]
  })
  return told(callsOf(wrong), () => ({
    id: 'tags-malformed',
    text: `${atStart(version)} carries ${wrong.map(({ said }) => said).join(', and ')}: the platform cannot read it.`,
    instead:
      'Set hokusai_token_id to the token’s id, such as XRAY, and benchmark_value to a number, such as 0.91.',
  }))
}

const named = (name: unknown, version: unknown) => `version ${String(version)} of ${String(name)}`
const listed = (names: readonly string[]) => names.join(', ').replace(/, (?=[^,]*$)/, ' and ')
const atStart = (place: string) => place.replace(/^v/, 'V')
const isVersion = (place: string) => place.startsWith('version ')

function createdVersion({ endpoint, answer }: Call): string | undefined {
  if (endpoint !== 'model-versions/create') return undefined
  const { model_version: made } = objectIn(answer) as { model_version?: { name?: string; version?: string } }
  return made?.name && made.version ? named(made.name, made.version) : undefined
}

function placedBy(call: Call): Placed[] {
  const { endpoint, sent } = call
  const place = placeOf(call)
  if (place === undefined) return []
  const list = (value: unknown) => (Array.isArray(value) ? value : [])
  const own = endpoint.endsWith('tag') || endpoint.endsWith('log-parameter') ? [sent] : list(sent.tags)
  const params = list(sent.params).map((one) => ({ one, place: 'run, as parameters' }))
  return [...own.map((one) => ({ one, place })), ...params].flatMap(({ one, place }) => {
    const { key, value } = (one ?? {}) as { key?: unknown; value?: unknown }
    return typeof key === 'string'
      ? [{ call, place, key, value: typeof value === 'string' ? value : undefined }]
      : []
  })
}

function placeOf(call: Call): string | undefined {
  if (call.endpoint === 'model-versions/create') return createdVersion(call) ?? named(call.sent.name, '?')
  if (call.endpoint === 'model-versions/set-tag') return named(call.sent.name, call.sent.version)
  return places.find(([pattern]) => pattern.test(call.endpoint))?.[1]
}
