import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findMistakes } from '../../src/fix/find-mistakes.ts'
import { unifiedDiff } from '../../src/text/unified-diff.ts'
import { anyKey } from '../redaction/secrets.ts'
import { fixFile } from './find.ts'
import { fixes } from './fixes.ts'
import { makeRepository } from './repository.ts'

/** What is drawn at random also has edge cases such as AAAA…, which is nobody's key. */
const realKey = anyKey.filter((key) => new Set(key.slice('hk_live_'.length)).size >= 10)

const paths = [...new Set(fixes.map(({ path }) => path)), 'README.md', 'notes.txt', 'requirements.txt']
const blocks = fixes.map(({ before }) => before.replace(/\n$/, ''))
const lines = [...new Set(fixes.flatMap(({ before }) => before.split('\n')))]

/** Pieces of any language in any order, with keys and noise between. */
const fileOf = (pieces: readonly string[]) =>
  fc.record({
    path: fc.constantFrom(...paths),
    text: fc
      .tuple(
        fc.array(
          fc.oneof(
            { weight: 6, arbitrary: fc.constantFrom(...pieces) },
            { weight: 1, arbitrary: realKey.map((key) => `HOKUSAI_API_KEY=${key}`) },
            { weight: 1, arbitrary: realKey },
            { weight: 1, arbitrary: fc.string({ maxLength: 40 }).map((text) => text.replace(/[\r\n]/g, '')) },
          ),
          { maxLength: 15 },
        ),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\uFEFF'),
        fc.boolean(),
      )
      .map(([content, eol, mark, ends]) => {
        const text = content.join('\n').replaceAll('\n', eol)
        return `${mark}${text}${ends ? eol : ''}`
      }),
  })

/** Whole statements: lines torn from theirs may form a new mistake once one between them goes. */
const anyStatements = fileOf(blocks)
const anyFile = fileOf(lines)

test('a second run finds nothing to change', async () => {
  await fc.assert(
    fc.asyncProperty(anyStatements, async ({ path, text }) => {
      const once = await fixFile(path, text)
      const twice = await fixFile(path, once.text)
      expect(twice.text).toBe(once.text)
      expect(twice.findings.filter(({ fixable }) => fixable)).toEqual([])
    }),
    { numRuns: 1_000 },
  )
})

test('git applies every diff, with the result of the changes', { timeout: 60_000 }, async () => {
  const texts = fc.sample(anyFile, 400)
  const files = texts.map(({ path, text }, i) => ({ path: `${i}/${path}`, text }))
  const repository = makeRepository(Object.fromEntries(files.map(({ path, text }) => [path, text])))
  const { fixed } = await findMistakes(files)
  const diff = unifiedDiff(fixed, () => true)
  expect(diff.withheld).toBe(0)
  repository.git(['apply', '-'], diff.text)
  for (const { path, fixed: text } of fixed) expect(repository.read(path)).toBe(text)
})

test('line ends, the byte order mark and the last line end stay', async () => {
  await fc.assert(
    fc.asyncProperty(anyFile, async ({ path, text }) => {
      const fixed = (await fixFile(path, text)).text
      if (fixed === '') return
      expect(fixed.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'))
      if (fixed !== '\uFEFF') expect(fixed.endsWith('\n')).toBe(text.endsWith('\n'))
      if (text.includes('\r\n')) expect(fixed).not.toMatch(/(?<!\r)\n/)
      if (!text.includes('\r')) expect(fixed).not.toContain('\r')
    }),
    { numRuns: 500 },
  )
})

test('no key is in a finding or a diff, and none is written a second time', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyFile,
      fc.array(realKey, { minLength: 1, maxLength: 3 }),
      async ({ path, text }, keys) => {
        const holding = `${text}\nHOKUSAI_API_KEY=${keys.join('\n')}\n`
        const { findings, fixed } = await findMistakes([{ path, text: holding }])
        const diff = unifiedDiff(fixed, (line) => !keys.some((key) => line.includes(key)))
        const shown = JSON.stringify([findings, diff])
        for (const key of keys) {
          expect(shown).not.toContain(key)
          const after = fixed[0]?.fixed ?? holding
          expect(after.split(key).length).toBeLessThanOrEqual(holding.split(key).length)
        }
      },
    ),
    { numRuns: 1_000 },
  )
})
