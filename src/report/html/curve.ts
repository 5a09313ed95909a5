/** The training curve, as it was logged to MLflow. */

import { groupBy } from '../../group-by.ts'
import type { Exchange } from '../../schema/report.ts'
import { type Html, html } from '../../text/html.ts'
import { parseJson } from '../../text/json.ts'

interface Point {
  key: string
  value: number
  step: number
}

const [width, height, margin] = [640, 180, 28]
const mostSeries = 4

/** A line for each metric that was logged at several steps; undefined where none was. */
export function curveFigure(exchanges: readonly Exchange[]): Html | undefined {
  const shown = groupBy(exchanges.flatMap(loggedIn), ({ key }) => key)
    .filter((points) => points.length > 2)
    .slice(0, mostSeries)
    .map((points) => points.toSorted((a, b) => a.step - b.step))
  if (shown.length === 0) return undefined
  const all = shown.flat()
  const [lastStep, most] = [
    Math.max(1, ...all.map(({ step }) => step)),
    Math.max(...all.map(({ value }) => value)),
  ]
  const least = Math.min(0, ...all.map(({ value }) => value))
  const x = (step: number) => margin + (step / lastStep) * (width - 2 * margin)
  const y = (value: number) =>
    height - margin - ((value - least) / (most - least || 1)) * (height - 2 * margin)
  const lines = shown.map((points, index) => {
    const path = points.map(({ step, value }) => `${x(step).toFixed(1)},${y(value).toFixed(1)}`)
    return html`<polyline class="series s${index}" points="${path.join(' ')}"/>`
  })
  const names = shown.map((points, index) => {
    const last = points.at(-1)
    return html`<span class="series-name s${index}">${last?.key} (${last?.value.toPrecision(3)} at the end)</span> `
  })
  return html`<figure><svg class="curve" viewBox="0 0 ${width} ${height}" role="img" aria-label="The metrics that were logged, by step"><line class="axis" x1="${margin}" y1="${height - margin}" x2="${width - margin}" y2="${height - margin}"/><line class="axis" x1="${margin}" y1="${margin}" x2="${margin}" y2="${height - margin}"/><text x="${margin}" y="${margin - 8}">${most.toPrecision(2)}</text><text x="${width - margin}" y="${height - 8}" text-anchor="end">step ${lastStep}</text>${lines}</svg><figcaption>Training, as it was logged: ${names}</figcaption></figure>`
}

/** The metrics of one log-batch request, also of a body whose end was not kept; all else in it is passed over. */
function loggedIn({ request }: Exchange): Point[] {
  if (!/\/runs\/log-batch$/.test(request.url)) return []
  const objects = (request.body?.text ?? '').match(/\{[^{}]{1,300}\}/g) ?? []
  return objects.map((one) => parseJson(one)).filter(isPoint)
}

function isPoint(value: unknown): value is Point {
  const { key, value: number, step } = (value ?? {}) as Partial<Record<keyof Point, unknown>>
  return typeof key === 'string' && Number.isFinite(number) && Number.isInteger(step) && Number(step) >= 0
}
