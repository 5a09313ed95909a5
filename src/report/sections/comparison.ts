import type { Comparison } from '../../schema/compare-with-digest.ts'
import { markdownCode, markdownText } from '../../text/markdown.ts'
import { comparedWith, comparisonDetails, stillLines } from '../comparison-lines.ts'
import { statusEmoji } from '../wording.ts'
import { joinBlocks, markdownTable, nameList } from './markdown-blocks.ts'

/** What changed since the last known result; `titles` gives the name to show for an id that is none itself. */
export function comparisonSection(
  comparison: Comparison | undefined,
  titles: ReadonlyMap<string, string> = new Map(),
): string {
  if (comparison === undefined) return ''
  const { fixed, regressed, unchanged, branch } = comparison
  const line = (label: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [`- ${label} (${ids.length}): ${nameList(ids.map((id) => titles.get(id) ?? id))}`]
  return joinBlocks([
    `## Since the last ${branch === undefined ? 'known result' : `result of ${markdownText(branch, 100)}`}`,
    fixedBlock(comparison),
    [
      ...line(`${statusEmoji.fail} Newly failing`, regressed),
      ...line(`${statusEmoji.pass} Fixed`, fixed),
      ...stillLines(comparison, titles).map((text) => `- 🔁 ${markdownText(text)}`),
      ...comparisonDetails(comparison, titles).map((text) => `- ${markdownText(text)}`),
      `- ${unchanged} unchanged, compared with ${markdownText(comparedWith(comparison))}`,
    ].join('\n'),
  ])
}

/** That a cause is gone, with the deciding request's answer before and after side by side. */
function fixedBlock({ fixedCause }: Comparison): string {
  if (!fixedCause) return ''
  const { headline, code, request, before, after } = fixedCause
  const table = markdownTable(
    ['', 'Before', 'Now'],
    [[markdownCode(request, 220), markdownCode(before, 220), markdownCode(after, 220)]],
  )
  return `${statusEmoji.pass} **FIXED:** ${markdownText(headline, 220)} (${markdownText(code, 100)})\n\n${table}`
}
