import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderMergedHtml } from '../../src/merge/html.ts'
import type { Leg } from '../../src/merge/last-attempts.ts'
import { compareMergedWith, legNamesOf, mergedDigestOf, mergeReports } from '../../src/merge/merge.ts'
import {
  mergedCommentLevels,
  renderMergedComment,
  renderMergedReport,
  renderMergedSummary,
  renderMergedTerminal,
} from '../../src/merge/render.ts'
import { commentMarker } from '../../src/report/comment.ts'
import { digestComment, digestIn } from '../../src/schema/digest.ts'
import { MergedReport } from '../../src/schema/merged-report.ts'
import type { Identity, Report, Verdict } from '../../src/schema/report.ts'
import { bigReport } from '../report/big-report.ts'
import { hostileText } from '../report/hostile-text.ts'
import { expectWellFormed, hiddenLines } from '../report/published-structure.ts'
import { elements, renderGfm, rowTexts, structureOf, textOf } from '../report/render-gfm.ts'
import {
  cancelledReport,
  failingReport,
  fullReport,
  sampleCheck,
  sampleReport,
} from '../report/sample-report.ts'
import { manyLegs } from './many-legs.ts'

const mergedAt = new Date('2026-01-02T04:00:00.000Z')
const run = 'https://github.example/acme/widgets/actions/runs/1'
const marker = commentMarker('merged')
const parts = { marker, links: { run }, sha: 'abc' }
const bytes = (text: string) => Buffer.byteLength(text)
const visible = (comment: string) => comment.slice(0, comment.indexOf(marker))
const legsOf = (...reports: (Report | string)[]): Leg[] =>
  reports.map((one, index) => ({
    name: `leg-${index}`,
    ...(typeof one === 'string' ? { problem: one } : { report: one }),
  }))
const skippedReport = () =>
  sampleReport({ verdict: 'skipped', checks: [], exchanges: [], registration: undefined })
const skippedEach = () => sampleReport({ ...skippedReport(), checks: skippedChecks })
const skippedChecks = [
  sampleCheck('mlflow.search', { suite: 'investigate_mlflow', layer: 'mlflow', status: 'skip', text: 'x' }),
]

