import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SavedFileError } from '../../src/files/read-saved.ts'
import { entryLimit, exchangeLimit } from '../../src/har/read.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { Exchange } from '../../src/schema/report.ts'
import { harEntry, harText, search } from './har-samples.ts'
import { readHar } from './har-text.ts'

const read = (input: string | Uint8Array) => readHar(input, createRedactor())
const reasonOf = (input: string | Uint8Array) => {
  try {
    read(input)
  } catch (error) {
    expect(error).toBeInstanceOf(SavedFileError)
    return (error as Error).message
  }
  return undefined
}

describe('a hostile HAR', () => {
  it('is refused with one sentence where it is cut off, at any place', () => {
    const whole = harText([harEntry()])
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (end) => {
        expect(reasonOf(whole.slice(0, end))).toMatch(/^The file is not JSON\./)
      }),
    )
  })

  it('is refused, or read without harm, whatever stands in any field', () => {
    const paths = pathsOf(JSON.parse(harText([harEntry()])))
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const har = JSON.parse(harText([harEntry(), harEntry()]))
        put(har, path, value)
        try {
          for (const exchange of read(JSON.stringify(har)).exchanges) Exchange.parse(exchange)
        } catch (error) {
          expect(error).toBeInstanceOf(SavedFileError)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it.each([
    ['null', 'null', 'The file is no HAR: the whole'],
    ['a list', '[]', 'The file is no HAR: the whole'],
    ['no entries', '{"log":{}}', 'The file is no HAR: log.entries'],
    ['unreadable bytes', '\u0000\uffff', 'The file is not JSON'],
    [
      'an entry without request and response',
      harText([{}]),
      '1 of 1 entries cannot be read: entry 1, request: Invalid input: expected object, received undefined, response:',
    ],
    ['many of them', harText(Array(50).fill({})), 'and 45 more.'],
  ])('names what is missing: %s', (_name, text, reason) => {
    expect(reasonOf(text)).toContain(reason)
  })

  it('costs one broken entry, not the others', () => {
    const har = read(harText([harEntry(), { request: 7 }, harEntry()]))
    expect(har.exchanges.map(({ id }) => id)).toEqual(['e1', 'e3'])
    expect(har.notes[0]).toContain('1 of 3 entries cannot be read: entry 2, request:')
  })

  it('may have 20,000 entries and no more, of which the first 2,000 of the platform are kept', () => {
    const many = Array.from({ length: entryLimit }, () => ({
      request: { method: 'GET', url: search },
      response: { status: 200, content: { text: '{}' } },
    }))
    const har = read(harText(many))
    expect(har.exchanges).toHaveLength(exchangeLimit)
    expect(har.notes[0]).toBe('Only the first 2000 of 20000 requests to the platform were read.')
    expect(reasonOf(harText([...many, {}]))).toBe('The HAR has 20001 entries; at most 20000 are read.')
  })

  it('cannot change what all objects inherit', () => {
    const text = harText([
      harEntry({
        headers: [
          { name: '__proto__', value: 'polluted' },
          { name: 'constructor', value: 'polluted' },
        ],
      }),
    ]).replace(
      '"time":42',
      '"time":42,"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":1}}',
    )
    const [exchange] = read(text.replace('{"log"', '{"__proto__":{"polluted":"yes"},"log"')).exchanges
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect(Object.getPrototypeOf(exchange)).toBe(Object.prototype)
    expect(Object.getPrototypeOf(exchange?.request.headers)).toBe(Object.prototype)
    expect(exchange?.request.headers).toEqual({ constructor: 'polluted' })
  })

  it.each([
    ['nested', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'is nested more than 100 levels deep'],
    ['many', `[${'{},'.repeat(1_000_000)}{}]`, 'holds more than 1000000 values'],
  ])('is not read where it is %s beyond anybody’s recording', (_, cache, why) => {
    const text = harText([harEntry()]).replace('"cache":{}', `"cache":${cache}`)
    expect(reasonOf(text)).toBe(`The file is not read: it ${why}.`)
  })
})

/** An invented key. */
const key = fc
  .tuple(
    fc.constantFrom('hk_live_', 'hk_test_', 'hk_dev_'),
    fc.string({
      unit: fc.constantFrom(...'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789'),
      minLength: 32,
      maxLength: 40,
    }),
  )
  .map(([prefix, rest]) => prefix + rest)

const encodings: Record<string, (text: string) => string> = {
  plain: (text) => text,
  percent: (text) => encodeURIComponent(text).replaceAll('_', '%5F'),
  base64: (text) => Buffer.from(`user:${text}`).toString('base64'),
  hex: (text) => Buffer.from(text).toString('hex'),
}

describe('keys in a HAR', () => {
  it('are nowhere in what is kept, wherever and however they stood', () => {
    const paths = pathsOf(
      JSON.parse(harText([harEntry({ postData: { mimeType: 'text/plain', text: 'body' } })])),
    )
    const strings = paths.filter(
      (path) => path[2] === '0' && !/^(time|timings|method|status)$/.test(path.at(-1) ?? ''),
    )
    fc.assert(
      fc.property(key, fc.subarray(strings, { minLength: 1, maxLength: 5 }), (secret, places) => {
        const har = JSON.parse(harText([harEntry({ postData: { mimeType: 'text/plain', text: 'body' } })]))
        for (const path of places) {
          const url = path.at(-1) === 'url'
          put(
            har,
            path,
            url ? `${search}&note=${secret}&api_key=${secret}#${secret}` : `before ${secret} after`,
          )
        }
        let kept: string
        try {
          kept = JSON.stringify(read(JSON.stringify(har)))
        } catch (error) {
          kept = (error as Error).message
        }
        expect(kept).not.toContain(secret.slice(8))
        expect(kept).not.toMatch(/hk_(live|test|dev)_[A-Za-z0-9]{6}/)
      }),
      { numRuns: 500 },
    )
  })

  it.each(Object.entries(encodings))('are masked in %s where a header gave them away', (_name, encode) => {
    fc.assert(
      fc.property(key, (secret) => {
        const hidden = encode(secret)
        const har = read(
          harText([
            harEntry({
              url: `${search}&x=${hidden}`,
              headers: [
                { name: 'Authorization', value: `Bearer ${secret}` },
                { name: 'x-debug', value: hidden },
              ],
              postData: { mimeType: 'text/plain', text: `said ${hidden} here` },
              content: {
                size: 9,
                mimeType: 'text/plain',
                text: Buffer.from(hidden).toString('base64'),
                encoding: 'base64',
              },
              answerHeaders: [{ name: 'x-echo', value: hidden }],
              extra: { _error: hidden, comment: hidden },
            }),
          ]),
        )
        const kept = JSON.stringify(har)
        expect(kept).not.toContain(hidden.replace(/=+$/, ''))
        expect(kept).not.toContain(secret.slice(8))
        expect(har.exchanges[0]?.request.headers.authorization).toBe('Bearer ***key-1***')
      }),
      { numRuns: 50 },
    )
  })

  it('are masked in any cookie and in the name of a header', () => {
    const har = read(
      harText([
        harEntry({
          headers: [
            { name: 'Cookie', value: 'session=topsecretsession' },
            { name: 'hk_live_ABCDEFGHJKLMNPQRSTUVWXYZ234567', value: 'x' },
          ],
          answerHeaders: [{ name: 'Set-Cookie', value: 'session=topsecretsession; HttpOnly' }],
        }),
      ]),
    )
    expect(JSON.stringify(har)).not.toMatch(/topsecret|ABCDEFGH|abcdefgh/)
  })
})

type Path = string[]

function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [at, ...Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, [...at, name]))].filter(
    (one) => one.length > 0,
  )
}

function put(root: unknown, path: Path, value: unknown): void {
  let at = root as Record<string, unknown>
  for (const name of path.slice(0, -1)) {
    if (typeof at[name] !== 'object' || at[name] === null) return
    at = at[name] as Record<string, unknown>
  }
  at[path.at(-1) ?? ''] = value
}
