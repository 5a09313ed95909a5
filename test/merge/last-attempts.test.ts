import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Leg, lastAttempts } from '../../src/merge/last-attempts.ts'
import { mergeReports } from '../../src/merge/merge.ts'
import { targetKey } from '../../src/schema/identity.ts'
import type { Identity, Report, Verdict } from '../../src/schema/report.ts'
import { failingReport, sampleReport } from '../report/sample-report.ts'

const at = (trackingUri: string): Report['target'] => ({
  trackingUri,
  authUrl: 'https://auth.example',
  apiUrl: 'https://api.example',
  serviceId: 'platform',
})
const production = at('https://registry.example/api/mlflow')

let count = 0
/** A run of a leg, by the fields in which it differs. */
function attempt(verdict: 'pass' | 'fail', changes: Partial<Identity> = {}, target = production): Report {
  const identity: Identity = {
    repository: 'acme/widgets',
    workflow: 'CI',
    job: 'verify',
    leg: '',
    step: '__verify',
    target: targetKey(target),
    runId: '42',
    attempt: 1,
    commit: 'a1',
    ...changes,
  }
  const report = verdict === 'pass' ? sampleReport() : failingReport('x')
  count += 1
  const finishedAt = new Date(Date.parse('2026-01-02T00:00:00.000Z') + count * 1000).toISOString()
  return { ...report, id: `run-${count}`, identity, target, finishedAt }
}

const verdictsOf = (legs: readonly Leg[]) => lastAttempts(legs).map(({ report }) => report?.verdict)
const verdictOf = (legs: readonly Leg[]): Verdict => mergeReports(legs).verdict

describe('the last attempt of a leg', () => {
  it('is the one with the highest attempt, whatever the files are called and however they are ordered', () => {
    const legs = [
      { name: 'z', report: attempt('pass', { attempt: 10 }) },
      { name: 'a', report: attempt('fail', { attempt: 2 }) },
      { name: 'm', report: attempt('fail', { attempt: 9 }) },
    ]
    expect(verdictsOf(legs)).toEqual(['pass'])
    expect(verdictsOf(legs.toReversed())).toEqual(['pass'])
  })

  it('is of the later run where a folder still holds an earlier one', () => {
    const old = { name: 'a', report: attempt('fail', { runId: '9', attempt: 3 }) }
    expect(verdictsOf([{ name: 'b', report: attempt('pass', { runId: '10' }) }, old])).toEqual(['pass'])
  })

  it.each<[string, Partial<Identity>, Partial<Identity>]>([
    ['matrix values', { leg: '{"target":"東京"}' }, { leg: '{"target":"大阪"}' }],
    ['values that read alike', { leg: '{"a":"x, y"}' }, { leg: '{"a":"x","b":"y"}' }],
    ['steps', { step: 'one' }, { step: 'two' }],
    ['jobs', { job: 'one' }, { job: 'two' }],
    ['workflows', { workflow: 'one' }, { workflow: 'two' }],
    ['targets', { target: 'one' }, { target: 'two' }],
  ])('is not replaced by another leg of one name that differs in %s', (_, one, two) => {
    const legs = [
      { name: 'report', report: attempt('fail', one) },
      { name: 'report-2', report: attempt('pass', two) },
      { name: 'report-attempt-2', report: attempt('pass', { ...two, attempt: 2 }) },
    ]
    expect(verdictsOf(legs)).toEqual(['fail', 'pass'])
    expect(verdictOf(legs)).toBe('fail')
  })

  it('is found again where services on the runner have another port each time', () => {
    const legs = [
      { name: 'x', report: attempt('fail', {}, at('http://127.0.0.1:41234/api/mlflow')) },
      { name: 'y', report: attempt('pass', { attempt: 2 }, at('http://127.0.0.1:39876/api/mlflow')) },
    ]
    expect(verdictsOf(legs)).toEqual(['pass'])
  })

  it('is found again where the repository was renamed before the next attempt, which keeps its run', () => {
    const legs = [
      { name: 'x', report: attempt('fail', { repository: 'acme/old' }) },
      { name: 'y', report: attempt('pass', { repository: 'acme/new', attempt: 2 }) },
    ]
    expect(verdictsOf(legs)).toEqual(['pass'])
    expect(verdictsOf(legs.toReversed())).toEqual(['pass'])
  })

  it('is not that of another repository, whose run is another, nor of one that tells no run', () => {
    const of = (runId: string) => [
      { name: 'x', report: attempt('fail', { repository: 'acme/one', runId }) },
      { name: 'y', report: attempt('pass', { repository: 'acme/two', runId: runId && `${runId}1` }) },
    ]
    expect(verdictsOf(of('42'))).toEqual(['fail', 'pass'])
    expect(verdictsOf(of(''))).toEqual(['fail', 'pass'])
  })

  it('is told by the time GitHub got it, where two artifacts of one name say nothing else', () => {
    const legs = [
      { name: 'report', createdAt: '2026-09-14T08:49:55Z', report: attempt('pass') },
      { name: 'report', createdAt: '2026-09-14T08:38:28Z', report: attempt('fail') },
    ]
    expect(verdictsOf(legs)).toEqual(['pass'])
  })
})

