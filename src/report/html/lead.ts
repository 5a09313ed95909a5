/** The first screen of the page, and each cause in full. */
import type { Cause, Exchange, Proof, Report } from '../../schema/report.ts'
import { type Html, html } from '../../text/html.ts'
import { cut } from '../../text/visible.ts'
import { causeUrl } from '../cause-page.ts'
import { decisiveExchange } from '../decisive-exchange.ts'
import {
  causeFacts,
  causeHeadline,
  type FirstScreen,
  fixesOf,
  isRecordedAnswer,
  registeredOf,
} from '../first-screen.ts'
import { layerLabel } from '../layer-line.ts'
import { renderExchange } from '../transcript.ts'
import { waitingGroups } from '../waiting-checks.ts'
import { taskText } from '../warning-task.ts'
import {
  confidenceMeaning,
  countsLine,
  firstTrouble,
  ownerHeading,
  runAgain,
  runTime,
  sourceNote,
  workaroundHeading,
} from '../wording.ts'
import { anchor, badge, copyable } from './elements.ts'
import { layerPicture } from './layer-picture.ts'

export function leadSection(report: Report, screen: FirstScreen): Html {
  return firstScreenBlock(report, screen, {
    above: cut(report.target.trackingUri, 200) + cut(sourceNote(report.target), 100),
    below: `${countsLine(report.counts)} in ${runTime(report)}`,
  })
}

/** `above` and `below` stand small around it: what was verified, and how much of it. */
export function firstScreenBlock(
  report: Report,
  screen: FirstScreen,
  { above, below }: { above: string; below: string },
): Html {
  const { status, headline, cause, facts, fixes } = screen
  return html`<section id="result" class="lead ${status}">
<p class="target">${above}</p>
<h1>${badge(status)} ${headline}</h1>
${report.checks.length > 0 && layerPicture(report)}
${screen.subject !== undefined && html`<p><strong>${screen.subject}</strong></p>`}
${cause && html`<p class="facts">${facts.map((fact) => html`<span>${fact}</span> `)}${causeLink(cause.code)}</p>`}
${registeredLine(report)}
${fixList(fixes)}
${evidenceBlock(screen)}
${proofBlock(screen)}
${cause && workaroundBlock(cause)}
${warningTable(screen)}
${unexplained(report)}
<p class="counts">${below}</p>
</section>`
}

export function causeSection(report: Report): Html {
  const articles = report.diagnosis.causes.map((cause, index) => causeArticle(cause, index, report.exchanges))
  return html`<section id="causes"><h2>Diagnosis</h2>${articles}</section>`
}

export function causeArticle(cause: Cause, index: number, exchanges: readonly Exchange[]): Html {
  const exchange = decisiveExchange(exchanges, cause)
  const { proof } = cause
  const known = cause.evidence.filter((id) => exchanges.some((one) => one.id === id)).slice(0, 20)
  return html`<article><h3>${index + 1}. ${causeHeadline(cause)}</h3>
<p class="facts">${[...causeFacts(cause), `layer: ${layerLabel[cause.layer]}`].map((fact) => html`<span>${fact}</span> `)}${causeLink(cause.code)}</p>
${cause.headline !== undefined && cause.headline !== cause.summary && html`<p>${cause.summary}</p>`}
<dl><div><dt>${confidenceMeaning[cause.confidence]}</dt><dd>${cause.because}</dd></div>
<div><dt>This is wrong if you see</dt><dd>${cause.refutedBy}</dd></div>
${cause.nextProbe !== undefined && html`<div><dt>Look next at</dt><dd>${cause.nextProbe}</dd></div>`}</dl>
${fixList(fixesOf(cause))}
${exchange && html`<details><summary>The deciding request and its answer</summary><pre tabindex="0">${renderExchange(exchange)}</pre></details>`}
${proof && html`<details><summary>See whether it is fixed</summary>${copyable(proof.command, 'Copy the command')}${answers(proof)}</details>`}
${known.length > 0 && html`<p>Seen in ${known.map((id) => html`<a href="#${anchor('exchange', id)}">${id}</a> `)}</p>`}
${workaroundBlock(cause)}</article>`
}

