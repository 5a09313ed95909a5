import { describe, expect, it } from 'vitest'
import { comparisonLines, fixedLine } from '../../src/report/comparison-lines.ts'
import { renderFinalTestReport } from '../../src/report/final-test-report.ts'
import { compareReports } from '../../src/schema/compare-with-reports.ts'
import type { Report } from '../../src/schema/report.ts'
import { failingReport, sampleCheck, sampleExchange, sampleReport } from '../report/sample-report.ts'

const place = { suite: 'preflight', layer: 'network' } as const
const taking = (durationMs: number): Report =>
  sampleReport({ checks: [{ ...sampleCheck('a', place), durationMs }] })

describe('a run beside earlier ones', () => {
  it('tells what is new and what is gone', () => {
    const before = sampleReport({ checks: [sampleCheck('a', place), sampleCheck('old', place)] })
    const now = sampleReport({ checks: [sampleCheck('a', place), sampleCheck('new', place)] })
    expect(compareReports([before], now)).toMatchObject({ appeared: ['new'], gone: ['old'], unchanged: 1 })
    expect(compareReports([], now)).toBeUndefined()
  })

  it('tells of times only beyond the noise of the earlier runs', () => {
    const changes = (earlier: number[], now: number) =>
      compareReports(earlier.map(taking), taking(now))?.timing
    expect(changes([100], 250)).toEqual([])
    expect(changes([1_000], 1_900)).toEqual([])
    expect(changes([1_000], 2_100)).toEqual([{ id: 'a', beforeMs: 1_000, nowMs: 2_100 }])
    expect(changes([1_000, 1_050, 1_100], 1_350)).toEqual([{ id: 'a', beforeMs: 1_100, nowMs: 1_350 }])
    expect(changes([1_000, 2_000], 2_900)).toEqual([])
    expect(changes([3_000, 3_100], 500)).toEqual([{ id: 'a', beforeMs: 3_000, nowMs: 500 }])
  })

  it('ends with the cause that is gone, and the evidence then and now', () => {
    const request = { ...sampleExchange('e1').request, url: 'https://old.example/api/x?y=1' }
    const before = failingReport('word')
    before.diagnosis.causes = before.diagnosis.causes.map((cause) => ({ ...cause, decisive: 'word' }))
    before.exchanges = [
      { ...sampleExchange('word'), request, response: { status: 401, headers: {}, body: undefined } },
    ]
    const now = sampleReport({
      exchanges: [{ ...sampleExchange('e9'), request: { ...request, url: 'https://new.example/api/x?y=2' } }],
    })
    const comparison = compareReports([before], now)
    const line =
      'FIXED: word (AUTH_KEY_EXPIRED). POST /api/x with another key: before 401; now 200 {"is_valid":true}'
    expect(fixedLine({ ...now, ...(comparison && { comparison }) })).toBe(line)
    expect(renderFinalTestReport({ ...now, ...(comparison && { comparison }) })).toContain('**FIXED:** word')
    expect(compareReports([before], failingReport('word'))?.fixedCause).toBeUndefined()
  })

  it('has one line for each kind of change', () => {
    const before = sampleReport()
    const now = failingReport('word')
    const comparison = compareReports([before], now)
    const lines = comparisonLines({ ...now, ...(comparison && { comparison }) })
    expect(lines[0]).toMatch(/^newly failing \(\d\): word/)
    expect(lines.at(-1)).toContain(`compared with run ${before.id}`)
  })
})
