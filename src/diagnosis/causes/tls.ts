import type { NoReply } from '../../http/exchange.ts'
import { type CauseKind, show, step } from '../cause.ts'
import { deedOf, originOf, said } from '../observed.ts'
import { at, nothingAnswered } from '../silent-host.ts'

export const wantsCertificate = ({ message }: NoReply) =>
  /certificate.?required|bad certificate|handshake.?failure|alert.{0,20}certificate/i.test(message) &&
  !/self.signed|expired|verify|issuer|altname/i.test(message)

export const speaksNoTls = ({ message }: NoReply) =>
  /wrong.version|unknown.protocol|http.request|packet.length|EPROTO.*(record|version)/i.test(message)

const expired = /expired|not yet valid/i

export const tlsCauses: readonly CauseKind[] = [
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
        (one) =>
          originOf(one) === silence.host.replace(/^https:/, 'http:') &&
          one.answer.kind === 'reply' &&
          // A port for TLS tells plain http so, with a 400.
          one.answer.status !== 400 &&
          deedOf(one) !== 'wants https',
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
]
