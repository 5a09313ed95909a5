import { join } from 'node:path'
import { toolName } from '../version.ts'
import { manifestName, readManifest } from './manifest.ts'
import { parseSaved, readSavedBytes } from './read-saved.ts'

/** Reports, which say themselves what wrote them. */
const reports = ['report.json', 'merged.json']

/**
 * Names of the files in a folder that this tool wrote: the marker's, which are `marked`. One that was downloaded or copied
 * has none, but a report, and a manifest that lists it.
 */
export function readOwnNames(folder: string, marked: ReadonlySet<string>): Set<string> {
  const own = reports.filter((name) => isOwnReport(join(folder, name)))
  const listed = [...(readManifest(readText(join(folder, manifestName))) ?? new Map()).keys()]
  const isOwnManifest = own.some((name) => listed.includes(name))
  return new Set([...marked, ...own, ...(isOwnManifest ? [manifestName, ...listed] : [])])
}

function isOwnReport(path: string): boolean {
  try {
    const { tool } = parseSaved(readSavedBytes(path)) as { tool?: { name?: unknown } }
    return tool?.name === toolName
  } catch {
    return false
  }
}

function readText(path: string): string {
  try {
    return readSavedBytes(path).toString('utf8')
  } catch {
    return ''
  }
}
