import { execFileSync } from 'node:child_process'
import { mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openRegularFile, readRegularFile } from '../../src/files/read.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-'))
const at = (name: string) => join(folder, name)
const limits = { maxBytes: 10, links: 'follow' } as const
writeFileSync(at('plain'), 'ten bytes!')
writeFileSync(at('empty'), '')
symlinkSync('plain', at('link'))
symlinkSync('gone', at('dangling'))

test('reads a regular file up to its limit', () => {
  expect(readRegularFile(at('plain'), limits).toString()).toBe('ten bytes!')
  expect(readRegularFile(at('empty'), limits)).toHaveLength(0)
  expect(readRegularFile(at('link'), limits).toString()).toBe('ten bytes!')
})

test('refuses what is larger, without reading it', () => {
  writeFileSync(at('huge'), '')
  truncateSync(at('huge'), 2 ** 40)
  expect(() => readRegularFile(at('huge'), limits)).toThrow(/"[^"]*huge" has 1099511627776 bytes; at most 10/)
})

test('refuses a link where the file may be a stranger’s', async () => {
  expect(() => readRegularFile(at('link'), { ...limits, links: 'refuse' })).toThrow('is a link')
  await expect(openRegularFile(at('link'))).rejects.toThrow('is a link')
})

test('never waits for a pipe or a device, and names a folder and a missing file', async () => {
  execFileSync('mkfifo', [at('pipe')])
  expect(() => readRegularFile(at('pipe'), limits)).toThrow('is not a regular file')
  await expect(openRegularFile(at('pipe'))).rejects.toThrow('is not a regular file')
  expect(() => readRegularFile('/dev/zero', limits)).toThrow('is not a regular file')
  expect(() => readRegularFile(folder, limits)).toThrow('is not a regular file')
  expect(() => readRegularFile(at('dangling'), limits)).toThrow('does not exist')
  expect(() => readRegularFile(join(at('plain'), 'x'), limits)).toThrow(
    'leads through something that is not a folder',
  )
})

test.runIf(process.platform === 'linux')(
  'a file that claims to be empty gives nothing, whatever could be read from it',
  () => {
    expect(readRegularFile('/proc/self/environ', { maxBytes: 2 ** 20, links: 'follow' })).toHaveLength(0)
  },
)
