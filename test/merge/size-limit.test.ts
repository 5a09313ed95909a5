import { describe, expect, it } from 'vitest'
import { createRoom } from '../../src/merge/size-limit.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { sampleReport } from '../report/sample-report.ts'

const redact = createRedactor()

describe('the room for the reports of all legs', () => {
  it('is enough for a matrix of the largest size, each run three times', () => {
    const room = createRoom()
    const small = { ...sampleReport(), exchanges: [] }
    for (let leg = 0; leg < 3 * 256; leg++) expect(room(small, redact).report).toBeDefined()
  })

  it('ends, and what is too much for it leaves room for what is not', () => {
    const room = createRoom()
    const large = { ...sampleReport(), warnings: Array.from({ length: 10 }, () => 'w'.repeat(100_000)) }
    const taken = Array.from({ length: 40 }, () => room(large, redact))
    const count = taken.filter(({ report }) => report).length
    expect(count).toBeGreaterThan(10)
    expect(count).toBeLessThan(18)
    expect(taken.at(-1)).toEqual({ problem: expect.stringContaining('is not read') })
    expect(room({ ...sampleReport(), exchanges: [] }, redact).report).toBeDefined()
  })

  it('counts names as well as texts', () => {
    const room = createRoom()
    const names = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [`${index}${'n'.repeat(2e6)}`, 1]),
    )
    const large = { ...sampleReport(), later: names }
    expect(room(large, redact)).toEqual({ problem: expect.stringContaining('is not read') })
  })

  it('holds redacted reports only', () => {
    const report = { ...sampleReport(), warnings: ['hk_live_Zq7TnB4xWc1KfR9mYs3LdV6hJp2GtA8e'] }
    expect(createRoom()(report, redact).report?.warnings).toEqual(['***'])
  })
})