function causeLink(code: string): Html {
  const url = causeUrl(code)
  return url ? html`<a href="${url}" rel="noreferrer">${code}</a>` : html`<code>${code}</code>`
}

function registeredLine(report: Report): Html | undefined {
  const made = registeredOf(report)
  return (
    made &&
    html`<p>Registered as <code>${made.modelName}</code>, version <code>${made.modelVersion}</code>${made.after}.</p>`
  )
}

function fixList(fixes: FirstScreen['fixes']): Html | undefined {
  if (fixes.length === 0) return undefined
  return html`<dl class="fixes">${fixes.map(
    ({ by, steps }) =>
      html`<div><dt>${ownerHeading(by)}</dt>${steps.map((step) => html`<dd>${step}</dd>`)}</div>`,
  )}</dl>`
}

function evidenceBlock({ evidence }: FirstScreen): Html | undefined {
  if (!evidence) return undefined
  const { exchange, outcome, marks } = evidence
  const { method, url } = exchange.request
  return html`<div class="evidence"><p><strong>Evidence</strong> <code>${method} ${url}</code> → <code>${outcome}</code></p>
<p class="marks">${marks.map(({ label, value }) => html`${label} <code>${value}</code> `)}<a href="#${anchor('exchange', exchange.id)}">exchange ${exchange.id}</a></p></div>`
}

const answers = ({ now, fixed }: Proof) =>
  html`<p>Answers now: ${isRecordedAnswer(now) ? html`<code>${now}</code>` : now}<br>When fixed: ${fixed}</p>`

function proofBlock({ proof, cause }: FirstScreen): Html | undefined {
  if (!proof) return cause ? html`<p>See whether it is fixed: ${runAgain}</p>` : undefined
  return html`<details><summary>See whether it is fixed: a command that tells</summary>${copyable(proof.command, 'Copy the command')}${answers(proof)}</details>`
}

function workaroundBlock({ workaround }: Cause): Html | undefined {
  if (!workaround) return undefined
  const { registration: made } = workaround
  const lines = Object.entries(workaround.settings).map(([name, value]) => `${name}=${value}`)
  return html`<div class="workaround"><p><strong>Until then, ${workaroundHeading(workaround)}:</strong> ${workaround.text}${made && html` (registered <code>${made.modelName}</code>, version <code>${made.modelVersion}</code>, ${made.removed ? 'removed again' : 'which stays on the server'})`}</p>${lines.length > 0 && copyable(lines.join('\n'), 'Copy the settings')}</div>`
}

function warningTable({ warnings }: FirstScreen): Html | undefined {
  if (warnings.length === 0) return undefined
  const commands = warnings.flatMap(({ task }) => task.command ?? []).join('\n')
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Warnings"><table><thead><tr><th>Check with a warning</th><th>Layer</th><th>What was seen, and what to do</th></tr></thead><tbody>${warnings.map(
    ({ id, title, layer, reason, task }) =>
      html`<tr><td><a href="#${anchor('check', id)}">${title}</a></td><td>${layerLabel[layer]}</td><td>${reason}${task.step !== '' && html`<br><strong>${ownerHeading(task.by)}:</strong> ${taskText(task)}`}</td></tr>`,
  )}</tbody></table></div>${commands !== '' && html`<details><summary>The commands for these steps</summary>${copyable(commands, 'Copy the commands')}</details>`}`
}

/** Without a cause, what failed first; with or without one, what waits. */
function unexplained(report: Report): Html {
  const trouble = report.diagnosis.causes.length === 0 ? firstTrouble(report) : undefined
  const groups = waitingGroups(report.checks).slice(0, 6)
  return html`${trouble && html`<p>Look first at <a href="#${anchor('check', trouble.id)}">${trouble.title}</a>: ${trouble.reason}</p>`}${
    groups.length > 0 && html`<ul class="waiting">${groups.map(({ text }) => html`<li>${text}</li>`)}</ul>`
  }`
}
