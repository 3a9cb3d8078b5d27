import type { Vocabulary } from '#core/dictionary/dictionary.ts'
import { standsApart } from '#core/text/apart.ts'
import { HAN, HAN_LAST, MEANT } from '#core/text/meant.ts'

/**
 * Headwords that mostly arise by chance in running text: two words of the sentence that happen to spell one.
 * 我去 is an interjection in the dictionary and "I go" in a text.
 */
const ALWAYS = words(`
  中的 中都 都会 那是 是以 美的 面的 家的 小的 有种 他用 不和 中和 到了 我去 上都 会要 其所 地和 对本 道里 把头 人从
  三门 三本 的哥 在地 里人 年年月 太和 是次 三都 大和 和会 中天 一都 年月 手把 人中 中用 了无 如是 在教 书会 得来 法会
  人生地 这不 说中 上心 上口 和美 和乐 中听 中看 分所 大要 大用 可分 可看 可读 可选 人师 对开 对打 了却 多事 得法 地地 的的
  几至 心战 里带 上天 上来讲 所为 时下 中台 国中 着边 在望 活用 吃住 会话 会车 会心 人像 不图 不加 不二 不问 上文
  来日 前因 天人 性地 一己的 将死 将至 一并在 走着 学会在 会同 本就 对日 日来 日至 才不 才有 有次 在一 在三 在二 个把 多国 引着 跟人 爱问 大发 方命 点见 提多 不想 来得 倒把 吃人
`)

/** Cut after a number or what counts like one: 三|个|人, 五年|前, 十天|内. */
const AFTER_NUMBER = words(`
  个人 年前 年来 年内 年中 年后 年间 天后 天下 天上 天内 天前 天天 天冷 天热 月初 月前 月内 月中 次数 米高 岁月 回头 回家 下手 分会 分明 分手 分成 分为 分给 层面 道家
  点心 点出 点开 点到 点多 点头 位置 位于 号令 口中 口气 口水 口红 口号 口岸 年级生 期中 期间内 时事 段时 门前 门口 门外 间接 家里 家长 家人 家中 家门 家用 名人 名家 名字
  本书 本人 本来 片面 条件 张开 张口 场面 場面 件事 把手 把头 个头 个子 个别 对手 对面 双手 行人 行业 只身 所有 国会 国人 国家 国有 口才 岁时 台秤 人大 人为 人家 人间 人才 人中 人海 天地 天气 天才 天子 天分 天生 天使 天真 天中 天赋 本子 枝头 句号 句话 头大 头上 头脑 眼前 脚下 步入 步行 代人 种子 种地 种类 章回 课本 课后 课上 课文 周年级 年上 日前 日后 日内 日间 日电 里外 元气 元首 元旦 块头 面前 分钱 年头
`)
/** These stay whole after a number all the same: they are what is counted. */
const COUNTED_WORDS = words(
  `年级 年代 小时 分钟 点钟 星期 国家 名家 条件 周年 人家 人才 种子 片面 家长 家人 名人 名字 行业 种类 步行 位置 行人 元旦 人间 句号 国会`,
)

/** After a verb the second half belongs to the sentence: 看|完|了, 站|着|了. */
const AFTER_VERB = words(
  '完了 得了 着了 过了 过来人 上了 下了 好了 死了 过得 得过 得着 得到了 上好 好在 得好',
)
/** Written as one though counted as two: adverbs and conjunctions that end in 是, and what a measure follows. */
const WHOLE = words(
  '上回 在行 要是 老是 倒是 若是 既是 总是 真是 多个 没了 不了 还好 再也 不动 有没有 來不及 来不及',
)

const CHANCE = 8 * 64
const GAIN = -9 * 64
const NUMBER = /[\d〇零一二两三四五六七八九十百千万亿几多余半每某这那数第整]/
const PRONOUN = /[我你他她它们們这那]/

