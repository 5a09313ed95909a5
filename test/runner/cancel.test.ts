import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { startSandbox } from './sandbox-process.ts'

const bundle = fileURLToPath(new URL('../../dist/index.js', import.meta.url))
const files = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const

/**
 * As the runner cancels a job: SIGINT, then SIGTERM 7.5 s later, and an end after 10 s. Stock act kills at once, so
 * the bundle is run without it.
 */
test.each<{ signals: NodeJS.Signals[] }>([{ signals: ['SIGINT'] }, { signals: ['SIGINT', 'SIGTERM'] }])(
  'a run cancelled by $signals cleans up and still reports',
  async ({ signals }) => {
    const sandbox = await startSandbox(['--delay-ms', '40'])
    onTestFinished(() => sandbox.stop())
    const folder = await mkdtemp(join(tmpdir(), 'cancel-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const runnerFiles = Object.fromEntries(files.map((name) => [`GITHUB_${name}`, join(folder, name)]))
    for (const path of Object.values(runnerFiles)) await writeFile(path, '')
    const child = spawn(process.execPath, [bundle], {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        ...runnerFiles,
        GITHUB_REPOSITORY: 'acme/widgets',
        GITHUB_EVENT_NAME: 'push',
        'INPUT_API-KEY': sandbox.apiKey,
        'INPUT_TRACKING-URI': sandbox.trackingUri,
        'INPUT_AUTH-URL': sandbox.authUrl,
        'INPUT_API-URL': sandbox.apiUrl,
      },
    })
    let log = ''
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    await new Promise<void>((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        log += text
        if (log.includes('A run can be started')) resolve()
      })
      child.once('close', () => resolve())
    })
    for (const signal of signals) child.kill(signal)
    expect(await ended, log).toBe(1)
    const read = (name: (typeof files)[number]) => readFile(join(folder, name), 'utf8')
    const report = JSON.parse(await readFile(join(folder, 'verification-report/report.json'), 'utf8'))
    expect(report).toMatchObject({ stopReason: 'cancelled', verdict: 'error' })
    expect(report.registration.cleanup).toEqual({ done: true, leftovers: [] })
    expect(await read('OUTPUT')).toMatch(/verdict<<.*\nerror\n/)
    expect(await read('STEP_SUMMARY')).toContain('cancelled')
    expect(log).toMatch(/^::error::.*cancelled/m)
  },
)
