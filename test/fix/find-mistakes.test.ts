import { describe, expect, test } from 'vitest'
import { findMistakes } from '../../src/fix/find-mistakes.ts'
import { someKey } from '../redaction/secrets.ts'
import { fixFile } from './find.ts'

const wrong = 'https://registry.hokus.ai/mlflow'
const right = 'https://registry.hokus.ai/api/mlflow'
const python = `os.environ["MLFLOW_TRACKING_URI"] = "${wrong}"`
const told = async (path: string, text: string) => (await fixFile(path, text)).findings

describe('a finding', () => {
  test.each([
    ['.env', '', `MLFLOW_TRACKING_URI=${wrong}`],
    ['.env', '\n', `MLFLOW_TRACKING_URI=${wrong}`],
    ['.env', 'A=1\r\nB=2\r\n', `MLFLOW_TRACKING_URI=${wrong}`],
    ['a.py', 'import os\n', python],
    ['.env', '\uFEFF', `MLFLOW_TRACKING_URI=${wrong}`],
  ])('in %s after %j tells its place, the line, and the line as it would be', async (path, start, line) => {
    for (const end of ['', '\n', '\r\nC=3\r\n']) {
      const { findings, text } = await fixFile(path, `${start}${line}${end}`)
      expect(findings).toMatchObject([
        {
          line: start.split('\n').length,
          column: line.indexOf(wrong) + 1,
          before: line,
          after: line.replace(wrong, right),
          fixable: true,
        },
      ])
      expect(text).toBe(`${start}${line.replace(wrong, right)}${end}`)
    }
  })

  test('is none where a comment on the line, or alone before it, says so', async () => {
    const mark = '# verify-registration: ignore'
    expect(await told('a.py', `${python}  ${mark}\n`)).toEqual([])
    expect(await told('a.py', `${mark}\n${python}\n`)).toEqual([])
    expect(await told('a.py', `\n${mark}\n${python}\n`)).toEqual([])
    expect(await told('a.py', `${mark}\n\n${python}\n`)).toHaveLength(1)
    expect(await told('a.py', `a = 1  ${mark}\n${python}\n`)).toHaveLength(1)
    expect(await told('a.py', `${python}\n${mark}\n`)).toHaveLength(1)
  })

  test.each([
    '# MARK',
    '// MARK',
    '  // MARK',
    '/* MARK */',
    '-- MARK',
    '; MARK',
    '<!-- MARK -->',
    'REM MARK',
    'rem MARK',
    ':: MARK',
    '" MARK',
    '# why: MARK for a year',
  ])('is none where the line before is %j, whatever the language', async (form) => {
    const key = `K = ${someKey}`
    const foundAfter = (mark: string) => told('notes.txt', `${form.replace('MARK', mark)}\n${key}\n`)
    expect(await foundAfter('verify-registration: ignore')).toEqual([])
    expect(await foundAfter('verify-registration:ignore')).toEqual([])
    expect(await foundAfter('verify-registration: ignored')).toHaveLength(1)
    expect(await foundAfter('ignore')).toHaveLength(1)
    expect(
      await told('notes.txt', `see ${form.replace('MARK', 'verify-registration: ignore')}\n${key}\n`),
    ).toHaveLength(1)
  })

  test.each([
    ['# coding: latin-1', 'Grüße', false],
    ['# -*- coding: cp1252 -*-', 'Grüße', false],
    ['#!/usr/bin/python\n# vim: fileencoding=latin-1', 'Grüße', false],
    ['# coding: latin-1', 'greetings', true],
    ['# coding: utf-8', 'Grüße', true],
    ['# -*- coding: UTF8 -*-', 'Grüße', true],
    ['# no word of it', 'Grüße', true],
  ])('in a file that says %j and holds %j is fixable: %s', async (first, word, fixable) => {
    const text = `${first}\nimport os\nhello = "${word}"\n${python}\n`
    expect(await told('a.py', text)).toMatchObject([{ fixable }])
  })

  test('keeps its fingerprint where lines are put before it, and has another elsewhere', async () => {
    const fingerprint = async (path: string, text: string) => (await told(path, text))[0]?.fingerprint
    const known = await fingerprint('a.py', python)
    expect(known).toMatch(/^[0-9a-f]{16}$/)
    expect(await fingerprint('a.py', `import os\n\n${python}\n`)).toBe(known)
    expect(await fingerprint('b.py', python)).not.toBe(known)
    expect(await fingerprint('a.py', `if True:\n    ${python}\n`)).toBe(known)
    expect(await fingerprint('a.py', `${python}  # another line`)).not.toBe(known)
  })

  test('has a fingerprint of its own beside one of another rule on the line', async () => {
    const found = await told('a.sh', `export HOKUSAI_MOCK_MODE=1 MLFLOW_TRACKING_URI=${wrong}\n`)
    expect(found.map(({ rule }) => rule)).toEqual(['mock-mode', 'tracking-uri'])
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(2)
  })

  test('names a cell in notebooks alone', async () => {
    expect((await told('a.py', `# "cell_type"\n${python}\n`))[0]).not.toHaveProperty('cell')
  })

  test('that is left to a person leaves the file out of what is fixed', async () => {
    const { findings, fixed } = await fixFile('a.sh', `K=${someKey}\n`)
    expect(findings).toHaveLength(1)
    expect(fixed).toEqual([])
  })

  test('in a document says that readers copy it', async () => {
    const [finding] = await told('README.md', `\`\`\`sh\nexport MLFLOW_TRACKING_URI=${wrong}\n\`\`\`\n`)
    expect(finding?.suggestion).toContain('Readers copy this')
    expect((await told('.env', `MLFLOW_TRACKING_URI=${wrong}`))[0]?.suggestion).not.toContain('Readers')
  })

  test('is told in the order of places', async () => {
    const both = await told(
      '.env',
      `MLFLOW_TRACKING_URI=${wrong}\nHOKUSAI_MOCK_MODE=true\nMLFLOW_TRACKING_URI=${wrong}\n`,
    )
    const lines = both.map(({ line }) => line)
    expect(lines).toEqual(lines.toSorted((a, b) => a - b))
    expect(lines.length).toBeGreaterThan(1)
  })

  test.each([
    ['a client’s own address', `client = Client("${wrong}")\nurl = "${wrong}"\n`, []],
    ['a variable’s address, set by a call', `monkeypatch.setenv("MLFLOW_TRACKING_URI", "${wrong}")\n`, []],
    ['the key of the environment', 'import os\nos.environ["HOKUSAI_API_KEY"] = key\n', []],
    ['a run’s tag', 'import mlflow\nmlflow.set_tag("hokusai_token_id", "X")\n', []],
    ['the environment', `import os\nos.environ["MLFLOW_TRACKING_URI"] = "${wrong}"\n`, ['tracking-uri']],
    ['a client', `import mlflow\nmlflow.set_tracking_uri("${wrong}")\n`, ['tracking-uri']],
    ['mock mode', 'monkeypatch.setenv("HOKUSAI_MOCK_MODE", "1")\n', ['mock-mode']],
  ])('of what a test sets: %s', async (_, text, rules) => {
    const found = await told('tests/test_client.py', text)
    expect(found.map(({ rule }) => rule)).toEqual(rules)
    // A person's to change: the test may want it so.
    expect(found.filter(({ fixable, after }) => fixable || after !== null)).toEqual([])
  })

  test.each([
    'fixtures',
    'cassettes',
    'recordings',
    '__snapshots__',
    'testdata',
    'data',
    'golden',
    'expected',
  ])('is none of what a test keeps in %s, but for a package that somebody may install', async (folder) => {
    expect(await told(`tests/${folder}/.env`, `MLFLOW_TRACKING_URI=${wrong}\n`)).toEqual([])
    expect(await told(`tests/${folder}.env`, `MLFLOW_TRACKING_URI=${wrong}\n`)).toHaveLength(1)
    expect(await told(`tests/${folder}/requirements.txt`, 'hokusai==1.0\n')).toHaveLength(1)
  })

  test('shows no part of a key, however far along the line it stands', async () => {
    for (const before of [180, 200, 220, 240, 1_870, 1_930]) {
      const found = await told(
        'a.sh',
        `export MLFLOW_TRACKING_URI=${wrong} X=${'x'.repeat(before)} K=${someKey}\n`,
      )
      expect(found.length).toBeGreaterThan(0)
      for (const { before: line, after } of found)
        expect(`${line} ${after}`).not.toContain(someKey.slice(0, 12))
    }
  })

  test('shows no part of a secret of another shape, however long it is', async () => {
    const secret = 'Inv3ntedK8y'.repeat(300)
    for (const before of ['', `A=${'y'.repeat(250)} `, `A=${'y'.repeat(1_970)} `]) {
      const found = await told('a.sh', `export ${before}HOKUSAI_API_KEY="${secret}"\n`)
      expect(found.map(({ rule }) => rule)).toContain('committed-key')
      for (const { before: line, after } of found) expect(`${line} ${after}`).not.toMatch(/Inv3|ntedK/)
    }
  })

  test('shows 300 characters of a line', async () => {
    const start = `export MLFLOW_TRACKING_URI=${wrong} X=`
    const shownOf = async (length: number) =>
      (await told('a.sh', `${start}${'x'.repeat(length - start.length)}\n`))[0]?.before
    expect(await shownOf(300)).toBe(start.padEnd(300, 'x'))
    expect(await shownOf(301)).toBe(`${start.padEnd(299, 'x')}…`)
    expect(await shownOf(5_000)).toBe(`${start.padEnd(299, 'x')}…`)
  })

  test('shows of the fixed line this change alone', async () => {
    const line = `export HOKUSAI_MOCK_MODE=1 MLFLOW_TRACKING_URI=${wrong}`
    const found = await told('a.sh', `export A=1\n${line}\n`)
    const uri = found.find(({ rule }) => rule === 'tracking-uri')
    expect(uri?.after).toBe(line.replace(wrong, right))
  })

  test('shows of a change of two lines the line of the finding, and what comes after it', async () => {
    const nameLast = (name: string, value: string) => `env:\n  - value: ${value}\n    name: ${name}\n`
    const last = await fixFile('a.yaml', nameLast('HOKUSAI_API_ENDPOINT', 'https://api.hokus.ai'))
    expect(last.text).toBe(nameLast('MLFLOW_TRACKING_URI', right))
    expect(last.findings).toMatchObject([{ line: 3, after: '    name: MLFLOW_TRACKING_URI' }])
    const nameFirst = (name: string, value: string) => `env:\n  - name: ${name}\n    value: ${value}\n`
    const first = await fixFile('a.yaml', nameFirst('HOKUSAI_API_ENDPOINT', 'https://api.hokus.ai'))
    expect(first.text).toBe(nameFirst('MLFLOW_TRACKING_URI', right))
    expect(first.findings).toMatchObject([{ line: 2, after: `  - name: MLFLOW_TRACKING_URI\n${right}` }])
    const [whole] = await told('.env', 'HOKUSAI_API_ENDPOINT=https://api.hokus.ai\n')
    expect(whole?.after).toBe(`MLFLOW_TRACKING_URI=${right}`)
  })

  test('shows the line that a change adds', async () => {
    const [short] = await told('.env', 'HOKUSAI_API_KEY=$K\n')
    expect(short?.after).toBe('HOKUSAI_API_KEY=$K\nMLFLOW_TRACKING_TOKEN=$K')
    const [long] = await told('w.yml', 'env:\n  HOKUSAI_API_KEY:\n    $K\n  A: 1\n')
    expect(long?.after).toBe('  HOKUSAI_API_KEY:\nMLFLOW_TRACKING_TOKEN:\n    $K')
  })

  test('at one place is told once, though two readings meet there', async () => {
    const compose = `services:\n  a:\n    build:\n      args:\n        - MLFLOW_TRACKING_URI=${wrong}\n`
    const { findings, text } = await fixFile('compose.yaml', compose)
    expect(findings).toMatchObject([{ line: 5, fixable: true }])
    expect(text).toBe(compose.replace(wrong, right))
  })
})

