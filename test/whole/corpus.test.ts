import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CauseKind } from '../../src/diagnosis/cause.ts'
import { causeKinds } from '../../src/diagnosis/causes/index.ts'
import { causeCodes, diagnose } from '../../src/diagnosis/diagnose.ts'
import type { Evidence } from '../../src/diagnosis/evidence.ts'
import { factsOf } from '../../src/diagnosis/facts.ts'
import { exchangesOfHar } from '../../src/har/read.ts'
import { renderHar } from '../../src/har/write.ts'
import { createSemaphore } from '../../src/http/semaphore.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { Report } from '../../src/schema/report.ts'
import { corpus } from './corpus/index.ts'
import { confusionTable, type Judgement, judge, summary } from './judge.ts'
import { replay } from './replay.ts'
import type { Scenario } from './scenario.ts'

const tableFile = '.cache/confusion-table.md'
/** What each scenario's first cause is, exactly; `UPDATE_VERDICTS=1` writes it anew, to be read before it is committed. */
const verdictsFile = 'test/whole/corpus/verdicts.json'

/** Scenarios whose first cause is not right, each with what would be: they must really miss. */
const knownMisses: readonly string[] = []

const recordedTest = 'test/real/recorded-mistakes.test.ts'
/** Causes that no scenario here can show, by the test that demands them: of a recorded client's own code. */
const heldElsewhere: Record<string, string> = {
  HEADER_FORM: 'test/whole/recorded-outcomes.test.ts',
  MOCK_MODE: recordedTest,
  SEARCH_WITHOUT_LIMIT: recordedTest,
  TAGS_ON_RUN: recordedTest,
  TAGS_MISSING: recordedTest,
  UPLOAD_MALFORMED: recordedTest,
  MODELS_ELSEWHERE: recordedTest,
  REQUEST_REFUSED: recordedTest,
  CHUNKED_UPLOAD: recordedTest,
  DUPLICATED_BY_RETRY: recordedTest,
}

const reports = new Map<Scenario, Promise<Report>>()
const judgements: Judgement[] = []

// Most scenarios wait more than they compute, so that many fit side by side.
beforeAll(() => {
  const semaphore = createSemaphore(8)
  for (const scenario of corpus) {
    const report = semaphore('', () => replay(scenario))
    report.catch(() => {})
    reports.set(scenario, report)
  }
})

const reportOf = async (scenario: Scenario) => (await reports.get(scenario)) as Report

describe('every scenario, through the whole pipeline', () => {
  test.each(corpus)('$name', { timeout: 90_000 }, async (scenario) => {
    const report = await reportOf(scenario)
    const judgement = judge(scenario, report)
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
  const firstCodes = new Map<Scenario, string | undefined>()
  beforeAll(async () => {
    for (const scenario of corpus) {
      firstCodes.set(scenario, diagnose(evidenceOf(await reportOf(scenario)))[0]?.code)
    }
  }, 90_000)

  test.each(causeKinds.filter(({ code }) => !(code in heldElsewhere)))(
    '$code is missed by some scenario when its rule is switched off',
    async ({ code }) => {
      const others: CauseKind[] = causeKinds.filter((kind) => kind.code !== code)
      const missing: string[] = []
      for (const scenario of corpus.filter((one) => firstCodes.get(one) === code)) {
        const report = await reportOf(scenario)
        if (diagnose(evidenceOf(report), others)[0]?.code !== code) missing.push(scenario.name)
      }
      expect(missing).not.toEqual([])
    },
  )

  test.each(Object.entries(heldElsewhere))('%s is demanded by %s', (code, file) => {
    expect(causeCodes).toContain(code)
    expect(readFileSync(file, 'utf8')).toContain(`'${code}'`)
  })

  test('none that is reported is refuted by its own run', async () => {
    for (const scenario of corpus) {
      const report = await reportOf(scenario)
      const facts = factsOf(evidenceOf(report))
      for (const { code } of report.diagnosis.causes) {
        const kind = causeKinds.find((one) => one.code === code)
        expect(kind?.refuted?.(facts) ?? false, `${scenario.name}: ${code}`).toBe(false)
      }
      expect(contradictions(report), scenario.name).toEqual([])
    }
  })
})

/** The same question asked of the bare report, without the rules' own words for it. */
function contradictions({ diagnosis, exchanges, checks }: Report): string[] {
  const certainly = (code: RegExp) =>
    diagnosis.causes.filter((cause) => code.test(cause.code) && cause.confidence === 'certain')
  const registered = checks.some(({ id, status }) => id === 'registration.version' && status === 'pass')
  const wrote = exchanges.some(
    ({ request, response }) =>
      /\/(runs|experiments)\/create$/.test(request.url) &&
      response?.status === 200 &&
      request.headers.authorization !== undefined,
  )
  const healthy = exchanges.some(
    ({ request, response }) =>
      /\/health$/.test(new URL(request.url).pathname) &&
      response?.status === 200 &&
      /"services"/.test(response.body?.text ?? ''),
  )
  return [
    ...(registered ? certainly(/^(KEY_REJECTED|SERVICE_ACCESS|IP_RESTRICTED)$/) : []),
    ...(wrote ? diagnosis.causes.filter(({ code }) => code === 'KEY_READ_ONLY') : []),
    ...(healthy ? diagnosis.causes.filter(({ code }) => code === 'API_DOWN') : []),
  ].map(({ code }) => code)
}

const evidenceOf = ({ exchanges, checks, target }: Report): Evidence => ({
  exchanges,
  checks,
  target,
  ...platformOf({ target }),
  partial: false,
})

const platformOf = ({ target }: Pick<Report, 'target'>): Pick<Evidence, 'platform'> =>
  target.takenFor ? { platform: target.takenFor } : {}

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
