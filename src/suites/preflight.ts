import { type Answer, header } from '../http/exchange.ts'
import { insecureRefused, tellTls } from '../inputs/client-variables.ts'
import { fail, type Outcome, pass, skip, warn } from '../pipeline/check.ts'
import { keyPrefix } from '../platform/contract.ts'
import type { ProbeName } from '../platform/probes.ts'
import { onHokusai, type SuiteCheck } from './context.ts'

/** Key lengths that the platform's generators are known to make, prefix excluded. */
const usualKeyLengths = [32, 40]
/** Beyond this, signed tokens and certificates start to be refused. */
const clockToleranceMs = 5 * 60_000

/** The stored key is not what is sent: it was trimmed. */
export const keyHasWhitespace = 'key-has-whitespace'

/** Before any service is judged: the key's form, name resolution, TCP, TLS and the clock. */
export const preflight: SuiteCheck[] = [
  {
    id: 'preflight.key-format',
    title: 'The API key is well-formed',
    layer: 'client',
    onWarning: {
      by: 'caller',
      step: 'Copy the key once more, as a whole and nothing else, and store that.',
      done: 'the key has the usual length, and no space around it',
    },
    run: async ({ settings }) => {
      const { key } = settings.warnings
      if (key !== undefined) return warn(key, keyHasWhitespace)
      if (!keyPrefix.test(settings.apiKey)) return skip('not one of Hokusai’s keys')
      const length = settings.apiKey.replace(/^hk_[a-z]+_/, '').length
      if (usualKeyLengths.includes(length)) return pass()
      return warn(`has ${length} characters after its prefix, usual are ${usualKeyLengths.join(' or ')}`)
    },
  },
  {
    id: 'preflight.tls',
    title: 'The environment’s TLS settings are taken over',
    layer: 'client',
    onWarning: {
      by: 'caller',
      step: 'Trust your own certificate authority by its file (SSL_CERT_FILE) instead of turning verification off.',
      done: 'no setting turns verification off',
    },
    run: async ({ settings: { tls } }) => {
      const taken = tellTls(tls)
      if (!tls.insecure) return pass(taken)
      return warn(taken ? `${insecureRefused}; ${taken}` : insecureRefused)
    },
  },
  onHokusai(reachable('auth', 'the auth service', 'auth.root', 'authUrl')),
  reachable('registry', 'the registry', 'registry.health', 'registryOrigin'),
  onHokusai(reachable('api', 'the API host', 'api.health', 'apiUrl')),
  {
    id: 'preflight.clock',
    title: 'The clock agrees with the servers’',
    layer: 'client',
    needs: ['preflight.registry'],
    onWarning: {
      by: 'caller',
      step: 'Set this machine’s clock by NTP; where it is right, tell infrastructure that the server’s is not.',
      done: 'the clocks agree',
    },
    run: async ({ observe, platform }) => {
      const registry = judgeClock('registry', await observe('registry.health'))
      if (registry.status === 'warn' || (await platform()) === 'mlflow') return registry
      const auth = judgeClock('auth service', await observe('auth.root'))
      return auth.status === 'warn' ? auth : registry
    },
  },
]

function reachable(
  name: string,
  who: string,
  probe: ProbeName,
  url: 'authUrl' | 'registryOrigin' | 'apiUrl',
): SuiteCheck {
  return {
    id: `preflight.${name}`,
    title: `${who.replace(/^t/, 'T')} can be reached`,
    awaited: `${who} to be reachable`,
    layer: 'network',
    run: async ({ observe, target }) => {
      const answer = await observe(probe)
      const { host } = new URL(target[url])
      return answer.kind === 'reply' ? pass(host) : fail(`${host}: ${answer.message}`)
    },
  }
}

function judgeClock(whose: string, answer: Answer): Outcome {
  const theirs = answer.kind === 'reply' ? Date.parse(header(answer, 'date')) : Number.NaN
  if (Number.isNaN(theirs)) return skip(`the ${whose} sent no Date header`)
  const apart = Date.now() - theirs
  const seconds = Math.round(Math.abs(apart) / 1000)
  if (Math.abs(apart) <= clockToleranceMs) return pass(`${seconds} s apart`)
  return warn(
    `this machine is ${seconds} s ${apart > 0 ? 'ahead of' : 'behind'} the ${whose}: one of the two clocks is wrong`,
  )
}
