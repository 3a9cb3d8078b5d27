/**
 * Sentence pairs written for Duidu. A line "register|Chinese with the targets in [ ]|English" ("hant|" before it where the
 * Chinese is traditional), then for each target "reading = its sense, a regular expression = the English that answers it",
 * parts that stand apart joined by +. An empty answer: nothing in the English answers the word. Senses and links were
 * tuned on all of `seen`; `unseen` was measured, and not tuned on.
 */
export const seen = String.raw`
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
literary|他一句话也没说，[转]身就走。|Without a word he turned and left.
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
business|这个[方案]还不[成熟]，先[放]一放。|The plan isn't ripe yet. Let's set it aside for now.
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
bei4 = passive =
ming2 sheng1 = reputation = reputation
literary|山[路]很[陡]，我们一步一步往上爬。|The mountain path was steep, and we climbed it step by step.
lu4 = ^road|path|way|route = path
dou3 = steep|abrupt = steep
plain|奶奶[种]了一[院子]的花。|Grandma has planted a whole yard of flowers.
zhong4 = ^to plant|to grow|cultivate = planted
yuan4 zi5 = yard|courtyard|garden = yard
spoken|他说的话你也[信]？|You believe what he says?
xin4 = believe|trust = believe
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
spoken|这道题太[难]，我[想]了半天也没想出来。|This problem is so hard that I couldn't work it out after thinking for ages.
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
guo4 = to live|get along|pass \(time = living
spoken|[算]了，这次就不[计较]了。|Forget it. I won't make an issue of it this time.
suan4 = forget it|let it be|never mind|to count|calculat|regard = forget it
ji4 jiao4 = bother|haggle|argue|fuss|mind = make an issue
spoken|我这手字写得太[难看]了。|My handwriting looks awful.
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
news|他连任三届[主席]，去年[退]了下来。|He served three consecutive terms as chairman and stepped down last year.
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
business|这[项]工作由张经理[负责]，月底交报告。|Manager Zhang is in charge of this project, and the report is due at the end of the month.
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
song4 = give \(as a|give|present = gave
hant|literary|她[望]著窗外，[眼淚]不知不覺流了下來。|She gazed out of the window, and before she knew it tears were running down.
wang4 = gaze|look|watch|toward = gazed
yan3 lei4 = tear = tears
hant|business|公司打算明年在東京設立[分]公司。|The company plans to set up a branch in Tokyo next year.
fen1 = branch|divide|separate|sub = branch
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
news|经济[形势]比去年更严峻。|The economy is in worse shape than last year.
xing2 shi4 = situation|circumstance|terrain = shape
news|政府[拨]款三亿元，用于修[建]学校。|The government has set aside three hundred million yuan to build schools.
bo1 = allocate|set aside = set aside
jian4 = ^to build|establish|construct = build
news|北京[呈]现一片节日[气氛]。|There is a festive mood in Beijing.
cheng2 = to present|assume =
qi4 fen1 = atmosphere|mood = mood
news|股价剧烈波动，投资者[纷纷][抛]售股票。|Share prices swung wildly and investors rushed one after another to dump their stock.
fen1 fen1 = one after another|in succession|diverse|numerous = one after another
pao1 = throw|cast|fling|abandon|dump|toss = dump
news|军方在边境[部署]了[战机]。|The military has deployed fighter jets along the border.
bu4 shu3 = deploy = deployed
zhan4 ji1 = fighter = fighter jets
news|双方最终达成[和解]，公司同意赔偿。|The two sides reached a settlement in the end, and the company agreed to pay compensation.
he2 jie3 = settle|reconcil = settlement
news|他因[身]体原因[辞]去市长职务。|He stepped down as mayor for health reasons.
shen1 = ^body|^life = health
ci2 = resign|decline|take leave|dismiss|discharge = stepped down
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
spoken|你別[老]看手機，[當心]撞到人。|Stop looking at your phone all the time. You'll bump into someone.
lao3 = ^always|all the time = all the time
dang1 xin1 = take care|look out|careful =
spoken|这人[说话]太[冲]，没人愿意跟他[搭]伙。|He's so blunt when he talks that nobody wants to partner with him.
shuo1 hua4 = speak|talk|to say = talks
chong4 = powerful|vigorous = blunt
da1 = join|connect|add = 
spoken|我[这儿]有两张票，你[要]不要？|I've got two tickets here. Do you want them?
zhe4 r5 = ^here = here
yao4 = ^to want = want
spoken|今天[轮到]谁[刷]碗？|Whose turn is it to do the dishes today?
lun2 dao4 = turn = turn
shua1 = to brush|scrub|wash|clean = do
spoken|他这个月的工资全[花]在游戏[上]了。|He blew all of this month's pay on games.
hua1 = ^to spend = blew
shang4 = noun suffix = on
spoken|[算了]，跟他[讲]不通道理。|Forget it. There's no reasoning with him.
suan4 le5 = forget|let it be|that's enough|leave it = forget it
jiang3 = speak|talk|explain|reason|discuss = reasoning
spoken|你[怎么]现在才来？电影都[开演]了。|How come you're only here now? The film has already begun.
zen3 me5 = why|how = how come
kai1 yan3 = begin|start = begun
spoken|这[道]题我不[会]做。|I can't do this problem.
dao4 = classifier for|classifier =
hui4 = ^can; = can
news|[该]市去年[共]发生火灾二百余[起]。|The city had over two hundred fires last year.
gai1 = ^that$|above-mentioned = the
gong4 = altogether|^total =
qi3 = classifier for =
news|两国[就]停火问题[达成]协议。|The two countries have reached an agreement on a ceasefire.
jiu4 = with regard|concerning|regard = on
da2 cheng2 = reach = reached
news|法院[判]他[有期徒刑]十年。|The court sentenced him to ten years in prison.
pan4 = sentence = sentenced
you3 qi1 tu2 xing2 = prison|imprisonment = prison
news|[受]台风影响，全市[停]课一天。|Classes were suspended across the city for a day because of the typhoon.
shou4 = suffer|subjected|receive = because of
ting2 = ^to stop|halt|suspend = suspended
news|[主]队在加时赛中[攻入]一球，险胜对手。|The home side scored in extra time to edge out their opponents.
zhu3 = ^host|^main = home
gong1 ru4 = score = scored
news|[据]目击者称，车上[一共]五人。|According to witnesses, there were five people in the car in all.
ju4 = according to = according to
yi1 gong4 = altogether|in all|total = in all
news|新规[自]明年一月一日起[施行]。|The new rules take effect on January 1 next year.
zi4 = ^from|since = on
shi1 xing2 = put in|implement|take effect|into effect|carry out = take effect
news|此案引起社会各界的[广泛]关注。|The case has drawn wide attention from all sections of society.
guang3 fan4 = extensive|wide|broad = wide
business|我们的[产品]已经[打]进了欧洲市场。|Our products have broken into the European market.
chan3 pin3 = product|goods = products
da3 = ^to hit|to beat|to attack|to fight = broken
business|[成本]太高，这笔买卖做不得。|The cost is too high. We can't do this deal.
cheng2 ben3 = cost = cost
business|请您[过目]，没有问题就[盖章]。|Please look it over, and if all is well, put your seal on it.
guo4 mu4 = look over|look at = look + over
gai4 zhang1 = seal|stamp = seal
business|公司[上市]后，股价一路[走]高。|Since the company went public, its share price has kept climbing.
shang4 shi4 = listed|go public|stock market|IPO|public|market = went public
zou3 = ^to move|^to change|^to go$ = 
business|这个项目由老王牵头，资金由总部[拨]。|Lao Wang leads this project, and headquarters allocates the money.
bo1 = allocate|appropriat|assign|set aside = allocates
business|合同[条款]还需要[敲定]。|The terms of the contract still have to be nailed down.
tiao2 kuan3 = clause|term|provision = terms
qiao1 ding4 = decide|settle|finalize|fix|conclude = nailed down
business|他[跳槽]去了一家外企。|He jumped ship to a foreign firm.
tiao4 cao2 = change jobs|job|jump = jumped ship
business|[货]到付款，[运费]由买方[承担]。|Payment on delivery; freight to be borne by the buyer.
huo4 = goods|commodity|merchandise =
yun4 fei4 = freight|shipping = freight
cheng2 dan1 = bear|undertake|assume|take on = borne
plain|[隔]一条马路就是医院。|The hospital is just across the road.
ge2 = separate|partition|distance|apart|at an interval = across
plain|他[生]在农村，[长]在城市。|He was born in the countryside and grew up in the city.
sheng1 = to be born = born
zhang3 = ^to grow = grew up
plain|刀[快]，[小心]切到[手]。|The knife is sharp. Mind you don't cut your fingers.
kuai4 = sharp = sharp
xiao3 xin1 = careful|take care|look out = mind
shou3 = ^hand = fingers
plain|把[窗户][关]上，别[让]蚊子进来。|Close the window so that no mosquitoes get in.
chuang1 hu5 = window = window
guan1 = ^to close|shut = close
rang4 = to let|permit =
plain|[除了]周末，我[几乎]天天加班。|Apart from weekends, I work overtime almost every day.
chu2 le5 = besides|apart|except = apart from
ji1 hu1 = almost|nearly = almost
plain|这[座]桥有一百多年的[历史]了。|This bridge is more than a hundred years old.
zuo4 = classifier =
li4 shi3 = ^history = old
plain|我[从小]就[怕]黑。|I've been afraid of the dark since I was little.
cong2 xiao3 = childhood|young|small = since + little
pa4 = afraid|fear = afraid
plain|老师[点名]的时候他不[在]。|He wasn't there when the teacher took the roll.
dian3 ming2 = roll|attendance = took + roll
zai4 = exist|to be|located|at; = there
plain|她把头发[剪]短了，看上去[精神]多了。|She's had her hair cut short and looks much livelier.
jian3 = ^to cut|cut|scissors = cut
jing1 shen5 = lively|vigor|spirited|energetic|vital = livelier
plain|面包是用面粉做的，不是[用]米做的。|Bread is made from flour, not rice.
yong4 = ^to use|with|using|by means = from
plain|[过]了桥往左[拐]，就能看见邮局。|Turn left after the bridge and you'll see the post office.
guo4 = ^to cross|to pass|to go|get past = after
guai3 = ^to turn|turn = turn
plain|天空中没有一[丝]云。|There wasn't a wisp of cloud in the sky.
si1 = trace = wisp
literary|[日]落西山，[倦]鸟归林。|The sun sinks behind the western hills, and weary birds return to the woods.
ri4 = sun$ = sun
juan4 = ^tired|weary = weary
literary|她[白]了他一眼，转过身去不说话。|She rolled her eyes at him and turned away without a word.
bai2 = disdainful = rolled
literary|他[心]里一[沉]，知道事情[坏]了。|His heart sank. He knew that things had gone wrong.
xin1 = ^heart = heart
chen2 = ^to sink|submerge|sink = sank
huai4 = ^bad|spoil|broken|break down|ruin|go bad = gone wrong
literary|[满]山的杜鹃花[开]得正[盛]。|Azaleas were in full bloom all over the hills.
man3 = ^full|filled|whole|fill = all over
kai1 = bloom|blossom|^to open = in + bloom
sheng4 = flourishing|vigorous|abundant|magnificent|strong = full
literary|自打他走后，她[便]再也没有[笑]过。|She had not smiled once since he left.
bian4 = then|in that case|soon after =
xiao4 = laugh|smile = smiled
literary|那人[冷]笑一声，[拔]剑便[刺]。|The man gave a cold laugh, drew his sword and lunged.
leng3 = ^cold = cold
ba2 = pull|draw = drew
ci4 = stab|pierce|thrust = lunged
literary|[岂]料好景不[长]，次年家道中落。|But alas, the good days did not last, and the next year the family fell on hard times.
qi3 = how|rhetorical|surely =
chang2 = ^long$ = last
literary|[殿]内灯火[通明]，[众]人屏息而立。|The hall was ablaze with light, and all stood holding their breath.
dian4 = hall = hall
tong1 ming2 = brightly|lit|light = ablaze
zhong4 = crowd|many|numerous|multitude|public = all
literary|他虽年[过]六旬，走路仍[带]风。|Though past sixty, he still walked at a brisk clip.
guo4 = to cross|go over|to pass = past
dai4 = carry|to bear|bring =
hant|literary|老人[搖]著扇子，[給]孩子們[講]起了從前的事。|Waving his fan, the old man began to tell the children about the old days.
yao2 = ^to shake|rock|sway|wave|wag = waving
gei3 = ^to$|^for =
jiang3 = ^to speak|explain = tell
hant|spoken|這事兒[多虧]你，[改天]請你吃飯。|I have you to thank for this. Dinner's on me some day.
duo1 kui1 = thanks|luckily = thank
gai3 tian1 = another day|some other = some day
hant|spoken|他[憑]什麼[管]我？|What right does he have to tell me what to do?
ping2 = rely|basis = right
guan3 = control|manage|in charge|care about = tell
hant|news|警方[呼籲]民眾[切勿]靠近現場。|Police urged people not to go near the scene on any account.
hu1 yu4 = call on|appeal|urge|call = urged
qie4 wu4 = by no means|do not|under no|not to|never = not + on any account
hant|business|[貨款]請於月底前[結清]。|Please settle payment for the goods by the end of the month.
huo4 kuan3 = payment = payment for the goods
jie2 qing1 = settle|clear = settle
hant|plain|[屋頂]漏水，得找人來[修]。|The roof is leaking. We need to get someone in to fix it.
wu1 ding3 = roof = roof
xiu1 = repair|fix|mend|to build = fix
spoken|别[客气]，[趁]热吃。|Don't stand on ceremony. Eat while it's hot.
ke4 qi5 = polite|courteous|ceremon|formal|modest = stand on ceremony
chen4 = avail|take advantage|while = while
spoken|你[少]来这套，我不吃这一套。|Don't give me that. I'm not buying it.
shao3 = stop|seldom =
spoken|他跟我[是]老乡，[够]朋友。|We come from the same town, and he's a real friend.
shi4 = ^to be|^is =
gou4 = really = real
spoken|你[哪儿]不[舒服]？|Where does it hurt?
na3 r5 = ^where = where
shu1 fu5 = comfortable|well|feel = hurt
spoken|[行]，就这么定了。|All right, that's settled then.
xing2 = all right = all right
spoken|我手机[没]电了，[借]你的用一下。|My phone's dead. Let me borrow yours for a moment.
mei2 = have not|not|lack =
jie4 = borrow = borrow
spoken|[早]知道这样，我[宁可]不来。|If I'd known it would be like this, I would rather not have come.
zao3 = early|long ago|in advance|earlier|morning =
ning4 ke3 = rather|would rather|prefer = rather
spoken|他这人[嘴]硬心软，你别跟他一般[见识]。|He talks tough but has a soft heart. Don't stoop to his level.
zui3 = ^mouth = talks
jian4 shi5 = ^to know|experience|horizon|knowledge|insight = level
spoken|这事儿我[说了算]。|I have the final say in this.
shuo1 le5 suan4 = final say = final say
spoken|[差点]忘了，妈[托]我给你带了点儿吃的。|I almost forgot. Mum asked me to bring you something to eat.
cha4 dian3 = almost|nearly = almost
tuo1 = entrust|ask = asked
spoken|外面[凉]，[披]上件衣服。|It's chilly out. Throw something over your shoulders.
liang2 = ^cool|cold = chilly
pi1 = drape = throw
spoken|你[净]胡说，哪有这回事！|You're talking nonsense. Nothing of the kind ever happened!
jing4 = only|all the time|nothing but|merely =
spoken|别[慌]，慢慢[说]，到底出了什么事？|Don't panic. Take your time and tell me what on earth happened.
huang1 = panic|flustered|confus|frighten|nervous = panic
shuo1 = ^to speak|^to explain|to tell = tell
spoken|我[嗓子]疼，[咽]不下东西。|My throat hurts and I can't swallow anything.
sang3 zi5 = throat = throat
yan4 = swallow = swallow
spoken|他[动不动]就发火，谁[受得了]？|He loses his temper at the drop of a hat. Who can put up with that?
dong4 bu5 dong4 = apt to|drop of a hat = at the drop of a hat
shou4 de5 liao3 = put up|endure = put up with
spoken|[合着]你早就知道了？|So you knew all along?
he2 zhe5 = implying = so
spoken|再加把[劲]，马上就到山顶了。|One more push and we'll be at the summit.
jin4 = strength|energy|vigor|effort = push
spoken|老板，[结账]！这[盘]菜多少钱？|Check, please! How much is this dish?
jie2 zhang4 = pay|settle|bill = check
pan2 = plate = dish
news|央行宣布[下调]利率，以[刺激]经济。|The central bank announced a cut in interest rates to stimulate the economy.
xia4 tiao2 = lower|cut|reduce|adjust down = cut
ci4 ji1 = stimulate|provoke|irritate|upset = stimulate
news|[截至]昨晚，火势已得到[控制]。|As of last night, the fire had been brought under control.
jie2 zhi4 = up to|by|as of|until = as of
kong4 zhi4 = control = control
news|该[导演]凭新片[捧]回大奖。|The director took home the top prize for his new film.
dao3 yan3 = ^director = director
peng3 = hold|carry|both hands = took
news|双方[就]赔偿一事未能达成[共识]。|The two sides failed to reach a consensus on compensation.
jiu4 = with regard = on
gong4 shi2 = consensus|common = consensus
news|嫌犯[落网]后[如实]交代了作案经过。|Once caught, the suspect gave a truthful account of the crime.
luo4 wang3 = captured|arrest|caught|net = caught
ru2 shi2 = truth|actual|as things = truthful
news|受[寒潮]影响，多条高速公路[封闭]。|Many expressways have been closed because of a cold wave.
han2 chao2 = cold = cold wave
feng1 bi4 = seal|close|shut = closed
news|这[项]研究[刊]于最新一期《自然》。|The study appears in the latest issue of Nature.
xiang4 = classifier =
kan1 = publish|print|periodical =
news|他以微弱[优势][当选]市长。|He was elected mayor by a narrow margin.
you1 shi4 = superior|advantage|dominan = margin
dang1 xuan3 = elected = elected
news|[首]批援助物资已[运]抵灾区。|The first batch of relief supplies has arrived in the disaster area.
shou3 = ^first = first
yun4 = transport|move|carry =
business|我们[愿]与贵公司[建立]长期合作关系。|We would like to establish a long-term partnership with your company.
yuan4 = ^to be willing|wish|desire = like
jian4 li4 = establish|set up = establish
business|这批订单[务必]在月底前[交货]。|This order absolutely must be delivered by the end of the month.
wu4 bi4 = must|sure to|have to = must
jiao1 huo4 = deliver = delivered
business|[财务]部对这[笔]开支有疑问。|The finance department has questions about this expense.
cai2 wu4 = financ = finance
bi3 = sum of money =
business|[裁员]是迫[不得已]的选择。|The layoffs were a choice made only because there was no other.
cai2 yuan2 = lay off|cut staff|layoff|reduc|staff = layoffs
bu4 de2 yi3 = no choice|no alternative|forced|against one = no other
business|对方[开]的条件太[苛刻]了。|The terms the other side is offering are too harsh.
kai1 = write out|^to open = offering
ke1 ke4 = harsh|severe|demanding = harsh
business|我[代表]公司向大家[致]以谢意。|On behalf of the company I extend our thanks to you all.
dai4 biao3 = represent|on behalf = on behalf of
zhi4 = to send|extend|convey|to devote|deliver = extend
business|[存货]不多了，得赶紧[补]。|Stock is running low. We must replenish it quickly.
cun2 huo4 = stock|inventory = stock
bu3 = ^to fill|supplement|make up = replenish
plain|水[烧]开了，把鸡蛋[下]锅。|The water has come to the boil. Put the eggs in the pot.
shao1 = heat = boil
xia4 = to go down =
plain|这种[药]一天[吃]三次，饭后服。|Take this medicine three times a day after meals.
yao4 = ^medicine|^drug = medicine
chi1 = ^to eat = take
plain|他[背]着书包，[一路]跑回了家。|With his schoolbag on his back, he ran all the way home.
bei1 = carry on one's back|^to carry|be burdened|on the back = on his back
yi1 lu4 = whole (journey|way)|all the way|along = all the way
plain|铺子门口[挂]着两个红灯笼。|Two red lanterns hang in front of the shop.
gua4 = hang = hang
plain|两[地]相[隔]三百公里。|The two places are three hundred kilometres apart.
di4 = ^place = places
ge2 = separate|distance|apart = apart
plain|[排]了一个小时的队才[买]到票。|I had to queue for an hour to get the tickets.
pai2 = line up = queue
mai3 = ^to buy = get
plain|她[生]了个女孩，母女[平安]。|She had a girl, and mother and baby are doing well.
sheng1 = give birth|to be born = had
ping2 an1 = safe and sound|well|safe = well
plain|我[对]花粉[过敏]，一到春天就[难受]。|I'm allergic to pollen and feel miserable every spring.
dui4 = towards|concerning = to
guo4 min3 = allerg = allergic
nan2 shou4 = unwell|difficult to bear|suffer|feel = miserable
plain|钥匙[插]在门[上]忘了拔。|The key was left in the door.
cha1 = insert|stick in|pierce = in
shang4 = suffix =
plain|[挨]着窗户坐的那个[小伙子]是我表弟。|The young man sitting by the window is my cousin.
ai1 = close to = by
xiao3 huo3 zi5 = young man|lad|guy|youngster = young man
plain|孩子们[围]着篝火又唱[又]跳。|The children sang and danced round the bonfire.
wei2 = encircle|surround|around = round
you4 = both =
plain|工人们正在[拆]那堵[危]墙。|Workers are pulling down the unsafe wall.
chai1 = tear|pull down|dismantle|take apart|unravel|open = pulling down
wei1 = danger|endanger = unsafe
plain|湖面[结]了一层薄[冰]。|A thin layer of ice has formed on the lake.
jie2 = knot|bond|bind|congeal|tie|form = formed
bing1 = ^ice = ice
literary|他[望]着她的背影，久久不[忍]离去。|He gazed after her and for a long time could not bear to leave.
wang4 = gaze|look = gazed
ren3 = bear|endure|tolerate = bear
literary|[夜]深了，城里只[剩]下几点灯火。|It was late at night, and only a few lights were left in the town.
ye4 = ^night = night
sheng4 = remain|left = left
literary|[秋]风[起]，黄叶满地。|The autumn wind rose, and yellow leaves covered the ground.
qiu1 = autumn|fall = autumn
qi3 = ^to rise = rose
literary|那少年[生]得眉清目秀，[举止]不凡。|The youth had delicate features and an uncommon bearing.
sheng1 = to grow = had
ju3 zhi3 = bearing|manner|behavior|mien = bearing
literary|[忽]听得一声巨响，众人[无不]失色。|Suddenly there was a loud crash, and every face turned pale.
hu1 = ^suddenly = suddenly
wu2 bu4 = not one|without exception|everyone|all = every
literary|她[强]忍着泪水，把信[撕]得粉碎。|Fighting back her tears, she tore the letter to shreds.
qiang3 = ^to force|strive|compel|make an effort =
si1 = tear = tore
literary|母亲的话他一直[记]在心里。|He always kept his mother's words in his heart.
ji4 = remember|memorize = kept
literary|[事]已至此，[悔]也无用。|Things having come to this, regret is useless.
shi4 = ^matter|thing|affair|item = things
hui3 = regret = regret
hant|literary|將軍[披]甲[上]馬，[直]奔敵營。|The general donned his armour, mounted his horse and rode straight for the enemy camp.
pi1 = drape|wear|put on = donned
shang4 = climb|get onto|mount = mounted
zhi2 = ^straight$|continuing = straight
hant|spoken|這[家]店的牛肉麵很[道地]。|The beef noodles at this place are the real thing.
jia1 = classifier =
dao4 di4 = authentic|genuine|real|typical|original|proper = the real thing
hant|spoken|你[幫]我看看這個[詞]怎麼[唸]。|Could you tell me how to pronounce this word?
bang1 = help|assist =
ci2 = ^word|term = word
nian4 = read|recite|aloud|study = pronounce
hant|news|[該]名男子涉嫌[詐騙]，遭警方[逮捕]。|The man was arrested by police on suspicion of fraud.
gai1 = ^that$|above-mentioned = the
zha4 pian4 = fraud|swindle|defraud = fraud
dai4 bu3 = arrest = arrested
hant|business|股[價]連續三天[下跌]，投資人信心[受挫]。|Share prices fell for the third day running, and investor confidence took a knock.
jia4 = price|value = prices
xia4 die1 = fall|decline|drop = fell
shou4 cuo4 = thwart|setback|obstruct|frustrat = took a knock
hant|plain|他[把]錢包[落]在計程車上了。|He left his wallet in the taxi.
ba3 = object before|direct object|marker =
la4 = leave behind = left
spoken|[亏]你还是大学生，连这个都不懂。|And you call yourself a college student, not even knowing this!
kui1 = ironic =
spoken|八[成]是堵车了，咱们再[等]等。|It's most likely a traffic jam. Let's wait a bit longer.
cheng2 = tenth|10% =
deng3 = ^to wait = wait
spoken|这孩子真[懂事]，知道[疼]人。|What a thoughtful child, so caring.
dong3 shi4 = sensible|thoughtful|grow beyond|mature|understanding = thoughtful
teng2 = love = caring
spoken|都[几]点了你[才]起床？|What time do you call this to be getting up?
ji3 = how (much|many) = what
cai2 = then and only then =
spoken|他[才]十八岁，就已经[当]爸爸了。|He's only eighteen and already a father.
cai2 = expression of quantity = only
dang1 = to be =
spoken|我[就]知道你会[来]。|I knew you'd come.
jiu4 = merely =
lai2 = to come$ = come
spoken|你就别[再]说了。|Just stop talking about it.
zai4 = ^again; =
spoken|他[连]看都没看[就]签了字。|He signed it without so much as a glance.
lian2 = even =
jiu4 = as soon as|in that case; then =
plain|我一到[家]就给你打电话。|I'll call you as soon as I get home.
jia1 = ^home = home
spoken|这[都]不懂，你还好意思说？|You don't even understand this, and you have the nerve to speak up?
dou1 = even = even
plain|人[都]到齐了，开始吧。|Everyone's here. Let's begin.
dou1 = ^all; = everyone
spoken|你[还]别说，他唱得还真不错。|Believe it or not, he's actually a pretty good singer.
hai2 = even|still|unexpect|used|express|indeed|fairly =
plain|今天比昨天[还]热。|Today is even hotter than yesterday.
hai2 = even more|still more = even
plain|他除了英语，[还]会说法语。|Besides English he also speaks French.
hai2 = in addition = also
spoken|她[让]雨淋湿了。|She got soaked by the rain.
rang4 = ^by \( = by
plain|请给老人[让]个座。|Please give up your seat to the elderly.
rang4 = ^to yield$ = give up
plain|医生[让]他多休息。|The doctor told him to get more rest.
rang4 = have sb do|let sb do = told
spoken|我的钱包[叫]人偷了。|My wallet has been stolen.
jiao4 = ^by \( =
spoken|妈妈[叫]你回家吃饭。|Mum wants you home for dinner.
jiao4 = ^to ask$ = wants
plain|门铃响了，我[去]开门。|The doorbell rang and I went to answer it.
qu4 = go in order to do|^to go$ = went
plain|这孩子[给]狗咬了一口。|The child was bitten by a dog.
gei3 = equivalent of 被 = by
plain|他[给]我们讲了个故事。|He told us a story.
gei3 = ^to$|^for$|for the benefit =
plain|她高兴得跳[起来]。|She jumped for joy.
qi5 lai5 = upward =
plain|听[起来]不错。|Sounds good.
qi5 lai5 = perception verb|expressing =
plain|天气慢慢暖和[起来]了。|The weather is gradually warming up.
qi5 lai5 = beginning = up
literary|他[以]手掩面，失声痛哭。|He covered his face with his hands and wept aloud.
yi3 = by means of|to use = with
news|国家队[以]三比一击败对手。|The national team beat their opponents 3-1.
yi3 = by means of|to use =
news|该公司[由]三家工厂合并[而]成。|The company was formed by the merger of three factories.
you2 = by; via|from|via = by
er2 = causal|and$|resulting|joins|indicates = 
literary|山不在高，有仙[则]名。|A mountain needn't be high; it is famous if it has an immortal.
ze2 = then =
plain|他不是不会，[而]是不肯。|It isn't that he can't; he won't.
er2 = but =
news|[为]庆祝国庆，全城张灯结彩。|The whole city was decked out to celebrate National Day.
wei4 = for$|in order|^for = to
plain|这幢楼[为]他父亲所建。|This building was put up by his father.
wei2 = ^by \( = by
plain|他被选[为]班长。|He was elected class monitor.
wei2 = as \(in|to become|to be$ =
plain|墙上挂[着]一幅画。|A picture hangs on the wall.
zhe5 = aspect =
plain|你吃[过]榴莲吗？|Have you ever eaten durian?
guo5 = experienced action =
plain|他说完[就]走了出去。|When he had finished speaking, he walked out.
jiu4 = as soon as =
plain|信写好了，[就]差贴邮票了。|The letter is written; all it needs is a stamp.
jiu4 = only; |^merely|nothing else = all
plain|这双鞋大了[点]。|These shoes are a bit big.
dian3 = small amount = bit
spoken|给我来[点]水。|Bring me some water.
dian3 = small amount = some
spoken|好好的一件衣服，让你给[毁]了。|You've ruined a perfectly good coat.
hui3 = destroy; = ruined
plain|雪[下]了一整夜。|It snowed all night.
xia4 = to decline = snowed
plain|他[从]不迟到。|He is never late.
cong2 = ever = never
plain|明天我们就[上]山。|Tomorrow we go up the mountain.
shang4 = to climb = go up
plain|孩子[上]三年级。|The child is in third grade.
shang4 = to attend = in
plain|我[对]他的话半信半疑。|I only half believed what he said.
dui4 = towards|concerning =
spoken|你说得[对]。|You're right.
dui4 = ^right; = right
plain|把表[对]一下。|Set your watch.
dui4 = to match together|to check|adjust = set
plain|他[往]墙上钉了个钉子。|He hammered a nail into the wall.
wang3 = towards = into
plain|你[怪]他干什么？|Why blame him?
guai4 = blame = blame
plain|那只猫[怪]可爱的。|That cat is rather sweet.
guai4 = rather = rather
plain|他[管]我叫哥哥。|He calls me big brother.
guan3 = particle similar =
plain|这事归谁[管]？|Who's in charge of this?
guan3 = in charge = in charge
literary|母亲的话一直[响]在耳边。|His mother's words kept ringing in his ears.
xiang3 = ring|sound = ringing
business|他[负]了不少债。|He ran up a good many debts.
fu4 = owe|debt|to bear = ran up
business|这份报告得[重]写。|This report has to be rewritten.
chong2 = again|repeat|re- = rewritten
spoken|他[老]迟到。|He's always late.
lao3 = always|all the time = always
spoken|肉[老]了，嚼不动。|The meat's too tough to chew.
lao3 = tough = tough
plain|店里[净]是年轻人。|The shop was full of young people.
jing4 = only$ = full
spoken|[行]了行了，我知道了。|All right, all right, I know.
xing2 = all right = all right
plain|三分[之]一的学生病了。|A third of the students were ill.
zhi1 = possessive|of|particle =
literary|他心中一动，却[又]不敢开口。|His heart stirred, but he dared not speak.
you4 = and yet =
spoken|又不[是]你的错。|It's not as if it were your fault.
shi4 = to be =
spoken|你[倒]是说话呀！|Say something, will you!
dao4 = used|contrary|emphas|indeed|actually|however =
plain|水[倒]进杯子里。|Pour the water into the glass.
dao4 = pour = pour
spoken|这[回]可[真]要谢谢你。|This time I really must thank you.
hui2 = classifier|time = time
zhen1 = ^really = really
`

