import { describe, expect } from 'vitest'
import en from '#messages/en.json' with { type: 'json' }
import zh from '#messages/zh.json' with { type: 'json' }
import { test } from './browser.ts'
import { serious } from './page.ts'

describe.each([
  { locale: 'en', progress: en.progress, about: en.about, begun: 'One day so far.' },
  { locale: 'zh', progress: zh.progress, about: zh.about, begun: '今天开了头。' },
])('progress in $locale', ({ locale, progress, about, begun }) => {
  test('who has read nothing gets a sentence and a link', async ({ app, visit }) => {
    const page = await visit()
    await page.goto(`${app.url}/${locale}/progress`)
    await page.getByRole('heading', { name: progress.empty }).waitFor()
    expect(await page.getByRole('img').count()).toBe(0)
    expect((await page.context().cookies()).filter(({ name }) => name.includes('session'))).toEqual([])
  })

  test('what was read and learnt is said, drawn, and in tables for who can’t see it', async ({
    app,
    visit,
  }) => {
    const page = await visit({ timezoneId: 'Asia/Shanghai' })
    await page.goto(`${app.url}/${locale}/texts/mrngmrkt/1`)
    const pairs = await page
      .locator('[data-pair], .pair')
      .evaluateAll(rows => rows.map(row => row.id).slice(0, 3))
    // The reader itself tells what is read; here it is told once, by a page that reads nothing.
    await page.goto(`${app.url}/${locale}/about`)
    await page.evaluate(async pairs => {
      const post = (path: string, body: object) =>
        fetch(path, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
      const act = { type: 'read', id: 'journeyread', at: Date.now(), text: 'mrngmrkt', pairs }
      await post('/api/acts', { zone: 'Asia/Shanghai', acts: [act] })
      await post('/api/levels', { level: 2 })
    }, pairs)
    await page.goto(`${app.url}/${locale}/progress`)
    const sum = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    expect(sum).toContain(begun)
    const read = Number(sum.match(/\d+/)?.[0])
    expect(read).toBeGreaterThan(20)

    const months = page.getByRole('table', { name: progress.monthsTable })
    expect(await months.getByRole('cell').allTextContents()).toEqual(['1', String(read), '3'])
    const hsk = await page.locator('.hsk tbody tr').first().textContent()
    expect(hsk).toContain('100%')
    expect(await page.locator('.today').count()).toBe(1)
    expect(await serious(page)).toEqual([])

    await page.setViewportSize({ width: 390, height: 844 })
    expect(await serious(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })

  test('the data and code that Duidu stands on are named with their licenses in full', async ({
    app,
    visit,
  }) => {
    const page = await visit()
    await page.goto(`${app.url}/${locale}/about`)
    for (const name of ['CC-CEDICT', 'SUBTLEX-CH', 'OpenCC', 'WordNet 3.1', 'pinyin-pro'])
      await page.getByRole('term').filter({ hasText: name }).waitFor()
    expect(await serious(page)).toEqual([])
    await page.getByRole('row').filter({ hasText: 'hanzi-writer-data' }).getByRole('link').click()
    await page.getByText('ARPHIC PUBLIC LICENSE').first().waitFor()
    await page.getByRole('link', { name: about.back }).click()
    await page.getByRole('heading', { name: about.data }).waitFor()
  })

  test('a license that isn’t one is not there', async ({ app, visit, errors }) => {
    const page = await visit()
    const response = await page.goto(`${app.url}/${locale}/about/..%2f..%2fpackage.json`)
    expect(response?.status()).toBe(404)
    errors.length = 0
  })
})
