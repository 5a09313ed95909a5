import { expect, test } from 'vitest'
import { replay } from '../whole/replay.ts'
import { auth, type Behaviour, paths, platform } from '../whole/scenario.ts'

/** Every answer tells the time of `hours` from now. */
const ahead = (hours: number): Behaviour => ({
  healthy: {
    answer: (reply) => ({
      ...reply,
      headers: [
        ...reply.headers.filter(([name]) => name.toLowerCase() !== 'date'),
        ['date', new Date(Date.now() + hours * 3_600_000).toUTCString()],
      ],
    }),
  },
})

test.each([
  ['the registry', [platform(paths.all, ahead(5))], 'registry'],
  ['the auth service alone', [auth(paths.all, ahead(5))], 'auth service'],
])('a clock that is hours ahead is told: of %s', async (_, rules, whose) => {
  const report = await replay({
    name: 'a clock that is wrong',
    source: 'src/suites/preflight.ts',
    expected: [],
    rules,
    inputs: () => ({ suites: 'preflight' }),
  })
  expect(report.checks.find(({ id }) => id === 'preflight.clock')).toMatchObject({
    status: 'warn',
    reason: expect.stringMatching(new RegExp(`^this machine is (17|18)\\d{3} s behind the ${whose}: `)),
  })
})
