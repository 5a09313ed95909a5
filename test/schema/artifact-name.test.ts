import { describe, expect, test } from 'vitest'
import { artifactName, nameParts, namesFrom } from '../../src/schema/artifact-name.ts'

const nameOf = (job: string, leg: string) => artifactName('', { job, leg })

describe('artifactName', () => {
  test('tells legs apart within what a name may hold', () => {
    expect(nameOf('', '')).toBe('verify-registration-report')
    expect(nameOf('verify', '{"os":"ubuntu","py":3.11}')).toBe(
      'verify-registration-report-verify-ubuntu-3.11',
    )
    const [one, two] = ['x', 'y'].map((end) => nameOf('leg'.repeat(60), end))
    expect(one).toHaveLength(128)
    expect(one).not.toBe(two)
  })

  test.each([
    ['東京', 'verify-registration-report-verify'],
    ['"a:<b>|*?\r\n\\/', 'verify-registration-report-verify-a-b'],
    ['ubuntu / py 3.11', 'verify-registration-report-verify-ubuntu-py-3.11'],
    ['..', 'verify-registration-report-verify'],
  ])('where %j loses characters a hash tells it from others', (leg, readable) => {
    const name = nameOf('verify', leg)
    expect(name.slice(0, -9)).toBe(readable)
    expect(name).toMatch(/-[0-9a-f]{8}$/)
    expect(nameOf('verify', `${leg}?`)).not.toBe(name)
    expect(nameOf('verify', leg)).toBe(name)
  })
})

describe('names of one artifact', () => {
  test.each([1, 2, 13])('of attempt %i are read as they were made, each one different', (attempt) => {
    const names = [...namesFrom('report', attempt)]
    expect(new Set(names).size).toBe(10)
    expect(names[0]).toBe(attempt === 1 ? 'report' : `report-attempt-${attempt}`)
    for (const name of names) expect(nameParts(name)).toMatchObject({ stem: 'report', attempt })
  })

  test.each([
    ['report', { part: 'report', stem: 'report', attempt: 1 }],
    ['report-attempt-2', { part: 'report', stem: 'report', attempt: 2 }],
    ['report-3', { part: 'report-3', stem: 'report', attempt: 1 }],
    ['report-attempt-2-0a1b2c3d', { part: 'report-0a1b2c3d', stem: 'report', attempt: 2 }],
    ['attempt-2', { part: 'attempt-2', stem: 'attempt', attempt: 1 }],
  ])('%s is taken apart', (name, parts) => {
    expect(nameParts(name)).toEqual(parts)
  })
})
