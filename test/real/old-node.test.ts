/** Programs of an older Node than the product runs on, from npm's registry. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

function nodeOf(version: number): string {
  const name = `node-linux-${process.arch}`
  const folder = join(root, '.cache', `node-${version}`)
  const program = join(folder, 'node_modules', name, 'bin/node')
  if (!existsSync(program))
    execFileSync('npm', ['install', '--silent', '--no-save', '--prefix', folder, `${name}@${version}`])
  return program
}

describe.skipIf(process.platform !== 'linux')('on a Node that is too old', () => {
  it.each([14, 18])('%i, every program says which one it needs, and nothing else', (version) => {
    const node = nodeOf(version)
    for (const program of ['cli', 'index', 'post', 'publish']) {
      const { status, stdout, stderr } = spawnSync(node, [join(root, 'dist', `${program}.js`), 'verify'], {
        encoding: 'utf8',
        env: {},
      })
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toMatch(
        new RegExp(`^verify-registration needs Node 20 or newer; this is v${version}\\.\\d+\\.\\d+\\.\n$`),
      )
    }
  })
})
