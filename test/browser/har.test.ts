import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import type { HarEvidence } from '../../src/har/read.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import type { FaultName } from '../../src/sandbox/faults.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts'
import { freePort } from '../free-port.ts'
import { readHar } from '../har/har-text.ts'
import { ensureChromium } from './chromium.ts'
import { type DevTools, openDevTools } from './devtools.ts'

/** Somebody looks at the platform by hand: the key's validation, then a search in the registry. */
async function lookAround(page: Page, { trackingUri, authUrl, apiUrl, apiKey }: Sandbox, keyed = true) {
  const authorization = keyed ? { authorization: `Bearer ${apiKey}` } : {}
  // On a page of the same host, so that the browser asks no preflight and may read the answer.
  const ask = (url: string, options: object) =>
    page.evaluate(
      `fetch('${url}', ${JSON.stringify(options)}).then((answer) => answer.text()).catch(() => '')`,
    )
  await page.goto(`${authUrl}/health`)
  const headers = { ...authorization, 'content-type': 'application/json' }
  await ask('/api/v1/keys/validate', { method: 'POST', headers, body: '{"service_id":"platform"}' })
  await page.goto(`${apiUrl}/version`)
  await ask(`${trackingUri}/api/2.0/mlflow/experiments/search?max_results=1`, { headers: authorization })
}

/** Reads what was recorded of a platform with this fault, and makes sure that no key is left. */
async function readRecorded(fault: FaultName, record: (sandbox: Sandbox) => Promise<string>) {
  const sandbox = await startSandbox({ fault })
  try {
    const text = await record(sandbox)
    const har = readHar(text, createRedactor())
    expect(JSON.stringify(har)).not.toContain(sandbox.apiKey.slice(8))
    return { har, holdsKey: text.includes(sandbox.apiKey) }
  } finally {
    await sandbox.close()
  }
}

const search = (har: HarEvidence) =>
  har.exchanges.find(({ request }) => /experiments\/search\?max_results/.test(request.url))

describe('a HAR that Chromium’s developer tools exported', () => {
  let tools: DevTools
  beforeAll(async () => {
    tools = await openDevTools()
  })
  afterAll(() => tools?.close())

  const exported = (fault: FaultName, sanitize: boolean) =>
    readRecorded(fault, (sandbox) => tools.exportHar((page) => lookAround(page, sandbox), { sanitize }))

  it('as it exports by default lacks the key, which leaves a cause that is not certain', async () => {
    const { har, holdsKey } = await exported('mount-missing', true)
    expect(holdsKey).toBe(false)
    expect(search(har)).toMatchObject({
      request: { method: 'GET' },
      response: { status: 404, body: { text: '{"detail":"Not Found"}', truncated: false } },
    })
    expect(har.notes.join(' ')).toContain('whether, a key was sent. Chromium leaves it out')
    const [cause] = diagnose(har)
    expect(cause).toMatchObject({ code: 'MOUNT_MISSING', confidence: 'likely' })
  })

  it('with sensitive data holds the key, which is masked', async () => {
    const { har, holdsKey } = await exported('html-login', false)
    expect(holdsKey).toBe(true)
    expect(search(har)?.request.headers.authorization).toBe('Bearer ***key-1***')
    expect(diagnose(har)[0]).toMatchObject({ code: 'LOGIN_PAGE' })
  })

  it('tells a refused connection', async () => {
    const url = `http://127.0.0.1:${await freePort()}/api/mlflow/api/2.0/mlflow/experiments/search`
    const text = await tools.exportHar(
      (page) =>
        page.goto(url).then(
          () => {},
          () => {},
        ),
      { sanitize: true },
    )
    const { exchanges } = readHar(text, createRedactor())
    expect(exchanges).toHaveLength(1)
    expect(exchanges[0]?.response).toBeUndefined()
    expect(exchanges[0]?.error).toEqual({ code: 'REFUSED', message: 'net::ERR_CONNECTION_REFUSED' })
  })
})

describe('a HAR that an automated Chromium recorded', () => {
  let browser: Browser
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'browser-har-'))
    // As root, Chromium starts only without its sandbox; it visits nothing but 127.0.0.1.
    browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser?.close()
    await rm(folder, { recursive: true, force: true })
  })

  const recorded = (fault: FaultName, keyed: boolean) =>
    readRecorded(fault, async (sandbox) => {
      const path = join(folder, `${fault}-${keyed}.har`)
      const context = await browser.newContext({ recordHar: { path, content: 'embed' } })
      await lookAround(await context.newPage(), sandbox, keyed)
      await context.close()
      return readFile(path, 'utf8')
    })

  it('leads to the cause, with the key masked', async () => {
    const { har, holdsKey } = await recorded('wrong-service-id', true)
    expect(holdsKey).toBe(true)
    expect(search(har)).toMatchObject({
      request: { headers: { authorization: 'Bearer ***key-1***' } },
      response: { status: 401 },
    })
    const [cause] = diagnose(har)
    expect(cause).toMatchObject({ code: 'SERVICE_ID_MISMATCH', confidence: 'likely' })
  })

  it('without a key does not blame the key', async () => {
    const { har } = await recorded('wrong-service-id', false)
    expect(search(har)?.response?.status).toBe(401)
    expect(diagnose(har).filter(({ category }) => category === 'KEY')).toEqual([])
  })
})
