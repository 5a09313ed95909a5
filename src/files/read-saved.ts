import { gunzipSync } from 'node:zlib'
import { compactJson, type JsonLimits, jsonExcess } from '../text/json.ts'
import { FileProblem } from './problem.ts'
import { readRegularFile } from './read.ts'

/**
 * Bytes of a file that is read at all. A report of 10,000 exchanges or a HAR of a long session has some tens of MB;
 * its bytes, its text and its values are in memory at the same time.
 */
export const savedFileLimit = 32 * 1024 * 1024
/** What such a file may hold: some hundred values for each entry of a HAR. */
const savedFileValues: JsonLimits = { values: 1_000_000, depth: 100 }

/** A file is not what it should be. The message is a sentence or two that quote nothing the file holds. */
export class SavedFileError extends Error {
  override name = 'SavedFileError'
}

/**
 * The bytes of a file that a stranger may have made: no pipe that never ends, and no more than `savedFileLimit`.
 *
 * @param options `followLinks` where a person named the path; otherwise a link to elsewhere is refused
 * @throws SavedFileError saying why it is not read
 */
export function readSavedBytes(path: string, { followLinks = false } = {}): Buffer {
  try {
    return readRegularFile(path, { maxBytes: savedFileLimit, links: followLinks ? 'follow' : 'refuse' })
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error
    throw new SavedFileError(`The file ${error.what}.`)
  }
}

function unpacked(bytes: Uint8Array, layers = 0): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  if (layers === mostLayers) throw new SavedFileError('The file is gzipped again and again.')
  return unpacked(gunzip(bytes), layers + 1)
}

/** Layers of gzip that are undone: a file can be made that unpacks to itself. */
const mostLayers = 3

function gunzip(bytes: Uint8Array): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: savedFileLimit })
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    const limit = savedFileLimit / 1024 / 1024
    throw new SavedFileError(
      isTooLarge ? `The file unpacks to more than ${limit} MiB.` : 'The file is damaged gzip.',
    )
  }
}

/** JSON begins with a character of ASCII, so a zero byte beside it tells UTF-16 without a mark, too. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be'
  return 'utf-8'
}

/**
 * The bytes are not usable afterwards.
 *
 * @param mostText bytes of text in it
 * @throws SavedFileError where it is not JSON, or more than anybody records
 */
export function parseSaved(input: string | Uint8Array, mostText = savedFileLimit): unknown {
  const text = (typeof input === 'string' ? input : decodeSaved(input, mostText)).replace(/^\uFEFF/, '')
  const excess = jsonExcess(text, savedFileValues)
  if (excess) throw new SavedFileError(`The file is not read: it ${excess}.`)
  try {
    return JSON.parse(text)
  } catch {
    const end = text.trimEnd()
    const cut = end !== '' && !/[}\]]$/.test(end) ? ' It seems to be cut off at the end.' : ''
    throw new SavedFileError(`The file is not JSON.${cut}`)
  }
}

/**
 * The text in saved bytes, as programs and editors leave them: with a byte order mark or without one, UTF-8 or
 * UTF-16 (Windows PowerShell writes that), gzipped or plain.
 */
function decodeSaved(input: Uint8Array, mostText: number): string {
  const bytes = unpacked(input)
  const encoding = encodingOf(bytes)
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes)
  const { compact, textBytes } = compactJson(bytes)
  if (textBytes > mostText)
    throw new SavedFileError(`The file is not read: it holds more than ${mostText / 2 ** 20} MiB of text.`)
  return new TextDecoder().decode(compact)
}

const shownProblems = 5

/** For example `a; b; and 7 more`. */
export function firstProblems(problems: readonly string[]): string {
  const more = problems.length - shownProblems
  return [...problems.slice(0, shownProblems), ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
}
