import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderFinalTestReport } from '../../src/report/final-test-report.ts'
import { renderSummary } from '../../src/report/summary.ts'
import type { Report } from '../../src/schema/report.ts'
import { hostileText } from './hostile-text.ts'
import { elements, renderGfm, rowTexts, structureOf, textOf } from './render-gfm.ts'
import {
  cancelledReport,
  failingReport,
  fullReport,
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
  { name: 'FINAL_TEST_REPORT.md', render: renderFinalTestReport },
  { name: 'the job summary', render: (report: Report) => renderSummary(report) },
])('$name', ({ render }) => {
  it.each([
    ['what fails', failingReport],
    ['every part there can be', fullReport],
  ])('has the same structure whatever the server and the user sent: %s', (_, reportOf) => {
    const structure = (text: string) => structureOf(render(reportOf(text)))
    // A command too long to be copied is left out.
    const harmless = [structure('word'), structure('w'.repeat(3_000))]
    const shown = hostileText.filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(shown, (text) => {
        expect(harmless).toContainEqual(structure(text))
      }),
      { numRuns: 200, examples: [['a\n```\n<b>c</b>\n\n# d']] },
    )
  })

  it('begins with the first cause’s own sentence, never with the title of a check', () => {
    const report = failingReport('word')
    const [cause] = report.diagnosis.causes
    if (!cause) throw new Error('the sample lacks its cause')
    cause.headline = 'MLflow answers 500 to POST runs/create'
    expect(headings(render(report))[0]).toBe('❌ MLflow answers 500 to POST runs/create')
  })

  it('gives causes in order: the sentence, category, owner, confidence, evidence, refutation, next probe', () => {
    const markdown = render(failingReport('fix it'))
    expect(headings(markdown).filter((title) => /^\d\./.test(title))).toEqual(['1. fix it', '2. fix it'])
    const items = elements(renderGfm(markdown), 'li').map((item) => textOf(item))
    expect(items).toContain('PROXY_DOWN: invalid or expired key · layer: auth · owner: you')
    expect(items).toContain('Certain, because fix it')
    expect(items).toContain('This is wrong if you see: fix it')
    expect(items).toContain('Look next at: fix it')
    const text = textOf(renderGfm(markdown))
    expect(text).toContain('Invalid or expired key: fix it')
    expect(text).toContain('Seen in fix it.')
    expect(text.indexOf('You: fix it')).toBeLessThan(text.indexOf('Fix (API team): fix it'))
    expect(text).toContain(
      'Until then: a verified workaround (registered fix it, version fix it, removed again): fix it MLFLOW_TRACKING_URI=fix it',
    )
  })

  it('says when a workaround was not tried', () => {
    const report = failingReport('word')
    const [cause] = report.diagnosis.causes
    if (!cause?.workaround) throw new Error('the sample lacks its parts')
    cause.workaround.verified = false
    expect(textOf(renderGfm(render(report)))).toContain('a possible workaround, not verified')
  })

  it('says that the cause could not be determined where there is none, and where to start', () => {
    const report = { ...failingReport('word'), diagnosis: { causes: [] } }
    const text = textOf(renderGfm(render(report)))
    expect(text).toContain('The cause could not be determined.')
    expect(text).toContain('The first check that failed, nearest you, is in layer auth: word: word')
  })

  it('has nothing to do when all passed', () => {
    const markdown = render(sampleReport())
    expect(textOf(renderGfm(markdown))).toContain('Registration works')
    expect(headings(markdown)).not.toContain('Diagnosis')
    expect(headings(markdown)).not.toContain('Notes')
    expect(headings(markdown)).not.toContain('Not removed from the server')
  })

  it('lists what was odd about the inputs', () => {
    const markdown = render(sampleReport({ warnings: ['the clock is 40 s off'] }))
    expect(elements(renderGfm(markdown), 'li').map((item) => textOf(item))).toContain('the clock is 40 s off')
  })

  it('says that a cancelled run could not verify, and lists leftovers with their commands', () => {
    const tree = renderGfm(render(cancelledReport()))
    expect(textOf(tree)).toContain('The run was cancelled before the end')
    expect(textOf(tree)).toContain('registered model my-model: DELETE bodies are dropped')
    expect(elements(tree, 'pre').map((block) => textOf(block))).toEqual([
      'curl -X POST runs/delete\n',
      'curl -X DELETE\n',
    ])
  })

  it('renders a report without any check', () => {
    const report = sampleReport({ verdict: 'skipped', checks: [], exchanges: [], registration: undefined })
    expect(textOf(renderGfm(render(report)))).toContain(
      'The registration was not verified: the run was skipped',
    )
  })
})

