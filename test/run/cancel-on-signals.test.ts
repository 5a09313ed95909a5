import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { cancelOnSignals } from '../../src/run/cancel-on-signals.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const
let now = 0
let listeners: NodeJS.SignalsListener[] = []
beforeEach(() => {
  now = 10_000
  listeners = signals.flatMap((signal) => process.listeners(signal))
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`)
  })
})
afterEach(() => {
  for (const signal of signals)
    for (const listener of process.listeners(signal))
      if (!listeners.includes(listener)) process.off(signal, listener)
  vi.restoreAllMocks()
})

test.each([
  ['one after the other', ['SIGINT', 'SIGTERM']],
  ['in the order in which a process may be told of two at once', ['SIGTERM', 'SIGINT']],
  ['twice, as npm hands on what the terminal has sent already', ['SIGINT', 'SIGINT']],
])('a cancel that comes %s is one', (_, sent) => {
  const cancelled = cancelOnSignals()
  expect(cancelled.aborted).toBe(false)
  for (const signal of sent) {
    process.emit(signal as NodeJS.Signals)
    now += 300
  }
  expect(cancelled.aborted).toBe(true)
})

test.each(signals)('%s alone is a cancel', (signal) => {
  const cancelled = cancelOnSignals()
  process.emit(signal)
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
