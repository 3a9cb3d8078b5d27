// Indexes for searching the dictionary by pinyin and by English words; core/dictionary/search.ts reads them.

const STOP = new Set(
  'the of and or in on to be is an as at by for from with etc sb sth one see also variant abbr cl pr'.split(
    ' ',
  ),
)

/** Entries by their pinyin without tones and blanks, and for each English word the entries whose senses have it. */
export function searchSections(entries) {
  const keys = entries.map(({ reading }) =>
    reading
      .join('')
      .toLowerCase()
      .replace(/[^a-zü]/g, '')
      .replace(/ü/g, 'v'),
  )
  const order = Uint32Array.from(entries.keys()).sort((a, b) =>
    keys[a] < keys[b] ? -1 : keys[a] > keys[b] ? 1 : a - b,
  )
  const postings = new Map()
  entries.forEach(({ senses }, line) => {
    const words = new Set(
      senses
        .join(' ')
        .replace(/\[[^\]]*\]/g, ' ')
        .toLowerCase()
        .match(/[a-z]{2,}/g),
    )
    for (const word of words) {
      if (STOP.has(word)) continue
      const list = postings.get(word)
      if (list) list.push(line)
      else postings.set(word, [line])
    }
  })
  const words = [...postings.keys()].sort()
  const start = new Uint32Array(words.length + 1)
  const all = []
  words.forEach((word, index) => {
    start[index] = all.length
    for (const line of postings.get(word)) all.push(line)
  })
  start[words.length] = all.length
  const encoder = new TextEncoder()
  const text = order.reduce((list, line) => {
    list.push(keys[line])
    return list
  }, [])
  return {
    pinyinOrder: order,
    pinyinKeys: encoder.encode(text.join('\n')),
    englishWords: encoder.encode(words.join('\n')),
    englishStart: start,
    englishLines: Uint32Array.from(all),
  }
}
