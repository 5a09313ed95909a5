/** report.html in a real browser: themes, phone, paper, keyboard, hostile texts, ten thousand exchanges. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderMergedHtml } from '../../src/merge/html.ts'
import { mergeReports } from '../../src/merge/merge.ts'
import { renderHtml } from '../../src/report/html/page.ts'
import type { Report } from '../../src/schema/report.ts'
import { manyLegs } from '../merge/many-legs.ts'
import { hostilePieces } from '../report/hostile-text.ts'
import { cancelledReport, fullReport, reportWithExchanges } from '../report/sample-report.ts'
import { verifySandbox } from '../whole/verify-sandbox.ts'
import { ensureChromium, ensureFonts } from './chromium.ts'

const desktop = { width: 1280, height: 800 }
const phone = { width: 390, height: 844 }

let browser: Browser
let folder: string
let reports: Record<string, Report>
beforeAll(async () => {
  await ensureFonts()
  browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] })
  folder = await mkdtemp(join(tmpdir(), 'report-html-'))
  reports = {
    pass: await verifySandbox({}),
    fail: await verifySandbox({ fault: 'header-stripped' }),
    warn: await verifySandbox({ fault: 'delete-blocked' }),
    cancelled: cancelledReport(),
    hostile: fullReport(hostilePieces.join(' ')),
  }
})
afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

interface Seen {
  requests: string[]
  messages: string[]
}

/** Opens a report from a file, as a person does who has downloaded it. */
async function open(
  report: Report | string,
  options: BrowserContextOptions & { hash?: string },
  inspect: (page: Page, seen: Seen) => Promise<void>,
) {
  const { hash = '', ...context } = options
  const path = join(folder, `${Math.random().toString(36).slice(2)}.html`)
  await writeFile(path, typeof report === 'string' ? report : renderHtml(report))
  const opened = await browser.newContext(context)
  try {
    const page = await opened.newPage()
    const seen: Seen = { requests: [], messages: [] }
    const own = `${pathToFileURL(path)}`
    page.on('request', (request) => request.url().split('#')[0] !== own && seen.requests.push(request.url()))
    page.on('console', (message) => seen.messages.push(message.text()))
    page.on('pageerror', (error) => seen.messages.push(error.message))
    page.on('dialog', (dialog) => {
      seen.messages.push(dialog.message())
      void dialog.dismiss()
    })
    await page.goto(`${own}${hash}`)
    await inspect(page, seen)
    expect(seen).toEqual({ requests: [], messages: [] })
  } finally {
    await opened.close()
  }
}

