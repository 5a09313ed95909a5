import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commentLevels, commentMarker, renderComment } from '../../src/report/comment.ts'
import { renderSummary, summaryLevels } from '../../src/report/summary.ts'
import { compareWith } from '../../src/schema/compare-with-digest.ts'
import { digestComment, digestIn, digestOf } from '../../src/schema/digest.ts'
import { bigReport, reportOfSize } from './big-report.ts'
import { hostileText } from './hostile-text.ts'
import { expectWellFormed, hiddenLines } from './published-structure.ts'
import { elements, renderGfm, rowTexts, structureOf, textOf } from './render-gfm.ts'
import { cancelledReport, failingReport, reportWithExchanges, sampleReport } from './sample-report.ts'

const links = {
  artifact: '/acme/widgets/actions/runs/1/artifacts/2',
  run: 'https://github.example/acme/widgets/actions/runs/1',
}
const marker = commentMarker('verify / ubuntu')
const parts = { marker, links, sha: '0123456789abcdef0123456789abcdef01234567' }
const bytes = (text: string) => Buffer.byteLength(text)
const visible = (comment: string) => comment.slice(0, comment.indexOf(marker))
describe('the comment', () => {
  it('says first what is wrong, who has to act and what comes first', () => {
    const tree = renderGfm(renderComment(failingReport('fix it'), parts))
    const [title] = elements(tree, 'h2').map(textOf)
    expect(title).toBe('❌ fix it')
    const [layers, facts, first, second, evidence] = elements(tree, 'p').map(textOf)
    expect(layers).toMatch(/^caller ✅ → network ⏭️ → auth ❌ → API ⏭️ → gateway ⏭️ → MLflow ⏭️/)
    expect(facts).toBe(
      'Invalid or expired key · owner: you · certain · the key is the problem · AUTH_KEY_EXPIRED',
    )
    expect(first).toBe('You: fix it')
    expect(second).toBe('Fix (API team): fix it')
    expect(evidence).toMatch(/^Evidence: fix it fix it → 503 fix it sent 03:04:05Z/)
    expect(elements(tree).findIndex(({ tagName }) => tagName === 'table')).toBeGreaterThan(5)
  })

  it('names the check to look at where the cause is undetermined', () => {
    const report = { ...failingReport('word'), diagnosis: { causes: [] } }
    expect(renderComment(report, parts)).toContain(
      '## ❌ Registration is broken, and the cause could not be determined',
    )
  })

  it('words what could not be verified otherwise than what failed', () => {
    expect(renderComment(cancelledReport(), parts)).toMatch(/^## ❗ The run was cancelled before the end/)
  })

  it('has a row for each suite and each check that failed or could not be verified', () => {
    const [warnings, trouble, suites] = elements(
      renderGfm(renderComment(failingReport('word'), parts)),
      'table',
    ).map(rowTexts)
    expect(warnings?.slice(1)).toEqual([['⚠️', 'word', 'auth', 'word']])
    expect(suites).toContainEqual(['❌', 'test_auth_service', '0', '1', '1', '0', '0'])
    expect(trouble?.slice(1)).toEqual([
      ['❌', 'word', 'auth', 'word'],
      ['❌', 'word', 'MLflow', 'word'],
      ['❗', 'word', 'API', 'word'],
    ])
  })

  it('gives what was registered when all passed, and nothing to do', () => {
    const comment = renderComment(sampleReport(), parts)
    expect(comment).toContain(
      'Registered as `verify-registration-abcd`, version `1`, read back, and removed again.',
    )
    expect(comment).not.toMatch(/Failed or not verified|Diagnosis|Not removed/)
  })

  it('says what changed: newly failing, fixed, still failing', () => {
    const report = sampleReport({ verdict: 'fail' })
    const [a, b, c] = report.checks
    if (!a || !b || !c) throw new Error('the sample lacks its checks')
    a.status = 'fail'
    b.status = 'error'
    const previous = digestOf(report)
    previous.checks = { [a.id]: 'pass', [b.id]: 'fail', [c.id]: 'error' }
    report.comparison = compareWith(previous, report)
    const items = elements(renderGfm(renderComment(report, parts)), 'li').map(textOf)
    expect(items.slice(0, 3)).toEqual([
      `❌ Newly failing (1): ${a.title}`,
      `✅ Fixed (1): ${c.title}`,
      expect.stringMatching(/^🔁 Still failing since .* UTC, run vr-\S+ \(1\): /),
    ])
    expect(items[2]?.endsWith(b.title)).toBe(true)
    expect(renderSummary(report)).toContain(`❌ Newly failing (1): ${a.title}`)
  })

  it('says why there is no comparison', () => {
    const comment = renderComment(sampleReport(), { ...parts, noteOnDigest: 'it was *edited*' })
    expect(comment).toContain('Not compared with an earlier result: it was \\*edited\\*')
  })

  it('fits at every size, keeps marker and digest, and closes what is open', () => {
    const limit = fc.oneof(fc.constant(65_536), fc.integer({ min: 14_000, max: 40_000 }))
    fc.assert(
      fc.property(bigReport, limit, (report, limit) => {
        const comment = renderComment(report, { ...parts, limit })
        expect(bytes(comment)).toBeLessThanOrEqual(limit)
        const digest = digestComment(digestOf(report, parts.sha))
        expect(comment.endsWith(`\n${marker}\n${digest}`)).toBe(true)
        expect(hiddenLines(comment)).toEqual([marker, digest])
        expectWellFormed(visible(comment), Object.values(links))
      }),
      { numRuns: 40 },
    )
  })

  it('closes what is open wherever it is cut', () => {
    const text = 'a\n```\n<b>c</b>\n\n</details>\n| d |'
    const report = reportOfSize(text, { checks: 12, causes: 2, leftovers: 3, warnings: 2 })
    const tail = bytes(`\n${marker}\n${digestComment(digestOf(report, parts.sha))}`)
    const [full = () => ''] = commentLevels(report, parts)
    const whole = bytes(full())
    for (let limit = tail + 400; limit < tail + whole; limit += 131) {
      const comment = renderComment(report, { ...parts, limit })
      expect(bytes(comment)).toBeLessThanOrEqual(limit)
      expect(hiddenLines(comment)[0]).toBe(marker)
      // Nothing is announced that is not there.
      const above = visible(comment).split('\n\n**Cut off here')[0]?.trimEnd().split('\n').at(-1)
      expect(above).not.toMatch(/^(### |<details>)/)
      expectWellFormed(visible(comment), Object.values(links))
    }
  })

  it('leaves out detail before it cuts, and says which with a link', () => {
    const small = { checks: 60, causes: 3, leftovers: 10, warnings: 5 }
    const shorter = renderComment(reportOfSize('word '.repeat(80), small), { ...parts, limit: 40_000 })
    expect(shorter).toMatch(
      /\nShortened to fit GitHub's comment limit.*\[report artifact\]\(<\/acme.*\n\n<!-- verify/,
    )
    expect(shorter).not.toContain('Cut off here')
    const cut = renderComment(reportOfSize('@'.repeat(900), { ...small, checks: 400 }), {
      ...parts,
      limit: 16_000,
    })
    expect(cut).toMatch(/\n\*\*Cut off here to fit.*\[report artifact\]\(<\/acme.*\n\n<!-- verify/)
    expect(renderComment(sampleReport(), parts)).not.toMatch(/Shortened|Cut off/)
  })

  it('fits with 10,000 exchanges', () => {
    const comment = renderComment(reportWithExchanges(10_000), parts)
    expect(bytes(comment)).toBeLessThan(65_536)
    expect(comment).toContain('10000 requests')
  })

  it('makes no link of an address that is no web page or path', () => {
    for (const run of ['javascript:alert(1)', '//evil.example', 'data:text/html,x', '/\\evil.example']) {
      expect(elements(renderGfm(renderComment(sampleReport(), { marker, links: { run } })), 'a')).toEqual([])
    }
    fc.assert(
      fc.property(hostileText, (text) => {
        const run = `https://github.example/${text}`
        const tree = renderGfm(renderComment(sampleReport(), { marker, links: { run } }))
        const [link, ...more] = elements(tree, 'a')
        expect(more).toEqual([])
        expect(link?.attrs[0]?.value.startsWith('https://github.example/')).toBe(true)
      }),
    )
  })
})

describe.each([
  ['the comment', (text: string) => commentLevels(failingReport(text), parts)],
  ['the job summary', (text: string) => summaryLevels(failingReport(text), { artifactUrl: 'runs/1' })],
])('%s at each level of detail', (_name, levels) => {
  it.each([0, 1, 2, 3])('%i: has the same structure whatever the server and the user sent', (level) => {
    const structure = (text: string) => structureOf(levels(text)[level]?.() ?? '')
    // What cannot be repeated by a command has none.
    const harmless = [structure('word'), structure('w\u202eord')]
    expect(harmless[0]?.length).toBeGreaterThan(20)
    const shown = hostileText.filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(shown, (text) => {
        expect(harmless).toContainEqual(structure(text))
      }),
      { numRuns: 60, examples: [['a\n```\n<b>c</b>\n\n# d']] },
    )
  })

  it('shrinks from level to level', () => {
    const sizes = levels('some words').map((render) => bytes(render()))
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(sizes.at(-1)).toBeLessThan((sizes[0] ?? 0) / 1.5)
  })
})

describe('the marker', () => {
  it('is one hidden line for any key, another one for another key', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const line = commentMarker(one)
        expect(hiddenLines(`text\n\n${line}`).at(-1)).toBe(line)
        expect(commentMarker(other) === line).toBe(one === other)
      }),
    )
  })

  it('of another shape is refused', () => {
    expect(() => renderComment(sampleReport(), { ...parts, marker: 'x' })).toThrow(RangeError)
    expect(() => renderComment(sampleReport(), { ...parts, marker: '<!-- a\nb -->' })).toThrow(RangeError)
  })
})

