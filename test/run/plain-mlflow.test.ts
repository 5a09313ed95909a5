import { expect, test } from 'vitest'
import { onPlainMlflow } from '../../src/run/plain-mlflow.ts'
import { sampleCheck } from '../report/sample-report.ts'

const proxy = { suite: 'verify_api_proxy', layer: 'proxy' } as const

test('what passed because nothing stands there is left out, and the rest is MLflow’s own', () => {
  const [forwarded, mounted, failed, skipped, answers, other] = onPlainMlflow([
    sampleCheck('bearer.forwarded', { suite: 'test_bearer_auth', layer: 'gateway' }),
    sampleCheck('proxy.mounted', proxy),
    sampleCheck('proxy.no-login-page', { ...proxy, status: 'fail', text: 'refused' }),
    sampleCheck('proxy.routed', { ...proxy, status: 'skip', text: 'needs more' }),
    sampleCheck('proxy.answers', proxy),
    sampleCheck('proxy.version', proxy),
  ])
  expect(forwarded).toMatchObject({ status: 'skip', reason: expect.stringContaining('no such part') })
  expect(mounted).toMatchObject({
    status: 'pass',
    layer: 'mlflow',
    title: 'MLflow’s API is at the tracking URI',
  })
  expect(failed).toMatchObject({ status: 'fail', layer: 'mlflow', reason: 'refused' })
  expect(skipped).toMatchObject({ status: 'skip', reason: 'needs more', layer: 'proxy' })
  expect(answers).toMatchObject({ title: 'MLflow answers in time', layer: 'mlflow' })
  expect(other).toMatchObject({ id: 'proxy.version', layer: 'proxy' })
})