const names = ['pass', 'fail', 'warn', 'cancelled', 'hostile'] as const
const reportOf = (name: string) => reports[name] as Report
const openAll = (page: Page) =>
  page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true })`)

describe.each(names)('the page of the report that is %s', (name) => {
  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong, %s', async (colorScheme) => {
    await open(reportOf(name), { viewport: desktop, colorScheme }, async (page) => {
      await openAll(page)
      const { violations, passes } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
      expect(passes.length).toBeGreaterThan(10)
    })
  })

  it('fits a phone, where only code scrolls and no column of a table is cut off, and shows there what to do', async () => {
    await open(reportOf(name), { viewport: phone }, async (page) => {
      await openAll(page)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(phone.width)
      const tables = await page
        .locator('.scroll')
        .evaluateAll((all) =>
          all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.getAttribute('aria-label')),
        )
      expect(tables).toEqual([])
      const heading = await page.locator('h1').boundingBox()
      expect(heading?.y).toBeLessThan(200)
    })
  })

  it('is readable without JavaScript: every check and exchange is in it', async () => {
    const report = reportOf(name)
    await open(report, { viewport: desktop, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.check').count()).toBe(report.checks.length)
      expect(await page.locator('.exchange').count()).toBe(report.exchanges.length)
      expect(await page.locator('.filters').evaluateAll((all) => all.length)).toBeGreaterThan(-1)
      for (const form of await page.locator('.filters').all()) expect(await form.isVisible()).toBe(false)
    })
  })

  it('can be printed', async () => {
    await open(reportOf(name), { viewport: desktop }, async (page) => {
      const pdf = await page.pdf()
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    })
  })
})

describe.each([2, 24])('the page of %i legs', (count) => {
  const page = () =>
    renderMergedHtml(mergeReports([{ name: 'us', report: reportOf('fail') }, ...manyLegs(count)]))

  it.each([phone, desktop])(
    'has nothing that axe finds wrong, and fits a screen $width wide',
    async (viewport) => {
      await open(page(), { viewport }, async (shown) => {
        await openAll(shown)
        const { violations } = await new AxeBuilder({ page: shown }).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
        expect(await shown.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width)
      })
    },
  )

  it('leads from each layer to its check, and from the first screen to the evidence', async () => {
    await open(page(), { viewport: desktop }, async (shown) => {
      await shown.keyboard.press('/')
      const links = await shown
        .locator('a[href^="#"]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
      expect(links.length).toBeGreaterThan(10)
      for (const link of links) expect(await shown.locator(`[id="${link.slice(1)}"]`).count(), link).toBe(1)
    })
  })
})

it('shows on the first screen of a phone what is wrong, whose it is and what to do', async () => {
  await open(reportOf('fail'), { viewport: phone }, async (page) => {
    for (const text of ['API team', 'your key is fine']) {
      const box = await page.locator('.lead', { hasText: text }).locator('.facts').boundingBox()
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(phone.height)
    }
    const fix = await page.locator('.fixes dd').first().boundingBox()
    expect((fix?.y ?? Infinity) + (fix?.height ?? 0)).toBeLessThan(phone.height)
  })
})

it('is walked by keyboard: to a layer, to its check, to the exchange', async () => {
  await open(reportOf('fail'), { viewport: desktop }, async (page) => {
    const stops: string[] = []
    for (let n = 0; n < 9; n++) {
      await page.keyboard.press('Tab')
      stops.push(await page.evaluate(`document.activeElement.getAttribute('aria-label') ?? ''`))
    }
    const gateway = stops.findIndex((stop) => stop.startsWith('gateway: failed'))
    expect(gateway).toBe(4)
    for (let n = stops.length - 1; n > gateway; n--) await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    const check = page.locator('.check:target')
    await expect.poll(() => check.evaluate((one) => (one as unknown as { open: boolean }).open)).toBe(true)
    await check.locator('.body a[href^="#exchange-"]').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.exchange:target pre').first().isVisible()).toBe(true)
  })
})

it('filters checks by status, layer and text, and goes from trouble to trouble', async () => {
  await open(reportOf('fail'), { viewport: desktop }, async (page) => {
    const shown = () => page.locator('.check:visible').count()
    await page.keyboard.press('/')
    await page.keyboard.type('clock')
    await expect.poll(shown).toBe(1)
    await page.locator('[type=search]').first().fill('')
    for (const status of ['pass', 'skip', 'warn', 'error'])
      await page.locator(`#checks [value=${status}]`).uncheck()
    await expect.poll(shown).toBe(reportOf('fail').counts.fail)
    await page.locator('h1').click()
    await page.keyboard.press('j')
    expect(await page.evaluate(`document.activeElement.closest('.check').dataset.status`)).toBe('fail')
  })
})

it('leaves hostile texts as texts: no element, attribute or link that is not ours', async () => {
  const shape = (page: Page) =>
    page.evaluate(
      `[...document.querySelectorAll('body *')].map((one) => one.tagName + [...one.attributes].map((a) => ' ' + a.name).join('')).join('\\n')`,
    )
  let expected: unknown
  const word = fullReport('word')
  await open(word, { viewport: desktop }, async (page) => {
    expected = await shape(page)
  })
  // Everything at once, but for what cannot be repeated as a command, which has none.
  const shown = hostilePieces.filter((piece) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]|\*\*/u.test(piece)).join(' ')
  await open(fullReport(shown), { viewport: desktop }, async (page) => {
    expect(await shape(page)).toBe(expected)
    for (const link of await page.locator('a').all())
      expect(await link.getAttribute('href')).toMatch(/^#|^https:\/\/github\.com\/hokusai\/.*\/causes\.md#/)
  })
})

describe.each([0, 10, 1_000, 10_000])('with %i exchanges', (count) => {
  it('stays small, and leads to every one of them', async () => {
    const report = reportWithExchanges(count)
    expect(Buffer.byteLength(renderHtml(report))).toBeLessThan(5_000_000)
    const last = report.exchanges.at(-1)?.id
    if (last === undefined)
      return open(report, { viewport: desktop }, async (page) => {
        expect(await page.locator('#exchanges').innerText()).toContain('Nothing was sent.')
      })
    await open(report, { viewport: desktop, hash: `#exchange-${last}` }, async (page) => {
      const target = page.locator(`#exchange-${last}`)
      await expect.poll(() => target.locator('pre').first().isVisible(), { timeout: 20_000 }).toBe(true)
      await page.locator('#exchanges [type=search]').fill(last)
      await expect.poll(() => page.locator('.exchange:visible').count(), { timeout: 20_000 }).toBe(1)
    })
  })
})
