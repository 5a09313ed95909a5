import type { Redactor } from '../redaction/redact.ts'
import type { HarEntry } from './format.ts'

/** Shorter credentials are placeholders or words, and masking them everywhere would garble the evidence. */
const shortestCredential = 16
/** Each secret costs a search through every text; a recording of one client has a few. */
const mostCredentials = 20

/** People send a key in headers of many names, of which the platform reads two. */
const credentialHeader =
  /authoriz|authentic|^(x-)?auth$|api-?key|access-?key|^key$|token|secret|passw|credential|session|^(set-)?cookie$/i

/**
 * Makes every credential that entries carry in a header, and every key-shaped text, secret in `redact` under a
 * name of its own: then it is also masked where it stands elsewhere in another encoding, and a reader can still
 * tell two keys apart.
 */
export function protectCredentials(entries: readonly HarEntry[], redact: Redactor): void {
  const found = new Set<string>()
  for (const { request, response } of entries) {
    const texts = [
      request.url,
      decoded(request.url),
      request.postData?.text ?? '',
      response.content?.text ?? '',
    ]
    for (const { name, value } of [...request.headers, ...response.headers]) {
      if (credentialHeader.test(name)) found.add(credentialIn(value))
      else texts.push(value)
    }
    for (const text of texts) {
      for (const [key] of text.matchAll(/hk_[a-z]+_[A-Za-z0-9_-]{6,128}/gi)) found.add(key)
    }
  }
  const secrets = [...found].filter((one) => one.length >= shortestCredential && !one.includes('***'))
  for (const [index, secret] of secrets.slice(0, mostCredentials).entries()) {
    redact.protect(`key-${index + 1}`, secret)
  }
}

const credentialIn = (value: string) =>
  value
    .replace(/^\s*(?:[A-Za-z]+\s+)?/, '')
    .trim()
    .slice(0, 4_096)

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return ''
  }
}
