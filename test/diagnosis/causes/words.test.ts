import { describe, expect, test } from 'vitest'
import { diagnose } from '../../../src/diagnosis/diagnose.ts'
import type { Exchange } from '../../../src/schema/report.ts'
import {
  artifacts,
  basic,
  call,
  check,
  factsFrom,
  garbage,
  lost,
  none,
  read,
  shown,
  write,
} from '../calls.ts'

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

describe('a body that is too large', () => {
  const refused = (replyHeaders: Record<string, string>) =>
    toldOf(
      call({ method: 'PUT', to: `${artifacts}/1/r/artifacts/m.onnx`, status: 413, answer: '', replyHeaders }),
      read(),
    ).todo

  test.each([
    ['nginx', { server: 'nginx' }, /client_max_body_size/],
    ['Apache', { server: 'Apache/2.4' }, /LimitRequestBody/],
    ['a quota that nobody can raise', { 'x-amzn-errortype': 'X' }, /beside the API gateway/],
  ])('%s', (_, headers, expected) => {
    expect(refused(headers)).toMatch(expected)
  })

  test('nobody’s directive is named where nobody is known', () => {
    expect(refused({})).not.toMatch(/nginx|Apache/)
  })
})

test('408 is said of the request’s body, and not of the answer', () => {
  const one = call({ method: 'PUT', to: `${artifacts}/1/r/artifacts/m`, status: 408, answer: '<h1>408</h1>' })
  const { code, summary, todo } = toldOf(one, read())
  expect(code).toBe('FRONT_TIMEOUT')
  expect(summary).toMatch(/body to arrive/)
  expect(todo).toMatch(/client_body_timeout.*line is faster/)
  expect(todo).not.toMatch(/proxy_read_timeout/)
})

test('a limit of one instance is no caller’s', () => {
  const limited = (answer: string) =>
    toldOf(call({ method: 'POST', to: 'runs/create', status: 429, answer }), read())
  expect(limited('local_rate_limited')).toMatchObject({ code: 'RATE_LIMITED', owner: 'infrastructure' })
  expect(limited('Too many requests')).toMatchObject({ code: 'RATE_LIMITED', owner: 'caller' })
})

test.each(['&#39;_xsrf&#39; argument missing from POST', 'The anti-forgery token could not be decrypted'])(
  'the token of a page is told where a page asks for it: %s',
  (words) => {
    const answer = `<html><title>Server</title><p>403 : Forbidden</p><p>${words}</p></html>`
    const one = call({ method: 'POST', to: 'runs/create', status: 403, answer })
    const { code, owner, because } = toldOf(one, read())
    expect([code, owner]).toEqual(['METHOD_BLOCKED', 'API team'])
    expect(because).toContain(words)
  },
)

describe('what an object store or a CDN signs on the path of artifacts', () => {
  const upload = (replyHeaders: Record<string, string>, code: string) =>
    toldOf(
      call({
        method: 'PUT',
        to: `${artifacts}/1/r/artifacts/m.onnx`,
        status: 403,
        answer: `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`,
        replyHeaders: { 'content-type': 'application/xml', ...replyHeaders },
      }),
      read(),
    )

  test.each([
    ['a store', { server: 'AmazonS3' }, 'AccessDenied', 'BALANCER_NO_RULE', /leads to an object store/],
    ['a CDN', { server: 'CloudFront' }, 'MissingKey', 'FRONT_REFUSES', /Restrict viewer access/],
  ])('is not of MLflow’s store: %s', (_, headers, error, expected, todo) => {
    const found = upload(headers, error)
    expect(found.code).toBe(expected)
    expect(found.todo).toMatch(todo)
  })

  test('unsigned, it may be what MLflow passed on', () => {
    expect(upload({}, 'AccessDenied').code).toBe('ARTIFACT_ERROR')
  })
})

