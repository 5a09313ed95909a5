/** A platform behind a proxy that mixes up answers, and a stranger on it whose things must never change. */
import type { HttpClient } from '../../src/http/client.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { run } from '../../src/run/run.ts'
import type { Sandbox } from '../../src/sandbox/sandbox.ts'
import type { Report } from '../../src/schema/report.ts'
import { sandboxSettings } from '../whole/verify-sandbox.ts'

type Json = Record<string, unknown>

/** Asks the platform past the proxy, without this project's own client. */
export function asker({ trackingUri, apiKey }: Sandbox) {
  return async (method: string, path: string, body?: object | string): Promise<Json> => {
    const isText = typeof body === 'string'
    const response = await fetch(`${trackingUri}/api/2.0/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${apiKey}`,
        ...(body ? { 'content-type': isText ? 'text/plain' : 'application/json' } : {}),
      },
      ...(body ? { body: isText ? body : JSON.stringify(body) } : {}),
    })
    const text = await response.text()
    try {
      return { status: response.status, ...JSON.parse(text) }
    } catch {
      return { status: response.status, text }
    }
  }
}

/** What a stranger has made, in the shapes in which the server names it. */
export interface Stranger {
  experimentId: string
  runId: string
  artifactUri: string
  model: string
  /** Everything of the stranger's as the server shows it. */
  state(): Promise<string>
  /** Answers that speak of the stranger's things. */
  answers: string[]
}

export async function makeStranger(sandbox: Sandbox, name: string): Promise<Stranger> {
  const ask = asker(sandbox)
  const tags = [{ key: 'verify_registration_id', value: '20250102t030405z-0badcafe' }]
  const { experiment_id } = await ask('POST', 'mlflow/experiments/create', {
    name: `${name}-experiment`,
    tags,
  })
  const experimentId = String(experiment_id)
  const created = await ask('POST', 'mlflow/runs/create', {
    experiment_id: experimentId,
    start_time: 1,
    tags,
  })
  const { run_id: runId, artifact_uri: artifactUri } = (created.run as { info: Record<string, string> })
    .info as {
    run_id: string
    artifact_uri: string
  }
  const place = `mlflow-artifacts/artifacts/${artifactUri.replace(/^mlflow-artifacts:\/+/, '')}/model/MLmodel`
  await ask('PUT', place, 'precious')
  await ask('POST', 'mlflow/registered-models/create', { name, tags })
  const version = { name, source: `${artifactUri}/model`, run_id: runId, tags }
  const made = await ask('POST', 'mlflow/model-versions/create', version)
  await ask('POST', 'mlflow/registered-models/alias', { name, alias: 'verify-registration', version: '1' })
  const questions = [
    `mlflow/experiments/get?experiment_id=${experimentId}`,
    `mlflow/runs/get?run_id=${runId}`,
    `mlflow/registered-models/get?name=${name}`,
    `mlflow/model-versions/get?name=${name}&version=1`,
    place,
  ]
  const state = async () => {
    const found = await Promise.all(questions.map((path) => ask('GET', path)))
    // Other registrations under the name may add versions; the stranger's own must be as it was.
    const told = found.map((one) => {
      const {
        latest_versions: _,
        last_updated_timestamp: __,
        ...model
      } = (one.registered_model ?? {}) as Json
      return one.registered_model ? model : one
    })
    return JSON.stringify(told)
  }
  const [experiment, ofRun, model, ,] = await Promise.all(questions.map((path) => ask('GET', path)))
  const answers = [experiment, ofRun, model, made, created, { experiment_id: experimentId }].map((one) =>
    JSON.stringify(one),
  )
  return { experimentId, runId, artifactUri, model: name, state, answers }
}

/** Numbers from 0 to 1 that a seed determines. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export interface MixedRun {
  report: Report
  /** How many answers were replaced or had ids replaced. */
  mixUps: number
}

interface How {
  seed: number
  /** Of the answers that are mixed up, from 0 to 1. */
  share: number
}

/** Takes each answer for that to another question, now and then: whole, or with the stranger's ids in the place of its own. */
export function createMixer(stranger: Stranger, { seed, share }: How) {
  const next = numbers(seed)
  const pool = [...stranger.answers]
  let mixUps = 0
  const mix = (url: string, text: string): string => {
    if (!url.includes('/2.0/') || !text.trimStart().startsWith('{')) return text
    const other = pool[Math.floor(next() * pool.length)] ?? text
    pool.push(text)
    if (next() >= share) return text
    const out = next() < 0.5 ? other : withIdsOf(stranger, text, next)
    if (out !== text) mixUps++
    return out
  }
  return { mix, mixUps: () => mixUps }
}

/** One registration with mixed-up answers. */
export async function runMixedUp(
  sandbox: Sandbox,
  stranger: Stranger,
  { modelName, ...how }: How & { modelName?: string },
): Promise<MixedRun> {
  const { mix, mixUps } = createMixer(stranger, how)
  const through = (client: HttpClient): HttpClient => ({
    ...client,
    send: async (request, scope) => {
      const answer = await client.send(request, scope)
      if (answer.kind !== 'reply') return answer
      const text = mix(request.url, answer.text)
      return text === answer.text ? answer : { ...answer, text, json: parse(text) }
    },
  })
  const inputs = { suites: 'test_real_registration', 'request-timeout': '5', 'model-name': modelName }
  const report = await run(await sandboxSettings(sandbox, inputs), {
    redact: createRedactor(),
    env: {},
    through,
    backoff: () => 0,
    pauses: [1, 1],
  })
  return { report, mixUps: mixUps() }
}

function withIdsOf(
  { experimentId, runId, artifactUri, model }: Stranger,
  text: string,
  next: () => number,
): string {
  const replaced: [RegExp, string][] = [
    [/"experiment_id":\s*"[^"]*"/g, `"experiment_id":"${experimentId}"`],
    [/"run_id":\s*"[^"]*"/g, `"run_id":"${runId}"`],
    [/"artifact_uri":\s*"[^"]*"/g, `"artifact_uri":"${artifactUri}"`],
    [/"artifact_location":\s*"[^"]*"/g, `"artifact_location":"mlflow-artifacts:/${experimentId}"`],
    [/"version":\s*"[^"]*"/g, '"version":"1"'],
    [/"name":\s*"verify-registration[^"]*"/g, `"name":"${model}"`],
  ]
  // One kind of id, or all of them: an answer about another thing names that thing's everywhere.
  const all = next() < 0.3
  const one = Math.floor(next() * replaced.length)
  return replaced
    .filter((_, index) => all || index === one)
    .reduce((told, [pattern, value]) => told.replace(pattern, value), text)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
