import { expect, test } from 'vitest'
import { type Check, pass, skip } from '../../src/pipeline/check.ts'
import { planChecks } from '../../src/pipeline/plan.ts'
import type { SuiteName } from '../../src/schema/report.ts'

const check = (id: string, suite: SuiteName, needs: string[] = [], writes = false): Check<undefined> => ({
  id,
  title: id,
  suite,
  layer: 'client',
  needs,
  writes,
  run: async () => pass('ran'),
})

const all: Check<undefined>[] = [
  check('key', 'preflight'),
  check('auth', 'test_auth_service', ['key']),
  check('read', 'test_real_registration', ['key', 'auth']),
  check('write', 'test_real_registration', ['read'], true),
]
const ids = (checks: Check<undefined>[]) => checks.map(({ id }) => id)

test('all suites: every check, in catalogue order, with its needs', () => {
  const suites = ['test_real_registration', 'test_auth_service', 'preflight'] as const
  const plan = planChecks(all, { suites, readOnly: false })
  expect(ids(plan)).toEqual(['key', 'auth', 'read', 'write'])
  expect(plan.map(({ needs }) => needs)).toEqual([[], ['key'], ['key', 'auth'], ['read']])
})

test('some suites: needs outside of them are dropped', () => {
  const plan = planChecks(all, { suites: ['preflight', 'test_real_registration'], readOnly: false })
  expect(ids(plan)).toEqual(['key', 'read', 'write'])
  expect(plan.map(({ needs }) => needs)).toEqual([[], ['key'], ['read']])
})

test('a suite named twice is planned once, no suite plans nothing', () => {
  expect(ids(planChecks(all, { suites: ['preflight', 'preflight'], readOnly: false }))).toEqual(['key'])
  expect(planChecks(all, { suites: [], readOnly: false })).toEqual([])
})

test('read-only: what writes is skipped and says so, the rest is run', async () => {
  const plan = planChecks(all, { suites: ['preflight', 'test_real_registration'], readOnly: true })
  const outcomes = await Promise.all(plan.map((one) => one.run(undefined)))
  expect(outcomes).toEqual([pass('ran'), pass('ran'), skip('mode is read-only')])
})

test('not read-only: what writes is run', async () => {
  const [write] = planChecks(all.slice(3), { suites: ['test_real_registration'], readOnly: false })
  expect(await write?.run(undefined)).toEqual(pass('ran'))
})

test('the catalogue is left as it was', () => {
  const before = structuredClone(all.map(({ run, ...rest }) => rest))
  planChecks(all, { suites: ['test_real_registration'], readOnly: true })
  expect(all.map(({ run, ...rest }) => rest)).toEqual(before)
})
