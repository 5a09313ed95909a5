import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newReading, type Reading, readVisible, textOf } from '../../src/redaction/reading.ts'
import {
  base64Cores,
  decodeBase64,
  decodeDecimal,
  decodeHex,
  type Finding,
} from '../../src/redaction/undo-encodings.ts'

type Decode = (given: Reading, finding: Finding) => void

/** Every stretch of text that was found, and what of the given text stands for it. */
function found(decode: Decode, given: string): [string, string][] {
  const all: [string, string][] = []
  // A reading that was used before still holds what was read then.
  const used = newReading(given.length + 40)
  used.codes.fill('6'.charCodeAt(0))
  decode(readVisible(given, 0, given.length, used), {
    make: newReading,
    use: (reading) =>
      all.push([
        textOf(reading, reading.length, reading.length),
        given.slice(reading.starts[0], reading.ends[reading.length - 1]),
      ]),
  })
  return all
}
const texts = (decode: Decode, given: string) => found(decode, given).map(([text]) => text)
const stretchOf = (decode: Decode, given: string, text: string) =>
  found(decode, given).find(([one]) => one === text)?.[1]

const secret = 'Tr0ub4dor&3~'
const hex = (text: string, between = '') =>
  [...Buffer.from(text)].map((byte) => byte.toString(16).padStart(2, '0')).join(between)
const decimal = (text: string, between = ',') => [...Buffer.from(text)].join(between)
const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64')

describe('base64', () => {
  test.each([0, 1, 2, 3, 4, 5])('is read %i characters after other letters', (count) => {
    expect(texts(decodeBase64, `${'x'.repeat(count)}${base64(secret)}`)).toContainEqual(
      expect.stringContaining(secret),
    )
  })

  test('is read in both alphabets', () => {
    for (const text of ['ab~~~>>>???', 'xyz>>>???~~~']) {
      expect(texts(decodeBase64, base64(text))).toContain(text)
      expect(texts(decodeBase64, Buffer.from(text).toString('base64url'))).toContain(text)
    }
  })

  test('stands for its own characters, and those around it for themselves', () => {
    expect(stretchOf(decodeBase64, `: ${base64(secret)} :`, secret)).toBe(base64(secret))
  })

  test('is read in each of its runs', () => {
    expect(texts(decodeBase64, `${base64(secret)}:${base64('another-one!')}`)).toEqual(
      expect.arrayContaining([secret, 'another-one!']),
    )
  })

  test('is read once in each of several runs', () => {
    const all = [secret, 'another-one!', 'a-third-one!']
    expect(texts(decodeBase64, all.map(base64).join('::::')).filter((text) => all.includes(text))).toEqual(
      all,
    )
  })

  test('of what is no text holds none', () => {
    const bytes = Buffer.from(Array.from({ length: 90 }, (_, index) => (index % 5 === 0 ? 0x85 : 0x41)))
    expect(texts(decodeBase64, bytes.toString('base64'))).not.toContainEqual(expect.stringContaining('AAAAA'))
  })
})

/** The same by way of Node's decoder: each run of characters read from its first to fourth, its text cut out. */
function foundSlowly(given: string): [string, string][] {
  const all: [string, string][] = []
  for (const { 0: run, index } of given.matchAll(/[\w+/-]+/g)) {
    for (const begin of [0, 1, 2, 3]) {
      const bytes = Buffer.from(run.slice(begin), 'base64').toString('latin1')
      for (const { 0: text, index: at } of bytes.matchAll(/[\x20-\x7e\0\t\n\r]+/g)) {
        const seen = [...text].flatMap((one, offset) => (/[!-~]/.test(one) ? [at + offset] : []))
        if (seen.length < 8) continue
        // Byte k begins in character 4k/3 and ends in the next one.
        const [from = 0, to = 0] = [seen[0], seen.at(-1)].map((byte = 0) => Math.floor((byte * 4) / 3))
        const start = index + begin
        all.push([seen.map((byte) => bytes[byte]).join(''), given.slice(start + from, start + to + 2)])
      }
    }
  }
  return all
}

test('base64 is found wherever Node’s decoder finds it', () => {
  const anyText = fc.string({
    unit: fc.constantFrom(...'abcXYZ019~!? \0'),
    minLength: 5,
    maxLength: 14,
  })
  const anyBytes = fc.string({ unit: fc.constantFrom('\x80', '\x01', '\xff', 'a'), maxLength: 4 })
  const piece = fc.tuple(anyBytes, anyText, anyBytes, anyText).map((parts) => parts.join(''))
  const anyGiven = fc.array(fc.tuple(piece.map(base64), fc.constantFrom('', '=', 'A', 'Qz', 'x1-', ':')), {
    minLength: 1,
    maxLength: 4,
  })
  fc.assert(
    fc.property(anyGiven, (pieces) => {
      const given = pieces.flat().join('')
      expect(found(decodeBase64, given).sort()).toEqual(foundSlowly(given).sort())
    }),
    { numRuns: 500 },
  )
})

