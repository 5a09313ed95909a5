import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type ServerOptions } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { FaultName } from '../../src/sandbox/faults.ts'
import { startSandbox } from '../../src/sandbox/sandbox.ts'
import type { TopologyName } from '../../src/sandbox/topology.ts'
import { Report } from '../../src/schema/report.ts'
import { certificateMaker } from '../http/certificates.ts'
import { runCli, startCli } from './cli-process.ts'

const { make, remove } = certificateMaker()
afterAll(remove)

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'record-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** A client of somebody's own: it searches as its environment says… */
const asking = `
const { MLFLOW_TRACKING_URI: uri, MLFLOW_TRACKING_TOKEN: token } = process.env
const headers = token ? { authorization: 'Bearer ' + token } : {}
const answer = await fetch(uri + '/api/2.0/mlflow/experiments/search?max_results=1', { headers })
  .catch(() => process.exit(1))
`
/** …and fails where it is refused. */
const client = `${asking}process.exit(answer.ok ? 0 : 7)`

async function record({
  fault,
  topology,
  flags = [],
  token = true,
  script = client,
  env: more,
  run = runCli,
}: Sample = {}) {
  const sandbox = await startSandbox({ ...(fault && { fault }), ...(topology && { topology }) })
  const file = join(folder, 'client.mjs')
  await writeFile(file, script)
  try {
    const key = token ? { MLFLOW_TRACKING_TOKEN: sandbox.apiKey } : undefined
    const env = { MLFLOW_TRACKING_URI: sandbox.trackingUri, ...key, ...more }
    const out = join(folder, 'out')
    const command = ['record', '--report-dir', out, ...flags, '--', process.execPath, file]
    const ended = await run(command, { env })
    const report = Report.parse(JSON.parse(await readFile(join(out, 'report.json'), 'utf8')))
    const files = await Promise.all((await readdir(out)).map((name) => readFile(join(out, name), 'utf8')))
    expect([...files, ended.stdout, ended.stderr].filter((text) => text.includes(sandbox.apiKey))).toEqual([])
    return { ...ended, report }
  } finally {
    await sandbox.close()
  }
}

interface Sample {
  fault?: FaultName
  topology?: TopologyName
  flags?: string[]
  token?: boolean
  script?: string
  env?: Record<string, string>
  /** Within this process, but where it matters whose output is whose. */
  run?: typeof startCli
}

