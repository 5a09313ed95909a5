import { describe, expect, test } from 'vitest'
import { gateFails } from '../../src/schema/gate.ts'
import type { CheckResult, Status } from '../../src/schema/report.ts'
import { countStatuses, isProved, verdictOf } from '../../src/schema/verdict.ts'
import { sampleReport } from '../report/sample-report.ts'

const checksOf = (...statuses: Status[]): CheckResult[] =>
  statuses.map((status, i) => ({
    id: `check.${i}`,
    title: `Check ${i}`,
    suite: 'preflight',
    layer: 'client',
    needs: [],
    status,
    durationMs: 1,
    exchanges: [],
  }))

test('every status is counted', () => {
  const counted = countStatuses(checksOf('pass', 'pass', 'fail', 'skip'))
  expect(counted).toEqual({ pass: 2, fail: 1, warn: 0, skip: 1, error: 0 })
  expect(countStatuses(checksOf('warn', 'error'))).toEqual({ pass: 0, fail: 0, warn: 1, skip: 0, error: 1 })
})

describe('complaint 4, green though broken', () => {
  test.each<[string, Status[], string]>([
    ['everything passed', ['pass', 'pass'], 'pass'],
    ['a warning', ['pass', 'warn'], 'pass'],
    ['something skipped', ['pass', 'skip'], 'pass'],
    ['one thing wrong', ['pass', 'fail', 'error'], 'fail'],
    ['one thing not verified', ['pass', 'error'], 'error'],
    ['no check at all', [], 'error'],
    ['nothing but skipped checks', ['skip', 'skip'], 'error'],
  ])('%s', (_, statuses, verdict) => {
    expect(verdictOf(checksOf(...statuses), 'completed')).toBe(verdict)
  })

  test('a run that was cut short never passes', () => {
    expect(verdictOf(checksOf('pass'), 'cancelled')).toBe('error')
    expect(verdictOf(checksOf('pass'), 'out-of-time')).toBe('error')
    expect(verdictOf(checksOf('pass', 'fail'), 'cancelled')).toBe('fail')
  })

  test.each<[Status[], { fail: boolean; warn: boolean }]>([
    [['pass'], { fail: false, warn: false }],
    [['pass', 'warn'], { fail: false, warn: true }],
    [['pass', 'fail'], { fail: true, warn: true }],
    [['pass', 'error'], { fail: true, warn: true }],
    [['skip'], { fail: true, warn: true }],
  ])('the gate for %j', (statuses, expected) => {
    const checks = checksOf(...statuses)
    const verdict = verdictOf(checks, 'completed')
    const report = sampleReport({ checks, verdict, counts: countStatuses(checks) })
    expect({ fail: gateFails(report, 'fail'), warn: gateFails(report, 'warn') }).toEqual(expected)
    expect(gateFails(report, 'never')).toBe(false)
  })
})

test.each([
  ['pass', '1', true],
  ['pass', undefined, false],
  ['fail', '1', false],
  ['error', undefined, false],
] as const)('verdict %s with version %s is proof of a registration: %s', (verdict, modelVersion, proved) => {
  const cleanup = { done: true, leftovers: [] }
  const registration = { files: [], cleanup, ...(modelVersion === undefined ? {} : { modelVersion }) }
  expect(isProved({ verdict, registration })).toBe(proved)
})
