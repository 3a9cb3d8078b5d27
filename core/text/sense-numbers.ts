import { bases, FUNCTION_WORDS } from '#core/text/english.ts'
import type { Synonyms } from '#core/text/synonyms.ts'

/** Numbers words: those of WordNet by its own number, all others from `size` on. */
export type Numbers = {
  of(word: string): number
  /** All that a word of running English may stand for. */
  base(word: string): number[]
  /** What a word of a gloss stands for: itself, where it is a word ("done", "eldest"), and one of many ("costs"). */
  gloss(word: string): number[]
  weight(id: number): number
  /** The number of a phrase ("take off"), -1 where WordNet doesn't know it. */
  phrase(text: string): number
  /** Whether any phrase begins with the word. */
  begins(word: string): boolean
  /** The spelling of a number of WordNet's, '' for another. */
  lemma(id: number): string
  /** Kinds of word that a number can be, bits; 0 where WordNet doesn't know it. */
  kinds(id: number): number
}

/** Numbers for the words of glosses and of English, on top of WordNet's. */
export function createNumbers(synonyms: Synonyms): Numbers {
  const known = new Map<string, number>()
  const based = new Map<string, number[]>()
  const phrases = new Map<string, number>()
  const lemmas = new Map<number, string>()
  const heads = new Map<string, boolean>()
  let next = synonyms.size
  const of = (word: string) => {
    let id = known.get(word)
    if (id === undefined) {
      id = synonyms.find(word)
      if (id < 0) id = next++
      known.set(word, id)
    }
    return id
  }
  const real = (word: string) => of(word) < synonyms.size
  return {
    of,
    base(word) {
      let ids = based.get(word)
      if (!ids) {
        ids = [...new Set(bases(word, real).map(of))]
        based.set(word, ids)
      }
      return ids
    },
    gloss(word) {
      const id = of(word)
      const single = /[^s]s$/.test(word)
      return (id < synonyms.size && !single) || FUNCTION_WORDS.has(word) ? [id] : this.base(word)
    },
    phrase(text) {
      let id = phrases.get(text)
      if (id === undefined) {
        id = synonyms.find(text)
        phrases.set(text, id)
      }
      return id
    },
    begins(word) {
      let some = heads.get(word)
      if (some === undefined) {
        some = synonyms.begins(`${word} `)
        heads.set(word, some)
      }
      return some
    },
    lemma(id) {
      let text = lemmas.get(id)
      if (text === undefined) {
        text = id < synonyms.size ? synonyms.lemma(id) : ''
        lemmas.set(id, text)
      }
      return text
    },
    kinds: id => (id < synonyms.size ? synonyms.kinds(id) : 0),
    // A word in few senses of the dictionary says much: 1 up to 20 senses, 0.3 from 10,000.
    weight(id) {
      const count = id < synonyms.size ? synonyms.glosses(id) : 20
      return Math.min(1, Math.max(0.3, 1 - (0.7 * Math.log(Math.max(count, 20) / 20)) / Math.log(500)))
    },
  }
}
