import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { parseSaved, readSavedBytes, savedFileLimit } from '../../src/files/read-saved.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saved-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('reads a file, and a link to it only where a person named the path', async () => {
  const [file, link] = [join(folder, 'report.json'), join(folder, 'link.json')]
  await writeFile(file, '{"ä": 1}')
  await symlink(file, link)
  expect(readSavedBytes(file).toString()).toBe('{"ä": 1}')
  expect(readSavedBytes(link, { followLinks: true }).toString()).toBe('{"ä": 1}')
  expect(() => readSavedBytes(link)).toThrow('The file is a link.')
})

it.runIf(process.platform !== 'win32')('does not wait for a pipe', () => {
  execFileSync('mkfifo', [join(folder, 'pipe')])
  expect(() => readSavedBytes(join(folder, 'pipe'))).toThrow('The file is not a regular file.')
})

it('says why a file is not read', async () => {
  expect(() => readSavedBytes(join(folder, 'none'))).toThrow('The file does not exist.')
  expect(() => readSavedBytes(folder)).toThrow('The file is not a regular file.')
  await writeFile(join(folder, 'large'), '')
  await truncate(join(folder, 'large'), savedFileLimit + 1)
  expect(() => readSavedBytes(join(folder, 'large'))).toThrow('at most 32 MiB are read')
})

it('takes no more text than asked for, however much white space is around it', () => {
  const padded = Buffer.from(`${' '.repeat(1_000)}["${'x'.repeat(100)}",\n"\\" ]"]${' '.repeat(1_000)}`)
  expect(parseSaved(Buffer.from(padded), 200)).toEqual(['x'.repeat(100), '" ]'])
  expect(() => parseSaved(padded, 50)).toThrow('The file is not read: it holds more than')
})

it('parses JSON with a byte order mark, and says where text is cut off', () => {
  expect(parseSaved('\uFEFF{"a":1}')).toEqual({ a: 1 })
  expect(parseSaved(Buffer.from('\uFEFF[1]'))).toEqual([1])
  expect(() => parseSaved('{"a": "hk')).toThrow('The file is not JSON. It seems to be cut off at the end.')
  expect(() => parseSaved('')).toThrow(/^The file is not JSON\.$/)
})

it.each([
  ['UTF-16 with a mark', Buffer.from('\uFEFF{"ä":1}', 'utf16le')],
  ['UTF-16 without a mark', Buffer.from('{"ä":1}', 'utf16le')],
  ['big-endian UTF-16', Buffer.from('\uFEFF{"ä":1}', 'utf16le').swap16()],
  ['gzip', gzipSync('{"ä":1}')],
  ['gzipped UTF-16', gzipSync(Buffer.from('\uFEFF{"ä":1}', 'utf16le'))],
])('reads %s', (_, bytes) => {
  expect(parseSaved(bytes)).toEqual({ ä: 1 })
})

it('unpacks no bomb and says of damaged gzip that it is that', () => {
  expect(() => parseSaved(gzipSync(Buffer.alloc(savedFileLimit + 1)))).toThrow('more than 32 MiB')
  expect(() => parseSaved(gzipSync('{}').subarray(0, 9))).toThrow('The file is damaged gzip.')
})

it('does not unpack for ever', () => {
  const packed = (layers: number): Buffer => (layers === 0 ? Buffer.from('{}') : gzipSync(packed(layers - 1)))
  expect(parseSaved(packed(3))).toEqual({})
  expect(() => parseSaved(packed(4))).toThrow('again and again')
})
