import { bases, FUNCTION_WORDS } from '#core/text/english.ts'
import type { GlossWord } from '#core/text/sense.ts'
import type { Synonyms } from '#core/text/synonyms.ts'

/** Numbers words: those of WordNet by its own number, all others from `size` on. */
export type Numbers = {
  of(word: string): number
  /** All that a word of running English may stand for. */
  base(word: string): number[]
  /**
   * What a word of a gloss stands for: itself, where it is a word ("done", "eldest"), and one of many ("costs"); and how
   * much it says, 1 a rare word.
   */
  glossed(word: string): GlossWord
  /** The number of a phrase ("take off"), -1 where WordNet doesn't know it. */
  phrase(text: string): number
  /** What a word of running English may stand for that phrases begin with. */
  heads(word: string): readonly string[]
  /** The spelling of a number of WordNet's, '' for another. */
  lemma(id: number): string
  /** Kinds of word that a number can be, bits; 0 where WordNet doesn't know it. */
  kinds(id: number): number
}

/** Numbers for the words of glosses and of English, on top of WordNet's. */
export function createNumbers(synonyms: Synonyms): Numbers {
  const known = new Map<string, number>()
  const based = new Map<string, number[]>()
  const glossed = new Map<string, GlossWord>()
  const phrases = new Map<string, number>()
  const lemmas = new Map<number, string>()
  const heads = new Map<string, readonly string[]>()
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
  // A word in few senses of the dictionary says much: 1 up to 20 senses, 0.3 from 10,000.
  const weight = (id: number) => {
    const count = id < synonyms.size ? synonyms.glosses(id) : 20
    return Math.min(1, Math.max(0.3, 1 - (0.7 * Math.log(Math.max(count, 20) / 20)) / Math.log(500)))
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
    glossed(word) {
      let found = glossed.get(word)
      if (!found) {
        const id = of(word)
        const single = /[^s]s$/.test(word)
        const itself = (id < synonyms.size && !single) || FUNCTION_WORDS.has(word)
        const ids = itself ? [id] : this.base(word)
        found = { ids, weight: Math.max(...ids.map(weight)), empty: false, text: word }
        glossed.set(word, found)
      }
      return found
    },
    phrase(text) {
      let id = phrases.get(text)
      if (id === undefined) {
        id = synonyms.find(text)
        phrases.set(text, id)
      }
      return id
    },
    heads(word) {
      let found = heads.get(word)
      if (!found) {
        const forms = new Set([word, ...this.base(word).map(this.lemma)])
        found = [...forms].filter(form => synonyms.begins(`${form} `))
        heads.set(word, found)
      }
      return found
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
  }
}
