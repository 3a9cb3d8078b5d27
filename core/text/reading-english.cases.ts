/**
 * Polyphones whose reading the English shows: "Chinese with a word in [ ] and its reading|English". Weights were tuned with
 * `polyphones` at hand; `polyphonesUnseen` was only measured.
 */
export const polyphones = `
这孩子又[长]zhang3了。|The child has grown again.
院里[长]zhang3满了草。|The yard is overgrown with grass.
这批花[长]zhang3得真好。|These flowers are growing beautifully.
书[还]huan2没[还]huan2？|Have you returned the book or not?
他[还]hai2欠我钱呢。|He still owes me money.
前面那[行]hang2字写的什么？|What does the line of writing in front say?
他干哪[行]hang2的？|What line of work is he in?
不[行]xing2，太晚了。|No, it won't do. It's too late.
请[重]chong2说一遍。|Please say it again.
这两门课时间[重]chong2了。|These two classes overlap in time.
爷爷在院子里[种]zhong4花。|Grandpa grows flowers in the yard.
今年[种]zhong4得晚。|This year we planted late.
他把钱[数]shu3了两遍。|He counted the money twice.
不知其[数]shu4。|Their number is unknown.
她[教]jiao1我弹琴。|She teaches me to play the piano.
他[教]jiao1得不错。|He teaches well.
他写了一部鲁迅[传]zhuan4。|He wrote a biography of Lu Xun.
消息[传]chuan2开了。|The news has spread.
枪里没[弹]dan4了。|There are no bullets left in the gun.
钱[藏]cang2哪儿了？|Where is the money hidden?
经文都收在佛[藏]zang4里。|The scriptures are all in the Buddhist canon.
他宁死不[降]xiang2。|He would rather die than surrender.
飞机慢慢[降]jiang4了下来。|The plane slowly came down.
两数之[差]cha1是五。|The difference between the two numbers is five.
还[差]cha4一个人。|We are one person short.
他[倒]dao4了杯水。|He poured a glass of water.
你[倒]dao4说说看。|Well, tell me then.
我在这儿[倒]dao3车。|I change buses here.
他很[好]hao4酒。|He is very fond of wine.
他人[好]hao3，就是急。|He's a good man, only impatient.
你[得]dei3走了。|You must go.
他跑[得]de5快。|He runs fast.
我们什么[东西]dong1xi5都没带。|We brought nothing with us.
他的四川话很[地道]di4dao5。|His Sichuanese is the real thing.
我把文章的[大意]da4yi4说了说。|I gave the gist of the article.
这布又[薄]bao2又软。|The cloth is thin and soft.
她[背]bei1着孩子过河。|She crossed the river with the child on her back.
他把课文[背]bei4下来了。|He learned the text by heart.
此[处]chu4不许停车。|No parking in this place.
他把我[当]dang4朋友。|He treats me as a friend.
我把表[当]dang4了。|I pawned my watch.
信[发]fa1了吗？|Has the letter been sent?
他什么都[干]gan4。|He'll do anything.
天[更]geng4冷了。|It got even colder.
你穿几[号]hao4的？|What size do you wear?
两边都有人[和]he4他的诗。|People on both sides wrote poems in reply to his.
她[哄]hong3孩子睡觉。|She coaxed the child to sleep.
他[划]hua2着小船走了。|He rowed away in the little boat.
我明天休[假]jia4。|I'm on holiday tomorrow.
他是军中大[将]jiang4。|He was a senior general in the army.
她演什么[角]jue2？|What part does she play?
树上[结]jie1了果。|The tree bore fruit.
犯人由警察[解]jie4走了。|The prisoner was taken away under escort by the police.
鱼刺[卡]qia3在喉咙里。|A fishbone got stuck in his throat.
他在家[看]kan1孩子。|He is at home looking after the children.
他[空]kong4出一间房。|He vacated a room.
你哪天有[空]kong4？|What day are you free?
他[累]lei3计加班百小时。|He has worked a total of a hundred hours' overtime.
你[量]liang2过体温吗？|Have you taken your temperature?
鸟[落]luo4在树上。|The bird alighted in the tree.
他[落]la4下很远。|He fell far behind.
他心里[闷]men4。|He felt depressed.
刀要[磨]mo2一[磨]mo2。|The knife needs sharpening.
他遭了[难]nan4。|He met with disaster.
她在[铺]pu1床。|She is making the bed.
他力气[强]qiang2。|His strength is great.
情真意[切]qie4。|The feeling is sincere and ardent.
这条路很[曲]qu1。|This road winds a lot.
头发[散]san3了。|Her hair came loose.
她拿着一把[扇]shan4。|She held a fan.
这里人[少]shao3。|There are few people here.
这是男生宿[舍]she4。|This is the boys' dormitory.
花开得[盛]sheng4。|The flowers are in full bloom.
她[挑]tiao3起帘子。|She raised the curtain.
把声音[调]tiao2小点。|Turn the sound down a bit.
这歌是老[调]diao4。|This song is an old tune.
别随地[吐]tu3痰。|Don't spit.
他是中文[系]xi4的。|He's in the Chinese department.
这马他一[相]xiang4就中。|One look and he judged the horse right.
百废待[兴]xing1。|Everything is waiting to be rebuilt.
[咽]yan1部发炎。|The pharynx is inflamed.
这事[载]zai3于史书。|This is recorded in the histories.
她[扎]za1了两条辫子。|She tied her hair in two plaits.
[炸]zha2两条鱼。|Fry two fish.
水[涨]zhang3了。|The water rose.
天冷了，多[着]zhuo2件衣。|It's cold; put on another layer.
他[挣]zheng4了不少钱。|He earned a lot of money.
箭[中]zhong4了靶子。|The arrow hit the target.
他在屋里[转]zhuan4来转去。|He walked round and round the room.
他往里[钻]zuan1。|He squeezed his way in.
这里有他的一[分]fen4。|He has a share in this.
他[露]lou4了一手。|He showed off his skill.
众人大声[喝]he4彩。|The crowd cheered loudly.
他挑着一副[担]dan4子。|He carried a load on a shoulder pole.
这衣服很[称]chen4身。|The clothes fit very well.
他脾气[冲]chong4。|He has a blunt temper.
这桌子[为]wei2他所做。|This table was made by him.
他[只]zhi3有一个儿子。|He has only one son.
这[间]jian1房很大。|This room is large.
他[应]ying4了我的请求。|He agreed to my request.
他[朝]chao2我走来。|He walked towards me.
他把纸[卷]juan3起来。|He rolled up the paper.
这是第二[卷]juan4。|This is volume two.
`

