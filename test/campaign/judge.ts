/** What every part of the campaign asks of a run: is it right, does the key stay inside, is nothing left unsaid? */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cli, runProcess } from '../../bench/measure.ts'
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
  /** Peak memory in MB of the product's processes; 0 where it plays within the campaign's own. */
  peakMb: number
}

/** The `at`-th of `of` pieces of a part, from 0. */
export interface Piece {
  at: number
  of: number
}

export const isIn =
  ({ at, of }: Piece) =>
  (_: unknown, index: number) =>
    index % of === at

export const newTally = (): Tally => ({ tried: 0, wrong: [], leaked: [], left: [], peakMb: 0 })

/** One in how many runs is one of the bundled program, whose memory is watched: a process for each would take hours. */
export const oneIn = 20

/** One registration through `relayUrl`, counted in `tally`. */
export async function runThrough(
  tally: Tally,
  sandbox: Sandbox,
  relayUrl: string,
  more: Record<string, string> = {},
): Promise<{ report: Report; written: string }> {
  if (tally.tried++ % oneIn > 0) return runWithin(sandbox, relayUrl, more)
  const { peakMb, ...told } = await runBundled(sandbox, relayUrl, more)
  tally.peakMb = Math.max(tally.peakMb, peakMb)
  return told
}

const through = (sandbox: Sandbox, relayUrl: string) => ({
  ...sandbox,
  trackingUri: `${relayUrl}/api/mlflow`,
  apiUrl: relayUrl,
})
const usual = { suites: 'test_real_registration', 'request-timeout': '0.5', timeout: '10' }

async function runWithin(sandbox: Sandbox, relayUrl: string, more: Record<string, string>) {
  const redact = createRedactor()
  const settings = await sandboxSettings(through(sandbox, relayUrl), { ...usual, ...more })
  const report = await run(settings, { redact, env: {}, backoff: () => 0, pauses: [100, 300, 500] })
  return { report, written: await everythingWritten(report, redact) }
}

/** One registration by the bundled program, a process of its own, and the peak of its memory in MB. */
export async function runBundled(sandbox: Sandbox, relayUrl: string, more: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), 'campaign-'))
  const { trackingUri, authUrl, apiUrl } = through(sandbox, relayUrl)
  const all = { 'tracking-uri': trackingUri, 'auth-url': authUrl, 'api-url': apiUrl, ...usual, ...more }
  const flags = Object.entries({ ...all, 'report-dir': folder }).flatMap(([name, value]) => [
    `--${name}`,
    value,
  ])
  const environment = { PATH: process.env.PATH, HOKUSAI_API_KEY: sandbox.apiKey }
  try {
    // Not in this checkout, which would be looked through for mistakes of the caller's.
    const command = [process.execPath, cli, 'verify', ...flags] as const
    const { stdout, peakRssMiB } = await runProcess([...command], environment, [0, 1, 3], folder)
    const files = await Promise.all(
      (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
    )
    const report = Report.parse(JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')))
    return { report, written: [stdout, ...files].join('\n'), peakMb: Math.round(peakRssMiB) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function everythingWritten(report: Report, redact: ReturnType<typeof createRedactor>): Promise<string> {
  const files: string[] = []
  const write = async (_: string, content: string) => {
    files.push(content)
    return ''
  }
  await writeReport(report, { path: '', root: '', replaces: [], write, written: () => [] }, redact)
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
