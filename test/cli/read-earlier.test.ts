import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readEarlier } from '../../src/cli/read-earlier.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { digestOf } from '../../src/schema/digest.ts'
import type { Report } from '../../src/schema/report.ts'
import { failingReport } from '../report/sample-report.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'earlier-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function save(count: number, report: Report): Promise<void> {
  for (let at = 0; at < count; at++) {
    await mkdir(join(folder, `${at}`))
    await writeFile(join(folder, `${at}`, 'report.json'), JSON.stringify(report))
  }
}
const read = (path = folder) => readEarlier(path, createRedactor())

it('finds every report of a folder, with all that a comparison needs', async () => {
  const failing = failingReport('word')
  const [other] = failing.exchanges
  const report = other
    ? { ...failing, exchanges: [...failing.exchanges, { ...other, id: 'decides-nothing' }] }
    : failing
  await save(3, report)
  const found = await read()
  expect(found.map((one) => digestOf(one))).toEqual(Array(3).fill(digestOf(report)))
  expect(found[0]?.exchanges).toEqual(failing.exchanges)
})

it('takes one file, and says what is none', async () => {
  await save(1, failingReport('word'))
  expect(await read(join(folder, '0', 'report.json'))).toHaveLength(1)
  await writeFile(join(folder, '0', 'report.json'), '[]')
  await expect(read()).rejects.toThrow('no report.json of this tool')
  await rm(join(folder, '0'), { recursive: true })
  await expect(read()).rejects.toThrow('there is no report.json')
})

it('holds no more than there is room for', async () => {
  await save(12, { ...failingReport('word'), warnings: ['w'.repeat(1_500_000)] })
  await expect(read()).rejects.toThrow('more reports than are read at once')
})
