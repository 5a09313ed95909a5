import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Listener, listen } from '../../src/sandbox/call.ts'
import { type Sandbox, startEmbeddedMlflow, startSandbox } from '../../src/sandbox/sandbox.ts'
import { ask, askMlflow, askSearch, bearer, download, searchPath, upload } from './ask.ts'

/** The sandbox in front of another MLflow server, here an embedded one behind its own listener. */
let mlflow: Listener
let sandbox: Sandbox
beforeAll(async () => {
  mlflow = await startEmbeddedMlflow()
  sandbox = await startSandbox({ mlflow: mlflow.url })
})
afterAll(async () => {
  await sandbox.close()
  await mlflow.close()
})

test('calls reach the server behind, with and without a body', async () => {
  const created = await askMlflow(sandbox, 'experiments/create', { body: { name: 'behind' } })
  const { experiment_id } = JSON.parse(created.text)
  const direct = await ask(`${mlflow.url}/api/2.0/mlflow/experiments/get?experiment_id=${experiment_id}`)
  expect(JSON.parse(direct.text).experiment.name).toBe('behind')
  await askMlflow(sandbox, 'registered-models/create', { body: { name: 'm' } })
  const deletion = { method: 'DELETE', body: { name: 'm' } }
  expect((await askMlflow(sandbox, 'registered-models/delete', deletion)).status).toBe(200)
})

test('artifacts pass both ways unchanged', async () => {
  const bytes = Buffer.alloc(3_000_000, 'abcdefg')
  expect((await upload(sandbox, '0/a', bytes)).status).toBe(200)
  expect((await download(sandbox, '0/a')).text).toBe(bytes.toString())
})

test("the platform's routes look the same as with its own MLflow", async () => {
  const at = (path: string) => ask(`${sandbox.apiUrl}${path}`, { headers: bearer(sandbox) })
  expect((await at(`/mlflow/ajax-api${searchPath.slice(4)}`)).status).toBe(200)
  expect((await at(`/mlflow${searchPath}`)).text).toMatch(/^<!doctype html>/)
  expect((await at(`/api/mlflow/ajax-api${searchPath.slice(4)}`)).text).toMatch(/RESOURCE_NOT_FOUND/)
  expect((await at('/api/health/mlflow')).status).toBe(200)
  expect((await askSearch(sandbox, {})).status).toBe(401)
})

test('a body is passed on while it arrives', async () => {
  const upstream = await listen(async (call) => {
    const first = await new Promise<Buffer>((resolve) => call.body.once('data', resolve))
    call.body.resume()
    return { status: 200, headers: [['x-first', first.toString()]], body: 'seen' }
  })
  const own = await startSandbox({ mlflow: upstream.url })
  let finish = () => {}
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('head'))
      finish = () => controller.close()
    },
  })
  try {
    const url = `${own.trackingUri}/api/2.0/mlflow-artifacts/artifacts/x`
    const request = { method: 'PUT', headers: bearer(own), body, duplex: 'half' }
    // The answer comes before the body ends: nothing on the way may wait for the whole.
    const response = await fetch(url, request as RequestInit)
    expect(response.headers.get('x-first')).toBe('head')
    finish()
    expect(await response.text()).toBe('seen')
  } finally {
    await own.close()
    await upstream.close()
  }
})

test('a server that is not there is a 502', async () => {
  const gone = await startEmbeddedMlflow()
  await gone.close()
  const own = await startSandbox({ mlflow: gone.url })
  try {
    const answer = await askSearch(own)
    const detail = `Failed to connect to MLflow server at ${gone.url}`
    expect([answer.status, answer.text]).toEqual([502, JSON.stringify({ detail })])
  } finally {
    await own.close()
  }
})
