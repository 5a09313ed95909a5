import type { OutputFolder } from '../files/folder.ts'
import type { Redactor } from '../redaction/redact.ts'
import { unifiedDiff } from '../text/unified-diff.ts'
import { readCheckout } from './checkout.ts'
import type { Finding } from './finding.ts'

/**
 * The caller's own mistakes in the checkout around `path`; the diff that fixes them goes into the report folder as
 * `fix.diff`.
 *
 * @throws NoCheckoutError
 */
export async function writeFixDiff(path: string, folder: OutputFolder, redact: Redactor): Promise<Finding[]> {
  const { files } = await readCheckout(path, { whole: true })
  const { findMistakes } = await import('./find-mistakes.ts')
  const { findings, fixed, secrets } = await findMistakes(files)
  for (const secret of secrets) redact.protect('committed-key', secret, { parts: false })
  const { text } = unifiedDiff(fixed, (line) => redact(line) === line)
  if (text !== '') await folder.write('fix.diff', redact(text))
  return findings
}
