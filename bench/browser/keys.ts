import type { Page } from 'playwright'
import { median, percentile } from '../sample.ts'

const PRESSES = 24

/** From a key's press to two frames after a class changed in the document, in milliseconds. */
export async function keysToScreen(
  page: Page,
  keys: readonly string[],
): Promise<{ p50: number; p95: number }> {
  await page.evaluate(() => {
    const times: number[] = []
    let pressed = 0
    Object.assign(globalThis, { times })
    addEventListener(
      'keydown',
      event => {
        pressed = event.timeStamp
      },
      true,
    )
    new MutationObserver(changes => {
      const word = changes.some(({ target }) => target instanceof Element && target.matches('.w'))
      if (!word || pressed === 0) return
      const from = pressed
      pressed = 0
      requestAnimationFrame(() => requestAnimationFrame(() => times.push(performance.now() - from)))
    }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['class'] })
  })
  for (let i = 0; i < PRESSES; i++) {
    await page.keyboard.press(keys[i % keys.length] ?? '1')
    await page.waitForTimeout(150)
  }
  const times = await page.evaluate(() => (globalThis as unknown as { times: number[] }).times)
  const counted = times.slice(4)
  if (counted.length < PRESSES / 2) throw new Error(`Only ${times.length} of ${PRESSES} keys changed a word`)
  return { p50: median(counted), p95: percentile(counted, 0.95) }
}

/** The least that a key can do: one class of one word in an empty page. */
export async function plainWord(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.innerHTML = '<span class="w">对读</span>'
    addEventListener('keydown', () => document.querySelector('.w')?.classList.toggle('known'))
  })
}