describe('FINAL_TEST_REPORT.md', () => {
  it('counts each script with its tick, and lists every check with its reason, time and exchanges', () => {
    const markdown = renderFinalTestReport(failingReport('word'))
    const rows = tables(markdown).flat()
    expect(rows).toContainEqual(['❌', 'word', 'auth', 'word', '12 ms', 'word'])
    expect(rows).toContainEqual(['❗', 'word', 'API', 'word', '12 ms', 'word'])
    expect(rows).toContainEqual(['✅', 'word', 'caller', 'word', '12 ms', 'word'])
    const items = elements(renderGfm(markdown), 'li').map((item) => textOf(item))
    expect(items).toContain('❌ test_auth_service: 1 failed, 1 with a warning')
    expect(items).toContain('⏭️ word: word')
  })

  it('counts what passed, without naming it, where most of the run was skipped', () => {
    const place = { suite: 'preflight', layer: 'client' } as const
    const held = { ...sampleCheck('held', { ...place, status: 'skip' }), needs: ['bad'] }
    const good = ['good', 'better'].map((id) => sampleCheck(id, place))
    const checks = [...good, sampleCheck('bad', { ...place, status: 'fail' }), held]
    const text = (skipped: number) =>
      renderFinalTestReport(
        sampleReport({ verdict: 'fail', checks: [...checks, ...Array(skipped).fill(held)] }),
      )
    expect(text(0)).toContain('Check good')
    expect(text(1)).not.toContain('Check good')
    expect(text(1)).toContain('`preflight`: 2 passed, 1 failed, 2 skipped')
  })

  it('says which ways around were tried, or that none was', () => {
    const report = failingReport('word')
    const [first, second] = report.diagnosis.causes.map(({ workaround: _, ...cause }) => cause)
    if (!first || !second) throw new Error('the sample lacks its causes')
    const told = (tried?: { text: string; outcome: string }[]) =>
      textOf(
        renderGfm(renderFinalTestReport({ ...report, diagnosis: { causes: [{ ...first, tried }, second] } })),
      )
    expect(told([{ text: 'Ring twice.', outcome: 'Answered 503.' }])).toMatch(
      /None found; tried:\s+Ring twice. Answered 503./,
    )
    expect(told()).toContain('None was tried')
  })

  it('names the commit and the workflow run', () => {
    const identity = {
      repository: 'acme/widgets',
      workflow: 'verify',
      job: 'eu',
      leg: '{"mlflow":"3.9"}',
      step: 'one',
      target: 't',
      runId: '42',
      attempt: 2,
      commit: 'a1b2c3d',
    }
    const rows = tables(renderFinalTestReport(sampleReport({ identity }))).flat()
    expect(rows).toContainEqual(['Commit', 'a1b2c3d'])
    expect(rows).toContainEqual(['Workflow run', 'acme/widgets: verify / eu / 3.9, run 42, attempt 2'])
  })

  it('gives what was registered, with files, hashes and metrics', () => {
    const markdown = renderFinalTestReport(sampleReport())
    expect(tables(markdown).flat()).toContainEqual(['model.onnx', '2048', 'ab'.repeat(32)])
    expect(tables(markdown).flat()).toContainEqual(['accuracy', '0.93'])
    const items = elements(renderGfm(markdown), 'li').map((item) => textOf(item))
    expect(items).toContain('Model: verify-registration-abcd')
    expect(items).toContain('Version: 1')
    expect(textOf(renderGfm(markdown))).toContain('Cleanup: everything the run made was removed.')
  })

  it('gives the environment to copy only when the run passed', () => {
    const block = elements(renderGfm(renderFinalTestReport(sampleReport())), 'pre').map((pre) => textOf(pre))
    expect(block).toEqual([
      'MLFLOW_TRACKING_URI=https://registry.example/api/mlflow\n' +
        'HOKUSAI_API_KEY=<your key>\nMLFLOW_TRACKING_TOKEN=<the same key>\n',
    ])
    expect(renderFinalTestReport(cancelledReport())).not.toContain('MLFLOW_TRACKING_URI')
  })

  it('names two of 2,000 exchanges and counts the rest', () => {
    const rows = tables(renderFinalTestReport(reportWithExchanges(2_000))).flat()
    expect(rows.map((row) => row.at(-1))).toContain('e000000, e000001 and 1998 more')
  })
})

describe('the job summary', () => {
  it('shows suites with trouble first and folds the ones that passed', () => {
    const tree = renderGfm(renderSummary(failingReport('word')))
    expect(elements(tree, 'summary').map((title) => textOf(title))).toEqual([
      'See whether it is fixed: a command that tells',
      'Evidence: the deciding request and its answer in full',
      '✅ preflight: 1 passed, 1 skipped',
      'Timings: 2.5 s in all, 2 requests; the slowest checks',
    ])
    const titles = elements(tree, 'h3').map((title) => textOf(title))
    expect(titles.slice(-3)).toEqual(['❌ test_auth_service', '❌ investigate_mlflow', '❗ verify_api_proxy'])
    const rows = tables(renderSummary(failingReport('word'))).flat()
    expect(rows).toContainEqual(['❌', 'test_auth_service', '0', '1', '1', '0', '0'])
    expect(rows).toContainEqual(['✅', 'preflight', '1', '0', '0', '1', '0'])
  })

  it('shows checks with trouble first within a suite', () => {
    const place = { suite: 'preflight', layer: 'client' } as const
    const checks = [sampleCheck('good', place), sampleCheck('bad', { ...place, status: 'fail' })]
    const rows = tables(renderSummary(sampleReport({ verdict: 'fail', checks })))[2]
    expect(rows?.slice(1).map((row) => row[1])).toEqual(['Check bad', 'Check good'])
  })
})
