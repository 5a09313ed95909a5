import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { causesPage } from '../../scripts/describe-causes.ts'
import { causeKinds } from '../../src/diagnosis/causes/index.ts'
import { undeterminedCode } from '../../src/diagnosis/diagnose.ts'
import { causeUrl } from '../../src/report/cause-page.ts'

it('is what docs/causes.md holds; `npm run golden` writes it anew', async () => {
  await expect(causesPage()).toMatchFileSnapshot('../../docs/causes.md')
})

it('has a section for every cause, where every surface links to', async () => {
  const text = await readFile(new URL('../../docs/causes.md', import.meta.url), 'utf8')
  const anchors = [...text.matchAll(/^### (.+)$/gm)].map(([, title = '']) => title.toLowerCase())
  const codes = [...causeKinds.map(({ code }) => code), undeterminedCode]
  expect(anchors.toSorted()).toEqual(codes.map((code) => code.toLowerCase()).toSorted())
  for (const { code } of causeKinds)
    expect(causeUrl(code)).toMatch(new RegExp(`/docs/causes\\.md#${code.toLowerCase()}$`))
})

it('says of every cause what to do and whose it is', () => {
  for (const { code, steps, summary, refutedBy } of causeKinds) {
    expect(steps.length, code).toBeGreaterThan(0)
    expect(summary, code).toMatch(/^[A-ZM].*\.$/s)
    expect(refutedBy, code).not.toBe('')
  }
})
