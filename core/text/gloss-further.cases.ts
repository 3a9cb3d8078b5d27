/**
 * Eighty more pairs in the form of gloss.cases.ts, of the five registers in turn, written without the tables at hand and parted
 * one by one before anything was measured on them. Weights and tables may be tuned with `check2` at hand; `fresh2` is only
 * measured.
 */
export const check2 = `
spoken|你这话也太[重]了，人家好歹是[客人]。|That was a bit harsh. She's our guest, after all.
zhong4 = serious|heavy|severe = harsh
ke4 ren2 = guest|visitor = guest
spoken|水[开]了，下饺子吧。|The water's boiling. Put the dumplings in.
kai1 = to boil = boiling
plain|他[爱人]在医院[当]护士。|His wife works as a nurse at the hospital.
ai4 ren5 = spouse|wife = wife
dang1 = act as|work as|^to be$|to be .a = as
spoken|他[脾气][急]，你[让]着他点。|He has a short temper, so try to humour him.
pi2 qi5 = temper = temper
ji2 = impatient|irritable|hot|anxious|rapid = short
rang4 = to yield|give way|to let sb = humour
news|[警方]仍在[搜寻]失踪的登山者。|Police are still searching for the missing climber.
jing3 fang1 = police = police
sou1 xun2 = search|look for = searching for
news|调查[显示]，多数[选民]对现任[总统]不满。|Polls show that most voters are unhappy with the current president.
xian3 shi4 = to show|illustrate|display|demonstrate = show
xuan3 min2 = voter|elector|constitu = voters
zong3 tong3 = president = president
business|我们[打算]在上海[设]一个办事处。|We are planning to open an office in Shanghai.
da3 suan4 = to plan|to intend|to calculate = planning
she4 = set up|establish|to arrange|display = open
business|去年公司[亏]了两百万，今年[总算]扭亏为盈。|The company lost two million last year but has finally turned a profit this year.
kui1 = to lose|deficit|lose money|^loss = lost
zong3 suan4 = at last|finally|at long last = finally
literary|她[合]上书，[出神]地望着窗外的[落叶]。|She closed the book and gazed absently at the fallen leaves outside.
he2 = to close|to shut = closed
chu1 shen2 = trance|spellbound|lost in thought|entranced = absently
luo4 ye4 = fallen leaves|dead leaves|leaf fall = fallen leaves
hant|spoken|你[少]管[閒事]。|Mind your own business.
shao3 = ^few|less|stop|quit|do not|seldom =
xian2 shi4 = business|not one's concern|other people = business
hant|plain|他把[錢]都[存]進了[銀行]。|He put all his money in the bank.
qian2 = ^money|^coin = money
cun2 = to deposit|to store|to save|keep = put
yin2 hang2 = bank = bank
hant|literary|月光[灑]在水面上，[閃]著銀白的光。|Moonlight spilled over the water and glittered silver.
sa3 = to sprinkle|to spray|to spill|to shed = spilled
shan3 = to flash|to sparkle|shine|glitter|lightning = glittered
spoken|车[上]太[挤]了，咱们[等]下一班吧。|The bus is too packed. Let's wait for the next one.
shang4 = on|above|upon|up =
ji3 = crowd|to squeeze|packed = packed
deng3 = to wait|wait for|to await = wait for
spoken|我[手机]快没电了，[回头]再聊。|My phone's about to die. Talk later.
shou3 ji1 = cell phone|mobile phone|cellphone = phone
hui2 tou2 = later|by and by|in a moment = later
spoken|[怪不得]他没来，[原来]是病了。|No wonder he didn't come. It turns out he was ill.
guai4 bu5 de5 = no wonder|so that's why = no wonder
yuan2 lai2 = turns out|so it|it turn|as it turn = turns out
plain|这[座]桥已经[有]三百多年[历史]了。|This bridge is more than three hundred years old.
zuo4 = classifier =
you3 = to have|there is|to exist = is
li4 shi3 = ^history = old
plain|他[生]在农村，[长]在城市。|He was born in the country but grew up in the city.
sheng1 = to be born|give birth|born = born
zhang3 = to grow|grow|develop = grew up
plain|山路又[窄]又[陡]，我们走得很慢。|The mountain path was narrow and steep, and we went slowly.
zhai3 = narrow = narrow
dou3 = steep|precipitous = steep
plain|[图书馆]周一[照常]开放。|The library is open as usual on Mondays.
tu2 shu1 guan3 = library = library
zhao4 chang2 = as usual = as usual
news|[火灾][造成]三人死亡，起火[原因]尚不清楚。|The fire left three people dead. Its cause is not yet known.
huo3 zai1 = fire|serious fire = fire
zao4 cheng2 = bring about|to create|to cause = left
yuan2 yin1 = ^cause|reason|origin = cause
news|[民众][纷纷]走上街头[抗议]。|People took to the streets in droves to protest.
min2 zhong4 = populace|masses|people|public = people
fen1 fen1 = one after another|in succession|in large numbers = in droves
kang4 yi4 = protest = protest
business|请于[月底]前把[款]汇到以下[账户]。|Please remit the amount to the following account by the end of the month.
yue4 di3 = end of the month = end of the month
kuan3 = ^sum|^money|amount|fund = amount
zhang4 hu4 = account = account
business|小[本]生意，[概]不赊账。|We're a small business and give no credit.
ben3 = capital|root|principal|origin|basis =
gai4 = without exception|categorically|all|general =
business|[经理]把[会]推到了下周三。|The manager has put the meeting off till next Wednesday.
jing1 li3 = manager|director = manager
hui4 = meeting|gathering|conference|assembl = meeting
literary|[远处]传来几[声]狗叫，村子又[静]了下来。|A few barks came from far off, and then the village fell quiet again.
yuan3 chu4 = distant place|far away|in the distance = far off
sheng1 = classifier|sound|voice =
jing4 = still|calm|quiet|silent = quiet
literary|老人[话]不多，句句都在[理]上。|The old man said little, but every word of it made sense.
hua4 = ^word|speech|talk|dialect|what someone said|language = word
li3 = reason|logic|truth|texture|science = sense
literary|[黄昏]时分，一[群]归鸟[掠]过屋顶。|At dusk a flock of homing birds skimmed over the roof.
huang2 hun1 = dusk|evening|nightfall = dusk
qun2 = flock|group|herd|crowd|classifier = flock
lüe4 = to skim|sweep|brush|pass = skimmed
hant|spoken|[麻煩]你[遞]一下鹽。|Could you pass the salt, please?
ma2 fan5 = to bother|to trouble|put sb to trouble|troublesome|bother =
di4 = to hand over|to pass|pass = pass
hant|news|兩[黨]就預算案[僵持]不下。|The two parties are deadlocked over the budget.
dang3 = ^party|political party|association|club = parties
jiang1 chi2 = deadlock = deadlocked
spoken|你[敢]不敢跟我[打赌]？|Do you dare bet against me?
gan3 = dare = dare
da3 du3 = to bet|make a bet|a bet = bet
spoken|[反正]我不[信]，你爱怎么说怎么说。|I don't believe it anyway. Say what you like.
fan3 zheng4 = anyway|in any case|whatever happens|come what may = anyway
xin4 = believe|trust = believe
spoken|[算]了，别跟小孩子[计较]。|Forget it, don't hold it against a child.
suan4 = forget|let it|to calculate|to regard = forget
ji4 jiao4 = to bother about|haggle|fuss about|hold a grudge|quibble|mind = hold + against
plain|她[笑]起来很[好看]。|She looks lovely when she smiles.
xiao4 = to laugh|to smile|smile|laugh = smiles
hao3 kan4 = good-looking|nice-looking|pretty|good looking|interesting = lovely
plain|别[站]在风口上，会[着凉]的。|Don't stand in the draught or you'll catch cold.
zhan4 = to stand|stand = stand
zhao2 liang2 = catch (a )?cold = catch cold
plain|我[敲]了半天门，没人[应]。|I knocked at the door for ages, but nobody answered.
qiao1 = to knock|knock|hit|strike|tap = knocked
ying4 = to answer|to respond|answer|respond = answered
news|[油价]连续三周[下跌]。|Oil prices have fallen for three weeks in a row.
you2 jia4 = oil.*price|price of oil = oil prices
xia4 die1 = to fall|fall|decline = fallen
news|这名[球员]因[伤]缺席了[决赛]。|The player missed the final through injury.
qiu2 yuan2 = player|sports club member|footballer = player
shang1 = injury|wound|to injure|hurt = injury
jue2 sai4 = finals = final
business|[股东]大会[通过]了分红[方案]。|The shareholders' meeting passed the dividend plan.
gu3 dong1 = shareholder|stockholder = shareholders
tong1 guo4 = to pass|to adopt|pass|adopt = passed
fang1 an4 = plan|program|proposal|scheme = plan
business|质检不合格的一律[退]回[厂家]。|Anything that fails quality inspection is sent back to the manufacturer.
tui4 = to return|return|send back|withdraw|retreat|move back = sent back
chang3 jia1 = factory|manufacturer|producer|factories = manufacturer
literary|他[心]里一[酸]，眼泪[掉]了下来。|A pang went through his heart, and tears rolled down his cheeks.
xin1 = ^heart|mind = heart
suan1 = sad|grieved|sick at heart|sore|sour|distress|ache = pang
diao4 = to fall|drop|to drop|to shed = rolled + down
`

