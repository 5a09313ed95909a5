import { expect, test } from 'vitest'
import { type FaultName, faultDefinitions, faultNames } from '../../src/sandbox/faults.ts'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts'
import {
  type Answer,
  artifactUrl,
  ask,
  askMlflow,
  askSearch,
  bearer,
  download,
  searchPath,
  upload,
  validate,
} from './ask.ts'

const whole = (answer: Answer) => [answer.status, answer.type, answer.text]
const json = 'application/json'
const detail = (status: number, text: string) => [status, json, `{"detail":"${text}"}`]
const spacedDetail = (status: number, text: string) => [status, json, `{"detail": "${text}"}`]
const createExperiment = (sandbox: Sandbox) =>
  askMlflow(sandbox, 'experiments/create', { body: { name: 'e' } })
const createRun = (sandbox: Sandbox) => askMlflow(sandbox, 'runs/create', { body: { experiment_id: '0' } })
const createModel = (sandbox: Sandbox) =>
  askMlflow(sandbox, 'registered-models/create', { body: { name: 'm' } })
const deleteModel = (sandbox: Sandbox) =>
  askMlflow(sandbox, 'registered-models/delete', { method: 'DELETE', body: { name: 'm' } })
const deleteBesideApi = (sandbox: Sandbox) =>
  ask(`${sandbox.apiUrl}/mlflow/ajax-api/2.0/mlflow/registered-models/delete`, {
    method: 'DELETE',
    headers: bearer(sandbox),
    body: { name: 'm' },
  })

