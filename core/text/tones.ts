import type { Word } from '#core/text/word.ts'

const COMBINING = ['\u0304', '\u0301', '\u030c', '\u0300']

/** `dian4` → `diàn`, `nü3` → `nǚ`, `de5` → `de`, `r5` → `r`, `Bei3` → `Běi`. What is no syllable is given back. */
export function toneMarks(syllable: string): string {
  const match = /^([a-zA-ZüÜêÊ]+)([1-5])$/.exec(syllable.replace(/u:|v/g, 'ü'))
  if (!match) return syllable
  const [, letters = '', tone = '5'] = match
  if (tone === '5') return letters
  const at = marked(letters.toLowerCase())
  if (at < 0) return letters
  const mark = COMBINING[Number(tone) - 1] ?? ''
  return (letters.slice(0, at + 1) + mark + letters.slice(at + 1)).normalize('NFC')
}

/** `diàn` → `dian4`, `nǚ` → `nü3`, `de` and `de0` → `de5`; lower case, as readings are stored. */
export function toneDigits(syllable: string): string {
  let letters = ''
  let tone = 5
  for (const sign of syllable.toLowerCase().normalize('NFD')) {
    const found = COMBINING.indexOf(sign)
    if (found >= 0) tone = found + 1
    else if (/[0-5]/.test(sign)) tone = Number(sign) || 5
    else letters += sign
  }
  return letters.normalize('NFC').replace(/u:|v/g, 'ü') + tone
}

/** The tone of a stored reading, 1–5. */
export function toneOf(reading: string): number {
  const tone = Number(reading.at(-1))
  return tone >= 1 && tone <= 5 ? tone : 5
}

/** The letter that carries the mark: a or e, the o of ou, else the last vowel; m, n where there is none. */
function marked(letters: string): number {
  for (const sign of ['a', 'e', 'ê']) if (letters.includes(sign)) return letters.indexOf(sign)
  if (letters.includes('ou')) return letters.indexOf('o')
  for (let i = letters.length - 1; i >= 0; i--) if ('iouü'.includes(letters[i] ?? '')) return i
  return letters.search(/[mn]/)
}

/**
 * The readings as they are spoken, one list a word: 不 and 一 changed before the next syllable, and a third
 * tone before a third tone raised within a phrase. Stored readings stay in citation tones; this is a view.
 */
export function spokenTones(words: readonly Word[]): (string | null)[][] {
  const flat: { word: number; place: number; sign: string; reading: string; citation: string }[] = []
  const result = words.map(word => word.syllables.map(syllable => syllable?.reading ?? null))
  const phrases: (typeof flat)[] = [[]]
  words.forEach((word, index) => {
    const signs = [...word.text]
    word.syllables.forEach((syllable, place) => {
      if (!syllable) {
        if (phrases.at(-1)?.length) phrases.push([])
        return
      }
      const { reading } = syllable
      phrases.at(-1)?.push({ word: index, place, sign: signs[place] ?? '', reading, citation: reading })
    })
  })
  for (const phrase of phrases) {
    changeYiBu(phrase, words)
    raiseThirds(phrase)
    for (const { word, place, reading } of phrase) {
      const row = result[word]
      if (row) row[place] = reading
    }
  }
  return result
}

type Spoken = { word: number; place: number; sign: string; reading: string; citation: string }

function changeYiBu(phrase: Spoken[], words: readonly Word[]) {
  phrase.forEach((spoken, index) => {
    const next = phrase[index + 1]
    const before = phrase[index - 1]
    if (!next) return
    const tone = next.reading.at(-1)
    if (spoken.sign === '不' && spoken.citation === 'bu4') {
      if (tone === '4') spoken.reading = 'bu2'
    } else if (spoken.sign === '一' && spoken.citation === 'yi1') {
      if (keepsYi(spoken, before, next, words)) return
      if (before && before.sign === next.sign) spoken.reading = 'yi5'
      // 个 is a fourth tone made neutral, and 一个 is spoken before it as such.
      else spoken.reading = tone === '4' || (tone === '5' && next.sign === '个') ? 'yi2' : 'yi4'
    }
  })
}

const DIGITS = '〇零一二三四五六七八九十百千万亿点比年月号日第星期'

/** 一 that counts in order (第一, 一月, 二〇二一, 十一) or ends a word (统一) keeps its first tone. */
function keepsYi(spoken: Spoken, before: Spoken | undefined, next: Spoken, words: readonly Word[]): boolean {
  if (before && '第十初其'.includes(before.sign)) return true
  if ('月号楼〇零一二三四五六七八九十比点'.includes(next.sign)) return true
  if (before && DIGITS.includes(before.sign)) return true
  const word = words[spoken.word]
  const last = word ? spoken.place === word.syllables.length - 1 : false
  return last && spoken.place > 0 && next.word !== spoken.word && before?.word === spoken.word
}

/** Within a word third tones pair from the left; between words the last of a run stays low. */
function raiseThirds(phrase: Spoken[]) {
  for (let index = 0; index < phrase.length - 1; index++) {
    const here = phrase[index]
    const next = phrase[index + 1]
    if (!here?.reading.endsWith('3') || !next?.citation.endsWith('3')) continue
    // A pause is likely between words that are both long: 我想|买水果.
    const apart = next.word !== here.word && here.place >= 1 && next.place === 0 && isLong(phrase, index + 1)
    if (!apart) here.reading = `${here.reading.slice(0, -1)}2`
  }
}

const isLong = (phrase: Spoken[], index: number) => phrase[index + 1]?.word === phrase[index]?.word
