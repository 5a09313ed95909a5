/** What a JSON text may cost once it is parsed: a value takes up to some hundred bytes, however short its text. */
export interface JsonLimits {
  /** Values and names in all. */
  values: number
  /** Levels of nesting. */
  depth: number
}

/** Some 10 MB once parsed. */
export const usualLimits: JsonLimits = { values: 100_000, depth: 200 }

/**
 * Parses JSON that anybody may have written. Undefined where the text is not JSON, or would cost more than `limits`
 * once parsed: 8 MiB of `[{},{},…]` take more than 100 MiB.
 */
export function parseJson(text: string, limits: JsonLimits = usualLimits): unknown {
  if (jsonExcess(text, limits) !== undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * What stands whole in the beginning of a JSON text, the text under way and all that holds it closed where it ends;
 * undefined where that makes no sense.
 */
export function parseBeginning(text: string): unknown {
  if (!/^\s*[{[]/.test(text)) return undefined
  const open: string[] = []
  let lastComma: { at: number; closing: string } | undefined
  let inText = false
  const closing = () => open.toReversed().join('')
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case quote:
        at = endOfString(text, at)
        inText = at === text.length
        break
      case openBracket:
        open.push(']')
        break
      case openBrace:
        open.push('}')
        break
      case closeBracket:
      case closeBrace:
        open.pop()
        break
      case comma:
        lastComma = { at, closing: closing() }
    }
    if (open.length > usualLimits.depth) return undefined
  }
  const ended = inText ? `${text.replace(/\\(u[\da-f]{0,3})?$/i, '')}"` : text
  const whole = parseJson(`${ended}${closing()}`)
  // Within a name, a number or a word, what came before it still stands.
  return whole ?? (lastComma && parseJson(`${text.slice(0, lastComma.at)}${lastComma.closing}`))
}

/** How a text exceeds `limits` as a phrase, or undefined. Looks at each character once and keeps nothing. */
export function jsonExcess(text: string, limits: JsonLimits = usualLimits): string | undefined {
  let values = 1
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case quote:
        at = endOfString(text, at)
        break
      case openBracket:
      case openBrace:
        values++
        if (++depth > limits.depth) return `is nested more than ${limits.depth} levels deep`
        break
      case closeBracket:
      case closeBrace:
        depth--
        break
      case comma:
      case colon:
        if (++values > limits.values) return `holds more than ${limits.values} values`
    }
  }
  return undefined
}

/**
 * UTF-8 JSON without the white space between its values, in the same memory, and how many of its bytes are text: what
 * it takes as a string and parsed can be judged before it is either.
 */
export function compactJson(bytes: Uint8Array): { compact: Uint8Array; textBytes: number } {
  let length = 0
  let textBytes = 0
  let inText = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (inText) textBytes++
    else if (byte <= 0x20) continue
    bytes[length++] = byte
    if (byte === quote) inText = !inText
    else if (byte === backslash && inText) bytes[length++] = bytes[++at] ?? 0
  }
  return { compact: bytes.subarray(0, length), textBytes }
}

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a]
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d]

/** The position of the quote that ends the string beginning at `start`, or of the text's end. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes++
    if (slashes % 2 === 0) return end
  }
  return text.length
}
