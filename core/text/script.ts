import { ConverterFactory } from 'opencc-js/core'
import STCharacters from 'opencc-js/dict/STCharacters'
import STPhrases from 'opencc-js/dict/STPhrases'
import TSCharacters from 'opencc-js/dict/TSCharacters'
import TSPhrases from 'opencc-js/dict/TSPhrases'
import TWVariants from 'opencc-js/dict/TWVariants'
import TWVariantsPhrases from 'opencc-js/dict/TWVariantsPhrases'

/** Turns text from one script into the other. Never changes the number of UTF-16 code units. */
export type Scripts = {
  toSimplified(text: string): string
  toTraditional(text: string): string
}

type Convert = (text: string) => string

const single = new Map(
  TSCharacters.split('|').flatMap((pair): [string, string][] => {
    const [from, to] = pair.split(' ')
    return from && to && from.length === to.length ? [[from, to]] : []
  }),
)

/**
 * The simplified form of a text, character by character and without regard to its neighbours, so that the
 * same character always gives the same result: for keys. 乾隆 becomes 干隆; `createScripts` knows better.
 */
export function simplifyOneToOne(text: string): string {
  let changed = false
  let result = ''
  for (const character of text) {
    const simple = single.get(character)
    if (simple !== undefined) changed = true
    result += simple ?? character
  }
  return changed ? result : text
}

/** Converters that read words in their context; the first use of each builds it (50 ms). For the server only. */
export function createScripts(): Scripts {
  return {
    toSimplified: onDemand(() => ConverterFactory([[TSPhrases, TSCharacters]])),
    toTraditional: onDemand(() =>
      ConverterFactory([
        [STPhrases, STCharacters],
        [TWVariantsPhrases, TWVariants],
      ]),
    ),
  }
}

function onDemand(build: () => Convert): Convert {
  let convert: Convert | undefined
  return text => {
    convert ??= keepingLength(build())
    return convert(text)
  }
}

/** Where a phrase would change the length, and with it every offset, the text is converted sign by sign. */
function keepingLength(convert: Convert): Convert {
  return text => {
    const whole = convert(text)
    if (whole.length === text.length) return whole
    return [...text]
      .map(sign => {
        const one = convert(sign)
        return one.length === sign.length ? one : sign
      })
      .join('')
  }
}
