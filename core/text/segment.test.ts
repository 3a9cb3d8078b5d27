import { expect, test } from 'vitest'
import { createAnalyzer } from '#core/text/analyze.ts'
import { lexicon } from '#db/lexicon.ts'

/** [word], {name}, <number or Latin>, the rest is no word. */
function show(text: string, options?: Parameters<typeof createAnalyzer>[1]): string {
  const brackets = { word: '[]', name: '{}', number: '<>', latin: '<>', other: '' }
  return createAnalyzer(lexicon(), options)
    .analyze(text)
    .map(word => `${brackets[word.kind][0] ?? ''}${word.text}${brackets[word.kind][1] ?? ''}`)
    .join('')
}
const plain = (text: string) => text.replace(/[[\]{}<>]/g, '')

test.each([
  // Headwords stay whole, verbs and what follows them are cut.
  '[他][把][门把手][擦][干净][了]。',
  '[这][件][衣服][洗][不][干净][了]。',
  '[我][听不懂][他][说][的][话]。',
  '[如果][他][来][的话]，[我][就][走]。',
  '[她][从][马上][摔][了][下来]，[马上][被][送][到][医院]。',
  '[她][长][得][很][漂亮]，[跑][得][很][快]。',
  '[我][见][过][他][一面]，[还][没][跟][他][说][过][话]。',
])('words: %s', expected => expect(show(plain(expected))).toBe(expected))

test.each([
  // A headword that the sentence spells by chance is cut.
  '[他][明天][将][来]{上海}[开会]。',
  '[将来][你][想][做][什么]？',
  '[我们][都][会][说][一点儿][汉语]。',
  '[老虎][出现][在][动物园][里]。',
  '[当]{中国}[队][进球][的][时候]，[大家][都][站][了][起来]。',
  '[只有][努力][学习][才][能][考上][大学]，[他][的][才能][没有][人][怀疑]。',
  '[三][个][人][一起][吃饭]，[个人][付][个人][的][钱]。',
  '[结婚][的][和][尚未][结婚][的][都][来][了]。',
  '[五][年][前][我][住][在]{北京}，[年前][我][要][回家]。',
  '[最][小][的][孩子][才][三][岁]。',
  '[你][去][哪儿]？[我][去][图书馆][看书]。',
  '[他][干][这][一][行]，[卖][了][一][头][牛]。',
  '[我][也][爱][问][问题]，[却][没][人][理][我]。',
  '[她][得][再][等][十][分钟]，[等][得][不][快]。',
  '[他们][还][在][校对][稿子]，[手表][走][得][不][准]。',
  '[学校][不准][学生][迟到]，[他][时时][想起][家乡]。',
  '[他][悄悄][地][下][了][楼]，[把][书][放][在][那儿]。',
  '[你][猜][得][到][他][是][做][什么][的][吗]？',
  '[他][不][想][上班]，[他][就是][不][想]。',
  '[他][一][回家][就][把][电视][打开]。',
  '[地铁][五][号][线][五号][通车]。',
  '[他][正][在][家里][等][你]，[我][正在][写][作业]。',
  '[该][部][位于][郊外]，[这个][部位][很][疼]。',
  '[同一][个][问题][问][了][他][一个][上午]。',
  '[你][能][不][能][进来]，[要][不][要][喝][口][水]？',
  '[她][走][进来][说]，[我们][一起][去][吧]。',
  '[产量][超过][去年]，[他][逃][不][出去]。',
  '[他][比][我][大][三][岁]，[我][已经][大三][了]。',
  '[我][买][不][到][票]，[抬][不][起][头][来]。',
  '[不到][十][块][钱]，[零下][五][度]，[一个半][月]。',
  '[对了]，[你][做][对][了][吗]？[完了]，[我][没][看][完][呢]！',
  '[她][穿][着][红][毛衣]，[她][的][穿着][很][讲究]。',
  '[箱子][搬][不][动]，[他][站][着][不动]。',
  '[我][去][买][点][吃的]，[你][要][点][什么]？',
  '[外国人][才][能][参加]，[外国][人才][很][多]。',
])('chance: %s', expected => expect(show(plain(expected))).toBe(expected))

