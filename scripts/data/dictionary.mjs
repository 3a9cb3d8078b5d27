// Packs CC-CEDICT, levels, ranks and word counts into generated/lexicon/dictionary.bin, which
// core/dictionary/dictionary.ts opens in place. Run alone: node scripts/data/dictionary.mjs
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { pinyin } from 'pinyin-pro'
import { readCedict, readHsk, readJieba, readSubtlex } from './cedict.mjs'
import { listedNames, nameTables } from './names.mjs'
import { packSections } from './pack.mjs'
import { buildTrie } from './trie.mjs'

const HAN = /\p{Script=Han}|〇/u
const SYLLABLE = /^[A-ZÜa-zü]+[1-5]$/
/** A cost is -SCALE ln p, in whole numbers. */
const SCALE = 64
/** Two signs of which one is a word of grammar stand side by side by chance as easily. */
const LOOSE =
  /[的了是在和都与與也就会會有他我你她它們们這这那上下中里裡来來去得地着著过過]$|^[的了是在和都与與也就他我你她它所中里裡人年国國对對从從将將把被得地着著过過上下]/
/** Loose ones that were never counted and are words all the same, newer than the counts or of a verb and its result. */
const KEPT = new Set(
  `戴上 穿上 躺下 闭上 掉下 跳过 闯过 插上 按下 爬上 盖上 抹去 急着 忙着 护着 循着 由着 依着 冒着 倒着 惯有 总有 另有 别有 据有 将会 应和 违和 零和 揉和
  对战 对标 对赌 对价 对谈 对案 把控 把妹 下架 上新 上云 中超 中端 中签 从影 在售 在途 国服 国漫 国考 国行 国补 国祚 地暖 地接 地堑 地岬 年味 年费 年逾
  年友 左上 左下 右上 右下 人设 人效 人父 人妻 男的 女的 过低 过少 过当 过劳 过审 过道 怎的 我司 这下 这就 得瑟 组会 周会 马会 高就 都护 心下 在身 下地`.split(
    /\s+/,
  ),
)
/** Bits of `flags`, one byte an entry; core/dictionary/dictionary.ts reads them. */
const NAME = 1
const SURNAME = 2
const VARIANT = 4
const VERB = 8

/** Writes dictionary.bin and headwords.txt into `outDir` (made if need be) unless they are up to date. */
export async function packDictionary(outDir) {
  const target = path.join(outDir, 'dictionary.bin')
  const stampFile = path.join(outDir, 'dictionary.stamp')
  const stamp = version()
  if (existsSync(target) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false
  mkdirSync(outDir, { recursive: true })
  const entries = readCedict()
  const jieba = readJieba()
  const subtlex = readSubtlex()
  const surnames = new Set(entries.filter(isSurname).flatMap(entry => [entry.simplified, entry.traditional]))
  const entryTables = entrySections(entries)
  const sections = {
    ...entryTables,
    ...headwordSections(entries, jieba, subtlex, surnames),
    usualReadings: usualReadings(entries, entryTables),
    simpleSigns: simpleSigns(entries),
    entryUsual: usualEntries(entries),
    ...nameTables(jieba, subtlex, characterPairs(entries), surnamePairs(entries)),
  }
  // A process that reads while this one writes must see the whole old file or the whole new one.
  writeFileSync(`${target}.new`, packSections(sections))
  renameSync(`${target}.new`, target)
  const headwords = new Set(entries.flatMap(entry => [entry.traditional, entry.simplified]))
  writeFileSync(path.join(outDir, 'headwords.txt'), [...headwords].join('\n'))
  writeFileSync(stampFile, stamp)
  return true
}

/** Changes with the scripts and with the packages that the data comes from. */
function version() {
  const require = createRequire(import.meta.url)
  const hash = createHash('sha256')
  for (const file of ['dictionary.mjs', 'cedict.mjs', 'names.mjs', 'pack.mjs', 'trie.mjs'])
    hash.update(readFileSync(fileURLToPath(new URL(file, import.meta.url))))
  for (const name of ['hanzi', 'chinese-lexicon', '@node-rs/jieba'])
    hash.update(readFileSync(require.resolve(`${name}/package.json`)))
  return hash.digest('hex')
}

/** Characters that are written otherwise in traditional text: [traditional, simplified]. */
const characterPairs = entries =>
  entries
    .filter(({ traditional, simplified }) => simplified.length === 1 && traditional !== simplified)
    .map(({ traditional, simplified }) => [traditional, simplified])

/** For each code unit the simplified form of the character, itself where there is none. */
function simpleSigns(entries) {
  const result = Uint16Array.from({ length: 0x10000 }, (_, code) => code)
  // 么 and 后 are simplified characters too; 於 and 著 are so only in names and in writing.
  const simple = new Set(entries.map(({ simplified }) => simplified).filter(sign => !'於著'.includes(sign)))
  for (const [traditional, simplified] of characterPairs(entries).reverse())
    if (!simple.has(traditional)) result[traditional.charCodeAt(0)] = simplified.charCodeAt(0)
  return result
}

const surnamePairs = entries =>
  entries
    .filter(entry => isSurname(entry) && entry.simplified.length === 1)
    .map(({ traditional, simplified }) => [traditional, simplified])

function entrySections(entries) {
  const syllableIds = new Map()
  const offsets = new Uint32Array(entries.length + 1)
  const readingStart = new Uint32Array(entries.length + 1)
  const flags = new Uint8Array(entries.length)
  const readings = []
  const lines = []
  const encoder = new TextEncoder()
  let size = 0
  entries.forEach((entry, index) => {
    const { traditional, simplified, reading, senses, classifiers } = entry
    const line = [
      traditional,
      simplified === traditional ? '' : simplified,
      reading.join(' '),
      senses.join('/'),
      classifiers.join('/'),
    ]
    const bytes = encoder.encode(line.join('\t'))
    lines.push(bytes)
    offsets[index] = size
    size += bytes.length
    readingStart[index] = readings.length
    for (const syllable of spread(simplified, reading)) {
      const lower = syllable.toLowerCase()
      if (lower && !syllableIds.has(lower)) syllableIds.set(lower, syllableIds.size + 1)
      readings.push(lower ? syllableIds.get(lower) : 0)
    }
    if (isName(entry)) flags[index] |= NAME
    if (senses.some(sense => /^(\([^)]*\) )?to (?!be |the )/.test(sense))) flags[index] |= VERB
    if (isSurname(entry)) flags[index] |= SURNAME
    if (
      senses.every(sense =>
        /^(\([^)]*\) )?(old |erroneous |Japanese )?variant of|^see |^used in /.test(sense),
      )
    )
      flags[index] |= VARIANT
  })
  offsets[entries.length] = size
  readingStart[entries.length] = readings.length
  const blob = new Uint8Array(size)
  for (const [index, bytes] of lines.entries()) blob.set(bytes, offsets[index])
  return {
    entries: blob,
    entryOffsets: offsets,
    entryFlags: flags,
    readingStart,
    readings: Uint16Array.from(readings),
    syllables: encoder.encode([...syllableIds.keys()].join(' ')),
  }
}

