/**
 * Sentence pairs written for Duidu, in three kinds of lines: "register|Chinese with the targets in [ ]|English", then for each
 * target "reading = its sense, a regular expression = the English that answers it, parts that stand apart joined
 * by +". An empty answer: nothing in the English answers the word. The senses were tuned on `tuned` and not on `fresh`.
 */
export const tuned = `
spoken|下雨了，别忘了[打]伞。|It's raining. Don't forget to take an umbrella.
da3 = semantically light =
spoken|谁在[打]门？|Who is pounding on the door?
da3 = ^to hit = pounding
spoken|我昨晚没[睡]好，[头]有点[疼]。|I slept badly last night and my head aches a bit.
shui4 = ^to sleep = slept
tou2 = ^head$ = head
teng2 = ache|hurt|pain|sore = aches
spoken|你这么晚才来，大家都[等][急]了。|You're so late that everyone has grown impatient waiting.
deng3 = ^to wait = waiting
ji2 = impatient|worried|anxious = impatient
news|警方昨天[公布]了嫌疑人的照片。|Police released pictures of the suspect yesterday.
gong1 bu4 = announce|make public|publish = released
news|该公司[股票]昨日[跌]了三成。|The company's shares fell thirty percent yesterday.
gu3 piao4 = share|stock = shares
die1 = ^to fall|to drop|to decline = fell
news|地震造成至少四十人[死亡]，数百人[受伤]。|The earthquake left at least forty dead and hundreds injured.
si3 wang2 = die|death = dead
shou4 shang1 = injur|wound|hurt = injured
business|这份[合同]下个月到[期]。|This contract expires next month.
he2 tong5 = contract = contract
qi1 = period of time|time limit|deadline|^stage =
business|我们得[压]一压成本。|We need to keep costs down.
ya1 = ^to press|to push down|keep under|pressure|to control = keep + down
business|请在[文件]末尾[签]字。|Please sign at the end of the document.
wen2 jian4 = ^document = document
qian1 = ^to sign|sign one's name = sign
literary|月光[洒]在湖面上，[静]得没有一点声音。|Moonlight spilled over the lake, and it was so still that there was not a sound.
sa3 = sprinkle|spray|spill|shed = spilled
jing4 = still|calm|quiet = still
literary|她[低]着头，半天没有[出]声。|She kept her head down and for a long while made no sound.
di1 = lower|let droop|^low = down
chu1 = produce|used after a verb|come out|issue = made
literary|老人[叹]了口[气]，把信又[叠]好。|The old man heaved a sigh and folded the letter up again.
tan4 = ^to sigh|sigh = sigh
qi4 = gas; air|air|breath =
die2 = ^to fold = folded + up
plain|冬天这里[天]黑得早。|It gets dark early here in winter.
tian1 = ^sky|heaven|weather|^day =
plain|他在一家银行[当]经理，[手下]有二十个人。|He is a manager at a bank, with twenty people under him.
dang1 = to be$|act as|^to be|manage = is
shou3 xia4 = under (one's|sb's) = under him
plain|这本书我只[翻]了几页。|I only leafed through a few pages of this book.
fan1 = flip|turn over|rummage|look through = leafed through
plain|长江[发源]于青藏高原，[流]入东海。|The Yangtze rises on the Tibetan Plateau and flows into the East China Sea.
fa1 yuan2 = to rise|originate|source = rises
liu2 = ^to flow = flows
plain|医生让他[按时]吃药，少[动]气。|The doctor told him to take his medicine on time and not to get angry so much.
an4 shi2 = on time|on schedule|according = on time
dong4 = stir = get
plain|孩子[发烧]了，妈妈[整]夜没[合]眼。|The child was running a fever, and his mother didn't close her eyes all night.
fa1 shao1 = fever|temperature = running a fever
zheng3 = whole|entire|exact = all
he2 = ^to close = close
spoken|你的[表]快了五分钟。|Your watch is five minutes fast.
biao3 = watch = watch
spoken|我[家]那口子[脾气]不好，你[别]往心里去。|My old man has a temper; don't take it to heart.
jia1 = ^home; family|^home|^family|my = my
pi2 qi5 = temper = temper
bie2 = don't|do not|must not|had better not = don't
spoken|这孩子[学]他爸说话，学得真[像]。|The kid can imitate his dad's way of talking, and it's a perfect likeness.
xue2 = imitate|^to learn|mimic = imitate
xiang4 = resembl|be like|look as if|likeness|image = likeness
spoken|菜[凉]了，我去[热]一下。|The food's gone cold. I'll warm it up.
liang2 = ^cool|cold = cold
re4 = warm up|heat up = warm + up
spoken|你有[零]钱吗？我想[换]十块。|Have you got any small change? I'd like to change ten yuan.
ling2 = fractional|odd|^zero|fraction|remnant = small
huan4 = exchange|change|convert = change
spoken|他们俩又[闹]别扭了。|The two of them are sulking at each other again.
nao4 = to vent|have an attack|make a (noise|fuss)|to disturb|go in =
spoken|这个[月]的房租你[交]了没有？|Have you paid this month's rent?
yue4 = ^month|moon; month = month's
jiao1 = hand over|to pay|deliver|give = paid
spoken|[火]车站怎么[走]？|How do I get to the train station?
huo3 = ^fire =
zou3 = ^to go$|^to walk|to move = get
news|法院[判]他[有期徒刑]三年。|The court sentenced him to three years in prison.
pan4 = to judge|to sentence|to adjudicate = sentenced
you3 qi1 tu2 xing2 = imprisonment|fixed-term|limited term = prison
news|两国就[边界]问题[达成]了协议。|The two countries reached an agreement on the border issue.
bian1 jie4 = boundary|border = border
da2 cheng2 = reach = reached
news|新[法]将于明年一月[生效]。|The new law will come into force next January.
fa3 = ^law = law
sheng1 xiao4 = take effect|go into effect|come into|be effective = come into force
news|总统[下令]从边境[撤]军。|The president ordered troops to be pulled back from the border.
xia4 ling4 = order = ordered
che4 = withdraw|remove|pull back|retreat = pulled back
news|台风[过]后，[电]还没有[通]。|After the typhoon passed, the power was still out.
guo4 = go over|to pass|^to cross = passed
dian4 = electric = power
tong1 = go through|^to connect|open|to clear =
news|专家[提醒]，这种药不可[随便]吃。|Experts warn that this drug should not be taken at will.
ti2 xing3 = remind|warn|call attention = warn
sui2 bian4 = as one (wishes|pleases)|random|casual|careless|at will = at will
literary|他[一]句话也没说，[转]身就走。|Without a word he turned and left.
zhuan3 = ^to turn|change direction = turned
literary|[红]着脸的姑娘把花[接]过去，低声道了谢。|Blushing, the girl took the flowers and murmured her thanks.
hong2 = ^red = blushing
jie1 = ^to receive|to catch|take|accept = took
literary|那[年]的雪下得特别[大]，[压]断了院里的老树。|The snow was heavier than ever that year and broke the old tree in the yard.
nian2 = ^year = year
da4 = ^big|^great|heavy|huge|large = heavier
ya1 = ^to press|push down|press down =
literary|[提起]往事，母亲的[眼睛]湿了。|When the past was mentioned, my mother's eyes grew wet.
ti2 qi3 = mention|speak of = mentioned
yan3 jing5 = ^eye = eyes
plain|小猫[跳]上窗台，[盯]着外面的鸟。|The kitten leapt onto the windowsill and stared at the birds outside.
tiao4 = jump|leap = leapt
ding1 = stare|watch|fix one's|gaze = stared at
plain|[照]我说的做，不会[错]。|Do as I say and you won't go wrong.
zhao4 = according to|in accordance = as
cuo4 = mistake|wrong|error|incorrect = wrong
plain|这种[布]摸起来很[软]。|This cloth feels very soft.
bu4 = ^cloth = cloth
ruan3 = ^soft = soft
plain|[水]开了，把[面]下进去吧。|The water's boiling; put the noodles in.
shui3 = ^water = water
mian4 = noodle = noodles
plain|他把车[停]在路边，[下]车买了瓶水。|He parked by the road and got out to buy a bottle of water.
ting2 = to park|^to stop|halt = parked
xia4 = go down|to decline|get off|down = got out
plain|北京的[春天]风沙大，要[戴]口罩。|Spring in Beijing brings sandstorms, and you have to wear a mask.
chun1 tian1 = spring = spring
dai4 = wear|put on = wear
business|这笔[账]怎么也[对]不上。|The books just won't balance, whatever we do.
zhang4 = account|bill|debt = books
dui4 = to check; to compare|match together|fit|^to suit = balance
business|他[代表]公司[出席]了会议。|He attended the meeting on behalf of the company.
dai4 biao3 = represent|on behalf|behalf = on behalf of
chu1 xi2 = attend|be present = attended
business|这个[方案]还不[成熟]，先[放]一[放]。|The plan isn't ripe yet. Let's set it aside for now.
fang1 an4 = plan|program|proposal|scheme = plan
cheng2 shu2 = mature|ripe|ripen = ripe
fang4 = ^to put|to place|let go|set aside|to lay = set + aside
business|[客户]对我们的[服务]很[满意]。|The client is very happy with our service.
ke4 hu4 = client|customer = client
fu2 wu4 = service|serve = service
man3 yi4 = satisf|pleased|content = happy
business|去年公司[亏]了不少[钱]。|The company lost quite a bit of money last year.
kui1 = to lose|lose money|deficien|deficit|to have a loss = lost
qian2 = ^money|coin|cash = money
spoken|[得]了，别说了，我[服]了你了。|All right, enough said. I give in to you.
de2 = enough|all right|OK|finished|ready = all right
fu2 = convince|obey|submit|yield|to serve|to be convinced = give in
spoken|这[件]衣服是不是有点[肥]？|Isn't this coat a bit loose?
jian4 = classifier =
fei2 = loose|baggy|fat|loose-fitting = loose
spoken|他这个人嘴很[甜]，会[讨]人喜欢。|He's a smooth talker who knows how to get people to like him.
tian2 = ^sweet = smooth
tao3 = provoke|invite|beg|demand|ask for|to court = get
spoken|我[刚]到家，就接到你的电话。|I had just got home when you called.
gang1 = ^just|just; only|barely; only just = just
spoken|[照顾]好自己，[别]太累了。|Take care of yourself and don't wear yourself out.
zhao4 gu5 = take care|look after = take care of
bie2 = don't|do not|must not|had better not = don't
hant|news|大雨沖垮了橋樑，交通[中斷]了兩天。|Heavy rain washed away the bridge and cut off traffic for two days.
zhong1 duan4 = cut|break|interrupt|discontinue = cut off
hant|literary|他站起[來]，把茶一[飲]而盡。|He stood up and drank his tea in one gulp.
lai2 = directional =
yin3 = ^to drink = drank
hant|spoken|這個[價錢]還能再[便宜]一點嗎？|Could you bring the price down a little more?
jia4 qian5 = price = price
pian2 yi5 = cheap|lower = bring + down
hant|plain|他[畢業]以後在一所中學[教]英文。|After graduating he taught English at a secondary school.
bi4 ye4 = graduat = graduating
jiao1 = ^to teach|teach = taught
spoken|别[管]他，让他自己去[想]。|Leave him alone. Let him think it over himself.
guan3 = to care about|look after|take care|manage|to control|in charge|to run|interfere =
xiang3 = ^to think = think + over
spoken|钱包[丢]了，我[心]都凉了。|I lost my wallet, and my heart sank.
diu1 = ^to lose = lost
xin1 = ^heart = heart
plain|[头]两天有点儿不习惯，后来就[好]了。|The first couple of days were a bit strange, but after that it was fine.
tou2 = ^first|^leading|top = first
hao3 = ^good = fine
news|他因受贿[被]判刑，[名声]扫地。|Convicted of taking bribes, he saw his reputation ruined.
ming2 sheng1 = reputation = reputation
bei4 = passive =
literary|山[路]很[陡]，我们[一]步一步往上爬。|The mountain path was steep, and we climbed it step by step.
lu4 = ^road|path|way|route = path
dou3 = steep|abrupt = steep
plain|奶奶[种]了一[院子]的花。|Grandma has planted a whole yard of flowers.
zhong4 = ^to plant|to grow|cultivate = planted
yuan4 zi5 = yard|courtyard|garden = yard
spoken|他说的话你也[信]？|You believe what he says?
xin4 = believe|trust = believe
`

