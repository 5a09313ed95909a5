import { isPresigned } from '../platform/mlflow-routes.ts'
import { type Redactor, unescaped } from '../redaction/redact.ts'
import { isStandIn } from '../redaction/redact-headers.ts'
import { decoded } from '../text/decoded.ts'
import type { HarEntry } from './format.ts'

/** Shorter credentials are placeholders or words, and masking them everywhere would garble the evidence. */
const shortestCredential = 16
/** Shorter ones, and mere words such as `mlflow`, are part of other words: to mask these would garble every address. */
const isMaskable = (password: string) => password.length >= 6 && !/^[a-z]+$/i.test(password)
/** Each secret costs a search through every text; a recording of one client has a few. */
const mostCredentials = 20

/** People send a key in headers of many names, of which the platform reads two. */
const credentialHeader =
  /authoriz|authentic|^(x-)?auth$|api-?key|access-?key|^key$|token|secret|passw|credential|session|^(set-)?cookie$/i
/** What a server asks for is no secret, and tells why it refuses. */
const challenge = /^(?:www|proxy)-authenticate$/i

/** Characters of a text in which keys are looked for in base64 as well. */
const longestDecoded = 64 * 1024

/**
 * Makes every credential that entries carry in a header, and every key-shaped text, plain or encoded, secret in `redact`
 * under a name of its own: then it is also masked where it stands elsewhere in another encoding, and a reader can still
 * tell two keys apart.
 */
export function protectCredentials(entries: readonly HarEntry[], redact: Redactor): void {
  const found = new Set<string>()
  const passwords = new Set<string>()
  for (const { request, response, comment } of entries) {
    const texts = [
      request.url,
      request.postData?.text ?? '',
      response.content?.text ?? '',
      comment ?? '',
      response.comment ?? '',
    ]
    for (const secret of signaturesIn(request.url)) found.add(secret)
    for (const password of passwordsIn(request)) if (isMaskable(password)) passwords.add(password)
    for (const { name, value } of [...request.headers, ...response.headers]) {
      const credentials = credentialsIn(name, value)
      if (credentials.length === 0) texts.push(value)
      for (const one of credentials) if (!isStandIn(one)) found.add(one)
    }
    for (const text of texts.flatMap(readingsOf)) {
      for (const [key] of text.matchAll(/hk_[a-z]+_[A-Za-z0-9_-]{6,128}/gi)) found.add(key)
    }
  }
  const secrets = [...found].filter((one) => one.length >= shortestCredential && !one.includes('***'))
  for (const [name, all] of Object.entries({ password: [...passwords], key: secrets }))
    for (const [index, secret] of all.slice(0, mostCredentials).entries())
      redact.protect(`${name}-${index + 1}`, secret)
}

/** A text as it is, with its escapes undone, and what stands in it as base64. */
function readingsOf(text: string): string[] {
  const plain = unescaped(text)
  const all = plain === undefined ? [text] : [text, plain]
  if (text.length > longestDecoded) return all
  const packed = all.flatMap((one) => one.match(/[A-Za-z0-9+/_-]{20,}/g) ?? [])
  return [...all, ...packed.map((one) => Buffer.from(one, 'base64').toString('latin1'))]
}

/** What lets anybody write who has a signed address of a store. */
function signaturesIn(url: string): string[] {
  if (!isPresigned(url) || !URL.canParse(url)) return []
  const signed = /^(x-(amz|goog)-(signature|security-token|credential)|signature|sig)$/i
  return [...new URL(url).searchParams].flatMap(([name, value]) => (signed.test(name) ? keyId(value) : []))
}

/** Of a login in the address, and of one in a Basic header. */
function passwordsIn({ url, headers }: HarEntry['request']): string[] {
  const basic = headers.flatMap(({ value }) => /^\s*Basic\s+([A-Za-z0-9+/=]{4,4096})/i.exec(value)?.[1] ?? [])
  const inHeaders = basic.map((one) =>
    Buffer.from(one, 'base64')
      .toString()
      .replace(/^[^:]*:?/s, ''),
  )
  return URL.canParse(url) ? [decoded(new URL(url).password), ...inHeaders] : inHeaders
}

function credentialsIn(name: string, value: string): string[] {
  if (!credentialHeader.test(name) || challenge.test(name)) return []
  const signed = /^\s*(?:AWS4|GOOG4)\S*\s.*?\bCredential=([^,\s]+).*?\bSignature=(\w+)/is.exec(value)
  if (signed) return [keyId(signed[1] ?? ''), signed[2] ?? '']
  return [
    value
      .replace(/^\s*(?:[A-Za-z]+\s+)?/, '')
      .trim()
      .slice(0, 4_096),
  ]
}

/** A signed request's credential goes on with its date, region and service, which stand everywhere else as well. */
const keyId = (credential: string) => credential.replace(/\/.*/s, '')
