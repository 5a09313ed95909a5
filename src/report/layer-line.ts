import {
  type CheckResult,
  type Exchange,
  type Layer,
  layers,
  type Report,
  type Status,
} from '../schema/report.ts'
import { isTrouble } from '../schema/verdict.ts'
import { heldUp } from './waiting-checks.ts'
import { statusEmoji, statusSign, verdictStatus } from './wording.ts'

/** One stop on the way of a request, and what was proved of it: `skip` where nothing was. */
export interface LayerState {
  layer: Layer
  label: string
  status: Status
}

export const layerLabel: Record<Layer, string> = {
  client: 'caller',
  network: 'network',
  auth: 'auth',
  proxy: 'API',
  gateway: 'gateway',
  mlflow: 'MLflow',
  artifacts: 'artifacts',
  registry: 'registry',
  event: 'event',
}

/**
 * The way of a request from the caller to the registry. The layers that the diagnosis blames carry the trouble; a
 * failure that a cause explains is not held against the layer where it showed. Beyond the first blamed layer a
 * pass counts only where nothing of that layer still waits for an answer.
 */
export function layerStates(report: Report): LayerState[] {
  const blamed = blamedLayers(report)
  const first = Math.min(...[...blamed.keys()].map((layer) => layers.indexOf(layer)), layers.length)
  const explained = explainedChecks(report)
  const waiting = heldUp(report.checks)
  const isPlain = report.target.takenFor === 'mlflow'
  return layers
    .filter((layer) => layer !== 'event' || isAsked(report.checks, layer))
    .filter((layer) => !isPlain || !['auth', 'proxy', 'gateway'].includes(layer) || blamed.has(layer))
    .map((layer) => {
      const index = layers.indexOf(layer)
      // Whatever stands in front of an MLflow server by itself is no API of Hokusai's.
      const label = isPlain && layer === 'proxy' ? 'in front of MLflow' : layerLabel[layer]
      const own = report.checks.filter((check) => check.layer === layer)
      const blame = blamed.get(layer)
      if (blame) return { layer, label, status: blame }
      const left = own.filter(({ id }) => !explained.has(id))
      const worst = (['fail', 'error', 'warn'] as const).find((one) =>
        left.some(({ status }) => status === one),
      )
      const isOpen = index > first && own.some((check) => waiting.has(check.id) && !isOfAnotherClient(check))
      const passed = own.some(({ status }) => status === 'pass')
      return { layer, label, status: worst ?? (passed && !isOpen ? 'pass' : 'skip') }
    })
}

/** `caller ✅ → network ✅ → … → registry ⏭️`, of words and signs of ours alone. */
export function layerLine(report: Report, signs: 'emoji' | 'plain'): string {
  const sign = signs === 'emoji' ? statusEmoji : statusSign
  return layerStates(report)
    .map(({ label, status }) => `${label} ${sign[status]}`)
    .join(' → ')
}

function blamedLayers({ diagnosis, verdict }: Report): Map<Layer, Status> {
  const status = verdict === 'pass' ? 'warn' : verdictStatus[verdict]
  return new Map(diagnosis.causes.map(({ layer }) => [layer, status]))
}

/** By what each cause says it explains; a report of an earlier release does not say, and then all is explained. */
function explainedChecks(report: Report): ReadonlySet<string> {
  const { causes } = report.diagnosis
  if (causes.length === 0) return new Set()
  const lists = causes.map(({ explains }) => explains)
  if (lists.some((list) => list === undefined)) {
    return new Set(report.checks.filter(isTrouble).map(({ id }) => id))
  }
  return new Set([...lists.flatMap((list) => list ?? []), ...refusedAlike(report)])
}

/** Checks that met the very refusal on which a cause rests: one trouble, however many layers show it. */
function refusedAlike({ checks, exchanges, diagnosis: { causes } }: Report): string[] {
  const told = ({ response }: Exchange) =>
    response && response.status >= 400 && response.body?.text
      ? `${response.status} ${response.body.text}`
      : undefined
  const byId = new Map(exchanges.map((exchange) => [exchange.id, told(exchange)]))
  const deciding = new Set(causes.map(({ decisive }) => byId.get(decisive ?? '')))
  deciding.delete(undefined)
  const isAlike = (id: string | undefined) => deciding.has(byId.get(id ?? ''))
  return checks.filter((check) => isAlike(check.exchanges.at(-1))).map(({ id }) => id)
}

/** What another client would have tried once more takes nothing from what this run's own requests proved. */
const isOfAnotherClient = ({ suite }: CheckResult) => suite === 'python_client'

const isAsked = (checks: readonly CheckResult[], wanted: Layer) =>
  checks.some(({ layer, status }) => layer === wanted && status !== 'skip')
