// How often a character stands in a name, from the words that jieba's list marks as names of people (nr),
// and from the transliterated names there (nrt) and in SUBTLEX-CH (those with a ·).

const HAN = /^\p{Script=Han}+$/u

/** Sections with one byte of cost (-12 ln p) for each code unit, 255 where it was never seen. */
export function nameTables(jieba, subtlex) {
  const surnames = new Map()
  const givens = new Map()
  const firsts = new Map()
  const seconds = new Map()
  const foreign = new Map()
  const add = (table, character, count) => table.set(character, (table.get(character) ?? 0) + count)
  for (const [word, count, tag] of jieba) {
    if (!HAN.test(word)) continue
    const weight = Math.sqrt(count)
    if (tag === 'nr' && word.length <= 3 && word.length >= 2) {
      add(surnames, word[0], weight)
      if (word.length === 2) add(givens, word[1], weight)
      else {
        add(firsts, word[1], weight)
        add(seconds, word[2], weight)
      }
    }
    if (tag === 'nrt' || (tag === 'nr' && word.length > 3)) for (const sign of word) add(foreign, sign, weight)
  }
  for (const [word, { count }] of Object.entries(subtlex)) {
    if (!word.includes('·')) continue
    for (const part of word.split('·')) if (HAN.test(part)) for (const sign of part) add(foreign, sign, Math.sqrt(count))
  }
  return {
    nameSurnames: costs(surnames),
    nameGivens: costs(givens),
    nameFirsts: costs(firsts),
    nameSeconds: costs(seconds),
    nameForeign: costs(foreign),
  }
}

function costs(table) {
  const total = [...table.values()].reduce((sum, value) => sum + value, 0)
  const result = new Uint8Array(0x10000).fill(255)
  for (const [character, count] of table) {
    result[character.charCodeAt(0)] = Math.min(254, Math.round(-Math.log(count / total) * 12))
  }
  return result
}
