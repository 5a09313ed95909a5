import { describe, expect, it } from 'vitest'
import { createRedactor } from '../../src/redaction/redact.ts'
import { harEntry, harText, registry, search } from './har-samples.ts'
import { readHar } from './har-text.ts'

const read = (entries: unknown[], creator?: string) => readHar(harText(entries, creator), createRedactor())
const failed = (words: object, status = 0) =>
  harEntry({ status, content: { size: 0, mimeType: 'x-unknown' }, extra: words })

describe('a HAR of somebody’s client', () => {
  it('keeps what concerns the platform on any host, and counts the rest', () => {
    const kept = [
      search,
      `${registry}/`,
      `${registry}/api/mlflow/api/2.0/mlflow-artifacts/artifacts/1/model.onnx`,
      `${registry}/mlflow/ajax-api/2.0/mlflow/runs/create`,
      'https://login.example:8443/api/v1/keys/validate',
      'https://login.example/validate',
      'https://auth.registry.example/validate',
      'https://api.hokus.ai/v1/models',
    ]
    const ignored = [
      'http://127.0.0.1:9/health',
      'https://shop.test/api/models/register',
      'https://login.test/validate',
      'https://app.test/api/v1/keys/',
      'https://hokus.ai/settings',
      'https://www.example.com/',
      `${registry}/mlflow/static-files/static/js/main.js`,
      'https://cdn.example/validate.js',
      'wss://staging.registry.example/api/mlflow',
      'data:text/html,x',
      'chrome-extension://abc/validate',
      'not a url',
    ]
    const har = read([...kept, ...ignored].map((url) => harEntry({ url })))
    expect(har.exchanges.map(({ request }) => request.url)).toEqual(kept)
    expect(har.exchanges.map(({ id }) => id)).toEqual(kept.map((_, index) => `e${index + 1}`))
    expect(har.ignored).toBe(ignored.length)
    expect(har.partial).toBe(true)
  })

  it.each([
    ['https://store.invalid/1/a/model.pkl?X-Amz-Signature=a', true],
    ['https://store.invalid/other.bin?X-Amz-Signature=a', false],
    ['https://store.invalid/1/a/model.pkl', false],
    ['https://named.invalid/blob?sig=a', true],
  ])('of the addresses of stores, takes %s for the registry’s: %s', (url, isTaken) => {
    const answer = { size: 2, text: '{"url": "https:\\/\\/named.invalid\\/blob?sig=b"}' }
    const har = harText([harEntry({ content: answer }), harEntry({ url, method: 'PUT' })])
    expect(readHar(har, createRedactor()).exchanges).toHaveLength(isTaken ? 2 : 1)
  })

  it('masks a password that stands in an address wherever else it stands', () => {
    const url = search.replace('https://', 'https://svc:p%40ssInvented@')
    const har = harText([harEntry({ url, content: { size: 2, text: '{"pw": "p@ssInvented"}' } })])
    expect(JSON.stringify(readHar(har, createRedactor()))).not.toMatch(/ssInvented/)
  })

  it('masks the signature of a store’s request, and neither its date and region nor a challenge', () => {
    const signature = '0c1d2e3f'.repeat(8)
    const scope = 'AKIAINVENTED0EXAMPLE/20261124/eu-central-1/s3/aws4_request'
    const authorization = `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=${signature}`
    const headers = [{ name: 'Authorization', value: authorization }]
    const url = `${search}&X-Amz-Signature=${signature}&X-Amz-Credential=${encodeURIComponent(scope)}`
    const challenge = 'Bearer error="invalid_token", error_description="Jwt issuer is not configured"'
    const har = read([
      harEntry({ url: search, headers, answerHeaders: [{ name: 'WWW-Authenticate', value: challenge }] }),
      harEntry({ url, headers }),
    ])
    expect(har.exchanges[0]?.response?.headers['www-authenticate']).toBe(challenge)
    const redact = createRedactor()
    readHar(harText([harEntry({ url, headers })]), redact)
    expect(redact('2026-11-24 20261124 eu-central-1 s3 aws4_request host SignedHeaders')).not.toContain('***')
    for (const secret of [signature, 'AKIAINVENTED0EXAMPLE']) expect(redact(secret)).not.toContain(secret)
  })

  it('keeps common paths of any host where no registry was asked at all', () => {
    const kept = ['https://auth.test/validate', 'http://127.0.0.1:9/health']
    const har = read([...kept, 'https://auth.test/'].map((url) => harEntry({ url })))
    expect(har.exchanges.map(({ request }) => request.url)).toEqual(kept)
  })

  it('takes a request header that a recorder lists twice once, and an answer’s header twice', () => {
    const headers = [
      { name: 'Authorization', value: 'Bearer some-secret-of-someone' },
      { name: 'authorization', value: 'Bearer some-secret-of-someone' },
    ]
    const answerHeaders = [
      { name: 'server', value: 'uvicorn' },
      { name: 'server', value: 'uvicorn' },
    ]
    const [exchange] = read([harEntry({ headers, answerHeaders })]).exchanges
    expect(exchange?.request.headers.authorization).toBe('Bearer ***key-1***')
    expect(exchange?.response?.headers.server).toEqual(['uvicorn', 'uvicorn'])
  })

  it.each([
    ['twice the size', { size: 4, text: '{}' }, false],
    ['a size of which the length that was announced says otherwise', { size: 9, text: '[1' }, false],
    ['a text that is shorter than both', { size: 9, text: '[' }, true],
  ])('%s: truncated is %o', (_, content, truncated) => {
    const answerHeaders = [{ name: 'Content-Length', value: '2' }]
    const [exchange] = read([harEntry({ content, answerHeaders })]).exchanges
    expect(exchange?.response?.body).toMatchObject({ truncated })
  })

  it('takes an empty text where there was a body for one that was not recorded', () => {
    for (const content of [
      { size: 30, text: '' },
      { size: 0, text: '', _file: 'a.json' },
    ]) {
      const har = read([harEntry({ content })])
      expect(har.exchanges).toEqual([])
      expect(har.notes.join()).toContain('left aside')
    }
  })

  it('reads times, phases, repeated headers, forms and base64', () => {
    const [exchange] = read([
      harEntry({
        method: 'POST',
        headers: [
          { name: ':authority', value: 'registry' },
          { name: 'X-API-Key', value: 'abc' },
        ],
        postData: { mimeType: 'application/x-www-form-urlencoded', params: [{ name: 'a', value: 'b c' }] },
        answerHeaders: [
          { name: 'Server', value: 'uvicorn' },
          { name: 'server', value: 'gunicorn' },
          { name: 'Date', value: 'Mon\nTue' },
        ],
        content: {
          size: 15,
          mimeType: 'application/json',
          text: Buffer.from('{"detail": "x"}').toString('base64'),
          encoding: 'base64',
        },
      }),
    ]).exchanges
    expect(exchange).toMatchObject({
      checkId: 'har',
      startedAt: '2026-03-01T09:00:00.000Z',
      attempt: 1,
      request: { headers: { 'x-api-key': '***' }, body: { text: 'a=b+c', bytes: 5 } },
      response: {
        headers: { server: ['uvicorn', 'gunicorn'], date: ['Mon', 'Tue'] },
        body: { text: '{"detail": "x"}', bytes: 15, truncated: false },
      },
      timings: { dnsMs: 2, connectMs: 3, tlsMs: 4, firstByteMs: 40, totalMs: 42 },
    })
    expect(Object.keys(exchange?.request.headers ?? {})).toEqual(['x-api-key'])
  })

  it.each([
    ['Chromium', 'DNS', { _error: 'net::ERR_NAME_NOT_RESOLVED' }],
    ['Chromium', 'REFUSED', { _error: 'net::ERR_CONNECTION_REFUSED' }],
    ['Chromium', 'TLS', { _error: 'net::ERR_CERT_DATE_INVALID' }],
    ['Chromium', 'TLS', { _error: 'net::ERR_SSL_PROTOCOL_ERROR' }],
    ['Chromium', 'RESET', { _error: 'net::ERR_CONNECTION_RESET' }],
    ['Chromium', 'RESET', { _error: 'net::ERR_EMPTY_RESPONSE' }],
    ['Chromium', 'TIMEOUT', { _error: 'net::ERR_TIMED_OUT' }],
    ['Chromium', 'TIMEOUT', { _error: 'net::ERR_CONNECTION_TIMED_OUT' }],
    ['Chromium', 'CANCELLED', { _error: 'net::ERR_ABORTED' }],
    ['Chromium', 'NETWORK', { _error: 'net::ERR_FAILED' }],
    ['Firefox', 'TLS', { comment: 'SEC_ERROR_UNKNOWN_ISSUER' }],
    ['mitmproxy', 'DNS', { comment: '[Errno -2] Name or service not known' }],
    ['mitmproxy', 'REFUSED', { comment: "[Errno 111] Connect call failed ('127.0.0.1', 1)" }],
    ['mitmproxy', 'RESET', { comment: 'server disconnected' }],
    ['anything', 'NETWORK', {}],
  ])('takes what %s writes without an answer for %s', (_client, code, words) => {
    const [exchange] = read([failed(words)]).exchanges
    expect(exchange?.response).toBeUndefined()
    expect(exchange?.error?.code).toBe(code)
  })

  it('takes the status -1 and the reason that Playwright writes', () => {
    const entry = failed({}, -1) as { response: object }
    Object.assign(entry.response, { _failureText: 'net::ERR_CONNECTION_REFUSED' })
    expect(read([entry]).exchanges[0]?.error).toEqual({
      code: 'REFUSED',
      message: 'net::ERR_CONNECTION_REFUSED',
    })
  })

  it('shows the header form and tells two keys apart without either', () => {
    const forms = [
      'Bearer aaaaaaaaaaaaaaaaaaaa',
      'bearer bbbbbbbbbbbbbbbbbbbb',
      'ApiKey aaaaaaaaaaaaaaaaaaaa',
      'c'.repeat(20),
    ]
    const har = read(forms.map((value) => harEntry({ headers: [{ name: 'authorization', value }] })))
    expect(har.exchanges.map(({ request }) => request.headers.authorization)).toEqual([
      'Bearer ***key-1***',
      'bearer ***key-2***',
      'ApiKey ***key-1***',
      '***key-3***',
    ])
  })

  it.each([
    ['left out', []],
    ['overwritten', [{ name: 'Authorization', value: '[REDACTED]' }]],
    ['emptied', [{ name: 'Authorization', value: '' }]],
    ['named in its place', [{ name: 'Authorization', value: '[Authorization redacted]' }]],
  ])('says that the key is unknown where the exporter has %s it', (_how, headers) => {
    const har = read([harEntry({ headers })])
    expect(har.exchanges[0]?.request.headers).toEqual({})
    expect(har.notes.join(' ')).toContain(
      'No request in the file shows how, or whether, a key was sent. Chromium',
    )
  })

  it('keeps the scheme where only the credential was overwritten', () => {
    const har = read([harEntry({ headers: [{ name: 'Authorization', value: 'Bearer [redacted]' }] })])
    expect(har.exchanges[0]?.request.headers).toEqual({ authorization: 'Bearer ***' })
    expect(har.notes.join(' ')).not.toContain('whether, a key was sent')
  })

  it('leaves out preflights and says so', () => {
    const har = read([harEntry({ method: 'OPTIONS', status: 401 }), harEntry()])
    expect(har.exchanges.map(({ id }) => id)).toEqual(['e2'])
    expect(har.notes.join(' ')).toContain('CORS preflight')
  })

  it('leaves aside an answer whose text was not recorded, and says so', () => {
    const har = read([harEntry({ content: { size: 70, mimeType: 'text/html' } }), harEntry()])
    expect(har.exchanges.map(({ id }) => id)).toEqual(['e2'])
    expect(har.notes.join(' ')).toContain('An answer was recorded without the text and left aside')
  })

  it('keeps an answer that was empty', () => {
    const empty = harEntry({
      status: 404,
      answerHeaders: [{ name: 'cache-control', value: 'no-store' }],
      content: { size: 0, mimeType: 'x-unknown' },
    })
    expect(read([empty]).exchanges[0]?.response).toEqual({
      status: 404,
      headers: { 'cache-control': 'no-store' },
    })
  })

  it('takes a status whose body never came for no answer', () => {
    const entry = harEntry({
      content: { size: -1, mimeType: 'application/json' },
      extra: { _error: 'net::ERR_ABORTED' },
    })
    const [exchange] = read([entry]).exchanges
    expect(exchange?.response).toBeUndefined()
    expect(exchange?.error?.code).toBe('CANCELLED')
  })
})
