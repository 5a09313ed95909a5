/** What every surface shows first, as plain text: the cause, the layer, whose it is, what to do, how one knows. */

import { z } from 'zod'
import { groupBy } from '../group-by.ts'
import { checkIdOf } from '../python/steps.ts'
import { gateNote } from '../schema/gate.ts'
import type { Cause, CheckResult, Exchange, Owner, Proof, Report, Status } from '../schema/report.ts'
import { echoesOf } from '../text/echoes.ts'
import { headerOf, outcomeOf } from '../text/exchange-in-words.ts'
import { parseJson } from '../text/json.ts'
import { visibleLine } from '../text/visible.ts'
import { decisiveExchange, type Evidence, evidenceOf } from './decisive-exchange.ts'
import { layerLabel } from './layer-line.ts'
import { taskOfWarning, type WarningTask } from './warning-task.ts'
import {
  capitalised,
  categoryMeaning,
  firstTrouble,
  ownerName,
  plural,
  signOf,
  stopSentence,
} from './wording.ts'

export interface FirstScreen {
  status: Status
  /** One sentence without a full stop: what happened, never the title of a check. */
  headline: string
  cause?: Cause
  /** The cause in one sentence, where the headline tells of a success and not of it. */
  subject?: string
  /** Category, owner, confidence and what is known of the key. */
  facts: string[]
  /** What to do, the owner of the broken layer first, the caller second. */
  fixes: { by: Owner; steps: string[] }[]
  evidence?: Evidence
  proof?: Proof
  /** What passed with a warning, shown whatever `fail-on` says; in a run that failed, what no cause explains. */
  warnings: (CheckResult & { task: WarningTask })[]
}

/** Causes of which a run that passes tells in its headline: somebody else could use the key or the registry. */
const exposures = ['OPEN_REGISTRY', 'KEY_ECHOED', 'KEY_STILL_ACCEPTED']

export function firstScreenOf(report: Report): FirstScreen {
  const [cause] = report.diagnosis.causes
  const exchange = cause ? decisiveExchange(report.exchanges, cause) : exchangeOfTrouble(report)
  return {
    status: signOf(report),
    headline: headline(report),
    ...(cause ? { cause } : {}),
    ...(cause && report.verdict === 'pass' && !isExposure(cause) ? { subject: causeHeadline(cause) } : {}),
    facts: cause ? [...causeFacts(cause), ...keyStatement(report, cause)] : [],
    fixes: cause ? fixesOf(cause) : stopSteps(report),
    ...(exchange ? { evidence: evidenceOf(exchange, cause?.because) } : {}),
    ...(cause?.proof ? { proof: toldOnce(cause.proof, exchange) } : {}),
    warnings: openWarnings(report),
  }
}

/** A recorded answer begins with its status; all else are words of ours. */
export const isRecordedAnswer = (now: string): boolean => /^\d{3}(?!, as in the evidence)\b/.test(now)

/** An answer that the evidence shows already is named by its status. */
export function toldOnce(proof: Proof, exchange: Exchange | undefined): Proof {
  const { response } = exchange ?? {}
  const isShown = response !== undefined && exchange !== undefined && proof.now === outcomeOf(exchange)
  return isShown ? { ...proof, now: `${response.status}, as in the evidence` } : proof
}

export const openWarnings = (report: Report): FirstScreen['warnings'] =>
  report.checks
    .filter((check) => check.status === 'warn' && !isExplained(check, report))
    .map((check) => ({ ...check, task: taskOfWarning(check, report) }))

/** True where a cause of a run that failed accounts for the check, which is then fixed with it. */
export const isExplained = ({ id }: CheckResult, { verdict, diagnosis: { causes } }: Report): boolean =>
  verdict !== 'pass' && causes.some(({ explains }) => explains?.includes(id))

/** What a good run registered and what became of it, around the name and the version. */
export function registeredOf({ verdict, registration }: Pick<Report, 'verdict' | 'registration'>) {
  const { modelName, modelVersion, cleanup } = registration ?? {}
  if (verdict !== 'pass' || modelName === undefined || modelVersion === undefined) return undefined
  const after = cleanup?.done ? ', read back, and removed again' : ' and read back; it stays on the server'
  return { modelName, modelVersion, after }
}

/** The result in one sentence, without a full stop. */
export function headline(report: Report): string {
  const [cause] = report.diagnosis.causes
  switch (report.verdict) {
    case 'pass':
      return [passHeadline(report), ...exposed(report.diagnosis.causes)].join(': ')
    case 'fail':
      return cause ? causeHeadline(cause) : 'Registration is broken, and the cause could not be determined'
    case 'error':
      if (report.stopReason !== 'completed') return `${stopSentence[report.stopReason]} before the end`
      return `Could not verify the registration: ${cause ? causeHeadline(cause) : whyNot(report)}`
    case 'skipped':
      return 'The registration was not verified: the run was skipped'
  }
}

