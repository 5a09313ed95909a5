import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type Check, error, fail, type Outcome, pass, skip, warn } from '../../src/pipeline/check.ts'
import { runChecks } from '../../src/pipeline/engine.ts'
import type { RunEvent } from '../../src/pipeline/events.ts'
import { Stopped } from '../../src/pipeline/stop.ts'
import { until } from '../http/servers.ts'

type TestCheck = Check<{ id: string }>

function check(id: string, run: TestCheck['run'], needs: string[] = []): TestCheck {
  return { id, title: `Title of ${id}`, suite: 'preflight', layer: 'client', needs, run }
}

async function run(checks: TestCheck[], signal = new AbortController().signal) {
  const events: RunEvent[] = []
  const results = await runChecks(checks, {
    contextFor: ({ id }) => ({
      context: { id },
      exchanges: () => [`exchange of ${id}`],
      cutShort: () => id.startsWith('cut short'),
    }),
    judge: (thrown) => fail(`judged: ${thrown instanceof Error ? thrown.message : String(thrown)}`),
    signal,
    emit: (event) => events.push(event),
  })
  const outcomes = Object.fromEntries(
    results.map(({ id, status, reason }) => [id, reason ? `${status}: ${reason}` : status]),
  )
  return { results, events, outcomes }
}

const statuses = { pass: pass(), warn: warn('w'), fail: fail('f'), skip: skip('s'), error: error('e') }