/** Answers a search as MLflow does, over https with a certificate of its own. */
async function secureServer(options: ServerOptions = {}) {
  const certificate = make('IP:127.0.0.1')
  const { key, cert } = certificate
  const server = createServer({ ...options, key, cert, ca: cert }, (_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"experiments": []}'),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { uri: `https://127.0.0.1:${(server.address() as AddressInfo).port}/api/mlflow`, certificate }
}

const failed = ({ checks }: Report) =>
  checks.filter(({ status }) => ['fail', 'error'].includes(status)).map(({ id }) => id)

describe('record -- COMMAND', () => {
  it('leaves output and exit code to the command, and reports what it asked', async () => {
    const { code, stdout, stderr, report } = await record({
      script: `${asking}console.log('client: ' + answer.status)`,
      run: startCli,
    })
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'client: 200\n' })
    expect(failed(report)).toEqual([])
    expect(report.exchanges).toHaveLength(1)
    expect(report.diagnosis.causes).toEqual([])
    expect(stderr).toContain('Its requests go to the tracking URI')
  })

  it.each<[string, Sample, string]>([
    ['a gateway that gets no key', { fault: 'header-stripped' }, 'GATEWAY_HEADER_STRIPPED'],
    ['a key that has expired', { fault: 'key-expired' }, 'KEY_REJECTED'],
    ['MLflow that is down', { fault: 'mlflow-down' }, 'MLFLOW_UNREACHABLE'],
    ['a client without a key', { token: false }, 'HEADER_FORM'],
  ])('names the cause: %s', async (_, sample, expected) => {
    const { code, report } = await record(sample)
    expect(code).toBe(7)
    expect(failed(report)).toEqual(['record.command'])
    expect(report.diagnosis.causes[0]).toMatchObject({ code: expected, explains: ['record.command'] })
    const again = await runCli(['diagnose', '--json', join(folder, 'out', 'report.json')])
    expect(JSON.parse(again.stdout).causes[0].code).toBe(expected)
  })

  it('does not call a command well whose requests were refused, though it swallows that', async () => {
    const script = `${asking}console.log(answer.status)`
    const { code, report, stderr } = await record({ fault: 'key-expired', script, flags: ['--gate'] })
    expect(code).toBe(1)
    expect(failed(report)).toEqual(['record.command'])
    expect(report.diagnosis.causes[0]).toMatchObject({ code: 'KEY_REJECTED', explains: ['record.command'] })
    expect(stderr).toContain('exit code 0, though')
  })

  it('tells that a file came back otherwise than it was sent, though it is no text and the command does not notice', async () => {
    const script = `
const { MLFLOW_TRACKING_URI: uri, MLFLOW_TRACKING_TOKEN: token } = process.env
const url = uri + '/api/2.0/mlflow-artifacts/artifacts/1/a/model.bin'
const headers = { authorization: 'Bearer ' + token }
await (await fetch(url, { method: 'PUT', headers, body: new Uint8Array(400 * 1024) })).text()
await (await fetch(url, { headers })).arrayBuffer()`
    const healthy = await record({ script, flags: ['--gate'] })
    expect([healthy.code, healthy.report.diagnosis.causes]).toEqual([0, []])
    await rm(join(folder, 'out'), { recursive: true })
    const { code, report } = await record({ fault: 'artifacts-truncated', script, flags: ['--gate'] })
    expect(code).toBe(1)
    expect(report.diagnosis.causes[0]).toMatchObject({
      code: 'ARTIFACTS_DAMAGED',
      explains: ['record.command'],
    })
    const { stdout } = await runCli(['diagnose', join(folder, 'out', 'exchanges.har')])
    expect(stdout).toContain('ARTIFACTS_DAMAGED')
  })

  it('names mock mode as the cause, also from the report and the HAR that are left', async () => {
    const env = { HOKUSAI_MOCK_MODE: '1' }
    const { report } = await record({ script: 'process.exit(3)', env })
    expect(report.diagnosis.causes[0]?.code).toBe('MOCK_MODE')
    for (const name of ['report.json', 'exchanges.har']) {
      const again = await runCli(['diagnose', '--json', join(folder, 'out', name)])
      expect(JSON.parse(again.stdout).causes[0]).toMatchObject({ code: 'MOCK_MODE' })
    }
  })

  describe('takes the tracking URI for what it is', () => {
    const warned = ({ checks }: Report) =>
      checks.filter(({ status }) => status === 'warn').map(({ id }) => id)
    /** A client with MLflow's own login; the sandbox takes no other than its own key as password. */
    const withLogin = client.replace("Bearer ' + token", "Basic ' + btoa('admin:' + token)")

    it('Hokusai’s platform', async () => {
      expect((await record({ fault: 'key-expired' })).report.target.takenFor).toBe('hokusai')
    })

    it('nothing where no answer tells', async () => {
      const script = client.replace('/api/2.0/mlflow/experiments/search?max_results=1', '/nothing-here')
      const { report } = await record({ topology: 'mlflow', script, token: false })
      expect(report.target.takenFor).toBeUndefined()
    })

    it('an MLflow server by itself, which asks for no key', async () => {
      const { code, report } = await record({ topology: 'mlflow', token: false })
      expect([code, report.target.takenFor]).toEqual([0, 'mlflow'])
      expect([report.verdict, warned(report)]).toEqual(['pass', []])
    })

    it('an MLflow server with a login of its own, where a user name is no mistake', async () => {
      const env = { MLFLOW_TRACKING_USERNAME: 'admin', MLFLOW_TRACKING_PASSWORD: 'another' }
      const { code, report } = await record({ topology: 'mlflow-basic-auth', script: withLogin, env })
      expect([code, report.target.takenFor, warned(report)]).toEqual([0, 'mlflow', []])
      const refused = await record({ topology: 'mlflow-basic-auth', script: withLogin, token: false, env })
      expect(refused.report.target.takenFor).toBe('mlflow')
      expect(refused.report.diagnosis.causes.map(({ code: cause }) => cause)).toEqual(['MLFLOW_LOGIN'])
    })

    it('what --platform says', async () => {
      const flags = ['--platform', 'hokusai']
      const { report } = await record({ topology: 'mlflow', token: false, flags })
      expect([report.target.takenFor, warned(report)]).toEqual(['hokusai', ['record.no-credential']])
    })
  })

  it.each<[string, (certificate: string) => Record<string, string>, string[], number]>([
    ['REQUESTS_CA_BUNDLE', (file) => ({ REQUESTS_CA_BUNDLE: file }), [], 0],
    ['MLFLOW_TRACKING_SERVER_CERT_PATH', (file) => ({ MLFLOW_TRACKING_SERVER_CERT_PATH: file }), [], 0],
    ['nobody', () => ({}), ['TLS_FAILURE'], 1],
    ['MLFLOW_TRACKING_INSECURE_TLS', () => ({ MLFLOW_TRACKING_INSECURE_TLS: 'true' }), ['TLS_FAILURE'], 1],
  ])('trusts the server’s own CA where %s says so', async (_, envOf, expected, code) => {
    const { uri, certificate } = await secureServer()
    const env = { MLFLOW_TRACKING_URI: uri, ...envOf(certificate.file) }
    const ended = await record({ env })
    expect(ended.code, ended.stderr).toBe(code)
    expect(ended.report.diagnosis.causes.map((cause) => cause.code)).toEqual(expected)
    const isInsecure = 'MLFLOW_TRACKING_INSECURE_TLS' in env
    expect(ended.report.warnings.some((text) => text.includes('is not followed'))).toBe(isInsecure)
  })

  it.each([
    [true, 0],
    [false, 1],
  ])('shows the client certificate that the command’s own client would show: %s', async (isGiven, code) => {
    const { uri, certificate } = await secureServer({ requestCert: true, rejectUnauthorized: true })
    const both = join(folder, 'client.pem')
    await writeFile(both, Buffer.concat([certificate.cert, certificate.key]))
    const ended = await record({
      env: {
        MLFLOW_TRACKING_URI: uri,
        MLFLOW_TRACKING_SERVER_CERT_PATH: certificate.file,
        ...(isGiven && { MLFLOW_TRACKING_CLIENT_CERT_PATH: both }),
      },
    })
    expect(ended.code, ended.stderr).toBe(code)
    expect(ended.report.exchanges[0]?.response?.status).toBe(isGiven ? 200 : undefined)
  })

  it('refuses a file of certificates that is not there, and runs nothing', async () => {
    const { code, stderr, stdout } = await startCli(
      ['record', '--', process.execPath, '-e', 'console.log(1)'],
      {
        env: { REQUESTS_CA_BUNDLE: '/nowhere/ca.pem' },
      },
    )
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('REQUESTS_CA_BUNDLE')
  })

  it('tells how long the stock client waits by this environment', async () => {
    const { report } = await record({ env: { MLFLOW_HTTP_REQUEST_TIMEOUT: '5' } })
    const check = report.checks.find(({ id }) => id === 'record.environment')
    expect(check).toMatchObject({
      status: 'pass',
      reason: expect.stringContaining('waits 5 s for an answer'),
    })
  })

  it('exits by the report with --gate', async () => {
    expect((await record({ fault: 'mlflow-down', flags: ['--gate'] })).code).toBe(1)
  })

  it('says so where no request came this way, and with --gate cannot verify', async () => {
    const { code, report } = await record({ script: '', flags: ['--gate'] })
    expect(code).toBe(3)
    expect(failed(report)).toEqual(['record.requests'])
  })

  describe('an address that was joined without the path of the tracking URI', () => {
    const joining = asking
      .replace("uri + '/api", "new URL('/api")
      .replace("max_results=1'", "max_results=1', uri)")
    const script = `${joining}process.exit(answer.ok ? 0 : 7)`
    const requests = ({ checks }: Report) => checks.find(({ id }) => id === 'record.requests')

    it('is followed where the key is sent, and is the client’s mistake', async () => {
      const { code, report } = await record({ script })
      expect(code).toBe(7)
      const { target, exchanges, diagnosis } = report
      const origin = new URL(target.trackingUri).origin
      expect(exchanges.map(({ request }) => request.url)).toEqual([
        `${origin}/api/2.0/mlflow/experiments/search?max_results=1`,
      ])
      expect(requests(report)).toMatchObject({ status: 'fail', exchanges: ['e1'] })
      expect(diagnosis.causes[0]).toMatchObject({ code: 'WRONG_TRACKING_URI', explains: failed(report) })
    })

    it('is told of without one, and not followed', async () => {
      const { report } = await record({ script, token: false })
      expect(report.exchanges).toEqual([])
      expect(requests(report)).toMatchObject({ status: 'error' })
      expect(requests(report)?.reason).toMatch(/^1 could not be followed: they came without the path/)
    })
  })

  it('refuses a program that is not there, and a missing command', async () => {
    const none = await startCli(['record', '--', '/nowhere/python', 'a.py'])
    expect(none).toMatchObject({ code: 2 })
    expect(none.stderr).toContain('COMMAND: "/nowhere/python" cannot be started: there is no such program.')
    expect(await runCli(['record'])).toMatchObject({ code: 2 })
  })
})
