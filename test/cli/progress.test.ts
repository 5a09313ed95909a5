import { afterEach, expect, it, vi } from 'vitest'
import { reportProgress } from '../../src/cli/progress.ts'
import { sampleCheck, sampleReport } from '../report/sample-report.ts'

afterEach(() => vi.useRealTimers())
const result = sampleCheck('a', { suite: 'preflight', layer: 'network' })

it('on a terminal tells the time that has passed and the check that runs, in one line', () => {
  vi.useFakeTimers()
  const lines: string[] = []
  const listen = reportProgress((text) => lines.push(text), { isTTY: true, columns: 40 })
  const last = () => lines.at(-1)?.replace('\r\u001b[K', '')
  listen({ type: 'check-started', id: 'a', title: 'The registry can be reached' })
  expect(last()).toBe('0 s  The registry can be reached')
  listen({ type: 'check-started', id: 'b', title: 'The clock agrees' })
  expect(last()).toBe('0 s  The registry can be rea and 1 more')
  vi.advanceTimersByTime(2_000)
  expect(last()).toMatch(/^2 s {2}The registry/)
  listen({ type: 'check-finished', result })
  expect(last()).toBe('2 s  The clock agrees')
  listen({ type: 'run-finished', report: sampleReport() })
  expect(last()).toBe('')
  const count = lines.length
  vi.advanceTimersByTime(5_000)
  expect(lines).toHaveLength(count)
})

it('elsewhere is a line for each event worth one', () => {
  const lines: string[] = []
  const listen = reportProgress((text) => lines.push(text), {})
  listen({ type: 'check-started', id: 'a', title: 'x' })
  listen({ type: 'check-finished', result })
  const held = { ...result, status: 'skip', reason: 'needs "Check a", which was skipped' } as const
  listen({ type: 'check-finished', result: held })
  expect(lines).toEqual(['  ✔ Check a (12 ms)\n'])
})
