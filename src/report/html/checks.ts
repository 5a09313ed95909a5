import { type CheckResult, layers, type Report } from '../../schema/report.ts'
import { type Html, html } from '../../text/html.ts'
import { layerLabel } from '../layer-line.ts'
import { type SuiteResult, suitesOf } from '../suite-results.ts'
import { countsLine, formatDuration, statuses } from '../wording.ts'
import { anchor, badge } from './elements.ts'

/** An exchange list in one check may be this long; the exchanges' own section has them all. */
const mostLinks = 40

/** Suites and checks; the filters only show with the script. */
export function checkSection(report: Report): Html {
  const suites = suitesOf(report)
  if (suites.length === 0)
    return html`<section id="checks"><h2>Checks</h2><p>Nothing was checked.</p></section>`
  return html`<section id="checks"><h2>Checks</h2>
<form class="filters" hidden>
<fieldset><legend>Status</legend>${statuses.map((status) => html`<label><input type="checkbox" name="status" value="${status}" checked> ${status}</label>`)}</fieldset>
<label>Layer <select name="layer"><option value="">all</option>${layers.map((layer) => html`<option value="${layer}">${layerLabel[layer]}</option>`)}</select></label>
<label>Text <input type="search" name="text" placeholder="press / to search"></label>
<output name="shown"></output>
</form>
${suites.map(suiteBlock)}</section>`
}

function suiteBlock(suite: SuiteResult): Html {
  const { name, status, counts, checks } = suite
  const isOpen = status === 'fail' || status === 'error' || status === 'warn'
  return html`<details class="suite"${isOpen && html` open`}><summary>${badge(status)} <strong>${name}</strong> <span class="quiet">${countsLine(counts)}</span></summary>
${checks.map(checkBlock)}</details>`
}

function checkBlock({ id, title, status, layer, reason, durationMs, needs, exchanges }: CheckResult): Html {
  const trouble = status !== 'pass' && reason !== undefined
  return html`<details class="check" id="${anchor('check', id)}" data-status="${status}" data-layer="${layer}"><summary>${badge(status)} ${title} <span class="quiet">${layerLabel[layer]} · ${formatDuration(durationMs)}</span>${trouble && html`<span class="reason">${reason}</span>`}</summary>
<div class="body">${!trouble && reason !== undefined && html`<p>${reason}</p>`}<p class="quiet"><code>${id}</code>${needs.length > 0 && html`, needs ${needs.map((need) => html`<a href="#${anchor('check', need)}">${need}</a> `)}`}</p>${
    exchanges.length > 0 &&
    html`<p>Exchanges: ${exchanges.slice(0, mostLinks).map((one) => html`<a href="#${anchor('exchange', one)}">${one}</a> `)}${exchanges.length > mostLinks && html`and ${exchanges.length - mostLinks} more`}</p>`
  }</div></details>
`
}
