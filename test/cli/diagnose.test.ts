import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { savedFileLimit } from '../../src/files/read-saved.ts'
import type { Report } from '../../src/schema/report.ts'
import { harEntry, harText, registry } from '../har/har-samples.ts'
import { renderHar } from '../har/har-text.ts'
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
const api = `${registry}/api/mlflow/api/2.0/mlflow`
const post = (path: string, sent: object, status = 200, answer: object = {}) =>
  harEntry({
    method: 'POST',
    url: `${api}/${path}`,
    headers: bearer,
    postData: { mimeType: 'application/json', text: JSON.stringify(sent) },
    ...json(status, JSON.stringify(answer)),
  })
const upload = (url: string, headers = bearer, answer = json(200, '{}')) =>
  harEntry({ method: 'PUT', url, headers, postData: { mimeType: '', text: 'bytes' }, ...answer })
/** A registration that went through, as a client by hand does it. */
const registered = [
  validation,
  post('experiments/create', { name: 'trial' }, 200, { experiment_id: '1' }),
  post('runs/create', { experiment_id: '1' }, 200, { run: { info: { run_id: 'r1', experiment_id: '1' } } }),
  upload(`${registry}/api/mlflow/api/2.0/mlflow-artifacts/artifacts/1/r1/artifacts/model/MLmodel`),
  post('registered-models/create', { name: 'churn' }, 200, { registered_model: { name: 'churn' } }),
  post('model-versions/create', { name: 'churn', source: 'mlflow-artifacts:/1/r1/artifacts/model' }, 200, {
    model_version: { name: 'churn', version: '1', status: 'READY' },
  }),
]
const tag = (key: string, value: string) =>
  post('model-versions/set-tag', { name: 'churn', version: '1', key, value })
/** One second after another, so that what follows is later. */
const inTurn = (entries: object[]) =>
  entries.map((one, index) => ({
    ...one,
    startedDateTime: `2026-03-01T10:00:${String(index).padStart(2, '0')}.000Z`,
  }))
const refused = harEntry({
  headers: bearer,
  ...json(401, `{"detail":"Invalid or expired API key","sent":"${key}"}`),
})

const healthInDetail = () =>
  harEntry({ url: `${registry}/health?detailed=true`, ...json(500, '{"detail":"Internal server error"}') })
