import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { listTree } from '../../src/files/tree.ts'

const limits = { entries: 100, depth: 5, bytes: 1000 }
let root = ''
const at = (...parts: string[]) => join(root, ...parts)
const paths = (given = limits) => listTree(root, given).files.map(({ path }) => path)
const trouble = (given = limits) => listTree(root, given).trouble

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'tree-')))
  mkdirSync(at('a', 'b'), { recursive: true })
  writeFileSync(at('a', 'b', 'file'), 'ten bytes!')
  writeFileSync(at('.hidden'), '')
})

test('lists regular files, hidden ones too, and follows links that stay below', () => {
  symlinkSync('a', at('link'))
  symlinkSync('a/b/file', at('same'))
  expect(listTree(root, limits)).toMatchObject({
    files: [
      { path: '.hidden', bytes: 0 },
      { path: 'a/b/file', real: at('a', 'b', 'file'), bytes: 10 },
      { path: 'link/b/file', real: at('a', 'b', 'file') },
      { path: 'same', real: at('a', 'b', 'file') },
    ],
    trouble: [],
  })
})

test('names links that leave, lead nowhere or loop, and what is no file, without waiting for it', () => {
  symlinkSync('/etc/passwd', at('out'))
  symlinkSync('gone', at('broken'))
  symlinkSync('..', at('a', 'up'))
  execFileSync('mkfifo', [at('pipe')])
  expect(trouble()).toEqual([
    { path: 'a/up', kind: 'loop' },
    { path: 'broken', kind: 'dangling' },
    { path: 'out', kind: 'outside' },
    { path: 'pipe', kind: 'irregular' },
  ])
})

test('links beside the folders they point at make no more paths than twice the files', () => {
  let folder = root
  for (let depth = 0; depth < 14; depth++) {
    mkdirSync(join(folder, 'x'))
    symlinkSync('x', join(folder, 'y'))
    folder = join(folder, 'x')
  }
  const wide = { entries: 10_000, depth: 50, bytes: 1000 }
  const tree = listTree(root, wide)
  expect(tree.trouble.every(({ kind }) => kind === 'fan-out')).toBe(true)
  expect(tree.trouble.length).toBeGreaterThan(0)
  expect(tree.paths.length).toBeLessThan(500)
})

test.each([
  ['entries', { ...limits, entries: 3 }, 'too-many'],
  ['folders within each other', { ...limits, depth: 2 }, 'too-deep'],
  ['bytes', { ...limits, bytes: 9 }, 'too-large'],
])('stops at its limit of %s', (_, given, kind) => {
  expect(trouble(given).map((one) => one.kind)).toEqual([kind])
  expect(paths(given)).toEqual(['.hidden'])
})

test('counts what a sparse file claims', () => {
  truncateSync(at('a', 'b', 'file'), 2 ** 40)
  expect(trouble().map(({ kind }) => kind)).toEqual(['too-large'])
})
