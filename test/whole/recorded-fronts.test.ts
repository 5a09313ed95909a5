import { describe, expect, it } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { exchangesOfHar } from '../../src/har/read.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import type { Cause } from '../../src/schema/report.ts'
import { harEntry, harText, type SampleEntry } from '../har/har-samples.ts'

/** What stands before the registry, and what was sent there, told from anybody's recording. */

const registry = 'https://registry.hokus.ai/api/mlflow/api/2.0/mlflow'
const alone = 'https://mlflow.lab.example/api/2.0/mlflow'
const header = (name: string, value: string) => ({ name, value })
const bearer = header('Authorization', 'Bearer some-secret-of-someone')
const content = (mimeType: string, text: string) => ({ size: text.length, mimeType, text })
const json = (value: object) => ({
  content: content('application/json', JSON.stringify(value)),
  answerHeaders: [header('Content-Type', 'application/json')],
})
const html = (text: string, ...more: { name: string; value: string }[]) => ({
  content: content('text/html', text),
  answerHeaders: [header('Content-Type', 'text/html'), ...more],
})
const get = (base: string, more: SampleEntry = {}): SampleEntry => ({
  url: `${base}/experiments/get-by-name?experiment_name=a`,
  headers: [bearer],
  ...more,
})
const post = (base: string, more: SampleEntry = {}): SampleEntry => ({
  method: 'POST',
  url: `${base}/registered-models/create`,
  headers: [bearer],
  postData: { mimeType: 'application/json', text: '{"name":"m"}' },
  ...more,
})
const found = json({ experiment: { experiment_id: '1', name: 'a', lifecycle_stage: 'active' } })
const keyMissing = { status: 401, ...json({ detail: 'API key required' }) }
const unanswered = (words: string): SampleEntry => ({
  status: 0,
  content: {},
  answerHeaders: [],
  extra: { _error: words },
})

function causesOf(samples: readonly SampleEntry[], creator = 'WebInspector'): Cause[] {
  const entries = samples.map((sample, index) => {
    const startedDateTime = new Date(Date.UTC(2026, 2, 1, 10, 0, index)).toISOString()
    return harEntry({ ...sample, extra: { startedDateTime, ...sample.extra } })
  })
  const har = exchangesOfHar(JSON.parse(harText(entries, creator)), createRedactor())
  return diagnose(har)
}

const sent = (value: string) => post(registry, { headers: [header('Authorization', value)], ...keyMissing })
const app = html('<!doctype html><html><body><div id="root"></div></body></html>')
const method = html('<html><head><title>405 Not Allowed</title></head></html>', header('Server', 'nginx'))
const challenge = (rest: string): SampleEntry => ({
  status: 401,
  content: content('text/plain', ''),
  answerHeaders: [
    header('WWW-Authenticate', `Bearer realm="a", ${rest}`),
    header('Date', 'Sun, 01 Mar 2026 09:49:00 GMT'),
  ],
})
const preflight: SampleEntry = { ...post(registry, keyMissing), method: 'OPTIONS', headers: [] }
const allowed = [header('Access-Control-Allow-Origin', '*')]