describe('legs that nothing in their reports tells apart', () => {
  const jobs = (...verdicts: ('pass' | 'fail')[]) =>
    verdicts.map((verdict, index) => ({
      name: index === 0 ? 'report' : `report-${index + 1}`,
      report: attempt(verdict),
    }))

  it('are as many as one attempt has results', () => {
    expect(verdictsOf(jobs('pass', 'fail', 'pass'))).toEqual(['pass', 'fail', 'pass'])
    expect(mergeReports(jobs('pass', 'pass'), { expected: 2 }).verdict).toBe('pass')
  })

  it('keep every failure that a later attempt may not have replaced, and say what to do', () => {
    const again = { name: 'report-attempt-2', report: attempt('pass', { attempt: 2 }) }
    const merged = mergeReports([...jobs('fail', 'pass'), again])
    expect(merged.verdict).toBe('fail')
    expect(merged.legs.map(({ problem }) => problem)).toContainEqual(expect.stringContaining('comment-key'))
  })

  it('are in doubt only where a later attempt may have replaced a failure', () => {
    const again = { name: 'report-attempt-2', report: attempt('fail', { attempt: 2 }) }
    const legs = lastAttempts([...jobs('fail', 'pass'), again])
    const doubted = legs
      .filter(({ problem }) => problem !== undefined)
      .map(({ report }) => [report?.verdict, report?.identity?.attempt])
    expect(doubted).toEqual([['fail', 1]])
    expect(legs.filter(({ report }) => report?.verdict === 'pass')).toMatchObject([
      { name: expect.any(String) },
    ])
  })

  it('are told apart by what somebody called them', () => {
    const legs = [
      { name: 'production', report: attempt('pass') },
      { name: 'staging', report: attempt('fail') },
      { name: 'staging-attempt-2', report: attempt('pass') },
    ]
    expect(mergeReports(legs, { expected: 2 })).toMatchObject({
      verdict: 'pass',
      legs: [{ name: 'production' }, { name: 'staging' }],
    })
  })

  it('are one where one file was found twice', () => {
    const report = attempt('pass')
    const legs = ['a', 'b'].map((name) => ({ name, report }))
    expect(mergeReports(legs, { expected: 2 }).verdict).toBe('error')
  })
})

it('names legs whose files are called alike by job, leg, step and host', () => {
  const legs = (...changes: Partial<Identity>[]) =>
    lastAttempts(changes.map((one) => ({ name: 'report', report: attempt('pass', one) }))).map(
      ({ name }) => name,
    )
  expect(legs({ job: 'a' }, { job: 'b' })).toEqual([
    expect.stringContaining('a / '),
    expect.stringContaining('b / '),
  ])
  expect(legs({ step: 's' }, { step: 't' })).toEqual([
    expect.stringContaining(' / s / '),
    expect.stringContaining(' / t / '),
  ])
  expect(legs({ leg: '{"v":1}', job: 'a' }, { leg: '{"v":1}', job: 'b' })).toEqual([
    expect.stringMatching(/^a \/ 1/),
    expect.stringMatching(/^b \/ 1/),
  ])
  expect(legs({ target: 'one.example 1' }, { target: 'two.example 2' })).toEqual([
    expect.stringMatching(/ one\.example$/),
    expect.stringMatching(/ two\.example$/),
  ])
  const long = 'x'.repeat(70)
  expect(legs({ leg: `${long}1` }, { leg: `${long}2` })).toEqual([
    expect.stringContaining(`${long}1`),
    expect.stringContaining(`${long}2`),
  ])
})

