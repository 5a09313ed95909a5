/** What is published, in a real browser at the width of a desk and of a phone. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { causePages } from '../report/published-structure.ts'
import { ensureChromium, ensureFonts } from './chromium.ts'
import { markdownPage } from './markdown-page.ts'
import { hostileLine, ourLinks, publishedSamples, samplePages, samplesOf } from './published-samples.ts'

const desktop = { width: 1280, height: 800 }
const phone = { width: 390, height: 844 }

type Published = Awaited<ReturnType<typeof publishedSamples>>
type Pages = Awaited<ReturnType<typeof samplePages>>
const names = [
  'comment-pass',
  'comment-fail',
  'comment-error',
  'comment-merged-8',
  'comment-merged-12',
  'summary-pass',
  'summary-fail',
  'summary-merged-12',
  'report-pass',
  'report-fail',
  'report-merged-8',
] as const satisfies (keyof Published)[]

/** The pictures in the documentation: what is published, at which width. */
const screenshots = [
  { file: 'comment-pass.png', sample: 'comment-pass', size: desktop },
  { file: 'comment-fail.png', sample: 'comment-fail', size: desktop },
  { file: 'comment-fail-phone.png', sample: 'comment-fail', size: phone },
  { file: 'comment-merged.png', sample: 'comment-merged-12', size: desktop },
  { file: 'summary-fail.png', sample: 'summary-fail', size: desktop },
  { file: 'summary-fail-phone.png', sample: 'summary-fail', size: phone },
  { file: 'report-pass.png', page: 'pass', size: desktop },
  { file: 'report-warn.png', page: 'warn', size: desktop },
  { file: 'report-warn-phone.png', page: 'warn', size: phone },
  { file: 'report-fail.png', page: 'fail', size: desktop },
  { file: 'report-fail-dark.png', page: 'fail', size: desktop, colorScheme: 'dark' },
  { file: 'report-fail-phone.png', page: 'fail', size: phone },
  { file: 'report-security.png', page: 'security', size: desktop },
  { file: 'report-offline.png', page: 'offline', size: desktop },
  { file: 'report-merged.png', page: 'merged', size: desktop },
  { file: 'report-merged-phone.png', page: 'merged', size: phone },
] as const satisfies (Shot & ({ sample: keyof Published } | { page: keyof Pages }))[]
interface Shot {
  file: string
  size: typeof desktop
  colorScheme?: 'dark'
}
/** Pixels; what is below is cut off, because the pictures are kept small. */
const tallest = 1_000
/** Bytes of a picture. */
const largest = 190_000
const screenshotFolder = new URL('../../docs/screenshots/', import.meta.url)

let browser: Browser
let published: Published
let pages: Pages
beforeAll(async () => {
  await ensureFonts()
  // As root, Chromium starts only without its sandbox; it visits nothing but pages given as text.
  browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] })
  published = await publishedSamples()
  pages = await samplePages()
})
afterAll(() => browser?.close())

/** Opens Markdown as a page; `asked` are the addresses it tried to load, `alerts` what a script in it said. */
async function look(
  markdown: string,
  viewport: typeof desktop,
  inspect: (page: Page, seen: { asked: string[]; alerts: string[] }) => Promise<void>,
) {
  const context = await browser.newContext({ viewport })
  try {
    const page = await context.newPage()
    const seen = { asked: [] as string[], alerts: [] as string[] }
    page.on('request', (request) => seen.asked.push(request.url()))
    page.on('dialog', (dialog) => {
      seen.alerts.push(dialog.message())
      void dialog.dismiss()
    })
    await page.setContent(markdownPage(markdown))
    await inspect(page, seen)
  } finally {
    await context.close()
  }
}

