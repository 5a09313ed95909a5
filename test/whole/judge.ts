import { frontBlockCauses } from '../../src/diagnosis/causes/front-blocks.ts'
import { frontLimitCauses } from '../../src/diagnosis/causes/front-limits.ts'
import { frontRouteCauses } from '../../src/diagnosis/causes/front-routes.ts'
import { causeKinds } from '../../src/diagnosis/causes/index.ts'
import type { Cause, Layer, Report } from '../../src/schema/report.ts'
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
  const known = [...scenario.expected.map(({ code }) => code), ...(scenario.also ?? [])]
  // A later cause may only support the first one, and then it is not called certain.
  const certainBeside = diagnosis.causes.some(
    (cause) => cause.confidence === 'certain' && !known.includes(cause.code),
  )
  const overstated = first !== undefined && isAbove(first.confidence, truth?.confidence)
  return {
    scenario,
    expected,
    diagnosed,
    confidence: first?.confidence,
    right: isHonest && !(certain && (!isTrue || overstated)),
    wrongCertain: certainBeside || (certain && overstated),
  }
}

const isAbove = (given: Confidence, most: Confidence = 'certain') =>
  confidences.indexOf(given) > confidences.indexOf(most)

/** Expected × diagnosed in Markdown, by code, party and category, then every scenario with another first cause. */
export function confusionTable(judgements: readonly Judgement[]): string {
  const others = judgements.filter(({ expected, diagnosed }) => expected !== diagnosed)
  return [
    '# Confusion tables',
    '',
    summary(judgements),
    '',
    ...crossing('By code', judgements, (code) => code),
    ...crossing('By the party that is blamed', judgements, partyOf),
    ...crossing('By category', judgements, (code) => kindOf(code)?.category ?? code),
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

/** One table: how often each pair of expected and diagnosed was met, and how sure it was said. */
function crossing(
  title: string,
  judgements: readonly Judgement[],
  nameOf: (code: string) => string,
): string[] {
  const cells = new Map<string, Judgement[]>()
  for (const one of judgements) {
    const key = `${nameOf(one.expected)} | ${nameOf(one.diagnosed)}`
    cells.set(key, [...(cells.get(key) ?? []), one])
  }
  const rows = [...cells].sort(([a], [b]) => a.localeCompare(b))
  const count = (list: Judgement[], confidence: Confidence) =>
    list.filter((one) => one.confidence === confidence).length
  return [
    `## ${title}`,
    '',
    '| expected | diagnosed | scenarios | certain | likely | possible |',
    '|---|---|---|---|---|---|',
    ...rows.map(
      ([key, list]) =>
        `| ${key} | ${list.length} | ${count(list, 'certain')} | ${count(list, 'likely')} | ${count(list, 'possible')} |`,
    ),
    '',
  ]
}

const kindOf = (code: string) => causeKinds.find((kind) => kind.code === code)

const inBetween = [...frontBlockCauses, ...frontLimitCauses, ...frontRouteCauses].map(({ code }) => code)

const parties: Record<Layer, string> = {
  client: 'caller',
  network: 'network',
  auth: 'auth service',
  proxy: 'API',
  gateway: 'gateway',
  mlflow: 'MLflow',
  registry: 'MLflow',
  artifacts: 'artifact store',
  event: 'API',
}

/** The part of the platform that a code blames, or what stands between. */
function partyOf(code: string): string {
  const kind = kindOf(code)
  if (!kind) return code
  return inBetween.includes(code) ? 'in between' : parties[kind.layer]
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
