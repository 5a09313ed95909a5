import { type BigIntStats, closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { FileProblem, problemOf } from './problem.ts'

export interface ReadLimits {
  /** A larger file is refused; never more than this is read. */
  maxBytes: number
  /** Whether the last part of the path may be a symbolic link; a file a stranger may have written must not. */
  links: 'follow' | 'refuse'
}

/**
 * The bytes of a regular file. A pipe, a device or a folder is refused without waiting for it, and a file that
 * grows while it is read gives the bytes it had when it was opened.
 *
 * @throws FileProblem
 */
export function readRegularFile(path: string, { maxBytes, links }: ReadLimits): Buffer {
  try {
    const file = openSync(path, flags(links))
    try {
      const stat = fstatSync(file, { bigint: true })
      refuseIrregular(path, stat)
      if (stat.size > BigInt(maxBytes)) {
        throw new FileProblem('refused', path, `has ${stat.size} bytes; at most ${sizeOf(maxBytes)} are read`)
      }
      return readUpTo(file, Number(stat.size))
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw problemOf(path, error)
  }
}

/**
 * The text of a PEM file that a person named.
 *
 * @throws FileProblem
 */
export const readCertificates = (path: string): string =>
  readRegularFile(path, { maxBytes: certificateLimit, links: 'follow' }).toString('utf8')

/** A system's whole list has some hundred thousand bytes. */
const certificateLimit = 8 * 1024 * 1024

/**
 * Opens a regular file, and no link to one, for reading piece by piece.
 *
 * @throws FileProblem
 */
export async function openRegularFile(path: string): Promise<FileHandle> {
  const file = await open(path, flags('refuse')).catch((error: unknown) => {
    throw problemOf(path, error)
  })
  try {
    refuseIrregular(path, await file.stat({ bigint: true }))
    return file
  } catch (error) {
    await file.close()
    throw error
  }
}

/** A pipe without a writer would hold up an open that waits. Neither flag exists on Windows. */
function flags(links: ReadLimits['links']): number {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants
  return O_RDONLY | O_NONBLOCK | (links === 'refuse' ? O_NOFOLLOW : 0)
}

function refuseIrregular(path: string, stat: BigIntStats): void {
  if (!stat.isFile()) throw new FileProblem('refused', path, 'is not a regular file')
}

function readUpTo(file: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes)
  let filled = 0
  while (filled < bytes) {
    const count = readSync(file, buffer, filled, bytes - filled, filled)
    if (count === 0) break
    filled += count
  }
  return buffer.subarray(0, filled)
}

function sizeOf(bytes: number): string {
  return bytes >= 2 ** 20 ? `${Math.floor(bytes / 2 ** 20)} MiB` : `${bytes} bytes`
}
