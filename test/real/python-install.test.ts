import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { installPython } from '../../src/python/install.ts'
import { pythonEnv } from './venv.ts'

test('python: install makes an environment once, and needs no network the second time', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'tool-cache-'))
  onTestFinished(() => rmSync(cache, { recursive: true, force: true }))
  const made = await installPython({ ...pythonEnv(), RUNNER_TOOL_CACHE: cache })
  expect(made).toMatchObject({ mlflow: '3.9.0', sklearn: expect.any(String) })

  const bin = mkdtempSync(join(tmpdir(), 'bin-'))
  onTestFinished(() => rmSync(bin, { recursive: true, force: true }))
  // Whatever would download, or ask for a package, is gone; so is the network, for anything else.
  for (const name of ['uv', 'pip', 'python3']) {
    writeFileSync(join(bin, name), '#!/bin/sh\nexit 9\n')
    chmodSync(join(bin, name), 0o755)
  }
  const dead = 'http://127.0.0.1:1'
  const offline = {
    PATH: bin,
    HTTPS_PROXY: dead,
    HTTP_PROXY: dead,
    ALL_PROXY: dead,
    RUNNER_TOOL_CACHE: cache,
  }
  expect(await installPython(offline)).toEqual(made)
})
