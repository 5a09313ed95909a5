import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type OutputFolder, openFolder } from '../../../src/files/folder.ts'
import { publishArtifact } from '../../../src/github/publishers/artifact.ts'
import { type Faults, type ResultsServer, startResultsServer } from '../results-server.ts'

let folder: string
let output: OutputFolder
let server: ResultsServer | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'))
  output = await openFolder(folder, { names: ['report.json', 'transcript.txt'], env: {} })
  await output.write('report.json', '{}')
  await output.write('transcript.txt', 'GET /')
  // The client tells its steps on stdout, as a runner's log.
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
})

afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  await server?.close()
  server = undefined
  await rm(folder, { recursive: true })
})

async function withService(faults?: Faults): Promise<ResultsServer> {
  server = await startResultsServer(faults)
  vi.stubEnv('ACTIONS_RESULTS_URL', server.url)
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', server.token)
  vi.stubEnv('GITHUB_SERVER_URL', '')
  vi.stubEnv('GITHUB_RETENTION_DAYS', '')
  return server
}

const context = {
  repository: { owner: 'acme', repo: 'widgets' },
  run: { id: '42', attempt: 1, url: 'https://github.com/acme/widgets/actions/runs/42' },
  serverUrl: 'https://github.com',
  isGhes: false,
}

const publish = (changes: Partial<Parameters<typeof publishArtifact>[0]> = {}) =>
  publishArtifact({ folder: output, name: 'report', context, ...changes })

const filesIn = (zip: Buffer | undefined) => Object.keys(unzipSync(zip ?? Buffer.alloc(0))).sort()

describe('publishArtifact', () => {
  test('uploads the folder, and says where it is', async () => {
    const { artifacts } = await withService()
    const publication = await publish()
    const stored = artifacts.get('report')
    expect(publication).toEqual({
      status: 'published',
      name: 'report',
      id: 1001,
      link: '/acme/widgets/actions/runs/42/artifacts/1001',
      url: 'https://github.com/acme/widgets/actions/runs/42/artifacts/1001',
      digest: createHash('sha256')
        .update(stored?.zip ?? '')
        .digest('hex'),
    })
    expect(filesIn(stored?.zip)).toEqual(['report.json', 'transcript.txt'])
  })

  test('takes what this run wrote, and nothing else that lies there', async () => {
    const { artifacts } = await withService()
    await writeFile(join(folder, 'gha-creds-0123.json'), 'private')
    await mkdir(join(folder, 'html'))
    await writeFile(join(folder, 'html/index.html'), '<p>')
    await symlink('/etc/hostname', join(folder, 'linked-file'))
    await publish()
    expect(filesIn(artifacts.get('report')?.zip)).toEqual(['report.json', 'transcript.txt'])
  })

  test('sends nothing where a file is not what this run wrote any more', async () => {
    const { calls } = await withService()
    await rm(join(folder, 'report.json'))
    await symlink('/etc/hostname', join(folder, 'report.json'))
    expect(await publish()).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('was changed'),
    })
    const empty = await openFolder(folder, { names: ['transcript.txt'], env: {} })
    expect(await publish({ folder: empty })).toMatchObject({ status: 'failed' })
    expect(calls).toEqual([])
  })

  test('leaves the artifacts of other jobs alone', async () => {
    const { artifacts } = await withService()
    const names = []
    for (let leg = 0; leg < 12; leg++) names.push((await publish()) as { name: string })
    expect(names.slice(0, 3).map(({ name }) => name)).toEqual(['report', 'report-2', 'report-3'])
    expect(artifacts.size).toBe(12)
  })

  test('tells a later attempt of the run from the first', async () => {
    const { artifacts } = await withService()
    await publish()
    await publish({ context: { ...context, run: { ...context.run, attempt: 2 } } })
    expect([...artifacts.keys()]).toEqual(['report', 'report-attempt-2'])
  })

  test('passes the retention on', async () => {
    const { artifacts } = await withService()
    await publish({ retentionDays: 3 })
    const days = (Date.parse(artifacts.get('report')?.expiresAt ?? '') - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(3)
    await publish({ name: 'default' })
    expect(artifacts.get('default')?.expiresAt).toBeUndefined()
  })

  test('does not call a damaged upload published', async () => {
    await withService({ digest: `sha256:${'0'.repeat(64)}` })
    expect(await publish()).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('other bytes'),
    })
  })

  test('says why it was refused', async () => {
    await withService({ refuse: { status: 403, message: 'the artifact quota is used up' } })
    const publication = await publish()
    expect(publication).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('quota is used up'),
    })
  })

  test.each([
    { call: 'CreateArtifact', when: 'before' },
    { call: 'CreateArtifact', when: 'after' },
    { call: 'FinalizeArtifact', when: 'before' },
    { call: 'FinalizeArtifact', when: 'after' },
  ] as const)('a service that resets the connection once loses no report: $when $call', async (resetOnce) => {
    const { artifacts } = await withService({ resetOnce })
    const publication = await publish()
    expect(publication).toMatchObject({ status: 'published' })
    const { name } = publication as { name: string }
    expect(filesIn(artifacts.get(name)?.zip)).toEqual(['report.json', 'transcript.txt'])
  })

  test('says in a short line what a page in between has to say', async () => {
    const page = `<!DOCTYPE html><html><head><title>Blocked</title></head>${'<p>x</p>'.repeat(500)}`
    await withService({ refuse: { status: 403, message: page } })
    const { reason = '' } = (await publish()) as { reason?: string }
    expect(reason).toContain('(an HTML page, “Blocked”)')
    expect(reason.length).toBeLessThanOrEqual(300)
  })

  test.each([
    ['application/xml', /AuthenticationFailed|403/],
    [
      'application/json',
      /^the artifact storage's answer is not as its API describes it: AuthenticationFailed\W*$/,
    ],
    ['text/html', /AuthenticationFailed|403/],
  ])('says what a storage behind a proxy refuses as %s, in no words of a parser', async (type, told) => {
    const text = '<?xml version="1.0"?><Error><Code>AuthenticationFailed</Code></Error>'
    await withService({ refuseBlob: { type, text } })
    const { status, reason = '' } = (await publish()) as { status: string; reason?: string }
    expect(status).toBe('failed')
    expect(reason).toMatch(told)
    expect(reason).not.toMatch(/SyntaxError|Unexpected token|undefined/)
  })

  test('does not wait for a service that never answers', async () => {
    const { calls } = await withService({ hang: true })
    expect(await publish({ timeLimitMs: 300 })).toEqual({
      status: 'failed',
      reason: 'the upload took longer than 0.3 s',
    })
    expect(calls).toEqual(['CreateArtifact'])
  })

  test('is skipped without a service', async () => {
    await withService()
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', '')
    expect(await publish()).toMatchObject({
      status: 'skipped',
      reason: expect.stringContaining('ACTIONS_RUNTIME_TOKEN'),
    })
  })

  test('is skipped on GitHub Enterprise Server', async () => {
    const { calls } = await withService()
    const publication = await publish({ context: { ...context, isGhes: true } })
    expect(publication).toMatchObject({ status: 'skipped', reason: expect.stringContaining('Enterprise') })
    // The client's own judgement, should ours differ some day.
    vi.stubEnv('GITHUB_SERVER_URL', 'https://github.example.com')
    expect(await publish()).toEqual(publication)
    expect(calls).toEqual([])
  })
})
