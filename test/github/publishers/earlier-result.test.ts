import { describe, expect, test } from 'vitest'
import {
  isSameRun,
  ofThisLeg,
  previousFor,
  previousIn,
  shortSha,
  whyNotNeeded,
} from '../../../src/github/publishers/earlier-result.ts'
import { type Digest, digestComment } from '../../../src/schema/digest.ts'
import type { Verdict } from '../../../src/schema/report.ts'

const digest = (changes: Partial<Digest> = {}): Digest => ({
  id: 'now',
  verdict: 'pass',
  finishedAt: '2026-01-02T00:00:00.000Z',
  checks: { 'auth.key-valid': 'pass' },
  run: '42/1',
  sha: 'a1',
  ...changes,
})
const earlier = (changes: Partial<Digest> = {}) => digest({ id: 'before', run: '41/1', ...changes })
const later = '2026-01-02T00:00:01.000Z'
const earlierTime = '2026-01-01T00:00:00.000Z'

describe('whether there is anything to write', () => {
  test.each<[Verdict, boolean]>([
    ['pass', true],
    ['skipped', true],
    ['fail', false],
    ['error', false],
  ])('on-failure, with no comment yet and the verdict %s', (verdict, isQuiet) => {
    expect(whyNotNeeded('on-failure', digest({ verdict }), true, undefined)).toBe(
      isQuiet ? 'nothing failed' : undefined,
    )
    expect(whyNotNeeded('auto', digest({ verdict }), true, undefined)).toBeUndefined()
    expect(whyNotNeeded('on-failure', digest({ verdict }), false, earlier())).toBeUndefined()
  })

  test('on-change, where checks stand in another order or beyond what a comment holds', () => {
    const before = earlier({ checks: { a: 'pass', b: 'warn' } })
    const now = digest({ checks: { b: 'warn', a: 'pass', ['x'.repeat(5_000)]: 'pass' } })
    expect(whyNotNeeded('on-change', now, false, before)).toBe('nothing changed since the last comment')
  })

  test.each<[string, Partial<Digest>, boolean]>([
    ['nothing', {}, true],
    ['the verdict', { verdict: 'fail' }, false],
    ['the cause', { cause: 'DNS_FAILURE' }, false],
    ['a check', { checks: { 'auth.key-valid': 'warn' } }, false],
  ])('on-change, where %s has changed', (_, changes, isQuiet) => {
    const why = whyNotNeeded('on-change', digest(changes), false, earlier())
    expect(why !== undefined).toBe(isQuiet)
  })

  const worse: Verdict[] = ['skipped', 'pass', 'error', 'fail']
  const pairs = worse.flatMap((mine, i) => worse.map((theirs, j) => [mine, theirs, i < j] as const))
  test.each(pairs)('%s after %s of another job of the same attempt gives way: %s', (mine, theirs, yields) => {
    const other = earlier({ verdict: theirs, run: '42/1' })
    const why = whyNotNeeded('always', digest({ verdict: mine }), false, other)
    expect(why?.includes('comment-key') ?? false).toBe(yields)
    expect(whyNotNeeded('on-change', digest({ verdict: mine }), false, other) ?? '').toContain(
      yields ? 'comment-key' : '',
    )
  })

  test('of two alike the first stays where the second found something else', () => {
    const bad = { verdict: 'fail', run: '42/1', cause: 'DNS_FAILURE' } as const
    const why = (changes: Partial<Digest>) =>
      whyNotNeeded('always', digest({ ...bad, ...changes }), false, earlier(bad))
    const seen = { headline: 'words', request: 'GET /', outcome: '500' }
    for (const other of [{ cause: 'MLFLOW_ERROR' }, { checks: {} }, { seen }])
      expect(why(other)).toContain('comment-key')
    expect(why({})).toBeUndefined()
  })

  test.each<[string, Partial<Digest>, boolean]>([
    ['a later result of the commit', { finishedAt: later }, true],
    ['an earlier one', { finishedAt: '2026-01-01T00:00:00.000Z' }, false],
    ['a later one of another commit', { finishedAt: later, sha: 'b2' }, false],
    ['one that claims to be of the future', { finishedAt: '2999-01-01T00:00:00.000Z' }, false],
    ['this very result', { finishedAt: later, id: 'now' }, false],
    ['a later attempt of the run by a clock that is behind', { finishedAt: earlierTime, run: '42/3' }, true],
    ['an earlier attempt by a clock that is ahead', { finishedAt: later, run: '42/1' }, false],
  ])('after %s', (_, changes, isQuiet) => {
    expect(whyNotNeeded('auto', digest({ run: '42/2' }), false, earlier(changes)) !== undefined).toBe(isQuiet)
  })
})

test('another result of one attempt is of a job that nothing tells from this one', () => {
  expect(isSameRun(earlier({ run: '42/1' }), digest())).toBe(true)
  expect(isSameRun(earlier(), digest())).toBe(false)
  expect(isSameRun(digest(), digest())).toBe(false)
  expect(isSameRun(undefined, digest())).toBe(false)
  const { run: _, ...withoutRun } = digest()
  expect(isSameRun({ ...withoutRun, id: 'before' }, withoutRun)).toBe(false)
})

test('is nothing to compare with', () => {
  expect(previousFor(digest(), digestComment(earlier({ run: '42/1' })))).toEqual({
    note: expect.stringContaining('comment-key'),
  })
  expect(previousFor(digest(), digestComment(earlier()))).toEqual({ digest: earlier() })
})

describe('of comments under one key those of this leg', () => {
  const comment = (id: number, changes: Partial<Digest>) => ({
    id,
    url: '',
    author: '',
    body: digestComment(earlier(changes)),
  })
  const idsOf = (list: ReturnType<typeof comment>[], mine: Digest) =>
    ofThisLeg(list, mine).map(({ id }) => id)

  test('are those of the very addresses', () => {
    const list = [comment(1, { target: 'x' }), comment(2, { target: 'y' }), comment(3, {})]
    expect(idsOf(list, digest({ target: 'y' }))).toEqual([2, 3])
    expect(idsOf(list, digest())).toEqual([1, 2, 3])
  })

  test('are else one of an earlier run, whose addresses have changed, and none of this run', () => {
    const list = [
      comment(1, { target: 'x', run: '42/1' }),
      comment(2, { target: 'x' }),
      comment(3, { target: 'z' }),
    ]
    expect(idsOf(list, digest({ target: 'y' }))).toEqual([2])
  })
})

test('what a comment holds of the last result, or why it holds none', () => {
  expect(previousIn(undefined)).toEqual({})
  expect(previousIn('words')).toEqual({ note: expect.stringContaining('carries no result') })
  expect(previousIn(digestComment(digest()).replace(/.{9} -->/, ' -->'))).toEqual({
    note: expect.stringContaining('altered'),
  })
  expect(previousIn(digestComment(digest()))).toEqual({ digest: digest() })
  expect([shortSha('0123456789'), shortSha(''), shortSha(undefined)]).toEqual([
    '0123456',
    'an unknown commit',
    'an unknown commit',
  ])
})
