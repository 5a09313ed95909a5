/** `node bench/rendering.ts`: time and size of what is published, for a report with 10,000 exchanges and 200 legs. */

import { mergeReports } from '../src/merge/merge.ts'
import { renderMergedComment, renderMergedReport, renderMergedSummary } from '../src/merge/render.ts'
import { commentMarker, renderComment } from '../src/report/comment.ts'
import { renderFinalTestReport } from '../src/report/final-test-report.ts'
import { renderSummary } from '../src/report/summary.ts'
import { manyLegs } from '../test/merge/many-legs.ts'
import { reportOfSize } from '../test/report/big-report.ts'
import { reportWithExchanges } from '../test/report/sample-report.ts'
import { spread, table } from './measure.ts'

const parts = { marker: commentMarker('bench'), links: { run: 'https://github.example/a/b/actions/runs/1' } }
const long = reportWithExchanges(10_000)
const wordy = reportOfSize('@ `word` | '.repeat(90), {
  checks: 2_000,
  causes: 4,
  leftovers: 300,
  warnings: 300,
})
const legs = manyLegs(200)
/** Each leg different and full of text to escape. */
const wordyLegs = legs.map(({ name }, index) => ({
  name,
  report: reportOfSize(`${index} @ `.repeat(100), {
    checks: 60 + (index % 7),
    causes: 3,
    leftovers: 5,
    warnings: 5,
  }),
}))
const merged = mergeReports(legs)
const wordyMerged = mergeReports(wordyLegs)

const cases: [name: string, work: () => string | object][] = [
  ['10,000 exchanges: comment', () => renderComment(long, parts)],
  ['10,000 exchanges: summary', () => renderSummary(long)],
  ['10,000 exchanges: FINAL_TEST_REPORT.md', () => renderFinalTestReport(long)],
  ['2,000 wordy checks: comment', () => renderComment(wordy, parts)],
  ['2,000 wordy checks: summary', () => renderSummary(wordy)],
  ['200 legs: merge', () => mergeReports(legs)],
  ['200 legs: comment', () => renderMergedComment(merged, parts)],
  ['200 legs: summary', () => renderMergedSummary(merged)],
  ['200 legs: FINAL_TEST_REPORT.md', () => renderMergedReport(merged)],
  ['200 wordy legs: merge', () => mergeReports(wordyLegs)],
  ['200 wordy legs: comment', () => renderMergedComment(wordyMerged, parts)],
  ['200 wordy legs: summary', () => renderMergedSummary(wordyMerged)],
  ['200 wordy legs: FINAL_TEST_REPORT.md', () => renderMergedReport(wordyMerged)],
]

const rows = cases.map(([name, work]) => {
  const times: number[] = []
  let made: string | object = ''
  for (let run = 0; run < 7; run++) {
    const started = performance.now()
    made = work()
    times.push(performance.now() - started)
  }
  return [name, spread(times, 1), typeof made === 'string' ? String(Buffer.byteLength(made)) : '']
})
console.log(table(['what', 'ms, min / median / max (the first is cold)', 'bytes'], rows))
