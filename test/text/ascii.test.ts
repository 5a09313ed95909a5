import { expect, it } from 'vitest'
import { renderTerminal } from '../../src/report/terminal.ts'
import { renderTicks } from '../../src/report/ticks.ts'
import { isAsciiLocale, toAscii } from '../../src/text/ascii.ts'
import { cancelledReport, failingReport, sampleReport } from '../report/sample-report.ts'

it('gives each sign of ours something that ASCII has, and what is not ours a question mark', () => {
  for (const report of [sampleReport(), cancelledReport(), failingReport('word')]) {
    const texts = [renderTerminal(report, { colour: true, verbose: true }), renderTicks(report)]
    for (const text of texts) expect(toAscii(text)).toMatch(/^\p{ASCII}+$/u)
    for (const text of texts) expect(toAscii(text)).not.toContain('?')
  }
  expect(toAscii('✔ naïve 登録')).toBe('+ na?ve ??')
})

it.each([
  [{}, false],
  [{ LANG: 'en_US.UTF-8' }, false],
  [{ LANG: 'C.utf8' }, false],
  [{ LANG: 'C' }, true],
  [{ LANG: 'C.UTF-8', LC_ALL: 'POSIX' }, true],
  [{ LC_CTYPE: 'de_DE.ISO-8859-1' }, true],
])('of %j the locale needs it: %s', (env, expected) => {
  expect(isAsciiLocale(env)).toBe(expected)
})
