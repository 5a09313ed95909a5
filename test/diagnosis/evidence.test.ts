import { expect, test } from 'vitest'
import { observationsOf } from '../../src/diagnosis/evidence.ts'
import type { Exchange } from '../../src/schema/report.ts'

const base = 'https://registry.test/api/mlflow'
const call = '/api/2.0/mlflow/runs/create'
const target = { trackingUri: base, authUrl: 'https://auth.test', apiUrl: 'https://registry.test' }

let count = 0
function exchange(url: string, status: number, more: { location?: string; text?: string } = {}): Exchange {
  count += 1
  const { location, text = '' } = more
  const body = { text, bytes: text.length, truncated: false }
  return {
    id: `e${count}`,
    checkId: 'c',
    startedAt: new Date(count * 1000).toISOString(),
    attempt: 1,
    request: { method: 'POST', url, headers: {} },
    response: { status, headers: location ? { location } : {}, body },
    timings: { totalMs: 1 },
  }
}

const seen = (exchanges: Exchange[]) =>
  observationsOf({ exchanges, partial: false, target: target as never }).map(({ exchange, role }) => [
    exchange.response?.status,
    role,
  ])

test('a call that was redirected within its host and then answered stands for what it asked first', () => {
  const moved = exchange(`${base}${call}`, 308, { location: `/v2${call}` })
  expect(seen([moved, exchange(`https://registry.test/v2${call}`, 200, { text: '{}' })])).toEqual([
    [200, 'mlflow'],
  ])
  const refusal = '{"error_code":"RESOURCE_DOES_NOT_EXIST"}'
  expect(seen([moved, exchange(`https://registry.test/v2${call}`, 404, { text: refusal })])).toEqual([
    [404, 'mlflow'],
  ])
})

test('a redirect that nobody followed, or that leads to no answer of the API, stays', () => {
  const moved = exchange(`${base}${call}`, 308, { location: `/v2${call}` })
  expect(seen([moved])).toEqual([[308, 'mlflow']])
  const page = exchange(`https://registry.test/v2${call}`, 404, { text: '<h1>Not Found</h1>' })
  expect(seen([moved, page]).map(([status]) => status)).toEqual([308, 404])
  const other = exchange(`https://registry.test/v2${call}/x`, 200, { text: '{}' })
  expect(seen([moved, other]).map(([status]) => status)).toEqual([308, 200])
})
