/**
 * `junit.xml`: one suite of ours as one test suite. There is no specification; this keeps to the schema of Jenkins,
 * which what other readers take is close to. `fail` is a failure, `error` an error.
 */
import type { CheckResult, Report } from '../../schema/report.ts'
import { type Html, html } from '../../text/html.ts'
import { visibleLine } from '../../text/visible.ts'
import { layerLabel } from '../layer-line.ts'
import { type SuiteResult, suitesOf } from '../suite-results.ts'
import { statusMeaning } from '../wording.ts'

export function renderJunit(report: Report): string {
  const suites = suitesOf(report)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${html`<testsuites>
${suites.map((suite, index) => suiteElement(suite, index, report))}</testsuites>`}\n`
}

function suiteElement(suite: SuiteResult, index: number, report: Report): Html {
  const { name, checks, counts } = suite
  const seconds = checks.reduce((sum, { durationMs }) => sum + durationMs, 0) / 1000
  const host = URL.canParse(report.target.trackingUri) ? new URL(report.target.trackingUri).host : 'localhost'
  const started = report.startedAt.slice(0, 19)
  const properties = [
    ['tracking-uri', report.target.trackingUri],
    ['run', report.id],
    ['cause', report.diagnosis.causes[0]?.code ?? ''],
  ] as const
  return html`<testsuite name="${name}" package="${report.tool.name}" id="${index}" hostname="${host}" timestamp="${started}" tests="${checks.length}" failures="${counts.fail}" errors="${counts.error}" skipped="${counts.skip}" time="${seconds.toFixed(3)}">
<properties>${properties.map(([key, value]) => html`<property name="${key}" value="${visibleLine(value)}"/>`)}</properties>
${checks.map((check) => caseElement(check, report))}<system-out>${warningsOf(checks)}</system-out>
<system-err></system-err>
</testsuite>
`
}

function caseElement(check: CheckResult, report: Report): Html {
  const { title, suite, layer, durationMs } = check
  const className = `${suite}.${layerLabel[layer]}`
  return html`<testcase name="${visibleLine(title)}" classname="${className}" time="${(durationMs / 1000).toFixed(3)}">${outcomeElement(check, report)}</testcase>
`
}

function outcomeElement({ id, status, reason }: CheckResult, { diagnosis }: Report): Html | undefined {
  const message = visibleLine(reason ?? statusMeaning[status])
  if (status === 'skip') return html`<skipped>${message}</skipped>`
  if (status !== 'fail' && status !== 'error') return undefined
  const cause = diagnosis.causes.find(({ explains }) => explains?.includes(id))
  const text = cause ? `${message}\n${cause.code}: ${cause.headline ?? cause.summary}` : message
  const type = cause?.code ?? status
  return status === 'fail'
    ? html`<failure message="${message}" type="${type}">${text}</failure>`
    : html`<error message="${message}" type="${type}">${text}</error>`
}

function warningsOf(checks: readonly CheckResult[]): string {
  return checks
    .filter(({ status }) => status === 'warn')
    .map(({ title, reason }) => `warning: ${title}: ${reason ?? ''}`)
    .join('\n')
}
