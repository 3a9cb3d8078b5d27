// Names that are no headwords, and how often a character stands in a name: from the words that jieba's list marks
// as names of people (nr), places (ns) and transliterated names (nrt), and the names with a · in SUBTLEX-CH.

const HAN = /^\p{Script=Han}+$/u
/** A cost is -SCALE ln p, in whole numbers; NEVER stands for a character that was not seen. */
const SCALE = 64
const NEVER = 0xffff
/** Ends of jieba's place names that make them plain phrases. */
const PLAIN = /(地区|[东南西北中]部|方向|风景区|队|军|界|人|区域|等地|门口|里|外|内|上|下)$/

/** What follows a surname without being a given name, and what is counted. */
const TITLED =
  /(先生|小姐|老师|太太|夫人|师傅|将军|公子|姑娘|大人|太后|皇帝|总兵|太监|见|人|但|等|曾|任|[一二三四五六七八九十])$|^[一二三四五六七八九十两几条支只张个座块家位件袋瓶杯碗盒箱双]/

const PLACE_END = /[市县区镇乡村州省岛山河湖江路街桥寺庙宫站港湾溪]$/

/**
 * Surnames as common as they are in China today, the commonest first (the order of the censuses, by hand): jieba's list
 * marks many a word as a person that is none, and would have 水 and 成 for families.
 */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏傅付方邹熊白孟秦邱侯江尹薛阎闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文温洪欧俞柳阮耿詹关焦柯裴翁庄聂岳齐梅舒祝纪霍葛施樊邢尤骆倪殷章鲁翟凌辛管单鲍左涂简卓甘申童包季盛路欧冉伍项宁游蓝饶牛卫蒲柴甄祁费解屈冷卞符虞霍褚窦苗穆曲娄桂岑房艾苟佟靳晏隋管华应冀丛瞿阳席牟娄佘戚鄢茅褚滕晋仇朴匡阙栗荆敖巫芦储喻竺'

/** Given names that are titles, kin or what such a person does: 王大爷, 张老板. */
const NO_GIVEN = /^[老二五六阿]|[爷哥妈娘姐嫂伯叔婶氏母总某家府县镇村寺湖河山宗帝王侯妃后们的]$/

/** The share of a surname that is not among the first three hundred and fifty. */
const RARE_SURNAME = 1e-4
/** As a word of its own so common that it is hardly met as a rare surname: 那, 能, 水. */
const COMMON_WORD = 1000
/** The first surnames are names whatever else they are; of 方 and 金 it is less sure. */
const SURE = 19
const LEAST = 0.15
/** How much a place of a name learns from the others. */
const BORROWED = 0.15
/** So seldom is a sign a word by itself that it may well be in a name. */
const RARE = 600
const RARE_COUNT = 0.5
/** jieba's marks of names: places, companies, brands and works. */
const PROPER = new Set(['ns', 'nt', 'nz'])

/** Signs of foreign names that jieba's list has as given names: 马克思, 高尔基. */
const FOREIGN = /[斯尔克特拉夫尼卡姆布托勒基迪蒂瓦萨塔里]/

/** One cost for each code unit in each place of a name; `pairs` are [traditional, simplified] characters, `surnamePairs` those of surnames. */
export function nameTables(jieba, subtlex, pairs, surnamePairs) {
  const surnames = new Set(surnamePairs.map(([, simplified]) => simplified))
  const givens = new Map()
  const firsts = new Map()
  const seconds = new Map()
  const foreign = new Map()
  const places = new Map()
  const proper = new Map()
  const add = (table, sign, count) => table.set(sign, (table.get(sign) ?? 0) + count)
  const common = new Set(SURNAMES)
  const alone = jieba.filter(([word]) => word.length === 1 && HAN.test(word))
  for (const [word, count, tag] of jieba) {
    if (!HAN.test(word)) continue
    const weight = Math.sqrt(count)
    if (tag === 'nr' && common.has(word[0]) && !NO_GIVEN.test(word.slice(1))) {
      const foreignness = FOREIGN.test(word.slice(1)) ? 0.2 : 1
      if (word.length === 2) add(givens, word[1], foreignness)
      if (word.length === 3) {
        add(firsts, word[1], foreignness)
        add(seconds, word[2], foreignness)
      }
    }
    if (tag === 'nrt' && word.length > 2) for (const sign of word) add(foreign, sign, weight)
    if (tag === 'ns' && word.length > 2 && PLACE_END.test(word))
      for (const sign of word.slice(0, -1)) add(places, sign, weight)
    if (PROPER.has(tag) && word.length <= 4)
      for (const sign of PLACE_END.test(word) ? word.slice(0, -1) : word) add(proper, sign, 1)
  }
  for (const part of foreignParts(subtlex)) for (const sign of part[0]) add(foreign, sign, Math.sqrt(part[1]))
  // What stands in one place of a name may stand in the others.
  const counted = [firsts, seconds, givens].map(table => [...table])
  counted.forEach((signs, from) => {
    for (const [to, table] of [firsts, seconds, givens].entries())
      if (to !== from) for (const [sign, count] of signs) add(table, sign, count * BORROWED)
  })
  // A rare sign may stand in any name.
  const words = new Map(alone)
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const sign = String.fromCharCode(code)
    if ((words.get(sign) ?? 0) > RARE) continue
    for (const table of [givens, firsts, seconds]) if (!table.has(sign)) table.set(sign, RARE_COUNT)
  }
  for (const [sign, count] of [...firsts, ...seconds]) add(proper, sign, count / 4)
  const packed = {
    nameGivens: givens,
    nameFirsts: firsts,
    nameSeconds: seconds,
    nameForeign: foreign,
    namePlaces: places,
    nameSigns: proper,
  }
  return {
    nameSurnames: costs(surnameShares(surnames, words), surnamePairs),
    ...Object.fromEntries(Object.entries(packed).map(([name, table]) => [name, costs(table, pairs)])),
  }
}

