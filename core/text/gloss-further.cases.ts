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
