import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRedactor } from '../../src/redaction/redact.ts'
import { Exchange } from '../../src/schema/report.ts'
import { hostileText } from '../report/hostile-text.ts'
import { failingReport, sampleExchange, sampleReport } from '../report/sample-report.ts'
import { harProblems } from './har-schema.ts'
import { readHar, renderHar } from './har-text.ts'

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

describe('a HAR of somebody’s', () => {
  const key = 'hk_live_InventedForTestsOnly4711abcd'
  const escaped = [...key].map((one) => `\\u00${one.charCodeAt(0).toString(16)}`).join('')
  const entry = (more: { text?: string; headers?: object[]; sent?: string; _error?: string }) => ({
    startedDateTime: '2026-11-27T10:00:00.000Z',
    time: 5,
    request: {
      method: 'GET',
      url: 'https://registry.example/api/mlflow/api/2.0/mlflow/experiments/search?max_results=1',
      headers: more.sent === undefined ? [] : [{ name: 'Authorization', value: more.sent }],
    },
    response: {
      status: more._error === undefined ? 500 : 0,
      headers: more.headers ?? [],
      content: { mimeType: 'application/json', text: more.text ?? '{}' },
      ...(more._error === undefined ? {} : { _error: more._error }),
    },
    timings: {},
  })
  const har = (...entries: object[]) =>
    read(JSON.stringify({ log: { version: '1.2', creator: { name: 'x', version: '1' }, entries } }))

  it.each<[string, Parameters<typeof entry>[0]]>([
    ['escaped in a body', { text: `{"detail":"error for ${escaped}"}` }],
    [
      'in base64 in a header',
      { headers: [{ name: 'X-Debug-Context', value: Buffer.from(`k=${key}`).toString('base64') }] },
    ],
  ])('shows nothing of a key that only stands %s', (_, more) => {
    const shown = JSON.stringify(har(entry(more)).exchanges)
    expect(shown).toContain('***key-1***')
    expect(shown).not.toContain(Buffer.from(key.slice(10)).toString('base64').slice(2, 12))
    expect(shown).not.toContain('u0049')
  })

  it.each(['{{HOKUSAI_API_KEY}}', '{{ api_key }}', '$HOKUSAI_API_KEY', '<your api key>'])(
    'shows %s, which is no key and tells what went wrong',
    (placeholder) => {
      const [one] = har(entry({ sent: `Bearer ${placeholder}` })).exchanges
      expect(one?.request.headers.authorization).toBe(`Bearer ${placeholder}`)
    },
  )

  it.each([
    ['net::ERR_TUNNEL_CONNECTION_FAILED', 'PROXY_REFUSED'],
    ['net::ERR_PROXY_CONNECTION_FAILED', 'PROXY_UNREACHABLE'],
    ['NS_ERROR_UNKNOWN_PROXY_HOST', 'PROXY_UNREACHABLE'],
    ['net::ERR_CONNECTION_REFUSED', 'REFUSED'],
  ])('reads %s as %s', (words, code) => {
    expect(har(entry({ _error: words, text: '' })).exchanges[0]?.error?.code).toBe(code)
  })

  it('leaves aside what a browser’s own cache answered, whose text is not recorded', () => {
    const cached = {
      ...entry({ text: '' }),
      time: 0,
      response: { ...entry({ text: '' }).response, status: 200 },
    }
    expect(har(entry({}), cached).exchanges).toHaveLength(1)
  })

  it('reads an answer that an exporter kept packed', () => {
    const text = gzipSync('{"detail":"Internal server error"}').toString('base64')
    const packed = entry({})
    packed.response.content = { mimeType: 'application/json', text, encoding: 'base64' } as never
    expect(har(packed).exchanges[0]?.response?.body?.text).toContain('Internal server error')
  })
})
