import type { Redactor } from './redact.ts'

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

/** What people send in place of a key, or around it: none of it is a secret, and all of it is what they look for. */
const stands =
  /^(?:none|null|undefined|nil|\[object Object\]|your[a-z_-]{0,30}|(?:hk_[a-z]+_)?(?:\.\.\.|…|x{3,}|your[a-z_-]{0,30}))$/i
const names =
  /^(?:\$|\$env:|process\.env\.)\{?[A-Z][A-Z0-9_]{2,60}\}?$|^%[A-Z][A-Z0-9_]{2,60}%$|^\$\{\{ ?[\w.]{3,80} ?\}\}$|^\{\{? ?[a-z_][a-z_.-]{2,60} ?\}?\}$|^<[a-z][a-z _-]{2,40}>$/i

/** A key's shape, which everything masks: what stands in place of one is shown without it. */
const keyLike = /^(hk_[a-z]+_)(?:x+|your[a-z_-]*)$/i

/** True for what stands where a credential should, and is none. */
export const isStandIn = (credential: string) => stands.test(credential) || names.test(credential)
const around = /^((?:(?:Bearer|ApiKey|Token|Basic) |["'`]|op:\/\/|ENC\[)*)(.*?)((?:["'`]|\\[rn])*)$/is
/** A scheme with nothing after it, and Basic with neither user nor password. */
const empty = /^\s*(?:Bearer|ApiKey|Token|Basic(?: Og==)?)\s*$/i

function hideCredential(value: string, redact: Redactor): string {
  if (empty.test(value)) return value.trim()
  const [, scheme = '', rest = ''] = /^(Bearer |ApiKey |Basic )?(.*)$/is.exec(value) ?? []
  if (scheme && isStandIn(rest)) return `${scheme}${redact(rest.replace(keyLike, '$1...'))}`
  const [, before = '', credential = '', after = ''] = (scheme && around.exec(rest)) || ['', '', rest]
  return `${scheme}${before}${/\*\*\*[\w-]+\*\*\*/.exec(redact(credential))?.[0] ?? '***'}${after}`
}