export const fresh2 = `
spoken|这条[裤子][显]胖，我不要。|These trousers make me look fat. I don't want them.
ku4 zi5 = trousers|pants = trousers
xian3 = to show|to look|appear|reveal = look
spoken|你[嗓子]怎么哑了？[多][喝]点水。|Why are you so hoarse? Drink more water.
sang3 zi5 = throat|voice =
duo1 = more|^many|^much = more
he1 = to drink = drink
spoken|[行]，这[事]包在我身上。|All right, leave it to me.
xing2 = ^OK|all right|capable = all right
shi4 = matter|thing = it
news|[台风][登陆]后，沿海地区[普遍]停电。|After the typhoon made landfall, power cuts were widespread along the coast.
tai2 feng1 = typhoon|hurricane = typhoon
deng1 lu4 = landfall|to land|come ashore = made landfall
pu3 bian4 = universal|general|widespread|common = widespread
news|该国[央行]宣布[加息]，以[抑制]通胀。|The country's central bank announced a rate rise to curb inflation.
yang1 hang2 = central bank = central bank
jia1 xi1 = (raise|increase).*interest|interest rate = rate rise
yi4 zhi4 = inhibit|keep down|suppress|restrain = curb
business|[合同]一式两份，双方各[执]一份。|The contract is made out in duplicate, one copy to be held by each party.
he2 tong5 = contract|agreement = contract
zhi2 = to hold|to carry|keep|execute = held
business|这款[产品]一[上市]就被抢购一空。|The product sold out as soon as it hit the market.
chan3 pin3 = product|goods = product
shang4 shi4 = hit the market|on the market|to go public|put.*market = hit the market
literary|雨[打]在窗上，点点滴滴，像是有人在低声[哭泣]。|Rain beat against the window, drop after drop, as if someone were weeping softly.
da3 = to hit|to beat|to strike = beat
ku1 qi4 = to weep|to cry = weeping
literary|那[年]冬天格外[冷]，[河]里的冰有一尺来厚。|That winter was bitterly cold, and the ice on the river was a foot thick.
nian2 = ^year =
leng3 = ^cold = cold
he2 = ^river = river
hant|spoken|這家[館子]的[招牌]菜是烤鴨。|The signature dish at this restaurant is roast duck.
guan3 zi5 = restaurant|eatery = restaurant
zhao1 pai5 = signboard|sign|reputation|specialty = signature
hant|news|[法院]以[證據]不足為由，[駁回]了他的上訴。|The court dismissed his appeal for lack of evidence.
fa3 yuan4 = court = court
zheng4 ju4 = evidence|proof = evidence
bo2 hui2 = to reject|to dismiss|turn down|overrule = dismissed
spoken|你[看]清楚[号码]了吗？|Did you get a clear look at the number?
kan4 = to look|to see|to watch = look
hao4 ma3 = ^number = number
spoken|别[装]了，我[早]知道了。|Stop pretending. I've known for ages.
zhuang1 = to pretend|to feign|play a role|act = pretending
zao3 = ^early|long ago|for a long time = for ages
spoken|这[西瓜][挺]甜的，再[切]一块。|This watermelon's really sweet. Cut another slice.
xi1 gua1 = watermelon = watermelon
ting3 = quite|very|rather = really
qie1 = to cut|to slice = cut
plain|她每天[骑]车[上班]，来回要一个[钟头]。|She cycles to work every day, which takes an hour both ways.
qi2 = to ride|to sit astride|by bike = cycles
shang4 ban1 = go to work|to be on duty|to start work = to work
zhong1 tou2 = hour = hour
plain|孩子们在[院子]里[堆]雪人。|The children are building a snowman in the yard.
yuan4 zi5 = courtyard|yard|garden = yard
dui1 = pile up|to heap|pile|heap|stack = building
plain|这[药]一天[吃]三次，每次两[片]。|Take this medicine three times a day, two tablets each time.
yao4 = ^medicine|^drug = medicine
chi1 = to take .medicine|to eat|take.*medicine = take
pian4 = classifier|slice|tablet|flake = tablets
plain|[灯]突然[灭]了，屋里一片漆黑。|The lights suddenly went out and the room was plunged into darkness.
deng1 = lamp|light = lights
mie4 = go out|extinguish|put out = went out
news|两国[就]边境问题[达成]了一项[协议]。|The two countries have reached an agreement on the border issue.
jiu4 = with regard|regarding|concerning|about|on = on
da2 cheng2 = to reach|conclude|attain = reached
xie2 yi4 = agreement|pact|protocol|understanding = agreement
news|[部长]在记者会上[回避]了这个[敏感]话题。|The minister dodged this sensitive topic at the press conference.
bu4 zhang3 = minister|head of = minister
hui2 bi4 = to avoid|to evade|shun|sidestep|recuse = dodged
min3 gan3 = sensitive|susceptible = sensitive
news|他因[涉嫌]受贿被[撤职]。|He was removed from office on suspicion of taking bribes.
she4 xian2 = suspect|suspicion|be suspected|allegedly = suspicion
che4 zhi2 = eliminate|to sack|remove from office|dismiss|cashier = removed from office
business|[客户]对[交货]日期很不[满意]。|The client is far from happy with the delivery date.
ke4 hu4 = client|customer = client
jiao1 huo4 = deliver = delivery
man3 yi4 = satisfied|pleased|to one's satisfaction = happy
business|我们的[成本]比对手[高]出一[成]。|Our costs are ten per cent higher than our rivals'.
cheng2 ben3 = cost = costs
gao1 = ^high|^tall = higher
cheng2 = one tenth|tenth|percent|fraction = ten per cent
literary|他[叹]了口气，把信[烧]了。|He sighed and burned the letter.
tan4 = to sigh|sigh = sighed
shao1 = to burn = burned
literary|[岁月]在他[脸]上刻下了深深的[皱纹]。|The years had carved deep wrinkles in his face.
sui4 yue4 = ^years|time = years
lian3 = ^face = face
zhou4 wen2 = wrinkle = wrinkles
literary|她[恨]他，可又[离]不开他。|She hated him, and yet she could not leave him.
hen4 = to hate|hate|regret = hated
li2 = to leave|leave|part from|be away = leave
hant|spoken|他[講]話老是[拐彎抹角]，[煩]死了。|He never gets to the point. It drives me mad.
jiang3 = to speak|to talk|speak|explain|tell =
guai3 wan1 mo4 jiao3 = roundabout|beat around|equivocate|indirect =
fan2 = annoy|trouble|vex|bother|irritat = drives
hant|plain|樓下新[開]了一家[書店]。|A new bookshop has opened downstairs.
kai1 = to open|open|to start = opened
shu1 dian4 = book ?shop|book ?store = bookshop
hant|business|這[批]貨的[品質]有[問題]。|There is a problem with the quality of this batch of goods.
pi1 = classifier for batches|batch|lot = batch
pin3 zhi4 = quality|intrinsic|character = quality
wen4 ti2 = problem|question|issue|trouble = problem
spoken|我[肚子][胀]得难受。|My stomach's so bloated it hurts.
du4 zi5 = belly|abdomen|stomach = stomach
zhang4 = swell|bloat|dropsical|distend = bloated
spoken|他[俩]早就[分手]了。|The two of them split up a long time ago.
lia3 = two|both|some = two
fen1 shou3 = split up|break up|part company|say goodbye = split up
spoken|昨晚[熬夜]了，今天一点[精神]都没有。|I stayed up late last night, and today I haven't an ounce of energy.
ao2 ye4 = stay up = stayed up late
jing1 shen5 = vigor|vitality|energy|drive = energy
plain|这[道]题我[算]了三遍都不对。|I worked this sum out three times and got it wrong every time.
dao4 = classifier =
suan4 = to calculate|calculate|count|compute|figure = worked + out
plain|他[从小]就对[天文]感[兴趣]。|He has been interested in astronomy since he was a child.
cong2 xiao3 = childhood|from an early age|as a child|young age = since + child
tian1 wen2 = astronomy = astronomy
xing4 qu4 = interest = interested
plain|[果园]里的苹果[熟]了，[满]树通红。|The apples in the orchard are ripe and the trees are all red.
guo3 yuan2 = orchard = orchard
shu2 = ripe|mature|cooked|familiar = ripe
man3 = ^full|whole|entire|filled|fill = all
news|[专家]呼吁[民间]资本[投入]环保产业。|Experts are calling for private capital to be put into green industries.
zhuan1 jia1 = expert|specialist = experts
min2 jian1 = non-governmental|among the people|private|popular|folk = private
tou2 ru4 = to put|to invest|put into|throw into|input = put into
news|[暴雨]冲[垮]了两座桥梁，[交通]一度中断。|Torrential rain washed away two bridges, and traffic was cut off for a time.
bao4 yu3 = torrential rain|rainstorm|downpour = torrential rain
kua3 = collapse|break down|fall = away
jiao1 tong1 = traffic|transport|communications = traffic
business|他[手下]有二十来个[员工]。|He has some twenty employees under him.
shou3 xia4 = under (one|sb|someone)|subordinate|leadership = under
yuan2 gong1 = staff|employee|personnel = employees
literary|船[靠]了岸，[岸]上早已[站]满了人。|By the time the boat drew in, the shore was already lined with people.
kao4 = near|draw near|come near|approach|lean|against|get near|by = drew in
an4 = ^bank|shore|coast|beach = shore
zhan4 = to stand|stand = lined
literary|[故乡]的[山水]，常常入我[梦]来。|The hills and rivers of my native place come often into my dreams.
gu4 xiang1 = home|hometown|native place|birthplace = native place
shan1 shui3 = mountains and rivers|landscape|water from a mountain|scenery = hills and rivers
meng4 = dream = dreams
`

