import type { Vocabulary } from '#core/dictionary/dictionary.ts'
import { costAfter, costBefore } from '#core/text/name-context.ts'
import { japaneseNames } from '#core/text/name-japanese.ts'
import type { Arc } from '#core/text/numbers.ts'
import type { Span } from '#core/text/segment.ts'

const SCALE = 64
/** In place of a headword's number: what kind of name was made up. */
export const PERSON_NAME = -2
export const FOREIGN_NAME = -3
/** A name of no known kind. */
const OTHER_NAME = -4
const NEVER = 0xffff
/** What a name costs beside its characters: how rare names are among running words. */
const PERSON = 3 * SCALE
const SHORT_PERSON = 4.8 * SCALE
/** 王氏 is little in doubt. */
const CLAN = 3 * SCALE
/** A family name that is known, and a given name that ends as theirs do. */
const JAPANESE = 21 * SCALE
const NICKNAME = 6.5 * SCALE
const FOREIGN = 3.6 * SCALE
const FOREIGN_SIGN = 0.25 * SCALE
/** 屋里 may be any two words. */
const SHORT_FOREIGN = SCALE
const APART = 3 * SCALE
const CLASSED = 4 * SCALE
const BEGINS = /[^\p{Script=Han}]|[在到从從于於由与與和及至往经經为為是的]/u
/** What a name is the name of. */
const CLASSES =
  /^(?:地区|地區|国际|國際|机场|機場|公司|集团|集團|洋行|大学|大學|学院|學院|中学|中學|小学|小學|学堂|校区|医院|醫院|联赛|聯賽|教派|教大|教寺|汗国|广场|廣場|公园|公園|铁路|鐵路|车站|車站|银行|銀行|汽车|汽車|煤矿|科技|股份|证券|證券|基金|资本|資本|杂志|雜誌|皇帝|[县縣区區镇鎮乡鄉湖溪寺宫宮庙廟桥橋港站]$|[县縣区區镇鎮乡鄉湖溪寺宫宮庙廟桥橋港站][^\p{Script=Han}的在位是为與和与])/u
const UNLISTED = 6.5 * SCALE
const PLACE = 8 * SCALE
/** 滁河 may be any two words. */
const SHORT_PLACE = 3 * SCALE
/** What stands beside a · is a name. */
const DOTTED = 4 * SCALE
const LONGEST_FOREIGN = 9

/** Words that are never part of a given name, though jieba's list has them there. */
const NEVER_GIVEN = new Set(
  '的了是在和与不也就都有我你他她它这這那么麼吗嗎呢吧啊把被给给給对對从從到说說等为為上下里裡裏并而或及以会能要将很最已还又才只过過着著得地个個们們么什谁誰来來去做时時后後前何于皆俱忙案此兮彼其季余部屋则則自即曰乃',
)
/** What a person does, after a name: 贾母|笑, 熙凤|听. */
const NEVER_LAST = new Set('笑听命因')
/** After a surname these alone are no given name: 易子, 吴之. */
const NEVER_ALONE = new Set('之子人见见里主引道')
/** The army of such a house has no name: 宋军, 魏军. */
const REIGNS = new Set('宋魏吴吳晋晉秦楚汉漢燕齐齊赵趙韩韓蜀唐明清隋苏蘇梁陈陳周')
/** 王氏 and 贾母 are whole: what follows is no part of the name. */
const KIN = new Set('氏母')
const NEVER_FOREIGN = new Set('一二三四五六七八九十世的了是在和与不也就我你他县省市河湖岛宫王帝后人')
/** Surnames that are far commoner as words of grammar. */
const UNLIKELY = new Set(
  '和都向从從时時能过過来來应應要由并讓让有被连連别別干相那全当當但双雙北南东東西厂于於曾会會有可是自同将將已即因则則如未次项項',
)
/** Surnames of two characters, in both scripts. */
const DOUBLE = new Set(
  '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 西门 西門 南宫 南宮 慕容 令狐 皇甫 尉迟 尉遲 公孙 公孫 轩辕 軒轅 端木 独孤 獨孤 夏侯 宇文 长孙 長孫 呼延 澹台 澹臺 万俟 拓跋 百里 东郭 東郭 申屠 太史 淳于 单于 單于 闻人 聞人 钟离 鍾離 赫连 赫連 纳兰 納蘭 完颜 完顏 叶赫 耶律'.split(
    ' ',
  ),
)
const DOUBLE_FIRST = new Set([...DOUBLE].map(name => name[0]))
/** Measure words: after a number they begin no name, though some are surnames. */
const MEASURES = new Set(
  '张張方周项項段房车車卷管米尺石堆门門节節个個只隻件袋条條把支枝台臺辆輛位次种種家口名匹棵座间間斤两兩元角分块塊片层層份双雙头頭顶頂朵杯瓶碗盒箱包串群批场場句篇首幅套组組副遍趟阵陣顿頓栋棟封盏盞根颗顆粒滴',
)
const COUNTED = /[\d一二三四五六七八九十百千万萬亿億两兩几幾每这這那]$/
/** These stand before a title as words of grammar, never as a surname: 和老师, 向同学. */
const GRAMMAR = new Set('和都向从從能過过来來要由让讓有被连連那但可是会會已则則如自同因将將别別当當相')
const PLACE_ENDS = new Set('市县縣区區镇鎮乡鄉村州省岛島山河湖江路街桥橋寺庙廟宫宮站港湾灣溪峡峽沟溝')
const TITLES =
  /^(?:老板|老闆|师傅|师兄|师父|先生|女士|小姐|太太|夫人|教授|老师|老師|医生|醫生|大夫|博士|院士|经理|經理|总|總|董事|主席|总统|總統|总理|總理|部长|部長|市长|市長|局长|校长|校長|院长|院長|处长|處長|科长|科長|所长|所長|站长|站長|县长|縣長|厂长|廠長|书记|書記|主任|队长|教练|教練|导演|師傅|师傅|同学|同學|同志|将军|將軍|警官|律师|爷爷|奶奶|叔叔|阿姨|哥|姐|嫂|伯|大爷|大妈|大人|大王|老爷|太爷|小爷|相公|员外|官人|公子|姑娘|娘子|奶奶|嫂子|姨妈|姨娘|婶|妈妈|姥姥|丫头|哥儿|大哥|大姐|家)/
