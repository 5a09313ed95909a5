import { expect, it } from 'vitest'
import { byLayer, countsLine, formatDuration } from '../../src/report/wording.ts'
import { sampleCheck } from './sample-report.ts'

it('takes checks of one layer in the order of the report', () => {
  const place = { suite: 'preflight', layer: 'network', status: 'fail' } as const
  const checks = [
    sampleCheck('registry', { ...place, layer: 'registry' }),
    sampleCheck('first', place),
    sampleCheck('second', place),
    sampleCheck('client', { ...place, layer: 'client', status: 'error' }),
  ]
  expect(byLayer(checks, 'fail').map(({ id }) => id)).toEqual(['first', 'second', 'registry'])
  expect(byLayer(checks, 'warn')).toEqual([])
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
