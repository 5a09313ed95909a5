/** Every suite with 100 ms added to each response: the longest chain of requests bounds the time. */
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Exchange, Report } from '../src/schema/report.ts'
import { startDelayProxy } from '../test/real/delay-proxy.ts'
import { startSandbox } from '../test/runner/sandbox-process.ts'
import { cli, median, runProcess, spread, table } from './measure.ts'

const delayMs = 100
/** Two requests count as one after the other although their rounded times overlap by this much. */
const clockToleranceMs = 5

/**
 * @param mlflow URL of a real MLflow server, put behind the sandbox's auth service and proxy.
 * @param startMs median time from spawn to the first request.
 * @returns a Markdown section.
 */
export async function benchWholeRun(mlflow: string, startMs: number, runs: number): Promise<string> {
  const rows: string[][] = []
  for (const [title, flags] of [
    ['sandbox in front of MLflow 3.9.0', ['--mlflow', mlflow]],
    ['sandbox alone', []],
  ] as const) {
    const results = await verifyAtDistance(flags, runs)
    const chain = median(results.map((one) => one.chain))
    const bound = 1.15 * chain * delayMs + startMs
    const times = results.map((one) => one.ms)
    const verdict = median(times) <= bound && chain <= 14 ? 'yes' : 'NO'
    const requests = String(median(results.map((one) => one.requests)))
    rows.push([title, requests, String(chain), spread(times), bound.toFixed(0), verdict])
  }
  return [
    '## The whole verification at a distance',
    `All suites and clean-up, ${delayMs} ms added to every response, ${runs} runs, milliseconds as min / **median** / max. ` +
      'The chain is the largest number of requests that followed one after another in time. Bar: chain at most 14, ' +
      `time at most 1.15 × chain × ${delayMs} ms + ${startMs.toFixed(0)} ms to the first request.`,
    table(['target', 'requests', 'chain', 'time', 'bound', 'within'], rows),
  ].join('\n\n')
}

async function verifyAtDistance(flags: readonly string[], runs: number) {
  const sandbox = await startSandbox(flags)
  const upstreams = [sandbox.trackingUri, sandbox.authUrl, sandbox.apiUrl]
  const proxies = await Promise.all(upstreams.map((url) => startDelayProxy(url, delayMs)))
  const reportDir = join(tmpdir(), `bench-whole-run-${process.pid}`)
  const results: { ms: number; chain: number; requests: number }[] = []
  try {
    const [tracking = '', auth = '', api = ''] = proxies.map((proxy) => proxy.url)
    const target = [
      '--tracking-uri',
      tracking,
      '--auth-url',
      auth,
      '--api-url',
      api,
      '--report-dir',
      reportDir,
    ]
    const env = { PATH: process.env.PATH, HOKUSAI_API_KEY: sandbox.apiKey }
    for (let run = 0; run <= runs; run += 1) {
      // Outside of a checkout, where it has nothing to look for.
      const { ms } = await runProcess([process.execPath, cli, 'verify', ...target], env, [0], tmpdir())
      const { exchanges } = Report.parse(JSON.parse(await readFile(join(reportDir, 'report.json'), 'utf8')))
      if (run > 0) results.push({ ms, chain: longestChain(exchanges), requests: exchanges.length })
    }
  } finally {
    await Promise.all(proxies.map((proxy) => proxy.stop()))
    await sandbox.stop()
    await rm(reportDir, { recursive: true, force: true })
  }
  return results
}

/** The most exchanges of which each began after the one before it had ended. */
export function longestChain(exchanges: readonly Exchange[]): number {
  const spans = exchanges.map(({ startedAt, timings }) => {
    const start = Date.parse(startedAt)
    return { start, end: start + timings.totalMs }
  })
  let length = 0
  let free = Number.NEGATIVE_INFINITY
  for (const { start, end } of spans.sort((x, y) => x.end - y.end)) {
    if (start < free - clockToleranceMs) continue
    length += 1
    free = end
  }
  return length
}
