import { createHash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRedactor } from '../../src/redaction/redact.ts'
import { statuses } from '../../src/report/wording.ts'
import { compareWith } from '../../src/schema/compare-with-digest.ts'
import {
  type Digest,
  decodeDigest,
  digestComment,
  digestIn,
  digestOf,
  encodeDigest,
  maxDigestLength,
} from '../../src/schema/digest.ts'
import type { Status } from '../../src/schema/report.ts'
import { hostileText } from '../report/hostile-text.ts'
import { failingReport, sampleReport } from '../report/sample-report.ts'

const status = fc.constantFrom<Status>(...statuses)
const digests: fc.Arbitrary<Digest> = fc
  .record(
    {
      id: hostileText,
      verdict: fc.constantFrom('pass' as const, 'fail' as const, 'error' as const, 'skipped' as const),
      finishedAt: fc.constant('2026-01-02T03:04:07.500Z'),
      sha: hostileText,
      cause: hostileText,
      checks: fc
        .array(fc.tuple(fc.oneof(hostileText, fc.constant('__proto__')), status), { maxLength: 60 })
        .map((entries) => Object.fromEntries(entries)),
    },
    { requiredKeys: ['id', 'verdict', 'finishedAt', 'checks'] },
  )
  // Lone surrogates do not survive UTF-8.
  .filter((digest) => !/\p{Cs}/u.test(JSON.stringify(digest)) && !/\\ud[89a-f]/i.test(JSON.stringify(digest)))

const entriesOf = ({ checks }: Digest) => Object.entries(checks).sort()
/** A digest as this version would write it, around any payload. */
const forged = (json: string, version = 1) => {
  const payload = deflateRawSync(json).toString('base64')
  const sum = createHash('sha256').update(`${version} ${payload}`).digest('hex').slice(0, 16)
  return `verify-registration-digest ${version} ${payload} ${sum}`
}

describe('the digest', () => {
  it('comes back as it went, on one line that closes no comment and that the redactor leaves alone', () => {
    const redact = createRedactor()
    fc.assert(
      fc.property(digests, (digest) => {
        const text = encodeDigest(digest)
        expect(text).toMatch(/^[\w+/= -]+$/)
        expect(text).not.toContain('--')
        expect(redact(text)).toBe(text)
        const back = decodeDigest(text)
        expect({ ...back, checks: {} }).toEqual({ ...digest, checks: {} })
        expect(back && entriesOf(back)).toEqual(entriesOf(digest))
      }),
    )
  })

  it('is refused after any change of any character', () => {
    const text = encodeDigest(digestOf(sampleReport(), 'abc'))
    const change = fc.record({
      at: fc.nat(text.length - 1),
      remove: fc.nat(3),
      insert: fc.string({ unit: fc.constantFrom(...'AZaz09+/= -_\n'), maxLength: 3 }),
    })
    fc.assert(
      fc.property(change, ({ at, remove, insert }) => {
        const changed = text.slice(0, at) + insert + text.slice(at + remove)
        fc.pre(changed !== text)
        expect(decodeDigest(changed)).toBeUndefined()
      }),
      { numRuns: 2_000 },
    )
    for (let length = 0; length < text.length; length++)
      expect(decodeDigest(text.slice(0, length))).toBeUndefined()
  })

  it('is refused where it is newer, foreign, or no digest although the checksum is right', () => {
    const wire = { id: 'a', verdict: 'pass', finishedAt: '2026-01-02T03:04:07.500Z', checks: { pass: ['x'] } }
    expect(decodeDigest(forged(JSON.stringify(wire)))).toEqual({ ...wire, checks: { x: 'pass' } })
    expect(decodeDigest(forged(JSON.stringify(wire), 2))).toBeUndefined()
    expect(decodeDigest(forged(JSON.stringify({ ...wire, verdict: 'good' })))).toBeUndefined()
    expect(
      decodeDigest(forged(JSON.stringify({ ...wire, checks: { pass: ['y'.repeat(201)] } }))),
    ).toBeUndefined()
    expect(decodeDigest(forged('{'))).toBeUndefined()
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(decodeDigest(text)).toBeUndefined()
      }),
    )
  })

  it('does not unpack a bomb', () => {
    const wire = { id: 'a', verdict: 'pass', finishedAt: '2026-01-02T03:04:07.500Z', checks: {} }
    const bomb = forged(`${JSON.stringify(wire)}${' '.repeat(8 * 1024 * 1024)}`)
    expect(bomb.length).toBeLessThan(maxDigestLength)
    expect(decodeDigest(bomb)).toBeUndefined()
  })

  it('stays small whatever the number of checks, and keeps those that failed', () => {
    const id = (index: number) => createHash('sha256').update(`${index}`).digest('hex')
    const digest = digestOf(sampleReport())
    const entries = Array.from({ length: 5_000 }, (_, index): [string, Status] => [
      id(index),
      index % 50 === 0 ? 'fail' : 'pass',
    ])
    digest.checks = Object.fromEntries(entries)
    const text = encodeDigest(digest)
    expect(text.length).toBeLessThanOrEqual(maxDigestLength)
    const kept = Object.values(decodeDigest(text)?.checks ?? {})
    expect(kept).toEqual(Array.from({ length: 100 }, () => 'fail'))
  })

  it('is the last line of its kind, whatever somebody wrote below it', () => {
    const digest = digestOf(failingReport('word'), 'abc')
    const line = digestComment(digest)
    expect(digestIn(`text\n<!-- marker -->\n${line}\r\n`)).toEqual(digest)
    expect(digestIn('text\n<!-- marker -->')).toBe('none')
    expect(digestIn(`${line}\r\n\r\nmore`)).toEqual(digestIn(line))
    expect(digestIn(`${line}\n> ${line}\n<!-- verify-registration-digest x -->`)).toBe('unreadable')
    expect(digestIn(line.replace(' 1 ', ' 2 '))).toBe('unreadable')
    expect(digestIn(`text ${line.slice(0, 60)}`)).toBe('unreadable')
  })
})

