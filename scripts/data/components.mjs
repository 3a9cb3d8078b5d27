// Packs what characters are made of into generated/lexicon/components.txt, which core/reader/components.ts reads, from
// Gavin Grover's CJK Decomposition Data File. Run alone: node scripts/data/components.mjs
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { pinyin } from 'pinyin-pro'
import { readCedict } from './cedict.mjs'
import { drawn, radicals } from './radicals.mjs'

/** Side by side, one over the other, one round another, one repeated: what the eye takes apart. */
const TAKEN_APART = /^(a|d|s[a-z]*|ra|rd|r3a|r3d|r3tr|r3gw|r4sq|rst|rstl|rsb|rs)$/
const STROKE = /[\u31c0-\u31e3丶丨丿亅乚]/u
/** Left out: what no learner knows. */
const REST = '…'
/** More parts than this say nothing. */
const MOST = 4
/** A meaning that takes more letters is left out. */
const LONGEST = 28
/** What says nothing of a character's meaning. */
const EMPTY =
  /^(surname|(\([^)]*\) )?((old|archaic|erroneous|Japanese) )?variant of|used in|abbr\.|see |short name|name of|classifier|Kang|\d|radical)|radical|component in Chinese|^\(Tw\)|used to transcribe|^Taiwan pr|^(also|now) written/
/** Simplified and other forms of radicals; the radicals themselves are in Unicode's own block. */
const whole = new Set([...'马鱼鸟车门见贝页韦长飞龙齿麦黄龟卤风讠钅饣纟亻氵扌忄犭艹由甲申电曲更重垂乘'])
for (let code = 0x2f00; code <= 0x2fd5; code++) whole.add(String.fromCodePoint(code).normalize('NFKC'))

const LICENCE = `CJK Decomposition Data File
Compiled by Gavin Grover (cjkdecomp.codeplex.com; kept at github.com/amake/cjk-decomp).

The file is distributed under six licenses, of which one need choose only one. Duidu uses it under the MIT license:

Copyright (c) Gavin Grover

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

What characters are made of was taken from it, simplified to parts that are characters or radicals. What a radical
stands for and what it means was written for Duidu; what other parts mean comes from CC-CEDICT, under Creative Commons
Attribution-ShareAlike 4.0.
`

/**
 * Writes components.txt into `outDir`: a line for each component (its sign, how it is drawn, what it stands for, its
 * reading, its meaning, between tabs), an empty one, then a line for each character that CC-CEDICT has, with the signs of
 * its parts right after it.
 */
export function packComponents(outDir) {
  const shapes = readShapes()
  const known = meanings(readCedict())
  const used = new Set()
  const lines = []
  for (const character of known.characters) {
    const parts = partsOf(character, shapes, known)
    if (parts.length === 0) continue
    for (const part of parts) if (part !== REST) used.add(part)
    lines.push(character + parts.join(''))
  }
  const components = [...used].map(sign => {
    const { standsFor, reading, meaning } = known.of(sign)
    return [sign, drawn[sign] ?? sign, standsFor, reading, meaning].join('\t')
  })
  mkdirSync(outDir, { recursive: true })
  writeFileSync(path.join(outDir, 'components.txt'), `${components.join('\n')}\n\n${lines.join('\n')}\n`)
  writeFileSync(path.join(outDir, 'components.LICENSE.txt'), LICENCE)
}

/** How each sign is put together: how its parts stand, and which they are. Numbers name what has no sign. */
function readShapes() {
  const text = createRequire(import.meta.url)('hanzi/lib/data/cjk-decomp.txt.js')
  const shapes = new Map()
  for (const line of text.split('\n')) {
    const match = /^(.+?):([^(]+)\((.*)\)$/.exec(line.trim())
    if (match) shapes.set(match[1], { how: match[2], parts: match[3].split(',') })
  }
  return shapes
}

/** The parts of a character that one may know, in order, those that nobody knows as one REST; [] where there are none. */
function partsOf(character, shapes, known) {
  const parts = apart(character, shapes, known, new Set()) ?? []
  const short = parts.filter((part, i) => part !== REST || parts[i - 1] !== REST)
  return short.length > MOST || short.every(part => part === REST) ? [] : short
}

/** The parts of a sign; null where it is whole, or made of strokes. */
function apart(sign, shapes, known, above) {
  const shape = shapes.get(sign)
  if (!shape || whole.has(sign) || above.has(sign) || !TAKEN_APART.test(shape.how)) return null
  if (shape.parts.some(part => part === '' || STROKE.test(part) || part === sign)) return null
  const repeats = shape.how.startsWith('r') ? (/\d/.exec(shape.how)?.[0] ?? 2) : 1
  const parts = shape.parts.flatMap((part, i) => {
    const name = part === '阝' ? (shape.how === 'a' && i === 0 ? '⻖' : '⻏') : part
    if (known.of(name)) return [name]
    return apart(part, shapes, known, new Set([...above, sign])) ?? [REST]
  })
  return Array.from({ length: Number(repeats) }, () => parts).flat()
}

/** What is known of the single characters of the dictionary, and of components that it hasn't. */
function meanings(entries) {
  const single = new Map()
  for (const entry of entries) {
    for (const form of new Set([entry.simplified, entry.traditional])) {
      if ([...form].length !== 1 || !/\p{Script=Han}/u.test(form)) continue
      const list = single.get(form)
      if (list) list.push(entry)
      else single.set(form, [entry])
    }
  }
  const kept = new Map()
  return {
    characters: [...single.keys()],
    of(sign) {
      if (!kept.has(sign)) kept.set(sign, radicals.get(sign) ?? meaningOf(sign, single.get(sign) ?? []))
      return kept.get(sign)
    },
  }
}

/** The first meaning of a character in its usual reading; null where the dictionary only refers to others. */
function meaningOf(sign, entries) {
  const useful = entries.flatMap(({ reading, senses }) => {
    const sense = senses.find(sense => !EMPTY.test(sense))
    return sense && /^[a-zü]/.test(reading[0]) ? [{ reading: reading[0], sense }] : []
  })
  const usual = pinyin(sign, { toneType: 'num', type: 'array', v: true })[0]?.replace('v', 'ü')
  const found = useful.find(({ reading }) => reading === usual) ?? useful[0]
  return found ? { standsFor: '', reading: found.reading, meaning: brief(found.sense) } : null
}

/** A sense in a word or two, without its labels. */
function brief(sense) {
  const first = sense
    .replace(/\s*\([^)]*\)\s*/g, ' ')
    .replace(/(\S+\|)?(\S+)\[[^\]]*\]/g, '$2')
    .split(/[;:,]/)[0]
    .trim()
  return first.length > LONGEST ? '' : first
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  packComponents(fileURLToPath(new URL('../../generated/lexicon', import.meta.url)))
}
