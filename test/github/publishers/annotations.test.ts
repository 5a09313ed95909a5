import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type AnnotationOptions, publishAnnotations } from '../../../src/github/publishers/annotations.ts'
import { createRedactor } from '../../../src/redaction/redact.ts'
import type { Report, Status } from '../../../src/schema/report.ts'
import { failingReport, sampleCheck, sampleReport } from '../../report/sample-report.ts'

const key = 'hk_live_0123456789abcdefghijABCDEFGHIJ01'
const env = {
  GITHUB_REPOSITORY: 'acme/widgets',
  GITHUB_WORKFLOW_REF: 'acme/widgets/.github/workflows/verify.yml@refs/heads/a@b',
}

let out: string

beforeEach(() => {
  out = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text
    return true
  })
})

afterEach(() => {
  vi.restoreAllMocks()
})

interface Command {
  level: string
  properties: Record<string, string>
  message: string
}

/** The workflow commands as the runner reads them. Contract: actions/runner, ActionCommand. */
async function annotate(report: Report, options: Partial<AnnotationOptions> = {}): Promise<Command[]> {
  const redact = createRedactor({ 'api-key': key })
  expect(await publishAnnotations(report, { redact, env, ...options })).toEqual({ status: 'published' })
  const lines = out.split(/\r\n|[\n\r]/).filter((line) => line !== '')
  return lines.map((line) => {
    const [, level = '', properties = '', message = ''] = /^::(\w+)(?: (.*?))?::(.*)$/.exec(line) ?? []
    const pairs = properties
      .split(',')
      .map((pair) => [pair.split('=')[0], unescapeText(pair.replace(/^.*?=/, ''))])
    return { level, properties: Object.fromEntries(pairs), message: unescapeText(message) }
  })
}

const unescapeText = (text: string) =>
  text.replace(/%(0D|0A|3A|2C|25)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))

const reportOf = (status: Status, count: number) =>
  sampleReport({
    verdict: status === 'fail' ? 'fail' : 'error',
    checks: Array.from({ length: count }, (_, index) =>
      sampleCheck(`auth.${index}`, { suite: 'test_auth_service', layer: 'auth', status }),
    ),
  })

describe('publishAnnotations', () => {
  test('says nothing of what passed or was skipped', async () => {
    expect(await annotate(sampleReport())).toEqual([])
    expect(await annotate(reportOf('skip', 3))).toEqual([])
  })

  test('has one for each check, as severe as its status, on the workflow', async () => {
    const commands = await annotate(failingReport('words'))
    expect(commands.map(({ level }) => level)).toEqual(['error', 'error', 'warning', 'notice'])
    for (const { properties } of commands) {
      expect(properties).toMatchObject({ file: '.github/workflows/verify.yml', line: '1' })
    }
    expect(commands.some(({ message }) => message.includes('\nRemedy: words'))).toBe(true)
  })

  test.each([
    ['a workflow of another repository', 'other/repo/.github/workflows/a.yml@refs/heads/main'],
    ['something else', 'acme/widgets/../../etc/passwd@x'],
    ['nothing', ''],
  ])('names no file for %s', async (_, GITHUB_WORKFLOW_REF) => {
    const [command] = await annotate(reportOf('fail', 1), { env: { ...env, GITHUB_WORKFLOW_REF } })
    expect(command?.properties.title).toMatch(/\S/)
    expect(command?.properties).not.toHaveProperty('file')
  })

  test('puts what is to blame on its own line, first', async () => {
    const lines = [{ path: 'train,v2.py', line: 7, reason: 'sets another tracking URI' }]
    const [first] = await annotate(reportOf('fail', 2), { lines })
    expect(first).toEqual({
      level: 'error',
      properties: expect.objectContaining({ file: 'train,v2.py', line: '7' }),
      message: 'sets another tracking URI',
    })
    out = ''
    expect((await annotate(sampleReport(), { lines })).map(({ level }) => level)).toEqual(['notice'])
  })

  test.each([
    ['fail', 'error', 9],
    ['error', 'warning', 7],
    ['warn', 'notice', 10],
  ] as const)('stays within what GitHub shows of %s', async (status, level, most) => {
    expect(await annotate(reportOf(status, most))).toHaveLength(most)
    out = ''
    const commands = await annotate(reportOf(status, 40))
    expect(commands.map((command) => command.level)).toEqual(Array(most).fill(level))
    expect(commands.at(-1)?.properties.title).toContain(`${40 - most + 1} more`)
  })

  test('hides the key, and lets no text give commands', async () => {
    const text = `${key}\n::add-mask::x\r::stop-commands::y\n##[error]z,title=t::u\u202e%0A`
    const commands = await annotate(failingReport(text), { lines: [{ path: text, line: 1, reason: text }] })
    expect(commands.every(({ level }) => ['error', 'warning', 'notice'].includes(level))).toBe(true)
    expect(commands).toHaveLength(5)
    expect(out).not.toContain(key.slice(8))
    expect(out).not.toContain('##[')
    expect(out).not.toContain('\u202e')
  })
})
