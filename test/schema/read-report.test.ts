import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/schema/read-report.ts'
import { schemaVersion } from '../../src/schema/report.ts'
import { sampleReport } from '../report/sample-report.ts'

const read = (value: unknown) => parseReport(JSON.stringify(value))

describe('a saved report', () => {
  it('is read as it was written, and without what the schema does not know', () => {
    expect(read({ ...sampleReport(), later: 1 })).toEqual(sampleReport())
  })

  it.each([0, schemaVersion + 1, 1.5])('of schemaVersion %d is refused by its number', (other) => {
    expect(() => read({ ...sampleReport(), schemaVersion: other })).toThrow(
      `The report has schemaVersion ${other}, and this release reads ${schemaVersion}`,
    )
  })

  it.each([
    ['a merged report', { kind: 'merged', schemaVersion }, 'This is a merged report already'],
    ['a list', [], 'The file is no report.json of this tool.'],
    ['null', null, 'The file is no report.json of this tool.'],
    ['a part of one', { schemaVersion }, 'tool: Invalid input'],
    ['another kind of version', { ...sampleReport(), schemaVersion: '1' }, 'schemaVersion: '],
  ])('is not %s', (_, value, message) => {
    expect(() => read(value)).toThrow(message)
  })

  it.each([
    [
      'checks',
      { ...sampleReport(), checks: Array.from({ length: 100_000 }, () => ({})) },
      'it holds more than any run has',
    ],
    [
      'values',
      { ...sampleReport(), target: Array.from({ length: 100_000 }, () => 0) },
      'it holds more than any run has',
    ],
    [
      'exchanges that are none',
      { ...sampleReport(), exchanges: Array.from({ length: 100_000 }, () => ({})) },
      'exchanges.0',
    ],
    [
      'characters',
      { ...sampleReport(), warnings: Array.from({ length: 30 }, () => 'w'.repeat(100_000)) },
      'it holds more than any run has',
    ],
    ['exchanges that are no list', { ...sampleReport(), exchanges: { length: 1 } }, 'exchanges: '],
  ])('with too many %s is refused before what is wrong with each is listed', (_, value, message) => {
    expect(() => read(value)).toThrow(message)
  })

  it('keeps no exchange that is longer than a run ever keeps', () => {
    const report = sampleReport()
    const [first] = report.exchanges.filter(({ response }) => response)
    const body = { text: 'x'.repeat(200_000), bytes: 200_000, truncated: false }
    const headers = { 'x-long': 'x'.repeat(200_000) }
    for (const response of [
      { ...first?.response, body },
      { ...first?.response, headers },
    ])
      expect(() => read({ ...report, exchanges: [{ ...first, response }] })).toThrow(
        'exchanges.0 holds more than is ever kept',
      )
  })

  it('is refused in words that quote nothing of it', () => {
    const hostile = '::error::@everyone'
    const registration = {
      files: [],
      metrics: { [hostile]: hostile },
      cleanup: { done: true, leftovers: [] },
    }
    for (const changes of [{ registration }, { verdict: hostile }, { checks: { [hostile]: hostile } }]) {
      expect(() => read({ ...sampleReport(), ...changes })).toThrow(/no report\.json/)
      expect(() => read({ ...sampleReport(), ...changes })).not.toThrow(/::|@/)
    }
  })
})
