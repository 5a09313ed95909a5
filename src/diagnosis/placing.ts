import type { Observation } from './evidence.ts'

/**
 * Tells parties behind the API from those in front of it, by the answers to keys that are not valid. An invented key in
 * the same request that the API refused: what answered the caller's key stands behind the check of keys. The names of
 * products that sign the API's own answers as well are left out, since they only passed it on. A key that got the same
 * foreign answer: it stands in front, whatever headers it doubles, as everything does that is before the auth service
 * or a plain MLflow.
 */
export function placed(observations: readonly Observation[], isPlain: boolean): readonly Observation[] {
  return observations.map((one) => {
    const { responder } = one
    if (responder?.party !== 'in between') return one
    const { product, isInside, ...rest } = responder
    const isElsewhere =
      isPlain || one.role.startsWith('auth.') || controlsOf(one, observations).some(isForeign)
    if (isElsewhere) return { ...one, responder: { ...rest, ...(product && { product }) } }
    if (isInside || !isBehindKeyCheck(one, observations)) return one
    const isPasser = observations.some((other) => signs(other, product?.server, product?.headers))
    return { ...one, responder: { ...rest, ...(product && !isPasser && { product }), isInside: true } }
  })
}

/** The same request without a key and with an invented one. */
const controlsOf = (one: Observation, observations: readonly Observation[]) =>
  observations.filter(
    (other) =>
      ['none', 'garbage'].includes(other.credential) &&
      urlOf(other) === urlOf(one) &&
      methodOf(other) === methodOf(one),
  )

const isForeign = ({ responder }: Observation) => responder?.party === 'in between'

/** A limit of rate may meet one request and not the next, and damage may meet one form of answer and not another. */
const isByRequest = ['limits rate', 'damages answers']

function isBehindKeyCheck(one: Observation, observations: readonly Observation[]): boolean {
  if (one.role !== 'mlflow' || one.credential !== 'bearer') return false
  if (one.responder?.party === 'in between' && isByRequest.includes(one.responder.deed)) return false
  const control = controlsOf(one, observations).find(({ credential }) => credential === 'garbage')
  return (
    control?.answer.kind === 'reply' && control.answer.status === 401 && control.responder?.party === 'API'
  )
}

const urlOf = ({ exchange }: Observation) => exchange.request.url
const methodOf = ({ exchange }: Observation) => exchange.request.method

/** True for an answer of the platform's own that bears these marks. */
function signs(
  { answer, responder }: Observation,
  server?: RegExp,
  headers: readonly string[] = [],
): boolean {
  if (answer.kind !== 'reply' || responder?.party === 'in between') return false
  const name = answer.headers.server
  const names = Array.isArray(name) ? name : [name ?? '']
  return names.some((one) => server?.test(one)) || headers.some((one) => one in answer.headers)
}
