import { expect, test } from 'vitest'
import en from '#messages/en.json' with { type: 'json' }
import zh from '#messages/zh.json' with { type: 'json' }
import { sources } from '#scripts/sources.ts'

type Tree = { [key: string]: string | Tree }

/** Messages by their whole key, "reader.help.pinyin". */
function flat(tree: Tree, before = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[before + key, value]] : [...flat(value, `${before + key}.`)],
    ),
  )
}

const english = flat(en)
const chinese = flat(zh)
const code = sources().filter(
  ({ path }) => /^(app|ui|i18n|server|core|bin)\//.test(path) && !/\.test\.tsx?$/.test(path),
)
const all = code.map(({ text }) => text).join('\n')

test('each message is there in both languages', () => {
  expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort())
})

test('no message is empty', () => {
  expect([...english, ...chinese].filter(([, text]) => text.trim() === '')).toEqual([])
})

test('both languages name the same values', () => {
  const differing = [...english].filter(([key, text]) => {
    const other = chinese.get(key)
    return other !== undefined && values(text).join() !== values(other).join()
  })
  expect(differing.map(([key]) => key)).toEqual([])
})

test('each message is used', () => {
  expect([...english.keys()].filter(key => !used(key))).toEqual([])
})

/** The names in braces and the tags, once each: {count, plural, …} is `count`, <link> is `link`. */
function values(text: string): string[] {
  const names = [...text.matchAll(/\{\s*(\w+)\s*[,}]|<(\w+)>/g)].map(([, value, tag]) => value ?? tag ?? '')
  const branches = new Set(
    [...text.matchAll(/(?:\w+|=\d+)\s*\{\s*(\w+)\s*\}/g)].map(([, word]) => word ?? ''),
  )
  return [...new Set(names.filter(name => !branches.has(name) || text.includes(`{${name},`)))].sort()
}

/** Whether the code asks for a namespace and, somewhere, for the rest of the key: whole, or by a part that varies. */
function used(key: string): boolean {
  const [namespace = '', ...rest] = key.split('.')
  const last = rest.at(-1) ?? ''
  const asked = code.filter(({ text }) => new RegExp(`['"]${namespace}(\\.[\\w.]+)?['"]`).test(text))
  if (asked.length === 0) return false
  for (let cut = 0; cut < rest.length; cut++) {
    const tail = rest.slice(cut).join('.')
    if (asked.some(({ text }) => text.includes(`'${tail}'`) || text.includes(`\`${tail}\``))) return true
  }
  const before = rest
    .slice(0, -1)
    .map(part => `${part}.`)
    .join('')
  const varies = asked.some(
    ({ text }) =>
      text.includes(`\`${before}\${`) || /\bt(?:\.rich|\.has|\.raw)?\(\s*[a-z_]\w*[).,[]/i.test(text),
  )
  return varies && (all.includes(`'${last}'`) || /^\d/.test(last) || new RegExp(`\\b${last}:`).test(all))
}
