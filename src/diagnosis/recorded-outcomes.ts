import type { Observation } from './evidence.ts'
import type { Facts } from './facts.ts'
import { bytesOf, codeOf, partyOf, pathOf, said, textOf, wasServed } from './observed.ts'

/** What became of a registration, read from the requests of anybody's client, where no check of ours did. */

interface Outcome {
  /** What happened, to go on after "the version" or a path. */
  told: string
  evidence: Observation[]
}

const parameterOf = ({ exchange }: Observation, name: string): string => {
  const { url, body } = exchange.request
  const given = URL.canParse(url) ? new URL(url).searchParams.get(name) : null
  return given ?? new RegExp(`"${name}": ?"([^"]{1,500})"`).exec(body?.text ?? '')?.[1] ?? ''
}

/** A version whose last known status is not READY. */
export function unreadyVersion({ observations }: Facts): Outcome | undefined {
  const asked = observations.filter(
    (one) => /\/model-versions\/(create|get)$/.test(pathOf(one)) && wasServed(one),
  )
  const last = asked.at(-1)
  const status = last && /"status": ?"([A-Z_]+)"/.exec(textOf(last))?.[1]
  // A single look may have come too early.
  if (!status || status === 'READY' || (status === 'PENDING_REGISTRATION' && asked.length < 3))
    return undefined
  const isSame = (one: Observation) => parameterOf(one, 'name') === parameterOf(last, 'name')
  return { told: `is ${status}`, evidence: [last, ...asked.filter((one) => one !== last && isSame(one))] }
}

/** A file that was sent with content, taken, and came back without any. */
export function emptiedFile({ observations }: Facts): Outcome | undefined {
  const files = observations.filter(
    (one) => /\/mlflow-artifacts\/artifacts\/./.test(pathOf(one)) && wasServed(one),
  )
  for (const sent of files) {
    const bytes = bytesOf(sent)
    if (sent.exchange.request.method !== 'PUT' || bytes === 0) continue
    const back = files.find(
      (one) =>
        one.exchange.request.method === 'GET' &&
        pathOf(one) === pathOf(sent) &&
        isEmpty(one) &&
        isLater(one, sent),
    )
    const name = pathOf(sent).split('/').at(-1) ?? ''
    if (back) return { told: `${name}: sent ${bytes} bytes, got 0 back`, evidence: [back, sent] }
  }
  return undefined
}

/** A list of artifacts in which a file that these exchanges uploaded has no size: so MLflow lists empty ones. */
export function listedEmpty({ observations }: Facts, exchanges: readonly string[]): Observation | undefined {
  const names = observations
    .filter(({ exchange }) => exchanges.includes(exchange.id))
    .map((one) => pathOf(one).split('/').at(-1))
  return observations.find(({ exchange, answer }) => {
    if (exchange.request.method !== 'GET' || answer.kind !== 'reply') return false
    const { files } = (answer.json ?? {}) as { files?: unknown }
    return (
      Array.isArray(files) &&
      files.some(
        (file) =>
          names.includes(String(file?.path).split('/').at(-1)) && !file.is_dir && !Number(file.file_size),
      )
    )
  })
}

/** What MLflow says of something that it does not have, by the part of its paths; the groups name it as its answers do. */
const missed: readonly [family: string, words: RegExp][] = [
  ['model-versions', /model version \(name=(?<name>.+), version=(?<version>\d+)\) not found/i],
  ['registered-models', /registered model with name=(?<name>.+) not found/i],
  ['runs', /run (with id=|')(?<run_id>\w+)'? not found/i],
  ['experiments', /experiment with id=(?<experiment_id>\w+) exists/i],
  ['experiments', /find experiment with name '(?<name>.+)'/i],
]

/** The last time that the session was told of what MLflow now says is not there, where nothing was removed in between. */
export function wasThereBefore(
  one: Observation,
  observations: readonly Observation[],
): Observation | undefined {
  if (codeOf(one) !== 'RESOURCE_DOES_NOT_EXIST') return undefined
  const before = observations.filter((other) => other !== one && isLater(one, other) && wasServed(other))
  for (const [family, words] of missed) {
    const names = Object.entries(words.exec(said(one))?.groups ?? {})
    if (names.length === 0) continue
    const told = before.findLastIndex(
      (other) =>
        new RegExp(`/${family}/(create|get|get-by-name)$`).test(pathOf(other)) &&
        names.every(([name, value]) => namesIn(other).includes(`"${name}":"${value.replace(/\s/g, '')}"`)),
    )
    return before.slice(told).some((other) => /\/(delete|rename)$/.test(pathOf(other)))
      ? undefined
      : before[told]
  }
  return undefined
}

const namesIn = (one: Observation) => `${one.exchange.request.body?.text} ${textOf(one)}`.replace(/\s/g, '')

/** A request that had a body, and that MLflow answers as if it had none. Exporters leave out what a DELETE carried. */
export const lostBody = ({ observations }: Facts): Observation | undefined =>
  observations.find((seen) => {
    const missing = /[Mm]issing value for required parameter '(\w+)'/.exec(textOf(seen))?.[1]
    const { body, headers, method } = seen.exchange.request
    // MLflow itself does not read the body of a GET.
    if (method === 'GET') return false
    const names = new RegExp(`"${missing}": ?"?[^"\\s]`).test(body?.text ?? '')
    return missing !== undefined && (names || (!body?.text && Number(headers['content-length'] ?? 0) > 2))
  })

/** A parameter that was in the URL, and that MLflow answers as if it had not been, or as another value. */
export function lostQuery({ observations }: Facts): Observation | undefined {
  return observations.find((seen) => {
    if (seen.exchange.request.method !== 'GET' || partyOf(seen) !== 'MLflow') return false
    const [, missing, value, named] =
      /missing value for required parameter '(\w+)'|invalid value (\S+) for parameter '(\w+)'/i.exec(
        textOf(seen),
      ) ?? []
    const sent = URL.canParse(seen.exchange.request.url)
      ? new URL(seen.exchange.request.url).searchParams.get(missing ?? named ?? '')
      : null
    return sent !== null && sent !== '' && (missing !== undefined || value?.replace(/\W/g, '') !== sent)
  })
}

const isEmpty = ({ exchange: { response } }: Observation) =>
  response !== undefined && response.body?.truncated !== true && (response.body?.bytes ?? 0) === 0

const isLater = (one: Observation, other: Observation) => one.exchange.startedAt >= other.exchange.startedAt
