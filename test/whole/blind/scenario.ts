import type { RawInputs } from '../../../src/inputs/read-settings.ts'
import { internalUserAgent } from '../../../src/sandbox/auth-client.ts'
import type { Call, Listener, Reply } from '../../../src/sandbox/call.ts'
import type { Fault, Layer } from '../../../src/sandbox/faults.ts'
import type { Sandbox } from '../../../src/sandbox/sandbox.ts'
import type { TopologyName } from '../../../src/sandbox/topology.ts'
import type { Category, Layer as LayerName, Owner, Verdict } from '../../../src/schema/report.ts'
import type { Act } from '../parties/answer.ts'
import { passing, saying } from '../parties/index.ts'

/** What a person who knows the whole platform would accept as an answer; codes are not compared. */
export interface Truth {
  verdict: (Verdict | 'refused')[]
  category: Category[]
  layer: LayerName[]
  owner: Owner[]
  /** False where nobody can know from outside. */
  certain?: false
  /** What the account of the first cause must hold. */
  says: RegExp
  /** What no cause may claim. */
  never?: RegExp
  /** What a warning must hold where the verdict may be pass. */
  warn?: RegExp
}

export interface Staged {
  inputs?: RawInputs
  env?: NodeJS.ProcessEnv
  opened?: Pick<Listener, 'close'>[]
}

export interface Blind {
  name: string
  /** The product's documentation, or the public behaviour, that the answers are taken from. */
  source: string
  topology?: TopologyName
  /** What differs from the healthy platform. */
  differs?: Omit<Fault, 'description'>
  inputs?: (sandbox: Sandbox) => RawInputs
  /** Other programs on the caller's side. */
  stage?: (sandbox: Sandbox) => Promise<Staged>
  truth: Truth
}

type Place = 'edge' | 'auth' | 'mount' | 'forward' | 'gateway' | 'mlflow'
type When = (call: Call) => boolean

const always: When = () => true
export const outside: When = ({ headers }) => headers['user-agent'] !== internalUserAgent
export const tracking: When = ({ path }) => /\/api\/2\.0\/mlflow/.test(path)
export const uploads: When = ({ method, path }) => method === 'PUT' && path.includes('/mlflow-artifacts/')
export const artifacts: When = ({ path }) => path.includes('/mlflow-artifacts/')
export const writes: When = ({ method, path }) =>
  !['GET', 'HEAD'].includes(method) && !/\/search$|keys\/validate$/.test(path)
export const larger =
  (bytes: number): When =>
  ({ headers }) =>
    Number(headers['content-length'] ?? 0) > bytes
export const step =
  (name: string): When =>
  ({ path }) =>
    path.endsWith(name)
export const after = (count: number, which: When = always): When => {
  let seen = 0
  return (call) => which(call) && ++seen > count
}
export const not =
  (which: When): When =>
  (call) =>
    !which(call)

/** A party at a place that answers some requests itself, and passes the others on in its own way. */
export const answering = (
  place: Place,
  reply: (call: Call) => Reply | Promise<Reply>,
  when: When = always,
): Omit<Fault, 'description'> => ({
  [place]: ((call, next) => {
    if (!when(call)) return next(call)
    call.body.resume()
    return reply(call)
  }) satisfies Layer,
})

export const party = (place: Place, product: string, act: Act, when: When = always) =>
  answering(place, saying(product, act), when)

/** A product that passes everything on in its own way. */
export const behind = (...names: string[]): Omit<Fault, 'description'> => ({
  edge: async (call, next) => names.reduce((reply, name) => passing(name)(reply), await next(call)),
})

/** A product at the edge that signs what passes and acts on some requests. */
export const signing = (name: string, act: Act, when: When): Omit<Fault, 'description'> => ({
  edge: async (call, next) => {
    if (!when(call)) return passing(name)(await next(call))
    call.body.resume()
    return saying(name, act)(call)
  },
})
