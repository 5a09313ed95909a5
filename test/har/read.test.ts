import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHar } from '../../src/har/read.ts'
import { renderHar } from '../../src/har/write.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { Exchange } from '../../src/schema/report.ts'
import { hostileText } from '../report/hostile-text.ts'
import { failingReport, sampleExchange, sampleReport } from '../report/sample-report.ts'
import { harProblems } from './har-schema.ts'

const read = (text: string) => readHar(text, createRedactor())

describe('our own HAR', () => {
  it('is a HAR 1.2 by the published schema, whatever servers sent', () => {
    expect(harProblems({ log: { version: '1.2', entries: [{}] } })).not.toEqual([])
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(harProblems(JSON.parse(renderHar(failingReport(text))))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('holds every exchange, with phases that add up to its time', () => {
    const report = sampleReport({ exchanges: [sampleExchange('e1'), sampleExchange('e2')] })
    const { entries } = JSON.parse(renderHar(report)).log
    expect(entries.map((entry: { _exchangeId: string }) => entry._exchangeId)).toEqual(['e1', 'e2'])
    const { time, timings } = entries[0]
    expect(timings).toEqual({ blocked: -1, dns: 1, connect: 5, ssl: 3, send: 0, wait: 4.25, receive: 1.75 })
    expect(time).toBe(12)
  })

  it('is read back as the same exchanges', () => {
    const answered = sampleExchange('e1')
    const { response, ...asked } = sampleExchange('e2')
    const refused = { ...asked, attempt: 2, error: { code: 'REFUSED', message: 'ECONNREFUSED: connect' } }
    const binary: Exchange = {
      ...sampleExchange('e3'),
      response: {
        status: 200,
        headers: {},
        body: { bytes: 9_000, sha256: 'cd'.repeat(32), truncated: true },
      },
    }
    const cut: Exchange = {
      ...sampleExchange('e4'),
      request: { method: 'GET', url: 'https://auth.example/', headers: { 'x-two': ['a', 'b'] } },
      response: { status: 503, headers: {}, body: { text: 'begin', bytes: 70_000, truncated: true } },
    }
    const exchanges = [answered, refused, binary, cut]
    const back = read(renderHar(sampleReport({ exchanges })))
    const withoutTimes = ({ timings: _, ...exchange }: Exchange) => exchange
    // A credential header keeps its scheme only.
    const masked = JSON.parse(JSON.stringify(exchanges.map(withoutTimes)).replaceAll('[redacted]', '***'))
    expect(back.exchanges.map(withoutTimes)).toEqual(masked)
    expect(back.exchanges[0]?.timings).toEqual(answered.timings)
    expect(back).toMatchObject({ partial: false, ignored: 0, notes: [] })
  })

  it('reads back as exchanges that the schema accepts, whatever servers sent', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { exchanges } = read(renderHar(failingReport(text)))
        for (const exchange of exchanges) Exchange.parse(exchange)
        expect(exchanges).toHaveLength(2)
      }),
      { numRuns: 100 },
    )
  })
})
