import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  createReusable,
  hexValue,
  isInvisible,
  newReading,
  plainForm,
  push,
  pushPart,
  type Reading,
  readLetters,
  readVisible,
  textOf,
} from '../../src/redaction/reading.ts'
import { anyCodePoint } from '../any-code-point.ts'

const everyUnit = Array.from({ length: 65_536 }, (_, unit) => unit)
const character = (unit: number) => String.fromCharCode(unit)

/** Each character with the stretch it stands for. */
const shown = ({ codes, starts, ends, length }: Reading) =>
  Array.from({ length }, (_, at) => [character(codes[at] ?? 0), starts[at], ends[at]])

describe('of all characters a string can hold', () => {
  test('those are not seen that Unicode says so of, an empty pattern of Braille, and halves of tags', () => {
    // Terminals read ESC and BEL. What Unicode has not given away yet may be seen once it is.
    const pattern = /[\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\udc00-\uddff]|\udb40/u
    const known = everyUnit.filter((unit) => unit < 0xfff0 && isInvisible(unit))
    const others = [0x07, 0x1b]
    expect(known).toEqual(
      everyUnit.filter((unit) => unit < 0xfff0 && pattern.test(character(unit)) && !others.includes(unit)),
    )
  })

  test('those of full width are read as the plain ones', () => {
    const wide = /[\uff01-\uff5e]/
    for (const unit of everyUnit) {
      const plain = wide.test(character(unit)) ? character(unit).normalize('NFKC') : character(unit)
      if (character(plainForm(unit)) !== plain) expect(character(plainForm(unit))).toBe(plain)
    }
  })

  test('hexadecimal digits have their value, and the others one that is none of a digit', () => {
    for (const unit of everyUnit) {
      const value = /[0-9a-f]/i.test(character(unit)) ? Number.parseInt(character(unit), 16) : 99
      if (hexValue(unit) !== value) expect(hexValue(unit), character(unit)).toBe(value)
    }
  })
})

const anyText = fc.oneof(
  fc.string({ unit: anyCodePoint, maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'aZ_0 \n\u200b\u00e9\uff41\u0080\u007f'), maxLength: 30 }),
)
/** A reading that was used before still holds what was read then. */
const used = () => {
  const reading = newReading(60)
  for (let at = 0; at < 60; at++) push(reading, 0x39, 7, 8)
  return reading
}

test('what is visible of a stretch is read, each character for itself', () => {
  fc.assert(
    fc.property(anyText, fc.nat(5), fc.nat(5), (text, before, behind) => {
      const from = Math.min(before, text.length)
      const to = Math.max(from, text.length - behind)
      const expected = everyUnit
        .slice(from, to)
        .filter((at) => !isInvisible(text.charCodeAt(at)))
        .map((at) => [character(plainForm(text.charCodeAt(at))), at, at + 1])
      expect(shown(readVisible(text, from, to, used()))).toEqual(expected)
    }),
  )
})

test('letters and digits keep the stretches they stand for', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const given = readVisible(text, 0, text.length, used())
      expect(shown(readLetters(given, used()))).toEqual(
        shown(given).filter(([one]) => /[A-Za-z0-9]/.test(String(one))),
      )
    }),
  )
})

test('a part of a reading is added behind what is there', () => {
  const [given, out] = [newReading(5), used()]
  readVisible('abcde', 0, 5, given)
  readVisible('xy', 0, 2, out)
  pushPart(out, given, 1, 4)
  push(out, 0x7a, 40, 46)
  expect(shown(out)).toEqual([
    ['x', 0, 1],
    ['y', 1, 2],
    ['b', 1, 2],
    ['c', 2, 3],
    ['d', 3, 4],
    ['z', 40, 46],
  ])
})

test('a new reading is empty', () => {
  expect(shown(newReading(5))).toEqual([])
})

test('the text before a place ends there, and begins with what was read first', () => {
  const reading = readVisible('abcde', 0, 5, used())
  expect(textOf(reading, 4, 3)).toBe('bcd')
  expect(textOf(reading, 4, 4)).toBe('abcd')
  expect(textOf(reading, 2, 7)).toBe('ab')
})

describe('a reading for use again and again', () => {
  test('is empty, and has room for as many characters as are asked for', () => {
    const make = createReusable()
    for (const capacity of [0, 1, 5, 5, 300, 301, 2, 5_000]) {
      const reading = make(capacity)
      expect(reading.length).toBe(0)
      for (let at = 0; at < capacity; at++) push(reading, 0x61, at, at + 1)
      expect(shown(reading)).toEqual(Array.from({ length: capacity }, (_, at) => ['a', at, at + 1]))
    }
  })

  test('is the same one as long as it has room, so that memory does not grow', () => {
    const make = createReusable()
    const all = new Set<Reading>()
    for (let capacity = 1; capacity <= 4_096; capacity++) all.add(make(capacity))
    for (let capacity = 4_096; capacity > 0; capacity--) all.add(make(capacity))
    expect(all.size).toBeLessThan(20)
  })
})
