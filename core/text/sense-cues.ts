/**
 * What the dictionary doesn't say of common words: the English that often renders a sense, and the neighbours it is
 * met with. A line is "word | the sense, words from it | English, wordings between commas | Chinese neighbours":
 * "A~B" reads "after A, before B", each a regular expression. Words in brackets help and are not lit. A sense
 * marked + is the likeliest where nothing speaks for another. A line whose sense the dictionary lacks does nothing.
 */
export const CUES = `
才 | +then and only then | until, (not) until, only then, only when, only after, only if, not before, finally, at last, took to, as late as | (?:后|以后|之后|天|年|月|点|时|时候|明|夜|早|晚|来|再|完|过|要|有|,|，|(?:点|天|时|年|月|晚)(?:钟|上|了)?[你我他她]|怎么(?:现在)?|现在|只有.{1,10}|终于|最后|这)~(?!.{0,3}[块元岁个两一二三四五六七八九十几百千万半])
才 | (before an expression of quantity) only | only, just, barely, merely | ~(?:不到)?[一二三四五六七八九十两几百千万半\\d]
才 | just now | just, just now, only just | (?:刚|方|现在|我|他|她)~[^一二三四五六七八九十两几半]{0,3}[,，]?.{0,6}[就又]
才 | ability; talent | talent, gift, ability, genius | (?:有|爱|口|文|的)~(?:[。，！？]|$)
才 | (emphatic, | really, actually, rather | ~(?:不|怪|是|好|没).{0,8}呢
就 | in that case; then | then, so, in that case | (?:如果|要是|只要|的话|既然|若).{1,16}~
就 | as soon as; | as soon as, the moment, immediately, right away, at once, straight away, the minute | 一[^，。]{1,8}[，]?~
就 | as soon as; | already, right, just, at once, soon | (?:马上|立刻|早|很快|早早|说完|完|刚|了)[，]?~
就 | +merely; nothing else but | just, only, simply, exactly, precisely, right, very | (?:^|，|我|你|他|她|这|那)~(?:是|在|剩|差|想|要|会|有|这|那|一|你|我|他)
就 | with regard to; concerning | on, about, over, concerning, regarding, as for | ~.{1,12}(?:问题|方面|事|案|议题|情况|进行|展开|表示|发表|达成|举行|向|而言|来说|交换)
就 | only; as little as | only, just |
就 | as much as; as many | as much as, as many as, alone | ~(?:[一二三四五六七八九十两几百千万]|有[一二三四五六七八九十两几百千万])
就 | to approach; to move towards | |
就 | (of food) to go with | with | ~着.{0,6}(?:吃|喝|酒|菜)
就 | even if | even if | ~(?:算|是).{2,16}[也都]
都 | +all; both; entirely | all, both, every, everyone, everything, each, always, everywhere, whole, none, any, whatever, wherever |
都 | already | already | (?:^|[，。！？])~.{1,8}了
都 | even | even | (?:连|甚至|一.{0,3}|什么|谁|哪.|怎么).{0,6}~(?:没|不)
还 | +still/ | still, yet | ~(?:没|不|未|在|是|有)
还 | in addition | also, besides, too, as well, and, additionally, moreover | (?:除.{1,10}|不但.{1,12}|不仅.{1,12}|而且|，我)~(?![没不])
还 | still more | even more, even, still | 比.{1,8}~
还 | even more | even | 比.{1,8}~
还 | fairly | fairly, passably, quite, pretty, reasonably, all right, not bad | ~(?:可以|行|好|不错|算|过得去|凑合|挺|成)(?:[，。！]|$|吧)
还 | even/ | even |
还 | else | else |
还 | to pay back | pay back, repay, return, give back | ~(?:给|钱|债|书|清|我|你|他|贷)
还 | to return | return, give back, bring back | (?:归|偿|退|送)~
也 | also; too; as well | too, also, as well, either, neither, nor |
也 | even (X) | even, though | (?:连|再|即使|就算|哪怕|一.{0,3}|什么|谁).{0,8}~
又 | +(once) again | again, once more, another, back |
又 | both... and | and, both |又.{1,4}~
又 | used for emphasis | | (?:^|[^却但可，想])~(?:不是|没|不)
又 | and yet | but, yet, and yet | (?:却|但|可|想.{1,6}，?|要.{1,6}，?)~
再 | +again; once more | again, once more, more, another, any more, any longer | 
再 | (before an adjective) more | more, better | ~.{1,3}(?:些|点|一点|一些)
再 | then (after sth | then, before, (until), after | (?:先|等|以后|之后|后|完|了|时).{0,10}~
再 | no matter how | no matter how, however, even | ~.{1,6}[，]?(?:也|都)
只 | only; merely; just | only, just, merely, nothing but, alone, simply |
只 | classifier for birds | | [一二两三四五六七八九十几百千这那每\\d]~
可 | but; however | but, however, yet, though | (?:，|。)~
可 | used for emphasis | really, certainly, sure, indeed, so, very, do, does | ~(?:不|真|别|没|得|要|是|会|好|太|把|让|有|明)
可 | can; may | can, may, able |
却 | +but | but, yet, however, though, while, only |
而 | indicates causal relation | over, because, for, due | (?:因|因为|为|为了|由于).{1,12}~
而 | but (not) | but, rather than, rather, instead, and not | ~(?:不|非|没)
而 | yet (not) | yet, but, while, whereas |
而 | +and/ | and |
而 | indicates contrast | while, whereas | ，~(?!不|非|没|是)
而 | but (not) | but | 不是.{1,12}~是|是.{1,8}~(?:不是|非)
并 | (not) at all | at all, actually, really | ~(?:不|没|非|未|无)
并 | and/ | and |
并 | to combine | merge, combine, join | ~(?:为|成|入|在一起|拢)
并 | to merge | merge, combine | ~(?:为|成|入|在一起|拢)
则 | but; then | while, whereas, but, then |
着 | aspect particle | | ~(?:[^了，。]|$)
着 | to burn | burn, light, alight, on fire, ablaze, caught fire, kindle | (?:火|点|烧|燃|灯|房子|烟)~
着 | to catch fire | caught fire, catch fire | (?:房|楼|林|屋|山|车)~火
着 | fall asleep | asleep, fall asleep, sleep, drop off, doze off | (?:睡|躺下.?|就|睡不|睡得)~(?:了|$|。|，)
着 | hitting the mark | | (?:找|猜|捉|逮|打|见|用|够|买)(?:得|不)?~
了 | completed action | | [^，。]~(?:[^。，！？]|$)
了 | change of state | | ~(?:[。！？，”]|吗|吧|$)
了 | to finish | finish, end, settle, over | (?:没完没|未|一走)~
了 | express (im)possibility | can, able | (?:得|不)~
让 | +to let sb do sth | let, allow, permit |
让 | to permit | allow, permit, let |
让 | to have sb do sth | have, had, ask, get, tell, told, asked, told, want |
让 | to make sb | make, cause, leave, send, get | ~.{1,4}(?:很|感|觉|非常|想起|高兴|失望|难|吃惊|惊|伤|头|心|放心|满意)
让 | by (indicates the agent | by | ~.{1,4}(?:给|抢|打|偷|骗|吃|弄|拿|抓|骂|淋|撞|发现|看见|搞).{0,3}了
让 | to yield | yield, give way, make way, give, give up, step aside, concede | ~(?:路|座|位|一?步|开|着|出|他三|步)
叫 | +to be called | called, name, named, call | (?:我|他|她|名|什么|你|名字|就|它)~(?!我|你|他|她|人|了|声|一)
叫 | to shout | shout, cry, yell, scream, call out, bark, crow, chirp, sing, howl | (?:大|尖|喊|狗|鸟|惊|鸡|喊|地|声)~(?:了|起|着|道|一声|声|，|。)
叫 | to call | call, hail, wake, summon | ~(?:我|你|他|她|人)(?:[，。！]|$|的名|了|一声|起)|~(?:车|醒|出租|了|一下|住)
叫 | to order | order, get | ~(?:外卖|菜|了.{0,3}(?:菜|外卖|酒|车|饭))
叫 | to ask/ | ask, tell, told, have, get, make, want, say | ~(?:我|你|他|她|们|人|妈|爸|孩|老|大家)(?![，。！]|.{0,3}(?:偷|骗|打|抢|吃|撞|弄|拿|捉|抓|发现|看见|欺)).{1,}
叫 | by (indicates agent | by | ~.{1,4}(?:给|偷|骗|打|吃|撞).{0,4}了
被 | +used to indicate passive | by, was, were, been, being |
被 | quilt | quilt, bedding, covers, blanket | (?:棉|盖|床|的)~(?:子|[，。]|里|$)
给 | to give | give, gave, hand, offer, pay, grant, lend, send | ~(?:我|你|他|她|他们|了|过)(?:[一二两三四五六七八九十几].{1,3})
给 | +to/ | to |
给 | for the benefit of | for | ~.{1,4}(?:做|买|写|打|开|看|倒|准备|修|画|找|讲|唱|治|起)
给 | for/ | for | ~.{1,4}(?:做|买|写|打|开|看|倒|准备|修|画|找|讲|唱|治)
给 | equivalent of 被 | by | (?:全|都|被|让|叫).{0,6}~(?:[^我你他她]|$)
给 | do sth (for sb) | |
把 | used to put the object before | |~[^[一二三四五六七八九十两几这那]
把 | classifier for things with handles | | [一二两三四五六七八九十几这那每]~(?:刀|伞|椅|扇|剪|枪|剑|钥|壶|锁|琴|梳|勺|斧|锤|火)
把 | handful | handful, bunch, fistful | [一二两三四五六七八九十几这那每大]~(?:米|花|土|沙|糖|盐|菜|草|筷|瓜|韭)
把 | to hold; to grasp | hold, grasp, grip, guard, watch | ~(?:着|住|守|门)
跟 | +with/ | with | ~.{1,6}(?:说|谈|聊|一起|见|商量|打|玩|结婚|离婚|联系|合作|开|吵|学|交)
跟 | compared with | as, from, than, with, like | ~.{1,6}(?:一样|差不多|不同|相比|比|似的)
跟 | and (joining | and |
跟 | to follow | follow, keep up, come | ~(?:着|上|在|踪|我来|不上)
跟 | to/ | to | ~.{1,4}(?:说|讲|道歉)
跟 | towards | from, to | ~.{1,4}(?:借|要|买)
和 | joining two nouns | and, with |
对 | towards; at; for | to, at, for, towards, toward, in, of, with, on | ~.{1,10}(?:说|笑|好|有|很|的|感|不|表示|进行|喊)
对 | +right; correct | right, correct, yes | (?:不|很|^|都|做得|说得|答|太|没)~(?:[，。！吗吧的了]|$)
对 | concerning; regarding | about, on, regarding, concerning, of, over |
对 | to treat | treat, be | ~.{1,4}(?:很|不|真|特别|这么|非常)?(?:好|坏|客气|冷淡|差|怎么样)
对 | to face | face, against | ~(?:着|准)|面~
对 | to check; to compare | check, compare, balance, tally, match | ~(?:账|一?对|一下|表|答案|号|不上|得上)
对 | classifier: couple | couple, pair | [一二两三四五六七八九十几这那每]~
对 | to suit | suit, fit, match | ~(?:胃口|脾气|路|味|劲)
对 | to match together; | set, adjust |~(?:表|时|焦|光)
向 | +towards | to, towards, toward, at, from, in, for |
往 | towards | to, towards, toward, in, into |~[^年事常]
往 | past/ | past, |~(?:年|日|事|昔)
为 | as (in the capacity | as | (?:作|称|当|视|选|评|认|译|推|命名|定)~
为 | to become | become, into, turn into, to, as | (?:变|化|成|改|转|并|分|合|升|沦|译|折合)~
为 | to be/ | be, is, total | (?:名|总|均|约|价格|温度|面积|多|高|长|目的)~
为 | by (in the passive | by | ~.{1,8}所
为 | +for/ | for, in order to, over, to | ~(?:了|人民|我|你|他|她|大家|国|客户|孩|您)
为 | because of | because of, for, over, about | ~.{1,8}(?:高兴|担心|难过|骄傲|而|争|吵|烦恼|操心|忙)
以 | by means of | with, by, in, on | ~.{1,16}(?:打|赢|击|结束|收|闻名|著称|取|获|当选|方式|价格|优势|成绩|形式|速度|票)
以 | to use/ | with, by, use |
以 | in order to | to, in order to, so as to, so that | ，~(?:便|免|求|期|防|示|及|利|减|提|保|满)
以 | because of | for, because | ~.{1,6}(?:闻名|著称|为荣|为傲)
以 | according to | according to, by |
由 | it is for | by, up to, for | ~.{1,8}(?:负责|承担|决定|主持|担任|保管|处理|支付|出|写|执导|主演|领导|组织|带|管|来)
由 | from/ | from | ~.{1,8}(?:到|至|向|改|变|转|起|出发|小|此|弱)
由 | by; via; through | by, from, of, through | ~.{1,12}(?:组成|构成|造成|引起|制成|产生|所)
由 | because of | because of, due to | ~.{1,6}(?:引起|造成|于|产生)
由 | to follow | let, up to, depend | ~(?:着|不得|你|他|它|得)
从 | +from; through; via | from, out of, off, through, since, by |
从 | ever | never, ever | ~(?:不|没|未|来)
将 | +will/ | will, shall, would, going to, be to, due to, expected to | ~(?:于|在|会|要|有|是|被|对|继续|成|成为|举|进|达|不)
将 | object of main verb | | ~.{1,12}(?:到|在|给|成|为|出|入|下|上|了|起|回)
将 | to checkmate | check, checkmate, mate | (?:^|“)~(?:[！，。了]|军|$)
将 | a general | general, commander |
用 | with; using | with, in, using, on, by, out of | ~.{1,8}(?:写|做|说|打|切|洗|吃|擦|盖|刻|画|包|看|来|买|换|装|表示|烧|指|开|吹)
用 | +to use; to make use of | use, spend, apply, employ, take |
用 | to need; to have to | need, have to, necessary | (?:不|还|非|别|甭)~
用 | usefulness | use, good, point | (?:有|没|没有|什么|有什么|没什么|管)~(?:[，。？！吗了]|$)
用 | (courteous) to eat | have, eat, drink, | ~(?:茶|饭|餐|膳|过)
使 | to make/ | make, leave, render, |~.{1,8}(?:很|更|感|变|人|我|他|得)
使 | to cause | cause, lead |
使 | to enable | enable, allow, let |
使 | to use | use, wield, employ, handle |~(?:劲|枪|用|刀|筷|力|计|眼|出|得|不|惯)
所 | classifier for houses | | [一二两三四五六七八九十几这那每]~(?:学|医|大|中|小|房|院|房|宅|高)
所 | that which | what, that | ~[^，。]{1,3}的
所 | passive | by | (?:为|被).{1,8}~
其 | his/ | his, its, her, their |
其 | that/ | that |
之 | possessive particle | (of), 's |
之 | it/ | it, them, him, her | [^，。]~(?:[，。！]|$)
与 | and; together with | and, with, along with |
与 | with; from | with, from, to, against |
该 | should/ | should | 
该 | +ought to | ought to, should, time, must, had better, supposed to |
该 | turn to do | turn, next | ~(?:你|我|他|她|谁|轮).{0,4}(?:了|啦|$|。|？)
该 | the above-mentioned | the, this, that, said | (?:^|，|。|的)~(?:公司|国|校|市|地|县|厂|党|人|局|城|国|项|书|案|剧|片|行|店|机|村|省|报|部|组|法|产|计|男|女|名|起|院|所|河|岛|区|处|类|种|位|集团|州|镇|村|乡|刊|网|站|条|段|楼|处|团|队|车|船|研究|演|导|作|小|大|中|学|企|品|文|提)
该 | to deserve | deserve, serve right | (?:活|真)~|~(?:死|打|骂)
该 | to owe | owe |~.{1,4}(?:钱|块)
该 | probably | must, will, probably | (?:也|又|可|都|怕)~.{1,8}了
得 | structural particle | so, |[^不，。]~(?:很|不|太|这么|那么|像|好|更|非常|可|真|连|都|快|多|了|上|下|出|起|到|见|懂)
得 | to have to | have to, must, got to, need to, should, take, ought to | ~(?:[^很不太这那像好更]|好好)
得 | to obtain | get, win, receive, score, |~(?:了|到|奖|分|第|名|知|胜|票)
得 | to catch (a disease) | have, get, catch, come down with, |~(?:了)?.{0,4}(?:病|癌|感冒|炎|症)
得 | ready | ready, done | (?:饭|菜|做|衣服)~了
得 | finished | all right, enough | (?:^|“|，)~(?:了)?[，！。]
过 | experienced action | (ever), (have), (before), (once), (never) |[^，。]~(?:[一二两三几]|吗|的|了|，|。|这|那|？|！|$)
过 | to cross | cross, over | ~(?:桥|河|马路|街|江|海|关)
过 | to pass (time) | spend, pass, live, go by, later, after | ~(?:了)?(?:[一二两三四五六七八九十几]|年|日子|冬|夜|得|完|一会|不久|些)
过 | to celebrate | celebrate, have, spend | ~(?:年|节|生日|春节|圣诞|中秋|寿)
过 | to live/ | live, living, life, get on, get by |~(?:日子|得|着|上)
过 | excessively | too, over, excessively |~(?:[^了去来年])$|~(?:高|多|大|长|重|早|晚|分|快|低|度|热)
过 | to go over | pass, go past, go through, get through, over, | ~(?:来|去|后|了.{0,4}(?:站|桥))
来 | +to come | come, came, arrive, here, get here |
来 | hither | up, back, down, over, in, out, bring | (?:过|起|回|出|下|上|进|跑|走|送|拿|寄|传|带|飞|搬|飘)~
来 | more specific verb | have, get, bring, take, do, try | ~(?:[一二两三几]?(?:碗|杯|瓶|份|盘|根|壶|点|首|个|张)|我)|(?:我|你|让我|自己|别)~(?:吧|。|！|就|$)
来 | ever since | since, for | (?:自古|自|多年|一年|以|千百年|年)~
来 | for the past | past, for, over, last | (?:年|天|月|日|时|世纪|几)~
来 | in order to | to, in order to | [^，。]{2}~(?:做|说|看|表|解|提|增|减|帮|进|判|衡|满|吸|保|实|处|完|证|庆|学)
来 | approximately | about, around, some, or so | 十~[个岁年人里块分天]|百~
来 | the coming | next, coming | ~(?:年|日|世|宾|生)
去 | +to go/ | go, leave, be off, get | 
去 | to go in order to do | go, to | ~(?:做|开|关|见|学|借|换|寄|存|交|打听|帮|迎|参加|旅|找|看|买|找|吃|接|打|上|参|办|拿|游|问|洗|睡|玩|取|送|请|叫)
去 | movement away | away, off, over, out | (?:过|出|下|上|进|回|跑|走|飞|拿|带|死|老|离|散|远|望)~
去 | (of a time etc) last | last | ~(?:年|冬|秋|夏|春)
去 | to remove | remove, get rid of, take off, peel | ~(?:皮|掉|火|污|油|壳|了皮|籽|骨|味|色|痛)
去 | to get rid of | get rid of, remove | ~(?:掉|病|火|污)
上 | +on; above | on, in, at, above, over | (?:桌|床|墙|街|路|身|脸|车|山|网|书|报|地|手|心|世界|头|天|会|海|船|面|岸|场|基础|历史|河|湖|树|纸|实际|事实|门|窗|椅|盘|碗|锅|树|楼|塔|屋|游戏|电脑|手机|电视|台|黑板|路|沙发|肩|背|嘴|额|江|桥|账|信)~
上 | up; upper; above | up, upper, top | 
上 | previous | last, previous | ~(?:个|次|周|月|星期|回|学期|届|午|世纪|半|一|辈)
上 | to climb; to get onto | get on, board, climb, go up, get in, mount, get into, take | ~(?:车|船|飞机|楼|山|床|岸|台|马|树|火车|来|去)
上 | to attend | go to, attend, be in, school, class, work, take | ~(?:学|班|课|大学|小学|中学|夜校|幼儿园)
上 | (directional complement) up | up, on | (?:爱|关|穿|戴|合|跟|赶|追|考|遇|碰|锁|闭|贴|写|点|染|迷|看|登|走|爬|跑|当|带|扣|盖|装|接|加|配|拿|背|过|喜欢)~
下 | +down/ | down, under |
下 | to go down | get off, get out, go down, come down, fall, leave, step down, | ~(?:车|船|楼|山|飞机|床|台|马|来|去|坡|地|水|岗|班|课|乡)
下 | to decline | fall, falling, rain, snow | ~(?:起|着|了|得|过|一场)?.{0,4}(?:雨|雪|霜|雹|雾)|(?:雨|雪|霜).{0,5}~
下 | to arrive at (a decision | reach, make, draw, come to, give, issue, arrive at, jump to | ~(?:了)?(?:结论|决心|定义|判断|定论|决定|命令|令|通知|指示)
下 | next | next | ~(?:个|次|周|月|星期|回|学期|届|一|站|半)
下 | below | below, under, beneath, underneath | (?:树|山|桌|脚|地|楼|手|灯|床|月|天|之|情况|领导|帮助|条件|压力|阳光|眼|影响|水|膝|名|阴影)~
下 | lower | lower, down | ~(?:巴|层|游|级|半身|铺)
下 | later | second, later | ~(?:午|半|册|集)
下 | measure word to show the frequency | time, once, | [一二两三几好]~(?![个次周月星])
下 | downwards | down, downwards | (?:往|向|朝|放|坐|躺|留|写|落|跪|倒|脱|停|记|买|取|吃|喝|滴|垂|低|扔|丢|装|住|剩|流|掉|蹲|弯|埋|咽)~
起 | starting from | from, since, starting, as of, with effect from, onwards, onward, begin | (?:从|自|由).{1,10}~|(?:日|时|月|号|天|今|年|现在)~
起 | to rise/ | rise, get up, up, blow, come up | (?:风|雾|浪|早|月|烟)~|~(?:风|浪|雾|火|泡|身)
起 | to get up | get up, rise, up | ~(?:床|得早|得晚|不来|得很|身|晚|早)|(?:早|晚)~
起 | verb suffix, to start | begin, start, up | (?:说|谈|唱|想|提|拿|举|抬|响|站|捡|拉|哭|笑|吃|问|回忆|跳|做|算|背|藏|收|扶|端|掀|升|引|建|下)~
起 | classifier for occurrences | case, | [一二两三四五六七八九十几这那每多\\d]~(?:案|事|交|凶|谋|车|火|盗|纠|意|严|爆|抢)
起 | to draft | draft, draw up, give |~(?:草|稿|名)
起 | to start | start, begin |~(?:头|步|跑|飞|程)
老 | +old (of people) | old, elderly, aged, age, ageing, aging | (?:人|变|我|他|她|们|已经|到|又|还|很|太|不)~(?:了|得|的|，|。|去|$)|~(?:人|太|头|奶|爷|伯|妇|农|汉|教|大娘)
老 | of long standing | old, long | ~(?:朋友|同学|同事|邻居|地方|习惯|关系|房子|毛病|问题|规矩|客户|字号|战友|顾客|乡|办法|样子|家|店|厂|牌|城|街|相识|一套|树|同志)
老 | of the past | old, former, | ~(?:房子|照片|故事|电影|样子|规矩|歌|话|街|宅|传统|北京|上海|皇历|师|办法|社会|城|东西)
老 | always | always, keep, forever, constantly, all the time | (?:别|你|他|她|我|怎么|又|孩子|总)~(?:是|不|在|说|想|爱|这么|那么|跟|把|让|给|往|提|这样|看|忘|问|来|迟|缠|盯|抱|打|骂)
老 | outdated | outdated, old |
老 | tough | tough, overdone | (?:肉|菜|牛排|炒|煮|烤|蛋|豆腐|火候).{0,4}~(?:了|$)
老 | very | very, really, so | ~(?:高|远|长|大|早|多|沉|厚|深|粗)(?:的|了|$)
老 | prefix used before the surname | old, Lao | ~(?:王|李|张|刘|陈|杨|赵|黄|周|吴|徐|孙|胡|朱|高|林|何|郭|马|罗|梁|宋|大|二|三|幺)
好 | verb complement indicating completion | ready, finish, done, complete, all set, properly, well, up | (?:准备|做|写|吃|穿|弄|收拾|安排|修|坐|盛|关|学|睡|办|放|约|说|想|洗|饭|算|锁|画|戴|谈|商量|治|整理|铺|填|买|煮|收|包|装|拿|带|站|照顾|拿|盖|打理|晒|挂|摆|系)~(?:了|吗|没|$|，|。|？|的)
好 | +good/ | good, nice, fine, well, great, better, lovely, kind |
好 | exclamatory effect) so | so, what, how, very, such, quite | (?:^|，|我|你|他|她|今天)~(?:大|冷|热|漂亮|香|美|可怕|久|多|几|险|累|难|快|远|高|重|厉害|可爱|笨|傻|贵|想|疼|痛|一)
好 | easy to | easy, easily | (?:不|很|真|更|最|不太|挺|才)~(?:说|办|走|找|学|用|做|懂|写|带|养|种|认|惹|弄|拿|开|管|卖|洗|上|受)
好 | good to | good, nice, | ~(?:吃|看|听|喝|玩|闻|笑)
好 | all right | all right, OK, okay, well, fine, yes | (?:^|“|。|，)~(?:[，。！]|吧|的|啊|了)
好 | close; on intimate | close, good friends, friendly, friends, together, | (?:跟|和|俩|很|要|相|又)~(?:上|了|起来|得|过)
好 | to be fond of | fond, love, like, tend, prone | (?:爱|喜|嗜|最|不|他|生性)~(?:酒|学|客|色|面子|强|动|静|斗|奇|玩|赌|吃|热闹)
会 | +can; to have the skill | can, can't, cannot, able, know how, could, know | (?:不|都|也|我|你|他|她|就|只|才|谁|还)~(?:做|说|写|唱|游|开车|弹|画|用|骑|下棋|跳舞|英|法|日|汉|中|修|滑|打|煮|织|这|那|不)(?!.{0,8}的[。，])
会 | to be likely to | will, would, might, likely, going to, shall, may | (?:就|将|才|也|一定|可能|总|都|肯定|还)~.{1,12}(?:的|吗|。|，|$)
会 | meeting; gathering | meeting, gathering, party, conference, session | (?:开|散|个|大|次|场|在|晚|赴|的)~(?:[上议后前了。，]|$|开)
会 | union; group | association, society, union, club |
会 | to meet; to get together | meet, get together, see | ~(?:了|过|一)?(?:客|面|朋友|合|一会)
会 | a moment | moment, while, minute | (?:一|等|多|歇|待|坐)~
要 | to want; to need | want, ask for, like, have, order, wish |~(?:我|你|他|她|什么|一|两|这|那|吃|喝)
要 | +will; shall; about to | about to, will, going to, be to, shall, soon, on the point of | (?:快|就|将|正|马上|刚|快要|天)~.{1,8}(?:了|的时候|时)|~(?:下雨|来|死|结婚|走|开|到).{0,4}了
要 | need to; should | must, should, need, have to, ought, got to, be sure, take |(?:一定|必须|还|都|也|不|又|总)~|~(?:花|注意|小心|记得|好好|多|先|用)
要 | if (same | if |(?:^|，)~(?:不|不是|是)
要 | demand | take | |
想 | to think (about) | think, think about, consider, figure, wonder | (?:我|你|好好|没|敢|一|细|再|认真)~(?:着|过|了|到|想|一|不|好|得|出|一下|来)
想 | +to desire; to want | want, would like, wish, feel like, 'd like, like, hope, mean, intend, try | (?:我|你|他|她|不|很|也|都|只|真|最|一直|正)~(?:[去要看买吃做学当把知跟和让说问见喝回请找住给成睡在办去换借])
想 | to miss | miss, homesick | (?:很|真|好|非常|特别|我|也|怪|都|太)~(?:你|他|她|家|我|妈|爸|孩子|念|死|故|儿)
想 | think of; to devise | think of, think up, come up with, find, devise, work out |~(?:办法|个办法|出|主意|方|点子|法|个主意)
说 | +to speak; to talk | say, speak, talk, tell, mention, told, said | 
说 | to scold | scold, tell off, give a talking to, talking to, criticize | (?:挨|被|把|又|爱|老师|妈妈|爸爸|爱|别老)~(?:了一顿|他|了|我)
说 | to explain | explain, |~(?:明|清楚|不清|不通|得通|法)
看 | to watch/ | watch, see | ~(?:电视|电影|戏|球|比赛|热闹|节目|演出|着|孩子|门|家|日出|剧|录像)
看 | to read | read | ~(?:书|报|小说|信|杂志|了.{0,6}(?:书|信|页|篇)|的书|新闻|文件|资料|合同|说明|地图|完)
看 | to visit; to call on | visit, see, call on, come to see | (?:去|来|回来|常|回家)~(?:我|你|他|她|朋友|望|奶奶|父母|老师|妈妈|爷爷|爸|一)
看 | to treat | see a doctor, treat, doctor, (dentist) | ~(?:病|医生|大夫|牙|中医|门诊|急诊|好|眼科)
看 | to see; to look at | look, see, look at, stare, glance, view |
看 | to consider; to regard | regard, consider, view, think, see |~(?:作|成|做|待|好|轻|重|问题|得|不起|不惯)
看 | to depend on | depend, up to | (?:就|要|全|得|还|都|主要|关键)~.{1,10}
看 | to feel (that) | think, guess, opinion, seem, look like | (?:我|你|依我|照我|在我)~[，]?(?:他|这|你|还|今|行|算|不|那|应|可|是|要|她|就|咱)
看 | give it a try | try, see | (?:试试|想想|尝尝|等等|说说|问问|找找|一下|听听|摸摸|试一试|猜猜)~
看 | to look after/ | look after, watch, take care of, keep an eye on, mind, guard, babysit | (?:帮|替|家)?.{0,2}~(?:着|孩子|一下|家|门|行李|东西|包|店|护|守|住|好)
看 | to watch out | watch out, mind, careful | (?:别)?~(?:车|摔|烫|路|你)
打 | to hit; to strike | hit, strike, beat, knock, pound, slap, punch, smack, bang, beat up, |(?:挨|被|别|爱|乱|人|要|还|敢)~|~(?:人|了他|了我|死|门|伤|我|你|孩子|一顿|碎|破|我|中|倒|在|脸|他)
打 | to fight | fight, |~(?:架|仗|起来|战|败|赢|胜|了起来)
打 | semantically light | play, call, phone, (telephone), (ring), take, type, give, have, get, make, inject, do, draw, dig, knit, buy, fetch, pack, hold, put up, catch, mix, send, dial, set, open, ace, (shot), (injection), (work), (umbrella), sneeze, yawn, (discount), off, (thunder), (chat), bet | ~(?:了|过|着|个|一)?.{0,3}?(?:电话|球|篮|针|伞|车|折|字|工|牌|水|鱼|包|毛衣|呵|喷嚏|哈欠|招呼|瞌睡|雷|主意|比方|赌|扫|草|井|气|分|滚|盹|嗝|官司|油|饭|酒|基础|广告|太极|麻将|扑克|手套|格|结|通|拳|鼓|报告|地铺|灯|草稿|交道|火|领带|蜡|卡|瞌|扑|网|孔|洞|杈|埋伏|掩护|头阵|下手|印|点|九折|八折)
打 | from; since | from, since | ~(?:从|那以后|小|这儿|哪儿|这里|今)
打 | dozen | dozen | [一二两三四五六七八九十几半]~
点 | o'clock | o'clock, midnight, noon, half past, past, at, a.m, p.m, oclock, 's | [一二两三四五六七八九十几\\d]~(?:了|钟|整|半|多|[一二三四五十]|前|后|睡|起|见|开|到|左|出|，|。|下|上|$)
点 | to order (food etc) | order, choose, request, | ~(?:了|过|个|几|好|两)?.{0,4}(?:菜|餐|单|歌|酒|面|咖啡|外卖|饮|饭|盘|汤)
点 | to light | light, burn, ignite, kindle, set fire | ~(?:着|上|了|起|燃|亮)?(?:[一二两]?[支根盏堆])?(?:火|灯|烟|香|蜡|炉|柴|爆|蚊|炮|煤)|~(?:着|燃)
点 | to nod | nod | ~(?:了|着|一)?(?:点)?头
点 | a small amount; a bit | a little, a bit, some, slightly, little, bit, more, -er | (?:有|一|了|吃|喝|做|买|早|快|慢|多|少|大|小|便宜|好|高|低|轻|小心|懂|起|加|放)~
点 | point; dot | point, dot, spot, speck | (?:一|这|几|两|三|墨|优|缺|重|要|斑|雨|泥|红|黑|那|哪|的)~
点 | to touch briefly | tap, touch, click |~(?:击|一下|开|屏)
点 | decimal point | point | [\\d一二三四五六七八九零十百]~[\\d一二三四五六七八九零]
点 | to check off | count, check, check off |~(?:钱|名|货|清|数|人数|收)
点 | to mention | mention, name, point out, bring up, call on |~(?:名|出|到|破|明)
点 | to hint | hint |~(?:醒|拨|化)
点 | point in time | time, hour | (?:到|准|晚|早|误|正|钟|饭)~
全 | +all/ | all, every, entire, whole, entirely, completely, everything, everyone, totally, both | (?:[^不齐完])~[^国家体面球部天身程]
全 | entire | whole, entire, all, every, throughout | ~(?:国|家|村|城|校|场|班|身|世界|公司|天|年|书|程|市|镇|厂|厂|区|县|省|军|队|球|院|社会|人类|民|文|曲)
全 | complete/ | complete, full |(?:不|齐|很|俱|都|完)~
都 | capital city | capital |
靠 | depend on | depend on, rely on, live on, by, on, thanks to, count on, lean on, through, depend, rely, with, own |(?:全|就|只|要|得|主要|光|单|完全|不能|专|别|谁|只能)~|~(?:自己|他|你|我|谁|父母|运气|的是|大家|力气|种|打|卖|写|实力|双手|借|政府|国家|养|得住|不住|本事|努力|救济|天)
靠 | lean against | lean, against, rest, lean on, recline, prop | ~(?:在|着|到)?.{0,6}(?:墙|门|椅|肩|窗|树|床|沙发|怀|身|枕|栏|柱|背|站着|坐着)
靠 | to come near to | near, close to, by, next to, beside, approach, draw | ~(?:近|窗|海|山|边|岸|门|湖|路|河|右|左|南|北|前|后|过)
靠 | to come near to | dock, berth, pull in, put in | (?:船|停).{0,4}~(?:岸|码头|港)
当 | to be/ | be, become, is, was, work as, serve as, as, been | ~(?:过|了|上|个|一|总|老|医|兵|演|记|经|班|爸|妈|律|作|画|明|秘|司|翻|主|校|厂|村|代|教|警|工|官|官|皇|法)
当 | act as | act as, serve as, as | 
当 | +when | when, as, while, at the time | (?:^|，|每|正|。)~.{2,20}(?:时|时候|之时|之际|那天|的那)
当 | to regard as | treat as, regard as, take for, as, consider, think of as | (?:把|将|拿).{1,10}~(?:作|成|做)?
当 | to think/ | think, thought | (?:我|还|你|全|只)~(?:你|他|是|我|真|谁|她|这|什么)
当 | to pawn | pawn, (pawnshop) | (?:拿去|典|把.{1,8})~(?:了|铺|掉)
当 | during | |
当 | right/ | right, just, very, same | ~(?:天|晚|日|场|年|时|面|夜|下)
改 | to change/ | change, instead, reschedule, move, switch, postpone, alter, put off, convert, turn | ~(?:在|到|为|成|天|日|期|用|名|行|变|主意|乘|坐|签|口|种|由|时|吃|去|了(?:时间|名|主意|口|日|地)|道)
改 | to correct | correct, mark, grade, amend, fix, put right, change | ~(?:作业|作文|卷|试卷|本子|错|正|过|掉|好|毛病|过来|不了|病|邪)
改 | to alter | alter, change, |~(?:衣|裤|裙|短|小|大|稿|方案)
改 | to alter | revise, rewrite, edit, amend, polish |~(?:稿|文章|剧本|论文|报告|了.{0,3}[遍稿]|写|编|小说|几遍)
提 | to put forward | put forward, raise, make, offer, propose, suggest, ask, submit, come up with, present, voice | ~(?:了|过|出|个|几|一|点|些|交)?.{0,5}(?:意见|建议|问题|要求|方案|看法|议|案|条件|申请|想法|异议|抗议|疑问|观点)
提 | to mention | mention, bring up, talk about, ask, speak of, say, refer | (?:别|再|不|没|甭|从来不|曾|也没)~(?:了|起|过|他|她|这|那|到|啦|钱)|~(?:到|起|及|过)
提 | to carry | carry, lug, bag, (basket), hold |~(?:着|了|来|起|个|一|不动|得动|水|包|篮|行李|灯|箱)
提 | to lift | lift, raise, promote, bring forward |~(?:高|升|价|速|前|早|起|神|干|拔|裤)
提 | to raise (an issue) | raise, bring up |~(?:问|出|了.{0,3}问题)
推 | to nominate | choose, elect, nominate, pick, put forward, select, name | ~(?:选|举|荐|他|她|我|你|老|谁|了?.{1,5}(?:当|为|做|作|出任))
推 | to put off | put off, postpone, delay, | ~(?:迟|后|延|到)
推 | +to push/ | push, shove, wheel, roll | ~(?:开|着|门|了|倒|车|进|出|上|下|一|不动|走|过)
推 | to shirk | shirk, pass, pass the buck, blame, shift | ~(?:给|卸|诿|责任|来推去|到.{1,6}(?:身|头))
推 | to refuse | decline, refuse, turn down | ~(?:辞|掉|脱|却|了)(?:饭局|邀|约|应酬)?
推 | to decline | decline, turn down |
推 | to push forward | promote, advance, launch, bring out |~(?:动|广|进|行|出|向|销)
吃 | to suffer | suffer, take, endure, sustain, lose | ~(?:了|过|个|一|几|四|不少|尽|大|不)?.{0,4}(?:苦|亏|败仗|官司|惊|罚单|耳光|力|紧|闭门羹|枪|拳|巴掌|败|牌|瘪|不消|不住|得消)
吃 | +to eat; to consume | eat, have, take, feed, consume, dine |~(?:饭|药|面|菜|完|过|了|点|鱼|肉|苹|早|晚|午|东西|素|糖|水果|不下|饱)
吃 | to absorb | absorb, soak up, take up, |~(?:水|油|墨|透|进|劲)
吃 | to eat at | eat at |~(?:食堂|馆子)
吃 | to eradicate | take, capture, wipe out |~(?:掉|子|车|马|炮|卒)
块 | currency | yuan, dollar, buck, kuai, money | [一二两三四五六七八九十百千万几半\\d多]~(?:钱|[一二三四五六七八九]|，|。|一|就|了|$|五|！|？|吧|吗|呢)
块 | classifier for pieces | piece, lump, bar, slab, cake, block, bit | [一二两三四五六七八九十几这那每大]~(?:肉|布|糖|豆|石|蛋|地|面|肥|木|手|香|玻|牌|表|砖|冰|巧|饼|骨|电|西|空|月|草|抹|毛|屏|红|黑|白|伤|污)
块 | lump | lump, chunk, piece |
场 | sporting or recreational | | [一二两三四五六七八九十几这那每\\d上下]~(?:比赛|球|电影|音乐|演|胜|败|晚|舞|表演|戏|足|赛|告别|讲|报|主|婚|考|展|拍|仗)
场 | spell, episode | | [一二两三四五六七八九十几这那每\\d]~(?:雨|雪|病|梦|大|风|空|火|战|革|地震|雷|灾|误|危|争|骗|风波|悲|冲|官|闹|虚|噩)
场 | large place | ground, field, square, place, venue, site, scene |(?:市|广|农|牧|操|会|球|战|商|考|现|牛|工)~
家 | classifier for families or businesses | | [一二两三四五六七八九十几这那每\\d多百各另某哪]~(?:公司|店|银|饭|铺|企|医|工|餐|酒|商|书|人|报|电|出|旅|咖|超|网|工厂|航|中|外|国|大|小|新|上|老|跨|同|民|$|，|。|都|一|单|媒|供|机|律|面|茶|花|药|厂)
家 | +home | home, house |(?:回|在|到|离|想|搬|出|安|我|你|他|她|自己|的)~(?:[里了，。]|$|住|去|来|门|做|吃)
家 | family | family, household |
家 | my (sister | my |(?:我|俺)~|~(?:父|母|兄|姐|里那)
家 | specialist | |(?:科学|作|画|音乐|艺术|专|政治|思想|文学|歌唱|哲学|数学|企业|银行|历史|发明|探险)~
批 | classifier for batches | batch, shipment | [一二两三四五六七八九十几这那每大首头第\\d]~
批 | to criticize | criticize, criticise, denounce, attack | (?:挨|被|受)~|~(?:评|判|斗|他|了一顿)
批 | to act on | approve, grant, authorize, sanction, sign | ~(?:准|了|下来|复|示|假|款|地|条|文|不|公文|不下)
笔 | sum of money | |[一二两兩三四五六七八九十几幾这這那每大]~(?:钱|錢|款|账|帳|生意|交易|买|買|资|資|债|債|财|財|遗|遺|收|费|費|贷|貸|投|捐|巨|开|業|业|订|訂|奖|獎|存|保|预)
班 | work shift | shift, work, duty, turn, job | (?:上|下|值|加|换|交|接|接.{1,8}的|夜|早|晚|白|倒|轮|当|三|这|顶|替)~
班 | +team; class | class, team, squad, grade | (?:我们|你们|全|一|二|三|四|五|六|七|每|同|这个|那个|在|各)~(?:有|的|上|里|同学|都|第|长|主任|人)
班 | classifier for groups | flight, bus, train | [一二两三四五六七八九十几这那每末首头]~(?:车|飞机|船|人|火车|地铁|公交|轮|航|公共|学生|年轻)
接 | to take over | take over, succeed, replace, relieve, follow | ~(?:任|替|手|管|班|过|了?.{1,8}(?:的班|的工作|位|岗|职|摊)|掌)
接 | +to receive | receive, get, take, accept, catch, |~(?:受|到|住|过|下|了|收)
接 | to answer | answer, pick up, take | ~(?:了|过|个|一|听|通|不)?.{0,2}(?:电话|电)|电话.{0,10}~
接 | to meet | meet, pick up, fetch, collect, greet, welcome | (?:去|来|到.{1,6}|车站|机场|派人|开车|出门)~(?:我|你|他|她|人|孩|你们|客|机|站|她|朋友|爸|妈|女|儿)|~(?:机|站|人|孩子|客|新娘|亲|你|送|她|他|我)
接 | to connect | connect, join, link, |~(?:上|通|电|线|水|管|起来|骨|网|触|头)
接 | to catch | catch, |~(?:住|球|着|雨|水)
怪 | to blame | blame, fault, hold against, say, resent | (?:别|不|只|都|不能|你别|可别|全|要|还|能|莫|谁也)~(?:我|你|他|她|谁|别人|自己|得|罪|天|们|人)|~(?:我|你|他|她)(?:没|不|[，。])
怪 | odd; strange | strange, odd, weird, funny, peculiar, queer | ~(?:事|人|声|味|物|异|病|模|兽|话|，)|(?:奇|真|很|古|好|大惊小|太|这就|有点|脾气)~
怪 | somewhat; rather | rather, quite, pretty, so, very | ~(?:可怜|好|想|不好|冷|累|难|吓|疼|可爱|有意思|沉|热闹|臊|痒|香|舍不得|心疼|让人|不).{0,6}的
意思 | +meaning | mean, meaning, sense, signify, point |(?:什么|的|这个|词|字|句|那个|懂|明白)~
意思 | idea | idea, |
意思 | interest | interesting, interest, | (?:有|没|没有|很有|真有|挺有|什么|对.{1,4}有)~(?:[。，吗了！]|$|的)
意思 | wish | want, wish, intend, intention |(?:没有|有.{1,8}|并没有|的)~
意思 | token of appreciation | token, gift, gesture, | (?:一点|点|小|小小)~
意思 | to give as a small | token, gesture | ~(?:一下|意思)
意思 | opinion | opinion, think, say |
东西 | thing | thing, something, anything, stuff, food, one's things, belongings, object, item, groceries, shopping, eat |
东西 | person | creature, bastard, scoundrel, wretch, swine, fool |(?:老|坏|狗|不是|什么|笨|鬼|贱|小|蠢|没良心的)~(?:！|。|，|$)
东西 | east and west | east and west | (?:南北|分|不分|横贯)~|~(?:南北|两|走|方|向|文化|厢)
地方 | place; location | place, where, somewhere, anywhere, room, spot, area, space, everywhere |
地方 | local | local, provincial, | ~(?:政府|官|法|税|干|当局|财政|戏|部队|志|经济|特色|保护|选|长官|企业|报|菜|色)|(?:中央|和|与|各)~
地方 | aspect; part | part, aspect, point, respect, what | (?:不|对|的|好|有些|这个|可疑|不足|不懂|不明白|相同)(?:的)?~
机会 | opportunity | opportunity, chance, occasion, shot |
手头 | financial situation | money, cash, short, broke, funds, finances, hard up, badly off, well off, financially, pocket, strapped, flush, spend | ~(?:很|有点|有些|有点儿|不|正|比较|也|较|最近|太|一直|宽|紧)
手头 | on hand | hand, have, on hand, at hand, at the moment | ~(?:的|有|没|上|还)
紧 | short of money | short, tight, broke, hard up, money, strapped | (?:手头|日子|钱|手|银根|资金|生活|过得).{0,8}~
紧 | tight | tight, tightly, firmly, hard, fast, close, taut | (?:抓|握|关|抱|拧|绑|系|锁|勒|拉|盯|跟|裹|闭|咬|拴|捏|绷|鞋|衣|裤|搂|攥)(?:得|不)?.{0,4}~
紧 | urgent | urgent, tight, pressing, heavy | (?:时间|任务|要|风声|工期|催|吃|赶|雨|形势|风|追).{0,5}~
黑 | +black | black |
黑 | dark | dark | (?:天|屋里|外面|漆|路|房间|天色|里面|天快).{0,4}~
黑 | illegal | illegal, black, unlicensed, underground, shady, unlicenced, bogus, gang | ~(?:工|厂|车|店|市|社会|作坊|钱|户|帮|导游|中介|客|诊所|煤|心|网吧|老大|道|幕|哨|出租)
抓 | to arrest | arrest, catch, nab, capture, detain, seize, take | ~(?:了|到|住|获|捕|走|起来|着|人)?.{0,6}(?:人|贼|小偷|犯|罪|凶|嫌|坏|特务|毒贩)|(?:被|警察|警方|给).{0,6}~
抓 | to catch | catch, grab, trap | ~(?:鱼|鸟|老鼠|紧|住|到|虫|拍|球|阄)
抓 | to grab | grab, seize, clutch, grasp, grip, take hold of, hold | ~(?:住|着|起|过|了一|紧|牢|在)
抓 | to scratch | scratch | ~(?:痒|头|破|挠|伤|耳|了.{0,3}(?:脸|手)|背|痕)
青 | green | green | ~(?:山|草|菜|苔|翠|竹|松|椒|豆|苹果|葱|枝|禾)
青 | blue | blue, | ~(?:天|花|布|衣|出于蓝|烟)
青 | black | black, bruised | ~(?:丝|一块|紫|肿)|(?:眼|脸).{0,4}~
青 | young | young, youth | ~(?:年|春|少|壮)
坐 | to take (a bus | take, by, ride, on, go by, catch, fly, (bus), (train), (taxi), (plane), (subway), (boat) | ~(?:了|过|着|上|错|不|几|一|趟)?.{0,6}(?:车|船|飞机|地铁|火车|飞|轮|出租|电梯|公交|站|缆车|高铁|航班|班机|轿|渡|飞船|巴士|电车|动车)(?!上)
坐 | +to sit | sit, seat, sat, seated, take a seat | ~(?:在|下|着|好|到|满|了|不住|直|立|起|上|一会|定|端)
条 | long thin things | | [一二两兩三四五六七八九十几幾这這那每半\\d]~(?:河|路|街|裤|裙|鱼|狗|毛|蛇|腿|线|船|绳|领|龙|江|山|小|长|大|胡|围|被|尾|虫|沟|航|腰|新|项|公|铁|床|烟|人|命|汉|凳|隧|水|老|高|手|白|红|黑|蓝|皮|石|泥|林|丝|好|生|牛|信|热|弄|巷|胡同|航|高速|裂|生产|运|走|道)
条 | item | item, article, clause, piece | [一二三四五六七八九十几这那每第\\d]~(?:消息|新闻|规|意见|法|理由|建|原|款|微|信息|短|通|罪|经|证|约|$|，|。)
条 | clause | article, clause |第.{1,4}~
晃 | to sway | sway, lurch, rock, shake, swing, wobble, roll | (?:一|摇|晃|左右|来回|船|了|直)~|~(?:了|动|着|来|得|荡|悠|一)
晃 | to dazzle | dazzle, blind, glare | ~(?:眼|得.{0,6}(?:眼|睁)|人)
倒 | +to fall; to collapse | fall, fall over, collapse, topple, knock over, knock down, over, down, fall down, blow down, tumble, push over | (?:摔|跌|病|滑|打|推|撞|刮|吹|绊|晕|昏|醉|全|拉|扑|累|都|放|压|绊|墙|房子|树|睡|躺|撂|卧|击|拔|踢|碰|跪|房|楼)~
倒 | to pour | pour, pour out, empty, tip, dump | ~(?:了|给|上|满|进|出|掉|点|在|一|杯|入)?.{0,4}(?:茶|水|酒|咖啡|垃圾|汤|油|牛奶|苦水|药|掉|出来|杯|碗|满)
倒 | upside down | upside down, back, reverse, backwards, | ~(?:立|着|数|车|过来|退|影|挂|背|流|贴|映|叙|扣|转)
倒 | contrary to what | but, though, actually, yet, on the contrary, instead, at least | (?:^|，|我|他|这|你|反|她|那|并|自己)~(?:是|不|没|也|想|好|有|要|真|很|挺|觉|比|还|能|愿|像)
倒 | to change (trains | change, transfer | ~(?:车|班|换|手|地铁|公交|时差)
倒 | to go bankrupt | close, fail, go bankrupt, bankrupt, fold, go under | (?:厂|公司|银行|店|企业|生意).{0,4}~|~(?:闭|台|了)
支 | rods such as | | [一二两三四五六七八九十几这那每]~(?:笔|烟|枪|箭|蜡|香|铅|粉|牙|钢|毛|玫|花|温|雪|口|针|试|笛|箫|玫瑰|玫|步|手)
支 | classifier for rods | | [一二两三四五六七八九十几这那每]~(?:队|军|歌|曲|球|舞|足|篮|考|救|部|探|红|乐|代|医|志|商|船|舰|国|中)
神气 | lofty | proud, full of himself, full, cocky, put on airs, stuck up, smug, arrogant, swagger, self-important | (?:很|可|真|多|太|得|别|这么|那么|好|什么|挺|又)~(?:了|什么|啦|的|呢|，|。|！|$|啊|地)
神气 | pretentious | proud, full of himself, cocky, put on airs, arrogant |
神气 | +expression | expression, look, air | (?:的|一副|脸上|那种|满脸)~
神气 | vigorous | smart, spirited, dashing, impressive, fine | 
后 | afterwards | after, afterwards, later, since, when, then, once, following | [^，。前先背最]~(?:[，。、]|$|就|才|又|再|他|她|我|可|便|将|不|来|的|，|也|一直|第)
后 | +after/ | after, later, since, then, once, following, when | (?:以|之|然|毕业|战|饭|天|年|回家|死|婚|事|日|小时|分钟|会|课|了)~
后 | back/ | back, rear, behind, hind | (?:向|往|背|身|门|前前|屋|房|山|朝)~|~(?:门|院|面|座|腿|脑|退|排|背|台|边|卫|窗|墙|半)
后 | empress | empress, queen | (?:皇|太|王|母)~
前 | front | front, before | (?:门|面|窗|桌|车|房|屋|床|楼|胸|眼|身|人|灯|墓|跟)~|~(?:门|院|排|座|腿|轮|台|胸)
前 | ago | ago, earlier | (?:年|天|月|小时|分钟|周|星期|日|久|世纪|代)~
前 | before | before, prior to, until, by, pre- | (?:睡|饭|之|以|会|战|婚|走|天黑|出发|开会|日落|上课|考试|临走|死|手术|下班|来)~
前 | former | former, ex- | ~(?:总统|总理|妻|夫|市长|首相|任|男|女|主席|部长|国|队|冠|州|警)
前 | first | first, top | ~(?:[一二两三四五六七八九十几百\\d])
盛 | to hold/ | hold, contain |~(?:放|得下|满|着|不下)
盛 | pick up | ladle, dish up, dish out, serve, fill, scoop, help, spoon, (rice), (bowl), (soup) | ~(?:饭|汤|菜|了|一|碗|好|满|上|点|给|出|起|粥|半|两)
盛 | flourishing | flourish, popular, in full, rife, prevalent, widespread, thrive, boom, bloom, prosper | (?:很|最|正|极|大|不|兴|昌|鼎|茂|繁|日|全|人气|火)~
盛 | vigorous | flourish, strong, fierce, popular |
盛 | magnificent | magnificent, grand, lavish, splendid |~(?:大|会|宴|装|况|典|事|举)
求 | to seek | seek, want, pursue, look for, ask for, crave, strive for, wish, desire, aim, after | (?:只|但|不|追|谋|寻|所|力|别无所|征|供|自|实事)~|~(?:职|学|生|知|救|平静|安|稳|名|同|发展|新|进步|胜|变|医|偶|婚)
求 | to beseech | beg, plead, implore, please | ~(?:你|您|求|他|她|我|神|人|饶|情|大家|爷爷|老天|菩萨|雨)|(?:苦苦|跪|哀|恳|乞|请)~
求 | to request | ask, request |
称 | to state | say, state, claim, report, tell, announce, allege, maintain, declare, insist, according to | (?:政府|官员|声|据|方|他|她|者|人士|报道|发言人|公司|警方|专家|部|媒体|自|社|谎|宣|局|部长|总统|文章|报告|消息人士|律师|人|军方)~(?:[，：。]|他|她|该|将|已|这|其|自|不|是|有|没|在|反|由|对|未|从|此|会|如|双|因|目)
称 | +to name | call, name, known as, style, dub | ~(?:为|作|之为|他|她|呼|其为|兄|王|霸|帝|得上)|(?:被|人|俗|简|统|通|自|并|誉|尊|美|戏|号|史|合|全)~
称 | to weigh | weigh | ~(?:一|了|重|体|过|斤|量|出|得)
称 | to praise | praise, commend, acclaim | ~(?:赞|道|颂|快|奇|好|许)
称 | to suit | suit, match, fit | (?:对|匀|相|很)~|~(?:职|心|身|手)
称 | name/ | name, known, title, reputation |(?:有.{1,8}之|素有|俗|昵|别|之|敬|爱)~(?:，|。|$|的)
根据 | according to | according to, based on, on the basis of, under, from | (?:^|，|。|请|可以|要|应)~.{2,}
根据 | basis | basis, ground, foundation, groundless, baseless, evidence, unfounded, reason | (?:有|无|没有|毫无|没|什么|的|科学|法律|事实|理论)~(?:[，。的？]|地|$)
根本 | absolutely (not) | at all, simply, absolutely, just, never, no, whatsoever, not a | ~(?:不|没|就|无|看不|听不|想不|没有)
根本 | fundamental | fundamental, root, basic, essential | ~(?:问题|原因|上|利益|的|性|变化|任务|改变|目的|区别|原则|矛盾|转变|出路|大法|保证)
根本 | root | root, foundation, basis | (?:的|从|治|是|抓|之)~(?:，|。|上|$|所在)
认识 | to know | know, meet, met, acquainted, get to know |(?:我|你|他|她|不|互相|怎么|早就|就|才|都|也)~(?:[^到的清]|$)
认识 | to recognize | recognize, recognise, realize, know | ~(?:字|到|清|错误|不足|自己)
认识 | understanding | understanding, knowledge, awareness, view |(?:的|有|新|提高|加深|统一|思想|对.{1,10}的)~
说 | theory; doctrine | theory, doctrine, hypothesis | (?:学|之|邪|此|假|进化)~(?:，|。|$|认)
可以 | can | can, may, could, able, allow |~(?:[^，。！啊吧了]|吗)
可以 | not bad | not bad, all right, OK, okay, fine, decent, pretty good, alright, passable, not too bad | (?:还|挺|蛮|倒|也|还算|都|尚|味道.{0,3}|不错)~(?:[，。！吧啊]|$|的)
可以 | possible | possible |
像 | +to be like | like, as if, look like, resemble, as though, as, similar |~(?:[^素样]).{1,}
像 | to resemble | resemble, look like, take after, like, alike, likeness | (?:很|长得|真|不|更|最|最|太|有点|好|越|都|学得真|极)~(?:他|她|你|我|爸|妈|父|母|，|。|$|极了|了)
像 | such as | such as, like | ~.{1,16}(?:这样|这种|那样|等|之类|这些)
像 | portrait | portrait, statue, picture, image | (?:画|雕|佛|石|铜|照|的|塑|肖|人|神|遗|群|挂着.{0,6}|头)~(?:[，。、]|$|前|下|上|是)
多 | +many; much | many, much, more, a lot of, lots of, plenty, (too) many, numerous, a lot, often, most, lot |(?:很|太|更|不|许|好|那么|这么|最|越来越|真|挺|非常|人|钱|话|事)~(?:[，。的了！些]|$|少|人|一)
多 | odd | odd, over, more than, some | [一二三四五六七八九十百千万\\d](?:个|年|岁|天|里|块|斤|公里|人|点|米|小时|次|月|亿|万|元)?~(?:[年岁个人天块里公小米名万亿家次座元种页所]|$|，|。)
多 | how (to what | how, what, however | ~(?:大|长|远|高|久|重|深|宽|厚|快)|(?:有|该|没有|有|，|你看|这)~(?:好|美|么|可|漂亮|不|难|没|好听|丢|危|辛苦|想|开心|气|冷)
多 | too many; in excess | too many, too much, |(?:喝|想|花|吃|给|买|说|得)~了
多 | a lot of | |
放 | to put | put, place, add, set, lay, leave, keep, | ~(?:在|到|进|着|上|下|入|好|回|点|了|那|这|满|一放|一边|桌|盐|糖|哪)
放 | to release | release, let go, free, let off, let out, set free | ~(?:了|走|出|开|人|生|过|我|他|她|手|掉|回去)|(?:释|被|不)~
放 | to let out | play, show, graze, release, fly |~(?:牛|羊|风筝|鸽|学|假|屁|电影|音乐|歌|水|气|光|血|声|毒|火|哨|电|屁)
放 | to set off | set off, fire, shoot, let off | ~(?:鞭炮|炮|烟花|枪|礼花|焰火|箭|爆竹|礼炮)
放手 | to let go | let go, let go of, release | (?:别|不|不肯|不要|快|死不|就是不|绝不|，)~(?:[，。！]|$|了)
放手 | free hand | free hand, go ahead, boldly, freely, all out | ~(?:去|让|做|干|发动|地|大干|一搏|工作)
负责 | to be responsible | responsible, in charge, charge, look after, answer for, handle, run, take responsibility, deal with, be up to, account, duty, take care of |
负责 | conscientious | conscientious, responsible | (?:认真|很|不|对工作|非常|高度|最|工作)~(?:[，。的任]|$)
联系 | to get in touch with | contact, get in touch, reach, touch, call, keep in touch | (?:跟|和|与|请|再|别|保持|先|多|随时|常|没|可以|取得|失去|通过.{1,8})~(?:[^的，。]|了|$|我|你|，|。)
联系 | connection | connection, link, tie, relation, relationship | (?:的|有|没有|密切|之间|任何|必然|内在|直接|建立|这种)~
灭 | to go out | go out, out, die, died, went out | (?:灯|火|烟|蜡烛|香|才|熄|都|灶|炉|电|要|就|光)~(?:了|$|。|，)
灭 | to extinguish | extinguish, put out, douse | (?:把.{1,8}|扑|吹|浇|快|去)~|~(?:火|灯|烟|掉|蜡)
灭 | to exterminate | destroy, wipe out, exterminate, conquer, kill, | ~(?:了|绝|亡|国|鼠|蚊|口|族|六国|门|虫|种|敌)
连 | even | even, so much as | ~.{1,14}(?:也|都|还)
连 | to link | link, connect, join, attach, adjoin, merge, | ~(?:着|接|在|成|起来|上|为|通|网|线|到)|(?:相|心|手|骨肉|紧|水天|山|血肉)~
连 | in succession | in a row, running, on end, straight, successive, consecutive, after, for | ~(?:[一二两三四五六七八九十几下着输赢胜败任日夜年喝喊打吃发问说声看升降换]|下了|开了)
连 | including | including, with, together with, along with, and all | ~.{1,8}(?:带|一起|一共|一块|根|皮|人带|同|在内|本带|夜)
脱 | to take off | take off, remove, undress, strip, pull off, off, slip off | ~(?:了|下|掉|光|鞋|衣|帽|袜|外|大衣|去|手套|裤)|(?:没|别|把.{1,6}|也没|不|快|忘了)~
脱 | to shed | shed, peel, fall out, lose, come off | ~(?:皮|毛|发|落|漆|胶|色|水|脂)
脱 | to escape | escape, get away, break away, out of, | ~(?:险|离|身|逃|不了|贫|困|缰|轨|节)|(?:逃|摆|挣|解)~
门路 | social connection | connection, contact, string, pull, know | (?:有|没|走|没有|找|托|什么|靠|各种|的)~
门路 | way of doing | way, knack, trick, means, | (?:致富|摸|生财|的|新|懂|广开)~
全场 | everyone present | house, audience, crowd, everyone, whole house, stadium, room, hall, | ~(?:都|的|观众|起立|一片|掌声|沸腾|爆|欢|哄|雷|响|静|鸦雀|轰|大笑)
全场 | whole duration | full-court, whole game, whole match, game, match, throughout, entire | ~(?:紧逼|比赛|得分|最|他|表现|飞|补)
全场 | across-the-board | whole store, storewide, everything, throughout, entire | ~(?:打|折|八|五|商|特|免|半|促)
笑 | +to laugh; to smile | laugh, smile, grin, giggle, chuckle, beam, burst out | ~(?:了|着|道|起|得|出|一|个|笑|眯|说|呵|嘻|死|容|声)
笑 | to laugh at | laugh at, make fun of, mock, ridicule, tease | (?:别|被|人|怕|取|嘲|遭|让人|叫人|可别|都|会)~(?:我|你|他|她|话|人|掉|们|我们)
秒 | second | second |
在 | action in progress | ing, -ing, busy, | (?:正|还|都|又|总|一直|老|我|他|她|我们|他们|老师|妈妈|爸爸|你|孩子|外面|现在|人|仍|也|谁|们)~(?:[改做看吃写打睡等说想找学听下忙开哭洗玩读唱跑跳笑修喝画发减增变考准工干聊生讨寻休谈查讲练哄扫织包织擦擦捡涨升降恢逐不努])
在 | +to be (located) at | at, in, on, by, inside, out |~(?:哪|这|那|家|学校|北京|不|桌|屋|床|里|外|医)
在 | (located) at | in, at, on, during, within, under |~.{1,12}(?:里|上|下|中|内|前|后|间|时|外|旁|边)
过关 | to pass (a test | pass, standard, up to scratch, make the grade, up to standard, muster, get through, succeed, satisfactory, | (?:质量|技术|考试|不|没|顺利|蒙混|勉强|才|都|全部|算)(?:不)?~
过关 | to cross a barrier | cross, customs |
开始 | to begin | begin, start, commence, get under way, set about, take up, get going, kick off |
晚 | +late | late, later |(?:太|不|很|来|起|睡|还|已经|也不|这么|那么|更|天色|回来)(?:得)?~(?:[了，。点吗饭]|$|得|到)
晚 | night | night, evening | (?:今|昨|明|当|早|每|那|这|前|一|的)~(?:上|会|报|[，。]|$|[他她我七八九])
姑娘 | girl | girl, young woman, lass, young lady, maiden, woman |
姑娘 | daughter | daughter, girl | (?:我|我们|大|二|三|小|他|她|你|生了个|养|嫁|两个|个)~(?:今年|出嫁|，|。|$|的)
来回 | back and forth | back and forth, up and down, to and fro, round and round, pace, about, around, | ~(?:走|跑|摇|晃|徘徊|踱|地|折腾|看|摆|移|转|翻|奔|打量|搓|游|推|滚|飞|扫|擦)
来回 | to make a round trip | round trip, there and back, return, both ways, | ~(?:要|票|机票|得|一趟|都|需|花|用|坐|车|路|飞|多少|[一二两三四五六七八九十几])|(?:一个|个|打|跑.{0,2})~
徘徊 | to pace | pace, wander, walk up and down, linger | (?:来回|独自|门|河|街|久久|夜|外)~
徘徊 | to hesitate | hesitate, waver, dither, | (?:犹豫|之间|不决|心)~|~(?:不|观望)
徘徊 | (of sales figures | hover, fluctuate | (?:价|率|左右|点|上下|水平).{0,6}~
面前 | in front of | before, in front of, face, facing, faced, presence, in the face of |
问题 | question | question |(?:回答|提|问|提出|几个|这个|个|的|解答|提了|什么)~(?:[，。？]|$|是|吗)
问题 | problem | problem, trouble, wrong, difficulty, fault |(?:解决|出|有|没|没有|大|心理|健康|质量|毛病|严重)~
问题 | issue | issue, matter, question |
运动 | sports | sport, game, exercise |(?:体育|喜欢|网球|冬季|足球|球类|一项|这项|水上|户外|极限|健身|爱|热爱|滑雪|剧烈|篮球|田径)~|~(?:员|会|鞋|服|场|队|衣|项目|饮料|品牌|量)
运动 | campaign | campaign, movement, drive |(?:政治|五四|新文化|工人|学生|民主|独立|妇女|解放|群众|环保|禁烟|民权|工业|整风|反.{0,6}|洋务|改革)~
运动 | exercise | exercise, work out | (?:多|不|要|每天|做|坚持|常|锻炼|缺乏|去|经常)~(?:[，。身有]|$|一|运)
运动 | motion | motion, movement |(?:机械|物体|分子|行星|绕.{1,8}|地球|板块|星球|圆周|相对)~
搁浅 | to run aground | aground, run aground, stranded, beach | (?:船|轮|鲸|舰|货轮|渔船|在.{1,8}|沙滩|礁)~
搁浅 | come to a standstill | stall, standstill, deadlock, shelve, halt, impasse, fall through, suspend, founder, on hold | (?:谈判|计划|项目|法案|方案|交易|改革|合作|提案|工程|合并|会谈|因.{1,12})(?:[而就])?~
包袱 | burden | burden, baggage, load, weight |(?:思想|心理|历史|沉重的|背|放下|精神|的|甩掉|经济|成了|大)~
包袱 | bundle | bundle, |(?:背着|一个|打开|布|蓝|花|提着|小|收拾|系|拎)~
包袱 | punchline | punchline, joke, gag, laugh, funny | (?:抖|相声.{0,6}|甩|响|段子.{0,6})~
调查 | investigation | investigation, inquiry, survey, research, |(?:的|做|进行|展开|接受|一项|市场|作|过|民意|社会|经过)~
调查 | to investigate | investigate, look into, survey, probe, inquire | 
定 | to fix; to set | set, fix, decide, make, draw up, settle, arrange, lay down, schedule, agree, determine | ~(?:了|下|在|好|为|出|个|于|方案|计划|日子|目标|规|价|标|时间|调|制|罪|期|指标|下来|在)
定 | to order | book, order, reserve, subscribe |~(?:票|座|餐|房|报|货|做|了.{0,4}(?:票|桌|房间|机票|酒店|蛋糕|位))
定 | definitely | surely, certainly, must, definitely, sure, bound | (?:必|一|此|不|心中|他|事|我|想)~(?:会|能|是|有|要|可|然|将|不|非)
代表 | representative | representative, delegate, deputy, rep, | (?:的|当|选|位|名|人大|全权|作为|派|首席|销售|两国|个|学生|工会|各|为|党)~(?:[，。、团会大们]|$|出|在|参|都|将|的|发|表示|人|说)
代表 | to represent | represent, stand for, symbolize, on behalf of |~(?:了|着|我|公司|大家|国家|全|他|中国|政府|什么|党|本人|学校|人民|一种|性)
代表 | on behalf of | on behalf of, for, behalf, in the name of | (?:我|谨|并|他|她|将|，)~(?:公司|全|大家|我们|学校|中国|政府|家|组|国家|厂|公|党|父|本|班)
周 | week | week, weekly | [一二两三四五六七八九十几上下本每这那整数\\d]~(?:[一二三四五六日末，。后内前之年]|$|的|里|以|我|工|他)
周 | +circumference | all around, circuit, circumference, lap, round | (?:四|圆|一|绕.{1,6}|两)~
楼 | floor | floor, storey, story, upstairs, downstairs | [一二两三四五六七八九十几顶底\\d]~(?:[，。的]|$|住|举|有|开|到|见|是|会|吃|买|餐|办)
楼 | +house with more than | building, house, tower, block | (?:大|高|教学|这|办公|栋|座|幢|盖|旧|洋|图书馆|宿舍|塔|木|新|那|建)~
放下 | to let go of | let go, let go of, get over, move on, put behind, relinquish, give up, drop, forget, shed, cast off | ~(?:了|不下|.{0,4}(?:往事|过去|包袱|心|仇恨|心结|架子|执念|感情|面子|身段|担子|屠刀|偏见|成见|这段|那段))
放下 | to lay down | put down, lay down, set down, drop, | ~(?:了|电话|书|筷|碗|笔|杯|武器|手里|刀|枪|行李|手机|茶|包|报|孩子|肩)
段 | classifier | | [一二两三四五六七八九十几这那每第\\d]~(?:往|时|日|路|话|文|历|经|感|爱|故|婚|音|距|回|对|关|时|小|视|情|旅|记|台|歌|友|录|岁|文|铁|人|长|很|生|没|江|不)
段 | paragraph | paragraph, passage, section |(?:第.|这|每|一|自然|最后一|几|末|首)~(?:[，。的]|$|里|写|中|是|文|课)
记载 | written account | record, account, history, chronicle, text | (?:史书|史料|史籍|文献|古书|据.{1,8}|的|文字|有|古籍|历史|书中|最早的|碑文)~(?:[，。的]|$|中|里|表)
记载 | to write down | record, write down, document, chronicle, note | ~(?:了|着|的|于|下|在|过|有)
曾 | past tense marker | once, ever, had, used to, formerly, previously, have | [^，]?~(?:[^经孙祖])
曾 | once | once, used to, at one time | 
淹没 | to submerge | submerge, flood, drown, inundate, engulf, under water, swamp |
淹没 | to drown out | drown, drown out | (?:声|掌声|喊|音|喧|在.{1,10}声)(?:.{0,8})~
比较 | comparatively | fairly, rather, quite, relatively, comparatively, pretty, reasonably, somewhat, more | ~(?:稳|好|大|多|高|容|快|小|难|冷|热|贵|便宜|忙|重|满|喜|合|复|简|方|安|有|低|长|远|近|少|少|早|晚|特|严|普|顺|困|熟|了解|理想|适|舒|干|年|新|老|爱|深|累|认|擅|强|弱|集|慢|受)
比较 | to compare | compare, contrast | (?:把.{1,16}|和.{1,10}|与.{1,10}|相|做个|进行|作|可以|一)~(?:[，。一了]|$|起来|两)
比较 | comparison | comparison | (?:的|做个|进行|作|这种|一)~
稳定 | stable | stable, steady, |
道 | to say | say, ask, reply, answer, cry, exclaim, speak, shout, call, mutter, | (?:十|笑|问|答|喊|叫|说|声|怒|哭|叹|忙|便|僧|骂|低声|冷冷|又|大声|心|头|惊|他|她|人|气|喝)~[：:，“「]
道 | road; path | road, path, way, street, |(?:大|小|街|人行|山|的|羊肠|古|车|跑|河|铁|隧|管|航)~
道 | way; reason | way, reason, principle, truth |(?:之|的|有|无|养生之|公|得|传|悟|问)~(?:[，。者在也]|$)
道 | classifier for long thin | | [一二两兩三四五六七八九十几这這那每\\d]~(?:光|门|墙|题|菜|难|彩|伤|河|闪|手|疤|命|沟|红|坎|程|风|缝|山|金|白|影|眉|亮|痕|防|工|黑|数|选|算|作|汤|甜|点)
请 | please | please, would you, could you, do, would, kindly, can you, may I | (?:^|，|“|。|：|主|您|生|士|！)~(?:[^客假来教帖求]|来)
请 | to ask/ | ask, request, beg | ~(?:他|她|我|人|求|教|假|示|老师|医生|大家|朋友).{1,}
请 | to invite | invite, hire, ask over, have over, call in, engage | (?:想|他|我|去|邀|被|又|还|特意|要|公司)~(?:了|来|到|他|她|大夫|医生|客人|朋友|你到|律师|家教|保姆|专家|人)
请 | to treat | treat, buy, pay, my treat, on me | ~(?:客|我吃|你吃|他吃|大家吃|你喝|我喝|了.{0,4}(?:饭|酒)|吃|喝)|(?:我|今天我|他|这顿.{0,3})~(?:[，。！]|你|客|$)
回 | +to go back; to return | go back, return, come back, get back, back, go home, home | ~(?:家|来|去|国|到|了|吧|老家|学校|村|城|乡|北京|公司|屋|房间|宿舍|办公室|娘家|过)
回 | to reply | reply, answer, write back, respond, call back, text back | ~(?:信|电话|电|话|复|答|邮件|短信|了.{0,4}(?:信|电话|一句|邮件)|应|绝|帖|我)
回 | classifier for occurrences | time, occasion, | [一二两三四五六七八九十几这那头上下每多好\\d]~(?!家)
回 | classifier for literary | chapter | 第.{1,4}~
回 | to turn back | turn, look back, turn round | ~(?:头|过头|身|望|首|眸|转)
生意 | business | business, deal, trade, transaction |
风波 | disturbance | row, storm, dispute, controversy, fuss, crisis, trouble, scandal, furore, uproar, turmoil, affair, incident, |
风雨 | trials | trial, hardship, storm, ups and downs, difficulty, adversity, tribulation, | (?:经历|多年|历经|人生|经.{0,6}|共|的|年|太多|同舟|见世面)~
风雨 | wind and rain | wind and rain, storm, weather, rain, wind | (?:外面|夜里|大|顶着|冒着|外|遮|不怕|昨夜|满城|迎着)~|~(?:声|中|交|大作|无阻|如晦|过)
心里 | heart; mind | heart, mind, inside, feel, know, inwardly, thought, to himself, to herself, to myself | 
心里 | chest | chest |(?:.{0,6}(?:闷|堵|疼|发慌)).{0,2}~
明白 | to understand | understand, see, know, realize, get, grasp, clear, figure out | (?:我|你|他|她|不|都|才|终于|心里|没|谁|也|真|还|可|心裡|听|就|不太|总算)(?:可)?~(?:[^白]|$)
明白 | clear | clear, plain, obvious, explicit | (?:说|讲|问|弄|很|搞|写|看|得|清楚|讲得)~(?:了|的|，|。|吗|$)
不足 | insufficient | insufficient, short, lack, shortage, not enough, inadequate, deficient, scarce, | (?:经费|资金|人手|供应|经验|能力|床位|动力|营养|证据|力量|信心|睡眠|资源|严重|准备|底气|电量|数量|光线|需求|供给|时间)~
不足 | not worth | not worth, |~(?:道|挂齿|为奇|为训|取|论|惜)
不足 | not enough | less than, fewer than, under, below, not even | ~(?:[一二两三四五六七八九十百千万半\\d])
不足 | deficiency | shortcoming, weakness, deficiency, fault, inadequacy | (?:的|缺点|很多|自己|弥补|之处|指出|有|一些)~(?:[，。、]|$|之)
划算 | worthwhile | worth, worthwhile, worth it, good deal, bargain, good value, cheaper, pay, economical, value, save | (?:很|不|真|更|太|最|比较|挺|车|买|这样|才|多|更|都|也|合)~
当年 | in those days | those days, back then, in those days, at that time, then, that year, once, when, at the time, in his day, years ago | (?:想|^|，|他|她|我|。|的|了)~
当年 | that very same year | that year, same year, that same year |~(?:就|便|的(?:收入|产量|预算|利润)|[^，。]{0,4}(?:投产|见效|完工))
一时 | for a short while | for a while, for a moment, moment, momentarily, temporarily, briefly, for the moment, just then, right away, at first, | ~(?:[之不说没想无难回找忘也答还间语])
一时 | a period of time | time, at one time, day | (?:风靡|轰动|名噪|盛极|称雄|显赫|风光|红极|闻名)~
一时 | momentary | moment, momentary, impulse, | ~(?:冲动|糊涂|疏忽|心软|失手|兴起|大意|高兴|好奇|气愤|激动|情急|起意|性|之|失)
大意 | general idea | main idea, gist, general idea, main point, |(?:段落|的|概括|文章|故事|中心|这段话的|说个|主要|译文)~
大意 | careless | careless, negligent, off guard, complacent, oversight, |(?:太|粗心|疏忽|别|一时|不能|千万|不可|不要|麻痹|有点|切勿|过于|不敢)~
黄牛 | scalper | scalper, tout, ticket tout | (?:票|找|跟|被|从|向|号|医院|车站|网上|打击).{0,2}~|~(?:票|党|手|倒|买|卖|加)
黄牛 | ox | ox, cattle, cow | (?:头|老|养|只|群|像|条|的|放)~
假 | +fake | fake, false, counterfeit, bogus, phony, sham, forged | ~(?:货|票|药|酒|钞|话|牙|发|花|证|烟|名|消息|新闻|的|象|冒|惺惺|山|日)
假 | vacation | leave, holiday, vacation, day off, time off, break |(?:请|放|休|病|暑|寒|婚|产|事|度|长|年|的|春|销|天|周)~
保存 | to preserve | preserve, keep, conserve, save, store, survive, remain |
养病 | to recuperate | recuperate, convalesce, recover, get well, |
新鲜 | fresh | fresh, crisp | ~(?:空气|的?(?:蔬|水|鱼|肉|牛|面|血|果|菜|海|花|食))|(?:空气|很|不|鱼|菜|水果|这么|还|真)~
新鲜 | novel | new, novel, novelty | ~(?:事|感|劲|玩意|词|花样)|(?:看着|觉得|图|不是什么|早就不|太)~
看法 | view | view, opinion, think, thought, idea, feel, perspective | 
难题 | difficult problem | problem, question, difficulty, challenge, puzzle, dilemma, hard question, |
儿女 | sons and daughters | children, sons and daughters, child, kid |
业务 | business | business, |~(?:员|经理|往来|量|拓|范|部|伙|繁|增|比)|(?:的|公司|银行|海外|核心|拓展|开展|主要|跑|新)~
业务 | professional work | work, job, professional, practice, skill |~(?:能力|水平|学习|素质|骨干|熟练|知识|培训)|(?:熟悉|钻研|学|精通|懂)~
质量 | quality | quality | 
质量 | mass | mass | (?:物体|原子|分子|星|地球|行星|太阳|黑洞|恒星|粒子)(?:的)?~
关键 | key | key, crucial, crux, point, critical, vital |
在于 | to lie in | lie in, |(?:关键|原因|问题|意义|重点|目的|特点|优点|价值|区别|就)~
在于 | to be determined by | depend, up to |(?:成败|全|去不去|完全)~
事后 | after the event | afterwards, later, after the event, in retrospect, after the fact, with hindsight, subsequently, afterward |
终究 | in the end | in the end, after all, eventually, finally |
便宜 | +cheap | cheap, inexpensive, cheaper, low, bargain, price, less | (?:很|真|更|太|不|最|便|挺|这么|比.{1,6}|价格|价钱|又|再)~
便宜 | petty advantage | advantage, bargain, |(?:占|捡|贪|爱占|讨|小)~
便宜 | to let sb off lightly | let off, get off lightly, | ~(?:了他|你了|他了|了你|了那|你这)
老 | venerable | venerable, |
深 | deep | deep, deeply, depth, profound, late, well |
开 | +to open | open | ~(?:门|窗|箱|口|盖|锁|抽屉|眼|花|包|着|会|幕|学)?
开 | to turn on | turn on, switch on, on, operate, run, drive, fly, pilot, sail | ~(?:灯|电视|空调|电脑|收音机|机|关|火|水龙头|车|飞机|船|公司|店|饭馆|厂|工厂|玩笑|得|快|往|到|枪|炮)
开 | ships, vehicles, | leave, start, depart, go, | (?:车|船|火车|几点|飞机|快|汽车|部队|就要)~(?:了|走|往|出|到|的)
开 | to boil | boil, | (?:水|锅|汤|烧|煮|滚)~(?:了|的|水|$|以)
开 | to write out | write, prescribe, write out, issue, make out, give | ~(?:了|个|张|一|点|的)?.{0,4}(?:药|方子|发票|支票|单|证明|处方|条|介绍信|收据|罚单|清单)
开 | away; off | away, off, open, apart, aside | (?:走|躲|离|推|打|拉|分|切|解|让|散|避|张|睁|掰|翻|撕|拆|闪|移|甩|揭|传|想|隔|裂|敞|挪)~
收 | to receive | receive, get, charge, take |~(?:到|信|礼|钱|费|邮件|了|件|下|入|据)
收 | to put away | put away, bring in, put, tidy, fold, | ~(?:好|起来|起|拾|衣|进|摊|走|回|伞|碗)
收 | to collect | collect, gather, harvest, charge, reap, levy | ~(?:集|租|税|庄稼|作业|麦|割|粮|稻|费|房租|钱|学费|齐|成|债|破烂|废)
收 | to accept | accept, take, admit, |~(?:徒|学生|他为|不|贿|了我|下|留|养|编|容)
收 | to restrain | restrain, control |~(?:心|敛|住|不住)
收 | to stop | stop, finish, close, call it a day |~(?:工|兵|场|盘|手|摊|尾|口|队)
走 | to leave | leave, go, go away, be off, off, set off, depart, get going, gone | (?:要|该|先|就|快|别|刚|已经|早|我|他|客人|得|怎么|赶|都|，|赶紧)~(?:了|吧|啦|。|，|$|！|的|不)
走 | to walk | walk, go on foot, on foot, stroll, stride, step, pace | ~(?:路|着|过|进|出|在|上|下|到|近|向|来|得|了.{0,4}(?:路|里|分钟|小时|公里)|一|回|廊|几步|错|不动|累|远|遍)
走 | +to go/ | go, get, travel, take | (?:怎么|没路|往哪|往前|这边|路|慢慢|往|一直|哪条路|一起|跟我)~
走 | to run | run, |~(?:马|火)
走 | away (in | away, off | (?:拿|带|撤|抢|飞|跑|送|偷|逃|赶|卷|运|搬|开|取|赢|溜|借|吹|抱|冲|抓|接|叼|夺|领|刮|游|赚)~
走 | to visit | visit, call on, |~(?:亲戚|亲访友|娘家|访|动)
走 | (of vehicle) | run, go, work |(?:表|钟|车)(?:不)?~
走 | to change (shape | lose, change | ~(?:样|调|味|形|音|神)
走 | through/ | through, by, via, take | ~(?:水路|后门|这条路|高速|小路|陆路|旁门|正门|楼梯|近道)
生 | to give birth | give birth, have, bear, born, (baby), | ~(?:了|过|个|下|于|孩子|在|出|娃|双|育|的|儿|第)?.{0,3}(?:孩子|女儿|儿子|娃|胎|男|女|在|于|下|一个)
生 | raw; uncooked | raw, uncooked, undercooked, unripe, unboiled | ~(?:吃|的|鱼|肉|菜|水|米|鸡|姜|着吃|瓜|柿|西红柿|蔬)
生 | to light (a fire) | light, make, build, start | ~(?:火|炉|了.{0,3}(?:火|炉))
生 | unfamiliar | strange, unfamiliar, stranger, |~(?:人|词|疏|字|面孔|客)|(?:认|人|怕|陌|眼|面)~
生 | to arise; to occur | get, fall, arise, occur, happen, | ~(?:病|气|事|变|效|锈|怨|疑|恨|冻疮|出|根)
生 | life | life |(?:一|人|今|余|此|毕|终|前|后半|求|死里逃|往)~
生 | to live | live, alive |(?:求|九死一|共|偷|独|还)~
带 | to take along | take, bring, carry, take along, have with, with, along | (?:别忘了|忘了|没|记得|随身|把.{1,6}|请|都|要|多|给.{1,4}|身上|我)~|~(?:着|上|了|来|去|走|回|点|钱|伞|雨|钥|护|孩子去|我|他|她|你)
带 | to lead | lead, take, guide, head, show |~(?:路|队|头|兵|我们|领|着.{1,6}(?:去|来|走|人|孩子)|团|学生|大家|徒弟)
带 | +belt | belt, band, ribbon, strap |(?:皮|腰|鞋|安全|绷|领|磁|胶|丝|彩|系)~
带 | area/ | area, zone, region, parts, around |(?:一|热|地|温|寒|这一|那一|沿海一|林|绿化|中间|时)~
带 | to look after | look after, mind, bring up, take care of, babysit | ~(?:孩子|小孩|大|娃|孙|弟|妹|过孩)
带 | to wear | wear, |
带 | to bear | with, have, bear, |~(?:着(?:笑|泪|伤|病|感情|微|情|香|口音)|有|刺|毒|酸|点|腥)
动 | to move | move, budge, stir | (?:不|别|没|走|拉|搬|推|跑|抬|一|挪|乱|能|会|摇|风吹草|拿|提|扛|转|许|敢|飘|颤|晃|抖|滚|跳|爬)~
动 | to stir (emotions) | move, touch, stir, get | ~(?:心|情|怒|气|容|人|摇|感情|了.{0,3}(?:心|情|念头))
动 | to touch | touch, lay a finger, lay hands | (?:别|不许|谁|别乱|不要|谁也别|乱|不准|敢)~(?:我|他|她|这|那|它|手|东西|你)
动 | to make use of | use, | ~(?:脑|笔|手|武|刀|用|嘴|口|筷|拳|枪)
出 | to go out | go out, come out, leave, get out, out | ~(?:门|国|去|来|城|院|狱|车站|海|席|场|发|家门|校|差|走|租|屋|站|太阳)
出 | to arise; to occur | happen, occur, go wrong, arise, break out, have, be, come up, wrong | ~(?:了|过|点|什么|个|大)?.{0,4}(?:事|问题|错|车祸|毛病|差错|乱子|麻烦|故障|意外|岔子|洋相|情况|人命)
出 | to produce | produce, yield, publish, put out, give, issue, pay, bring out, make, come up with, turn out | ~(?:了|过|的|点|一|个|产|版|钱|力|题|主意|书|专辑|汗|血|声|人才|名|资|价|示|证|品|芽|煤|好茶|通知|丑)
出 | used after a verb | out, up | (?:[看说想做提拿找露走冲发写跑听挤伸吐取掏认传算猜指付分显作流献交选挖查画唱逃退推排交喊开抽得突])~
出 | to go beyond | exceed, beyond, |~(?:界|格|轨|众|圈|线)
出 | classifier for dramas | |[一二两三几这那每]~(?:戏|好戏|剧|闹|悲|喜)
管 | in charge | in charge, manage, run, charge, look after, responsible, oversee | ~(?:着|理|财务|人事|账|生产|钱|家|不过来|这|好|教学|后勤|仓库|几|得)|(?:主|归|分|负责|谁|掌|专)~
管 | to care about | care, mind, bother, interfere, meddle, business, leave alone, ignore, never mind, concern | (?:别|不|少|甭|谁|没人|不用|懒得|要你|你)~(?:我|你|他|她|闲事|得|那|这|它|别人|了|三|什么)
管 | +to take care | take care, look after |
管 | tube | tube, pipe, hose, duct |(?:水|钢|血|试|铁|吸|输油|气|塑料|暖气|下水|胶|竹|单簧|双簧|黑|软|根)~
管 | similar to 把 | | ~.{1,6}叫
花 | +flower | flower, blossom, bloom, rose, |(?:一朵|鲜|开|红|桃|梅|菊|种|养|送|束|盆|荷|樱|玫瑰|的|茉莉|兰|采|浇|赏|看|把)~
花 | to spend | spend, cost, take, pay, | ~(?:了|钱|掉|光|时间|在|不|得|费|多少|功夫|大|点|几|十|两|一|的)|(?:要|得|没|乱|舍不得|会|白|别|少|多|只)~
花 | fancy pattern | pattern, patterned, flowery, print, loud, colourful, colorful, | ~(?:布|裙|衬衫|衣|棉袄|纹|样|被|头巾|哨|猫|伞)
拉 | to pull | pull, tug, draw, drag, haul, take hold of, hold, grab | ~(?:着|住|开|过|了|上|出|门|紧|起|下|车|手|窗帘|绳|我|他|长)
拉 | to play (a bowed | play, | ~(?:小提琴|二胡|琴|大提琴|手风琴|胡琴|得|曲)
拉 | to chat | chat, talk, |~(?:家常|话|呱)
拉 | to empty one's bowels | diarrhea, diarrhoea, runs, |~(?:肚子|屎|稀)
拉 | to drag | haul, cart, transport, carry, truck, deliver | ~(?:货|煤|客|水|木|粮|到|砖|一车|菜|人)
闹 | to make noise | noise, make a fuss, fuss, row, make trouble, (scene), romp, kick up, fool around | (?:别|又|大|吵|哭|孩子|吵吵|乱|再)~(?:[了，。！着]|得|起来|到|$|什么|腾)
闹 | to have an attack | have, suffer, upset, |~(?:肚子|病|眼|嗓|牙|痢|胃|头)
闹 | to vent | vent, have a temper, |~(?:脾气|情绪|别扭|性子|意见|离婚)
闹 | to disturb | disturb, |~(?:得.{0,6}(?:睡|休|心))
闹 | noisy | noisy, loud, bustling, |(?:太|很|热|这里|喧|外面|不|里)~(?:了|得|的|市|，|。|$|慌)
派 | to send | send, dispatch, assign, sent, post, appoint, delegate | ~(?:他|她|人|我|你|了|出|往|去|兵|到|专|来|代表|记者|军|车|特使|警|驻|遣|医|工|一)|(?:公司|政府|被|上级|组织|总部|领导|中央|单位)~
派 | group | school, faction, group, party, camp |(?:左|右|两|学|印象|浪漫|改革|保守|反对|教|各|党|实力|鹰|鸽|京|乐天|婉约|豪放|一)~
派 | pie | pie |(?:苹果|南瓜|蛋黄|水果|巧克力|奶油|一块|烤|肉|草莓|蓝莓|樱桃)~
破 | broken | broken, torn, cracked, hole, cut, |(?:摔|打|撕|磨|咬|弄|划|戳|穿|碰|刺|刮|擦|衣服|鞋|袜|割|扎|裤子|抓|砸|烂|皮|都)~(?:了|的|，|。|$|个|洞|皮)
破 | worn out | worn, worn-out, shabby, old, battered, ragged, tattered, run-down | ~(?:衣|房|车|鞋|帽|旧|布|屋|箱|庙|大衣|烂|被|桌|袜)
破 | to break, split | break, split, cleave, | ~(?:开|浪|土|冰|成|例|格|天荒|门|晓|冰|冰船|费|壳)
破 | to defeat | defeat, beat, |~(?:敌|阵|了.{0,3}军)
破 | to capture | capture, take, fall |(?:城|攻|国)~
破 | to expose the truth | crack, solve, expose, see through, | ~(?:案|解|获|译|谜|了.{0,6}案)|(?:看|识|说|道|点|揭)~
破 | lousy | lousy, stupid, wretched, crappy, |~(?:玩意|地方|电脑|手机|工作|天气|东西|事|公司|书|学校|题)
热 | hot (of weather) | hot, warm, heat | (?:天|很|太|真|最|好|这么|闷|不|怕|更|天气|冷|又|那么|挺|屋里)~
热 | to warm up | warm up, heat up, warm, heat, reheat, | ~(?:一下|一热|热|了.{0,4}(?:饭|菜|汤|牛奶|酒|一)|饭|菜|牛奶|好|剩|过|身)|(?:去|再|给.{1,4}|拿去|把.{1,6}|加)~(?:[，。一了]|$|着)
热 | heat | heat, craze, fever |(?:加|发|散|传|光|出国|足球|旅游|受|文化|投资)~
热 | fervent | warm, ardent, fervent, enthusiastic |~(?:心|情|爱|烈|泪|血|恋|诚|闹)
认 | to recognize | recognize, recognise, identify, tell, know |~(?:出|得|不出|识|清|不得|字|人|路|准|不清|错人|尸|领)
认 | to admit | admit, acknowledge, own up, accept, concede, confess, plead | ~(?:错|输|罪|账|了|命|定|可|为|栽|倒霉|理|老|穷|怂)
算 | to calculate | calculate, work out, count, figure, add up, compute, reckon, sum | ~(?:一算|出|账|清|错|数|了.{0,3}(?:账|钱|一)|得|好|命|计|钱|算|一下|题|不清|过|起来)|(?:计|掐|心|口|笔|打|核|珠|盘)~
算 | to regard as | consider, count as, regard, count, be, think, as, can be called, pretty, | (?:还|总|就|不|也|都|都|可|这|能|最|才|真|只|勉强|谁)~(?:是|不上|得上|好|大|贵|什么|不错|高|一个|不了|个|幸运|顺利|第一|不得|多|新|冷|有|完|成)
算 | to count; to be valid | count, stand, mean it, valid, say, | (?:说话|说了|说|不|话|才|都|谁说了|作)~(?:数|话|[，。！了]|$)
算 | to include; to count in | include, count in, count, count me in, including | ~(?:上|我一个|在内|进|我|他一|你一)
挂 | to hang; | hang, hung, suspend, put up | ~(?:着|在|上|满|起|了|好|画|钟|衣|图|灯|牌|毛|历|国旗|国旗|像|红|窗)
挂 | to hang up | hang up, put down, ring off | (?:电话|先|别|快|啪|了|话).{0,6}~(?:了|断|上|掉|吧|$|。|，)|~(?:断|电话|掉电话|了电话)
挂 | to register | register, make an appointment, (appointment), | ~(?:号|了?(?:内|外|专家|儿|眼|急|个)|什么科)
挂 | to be worried | worried, concerned, |~(?:念|心|虑|怀|肚)
挂 | to kill; | fail, die, dead, flunk |~(?:科|了)(?:[，。！]|$)
发 | to send out | send, give out, issue, hand out, (text), post, distribute, email, e-mail, deliver | ~(?:了|来|出|给|个|一|到|去|过|货|邮件|短信|信|微信|电报|工资|奖金|传真|信号|帖|光|射|言|快|消息|请|通知|书|钱|卷|试卷|文|微|朋友圈|热|声)
发 | hair | hair | (?:头|理|白|长|短|黑|假|染|秀|烫|脱|乌|银|金)~
发 | to develop | turn, grow, come out, rise, | ~(?:霉|芽|黄|红|黑|白|胖|酸|臭|麻|抖|病|炎|育|疯|烧|高烧|呆|愁|展|青|亮|硬|困|面|潮)
发 | to show (one's feeling) | lose, show, throw, | ~(?:脾气|火|怒|愁|牢骚|威|狠|急|慌|愣|疯|抖|呆|善心)
发 | to make a bundle | rich, get rich, make a fortune, (fortune), | ~(?:财|了(?:大|横|一笔|[，。！]|$)|家|迹|大财|达)
发 | gunshots | round, shot, |[一二两三几多百\\d]~(?:子弹|炮弹|炮|枪)
结 | knot | knot, |(?:打|死|蝴蝶|领|中国|个|活|心|的|喉)~
结 | to tie | tie, knot, |~(?:网|绳|彩|着|辫)
结 | (of a plant) to produce | bear, produce, fruit, |~(?:了|出|的|满)?.{0,4}(?:果|籽|瓜|子|桃|实|葡萄|苹果|穗|硕果)
结 | to check out | check out, settle, pay |~(?:账|帐|清|算)
落 | to fall or drop | fall, drop, land, shed |~(?:在|到|下|了|叶|地|雨|泪|花|水|满|进|入|不下)
落 | of the sun) to set | set, sink, go down | (?:太阳|日|夕阳|月)~
落 | to leave out | leave out, miss, omit, leave, | ~(?:了|下)(?:[一两几]?(?:个|字|行|句)|钥匙|东西|伞|手机|在)
落 | leave behind or forget | leave, leave behind, forget, left | (?:把.{1,8}|忘)~(?:在|到)
领 | to lead | lead, take, guide, | ~(?:着|头|路|我|他|她|队|唱|跑|孩子|我们|大家|军|导|先|进)
领 | to receive | receive, collect, draw, get, pick up, claim | ~(?:了|到|取|工资|奖|钱|证|书|养|结婚证|救济|票|的|薪|退休金|补助|包裹|制服|材料)
领 | collar | collar, neck |(?:衣|红|高|白|蓝|翻|圆|衬衫|硬|毛)~
理 | to pay attention | pay attention, notice, take notice, speak, ignore, talk, care, bother, heed | (?:不|别|没人|爱|懒得|谁|爱理不|不爱|没|置之不|甭)~(?:我|你|他|她|人|会|睬|，|。|$|谁|的|它)
理 | to put in order | tidy up, sort, cut, put in order, | ~(?:发|一理|一下|清|顺|了.{0,3}发|出|好|头|东西|货|财)
理 | reason | reason, right, justified, sense, point | (?:有|没|讲|占|评|道|说|在|无|论|什么|合|公说公有)~
理 | science | science |(?:文|数|学|文科和)~(?:科|[，。、]|$|工)
料 | to expect | expect, think, predict, foresee, guess, anticipate | (?:不|没|没有|难|果|预|谁|哪|早|就|我|所|意)~(?:到|想|中|定|得|他|你|及|事|[，。]|$)
料 | material | material, stuff, fabric, ingredient |(?:衣|布|木|用|原|材|好|下|备|面|真|调|加|石)~
露 | to show | show, reveal, expose, peep, appear | ~(?:出|面|馅|着|脸|头|一手|了|骨|脚|底|相|在|齿)
露 | dew | dew, | (?:朝|雨|甘|白|夜|晨|寒|霜)~|~(?:水|珠)
抽 | to draw out | draw, pull out, take out, pull, drain, find | ~(?:出|签|屉|空|时间|了.{0,4}(?:出|张|本|签)|身|水|血|奖|取|筋|查|丝|调|烟囱)
抽 | to inhale | smoke, | ~(?:烟|了.{0,4}(?:烟|口|支|根)|雪茄|着|大麻|起|上|鸦片|完|烟斗|不抽|的)
抽 | to whip; | whip, thrash, lash, slap, | ~(?:打|他|了他|马|鞭|我|陀螺|耳光|嘴巴)
抽 | to shrink | shrink | ~(?:水了|缩|了)
传 | to pass on | pass, pass on, hand down, hand, relay | ~(?:给|下|下来|球|话|到|递|授|过|了.{0,3}代|代|家|位|阅|承|人|宗)|(?:祖|流|代代|家|世代|相)~
传 | to spread | spread, rumor, rumour, say, word, go round, circulate, get around | ~(?:开|遍|出|来|说|闻|到|得|播|言|颂|为|他)|(?:谣|纷|外|外界|哄|盛|听|网上|风|到处|据|乱|有人)~
传 | to infect | infect, pass, transmit, catch, spread | ~(?:染|给别|上)
传 | biography | biography, life, |(?:自|列|小|外|水浒|的|别|评|人物|经)~(?:[》，。》]|$|里|记)
冲 | to rush | rush, dash, charge, burst, storm | ~(?:进|出|上|过|向|到|下|锋|去|了|在|着|破|刺|进来|来)
冲 | (of water) to dash | wash away, wash, sweep, dash | ~(?:走|垮|毁|刷|塌|断|倒|到|掉|上|坏|来)
冲 | to mix with water | make, brew, mix, infuse | ~(?:咖啡|茶|一杯|奶粉|了.{0,4}(?:茶|咖啡|奶)|泡|饮|服|好|杯|水喝|板蓝根)
冲 | to rinse | rinse, wash, flush, shower | ~(?:洗|一冲|一下|干净|澡|凉|厕所|马桶|碗|掉)
冲 | to develop (a film) | develop, | ~(?:胶卷|照片|洗照)
冲 | towards | at, to, towards | ~(?:我|着|他|她|谁|你|人)(?:.{0,6}(?:喊|笑|点头|发火|来|嚷|叫|吼|招手|挥|骂|瞪))
让 | to yield | yield, give way |
行 | all right | all right, OK, okay, fine, do, will do, yes, work, good, alright, possible, can | (?:^|，|还|不|都|也|就|怎么|才|“|真|可|这样)~(?:[，。！吗了啊吧的]|$|不行|得通)
行 | capable | capable, good, able, competent, manage, up to it |(?:真|很|你|他|她|老|不|技术|身体|最|自己|能)~(?:[，。！啊吗的]|$)
行 | row; line | row, line, column | [一二两三几这那每第单双首末字]~(?:字|诗|树|泪|柳|白|大雁|脚|人|眼|，|。|$|小|热|文|是)
行 | line of business | trade, profession, business, line, field, industry, | (?:这一|干一|同|内|外|改|各|本|入|三百六十|转|懂|哪|在|老|那一|干这)~
行 | commercial firm | firm, bank, store, |(?:银|商|洋|分|总|车|央|拍卖|琴|支|花|米|投)~
成 | to become | become, turn into, into, turn, as, make | (?:变|当|化|改|长|看|分|作|炼|换|写|形|做|切|翻|译|拆|凑|打|急|围|折|包|排|说|建|连|剪|结|冻|缩|熬|乱|堆|装|磨|吓|叠|变|哭|捏|画)~
成 | to succeed | succeed, work out, come off, success, accomplish |(?:没|办|不|事|做|功|谈|玉|学|一事无)~(?:[，。了]|$|事)
成 | one tenth | percent, per cent, tenth | [一二两三四五六七八九十几]~(?:[，。的以左把]|$|新|多|人|在|学|是|都)
成 | to be all right | all right, OK, okay, fine, | (?:^|，|“|这|那|就)~(?:[，。！吗]|啊|了|$|吧)
按 | to press | press, push, ring, click, hit | ~(?:了|着|住|下|门铃|铃|钮|键|一下|电|喇叭|快门|按|在|紧|响|手印|倒)
按 | according to | according to, by, in accordance with, as, on, per, in line with, under, | ~(?:照|[^了着住下门铃钮键电喇快手]{1,10}(?:做|办|付|算|分|排|交|来|完成|规定|法律|计划|说|进行|比例|顺序|时|期|理|月|年|价|次序|字母|要求|合同|规矩|性别|收))
正 | just (at that time) | just, as, be, in the middle of, right now | ~(?:在|要|想|好|准备|忙|赶|说|吃|下|打算|当|值|是|等|看|走|睡)
正 | exactly | exactly, just, right, very, precisely | ~(?:是|因|合|巧|如|相反|对|中|在)
正 | straight | straight, upright, | (?:不|摆|挂|坐|端|身|歪|扶|戴)~
正 | principal | main, chief, |~(?:门|文|题|房|餐|教授|职|厅|局长|副|式)
刚 | just; only a short while ago | just, just now, only just, have just, recently, newly | ~(?:[到来回走下才刚想要出毕起说吃买完开好学进睡搬结认醒离过上做收接生参满从看])
刚 | barely | just, barely, only just, | ~(?:够|好|过|满|二|及)
刚 | exactly | exactly, just, |~(?:好|合适|巧|合)
一 | +one/ | one, a, an, single, 1 |
一 | as soon as | as soon as, once, when, the moment, the minute, with | ~[^个只条张把次点些天年直样起定般向切边旦时家会共半本位种件辈生块口句眼步下面]{1,6}[，]?就
一 | entire; whole | whole, all, entire, full, throughout | ~(?:屋子|身|脸|桌|地|头|院子|天的|路|夜|肚子|生|家人|冬|村|车人|床|墙|世|夏|家子)
那 | that; the; those | that, those, the | ~(?:个|些|年|天|时|种|件|位|本|座|次|条|只|张|家|句|人|里|边|儿|是|棵|把|场|段|孩|双|辆|片|头|间|老)
那 | then (in that case) | then, in that case, so, well | (?:^|“|。|，)~(?:[就你我他她咱怎为好不可么以要也谁什吃去]|[，！])
那 | (pronoun) that | that, it |(?:^|，|。)~(?:是|不|可|都|叫|就|还|算|真|倒|才)
会儿 | moment | moment, while, minute |
能 | +can | can, able, could, may, manage |
能 | ability | ability, capable |(?:无|才|功|本|技|潜|职|智)~
能 | energy | energy, |(?:热|电|太阳|风|核|动|机械|光|水|化学|氢)~
没 | (negative prefix | not, n't, never, no, without, have not, did not, nor |
没 | to die | die, gone, | 
到 | to reach; to arrive | arrive, reach, get to, come, get, here, turn up, be, | (?:刚|才|没|快|已经|都|几点|按时|准时|早|先|车|火车|一|还没|就|客人|人|第一个|也|迟)~(?:了|家|站|达|北京|齐|场|校|这儿|，|。|$|的|期|底|机场|学校|公司)
到 | to (a place); until | to, until, till, up to, as far as, by, into, | (?:[从等直一].{1,10}|走|跑|搬|送|来|回|飞|等|睡|忙|活|工作|推迟|拖|加班|拿|带|赶|爬|调|退|寄|聊|延|增加|提高|下降|减少|学|念|数|干|站|坐|迁|改|开|运|掉|升|降|涨|跌)~
到 | verb complement | | (?:看|听|想|找|买|得|收|感|遇|碰|见|达|受|做|办|提|谈|吃|拿|用|闻|梦|猜|认识|意识|注意|学|等|借|抓|捡|料|租|享受|体会|弄|摸)(?:不|得)?~
到 | leave for; to go to | go to, come to, go, come, visit | (?:要|去|想|每天|常|我们|他|我|她|请|欢迎|明天|没|又|一起|^|下周|，)~.{1,6}(?:去|来|看|开会|旅|出差|读|工作|买|吃|玩|参)
等 | to wait | wait, await, hang on, hold on | ~(?:我|你|他|她|了|着|车|人|到|一|等|下|候|待|不|得|会|电话|消息|半|很久|结果|谁|在)
等 | by the time; when | when, until, till, after, by the time, once, as soon as | (?:^|，|“|。)~(?:我|他|她|你|到|孩子|雨|天|一|以后|大家|吃|爸|妈|下|有|水).{1,12}(?:再|就|才|时|的时候|了|，|已|都|便|完)
等 | and so on | etc, and so on, and others, among others, and other, including, such as, and | (?:、.{1,10}|们)~(?:[，。等地国人多在方问都产城都四三五十]|$|\\d|各|一|水|大|项|原|活|领|因|内)
等 | class; rank | class, grade, rank |(?:头|一|二|三|上|下|高|优|次|甲|几|劣|同)~
拿 | +to hold | hold, carry, have in | ~(?:着|住|在|不动|好|稳)
拿 | to take | take, get, bring, fetch, pick up, win, collect, | ~(?:来|走|去|起|出|过|回|给|了|到|下|点|一|钱|冠军|第|工资|奖|上|伞|书|把|主意|张|东西)
拿 | same way as 把 | with, | ~.{1,8}(?:没办法|开玩笑|当|出气|怎么办|来说|开刀|没辙|做|比)
帮 | +to help | help, assist, give a hand, lend a hand, aid, |
帮 | for sb | for | ~(?:我|你|他|她|人|妈妈).{0,2}(?:买|拿|看|带|做|开|打|找|问|订|修|照|倒|关|交|写|送|照看|占|寄|取|翻译|签|捎)
帮 | group | gang, group, bunch, band, pack, crowd | (?:一|这|那|大|匪|黑|青|四人)~(?:人|孩子|朋友|派|家伙|小|年轻|学|匪|强|流|哥|学生|，|。|$)
见 | +to see | see, saw, catch sight, |(?:看|没|不|听|瞧|望|碰|遇|只|少|常|一|难|从没|曾)~
见 | to meet | meet, see, receive | (?:去|来|要|想|约|再|第一次|很高兴|又|没脸|没|来)~(?:面|他|她|你|我|客|到|谁|人|总统|朋友|过|记者|网友|经理|父母|家长)
见 | to appear | show, |~(?:好|轻|效|老|瘦|长|涨|分晓|光|底|红)
见 | opinion | view, opinion |(?:之|偏|高|成|主|愚|己|浅|意|管|远|拙|短)~
事 | +matter | matter, thing, something, what, anything, affair, business, things, everything, nothing, event |
事 | work | work, job, thing to do, busy | (?:找|做|有|没|公司|工作|管|正|公|家里|办|的)~(?:做|干|忙|要|儿)?
别 | don't | don't, do not, stop, never, let's not, not, no |(?:^|，|你|千万|可|请|您|先|们|“|您|！|。|都)~
别 | another; different | other, another, else, different, | ~(?:人|的|处|国|家|样|名|名|有|具)
别 | to leave; to part | leave, part, farewell, goodbye, separate |(?:告|离|分|一|久|永|送|惜|辞|阔|生离死)~
别 | to fasten with | pin, fasten, stick, tuck | ~(?:着|在|上|了|针|一)(?:.{0,6}(?:花|针|胸|腰|校徽|枪|章|卡))?
太 | too (much) | too, so, so much, overly, |~.{1,4}了?
太 | very | very, really, so, terribly, awfully, quite, much | (?:不|可|真是)~|~(?:好|棒|美|感谢|可怕|可惜|妙|谢谢|有意思|精彩|厉害).{0,2}了
听 | to listen to; to hear | hear, listen, catch, |
听 | to heed; to obey | listen, obey, do as, follow, take advice, heed | ~(?:话|我的|他的|她的|你的|老师|父母|妈妈|爸爸|从|劝|命|指挥|医生|大人|不进|取|我一句|使唤)
听 | a can | can, tin, |[一二两三四五六七八九十几\\d]~(?:啤|可|饮|罐|果)?
快 | rapid | fast, quick, quickly, rapid, speed, swift, swiftly, faster, rapidly |(?:很|太|跑得|飞|走得|长得|真|最|更|越来越|得|尽|加|时间过得|好|多|慢)~
快 | soon | soon, almost, nearly, about to, nearing, coming up to, close to, going on, going to, will | ~(?:要|到|[一二两三四五六七八九十半]|完|死|下|考|过|毕|放|好|来|没|黑|结|开|饿|急|天|入|年).{0,8}了|(?:都|天|就|眼看|^)~(?:[^，。]{1,5})了
快 | to make haste | hurry, hurry up, quick, quickly, come on, go on, be quick | (?:^|，|赶|你|“|还不|！|。|们)~(?:来|去|走|点|吃|说|看|跑|进|起|上|告|给|救|坐|把|停|请|打|逃|别|过|让|拿|叫|回|帮|关|开|！)
快 | sharp | sharp, |(?:刀|剪|斧|刃|不|锋利|磨得).{0,4}~
快 | pleased | happy, pleased, |(?:不|痛|愉|欢|大|心中不|爽|轻|畅|凉)~
找 | +look for | look for, seek, search, hunt, try to find, |(?:在|到处|去|想|来|一直|四处|帮.{1,4}|正|没|别|要|得|出去)~(?:[^到着零]|$)
找 | to find/ | find, discover, get, | ~(?:到|着|出|回|不到|得到|了.{0,6}(?:工作|房子|借口|机会|份)|个|份|人|借口|对象|工作|机会|办法|麻烦|乐)
找 | call on sb | see, ask for, want, look for, come to, go to, speak to, ask | ~(?:你|我|他|她|谁|老师|经理|医生|警察|王|李|张|老板|校长|律师|人谈|我的|人帮)
找 | to give change | change, give change | ~(?:您|你|我|给|他|零|钱|不开|了我|回)?.{0,2}(?:零钱|钱|块|[一二三四五六七八九十\\d]|零)
死 | +to die | die, dead, death, kill |
死 | extremely | to death, extremely, terribly, so, awfully, dying, starving, dead | (?:饿|累|热|冷|气|高兴|吓|笑|急|烦|困|渴|痛|疼|难看|怕|贵|忙|想|恨|爱|羡慕|担心|闷|无聊|羞)~(?:我|了|人)
死 | inflexible | rigid, inflexible, fixed |~(?:板|脑筋|规矩|背|记|心眼|读书|脑|教条)
死 | impassable | dead end, | ~(?:路|胡同|巷|角|水|结)
死 | damned | damned, damn, bloody |~(?:鬼|丫头|东西|老头|小子|胖子)
干 | to do | do, doing, work, go, what |(?:想|要|去|好好|你|在|别|能|敢|得|没|白|一起|怎么|苦|大|蛮|事|都|该)~(?:什么|吗|嘛|活|了|得|坏|掉|点|事|的|完|好|出|过|不)
干 | to work | work, job, | ~(?:活|得|了.{0,4}(?:年|天|辈子|个|半|一)|起来|劲|好|家务|农|累|一天|到|不动|完|通宵)
干 | dry | dry, | (?:晒|晾|吹|擦|烘|烤|很|太|口|还没|没|衣服|风|嘴|井|晴|流|抽|不|喝|枯|蒸)~|~(?:衣|了|燥|旱|净|草|柴|粮|枯|季|裂|爽|毛巾|燥|花)
干 | to have to do with | concern, business, to do with | (?:不|相|与.{1,4}何|何|关你)~
干 | futile | vain, in vain, just, helplessly | ~(?:着急|等|瞪|坐|看|站)
干 | kinship | foster, god-, adoptive, godmother, godfather |~(?:妈|爹|儿子|女儿|娘|爸)
话 | spoken words | word, what, say, remark, talk, thing, speech, something, anything |
话 | dialect | dialect, language, |(?:广东|上海|四川|普通|客家|官|土|家乡|中国|北京|方言)~
错 | wrong | wrong, mistaken, incorrect, by mistake, mistake, badly, false |(?:写|走|认|听|看|说|打|做|算|坐|搞|没|不|弄|拿|记|买|全|答|念|猜|用|想|怪|吃|上|用|加|大|都|是我)~
错 | mistake | mistake, fault, error, blame, wrong | (?:的|认|犯|是我的|改|有|没有|知|谁的|挑|过|纠|差|出|没什么)~(?:[，。！]|$|误|了|就|在|字)
错 | to miss | miss, |~(?:过|失)
错 | to stagger | stagger, |~(?:开|峰|时|落)
错 | bad | bad, |不~
更 | even more | even more, more, even, still, better, further, much, all the more, worse |
更 | to change | change, | ~(?:换|改|名|新|正|衣)
位 | classifier for people | | [一二两三四五六七八九十几这那每各哪诸数多某\\d]~
中 | +within; among; in | in, among, within, during, under, amid, of, |(?:心|书|家|其|之|手|空|水|雨|途|梦|眼|生活|过程|比赛|工作|战争|传说|人群|森林|集|信|印象|海|夜|影片|黑暗|山|会议|城|文|队|讨论|建设|风)~
中 | middle | middle, center, centre, medium, mid | ~(?:间|央|部|心|等|年|号|级|学|层|期|游|秋|指|途)
中 | to win (a prize | win, won, | ~(?:了|过)?.{0,3}(?:奖|彩票|头奖|大奖|标|签|五百万|彩)
中 | to hit (a target) | hit, guess, right | (?:打|射|击|猜|投|说|命|言|击|看|选|切|考|相)~
中 | to be struck | hit, suffer, get, poison, fall | ~(?:了)?.{0,3}(?:毒|暑|弹|枪|箭|计|邪|风|圈套|招|刀)
中 | while (doing sth); during | in, under, in the middle of, in progress, |(?:在|进行|建设|讨论|调查|审理|手术|施工|会议|洽谈|睡梦|昏迷)~(?:[，。]|$)
请 | to request | request, |
新 | new | new, newly, recently, fresh, latest |
早 | early | early, earlier, soon, |(?:很|太|还|起得|来|更|不|这么|一大|最|越|起|时间还|得|大清|提)~
早 | long ago | long ago, long since, already, long, long before, ages ago | ~(?:就|已|知道|听|想|该|有|走|忘|习惯|不|在|晚|说|料|完|吃|死)
早 | Good morning | good morning, morning |(?:^|，|老师|您|你|大家|“|们)~(?:[！，。啊]|$)
早 | morning | morning |(?:今|明|清|一|大|昨|每天|第二天|次日)~(?:上|晨|[，。]|$)
`
