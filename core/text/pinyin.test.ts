import { expect, test } from 'vitest'
import { createAnalyzer } from '#core/text/analyze.ts'
import { toneMarks } from '#core/text/tones.ts'
import { lexicon } from '#db/lexicon.ts'

const analyzer = createAnalyzer(lexicon())
const read = (text: string) =>
  analyzer
    .analyze(text)
    .flatMap(word => word.syllables.flatMap(syllable => (syllable ? [toneMarks(syllable.reading)] : [])))
    .join(' ')

test.each([
  ['银行行长在等我', 'yín háng háng zhǎng zài děng wǒ'],
  ['妈妈的头发又黑又长，我长得像妈妈', 'mā ma de tóu fa yòu hēi yòu cháng wǒ zhǎng de xiàng mā ma'],
  ['还书的时候还要还钱吗', 'huán shū de shí hou hái yào huán qián ma'],
  [
    '这个人重重地摔了一跤，需要重新包扎',
    'zhè ge rén zhòng zhòng de shuāi le yī jiāo xū yào chóng xīn bāo zā',
  ],
  ['数学老师数了数人数', 'shù xué lǎo shī shǔ le shǔ rén shù'],
  ['你倒是把垃圾倒了，别倒在地上', 'nǐ dào shi bǎ lā jī dào le bié dǎo zài dì shang'],
  ['他屏住呼吸，看着屏幕', 'tā bǐng zhù hū xī kàn zhe píng mù'],
  ['走罢，你还等人么？', 'zǒu ba nǐ hái děng rén ma'],
  ['他写了两行小字，这一行他最懂', 'tā xiě le liǎng háng xiǎo zì zhè yī háng tā zuì dǒng'],
  ['球员下场休息，骗子没有好下场', 'qiú yuán xià chǎng xiū xi piàn zi méi yǒu hǎo xià chang'],
  ['别告诉我，也别跟人家说这个故事', 'bié gào su wǒ yě bié gēn rén jia shuō zhè ge gù shi'],
  ['山里只有几户人家', 'shān lǐ zhǐ yǒu jǐ hù rén jiā'],
  ['地下很冷，他睡不着', 'dì xià hěn lěng tā shuì bù zháo'],
  ['她穿着一件红毛衣，背不出诗来', 'tā chuān zhe yī jiàn hóng máo yī bèi bù chū shī lái'],
  ['他转过山坡，回过头来', 'tā zhuǎn guò shān pō huí guò tóu lái'],
  ['她从屋里出来，说出一句话来', 'tā cóng wū lǐ chū lái shuō chū yī jù huà lái'],
  ['没处坐，出了一身汗', 'méi chù zuò chū le yī shēn hàn'],
  ['他走到我跟前，系着围裙', 'tā zǒu dào wǒ gēn qián jì zhe wéi qún'],
  ['小丫头子攒钱买东西', 'xiǎo yā tou zi zǎn qián mǎi dōng xi'],
  ['这杆枪比你还高', 'zhè gǎn qiāng bǐ nǐ hái gāo'],
  ['医生量了体温，血的数量不多', 'yī shēng liáng le tǐ wēn xuè de shù liàng bù duō'],
  ['他把这种菜的地种好了', 'tā bǎ zhè zhǒng cài de dì zhòng hǎo le'],
  ['衣服还没干，他在干活', 'yī fu hái méi gān tā zài gàn huó'],
  ['他还没还我那本书，还得再等', 'tā hái méi huán wǒ nà běn shū hái děi zài děng'],
  ['冲着这句话，我冲上去了', 'chòng zhe zhè jù huà wǒ chōng shàng qù le'],
])('a character is read by what stands round it: %s', (text, pinyin) => expect(read(text)).toBe(pinyin))

test.each([
  ['我得去银行一趟', 'wǒ děi qù yín háng yī tàng'],
  ['我们都得自己洗碗', 'wǒ men dōu děi zì jǐ xǐ wǎn'],
  ['他睡得很晚', 'tā shuì de hěn wǎn'],
  ['不得了', 'bù dé liǎo'],
  ['高兴地跳', 'gāo xìng de tiào'],
  ['撒了一地。', 'sǎ le yī dì'],
])('得 and 地: %s', (text, pinyin) => expect(read(text)).toBe(pinyin))

test.each([
  ['曾国藩是湖南人', 'zēng guó fān shì hú nán rén'],
  ['任先生责任很重，曾小姐曾经来过', 'rén xiān sheng zé rèn hěn zhòng zēng xiǎo jie céng jīng lái guo'],
  ['单田芳姓单', 'shàn tián fāng xìng shàn'],
  ['查先生和区小姐在查资料', 'zhā xiān sheng hé ōu xiǎo jie zài chá zī liào'],
  ['尉迟恭是唐朝将军', 'yù chí gōng shì táng cháo jiāng jūn'],
  ['我去重庆、六安和厦门', 'wǒ qù chóng qìng lù ān hé xià mén'],
])('names: %s', (text, pinyin) => expect(read(text)).toBe(pinyin))

test.each([
  ['一九八四年一月一日', 'yī jiǔ bā sì nián yī yuè yī rì'],
  ['第一次，一个人', 'dì yī cì yī gè rén'],
  ['二〇二一年以一比零赢了', 'èr líng èr yī nián yǐ yī bǐ líng yíng le'],
  ['GPT-4和A100卖5000万美金', 'hé mài wàn měi jīn'],
])('numbers keep their citation tones: %s', (text, pinyin) => expect(read(text)).toBe(pinyin))

test.each([
  ['天儿热，咱们去玩儿', 'tiān r rè zán men qù wán r'],
  ['女儿和儿子', 'nǚ ér hé ér zi'],
  ['哪儿有卖花儿的', 'nǎ r yǒu mài huā r de'],
])('儿 curls the syllable before it, or is a child: %s', (text, pinyin) => expect(read(text)).toBe(pinyin))

test('both scripts are read alike', () => {
  expect(read('銀行行長在等我')).toBe(read('银行行长在等我'))
  expect(read('她頭髮很長，看著我')).toBe('tā tóu fà hěn cháng kàn zhe wǒ'.replace('fà', 'fa'))
})

test('a syllable knows what decided it, and a doubtful one says so', () => {
  const [word] = analyzer.analyze('电脑')
  expect(word?.syllables).toEqual([
    { reading: 'dian4', source: 'dictionary', doubtful: false },
    { reading: 'nao3', source: 'dictionary', doubtful: false },
  ])
  const syllables = analyzer.analyze('我得去银行').flatMap(one => one.syllables)
  expect(syllables[1]).toMatchObject({ reading: 'dei3', source: 'model', doubtful: false })
  expect(syllables[1]?.sure).toBeGreaterThanOrEqual(80)
})
