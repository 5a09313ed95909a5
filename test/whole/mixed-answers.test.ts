import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts'
import { makeStranger, runMixedUp, type Stranger } from '../registration/mix-up.ts'

let sandbox: Sandbox
let stranger: Stranger
beforeAll(async () => {
  sandbox = await startSandbox()
  stranger = await makeStranger(sandbox, 'churn')
})
afterAll(() => sandbox.close())

test('a run without a mix-up passes, and the stranger’s things stay as they were', async () => {
  const before = await stranger.state()
  expect(before).toContain('precious')
  for (const modelName of [undefined, 'mine']) {
    const { report, mixUps } = await runMixedUp(sandbox, stranger, {
      seed: 1,
      share: 0,
      ...(modelName ? { modelName } : {}),
    })
    expect([report.verdict, report.registration?.cleanup, mixUps]).toEqual([
      'pass',
      { done: true, leftovers: [] },
      0,
    ])
  }
  expect(await stranger.state()).toBe(before)
})

// `npm run campaign` does this 10,000 times.
test('whatever ids answers carry, no object without our tag changes', async () => {
  const other = await makeStranger(sandbox, 'fraud')
  const before = await other.state()
  let mixUps = 0
  for (let seed = 0; mixUps < 150; seed++) {
    const modelName = seed % 3 === 0 ? 'mine' : undefined
    const share = [0.05, 0.15, 0.4][seed % 3] ?? 0
    const done = await runMixedUp(sandbox, other, { seed, share, ...(modelName ? { modelName } : {}) })
    mixUps += done.mixUps
    expect(await other.state(), `seed ${seed}: ${done.report.verdict}`).toBe(before)
  }
}, 120_000)