describe('the auth service', () => {
  const asked = (status: number, answer: object | string, replyHeaders = {}) => {
    const verdict = shown(answer, { status, replyHeaders })
    const one = call({ status: 503, answer: { detail: 'Authentication service error' } })
    return told([verdict, one], [one])
  }

  test.each([
    [
      503,
      'connection to server at "db", port 5432 failed: the database system is starting up',
      /own database/,
    ],
    [503, 'Maintenance in progress', /closed for now/],
    [426, 'Client version too old, minimum 2.0', /refuses the version/],
    [503, 'No workers', /not available/],
    [500, 'oops', /neither valid nor invalid/],
  ])('is told by its own words: %i %s', (status, detail, summary) => {
    const verdict = shown({ detail }, { status })
    const one = { ...check('auth.verdict', [verdict]) }
    const { target } = factsFrom([verdict]).evidence
    const causes = diagnose({
      exchanges: [verdict],
      partial: false,
      ...(target && { target }),
      checks: [one],
    })
    expect(causes[0]).toMatchObject({ code: 'AUTH_BROKEN', summary: expect.stringMatching(summary) })
  })

  test('is not said to have deactivated a key for another reason', () => {
    expect(asked(200, { is_valid: false, error: 'Not active until May' }).summary).not.toMatch(/deactivated/)
    expect(asked(200, { is_valid: false, error: 'Key deactivated' }).summary).toMatch(/deactivated/)
  })
})

describe('a verdict on the key that a cache kept', () => {
  const found = (replyHeaders: Record<string, string>) => {
    const verdict = shown({ detail: 'API key not found or invalid' }, { status: 401, replyHeaders })
    const { target } = factsFrom([verdict]).evidence
    const exchanges = [verdict, read(), write()]
    const checks = [check('auth.key-known', [verdict], 'warn')]
    return diagnose({ exchanges, partial: false, ...(target && { target }), checks }).map(({ code }) => code)
  }

  test('is the cache’s, where the registry takes the key', () => {
    expect(found({ 'x-cache': 'HIT', age: '3600' })).toEqual(['FRONT_CACHES'])
    expect(found({ 'x-cache': 'MISS' })).toEqual(['KEY_STILL_ACCEPTED'])
  })

  test('and so is what was read back from one', () => {
    const version = call({ to: 'model-versions/get', status: 200, replyHeaders: { 'x-cache': 'HIT' } })
    const fresh = call({ to: 'model-versions/get', status: 200 })
    const codesOf = (one: Exchange) => {
      const { target } = factsFrom([one]).evidence
      const checks = [check('registration.tag-set', [one])]
      return diagnose({ exchanges: [read(), one], partial: false, ...(target && { target }), checks }).map(
        ({ code }) => code,
      )
    }
    expect(codesOf(version)).toEqual(['FRONT_CACHES'])
    expect(codesOf(fresh)).toEqual(['REGISTRATION_INCOMPLETE'])
  })
})

test('nginx limits the rate by a 503, where the same request is served at another moment', () => {
  const page = {
    answer: '<title>503 Service Temporarily Unavailable</title>',
    replyHeaders: { server: 'nginx' },
  }
  const one = call({ to: 'runs/get', status: 503, ...page })
  const again = call({ to: 'runs/get', status: 200, answer: { run: { info: { run_id: 'r' } } } })
  expect(told([read(), one, { ...again, checkId: 'later' }], [one])).toMatchObject({ code: 'RATE_LIMITED' })
  expect(told([read(), one], [one]).code).not.toBe('RATE_LIMITED')
})

/** Of an MLflow server that is nobody's platform. */
const ofPlain = (one: () => Exchange) =>
  diagnose({ exchanges: [read(), one()], failed: true, partial: false, platform: 'mlflow' })[0]

test('without a platform before it, MLflow’s access list misses the caller’s own address', () => {
  const answer = { error_code: 'PERMISSION_DENIED', message: 'Source IP 192.0.2.1 is not allowed' }
  const refusal = () => call({ method: 'POST', to: 'runs/create', status: 403, answer })
  expect(ofPlain(refusal)).toMatchObject({ code: 'MLFLOW_CLOSED', owner: 'caller' })
  expect(toldOf(refusal(), read())).toMatchObject({ code: 'MLFLOW_CLOSED', owner: 'infrastructure' })
})

