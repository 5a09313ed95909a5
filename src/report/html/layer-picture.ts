/** The way of a request as a picture: one station for each layer, coloured by what was proved of it. */
import type { Report, Status } from '../../schema/report.ts'
import { type Html, html } from '../../text/html.ts'
import { type LayerState, layerStates } from '../layer-line.ts'
import { sortedWorstFirst } from '../suite-results.ts'
import { statusMeaning } from '../wording.ts'
import { anchor, signOf } from './elements.ts'

const step = 120
const row = 48
const meaning: Record<Status, string> = { ...statusMeaning, skip: 'not reached' }

/** Twice: in a line for a desk, in a column for a phone; the style shows one of them. */
export function layerPicture(report: Report): Html {
  const states = layerStates(report)
  const links = states.map((state) => evidenceOf(state, report))
  const label = states.map(({ label, status }) => `${label}: ${meaning[status]}`).join(', ')
  const wide = states.map((state, n) =>
    station(state, links[n], { x: n * step + step / 2, y: 30, below: true }),
  )
  const tall = states.map((state, n) => station(state, links[n], { x: 24, y: n * row + 24, below: false }))
  const rails = states.slice(1).map((state, n) => {
    const from = n * step + step / 2 + 22
    return html`<line class="${railOf(states[n], state)}" x1="${from}" y1="30" x2="${from + step - 44}" y2="30"/>`
  })
  const posts = states.slice(1).map((state, n) => {
    const from = n * row + 24 + 18
    return html`<line class="${railOf(states[n], state)}" x1="24" y1="${from}" x2="24" y2="${from + row - 36}"/>`
  })
  return html`<div class="layers"><p class="away">${label}</p>
<svg class="wide" viewBox="0 0 ${states.length * step} 78" role="group" aria-label="The layers of a request">${rails}${wide}</svg>
<svg class="tall" preserveAspectRatio="xMinYMin" viewBox="0 0 260 ${states.length * row}" role="group" aria-label="The layers of a request">${posts}${tall}</svg></div>`
}

function station(
  { label, status }: LayerState,
  link: string | undefined,
  { x, y, below }: { x: number; y: number; below: boolean },
): Html {
  const place = below ? html`x="${x}" y="${y + 40}" text-anchor="middle"` : html`x="${x + 30}" y="${y + 5}"`
  const drawn = html`<circle class="${status}" cx="${x}" cy="${y}" r="${below ? 20 : 16}"/><text class="sign" x="${x}" y="${y + 6}" text-anchor="middle" aria-hidden="true">${signOf(status)}</text><text class="name" ${place}>${label}</text>`
  const title = `${label}: ${meaning[status]}`
  if (link === undefined) return html`<g><title>${title}</title>${drawn}</g>`
  return html`<a href="#${link}" aria-label="${title}"><title>${title}</title>${drawn}</a>`
}

/** A request passed from one station to the next where it arrived there. */
function railOf(from: LayerState | undefined, to: LayerState): string {
  return from?.status === 'pass' && to.status !== 'skip' ? 'rail' : 'rail broken'
}

/** The check of the layer to look at first. */
function evidenceOf({ layer }: LayerState, { checks }: Report): string | undefined {
  const [first] = sortedWorstFirst(checks.filter((check) => check.layer === layer))
  return first && anchor('check', first.id)
}
