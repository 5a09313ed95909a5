/** Every exchange in full, each a bar in the waterfall of the run. */
import { gzipSync } from 'node:zlib'
import type { Report } from '../../schema/report.ts'
import { curlCommand } from '../../text/curl.ts'
import { type Html, html } from '../../text/html.ts'
import { renderExchange } from '../transcript.ts'
import { formatDuration, plural } from '../wording.ts'
import { anchor, copyable } from './elements.ts'
import { decidingChain, type Span, spansOf } from './waterfall.ts'

/** Exchanges that stand in the page as they are; the rest is packed and unpacked when it is looked at. */
const plainly = 250
const perPack = 250

export function exchangeSection(report: Report): Html {
  const { exchanges, target } = report
  if (exchanges.length === 0)
    return html`<section id="exchanges"><h2>Exchanges</h2><p>Nothing was sent.</p></section>`
  const spans = spansOf(exchanges)
  const chain = decidingChain(spans)
  const total = Math.max(1, ...spans.map(({ end }) => end))
  const inTrouble = exchangesInTrouble(report)
  const rows = spans.map((span) => {
    const { id } = span.exchange
    return exchangeRow(span, {
      total,
      base: target.trackingUri,
      decides: chain.has(span),
      isBad: inTrouble.has(id),
    })
  })
  const packs = []
  for (let first = plainly; first < rows.length; first += perPack) {
    packs.push(pack(rows.slice(first, first + perPack), spans.slice(first, first + perPack)))
  }
  const sum = [...chain].reduce((ms, { start, end }) => ms + end - start, 0)
  return html`<section id="exchanges"><h2>Exchanges</h2>
<p>${plural(exchanges.length, 'request')} in ${formatDuration(total)}. ${plural(chain.size, 'request')} one after another decided how long it took (${formatDuration(sum)}); they are marked.</p>
<p class="legend"><span class="dns">DNS</span> <span class="connect">connect</span> <span class="tls">TLS</span> <span class="wait">first byte</span> <span class="receive">body</span></p>
<form class="filters" hidden><label>Text <input type="search" name="text"></label><label><input type="checkbox" name="bad"> only trouble</label><output name="shown"></output></form>
<div class="waterfall">${rows.slice(0, plainly)}${packs}</div>
${packs.length > 0 && html`<p class="rest"><span data-left>${exchanges.length - plainly}</span> more: <button type="button" hidden data-more>Show more</button> <span class="noscript">in transcript.txt</span></p>`}
</section>`
}

/**
 * Those that a cause rests on, and those of a failed check that were refused: many a refusal is what a check wants to see.
 */
function exchangesInTrouble({ checks, diagnosis, exchanges }: Report): ReadonlySet<string> {
  const failed = new Set(
    checks
      .filter(({ status }) => ['fail', 'error', 'warn'].includes(status))
      .flatMap((check) => check.exchanges),
  )
  const refused = exchanges.filter(({ response }) => !response || response.status >= 400)
  const evidence = diagnosis.causes.flatMap((cause) => [cause.decisive ?? '', ...cause.evidence])
  return new Set([...evidence, ...refused.map(({ id }) => id).filter((id) => failed.has(id))])
}

interface RowOptions {
  /** Milliseconds of the whole run. */
  total: number
  /** Address that is left out of the short form of a request. */
  base: string
  decides: boolean
  isBad: boolean
}

function exchangeRow({ exchange, phases, end, start }: Span, options: RowOptions): Html {
  const { total, base, decides, isBad } = options
  const { id, request, response, error, attempt, checkId } = exchange
  const curl = curlCommand(exchange)
  const scale = 1000 / total
  const bars = phases.map(
    ({ name, from, ms }) =>
      html`<rect class="${name}" x="${(from * scale).toFixed(1)}" y="0" width="${Math.max(1.5, ms * scale).toFixed(1)}" height="8"/>`,
  )
  const outcome = response ? String(response.status) : (error?.code ?? 'no answer')
  return html`<details class="exchange${decides && ' deciding'}${isBad && ' bad'}" id="${anchor('exchange', id)}"><summary><code>${id}</code> <span class="request">${request.method} ${pathOf(request.url, base)}</span> <span class="outcome">${outcome}</span> <span class="quiet">${formatDuration(end - start)}${attempt > 1 && `, attempt ${attempt}`}</span><svg class="bar" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">${bars}</svg></summary>
<pre tabindex="0">${renderExchange(exchange)}</pre>${curl !== undefined && copyable(curl, 'Copy as curl')}<p><a href="#${anchor('check', checkId)}">check ${checkId}</a></p></details>
`
}

/** Rows made small; the ids tell which pack holds a linked one. */
function pack(rows: readonly Html[], spans: readonly Span[]): Html {
  // Whoever unpacks has the script that copies.
  const text = rows.join('').replaceAll(' hidden data-copy ', ' data-copy ')
  const ids = spans.map(({ exchange }) => anchor('exchange', exchange.id)).join(' ')
  return html`<template class="pack" data-ids="${ids}">${gzipSync(text).toString('base64')}</template>`
}

/** What tells requests apart: their path, and the host only where it is not the registry's. */
function pathOf(url: string, base: string): string {
  if (url.startsWith(base)) return `…${url.slice(base.length)}`
  if (!URL.canParse(url)) return url
  const { host, pathname, search } = new URL(url)
  return `${host}${pathname}${search}`
}
