import { expect, test } from 'vitest'
import type { Reply } from '../../src/http/exchange.ts'
import { movedTo } from '../../src/http/moved.ts'

const url = 'https://registry.test/api/mlflow/api/2.0/mlflow/experiments/search?max_results=1'

function answer(status: number, location?: string): Reply {
  const headers = location === undefined ? {} : { location }
  return { kind: 'reply', exchanges: ['e1'], status, headers, contentType: '', text: '', json: undefined }
}

test.each([
  [308, '/v2/api/2.0/mlflow/experiments/search?max_results=1'],
  [307, 'https://registry.test/v2/api/2.0/mlflow/experiments/search?max_results=1#part'],
  [307, '/v2/api/2.0/mlflow/experiments/search/?max_results=1'],
  [308, 'search?max_results=1&page=2'],
])('a %i to %s is the same call at another path', (status, location) => {
  const to = new URL(location, url)
  to.hash = ''
  expect(movedTo({ url }, answer(status, location))).toBe(to.href)
})

test.each([
  ['turns a POST into a GET', 301, '/v2/api/2.0/mlflow/experiments/search'],
  ['turns a POST into a GET', 302, '/v2/api/2.0/mlflow/experiments/search'],
  ['is another host', 308, 'https://elsewhere.test/api/mlflow/api/2.0/mlflow/experiments/search'],
  ['is another port', 308, 'https://registry.test:8443/api/2.0/mlflow/experiments/search'],
  ['is in the clear', 307, 'http://registry.test/api/2.0/mlflow/experiments/search'],
  ['names a user', 307, 'https://someone@registry.test/api/2.0/mlflow/experiments/search'],
  ['is a login', 307, '/login?next=/api/2.0/mlflow/experiments/search'],
  ['is another call', 308, '/api/2.0/mlflow/experiments/create'],
  ['is the same address', 307, url],
  ['is no address', 308, 'https://[/'],
  ['is missing', 308, undefined],
])('what %s is not gone on to (%i)', (_, status, location) => {
  expect(movedTo({ url }, answer(status, location))).toBeUndefined()
})

test('what is no call of MLflow’s stays where it was sent', () => {
  const validate = 'https://auth.test/api/v1/keys/validate'
  expect(movedTo({ url: validate }, answer(308, '/v2/api/v1/keys/validate'))).toBeUndefined()
  expect(movedTo({ url: validate }, answer(302, '/api/v1/keys/validate/'))).toBeUndefined()
  expect(movedTo({ url: validate }, answer(307, '/api/v1/keys/validate/?next=/'))).toBeUndefined()
  expect(movedTo({ url }, { kind: 'no-reply', exchanges: [], code: 'RESET', message: '' })).toBeUndefined()
})

test('a slash at the end makes no other address', () => {
  const validate = 'https://auth.test/api/v1/keys/validate'
  expect(movedTo({ url: validate }, answer(307, '/api/v1/keys/validate/'))).toBe(`${validate}/`)
  expect(movedTo({ url: `${validate}/` }, answer(308, validate))).toBe(validate)
})