/** A name of one character and what it is of is only believed where a name is likely to begin. */
const AFTER = /[^\p{Script=Han}]|[的在到从从於于由与與和及至往过過沿距经經为為是]/u

const HAN = /\p{Script=Han}/u
const NUMERAL = /[一二三四五六七八九十]/
const isDot = (sign: string | undefined) => sign !== undefined && '·‧・•'.includes(sign)

/** 贾政之母 are a person and his mother; those whose names have 之 in them are mostly listed. */
const goesOn = (text: string, end: number) =>
  HAN.test(text[end] ?? '') && !TITLES.test(text.slice(end, end + 2)) ? 4 * SCALE : 0

/** What else a listed name costs where the list has taken what follows for a part of it: 贾母笑, 贾珠之. */
export function listedName(text: string, start: number, end: number): number {
  if (end - start !== 3) return 0
  if (KIN.has(text[start + 1] ?? '') || NEVER_LAST.has(text[end - 1] ?? '')) return 10 * SCALE
  return text[end - 1] === '之' ? goesOn(text, end) : 0
}

/** Words for the names that may begin at `start`, as further arcs of the lattice. */
export function createNameArcs(dictionary: Vocabulary): (text: string, start: number, arc: Arc) => void {
  const { sections, trie } = dictionary
  const surnames = sections.words('nameSurnames')
  const givens = sections.words('nameGivens')
  const firsts = sections.words('nameFirsts')
  const seconds = sections.words('nameSeconds')
  const foreign = sections.words('nameForeign')
  const signs = sections.words('nameSigns')
  const places = sections.words('namePlaces')
  const cost = (table: Uint16Array, text: string, at: number) => table[text.charCodeAt(at)] ?? NEVER
  const given = (text: string, at: number) => at < text.length && !NEVER_GIVEN.has(text[at] ?? '')

  function people(text: string, start: number, arc: Arc) {
    const first = text[start] ?? ''
    if ('一二三四五六七八九十百千万'.includes(first)) return
    let surname = 0
    let length = 1
    if (DOUBLE_FIRST.has(first) && start + 3 <= text.length && DOUBLE.has(text.slice(start, start + 2))) {
      length = 2
      surname = 8 * SCALE
    } else {
      surname = cost(surnames, text, start)
      if (surname === NEVER) {
        if ('老小阿大'.includes(first)) nickname(text, start, arc)
        return
      }
    }
    const at = start + length
    if ((text[at] === '氏' || (text[at] === '母' && text[at + 1] !== '亲')) && !UNLIKELY.has(first)) {
      arc(start, at + 1, CLAN + surname, 'name', PERSON_NAME)
      return
    }
    const counted = '一二三四五六七八九十百'.includes(text[start - 1] ?? '-')
    if (
      !counted &&
      !GRAMMAR.has(first) &&
      length === 1 &&
      surname < 8 * SCALE &&
      TITLES.test(text.slice(at, at + 2))
    )
      arc(start, at, dictionary.cost(trie.find(first)) - SCALE / 2, 'name', trie.find(first))
    if (UNLIKELY.has(first) && length === 1) surname += 3 * SCALE
    if (!given(text, at)) return
    const before = surname + costAfter(text, start)
    const one = NEVER_LAST.has(text[at] ?? '') && text[at] !== '笑' ? NEVER : cost(givens, text, at)
    if (
      one !== NEVER &&
      !NEVER_ALONE.has(text[at] ?? '') &&
      !(REIGNS.has(first) && '军軍王朝'.includes(text[at] ?? ''))
    ) {
      const titled = TITLES.test(text.slice(at + 1, at + 3)) ? 2 * SCALE : 0
      arc(start, at + 1, SHORT_PERSON + before + one + costBefore(text, at + 1) - titled, 'name', PERSON_NAME)
    }
    const a = cost(firsts, text, at)
    const b = cost(seconds, text, at + 1)
    if (a === NEVER || b === NEVER || !given(text, at + 1) || TITLES.test(text.slice(at, at + 2))) return
    if (text[at + 2] === '世' && NUMERAL.test(text[at + 1] ?? '')) return
    if (KIN.has(text[at] ?? '') || NEVER_LAST.has(text[at + 1] ?? '')) return
    const titled = TITLES.test(text.slice(at + 2, at + 4)) ? SCALE : 0
    const meant = dictionary.counted(trie.find(text.slice(at, at + 2))) ? 1.5 * SCALE : 0
    const other = dictionary.counted(trie.find(text.slice(start, at + 1))) ? 2 * SCALE : 0
    const of = text.slice(at, at + 2).includes('之') ? goesOn(text, at + 2) : 0
    const after = of + costBefore(text, at + 2) - titled
    arc(start, at + 2, PERSON + before + a + b + after + meant + other, 'name', PERSON_NAME)
  }

  function nickname(text: string, start: number, arc: Arc) {
    const surname = Math.min(cost(surnames, text, start + 1), cost(givens, text, start + 1) + SCALE)
    if (surname < 6 * SCALE && text[start] !== '大')
      arc(start, start + 2, NICKNAME + surname, 'name', PERSON_NAME)
  }

  function transliterations(text: string, start: number, arc: Arc) {
    const after = isDot(text[start - 1])
    let sum = after ? FOREIGN - DOTTED : FOREIGN
    for (let end = start; end < text.length && end - start < LONGEST_FOREIGN; ) {
      const sign = cost(foreign, text, end)
      if (sign === NEVER || NEVER_FOREIGN.has(text[end] ?? '')) return
      sum += sign + FOREIGN_SIGN
      end++
      if (end - start < 2) continue
      const short = end - start === 2 ? SHORT_FOREIGN : 0
      arc(start, end, isDot(text[end]) ? sum - DOTTED + short : sum + short, 'name', FOREIGN_NAME)
    }
  }

  function placeNames(text: string, start: number, arc: Arc) {
    let sum = PLACE
    for (let end = start; end < text.length && end - start < 4; end++) {
      const known = end - start > 1 && dictionary.has(text.slice(start, end))
      // 滁河 is one word; of 竹崎乡 the name is one and what it is of another.
      const alone = end - start > 1 || AFTER.test(text[start - 1] ?? '，')
      if (end > start && alone && !known && PLACE_ENDS.has(text[end] ?? ''))
        arc(start, end - start > 1 ? end : end + 1, end - start > 1 ? sum : sum + SHORT_PLACE, 'name', -1)
      const sign = cost(places, text, end)
      if (sign === NEVER || NEVER_GIVEN.has(text[end] ?? '')) return
      sum += sign
    }
  }

  function unknown(text: string, start: number, arc: Arc) {
    const a = cost(signs, text, start)
    const b = cost(signs, text, start + 1)
    if (a === NEVER || b === NEVER) return
    if (NEVER_GIVEN.has(text[start] ?? '') || NEVER_GIVEN.has(text[start + 1] ?? '')) return
    const begins = BEGINS.test(text[start - 1] ?? '，') ? 0 : APART
    const ends = CLASSES.test(text.slice(start + 2, start + 4)) ? -CLASSED : 0
    arc(start, start + 2, UNLISTED + a + b + begins + ends, 'name', OTHER_NAME)
  }

  return (text, start, arc) => {
    // 100 张卡 are cards, 一袋米 is rice.
    if (MEASURES.has(text[start] ?? '') && COUNTED.test(text[start - 1] ?? '')) return
    people(text, start, arc)
    for (const end of japaneseNames(text, start)) arc(start, end, JAPANESE, 'name', OTHER_NAME)
    transliterations(text, start, arc)
    placeNames(text, start, arc)
    unknown(text, start, arc)
  }
}

/** Foreign names that stand side by side without a · are one: 多斯|桑托斯. Works on the spans it is given. */
export function createNameJoiner(dictionary: Vocabulary): (spans: Span[], text: string) => Span[] {
  const foreign = dictionary.sections.words('nameForeign')
  const sounds = (text: string, { start, end }: Span) => {
    if (end - start < 2) return false
    for (let at = start; at < end; at++) if ((foreign[text.charCodeAt(at)] ?? NEVER) > 8 * SCALE) return false
    return true
  }
  const listed = ({ kind, headword }: Span) =>
    kind === 'name' && headword >= 0 && !dictionary.lines(headword).length
  return (spans, text) => {
    let last: Span | undefined
    let kept = 0
    for (const span of spans) {
      const made = span.headword === FOREIGN_NAME
      if (
        last &&
        last.end === span.start &&
        ((made && (last.headword === FOREIGN_NAME || (listed(last) && sounds(text, last)))) ||
          (last.headword === FOREIGN_NAME && listed(span) && sounds(text, span)))
      ) {
        last.end = span.end
        last.headword = FOREIGN_NAME
        continue
      }
      spans[kept++] = span
      last = span
    }
    spans.length = kept
    return spans
  }
}
