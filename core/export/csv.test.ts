import { expect, test } from 'vitest'
import { csvLines } from '#core/export/csv.ts'

test('cells with a comma, a quotation mark or a line break are quoted, others are not', () => {
  expect(csvLines([['鱼', 'fish, fishes', '他说"好"', '一\n二', '']], { end: '\r\n' })).toBe(
    '鱼,"fish, fishes","他说""好""","一\n二",\r\n',
  )
})

test('tabs part the cells where they are asked to, and commas are then nothing special', () => {
  expect(csvLines([['a,b', 'c\td']], { delimiter: '\t' })).toBe('a,b\t"c\td"\n')
})

test.each(['=1+1', '+1', '-1', '@sum(a1)', '＝1', '\tx'])('%j is no formula for a spreadsheet', text => {
  expect(csvLines([[text]], { escapeFormulas: true })).toBe(`'${text}\n`)
  expect(csvLines([['5 - 3 = 2']], { escapeFormulas: true })).toBe('5 - 3 = 2\n')
})
