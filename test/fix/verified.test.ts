import { cpSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { createRedactor } from '../../src/redaction/redact.ts'
import { run } from '../../src/run/run.ts'
import { startSandbox } from '../../src/sandbox/sandbox.ts'
import type { Report } from '../../src/schema/report.ts'
import { sandboxSettings } from '../whole/verify-sandbox.ts'
import { makeRepository, type Repository } from './repository.ts'
import { runFix } from './run-fix.ts'

const sample = fileURLToPath(new URL('sample', import.meta.url))

/** What the sample's script connects to; its host stands for the platform, which here is a sandbox. */
function trackingPath(repository: Repository): string {
  const uri = /^TRACKING_URI = "(.+)"/m.exec(repository.read('train.py'))?.[1] ?? ''
  return new URL(uri).pathname
}

async function verifyAt(path: string): Promise<Report> {
  const sandbox = await startSandbox()
  try {
    const trackingUri = `${sandbox.apiUrl}${path}`
    return await run(await sandboxSettings({ ...sandbox, trackingUri }), {
      redact: createRedactor(),
      env: {},
    })
  } finally {
    await sandbox.close()
  }
}

test('what the sample is set up for fails before fix --apply and is verified after it', async () => {
  const repository = makeRepository({})
  cpSync(sample, repository.folder, { recursive: true })
  repository.git(['add', '--all'])

  const before = await verifyAt(trackingPath(repository))
  expect(before.verdict).toBe('fail')
  expect(before.diagnosis.causes[0]).toMatchObject({ code: 'WRONG_TRACKING_URI', owner: 'caller' })

  expect(await runFix(['--apply', repository.folder])).toMatchObject({ status: 0 })
  const after = await verifyAt(trackingPath(repository))
  expect(after).toMatchObject({ verdict: 'pass', diagnosis: { causes: [] } })
})
