import type { Exchange } from '../schema/report.ts'
import type { Observation } from './evidence.ts'
import type { Facts } from './facts.ts'
import { bytesOf, codeOf, headerIn, partyOf, pathOf, said, statusOf, textOf, wasServed } from './observed.ts'

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
  const why = /"status_message": ?"([^"]{1,300})"/.exec(textOf(last))?.[1]
  return {
    told: why ? `is ${status}: ${why.replace(/\.$/, '')}` : `is ${status}`,
    evidence: [last, ...asked.filter((one) => one !== last && isSame(one))],
  }
}

/** The last version that became READY, in words, where the session saw it before this request. */
export function readyBefore(one: Observation, { observations }: Facts): string | undefined {
  const ready = observations.findLast(
    (other) =>
      other !== one &&
      isLater(one, other) &&
      /\/model-versions\/(create|get)$/.test(pathOf(other)) &&
      wasServed(other) &&
      /"status": ?"READY"/.test(textOf(other)),
  )
  const [name, version] = ['name', 'version'].map(
    (field) => ready && new RegExp(`"${field}": ?"([^"]{1,200})"`).exec(textOf(ready))?.[1],
  )
  return name && version ? `${name} version ${version}` : undefined
}

interface ChangedFile extends Outcome {
  isEmptied: boolean
  /** Its bytes, where some did not come back. */
  lost?: Sizes | undefined
}

/** A file that was sent and taken, and that whoever asked for it got back empty, in part or otherwise. */
export function changedFile({ observations }: Facts): ChangedFile | undefined {
  const files = observations.filter((one) => /\/mlflow-artifacts\/artifacts\/./.test(pathOf(one)))
  for (const back of files.filter(isRead)) {
    const ofPath = files.filter((one) => one !== back && pathOf(one) === pathOf(back))
    const before = ofPath.filter((one) => isLater(back, one) && !isRead(one))
    const sent = before.at(-1)
    const change = sent && isSent(sent) ? changeOf(sent, back) : undefined
    // A cache, or another copy of the store, may give an earlier content, and one that is asked too soon a part.
    const isKnown = before.some((one) => one !== sent && isSent(one) && changeOf(one, back) === undefined)
    const isMended = ofPath.some(
      (one) => sent && isRead(one) && isLater(one, back) && changeOf(sent, one) === undefined,
    )
    if (sent === undefined || change === undefined || isKnown || isMended) continue
    const { kept, sent: bytes } = change
    const came =
      kept === bytes
        ? `sent ${bytes} bytes, got as many back that are others`
        : `sent ${bytes} bytes, got ${kept} back`
    return {
      told: `${pathOf(sent).split('/').at(-1)}: ${came}`,
      evidence: [back, sent],
      isEmptied: isEmpty(back),
      lost: kept < bytes ? change : undefined,
    }
  }
  return undefined
}

const isSent = (one: Observation) =>
  one.exchange.request.method === 'PUT' && wasServed(one) && bytesOf(one) > 0

/** The whole file, and no page in its place. */
const isRead = (one: Observation) =>
  one.exchange.request.method === 'GET' &&
  statusOf(one) === 200 &&
  (partyOf(one) !== 'in between' || !/html/.test(headerIn(one, 'content-type')))

interface Sizes {
  kept: number
  sent: number
}

/** What came back instead, by its bytes; undefined where it is the same, as far as sizes and hashes are known. */
function changeOf({ exchange: { request } }: Observation, back: Observation): Sizes | undefined {
  const sent = sizeOf(request)
  const got = isEmpty(back) ? 0 : back.exchange.response && sizeOf(back.exchange.response)
  const bytes = sent ?? request.body?.bytes ?? 0
  if (got === 0 || (sent !== undefined && got !== undefined && sent !== got))
    return { kept: got, sent: bytes }
  const hashes = [request.body?.sha256, back.exchange.response?.body?.sha256]
  const isOther = sent !== undefined && sent === got && !hashes.includes(undefined) && hashes[0] !== hashes[1]
  return isOther ? { kept: bytes, sent: bytes } : undefined
}

/** Bytes of a body on the wire; undefined where it was packed, or they are not known for sure. */
function sizeOf({ headers, body }: Pick<Exchange['request'], 'headers' | 'body'>): number | undefined {
  if (headers['content-encoding'] !== undefined) return undefined
  const counted = body?.sha256 === undefined ? undefined : body.bytes
  if (headers['content-length'] === undefined) return counted
  const announced = Number(headers['content-length'])
  return announced === (counted ?? announced) ? announced : undefined
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

/** The parameter that MLflow says it was not given. */
export const missedParameter = (one: Observation): string | undefined =>
  /missing value for required parameter '(\w+)'/i.exec(textOf(one))?.[1]

/** A request that had a body, and that MLflow answers as if it had none. Exporters leave out what a DELETE carried. */
export const lostBody = ({ observations }: Facts): Observation | undefined =>
  observations.find((seen) => {
    const missing = missedParameter(seen)
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
