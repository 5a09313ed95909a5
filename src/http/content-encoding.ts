import { Readable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type * as zlib from 'node:zlib'

/** Loaded for the first answer that is encoded. */
type Zlib = typeof zlib
/** Zstandard has been in Node since 22.15. */
const hasZstd = 'zstd' in process.versions
/** `ZSTD_d_windowLogMax`: 8 MiB, what RFC 8878 asks decoders to support. */
const zstdOptions = { params: { 100: 23 } }

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

/** A server may demand up to 16 MiB for one of these, so that they are undone one after the other. */
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

/**
 * A body without its Content-Encoding. Nothing is read ahead of the consumer, who may stop at any size.
 * @throws Error with code UNDECODABLE for damaged data or an encoding that cannot be undone
 */
export function decoded(body: Bytes, contentEncoding: string): Bytes {
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
  return names.reduceRight((layer, name) => undo(name, layer), body)
}

async function* undo(name: string, source: Bytes): AsyncGenerator<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]()
  const first = await iterator.next()
  // An empty body is empty however it is said to be encoded.
  if (first.done) return
  let sourceFailure: unknown
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      for (let next = first; !next.done; next = await iterator.next()) yield next.value
    } catch (error) {
      sourceFailure = error
      throw error
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
    throw sourceFailure ?? undecodable(`the body is no ${name} although its header says so: ${reason}`)
  } finally {
    endTurn?.()
  }
}

const undecodable = (message: string) => Object.assign(new Error(message), { code: 'UNDECODABLE' })
