import { expect, test } from 'vitest'
import { namesOf } from '../../src/registration/names.ts'
import { describeRegistration, hasAsked, newRegistrationState } from '../../src/registration/state.ts'

const names = namesOf('20260102t030405z-0badcafe')
const cleanup = { done: true, leftovers: [] }

test('a report shows of a registration what was made, and nothing else', () => {
  const state = newRegistrationState(names)
  expect(hasAsked(state)).toBe(false)
  expect(describeRegistration(state, cleanup, 'champion')).toEqual({ files: [], cleanup })
  Object.assign(state, {
    experimentId: '3',
    runId: 'r',
    modelVersion: '2',
    aliased: true,
    metrics: { loss: 1 },
  })
  state.asked.model = true
  expect(hasAsked(state)).toBe(true)
  expect(describeRegistration(state, cleanup, 'champion')).toEqual({
    experimentId: '3',
    runId: 'r',
    modelName: names.model,
    modelVersion: '2',
    alias: 'champion',
    files: [],
    metrics: { loss: 1 },
    cleanup,
  })
})
