// Components that are no words of their own, or mean something else inside a character: what each stands for where it
// is a short form of another character, how it is read, what it means. Ours.
const table = `
亻 人 ren2 person
儿 人 ren2 person; legs
氵 水 shui3 water
冫 冰 bing1 ice
灬 火 huo3 fire
扌 手 shou3 hand
龵 手 shou3 hand
𠂇 左 zuo3 left hand
又 - you4 hand; again
寸 - cun4 hand; inch
廾 - gong3 two hands
爫 爪 zhua3 claw
忄 心 xin1 heart
㣺 心 xin1 heart
讠 言 yan2 speech
訁 言 yan2 speech
钅 金 jin1 metal
釒 金 jin1 metal
饣 食 shi2 food
飠 食 shi2 food
纟 糸 mi4 silk; thread
糹 糸 mi4 silk; thread
糸 - mi4 silk; thread
衤 衣 yi1 clothes
礻 示 shi4 altar; spirit
艹 草 cao3 grass; plants
⺮ 竹 zhu2 bamboo
牜 牛 niu2 ox
犭 犬 quan3 dog; beast
虍 虎 hu3 tiger
豸 - zhi4 beast
豕 - shi3 pig
隹 - zhui1 bird
虫 - chong2 insect
⻊ 足 zu2 foot
⺪ 疋 shu1 foot
疋 - shu1 foot
辶 辵 chuo4 to walk
彳 - chi4 step
亍 - chu4 step
廴 - yin3 stride
夂 - zhi3 slow step
夊 - sui1 slow step
癶 - bo1 footsteps
⻖ 阜 fu4 hill
⻏ 邑 yi4 town
厂 - han3 cliff
⺁ 厂 han3 cliff
广 - yan3 building
宀 - mian2 roof
冖 - mi4 cover
亠 - tou2 lid
覀 襾 ya4 cover
囗 - wei2 enclosure
凵 - kan3 pit; container
匚 - fang1 box
冂 - jiong3 frame
勹 - bao1 to wrap
厶 - si1 private; self
卩 - jie2 kneeling person; seal
㔾 卩 jie2 kneeling person; seal
尸 - shi1 body
疒 - ne4 sickness
歹 - dai3 death; bad
耂 老 lao3 old
士 - shi4 scholar
刂 刀 dao1 knife
斤 - jin1 axe
殳 - shu1 to strike; weapon
⺙ 攴 pu1 to strike; action
攵 攴 pu1 to strike; action
聿 - yu4 brush
巾 - jin1 cloth
丬 爿 pan2 plank; bed
爿 - pan2 plank; bed
罒 网 wang3 net
皿 - min3 dish
酉 - you3 wine jar
彡 - shan1 hair; ornament
髟 - biao1 long hair
彐 - ji4 snout; hand
巛 川 chuan1 river
幺 - yao1 tiny
⺌ 小 xiao3 small
丷 八 ba1 eight; to part
⺊ 卜 bu3 to divine
尢 - wang1 lame
亼 - ji2 to gather
欠 - qian4 to yawn; to lack
月 - yue4 moon; flesh
王 - wang2 king; jade
𤣩 玉 yu4 jade
页 - ye4 head; page
頁 - ye4 head; page
贝 - bei4 shell; money
貝 - bei4 shell; money
禾 - he2 grain
者 - zhe3 one who
几 - ji1 small table
里 - li3 village; inside
云 - yun2 cloud; to say
京 - jing1 capital
老 - lao3 old
甲 - jia3 armor
丁 - ding1 nail
午 - wu3 noon
艮 - gen4 hard; to stop
只 - zhi1 only; one of a pair
咅 - pou3 -
`

/** How a component is drawn, where its own sign tells it from one that looks the same. */
export const drawn = { '⻖': '阝', '⻏': '阝', '⺙': '攵' }

/** Of each component: the character that it stands for, its reading with a tone digit, its meaning; '' for none. */
export const radicals = new Map(
  table
    .trim()
    .split('\n')
    .map(line => {
      const [sign, standsFor, reading, ...meaning] = line.split(' ')
      const given = text => (text === '-' ? '' : text)
      return [sign, { standsFor: given(standsFor), reading, meaning: given(meaning.join(' ')) }]
    }),
)
