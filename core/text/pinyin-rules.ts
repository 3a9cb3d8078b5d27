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
}

type Pattern = { sign: string; before: RegExp; after: RegExp; reading: string }
/** What stands before and after a character settles its reading, whatever else the sentence says. */
const PATTERNS: readonly Pattern[] = [
  { sign: '着', before: /[找睡猜够摸抓逮碰遇点见]$/, after: /^[了吗没，。？！]/, reading: 'zhao2' },
  { sign: '落', before: /把[^，。！？]{1,8}$/, after: /^在.{1,4}[里上了]/, reading: 'la4' },
  { sign: '落', before: /(?:丢|[被把].{1,3}给|也别|东西)$/, after: /^(?:在|下)/, reading: 'la4' },
  {
    sign: '地',
    before: /(?:[该此本各两外当每某内陆异产]|[散落流撒掉堆][了]?一)$/,
    after: /^[的，。、；！？]/,
    reading: 'di4',
  },
  {
    sign: '中',
    before: /(?:^|[，。！？我你他她们也就没]|[射击打猜选砸考])$/,
    after: /^(?:了|过|奖|毒|计|弹|枪|箭|标|邪|状元)/,
    reading: 'zhong4',
  },
  {
    sign: '种',
    before: /(?:^|[，。！？我你他她们家来去能会要在地里上不没也就都年民人才可以才想园田下常专门用心])$/,
    after:
      /^(?:[了着过上下满田地树花草菜瓜豆麦稻粮棉茶果药庄桃李苹玉小大水蔬红白葡西土香](?!类)|的(?:是|菜|花|树|瓜|地|果|茶|粮|玉|小|水))/,
    reading: 'zhong4',
  },
  { sign: '种', before: /[心会能要去来想上]$/, after: /^[，。！？]/, reading: 'zhong4' },
  { sign: '得', before: /(?:^|[，。！？；：])$/, after: /^了[一三二两第大个病奖便]/, reading: 'de2' },
  {
    sign: '得',
    before: /(?:[都就又还总]|可是|但是)$/,
    after: /^(?:自己|有|去|先|把|在|让|给|跟|由|靠|从|按|重新)/,
    reading: 'dei3',
  },
  { sign: '得', before: /./, after: /^赶[在紧快]/, reading: 'dei3' },
  { sign: '着', before: /[找睡够摸抓逮碰用管犯猜]不$/, after: /^/, reading: 'zhao2' },
  // 穿着 is what one wears, or to wear something.
  { sign: '着', before: /穿$/, after: /^(?:[一两三几件双条身新旧]|[^，。]{1,6}的)/, reading: 'zhe5' },
  { sign: '行', before: /[这那哪]一$/, after: /^(?!人)/, reading: 'hang2' },
  {
    sign: '行',
    before: /[一二两三四五六七八九十几每]$/,
    after: /^[小大热眼]?[字诗文泪代]/,
    reading: 'hang2',
  },
  { sign: '行', before: /(?:^|[^一同])$/, after: /^[内外]人/, reading: 'hang2' },
  { sign: '校', before: /漏$/, after: /^/, reading: 'jiao4' },
  { sign: '校', before: /(?:^|[^学高军母])$/, after: /^[书勘样雠]/, reading: 'jiao4' },
  { sign: '背', before: /(?:^|[^后手])$/, after: /^(?:诗|课文|单词|不出|得出|道：)/, reading: 'bei4' },
  {
    sign: '还',
    before: /比[^，。！？]{1,8}$/,
    after: /^(?:厉害|要|更|大|小|高|多|长|快|重)/,
    reading: 'hai2',
  },
  { sign: '还', before: /[请快]$/, after: /^(?:我|给)/, reading: 'huan2' },
  { sign: '杆', before: /[\d一两三四五六七八九十几这那每]$/, after: /^(?!到底|[进推打入])/, reading: 'gan3' },
  { sign: '粘', before: /./, after: /^(?:着(?![性力剂系])|[在上住了满到])/, reading: 'zhan1' },
  { sign: '觉', before: /睡[^，。！？]{0,6}[个好懒大午]$/, after: /^(?![得醒])/, reading: 'jiao4' },
  { sign: '溜', before: /[一两几]$/, after: /^(?!烟)/, reading: 'liu4' },
  { sign: '几', before: /[小高矮长条炕]$/, after: /^[，。、；上旁]/, reading: 'ji1' },
  { sign: '几', before: /[边，。；]$/, after: /^上(?!几)/, reading: 'ji1' },
  { sign: '了', before: /[语话言音]未$/, after: /^[，。]/, reading: 'liao3' },
  {
    sign: '系',
    before: /[^文学史理化物数语律济关联维]$/,
    after: /^(?:着(?!重)|紧|鞋带|领带|围裙|腰带|安全带)/,
    reading: 'ji4',
  },
  { sign: '咽', before: /./, after: /^(?:下(?![外部间])|了|尽|不下|进)/, reading: 'yan4' },
  { sign: '合', before: /[^\d一二三四五六七八九十两几半]$/, after: /^/, reading: 'he2' },
  { sign: '么', before: /./, after: /^[？?]/, reading: 'ma5' },
  { sign: '得', before: /须$/, after: /./, reading: 'dei3' },
  { sign: '度', before: /./, after: /^其[房位意势情心]/, reading: 'duo2' },
  { sign: '识', before: /日$/, after: /^(?:。|$)/, reading: 'zhi4' },
  { sign: '脉', before: /[^脉]$/, after: /^(?!脉)/, reading: 'mai4' },
  { sign: '边', before: /[唇床窗墙路河湖海桌门耳嘴手脚井溪池]$/, after: /^/, reading: 'bian1' },
  { sign: '都', before: /[入返抵离]$/, after: /^[，。；]/, reading: 'du1' },
  { sign: '都', before: /(?:到了?|[在至向往])$/, after: /^中[^了奖毒计弹]/, reading: 'du1' },
  // Of words that are read two ways.
  { sign: '诉', before: /告$/, after: /^(?:过|我|你|他|她|它|您|了|大家|别人)/, reading: 'su5' },
  { sign: '事', before: /故$/, after: /^(?!例)/, reading: 'shi5' },
  { sign: '家', before: /(?:[跟给对向让被把替比和管叫拿问帮]|回)人$/, after: /^/, reading: 'jia5' },
  { sign: '子', before: /[娘我你他]老$/, after: /^/, reading: 'zi5' },
  {
    sign: '家',
    before: /(?:^|[^户些农渔富穷良通常百千个座的钱官主女男娘香贵老])人$/,
    after: /^(?:[的都也说拿要不没是就还会给早怎一二两三四五六七八九十]|自己)/,
    reading: 'jia5',
  },
  { sign: '场', before: /(?:[的个种此好其惨]|什么)下$/, after: /^/, reading: 'chang5' },
  { sign: '场', before: /下$/, after: /^(?:很|非常|都)?[惨悲凄可不如]/, reading: 'chang5' },
  { sign: '场', before: /下$/, after: /^/, reading: 'chang3' },
  { sign: '西', before: /[儿些么的样种]东$/, after: /^(?![两南北向方走宽侧长])/, reading: 'xi5' },
  { sign: '去', before: /[跑走飞转跳爬挤]过$/, after: /^/, reading: 'qu5' },
]

