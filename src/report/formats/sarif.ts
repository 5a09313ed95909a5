/**
 * `report.sarif`: SARIF 2.1.0 for code scanning. What `fix` finds in the checkout stands at its file and line; a
 * failed verification has a stable rule for each cause, at the workflow file, because code scanning shows no result
 * without a place. Contract: https://docs.github.com/en/code-security/code-scanning (SARIF support).
 */

import { createHash } from 'node:crypto'
import type { Log, ReportingDescriptor, Result } from 'sarif'
import type { Cause, Report } from '../../schema/report.ts'
import { visibleLine } from '../../text/visible.ts'
import { homepage } from '../../version.ts'
import { causeUrl } from '../cause-page.ts'
import { causeHeadline, fixesOf } from '../first-screen.ts'
import { categoryMeaning, ownerHeading } from '../wording.ts'
import type { ReportExtras } from './index.ts'

/** A place in the checkout that is to blame; lines and columns count from 1. */
export interface SourceFinding {
  rule: string
  path: string
  line: number
  column: number
  reason: string
}

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'
/** Code scanning takes 25,000 results and shows 5,000. */
const mostResults = 5_000

/** As a value, for a writer that redacts every string in it. */
export function sarifOf(report: Report, options: ReportExtras = {}): Log {
  const { findings = [], workflow = '.github/workflows' } = options
  const causes = report.verdict === 'pass' ? [] : report.diagnosis.causes
  const shown = findings.slice(0, mostResults - causes.length)
  const rules = [...ruleList(causes.map(causeRule)), ...ruleList(shown.map(findingRule))]
  const results = [
    ...causes.map((cause) => causeResult(cause, report, workflow)),
    ...shown.map((finding) => findingResult(finding)),
  ]
  return {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: report.tool.name, version: report.tool.version, informationUri: homepage, rules },
        },
        automationDetails: { id: `${report.tool.name}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: report.stopReason === 'completed',
            startTimeUtc: report.startedAt,
            endTimeUtc: report.finishedAt,
          },
        ],
        results: results.map((result) => ({
          ...result,
          ruleIndex: rules.findIndex(({ id }) => id === result.ruleId),
        })),
      },
    ],
  }
}

function causeRule(cause: Cause): ReportingDescriptor {
  const url = causeUrl(cause.code)
  return {
    id: cause.code,
    shortDescription: { text: causeHeadline({ summary: cause.summary }) },
    fullDescription: { text: cause.summary },
    help: { text: url ? `What it means and how to fix it: ${url}` : cause.summary },
    ...(url ? { helpUri: url } : {}),
    properties: {
      tags: [categoryMeaning[cause.category], cause.layer],
      precision: precisionOf[cause.confidence],
    },
  }
}

const precisionOf = { certain: 'very-high', likely: 'high', possible: 'medium' } as const

function findingRule({ rule, reason }: SourceFinding): ReportingDescriptor {
  return {
    id: rule,
    shortDescription: { text: rule.replaceAll('-', ' ') },
    help: { text: `${reason}\nThe command \`fix\` shows the change as a diff.` },
    properties: { tags: ['configuration'], precision: 'high' },
  }
}

function causeResult(cause: Cause, report: Report, workflow: string): Result {
  const steps = fixesOf(cause).flatMap(({ by, steps }) => steps.map((step) => `${ownerHeading(by)}: ${step}`))
  const text = [causeHeadline(cause), ...steps].map(visibleLine).join('\n')
  return {
    ruleId: cause.code,
    level: report.verdict === 'fail' ? 'error' : 'warning',
    message: { text },
    locations: [placeOf(workflow, 1, 1)],
    // The same trouble with the same target is the same alert, however it is worded.
    partialFingerprints: { cause: fingerprint(cause.code, report.target.trackingUri) },
  }
}

function findingResult({ rule, path, line, column, reason }: SourceFinding): Result {
  return {
    ruleId: rule,
    level: 'error',
    message: { text: visibleLine(reason) },
    locations: [placeOf(path, line, column)],
    partialFingerprints: { finding: fingerprint(rule, path, String(line)) },
  }
}

function placeOf(path: string, startLine: number, startColumn: number) {
  const uri = path.split('/').map(encodeURIComponent).join('/')
  return { physicalLocation: { artifactLocation: { uri }, region: { startLine, startColumn } } }
}

function ruleList(rules: readonly ReportingDescriptor[]): ReportingDescriptor[] {
  return rules.filter((rule, index) => rules.findIndex(({ id }) => id === rule.id) === index)
}

const fingerprint = (...parts: string[]) =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32)
