import { describe, expect, it } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { exchangesOfHar } from '../../src/har/read.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { flaskPage } from '../../src/sandbox/respond.ts'
import { harEntry, harText, type SampleEntry } from '../har/har-samples.ts'

const base = 'https://registry.staging.example/api/mlflow/api/2.0'
const withKey = [{ name: 'Authorization', value: 'Bearer some-secret-of-someone' }]
const json = (value: object) => {
  const text = JSON.stringify(value)
  return { size: text.length, mimeType: 'application/json', text }
}
let time = 0
const at = () => ({ startedDateTime: new Date(Date.UTC(2026, 2, 1) + ++time * 1000).toISOString() })
const entry = (path: string, sample: SampleEntry = {}) =>
  harEntry({ url: `${base}/${path}`, headers: withKey, extra: at(), ...sample })

const causesOf = (entries: object[], recorder = 'mitmproxy') =>
  diagnose(exchangesOfHar(JSON.parse(harText(entries, recorder)), createRedactor()))
const codesOf = (...given: Parameters<typeof causesOf>) => causesOf(...given).map(({ code }) => code)

const version = (status: string) => json({ model_version: { name: 'm', version: '1', status } })
const asked = (status: string) =>
  entry('mlflow/model-versions/get?name=m&version=1', { content: version(status) })
const created = (status: string) =>
  entry('mlflow/model-versions/create', {
    method: 'POST',
    content: version(status),
    postData: { mimeType: 'application/json', text: '{"name":"m"}' },
  })
const file = 'mlflow-artifacts/artifacts/1/a/model.pkl'
const length = (bytes: number) => ({ name: 'Content-Length', value: String(bytes) })
const put = (size: number, more: SampleEntry = {}) =>
  entry(file, {
    method: 'PUT',
    content: json({}),
    postData: { mimeType: 'application/octet-stream', text: 'x'.repeat(size) },
    headers: [...withKey, length(size)],
    ...more,
  })
const get = (text: string, more: SampleEntry = {}) =>
  entry(file, {
    content: { size: text.length, mimeType: 'text/plain', text },
    answerHeaders: [length(text.length)],
    ...more,
  })
const plain = (text: string) => ({ mimeType: 'text/plain', text })
const damaged = ['ARTIFACTS_DAMAGED']
const missingName = json({
  error_code: 'INVALID_PARAMETER_VALUE',
  message: "Missing value for required parameter 'name'.",
})
const remove = (more: SampleEntry) =>
  entry('mlflow/registered-models/delete', { method: 'DELETE', status: 400, content: missingName, ...more })

const post = (path: string, sent: object, status: number, answer: object) =>
  entry(`mlflow/${path}`, {
    method: 'POST',
    status,
    content: json(answer),
    postData: { mimeType: 'application/json', text: JSON.stringify(sent) },
  })
const no = (error_code: string, message: string) => ({ error_code, message })
const run = (start_time: number, status = 200) =>
  post(
    'runs/create',
    { experiment_id: '1', start_time },
    status,
    status === 200 ? { run: { info: { run_id: 'a' } } } : no('INTERNAL_ERROR', 'sorry'),
  )
const noVersion = no('RESOURCE_DOES_NOT_EXIST', 'Model Version (name=m, version=1) not found')
const tag = (status: number, answer: object) =>
  post('model-versions/set-tag', { name: 'm', version: '1', key: 'a', value: 'b' }, status, answer)
const removed = () => entry('mlflow/model-versions/delete', { method: 'DELETE', content: json({}) })
const taken = (constraint: string) =>
  post(
    'experiments/create',
    { name: 'x' },
    400,
    no(
      'RESOURCE_ALREADY_EXISTS',
      `Experiment(name=x) already exists. Error: (psycopg2.errors.UniqueViolation) duplicate key value violates unique constraint "${constraint}"`,
    ),
  )
