import { readSettings } from '../../../src/inputs/read-settings.ts'
import { createRedactor } from '../../../src/redaction/redact.ts'
import { run } from '../../../src/run/run.ts'
import type { Call, Handler, Reply } from '../../../src/sandbox/call.ts'
import type { Fault, Layer } from '../../../src/sandbox/faults.ts'
import { startSandbox } from '../../../src/sandbox/sandbox.ts'
import { type TopologyName, topologyNames } from '../../../src/sandbox/topology.ts'
import type { Report } from '../../../src/schema/report.ts'
import type { Product } from '../parties/answer.ts'
import { products } from '../parties/index.ts'
import type { Place } from './condition.ts'
import { type Drawn, drawFault } from './faults.ts'
import { startForwardProxy } from './forward-proxy.ts'
import { type Habit, habits } from './habits.ts'
import { leftIn } from './left-in.ts'
import { drawOf } from './random.ts'

/** Seconds for one request; enough for a busy machine, since what is silent here is silent for ever. */
const requestTimeout = 1.5

export interface Case {
  number: number
  topology: TopologyName
  /** Products that pass everything on in their own way, the nearest to the platform first. */
  passing: Product[]
  habits: Habit[]
  faults: Drawn[]
}

/** A platform nobody wrote down; the same for the same seed, number and count of faults. */
export function drawCase(seed: number, number: number, most: number): Case {
  const draw = drawOf(seed, number)
  const topology = draw.pick(topologyNames)
  const passers = products.filter(({ passes }) => passes)
  const passing = Array.from({ length: draw.pick([0, 0, 1, 1, 2]) }, () => draw.pick(passers))
  const drawn = draw.chance(0.15) ? [draw.pick(habits)] : []
  const count = draw.chance(0.1) ? 0 : draw.whole(1, most)
  const faults = Array.from({ length: count }, () => drawFault(draw, topology))
  // A platform whose outermost part looks at keys is not open.
  const isOpen = faults.some(({ name }) => name === 'open registry')
  return { number, topology, passing, habits: isOpen ? [] : drawn, faults }
}

/** A caller's request as it left the platform's outermost part. */
export interface Seen {
  method: string
  path: string
  /** It was sent as MLflow's own client sends it: below the tracking URI, with the key as Bearer. */
  asClient: boolean
  /** Undefined while no answer was given. */
  status?: number
  /** The faults that did something to it, or to what was asked because of it. */
  touched: Set<Drawn>
}

export interface Played {
  report: Report | string
  /** What really happened, in order. */
  seen: Seen[]
  /** Faults that did something at least once, to anybody's request. */
  acted: Set<Drawn>
  /** What is on the server once the run is over. */
  left: string[]
  ms: number
  authUrl: string
}

export async function play({ topology, passing, habits, faults }: Case): Promise<Played> {
  const seen: Seen[] = []
  let asClient = (_: Call): boolean => false
  const acted = new Set(faults.filter(({ act }) => !act))
  // Requests are told apart inside by this header, which the outermost part puts on.
  const mark = 'x-hunt-request'
  let raw: Handler | undefined
  let apiKey = ''
  const asked = (call: Call) => ({ method: call.method, path: call.path, asClient: asClient(call) })
  const layerAt = (place: Place): ((call: Call, next: Handler) => Promise<Reply>) | undefined => {
    const here = faults.filter(({ at }) => at === place)
    if (here.length === 0) return undefined
    return (call, next) => {
      const enter = here.reduceRight<Handler>((inner, fault) => {
        return async (inside) => {
          if (!fault.act || !fault.when?.(inside)) return inner(inside)
          acted.add(fault)
          seen[Number(inside.headers[mark] ?? -1)]?.touched.add(fault)
          // What the caller's own proxy keeps to itself never leaves the platform.
          if (place === 'caller') seen.push({ ...asked(inside), touched: new Set([fault]) })
          return fault.act(inside, inner)
        }
      }, next)
      return enter(call)
    }
  }
  const inner = layerAt('edge')
  const edge: Layer = async (call, next, world) => {
    raw = world.mlflow
    const entry: Seen = { ...asked(call), touched: new Set() }
    const marked: Call = { ...call, headers: { ...call.headers, [mark]: String(seen.push(entry) - 1) } }
    const forward: Handler = async (passed) =>
      passing.reduce((reply, one) => one.passes?.(reply) ?? reply, await next(passed))
    const own = habits.reduce((next, { around }) => around(next, apiKey), forward)
    const reply: Reply = await (inner ? inner(marked, own) : own(marked))
    entry.status = reply.status
    return reply
  }
  const fault: Fault = { description: 'drawn', edge }
  for (const place of ['auth', 'forward', 'gateway', 'mlflow'] as const) {
    const layer = layerAt(place)
    if (layer) fault[place] = layer
  }
  for (const { standing } of faults) Object.assign(fault, standing)
  const staged = await Promise.all(faults.flatMap(({ stage }) => stage?.() ?? []))
  const sandbox = await startSandbox({ topology, fault, authTimeoutMs: requestTimeout * 300 })
  apiKey = sandbox.apiKey
  const atCaller = layerAt('caller')
  if (atCaller) staged.push(await startForwardProxy(atCaller))
  const env = Object.assign({}, ...staged.map((one) => one.env))
  const start = performance.now()
  try {
    const isLogin = topology === 'mlflow-basic-auth'
    const key = isLogin ? `admin:${sandbox.apiKey}` : sandbox.apiKey
    const given = {
      'api-key': key,
      ...(isLogin && { platform: 'mlflow' }),
      'tracking-uri': sandbox.trackingUri,
      'auth-url': sandbox.authUrl,
      'api-url': sandbox.apiUrl,
      'request-timeout': String(requestTimeout),
    }
    const inputs: Record<string, string> = { ...given }
    for (const one of faults) {
      const wrong = one.inputs?.(sandbox)
      // What changes nothing on this topology is no fault.
      if (wrong && Object.entries(wrong).every(([name, value]) => inputs[name] === value)) acted.delete(one)
      Object.assign(inputs, wrong)
    }
    const settings = await readSettings(inputs, { env }).catch((error: Error) => error.message)
    if (typeof settings !== 'string') asClient = sentAsClient(settings.trackingUri, key)
    const report =
      typeof settings === 'string'
        ? settings
        : await run(settings, { redact: createRedactor(), env, backoff: () => 0 })
    const ms = performance.now() - start
    return { report, seen, acted, left: raw ? await leftIn(raw) : [], ms, authUrl: sandbox.authUrl }
  } finally {
    await Promise.all([sandbox, ...staged.flatMap(({ opened = [] }) => opened)].map((one) => one.close()))
  }
}

/** Below the tracking URI, with the key as Bearer, or as user and password. */
function sentAsClient(trackingUri: string, apiKey: string) {
  const below = `${new URL(trackingUri).pathname.replace(/\/$/, '')}/api/2.0/`
  const login = `Basic ${Buffer.from(apiKey).toString('base64')}`
  const sent = apiKey.includes(':') ? login : `Bearer ${apiKey}`
  return ({ path, headers }: Call) => path.startsWith(below) && headers.authorization === sent
}

/** More than this is not "in seconds", whatever is broken. */
export const tooSlowMs = 1000 * (1.5 * requestTimeout + 5)
