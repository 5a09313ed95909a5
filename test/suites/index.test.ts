import { describe, expect, test } from 'vitest'
import { planChecks } from '../../src/pipeline/plan.ts'
import { layers, suiteNames } from '../../src/schema/report.ts'
import { catalogue } from '../../src/suites/index.ts'

const ids = catalogue.map(({ id }) => id)

test('ids and titles are unique', () => {
  expect(new Set(ids).size).toBe(ids.length)
  const titles = catalogue.map(({ title }) => title)
  expect(new Set(titles).size).toBe(titles.length)
})

test('every suite has checks, in the order of the suites', () => {
  const order = catalogue.map(({ suite }) => suite).filter((suite, i, suites) => suite !== suites[i - 1])
  expect(order).toEqual([...suiteNames])
})

describe.each(catalogue)('$id', ({ id, title, suite, layer, needs }) => {
  test('names itself, a suite and a layer', () => {
    expect(id).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
    expect(title).toMatch(/^\S.*[^\s.]$/)
    expect(suiteNames).toContain(suite)
    expect(layers).toContain(layer)
  })

  test('needs only checks that come before it, each once', () => {
    const earlier = ids.slice(0, ids.indexOf(id))
    expect(needs.filter((need) => !earlier.includes(need))).toEqual([])
    expect(new Set(needs).size).toBe(needs.length)
  })
})

test('what writes is only in the suites that register', () => {
  const suites = new Set(catalogue.filter(({ writes }) => writes).map(({ suite }) => suite))
  expect([...suites]).toEqual(['test_real_registration', 'python_client'])
})

test('a plan of all suites is the catalogue', () => {
  expect(planChecks(catalogue, { suites: suiteNames, readOnly: false }).map(({ id }) => id)).toEqual(ids)
})
