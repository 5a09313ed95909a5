import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { type HarEvidence, readHar } from '../../src/diagnosis/read-har.ts'
import { createRedactor } from '../../src/http/redact.ts'
import type { FaultName } from '../../src/sandbox/faults.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts'
import { ensureChromium } from './chromium.ts'

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

/** What Chromium records of somebody who looks at the registry with a faulty platform behind it. */
async function record(fault: FaultName | undefined, keyed = true): Promise<HarEvidence> {
  const sandbox = await startSandbox(fault ? { fault } : {})
  try {
    const text = await visit(sandbox, keyed)
    expect(keyed).toBe(text.includes(sandbox.apiKey))
    const har = readHar(text, createRedactor())
    expect(JSON.stringify(har)).not.toContain(sandbox.apiKey.slice(8))
    return har
  } finally {
    await sandbox.close()
  }
}

async function visit({ trackingUri, authUrl, apiKey }: Sandbox, keyed: boolean): Promise<string> {
  const path = join(folder, `${Math.random()}.har`)
  const context = await browser.newContext({ recordHar: { path, content: 'embed' } })
  const page = await context.newPage()
  if (keyed) await page.setExtraHTTPHeaders({ authorization: `Bearer ${apiKey}` })
  await page.goto(`${authUrl}/health`)
  // On the page of the auth service itself, so that the browser may read the answer.
  await page.evaluate(
    `fetch('/api/v1/keys/validate', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"service_id":"platform"}' }).then((answer) => answer.text())`,
  )
  await page.goto(`${trackingUri}/api/2.0/mlflow/experiments/search?max_results=1`)
  await page.goto('http://127.0.0.1:1/api/mlflow/api/2.0/mlflow/experiments/search').catch(() => {})
  await context.close()
  return readFile(path, 'utf8')
}

const search = (har: HarEvidence) =>
  har.exchanges.find(({ request }) => /experiments\/search\?max_results/.test(request.url))

describe('a HAR that Chromium recorded', () => {
  it('holds the exchange that decides, with the key masked', async () => {
    const har = await record('mount-missing')
    expect(search(har)).toMatchObject({
      checkId: 'har',
      request: { method: 'GET', headers: { authorization: 'Bearer ***key-1***' } },
      response: { status: 404, body: { text: '{"detail":"Not Found"}', truncated: false } },
    })
    const validation = har.exchanges.find(({ request }) => request.url.endsWith('/validate'))
    expect(validation?.request.body?.text).toBe('{"service_id":"platform"}')
    expect(validation?.response?.body?.text).toContain('"is_valid":true')
  })

  it('tells a refused connection', async () => {
    const har = await record(undefined)
    const refused = har.exchanges.find(({ request }) => request.url.startsWith('http://127.0.0.1:1/'))
    expect(refused?.response).toBeUndefined()
    // Port 1 is one that browsers do not even try.
    expect(refused?.error?.message).toMatch(/^net::ERR_(UNSAFE_PORT|CONNECTION_REFUSED)/)
  })

  it.each([
    ['mount-missing', 'MOUNT_MISSING'],
    ['html-login', 'LOGIN_PAGE'],
    ['wrong-service-id', 'SERVICE_ID_MISMATCH'],
  ] as const)('leads to the cause of %s', async (fault, code) => {
    const { exchanges, partial } = await record(fault)
    const own = exchanges.filter(({ request }) => !request.url.startsWith('http://127.0.0.1:1/'))
    const [cause] = diagnose({ exchanges: own, partial })
    expect(cause).toMatchObject({ code })
    expect(cause?.confidence).not.toBe('certain')
  })

  it('without a key says that none is shown', async () => {
    const har = await record('mount-missing', false)
    expect(har.notes.join(' ')).toContain('No request in the file shows how, or whether, a key was sent.')
  })
})
