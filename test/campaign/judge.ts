/** What every part of the campaign asks of a run: is it right, does the key stay inside, is nothing left unsaid? */
import { createRedactor, redactedJson } from '../../src/redaction/redact.ts'
import { renderComment } from '../../src/report/comment.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { writeReport } from '../../src/report/write-report.ts'
import { run } from '../../src/run/run.ts'
import type { Sandbox } from '../../src/sandbox/sandbox.ts'
import { Report } from '../../src/schema/report.ts'
import { leftOn, sandboxSettings } from '../whole/verify-sandbox.ts'

export interface Tally {
  tried: number
  /** A pass that was none, a report that breaks its schema, a run that throws, a stranger's object that changed. */
  wrong: string[]
  /** Eight or more characters of the key's secret part, however spelled, in something that was written. */
  leaked: string[]
  /** Things on the server that no report names. */
  left: string[]
  /** Peak memory of the product's process in MB, where it is one of its own. */
  peakMb?: number
}

export const newTally = (): Tally => ({ tried: 0, wrong: [], leaked: [], left: [] })

/** One run within this process, through `relayUrl`. */
export async function runThrough(
  sandbox: Sandbox,
  relayUrl: string,
  inputs: Record<string, string> = {},
): Promise<{ report: Report; written: string }> {
  const redact = createRedactor()
  const settings = await sandboxSettings(
    { ...sandbox, trackingUri: `${relayUrl}/api/mlflow`, apiUrl: relayUrl },
    { suites: 'test_real_registration', 'request-timeout': '0.5', timeout: '10', ...inputs },
  )
  const report = await run(settings, { redact, env: {}, backoff: () => 0, pauses: [100, 300, 500] })
  return { report, written: await everythingWritten(report, redact) }
}

async function everythingWritten(report: Report, redact: ReturnType<typeof createRedactor>): Promise<string> {
  const files: string[] = []
  const write = async (_: string, content: string) => {
    files.push(content)
    return ''
  }
  await writeReport(report, { path: '', root: '', write, written: () => [] }, redact)
  const links = { run: 'https://github.example/a/b/actions/runs/1' }
  const shown = [
    renderComment(report, { marker: '<!-- campaign -->', links, sha: 'a'.repeat(40) }),
    renderSummary(report),
    renderTerminal(report, { colour: false }),
  ]
  return [...files, ...shown.map(redact), redactedJson(report, redact)].join('\n')
}

/** Whether the report follows its schema, and a pass is one: the platform has made the version and has its files. */
export function isWrong(report: Report, done: readonly string[]): string | undefined {
  const parsed = Report.safeParse(JSON.parse(JSON.stringify(report)))
  if (!parsed.success) return `schema: ${parsed.error.issues[0]?.path.join('.')}`
  const made =
    done.includes('POST mlflow/model-versions/create') && done.some((one) => one.startsWith('PUT '))
  return report.verdict === 'pass' && !made ? 'pass without a registration' : undefined
}

export function partOfKey(written: string, key: string): string | undefined {
  const random = key.slice('hk_live_'.length)
  return Array.from({ length: random.length - 7 }, (_, at) => random.slice(at, at + 8)).find((part) =>
    written.includes(part),
  )
}

/** What is on the server that the report does not name as left or possibly left. */
export async function leftUnsaid(sandbox: Sandbox, told: string): Promise<string[]> {
  const kinds: Record<string, string> = {
    experiment: 'experiment',
    model: 'registered model',
    version: 'model version',
    artifacts: 'artifacts',
  }
  const left = await leftOn(sandbox)
  return left.filter((one) => {
    const [kind = ''] = one.split(' ')
    // A model that is told takes its versions along.
    const words = kind === 'version' ? ['model version', 'registered model'] : [kinds[kind] ?? kind]
    return !words.some((word) => told.includes(word))
  })
}
