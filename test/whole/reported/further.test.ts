import { writeFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import type { Report } from '../../../src/schema/report.ts'
import { type Judged, judge, judgements } from '../blind/judge.ts'
import { play } from '../blind/play.ts'
import { documentedA } from './documented-a.ts'
import { documentedB } from './documented-b.ts'
import { furtherReportsA } from './further-a.ts'
import { furtherReportsB } from './further-b.ts'
import { furtherReportsC } from './further-c.ts'
import { furtherReportsD } from './further-d.ts'
import type { Codes, Documented } from './further-truth.ts'
import { neighbours } from './neighbours.ts'

const scenarios: Documented[] = [
  ...furtherReportsA,
  ...furtherReportsB,
  ...furtherReportsC,
  ...furtherReportsD,
  ...documentedA,
  ...documentedB,
  ...neighbours,
]
const judged = new Map<string, Judged & { said: unknown }>()

/** Reports on which the diagnosis is not right or acceptable yet. */
const known: readonly string[] = []

/** As the reports of `reported.test.ts`, and a first code that sends the reader to the wrong party is wrong. */
function judgeFurther({ truth, codes }: Documented, report: Report | string): Judged {
  const first = typeof report === 'string' ? undefined : report.diagnosis.causes[0]
  if (first && codes.wrong.includes(first.code)) {
    const judgement = first.confidence === 'certain' ? 'wrong-certain' : 'wrong'
    return { judgement, why: `${first.code} first` }
  }
  return judge(truth, report)
}

const codesSaid = (report: Report | string, { first, both = [] }: Codes) => {
  const causes = typeof report === 'string' ? [] : report.diagnosis.causes
  const said = causes.map(({ code }) => code)
  return {
    first: said[0],
    among: first.length === 0 ? said.length === 0 : first.includes(said[0] ?? ''),
    untold: both.filter((group) => !group.some((code) => said.includes(code))),
  }
}

/** Sixty more public reports, written blind: by somebody who had not read the rules. */
describe('what more users of MLflow and of what stands before it reported', () => {
  test('names each scenario once', () => {
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length)
  })

  test.each(scenarios)('$name ($source)', async (scenario) => {
    const report = await play(scenario)
    const { judgement, why } = judgeFurther(scenario, report)
    const causes =
      typeof report === 'string'
        ? report
        : report.diagnosis.causes.map(
            ({ code, confidence, headline, because }) => `${code} ${confidence}: ${headline} | ${because}`,
          )
    judged.set(scenario.name, {
      judgement,
      why,
      said: {
        verdict: typeof report === 'string' ? 'refused' : report.verdict,
        causes,
        ...codesSaid(report, scenario.codes),
      },
    })
    const isRight = judgement === 'right' || judgement === 'acceptable'
    expect(isRight, `${judgement}: ${why}`).toBe(!known.includes(scenario.name))
  })

  // REPORTED_RESULTS names a file for what was said of each scenario, to work with.
  afterAll(() => {
    const count = (one: string) => [...judged.values()].filter(({ judgement }) => judgement === one).length
    console.info(judgements.map((one) => `${one} ${count(one)}`).join(', '))
    const file = process.env.REPORTED_RESULTS
    if (file) writeFileSync(file, JSON.stringify(Object.fromEntries(judged), null, 1))
  })
})
