import { expect, test } from 'vitest'
import type { Reply } from '../../src/http/exchange.ts'
import { MlflowError } from '../../src/mlflow/error.ts'
import { readAgain } from '../../src/registration/read-again.ts'
import { NotOursError } from '../../src/registration/verify-ownership.ts'

const refusal = (status: number, error_code: string, message: string) => {
  const json = { error_code, message }
  const head = { exchanges: ['e1'], headers: {}, contentType: 'application/json' }
  const answer: Reply = { kind: 'reply', ...head, status, text: JSON.stringify(json), json }
  return new MlflowError('GET it', answer)
}

/** Reads these one after the other, the last one again and again. */
async function reading(shown: readonly (string | Error)[], pauses = [0, 0, 0], withinMs = 60_000) {
  let asked = 0
  const read = async () => {
    const one = shown[Math.min(asked++, shown.length - 1)]
    if (one instanceof Error) throw one
    return one
  }
  const lag = { pauses, withinMs, signal: new AbortController().signal }
  const result = await readAgain(read, lag, (value) => (value === 'right' ? undefined : `is ${value}`)).catch(
    (thrown: unknown) => ({ thrown }),
  )
  return { asked, result }
}

const gone = refusal(404, 'RESOURCE_DOES_NOT_EXIST', 'no run')
const noAlias = refusal(400, 'INVALID_PARAMETER_VALUE', 'Registered model alias a not found.')
const noFile = refusal(500, 'INTERNAL_ERROR', 'No such file or directory')

test('what is right is read once', async () => {
  expect(await reading(['right'])).toEqual({ asked: 1, result: { value: 'right' } })
})

test.each([
  ['wrong', 'old'],
  ['not there', gone],
  ['not there by another status', noAlias],
  ['a missing file of an older release', noFile],
  ['without its mark', new NotOursError('run 1', true)],
])('what is %s at first and right for good comes late', async (_, first) => {
  const { asked, result } = await reading([first, first, 'right'])
  expect(result).toEqual({ value: 'right', after: expect.stringMatching(/^\d+\.\d$/) })
  expect(asked).toBe(6)
})

test('what stays wrong is told as the last look showed it', async () => {
  expect(await reading(['old', 'older'])).toMatchObject({ asked: 4, result: { wrong: 'is older' } })
  expect(await reading([gone])).toEqual({ asked: 4, result: { thrown: gone } })
})

test('what is right and wrong in turns does not come late: its first look counts', async () => {
  expect((await reading(['old', 'right', 'right', 'older', 'right'])).result).toMatchObject({
    wrong: 'is old',
  })
  expect((await reading([gone, 'right', gone])).result).toEqual({ thrown: gone })
})

test.each([
  ['a refusal', refusal(403, 'PERMISSION_DENIED', 'no')],
  ['a route that nobody has', refusal(400, 'BAD_REQUEST', 'no')],
  ['a mix-up of answers', new NotOursError('run 1')],
  ['a defect', new Error('not found')],
])('%s is not asked again', async (_, error) => {
  expect(await reading([error, 'right'])).toEqual({ asked: 1, result: { thrown: error } })
})

test('no look begins after its time', async () => {
  expect((await reading(['old', 'right'], [1_000], 500)).asked).toBe(1)
})
