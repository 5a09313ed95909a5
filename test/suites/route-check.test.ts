import { expect, test } from 'vitest'
import type { Reply } from '../../src/http/exchange.ts'
import type { RouteStage } from '../../src/platform/route-finding.ts'
import { routeCheck } from '../../src/suites/route-check.ts'

const check = (stage: RouteStage) => routeCheck({ id: 'x', title: 'X', layer: 'proxy', stage })

const outcome = (stage: RouteStage, answer: Partial<Reply>) => {
  const reply = {
    kind: 'reply',
    exchanges: [],
    headers: {},
    contentType: '',
    text: '',
    json: undefined,
    ...answer,
  }
  return check(stage).run({ observe: async () => reply } as never)
}

const served = { status: 200, contentType: 'application/json', text: '{}', json: {} }
const movedTo = 'https://registry.test/v2/api/2.0/mlflow/experiments/search?max_results=1'

test('a redirect that was followed is told once, at the stage of the address', async () => {
  expect(await outcome('mounted', { ...served, movedTo })).toEqual({
    status: 'warn',
    reason: expect.stringContaining('redirected to https://registry.test/v2,'),
  })
  expect(await outcome('routed', { ...served, movedTo })).toEqual({ status: 'pass' })
  expect(await outcome('mounted', served)).toEqual({ status: 'pass' })
})

test('what the new address refuses is a failure all the same', async () => {
  const page = { status: 404, contentType: 'text/html', text: '<h1>Not Found</h1>', movedTo }
  expect(await outcome('mounted', page)).toMatchObject({ status: 'fail' })
})