describe('what a recording shows of the way to the registry', () => {
  it.each<[string, SampleEntry[], code: string, RegExp, creator?: string]>([
    ['a scheme with nothing after it', [sent('Bearer ')], 'HEADER_FORM', /holds no key/],
    ['Basic without user and password', [sent('Basic Og==')], 'HEADER_FORM', /Basic|no key/],
    ['a template that was not filled in', [sent('Bearer {{ _.a_key }}')], 'HEADER_FORM', /placeholder/],
    ['an object in place of the key', [sent('Bearer [object Object]')], 'HEADER_FORM', /object/],
    ['a variable of another shell', [sent('Bearer %HOKUSAI_API_KEY%')], 'HEADER_FORM', /name of a variable/],
    ['a reference to a secret', [sent('Bearer op://vault/item/field')], 'HEADER_FORM', /reference/],
    ['a line break in letters', [sent('Bearer some-secret-of-someone\\n')], 'HEADER_FORM', /line break/],
    [
      'a placeholder with the look of a key',
      [sent('Bearer hk_live_your_key_here')],
      'HEADER_FORM',
      /placeholder/,
    ],
    [
      'a cookie and no key',
      [post(registry, { headers: [header('Cookie', 'session=abcdefgh')], ...keyMissing })],
      'HEADER_FORM',
      /a cookie was/,
    ],
    [
      'a doubled slash before the REST path',
      [post(registry.replace('/api/2.0', '//api/2.0'), { status: 404, ...json({ detail: 'Not Found' }) })],
      'WRONG_TRACKING_URI',
      /slash/,
    ],
    [
      'a web application, whose files take no POST',
      [get(alone, app), post(alone, { status: 405, ...method })],
      'WRONG_TRACKING_URI',
      /web application/,
    ],
    [
      'the web site in place of the registry',
      [
        get(registry.replace('registry.', ''), {
          status: 404,
          ...html('<html><title>404</title></html>', header('Server', 'Vercel')),
        }),
      ],
      'WRONG_TRACKING_URI',
      /another site/,
    ],
    [
      'a token that another server finds invalid',
      [get(alone, challenge('error_description="audience is invalid"'))],
      'KEY_REJECTED',
      /audience is invalid/,
    ],
    [
      'a token that comes too early',
      [get(alone, challenge('error="invalid_token", error_description="not yet valid (nbf)"'))],
      'KEY_REJECTED',
      /not yet valid/,
    ],
    [
      'a token that runs out in between',
      [get(alone, found), post(alone, challenge('error="invalid_token"'))],
      'KEY_ENDED',
      /stopped being valid/,
    ],
    [
      'a token without the scope, told behind a plain proxy',
      [
        get(alone, found),
        post(alone, {
          status: 403,
          ...json({ error: 'insufficient_scope', scope: 'api' }),
          answerHeaders: [header('Content-Type', 'application/json'), header('Server', 'nginx')],
        }),
      ],
      'SCOPE_MISSING',
      /scope/,
    ],
    [
      'a write that is refused without a word behind a plain proxy',
      [
        get(alone, found),
        post(alone, {
          status: 403,
          content: content('text/plain', ''),
          answerHeaders: [header('Content-Type', 'text/plain'), header('Server', 'nginx')],
        }),
      ],
      'WRITES_REFUSED',
      /Reading works/,
    ],
    [
      'a recorder that trusts no certificate',
      [get(alone, { status: 502, ...html('mitmproxy: 502 Bad Gateway. Certificate verify failed') })],
      'TLS_FAILURE',
      /not trusted/,
      'mitmproxy',
    ],
    [
      'a login of the forward proxy',
      [get(alone, { status: 407, ...html('<html></html>') })],
      'PROXY_AUTH',
      /forward proxy/,
    ],
    [
      'a filter of the caller’s network',
      [get(alone, { status: 403, ...html('<title>Internet Security by Zscaler</title>') })],
      'PROXY_REFUSED',
      /Your forward proxy Zscaler/,
    ],
    [
      'a forward proxy that gets no further',
      [
        get(alone, {
          status: 503,
          ...html('<title>ERROR</title>', header('X-Squid-Error', 'ERR_DNS_FAIL 0')),
        }),
      ],
      'PROXY_CANNOT_REACH',
      /Your forward proxy Squid/,
    ],
    [
      'a write that is refused in JSON behind a plain proxy',
      [
        get(alone, found),
        post(alone, {
          status: 403,
          ...json({ message: 'forbidden' }),
          answerHeaders: [header('Content-Type', 'application/json'), header('Server', 'nginx')],
        }),
      ],
      'WRITES_REFUSED',
      /Reading works/,
    ],
    [
      'a question of the browser that is refused',
      [preflight, post(registry, unanswered('net::ERR_FAILED'))],
      'CORS_REFUSED',
      /did not send POST/,
    ],
    [
      'the same question, allowed',
      [{ ...preflight, status: 204, answerHeaders: allowed }, post(registry, unanswered('net::ERR_FAILED'))],
      'CONNECTION_RESET',
      /registry\.hokus\.ai/,
    ],
    [
      'an address that redirects to itself',
      [
        get(alone, {
          status: 301,
          ...html('', header('Location', `${alone}/experiments/get-by-name?experiment_name=a`)),
        }),
      ],
      'REDIRECTED',
      /in circles/,
    ],
    [
      'two addresses that redirect to each other',
      ['https', 'http'].map((other) => {
        const own = other === 'http' ? 'https' : 'http'
        const rest = '://mlflow.lab.example/api/2.0/mlflow'
        const to = `${other}${rest}/experiments/get-by-name?experiment_name=a`
        return get(`${own}${rest}`, { status: 301, ...html('', header('Location', to)) })
      }),
      'REDIRECTED',
      /in circles/,
    ],
    [
      'a browser that gave up',
      [get(alone, unanswered('net::ERR_TOO_MANY_REDIRECTS'))],
      'REDIRECTED',
      /circles/,
    ],
    [
      'a page of another origin',
      [
        post(alone, {
          headers: [bearer, header('Origin', 'https://page.example')],
          status: 403,
          content: content('text/plain', 'Cross-origin request blocked'),
          answerHeaders: [header('Content-Type', 'text/plain')],
        }),
      ],
      'ORIGIN_CHECK',
      /refuses POST/,
    ],
    [
      'cookies that make the head too long',
      [
        get(alone, {
          headers: [header('Cookie', 'a=b')],
          status: 400,
          ...html('<title>400 Request Header Or Cookie Too Large</title>'),
        }),
      ],
      'HEADER_LIMIT',
      /too long/,
    ],
    ['one name', [post(registry, unanswered('net::ERR_NAME_NOT_RESOLVED'))], 'DNS_FAILURE', /not resolve\./],
    [
      'a name like Hokusai’s',
      [post(registry.replace('hokus.ai', 'hokusai.ai'), unanswered('net::ERR_NAME_NOT_RESOLVED'))],
      'DNS_FAILURE',
      /registry is at https:\/\/registry\.hokus\.ai/,
    ],
  ])('%s', (_, entries, code, headline, creator) => {
    const [first] = causesOf(entries, creator)
    expect(first).toMatchObject({ code, headline: expect.stringMatching(headline) })
  })

  it.each([
    ['net::ERR_SSL_PROTOCOL_ERROR', 'TLS_FAILURE'],
    ['net::ERR_CERT_COMMON_NAME_INVALID', 'TLS_FAILURE'],
    ['NS_ERROR_UNKNOWN_HOST', 'DNS_FAILURE'],
    ['net::ERR_INTERNET_DISCONNECTED', 'CONNECTION_REFUSED'],
    ['net::ERR_NETWORK_CHANGED', 'CONNECTION_REFUSED'],
    ['net::ERR_CONNECTION_TIMED_OUT', 'NO_ANSWER'],
    ['csp', 'CLIENT_CANCELLED'],
  ])('%s names itself, also where the host had answered before', (words, code) => {
    const [first] = causesOf([get(alone, found), post(alone, unanswered(words))])
    expect(first?.code).toBe(code)
  })

  it('a login of the forward proxy that the client then gives is no failure', () => {
    const asked = { status: 407, ...html('<html></html>') }
    expect(causesOf([get(alone, asked), get(alone, asked), get(alone, found)])).toEqual([])
    const tunnel = { method: 'CONNECT', url: 'https://mlflow.lab.example:443/', ...asked }
    expect(causesOf([tunnel, get(alone, found)])).toEqual([])
  })

  it('a question of the browser that is allowed at another time is no failure', () => {
    const made = post(registry, json({ registered_model: { name: 'm' } }))
    expect(causesOf([preflight, post(registry, unanswered('net::ERR_FAILED')), made])).toEqual([])
  })

  it('a recorder that keeps every header shows that no key was sent', () => {
    const entries = [post(registry, { headers: [], ...keyMissing })]
    expect(causesOf(entries)[0]).toMatchObject({ code: 'HEADER_FORM', confidence: 'possible' })
    expect(causesOf(entries, 'mitmproxy')[0]).toMatchObject({ code: 'HEADER_FORM', confidence: 'likely' })
  })

  it('the clock of a server that finds a token untimely is told where it differs', () => {
    const early = challenge('error="invalid_token", error_description="not yet valid"')
    expect(causesOf([get(alone, early)])[0]?.because).toContain('its clock is 11 minutes behind')
  })

  it('whoever checks tokens before Hokusai’s platform judges no key of its', () => {
    const [first] = causesOf([get(registry, challenge('error="invalid_token"'))])
    expect(first?.code).toBe('LOGIN_PAGE')
  })
})
