import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openFolder } from '../../src/files/folder.ts'
import { FileProblem } from '../../src/files/problem.ts'
import { readRegularFile } from '../../src/files/read.ts'

let checkout: string
const at = (...parts: string[]) => join(checkout, ...parts)
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'checkout-'))
  mkdirSync(at('real', 'deep'), { recursive: true })
  writeFileSync(at('victim'), 'precious')
  symlinkSync('real', at('linked'))
  symlinkSync('loop', at('loop'))
  symlinkSync('/proc/self/fd/1', at('descriptor'))
  execFileSync('mkfifo', [at('pipe')])
})
afterEach(() => rmSync(checkout, { recursive: true }))

const open = (path: string) =>
  openFolder(path, { names: ['report.json'], env: { GITHUB_WORKSPACE: checkout } })

describe('a folder for results', () => {
  test.each([
    ['below a linked parent', 'linked/deep'],
    ['beside a link that the way goes through and back', 'linked/../linked/deep'],
    ['that links to itself', 'loop'],
    ['that links to an open file', 'descriptor'],
    ['that is a pipe', 'pipe'],
    ['below a file', 'victim/out'],
  ])('%s is refused', async (_, path) => {
    await expect(open(at(path))).rejects.toThrow(FileProblem)
  })

  test.each(['~', '~/report'])('in a home that no shell has put in is refused: %s', async (path) => {
    await expect(open(path)).rejects.toThrow('only a shell')
  })

  test('that is an open file of this process is refused', async () => {
    await expect(open('/proc/self/fd/1')).rejects.toThrow(FileProblem)
  })

  test('whose report is another name of a file: that file stays as it is', async () => {
    linkSync(at('victim'), at('real', 'report.json'))
    await expect(open(at('real'))).rejects.toThrow('did not write')
    // Also where a marker says that the name is ours.
    writeFileSync(at('real', '.verify-registration'), 'report.json\n')
    await (await open(at('real'))).write('report.json', 'new')
    expect([readFileSync(at('victim'), 'utf8'), readFileSync(at('real', 'report.json'), 'utf8')]).toEqual([
      'precious',
      'new',
    ])
  })

  test.each(['Real', 'r\u00e9al', 're\u0301al', '東京', 'real '])(
    'of a look-alike name is another: %j',
    async (name) => {
      await (await open(at(name))).write('report.json', 'new')
      expect(readFileSync(at(name, 'report.json'), 'utf8')).toBe('new')
    },
  )
})

describe('a file that is read', () => {
  const read = (path: string) => readRegularFile(path, { maxBytes: 1_000, links: 'follow' })

  test.each([
    ['a pipe', () => at('pipe')],
    ['a link to itself', () => at('loop')],
    ['a link to an open file', () => at('descriptor')],
    ['a device without end', () => '/dev/zero'],
    ['a folder', () => at('real')],
  ])('must not be %s', (_, path) => {
    expect(() => read(path())).toThrow(FileProblem)
  })

  test('of the system, which says it is empty, gives nothing of what this process knows', () => {
    expect(read('/proc/self/environ')).toHaveLength(0)
  })
})
