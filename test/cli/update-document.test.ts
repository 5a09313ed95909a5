import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { UsageError } from '../../src/cli/arguments.ts'
import { readDocument, updateDocument } from '../../src/cli/update-document.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { sampleReport } from '../report/sample-report.ts'

let workspace: string
const at = (...parts: string[]) => join(workspace, 'checkout', ...parts)
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'document-'))
  mkdirSync(at('docs'), { recursive: true })
  writeFileSync(join(workspace, 'secret'), 'precious')
})
afterEach(() => rmSync(workspace, { recursive: true }))

const read = (path: string) => readDocument(path, { GITHUB_WORKSPACE: at() })

describe('a document', () => {
  test('is made, and keeps what people wrote when it is renewed', async () => {
    const path = at('docs', 'verified.md')
    expect(read(path)).toBe('')
    await updateDocument(path, sampleReport(), createRedactor())
    writeFileSync(path, `Our own words.\n\n${readFileSync(path, 'utf8')}`)
    await updateDocument(path, sampleReport(), createRedactor())
    expect(read(path)).toContain('Our own words.')
  })

  test.each<[string, () => void]>([
    ['is a link to something else', () => symlinkSync('../../secret', at('docs', 'verified.md'))],
    ['lies below a link', () => symlinkSync('..', at('linked'))],
    ['is a pipe', () => execFileSync('mkfifo', [at('docs', 'verified.md')])],
    ['is a folder', () => mkdirSync(at('docs', 'verified.md'))],
    ['has a folder that is not there', () => rmSync(at('docs'), { recursive: true })],
  ])('that %s is refused before anything is sent', (name, make) => {
    make()
    const path = name === 'lies below a link' ? at('linked', 'secret') : at('docs', 'verified.md')
    expect(() => read(path)).toThrow(UsageError)
  })
})
