import type { Browser, BrowserContext, CDPSession, Page } from 'playwright'
import { categories, mainThread } from './trace.ts'

/** What one opening of a page cost its reader. */
export type Visit = {
  /** Milliseconds from asking until the largest thing was painted. */
  largestPaint: number
  /** Milliseconds for which the main thread was blocked, and of its processor time. */
  blocked: number
  processor: number
  shift: number
  /** Bytes over the wire: all that the page asked for but its entries; its scripts; its entries. */
  bytes: number
  script: number
  entries: number
}

/** How long nothing must come over the wire before a page counts as quiet, in milliseconds. */
const QUIET = 600

/** Puts observers into every page of the context before any script runs. */
export async function observe(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const seen = { largestPaint: 0, shifts: [] as { at: number; value: number; input: boolean }[] }
    Object.assign(globalThis, { seen })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) seen.largestPaint = entry.startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        if (!('value' in entry && 'hadRecentInput' in entry)) continue
        seen.shifts.push({
          at: entry.startTime,
          value: Number(entry.value),
          input: Boolean(entry.hadRecentInput),
        })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

type Seen = { seen: { largestPaint: number; shifts: { at: number; value: number; input: boolean }[] } }

/** Opens `url` in a new tab with the processor slowed, until nothing comes any more. */
export async function visit(
  browser: Browser,
  context: BrowserContext,
  url: string,
  slowed: number,
): Promise<Visit> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed })
  const wire = await listen(session)
  await browser.startTracing(page, { categories })
  await page.goto(url, { waitUntil: 'load' })
  await wire.quiet()
  const { largestPaint, shifts } = await page.evaluate(() => (globalThis as unknown as Seen).seen)
  const thread = mainThread(await browser.stopTracing())
  await page.close()
  return { largestPaint, ...thread, shift: shifts.reduce((sum, { value }) => sum + value, 0), ...wire.sums() }
}

/** Counts what comes over the wire, as the developer tools do. */
async function listen(session: CDPSession) {
  const kinds = new Map<string, 'script' | 'entries' | 'page'>()
  const open = new Set<string>()
  const sums = { page: 0, script: 0, entries: 0 }
  let last = performance.now()
  await session.send('Network.enable')
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    open.add(requestId)
    const entries = new URL(request.url).pathname.startsWith('/api/texts/')
    kinds.set(requestId, entries ? 'entries' : type === 'Script' ? 'script' : 'page')
  })
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') kinds.set(requestId, 'script')
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    open.delete(requestId)
    last = performance.now()
    sums[kinds.get(requestId) ?? 'page'] += encodedDataLength
  })
  session.on('Network.loadingFailed', ({ requestId }) => {
    open.delete(requestId)
    last = performance.now()
  })
  return {
    async quiet() {
      const end = performance.now() + 20_000
      while ((open.size > 0 || performance.now() - last < QUIET) && performance.now() < end)
        await new Promise(resolve => setTimeout(resolve, 50))
    },
    sums: () => ({ bytes: sums.page + sums.script, script: sums.script, entries: sums.entries }),
  }
}

/** Layout shifts of a page since `since`; by the web's rule those that follow a key within half a second don't count. */
export async function shiftsSince(page: Page, since: number): Promise<{ counted: number; all: number }> {
  const { shifts } = await page.evaluate(() => (globalThis as unknown as Seen).seen)
  const recent = shifts.filter(({ at }) => at >= since)
  const sum = (list: typeof shifts) => list.reduce((total, { value }) => total + value, 0)
  return { counted: sum(recent.filter(({ input }) => !input)), all: sum(recent) }
}
