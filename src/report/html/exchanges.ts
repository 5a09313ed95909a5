/** Every exchange in full, each a bar in the waterfall of the run. */
import { gzipSync } from 'node:zlib'
import type { Report } from '../../schema/report.ts'
import { curlCommand } from '../../text/curl.ts'
import { type Html, html } from '../../text/html.ts'
import { renderExchange } from '../transcript.ts'
import { formatDuration, plural } from '../wording.ts'
import { anchor, copyable } from './parts.ts'
import { decidingChain, type Span, spansOf } from './waterfall.ts'

/** Exchanges that stand in the page as they are; the rest is packed and unpacked when it is looked at. */
const plainly = 250
const perPack = 250

export function exchangeSection({ exchanges }: Report): Html {
  if (exchanges.length === 0)
    return html`<section id="exchanges"><h2>Exchanges</h2><p>Nothing was sent.</p></section>`
  const spans = spansOf(exchanges)
  const chain = decidingChain(spans)
  const total = Math.max(1, ...spans.map(({ end }) => end))
  const rows = spans.map((span) => exchangeRow(span, total, chain.has(span)))
  const packs = []
  for (let first = plainly; first < rows.length; first += perPack) {
    packs.push(pack(rows.slice(first, first + perPack), spans.slice(first, first + perPack)))
  }
  const sum = [...chain].reduce((ms, { start, end }) => ms + end - start, 0)
  return html`<section id="exchanges"><h2>Exchanges</h2>
<p>${plural(exchanges.length, 'request')} in ${formatDuration(total)}. ${plural(chain.size, 'request')} one after another decided how long it took (${formatDuration(sum)}); they are marked.</p>
<p class="legend"><span class="dns">DNS</span> <span class="connect">connect</span> <span class="tls">TLS</span> <span class="wait">first byte</span> <span class="receive">body</span></p>
<form class="filters" hidden><label>Text <input type="search" name="text"></label><label><input type="checkbox" name="bad"> only errors</label><output name="shown"></output></form>
<div class="waterfall">${rows.slice(0, plainly)}${packs}</div>
${packs.length > 0 && html`<p class="rest">${plural(exchanges.length - plainly, 'more exchange')}: <button type="button" hidden data-more>Show more</button> <span class="noscript">in transcript.txt</span></p>`}
</section>`
}

function exchangeRow({ exchange, phases, end, start }: Span, total: number, decides: boolean): Html {
  const { id, request, response, error, attempt, checkId } = exchange
  const curl = curlCommand(exchange)
  const scale = 1000 / total
  const bars = phases.map(
    ({ name, from, ms }) =>
      html`<rect class="${name}" x="${(from * scale).toFixed(1)}" y="0" width="${Math.max(1.5, ms * scale).toFixed(1)}" height="8"/>`,
  )
  const outcome = response ? String(response.status) : (error?.code ?? 'no answer')
  const isBad = !response || response.status >= 400
  return html`<details class="exchange${decides && ' deciding'}${isBad && ' bad'}" id="${anchor('exchange', id)}"><summary><code>${id}</code> <span class="request">${request.method} ${pathOf(request.url)}</span> <span class="outcome">${outcome}</span> <span class="quiet">${formatDuration(end - start)}${attempt > 1 && `, attempt ${attempt}`}</span><svg class="bar" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">${bars}</svg></summary>
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

function pathOf(url: string): string {
  if (!URL.canParse(url)) return url
  const { host, pathname, search } = new URL(url)
  return `${host}${pathname}${search}`
}