const openAll = (page: Page) =>
  page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true })`)

describe.each(names)('%s', (name) => {
  it.each([phone, desktop])('fits a screen $width wide; only tables and code scroll', async (size) => {
    await look(published[name], size, async (page) => {
      await openAll(page)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(size.width)
      const wide = `[...document.querySelectorAll('main *')].filter((one) =>
        !one.closest('table, pre') && one.getBoundingClientRect().right > ${size.width}).map((one) => one.outerHTML)`
      expect(await page.evaluate(wide)).toEqual([])
    })
  })

  it('begins with the verdict, whose headings leave out no level', async () => {
    await look(published[name], desktop, async (page) => {
      const levels = await page
        .locator('h1, h2, h3, h4')
        .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))))
      const top = name.startsWith('comment') ? 2 : 1
      expect(levels[0]).toBe(top)
      for (const [index, level] of levels.slice(1).entries())
        expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1)
      expect(await page.locator('main > :first-child').innerText()).toMatch(/✅|⚠️|❌|❗/)
    })
  })

  it('opens each fold at a click', async () => {
    await look(published[name], phone, async (page) => {
      for (const fold of await page.locator('details').all()) {
        const body = fold.locator(':scope > :not(summary)').first()
        expect(await body.isVisible()).toBe(false)
        await fold.locator('summary').click()
        expect(await body.isVisible()).toBe(true)
      }
    })
  })

  it('has nothing that a screen reader stumbles over', async () => {
    await look(published[name], desktop, async (page) => {
      await openAll(page)
      const { violations, passes } = await new AxeBuilder({ page })
        .include('main')
        // How a block that scrolls takes the focus is GitHub's, not in the Markdown.
        .disableRules('scrollable-region-focusable')
        .analyze()
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect(grave.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
      expect(passes.length).toBeGreaterThan(5)
    })
  })

  it('gives code to copy as it was written', async () => {
    await look(published[name], desktop, async (page) => {
      const code = await page.locator('code').allTextContents()
      expect(code.filter((text) => /[\u00AD\u200B-\u200F\u2060\uFEFF]/.test(text))).toEqual([])
    })
  })
})

it.each(['comment-fail', 'summary-fail', 'comment-merged-12'] as const)(
  '%s says on the first screen of a phone what is wrong, whose it is and what to do first',
  async (name) => {
    await look(published[name], phone, async (page) => {
      for (const text of ['owner: API team', 'Fix (API team):']) {
        const box = await page.locator('main > p', { hasText: text }).first().boundingBox()
        expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(phone.height)
      }
    })
  },
)

describe('text that is out to do harm', () => {
  const harmless = samplesOf('word')
  const harmful = samplesOf(hostileLine)
  const allowed = 'h1 h2 h3 p ul ol li table thead tbody tr th td code pre strong a span details summary hr'
  const foreign = `main :not(${allowed.replaceAll(' ', ', ')})`

  const shape = (page: Page) =>
    page
      .locator('table')
      .evaluateAll((tables) =>
        tables.map((table) => [...table.querySelectorAll('tr')].map((row) => row.children.length)),
      )

  it('would be seen, were it not escaped', async () => {
    // A port that Chromium blocks by itself: nothing goes out.
    const picture = '<img src="http://127.0.0.1:9/a" onerror="alert(1)">'
    await look(picture, phone, async (page, seen) => {
      expect(await page.locator(foreign).count()).toBe(1)
      await expect.poll(() => seen).toEqual({ asked: ['http://127.0.0.1:9/a'], alerts: ['1'] })
    })
  })

  it.each(Object.keys(harmful) as (keyof typeof harmful)[])('stays text in the %s', async (name) => {
    let expected: number[][] = []
    await look(harmless[name], phone, async (page) => {
      expected = await shape(page)
    })
    expect(expected.length).toBeGreaterThan(0)
    await look(harmful[name], phone, async (page, { asked, alerts }) => {
      await openAll(page)
      expect(await page.locator(foreign).evaluateAll((all) => all.map((one) => one.outerHTML))).toEqual([])
      for (const link of await page.locator('a').all()) {
        const address = (await link.getAttribute('href')) ?? ''
        if (!causePages.test(address)) expect(ourLinks).toContain(address)
      }
      expect(await shape(page)).toEqual(expected)
      for (const row of expected) expect(new Set(row).size).toBe(1)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(phone.width)
      expect({ asked, alerts }).toEqual({ asked: [], alerts: [] })
    })
  })
})

describe('the screenshots in docs', () => {
  // Always taken, so that whoever renews them knows that they can be; kept only where that is asked for.
  it.each(screenshots)('can be taken: $file', async (shot) => {
    const { file, size: viewport } = shot
    const context = await browser.newContext({
      viewport,
      colorScheme: 'colorScheme' in shot ? shot.colorScheme : 'light',
    })
    try {
      const page = await context.newPage()
      await page.setContent('page' in shot ? pages[shot.page] : markdownPage(published[shot.sample]))
      const box = await page.locator('main').boundingBox()
      if (!box) throw new Error('nothing was rendered')
      const clip = { ...box, height: Math.min(box.height, tallest) }
      const picture = await page.screenshot({ clip, fullPage: true })
      expect(picture.length).toBeGreaterThan(10_000)
      expect(picture.length).toBeLessThan(largest)
      if (process.env.UPDATE_SCREENSHOTS) await writeFile(new URL(file, screenshotFolder), picture)
    } finally {
      await context.close()
    }
  })

  it('are there, and small', async () => {
    const files = (await readdir(screenshotFolder)).toSorted()
    expect(files).toEqual(screenshots.map(({ file }) => file).toSorted())
    const sizes = await Promise.all(files.map((file) => stat(new URL(file, screenshotFolder))))
    expect(Math.max(...sizes.map(({ size }) => size))).toBeLessThan(largest)
  })

  it('are each shown on their page', async () => {
    const text = await readFile(new URL('../screenshots.md', screenshotFolder), 'utf8')
    const shown = [...text.matchAll(/\]\(screenshots\/([\w-]+\.png)\)/g)].map(([, file]) => file)
    expect(shown.toSorted()).toEqual(screenshots.map(({ file }) => file).toSorted())
  })
})
