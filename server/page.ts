import 'server-only'
import { getTranslations } from 'next-intl/server'
import { beadEnds } from '#core/pair/sentence.ts'
import { DOUBTFUL, NAME, type PagePair, type PageWord } from '#core/reader/page.ts'
import type { Labels } from '#core/reader/paint.ts'
import { fillTemplate, paintTemplate, type Template } from '#core/reader/template.ts'
import type { Settings } from '#core/settings.ts'
import { type Token, tokens, type Unpacked } from '#core/text/packed.ts'
import { spokenTones } from '#core/text/tones.ts'
import type { Word } from '#core/text/word.ts'
import * as cards from '#db/cards.ts'
import type { Chapter } from '#db/chapters.ts'
import { readingsOf } from '#db/lay.ts'
import { type Convert, converter, open, type ReadChapter, type ReadPair } from '#server/chapter.ts'
import { contentTag, Kept } from '#server/kept.ts'
import type { Learner } from '#server/learner.ts'

/** The same with no more of its words than a page needs. */
type PaintedPair = Omit<ReadPair, keyof Unpacked> & { tokens: Token[]; words?: readonly Word[] }

/** A chapter to be painted. Its words are opened only where a reader's own mends or spoken tones ask for them. */
type PageChapter = Omit<ReadChapter, 'pairs' | 'read'> & { pairs: PaintedPair[] }

async function toPaint(chapter: Chapter, settings: Settings): Promise<PageChapter> {
  if (settings.spoken === 'spoken' || chapter.mends.some(({ ownerId }) => ownerId !== '')) {
    return opened(await open(chapter))
  }
  const { pairs, mends: _, ...rest } = chapter
  const cut = pairs.map(({ words, ...pair }) => ({ ...pair, mended: false, tokens: tokens(words) }))
  const ids = new Set(cut.flatMap(pair => pair.tokens.flatMap(({ id }) => (id > 0 ? id : []))))
  return { ...rest, pairs: cut, readings: await readingsOf(ids) }
}

/** A chapter whose words are open, to be painted. */
function opened({ pairs, ...rest }: ReadChapter): PageChapter {
  return {
    ...rest,
    pairs: pairs.map(({ ids, ...pair }) => ({
      ...pair,
      tokens: pair.words.map(({ start, end, kind, syllables }, i) => ({
        length: end - start,
        id: ids[i] ?? 0,
        kind,
        doubtful: syllables.some(syllable => syllable?.doubtful),
      })),
    })),
  }
}

/** The rows of a chapter as HTML in UTF-8, with the learner's status of each word; and the notes on its words. */
export async function paintChapter(
  learner: Learner | null,
  chapter: Chapter,
  settings: Settings,
): Promise<{ rows: Uint8Array; notes: Record<number, string> }> {
  const t = await getTranslations('reader')
  const labels = { pair: t('pair'), write: t('write'), tools: t('tools') }
  const look = JSON.stringify([settings.script, settings.tones, settings.spoken, labels])
  const content = contentTag(chapter)
  const tag = content && `${content} ${look}`
  const painted = (tag && templates.get(tag)) || paint(await toPaint(chapter, settings), settings, labels)
  if (tag) templates.set(tag, painted, painted.template.bytes.length + painted.template.of.length * 8)
  return fill(learner, painted, chapter.pairs)
}

/** Some opened pairs of a chapter, each with its row as HTML. */
export async function paintPairs(
  learner: Learner | null,
  chapter: ReadChapter,
  pairs: readonly ReadPair[],
  settings: Settings,
): Promise<{ id: string; html: string }[]> {
  const t = await getTranslations('reader')
  const labels = { pair: t('pair'), write: t('write'), tools: t('tools') }
  const painted = pairs.map(async pair => {
    const one = paint(opened({ ...chapter, pairs: [pair] }), settings, labels)
    const { rows } = await fill(learner, one, [pair])
    return { id: pair.id, html: new TextDecoder().decode(rows) }
  })
  return Promise.all(painted)
}

/** Rows painted for every reader of the same content, with the ids of their words by number. */
type Painted = { template: Template; ids: number[] }

/** What was painted last, by the content that it was painted from: another reader's own is other content. */
const templates = new Kept<Painted>(16e6)

function paint(chapter: PageChapter, settings: Settings, labels: Labels): Painted {
  const places = new Map<number, number>()
  for (const pair of chapter.pairs) {
    for (const { id } of pair.tokens) if (id > 0 && !places.has(id)) places.set(id, places.size)
  }
  const ids = [...places.keys()]
  const own = chapter.text.script
  const convert = converter(settings.script, own)
  const hant = (settings.script === 'own' ? own : settings.script) === 'hant'
  const template = paintTemplate(
    {
      words: ids.map((id): PageWord => [id, chapter.readings.get(id) ?? '', 0]),
      pairs: chapter.pairs.map(pair => pagePair(pair, places, convert, settings.spoken === 'spoken')),
    },
    { tones: settings.tones === 'colour', lang: hant ? 'zh-Hant' : 'zh-Hans', labels },
  )
  return { template, ids }
}

async function fill(
  learner: Learner | null,
  { template, ids }: Painted,
  pairs: readonly { read: boolean }[],
) {
  const kept = learner && (await cards.ofWords(learner.id, ids))
  const rows = fillTemplate(
    template,
    ids.map(id => kept?.get(id)?.status ?? 0),
    pairs.map(({ read }) => read),
  )
  const notes = [...(kept ?? [])].flatMap(([id, { note }]) => (note ? [[id, note]] : []))
  return { rows, notes: Object.fromEntries(notes) }
}

function pagePair(
  pair: PaintedPair,
  places: Map<number, number>,
  convert: Convert,
  spoken: boolean,
): PagePair {
  const packed: number[] = []
  for (const { length, id, kind, doubtful } of pair.tokens) {
    const flags = (doubtful ? DOUBTFUL : 0) | (kind === 'name' ? NAME : 0)
    packed.push((length << 2) | flags, (places.get(id) ?? -1) + 1)
  }
  const en = pair.translation?.en || null
  return {
    id: pair.id,
    number: pair.number,
    kind: pair.kind,
    zh: convert(pair.zh),
    en,
    source: pair.translation?.source ?? null,
    tokens: packed,
    beads: beadEnds(pair.zh, en, pair.translation?.links ?? ''),
    read: pair.read,
    ...(spoken && pair.words && { spoken: spokenReadings(pair.words) }),
    mended: pair.mended,
  }
}

/** The readings that sound otherwise than they are written, by the number of the word. */
function spokenReadings(words: readonly Word[]): Record<number, string> {
  const found: Record<number, string> = {}
  for (const [i, readings] of spokenTones(words).entries()) {
    const word = words[i]
    if (!word || readings.every((reading, k) => reading === (word.syllables[k]?.reading ?? null))) continue
    const signs = [...word.text]
    found[i] = readings.map((reading, k) => reading ?? signs[k] ?? '').join(' ')
  }
  return found
}
