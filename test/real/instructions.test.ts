/** INSTRUCTIONS.md as somebody would follow it: its snippets, taken out of the file, against real MLflow 3.9.0. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { hokusai } from '../../src/platform/contract.ts'
import { renderInstructions } from '../../src/report/instructions.ts'
import { startNginx } from './fronts.ts'
import { MLFLOW_PRODUCTION, type MlflowServer, startMlflow } from './mlflow-server.ts'
import { type SandboxProcess, sandboxBefore, verify } from './product-process.ts'
import { pythonBaseline } from './python.ts'
import { contentsOf, type Server, versionsOf } from './server-contents.ts'
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

const snippets = (text: string, language: string) =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)\n```$/gm)].flatMap(([, one, snippet = '']) =>
    one === language ? [snippet] : [],
  )

/**
 * Follows instructions with these settings, where another login is in the environment at first, as on many machines.
 * What is printed has the environment in it.
 */
async function follow(text: string, settings: string): Promise<string> {
  const [, check = ''] = snippets(text, 'sh')
  const [python = ''] = snippets(text, 'python')
  await writeFile(join(folder, 'register.py'), python)
  const other = { MLFLOW_TRACKING_USERNAME: 'somebody', MLFLOW_TRACKING_PASSWORD: 'else' }
  const env = { PATH: process.env.PATH, HOME: folder, ...other, MLFLOW_TRACKING_TOKEN: 'of-another-server' }
  const script = [settings, check, 'env', `${interpreter} register.py`].join('\n')
  return (await exec('bash', ['-euc', script], { cwd: folder, env })).stdout
}

test('says that this very way was verified', () => {
  expect(instructions).toContain('Verified on ')
  expect(instructions).not.toContain('Not verified:')
})

test.each([
  ['docs/register.md', 4],
  ['README.md', 2],
])('are those of %s, but for the addresses', async (path, count) => {
  const page = await readFile(new URL(`../../${path}`, import.meta.url), 'utf8')
  const [, section = ''] = /<!-- register -->\n([\s\S]*)<!-- \/register -->/.exec(page) ?? []
  const here = section
    .replaceAll(hokusai.trackingUri, sandbox.trackingUri)
    .replaceAll(hokusai.authUrl, sandbox.authUrl)
  const snippetsOf = (text: string) => text.match(/^```\w+\n[\s\S]*?\n```$/gm) ?? []
  expect(snippetsOf(instructions)).toEqual(expect.arrayContaining(snippetsOf(here)))
  expect(snippetsOf(here)).toHaveLength(count)
})

test('the snippets register a model, with the key in no other place than the variable', async () => {
  const [environment = ''] = snippets(instructions, 'sh')
  expect(environment).toContain(`MLFLOW_TRACKING_URI=${sandbox.trackingUri}`)
  const key = environment.replace('hk_live_…', sandbox.apiKey)
  expect(key).not.toBe(environment)
  const stdout = await follow(instructions, key)
  expect(stdout).toMatch(/"is_valid": ?true/)
  expect(stdout).toContain('registered my-model version 1')
  const { models } = await contentsOf(server)
  expect(JSON.stringify(models)).toContain('my-model')
})

test('the workflow is YAML with the same settings', () => {
  const [workflow = ''] = snippets(instructions, 'yaml')
  const { jobs } = parse(workflow)
  expect(jobs.register.env).toEqual({
    MLFLOW_TRACKING_URI: sandbox.trackingUri,
    MLFLOW_TRACKING_TOKEN: `\${{ secrets.HOKUSAI_API_KEY }}`,
  })
})

describe('for an MLflow server by itself the snippets register a model', () => {
  test('without a login', () => expectRegistered(server.url, {}, server))

  test('with MLflow’s own login', async () => {
    const login = { MLFLOW_TRACKING_USERNAME: 'admin', MLFLOW_TRACKING_PASSWORD: 'password1234' }
    const guarded = await startMlflow({
      version: MLFLOW_PRODUCTION,
      login: Object.values(login).join(':'),
      env: { MLFLOW_FLASK_SERVER_SECRET_KEY: 'an-invented-secret' },
    })
    onTestFinished(() => guarded.stop())
    const authorization = `Basic ${btoa('admin:password1234')}`
    await expectRegistered(guarded.url, login, { ...guarded, authorization })
  })

  test('behind nginx that wants a token', async () => {
    const token = 'an-invented-token-for-a-proxy'
    const guard = `if ($http_authorization != "Bearer ${token}") { return 401; }`
    const nginx = await startNginx(`location / { ${guard} proxy_pass ${server.url}; }`)
    onTestFinished(() => nginx.stop())
    await expectRegistered(`http://127.0.0.1:${nginx.port}`, { MLFLOW_TRACKING_TOKEN: token }, server)
  })
})

/** @param login values of the variables that the instructions have to name, and no other */
async function expectRegistered(trackingUri: string, login: Record<string, string>, holder: Server) {
  const apiKey = Object.values(login).join(':')
  const flags = ['--platform', 'mlflow', '--python', 'off']
  const { files, stderr } = await verify({ trackingUri, apiKey }, flags)
  const text = files['INSTRUCTIONS.md'] ?? ''
  expect(text, stderr).toContain('Verified on ')
  const [environment = ''] = snippets(text, 'sh')
  const settings = environment.replace(/(?<=export (\w+)=')<your .*?>/g, (_, name) => login[name] ?? '')
  const stdout = await follow(text, settings)
  // A login for another server is nothing that this one should see.
  const logins = stdout.matchAll(/^(MLFLOW_TRACKING_(?:USERNAME|PASSWORD|TOKEN))=(.*)$/gm)
  expect(Object.fromEntries([...logins].map(([, name, value]) => [name, value]))).toEqual(login)
  expect(stdout).toContain('"experiments"')
  const [, version] = /^registered my-model version (\d+)$/m.exec(stdout) ?? []
  expect(await versionsOf(holder)).toContainEqual(expect.objectContaining({ name: 'my-model', version }))
  const { jobs } = parse(snippets(text, 'yaml')[0] ?? '')
  const secrets = Object.keys(login).map((name) => [name, `\${{ secrets.${name} }}`])
  const env = { MLFLOW_TRACKING_URI: trackingUri, ...Object.fromEntries(secrets) }
  expect(jobs.register.env).toEqual(env)
}
