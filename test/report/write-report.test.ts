import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openFolder } from '../../src/files/folder.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { reportFileNames } from '../../src/report/formats/index.ts'
import { writeReport } from '../../src/report/write-report.ts'
import { failingReport } from './sample-report.ts'

const secret = 'Zq7Xk2Wm9Tb4Lr6Np3Vd8'
let folder: string
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'write-report-')), 'report')
})
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }))

/** Each file of the folder that is written for a report that says `text` in several places. */
async function written(text: string): Promise<[name: string, text: string][]> {
  const report = failingReport(text)
  report.checks[0] = { ...(report.checks[0] as (typeof report.checks)[number]), reason: text }
  const finding = { path: `${text}.py`, line: 1, column: 1, rule: 'api-key', reason: text }
  const open = await openFolder(folder, { names: reportFileNames, env: {} })
  await writeReport(report, open, createRedactor({ KEY: secret }), { findings: [finding] })
  const names = await readdir(folder)
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => [name, await readFile(join(folder, name), 'utf8')]),
  )
}

describe('no file of a report holds', () => {
  it.each([
    ['a secret', secret, secret],
    ['a part of one', `part ${secret.slice(4, 14)} of it`, secret.slice(4, 14)],
    ['one in base64', Buffer.from(`x${secret}`).toString('base64'), secret],
    ['one with markup in it', secret.replace('2', '<b>2</b>'), 'Xk<b>2</b>Wm'],
  ])('%s', async (_, text, hidden) => {
    const files = await written(text)
    expect(files.length).toBeGreaterThan(9)
    const encoded = Buffer.from(`x${secret}`).toString('base64').slice(4, 20)
    for (const [name, content] of files) {
      expect(content, name).not.toContain(hidden)
      expect(content, name).not.toContain(encoded)
    }
    expect(files.filter(([, content]) => content.includes('***KEY***')).length).toBeGreaterThan(5)
  })
})
