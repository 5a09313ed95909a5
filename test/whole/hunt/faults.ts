import type { RawInputs } from '../../../src/inputs/read-settings.ts'
import { internalUserAgent } from '../../../src/sandbox/auth-client.ts'
import { type Call, type Reply, readBody } from '../../../src/sandbox/call.ts'
import type { Fault as SandboxFault } from '../../../src/sandbox/faults.ts'
import { mlflow, mlflowError } from '../../../src/sandbox/respond.ts'
import type { Sandbox } from '../../../src/sandbox/sandbox.ts'
import * as tamper from '../../../src/sandbox/tamper.ts'
import type { TopologyName } from '../../../src/sandbox/topology.ts'
import type { Act } from '../parties/answer.ts'
import { products } from '../parties/index.ts'
import { type Condition, conditionOf, type Deed, type Place } from './condition.ts'
import type { Draw } from './random.ts'

type When = (call: Call) => boolean
type Handler = (call: Call) => Promise<Reply>

/** One thing that is wrong with a platform, or with what the caller knows of it. */
export interface Drawn {
  /** Told to people, and folded by: what misbehaves, and on what. */
  kind: string
  /** With the details of this case. */
  name: string
  condition: Condition
  /** Which requests it means; it may never meet one. */
  when?: When
  at?: Place
  /** What it does; whatever it does is recorded as having happened. */
  act?: (call: Call, next: Handler) => Promise<Reply> | Reply
  /** Holds without any act: what the auth service has on record, or how the caller set things. */
  standing?: Pick<SandboxFault, 'key' | 'policy' | 'platformServiceId'>
  inputs?: (sandbox: Sandbox) => RawInputs
}

const isInternal = ({ headers }: Call) => headers['user-agent'] === internalUserAgent
const tracking: When = ({ path }) => /(^|\/)(api|ajax-api)\/2\.0\/mlflow/.test(path)
const uploads: When = ({ method, path }) => method === 'PUT' && path.includes('/mlflow-artifacts/')
const artifacts: When = ({ path }) => path.includes('/mlflow-artifacts/')
const isWrite: When = ({ method, path }) =>
  !['GET', 'HEAD'].includes(method) && !/\/search$/.test(path) && tracking({ path } as Call)
const steps = [
  'experiments/create',
  'runs/create',
  'runs/log-batch',
  'registered-models/create',
  'model-versions/create',
  'runs/update',
  'registered-models/alias',
]

type Scope = readonly [name: string, when: When]
const everything: Scope = ['everything', () => true]
const trackingUri: Scope = ['the tracking URI', tracking]
const allWrites: Scope = ['writes', isWrite]
const allUploads: Scope = ['uploads', uploads]
const allArtifacts: Scope = ['artifacts', artifacts]

const oneStep = (draw: Draw): Scope => {
  const step = draw.pick(steps)
  return [step, ({ path, method }) => path.endsWith(step) && method !== 'GET']
}
const fromThenOn = (draw: Draw): Scope => {
  const count = draw.whole(1, 6)
  let seen = 0
  return ['everything from a write on', (call) => (isWrite(call) && ++seen > count) || seen > count]
}
const method = (name: string): Scope => [name, (call) => call.method === name]

/** Which requests a party may mean when it does this. */
function scopeOf(act: Act | Deed, draw: Draw): Scope {
  const some = (...scopes: (Scope | ((draw: Draw) => Scope))[]): Scope => {
    const scope = draw.pick(scopes)
    return typeof scope === 'function' ? scope(draw) : scope
  }
  switch (act) {
    case 'size':
      return some(allUploads, ['runs/log-batch', ({ path }) => path.endsWith('runs/log-batch')])
    case 'method':
      return some(method('PUT'), method('DELETE'), [
        'all but GET',
        (call) => !['GET', 'HEAD', 'OPTIONS'].includes(call.method),
      ])
    case 'header':
      return ['requests with Authorization', ({ headers }) => headers.authorization !== undefined]
    case 'login':
    case 'login-page':
    case 'redirect-to-login':
    case 'redirect':
      return some(everything, trackingUri)
    case 'no-route':
    case 'elsewhere':
      return some(everything, trackingUri, allArtifacts)
    case 'no Authorization':
    case 'path rewritten':
      return some(everything, trackingUri)
    case 'block':
      return some(everything, trackingUri, allWrites, allUploads, oneStep)
    default:
      return some(everything, trackingUri, allWrites, allUploads, oneStep, fromThenOn)
  }
}

/** Before the auth service only validation can be meant apart from the rest. */
const scopeBeforeAuth = (act: Act | Deed, draw: Draw): Scope => {
  if (act === 'method' || act === 'size') return method('POST')
  if (act === 'header')
    return ['requests with Authorization', ({ headers }) => headers.authorization !== undefined]
  return draw.pick([
    everything,
    ['validation', ({ method: used }) => used === 'POST'],
    ['callers', (call) => !isInternal(call)],
  ] as Scope[])
}