describe('hexadecimal', () => {
  test.each([
    ['as it is', hex(secret)],
    ['in capitals', hex(secret).toUpperCase()],
    ['with colons', hex(secret, ':')],
    ['as in C', `0x${hex(secret, ', 0x')}`],
    ['as in C, in capitals', `0X${hex(secret, ', 0X')}`],
    ['as in C, after words', `key: 0x${hex(secret, ', 0x')}`],
    ['after an odd digit', `a${hex(secret)}`],
    ['after a word', `face it: ${hex(secret)}`],
  ])('is read %s', (_, given) => {
    expect(texts(decodeHex, given)).toContainEqual(expect.stringContaining(secret))
  })

  test('stands for its own digits', () => {
    expect(stretchOf(decodeHex, `<${hex(secret)}>`, secret)).toBe(hex(secret))
    expect(stretchOf(decodeHex, `<0${hex(secret)}>`, secret)).toBe(hex(secret))
    expect(stretchOf(decodeHex, `:${hex(secret, '-')}:`, secret)).toBe(hex(secret, '-'))
  })

  test('is looked at from eight characters on', () => {
    expect(texts(decodeHex, hex('eight ch'))).toEqual([])
    expect(texts(decodeHex, hex('eight_ch'))).toContain('eight_ch')
    expect(texts(decodeHex, hex('seven_c'))).toEqual([])
  })

  test('holds what begins behind a byte that is no text, and ends with its last digit', () => {
    expect(texts(decodeHex, `${hex(secret)}01${hex('eight_ch')}`)).toEqual(
      expect.arrayContaining([secret, 'eight_ch']),
    )
    expect(texts(decodeHex, `4${hex(secret)}5`)).toContain(secret)
  })

  test('ends at a letter that is no digit', () => {
    expect(texts(decodeHex, `${hex('half')}g${hex('half')}`)).toEqual([])
    expect(texts(decodeHex, `${hex(secret)}g${hex('another one')}`)).toEqual(
      expect.arrayContaining([secret, 'anotherone']),
    )
    expect(texts(decodeHex, `${hex('half')}x${hex('half')}`)).toEqual([])
  })
})

describe('decimal', () => {
  test.each([
    ['in a list', decimal(secret)],
    ['with spaces', decimal(secret, ', ')],
    ['after another list', `1,2 and ${decimal(secret)}`],
    ['after what is no byte', `300,99999999999,${decimal(secret)}`],
  ])('is read %s', (_, given) => {
    expect(texts(decodeDecimal, given)).toEqual([secret])
  })

  test('stands for its own digits', () => {
    expect(found(decodeDecimal, `[${decimal(secret)}]`)).toEqual([[secret, decimal(secret)]])
    expect(found(decodeDecimal, `[${decimal(secret)},200,${decimal('another-one')}]`)).toEqual([
      [secret, decimal(secret)],
      ['another-one', decimal('another-one')],
    ])
  })

  test('is looked at from eight characters on', () => {
    expect(texts(decodeDecimal, decimal('eight_ch'))).toEqual(['eight_ch'])
    expect(texts(decodeDecimal, decimal('EIGHT_CH'))).toEqual(['EIGHT_CH'])
    expect(texts(decodeDecimal, decimal('seven_c'))).toEqual([])
  })

  test('ends at a letter, and at what is no text', () => {
    for (const between of ['a', ',200,', ',31,', ',127,', ',11,'])
      expect(texts(decodeDecimal, `${decimal('half')}${between}${decimal('half')}`)).toEqual([])
  })

  test('has no part in one character before what is no text', () => {
    expect(texts(decodeDecimal, `${decimal('x')},200,${decimal('seven_c')}`)).toEqual([])
  })

  test('leaves out what is not seen', () => {
    expect(texts(decodeDecimal, decimal('a\0b\tc\nd\re fgh'))).toEqual(['abcdefgh'])
  })
})

test.each([
  ['hk_live_invented', 0],
  ['hk_live_invente', 1],
  ['hk_live_invent', 2],
])('what base64 of %s is made of stands in it wherever it begins', (text, _) => {
  const cores = base64Cores(Buffer.from(text))
  expect(cores).toHaveLength(3)
  for (const [offset, core] of cores.entries()) {
    for (const after of ['', '~', '~~', '\0\0\0', '\xff']) {
      const whole = base64(`${'\xff'.repeat(offset)}${text}${after}`)
      expect(whole).toContain(core)
    }
    // No shorter than what the secret alone determines.
    expect(core.length).toBe(Math.floor(((offset + text.length) * 8) / 6) - Math.ceil((offset * 8) / 6))
  }
})
