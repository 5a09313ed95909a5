import { describe, expect, test } from 'vitest'
import {
  isApiAlive,
  isApiProven,
  isIntermittent,
  isSameForAnyKey,
  isWrite,
} from '../../src/diagnosis/facts.ts'
import type { Exchange } from '../../src/schema/report.ts'
import {
  artifacts,
  basic,
  blocked,
  blockedInside,
  call,
  check,
  elsewhere,
  factsFrom,
  garbage,
  ids,
  idsOf,
  lost,
  noKey,
  none,
  observed,
  otherForm,
  read,
  refused,
  shown,
  write,
} from './calls.ts'

describe('what MLflow served to the caller', () => {
  test('is nothing where all was refused', () => {
    const { served, wrote, registered, servedWithKey } = factsFrom([refused(), write({ status: 500 })])
    expect({ served, wrote, registered, servedWithKey }).toEqual({
      served: false,
      wrote: false,
      registered: false,
      servedWithKey: [],
    })
  })

  const version = { method: 'POST', to: 'model-versions/create', status: 200 }
  const made = { model_version: { name: 'a', version: '1' } }
  test.each<[string, Exchange[], { wrote?: true; registered?: true }]>([
    ['a search', [read()], {}],
    ['a search by POST', [write({ to: 'runs/search', answer: { runs: [] } })], {}],
    ['a write that came back empty', [write({ answer: {} })], {}],
    ['a write', [write()], { wrote: true }],
    ['a write besides a search', [read(), write()], { wrote: true }],
    ['a model version', [call({ ...version, answer: made })], { wrote: true, registered: true }],
    ['one that came back empty', [call({ ...version, answer: {} })], {}],
    ['one that was looked at', [call({ to: 'model-versions/get', status: 200, answer: made })], {}],
  ])('%s', (_, exchanges, { wrote = false, registered = false }) => {
    const facts = factsFrom(exchanges)
    expect(ids(facts.servedWithKey)).toEqual(idsOf(...exchanges))
    expect(facts).toMatchObject({ served: true, wrote, registered })
  })
})

describe('the calls of the caller', () => {
  const servedIn = (exchanges: Exchange[], more?: Parameters<typeof factsFrom>[1]) =>
    ids(factsFrom(exchanges, more).servedWithKey)

  test('are those with the key, wherever others were let in', () => {
    const own = read()
    const others = [none, garbage, basic, otherForm].map((headers) => read({ headers }))
    expect(servedIn([own, ...others])).toEqual([own.id])
  })

  test('are those with a login or without any at a plain MLflow', () => {
    const exchanges = [read({ headers: basic }), read({ headers: none }), read()]
    expect(servedIn(exchanges, { platform: 'mlflow' })).toEqual(idsOf(...exchanges))
    expect(servedIn([...exchanges, read({ headers: otherForm })], { platform: 'mlflow' })).toEqual(
      idsOf(...exchanges),
    )
  })

  test('are all of a recording that left the headers out', () => {
    const signed = call({ to: 'https://store.example/a?X-Amz-Signature=x', status: 200, headers: none })
    const exchanges = [signed, read({ headers: none }), write({ headers: none })]
    expect(servedIn(exchanges, { partial: true })).toEqual(idsOf(...exchanges))
  })

  test('are those of files, with the key or with an address that brings its permission', () => {
    const exchanges = [
      read(),
      call({ to: `${artifacts}/1/a`, status: 200 }),
      call({ to: 'https://store.example/a?X-Amz-Signature=x', status: 200, headers: none }),
      call({ to: `${artifacts}/1/b`, status: 200, headers: none }),
    ]
    expect(servedIn(exchanges)).toEqual(idsOf(...exchanges.slice(0, 3)))
  })

  test('are those in another form where a recorded client knows no other, and not of our own requests', () => {
    const exchanges = [read({ headers: otherForm }), read({ headers: garbage })]
    expect(servedIn(exchanges)).toEqual([exchanges[0]?.id])
    expect(servedIn(exchanges, { checks: [] })).toEqual([])
  })

  test('are those at another address where a recorded client never came to this one, and not of our own', () => {
    const other = read({ to: elsewhere })
    expect(servedIn([other])).toEqual([other.id])
    expect(servedIn([other], { checks: [] })).toEqual([])
    const refusal = refused()
    expect(servedIn([other, refusal])).toEqual([])
    expect(servedIn([other, call({ to: 'https://registry.example/health' })])).toEqual([other.id])
  })
})

test('what was served another way: by another prefix, or with another form of the key', () => {
  const prefix = read({ to: elsewhere })
  const form = read({ headers: otherForm })
  const others = [
    read(),
    refused(),
    read({ headers: garbage }),
    refused({ to: elsewhere }),
    refused({ headers: otherForm }),
  ]
  expect(ids(factsFrom([prefix, form, ...others]).servedElsewhere)).toEqual(idsOf(prefix, form))
})

