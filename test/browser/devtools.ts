import { setTimeout as sleep } from 'node:timers/promises'
import { type Browser, chromium, type Page } from 'playwright-core'
import { freePort } from '../free-port.ts'
import { ensureChromium } from './chromium.ts'

/** Chromium with its own developer tools, opened as a page beside the page they inspect. */
export interface DevTools {
  /** Visits addresses with the developer tools open on the network panel, then exports what they recorded. */
  exportHar(visit: (page: Page) => Promise<void>, options: { sanitize: boolean }): Promise<string>
  close(): Promise<void>
}

export async function openDevTools(): Promise<DevTools> {
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: ['--no-sandbox', `--remote-debugging-port=${port}`, '--remote-allow-origins=*'],
  })
  return {
    exportHar: (visit, options) => exportHar(browser, port, visit, options),
    close: () => browser.close(),
  }
}

async function exportHar(
  browser: Browser,
  port: number,
  visit: (page: Page) => Promise<void>,
  { sanitize }: { sanitize: boolean },
): Promise<string> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const { targetInfo } = await session.send('Target.getTargetInfo')
    const tools = await context.newPage()
    const socket = `127.0.0.1:${port}/devtools/page/${targetInfo.targetId}`
    await tools.goto(`http://127.0.0.1:${port}/devtools/inspector.html?ws=${socket}&panel=network`)
    // Bounded by the test's own time limit.
    while (!(await tools.evaluate<boolean>(startRecording))) await sleep(50)
    await page.goto('about:blank')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await visit(page)
    // The tools are told of each request by the browser, and of its headers apart from it: later than the page is.
    while (!(await tools.evaluate<boolean>(hasAllOf(asked)))) await sleep(50)
    // What "Export HAR" in the network panel calls.
    return await tools.evaluate<string>(`(async () => {
      const { Writer } = await import('./models/har/har.js')
      const progress = { canceled: false, isCanceled: () => false, setTotalWork() {}, setTitle() {}, setWorked() {}, incrementWorked() {}, done() {} }
      let text = ''
      const stream = { write: async (part) => void (text += part), close() {} }
      await Writer.Writer.write(stream, recorded(), { sanitize: ${sanitize} }, progress)
      return text
    })()`)
  } finally {
    await context.close()
  }
}

/** True once the tools know of each of these requests how it ended, and of one that was answered all its headers. */
const hasAllOf = (urls: readonly string[]) => `${JSON.stringify(urls)}.every((url) => recorded().some((one) =>
  one.url() === url &&
  (one.failed || (one.finished && one.hasExtraRequestInfo() && one.hasExtraResponseInfo()))))`

/**
 * True once the tools are ready. `Preserve log` is the box in the network panel: without it every navigation
 * empties the list.
 */
const startRecording = `(async () => {
  const { NetworkLog } = await import('./models/logs/logs.js')
  const { Settings } = await import('./core/common/common.js')
  const { NetworkManager, TargetManager } = await import('./core/sdk/sdk.js')
  const target = TargetManager.TargetManager.instance().primaryPageTarget()
  if (!target?.model(NetworkManager.NetworkManager)) return false
  globalThis.recorded = () => NetworkLog.NetworkLog.instance().requests()
  try {
    Settings.Settings.instance().moduleSetting('network-log.preserve-log').set(true)
    return true
  } catch {
    return false
  }
})()`
