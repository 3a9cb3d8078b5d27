import { expect } from 'vitest'
import en from '#messages/en.json' with { type: 'json' }
import { test } from './browser.ts'
import { serious } from './page.ts'

test('a text of one’s own is named, shared, taken back, deleted, and brought back', async ({
  app,
  visit,
  errors,
}) => {
  const page = await visit()
  await page.goto(`${app.url}/en/texts/new`)
  await page
    .getByRole('textbox', { name: en.import.chinese })
    .fill('桥下的书摊\n书摊老板从来不催人。\n下雨的时候，书比人先回家。')
  await page.getByRole('button', { name: en.import.preview }).click()
  await page.getByRole('button', { name: en.import.keep }).click()
  await page.waitForURL(/\/texts\/\w+\/1$/)
  const address = page.url().replace(/\/1$/, '')
  await page.goto(address)
  expect(await serious(page)).toEqual([])

  await page.getByRole('textbox', { name: en.text.titleEn }).fill('The Bookstall under the Bridge')
  await page.getByRole('button', { name: en.text.save, exact: true }).click()
  await page.getByRole('status').getByText(en.text.saved).waitFor()
  await page.reload()
  expect(await page.getByRole('textbox', { name: en.text.titleEn }).inputValue()).toBe(
    'The Bookstall under the Bridge',
  )

  const other = await visit()
  expect((await other.goto(address))?.status()).toBe(404)
  await page.getByRole('button', { name: en.text.share }).click()
  await page.getByRole('button', { name: en.text.unshare }).waitFor()
  expect((await other.goto(address))?.status()).toBe(200)
  expect(await other.getByRole('button', { name: en.text.remove }).count()).toBe(0)
  await page.getByRole('button', { name: en.text.unshare }).click()
  await page.getByRole('button', { name: en.text.share }).waitFor()
  expect((await other.goto(address))?.status()).toBe(404)

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: en.text.downloadChinese }).click(),
  ])
  expect(download.suggestedFilename()).toBe('桥下的书摊.zh.txt')

  await page.getByRole('button', { name: en.text.remove, exact: true }).click()
  await page.waitForURL(/\/en\/texts$/)
  await page.getByRole('status').getByRole('button', { name: en.site.undo }).click()
  await page
    .getByRole('link', { name: /The Bookstall under the Bridge/ })
    .first()
    .waitFor()
  errors.length = 0
})