describe('order', () => {
  it('of results is the order of checks, whatever ends first', async () => {
    const slow = new Promise<Outcome>((resolve) => setTimeout(() => resolve(pass()), 30))
    const { results, events } = await run([
      check('a', () => slow),
      check('b', async () => pass()),
      check('c', async () => pass()),
    ])
    expect(results.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    const ended = events.flatMap((event) => (event.type === 'check-finished' ? [event.result.id] : []))
    expect(ended).toEqual(['b', 'c', 'a'])
  })

  it('starts a check when all it needs has settled, and not before', async () => {
    const log: string[] = []
    const logged = (id: string, needs: string[]) =>
      check(
        id,
        async () => {
          log.push(`${id} starts`)
          await new Promise((resolve) => setImmediate(resolve))
          log.push(`${id} ends`)
          return pass()
        },
        needs,
      )
    await run([logged('a', []), logged('b', []), logged('c', ['a', 'b']), logged('d', ['c'])])
    // In which order the two go that need nothing is open.
    expect(log.slice(0, 4).toSorted()).toEqual(['a ends', 'a starts', 'b ends', 'b starts'])
    expect(log.slice(4)).toEqual(['c starts', 'c ends', 'd starts', 'd ends'])
  })

  it('two independent checks run at the same time', async () => {
    // Each waits until both have started: one after the other they would never end.
    let started = 0
    const meet = async () => {
      started++
      await until(() => started === 2)
      return pass()
    }
    const { outcomes } = await run([check('a', meet), check('b', meet)])
    expect(outcomes).toEqual({ a: 'pass', b: 'pass' })
  })
})

describe('needs', () => {
  it.each(['pass', 'warn'] as const)('are met by %s', async (status) => {
    const { outcomes } = await run([
      check('a', async () => statuses[status]),
      check('b', async () => pass('ran'), ['a']),
    ])
    expect(outcomes.b).toBe('pass: ran')
  })

  it.each([
    ['fail', 'failed'],
    ['skip', 'was skipped'],
    ['error', 'could not be verified'],
  ] as const)('are not met by %s, and the reason says so', async (status, wording) => {
    const never = async () => expect.fail('the check was run')
    const { outcomes, events } = await run([
      check('a', async () => statuses[status]),
      check('b', never, ['a']),
    ])
    expect(outcomes.b).toBe(`skip: needs "Title of a", which ${wording}`)
    expect(events.some((event) => event.type === 'check-started' && event.id === 'b')).toBe(false)
  })

  it('name the nearest reason along a chain', async () => {
    const never = async () => expect.fail('the check was run')
    const { outcomes } = await run([
      check('a', async () => fail('f')),
      check('b', never, ['a']),
      check('c', never, ['b']),
    ])
    expect(outcomes).toEqual({
      a: 'fail: f',
      b: 'skip: needs "Title of a", which failed',
      c: 'skip: needs "Title of b", which was skipped',
    })
  })

  it('that are not met cut nothing else short', async () => {
    const { outcomes } = await run([
      check('a', async () => fail('f')),
      check('b', async () => pass(), ['a']),
      check('c', async () => pass()),
      check('d', async () => pass(), ['c']),
    ])
    expect(outcomes).toMatchObject({ c: 'pass', d: 'pass' })
  })

  it('of any graph hold: a check is run just where all its needs were met', async () => {
    const graph = fc.array(
      fc.record({
        status: fc.constantFrom('pass', 'warn', 'fail', 'skip', 'error' as const),
        picks: fc.array(fc.nat(), { maxLength: 3 }),
      }),
      { maxLength: 12 },
    )
    await fc.assert(
      fc.asyncProperty(graph, async (nodes) => {
        const ran = new Set<string>()
        const checks = nodes.map(({ status, picks }, i) => {
          const needs = i === 0 ? [] : [...new Set(picks.map((pick) => `n${pick % i}`))]
          return check(
            `n${i}`,
            async () => {
              ran.add(`n${i}`)
              return statuses[status]
            },
            needs,
          )
        })
        const { results } = await run(checks)
        expect(results.map(({ id }) => id)).toEqual(checks.map(({ id }) => id))
        const met = new Set(
          results.filter(({ status }) => status === 'pass' || status === 'warn').map(({ id }) => id),
        )
        for (const { id, needs } of results) expect(ran.has(id)).toBe(needs.every((need) => met.has(need)))
      }),
    )
  })
})

describe('what is thrown', () => {
  const cases: [string, TestCheck['run']][] = [
    ['rejected', () => Promise.reject(new Error('boom'))],
    [
      'thrown at once',
      () => {
        throw new Error('boom')
      },
    ],
  ]
  it.each(cases)('%s is judged', async (_, thrower) => {
    const { outcomes } = await run([check('a', thrower), check('b', async () => pass())])
    expect(outcomes).toEqual({ a: 'fail: judged: boom', b: 'pass' })
  })
})

test('a result holds the check, its outcome, the exchanges and the time', async () => {
  const { results } = await run([
    check('a', async ({ id }) => pass(`ran with ${id}`)),
    check('b', async () => pass(), ['a']),
  ])
  expect(results[0]).toEqual({
    id: 'a',
    title: 'Title of a',
    suite: 'preflight',
    layer: 'client',
    needs: [],
    status: 'pass',
    reason: 'ran with a',
    durationMs: expect.any(Number),
    exchanges: ['exchange of a'],
  })
  expect(results[1]).toMatchObject({ needs: ['a'], exchanges: ['exchange of b'] })
  expect(results[1]).not.toHaveProperty('reason')
})

test('events come as things happen, once each', async () => {
  const { events } = await run([
    check('a', async () => pass()),
    check('b', async () => fail('f'), ['a']),
    check('c', async () => pass(), ['b']),
  ])
  const seen = events.map((event) => {
    if (event.type === 'check-started') return `${event.id} starts: ${event.title}`
    return event.type === 'check-finished' ? `${event.result.id}: ${event.result.status}` : event.type
  })
  expect(seen).toEqual(['a starts: Title of a', 'a: pass', 'b starts: Title of b', 'b: fail', 'c: skip'])
})

describe.each([
  ['cancelled', 'the run was cancelled'],
  ['out-of-time', 'the run was out of time'],
] as const)('a run that is %s', (stopReason, text) => {
  it('starts nothing more', async () => {
    const never = async () => expect.fail('the check was run')
    const signal = AbortSignal.abort(new Stopped(stopReason))
    const { outcomes, events } = await run([check('a', never), check('b', never, ['a'])], signal)
    expect(outcomes).toEqual({
      a: `skip: not started: ${text}`,
      b: 'skip: needs "Title of a", which was skipped',
    })
    expect(events.some((event) => event.type === 'check-started')).toBe(false)
  })

  it.each([
    ['fails', async () => fail('a request was cut off')],
    ['warns', async () => warn('a request was cut off')],
    ['throws', () => Promise.reject(new Error('aborted'))],
  ])('tells nothing of a check that then %s', async (_, outcome) => {
    const controller = new AbortController()
    const stopped = async () => {
      controller.abort(new Stopped(stopReason))
      return outcome()
    }
    const { outcomes } = await run(
      [check('a', stopped), check('b', async () => pass(), ['a'])],
      controller.signal,
    )
    expect(outcomes).toEqual({
      a: `error: interrupted: ${text}`,
      b: 'skip: needs "Title of a", which could not be verified',
    })
  })

  it('believes a check that passed all the same', async () => {
    const controller = new AbortController()
    const stopped = async () => {
      controller.abort(new Stopped(stopReason))
      return pass()
    }
    const { outcomes } = await run(
      [check('a', stopped), check('b', async () => pass(), ['a'])],
      controller.signal,
    )
    expect(outcomes).toEqual({ a: 'pass', b: `skip: not started: ${text}` })
  })
})

describe('asking ahead', () => {
  it('sends what a check looks at before its needs have settled, and also where they then fail', async () => {
    const log: string[] = []
    const asking = (id: string, needs: string[]): TestCheck => ({
      ...check(id, async () => pass(), needs),
      ask: (context) => void log.push(`${context.id} asks`),
    })
    const need = check('need', async () => {
      log.push('need runs')
      await new Promise((resolve) => setImmediate(resolve))
      return fail('no')
    })
    const { outcomes } = await run([need, asking('a', ['need']), asking('b', [])])
    expect(log.sort()).toEqual(['a asks', 'b asks', 'need runs'])
    expect(outcomes).toMatchObject({ a: expect.stringMatching(/^skip/), b: 'pass' })
  })
})

describe('beginning early', () => {
  const turns = () => new Promise((resolve) => setTimeout(resolve, 5))

  /** A check that may begin once its need has told so, which settles later; and what happened in which order. */
  async function runEarly(status: Outcome['status'], tells: boolean) {
    const log: string[] = []
    let tell = () => {}
    const told = new Promise<void>((resolve) => {
      tell = resolve
    })
    const need = check('need', async () => {
      if (tells) tell()
      await turns()
      log.push('need ends')
      return statuses[status]
    })
    const hasty: TestCheck = {
      ...check('hasty', async () => {
        log.push('hasty begins')
        await turns()
        await turns()
        log.push('hasty ends')
        return fail('no')
      }, ['need']),
      early: () => told,
    }
    const { outcomes, events } = await run([need, hasty, check('next', async () => pass(), ['hasty'])])
    return { log, outcomes, ends: events.filter(({ type }) => type === 'check-finished').length }
  }

  it('a check runs beside what it needs, and counts where that passes', async () => {
    const { log, outcomes } = await runEarly('pass', true)
    expect(log).toEqual(['hasty begins', 'need ends', 'hasty ends'])
    expect(outcomes).toMatchObject({ hasty: 'fail: no', next: expect.stringMatching(/^skip/) })
  })

  it.each(['fail', 'skip', 'error'] as const)(
    'it is skipped after %s, and ends nevertheless',
    async (status) => {
      const { log, outcomes, ends } = await runEarly(status, true)
      expect(log).toEqual(['hasty begins', 'need ends', 'hasty ends'])
      expect(outcomes.hasty).toMatch(/^skip: needs "Title of need"/)
      expect(ends).toBe(3)
    },
  )

  it('it waits for what it needs where nothing is told', async () => {
    expect((await runEarly('pass', false)).log).toEqual(['need ends', 'hasty begins', 'hasty ends'])
    const { log, outcomes } = await runEarly('fail', false)
    expect(log).toEqual(['need ends'])
    expect(outcomes.hasty).toMatch(/^skip/)
  })
})

describe('haste', () => {
  it.each(['pass', 'warn', 'skip', 'error'] as const)('leaves %s as it is', async (status) => {
    const { results } = await run([check('cut short', async () => statuses[status])])
    expect(results[0]).toMatchObject(statuses[status])
  })

  it('makes a failure unverified, since nobody waited long enough to know', async () => {
    const { outcomes } = await run([
      check('cut short', async () => fail('no answer')),
      check('b', async () => fail('f')),
    ])
    expect(outcomes).toEqual({ 'cut short': 'error: no answer', b: 'fail: f' })
  })
})
