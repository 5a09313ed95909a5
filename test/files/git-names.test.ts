import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { topOf } from '../../src/files/git-names.ts'
import { makeRepository } from '../fix/repository.ts'

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'git-names-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

afterEach(() => {
  vi.unstubAllEnvs()
})

test('where no folder above holds a repository, git need not be started to know', async () => {
  vi.stubEnv('PATH', '')
  await expect(topOf(makeFolder())).rejects.toThrow(/no git checkout.*not a git repository/)
})

test('where one may be, git decides, and may be missing', async () => {
  const folder = makeFolder()
  mkdirSync(join(folder, '.git'))
  await expect(topOf(folder)).rejects.toThrow(/no git checkout.*not a git repository/i)
  vi.stubEnv('PATH', '')
  await expect(topOf(folder)).rejects.toThrow('git is not installed')
})

test('the top is found from a folder within, also through a link', async () => {
  const { folder } = makeRepository({ 'a/b/c.txt': 'text' })
  const link = join(makeFolder(), 'link')
  symlinkSync(join(folder, 'a/b'), link)
  expect(await topOf(join(folder, 'a/b'))).toBe(folder)
  expect(await topOf(link)).toBe(folder)
})
