import { expect, it } from 'vitest'
import { echoesOf, placesOfKey } from '../../src/text/echoes.ts'
import { sampleExchange } from '../report/sample-report.ts'

const answering = (id: string, text: string, headers: Record<string, string> = {}) => ({
  ...sampleExchange(id),
  response: { status: 500, headers, body: { text, bytes: text.length, truncated: false } },
})
const idsOf = (list: { id: string }[]) => list.map(({ id }) => id)

it('finds answers that hold the caller’s own key in body or headers, and none else', () => {
  const inBody = answering('e3', 'headers: {authorization: Bearer ***api-key***}')
  const inHeader = answering('e4', '{}', { 'X-Debug': '***api-key***' })
  expect(idsOf(echoesOf([sampleExchange('e1'), answering('e2', 'key=***'), inBody, inHeader]))).toEqual([
    'e3',
    'e4',
  ])
  expect(placesOfKey(inBody)).toEqual(['body'])
  expect(placesOfKey(inHeader)).toEqual(['x-debug'])
})

it.each([
  '{"key_prefix": "***api-key***"}',
  '{"masked_key": "***api-key***", "is_valid": true}',
  'Key ***api-key***… is not known',
  'Key ***api-key***...4f is not known',
])('does not take an abbreviation for the key: %s', (text) => {
  expect(echoesOf([answering('e1', text)])).toEqual([])
})

it('does not blame a server for what the client stored there itself', () => {
  const told = answering('e1', '{"tags": [{"value": "***api-key***"}]}')
  const body = { text: '{"tags": [{"value": "***api-key***"}]}', bytes: 40, truncated: false }
  const stored = { ...sampleExchange('e2'), request: { ...sampleExchange('e2').request, body } }
  expect(idsOf(echoesOf([told]))).toEqual(['e1'])
  expect(echoesOf([stored, told])).toEqual([])
})
