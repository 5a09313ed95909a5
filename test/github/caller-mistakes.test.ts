import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openFolder } from '../../src/files/folder.ts'
import { findCallerMistakes } from '../../src/github/caller-mistakes.ts'
import { createRedactor } from '../../src/http/redact.ts'
import { makeRepository } from '../fix/repository.ts'

const sample = fileURLToPath(new URL('../fix/sample', import.meta.url))

const folderAt = (path: string) => openFolder(path, { names: ['fix.diff'], env: {} })

function sampleRepository() {
  const repository = makeRepository({})
  cpSync(sample, repository.folder, { recursive: true })
  repository.git(['add', '--all'])
  return repository
}

test('the caller’s mistakes are told by file and line, and the diff that mends them is in the report folder', async () => {
  const repository = sampleRepository()
  const reportDir = mkdtempSync(join(tmpdir(), 'report-'))
  const lines = await findCallerMistakes(repository.folder, await folderAt(reportDir), createRedactor())
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
  const lines = await findCallerMistakes(repository.folder, await folderAt(reportDir), createRedactor())
  expect(lines).toContainEqual(expect.objectContaining({ path: 'train.py', line: 2 }))
  const diff = existsSync(join(reportDir, 'fix.diff'))
    ? readFileSync(join(reportDir, 'fix.diff'), 'utf8')
    : ''
  expect(JSON.stringify(lines) + diff).not.toContain(key.slice(8, 20))
})

test('no checkout is no mistake and no failure', async () => {
  const redact = createRedactor()
  const folder = await folderAt(mkdtempSync(join(tmpdir(), 'report-')))
  expect(await findCallerMistakes(undefined, folder, redact)).toEqual([])
  expect(await findCallerMistakes(mkdtempSync(join(tmpdir(), 'empty-')), folder, redact)).toEqual([])
})
