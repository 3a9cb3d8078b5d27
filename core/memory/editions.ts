import { ConverterFactory } from 'opencc-js/core'
import TSCharacters from 'opencc-js/dict/TSCharacters'
import TSPhrases from 'opencc-js/dict/TSPhrases'
import TWVariantsRev from 'opencc-js/dict/TWVariantsRev'
import TWVariantsRevPhrases from 'opencc-js/dict/TWVariantsRevPhrases'
import { type Hash, memoryKey, plainForm } from '#core/memory/key.ts'
import { tighten } from '#core/text/width.ts'

/** What OpenCC turns into traditional and doesn't turn back. */
const OWN = '想像 想象|座標 坐标|揹 背|伕 夫|敍 叙|衞 卫|暱 昵'

/** Finds the keys that a paragraph in traditional characters may have in a simplified edition. */
export type Editions = {
  /**
   * The keys to try after the paragraph's own: 看著 and 復甦 are 看着 and 复苏 only by their words, which the key
   * doesn't look at. None for a simplified paragraph. Offsets in them count like those of its own plain form.
   */
  keys(paragraph: string, hash: Hash): string[]
}

/** Converters that read words in context, as Taiwan and as Hong Kong write; built at first use (50 ms). Server only. */
export function createEditions(): Editions {
  let converters: ((text: string) => string)[] | undefined
  return {
    keys(paragraph, hash) {
      const { text } = plainForm(paragraph)
      const own = tighten(paragraph).text
      if (!isTraditional(own, text)) return []
      converters ??= [
        ConverterFactory([[TWVariantsRevPhrases, TWVariantsRev], [OWN], [TSPhrases, TSCharacters]]),
        ConverterFactory([[OWN], [TSPhrases, TSCharacters]]),
      ]
      const first = memoryKey(paragraph, hash)
      const others = converters.map(convert => convert(own)).filter(edition => edition.length === own.length)
      return [...new Set(others.map(edition => memoryKey(edition, hash)))].filter(key => key !== first)
    },
  }
}

/** Whether the plain form changed a character, or one stands there that only its words can tell. */
function isTraditional(own: string, plain: string): boolean {
  if (/[著甦彷覆瞭藉揹燄鍊沈濬薰甯俱]/.test(own)) return true
  for (let i = 0; i < own.length; i++)
    if (own.charCodeAt(i) < 0xff00 && own[i] !== plain[i] && own[i] !== '\u3000') return true
  return false
}
