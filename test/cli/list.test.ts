import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { everyCheck } from '../../src/suites/index.ts'
import { verifySandbox } from '../whole/verify-sandbox.ts'
import { runCli } from './cli-process.ts'

interface Listed {
  checks: { id: string; skipped?: string; requests: { id: string; method: string; url: string }[] }[]
  writes: string[]
}

async function listOf(...args: string[]): Promise<Listed> {
  const { code, stdout, stderr } = await runCli(['list', '--json', ...args])
  expect(code, stderr).toBe(0)
  return JSON.parse(stdout)
}

/** Method and path of each request, without what differs from run to run. */
const shapes = (requests: { id: string; method: string; url: string }[]) =>
  [...new Map(requests.map((one) => [one.id, one])).values()]
    .map(({ method, url }) => `${method} ${new URL(url).pathname}`)
    .map((shape) => shape.replace(/[0-9a-f]{32}|(?:<|%3C)run(?: |%20)id(?:>|%3E)/, 'ID'))
    .sort()

it('lists every check and what a run really sends, at the addresses of the caller, who sees none of it', async () => {
  let seen = 0
  const server = createServer((_, response) => {
    seen++
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const auth = 'https://auth.hokus.ai'
  const listed = await listOf('--tracking-uri', `${own}/api/mlflow`, '--api-url', own, '--auth-url', auth)
  const requests = listed.checks.flatMap((check) => check.requests)
  for (const { url } of requests) expect(url.startsWith(own) || url.startsWith(auth), url).toBe(true)
  expect(listed.checks.map(({ id }) => id)).toEqual(everyCheck.map(({ id }) => id))
  expect(listed.writes).toHaveLength(3)
  const report = await verifySandbox()
  expect(shapes(requests)).toEqual(shapes(report.exchanges.map(({ id, request }) => ({ id, ...request }))))
  expect(seen).toBe(0)
})

it('writes nothing in mode read-only, and says why', async () => {
  const { checks, writes } = await listOf('--mode', 'read-only', '--suites', 'test_real_registration')
  expect(writes).toEqual([])
  expect(checks.flatMap(({ requests }) => requests)).toEqual([])
  expect(checks[0]?.skipped).toContain('read-only')
})

it('tells people the same, with the key masked, and wants none', async () => {
  const { stdout } = await runCli(['list'])
  expect(stdout).toContain('What verify would send to https://registry.hokus.ai/api/mlflow')
  expect(stdout).toContain('POST https://auth.hokus.ai/api/v1/keys/validate [authorization: Bearer ***')
  expect(stdout).toContain(
    'POST https://registry.hokus.ai/api/mlflow/api/2.0/mlflow/registered-models/create',
  )
  expect(stdout).toMatch(/Would be written:\n {2}- an experiment/)
  expect(stdout).not.toMatch(/127\.0\.0\.1|\.invalid/)
})

it('refuses bad input like verify', async () => {
  const { code, stderr } = await runCli(['list', '--mode', 'some'])
  expect(code).toBe(2)
  expect(stderr).toContain('--mode: "some" is none of full, read-only')
})
