import { setTimeout as sleep } from 'node:timers/promises'
import type { AccessPolicy } from './access.ts'
import type { KeyRecord } from './api-keys.ts'
import type { Call, Handler, Reply } from './call.ts'
import { albPage, compact, mlflow, mlflowError, plain } from './respond.ts'
import * as tamper from './tamper.ts'
import { UpstreamUnreachable } from './upstream.ts'

/** What a fault may need from the platform it sits in. */
export interface World {
  /** Milliseconds a slow part waits. */
  slowMs: number
  /** When the platform was started, in milliseconds since the epoch. */
  startedAt: number
  /** MLflow itself, for wiring that goes past the layers before it. */
  mlflow: Handler
}

/** Stands around a part of the platform and may answer in its place or change what passes. */
export type Layer = (call: Call, next: Handler, world: World) => Promise<Reply> | Reply

/** One defect, told as what differs from the healthy platform. Layers are named by the part they surround. */
export interface Fault {
  /** One line. */
  description: string
  /** What the auth service has on record for the key. */
  key?: Partial<KeyRecord>
  /** The service id with which API and gateway validate keys. */
  platformServiceId?: string
  policy?: Partial<AccessPolicy>
  /** Around the auth service. */
  auth?: Layer
  /** Around the whole registry host: the load balancer. */
  edge?: Layer
  /** Around the API's `/api/mlflow` mount, after the key was accepted. */
  mount?: Layer
  /** Around the API's hop to the gateway. */
  forward?: Layer
  /** Around the gateway, whichever way it was reached. */
  gateway?: Layer
  /** Around MLflow. */
  mlflow?: Layer
}

export const wrap = (layer: Layer | undefined, inner: Handler, world: World): Handler =>
  layer ? async (call) => layer(call, inner, world) : inner

const isUpload = (call: Call): boolean => call.method === 'PUT' && call.path.includes('/mlflow-artifacts/')
const underTrackingUri = (call: Call): boolean => /^\/(api\/)?mlflow(\/|$)/.test(call.path)

