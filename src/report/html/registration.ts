import type { Report } from '../../schema/report.ts'
import { type Html, html } from '../../text/html.ts'
import { registrationRows } from '../wording.ts'
import { copyable } from './elements.ts'

/** What was written, and what became of it. */
export function registrationSection({ registration }: Report, curve: Html | undefined): Html {
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
${curve}
${files.length > 0 && html`<div class="scroll" tabindex="0" role="region" aria-label="Files"><table><thead><tr><th>File</th><th>Bytes</th><th>SHA-256</th></tr></thead><tbody>${files.map(({ path, bytes, sha256 }) => html`<tr><td>${path}</td><td>${bytes}</td><td><code>${sha256}</code></td></tr>`)}</tbody></table></div>`}
<p>${after}</p>
${cleanup.leftovers.map(({ kind, name, reason, command }) => html`<div><p>${kind} <code>${name}</code>: ${reason}</p>${copyable(command, 'Copy the command')}</div>`)}</section>`
}
