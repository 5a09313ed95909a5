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
  it('shows every suite and check with its sign, and a reason where one is due', () => {
    const table = renderTerminal(failingReport('word'), { colour: false, reportDir: 'out/report' })
    expect(table).toMatch(
      /^test_auth_service\n {2}✖ word {2}12 ms\n {6}word\n {2}⚠ word {2}12 ms\n {6}word$/m,
    )
    expect(table).toMatch(/^preflight\n {2}✔ word {2}12 ms\n {2}– word {2}12 ms\n {6}word$/m)
    expect(table).toMatch(/^verify_api_proxy\n {2}! word {2}12 ms\n {6}word$/m)
    expect(table).toMatch(/^✖ Registration is broken: auth: “word” failed$/m)
    expect(table).toContain(
      '1 passed, 2 failed, 1 with a warning, 1 skipped, 1 could not be verified in 2.5 s',
    )
    expect(table).toMatch(/\nReport: out\/report\n$/)
  })

  it('gives the cause in a plain sentence, then its evidence, then the steps of each owner', () => {
    const table = renderTerminal(failingReport('word'), { colour: false })
    expect(table.slice(table.indexOf('\n\nword\n') + 2, table.indexOf('\n⚠ word\n'))).toBe(`\
word
  AUTH_KEY_EXPIRED: KEY (invalid or expired key), layer auth, owner: caller
  certain: word

  Evidence (word)
    > word word
    < 503
    < word
    * no answer: word: word

  Refuted by: word
  To look at next: word

  What to do (API team)
  - word
      word
  What to do (caller)
  - word

  Verified workaround: word
      MLFLOW_TRACKING_URI=word

Also:
- word (PROXY_DOWN; certain, owner: caller)
`)
  })

  it('lists leftovers with the command for each', () => {
    const table = renderTerminal(cancelledReport(), { colour: false })
    expect(table).toContain(
      '  - registered model my-model: DELETE bodies are dropped\n      curl -X DELETE\n',
    )
    expect(table).toContain('the run was cancelled before the end')
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