const inParts = entry('mlflow-artifacts/mpu/create/1/a', {
  method: 'POST',
  status: 501,
  content: json(no('NOT_IMPLEMENTED', 'Multipart upload is not supported')),
})
const bygone = (path: string) =>
  entry(path, {
    method: 'POST',
    status: 404,
    content: { size: 200, mimeType: 'text/html', text: String(flaskPage(404).body) },
    answerHeaders: [{ name: 'Content-Type', value: 'text/html' }],
    postData: { mimeType: 'application/json', text: '{}' },
  })
const look = () =>
  entry('mlflow/runs/get?run_id=b', {
    status: 404,
    content: json(no('RESOURCE_DOES_NOT_EXIST', 'Run with id=b not found')),
  })
const blocked = (path: string) =>
  entry(`mlflow/${path}`, {
    method: 'POST',
    status: 0,
    postData: { mimeType: 'application/json', text: '{"name":"m"}' },
    extra: { ...at(), _error: 'net::ERR_BLOCKED_BY_CLIENT' },
  })
const rooted = (artifact_uri = 's3://bucket/1/a/artifacts') =>
  post('runs/create', {}, 200, { run: { info: { run_id: 'a', artifact_uri } } })
const stored = (status: number, method = 'PUT') =>
  entry('', {
    method,
    status,
    url: 'http://minio.example:9000/bucket/1/a/artifacts/model.pkl',
    headers: [
      { name: 'Authorization', value: 'AWS4-HMAC-SHA256 Credential=invented/20260301/x/s3/aws4_request' },
    ],
    ...(status > 299 &&
      method === 'PUT' && {
        content: {
          size: 90,
          mimeType: 'application/xml',
          text: '<?xml version="1.0"?><Error><Code>Sorry</Code></Error>',
        },
        answerHeaders: [{ name: 'Content-Type', value: 'application/xml' }],
      }),
  })
const moved = entry('mlflow/registered-models/create', {
  method: 'POST',
  status: 308,
  url: `${base.replace('https:', 'http:')}/mlflow/registered-models/create`,
  answerHeaders: [{ name: 'Location', value: `${base}/mlflow/registered-models/create` }],
})
const model = () => post('registered-models/create', { name: 'm' }, 200, { registered_model: { name: 'm' } })

