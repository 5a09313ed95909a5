import { expect, it } from 'vitest'
import { echoedKeyCheck } from '../../src/run/echoed-key.ts'
import { sampleExchange } from '../report/sample-report.ts'

const answering = (id: string, text: string) => ({
  ...sampleExchange(id),
  response: { status: 500, headers: {}, body: { text, bytes: text.length, truncated: false } },
})

it('is there where an answer holds the key, as a warning that names the requests', () => {
  const echo = 'headers: {authorization: Bearer ***api-key***}'
  expect(echoedKeyCheck([sampleExchange('e1'), answering('e2', 'key=***')])).toEqual([])
  expect(echoedKeyCheck([answering('e1', 'fine'), answering('e2', echo), answering('e3', echo)])).toEqual([
    expect.objectContaining({
      status: 'warn',
      reason: expect.stringMatching(/^your key stands in .* and 1 more: /),
      exchanges: ['e2', 'e3'],
    }),
  ])
})
