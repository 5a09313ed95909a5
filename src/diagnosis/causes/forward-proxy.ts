import { header, type NoReplyCode, type Reply } from '../../http/exchange.ts'
import { type CauseEntry, type Finding, type Step, show, step } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import { failureOf, isHtml, isLeftEarly, originOf, partyOf, productOf, requestOf, said } from '../observed.ts'

const goPast = step(
  'caller',
  'If the services are reached without the proxy, name their hosts in NO_PROXY, without http:// and separated by commas, and run again.',
  show.verify,
)
const ask = step('caller', 'Otherwise ask the people who run the proxy to let these hosts through.')

/** The caller's own forward proxy kept requests from being made at all: the client itself saw that. */
function failedBy({ observations }: Facts, code: NoReplyCode): Finding | undefined {
  const failed = observations.filter((one) => failureOf(one) === code)
  const [decisive] = failed
  if (!decisive) return undefined
  return {
    // A 407 that came as an answer is told by its status alone.
    confidence:
      (code === 'PROXY_AUTH' || code === 'PROXY_REFUSED') && !decisive.exchange.response
        ? 'certain'
        : 'likely',
    headline: `Your forward proxy kept requests to ${originOf(decisive)} from being made.`,
    because: said(decisive),
    evidence: failed,
  }
}

type ProxiedReply = Observation & { answer: Reply }

const isProxiedReply = (one: Observation): one is ProxiedReply =>
  one.exchange.proxy !== undefined && one.answer.kind === 'reply'

const squidError = (reply: Reply) => header(reply, 'x-squid-error') || header(reply, 'proxy-status')

/** A forward proxy adds `via` to what it passes on, too, so that this says nothing of who wrote the answer. */
const namesItself = (one: ProxiedReply) =>
  squidError(one.answer) !== '' ||
  productOf(one)?.kind === 'forward proxy' ||
  (isHtml(one) && filterWords.test(one.answer.text))

/** What a filter of what people may browse says, and nobody who guards a service. */
const filterWords =
  /fortiguard|web ?(page|site) blocked|\bsecure web gateway\b|\byour (company|corporate|organi[sz]ation.s) (\w+ )?policy|\bcache administrator\b|(web|url|content) filter|blocked by your organi[sz]ation|internet (use|usage) policy/i

/** An error page names the URL that was asked for, so texts are not compared. */
function signatureOf(reply: Reply): string {
  const location = header(reply, 'location')
  const place = URL.canParse(location) ? new URL(location).host : ''
  const error = squidError(reply).split(' ')[0]
  return [reply.status, reply.contentType, header(reply, 'server'), place, error].join(' ')
}

/** Squid says what it did not do; others only that there was no way. */
const isDenied = (reply: Reply) => /DENIED/i.test(squidError(reply)) || reply.status < 500

/** Every answer that came by way of the proxy, where all of them are the same foreign one. */
function foreignAnswers({ observations }: Facts): [ProxiedReply, ...ProxiedReply[]] | undefined {
  const [first, ...others] = observations.filter(isProxiedReply)
  if (!first || partyOf(first) !== 'in between') return undefined
  // A recorded client may end at its first request.
  if (others.length === 0 && !namesItself(first)) return undefined
  // What comes through a tunnel was written at its other end, unless the proxy opens it and says so.
  if (first.exchange.request.url.startsWith('https:') && !namesItself(first)) return undefined
  const isOne = others.every(({ answer }) => signatureOf(answer) === signatureOf(first.answer))
  return isOne ? [first, ...others] : undefined
}

/** True where the caller's own proxy answered: hosts with nothing in common but the way there are answered alike. */
export function isAnsweredByProxy(facts: Facts): boolean {
  const answers = foreignAnswers(facts)
  return answers !== undefined && (namesItself(answers[0]) || new Set(answers.map(originOf)).size > 1)
}

/** Some requests pass the caller's proxy, and this one was answered by it, as it says itself. */
export function isOfOwnProxy(
  one: Observation,
  { evidence, observations }: Pick<Facts, 'evidence' | 'observations'>,
): boolean {
  // A recording seldom tells of a proxy, and names its product all the same.
  if (!evidence.checks && productOf(one)?.kind === 'forward proxy') return true
  if (!isProxiedReply(one) || partyOf(one) !== 'in between') return false
  if (namesItself(one) || header(one.answer, 'proxy-agent') !== '') return true
  const hop = lastHop(one.answer)
  // What signs the answers of several hosts is on the way to all of them.
  return (
    hop !== undefined &&
    observations.some(
      (other) => isProxiedReply(other) && originOf(other) !== originOf(one) && lastHop(other.answer) === hop,
    )
  )
}

/** Who passed an answer on last, by its name without the version and comment beside it. RFC 9110, “Via”. */
const lastHop = (reply: Reply): string | undefined =>
  header(reply, 'via').split(',').at(-1)?.trim().split(/\s+/)[1]

function someAnsweredBy(facts: Facts, cannotReach: boolean): Finding | undefined {
  const own = facts.refused.filter((one) => isOfOwnProxy(one, facts))
  const [first] = own
  if (!first || first.answer.kind === 'no-reply' || isDenied(first.answer) === cannotReach) return undefined
  const { exchange } = first
  const place = exchange.proxy?.place ?? productOf(first)?.name ?? ''
  const way = exchange.proxy
    ? `went through the proxy ${place} of ${exchange.proxy.variable}, and a forward proxy signed its answer`
    : 'was answered by a forward proxy, which signed that'
  return {
    headline: `Your forward proxy ${place} answers ${requestOf(first)} itself (${first.answer.status}).`,
    because: `${requestOf(first)} ${way}: ${said(first).slice(0, 160)}${squidError(first.answer) ? ` (${squidError(first.answer)})` : ''}`,
    nextProbe: 'the same request without the proxy',
    evidence: own,
  }
}

