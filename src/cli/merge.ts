import { basename, resolve } from 'node:path'
import { findFiles } from '../files/find-files.ts'
import type { OutputFolder } from '../files/folder.ts'
import { openReportFolder } from '../inputs/report-folder.ts'
import { mergeReports } from '../merge/merge.ts'
import { readLegs } from '../merge/read-legs.ts'
import { renderMergedTerminal } from '../merge/render.ts'
import { writeMerged } from '../merge/write-merged.ts'
import { type Redactor, redactedJson } from '../redaction/redact.ts'
import { reportFileNames } from '../report/formats/index.ts'
import { exitCodeOf } from '../schema/exit-code.ts'
import { visibleLine } from '../text/visible.ts'
import { UsageError } from './arguments.ts'
import type { Arguments } from './command.ts'
import type { mergeFlags } from './flags.ts'
import { forPeople } from './terminal.ts'

/**
 * `merge GLOB…`: several `report.json` into `merged.json` and `FINAL_TEST_REPORT.md`. A file that is missing or no
 * report is a leg in error. Returns 0 where all legs passed or all were skipped, 1 where one failed, else 3.
 *
 * @throws UsageError for more files than any matrix leaves
 */
export async function merge(
  { flags, operands: patterns }: Pick<Arguments<typeof mergeFlags>, 'flags' | 'operands'>,
  redact: Redactor,
): Promise<number> {
  const { reportDir, json, expect: expected, failOn } = flags
  const folder = await openReportFolder(reportDir, {
    names: reportFileNames,
    env: process.env,
    usual: 'flag',
  })
  await refuseToReplace(patterns, folder)
  const legs = await readLegs(patterns, redact).catch((error: Error) => {
    throw error instanceof RangeError ? new UsageError(`${error.message}.`) : error
  })
  const unmatched = legs.filter(({ isAbsent }) => isAbsent)
  if (unmatched.length > 0)
    process.stderr.write(forPeople(redact(hintFor(unmatched.map(({ name }) => name)))))
  const merged = mergeReports(legs, { failOn, ...(expected === undefined ? {} : { expected }) })
  await writeMerged(merged, folder, redact)
  process.stdout.write(
    json
      ? `${redactedJson(merged, redact, 2)}\n`
      : forPeople(redact(renderMergedTerminal(merged, reportDir))),
  )
  return exitCodeOf(merged, failOn)
}

/** A job that died leaves no report, and a slip in a pattern looks alike. */
function hintFor(patterns: readonly string[]): string {
  const shown = patterns.map((one) => visibleLine(one)).join(', ')
  return `No file matches ${shown}. A report folder's file is report.json; for example: merge 'reports/**/report.json' for all below reports/\n`
}

/** The folder loses what earlier runs left there, which may be what is to be merged. */
async function refuseToReplace(patterns: readonly string[], { path, replaces }: OutputFolder): Promise<void> {
  if (replaces.length === 0) return
  const merged = (await Promise.all(patterns.map(findFiles))).flat().map((file) => resolve(file))
  const lost = replaces.find((one) => merged.includes(one))
  if (lost === undefined) return
  throw new UsageError(
    `--report-dir: ${path} holds ${basename(lost)}, which is to be merged, and would lose it: name another folder.`,
  )
}
