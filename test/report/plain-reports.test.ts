import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderTerminal } from '../../src/report/terminal.ts'
import { renderTranscript } from '../../src/report/transcript.ts'
import { hostileText, invisible } from './hostile-text.ts'
import {
  cancelledReport,
  failingReport,
  reportWithExchanges,
  sampleCheck,
  sampleExchange,
  sampleReport,
} from './sample-report.ts'

describe('transcript.txt', () => {
  it('writes an exchange as HTTP with its times, sizes and hashes', () => {
    const transcript = renderTranscript(sampleReport({ exchanges: [sampleExchange('e1')] }))
    expect(transcript.slice(transcript.indexOf('==='))).toBe(`\
=== exchange e1 | check auth.validate | attempt 1 | 2026-01-02T03:04:05.000Z
> POST https://auth.example/api/v1/keys/validate HTTP/1.1
> content-type: application/json
> authorization: Bearer [redacted]
>
> {"service_id":"platform"}
* body of 25 bytes, sha256 ${'ab'.repeat(32)}
< HTTP/1.1 200
< content-type: application/json
< set-cookie: [redacted]
< set-cookie: [redacted]
<
< {"is_valid":true}
* body of 17 bytes, sha256 ${'ab'.repeat(32)}
* timings: DNS 1.0 ms, connect 2.0 ms, TLS 3.0 ms, first byte 10.3 ms, total 12.0 ms
`)
  })

  it('says when a body was cut, was not kept, or no answer came', () => {
    const { response, ...unanswered } = sampleExchange('e2')
    const transcript = renderTranscript(
      sampleReport({
        exchanges: [
          {
            ...sampleExchange('e1'),
            response: { status: 200, headers: {}, body: { bytes: 70_000, truncated: false } },
          },
          {
            ...unanswered,
            request: { ...unanswered.request, body: { text: 'start', bytes: 9_000, truncated: true } },
            error: { code: 'ECONNRESET', message: 'socket hang up' },
          },
        ],
      }),
    )
    expect(transcript).toContain('* body of 70000 bytes; not shown')
    expect(transcript).toContain('> start\n* body of 9000 bytes; only its beginning is shown')
    expect(transcript).toContain('* no answer: ECONNRESET: socket hang up')
  })

  it('lets no body pass itself off as another exchange, and shows what is invisible', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const transcript = renderTranscript(failingReport(text))
        const lines = transcript.split('\n').slice(3)
        expect(lines.filter((line) => !/^([><*]( |$)|=== exchange|$)/.test(line))).toEqual([])
        expect(lines.filter((line) => line.startsWith('==='))).toHaveLength(2)
        expect(transcript).not.toMatch(invisible)
      }),
      { numRuns: 500 },
    )
  })

  it('grows with the number of exchanges and no faster', () => {
    const sizes = [0, 5_000, 10_000].map((count) => renderTranscript(reportWithExchanges(count)).length)
    const [none = 0, half = 0, whole = 0] = sizes
    // Apart from the number itself in the heading, every exchange takes the same room.
    expect(Math.abs(whole - none - 2 * (half - none))).toBeLessThan(10)
    expect(half - none).toBeGreaterThan(5_000 * 500)
  })
})

describe('the table on the terminal', () => {
  it('names the target first, and shows each check that ran with its sign, and a reason where one is due', () => {
    const table = renderTerminal(failingReport('word'), { colour: false, reportDir: 'out/report' })
    expect(table).toMatch(/^Target: word\n/)
    expect(table).toMatch(
      /^test_auth_service\n {2}✖ word {2}12 ms\n {4}word\n {2}⚠ word {2}12 ms\n {4}word$/m,
    )
    expect(table).toMatch(/^preflight\n {2}✔ word {2}12 ms\n {2}– word {2}12 ms\n {4}word$/m)
    expect(table).toContain(
      '1 passed, 2 failed, 1 with a warning, 1 skipped, 1 could not be verified in 2.5 s\nReport: out/report\n',
    )
  })

  it('ends with the first screen; alone where it is to be quiet', () => {
    const report = failingReport('word')
    const screen = renderTerminal(report, { colour: false, quiet: true })
    expect(screen).toMatch(/^✖ word\n {2}caller ✔ → network – → auth ✖ → API –/)
    expect(renderTerminal(report, { colour: false }).endsWith(screen)).toBe(true)
  })

  it('folds checks that wait for another into one line, and lists them when asked', () => {
    const place = { suite: 'test_auth_service', layer: 'auth' } as const
    const checks = [
      sampleCheck('auth.verdict', { ...place, status: 'fail' }),
      ...['one', 'two'].map((id) => ({
        ...sampleCheck(id, { ...place, status: 'skip' }),
        needs: ['auth.verdict'],
      })),
    ]
    const report = sampleReport({ verdict: 'fail', checks })
    const table = renderTerminal(report, { colour: false })
    expect(table).toContain('– 2 checks need the auth service to say whether the key is valid')
    expect(table).not.toContain('Check one')
    expect(renderTerminal(report, { colour: false, verbose: true })).toContain('– Check two')
  })

  it('fits into 40 columns, but for words and commands that must be copied whole', () => {
    const table = renderTerminal(cancelledReport(), { colour: false, columns: 40 })
    const long = table.split('\n').filter((line) => line.length > 40)
    expect(long.filter((line) => !/^ {6}|^ *\S+$/.test(line))).toEqual([])
    expect(table).toContain('      curl -X DELETE\n')
  })

  it('lists leftovers with the command for each', () => {
    const table = renderTerminal(cancelledReport(), { colour: false })
    expect(table).toContain(
      '  - registered model my-model: DELETE bodies are dropped\n      curl -X DELETE\n',
    )
    expect(table).toContain('! The run was cancelled before the end')
    expect(table).not.toContain('Report:')
  })

  it('colours only when asked, without changing the text', () => {
    for (const report of [sampleReport(), failingReport('word'), cancelledReport()]) {
      const plain = renderTerminal(report, { colour: false })
      const coloured = renderTerminal(report, { colour: true })
      expect(coloured).not.toBe(plain)
      expect(stripVTControlCharacters(coloured)).toBe(plain)
    }
  })

  it('obeys nothing that a server sent', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(renderTerminal(failingReport(text), { colour: false, reportDir: text })).not.toMatch(invisible)
      }),
      { numRuns: 500 },
    )
  })
})
