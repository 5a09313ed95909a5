import { describe, expect, test } from 'vitest'
import { diagnose } from '../../../src/diagnosis/diagnose.ts'
import type { Exchange } from '../../../src/schema/report.ts'
import { artifacts, call, check, factsFrom, garbage, none, read, refused, shown, write } from '../calls.ts'

/** The first cause of a run whose step failed with this call, in short. */
const first = (one: Exchange, ...others: Exchange[]) =>
  firstOf([one], [...others.slice(0, 2), one, ...others.slice(2)])

function firstOf(failed: Exchange[], exchanges: Exchange[]) {
  const { target } = factsFrom(exchanges).evidence
  const [cause] = diagnose({
    exchanges,
    partial: false,
    ...(target && { target }),
    checks: [check('registration.experiment', failed)],
  })
  const { code, owner, category, confidence, headline } = cause ?? {}
  return { code, owner, category, confidence, headline }
}

const valid = () => shown({ is_valid: true })
const denial = (detail: string) =>
  call({ method: 'POST', to: 'experiments/create', status: 403, answer: { detail } })

test.each([
  ['Workspace w1 is closed to your team', 'SCOPE'],
  ['Too many open runs: 7 of 7', 'QUOTA'],
])('the API refuses a good key by a rule of its own: %s', (words, category) => {
  const found = first(denial(words), valid(), read())
  expect(found).toMatchObject({ code: 'REFUSED_BY_RULE', owner: 'caller', category, confidence: 'likely' })
  expect(found.headline).toContain(words)
})

test('the account that lacks something may be the platform’s own', () => {
  const found = first(denial("Service account 'svc-registry' lacks access to the store"), valid(), read())
  expect(found).toMatchObject({ code: 'REFUSED_BY_RULE', owner: 'API team', confidence: 'likely' })
})

test('a status in words, or a key that nobody called good, is no rule', () => {
  expect(first(denial('Not allowed'), valid(), read()).code).not.toBe('REFUSED_BY_RULE')
  expect(first(denial('Workspace w1 is closed to your team')).code).not.toBe('REFUSED_BY_RULE')
})

const at = `${artifacts}?path=`
/** Calls are made in this order, so that each is later than those before it. */
function inPart(after: () => Exchange[], times = 2) {
  const before = [shown({ is_valid: true }), read()]
  const there = Array.from({ length: times }, () => refused({ to: at }))
  return firstOf(there, [...before, ...there, ...after()])
}

test('one part of the API refuses the key that others take, before and after', () => {
  expect(inPart(() => [write()])).toMatchObject({
    code: 'KEY_REFUSED_IN_PART',
    owner: 'API team',
    confidence: 'likely',
  })
})

test.each<[string, () => Exchange[], number?]>([
  ['nowhere afterwards', () => []],
  ['everywhere but once', () => [write()], 1],
  [
    'in the same part as well',
    () => [write(), call({ to: at, status: 200, answer: { files: [{ path: 'a' }] } })],
  ],
])('a key that is taken %s is another trouble', (_, after, times) => {
  expect(inPart(after, times).code).not.toBe('KEY_REFUSED_IN_PART')
})

test.each([
  [
    'This service was discontinued; see https://new.example/api/mlflow.',
    410,
    'https://new.example/api/mlflow',
  ],
  ['The registry has moved', 404, 'Nothing is served'],
  ['Gone', 410, 'Nothing is served'],
])('an address that is retired, by its own words: %s', (detail, status, expected) => {
  const found = first(call({ status, answer: { detail } }), valid())
  expect(found).toMatchObject({ code: 'WRONG_TRACKING_URI', owner: 'caller', confidence: 'likely' })
  expect(found.headline).toContain(expected)
})

test.each([
  ['This key was retired', 403],
  ['Experiment 3 no longer exists', 404],
  ['The address was retired', 500],
])('no address is retired where the answer speaks of something else: %s', (detail, status) => {
  expect(first(call({ status, answer: { detail } }), valid()).code).not.toBe('WRONG_TRACKING_URI')
})

const sized = (detail: string, bytes: number, status = 400) => {
  const one = call({ method: 'PUT', to: `${artifacts}/1/r/artifacts/m.bin`, status, answer: { detail } })
  one.request.body = { bytes, sha256: 'x', truncated: true }
  return one
}
const words = 'Payload exceeds 4096 bytes'

test('a size that is told in words, whatever the status', () => {
  const found = first(sized(words, 9_000), valid(), read())
  expect(found).toMatchObject({ code: 'SIZE_LIMIT', owner: 'infrastructure', confidence: 'likely' })
  expect(found.headline).toContain('4096 bytes')
  const both = first(sized('A body of 9000 bytes exceeds 4096 bytes', 9_000), valid(), read())
  expect(both).toMatchObject({ code: 'SIZE_LIMIT', headline: expect.not.stringContaining('as it says') })
})

test('no limit of size where more was taken, or the words are of something else', () => {
  expect(first(sized(words, 9_000), valid(), read(), sized('', 99_000, 200)).code).not.toBe('SIZE_LIMIT')
  for (const other of ['Request header too large', 'Body exceeds your quota', 'File name is too long'])
    expect(first(sized(other, 9_000), valid(), read()).code, other).not.toBe('SIZE_LIMIT')
})

