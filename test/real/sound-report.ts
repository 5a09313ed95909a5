import { expect } from 'vitest'
import { Report } from '../../src/schema/report.ts'
import type { VerifyResult } from './product-process.ts'

/**
 * The report of a finished run, after what holds for every run: it matches its schema, on disk as on stdout, and
 * the key is in no file and no output.
 */
export function soundReport(result: VerifyResult, apiKey: string): Report {
  expect(result.stdout, result.stderr).toMatch(/^\{/)
  const report = Report.parse(JSON.parse(result.files['report.json'] ?? 'null'))
  expect(JSON.parse(result.stdout)).toEqual(report)
  const outputs = { ...result.files, stdout: result.stdout, stderr: result.stderr }
  expect(Object.keys(outputs).length).toBeGreaterThan(3)
  for (const [name, text] of Object.entries(outputs)) expect(formsOfKeyIn(text, apiKey), name).toEqual([])
  return report
}

/** Which forms of the key a text holds: plain, reversed by URL encoding, hex, or anywhere within base64. */
function formsOfKeyIn(text: string, key: string): string[] {
  const percent = [...Buffer.from(key)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
  const forms: Record<string, string> = {
    plain: key,
    'url-encoded': encodeURIComponent(key),
    'underscores encoded': key.replaceAll('_', '%5F'),
    'every byte encoded': percent,
    hex: Buffer.from(key).toString('hex'),
    'base64 at 0': coreOf(key, 0),
    'base64 at 1': coreOf(key, 1),
    'base64 at 2': coreOf(key, 2),
  }
  const folded = text.toLowerCase()
  return Object.keys(forms).filter((form) => folded.includes((forms[form] ?? '').toLowerCase()))
}

/** The characters of a base64 text that the key alone decides when it begins `offset` bytes into a group of three. */
function coreOf(key: string, offset: number): string {
  const encoded = Buffer.concat([Buffer.alloc(offset), Buffer.from(key)]).toString('base64')
  return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + key.length) * 8) / 6))
}