export const fresh = `
spoken|我[约]了牙医，明天上午去[看]牙。|I've made an appointment with the dentist for tomorrow morning.
yue1 = appointment|arrange|make an = made an appointment
kan4 = to see|to visit|consult|to treat|^to look = dentist
spoken|你[帮]我[看]一下包，我去[趟]厕所。|Would you watch my bag for me? I'm going to the toilet.
bang1 = ^to help|assist|support|for sb =
kan1 = look after|take care|watch|guard = watch
tang4 = classifier =
spoken|他[酒]量大，一般人[喝]不过他。|He can hold his liquor. Few people can outdrink him.
jiu3 = wine|liquor|alcohol = liquor
he1 = ^to drink = outdrink
spoken|别[提]了，今天[倒霉]透了。|Don't ask. I've had the worst luck today.
ti2 = to mention|bring up|mention|raise =
dao3 mei2 = bad luck|unlucky|out of luck|bad news = worst luck
spoken|这道题太[难]，我[想]了半天也没想[出来]。|This problem is so hard that I couldn't work it out after thinking for ages.
nan2 = ^difficult|hard = hard
xiang3 = ^to think = thinking
spoken|我[跟]他不[熟]，只见[过]两面。|I don't know him well. We've only met twice.
gen1 = ^with|^and|compared =
shu2 = familiar|acquaint|know = know
guo5 = experienced = 
spoken|天这么[热]，[开]空调吧。|It's so hot. Turn on the air conditioner.
re4 = hot = hot
kai1 = turn on|to operate|put in operation = turn on
spoken|她[嫁]了个医生，日子[过]得不错。|She married a doctor and is living quite comfortably.
jia4 = marry|marri = married
guo4 = to live|get along|pass \\(time = living
spoken|[算]了，这次就不[计较]了。|Forget it. I won't make an issue of it this time.
suan4 = forget it|let it be|never mind|to count|calculat|regard = forget it
ji4 jiao4 = bother|haggle|argue|fuss|mind = make an issue
spoken|我这[手]字写得太[难看]了。|My handwriting looks awful.
nan2 kan4 = ugly|unsightly|look bad = awful
spoken|这[把]椅子[坐]着真舒服。|This chair is really comfortable to sit in.
ba3 = classifier =
zuo4 = ^to sit = sit
news|央行[宣布]下[调]利率零点二五个百分点。|The central bank announced that it would cut interest rates by a quarter of a percentage point.
xuan1 bu4 = declare|announce|proclaim = announced
tiao2 = adjust|harmonize|to tune = cut
news|[火箭]今晨[发射]升空，把三颗卫星送入[轨道]。|The rocket lifted off early this morning and put three satellites into orbit.
huo3 jian4 = ^rocket = rocket
fa1 she4 = launch|shoot|to fire|emit|to discharge = lifted off
gui3 dao4 = orbit = orbit
news|示威者与[警察]发生[冲突]，多人[被捕]。|Protesters clashed with police, and many were arrested.
jing3 cha2 = police = police
chong1 tu1 = conflict|clash = clashed
bei4 bu3 = arrest|under arrest = arrested
news|他[连]任三届[主席]，去年[退]了下来。|He served three consecutive terms as chairman and stepped down last year.
zhu3 xi2 = chair = chairman
tui4 = retreat|withdraw|retire|move back|quit|to leave|recede|decline = stepped down
news|医院[床位]不足，病人只好[睡]在走廊里。|The hospital is short of beds, and patients have to sleep in the corridors.
chuang2 wei4 = bed = beds
shui4 = ^to sleep = sleep
news|今年的粮食[产量]创下[历史]新高。|Grain output hit an all-time high this year.
chan3 liang4 = output|yield|production = output
li4 shi3 = ^history|historical|past = all-time
news|两家航空公司[合并]的[消息]昨天得到[证实]。|News of the merger of the two airlines was confirmed yesterday.
he2 bing4 = merge = merger
xiao1 xi5 = ^news|information = news
zheng4 shi2 = confirm|verify = confirmed
news|候选人[就]税收问题展开[辩论]。|The candidates held a debate on taxes.
jiu4 = with regard to; concerning = on
bian4 lun4 = debate|argue|argument = debate
literary|风[起]了，院子里的竹子[沙沙]作响。|A wind rose, and the bamboo in the courtyard rustled.
qi3 = ^to rise = rose
sha1 sha1 = rustl = rustled
literary|他[心]里一[动]，却什么也没说。|Something stirred in his heart, but he said nothing.
xin1 = ^heart = heart
dong4 = stir|to move = stirred
literary|[太阳]一点一点沉下去，天边只[剩]一道红线。|Little by little the sun sank, till only a red line was left on the horizon.
tai4 yang5 = ^sun = sun
sheng4 = remain|be left = left
literary|她[年轻]时是这一[带]有名的美人。|In her youth she was a famous beauty in these parts.
nian2 qing1 = ^young = youth
dai4 = area|zone|region|belt = parts
literary|他把一[肚子]话[咽]了回去。|He swallowed back everything he had meant to say.
du4 zi5 = belly|abdomen|stomach =
yan4 = swallow = swallowed
literary|一[阵]风[吹]来，灯[灭]了。|A gust of wind blew, and the lamp went out.
zhen4 = short period|gust|spell|classifier = gust
chui1 = ^to blow = blew
mie4 = go out|extinguish|put out = went out
literary|[故乡]的一草一木，他都[记]得清清楚楚。|He remembered clearly every blade of grass and every tree of his native place.
gu4 xiang1 = home|native|birthplace = native place
ji4 = remember|keep in mind|bear in mind|record = remembered
literary|老和尚[敲]了敲木鱼，慢慢[开]了口。|The old monk tapped his wooden fish and slowly began to speak.
qiao1 = knock|hit|strike|beat|tap = tapped
kai1 = ^to open|to start = began
plain|这条[河]很[深]，小孩子不能下去[游泳]。|This river is deep, and children mustn't go swimming in it.
he2 = ^river = river
shen1 = deep = deep
you2 yong3 = swim = swimming
plain|他[用]左手写字，[使]筷子却用右手。|He writes with his left hand but holds chopsticks with his right.
yong4 = with|^to use = with
shi3 = to use|employ|use = holds
plain|火车[晚点]了，我们在站台上[站]了一个钟头。|The train was late, and we stood on the platform for an hour.
wan3 dian3 = late|delay|behind schedule = late
zhan4 = ^to stand = stood
plain|我们[班]有三十个学生，[一半]是女生。|There are thirty students in our class, and half of them are girls.
ban1 = class = class
yi1 ban4 = half = half
plain|妈妈在[厨房]里[包]饺子，爸爸[擀]皮儿。|Mum is making dumplings in the kitchen, and Dad is rolling out the wrappers.
chu2 fang2 = kitchen = kitchen
bao1 = wrap|cover|to include = making
gan3 = roll = rolling out
plain|这种[病]会通过空气[传]给别人。|This disease can be passed to others through the air.
bing4 = illness|sick|disease = disease
chuan2 = infect|pass on|transmit|spread = passed
plain|他[捡]到一个钱包，[交]给了老师。|He found a wallet and handed it to the teacher.
jian3 = pick up|collect|gather|to find = found
jiao1 = hand over|give|deliver = handed
plain|会[游泳]的人[未必]会教别人。|Someone who can swim can't necessarily teach others.
you2 yong3 = swim = swim
wei4 bi4 = necessarily|may not|doubtful = necessarily
plain|我[原来]住在南方，后来才[搬]到北京。|I used to live in the south and only later moved to Beijing.
yuan2 lai2 = original|formerly|former = used to
ban1 = move|remove|transport = moved
plain|[大概]是[路上]堵车，他们还没到。|They must be stuck in traffic; they still haven't arrived.
da4 gai4 = probably|approximate|roughly|rough|maybe = must
lu4 shang5 = on the (road|way)|road = 
plain|这里的[冬天]不下雪，[顶]多下点儿雨。|It doesn't snow here in winter; at most it rains a little.
dong1 tian1 = winter = winter
ding3 = most|extremely|very|top|highly = at most
business|我们[希望]下周能[签]合同，[否则]价格要重新谈。|We hope to sign the contract next week, or the price will have to be renegotiated.
xi1 wang4 = hope|wish = hope
qian1 = ^to sign|sign = sign
fou3 ze2 = otherwise|or else|if not = or
business|这[项]工作由张经理[负责]，月底[交]报告。|Manager Zhang is in charge of this project, and the report is due at the end of the month.
xiang4 = classifier =
fu4 ze2 = charge|responsib = in charge of
business|竞争对手又[降]价了，我们怎么[应对]？|Our competitor has lowered its prices again. How should we respond?
jiang4 = drop|fall|come down|descend|lower|reduce = lowered
ying4 dui4 = response|respond|handle|reply|answer|deal = respond
business|他在公司[干]了十年，[手里]有不少股份。|He has worked at the company for ten years and holds quite a few shares.
gan4 = to do|to work = worked
shou3 li3 = hand = holds
business|[订单]太多，工人得[加班]。|There are too many orders, and the workers have to work overtime.
ding4 dan1 = order = orders
jia1 ban1 = overtime = work overtime
business|[市场]对新产品的[反应]比较[冷淡]。|The market's response to the new product has been lukewarm.
shi4 chang3 = market = market's
fan3 ying4 = respon|react = response
leng3 dan4 = cold|indifferent = lukewarm
hant|spoken|你[聽]誰說的？根本[沒]這回事。|Who told you that? It's simply not true.
ting1 = ^to listen|hear =
mei2 = not|have not = not
hant|news|兩岸[航線]昨天[恢復]通航。|Flights across the strait resumed yesterday.
hang2 xian4 = route|airline|line|path = flights
hui1 fu4 = resume|restore|recover|reinstate = resumed
hant|plain|他把[舊]書都[送]給了學校圖書館。|He gave all his old books to the school library.
jiu4 = ^old|used|worn = old
song4 = give \\(as a|give|present = gave
hant|literary|她[望]著窗外，[眼淚]不知不覺流了下來。|She gazed out of the window, and before she knew it tears were running down.
wang4 = gaze|look|watch|toward = gazed
yan3 lei4 = tear = tears
hant|business|公司打算明年在東京[設]立[分]公司。|The company plans to set up a branch in Tokyo next year.
fen1 = branch|divide|separate|sub = branch
`

