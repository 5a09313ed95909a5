import { describe, expect, test } from 'vitest'
import { diagnose } from '../../../src/diagnosis/diagnose.ts'
import type { Exchange } from '../../../src/schema/report.ts'
import { artifacts, call, check, factsFrom, lost, read, write } from '../calls.ts'

/** What a run is told whose step failed with these calls, in all of its words. */
function told(exchanges: Exchange[], failed: Exchange[]) {
  const { target } = factsFrom(exchanges).evidence
  const checks = [check('registration.experiment', failed)]
  const [cause] = diagnose({ exchanges, partial: false, ...(target && { target }), checks })
  return {
    code: cause?.code,
    owner: cause?.owner,
    summary: cause?.summary ?? '',
    headline: cause?.headline ?? '',
    because: cause?.because ?? '',
    todo: cause?.remediation.map(({ text }) => text).join(' ') ?? '',
  }
}
const toldOf = (one: Exchange, ...others: Exchange[]) => told([...others, one], [one])

const page = '<html><title>503 Service Temporarily Unavailable</title></html>'

describe('a service that goes down', () => {
  const down = (to: string, method = 'GET') => call({ method, to, status: 503, answer: page })

  test('is not said to answer other requests: it did so before', () => {
    const before = read()
    const first = down('runs/create', 'POST')
    const { code, summary, because } = told([before, first, down('experiments/search')], [first])
    expect(code).toBe('NO_BACKEND')
    expect(summary).toMatch(/went down/)
    expect(because).toMatch(/answered until \d\d:\d\d:\d\d UTC, and nothing after/)
  })

  test('may have been brought down by what it cut off', () => {
    const before = read()
    const cut = { ...lost('RESET'), checkId: 'upload' }
    cut.request = call({ method: 'PUT', to: `${artifacts}/1/r/artifacts/m.onnx`, sent: { a: 1 } }).request
    const after = down('experiments/search')
    const { headline, todo } = told([before, cut, after, down('experiments/search')], [after])
    expect(headline).toMatch(/Since PUT .*m\.onnx with \d+ bytes, which was cut off/)
    expect(todo).toMatch(/memory/)
  })

  test('is up where something is served afterwards', () => {
    const first = down('runs/create', 'POST')
    const { summary, because } = told([read(), first, read()], [first])
    expect(summary).not.toMatch(/went down/)
    expect(because).toMatch(/other requests are answered by the platform itself/)
  })
})

describe('closed for now', () => {
  test.each([
    ['a redirect to a page of that name', 302, '', { location: '/maintenance.html' }],
    ['… of another', 307, '', { location: 'https://sorry.example/site/under-construction/' }],
    ['a lock', 423, { detail: 'Locked by release 7' }, {}],
    ['a freeze', 409, { detail: 'Model registry is frozen until Monday' }, {}],
  ])('%s', (_, status, answer, replyHeaders) => {
    const one = call({ method: 'POST', to: 'runs/create', status, answer, replyHeaders })
    const { code, summary } = toldOf(one, read())
    expect(code).toBe('REGISTRY_UNAVAILABLE')
    expect(summary).toMatch(/closed for now/)
  })

  test.each([
    ['a redirect elsewhere', 302, '', { location: 'https://new.example/unavailable-models/search' }],
    ['an account that is locked', 403, { detail: 'Your account is locked' }, {}],
  ])('but not %s', (_, status, answer, replyHeaders) => {
    expect(toldOf(call({ status, answer, replyHeaders }), read()).code).not.toBe('REGISTRY_UNAVAILABLE')
  })
})

describe('a header that a request lacks', () => {
  const refused = (status: number, detail: string) =>
    toldOf(call({ method: 'POST', to: 'runs/create', status, answer: { detail } }), read())

  test.each([
    [428, 'If-Match header required'],
    [400, 'Idempotency-Key header is required'],
    [400, 'Missing required header: X-Tenant'],
  ])('%i %s is a rule of the API, and none that a caller can follow', (status, detail) => {
    const { code, owner, summary } = refused(status, detail)
    expect([code, owner]).toEqual(['CONTENT_REFUSED', 'API team'])
    expect(summary).toMatch(/a header of its own/)
  })

  test('what the caller can do is told as what the API says, and not MLflow', () => {
    const { code, summary } = refused(400, 'You must choose another name')
    expect(code).toBe('REQUEST_REFUSED')
    expect(summary).toMatch(/^The API refuses/)
  })
})

test('a write that comes twice is not said to be refused for its content', () => {
  const one = call({
    method: 'POST',
    to: 'runs/create',
    sent: { name: 'verify-registration-20261128t000000z-00000000' },
    status: 400,
    answer: { error_code: 'RESOURCE_ALREADY_EXISTS', message: 'It already exists' },
  })
  expect(toldOf(one, read(), write()).summary).toMatch(/arrives more than once/)
})
