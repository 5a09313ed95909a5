import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type PythonPlan, startPythonClient } from '../../src/python/client.ts'
import { pythonSteps } from '../../src/python/steps.ts'

const plan: PythonPlan = {
  experiment: 'e',
  model: 'm',
  alias: 'a',
  tags: {},
  versionTags: {},
  metric: 'accuracy',
  keep: false,
  sdk: true,
  notify: false,
  patienceSeconds: 1,
}
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'python-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** A program that speaks as `register.py` does, in place of Python; `body` runs for each step. */
async function programOf(body: string): Promise<string> {
  const path = join(folder, 'python')
  const text = `#!${process.execPath}
const plan = JSON.parse(process.env.VERIFY_REGISTRATION_PLAN)
const lines = require('node:readline').createInterface({ input: process.stdin })[Symbol.asyncIterator]()
const tell = (event) => process.stdout.write('\\n' + plan.mark + JSON.stringify(event) + '\\n')
void (async () => {
  for (const step of plan.steps) {
    tell({ step, state: 'started' })
    await lines.next()
    ${body}
  }
  process.exit(0)
})()
`
  await writeFile(path, text)
  await chmod(path, 0o755)
  return path
}

async function start(body: string, stepTimeoutMs = 20_000, signal = new AbortController().signal) {
  const env = () => ({ PATH: process.env.PATH ?? '', TMPDIR: folder })
  return startPythonClient({ python: await programOf(body), plan, env, stepTimeoutMs, signal })
}

describe('the stock client’s steps', () => {
  it('end with what each found', async () => {
    const client = await start("tell({ step, state: 'passed', experimentId: '7', at: step })")
    for (const step of pythonSteps)
      expect(await client.step(step)).toEqual({ state: 'passed', found: { experimentId: '7', at: step } })
    await client.ended
  })

  it('end with the error of the one that failed, and are not reached after it', async () => {
    const client = await start(`
      if (step === 'log') {
        tell({ step, state: 'failed', error: 'RestException', message: 'no' })
        console.error('RestException: no')
        process.exit(1)
      }
      tell({ step, state: 'passed' })`)
    expect(await client.step('train')).toMatchObject({ state: 'passed' })
    expect(await client.step('log')).toEqual({ state: 'failed', message: 'RestException: no' })
    expect(await client.step('register')).toEqual({ state: 'not-reached', message: 'RestException: no' })
    expect(client.current()).toBe('log')
    await client.ended
  })

  it('are not reached where the client crashes', async () => {
    const client = await start("console.error('Segmentation fault'); process.exit(139)")
    expect(await client.step('connect')).toEqual({ state: 'not-reached', message: 'Segmentation fault' })
  })

  it('fail where one takes too long, which ends the client', async () => {
    const client = await start('await new Promise((resolve) => setTimeout(resolve, 60_000))', 300)
    expect(await client.step('connect')).toEqual({ state: 'failed', message: 'not done after 0.3 s' })
    await client.ended
    expect(await client.step('experiment')).toMatchObject({ state: 'not-reached' })
  })

  it('are not reached where the run ends', async () => {
    const controller = new AbortController()
    const client = await start(
      'await new Promise((resolve) => setTimeout(resolve, 60_000))',
      20_000,
      controller.signal,
    )
    controller.abort()
    expect(await client.step('connect')).toMatchObject({ state: 'not-reached' })
    await client.ended
  })

  it('are not reached where there is no such program', async () => {
    const signal = new AbortController().signal
    const python = join(folder, 'none')
    const client = startPythonClient({ python, plan, env: () => ({}), stepTimeoutMs: 1_000, signal })
    expect(await client.step('connect')).toMatchObject({ state: 'not-reached', message: /ENOENT/ })
  })

  it('do not take lines without the mark for steps, and leave no file', async () => {
    const before = await readdir(tmpdir())
    const client = await start(`
      console.log(JSON.stringify({ step: 'predict', state: 'passed' }))
      if (step === 'train') process.exit(0)
      tell({ step, state: 'passed' })`)
    await client.ended
    expect(await client.step('predict')).toMatchObject({ state: 'not-reached' })
    const left = (await readdir(tmpdir())).filter((name) => !before.includes(name))
    expect(left.filter((name) => name.startsWith('verify-registration-'))).toEqual([])
  })
})