const placesIn = (topology: TopologyName): Place[] =>
  topology.startsWith('mlflow')
    ? ['edge', 'edge', 'mlflow']
    : ['edge', 'edge', 'edge', 'auth', 'forward', 'mlflow']

function productFault(draw: Draw, topology: TopologyName): Drawn {
  const product = draw.pick(products.filter(({ answers }) => Object.keys(answers).length > 0))
  const act = draw.pick(Object.keys(product.answers) as Act[])
  const place = draw.pick(placesIn(topology))
  const [scope, when] = place === 'auth' ? scopeBeforeAuth(act, draw) : scopeOf(act, draw)
  return {
    kind: `${act} at ${place} for ${scope}`,
    name: `${product.name}: ${act} at ${place} for ${scope}`,
    condition: conditionOf(place, act),
    at: place,
    when,
    act: (call) => {
      call.body.resume()
      return (product.answers[act] as (call: Call) => Reply)(call)
    },
  }
}

const changed = async (reply: Reply, change: (body: Buffer) => Buffer | string): Promise<Reply> => ({
  ...reply,
  body: change(await readBody(reply.body)),
})

const rewrites: [string, (path: string) => string][] = [
  ['its first segment cut off', (path) => path.replace(/^\/[^/]+/, '')],
  ['its first segment doubled', (path) => path.replace(/^(\/[^/]+)/, '$1$1')],
  ['a doubled slash', (path) => path.replace('/api/2.0/', '//api/2.0/')],
  ['everything at the root', () => '/'],
]

const deedActs: Record<Deed, (draw: Draw) => NonNullable<Drawn['act']>> = {
  silence: () => () => tamper.never(),
  reset: () => (call) => {
    call.disconnect()
    return tamper.never()
  },
  'cut short': (draw) => {
    const keep = draw.whole(10, 70) / 100
    return async (call, next) =>
      changed(await next(call), (body) => body.subarray(0, Math.floor(body.length * keep)))
  },
  appended: () => async (call, next) => changed(await next(call), (body) => `${body}\n<!-- scanned -->`),
  'wrong encoding': () => async (call, next) => {
    const reply = await next(call)
    return { ...reply, headers: [...reply.headers, ['content-encoding', 'gzip']] }
  },
  'no Authorization': () => (call, next) => next(tamper.withoutHeader(call, 'authorization')),
  'path rewritten': (draw) => {
    const [, rewrite] = draw.pick(rewrites)
    return (call, next) => next({ ...call, path: rewrite(call.path) })
  },
  redirect: (draw) => {
    const status = draw.pick([301, 302, 303, 307, 308])
    const place = draw.pick(['https://registry.invalid', 'https://moved.invalid/app'])
    return (call) => {
      call.body.resume()
      return {
        status,
        headers: [
          ['location', `${place}${call.path}`],
          ['content-type', 'text/html'],
        ],
        body: '',
      }
    }
  },
}

function deedFault(draw: Draw, topology: TopologyName): Drawn {
  // A server that asks for no key misses none.
  const drawn = draw.pick(Object.keys(deedActs) as Deed[])
  const deed = topology === 'mlflow' && drawn === 'no Authorization' ? 'silence' : drawn
  const atEdge = ['no Authorization', 'path rewritten', 'redirect', 'wrong encoding'].includes(deed)
  const place = atEdge ? 'edge' : draw.pick(placesIn(topology))
  const [scope, when] = place === 'auth' ? scopeBeforeAuth(deed, draw) : scopeOf(deed, draw)
  const damages = ['cut short', 'appended', 'wrong encoding'].includes(deed)
  const meant: When = (call) => {
    if (deed === 'no Authorization' && call.headers.authorization === undefined) return false
    // What an upload is answered is of no account to anybody.
    return when(call) && !(damages && call.method === 'PUT')
  }
  return {
    kind: `${deed} at ${place} for ${scope}`,
    name: `${deed} at ${place} for ${scope}`,
    condition: conditionOf(place, deed),
    at: place,
    when: meant,
    act: deedActs[deed](draw),
  }
}

const ofMlflow = (says: RegExp, more: Partial<Condition> = {}): Condition => ({
  category: ['CFG', 'DEPLOY', 'BUG', 'QUOTA', 'NET'],
  layer: ['mlflow', 'registry', 'artifacts'],
  owner: ['infrastructure', 'API team'],
  says,
  ...more,
})

