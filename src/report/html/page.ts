/**
 * `report.html`: the run as one file for people, without a request to anywhere. The content security policy allows
 * this very style and this very script, and nothing else; without the script everything but filters is there.
 */
import { createHash } from 'node:crypto'
import type { Comparison } from '../../schema/compare-with-digest.ts'
import type { Report } from '../../schema/report.ts'
import { type Html, html, trusted } from '../../text/html.ts'
import { comparedWith, comparisonDetails, stillLines } from '../comparison-lines.ts'
import { environmentRows } from '../environment-rows.ts'
import { firstScreenOf } from '../first-screen.ts'
import { titlesOf } from '../sections/markdown-blocks.ts'
import { registrationRows, statusEmoji } from '../wording.ts'
import { checkSection } from './checks.ts'
import { curveFigure } from './curve.ts'
import { copyable } from './elements.ts'
import { exchangeSection } from './exchanges.ts'
import { causeSection, leadSection } from './lead.ts'
import { script } from './script.ts'
import { style } from './style.ts'

export function renderHtml(report: Report): string {
  const screen = firstScreenOf(report)
  const { causes } = report.diagnosis
  return htmlPage(
    `${statusEmoji[screen.status]} ${screen.headline}`,
    html`${leadSection(report, screen)}
<nav aria-label="Sections">${causes.length > 0 && html`<a href="#causes">Diagnosis</a> `}<a href="#checks">Checks</a> <a href="#exchanges">Exchanges</a> <a href="#registration">Registration</a> <a href="#environment">Environment</a></nav>
${comparisonSection(report.comparison, titlesOf(report.checks))}
${causes.length > 0 && causeSection(report)}
${checkSection(report)}
${exchangeSection(report)}
${registrationSection(report)}
${environmentSection(report)}`,
  )
}

/** A whole page around a body: one file with its style, its script and the policy that allows nothing else. */
export function htmlPage(title: string, body: Html): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>\n${html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<main>
${body}
</main>
<script>${trusted(script)}</script>
</body>
</html>`}\n`
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

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

/** What was written, and what became of it. */
function registrationSection({ registration, exchanges }: Report): Html {
  if (!registration)
    return html`<section id="registration"><h2>Registration</h2><p>This run wrote nothing with the settings it was given.</p></section>`
  const { files, metrics = {}, cleanup } = registration
  const after = cleanup.done
    ? 'Everything the run made was removed.'
    : cleanup.leftovers.length > 0
      ? 'Not everything could be removed:'
      : 'What the run made is still on the server.'
  return html`<section id="registration"><h2>Registration</h2>
<dl>${registrationRows(registration).map(([name, value]) => html`<div><dt>${name}</dt><dd><code>${value}</code></dd></div>`)}${Object.entries(metrics).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${curveFigure(exchanges)}
${files.length > 0 && html`<div class="scroll" tabindex="0" role="region" aria-label="Files"><table><thead><tr><th>File</th><th>Bytes</th><th>SHA-256</th></tr></thead><tbody>${files.map(({ path, bytes, sha256 }) => html`<tr><td>${path}</td><td>${bytes}</td><td><code>${sha256}</code></td></tr>`)}</tbody></table></div>`}
<p>${after}</p>
${cleanup.leftovers.map(({ kind, name, reason, command }) => html`<div><p>${kind} <code>${name}</code>: ${reason}</p>${copyable(command, 'Copy the command')}</div>`)}</section>`
}

function environmentSection(report: Report): Html {
  const notes =
    report.warnings.length > 0 && html`<ul>${report.warnings.map((one) => html`<li>${one}</li>`)}</ul>`
  return html`<section id="environment"><h2>Environment</h2><dl>${environmentRows(report).map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl>${notes}</section>`
}
