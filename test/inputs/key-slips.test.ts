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
  ['Bearer {"api_key":"***"}', 'holds a JSON in place of the key'],
  ['Bearer <api key>', 'holds a placeholder in place of the key'],
  ['Bearer your-api-key', 'holds a placeholder in place of the key'],
  ['Bearer xxxx', 'holds a placeholder in place of the key'],
  ['Bearer', 'holds no key: nothing stands after its scheme'],
  ['ApiKey ', 'holds no key: nothing stands after its scheme'],
  ['Basic Og==', 'holds no key: nothing stands after its scheme'],
  ['Bearer process.env.API_KEY', 'holds the name of a variable, which nothing filled in'],
  ['Bearer [object Object]', 'holds an object where the text of the key belongs'],
  ['Bearer op://***', 'holds a reference to a secret, which nothing looked up'],
  ['Bearer ***\\n', 'has a line break in letters (\\n) after the key'],
])('%j: %s', (header, expected) => {
  expect(slipInHeader(header)).toBe(expected)
})
