import { mkdirSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { causeKinds } from '../../src/diagnosis/causes.ts'
import { type Report, Report as ReportSchema } from '../../src/report/schema.ts'
import { corpus } from './corpus/index.ts'
import { confusionTable, type Judgement, judge, summary } from './judge.ts'
import { replay } from './replay.ts'

const tableFile = '.cache/confusion-table.md'
const judgements: Judgement[] = []

describe('the corpus', () => {
  test('has a name of its own for every scenario', () => {
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length)
  })
})

describe.concurrent('every scenario, through the whole pipeline', () => {
  test.each(corpus)('$name', { timeout: 60_000 }, async (scenario) => {
    const report = await replay(scenario)
    const judgement = judge(scenario, report)
    judgements.push(judgement)
    expect(judgement, describeCauses(report)).toMatchObject({ wrongCertain: false })
    expect(ReportSchema.parse(report)).toEqual(report)
    const known = new Set(report.exchanges.map(({ id }) => id))
    for (const cause of report.diagnosis.causes) {
      expect(Object.keys(causeKinds)).toContain(cause.code)
      expect(cause.evidence.filter((id) => !known.has(id))).toEqual([])
      expect(cause.remediation.some(({ command }) => command)).toBe(true)
    }
    if (scenario.expected.length === 0 && !scenario.acceptable)
      expect(report.diagnosis.causes.map(({ code }) => code)).toEqual([])
  })
})

describe('all of them together', () => {
  test('at least 95 % of the first causes are right, and none is wrong and certain', () => {
    const table = confusionTable(judgements)
    mkdirSync('.cache', { recursive: true })
    writeFileSync(tableFile, table)
    console.log(`${summary(judgements)} See ${tableFile}.\n\n${table}`)
    expect(judgements).toHaveLength(corpus.length)
    expect(judgements.filter((one) => one.wrongCertain).map(({ scenario }) => scenario.name)).toEqual([])
    expect(judgements.filter((one) => one.right).length).toBeGreaterThanOrEqual(0.95 * corpus.length)
  })
})

const describeCauses = ({ diagnosis }: Report) =>
  diagnosis.causes.map(({ code, confidence, because }) => `${code} (${confidence}): ${because}`).join('\n')