describe('the comparison', () => {
  const previous = (checks: Digest['checks']): Digest => ({
    ...digestOf(sampleReport()),
    id: 'before',
    checks,
  })
  const now = (outcomes: Record<string, Status>) => {
    const [check] = sampleReport().checks
    if (!check) throw new Error('the sample lacks its checks')
    return sampleReport({
      checks: Object.entries(outcomes).map(([id, status]) => ({ ...check, id, status })),
    })
  }

  it.each<[Status | undefined, Status, string]>([
    ['fail', 'pass', 'fixed'],
    ['error', 'warn', 'fixed'],
    ['pass', 'fail', 'regressed'],
    ['warn', 'error', 'regressed'],
    ['skip', 'fail', 'regressed'],
    [undefined, 'fail', 'regressed'],
    ['fail', 'error', 'still'],
    ['error', 'fail', 'still'],
    ['pass', 'warn', 'unchanged'],
    ['skip', 'skip', 'unchanged'],
    ['fail', 'skip', 'unknown'],
    ['skip', 'pass', 'unknown'],
    [undefined, 'pass', 'unknown'],
  ])('from %s to %s is %s', (before, after, expected) => {
    const report = now({ x: after })
    const comparison = compareWith(previous(before ? { x: before } : {}), report)
    expect(comparison).toEqual({
      previous: 'before',
      fixed: expected === 'fixed' ? ['x'] : [],
      regressed: expected === 'regressed' ? ['x'] : [],
      unchanged: expected === 'unchanged' || expected === 'still' ? 1 : 0,
      ...(expected === 'still'
        ? { stillFailing: [{ run: 'before', at: previous({}).finishedAt, ids: ['x'] }] }
        : {}),
    })
  })

  it('carries from run to run where each failure began', () => {
    const at = '2026-01-01T00:00:00.000Z'
    const first = { ...previous({ x: 'fail', y: 'pass' }), id: 'first', finishedAt: at }
    const second = now({ x: 'fail', y: 'fail' })
    second.comparison = compareWith(first, second)
    const carried = decodeDigest(encodeDigest(digestOf(second)))
    if (!carried) throw new Error('the digest does not come back')
    expect(compareWith(carried, now({ x: 'fail', y: 'error' })).stillFailing).toEqual([
      { run: 'first', at, ids: ['x'] },
      { run: second.id, at: second.finishedAt, ids: ['y'] },
    ])
  })

  it('shows that the cause is gone, by what a comment alone carries', () => {
    const failed = failingReport('word')
    failed.diagnosis.causes = failed.diagnosis.causes.map((cause) => ({ ...cause, decisive: 'word' }))
    const carried = decodeDigest(encodeDigest(digestOf(failed)))
    if (!carried) throw new Error('the digest does not come back')
    const [exchange] = failed.exchanges
    if (!exchange) throw new Error('the sample lacks its exchange')
    const answered = { ...exchange, response: { status: 200, headers: {} } }
    const fixedCause = { headline: 'word', before: '503 word', after: '200' }
    expect(compareWith(carried, sampleReport({ exchanges: [answered] })).fixedCause).toMatchObject(fixedCause)
    expect(compareWith(carried, sampleReport({ exchanges: [] })).fixedCause?.after).toBe('pass')
    expect(compareWith(carried, failed).fixedCause).toBeUndefined()
  })

  it('finds no check in what every object has', () => {
    const report = now(
      Object.fromEntries<Status>([
        ['constructor', 'fail'],
        ['toString', 'pass'],
      ]),
    )
    expect(compareWith(previous({}), report)).toEqual({
      previous: 'before',
      fixed: [],
      regressed: ['constructor'],
      unchanged: 0,
    })
  })
})
