import { describe, expect, test } from 'vitest'
import { diagnose } from '../../../src/diagnosis/diagnose.ts'
import type { CheckResult, Exchange } from '../../../src/schema/report.ts'
import { artifacts, call, check, factsFrom, lost, noKey, read, write } from '../calls.ts'

/** The first cause of a run whose step failed with these calls, and what its owner and the caller are told to do. */
function first(exchanges: Exchange[], failed: Exchange[], checks?: CheckResult[]) {
  const { target } = factsFrom(exchanges).evidence
  const causes = diagnose({
    exchanges,
    partial: false,
    ...(target && { target }),
    checks: checks ?? [check('registration.experiment', failed)],
  })
  const [cause] = causes
  return {
    codes: causes.map(({ code }) => code),
    owner: cause?.owner,
    headline: cause?.headline ?? '',
    because: cause?.because ?? '',
    todo: cause?.remediation.map(({ text }) => text).join(' ') ?? '',
  }
}
const firstOf = (one: Exchange, ...others: Exchange[]) => first([...others, one], [one])

describe('a limit says how long it lasts', () => {
  const limited = (status: number, message: string, replyHeaders: Record<string, string> = {}) =>
    firstOf(call({ status, answer: { message }, replyHeaders }))
  const inSixHours = Math.floor(Date.now() / 1000) + 6 * 3600

  test.each<[string, ReturnType<typeof limited>, RegExp]>([
    ['Retry-After', limited(429, 'slow', { 'retry-after': '7' }), /up to 7 s, as .* Retry-After/],
    ['… a long one', limited(429, 'slow', { 'retry-after': '14400' }), /up to 4 h, as/],
    ['seconds until a reset', limited(429, 'slow', { 'ratelimit-reset': '900' }), /up to 15 min, as .*Reset/],
    [
      'a time of day',
      limited(403, 'Quota exceeded, replenished in 02:12:10.'),
      /“in 02:12:10”.*higher quota/,
    ],
    ['a rate', limited(429, 'Rate limit exceeded: 5 per 1 hour'), /“per 1 hour”/],
    ['a date', limited(429, 'Blocked until 2026-12-01 10:00'), /“until 2026-12-01 10:00”/],
    [
      'nothing',
      limited(429, 'Too many requests'),
      /a few minutes \(the refusal has no Retry-After\), and make fewer/,
    ],
  ])('as %s', (_, { codes, todo }, expected) => {
    expect(codes[0]).toBe('RATE_LIMITED')
    expect(todo).toMatch(expected)
  })

  test('as a moment', () => {
    const one = call(
      {
        status: 429,
        answer: { message: 'Daily quota' },
        replyHeaders: { 'x-ratelimit-reset': `${inSixHours}` },
      },
      { startedAt: new Date(inSixHours * 1000 - 6 * 3_600_000).toISOString() },
    )
    expect(first([one], [one]).todo).toMatch(/up to 6 h, .*higher quota/)
  })

  test('and is served at other moments only where something was', () => {
    expect(limited(403, 'Out of call volume quota').because).not.toContain('other moments')
  })
})

