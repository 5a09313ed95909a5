import { once } from '../once.ts'
import { keyPrefix, keyShape } from '../platform/contract.ts'
import { logJson } from '../text/log.ts'
import { createPartFinder } from './secret-parts.ts'
import { base64Cores } from './undo-encodings.ts'

/**
 * The one door through which text leaves the process. Everything written, logged, sent or shown passes
 * `redact`; exchanges pass it when they are recorded, so no unredacted copy outlives a request.
 */
export interface Redactor {
  /** Masks every known secret, in any of its encodings, and anything shaped like a Hokusai key. */
  (text: string): string
  /**
   * The same for a text that was put together of redacted ones, where only a whole secret can be new: any part of one
   * lies within one of them, and is masked already.
   */
  joined(text: string): string
  /**
   * Makes another value secret from here on; `name` is what the mask says in its place. Of one that looks random
   * every part of eight characters is as secret as the whole, unless `parts` is false.
   */
  protect(name: string, secret: string, options?: { parts?: boolean }): void
  /** Length in characters of the longest encoded form: cut text keeps clear of a secret split by the cut. */
  readonly reach: number
}

interface Secret {
  value: string
  /** What is looked for, in small letters: in the text as it is, in it with escapes undone, and as hex or base64. */
  needles: { spelled: string[]; undone: string[]; encoded: string[] }
  /** Masks the secret as text, plain or with any of its characters escaped. */
  hideSpelled(look: Look): string
  /** Masks it as hex or within base64. */
  hideEncoded(look: Look): string
}

/** A text as all secrets look at it, one after the other, until one of them is found in it. */
interface Look {
  text: string
  lower: string
  /** With every escape undone; undefined where it holds none. */
  undone: string | undefined
}

function lookAt(text: string): Look {
  return { text, lower: lowerCase(text), undone: undoEscapes(text) }
}

