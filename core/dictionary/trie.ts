import type { Sections } from '#core/dictionary/pack.ts'

/** All headwords, both scripts, as a tree of UTF-16 code units. Node 0 is the root, -1 no node. */
export type Trie = {
  /** The node under `node` by this code unit, or -1. */
  child(node: number, unit: number): number
  /** The number of the headword that ends at this node, or -1. */
  word(node: number): number
  /** The number of this headword, or -1. */
  find(text: string): number
  /** Calls back with every code unit under a node and its node. */
  children(node: number, visit: (unit: number, child: number) => void): void
}

/** Opens the three arrays that scripts/data/trie.mjs writes. */
export function openTrie(sections: Sections): Trie {
  const units = sections.words('trieUnits')
  const first = sections.longs('trieFirst')
  const values = sections.longs('trieValues')
  // The root has some thirteen thousand children and is asked at every character.
  const roots = new Int32Array(0x10000).fill(-1)
  for (let node = first[0] ?? 0; node < (first[1] ?? 0); node++) roots[units[node] ?? 0] = node

  const child = (node: number, unit: number): number => {
    if (node === 0) return roots[unit] ?? -1
    let low = first[node] ?? 0
    let high = (first[node + 1] ?? 0) - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = units[middle] ?? 0
      if (found === unit) return middle
      if (found < unit) low = middle + 1
      else high = middle - 1
    }
    return -1
  }
  const word = (node: number) => (values[node] ?? 0) - 1

  return {
    child,
    word,
    find(text) {
      let node = 0
      for (let i = 0; i < text.length && node >= 0; i++) node = child(node, text.charCodeAt(i))
      return node > 0 ? word(node) : -1
    },
    children(node, visit) {
      const end = first[node + 1] ?? 0
      for (let next = first[node] ?? 0; next < end; next++) visit(units[next] ?? 0, next)
    },
  }
}
