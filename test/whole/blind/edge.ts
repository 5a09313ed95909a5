import { type Call, type Reply, readBody } from '../../../src/sandbox/call.ts'
import { saying } from '../parties/index.ts'
import {
  artifacts,
  type Blind,
  larger,
  not,
  party,
  signing,
  step,
  tracking,
  uploads,
  writes,
} from './scenario.ts'
import { any, atTheEdge, blamesKey, blamesStore, saysOpen } from './truths.ts'

const login: Blind[] = [
  {
    name: 'Google IAP before everything refuses the key as its own token',
    source: 'Google IAP documentation: programmatic authentication',
    differs: party('edge', 'Google IAP', 'login'),
    truth: atTheEdge.login,
  },
  {
    name: 'Cloudflare Access before the registry redirects to the team login',
    source: 'Cloudflare One documentation: Access applications',
    differs: party('edge', 'Cloudflare Access', 'redirect-to-login'),
    truth: atTheEdge['redirect-to-login'],
  },
  {
    name: 'an ALB rule with authenticate-oidc before the tracking URI only',
    source: 'ELB documentation: authenticate users',
    differs: party('edge', 'AWS ALB', 'redirect-to-login', tracking),
    truth: atTheEdge['redirect-to-login'],
  },
  {
    name: 'oauth2-proxy shows its sign-in page, platform without a load balancer',
    source: 'oauth2-proxy documentation: provider button',
    topology: 'no-load-balancer',
    differs: party('edge', 'oauth2-proxy', 'login-page'),
    truth: atTheEdge['login-page'],
  },
  {
    name: 'Keycloak page with status 200 below a sub-path',
    source: 'Keycloak server administration guide',
    topology: 'sub-path',
    differs: party('edge', 'Keycloak', 'login-page', tracking),
    truth: atTheEdge['login-page'],
  },
  {
    name: 'Authelia answers API clients with 401 and a link',
    source: 'Authelia documentation: forwarded authentication',
    differs: party('edge', 'Authelia', 'login'),
    truth: atTheEdge.login,
  },
  {
    name: 'APIM wants a subscription key of its own',
    source: 'Azure API Management: unauthorized errors',
    differs: party('edge', 'Azure API Management', 'login', tracking),
    truth: { ...atTheEdge.login, owner: ['infrastructure', 'caller'] },
  },
  {
    name: 'Kong key-auth before everything',
    source: 'Kong Gateway documentation: key-auth plugin',
    differs: party('edge', 'Kong', 'login'),
    truth: { ...atTheEdge.login, owner: ['infrastructure', 'caller'] },
  },
  {
    name: 'IIS asks for Negotiate',
    source: 'IIS documentation: Windows authentication',
    differs: party('edge', 'IIS', 'login'),
    truth: atTheEdge.login,
  },
  {
    name: 'a German sign-in page of the company, with status 200, everywhere but at /health',
    source: 'SAML sign-in pages in general',
    differs: party('edge', 'a company sign-in page', 'login-page', not(step('/health'))),
    truth: atTheEdge['login-page'],
  },
  {
    name: 'an unknown gateway asks for a sign-on in JSON',
    source: 'any gateway',
    differs: party('edge', 'an unknown gateway', 'login'),
    truth: atTheEdge.login,
  },
  {
    name: 'Envoy jwt_authn before the tracking URI takes the key for a JWT',
    source: 'Envoy documentation: jwt_authn filter',
    differs: {
      edge: (call, next) => {
        if (!tracking(call)) return next(call)
        const sent = call.headers.authorization?.startsWith('Bearer ')
        const reply = saying('Envoy', 'login')(call)
        return sent
          ? {
              ...reply,
              body: 'Jwt is not in the form of Header.Payload.Signature with two dots and 3 sections',
            }
          : reply
      },
    },
    truth: atTheEdge.login,
  },
]

const blocked: [string, (call: Call) => boolean][] = [
  ['Imperva', tracking],
  ['Akamai', () => true],
  ['Azure Front Door', tracking],
  ['Cloudflare', () => true],
  ['Azure Application Gateway', writes],
  ['Istio', tracking],
  ['ModSecurity', uploads],
]

const block: Blind[] = [
  ...blocked.map(([name, when]) => ({
    name: `${name} blocks`,
    source: `documentation of ${name}: block responses`,
    differs: party('edge', name, 'block', when),
    truth: atTheEdge.block,
  })),
  {
    name: 'an empty 403 to every write',
    source: 'any gateway',
    differs: party('edge', 'an empty answer', 'block', writes),
    // It may be a right that the key lacks, too.
    truth: {
      verdict: ['fail', 'error'],
      category: ['SCOPE', 'CFG', 'DEPLOY'],
      layer: ['auth', 'proxy', 'gateway', 'mlflow', 'registry', 'network'],
      owner: ['caller', 'API team', 'infrastructure'],
      certain: false,
      says: /writ|refus|permission|scope|block/i,
      never: blamesKey,
    },
  },
]

