import { join } from 'node:path'
import { findFiles } from '../files/find-files.ts'
import { lookAt } from '../files/look.ts'
import { realOf } from '../files/place.ts'
import { readSavedBytes } from '../files/read-saved.ts'
import { slim } from '../merge/read-legs.ts'
import { createRoom } from '../merge/size-limit.ts'
import type { Redactor } from '../redaction/redact.ts'
import { parseReport } from '../schema/read-report.ts'
import type { Report } from '../schema/report.ts'
import { UsageError } from './arguments.ts'

/**
 * The reports to compare with: one file, or every `report.json` in a folder and below. Of their exchanges only the
 * decisive ones are kept.
 * @throws UsageError where there is none, one that is no report, or more than memory is meant for
 */
export async function readEarlier(path: string, redact: Redactor): Promise<Report[]> {
  const real = realOf(path)
  const isFolder = real !== undefined && lookAt(real)?.isDirectory()
  const files = isFolder ? await findFiles(join(real, '**', 'report.json')) : [path]
  if (files.length === 0) throw new UsageError(`--compare-with: there is no report.json in ${path}`)
  const room = createRoom()
  try {
    return files.map((file) => {
      const { report } = room(slim(parseReport(readSavedBytes(file, { followLinks: true }))), redact)
      if (!report) throw new Error('there are more reports than are read at once; name a folder of fewer')
      return report
    })
  } catch (error) {
    throw new UsageError(`--compare-with: ${path}: ${(error as Error).message}`)
  }
}
