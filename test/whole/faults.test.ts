import { describe, expect, test } from 'vitest'
import type { RawInputs } from '../../src/inputs/read-settings.ts'
import { firstScreenOf } from '../../src/report/first-screen.ts'
import { type FaultName, faultNames } from '../../src/sandbox/faults.ts'
import type { SandboxOptions } from '../../src/sandbox/sandbox.ts'
import { Report } from '../../src/schema/report.ts'
import { leftOn, verifySandbox } from './verify-sandbox.ts'

interface Expectation {
  /** Ids of the checks that must fail or stay unverified, all of them. */
  troubles: string[]
  options?: SandboxOptions
  inputs?: RawInputs
}

/** Waiting is shortened where a fault is about time: what it shows stays the same. */
const expected: Record<Exclude<FaultName, 'delete-bodies-dropped' | 'delete-blocked'>, Expectation> = {
  'auth-down': {
    troubles: [
      'auth.identity',
      'auth.health',
      'auth.verdict',
      'bearer.auth-available',
      'bearer.garbage-refused',
    ],
  },
  'auth-slow': {
    troubles: ['auth.in-time', 'bearer.auth-available', 'bearer.garbage-refused'],
    options: { slowMs: 5_500, authTimeoutMs: 200 },
  },
  'key-expired': { troubles: ['auth.key-known', 'bearer.accepted'] },
  'wrong-service-id': { troubles: ['bearer.accepted'] },
  'service-denied': { troubles: ['auth.service-access', 'bearer.accepted'] },
  'is-valid-false': { troubles: ['auth.key-valid'] },
  'rate-limited': { troubles: ['auth.not-rate-limited', 'bearer.auth-available', 'bearer.garbage-refused'] },
  'rate-limited-briefly': {
    troubles: ['auth.not-rate-limited', 'bearer.auth-available', 'bearer.garbage-refused'],
    // No time for the pause that is asked for.
    inputs: { 'request-timeout': '1' },
  },
  'authorization-dropped': { troubles: ['bearer.forwarded'] },
  'header-stripped': { troubles: ['bearer.forwarded'] },
  'mount-missing': { troubles: ['proxy.mounted'] },
  'routed-to-mlflow': { troubles: ['proxy.routed'] },
  'alb-no-rule': { troubles: ['proxy.health', 'proxy.routed'] },
  'host-check': { troubles: ['proxy.mlflow-health', 'mlflow.host-allowed'] },
  'artifacts-disabled': { troubles: ['mlflow.artifact-proxy', 'registration.upload'] },
  'artifacts-empty': { troubles: ['registration.intact', 'registration.listed'] },
  'artifacts-truncated': { troubles: ['registration.intact', 'registration.listed'] },
  'admin-only': { troubles: ['mlflow.permitted'] },
  'read-only-key': {
    troubles: ['auth.write-scope', 'registration.experiment', 'registration.registered-model'],
  },
  's3-artifact-root': { troubles: ['registration.artifact-root'] },
  'mlflow-down': { troubles: ['proxy.mlflow-health', 'mlflow.reachable'] },
  timeout: { troubles: ['proxy.answers', 'proxy.mlflow-health'], inputs: { 'request-timeout': '0.5' } },
  'connection-reset': { troubles: ['registration.upload'] },
  'malformed-json': { troubles: ['mlflow.well-formed'] },
  'html-login': { troubles: ['proxy.no-login-page'] },
  'open-registry': {
    troubles: ['no-key', 'garbage', 'lower-case', 'raw', 'basic'].map((form) => `bearer.${form}-refused`),
  },
  'version-pending': { troubles: ['registration.ready'], inputs: { 'request-timeout': '3' } },
  'key-echo': { troubles: ['registration.registered-model', 'registration.run'] },
  'internal-error': { troubles: ['registration.run'] },
  redirect: { troubles: ['proxy.routed'] },
}

