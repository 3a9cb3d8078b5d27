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

/** The names that a message takes, once each: {count, plural, …} is `count`, <link>…</link> is `link`. */
function values(message: string): string[] {
  const names = new Set([...message.matchAll(/<(\w+)>/g)].map(([, tag]) => tag ?? ''))
  const open = /\{\s*(\w+)\s*([,}])/g
  for (let found = open.exec(message); found; found = open.exec(message)) {
    names.add(found[1] ?? '')
    if (found[2] === ',') open.lastIndex = branches(message, open.lastIndex, names)
  }
  return [...names].sort()
}

/** Adds what the branches of a plural or choice name, from behind its first comma on. Gives where it ends. */
function branches(message: string, from: number, names: Set<string>): number {
  let depth = 1
  let start = from
  for (let at = from; at < message.length; at++) {
    if (message[at] === '{' && ++depth === 2) start = at + 1
    if (message[at] !== '}') continue
    if (--depth === 1) for (const name of values(message.slice(start, at))) names.add(name)
    if (depth === 0) return at + 1
  }
  return message.length
}

/** Whether a file that asks for the namespace names the rest of the key, or asks for a key that varies and could be it. */
function used(key: string): boolean {
  const [namespace = '', ...rest] = key.split('.')
  const whole = rest.join('.')
  const last = rest.at(-1) ?? ''
  const before = rest
    .slice(0, -1)
    .map(part => `${part}.`)
    .join('')
  return code.some(({ text }) => {
    const asked = new RegExp(`(\\w+) = (?:await )?(?:use|get)Translations\\([^)]*['"]${namespace}['"]`).exec(
      text,
    )
    if (!asked) return false
    if (text.includes(`'${whole}'`) || text.includes(`\`${before}\${`)) return true
    const varies = new RegExp(`\\b${asked[1]}(?:\\.\\w+)?\\(\\s*[a-z_]`, 'i').test(text)
    return varies && before === '' && new RegExp(`'${last}'|\\b${last}:`).test(all)
  })
}
