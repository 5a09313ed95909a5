import { expect, it } from 'vitest'
import { echoedKey } from '../../src/run/echoed-key.ts'
import { sampleExchange } from '../report/sample-report.ts'

const answering = (id: string, text: string) => ({
  ...sampleExchange(id),
  response: { status: 500, headers: {}, body: { text, bytes: text.length, truncated: false } },
})

it('warns of answers that send the caller’s own key back, and of none else', () => {
  const echo = 'headers: {authorization: Bearer ***api-key***}'
  expect(echoedKey([sampleExchange('e1'), answering('e2', 'key=***')])).toBeUndefined()
  expect(echoedKey([answering('e1', 'fine'), answering('e2', echo), answering('e3', echo)])).toContain(
    'e2 and 1 more',
  )
})