describe('searches without a key and with an invented one', () => {
  test('are the first of each by GET at the tracking URI', () => {
    const others = [
      noKey({ to: elsewhere }),
      refused({ to: elsewhere, headers: garbage }),
      noKey({ method: 'POST' }),
      refused({ method: 'POST', headers: garbage }),
      read(),
    ]
    const withoutKey = noKey()
    const withGarbage = refused({ headers: garbage })
    const facts = factsFrom([...others, withoutKey, withGarbage, noKey(), refused({ headers: garbage })])
    expect(facts.withoutKey?.exchange.id).toBe(withoutKey.id)
    expect(facts.withGarbage?.exchange.id).toBe(withGarbage.id)
  })

  test('the one without a key is asked afresh by POST', () => {
    const afresh = noKey({ method: 'POST' })
    const facts = factsFrom([noKey(), write(), noKey({ method: 'POST', to: elsewhere }), afresh])
    expect(facts.withoutKeyAfresh?.exchange.id).toBe(afresh.id)
    expect(factsFrom([noKey(), write()]).withoutKeyAfresh).toBeUndefined()
  })

  test.each<[string, boolean, () => Exchange[]]>([
    ['both got what the key got', true, () => [blocked({ headers: none }), blocked({ headers: garbage })]],
    ['the only one did', true, () => [blocked({ headers: none })]],
    ['the only one with an invented key did', true, () => [blocked({ headers: garbage })]],
    ['one did not', false, () => [noKey(), blocked({ headers: garbage })]],
    ['the other did not', false, () => [blocked({ headers: none }), refused({ headers: garbage })]],
    ['none was made', false, () => []],
  ])('%s: %s', (_, isSame, controls) => {
    const facts = factsFrom([blocked(), ...controls()])
    const [one] = facts.observations
    expect(one && isSameForAnyKey(one, facts)).toBe(isSame)
  })
})

describe('signs of life of the API', () => {
  const gateway = () => call({ status: 401, answer: '{"detail": "API key required"}' })
  const page = () => call({ to: 'https://registry.example/health', status: 200, answer: '<p>Hello</p>' })
  const auth = () => shown({ detail: 'API key required' }, { status: 401 })
  test.each<['nothing' | 'alive' | 'proven', string, () => Exchange]>([
    ['nothing', 'nobody answers', lost],
    ['nothing', 'somebody in front answers', blocked],
    ['nothing', 'a page answers', page],
    ['nothing', 'the auth service answers', auth],
    ['alive', 'the API may have answered', () => call({ status: 404, answer: { detail: 'Not Found' } })],
    ['proven', 'the API answers', refused],
    ['proven', 'the gateway answers', gateway],
    ['proven', 'MLflow answers', read],
    ['proven', 'somebody behind the API answers', blockedInside],
  ])('%s where %s', (sign, _, make) => {
    const facts = factsFrom([make()])
    expect([isApiAlive(facts), isApiProven(facts)]).toEqual([sign !== 'nothing', sign === 'proven'])
    expect(facts.apiAnswers).toHaveLength(sign === 'nothing' ? 0 : 1)
  })
})

describe('a request that was not answered by the platform', () => {
  const path = { to: 'runs/create', method: 'POST' }
  const withoutKey = { ...path, headers: none }
  test.each<[string, boolean, (one: Exchange) => Exchange[]]>([
    ['was, later', true, (one) => [one, write()]],
    ['was refused by the platform later', true, (one) => [one, refused(path)]],
    ['was, earlier', false, (one) => [write({}), later(one)]],
    ['never was', false, (one) => [one, blocked(path)]],
    ['got no answer later', false, (one) => [one, call(path)]],
    ['was with another method', false, (one) => [one, write({ method: 'PUT' })]],
    ['was at another path', false, (one) => [one, write({ to: 'runs/update' })]],
    ['was without a key, as always', false, (one) => [one, noKey(withoutKey)]],
    [
      'was without a key, and once was not',
      true,
      (one) => [blocked(withoutKey), later(one), noKey(withoutKey)],
    ],
    ['was with the key, after it was without one', true, (one) => [one, noKey(withoutKey), write()]],
    [
      'met the login of MLflow behind a check of keys',
      false,
      (one) => [
        one,
        call({ ...path, status: 401, answer: { error_code: 'UNAUTHENTICATED', message: 'Login.' } }),
      ],
    ],
  ])('%s: %s', (_, isSo, around) => {
    const one = blocked(path)
    const exchanges = around(one)
    const facts = factsFrom(exchanges)
    expect(isIntermittent(observed(one, exchanges), facts)).toBe(isSo)
  })

  test.each<[string, boolean, () => Exchange]>([
    ['was with the key, later', true, () => write()],
    ['was without a key, later', false, () => noKey(withoutKey)],
  ])('behind the API %s: %s', (_, isSo, after) => {
    const before = write()
    const one = blockedInside(path)
    const exchanges = [before, one, after()]
    expect(isIntermittent(observed(one, exchanges), factsFrom(exchanges))).toBe(isSo)
  })
})

/** The same exchange, as if it were made now. */
const later = (one: Exchange) => ({ ...one, startedAt: lost().startedAt })

test.each<[string, boolean, Exchange]>([
  ['a look', false, read()],
  ['a write', true, write()],
  ['a deletion', true, write({ method: 'DELETE' })],
  ['a search by POST', false, write({ to: 'runs/search' })],
  ['a look at the latest versions by POST', false, write({ to: 'registered-models/get-latest-versions' })],
])('%s changes something: %s', (_, isSo, one) => {
  expect(isWrite(observed(one))).toBe(isSo)
})

test('the checks that failed, and the first of them that is a step of the registration', () => {
  const checks = [
    check('registration.model', [], 'pass'),
    check('registration.clean-up'),
    check('a check of another version'),
    check('registration.experiment', [], 'error'),
    check('registration.run'),
  ]
  const facts = factsFrom([], { checks })
  expect(facts.firstFailure?.id).toBe('registration.experiment')
  expect(facts.failed('registration.run')).toBe(checks[4])
  expect(facts.failed('registration.model')).toBeUndefined()
  expect(facts.failed('registration.version')).toBeUndefined()
  expect(factsFrom([]).firstFailure).toBeUndefined()
})

test('the first request for a purpose', () => {
  const first = call({ to: 'https://registry.example/health' })
  const facts = factsFrom([read(), first, call({ to: 'https://registry.example/health' })])
  expect(facts.first('api.health')?.exchange.id).toBe(first.id)
  expect(facts.first('event')).toBeUndefined()
})
