import { expect, test } from 'vitest'
import { storedElsewhere } from '../../src/http/stored-elsewhere.ts'
import { openClient, serve } from './servers.ts'

const path = '/api/mlflow/api/2.0/mlflow-artifacts/artifacts/1/r/artifacts/model/MLmodel'
const url = `https://registry.test${path}`
const signed = 'X-Amz-Signature=0f1e2d3c'

const led = (to: string, { method = 'GET', from = url, status = 302 } = {}) =>
  storedElsewhere({ method, url: from }, status, to)

test.each([
  `https://bucket.s3.eu-central-1.amazonaws.com/MLmodel?${signed}`,
  'https://storage.googleapis.com/bucket/MLmodel?X-Goog-Signature=00ff',
  'https://account.blob.core.windows.net/c/MLmodel?sv=2024-11-04&se=2026-11-28&sig=aB3%3D',
  'https://d1.cloudfront.net/MLmodel?Expires=1&Signature=ab~&Key-Pair-Id=K1',
  `https://registry.test:9000/bucket/MLmodel?${signed}`,
  `https://10.0.0.7:9000/bucket/MLmodel?${signed}`,
])('a file is handed out at %s', (to) => {
  for (const status of [301, 302, 303, 307, 308]) expect(led(to, { status })).toBe(to)
})

test.each([
  ['has no signature', 'https://bucket.test/MLmodel?part=1'],
  ['is of the same origin', `/elsewhere?${signed}`],
  ['is in the clear', `http://bucket.test/MLmodel?${signed}`],
  ['is no address of the web', `file:///etc/passwd?${signed}`],
  ['is no address', `https://[/?${signed}`],
  ['names a user', `https://user:word@bucket.test/MLmodel?${signed}`],
  ['is this machine', `https://127.0.0.1/MLmodel?${signed}`],
  ['is this machine, by another spelling', `https://0x7f000001/MLmodel?${signed}`],
  ['is this machine', `https://localhost:8443/MLmodel?${signed}`],
  ['is this machine, with a dot', `https://localhost./MLmodel?${signed}`],
  ['tells a machine its credentials, with a dot', `https://metadata.google.internal./x?${signed}`],
  ['is this machine', `https://[::1]/MLmodel?${signed}`],
  ['is this machine, as a mapped address', `https://[::ffff:127.0.0.1]/MLmodel?${signed}`],
  ['is any machine', `https://0.0.0.0/MLmodel?${signed}`],
  ['tells a machine its credentials', `https://169.254.169.254/latest/meta-data?${signed}`],
  ['tells a machine its credentials', `https://2852039166/latest/meta-data?${signed}`],
  ['tells a machine its credentials', `https://[::ffff:169.254.169.254]/latest?${signed}`],
  ['tells a machine its credentials', `https://[fe80::1]/latest?${signed}`],
  ['tells a machine its credentials', `https://metadata.google.internal/computeMetadata?${signed}`],
])('what %s is not followed: %s', (_, to) => {
  expect(led(to)).toBeUndefined()
})

test('only a file that is read is fetched elsewhere', () => {
  const to = `https://bucket.test/MLmodel?${signed}`
  expect(led(to, { method: 'PUT' })).toBeUndefined()
  expect(led(to, { method: 'DELETE' })).toBeUndefined()
  expect(led(to, { status: 200 })).toBeUndefined()
  for (const other of ['/api/2.0/mlflow-artifacts/artifacts', '/api/2.0/mlflow/runs/get', '/health'])
    expect(led(to, { from: `https://registry.test${other}` })).toBeUndefined()
})

test('a registry that is asked in the clear may have a store in the clear, and a local one a local store', () => {
  const from = `http://registry.test${path}`
  expect(led(`http://minio.test:9000/MLmodel?${signed}`, { from })).toBeDefined()
  expect(led(`http://127.0.0.1:9000/MLmodel?${signed}`, { from })).toBeUndefined()
  expect(led(`http://169.254.169.254/MLmodel?${signed}`, { from })).toBeUndefined()
  expect(
    led(`http://127.0.0.1:9000/MLmodel?${signed}`, { from: `http://127.0.0.1:5000${path}` }),
  ).toBeDefined()
})

test('the store gets neither key nor cookie, the sink its bytes, and no record the signature', async () => {
  const seen: NodeJS.Dict<string | string[]>[] = []
  const store = await serve((request, response) => {
    seen.push(request.headers)
    response.writeHead(200, { 'content-type': 'text/plain' }).end('the file')
  })
  const secret = 'aB3dE6fG9hJ2kL5mN8pQ'
  const registry = await serve((_, response) =>
    response
      .writeHead(302, {
        location: `${store.url}/MLmodel?sig=${secret}&se=2026`,
        'set-cookie': 'session=abcdef',
      })
      .end(),
  )
  let read = ''
  const sink = () => {
    read = ''
    return (chunk: Uint8Array) => {
      read += Buffer.from(chunk).toString()
    }
  }
  const { get, recorder } = openClient()
  const headers = { authorization: 'Bearer hk_live_x', 'x-api-key': 'hk_live_x', cookie: 'a=b' }
  const answer = await get(`${registry.url}${path}`, { headers, sink })
  expect(answer).toMatchObject({ status: 200, exchanges: ['e1', 'e2'] })
  expect(read).toBe('the file')
  expect(seen).toHaveLength(1)
  expect(Object.keys(seen[0] ?? {}).sort()).toEqual(
    ['accept-encoding', 'connection', 'host', 'user-agent', 'x-request-id'].sort(),
  )
  expect(JSON.stringify([answer, recorder.exchanges()])).not.toContain(secret)
})

test('from there no further redirect is followed', async () => {
  const third = await serve((_, response) => response.end())
  const store = await serve((_, response) =>
    response.writeHead(302, { location: `${third.url}${path}?${signed}` }).end(),
  )
  const registry = await serve((_, response) =>
    response.writeHead(302, { location: `${store.url}${path}?${signed}` }).end(),
  )
  expect(await openClient().get(`${registry.url}${path}`)).toMatchObject({ status: 302 })
  expect([registry.hits(), store.hits(), third.hits()]).toEqual([1, 1, 0])
})

test('a store that sends for ever is cut off where the file should end', async () => {
  const store = await serve((_, response) => {
    const more = () => response.write('x'.repeat(65_536), () => setImmediate(more))
    response.on('error', () => {})
    more()
  })
  const registry = await serve((_, response) =>
    response.writeHead(307, { location: `${store.url}/MLmodel?${signed}` }).end(),
  )
  const request = { sink: () => () => {}, answerLimit: 100_000 }
  expect(await openClient().get(`${registry.url}${path}`, request)).toMatchObject({ code: 'TOO_LARGE' })
})
