import { Readable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type * as zlib from 'node:zlib'

/** Loaded for the first answer that is encoded. */
type Zlib = typeof zlib

/** By name, what undoes an encoding whose data begin with `first`. */
const decoders: Record<string, (zlib: Zlib, first: Uint8Array) => Transform> = {
  gzip: (zlib) => zlib.createGunzip(),
  'x-gzip': (zlib) => zlib.createGunzip(),
  // zlib's format by the standard, raw data by some servers; 8 in the low half of the first byte means zlib.
  deflate: (zlib, [first = 0]) => ((first & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw()),
}

/**
 * What the stock Python client asks for. Brotli and Zstandard, for which it needs further packages, let a server demand
 * up to 16 MiB for every answer that is under way.
 */
export const acceptEncoding = 'gzip, deflate'

/** Layers of encoding that are undone; nobody sends more than one. */
const mostLayers = 2

type Bytes = AsyncIterable<Uint8Array>

/**
 * A body without its Content-Encoding. Nothing is read ahead of the consumer, who may stop at any size.
 * @throws Error with code UNDECODABLE for damaged data or an encoding that was not asked for
 */
export function decoded(body: Bytes, contentEncoding: string): Bytes {
  const names = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
  if (names.length > mostLayers || names.some((name) => !Object.hasOwn(decoders, name))) {
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
  const decoder = decoders[name]?.(await import('node:zlib'), first.value) as Transform
  // What fails is thrown to whoever reads from the decoder.
  pipeline(Readable.from(whole()), decoder).catch(() => {})
  try {
    yield* decoder as Bytes
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw sourceFailure ?? undecodable(`the body is no ${name} although its header says so: ${reason}`)
  }
}

const undecodable = (message: string) => Object.assign(new Error(message), { code: 'UNDECODABLE' })
