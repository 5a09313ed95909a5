import type { OutputFolder } from '../files/folder.ts'
import type { Redactor } from '../http/redact.ts'
import type { BlamedLine } from './publishers/annotations.ts'

/**
 * The caller's own mistakes in the checked-out workspace, for annotations; the diff that fixes them goes into the
 * report folder as `fix.diff`. Empty where there is no checkout to look at. Never throws.
 */
export async function findCallerMistakes(
  workspace: string | undefined,
  folder: OutputFolder,
  redact: Redactor,
): Promise<BlamedLine[]> {
  if (!workspace) return []
  try {
    const [{ readCheckout }, { findMistakes }, { unifiedDiff }] = await Promise.all([
      import('../fix/checkout.ts'),
      import('../fix/find-mistakes.ts'),
      import('../fix/unified-diff.ts'),
    ])
    const { files } = await readCheckout(workspace)
    const { findings, fixed, secrets } = await findMistakes(files)
    for (const secret of secrets) redact.protect('committed-key', secret)
    const { text } = unifiedDiff(fixed, (line) => redact(line) === line)
    if (text !== '') await folder.write('fix.diff', redact(text))
    return findings.map(({ path, line, reason }) => ({ path, line, reason: redact(reason) }))
  } catch {
    return []
  }
}
