import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CauseKind } from '../../src/diagnosis/cause.ts'
import { causeKinds } from '../../src/diagnosis/causes/index.ts'
import { causeCodes, diagnose } from '../../src/diagnosis/diagnose.ts'
import type { Evidence } from '../../src/diagnosis/evidence.ts'
import { exchangesOfHar } from '../../src/har/read.ts'
import { createSemaphore } from '../../src/http/semaphore.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { type Cause, Report } from '../../src/schema/report.ts'
import { everyCheck } from '../../src/suites/index.ts'
import { renderHar } from '../har/har-text.ts'
import { corpus } from './corpus/index.ts'
import { confusionTable, type Judgement, judge, summary } from './judge.ts'
import { recordedClients } from './recorded-clients.ts'
import { evidenceOf, platformOf, refutedIn } from './refuted.ts'
import { replay } from './replay.ts'
import type { Scenario } from './scenario.ts'

const tableFile = '.cache/confusion-table.md'
/** What each scenario's first cause is, exactly; `UPDATE_VERDICTS=1` writes it anew, to be read before it is committed. */
const verdictsFile = 'test/whole/corpus/verdicts.json'

/** For each check a scenario that it fails or warns in, which `test/suites/index.test.ts` asks of every check. */
const failedChecksFile = 'test/whole/corpus/failed-checks.json'

/** Scenarios whose first cause is not right, each with what would be: they must really miss. */
const knownMisses: readonly string[] = []

const reports = new Map<Scenario, Promise<Report>>()
const judgements: Judgement[] = []

/**
 * Names a file that keeps the reports of one run: the mutator changes rules a hundred times, and nothing that is asked or
 * answered, so that only the diagnosis is made anew.
 */
const { CORPUS_REPORTS: keptFile } = process.env

// Most scenarios wait more than they compute, so that many fit side by side.
beforeAll(() => {
  const semaphore = createSemaphore(8)
  const kept: Record<string, Report> =
    keptFile && existsSync(keptFile) ? JSON.parse(readFileSync(keptFile, 'utf8')) : {}
  for (const scenario of corpus) {
    const before = kept[scenario.name]
    const report = before ? diagnosedAnew(before) : semaphore('', () => replay(scenario))
    report.catch(() => {})
    reports.set(scenario, report)
  }
})

afterAll(async () => {
  if (!keptFile) return
  const all = await Promise.all([...reports].map(async ([{ name }, report]) => [name, await report]))
  writeFileSync(keptFile, JSON.stringify(Object.fromEntries(all)))
})

async function diagnosedAnew(report: Report): Promise<Report> {
  return { ...report, diagnosis: { causes: diagnose(evidenceOf(report)) } }
}

const reportOf = async (scenario: Scenario) => (await reports.get(scenario)) as Report

describe('every scenario, through the whole pipeline', () => {
  test.each(corpus)('$name', { timeout: 90_000 }, async (scenario) => {
    const report = await reportOf(scenario)
    const judgement = judge(scenario, report)
    expect(refutedIn(report), describeCauses(report)).toEqual([])
    judgements.push(judgement)
    expect(judgement, describeCauses(report)).toMatchObject({ wrongCertain: false })
    expect(judgement.right, describeCauses(report)).toBe(!knownMisses.includes(scenario.name))
    expect(Report.parse(report)).toEqual(report)
    const known = new Set(report.exchanges.map(({ id }) => id))
    for (const cause of report.diagnosis.causes) {
      expect(causeCodes).toContain(cause.code)
      expect(cause.headline, cause.code).toMatch(/\.$/)
      expect(cause.evidence.filter((id) => !known.has(id))).toEqual([])
      if (cause.layer !== 'client') expect(cause.evidence, cause.code).not.toEqual([])
      expect(cause.explains, cause.code).not.toEqual([])
      expect(
        cause.remediation.some(({ command }) => command),
        cause.code,
      ).toBe(true)
      expect(JSON.stringify(cause.remediation), cause.code).not.toMatch(/hokus\.ai\/api/)
    }
    if (scenario.expected.length === 0 && !scenario.acceptable) {
      expect(report.diagnosis.causes.map(({ code }) => code)).toEqual([])
      expect(report.verdict).toBe('pass')
    }
  })
})

