import { expect, it } from 'vitest'
import { deadWhenKept } from '../../src/diagnosis/kept-connections.ts'
import type { Exchange } from '../../src/schema/report.ts'
import { call, check, factsFrom, lost, read, write } from './calls.ts'

const on = (one: Exchange, connectMs?: number): Exchange => ({
  ...one,
  timings: { totalMs: 3000, ...(connectMs === undefined ? {} : { connectMs }) },
})
const fresh = (make: () => Exchange) => [on(make(), 1), on(make(), 1), on(make(), 1)]
const kept = (make: () => Exchange) => [on(make()), on(make()), on(make())]
const silent = () => lost('TIMEOUT')
const closed = () => call({ status: 200, replyHeaders: { connection: 'close' } })

/** What the registration stopped at comes last. */
const conclude = (...exchanges: Exchange[]) =>
  deadWhenKept(factsFrom(exchanges, { checks: [check('registration.experiment', exchanges.slice(-1))] }))

it('is known where first requests of connections are answered, and no later ones', () => {
  const found = conclude(...fresh(read), ...kept(silent))
  expect(found?.because).toContain('each of 3 requests')
  expect(found?.controls).toHaveLength(1)
})

it.each<[string, Exchange[]]>([
  ['a later request is answered', [...fresh(read), ...kept(write), ...kept(silent)]],
  ['a first request waits, too', [...fresh(read), on(silent(), 1), ...kept(silent)]],
  ['the step was the first on its connection', [...fresh(read), ...kept(silent), on(silent(), 1)]],
  ['nothing was answered', kept(silent)],
  ['few are', [on(read(), 1), ...kept(silent)]],
  ['few waited', [...fresh(read), on(silent())]],
  ['no connection is kept', [...fresh(closed), ...kept(silent)]],
  ['later requests are reset', [...fresh(read), ...kept(() => lost('RESET')), on(silent())]],
])('is not where %s', (_, exchanges) => {
  expect(conclude(...exchanges)).toBeUndefined()
})
