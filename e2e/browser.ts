import { mkdir } from 'node:fs/promises'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright'
import { test as base } from 'vitest'
import { browser as find, launchOptions } from '../scripts/browser.mjs'

/** Opens a page for a visitor nobody knows; `options` as Playwright's newContext has them. */
export type Visit = (options?: BrowserContextOptions) => Promise<Page>

/**
 * A test with a browser. `visit()` opens a page as a new visitor. The test fails for an error in the page's console;
 * when it fails, what each page looked like is kept in test-results/.
 */
export const test = base.extend<{ browser: Browser; visit: Visit }>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures asked for from the pattern
    async ({}, use) => {
      const browser = await chromium.launch({ ...launchOptions, executablePath: await find() })
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  visit: async ({ browser, task }, use) => {
    const contexts: BrowserContext[] = []
    const errors: string[] = []
    await use(async (options = {}) => {
      const context = await browser.newContext({
        locale: 'en-GB',
        viewport: { width: 1440, height: 900 },
        ...options,
      })
      contexts.push(context)
      const page = await context.newPage()
      page.on('pageerror', error => errors.push(`${error}`))
      page.on('console', message => {
        if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`)
      })
      return page
    })
    if (task.result?.state === 'fail') await picture(contexts, task.name)
    await Promise.all(contexts.map(context => context.close()))
    if (errors.length > 0) throw new Error(`The console of the page has errors:\n${errors.join('\n')}`)
  },
})

async function picture(contexts: BrowserContext[], name: string) {
  await mkdir('test-results', { recursive: true })
  const pages = contexts.flatMap(context => context.pages())
  for (const [index, page] of pages.entries()) {
    const path = `test-results/${name.replace(/[^\p{L}\p{N}]+/gu, '-')}${index ? `-${index}` : ''}.png`
    await page.screenshot({ path, fullPage: true, timeout: 10_000 }).catch(() => {})
    console.error(`${page.url()} as it was: ${path}`)
  }
}