describe('a platform with one fault', () => {
  test.concurrent.each(Object.entries(expected))(
    '%s shows in its own checks and leaves nothing behind',
    async (fault, expectation) => {
      const { troubles, options, inputs } = expectation
      const left: string[] = []
      const report = await verifySandbox(
        { fault: fault as FaultName, ...options },
        inputs,
        async (sandbox) => {
          if (/registration/.test(troubles.join())) left.push(...(await leftOn(sandbox)))
        },
      )
      expect(Report.parse(report)).toEqual(report)
      expect(troublesOf(report)).toEqual(troubles)
      expect(report.verdict).toBe('fail')
      expect(left).toEqual([])
    },
  )

  test('every fault is in the table and has a picture of its own', () => {
    expect([...Object.keys(expected), 'delete-bodies-dropped', 'delete-blocked'].sort()).toEqual(
      [...faultNames].sort(),
    )
    const pictures = Object.values(expected).map(({ troubles }) => troubles.join())
    // These pairs fail the same checks and differ in what is said: stored empty or in half, limited briefly or
    // for long, the header lost before or behind the API, led astray by a redirect or a rule. The diagnosis tells them apart.
    expect(new Set(pictures).size).toBe(pictures.length - 4)
  })

  test('dropped DELETE bodies are a warning, and the gateway’s own path removes the model', async () => {
    const report = await verifySandbox({ fault: 'delete-bodies-dropped' }, {}, async (sandbox) => {
      const direct = { ...sandbox, trackingUri: sandbox.trackingUri }
      expect(await leftOn(direct)).toEqual([])
    })
    expect(report.verdict).toBe('pass')
    expect(report.checks.find(({ id }) => id === 'registration.removal')).toMatchObject({
      status: 'warn',
      reason: expect.stringContaining('without their body'),
    })
    const [warning] = firstScreenOf(report).warnings
    expect(warning?.task).toMatchObject({ by: 'API team', step: expect.stringContaining('DELETE') })
    expect(report.registration?.cleanup).toEqual({ done: true, leftovers: [] })
  })

  test('where models stay, one canary takes the version and is named with the command that removes it', async () => {
    const left: string[] = []
    const report = await verifySandbox({ fault: 'delete-blocked' }, {}, async (sandbox) => {
      left.push(...(await leftOn(sandbox)))
    })
    expect(report.verdict).toBe('pass')
    expect(left).toEqual(['model verify-registration-canary', 'version of verify-registration-canary'])
    expect(report.registration?.cleanup.leftovers).toEqual([
      expect.objectContaining({
        kind: 'model version',
        name: 'verify-registration-canary version 1',
        command: expect.stringContaining('model-versions/delete'),
      }),
      expect.objectContaining({
        kind: 'registered model',
        name: 'verify-registration-canary',
        command: expect.stringContaining('registered-models/delete'),
      }),
    ])
  })
})

describe('a platform that works', () => {
  test('passes every check and is left as it was', async () => {
    const left: string[] = []
    const report = await verifySandbox({}, {}, async (sandbox) => {
      left.push(...(await leftOn(sandbox)))
    })
    // No test of the embedded platform asks whether this machine has Python.
    const ours = report.checks.filter(({ suite }) => suite !== 'python_client')
    expect(ours.filter(({ status }) => status !== 'pass').map(({ id }) => id)).toEqual([
      'mlflow.version',
      'registration.event',
    ])
    expect(report).toMatchObject({ verdict: 'pass', stopReason: 'completed' })
    expect(report.registration?.files.map(({ path }) => path)).toContain('model.onnx')
    expect(left).toEqual([])
  })

  test('read-only writes nothing and sends no request that could', async () => {
    const report = await verifySandbox({}, { mode: 'read-only' })
    expect(report.verdict).toBe('pass')
    expect(report.registration).toBeUndefined()
    const methods = report.exchanges.map(
      ({ request }) => `${request.method} ${new URL(request.url).pathname}`,
    )
    expect(methods.filter((line) => !line.startsWith('GET ') && !line.endsWith('/validate'))).toEqual([])
  })

  test('sends no event unless asked, and exactly one then', async () => {
    const sent = async (inputs: RawInputs) => {
      let count = ''
      await verifySandbox({}, inputs, async ({ apiUrl }) => {
        const metrics = await (await fetch(`${apiUrl}/metrics`)).text()
        count = /registration_events_total (\d+)/.exec(metrics)?.[1] ?? ''
      })
      return count
    }
    expect(await sent({})).toBe('0')
    expect(await sent({ notify: 'true' })).toBe('1')
  })

  test('keeps what it made when asked to', async () => {
    const left: string[] = []
    await verifySandbox({}, { keep: 'true' }, async (sandbox) => {
      left.push(...(await leftOn(sandbox)))
    })
    expect(left).toHaveLength(4)
  })

  test('an existing model of the caller stays, only our version goes', async () => {
    const left: string[] = []
    await verifySandbox({}, { 'model-name': 'churn', keep: 'true' }, async (sandbox) => {
      const { run } = await import('../../src/run/run.ts')
      const { createRedactor } = await import('../../src/redaction/redact.ts')
      const { sandboxSettings } = await import('./verify-sandbox.ts')
      const settings = await sandboxSettings(sandbox, { 'model-name': 'churn' })
      const second = await run(settings, { redact: createRedactor(), env: {}, backoff: () => 0 })
      expect(second.registration).toMatchObject({ modelVersion: '2', cleanup: { done: true } })
      left.push(...(await leftOn(sandbox)))
    })
    expect(left.filter((one) => one.includes('churn'))).toEqual(['model churn', 'version of churn'])
  })
})

const troublesOf = (report: Report) =>
  report.checks.filter(({ status }) => status === 'fail' || status === 'error').map(({ id }) => id)
