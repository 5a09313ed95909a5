import { writeFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import type { Report } from '../../../src/schema/report.ts'
import { behindScenarios } from './behind.ts'
import { callerScenarios } from './caller.ts'
import { atTheEdgeScenarios } from './edge.ts'
import { type Judged, judge, judgements } from './judge.ts'
import { known } from './known.ts'
import { play } from './play.ts'

const scenarios = [...atTheEdgeScenarios, ...behindScenarios, ...callerScenarios]
const judged = new Map<string, Judged & { said: unknown }>()
const badness = (judgement: string) => judgements.indexOf(judgement as Judged['judgement'])
const tolerated = (name: string) => Math.max(badness('acceptable'), badness(known[name] ?? 'right'))

const saidIn = (report: Report | string) =>
  typeof report === 'string'
    ? report
    : {
        verdict: report.verdict,
        causes: report.diagnosis.causes.map(({ evidence, explains, ...cause }) => cause),
      }

describe('the corpus written blind', () => {
  test('names each scenario once, and knows no other', () => {
    const names = scenarios.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(Object.keys(known).filter((name) => !names.includes(name))).toEqual([])
  })

  // Most wait more than they compute.
  test.concurrent.each(scenarios)('$name', async (scenario) => {
    const report = await play(scenario)
    const { judgement, why } = judge(scenario.truth, report)
    judged.set(scenario.name, { judgement, why, said: saidIn(report) })
    expect(badness(judgement), `${judgement}: ${why}`).toBeLessThanOrEqual(tolerated(scenario.name))
  })

  // BLIND_RESULTS names a file for what was said of each scenario, to work with.
  afterAll(() => {
    const count = (one: string) => [...judged.values()].filter(({ judgement }) => judgement === one).length
    console.info(judgements.map((one) => `${one} ${count(one)}`).join(', '))
    const file = process.env.BLIND_RESULTS
    if (file) writeFileSync(file, JSON.stringify(Object.fromEntries(judged), null, 1))
  })
})
