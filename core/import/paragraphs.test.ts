import { expect, test } from 'vitest'
import { paragraphs } from '#core/import/paragraphs.ts'

const first =
  '我们在山里走了三天，第四天早上雾散了，才看见对面的山坡上有一户人家，烟囱里冒着烟，门口晒着玉米。'
const second =
  '主人请我们进屋坐，给每个人倒了一碗热茶，说这条路已经很多年没有人走过了，他还以为是邮递员来了。'

function wrap(text: string, width: number): string {
  return text.replace(new RegExp(`.{${width}}`, 'g'), '$&\n')
}

test('hard-wrapped Chinese is joined, by blank lines, by indents and by short last lines', () => {
  const [a, b] = [wrap(first, 22), wrap(second, 22)]
  expect(paragraphs(`${a}\n\n${b}`)).toEqual([first, second])
  expect(paragraphs(`　　${wrap(first, 22)}\n　　${wrap(second, 22)}`)).toEqual([first, second])
  expect(paragraphs(`${a}\n${b}`)).toEqual([first, second])
})

test('hard-wrapped English is joined with blanks', () => {
  const text =
    'We walked for three days, and on the fourth morning\nthe fog lifted at last. On the slope across from us\nstood a single house, smoke rising from its chimney,\nand corn was drying before the door.\n\nThe owner asked us in.'
  expect(paragraphs(text)).toEqual([text.split('\n\n')[0]?.replaceAll('\n', ' '), 'The owner asked us in.'])
})

test('verse and short lines of talk stay lines', () => {
  const verse = ['山中一夜雨', '溪水过柴门', '不见来时路', '空留旧履痕']
  expect(paragraphs(verse.join('\n'))).toEqual(verse)
  const talk = Array.from({ length: 9 }, (_, i) => `“${'走'.repeat(i + 1)}！”`)
  expect(paragraphs(talk.join('\n'))).toEqual(talk)
})

test('long lines that each end a sentence are paragraphs, though they are alike in length', () => {
  const lines = Array.from(
    { length: 8 },
    (_, i) => `第${i}天我们还在山里走着，路很窄，谁也不说话，只听见脚步声。`,
  )
  expect(paragraphs(lines.join('\n'))).toEqual(lines)
})
