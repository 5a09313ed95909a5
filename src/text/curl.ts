import type { Exchange } from '../schema/report.ts'
import { shellQuoted } from './shell-word.ts'

/** Set by curl, by a connection or by one run alone: repeating them would say nothing, or mislead. */
const passing = new Set([
  ...['host', 'user-agent', 'content-length', 'connection', 'accept', 'accept-encoding', 'transfer-encoding'],
  ...['x-request-id', 'traceparent', 'keep-alive', 'expect'],
])
/** What the redactor writes in place of the caller's key, and of the key that the run invented. */
export const ownKey = '***api-key***'
const inventedKey = '***garbage-key***'
/** Refused by every service, and too short to look like anybody's key. */
const wrongKey = 'hk_live_wrong'

type Repeatable = Pick<Exchange, 'request'> & Partial<Pick<Exchange, 'checkId'>>

/**
 * A recorded request as a shell command that prints status, headers and body. The key stands in it as
 * `$HOKUSAI_API_KEY`, never itself. Undefined where the request cannot be repeated from what was recorded: its
 * body was cut or is not text, or something in it was masked.
 */
export function curlCommand({ request, checkId = '' }: Repeatable): string | undefined {
  const { method, url, headers, body } = request
  const hasBody = body !== undefined && body.bytes > 0
  if (hasBody && (body.truncated || body.text === undefined)) return undefined
  const lines = Object.entries(headers)
    .filter(([name]) => !passing.has(name.toLowerCase()))
    .flatMap(([name, values]) => [values].flat().map((value) => `${usualSpelling(name)}: ${value}`))
  const texts = [url, ...lines, ...(hasBody ? [body.text ?? ''] : [])].map((text) =>
    text.replaceAll(inventedKey, wrongKey),
  )
  if (texts.some((text) => unrepeatable.test(text.replaceAll(ownKey, '')))) return undefined
  const [address = '', ...rest] = texts
  const data = hasBody ? rest.pop() : undefined
  return [
    'curl -sS -i',
    ...(method === 'GET' || (method === 'POST' && hasBody)
      ? []
      : [method === 'HEAD' ? '-I' : `-X ${quote(method)}`]),
    ...rest.map((line) => (basicKey.test(line) ? loginOption(checkId) : `-H ${quote(line)}`)),
    ...(data === undefined ? [] : [`--data-raw ${quote(data)}`]),
    quote(address),
  ].join(' ')
}

/** As people write it; a server does not care. */
const usualSpelling = (name: string) =>
  ['Authorization', 'Content-Type'].find((usual) => usual.toLowerCase() === name.toLowerCase()) ?? name

const basicKey = /^authorization: basic \*\*\*api-key\*\*\*$/i

/** curl encodes a login itself: USER:PASSWORD as it was given, or the key as the password of the probe's own user. */
const loginOption = (checkId: string) =>
  checkId.startsWith('bearer.') ? '-u "token:$HOKUSAI_API_KEY"' : '-u "$HOKUSAI_API_KEY"'

/** A mask other than the key's own, or a character that a person does not see in what they paste. */
const unrepeatable = /\*\*\*|\[redacted|(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u

/** One word of a POSIX shell, whatever the text is. */
function quote(text: string): string {
  if (/^[A-Z]+$/.test(text)) return text
  if (!text.includes(ownKey)) return shellQuoted(text)
  // In double quotes only where all else means nothing there, and the variable's name ends with the text.
  if (/^[\w :./=+-]*$/.test(text.slice(0, -ownKey.length)) && text.endsWith(ownKey))
    return `"${text.replaceAll(ownKey, '$HOKUSAI_API_KEY')}"`
  return text
    .split(ownKey)
    .map((part) => (part === '' ? '' : quote(part)))
    .join('"$HOKUSAI_API_KEY"')
}
