import { expect, test } from 'vitest'
import { choices, defaults, next, parseSettings } from '#core/settings.ts'

test('a stored choice is kept, an unknown one takes its default', () => {
  expect(parseSettings('{"theme":"sepia","pinyin":"sometimes","colour":"red"}')).toEqual({
    ...defaults,
    theme: 'sepia',
  })
})

test.each(['', 'null', '[', '"all"', undefined])('%j is no settings', stored => {
  expect(parseSettings(stored)).toEqual(defaults)
})

test('switching goes round', () => {
  expect(next(choices.pinyin, 'off')).toBe('all')
})