/** In small letters, of which there are as many as there were letters. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/./gsu, (one) => (one.toLowerCase().length === one.length ? one.toLowerCase() : one))
}

/** Up to the last `@` of the authority, as URL parsers read it; the slashes may be escaped, as PHP's JSON does. */
const userInfo = /(:(?:\\{0,4}\/){2})[^/\s"'<>\\?#]+@/g
/**
 * Also after `&amp;` and the `\u0026` that Go's JSON writes for `&`. What is masked already, at the end of inline code, is
 * left alone: its backtick is no part of it.
 */
const secretParameter =
  /((?:[?&;#]|\\u0026)(?:(?:api|client)[-_]?(?:key|secret|token)|(?:(?:access|auth|id|refresh)[-_]?)?token|secret|password|sig|signature|x-(?:amz|goog)-(?:signature|credential|security-token))=)(?!\*{3}`)[^&\s"'<>\\]+/gi
/** Characters below which a value is no secret: masking every `a` would garble the text and hide nothing. */
const shortestSecret = 6
/** What the widest spelling of one byte takes: `&#x00000068;` and `\\\\u0000`. */
const widestSpelling = 21

/** What GitHub's tokens begin with. */
const tokenPrefix = /^(?:gh[a-z]_|github_pat_)/
/** Characters from which a secret is no word of ordinary text, and no part of it is where it is of two kinds. */
const longPhrase = 16
const longKey = 24
const kinds = [/[a-z]/, /[A-Z]/, /\d/]

/** Small letters, capitals and digits change places often; in a short text made of words they seldom do. */
function looksRandom(text: string): boolean {
  if (text.length >= longKey) return kinds.filter((kind) => kind.test(text)).length >= 2
  const changes = text.match(/[a-z](?=[A-Z])|[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0
  return changes >= (text.length - 1) / 5
}

/** Characters of a text whose masked form is kept, and of all those together. */
const longestRemembered = 20_000
const mostRemembered = 1_000_000

const holdsAny = (text: string, needles: string[]) => needles.some((needle) => text.includes(needle))

/** Of texts that hold one another the inner ones. */
function shortestOf(texts: string[]): string[] {
  const all = [...new Set(texts)]
  return all.filter((text) => !all.some((other) => other !== text && text.includes(other)))
}

/** A redactor that knows `secrets` (name to value) and the shapes of keys it was never told. */
export function createRedactor(secrets: Record<string, string> = {}): Redactor {
  const known: Secret[] = []
  const partly = createPartFinder()
  const state = { reach: 256, remembered: 0 }
  const seen = new Map<string, string>()
  /** What is in every text that holds a secret; few do. */
  const signs = { spelled: [] as string[], undone: [] as string[], encoded: [] as string[] }
  const maskWhole = (text: string): string => {
    const use = (look: Look, hide: (look: Look) => string): Look => {
      const hidden = hide(look)
      return hidden === look.text ? look : lookAt(hidden)
    }
    let look = lookAt(text)
    // The pattern for encodings takes a neighbouring character along, which must not be one of another spelling.
    if (holdsAny(look.lower, signs.spelled) || holdsAny(look.undone ?? '', signs.undone))
      look = known.reduce((shown, { hideSpelled }) => use(shown, hideSpelled), look)
    if (holdsAny(look.lower, signs.encoded))
      look = known.reduce((shown, { hideEncoded }) => use(shown, hideEncoded), look)
    return look.text
  }
  const maskShapes = (text: string): string =>
    text.replace(keyShape, '***').replace(secretParameter, '$1***').replace(userInfo, '$1***@')
  const mask = (text: string): string => maskShapes(partly.hide(maskWhole(text)))
  const joined = (text: string): string => maskShapes(maskWhole(text))
  // The same texts come again and again: header names and hosts, and bodies in each format of a report.
  const redact = (text: string): string => {
    const before = seen.get(text)
    if (before !== undefined) return before
    const masked = mask(text)
    if (text.length <= longestRemembered && state.remembered + text.length <= mostRemembered) {
      seen.set(text, masked)
      state.remembered += text.length
    }
    return masked
  }
  const protect: Redactor['protect'] = (name, secret, { parts = true } = {}) => {
    seen.clear()
    state.remembered = 0
    const prefix = (keyPrefix.exec(secret) ?? tokenPrefix.exec(secret))?.[0] ?? ''
    const random = secret.slice(prefix.length)
    const isRandom = looksRandom(random)
    if (parts && isRandom) partly.add(name, random, prefix)
    // The rest of a key is as secret without its prefix, which a server may cut off or spell otherwise. That of a
    // stand-in such as hk_test_registry is a word which every report needs.
    for (const value of isRandom || random.length >= longPhrase ? [secret, random] : [secret]) {
      if (value.length < shortestSecret || known.some((one) => one.value === value)) continue
      known.push(secretOf(name, value))
      state.reach = Math.max(state.reach, Buffer.byteLength(value) * widestSpelling)
    }
    // A secret within another must not break up the longer one.
    known.sort((a, b) => b.value.length - a.value.length)
    for (const kind of ['spelled', 'undone', 'encoded'] as const)
      signs[kind] = shortestOf(known.flatMap(({ needles }) => needles[kind]))
  }
  for (const [name, secret] of Object.entries(secrets)) protect(name, secret)
  return Object.defineProperty(Object.assign(redact, { joined, protect }), 'reach', {
    get: () => state.reach,
  }) as Redactor
}

/**
 * JSON text of `value` with every string and name in it redacted. Redacting the text itself could cut an
 * escape sequence in two.
 */
export function redactedJson(value: unknown, redact: Redactor, indent?: number): string {
  const replace = (_: string, one: unknown) => {
    if (typeof one === 'string') return redact(one)
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one
    if (Object.keys(one).every((name) => redact(name) === name)) return one
    return Object.fromEntries(Object.entries(one).map(([name, inner]) => [redact(name), inner]))
  }
  return logJson(JSON.stringify(value, replace, indent))
}

/**
 * Most texts hold no secret, and most that do hold it plain. Only where a quick look finds it in base64 or hex is the
 * pattern made and used: compiling it takes longer than a whole run should.
 */
function secretOf(name: string, value: string): Secret {
  const mask = `***${name}***`
  const bytes = Buffer.from(value, 'utf8')
  // What a server takes for Latin-1 has a character for each byte, and so has what is percent-encoded.
  const forms = [...new Set([value, bytes.toString('latin1')])]
  const spelled = forms.map(lowerCase)
  // A value may itself look escaped, and is then undone with the text around it, or with the escapes it is spelled in.
  const undone = new Set([...spelled, ...forms.map((form) => undoEscapes(form) ?? lowerCase(form))])
  const cores = base64Cores(bytes)
  const forms64 = [...cores, ...cores.map(urlSafe)]
  const encoded = [...new Set([bytes.toString('hex'), ...forms64].map((form) => form.toLowerCase()))]
  const encodedPattern = once(
    () => new RegExp([bytes.toString('hex'), ...cores.map(base64Pattern)].join('|'), 'gi'),
  )
  return {
    value,
    needles: { spelled, undone: [...undone], encoded },
    hideSpelled: (look) => {
      // Escaped first: of a value with a quote or backslash in it, the plain form may stand within an escaped one.
      let shown = look.text
      for (const needle of undone)
        shown = hideUndone(shown === look.text ? look : lookAt(shown), needle, mask)
      for (const needle of spelled)
        shown = hidePlain(shown === look.text ? look : lookAt(shown), needle, mask)
      return shown
    },
    hideEncoded: ({ text, lower }) =>
      holdsAny(lower, encoded) ? text.replace(encodedPattern(), mask) : text,
  }
}

/** Masks `needle`, which is in small letters, whatever letters the text has. */
function hidePlain({ text, lower }: Look, needle: string, mask: string): string {
  let shown = ''
  let written = 0
  for (const at of placesOf(needle, lower)) {
    shown += text.slice(written, at) + mask
    written = at + needle.length
  }
  return shown + text.slice(written)
}

/** Masks `needle` where it can be read once the escapes are undone, and with it the escapes it is spelled in. */
function hideUndone({ text, undone }: Look, needle: string, mask: string): string {
  if (undone === undefined || needle.length < shortestSecret) return text
  const places = placesOf(needle, undone)
  let next = places.next()
  if (next.done) return text
  let [shown, written, undoneAt] = ['', 0, 0]
  /** Behind the last character that is read: what follows and is not read belongs to the next one. */
  let silentFrom = 0
  let begun: number | undefined
  for (const { from, to, read, isEscape } of stretchesOf(text)) {
    const readTo = undoneAt + read.length
    while (!next.done) {
      const start = next.value
      const end = start + needle.length
      if (begun === undefined && start >= readTo) break
      begun ??= isEscape || start === undoneAt ? silentFrom : from + start - undoneAt
      if (end > readTo) break
      shown += text.slice(written, begun) + mask
      written = isEscape ? to : from + end - undoneAt
      begun = undefined
      next = places.next()
    }
    if (read !== '') silentFrom = to
    undoneAt = readTo
  }
  return shown + text.slice(written)
}

function* placesOf(needle: string, text: string): Generator<number, undefined> {
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) yield at
}

const escapes =
  /%(?:25)*([0-9a-f]{2})|\\+(?:u([0-9a-f]{4})|x([0-9a-f]{2}))?|&#(?:x0*([0-9a-f]{1,6})|0*(\d{1,7}));?|\0+/gi

interface Stretch {
  from: number
  to: number
  /** What a reader makes of it. */
  read: string
  isEscape: boolean
}

/** A text as escapes and what stands between them, one at a time: all at once take a hundred times its room. */
function* stretchesOf(text: string): Generator<Stretch, undefined> {
  let at = 0
  for (const match of text.matchAll(escapes)) {
    const to = match.index + match[0].length
    yield { from: at, to: match.index, read: text.slice(at, match.index), isEscape: false }
    yield { from: match.index, to, read: characterOf(match), isEscape: true }
    at = to
  }
  yield { from: at, to: text.length, read: text.slice(at), isEscape: false }
}

/** The text with every escape undone and in small letters, or undefined where it holds none. */
function undoEscapes(text: string): string | undefined {
  const undone = unescaped(text)
  return undone === undefined ? undefined : lowerCase(undone)
}

/** The text with every escape undone, or undefined where it holds none. */
export function unescaped(text: string): string | undefined {
  if (!/[%\\\0]|&#/.test(text)) return undefined
  let undone = ''
  for (const { read } of stretchesOf(text)) undone += read
  return undone
}

function characterOf([, percent, unit, byte, hexPoint, point]: RegExpMatchArray): string {
  const hexadecimal = percent ?? unit ?? byte ?? hexPoint
  const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(point ?? 0)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

const urlSafe = (base64: string) => base64.replaceAll('+', '-').replaceAll('/', '_')

function base64Pattern(core: string): string {
  const eitherAlphabet = core.replace(/[+/]/g, (c) => (c === '+' ? '[+-]' : '[/_]'))
  return `[A-Za-z0-9+/_-]?${eitherAlphabet}[A-Za-z0-9+/_-]?={0,2}`
}
