// A trie in three flat arrays, nodes in breadth-first order, so that a node's children lie together.

/**
 * Node 0 is the root; the children of node n are first[n] … first[n + 1] - 1, sorted by `unit` (a UTF-16
 * code unit); value[n] is 1 + the index of the word that ends at n, or 0.
 */
export function buildTrie(words) {
  const sorted = words.map((word, index) => [word, index]).sort((a, b) => (a[0] < b[0] ? -1 : 1))
  const units = [0]
  const first = []
  const values = [0]
  let level = [[0, 0, sorted.length, 0]]
  while (level.length) {
    const next = []
    for (const [, from, to, depth] of level) {
      first.push(units.length)
      let start = from
      while (start < to && sorted[start][0].length === depth) start++
      while (start < to) {
        const unit = sorted[start][0].charCodeAt(depth)
        let end = start
        while (end < to && sorted[end][0].charCodeAt(depth) === unit) end++
        const ends = sorted[start][0].length === depth + 1
        next.push([units.length, start, end, depth + 1])
        units.push(unit)
        values.push(ends ? sorted[start][1] + 1 : 0)
        start = end
      }
    }
    level = next
  }
  first.push(units.length)
  return { units: Uint16Array.from(units), first: Uint32Array.from(first), values: Uint32Array.from(values) }
}
