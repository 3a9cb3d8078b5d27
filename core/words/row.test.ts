import { expect, test } from 'vitest'
import { excerpt, spelled, wordFacts } from '#core/words/row.ts'
import { lexicon } from '#db/lexicon.ts'

const facts = (simplified: string, reading: string) =>
  wordFacts({ simplified, reading }, lexicon().dictionary, 1)

test('a word has both scripts, a reading written together and its first senses', () => {
  expect(facts('电脑', 'dian4 nao3')).toMatchObject({ traditional: ['電腦'], reading: 'diànnǎo', level: 1 })
  expect(facts('电脑', 'dian4 nao3').meaning).toMatch(/computer/)
})

test('each reading has its own meaning', () => {
  expect(facts('长', 'chang2').meaning).toMatch(/^length|^long/)
  expect(facts('长', 'zhang3').meaning).toMatch(/chief|grow|elder/)
})

test('a reference names the word and its reading', () => {
  expect(facts('香纯', 'xiang1 chun2').meaning).toBe('variant of 香醇 xiāngchún')
  expect(facts('菜', 'cai4').meaning).not.toMatch(/CL:|\d/)
})

test('several words under one key keep their traditional forms', () => {
  expect(facts('面', 'mian4').traditional).toContain('麵')
})

test('a word without an entry is still a row', () => {
  expect(facts('林小雨', 'lin2 xiao3 yu3')).toMatchObject({
    reading: 'línxiǎoyǔ',
    meaning: '',
    traditional: [],
  })
})

test('an apostrophe keeps syllables apart', () => {
  expect(spelled('nü3 er2')).toBe('nǚ’ér')
  expect(spelled('na3 r5')).toBe('nǎr')
})

test('the word of a long sentence stays in sight', () => {
  const zh = '昨天夜里下了一场很大的雨，今天早上院子里的石榴花落了一地，奶奶拿着扫帚站在门口看了半天。'
  const at = zh.indexOf('扫帚')
  const cut = excerpt(zh, at, at + 2)
  expect(cut.word).toBe('扫帚')
  expect(cut.before.startsWith('…')).toBe(true)
  expect(zh).toContain(cut.before.slice(1) + cut.word + cut.after.replace(/…$/, ''))
})