describe('all of them together', () => {
  test('have a name each', () => {
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length)
  })

  test('none is wrong and certain, and every miss is known', () => {
    const table = confusionTable(judgements)
    mkdirSync('.cache', { recursive: true })
    writeFileSync(tableFile, table)
    console.log(`${summary(judgements)} (${tableFile})`)
    expect(judgements).toHaveLength(corpus.length)
    expect(judgements.filter((one) => one.wrongCertain).map(({ scenario }) => scenario.name)).toEqual([])
    expect(judgements.filter((one) => !one.right).map(({ scenario }) => scenario.name)).toEqual(knownMisses)
  })

  test('have exactly the code, confidence and decisive request they had', async () => {
    const found: Record<string, string> = {}
    for (const scenario of corpus) found[scenario.name] = verdictOf(await reportOf(scenario))
    if (process.env.UPDATE_VERDICTS || !existsSync(verdictsFile)) {
      writeFileSync(verdictsFile, `${JSON.stringify(found, null, 2)}\n`)
    }
    expect(found).toEqual(JSON.parse(readFileSync(verdictsFile, 'utf8')))
  })

  test('fail the checks that each is named for', async () => {
    const all = await Promise.all(corpus.map(reportOf))
    if (process.env.UPDATE_VERDICTS) {
      const found = everyCheck.flatMap(({ id }) => {
        const at = ['fail', 'error', 'warn']
          .map((status) => all.findIndex(({ checks }) => statusIn(checks, id) === status))
          .find((index) => index >= 0)
        return at === undefined ? [] : [[id, corpus[at]?.name]]
      })
      writeFileSync(failedChecksFile, `${JSON.stringify(Object.fromEntries(found), null, 2)}\n`)
    }
    const failed: Record<string, string> = JSON.parse(readFileSync(failedChecksFile, 'utf8'))
    for (const [id, name] of Object.entries(failed)) {
      const checks = all[corpus.findIndex((scenario) => scenario.name === name)]?.checks ?? []
      expect(['fail', 'error', 'warn'], `${id} in: ${name}`).toContain(statusIn(checks, id))
    }
  })
})

describe('the recording of each', () => {
  const read = (har: string) => exchangesOfHar(JSON.parse(har), createRedactor())

  test('gives the run’s own first cause', { timeout: 120_000 }, async () => {
    for (const scenario of corpus) {
      const report = await reportOf(scenario)
      const { run, ...recorded } = read(renderHar(report))
      const [first] = diagnose({ ...recorded, ...run, ...platformOf(report) })
      const [own] = report.diagnosis.causes
      expect([first?.code, first?.confidence], scenario.name).toEqual([own?.code, own?.confidence])
    }
  })

  test('is certain of nothing once it tells only its requests', { timeout: 120_000 }, async () => {
    for (const scenario of corpus) {
      const { log } = JSON.parse(renderHar(await reportOf(scenario)))
      const { run, ...recorded } = read(JSON.stringify({ log: { ...log, _run: undefined } }))
      expect(run).toBeUndefined()
      const certain = diagnose(recorded).filter(({ confidence }) => confidence === 'certain')
      expect(certain, scenario.name).toEqual([])
    }
  })
})

describe('the causes', () => {
  const evidences: { name: string; evidence: Evidence; causes: Cause[] }[] = []
  beforeAll(async () => {
    for (const scenario of corpus) {
      const evidence = evidenceOf(await reportOf(scenario))
      evidences.push({ name: scenario.name, evidence, causes: diagnose(evidence) })
    }
    for (const { code, evidence } of recordedClients)
      evidences.push({ name: `recorded: ${code}`, evidence, causes: diagnose(evidence) })
  }, 90_000)

  test.each(causeKinds)('$code is missed by some scenario when its rule is switched off', ({ code }) => {
    const others: CauseKind[] = causeKinds.filter((kind) => kind.code !== code)
    const shown = evidences.filter(({ causes }) => causes[0]?.code === code)
    const missing = shown.filter(({ evidence }) => diagnose(evidence, others)[0]?.code !== code)
    expect(missing.map(({ name }) => name)).not.toEqual([])
  })

  test.each(causeKinds.filter(mayBeCertain))(
    '$code, which may be certain, is so in some scenario',
    ({ code }) => {
      const sure = evidences.filter(({ causes }) =>
        causes.some((one) => one.code === code && one.confidence === 'certain'),
      )
      expect(sure.map(({ name }) => name)).not.toEqual([])
    },
  )
})

const statusIn = (checks: Report['checks'], id: string) => checks.find((check) => check.id === id)?.status

/** What a rule's own words allow it to say; a rule that calls others is looked at where it calls them. */
const mayBeCertain = ({ concludes }: CauseKind) => /certain|provedBy/.test(concludes.toString())

/** `CODE confidence: METHOD route status`, with nothing in it that differs between two runs. */
function verdictOf({ verdict, diagnosis, exchanges }: Report): string {
  const [first] = diagnosis.causes
  if (!first) return verdict
  const decisive = exchanges.find(({ id }) => id === first.decisive)
  const answer = decisive?.response?.status ?? decisive?.error?.code ?? ''
  const path = decisive ? new URL(decisive.request.url).pathname : ''
  const route = path.replace(/(mlflow-artifacts\/artifacts)\/.*/, '$1/…').replace(/m-0+$/, 'm-0')
  return `${verdict}: ${first.code} ${first.confidence}${decisive ? `, ${decisive.request.method} ${route} ${answer}` : ''}`
}

const describeCauses = ({ diagnosis }: Report) =>
  diagnosis.causes.map(({ code, confidence, because }) => `${code} (${confidence}): ${because}`).join('\n')
