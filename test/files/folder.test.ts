import { execFileSync } from 'node:child_process'
import {
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { type OutputFolder, openFolder, openTemporaryFolder } from '../../src/files/folder.ts'
import { FileProblem } from '../../src/files/problem.ts'

const names = ['a.json', 'b.md']
let workspace = ''
const at = (...parts: string[]) => join(workspace, ...parts)
/** All but the tool's own marker. */
const filesIn = (folder: string) =>
  readdirSync(at(folder))
    .filter((name) => name !== '.verify-registration')
    .sort()
const env = () => ({ GITHUB_WORKSPACE: workspace })
const open = (path = at('report')): Promise<OutputFolder> => openFolder(path, { names, env: env() })
const kindOf = (path?: string) =>
  open(path).then(
    () => 'opened',
    (error: FileProblem) => error.kind,
  )

beforeEach(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'folder-')))
  mkdirSync(at('victim'))
  writeFileSync(at('victim', 'a.json'), 'SAFE')
})

describe('a report folder that was downloaded, so without a marker', () => {
  const report = (tool: string) => JSON.stringify({ tool: { name: tool } })
  const listing = (...files: string[]) => files.map((name) => `${'0'.repeat(64)}  ${name}\n`).join('')
  const openReport = (files: Record<string, string>) => {
    mkdirSync(at('report'))
    for (const [name, text] of Object.entries(files)) writeFileSync(at('report', name), text)
    const opening = openFolder(at('report'), { names: Object.keys(files), env: env() })
    return opening.then(
      () => 'opened',
      (error: FileProblem) => error.what,
    )
  }

  test('is of this tool where its report says so and its manifest lists the rest', async () => {
    const files = { 'report.json': report('verify-registration'), 'fix.diff': '' }
    expect(await openReport({ ...files, SHA256SUMS: listing('report.json', 'fix.diff') })).toBe('opened')
  })

  test.each([
    [
      'no manifest lists it',
      { 'report.json': report('verify-registration'), 'fix.diff': 'mine' },
      /\(fix\.diff\)/,
    ],
    [
      'the report is of another tool',
      { 'report.json': report('other'), SHA256SUMS: listing('report.json') },
      /\(report\.json, SHA256SUMS\)/,
    ],
    [
      'the manifest is of other files',
      { 'fix.diff': 'mine', SHA256SUMS: listing('fix.diff') },
      /\(fix\.diff, SHA/,
    ],
    ['what should be a report is none', { 'report.json': 'null' }, /\(report\.json\)/],
  ])('holds somebody’s own file where %s', async (_, files, told) => {
    expect(await openReport(files as Record<string, string>)).toMatch(told)
  })
})

describe('a folder for results', () => {
  test('is made, written to, and lists what this run wrote and nothing else', async () => {
    mkdirSync(at('report'))
    writeFileSync(at('report', 'credentials.json'), 'private')
    const folder = await open()
    expect(folder.written()).toEqual([])
    await Promise.all([folder.write('b.md', 'two'), folder.write('a.json', 'one')])
    expect(await folder.write('a.json', 'three')).toBe(at('report', 'a.json'))
    expect(folder.written()).toEqual([at('report', 'a.json'), at('report', 'b.md')])
    expect(readFileSync(at('report', 'a.json'), 'utf8')).toBe('three')
    expect(filesIn('report')).toEqual(['a.json', 'b.md', 'credentials.json'])
    await expect(folder.write('other', '')).rejects.toThrow('none of the files')
  })

  test('keeps what an earlier run left until there is something new', async () => {
    const first = await open()
    await first.write('b.md', 'stale')
    const second = await open()
    expect(readFileSync(at('report', 'b.md'), 'utf8')).toBe('stale')
    await second.write('a.json', 'new')
    expect(filesIn('report')).toEqual(['a.json'])
  })

  test('is refused, and left as it is, where files that this tool did not write bear names of its own', async () => {
    mkdirSync(at('mine'))
    for (const name of names) writeFileSync(at('mine', name), 'mine')
    await expect(open(at('mine'))).rejects.toThrow(/did not write.*\(a\.json, b\.md\)/)
    expect(names.map((name) => readFileSync(at('mine', name), 'utf8'))).toEqual(['mine', 'mine'])
    expect(filesIn('mine')).toEqual(names)
  })

  test('is refused where somebody wrote a file of its own there since the last run', async () => {
    await (await open()).write('a.json', 'ours')
    writeFileSync(at('report', 'b.md'), 'mine')
    await expect(open()).rejects.toThrow('did not write and would overwrite (b.md)')
  })

  test('is known again where the last run was killed amid writing', async () => {
    const folder = await open()
    await Promise.all([folder.write('a.json', 'one'), folder.write('b.md', 'two')])
    expect(await kindOf()).toBe('opened')
  })

  test('may be the workspace itself', async () => {
    const folder = await open(workspace)
    await folder.write('a.json', 'one')
    expect(folder.written()).toEqual([at('a.json')])
  })

  test('is refused where it, or a folder on the way below the workspace, is a link', async () => {
    symlinkSync('victim', at('report'))
    symlinkSync('.', at('loop'))
    symlinkSync('/nowhere', at('dangling'))
    expect(await kindOf()).toBe('refused')
    expect(await kindOf(at('loop', 'victim'))).toBe('refused')
    expect(await kindOf(at('dangling'))).toBe('refused')
    expect(readFileSync(at('victim', 'a.json'), 'utf8')).toBe('SAFE')
  })

  test('is refused where it is a link outside of the workspace', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'))
    symlinkSync(at('victim'), join(outside, 'report'))
    expect(await kindOf(join(outside, 'report'))).toBe('refused')
    expect(await kindOf(join(outside, 'other'))).toBe('opened')
    // A way through this user's own links is the user's business.
    symlinkSync(outside, join(outside, 'self'))
    expect(await kindOf(join(outside, 'self', 'more'))).toBe('opened')
  })

  test.each([
    ['a link', (place: string) => symlinkSync(at('victim', 'a.json'), place)],
    ['a link to nothing', (place: string) => symlinkSync(at('victim', 'new'), place)],
    ['a named pipe', (place: string) => execFileSync('mkfifo', [place])],
    ['a folder', (place: string) => mkdirSync(place)],
  ])('is refused where a file that will be written is %s', async (_, make) => {
    mkdirSync(at('report'))
    make(at('report', 'a.json'))
    expect(await kindOf()).toBe('refused')
    expect(readdirSync(at('victim'))).toEqual(['a.json'])
  })

  test('leaves alone the other name of a file that it replaces', async () => {
    await (await open()).write('a.json', 'old')
    rmSync(at('report', 'a.json'))
    linkSync(at('victim', 'a.json'), at('report', 'a.json'))
    await (await open()).write('a.json', 'new')
    expect(readFileSync(at('victim', 'a.json'), 'utf8')).toBe('SAFE')
    expect(readFileSync(at('report', 'a.json'), 'utf8')).toBe('new')
  })

  test('does not follow a link that appeared while the run went on', async () => {
    const folder = await open()
    symlinkSync(at('victim', 'a.json'), at('report', 'a.json'))
    await folder.write('a.json', 'new')
    expect(lstatSync(at('report', 'a.json')).isFile()).toBe(true)
    expect(readFileSync(at('victim', 'a.json'), 'utf8')).toBe('SAFE')
  })

  test('is not written to where it was replaced while the run went on', async () => {
    const folder = await open()
    renameSync(at('report'), at('moved'))
    symlinkSync('victim', at('report'))
    await expect(folder.write('a.json', 'new')).rejects.toThrow('was replaced meanwhile')
    expect(readFileSync(at('victim', 'a.json'), 'utf8')).toBe('SAFE')
  })

  test.each([
    ['a link', (place: string) => symlinkSync('/etc/passwd', place)],
    ['another file', (place: string) => writeFileSync(place, 'forged')],
    ['nothing', () => {}],
  ])('gives no list where a file became %s after it was written', async (_, make) => {
    const folder = await open()
    await folder.write('a.json', 'one')
    rmSync(at('report', 'a.json'))
    make(at('report', 'a.json'))
    expect(() => folder.written()).toThrow('was changed after it was written')
  })

  test.each([
    ['a file stands there', () => at('victim', 'a.json')],
    ['a file is on the way', () => at('victim', 'a.json', 'report')],
    ['the system has none there', () => '/proc/report'],
    ['the name is too long', () => at('a'.repeat(5000))],
  ])('is unusable where %s', async (_, path) => {
    expect(await kindOf(path())).toBe('unusable')
  })

  test('is refused with a name that a terminal would act on, which no message repeats', async () => {
    const error = await open(at('a\u001b[31mb')).catch((problem: FileProblem) => problem)
    expect(error).toBeInstanceOf(FileProblem)
    expect((error as FileProblem).message).toContain('control characters')
    expect((error as FileProblem).message).not.toContain('\u001b')
  })

  test('can be a new one that only this user enters', async () => {
    const folder = await openTemporaryFolder({ names, env: { RUNNER_TEMP: workspace } })
    expect(await folder.write('a.json', 'one')).toContain(workspace)
    expect(lstatSync(folder.path).mode & 0o077).toBe(0)
  })
})
