import fc from 'fast-check'
import { expect } from 'vitest'
import { anyCodePoint } from '../any-code-point.ts'

const alphanumeric = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789']

/** An invented key of the platform's shape. */
export const someKey = 'hk_live_Zq7TnB4xWc1KfR9mYs3LdV6hJp2GtA8e'

/** As mixed as issued keys are: one made of a few letters again and again is also in the text around it. */
export const anyKey = fc
  .tuple(
    fc.constantFrom('live', 'test', 'dev'),
    fc.shuffledSubarray(alphanumeric, { minLength: 32, maxLength: 40 }).map((rest) => rest.join('')),
  )
  .map(([environment, rest]) => `hk_${environment}_${rest}`)

const everyCharacter = (text: string, encode: (character: string) => string) => [...text].map(encode).join('')
const hex = (character: string) => character.charCodeAt(0).toString(16).padStart(2, '0')
const base64 = (text: string) => Buffer.from(text).toString('base64')
const base64url = (text: string) => Buffer.from(text).toString('base64url')

/** The ways in which a server may send a secret back. */
export const spellings: Record<string, (secret: string) => string> = {
  plain: (secret) => secret,
  'upper case': (secret) => secret.toUpperCase(),
  'lower case': (secret) => secret.toLowerCase(),
  'percent-encoded': (secret) => everyCharacter(secret, (c) => `%${hex(c)}`),
  'percent-encoded in capitals': (secret) => everyCharacter(secret, (c) => `%${hex(c).toUpperCase()}`),
  'percent-encoded twice': (secret) => everyCharacter(secret, (c) => `%25${hex(c)}`),
  'percent-encoded thrice': (secret) => everyCharacter(secret, (c) => `%2525${hex(c)}`),
  'percent-encoded in part': (secret) => secret.replaceAll('_', '%5F'),
  'JSON-escaped': (secret) => everyCharacter(secret, (c) => `\\u00${hex(c)}`),
  'JSON-escaped in part': (secret) => secret.replaceAll('_', '\\u005F'),
  'JSON within JSON': (secret) => everyCharacter(secret, (c) => `\\\\u00${hex(c)}`),
  'escaped for JavaScript': (secret) => everyCharacter(secret, (c) => `\\x${hex(c)}`),
  'escaped for Markdown': (secret) => secret.replaceAll('_', '\\_'),
  'backslashes before all': (secret) => everyCharacter(secret, (c) => `\\${c}`),
  'HTML decimal': (secret) => everyCharacter(secret, (c) => `&#${c.charCodeAt(0)};`),
  'HTML decimal, padded': (secret) => everyCharacter(secret, (c) => `&#0${c.charCodeAt(0)};`),
  'HTML hexadecimal': (secret) => everyCharacter(secret, (c) => `&#x${hex(c)};`),
  'HTML in part': (secret) => secret.replaceAll('_', '&#95;'),
  'HTML by name': (secret) => secret.replaceAll('_', '&lowbar;'),
  hexadecimal: (secret) => Buffer.from(secret).toString('hex'),
  'hexadecimal in capitals': (secret) => Buffer.from(secret).toString('hex').toUpperCase(),
  'UTF-16': (secret) => Buffer.from(secret, 'utf16le').toString('utf8'),
  base64,
  base64url,
  'base64, one byte before': (secret) => base64(`:${secret}`),
  'base64, two bytes before': (secret) => base64(`::${secret}`),
  'base64, one byte around': (secret) => base64(`:${secret}:`),
  'base64, two bytes around': (secret) => base64(`::${secret}::`),
  'base64 of user:key': (secret) => base64(`token:${secret}`),
  'base64 of key:': (secret) => base64(`${secret}:`),
  'base64url of user:key': (secret) => base64url(`user:${secret}`),
  Basic: (secret) => `Basic ${base64(`apikey:${secret}`)}`,
}

export const anySpelling = fc.constantFrom(...Object.keys(spellings))

/** Surrounding text of a kind that puts the secret next to what encodings are made of. */
export const anyContext = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: anyCodePoint, maxLength: 10 }),
  fc.string({ unit: fc.constantFrom(...'\\%&#x;25u0/:@?=.- _hk"'), maxLength: 15 }),
)

/** Consecutive characters of a secret that may survive by chance or as its public prefix. */
const tolerated = 5

/**
 * Fails where more than five consecutive characters of the secret's random part can be read from `text`:
 * as they are, or after undoing any of the encodings above, also twice.
 */
export function expectNoPartOf(secret: string, text: string): void {
  const random = secret.replace(/^hk_[a-z]+_/, '').toLowerCase()
  const pieces = Array.from({ length: random.length - tolerated }, (_, i) =>
    random.slice(i, i + tolerated + 1),
  )
  const readings = new Set([text])
  for (let depth = 0; depth < 2; depth++) {
    for (const reading of [...readings]) for (const decode of decoders) readings.add(decode(reading))
  }
  for (const reading of readings) {
    const lower = reading.toLowerCase()
    const left = pieces.find((piece) => lower.includes(piece))
    if (left === undefined) continue
    const at = lower.indexOf(left)
    expect.fail(
      `"${left}" of the secret is left in ${JSON.stringify(reading.slice(Math.max(0, at - 80), at + 80))}`,
    )
  }
}

const character = (code: string, radix: number) => String.fromCharCode(Number.parseInt(code, radix))

const decoders: ((text: string) => string)[] = [
  (text) => text.replace(/%(?:25)*([0-9a-f]{2})/gi, (_, code) => character(code, 16)),
  (text) => text.replace(/\\+(?:u00|x)([0-9a-f]{2})/gi, (_, code) => character(code, 16)),
  (text) => text.replace(/\\+/g, ''),
  (text) => text.replace(/\0|\\+u0000/g, ''),
  (text) => text.replace(/&#0*(\d{2,3});?/g, (_, code) => character(code, 10)),
  (text) => text.replace(/&#x0*([0-9a-f]{2});?/gi, (_, code) => character(code, 16)),
  (text) => text.replace(/(?:[0-9a-f]{2}){4,}/gi, (run) => Buffer.from(run, 'hex').toString('latin1')),
  ...[0, 1, 2, 3].map(
    (skip) => (text: string) =>
      text.replace(
        /[A-Za-z0-9+/_-]{8,}/g,
        (run) => ` ${Buffer.from(run.slice(skip), 'base64').toString('latin1')} `,
      ),
  ),
]