const limits: Blind[] = [
  {
    name: 'Cloudflare in front, body limit at uploads',
    source: 'Cloudflare documentation: 413',
    differs: signing('Cloudflare', 'size', (call) => uploads(call) && larger(300)(call)),
    truth: atTheEdge.size,
  },
  {
    name: 'API Gateway with its size limit at log-batch',
    source: 'API Gateway documentation: REQUEST_TOO_LARGE',
    differs: signing('AWS API Gateway', 'size', step('/runs/log-batch')),
    truth: atTheEdge.size,
  },
  {
    name: 'Kong request-size-limiting at uploads, no load balancer',
    source: 'Kong documentation: request-size-limiting',
    topology: 'no-load-balancer',
    differs: signing('Kong', 'size', uploads),
    truth: atTheEdge.size,
  },
  {
    name: 'plain MLflow behind nginx with a body limit',
    source: 'nginx documentation: client_max_body_size',
    topology: 'mlflow',
    differs: signing('nginx', 'size', uploads),
    truth: atTheEdge.size,
  },
  {
    name: 'CloudFront allows GET, HEAD and OPTIONS only',
    source: 'CloudFront documentation: allowed HTTP methods',
    differs: signing('CloudFront', 'method', ({ method }) => !['GET', 'HEAD', 'OPTIONS'].includes(method)),
    truth: atTheEdge.method,
  },
  {
    name: 'IIS request filtering refuses PUT',
    source: 'IIS documentation: request filtering verbs',
    differs: signing('IIS', 'method', ({ method }) => method === 'PUT'),
    truth: atTheEdge.method,
  },
  {
    name: 'Apache Limit refuses PUT and DELETE below a sub-path',
    source: 'Apache documentation: LimitExcept',
    topology: 'sub-path',
    differs: signing('Apache', 'method', ({ method }) => ['PUT', 'DELETE', 'PATCH'].includes(method)),
    truth: atTheEdge.method,
  },
  {
    name: 'an unknown gateway refuses DELETE only',
    source: 'any gateway',
    differs: party('edge', 'an unknown gateway', 'method', ({ method }) => method === 'DELETE'),
    truth: { ...atTheEdge.method, verdict: ['pass', 'fail'], warn: /DELETE|remove|clean/i },
  },
  {
    name: 'Traefik rate limit for ever',
    source: 'Traefik documentation: RateLimit',
    differs: party('edge', 'Traefik', 'rate', tracking),
    truth: atTheEdge.rate,
  },
  {
    name: 'APIM rate limit at every request',
    source: 'APIM documentation: rate-limit policy',
    differs: party('edge', 'Azure API Management', 'rate', tracking),
    truth: atTheEdge.rate,
  },
  {
    name: 'Cloud Armor throttles writes',
    source: 'Cloud Armor documentation: rate limiting',
    differs: signing('Google load balancer', 'rate', writes),
    truth: atTheEdge.rate,
  },
  {
    name: 'Cloudflare 1015 to everything',
    source: 'Cloudflare documentation: error 1015',
    differs: party('edge', 'Cloudflare', 'rate'),
    truth: atTheEdge.rate,
  },
  {
    name: 'Apache refuses requests that carry the key: header too long',
    source: 'Apache documentation: LimitRequestFieldSize',
    differs: party('edge', 'Apache', 'header', ({ headers }) => headers.authorization !== undefined),
    truth: { ...atTheEdge.header, certain: false },
  },
]