/** Shares fall with the rank nearly as in the census: 7 % for the first, 85 % for the first hundred. */
function surnameShares(surnames, alone) {
  const signs = [...new Set(SURNAMES)]
  const rare = [...surnames]
    .filter(sign => (alone.get(sign) ?? 0) < COMMON_WORD)
    .map(sign => [sign, RARE_SURNAME])
  const share = (sign, rank) => {
    const share = 0.085 * (rank + 1) ** -0.7
    return rank < SURE ? share : share * Math.max(LEAST, Math.min(1, COMMON_WORD / (alone.get(sign) ?? 1)))
  }
  return new Map([...rare, ...signs.map((sign, rank) => [sign, share(sign, rank)])])
}

/** 贾珍方, beside 贾珍笑, is a name and what its bearer does. */
const ACTS = /[方道忙叹笑听说问想走去来之见命乃便因叫应送忍喜进仍]$/
/** Two signs that are as common as this as words are a phrase, whatever jieba's list says: 北门, 深沟. */
const COMMON = 1000

/** Names that are listed nowhere in the dictionary: [name, count]. */
export function listedNames(jieba, subtlex, headwords, surnames) {
  const names = new Map()
  const alone = new Map(jieba.filter(([word]) => word.length === 1))
  const stems = new Map()
  for (const [word, , tag] of jieba)
    if (tag === 'nr' && word.length === 3) stems.set(word.slice(0, 2), (stems.get(word.slice(0, 2)) ?? 0) + 1)
  for (const [word, count, tag] of jieba) {
    if (!HAN.test(word) || headwords.has(word) || word.length < 2 || word.length > 8) continue
    if (
      /^[那于后和时从过应自将有可是]|.[忙叹听笑喜]$/.test(word) ||
      TITLED.test(word) ||
      (tag !== 'nrt' && headwords.has(word.slice(1)) && word.length === 3)
    )
      continue
    const person =
      tag === 'nr' &&
      word.length === 3 &&
      surnames.has(word[0]) &&
      count >= 3 &&
      !headwords.has(word.slice(0, 2)) &&
      !(ACTS.test(word) && stems.get(word.slice(0, 2)) > 1)
    const foreign = tag === 'nrt' && word.length >= 3 && count >= 3 && !PLACE_END.test(word)
    if (person || foreign) names.set(word, count)
    if (tag !== 'ns' || word.length > 5 || count < 3 || PLAIN.test(word) || joined(word, headwords)) continue
    // 宜君县: the name and what it is of are two words.
    const stem = word.length > 2 && PLACE_END.test(word) ? word.slice(0, -1) : word
    const plain = [...stem].every(sign => (alone.get(sign) ?? 0) >= COMMON)
    if (!headwords.has(stem) && (stem.length > 2 || (count >= 10 && !plain))) names.set(stem, count)
  }
  for (const [word, count] of foreignParts(subtlex)) {
    if (word.length >= 3 && !headwords.has(word)) names.set(word, Math.max(names.get(word) ?? 0, count))
  }
  return names
}

/** A name and what it is of (西安|站, 日本|帝国) are two words. */
function joined(word, headwords) {
  for (let cut = 2; cut < word.length; cut++) {
    if (!headwords.has(word.slice(0, cut))) continue
    if (cut === word.length - 1 || headwords.has(word.slice(cut))) return true
  }
  return false
}

function* foreignParts(subtlex) {
  for (const [word, { count }] of Object.entries(subtlex)) {
    if (!word.includes('·')) continue
    for (const part of word.split('·')) if (HAN.test(part)) yield [part, count]
  }
}

function costs(table, pairs) {
  const total = [...table.values()].reduce((sum, value) => sum + value, 0)
  const result = new Uint16Array(0x10000).fill(NEVER)
  const set = (sign, cost) => {
    const code = sign.charCodeAt(0)
    result[code] = Math.min(result[code], cost)
  }
  for (const [sign, count] of table) set(sign, Math.round(-Math.log(count / total) * SCALE))
  for (const [traditional, simplified] of pairs) set(traditional, result[simplified.charCodeAt(0)])
  return result
}
