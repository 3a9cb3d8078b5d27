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
import { type App, startApp } from './app.ts'

/** Opens a page as a visitor nobody knows; `options` as Playwright's newContext has them. */
export type Visit = (options?: BrowserContextOptions) => Promise<Page>

type Fixtures = {
  /** Duidu on SQLite with an empty data folder, one for each file of tests. */
  app: App
  browser: Browser
  visit: Visit
  /** Errors in the console of any page: the test fails for them. One that provokes errors empties the list. */
  errors: string[]
}

type Use<T> = (value: T) => Promise<void>

/** A fixture that needs no other: vitest reads from the pattern which ones it needs. */
function alone<T>(run: (use: Use<T>) => Promise<void>) {
  // biome-ignore lint/correctness/noEmptyPattern: no pattern is refused
  return async ({}: object, use: Use<T>) => run(use)
}

/** A test of a journey. When it fails, what each page looked like is kept in test-results/. */
export const test = base.extend<Fixtures>({
  app: [
    alone(async use => {
      const app = await startApp()
      await use(app)
      await app.stop()
    }),
    { scope: 'file' },
  ],
  browser: [
    alone(async use => {
      const browser = await chromium.launch({ ...launchOptions, executablePath: await find() })
      await use(browser)
      await browser.close()
    }),
    { scope: 'file' },
  ],
  errors: alone(async use => {
    const errors: string[] = []
    await use(errors)
    if (errors.length > 0) throw new Error(`The console of the page has errors:\n${errors.join('\n')}`)
  }),
  visit: async ({ app, browser, errors, task }, use) => {
    const contexts: BrowserContext[] = []
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
    if (task.result?.state === 'fail') {
      await picture(contexts, task.name)
      console.error(`The server said:\n${app.said()}`)
    }
    await Promise.all(contexts.map(context => context.close()))
  },
})

async function picture(contexts: BrowserContext[], name: string) {
  await mkdir('test-results', { recursive: true })
  const pages = contexts.flatMap(context => context.pages())
  for (const [index, page] of pages.entries()) {
    const path = `test-results/${name.replace(/[^\p{L}\p{N}]+/gu, '-')}${index ? `-${index}` : ''}.png`
    await page.screenshot({ path, timeout: 10_000 }).catch(() => {})
    console.error(`${page.url()} as it was: ${path}`)
  }
}
