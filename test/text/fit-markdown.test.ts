import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commentLevels, commentMarker } from '../../src/report/comment.ts'
import { cutAtLine, fitMarkdown } from '../../src/text/fit-markdown.ts'
import { reportOfSize } from '../report/big-report.ts'
import { hostileText } from '../report/hostile-text.ts'
import { expectWellFormed } from '../report/published-structure.ts'
import { textOf } from '../report/render-gfm.ts'

const parts = { marker: commentMarker('x'), links: {} }
const bytes = (text: string) => Buffer.byteLength(text)
/** The comment with everything in it: folded tables, fences in lists, fences in folds. */
const whole = (text: string) => {
  const size = { checks: 9, causes: 2, leftovers: 2, warnings: 2 }
  return commentLevels(reportOfSize(text, size), parts)[0]?.() ?? ''
}

/** Well formed, and what follows the cut stands outside of everything before it. */
function expectClosed(markdown: string): void {
  const end = expectWellFormed(`${markdown}\nthe end`).childNodes.at(-1)
  expect(end && [end.nodeName, textOf(end)]).toEqual(['p', 'the end'])
}

describe('cutting at a line', () => {
  it('leaves no title without anything below it, and takes what looks like one within a fence', () => {
    const titled = 'a\n\nb\n## title\n\ntext\n'
    expect(cutAtLine(titled, bytes('a\n\nb\n## title\n\n'))).toBe('a\n\nb\n')
    const table = 'a\n\nb\n| c |\n| --- |\n| d |\n'
    expect(cutAtLine(table, bytes('a\n\nb\n| c |\n'))).toBe('a\n\nb\n')
    const fenced = 'a\n\n```\n## title\nb\n```\n'
    expect(cutAtLine(fenced, bytes('a\n\n```\n## title\n```\n'))).toBe('a\n\n```\n## title\n```\n')
  })

  it('leaves the end alone where nothing else fits', () => {
    const fit = { tail: 'tail\n', lessDetail: 'less', cutShort: 'cut' }
    const end = '\ncut\ntail\n'
    const levels = [() => 'x'.repeat(100)]
    expect(fitMarkdown(levels, { ...fit, limit: bytes(end) })).toBe(end)
    expect(fitMarkdown(levels, { ...fit, limit: bytes(end) - 1 })).toBe('tail\n')
  })

  it('leaves nothing open, wherever it comes', () => {
    const text = whole('a\n```\n<b>c</b>\n\n</details>\n| d |')
    for (let limit = 0; limit < bytes(text); limit += 41) {
      const cut = cutAtLine(text, limit)
      expect(bytes(cut)).toBeLessThanOrEqual(limit)
      expectClosed(cut)
    }
  })

  it('leaves nothing open, whatever the server and the user sent', () => {
    fc.assert(
      fc.property(hostileText, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        const full = whole(text)
        const limit = Math.floor(bytes(full) * share)
        const cut = cutAtLine(full, limit)
        expect(bytes(cut)).toBeLessThanOrEqual(limit)
        expectClosed(cut)
      }),
      { numRuns: 60 },
    )
  })

  it('takes as much as fits, and all where all fits', () => {
    const text = whole('word')
    expect(cutAtLine(text, bytes(text))).toBe(text)
    const limit = bytes(text) - 400
    expect(bytes(cutAtLine(text, limit))).toBeGreaterThan(limit - 400)
  })
})

describe('fitting', () => {
  const fit = { tail: '', lessDetail: 'LESS', cutShort: 'CUT' }
  const levels = [() => `${'ä'.repeat(50)}\nx\n`, () => `${'ä'.repeat(20)}\nx\n`]

  it('counts bytes, takes the first level that fits, then cuts', () => {
    expect(fitMarkdown(levels, { ...fit, limit: 103 })).toBe(levels[0]?.())
    expect(fitMarkdown(levels, { ...fit, limit: 102 })).toBe(`${levels[1]?.()}\nLESS\n`)
    expect(fitMarkdown(levels, { ...fit, limit: 47 })).toBe(`${'ä'.repeat(20)}\n\nCUT\n`)
    expect(fitMarkdown(levels, { ...fit, limit: 40 })).toBe('\nCUT\n')
  })

  it('gives up the note before the tail', () => {
    expect(fitMarkdown(levels, { ...fit, limit: 6, tail: 'TAIL' })).toBe('TAIL')
  })
})
