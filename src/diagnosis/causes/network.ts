import type { NoReply } from '../../http/exchange.ts'
import { type CauseKind, type Finding, show, step } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import { type Facts, isTrouble, originOf, requestOf, said } from '../facts.ts'

/** Somebody's name, address or certificate: nothing at a host ever answered. */
interface Silence {
  host: string
  answer: NoReply
  all: readonly Observation[]
  /** Other hosts of the run answered, so this machine has a network. */
  othersAnswer: boolean
}

/** The first host of which nothing ever answered, and which a failed check needed. */
function silenceOf(facts: Facts): Silence | undefined {
  const asked = facts.observations.filter(
    ({ answer }) => answer.kind === 'reply' || answer.code !== 'CANCELLED',
  )
  const hosts = [...new Set(asked.map(originOf))].filter((origin) => origin !== '')
  const others = (host: string) => asked.some((one) => originOf(one) !== host && one.answer.kind === 'reply')
  const silent = hosts.flatMap((host): Silence[] => {
    const all = asked.filter((one) => originOf(one) === host && one.exchange.checkId !== 'diagnosis')
    const [first] = all
    if (!first || first.answer.kind === 'reply' || all.some(({ answer }) => answer.kind === 'reply'))
      return []
    return matters(facts, all) ? [{ host, answer: first.answer, all, othersAnswer: others(host) }] : []
  })
  // The host that the registration itself needs tells more than one beside it.
  const blocked =
    facts.obstacle && silent.find(({ host }) => host === originOf(facts.obstacle?.observation as Observation))
  return blocked ?? silent[0]
}

/** A host nobody needed for the registration is no cause of its failure; one only refused is a layout of its own. */
function matters({ evidence, registered }: Facts, toHost: readonly Observation[]): boolean {
  const { target, checks } = evidence
  if (!checks) return true
  const isAuth =
    target !== undefined && toHost.every((one) => originOf(one) === new URL(target.authUrl).origin)
  if (
    registered &&
    isAuth &&
    toHost.every(({ answer }) => answer.kind === 'no-reply' && ['REFUSED', 'TIMEOUT'].includes(answer.code))
  )
    return false
  return checks.some(
    (check) =>
      (isTrouble(check) || check.status === 'warn') &&
      toHost.some(({ exchange }) => check.exchanges.includes(exchange.id)),
  )
}

/** The address in words, and the observations behind it. */
const nothingAnswered = (
  { host, answer, all, othersAnswer }: Silence,
  facts: Facts,
): Pick<Finding, 'because' | 'evidence' | 'controls'> => ({
  because: `none of ${all.length} requests to ${host} was answered: ${answer.message}${othersAnswer ? '; other hosts answer' : ''}`,
  evidence: [...all, blockedBy(host, facts)],
  controls: facts.observations
    .filter((one) => originOf(one) !== host && one.answer.kind === 'reply')
    .slice(0, 1),
})

/** The step of the registration that waited for the auth service, where that is the silent host. */
const blockedBy = (host: string, { obstacle, evidence: { target } }: Facts) =>
  target && host === new URL(target.authUrl).origin && obstacle?.stoppedAt === 'auth-reachable'
    ? obstacle.observation
    : undefined

const at = (facts: Facts, ...codes: NoReply['code'][]): Silence | undefined => {
  const silence = silenceOf(facts)
  return silence && codes.includes(silence.answer.code) ? silence : undefined
}

/** Some requests to a host got no answer while others did: it went away, or something cuts just these off. */
function cutOff({ refusals, observations }: Facts, code: 'RESET' | 'REFUSED'): Finding | undefined {
  const cut = refusals
    .map(({ observation }) => observation)
    .filter(({ answer, role }) => role === 'mlflow' && answer.kind === 'no-reply' && answer.code === code)
  const [first] = cut
  if (!first) return undefined
  const answered = observations.find(
    (one) => originOf(one) === originOf(first) && one.answer.kind === 'reply',
  )
  if (!answered) return undefined
  return {
    confidence: 'likely',
    headline:
      code === 'RESET'
        ? `The connection was cut off during ${requestOf(first)}.`
        : `${originOf(first)} stopped listening before ${requestOf(first)}.`,
    because: `${requestOf(first)} got no answer: ${said(first)}; other requests to ${originOf(first)} were answered`,
    evidence: cut,
    controls: [answered],
  }
}

