import { expect } from 'vitest'
import en from '#messages/en.json' with { type: 'json' }
import zh from '#messages/zh.json' with { type: 'json' }
import { test } from './browser.ts'
import { places, press, serious } from './page.ts'

const market = '/en/texts/mrngmrkt/1'

test('every Chinese character has a syllable over it, which is not copied', async ({ app, visit }) => {
  const page = await visit()
  await page.goto(app.url + market)
  const unread = await page.evaluate(() =>
    [...document.querySelectorAll('.zh i:not(.h)')]
      .filter(c => !(c as HTMLElement).dataset.p)
      .map(c => c.textContent),
  )
  expect(unread).toEqual([])
  const bare = await page.evaluate(
    () =>
      [...document.querySelectorAll('.zh')].flatMap(line =>
        [...line.querySelectorAll('.s, .w')].flatMap(span =>
          [...span.childNodes].filter(
            node => node.nodeType === Node.TEXT_NODE && /\p{Script=Han}/u.test(node.textContent ?? ''),
          ),
        ),
      ).length,
  )
  expect(bare).toBe(0)
  const copied = await page.evaluate(() => {
    const line = document.querySelectorAll('.pair')[1]?.querySelector('.zh')
    if (!line) return ''
    getSelection()?.selectAllChildren(line)
    const data = new DataTransfer()
    line.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }))
    return data.getData('text/plain')
  })
  expect(copied).toMatch(/^\p{Script=Han}[\p{Script=Han}，。：；？！“”、…—]+$/u)
})

test('a word opens at once, is kept, marked everywhere, and its mark can be undone', async ({
  app,
  visit,
}) => {
  const page = await visit()
  const entries = page.waitForResponse(/\/api\/texts\/mrngmrkt\/1$/)
  await page.goto(app.url + market)
  await entries
  const requests: string[] = []
  page.on('request', request => requests.push(request.url()))
  const word = page.locator('.zh .w', { hasText: '早市' }).nth(1)
  await press(page, word)
  const popup = page.getByRole('dialog')
  await popup.getByText('morning market').first().waitFor()
  expect(requests.filter(url => !/api\/(acts|characters)/.test(url))).toEqual([])
  const saved = page.waitForResponse(response => response.url().endsWith('/api/acts') && response.ok())
  await page.keyboard.press('2')
  await saved
  const marks = await page
    .locator('.zh .w', { hasText: /^早市$/ })
    .evaluateAll(words => words.map(w => w.className))
  expect(marks.length).toBeGreaterThan(1)
  expect(marks.every(mark => mark.includes('l2'))).toBe(true)
  await page.reload()
  expect(await word.getAttribute('class')).toContain('l2')
  await press(page, word)
  await page.keyboard.press('w')
  expect(await word.getAttribute('class')).not.toMatch(/l2|new/)
  await page.keyboard.press('Control+z')
  expect(await word.getAttribute('class')).toContain('l2')
})

test('nothing moves when pinyin is switched; English covered keeps its lines', async ({ app, visit }) => {
  const page = await visit()
  await page.goto(app.url + market)
  const before = await places(page)
  expect(before.length).toBeGreaterThan(100)
  for (const mode of ['new', 'hover', 'off', 'all']) {
    await page.keyboard.press('p')
    expect(await page.locator('html').getAttribute('data-pinyin')).toBe(mode)
    expect(await places(page)).toEqual(before)
  }
  await page.keyboard.press('T')
  expect(await places(page)).toEqual(before)
  const first = page.locator('.pair .en .t').nth(1)
  expect(await first.evaluate(line => getComputedStyle(line).visibility)).toBe('hidden')
  await page.locator('.pair').nth(1).getByRole('button', { name: en.reader.covered }).click()
  expect(await first.evaluate(line => getComputedStyle(line).visibility)).toBe('visible')
})

test('how the page is set is remembered, and goes with the learner', async ({ app, visit }) => {
  const page = await visit()
  const entries = page.waitForResponse(/\/api\/texts\/mrngmrkt\/1$/)
  await page.goto(app.url + market)
  await entries
  await page.keyboard.press('ArrowRight')
  const made = page.waitForResponse(response => response.url().endsWith('/api/acts') && response.ok())
  await page.keyboard.press('3')
  await made
  await page.reload()
  const kept = page.waitForResponse(
    response => response.url().endsWith('/api/acts') && /settings/.test(response.request().postData() ?? ''),
  )
  await page.keyboard.press('d')
  await page.keyboard.press('+')
  await kept
  await page.reload()
  const root = page.locator('html')
  expect([await root.getAttribute('data-theme'), await root.getAttribute('data-size')]).toEqual([
    'light',
    '3',
  ])
  await page.context().clearCookies({ name: 'duidu-settings' })
  await page.waitForTimeout(500)
  await page.reload()
  expect(await root.getAttribute('data-size')).toBe('3')
})

