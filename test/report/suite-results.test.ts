import { expect, it } from 'vitest'
import { suiteTable } from '../../src/report/sections/checks.ts'
import { suitesOf } from '../../src/report/suite-results.ts'
import { sampleCheck, sampleReport } from './sample-report.ts'

const registration = { suite: 'test_real_registration', layer: 'registry' } as const

it('gives no tick to a suite that a failure elsewhere kept from ending', () => {
  const report = sampleReport({
    verdict: 'fail',
    checks: [
      sampleCheck('auth', { suite: 'test_auth_service', layer: 'auth', status: 'fail' }),
      sampleCheck('model', registration),
      { ...sampleCheck('run', { ...registration, status: 'skip' }), needs: ['auth'] },
      { ...sampleCheck('version', { ...registration, status: 'skip' }), needs: ['model', 'run'] },
    ],
  })
  expect(suitesOf(report).map(({ name, status }) => [name, status])).toEqual([
    ['test_auth_service', 'fail'],
    ['test_real_registration', 'skip'],
  ])
})

it('gives a tick to a suite of which a part was not asked for', () => {
  const optional = sampleCheck('notify', { ...registration, status: 'skip' })
  const after = { ...sampleCheck('event', { ...registration, status: 'skip' }), needs: ['notify'] }
  const checks = [sampleCheck('model', registration), optional, after]
  expect(suitesOf(sampleReport({ checks })).map(({ status }) => status)).toEqual(['pass'])
})

it('has a column for each status that occurs', () => {
  const [header, , row] = suiteTable(suitesOf(sampleReport())).split('\n')
  expect(header).toBe('|  | Suite | ✅ pass |')
  expect(row).toBe('| ✅ | `preflight` | 1 |')
})