/** People, places, companies; not the languages, peoples, days and creeds that are capitals in pinyin too. */
const isName = ({ reading, senses }) =>
  /^[A-ZÜ]/.test(reading[0] ?? '') &&
  !senses.some(sense =>
    /language|dialect|people$|nationality|ethnic|person from|(Chinese|American|Japanese|English) person|Day|Festival|month|week|Christian|Buddh|religion|Islam|[Dd]ynasty \(|day$/.test(
      sense,
    ),
  )

const isSurname = entry => entry.senses.some(sense => sense.startsWith('surname '))

/** One syllable for each character of the headword, '' where the entry gives none (Latin letters, signs). */
function spread(headword, reading) {
  const characters = [...headword]
  const one = (character, syllable) => (HAN.test(character) && SYLLABLE.test(syllable) ? syllable : '')
  if (characters.length === reading.length)
    return characters.map((character, i) => one(character, reading[i]))
  const syllables = reading.filter(syllable => SYLLABLE.test(syllable))
  const han = characters.filter(character => HAN.test(character))
  if (syllables.length !== han.length) return characters.map(() => '')
  return characters.map(character => (HAN.test(character) ? syllables.shift() : ''))
}

function headwordSections(entries, jieba, subtlex, surnames) {
  const lists = new Map()
  entries.forEach((entry, index) => {
    for (const headword of new Set([entry.simplified, entry.traditional])) {
      const list = lists.get(headword)
      if (list) list.push(index)
      else lists.set(headword, [index])
    }
  })
  const names = listedNames(jieba, subtlex, lists, surnames)
  for (const name of names.keys()) lists.set(name, [])
  const headwords = [...lists.keys()]
  const counts = new Map(jieba.map(([word, count]) => [word, count]))
  const total = jieba.reduce((sum, [, count]) => sum + count, 0)
  const spoken = Object.values(subtlex).reduce((sum, { count }) => sum + count, 0)
  const hsk = readHsk()
  const costs = new Uint16Array(headwords.length)
  const counted = new Uint8Array(headwords.length)
  const ranks = new Uint32Array(headwords.length)
  const levels = new Uint8Array(headwords.length)
  const listStart = new Uint32Array(headwords.length + 1)
  const list = []
  const aloneness = sharesAlone(jieba)
  const LONELY = 0.3
  headwords.forEach((headword, index) => {
    const ids = lists.get(headword)
    const forms = [headword, ...ids.map(id => entries[id].simplified)]
    const count = Math.max(names.get(headword) ?? 0, ...forms.map(form => counts.get(form) ?? 0))
    const said = Math.max(...forms.map(form => subtlex[form]?.count ?? 0))
    const W = 0.25
    const share = ((1 - W) * count) / total + (W * said) / spoken
    counted[index] = share ? 1 : 0
    const alone =
      headword.length === 1 ? Math.max(0, Math.log(LONELY / (aloneness.get(forms[1]) ?? 0.001))) : 0
    costs[index] = Math.round((-Math.log(share || 0.5 / total) + alone * 1) * SCALE)
    ranks[index] = subtlex[headword]?.rank ?? 0
    levels[index] = hsk.get(headword) ?? 0
    listStart[index] = list.length
    list.push(...ids)
  })
  listStart[headwords.length] = list.length
  const proper = headwords.map(headword => lists.get(headword).some(id => isName(entries[id])))
  keepWhole(headwords, costs, counted, proper)
  const { units, first, values } = buildTrie(headwords)
  return {
    trieUnits: units,
    trieFirst: first,
    trieValues: values,
    headwordCosts: costs,
    headwordCounted: counted,
    headwordRanks: ranks,
    headwordLevels: levels,
    headwordStart: listStart,
    headwordEntries: Uint32Array.from(list),
  }
}

/** For each code unit the number of the reading that pinyin-pro holds for the usual one, 0 where it has none. */
function usualReadings(entries, { syllables }) {
  const ids = new Map(
    new TextDecoder()
      .decode(syllables)
      .split(' ')
      .map((syllable, index) => [syllable, index + 1]),
  )
  const result = new Uint16Array(0x10000)
  for (const { simplified, traditional } of entries) {
    for (const sign of [simplified, traditional]) {
      if (sign.length > 1 || result[sign.charCodeAt(0)] || !HAN.test(sign)) continue
      const [usual = ''] = pinyin(sign, { type: 'array', toneType: 'num', v: true })
      result[sign.charCodeAt(0)] = ids.get(usual.replace('v', 'ü').replace(/0$/, '5')) ?? 0
    }
  }
  return result
}

/** One byte an entry: whether pinyin-pro reads its headword so, where entries of two or more characters differ. */
function usualEntries(entries) {
  const byHeadword = new Map()
  for (const [index, { simplified }] of entries.entries()) {
    const list = byHeadword.get(simplified)
    if (list) list.push(index)
    else byHeadword.set(simplified, [index])
  }
  const result = new Uint8Array(entries.length)
  for (const [headword, indexes] of byHeadword) {
    const readings = new Set(indexes.map(index => entries[index].reading.join(' ').toLowerCase()))
    if (headword.length < 2 || readings.size < 2) continue
    const guess = pinyin(headword, { type: 'array', toneType: 'num', v: true, toneSandhi: false })
    const like = index =>
      entries[index].reading.filter(
        (syllable, i) => syllable.toLowerCase().replace('ü', 'v').replace('5', '0') === guess[i],
      ).length
    const best = Math.max(...indexes.map(like))
    for (const index of indexes) if (like(index) === best) result[index] = 1
  }
  return result
}

/** For each character, in how many of its occurrences it is a word by itself. */
function sharesAlone(jieba) {
  const all = new Map()
  const alone = new Map()
  for (const [word, count] of jieba) {
    if (word.length === 1) alone.set(word, count)
    for (const sign of word) all.set(sign, (all.get(sign) ?? 0) + count)
  }
  return new Map([...all].map(([sign, count]) => [sign, (alone.get(sign) ?? 0.5) / count]))
}

const loose = (headword, proper) =>
  headword.length === 2 && !proper && !KEPT.has(headword) && LOOSE.test(headword)

/**
 * A headword that is long or was never counted costs no more than its parts together, or it would always
 * lose to them: the counts come from text that was cut by another convention.
 */
function keepWhole(headwords, costs, counted, proper) {
  const known = new Map(
    headwords.map((headword, index) => [headword, counted[index] ? costs[index] : Infinity]),
  )
  const single = Math.round(18 * SCALE)
  headwords.forEach((headword, index) => {
    if (headword.length < 2 || loose(headword, proper[index])) return
    const best = [headword.length === 2 ? -SCALE / 2 : -SCALE]
    for (let end = 1; end <= headword.length; end++) {
      best[end] = best[end - 1] + (known.get(headword[end - 1]) ?? single)
      for (let start = Math.max(0, end - 8); start < end - 1; start++) {
        const cost = known.get(headword.slice(start, end))
        if (cost !== undefined) best[end] = Math.min(best[end], best[start] + cost)
      }
    }
    costs[index] = Math.min(costs[index], best[headword.length])
  })
}

if (process.argv[1] && import.meta.url === pathToFileURL(path.resolve(process.argv[1])).href) {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  await packDictionary(path.join(root, 'generated', 'lexicon'))
}
