import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { cancelOnSignals } from '../../src/run/cancel-on-signals.ts'

let now = 0
beforeEach(() => {
  now = 10_000
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`)
  })
})
afterEach(() => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeAllListeners(signal)
  vi.restoreAllMocks()
})

test.each([
  ['one after the other', ['SIGINT', 'SIGTERM']],
  ['in the order in which a process may be told of two at once', ['SIGTERM', 'SIGINT']],
  ['twice, as npm hands on what the terminal has sent already', ['SIGINT', 'SIGINT']],
])('a cancel that comes %s is one', (_, signals) => {
  const cancelled = cancelOnSignals()
  expect(cancelled.aborted).toBe(false)
  for (const signal of signals) {
    process.emit(signal as NodeJS.Signals)
    now += 300
  }
  expect(cancelled.aborted).toBe(true)
})

test('a SIGINT some time after the first is a person who will not wait, a SIGTERM is the runner', () => {
  const cancelled = cancelOnSignals()
  process.emit('SIGINT')
  now += 7_500
  process.emit('SIGTERM')
  expect(cancelled.aborted).toBe(true)
  expect(() => process.emit('SIGINT')).toThrow('exit 130')
})