/** What each fault looks like from outside: the answers by which it can be told from its neighbours. */
const shapes: Record<FaultName, (sandbox: Sandbox) => Promise<void>> = {
  'auth-down': async (sandbox) => {
    for (const path of ['/', '/health']) {
      const answer = await ask(`${sandbox.authUrl}${path}`)
      expect([answer.status, answer.type]).toEqual([503, 'text/html'])
      expect(answer.text).toContain('<title>503 Service Temporarily Unavailable</title>')
      expect(answer.headers.server).toBe('awselb/2.0')
    }
    const proxied = await askSearch(sandbox)
    expect(whole(proxied)).toEqual(detail(503, 'Authentication service error'))
    expect(proxied.headers['retry-after']).toBe('1')
    expect(whole(await askSearch(sandbox, {}))).toEqual(detail(401, 'API key required'))
  },
  'auth-slow': async (sandbox) => {
    const proxied = await askSearch(sandbox)
    expect(whole(proxied)).toEqual(detail(503, 'Authentication service timeout'))
    expect(proxied.headers['retry-after']).toBe('1')
    expect((await ask(`${sandbox.authUrl}/health`)).status).toBe(200)
    expect((await validate(sandbox)).status).toBe(200)
  },
  'key-expired': async (sandbox) => {
    expect(whole(await validate(sandbox))).toEqual(detail(401, 'Invalid or expired API key'))
    expect(whole(await askSearch(sandbox))).toEqual(detail(401, 'Invalid or expired API key'))
  },
  'wrong-service-id': async (sandbox) => {
    expect((await validate(sandbox)).status).toBe(200)
    const denied = await validate(sandbox, 'ml-platform')
    expect(denied.text).toContain(
      "API key does not have access to service 'ml-platform'. This key is registered for service 'platform'.",
    )
    expect(whole(await askSearch(sandbox))).toEqual(detail(401, 'Invalid or expired API key'))
  },
  'service-denied': async (sandbox) => {
    const denied = await validate(sandbox)
    expect(denied.status).toBe(401)
    expect(denied.text).toContain("does not have access to service 'platform'")
    expect((await validate(sandbox, null)).status).toBe(200)
    expect(whole(await askSearch(sandbox))).toEqual(detail(401, 'Invalid or expired API key'))
  },
  'is-valid-false': async (sandbox) => {
    const answer = await validate(sandbox)
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.text)).toMatchObject({ is_valid: false, error: expect.any(String) })
    expect((await askSearch(sandbox)).status).toBe(200)
  },
  'rate-limited': async (sandbox) => {
    for (const answer of [await validate(sandbox), await askSearch(sandbox)]) {
      expect(whole(answer)).toEqual(detail(429, 'Rate limit exceeded'))
      expect(answer.headers['retry-after']).toBe('60')
    }
    const direct = await ask(`${sandbox.apiUrl}/mlflow/ajax-api/2.0/mlflow/experiments/search`, {
      headers: bearer(sandbox),
    })
    expect(whole(direct)).toEqual(spacedDetail(401, 'Rate limit exceeded'))
  },
  'rate-limited-briefly': async (sandbox) => {
    expect((await validate(sandbox)).headers['retry-after']).toBe('6')
    await expect.poll(async () => (await askSearch(sandbox)).status).toBe(200)
  },
  'authorization-dropped': async (sandbox) => {
    expect(whole(await askSearch(sandbox))).toEqual(detail(401, 'API key required'))
    expect((await askSearch(sandbox, { 'x-api-key': sandbox.apiKey })).status).toBe(200)
  },
  'header-stripped': async (sandbox) => {
    expect(whole(await askSearch(sandbox))).toEqual(spacedDetail(401, 'API key required'))
    expect(whole(await askSearch(sandbox, {}))).toEqual(detail(401, 'API key required'))
    expect((await validate(sandbox)).status).toBe(200)
  },
  'mount-missing': async (sandbox) => {
    expect(whole(await askSearch(sandbox))).toEqual(detail(404, 'Not Found'))
    expect((await askSearch(sandbox, {})).status).toBe(401)
  },
  'routed-to-mlflow': async (sandbox) => {
    const answers = [await askSearch(sandbox), await askSearch(sandbox, {})]
    for (const answer of answers) {
      expect([answer.status, answer.type]).toEqual([404, 'text/html'])
      expect(answer.text).toMatch(/^<!doctype html>\n<html lang=en>\n<title>404 Not Found<\/title>/)
    }
  },
  'alb-no-rule': async (sandbox) => {
    for (const headers of [bearer(sandbox), {}]) {
      expect(whole(await askSearch(sandbox, headers))).toEqual([404, 'text/plain', 'Not Found'])
    }
  },
  'host-check': async (sandbox) => {
    const text = 'Invalid Host header - possible DNS rebinding attack detected'
    expect(whole(await askSearch(sandbox))).toEqual([403, 'text/plain', text])
  },
  'artifacts-disabled': async (sandbox) => {
    const answer = await upload(sandbox, '0/a', Buffer.from('a'))
    expect([answer.status, answer.type]).toEqual([503, 'text/html'])
    expect(answer.text).toContain('run `mlflow server` with `--serve-artifacts`')
    expect((await askSearch(sandbox)).status).toBe(200)
  },
  'artifacts-empty': async (sandbox) => {
    expect(whole(await upload(sandbox, '0/a', Buffer.from('abcd')))).toEqual([200, json, '{}'])
    expect((await download(sandbox, '0/a')).text).toBe('')
  },
  'artifacts-truncated': async (sandbox) => {
    expect((await upload(sandbox, '0/a', Buffer.from('abcd'))).status).toBe(200)
    expect((await download(sandbox, '0/a')).text).toBe('ab')
  },
  'admin-only': async (sandbox) => {
    const info = JSON.parse((await validate(sandbox)).text)
    expect(info).toMatchObject({ is_valid: true, scopes: ['read', 'write'], is_admin: false })
    for (const answer of [await askSearch(sandbox), await createExperiment(sandbox)]) {
      expect(answer.status).toBe(403)
      expect(JSON.parse(answer.text).error).toBe('REGISTRY_ADMIN_REQUIRED')
    }
  },
  'read-only-key': async (sandbox) => {
    expect(JSON.parse((await validate(sandbox)).text).scopes).toEqual(['read'])
    expect((await askSearch(sandbox)).status).toBe(200)
    const search = await askMlflow(sandbox, 'experiments/search', { body: { max_results: 1 } })
    expect(search.status).toBe(200)
    for (const answer of [await createExperiment(sandbox), await createModel(sandbox)]) {
      expect(answer.status).toBe(403)
      const body = { error: 'FORBIDDEN', required_scope: 'write', current_scopes: ['read'] }
      expect(JSON.parse(answer.text)).toMatchObject(body)
    }
  },
  'delete-bodies-dropped': async (sandbox) => {
    await createModel(sandbox)
    const dropped = await deleteModel(sandbox)
    expect(dropped.status).toBe(400)
    expect(dropped.text).toContain("Missing value for required parameter 'name'")
    expect((await deleteBesideApi(sandbox)).status).toBe(200)
  },
  'delete-blocked': async (sandbox) => {
    await createModel(sandbox)
    expect((await deleteModel(sandbox)).status).toBe(400)
    const blocked = await deleteBesideApi(sandbox)
    expect([blocked.status, blocked.type]).toEqual([403, 'text/html'])
    const read = await ask(`${sandbox.apiUrl}/mlflow/ajax-api${searchPath.replace('/api', '')}`, {
      headers: bearer(sandbox),
    })
    expect(read.status).toBe(200)
  },
  's3-artifact-root': async (sandbox) => {
    const run = JSON.parse((await createRun(sandbox)).text).run
    expect(run.info.artifact_uri).toMatch(/^s3:\/\/[\w-]+\/0\/\w+\/artifacts$/)
  },
  'mlflow-down': async (sandbox) => {
    const answer = await askSearch(sandbox)
    expect(whole(answer)).toEqual(
      detail(502, 'Failed to connect to MLflow server at http://mlflow.internal:5000'),
    )
    // The API's own: what it passes on has a second one.
    expect(answer.count('server')).toBe(1)
    const health = await ask(`${sandbox.apiUrl}/api/health/mlflow`)
    expect(health.status).toBe(503)
    expect(JSON.parse(health.text)).toMatchObject({ status: 'error', error_type: 'ConnectError' })
  },
  timeout: async (sandbox) => {
    const hanging = askSearch(sandbox)
    const health = await ask(`${sandbox.apiUrl}/api/health/mlflow`)
    expect(JSON.parse(health.text).error_type).toBe('TimeoutException')
    // Closing must not wait for the unanswered request, and must end it.
    await Promise.all([sandbox.close(), expect(hanging).rejects.toThrow()])
  },
  'connection-reset': async (sandbox) => {
    await expect(upload(sandbox, '0/a', Buffer.alloc(2_000_000))).rejects.toThrow()
    expect((await askSearch(sandbox)).status).toBe(200)
  },
  'malformed-json': async (sandbox) => {
    const answer = await askSearch(sandbox)
    expect([answer.status, answer.type]).toEqual([200, json])
    expect(() => JSON.parse(answer.text)).toThrow()
  },
  'html-login': async (sandbox) => {
    const answer = await askSearch(sandbox)
    expect([answer.status, answer.type]).toEqual([200, 'text/html'])
    expect((await ask(`${sandbox.apiUrl}/health`)).type).toBe(json)
  },
  'open-registry': async (sandbox) => {
    for (const headers of [{}, { authorization: 'Bearer nonsense' }]) {
      expect((await askSearch(sandbox, headers)).status).toBe(200)
    }
  },
  'version-pending': async (sandbox) => {
    await createModel(sandbox)
    const created = await askMlflow(sandbox, 'model-versions/create', {
      body: { name: 'm', source: 'mlflow-artifacts:/0/x' },
    })
    const read = await askMlflow(sandbox, 'model-versions/get?name=m&version=1')
    for (const answer of [created, read]) {
      expect(JSON.parse(answer.text).model_version.status).toBe('PENDING_REGISTRATION')
    }
  },
  'key-echo': async (sandbox) => {
    const failed = await createRun(sandbox)
    expect(failed.status).toBe(500)
    const base64 = Buffer.from(sandbox.apiKey).toString('base64')
    for (const form of [sandbox.apiKey, base64, `Bearer%20${sandbox.apiKey}`]) {
      expect(failed.text).toContain(form)
    }
    const passed = await askSearch(sandbox)
    expect(passed.status).toBe(200)
    expect(passed.headers['x-debug-authorization']).toBe(`Bearer ${sandbox.apiKey}`)
    expect((await validate(sandbox)).headers['x-debug-key-base64']).toBe(base64)
  },
  'internal-error': async (sandbox) => {
    expect((await createRun(sandbox)).status).toBe(500)
    expect((await createExperiment(sandbox)).status).toBe(200)
  },
  redirect: async (sandbox) => {
    const answer = await askSearch(sandbox)
    expect(answer.status).toBe(301)
    expect(answer.headers.location).toMatch(/^https:\/\/moved\.hokusai\.invalid/)
  },
}

const quick: Partial<Record<FaultName, SandboxOptions>> = {
  'auth-slow': { slowMs: 300, authTimeoutMs: 100 },
  timeout: { authTimeoutMs: 100 },
  'rate-limited-briefly': { slowMs: 300 },
}

test.each(faultNames)('fault %s', async (name) => {
  const sandbox = await startSandbox({ fault: name, ...quick[name] })
  try {
    await shapes[name](sandbox)
  } finally {
    await sandbox.close()
  }
})

test('every fault is described in one line', () => {
  for (const name of faultNames) expect(faultDefinitions[name].description).toMatch(/^\S.{10,110}$/)
})

test('artifact faults do not reach other routes', async () => {
  const sandbox = await startSandbox({ fault: 'artifacts-truncated' })
  try {
    expect((await createExperiment(sandbox)).status).toBe(200)
    expect((await ask(artifactUrl(sandbox, 'x'), { headers: bearer(sandbox) })).status).toBe(500)
  } finally {
    await sandbox.close()
  }
})
