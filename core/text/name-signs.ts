import { isHan } from '#core/text/signs.ts'

/** What a sign can't be or do in a name: bits of `kinds`. All in simplified characters, as the rules see the text. */
export const NEVER_GIVEN = 1
export const NEVER_LAST = 2
export const NEVER_ALONE = 4
export const KIN = 8
export const NEVER_FOREIGN = 16
export const MEASURE = 32
export const COUNTED = 64
export const PLACE_END = 128
/** Where a name of a place may begin: after what is not Chinese, and after prepositions. */
export const BEGINS = 256
export const TITLE = 512
export const CLASS = 1024
export const REIGN = 2048
export const DOT = 4096
export const GRAMMAR = 8192
export const UNLIKELY = 16384
export const NUMERAL = 32768
/** Surnames that in older prose are words of grammar: 方欲, 何物. */
export const OLD = 65536
/** What such things are called that have no name: 浙商, 糖业. */
export const GENERIC = 131072
export const QUARTER = 262144

const SIGNS: [number, string][] = [
  // Words that are never part of a given name, though jieba's list has them there.
  [
    NEVER_GIVEN,
    '的了是在和与不也就都有我你他她它这那么吗呢吧啊把被给对从到说等为上下里并而或及以会能要将很最已还又才只过着得地个们什谁来去做时后前何于皆俱忙案此兮彼其季余部屋则自即曰乃妃门',
  ],
  // What a person does, after a name: 贾母|笑, 熙凤|听.
  [NEVER_LAST, '笑听命因大率曾'],
  // After a surname these alone are no given name: 易子, 吴之.
  [NEVER_ALONE, '之子人见里主引道'],
  // 王氏 and 贾母 are whole: what follows is no part of the name.
  [KIN, '氏母'],
  [NEVER_FOREIGN, '一二三四五六七八九十世的了是在和与不也就我你他县省市河湖岛宫王帝后人当屋房间树城'],
  // After a number these begin no name, though some are surnames.
  [
    MEASURE,
    '张方周项段房车卷管米尺石堆门节个只件袋条把支枝台辆位次种家口名匹棵座间斤两元角分块片层份双头顶朵杯瓶碗盒箱包串群批场句篇首幅套组副遍趟阵顿栋封盏根颗滴',
  ],
  [COUNTED, '0123456789一二三四五六七八九十百千万亿两几每这那'],
  [PLACE_END, '市县区镇乡村州省岛山河湖江路街桥寺庙宫站港湾溪峡沟'],
  [BEGINS, '在到从于由与和及至往过沿距经为是的'],
  // The army of such a house has no name: 宋军, 魏军.
  [REIGN, '宋魏吴晋秦楚汉燕齐赵韩蜀唐明清隋苏梁陈周'],
  [DOT, '·‧・•'],
  // These stand before a title as words of grammar, never as a surname: 和老师, 向同学.
  [GRAMMAR, '和都向从能过来要由让有被连那但可是会已则如自同因将别当相'],
  // Surnames that are far commoner as words of grammar.
  [UNLIKELY, '和都向从时能过来应要由并让有被连别干相那全当但双北南东西厂于曾会可是自同将已即因则如未次项'],
  [QUARTER, '东南西北'],
  [NUMERAL, '一二三四五六七八九十百千万'],
  [OLD, '方何常莫'],
  [
    GENERIC,
    '军法界业部门区性力体面色量学语文曲商委通衣员队校师生级期层者式型品物具器机件费款额率价值点线声音容划邮海',
  ],
]

/** What a person is called, after the name. */
const TITLES =
  '老板 掌柜 秘书 护士 师傅 师兄 师父 先生 女士 小姐 太太 夫人 教授 老师 医生 大夫 博士 院士 经理 总 董事 主席 总统 总理 部长 市长 局长 校长 院长 处长 科长 所长 站长 县长 厂长 书记 主任 队长 教练 导演 同学 同志 将军 警官 律师 爷爷 奶奶 叔叔 阿姨 哥 姐 嫂 伯 大爷 大妈 大叔 大婶 大娘 大嫂 伯伯 大人 大王 老爷 太爷 小爷 相公 员外 官人 公子 姑娘 娘子 姨妈 姨娘 婶 妈妈 姥姥 丫头 哥儿 太医 堂官 道婆 舅 大哥 大姐 家 妃'
/** What a name is the name of: 民雄|乡, 汇添富|基金. */
const CLASSES =
  '地区 国际 机场 公司 集团 洋行 大学 学院 中学 小学 学堂 校区 医院 联赛 教派 教大 教寺 汗国 广场 公园 铁路 车站 银行 汽车 煤矿 杂志 皇帝'
const FIRMS = '公司 集团 银行 科技 股份 证券 基金 资本 资产 保险 信托 控股 电子 药业 重工 传媒'
const PLACES = '区湖溪寺宫庙桥港站楼'
/** These end the name of a place whatever follows. */
const SEATS = '县镇乡'

const titles = new Set(TITLES.split(' '))
const firms = new Set(FIRMS.split(' '))
const classes = new Set([...CLASSES.split(' '), ...firms])

/** The bits of each code unit. */
export const kinds = new Uint32Array(0x10000)
for (let code = 0; code < kinds.length; code++) if (!isHan(code)) kinds[code] = BEGINS
for (const [kind, signs] of SIGNS) for (const sign of signs) mark(sign, kind)
for (const title of titles) mark(title, TITLE)
for (const one of [...classes, ...PLACES, ...SEATS]) mark(one, CLASS)

function mark(sign: string, kind: number) {
  const code = sign.charCodeAt(0)
  kinds[code] = (kinds[code] ?? 0) | kind
}

/** Whether the sign at `at` is of this kind; before the text and after it nothing is. */
export const is = (text: string, at: number, kind: number): boolean =>
  at >= 0 && at < text.length && ((kinds[text.charCodeAt(at)] ?? 0) & kind) !== 0

export const begins = (text: string, at: number): boolean => at === 0 || is(text, at - 1, BEGINS)

export const isTitle = (text: string, at: number): boolean =>
  is(text, at, TITLE) && (titles.has(text.slice(at, at + 2)) || titles.has(text[at] ?? ''))

/** A title of two characters, that no given name begins with. */
export const isLongTitle = (text: string, at: number): boolean =>
  is(text, at, TITLE) && titles.has(text.slice(at, at + 2))

/** Whether what stands at `at` says what the name before it is of. */
export const isClass = (text: string, at: number): boolean =>
  is(text, at, CLASS) &&
  (classes.has(text.slice(at, at + 2)) ||
    SEATS.includes(text[at] ?? '-') ||
    (PLACES.includes(text[at] ?? '-') && (at + 1 === text.length || begins(text, at + 2))))

export const isFirm = (text: string, at: number): boolean =>
  is(text, at, CLASS) && firms.has(text.slice(at, at + 2))
