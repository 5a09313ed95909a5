import { header } from '../../http/exchange.ts'
import { type CauseKind, type Finding, fixedBy, keepTheKey, show, step } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import {
  bytesOf,
  deedOf,
  type Facts,
  isApiAlive,
  isCached,
  isIntermittent,
  isTrouble,
  originOf,
  partyOf,
  productOf,
  requestOf,
  said,
  sameAnswer,
  whoOf,
} from '../facts.ts'
import { isAddressWrong } from './client.ts'
import { isSameForAll, placeOf, type Subject, subjectsOf, subjectWith } from './subjects.ts'

/** What every conclusion about a party in between says of its evidence. */
function told(subject: Subject, facts: Facts): Pick<Finding, 'because' | 'evidence' | 'controls' | 'layer'> {
  const { observation: one, layer, controls } = subject
  const same = isSameForAll(subject)
  const health = facts.first(layer === 'auth' ? 'auth.health' : 'api.health')
  const more = [
    same ? 'the same with the key, without one and with an invented one' : '',
    layer !== 'auth' && isApiAlive(facts) ? 'other requests are answered by the platform itself' : '',
  ].filter((text) => text !== '')
  return {
    because: `${whoOf(one)} answered ${requestOf(one)}: ${said(one).slice(0, 160) || 'nothing'}${more.length > 0 ? `; ${more.join('; ')}` : ''}`,
    evidence: [one, ...(health && sameAnswer(health, one) ? [health] : [])],
    controls: [...controls, health],
    layer,
  }
}

/**
 * Proved where the key was not looked at, or where a product in front signs its answer while the platform stands. An
 * unsigned answer that only some requests get may come from behind the key check as well.
 */
const provedBy = (subject: Subject, facts: Facts): Finding['confidence'] =>
  isSameForAll(subject) ||
  (subject.layer !== 'auth' && isApiAlive(facts) && productOf(subject.observation) !== undefined)
    ? 'certain'
    : 'likely'

/** A plain proxy's 403 is its own rule; a firewall's is a verdict on the request. */
const isProxyRule = (one: Observation) =>
  ['reverse proxy', 'ingress'].includes(productOf(one)?.kind ?? '') || /administrative rules/i.test(said(one))

/** True where nothing but the larger bodies were refused. */
function isBySize(one: Observation, facts: Facts): boolean {
  const passed = facts.servedWithKey.filter(
    ({ exchange }) => exchange.request.method === one.exchange.request.method,
  )
  return passed.length > 0 && passed.every((other) => bytesOf(other) < bytesOf(one))
}

const writes = /\/(create|update|log-[a-z]+|set-[a-z-]+|delete[a-z-]*|rename|transition-stage|alias)$/

/** Everything that writes is refused and everything that reads is served, by an answer that names no product. */
function isRefusalOfWrites({ observation: one, layer }: Subject, facts: Facts): boolean {
  if (layer !== 'proxy' || facts.wrote || !facts.served) return false
  const refused = facts.refusals.map(({ observation }) => observation)
  return (
    productOf(one) === undefined &&
    one.answer.kind === 'reply' &&
    one.answer.contentType !== 'text/html' &&
    writes.test(new URL(one.exchange.request.url).pathname) &&
    refused.every((other) => writes.test(new URL(other.exchange.request.url).pathname))
  )
}