test('a sentence and its partner are lit from either side', async ({ app, visit }) => {
  const page = await visit()
  await page.goto(app.url + market)
  const pair = page.locator('.pair').nth(1)
  await pair.locator('.en .s').first().hover()
  expect(await pair.locator('.zh .s.lit').count()).toBe(1)
  await press(page, pair.locator('.zh .s').last().locator('.w').first())
  const lit = await pair.locator('.s.lit').evaluateAll(all => all.map(s => (s as HTMLElement).dataset.b))
  expect(new Set(lit).size).toBe(1)
  expect(lit.length).toBe(2)
})

test('the keyboard reaches words, pairs, and the rest of the page', async ({ app, visit }) => {
  const page = await visit()
  const entries = page.waitForResponse(/\/api\/texts\/mrngmrkt\/1$/)
  await page.goto(app.url + market)
  await entries
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('w')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true)
  await page.keyboard.press('Escape')
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.keyboard.press('W')
  await page.getByRole('status').getByRole('button', { name: en.site.undo }).waitFor()
  expect(await page.locator('.w.new').count()).toBe(0)
  await page.getByRole('status').getByRole('button', { name: en.site.undo }).click()
  expect(await page.locator('.w.new').count()).toBeGreaterThan(50)
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: en.keys.title }).waitFor()
})

test('what is marked while the line is down is kept, said, and sent when it is back', async ({
  app,
  visit,
  errors,
}) => {
  const page = await visit()
  const entries = page.waitForResponse(/\/api\/texts\/mrngmrkt\/1$/)
  await page.goto(app.url + market)
  await entries
  await page.context().setOffline(true)
  const word = page.locator('.zh .w', { hasText: /^鱼$/ }).first()
  await press(page, word)
  await page.keyboard.press('1')
  await page
    .getByRole('status')
    .getByText(/offline/i)
    .waitFor()
  expect(await word.getAttribute('class')).toContain('l1')
  const saved = page.waitForResponse(response => response.url().endsWith('/api/acts') && response.ok())
  await page.context().setOffline(false)
  await saved
  await page.reload()
  expect(await word.getAttribute('class')).toContain('l1')
  errors.length = 0
})

test('on a phone the statuses stay in reach, however many senses a word has, and nothing lies over them', async ({
  app,
  visit,
}) => {
  const page = await visit({ viewport: { width: 390, height: 844 }, hasTouch: true })
  const entries = page.waitForResponse(response => response.url().includes('/api/texts/slowtrns/1'))
  await page.goto(`${app.url}/en/texts/slowtrns/1`)
  await entries
  await press(page, page.locator('.pair:nth-child(n+2) .zh .w', { hasText: /^的$/ }).first())
  await page.locator('.senses li').nth(7).waitFor()
  await page.getByRole('radio', { name: en.popup.known }).click()
  const said = page.getByRole('status').getByText('的: known')
  await said.waitFor()
  const [statuses, notice] = await Promise.all([
    page.getByRole('radiogroup').boundingBox(),
    said.boundingBox(),
  ])
  expect((statuses?.y ?? 0) + (statuses?.height ?? 0)).toBeLessThan(844)
  expect((notice?.y ?? 0) + (notice?.height ?? 0)).toBeLessThan(statuses?.y ?? 0)
})

test('a pair is mended in its place, with a history and an undo', async ({ app, visit }) => {
  const page = await visit()
  await page.goto(app.url + market)
  const pair = page.locator('.pair').nth(1)
  const before = await pair.locator('.en .t').textContent()
  await pair.hover()
  await pair.getByRole('button', { name: en.reader.tools }).click()
  await page.getByRole('menuitem', { name: en.menu.editEnglish }).click()
  const area = page.getByRole('textbox', { name: en.mend.english })
  expect(await area.inputValue()).toBe(before)
  await expect.poll(() => area.evaluate(element => element === document.activeElement)).toBe(true)
  await area.fill('There is a market beside my house. It opens at five.')
  await page.keyboard.press('Control+Enter')
  await pair.getByText('It opens at five.').waitFor()
  await page.getByRole('status').getByRole('button', { name: en.site.undo }).click()
  await pair.getByText(before ?? '').waitFor()
  // Another visitor never saw it.
  const other = await visit()
  await other.goto(app.url + market)
  expect(await other.locator('.pair').nth(1).locator('.en .t').textContent()).toBe(before)
})

