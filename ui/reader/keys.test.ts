import { expect, test } from 'vitest'
import { command } from '#ui/reader/keys.ts'

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false }

test.each([
  ['a Latin layout', { key: 'w', code: 'KeyW' }, 'known'],
  ['Dvorak, where the letter is what counts', { key: 'w', code: 'Comma' }, 'known'],
  ['a Russian layout, by the place of the key', { key: 'ц', code: 'KeyW' }, 'known'],
  ['an input method that hides the key', { key: 'Process', code: 'KeyP' }, 'pinyin'],
  ['French, where digits stand behind Shift', { key: '"', code: 'Digit3' }, 'status-3'],
  ['Shift and an arrow', { key: 'ArrowRight', code: 'ArrowRight', shiftKey: true }, 'next-unknown'],
  ['Ctrl+Z', { key: 'z', code: 'KeyZ', ctrlKey: true }, 'undo'],
  ['the browser’s own Ctrl+W', { key: 'w', code: 'KeyW', ctrlKey: true }, null],
  ['while composing', { key: 'w', code: 'KeyW', isComposing: true }, null],
])('%s', (_, pressed, expected) => {
  expect(command({ ...plain, ...pressed }, true)).toBe(expected)
})

test('single keys can be switched off; arrows stay', () => {
  expect(command({ ...plain, key: 'w', code: 'KeyW' }, false)).toBe(null)
  expect(command({ ...plain, key: 'ArrowLeft', code: 'ArrowLeft' }, false)).toBe('previous-word')
})
