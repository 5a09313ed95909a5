import { createServer, type Server, type Socket } from 'node:net'
import { bind, listen } from '../../../src/sandbox/call.ts'
import { adding, json } from '../parties/answer.ts'
import { saying } from '../parties/index.ts'
import { answering, type Blind, behind, outside, type Truth } from './scenario.ts'
import { any, blamesKey, blamesMount, healthy, passesWith, saysOpen } from './truths.ts'

const mistake = (says: RegExp, more: Partial<Truth> = {}): Truth => ({
  verdict: ['fail', 'error', 'refused'],
  category: ['CLIENT'],
  layer: ['client', 'network', 'proxy', 'auth'],
  owner: ['caller'],
  says,
  never: any(blamesKey, saysOpen, blamesMount),
  ...more,
})

const settings: Blind[] = [
  {
    name: 'the REST path pasted as tracking URI',
    source: 'facts: wrong tracking URIs',
    inputs: ({ trackingUri }) => ({ 'tracking-uri': `${trackingUri}/api/2.0/mlflow` }),
    truth: mistake(/tracking|api\/2\.0/i),
  },
  {
    name: 'tracking URI with a doubled slash',
    source: 'trailing slashes in settings',
    inputs: ({ trackingUri }) => ({ 'tracking-uri': trackingUri.replace('/api/', '//api/') }),
    truth: { ...mistake(/slash|tracking|\/\//i), verdict: ['pass', 'fail', 'error', 'refused'] },
  },
  {
    name: 'tracking URI at the host alone',
    source: 'facts: registry root',
    inputs: ({ apiUrl }) => ({ 'tracking-uri': apiUrl }),
    truth: mistake(/tracking|api\/mlflow/i),
  },
  {
    name: 'auth URL and API URL swapped',
    source: 'settings in general',
    inputs: ({ authUrl, apiUrl }) => ({ 'auth-url': apiUrl, 'api-url': authUrl }),
    truth: {
      ...mistake(/swap|auth.url|api.url|auth/i),
      verdict: ['pass', 'fail', 'error'],
      warn: /auth|api/i,
    },
  },
  {
    name: 'tracking URI at the auth service',
    source: 'settings in general',
    inputs: ({ authUrl }) => ({ 'tracking-uri': authUrl }),
    truth: mistake(/tracking|auth/i),
  },
  {
    name: 'https for a plain http port',
    source: 'settings in general',
    inputs: ({ trackingUri }) => ({ 'tracking-uri': trackingUri.replace('http:', 'https:') }),
    truth: mistake(/https?|TLS|plain/i),
  },
  {
    name: 'a name that does not exist',
    source: 'settings in general',
    inputs: () => ({ 'tracking-uri': 'https://registry.hokusai-staging.invalid/api/mlflow' }),
    truth: mistake(/DNS|resolve|name|host/i, {
      category: ['NET', 'CLIENT'],
      owner: ['caller', 'infrastructure'],
    }),
  },
  {
    name: 'nothing listens at the port of the registry',
    source: 'settings in general',
    inputs: () => ({ 'tracking-uri': 'http://127.0.0.1:9/api/mlflow', 'api-url': 'http://127.0.0.1:9' }),
    truth: mistake(/refused|listen|port|reach|connect/i, {
      category: ['NET', 'DEPLOY', 'CLIENT'],
      owner: ['infrastructure', 'caller', 'API team'],
    }),
  },
  {
    name: 'key of another service',
    source: 'facts: service_id',
    differs: { key: { serviceId: 'prediction' } },
    truth: {
      verdict: ['fail', 'error'],
      category: ['SCOPE', 'CFG', 'CLIENT', 'KEY'],
      layer: ['auth'],
      owner: ['caller', 'auth team'],
      says: /service/i,
      never: any(saysOpen),
    },
  },
  {
    name: 'key without the right to write, no admin needed',
    source: 'facts: read-only key',
    differs: { key: { scopes: ['read'], isAdmin: false }, policy: { adminOnly: false } },
    truth: {
      verdict: ['fail', 'error'],
      category: ['SCOPE'],
      layer: ['auth', 'proxy', 'gateway', 'mlflow', 'registry'],
      owner: ['caller'],
      says: /writ/i,
      never: any(blamesKey, saysOpen),
    },
  },
  {
    name: 'key without admin below a sub-path',
    source: 'facts: REGISTRY_ADMIN_REQUIRED',
    topology: 'sub-path',
    differs: { key: { scopes: ['read', 'write'], isAdmin: false } },
    truth: {
      verdict: ['fail', 'error'],
      category: ['SCOPE'],
      layer: ['auth', 'proxy', 'gateway', 'mlflow', 'registry'],
      owner: ['caller', 'API team'],
      says: /admin/i,
      never: any(blamesKey, saysOpen),
    },
  },
  {
    name: 'expired key, auth service not reachable for callers',
    source: 'facts: Invalid or expired API key',
    topology: 'auth-not-exposed',
    differs: { key: { expired: true } },
    truth: {
      verdict: ['fail', 'error'],
      category: ['KEY'],
      layer: ['auth', 'proxy'],
      owner: ['caller'],
      says: /key/i,
      never: any(saysOpen),
    },
  },
  {
    name: 'expired key behind Cloudflare, no load balancer',
    source: 'facts: Invalid or expired API key',
    topology: 'no-load-balancer',
    differs: { key: { expired: true }, ...behind('Cloudflare') },
    truth: {
      verdict: ['fail', 'error'],
      category: ['KEY'],
      layer: ['auth', 'proxy'],
      owner: ['caller'],
      says: /key/i,
      never: any(saysOpen),
    },
  },
  {
    name: 'Authorization dropped by Apache before everything',
    source: 'Apache documentation: CGIPassAuth',
    differs: {
      edge: (call, next) => {
        const { authorization: _, ...headers } = call.headers
        return next({ ...call, headers })
      },
    },
    truth: {
      verdict: ['fail', 'error'],
      category: ['CFG', 'BUG', 'DEPLOY'],
      layer: ['proxy', 'network'],
      owner: ['infrastructure', 'API team'],
      says: /Authorization|header|drop|strip/i,
      never: any(blamesKey, saysOpen),
    },
  },
]

const local = async (front: Server): Promise<{ port: number; close: () => Promise<void> }> => {
  const open = new Set<Socket>()
  front.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.on('error', () => {})
  })
  const port = await bind(front, 0)
  const close = async () => {
    for (const socket of open) socket.destroy()
    await new Promise((resolve) => front.close(resolve))
  }
  return { port, close }
}