describe('what a recording shows of a registration’s outcome', () => {
  it.each<[string, object[], string[]]>([
    [
      'a version that stays pending',
      [created('PENDING_REGISTRATION'), asked('PENDING_REGISTRATION'), asked('PENDING_REGISTRATION')],
      ['VERSION_NOT_READY'],
    ],
    [
      'a version that becomes ready',
      [created('PENDING_REGISTRATION'), asked('PENDING_REGISTRATION'), asked('READY')],
      [],
    ],
    ['a version looked at once, too early', [created('PENDING_REGISTRATION')], []],
    ['an upload that comes back empty', [put(20), get('')], damaged],
    ['an upload that comes back', [put(4), get('xxxx')], []],
    ['an upload that comes back in part', [put(4), get('xx')], damaged],
    ['an upload that comes back longer', [put(4), get('xxxxx')], damaged],
    ['an upload that comes back as long, and as another', [put(4), get('yyyy')], damaged],
    ['a second upload that comes back as the first', [put(2), put(4), get('xx')], []],
    ['an upload of which a part is read before the whole', [put(4), get('xx'), get('xxxx')], []],
    [
      'an upload that fails over an earlier one',
      [put(2), put(4, { status: 503 }), get('x')],
      ['UNDETERMINED'],
    ],
    ['a part that was asked for', [put(4), get('xx', { status: 206 })], []],
    [
      'a page in place of the file',
      [put(4), get('<html>', { answerHeaders: [{ name: 'Content-Type', value: 'text/html' }] })],
      [],
    ],
    [
      'a download that is packed on the way',
      [put(4), get('xx', { answerHeaders: [length(2), { name: 'Content-Encoding', value: 'zstd' }] })],
      [],
    ],
    // é is one byte of a file in Latin-1, and two of the text that a recorder makes of it.
    [
      'a file that the recorder decoded',
      [put(4, { postData: plain('abcé') }), get('abcé', { answerHeaders: [] })],
      [],
    ],
    [
      'a file whose size is not known',
      [put(4, { postData: plain('abc\n'), headers: withKey }), get('abc')],
      [],
    ],
    ['an empty file', [put(0), get('')], []],
    ['a file that was empty before it was sent', [get(''), put(20)], []],
    [
      'a deletion whose body is recorded and got lost',
      [remove({ postData: { mimeType: 'application/json', text: '{"name":"m"}' } })],
      ['BODY_DROPPED'],
    ],
    [
      'a deletion whose body is only announced',
      [remove({ headers: [...withKey, { name: 'Content-Length', value: '12' }] })],
      ['BODY_DROPPED'],
    ],
    ['a deletion without a body', [remove({})], []],
    ['a run that was made again, at another time', [run(1_700_000_000_001, 500), run(1_700_000_000_002)], []],
    [
      'a run that failed, and another one that was made',
      [run(1, 500), run(1_700_000_000_002)],
      ['MLFLOW_ERROR'],
    ],
    [
      'a version that is there, and then is not',
      [created('READY'), tag(404, noVersion)],
      ['WRITES_NOT_SEEN'],
    ],
    ['a version that was removed', [created('READY'), removed(), tag(404, noVersion)], ['REQUEST_REFUSED']],
    ['a store that takes no parts, and the whole file', [inParts, put(4), created('READY')], []],
    ['a store that takes no parts, and nothing else', [inParts], ['ARTIFACT_ERROR']],
    ['a redirect to where it was served', [moved, model(), created('READY')], []],
    ['a redirect alone', [moved], ['PLAIN_HTTP']],
    ['a name that is taken, in the words of the database', [taken('experiments_name_key'), run(1)], []],
    ['an id that is taken', [taken('experiments_pkey')], ['MLFLOW_DATABASE']],
    [
      'a route of releases that are gone',
      [run(1), bygone('preview/mlflow/registered-models/create')],
      ['REQUEST_REFUSED'],
    ],
    ['a list as it once was', [run(1), bygone('mlflow/experiments/list')], ['REQUEST_REFUSED']],
    ['an end at a run that is not there', [model(), look()], ['REQUEST_REFUSED']],
    ['a look at what is not there, and a version', [look(), created('READY')], []],
    ['a write that the browser blocked', [run(1), blocked('registered-models/create')], ['CLIENT_CANCELLED']],
    [
      'one that it made again',
      [
        blocked('registered-models/create'),
        post('registered-models/create', { name: 'm' }, 200, { registered_model: {} }),
      ],
      [],
    ],
    ['a search that it cancelled', [run(1), blocked('experiments/search')], []],
    ['a store that refuses what the client brings', [rooted(), stored(403)], ['STORE_REFUSED']],
    ['a store that fails', [rooted(), stored(500)], ['ARTIFACT_ERROR']],
    [
      'a store to which files go past the server',
      [rooted(), stored(404, 'HEAD'), stored(200), created('READY')],
      [],
    ],
    ['a version whose files went by some other way', [rooted(), created('READY')], []],
    [
      'a version whose files stayed on this disk',
      [rooted('/mlruns/1/a'), created('READY')],
      ['ARTIFACT_ROOT_UNPROXIED'],
    ],
    ['a root that is behind no server', [rooted()], ['ARTIFACT_ROOT_UNPROXIED']],
    [
      'a server without a registry',
      [
        post(
          'registered-models/create',
          { name: 'm' },
          400,
          no('INVALID_PARAMETER_VALUE', 'Model registry functionality is unavailable; got unsupported URI'),
        ),
      ],
      ['REGISTRY_UNAVAILABLE'],
    ],
    [
      'a deletion whose body lacks the name',
      [remove({ postData: { mimeType: 'application/json', text: '{}' } })],
      [],
    ],
  ])('%s', (_, entries, expected) => {
    expect(codesOf(entries)).toEqual(expected)
  })

  it('a version that failed, in MLflow’s words, and by them who mends it', () => {
    const failed = (status_message: string) =>
      causesOf([
        entry('mlflow/model-versions/get?name=m&version=1', {
          content: json({
            model_version: { name: 'm', version: '1', status: 'FAILED_REGISTRATION', status_message },
          }),
        }),
      ])[0]
    expect(failed('The given source path does not exist.')).toMatchObject({
      headline: 'The model version is FAILED_REGISTRATION: The given source path does not exist.',
      owner: 'caller',
    })
    expect(failed('Out of memory')).toMatchObject({ owner: 'infrastructure' })
  })

  it('that the version is there, before what failed after it', () => {
    const alias = () =>
      entry('mlflow/registered-models/alias?name=m&alias=a', {
        status: 400,
        content: json(no('INVALID_PARAMETER_VALUE', 'Registered model alias a not found.')),
      })
    const [cause] = causesOf([created('READY'), alias()])
    expect(cause?.headline).toMatch(/^m version 1 is READY, and what failed came after\. /)
    expect(JSON.stringify(cause?.remediation)).toContain('set_registered_model_alias')
    expect(causesOf([alias()])[0]?.headline).toMatch(/^MLflow refuses/)
  })

  it('whether a proxy stopped passing anything on, or one request alone', () => {
    const lost = () =>
      entry(file, {
        method: 'PUT',
        status: 502,
        answerHeaders: [{ name: 'Server', value: 'awselb/2.0' }],
        content: { size: 9, mimeType: 'text/html', text: '<h1>502 Bad Gateway</h1>' },
      })
    const end = /^From PUT .* passed nothing on any more/
    expect(causesOf([run(1), lost(), lost()])[0]?.headline).toMatch(end)
    expect(causesOf([run(1), lost(), model()])[0]?.headline).not.toMatch(end)
  })

  it('a file of ours, of which the recording keeps sizes and hashes alone', () => {
    const kept = (text: string, _sha256: string) => ({
      ...plain(text),
      size: 300_000,
      _bytes: 300_000,
      _truncated: true,
      _sha256,
    })
    const [hash, other] = ['ab', 'cd'].map((two) => two.repeat(32)) as [string, string]
    const got = (_sha256: string) => get('', { content: kept('begin', _sha256), answerHeaders: [] })
    const sent = put(300_000, { postData: kept('begin', hash) })
    const codes = (entries: object[]) => codesOf(entries, 'verify-registration')
    expect(codes([sent, got(hash)])).toEqual([])
    expect(codes([sent, got(other)])).toEqual(damaged)
  })

  it('a file that came back in part is tried by one of the same size', () => {
    const proofOf = (...entries: object[]) => causesOf(entries)[0]?.proof
    const command = expect.stringMatching(/printf '%04d' 0[\s\S]*wc -c\n/)
    expect(proofOf(put(4), get('xx'))).toEqual({
      command,
      now: '2, the bytes that come back of 4',
      fixed: '4',
    })
    expect(proofOf(put(4), get(''))).toMatchObject({ command, now: '0, the bytes that come back of 4' })
    // No file of zeros grows or changes as this one did, and no shell hands over a large one.
    for (const entries of [
      [put(4), get('xxxxx')],
      [put(4), get('yyyy')],
      [put(200_000), get('xx')],
    ])
      expect(proofOf(...entries)).toBeUndefined()
  })

  it('a gateway that misses the key, in a recording without credentials, is no mistake of the client', () => {
    const content = { size: 30, mimeType: 'application/json', text: '{"detail": "API key required"}' }
    const search = 'mlflow/experiments/search?max_results=1'
    expect(codesOf([entry(search, { status: 401, content, headers: [] })])).toEqual([
      'GATEWAY_HEADER_STRIPPED',
    ])
  })

  it('a key in the URL alone is the client’s mistake', () => {
    const content = { size: 30, mimeType: 'application/json', text: '{"detail": "API key required"}' }
    const search = 'mlflow/experiments/search?max_results=1&api_key=some-secret-of-someone'
    expect(codesOf([entry(search, { status: 401, content, headers: [] })])).toEqual(['HEADER_FORM'])
  })
})
