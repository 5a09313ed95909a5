import { saysBlocked } from '../platform/deeds.ts'
import { isOfAnotherServer } from './another-server.ts'
import { type Finding, fixedBy, show } from './cause.ts'
import type { Observation } from './evidence.ts'
import { type Facts, isApiAlive } from './facts.ts'
import { isSignedWith, speaksLikeApi } from './locate-responders.ts'
import {
  bytesOf,
  deedOf,
  headerIn,
  isHtml,
  isLater,
  isOfPlatform,
  originOf,
  pathOf,
  productOf,
  requestOf,
  said,
  sameAnswer,
  statusOf,
  textOf,
  whoOf,
} from './observed.ts'
import { isSameForAll, obstacleAt, type Subject } from './subjects.ts'
import { isToldByProduct } from './told-trouble.ts'

/** What every conclusion about a party in between says of its evidence. */
export function told(
  subject: Subject,
  facts: Facts,
): Pick<Finding, 'because' | 'evidence' | 'controls' | 'layer' | 'steps' | 'explains'> {
  const { observation: one, layer, controls } = subject
  const same = isSameForAll(subject)
  const health = facts.first(layer === 'auth' ? 'auth.health' : 'api.health')
  const more = [
    same ? 'the same with the key, without one and with an invented one' : '',
    layer === 'auth' ? '' : answeredBeside(one, facts),
  ].filter((text) => text !== '')
  return {
    because: `${whoOf(one)} answered ${requestOf(one)}: ${said(one).slice(0, 160) || 'nothing'}${more.length > 0 ? `; ${more.join('; ')}` : ''}`,
    evidence: [
      one,
      ...(health && sameAnswer(health, one) ? [health] : []),
      ...(layer === 'auth' ? [stoppedByAuth(one, facts)] : []),
    ],
    controls: [...controls, health],
    layer,
    ...(subject.explains ? { explains: subject.explains } : {}),
    ...(layer === 'gateway' ? { steps: insideSteps } : {}),
  }
}

/** That the platform stands is known of what it answered after this; before it, it may have been another matter. */
function answeredBeside(one: Observation, facts: Facts): string {
  const { observations } = facts
  const apiAnswers = facts.apiAnswers.filter(isOfPlatform)
  const [first] = apiAnswers
  if (!first) return isApiAlive(facts) ? 'other requests are answered by the platform itself' : ''
  const isAfter = (other: Observation) => isLater(other, one)
  if (apiAnswers.some(isAfter)) return 'other requests are answered by the platform itself'
  const last = apiAnswers.reduce((a, b) => (isLater(b, a) ? b : a))
  return observations.some((other) => isAfter(other) && originOf(other) === originOf(one))
    ? `the platform itself answered until ${last.exchange.startedAt.slice(11, 19)} UTC, and nothing after that`
    : 'requests before it were answered by the platform itself'
}

const insideSteps = fixedBy(
  'infrastructure',
  'Let the API through to MLflow: look at what stands between them (proxy, mesh, firewall, login), its rules, limits and backends, and at the URL under which the API calls MLflow.',
  show.mlflowHealth,
)

/**
 * The step of the registration that the platform's own question to the auth service stopped, where the same party may
 * have answered it: its 401 is taken for a refused key, everything else for trouble with the auth service.
 */
export const stoppedByAuth = (one: Observation, facts: Facts): Observation | undefined =>
  obstacleAt(facts, statusOf(one) === 401 ? 'key-accepted' : 'auth-reachable')

/**
 * Proved where the key was not looked at, or where a product in front signs its answer while the platform stands. An
 * unsigned answer that only some requests get may come from behind the key check as well.
 */
export const provedBy = (subject: Subject, facts: Facts): 'certain' | 'likely' =>
  !isBehindProxy(subject.observation, facts) &&
  // A firewall may stand on the caller's side, too.
  !(subject.observation.exchange.proxy && productOf(subject.observation)?.kind === 'firewall') &&
  // The API itself may speak so without its routes and its check of keys.
  !speaksLikeApi(subject.observation) &&
  (isSameForAll(subject) ||
    (['proxy', 'artifacts'].includes(subject.layer) &&
      isApiAlive(facts) &&
      isWrittenByProduct(subject.observation, facts)))
    ? 'certain'
    : 'likely'

