import { crc32, inflateRawSync } from 'node:zlib'

/** Entries of an artifact that holds a report: a few dozen files at most. */
const mostEntries = 1_000

/** PKWARE APPNOTE 4.3: the three kinds of record, by signature and fixed length in bytes. */
const endRecord = { signature: 0x06054b50, length: 22 }
const directoryRecord = { signature: 0x02014b50, length: 46 }
const localRecord = { signature: 0x04034b50, length: 30 }

interface Entry {
  name: string
  method: number
  isEncrypted: boolean
  crc: number
  packedBytes: number
  bytes: number
  offset: number
}

/**
 * The bytes of one file of a zip that anyone may have made, at most `maxBytes` of them. Nothing is written to disk
 * and no other entry is unpacked, so names that lead out of a folder and archives that unpack to terabytes come to
 * nothing. Zip64 is refused: an archive that needs it is larger than any caller accepts.
 *
 * @throws Error saying what is wrong with the archive
 */
export function readZipEntry(zip: Buffer, name: string, maxBytes: number): Buffer {
  const found = entriesOf(zip).filter((entry) => entry.name === name)
  const [entry] = found
  if (!entry) throw new Error(`the archive holds no ${name}`)
  if (found.length > 1) throw new Error(`the archive holds ${name} more than once`)
  if (entry.isEncrypted) throw new Error(`${name} is encrypted`)
  if (entry.bytes > maxBytes) throw new Error(`${name} has more than ${maxBytes / 2 ** 20} MiB`)
  const bytes = unpack(packedBytesOf(zip, entry), entry)
  if (bytes.length !== entry.bytes || crc32(bytes) !== entry.crc) throw new Error(`${name} is damaged`)
  return bytes
}

/**
 * The names of all entries, as the archive writes them.
 *
 * @throws Error saying what is wrong with the archive
 */
export function zipNames(zip: Buffer): string[] {
  return entriesOf(zip).map(({ name }) => name)
}

function entriesOf(zip: Buffer): Entry[] {
  const end = findEnd(zip)
  const count = zip.readUInt16LE(end + 10)
  if (count > mostEntries) throw new Error(`the archive holds ${count} files, more than ${mostEntries}`)
  const entries: Entry[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    expectRecord(zip, at, directoryRecord)
    const nameEnd = at + directoryRecord.length + zip.readUInt16LE(at + 28)
    entries.push({
      name: zip.toString('utf8', at + directoryRecord.length, nameEnd),
      method: zip.readUInt16LE(at + 10),
      isEncrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
      crc: zip.readUInt32LE(at + 16),
      packedBytes: zip.readUInt32LE(at + 20),
      bytes: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
    })
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

/** Offset of the record that closes the archive: the one whose comment ends where the file does. */
function findEnd(zip: Buffer): number {
  const first = Math.max(0, zip.length - endRecord.length - 0xffff)
  for (let at = zip.length - endRecord.length; at >= first; at--) {
    const isEnd = zip.readUInt32LE(at) === endRecord.signature
    if (isEnd && at + endRecord.length + zip.readUInt16LE(at + 20) === zip.length) return at
  }
  throw new Error('this is no zip archive')
}

function packedBytesOf(zip: Buffer, { name, offset, packedBytes }: Entry): Buffer {
  expectRecord(zip, offset, localRecord)
  const start = offset + localRecord.length + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28)
  if (start + packedBytes > zip.length) throw new Error(`${name} is cut off`)
  return zip.subarray(start, start + packedBytes)
}

/** zlib takes no smaller one. */
const smallestChunk = 64

/** No more than the archive says, and in one piece: pieces would be in memory twice while they are put together. */
function unpack(packed: Buffer, { name, method, bytes }: Entry): Buffer {
  if (method === 0) return packed
  if (method !== 8)
    throw new Error(`${name} is packed by method ${method}, which is neither stored nor deflate`)
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, bytes), chunkSize: bytes + smallestChunk })
  } catch (error) {
    throw new Error(`${name} cannot be unpacked: ${(error as Error).message}`)
  }
}

function expectRecord(zip: Buffer, at: number, record: { signature: number; length: number }): void {
  if (at + record.length > zip.length || zip.readUInt32LE(at) !== record.signature)
    throw new Error('the archive is damaged')
}