describe('the job summary', () => {
  it('fits at every size and closes what is open', () => {
    fc.assert(
      fc.property(bigReport, fc.integer({ min: 1_000, max: 200_000 }), (report, limitBytes) => {
        const summary = renderSummary(report, { limitBytes, artifactUrl: 'runs/1' })
        expect(bytes(summary)).toBeLessThanOrEqual(limitBytes)
        expectWellFormed(summary, ['runs/1'])
      }),
      { numRuns: 40 },
    )
  })

  it('stays under 1 MiB and says that it is not whole', () => {
    const report = reportOfSize('@'.repeat(1_000), {
      checks: 2_000,
      causes: 4,
      leftovers: 300,
      warnings: 300,
    })
    const summary = renderSummary(report, { artifactUrl: 'artifacts/2' })
    expect(bytes(summary)).toBeLessThanOrEqual(1024 * 1024)
    expect(summary).toMatch(/to fit GitHub's limit for job summaries.*\[report artifact\]\(<artifacts\/2>\)/)
  })

  it('links the artifact and gives the slowest checks', () => {
    const report = sampleReport()
    const [first] = report.checks
    if (!first) throw new Error('the sample lacks its checks')
    first.durationMs = 2_345
    const tree = renderGfm(renderSummary(report, { artifactUrl: 'runs/1/artifacts/2' }))
    expect(elements(tree, 'a').map(({ attrs }) => attrs[0]?.value)).toEqual(['runs/1/artifacts/2'])
    expect(elements(tree, 'table').map(rowTexts).at(-1)?.[1]).toEqual(['2.3 s', first.title, '1'])
  })
})

it('a comment holds the digest that the next run reads', () => {
  const report = sampleReport()
  expect(digestIn(renderComment(report, parts))).toEqual(digestOf(report, parts.sha))
})
