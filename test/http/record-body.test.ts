import { createHash } from 'node:crypto'
import { describe, expect, it, test } from 'vitest'
import { bodyTextLimit, recordBody } from '../../src/http/record-body.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { expectNoPartOf, someKey, spellings } from '../redaction/secrets.ts'

const redact = createRedactor({ 'api-key': someKey })
const record = (text: string | Uint8Array) => recordBody(Buffer.from(text), redact)
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')

test('a short body is kept whole with its size in bytes and its hash', () => {
  const text = 'größer als nichts'
  expect(record(text)).toEqual({ text, bytes: 19, sha256: sha256(text), truncated: false })
})

test('an empty body is kept', () => {
  expect(record('')).toEqual({ text: '', bytes: 0, sha256: sha256(''), truncated: false })
})

test.each([bodyTextLimit - 1, bodyTextLimit])('a body of %i characters is not cut', (length) => {
  const text = 'x'.repeat(length)
  expect(record(text)).toMatchObject({ text, truncated: false })
})

test.each([1, 1000, bodyTextLimit * 3, bodyTextLimit * 3 + 1, bodyTextLimit * 20])(
  'a body %i characters too long is cut, its size and hash are not',
  (more) => {
    const text = 'x'.repeat(bodyTextLimit + more)
    expect(record(text)).toEqual({
      text: 'x'.repeat(bodyTextLimit),
      bytes: text.length,
      sha256: sha256(text),
      truncated: true,
    })
  },
)

test.each([
  ['a NUL', [0x61, 0, 0x62]],
  ['no UTF-8', [0xff, 0xfe, 0x61]],
  ['a lone continuation byte', [0x61, 0x80]],
  ['a character cut off at the end', [0x61, 0xc3]],
])('a body with %s has size and hash but no text', (_, bytes) => {
  const body = Uint8Array.from(bytes)
  expect(record(body)).toEqual({ bytes: body.length, sha256: sha256(body), truncated: true })
})

test('characters of several bytes are not split', () => {
  for (const character of ['é', '中', '😀']) {
    for (let offset = 0; offset <= 8; offset++) {
      const { text = '' } = record(`${'x'.repeat(offset)}${character.repeat(bodyTextLimit * 4)}`)
      expect(text.length).toBeGreaterThanOrEqual(bodyTextLimit - 1)
      expect(Buffer.from(text).toString()).toBe(text)
      expect(text.replaceAll(character, '')).toBe('x'.repeat(offset))
    }
  }
})

describe('a key at the cut', () => {
  /** Longer than the widest spelling, and quickly searched. */
  const limit = 2_048
  const window = limit * 4
  const recordUpTo = (text: string, most = limit, mask = redact) =>
    recordBody(Buffer.from(text), mask, most).text ?? ''
  /** Enough that what stands before it is cut. */
  const after = ' '.repeat(1_000)
  const around = (cut: number, spelled: string) =>
    Array.from({ length: spelled.length + 8 }, (_, i) => cut - spelled.length - 4 + i)

  it.each(Object.keys(spellings))('leaves no part, spelled: %s', (spelling) => {
    const spelled = spellings[spelling]?.(someKey) ?? ''
    for (const cut of [limit, window]) {
      for (const offset of around(cut, spelled)) {
        const text = recordUpTo(`${' '.repeat(offset)}${spelled}${after}`)
        // Blanks would only slow the search down.
        expectNoPartOf(someKey, text.replace(/ {9,}/g, ' '))
      }
    }
  })

  it('leaves no part at the limits of a report', () => {
    const spelled = spellings['percent-encoded twice']?.(someKey) ?? ''
    for (const cut of [bodyTextLimit, bodyTextLimit * 4]) {
      for (const offset of around(cut, spelled)) {
        const { text = '' } = record(`${' '.repeat(offset)}${spelled}${after}`)
        expectNoPartOf(someKey, text.replace(/ {9,}/g, ' '))
      }
    }
  })

  it('leaves no part where masks have shortened the text before it, so that its end is shown', () => {
    const long = `${spellings['percent-encoded twice']?.(someKey)} `
    const wider = limit * 3
    const whole = long.repeat(Math.floor((wider * 4) / long.length))
    for (const spelled of [someKey, long.trim(), spellings['JSON within JSON']?.(someKey) ?? '']) {
      for (const offset of around(wider * 4, spelled)) {
        const before = offset < whole.length ? whole.slice(0, -long.length * 3) : whole
        const text = recordUpTo(`${before.padEnd(offset)}${spelled}${after}`, wider)
        expect(text).toContain('***api-key*** ***api-key***')
        expectNoPartOf(someKey, text.replaceAll('***api-key*** ', ''))
      }
    }
  })

  it('that was never told leaves no part', () => {
    const unknown = createRedactor()
    for (const offset of around(window, someKey))
      expectNoPartOf(someKey, recordUpTo(`${' '.repeat(offset)}${someKey} ${after}`, limit, unknown).trim())
  })
})
