import type { Cause, Report } from '../../../src/schema/report.ts'
import { refutedIn } from '../refuted.ts'
import type { Truth } from './scenario.ts'

export const judgements = ['right', 'acceptable', 'missed', 'wrong', 'wrong-certain'] as const
export type Judgement = (typeof judgements)[number]

export interface Judged {
  judgement: Judgement
  why: string
}

const remedies = ({ remediation }: Cause) => remediation.map(({ text }) => text)
/** What is claimed in words of our own; `because` also quotes servers. */
const claim = (cause: Cause) => [cause.code, cause.summary, ...remedies(cause)].join('\n')
const account = (cause: Cause) =>
  [cause.headline ?? '', cause.summary, cause.because, ...remedies(cause)].join('\n')
const wrong = (cause: Cause | undefined): Judgement =>
  cause?.confidence === 'certain' ? 'wrong-certain' : 'wrong'

/** Of the first cause, by the rules told in this folder's README, in their order. */
export function judge(truth: Truth, report: Report | string): Judged {
  if (typeof report === 'string') {
    const known = truth.verdict.includes('refused') && truth.says.test(report)
    return known ? { judgement: 'right', why: '' } : { judgement: 'wrong', why: `refused: ${report}` }
  }
  const [refuted] = refutedIn(report)
  if (refuted) return { judgement: 'wrong-certain', why: `${refuted} is refuted by the run itself` }
  const { verdict } = report
  const { causes } = report.diagnosis
  const [first] = causes
  const forbidden = causes.filter((cause) => truth.never?.test(claim(cause)))
  const worst = forbidden.find(({ confidence }) => confidence === 'certain') ?? forbidden[0]
  if (worst) return { judgement: wrong(worst), why: `must not be said: ${worst.code}, ${worst.summary}` }
  if (verdict === 'pass') return judgePass(truth, report)
  if (!truth.verdict.includes(verdict)) return { judgement: wrong(first), why: `verdict ${verdict}` }
  if (!first || first.owner === 'undetermined') return { judgement: 'missed', why: 'undetermined' }
  if (truth.certain === false && first.confidence === 'certain') {
    return { judgement: 'wrong-certain', why: 'nobody can be certain of this' }
  }
  return judgeCause(truth, first)
}

function judgePass(truth: Truth, { warnings, checks }: Report): Judged {
  if (!truth.verdict.includes('pass')) return { judgement: 'missed', why: 'all-clear' }
  const warned = checks
    .filter(({ status }) => status === 'warn')
    .map(({ title, reason }) => `${title} ${reason}`)
  if (truth.warn && !truth.warn.test([...warnings, ...warned].join('\n'))) {
    return { judgement: 'missed', why: 'no warning' }
  }
  return { judgement: 'right', why: '' }
}

function judgeCause(truth: Truth, first: Cause): Judged {
  const category = truth.category.includes(first.category)
  const layer = truth.layer.includes(first.layer)
  const owner = truth.owner.includes(first.owner)
  const why = [
    ...(category ? [] : [`category ${first.category}`]),
    ...(layer ? [] : [`layer ${first.layer}`]),
    ...(owner ? [] : [`owner ${first.owner}`]),
    ...(truth.says.test(account(first)) ? [] : ['key word missing']),
  ].join(', ')
  if (!why) return { judgement: 'right', why }
  return { judgement: category || (owner && layer) ? 'acceptable' : wrong(first), why }
}
