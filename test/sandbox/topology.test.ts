import { afterEach, expect, test } from 'vitest'
import { listen } from '../../src/sandbox/call.ts'
import { holdRefusedPort } from '../../src/sandbox/refused-port.ts'
import {
  type Sandbox,
  type SandboxOptions,
  startEmbeddedMlflow,
  startSandbox,
} from '../../src/sandbox/sandbox.ts'
import { type TopologyName, topologyNames } from '../../src/sandbox/topology.ts'
import { freePort } from '../free-port.ts'
import { ask, askMlflow, askSearch, bearer, searchPath, validate } from './ask.ts'

let running: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(running.map((each) => each.close()))
  running = []
})

async function start(topology: TopologyName, options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ ...options, topology })
  running.push(sandbox)
  return sandbox
}

const login = (sandbox: Sandbox) => ({
  authorization: `Basic ${Buffer.from(`admin:${sandbox.apiKey}`).toString('base64')}`,
})

test.each(topologyNames)('%s is healthy: MLflow answers at the tracking URI', async (topology) => {
  const sandbox = await start(topology)
  const headers = topology === 'mlflow-basic-auth' ? login(sandbox) : bearer(sandbox)
  const answer = await askMlflow(sandbox, 'experiments/create', { body: { name: 'here' }, headers })
  expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { experiment_id: '1' }])
})

test.each(topologyNames.filter((name) => !name.startsWith('mlflow')))(
  '%s asks for a key and refuses an invented one',
  async (topology) => {
    const sandbox = await start(topology)
    const refused = async (headers: Record<string, string>) => {
      const { status, text } = await askSearch(sandbox, headers)
      return [status, text]
    }
    expect(await refused({})).toEqual([401, '{"detail":"API key required"}'])
    expect(await refused({ authorization: 'Bearer hk_live_invented' })).toEqual([
      401,
      '{"detail":"Invalid or expired API key"}',
    ])
  },
)

test.each([
  ['production', undefined, 200, '{"status": "ok"}'],
  ['no-load-balancer', 'no key', 401, '{"detail":"API key required"}'],
  ['no-load-balancer', undefined, 404, '{"detail":"Not Found"}'],
  ['gateway-not-exposed', undefined, 404, 'Not Found'],
  ['auth-not-exposed', undefined, 200, '{"status": "ok"}'],
  ['sub-path', undefined, 200, '{"status": "ok"}'],
] as const)("%s: the gateway's health route, %s", async (topology, noKey, status, text) => {
  const sandbox = await start(topology)
  const answer = await ask(`${sandbox.apiUrl}/mlflow/health`, { headers: noKey ? {} : bearer(sandbox) })
  expect([answer.status, answer.text]).toEqual([status, text])
})

test('nothing of the gateway is left without a load balancer or a rule for it', async () => {
  for (const topology of ['no-load-balancer', 'gateway-not-exposed'] as const) {
    const sandbox = await start(topology)
    const path = `/mlflow/ajax-api${searchPath.slice(4)}`
    expect((await ask(sandbox.apiUrl + path, { headers: bearer(sandbox) })).status, topology).toBe(404)
  }
})

test('an auth service that is not exposed refuses connections, and the API still knows the key', async () => {
  const sandbox = await start('auth-not-exposed')
  await expect(validate(sandbox)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  expect((await askSearch(sandbox)).status).toBe(200)
})

test('below a sub-path everything has the prefix, and the rest of the host is somebody else', async () => {
  const sandbox = await start('sub-path')
  const { origin } = new URL(sandbox.apiUrl)
  expect(sandbox.trackingUri).toBe(`${origin}/hokusai/api/mlflow`)
  expect((await validate(sandbox)).status).toBe(200)
  expect((await ask(`${sandbox.authUrl}/`)).text).toContain('Hokusai Authentication Service')
  expect((await ask(`${sandbox.apiUrl}/health`)).status).toBe(200)
  for (const path of ['/', '/health', '/mlflow/health', '/hokusaix', `/api/mlflow${searchPath}`]) {
    const answer = await ask(origin + path, { headers: bearer(sandbox) })
    expect([answer.status, answer.headers.server], path).toEqual([404, 'nginx/1.22.1'])
  }
})

test('plain MLflow knows nothing of keys, and has no other address', async () => {
  const sandbox = await start('mlflow')
  expect([sandbox.authUrl, sandbox.apiUrl]).toEqual([sandbox.trackingUri, sandbox.trackingUri])
  expect((await askSearch(sandbox, {})).status).toBe(200)
  expect((await ask(`${sandbox.trackingUri}/version`)).text).toBe('3.9.0')
  const answer = await validate(sandbox)
  expect([answer.status, answer.type]).toEqual([404, 'text/html'])
})

test('MLflow with basic-auth lets a login in, and neither a key nor nobody', async () => {
  const sandbox = await start('mlflow-basic-auth')
  for (const headers of [{}, bearer(sandbox), { authorization: 'Basic eDp5' }]) {
    const answer = await askSearch(sandbox, headers)
    expect([answer.status, answer.type]).toEqual([401, 'text/html'])
    expect(answer.headers['www-authenticate']).toBe('Basic realm="mlflow"')
  }
  expect((await ask(`${sandbox.trackingUri}/health`)).text).toBe('OK')
  expect((await ask(`${sandbox.trackingUri}/version`)).status).toBe(401)
  expect((await ask(`${sandbox.trackingUri}/version`, { headers: login(sandbox) })).text).toBe('3.9.0')
})

test('plain MLflow can be a real server, without the prefix of the platform', async () => {
  const behind = await startEmbeddedMlflow()
  running.push(behind)
  const sandbox = await start('mlflow', { mlflow: behind.url })
  expect((await ask(`${sandbox.trackingUri}/health`)).text).toBe('OK')
  expect((await ask(`${sandbox.trackingUri}/mlflow/health`)).status).toBe(404)
  expect((await askSearch(sandbox, {})).status).toBe(200)
})

test('a taken port is told by its number, for each of the two, and nothing stays open', async () => {
  const port = await freePort(2)
  const hold = async (one: number) =>
    running.push(await listen(async () => ({ status: 200, headers: [], body: '' }), { port: one }))
  await hold(port)
  await expect(startSandbox({ port })).rejects.toMatchObject({ name: 'PortInUse', port })
  await hold(port + 1)
  await expect(startSandbox({ port })).rejects.toMatchObject({ port: port + 1 })
  await expect(holdRefusedPort(port + 1)).rejects.toMatchObject({ port: port + 1 })
})
