import { expect } from 'vitest'
import en from '#messages/en.json' with { type: 'json' }
import zh from '#messages/zh.json' with { type: 'json' }
import { test } from './browser.ts'

test.for([
  { locale: 'en-GB', path: '/en/texts', heading: en.shelf.heading },
  { locale: 'zh-CN', path: '/zh/texts', heading: zh.shelf.heading },
])('a browser in $locale is led to $path', async ({ locale, path, heading }, { app, visit }) => {
  const page = await visit({ locale })
  await page.goto(app.url)
  expect(new URL(page.url()).pathname).toBe(path)
  await page.getByRole('heading', { name: heading }).waitFor()
})

test('something stands on the shelf from the beginning, and opens', async ({ app, visit }) => {
  const page = await visit()
  await page.goto(app.url)
  await page
    .getByRole('list')
    .filter({ has: page.locator('[lang^="zh"]') })
    .getByRole('link')
    .first()
    .click()
  await page.waitForURL(/\/en\/texts\/[^/]+/)
  await page
    .getByRole('main')
    .getByText(/\p{Script=Han}/u)
    .first()
    .waitFor()
})

test('a visitor who only looks is not written', async ({ app, visit }) => {
  const page = await visit()
  await page.goto(app.url)
  expect((await page.context().cookies()).filter(({ name }) => name.includes('session'))).toEqual([])
})
