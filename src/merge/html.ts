/** `report.html` of many legs: the same first screen, then leg by leg and cause by cause. */
import { causeFacts, causeHeadline } from '../report/first-screen.ts'
import { anchor, badge, copyable } from '../report/html/elements.ts'
import { causeArticle, firstScreenBlock } from '../report/html/lead.ts'
import { comparisonSection, htmlPage } from '../report/html/page.ts'
import { layerLabel } from '../report/layer-line.ts'
import { titlesOf } from '../report/sections/markdown-blocks.ts'
import { countsLine, plural, signOf, statusEmoji, statuses } from '../report/wording.ts'
import type { MergedReport } from '../schema/merged-report.ts'
import type { Status } from '../schema/report.ts'
import { type Html, html } from '../text/html.ts'
import { asOneRun, mergedScreenOf } from './first-screen.ts'
import { maxColumns, mergedRows, tallyOf, troubleText, worstLegsFirst } from './sections.ts'

const mostCauses = 100

export function renderMergedHtml(merged: MergedReport): string {
  const run = asOneRun(merged)
  const screen = mergedScreenOf(merged, run)
  const [first] = merged.causes
  const lead = firstScreenBlock(run, screen, {
    above: `${plural(merged.legs.length, 'leg')}, merged at ${merged.mergedAt}`,
    below: `${first && merged.verdict !== 'pass' ? `In ${plural(first.legs.length, 'leg')}. ` : ''}Checks of all legs: ${countsLine(merged.counts)}`,
  })
  return htmlPage(
    `${statusEmoji[screen.status]} ${screen.headline}`,
    html`${lead}
<nav aria-label="Sections"><a href="#legs">Legs</a> <a href="#checks">Checks</a> <a href="#causes">Diagnosis</a></nav>
${comparisonSection(merged.comparison)}
${legTable(merged)}
${checkTable(merged)}
${causeSection(merged)}
${leftoverSection(merged)}`,
  )
}

function legTable(merged: MergedReport): Html {
  const titles = titlesOf(merged.checks)
  const rows = worstLegsFirst(merged.legs).map(
    (leg) =>
      html`<tr><td>${badge(signOf(leg))}</td><td>${leg.name}</td><td><code>${leg.target?.trackingUri}</code></td><td>${troubleText(leg, titles)}</td><td><code>${leg.cause}</code></td></tr>`,
  )
  return html`<section id="legs"><h2>Legs</h2>${scrolling('Legs', ['Result', 'Leg', 'Target', 'Failed or not verified', 'Cause'], rows)}</section>`
}

/** Every check with its outcome in each leg; of many legs, how often it came out how. */
function checkTable(merged: MergedReport): Html | undefined {
  const { legs, checks } = merged
  if (checks.length === 0) return undefined
  const isFew = legs.length <= maxColumns
  const header = isFew ? legs.map(({ name }) => name) : statuses
  const rows = mergedRows(merged).map(({ check: { id, title, layer }, found }) => {
    const cells: readonly Html[] = isFew
      ? found.map(cellOf)
      : tallyOf(found).map((one) => html`<td>${one}</td>`)
    return html`<tr id="${anchor('check', id)}"><th scope="row">${title}</th><td>${layerLabel[layer]}</td>${cells}</tr>`
  })
  return html`<section id="checks"><h2>Checks</h2>${scrolling('Checks', ['Check', 'Layer', ...header], rows)}</section>`
}

const cellOf = (status: Status | undefined) => html`<td>${status && badge(status)}</td>`

function causeSection({ causes }: MergedReport): Html | undefined {
  if (causes.length === 0) return undefined
  const articles = causes.slice(0, mostCauses).map(({ cause, legs, exchange }, index) => {
    const where = html`<details><summary>${causeHeadline(cause)}: in ${plural(legs.length, 'leg')} (${causeFacts(cause).join(' · ')})</summary><p>${legs.join('; ')}</p></details>`
    // Ids of exchanges are those of a leg: only the first cause's stands in this page.
    const told = index === 0 || !exchange ? cause : { ...cause, decisive: exchange.id, evidence: [] }
    const article = causeArticle(told, index, exchange ? [exchange] : [])
    // Where the first screen links to its evidence.
    return index === 0 && exchange
      ? html`<div id="${anchor('exchange', exchange.id)}">${article}${where}</div>`
      : html`${article}${where}`
  })
  return html`<section id="causes"><h2>Diagnosis</h2>${articles}</section>`
}

function leftoverSection({ leftovers }: MergedReport): Html | undefined {
  if (leftovers.length === 0) return undefined
  return html`<section id="leftovers"><h2>Not removed from the server</h2>${leftovers.map(
    ({ leg, kind, name, reason, command }) =>
      html`<div><p>${leg}: ${kind} <code>${name}</code>: ${reason}</p>${copyable(command, 'Copy the command')}</div>`,
  )}</section>`
}

function scrolling(label: string, header: readonly string[], rows: readonly Html[]): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table><thead><tr>${header.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`
}
