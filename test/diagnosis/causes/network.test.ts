import { describe, expect, it } from 'vitest'
import { diagnose } from '../../../src/diagnosis/diagnose.ts'
import type { Exchange } from '../../../src/schema/report.ts'
import { exchange, type Sample } from '../../record/calls.ts'

const search: Sample = { method: 'GET', path: 'mlflow/experiments/search?max_results=1', status: 200 }
const create: Sample = { path: 'mlflow/runs/create', sent: { experiment_id: '1' } }
const upload: Sample = { method: 'PUT', path: 'mlflow-artifacts/artifacts/1/a/model.pkl', sent: { a: 1 } }

/** A request without an answer, after which its client went away. */
function left(sample: Sample, totalMs: number) {
  const error = { code: 'TIMEOUT', message: 'the client stopped waiting and closed the connection' }
  return { ...exchange(sample), error, timings: { totalMs } }
}

const first = (exchanges: Exchange[]) => diagnose({ exchanges, failed: true, partial: false })[0]

describe('a client that goes away before an answer', () => {
  it.each<[string, Sample[], Sample]>([
    ['at its first request', [], create],
    ['after others were answered', [search], create],
    ['during an upload', [search], upload],
  ])('tells nothing of the server where it waits for seconds only: %s', (_, before, last) => {
    const answered = before.map((sample) => ({ ...exchange(sample), timings: { totalMs: 5 } }))
    const cause = first([...answered, left(last, 2_004)])
    expect(cause).toMatchObject({ code: 'NO_ANSWER', owner: 'caller', confidence: 'possible' })
    expect(cause?.headline).toMatch(/^Your client waits 2\.0 s/)
    expect(cause?.remediation.map(({ by }) => by)).toEqual(['caller', 'infrastructure'])
    // Asked with the same haste, the command would not tell either.
    expect(cause?.proof?.command).toContain('--max-time 30')
  })

  it('tells of the server where it waited long', () => {
    const cause = first([left(create, 30_000)])
    expect(cause).toMatchObject({ code: 'NO_ANSWER', owner: 'infrastructure', confidence: 'likely' })
  })

  it('tells of the server where others wait in vain, too', () => {
    const cause = first([left({ method: 'GET', path: search.path }, 2_000), left(create, 30_000)])
    expect(cause).toMatchObject({ code: 'NO_ANSWER', owner: 'infrastructure', confidence: 'likely' })
  })
})
