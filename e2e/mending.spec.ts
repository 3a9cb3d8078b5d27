import type { Page } from 'playwright'
import { expect } from 'vitest'
import en from '#messages/en.json' with { type: 'json' }
import zh from '#messages/zh.json' with { type: 'json' }
import { test } from './browser.ts'
import { press, serious } from './page.ts'

const lines = ['他在意见箱前站了很久。', '这才能成功，他有才能。', '头发长了，他把门把手擦干净了。']

/** Puts a text on the visitor's own shelf and opens it. */
async function own(page: Page, app: string): Promise<void> {
  await page.goto(`${app}/en/texts/new`)
  await page.getByRole('textbox', { name: en.import.chinese }).fill(`意见箱\n${lines.join('\n')}`)
  await page.getByRole('button', { name: en.import.preview }).click()
  await page.getByRole('button', { name: en.import.keep }).click()
  await page.waitForURL(/\/texts\/\w+\/1$/)
  await page.locator('.pair').nth(3).waitFor()
}

/** The words of the pair that holds `some`, a bar between them. */
const words = (page: Page, some: string) =>
  page.evaluate(
    some =>
      [...document.querySelectorAll('.pair')]
        .filter(pair => pair.querySelector('.zh')?.textContent?.includes(some))
        .map(pair => [...pair.querySelectorAll('.zh .w')].map(word => word.textContent).join('|'))
        .join('\n'),
    some,
  )

const word = (page: Page, text: string) => page.locator('.zh .w').filter({ hasText: new RegExp(`^${text}$`) })

async function mended(page: Page, act: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse(
    response =>
      response.request().method() === 'POST' && response.url().includes('/api/pairs/') && response.ok(),
  )
  await act()
  await answer
  await page
    .getByRole('status')
    .getByText(new RegExp(`${en.reader.mended}|${en.reader.unmended}`))
    .waitFor()
}

test('a word is split by key, in the whole text at once, and the split undone', async ({ app, visit }) => {
  const page = await visit()
  await own(page, app.url)
  await press(page, word(page, '意见箱').nth(1))
  await page.keyboard.press('x')
  const panel = page.getByRole('form')
  await panel.getByRole('button', { pressed: true }).first().waitFor()
  await panel.getByRole('radio', { name: en.mendWord.holds.text }).check()
  expect(await serious(page)).toEqual([])
  await mended(page, () => page.keyboard.press('Enter'))
  await expect.poll(() => words(page, '箱前')).toContain('意见|箱|前')
  expect(await word(page, '意见箱').count()).toBe(0)
  await page.reload()
  await expect.poll(() => words(page, '箱前')).toContain('意见|箱|前')
  await press(page, word(page, '意见').nth(1))
  await mended(page, () => page.keyboard.press('m'))
  await expect.poll(() => words(page, '箱前')).toContain('意见箱|前')
  await mended(page, () => page.keyboard.press('Control+z'))
  await expect.poll(() => words(page, '箱前')).toContain('意见|箱|前')
})

test('a reading is mended by key, a wrong one refused in the reader’s language', async ({
  app,
  visit,
  errors,
}) => {
  const page = await visit()
  await own(page, app.url)
  await press(page, word(page, '擦'))
  await page.keyboard.press('r')
  const syllable = page.getByRole('form').getByRole('textbox').first()
  await syllable.fill('zzz4')
  await page.keyboard.press('Enter')
  await page.getByText(en.error['reading-invalid']).waitFor()
  errors.length = 0
  await syllable.fill('chá')
  await mended(page, () => page.keyboard.press('Enter'))
  await expect.poll(() => word(page, '擦').locator('[data-p]').getAttribute('data-p')).toBe('chá')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('擦')
  // The history says who and when, and takes it back.
  await page.locator('.pair', { hasText: '擦' }).getByRole('button', { name: en.reader.tools }).click()
  await page.getByRole('menuitem', { name: en.menu.versions }).click()
  const history = page.getByRole('dialog', { name: en.mend.history })
  await history.getByText(en.mend.all.pair).waitFor()
  expect(await history.getByRole('listitem').first().textContent()).toContain('[擦 cā] → [擦 chá]')
  await mended(page, () => history.getByRole('button', { name: en.mend.undo }).click())
  await expect.poll(() => word(page, '擦').locator('[data-p]').getAttribute('data-p')).toBe('cā')
})

