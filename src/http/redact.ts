/**
 * The one door through which text leaves the process. Everything written, logged, sent or shown passes
 * `redact`; exchanges pass it when they are recorded, so no unredacted copy outlives a request.
 */
export interface Redactor {
  /** Masks every known secret, in any of its encodings, and anything shaped like a Hokusai key. */
  (text: string): string
  /** Makes another value secret from here on; `name` is what the mask says in its place. */
  protect(name: string, secret: string): void
  /** Length in characters of the longest encoded form: cut text keeps clear of a secret split by the cut. */
  readonly reach: number
}

interface Secret {
  pattern: RegExp
  mask: string
}

const keyShape = /hk_[a-z]+_[A-Za-z0-9_-]{6,}/gi
const userInfo = /(:\/\/)[^/\s"'<>@\\]+@/g
const secretParameter =
  /([?&](?:api[-_]?key|access[-_]?token|token|secret|password|sig|signature|x-amz-(?:signature|credential|security-token))=)[^&\s"'<>\\]+/gi

/** A redactor that knows `secrets` (name to value) and the shapes of keys it was never told. */
export function createRedactor(secrets: Record<string, string> = {}): Redactor {
  const known: Secret[] = []
  const state = { reach: 256 }
  const redact = (text: string): string => {
    let out = text
    for (const { pattern, mask } of known) out = out.replace(pattern, mask)
    return out.replace(keyShape, '***').replace(userInfo, '$1***@').replace(secretParameter, '$1***')
  }
  const protect = (name: string, secret: string): void => {
    if (secret === '') return
    known.push({ pattern: encodingsOf(secret), mask: `***${name}***` })
    state.reach = Math.max(state.reach, secret.length * 8)
  }
  for (const [name, secret] of Object.entries(secrets)) protect(name, secret)
  return Object.defineProperty(Object.assign(redact, { protect }), 'reach', {
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
    return Object.fromEntries(Object.entries(one).map(([name, inner]) => [redact(name), inner]))
  }
  return JSON.stringify(value, replace, indent)
}

const secretHeaders = new Set([
  'authorization',
  'proxy-authorization',
  'x-api-key',
  'cookie',
  'set-cookie',
  'x-amz-security-token',
])

/**
 * Headers as they may be shown. A credential header keeps only its scheme and the name of the secret it
 * carried, so that a reader still sees which header form was tried.
 */
export function redactHeaders(
  headers: Record<string, string | string[]>,
  redact: Redactor,
): Record<string, string | string[]> {
  const hide = (name: string, value: string) =>
    secretHeaders.has(name.toLowerCase()) ? hideCredential(value, redact) : redact(value)
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      redact(name),
      Array.isArray(value) ? value.map((one) => hide(name, one)) : hide(name, value),
    ]),
  )
}

function hideCredential(value: string, redact: Redactor): string {
  const [, scheme = '', credential = ''] = /^(Bearer |ApiKey |Basic )?(.*)$/is.exec(value) ?? []
  const masked = redact(credential)
  return `${scheme}${/^\*\*\*[\w-]*(\*\*\*)?$/.test(masked) ? masked : '***'}`
}

/** One pattern for a secret as plain text, percent-encoded, JSON- or HTML-escaped, as hex or within base64. */
function encodingsOf(secret: string): RegExp {
  const bytes = Buffer.from(secret, 'utf8')
  const spelled = [...secret].map(spellingsOf).join('')
  const forms = [spelled, bytes.toString('hex'), ...base64Cores(bytes)]
  return new RegExp(forms.join('|'), 'gi')
}

function spellingsOf(character: string): string {
  const utf8 = [...Buffer.from(character, 'utf8')]
  const percent = utf8.map((byte) => `%(?:25)?${hex(byte, 2)}`).join('')
  const units = Array.from(character, (_, i) => character.charCodeAt(i))
  const json = Array.from(
    { length: character.length },
    (_, i) => `\\\\{1,4}u${hex(character.charCodeAt(i), 4)}`,
  )
  const html = `&#(?:${units[0]}|x0*${hex(character.codePointAt(0) ?? 0, 1)});`
  return `(?:\\\\{0,4}${escapePattern(character)}|${percent}|${json.join('')}|${html})`
}

const hex = (value: number, width: number) => value.toString(16).padStart(width, '0')

const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/**
 * The characters of a base64 text that the secret alone determines, for each of the three ways it can lie
 * within the encoded bytes; the neighbours that share bits with it go too.
 */
function base64Cores(secret: Buffer): string[] {
  return [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), secret]).toString('base64')
    const first = Math.ceil((offset * 8) / 6)
    const end = Math.floor(((offset + secret.length) * 8) / 6)
    const core = encoded.slice(first, end).replace(/[+/]/g, (c) => (c === '+' ? '[+-]' : '[/_]'))
    return `[A-Za-z0-9+/_-]?${core}[A-Za-z0-9+/_-]?={0,2}`
  })
}