test.each([
  '{陈}[教授][请]{刘}[老师][吃饭]。',
  '[他][父亲][叫]{李建国}，[母亲][叫]{王秀英}。',
  '{欧阳修}[是][宋朝][人]，{司马光}[也][是]。',
  '[于是][他][和]{于}[小姐][结婚][了]。',
  '{曾}[处长][给]{谢}[师傅][写][了][信]。',
  '{贾母}[笑][了]，{王氏}[也][笑][了]。',
  '{林黛玉}[和]{贾宝玉}[是]《{红楼梦}》[里][的][人物]。',
  '{方鸿渐}[和]{苏文纨}[坐][在][甲板][上]。',
  '{令狐冲}[大][叫][一声]，[说不出话来]。',
  '{松下幸之助}[写][过][这][本][书]，{山田太郎}[读][了][三][遍]。',
  '{叶甫根尼}·{奥涅金}[是]{普希金}[写][的]。',
  '[他][买][了]{汇添富}[基金]，[在]{北交所}[上市]。',
  '{林小雨}[推开][门]，{马云}[曾][是][老师]。',
  '{北京西站}[到][了]。',
  '[有][一][座][小镇][叫]{木渎}，[他][写][了]《{长恨歌}》。',
  '{查理}{四世}[升][了][他][的][官]。',
])('names: %s', expected => expect(show(plain(expected))).toBe(expected))

test.each([
  '[今天][是]<二〇二四>[年][三月][五号][星期二]。',
  '[他][今年]<三十>[多][岁]，[结婚][多年][了]。',
  '[这][事][影响][了]<两千多万>[人]。',
  '<GDP>[增长][了]<3.5%>，[达到]<5000>[万][美元]。',
  '[我们][在]<KTV>[唱][卡拉OK]，[穿][着][T恤]。',
  '[请][发]<E-mail>[到]<li.ming@example.com>。',
])('numbers and Latin: %s', expected => expect(show(plain(expected))).toBe(expected))

test.each([
  '[我們][都][會][說][一點兒][漢語]。',
  '[他][把][門把手][擦][乾淨][了]。',
  '[這個][問題][將來][再說][吧]。',
  '[她][看][著][窗][外]，[眼睛][裡][有][淚水]。',
  '{張志明}[三][年][內][要][搬][到]{臺中}。',
])('traditional: %s', expected => expect(show(plain(expected))).toBe(expected))

test('a word of the glossary is one word, read as the glossary says', () => {
  const glossary = [{ text: '灵犀阁', syllables: ['ling2', 'xi1', 'ge2'], kind: 'name' as const }]
  expect(show('他走进灵犀阁的大门。', { glossary })).toContain('{灵犀阁}')
  const [, , word] = createAnalyzer(lexicon(), { glossary }).analyze('他走灵犀阁。')
  expect(word?.syllables.map(syllable => syllable?.reading)).toEqual(['ling2', 'xi1', 'ge2'])
})

test('a name met several times in the text is a name wherever it stands', () => {
  const paragraphs = [
    '秦羽裳笑了。',
    '大家看着秦羽裳，羽裳不说话。',
    '羽裳走了，秦羽裳没有回头。',
    '羽裳！羽裳！',
  ]
  expect(show('羽裳走了', { paragraphs })).toBe('{羽裳}[走][了]')
})

test('a name of the text is whole where it stands alone, and what people do is no part of it', () => {
  const paragraphs = [
    '沈砚秋忙笑道：“请坐。”沈砚秋说完便走。',
    '砚秋道：“我不去。”众人见砚秋不去，都笑了。',
    '砚秋因问：“谁来了？”柳莺儿听了，忙出来。',
    '莺儿笑道：“是老爷。”莺儿便去了。莺儿又来。莺儿道：“走了。”',
  ]
  expect(show('莺儿忙问砚秋。', { paragraphs })).toBe('{莺儿}[忙][问]{砚秋}。')
})

test('older prose has short words, and few names that nobody has told of', () => {
  expect(show('彼方欲言，其友已去，乃登高远望，何物不见，忽闻金钟鸣于山间矣。')).not.toContain('{')
})
