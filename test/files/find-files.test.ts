import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findFiles } from '../../src/files/find-files.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'find-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function put(path: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), '')
}

describe('a pattern', () => {
  it.each([
    ['*.json', ['c.json']],
    ['**/*.json', ['a/b/d.json', 'a/e.json', 'c.json']],
    ['**/e.json', ['a/e.json']],
    ['a/**', ['a/b/d.json', 'a/e.json', 'a/f+(1).txt']],
    ['?/?.json', ['a/e.json']],
    ['*/b/*', ['a/b/d.json']],
    ['a/f+(1).txt', ['a/f+(1).txt']],
    ['a/f+(1).*', ['a/f+(1).txt']],
    ['a', []],
    ['nothing/**', []],
    ['link/*', []],
    ['*/link.json', []],
  ])('%s matches %j', async (pattern, expected) => {
    for (const path of ['c.json', 'a/e.json', 'a/b/d.json', 'a/f+(1).txt']) await put(path)
    await symlink(join(folder, 'a'), join(folder, 'link'))
    await symlink(join(folder, 'c.json'), join(folder, 'a', 'link.json'))
    const found = await findFiles(`${folder}/${pattern}`)
    expect(found.map((path) => path.slice(folder.length + 1))).toEqual(expected)
  })
})
