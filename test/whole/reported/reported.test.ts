import { writeFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import type { Report } from '../../../src/schema/report.ts'
import { type Judged, judge, judgements } from '../blind/judge.ts'
import { play } from '../blind/play.ts'
import { callerReports } from './callers.ts'
import { frontReports } from './fronts.ts'
import { serverReports } from './servers.ts'

const scenarios = [...frontReports, ...serverReports, ...callerReports]
const judged = new Map<string, Judged & { said: unknown }>()

/** Reports on which the diagnosis is not right or acceptable yet. */
const known: readonly string[] = []

const saidIn = (report: Report | string) =>
  typeof report === 'string'
    ? report
    : {
        verdict: report.verdict,
        causes: report.diagnosis.causes.map(({ evidence, explains, ...cause }) => cause),
      }

/**
 * Sixty public reports of people who could not log or register a model, replayed; each truth was written before the
 * first run, which found 54 right, 1 acceptable, 3 missed and 2 wrong and certain.
 */
describe('what users of MLflow reported in public', () => {
  test('names each scenario once', () => {
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length)
  })

  test.each(scenarios)('$name ($source)', async (scenario) => {
    const report = await play(scenario)
    const { judgement, why } = judge(scenario.truth, report)
    judged.set(scenario.name, { judgement, why, said: saidIn(report) })
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