describe('files that differ', () => {
  const file = `${artifacts}/1/r/artifacts/model`
  const sent = (path: string, text: string | undefined, bytes: number) => {
    const one = call({ method: 'PUT', to: `${file}/${path}`, status: 200 })
    one.request.body = {
      ...(text !== undefined && { text }),
      bytes,
      sha256: 'x',
      truncated: text === undefined,
    }
    return one
  }
  const listed = (exchanges: Exchange[], reason: string, ...others: CheckResult[]) => {
    const list = call({ to: 'artifacts/list', status: 200, answer: { files: [{ path: 'model/x' }] } })
    const failed = { ...check('registration.listed', [list]), reason }
    return first([read(), ...exchanges, list], [], [failed, ...others])
  }

  test('line ends', () => {
    const found = listed([sent('conda.yaml', 'a\nb\r\nc\n', 7)], 'conda.yaml has 9 of 7 bytes')
    expect(found.headline).toContain('longer than they were sent')
    expect(found.todo).toMatch(/LF to CRLF/)
    expect(found.todo).not.toMatch(/\bcut/i)
  })

  test('bytes that were taken for text', () => {
    expect(
      listed([sent('m.onnx', undefined, 330), sent('MLmodel', 'a\n', 2)], 'm.onnx has 354 of 330 bytes').todo,
    ).toMatch(/binaryMediaTypes/)
  })

  test('neither', () => {
    expect(listed([sent('MLmodel', 'a\n', 2)], 'MLmodel has 9 of 2 bytes').todo).toMatch(/adds to bodies/)
  })

  test('some that are cut and some that grew are not said to have grown', () => {
    const { headline } = listed([], 'MLmodel has 9 of 2 bytes; m.onnx has 1 of 3 bytes')
    expect(headline).not.toContain('longer')
  })

  test('missing ones, and one that comes and goes', () => {
    const at = { to: `${file}/m.onnx` }
    const twice = [
      call({ ...at, status: 500, answer: { error_code: 'INTERNAL_ERROR', message: 'No such file' } }),
    ]
    twice.push({
      ...call({ ...at, status: 200, answer: 'bytes', replyHeaders: { 'content-type': 'x/y' } }),
      attempt: 2,
    })
    const reason = 'm.onnx is missing; MLmodel is missing'
    expect(listed([], reason).todo).toMatch(/Look whether all instances .*one store/)
    const seen = listed(twice, reason)
    expect(seen.because).toMatch(/500 at one time and served at another/)
    expect(seen.todo).toMatch(/Let all instances .*one store/)
    expect(listed(twice, reason, check('registration.intact', [], 'pass')).because).toBe(seen.because)
  })

  test.each([
    ['m.onnx is missing; MLmodel is missing', /leave out what is there/, /ListBucket/],
    ['m.onnx has 3 of 7 bytes', /show other sizes/, /Compare the list/],
  ])('whole ones are not damaged where a list says so: %s', (reason, headline, todo) => {
    const found = listed([], reason, check('registration.intact', [], 'pass'))
    expect(found.headline).toMatch(headline)
    expect(found.todo).toMatch(todo)
    expect(listed([], reason, check('registration.intact')).headline).not.toMatch(headline)
  })
})

const failedUpload = (status: number, message: string, error_code = 'INTERNAL_ERROR') =>
  call({
    method: 'PUT',
    to: `${artifacts}/1/r/artifacts/model/MLmodel`,
    status,
    answer: { error_code, message },
  })

test.each<[string, string, RegExp]>([
  ['a clock', 'An error occurred (RequestTimeTooSkewed) when calling PutObject', /clock of MLflow’s host/],
  ['an endpoint', 'Could not connect to the endpoint URL: "http://minio:9000/"', /MLFLOW_S3_ENDPOINT_URL/],
  ['a bucket', 'An error occurred (NoSuchBucket): The specified bucket does not exist', /Create the bucket/],
  ['credentials', 'Unable to locate credentials', /valid credentials/],
  ['rights', 'An error occurred (AccessDenied) when calling PutObject', /Allow MLflow’s own account/],
  ['space', '[Errno 28] No space left on device', /Make room/],
  ['a folder', '[Errno 13] Permission denied: /mlartifacts', /user that MLflow runs as/],
  [
    'a certificate',
    'SSL validation failed for https://minio.example:9000/b [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired',
    /trust its store’s certificate/,
  ],
  [
    'a region',
    'An error occurred (PermanentRedirect) when calling PutObject: The bucket you are attempting to access must be addressed using the specified endpoint',
    /region of the bucket/,
  ],
  ['a bill', '403 GET https://storage.example/b: The billing account is closed: accountDisabled', /billing/],
  [
    'a role in Azure',
    'This request is not authorized to perform this operation using this permission. ErrorCode:AuthorizationPermissionMismatch',
    /Allow MLflow’s own account/,
  ],
  [
    'a firewall in Azure',
    'This request is not authorized to perform this operation. ErrorCode:AuthorizationFailure',
    /firewall take requests/,
  ],
  ['a limit', 'An error occurred (SlowDown): Please reduce your request rate.', /Raise the rate/],
  ['anything else', 'botocore failed', /Find the error in MLflow’s log/],
])('the artifact store’s words name the step: %s', (_, message, expected) => {
  const { codes, todo } = firstOf(failedUpload(500, message), read())
  expect(codes).toEqual(['ARTIFACT_ERROR'])
  expect(todo).toMatch(expected)
})

test.each<[string, string, RegExp]>([
  ['a library', "No module named 'google.cloud.storage'", /Install in MLflow’s image/],
  ['memory', '[Errno 12] Cannot allocate memory', /more memory/],
  ['open files', '[Errno 24] Too many open files', /ulimit/],
  ['no credentials', 'Unable to locate credentials', /finds none/],
])('what MLflow’s own host lacks is no word of the store: %s', (_, message, expected) => {
  const { codes, headline, because, todo } = firstOf(failedUpload(500, message), read())
  expect(codes).toEqual(['ARTIFACT_ERROR'])
  expect(todo).toMatch(expected)
  expect(headline).toMatch(/own host/)
  expect(because).not.toMatch(/words of the store/)
})

