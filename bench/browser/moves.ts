import type { Page } from 'playwright'
import { shiftsSince } from './visit.ts'

/** How far the page of a chapter moves when it shouldn't: by the web's measure, and the line being read, in pixels. */
export type Moves = { shift: number; all: number; line: number }

/** Presses keys one after another in the middle of the chapter; gives the worst that one of them did. */
export async function movesOf(page: Page, keys: readonly string[]): Promise<Moves> {
  const worst: Moves = { shift: 0, all: 0, line: 0 }
  for (const key of keys) {
    const since = await page.evaluate(() => performance.now())
    const anchor = await reading(page)
    await page.keyboard.press(key)
    await page.waitForTimeout(1200)
    const { counted, all } = await shiftsSince(page, since)
    const moved = Math.abs((await topOf(page, anchor.id)) - anchor.top)
    worst.shift = Math.max(worst.shift, counted)
    worst.all = Math.max(worst.all, all)
    worst.line = Math.max(worst.line, moved)
  }
  return worst
}

/** The pair that stands under the head of the page. */
function reading(page: Page): Promise<{ id: string; top: number }> {
  return page.evaluate(() => {
    const pair = [...document.querySelectorAll('.pair')].find(
      pair => pair.getBoundingClientRect().bottom > 60,
    )
    return { id: pair?.id ?? '', top: pair?.getBoundingClientRect().top ?? 0 }
  })
}

function topOf(page: Page, id: string): Promise<number> {
  return page.evaluate(id => document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN, id)
}

/** How many pixels a `#pair` stands from where it should, a second after the page has come. */
export async function offTarget(page: Page, url: string, pair: string): Promise<number> {
  await page.goto(`${url}#${pair}`, { waitUntil: 'load' })
  await page.waitForTimeout(1000)
  return page.evaluate(id => {
    const target = document.getElementById(id)
    if (!target) return Number.POSITIVE_INFINITY
    const margin = Number.parseFloat(getComputedStyle(target).scrollMarginTop) || 0
    const padding = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
    return Math.abs(target.getBoundingClientRect().top - margin - padding)
  }, pair)
}

/** Elements in the document, and those of them that the browser has laid out. */
export function elements(page: Page): Promise<{ all: number; laid: number }> {
  return page.evaluate(() => {
    const all = [...document.body.querySelectorAll('*')]
    const laid = all.filter(element => element.checkVisibility({ contentVisibilityAuto: true }))
    return { all: all.length, laid: laid.length }
  })
}