const refusal = (status: number, detail: string, more: Parameters<typeof call>[0] = {}) =>
  call({ method: 'POST', to: 'experiments/create', status, answer: { detail }, ...more })

/** The first cause with all that it says. */
function causeOf(failed: Exchange, ...others: Exchange[]) {
  const exchanges = [...others, failed]
  const { target } = factsFrom(exchanges).evidence
  const checks = [check('registration.experiment', [failed])]
  const [cause] = diagnose({ exchanges, partial: false, ...(target && { target }), checks })
  return { ...cause, todo: cause?.remediation.map(({ by, text }) => `${by}: ${text}`).join(' ') ?? '' }
}

describe('a refusal in words claims no more than they say', () => {
  const ofAccount = /another key of the same account/

  test.each<[string, number, string, RegExp]>([
    ['Organisation o1 is closed to newcomers', 403, 'caller', ofAccount],
    ['Your plan has no model registry', 403, 'caller', ofAccount],
    ['This key may only call /v2/score', 403, 'caller', /^caller: Use a key that may do this/],
    ['API key belongs to environment test, not live', 403, 'caller', /^caller: Use key and addresses of one/],
    ['Request time is off: clock skew of 9 minutes', 403, 'caller', /^caller: Compare the clock/],
    ['Registrations wait for a review of theirs', 403, 'API team', /^API team: See which rule/],
    ['You have to fill in form 7 before', 403, 'caller', /^caller: Do what the answer says/],
    ['This key is of a project that is read-only', 403, 'caller', /^caller: Do what the answer says/],
    ['Keys of this form are weak, regenerate this key', 401, 'caller', /^caller: Make a new key/],
    ['Log in again at https://sso.example for your key', 401, 'caller', /^caller: Sign in and authorize/],
    ['API key not found in local table', 401, 'API team', /^API team: See which rule/],
  ])('%s', (words, status, owner, todo) => {
    const cause = causeOf(refusal(status, words), valid(), ...(status === 401 ? [] : [read()]))
    expect(cause).toMatchObject({ code: 'REFUSED_BY_RULE', owner, confidence: 'likely' })
    expect(cause.todo).toMatch(todo)
    expect(cause.headline).toContain(words.slice(0, 40))
    if (todo !== ofAccount) expect(`${cause.todo} ${cause.summary}`).not.toMatch(ofAccount)
  })

  test('whose clock is wrong shows in the Date of the answer', () => {
    const at = (minutes: number) => {
      const one = refusal(403, 'Timestamp is outside of the window')
      const date = new Date(Date.parse(one.startedAt) + minutes * 60_000).toUTCString()
      if (one.response) one.response.headers = { ...one.response.headers, date }
      return causeOf(one, valid(), read())
    }
    expect(at(7)).toMatchObject({ owner: 'caller', layer: 'client' })
    expect(at(7).todo).toContain('7 minutes behind')
    expect(at(0)).toMatchObject({ code: 'REFUSED_BY_RULE', owner: 'API team' })
  })

  test.each<[string, Parameters<typeof call>[0], string, string]>([
    ['Names of models must begin with a team', { to: 'registered-models/create' }, 'NAME_REFUSED', 'caller'],
    [
      'Media type application/zip is not allowed',
      { method: 'PUT', to: `${artifacts}/1/r/artifacts/m.zip` },
      'CONTENT_REFUSED',
      'API team',
    ],
    ['Maintenance mode until noon', {}, 'REGISTRY_UNAVAILABLE', 'API team'],
    ['Changes are disabled until 2030-01-01', {}, 'REGISTRY_UNAVAILABLE', 'API team'],
  ])('%s is no rule about keys', (words, more, code, owner) => {
    expect(causeOf(refusal(403, words, more), valid(), read())).toMatchObject({ code, owner })
  })

  test('a yes of an auth service that says yes to everything is no evidence', () => {
    const codes = (headers: Record<string, string>) => {
      const asked = shown({ is_valid: true }, { headers })
      const failed = refusal(401, 'Invalid or expired API key')
      const exchanges = [valid(), asked, failed]
      const { target } = factsFrom(exchanges).evidence
      const checks = [check('auth.control', [asked]), check('registration.experiment', [failed])]
      return diagnose({ exchanges, partial: false, ...(target && { target }), checks }).map(
        ({ code }) => code,
      )
    }
    expect(codes(garbage)).not.toContain('SERVICE_ID_MISMATCH')
    expect(codes(garbage)).toContain('OPEN_AUTH')
    expect(codes(none)).toContain('SERVICE_ID_MISMATCH')
  })
})

test.each([
  ['Not enough credits left', 'certain', /Add balance/],
  ['usage_debit_rejected', 'certain', /Add balance/],
  ['Your plan holds 3 models: upgrade it', 'likely', /Settle what the answer names/],
  ['Invoice 7 is overdue', 'likely', /Settle what the answer names/],
])('402 %s', (words, confidence, todo) => {
  const cause = causeOf(refusal(402, words), valid(), read())
  expect(cause).toMatchObject({ code: 'INSUFFICIENT_BALANCE', owner: 'caller', confidence })
  expect(cause.todo).toMatch(todo)
})