describe('reports that do not say whose they are', () => {
  it('go by their names', () => {
    const [good, bad] = [sampleReport(), failingReport('x')]
    const legs = [
      { name: 'a', report: bad },
      { name: 'a-attempt-2', report: good },
      { name: 'b', report: good },
    ]
    expect(verdictsOf(legs)).toEqual(['pass', 'pass'])
    expect(lastAttempts(legs).map(({ name }) => name)).toEqual(['a', 'b'])
  })

  it('are told by the time GitHub got them, and all count where it did not', () => {
    const early = { name: 'a', report: failingReport('x'), createdAt: '2026-09-14T08:38:28Z' }
    const late = { name: 'a', report: sampleReport(), createdAt: '2026-09-14T08:49:55Z' }
    expect(verdictsOf([early, late])).toEqual(['pass'])
    expect(verdictsOf([late, early])).toEqual(['pass'])
    const untold = { name: 'a', report: failingReport('x') }
    expect(verdictsOf([untold, late])).toEqual(['pass'])
    expect(verdictsOf([late, untold])).toEqual(['pass'])
    expect(verdictsOf([untold, { name: 'a', report: sampleReport() }])).toEqual(['fail', 'pass'])
  })

  it('nor have a name all count', () => {
    const legs = ['2026-09-14T08:38:28Z', '2026-09-14T08:49:55Z'].map((createdAt) => ({
      name: '',
      report: sampleReport(),
      createdAt,
    }))
    expect(lastAttempts(legs)).toHaveLength(2)
  })

  it('nor can be read stay errors, and hide no other leg', () => {
    const legs = [
      { name: 'report', problem: 'broken' },
      { name: 'report', report: attempt('fail') },
    ]
    expect(verdictOf(legs)).toBe('fail')
    expect(mergeReports(legs).legCounts).toMatchObject({ fail: 1, error: 1 })
  })
})

describe('legs that should be there', () => {
  const legs = [
    { name: 'x', report: attempt('pass', { leg: '{"target":"production"}' }) },
    { name: 'y', report: attempt('pass', { leg: '{"target":"staging","v":3}' }) },
    { name: 'z', report: attempt('pass', { leg: '{"target":"staging","v":3}', attempt: 2 }) },
  ]

  it('are counted as legs and not as files', () => {
    expect(mergeReports(legs, { expected: 2 }).verdict).toBe('pass')
    expect(mergeReports(legs, { expected: 3 }).legs.at(-1)?.problem).toBe('1 leg of 3 left no report')
  })

  it('are missed by name where they were named', () => {
    const expected = ['production', 'staging', 'europe']
    const merged = mergeReports(legs, { expected })
    expect(merged.verdict).toBe('error')
    expect(merged.legs.filter(({ verdict }) => verdict === 'error').map(({ name }) => name)).toEqual([
      'europe',
    ])
    expect(mergeReports(legs, { expected: ['production', 'staging, 3'] }).verdict).toBe('pass')
  })

  it('are found by their file, whole matrix, job or step', () => {
    const long = 'x'.repeat(70)
    const one = (name: string, changes: Partial<Identity>) => ({ name, report: attempt('pass', changes) })
    const files = [
      one('from-file', { leg: '' }),
      one('b', { leg: `{"v":"${long}"}` }),
      one('c', { leg: '{"v":3}', job: 'nightly' }),
      one('d', { leg: '{"v":4}', step: 'again' }),
    ]
    const expected = ['from-file', long, 'nightly', 'again']
    expect(mergeReports(files, { expected }).verdict).toBe('pass')
  })

  it('are as many as there are names, where one leg would do for two', () => {
    const [production] = legs
    const merged = mergeReports(production ? [production] : [], { expected: ['production', 'verify'] })
    expect(merged).toMatchObject({
      verdict: 'error',
      legs: [{ verdict: 'pass' }, { name: 'verify', problem: 'this leg left no report' }],
    })
  })

  it('are not made up by a pattern that finds nothing', () => {
    const merged = mergeReports([{ name: '*.json', problem: 'there is no such file', isAbsent: true }], {
      expected: 1,
    })
    expect(merged.legs.map(({ problem }) => problem)).toContain('1 leg of 1 left no report')
  })
})

