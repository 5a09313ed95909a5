import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkReport } from '../../src/cli/check-report.ts'
import { openFolder } from '../../src/files/folder.ts'
import { readManifest } from '../../src/files/manifest.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { reportFileNames, writeReport } from '../../src/report/write-report.ts'
import { failingReport } from '../report/sample-report.ts'

let folder: string
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'manifest-')), 'report')
  const redact = createRedactor()
  await writeReport(
    failingReport('word'),
    await openFolder(folder, { names: reportFileNames, env: {} }),
    redact,
  )
})
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }))

const check = () => checkReport({ operands: [folder] }, createRedactor())

it('names every file, as sha256sum reads it', async () => {
  const names = [...(readManifest(await readFile(join(folder, 'SHA256SUMS'), 'utf8'))?.keys() ?? [])]
  expect([...names, 'fix.diff', 'SHA256SUMS'].toSorted()).toEqual(reportFileNames.toSorted())
  expect(() =>
    execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder }),
  ).not.toThrow()
})

it('proves that nothing changed', async () => {
  expect(await check()).toBe(0)
  await writeFile(join(folder, 'junit.xml'), '<testsuites/>')
  expect(await check()).toBe(1)
})

it('finds a file that is missing, and one that is not of the run', async () => {
  await rm(join(folder, 'ctrf.json'))
  expect(await check()).toBe(1)
})

it('finds what looks like a key, whoever wrote it', async () => {
  await writeFile(join(folder, 'extra.txt'), 'nothing')
  expect(await check()).toBe(1)
  await rm(join(folder, 'extra.txt'))
  expect(await check()).toBe(0)
  await writeFile(join(folder, 'transcript.txt'), `hk_live_${'x'.repeat(12)}`)
  expect(await check()).toBe(1)
})

it('refuses a folder without a manifest', async () => {
  await rm(join(folder, 'SHA256SUMS'))
  await expect(check()).rejects.toThrow('no report folder')
})
