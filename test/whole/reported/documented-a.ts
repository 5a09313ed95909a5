import { Readable } from 'node:stream'
import { readBody } from '../../../src/sandbox/call.ts'
import {
  after,
  answering,
  type Blind,
  larger,
  outside,
  step,
  tracking,
  uploads,
  writes,
} from '../blind/scenario.ts'
import { blamesMount, blamesScope, blamesStore } from '../blind/truths.ts'
import { answer, centred, empty, json, page, text, to } from '../parties/answer.ts'
import { type Documented, is, ofTheKey, ofTheParts, passes } from './further-truth.ts'

const cloudflare: [string, string][] = [
  ['server', 'cloudflare'],
  ['cf-ray', '0000000000000000-VIE'],
]
const envoy: [string, string][] = [['server', 'istio-envoy']]

/** What is in front of the API, as the documentation of the products and what users meet with them have it. */
export const documentedA: Documented[] = [
  {
    name: 'ingress-nginx rewrites every path to / for want of a capture group',
    source: 'ingress-nginx: rewrite-target',
    differs: { edge: (call, next) => next(tracking(call) ? { ...call, path: '/' } : call) },
    ...is(
      ['PATH_CHANGED', 'PREFIX_STRIPPED', 'MOUNT_MISSING', 'BALANCER_NO_RULE'],
      /path|rout|\brules?\b|mount/i,
      {
        certain: false,
        wrong: [...ofTheKey, 'MLFLOW_ERROR', 'API_DOWN', 'ARTIFACTS_DISABLED'],
      },
    ),
  },
  {
    name: 'ingress-nginx has too small a buffer for one answer: 502 to the search alone',
    source: 'ingress-nginx: proxy-buffer-size, upstream sent too big header',
    differs: answering(
      'edge',
      () => centred(502, 'Bad Gateway', 'nginx'),
      (call) => call.path.endsWith('/experiments/search') || call.path.endsWith('/runs/create'),
    ),
    ...is(['NO_BACKEND', 'FRONT_ERROR'], /behind|backend|in front|answer/i, {
      layer: ['network'],
      wrong: [...ofTheKey, ...ofTheParts, 'MLFLOW_UNREACHABLE'],
    }),
  },
  {
    name: 'Istio waits fifteen seconds for a new version: upstream request timeout',
    source: 'Istio: VirtualService timeout',
    differs: answering(
      'edge',
      () => text(504, 'upstream request timeout', envoy),
      step('model-versions/create'),
    ),
    ...is(['FRONT_TIMEOUT'], /time|wait|long|slow/i, {
      layer: ['network', 'registry'],
      wrong: [...ofTheKey, ...ofTheParts, 'MLFLOW_TIMEOUT', 'NO_BACKEND'],
    }),
  },
  {
    name: 'strict mTLS of the mesh between gateway and MLflow: CERTIFICATE_VERIFY_FAILED',
    source: 'Istio: PeerAuthentication, DestinationRule',
    differs: answering('mlflow', () =>
      text(
        503,
        'upstream connect error or disconnect/reset before headers. retried and the latest reset reason: remote connection failure, transport failure reason: TLS_error:|268435581:SSL routines:OPENSSL_internal:CERTIFICATE_VERIFY_FAILED:TLS_error_end',
        [['server', 'envoy']],
      ),
    ),
    ...is(['NO_BACKEND', 'MLFLOW_UNREACHABLE'], /behind|backend|reach/i, {
      layer: ['mlflow', 'gateway'],
      owner: ['infrastructure', 'API team'],
      wrong: [...ofTheKey, 'MLFLOW_ERROR', 'API_ERROR', 'API_DOWN', 'TLS_FAILURE'],
    }),
  },
  {
    name: 'Envoy’s local rate limit lets fifteen requests through and no more: local_rate_limited',
    source: 'Envoy: local rate limit filter',
    differs: answering('edge', () => text(429, 'local_rate_limited', envoy), after(15, outside)),
    ...is(['RATE_LIMITED'], /rate|too many|limit|slow/i, {
      layer: ['proxy', 'network'],
      owner: ['infrastructure'],
      wrong: [...ofTheKey, ...ofTheParts, 'ARTIFACT_ERROR', 'KEY_ENDED'],
    }),
  },
  {
    name: 'Cloudflare cannot make sense of what the origin says to uploads: 520',
    source: 'Cloudflare: Error 520',
    differs: answering(
      'edge',
      () => answer(520, 'text/plain; charset=UTF-8', 'error code: 520', cloudflare),
      uploads,
    ),
    ...is(['FRONT_ERROR', 'NO_BACKEND'], /in front|behind|origin|backend|answer/i, {
      category: ['DEPLOY', 'NET'],
      layer: ['network', 'artifacts'],
      wrong: [...ofTheKey, ...ofTheParts, 'ARTIFACT_ERROR', 'ARTIFACTS_DISABLED'],
      never: blamesStore,
    }),
  },
  {
    name: 'a rule of Cloudflare challenges every POST: cf-mitigated',
    source: 'Cloudflare: challenge pages, detect a challenge response',
    differs: answering(
      'edge',
      () =>
        page(
          403,
          '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title></head><body><noscript>Enable JavaScript and cookies to continue</noscript></body></html>',
          [...cloudflare, ['cf-mitigated', 'challenge']],
        ),
      (call) => tracking(call) && call.method === 'POST',
    ),
    ...is(['FRONT_REFUSES', 'METHOD_BLOCKED'], /block|refus|challenge|firewall|in front|bot/i, {
      layer: ['network'],
      wrong: [...ofTheKey, ...ofTheParts, 'WRITES_REFUSED', 'LOGIN_PAGE'],
      never: blamesScope,
    }),
  },
  {
    name: 'an ALB whose default action is a fixed 503 without a body',
    source: 'ELB: fixed-response actions',
    differs: answering(
      'edge',
      () => answer(503, 'text/plain; charset=utf-8', '', [['server', 'awselb/2.0']]),
      tracking,
    ),
    ...is(['BALANCER_NO_RULE', 'API_DOWN', 'NO_BACKEND'], /\brules?\b|rout|behind|backend|healthy|down/i, {
      layer: ['network'],
      wrong: [...ofTheKey, 'MLFLOW_UNREACHABLE', 'MLFLOW_ERROR', 'RATE_LIMITED', 'MOUNT_MISSING'],
    }),
  },
  {
    name: 'a rate-based rule of the WAF blocks the address from the twenty-fifth request on: 403',
    source: 'AWS WAF: rate-based rule statement',
    differs: answering(
      'edge',
      () =>
        page(
          403,
          '<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n</body>\r\n</html>\r\n',
          [['server', 'awselb/2.0']],
        ),
      after(25, outside),
    ),
    ...is(['FRONT_REFUSES', 'RATE_LIMITED'], /block|refus|firewall|rate|in front/i, {
      layer: ['network'],
      wrong: [...ofTheKey, ...ofTheParts, 'WRITES_REFUSED', 'METHOD_BLOCKED', 'ARTIFACT_ERROR'],
      never: blamesScope,
    }),
  },
  {
    name: 'API Gateway reads every upload as text: the bytes that are none are replaced',
    source: 'Amazon API Gateway: binary media types',
    differs: {
      edge: async (call, next) => {
        if (!uploads(call)) return next(call)
        const body = Buffer.from((await readBody(call.body)).toString('utf8'))
        const headers = { ...call.headers, 'content-length': String(body.length) }
        return next({ ...call, headers, body: Readable.from([body]) })
      },
    },
    ...is(['ARTIFACTS_DAMAGED', 'ANSWERS_CHANGED'], /byte|differ|chang|damag|back/i, {
      wrong: [...ofTheKey, ...ofTheParts, 'ARTIFACT_ERROR', 'SIZE_LIMIT'],
    }),
  },
  {
    name: 'APIM counts by key: Rate limit is exceeded, whatever is asked',
    source: 'Azure API Management: rate-limit-by-key',
    differs: answering(
      'edge',
      () =>
        json(429, { statusCode: 429, message: 'Rate limit is exceeded. Try again in 53 seconds.' }, [
          ['retry-after', '53'],
        ]),
      tracking,
    ),
    ...is(['RATE_LIMITED'], /rate|too many|limit|slow/i, {
      layer: ['proxy', 'network'],
      owner: ['infrastructure'],
      wrong: [...ofTheKey, ...ofTheParts, 'MLFLOW_QUOTA'],
    }),
  },
  {
    name: 'Google’s front end takes no DELETE with a body: Your client has issued a malformed or illegal request',
    source: 'Google Front End: 400 to GET and DELETE with a body',
    differs: answering(
      'edge',
      () =>
        page(
          400,
          '<!DOCTYPE html>\n<html lang=en>\n  <title>Error 400 (Bad Request)!!1</title>\n  <p><b>400.</b> <ins>That’s an error.</ins>\n  <p>Your client has issued a malformed or illegal request.  <ins>That’s all we know.</ins>\n',
        ),
      (call) => call.method === 'DELETE',
    ),
    ...passes({ warn: /left|remov|delet|clean/i, wrong: ['MLFLOW_PERMISSION', 'KEY_READ_ONLY'] }),
  },
  {
    name: 'Kong’s ACL does not list the consumer: You cannot consume this service',
    source: 'Kong: ACL plugin',
    differs: answering(
      'edge',
      ({ headers }) =>
        headers.authorization || headers['x-api-key']
          ? json(403, { message: 'You cannot consume this service' }, [['server', 'kong/3.6.1']])
          : json(401, { message: 'Unauthorized' }, [
              ['server', 'kong/3.6.1'],
              ['www-authenticate', 'Key'],
            ]),
      tracking,
    ),
    ...is(['FRONT_REFUSES', 'LOGIN_PAGE'], /refus|block|in front|log.?in|before/i, {
      category: ['SCOPE'],
      layer: ['network', 'auth'],
      owner: ['caller'],
      wrong: [...ofTheKey, ...ofTheParts, 'WRITES_REFUSED'],
    }),
  },
  {
    name: 'APISIX counts ten requests and says 503 to the others',
    source: 'Apache APISIX: limit-count, rejected_code 503',
    differs: answering(
      'edge',
      () =>
        answer(
          503,
          'text/html; charset=utf-8',
          '<html>\r\n<head><title>503 Service Temporarily Unavailable</title></head>\r\n<body>\r\n<center><h1>503 Service Temporarily Unavailable</h1></center>\r\n<hr><center>openresty</center>\r\n</body>\r\n</html>\r\n',
          [
            ['server', 'APISIX/3.9.0'],
            ['x-ratelimit-limit', '10'],
            ['x-ratelimit-remaining', '0'],
            ['x-ratelimit-reset', '48'],
          ],
        ),
      after(10, (call) => outside(call) && tracking(call)),
    ),
    ...is(['RATE_LIMITED', 'NO_BACKEND', 'API_DOWN'], /rate|too many|limit|behind|backend/i, {
      layer: ['proxy', 'network'],
      owner: ['infrastructure'],
      certain: false,
      wrong: [...ofTheKey, ...ofTheParts, 'MLFLOW_UNREACHABLE'],
    }),
  },
  {
    name: 'Tyk knows no such key of its own: Access to this API has been disallowed',
    source: 'Tyk: authentication and access errors',
    topology: 'sub-path',
    differs: answering(
      'edge',
      () => json(403, { error: 'Access to this API has been disallowed' }, [['x-generator', 'tyk.io']]),
      (call) => tracking(call),
    ),
    ...is(['FRONT_REFUSES', 'LOGIN_PAGE'], /refus|block|in front|log.?in|before/i, {
      layer: ['network'],
      wrong: [...ofTheKey, ...ofTheParts, 'WRITES_REFUSED'],
      never: blamesScope,
    }),
  },
  {
    name: 'oauth2-proxy before an MLflow by itself sends to its own start page',
    source: 'oauth2-proxy: skip-provider-button',
    topology: 'mlflow',
    differs: answering(
      'edge',
      ({ path }) =>
        to(302, `/oauth2/start?rd=${encodeURIComponent(path)}`, [['cache-control', 'no-cache, no-store']]),
      ({ path }) => path !== '/ping',
    ),
    ...is(['LOGIN_PAGE', 'REDIRECTED'], /log.?in|sign|redirect/i, {
      layer: ['network', 'mlflow'],
      wrong: [...ofTheKey, ...ofTheParts],
    }),
  },
  {
    name: 'Keycloak’s gatekeeper: 307 to /oauth/authorize for the tracking URI',
    source: 'Keycloak Gatekeeper (louketo-proxy): redirection',
    differs: answering(
      'edge',
      () => to(307, '/oauth/authorize?state=00000000-0000-0000-0000-000000000000'),
      tracking,
    ),
    ...is(['LOGIN_PAGE', 'REDIRECTED'], /log.?in|sign|redirect/i, {
      layer: ['network'],
      wrong: [...ofTheKey, ...ofTheParts],
    }),
  },
  {
    name: 'Vercel protects the deployment: Authentication Required',
    source: 'Vercel: deployment protection',
    differs: answering('edge', () =>
      page(
        401,
        '<!doctype html><html lang=en><meta charset=utf-8><title>Authentication Required</title><p>This page requires authentication. Redirecting to Vercel.</p></html>',
        [
          ['server', 'Vercel'],
          ['set-cookie', '_vercel_sso_nonce=0; Path=/; Secure; HttpOnly; SameSite=Lax'],
          ['x-vercel-id', 'fra1::00000-0000000000000-000000000000'],
        ],
      ),
    ),
    ...is(['LOGIN_PAGE'], /log.?in|sign|password/i, {
      layer: ['network'],
      wrong: [...ofTheKey, ...ofTheParts, 'FRONT_REFUSES'],
    }),
  },
  {
    name: 'Netlify has no such site: Not Found - Request ID',
    source: 'Netlify: custom domains',
    differs: answering('edge', () =>
      text(404, 'Not Found - Request ID: 00000000000000000000000000', [
        ['server', 'Netlify'],
        ['x-nf-request-id', '00000000000000000000000000'],
      ]),
    ),
    ...is(['BALANCER_NO_RULE'], /\brules?\b|rout|leads|site/i, {
      layer: ['network'],
      category: ['CFG'],
      wrong: [...ofTheKey, ...ofTheParts, 'ARTIFACTS_DISABLED'],
      never: blamesMount,
    }),
  },
  {
    name: 'ngrok reaches no program at the port: ERR_NGROK_8012',
    source: 'ngrok: error reference',
    topology: 'mlflow',
    differs: answering('edge', () =>
      text(
        502,
        'The endpoint is online, but the ngrok agent failed to establish a connection to the upstream web service at http://localhost:5000.\r\n\r\nERR_NGROK_8012\r\n',
        [['ngrok-error-code', 'ERR_NGROK_8012']],
      ),
    ),
    ...is(['NO_BACKEND', 'API_DOWN'], /behind|backend|reach|running/i, {
      layer: ['network', 'mlflow'],
      category: ['CFG', 'NET'],
      wrong: [...ofTheKey, ...ofTheParts, 'ARTIFACTS_DISABLED'],
    }),
  },
  {
    name: 'a funnel cuts the path it is mounted at before an MLflow by itself',
    source: 'Tailscale: serve --set-path',
    topology: 'mlflow',
    inputs: ({ trackingUri }) => ({ 'tracking-uri': `${trackingUri}/ml`, 'auth-url': `${trackingUri}/ml` }),
    differs: {
      edge: (call, next) =>
        call.path.startsWith('/ml/')
          ? next({ ...call, path: call.path.slice(3) })
          : text(404, '404 page not found\n'),
    },
    ...passes({ wrong: ['MLFLOW_PREFIX', 'PREFIX_STRIPPED'] }),
  },
  {
    name: 'Traefik’s ForwardAuth does not reach its authenticator: 500 to everything',
    source: 'Traefik: ForwardAuth middleware',
    differs: answering('edge', () => answer(500, '', '', []), outside),
    ...is(['FRONT_ERROR', 'NO_BACKEND', 'API_DOWN', 'API_ERROR'], /in front|before|fail|error|behind/i, {
      certain: false,
      layer: ['network'],
      category: ['DEPLOY'],
      owner: ['infrastructure'],
      wrong: [...ofTheKey, 'MLFLOW_ERROR', 'MOUNT_MISSING'],
    }),
  },
  {
    name: 'Incapsula answers writes with 200 and a frame of its own',
    source: 'Imperva: bot protection, Incapsula resource page',
    differs: answering(
      'edge',
      () =>
        page(
          200,
          '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=00&xinfo=0-0-0" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 0000000000000000000-0000000000000000</iframe></body></html>',
          [['x-iinfo', '0-00000000-00000000']],
        ),
      (call) => tracking(call) && writes(call),
    ),
    ...is(
      ['FRONT_REFUSES', 'METHOD_BLOCKED', 'BALANCER_NO_RULE'],
      /block|refus|firewall|in front|instead|place/i,
      {
        layer: ['network'],
        wrong: [...ofTheKey, ...ofTheParts, 'MLFLOW_MALFORMED', 'WRITES_REFUSED', 'LOGIN_PAGE'],
      },
    ),
  },
  {
    name: 'the CDN keeps a 404: the model that was asked for before it was made stays missing',
    source: 'CloudFront: error caching minimum TTL',
    differs: (() => {
      const kept = new Map<string, number>()
      const differs: NonNullable<Blind['differs']> = {
        edge: async (call, next) => {
          const name = `${call.path}?${call.query}`
          const since = kept.get(name)
          if (call.method === 'GET' && since !== undefined) {
            return json(
              404,
              { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'Registered Model not found' },
              [
                ['x-cache', 'Error from cloudfront'],
                ['via', '1.1 0000000000000000000000000000.cloudfront.net (CloudFront)'],
                ['age', String(Math.max(1, Math.round((Date.now() - since) / 1000)))],
              ],
            )
          }
          const reply = await next(call)
          if (call.method === 'GET' && reply.status === 404 && tracking(call)) kept.set(name, Date.now())
          return reply
        },
      }
      return differs
    })(),
    ...is(['FRONT_CACHES', 'WRITES_NOT_SEEN'], /cach|kept|stale|not seen|not found/i, {
      verdict: ['pass', 'fail'],
      layer: ['registry', 'network'],
      wrong: [...ofTheKey, ...ofTheParts, 'REGISTRATION_INCOMPLETE'],
    }),
  },
  {
    name: 'nginx puts a login of its own into Authorization on the way to the API',
    source: 'nginx: proxy_set_header Authorization',
    differs: {
      edge: (call, next) =>
        next(
          call.headers.authorization
            ? { ...call, headers: { ...call.headers, authorization: 'Basic bWxmbG93Om1sZmxvdw==' } }
            : call,
        ),
    },
    ...is(['KEY_HEADER_LOST'], /Authorization|header/i, {
      category: ['CFG'],
      owner: ['infrastructure'],
      wrong: [...ofTheKey, 'LOGIN_PAGE', 'FRONT_REFUSES'],
    }),
  },
  {
    name: 'the host’s own pages lead to documentation, the API is served',
    source: 'reverse proxies in general',
    differs: answering(
      'edge',
      () => to(302, 'https://docs.example.org/'),
      ({ path }) => path === '/' || path === '/health',
    ),
    ...passes({ wrong: ['REDIRECTED', 'LOGIN_PAGE'] }),
  },
  {
    name: 'OpenShift’s router has no route for the auth host, callers’ or the platform’s',
    source: 'OpenShift: Application is not available',
    differs: answering('auth', () =>
      page(
        503,
        '<html>\n  <head><meta name="viewport" content="width=device-width, initial-scale=1"></head>\n  <body><div><h1>Application is not available</h1><p>The application is currently not serving requests at this endpoint. It may not have been started or is still starting.</p></div></body>\n</html>\n',
        [['cache-control', 'private, max-age=0, no-cache, no-store']],
      ),
    ),
    ...is(['AUTH_DOWN', 'NO_BACKEND', 'BALANCER_NO_RULE'], /behind|backend|healthy|rout|\brules?\b|down/i, {
      layer: ['auth', 'proxy', 'network'],
      owner: ['auth team', 'infrastructure'],
      wrong: [...ofTheKey, 'API_DOWN', 'AUTH_BROKEN', 'MLFLOW_UNREACHABLE'],
    }),
  },
  {
    name: 'the proxy protocol is expected and never sent: nginx’s 400 to everything',
    source: 'ELB and ingress-nginx: use-proxy-protocol',
    differs: answering('edge', () => centred(400, 'Bad Request', 'nginx')),
    ...is(['FRONT_REFUSES', 'FRONT_ERROR', 'BALANCER_NO_RULE'], /in front|refus|before|settings/i, {
      layer: ['network'],
      category: ['NET', 'DEPLOY'],
      wrong: [...ofTheKey, ...ofTheParts, 'HEADER_LIMIT', 'HTTPS_ON_PLAIN_PORT'],
    }),
  },
  {
    name: 'the tracking URI leads to the cluster’s own API: system:anonymous cannot get path',
    source: 'Kubernetes: API server, anonymous requests',
    differs: answering('edge', ({ path }) =>
      json(403, {
        kind: 'Status',
        apiVersion: 'v1',
        metadata: {},
        status: 'Failure',
        message: `forbidden: User "system:anonymous" cannot get path "${path}"`,
        reason: 'Forbidden',
        details: {},
        code: 403,
      }),
    ),
    ...is(
      ['FRONT_REFUSES', 'BALANCER_NO_RULE', 'WRONG_TRACKING_URI'],
      /refus|in front|leads|rout|\brules?\b|tracking/i,
      {
        layer: ['network'],
        category: ['DEPLOY'],
        wrong: [...ofTheKey, ...ofTheParts, 'MLFLOW_PERMISSION', 'WRITES_REFUSED'],
        never: blamesScope,
      },
    ),
  },
  {
    name: 'the platform takes uploads of a certain size, and the function before it fewer: FUNCTION_PAYLOAD_TOO_LARGE',
    source: 'Vercel: limits of functions',
    differs: answering(
      'edge',
      () =>
        text(
          413,
          'Request Entity Too Large\n\nFUNCTION_PAYLOAD_TOO_LARGE\n\nfra1::00000-0000000000000-000000000000\n',
          [
            ['server', 'Vercel'],
            ['x-vercel-error', 'FUNCTION_PAYLOAD_TOO_LARGE'],
          ],
        ),
      (call) => uploads(call) && larger(400)(call),
    ),
    ...is(['SIZE_LIMIT'], /size|limit|large/i, {
      layer: ['network', 'artifacts'],
      wrong: [...ofTheKey, ...ofTheParts, 'ARTIFACT_ERROR'],
      never: blamesStore,
    }),
  },
  {
    name: 'the edge runs empty in the middle: a 204 to every file',
    source: 'reverse proxies in general: a handler for PUT that stores nothing',
    differs: answering('edge', () => empty(204), uploads),
    ...is(
      ['ARTIFACTS_DAMAGED', 'BALANCER_NO_RULE', 'METHOD_BLOCKED', 'ARTIFACT_ERROR'],
      /file|upload|stor|PUT|back/i,
      {
        certain: false,
        layer: ['network', 'artifacts'],
        category: ['CFG', 'DEPLOY'],
        wrong: [...ofTheKey, 'API_ERROR', 'MLFLOW_ERROR'],
      },
    ),
  },
]
