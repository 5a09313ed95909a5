import { gzipSync } from 'node:zlib'
import { readBody } from '../../../src/sandbox/call.ts'
import { after, answering, type Blind, larger, step, tracking, uploads } from '../blind/scenario.ts'
import { blamesMount, blamesScope } from '../blind/truths.ts'
import { answer, centred, json, page, text, to } from '../parties/answer.ts'
import { type Further, is, ofTheKey, passes } from './further-truth.ts'

type Edge = NonNullable<Extract<NonNullable<Blind['differs']>, { edge?: unknown }>['edge']>

const error = (status: number, error_code: string, message: string) => () =>
  json(status, { error_code, message })

/** Every answer with these headers besides its own; those named in `without` are taken away. */
const adorned =
  (headers: readonly (readonly [string, string])[], without = /^$/): Edge =>
  async (call, next) => {
    const reply = await next(call)
    return {
      ...reply,
      headers: [
        ...reply.headers.filter(([name]) => !without.test(name)),
        ...headers.map(([name, value]): [string, string] => [name, value]),
      ],
    }
  }

/** Platforms that look odd and work: each must pass. */
const healthy: Further[] = [
  {
    name: 'a front packs every answer with gzip, asked or not',
    source: 'traefik/traefik#12668 (its compress middleware), lablup/backend.ai#5771',
    url: 'https://github.com/traefik/traefik/issues/12668',
    reported: 'The compress middleware is on for all routers; the trouble of that thread is another one.',
    differs: {
      edge: async (call, next) => {
        const reply = await next(call)
        const body = await readBody(reply.body)
        const packed = body.length > 0 && !reply.headers.some(([name]) => /^content-encoding$/i.test(name))
        if (!packed) return { ...reply, body }
        const kept = reply.headers.filter(([name]) => !/^(content-length|etag)$/i.test(name))
        return {
          ...reply,
          headers: [...kept, ['content-encoding', 'gzip'], ['vary', 'Accept-Encoding']],
          body: gzipSync(body),
        }
      },
    },
    ...passes({ wrong: ['ANSWERS_CHANGED', 'MLFLOW_MALFORMED', 'ARTIFACTS_DAMAGED'] }),
  },
  {
    name: 'a Squid of HTTP/1.0 days passes everything on and signs it',
    source: 'nomic-ai/gpt4all#1847, mozilla/identity-ops#34 (the headers; there it refuses)',
    url: 'https://github.com/nomic-ai/gpt4all/issues/1847',
    reported: 'What squid/5.2 adds to an answer: Server, Mime-Version, X-Cache, X-Cache-Lookup, Via.',
    differs: {
      edge: adorned(
        [
          ['server', 'squid/5.2'],
          ['mime-version', '1.0'],
          ['x-cache', 'MISS from proxy'],
          ['x-cache-lookup', 'MISS from proxy:3128'],
          ['via', '1.0 proxy (squid/5.2)'],
          ['age', '0'],
        ],
        /^server$/i,
      ),
    },
    ...passes({ wrong: ['FRONT_CACHES', 'PROXY_REFUSED', 'FRONT_REFUSES', 'PROXY_BROKEN'] }),
  },
  {
    name: 'Kong counts requests down to few and lets all of them through',
    source: 'Kong/kong#2376 (the headers; there no API is found)',
    url: 'https://github.com/Kong/kong/issues/2376',
    reported:
      'Answers through Kong carry CORS headers, a charset, its own name and latencies, and here the counters of its rate limit.',
    differs: {
      edge: adorned(
        [
          ['server', 'kong/0.10.0'],
          ['via', 'kong/0.10.0'],
          ['access-control-allow-origin', '*'],
          ['access-control-allow-credentials', 'false'],
          ['x-kong-upstream-latency', '12'],
          ['x-kong-proxy-latency', '1'],
          ['x-ratelimit-limit-minute', '1000'],
          ['x-ratelimit-remaining-minute', '3'],
          ['ratelimit-reset', '41'],
        ],
        /^server$/i,
      ),
    },
    ...passes({ wrong: ['RATE_LIMITED', 'ORIGIN_CHECK', 'OPEN_REGISTRY', 'MLFLOW_QUOTA'] }),
  },
  {
    name: 'Cloudflare in front hides the server’s name and sets a cookie with every answer',
    source: 'PAhelper/PhoenixAdult.bundle#698, orchidfiles/ungate#28 (the headers)',
    url: 'https://github.com/orchidfiles/ungate/issues/28',
    reported: 'Cloudflare’s own headers and cookie on each answer; the requests themselves are served.',
    differs: {
      edge: adorned(
        [
          ['server', 'cloudflare'],
          ['cf-ray', '0000000000000000-BUD'],
          ['cf-cache-status', 'DYNAMIC'],
          [
            'expect-ct',
            'max-age=604800, report-uri="https://report-uri.cloudflare.com/cdn-cgi/beacon/expect-ct"',
          ],
          ['strict-transport-security', 'max-age=31536000; includeSubDomains'],
          ['x-frame-options', 'SAMEORIGIN'],
          ['content-security-policy', "default-src 'none'"],
          ['nel', '{"success_fraction":0,"report_to":"cf-nel","max_age":604800}'],
          ['alt-svc', 'h3=":443"; ma=86400'],
          ['set-cookie', '__cf_bm=0; path=/; HttpOnly; Secure; SameSite=None'],
        ],
        /^(server|x-powered-by)$/i,
      ),
    },
    ...passes({ wrong: ['FRONT_REFUSES', 'FRONT_CACHES', 'LOGIN_PAGE', 'API_DOWN'] }),
  },
  {
    name: 'an older MLflow that has none of the newer routes serves all that a registration needs',
    source: 'mlflow/mlflow#5171, mlflow-oidc/mlflow-oidc-auth#114',
    url: 'https://github.com/mlflow/mlflow/issues/5171',
    reported:
      'Client 1.22, server 1.11: one newer route is 404, all the older ones work. Here the routes are those that came with MLflow 3.',
    topology: 'mlflow',
    differs: answering(
      'edge',
      () =>
        page(
          404,
          '<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n<p>The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.</p>\n',
        ),
      ({ path }) =>
        /\/logged-models|\/traces|\/server-info|\/users\/current|\/webhooks|\/api\/3\.0\//.test(path),
    ),
    ...passes({ wrong: ['MLFLOW_TOO_OLD', 'MLFLOW_PREFIX', 'BALANCER_NO_RULE', 'REGISTRY_UNAVAILABLE'] }),
  },
  {
    name: 'the tracking URI ends in a slash',
    source: 'mlflow/mlflow#10015',
    url: 'https://github.com/mlflow/mlflow/issues/10015',
    reported:
      'The thread’s tracking URI is a path below a company’s host and ends in a slash; runs are logged through it.',
    inputs: ({ trackingUri }) => ({ 'tracking-uri': `${trackingUri}/` }),
    ...passes({ wrong: ['WRONG_TRACKING_URI', 'PATH_CHANGED', 'BALANCER_NO_RULE'] }),
  },
  {
    name: 'a slow line: every answer takes its time and comes',
    source: 'mlflow/mlflow#6994',
    url: 'https://github.com/mlflow/mlflow/issues/6994',
    reported:
      'At 11 Mb/s all files but the one of 700 MB are uploaded. Here no file is that large, and each answer is 150 ms late.',
    differs: {
      edge: async (call, next) => {
        await new Promise((done) => setTimeout(done, 150))
        return next(call)
      },
    },
    ...passes({ wrong: ['MLFLOW_TIMEOUT', 'FRONT_TIMEOUT', 'NO_ANSWER', 'AUTH_SLOW'] }),
  },
  {
    name: 'a front turns every status of a POST or PUT into 200 and leaves the body as it is',
    source: 'traefik/traefik#9926',
    url: 'https://github.com/traefik/traefik/issues/9926',
    reported:
      'Since 2.9.9 a POST with Expect: 100-continue that the backend answers with 401, 201 or 204 is 200 at the client. What succeeds is not affected; what is refused looks as if it had been taken.',
    differs: {
      edge: async (call, next) => {
        const reply = await next(call)
        return /^(POST|PUT)$/.test(call.method) ? { ...reply, status: 200 } : reply
      },
    },
    ...is(['ANSWERS_CHANGED'], /status|changed|answers|200/i, {
      verdict: ['pass', 'fail', 'error'],
      category: ['DEPLOY', 'BUG'],
      layer: ['network'],
      certain: false,
      wrong: [...ofTheKey, 'OPEN_REGISTRY', 'MLFLOW_MALFORMED', 'REGISTRATION_INCOMPLETE'],
    }),
  },
]

