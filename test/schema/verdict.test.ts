import { describe, expect, it, test } from 'vitest'
import type { CheckResult, Status } from '../../src/schema/report.ts'
import {
  countStatuses,
  exitCodeOf,
  gateFails,
  gateNote,
  isProved,
  verdictOf,
} from '../../src/schema/verdict.ts'
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

describe('the gate', () => {
  const pass = { verdict: 'pass', counts: { pass: 1, fail: 0, warn: 2, skip: 0, error: 0 } } as const
  const fail = { verdict: 'fail', counts: { pass: 1, fail: 1, warn: 0, skip: 0, error: 1 } } as const
  const error = { verdict: 'error', counts: { pass: 1, fail: 0, warn: 1, skip: 0, error: 1 } } as const
  const skipped = { verdict: 'skipped', counts: { pass: 0, fail: 0, warn: 0, skip: 1, error: 0 } } as const

  it.each([
    [pass, 'fail', 0],
    [pass, 'warn', 1],
    [pass, 'never', 0],
    [fail, 'fail', 1],
    [fail, 'warn', 1],
    [fail, 'never', 0],
    [error, 'fail', 3],
    [error, 'warn', 3],
    [error, 'never', 0],
    [skipped, 'fail', 0],
    [skipped, 'warn', 0],
  ] as const)('of %j with fail-on %s ends with %i', (report, failOn, code) => {
    expect(exitCodeOf(report, failOn)).toBe(code)
    expect(gateFails(report, failOn)).toBe(code !== 0)
  })

  it.each(['fail', 'warn', 'never'] as const)(
    'of a cancelled run with fail-on %s ends with 130',
    (failOn) => {
      expect(exitCodeOf({ ...error, stopReason: 'cancelled' }, failOn)).toBe(130)
    },
  )

  it('is explained where nothing is wrong and it fails all the same', () => {
    expect(gateNote({ ...pass, failOn: 'warn' })).toBe(', but 2 warnings fail this run (fail-on is warn)')
    const one = { ...pass, counts: { ...pass.counts, warn: 1 } }
    expect(gateNote({ ...one, failOn: 'warn' })).toBe(', but 1 warning fails this run (fail-on is warn)')
    for (const report of [pass, { ...pass, failOn: 'fail' }, { ...fail, failOn: 'warn' }] as const)
      expect(gateNote(report)).toBe('')
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