test('the keys of all files are given to who hides them, each once', async () => {
  const other = someKey
    .split('')
    .toReversed()
    .join('')
    .replace(/^(.{32}).*$/, 'hk_test_$1')
  const files = [someKey, other, someKey].map((key, i) => ({ path: `${i}.txt`, text: `K=${key}\n` }))
  expect((await findMistakes(files)).secrets).toEqual([someKey, other])
})

test('texts beyond what may be kept are told, and left to another run', async () => {
  const text = `MLFLOW_TRACKING_URI=${wrong}`
  const files = ['a', 'b', 'c'].map((folder) => ({ path: `${folder}/.env`, text }))
  const each = 2 * text.length + right.length - wrong.length
  const kept = async (most?: number) => {
    const { findings, fixed, read } = await findMistakes(files, most)
    expect(read).toBe(3)
    expect(findings.map(({ path }) => path)).toEqual(files.map(({ path }) => path))
    expect(findings.filter(({ after }) => after !== null)).toHaveLength(fixed.length)
    expect(findings.filter(({ fixable }) => fixable).map(({ path }) => path)).toEqual(
      fixed.map(({ path }) => path),
    )
    return fixed.length
  }
  expect(await kept()).toBe(3)
  expect(await kept(2 * each)).toBe(2)
  expect(await kept(2 * each - 1)).toBe(1)
  expect(await kept(each - 1)).toBe(0)
})