export const faultDefinitions = {
  'auth-down': {
    description: 'the auth service has no healthy target: 503 HTML from its load balancer',
    auth: () => albPage(503, 'Service Temporarily Unavailable'),
  },
  'auth-slow': {
    description: 'validating a key takes longer than the API waits: 503 Authentication service timeout',
    auth: async (call, next, { slowMs }) => {
      if (call.method === 'POST') await sleep(slowMs, undefined, { ref: false })
      return next(call)
    },
  },
  'key-expired': {
    description: 'the key has expired: 401 from the auth service and from the proxy',
    key: { expired: true },
  },
  'wrong-service-id': {
    description: 'API and gateway validate keys for service ml-platform, the key is for platform',
    platformServiceId: 'ml-platform',
  },
  'service-denied': {
    description: 'the key is registered for service website, not for platform',
    key: { serviceId: 'website' },
  },
  'is-valid-false': {
    description: 'the auth service says is_valid false in a 200, which API and gateway ignore',
    auth: async (call, next) => {
      const reply = await next(call)
      const deny = (text: string) =>
        text.replace('"is_valid":true', '"is_valid":false,"error":"API key has been deactivated"')
      return reply.status === 200 ? tamper.rewriteJson(reply, deny) : reply
    },
  },
  'rate-limited': {
    description: 'too many requests: 429 with Retry-After 60',
    auth: (call, next) =>
      call.method === 'POST'
        ? compact(429, { detail: 'Rate limit exceeded' }, [['retry-after', '60']])
        : next(call),
  },
  'rate-limited-briefly': {
    description: 'too many requests for the first seconds: 429 with Retry-After 6, then all is well',
    auth: (call, next, { startedAt, slowMs }) =>
      call.method === 'POST' && Date.now() - startedAt < slowMs
        ? compact(429, { detail: 'Rate limit exceeded' }, [['retry-after', '6']])
        : next(call),
  },
  'header-stripped': {
    description: 'the API accepts the key but does not pass it on: 401 from the gateway',
    forward: (call, next) => next(tamper.withoutHeaders(call, 'authorization', 'x-api-key')),
  },
  'authorization-dropped': {
    description: 'the load balancer drops the Authorization header; X-API-Key gets through',
    edge: (call, next) => next(tamper.withoutHeaders(call, 'authorization')),
  },
  'mount-missing': {
    description: 'the API runs without its /api/mlflow mount: 404 {"detail":"Not Found"}',
    mount: () => compact(404, { detail: 'Not Found' }),
  },
  'routed-to-mlflow': {
    description: 'the load balancer sends /api/mlflow to MLflow instead of the API: 404 HTML, key or not',
    edge: (call, next, world) => (call.path.startsWith('/api/mlflow/') ? world.mlflow(call) : next(call)),
  },
  'alb-no-rule': {
    description: 'the load balancer has no rule for the registry host: 404 text/plain',
    edge: () => plain(404, 'Not Found', 'awselb/2.0'),
  },
  'host-check': {
    description: "MLflow refuses the platform's Host header: 403 text/plain",
    mlflow: () => plain(403, 'Invalid Host header - possible DNS rebinding attack detected', 'uvicorn'),
  },
  'artifacts-disabled': {
    description: 'MLflow runs with --no-serve-artifacts: 503 HTML on every artifact transfer',
    mlflow: (call, next) => {
      const match = /^(.*\/mlflow-artifacts\/artifacts)(\/)?/.exec(call.path)
      if (!match) return next(call)
      const rule = match[2] ? `${match[1]}/<path:artifact_path>` : match[1]
      const text =
        `Endpoint: ${rule} disabled due to the mlflow server running with \`--no-serve-artifacts\`. ` +
        'To enable artifacts server functionality, run `mlflow server` with `--serve-artifacts`'
      return mlflow(503, 'text/html; charset=utf-8', text)
    },
  },
  'artifacts-empty': {
    description: 'artifact uploads answer 200 but store 0 bytes',
    mlflow: (call, next) => next(isUpload(call) ? tamper.withBodyShare(call, 0) : call),
  },
  'artifacts-truncated': {
    description: 'artifact uploads answer 200 but store half of the bytes',
    mlflow: (call, next) => next(isUpload(call) ? tamper.withBodyShare(call, 0.5) : call),
  },
  'admin-only': {
    description: 'the key is valid but not an admin: 403 REGISTRY_ADMIN_REQUIRED',
    key: { isAdmin: false, scopes: ['read', 'write'] },
  },
  'read-only-key': {
    description: 'the key may only read: 403 FORBIDDEN on writes',
    key: { isAdmin: false, scopes: ['read'] },
    policy: { adminOnly: false },
  },
  'delete-bodies-dropped': {
    description: 'the API drops the bodies of DELETE requests, so models cannot be removed through it',
    forward: (call, next) => next(call.method === 'DELETE' ? tamper.withoutBody(call) : call),
  },
  'delete-blocked': {
    description: 'the API drops DELETE bodies and the way past it refuses DELETE: 403 HTML',
    forward: (call, next) => next(call.method === 'DELETE' ? tamper.withoutBody(call) : call),
    edge: (call, next) =>
      call.method === 'DELETE' && call.path.startsWith('/mlflow/') ? albPage(403, 'Forbidden') : next(call),
  },
  's3-artifact-root': {
    description: 'runs get s3:// artifact URIs, which a caller without S3 credentials cannot use',
    mlflow: async (call, next) =>
      tamper.rewriteJson(await next(call), (text) =>
        text.replaceAll('"mlflow-artifacts:/', '"s3://hokusai-mlflow-artifacts/'),
      ),
  },
  'mlflow-down': {
    description: 'the API cannot connect to MLflow: 502',
    mlflow: () => {
      throw new UpstreamUnreachable('http://mlflow.internal:5000')
    },
  },
  timeout: {
    description: 'MLflow accepts requests and never answers',
    mlflow: tamper.never,
  },
  'connection-reset': {
    description: 'the connection is reset in the middle of every artifact upload',
    edge: (call, next) => (isUpload(call) ? tamper.resetMidway(call) : next(call)),
  },
  'malformed-json': {
    description: 'MLflow answers 200 with JSON that breaks off',
    mlflow: async (call, next) => tamper.rewriteJson(await next(call), (text) => text.slice(0, -1)),
  },
  'html-login': {
    description: 'a login page answers under the tracking URI: 200 HTML',
    edge: (call, next) => (underTrackingUri(call) ? loginPage() : next(call)),
  },
  'open-registry': {
    description: 'the registry asks nobody for a key',
    policy: { requireKey: false },
  },
  'version-pending': {
    description: 'model versions stay PENDING_REGISTRATION',
    mlflow: async (call, next) =>
      tamper.rewriteJson(await next(call), (text) =>
        text.replace(/("status": ?)"READY"/g, '$1"PENDING_REGISTRATION"'),
      ),
  },
  'key-echo': {
    description: "answers echo the caller's key, plain and encoded, and creating a run fails with it",
    auth: echoKey,
    edge: echoKey,
  },
  'internal-error': {
    description: 'creating a run fails: 500',
    mlflow: (call, next) =>
      call.path.endsWith('/runs/create')
        ? mlflowError(500, 'INTERNAL_ERROR', 'Internal server error')
        : next(call),
  },
  redirect: {
    description: 'the tracking URI redirects to another origin: 301',
    edge: (call, next) =>
      underTrackingUri(call)
        ? albPage(301, 'Moved Permanently', [['location', `https://moved.hokusai.invalid:443${call.path}`]])
        : next(call),
  },
} satisfies Record<string, Fault>

