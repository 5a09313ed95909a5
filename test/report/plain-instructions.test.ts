import { expect, test } from 'vitest'
import { environmentRows } from '../../src/report/environment-rows.ts'
import { renderFinalTestReport } from '../../src/report/final-test-report.ts'
import { renderInstructions } from '../../src/report/instructions.ts'
import { layerLine } from '../../src/report/layer-line.ts'
import type { Report } from '../../src/schema/report.ts'
import { sampleExchange, sampleReport } from './sample-report.ts'

function plain(authorization?: string): Report {
  const report = sampleReport()
  const { request, ...rest } = sampleExchange('e1')
  const headers: Record<string, string> = authorization === undefined ? {} : { authorization }
  return {
    ...report,
    target: { ...report.target, trackingUri: 'http://mlflow.example:5000', takenFor: 'mlflow' },
    exchanges: [{ ...rest, request: { ...request, headers } }],
  }
}

test.each([
  [undefined, 'asked for no login', []],
  [
    'Basic ***api-key***',
    'user name and a password',
    ['MLFLOW_TRACKING_USERNAME', 'MLFLOW_TRACKING_PASSWORD'],
  ],
  ['Bearer ***api-key***', 'asks for a token', ['MLFLOW_TRACKING_TOKEN']],
])('names the login that the run used: %s', (authorization, told, variables) => {
  const report = plain(authorization)
  const text = renderInstructions(report)
  expect(text).toContain(told)
  for (const name of variables) {
    expect(text).toContain(`export ${name}=`)
    expect(text).toContain(`secrets.${name}`)
    expect(renderFinalTestReport(report)).toContain(`${name}=<your `)
  }
  expect(text).not.toMatch(/hokusai/i)
})

test('speaks of no part that an MLflow server by itself does not have', () => {
  const report = plain()
  expect(layerLine(report, 'plain')).not.toMatch(/auth|API|gateway/)
  const labels = environmentRows(report).map(([label]) => label)
  expect(labels).not.toContain('Auth service')
  expect(renderFinalTestReport(report)).not.toContain('HOKUSAI_API_KEY')
})

test('names no service that a recorded command did not ask', () => {
  const report = sampleReport()
  const [check] = report.checks
  if (!check) throw new Error('the sample lacks its check')
  const recording: Report = { ...report, checks: [{ ...check, suite: 'record' }], exchanges: [] }
  const labels = environmentRows(recording).map(([label]) => label)
  expect(labels).toContain('Tracking URI')
  for (const absent of ['Auth service', 'API', 'Service']) expect(labels).not.toContain(absent)
  const { request, ...rest } = sampleExchange('e1')
  const asked = { ...rest, request: { ...request, url: `${report.target.authUrl}/api/v1/keys/validate` } }
  expect(environmentRows({ ...recording, exchanges: [asked] }).map(([label]) => label)).toContain(
    'Auth service',
  )
})
