import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { askPython, findPython } from '../../src/python/find-python.ts'
import { withinProcess } from '../within-process.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'find-python-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** A program in place of an interpreter, which answers what it is asked. */
async function interpreter(path: string, answer: object | string): Promise<string> {
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, `#!/bin/sh\necho '${typeof answer === 'string' ? answer : JSON.stringify(answer)}'\n`)
  await chmod(path, 0o755)
  return path
}

const with390 = { mlflow: '3.9.0', sklearn: '1.7.0', hokusai: null }
const without = { mlflow: null, sklearn: null, hokusai: null }

it('prefers the active environment to PATH', async () => {
  const active = await interpreter(join(folder, 'venv/bin/python'), with390)
  await interpreter(join(folder, 'bin/python3'), { ...with390, mlflow: '2.22.5' })
  const env = { VIRTUAL_ENV: join(folder, 'venv'), PATH: join(folder, 'bin') }
  expect(await findPython(env)).toEqual({
    path: active,
    mlflow: '3.9.0',
    sklearn: '1.7.0',
    hokusai: undefined,
  })
})

it('looks further where the active environment has no MLflow', async () => {
  await interpreter(join(folder, 'venv/bin/python'), without)
  await interpreter(join(folder, 'bin/python3'), with390)
  const env = { CONDA_PREFIX: join(folder, 'venv'), PATH: join(folder, 'bin') }
  expect(await findPython(env)).toMatchObject({ path: 'python3', mlflow: '3.9.0' })
})

it('says where it looked, and that there is no Python', async () => {
  await interpreter(join(folder, 'bin/python3'), without)
  await interpreter(join(folder, 'bin/python'), 'Python was not found; install it from the Store')
  expect(await findPython({ PATH: join(folder, 'bin') })).toEqual({
    reason: 'MLflow is not installed in python3',
  })
  expect(await findPython({ PATH: join(folder, 'none') })).toEqual({ reason: 'there is no Python 3 on PATH' })
})

it('says that the active environment is broken, and which MLflow is too old', async () => {
  const active = join(folder, 'venv/bin/python')
  const env = { VIRTUAL_ENV: join(folder, 'venv'), PATH: join(folder, 'bin') }
  const broken = `the active environment’s ${active} does not run`
  expect(await findPython(env)).toEqual({ reason: broken })
  const old = await interpreter(join(folder, 'bin/python3'), { ...with390, mlflow: '2.8.1' })
  expect(await findPython(env)).toEqual({ reason: `${broken}; MLflow 2.8.1 in python3 is older than 2.9` })
  for (const mlflow of ['1.30.1', '2.9.2', '2.22.5']) {
    await interpreter(old, { ...with390, mlflow })
    const isTaken = mlflow.startsWith('2.')
    expect(await findPython(env)).toMatchObject(isTaken ? { mlflow } : { reason: expect.any(String) })
  }
})

it('runs no module of the folder it is called in', async () => {
  const marks = ['json', 'email', 'zipfile', 'importlib', 'mlflow', 'hokusai', 'sitecustomize']
  for (const name of marks)
    await writeFile(join(folder, `${name}.py`), `open(${JSON.stringify(join(folder, 'ran'))}, 'w')\n`)
  const env = { PATH: process.env.PATH }
  const { result } = await withinProcess({ env, cwd: folder }, () => askPython('python3', env))
  expect(result).toMatchObject({ hokusai: undefined })
  expect(existsSync(join(folder, 'ran'))).toBe(false)
})
