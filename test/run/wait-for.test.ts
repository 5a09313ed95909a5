import { expect, it, onTestFinished } from 'vitest'
import { readSettings } from '../../src/inputs/read-settings.ts'
import type { RunEvent } from '../../src/pipeline/events.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { waitForPlatform } from '../../src/run/wait-for.ts'
import { startSandbox } from '../../src/sandbox/sandbox.ts'
import { freePort } from '../free-port.ts'
import { someKey } from '../redaction/secrets.ts'

const settingsAt = (port: number, waitFor: string) =>
  readSettings({
    'api-key': someKey,
    'tracking-uri': `http://127.0.0.1:${port}/api/mlflow`,
    'api-url': `http://127.0.0.1:${port}`,
    'auth-url': `http://127.0.0.1:${port + 1}`,
    'wait-for': waitFor,
  })

function waitingWith(signal = new AbortController().signal) {
  const events: RunEvent[] = []
  const options = {
    redact: createRedactor(),
    env: {},
    signal,
    listen: (event: RunEvent) => void events.push(event),
  }
  return { events, options }
}

it('waits for a platform that is started meanwhile, and says for what', async () => {
  const port = await freePort(2)
  const { events, options } = waitingWith()
  let starting: Promise<unknown> | undefined
  const listen = (event: RunEvent) => {
    events.push(event)
    // Started only once it was seen to be missing.
    starting ??= startSandbox({ port }).then((sandbox) => onTestFinished(() => sandbox.close()))
  }
  const waited = await waitForPlatform(await settingsAt(port, '60'), { ...options, listen })
  await starting
  expect(waited).toMatchObject({ ready: true })
  expect(waited?.parts).toEqual(
    ['the auth service', 'the API', 'MLflow'].map((part) => ({ part, last: expect.any(String) })),
  )
  expect(events[0]).toEqual({
    type: 'waiting',
    for: 'the auth service (REFUSED), the API (REFUSED), MLflow (REFUSED)',
  })
})

it('goes on after its time, and says what did not come', async () => {
  const { options } = waitingWith()
  const waited = await waitForPlatform(await settingsAt(await freePort(2), '0.6'), options)
  expect(waited).toMatchObject({ ready: false, parts: [{}, {}, { part: 'MLflow', last: 'REFUSED' }] })
})

it.each(['mlflow-down', 'auth-down'] as const)(
  'knows a part that answers for another that is missing: %s',
  async (fault) => {
    const sandbox = await startSandbox({ fault })
    onTestFinished(() => sandbox.close())
    const { options } = waitingWith()
    const settings = { ...(await settingsAt(1, '0.6')), ...sandbox }
    const waited = await waitForPlatform(settings, options)
    expect(waited?.ready).toBe(false)
    expect(waited?.parts).toContainEqual({
      part: fault === 'mlflow-down' ? 'MLflow' : 'the auth service',
      last: expect.stringMatching(/^50[234]$/),
    })
  },
)

it('waits for nothing that is there, whatever the auth service does, and not at all unless asked', async () => {
  const sandbox = await startSandbox()
  onTestFinished(() => sandbox.close())
  const { events, options } = waitingWith()
  const away = {
    ...(await settingsAt(1, '60')),
    ...sandbox,
    authUrl: `http://127.0.0.1:${await freePort(2)}`,
  }
  expect(await waitForPlatform(away, options)).toBeUndefined()
  expect(await waitForPlatform(await settingsAt(await freePort(2), '0'), options)).toBeUndefined()
  expect(events).toEqual([])
})

it('ends when the run is cancelled', async () => {
  const cancel = new AbortController()
  const { options } = waitingWith(cancel.signal)
  const listen = () => cancel.abort()
  const waited = await waitForPlatform(await settingsAt(await freePort(2), '3600'), { ...options, listen })
  expect(waited).toMatchObject({ ready: false })
})
