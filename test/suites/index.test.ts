import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { planChecks } from '../../src/pipeline/plan.ts'
import { checkIdOf, pythonSteps } from '../../src/python/steps.ts'
import { layers } from '../../src/schema/report.ts'
import { suiteNames } from '../../src/schema/suite-order.ts'
import { catalogue, everyCheck } from '../../src/suites/index.ts'
import failedChecks from '../whole/corpus/failed-checks.json' with { type: 'json' }

/** What a check fails in that no scenario of the corpus fails. */
const failedElsewhere: Record<string, string> = {
  'preflight.tls': 'test/inputs/client-variables.test.ts',
  'auth.refuses-no-key': 'test/suites/test-auth-service.test.ts',
  'auth.refuses-garbage': 'test/suites/test-auth-service.test.ts',
  'bearer.api-key-scheme': 'test/suites/test-bearer-auth.test.ts',
  'registration.model': 'test/suites/test-real-registration.test.ts',
  'registration.upload-time': 'test/suites/test-real-registration.test.ts',
  'registration.alias': 'test/suites/registration-read-back.test.ts',
  'python.environment': 'test/real/python-client.test.ts',
  // One function judges all of its steps.
  ...Object.fromEntries(pythonSteps.map((step) => [checkIdOf(step), 'test/real/python-client.test.ts'])),
}
/** They say what a server tells of itself, and judge nothing. */
const tellOnly = ['proxy.version', 'mlflow.version']

const ids = everyCheck.map(({ id }) => id)

test('ids and titles are unique', () => {
  expect(new Set(ids).size).toBe(ids.length)
  const titles = everyCheck.map(({ title }) => title)
  expect(new Set(titles).size).toBe(titles.length)
})

test('every suite has checks, in the order of the suites', () => {
  const order = catalogue.map(({ suite }) => suite).filter((suite, i, suites) => suite !== suites[i - 1])
  expect(order).toEqual([...suiteNames])
})

describe.each(everyCheck)('$id', ({ id, title, suite, layer, needs }) => {
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

test('some test makes each check fail', async () => {
  const named: Record<string, string> = { ...failedChecks, ...failedElsewhere }
  const missing = ids.filter((id) => !(id in named) && !tellOnly.includes(id))
  expect(
    missing.map((id) => `check ${id}: add a scenario or a fault that fails it (ARCHITECTURE.md, To add)`),
  ).toEqual([])
  expect(Object.keys(named).filter((id) => !ids.includes(id))).toEqual([])
  for (const [id, file] of Object.entries(failedElsewhere)) {
    const text = await readFile(file, 'utf8')
    if (!id.startsWith('python.')) expect(text, file).toContain(`'${id}'`)
  }
})

test('only what lets somebody in who must not be is a matter of security', () => {
  expect(everyCheck.filter(({ security }) => security).map(({ id }) => id)).toEqual([
    'auth.key-valid',
    'auth.refuses-no-key',
    'auth.refuses-garbage',
    'bearer.no-key-refused',
    'bearer.garbage-refused',
    'bearer.lower-case-refused',
    'bearer.raw-refused',
    'bearer.basic-refused',
  ])
})

test('the steps of a registration are those that fail where it fails', () => {
  const beside = everyCheck.filter(({ suite, step }) => suite === 'test_real_registration' && !step)
  expect(beside.map(({ id }) => id)).toEqual([
    'registration.removal',
    'registration.upload-time',
    'registration.clean-up',
  ])
  const before = everyCheck.filter(({ suite, step }) => suite !== 'test_real_registration' && step)
  expect(before.map(({ id }) => id)).toEqual([
    'proxy.answers',
    'proxy.routed',
    'proxy.no-login-page',
    'proxy.mounted',
    'bearer.auth-available',
    'bearer.forwarded',
    'bearer.accepted',
    'mlflow.reachable',
    'mlflow.host-allowed',
    'mlflow.well-formed',
    'mlflow.permitted',
    'mlflow.served',
    'mlflow.artifact-proxy',
  ])
})

test('what writes is only in the suites that register', () => {
  const suites = new Set(catalogue.filter(({ writes }) => writes).map(({ suite }) => suite))
  expect([...suites]).toEqual(['test_real_registration', 'python_client'])
})

test('a plan of all suites is every check but the clean-up', () => {
  const plan = planChecks(catalogue, { suites: suiteNames, readOnly: false })
  expect([...plan.map(({ id }) => id), 'registration.clean-up']).toEqual(ids)
})

test('the checks that other folders ask for by their id exist', async () => {
  const asked =
    /(?:\bid [!=]== |failed\(|passed\(|wasRefused\(|exchangesOf\(|explains: \[)'([a-z0-9-]+(?:\.[a-z0-9-]+)+)'/g
  const files = (await readdir('src', { recursive: true })).filter((file) => file.endsWith('.ts'))
  const texts = await Promise.all(files.map((file) => readFile(`src/${file}`, 'utf8')))
  const named = texts.flatMap((text) => [...text.matchAll(asked)].map(([, id = '']) => id))
  expect(named).toContain('registration.ready')
  // What `record` and a way around add to a report by themselves.
  const ofRuns = ['record.environment', 'workaround.registration.version']
  expect(named.filter((id) => ![...ids, ...ofRuns].includes(id))).toEqual([])
})
