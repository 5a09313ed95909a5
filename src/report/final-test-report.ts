import type { Registration, Report } from '../schema/report.ts'
import { markdownCode, markdownFence, markdownText } from '../text/markdown.ts'
import { joinSections, leftoverSection, remedySection, warningSection } from './sections.ts'
import { checkTable, markdownTable, type SuiteResult, suitesOf, suiteTable } from './tables.ts'
import {
  countsLine,
  headline,
  plural,
  runTime,
  sourceNote,
  statusEmoji,
  stopLine,
  verdictStatus,
} from './wording.ts'

/** `FINAL_TEST_REPORT.md`: the whole run for a person, as GitHub-flavoured Markdown. */
export function renderFinalTestReport(report: Report): string {
  const suites = suitesOf(report)
  return joinSections([
    `# Final test report: ${statusEmoji[verdictStatus[report.verdict]]} ${report.verdict}`,
    `${markdownText(headline(report))}.`,
    remedySection(report),
    runFacts(report),
    warningSection(report),
    suites.length > 0 ? `## Suites\n\n${suiteTable(suites)}` : '',
    ...suites.map(suiteSection),
    registrationSection(report.registration),
    leftoverSection(report),
    configurationSection(report),
    pointers(report),
  ])
}

function runFacts(report: Report): string {
  const part = (name: 'trackingUri' | 'authUrl' | 'apiUrl' | 'serviceId') =>
    `${markdownCode(report.target[name])}${markdownText(sourceNote(report.target, name))}`
  return [
    `- Tracking URI: ${part('trackingUri')}`,
    `- Auth service: ${part('authUrl')}, API: ${part('apiUrl')}, service: ${part('serviceId')}`,
    `- When: ${report.startedAt} to ${report.finishedAt} (${runTime(report)})`,
    `- Checks: ${countsLine(report.counts)}`,
    `- The run ${stopLine(report)}.`,
  ].join('\n')
}

function suiteSection(suite: SuiteResult): string {
  const table = checkTable(suite.checks, { exchanges: true })
  return `### ${statusEmoji[suite.status]} ${markdownCode(suite.name)}\n\n${table}`
}

function registrationSection(registration: Registration | undefined): string {
  if (registration === undefined) return '## Registration\n\nNo registration was tried.'
  const { experimentId, runId, modelName, modelVersion, alias } = registration
  const named = {
    Experiment: experimentId,
    Run: runId,
    Model: modelName,
    Version: modelVersion,
    Alias: alias,
  }
  const lines = Object.entries(named).flatMap(([label, value]) =>
    value === undefined ? [] : [`- ${label}: ${markdownCode(value)}`],
  )
  return [
    '## Registration',
    lines.join('\n') || 'The server confirmed nothing.',
    fileTable(registration),
    metricTable(registration),
    cleanupLine(registration),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function fileTable({ files }: Registration): string {
  if (files.length === 0) return ''
  return markdownTable(
    ['File', 'Bytes', 'SHA-256'],
    files.map((file) => [markdownCode(file.path), String(file.bytes), markdownCode(file.sha256)]),
  )
}

function metricTable({ metrics = {} }: Registration): string {
  const rows = Object.entries(metrics).map(([name, value]) => [markdownCode(name), String(value)])
  return rows.length === 0 ? '' : markdownTable(['Metric', 'Value'], rows)
}

function cleanupLine({ cleanup }: Registration): string {
  if (cleanup.leftovers.length > 0)
    return `Clean-up: ${plural(cleanup.leftovers.length, 'leftover')}, see below.`
  return cleanup.done
    ? 'Clean-up: everything the run made was removed.'
    : 'Clean-up: not done; what the run made is still on the server.'
}

/** The environment with which this run worked, to be copied by whoever registers next. */
function configurationSection(report: Report): string {
  if (report.verdict !== 'pass') return ''
  const settings = [
    `MLFLOW_TRACKING_URI=${report.target.trackingUri}`,
    'HOKUSAI_API_KEY=<your key>',
    'MLFLOW_TRACKING_TOKEN=<the same key>',
  ]
  return `## Configuration that works\n\n${markdownFence(settings.join('\n'))}`
}

function pointers(report: Report): string {
  const made = `${markdownText(report.tool.name)} ${markdownText(report.tool.version)}, run ${markdownCode(report.id)}`
  const exchanges = plural(report.exchanges.length, 'exchange')
  return `---\n\nThe same for programs: \`report.json\`. All ${exchanges}: \`transcript.txt\`. Made by ${made}.`
}
