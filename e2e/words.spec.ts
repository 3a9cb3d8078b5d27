import type { Page } from 'playwright'
import { describe, expect } from 'vitest'
import en from '#messages/en.json' with { type: 'json' }
import zh from '#messages/zh.json' with { type: 'json' }
import { test } from './browser.ts'
import { press, serious } from './page.ts'

const said = (page: Page, path: RegExp) => page.waitForResponse(response => path.test(response.url()))

/** Takes HSK 1 as known, as the first run does, and opens the words. */
async function knowing(page: Page, url: string, locale = 'en') {
  await page.goto(`${url}/${locale}/texts`)
  const answer = await page.evaluate(async () => {
    const body = JSON.stringify({ level: 1 })
    const headers = { 'content-type': 'application/json' }
    return (await fetch('/api/levels', { method: 'POST', headers, body })).json()
  })
  await page.goto(`${url}/${locale}/words`)
  return answer as { count: number }
}

describe.each([
  { locale: 'en', words: en.words, site: en.site },
  { locale: 'zh', words: zh.words, site: zh.site },
])('words in $locale', ({ locale, words, site }) => {
  test('a visitor without words gets one sentence and one link, and is not written', async ({
    app,
    visit,
  }) => {
    const page = await visit()
    await page.goto(`${app.url}/${locale}/words`)
    await page.getByRole('heading', { name: words.empty }).waitFor()
    await page.getByRole('main').getByRole('link', { name: site.toShelf }).waitFor()
    expect(await page.getByRole('checkbox').count()).toBe(0)
    expect((await page.context().cookies()).filter(({ name }) => name.includes('session'))).toEqual([])
    expect(await serious(page)).toEqual([])
  })

  test('a level that is known is listed, on a desk and on a phone, with nothing that axe finds serious', async ({
    app,
    visit,
  }) => {
    const page = await visit()
    const { count } = await knowing(page, app.url, locale)
    expect(count).toBeGreaterThan(140)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(String(count))
    expect(await serious(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await serious(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})

test('one search knows characters, pinyin with and without tones, and English', async ({ app, visit }) => {
  const page = await visit()
  await knowing(page, app.url)
  const rows = page.getByRole('table').getByRole('rowheader')
  for (const q of ['电脑', '電腦', 'diannao', 'dian4 nao3', 'diànnǎo', 'computer']) {
    await page.getByRole('searchbox').fill(q)
    await page.waitForURL(url => url.searchParams.get('q') === q)
    await expect.poll(() => rows.first().textContent()).toContain('电脑')
  }
  await page.getByRole('searchbox').fill('dian4 nao2')
  await page.getByText(en.words.none).waitFor()
})

test('many words change at once, and change back', async ({ app, visit }) => {
  const page = await visit()
  await knowing(page, app.url)
  const states = () => page.locator('tbody .state').allTextContents()
  const before = await states()
  const boxes = page.locator('tbody').getByRole('checkbox')
  await boxes.nth(0).click()
  await boxes.nth(2).click({ modifiers: ['Shift'] })
  const bar = page.getByRole('toolbar')
  await bar.getByText('3 chosen').waitFor()
  const sent = said(page, /\/api\/acts$/)
  await page.keyboard.press('2')
  expect((await states()).slice(0, 4)).toEqual([...Array(3).fill('learning 2'), before[3]])
  expect((await sent).ok()).toBe(true)
  await page
    .getByRole('link', { name: /^learning 2/i })
    .getByText('3', { exact: true })
    .waitFor()
  await page.reload()
  expect((await states()).filter(state => state === 'learning 2')).toHaveLength(3)

  await page.getByRole('checkbox', { name: en.words.chooseAll }).click()
  const ignored = said(page, /\/api\/acts$/)
  await bar.getByRole('button', { name: en.words.ignore }).click()
  await ignored
  const undone = said(page, /\/api\/acts$/)
  await page.getByRole('status').getByRole('button', { name: en.site.undo }).click()
  await undone
  await expect.poll(states).not.toContain('ignored')
  await page.reload()
  expect(await states()).not.toContain('ignored')
})

test('a level is taken as known in one act, and taken back', async ({ app, visit }) => {
  const page = await visit()
  await knowing(page, app.url)
  const known = async () =>
    Number((await page.getByRole('heading', { level: 1 }).textContent())?.match(/\d+/)?.[0])
  const before = await known()
  await page.getByRole('button', { name: en.words.levelOpen }).click()
  await page.getByRole('dialog').getByRole('button', { name: /HSK 2/ }).click()
  await expect.poll(known).toBeGreaterThan(before + 140)
  await page.getByRole('button', { name: en.site.undo }).click()
  await expect.poll(known).toBe(before)
})

test('a word of the dictionary can be kept without having been met', async ({ app, visit }) => {
  const page = await visit()
  await page.goto(`${app.url}/en/words?q=xiguan`)
  const found = page.getByRole('listitem').filter({ hasText: '习惯' }).first()
  const sent = said(page, /\/api\/acts$/)
  await found.getByRole('button').click()
  expect((await sent).ok()).toBe(true)
  await page.goto(`${app.url}/en/words`)
  await page.getByRole('rowheader', { name: /习惯/ }).waitFor()
})

test('a word that was kept while reading leads back to its sentence', async ({ app, visit }) => {
  const page = await visit()
  const entries = page.waitForResponse(/\/api\/texts\/mrngmrkt\/1$/)
  await page.goto(`${app.url}/en/texts/mrngmrkt/1`)
  await entries
  await press(page, page.locator('.zh .w', { hasText: '早市' }).nth(1))
  await page.getByRole('dialog').getByText('morning market', { exact: true }).waitFor()
  const sent = said(page, /\/api\/acts$/)
  await page.keyboard.press('1')
  await sent
  await page.goto(`${app.url}/en/words`)
  const row = page.getByRole('row').filter({ hasText: '早市' })
  expect(await row.locator('.ctx b').textContent()).toBe('早市')
  await row.getByRole('link').click()
  await page.waitForURL(/\/en\/texts\/mrngmrkt\/1#/)
})

test('without script one can still search and narrow', async ({ app, visit }) => {
  const first = await visit()
  await knowing(first, app.url)
  const page = await visit({
    javaScriptEnabled: false,
    storageState: await first.context().storageState(),
  })
  await page.goto(`${app.url}/en/words?status=known`)
  await page.getByRole('searchbox').fill('diannao')
  await page.getByRole('searchbox').press('Enter')
  await page.waitForURL(/[?&]q=diannao/)
  expect(page.url()).toContain('status=known')
  expect(await page.getByRole('rowheader').allTextContents()).toEqual(['电脑電腦'])
  await page.getByRole('link', { name: /Ignored/ }).click()
  await page.getByText(en.words.none).waitFor()
})

test('the list comes as a file for spreadsheets, in the language of the page', async ({ app, visit }) => {
  const page = await visit()
  const { count } = await knowing(page, app.url, 'zh')
  const href = await page.getByRole('link', { name: zh.words.download }).getAttribute('href')
  const response = await page.request.get(app.url + href)
  const text = (await response.body()).toString('utf8')
  expect(response.headers()['content-type']).toContain('text/csv')
  expect(text.startsWith(`\uFEFF${zh.words.csv.word},`)).toBe(true)
  expect(text.trimEnd().split('\r\n')).toHaveLength(count + 1)
  expect(text).toContain('电脑,電腦,diànnǎo,')
})
