import { expect, it } from 'vitest'
import { slipInHeader } from '../../src/inputs/key-slips.ts'

it.each([
  ['Bearer ***api-key***', undefined],
  ['Bearer ***', undefined],
  ['Bearer nonesuch', undefined],
  ['Basic ***', undefined],
  ['', undefined],
  ['Bearer bearer ***', 'has a second word before the key'],
  ["Bearer '***'", 'has quotes around the key'],
  ['Bearer "***', 'has a quote beside the key'],
  ['Bearer None', 'holds the word for a variable that is not set'],
  ['Bearer $KEY', 'holds the name of a variable, which nothing filled in'],
  ['Bearer HOKUSAI_API_KEY=***', 'has NAME= before the key'],
  ['Bearer hk_live_...', 'holds a placeholder in place of the key'],
  ['"Bearer ***"', 'has quotes around the key'],
  ['Bearer <api key>', 'holds a placeholder in place of the key'],
  ['Bearer your-api-key', 'holds a placeholder in place of the key'],
])('%j: %s', (header, expected) => {
  expect(slipInHeader(header)).toBe(expected)
})
