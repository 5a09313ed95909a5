import { expect, test } from 'vitest'
import { diagnose } from '../../../src/diagnosis/diagnose.ts'
import type { Exchange } from '../../../src/schema/report.ts'
import { artifacts, call, factsFrom, lost, read, validate } from '../calls.ts'

const { target } = factsFrom([]).evidence
const causesOf = (exchanges: Exchange[]) =>
  diagnose({ exchanges, failed: true, partial: false, ...(target && { target }) })

/** What the recording of a command that failed is told first, and to do. */
function first(exchanges: Exchange[]) {
  const [cause] = causesOf(exchanges)
  return { ...cause, todo: cause?.remediation.map(({ text }) => text).join(' ') ?? '' }
}
const failing = (code: string, message: string, request: Parameters<typeof call>[0] = {}) =>
  call(request, { error: { code, message } })

test.each([
  ['CERT_NOT_YET_VALID: certificate is not yet valid', /is not valid yet/, /clock of this machine/],
  ['CA_MD_TOO_WEAK: ca md too weak', /too weak/, /longer key/],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE: unable to verify', /without the one that issued it/, /ca-file/],
  ['tls alert certificate required (116)', /client certificate/, /client-cert-file/],
  ['unsupported protocol', /no version or cipher of TLS in common/, /TLS 1\.2 or 1\.3/],
])('why no TLS came about is told by what was said: %s', (message, headline, todo) => {
  const found = first([failing('TLS', message)])
  expect(found.headline).toMatch(headline)
  expect(found.todo).toMatch(todo)
})

test('a proxy that is named with https:// and speaks plain http', () => {
  const message = 'Proxy connection failed (write EPROTO …:wrong version number:…)'
  expect(first([failing('PROXY_UNREACHABLE', message)]).todo).toMatch(
    /Write http:\/\/ in place of https:\/\//,
  )
  expect(first([failing('PROXY_UNREACHABLE', 'Proxy connection failed')]).todo).not.toMatch(/Write http/)
})

test('what a browser did not send is perhaps no fault of the host', () => {
  const ofPage = { headers: { origin: 'https://app.example' } }
  expect(first([failing('NETWORK', 'net::ERR_FAILED', ofPage)])).toMatchObject({ confidence: 'possible' })
  expect(first([failing('NETWORK', 'net::ERR_FAILED')])).toMatchObject({ confidence: 'likely' })
})

test('the auth service may be there and cut its validations off', () => {
  const cut = call({ method: 'POST', to: validate }, { error: { code: 'RESET', message: 'RESET' } })
  const root = call({ to: 'https://auth.example/', status: 200, answer: { service: 'auth' } })
  const blocked = call({ status: 503, answer: { detail: 'Authentication service unavailable' } })
  expect(first([root, cut, blocked])).toMatchObject({ code: 'CONNECTION_RESET', layer: 'auth' })
})

test.each([
  ['REFUSED', 'REFUSED', /stopped listening before GET/, /open its port/],
  ['RESET', 'after 512 bytes of the answer', /cut off during GET/, /buffers on disk/],
])('a host that answered before, and then %s', (code, message, headline, todo) => {
  const found = first([read(), failing(code, message, { to: 'runs/get' })])
  expect(found.headline).toMatch(headline)
  expect(found.todo).toMatch(todo)
})

test('a host of somebody’s that lets one request wait may be slow', () => {
  const waited = { ...failing('TIMEOUT', 'no answer', { to: 'runs/get' }), timings: { totalMs: 30_000 } }
  const found = causesOf([call({ status: 404, answer: '<p>nothing</p>' }), waited])
  expect(found.map(({ code, confidence }) => `${code} ${confidence}`)).toContain('NO_ANSWER possible')
})

test.each([
  ['[Fiddler] DNS Lookup for "registry.example" failed. No such host is known', 'DNS_FAILURE'],
  ['[Fiddler] The connection to registry.example failed. Error 0x274d: refused', 'CONNECTION_REFUSED'],
])('a recorder’s page in place of an answer: %s', (answer, code) => {
  expect(first([call({ status: 502, answer })]).code).toBe(code)
})

test('uploads of which the larger alone are cut off meet a limit of size', () => {
  const upload = (bytes: number, one: Exchange) => {
    one.request.body = { bytes, sha256: 'x', truncated: true }
    return one
  }
  const file = (name: string) => ({ method: 'PUT', to: `${artifacts}/1/r/artifacts/${name}` })
  const cut = { ...lost(), request: call(file('large')).request }
  const found = first([read(), upload(100, call({ ...file('small'), status: 200 })), upload(9_000, cut)])
  expect(found.code).toBe('UPLOAD_CUT_OFF')
  expect(found.todo).toMatch(/up to 100 bytes got through and those from 9000 bytes did not/)
})
