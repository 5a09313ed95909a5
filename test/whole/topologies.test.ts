import { expect, test } from 'vitest'
import type { RawInputs } from '../../src/inputs/read-settings.ts'
import type { TopologyName } from '../../src/sandbox/topology.ts'
import type { Report } from '../../src/schema/report.ts'
import { verifySandbox } from './verify-sandbox.ts'

/** Every layout of a healthy platform, with what is left out there and said so. */
const layouts: [TopologyName, 'hokusai' | 'mlflow', RawInputs][] = [
  ['production', 'hokusai', {}],
  ['no-load-balancer', 'hokusai', {}],
  ['gateway-not-exposed', 'hokusai', {}],
  ['auth-not-exposed', 'hokusai', {}],
  ['sub-path', 'hokusai', {}],
  ['mlflow', 'mlflow', {}],
  ['mlflow', 'mlflow', { platform: 'mlflow', 'api-key': '' }],
]

test.each(layouts)('%s, taken for %s, passes without a cause (%o)', async (topology, takenFor, inputs) => {
  const report = await verifySandbox({ topology }, inputs)
  expect(troubles(report)).toEqual([])
  expect(report.verdict).toBe('pass')
  expect(report.diagnosis.causes.map(({ code }) => code)).toEqual([])
  expect(report.target.takenFor).toBe(takenFor)
  expect(statusOf(report, 'registration.version')).toBe('pass')
})

test('an MLflow server by itself skips what only Hokusai has, with that reason', async () => {
  const report = await verifySandbox({ topology: 'mlflow' })
  for (const id of ['auth.verdict', 'proxy.health', 'gateway.health', 'bearer.no-key-refused']) {
    expect(statusOf(report, id), id).toBe('skip')
  }
  expect(report.checks.find(({ id }) => id === 'auth.identity')?.reason).toContain('MLflow server by itself')
})

test('MLflow’s own login takes user name and password, and is named where a key is sent instead', async () => {
  const key = async (wanted: (apiKey: string) => string): Promise<Report> =>
    verifySandbox({ topology: 'mlflow-basic-auth' }, (sandbox) => ({
      platform: 'mlflow',
      'api-key': wanted(sandbox.apiKey),
    }))
  expect((await key((apiKey) => `admin:${apiKey}`)).verdict).toBe('pass')
  const refused = await key((apiKey) => apiKey)
  expect(refused.verdict).toBe('fail')
  expect(refused.diagnosis.causes[0]).toMatchObject({ code: 'MLFLOW_LOGIN', owner: 'caller' })
})

test('an open registry of Hokusai’s is not taken for an MLflow server by itself', async () => {
  const report = await verifySandbox({ fault: 'open-registry' })
  expect(report.target.takenFor).toBe('hokusai')
  expect(report.verdict).toBe('fail')
  expect(report.diagnosis.causes[0]).toMatchObject({ code: 'OPEN_REGISTRY', confidence: 'certain' })
})

const troubles = ({ checks }: Report) =>
  checks
    .filter(({ status }) => status === 'fail' || status === 'error')
    .map(({ id, reason }) => `${id}: ${reason}`)

const statusOf = ({ checks }: Report, id: string) => checks.find((check) => check.id === id)?.status
