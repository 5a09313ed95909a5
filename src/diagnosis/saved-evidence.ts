import { parseSaved, readSavedBytes, SavedFileError } from '../files/read-saved.ts'
import { harInZip, isZip } from '../har/archive.ts'
import { exchangesOfHar } from '../har/read.ts'
import { disturbancesToldIn } from '../python/environment.ts'
import { type Redactor, redactedJson } from '../redaction/redact.ts'
import { redactHeaders } from '../redaction/redact-headers.ts'
import { reportFrom } from '../schema/read-report.ts'
import type { Report } from '../schema/report.ts'
import { isTrouble } from '../schema/verdict.ts'
import type { Evidence } from './evidence.ts'

/** What a file held, redacted. `notes` say what it lacks, in whole sentences. */
export interface SavedEvidence extends Evidence {
  kind: 'report' | 'har'
  notes: string[]
  /** True for a run of ours whose verdict was that all is well. */
  passed?: boolean
  /** Entries of a HAR that do not concern the platform. */
  ignored?: number
}

/**
 * Reads a `report.json` of this tool or a HAR of anybody's client, also one in a zip with its bodies. The file may come
 * from a stranger: nothing of it is kept or quoted before it is redacted.
 *
 * @throws SavedFileError for a file that cannot be read, is too large, or is neither
 */
export async function readSavedEvidence(path: string, redact: Redactor): Promise<SavedEvidence> {
  const json = valueIn(path)
  if (isObject(json) && 'log' in json) {
    const { run, ...har } = exchangesOfHar(json, redact)
    return { kind: 'har', ...har, ...(run && judgedIn(run)) }
  }
  if (isObject(json) && 'schemaVersion' in json) return evidenceOfReport(reportOf(json, redact))
  throw new SavedFileError(
    'The file is neither a report.json of this tool (no schemaVersion) nor a HAR (no log).',
  )
}

/** The bytes are let go of before their values are worked on. */
function valueIn(path: string): unknown {
  const bytes = readSavedBytes(path, { followLinks: true })
  return isZip(bytes) ? harInZip(bytes) : parseSaved(bytes)
}

/** A `report.json` of ours. Its causes are left out: they are to be found anew. */
function reportOf(json: unknown, redact: Redactor): Report {
  const { exchanges, ...report } = reportFrom(json)
  // Redacted once more, since anybody may have edited the file.
  const clean = (value: object) => JSON.parse(redactedJson(value, redact))
  return {
    ...clean({ ...report, diagnosis: { causes: [] } }),
    exchanges: clean(exchanges.map((one) => hideCredentials(one, redact))),
  }
}

function evidenceOfReport(report: Report): SavedEvidence {
  const { exchanges } = report
  const partial = report.stopReason !== 'completed'
  const notes = partial
    ? ['The run behind this report did not come to its end, so some checks are missing.']
    : []
  return { kind: 'report', exchanges, ...judgedIn(report), partial, notes, passed: report.verdict === 'pass' }
}

/** What a run of ours knew beside its requests. The checks of a recorded command are none of its steps. */
function judgedIn({ checks, target }: Pick<Report, 'checks' | 'target'>): Partial<Evidence> {
  const isOfRun = checks.some(({ suite }) => suite !== 'record')
  const failed = checks.some(isTrouble)
  const platform = target.takenFor
  const { reason = '' } = checks.find(({ id }) => id === 'record.environment') ?? {}
  const ofRecording = { failed, disturbances: disturbancesToldIn(reason) }
  return { target, ...(isOfRun ? { checks } : ofRecording), ...(platform && { platform }) }
}

function hideCredentials(exchange: Report['exchanges'][number], redact: Redactor): typeof exchange {
  const hidden = structuredClone(exchange)
  hidden.request.headers = redactHeaders(hidden.request.headers, redact)
  if (hidden.response) hidden.response.headers = redactHeaders(hidden.response.headers, redact)
  return hidden
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
