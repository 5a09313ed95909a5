import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dialect } from '../../src/redaction/escape-forms.ts'
import { newReading, readVisible } from '../../src/redaction/reading.ts'
import { undoEscapes } from '../../src/redaction/undo-escapes.ts'
import { readUndone } from './read-undone.ts'

const read = (text: string, dialect: Dialect) =>
  readUndone(text, (given, out) => undoEscapes(given, dialect, out))

const undone = (text: string, dialect: Dialect) => read(text, dialect)?.text

const both = ['code', 'markup'] as const

describe('in both dialects', () => {
  test.each<[string, string]>([
    ['%68', 'h'],
    ['a%68%6Bb', 'ahkb'],
    ['%u0068', 'h'],
    ['%U00000068', 'h'],
    ['\\u0068', 'h'],
    ['\\U00000068', 'h'],
    ['\\x68', 'h'],
    ['\\u{68}', 'h'],
    ['\\u{000000068}', 'h'],
    ['\\x{68}', 'h'],
    ['&#104;', 'h'],
    ['&#104 ', 'h'],
    ['&#104', 'h'],
    ['&#104x', 'hx'],
    ['&#x68;', 'h'],
    ['&#X68;', 'h'],
    ['&#x68z', 'hz'],
    ['&#x68', 'h'],
    ['&#0000104;', 'h'],
    ['&amp;', '&'],
    ['&AMP;', '&'],
    ['&lt;', '<'],
    ['&lowbar;', '_'],
    ['&underbar;', '_'],
    ['&nosuchname;x', 'x'],
    ['\\/', '/'],
    ['\\"', '"'],
    ['a\\\\_b', 'a_b'],
    // Within each other, and completed by what is undone.
    ['%2568', 'h'],
    ['%252568', 'h'],
    ['&amp;#104;', 'h'],
    ['&#38;#104;', 'h'],
    ['&#37;68', 'h'],
    ['\\u005cu0068', 'h'],
    ['\\\\u0068', 'h'],
    ['%5Cu0068', 'h'],
    ['\\u0026#104;', 'h'],
    ['%3%34', '4'],
    ['&%23104;', 'h'],
    ['\\u{%368}', 'h'],
    // Full width, as it is and in UTF-8.
    ['%EF%BD%88', 'h'],
    ['\u00ef\u00bc\u00a1', 'A'],
    ['%EF%BC%BF', '_'],
    ['%EF%BD%80', '`'],
    ['%EF%BD%C0', '\u00ef\u00bd\u00c0'],
    ['\\xEF\\xBD\\x88', 'h'],
    ['\\uFF48', 'h'],
    // What takes no room is nothing.
    ['a%0Ab', 'ab'],
    ['a\\u200bb', 'ab'],
    ['a&#8203;b', 'ab'],
    ['a\u001b[1;31mb', 'ab'],
    ['a\\u001b[0mb', 'ab'],
    ['a\u0007b', 'ab'],
    ['\\7', ''],
    // A bracket that was part of a colour begins no tag.
    ['a\u001b[<m>', 'a>'],
    ['a\u001b[<mbcd>', 'abcd>'],
  ])('%j is %j', (given, expected) => {
    for (const dialect of both) expect(undone(given, dialect)).toBe(expected)
  })

  test.each([
    'plain words',
    'hundred % of it',
    '100%',
    '%6',
    '%g8',
    '%6g',
    '%u006',
    '%u00g8',
    'a=b & c',
    '&#;',
    '&#x;',
    '&;',
    '&a;',
    '&abcdefghijklmnop;',
    '&#xg;',
    '#104;',
    '%quot;',
    '%.u0068',
    '%..U00000068',
    '%.u{68}',
    '\\u(68}',
    '\\&{68}',
    'x&a;',
    '{68}',
    '&1;',
    '&z104;',
    'a\\u{}b',
    '[1;31m',
    '\u001b]8',
    '\u001b(B',
  ])('%j holds none', (given) => {
    for (const dialect of both) expect(undone(given, dialect)).toBeUndefined()
  })

  test.each<[string, string]>([
    ['a%68b', '%68'],
    ['a\\u0068b', '\\u0068'],
    ['a&#104;b', '&#104;'],
    ['a&#104 b', '&#104'],
    ['a%2568b', '%2568'],
    ['a&amp;#104;b', '&amp;#104;'],
    ['a%EF%BD%88b', '%EF%BD%88'],
    ['a&lowbar;b', '&lowbar;'],
  ])('of %j the letter stands for %j, and its neighbours for themselves', (given, stretch) => {
    for (const dialect of both) expect(read(given, dialect)?.stretches).toEqual(['a', stretch, 'b'])
  })

  test.each(['&lt', 'a &quot'])('what was read before is no part of %j', (text) => {
    for (const dialect of both) {
      const used = newReading(40)
      readVisible(`${text};`, 0, text.length + 1, used)
      readVisible(text, 0, text.length, used)
      expect(undoEscapes(used, dialect, newReading(41))).toBeUndefined()
    }
  })

  test.each<[string, string]>([
    ['&lt;b&gt;%68', 'h'],
    ['a<b>&lowbar;<c>%68&quot;x', 'a_h"x'],
    ['&quot;%3', '"%3'],
    ['%&lt;x&gt;68', 'h'],
    ['a=&quot;b&quot;=68', 'a="b"h'],
    ['&a&lt;b&gt;mp;#104;', 'h'],
    ['\\&lt;b>c', 'c'],
  ])('what is open goes on behind what is undone: %j is %j', (given, expected) => {
    expect(undone(given, 'markup')).toBe(expected)
  })

  test('a number beyond the last letter stands for nothing', () => {
    for (const dialect of both) {
      expect(undone('a&#1114112;b', dialect)).toBe('ab')
      expect(undone('a&#99999999999999999999999;b', dialect)).toBe('ab')
      expect(undone('a\\u{110000}b', dialect)).toBe('ab')
    }
  })

  test('an escape has forty digits at most', () => {
    for (const dialect of both) {
      expect(undone(`&#${'0'.repeat(37)}104;`, dialect)).toBe('h')
      expect(undone(`&#${'0'.repeat(38)}104;`, dialect)).toBeUndefined()
    }
  })

  test('a colour of a terminal has a hundred characters at most', () => {
    const coloured = (length: number) => `a\u001b[${'1'.repeat(length - 3)}mb`
    for (const dialect of both) {
      expect(undone(coloured(100), dialect)).toBe('ab')
      expect(undone(coloured(101), dialect)).toBeUndefined()
    }
  })

  test('one colour begins within another', () => {
    for (const dialect of both) expect(undone('a\u001b[1\u001b[2mb', dialect)).toBe('a\u001b[1b')
  })
})