const wantsCertificate = ({ message }: NoReply) =>
  /certificate.?required|bad certificate|handshake.?failure|alert.{0,20}certificate/i.test(message) &&
  !/self.signed|expired|verify|issuer|altname/i.test(message)

const speaksNoTls = ({ message }: NoReply) =>
  /wrong.version|unknown.protocol|http.request|packet.length|EPROTO.*(record|version)/i.test(message)

const expired = /expired|not yet valid/i

export const networkCauses: readonly CauseKind[] = [
  {
    code: 'DNS_FAILURE',
    category: 'NET',
    layer: 'network',
    owner: 'caller',
    summary: 'A host name does not resolve.',
    refutedBy: 'the name resolves',
    steps: [
      step(
        'caller',
        'Check the host name for a spelling mistake, and whether this network resolves it.',
        show.apiHealth,
      ),
      step('infrastructure', 'Restore the DNS record of the host.', show.apiHealth),
    ],
    concludes: (facts) => {
      const silence = at(facts, 'DNS')
      if (!silence) return undefined
      const offline = !silence.othersAnswer
      return {
        confidence: silence.all.length > 1 && !offline ? 'certain' : 'likely',
        headline: offline
          ? `${silence.host} does not resolve, and no other host answered: this machine seems to be offline.`
          : `The host name of ${silence.host} does not resolve.`,
        ...nothingAnswered(silence, facts),
      }
    },
  },
  {
    code: 'CONNECTION_REFUSED',
    category: 'NET',
    layer: 'network',
    owner: 'infrastructure',
    summary: 'Nothing listens at the address of the service.',
    refutedBy: 'a TCP connection to the host and port',
    steps: [
      step(
        'caller',
        'Check host and port. For a service started in the same job: wait until it listens.',
        show.apiHealth,
      ),
      step('infrastructure', 'Start the service, or open its port.', show.apiHealth),
    ],
    concludes: (facts) => {
      const silence = at(facts, 'REFUSED')
      if (!silence) return cutOff(facts, 'REFUSED')
      return (
        silence && {
          confidence: silence.all.length > 1 && silence.othersAnswer ? 'certain' : 'likely',
          headline: `Nothing listens at ${silence.host}.`,
          ...nothingAnswered(silence, facts),
        }
      )
    },
  },
  {
    code: 'HTTPS_ON_PLAIN_PORT',
    category: 'CLIENT',
    layer: 'client',
    owner: 'caller',
    summary: 'The URL starts with https://, but this port speaks plain http.',
    refutedBy: 'a TLS handshake at this port',
    steps: [
      step(
        'caller',
        'Write http:// in the URL, or the port at which the service speaks TLS.',
        ({ platform }) => `curl -sS '${platform.replace(/^https:/, 'http:')}/health'`,
      ),
    ],
    concludes: (facts) => {
      const silence = at(facts, 'TLS', 'RESET', 'NETWORK')
      if (!silence?.host.startsWith('https:')) return undefined
      const plain = facts.observations.find(
        (one) => originOf(one) === silence.host.replace(/^https:/, 'http:') && one.answer.kind === 'reply',
      )
      if (!plain && !speaksNoTls(silence.answer)) return undefined
      const owner = plain ? 'the same port answers plain http' : 'the answer to the TLS handshake was no TLS'
      return {
        confidence: plain ? 'certain' : 'likely',
        headline: `${silence.host} does not speak TLS.`,
        because: `${owner}; no certificate was shown: ${silence.answer.message}`,
        evidence: silence.all,
        controls: [plain],
      }
    },
  },
  {
    code: 'CLIENT_CERTIFICATE',
    category: 'CLIENT',
    layer: 'network',
    owner: 'caller',
    summary: 'The host wants a client certificate (mTLS), which this client has none of.',
    refutedBy: 'an answer of the service without a client certificate',
    steps: [
      step(
        'caller',
        'Ask for an address without mTLS, or for a certificate of the client to put before the key.',
        show.apiHealth,
      ),
      step(
        'infrastructure',
        'Leave the API’s paths out of the check for client certificates, or give callers one.',
        show.apiHealth,
      ),
    ],
    concludes: (facts) => {
      const silence = at(facts, 'TLS', 'RESET')
      if (silence && wantsCertificate(silence.answer))
        return {
          confidence: 'likely',
          headline: `${silence.host} wants a client certificate (mTLS).`,
          ...nothingAnswered(silence, facts),
        }
      const asked = facts.obstacle?.observation
      if (asked?.responder?.party !== 'in between' || asked.responder.deed !== 'wants a client certificate')
        return undefined
      return {
        confidence: 'certain',
        headline: `${originOf(asked)} wants a client certificate (mTLS) before it passes anything on.`,
        because: `the answer is ${said(asked).slice(0, 160)}; no key was looked at`,
        evidence: [asked, facts.first('api.health')],
        controls: [facts.withoutKey],
      }
    },
  },
  {
    code: 'TLS_FAILURE',
    category: 'NET',
    layer: 'network',
    owner: 'infrastructure',
    summary: 'The connection cannot be secured, because the certificate of the host is not accepted.',
    refutedBy: 'a TLS handshake that trusts the certificate',
    steps: [
      step(
        'caller',
        'Behind a company proxy or a private authority: name its certificate with ca-file or NODE_EXTRA_CA_CERTS.',
        show.apiHealth,
      ),
      step('infrastructure', 'Renew or correct the certificate of the host.', show.apiHealth),
    ],
    concludes: (facts) => {
      const silence = at(facts, 'TLS')
      if (!silence || speaksNoTls(silence.answer) || wantsCertificate(silence.answer)) return undefined
      const { message } = silence.answer
      const old = expired.test(message)
      const name = /altname|does not match/i.test(message)
      return {
        confidence: silence.all.length > 1 ? 'certain' : 'likely',
        headline: `The certificate of ${silence.host} ${old ? 'has expired' : name ? 'is for another name' : 'is not trusted'}.`,
        ...(old || name
          ? {
              steps: [
                step(
                  'infrastructure',
                  old ? 'Renew the certificate: it has expired.' : 'Use a certificate for this host name.',
                  show.apiHealth,
                ),
              ],
            }
          : {}),
        ...nothingAnswered(silence, facts),
      }
    },
  },
  {
    code: 'NO_ANSWER',
    category: 'NET',
    layer: 'network',
    owner: 'infrastructure',
    summary: 'The service accepts connections and does not answer in time.',
    refutedBy: 'an answer within the time limit',
    steps: [
      step('caller', 'Check that no firewall on the way drops the connection; try again.', show.apiHealth),
      step(
        'infrastructure',
        'Find out why the service accepts connections without answering: its load, its instances, what it waits for.',
        show.apiHealth,
      ),
    ],
    concludes: (facts) => {
      const silence = at(facts, 'TIMEOUT')
      return (
        silence && {
          confidence: 'likely',
          headline: `Nothing at ${silence.host} answers in time.`,
          ...nothingAnswered(silence, facts),
        }
      )
    },
  },
  {
    code: 'CONNECTION_RESET',
    category: 'NET',
    layer: 'network',
    owner: 'infrastructure',
    summary: 'The connection is cut off before the answer is complete.',
    refutedBy: 'a complete answer on a fresh connection',
    steps: [
      step('caller', 'Try again; check proxies on the way.', show.apiHealth),
      step(
        'infrastructure',
        'Find out what closes the connection: a crash of the service, a limit of the load balancer, a wrong protocol.',
        show.apiHealth,
      ),
    ],
    concludes: (facts) => {
      const silence = at(facts, 'RESET', 'NETWORK')
      if (!silence) return cutOff(facts, 'RESET')
      if (wantsCertificate(silence.answer) || speaksNoTls(silence.answer)) return undefined
      return {
        confidence: 'likely',
        headline: `${silence.host} closes every connection before its answer is complete.`,
        ...nothingAnswered(silence, facts),
      }
    },
  },
]
