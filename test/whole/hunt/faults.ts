import type { RawInputs } from '../../../src/inputs/read-settings.ts'
import { type Call, type Reply, readBody } from '../../../src/sandbox/call.ts'
import type { Fault as SandboxFault } from '../../../src/sandbox/faults.ts'
import type { Sandbox } from '../../../src/sandbox/sandbox.ts'
import * as tamper from '../../../src/sandbox/tamper.ts'
import type { TopologyName } from '../../../src/sandbox/topology.ts'
import type { Staged } from '../blind/scenario.ts'
import type { Act } from '../parties/answer.ts'
import { products } from '../parties/index.ts'
import { type Condition, conditionOf, type Deed, type Place } from './condition.ts'
import { troubleFault } from './mlflow-troubles.ts'
import type { Draw } from './random.ts'
import { scopeBeforeAuth, scopeOf, type When } from './scopes.ts'
import { callerFault, keyFault } from './standing-faults.ts'

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
  /** Other programs on the caller's side. */
  stage?: () => Promise<Staged>
}

/** Twice as often at the edge, where most things stand. */
const placesIn = (topology: TopologyName): Place[] =>
  topology.startsWith('mlflow')
    ? ['edge', 'edge', 'mlflow']
    : ['edge', 'edge', 'edge', 'edge', 'auth', 'forward', 'gateway', 'mlflow']

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
      changed(await next(call), (body) =>
        // An empty answer is enough where nothing is told.
        body.subarray(0, Math.max(1, Math.floor(body.length * keep))),
      )
  },
  appended: () => async (call, next) => changed(await next(call), (body) => `${body}\n<!-- scanned -->`),
  'wrong encoding': () => async (call, next) => {
    const reply = await next(call)
    return { ...reply, headers: [...reply.headers, ['content-encoding', 'gzip']] }
  },
  'no Authorization': () => (call, next) => next(tamper.withoutHeaders(call, 'authorization')),
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

/** One fault that makes sense on this topology. */
export function drawFault(draw: Draw, topology: TopologyName): Drawn {
  const dice = draw.next()
  if (dice < 0.5) return productFault(draw, topology)
  if (dice < 0.7) return deedFault(draw, topology)
  if (dice < 0.85) return troubleFault(draw)
  if (dice < 0.93 && !topology.startsWith('mlflow')) return keyFault(draw)
  return callerFault(draw)
}