test('what has begun anew where something was taken away is waited for', () => {
  const before = `${'z'.repeat(10)}&${'z'.repeat(42)}`
  expect(undone(`${before}<b%62>&%23104;`, 'markup')).toBe(`${before}h`)
})

test('what is far from any escape is read as what is near one', () => {
  const pieces = [
    ...'\\\\%%&&#;x25u0168{}=<>[]m7g',
    ...[
      '\u001b',
      '\u0007',
      '\u00ef',
      '\u00bc',
      '\u00a1',
      '&amp;',
      '&lt;',
      '\\u',
      '%5c',
      '&#',
      '\u001b]',
      'z'.repeat(43),
    ],
  ]
  // What begins with it reaches further than the text, and nothing ends it.
  const open = '\u001b('
  const anyText = fc.string({ unit: fc.constantFrom(...pieces), maxLength: 24 })
  fc.assert(
    fc.property(
      anyText.filter((text) => text.length < 90),
      fc.constantFrom(...both),
      (text, dialect) => {
        expect(undone(`${open}${text}`, dialect) ?? `${open}${text}`).toBe(
          `${open}${undone(text, dialect) ?? text}`,
        )
      },
    ),
    { numRuns: 5_000 },
  )
})

describe('in code', () => {
  test.each<[string, string]>([
    ['\\150', 'h'],
    ['\\150x', 'hx'],
    ['\\1500', 'h0'],
    ['a\\68', 'a8'],
    ['\\60x', '0x'],
    ['\\608', '08'],
    ['\\60', '0'],
    ['a\\nb', 'ab'],
    ['a\\tb', 'ab'],
    ['a\\rb', 'ab'],
    ['a\\vb', 'ab'],
    ['a\\bb', 'ab'],
    ['a\\fb', 'ab'],
    ['a\\eb', 'ab'],
    ['a\\gb', 'agb'],
    ['a\\_b', 'a_b'],
    ['a\\8b', 'a8b'],
    ['%68<b>', 'h<b>'],
  ])('%j is %j', (given, expected) => expect(undone(given, 'code')).toBe(expected))

  test.each(['=68', '<wbr>', '\u001b]8;;https://a.example\u001b', 'a=0'])('%j holds none', (given) =>
    expect(undone(given, 'code')).toBeUndefined(),
  )
})

describe('in markup', () => {
  const link = (length: number) => `a\u001b]8;;${'x'.repeat(length - 5)}\u0007b`

  test.each<[string, string]>([
    ['=68', 'h'],
    ['=6Bz', 'kz'],
    ['=3D68', 'h'],
    ['\\68 ', 'h'],
    ['\\68 z', 'hz'],
    ['\\68z', 'hz'],
    ['\\000068', 'h'],
    ['\\0000680', 'h0'],
    ['\\_', '_'],
    ['a\\nb', 'anb'],
    ['a\\tb', 'atb'],
    ['a<wbr>b', 'ab'],
    ['a<b c="d">e', 'ae'],
    ['a<b<c>d', 'a<bd'],
    ['a&lt;wbr&gt;b', 'ab'],
    ['a\u001b]8;;https://a.example\u0007b', 'ab'],
    ['a\u001b]8;;https://a.example\u001b\\b', 'ab'],
    ['a\u001b]8;;https://a.example\u001b\\\\b', 'ab'],
    ['a\u001bPq\u001b\\b', 'ab'],
    ['a\u001bXq\u0007b', 'ab'],
    ['a\u001b^q\u0007b', 'ab'],
    ['a\u001b_q\u0007b', 'ab'],
    ['a\u001b]0;q\u001b[1m]\u0007b', 'ab'],
    ['a\u001bNq\u0007b', 'a\u001bNqb'],
    ['\u001b]q\u0007b', 'b'],
    ['a\\u001b]0;q\\u0007b', 'ab'],
  ])('%j is %j', (given, expected) => expect(undone(given, 'markup')).toBe(expected))

  test('a tag has a thousand characters at most', () => {
    expect(undone(`a<${'x'.repeat(998)}>b`, 'markup')).toBe('ab')
    expect(undone(`a<${'x'.repeat(999)}>b`, 'markup')).toBeUndefined()
  })

  test('and so has a link of a terminal', () => {
    expect(undone(link(1_000), 'markup')).toBe('ab')
    expect(undone(link(1_001), 'markup')).toContain('x')
  })

  test.each(['a > b', '=6', '=g8', 'a\u001b8b'])('%j holds none', (given) =>
    expect(undone(given, 'markup')).toBeUndefined(),
  )
})
