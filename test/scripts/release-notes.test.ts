import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
// @ts-expect-error: plain JavaScript, since the release runs it with nothing installed
import { notesOf } from '../../scripts/release-notes.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const changelog = `# Changelog

## [Unreleased]

- soon

## [1.2.3] - 2026-01-02

### Added

- this

## [1.2.2] - 2026-01-01

## [1.2.1]

- old

[1.2.1]: https://example.com
`

test('the notes are the version’s own part', () => {
  expect(notesOf('v1.2.3', changelog, '1.2.3')).toBe('### Added\n\n- this\n')
  expect(notesOf('v1.2.1', changelog.replaceAll('\n', '\r\n'), '1.2.1')).toBe('- old\n')
})

test.each([
  ['1.2.3', '1.2.3', 'is no tag of a release'],
  ['v1.2.3-rc.1', '1.2.3', 'is no tag of a release'],
  ['v1.2.3', '1.2.4', 'package.json says 1.2.4'],
  ['v1.2', '1.2.0', 'is no tag of a release'],
  ['v9.9.9', '9.9.9', 'has no part on 9.9.9'],
  ['v1.2.2', '1.2.2', 'says nothing about 1.2.2'],
])('%s with version %s is refused', (tag, version, message) => {
  expect(() => notesOf(tag, changelog, version)).toThrow(message)
})

test('this version could be released', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const script = join(root, 'scripts/release-notes.mjs')
  expect(execFileSync(process.execPath, [script, `v${version}`], { encoding: 'utf8' })).toMatch(/\S/)
})