/** Words drawn at random from the common ones with several senses, so that no one chose what suits the method. */
export const drawn = `
spoken|他心[虚]，不敢[看]我的眼睛。|He had a guilty conscience and couldn't look me in the eye.
xu1 = diffident|timid|guilty =
kan4 = ^to see; to look = look
spoken|这[段]路正在修，得[绕]着走。|This stretch of road is under repair. We'll have to go round.
duan4 = classifier|section = stretch
rao4 = rotate|move around|go around|detour|by-pass|circl = round
spoken|麻烦你[拨]这个号码。|Please dial this number.
bo1 = to dial = dial
spoken|他昨天刚从国外回来，时[差]还没倒过来。|He only came back from abroad yesterday and he's still jet-lagged.
cha1 = difference =
spoken|你这话说得太[偏]了，我[接]受不了。|What you say is too one-sided for me.
pian1 = oblique|prejudic|lean|slant|partial = one-sided
jie1 = receive|accept =
spoken|我上个星期把腿[摔]断了。|I broke my leg in a fall last week.
shuai1 = fall|throw down = fall
spoken|[完了]，我把护照忘在酒店了！|Oh no, I left my passport at the hotel!
wan2 le5 = oh no|done for|finished = oh no
spoken|你们[空手]来就行，别买东西。|Just bring yourselves. Don't buy anything.
kong1 shou3 = empty-handed =
spoken|他棋下得真[棒]。|He's brilliant at chess.
bang4 = smart|capable|strong|wonderful = brilliant
spoken|小[票]留着，退货要用。|Hang on to the receipt. You'll need it to return things.
piao4 = ^ticket = receipt
spoken|把土豆皮[削]了，切成片。|Peel the potatoes and slice them.
xiao1 = peel|pare = peel
spoken|[除非]下大雨，我每天都跑步。|I go running every day unless it's pouring.
chu2 fei1 = unless|only if = unless
spoken|[从前]这儿是一片稻田。|There used to be paddy fields here.
cong2 qian2 = previously|formerly|once upon = used to
news|两国外长就[停火]进行了[会谈]。|The foreign ministers of the two countries held talks on a ceasefire.
ting2 huo3 = ceas = ceasefire
hui4 tan2 = talk|discuss|negotiat = talks
news|经济[形势]比去年更严[峻]。|The economy is in worse shape than last year.
xing2 shi4 = situation|circumstance|terrain = shape
news|政府[拨]款三亿元，用于修[建]学校。|The government has set aside three hundred million yuan to build schools.
bo1 = allocate|set aside = set aside
jian4 = ^to build|establish|construct = build
news|北京[呈]现一片节日[气氛]。|There is a festive mood in Beijing.
qi4 fen1 = atmosphere|mood = mood
cheng2 = to present|assume =
news|股价剧烈波动，投资者[纷纷][抛]售股票。|Share prices swung wildly and investors rushed one after another to dump their stock.
fen1 fen1 = one after another|in succession|diverse|numerous = one after another
pao1 = throw|cast|fling|abandon|dump|toss = dump
news|军方在边境[部署]了[战机]。|The military has deployed fighter jets along the border.
bu4 shu3 = deploy = deployed
zhan4 ji1 = fighter = fighter jets
news|双方最终达成[和解]，公司同意赔偿。|The two sides reached a settlement in the end, and the company agreed to pay compensation.
he2 jie3 = settle|reconcil = settlement
news|他因[身]体原因[辞]去市长职务。|He stepped down as mayor for health reasons.
ci2 = resign|decline|take leave|dismiss|discharge = stepped down
shen1 = ^body|^life = health
news|外国势力不得[干涉]我国[内政]。|Foreign powers must not meddle in our internal affairs.
gan1 she4 = interfere|meddle|interference = meddle
nei4 zheng4 = internal|domestic|home affairs = internal affairs
news|新规定自明年起[实行]。|The new rules take effect next year.
shi2 xing2 = implement|carry out|put into = take effect
news|[警方]正在[追]查这笔钱的下落。|Police are trying to trace the money.
jing3 fang1 = police = police
zhui1 = look into|investigat|chase|pursue = trace
news|该厂去年[裁]了两千人。|The plant laid off two thousand people last year.
cai2 = cut|reduce|trim|decide|judge|dismiss|fire = laid off
literary|天色[灰]蒙蒙的，像要下雪。|The sky was a dull grey, as if it were about to snow.
hui1 = gr[ae]y = grey
literary|她[探]出头来，朝街上望了望。|She put her head out and looked along the street.
tan4 = stretch forward|explore|search out = out
literary|老爷子性子[傲]，从不向人[低头]。|The old gentleman was a proud man who never gave in to anyone.
ao4 = proud|arrogant = proud
di1 tou2 = yield|give in|bow = gave in
literary|他[披]上大衣，匆匆[奔]向车站。|He threw on his coat and hurried off to the station.
pi1 = drape|wrap|wear over|to put = threw on
ben4 = head for|go to|hurry|rush = hurried
literary|她[弹]完一曲，[满]屋子的人都鼓起掌来。|When she had finished her piece, the whole room burst into applause.
tan2 = play =
man3 = ^full|^filled|packed|fill|fully|completely = whole
literary|[碑]上的字早已[模糊]不清。|The words on the stone had long since worn away.
bei1 = monument|stele|stone|tablet = stone
mo2 hu5 = vague|indistinct|fuzzy|blur = worn away
literary|月光下，一[只]狐狸悄悄[溜]进了院子。|In the moonlight a fox stole into the courtyard.
zhi1 = classifier =
liu1 = slip away|slip|sneak|escape|steal|slide = stole
literary|他望着[炉]火出神，半天不[吭]声。|He gazed into the fire, lost in thought, and for a long while said nothing.
lu2 = stove|furnace|fire = fire
keng1 = utter = said
literary|[岁月]在她脸上[刻]下了皱纹。|The years had carved lines into her face.
sui4 yue4 = years|time = years
ke4 = carve|engrave|to cut = carved
plain|每天早上，爷爷都[提]着鸟笼去公园[散步]。|Every morning Grandpa strolls to the park with his bird cage.
ti2 = to carry = with
san4 bu4 = walk|stroll = strolls
plain|请把鞋[擦]干净再进屋。|Wipe your shoes before you come in.
ca1 = wipe|rub = wipe
plain|这种[土]特别适合[种]花生。|This kind of soil is ideal for growing peanuts.
tu3 = ^earth|soil|dust|clay = soil
zhong4 = ^to plant|^to grow|cultivate = growing
plain|不认识的字要[查]字典。|Look up the characters you don't know in a dictionary.
cha2 = look up = look up
plain|这[锅]汤要用小火慢慢[炖]。|This soup has to be stewed slowly over a low flame.
guo1 = ^pot|pan|wok =
dun4 = stew = stewed
plain|孩子还小，不[适应]新学校的生活。|The child is still small and hasn't adjusted to life at the new school.
shi4 ying4 = adapt|suit|fit = adjusted
plain|上[课]的时候手机要[关]掉。|Mobile phones must be switched off during class.
ke4 = class|lesson|course = class
guan1 = turn off|switch off|close|shut = switched off
plain|父母[离婚]后，他[跟]着奶奶过。|After his parents divorced he lived with his grandmother.
li2 hun1 = divorce = divorced
gen1 = ^with|go with|follow = with
plain|这[座]桥是两百年前[架]的。|This bridge was put up two hundred years ago.
zuo4 = classifier =
jia4 = support|frame|rack|erect|put up = put up
plain|这家饭馆的[招牌]菜是红烧肉。|The speciality of this restaurant is braised pork.
zhao1 pai5 = signboard|brand|shop sign|signature|reputation|representative = speciality
plain|水[温]不能超过四十度。|The water must be no hotter than forty degrees.
wen1 = temperature|warm = hotter
plain|他把零钱一个个[数]了一遍。|He counted his change coin by coin.
shu3 = ^to count = counted
business|这个[岗位]他恐怕不能[胜任]。|I'm afraid he isn't up to the job.
gang3 wei4 = post|job|position = job
sheng4 ren4 = qualified|competent|up to = up to
business|会议[提前]到九点开始。|The meeting has been moved up to nine o'clock.
ti2 qian2 = shift|earlier|ahead|advance = moved up
business|这个[牌子]的手机[销路]很好。|Phones of this brand sell very well.
pai2 zi5 = sign|trademark|brand = brand
xiao1 lu4 = sale|market = sell
business|公司新[成立]了一个法务部门。|The company has set up a new legal department.
cheng2 li4 = establish|set up = set up
business|他从[基层]做起，五年[升]到了经理。|He started at the bottom and made manager in five years.
ji1 ceng2 = basic level|grass-roots|basement|bottom = bottom
sheng1 = promote|ascend|rise|elevate = made
business|付款[期限]是三十天，[超过]要收利息。|Payment is due within thirty days, after which interest will be charged.
qi1 xian4 = time limit|deadline|allotted =
chao1 guo4 = exceed|surpass = after
business|双方都做了[让步]，总算[谈]成了。|Both sides made concessions, and a deal was finally struck.
rang4 bu4 = conce|give in|yield|compromise = concessions
tan2 = talk|speak|discuss|negotiat|chat =
business|对方的[律师]对这一条提出[异议]。|Their lawyer raised an objection to this clause.
lü4 shi1 = lawyer = lawyer
yi4 yi4 = object|dissent = objection
hant|spoken|你這個人真不[實在]。|You're just not being honest.
shi2 zai4 = honest|dependable|real = honest
hant|news|颱風[逼]近，學校全部[停課]。|With the typhoon closing in, all schools have cancelled classes.
bi1 = close in|press|approach|force = closing in
ting2 ke4 = stop class|class = cancelled classes
hant|literary|她把信[撕]得粉碎，[扔]進河裡。|She tore the letter to shreds and flung them into the river.
si1 = tear = tore
reng1 = throw = flung
hant|plain|這家店只收[現金]。|This shop takes cash only.
xian4 jin1 = cash = cash
hant|business|貨物已於昨日[裝]船起運。|The goods were loaded and dispatched yesterday.
zhuang1 = load = loaded
`