export const unseen = `
spoken|这道[菜]太[油]了，我吃不惯。|This dish is too greasy for me.
cai4 = dish|course|^vegetable = dish
you2 = ^oily|greasy = greasy
spoken|[光]说不[练]，有什么用？|What's the use of all talk and no practice?
guang1 = ^only = all
lian4 = ^to practice|practice|train|drill = practice
spoken|我[手机]落在你[那儿]了吗？|Did I leave my phone at your place?
shou3 ji1 = cell phone|mobile = phone
na4 r5 = ^there = place
spoken|哪有你[这样]做朋友的？|What kind of friend are you?
zhe4 yang4 = this (kind|way)|such|like this|so =
spoken|别[逗]了，他才不会[答应]呢。|You must be joking. He'd never agree.
dou4 = tease|joking|amus|funny|play = joking
da1 ying5 = agree|promise|consent = agree
spoken|你[要是]困了就先去[睡]。|If you're sleepy, go to bed first.
yao4 shi5 = ^if|if = if
shui4 = sleep = bed
spoken|他[一]喝酒脸就[红]。|His face goes red as soon as he drinks.
yi1 = as soon as|once = as soon as
hong2 = ^red = red
spoken|[麻烦]您把门带上。|Would you mind closing the door behind you?
ma2 fan5 = bother|trouble sb = would + mind
spoken|我[打]小就爱[听]戏。|I've loved opera ever since I was small.
da3 = from; since = since
ting1 = listen|hear =
spoken|你[再]不走就[赶]不上末班车了。|If you don't leave now you'll miss the last bus.
zai4 = again|once more|continu|any more|still|no matter|if =
gan3 = catch (the|up)|overtake|try to catch = miss
news|[据]统计，全国[约]有三千万人[受]此影响。|According to statistics, about thirty million people nationwide are affected.
ju4 = according to = according to
yue1 = approximately = about
shou4 = suffer|subjected|receive = affected
news|警方正在[追查]货车司机的[下落]。|Police are trying to trace the whereabouts of the truck driver.
zhui1 cha2 = trace|track|investigate|chase|find out|pursue = trace
xia4 luo4 = whereabouts = whereabouts
news|该[剧]将于下月[开拍]。|Shooting of the series will begin next month.
ju4 = drama|play|show = series
kai1 pai1 = begin shooting|start|shoot|begin = shooting + begin
news|[随着]气温[回升]，花也都[开]了。|As temperatures rise again, the flowers have all come out.
sui2 zhe5 = along with|with the|following|in the wake = as
hui2 sheng1 = rise again|rally|pick up|rebound = rise again
kai1 = ^to open|bloom = come out
news|议员就此[质问]部长。|Members of parliament questioned the minister on the matter.
zhi4 wen4 = question|interrogat|ask = questioned
news|两队[踢]成一比一[平]。|The two teams drew one all.
ti1 = kick|play = drew
ping2 = to tie|draw =
business|这[款]手机上个月刚[上市]。|This phone only came on the market last month.
kuan3 = classifier|style|pattern|version|model =
shang4 shi4 = hit the market = came on the market
business|[单价]是多少？量大能[优惠]吗？|What's the unit price? Is there a discount for large quantities?
dan1 jia4 = unit price = unit price
you1 hui4 = discount|preferential|favorable = discount
business|我方[保留]追究法律责任的[权利]。|We reserve the right to take legal action.
bao3 liu2 = reserve|keep|retain|preserve = reserve
quan2 li4 = ^right|power|entitle|privilege = right
business|[应]客户要求，我们[延长]了保修期。|At the customer's request we extended the warranty.
ying4 = respond|comply|answer = at
yan2 chang2 = prolong|extend|lengthen = extended
business|他们开出的价码[偏]高。|The price they quoted is on the high side.
pian1 = lean|deviate|incline|slant|oblique = side
business|这笔款子明天[到账]。|The money will be in the account tomorrow.
dao4 zhang4 = arrive|account|received = account
plain|他[一口气]爬到了山[顶]。|He climbed to the top of the mountain without stopping.
yi1 kou3 qi4 = one breath|in one go|without a break|at a stretch|without = without stopping
ding3 = ^top|apex|peak|roof|crown = top
plain|天一[黑]，路上就没人了。|Once it gets dark there's no one on the streets.
hei1 = ^dark|black|to darken = dark
plain|两个人[轮流]开车，一天就到了。|The two of them took turns driving and got there in a day.
lun2 liu2 = turn|alternate|rotat = took turns
plain|爸爸[会]修自行车，妈妈会做[衣服]。|Dad can mend bicycles, and Mum can make clothes.
hui4 = ^can; = can
yi1 fu5 = clothes|garment|cloth = clothes
plain|[这里]原来是一[座]庙。|There used to be a temple here.
zhe4 li3 = ^here = here
zuo4 = classifier =
plain|昨晚刮[大风]，[刮]倒了好几棵树。|There was a gale last night, and it blew down several trees.
da4 feng1 = gale|strong wind|wind = gale
gua1 = ^to blow|blow = blew
plain|猫[叼]着一条鱼[跑]了。|The cat ran off with a fish in its mouth.
diao1 = mouth|hold = in its mouth
pao3 = ^to run|run away = ran off
plain|把药[化]在水里再[喝]。|Dissolve the medicine in water before you drink it.
hua4 = melt|dissolve|change|transform|thaw = dissolve
he1 = ^to drink|drink = drink
literary|他[提]笔写下几行字，又[揉]成一团[扔]了。|He took up his pen and wrote a few lines, then crumpled the paper and threw it away.
ti2 = lift|raise|carry = took up
rou2 = knead|rub|crumple|massage = crumpled
reng1 = throw = threw
literary|[残]阳如血，[染]红了半边天。|The dying sun, red as blood, dyed half the sky.
can2 = remain|remnant|surplus|leftover|incomplete|destroy|brutal|cruel = dying
ran3 = dye = dyed
literary|众人听罢，面面相[觑]。|When they had heard this, they all looked at one another.
qu4 = spy|look|watch|peep|stare = looked
literary|夜[静]得[出奇]，连虫声也没有。|The night was extraordinarily quiet; not even an insect could be heard.
jing4 = still|quiet|calm = quiet
chu1 qi2 = extraordinary|unusual|exception = extraordinarily
literary|她把[心事]都[藏]在心底，从不对人[提起]。|She hid her cares deep in her heart and never spoke of them to anyone.
xin1 shi4 = worry|care|load on|mind|concern|weigh = cares
cang2 = hide|conceal = hid
ti2 qi3 = mention|speak of|bring up|talk about|raise = spoke of
literary|此地一[别]，不知何日再[见]。|Once we part here, who knows when we shall meet again?
bie2 = leave|part|separate|depart = part
jian4 = ^to see|to meet = meet
hant|literary|他[將]信撕成碎片，[撒]入江中。|He tore the letter into pieces and scattered them on the river.
jiang1 = object|introduce|particle|ba =
sa3 = scatter|sprinkle = scattered
hant|plain|[隔壁]的狗[叫]了一整晚。|The dog next door barked all night.
ge2 bi4 = next door|neighbor = next door
jiao4 = shout|call|cry|bark|animal = barked
hant|spoken|你[看]他那副[樣子]，肯定沒說實話。|Look at him. He's obviously not telling the truth.
kan4 = look|see = look
yang4 zi5 = appearance|manner|look =
hant|news|受害者多為[老年人]。|Most of the victims were elderly people.
lao3 nian2 ren2 = old (people|person)|elder|elderly = elderly people
hant|business|此[案]已[交]由律師[處理]。|The case has been handed over to lawyers to deal with.
an4 = case = case
jiao1 = hand over|deliver|turn over = handed over
chu3 li3 = handle|deal with = deal with
`
