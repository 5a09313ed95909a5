import { parseArgs } from 'node:util'
import { type Redactor, redactedJson } from '../http/redact.ts'
import { openReportFolder } from '../inputs/report-folder.ts'
import { mergeReports } from '../merge/merge.ts'
import { readLegs } from '../merge/read-legs.ts'
import { renderMergedTerminal } from '../merge/render.ts'
import { mergedFileNames, writeMerged } from '../merge/write-merged.ts'
import type { Verdict } from '../schema/report.ts'
import { UsageError } from './arguments.ts'

const usage = "For example: merge 'reports/**/report.json' --expect 3 --report-dir merged --json"

/**
 * `merge GLOB…`: several `report.json` into `merged.json` and `FINAL_TEST_REPORT.md`. A file that is missing or no
 * report is a leg in error. Returns 0 where all legs passed or all were skipped, 1 where one failed, else 3.
 *
 * @throws UsageError for a wrong command line
 */
export async function merge(argv: readonly string[], redact: Redactor): Promise<number> {
  const { patterns, reportDir, json, expected } = readArguments(argv)
  const folder = await openReportFolder(reportDir, { names: mergedFileNames, env: process.env })
  const legs = await readLegs(patterns, redact).catch((error: Error) => {
    throw error instanceof RangeError ? new UsageError(`${error.message}.`) : error
  })
  const merged = mergeReports(legs, expected === undefined ? {} : { expected })
  await writeMerged(merged, folder, redact)
  process.stdout.write(
    json ? `${redactedJson(merged, redact, 2)}\n` : redact(renderMergedTerminal(merged, reportDir)),
  )
  return exitCodes[merged.verdict]
}

const exitCodes: Record<Verdict, number> = { pass: 0, skipped: 0, fail: 1, error: 3 }

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
