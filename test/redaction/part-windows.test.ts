import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPartWindows, type Hit } from '../../src/redaction/part-windows.ts'
import { newReading, push, type Reading } from '../../src/redaction/reading.ts'

const size = 8

/** Every second place of a text, as of one that was escaped; behind it what was read before. */
function readingOf(text: string, before = '') {
  const reading = newReading(text.length + before.length)
  for (const [at, unit] of [...`${text}${before}`].entries())
    push(reading, unit.charCodeAt(0), 2 * at, 2 * at + 1)
  reading.length = text.length
  return reading
}

interface Added {
  name: string
  text: string
  prefix: string
}

function match(added: Added[], reading: Reading): Hit[] {
  const windows = createPartWindows()
  for (const { name, text, prefix } of added) windows.add(name, text, prefix)
  const hits: Hit[] = []
  windows.match(reading, hits)
  return hits
}

/** The same by comparing each place with each part; of two secrets with the same part the first one counts. */
function matchSlowly(added: Added[], text: string): Hit[] {
  // Of the other characters, one is two in small letters, and stands for none of a secret.
  const lower = text.replaceAll(/[^\u0130]/g, (one) => one.toLowerCase())
  return [...lower].flatMap((_, at) => {
    const owner = added.find(
      (one) => lower.length >= at + size && one.text.includes(lower.slice(at, at + size)),
    )
    if (!owner) return []
    const isFirst = lower.startsWith(owner.text.slice(0, size), at)
    const before = isFirst && lower.slice(0, at).endsWith(owner.prefix) ? owner.prefix.length : 0
    return [{ start: 2 * (at - before), end: 2 * (at + size) - 1, name: owner.name }]
  })
}

const key: Added = { name: 'key', text: 'zq7tnb4xwc1kfr9aysk3dv6h', prefix: 'hklive' }
const other: Added = { name: 'other', text: 'p0_ö-qwertzuiop', prefix: 'pre' }

const anyPiece = (text: string) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(20), fc.constantFrom('small', 'capitals', 'Kelvin'))
    .map(([from, count, letters]) => {
      const piece = text.slice(from, from + count)
      // A sign whose small letter is an ordinary k.
      if (letters === 'Kelvin') return piece.replaceAll('k', '\u212a')
      return letters === 'small' ? piece : piece.toUpperCase()
    })
const anyText = fc
  .array(
    fc.oneof(
      anyPiece(key.text),
      anyPiece(other.text),
      fc.constantFrom('hklive', 'HKlive', 'klive', key.text, 'pre', 'zq7t', 'nb4x', 'ö', '\u0130'),
      fc.string({ unit: fc.constantFrom(...'zq7tnb4x_ \u007f@['), maxLength: 9 }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''))

describe('parts of secrets', () => {
  test('are found wherever they stand, in capitals and small letters, and nothing else is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(match([key, other], readingOf(text))).toEqual(matchSlowly([key, other], text))
      }),
      { numRuns: 1_000 },
    )
  })

  test('are found at every place of a text of nothing but them', () => {
    for (let from = 0; from + size <= key.text.length; from++) {
      for (const before of ['', '.', '..', '...', '....', '.....']) {
        const text = `${before}${key.text.slice(from, from + size)}`
        expect(match([key], readingOf(text))).toEqual(matchSlowly([key], text))
        expect(match([key], readingOf(text))).toHaveLength(1)
      }
    }
  })

  test('are found where a letter is one of another script that is the same in small', () => {
    for (let from = 4; from <= 11; from++) {
      const text = key.text.slice(from, from + size).replaceAll('k', '\u212a')
      expect(match([key], readingOf(text))).toHaveLength(1)
    }
    const umlaut = other.text.slice(0, size)
    expect(match([other], readingOf(umlaut.toUpperCase()))).toHaveLength(1)
  })

  test('do not end in what was read before', () => {
    for (let length = 0; length < size; length++) {
      const text = `..${key.text.slice(0, length)}`
      expect(match([key], readingOf(text, key.text.slice(length, size)))).toEqual([])
    }
  })

  test('are looked at by their letters, and not by what they share with them', () => {
    const part = key.text.slice(0, size)
    for (let at = 0; at < size; at++) {
      for (const unit of ['a', '\u0161', '\u2161', '\uff41'])
        expect(match([key], readingOf(`${part.slice(0, at)}${unit}${part.slice(at + 1)}`))).toEqual([])
    }
  })

  test('of what is shorter than one there are none', () => {
    const windows = createPartWindows()
    expect(windows.isEmpty()).toBe(true)
    windows.add('key', key.text.slice(0, size - 1), '')
    expect(windows.isEmpty()).toBe(true)
    windows.add('key', key.text.slice(0, size), '')
    expect(windows.isEmpty()).toBe(false)
  })
})
