// The page of a chapter in Chromium: npx tsx bench/browser.ts

import { type Browser, type BrowserContext, chromium } from 'playwright'
import { browser as find, launchOptions } from '../scripts/browser.mjs'
import { keysToScreen, plainWord } from './browser/keys.ts'
import { elements, movesOf, offTarget } from './browser/moves.ts'
import { observe, type Visit, visit } from './browser/visit.ts'
import { type Beside, type Figure, kB, measure, ms } from './figure.ts'
import { startPlain } from './plain.ts'
import { median } from './sample.ts'
import { type Stage, setStage } from './stage.ts'

const wide = { width: 1440, height: 900 }
const narrow = { width: 390, height: 844 }

await measure('browser', async () => {
  const emptyPage = await startPlain()
  const stage = await setStage()
  const browser = await chromium.launch({ ...launchOptions, executablePath: await find() })
  const url = stage.url + stage.path
  const open = async (viewport = wide, cookie = stage.cookie) => {
    const context = await browser.newContext({ viewport, locale: 'en-GB' })
    await context.addCookies(cookiesOf(cookie, stage.url))
    await observe(context)
    return context
  }

  const figures: Figure[] = []
  for (const { slowed, runs } of [
    { slowed: 1, runs: 5 },
    { slowed: 4, runs: 3 },
  ]) {
    const empty = await visits(browser, () => open(wide, ''), emptyPage.url, slowed, runs)
    const ours = await visits(browser, open, url, slowed, runs)
    figures.push(...opening(ours, empty, slowed))
  }
  figures.push(...(await moving(open, stage, url)))
  figures.push(...(await keying(open, url, emptyPage.url)))
  await browser.close()
  await Promise.all([emptyPage.stop(), stage.stop()])
  return figures
})

type Open = (viewport?: { width: number; height: number }) => Promise<BrowserContext>
type Visits = { cold: Visit; warm: Visit }

/** The median of some visits by one who comes for the first time, and for the second. */
async function visits(
  browser: Browser,
  open: Open,
  url: string,
  slowed: number,
  runs: number,
): Promise<Visits> {
  const cold: Visit[] = []
  const warm: Visit[] = []
  for (let i = 0; i < runs; i++) {
    const context = await open()
    cold.push(await visit(browser, context, url, slowed))
    warm.push(await visit(browser, context, url, slowed))
    await context.close()
  }
  return { cold: middle(cold), warm: middle(warm) }
}

function middle(all: readonly Visit[]): Visit {
  return {
    largestPaint: median(all.map(({ largestPaint }) => largestPaint)),
    blocked: median(all.map(({ blocked }) => blocked)),
    processor: median(all.map(({ processor }) => processor)),
    shift: median(all.map(({ shift }) => shift)),
    bytes: median(all.map(({ bytes }) => bytes)),
    script: median(all.map(({ script }) => script)),
    entries: median(all.map(({ entries }) => entries)),
  }
}

function opening(ours: Visits, empty: Visits, slowed: number): Figure[] {
  const how = slowed === 1 ? '' : `, slowed ${slowed} times`
  const beside = (when: keyof Visits, what: keyof Visit, goal?: number): Beside => ({
    baseline: empty[when][what],
    against: 'an empty page of the same Next',
    goal,
  })
  const { cold, warm } = ours
  const figures = [
    ms(
      `largest paint, cold${how}`,
      cold.largestPaint,
      beside('cold', 'largestPaint', slowed === 1 ? 550 : 1300),
    ),
    ms(`largest paint, warm${how}`, warm.largestPaint, beside('warm', 'largestPaint')),
    ms(`main thread blocked, cold${how}`, cold.blocked, beside('cold', 'blocked', slowed === 1 ? 40 : 200)),
    ms(`main thread blocked, warm${how}`, warm.blocked, beside('warm', 'blocked')),
    ms(`its processor time, cold${how}`, cold.processor, beside('cold', 'processor')),
    plain(`layout shift${how}`, Math.max(cold.shift, warm.shift), { goal: 0.01 }),
  ]
  if (slowed !== 1) return figures
  return [
    ...figures,
    kB('bytes on the wire, cold', cold.bytes, beside('cold', 'bytes', 250)),
    kB('bytes on the wire, warm', warm.bytes, beside('warm', 'bytes', 60)),
    kB('script of the route', cold.script, beside('cold', 'script', 170)),
    kB('entries of the chapter, cold', cold.entries, { goal: 110 }),
    kB('entries of the chapter, warm', warm.entries),
  ]
}

function plain(name: string, value: number, beside: Beside = {}, unit = ''): Figure {
  return { name, unit, value, ...beside }
}

/** What moves that should stand still, and how much of the page is laid out. */
async function moving(open: Open, stage: Stage, url: string): Promise<Figure[]> {
  const targets = [0.3, 0.5, 0.8].map(share => stage.pairs[Math.floor(stage.pairs.length * share)] ?? '')
  const off: number[] = []
  for (const viewport of [wide, narrow]) {
    for (const target of targets) {
      const context = await open(viewport)
      off.push(await offTarget(await context.newPage(), url, target))
      await context.close()
    }
  }
  const context = await open()
  const page = await context.newPage()
  await page.goto(`${url}#${targets[1]}`, { waitUntil: 'networkidle' })
  await page.waitForTimeout(1000)
  const { all, laid } = await elements(page)
  const pinyin = await movesOf(page, ['p', 'p', 'p', 'p'])
  const english = await movesOf(page, ['T', 'T', 'T'])
  const size = await movesOf(page, ['+', '+', '-', '-', '-', '+'])
  await context.close()
  return [
    plain('elements laid out, beside all elements', laid, { baseline: all, against: 'all elements' }),
    plain('a #pair off its place after a second', Math.max(...off), { goal: 1 }, 'px'),
    plain('pinyin changes: layout shift, all counted', pinyin.all, { goal: 0.01 }),
    plain('English changes: layout shift', english.shift, { goal: 0.01 }),
    plain('English changes: the pair being read moves', english.line, {}, 'px'),
    plain('size changes: layout shift', size.shift, { goal: 0.01 }),
    plain('size changes: the pair being read moves', size.line, {}, 'px'),
  ]
}

/** A key pressed on a word until its new status is on screen. */
async function keying(open: Open, url: string, plainUrl: string): Promise<Figure[]> {
  const context = await open()
  const bare = await context.newPage()
  await bare.goto(plainUrl)
  await plainWord(bare)
  const baseline = await keysToScreen(bare, ['1', '2'])
  await bare.close()
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.keyboard.press('ArrowRight')
  await page.waitForTimeout(300)
  const ours = await keysToScreen(page, ['1', '2', '3', '4', 'w'])
  await context.close()
  const against = 'a class of one word in an empty page'
  return [
    ms('key to new status on screen: p50', ours.p50, { baseline: baseline.p50, against, goal: 50 }),
    ms('key to new status on screen: p95', ours.p95, { baseline: baseline.p95, against }),
  ]
}

function cookiesOf(cookie: string, url: string) {
  return cookie
    .split('; ')
    .filter(Boolean)
    .map(pair => {
      const at = pair.indexOf('=')
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url }
    })
}
