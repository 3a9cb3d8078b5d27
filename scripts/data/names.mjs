// Names that are no headwords, and how often a character stands in a name: from the words that jieba's list marks
// as names of people (nr), places (ns) and transliterated names (nrt), and the names with a · in SUBTLEX-CH.

const HAN = /^\p{Script=Han}+$/u
/** A cost is -SCALE ln p, in whole numbers; NEVER stands for a character that was not seen. */
const SCALE = 64
const NEVER = 0xffff
/** Ends of jieba's place names that make them plain phrases. */
const PLAIN = /(地区|[东南西北中]部|方向|风景区|队|军|界|人|区域|等地|门口|里|外|内|上|下)$/

/** What follows a surname without being a given name, and what is counted. */
const TITLED =
  /(先生|小姐|老师|太太|夫人|师傅|将军|公子|姑娘|大人|太后|皇帝|总兵|太监|见|人|但|等|曾|任|[一二三四五六七八九十])$|^[一二三四五六七八九十两几条支只张个座块家位件袋瓶杯碗盒箱双]/

const PLACE_END = /[市县区镇乡村州省岛山河湖江路街桥寺庙宫站港湾溪]$/

/** One cost for each code unit in each place of a name. */
export function nameTables(jieba, subtlex, surnames) {
  const tables = {
    nameSurnames: new Map(),
    nameGivens: new Map(),
    nameFirsts: new Map(),
    nameSeconds: new Map(),
  }
  const { nameSurnames, nameGivens, nameFirsts, nameSeconds } = tables
  const foreign = new Map()
  const places = new Map()
  const add = (table, sign, count) => table.set(sign, (table.get(sign) ?? 0) + count)
  for (const [word, count, tag] of jieba) {
    if (!HAN.test(word)) continue
    const weight = Math.sqrt(count)
    if (tag === 'nr' && surnames.has(word[0]) && (word.length === 2 || word.length === 3)) {
      add(nameSurnames, word[0], weight)
      if (word.length === 2) add(nameGivens, word[1], weight)
      else {
        add(nameFirsts, word[1], weight)
        add(nameSeconds, word[2], weight)
      }
    }
    if (tag === 'nrt' && word.length > 2) for (const sign of word) add(foreign, sign, weight)
    if (tag === 'ns' && word.length > 2 && PLACE_END.test(word))
      for (const sign of word.slice(0, -1)) add(places, sign, weight)
  }
  for (const part of foreignParts(subtlex)) for (const sign of part[0]) add(foreign, sign, Math.sqrt(part[1]))
  const packed = Object.entries({ ...tables, nameForeign: foreign, namePlaces: places })
  return Object.fromEntries(packed.map(([name, table]) => [name, costs(table)]))
}

/** Names that are listed nowhere in the dictionary: [name, count]. */
export function listedNames(jieba, subtlex, headwords, surnames) {
  const names = new Map()
  for (const [word, count, tag] of jieba) {
    if (!HAN.test(word) || headwords.has(word) || word.length < 2 || word.length > 8) continue
    if (TITLED.test(word) || (tag !== 'nrt' && headwords.has(word.slice(1)) && word.length === 3)) continue
    const person =
      tag === 'nr' &&
      word.length === 3 &&
      surnames.has(word[0]) &&
      count >= 3 &&
      !headwords.has(word.slice(0, 2))
    const foreign = tag === 'nrt' && word.length >= 3 && count >= 3 && !PLACE_END.test(word)
    if (person || foreign) names.set(word, count)
    if (tag !== 'ns' || word.length > 5 || count < 3 || PLAIN.test(word) || joined(word, headwords)) continue
    // 宜君县: the name and what it is of are two words.
    const stem = word.length > 2 && PLACE_END.test(word) ? word.slice(0, -1) : word
    if (!headwords.has(stem) && (stem.length > 2 || count >= 10)) names.set(stem, count)
  }
  for (const [word, count] of foreignParts(subtlex)) {
    if (word.length >= 3 && !headwords.has(word)) names.set(word, Math.max(names.get(word) ?? 0, count))
  }
  return names
}

/** A name and what it is of (西安|站, 日本|帝国) are two words. */
function joined(word, headwords) {
  for (let cut = 2; cut < word.length; cut++) {
    if (!headwords.has(word.slice(0, cut))) continue
    if (cut === word.length - 1 || headwords.has(word.slice(cut))) return true
  }
  return false
}

function* foreignParts(subtlex) {
  for (const [word, { count }] of Object.entries(subtlex)) {
    if (!word.includes('·')) continue
    for (const part of word.split('·')) if (HAN.test(part)) yield [part, count]
  }
}

function costs(table) {
  const total = [...table.values()].reduce((sum, value) => sum + value, 0)
  const result = new Uint16Array(0x10000).fill(NEVER)
  for (const [sign, count] of table) result[sign.charCodeAt(0)] = Math.round(-Math.log(count / total) * SCALE)
  return result
}
