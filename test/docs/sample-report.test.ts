/** docs/sample-report: what every surface shows of one real run. It is golden for the text formats, too. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  runSample,
  sampleFolder,
  sampleNames,
  savedSample,
  writeSample,
} from '../../scripts/sample-report.ts'
import { markerName } from '../../src/files/marker.ts'
import type { Report } from '../../src/schema/report.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sample-'))
  await writeSample(await savedSample(), folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('docs/sample-report is what its report.json gives today; `npm run golden` writes it anew', () => {
  it.each(sampleNames.filter((name) => !['fix.diff', 'merged.json'].includes(name)))('%s', async (name) => {
    const text = await readFile(join(folder, name), 'utf8')
    await expect(text).toMatchFileSnapshot(join(sampleFolder, name))
  })

  it('holds nothing else', async () => {
    // Which files are a run's own is nothing to show, and not in the repository.
    const shownIn = async (path: string) =>
      (await readdir(path)).filter((name) => name !== markerName).toSorted()
    expect(await shownIn(sampleFolder)).toEqual(await shownIn(folder))
  })
})

it('is a run as it comes out today; `npm run sample` makes it anew', async () => {
  const told = ({ verdict, counts, checks, diagnosis: { causes } }: Report) => ({
    verdict,
    counts,
    checks: checks.map(({ id, title, layer, status }) => `${status} ${layer} ${id}: ${title}`),
    causes: causes.map(({ code, headline, owner, confidence, remediation, proof }) => ({
      code,
      headline,
      owner,
      confidence,
      steps: remediation.map(({ by, text }) => `${by}: ${text}`),
      proof,
    })),
  })
  expect(told(await savedSample())).toEqual(told(await runSample()))
})