export const polyphonesUnseen = `
这条裤子太[长]chang2。|These trousers are too long.
他[长]zhang3我三岁。|He is three years older than me.
他的书我[还]huan2了。|I have returned his book.
钱他早就[还]huan2清了。|He paid the money back long ago.
我明天[还]huan2。|I'll give it back tomorrow.
这样[行]xing2吗？|Is this all right?
他在[行]hang2里存了钱。|He deposited money at the bank.
这个箱子很[重]zhong4。|This case is very heavy.
他的话说[重]zhong4了。|He spoke too harshly.
礼[重]zhong4，情更重。|The gift is weighty, and the feeling weightier.
这[种]zhong3花很少见。|This kind of flower is rare.
这是好[种]zhong3。|This is good seed.
学校里[数]shu3他最高。|He is the tallest in the school.
他心里有[数]shu4。|He knows how things stand.
他信什么[教]jiao4？|What religion does he follow?
球[传]chuan2给我！|Pass me the ball!
这是一部名人[传]zhuan4。|This is a biography of a famous man.
她[弹]tan2了一首曲子。|She played a tune.
他用手指[弹]tan2掉烟灰。|He flicked the ash off with his finger.
他去[藏]zang4区旅行。|He travelled to the Tibetan areas.
气温[降]jiang4了十度。|The temperature fell ten degrees.
敌人[降]xiang2了。|The enemy surrendered.
这东西质量太[差]cha4。|The quality of this is too poor.
他出公[差]chai1去了。|He has gone away on official business.
一念之[差]cha1，毁了一生。|A moment's error ruined his life.
树[倒]dao3了。|The tree fell over.
车往后[倒]dao4了一点。|The car backed up a little.
公司[倒]dao3了。|The company went under.
她[好]hao4静。|She likes quiet.
这人[好]hao4面子。|This man cares about his reputation.
他[得]de2了第一名。|He won first place.
这活儿[得]dei3三天。|This job will take three days.
这条街[东西]dong1xi1走向。|This street runs east to west.
他们从[地道]di4dao4里逃走了。|They escaped through the tunnel.
我太[大意]da4yi5了，忘了锁门。|I was too careless and forgot to lock the door.
他待人不[薄]bo2。|He does not treat people meanly.
他[背]bei4对着我。|He had his back to me.
他[处]chu3事公道。|He deals with matters fairly.
我俩[处]chu3得很好。|The two of us get along well.
他[当]dang1过兵。|He was once a soldier.
一头黑[发]fa4。|A head of black hair.
衣服[干]gan1了。|The clothes are dry.
夜已三[更]geng1。|It was the third watch of the night.
他[号]hao2了一夜。|He howled all night.
北风怒[号]hao2。|The north wind howled in fury.
和面时要[和]huo2匀。|Knead the dough until it is even.
大家[哄]hong1的一声笑了。|Everyone burst out laughing.
地[划]hua4给他了。|The land was assigned to him.
这画是[假]jia3的。|This painting is a fake.
他[将]jiang1去北京。|He will go to Beijing.
桌子有四个[角]jiao3。|The table has four corners.
他打了个[结]jie2。|He tied a knot.
这题我会[解]jie3。|I can solve this problem.
我的[卡]ka3丢了。|I have lost my card.
我[看]kan4过这片子。|I have seen this film.
箱子是[空]kong1的。|The box is empty.
今天走[累]lei4了。|I'm tired from walking today.
这事[累]lei3了他一生。|This implicated him for life.
他饭[量]liang4大。|He has a big appetite.
书[落]la4在家里了。|I left the book at home.
屋里太[闷]men1。|It's stuffy in the room.
他们推着[磨]mo4。|They pushed the millstone.
这事[难]nan2办。|This is difficult to handle.
街边有个小[铺]pu4。|There is a little shop by the street.
他[强]qiang3要我去。|He insisted on my going.
别[切]qie1到手。|Don't cut your finger.
他唱了一支小[曲]qu3。|He sang a little song.
会[散]san4了。|The meeting broke up.
他[扇]shan1了我一耳光。|He slapped my face.
他[少]shao4时好学。|When young he loved learning.
他[舍]she3了命救人。|He gave up his life to save others.
他[盛]cheng2了碗饭。|He filled a bowl with rice.
他[挑]tiao1了两桶水。|He carried two buckets of water on a shoulder pole.
这苹果任你[挑]tiao1。|Choose any of these apples you like.
他[调]diao4到上海了。|He was transferred to Shanghai.
他[吐]tu4了一地。|He vomited all over the floor.
把鞋带[系]ji4好。|Tie your shoelaces.
我去[相]xiang4亲。|I'm going on a blind date.
他们酒[兴]xing4正浓。|They were in high spirits over their wine.
他[咽]yan4不下饭。|He could not swallow his food.
这船[载]zai4了百人。|The ship carried a hundred people.
他[扎]zha1了一针。|He gave an injection.
桥被[炸]zha4了。|The bridge was blown up.
脸[涨]zhang4得通红。|His face flushed crimson.
火[着]zhao2起来了。|The fire caught.
正月[正]zheng1好热闹。|The first month is lively.
他想[挣]zheng4脱。|He tried to struggle free.
他[中]zhong4了毒。|He was poisoned.
你把信[转]zhuan3给他。|Pass the letter on to him.
戒指上有颗[钻]zuan4。|There is a diamond in the ring.
我得了九十[分]fen1。|I got ninety points.
草上有[露]lu4。|There is dew on the grass.
他大[喝]he4一声。|He gave a great shout.
这责任我[担]dan1。|I will bear the responsibility.
她[称]cheng1了两斤米。|She weighed out two jin of rice.
水[冲]chong1走了桥。|The water swept the bridge away.
我[为]wei4你高兴。|I'm happy for you.
树上有一[只]zhi1鸟。|There is a bird in the tree.
牙[间]jian4有缝。|There is a gap between the teeth.
你[应]ying1早去。|You should go early.
一[朝]zhao1醒来，雨停了。|One morning he woke, and the rain had stopped.
老师在改[卷]juan4。|The teacher is marking papers.
`

/** A pair of those above; `readings` are those of the characters at these places. */
export type ReadingCase = { zh: string; en: string; readings: { at: number; reading: string }[] }

/** Reads lines of the above. */
export function readingCases(text: string): ReadingCase[] {
  return text
    .trim()
    .split('\n')
    .map(line => {
      const [marked = '', en = ''] = line.split('|')
      const readings: ReadingCase['readings'] = []
      let zh = ''
      for (const [, word, said = '', plain] of marked.matchAll(/\[(.+?)\]((?:[a-zü]+\d)+)|([^[])/gu)) {
        const syllables = said.match(/[a-zü]+\d/g) ?? []
        syllables.forEach((reading, i) => {
          readings.push({ at: zh.length + i, reading })
        })
        zh += word ?? plain ?? ''
      }
      return { zh, en, readings }
    })
}
