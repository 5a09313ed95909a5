import type { Comparison } from '../../schema/compare-with-digest.ts'
import { type Html, html } from '../../text/html.ts'
import { comparedWith, comparisonDetails, stillLines } from '../comparison-lines.ts'

/** What changed since the last known result; `titles` gives the name to show for an id that is none itself. */
export function comparisonSection(
  comparison: Comparison | undefined,
  titles: ReadonlyMap<string, string> = new Map(),
): Html | undefined {
  if (!comparison) return undefined
  const row = (label: string, ids: readonly string[]) =>
    ids.length > 0 &&
    html`<li>${label} (${ids.length}): ${ids.map((id) => titles.get(id) ?? id).join('; ')}</li>`
  const { regressed, fixed, unchanged, branch, fixedCause } = comparison
  return html`<section id="comparison"><h2>Since the last ${branch === undefined ? 'known result' : `result of ${branch}`}</h2>
${fixedCause && fixedTable(fixedCause)}<ul>
${row('❌ Newly failing', regressed)}${row('✅ Fixed', fixed)}${stillLines(comparison, titles).map((text) => html`<li>🔁 ${text}</li>`)}
${comparisonDetails(comparison, titles).map((text) => html`<li>${text}</li>`)}
<li>${unchanged} unchanged, compared with ${comparedWith(comparison)}</li></ul></section>`
}

/** The deciding request's answer before and after, side by side. */
function fixedTable({ headline, code, request, before, after }: NonNullable<Comparison['fixedCause']>): Html {
  return html`<p><strong>FIXED:</strong> ${headline} (${code})</p><div class="scroll" tabindex="0" role="region" aria-label="Before and now"><table><thead><tr><th>Request</th><th>Before</th><th>Now</th></tr></thead><tbody><tr><td><code>${request}</code></td><td><code>${before}</code></td><td><code>${after}</code></td></tr></tbody></table></div>`
}
