import 'server-only'
import { parseSearch } from '#core/words/search.ts'
import * as cards from '#db/cards.ts'
import * as chapters from '#db/chapters.ts'
import * as texts from '#db/texts.ts'
import type { Learner } from '#server/learner.ts'
import { levels } from '#server/levels.ts'

const shelves = ['all', 'begun', 'mine', 'shared', 'built-in'] as const
export type ShelfFilter = { shelf: (typeof shelves)[number]; level: string; q: string }

/** What an address asks of the shelf; what it can't mean is left out. */
export function parseFilter(query: Record<string, string | string[] | undefined>): ShelfFilter {
  const one = (name: string) => (typeof query[name] === 'string' ? query[name].slice(0, 100) : '')
  const shelf = shelves.find(name => name === one('shelf')) ?? 'all'
  return { shelf, level: /^([1-5]|6\+)$/.test(one('level')) ? one('level') : '', q: one('q').trim() }
}

const onShelf: Record<ShelfFilter['shelf'], (text: texts.ShelfText) => boolean> = {
  all: () => true,
  begun: text => text.place !== null,
  mine: text => text.mine,
  shared: text => text.shelf === 'shared',
  'built-in': text => text.shelf === 'built-in',
}

/** The shelf for a learner, and the sentence where they stopped last. */
export async function read(learner: Learner | null, { shelf, level, q }: ShelfFilter) {
  const all = await texts.list(learner?.id ?? null)
  const wanted = q.toLowerCase()
  const search = parseSearch(q)
  const spelled = search && 'plain' in search ? search.plain : ''
  const shown = all.filter(
    text =>
      onShelf[shelf](text) &&
      (level === '' || text.level === level) &&
      (wanted === '' ||
        text.titleZh.includes(q) ||
        text.titleEn.toLowerCase().includes(wanted) ||
        (spelled !== '' && text.titlePinyin.includes(spelled))),
  )
  const last = all
    .filter(text => text.place)
    .sort((a, b) => (b.place?.at.getTime() ?? 0) - (a.place?.at.getTime() ?? 0))[0]
  const started = learner ? Object.values(await cards.counts(learner.id)).some(count => count > 0) : false
  return {
    texts: shown,
    counts: Object.fromEntries(shelves.map(name => [name, all.filter(onShelf[name]).length])) as Record<
      ShelfFilter['shelf'],
      number
    >,
    resume: last ? await resume(learner, last) : null,
    levels: last || started ? null : levels(),
  }
}

async function resume(learner: Learner | null, text: texts.ShelfText) {
  if (!text.place) return null
  const chapter = await chapters.read(learner?.id ?? null, text.id, text.place.chapter)
  if (!chapter) return null
  const index = chapter.pairs.findIndex(({ id }) => id === text.place?.pairId)
  const pair = chapter.pairs[Math.max(0, index)]
  if (!pair) return null
  // The chapter's title is said already: under it stands what comes next.
  const line = pair.kind === 'heading' ? (chapter.pairs[index + 1] ?? pair) : pair
  return {
    text: {
      id: text.id,
      titleZh: text.titleZh,
      titleEn: text.titleEn,
      pairs: text.pairs,
      script: text.script,
    },
    chapter: {
      number: chapter.number,
      titleZh: chapter.titleZh,
      titleEn: chapter.titleEn,
      before: chapter.before,
    },
    pair: { id: pair.id, number: pair.number, zh: line.zh, en: line.translation?.en ?? '' },
  }
}
