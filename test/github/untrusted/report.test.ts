import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readUntrustedReport } from '../../../src/github/untrusted/report.ts'
import type { Report } from '../../../src/schema/report.ts'
import { failingReport, reportWithExchanges, sampleReport } from '../../report/sample-report.ts'

const zipOf = (text: string) => Buffer.from(zipSync({ 'report.json': new TextEncoder().encode(text) }))
const read = (report: unknown) => readUntrustedReport(zipOf(JSON.stringify(report)))

describe('readUntrustedReport', () => {
  test('gives the report, with the exchanges that its causes rest on', () => {
    const report = failingReport('text')
    const evidence = report.diagnosis.causes.flatMap((cause) => cause.evidence)
    const kept = report.exchanges.filter(({ id }) => evidence.includes(id))
    expect(read(report)).toEqual({ ...report, exchanges: kept })
  })

  test('believes the checks and not what is said about them', () => {
    const report = failingReport('text')
    const counts = { pass: 9, fail: 0, warn: 0, skip: 0, error: 0 }
    expect(read({ ...report, verdict: 'pass', counts })).toMatchObject({
      verdict: 'fail',
      counts: report.counts,
    })
    expect(read(sampleReport({ checks: [], verdict: 'pass' })).verdict).toBe('error')
    expect(read({ ...sampleReport(), verdict: 'skipped' }).verdict).toBe('pass')
    expect(read(sampleReport({ checks: [], verdict: 'skipped' })).verdict).toBe('skipped')
  })

  test('drops the comparison with a run that nobody saw', () => {
    const comparison = { previous: 'p', fixed: ['everything'], regressed: [], unchanged: 0 }
    expect(read({ ...sampleReport(), comparison })).not.toHaveProperty('comparison')
  })

  test('is not from the future, where it would outlast every later result', () => {
    const { finishedAt } = read({ ...sampleReport(), finishedAt: '2999-01-01T00:00:00.000Z' })
    expect(Date.parse(finishedAt)).toBeLessThanOrEqual(Date.now())
  })

  test('takes a report with 10,000 exchanges', () => {
    expect(read(reportWithExchanges(10_000)).checks.length).toBeGreaterThan(0)
  })

  test('takes no more than any run has: 1,000 checks, 100 causes, 20 exchanges a cause', () => {
    const report = failingReport('text')
    const [check, cause] = [report.checks[0], report.diagnosis.causes[0]]
    const [exchange] = report.exchanges
    if (!check || !cause || !exchange) throw new Error('the sample has none')
    const checks = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...check, id: `c${index}` }))
    const causes = (count: number) => ({ causes: Array.from({ length: count }, () => cause) })
    expect(read({ ...report, checks: checks(1_000), diagnosis: causes(100) }).checks).toHaveLength(1_000)
    expect(() => read({ ...report, checks: checks(1_001) })).toThrow('more than 1000 checks')
    expect(() => read({ ...report, diagnosis: causes(101) })).toThrow('more than 100 causes')
    const ids = Array.from({ length: 25 }, (_, index) => `e${index + 1}`)
    const exchanges = ids.map((id) => ({ ...exchange, id }))
    const many = { ...report, exchanges, diagnosis: { causes: [{ ...cause, evidence: ids.slice(0, 23) }] } }
    expect(read(many).exchanges.map(({ id }) => id)).toEqual(ids.slice(0, 20))
  })

  test('drops fields that the schema does not know', () => {
    const report = { ...sampleReport(), links: ['https://evil.example'], ['__proto__']: { polluted: true } }
    expect(read(report)).not.toHaveProperty('links')
    expect({}).not.toHaveProperty('polluted')
  })

  test.each([
    ['text', 'not JSON', 'is not JSON'],
    ['another version', JSON.stringify({ ...sampleReport(), schemaVersion: 2 }), 'has schemaVersion 2'],
    ['nothing', 'null', 'no report.json of this tool'],
    [
      'hostile field names',
      JSON.stringify({ ...sampleReport(), target: { '@everyone](x)': 1 } }),
      'target.trackingUri: ',
    ],
    ['no commands', JSON.stringify({ ...sampleReport(), verdict: '::error::x' }), 'verdict: '],
  ])('refuses %s and quotes none of it', (_, text, message) => {
    expect(() => readUntrustedReport(zipOf(text))).toThrow(message)
    expect(() => readUntrustedReport(zipOf(text))).not.toThrow(/::|@/)
  })

  test('refuses what no run has: thousands of checks, two of one id', () => {
    const [check] = sampleReport().checks as [Report['checks'][number]]
    const many = Array.from({ length: 1_001 }, (_, index) => ({ ...check, id: `c${index}` }))
    expect(() => read({ ...sampleReport(), checks: many })).toThrow('more than 1000 checks')
    expect(() => read({ ...sampleReport(), checks: [check, check] })).toThrow('two checks with one id')
  })
})
