/**
 * More sentence pairs in the form of gloss.cases.ts, written before anything was measured on them. Weights and tables may be
 * tuned with `check` at hand; `fresh` is only measured.
 */
export const check = `
spoken|他[刚]走，你要不[打]个电话？|You've just missed him. Why not give him a ring?
gang1 = just|a (short )?while ago = just
da3 = semantically light = give
spoken|我跟你[开玩笑]呢，别[当真]。|I was only pulling your leg. Don't take it to heart.
kai1 wan2 xiao4 = joke|make fun = pulling your leg
dang4 zhen1 = take seriously|serious = take it to heart
spoken|你[脸色]不好，是不是[病]了？|You look pale. Are you ill?
lian3 se4 = complexion|look = look
bing4 = ill|sick = ill
spoken|[劳驾]，[借]个[火]行吗？|Excuse me, have you got a light?
lao2 jia4 = excuse me = excuse me
jie4 = borrow|lend =
huo3 = ^fire = light
spoken|你[数]一数，[一共][几]个人？|Count them. How many people are there altogether?
shu3 = to count = count
yi1 gong4 = altogether = altogether
ji3 = how (much|many) = how many
spoken|老板今天[火气]大，[小心]挨[骂]。|The boss is in a foul mood today. Watch out or you'll get an earful.
huo3 qi4 = anger|temper = foul mood
xiao3 xin1 = careful|take care = watch out
ma4 = scold|tell off|curse|abuse = earful
spoken|他这人[直]，有什么[说]什么。|He's a straight talker. He says whatever's on his mind.
zhi2 = straightforward|frank = straight
shuo1 = speak|talk|say = says
spoken|[妈]，我的[蓝]衬衫[放]哪儿了？|Mum, where's my blue shirt?
ma1 = mom|mum|mother = mum
lan2 = blue = blue
fang4 = to put|to place =
hant|spoken|你[別][理]他，他就[愛]耍嘴皮子。|Take no notice of him. He just likes the sound of his own voice.
bie2 = do not|don't|must not = no
li3 = pay attention = take + notice
ai4 = fond of|inclined = likes
hant|spoken|這[件]外套[穿]了十年，[還]跟[新]的一樣。|I've had this coat for ten years and it's still as good as new.
jian4 = classifier|item =
chuan1 = to wear = had
hai2 = ^still$ = still
xin1 = ^new = new
hant|spoken|下禮拜[輪]到你[請客]喔。|Next week it's your turn to treat us.
lun2 = take turns|round, turn = turn
qing3 ke4 = treat|entertain = treat
spoken|这么大的[雨]，[比赛]很可能[取消]。|With rain like this the match will most likely be called off.
yu3 = rain = rain
bi3 sai4 = match|competition = match
qu3 xiao1 = cancel = called off
spoken|把[音乐][关]小点，[吵]死人了。|Turn the music down a bit. The noise is killing me.
yin1 yue4 = music = music
guan1 = turn off = turn
chao3 = noisy|noise|disturb = noise
spoken|[钱][不够]花，只好跟爸妈[要]。|I was short of money, so I had to ask my parents for some.
qian2 = money = money
bu4 gou4 = not enough|insufficient = short
yao4 = ask for = ask + for
plain|河水[涨]了半米，[淹]了[不少]稻田。|The river rose half a metre and flooded many paddy fields.
zhang3 = to rise = rose
yan1 = flood|submerge|drown = flooded
bu4 shao3 = many|a lot|quite a|not a few|considerable = many
plain|这种[药]一天[吃]三[次]，饭后吃。|Take this medicine three times a day, after meals.
yao4 = medicine = medicine
chi1 = to eat; = take
ci4 = classifier = times
plain|[地铁站][离]我家不远，[走]五分钟就到。|I live five minutes' walk from the nearest underground station.
di4 tie3 zhan4 = subway|underground|metro = underground station
li2 = away from|distances = from
zou3 = to walk = walk
plain|老师[点]了名，[发现][少]了两个人。|The teacher called the roll and found two people missing.
dian3 = check off = called
fa1 xian4 = find|discover|notice = found
shao3 = missing|lack|^few = missing
plain|这个[字]有两个[读音]，[意思]也[不同]。|This character has two readings, each with its own meaning.
zi4 = character|letter = character
du2 yin1 = pronunciation|reading = readings
yi4 si5 = meaning = meaning
bu4 tong2 = different = own
plain|姐姐[考上]了大学，家里人都很[高兴]。|My sister got into university, and the family were delighted.
kao3 shang4 = pass|accept|admit = got into
gao1 xing4 = happy|glad|pleased = delighted
plain|从这儿[往]东走，[过]两个路口再右[拐]。|Head east from here, go past two junctions and then turn right.
wang3 = toward|to go|^to$ =
guo4 = ^to (pass|cross|go over) = past
guai3 = to turn = turn
plain|他的腿受过[伤]，[一][变天]就疼。|His leg was wounded once, and it aches whenever the weather changes.
shang1 = injur|wound = wounded
yi1 = as soon as|once|whenever = whenever
bian4 tian1 = weather = weather changes
hant|plain|他的[手藝]是跟父親[學]的。|He learned his trade from his father.
shou3 yi4 = craft|trade|skill = trade
xue2 = learn = learned
hant|plain|[門口][停]著一[輛]黑色[轎車]。|A black saloon car was parked outside the door.
men2 kou3 = door|gate|entrance = door
ting2 = park|stop|halt = parked
liang4 = classifier =
jiao4 che1 = sedan|limousine|car = saloon car
plain|他[生]在[农村]，[长]在城市。|He was born in the country and brought up in the city.
sheng1 = be born|give birth = born
nong2 cun1 = rural|village|countryside = country
zhang3 = to grow|grow = brought up
plain|[手]上的[伤口]已经好了。|The cut on my hand has healed.
shou3 = ^hand = hand
shang1 kou3 = wound|cut = cut
plain|这种[布]不经[洗]，洗两次就[褪色]。|This cloth doesn't wash well. It fades after a couple of launderings.
bu4 = cloth = cloth
xi3 = to wash = wash
tui4 se4 = fade = fades
plain|李老师[教]了我三[年][钢琴]。|Mr Li taught me the piano for three years.
jiao1 = teach = taught
nian2 = ^year = years
gang1 qin2 = piano = piano
plain|[大]的给[弟弟]，[小]的给[妹妹]。|The big one is for your brother and the small one for your sister.
da4 = big = big
di4 di5 = brother = brother
xiao3 = small = small
mei4 mei5 = sister = sister
news|[央行][下调]了基准[利率]。|The central bank cut its benchmark interest rate.
yang1 hang2 = central bank = central bank
xia4 tiao2 = lower|down|cut|reduce = cut
li4 lü4 = interest rate = interest rate
news|台风[登陆]后，[沿海]地区[停]水停电。|Water and power supplies were cut off along the coast after the typhoon made landfall.
deng1 lu4 = ^to land|landfall|come ashore = made landfall
yan2 hai3 = coast = along the coast
ting2 = stop|halt|cease = cut off
news|事故[原因][仍]在调查[之中]。|The cause of the accident is still under investigation.
yuan2 yin1 = cause|reason = cause
reng2 = still|yet = still
zhi1 zhong1 = inside|among|in the (midst|middle|course)|during|within = under
news|火箭[升空]后不久[便][失去][联络]。|Contact with the rocket was lost soon after lift-off.
sheng1 kong1 = lift|rise|launch|air|sky = lift-off
bian4 = then|in that case|as soon as|soon afterwards =
shi1 qu4 = lose = lost
lian2 luo4 = contact|touch = contact
hant|news|立委質疑政府[隱瞞][疫情]。|Legislators accused the government of covering up the epidemic.
yin3 man2 = conceal|hide|cover up = covering up
yi4 qing2 = epidemic|outbreak = epidemic
hant|news|油價[再度][上漲]，[民眾][叫苦連天]。|Petrol prices have gone up again, to loud complaints from the public.
zai4 du4 = again|once more = again
shang4 zhang3 = rise|go up = gone up
min2 zhong4 = public|people|populace|masses = public
jiao4 ku3 lian2 tian1 = complain|grumbl|grief|lament = loud complaints
news|国家队[换]了主教练，[成绩]仍不见[起色]。|The national team changed its head coach, but results have yet to improve.
huan4 = change|exchange|replace|switch = changed
cheng2 ji4 = result|performance|grade|achievement = results
qi3 se4 = improve|for the better = improve
news|当地居民[反映]，噪音[白天]黑夜不断。|Local residents complain that the noise goes on day and night.
fan3 ying4 = report|make known|inform|let .* know = complain
bai2 tian1 = day = day
hant|news|[總統]昨晚發表電視[演說]，[呼籲]民眾[保持][冷靜]。|In a televised address last night the president appealed for calm.
zong3 tong3 = president = president
yan3 shuo1 = speech|address = address
hu1 yu4 = appeal|call (on|upon) = appealed for
bao3 chi2 = keep|maintain|hold|preserve =
leng3 jing4 = calm = calm
business|[对方]的[条件]太[苛刻]，我们没法[接受]。|Their terms are too harsh for us to accept.
dui4 fang1 = other (side|party|person)|counterpart = their
tiao2 jian4 = condition|term = terms
ke1 ke4 = harsh|severe = harsh
jie1 shou4 = accept = accept
business|再[低]我们就要[亏本]了。|Any lower and we'd be selling at a loss.
di1 = ^low = lower
kui1 ben3 = loss|lose = selling at a loss
business|他有三[成][股份]，说话很有[分量]。|He holds thirty percent of the shares, so his word carries weight.
cheng2 = tenth|10%|percent = percent
gu3 fen4 = share|stock = shares
fen4 liang5 = weight = weight
business|新规从下月一日[起][生效]。|The new rules take effect from the first of next month.
qi3 = starting from = from
sheng1 xiao4 = effect = take effect
business|别把鸡蛋[放]在一个[篮子]里，[投资]要[分散]。|Don't put all your eggs in one basket; spread your investments.
fang4 = to put|to place|to lay = put
lan2 zi5 = basket = basket
tou2 zi1 = invest = investments
fen1 san4 = scatter|dispers|spread|decentral|diversif = spread
hant|business|[老闆娘][把][帳簿][鎖]在抽屜裡。|The boss's wife keeps the accounts locked in a drawer.
lao3 ban3 niang2 = wife|female|proprietress|lady = boss's wife
ba3 = object before the verb =
zhang4 bu4 = account|ledger|variant = accounts
suo3 = to lock|lock = locked
literary|她[倚]着栏杆，[出神]地[望]着[远处]的[灯火]。|Leaning on the railing, she gazed lost in thought at the distant lights.
yi3 = lean|rest against = leaning
chu1 shen2 = thought|spellbound|entranced|trance|absorbed = lost in thought
wang4 = gaze|look = gazed
yuan3 chu4 = distan|far = distant
deng1 huo3 = light = lights
literary|他[一饮而尽]，[仰]天[大笑]。|He drained the cup at a gulp, threw back his head and roared with laughter.
yi1 yin3 er2 jin4 = drain|gulp|drink = drained the cup at a gulp
yang3 = upward|look up|face up|raise = threw back his head
da4 xiao4 = laugh = roared with laughter
literary|两人相视一笑，[往日]的[恩怨][都][烟消云散]了。|They looked at each other and smiled, and all the old grudges melted away.
wang3 ri4 = former|past|bygone|old = old
en1 yuan4 = grudge|resentment|grievance = grudges
dou1 = ^all = all
yan1 xiao1 yun2 san4 = vanish|disappear|dissipat|melt|come to nothing = melted away
literary|他自知[理亏]，[低头][不语]。|Knowing he was in the wrong, he hung his head and said nothing.
li3 kui1 = wrong|justification|unreasonable = in the wrong
di1 tou2 = head = hung his head
bu4 yu3 = speak|silent|say = said nothing
literary|[人生]如梦，[何必][计较][一时]的[得失]？|Life is but a dream. Why fret over the gains and losses of a moment?
ren2 sheng1 = life = life
he2 bi4 = need|why = why
ji4 jiao4 = bother|haggle|fuss|argue|care|dispute|bicker = fret over
yi1 shi2 = moment|while|temporar = moment
de2 shi1 = gain|success = gains and losses
hant|literary|他縱身一[躍]，[翻]過了高[牆]。|With one bound he was over the high wall.
yue4 = jump|leap = bound
fan1 = to cross|climb = over
qiang2 = wall = wall
literary|她[咬紧牙关]，一步一步[挪]到了门边。|Gritting her teeth, she dragged herself step by step to the door.
yao3 jin3 ya2 guan1 = teeth|bullet = gritting her teeth
nuo2 = to move|shift = dragged
literary|此[仇]不报，[誓]不为人。|I swear I shall not rest until I have had my revenge.
chou2 = hatred|enmity|animosity|enemy|feud|vengeance = revenge
shi4 = swear|vow|pledge|oath = swear
`

