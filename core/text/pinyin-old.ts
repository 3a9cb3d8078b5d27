/** A text that has so many times as many 那里 as 哪 writes 那 for both. */
const TIMES = 10
const LEAST = 2
/** 那里 and 那 that ask, or ask what is not so: 那里知道, 那敢. */
const DENIES =
  /^(?:里|儿|裡|裏)?(?:知|晓|敢|肯|承望|想得|想到|能|禁|经得|懂|配|猜|料|及得|还|就|等得|说起|有这|有什|有个不|有不|象|像|比|握|弄|跑|清楚|吃这|吃得|睡得|放得|当得|见过)/
const NOT_DENIES = /^(?:就|还|能|有|想|说|等|配|猜|象|像|比|握|弄|跑|清楚|吃|睡|放|当|见)/
const WHERE = /^[里儿]/
/** 你往那里去？ 不知那里来的, 那一个不是？ */
const ASKED = /(?:不知|不晓得|问|不论|任凭|不管|凭你|随你|看[你他她])[^，。！？；]{0,6}$/
const WHICH = /^(?:[里儿个位年日天月房家]|一[个位件年日天样处])/
const GONE = /^[去]了?(?:[，。！？]|$)/
const PARTICLES = /[吗么]$/

/** Whether a text is older prose that writes 那 for 哪, which it hardly has. */
export function writesNaForBoth(paragraphs: readonly string[]): boolean {
  let where = 0
  let which = 0
  for (const paragraph of paragraphs) {
    where += paragraph.split(/那[里裡裏]/).length - 1
    which += paragraph.split('哪').length - 1
  }
  return where >= LEAST && where > TIMES * which
}

/** Whether 那 at `at` of such a text asks: it is read nǎ. */
export function asks(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at)
  const after = text.slice(at + 1, at + 24)
  const denies = DENIES.exec(after)
  if (denies && (WHERE.test(after) || !NOT_DENIES.test(after))) return true
  if (GONE.test(after) && !/[来过]$/.test(before)) return true
  if (!WHICH.test(after)) return false
  if (ASKED.test(before)) return true
  const clause = /^[^，。！？；：”"]*/.exec(after)?.[0] ?? ''
  if (after[clause.length] !== '？' || PARTICLES.test(clause)) return false
  // 那里 where nothing else asks: 谁在那里？
  return !/[谁什怎何几岂可]/.test(before.replace(/^.*[，。！？；：”"]/, '') + clause)
}

/** What one is taught, and not told: 教他做诗. */
const TAUGHT =
  /^(?:们|给|老人家|老)?(?:[一几两]?[个些]?[^，。]{0,2}(?:字|书|诗|画|琴|棋|歌|曲|戏|法|功课|规矩|本事|手艺)|[做作唱读念说写认学弹打练背画算])/

/** Whether 教 at `at` of such a text is "let, tell", which is read jiào. */
export function lets(text: string, at: number): boolean {
  const person = /^(?:[我你他她人]们?|[^，。]{0,3}(?:姐|哥|妈|爷|奶奶|姑娘|太太|丫头))/.exec(
    text.slice(at + 1, at + 8),
  )
  if (!person || /[请来会能难不管领调]$/.test(text.slice(Math.max(0, at - 1), at))) return false
  return (
    !TAUGHT.test(text.slice(at + 1 + person[0].length, at + 10)) &&
    /^[^，。！？]/.test(text.slice(at + 1 + person[0].length))
  )
}
