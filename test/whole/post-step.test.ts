import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts'
import { type Exchange, type Relay, startRelay } from '../campaign/relay.ts'
import { startStep } from '../real/product-process.ts'
import { leftOn } from './verify-sandbox.ts'

let sandbox: Sandbox
let folder: string
let relay: Relay | undefined
beforeEach(async () => {
  sandbox = await startSandbox()
  folder = await mkdtemp(join(tmpdir(), 'post-'))
})
afterEach(async () => {
  relay?.close()
  await sandbox.close()
  await rm(folder, { recursive: true })
})

/** The action's main step through a relay, and then its post step with what main told it, as the runner does. */
async function mainAndPost(hook: (exchange: Exchange, mainEnded: Promise<unknown>) => Promise<void>) {
  const file = (name: string) => join(folder, name)
  for (const name of ['state', 'output', 'summary']) await writeFile(file(name), '')
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  relay = await startRelay(sandbox.trackingUri, (exchange) => hook(exchange, ended))
  const platform = { ...sandbox, trackingUri: `${relay.url}/api/mlflow`, apiUrl: relay.url }
  const environment = {
    GITHUB_STATE: file('state'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    INPUT_SUITES: 'test_real_registration',
    'INPUT_REPORT-DIR': file('report'),
    INPUT_COMMENT: 'off',
    'INPUT_REQUEST-TIMEOUT': '1',
  }
  const main = await startStep('index', platform, environment).ended
  end()
  const told = (await readFile(file('state'), 'utf8')).matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2/gm)
  const state = Object.fromEntries([...told].map(([, name, , value = '']) => [`STATE_${name}`, value]))
  const post = await startStep('post', platform, { ...environment, ...state }).ended
  expect(post.exitCode).toBe(0)
  return { main: main.stdout, post: post.stdout }
}

const pass = async ({ forward, answer }: Exchange) => answer(await forward())

describe('after a main step that ended', () => {
  test('seeing all gone, nothing is said', async () => {
    const { post } = await mainAndPost(pass)
    expect(post).toBe('')
    expect(await leftOn(sandbox)).toEqual([])
  })

  test('in doubt about the experiment, which came since, it is removed', async () => {
    let late: Promise<unknown> | undefined
    const { main, post } = await mainAndPost(async (exchange, mainEnded) => {
      if (exchange.name === 'POST mlflow/experiments/create') {
        await mainEnded
        late = exchange.forward()
      } else {
        await late
        await pass(exchange)
      }
    })
    expect(main).toMatch(/possibly experiment/)
    expect(post).toContain('did not see all gone that it may have created: looking again')
    expect(post).toContain('Nothing is left on the server.')
    expect(await leftOn(sandbox)).toEqual([])
  })
})