test('a login that MLflow does not accept was sent', () => {
  const answer =
    'You are not authenticated. Please see https://www.mlflow.org/docs/latest/auth/index.html on how to authenticate.'
  const refused = (headers: Record<string, string>) =>
    ofPlain(() =>
      call({ status: 401, answer, headers, replyHeaders: { 'www-authenticate': 'Basic realm="mlflow"' } }),
    )?.headline
  expect(refused(basic)).toMatch(/does not accept this user name and password/)
  expect(refused(none)).toMatch(/asks for a login of its own/)
})

test('a deactivated key says why it is', () => {
  const key = (error: string) =>
    toldOf(
      call({ status: 401, answer: { detail: 'Invalid or expired API key' } }),
      shown({ is_valid: false, error }),
    )
  expect(key('Account suspended: payment overdue')).toMatchObject({
    code: 'KEY_DEACTIVATED',
    todo: expect.stringMatching(/Settle what the answer names/),
  })
  expect(key('Key deactivated').todo).toMatch(/Make a new key/)
})

describe('what is told of others than the caller', () => {
  test('a state that this run did not bring about is no caller’s', () => {
    const words = 'Run 7 must be in the active state. Its current state is deleted.'
    const one = call({
      method: 'POST',
      to: 'runs/update',
      status: 400,
      answer: { error_code: 'INVALID_PARAMETER_VALUE', message: words },
    })
    const { code, owner, summary } = toldOf(one, read(), write())
    expect([code, owner]).toEqual(['CONTENT_REFUSED', 'infrastructure'])
    expect(summary).toMatch(/changed by something else/)
  })

  test('an address that is blocked is not a key that is restricted', () => {
    const one = (detail: string) =>
      toldOf(call({ status: 403, answer: { detail } }), shown({ is_valid: true }))
    const blocked = one('IP 198.51.100.7 is banned for abuse')
    expect([blocked.code, blocked.summary]).toEqual([
      'IP_RESTRICTED',
      expect.stringMatching(/blocks the network/),
    ])
    expect(one('Key may not be used from this IP').summary).toMatch(/The key is restricted/)
  })

  test('a database that is newer than MLflow is not upgraded', () => {
    const message = "Can't locate revision identified by '0f1e'"
    const one = call({ status: 500, answer: { error_code: 'INTERNAL_ERROR', message } })
    const { code, todo } = toldOf(one, shown({ is_valid: true }))
    expect(code).toBe('MLFLOW_DATABASE')
    expect(todo).toMatch(/^Deploy the version of MLflow/)
  })

  test.each([
    [{ message: 'No API key in this request' }, /an API key of its own/],
    [{ message: 'Jwks of the issuer not fetched' }, /cannot fetch the keys/],
  ])('a gateway that says %j is no single sign-on', (answer, expected) => {
    const one = (headers?: Record<string, string>) =>
      call({
        status: 401,
        answer,
        replyHeaders: { server: 'kong/3.9' },
        ...(headers && { headers }),
      })
    const { code, summary, todo } = toldOf(one(), shown({ is_valid: true }), one(none), one(garbage))
    expect(code).toBe('LOGIN_PAGE')
    expect(summary).toMatch(expected)
    expect(todo).not.toMatch(/single sign-on/)
  })

  test('an auth service that answers nothing is what the API’s refusal rests on', () => {
    const root = call({
      to: 'https://auth.example/',
      status: 200,
      answer: { service: 'auth' },
      headers: none,
    })
    const empty = shown({})
    if (empty.response) empty.response.body = { text: '', bytes: 0, sha256: 'x', truncated: false }
    const one = call({ status: 401, answer: { detail: 'Invalid or expired API key' } })
    const { code, headline } = toldOf(one, root, empty)
    expect(code).toBe('AUTH_BROKEN')
    expect(headline).toMatch(/an empty body/)
  })
})
