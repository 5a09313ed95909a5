import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { installPython } from '../../src/python/install.ts'
import { ownUv, pythonEnv } from './venv.ts'

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'python-install-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

test('python: install makes an environment once, and needs no network the second time', async () => {
  const cache = temporary()
  const made = await installPython({ ...pythonEnv(), RUNNER_TOOL_CACHE: cache })
  expect(made).toMatchObject({ mlflow: '3.9.0', sklearn: expect.any(String) })

  const bin = temporary()
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

describe('the real uv, and no Python on PATH', () => {
  async function installByUv(env: Record<string, string>) {
    const PATH = temporary()
    symlinkSync(await ownUv(), join(PATH, 'uv'))
    // Where uv keeps the Pythons that it fetched: none yet.
    const own = { PATH, RUNNER_TOOL_CACHE: temporary(), UV_PYTHON_INSTALL_DIR: temporary() }
    return installPython({ ...pythonEnv(), UV_PYTHON: undefined, VIRTUAL_ENV: undefined, ...own, ...env })
  }

  test('takes the Python that UV_PYTHON names', async () => {
    const python = execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' })
    const found = await installByUv({ UV_PYTHON: python.trim() })
    expect(found).toMatchObject({ mlflow: '3.9.0', sklearn: expect.any(String) })
  })

  test('fetches one, and says from where where it cannot', async () => {
    const found = await installByUv({ UV_PYTHON_INSTALL_MIRROR: 'http://127.0.0.1:1', UV_HTTP_RETRIES: '0' })
    expect(found).toEqual({
      reason: expect.stringMatching(
        /^MLflow 3\.9\.0 cannot be installed: .*Failed to download `?http:\/\/127\.0\.0\.1:1\/.*refused/s,
      ),
    })
  })

  test('says that it found none, and that it may not fetch one', async () => {
    expect(await installByUv({ UV_PYTHON_DOWNLOADS: 'never' })).toEqual({
      reason: expect.stringMatching(
        /: No interpreter found for Python >=3\.10 .* downloads are set to 'never'$/,
      ),
    })
  })
})
