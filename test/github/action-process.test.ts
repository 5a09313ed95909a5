import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const source = fileURLToPath(new URL('../../src/index.ts', import.meta.url))

/** Runs the action's main step as the runner does; resolves to its exit code and its log. */
function runAction(inputs: Record<string, string>, event: string): Promise<{ code: number; log: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'action-'))
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REPOSITORY: 'acme/widgets',
  }
  for (const name of ['OUTPUT', 'STATE', 'STEP_SUMMARY', 'EVENT_PATH']) {
    env[`GITHUB_${name}`] = join(folder, name)
    writeFileSync(join(folder, name), name === 'EVENT_PATH' ? event : '')
  }
  for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value
  return new Promise((resolve) => {
    execFile(process.execPath, [source], { cwd: folder, env }, (error, stdout) =>
      resolve({ code: Number(error?.code ?? 0), log: stdout }),
    )
  })
}

test('an event that cannot be read is told in one warning', async () => {
  const { code, log } = await runAction({ 'on-missing-key': 'fail' }, '{"pull_request": 7}')
  expect(code).toBe(1)
  const warnings = log.split('\n').filter((line) => line.startsWith('::warning::'))
  expect(warnings).toHaveLength(1)
  expect(warnings[0]).toMatch(/event/)
})

test('bad input to a merge is told all at once, before anything is read', async () => {
  const inputs = { 'merge-reports': 'none/*.json', 'fail-on': 'sometimes', 'retention-days': '0' }
  const { code, log } = await runAction(inputs, '{}')
  expect(code).toBe(1)
  expect(log).toContain('fail-on: "sometimes" is none of fail, warn, never')
  expect(log).toContain('retention-days: "0" is not a whole number')
})
