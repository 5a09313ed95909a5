import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { expect, onTestFinished, test, vi } from 'vitest'
import { publishWithApi } from '../../src/github/api.ts'
import { startGitHub } from './stand-in/server.ts'
import { addPull } from './stand-in/state.ts'

/** A company's proxy: every name leads to this machine, and `told` is who wanted to go where. */
async function startProxy() {
  const told: string[] = []
  const sockets = new Set<Duplex>()
  const proxy = createServer()
  proxy.on('connection', (socket) => sockets.add(socket))
  proxy.on('connect', ({ url = '' }, socket) => {
    told.push(url)
    const upstream = connect(Number(url.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.pipe(upstream).pipe(socket)
    })
    sockets.add(upstream)
    for (const end of [socket, upstream]) end.on('error', () => {})
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => proxy.close(resolve))
  })
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, told }
}

// One test in this file: @actions/github decides on its proxy when it is loaded.
test('complaint 11, proxies: GitHub is reached through the proxy of the environment', async () => {
  const [github, proxy] = [await startGitHub(), await startProxy()]
  addPull(github.state, 'a'.repeat(40))
  const elsewhere = (url: string) => url.replace('127.0.0.1', 'github.test')
  const apiUrl = elsewhere(github.apiUrl)
  onTestFinished(() => void vi.unstubAllEnvs())
  vi.stubEnv('GITHUB_API_URL', apiUrl)
  for (const name of ['http_proxy', 'HTTP_PROXY']) vi.stubEnv(name, proxy.url)
  for (const name of ['no_proxy', 'NO_PROXY']) vi.stubEnv(name, '')
  const options = { token: 'writing-token', apiUrl, graphqlUrl: elsewhere(github.graphqlUrl) }
  const outcome = await publishWithApi(options, '', async ({ octokit, viewer }) => {
    const where = { owner: 'acme', repo: 'widgets', issue_number: 1 }
    await octokit.rest.issues.createComment({ ...where, body: 'through the proxy' })
    expect(await viewer()).toMatchObject({ login: 'github-actions[bot]' })
    return { status: 'published' }
  })
  expect(outcome).toEqual({ status: 'published' })
  expect(github.state.comments.map(({ body }) => body)).toEqual(['through the proxy'])
  expect(new Set(proxy.told)).toEqual(new Set([new URL(apiUrl).host]))
})
