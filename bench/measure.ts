/** Timing of whole processes, side by side, and how the figures are summed up. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const cli = process.env.CLI ?? fileURLToPath(new URL('../dist/cli.js', import.meta.url))
/** Invented; a bare MLflow server takes any key. */
export const inventedKey = `hk_live_${'Bench0000'.repeat(4).slice(0, 32)}`

export interface Measured {
  /** Wall time from spawn to exit, milliseconds. */
  ms: number
  /** Largest resident set the kernel saw, MiB. */
  peakRssMiB: number
  stdout: string
  code: number
}

/**
 * Runs a command to its end.
 *
 * @throws Error with its output when the exit code is not one of `accepted`: a failed run is no measurement.
 */
export async function runProcess(
  command: readonly [string, ...string[]],
  env: NodeJS.ProcessEnv,
  accepted: readonly number[] = [0],
  cwd?: string,
): Promise<Measured> {
  const [file, ...args] = command
  const started = performance.now()
  const child = spawn(file, args, { env, stdio: ['ignore', 'pipe', 'pipe'], ...(cwd ? { cwd } : {}) })
  let stdout = ''
  let stderr = ''
  let ended = 0
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const peak = watchPeak(child)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => {
      ended = performance.now()
    })
    child.once('close', resolve)
  })
  if (code === null || !accepted.includes(code))
    throw new Error(`${command.join(' ')} ended with ${code}\n${stdout}\n${stderr}`)
  return { ms: ended - started, peakRssMiB: peak(), stdout, code }
}

/** Watches a process to its end; tells the largest resident set so far, MiB. */
export function watchPeak(child: ChildProcess): () => number {
  let peak = 0
  const sampler = setInterval(() => {
    peak = Math.max(peak, highWaterMark(child.pid))
  }, 20)
  child.once('exit', () => clearInterval(sampler))
  return () => peak
}

/** `VmHWM` is kept by the kernel, so nothing between two samples is missed except after the last one. */
function highWaterMark(pid: number | undefined): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Runs both in turn, A B A B, so that a busy machine hurts both; the first pair only warms up. */
export async function alternate<A, B>(
  runs: number,
  a: () => Promise<A>,
  b: () => Promise<B>,
): Promise<{ a: A; b: B }[]> {
  const pairs: { a: A; b: B }[] = []
  for (let run = 0; run <= runs; run += 1) pairs.push({ a: await a(), b: await b() })
  return pairs.slice(1)
}

/** `min / **median** / max`. */
export function spread(values: readonly number[], digits = 0): string {
  const sorted = [...values].sort((x, y) => x - y)
  const [min, middle, max] = [sorted[0], median(sorted), sorted.at(-1)]
  return `${min?.toFixed(digits)} / **${middle.toFixed(digits)}** / ${max?.toFixed(digits)}`
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
  return (lower + upper) / 2
}

/** Puts a section into `bench/results.md`, in place of the one with its heading. */
export async function renewSection(section: string): Promise<void> {
  const file = join(import.meta.dirname, 'results.md')
  const heading = `${section.split('\n')[0]}\n`
  const sections = (await readFile(file, 'utf8')).split(/^(?=## )/m)
  const renewed = sections.map((one) => (one.startsWith(heading) ? section : one).trimEnd())
  await writeFile(file, `${renewed.join('\n\n')}\n`)
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