type Trouble = readonly [name: string, status: number, code: string, message: string, condition: Condition]
const database = ofMlflow(/database|schema|SQL|migrat|upgrade|lock|full|space|MLflow answered/i)
const mlflowTroubles: readonly Trouble[] = [
  [
    'database read-only',
    500,
    'INTERNAL_ERROR',
    '(sqlite3.OperationalError) attempt to write a readonly database',
    database,
  ],
  ['database locked', 500, 'INTERNAL_ERROR', '(sqlite3.OperationalError) database is locked', database],
  [
    'schema out of date',
    500,
    'INTERNAL_ERROR',
    '(psycopg2.errors.UndefinedColumn) column experiments.workspace does not exist',
    database,
  ],
  [
    'sequence behind',
    500,
    'INTERNAL_ERROR',
    '(psycopg2.errors.UniqueViolation) duplicate key value violates unique constraint "experiments_pk" DETAIL: Key (experiment_id)=(1) already exists.',
    database,
  ],
  [
    'too many connections',
    503,
    'TEMPORARILY_UNAVAILABLE',
    '(psycopg2.OperationalError) FATAL: sorry, too many clients already',
    database,
  ],
  [
    'database out of reach',
    500,
    'INTERNAL_ERROR',
    "(pymysql.err.OperationalError) (2003, \"Can't connect to MySQL server on 'db' (timed out)\")",
    database,
  ],
  [
    'quota',
    400,
    'RESOURCE_LIMIT_EXCEEDED',
    'Quota of 1000 registered models exceeded',
    ofMlflow(/quota|limit/i),
  ],
  [
    'Permission denied',
    403,
    'PERMISSION_DENIED',
    'Permission denied',
    ofMlflow(/permission|right|may not|allowed/i, {
      category: ['SCOPE'],
      owner: ['caller', 'API team', 'infrastructure'],
      layer: ['mlflow', 'registry', 'auth', 'gateway'],
    }),
  ],
  ['internal error', 500, 'INTERNAL_ERROR', "'NoneType' object has no attribute 'info'", ofMlflow(/MLflow/)],
]
const store = ofMlflow(/store|bucket|permission|credential|space|disk|artifact/i)
const storeTroubles: readonly Trouble[] = [
  [
    'S3 AccessDenied',
    500,
    'INTERNAL_ERROR',
    'An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
    store,
  ],
  [
    'S3 NoSuchBucket',
    500,
    'INTERNAL_ERROR',
    'An error occurred (NoSuchBucket) when calling the PutObject operation: The specified bucket does not exist',
    store,
  ],
  ['no credentials', 500, 'INTERNAL_ERROR', 'Unable to locate credentials', store],
  [
    'token expired',
    500,
    'INTERNAL_ERROR',
    'An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired.',
    store,
  ],
  ['disk full', 500, 'INTERNAL_ERROR', '[Errno 28] No space left on device', store],
  ['folder not writable', 500, 'INTERNAL_ERROR', "[Errno 13] Permission denied: '/mlartifacts/1'", store],
  [
    'Azure AuthorizationFailure',
    500,
    'INTERNAL_ERROR',
    'This request is not authorized to perform this operation. ErrorCode:AuthorizationFailure',
    store,
  ],
]

function troubleFault(draw: Draw): Drawn {
  const atStore = draw.chance(0.45)
  const [name, status, code, message, condition] = draw.pick(atStore ? storeTroubles : mlflowTroubles)
  const [scope, when] = atStore ? allUploads : draw.chance(0.5) ? allWrites : oneStep(draw)
  const asPage = name === 'internal error' && draw.chance(0.5)
  return {
    kind: `MLflow: ${name} for ${scope}`,
    name: `MLflow: ${name}${asPage ? ', as a page' : ''} for ${scope}`,
    condition,
    at: 'mlflow',
    when,
    act: (call) => {
      call.body.resume()
      return asPage
        ? mlflow(
            500,
            'text/html; charset=utf-8',
            '<!doctype html>\n<html lang=en>\n<title>500 Internal Server Error</title>\n<h1>Internal Server Error</h1>\n',
          )
        : mlflowError(status, code, message)
    },
  }
}

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

const keyFault = (draw: Draw): Drawn => {
  const fault = draw.pick(keyFaults)
  return { ...fault, kind: fault.name }
}

const ofTheCaller = (says: RegExp): Condition => ({
  category: ['CLIENT', 'NET'],
  layer: ['client', 'network', 'proxy', 'auth'],
  owner: ['caller', 'infrastructure'],
  says,
})
const callerFaults: readonly Pick<Drawn, 'name' | 'condition' | 'inputs'>[] = [
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
const callerFault = (draw: Draw): Drawn => {
  const fault = draw.pick(callerFaults)
  return { ...fault, kind: `caller: ${fault.name}`, name: `caller: ${fault.name}` }
}

/** One fault that makes sense on this topology. */
export function drawFault(draw: Draw, topology: TopologyName): Drawn {
  const dice = draw.next()
  if (dice < 0.5) return productFault(draw, topology)
  if (dice < 0.7) return deedFault(draw, topology)
  if (dice < 0.85) return troubleFault(draw)
  if (dice < 0.93 && !topology.startsWith('mlflow')) return keyFault(draw)
  return callerFault(draw)
}
