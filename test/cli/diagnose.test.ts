import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { savedFileLimit } from '../../src/files/read-saved.ts'
import { renderHar } from '../../src/har/write.ts'
import type { Report } from '../../src/schema/report.ts'
import { harEntry, harText, registry } from '../har/har-samples.ts'
import { sampleCheck, sampleExchange, sampleReport } from '../report/sample-report.ts'
import { runCli } from './cli-process.ts'

const key = 'hk_live_ABCDEFGHJKLMNPQRSTUVWXYZ234567'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diagnose-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The command on a file with this content. */
async function diagnose(content: string, ...flags: string[]) {
  const file = join(folder, 'given')
  await writeFile(file, content)
  return runOn(file, ...flags)
}

const runOn = (...args: string[]) => runCli(['diagnose', ...args])

const bearer = [{ name: 'Authorization', value: `Bearer ${key}` }]
const json = (status: number, text: string) => ({
  status,
  answerHeaders: [{ name: 'content-type', value: 'application/json' }],
  content: { size: text.length, mimeType: 'application/json', text },
})
const validation = harEntry({
  method: 'POST',
  url: 'https://login.example/api/v1/keys/validate',
  headers: bearer,
  postData: { mimeType: 'application/json', text: '{"service_id":"platform"}' },
  ...json(200, '{"is_valid":true,"service_id":"platform","scopes":["read","write"]}'),
})
const refused = harEntry({
  headers: bearer,
  ...json(401, `{"detail":"Invalid or expired API key","sent":"${key}"}`),
})

describe('diagnose FILE', () => {
  it('names the cause first, then the decisive exchange, then the steps, and exits with 1', async () => {
    const { code, stdout, stderr } = await diagnose(harText([validation, refused]))
    expect(stderr).toBe('')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^The auth service accepts this key; the API refuses it/)
    expect(stdout).toContain('Service configuration · owner: API team · likely · SERVICE_ID_MISMATCH')
    const order = [
      'Likely, because',
      'Fix (API team):',
      'Evidence:',
      '→ 401',
      'This is wrong if you see:',
      'Read from: HAR, 2 requests',
    ]
    const places = order.map((text) => stdout.indexOf(text))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(stdout).not.toContain('ABCDEFGH')
  })

  it('does not call a key bad on a 401 of the proxy alone, and says what is missing', async () => {
    const { stdout } = await diagnose(harText([refused]))
    expect(stdout).not.toMatch(/^\s*certain:/m)
    expect(stdout).toContain(
      'What the file lacks:\n- The file holds no direct validation of the key by the auth service.',
    )
  })

  it('gives the same cause for a report and for the HAR of that report', async () => {
    const report = failedReport()
    const saved = await diagnose(JSON.stringify(report), '--json')
    const har = await diagnose(renderHar(report), '--json')
    const [first, second] = [saved, har].map(({ stdout }) => JSON.parse(stdout))
    expect(first.outcome).toBe('cause')
    expect(first.causes[0].code).toBe('SERVICE_ID_MISMATCH')
    expect(second.causes[0].code).toBe('SERVICE_ID_MISMATCH')
    expect(first.exchanges.map(({ id }: { id: string }) => id)).toContain('e2')
    expect(saved.code).toBe(1)
  })

  it('exits with 0 where nothing failed, and with 3 where the file does not decide', async () => {
    const fine = await diagnose(harText([validation, harEntry({ headers: bearer })]))
    expect(fine).toMatchObject({ code: 0, stderr: '' })
    expect(fine.stdout).toContain('The file shows no failure with a known cause.')
    expect((await diagnose(JSON.stringify(sampleReport()))).stdout).toMatch(
      /^This report passed: there is nothing to diagnose\.$/m,
    )
    const nothing = await diagnose(harText([harEntry({ url: 'https://elsewhere.example/' })]))
    expect(nothing.code).toBe(3)
    expect(nothing.stdout).toContain('the file holds no request to the platform')
  })

  it.each([
    ['no JSON', 'hello', 'The file is not JSON.'],
    ['neither format', '{"a":1}', 'neither a report.json of this tool (no schemaVersion) nor a HAR (no log)'],
    ['a newer report', '{"schemaVersion":99}', 'schemaVersion 99, and this release reads 1'],
    ['a merged report', '{"kind":"merged","schemaVersion":1}', 'This is a merged report already'],
    ['a broken report', '{"schemaVersion":1}', 'The file is no report.json of this tool: tool:'],
    ['a HAR without entries', '{"log":{}}', 'The file is no HAR: log.entries'],
    ['a broken HAR with a key', harText([{ request: key }]), 'cannot be read'],
  ])('exits with 2 for %s and says why', async (_name, content, reason) => {
    const { code, stdout, stderr } = await diagnose(content)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(reason)
    expect(stderr).not.toContain('ABCDEFGH')
  })

  it('refuses what is no file and what is too large, before reading it', async () => {
    expect((await runOn(folder)).stderr).toContain('The file is not a regular file.')
    expect((await runOn(join(folder, 'missing'))).stderr).toContain('The file does not exist.')
    const huge = join(folder, 'huge')
    const file = await open(huge, 'w')
    // Sparse: it takes no room on the disk.
    await file.truncate(savedFileLimit + 1)
    await file.close()
    expect(await runOn(huge)).toMatchObject({ code: 2, stdout: '' })
    expect((await runOn(huge)).stderr).toContain('at most 32 MiB are read')
  })

  it('obeys nothing that a recording says to the terminal', async () => {
    const url = `${registry}/api/mlflow/api/2.0/mlflow/experiments/search?\u001b[31m`
    const entry = harEntry({ url, headers: bearer, ...json(500, '{"detail":"\u001b]0;owned\u0007\u202e"}') })
    const { stdout } = await diagnose(harText([validation, entry]))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })

  it('takes one file and says so', async () => {
    expect(await runOn()).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('FILE: is missing'),
    })
    expect(await runOn('a', '--what')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--what: there is no such flag'),
    })
  })
})

/** A run of ours in which the auth service accepts the key and the API does not. */
function failedReport(): Report {
  const accepted = sampleExchange('e1')
  const rejected = {
    ...sampleExchange('e2'),
    checkId: 'proxy.bearer',
    request: {
      method: 'GET',
      url: 'https://registry.example/api/mlflow/api/2.0/mlflow/experiments/search?max_results=1',
      headers: { authorization: 'Bearer ***api-key***' },
    },
    response: {
      status: 401,
      headers: { 'content-type': 'application/json' },
      body: { text: '{"detail":"Invalid or expired API key"}', bytes: 39, truncated: false },
    },
  }
  const failed = { suite: 'test_bearer_auth', layer: 'proxy', status: 'fail' } as const
  const check = { ...sampleCheck('bearer.accepted', failed), exchanges: ['e2'] }
  return sampleReport({ verdict: 'fail', checks: [check], exchanges: [accepted, rejected] })
}
