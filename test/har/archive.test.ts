import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { harInZip, isZip } from '../../src/har/archive.ts'
import { exchangesOfHar } from '../../src/har/read.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { harEntry, harText } from './har-samples.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const refused = '{"detail": "API key required"}'
const attached = harEntry({
  status: 401,
  content: { size: refused.length, mimeType: 'application/json', _file: 'body.json' },
})
const zipOf = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytes(text)])))

describe('a HAR in a zip', () => {
  it.each(['', 'trace/'])('is read with the bodies that stand beside it, in folder "%s"', (folder) => {
    const zip = zipOf({
      [`${folder}recording.har`]: harText([attached], 'Playwright'),
      [`${folder}body.json`]: refused,
      '__MACOSX/._recording.har': 'x',
    })
    expect(isZip(zip)).toBe(true)
    const [exchange] = exchangesOfHar(harInZip(zip), createRedactor()).exchanges
    expect(exchange?.response?.body).toMatchObject({ text: refused, truncated: false })
  })

  it.each([
    ['missing', {}],
    ['of another folder', { '../body.json': refused, 'other/body.json': refused }],
  ])('counts a body that is %s as not recorded', (_, files) => {
    const har = harInZip(zipOf({ 'recording.har': harText([attached]), ...files }))
    expect(exchangesOfHar(har, createRedactor()).exchanges).toEqual([])
  })

  it.each([
    ['none', { 'a.txt': 'x' }, 'holds no file that ends in .har'],
    ['two', { 'a.har': '{}', 'b.har': '{}' }, 'holds 2 HAR files'],
  ])('is refused where there is %s', (_, files, message) => {
    expect(() => harInZip(zipOf(files))).toThrow(message)
  })

  it('is refused where the archive is damaged', () => {
    expect(() => harInZip(zipOf({ 'a.har': '{}' }).subarray(0, 40))).toThrow('The archive cannot be read')
  })
})
