import { expect, test } from 'vitest'
import { openClient, serve } from './servers.ts'

test.each([1, 8])(
  'requests one after the other use one connection where %i may be open',
  async (connections) => {
    const server = await serve((_, response) => response.end('{}'))
    const { get } = openClient({ connections })
    for (let i = 0; i < 10; i++) await get(server.url)
    expect(server.hits()).toBe(10)
    expect(server.sockets.length).toBe(1)
  },
)

test.each([1, 3])('no more than %i connections are opened to one origin', async (connections) => {
  let open = 0
  let most = 0
  const server = await serve((_, response) => {
    most = Math.max(most, ++open)
    setTimeout(() => {
      open--
      response.end()
    }, 10)
  })
  const { get } = openClient({ connections })
  const answers = await Promise.all(Array.from({ length: 12 }, () => get(server.url)))
  expect(answers.every((answer) => answer.kind === 'reply')).toBe(true)
  expect(most).toBe(connections)
  expect(server.sockets.length).toBe(connections)
})

test('the wait for a connection counts neither as the request’s time nor against its time-out', async () => {
  const server = await serve((_, response) => void setTimeout(() => response.end(), 100))
  const { get, recorder } = openClient({ connections: 1 })
  const answers = await Promise.all(Array.from({ length: 10 }, () => get(server.url, { timeoutMs: 700 })))
  expect(answers.map((answer) => answer.kind)).toEqual(answers.map(() => 'reply'))
  expect(recorder.exchanges().length).toBe(10)
})

test('a slow origin does not keep another waiting', async () => {
  const slow = await serve(() => {})
  const fast = await serve((_, response) => response.end())
  const { get, send } = openClient({ connections: 1 })
  const controller = new AbortController()
  const pending = send({ method: 'GET', url: slow.url }, controller.signal)
  expect(await get(fast.url)).toMatchObject({ status: 200 })
  controller.abort()
  await pending
})

test('the connection’s timings are told with its first request only', async () => {
  const server = await serve((_, response) => response.end())
  const { get, recorder } = openClient({ connections: 1 })
  const url = server.url.replace('127.0.0.1', 'localhost')
  await get(url)
  await get(url)
  const [first, second] = recorder.exchanges().map(({ timings }) => timings)
  const number = expect.any(Number)
  expect(first).toEqual({ dnsMs: number, connectMs: number, firstByteMs: number, totalMs: number })
  expect(second).toEqual({ firstByteMs: number, totalMs: number })
})

test('an address needs no name resolution', async () => {
  const server = await serve((_, response) => response.end())
  const { get, recorder } = openClient()
  await get(server.url)
  expect(Object.keys(recorder.exchanges()[0]?.timings ?? {}).sort()).toEqual([
    'connectMs',
    'firstByteMs',
    'totalMs',
  ])
})

test('requests at the same time each get the timings of their own connection', async () => {
  const server = await serve((_, response) => void setTimeout(() => response.end(), 30))
  const { get, recorder } = openClient({ connections: 4 })
  await Promise.all(Array.from({ length: 4 }, () => get(server.url)))
  expect(recorder.exchanges().every(({ timings }) => timings.connectMs !== undefined)).toBe(true)
})