export const frontCauses: readonly CauseKind[] = [
  {
    code: 'LOGIN_PAGE',
    category: 'CFG',
    layer: 'proxy',
    owner: 'infrastructure',
    summary: 'Another login stands in front of the service and answers in its place.',
    refutedBy: 'an answer of the service itself at the same address without that login',
    steps: fixedBy(
      'infrastructure',
      'Take the paths of the API and the auth service out of the single sign-on or password in front of them: clients bring a key, not a session.',
      show.search,
    ),
    concludes: (facts) => {
      const subject = subjectWith(facts, 'asks for a login')
      if (
        !subject ||
        subject.observation.answer.kind === 'no-reply' ||
        subject.observation.answer.status === 407
      )
        return undefined
      const { observation: one, controls } = subject
      const likesAnother = controls.length > 0 && !controls.some((other) => sameAnswer(one, other))
      const redirect = one.answer.kind === 'reply' && header(one.answer, 'location')
      const basic = one.answer.kind === 'reply' && /basic/i.test(header(one.answer, 'www-authenticate'))
      // Whoever answers each key otherwise does look at keys.
      if (
        likesAnother &&
        !redirect &&
        !basic &&
        one.answer.kind === 'reply' &&
        one.answer.contentType !== 'text/html'
      )
        return undefined
      // 401 in an unknown form alone may be another spelling of the platform's own refusal.
      const health = facts.first(subject.layer === 'auth' ? 'auth.health' : 'api.health')
      const isClear =
        redirect ||
        basic ||
        productOf(one) ||
        (one.answer.kind === 'reply' && one.answer.contentType === 'text/html') ||
        sameAnswer(one, health)
      const name = productOf(one)?.name ?? 'Something'
      return {
        confidence: isSameForAll(subject) && isClear ? 'certain' : 'likely',
        headline: `${name} in front of ${placeOf(subject)} asks for a login of its own${basic ? ' (Basic)' : ''}.`,
        ...told(subject, facts),
      }
    },
  },
  {
    code: 'FRONT_REFUSES',
    isGeneral: true,
    category: 'CFG',
    layer: 'proxy',
    owner: 'infrastructure',
    summary: 'A firewall or bot protection in front of the service blocks the request.',
    refutedBy: 'an answer of the service itself to the same request',
    steps: fixedBy(
      'infrastructure',
      'Let these requests through the firewall or bot protection in front of the API: name this path, client or body size in its rules.',
      show.headers,
    ),
    concludes: (facts) => {
      const subject = subjectWith(facts, 'blocks', 'challenges', 'refuses the request')
      if (!subject || isRefusalOfWrites(subject, facts)) return undefined
      const { observation: one } = subject
      if (deedOf(one) === 'refuses the request' && isSameForAll(subject)) return undefined
      if (deedOf(one) === 'blocks' && isProxyRule(one) && !facts.served) return undefined
      if (isMethodRule(one, facts)) return undefined
      const bySize = isBySize(one, facts)
      const size = bySize ? `; a body of ${bytesOf(one)} bytes is blocked, smaller ones get through` : ''
      const name = productOf(one)?.name ?? 'Something'
      const seen = told(subject, facts)
      return {
        confidence: deedOf(one) === 'refuses the request' ? 'likely' : provedBy(subject, facts),
        headline: `${name} in front of ${placeOf(subject)} blocks ${facts.served ? requestOf(one) : 'this client'}${deedOf(one) === 'challenges' ? ' with a browser challenge' : ''}.`,
        ...seen,
        because: `${seen.because}${size}`,
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
        confidence: 'likely',
        headline: `Reading works at ${placeOf(subject)}, but ${requestOf(subject.observation)} is refused (403) without a reason.`,
        ...told(subject, facts),
        layer: 'proxy',
        nextProbe: 'the same write with a key that is known to have the permission',
      }
    },
    refuted: (facts) => facts.wrote,
  },
  {
    code: 'SIZE_LIMIT',
    category: 'CFG',
    layer: 'proxy',
    owner: 'infrastructure',
    summary: 'Something on the way limits the size of request bodies, and this request is larger.',
    refutedBy: 'the same request accepted',
    steps: fixedBy(
      'infrastructure',
      'Raise the body size limit of the proxy in front of the API (nginx: client_max_body_size), for uploads of model files most of all.',
      show.verify,
    ),
    concludes: (facts) => {
      const subject = subjectsOf(facts).find(
        ({ observation: one, layer }) =>
          (one.answer.kind === 'reply' && one.answer.status === 413) ||
          // Some proxies say 404 or 400 where a body is too large.
          (layer === 'artifacts' &&
            ['has no route', 'refuses the request'].includes(deedOf(one) ?? '') &&
            isBySize(one, facts)),
      )
      if (!subject) return undefined
      const { observation: one } = subject
      return {
        confidence:
          isApiAlive(facts) && one.answer.kind === 'reply' && one.answer.status === 413
            ? 'certain'
            : 'likely',
        headline: `${requestOf(one)} with ${bytesOf(one)} bytes is larger than the limit of ${whoOf(one)}.`,
        ...told(subject, facts),
      }
    },
  },
  {
    code: 'HEADER_LIMIT',
    category: 'CFG',
    layer: 'proxy',
    owner: 'infrastructure',
    summary:
      'Something on the way limits the size of request headers or addresses, and refuses this one as too long.',
    refutedBy: 'the same request accepted',
    steps: fixedBy(
      'infrastructure',
      'Raise the header size limit of the proxy in front of the API (nginx: large_client_header_buffers).',
      show.search,
    ),
    concludes: (facts) => {
      const subject = subjectWith(facts, 'limits headers')
      return (
        subject && {
          confidence: isApiAlive(facts) || isSameForAll(subject) ? 'certain' : 'likely',
          headline: `The head of the request is too long for ${whoOf(subject.observation)}.`,
          ...told(subject, facts),
        }
      )
    },
  },
  {
    code: 'METHOD_BLOCKED',
    category: 'CFG',
    layer: 'proxy',
    owner: 'infrastructure',
    summary: 'Something on the way refuses requests by their method (PUT, DELETE, POST).',
    refutedBy: 'the same request with this method answered by the service',
    steps: fixedBy(
      'infrastructure',
      'Allow GET, POST, PUT, PATCH and DELETE for the paths of the API in the proxy or firewall in front of it.',
      show.verify,
    ),
    concludes: (facts) => {
      const subject = subjectWith(facts, 'limits method', 'blocks')
      if (!subject || isRefusalOfWrites(subject, facts)) return undefined
      const { observation: one } = subject
      if (deedOf(one) === 'blocks' && !isMethodRule(one, facts)) return undefined
      const root = facts.first('auth.root')
      if (subject.layer === 'auth' && (!root || partyOf(root) !== 'auth service')) return undefined
      return {
        confidence: deedOf(one) === 'limits method' && isApiAlive(facts) ? 'certain' : 'likely',
        headline: `${whoOf(one)} refuses ${one.exchange.request.method} requests.`,
        ...told(subject, facts),
      }
    },
    refuted: (facts) => {
      const subject = subjectWith(facts, 'limits method', 'blocks')
      return facts.servedWithKey.some(
        ({ exchange: { request } }) =>
          request.method === subject?.observation.exchange.request.method && request.method !== 'POST',
      )
    },
  },
  {
    code: 'FRONT_TIMEOUT',
    category: 'CFG',
    layer: 'proxy',
    owner: 'infrastructure',
    summary:
      'A proxy on the way does not wait long enough for the answer: its time limit is shorter than the request takes.',
    refutedBy: 'the same request answered within the time limit',
    steps: fixedBy(
      'infrastructure',
      'Raise the time limit of the proxy in front of the API (nginx: proxy_read_timeout), or find out what makes the request slow.',
      show.verify,
    ),
    concludes: (facts) => {
      const subject = subjectWith(facts, 'times out')
      if (!subject || subject.layer === 'auth' || !facts.served) return undefined
      const { observation: one } = subject
      const seconds = (one.exchange.timings.totalMs / 1000).toFixed(1)
      return {
        confidence: subject.layer === 'artifacts' ? 'certain' : 'likely',
        headline: `${whoOf(one)} gave up on ${requestOf(one)} after ${seconds} s.`,
        ...told(subject, facts),
      }
    },
  },
  {
    code: 'BALANCER_NO_RULE',
    isGeneral: true,
    category: 'DEPLOY',
    layer: 'proxy',
    owner: 'infrastructure',
    summary:
      'Something in front of the API answers in its place: it has no rule that leads this host or path to the API.',
    refutedBy: 'an answer of the API at this address',
    steps: fixedBy(
      'infrastructure',
      'Add the rule or route that leads this host and path to the API, in the load balancer, ingress or proxy in front of it.',
      show.headers,
    ),
    concludes: (facts) => {
      const subject = subjectWith(
        facts,
        'has no route',
        'answers itself',
        'damages answers',
        'blocks',
        'refuses the request',
      )
      if (!subject || subject.layer === 'auth') return undefined
      const { observation: one } = subject
      const deed = deedOf(one)
      if (deed === 'blocks' && (!isProxyRule(one) || facts.served)) return undefined
      if (deed === 'refuses the request' && !isSameForAll(subject)) return undefined
      // An answer of MLflow that was damaged on the way got past the key check: without a key it looks otherwise.
      if (deed === 'damages answers' && !isSameForAll(subject)) return undefined
      if (deed === 'answers itself' && facts.served) return undefined
      const name = productOf(one)?.name ?? 'Something'
      return {
        confidence: deed === 'refuses the request' ? 'likely' : provedBy(subject, facts),
        headline: `${name} in front of the API answers ${requestOf(one)} itself (${one.answer.kind === 'reply' ? one.answer.status : ''}) and does not lead it to the API.`,
        ...told(subject, facts),
        layer: 'proxy',
        ...(subject.layer === 'artifacts'
          ? { nextProbe: 'the rule of the proxy for /mlflow-artifacts/' }
          : {}),
      }
    },
    refuted: (facts) => isAddressWrong(facts),
  },
  {
    code: 'API_DOWN',
    category: 'DEPLOY',
    layer: 'proxy',
    owner: 'API team',
    summary:
      'The API is down or not reached: what stands in front of it has no healthy instance to pass requests to.',
    refutedBy: 'any answer of the API itself, for instance at /health',
    steps: fixedBy(
      'API team',
      'Bring the API back: its load balancer has no healthy backend. Look at its last deployment: image, start-up error, secrets.',
      show.apiHealth,
    ),
    concludes: (facts) => {
      const subject = subjectWith(facts, 'has no backend', 'times out')
      if (!subject || subject.layer === 'auth' || facts.served) return undefined
      const health = facts.first('api.health')
      const all =
        isSameForAll(subject) && health !== undefined && deedOf(health) === deedOf(subject.observation)
      return {
        confidence: all ? 'certain' : 'likely',
        headline: `${whoOf(subject.observation)} has no live backend at ${placeOf(subject)}: the API is down.`,
        ...told(subject, facts),
        evidence: [subject.observation, ...(health && deedOf(health) ? [health] : [])],
        layer: 'proxy',
      }
    },
    refuted: (facts) =>
      facts.apiAnswers.some(({ responder, role }) => responder?.party === 'API' || role === 'mlflow'),
  },
  {
    code: 'NO_BACKEND',
    category: 'DEPLOY',
    layer: 'proxy',
    owner: 'infrastructure',
    summary:
      'The API answers, but for these requests the proxy in front of it has no live backend, or gives up on it.',
    refutedBy: 'an answer of the platform to the same request',
    steps: fixedBy(
      'infrastructure',
      'Look at the backend of this path in the proxy in front of the API, and at whether the API crashes on these requests.',
      show.search,
    ),
    concludes: (facts) => {
      const subject = subjectWith(facts, 'has no backend', 'times out')
      if (!subject || subject.layer === 'auth' || !isApiAlive(facts)) return undefined
      const { observation: one } = subject
      if (deedOf(one) === 'times out' && facts.served) return undefined
      return {
        confidence: 'likely',
        headline: `${whoOf(one)} cannot pass ${requestOf(one)} on, while the API answers other requests.`,
        ...told(subject, facts),
        nextProbe: 'the log of the proxy in front of the API for this request',
      }
    },
    refuted: (facts) =>
      isIntermittentlyRefused(facts) ||
      !facts.apiAnswers.some(({ responder, role }) => responder?.party === 'API' || role === 'mlflow'),
  },
  {
    code: 'FRONT_ERROR',
    isGeneral: true,
    category: 'CFG',
    layer: 'proxy',
    owner: 'infrastructure',
    summary: 'Something in front of the API fails by itself with an internal error.',
    refutedBy: 'an answer of the platform to the same request',
    steps: fixedBy(
      'infrastructure',
      'Look at the log of the proxy in front of the API for this request: its settings, its own checks, its temporary space.',
      show.headers,
    ),
    concludes: (facts) => {
      const subject = subjectWith(facts, 'fails')
      return (
        subject && {
          confidence: 'likely',
          headline: `${whoOf(subject.observation)} failed on ${requestOf(subject.observation)}.`,
          ...told(subject, facts),
          nextProbe: 'the log of what answered, for this request',
        }
      )
    },
  },
  {
    code: 'FRONT_CACHES',
    category: 'CFG',
    layer: 'proxy',
    owner: 'infrastructure',
    summary:
      'A cache in front of the API keeps answers and gives them to other requests, whatever key those carry.',
    refutedBy: 'the same requests answered afresh',
    steps: fixedBy(
      'infrastructure',
      'Take the paths of the API out of the cache in front of it: answers depend on the key and change with every write.',
      show.headers,
    ),
    concludes: (facts) => {
      const kept = facts.observations.filter((one) => one.role === 'mlflow' && isCached(one))
      const letIn = kept.filter(({ credential }) => credential === 'none' || credential === 'garbage')
      const stale = facts.evidence.checks?.filter(
        (check) => isTrouble(check) && kept.some(({ exchange }) => check.exchanges.includes(exchange.id)),
      )
      const [first] = letIn.length > 0 ? letIn : (stale?.length ?? 0) > 0 ? kept : []
      if (!first) return undefined
      return {
        confidence: 'likely',
        headline: `A cache in front of ${originOf(first)} answers ${requestOf(first)} with what it kept.`,
        because: `${requestOf(first)} was answered from a cache, as its headers tell${letIn.length > 0 ? ', also without a valid key' : ''}`,
        evidence: kept,
        controls: facts.servedWithKey.slice(0, 1),
      }
    },
  },
  {
    code: 'REDIRECTED',
    category: 'CFG',
    layer: 'proxy',
    owner: 'infrastructure',
    summary: 'The address redirects to another one; the key is not sent there.',
    refutedBy: 'an answer at the address itself',
    steps: [
      keepTheKey('infrastructure'),
      step('caller', 'If the new address is the platform’s own, use it.', show.search),
      step(
        'infrastructure',
        'Serve the address itself: a redirect turns a POST into a GET and loses the key.',
        show.search,
      ),
    ],
    concludes: (facts) => {
      const subject = subjectWith(facts, 'redirects')
      if (!subject || subject.observation.answer.kind === 'no-reply' || isUpgrade(subject.observation, facts))
        return undefined
      const { observation: one } = subject
      const location = one.answer.kind === 'reply' ? header(one.answer, 'location') : ''
      return {
        confidence: 'likely',
        headline: `${originOf(one)} redirects ${requestOf(one)} to ${location || 'nowhere'}.`,
        ...told(subject, facts),
      }
    },
  },
]