const routes: Blind[] = [
  {
    name: 'Traefik without a router for the tracking URI',
    source: 'Traefik documentation: routers',
    differs: party('edge', 'Traefik', 'no-route', tracking),
    truth: atTheEdge['no-route'],
  },
  {
    name: 'Kong without a route, everywhere',
    source: 'Kong documentation: no Route matched',
    differs: party('edge', 'Kong', 'no-route'),
    truth: atTheEdge['no-route'],
  },
  {
    name: 'API Gateway without the resource',
    source: 'API Gateway documentation: MISSING_AUTHENTICATION_TOKEN',
    differs: party('edge', 'AWS API Gateway', 'no-route', tracking),
    truth: atTheEdge['no-route'],
  },
  {
    name: 'Fastly does not know the domain',
    source: 'Fastly documentation: unknown domain',
    differs: party('edge', 'Fastly', 'no-route'),
    truth: atTheEdge['no-route'],
  },
  {
    name: 'Kubernetes default backend for artifacts only',
    source: 'ingress-nginx documentation: default backend',
    differs: party('edge', 'Kubernetes default backend', 'no-route', artifacts),
    truth: { ...atTheEdge['no-route'], never: any(blamesKey, blamesStore) },
  },
  {
    name: 'Istio answers an empty 404 below the tracking URI, no load balancer',
    source: 'Istio documentation: virtual services',
    topology: 'no-load-balancer',
    differs: party('edge', 'Istio', 'no-route', tracking),
    truth: atTheEdge['no-route'],
  },
  {
    name: 'Apigee has no proxy for the path',
    source: 'Apigee documentation: ApplicationNotFound',
    differs: party('edge', 'Apigee', 'no-route'),
    truth: atTheEdge['no-route'],
  },
  {
    name: 'ngrok shows its warning page instead of the API',
    source: 'ngrok documentation: ERR_NGROK_6024',
    differs: party('edge', 'ngrok', 'elsewhere'),
    truth: atTheEdge.elsewhere,
  },
  {
    name: 'F5 rejects requests with a 200 page',
    source: 'F5 documentation: ASM blocking response page',
    differs: party('edge', 'F5 BIG-IP', 'elsewhere', tracking),
    truth: { ...atTheEdge.elsewhere, says: any(atTheEdge.elsewhere.says, /block|reject|refus|firewall/) },
  },
  {
    name: 'another service in JSON with status 200 at the tracking URI',
    source: 'any default backend',
    differs: party('edge', 'an unknown gateway', 'elsewhere', tracking),
    truth: atTheEdge.elsewhere,
  },
  {
    name: 'an empty 200 to every upload',
    source: 'Caddy documentation: respond',
    differs: party('edge', 'an empty answer', 'elsewhere', uploads),
    truth: {
      ...atTheEdge.elsewhere,
      verdict: ['fail'],
      layer: ['proxy', 'network', 'artifacts', 'gateway', 'mlflow'],
      owner: ['infrastructure', 'API team'],
      category: ['CFG', 'DEPLOY', 'BUG'],
      says: /upload|artifact|bytes|empty|missing|not (stored|there)/i,
      certain: false,
      never: any(blamesKey, saysOpen),
    },
  },
]

const targets: Blind[] = (
  [
    ['Google load balancer', 'no-backend', 'production'],
    ['Azure Front Door', 'no-backend', 'production'],
    ['OpenShift router', 'no-backend', 'no-load-balancer'],
    ['Linkerd', 'no-backend', 'production'],
    ['Cloudflare', 'no-backend', 'production'],
    ['Cloudflare', 'bad-answer', 'production'],
    ['Apigee', 'no-backend', 'production'],
    ['Fastly', 'no-backend', 'mlflow'],
    ['Traefik', 'no-backend', 'sub-path'],
    ['Caddy', 'no-backend', 'mlflow-basic-auth'],
    ['Azure API Management', 'no-backend', 'production'],
    ['AWS API Gateway', 'timeout', 'production'],
    ['Kong', 'timeout', 'production'],
    ['Akamai', 'timeout', 'gateway-not-exposed'],
  ] as const
).map(([name, act, topology]) => ({
  name: `${name}, ${act}, ${topology}`,
  source: `documentation of ${name}: errors of the origin`,
  topology,
  differs: party('edge', name, act, act === 'timeout' ? tracking : undefined),
  truth: atTheEdge[act],
}))

const odd: Blind[] = [
  {
    name: 'Cloudflare gives up on the upload alone',
    source: 'Cloudflare documentation: 524',
    differs: signing('Cloudflare', 'timeout', uploads),
    truth: { ...atTheEdge.timeout, layer: ['proxy', 'network', 'artifacts', 'mlflow'], certain: false },
  },
  {
    name: 'a cache that does not look at the key keeps every GET',
    source: 'CloudFront documentation: cache keys and the Authorization header',
    differs: cached(),
    truth: { ...atTheEdge.elsewhere, says: /cache/i, never: blamesKey },
  },
]

function cached(): NonNullable<Blind['differs']> {
  const kept = new Map<string, Reply>()
  return {
    edge: async (call, next) => {
      const name = `${call.path}?${call.query}`
      const old = call.method === 'GET' && kept.get(name)
      const hit: [string, string][] = [
        ['x-cache', 'Hit from cloudfront'],
        ['age', '41'],
      ]
      if (old) return { ...old, headers: [...old.headers, ...hit] }
      const fresh = await next(call)
      if (call.method !== 'GET' || fresh.status !== 200) return fresh
      const reply = { ...fresh, body: await readBody(fresh.body) }
      kept.set(name, reply)
      return { ...reply, headers: [...reply.headers, ['x-cache', 'Miss from cloudfront']] }
    },
  }
}

export const atTheEdgeScenarios: Blind[] = [...login, ...block, ...limits, ...routes, ...targets, ...odd]
