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

/** The same for characters of one code unit, by number: asked for every character of a text. */
const units = new Uint16Array(0x10000)
for (const [from, to] of single) if (from.length === 1) units[from.charCodeAt(0)] = to.charCodeAt(0)

/**
 * The simplified form of a text, character by character and without regard to its neighbours, so that the
 * same character always gives the same result: for keys. 乾隆 becomes 干隆; `createScripts` knows better.
 */
export function simplifyOneToOne(text: string): string {
  let result = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x3400) continue
    const simple = units[unit] ?? 0
    if (simple) {
      result += text.slice(from, at) + String.fromCharCode(simple)
      from = at + 1
    } else if (unit >= 0xd800 && unit < 0xdc00) {
      const pair = single.get(text.slice(at, at + 2))
      if (pair) {
        result += text.slice(from, at) + pair
        from = at + 2
      }
      at++
    }
  }
  return from === 0 ? text : result + text.slice(from)
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
