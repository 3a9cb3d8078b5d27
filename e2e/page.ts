import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Locator, Page } from 'playwright'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Presses a word of the page in the middle of its first character, as a finger would. */
export async function press(page: Page, word: Locator): Promise<void> {
  await word.scrollIntoViewIfNeeded()
  const [x, y] = await word.evaluate(element => {
    const [first] = element.getClientRects()
    return first ? [first.x + first.height / 2, first.y + first.height / 2] : [0, 0]
  })
  await page.mouse.click(x ?? 0, y ?? 0)
}

/** What axe finds serious or critical on the page as it stands. */
export async function serious(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
    ).axe.run()
    type Violation = { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`)
  })
}

/** Where every hanzi of the rows stands, to a hundredth of a pixel. */
export const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.zh [data-p]')].slice(0, 400).map(character => {
      const { x, y } = character.getBoundingClientRect()
      return `${character.textContent} ${(x + scrollX).toFixed(2)} ${(y + scrollY).toFixed(2)}`
    }),
  )