/** True where a request that found no backend was served at another moment: that is a rate, or a flapping instance. */
const isIntermittentlyRefused = (facts: Facts) =>
  facts.refusals.some(
    ({ observation }) => deedOf(observation) === 'has no backend' && isIntermittent(observation, facts),
  )

/** To https of the same host, unless that one redirects back. */
function isUpgrade(one: Observation, facts: Facts): boolean {
  if (one.answer.kind === 'no-reply') return false
  const from = new URL(one.exchange.request.url)
  const location = header(one.answer, 'location')
  const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined
  const secured = facts.observations.find(
    ({ exchange }) => exchange.request.url === from.href.replace(/^http:/, 'https:'),
  )
  const circles =
    secured?.answer.kind === 'reply' && secured.answer.status >= 300 && secured.answer.status < 400
  return from.protocol === 'http:' && to?.protocol === 'https:' && to.hostname === from.hostname && !circles
}

/** Only some methods are refused, whatever the body: others of the same size get through. */
function isMethodRule(one: Observation, facts: Facts): boolean {
  const { method } = one.exchange.request
  if (!facts.served || (method === 'POST' ? facts.wrote : false)) return false
  const sameMethod = facts.servedWithKey.filter(({ exchange }) => exchange.request.method === method)
  if (sameMethod.length > 0) return false
  const refused = facts.refusals.filter(({ observation }) => observation.exchange.request.method === method)
  return (
    ['PUT', 'DELETE', 'PATCH', 'POST'].includes(method) &&
    refused.length > 0 &&
    refused.every(({ observation }) => deedOf(observation) === deedOf(one))
  )
}
