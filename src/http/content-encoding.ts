import { Readable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type * as zlib from 'node:zlib'

/** Loaded for the first answer that is encoded. */
type Zlib = typeof zlib
/** Zstandard has been in Node since 22.15. */
const hasZstd = 'zstd' in process.versions
/** `ZSTD_d_windowLogMax`, for 4 MiB. */
const zstdOptions = { params: { 100: 22 } }

/** By name, what undoes an encoding whose data begin with `first`. */
const decoders: Record<string, (zlib: Zlib, first: Uint8Array) => Transform> = {
  gzip: (zlib) => zlib.createGunzip(),
  'x-gzip': (zlib) => zlib.createGunzip(),
  // zlib's format by the standard, raw data by some servers; 8 in the low half of the first byte means zlib.
  deflate: (zlib, [first = 0]) => ((first & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw()),
  br: (zlib) => zlib.createBrotliDecompress(),
  ...(hasZstd ? { zstd: (zlib: Zlib) => zlib.createZstdDecompress(zstdOptions) } : {}),
}

/** What the stock Python client asks for; for the other two it needs further packages, and some fronts send them unasked. */
export const acceptEncoding = 'gzip, deflate'

/** A server may demand megabytes for one of these, so that they are undone one after the other. */
const large = ['br', 'zstd']
let lastTurn: Promise<void> = Promise.resolve()

/** Resolves when whoever came before has ended its turn, to what ends this one. */
async function takeTurn(): Promise<() => void> {
  const before = lastTurn
  let end = () => {}
  lastTurn = new Promise((resolve) => {
    end = resolve
  })
  await before
  return end
}

/** Layers of encoding that are undone; nobody sends more than one. */
const mostLayers = 2

type Bytes = AsyncIterable<Uint8Array>

/** Undoes what there is of a large one, on this thread and at once. */
const undoAtOnce: Record<string, (zlib: Zlib, data: Uint8Array, maxOutputLength: number) => void> = {
  br: ({ brotliDecompressSync, constants }, data, maxOutputLength) => {
    brotliDecompressSync(data, { maxOutputLength, finishFlush: constants.BROTLI_OPERATION_FLUSH })
  },
  zstd: ({ zstdDecompressSync, constants }, data, maxOutputLength) => {
    zstdDecompressSync(data, { ...zstdOptions, maxOutputLength, finishFlush: constants.ZSTD_e_flush })
  },
}

/** An answer that is longer than its limit once it is undone. */
export class TooLongError extends Error {
  readonly code = 'BODY_TOO_LARGE'

  constructor(limit: number) {
    super(`answer longer than ${limit} bytes`)
  }
}

/**
 * A body without its Content-Encoding. Nothing is read ahead of the consumer, who may stop at any size.
 * @param limit bytes that the consumer takes, infinite for one that takes all
 * @throws Error with code UNDECODABLE for damaged data or an encoding that cannot be undone; TooLongError where the first
 * chunk alone holds more than the limit
 */
export function decoded(body: Bytes, contentEncoding: string, limit: number): Bytes {
  const names = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
  // Two of the large ones would wait for each other's turn.
  const isTooMuch = names.length > mostLayers || names.filter((name) => large.includes(name)).length > 1
  if (isTooMuch || names.some((name) => !Object.hasOwn(decoders, name))) {
    throw undecodable(`the body is encoded as ${contentEncoding.slice(0, 100)}, which was not asked for`)
  }
  return names.reduceRight((layer, name) => undo(name, layer, limit), body)
}

/** RFC 7932, 9.1: whether a Brotli stream wants a window of 8 or 16 MiB; encoders choose 4 MiB or less unless told. */
const wantsTooMuch = (name: string, [first = 0]: Uint8Array) =>
  name === 'br' && [0x0d, 0x0f].includes(first & 0x0f)

const whatIsWrong = (name: string, reason: string) =>
  /unexpected end/i.test(reason)
    ? `the ${name} of the body breaks off`
    : `the body is no ${name} although its header says so`

async function* undo(name: string, source: Bytes, limit: number): AsyncGenerator<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]()
  const first = await iterator.next()
  // An empty body is empty however it is said to be encoded.
  if (first.done) return
  if (wantsTooMuch(name, first.value)) throw undecodable('undoing its Brotli takes more than 4 MiB')
  if (Number.isFinite(limit) && (await isBomb(name, first.value, limit))) {
    await iterator.return?.()
    throw new TooLongError(limit)
  }
  let sourceFailure: unknown
  const read = () =>
    iterator.next().catch((error: unknown) => {
      sourceFailure = error
      throw error
    })
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      for (let next = first; !next.done; next = await read()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  const endTurn = large.includes(name) ? await takeTurn() : undefined
  const decoder = decoders[name]?.(await import('node:zlib'), first.value) as Transform
  // What fails is thrown to whoever reads from the decoder.
  pipeline(Readable.from(whole()), decoder).catch(() => {})
  try {
    yield* decoder as Bytes
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw sourceFailure ?? undecodable(`${whatIsWrong(name, reason)}: ${reason}`)
  } finally {
    endTurn?.()
  }
}

/**
 * A bomb of a large one shows in its first chunk, and is not left to the pool: each of its threads would keep the
 * megabytes that it took. What is damaged is told by whoever undoes it in earnest.
 */
async function isBomb(name: string, chunk: Uint8Array, limit: number): Promise<boolean> {
  const undo = undoAtOnce[name]
  if (!undo) return false
  try {
    undo(await import('node:zlib'), chunk, limit)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
  }
}

const undecodable = (message: string) => Object.assign(new Error(message), { code: 'UNDECODABLE' })