describe('names of legs', () => {
  it.each([
    [60, 'x'.repeat(60)],
    [61, 'file'],
  ])('are short up to 60 characters: %i', (length, expected) => {
    const report = attempt('pass', { leg: JSON.stringify({ v: 'x'.repeat(length) }) })
    expect(lastAttempts([{ name: 'file', report }])).toMatchObject([{ name: expected }])
  })

  it('are the values of the matrix while these are short and single', () => {
    const long = JSON.stringify({ uri: 'https://registry.example/'.repeat(4) })
    const legs = [
      { name: 'r-1', report: attempt('pass', { leg: '{"target":"東京"}' }) },
      { name: 'r-2', report: attempt('pass', { leg: '{"v":1}', step: 'one' }) },
      { name: 'r-3', report: attempt('pass', { leg: '{"v":1}', step: 'two' }) },
      { name: 'r-4-attempt-3', report: attempt('pass', { leg: long }) },
    ]
    expect(lastAttempts(legs).map(({ name }) => name)).toEqual(['東京', 'r-2', 'r-3', 'r-4'])
  })

  it('are job and matrix where the file tells nothing', () => {
    const legs = ['', 'b'].map((name) => ({ name, report: attempt('pass', { leg: '{"v":1}', step: name }) }))
    expect(lastAttempts(legs).map(({ name }) => name)).toEqual([
      expect.stringMatching(/^verify \/ 1 \//),
      'b',
    ])
  })
})

/**
 * The runner and the artifact service: jobs (some told apart by their matrix, some by target only), re-runs of any of
 * them, one artifact name for all or for some, names that are taken, any order.
 */
const run = fc.record({
  jobs: fc.array(
    fc.record({
      leg: fc.constantFrom('', '{"t":"東京"}', '{"t":"大阪"}', '{"t":"a, b"}', '{"t":"a","u":"b"}'),
      target: fc.constantFrom('https://one.example/m', 'https://two.example/m'),
      step: fc.constantFrom('verify', 'verify_2'),
      artifact: fc.constantFrom('report', 'report-x'),
      verdicts: fc.array(fc.option(fc.constantFrom('pass' as const, 'fail' as const), { nil: undefined }), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  seed: fc.integer(),
})

it('the merged verdict is that of the last attempt of each leg, however it was re-run and uploaded', () => {
  fc.assert(
    fc.property(run, ({ jobs, seed }) => {
      const distinct = jobs.filter(
        (job, index) =>
          jobs.findIndex(
            ({ leg, target, step }) => leg === job.leg && target === job.target && step === job.step,
          ) === index,
      )
      const taken = new Set<string>()
      const legs: Leg[] = []
      for (const number of [1, 2, 3, 4]) {
        for (const { leg, target, step, artifact, verdicts } of distinct) {
          const verdict = number === 1 ? (verdicts[0] ?? 'fail') : verdicts[number - 1]
          if (verdict === undefined) continue
          const base = number > 1 ? `${artifact}-attempt-${number}` : artifact
          const name =
            [base, ...[2, 3, 4, 5, 6].map((n) => `${base}-${n}`)].find((one) => !taken.has(one)) ?? ''
          taken.add(name)
          const place = at(target)
          const report = attempt(verdict, { leg, step, attempt: number, target: targetKey(place) }, place)
          legs.push({ name, report })
        }
      }
      const lasts = distinct.map(({ verdicts }) => {
        const [first = 'fail', ...later] = verdicts
        return later.findLast((verdict) => verdict !== undefined) ?? first
      })
      const shuffled = legs
        .map((leg, index) => ({ leg, at: Math.sin(seed + index * 7.3) }))
        .sort((a, b) => a.at - b.at)
        .map(({ leg }) => leg)
      const merged = mergeReports(shuffled, { expected: distinct.length })
      expect(merged.legs.length).toBe(distinct.length)
      expect(merged.verdict).toBe(lasts.includes('fail') ? 'fail' : 'pass')
    }),
    { numRuns: 400 },
  )
})
