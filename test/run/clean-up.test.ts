import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { HttpClient } from '../../src/http/client.ts'
import { Stopped } from '../../src/pipeline/stop.ts'
import type { Target } from '../../src/platform/target.ts'
import { namesOf } from '../../src/registration/names.ts'
import { newRegistrationState } from '../../src/registration/state.ts'
import { cleanUpCheck, cleanUpRegistration } from '../../src/run/clean-up.ts'

const target = {
  access: { trackingUri: 'http://registry.invalid', prefix: '/api', credential: 'bearer' },
  platformRoot: 'http://registry.invalid',
  apiKey: 'hk_live_Zq7TnB4xWc1KfR9mYs3LdV6hJp2GtA8e',
} as unknown as Target

/** A server that answers no request before it is aborted. */
const silent = {
  send: (_: unknown, { signal }: { signal: AbortSignal }) =>
    new Promise((resolve) => {
      const answer = { kind: 'no-reply', exchanges: ['e1'], code: 'CANCELLED', message: 'aborted' }
      if (signal.aborted) resolve(answer)
      signal.addEventListener('abort', () => resolve(answer))
    }),
} as unknown as HttpClient

describe('the time that clean-up gets', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function begin(stop: AbortSignal) {
    const registration = newRegistrationState(namesOf('20260102t030405z-0badcafe'))
    registration.asked.experiment = true
    let isOver = false
    const ended = cleanUpRegistration({ target, http: silent, registration, stop, pauses: [] }).then(
      (all) => {
        isOver = true
        return all
      },
    )
    return { ended, isOver: () => isOver }
  }

  test.each<[string, Stopped | undefined, number]>([
    ['is 30 s', undefined, 30_000],
    ['is 30 s after a run that was out of time', new Stopped('out-of-time'), 30_000],
    ['is 6 s after a run that was cancelled', new Stopped('cancelled'), 6_000],
  ])('%s', async (_, reason, ms) => {
    const stop = new AbortController()
    if (reason) stop.abort(reason)
    const { ended, isOver } = begin(stop.signal)
    await vi.advanceTimersByTimeAsync(ms - 1)
    expect(isOver()).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    const { cleanup, exchanges } = await ended
    expect(cleanup.leftovers).toEqual([expect.objectContaining({ kind: 'experiment', possibly: true })])
    expect(exchanges).toContain('e1')
    expect(vi.getTimerCount()).toBe(0)
  })

  test('is 6 s from when the run is cancelled meanwhile', async () => {
    const stop = new AbortController()
    const { ended, isOver } = begin(stop.signal)
    await vi.advanceTimersByTimeAsync(10_000)
    stop.abort(new Stopped('cancelled'))
    await vi.advanceTimersByTimeAsync(5_999)
    expect(isOver()).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    await ended
  })
})

describe('clean-up as a check', () => {
  const leftover = { kind: 'experiment', name: 'x', reason: 'refused', command: 'curl' } as const
  const other = { kind: 'artifacts', name: 'y', reason: 'gone', command: 'curl' } as const

  test('passes where nothing is left', () => {
    expect(cleanUpCheck([], ['e1'], 1.6)).toMatchObject({
      status: 'pass',
      durationMs: 2,
      exchanges: ['e1'],
      needs: [],
    })
    expect(cleanUpCheck([], [], 0).reason).toBeUndefined()
  })

  test('warns of what is left, and of what may be', () => {
    expect(cleanUpCheck([leftover, { ...leftover, possibly: true }, other], [], 0)).toMatchObject({
      status: 'warn',
      reason: 'not removed: experiment x, possibly experiment x: refused; artifacts y: gone',
    })
  })
})
