import { expect, test } from 'vitest'
import type { Answer, HttpRequest } from '../../src/http/exchange.ts'
import { asking } from '../../src/registration/asking.ts'
import { namesOf } from '../../src/registration/names.ts'
import { type Made, newRegistrationState } from '../../src/registration/state.ts'
import { id } from './on-sandbox.ts'

const reply = (status: number, more: Partial<Answer> = {}): Answer =>
  ({
    kind: 'reply',
    exchanges: ['e1'],
    status,
    headers: {},
    contentType: '',
    text: '',
    json: {},
    ...more,
  }) as Answer
const lost: Answer = { kind: 'no-reply', exchanges: ['e1'], code: 'RESET', message: 'reset' }

/** How much is in doubt after requests that got these answers, of which the last one served. */
async function doubtsAfter(kind: Made, method: HttpRequest['method'], answers: readonly Answer[]) {
  const state = newRegistrationState(namesOf(id))
  const left = [...answers]
  const send = async () => left.shift() ?? lost
  const api = { trackingUri: 'http://registry.test', prefix: '/api', headers: {}, send } as const
  await asking(state, kind, api, async (api) => {
    for (const _ of answers) await api.send({ method, url: 'http://registry.test/create' })
  })
  return state.doubts[kind]
}

test.each<[string, Made, Answer, number]>([
  ['a model that was refused for the moment', 'model', reply(503), 0],
  ['an experiment, too', 'experiment', reply(503), 0],
  ['one whose answer somebody gave up on may still be made', 'model', reply(504), 1],
  ['one whose answer was lost as well', 'model', lost, 1],
  ['a version has no name, so that there may be two', 'version', reply(503), 1],
])('made by a second request: %s', async (_, kind, first, expected) => {
  expect(await doubtsAfter(kind, 'POST', [first, reply(200)])).toBe(expected)
})

test('only what was answered before is settled by that', async () => {
  expect(await doubtsAfter('model', 'POST', [reply(503), reply(200), reply(503), lost])).toBe(1)
})

test.each([
  ['by somebody who had not taken it', { inDoubt: true, underWay: false }, 0],
  ['by nobody', { inDoubt: true, underWay: true }, 1],
])('a file that was sent again, since it was answered %s', async (_, more, expected) => {
  expect(await doubtsAfter('upload', 'PUT', [reply(200, more)])).toBe(expected)
})
