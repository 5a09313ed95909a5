import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { type OutputFolder, openFolder } from '../../src/files/folder.ts'
import { findCallerMistakes } from '../../src/github/caller-mistakes.ts'
import { createLog } from '../../src/github/step.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { makeRepository } from '../fix/repository.ts'

const sample = fileURLToPath(new URL('../fix/sample', import.meta.url))

const folderAt = (path: string) => openFolder(path, { names: ['fix.diff'], env: {} })

/** What the log said meanwhile is in `said`. */
async function find(workspace: string | undefined, folder: OutputFolder) {
  said = ''
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += text
    return true
  })
  const redact = createRedactor()
  const env = { GITHUB_WORKSPACE: workspace }
  return findCallerMistakes({ env, redact, log: createLog(redact) }, folder).finally(() =>
    stdout.mockRestore(),
  )
}
let said = ''

function sampleRepository() {
  const repository = makeRepository({})
  cpSync(sample, repository.folder, { recursive: true })
  repository.git(['add', '--all'])
  return repository
}

test('the caller’s mistakes are told by file and line, and the diff that fixes them is in the report folder', async () => {
  const repository = sampleRepository()
  const reportDir = mkdtempSync(join(tmpdir(), 'report-'))
  const lines = await find(repository.folder, await folderAt(reportDir))
  const script = repository.read('train.py').split('\n')
  const uri = lines.find(({ path, reason }) => path === 'train.py' && /path leads past/.test(reason))
  expect(script[(uri?.line ?? 0) - 1]).toContain('https://registry.hokus.ai/mlflow')
  const diff = readFileSync(join(reportDir, 'fix.diff'), 'utf8')
  repository.git(['apply', '-'], diff)
  expect(repository.read('train.py')).toContain('https://registry.hokus.ai/api/mlflow')
})

test('a committed key is told by its place and leaves in no text', async () => {
  const key = `hk_live_${'Kq7ZpWn3'.repeat(4)}`
  const repository = makeRepository({ 'train.py': `import os\nos.environ["HOKUSAI_API_KEY"] = "${key}"\n` })
  repository.git(['add', '--all'])
  const reportDir = mkdtempSync(join(tmpdir(), 'report-'))
  const lines = await find(repository.folder, await folderAt(reportDir))
  expect(lines).toContainEqual(expect.objectContaining({ path: 'train.py', line: 2 }))
  const diff = existsSync(join(reportDir, 'fix.diff'))
    ? readFileSync(join(reportDir, 'fix.diff'), 'utf8')
    : ''
  expect(JSON.stringify(lines) + diff).not.toContain(key.slice(8, 20))
})

test('no checkout is no mistake and no failure', async () => {
  const folder = await folderAt(mkdtempSync(join(tmpdir(), 'report-')))
  expect(await find(undefined, folder)).toEqual([])
  expect(await find(mkdtempSync(join(tmpdir(), 'empty-')), folder)).toEqual([])
  expect(said).not.toContain('::warning::')
})

test.runIf(process.getuid?.() === 0)('a checkout of another user is not passed over in silence', async () => {
  const repository = sampleRepository()
  const folder = await folderAt(mkdtempSync(join(tmpdir(), 'report-')))
  execFileSync('chown', ['-R', '1001:1001', repository.folder])
  expect(await find(repository.folder, folder)).toEqual([])
  expect(said).toMatch(/^::warning::check-caller: the checkout could not be looked into/m)
  expect(said).toContain(`git config --global --add safe.directory "${repository.folder}"`)
})