const ofTheProxy = (says: RegExp): Truth => ({
  verdict: ['fail', 'error', 'refused'],
  category: ['CLIENT', 'NET', 'CFG'],
  layer: ['client', 'network'],
  owner: ['caller'],
  says: any(says, /HTTP_PROXY/),
  never: any(blamesKey, saysOpen, blamesMount),
})

const viaHttpProxy =
  (
    product: string,
    act: 'block' | 'no-backend' | 'redirect-to-login' | 'login-page',
  ): NonNullable<Blind['stage']> =>
  async () => {
    const proxy = await listen(async (call) => saying(product, act)(call))
    return { env: { HTTP_PROXY: proxy.url }, opened: [proxy] }
  }

const viaTcp =
  (behave: (socket: Socket) => void): NonNullable<Blind['stage']> =>
  async () => {
    const front = await local(createServer(behave))
    return { env: { HTTP_PROXY: `http://127.0.0.1:${front.port}` }, opened: [front] }
  }

const forwardProxies: Blind[] = [
  {
    name: 'Squid refuses the caller',
    source: 'Squid documentation: http_access',
    stage: viaHttpProxy('Squid', 'block'),
    truth: ofTheProxy(/proxy/i),
  },
  {
    name: 'Squid cannot reach the registry',
    source: 'Squid documentation: ERR_CONNECT_FAIL',
    stage: viaHttpProxy('Squid', 'no-backend'),
    truth: ofTheProxy(/proxy/i),
  },
  {
    name: 'Zscaler blocks the category',
    source: 'Zscaler documentation: block pages',
    stage: viaHttpProxy('Zscaler', 'block'),
    truth: ofTheProxy(/proxy/i),
  },
  {
    name: 'Zscaler redirects to its login',
    source: 'Zscaler documentation: authentication',
    stage: viaHttpProxy('Zscaler', 'redirect-to-login'),
    truth: ofTheProxy(/proxy/i),
  },
  {
    name: 'the proxy variable leads to a captive portal',
    source: 'captive portals',
    stage: viaHttpProxy('a captive portal', 'login-page'),
    truth: ofTheProxy(/proxy/i),
  },
  {
    name: 'the proxy wants a login: 407',
    source: 'RFC 9110: 407',
    stage: async () => {
      const proxy = await listen(async () =>
        json(407, { error: 'proxy login' }, [['proxy-authenticate', 'Basic realm="corp"']]),
      )
      return { env: { HTTP_PROXY: proxy.url }, opened: [proxy] }
    },
    truth: ofTheProxy(/proxy/i),
  },
  {
    name: 'nothing listens at the proxy',
    source: 'settings in general',
    stage: async () => ({ env: { http_proxy: 'http://127.0.0.1:9' } }),
    truth: ofTheProxy(/proxy/i),
  },
  {
    name: 'the proxy speaks SSH',
    source: 'settings in general',
    stage: viaTcp((socket) => socket.write('SSH-2.0-OpenSSH_9.2p1\r\n')),
    truth: ofTheProxy(/proxy/i),
  },
  {
    name: 'the proxy closes every connection',
    source: 'settings in general',
    stage: viaTcp((socket) => socket.end()),
    truth: ofTheProxy(/proxy/i),
  },
]

