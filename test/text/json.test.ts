import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compactJson, jsonExcess, parseBeginning, parseJson, usualLimits } from '../../src/text/json.ts'

test('reads any JSON within its limits as JSON.parse does', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value)
      expect(parseJson(text)).toEqual(JSON.parse(text))
    }),
  )
})

test('never throws, and answers undefined for what is no JSON', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('"', '\\', '[', ']', '{', '}', ',', ':', '1', 'a') }),
      (text) => {
        let right: unknown
        try {
          right = JSON.parse(text)
        } catch {}
        expect(parseJson(text)).toEqual(right)
      },
    ),
  )
})

describe('limits', () => {
  const limits = { values: 10, depth: 3 }
  test.each([
    ['[1,2,3,4,5,6,7,8,9]', undefined],
    ['[1,2,3,4,5,6,7,8,9,10,11]', 'holds more than 10 values'],
    ['[[[]]]', undefined],
    ['[[[[]]]]', 'is nested more than 3 levels deep'],
    ['[[[]],[[]]]', undefined],
    ['{"a":{"b":[1]}}', undefined],
    ['["[[[[","]]","{,,,,,,,,,,,,,,,","\\"[[[[","\\\\"]', undefined],
    ['["\\\\\\"[[[[[[,,,,,,,,,,,,,,"]', undefined],
  ])('%s', (text, excess) => {
    expect(jsonExcess(text, limits)).toBe(excess)
    expect(parseJson(text, limits)).toEqual(excess ? undefined : JSON.parse(text))
  })

  test.each([
    ['objects', `[${'{},'.repeat(usualLimits.values)}{}]`],
    ['names', `{${Array.from({ length: usualLimits.values }, (_, i) => `"k${i}":1`).join()}}`],
    ['open brackets', '['.repeat(5_000_000)],
    ['nesting', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`],
  ])('too many %s are not parsed', (_, text) => {
    expect(parseJson(text)).toBeUndefined()
    expect(jsonExcess(text)).toMatch(/^(holds|is nested) more than/)
  })

  test('a long text of few values is', () => {
    const long = 'x,[{'.repeat(500_000)
    expect(parseJson(JSON.stringify([long]))).toEqual([long])
  })
})

test('JSON without white space means the same', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2, '\t'), (json, indent) => {
      const { compact, textBytes } = compactJson(
        Buffer.from(JSON.stringify(JSON.parse(json), undefined, indent)),
      )
      expect(Buffer.from(compact).toString()).toBe(JSON.stringify(JSON.parse(json)))
      expect(textBytes).toBeLessThanOrEqual(compact.length)
    }),
  )
})

describe('the beginning of a JSON', () => {
  test('holds what stands whole in it, wherever it was cut', () => {
    const whole = {
      error_code: 'GONE',
      message: 'a "b"\\ \u00e9',
      list: [1, { deep: true }],
      tail: 'z'.repeat(20),
    }
    const text = JSON.stringify(whole)
    const known = text.indexOf(',') + 1
    for (let end = known; end <= text.length; end++)
      expect(parseBeginning(text.slice(0, end)), text.slice(0, end)).toMatchObject({ error_code: 'GONE' })
    expect(parseBeginning(text)).toEqual(whole)
    expect(parseBeginning(text.slice(0, text.indexOf('"tail"') + 3))).toEqual({ ...whole, tail: undefined })
  })

  test.each(['', '<html>, {', 'plain, text', '{"nam', '[}', '['.repeat(1_000)])(
    '%s tells nothing',
    (text) => {
      expect(parseBeginning(text)).toBeUndefined()
    },
  )

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'"\\[]{},:1a') }),
        (text) => void parseBeginning(`{${text}`),
      ),
    )
  })
})
