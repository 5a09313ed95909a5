import { expect, test } from 'vitest'
import { createExperiment } from '../../src/mlflow/tracking.ts'
import { type Said, withServer } from './scripted-server.ts'

const made: Said = { json: { experiment_id: '7' } }
const found: Said = { json: { experiment: { experiment_id: '7', name: 'e' } } }
const absent: Said = { status: 404, json: { error_code: 'RESOURCE_DOES_NOT_EXIST' } }
const taken: Said = { status: 400, json: { error_code: 'RESOURCE_ALREADY_EXISTS' } }
const refused: Said = { status: 403, text: 'no' }

/** Answers each POST and each GET in the order given and tells what was asked. */
async function create(posts: Said[], gets: Said[]) {
  let outcome: unknown
  let asked: string[] = []
  await withServer(
    ({ method }) => (method === 'POST' ? posts.shift() : gets.shift()) ?? { status: 500, text: 'unexpected' },
    async ({ api, received }) => {
      outcome = await createExperiment(api, 'e', []).catch((error: unknown) => error)
      asked = received.map(({ method }) => method)
    },
  )
  return { outcome, asked }
}

test('an answer that arrives is believed', async () => {
  expect(await create([made], [])).toEqual({ outcome: '7', asked: ['POST'] })
})

test.each([refused, taken, { status: 500, text: 'x' }])(
  'a certain failure is not repeated: %j',
  async (said) => {
    const { outcome, asked } = await create([said], [])
    expect(outcome).toMatchObject({ name: 'MlflowError', status: (said as { status: number }).status })
    expect(asked).toEqual(['POST'])
  },
)

const doubtful: Said[] = [
  'lost',
  ...[408, 499, 502, 503].map((status) => ({ status })),
  { status: 504, text: '<html>' },
]

test.each(doubtful)('after a doubtful failure the thing is looked for first: %j', async (said) => {
  expect(await create([said], [found])).toEqual({ outcome: '7', asked: ['POST', 'GET'] })
})

test.each(doubtful)('what is not there is asked for once more: %j', async (said) => {
  expect(await create([said, made], [absent])).toEqual({ outcome: '7', asked: ['POST', 'GET', 'POST'] })
})

test.each([taken, ...doubtful])('a first attempt that landed late is found after: %j', async (said) => {
  const { outcome, asked } = await create([{ status: 504 }, said], [absent, found])
  expect({ outcome, asked }).toEqual({ outcome: '7', asked: ['POST', 'GET', 'POST', 'GET'] })
})

test('a rate limit says that nothing was made: the request is sent again without looking', async () => {
  expect(await create([{ status: 429 }, { status: 429 }, made], [])).toEqual({
    outcome: '7',
    asked: ['POST', 'POST', 'POST'],
  })
})

test('while the server asks to be tried again later, it is, with a look before each time', async () => {
  const gets = [absent, absent, absent]
  const { outcome, asked } = await create([{ status: 503 }, { status: 503 }, { status: 503 }, made], gets)
  expect({ outcome, asked }).toEqual({
    outcome: '7',
    asked: [...'PGPGPGP'].map((m) => (m === 'P' ? 'POST' : 'GET')),
  })
})

test('two failures and nothing found are the second failure', async () => {
  const { outcome, asked } = await create([{ status: 504 }, refused], [absent, absent])
  expect(outcome).toMatchObject({ name: 'MlflowError', status: 403 })
  expect(asked).toEqual(['POST', 'GET', 'POST', 'GET'])
})
