import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { summary } from '@actions/core'
import { runAction as main } from '../../src/github/main.ts'
import { actionProgram, programEnv } from '../programs.ts'
import { withinProcess } from '../within-process.ts'

const runnerFiles = ['OUTPUT', 'STATE', 'STEP_SUMMARY', 'ENV', 'PATH'] as const

export interface ActionRun {
  code: number | null
  log: string
  outputs: Record<string, string>
  summary: string
}

interface Given {
  inputs?: Record<string, string>
  /** The event's payload, or its text. */
  event?: unknown
  env?: Record<string, string | undefined>
  /** The workspace; a fresh one by default. */
  cwd?: string
}

/** Runs the action's main step with what the runner gives it, within this process. */
export async function runAction(given: Given): Promise<ActionRun> {
  const { env, cwd, ended } = prepare(given)
  forgetSummary()
  const { result: code, all } = await withinProcess({ env, cwd }, async () => {
    await main(process.env)
    return Number(process.exitCode ?? 0)
  })
  forgetSummary()
  return ended(code, all)
}

/** The library remembers the file of the first summary that its process wrote. */
const forgetSummary = () => Reflect.set(summary, '_filePath', undefined)

/** The same as the runner does, as a process of its own. */
export async function startAction(given: Given): Promise<ActionRun> {
  const { env, cwd, ended } = prepare(given)
  const child = spawn(process.execPath, [actionProgram], { cwd, env })
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text
    })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return ended(code, log)
}

function prepare({ inputs = {}, event = {}, env: more = {}, cwd }: Given) {
  const folder = mkdtempSync(join(tmpdir(), 'action-'))
  const workspace = cwd ?? mkdtempSync(join(tmpdir(), 'workspace-'))
  const env: Record<string, string | undefined> = {
    ...programEnv,
    RUNNER_TEMP: folder,
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_REPOSITORY: 'acme/widgets',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_JOB: 'verify',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '1',
  }
  writeFileSync(join(folder, 'event.json'), typeof event === 'string' ? event : JSON.stringify(event))
  for (const name of runnerFiles) {
    env[`GITHUB_${name}`] = join(folder, name)
    writeFileSync(join(folder, name), '')
  }
  for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value
  const read = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : ''
  const outputs = () => [...read('OUTPUT').matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm)]
  return {
    env: { ...env, ...more } as NodeJS.ProcessEnv,
    cwd: workspace,
    ended: (code: number | null, log: string): ActionRun => ({
      code,
      log,
      outputs: Object.fromEntries(outputs().map(([, name = '', , value = '']) => [name, value])),
      summary: read('STEP_SUMMARY'),
    }),
  }
}

/** Lines that the runner shows as annotations of this level. */
export const annotations = ({ log }: ActionRun, level: 'warning' | 'error' | 'notice') =>
  log.split('\n').filter((line) => line.startsWith(`::${level}`))
