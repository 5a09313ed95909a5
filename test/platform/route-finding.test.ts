import { describe, expect, test } from 'vitest'
import type { Answer, Reply } from '../../src/http/exchange.ts'
import { isPastTheFront, type RouteStage, readRoute, routeStages } from '../../src/platform/route-finding.ts'
import { json, reply } from './replies.ts'

const detail = (status: number, text: string) => json(status, JSON.stringify({ detail: text }))
const mlflow = (status: number, code: string, message = 'x') =>
  json(status, JSON.stringify({ error_code: code, message }))
const page = (status: number, text: string, headers: Reply['headers'] = {}) =>
  reply(status, 'text/html', text, headers)
const flask = (status: number) =>
  page(status, `<!doctype html>\n<html lang=en>\n<title>${status} Some Words</title>\n`)
/** As the API passes on what was said behind it. */
const behind = { server: ['uvicorn', 'nginx'], date: ['a', 'b'] }

const stopsAt = (answer: Answer) => readRoute(answer).stoppedAt

describe('a request stops', () => {
  test.each<[RouteStage | undefined, string, Reply]>([
    ['routed', 'a page that nobody knows', page(404, 'nothing here')],
    ['routed', 'a backend that is gone', page(502, 'Bad Gateway')],
    ['routed', 'an object store', reply(403, 'application/xml', '<Error><Code>AccessDenied</Code></Error>')],
    ['not-a-login-page', 'a page to log in at', page(200, '<input type="password">')],
    ['not-a-login-page', 'a way to a login', page(302, '', { location: '/login' })],
    ['not-a-login-page', 'a challenge', page(403, 'Just a moment...')],
    ['well-formed', 'an answer cut short', reply(200, 'text/plain', '{"experiments": [{')],
    [undefined, 'the empty object of anybody', json(200, '{ }')],
    ['routed', 'an empty object that is a refusal', json(404, '{}')],
    ['mlflow-reachable', 'somebody between the API and MLflow', page(502, 'Bad Gateway', behind)],
    ['well-formed', 'damage done there', reply(200, 'text/plain', '{"runs": [{', behind)],
    [undefined, 'experiments', json(200, '{"experiments": []}')],
    ['well-formed', 'an error code in a 200', mlflow(200, 'INTERNAL_ERROR')],
    ['well-formed', 'an entity in a wrapper', json(200, '{"runs": [], "data": {"run": {}}}')],
    ['routed', 'MLflow without this route', flask(404)],
    ['routed', 'MLflow without this method', flask(405)],
    ['served', 'MLflow that failed with a page', flask(500)],
    ['permitted', 'MLflow’s page of a refusal', flask(403)],
    ['host-allowed', 'a host that MLflow does not allow', mlflow(403, 'X_Y', 'Invalid Host header')],
    ['host-allowed', 'an origin that it does not allow', mlflow(400, 'X_Y', 'Cross-Origin request')],
    ['served', 'MLflow that fails on a host', mlflow(500, 'X_Y', 'Invalid Host header')],
    ['mounted', 'another program’s not found', mlflow(404, 'RESOURCE_NOT_FOUND')],
    [undefined, 'what is not there', mlflow(404, 'RESOURCE_DOES_NOT_EXIST')],
    ['served', 'another not found', mlflow(404, 'ENDPOINT_NOT_FOUND')],
    ['permitted', 'nobody', mlflow(401, 'UNAUTHENTICATED')],
    ['permitted', 'nobody who pays', mlflow(402, 'PAYMENT_REQUIRED')],
    ['permitted', 'somebody who may not', mlflow(403, 'PERMISSION_DENIED')],
    ['served', 'a failure of MLflow', mlflow(500, 'INTERNAL_ERROR')],
    ['served', 'a request that MLflow does not take', mlflow(400, 'INVALID_PARAMETER_VALUE')],
    ['mounted', 'a route that the API does not have', detail(404, 'Not Found')],
    ['mounted', 'a method that it does not have', detail(405, 'Method Not Allowed')],
    ['auth-reachable', 'the auth service down', detail(503, 'Authentication service unavailable')],
    ['auth-reachable', 'a limit told in words', detail(403, 'Too many requests')],
    ['auth-reachable', 'a limit told by the status', detail(429, 'slow down')],
    ['key-forwarded', 'no key', detail(401, 'API key required')],
    ['key-forwarded', 'no key, as a refusal', detail(403, 'Not authenticated')],
    ['key-forwarded', 'a key that is missing', detail(401, 'Missing API key')],
    ['key-accepted', 'a key that signs tokens', detail(401, 'No key with kid 7')],
    ['key-forwarded', 'a key not provided', detail(401, 'key was not provided')],
    ['key-accepted', 'a key that is unknown', detail(401, 'API key not found or invalid')],
    ['permitted', 'a key without a right', detail(403, 'write access needed')],
    ['permitted', 'a balance', detail(402, 'Insufficient balance')],
    ['host-allowed', 'a host that is not allowed', detail(403, 'Invalid Host header')],
    ['served', 'a failure on the way before', detail(501, 'x')],
    ['mlflow-reachable', 'MLflow down', detail(502, 'MLflow is unavailable')],
    ['mlflow-reachable', 'MLflow down for now', detail(503, 'MLflow is unavailable')],
    ['mlflow-reachable', 'MLflow silent', detail(504, 'MLflow is unavailable')],
    ['served', 'another failure', detail(505, 'x')],
    ['served', 'a request that is not understood', detail(422, 'x')],
  ])('at %s: %s', (stage, _, answer) => {
    expect(stopsAt(answer)).toBe(stage)
  })

  test('where nothing came back', () => {
    const answer: Answer = { kind: 'no-reply', code: 'TIMEOUT', message: 'nothing came', exchanges: [] }
    expect(readRoute(answer)).toEqual({ stoppedAt: 'answered', seen: 'nothing came' })
  })
})

describe('what was seen', () => {
  test('is who answered, with which status, saying what, and where to', () => {
    expect(readRoute(detail(401, 'API key required')).seen).toBe(
      'the API answered 401 application/json: API key required',
    )
    expect(readRoute(page(302, '', { location: '/login' })).seen).toMatch(
      /in front of the API answered 302.* to \/login$/,
    )
    expect(readRoute(page(404, '')).seen).not.toContain(' to ')
  })
  test('of one that was served is its status', () => {
    expect(readRoute(json(200, '{"runs": []}')).seen).toBe('200 from MLflow')
  })
})

test('an answer is about the key from the layer on that looks at keys', () => {
  const past = routeStages.filter((stoppedAt) => isPastTheFront({ stoppedAt, seen: '' }))
  expect(past[0]).toBe('auth-reachable')
  expect(past).toHaveLength(routeStages.length - 4)
  expect(isPastTheFront({ stoppedAt: undefined, seen: '' })).toBe(true)
})

test('an answer that was cut tells how far the request got by what stands whole in it', () => {
  const cut = (status: number, text: string) =>
    readRoute({ ...json(status, text), json: undefined, cut: true }).stoppedAt
  expect(cut(200, '{"experiments": [{"experiment_id": "0", "name": "Default", "note": "xxx')).toBeUndefined()
  expect(cut(404, '{"error_code": "RESOURCE_DOES_NOT_EXIST", "trace": "xxx')).toBeUndefined()
  // Of whoever bears no mark, that the rest is missing says nothing.
  expect(cut(200, '{"rows": [{"name": "xxx')).toBe('routed')
})