describe('a limit of the store’s', () => {
  test('is not the caller’s, though MLflow passes its status on', () => {
    const one = failedUpload(429, 'The store is busy: SlowDown', 'REQUEST_LIMIT_EXCEEDED')
    const { codes, owner } = firstOf(one, read())
    expect(codes).toEqual(['ARTIFACT_ERROR'])
    expect(owner).toBe('infrastructure')
  })

  test('is not what MLflow says of itself', () => {
    const one = failedUpload(429, 'Too many requests of this user', 'REQUEST_LIMIT_EXCEEDED')
    expect(firstOf(one, read()).codes).toEqual(['RATE_LIMITED'])
  })
})

describe('the registry of MLflow', () => {
  const of = (to: string, status: number, error_code: string, message: string) =>
    call({ method: 'POST', to, status, answer: { error_code, message } })
  const away =
    "HTTPSConnectionPool(host='models', port=443): Max retries exceeded [Errno 111] Connection refused"

  test('is another server, which does not run', () => {
    const { codes, todo } = firstOf(of('registered-models/create', 500, 'INTERNAL_ERROR', away), write())
    expect(codes).toEqual(['REGISTRY_UNAVAILABLE'])
    expect(todo).toMatch(/registry-store-uri/)
  })

  test('is not what a run does not reach, nor is that a folder', () => {
    const { codes, todo } = firstOf(of('runs/log-batch', 500, 'INTERNAL_ERROR', away), read())
    expect(codes).toEqual(['MLFLOW_ERROR'])
    expect(todo).toMatch(/reach the server/)
    expect(todo).not.toMatch(/folder/)
  })

  test.each<[string, ReturnType<typeof read>[], string]>([
    ['has none of its routes', [], 'REGISTRY_UNAVAILABLE'],
    [
      'has others',
      [call({ to: 'model-versions/search', status: 200, answer: { model_versions: [] } })],
      'MLFLOW_TOO_OLD',
    ],
  ])('%s', (_, others, expected) => {
    const one = of('registered-models/update', 404, 'ENDPOINT_NOT_FOUND', 'No such API')
    expect(firstOf(one, write(), ...others).codes).toEqual([expected])
  })
})

test.each([
  ['canceling statement due to user request', /slow for this request/],
  ['canceling statement due to lock timeout', /holds the lock/],
  ['QueuePool limit of size 9 overflow 2 reached', /number of connections/],
])('a database without its driver’s name, and no quota: %s', (message, expected) => {
  const { codes, todo } = firstOf(
    call({
      method: 'POST',
      to: 'runs/create',
      status: 500,
      answer: { error_code: 'INTERNAL_ERROR', message },
    }),
    read(),
  )
  expect(codes).toEqual(['MLFLOW_DATABASE'])
  expect(todo).toMatch(expected)
})

test.each<[string, string, RegExp]>([
  ['its own rules', 'FATAL: no pg_hba.conf entry for host "10.0.1.5", no encryption', /pg_hba\.conf/],
  ['a password', 'FATAL: password authentication failed for user "mlflow"', /user and password/],
  [
    'a name',
    'could not translate host name "db" to address: Name or service not known',
    /host name in the URI/,
  ],
  ['a way', 'could not connect to server: Connection refused', /runs and is reached/],
  ['anything else', 'something', /Look at MLflow’s database/],
])('the database’s words name the step: %s', (_, message, expected) => {
  const one = call({
    method: 'POST',
    to: 'runs/create',
    status: 500,
    answer: { error_code: 'INTERNAL_ERROR', message: `(psycopg2.OperationalError) ${message}` },
  })
  const { codes, todo } = firstOf(one, read())
  expect(codes).toEqual(['MLFLOW_DATABASE'])
  expect(todo).toMatch(expected)
})

test('a database that cannot hold a value says nothing of the name or the source', () => {
  const message =
    '(psycopg2.errors.StringDataRightTruncation) value too long for type character varying(500) [SQL: INSERT INTO model_versions (name, source)]'
  const one = call({
    method: 'POST',
    to: 'model-versions/create',
    status: 400,
    answer: { error_code: 'BAD_REQUEST', message },
  })
  const { codes, todo } = firstOf(one, read(), write())
  expect(codes).toEqual(['MLFLOW_DATABASE'])
  expect(todo).toMatch(/db upgrade/)
})

