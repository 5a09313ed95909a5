import { expect, test } from 'vitest'
import type { CheckDefinition } from '../../src/pipeline/check.ts'
import { longWait, type RunEvent } from '../../src/pipeline/events.ts'

const check = (id: string, more: Partial<CheckDefinition> = {}): CheckDefinition => ({
  ...{ id, title: id, suite: 'preflight', layer: 'client', needs: [] },
  ...more,
})

const started = (id: string): RunEvent => ({ type: 'check-started', id, title: id })
const finished = (id: string, exchanges: string[]): RunEvent => {
  const { needs, title, suite, layer } = check(id)
  const result = {
    id,
    title,
    suite,
    layer,
    needs: [...needs],
    status: 'pass' as const,
    durationMs: 0,
    exchanges,
  }
  return { type: 'check-finished', result }
}

test('a run with a long wait has its time from when that begins, also where it never does', () => {
  const isTime = longWait([check('a'), check('upload', { longest: true })])
  expect([started('a'), finished('a', ['e1'])].some(isTime)).toBe(false)
  expect(isTime(started('upload'))).toBe(true)
  expect(isTime(finished('upload', []))).toBe(true)
})

test('any other has it after the first answer', () => {
  const isTime = longWait([check('a'), check('b')])
  expect([started('a'), finished('a', []), { type: 'clean-up-started' as const }].some(isTime)).toBe(false)
  expect(isTime(finished('b', ['e1']))).toBe(true)
})
