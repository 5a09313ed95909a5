import { open } from 'node:fs/promises'
import type { z } from 'zod'
import { exchangesOfHar } from '../har/read.ts'
import { type Redactor, redactedJson, redactHeaders } from '../http/redact.ts'
import { Report, schemaVersion } from '../schema/report.ts'
import type { Evidence } from './evidence.ts'
import { EvidenceError, firstProblems, parseSaved } from './saved-text.ts'

/** Bytes of a file that is read at all. A HAR of a long browser session has some tens of MB. */
export const savedFileLimit = 64 * 1024 * 1024

/** What a file held, redacted. `notes` say what it lacks, in whole sentences. */
export interface SavedEvidence extends Evidence {
  kind: 'report' | 'har'
  notes: string[]
  /** Entries of a HAR that do not concern the platform. */
  ignored?: number
}

/**
 * Reads a `report.json` of this tool or a HAR of anybody's client. The file may come from a stranger: nothing
 * of it is kept or quoted before it is redacted.
 *
 * @throws EvidenceError for a file that cannot be read, is too large, or is neither
 */
export async function readSavedEvidence(path: string, redact: Redactor): Promise<SavedEvidence> {
  const json = parseSaved(await readLimited(path))
  if (isObject(json) && 'log' in json) {
    const har = exchangesOfHar(json, redact)
    return { kind: 'har', ...har }
  }
  if (isObject(json) && 'schemaVersion' in json) return evidenceOfReport(reportOf(json, redact))
  throw new EvidenceError(
    'The file is neither a report.json of this tool (no schemaVersion) nor a HAR (no log).',
  )
}

/**
 * A `report.json` of ours. Its causes are left out: they are to be found anew.
 *
 * @throws EvidenceError for another format or a newer version
 */
export function readSavedReport(input: string | Uint8Array, redact: Redactor): Report {
  return reportOf(parseSaved(input), redact)
}

function reportOf(json: unknown, redact: Redactor): Report {
  const version = isObject(json) ? json.schemaVersion : undefined
  if (typeof version === 'number' && version > schemaVersion) {
    throw new EvidenceError(
      `The report has schemaVersion ${version}, and this release reads up to ${schemaVersion}: use the release that wrote it, or a newer one.`,
    )
  }
  // Redacted once more, since anybody may have edited the file.
  const clean = JSON.parse(
    redactedJson(isObject(json) ? { ...json, diagnosis: { causes: [] } } : json, redact),
  )
  const parsed = Report.safeParse(clean)
  if (!parsed.success) {
    throw new EvidenceError(`The file is no report.json of this tool: ${problemsOf(parsed.error)}.`)
  }
  return { ...parsed.data, exchanges: parsed.data.exchanges.map((one) => hideCredentials(one, redact)) }
}

function evidenceOfReport(report: Report): SavedEvidence {
  const { exchanges, checks, target } = report
  const partial = report.stopReason !== 'completed'
  const notes = partial
    ? ['The run behind this report did not come to its end, so some checks are missing.']
    : []
  return { kind: 'report', exchanges, checks, target, partial, notes }
}

function hideCredentials(exchange: Report['exchanges'][number], redact: Redactor): typeof exchange {
  const hidden = structuredClone(exchange)
  hidden.request.headers = redactHeaders(hidden.request.headers, redact)
  if (hidden.response) hidden.response.headers = redactHeaders(hidden.response.headers, redact)
  return hidden
}

async function readLimited(path: string): Promise<Uint8Array> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new EvidenceError(`The file cannot be read: ${error.code}.`)
  })
  try {
    const stat = await file.stat()
    if (!stat.isFile()) throw new EvidenceError('This is not a file.')
    if (stat.size > savedFileLimit) {
      const limit = savedFileLimit / 1024 / 1024
      throw new EvidenceError(`The file has ${stat.size} bytes; at most ${limit} MiB are read.`)
    }
    // No more than was there when it was measured, should something still write to it.
    const bytes = Buffer.alloc(stat.size)
    const { bytesRead } = await file.read(bytes, 0, stat.size, 0)
    return bytes.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

const problemsOf = (error: z.ZodError) =>
  firstProblems(error.issues.map((issue) => `${issue.path.join('.') || 'the whole'}: ${issue.message}`))

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