const BY_SIGN = new Map<string, Pattern[]>()
for (const pattern of PATTERNS) BY_SIGN.set(pattern.sign, [...(BY_SIGN.get(pattern.sign) ?? []), pattern])

/** The reading that a rule gives to the character at `at` of a text in simplified characters, or ''. */
export function readingByRule(text: string, at: number, readings: readonly string[]): string {
  const sign = text[at] ?? ''
  const repeated = REPEATED[sign]
  if (repeated && readings.includes(repeated) && isRepeated(text, at, sign)) return repeated
  for (const pattern of BY_SIGN.get(sign) ?? []) {
    if (!readings.includes(pattern.reading)) continue
    if (!pattern.before.test(text.slice(Math.max(0, at - 10), at))) continue
    if (pattern.after.test(text.slice(at + 1, at + 8))) return pattern.reading
  }
  return ''
}

function isRepeated(text: string, at: number, sign: string): boolean {
  const forward = text[at + 2] === sign && /[一了]/.test(text[at + 1] ?? '')
  const back = text[at - 2] === sign && /[一了]/.test(text[at - 1] ?? '')
  return forward || back
}

const NOT_SUFFIX = /[女男孙孫婴嬰幼健婆妻胎产產孤宠寵育混院科我吾爱愛小生]$/

/** Whether 儿 standing alone after `before` is the suffix that curls the syllable before it. */
export function isErhua(before: string, after: string): boolean {
  if (!/\p{Script=Han}$/u.test(before) || NOT_SUFFIX.test(before)) return false
  return !/^[子女童科媳孙孫时時歌化]/.test(after)
}
