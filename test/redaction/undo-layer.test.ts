import { describe, expect, test } from 'vitest'
import type { Dialect } from '../../src/redaction/escape-forms.ts'
import { newReading, readVisible } from '../../src/redaction/reading.ts'
import { mayHoldLayers, undoLayer } from '../../src/redaction/undo-layer.ts'
import { readUndone } from './read-undone.ts'

const read = (text: string, dialect: Dialect) =>
  readUndone(text, (given, out) => (undoLayer(given, dialect, out) === 0 ? undefined : out))

const undone = (text: string, dialect: Dialect) => read(text, dialect)?.text
const both = ['code', 'markup'] as const

describe('in both dialects', () => {
  test.each<[string, string]>([
    ['a%68b', 'ahb'],
    ['%6B8', 'k8'],
    ['%u00688', 'h8'],
    ['\\u00688', 'h8'],
    ['\\U000000688', 'h8'],
    ['\\x688', 'h8'],
    ['\\u{68}8', 'h8'],
    ['\\x{0068}8', 'h8'],
    ['&#104;8', 'h8'],
    ['&#104x', 'hx'],
    ['&#x68;8', 'h8'],
    ['&#X68z', 'hz'],
    ['a\\_b', 'a_b'],
    ['\\7x', '\u0007x'],
    ['a\\u200bb', 'ab'],
    ['&#1114112;b', 'b'],
    ['\\uFF48', 'h'],
    ['\\y{68}', 'y{68}'],
    // A sign alone may be escaped any number of times.
    ['%252568', 'h'],
    ['%25zz', '%zz'],
    ['&amp;amp;#104;', 'h'],
    ['&amp;x', '&x'],
    ['\\\\\\\\u0068', 'h'],
    ['%68\\\\', 'h\\'],
    // What comes of one escape is no part of another.
    ['\\u005c\\u0075\\u0030\\u0030\\u0036\\u0038', '\\u0068'],
    ['&#x26;&#x23;&#x31;&#x30;&#x34;&#x3b;', '&#104;'],
    ['%25%36%38', '%68'],
    ['%5c%78%36%38', '\\x68'],
  ])('%j is %j', (given, expected) => {
    for (const dialect of both) expect(undone(given, dialect)).toBe(expected)
  })

  test.each(['words', '100%', '%6', '%g8', '%u006', '&x', '&#', '&#x', '&#g', '#104;', 'a\\'])(
    '%j holds none',
    (given) => {
      for (const dialect of both) expect(undone(given, dialect)).toBeUndefined()
    },
  )

  test.each<[string, string]>([
    ['a%68b', '%68'],
    ['a\\u{68}b', '\\u{68}'],
    ['a&#104;b', '&#104;'],
    ['a%2568b', '%2568'],
    ['a\\\\_b', '\\\\_'],
  ])('of %j the letter stands for %j, and its neighbours for themselves', (given, stretch) => {
    for (const dialect of both) expect(read(given, dialect)?.stretches).toEqual(['a', stretch, 'b'])
  })

  test('an escape has forty digits at most', () => {
    for (const dialect of both) {
      expect(undone(`&#${'0'.repeat(37)}104;b`, dialect)).toBe('hb')
      expect(undone(`&#${'0'.repeat(38)}104;b`, dialect)).toBe('4;b')
    }
  })
})

test.each<[string, string, string]>([
  ['\\150x', 'hx', '\u0150x'],
  ['\\1500', 'h0', '\u1500'],
  ['\\68', '8', 'h'],
  ['a\\nb', 'ab', 'anb'],
  ['\\0000680', '0680', 'h0'],
  ['a\\u{68b', 'au{68b', 'au{68b'],
  ['\\x6g', 'x6g', 'x6g'],
])('%j is %j in code and %j in markup', (given, code, markup) => {
  expect([undone(given, 'code'), undone(given, 'markup')]).toEqual([code, markup])
})

test('letters of mail are in markup alone', () => {
  expect(undone('=68=6', 'markup')).toBe('h=6')
  expect(undone('=68', 'code')).toBeUndefined()
})

test.each(['&#104', '%', '\\x{68', '&', '%25', '\\', '=6'])(
  'what was read before is no part of %j',
  (text) => {
    for (const dialect of both) {
      for (const before of [';', '25', '}', 'amp;', '8', '\\', 'a']) {
        const used = newReading(40)
        readVisible(`${text}${before.repeat(5)}`, 0, text.length + 5, used)
        const again = readVisible(text, 0, text.length, used)
        const out = newReading(40)
        undoLayer(again, dialect, out)
        expect([...out.ends.subarray(0, out.length)].at(-1)).toBe(text.length)
      }
    }
  },
)

describe('two layers', () => {
  const holds = (text: string, dialect: Dialect, least: number) =>
    mayHoldLayers(readVisible(text, 0, text.length, newReading(text.length)), dialect, least)

  test.each([
    '%25%34%31',
    '%%34%31',
    '&amp;amp;%61mp;',
    '&#38;amp;',
    '&#38;a%6dp;',
    '&#38;#104;',
    '&%61mp;',
    '&a%6dp;',
    '%5cx68',
    '\\x5c_',
    '&#92;%41',
    '%4%31',
    '%uFF05%34%31',
    '%5c\\n',
    '\\u{10025}68',
  ])('may be in %j, as often as it is there', (text) => {
    for (const dialect of both) {
      expect(holds(text, dialect, 1)).toBe(true)
      expect(holds(text.repeat(8), dialect, 8)).toBe(true)
    }
  })

  test.each(['=3D68', '=%36%38', '=6%38', '%3d68', '=3d=36=38'])('may be in %j in markup', (text) => {
    expect(holds(text, 'markup', 1)).toBe(true)
    expect(holds(text.repeat(8), 'markup', 8)).toBe(true)
  })

  test.each([
    'words',
    'a &amp; b',
    'https://a.example/?b=z&amp;alias=z&amp;version=z',
    '&lt;a b=&quot;c&quot;&gt;',
    '{\\"a\\":\\"b\\",\\n\\"c\\":1}',
    '&#39;&#39;&#39;',
    '100 % of %25 =',
    '<a class="b">',
    '=== z ===',
  ])('are not in %j', (text) => {
    for (const dialect of both) expect(holds(text, dialect, 1)).toBe(false)
  })
})
