import { mkdirSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { causeKinds } from '../../src/diagnosis/causes.ts'
import { createSlots } from '../../src/http/slots.ts'
import { Report } from '../../src/schema/report.ts'
import { corpus } from './corpus/index.ts'
import { confusionTable, type Judgement, judge, summary } from './judge.ts'
import { replay } from './replay.ts'
import type { Scenario } from './scenario.ts'

const tableFile = '.cache/confusion-table.md'
const reports = new Map<Scenario, Promise<Report>>()
const judgements: Judgement[] = []

// Most scenarios wait more than they compute, so that many fit side by side.
beforeAll(() => {
  const slots = createSlots(12)
  for (const scenario of corpus) {
    const report = slots('', () => replay(scenario))
    report.catch(() => {})
    reports.set(scenario, report)
  }
})

describe('every scenario, through the whole pipeline', () => {
  test.each(corpus)('$name', { timeout: 60_000 }, async (scenario) => {
    const report = (await reports.get(scenario)) as Report
    const judgement = judge(scenario, report)
    judgements.push(judgement)
    expect(judgement, describeCauses(report)).toMatchObject({ wrongCertain: false })
    expect(Report.parse(report)).toEqual(report)
    const known = new Set(report.exchanges.map(({ id }) => id))
    for (const cause of report.diagnosis.causes) {
      expect(Object.keys(causeKinds)).toContain(cause.code)
      expect(cause.evidence.filter((id) => !known.has(id))).toEqual([])
      if (cause.layer !== 'client') expect(cause.evidence, cause.code).not.toEqual([])
      expect(
        cause.remediation.some(({ command }) => command),
        cause.code,
      ).toBe(true)
    }
    if (scenario.expected.length === 0 && !scenario.acceptable) {
      expect(report.diagnosis.causes.map(({ code }) => code)).toEqual([])
    }
  })
})

describe('all of them together', () => {
  test('have a name each', () => {
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length)
  })

  test('at least 95 % of the first causes are right, and none is wrong and certain', () => {
    const table = confusionTable(judgements)
    mkdirSync('.cache', { recursive: true })
    writeFileSync(tableFile, table)
    console.log(`${table}\n(${tableFile})`)
    expect(judgements).toHaveLength(corpus.length)
    expect(judgements.filter((one) => one.wrongCertain).map(({ scenario }) => scenario.name)).toEqual([])
    expect(judgements.filter((one) => one.right).length, summary(judgements)).toBeGreaterThanOrEqual(
      0.95 * corpus.length,
    )
  })
})

const describeCauses = ({ diagnosis }: Report) =>
  diagnosis.causes.map(({ code, confidence, because }) => `${code} (${confidence}): ${because}`).join('\n')
