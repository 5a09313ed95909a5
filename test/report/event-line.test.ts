import { expect, it } from 'vitest'
import type { RunEvent } from '../../src/pipeline/events.ts'
import { eventLine } from '../../src/report/event-line.ts'
import { EventLine } from '../../src/schema/event-line.ts'
import { failingReport, sampleCheck } from './sample-report.ts'

const report = failingReport('word')
const events: RunEvent[] = [
  { type: 'run-started', id: 'r', checks: 2, target: { trackingUri: 'https://a.example' } },
  { type: 'waiting', for: 'the API' },
  { type: 'check-started', id: 'a', title: 'A' },
  { type: 'check-finished', result: sampleCheck('a', { suite: 'preflight', layer: 'client' }) },
  { type: 'clean-up-started' },
  { type: 'clean-up-finished', cleanup: { done: true, leftovers: [] } },
  { type: 'run-finished', report },
]

it.each(events.map((event) => [event.type, event] as const))(
  '%s keeps to the schema, and to one line',
  (_, event) => {
    const line = JSON.stringify(eventLine(event))
    expect(EventLine.parse(JSON.parse(line))).toMatchObject({ type: event.type, version: 1 })
    expect(line).not.toContain('\n')
  },
)

it('ends with the result and not with the whole report', () => {
  expect(eventLine({ type: 'run-finished', report })).toMatchObject({
    verdict: 'fail',
    causes: [{ code: 'AUTH_KEY_EXPIRED', owner: 'caller' }, { code: 'PROXY_DOWN' }],
  })
})
