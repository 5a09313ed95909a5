import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { installPython } from '../../src/python/install.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-'))
  mkdirSync(join(folder, 'bin'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const has = { mlflow: '3.9.0', sklearn: '1.9.1', hokusai: null }

/**
 * A program that notes how it was called. Making an environment (`venv`, as uv's first or Python's second argument) puts
 * a Python into its last argument, which does the same and answers the question what it has.
 */
function program(name: string, { fails = '' } = {}): void {
  const file = join(folder, 'bin', name)
  const text = `#!${process.execPath}
const { appendFileSync, copyFileSync, mkdirSync, chmodSync } = require('node:fs')
const { basename, join } = require('node:path')
const args = process.argv.slice(2)
if (args[0] === '-c') { console.log(${JSON.stringify(JSON.stringify(has))}); process.exit(0) }
appendFileSync(${JSON.stringify(join(folder, 'folders'))}, process.cwd() + '\\n')
appendFileSync(${JSON.stringify(join(folder, 'calls'))}, [basename(process.argv[1]), ...args].join(' ') + '\\n')
if (args.join(' ').includes(${JSON.stringify(fails || 'never')})) { console.error('no such package'); process.exit(1) }
if (args[0] === 'venv' || args[1] === 'venv') {
  mkdirSync(join(args.at(-1), 'bin'), { recursive: true })
  copyFileSync(process.argv[1], join(args.at(-1), 'bin', 'python'))
  chmodSync(join(args.at(-1), 'bin', 'python'), 0o755)
}
`
  writeFileSync(file, text)
  chmodSync(file, 0o755)
}

const calls = () => readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n')
const cache = () => join(folder, 'cache', 'verify-registration')
const install = (env = {}) =>
  installPython({ PATH: join(folder, 'bin') + delimiter, RUNNER_TOOL_CACHE: join(folder, 'cache'), ...env })

it('is done by uv where there is one, once', async () => {
  program('uv')
  program('python3')
  const found = await install()
  expect(found).toMatchObject({ mlflow: '3.9.0', path: join(cache(), 'mlflow-3.9.0', 'bin', 'python') })
  expect(calls().map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'uv --version',
    'uv venv',
    'uv pip',
  ])
  expect(calls().at(-1)).toMatch(/ mlflow==3\.9\.0$/)
  expect(await install()).toEqual(found)
  expect(calls()).toHaveLength(3)
  // Not in a checkout, which may hold a uv.toml or a venv.py.
  expect(new Set(readFileSync(join(folder, 'folders'), 'utf8').trim().split('\n'))).toEqual(
    new Set([cache()]),
  )
})

it('needs no Python on PATH where there is uv', async () => {
  program('uv')
  expect(await install()).toMatchObject({ mlflow: '3.9.0' })
  expect(calls()[1]).toMatch(/^uv venv .*--python >=3\.10 /)
})

it('leaves the choice to UV_PYTHON where that is set', async () => {
  program('uv')
  expect(await install({ UV_PYTHON: '/opt/python3.12' })).toMatchObject({ mlflow: '3.9.0' })
  expect(calls()[1]).toMatch(/^uv venv (?!.*--python)/)
})

it('is done by pip where there is no uv', async () => {
  program('python3')
  expect(await install()).toMatchObject({ mlflow: '3.9.0' })
  expect(calls()[0]).toMatch(/^python3 -m venv /)
  expect(calls()[1]).toMatch(/^python -m pip install .* mlflow==3\.9\.0$/)
})

it('leaves nothing of an environment that could not be made, and says why', async () => {
  program('uv', { fails: 'pip install' })
  expect(await install()).toEqual({ reason: 'MLflow 3.9.0 cannot be installed: no such package' })
  expect(readdirSync(cache())).toEqual([])
})

it('says so where the kept environment is broken, and what to do', async () => {
  mkdirSync(join(cache(), 'mlflow-3.9.0'), { recursive: true })
  expect(await install()).toEqual({
    reason: expect.stringMatching(/holds no MLflow; remove it and run again$/),
  })
  expect(existsSync(join(folder, 'calls'))).toBe(false)
})
