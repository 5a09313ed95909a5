import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dispatch } from '../../src/cli/dispatch.ts'
import { InputError } from '../../src/inputs/read-inputs.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { MergedReport } from '../../src/schema/merged-report.ts'
import { manyLegs } from '../merge/many-legs.ts'
import { failingReport, sampleReport } from '../report/sample-report.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'merge-'))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

async function put(path: string, content: unknown): Promise<string> {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

/** Runs the command and returns what it printed and wrote. */
async function run(...argv: string[]) {
  const printed: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0)
  const out = join(folder, 'out')
  const code = await dispatch(['merge', ...argv, '--report-dir', out], createRedactor())
  const merged = MergedReport.parse(JSON.parse(await readFile(join(out, 'merged.json'), 'utf8')))
  const markdown = await readFile(join(out, 'FINAL_TEST_REPORT.md'), 'utf8')
  return { code, merged, markdown, printed: printed.join('') }
}

describe('merge', () => {
  it('says where to look for reports, of a pattern that matches none', async () => {
    const told: string[] = []
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0)
    await put('in/a/report.json', sampleReport())
    const { code, merged } = await run(`${folder}/in/*/report.json`, `${folder}/inn/*/report.json`)
    expect(code).toBe(3)
    expect(merged.legs).toHaveLength(2)
    expect(told.join('')).toContain(`No file matches ${folder}/inn/*/report.json.`)
    expect(told.join('')).toContain("merge 'reports/**/report.json'")
    told.length = 0
    await run(`${folder}/in/*/report.json`)
    expect(told).toEqual([])
  })

  it('makes one report of many and passes where all pass', async () => {
    await put('in/a/report.json', sampleReport())
    await put('in/b/report.json', sampleReport())
    const { code, merged, markdown, printed } = await run(`${folder}/in/**/report.json`)
    expect(code).toBe(0)
    expect(merged.legs.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['a', 'pass'],
      ['b', 'pass'],
    ])
    expect(markdown).toContain('# ✅ Verification passed in all 2 legs')
    expect(printed).toContain('Verification passed in all 2 legs')
  })

  it('leaves a folder with a page and a manifest, as each of its legs did', async () => {
    await put('in/a/report.json', sampleReport())
    await put('in/b/report.json', failingReport('words'))
    await run(`${folder}/in/**/report.json`)
    const page = await readFile(join(folder, 'out', 'report.html'), 'utf8')
    expect(page).toContain('words: broken in 1 of 2 legs')
    expect(page).toContain('<circle class="fail"')
    const check = () => dispatch(['check-report', join(folder, 'out')], createRedactor())
    expect(await check()).toBe(0)
    await writeFile(join(folder, 'out', 'report.html'), `${page} `)
    expect(await check()).toBe(1)
  })

  it('leaves nothing of the run whose folder it takes over, but no report that it merges', async () => {
    await put('in/a/report.json', sampleReport())
    const out = dirname(await put('out/report.json', sampleReport()))
    const args = ['merge', `${out}/*.json`, '--report-dir', out]
    await expect(dispatch(args, createRedactor())).rejects.toThrow(
      'out holds report.json, which is to be merged',
    )
    await run(`${folder}/in/*/report.json`)
    expect((await readdir(out)).toSorted()).toEqual([
      '.verify-registration',
      'FINAL_TEST_REPORT.md',
      'SHA256SUMS',
      'merged.json',
      'report.html',
    ])
  })

  it('prints the merged report with --json, and fails where one leg fails', async () => {
    await put('in/a/report.json', sampleReport())
    await put('in/b/report.json', failingReport('x'))
    const { code, merged, printed } = await run(`${folder}/in/*/report.json`, '--json')
    expect(code).toBe(1)
    expect(JSON.parse(printed)).toEqual(merged)
  })

  it('takes every broken file for a leg in error, and reads the others', async () => {
    await put('in/a/report.json', sampleReport())
    await put('in/b/report.json', '{"schemaVersion": 1, "too')
    await put('in/c/report.json', { ...sampleReport(), checks: [{ id: 7 }] })
    await put('in/d/report.json', { ...sampleReport(), schemaVersion: 9 })
    await put('in/e/report.json', '[]')
    await put('in/f/report.json', '')
    await put('in/g/report.json', { kind: 'merged', schemaVersion: 1 })
    await truncate(await put('in/h/report.json', ''), 65 * 1024 * 1024)
    const { code, merged, markdown } = await run(`${folder}/in/*/report.json`)
    expect(code).toBe(3)
    const problems = Object.fromEntries(merged.legs.map(({ name, problem }) => [name, problem]))
    expect(problems).toEqual({
      a: undefined,
      b: 'The file is not JSON. It seems to be cut off at the end.',
      c: expect.stringMatching(/^The file is no report\.json of this tool: checks\.0\.id: /),
      d: expect.stringMatching(/^The report has schemaVersion 9, and this release reads 1/),
      e: 'The file is no report.json of this tool.',
      f: 'The file is not JSON.',
      g: 'This is a merged report already; take the report.json of its legs.',
      h: 'The file has 68157440 bytes; at most 32 MiB are read.',
    })
    expect(markdown).toContain('Could not verify the registration in 7 of 8 legs')
  })

  it('takes a pattern or a path without a file for a leg in error', async () => {
    await put('in/a/report.json', sampleReport())
    const { code, merged } = await run(
      `${folder}/in/a/report.json`,
      `${folder}/in/b/report.json`,
      `${folder}/x/**`,
    )
    expect(code).toBe(3)
    expect(merged.legCounts).toEqual({ pass: 1, fail: 0, error: 2, skipped: 0 })
  })

  it('misses legs that were expected', async () => {
    await put('in/a/report.json', sampleReport())
    expect((await run(`${folder}/in/**/report.json`, '--expect', '1')).code).toBe(0)
    expect((await run(`${folder}/in/**/report.json`, '--expect', '3')).code).toBe(3)
  })

  it('merges 200 legs', async () => {
    for (const { name, report, problem } of manyLegs(200)) {
      if (problem?.includes('JSON'))
        await put(`in/${name}/report.json`, JSON.stringify(sampleReport()).slice(0, 500))
      else if (report) await put(`in/${name}/report.json`, report)
    }
    const { code, merged } = await run(`${folder}/in/**/report.json`, '--expect', '200')
    expect(code).toBe(1)
    expect(merged.legCounts).toEqual({ pass: 140, fail: 40, error: 11, skipped: 0 })
    expect(merged.legs.at(-1)?.problem).toBe('10 legs of 200 left no report')
  })

  it('lets no key out that a report holds', async () => {
    const key = `hk_live_${'deadbeef'.repeat(4)}`
    await put('in/a/report.json', failingReport(`key ${key} refused`))
    await put(`in/${key}/report.json`, '{')
    await put('in/b/report.json', { ...sampleReport(), checks: { [key]: 1 } })
    const { merged, markdown, printed } = await run(`${folder}/in/*/report.json`)
    for (const text of [JSON.stringify(merged), markdown, printed]) {
      expect(text.replaceAll('&#8203;', '')).not.toMatch(/deadbeef/)
    }
  })

  it.each([
    [[], /GLOB: is missing/],
    [['a', '--expect', '0'], /--expect: "0" is neither a whole number/],
    [['a', '--expect', 'x, x'], /--expect: names "x" twice/],
    [['a', '--colour'], /--colour: there is no such flag/],
  ])('refuses %j', async (argv, message) => {
    const running = dispatch(['merge', ...argv], createRedactor())
    await expect(running).rejects.toThrow(message)
    await expect(running).rejects.toBeInstanceOf(InputError)
  })
})
