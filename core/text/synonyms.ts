import { openSections } from '#core/dictionary/pack.ts'

/** What kinds of word a lemma can be, as bits. */
export const NOUN = 1
export const VERB = 2
export const ADJECTIVE = 4
export const ADVERB = 8

/** Lemmas near another in meaning: `ids[i]` as near as `strengths[i]` (1 the same word, 0 unrelated). */
export type Related = { ids: number[]; strengths: number[] }

/** English words and phrases of WordNet by number. */
export interface Synonyms {
  /** The number of a lower-case lemma or phrase ("take off"), −1 where it is not known. */
  find(lemma: string): number
  /** Whether any lemma or phrase begins so. */
  begins(text: string): boolean
  lemma(id: number): string
  /** Kinds of word, bits of NOUN, VERB, ADJECTIVE, ADVERB. */
  kinds(id: number): number
  /** In how many senses of the dictionary the lemma stands. */
  glosses(id: number): number
  /** The lemma itself, its synonyms, derived forms, near kin, and the words that define it. */
  related(id: number): Related
  /** How many lemmas there are: ids from here on are free for others. */
  size: number
}

const NONE = 0xffffffff
const DERIVED = 0.85
const SYNONYM = 0.8
const SIMILAR = 0.5
const KIN = 0.4
const DEFINED = 0.3
const FARTHEST = 0.18
const MOST = 80

/** Opens what scripts/data/wordnet.mjs packed. Throws where the file is from another version. */
export function openSynonyms(file: Uint8Array): Synonyms {
  const sections = openSections(file)
  const text = sections.bytes('text')
  const textStart = sections.longs('textStart')
  const parts = sections.bytes('parts')
  const glosses = sections.words('glosses')
  const senseStart = sections.longs('senseStart')
  const senses = sections.longs('senses')
  const shares = sections.bytes('shares')
  const memberStart = sections.longs('memberStart')
  const members = sections.longs('members')
  const derivedStart = sections.longs('derivedStart')
  const derived = sections.longs('derived')
  const similarStart = sections.longs('similarStart')
  const similar = sections.longs('similar')
  const parent = sections.longs('parent')
  const definingStart = sections.longs('definingStart')
  const defining = sections.longs('defining')
  const size = parts.length
  const at = (table: Uint32Array, i: number) => table[i] ?? 0

  function compare(lemma: string, id: number): number {
    const start = at(textStart, id)
    const length = at(textStart, id + 1) - start
    for (let i = 0; i < lemma.length && i < length; i++) {
      const difference = lemma.charCodeAt(i) - (text[start + i] ?? 0)
      if (difference !== 0) return difference
    }
    return lemma.length - length
  }

  /** The first lemma not before this one in order. */
  function place(lemma: string): number {
    let low = 0
    let high = size
    while (low < high) {
      const middle = (low + high) >> 1
      if (compare(lemma, middle) > 0) low = middle + 1
      else high = middle
    }
    return low
  }

  function find(lemma: string): number {
    const id = place(lemma)
    return id < size && compare(lemma, id) === 0 ? id : -1
  }

  function related(id: number): Related {
    const near = new Map<number, number>()
    const add = (lemma: number, strength: number) => {
      if (strength >= FARTHEST && strength > (near.get(lemma) ?? 0)) near.set(lemma, strength)
    }
    // A synset counts by how often the lemma is met in that sense, on either side.
    const addSynset = (synset: number, strength: number) => {
      for (let m = at(memberStart, synset); m < at(memberStart, synset + 1); m++) {
        const lemma = at(members, m)
        if (lemma !== id) add(lemma, strength * weight(shareOf(lemma, synset)))
      }
    }
    add(id, 1)
    for (let d = at(derivedStart, id); d < at(derivedStart, id + 1); d++) add(at(derived, d), DERIVED)
    for (let s = at(senseStart, id); s < at(senseStart, id + 1); s++) {
      const synset = at(senses, s)
      const share = weight((shares[s] ?? 0) / 255)
      addSynset(synset, SYNONYM * share)
      for (let k = at(similarStart, synset); k < at(similarStart, synset + 1); k++) {
        addSynset(at(similar, k), SIMILAR * share)
      }
      const above = at(parent, synset)
      if (above !== NONE) addSynset(above, KIN * share)
      for (let d = at(definingStart, synset); d < at(definingStart, synset + 1); d++) {
        add(at(defining, d), DEFINED * share)
      }
    }
    for (const [lemma, strength] of [...near]) {
      if (strength < 0.35 || lemma === id) continue
      for (let d = at(derivedStart, lemma); d < at(derivedStart, lemma + 1); d++) {
        add(at(derived, d), strength * DERIVED)
      }
    }
    const sorted = [...near].sort((a, b) => b[1] - a[1]).slice(0, MOST)
    return { ids: sorted.map(([lemma]) => lemma), strengths: sorted.map(([, strength]) => strength) }
  }

  function shareOf(lemma: number, synset: number): number {
    for (let s = at(senseStart, lemma); s < at(senseStart, lemma + 1); s++) {
      if (senses[s] === synset) return (shares[s] ?? 0) / 255
    }
    return 0
  }

  const spelling = (id: number) =>
    String.fromCharCode(...text.subarray(at(textStart, id), at(textStart, id + 1)))

  return {
    size,
    find,
    begins: start => spelling(place(start)).startsWith(start),
    lemma: spelling,
    kinds: id => parts[id] ?? 0,
    glosses: id => glosses[id] ?? 0,
    related,
  }
}

const weight = (share: number) => 0.45 + 0.55 * Math.sqrt(share)