function answeredBy(facts: Facts, cannotReach: boolean): Finding | undefined {
  const answers = foreignAnswers(facts)
  if (!answers) return undefined
  const [first] = answers
  if (isDenied(first.answer) === cannotReach) return undefined
  const { variable, place } = first.exchange.proxy ?? { variable: '', place: '' }
  return {
    // A front that all hosts share could say the same to whoever comes from this proxy.
    confidence: new Set(answers.map(originOf)).size > 1 && namesItself(first) ? 'certain' : 'likely',
    headline: `Your forward proxy ${place} answers in place of ${originOf(first)}.`,
    because: `what went through the proxy ${place} of ${variable} (requests: ${answers.length}) got the same foreign answer: ${first.answer.status} ${squidError(first.answer) || first.answer.contentType}`,
    nextProbe: 'the same request without the proxy',
    evidence: answers,
  }
}

/** Hosts with nothing in common but the way there are all silent, so that it is the proxy or what is behind it. */
function silence({ observations }: Facts): Finding | undefined {
  const proxied = observations.filter(({ exchange }) => exchange.proxy !== undefined)
  const [first] = proxied
  const isSilent = proxied.every((one) => failureOf(one) === 'TIMEOUT' && !isLeftEarly(one.exchange))
  if (!first || !isSilent || new Set(proxied.map(originOf)).size < 2) return undefined
  const { variable, place } = first.exchange.proxy ?? { variable: '', place: '' }
  return {
    headline: `Your forward proxy ${place} takes requests and answers none of them.`,
    because: `nothing that went through the proxy ${place} of ${variable} (requests: ${proxied.length}) was answered in time, whichever host it was for`,
    nextProbe: 'the same request without the proxy',
    evidence: proxied,
  }
}

const cause = (
  code: NoReplyCode,
  category: CauseEntry['category'],
  words: { summary: string; refutedBy: string; steps: readonly Step[] },
  concludes: CauseEntry['concludes'] = () => undefined,
  toldOf: (decisive: Observation) => Partial<Finding> = () => ({}),
): CauseEntry => ({
  code,
  category,
  layer: 'client',
  owner: 'caller',
  ...words,
  concludes: (facts) => {
    const failed = failedBy(facts, code)
    const [one] = failed?.evidence ?? []
    return failed && typeof one === 'object' ? { ...failed, ...toldOf(one) } : concludes(facts)
  },
})

/** What OpenSSL says of an answer that is no TLS at all. */
const speaksNoTls = /wrong version number|packet length too long|http request|WRONG_VERSION_NUMBER/i

const plainProxy = (one: Observation): Partial<Finding> => ({
  summary: 'The forward proxy is named with https://, and speaks plain http; the services were not asked.',
  because: `${said(one).replace(/ \(.*/s, '')}: it answers TLS with something that is none (wrong version number)`,
  steps: [
    step(
      'caller',
      'Write http:// in place of https:// before the proxy’s host in HTTPS_PROXY: that is how the proxy itself is spoken to, for https services as well.',
    ),
    goPast,
  ],
})

/** The caller's own forward proxy, named in HTTP_PROXY, HTTPS_PROXY or ALL_PROXY. */
export const forwardProxyCauses: readonly CauseEntry[] = [
  cause('PROXY_AUTH', 'CLIENT', {
    summary: 'Your own forward proxy wants a user name and a password; the services were not asked.',
    refutedBy: 'a connection through the proxy without a login',
    steps: [
      step(
        'caller',
        'Put the login into the proxy’s address, USER:PASSWORD@HOST:PORT in HTTPS_PROXY, as a secret.',
      ),
      goPast,
    ],
  }),
  cause(
    'PROXY_REFUSED',
    'CLIENT',
    {
      summary:
        'Your own forward proxy answers in place of the services and does not let the requests through.',
      refutedBy: 'an answer of the services themselves through the proxy',
      steps: [goPast, ask],
    },
    (facts) => answeredBy(facts, false) ?? someAnsweredBy(facts, false),
  ),
  cause(
    'PROXY_UNREACHABLE',
    'NET',
    {
      summary:
        'The forward proxy that your environment names cannot be reached; the services were not asked.',
      refutedBy: 'an answer from the proxy',
      steps: [
        step('caller', 'Correct the address in HTTP_PROXY and HTTPS_PROXY, or remove these variables.'),
        goPast,
      ],
    },
    undefined,
    (one) => (speaksNoTls.test(said(one)) ? plainProxy(one) : {}),
  ),
  cause('PROXY_BROKEN', 'NET', {
    summary:
      'What HTTP_PROXY or HTTPS_PROXY names does not answer as a proxy does; the services were not asked.',
    refutedBy: 'an answer to CONNECT, or to a request for a whole URL, at the proxy’s address',
    steps: [
      step(
        'caller',
        'Correct host and port of the proxy in HTTP_PROXY and HTTPS_PROXY, or remove these variables.',
      ),
      goPast,
    ],
  }),
  cause(
    'PROXY_CANNOT_REACH',
    'NET',
    {
      summary:
        'Your own forward proxy cannot reach the services: it does not know their names, or they do not answer it.',
      refutedBy: 'a connection to the services through the proxy',
      steps: [
        goPast,
        ask,
        step(
          'infrastructure',
          'See that the services are up and can be reached from outside.',
          show.apiHealth,
        ),
      ],
    },
    (facts) => answeredBy(facts, true) ?? someAnsweredBy(facts, true) ?? silence(facts),
  ),
]
