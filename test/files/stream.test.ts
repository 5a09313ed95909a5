import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStream, proveAppendable } from '../../src/files/stream.ts'

let folder = ''
const inFolder = (name: string) => join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stream-'))
  writeFileSync(inFolder('victim'), 'SAFE')
})
afterEach(() => rmSync(folder, { recursive: true }))
const onPosix = it.runIf(process.platform !== 'win32')

describe('a file that is written piece by piece', () => {
  const env = () => ({ GITHUB_WORKSPACE: folder })

  it('is emptied, or made', () => {
    for (const name of ['victim', 'new']) openStream(inFolder(name), env()).close()
    expect(readFileSync(inFolder('victim'), 'utf8') + readFileSync(inFolder('new'), 'utf8')).toBe('')
  })

  onPosix('is no link below the workspace, nor behind one', () => {
    symlinkSync(inFolder('victim'), inFolder('link'))
    symlinkSync('.', inFolder('here'))
    for (const name of ['link', 'here/victim', 'here/new'])
      expect(() => openStream(inFolder(name), env())).toThrow('is a link')
    expect(readFileSync(inFolder('victim'), 'utf8')).toBe('SAFE')
  })

  onPosix('may be a link elsewhere, as the names of descriptors are', () => {
    symlinkSync(inFolder('victim'), inFolder('link'))
    mkdirSync(inFolder('workspace'))
    openStream(inFolder('link'), { GITHUB_WORKSPACE: inFolder('workspace') }).close()
    expect(readFileSync(inFolder('victim'), 'utf8')).toBe('')
  })

  onPosix('is no pipe that nobody reads', () => {
    execFileSync('mkfifo', [inFolder('pipe')])
    expect(() => openStream(inFolder('pipe'), env())).toThrow('is a pipe that nobody reads')
  })

  it('is no folder', () => {
    expect(() => openStream(folder, env())).toThrow('is a folder')
  })
})

describe('a file that is added to', () => {
  onPosix('is no link to one, and no pipe', () => {
    symlinkSync(inFolder('victim'), inFolder('link'))
    execFileSync('mkfifo', [inFolder('pipe')])
    expect(() => proveAppendable(inFolder('victim'))).not.toThrow()
    expect(() => proveAppendable(inFolder('link'))).toThrow('is a link')
    expect(() => proveAppendable(inFolder('pipe'))).toThrow('is not a regular file')
    expect(() => proveAppendable(inFolder('none'))).toThrow('does not exist')
    expect(readFileSync(inFolder('victim'), 'utf8')).toBe('SAFE')
  })
})
