import { expect, test } from 'vitest'
import { Stopped, stopSignal } from '../../src/pipeline/stop.ts'

const hour = 3_600_000
const aborted = (signal: AbortSignal) =>
  signal.aborted
    ? Promise.resolve()
    : new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))

test('a run that nothing stops is completed', () => {
  const stop = stopSignal(hour, new AbortController().signal)
  expect([stop.signal.aborted, stop.cutOff.aborted, stop.stopReason()]).toEqual([false, false, 'completed'])
  stop.settle()
})

test('the time-out ends it: first nothing new, then what is under way', async () => {
  const stop = stopSignal(10, undefined)
  await aborted(stop.signal)
  expect(stop.stopReason()).toBe('out-of-time')
  expect(stop.signal.reason).toMatchObject({ message: 'the run was out of time' })
  expect(stop.cutOff.aborted).toBe(false)
  await aborted(stop.cutOff)
  expect(stop.cutOff.reason).toBeInstanceOf(Stopped)
  stop.settle()
})

test('the caller ends it: first nothing new, then what is under way', async () => {
  const controller = new AbortController()
  const stop = stopSignal(hour, controller.signal)
  controller.abort()
  expect([stop.signal.aborted, stop.cutOff.aborted, stop.stopReason()]).toEqual([true, false, 'cancelled'])
  await aborted(stop.cutOff)
  expect(stop.cutOff.reason).toMatchObject({ message: 'the run was cancelled' })
  stop.settle()
})

test('a caller who has ended it before it began is heard', () => {
  const stop = stopSignal(hour, AbortSignal.abort())
  expect([stop.signal.aborted, stop.stopReason()]).toEqual([true, 'cancelled'])
  stop.settle()
})

test('the first reason stays', async () => {
  const controller = new AbortController()
  const stop = stopSignal(10, controller.signal)
  await aborted(stop.signal)
  controller.abort()
  expect(stop.stopReason()).toBe('out-of-time')
  stop.settle()
})

test('a run that is over is neither cancelled nor out of time any more', async () => {
  const controller = new AbortController()
  const stop = stopSignal(10, controller.signal)
  stop.settle()
  controller.abort()
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect([stop.signal.aborted, stop.stopReason()]).toEqual([false, 'completed'])
})
