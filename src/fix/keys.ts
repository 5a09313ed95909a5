/**
 * Keys in files. Real ones are a prefix and 32 to 40 random letters and digits; documents are full of
 * stand-ins of the same shape, which are no secret and may be shown.
 */
import { keyPrefix, issuedKeyShape as keyShape } from '../platform/contract.ts'

/** Words of stand-ins, also within a longer word, and those that stand alone between `_` and `-`. */
const standIn =
  /x{6}|\*{3}|0{5}|12345|abcdef|example|placeholder|changeme|replace|redacted|sample|invalid|secret|(?:^|[_-])(?:your|my|the|an?|key|api|apikey|here|token|fake|dummy|test|demo|foo|bar|xxx|todo|from|goes)(?=$|[_-])/i

const fewestRandom = 16

/** The keys in a text that are no obvious stand-ins, and as they are `written`: in a Kubernetes Secret in base64. */
export function keysIn(text: string): { key: string; written: string; at: number }[] {
  const plain = [...text.matchAll(keyShape)].map(({ 0: key, index: at }) => ({ key, written: key, at }))
  const encoded = text.matchAll(/(?<![A-Za-z0-9+/])aGtf[A-Za-z0-9+/]{16,}={0,2}/g)
  const decoded = [...encoded].map(({ 0: written, index: at }) => {
    const [key = ''] = Buffer.from(written, 'base64').toString('latin1').match(keyShape) ?? []
    return { key, written, at }
  })
  return [...plain, ...decoded].filter(
    ({ key }) => looksRandom(key.replace(keyPrefix, '')) && !isIdentifier(key),
  )
}

/** Of key shape, and plainly no key: `hk_live_your_key_here`, `hk_test_xxxxxxxx`. */
function isPlaceholder(key: string): boolean {
  const rest = key.replace(keyPrefix, '')
  return standIn.test(rest) || new Set(rest).size <= 3
}

/** A literal that must not be written a second time: anything of key shape but a stand-in, or a random text. */
export function mayBeSecret(value: string): boolean {
  const shaped = value.match(keyShape)
  if (shaped) return shaped.some((key) => !isPlaceholder(key))
  return /^["']?[A-Za-z0-9_+/=-]+["']?$/.test(value) && looksRandom(value.replace(/["']/g, ''))
}

/** Every key on the line as `***`, and so are `others`: secrets that have another shape. */
export function maskKeys(text: string, others: readonly string[]): string {
  const masked = text.replace(keyShape, (key) => (isPlaceholder(key) ? key : '***'))
  return others.reduce((shown, secret) => shown.replaceAll(secret, '***'), masked)
}

/** What other names of secrets are set to, as `***`: a file that is not in the repository holds those of everybody. */
export const maskValues = (text: string) => text.replace(othersSecret, '$1***')
const othersSecret =
  /((?<![\w.-])(?!HOKUSAI_API_KEY|MLFLOW_TRACKING_TOKEN)[\w.-]{0,60}(?:key|secret|password|passwd|pass|pwd|token|credentials?)["'\]]{0,2}[ \t]*[:=][ \t]*["']?)(?![$<{%])[^\s"',;]{4,}/gi

/**
 * `redact`, but stand-ins stay readable: a diff that masked them would no longer apply. One that somebody
 * declared a secret is masked all the same.
 */
export function redactButPlaceholders(text: string, redact: (text: string) => string): string {
  let shown = ''
  let from = 0
  for (const { 0: key, index } of text.matchAll(keyShape)) {
    if (!isPlaceholder(key) || redact(key) !== '***') continue
    shown += redact(text.slice(from, index)) + key
    from = index + key.length
  }
  return shown + redact(text.slice(from))
}

/** Words and numbers with underscores between, as names in code are made of. */
function isIdentifier(key: string): boolean {
  const parts = key.split(/[_-]/).slice(2)
  return parts.length >= 3 && parts.every((part) => /^(?:[A-Za-z]+\d{0,2}|\d{1,4})$/.test(part))
}

function looksRandom(text: string): boolean {
  if (text.length < fewestRandom || new Set(text).size < 8 || isPlaceholder(text)) return false
  // Names are made of words in one case; a key without a digit is rare but has both.
  return /[A-Za-z]/.test(text) && (/\d/.test(text) || /^(?=.*[a-z])(?=.*[A-Z])[A-Za-z]+$/.test(text))
}
