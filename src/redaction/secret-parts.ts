import type { Dialect } from './escape-forms.ts'
import { createPartWindows, type Hit, type PartWindows, partLength } from './part-windows.ts'
import { createReusable, newReading, type Reading, readLetters, readVisible, textOf } from './reading.ts'
import { base64Cores, decodeBase64, decodeDecimal, decodeHex } from './undo-encodings.ts'
import { undoEscapes } from './undo-escapes.ts'
import { mayHoldLayers, undoLayer } from './undo-layer.ts'

/** Characters of text read at once, so that memory does not grow with it. */
const chunkLength = 65_536
/** What two chunks share: a part of a secret in the widest spelling lies within one of them. */
const overlap = 8_192
/** Encodings within encodings that are undone. */
const deepest = 3

/** What is read of an encoding within encodings. */
const createScratch = () => ({
  found: createReusable(),
  letters: createReusable(),
  undone: createReusable(),
  layers: Array.from({ length: deepest }, createReusable),
})

/** What hides parts of secrets, of `partLength` characters and more, however they are spelled. */
export function createPartFinder() {
  const windows = createPartWindows()
  const scratch = Array.from({ length: deepest + 1 }, createScratch)
  const scratchOf = (depth: number) => scratch[depth] as ReturnType<typeof createScratch>

  const decode = (reading: Reading, depth: number, hits: Hit[]): void => {
    const letters = readLetters(reading, scratchOf(depth).letters(reading.length))
    windows.match(reading, hits)
    windows.match(letters, hits)
    if (depth === deepest) return
    const further = {
      make: scratchOf(depth + 1).found,
      use: (found: Reading) => read(found, depth + 1, hits),
    }
    decodeBase64(reading, further)
    // Base64 of what keys are written in holds letters and digits alone: every sign in it is a break.
    if (letters.length < reading.length) decodeBase64(letters, further)
    decodeHex(reading, further)
    decodeDecimal(reading, further)
  }

  const read = (reading: Reading, depth: number, hits: Hit[]): void => {
    decode(reading, depth, hits)
    for (const dialect of ['code', 'markup'] as const) {
      const undone = undoEscapes(reading, dialect, scratchOf(depth).undone(reading.length + 1))
      if (undone) decode(undone, depth, hits)
      readLayers(reading, dialect, depth, hits)
    }
  }

  /** The first layer alone is what `undoEscapes` makes of it; one with fewer escapes than a part has letters hides none. */
  const readLayers = (reading: Reading, dialect: Dialect, depth: number, hits: Hit[]): void => {
    let from = reading
    if (!mayHoldLayers(reading, dialect, partLength)) return
    for (const [layer, make] of scratchOf(depth).layers.entries()) {
      const undone = make(from.length)
      if (undoLayer(from, dialect, undone) < partLength) return
      if (layer > 0) decode(undone, depth, hits)
      from = undone
    }
  }

  const hide = (text: string): string => {
    if (windows.isEmpty() || text.length < partLength) return text
    const hits: Hit[] = []
    const chunk = scratchOf(0).found(Math.min(text.length, chunkLength + overlap))
    for (let from = 0; from === 0 || from + overlap < text.length; from += chunkLength)
      read(readVisible(text, from, Math.min(text.length, from + chunkLength + overlap), chunk), 0, hits)
    return hits.length === 0 ? text : maskAll(text, hits)
  }
  return {
    add: (name: string, secret: string, prefix: string) => addParts(windows, name, secret, prefix),
    hide,
  }
}

/** `prefix` is the public beginning of `secret`, which alone hides nothing. */
function addParts(windows: PartWindows, name: string, secret: string, prefix: string): void {
  const read = readVisible(secret, 0, secret.length, newReading(secret.length))
  const visible = textOf(read, read.length, read.length)
  // Whatever is read, its letters are looked at too: the prefix need not be known with its signs.
  const publicly = lettersOf(prefix).toLowerCase()
  windows.add(name, visible.toLowerCase(), publicly)
  windows.add(name, lettersOf(visible).toLowerCase(), publicly)
  // Base64 in pieces that are too short to be decoded can still be known by its letters.
  for (const form of [visible, visible.toLowerCase(), visible.toUpperCase()])
    for (const core of base64Cores(Buffer.from(form))) windows.add(name, lettersOf(core).toLowerCase(), '')
}

const lettersOf = (text: string) => text.replace(/[^A-Za-z0-9]/g, '')

function maskAll(text: string, hits: Hit[]): string {
  hits.sort((a, b) => a.start - b.start)
  const pieces: string[] = []
  let at = 0
  for (let index = 0; index < hits.length; ) {
    const { start, name } = hits[index] as Hit
    let end = start
    for (; index < hits.length && (hits[index] as Hit).start <= end; index++)
      end = Math.max(end, (hits[index] as Hit).end)
    pieces.push(text.slice(at, start), `***${name}***`)
    at = end
  }
  return pieces.join('') + text.slice(at)
}
