/** `node bench/redaction.ts`: how long the redactor takes for 8 MiB of ordinary and of hostile text. */
import { pathToFileURL } from 'node:url'
import { createRedactor } from '../src/redaction/redact.ts'
import { spread, table } from './measure.ts'

/** An invented key. */
const key = 'hk_live_Zq7TnB4xWc1KfR9mYs3LdV6hJp2GtA8e'
const bytes = 8 * 2 ** 20
const base64 = (text: string) => Buffer.from(text).toString('base64')
const filled = (piece: string, length = bytes) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
const prose = 'The quick brown fox jumps over the lazy dog; {"error_code":"NOT_FOUND","message":"none"}\n'

const texts: Record<string, () => string> = {
  'ordinary text': () => filled(prose),
  'hexadecimal of ordinary text': () => Buffer.from(filled(prose, bytes / 2)).toString('hex'),
  'base64 in base64 in base64': () =>
    base64(base64(base64(filled(prose, (bytes * 27) / 64)))).slice(0, bytes),
  'base64 in base64 in base64, each in quotes': () =>
    [1, 2, 3]
      .reduce((text) => base64(text).replace(/.{60}/g, '"$&",'), filled(prose, bytes / 3))
      .slice(0, bytes),
  'one base64 character': () => filled('V'),
  'escaped percent signs without end': () => `%${filled('25')}`,
  'percent escapes of the key’s first letter': () => filled('%2568'),
  'JSON escapes': () => filled('\\u0068'),
  'entities without semicolons': () => filled('&#104'),
  'entities that never end': () => filled('&#x0'),
  'opened tags': () => filled('<a'),
  'half the key in base64, again and again': () => filled(base64(key).slice(0, 26)),
  'the key, again and again': () => filled(key),
}

/** The section of `bench/results.md`. */
export function benchRedaction(runs: number): string {
  const rows = Object.entries(texts).map(([name, make]) => {
    const text = make()
    const half = text.slice(0, text.length / 2)
    const times = Array.from({ length: runs }, () => timeOf(text))
    const ratio = Math.min(...times) / Math.min(...Array.from({ length: runs }, () => timeOf(half)))
    return [name, spread(times), ratio.toFixed(1)]
  })
  return [
    '## Redaction',
    '',
    `8 MiB of text through the redactor that knows one key, ${runs} runs, milliseconds as min / **median** / max; and how many times longer than for half of it (2 is linear).`,
    '',
    table(['text', 'time', 'against half'], rows),
  ].join('\n')
}

function timeOf(text: string): number {
  const redact = createRedactor({ 'api-key': key })
  const start = performance.now()
  redact(text)
  return performance.now() - start
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(benchRedaction(Number(process.argv[2] ?? 3)))