describe('the merged verdict', () => {
  it.each<[string, Leg[], Verdict]>([
    ['all legs passed', legsOf(sampleReport(), sampleReport()), 'pass'],
    ['one leg failed', legsOf(sampleReport(), failingReport('x'), cancelledReport()), 'fail'],
    ['one leg could not verify', legsOf(sampleReport(), cancelledReport()), 'error'],
    ['one leg left no report', legsOf(sampleReport(), 'there is no such file'), 'error'],
    ['one leg has neither report nor problem', [...legsOf(sampleReport()), { name: 'x' }], 'error'],
    [
      'one leg is a report with a problem',
      [{ ...legsOf(sampleReport())[0], name: 'x', problem: 'odd' }],
      'error',
    ],
    ['all legs were skipped', legsOf(skippedReport(), skippedReport()), 'skipped'],
    ['one leg skipped each of its checks', legsOf(sampleReport(), skippedEach()), 'skipped'],
    ['one leg of two was skipped', legsOf(sampleReport(), skippedReport()), 'skipped'],
    ['a skipped leg is among broken ones', legsOf(skippedReport(), failingReport('x')), 'fail'],
    ['there is no leg', [], 'error'],
  ])('where %s', (_name, legs, verdict) => {
    const merged = mergeReports(legs, { mergedAt, failOn: 'never' })
    expect(merged).toMatchObject({ verdict, failOn: 'never', mergedAt: mergedAt.toISOString() })
    expect(MergedReport.parse(merged)).toEqual(merged)
  })

  it('names by their place legs of which nothing is known', () => {
    const merged = mergeReports(
      [
        { name: ' ', problem: 'x' },
        { name: '', problem: 'y' },
      ],
      { mergedAt },
    )
    expect(merged.legs.map(({ name }) => name)).toEqual(['leg 1', 'leg 2'])
  })

  it('says of a leg of which nothing is known that it left no report', () => {
    expect(mergeReports([{ name: 'x' }]).legs[0]?.problem).toBe('the leg left no report')
  })

  it('keeps the name of a leg short', () => {
    const nameOf = (length: number) => mergeReports([{ name: 'n'.repeat(length) }]).legs[0]?.name
    expect(nameOf(120)).toBe('n'.repeat(120))
    expect(nameOf(121)?.length).toBeLessThanOrEqual(120)
  })

  it('keeps a cause apart where it is in another layer', () => {
    const of = (layer: 'auth' | 'proxy') => {
      const report = failingReport('x')
      const causes = report.diagnosis.causes.slice(0, 1).map((cause) => ({ ...cause, layer }))
      return { ...report, diagnosis: { causes } }
    }
    const merged = mergeReports(legsOf(of('auth'), of('proxy'), of('auth')))
    expect(merged.causes.map(({ cause, legs }) => [cause.layer, legs.length])).toEqual([
      ['auth', 2],
      ['proxy', 1],
    ])
  })

  it.each([
    ['that decided it', 'e2', 'e2'],
    ['of its evidence, where none decided it', undefined, 'e1'],
  ])('shows of a cause the exchange %s', (_, decisive, shown) => {
    const [cause] = failingReport('x').diagnosis.causes
    if (!cause) throw new Error('the sample has none')
    const { decisive: __, ...rest } = cause
    const told = { ...rest, ...(decisive ? { decisive } : {}), evidence: ['e1', 'e2'] }
    const merged = mergeReports(legsOf(sampleReport({ diagnosis: { causes: [told] } })))
    expect(merged.causes[0]?.exchange?.id).toBe(shown)
  })

  it('keeps a cause apart where another owner has it, and puts first what is in more legs', () => {
    const of = (...codes: string[]) => {
      const [cause] = failingReport('x').diagnosis.causes
      const causes = codes.map((code) => ({
        ...(cause as NonNullable<typeof cause>),
        code: code.slice(0, 1),
        owner: code,
      }))
      return { ...failingReport('x'), diagnosis: { ...failingReport('x').diagnosis, causes } } as Report
    }
    const merged = mergeReports(legsOf(of('A1', 'B'), of('C', 'A2', 'D'), of('E', 'D')), { mergedAt })
    expect(merged.causes.map(({ cause }) => cause.owner)).toEqual(['A1', 'C', 'E', 'D', 'B', 'A2'])
  })

  it('is an error where legs are missing that were expected', () => {
    const legs = legsOf(sampleReport(), sampleReport())
    expect(mergeReports(legs, { expected: 2 }).verdict).toBe('pass')
    const merged = mergeReports(legs, { expected: 5 })
    expect(merged.verdict).toBe('error')
    expect(merged.legs.at(-1)).toMatchObject({ name: 'missing', problem: '3 legs of 5 left no report' })
  })

  it('is an error where a leg of this run left no report, and an earlier run of the workflow one', () => {
    const identity: Identity = {
      repository: 'acme/widgets',
      workflow: 'CI',
      job: 'verify',
      leg: 'a',
      step: '',
      target: '',
      runId: '41',
      attempt: 1,
      commit: 'a1',
    }
    const run = { repository: 'Acme/Widgets', workflow: 'CI', runId: '42' }
    const elsewhere = { leg: 'b', repository: 'acme/other', runId: '40' }
    const merged = (...legs: Partial<Identity>[]) =>
      mergeReports(
        legsOf(
          ...legs.map((one) => ({
            ...sampleReport(),
            id: `${one.leg} ${one.runId}`,
            identity: { ...identity, ...one },
          })),
        ),
        { run },
      )
    expect(merged({ leg: 'a', runId: '42' }, { leg: 'b' })).toMatchObject({
      verdict: 'error',
      legs: [{ verdict: 'pass' }, { name: 'b', problem: expect.stringContaining('run 41') }],
    })
    expect(merged({ leg: 'b', repository: 'ACME/widgets' }).verdict).toBe('error')
    expect(merged(elsewhere).verdict).toBe('pass')
    // An earlier result of a leg that has one of this run, and those of another workflow's run, are in nobody's way.
    expect(merged({ leg: 'a', runId: '42' }, { leg: 'a' }).verdict).toBe('pass')
    expect(
      merged({ leg: 'a', workflow: 'nightly' }, { leg: 'b', workflow: 'nightly', runId: '40' }).verdict,
    ).toBe('pass')
  })

  it.each([1, 3])('puts the cause first that is first in most of %i legs', (count) => {
    const report = failingReport('x')
    const [cause] = report.diagnosis.causes
    if (!cause) throw new Error('the sample has none')
    const causes = [cause, { ...cause, code: 'SECOND' }]
    const legs = Array.from({ length: count }, () => ({ ...report, diagnosis: { causes } }))
    const merged = mergeReports(legsOf(...legs))
    expect(merged.causes.map((one) => [one.cause.code, one.legs.length])).toEqual([
      [cause.code, count],
      ['SECOND', count],
    ])
  })

  it('follows the checks and not the word above them', () => {
    const says = (verdict: Verdict, report: Report) => mergeReports(legsOf({ ...report, verdict }))
    expect(says('pass', failingReport('x')).verdict).toBe('fail')
    expect(says('skipped', failingReport('x')).verdict).toBe('fail')
    expect(says('fail', sampleReport()).verdict).toBe('error')
    expect(says('pass', skippedReport()).verdict).toBe('error')
    expect(says('skipped', sampleReport()).verdict).toBe('error')
    expect(says('pass', failingReport('x')).legs[0]?.problem).toBe(
      'the report says pass, and its checks say fail',
    )
  })

  it('counts the checks themselves', () => {
    const lying = { ...sampleReport(), counts: { pass: 99, fail: 0, warn: 0, skip: 0, error: 0 } }
    const merged = mergeReports(legsOf(lying, failingReport('x')))
    expect(merged.counts).toEqual({ pass: 4, fail: 2, warn: 1, skip: 1, error: 1 })
    expect(merged.legCounts).toEqual({ pass: 1, fail: 1, error: 0, skipped: 0 })
  })
})

