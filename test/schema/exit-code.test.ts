import { describe, expect, it } from 'vitest'
import { exitCodeOf, exitCodes } from '../../src/schema/exit-code.ts'
import { gateFails } from '../../src/schema/gate.ts'

describe('the exit code', () => {
  it('is as scripts know it', () => {
    expect(exitCodes).toEqual({ fine: 0, wrong: 1, badInput: 2, unverified: 3, cancelled: 130 })
  })

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
})
