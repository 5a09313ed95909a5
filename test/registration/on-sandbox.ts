/** A sandbox for each test, what a test makes on it past the product, and clean-up through a way that may lie. */
import { afterEach, beforeEach, expect } from 'vitest'
import type { Answer, HttpRequest } from '../../src/http/exchange.ts'
import type { MlflowApi } from '../../src/mlflow/api.ts'
import { namesOf } from '../../src/registration/names.ts'
import { removeRegistration } from '../../src/registration/remove-registration.ts'
import { type Made, newRegistrationState, type RegistrationState } from '../../src/registration/state.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts'
import type { Leftover } from '../../src/schema/report.ts'
import { asker } from './mix-up.ts'

export const id = '20260102t030405z-0badcafe'
export const names = namesOf(id)
export const ours = [{ key: 'verify_registration_id', value: id }]
export const theirs = [{ key: 'verify_registration_id', value: '20260102t030405z-00000bad' }]

let sandbox: Sandbox
let asks: ReturnType<typeof asker>

/** Called once by a file of tests. */
export function useSandbox(): void {
  beforeEach(async () => {
    sandbox = await startSandbox()
    asks = asker(sandbox)
  })
  afterEach(() => sandbox.close())
}

export const ask: ReturnType<typeof asker> = (method, path, body) => asks(method, path, body)

/** What to answer instead of asking, or undefined. The name is the method and the path below `/2.0/`. */
export type Intercept = (
  name: string,
  request: HttpRequest,
) => { status: number; body: string } | 'silence' | undefined
/** The way to the server, with nothing between but `intercept`. */
export function apiThrough(intercept: Intercept = () => undefined): MlflowApi {
  const send = async (request: HttpRequest): Promise<Answer> => {
    const { method, url, headers, body } = request
    const name = `${method} ${new URL(url).pathname.split('/2.0/')[1]}`
    const given = intercept(name, request)
    if (given === 'silence')
      return { kind: 'no-reply', exchanges: ['e1'], code: 'TIMEOUT', message: 'silence', cutShort: true }
    const response =
      given ??
      (await fetch(url, {
        method,
        headers,
        ...(body ? { body: Buffer.from(body as Uint8Array) } : {}),
      } as RequestInit))
    const text = given ? given.body : await (response as Response).text()
    const json = (() => {
      try {
        return JSON.parse(text)
      } catch {
        return undefined
      }
    })()
    return {
      kind: 'reply',
      exchanges: ['e1'],
      status: response.status,
      headers: {},
      contentType: 'application/json',
      text,
      json,
    }
  }
  const headers = { authorization: `Bearer ${sandbox.apiKey}` }
  return { trackingUri: sandbox.trackingUri, prefix: '/api', headers, send }
}

export const stateWith = (asked: Made[], more: Partial<RegistrationState> = {}): RegistrationState => {
  const state = newRegistrationState(names, more.modelName)
  for (const kind of asked) state.asked[kind] = true
  return Object.assign(state, more)
}

export async function removeAll(
  state: RegistrationState,
  intercept?: Intercept,
  canRemove = true,
): Promise<Leftover[]> {
  const api = apiThrough(intercept)
  const patience = { pauses: [1, 1], signal: new AbortController().signal }
  const apis = { tracking: api, removal: canRemove ? api : undefined }
  const { done, leftovers } = await removeRegistration(apis, state, patience)
  expect(done).toBe(leftovers.length === 0)
  return leftovers
}

export const makeExperiment = async (tags = ours, name = names.experiment) =>
  String((await ask('POST', 'mlflow/experiments/create', { name, tags })).experiment_id)
export const makeRun = async (experiment_id: string, tags = ours) =>
  (
    (await ask('POST', 'mlflow/runs/create', { experiment_id, start_time: 1, tags })).run as {
      info: Record<string, string>
    }
  ).info as { run_id: string; artifact_uri: string }
export const makeModel = (name: string, tags = ours) =>
  ask('POST', 'mlflow/registered-models/create', { name, tags })
export const makeVersion = (name: string, tags = ours, more: object = {}) =>
  ask('POST', 'mlflow/model-versions/create', { name, source: 'mlflow-artifacts:/x', tags, ...more })
export const putFile = (path: string) => ask('PUT', `mlflow-artifacts/artifacts/${path}`, 'content')
export const filesIn = async (path: string) =>
  ((await ask('GET', `mlflow-artifacts/artifacts?path=${path}`)).files as unknown[] | undefined)?.length ?? 0
export const stageOf = async (experimentId: string) =>
  (
    (await ask('GET', `mlflow/experiments/get?experiment_id=${experimentId}`)).experiment as Record<
      string,
      string
    >
  ).lifecycle_stage
export const versionsOf = async (name: string) =>
  (
    ((await ask('GET', `mlflow/model-versions/search?filter=${encodeURIComponent(`name='${name}'`)}`))
      .model_versions ?? []) as { version: string }[]
  )
    .map(({ version }) => version)
    .sort()
export const json = (body: object) => ({ status: 200, body: JSON.stringify(body) })
