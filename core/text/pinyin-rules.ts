import { PATTERNS, type Pattern } from '#core/text/pinyin-patterns.ts'

/** Numerals are read one way in a number, whatever they may be elsewhere. */
export const NUMERALS: Readonly<Record<string, string>> = {
  〇: 'ling2',
  零: 'ling2',
  一: 'yi1',
  二: 'er4',
  两: 'liang3',
  兩: 'liang3',
  三: 'san1',
  四: 'si4',
  五: 'wu3',
  六: 'liu4',
  七: 'qi1',
  八: 'ba1',
  九: 'jiu3',
  十: 'shi2',
  百: 'bai3',
  千: 'qian1',
  万: 'wan4',
  萬: 'wan4',
  亿: 'yi4',
  億: 'yi4',
  几: 'ji3',
  幾: 'ji3',
  半: 'ban4',
  第: 'di4',
}

/** In foreign names what is a word of grammar elsewhere keeps to its full reading. */
const IN_FOREIGN_NAMES: Readonly<Record<string, string>> = {
  的: 'di2',
  什: 'shi2',
  都: 'du1',
  得: 'de2',
  了: 'liao3',
  和: 'he2',
  地: 'di4',
  着: 'zhuo2',
  长: 'chang2',
  阿: 'a1',
  莎: 'sha1',
  娜: 'na4',
  为: 'wei2',
  伯: 'bo2',
  塞: 'sai4',
  卡: 'ka3',
  茜: 'xi1',
  勒: 'le4',
  亚: 'ya4',
  儿: 'er2',
}

/** Surnames that are read otherwise than the character mostly is, or that the dictionary lists beside others. */
const SURNAMES: Readonly<Record<string, string>> = {
  查: 'zha1',
  盖: 'ge3',
  乐: 'yue4',
  缪: 'miao4',
  车: 'che1',
  葛: 'ge3',
  曲: 'qu1',
  种: 'chong2',
  朴: 'piao2',
  区: 'ou1',
  召: 'shao4',
  纪: 'ji4',
  阿: 'a1',
  大: 'da4',
  那: 'na1',
  沈: 'shen3',
  折: 'she2',
  员: 'yun4',
  逄: 'pang2',
  仇: 'qiu2',
  佴: 'nai4',
  曾: 'zeng1',
  应: 'ying1',
  任: 'ren2',
  单: 'shan4',
  解: 'xie4',
  冼: 'xian3',
  华: 'hua4',
  过: 'guo1',
  尹: 'yin3',
  殷: 'yin1',
  盛: 'sheng4',
  薄: 'bo2',
  繁: 'po2',
  祭: 'zhai4',
  牟: 'mou2',
  撒: 'sa4',
  万: 'wan4',
  谌: 'chen2',
  隗: 'wei3',
  句: 'gou1',
  秘: 'bi4',
  宓: 'mi4',
  乜: 'nie4',
  於: 'yu1',
  粘: 'nian2',
  适: 'kuo4',
  贾: 'jia3',
  俞: 'yu2',
  褚: 'chu3',
  叶: 'ye4',
  郗: 'xi1',
  燕: 'yan1',
}

/** The reading of a surname that has one of its own, or ''. */
export function readingOfSurname(sign: string): string {
  return SURNAMES[sign] ?? ''
}

/** The reading of a character in a transliterated name, or '' where it has its usual ones. */
export function readingInForeignName(sign: string): string {
  return IN_FOREIGN_NAMES[sign] ?? ''
}

/** A verb that is tried or done for a moment: 数一数, 转了转. */
const REPEATED: Readonly<Record<string, string>> = {
  数: 'shu3',
  量: 'liang2',
  转: 'zhuan4',
  调: 'tiao2',
  弹: 'tan2',
  称: 'cheng1',
  背: 'bei4',
  倒: 'dao4',
  扇: 'shan1',
  切: 'qie1',
  挑: 'tiao1',
  教: 'jiao1',
  磨: 'mo2',
  划: 'hua2',
  冲: 'chong1',
  看: 'kan4',
  相: 'xiang4',
  扎: 'zha1',
  揣: 'chuai3',
  打: 'da3',
}

const BY_SIGN = new Map<string, Pattern[]>()
for (const pattern of PATTERNS) BY_SIGN.set(pattern.sign, [...(BY_SIGN.get(pattern.sign) ?? []), pattern])

/** The reading that a rule gives to the character at `at` of a text in simplified characters, or ''. */
export function readingByRule(text: string, at: number, readings: readonly string[]): string {
  const sign = text[at] ?? ''
  const repeated = REPEATED[sign]
  if (repeated && readings.includes(repeated) && isRepeated(text, at, sign)) return repeated
  const patterns = BY_SIGN.get(sign)
  if (!patterns) return ''
  const before = text.slice(Math.max(0, at - 10), at)
  const after = text.slice(at + 1, at + 8)
  for (const pattern of patterns) {
    if (!readings.includes(pattern.reading)) continue
    // What follows is told at once; what stands before is sought.
    if (pattern.after.test(after) && pattern.before.test(before)) return pattern.reading
  }
  return ''
}

function isRepeated(text: string, at: number, sign: string): boolean {
  const forward = text[at + 2] === sign && /[一了]/.test(text[at + 1] ?? '')
  const back = text[at - 2] === sign && /[一了]/.test(text[at - 1] ?? '')
  return forward || back
}

/** Whether 过 at `at`, after a verb, says which way and not that it was done: 转过山坡, 回过脸来. */
export function goesPast(text: string, at: number): boolean {
  const next = text.slice(at + 1, at + 4)
  if (
    /[转绕翻跨越渡掠闪扭别背侧掉]$/.test(text.slice(Math.max(0, at - 1), at)) &&
    /^\p{Script=Han}/u.test(next)
  )
    return !/^[的了吗没几两三很一多]|^(?:[一几两三]次)/.test(next)
  return (
    /^(?:[头脸身]|[神味]来|脸来|头来)/.test(next) &&
    /[回转扭侧掉别背]$/.test(text.slice(Math.max(0, at - 1), at))
  )
}

/** Whether 罢 at `at` says that something is over, and does not ask for it: 想罢，忙起来. */
export function isOver(text: string, at: number): boolean {
  return (
    text[at + 1] === '，' &&
    /[说想听看念写读吃哭言唱饭茶酒浴拜宴祭毕]$/.test(text.slice(Math.max(0, at - 2), at))
  )
}

const NOT_SUFFIX = /[女男孙孫婴嬰幼健婆妻胎产產孤宠寵育混院科我吾爱愛小生]$/

/** Whether 儿 standing alone after `before` is the suffix that curls the syllable before it. */
export function isErhua(before: string, after: string): boolean {
  if (!/\p{Script=Han}$/u.test(before) || NOT_SUFFIX.test(before)) return false
  return !/^[子女童科媳孙孫时時歌化]/.test(after)
}
