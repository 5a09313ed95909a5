import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

test('whoever installs the package gets the bundle and nothing else', () => {
  expect(manifest).not.toHaveProperty('dependencies')
  expect(manifest.files).toEqual(['dist'])
  expect(manifest.bin).toEqual({ 'verify-registration': 'dist/cli.js' })
  // npm prepares a git dependency that has one of these by installing all that develops it.
  for (const name of ['build', 'prepare', 'prepack', 'preinstall', 'install', 'postinstall'])
    expect(manifest.scripts).not.toHaveProperty(name)
})
