import type { Finding } from './cause.ts'
import type { Observation } from './evidence.ts'
import { statusOf, textOf } from './observed.ts'

/** What an answer in front tells of itself or of the way behind it: then no crashed service, and no rule, is looked for. */
const troubles: readonly { status?: readonly number[]; words: RegExp; fix: string }[] = [
  {
    status: [507],
    words: /insufficient storage/i,
    fix: 'Make room where what answered keeps files: its store, or its own disk, is full.',
  },
  {
    status: [525, 526],
    words: /\bTLS_error|WRONG_VERSION_NUMBER|CERTIFICATE_VERIFY_FAILED|SSL (routines|handshake failed)/i,
    fix: 'Let what answered and the service behind it agree on TLS: plain or not on that port, the certificate, the mode of the mesh.',
  },
  {
    words: /\berror code: 103\d\b|\bcloudflare tunnel\b|\btunnel\b.{0,40}\b(not found|offline|error)/i,
    fix: 'Start the tunnel from the service to what answered again, and see that its host name leads to it.',
  },
  {
    status: [523, 530],
    words: /origin is unreachable|origin dns error/i,
    fix: 'Correct how what answered reaches the service behind it: name, address, port, firewall.',
  },
  {
    words: /\b(use|requires?) https\b|\bhttps( protocol)? (is )?required/i,
    fix: 'Tell what answered that callers come by https (X-Forwarded-Proto) where TLS ends before it.',
  },
  {
    words: /<title>[^<]*\bmaintenance\b/i,
    fix: 'End the maintenance that the page speaks of, or wait for its end.',
  },
  {
    words:
      /DEPLOYMENT_(DISABLED|PAUSED)|payment required|site disabled|\b(site|service|web ?app|application|deployment|project) [^.<]{0,60}\b(suspended|paused|stopped|disabled|restricted due)\b|\b(service|site|account) suspended\b/i,
    fix: 'Start it again at the hosting provider, or settle its bill or plan there: as the answer says, it is switched off for everybody.',
  },
]

/** Who acts, and how, where the answer tells; nothing where it does not. */
export function toldBy(one: Observation): Pick<Finding, 'owner' | 'fix'> {
  const trouble = troubles.find(
    ({ status = [], words }) => status.includes(statusOf(one)) || words.test(textOf(one)),
  )
  return trouble ? { owner: 'infrastructure', fix: trouble.fix } : {}
}
