import { describe, expect, test } from 'vitest'
import { diagnose } from '../../../src/diagnosis/diagnose.ts'
import type { Evidence } from '../../../src/diagnosis/evidence.ts'
import type { Exchange } from '../../../src/schema/report.ts'
import { exchange, type Sample } from '../../record/calls.ts'

const target = {
  trackingUri: 'https://registry.example/api/mlflow',
  authUrl: 'https://auth.example',
  apiUrl: 'https://registry.example',
  serviceId: 'platform',
}
const path = 'mlflow/experiments/search?max_results=1'
const none = { authorization: '' }
const json = { 'content-type': 'application/json' }

/** A request with its answer: the auth service's where the path begins with `/`. */
function asked(sample: Sample, type: Record<string, string> = json): Exchange {
  const one = exchange({ method: 'GET', ...sample, path: sample.path.replace(/^\//, '') })
  if (one.response) one.response.headers = type
  if (sample.path.startsWith('/')) one.request.url = `https://auth.example${sample.path}`
  return one
}
const search = (status: number, answer: string, more: Partial<Sample> = {}) =>
  asked({ path, status, answer, ...more })
const validation = (status: number | undefined, answer: string, more: Partial<Sample> = {}) =>
  asked({
    method: 'POST',
    path: '/api/v1/keys/validate',
    sent: { service_id: 'platform' },
    ...(status === undefined ? {} : { status }),
    answer,
    ...more,
  })

const valid = () => validation(200, '{"is_valid": true, "service_id": "platform"}')
const invalid = () => validation(200, '{"is_valid": false}')
const silent = () => validation(undefined, '')
const slow = () => ({ ...valid(), timings: { totalMs: 6_000 } })
/** The API answers in JSON without spaces, the gateway behind it with them. */
const api = (status: number, detail: string, more: Partial<Sample> = {}) =>
  search(status, `{"detail":"${detail}"}`, more)
const gateway = (status: number, detail: string, more: Partial<Sample> = {}) =>
  search(status, `{"detail": "${detail}"}`, more)
const served = () => search(200, '{"experiments": [{"experiment_id": "1", "name": "a"}]}')
const alive = () => api(404, 'Not Found', { headers: none })

const causesOf = (exchanges: Exchange[], more: Partial<Evidence> = {}) =>
  diagnose({ exchanges, failed: true, partial: false, target, ...more })
const found = (exchanges: Exchange[], more: Partial<Evidence> = {}) =>
  causesOf(exchanges, more).map(({ code, confidence }) => `${code} ${confidence}`)

const refused = 'Invalid or expired API key'
const noKey = 'API key required'
const otherService = "API key does not have access to service 'ml-platform'"
const sameService = "API key does not have access to service 'PLATFORM'"
const authDown = 'Authentication service unavailable'
const authError = 'Authentication service error'

describe('where the auth service accepts the key', () => {
  test.each<[string, Exchange[], string]>([
    ['the API refuses it', [valid(), api(401, refused)], 'SERVICE_ID_MISMATCH likely'],
    ['… for another service', [valid(), api(401, otherService)], 'SERVICE_ID_MISMATCH certain'],
    ['… for the same one', [valid(), api(401, sameService)], 'SERVICE_ID_MISMATCH likely'],
    ['the gateway refuses it', [valid(), gateway(401, refused)], 'GATEWAY_SERVICE_ID_MISMATCH likely'],
    ['the API is told that there is none', [valid(), api(401, noKey)], 'KEY_HEADER_LOST likely'],
    [
      '… as without one',
      [valid(), api(401, noKey, { headers: none }), api(401, noKey)],
      'KEY_HEADER_LOST certain',
    ],
    [
      '… and otherwise without one',
      [valid(), api(403, 'Not authenticated', { headers: none }), api(401, noKey)],
      'KEY_HEADER_LOST likely',
    ],
    [
      'the gateway is told that there is none',
      [valid(), gateway(401, noKey)],
      'GATEWAY_HEADER_STRIPPED likely',
    ],
    [
      '… and the API looks at keys',
      [valid(), api(401, noKey, { headers: none }), gateway(401, noKey)],
      'GATEWAY_HEADER_STRIPPED certain',
    ],
    [
      '… and the gateway says so without one, too',
      [valid(), gateway(401, noKey, { headers: none }), gateway(401, noKey)],
      'GATEWAY_HEADER_STRIPPED likely',
    ],
    ['the API misses a signing key', [valid(), api(401, 'No key with kid 7')], 'TOKEN_CHECK likely'],
    ['the API cannot reach it', [valid(), api(503, authDown)], 'API_AUTH_UNREACHABLE likely'],
    ['the API does not understand it', [valid(), api(503, authError)], 'API_AUTH_CONTRACT likely'],
  ])('%s', (_, exchanges, first) => {
    expect(found(exchanges)[0]).toBe(first)
  })

  test.each<[string, Exchange[], RegExp]>([
    [
      'the API refused it after it had let it in',
      [valid(), served(), api(401, refused, { path: 'mlflow/x' })],
      /MISMATCH/,
    ],
    ['… nor the gateway', [valid(), served(), gateway(401, refused, { path: 'mlflow/x' })], /MISMATCH/],
    ['the platform limits the rate', [valid(), api(429, 'Slow down')], /API_AUTH/],
    ['… in words', [valid(), api(503, 'Authentication service: too many requests')], /API_AUTH/],
    ['it takes longer than the API waits', [slow(), api(503, authDown)], /API_AUTH/],
    ['no key was sent', [valid(), api(401, noKey, { headers: none })], /HEADER_LOST/],
    [
      'a password was sent',
      [valid(), api(401, noKey, { headers: { authorization: 'Basic x' } })],
      /HEADER_LOST/,
    ],
    [
      '… to the gateway',
      [valid(), gateway(401, noKey, { headers: { authorization: 'Basic x' } })],
      /STRIPPED/,
    ],
  ])('no setting is to blame where %s', (_, exchanges, codes) => {
    expect(found(exchanges).join()).not.toMatch(codes)
  })

  test('it says what to set where, for the service that was asked about', () => {
    const firstStep = (exchanges: Exchange[], more: Partial<Evidence> = {}) =>
      causesOf(exchanges, more)[0]?.remediation[0]?.text
    expect(firstStep([valid(), api(401, refused)])).toMatch(
      /^Set AUTH_SERVICE_ID of the API and of the gateway to platform: .*https:\/\/auth\.example accepted this key/,
    )
    expect(causesOf([valid(), api(401, refused)])[0]?.remediation[1]).toMatchObject({
      by: 'caller',
      text: expect.stringMatching(/made a moment ago, run this again in a minute/),
    })
    expect(firstStep([valid(), gateway(401, refused)])).toMatch(
      /^Set the service id and auth URL of the gateway/,
    )
    const { target: _, ...unknown } = { target }
    expect(
      diagnose({ exchanges: [valid(), api(401, refused)], failed: true, partial: false, ...unknown })[0],
    ).toMatchObject({
      code: 'SERVICE_ID_MISMATCH',
      confidence: 'likely',
      remediation: [{ text: expect.stringMatching(/^Compare AUTH_SERVICE_ID/) }, {}],
    })
  })

  test('it says which service the platform asks about', () => {
    const [cause] = causesOf([valid(), api(401, otherService)])
    expect(cause?.headline).toContain('the API asks about ml-platform')
    expect(cause?.because).toContain('accepts the key for platform;')
    const inCapitals = { target: { ...target, serviceId: 'Platform' } }
    expect(found([valid(), api(401, sameService)], inCapitals)[0]).toBe('SERVICE_ID_MISMATCH likely')
  })

  test('“as without one” is said where it is so', () => {
    const because = (...exchanges: Exchange[]) => causesOf(exchanges)[0]?.because
    expect(because(valid(), api(401, noKey))).not.toContain('exactly as')
    expect(because(valid(), api(401, noKey, { headers: none }), api(401, noKey))).toContain('exactly as')
  })
})

describe('where it does not, or was not asked', () => {
  test.each<[string, Exchange[], string]>([
    ['nobody asked it', [api(503, authDown)], 'API_AUTH_UNREACHABLE possible'],
    ['… and the API does not understand it', [api(503, authError)], 'API_AUTH_UNREACHABLE possible'],
    ['it is not reached from here', [silent(), api(503, authError)], 'AUTH_UNSEEN likely'],
    [
      'nobody asked it, and the API misses a signing key',
      [api(401, 'kid 7 not found')],
      'TOKEN_CHECK possible',
    ],
    ['no key arrives at the gateway', [gateway(401, noKey)], 'GATEWAY_HEADER_STRIPPED likely'],
    [
      '… and the API looks at keys',
      [invalid(), api(401, noKey, { headers: none }), gateway(401, noKey)],
      'GATEWAY_HEADER_STRIPPED likely',
    ],
    [
      'no key arrives at the API',
      [invalid(), api(401, noKey, { headers: none }), api(401, noKey)],
      'KEY_HEADER_LOST likely',
    ],
  ])('%s', (_, exchanges, wanted) => {
    expect(found(exchanges)).toContain(wanted)
  })

  test.each<[string, Exchange[], RegExp]>([
    ['it refuses the key as the API does', [invalid(), api(401, refused)], /MISMATCH/],
    ['… and as the gateway does', [invalid(), gateway(401, refused)], /MISMATCH/],
    [
      'it is not reached, and the API does not reach it either',
      [silent(), api(503, authDown)],
      /AUTH_UNSEEN/,
    ],
    ['it answers, and not the API', [invalid(), api(503, authError)], /AUTH_UNSEEN/],
  ])('no setting is to blame where %s', (_, exchanges, codes) => {
    expect(found(exchanges).join()).not.toMatch(codes)
  })
})

test.each([[api(401, refused)], [served()]])(
  'a signing key that the auth service misses is its own, and no caller’s',
  (...others) => {
    const causes = causesOf([validation(401, '{"detail":"No key with kid 7"}'), ...others])
    expect(causes.map(({ code, owner, layer }) => `${code} ${owner} ${layer}`)).toEqual([
      'TOKEN_CHECK auth team auth',
    ])
  },
)

test('nor is the key refused where an untimely token is told and nobody judged the key', () => {
  expect(found([api(401, 'Signature has expired')])).not.toContain('TOKEN_CHECK possible')
})

describe('where the auth service is told that there is no key', () => {
  const required = '{"detail":"API key required"}'
  const parts = {
    root: () =>
      asked({ path: '/', status: 200, answer: '{"service": "auth", "status": "ok"}', headers: none }),
    control: () => validation(401, required, { headers: none }),
    direct: () => validation(401, required),
    alive,
  }
  const lost = (changes: Partial<Record<keyof typeof parts, () => Exchange | undefined>> = {}) =>
    causesOf(Object.values({ ...parts, ...changes }).flatMap((make) => make() ?? [])).find(
      ({ code }) => code === 'KEY_HEADER_LOST',
    )

  test('although one was sent, something drops it in front', () => {
    expect(lost()).toMatchObject({ confidence: 'likely', layer: 'auth', owner: 'infrastructure' })
    expect(lost()?.headline).toBe('The key sent to https://auth.example does not arrive at the auth service.')
  })

  test.each<[string, Parameters<typeof lost>[0]]>([
    ['it says the same of itself to nobody', { root: () => undefined }],
    ['another program answers there', { root: () => asked({ path: '/', status: 200, answer: '{"a": 1}' }) }],
    ['nothing was asked without one', { control: () => undefined }],
    ['it says something else without one', { control: () => validation(403, required, { headers: none }) }],
    [
      'a password was sent',
      { direct: () => validation(401, required, { headers: { authorization: 'Basic x' } }) },
    ],
    [
      'it says something else',
      Object.fromEntries(
        (['control', 'direct'] as const).map((part) => [
          part,
          () => validation(401, '{"detail":"Not found"}', part === 'control' ? { headers: none } : {}),
        ]),
      ),
    ],
    ['the platform is silent', { alive: () => undefined }],
  ])('this is not said where %s', (_, changes) => {
    expect(lost(changes)).toBeUndefined()
  })
})