test.each([
  ['the API', 'application/json'],
  ['something in front', 'text/plain'],
])('a check for CSRF tokens of %s is no filter of methods', (_, type) => {
  const one = call({
    method: 'POST',
    to: 'runs/create',
    status: 403,
    answer: { detail: 'CSRF Failed: CSRF token missing.' },
    replyHeaders: { 'content-type': type },
  })
  const { codes, owner, todo } = firstOf(one, read())
  expect(codes).toEqual(['METHOD_BLOCKED'])
  expect(owner).toBe('API team')
  expect(todo).toMatch(/CSRF/)
})

describe('no whole answer', () => {
  const silent = (code: string, message: string) => {
    const one = { ...lost(code), error: { code, message } }
    return first([one], [one])
  }

  test.each<[string, string, string, string, RegExp]>([
    [
      'a wrong length',
      'NETWORK',
      'Response body length does not match content-length header',
      'CONNECTION_RESET',
      /one program alone/,
    ],
    [
      'another protocol',
      'NETWORK',
      'Response does not match the HTTP/1.1 protocol',
      'CONNECTION_RESET',
      /Check host and port/,
    ],
    [
      'an end within the handshake',
      'RESET',
      'ECONNRESET: Client network socket disconnected before secure TLS connection was established',
      'TLS_FAILURE',
      /certificate for the name/,
    ],
    [
      'a private authority',
      'TLS',
      'SELF_SIGNED_CERT_IN_CHAIN: self-signed certificate in certificate chain',
      'TLS_FAILURE',
      /^Behind a company proxy/,
    ],
    [
      'an expired certificate, of which nobody tells whose it is',
      'TLS',
      'CERT_HAS_EXPIRED: certificate has expired',
      'TLS_FAILURE',
      /whole chain .*where that has expired; where an intermediate/,
    ],
    [
      'the host’s own, expired',
      'TLS',
      'CERT_HAS_EXPIRED: certificate has expired: the host’s own, “a”, on 2026-09-30',
      'TLS_FAILURE',
      /^Renew the host’s certificate/,
    ],
    [
      'an intermediate one, expired',
      'TLS',
      'CERT_HAS_EXPIRED: certificate has expired: an intermediate one’s, “a”, on 2026-09-30',
      'TLS_FAILURE',
      /^Send the new chain .*own certificate is valid/,
    ],
    [
      'a root, expired',
      'TLS',
      'CERT_HAS_EXPIRED: certificate has expired: a root’s, “a”, on 2026-09-30',
      'TLS_FAILURE',
      /^Send a chain that leads to a root which is valid/,
    ],
    [
      'the host’s own certificate',
      'TLS',
      'DEPTH_ZERO_SELF_SIGNED_CERT: self-signed certificate',
      'TLS_FAILURE',
      /^Renew or correct/,
    ],
  ])('%s', (_, code, message, expected, todo) => {
    const found = silent(code, message)
    expect(found.codes).toEqual([expected])
    expect(found.todo).toMatch(todo)
  })
})

describe('requests with a body wait, and others are answered', () => {
  const waiting = (more: object = {}) =>
    call(
      { method: 'POST', to: 'experiments/create', sent: { name: 'a' }, ...more },
      { error: { code: 'TIMEOUT', message: 'no answer within 5 s' } },
    )
  const keyless = { to: 'experiments/search', headers: { authorization: '' } }

  test('with a key: MLflow may write slowly', () => {
    const { codes, because } = firstOf(waiting(), read(), noKey())
    expect(codes).toEqual(['MLFLOW_TIMEOUT'])
    expect(because).toMatch(/every request with a body waits/)
  })

  test('without one, too: they are held before the API', () => {
    const one = waiting()
    const { codes, todo } = first([read(), noKey(), one, waiting(keyless)], [one])
    expect(codes).toEqual(['NO_ANSWER'])
    expect(todo).toMatch(/pass bodies on/)
  })

  test('without one, they are refused: MLflow it is', () => {
    const one = waiting()
    const refused = noKey({ ...keyless, method: 'POST', sent: { max_results: 1 } })
    const { codes, because } = first([read(), noKey(), one, refused], [one])
    expect(codes).toEqual(['MLFLOW_TIMEOUT'])
    expect(because).not.toMatch(/with a body/)
  })
})

test('Apache’s own page for a body that is too large speaks of a capacity, and of no allowance', () => {
  const one = call({
    method: 'PUT',
    to: `${artifacts}/1/r/artifacts/m.bin`,
    status: 413,
    answer:
      '<h1>Request Entity Too Large</h1>The amount of data provided in the request exceeds the capacity limit.',
    replyHeaders: { server: 'Apache' },
  })
  expect(firstOf(one, read()).codes).toEqual(['SIZE_LIMIT'])
})
