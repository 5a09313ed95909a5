import { firstProblems, parseSaved, SavedFileError } from '../files/read-saved.ts'
import { Report, schemaVersion } from './report.ts'

/**
 * The one reader of saved reports: whoever is given a `report.json` (merge, diagnose, publish) has it from here, so
 * that a file is a report for all of them or for none.
 *
 * @throws SavedFileError for anything but a report of this schemaVersion; the message quotes nothing of it
 */
export function parseReport(text: string | Uint8Array): Report {
  return reportFrom(parseSaved(text))
}

/** The same for what is parsed already. */
export function reportFrom(json: unknown): Report {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new SavedFileError('The file is no report.json of this tool.')
  if ('kind' in json && json.kind === 'merged')
    throw new SavedFileError('This is a merged report already; take the report.json of its legs.')
  const stated = 'schemaVersion' in json ? json.schemaVersion : undefined
  // An older reader would misread a newer report, and a newer one an older: that is when the number changes.
  if (typeof stated === 'number' && stated !== schemaVersion) {
    throw new SavedFileError(
      `The report has schemaVersion ${stated}, and this release reads ${schemaVersion}: use the release that wrote it.`,
    )
  }
  const parsed = Report.safeParse(json)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({ path, message }) => `${placeOf(path)}: ${message}`)
  throw new SavedFileError(`The file is no report.json of this tool: ${firstProblems(problems)}.`)
}

/** Names of the schema and places in lists; the keys of free maps are whoever wrote the file's own words. */
function placeOf(path: readonly PropertyKey[]): string {
  const known = path.filter((step) => typeof step === 'number' || /^[A-Za-z]{1,30}$/.test(String(step)))
  return known.join('.') || 'its top'
}
