import { beforeAll, describe, expect, test } from 'vitest'
import { type Components, readComponents } from '#core/reader/components.ts'
import { packed } from '#db/lexicon.ts'

describe('what a character is made of', () => {
  let components: Components
  beforeAll(() => {
    components = readComponents(Buffer.from(packed('generated/lexicon/components.txt')).toString())
  })

  /** "水 water + 工 work": each part by what it stands for. */
  const shown = (character: string) =>
    components
      .of(character)
      .map(sign => {
        const part = components.part(sign)
        return part ? `${part[1] || part[0]} ${part[3]}` : sign
      })
      .join(' + ')

  test.each([
    ['想', '相 each other + 心 heart'],
    ['好', '女 female + 子 son'],
    ['江', '水 water + 工 work'],
    ['银', '金 metal + 艮 hard; to stop'],
    ['森', '木 tree + 木 tree + 木 tree'],
    ['有', '左 left hand + 月 moon; flesh'],
    // The same sign is a hill on the left and a town on the right.
    ['阳', '阜 hill + 日 sun'],
    ['都', '者 one who + 邑 town'],
    // Part of it has no sign of its own.
    ['青', '… + 月 moon; flesh'],
  ])('%s = %s', (character, parts) => expect(shown(character)).toBe(parts))

  test('a picture of old is whole, and so are strokes', () => {
    for (const whole of '木马日我之一') expect(components.of(whole)).toEqual([])
  })

  test('a part is read with tone marks', () => {
    expect(components.part('相')?.[2]).toBe('xiāng')
  })
})