describe('a merged report', () => {
  it('groups causes over legs, the one that comes first most often first', () => {
    const other = failingReport('x')
    other.diagnosis.causes.reverse()
    const merged = mergeReports(legsOf(other, failingReport('y'), sampleReport(), failingReport('z')))
    expect(merged.causes.map(({ cause, legs }) => [cause.code, legs])).toEqual([
      ['AUTH_KEY_EXPIRED', ['leg-0', 'leg-1', 'leg-3']],
      ['PROXY_DOWN', ['leg-0', 'leg-1', 'leg-3']],
    ])
    expect(merged.causes[0]?.exchange?.id).toBe('x')
  })

  it('keeps what each leg left on the server', () => {
    const merged = mergeReports(legsOf(sampleReport(), cancelledReport()))
    expect(merged.leftovers.map(({ leg, name }) => [leg, name])).toEqual([
      ['leg-1', 'run-7'],
      ['leg-1', 'my-model'],
    ])
    expect(renderMergedReport(merged)).toContain('curl -X POST runs/delete')
  })

  it('names legs by what their paths differ in, and makes names unique', () => {
    expect(legNamesOf(['in/a/out/report.json', 'in/b/out/report.json'])).toEqual(['a', 'b'])
    expect(legNamesOf(['./a/b/report.json', './a/report.json'])).toEqual(['b', ''])
    expect(legNamesOf(['x/one.json', 'x/two.json'])).toEqual(['one', 'two'])
    expect(legNamesOf(['x/y/report.json'])).toEqual(['x/y'])
    expect(legNamesOf([])).toEqual([])
    const report = sampleReport()
    const legs = ['a', 'a', 'a (2)', '', ' '].map((name) => ({ name, report }))
    expect(mergeReports(legs).legs.map(({ name }) => name)).toEqual([
      'a',
      'a (2)',
      'a (2) (2)',
      'registry.example vr-20260102-030405-abcd',
      'registry.example vr-20260102-030405-abcd (2)',
    ])
  })

  it('says with how many warnings all legs passed, and which, on every surface', () => {
    const slow = sampleCheck('slow', {
      suite: 'verify_api_proxy',
      layer: 'proxy',
      status: 'warn',
      text: 'slow',
    })
    const warned = sampleReport({ checks: [...sampleReport().checks, slow] })
    const merged = mergeReports(legsOf(sampleReport(), warned))
    const headline = 'Verification passed in all 2 legs, with 1 warning'
    for (const markdown of [
      renderMergedReport(merged),
      renderMergedSummary(merged),
      renderMergedComment(merged, parts),
    ]) {
      const tree = renderGfm(markdown)
      expect(elements(tree, markdown.startsWith('##') ? 'h2' : 'h1').map((one) => textOf(one))[0]).toBe(
        `⚠️ ${headline}`,
      )
      expect(elements(tree, 'table').flatMap(rowTexts)).toContainEqual(['⚠️', 'slow', 'API', 'slow'])
      const legs = elements(tree, 'table')
        .flatMap(rowTexts)
        .filter((row) => /^leg-/.test(row[1] ?? ''))
      expect(legs.map((row) => row.slice(0, 2))).toEqual([
        ['⚠️', 'leg-1'],
        ['✅', 'leg-0'],
      ])
    }
    expect(renderMergedHtml(merged)).toContain(headline)
    expect(renderMergedTerminal(merged, 'x')).toContain(`⚠ ${headline}`)
    expect(renderMergedTerminal(merged, 'x')).toContain('⚠ slow (check: slow)')
  })

  it('has a column for each of few legs', () => {
    const [warnings, legs, checks] = elements(
      renderGfm(
        renderMergedReport(mergeReports(legsOf(sampleReport(), failingReport('word'), 'was cut off'))),
      ),
      'table',
    ).map(rowTexts)
    expect(warnings?.slice(1)).toEqual([['⚠️', 'word', 'auth', 'word']])
    expect(legs?.slice(1).map((row) => [row[0], row[1], row[3], row[4]])).toEqual([
      ['❌', 'leg-1', 'word; Check auth.validate; word', 'AUTH_KEY_EXPIRED'],
      ['❗', 'leg-2', 'was cut off', ''],
      ['✅', 'leg-0', '', ''],
    ])
    expect(checks?.[0]).toEqual(['Check', 'Layer', 'leg-0', 'leg-1', 'leg-2'])
    expect(checks).toContainEqual(['Check auth.validate', 'auth', '✅', '❌', ''])
  })

  it('has one row for all of many legs that came out alike, worst first', () => {
    const [groups, checks] = elements(
      renderGfm(renderMergedReport(mergeReports(manyLegs(200)))),
      'table',
    ).map(rowTexts)
    expect(groups?.slice(1).map((row) => [row[0], row[1]])).toEqual([
      ['❌', '40'],
      ['❗', '10'],
      ['❗', '10'],
      ['✅', '140'],
    ])
    expect(checks?.[0]).toEqual(['Check', 'Layer', '✅ pass', '❌ fail', '⚠️ warn', '⏭️ skip', '❗ error'])
    expect(checks).toContainEqual(['Check auth.validate', 'auth', '140', '40', '0', '0', '0'])
  })

  it('says that nothing was verified where there is no leg', () => {
    const text = textOf(renderGfm(renderMergedReport(mergeReports([]))))
    expect(text).toContain('Nothing was verified: there is no leg')
  })

  it('is known to the next one by its first cause and its run', () => {
    const merged = mergeReports(legsOf(failingReport('x')))
    const { identity } = fullReport('x')
    expect(mergedDigestOf(merged)).toMatchObject({ cause: 'AUTH_KEY_EXPIRED' })
    expect(mergedDigestOf(merged)).not.toHaveProperty('run')
    expect(mergedDigestOf({ ...merged, ...(identity ? { identity } : {}) })).toHaveProperty('run', 'x/2')
  })

  it('compares legs by name', () => {
    const before = mergeReports(legsOf(sampleReport(), failingReport('x'), failingReport('x')))
    const merged = mergeReports(legsOf(failingReport('x'), sampleReport(), 'gone'))
    merged.comparison = compareMergedWith(mergedDigestOf(before), merged)
    expect(merged.comparison).toMatchObject({ fixed: ['leg-1'], regressed: ['leg-0'], unchanged: 1 })
    const items = elements(renderGfm(renderMergedReport(merged)), 'li').map((item) => textOf(item))
    expect(items).toContain('❌ Newly failing (1): leg-0')
    expect(items).toContainEqual(
      expect.stringMatching(/^🔁 Still failing since .*, run merged .* \(1\): leg-2$/),
    )
  })
})