const turn = (many: number) => {
  let now = 0
  return () => now++ % many
}

/** Two troubles at once: `both` names what should stand somewhere among the causes. */
const double: Further[] = [
  {
    name: 'the experiment is made and the answer is that the user is not found; asked again, it exists',
    source: 'mlflow-oidc/mlflow-oidc-auth#262',
    url: 'https://github.com/mlflow-oidc/mlflow-oidc-auth/issues/262',
    reported:
      'A user who never logged in by browser: experiments/create is 404 RESOURCE_DOES_NOT_EXIST after the insert has been committed, and RESOURCE_ALREADY_EXISTS the next time. An experiment without an owner stays.',
    differs: {
      edge: async (call, next) => {
        const reply = await next(call)
        return step('/experiments/create')(call) && reply.status === 200
          ? error(404, 'RESOURCE_DOES_NOT_EXIST', 'User with username=ci@example.org not found')()
          : reply
      },
    },
    ...is(['MLFLOW_PERMISSION', 'MLFLOW_ERROR', 'UNDETERMINED'], /user|MLflow|permission|account/i, {
      category: ['CFG', 'DEPLOY'],
      layer: ['registry', 'proxy'],
      owner: ['API team'],
      certain: false,
      wrong: [
        ...ofTheKey,
        'MLFLOW_TOO_OLD',
        'WRITES_NOT_SEEN',
        'EXPERIMENT_DELETED',
        'NAME_REFUSED',
        'MOUNT_MISSING',
        'MLFLOW_PREFIX',
      ],
      never: blamesMount,
    }),
  },
  {
    name: 'a login sends away with a cookie each time, until the pile of cookies is too large: 302, then 431',
    source: 'oauth2-proxy/oauth2-proxy#2918',
    url: 'https://github.com/oauth2-proxy/oauth2-proxy/issues/2918',
    reported:
      'A Bearer that is not accepted is redirected to the login; with retries and a cookie per request “leads to a pileup of CSRF cookies and eventually 431s from proxies”.',
    differs: answering(
      'edge',
      (() => {
        const piled = after(20)
        return (call) =>
          piled(call)
            ? page(
                431,
                '<html><head><title>431 Request Header Fields Too Large</title></head><body></body></html>',
              )
            : to(
                302,
                `https://idp.example.org/oauth2/authorize?client_id=ml&state=${encodeURIComponent(call.path)}`,
                [['set-cookie', '_oauth2_proxy_csrf_0=0; Path=/; HttpOnly; Secure']],
              )
      })(),
      tracking,
    ),
    ...is(['LOGIN_PAGE', 'REDIRECTED', 'HEADER_LIMIT'], /log.?in|redirect|header/i, {
      layer: ['network'],
      wrong: [...ofTheKey, 'PLAIN_HTTP', 'MOUNT_MISSING', 'WRONG_TRACKING_URI', 'RATE_LIMITED'],
      both: [['LOGIN_PAGE', 'REDIRECTED'], ['HEADER_LIMIT']],
    }),
  },
  {
    name: 'uploads fail in two ways in turn: the origin is late, and the worker is out of resources',
    source: 'web3-storage/web3.storage#1315',
    url: 'https://github.com/web3-storage/web3.storage/issues/1315',
    reported:
      'Behind Cloudflare some uploads are 500 with {"code":"HTTP_ERROR","message":"524: Origin Time-out"}, others 503 with the page “Worker exceeded resource limits”; no rate limit of the documents is reached.',
    differs: answering(
      'edge',
      (() => {
        const next = turn(2)
        return () =>
          next()
            ? answer(
                503,
                'text/html; charset=UTF-8',
                '<!DOCTYPE html>\n<html lang="en-US"><head><title>Worker exceeded resource limits | api.example.org | Cloudflare</title></head><body><h1>Error 1102</h1><h2>Worker exceeded resource limits</h2></body></html>',
                [['server', 'cloudflare']],
              )
            : json(500, { code: 'HTTP_ERROR', message: '524: Origin Time-out' }, [['server', 'cloudflare']])
      })(),
      uploads,
    ),
    ...is(
      ['FRONT_ERROR', 'FRONT_TIMEOUT', 'NO_BACKEND', 'RATE_LIMITED', 'ARTIFACT_ERROR'],
      /in front of|Cloudflare|time|limit|wait|behind|backend|upload|artifact/i,
      {
        layer: ['network', 'artifacts'],
        certain: false,
        wrong: [
          ...ofTheKey,
          'API_DOWN',
          'MLFLOW_DATABASE',
          'FRONT_REFUSES',
          'SIZE_LIMIT',
          'ARTIFACTS_DISABLED',
        ],
      },
    ),
  },
  {
    name: 'one of two backends goes down under the balancer: 404 and 503 between good answers',
    source: 'haproxy/haproxy#830',
    url: 'https://github.com/haproxy/haproxy/issues/830',
    reported:
      'For seconds after a server went down HAProxy gives 503, and the dying server itself 404, between the 200s of the other one.',
    differs: {
      edge: (() => {
        const next = turn(3)
        return (call, on) => {
          if (!tracking(call)) return on(call)
          const now = next()
          if (now === 1)
            return page(
              404,
              '<html><head><title>Error 404--Not Found</title></head><body><h2>Error 404--Not Found</h2></body></html>',
            )
          if (now === 2)
            return answer(
              503,
              'text/html',
              '<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request.\n</body></html>\n',
            )
          return on(call)
        }
      })(),
    },
    ...is(
      ['NO_BACKEND', 'API_DOWN', 'BALANCER_NO_RULE', 'FRONT_ERROR', 'UNDETERMINED'],
      /backend|behind|server|healthy|instance|\bdown\b|\brules?\b|in front of|same/i,
      {
        category: ['DEPLOY', 'CFG', 'NET'],
        layer: ['network', 'mlflow'],
        certain: false,
        wrong: [
          ...ofTheKey,
          'MOUNT_MISSING',
          'MLFLOW_TOO_OLD',
          'ARTIFACT_ROUTE_MISSING',
          'PREFIX_STRIPPED',
          'REGISTRY_UNAVAILABLE',
        ],
        never: blamesMount,
      },
    ),
  },
  {
    name: 'large files are refused by their size, and DELETE is refused by its method',
    source: 'mlflow/mlflow#6825, SpiderLabs/owasp-modsecurity-crs#1603',
    url: 'https://github.com/mlflow/mlflow/issues/6825',
    reported:
      'Two reports put together: nginx’s limit of 5 MB (413), and a rule set whose 403 is nginx’s page. Models cannot be uploaded, and what was made cannot be removed.',
    differs: {
      edge: (call, next) => {
        if (uploads(call) && larger(300)(call))
          return centred(413, 'Request Entity Too Large', 'nginx/1.14.0 (Ubuntu)')
        if (call.method === 'DELETE') return centred(403, 'Forbidden', 'nginx')
        return next(call)
      },
    },
    ...is(['SIZE_LIMIT', 'METHOD_BLOCKED'], /\bsize\b|limit|large|bytes|method|DELETE/i, {
      layer: ['network', 'artifacts'],
      wrong: [...ofTheKey, 'ARTIFACT_ERROR', 'MLFLOW_PERMISSION', 'BODY_DROPPED', 'FRONT_TIMEOUT'],
      both: [['SIZE_LIMIT'], ['METHOD_BLOCKED', 'FRONT_REFUSES']],
      never: blamesScope,
    }),
  },
  {
    name: 'runs keep their artifacts in S3, and the end of a run is lost with the database’s connection',
    source: 'mlflow/mlflow#5293, canonical/ubuntu.com#9337',
    url: 'https://github.com/mlflow/mlflow/issues/5293',
    reported:
      'Two reports put together: the client itself needs rights on the bucket, and SQLAlchemy says “SSL connection has been closed unexpectedly”.',
    differs: {
      edge: async (call, next) => {
        if (step('/runs/update')(call))
          return error(
            500,
            'INTERNAL_ERROR',
            '(psycopg2.OperationalError) SSL connection has been closed unexpectedly\n\n(Background on this error at: http://sqlalche.me/e/13/e3q8)',
          )()
        const reply = await next(call)
        if (!/\/mlflow\/(runs|experiments)\//.test(call.path)) return reply
        const body = (await readBody(reply.body))
          .toString()
          .replaceAll('mlflow-artifacts:/', 's3://example-bucket/mlflow/')
        return { ...reply, headers: reply.headers.filter(([name]) => !/^content-length$/i.test(name)), body }
      },
    },
    ...is(['ARTIFACT_ROOT_UNPROXIED', 'MLFLOW_DATABASE'], /artifact|s3|store|database/i, {
      category: ['DEPLOY', 'BUG'],
      wrong: [
        ...ofTheKey,
        'ARTIFACTS_DISABLED',
        'TLS_FAILURE',
        'API_ERROR',
        'ARTIFACT_ROUTE_MISSING',
        'CONNECTION_RESET',
      ],
      both: [['ARTIFACT_ROOT_UNPROXIED'], ['MLFLOW_DATABASE']],
    }),
  },
  {
    name: 'a firewall refuses the model’s name to be made, and the server has no credentials for its store',
    source: 'ant-media/Ant-Media-Server#4792, mlflow/mlflow#2150',
    url: 'https://github.com/mlflow/mlflow/issues/2150',
    reported:
      'Two reports put together: Azure’s gateway in prevention mode refuses one POST with JSON, and uploads end in NoCredentialsError on the server.',
    differs: {
      edge: (call, next) => {
        if (step('/registered-models/create')(call))
          return centred(403, 'Forbidden', 'Microsoft-Azure-Application-Gateway/v2')
        if (uploads(call)) return error(500, 'INTERNAL_ERROR', 'Unable to locate credentials')()
        return next(call)
      },
    },
    ...is(
      ['FRONT_REFUSES', 'ARTIFACT_ERROR'],
      /firewall|block|refus|in front of|store|credential|artifact/i,
      {
        category: ['DEPLOY'],
        layer: ['network'],
        wrong: [
          ...ofTheKey,
          'MLFLOW_PERMISSION',
          'REGISTRY_ADMIN_ONLY',
          'REGISTRY_UNAVAILABLE',
          'NAME_REFUSED',
          'WRITES_REFUSED',
        ],
        both: [['FRONT_REFUSES'], ['ARTIFACT_ERROR']],
        never: blamesScope,
      },
    ),
  },
  {
    name: 'one of two replicas is upgraded: half of the requests meet its check of the Host',
    source: 'community-charts/helm-charts#285, community-charts/helm-charts#109, rossoctl/rossoctl#1101',
    url: 'https://github.com/community-charts/helm-charts/issues/285',
    reported:
      'After the chart’s upgrade MLflow says 403 “Invalid Host header - possible DNS rebinding attack detected”; another user’s values have two replicas. Here one of them is still the old one.',
    differs: {
      edge: (() => {
        const next = turn(2)
        return (call, on) =>
          tracking(call) && next() === 1
            ? text(403, 'Invalid Host header - possible DNS rebinding attack detected')
            : on(call)
      })(),
    },
    ...is(['HOST_CHECK'], /host/i, {
      category: ['DEPLOY'],
      layer: ['proxy'],
      wrong: [
        ...ofTheKey,
        'FRONT_REFUSES',
        'WRITES_REFUSED',
        'MLFLOW_PERMISSION',
        'IP_RESTRICTED',
        'ORIGIN_CHECK',
      ],
      never: blamesScope,
    }),
  },
]

/** Eight odd but healthy platforms, eight with two troubles. */
export const furtherReportsD: Further[] = [...healthy, ...double]