/** Some fifty more, with freer English and more words of each, to tune what is lit. */
export const check3 = `
spoken|这[点]小事还[值得]你[跑]一趟？|You came all this way over something so trivial?
dian3 = a little|a bit|some =
zhi2 de5 = worth|deserve =
pao3 = to run|run about|run errand|on a tour|to go = came
spoken|我[看]他八成是[忘]了，你[打]个电话[催]催他。|He's probably forgotten, if you ask me. Give him a ring and chase him up.
kan4 = to think|to consider|think|view|look = ask
wang4 = forget = forgotten
da3 = phone|to make|semantically light|send|dial = give
cui1 = to urge|to press|to hasten|hurry = chase
spoken|他[平时]话少，一[喝]酒就[收]不住。|He doesn't say much as a rule, but there's no stopping him once he's had a drink.
ping2 shi2 = ordinarily|in normal times|usual|peacetime = as a rule
he1 = to drink = had
shou1 = to stop|to restrain|receive|collect|put away|control = stopping
spoken|[凭]什么[好]事都[落]在他[头]上？|Why does he get all the luck?
ping2 = on the basis|relying|rely|according|no matter|lean =
hao3 = ^good =
luo4 = to fall|fall onto|to rest with|drop = get
tou2 = ^head =
spoken|你[算]老几，轮得着你[说]话？|Who do you think you are? It's not your place to speak.
suan4 = regard|be regarded|count|calculate = are
shuo1 = to speak|speak|talk|say = speak
spoken|这菜[味]重，我[怕]你吃不惯。|The food here is strongly flavoured. I'm afraid you won't take to it.
wei4 = taste|flavor|smell = flavoured
pa4 = afraid|fear|can't stand = afraid
spoken|眼看要[考试]了，你还有[心思]玩？|Exams are just around the corner, and you feel like playing?
kao3 shi4 = exam|take an exam = exams
xin1 si5 = mood|mind|thoughts|inclination = feel like
spoken|他那[张]嘴真[厉害]，[死]的能说成[活]的。|He's a real smooth talker. He could sell ice to Eskimos.
zhang1 = classifier =
li4 hai5 = formidable|intense|terrible|fierce|capable|difficult|amazing|ferocious = real
si3 = dead|die =
huo2 = alive|living|to live =
spoken|[东西]我先[放]你这儿，[过]两天来[取]。|I'll leave my stuff here with you and pick it up in a couple of days.
dong1 xi5 = thing|stuff = stuff
fang4 = to put|to place|to leave|put = leave
guo4 = to pass|pass|spend|cross|go over = in
qu3 = to take|to get|fetch|collect = pick + up
spoken|别[光]说[好听]的，[拿]出行动来。|Enough of the sweet talk. Let's see some action.
guang1 = only|merely|solely|just =
hao3 ting1 = pleasant to hear|pleasant-sounding|nice|sweet = sweet
na2 = to take|take|hold|catch|seize = see
spoken|这[笔]账我[记]下了，[迟早]跟你算。|I won't forget this. I'll get even with you sooner or later.
bi3 = classifier|sum|pen =
ji4 = remember|record|note|bear in mind = forget
chi2 zao3 = sooner or later = sooner or later
spoken|他[人]不坏，就是[嘴]碎。|He's not a bad sort, just a bit of a chatterbox.
ren2 = person|man|people|character|somebody = sort
zui3 = mouth|beak|snout|nozzle =
spoken|[外头][冷]，里边坐。|It's cold out. Come in and sit down.
wai4 tou5 = outside|out = out
leng3 = ^cold = cold
spoken|孩子[闹]了一[夜]，我[根本]没合[眼]。|The baby fussed all night. I didn't sleep a wink.
nao4 = noisy|make noise|to stir|disturb|noise|fuss|make a scene|cry = fussed
ye4 = ^night = night
gen1 ben3 = at all|simply|absolutely|root|basic =
yan3 = ^eye|small hole|classifier =
hant|spoken|你臉皮真[厚]，還好意思跟人家[借]錢。|You've got a nerve, borrowing money from people like that.
hou4 = thick|deep|profound =
jie4 = to borrow|borrow|lend = borrowing
hant|spoken|這[話]你可別往外[傳]，[傳]出去就[麻煩]了。|Don't let this get out, or we'll be in trouble.
hua4 = word|speech|talk|saying|what sb said|dialect = this
chuan2 = to pass on|spread|transmit|hand down|circulate = get + out
chuan2 = to pass on|spread|transmit|hand down|circulate =
ma2 fan5 = trouble|bother|inconvenien = trouble
hant|spoken|本來想睡個午覺，[結果]睡到了[天]黑。|I only meant to take a nap, but it was dark by the time I woke up.
jie2 guo3 = in the end|as a result|outcome|result|consequen = but
tian1 = day|sky|heaven =
hant|plain|他[家]三[代]都是[種]茶的。|His family have been growing tea for three generations.
jia1 = family|home|household = family
dai4 = generation|dynasty|period|era = generations
zhong4 = to plant|to grow|plant|cultivate = growing
hant|news|[雙方]至今[未]能就[賠償]金額達成[一致]。|The two sides have so far failed to agree on the amount of compensation.
shuang1 fang1 = both sides|both parties|two sides|bilateral|the two = two sides
wei4 = not yet|did not|have not|not = failed
pei2 chang2 = compensat|reimburse|pay damages = compensation
yi1 zhi4 = unanimous|consistent|identical|in agreement|consensus|together = agree
hant|literary|[夜]深了，[街]上只[剩]下打更人的[腳步]聲。|It was late, and the only sound left in the street was the watchman's tread.
ye4 = ^night =
jie1 = street = street
sheng4 = remain|left|surplus = left
jiao3 bu4 = footstep|step = tread
plain|他[动]了个大[手术]，在家[养]了半年。|He had a major operation and spent six months at home getting over it.
dong4 = to use|to move|act|undergo|stir|touch = had
shou3 shu4 = operation|surg = operation
yang3 = recuperat|convalesce|to rest|raise|nourish|support|restore|maintain|heal = getting over
plain|[火]太[大]，把[锅]底[烧]糊了。|The heat was too high and the bottom of the pan got scorched.
huo3 = ^fire|heat = heat
da4 = big|large|great|high|strong = high
guo1 = pot|pan|wok = pan
shao1 = to burn|burn|cook|heat|roast = scorched
plain|他[站]起来[让]了[座]。|He got up and gave her his seat.
zhan4 = to stand|stand|station = got
rang4 = to yield|yield|give|let|offer = gave
zuo4 = seat|place = seat
plain|这种[布]不[经][洗]，一洗就[掉]色。|This cloth doesn't wash well. The colour runs straight away.
bu4 = cloth = cloth
jing1 = to withstand|endure|to stand|pass through|undergo|bear =
xi3 = to wash|wash = wash
diao4 = to lose|fade|fall|drop|come off|lag|reduce = runs
plain|我[把]书[还]给了图书馆，[顺便]又[借]了两本。|I took the books back to the library and borrowed two more while I was there.
ba3 = particle|marking|before the verb|direct object|to hold|handle|classifier =
huan2 = to return|return|pay back|give back|restore|repay = took + back
shun4 bian4 = in passing|conveniently|while at it|without making|along the way|opportunity = while + there
jie4 = borrow|lend = borrowed
plain|他[管]孩子很[严]，[连]电视都不让看。|He's very strict with his children. He won't even let them watch television.
guan3 = to manage|to discipline|manage|control|take care|look after|be in charge =
yan2 = strict|severe|stern|tight|rigorous = strict
lian2 = even = even
plain|一[阵]风把[帽子]吹[跑]了。|A gust of wind blew her hat away.
zhen4 = gust|classifier|burst|short period|disposition|spasm = gust
mao4 zi5 = hat|cap = hat
pao3 = to run|away|off|escape|run away = away
plain|路滑，他[脚]下一空，摔进了[沟]里。|The road was slippery; he missed his footing and fell into the ditch.
jiao3 = ^foot|leg|base = footing
gou1 = ditch|gutter|gully|groove = ditch
plain|这事[闹]得[大家]都很不[痛快]。|The whole business left everyone in a bad mood.
nao4 = to stir|noisy|disturb|make|fuss|cause|suffer = left
da4 jia1 = everyone|everybody|all = everyone
tong4 kuai4 = delighted|happy|joyful|to one's heart|overjoyed|straightforward|jolly|forthright =
plain|[信]我替你[带]到了，他[看]完没说什么。|I delivered your letter. He read it and said nothing.
xin4 = letter|mail = letter
dai4 = to bring|bring|carry|take = delivered
kan4 = to read|read|look|see|watch = read
plain|山上[风]大，你多[穿]点。|It's windy up there, so wrap up warm.
feng1 = ^wind|wind = windy
chuan1 = to wear|put on|wear|dress = wrap up
news|公安[机关]对此[案]高度[重视]，已[成立]专案组。|The police are taking the case very seriously and have set up a special team.
ji1 guan1 = organ|agency|office|body|mechanism|gear =
an4 = case|law case|legal case|incident|record = case
zhong4 shi4 = attach importance|take sth seriously|value|importance = taking + seriously
cheng2 li4 = set up|establish|found|tenable|hold water = set up
news|受寒潮[影响]，[气温]将骤降十度。|A cold front will send temperatures plunging by ten degrees.
ying3 xiang3 = influence|effect|affect =
qi4 wen1 = temperature = temperatures
news|首相[面临][下台]的[压力]，但[拒绝]辞职。|The prime minister is under pressure to go but has refused to resign.
mian4 lin2 = to face|confront|be faced = under
xia4 tai2 = to step down|stage|office|power|resign|pier|leave office|lose power|fall from = go
ya1 li4 = pressure = pressure
ju4 jue2 = refuse|decline|reject = refused
news|此举被[视]为向[对手][示]好。|The move is seen as a friendly gesture towards his rival.
shi4 = to look|to regard|look at|view|regard|see|inspect = seen
dui4 shou3 = opponent|rival|adversary|competitor|match = rival
shi4 = to show|to indicate|show|reveal|indicate|display|make known = gesture
news|[周边]居民已被[疏散]，暂无[伤亡]报告。|Residents in the area have been evacuated and no casualties have been reported so far.
zhou1 bian1 = periphery|neighbo|surrounding|vicinity|around|rim|border|nearby = area
shu1 san4 = evacuat|disperse|scatter|scattered = evacuated
shang1 wang2 = casualties|injur|killed = casualties
news|球队[主场]迎战劲敌，[以]二比一[取胜]。|At home to tough opposition, the team came out on top 2-1.
zhu3 chang3 = home|home ground|main venue = home
yi3 = by means of|using|with|to use|according =
qu3 sheng4 = to win|win|score a victory|prevail|victory = came out on top
news|[物价]上涨，[百姓]叫苦不迭。|Prices have gone up, and ordinary people are feeling the pinch.
wu4 jia4 = price = prices
bai3 xing4 = common people|ordinary people|people = ordinary people
business|[货]我们[收]到了，但[数目]对不上。|We've received the goods, but the numbers don't tally.
huo4 = goods|merchandise|money|commodity = goods
shou1 = to receive|receive|accept|collect|gather|harvest|put away = received
shu4 mu4 = number|amount|sum|figure = numbers
business|这个[价]已经是[底线]，没法再[让]了。|This price is as low as we can go. There's no room to come down any further.
jia4 = price|value|worth = price
di3 xian4 = bottom line|base line|limit|low|baseline|minimum|spy = low
rang4 = to yield|yield|give|let|concede|reduce = come down
business|他[手]上还有几个[项目]，抽不开身。|He still has several projects on his hands and can't get away.
shou3 = ^hand|hand = hands
xiang4 mu4 = project|item|event = projects
business|[公司][裁]了一批人，剩下的[人人]自危。|The firm laid off a number of people, and those who remain all fear for their jobs.
gong1 si1 = company|firm|corporation = firm
cai2 = to cut|cut|reduce|diminish|trim|dismiss|lay off|cut down|decision = laid off
ren2 ren2 = everyone|everybody|every person = all
business|事情谈妥了，就差[签字]。|It's all settled. We just need to sign.
qian1 zi4 = to sign|sign|signature|autograph = sign
business|上半年[销售]不[理想]，下半年得加把劲。|Sales were disappointing in the first half, so we'll have to try harder in the second.
xiao1 shou4 = to sell|sell|sales|market = sales
li3 xiang3 = ideal|perfect|dream|aspiration = disappointing
business|[老]客户给[打]个八[折]吧。|How about twenty per cent off for a regular customer?
lao3 = old|long standing|always|of long|experienced|veteran = regular
da3 = to hit|to beat|strike|give|calculate|semantically|play|make|do =
zhe2 = discount|break|bend|fold|rebate|percent|to turn|fracture|loss = off
literary|他[抬头]望了望[天]，长长地[叹]了一口气。|He looked up at the sky and heaved a long sigh.
tai2 tou2 = raise one's head|lift|look up|rise|gain ground|to raise = looked up
tian1 = sky|heaven|day|weather|God = sky
tan4 = to sigh|sigh|exclaim = sigh
literary|人走[茶][凉]，世情薄如纸。|Once you are gone the tea grows cold; men's favours are thin as paper.
cha2 = ^tea|tea = tea
liang2 = cool|cold = cold
literary|她[低]下头，[半天]没言语，[手]里的针线却没[停]。|She lowered her head and for a long while did not speak, though her needle never paused.
di1 = to lower|lower|low|hang|beneath|bow|bend|let droop = lowered
ban4 tian1 = half of the day|a long time|quite a while|half a day|ages|long while = a long while
shou3 = ^hand|hand =
ting2 = to stop|stop|halt|park|cease|pause = paused
literary|[日子]一天天过去，[信]还是没有[来]。|The days went by, and still no letter came.
ri4 zi5 = day|days|date|life|time = days
xin4 = letter|mail = letter
lai2 = to come|come|arrive = came
literary|[远]山如黛，[近]水含烟。|Dark as painted brows were the distant hills, and mist hung upon the water close at hand.
yuan3 = distant|far|remote = distant
jin4 = near|close = close at hand
literary|他[心头]一[紧]，[脚步][不由得][慢]了下来。|His chest tightened, and in spite of himself he slowed his pace.
xin1 tou2 = heart|mind|thoughts = chest
jin3 = tight|tense|strict|close|urgent|short = tightened
jiao3 bu4 = footstep|step|pace = pace
bu4 you2 de5 = can't help|cannot help|cannot but|in spite = in spite of himself
man4 = slow = slowed
literary|[老]屋的门虚掩着，[推][开]一看，空无一人。|The door of the old house stood ajar. He pushed it open, and there was not a soul inside.
lao3 = ^old = old
tui1 = to push|push = pushed
kai1 = to open|away|off|open|apart = open
literary|一[轮]明月从海面上[升]起，[照]得四下里一片银白。|A bright moon rose from the sea and bathed everything around in silver.
lun2 = classifier|wheel|disk|ring|round =
sheng1 = to rise|rise|ascend|raise|promote|go up|hoist|liter = rose
zhao4 = to shine|shine|illuminate|light|reflect|according = bathed
literary|[话]到[嘴]边，他又[咽]了回去。|The words were on the tip of his tongue, but he swallowed them.
hua4 = words|word|speech|talk = words
zui3 = mouth = tongue
yan4 = to swallow|swallow = swallowed
`
