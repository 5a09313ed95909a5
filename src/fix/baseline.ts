import { readSavedBytes } from '../files/read-saved.ts'
import { replaceFile } from '../files/replace.ts'
import type { Finding } from './finding.ts'

/** Findings that a repository lives with, at its top. */
export const baselineName = '.verify-registration-baseline.json'

/** How often each finding is known; undefined where there is no file, or one that is no baseline. */
export function readBaseline(place: string): Map<string, number> | undefined {
  try {
    const { findings } = JSON.parse(readSavedBytes(place).toString('utf8')) as {
      findings: Partial<Finding>[]
    }
    const known = new Map<string, number>()
    for (const one of findings) {
      const print = String(one?.fingerprint)
      known.set(print, (known.get(print) ?? 0) + 1)
    }
    return known
  } catch {
    return undefined
  }
}

/** The findings that are not known; of several alike as many as are new. */
export function withoutKnown(findings: readonly Finding[], known: ReadonlyMap<string, number>): Finding[] {
  const left = new Map(known)
  return findings.filter(({ fingerprint }) => {
    const count = left.get(fingerprint) ?? 0
    left.set(fingerprint, count - 1)
    return count <= 0
  })
}

export async function writeBaseline(place: string, findings: readonly Finding[]): Promise<void> {
  const known = findings.map(({ rule, path, fingerprint }) => ({ rule, path, fingerprint }))
  await replaceFile(place, `${JSON.stringify({ version: 1, findings: known }, null, 2)}\n`)
}
