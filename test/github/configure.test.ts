import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'
import { configureLaterSteps } from '../../src/github/configure.ts'
import { createLog } from '../../src/github/step.ts'
import { readSettings } from '../../src/inputs/read-settings.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import type { Report } from '../../src/schema/report.ts'
import { someKey } from '../redaction/secrets.ts'
import { failingReport, sampleReport } from '../report/sample-report.ts'

afterEach(() => vi.unstubAllEnvs())

/** What the runner's file holds afterwards, and what was logged. */
async function configure(report: Report, { env = {}, hasFile = true } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'configure-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'env')
  writeFileSync(file, '')
  for (const name of ['MLFLOW_TRACKING_URI', 'MLFLOW_TRACKING_TOKEN', 'HOKUSAI_API_KEY']) vi.stubEnv(name, '')
  vi.stubEnv('GITHUB_ENV', hasFile ? file : '')
  let log = ''
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += text
    return true
  })
  const settings = await readSettings({ 'api-key': someKey })
  configureLaterSteps({ env, log: createLog(createRedactor({ 'api-key': someKey })) }, settings, report)
  stdout.mockRestore()
  return { exported: readFileSync(file, 'utf8'), log }
}

it('gives later steps the settings that a registration went through with', async () => {
  const { exported, log } = await configure(sampleReport())
  const names = [...exported.matchAll(/^(\w+)<<(\S+)\n(.*)\n\2$/gm)].map(([, name, , value]) => [name, value])
  expect(Object.fromEntries(names)).toEqual({
    MLFLOW_TRACKING_URI: 'https://registry.hokus.ai/api/mlflow',
    MLFLOW_TRACKING_TOKEN: someKey,
    HOKUSAI_API_KEY: someKey,
  })
  expect(log).not.toContain(someKey)
  expect(log).not.toContain('::warning::')
})

it('gives them nothing that was not verified', async () => {
  const { registration: _, ...readOnly } = sampleReport()
  for (const report of [failingReport('words'), readOnly as Report]) {
    const { exported, log } = await configure(report)
    expect(exported).toBe('')
    expect(log).toContain('::warning::configure: later steps were given nothing')
  }
})

it('prints no key where the runner has no file for variables', async () => {
  const { log } = await configure(sampleReport(), { hasFile: false })
  expect(log).toContain('cannot be written')
  expect(log).not.toContain(someKey)
})

it('warns of variables with which clients do something else', async () => {
  const { log } = await configure(sampleReport(), { env: { MLFLOW_TRACKING_USERNAME: 'me' } })
  expect(log).toMatch(/::warning::.*MLFLOW_TRACKING_USERNAME/)
})
