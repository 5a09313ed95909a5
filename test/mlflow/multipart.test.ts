import { expect, test } from 'vitest'
import { putInParts } from '../../src/mlflow/multipart.ts'
import { type Received, type Said, type Scripted, withServer } from './scripted-server.ts'

const source = {
  bytes: 5,
  async *slice(start: number, end: number) {
    yield Buffer.from('hello').subarray(start, end)
  },
}
const put = ({ api }: Scripted) => putInParts(api, { directory: '1/a b', name: 'w.bin' }, source, 5_000, 2)
const steps = (received: Received[]) =>
  received.map(({ method, url }) => `${method} ${/mpu\/\w+|part.*/.exec(url)?.[0]}`)
const part = (url: string) => (part_number: number) => ({ url: `${url}/part?n=${part_number}`, part_number })

/** Answers `mpu/create` with these parts and everything else with `rest`. */
function withParts(
  numbers: unknown[],
  use: (scripted: Scripted) => Promise<void>,
  rest: (request: Received) => Said = () => ({ json: {} }),
) {
  let url = ''
  return withServer(
    (request) => {
      if (!request.url.includes('mpu/create')) return rest(request)
      return { json: { upload_id: 'u', credentials: numbers.map((one) => part(url)(one as number)) } }
    },
    (scripted) => {
      url = scripted.url
      return use(scripted)
    },
  )
}

test('parts go in order, each with its own bytes, whatever order the server names', () =>
  withParts([3, 1, 2], async (scripted) => {
    expect(await put(scripted)).toBe(true)
    const { received } = scripted
    expect(steps(received)).toEqual([
      'POST mpu/create',
      'PUT part?n=1',
      'PUT part?n=2',
      'PUT part?n=3',
      'POST mpu/complete',
    ])
    expect(received.map(({ text }) => text).slice(1, 4)).toEqual(['he', 'll', 'o'])
    expect(received[0]).toMatchObject({
      url: '/api/2.0/mlflow-artifacts/mpu/create/1/a%20b',
      text: '{"path":"w.bin","num_parts":3}',
    })
  }))

test('a store that answers 201 to a part, as Azure does, has it', () =>
  withParts(
    [1, 2, 3],
    async (scripted) => expect(await put(scripted)).toBe(true),
    ({ method }) => ({ status: method === 'PUT' ? 201 : 200 }),
  ))

test.each([
  ['too few parts', [1, 2]],
  ['too many parts', [1, 2, 3, 4]],
  ['no parts', []],
  ['a part twice', [1, 2, 2]],
  ['a part 0', [0, 1, 2]],
  ['a part far away', [1, 2, 2_000_000_000]],
  ['a negative part', [-1, 1, 2]],
])('%s: nothing is uploaded and the upload is aborted', (_, numbers) =>
  withParts(numbers, async (scripted) => {
    await expect(put(scripted)).rejects.toMatchObject({ name: 'MlflowError', status: 200 })
    expect(steps(scripted.received)).toEqual(['POST mpu/create', 'POST mpu/abort'])
  }),
)

test.each([
  ['HTML', { text: '<html>' }],
  ['nothing', { text: '' }],
  ['an object without parts', { json: { upload_id: 'u' } }],
  ['an answer without end', { text: 'x'.repeat(40_000_000) }],
  ['a refusal', { status: 403, text: 'no' }],
] as [string, Said][])('%s is no upload', (_, said) =>
  withServer(
    () => said,
    async (scripted) => {
      await expect(put(scripted)).rejects.toMatchObject({ name: 'MlflowError' })
      expect(scripted.received).toHaveLength(1)
    },
  ),
)

test.each([404, 405, 501])('status %i says that the store takes no parts', (status) =>
  withServer(
    () => ({ status, text: 'no' }),
    async (scripted) => expect(await put(scripted)).toBe(false),
  ),
)

test.each(['complete', 'part?n=2'])('a failure at %s aborts the upload', (step) =>
  withParts(
    [1, 2, 3],
    async (scripted) => {
      await expect(put(scripted)).rejects.toMatchObject({ name: 'MlflowError', status: 400 })
      expect(scripted.received.at(-1)).toMatchObject({
        url: '/api/2.0/mlflow-artifacts/mpu/abort/1/a%20b',
        text: '{"path":"w.bin","upload_id":"u"}',
      })
    },
    ({ url }) => ({ status: url.includes(step) ? 400 : 200 }),
  ),
)

test('a URL that is none fails as a request that was never sent', () =>
  withServer(
    ({ url }) =>
      url.includes('mpu/create')
        ? { json: { upload_id: 'u', credentials: [1, 2, 3].map((n) => ({ url: 'no url', part_number: n })) } }
        : { json: {} },
    async (scripted) => {
      await expect(put(scripted)).rejects.toMatchObject({ name: 'MlflowError', status: undefined })
      expect(steps(scripted.received)).toEqual(['POST mpu/create', 'POST mpu/abort'])
    },
  ))
