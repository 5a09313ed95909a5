/** docs/first-screens.md: what a terminal shows first of every fault of the sandbox, to be read as its owner would. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { firstScreenText, plainly } from '../../../src/report/diagnosis-text.ts'
import { renderFinalTestReport } from '../../../src/report/final-test-report.ts'
import { firstScreenOf } from '../../../src/report/first-screen.ts'
import { layerLabel } from '../../../src/report/layer-line.ts'
import { ownerName } from '../../../src/report/wording.ts'
import { type FaultName, faultNames } from '../../../src/sandbox/faults.ts'
import type { Report } from '../../../src/schema/report.ts'
import { verifySandbox } from '../verify-sandbox.ts'

const page = join(import.meta.dirname, '..', '..', '..', 'docs', 'first-screens.md')

/** Waiting is shortened where a fault is about time. */
const inputs: Partial<Record<FaultName, Record<string, string>>> = {
  timeout: { 'request-timeout': '2' },
  'version-pending': { 'request-timeout': '3' },
}

/** Without what differs from run to run. */
function steady(text: string, { target: { trackingUri, authUrl } }: Report): string {
  return text
    .replaceAll(new URL(trackingUri).host, 'registry.example')
    .replaceAll(new URL(authUrl).host, 'auth.example')
    .replace(/\d{8}t\d{6}z-[0-9a-f]{8}(-e\d+)?/g, 'RUN')
    .replace(/ \(e\d+\)$/gm, '')
    .replace(/\d\d:\d\d:\d\dZ|\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
    .replace(/\b[0-9a-f]{32}\b|\b\d{13}\b|…?\b\d{11,12}…/g, 'ID')
    .replace(/(?<!it )took \d[\d.]* m?s/g, 'took a while')
    .replace(/(still [A-Z_]+ after) \d[\d.]* s/g, '$1 2 s')
    .replace(/(needs|it took) \d[\d.]* s/g, '$1 6 s')
}

/** The same trouble where nothing was skipped, so that every check is listed. */
const asIfListed = (report: Report): Report => ({
  ...report,
  counts: { ...report.counts, skip: 0 },
  checks: report.checks.map((check) => (check.status === 'skip' ? { ...check, status: 'pass' } : check)),
})

const cell = (text: string) => text.replaceAll('|', '\\|')

function rowOf(fault: string, report: Report): string {
  const { headline, cause, fixes, warnings } = firstScreenOf(report)
  const [first] = warnings
  const owner = fixes[0]?.by ?? cause?.owner ?? first?.task.by
  const layer = cause?.layer ?? first?.layer
  const cells = [
    `[${fault}](#${fault})`,
    headline,
    layer ? layerLabel[layer] : '',
    owner ? ownerName[owner] : '',
    fixes[0]?.steps[0] ?? first?.task.step ?? '',
  ]
  return `| ${cells.map((text) => steady(cell(text), report)).join(' | ')} |`
}

it('is what every fault shows today; `npx vitest run test/whole/screens --update` writes it anew', async () => {
  const reports = new Map<FaultName, Report>()
  const left = [...faultNames]
  const work = async () => {
    for (let fault = left.shift(); fault; fault = left.shift())
      reports.set(fault, await verifySandbox({ fault }, inputs[fault] ?? {}))
  }
  await Promise.all([work(), work(), work(), work()])
  const shown = faultNames.flatMap((fault) => {
    const report = reports.get(fault)
    return report ? [{ fault, report }] : []
  })
  const text = `# What every fault shows first

The first screen in a terminal, for every fault of the embedded platform (\`sandbox --list-faults\`). A page, a comment, a job
summary and FINAL_TEST_REPORT.md begin with the same. Made by \`test/whole/screens\`, which also holds it to what a run shows.

| fault | headline | layer | acts first | first step |
| --- | --- | --- | --- | --- |
${shown.map(({ fault, report }) => rowOf(fault, report)).join('\n')}

${shown
  .map(
    ({ fault, report }) =>
      `## ${fault}\n\n\`\`\`\n${steady(firstScreenText(report, plainly), report)}\n\`\`\`\n`,
  )
  .join('\n')}`
  await expect(text).toMatchFileSnapshot(page)
  for (const { fault, report } of shown.filter(
    ({ report: { counts, checks } }) => counts.skip > checks.length * 0.3,
  ))
    expect(renderFinalTestReport(report).length, fault).toBeLessThan(
      renderFinalTestReport(asIfListed(report)).length / 2,
    )
}, 120_000)
