import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { checkReport } from '../../src/cli/check-report.ts'
import { openFolder } from '../../src/files/folder.ts'
import { readManifest } from '../../src/files/manifest.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { reportFileNames } from '../../src/report/formats/index.ts'
import { writeReport } from '../../src/report/write-report.ts'
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
/** What it prints. */
async function problems(): Promise<string> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    expect(await check()).toBe(1)
    return write.mock.calls.join('')
  } finally {
    write.mockRestore()
  }
}

it('names every file, as sha256sum reads it', async () => {
  const names = [...(readManifest(await readFile(join(folder, 'SHA256SUMS'), 'utf8'))?.keys() ?? [])]
  expect([...names, 'fix.diff', 'merged.json', 'SHA256SUMS'].toSorted()).toEqual(reportFileNames.toSorted())
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

it('finds a key wherever it lies in a long file', async () => {
  const key = `hk_live_${'Kb7'.repeat(8)}`
  for (const before of [2 ** 20 - 20, 2 ** 20 - 1, 2 ** 20, 2 ** 21 + 5]) {
    await writeFile(join(folder, 'transcript.txt'), `${' '.repeat(before)}${key}`)
    expect(await problems()).toContain('transcript.txt: holds something that looks like a key')
  }
})

it('names a file that is none, and one that no run leaves, without reading it', async () => {
  const file = join(folder, 'report.html')
  const become: [() => Promise<unknown> | Buffer, string][] = [
    [() => symlink('/dev/zero', file), 'report.html: '],
    [() => execFileSync('mkfifo', [file]), 'report.html: is not a regular file'],
    [() => writeFile(file, '').then(() => truncate(file, 2 ** 32)), 'report.html: has 4294967296 bytes'],
  ]
  for (const [make, problem] of become) {
    await rm(file, { force: true })
    await make()
    expect(await problems()).toContain(problem)
  }
})

it('refuses a folder without a manifest', async () => {
  await rm(join(folder, 'SHA256SUMS'))
  await expect(check()).rejects.toThrow('no report folder')
})
