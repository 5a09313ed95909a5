import { expect, test } from 'vitest'
import { createRedactor } from '../../../src/redaction/redact.ts'
import { run } from '../../../src/run/run.ts'
import { startSandbox } from '../../../src/sandbox/sandbox.ts'
import { leftOn, sandboxSettings } from '../verify-sandbox.ts'
import { forms } from './forms.ts'
import { startFront } from './front.ts'

test.each(forms)('$name', async ({ topology = 'production', platform = {}, auth = {}, inputs }) => {
  const sandbox = await startSandbox({ topology })
  const isAlone = topology.startsWith('mlflow')
  const { origin, pathname } = new URL(sandbox.trackingUri)
  const front = await startFront(origin, platform)
  const atAuth = isAlone ? front : await startFront(sandbox.authUrl, auth)
  try {
    const urls = {
      trackingUri: front.url + pathname.replace(/\/$/, ''),
      authUrl: atAuth.url,
      apiUrl: front.url,
    }
    const settings = await sandboxSettings({ ...sandbox, ...urls }, inputs?.(urls))
    const report = await run(settings, { redact: createRedactor(), env: {}, backoff: () => 0 })
    const causes = report.diagnosis.causes.map(({ code, because }) => `${code}: ${because}`)
    const failed = report.checks.filter(({ status }) => status === 'fail' || status === 'error')
    expect({ causes, failed: failed.map(({ id, reason }) => `${id}: ${reason}`) }).toEqual({
      causes: [],
      failed: [],
    })
    expect(report.verdict).toBe('pass')
    expect(await leftOn(sandbox)).toEqual([])
  } finally {
    await Promise.all([sandbox, front, atAuth].map((one) => one.close()))
  }
})
