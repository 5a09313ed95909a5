import { constants } from 'node:fs'
import { mkdir, open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Redactor, redactedJson } from '../http/redact.ts'
import { findFiles } from '../merge/find-files.ts'
import { type Leg, legNamesOf, mergeReports } from '../merge/merge.ts'
import { renderMergedReport, renderMergedTerminal } from '../merge/render.ts'
import { Report, schemaVersion, type Verdict } from '../schema/report.ts'
import { UsageError } from './arguments.ts'

/** Bytes of one report that is read. A report of 10,000 exchanges with bodies has some tens of MB. */
export const reportSizeLimit = 64 * 1024 * 1024
/** Files merged at most; a job matrix has up to 256 legs. */
const maxFiles = 2_000

const usage = "For example: merge 'reports/**/report.json' --expect 3 --report-dir merged --json"

/**
 * `merge GLOB…`: several `report.json` into `merged.json` and `FINAL_TEST_REPORT.md`. A file that is missing or no
 * report is a leg in error. Returns 0 where all legs passed or all were skipped, 1 where one failed, else 3.
 *
 * @throws UsageError for a wrong command line
 */
export async function merge(argv: readonly string[], redact: Redactor): Promise<number> {
  const { patterns, reportDir, json, expected } = readArguments(argv)
  const legs = await readLegs(patterns, redact)
  const merged = mergeReports(legs, expected === undefined ? {} : { expected })
  const files = {
    'merged.json': `${redactedJson(merged, redact, 2)}\n`,
    'FINAL_TEST_REPORT.md': redact(renderMergedReport(merged)),
  }
  await mkdir(reportDir, { recursive: true })
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(reportDir, name), text)))
  process.stdout.write(json ? files['merged.json'] : redact(renderMergedTerminal(merged, reportDir)))
  return exitCodes[merged.verdict]
}

const exitCodes: Record<Verdict, number> = { pass: 0, skipped: 0, fail: 1, error: 3 }

/** One leg for each file; also one for each pattern that matches nothing. */
export async function readLegs(patterns: readonly string[], redact: Redactor): Promise<Leg[]> {
  const found = new Set<string>()
  const missing: Leg[] = []
  for (const pattern of patterns) {
    const paths = await findFiles(pattern)
    if (paths.length === 0) missing.push({ name: redact(pattern), problem: 'there is no such file' })
    for (const path of paths) found.add(path)
  }
  const paths = [...found]
  if (paths.length > maxFiles)
    throw new UsageError(`${paths.length} files match; at most ${maxFiles} are merged.`)
  const names = legNamesOf(paths)
  const legs: Leg[] = []
  // One after the other, so that only one file is in memory whole.
  for (const [index, path] of paths.entries()) {
    const name = redact(names[index] ?? '')
    legs.push({ name, ...(await readLeg(path, redact)) })
  }
  return [...legs, ...missing]
}

/** A report, or why the file is none. The file may come from a stranger: nothing of it is quoted before redaction. */
async function readLeg(path: string, redact: Redactor): Promise<Omit<Leg, 'name'>> {
  try {
    return { report: slim(readReport(await readLimited(path)), redact) }
  } catch (error) {
    if (error instanceof LegError) return { problem: redact(error.message) }
    const code = (error as NodeJS.ErrnoException).code
    return { problem: code ? `the file cannot be read: ${code}` : 'the file cannot be read' }
  }
}

class LegError extends Error {
  override name = 'LegError'
}

function readReport(text: string): Report {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new LegError('the file is not JSON, or was cut off')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new LegError('the file is no report of this tool')
  }
  if ('kind' in value)
    throw new LegError('the file is a merged report already; merge the reports of its legs')
  const stated = 'schemaVersion' in value ? value.schemaVersion : undefined
  if (typeof stated === 'number' && stated !== schemaVersion) {
    throw new LegError(`the report has schemaVersion ${stated}, and this release reads ${schemaVersion}`)
  }
  const parsed = Report.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const place = issue?.path.slice(0, 4).join('.') || 'the whole'
  throw new LegError(
    `the file is no report of this tool: ${place.slice(0, 100)}: ${issue?.message.slice(0, 200)}`,
  )
}

/** What a merged report needs: of the exchanges only those that decide a cause. Redacted as a whole. */
function slim(report: Report, redact: Redactor): Report {
  const decisive = new Set(report.diagnosis.causes.map(({ evidence }) => evidence[0]))
  const exchanges = report.exchanges.filter(({ id }) => decisive.has(id))
  return JSON.parse(redactedJson({ ...report, exchanges }, redact))
}

async function readLimited(path: string): Promise<string> {
  // Neither a link nor a pipe that would never end.
  const file = await open(
    path,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  )
  try {
    const stat = await file.stat()
    if (!stat.isFile()) throw new LegError('this is not a file')
    if (stat.size > reportSizeLimit) {
      const limit = reportSizeLimit / 1024 / 1024
      throw new LegError(`the file has ${stat.size} bytes; at most ${limit} MiB are read`)
    }
    const bytes = Buffer.alloc(stat.size)
    const { bytesRead } = await file.read(bytes, 0, stat.size, 0)
    return bytes
      .subarray(0, bytesRead)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
  } finally {
    await file.close()
  }
}

function readArguments(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: {
        json: { type: 'boolean' },
        'report-dir': { type: 'string' },
        expect: { type: 'string' },
      },
      allowPositionals: true,
    })
    if (positionals.length === 0) throw new Error('merge takes at least one file or pattern.')
    const { expect } = values
    if (expect !== undefined && !/^[1-9]\d{0,3}$/.test(expect)) {
      throw new Error('--expect takes a number of legs from 1 to 9999.')
    }
    return {
      patterns: positionals,
      json: values.json === true,
      reportDir: values['report-dir'] ?? 'verification-report',
      expected: expect === undefined ? undefined : Number(expect),
    }
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${usage}`)
  }
}