/** What made a gate fail, in one line: the cause and whose it is, or the warnings that were not to be. */
export function gateReason(report: Report): string {
  const [cause] = report.diagnosis.causes
  if (report.verdict === 'pass' && report.counts.warn > 0) {
    const [first] = report.checks.filter(({ status }) => status === 'warn')
    return `${headline(report)}. The first: ${first?.title}: ${first?.reason ?? ''}`
  }
  if (cause)
    return `${headline(report)} (${cause.code}, layer: ${layerLabel[cause.layer]}, owner: ${ownerName[cause.owner]})`
  const trouble = firstTrouble(report)
  return trouble?.reason && report.verdict === 'fail'
    ? `${headline(report)}: ${trouble.reason}`
    : headline(report)
}

const isExposure = ({ code }: Cause) => exposures.includes(code)

const exposed = (causes: readonly Cause[]): string[] =>
  causes.filter(isExposure).slice(0, 1).map(causeHeadline)

export function causeHeadline({ headline, summary }: Pick<Cause, 'headline' | 'summary'>): string {
  return (headline ?? summary).trim().replace(/\.$/, '')
}

function passHeadline(report: Report): string {
  const { counts, registration } = report
  const warned = counts.warn > 0 ? `, with ${plural(counts.warn, 'warning')}` : ''
  const warnings = gateNote(report) || warned
  if (report.checks.some(({ suite }) => suite === 'record'))
    return `${recordedHeadline(report.exchanges)}${warnings}`
  // A run that only read, or checked nothing, must not look like a registration that works.
  if (registration?.modelVersion !== undefined) return `Registration works${warnings}`
  const byClient = report.checks.some(({ id, status }) => id === checkIdOf('register') && status === 'pass')
  return byClient
    ? `The stock Python client registers${warnings}; this tool did not try to`
    : `Checks passed${warnings}; no registration was attempted`
}

/** What somebody's own command did, by its requests. */
function recordedHeadline(exchanges: readonly Exchange[]): string {
  const created = exchanges.filter(
    ({ request, response }) => /\/model-versions\/create$/.test(request.url) && response?.status === 200,
  )
  if (created.length === 0) return 'The command’s requests went well, and none of them registered a model'
  const answer = Answered.safeParse(parseJson(created.at(-1)?.response?.body?.text ?? ''))
  const { name, version } = answer.data?.model_version ?? {}
  const which = name === undefined ? 'a model' : `${visibleLine(name)}, version ${visibleLine(version ?? '')}`
  return `The command registered ${which}${created.length > 1 ? `, and ${plural(created.length - 1, 'more version')}` : ''}`
}

/** Contract: "Create ModelVersion" of MLflow's REST API. */
const Answered = z.object({ model_version: z.object({ name: z.string(), version: z.string() }) })

function whyNot(report: Report): string {
  const trouble = firstTrouble(report)
  if (!trouble) return 'nothing was checked'
  return trouble.reason ?? 'the cause could not be determined'
}

/** Category, owner and confidence, each a few words. */
export function causeFacts({ category, owner, confidence }: Cause): string[] {
  return [capitalised(categoryMeaning[category]), `owner: ${ownerName[owner]}`, confidence]
}

/** What the run proved of the caller's key, since that is what a caller doubts first. */
function keyStatement(report: Report, { category, confidence }: Cause): string[] {
  const { checks, diagnosis, exchanges, verdict, target } = report
  if (verdict === 'pass') return []
  if (category === 'KEY') return [`the key ${confidence === 'possible' ? 'may be' : 'is'} the problem`]
  const isBad = diagnosis.causes.some((one) => one.category === 'KEY' && one.confidence !== 'possible')
  if (isBad) return ['your key has a problem of its own']
  if (echoesOf(exchanges).length > 0) return ['answers show your key: replace it once they no longer do']
  if (target.takenFor === 'mlflow') return loginStatement(report)
  const passed = (id: string) => checks.some((check) => check.id === id && check.status === 'pass')
  const isValid = passed('auth.key-valid') || passed('bearer.accepted')
  if (category === 'SCOPE') return isValid ? ['your key is valid, but not for this'] : []
  if (category === 'CLIENT') return isValid ? ['your key is fine'] : []
  return isValid ? ['your key is fine, keep it'] : ['nothing speaks against your key, keep it']
}

/** An MLflow server by itself may ask for no login, and knows no keys. */
function loginStatement({ checks, exchanges }: Report): string[] {
  const isSent = exchanges.some(({ request }) => headerOf(request.headers, 'authorization') !== '')
  const isServed = checks.some(({ id, status }) => id === 'mlflow.served' && status === 'pass')
  return isSent && isServed ? ['your login is fine'] : []
}

/** Who does what, in the order of the diagnosis. */
export function fixesOf({ remediation }: Cause): FirstScreen['fixes'] {
  return groupBy(remediation, ({ by }) => by).map((steps) => {
    return { by: steps[0].by, steps: steps.map(({ text }) => text) }
  })
}

/** What to do about a run that was cut short, which has no cause. */
function stopSteps({ stopReason, verdict }: Report): FirstScreen['fixes'] {
  if (stopReason === 'completed' || verdict !== 'error') return []
  const step =
    stopReason === 'cancelled'
      ? 'Run it again: a run that was cancelled proves nothing.'
      : 'Find out why this answer takes so long, or give the run more time (timeout), and run it again.'
  return [{ by: 'caller', steps: [step] }]
}

function exchangeOfTrouble(report: Report) {
  const trouble = firstTrouble(report)
  return report.exchanges.find(({ id }) => id === trouble?.exchanges.at(-1))
}
