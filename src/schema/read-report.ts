import type { z } from 'zod'
import { firstProblems, parseSaved, SavedFileError } from '../files/read-saved.ts'
import { Exchange, Report, schemaVersion } from './report.ts'

/**
 * The one reader of saved reports: whoever is given a `report.json` (merge, diagnose, publish) has it from here, so
 * that a file is a report for all of them or for none.
 *
 * @throws SavedFileError for anything but a report of this schemaVersion; the message quotes nothing of it
 */
export function parseReport(text: string | Uint8Array): Report {
  return reportFrom(parseSaved(text, mostTextOfFile))
}

/** Bytes of text of a whole report; a run keeps at most four million characters of headers and bodies. */
const mostTextOfFile = 12 * 1024 * 1024

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
  const { exchanges = [], ...rest } = json as Record<string, unknown>
  if (isMoreThan(rest, { values: mostValues, text: mostText }))
    throw new SavedFileError('The file is no report.json of this tool: it holds more than any run has.')
  const parsed = Report.safeParse({ ...rest, exchanges: Array.isArray(exchanges) ? [] : exchanges })
  if (!parsed.success) throw notOurs(parsed.error)
  return { ...parsed.data, exchanges: (exchanges as unknown[]).map(exchangeFrom) }
}

/** One at a time, up to the first that is none: a list of what is wrong with each would fill any memory. */
function exchangeFrom(json: unknown, index: number): Exchange {
  const parsed = Exchange.safeParse(json)
  if (!parsed.success) throw notOurs(parsed.error, ['exchanges', index])
  const exchange = parsed.data
  if (isMoreThan(exchange, { values: mostValues, text: mostOfExchange }))
    throw new SavedFileError(
      `The file is no report.json of this tool: exchanges.${index} holds more than is ever kept.`,
    )
  return exchange
}

/** Characters of an exchange; its headers and bodies are cut long before. */
const mostOfExchange = 200_000
/** Characters outside the exchanges, of which a run of all suites has some ten thousand. */
const mostText = 2 * 1024 * 1024
/** Values outside the exchanges, most of them in the list of uploaded files. */
const mostValues = 50_000
/** Items of the lists whose items have many fields, each of which may be wrong. */
const mostItems: Record<string, number> = { checks: 2_000, causes: 200, leftovers: 1_000 }

/** Looks no further than the first excess. */
function isMoreThan(given: unknown, most: { values: number; text: number }): boolean {
  let values = 0
  let text = 0
  const isTooMuch = (value: unknown, name: string): boolean => {
    values++
    text += name.length + (typeof value === 'string' ? value.length : 0)
    if (values > most.values || text > most.text) return true
    if (typeof value !== 'object' || value === null) return false
    if (!Array.isArray(value)) return Object.entries(value).some(([inner, one]) => isTooMuch(one, inner))
    return value.length > (mostItems[name] ?? most.values) || value.some((one) => isTooMuch(one, ''))
  }
  return isTooMuch(given, '')
}

function notOurs({ issues }: z.ZodError, at: readonly PropertyKey[] = []): SavedFileError {
  const problems = issues.map(({ path, message }) => `${placeOf([...at, ...path])}: ${message}`)
  return new SavedFileError(`The file is no report.json of this tool: ${firstProblems(problems)}.`)
}

/** Names of the schema and places in lists; the keys of free maps are whoever wrote the file's own words. */
function placeOf(path: readonly PropertyKey[]): string {
  const known = path.filter((step) => typeof step === 'number' || /^[A-Za-z]{1,30}$/.test(String(step)))
  return known.join('.') || 'its top'
}
