/** The commonest family names of Japan, and those of people whom history and letters remember. */
const FAMILIES = new Set(
  `佐藤 铃木 高桥 田中 伊藤 渡边 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 斋藤 清水 山崎 池田 桥本 阿部 石川 山下
  中岛 石井 小川 前田 冈田 长谷川 藤田 后藤 近藤 村上 远藤 青木 坂本 福田 太田 西村 藤井 金子 冈本 三浦 藤原 中野 中山 原田 松田
  竹内 小野 田村 和田 石田 森田 上田 内田 柴田 酒井 宫崎 横山 高木 安藤 宫本 大野 小岛 工藤 谷口 今井 高田 增田 丸山 杉山 村田
  大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千叶 菅原 岩崎 木下 久保 佐野 野村 松尾 市川 菊地 杉本 古川 大西 岛田 水野
  樱井 高野 山内 吉川 渡部 西田 西川 黑泽 川端 三岛 宫泽 安倍 小泉 福泽 夏目 芥川 太宰 谷崎 大江 东野 手冢 鸟山 尾田 岸本 是枝
  北野 滨崎 宇多田 安室 坂井 久石 织田 丰臣 德川 上杉 伊达 明智 松平 毛利 石破 岸田 野田 麻生 细川 中曾根 羽田 鸠山 东条 山县
  大隈 大久保 西乡 伊贺 服部 黑田 足利 平田 松下 本田 丰田 盛田 稻盛 柳井 向井 末田 半泽 堺屋 司马辽 涩泽 犬养 桂小 乃木 东乡 宫部
  松岛 松坂 深田 石原 新垣 绫濑 长泽 北川 户田 广末 竹野内 木下 福山 堂本 相叶 二宫 大谷 本庶 山中 朝永 汤川 江崎 白川 小柴`.split(
    /\s+/,
  ),
)
const FIRST = new Set([...FAMILIES].map(name => name.charCodeAt(0)))
const FIRSTS = new Set([...FAMILIES].map(name => name.slice(0, 2)))
/** What a Japanese given name ends in. */
const ENDS = new Set(
  '郎子美夫雄男彦助介辅平吉树一二三也人香奈惠代江乃枝里司史志治明弘幸生和成康信义正之宏浩博茂光俊隆诚健勇修守实清进学登丰哲彻毅敏久昌文武行次翔太朗斗真希织纪绘衣音花月菜莉穗绪乐',
)
const LONG = /^\p{Script=Han}[之太次一二五三四贤右左卫兵里奈和美][郎助介门卫子]/u
const NEVER_FIRST = new Set('的了是在和与不也就都有我你他她它这那太先一')
const ALONE = new Set('明骏健诚勇修守实进登哲彻毅敏昌武翔')

/** Calls back with the end of each Japanese name that may begin at `start`, family and given name together. */
export function japaneseNames(text: string, start: number, found: (end: number) => void): void {
  if (!FIRST.has(text.charCodeAt(start)) || !FIRSTS.has(text.slice(start, start + 2))) return
  for (let length = 2; length <= 3; length++) {
    if (!FAMILIES.has(text.slice(start, start + length))) continue
    const at = start + length
    if (NEVER_FIRST.has(text[at] ?? '') && text[at + 1] !== '郎') continue
    if (LONG.test(text.slice(at, at + 3))) found(at + 3)
    else if (ENDS.has(text[at + 1] ?? '')) found(at + 2)
    else if (ALONE.has(text[at] ?? '')) found(at + 1)
  }
}
