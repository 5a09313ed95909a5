import { type Comparison, stillFailing } from '../../schema/comparison.ts'
import type { Status } from '../../schema/report.ts'
import { markdownCode, markdownText } from '../../text/markdown.ts'
import { comparisonDetails } from '../comparison-lines.ts'
import { statusEmoji } from '../wording.ts'
import { nameList } from './parts.ts'

/** What changed since the last known result; `titles` gives the name to show for an id. */
export function comparisonSection(
  comparison: Comparison | undefined,
  outcomes: readonly { id: string; status: Status }[],
  titles: ReadonlyMap<string, string>,
): string {
  if (comparison === undefined) return ''
  const { previous, fixed, regressed, unchanged } = comparison
  const line = (label: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [`- ${label} (${ids.length}): ${nameList(ids.map((id) => titles.get(id) ?? id))}`]
  return [
    '## Since the last known result',
    [
      ...line(`${statusEmoji.fail} Newly failing`, regressed),
      ...line(`${statusEmoji.pass} Fixed`, fixed),
      ...line('🔁 Still failing', stillFailing(comparison, outcomes)),
      ...comparisonDetails(comparison, titles).map((text) => `- ${markdownText(text)}`),
      `- ${unchanged} unchanged, compared with run ${markdownCode(previous, 100)}`,
    ].join('\n'),
  ].join('\n\n')
}
