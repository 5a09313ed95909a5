/**
 * `report.html`: the run as one file for people, without a request to anywhere. The content security policy allows
 * this very style and this very script, and nothing else; without the script everything but filters is there.
 */
import { createHash } from 'node:crypto'
import type { Report } from '../../schema/report.ts'
import { type Html, html, trusted } from '../../text/html.ts'
import { environmentRows } from '../environment-rows.ts'
import { firstScreenOf } from '../first-screen.ts'
import { titlesOf } from '../sections/markdown-blocks.ts'
import { statusEmoji } from '../wording.ts'
import { checkSection } from './checks.ts'
import { comparisonSection } from './comparison.ts'
import { curveFigure } from './curve.ts'
import { exchangeSection } from './exchanges.ts'
import { causeSection, leadSection } from './lead.ts'
import { registrationSection } from './registration.ts'
import { script } from './script.ts'
import { style } from './style.ts'

export function renderHtml(report: Report): string {
  const screen = firstScreenOf(report)
  const { causes } = report.diagnosis
  return htmlPage(
    `${statusEmoji[screen.status]} ${screen.headline}`,
    html`${leadSection(report, screen)}
<nav aria-label="Sections">${causes.length > 0 && html`<a href="#causes">Diagnosis</a> `}<a href="#checks">Checks</a> <a href="#exchanges">Exchanges</a> <a href="#registration">Registration</a> <a href="#environment">Environment</a></nav>
${comparisonSection(report.comparison, titlesOf(report))}
${causes.length > 0 && causeSection(report)}
${checkSection(report)}
${exchangeSection(report)}
${registrationSection(report, curveFigure(report.exchanges))}
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

function environmentSection(report: Report): Html {
  const notes =
    report.warnings.length > 0 && html`<ul>${report.warnings.map((one) => html`<li>${one}</li>`)}</ul>`
  return html`<section id="environment"><h2>Environment</h2><dl>${environmentRows(report).map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl>${notes}</section>`
}
