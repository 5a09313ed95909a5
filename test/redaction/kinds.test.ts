import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as signs from '../../src/redaction/escape-signs.ts'
import * as kinds from '../../src/redaction/kinds.ts'

const character = (unit: number) => String.fromCharCode(unit)
const anyOf = (characters: string) => ({ test: (one: string) => characters.includes(one) })
// Terminals read ESC and BEL, and so they are undone as escapes.
const unseen = Array.from({ length: 32 }, (_, unit) => character(unit))
  .filter((one) => one !== '\u001b' && one !== '\u0007')
  .join('')
const everyUnit = Array.from({ length: 65_536 }, (_, unit) => unit)

describe('of all characters a string can hold', () => {
  test.each<[string, number, { test(one: string): boolean }]>([
    ['letters and digits', kinds.letterOrDigit, /[A-Za-z0-9]/],
    ['letters', kinds.letter, /[A-Za-z]/],
    ['what ends hexadecimal digits', kinds.endsHex, /[g-wyz]/i],
    ['what is not in base64', kinds.notBase64, /[^A-Za-z0-9+/_-]/],
    ['what is not seen in ASCII', kinds.invisible, anyOf(`${unseen} \u007f`)],
    ['octal digits', kinds.octal, /[0-7]/],
    ['decimal digits', kinds.decimal, /[0-9]/],
    ['hexadecimal digits', kinds.hexadecimal, /[0-9a-f]/i],
    ['signs of escapes in code', kinds.signOfCode, anyOf('\\%&\u00ef\u001b\u0007')],
    ['signs of escapes in markup', kinds.signOfMarkup, anyOf('\\%&\u00ef\u001b\u0007=<>')],
  ])('%s are known', (_, kind, pattern) => {
    const known = everyUnit.filter((unit) => kinds.isOf(unit, kind))
    expect(known).toEqual(everyUnit.filter((unit) => pattern.test(character(unit))))
  })

  test('no list of kinds shares its bit with another', () => {
    const { letterOrDigit, letter, endsHex, notBase64, invisible, octal, decimal, hexadecimal } = kinds
    const all = [letterOrDigit, letter, endsHex, notBase64, invisible, octal, decimal, hexadecimal]
    expect(new Set([...all, kinds.signOfCode, kinds.signOfMarkup]).size).toBe(10)
  })

  test('letters that break a line or the like after a backslash are known', () => {
    expect(everyUnit.filter((unit) => signs.breaks.has(unit))).toEqual([...'befnrtv'].map(kinds.code))
  })
})

/** A stretch in a longer text, with what is looked for behind it too, where nobody looks. */
const anyStretch = fc
  .tuple(fc.string({ unit: fc.constantFrom(...'aaab7'), maxLength: 30 }), fc.nat(5), fc.nat(5))
  .map(([text, before, behind]) => {
    const from = Math.min(before, text.length)
    return { text, from, to: Math.max(from, text.length - behind) }
  })
const codesOf = (text: string) => Uint16Array.from([...text].map(kinds.code))

test('the next character of a kind is found where it stands', () => {
  fc.assert(
    fc.property(anyStretch, ({ text, from, to }) => {
      const at = text.slice(from, to).indexOf('7')
      expect(kinds.nextOf(codesOf(text), from, to, kinds.decimal)).toBe(at < 0 ? to : from + at)
    }),
    { numRuns: 300 },
  )
})

test('as many characters in a row as are asked for, none of them of a kind, are found where they begin', () => {
  fc.assert(
    fc.property(anyStretch, fc.integer({ min: 1, max: 5 }), ({ text, from, to }, size) => {
      const at = text.slice(from, to).search(new RegExp(`[^7]{${size}}`))
      expect(kinds.nextWithout(codesOf(text), from, to, kinds.decimal, size)).toBe(at < 0 ? to : from + at)
    }),
    { numRuns: 1_000 },
  )
})
