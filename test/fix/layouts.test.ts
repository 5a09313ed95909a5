import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { read } from '../../src/fix/readers/index.ts'
import { fixFile } from './find.ts'

const folder = fileURLToPath(new URL('layouts', import.meta.url))

/**
 * How people configure clients, one file each, `.txt` behind its name so that no tool takes it for its own. What has to
 * be found on a line stands behind it in « »; all other lines are right.
 */
const layouts = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((place) => ({
    path: relative(folder, place).replace(/\.txt$/, ''),
    marked: readFileSync(place, 'utf8'),
  }))

const mark = / *«([\w,-]+)»$/gm

function expectedIn(marked: string): string[] {
  return marked.split('\n').flatMap((line, i) => {
    const rules = /«([\w,-]+)»$/.exec(line)?.[1]?.split(',') ?? []
    return rules.map((rule) => `${i + 1} ${rule}`)
  })
}

test.each(layouts)('finds what is wrong, and nothing else: $path', async ({ path, marked }) => {
  const { findings } = await fixFile(path, marked.replace(mark, ''))
  expect(findings.map(({ line, rule }) => `${line} ${rule}`).sort()).toEqual(expectedIn(marked).sort())
})

test.each(layouts)(
  'changes only what its parser reads the same before and after: $path',
  async ({ path, marked }) => {
    const before = marked.replace(mark, '')
    const { text, findings } = await fixFile(path, before)
    const after = text.split('\n')
    const lines = marked.split('\n')
    // Of a pair the line of the value changes.
    const isPart = (line: string, i: number) =>
      /^\s*(?:value:|"true",?$)/i.test(line) && lines[i - 1]?.includes('«')
    for (const line of lines.filter((one, i) => !one.includes('«') && !isPart(one, i))) {
      const at = after.indexOf(line)
      expect(at, `kept: ${line}`).not.toBe(-1)
      after.splice(0, at)
    }
    expect((await read(path, text)).parser).toBe((await read(path, before)).parser)
    const again = await fixFile(path, text)
    expect(again.text).toBe(text)
    expect(again.findings).toHaveLength(findings.filter(({ fixable }) => !fixable).length)
  },
)