const harEntryResponse = (entry: object) => (entry as { response: object }).response

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

  describe('of somebody’s recording', () => {
    const told = async (entries: object[]) => {
      const { code, stdout } = await diagnose(harText(inTurn(entries)), '--json')
      return [code, JSON.parse(stdout).causes[0]?.code]
    }

    it.each<[string, object[], number, string | undefined]>([
      ['a registration without tags is no mistake', [], 0, undefined],
      ['nor is a tag of several', [tag('hokusai_token_id', 'XRAY')], 0, undefined],
      ['a tag of another name is one', [tag('hokusai-token-id', 'XRAY')], 1, 'TAGS_MISSING'],
      [
        'a value that the platform cannot read is one',
        [tag('hokusai_token_id', 'XRAY'), tag('benchmark_metric', 'auc'), tag('benchmark_value', '91%')],
        1,
        'TAGS_MISSING',
      ],
      [
        'an upload as a web form is one',
        [
          upload(`${registry}/api/mlflow/api/2.0/mlflow-artifacts/artifacts/1/r1/artifacts/model/model.pkl`, [
            ...bearer,
            { name: 'content-type', value: 'multipart/form-data; boundary=x' },
          ]),
        ],
        1,
        'UPLOAD_MALFORMED',
      ],
      ['a health check that fails on every build is none', [healthInDetail()], 0, undefined],
    ])('%s', async (_, more, code, cause) => {
      expect(await told([...registered, ...more])).toEqual([code, cause])
    })

    it('takes a key that was refused before another one registered for a control', async () => {
      const other = [{ name: 'Authorization', value: 'Bearer hk_live_SOMEOTHERINVENTEDKEY2345' }]
      const control = harEntry({ headers: other, ...json(401, '{"detail":"Invalid or expired API key"}') })
      expect(await told([control, ...registered])).toEqual([0, undefined])
      expect(await told([...registered, control])).not.toEqual([0, undefined])
    })

    it('takes what was asked again for its last answer', async () => {
      const busy = json(503, '{"detail":"Service Unavailable"}')
      const byName = { url: `${api}/experiments/get-by-name?experiment_name=trial`, headers: bearer }
      const missing = json(404, '{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"Could not find trial"}')
      const asked = [harEntry({ ...byName, ...busy }), harEntry({ ...byName, ...missing })]
      const unanswered = { ...validation, response: { ...harEntryResponse(validation), status: 503 } }
      expect(await told([unanswered, ...registered])).toEqual([0, undefined])
      expect(await told([...asked, ...registered])).toEqual([0, undefined])
    })

    it('judges an upload straight to the store, and shows no signature that the store repeats', async () => {
      const signature = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a6978'
      const answer = {
        status: 403,
        answerHeaders: [{ name: 'content-type', value: 'application/xml' }],
        content: {
          size: 1,
          mimeType: 'application/xml',
          text: `<Error><Code>SignatureDoesNotMatch</Code><SignatureProvided>${signature}</SignatureProvided></Error>`,
        },
      }
      const url = `https://models.s3.example/1/r1/model.pkl?X-Amz-Signature=${signature}`
      const { code, stdout } = await diagnose(
        harText(inTurn([...registered.slice(0, 3), upload(url, [], answer)])),
      )
      expect(code).toBe(1)
      expect(stdout).toContain('SignatureDoesNotMatch')
      expect(stdout).not.toContain(signature)
    })

    it('shows no password of an address or of a Basic header, wherever else it stands', async () => {
      const password = 'Invented-Password-1'
      const login = Buffer.from(`svc:${password}`).toString('base64')
      const headers = [{ name: 'Authorization', value: `Basic ${login}` }]
      const text = `{"error_code":"PERMISSION_DENIED","message":"no, ${password}"}`
      for (const [url, sent] of [
        [`https://svc:${password}@mlflow.example/api/2.0/mlflow/registered-models/create`, []],
        ['https://mlflow.example/api/2.0/mlflow/registered-models/create', headers],
      ] as const) {
        const entry = harEntry({ method: 'POST', url, headers: [...sent], ...json(403, text) })
        const { stdout } = await diagnose(harText([entry]), '--json')
        expect(stdout).toContain('PERMISSION_DENIED')
        expect(stdout).not.toContain(password)
      }
    })

    it('says what was made twice, where nothing else is wrong', async () => {
      const text = '{"run":{"info":{"run_id":"a"}}}'
      const create = (second: number, answer: object) =>
        harEntry({
          method: 'POST',
          url: `${registry}/api/mlflow/api/2.0/mlflow/runs/create`,
          headers: bearer,
          postData: { mimeType: 'application/json', text: '{"experiment_id":"1"}' },
          extra: { startedDateTime: `2026-03-01T10:00:0${second}.000Z` },
          ...answer,
        })
      const { stdout } = await diagnose(harText([create(1, json(504, '{}')), create(2, json(200, text))]))
      expect(stdout).toContain('the first may have taken effect, too')
      expect((await diagnose(harText([create(2, json(200, text))]))).stdout).not.toContain('taken effect')
    })

    it('does not say that requests failed where answers are left out', async () => {
      const search = json(200, '')
      const { stdout } = await diagnose(
        harText([
          harEntry({ ...search, content: { size: 90, mimeType: 'application/json' } }),
          harEntry({ status: 0, extra: { _error: 'net::ERR_ABORTED' } }),
        ]),
      )
      expect(stdout).toContain('no request is seen to fail')
    })

    it('names what no rule explains', async () => {
      const lost = harEntry({
        url: `${registry}/api/models/register`,
        ...json(404, '{"detail":"Not Found"}'),
      })
      const { code, stdout } = await diagnose(harText([lost]))
      expect(code).toBe(3)
      expect(stdout).toContain(`  GET ${registry}/api/models/register → 404 {"detail":"Not Found"}`)
    })

    it('says that a refused preflight is why a page sent nothing', async () => {
      const preflight = harEntry({ method: 'OPTIONS', ...json(401, '{"detail":"API key required"}') })
      const { stdout } = await diagnose(harText([preflight, validation]))
      expect(stdout).toContain('preflight request (OPTIONS) of the browser was refused (401)')
    })
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

  it('takes a report folder for the report in it', async () => {
    const reports = join(folder, 'reports')
    await mkdir(reports)
    expect((await runOn(reports)).stderr).toContain(`report.json: The file does not exist.`)
    await writeFile(join(reports, 'report.json'), JSON.stringify(sampleReport()))
    const told = await runOn(reports)
    expect(told).toMatchObject({ code: 0, stderr: '' })
    expect(told).toEqual(await runOn(join(reports, 'report.json')))
  })

  it('refuses what is no file and what is too large, before reading it', async () => {
    const inner = join(folder, 'inner')
    await mkdir(join(inner, 'report.json'), { recursive: true })
    expect((await runOn(inner)).stderr).toContain('The file is not a regular file.')
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
