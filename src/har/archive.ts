import { parseSaved, SavedFileError, savedFileLimit } from '../files/read-saved.ts'
import { readZipEntry, zipNames } from '../files/zip.ts'

/** Bytes of one body that stands beside the HAR; of a longer one a diagnosis needs nothing. */
const bodyLimit = 1024 * 1024

export function isZip(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004'
}

/**
 * The HAR in a zip, as Playwright records with `content: 'attach'` and as people send one: its bodies, which stand
 * beside it as files that entries name by `_file`, are put back into it.
 *
 * @throws SavedFileError where the archive holds no HAR, several, or cannot be read
 */
export function harInZip(bytes: Uint8Array): unknown {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names = savedNames(zip)
  const [name, ...more] = names.filter((one) => /\.har$/i.test(one) && !/(^|\/)(__MACOSX\/|\.)/.test(one))
  if (name === undefined) throw new SavedFileError('The archive holds no file that ends in .har.')
  if (more.length > 0) throw new SavedFileError(`The archive holds ${more.length + 1} HAR files; give one.`)
  const har = parseSaved(entryOf(zip, name, savedFileLimit))
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  const beside = new Set(names)
  let left = savedFileLimit
  for (const content of contentsIn(har)) {
    const file = `${folder}${content._file}`
    if (typeof content._file !== 'string' || !beside.has(file) || content.text) continue
    const body = bodyOf(zip, file, Math.min(bodyLimit, left))
    if (!body) continue
    left -= body.length
    content.text = body.toString('base64')
    content.encoding = 'base64'
  }
  return har
}

interface Content {
  _file?: unknown
  text?: unknown
  encoding?: string
}

/** What entries keep of bodies, sent and received, where a reader would look for them. */
function contentsIn(har: unknown): Content[] {
  const entries = (har as { log?: { entries?: unknown } } | null)?.log?.entries
  if (!Array.isArray(entries)) return []
  return entries.flatMap((entry) =>
    [entry?.request?.postData, entry?.response?.content].filter(
      (one) => typeof one === 'object' && one !== null,
    ),
  )
}

function savedNames(zip: Buffer): string[] {
  try {
    return zipNames(zip)
  } catch (error) {
    throw new SavedFileError(`The archive cannot be read: ${(error as Error).message}.`)
  }
}

function entryOf(zip: Buffer, name: string, limit: number): Buffer {
  try {
    return readZipEntry(zip, name, limit)
  } catch {
    // The archive's own words name a file, which is a stranger's text.
    throw new SavedFileError('The HAR in the archive is damaged, encrypted or too large.')
  }
}

/** Undefined where it is damaged or too large: then the body counts as not recorded. */
function bodyOf(zip: Buffer, name: string, limit: number): Buffer | undefined {
  try {
    return readZipEntry(zip, name, limit)
  } catch {
    return undefined
  }
}