export type FaultName = keyof typeof faultDefinitions

export const faultNames = Object.keys(faultDefinitions) as FaultName[]

const loginPage = (): Reply => ({
  status: 200,
  headers: [
    ['server', 'nginx'],
    ['date', new Date().toUTCString()],
    ['content-type', 'text/html; charset=utf-8'],
  ],
  body: '<!DOCTYPE html>\n<html><head><title>Sign in</title></head>\n<body><form method="post" action="/login"><input name="username"><input name="password" type="password"></form></body></html>\n',
})

/** Shows the caller's credentials in as many places as a careless server might. */
async function echoKey(call: Call, next: Handler): Promise<Reply> {
  const authorization = call.headers.authorization ?? ''
  const key = String(call.headers['x-api-key'] ?? authorization.replace(/^\w+ /, ''))
  if (key === '') return next(call)
  const base64 = Buffer.from(key).toString('base64')
  const echoes: [string, string][] = [
    ['x-debug-authorization', authorization],
    ['x-debug-key', key],
    ['x-debug-key-base64', base64],
    ['set-cookie', `session=${encodeURIComponent(authorization || key)}`],
  ]
  const reply = call.path.endsWith('/runs/create') ? mlflowError(500, 'INTERNAL_ERROR', '') : await next(call)
  const headers = [...reply.headers, ...echoes]
  if (reply.status < 400) return { ...reply, headers }
  const message =
    `Internal server error. Request headers: {'authorization': '${authorization}'} key=${key} ` +
    `base64=${base64} user=${Buffer.from(`user:${key}`).toString('base64')} ` +
    `url=https://user:${encodeURIComponent(key)}@registry.invalid/?api_key=${encodeURIComponent(authorization)}`
  const rewritten = await tamper.rewriteJson(reply, () =>
    JSON.stringify({ error_code: 'INTERNAL_ERROR', message, detail: message }),
  )
  return { ...rewritten, headers }
}
