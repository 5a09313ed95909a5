import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { withinProcess } from '../within-process.ts'
import { fixFile } from './find.ts'
import { makeRepository } from './repository.ts'
import { runFix } from './run-fix.ts'

const wrong = 'MLFLOW_TRACKING_URI=http://registry.hokus.ai/mlflow\n'

test('says which files were not looked into, and reads untracked ones when asked', async () => {
  const repository = makeRepository({
    '.gitignore': '.env\nfolder/\n',
    'a.env': 'A=1\n',
    'b.env': Buffer.from('\uFEFFA=1', 'utf16le'),
  })
  repository.write('.env', wrong)
  repository.write('new.env', wrong)
  repository.write('folder/.env', wrong)
  const told = await runFix([repository.folder])
  expect(told.status).toBe(0)
  expect(told.stdout).toMatch(/ignored: \.env \(--untracked/)
  expect(told.stdout).toMatch(/untracked: new\.env \(--untracked/)
  expect(told.stdout).toMatch(/encoding: b\.env/)
  const { findings } = JSON.parse((await runFix(['--json', '--untracked', repository.folder])).stdout)
  expect(findings.map(({ path }: { path: string }) => path).sort()).toEqual(['.env', 'new.env'])
})

test('shows no other secret of an untracked file', async () => {
  const repository = makeRepository({ 'a.env': 'A=1\n' })
  const secrets = ['wJalrXUtnFEMI/K7MDENG', 'hunter2hunter2', 'dapi0123', 'ghp_0123']
  const [aws, database, databricks, github] = secrets
  repository.write(
    '.env',
    `A=1\nAWS_SECRET_ACCESS_KEY=${aws}\nB=2\n${wrong}\nDB_PASSWORD="${database}"\nlower.token: ${databricks}\n`,
  )
  repository.write('b.sh', `GITHUB_TOKEN=${github} ${wrong.trim()} python train.py\n`)
  for (const format of [[], ['--json']]) {
    const { stdout } = await runFix([...format, '--untracked', repository.folder])
    for (const secret of secrets) expect(stdout).not.toContain(secret)
    // What is the caller's own mistake is shown.
    expect(stdout).toContain('B=2')
    expect(stdout).toContain('+MLFLOW_TRACKING_URI=https://registry.hokus.ai/api/mlflow')
  }
})

test('opens no pipe that stands where a tracked file was', async () => {
  const repository = makeRepository({ '.env': wrong, 'b.env': wrong })
  rmSync(join(repository.folder, 'b.env'))
  execFileSync('mkfifo', [join(repository.folder, 'b.env')])
  const { findings, skipped } = JSON.parse((await runFix(['--json', repository.folder])).stdout)
  expect(findings).toHaveLength(1)
  expect(skipped).toEqual([{ path: 'b.env', reason: 'not a plain file' }])
})

test('--check tells without a diff and changes nothing', async () => {
  const repository = makeRepository({ '.env': wrong })
  const { status, stdout } = await runFix(['--check', repository.folder])
  expect(status).toBe(1)
  expect(stdout).not.toContain('diff --git')
  expect(repository.read('.env')).toBe(wrong)
  expect((await runFix(['--check', '--apply', repository.folder])).status).toBe(2)
})

test('lives with what the baseline knows, and tells what is new', async () => {
  const repository = makeRepository({ '.env': wrong })
  expect((await runFix(['--write-baseline', repository.folder])).status).toBe(0)
  expect(await runFix([repository.folder])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('1 finding known'),
  })
  repository.write('.env', `A=1\n${wrong}HOKUSAI_MOCK_MODE=1\n`)
  const { findings, known } = JSON.parse((await runFix(['--json', repository.folder])).stdout)
  expect(findings).toMatchObject([{ rule: 'mock-mode', line: 3 }])
  expect(known).toBe(1)
})

test('reads the whole checkout around the current folder, and one that is named alone', async () => {
  const repository = makeRepository({ '.env': wrong, 'app/.env': 'A=1\n' })
  const given = { env: { PATH: process.env.PATH ?? '' }, cwd: join(repository.folder, 'app') }
  const { result, stdout } = await withinProcess(given, () => main(['fix']))
  expect(result).toBe(1)
  expect(stdout).toContain(`git apply takes this at the top of the checkout: ${repository.folder}`)
  expect((await runFix([given.cwd])).stdout).toContain('1 file read')
})

test('refuses a baseline that was named and is none', async () => {
  const repository = makeRepository({ '.env': wrong, 'broken.json': '{' })
  for (const name of ['broken.json', 'missing.json']) {
    const args = [repository.folder, '--baseline', `${repository.folder}/${name}`]
    expect(await runFix(args)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`${name} is no baseline; --write-baseline makes one`),
    })
  }
})

test.each([
  ['on the line', '.env', `${wrong.trim()} # verify-registration: ignore\n`],
  [
    'on the line before',
    'a.py',
    '# verify-registration: ignore\ntracking_uri = "http://registry.hokus.ai/mlflow"\n',
  ],
])('leaves out what a comment says to ignore, %s', async (_, path, text) => {
  expect((await fixFile(path, text)).findings).toEqual([])
})

test('tells the cell of a notebook', async () => {
  const source = ['mlflow.set_tracking_uri("http://registry.hokus.ai/mlflow")']
  const cells = [
    { cell_type: 'markdown', source: [] },
    { cell_type: 'code', source },
  ]
  const { findings } = await fixFile('a.ipynb', JSON.stringify({ cells }))
  expect(findings).toMatchObject([{ cell: 2, line: 1 }])
})

test.each([
  [
    'a_pb2.py',
    '# Generated by the protocol buffer compiler.  DO NOT EDIT!\nTRACKING_URI = "http://registry.hokus.ai/mlflow"\n',
  ],
  ['.env', `# @generated from values.yaml\n${wrong}`],
])('leaves %s to what generates it', async (path, text) => {
  const { findings, text: after } = await fixFile(path, text)
  expect(findings).toMatchObject([
    { rule: 'tracking-uri', fixable: false, suggestion: expect.stringContaining('is generated') },
  ])
  expect(after).toBe(text)
})

test('leaves a file alone that says it is in another encoding', async () => {
  const text = '# -*- coding: latin-1 -*-\n# ü\nmlflow.set_tracking_uri("http://registry.hokus.ai/mlflow")\n'
  expect((await fixFile('a.py', text)).findings).toMatchObject([{ fixable: false }])
})
