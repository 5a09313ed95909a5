import { strangerIn } from '../platform/responders.ts'
import type { Observation } from './evidence.ts'
import {
  deedOf,
  isInside,
  isInWordsOfApi,
  isWithoutKey,
  originOf,
  partyOf,
  statusOf,
  textOf,
} from './observed.ts'

/**
 * Tells parties behind the API from those in front of it, by the answers to keys that are not valid. An invented key in
 * the same request that the API refused: what answered the caller's key stands behind the check of keys. The names of
 * products that sign the API's own answers as well are left out, since they only passed it on. A key that got the same
 * foreign answer: it stands in front, whatever headers it doubles, as everything does that is before the auth service
 * or a plain MLflow.
 */
export function located(all: readonly Observation[], isPlain: boolean): readonly Observation[] {
  const observations = unmasked(all)
  return observations.map((one) => {
    const { responder } = one
    if (responder?.party !== 'in between') return one
    const { product, isInside, ...rest } = responder
    const isElsewhere =
      isPlain || one.role.startsWith('auth.') || controlsOf(one, observations).some(isForeign)
    if (isElsewhere) return { ...one, responder: { ...rest, ...(product && { product }) } }
    if (isInside || !isBehindKeyCheck(one, observations)) return one
    const isPasser = observations.some(
      (other) => !isForeign(other) && isSignedWith(other, product?.server, product?.headers),
    )
    return { ...one, responder: { ...rest, ...(product && !isPasser && { product }), isInside: true } }
  })
}

/**
 * Programs that speak as the API does: `detail` in JSON is how whole frameworks refuse. What every key gets and none at
 * all gets too was said by nobody who looks at keys; where nothing at that host bears a mark of the platform's own,
 * another program answers there. So it does where the API names another server in its own answers.
 */
function unmasked(observations: readonly Observation[]): readonly Observation[] {
  const said = observations.filter((one) => isSaidToAll(one, observations))
  const strangers = new Set(said.map(originOf))
  const platforms = new Set(observations.filter(bearsItsMark).map(originOf))
  const isStrangers = (one: Observation) =>
    (!platforms.has(originOf(one)) &&
      (strangers.has(originOf(one)) || said.some((other) => isAlike(one, other)))) ||
    said.some((other) => isLogin(other) && isAlike(one, other)) ||
    isFromAnotherServer(one, observations)
  return observations.map((one) =>
    one.answer.kind === 'reply' && speaksLikeApi(one) && isStrangers(one)
      ? { ...one, responder: strangerIn(one.answer) }
      : one,
  )
}

function isSaidToAll(one: Observation, observations: readonly Observation[]): boolean {
  const { answer, credential } = one
  if (answer.kind !== 'reply' || answer.status < 400 || answer.status >= 500) return false
  if (!['bearer', 'basic'].includes(credential) || !speaksLikeApi(one)) return false
  const controls = controlsOf(one, observations)
  return (
    controls.some((other) => other.credential === 'none') && controls.every((other) => isAlike(other, one))
  )
}

/** Asks for credentials in words that are not the API's. */
const isLogin = (one: Observation): boolean =>
  [401, 403].includes(statusOf(one)) && !isInWordsOfApi(one) && !/not authenticated/i.test(textOf(one))

/** A refusal that bears another `server` than what the API says of itself at the same host. */
function isFromAnotherServer(one: Observation, observations: readonly Observation[]): boolean {
  const own = observations.filter(
    (other) => partyOf(other) === 'API' && isInWordsOfApi(other) && originOf(other) === originOf(one),
  )
  return (
    partyOf(one) === 'API' &&
    [401, 403, 405].includes(statusOf(one)) &&
    own.length > 0 &&
    own.every((other) => serverOf(other) !== serverOf(one)) &&
    !own.includes(one)
  )
}

const serverOf = ({ answer }: Observation) =>
  answer.kind === 'reply' ? String(answer.headers.server ?? '') : ''

const isAlike = ({ answer: a }: Observation, { answer: b }: Observation): boolean =>
  a.kind === 'reply' && b.kind === 'reply' && a.status === b.status && a.text === b.text

const bearsItsMark = (one: Observation): boolean =>
  isInWordsOfApi(one) ||
  partyOf(one) === 'MLflow' ||
  (partyOf(one) === 'auth service' && one.role.startsWith('auth.')) ||
  isInside(one)

/** In the words of its framework, which many programs share. */
export const speaksLikeApi = ({ answer }: Observation): boolean =>
  answer.kind === 'reply' &&
  typeof answer.json === 'object' &&
  answer.json !== null &&
  'detail' in answer.json

/** The same request without a key and with an invented one. */
const controlsOf = (one: Observation, observations: readonly Observation[]) =>
  observations.filter(
    (other) =>
      isWithoutKey(other) &&
      other.exchange.request.url === one.exchange.request.url &&
      other.exchange.request.method === one.exchange.request.method,
  )

const isForeign = (one: Observation) => partyOf(one) === 'in between'

/** A limit of rate may meet one request and not the next, and damage may meet one form of answer and not another. */
const isByRequest = ['limits rate', 'damages answers']

function isBehindKeyCheck(one: Observation, observations: readonly Observation[]): boolean {
  if (one.role !== 'mlflow' || one.credential !== 'bearer') return false
  if (isByRequest.includes(deedOf(one) ?? '')) return false
  const control = controlsOf(one, observations).find(({ credential }) => credential === 'garbage')
  return control !== undefined && statusOf(control) === 401 && partyOf(control) === 'API'
}

/** True for an answer that bears these marks of a product. */
export function isSignedWith(
  { answer }: Observation,
  server?: RegExp,
  headers: readonly string[] = [],
): boolean {
  if (answer.kind !== 'reply') return false
  const name = answer.headers.server
  const names = Array.isArray(name) ? name : [name ?? '']
  return names.some((one) => server?.test(one)) || headers.some((one) => one in answer.headers)
}
