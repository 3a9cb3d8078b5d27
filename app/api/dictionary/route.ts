import { type PageEntry, shown } from '#core/reader/entries.ts'
import { lexicon } from '#db/lexicon.ts'
import { answer } from '#server/guard.ts'

/** The longest run of characters that is looked up. */
const LONGEST = 20

/** The entries of a run of characters, or where there is none those of the longest words that it begins with. */
export const GET = (request: Request) =>
  answer(async () => {
    const asked = (new URL(request.url).searchParams.get('text') ?? '').trim()
    const characters = [...asked].slice(0, LONGEST)
    const { dictionary } = lexicon()
    const found: { text: string; entries: PageEntry[] }[] = []
    for (let from = 0; from < characters.length; ) {
      let length = characters.length - from
      while (length > 1 && !dictionary.has(characters.slice(from, from + length).join(''))) length--
      const text = characters.slice(from, from + length).join('')
      const entries = dictionary.entries(text).map(shown)
      if (entries.length > 0) found.push({ text, entries })
      from += length
    }
    return Response.json(found, { headers: { 'cache-control': 'public, max-age=86400' } })
  })
