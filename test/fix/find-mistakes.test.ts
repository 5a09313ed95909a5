import { describe, expect, test } from 'vitest'
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

  test('keeps its fingerprint where lines are put before it, and has another elsewhere', async () => {
    const fingerprint = async (path: string, text: string) => (await told(path, text))[0]?.fingerprint
    const known = await fingerprint('a.py', python)
    expect(known).toMatch(/^[0-9a-f]{16}$/)
    expect(await fingerprint('a.py', `import os\n\n${python}\n`)).toBe(known)
    expect(await fingerprint('b.py', python)).not.toBe(known)
    expect(await fingerprint('a.py', `if True:\n    ${python}\n`)).toBe(known)
    expect(await fingerprint('a.py', `${python}  # another line`)).not.toBe(known)
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
    const key = 'hk_live_INVENTEDINVENTED23456789012345'
    for (const before of [250, 270, 290, 1_970, 1_990]) {
      const found = await told(
        'a.sh',
        `export MLFLOW_TRACKING_URI=${wrong} X=${'x'.repeat(before)} K=${key}\n`,
      )
      expect(found.length).toBeGreaterThan(0)
      for (const { before: line, after } of found) expect(`${line} ${after}`).not.toMatch(/hk_live_INV/)
    }
  })

  test('is one where two rules of a kind meet, and the one that can be changed', async () => {
    const found = await told('.env', `MLFLOW_TRACKING_URI=${wrong} # ${wrong}\n`)
    expect(found.filter(({ column }) => column === found[0]?.column)).toHaveLength(1)
    expect(found[0]?.fixable).toBe(true)
  })

  test('shows of the fixed line this change alone', async () => {
    const line = `export HOKUSAI_MOCK_MODE=1 MLFLOW_TRACKING_URI=${wrong}`
    const found = await told('a.sh', `export A=1\n${line}\n`)
    const uri = found.find(({ rule }) => rule === 'tracking-uri')
    expect(uri?.after).toBe(line.replace(wrong, right))
  })
})
