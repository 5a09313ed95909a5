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

  test('is none of what a test sets to see it refused, nor of what was recorded', async () => {
    expect(await told('tests/test_client.py', `client = Client("${wrong}")\nurl = "${wrong}"\n`)).toEqual([])
    expect(await told('tests/fixtures/.env', `MLFLOW_TRACKING_URI=${wrong}\n`)).toEqual([])
    expect(await told('tests/.env', `MLFLOW_TRACKING_URI=${wrong}\n`)).toHaveLength(1)
  })
})