test('the place is kept, and found again after a restart', async ({ app, visit, errors }) => {
  const page = await visit()
  await page.goto(`${app.url}/en/texts/letstand/1`)
  const placed = page.waitForResponse(
    response => response.url().endsWith('/api/acts') && /"place"/.test(response.request().postData() ?? ''),
  )
  for (let i = 0; i < 5; i++) {
    await page.keyboard.press('ArrowDown')
    await page.waitForTimeout(150)
  }
  await placed
  await page.waitForTimeout(1000)
  await app.restart()
  errors.length = 0
  await page.goto(`${app.url}/en/texts`)
  await page.getByRole('link', { name: en.shelf.readOn }).click()
  await page.waitForURL(/letstand\/1/)
  await page.locator('.pair').nth(5).waitFor()
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200)
})

test.for([
  { at: 'a phone in English', locale: 'en-GB', width: 390, theme: 'light' },
  { at: 'a phone in Chinese', locale: 'zh-CN', width: 390, theme: 'dark' },
  { at: 'a desk in Chinese', locale: 'zh-CN', width: 1440, theme: 'sepia' },
])('nothing serious stands in the way: $at', async ({ locale, width, theme }, { app, visit }) => {
  const page = await visit({ locale, viewport: { width, height: 844 } })
  const language = locale.slice(0, 2)
  await page.goto(`${app.url}/${language}/texts/mrngmrkt/1`)
  await page.evaluate(name => {
    document.documentElement.dataset.theme = name
  }, theme)
  await press(page, page.locator('.zh .w').nth(3))
  await page.getByRole('dialog').waitFor()
  await page.waitForTimeout(500)
  expect(await serious(page)).toEqual([])
  await page.goto(`${app.url}/${language}/texts`)
  expect(await serious(page)).toEqual([])
  await page.goto(`${app.url}/${language}/texts/new`)
  await page.getByRole('heading', { name: (language === 'zh' ? zh : en).import.title }).waitFor()
  expect(await serious(page)).toEqual([])
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wider).toBeLessThanOrEqual(0)
})

test.for(['/en/texts/nothing1/1', '/en/texts/mrngmrkt/99', '/en/texts/mrngmrkt/-1', '/zh/texts/%00/1'])(
  'there is nothing at %s, and it is said',
  async (path, { app, visit, errors }) => {
    const page = await visit()
    const response = await page.goto(app.url + path)
    expect(response?.status()).toBeGreaterThanOrEqual(400)
    expect(response?.status()).toBeLessThan(500)
    errors.length = 0
  },
)

test('a character says what it is made of; any run of characters is looked up by touch', async ({
  app,
  visit,
}) => {
  const page = await visit({ locale: 'zh-CN', viewport: { width: 390, height: 844 }, hasTouch: true })
  await page.goto(`${app.url}/zh/texts/mrngmrkt/1`)
  await press(page, page.locator('.zh .w', { hasText: /^孩子$/ }).first())
  const popup = page.getByRole('dialog')
  expect(await popup.getByRole('listitem').filter({ hasText: '亥' }).textContent()).toContain(
    `${zh.popup.madeOf} 子 zǐ son + 亥`,
  )
  await page.keyboard.press('Escape')
  await popup.waitFor({ state: 'detached' })
  await page.evaluate(() => {
    const line = document.querySelectorAll('.pair .zh')[1]
    const [first, , third] = line?.querySelectorAll('.w') ?? []
    if (first && third) getSelection()?.setBaseAndExtent(first, 0, third, third.childNodes.length)
  })
  await page.getByRole('button', { name: zh.popup.lookUpRun.replace('{text}', '我家旁边') }).tap()
  const found = page.getByRole('dialog')
  await found.getByText('side; adjacent place').waitFor()
  await found.getByRole('button', { name: zh.site.close }).tap()
  await found.waitFor({ state: 'detached' })
})