export const fresh = String.raw`
spoken|这[菜]有点[淡]，再[放]点盐吧。|It's a bit bland. Put in some more salt.
cai4 = dish|course =
dan4 = bland|insipid|tasteless|weak|light = bland
fang4 = ^to (put|place) = put in
spoken|[算了]，跟他讲[道理]是没用的。|Forget it. There's no use reasoning with him.
suan4 le5 = forget|let it = forget it
dao4 li5 = reason|argument|sense = reasoning
spoken|票早就卖[光]了，咱们上哪儿去[买]？|Tickets sold out ages ago. Where are we supposed to get any?
guang1 = used up|finished|all gone = out
mai3 = to buy = get
spoken|他[酒量]大，灌不[醉]的。|He can hold his drink. You won't get him drunk.
jiu3 liang4 = capacity|how much|drink = hold his drink
zui4 = drunk|intoxicated = drunk
spoken|这事包在我身上，你就[放心]吧。|Leave it to me and set your mind at ease.
fang4 xin1 = relieved|at ease|at rest|reassured = set your mind at ease
spoken|[对不起]，我记[错]了[日子]。|Sorry, I got the date wrong.
dui4 bu5 qi3 = sorry|excuse = sorry
cuo4 = mistake|wrong = wrong
ri4 zi5 = day|date = date
spoken|再[坚持]一下，就[快]到了。|Hang on a little longer. We're nearly there.
jian1 chi2 = persist|persevere|hold|insist on = hang on
kuai4 = soon|almost|about to = nearly
spoken|这[回][算]你[走运]。|You got lucky this time.
hui2 = occurrences = time
suan4 = regard|count as|consider =
zou3 yun4 = luck = lucky
hant|spoken|車子[壞]了，[只好][走路]去。|The car had broken down, so I had to walk.
huai4 = broken|break down|spoil = broken down
zhi3 hao3 = have to|forced|no (other )?(choice|option)|cannot but = had to
zou3 lu4 = to walk = walk
hant|spoken|[怎麼]搞的，網路[又][斷]了！|What's going on? The internet's down again!
zen3 me5 = how|what = what
you4 = again = again
duan4 = break|cut off = down
spoken|我[看]他今天不会[来]了。|I don't suppose he'll turn up today.
kan4 = think|consider|regard = suppose
lai2 = to come = turn up
spoken|他嘴上[答应]，心里[未必][乐意]。|He says yes, but he may not be happy about it.
da1 ying5 = agree|promise = says yes
wei4 bi4 = not necessarily|maybe not = may not
le4 yi4 = willing|pleased|happy|content = happy
spoken|这[题]我不[会][做]，你教教我。|I can't do this problem. Show me how.
ti2 = problem|question = problem
hui4 = can;|able|know how|can = can't
zuo4 = ^to do|to do = do
spoken|你[说]你的，我[做]我的。|You say what you like; I'll do as I please.
shuo1 = say|speak = say
zuo4 = to do = do
plain|她[天生]一[副]好[嗓子]，一开口就[吸引]了所有人。|She was born with a fine voice, and everyone was captivated the moment she began to sing.
tian1 sheng1 = innate|natural|inborn|born = born
fu4 = classifier =
sang3 zi5 = voice = voice
xi1 yin3 = attract = captivated
plain|爷爷[戴]上老花镜，[仔细]看了看那张[单子]。|Grandpa put on his reading glasses and studied the list closely.
dai4 = put on|wear = put on
zi3 xi4 = careful|attentive = closely
dan1 zi5 = list|bill|form = list
plain|夏天[日]长夜[短]，冬天正好[相反]。|In summer the days are long and the nights short; in winter it's the other way round.
ri4 = day = days
duan3 = short = short
xiang1 fan3 = opposite|contrary = other way round
plain|那[本]书我[找]了半天，就是不见[影子]。|I looked everywhere for that book, but there was no sign of it.
ben3 = classifier =
zhao3 = look for|try to find|search|seek = looked + for
ying3 zi5 = sign|shadow|trace|vague impression = sign
plain|天不早了，我[该][回去]了。|It's getting late. I ought to be going.
gai1 = should|ought = ought
hui2 qu5 = return|go back = going
plain|木头[泡]在水里时间[长]了会[烂]。|Wood rots if it is left in water too long.
pao4 = soak|steep|immerse = left
chang2 = long = long
lan4 = rot|decay|decompose = rots
plain|孩子们在[雪地]里[打滚]。|The children were rolling about in the snow.
xue3 di4 = snow = snow
da3 gun3 = roll = rolling about
hant|plain|這條[溪]的水很[淺]，小孩子[也]能[過]。|The stream is so shallow that even a child can wade across.
xi1 = creek|stream|rivulet = stream
qian3 = shallow = shallow
ye3 = also|even|too = even
guo4 = ^to (cross|go over) = wade across
hant|plain|媽媽把[剩下]的[飯菜][倒]掉了。|Mother threw away what was left of the food.
sheng4 xia4 = remain|left over = left
fan4 cai4 = food|meal = food
dao4 = pour|dump|throw|tip out = threw
plain|这[家][店]不[收][现金]。|This shop doesn't take cash.
jia1 = classifier =
dian4 = shop|store = shop
shou1 = receive|accept = take
xian4 jin1 = cash = cash
plain|一[道]闪电[划过][夜空]。|A flash of lightning streaked across the night sky.
dao4 = classifier =
hua2 guo4 = streak = streaked across
ye4 kong1 = night sky = night sky
plain|他[从小]就没了[爹]，是奶奶[拉扯]大的。|He lost his father as a small child, and it was his grandmother who raised him.
cong2 xiao3 = childhood|young age|very young = as a small child
die1 = dad|father = father
la1 che5 = raise|bring up|rear = raised
plain|她[对]别人[热心]，对自己[却]很[节省]。|She is generous to others but frugal with herself.
dui4 = towards|concerning|treat|^to$ = to
re4 xin1 = enthusias|ardent|warm|zeal|eager = generous
que4 = but|yet|however = but
jie2 sheng3 = frugal|thrift|save|economiz = frugal
plain|他没[告诉]任何人，[连]他[妻子]也不知道。|He told no one, not even his wife.
gao4 su5 = tell|inform = told
lian2 = even = even
qi1 zi5 = wife = wife
plain|他看了看[左边]，[又]看了看[右边]。|He looked to the left, then to the right.
zuo3 bian5 = left = left
you4 = again|also|both = then
you4 bian5 = right = right
news|两国外长[就][边界]问题[举行]了会谈。|The foreign ministers of the two countries held talks on the border issue.
jiu4 = with regard|concerning|on the subject|regarding|about = on
bian1 jie4 = boundary|border = border
ju3 xing2 = to hold = held
news|[法院][判]他[有期徒刑]三年。|The court sentenced him to three years in prison.
fa3 yuan4 = court = court
pan4 = sentence = sentenced
you3 qi1 tu2 xing2 = imprison|prison|term = prison
news|候选人[拉票]的[手段][层出不穷]。|Candidates come up with endless ways of winning votes.
la1 piao4 = canvass|vote = winning votes
shou3 duan4 = method; way = ways
ceng2 chu1 bu4 qiong2 = endless|more and more|succession|innumerable = endless
news|警察设下[圈套]，将[骗子][一网打尽]。|Police laid a trap and rounded up the whole gang of swindlers.
quan1 tao4 = trap|snare = trap
pian4 zi5 = swindl|cheat|fraud|con = swindlers
yi1 wang3 da3 jin4 = round up|catch|capture|net = rounded up + whole
hant|news|這[起][車禍][造成]三[死]五[傷]。|Three people were killed and five hurt in the crash.
qi3 = occurrences =
che1 huo4 = accident|crash|collision = crash
zao4 cheng2 = cause|bring about|create =
si3 = die|dead|death = killed
shang1 = injur|wound|hurt = hurt
news|[大火][烧]了三天，[直到]下雨才[熄灭]。|The fire raged for three days until rain put it out.
da4 huo3 = fire|blaze|conflagration = fire
shao1 = burn = raged
zhi2 dao4 = until = until
xi1 mie4 = extinguish|go out|put out|die out = put + out
news|该[案]将[于]下周[开庭]。|The case goes to court next week.
an4 = case = case
yu2 = time or place =
kai1 ting2 = court|session = goes to court
news|马斯克[称]，[特斯拉]明年将在[德国][扩建]工厂。|Musk said Tesla would expand its plant in Germany next year.
cheng1 = to (state|say) = said
te4 si1 la1 = electric vehicle = Tesla
de2 guo2 = German = Germany
kuo4 jian4 = exten|expan|enlarge = expand
business|这项[工程]分三[期][完成]。|The project will be completed in three stages.
gong1 cheng2 = project|undertaking|engineering = project
qi1 = stage|phase|period of time|classifier|issue = stages
wan2 cheng2 = complete|accomplish = completed
business|公司[决定][裁]掉一批[员工]。|The company has decided to lay off some of its staff.
jue2 ding4 = decide|decision|resolve = decided
cai2 = dismiss|cut|reduce|trim|lay off = lay off
yuan2 gong1 = staff|employee|personnel = staff
business|[产品][一]上市就[卖]得很[火]。|The product sold like hot cakes as soon as it was launched.
chan3 pin3 = product = product
yi1 = as soon as|once = as soon as
mai4 = to sell = sold
huo3 = hot \(popular = like hot cakes
business|这[笔][账][记]在我头上。|Put it on my account.
bi3 = sum of money =
zhang4 = account|bill|debt = account
ji4 = record|note|write down|register|jot = put
business|这批[货]要[经][海关]检验才能[放行]。|The goods have to be inspected by customs before they are released.
huo4 = goods|merchandise|commodit = goods
jing1 = pass through|undergo = by
hai3 guan1 = customs = customs
fang4 xing2 = let (sb )?pass|pass|release|clear = released
business|经他[调解]，双方才各[让]一步。|It took his mediation to get each side to give a little ground.
tiao2 jie3 = mediat|conciliat = mediation
rang4 = yield|give way|give up|concede = give + ground
hant|business|客戶[要求]打八[折]。|The customer asked for twenty percent off.
yao1 qiu2 = request|demand|require|ask = asked for
zhe2 = discount|rebate|tenth = percent off
literary|那年大旱，[逃荒]的人[络绎不绝]。|There was a drought that year, and no end of people fleeing the famine.
tao2 huang1 = famine = fleeing the famine
luo4 yi4 bu4 jue2 = stream|continuous|incessant|unending = no end
literary|[雾]越来越[浓]，[对岸]的山[渐渐]看不见了。|The mist thickened until the hills across the river were lost to sight.
wu4 = fog|mist = mist
nong2 = thick|dense|concentrated = thickened
dui4 an4 = opposite|other (side|bank) = across the river
jian4 jian4 = gradually|by degrees =
literary|一阵[狂风][卷]走了他的[草帽]。|A fierce wind sprang up and whisked off his straw hat.
kuang2 feng1 = gale|squall|wind = fierce wind
juan3 = sweep|carry along = whisked
cao3 mao4 = straw hat = straw hat
literary|老[僧][敲]着[木鱼]，口中[念念有词]。|The old monk beat his wooden fish, muttering under his breath.
seng1 = monk = monk
qiao1 = knock|beat|strike|hit|tap = beat
mu4 yu2 = wooden|percussion = wooden fish
nian4 nian4 you3 ci2 = mutter|mumbl|murmur = muttering
hant|literary|[月色][如]水，[照]得[庭院]一片清冷。|The moonlight fell like water, bathing the courtyard in a cold gleam.
yue4 se4 = moonlight = moonlight
ru2 = as (if)?|like = like
zhao4 = shin|illuminat|light = bathing
ting2 yuan4 = courtyard = courtyard
hant|literary|[縣官]見他[答]得[有理]，便[放]了他。|The magistrate, finding his answer reasonable, let him go.
xian4 guan1 = magistrate|official|county = magistrate
da2 = answer|reply|respond = answer
you3 li3 = reasonable|reason|justified|right = reasonable
fang4 = release|let go|free|let = let + go
literary|[船]行至[江心]，[忽然][起]了大风。|When the boat reached the middle of the river, a strong wind suddenly got up.
chuan2 = boat|ship = boat
jiang1 xin1 = middle|center = middle of the river
hu1 ran2 = sudden = suddenly
qi3 = ^to (rise|start|appear) = got up
`
