import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderFinalTestReport } from '../../src/report/final-test-report.ts'
import { renderSummary } from '../../src/report/summary.ts'
import type { Report } from '../../src/schema/report.ts'
import { hostileText } from './hostile-text.ts'
import { elements, renderGfm, rowTexts, skeleton, textOf } from './render-gfm.ts'
import {
  cancelledReport,
  failingReport,
  reportWithExchanges,
  sampleCheck,
  sampleReport,
} from './sample-report.ts'

const headings = (markdown: string) => {
  const tree = renderGfm(markdown)
  return ['h1', 'h2', 'h3'].flatMap((name) => elements(tree, name).map((heading) => textOf(heading)))
}
const tables = (markdown: string) => elements(renderGfm(markdown), 'table').map(rowTexts)

describe.each([
  // The summary also has the decisive exchange, folded.
  { name: 'FINAL_TEST_REPORT.md', render: renderFinalTestReport, shownBodies: [300, 300] },
  {
    name: 'the job summary',
    render: (report: Report) => renderSummary(report),
    shownBodies: [300, 300, 5_000],
  },
])('$name', ({ render, shownBodies }) => {
  it('has the same structure whatever the server and the user sent', () => {
    const structure = (text: string) =>
      skeleton(renderGfm(render(failingReport(text)))).filter((name) => name !== 'span')
    const harmless = structure('word')
    const shown = hostileText.filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(shown, (text) => {
        expect(structure(text)).toEqual(harmless)
      }),
      { numRuns: 300, examples: [['a\n```\n<b>c</b>\n\n# d']] },
    )
  })

  it('names the failing layer nearest the caller, not the first failing check', () => {
    expect(textOf(renderGfm(render(failingReport('word'))))).toContain(
      'Registration is broken: auth: “word” failed',
    )
  })

  it('gives causes in order: the sentence, category, owner, confidence, evidence, refutation, next probe', () => {
    const markdown = render(failingReport('mend it'))
    expect(headings(markdown).filter((title) => /^\d\./.test(title))).toEqual(['1. mend it', '2. mend it'])
    const items = elements(renderGfm(markdown), 'li').map((item) => textOf(item))
    expect(items).toContain('AUTH_KEY_EXPIRED: KEY (invalid or expired key), layer auth, owner: caller')
    expect(items).toContain('certain: mend it')
    expect(items).toContain('Refuted by: mend it')
    expect(items).toContain('To look at next: mend it')
    const text = textOf(renderGfm(markdown))
    expect(text).toContain('Seen in mend it. mend it mend it answered 503')
    expect(text.indexOf('answered 503')).toBeLessThan(text.indexOf('Steps (API team)'))
    expect(text.indexOf('Steps (API team)')).toBeLessThan(text.indexOf('Steps (caller)'))
    expect(text).toContain('Verified workaround: mend it')
    const blocks = elements(renderGfm(markdown), 'pre').map((block) => textOf(block))
    expect(blocks.slice(0, 3)).toEqual(['mend it\n', 'mend it\n', 'MLFLOW_TRACKING_URI=mend it\n'])
  })

  it('shows no more of the decisive answer than its beginning, and says when a workaround was not tried', () => {
    const report = failingReport('word')
    const [exchange] = report.exchanges
    const [cause] = report.diagnosis.causes
    if (!exchange?.response?.body || !cause?.workaround) throw new Error('the sample lacks its parts')
    exchange.response.body.text = 'x'.repeat(5_000)
    cause.workaround.verified = false
    const markdown = render(report)
    const runs = [...markdown.matchAll(/x{100,}…?/g)].map(([run]) => run.length)
    expect(runs).toEqual(shownBodies)
    expect(textOf(renderGfm(markdown))).toContain('Possible workaround, not verified: word')
  })

  it('says that the cause is undetermined where there is none, and where to start', () => {
    const report = { ...failingReport('word'), diagnosis: { causes: [] } }
    const text = textOf(renderGfm(render(report)))
    expect(text).toContain('The cause is undetermined.')
    expect(text).toContain('The first check that failed, nearest the caller, is in layer auth: word: word')
  })

  it('has nothing to do when all passed', () => {
    const markdown = render(sampleReport())
    expect(textOf(renderGfm(markdown))).toContain('Registration works')
    expect(headings(markdown)).not.toContain('Diagnosis')
    expect(headings(markdown)).not.toContain('Warnings')
    expect(headings(markdown)).not.toContain('Left on the server')
  })

  it('lists warnings', () => {
    const markdown = render(sampleReport({ warnings: ['the clock is 40 s off'] }))
    expect(elements(renderGfm(markdown), 'li').map((item) => textOf(item))).toContain('the clock is 40 s off')
  })

  it('says that a cancelled run could not verify, and lists leftovers with their commands', () => {
    const tree = renderGfm(render(cancelledReport()))
    expect(textOf(tree)).toContain('Could not verify the registration (the run was cancelled before the end)')
    expect(textOf(tree)).toContain('registered model my-model: DELETE bodies are dropped')
    expect(elements(tree, 'pre').map((block) => textOf(block))).toEqual([
      'curl -X POST runs/delete\n',
      'curl -X DELETE\n',
    ])
  })

  it('counts each suite', () => {
    const rows = tables(render(failingReport('word')))[0]
    expect(rows?.[0]).toEqual(['', 'Suite', '✅ pass', '❌ fail', '⚠️ warn', '⏭️ skip', '❗ error'])
    expect(rows).toContainEqual(['❌', 'test_auth_service', '0', '1', '1', '0', '0'])
    expect(rows).toContainEqual(['✅', 'preflight', '1', '0', '0', '1', '0'])
  })

  it('renders a report without any check', () => {
    const report = sampleReport({ verdict: 'skipped', checks: [], exchanges: [], registration: undefined })
    expect(textOf(renderGfm(render(report)))).toContain(
      'The registration was not verified: the run was skipped',
    )
    expect(tables(render(report))).toEqual([])
  })
})

