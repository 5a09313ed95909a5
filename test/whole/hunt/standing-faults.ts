import { createServer } from 'node:net'
import { bind, listen } from '../../../src/sandbox/call.ts'
import type { Staged } from '../blind/scenario.ts'
import type { Act } from '../parties/answer.ts'
import { saying } from '../parties/index.ts'
import type { Condition } from './condition.ts'
import type { Drawn } from './faults.ts'
import type { Draw } from './random.ts'
import { scopeAtProxy } from './scopes.ts'

const ofTheKey = (category: Condition['category'], says: RegExp): Condition => ({
  category,
  layer: ['auth', 'proxy', 'gateway', 'mlflow', 'registry'],
  owner: ['caller', 'auth team', 'API team', 'infrastructure'],
  says,
})

const keyFaults: readonly Pick<Drawn, 'name' | 'condition' | 'standing'>[] = [
  { name: 'key expired', condition: ofTheKey(['KEY'], /key/i), standing: { key: { expired: true } } },
  {
    name: 'key of another service',
    condition: ofTheKey(['SCOPE', 'CFG', 'KEY', 'CLIENT'], /service/i),
    standing: { key: { serviceId: 'website' } },
  },
  {
    name: 'platform asks for another service',
    condition: ofTheKey(['CFG'], /service/i),
    standing: { platformServiceId: 'ml-platform' },
  },
  {
    name: 'key without admin',
    condition: ofTheKey(['SCOPE'], /admin/i),
    standing: { key: { isAdmin: false, scopes: ['read', 'write'] } },
  },
  {
    name: 'key may only read',
    condition: ofTheKey(['SCOPE'], /writ/i),
    standing: { key: { isAdmin: false, scopes: ['read'] }, policy: { adminOnly: false } },
  },
  {
    name: 'open registry',
    condition: ofTheKey(['CFG', 'BUG', 'DEPLOY'], /open|anybody|without a key|no key/i),
    standing: { policy: { requireKey: false } },
  },
]

/** What the auth service has on record for the key, or the platform asks of keys. */
export const keyFault = (draw: Draw): Drawn => {
  const fault = draw.pick(keyFaults)
  return { ...fault, kind: fault.name }
}

const ofTheCaller = (says: RegExp): Condition => ({
  category: ['CLIENT', 'NET'],
  layer: ['client', 'network', 'proxy', 'auth'],
  owner: ['caller', 'infrastructure'],
  says,
})
/** The caller's own proxy answers everything itself, as this product does. */
const refusedBy = (product: string, act: Act) => async (): Promise<Staged> => {
  const proxy = await listen(async (call) => {
    call.body.resume()
    return saying(product, act)(call)
  })
  return { env: { HTTP_PROXY: proxy.url }, opened: [proxy] }
}

async function proxyThatCloses(): Promise<Staged> {
  const server = createServer((socket) =>
    socket
      .on('error', () => {})
      .resume()
      .end(),
  )
  const port = await bind(server, 0)
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { env: { HTTP_PROXY: `http://127.0.0.1:${port}` }, opened: [{ close }] }
}

const ofTheProxy = { condition: { ...ofTheCaller(/proxy/i), owner: ['caller'] } satisfies Condition }

const callerFaults: readonly Pick<Drawn, 'name' | 'condition' | 'inputs' | 'stage'>[] = [
  { ...ofTheProxy, name: 'Squid refuses', stage: refusedBy('Squid', 'block') },
  { ...ofTheProxy, name: 'Squid reaches nothing', stage: refusedBy('Squid', 'no-backend') },
  { ...ofTheProxy, name: 'Zscaler refuses', stage: refusedBy('Zscaler', 'block') },
  { ...ofTheProxy, name: 'FortiGate refuses', stage: refusedBy('FortiGate', 'block') },
  { ...ofTheProxy, name: 'a captive portal', stage: refusedBy('a captive portal', 'login-page') },
  { ...ofTheProxy, name: 'the proxy closes', stage: proxyThatCloses },
  {
    ...ofTheProxy,
    name: 'no proxy listens',
    stage: async () => ({ env: { HTTP_PROXY: 'http://127.0.0.1:9' } }),
  },
  {
    name: 'doubled slash',
    condition: ofTheCaller(/tracking|path|slash/i),
    inputs: ({ trackingUri }) => ({ 'tracking-uri': trackingUri.replace('/api/mlflow', '//api/mlflow') }),
  },
  {
    name: 'REST path pasted',
    condition: ofTheCaller(/tracking|api\/2\.0/i),
    inputs: ({ trackingUri }) => ({ 'tracking-uri': `${trackingUri}/api/2.0/mlflow` }),
  },
  {
    name: 'https for http',
    condition: ofTheCaller(/https?|TLS|plain/i),
    inputs: ({ trackingUri }) => ({ 'tracking-uri': trackingUri.replace('http:', 'https:') }),
  },
  {
    name: 'wrong path',
    condition: ofTheCaller(/tracking|path|api\/mlflow/i),
    inputs: ({ trackingUri }) => ({ 'tracking-uri': `${new URL(trackingUri).origin}/mlflow-registry` }),
  },
  {
    name: 'nothing listens',
    condition: ofTheCaller(/refused|listen|port|reach|connect/i),
    inputs: () => ({ 'tracking-uri': 'http://127.0.0.1:9/api/mlflow' }),
  },
  {
    name: 'unknown name',
    condition: ofTheCaller(/DNS|resolve|name|host/i),
    inputs: () => ({ 'tracking-uri': 'https://registry.staging.invalid/api/mlflow' }),
  },
]
/** What the caller's own proxy lets pass, save this. */
const proxyAnswers: readonly (readonly [product: string, act: Act])[] = [
  ['Squid', 'block'],
  ['Squid', 'no-backend'],
  ['Zscaler', 'block'],
  ['FortiGate', 'block'],
]
function proxyFault(draw: Draw): Drawn {
  const [product, act] = draw.pick(proxyAnswers)
  const [scope, when] = scopeAtProxy(draw)
  return {
    ...ofTheProxy,
    kind: `caller: ${act} at the proxy for ${scope}`,
    name: `caller: ${product}: ${act} at the proxy for ${scope}`,
    at: 'caller',
    when,
    act: (call) => {
      call.body.resume()
      return saying(product, act)(call)
    },
  }
}

/** A wrong setting of the caller's, or the caller's own proxy. */
export const callerFault = (draw: Draw): Drawn => {
  if (draw.chance(0.4)) return proxyFault(draw)
  const fault = draw.pick(callerFaults)
  return { ...fault, kind: `caller: ${fault.name}`, name: `caller: ${fault.name}` }
}
