import { describe, expect, it } from 'vitest'
import { countsLine, firstByLayer, formatDuration, headline } from '../../src/report/wording.ts'
import { cancelledReport, failingReport, sampleCheck, sampleReport } from './sample-report.ts'

describe('headline', () => {
  it('says that registration works only if a version was registered', () => {
    expect(headline(sampleReport())).toBe('Registration works')
    expect(headline(sampleReport({ registration: undefined }))).toBe(
      'No check failed, but no registration was tried',
    )
    expect(headline(sampleReport({ checks: [], registration: undefined }))).toBe(
      'No check failed, but no registration was tried',
    )
  })

  it('names the layer and check that fail first', () => {
    expect(headline(failingReport('Key is accepted'))).toBe(
      'Registration is broken: auth: “Key is accepted” failed',
    )
  })

  it('names what could not be verified, and why the run ended', () => {
    const checks = [sampleCheck('a', { suite: 'preflight', layer: 'network', status: 'error' })]
    expect(headline(sampleReport({ verdict: 'error', checks }))).toBe(
      'Could not verify the registration: network: Check a',
    )
    expect(headline(sampleReport({ verdict: 'error', checks, stopReason: 'out-of-time' }))).toBe(
      'Could not verify the registration: network: Check a (the run was stopped because its time was up)',
    )
    expect(headline(cancelledReport())).toBe(
      'Could not verify the registration (the run was cancelled before the end)',
    )
  })
})

it('takes checks of one layer in the order of the report', () => {
  const place = { suite: 'preflight', layer: 'network', status: 'fail' } as const
  const checks = [
    sampleCheck('registry', { ...place, layer: 'registry' }),
    sampleCheck('first', place),
    sampleCheck('second', place),
    sampleCheck('client', { ...place, layer: 'client', status: 'error' }),
  ]
  expect(firstByLayer(checks, 'fail')?.id).toBe('first')
  expect(firstByLayer(checks, 'warn')).toBeUndefined()
})

it.each([
  [0, '0 ms'],
  [999.4, '999 ms'],
  [999.6, '1.0 s'],
  [59_940, '59.9 s'],
  [59_960, '1 min 0 s'],
  [125_000, '2 min 5 s'],
])('formats %d milliseconds', (ms, text) => {
  expect(formatDuration(ms)).toBe(text)
})

it('leaves out what is zero when counting', () => {
  expect(countsLine({ pass: 3, fail: 0, warn: 0, skip: 1, error: 0 })).toBe('3 passed, 1 skipped')
  expect(countsLine({ pass: 0, fail: 0, warn: 0, skip: 0, error: 0 })).toBe('no checks')
})
