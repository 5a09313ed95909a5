import { internalUserAgent } from '../../../src/sandbox/auth-client.ts'
import type { Call } from '../../../src/sandbox/call.ts'
import type { Act } from '../parties/answer.ts'
import type { Deed } from './condition.ts'
import type { Draw } from './random.ts'

export type When = (call: Call) => boolean

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

/** Requests that only read what was written. */
const readingSteps = [
  'experiments/get',
  'runs/get',
  'artifacts/list',
  'registered-models/get',
  'model-versions/get',
  'model-versions/search',
]

/** Which requests something means, with its name. */
export type Scope = readonly [name: string, when: When]
const everything: Scope = ['everything', () => true]
const trackingUri: Scope = ['the tracking URI', tracking]
export const allWrites: Scope = ['writes', isWrite]
export const allUploads: Scope = ['uploads', uploads]
const allArtifacts: Scope = ['artifacts', artifacts]

export const oneStep = (draw: Draw): Scope => {
  const step = draw.pick(steps)
  return [step, ({ path, method }) => path.endsWith(step) && method !== 'GET']
}
const fromThenOn = (draw: Draw): Scope => {
  const count = draw.whole(1, 6)
  let seen = 0
  return ['everything from a write on', (call) => (isWrite(call) && ++seen > count) || seen > count]
}
/** As where one of two backends behind a balancer is in trouble. */
const everySecond = (): Scope => {
  let seen = 0
  return ['every second request', () => ++seen % 2 === 0]
}
/** Everything from one request of the run on, whichever that is. */
const fromRequestOn = (draw: Draw): Scope => {
  const count = draw.whole(2, 48)
  let seen = 0
  return ['everything from a request on', () => ++seen > count]
}
/** Everything from one step on, reading back included. */
const fromStepOn = (draw: Draw): Scope => {
  const step = draw.pick([...steps, ...readingSteps])
  let isReached = false
  return [
    `everything from ${step} on`,
    ({ path }) => {
      isReached ||= path.endsWith(step)
      return isReached
    },
  ]
}
const oneReading = (draw: Draw): Scope => {
  const step = draw.pick(readingSteps)
  return [`reading ${step}`, ({ path, method }) => method === 'GET' && path.endsWith(step)]
}
const downloads: Scope = [
  'files read back',
  ({ method, path }) => method === 'GET' && /\/mlflow-artifacts\/artifacts\/./.test(path),
]
const oneFile = (draw: Draw): Scope => {
  const name = draw.pick(['MLmodel', 'model.onnx', 'requirements.txt', 'conda.yaml'])
  return [`the upload of ${name}`, ({ method, path }) => method === 'PUT' && path.endsWith(`/${name}`)]
}
const method = (name: string): Scope => [name, (call) => call.method === name]

/** Which requests a party may mean when it does this. */
export function scopeOf(act: Act | Deed, draw: Draw): Scope {
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
      return some(everything, trackingUri, allWrites, allUploads, oneStep, oneReading, oneFile, downloads)
    case 'silence':
    case 'reset':
      return some(
        everything,
        trackingUri,
        allWrites,
        allUploads,
        oneStep,
        fromRequestOn,
        fromStepOn,
        oneFile,
        everySecond,
      )
    default:
      return some(
        everything,
        trackingUri,
        allWrites,
        allUploads,
        oneStep,
        fromThenOn,
        fromRequestOn,
        fromStepOn,
        oneReading,
        downloads,
        everySecond,
      )
  }
}

/** Which requests of all that pass it the caller's own proxy may mean. */
export const scopeAtProxy = (draw: Draw): Scope => {
  const scope = draw.pick([
    allUploads,
    method('PUT'),
    method('DELETE'),
    allWrites,
    oneFile,
    fromStepOn,
    downloads,
  ])
  return typeof scope === 'function' ? scope(draw) : scope
}

/** Before the auth service only validation can be meant apart from the rest. */
export const scopeBeforeAuth = (act: Act | Deed, draw: Draw): Scope => {
  if (act === 'method' || act === 'size') return method('POST')
  if (act === 'header')
    return ['requests with Authorization', ({ headers }) => headers.authorization !== undefined]
  return draw.pick([
    everything,
    ['validation', ({ method: used }) => used === 'POST'],
    ['callers', (call) => !isInternal(call)],
  ] as Scope[])
}
