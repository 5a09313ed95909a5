import { type CauseEntry, type Finding, fixedBy, show, step } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import { type Facts, isApiAlive } from '../facts.ts'
import {
  isBySize,
  isMethodRule,
  isProxyRule,
  isRefusalOfWrites,
  provedBy,
  stoppedByAuth,
  told,
} from '../front-evidence.ts'
import { speaksLikeApi } from '../locate-responders.ts'
import {
  bytesOf,
  deedOf,
  headerIn,
  isHtml,
  originOf,
  partyOf,
  productOf,
  requestOf,
  sameAnswer,
  statusOf,
  textOf,
} from '../observed.ts'
import { isSameForAll, placeOf, type Subject, subjectWith } from '../subjects.ts'
import { isToldByProduct, toldBy } from '../told-trouble.ts'

/** True where the platform itself answers at the same address, or is stopped by the same party. */
const isPlatformBeside = ({ layer, observation }: Subject, facts: Facts) =>
  layer === 'auth' ? stoppedByAuth(observation, facts) !== undefined : isApiAlive(facts)

/** Under the status of a success, words alone tell a refusal. */
const isSuccess = (one: Observation) => statusOf(one) < 300

/** A refusal that speaks of a token may be another product's at this address. */
const isToldByWords = (one: Observation) => statusOf(one) === 403 && productOf(one) === undefined

