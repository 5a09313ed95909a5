import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readZipEntry } from '../../src/files/zip.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const zipOf = (files: Record<string, Uint8Array>, level: 0 | 1 | 6 = 6) =>
  Buffer.from(zipSync(files, { level }))
const limit = 1024 * 1024

/** Where the record that closes the archive begins, and the first one of the directory. */
const endOf = (zip: Buffer) => zip.length - 22
const directoryOf = (zip: Buffer) => zip.readUInt32LE(endOf(zip) + 16)

describe('readZipEntry', () => {
  test.each([0, 6] as const)('reads what another program has packed at level %i', (level) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5_000 }), (content) => {
        const zip = zipOf({ 'transcript.txt': bytes('x'), 'report.json': content }, level)
        expect(readZipEntry(zip, 'report.json', limit)).toEqual(Buffer.from(content))
      }),
    )
  })

  test('reads it behind a comment that looks like an end', () => {
    const zip = zipOf({ 'report.json': bytes('{}') })
    const comment = Buffer.concat([zip.subarray(endOf(zip)), Buffer.from('!')])
    const commented = Buffer.concat([zip, comment])
    commented.writeUInt16LE(comment.length, zip.length - 2)
    expect(readZipEntry(commented, 'report.json', limit).toString()).toBe('{}')
  })

  test('finds no file that lies elsewhere', () => {
    const zip = zipOf({
      '../report.json': bytes('a'),
      '/report.json': bytes('b'),
      'x/report.json': bytes('c'),
    })
    expect(() => readZipEntry(zip, 'report.json', limit)).toThrow('holds no report.json')
  })

  test('unpacks no more than the limit, whatever size the archive states', () => {
    const zip = zipOf({ 'report.json': new Uint8Array(50_000_000) }, 1)
    expect(zip.length).toBeLessThan(300_000)
    expect(() => readZipEntry(zip, 'report.json', limit)).toThrow('more than 1 MiB')
    zip.writeUInt32LE(10, directoryOf(zip) + 24)
    expect(() => readZipEntry(zip, 'report.json', limit)).toThrow('cannot be unpacked')
    zip.writeUInt32LE(0, directoryOf(zip) + 24)
    expect(() => readZipEntry(zip, 'report.json', limit)).toThrow('cannot be unpacked')
  })

  test('refuses two files of one name: readers differ in which they take', () => {
    const zip = zipOf({ 'report.jsoN': bytes('a'), 'report.json': bytes('b') })
    const twice = Buffer.from(zip.toString('latin1').replaceAll('report.jsoN', 'report.json'), 'latin1')
    expect(() => readZipEntry(twice, 'report.json', limit)).toThrow('more than once')
  })

  test('takes as many files as it may hold', () => {
    const names = Array.from({ length: 999 }, (_, index) => [`${index}`, bytes('')])
    const zip = zipOf(Object.fromEntries([...names, ['report.json', bytes('{}')]]))
    expect(readZipEntry(zip, 'report.json', limit).toString()).toBe('{}')
  })

  test('refuses too many files', () => {
    const names = Array.from({ length: 1_001 }, (_, index) => [`${index}`, bytes('')])
    const zip = zipOf(Object.fromEntries(names))
    expect(() => readZipEntry(zip, '1', limit)).toThrow('1001 files')
  })

  test.each([
    ['another method', 10, 12, 'by method 12'],
    ['encryption', 8, 1, 'is encrypted'],
    ['another checksum', 16, 7, 'is damaged'],
    ['a smaller size', 24, 1, 'cannot be unpacked'],
    ['a larger size', 24, 99, 'is damaged'],
    ['a directory elsewhere', -1, 0, 'the archive is damaged'],
  ])('refuses %s', (_, field, value, message) => {
    const zip = zipOf({ 'report.json': bytes('hello hello hello') })
    if (field < 0) zip.writeUInt32LE(0xffff_fff0, endOf(zip) + 16)
    else zip.writeUInt16LE(value, directoryOf(zip) + field)
    expect(() => readZipEntry(zip, 'report.json', limit)).toThrow(message)
  })

  test('only ever throws its own errors, whatever the bytes', () => {
    const whole = zipOf({ 'report.json': bytes('hello hello hello'), 'other.txt': bytes('x') })
    const damage = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255), keep: fc.nat(whole.length) })
    fc.assert(
      fc.property(damage, fc.boolean(), ({ at, to, keep }, isCut) => {
        const zip = Buffer.from(isCut ? whole.subarray(0, keep) : whole)
        if (at < zip.length) zip[at] = to
        try {
          expect(readZipEntry(zip, 'report.json', limit).toString()).toBe('hello hello hello')
        } catch (error) {
          expect((error as Error).constructor).toBe(Error)
        }
      }),
      { numRuns: 2_000 },
    )
  })
})