test('by touch: a name is joined and marked on a phone, in Chinese', async ({ app, visit }) => {
  const page = await visit({ locale: 'zh-CN', viewport: { width: 390, height: 844 }, hasTouch: true })
  await own(page, app.url)
  await page.goto(page.url().replace('/en/', '/zh/'))
  await press(page, word(page, '站'))
  await page.getByRole('button', { name: zh.mendWord.cut }).click()
  const panel = page.getByRole('form')
  await panel.getByRole('button', { name: '站和了：在此切开' }).click()
  await panel.getByRole('checkbox').last().check()
  const answer = page.waitForResponse(response => response.url().includes('/api/pairs/') && response.ok())
  await panel.getByRole('button', { name: zh.mendWord.keep }).click()
  await answer
  await page.getByText(zh.reader.mended).waitFor()
  await expect.poll(() => words(page, '箱前')).toContain('站了')
  expect(await word(page, '站了').getAttribute('class')).toContain('name')
})

test('what one reader mends in a text that isn’t theirs, another doesn’t see', async ({ app, visit }) => {
  const page = await visit()
  const market = `${app.url}/en/texts/mrngmrkt/1`
  await page.goto(market)
  const first = word(page, '早市').first()
  await press(page, first)
  await page.keyboard.press('x')
  await page.getByRole('form').getByRole('button', { pressed: true }).first().waitFor()
  await mended(page, () => page.keyboard.press('Enter'))
  await page.reload()
  const count = await word(page, '早市').count()
  const other = await visit()
  await other.goto(market)
  expect(await word(other, '早市').count()).toBe(count + 1)
  // Esc leaves a word as it was, and then closes it.
  await press(page, word(page, '早市').first())
  await page.keyboard.press('x')
  await page.getByRole('form').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('form').waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await word(page, '早市').count()).toBe(count)
})

test('one doubtful reading leads to the next, by key and by touch', async ({ app, visit }) => {
  const page = await visit()
  await own(page, app.url)
  // Which readings are doubtful is the model's affair.
  await page.evaluate(() => {
    for (const word of document.querySelectorAll('.zh .w')) {
      word.classList.toggle('doubt', ['才能', '擦'].includes(word.textContent ?? ''))
    }
  })
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  await page.keyboard.press('n')
  expect(await focused()).toBe('才能')
  await page.keyboard.press('Enter')
  const popup = page.getByRole('dialog')
  await popup.getByText(en.popup.doubtful).waitFor()
  await popup.getByRole('button', { name: en.popup.nextDoubt }).click()
  await page.getByRole('dialog', { name: '擦' }).waitFor()
  await page.keyboard.press('n')
  await page.getByRole('status').getByText(en.reader.noDoubt).waitFor()
  await page.keyboard.press('Shift+N')
  expect(await focused()).toBe('才能')
})

test('a reader reports a mistake, and the text’s owner is done with it', async ({ app, visit }) => {
  const owner = await visit()
  await own(owner, app.url)
  const address = owner.url()
  await owner.locator('.pair').nth(1).hover()
  await owner.locator('.pair').nth(1).getByRole('button', { name: en.reader.tools }).click()
  expect(await owner.getByRole('menuitem', { name: en.menu.report }).count()).toBe(0)
  const text = address.replace(/\/1$/, '')
  await owner.goto(text)
  await owner.getByRole('button', { name: en.text.share }).click()
  await owner.getByText(en.text.shared).waitFor()

  const reader = await visit({ locale: 'zh-CN', viewport: { width: 390, height: 844 }, hasTouch: true })
  await reader.goto(address.replace('/en/', '/zh/'))
  await reader.locator('.pair').nth(1).getByRole('button', { name: zh.reader.tools }).click()
  await reader.getByRole('menuitem', { name: zh.menu.report }).click()
  const dialog = reader.getByRole('dialog', { name: zh.report.title })
  await dialog.getByRole('textbox', { name: zh.report.what }).fill('“箱”字多余。')
  expect(await serious(reader)).toEqual([])
  await dialog.getByRole('button', { name: zh.report.send }).click()
  await reader.getByText(zh.report.sent).waitFor()

  await owner.reload()
  await owner.getByText('“箱”字多余。').waitFor()
  await owner.getByRole('button', { name: en.text.reportDone }).click()
  await owner.getByText(en.text.reportClosed).waitFor()
  await owner.reload()
  await owner.getByRole('heading', { level: 1 }).waitFor()
  expect(await owner.getByText('“箱”字多余。').count()).toBe(0)
})