/** A page with a link to a login may be any site's; one that is nothing but a login asks for a password. */
const isWebSite = (one: Observation) =>
  isSuccess(one) && productOf(one)?.kind !== 'login proxy' && !/type=["']?password/i.test(textOf(one))

/** RFC 6585: said by a network that somebody is in, never by the server that was asked. */
const isOfNetwork = (one: Observation) => statusOf(one) === 511

const loginHost = (one: Observation) =>
  deedOf(one) === 'asks for a login' ? /^http:\/\/([^/]+)/.exec(headerIn(one, 'location'))?.[1] : undefined

const isOfAuth = ({ role }: Observation) => role.startsWith('auth.')

/** The same login over plain http for API and auth service, as a network answers for whatever host is asked. */
function isBeforeAll(one: Observation, { observations }: Facts): boolean {
  const host = loginHost(one)
  return (
    host !== undefined &&
    observations.some(
      (other) =>
        isOfAuth(other) !== isOfAuth(one) && originOf(other) !== originOf(one) && loginHost(other) === host,
    )
  )
}

const logIn = step(
  'caller',
  'Log in to the network that this machine is in: open any page in a browser there. Or run this from another network.',
  show.headers,
)

const takeOut = step(
  'infrastructure',
  'Take the paths of the API and the auth service out of the single sign-on or password in front of them: clients bring a key, not a session.',
  show.search,
)

/** What a network says before it lets anybody out. */
const networkLogin = (subject: Subject, facts: Facts): Finding => ({
  headline: `The network of this machine wants a login before it lets requests out to ${placeOf(subject)} (511).`,
  ...told(subject, facts),
  layer: 'network',
  owner: 'caller',
  steps: [logIn],
})

/** What a gateway tells that asks for no password and no session, the first that fits. */
const gatewayWalls: readonly { words: RegExp; summary: string; fix: string }[] = [
  {
    words: /\bjwks\b|\bfetch\w* .{0,20}(signing|public|issuer.s) keys\b/i,
    summary:
      'What stands in front of the service cannot fetch the keys with which it checks tokens, and so refuses all.',
    fix: 'Let what stands in front reach the address of its issuer’s keys (jwks_uri): its DNS, egress and certificate. Or take these paths out of its check of tokens: clients bring a key.',
  },
  {
    words: /\b(api|subscription|consumer|x-api)[ _-]?key\b/i,
    summary:
      'A gateway in front of the service wants an API key of its own, or looks for the key under another header than Authorization.',
    fix: 'Take the paths of the API and the auth service out of the gateway’s own check of keys, or have it read and know the platform’s keys as clients send them: Authorization: Bearer.',
  },
]

/** No page, no redirect and no challenge for a password: then it is not known what kind of key would do. */
const gatewayWall = (one: Observation) =>
  isHtml(one) || headerIn(one, 'location') || /basic/i.test(headerIn(one, 'www-authenticate'))
    ? undefined
    : gatewayWalls.find(({ words }) => words.test(textOf(one)))

const giveLogin = [
  step(
    'caller',
    'Give what it asks for as the key, a token or USER:PASSWORD, with platform: mlflow.',
    show.search,
  ),
  step(
    'infrastructure',
    'Where callers have no such login: give them one, or take the REST API out of it.',
    show.search,
  ),
]

export const frontBlockCauses: readonly CauseEntry[] = [
  {
    code: 'LOGIN_PAGE',
    category: 'CFG',
    layer: 'proxy',
    owner: 'infrastructure',
    summary: 'Another login stands in front of the service and answers in its place.',
    refutedBy: 'an answer of the service itself at the same address without that login',
    steps: fixedBy(takeOut.by, takeOut.text, takeOut.command),
    concludes: (facts) => {
      const subject = subjectWith(facts, 'asks for a login')
      if (!subject) return undefined
      const { observation: one, controls } = subject
      if (isOfNetwork(one)) return networkLogin(subject, facts)
      // Where MLflow itself refuses the others, what refuses the right login is no check of it.
      const likesAnother =
        controls.length > 0 &&
        !controls.some((other) => sameAnswer(one, other) || partyOf(other) === 'MLflow')
      const redirect = headerIn(one, 'location')
      const basic = /basic/i.test(headerIn(one, 'www-authenticate'))
      // Whoever answers each key otherwise does look at keys.
      const isKeyGood = facts.keyVerdict?.verdict.kind === 'valid'
      if (likesAnother && !isKeyGood && subject.layer !== 'gateway' && !redirect && !basic && !isHtml(one))
        return undefined
      // 401 in an unknown form alone may be another spelling of the platform's own refusal.
      const health = facts.first(subject.layer === 'auth' ? 'auth.health' : 'api.health')
      const isClear = redirect || basic || productOf(one) || isHtml(one) || sameAnswer(one, health)
      const name = productOf(one)?.name ?? 'Something'
      const wall = gatewayWall(one)
      // A server by itself: whoever asks for a password or a token may be given one.
      const takesLogin = facts.evidence.platform === 'mlflow' && !redirect && (basic || !isHtml(one))
      return {
        confidence:
          isSameForAll(subject) &&
          isClear &&
          !isBeforeAll(one, facts) &&
          !isToldByWords(one) &&
          !isWebSite(one) &&
          !wall &&
          !speaksLikeApi(one)
            ? 'certain'
            : 'likely',
        headline: wall
          ? `${name} in front of ${placeOf(subject)} refuses by a check of its own.`
          : `${name} in front of ${placeOf(subject)} asks for a login of its own${basic ? ' (Basic)' : ''}.`,
        ...told(subject, facts),
        ...(wall && { summary: wall.summary, steps: fixedBy(takeOut.by, wall.fix, takeOut.command) }),
        ...(takesLogin && { owner: 'caller' as const, steps: giveLogin }),
        ...(isBeforeAll(one, facts) && { steps: [logIn, takeOut] }),
      }
    },
  },
  {
    code: 'FRONT_REFUSES',
    isGeneral: true,
    category: 'CFG',
    layer: 'proxy',
    owner: 'infrastructure',
    summary:
      'Something in front of the service refuses the request: a firewall, a filter, bot protection or a rule about access.',
    refutedBy: 'an answer of the service itself to the same request',
    fix: 'Let these requests through what answered: look at its rules for addresses, paths, methods, clients, bodies and access.',
    shownBy: show.headers,
    concludes: (facts) => {
      const subject = subjectWith(facts, 'blocks', 'challenges', 'refuses the request', 'wants https')
      // A challenge to a browser is no word about a permission.
      if (!subject || (deedOf(subject.observation) !== 'challenges' && isRefusalOfWrites(subject, facts)))
        return undefined
      const { observation: one } = subject
      if (deedOf(one) === 'blocks' && subject.layer === 'proxy' && isProxyRule(one) && !facts.served)
        return undefined
      if (deedOf(one) === 'blocks' && isMethodRule(one, facts)) return undefined
      const bySize = isBySize(one, facts)
      const size = bySize ? `; a body of ${bytesOf(one)} bytes is blocked, smaller ones get through` : ''
      const name = productOf(one)?.name ?? 'Something'
      const seen = told(subject, facts)
      const off = isSameForAll(subject) || isToldByProduct(one) ? toldBy(one) : {}
      return {
        // Without a product's name or the platform beside it, the address may be some other service's.
        confidence:
          ['refuses the request', 'wants https'].includes(deedOf(one) ?? '') ||
          off.fix !== undefined ||
          // A plain proxy says so in its own name of what an authorizer behind it refuses.
          ['reverse proxy', 'ingress'].includes(productOf(one)?.kind ?? '') ||
          (productOf(one) === undefined && (isSuccess(one) || !isPlatformBeside(subject, facts)))
            ? 'likely'
            : provedBy(subject, facts),
        headline: `${name} in front of ${placeOf(subject)} ${off.summary ? 'refuses' : 'blocks'} ${facts.served || off.summary ? requestOf(one) : 'this client'}${deedOf(one) === 'challenges' ? ' with a browser challenge' : ''}.`,
        ...seen,
        because: `${seen.because}${size}`,
        ...off,
      }
    },
  },
  {
    code: 'WRITES_REFUSED',
    category: 'SCOPE',
    layer: 'proxy',
    owner: 'caller',
    summary: 'Reading works, and every write is refused without a reason.',
    refutedBy: 'a write that is accepted',
    steps: [
      step('caller', 'Ask the platform whether this key has the permission to write.', show.validate),
      step(
        'API team',
        'Say in the 403 which scope or permission is missing, or find what refuses writes before the API.',
        show.search,
      ),
    ],
    concludes: (facts) => {
      const subject = subjectWith(facts, 'blocks')
      if (!subject || !isRefusalOfWrites(subject, facts)) return undefined
      return {
        headline: `Reading works at ${placeOf(subject)}, but ${requestOf(subject.observation)} is refused (403) without a reason.`,
        ...told(subject, facts),
        layer: 'proxy',
        nextProbe: 'the same write with a key that is known to have the permission',
      }
    },
    refuted: (facts) => facts.wrote,
  },
]
