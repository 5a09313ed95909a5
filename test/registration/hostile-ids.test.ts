import { afterAll, beforeAll, expect, test } from 'vitest'
import type { HttpClient } from '../../src/http/client.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { run } from '../../src/run/run.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts'
import { Report } from '../../src/schema/report.ts'
import { leftOn, sandboxSettings } from '../whole/verify-sandbox.ts'
import { asker, makeStranger, type Stranger } from './mix-up.ts'

let sandbox: Sandbox
let stranger: Stranger
beforeAll(async () => {
  sandbox = await startSandbox()
  stranger = await makeStranger(sandbox, 'churn')
})
afterAll(() => sandbox.close())

const fields = ['experiment_id', 'run_id', 'artifact_uri', 'artifact_location', 'version', 'name']
const values: [string, unknown][] = [
  ['that climbs', '../../../mlflow/experiments/delete?x='],
  ['that climbs in disguise', '1/%2e%2e/%2E%2E%2f..%5c'],
  ['of another type', 1],
  ['that is a list', ['1']],
  ['that is empty', ''],
  ['that ends a line', '1\r\nx-api-key: y'],
  ['that leads to another host', 'https://evil.example/1'],
]

/** One registration in which every answer names this in the place of one of its ids; also where it went. */
async function runWith(field: string, value: unknown) {
  const asked: string[] = []
  const through = (client: HttpClient): HttpClient => ({
    ...client,
    send: async (request, scope) => {
      asked.push(request.url)
      const answer = await client.send(request, scope)
      if (answer.kind !== 'reply' || !request.url.includes('/2.0/')) return answer
      const text = answer.text.replace(
        new RegExp(`"${field}":\\s*"[^"]*"`, 'g'),
        () => `"${field}":${JSON.stringify(value)}`,
      )
      return { ...answer, text, json: parse(text) }
    },
  })
  const settings = await sandboxSettings(sandbox, {
    suites: 'test_real_registration',
    'request-timeout': '5',
  })
  const options = { redact: createRedactor(), env: {}, through, backoff: () => 0, pauses: [1, 1] }
  return { report: await run(settings, options), asked }
}

/** What is on the server; folders of artifacts with nothing in them are nothing. */
async function thingsOn(sandbox: Sandbox): Promise<string[]> {
  const left = await leftOn(sandbox)
  const counts = await Promise.all(
    left.map((one) => (one.startsWith('artifacts ') ? filesBelow(one.slice('artifacts '.length)) : 1)),
  )
  return left.filter((_, index) => (counts[index] ?? 0) > 0)
}

async function filesBelow(path: string): Promise<number> {
  const { files = [] } = (await asker(sandbox)(
    'GET',
    `mlflow-artifacts/artifacts?path=${encodeURIComponent(path)}`,
  )) as { files?: { path: string; is_dir: boolean }[] }
  const below = files.map((one) => (one.is_dir ? filesBelow(`${path}/${one.path}`) : 1))
  return (await Promise.all(below)).reduce((sum, one) => sum + one, 0)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

test.each(values)('an id %s leads nowhere and touches nothing of a stranger’s', async (_, value) => {
  const before = await stranger.state()
  const origins = [sandbox.trackingUri, sandbox.apiUrl, sandbox.authUrl].map((url) => new URL(url).origin)
  const known = new Set(await thingsOn(sandbox))
  for (const field of fields) {
    const { report, asked } = await runWith(field, value)
    expect(Report.safeParse(JSON.parse(JSON.stringify(report))).success, field).toBe(true)
    for (const url of asked) {
      const { origin, pathname } = new URL(url)
      expect(origins, `${field}: ${url}`).toContain(origin)
      expect(decodeURIComponent(pathname), field).not.toMatch(/(^|[/\\])\.\.([/\\]|$)|[\r\n]/)
    }
    expect(await stranger.state(), field).toBe(before)
    const told = report.registration?.cleanup.leftovers ?? []
    const now = await thingsOn(sandbox)
    const left = now.filter((one) => !known.has(one))
    if (left.length > 0) expect(told, `${field}: ${left}`).not.toEqual([])
    for (const one of now) known.add(one)
  }
})
