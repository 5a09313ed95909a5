import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdownCode, markdownFence, markdownText } from '../../src/text/markdown.ts'
import { visibleLine, visibleText } from '../../src/text/visible.ts'
import { hostilePieces, hostileText, invisible } from '../report/hostile-text.ts'
import { renderGfm, rowTexts, skeleton, textOf, textsOutsideCode } from '../report/render-gfm.ts'

const runs = { numRuns: 1_500 }
/** Our own `<span>` hides a `$` or `@` from GitHub. */
const withoutSpans = (names: string[]) => names.filter((name) => name !== 'span')
/** Words that GitHub would make links of are code. */
const withoutCode = (names: string[]) => withoutSpans(names).filter((name) => name !== 'code')
const row = (cell: string) => `| a | b |\n| --- | --- |\n| ${cell} | end |`
const tableSkeleton = ['table', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'td', 'td']

/** As GitHub finds them after rendering; hashes of 7 to 40 digits. */
const reference =
  /@[a-z0-9]|#\d|(?<![a-z0-9])(GH|CVE|GHSA)-\w|:\/\/|www\.|(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/i

describe('markdownText', () => {
  it('is read as it was given, as a paragraph of its own', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tree = renderGfm(markdownText(text))
        expect(withoutCode(skeleton(tree))).toEqual(
          visibleLine(text).trim() === '' ? expect.anything() : ['p'],
        )
        expect(textOf(tree).trim()).toBe(visibleLine(text).trim())
      }),
      runs,
    )
  })

  const contexts: [wrap: (text: string) => string, names: string[]][] = [
    [(text) => `lead\n${text}`, ['p']],
    [(text) => `# x ${text}`, ['h1']],
    [(text) => `- x ${text}`, ['ul', 'li']],
    [(text) => `x [${text}](#y)`, ['p', 'a href=#y']],
  ]
  const alone = hostilePieces.flatMap((piece) =>
    contexts.map((context): [string, typeof context] => [piece, context]),
  )

  it('is read as it was given after a line of text, in a heading, a list item and a link', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(...contexts), (text, [wrap, names]) => {
        const tree = renderGfm(wrap(markdownText(text)))
        expect(withoutCode(skeleton(tree))).toEqual(names)
        expect(textOf(tree).trim().endsWith(visibleLine(text).trim())).toBe(true)
      }),
      { ...runs, examples: alone },
    )
  })

  it('makes no picture of a link of ours that follows it', () => {
    expect(skeleton(renderGfm(`${markdownText('look!')}[x](#y)`))).toEqual(['p', 'a href=#y'])
  })

  it('stays in its table cell', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tree = renderGfm(row(markdownText(text)))
        expect(withoutCode(skeleton(tree))).toEqual(tableSkeleton)
        expect(rowTexts(tree)[1]?.map((cell) => cell.trim())).toEqual([visibleLine(text).trim(), 'end'])
      }),
      runs,
    )
  })

  it('leaves nothing outside code that GitHub links, and nothing invisible', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tree = renderGfm(row(markdownText(text)))
        expect(textOf(tree)).not.toMatch(invisible)
        // A word next to code is another text, which GitHub reads by itself.
        for (const part of textsOutsideCode(tree)) expect(part).not.toMatch(reference)
      }),
      runs,
    )
  })

  it.each([
    ['mention', '@octocat', '`@octocat`'],
    ['address', 'see (https://a.example/b).', 'see \\(`https://a.example/b`).'],
    ['issue', 'org/repo#12', '`org/repo#12`'],
    ['commit', 'run deadbeef failed', 'run `deadbeef` failed'],
    ['emoji code', 'a:100:b', '`a:100:b`'],
    ['emoji code by itself', ':100:', '`:100:`'],
    ['time of day', 'at 12:30:45', 'at 12:30:45'],
    ['comment end', '-->', '\\--&gt;'],
    ['reordering', 'a\u202eb', 'a⟨U+202E⟩b'],
    ['mathematics', '$x$', '<span>$</span>x<span>$</span>'],
    ['version', '1.2.3', '1.2.3'],
    ['harmless punctuation', 'HTTP 503 (no body), a_b.', 'HTTP 503 (no body), a_b.'],
  ])('writes a %s so', (_name, text, markdown) => {
    expect(markdownText(text)).toBe(markdown)
  })

  it('leaves a SHA-256 whole', () => {
    expect(markdownText('ab'.repeat(32))).toBe('ab'.repeat(32))
  })

  it('cuts before it escapes, and never inside a character', () => {
    expect(markdownText('<'.repeat(50), 3)).toBe('&lt;&lt;…')
    expect(markdownText('a😀b', 3)).toBe('a…')
    expect(markdownText('abc', 3)).toBe('abc')
  })
})

describe('markdownCode', () => {
  it('is read as it was given, inside and outside a table', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = visibleLine(text)
        fc.pre(line !== '')
        const paragraph = renderGfm(`x ${markdownCode(text)} y`)
        expect(withoutSpans(skeleton(paragraph))).toEqual(['p', 'code'])
        expect(textOf(paragraph)).toBe(`x ${line} y`)
        const table = renderGfm(row(markdownCode(text)))
        expect(withoutSpans(skeleton(table))).toEqual([...tableSkeleton.slice(0, 8), 'code', 'td'])
        expect(rowTexts(table)[1]).toEqual([line, 'end'])
      }),
      runs,
    )
  })

  it('hides an e-mail address next to a pipe, which GitHub would link', () => {
    expect(markdownCode('a@b.co|c')).toBe('<code>a<span>@</span>b&#46;co&#124;c</code>')
  })

  it('is nothing where there is nothing to show', () => {
    expect(markdownCode(' \n ')).toBe('')
  })

  it('is cut', () => {
    expect(markdownCode('x'.repeat(9), 4)).toBe('`xxx…`')
  })
})

describe('markdownFence', () => {
  it('is one code block with the text as it was given, also in a list item', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const body = visibleText(text).replace(/\n$/, '')
        const block = markdownFence(text, 'sh')
        const tree = renderGfm(`before\n\n${block}\n\nafter`)
        expect(skeleton(tree)).toEqual(['p', 'pre', 'code class=language-sh', 'p'])
        expect(textOf(tree)).toBe(`before\n${body}\n\nafter`)
        const item = renderGfm(`1. x\n\n${block.replace(/^/gm, '   ')}\n\nafter`)
        expect(skeleton(item)).toEqual(['ol', 'li', 'p', 'pre', 'code class=language-sh', 'p'])
      }),
      runs,
    )
  })

  it('has three backticks where that is enough', () => {
    expect(markdownFence('a `b` c')).toBe('```\na `b` c\n```')
  })

  it('is cut and still closed', () => {
    expect(markdownFence('`'.repeat(100), '', 6)).toBe('``````\n`````…\n``````')
  })
})