describe('FINAL_TEST_REPORT.md', () => {
  it('lists every check with its tick, reason, time and exchanges', () => {
    const rows = tables(renderFinalTestReport(failingReport('word'))).flat()
    expect(rows).toContainEqual(['❌', 'word', 'auth', 'word', '12 ms', 'word'])
    expect(rows).toContainEqual(['⏭️', 'word', 'client', 'word', '12 ms', 'word'])
    expect(rows).toContainEqual(['❗', 'word', 'proxy', 'word', '12 ms', 'word'])
  })

  it('gives what was registered, with files, hashes and metrics', () => {
    const markdown = renderFinalTestReport(sampleReport())
    expect(tables(markdown).flat()).toContainEqual(['model.onnx', '2048', 'ab'.repeat(32)])
    expect(tables(markdown).flat()).toContainEqual(['accuracy', '0.93'])
    const items = elements(renderGfm(markdown), 'li').map((item) => textOf(item))
    expect(items).toContain('Model: verify-registration-abcd')
    expect(items).toContain('Version: 1')
    expect(textOf(renderGfm(markdown))).toContain('Clean-up: everything the run made was removed.')
  })

  it('gives the environment to copy only when the run passed', () => {
    const block = elements(renderGfm(renderFinalTestReport(sampleReport())), 'pre').map((pre) => textOf(pre))
    expect(block).toEqual([
      'MLFLOW_TRACKING_URI=https://registry.example/api/mlflow\n' +
        'HOKUSAI_API_KEY=<your key>\nMLFLOW_TRACKING_TOKEN=<the same key>\n',
    ])
    expect(renderFinalTestReport(cancelledReport())).not.toContain('MLFLOW_TRACKING_URI')
  })

  it('names a few of 2,000 exchanges and counts the rest', () => {
    const rows = tables(renderFinalTestReport(reportWithExchanges(2_000))).flat()
    expect(rows.map((row) => row.at(-1))).toContain('e000000, e000001, e000002, e000003 and 1996 more')
  })
})

describe('the job summary', () => {
  it('shows suites with trouble first and folds the ones that passed', () => {
    const tree = renderGfm(renderSummary(failingReport('word')))
    expect(elements(tree, 'summary').map((title) => textOf(title))).toEqual([
      'Evidence: the decisive request and its answer',
      '✅ preflight: 1 passed, 1 skipped',
      'Timings: 2.5 s in all, 2 requests; the slowest checks',
    ])
    expect(elements(tree, 'details').map((folded) => rowTexts(folded).length)).toEqual([0, 3, 6])
    const titles = elements(tree, 'h3').map((title) => textOf(title))
    expect(titles.slice(-3)).toEqual(['❌ test_auth_service', '❌ investigate_mlflow', '❗ verify_api_proxy'])
  })

  it('shows checks with trouble first within a suite', () => {
    const place = { suite: 'preflight', layer: 'client' } as const
    const checks = [sampleCheck('good', place), sampleCheck('bad', { ...place, status: 'fail' })]
    const rows = tables(renderSummary(sampleReport({ verdict: 'fail', checks })))[2]
    expect(rows?.slice(1).map((row) => row[1])).toEqual(['Check bad', 'Check good'])
  })
})