describe('a merged report after a fix', () => {
  const before = mergedDigestOf(mergeReports(legsOf(sampleReport(), failingReport('words'))))
  const mergedWith = (report: Report) => {
    const merged = mergeReports(legsOf(sampleReport(), report))
    return { ...merged, comparison: compareMergedWith(before, merged) }
  }

  it('says which cause is gone, on every surface', () => {
    const merged = mergedWith(sampleReport())
    expect(merged.comparison.fixedCause).toMatchObject({ code: before.cause, after: 'pass' })
    for (const text of [renderMergedReport(merged), renderMergedHtml(merged)])
      expect(text).toContain('FIXED:')
  })

  it('says nothing of the kind while a leg fails', () => {
    expect(mergedWith(failingReport('words')).comparison).not.toHaveProperty('fixedCause')
  })
})

describe('the merged comment', () => {
  it('holds 200 legs well within the limit, with a digest of each', () => {
    const merged = mergeReports(manyLegs(200), { mergedAt })
    const comment = renderMergedComment(merged, parts)
    expect(bytes(comment)).toBeLessThan(40_000)
    expect(comment).not.toContain('Shortened')
    expect(digestIn(comment)).toEqual(mergedDigestOf(merged, 'abc'))
    expect(bytes(renderMergedSummary(merged))).toBeLessThan(200_000)
  })

  it('holds 200 legs that all came out differently', () => {
    const legs = manyLegs(200).map((leg, index) => ({
      name: leg.name,
      problem: `${index} ${'@'.repeat(900)}`,
    }))
    const merged = mergeReports(legs)
    const comment = renderMergedComment(merged, parts)
    expect(bytes(comment)).toBeLessThanOrEqual(65_536)
    expect(comment).toMatch(/Shortened to fit.*\[workflow run\]/)
    expect(hiddenLines(comment)).toEqual([marker, digestComment(mergedDigestOf(merged, 'abc'))])
    expectWellFormed(visible(comment), [run])
  })

  it('fits at every size and closes what is open', () => {
    const leg = fc.record({
      name: hostileText,
      report: bigReport,
      problem: fc.option(hostileText, { nil: undefined }),
    })
    const legs = fc
      .array(leg, { maxLength: 14 })
      .map((some) =>
        some.map(({ problem, ...rest }) => (problem === undefined ? rest : { ...rest, problem })),
      )
    fc.assert(
      fc.property(legs, fc.integer({ min: 14_000, max: 65_536 }), (legs, limit) => {
        const merged = mergeReports(legs, { mergedAt })
        const comment = renderMergedComment(merged, { ...parts, limit })
        expect(bytes(comment)).toBeLessThanOrEqual(limit)
        expect(hiddenLines(comment)).toEqual([marker, digestComment(mergedDigestOf(merged, 'abc'))])
        expectWellFormed(visible(comment), [run])
        const summary = renderMergedSummary(merged, { limitBytes: limit })
        expect(bytes(summary)).toBeLessThanOrEqual(limit)
        expectWellFormed(summary)
      }),
      { numRuns: 30 },
    )
  })

  it.each([
    [0, 2],
    [1, 2],
    [2, 2],
    [3, 2],
    [0, 9],
    [1, 9],
    [2, 9],
    [3, 9],
  ])('at level %i, with %i more legs, has the same structure whatever the texts are', (level, more) => {
    const structure = (text: string) => {
      const failing = Array.from({ length: more }, (_, index) => ({
        name: `${index}${text}`,
        report: failingReport(text),
      }))
      const merged = mergeReports([...failing, { name: `x${text}`, problem: text }], { mergedAt })
      merged.comparison = { previous: text, fixed: [text], regressed: [text], unchanged: 1 }
      const levels = mergedCommentLevels(merged, { ...parts, noteOnDigest: text })
      return structureOf(levels[level]?.() ?? '')
    }
    const harmless = structure('word')
    fc.assert(
      fc.property(
        hostileText.filter((text) => text.trim() !== ''),
        (text) => {
          expect(structure(text)).toEqual(harmless)
        },
      ),
      { numRuns: 60, examples: [['a\n```\n<b>c</b>\n\n# d']] },
    )
  })
})
