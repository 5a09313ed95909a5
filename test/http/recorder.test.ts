import { expect, test } from 'vitest'
import { createRecorder } from '../../src/http/recorder.ts'
import { Exchange } from '../../src/schema/report.ts'

const exchange = (id: string, headers: Record<string, string | string[]>, text: string): Exchange => ({
  id,
  checkId: 'c',
  startedAt: '2026-01-01T00:00:00.000Z',
  attempt: 1,
  request: { method: 'GET', url: 'http://h/', headers: {} },
  response: { status: 200, headers, body: { text, bytes: text.length, sha256: 'ab', truncated: false } },
  timings: { totalMs: 1 },
})

test('an ordinary exchange is kept as it is', () => {
  const recorder = createRecorder()
  const one = exchange(recorder.nextId(), { server: 'nginx', 'set-cookie': ['a', 'b'] }, '{}')
  recorder.record(one)
  expect(recorder.exchanges()).toEqual([one])
  expect(recorder.find('e1')).toBe(one)
})

test('however many and long the answers are, what is kept of them has a bound', () => {
  const recorder = createRecorder()
  const long = 'x'.repeat(16_000)
  const count = 2_000
  for (let i = 0; i < count; i++) {
    recorder.record(
      exchange(recorder.nextId(), { 'content-type': 'text/html', 'x-long': 'v'.repeat(4_000) }, long),
    )
  }
  const kept = recorder.exchanges()
  expect(kept).toHaveLength(count)
  expect(kept[0]?.response?.body?.text).toBe(long)
  expect(JSON.stringify(kept).length).toBeLessThan(6_000_000)
  const last = kept.at(-1) as Exchange
  expect(Exchange.parse(last)).toEqual(last)
  expect(last).toMatchObject({
    request: { method: 'GET', url: 'http://h/' },
    response: {
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: { bytes: 16_000, sha256: 'ab', truncated: true },
    },
  })
})
