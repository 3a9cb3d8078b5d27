import { expect } from 'vitest'
import en from '#messages/en.json' with { type: 'json' }
import zh from '#messages/zh.json' with { type: 'json' }
import { test } from './browser.ts'

const story = '河边的修车铺\n老周修自行车修了三十年。\n“坏了的都能修好。”他说。\n只有一样他修不好：时间。'
const english =
  'The Repair Shop by the River\nOld Zhou has fixed bicycles for thirty years.\n“Whatever is broken can be mended,” he says.\nOnly one thing he can’t mend: time.'

test('a text is pasted with its English, looked over, kept and read', async ({ app, visit, errors }) => {
  const page = await visit()
  await page.goto(`${app.url}/en/texts/new`)
  await page.getByRole('textbox', { name: en.import.chinese }).fill(story)
  await page.getByRole('textbox', { name: /^English/ }).fill(english)
  await page.getByRole('button', { name: en.import.preview }).click()
  await page.getByText('4 pairs in one chapter').waitFor()
  expect(await page.context().cookies()).not.toContainEqual(
    expect.objectContaining({ name: 'duidu.session_token' }),
  )
  await page.getByRole('button', { name: en.import.keep }).click()
  await page.waitForURL(/\/texts\/\w+\/1$/)
  await page.locator('.pair').nth(3).waitFor()
  expect(await page.locator('.pair').count()).toBe(4)
  expect(await page.locator('.pair').nth(3).locator('.en .t').textContent()).toBe(
    'Only one thing he can’t mend: time.',
  )
  const address = page.url()
  // Another learner sees nothing of it.
  const other = await visit()
  const response = await other.goto(address)
  expect(response?.status()).toBe(404)
  errors.length = 0
  // The same text again is noticed.
  await page.goto(`${app.url}/en/texts/new`)
  await page.getByRole('textbox', { name: en.import.chinese }).fill(story)
  await page.getByRole('textbox', { name: /^English/ }).fill(english)
  await page.getByRole('button', { name: en.import.preview }).click()
  await page.getByText('You have this text already').waitFor()
})

test.for([
  {
    what: 'HTML',
    zh: '他说：<img src=x onerror="document.title=1"> 好。\n<script>document.title=2</script>完了。',
  },
  { what: 'odd characters', zh: '𠮷野家的门口。\u202e倒过来？\ue000\u0007\n👩‍👩‍👧‍👦一家人都来了。' },
])('$what is shown as text', async ({ zh }, { app, visit }) => {
  const page = await visit()
  await page.goto(`${app.url}/en/texts/new`)
  await page.getByRole('textbox', { name: en.import.chinese }).fill(zh)
  await page.getByRole('button', { name: en.import.preview }).click()
  await page.getByRole('button', { name: en.import.keep }).click()
  await page.waitForURL(/\/texts\/\w+\/1$/)
  await page.locator('.pair').nth(1).waitFor()
  expect(await page.title()).not.toMatch(/^[12]$/)
  expect(await page.locator('.rows img, .rows script').count()).toBe(0)
  const shown = (await page.locator('.rows').textContent()) ?? ''
  expect(['\u202e', '\u0007', '\ue000'].filter(sign => shown.includes(sign))).toEqual([])
})

test('what can’t be read is refused in the reader’s language, and nothing is lost', async ({
  app,
  visit,
  errors,
}) => {
  const page = await visit({ locale: 'zh-CN' })
  await page.goto(`${app.url}/zh/texts/new`)
  const side = page.getByRole('textbox', { name: zh.import.chinese })
  const look = page.getByRole('button', { name: zh.import.preview })
  await side.fill('This is English all through, and there is a good deal of it.')
  await look.click()
  await page.getByText(zh.error['english-where-chinese']).waitFor()
  expect(await side.inputValue()).toMatch(/^This is English/)
  const file = {
    name: 'picture.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0]),
  }
  await page.locator('input[type=file]').first().setInputFiles(file)
  await look.click()
  await page.getByText(zh.error['file-binary']).waitFor()
  const large = { name: 'large.txt', mimeType: 'text/plain', buffer: Buffer.alloc(21_000_000, '长') }
  await page.getByRole('button', { name: /picture/ }).click()
  await page.locator('input[type=file]').first().setInputFiles(large)
  await look.click()
  await page.getByText(zh.error['file-too-large'].replace('{limit}', '20')).waitFor()
  errors.length = 0
})

test('three paragraphs against many are paired by length, with a warning', async ({ app, visit }) => {
  const page = await visit()
  await page.goto(`${app.url}/en/texts/new`)
  await page.getByRole('textbox', { name: en.import.chinese }).fill(story.split('\n').slice(1).join('\n'))
  const many = Array.from({ length: 60 }, (_, i) => `This is paragraph number ${i + 1} of a long letter.`)
  await page.getByRole('textbox', { name: /^English/ }).fill(many.join('\n'))
  await page.getByRole('button', { name: en.import.preview }).click()
  await page.getByText('3 and 60 paragraphs').waitFor()
})

test('a change from another site is refused', async ({ app }) => {
  const response = await fetch(`${app.url}/api/acts`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: 'https://elsewhere.example',
      'sec-fetch-site': 'cross-site',
    },
    body: JSON.stringify({ acts: [{ type: 'note', id: 'a1', at: 1, word: 1, note: 'x' }] }),
  })
  expect(response.status).toBe(403)
  const broken = await fetch(`${app.url}/api/acts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"acts":[{"type":"status"',
  })
  expect(broken.status).toBe(400)
  expect(await broken.json()).toMatchObject({ error: 'body-invalid' })
})
