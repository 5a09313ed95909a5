import type { Cause, Report } from '../../src/schema/report.ts'
import type { Scenario } from './scenario.ts'

type Confidence = Cause['confidence']

const confidences: Confidence[] = ['possible', 'likely', 'certain']

/** What a diagnosis of a scenario is worth. */
export interface Judgement {
  scenario: Scenario
  expected: string
  diagnosed: string
  confidence: Confidence | undefined
  /** The first cause is one that is honest from the outside. */
  right: boolean
  /** A cause called certain that is not the true one, or that cannot be known for certain. */
  wrongCertain: boolean
}

export function judge(scenario: Scenario, { diagnosis }: Report): Judgement {
  const [first] = diagnosis.causes
  const [truth] = scenario.expected
  const diagnosed = first?.code ?? 'NONE'
  const expected = truth?.code ?? 'NONE'
  const certain = first?.confidence === 'certain'
  const isTrue = diagnosed === expected || (scenario.also ?? []).includes(diagnosed)
  const isHonest = isTrue || (scenario.acceptable ?? []).includes(diagnosed)
  const overstated = first !== undefined && isAbove(first.confidence, truth?.confidence)
  return {
    scenario,
    expected,
    diagnosed,
    confidence: first?.confidence,
    right: isHonest && !(certain && (!isTrue || overstated)),
    wrongCertain: certain && (!isTrue || overstated),
  }
}

const isAbove = (given: Confidence, most: Confidence = 'certain') =>
  confidences.indexOf(given) > confidences.indexOf(most)

/** Expected × diagnosed in Markdown, then every scenario whose first cause is not the expected one. */
export function confusionTable(judgements: readonly Judgement[]): string {
  const cells = new Map<string, Judgement[]>()
  for (const one of judgements) {
    const key = `${one.expected} | ${one.diagnosed}`
    cells.set(key, [...(cells.get(key) ?? []), one])
  }
  const rows = [...cells].sort(([a], [b]) => a.localeCompare(b))
  const count = (list: Judgement[], confidence: Confidence | undefined) =>
    list.filter((one) => one.confidence === confidence).length
  const others = judgements.filter(({ expected, diagnosed }) => expected !== diagnosed)
  return [
    '# Confusion table',
    '',
    summary(judgements),
    '',
    '| expected | diagnosed | scenarios | certain | likely | possible |',
    '|---|---|---|---|---|---|',
    ...rows.map(
      ([key, list]) =>
        `| ${key} | ${list.length} | ${count(list, 'certain')} | ${count(list, 'likely')} | ${count(list, 'possible')} |`,
    ),
    '',
    '## Scenarios with another first cause than the expected one',
    '',
    '| scenario | expected | diagnosed | confidence | judged |',
    '|---|---|---|---|---|',
    ...others.map(
      (one) =>
        `| ${one.scenario.name} | ${one.expected} | ${one.diagnosed} | ${one.confidence ?? ''} | ${verdictOf(one)} |`,
    ),
    '',
  ].join('\n')
}

/** One line: how many first causes are right, and how many are wrong and called certain. */
export function summary(judgements: readonly Judgement[]): string {
  const right = judgements.filter((one) => one.right).length
  const wrong = judgements.filter((one) => one.wrongCertain).length
  const share = ((100 * right) / judgements.length).toFixed(1)
  return `${right} of ${judgements.length} first causes right (${share} %), ${wrong} wrong and certain.`
}

const verdictOf = ({ right, wrongCertain }: Judgement) =>
  wrongCertain ? 'WRONG AND CERTAIN' : right ? 'honest' : 'wrong'
