import { describe, expect, it } from 'vitest'
import { outcomeOf } from '../../src/text/exchange-in-words.ts'

const answered = (text: string) => ({
  response: { status: 200, headers: {}, body: { text, bytes: text.length, truncated: false } },
})
const long = `{"name":"${'n'.repeat(300)}","status":"PENDING_REGISTRATION","source":"s3://bucket/1"}`

describe('an answer in one line', () => {
  it('is of what is no text its size', () => {
    const body = { bytes: 433, truncated: false }
    expect(outcomeOf({ response: { status: 200, headers: {}, body } })).toBe('200 (433 bytes)')
    expect(outcomeOf(answered(''))).toBe('200 (an empty body)')
  })

  it('is of a long one the part that a cause speaks of', () => {
    const pending = outcomeOf(answered(long), 100, 'the version is PENDING_REGISTRATION')
    expect(pending).toMatch(/^200 … n+","status":"PENDING_REGISTRATION"/)
    expect(pending.length).toBeLessThan(120)
    expect(outcomeOf(answered(long), 100, 'the URI starts with s3://')).toContain('"source":"s3://bucket')
  })

  it('is else its beginning', () => {
    for (const because of ['', 'nothing_of_it', 'it says name'])
      expect(outcomeOf(answered(long), 100, because)).toMatch(/^200 \{"name":"n+…$/)
    const short = '{"status":"PENDING_REGISTRATION"}'
    expect(outcomeOf(answered(short), 100, 'PENDING_REGISTRATION')).toBe(`200 ${short}`)
  })
})
