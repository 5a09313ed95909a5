import { expect, it } from 'vitest'
import { endpointIn, mayBeRoute, methodsOf } from '../../src/platform/mlflow-routes.ts'

it.each([
  ['GET', 'experiments/search', true],
  ['POST', 'experiments/search', true],
  ['HEAD', 'experiments/get', true],
  ['GET', 'runs/create', false],
  ['GET', 'experiments/list', false],
  ['POST', 'model-versions/search', false],
  ['DELETE', 'registered-models/alias', true],
  ['GET', 'experiments/search/more', false],
  ['GET', 'constructor/name', false],
  ['PATCH', 'logged-models/m-1/tags', true],
  ['POST', 'traces/search', true],
])('%s %s may be a route: %s', (method, endpoint, expected) => {
  expect(mayBeRoute(method, endpoint)).toBe(expected)
})

it('tells the methods of a route, and none where there is none', () => {
  expect(methodsOf('experiments/search')).toEqual(['GET', 'POST'])
  expect(methodsOf('experiments/list')).toEqual([])
})

it.each([
  ['/api/mlflow/api/2.0/mlflow/runs/create', 'runs/create'],
  ['/ajax-api/2.0/preview/mlflow/runs/create', 'runs/create'],
  ['/api/2.0/mlflow-artifacts/artifacts/1', undefined],
  ['/health', undefined],
])('%s asks for %s', (path, expected) => {
  expect(endpointIn(path)).toBe(expected)
})
