import { describe, expect, it } from 'vitest'
import { gateNote } from '../../src/schema/gate.ts'

describe('the gate', () => {
  const pass = { verdict: 'pass', counts: { pass: 1, fail: 0, warn: 2, skip: 0, error: 0 } } as const
  const fail = { verdict: 'fail', counts: { pass: 1, fail: 1, warn: 0, skip: 0, error: 1 } } as const
  const error = { verdict: 'error', counts: { pass: 1, fail: 0, warn: 1, skip: 0, error: 1 } } as const

  it('is explained where nothing is wrong and it fails all the same', () => {
    expect(gateNote({ ...pass, failOn: 'warn' })).toBe(', but 2 warnings fail this run (fail-on is warn)')
    const one = { ...pass, counts: { ...pass.counts, warn: 1 } }
    expect(gateNote({ ...one, failOn: 'warn' })).toBe(', but 1 warning fails this run (fail-on is warn)')
    const clean = { ...pass, counts: { ...pass.counts, warn: 0 } }
    for (const report of [
      pass,
      { ...pass, failOn: 'fail' },
      { ...fail, failOn: 'warn' },
      { ...error, failOn: 'warn' },
      { ...clean, failOn: 'warn' },
    ] as const)
      expect(gateNote(report)).toBe('')
  })
})