/** A product signs what it passes on, too: its name tells an author where the words are its own, or only these bear it. */
function isWrittenByProduct(one: Observation, { apiAnswers }: Facts): boolean {
  const product = productOf(one)
  if (!product) return false
  return (
    product.text?.test(textOf(one).trim()) === true ||
    !apiAnswers.some((other) => isSignedWith(other, product.server, product.headers))
  )
}

/** True where it came by way of the caller's own proxy, and nothing did that the platform wrote. */
const isBehindProxy = ({ exchange }: Observation, { observations }: Facts): boolean =>
  exchange.proxy !== undefined &&
  !observations.some((one) => one.exchange.proxy !== undefined && isOfPlatform(one))

/**
 * What a limit of rate says besides 429: nginx’s own 503 (with nothing alive behind it, it says 502), or one that names a
 * pause. Any other 503 now and then is an instance that comes and goes.
 */
export const isUnavailable = (one: Observation) =>
  deedOf(one) === 'has no backend' &&
  statusOf(one) === 503 &&
  (/nginx/.test(productOf(one)?.name ?? '') || headerIn(one, 'retry-after') !== '') &&
  !saysWhatIsAway.test(textOf(one))

const saysWhatIsAway =
  /maintenance|no server is available|back soon|not (currently )?(serving|available)|\b(no|without) (healthy|available|live|active)\b|\b(upstream|backend)/i

/** A plain proxy's 403 with its own page is its own rule; one without a page is what an authorizer behind it had it say. */
export const isProxyRule = (one: Observation) =>
  textOf(one).trim() !== '' &&
  !saysBlocked(textOf(one), productOf(one)) &&
  (isPlainProxy(one) || /administrative rules/i.test(said(one)))

/** True where nothing but the larger bodies were refused. */
export function isBySize(one: Observation, facts: Facts): boolean {
  const passed = facts.servedWithKey.filter(
    ({ exchange }) => exchange.request.method === one.exchange.request.method,
  )
  return passed.length > 0 && passed.every((other) => bytesOf(other) < bytesOf(one))
}

const isPlainProxy = (one: Observation) => ['reverse proxy', 'ingress'].includes(productOf(one)?.kind ?? '')

const writes = /\/(create|update|log-[a-z]+|set-[a-z-]+|delete[a-z-]*|rename|transition-stage|alias)$/

/** Everything that writes is refused and everything that reads is served, by an answer that names no product. */
export function isRefusalOfWrites({ observation: one, layer }: Subject, facts: Facts): boolean {
  return (
    layer === 'proxy' &&
    facts.served &&
    !facts.wrote &&
    // A plain proxy's 403 without its page is what somebody behind it had it say.
    (productOf(one) === undefined || isPlainProxy(one)) &&
    statusOf(one) === 403 &&
    !isHtml(one) &&
    // Hokusai's own parts would say it in their own form.
    (textOf(one).trim() === '' || facts.evidence.platform === 'mlflow' || isOfAnotherServer(facts)) &&
    writes.test(pathOf(one)) &&
    facts.refused.every((other) => writes.test(pathOf(other)))
  )
}

/** Only some methods are refused, whatever the body: others of the same size get through. */
export function isMethodRule(one: Observation, facts: Facts): boolean {
  const { method } = one.exchange.request
  if (!facts.served || (method === 'POST' ? facts.wrote : false)) return false
  // What its words say is another reason.
  if (saysBlocked(textOf(one), productOf(one)) || isToldByProduct(one)) return false
  // Another server's JSON is about rights before it is about methods.
  if (statusOf(one) === 403 && /^\s*\{/.test(textOf(one)) && isOfAnotherServer(facts)) return false
  if (facts.servedWithKey.some(({ exchange }) => exchange.request.method === method)) return false
  const refused = facts.refused.filter(({ exchange }) => exchange.request.method === method)
  return (
    ['PUT', 'DELETE', 'PATCH', 'POST'].includes(method) &&
    refused.length > 0 &&
    refused.every((other) => deedOf(other) === deedOf(one))
  )
}
