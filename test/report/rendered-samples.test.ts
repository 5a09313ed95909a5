/** With RENDER_SAMPLES set, writes what is published as pages into `build/rendered`, for a browser to look at. */
import { mkdir, writeFile } from 'node:fs/promises'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { expect, it } from 'vitest'
import { mergeReports } from '../../src/merge/merge.ts'
import { renderMergedComment, renderMergedReport, renderMergedSummary } from '../../src/merge/render.ts'
import { commentMarker, renderComment } from '../../src/report/comment.ts'
import { renderFinalTestReport } from '../../src/report/final-test-report.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { compareWith } from '../../src/schema/compare-with-digest.ts'
import { digestOf } from '../../src/schema/digest.ts'
import { manyLegs } from '../merge/many-legs.ts'
import { reportOfSize } from './big-report.ts'
import { hostilePieces } from './hostile-text.ts'
import { elements, renderGfm } from './render-gfm.ts'
import { cancelledReport, failingReport, sampleReport } from './sample-report.ts'

const links = {
  artifact: '/acme/widgets/actions/runs/1/artifacts/2',
  run: 'https://github.example/acme/widgets/actions/runs/1',
}
const parts = { marker: commentMarker('sample'), links, sha: '0123456789abcdef0123456789abcdef01234567' }
const broken = failingReport('The key has expired; make a new one in the console.')
const compared = {
  ...broken,
  comparison: compareWith({ ...digestOf(sampleReport()), id: 'vr-earlier' }, broken),
}
const huge = reportOfSize('word '.repeat(100), { checks: 300, causes: 4, leftovers: 30, warnings: 20 })
const [few, many] = [mergeReports(manyLegs(8)), mergeReports(manyLegs(200))]
const artifactUrl = links.artifact

const samples: Record<string, string> = {
  'comment-passed': renderComment(sampleReport(), parts),
  'comment-failed': renderComment(compared, parts),
  'comment-could-not-verify': renderComment(cancelledReport(), parts),
  'comment-hostile': renderComment(failingReport(hostilePieces.join(' ')), parts),
  'comment-shortened': renderComment(huge, parts),
  'comment-cut': renderComment(huge, { ...parts, limit: 9_000 }),
  'comment-merged-8': renderMergedComment(few, parts),
  'comment-merged-200': renderMergedComment(many, parts),
  'summary-failed': renderSummary(compared, { artifactUrl }),
  'summary-passed': renderSummary(sampleReport(), { artifactUrl }),
  'summary-merged-200': renderMergedSummary(many, { artifactUrl }),
  'report-failed': renderFinalTestReport(compared),
  'report-merged-8': renderMergedReport(few),
}

const style = `body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 1rem auto; padding: 0 1rem }
table { border-collapse: collapse; display: block; overflow: auto } th, td { border: 1px solid #d0d7de; padding: 6px 13px }
pre { background: #f6f8fa; padding: 1rem; overflow: auto } code { font-size: 85% }`

it.each(Object.entries(samples))('%s begins with its one title', async (name, markdown) => {
  const tree = renderGfm(markdown)
  const [first] = elements(tree)
  expect(first?.tagName).toBe(name.startsWith('comment') ? 'h2' : 'h1')
  expect(elements(tree, 'h1').length).toBe(name.startsWith('comment') ? 0 : 1)
  if (!process.env.RENDER_SAMPLES) return
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  const folder = new URL('../../build/rendered/', import.meta.url)
  await mkdir(folder, { recursive: true })
  await writeFile(new URL(`${name}.md`, folder), markdown)
  await writeFile(
    new URL(`${name}.html`, folder),
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title><style>${style}</style><main>${html}</main></html>\n`,
  )
})
