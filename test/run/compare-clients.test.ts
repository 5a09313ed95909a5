import { describe, expect, it } from 'vitest'
import { compareClients } from '../../src/run/compare-clients.ts'
import type { CheckResult, Exchange, Status } from '../../src/schema/report.ts'

const base = 'https://registry.test/api/mlflow/api/2.0'
let count = 0

function exchange(checkId: string, request: string, status: number | undefined): Exchange {
  const [method = '', path = ''] = request.split(' ')
  count += 1
  return {
    id: `e${count}`,
    checkId,
    startedAt: new Date(count).toISOString(),
    attempt: 1,
    request: { method, url: `${base}/${path}`, headers: {} },
    ...(status === undefined
      ? { error: { code: 'RESET', message: 'reset' } }
      : { response: { status, headers: {} } }),
    timings: { totalMs: 1 },
  }
}

const check = (id: string, status: Status, exchanges: Exchange[] = [], reason = 'why'): CheckResult => ({
  ...{ id, title: id, suite: 'python_client', layer: 'registry', needs: [], status, reason, durationMs: 1 },
  exchanges: exchanges.map((one) => one.id),
})

const ours = (status: Status, exchanges: Exchange[] = []) => check('registration.version', status, exchanges)
const stock = (status: Status, exchanges: Exchange[] = []) => check('python.register', status, exchanges)

describe('two clients, of which one got through', () => {
  it.each<[string, string, string, RegExp]>([
    [
      'the same',
      'POST mlflow/model-versions/create',
      'POST mlflow/model-versions/create',
      /^why; the same request of this tool’s own client, e\d+, was answered 200$/,
    ],
    [
      'the same of another file',
      'PUT mlflow-artifacts/artifacts/1/a/b',
      'PUT mlflow-artifacts/artifacts/2/c/d/e',
      /the same request/,
    ],
    [
      'the same of another model',
      `PATCH mlflow/logged-models/m-${'a'.repeat(32)}`,
      `PATCH mlflow/logged-models/m-${'b'.repeat(32)}`,
      /the same request/,
    ],
    [
      'by another method',
      'PUT mlflow-artifacts/artifacts/1/a',
      'GET mlflow-artifacts/artifacts/1/a',
      /this tool’s own client, which registered, has no such request$/,
    ],
    [
      'one that ours does not need',
      'POST mlflow/logged-models',
      'POST mlflow/runs/create',
      /has no such request$/,
    ],
  ])('a request of theirs that failed: %s', (_, failed, served, expected) => {
    const [refused, passed] = [
      exchange('python.register', failed, 404),
      exchange('registration.run', served, 200),
    ]
    const [, told] = compareClients([ours('pass'), stock('fail', [refused])], [passed, refused])
    expect(told?.reason).toMatch(expected)
    expect(told?.status).toBe('fail')
  })

  it('a request of ours that failed, also without an answer', () => {
    const refused = exchange('registration.version', 'POST mlflow/model-versions/create', undefined)
    const served = exchange('python.register', 'POST mlflow/model-versions/create', 200)
    const [told] = compareClients([ours('fail', [refused]), stock('pass')], [refused, served])
    expect(told?.reason).toBe(`why; the same request of the stock client, ${served.id}, was answered 200`)
  })
})

it.each<[string, Status, Status]>([
  ['both failed', 'fail', 'fail'],
  ['both got through', 'pass', 'pass'],
  ['the other was not tried', 'skip', 'fail'],
])('nothing is told where %s', (_, one, other) => {
  const refused = exchange('python.register', 'POST mlflow/runs/create', 500)
  const checks = [ours(one), stock(other, [refused])]
  expect(compareClients(checks, [refused])).toEqual(checks)
})
