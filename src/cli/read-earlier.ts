import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readSavedBytes } from '../files/read-saved.ts'
import { findFiles } from '../merge/find-files.ts'
import { parseReport } from '../schema/read-report.ts'
import type { Report } from '../schema/report.ts'
import { UsageError } from './arguments.ts'

/**
 * The reports to compare with: one file, or every `report.json` in a folder and below.
 * @throws UsageError where there is none, or one that is no report
 */
export async function readEarlier(path: string): Promise<Report[]> {
  const isFolder = existsSync(path) && statSync(path).isDirectory()
  const files = isFolder ? await findFiles(join(path, '**', 'report.json')) : [path]
  if (files.length === 0) throw new UsageError(`--compare-with: there is no report.json in ${path}`)
  try {
    return files.map((file) => parseReport(readSavedBytes(file, { followLinks: true })))
  } catch (error) {
    throw new UsageError(`--compare-with: ${path}: ${(error as Error).message}`)
  }
}