/** Whether a headword stands by chance, from up to eight signs before it and after it. */
const PLACES: Record<string, (before: string, after: string) => boolean> = {
  // "In the future" is followed by a predicate or 的; after a date it is "will come".
  将来: (before, after) =>
    /[周週天月日年晚早点點期午]$/.test(before) && !/^([的，。？！、；会會要可能]|$)/.test(after),
  才能: (before, after) => HAN.test(after) && !/^[的和与與是很]/.test(after) && !before.endsWith('的'),
  得很: (_, after) => HAN.test(after),
  是的: before => HAN_LAST.test(before),
  对了: (before, after) => HAN_LAST.test(before) || !/^[，,]/.test(after),
  // What someone said, and not what if: 听了我的话, “走”的话, 宝钗的话.
  的话: (before, after) =>
    /[”’」』"]$|(?:^|[^是换象像])(?:[我你他她您]们?|人家|大家|的人)$|[信依照按将记][了着从到]?[^，。]{1,5}$/.test(
      before,
    ) ||
    /[说讲问道]$|听[^，。！？、；：果]{0,5}$/.test(before) ||
    HAN.test(after) ||
    /^[。！？；]/.test(after),
  把手: before => !/(?:门|門|扶|柜|拉|装|有|个|個|的)$/.test(before) || before.endsWith('请你'),
  人为: (_, after) => !/^[的因造地破制操]/.test(after),
  一家: (_, after) => !/^([人都子，。！？、]|$)/.test(after),
  这里: (_, after) => /^(?:面(?![条包粉食])|[边邊头頭])/.test(after),
  做大: (_, after) => HAN.test(after) && !after.startsWith('做'),
  那里: (_, after) => /^[面边邊头頭]/.test(after),
  有的: (before, after) => /[所没沒还還也都仅僅才具原固享]$/.test(before) || !HAN.test(after),
  打的: (_, after) => !/^[去来回到走上过吧费]/.test(after),
  一面: (before, after) => !/^.?\p{Script=Han}/u.test(after) && HAN_LAST.test(before),
  时时: before => /[当那此到同有届]$/.test(before),
  // A line of writing or a trade; whole it is a party of travellers.
  一行: (before, after) =>
    (/[这那哪每]$/.test(before) && !after.startsWith('人')) || /^[小大热眼]?[字诗文泪代]/.test(after),
  要说: before => /[都也会想不就]$/.test(before),
  要看: (before, after) => /[几乎都也想我你他她]$/.test(before) || /^[书電电见不完到]/.test(after),
  不快: (before, after) => before.endsWith('得') || after.startsWith('也'),
  不等: (_, after) => /^[人我你他她到]/.test(after),
  // A watch is 不准; what is forbidden is told after it.
  不准: (before, after) => before.endsWith('得') || /^[吧嘛了的，。！？]/.test(after),
  算了: (_, after) => /^[出一半几好多账笔数算]/.test(after),
  见得: before => HAN_LAST.test(before) && !/[不未何可才]$/.test(before),
  检出: (_, after) => after.startsWith('来'),
  在校: (_, after) => after.startsWith('对'),
  最多: before => before.endsWith('得'),
  着呢: before => !/[好忙多大远长早难香甜热冷快美累高贵深]$/.test(before),
  得到: before => /[猜料梦做办听见找买达]$/.test(before),
  眼看: before => /[怪白冷斜醉泪双两慧睁瞪]$/.test(before),
  上门: before => /[扣关锁闩掩拉]$/.test(before),
  出门: before => /[跨迈踏]$/.test(before),
  回家: (_, after) => /^中(?![途午国秋学])/.test(after),
  上铺: (_, after) => /^[着了满]/.test(after),
  好时: (_, after) => !/^[巧公]/.test(after),
  赶上: (_, after) => /^(?:前(?![面边方头])|[来去])/.test(after),
  // 最终|于, 该部|位于, 人|手中, 最多|次, 那|天气, 也不|想想.
  终于: before => before.endsWith('最'),
  部位: (_, after) => after.startsWith('于'),
  人手: (before, after) => after.startsWith('中') || before.endsWith('一'),
  多次: before => before.endsWith('最'),
  那天: (_, after) => after.startsWith('气'),
  不想: (_, after) => after.startsWith('想'),
  北朝: before => before.endsWith('坐'),
  大学: (before, after) => /[二三四五六七八九两]$/.test(before) && /^[府科]/.test(after),
  大多: (_, after) => after.startsWith('了'),
  这天: (_, after) => after.startsWith('气'),
  一个: before => before.endsWith('同'),
  有用: (before, after) =>
    HAN.test(after) && !/^[的了吗呢吧么又啊]/.test(after) && !/[很最更没]$/.test(before),
  北大: (_, after) => /^[门街桥营洋湖]/.test(after),
  南大: (_, after) => /^[门街桥营洋湖]/.test(after),
  称为: before => before.endsWith('号'),
  蓝色: before => /[深天宝湛海碧]$/.test(before),
  绿色: before => /[墨深翠草碧嫩]$/.test(before),
  红色: before => /[深粉火桃大]$/.test(before),
  人大: (_, after) => /^[都多部约概]/.test(after),
  光照: before => /[月阳日灯烛火]$/.test(before),
  湖边: before => /[太西东南阳庭泽]$/.test(before),
  在身: (_, after) => /^[上边后旁前体]/.test(after),
  水流: (_, after) => after.startsWith('得'),
  午饭: before => before.endsWith('中'),
  月初: (_, after) => /^[一二三四五六七八九十]/.test(after),
  话说: (before, after) => HAN_LAST.test(before) || /^[不得完了到]/.test(after),
  大管: (_, after) => /^[事家]/.test(after),
  别说: (_, after) => /^[了话出走]/.test(after),
  不谢: (before, after) => HAN_LAST.test(before) && HAN.test(after),
  一月: before => before.endsWith('一年'),
  着床: before => HAN_LAST.test(before) && !/[胎卵未已]$/.test(before),
  处长: (_, after) => after.startsWith('大'),
  个头: (_, after) => after.startsWith('等'),
  反向: (_, after) => /^[我你他她它众那]/.test(after),
  一打: (_, after) => /^[量谅听]/.test(after),
  跟进: (_, after) => /^[我你他她来去屋房门]/.test(after),
  个人: (before, after) =>
    /[找叫派唤请见等像死换娶嫁带遇认]$/.test(before) || (before.endsWith('有') && /^[来去在就]/.test(after)),
  不能: (before, after) => before.endsWith('能干') && after.startsWith('干'),
  头一: before => /[把将]$/.test(before),
  要人: before => /[去来也再就还都想只会能我你他她们]$/.test(before),
  加工: (_, after) => after.startsWith('夫'),
  无伦: (_, after) => after.startsWith('次'),
  在意: (_, after) => /^[中料外]/.test(after),
  着眼: (before, after) => /[睁闭瞪眯瞅翻红冷挤合]$/.test(before) && !/^[于点]/.test(after),
  不同: (_, after) => /^[我你她]|^他(?!人)/.test(after),
  门外: before => /[大房院校城宫寺]$/.test(before),
  道人: before => /[不知]$/.test(before),
  落难: (_, after) => after.startsWith('寻'),
  就算: (before, after) => after.startsWith('了') || (/[始来都早]$/.test(before) && after.startsWith('好')),
  // One feels better, or there is a good deal.
  好些: (_, after) => !HAN.test(after) || /^(?:[了吗么]|儿了)/.test(after),
  便道: (_, after) => /^[：:“"]/.test(after),
  白夜: before => before.endsWith('日'),
  内传: (before, after) => /[园府院房宫城]$/.test(before) || /^[齐出来唤话]/.test(after),
  有时: (_, after) => after.startsWith('文'),
  声响: before => before.endsWith('一'),
  日方: before => /[半竟一两三几数次终整]$/.test(before),
  倒替: (_, after) => /^[你我他她们人咱]/.test(after),
  可怕: (_, after) => after.startsWith('不怕'),
  一说: before => /[这般么样此听我他你]$/.test(before),
  个例: before => /[破开举]$/.test(before),
  得当: before => /[听闻]$/.test(before),
  爷们: before => /[太老少大二三四]$/.test(before),
  想来: before => /[不也都很真就只我你他她]$/.test(before),
  要不: before => /[我你他她们]$/.test(before),
  能干: (before, after) =>
    /^[啥什多这那点些出成完到]/.test(after) || (/[只没还都不就才]$/.test(before) && HAN.test(after)),
  人们: before => /[女老古文匠男诗猎工病客军商主友亲证恋情艺敌族家]$/.test(before),
  及其: (_, after) => /^[他它]/.test(after),
  中将: (before, after) => HAN.test(after) && !/[军名任授为]$/.test(before),
  上将: (before, after) => /^[要对会在把使被不起有是能以从]/.test(after) && !/[军名任授]$/.test(before),
  出让: (_, after) => /^[我你他她人妈]/.test(after),
  到手: (_, after) => /^[抽发酸软麻疼痛]/.test(after),
  端的: before => HAN_LAST.test(before),
  在读: (_, after) => HAN.test(after) && !/^[期生研硕博本]/.test(after),
  正在: (_, after) => /^(?:家[里中，。]|学校|这[里儿]|那[里儿]|屋|房|床|门|外[面地])/.test(after),
  直通: before => before.endsWith('一'),
  直奔: before => before.endsWith('一'),
  路边: before => before.endsWith('马'),
  门锁: (before, after) => before.endsWith('把') && /^[好上了住]/.test(after),
  上来: (before, after) =>
    /^[说看讲]/.test(after) && !/[我你他她们跑走爬赶迎追接端送拿围跟站涌浮，。]$/.test(before),
  早就: before => /[一很太]$/.test(before),
  来回: (_, after) => /^[话王太老奶说道]/.test(after),
  内人: before => /[行圈]$/.test(before),
  资方: before => before.endsWith('出'),
  不少: before => before.endsWith('不多'),
  用钱: (_, after) => HAN.test(after),
  十分: (_, after) => /^[钟鐘]/.test(after),
  // 喝|口|水, 要|点|什么, 下雨|天, 大学|生活|得.
  口水: before => /[喝喂]了?$/.test(before),
  要点: (before, after) => /[我你您他她想还就只需]$/.test(before) || /^[什啥菜酒吃喝钱别头脸]/.test(after),
  手洗: before => before.endsWith('把'),
  着手: before => /[拉牵握挽搓拍挥抓]$/.test(before),
  说好: (before, after) => before.endsWith('都') && !after.startsWith('了'),
  认得: (_, after) => after.startsWith('出'),
  记得: (_, after) => /^[住清牢]/.test(after),
  一起: (before, after) => /(?:星期|周|礼拜)$/.test(before) || /^[来床身]就/.test(after),
  人才: (before, after) => before.endsWith('的') && after.startsWith('能'),
  高级: (_, after) => after.startsWith('别'),
  不到: before => /[买见找听拿看办做吃遇碰收等猜料达学借感]$/.test(before),
  起头: before => /[抬不得仰昂探扬]$/.test(before),
  死人: before => /[吓累气急笑热烦羞冻饿害]$/.test(before),
  五毛: (before, after) => /[块塊元]$/.test(before) || after.startsWith('钱'),
  多重: before => /[斤克吨两磅有]$/.test(before),
  半月: before => before.endsWith('个'),
  千米: before => /[一二两三四五六七八九几]$/.test(before),
  上网: before => /[连接]不$/.test(before),
  // Attire, and not what someone has on.
  穿着: (before, after) => !/[的衣在其]$/.test(before) && !/^[打朴得讲整时很不随上方、和]/.test(after),
  地上: (_, after) => /^[了学班楼车床]/.test(after),
  地点: (_, after) => /^[着了头]/.test(after),
  过人: before => /[见看帮害骗救打骂]$/.test(before),
  过头: before => /[回转扭抬别侧]$/.test(before),
  过身: before => /[回转扭别侧]$/.test(before),
  好多: (_, after) => /^了(?!解|不起)/.test(after),
  心里: before => before.endsWith('手'),
  出头: (_, after) => after.startsWith('来'),
  家养: (_, after) => /^[了着过]/.test(after),
  百度: before => /[一两二三四五六七八九几]$/.test(before),
  起小: before => HAN_LAST.test(before) && !/[我你他她打从自]$/.test(before),
  下来: before => before.endsWith('乡'),
  文书: before => /[外中英日法德俄]$/.test(before),
  火烧: before => before.endsWith('被'),
  不动: before => /[搬拿跑走推拉扛抬背提咬爬挪]$/.test(before),
  不住: before => /[记站挡留拦管守坐关藏停抓沉憋撑顶保围熬耐止遮盖]$/.test(before),
  雨天: before => before.endsWith('下'),
  可不: (_, after) => HAN.test(after) && !after.startsWith('是'),
  把门: (_, after) => HAN.test(after) && !after.startsWith('的'),
  带上: before => /门.{0,3}$/.test(before),
  生活: (before, after) => before.endsWith('大学') && after.startsWith('得'),
  // 悄悄|地|下|了|楼.
  地下: (before, after) => after.startsWith('了') || (before.length > 1 && before.at(-1) === before.at(-2)),
}
// 大|部份, 中东|部份.
for (const place of '东南西北大') PLACES[`${place}部`] = (_, after) => after.startsWith('份')
// The fifth day, and not bus or building number five.
for (const numeral of '一二三四五六七八九十')
  PLACES[`${numeral}号`] = (before, after) =>
    /[大小]$/.test(before) || /^[线楼门院馆房室机车桌文公球厅选]/.test(after)
for (const numeral of '三四五六七八') PLACES[`${numeral}度`] = (_, after) => !/^[音和]/.test(after)
for (const numeral of '一两')
  PLACES[`${numeral}头`] = (_, after) => /^[牛猪羊驴狮象熊鹿狼骡大小野奶水黄母公]/.test(after)
// Three years older, and no third year at the university.
for (const numeral of '一二三四') PLACES[`大${numeral}`] = (_, after) => /^[岁号倍圈码]/.test(after)
// 看|到|十二点, 说|到|一半: until when.
for (const verb of '看说听做想谈走写学')
  PLACES[`${verb}到`] = (_, after) =>
    /^(?:一半|半夜|深夜|[\d一二两三四五六七八九十]+[点點](?!点))/.test(after)

const SUSPECT = new Set([
  ...ALWAYS,
  ...AFTER_NUMBER,
  ...AFTER_VERB,
  ...WHOLE,
  ...Object.keys(PLACES),
  ...Object.keys(MEANT),
])

/** The same of three characters: "damn it" is a grandmother's; half an hour after 个 is an hour and a half. */
const LONGER: Record<string, (before: string, after: string) => boolean> = {
  奶奶的: () => true,
  不得了: before => before.endsWith('了'),
  // Got it! — and "did you know of it".
  知道了: (before, after) => (HAN_LAST.test(before) && !/[我你]$/.test(before)) || HAN.test(after),
  了去了: before => !/[多大远高长]$/.test(before),
  一头热: (_, after) => after.startsWith('汗'),
  能动性: before => /[稍不未最]$/.test(before),
  头一回: before => /[把将]$/.test(before),
  什么事: (before, after) =>
    !/关[^，。]{1,2}$/.test(before) &&
    (HAN_LAST.test(before) || (HAN.test(after) && !/^[啊呀呢]/.test(after))),
  通电话: before => /[不得]$/.test(before),
  好不好: (_, after) => /^[看吃玩听喝用笑找办说]/.test(after),
  // Someone, and by oneself.
  一个人: (before, after) =>
    after.startsWith('从') ||
    /[每另外哪前后同]$/.test(before) ||
    (/[来了是诉见到遇成有等像叫请找]$/.test(before) && !/^[做去过住坐活来走睡吃想回]/.test(after)),
  第三纪: (_, after) => after.startsWith('元'),
  一把抓: (_, after) => after.startsWith('住'),
  外国人: (_, after) => /^才(?:很|多|不少|引|市)/.test(after),
  来得及: (_, after) => after.startsWith('时'),
  可不是: (_, after) => HAN.test(after) && !/^[吗嘛么]/.test(after),
  运行时: (before, after) => !before.endsWith('在') && !/^[间的环库]/.test(after),
  半小时: before => before.endsWith('个'),
  半个月: before => before.endsWith('个'),
  什么的: before => /[做干卖管学教修]$/.test(before),
  在那儿: before => /[放坐站留住停搁躺睡丢忘写]$/.test(before),
  一点不: before => /[这那]$/.test(before),
  源代码: before => before.endsWith('开'),
  不见了: (before, after) => /[看听]$/.test(before) || (HAN.test(after) && !/^[的吗吧呢啊]/.test(after)),
  从来不: (_, after) => after.startsWith('曾'),
  公交车: (_, after) => after.startsWith('站'),
  大都会: (_, after) => HAN.test(after) && !/^[的里区艺博]/.test(after),
  本地人: (_, after) => after.startsWith('氏'),
}
for (const province of '河北 山西 辽宁 吉林 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海'.split(
  ' ',
))
  LONGER[`${province}省`] = (_, after) => after.startsWith('会')

/**
 * What else a headword of two or three characters costs where it stands in `text` (in simplified characters): much,
 * if it stands there by chance.
 */
export function createChance(dictionary: Vocabulary) {
  const { trie, sections } = dictionary
  const suspects = new Uint8Array(sections.words('headwordCosts').length)
  for (const word of [...SUSPECT, ...Object.keys(LONGER)]) {
    const headword = trie.find(word)
    if (headword >= 0) suspects[headword] = 1
    for (const line of dictionary.lines(headword)) suspects[trie.find(dictionary.entry(line).traditional)] = 1
  }
  const verb = (headword: number) => [...dictionary.lines(headword)].some(line => dictionary.verb(line))
  return (text: string, headword: number, start: number, end: number): number => {
    if (standsApart(text, headword, start, end, verb)) return CHANCE
    if (suspects[headword] !== 1) return 0
    return end - start === 2 ? chance(text, start) : longer(text, start)
  }
}

function longer(text: string, start: number): number {
  const word = text.slice(start, start + 3)
  const before = text.slice(Math.max(0, start - 8), start)
  const after = text.slice(start + 3, start + 11)
  if (LONGER[word]?.(before, after)) return CHANCE
  return MEANT[word]?.(before, after) ? GAIN : 0
}

function chance(text: string, start: number): number {
  const word = text.slice(start, start + 2)
  if (ALWAYS.has(word)) return CHANCE
  const before = text.slice(Math.max(0, start - 8), start)
  const last = before.at(-1) ?? ''
  if (AFTER_NUMBER.has(word) && !COUNTED_WORDS.has(word) && NUMBER.test(last)) {
    // 一回家就 is "as soon as".
    return last === '一' && '就便才'.includes(text[start + 2] ?? '-') ? 0 : CHANCE
  }
  if (AFTER_VERB.has(word) && HAN.test(last) && !PRONOUN.test(last)) return CHANCE
  const after = text.slice(start + 2, start + 10)
  if (PLACES[word]?.(before, after)) return CHANCE
  if (MEANT[word]?.(before, after)) return GAIN
  // 有的人 begins a clause, and what one has stands inside.
  if (word === '有的') return HAN.test(last) ? 0 : -3 * 64
  return WHOLE.has(word) ? -2.5 * 64 : 0
}

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/))
}
