import { mkdir } from 'node:fs/promises'
import { chromium, type Page } from 'playwright'
import { startApp } from '../e2e/app.ts'
import { press } from '../e2e/page.ts'
import { browser, launchOptions } from './browser.mjs'

/*
 * Draws the pictures of the README into docs/pictures: `npx tsx scripts/pictures.ts`. A fresh installation, used as a
 * newcomer would.
 */

const app = await startApp()
const chrome = await chromium.launch({ ...launchOptions, executablePath: await browser() })
await mkdir('docs/pictures', { recursive: true })

/** A page of a learner who knows the words up to HSK 3. */
async function visit(locale: 'en' | 'zh', width: number, height: number): Promise<Page> {
  const context = await chrome.newContext({
    locale: locale === 'zh' ? 'zh-CN' : 'en-GB',
    viewport: { width, height },
    deviceScaleFactor: 1.5,
  })
  const page = await context.newPage()
  await page.goto(`${app.url}/${locale}/texts`)
  await page.getByRole('radio').nth(2).check()
  const counted = page.waitForResponse(response => response.url().endsWith('/api/levels'))
  await page.locator('.first .btn').click()
  await counted
  return page
}

const save = (page: Page, name: string) => page.screenshot({ path: `docs/pictures/${name}.png` })

for (const locale of ['en', 'zh'] as const) {
  for (const [place, width, height] of [
    ['desktop', 1440, 960],
    ['phone', 390, 844],
  ] as const) {
    const page = await visit(locale, width, height)
    const entries = page.waitForResponse(response => response.url().includes('/api/texts/slowtrns/1'))
    await page.goto(`${app.url}/${locale}/texts/slowtrns/1`)
    await entries
    await page.waitForTimeout(500)
    await press(page, page.locator('.zh .w', { hasText: /^算过$|^高铁$/ }).first())
    await page.waitForTimeout(700)
    await save(page, `reader-${locale}-${place}`)
    await page.keyboard.press('Escape')
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown')
    await page.waitForTimeout(2500)
    await page.goto(`${app.url}/${locale}/texts`)
    await page.locator('.resume').waitFor()
    await save(page, `shelf-${locale}-${place}`)
    await page.context().close()
  }
}
await chrome.close()
await app.stop()
