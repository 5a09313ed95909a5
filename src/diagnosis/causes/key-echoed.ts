import type { Layer, Owner } from '../../schema/report.ts'
import { echoedKeyDefinition } from '../../suites/test-bearer-auth.ts'
import { echoesOf, placesOfKey } from '../../text/echoes.ts'
import { type CauseEntry, type Finding, show, step } from '../cause.ts'
import { attemptsOf, type Observation } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import { originOf, partyOf, requestOf, whoOf } from '../observed.ts'

/** Whose answers they are, nearest the caller first: what adds the key stands there or behind. */
const parties: readonly { party: ReturnType<typeof partyOf>; layer: Layer; owner: Owner }[] = [
  { party: 'API', layer: 'proxy', owner: 'API team' },
  { party: 'gateway', layer: 'gateway', owner: 'API team' },
  { party: 'MLflow', layer: 'mlflow', owner: 'infrastructure' },
  { party: 'artifact store', layer: 'artifacts', owner: 'infrastructure' },
  { party: 'auth service', layer: 'auth', owner: 'auth team' },
  { party: 'in between', layer: 'proxy', owner: 'infrastructure' },
]

/** Somebody who sends the key back, with the answer that shows it best. */
interface Sender {
  origin: string
  layer: Layer
  owner: Owner
  shownBy: Observation
}

function sendersIn(echoes: readonly Observation[]): Sender[] {
  const found = parties.flatMap(({ party, layer, owner }) => {
    const theirs = echoes.filter((one) => partyOf(one) === party).toSorted(byPlainness)
    return theirs.map((shownBy): Sender => ({ origin: originOf(shownBy), layer, owner, shownBy }))
  })
  return found.filter(({ origin }, index) => found.findIndex((one) => one.origin === origin) === index)
}

/** Anybody sees a body, and anybody may repeat a request that only reads. */
const plainness = (one: Observation) =>
  (isInBody(one) ? 4 : 0) +
  (one.credential === 'bearer' ? 2 : 0) +
  (one.exchange.request.method === 'GET' ? 1 : 0)

/** The best one, and always the same of several: they come in no order. */
const byPlainness = (a: Observation, b: Observation) =>
  plainness(b) - plainness(a) || requestOf(a).localeCompare(requestOf(b))

const isInBody = ({ exchange }: Observation) => placesOfKey(exchange)[0] === 'body'

function keyEchoed({ evidence }: Facts): Finding | undefined {
  const holding = new Set(echoesOf(evidence.exchanges))
  const echoes = attemptsOf(evidence).filter(({ exchange }) => holding.has(exchange))
  const [first, ...others] = sendersIn(echoes)
  if (!first) return undefined
  const { shownBy, layer, owner } = first
  const [place = ''] = placesOfKey(shownBy.exchange)
  const origins = [first, ...others].map(({ origin }) => origin)
  const isOne = others.length === 0
  // What stands in front of the platform and shows a key has more wrong with it than that.
  const errors = partyOf(shownBy) === 'in between' ? [] : echoes.filter(isInBody)
  return {
    // That it is sent back is seen; who of those on the way adds it is not.
    confidence: 'likely',
    headline: `${origins.join(' and ')} ${isOne ? 'sends' : 'send'} your key back, ${isOne ? '' : 'the first '}in ${place === 'body' ? 'the body' : `the header ${place}`} of the answer to ${requestOf(shownBy)}.`,
    because: `${echoes.length === 1 ? 'one answer holds' : `${echoes.length} answers hold`} the key that was sent; this one is by ${whoOf(shownBy)}`,
    evidence: errors.length > 0 ? [shownBy, ...errors] : [],
    controls: [shownBy, ...echoes],
    alsoSeenIn: others.map((other) => other.shownBy),
    explains: [echoedKeyDefinition.id],
    layer,
    owner,
    steps: [replaceKey, leaveOut(first, shared([first, ...others])), ...others.map((one) => leaveOut(one))],
  }
}

const replaceKey = step(
  'caller',
  'Treat logs that show such answers as secret, CI logs first. Replace the key once no answer holds it any more.',
  show.verify,
)

/** The same headers at several hosts come from one thing that these share, more likely than from each. */
function shared(senders: readonly Sender[]): string {
  const [names = [], ...others] = senders.map(({ shownBy }) => placesOfKey(shownBy.exchange))
  const same = names.filter((name) => name !== 'body' && others.every((theirs) => theirs.includes(name)))
  return others.length === 0 || same.length === 0
    ? ''
    : `Look first at what ${senders.map(({ origin }) => origin).join(' and ')} share, a proxy or middleware: they send it in the same headers. `
}

/** Whose answer it is does not tell who of those in front of them put the key in. */
const findWho = (one: Observation) =>
  ['gateway', 'MLflow', 'artifact store'].includes(partyOf(one) ?? '')
    ? ' Send the same request past the API: where the key is in that answer too, infrastructure acts; where not, the API team.'
    : ''

const leaveOut = ({ owner, origin, shownBy }: Sender, before = '') =>
  step(
    owner,
    `${before}Leave the request’s credentials out of what ${whoOf(shownBy)} at ${origin} answers: error messages, pages and headers (here: ${placesOfKey(shownBy.exchange).join(', ')}).${findWho(shownBy)} Delete logs that hold such answers.`,
    show.verify,
  )

export const keyEchoedCause: CauseEntry = {
  code: 'KEY_ECHOED',
  isBeside: true,
  category: 'BUG',
  layer: 'proxy',
  owner: 'API team',
  summary:
    'Answers hold the key that the request carried, plain or encoded: whoever sees such an answer, or a log of it, can use the key.',
  refutedBy: 'the same answers without your key in them, plain or encoded',
  steps: [
    replaceKey,
    step(
      'API team',
      'Leave the request’s credentials out of answers: error messages, pages and headers. Delete logs that hold such answers.',
      show.verify,
    ),
  ],
  concludes: keyEchoed,
}
