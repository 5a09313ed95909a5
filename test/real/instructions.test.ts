/** INSTRUCTIONS.md as somebody would follow it: its snippets, taken out of the file, against real MLflow 3.9.0. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { hokusai } from '../../src/platform/contract.ts'
import { renderInstructions } from '../../src/report/instructions.ts'
import { MLFLOW_PRODUCTION, type MlflowServer, startMlflow } from './mlflow-server.ts'
import { type SandboxProcess, sandboxBefore, verify } from './product-process.ts'
import { pythonBaseline } from './python.ts'
import { contentsOf } from './server-contents.ts'
import { soundReport } from './sound-report.ts'

const exec = promisify(execFile)
let server: MlflowServer
let sandbox: SandboxProcess
let folder: string
let instructions: string
let interpreter: string
beforeAll(async () => {
  server = await startMlflow({ version: MLFLOW_PRODUCTION })
  sandbox = await sandboxBefore(server.url)
  folder = await mkdtemp(join(tmpdir(), 'instructions-'))
  interpreter = (await pythonBaseline(MLFLOW_PRODUCTION)).python
  instructions = renderInstructions(soundReport(await verify(sandbox), sandbox.apiKey))
})
afterAll(async () => {
  await sandbox?.stop()
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
})

const snippets = (language: string) =>
  [...instructions.matchAll(/^```(\w+)\n([\s\S]*?)\n```$/gm)].flatMap(([, one, text = '']) =>
    one === language ? [text] : [],
  )

test('says that this very way was verified', () => {
  expect(instructions).toContain('Verified on ')
  expect(instructions).not.toContain('Not verified:')
})

test('are the README’s, but for the addresses', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
  const [, section = ''] = /<!-- register -->\n([\s\S]*)<!-- \/register -->/.exec(readme) ?? []
  const here = section
    .replaceAll(hokusai.trackingUri, sandbox.trackingUri)
    .replaceAll(hokusai.authUrl, sandbox.authUrl)
  const snippetsOf = (text: string) => text.match(/^```\w+\n[\s\S]*?\n```$/gm)
  expect(snippetsOf(here)).toEqual(snippetsOf(instructions))
  expect(snippetsOf(here)?.length).toBeGreaterThan(3)
})

test('the snippets register a model, with the key in no other place than the variable', async () => {
  const [environment = '', check = ''] = snippets('sh')
  const [python = ''] = snippets('python')
  expect(environment).toContain(`MLFLOW_TRACKING_URI=${sandbox.trackingUri}`)
  await writeFile(join(folder, 'register.py'), python)
  const key = environment.replace('hk_live_…', sandbox.apiKey)
  expect(key).not.toBe(environment)
  // What beats the token is in the environment at first, as it is on many machines.
  const env = { PATH: process.env.PATH, HOME: folder, MLFLOW_TRACKING_USERNAME: 'somebody' }
  const script = [key, check, `${interpreter} register.py`].join('\n')
  const { stdout } = await exec('bash', ['-euc', script], { cwd: folder, env })
  expect(stdout).toMatch(/"is_valid": ?true/)
  expect(stdout).toContain('registered my-model version 1')
  const { models } = await contentsOf(server)
  expect(JSON.stringify(models)).toContain('my-model')
})

test('the workflow is YAML with the same settings', () => {
  const [workflow = ''] = snippets('yaml')
  const { jobs } = parse(workflow)
  expect(jobs.register.env).toEqual({
    MLFLOW_TRACKING_URI: sandbox.trackingUri,
    MLFLOW_TRACKING_TOKEN: `\${{ secrets.HOKUSAI_API_KEY }}`,
  })
})
