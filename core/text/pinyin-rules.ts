import type { Vocabulary } from '#core/dictionary/dictionary.ts'

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

/** Surnames whose reading the dictionary does not give, or gives beside others. */
const SURNAMES: Readonly<Record<string, string>> = {
  查: 'zha1',
  盖: 'ge3',
  乐: 'yue4',
  宁: 'ning4',
  翟: 'zhai2',
  覃: 'qin2',
  缪: 'miao4',
  石: 'shi2',
  柏: 'bai3',
  车: 'che1',
  葛: 'ge3',
  曲: 'qu1',
  种: 'chong2',
  朴: 'piao2',
  区: 'ou1',
  召: 'shao4',
  纪: 'ji4',
  都: 'du1',
  阿: 'a1',
  大: 'da4',
  小: 'xiao3',
  老: 'lao3',
  那: 'na1',
  哈: 'ha3',
  沈: 'shen3',
  折: 'she2',
  黑: 'he4',
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
  洗: 'xian3',
  华: 'hua4',
  过: 'guo1',
  尹: 'yin3',
  燕: 'yan1',
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
  与: 'yu2',
  粘: 'nian2',
  辟: 'bi4',
  幺: 'yao1',
  适: 'kuo4',
  贾: 'jia3',
  俞: 'yu2',
  褚: 'chu3',
  叶: 'ye4',
  郗: 'xi1',
}

/** The reading of a surname: its own where it has one, else the usual; '' for what is no surname. */
export function readingOfSurname(dictionary: Vocabulary, sign: string): string {
  const known = SURNAMES[sign]
  if (known) return known
  for (const line of dictionary.lines(dictionary.trie.find(sign)))
    if (dictionary.surname(line)) return dictionary.syllables[dictionary.reading(line)[0] ?? 0] ?? ''
  return ''
}

/** The reading of a character in a transliterated name, or '' where it has its usual ones. */
export function readingInForeignName(sign: string): string {
  return IN_FOREIGN_NAMES[sign] ?? ''
}

const NOT_SUFFIX = /[女男孙孫婴嬰幼健婆妻胎产產孤宠寵育混院科我吾爱愛小生]$/

/** Whether 儿 standing alone after `before` is the suffix that curls the syllable before it. */
export function isErhua(before: string, after: string): boolean {
  if (!/\p{Script=Han}$/u.test(before) || NOT_SUFFIX.test(before)) return false
  return !/^[子女童科媳孙孫时時歌化]/.test(after)
}