const passed = [
  ['Cloudflare', 'production'],
  ['nginx', 'no-load-balancer'],
  ['CloudFront', 'sub-path'],
  ['Kong', 'gateway-not-exposed'],
  ['Istio', 'mlflow'],
  ['Apache', 'auth-not-exposed'],
  ['IIS', 'production'],
] as const

const inGoodOrder: Blind[] = [
  ...passed.map(([name, topology]) => ({
    name: `${name} passes everything on`,
    source: `documentation of ${name}: response headers`,
    topology,
    differs: behind(name),
    truth: healthy,
  })),
  {
    name: 'Cloudflare before an Application Gateway before nginx',
    source: 'chains of products',
    differs: behind('nginx', 'Azure Front Door', 'Cloudflare'),
    truth: healthy,
  },
  {
    name: 'plain MLflow with its own login given as user and password',
    source: 'MLflow documentation: authentication',
    topology: 'mlflow-basic-auth',
    truth: {
      verdict: ['fail', 'error', 'refused'],
      category: ['CLIENT', 'KEY', 'CFG', 'SCOPE'],
      layer: ['auth', 'mlflow', 'client', 'proxy'],
      owner: ['caller', 'infrastructure'],
      says: /basic|password|log.?in|user/i,
      never: any(saysOpen),
    },
  },
  {
    name: 'health routes refused by the front, all else passes',
    source: 'fronts that hide health routes',
    differs: answering('edge', saying('Cloudflare', 'block'), ({ path }) =>
      /\/health(\/|$)|^\/(ready|live|version)$/.test(path),
    ),
    truth: passesWith(/health/i, saysOpen),
  },
  {
    name: 'CORS, HSTS and cookies added to everything, auth too',
    source: 'fronts in general',
    differs: {
      edge: async (call, next) =>
        adding(
          ['set-cookie', 'lb=1; Path=/'],
          ['strict-transport-security', 'max-age=31536000'],
          ['access-control-allow-origin', '*'],
        )(await next(call)),
      auth: async (call, next) =>
        adding(['set-cookie', 'lb=2; Path=/'], ['x-request-id', '1'])(await next(call)),
    },
    truth: healthy,
  },
  {
    name: 'auth host hidden by a firewall for callers, the platform asks inside',
    source: 'private auth services',
    differs: answering('auth', saying('Azure Application Gateway', 'block'), outside),
    truth: passesWith(/auth/i),
  },
  {
    name: 'an open registry behind Cloudflare',
    source: 'MLflow without auth',
    differs: { policy: { requireKey: false }, ...behind('Cloudflare') },
    truth: {
      verdict: ['fail'],
      category: ['CFG', 'BUG', 'DEPLOY'],
      layer: ['proxy', 'gateway', 'auth', 'mlflow'],
      owner: ['API team', 'infrastructure'],
      says: /open|anybody|without a key|no key/i,
      never: blamesKey,
    },
  },
]

export const callerScenarios: Blind[] = [...settings, ...forwardProxies, ...inGoodOrder]
