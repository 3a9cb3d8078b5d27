/** More of the table of sense-cues.ts, for words met less often. */
export const MORE_CUES = `
做 | to do; to engage | do, play, perform, hold, carry out |~(?:事|生意|作业|运动|实验|调查|工作|家务|客|梦|手术)
做 | to make; to produce | make, build, cook, prepare | ~(?:了|好|个|顿|一)?.{0,4}(?:饭|菜|饼|蛋糕|衣|家具|晚餐|汤|面包|玩具|鞋|蛋糕)
做 | (of a person) to be | be, become, act as, serve as | ~(?:人|老师|妈|爸|个好|医生|朋友|律师|客|主|证|他的)
真 | +really/ | really, truly, so, indeed, very, how, such |
真 | real/ | real, true, genuine, right | ~(?:话|事|人|名|相|货|钱|假|品|面目|皮|爱|心)|(?:是|不)~[，。]
里 | li, ancient | li, mile, miles | [一二两三四五六七八九十百千万几数半]~
里 | +inside/ | in, inside, within, into, among |
大 | +big; large; great | big, large, great, huge, heavy, loud, hard, strong, major, vast, wide, massive, severe, high, bright, much |
大 | older (than | older, elder, senior | 比.{1,4}~.{0,1}[一二两三四五六七八九十几]?岁|~(?:我|他|你|她)[一二两三四五六七八九十几]
大 | greatly; freely | greatly, much, a lot, loudly, hard, sharply, badly, heavily | ~(?:笑|叫|喊|吃|哭|涨|跌|变|骂|败|胜|吃一惊|为|有|失所望)
次 | +classifier for enumerated | time, times | [一二两三四五六七八九十百几这那每首多上下第\\d屡初]~
次 | next in sequence | next, following | ~(?:日|年|月|晨)
次 | inferior quality | poor, inferior, bad | (?:太|很|质量|这么)~
两 | +two/ | two, both, couple, a couple, pair, double, either |
两 | a few | a few, couple, a couple, some, few | (?:说|过|等|去|住|看|写|喝)~(?:句|天|眼|口|个|年|步)
两 | unit of weight | tael, liang, gram, grams, ounce | (?:斤[一二三四五六七八九半]?|[一二三四五六七八九半几])~
车 | +car/ | car, bus, taxi, cab, bike, drive, driving, traffic |
车 | vehicle | vehicle, cart, truck, carriage, wagon, train, bicycle |
时 | +when/ | when, while, as, at, during, upon, whenever |
时 | o'clock | o'clock, at |[一二三四五六七八九十\\d]~
时 | hour | hour | (?:小|工|课)~
比 | +to compare | compare, comparison | ~(?:一|了|不|得|起来|过|作|成|比)
比 | more {adj.} than | than, more | [^相对好]~.{1,10}(?:[大小高低多少好快慢长早晚远近强重轻难贵便宜]|更|还)
比 | ratio | to, ratio, against | [一二三四五六七八九十零\\d]~[一二三四五六七八九十零\\d]
比 | to gesture | gesture, make a gesture, sign | ~(?:划|了个|手势)
搞 | +to do/ | do, work, engage, go in for, mess |
搞 | to get hold of | get, get hold of | ~(?:到|来)
棒 | +wonderful | wonderful, great, awesome, terrific, excellent, fantastic, brilliant |(?:真|太|很|最|好|特别|得)~
棒 | classifier for legs | leg, lap | [一二两三四最第]~
地 | -ly | |[^在天土]~[^上方面球区铁里板图]
地 | field/ | field, land, crops | (?:种|下|耕|荒|亩|田|麦)~
地 | earth | earth, world | (?:天|大)~
地 | ground | ground, floor | (?:在|倒|扫|拖|坐|满|遍|到|落)~(?:上|$|，|。)
地 | place | place, places, site | (?:外|各|本|当|异|两|此|产|某|案发)~
进 | +to enter | enter, come in, go in, get in, get into, go into, walk in, into, in, join, break into, come into |
进 | to put in | put in, score, bring in, buy in, stock | ~(?:货|了?.{0,3}球)
掉 | +to fall/ | fall, drop, come off, fall off, fall out, fell, off | ~(?:在|下|进|了|到|出|眼泪|泪|头发|叶|色)
掉 | used after certain verbs | off, away, out, up, down, rid, all | (?:忘|扔|卖|吃|改|死|烧|丢|倒|关|拆|输|逃|走|除|辞|跑|擦|撕|甩|砍|脱|喝|换|删|戒|洗|剪|推)~
掉 | to lose/ | lose, drop |~(?:钱|队|链子)
掉 | to turn/ | turn | ~(?:头|转|过)
掉 | to go missing | lose, miss, missing |
种 | +kind/ | kind, sort, type, variety, species, such |
种 | classifier for types | kind, sort, type, variety, species, such, form | [一二两三四五六七八九十百几这那每各多某哪\\d种]~
种 | to plant/ | plant, sow |~(?:树|花|下|草|菜|瓜|豆|上|了|满)
种 | to grow/ | grow, farm |~(?:地|田|粮|庄稼|菜|稻|水果|麦)
手 | +hand/ | hand, hands, finger, fingers, arm |
手 | person skilled | hand, player, expert | (?:歌|高|好|能|老|新|水|选|射|凶)~
手 | classifier for skill | |[一]~好
穿 | +to wear | wear, put on, dress, dressed, in, get dressed, on, have on |
穿 | to bore through | pierce, penetrate, go through, see through, wear through | (?:看|打|磨|刺|射|钻|戳|揭|说|拆)~|~(?:透|孔|过了?.{0,3}(?:墙|板))
穿 | to go through (e.g | go through, cross, pass through, walk through, cut through | ~(?:过|越|行|堂)
穿 | to thread | thread, string | ~(?:针|线|珠|成串)
弄 | +to do/ | make, get, do, mess |
弄 | to fix | fix, repair, prepare | ~(?:好|饭|菜|点)
弄 | to play with | play with, toy with, fiddle | ~(?:着|来弄去)
弄 | lane | lane, alley |
玩 | +to play/ | play, hang out |
玩 | to have fun | have fun, enjoy, fun, have a good time, visit, trip, go out, outing | (?:出去|去|来|好好|得)~|~(?:得|一玩|几天|个痛快|了.{0,3}天)
玩 | to trifle with | trifle, fool, play games |~(?:弄|命|火|花招)
跑 | +to run/ | run, jog, race, sprint |
跑 | to run away | run away, run off, escape, get away, flee | (?:逃|吓|想|别|让.{1,3}|给)~(?:了|掉|$)
跑 | to run around | run around, go, travel, (errands) | ~(?:来跑去|遍|腿|一趟|了.{0,3}趟|业务|生意|断|前跑后)
跑 | to leak | leak |~(?:气|电|油)
跑 | (verb complement) away | away, off | (?:吓|赶|拐|带|偷|抢|气|骗|刮|吹|放|拉)~
长 | to grow/ | grow, grow up, bring up, raised |~(?:大|高|在|得|出|满|成|了|草|个|胖|头发|牙)|(?:生|成|疯)~
长 | chief | head, chief, director, leader, president |(?:校|部|市|院|局|处|队|班|厂|县|省|村|船|会|科|团)~
长 | +long/ | long, length, lengthy, longer, last |
长 | strong point | strong, strength, strong point | (?:一技之|特|专|所|取)~
长 | to enhance | increase, gain | ~(?:见识|本事|知识|力气)
号 | +day of the month | | [一二三四五六七八九十\\d]~(?![房楼门车电线球选机文病])
号 | number designation | number, no, room, bus | [一二三四五六七八九十\\d]~(?:房|楼|门|车|电|线|球|选|机|文|病|公路|院|店|桌|床|窗|码)
号 | (bound form) size | size | (?:大|小|中|几|特|加大|尺)~
号 | name; appellation | name, nickname | (?:外|绰|国|别|称)~
号 | bugle | bugle, trumpet |~(?:声|角)
号 | classifier for numbered | | [一二两三几十百]~人
谈 | +to talk | talk, chat, speak, discuss, discussion, negotiate, conversation |
谈 | to discuss | discuss, negotiate, talk about, talk over, negotiation | ~(?:生意|合同|条件|价|判|项目|合作|妥|成|好|拢)
头 | +head/ | head, hair |
头 | hair style | hair, haircut | (?:洗|剃|梳|剪|烫|理|平)~
头 | beginning or end | beginning, end, start | (?:从|开|到|两|尽|没|有)~
头 | first/ | first, the first |~(?:一|两|几|三|天|班|等|回|次|胎|号)
头 | leading | leading, lead | ~(?:羊|马|车)
头 | chief/ | chief, boss, head | ~儿
头 | classifier for pigs | head | [一二两三四五六七八九十百几这那每\\d]~(?:牛|猪|驴|象|狮|羊|骡|奶|大|老|牲)
活 | +to live | live, survive, stay alive, life | ~(?:着|到|下|了|不|过|得|成)
活 | alive | alive, live, living | ~(?:的|鱼|人|虾|埋|捉|佛|物)|(?:还|救|没死|复)~
活 | work/ | work, job, chores, labor, labour | (?:干|农|重|家务|粗|累|针线|体力|脏|零|做|细|有)~
完 | +to finish | finish, done, complete, end, be done, over, all | (?:[^没])~(?:了|，|。|成|就|$|再|的|饭|后|电|书)
完 | to be over | over, finished, done for, had it | (?:^|，|还没|没|我们|彻底|就|全)~(?:了|蛋)
张 | +classifier for flat | sheet, piece |[一二两三四五六七八九十百几这那每\\d]~
张 | to open up | open, spread, opened | ~(?:开|大|嘴|着|口)
张 | classifier for votes | vote | [一二两三四五六七八九十百几\\d]~(?:选)?票
变 | +to change/ | change, alter, vary, shift | ~(?:了|天|化|心|来|脸|主意|卦)
变 | to become different | become, turn, get, go, grow | ~(?:得|大|小|黑|红|冷|热|老|坏|好|质|成|胖|瘦|强|穷|白|高)
变 | to transform | transform, turn | ~(?:成|为|作|废)
本 | (bound form) this; the current | this, current, present, our, my | ~(?:月|周|届|学期|世纪|赛季|季|次|年|星期|地|市|省|国|土|报|公司|店|人|集团|院|校)
本 | (bound form) one's own | our, my, this, own | ~(?:店|公司|市|校|院|人|厂|报|国|集团|班|队|席)
本 | originally | originally, would have, meant, original, should, used | (?:我|他|她|这|，|^|你)~(?:想|来|是|可|该|应|打算|以为|不|无)
本 | classifier for books | copy, volume | [一二两三四五六七八九十百几这那每哪\\d]~
本 | capital; principal | capital, cost, principal, investment | (?:成|亏|赔|老|赚|够|回|保|下|蚀|还|一)~(?:钱|了|，|。|$)
难 | +difficult (to | difficult, hard, tough, tricky, difficulty |
难 | difficulty | difficulty, trouble |
难 | difficult/ | hard, tough |
难 | not good | bad, awful, terrible | ~(?:吃|看|听|喝|闻|受)
难 | disaster | disaster, distress, trouble, danger | (?:遇|逃|大|空|落|灾|避|海|蒙|受|国|死)~
站 | +to stand | stand, stand up, on one's feet, stood | ~(?:在|着|起|了|住|好|直|出|得|不|成|满|到|稳|立|起来)
站 | station | station, stop, terminal | (?:车|地铁|火车|下|一|这|进|到|出|终点|加油|气象|电|网|[一二两三四五六七八几每])~
名 | +name/ | name, title |
名 | classifier for people | |[一二两三四五六七八九十百千万几数多这每\\d余]~
名 | place (e.g. | place, rank, first, second | (?:第[一二三四五六七八九十\\d]+|前[一二三四五六七八九十几\\d]+)~
名 | famous | famous, well-known, noted, renowned, celebrated, prominent | ~(?:人|校|牌|画|医|作|著|流|气|城|胜|茶|菜|片|声|言|曲)|(?:闻|出|知|有|著)~
总 | in every case; always | always, keep, every time, constantly, never, all the time | (?:我|你|他|她|它|们|，|人|妈妈|爸爸|老师|又|天气|却|孩子|心里)~(?:是|说|爱|想|不|在|要|会|有|能|觉得|把|让|被|忘|喜欢|给|看|问|那么|缠|怕)
总 | anyway; after all | after all, anyway, eventually, sooner or later, in the end, at least, surely, must, one day, some day | ~(?:有一天|会有|不能|不会|该|算|得|要|归|比|可以|会|有办法|不至于|有人)
总 | (bound form) general | general, overall, total, chief, head, main | ~(?:统|经理|裁|理|司令|部|工程|书记|人口|数|额|价|产|体|量|面积|公司|成绩|收入|共|计|编|监|投资|长)
留 | to leave (a message | leave, left | ~(?:了|下)?.{0,2}(?:话|言|条|字|张|信|口|电话|遗|空|疤|印象|步|后|地址|位)|~(?:下|给)
留 | +to stay | stay, remain, stay behind, kept in | ~(?:在|级|学|宿|校|任|下来|步)
留 | to keep/ | keep, save, grow, set aside | ~(?:着|给|点|客|不住|胡|长发|个|他|有|一手|心)
心 | +heart/ | heart, mind |
心 | mind/ | mind, attention, heart | (?:用|分|专|静|无|细|操|死|随|一)~
心 | center | center, centre, middle | (?:湖|圆|市|掌|手|江|地|空|夹|重|核|街)~
心 | intention | intention, mind, desire | (?:有|无|决|居|野|存|没|私|成)~
门 | +gate; door | door, gate, doorway, gateway, entrance, goal |
门 | classifier for courses | subject, course | [一二两三四五六七八九十几这那每多各哪\\d]~(?:课|学|语|技|功|专|亲|手|科|心|艺|生意|外|新|大|选|必|火炮|炮|婚)
门 | way to do sth | knack, way, |
于 | (of time or place) in; at | in, at, on | (?:生|位|死|成立|建|出生|始|发生|卒|现|定|毕业|坐落|立|写|作|存在|将|战败|居|处|地处|病逝|用)~|~(?:[一二三四五六七八九十\\d〇零]|昨|今|明|上|本|去|近|年|月|周)
于 | (used in comparison) than | than, to, over | (?:大|小|多|少|高|低|强|优|劣|长|早|晚|重|轻|先|远|弱|快|慢|胜|异|不同|等|限|同)~
于 | (indicating a source) from | from, out of | (?:来自|源|发|出|来源|起|取|产|毕业|得|发源|始|由|出自|源自|脱胎)~
于 | (used in the passive voice) by | by, to | (?:败|输|死|毁|受|困|限|见|屈|忙)~
于 | +(indicating any indirect relation) | to, toward, for, of, in, on, about, with |
跳 | +to jump/ | jump, leap, spring, dance, hop, skip |~(?:起|上|下|过|进|到|出|来|舞|高|了|水|绳|伞|远|得|着)
跳 | to skip over | skip, jump over | ~(?:级|过.{0,3}(?:页|段|步|章|一))
跳 | to palpitate | beat, pound, twitch, race, thump, flutter | (?:心|眼皮|脉搏|心脏).{0,4}~
坏 | +bad/ | bad, evil, wicked, nasty, poor, naughty | ~(?:人|事|天气|孩|消息|习惯|蛋|主意|话|毛病|脾气|影响|处|东西|心|透|了一锅)
坏 | to break down | break, broken, break down, out of order, not work, broke, go wrong, dead, down, wrong, fail | (?:车|机|电脑|表|电梯|灯|锁|冰箱|空调|手机|电视|弄|修|摔|用|门|碰|碎|损|电话|马达|钟|管|它|又)~(?:了|$|，|。|掉)
坏 | spoiled | spoil, go bad, gone off, off, rotten, bad, spoilt, wrong, ruin | (?:肉|菜|奶|牛奶|鸡蛋|水果|鱼|饭|惯|吃|苹果|放|学|带|教|宠|事情|吃的)~
坏 | (suffix) to the utmost | very, dreadfully, terribly, really, to death, exhausted, scared, so, awfully | (?:累|饿|吓|气|乐|急|渴|高兴|忙|冻|热|愁|疼|闷|激动|想)~
受 | +to receive | receive, get, be given, be, welcome, | ~(?:教育|欢迎|礼|奖|训|到|重视|表扬|邀|尊|委托|关注|宠|益|启发|好评|批评|过|称赞)
受 | to suffer | suffer, sustain, hit, be | ~(?:伤|苦|害|灾|损|骗|委屈|罪|惊|挫|折磨|重创|难|气|冻|累|寒|凉|潮)
受 | subjected to | because of, due to, under, affect, influence, subject, by | ~.{1,10}(?:影响|限制|控制|管制|监督|约束|支配|处分|冲击|检查|压|制裁|攻击|质疑|考验|审)
受 | to stand | stand, bear, take, put up with, bearable, endure | ~(?:不了|得了|不住|得住|够)
挺 | +(coll.) quite | quite, very, rather, pretty, really, so | ~(?:好|大|不错|高|喜欢|有|想|远|贵|多|快|忙|聪明|漂亮|累|难|冷|热|像|可|重|会|会|合|厉害|麻烦|能|长|香|甜|新|早|便宜|安静)
挺 | to stick out | stick out, throw out, puff out, straighten | ~(?:胸|肚|着肚|着大|着胸|起)
挺 | to withstand | stand, hold out, endure, bear, hang on, hold on | ~(?:住|过|得住|不住|着)
挺 | to support/ | support, back |~(?:你|他|我|到底|自己)
挺 | straight/ | straight, erect, upright | (?:笔|直|坚)~
水 | +water/ | water, juice |
水 | shoddy | poor, shoddy | (?:太|真|很|有点)~
水 | River | river |
信 | +letter/ | letter, mail, note |(?:封|写|寄|收|回|来|这|读|看|的|送|家|拆|给.{1,4}写|通|读完|递)~
信 | to trust/ | trust | ~(?:任|得过|赖)
信 | to believe/ | believe, trust | (?:不|没人|你|我|别|相|谁|我才不|难以置|都|敢)~(?:他|你|我|她|不|这|那|吗|了|。|，|就|以为真|鬼|命|$|呢)
信 | to profess faith | believe in, faith | ~(?:教|佛|神|基督|上帝|仰|徒|奉|主|天主)
高 | +high/ | high, highly, higher, great |
高 | tall/ | tall, height | (?:个子|身材|长|他|她|个头|长得|又|身|不|我|你|儿子|弟弟|比.{1,4}).{0,2}~|~(?:个|楼|大|塔|树|[一二半].{0,2}头)
高 | above average | high, top, advanced | ~(?:手|科技|材生|级|速|薪|龄|产)
高 | loud | loud, loudly | ~(?:声|呼|喊|歌)
试 | +to test/ | test | (?:测|内)~
试 | to try/ | try, try on, give it a try, attempt, sample | ~(?:一试|试|着|过|一下|了|衣|穿|图|吃|用)
试 | examination | exam, examination, test | (?:考|笔|口|面|初|复)~
美 | +beautiful | beautiful, lovely, pretty, handsome, beauty |
美 | the Americas | America |
美 | very satisfactory | good, nice, delicious |
美 | USA | US, American, America, the United States, Sino-US | (?:中|对|访|赴|在|留|驻|旅|英|欧|日)~|~(?:国|军|方|元|联储|股|籍|媒)
美 | to be pleased with | pleased, smug |(?:臭|心里.?|得)~
球 | +ball/ | ball, goal, shot, football, basketball, soccer | (?:踢|打|进|传|接|投|扔|个|抛|拍|抢|的|发|个|只)~
球 | globe | globe, earth, world | (?:全|地|环|北半|寰)~
球 | ball game | match, game | (?:看|场|赢)~
查 | to check/ | check, look into, inspect | ~(?:票|证|账|一下|房|体|作业|户口|岗|清|看|验|水表|出|过)
查 | +to investigate | investigate, look into, find out, trace, inquiry, check, find | ~(?:案|明|清|个|处|到底|出|获|办|封)
查 | to look up | look up, look, consult | ~(?:字典|词典|资料|书|生词|电话|号码|地图|单词|字|网|路线|词)
拍 | +to pat/ | pat, clap, tap, beat | ~(?:着|了?.{0,3}(?:肩|背|胸|手|桌|头)|打|手|掌|马屁)
拍 | to take (a photo) | take, shoot, photograph, (picture), (photo), snap | ~(?:照|了?.{0,4}(?:照|相|片|张)|摄|下|得|X|片子)
拍 | to shoot (a film) | shoot, film, make, (movie) | ~(?:电影|戏|了?.{0,5}(?:电影|片|戏|剧)|成|电视|完|纪录|外景|部)
拍 | racket | racket, bat | (?:球|网球|羽毛球|乒乓球|苍蝇)~
拍 | beat (music) | beat | (?:节|一|两|三|四|半|慢|合)~
或 | +or/ | or |
或 | perhaps | perhaps, maybe, may, might, possibly | (?:^|，)~(?:许|将|可|会|能|因|须|有)
第 | +(prefix indicating ordinal | |
讲 | +to speak | speak, talk, say, tell, told |
讲 | to explain | explain, tell, (story), teach, talk about | ~(?:课|解|清|明|题|道理|一讲|评|述|到|故事)
讲 | to be particular | particular, care about, stress, value, fussy, be fussy | ~(?:究|卫生|信用|礼貌|面子|排场|效率|诚信|原则|规矩|吃|义气|道理|理|求|科学)
讲 | to negotiate | bargain, haggle, negotiate | ~(?:价|条件|和)
讲 | as far as | as for, regarding, | ~起
无 | +not to have | no, without, not, lack, have no |
无 | no/ | no, without, free |
远 | +far/ | far, distance, far away, long way, distant, away, off, far from |
远 | by far | far, much, by far, nowhere near | ~(?:比|不如|超|胜|高于|低于|大于|没有|未|非|低|远|不及|不止|没)
远 | distant | distant, faraway | ~(?:方|处|山|亲|古|景|洋|望)
换 | to change (clothes etc) | change, get changed | ~(?:衣|上|下|鞋|身|装|件|好|洗|乘|车|床单|尿布|成便)
换 | to exchange | exchange, trade, swap, trade in, switch, change | (?:交|拿|用|互|调|兑|对)~|~(?:座|位|给|取|礼物|来|一下位)
换 | to convert (currency) | change, exchange, convert | ~(?:钱|成?.{0,4}(?:美元|人民币|日元|欧元|外币|零钱|硬币)|零|点钱|外汇)
换 | +to substitute | replace, change, new, switch, get a new |~(?:个|新|了|一|人|手机|工作|班|电池|掉|话题)
内 | +within | within, in, inside, under | (?:年|月|天|小时|分钟|周|之|期|国|校|境|省|市|室|院|厂|场|范围|心|体|车|城|网|部|限|短时间|日|海|圈|党|家|屋|殿)~
内 | inner | inner, inside, internal | ~(?:心|衣|裤|层|环|侧|部|脏|圈|外|蒙|地|陆|伤|政|战|乱)
令 | +to make sth happen | make, cause, leave, lead | ~(?:人|我|他|她|世界|全|大家|对手|观众|其|众|你|在场|专家|许多|父母)
令 | to order | order, command, tell |~(?:他|其|手下|士兵).{0,3}(?:立|马上|回|前|去|退|撤|停|交)
令 | an order | order, command | (?:命|下|口|禁|法|军|传|违|指|奉|限|号|发.{0,2})~
学 | +to learn | learn, study |
学 | to study/ | study | ~(?:医|法律|经济|物理|数学|艺术|中文|历史|哲学|文)
学 | to imitate | imitate, mimic, copy | ~(?:着|他|狗叫|猫|鸟|鸡|了.{0,4}(?:叫|样)|样)
探 | to explore | explore | ~(?:索|险|测|秘)
探 | to stretch forward | stick, poke, lean, stretch, crane | ~(?:出|着|头|身|过)
探 | to visit | visit, see | ~(?:亲|病|望|监|视|班)
探 | to search out | search, find out, sound out, feel | ~(?:路|听|问|明|口风|出)
待 | to treat | treat, be | ~.{1,3}(?:好|不错|很|真|像|如|客气|不薄|如何|态|特别|不公|亲)|~(?:人|客|他|我|你)
待 | +to wait | wait, await, until, pending, when, once | ~(?:了|到|业|命|会|客|机|他|我|后|.{1,6}(?:后|时|再))
待 | to stay; to remain | stay, remain, be, keep | ~(?:在|着|了.{0,2}[天年个一两几]|得|不住|会儿|下去|一会|几|两)
待 | to need | remain, need, yet, pending | (?:有|尚|还|亟)~
离 | +(in giving distances) from | from, away, to, until, till, before, off | ~.{1,8}(?:远|近|有|还|只|[一二两三四五六七八九十\\d几].{0,3}(?:里|米|公|天|分|步|年|小时)|不到|不过)
离 | to leave/ | leave, depart, part, quit | ~(?:开|去|家|职|任|校|岗|席|京|港|了职|境)
离 | without (sth) | without |~(?:了|不开|得开|不了)
指 | +to point at | point, point at, point to, pointing | ~(?:着|了|向|指|给|点|路)
指 | to indicate or refer | refer, mean, stand for, reference, refer to | (?:是|不是|所|特|专|泛|意|就|什么|一词)~(?:的)?|~(?:的是|出|那些|什么|明)
指 | finger | finger | (?:手|食|拇|中|小|无名|五|弹|十|屈)~
指 | to depend on | depend, count, count on, rely | ~(?:望|着.{0,4}(?:吃|过|活))
处 | +(bound form) place | place, spot, where, everywhere | (?:到|住|各|何|别|远|高|近|深|此|暗|低|四|一|去|好|坏|长|短|用|益|难|害)~
处 | to be situated | be, situated, in, located, lie, stand | ~(?:于|在|境|身)
处 | to get along | get along, get on, (friends) | ~(?:得|不来|朋友|好|了.{0,2}年|对象|下去)
处 | to discipline | fine, punish, sentence, be fined, penalize | ~(?:以|罚|分|死|决|理|置)
处 | department | department, office, section | (?:办事|人事|财务|教务|联络|招生|管理)~
处 | classifier for locations | place, spot, | [一二两三四五六七八九十几多\\d]~
间 | +between | between, among | (?:之|两国|国|人|中|彼此|朋友|师生|同学|星)~
间 | within a definite | during, in, over, between, while, at | (?:期|时|夜|晚|年|瞬|顷刻|日|课|转眼|忽|突|春|世|午|白)~
间 | classifier for rooms | |[一二两三四五六七八九十几这那每哪\\d]~
间 | room/ | room, shop | (?:房|车|洗手|卫生|里|单|标准|衣帽|田|乡|人)~
糟 | +rotten | bad, awful, terrible, badly |(?:很|真|太|更|得|搞)~
糟 | messy | mess, oh no, damn |~(?:了|糕)
醒 | +to wake up | wake, wake up, awake |
醒 | to be awake | awake |~(?:着)
醒 | to sober up | sober, sober up | (?:酒|醉).{0,3}~
分 | minute (unit | minute | [一二两三四五六七八九十零几\\d]~(?:钟|[一二三四五六七八九十\\d秒])|[点时]\\d*[一二三四五六七八九十]*~
分 | a point (in | point, mark, score, scored | (?:得|满|考|考了|差|扣|平|高|低|总|加|比|丢)[\\d一二两三四五六七八九十百零几]*~|~(?:数|之差|的优势)
分 | 0.01 yuan | cent, fen, penny | [一二两三四五六七八九几\\d]~(?:钱|硬币)
分 | +to divide | divide, split, separate, part, cut | ~(?:成|为|手|开|裂|组|班|家|享|离|兵|两|三)
分 | to distribute | share, give out, hand out, distribute, allocate, assign, get | ~(?:给|到|了?.{0,3}(?:糖|房|红|钱|食|票|粮)|发|配|着|一半|我|点)
分 | to distinguish | tell, tell apart, distinguish, know | ~(?:得清|不清|清|辨|不出|得出|不|明|好坏|真假|敌我|别)
分 | branch of | branch | ~(?:店|公司|行|校|部|局|院|厂|社|号|册)
分 | one tenth | | [一二三四五六七八九十几]~(?:把握|像|熟|饱|之|喜|力|人|醉|醒)
部 | +classifier for works | | [一二两三四五六七八九十几这那每首\\d]~
部 | ministry | ministry | (?:外交|国防|教育|财政|文化|卫生|司法|商务|公安|农业|交通|铁道)~
部 | department | department | (?:市场|销售|人事|营业|编辑|财务|俱乐|总|干|党|宣传|人力资源|公关|技术|客服)~
部 | part/ | part | (?:北|南|东|西|中|内|外|全|局|头|腹|面|胸|腰|颈|背|上|下|底|尾)~
同 | +with/ | with, from | ~.{1,10}(?:一起|说|谈|商|合作|见|会|签|学|比|结|作|联|交|打|举|建|会晤|会谈|相|有关|不同|无关)
同 | same/ | same | ~(?:一|年|日|班|校|名|岁|乡|行|桌|屋|龄|姓|类|款|样|期|时|级)
少 | +few | few, less, little, fewer, rare, short |
少 | less/ | less, fewer, don't, not so much | ~(?:吃|喝|说|抽|花|看|玩|走|放|加|用|穿|管|收|了|一|两|生气)
少 | to be missing | missing, short, short of, lack | (?:还|缺|不可|就|只|短)~(?:一|个|了|你|不了|几|两|谁)|~(?:了.{0,3}[个本块人张]|不了|一个人)
少 | to stop (doing | don't, stop, quit, cut | (?:你|，|^)~(?:来|废话|啰嗦|跟我|管|胡说|装|给我|多嘴|吹|贫|插嘴)
少 | seldom | seldom, rarely, hardly, little | (?:很|极|甚|不|至|多)~
加 | +to add/ | add, plus, put in, put, with, fill | ~(?:了|点|水|糖|盐|上|进|油|班|个|奶|一|冰|热|入|菜|汤|醋|辣|起来|衣|好友)
加 | to increase | increase, raise, extra, up, more, pay | ~(?:薪|工资|价|速|倍|息|税|大|快|强|深|重|长|高|剧)
加 | plus | plus, and, add |[一二三四五六七八九十\\d]~[一二三四五六七八九十\\d]
重 | +heavy/ | heavy, weight, weigh, heavily, hard |
重 | serious/ | serious, severe, seriously, badly, critical, heavy | (?:病|伤|罪|灾情|感冒|污染|损失|心事|伤势|病情|情节|罚).{0,3}~|~(?:病|伤|罪|灾|刑|罚|症|感冒|创)
重 | to attach importance | value, stress, attach importance, importance, matter | ~(?:视|在|感情|男轻|情|义|质量|友|教)
重 | again/ | again, re, once more, anew, afresh, over | ~(?:新|来|写|做|归|见|返|逢|建|申|启|游|读|演|温|开|组|修|播|拍|看|回|燃|考)
重 | classifier: layer | layer, times, double, fold, tier | [一二两三四五六七八九十几万多双]~
装 | to load | load, pack, put, fill, hold, bottle | ~(?:满|了|进|着|在|车|船|货|好|上车|箱|得下|不下|卸|的是|点)
装 | to pretend | pretend, feign, play, act, fake, put on | ~(?:作|病|睡|傻|死|糊涂|模|出|得|没|哭|听|穷|蒜|不知|什么|成|聋|醉|好人|笑|懂|腔)
装 | +to install | install, fit, put in, put up, fix, set up, equipped | ~(?:上|空调|电话|了?.{0,6}(?:空调|灯|机|窗|锁|器|管|系统|监控|摄像|软件)|电|修|配|好|门|暖气)
装 | dress/ | dress, clothing, clothes, costume, outfit, uniform | (?:服|古|西|时|新|春|女|男|童|唐|军|泳|便|夏|冬|戏|盛|换|着)~
法 | +law/ | law, legal, legislation | (?:违|合|犯|守|非|宪|刑|执|立|依|宪|司|民|劳动|婚姻|税|知|普)~|~(?:律|院|官|规|庭|制|治)
法 | method | method, way, how | (?:方|办|做|用|疗|写|吃|算|想|说|看|教|手|语|书|玩|这么个|打|读|画)~
法 | France | France, French |(?:中|英|德|驻|赴|留|对|访)~|~(?:国|语|军|方|郎)
转 | +to turn/ | turn, turn round, turn around, swing, change, shift, swivel, veer | ~(?:身|过|向|头|弯|脸|眼|左|右|为|冷|暖|变|到|而|晴|阴|败|危|念)
转 | to transfer | transfer, move, change, switch, forward, pass | ~(?:学|院|车|给|到|机|账|交|校|业|系|会|告|让|移|载|行|发|送|手|达|钱|播|正|入)
转 | to revolve | spin, revolve, rotate, turn, whirl, go round, roll | ~(?:动|圈|得|个不停|着|起来|了.{0,3}圈|不停|盘|椅|速)|(?:旋|打|团团|围着|绕着|地球|公|自|轮子|车轮|直)~
转 | to walk about | walk around, stroll, wander, look around, go for a walk, browse | ~(?:一转|转|悠|了一圈|了.{0,4}(?:商店|公园|街))|(?:逛|到处|四处|瞎|出去|随便)~
强 | +strong/ | strong, powerful, strongly, strength, mighty |
强 | better/ | better | 比.{1,6}~|~(?:多了|得多|不了|百倍|一点)
强 | to force | force, forced |(?:勉|牵)~|~(?:迫|逼|求|颜|词|人所难|笑|忍|撑)
强 | best in their | top, last, final, quarter-finals, semi-finals, Fortune | [\\d一二三四五六七八九十百]+~
特 | +especially | especially, particularly, specially, very | ~(?:此|别|好|大|想|喜欢|意|地|爱|邀|为|设|有|累|冷|贵|难|逗|快|忙)
特 | special/ | special | ~(?:产|色|长|权|区|等|级|价|点|快|效|使|制|种|例|技|征|派|工)
片 | +classifier for slices | slice, piece, tablet, pill, stretch, patch, field, expanse, sheet, stand | [一二两三四五六七八九十几这那每大\\d]~
片 | film/ | film, movie, picture | (?:影|动画|纪录|大|故事|拍|部|科幻|恐怖|爱情|老|国产|本|该|新|武侠|默|动作|短|长|广告|宣传)~
片 | a slice | slice, chip | (?:薯|肉|切成|鱼|刀|药|木|雪|刨|面包|土豆|羊肉)~
片 | used with numeral | sea, scene, mood, air, atmosphere, chorus |一~(?:混乱|寂静|漆黑|黑暗|欢|沉寂|火海|哗然|狼藉|空白|掌声|和谐|宁静|祥和|节日|好意|真心|寂|茫|汪洋|繁荣|热闹|繁忙|笑声)
身 | +body/ | body, figure, build | (?:全|浑|转|起|脱|半|动|翻|下|上|湿|遍)~|~(?:体|材|上|高|子|躯|边|后|旁|前)
身 | oneself | oneself, himself, herself, yourself | (?:自|本|亲|只)~
身 | classifier for sets | suit, set, covered, | [一二两几这那]~
身 | life/ | life, lifetime | (?:终|献|一|舍|半)~
作 | to do; to engage | make, do, give, deliver, carry out, take, conduct | ~(?:了|过|出|着|些|个|一|报告|斗争|准备|解释|贡献|牺牲|决定|让步|调整|检讨|介绍|演讲|比较|调查|恶|案|孽|战)
作 | to write; to compose | write, compose, paint, produce | ~(?:曲|词|画|诗|文|家|者|赋|品|序)|(?:创|写|所|佳|名|大|新|力|著|原|代表|杰)~
作 | to pretend | pretend, feign, play | (?:装|故|佯|假|惺惺)~
作 | to regard as | as, regard as, treat as, take for, call | (?:当|看|叫|称|视|比|用|译|认|充|算|化|变|改|分)~
作 | to be; to act | as, act as, | ~(?:证|客|陪|主|保|伴|揖|对|怪|为)
性 | nature/ | nature, temperament, character | (?:本|天|人|生|个|兽|野|记|任|血|惰|习|德)~
性 | sex/ | sex, sexual, gender | (?:男|女|两|同|异)~|~(?:别|骚扰|生活|感|侵|教育|关系|病|行为)
性 | property | property, nature, quality, -ity, -ness, characteristic | (?:重要|可能|安全|必要|特|积极|可靠|弹|共|真实|稳定|随意|毒|水溶|酸|碱|黏|韧|流动)~
越 | +the more | more, increasingly, the more, more and more | 越.{1,6}~|~.{1,6}越|~(?:来越|发)
越 | to climb over | cross, climb over, get over, over, jump over, clear | (?:翻|跨|跳|飞|跃|超|逾)~|~(?:过|墙|狱|野|境|级|洋|岭)
怕 | +to be afraid/ | afraid, scared, frightened, fear, feel shy | (?:不|别|我|害|最|很|就|也|还|谁|什么都不|可|从小|有点|你)~
怕 | to fear/ | fear, worry, afraid, in case, for fear, lest, fearing |
怕 | perhaps | perhaps, I'm afraid, probably, maybe, may | (?:恐|只|哪)~|(?:，|^|这|他|事)~(?:是|要|会|有|早|不|得)
怕 | to be unable to endure | mind, stand, can't stand, sensitive | ~(?:冷|热|痒|水|光|潮|疼|辣|吵|苦|累|烫|晒|事)
记 | +to remember | remember, mind | ~(?:住|得|着|不|了.{0,3}(?:一辈子|很久)|起|性|忆|仇|恨|错|清|挂)
记 | to record | write down, record, note, take notes, put down, take down, keep, jot, noted | ~(?:下|录|在|笔记|日记|账|了(?:下来|账)?|载|一下|账|者|工)
记 | classifier for blows | blow, slap, | [一两几]~
声 | +sound/ | sound, noise, voice, cry, shout | (?:雨|风|笑|哭|歌|掌|水|枪|钟|炮|脚步|铃|鼾|琴|呼|鸟|人|雷|叫|吵|响|脚步)~|~(?:音|响)
声 | voice/ | voice, aloud | (?:大|小|低|高|轻|厉|失|柔|齐|同|嗓|出)~
声 | classifier for sounds | | [一二两三几数]~
声 | reputation | reputation, fame | (?:名|官)~
步 | +a step/ | step, pace, walk |
步 | stages in | step, stage, move | (?:第[一二三四五]|下一|进一|初|[一]?)~(?:是|要|做|计划|调查|走|行动)
步 | situation | point, extent, | (?:地|这一|到这)~
犯 | +to make a mistake | make, mistake | ~(?:了|过|下)?.{0,8}(?:错|错误|毛病|傻|糊涂|难|愁)
犯 | to violate | break, violate, commit, offend | ~(?:法|规|罪|忌|了?.{0,4}(?:罪|规|法|禁|戒)|案|上|众怒)
犯 | criminal/ | criminal, convict, prisoner, suspect, murderer, culprit | (?:罪|嫌|逃|囚|主|杀人|通缉|战|惯|抢劫|嫌疑|从|政治|死刑|重|共|劳改)~
犯 | recurrence | come back, recur, have an attack, bout, flare up, fit, again, trouble | (?:病|老毛病|胃病|又|心脏病|头疼|哮喘|瘾|烟瘾).{0,2}~|~(?:了?.{0,2}(?:病|胃病|心脏病|困|晕|懒|瘾|恶心|头疼)|困|愁|嘀咕)
日 | +day/ | day, daily, date | (?:一|每|今|昨|次|当|生|节|假|改|整|终|平|近|往|他|即|数|几|连|纪念|百|多|翌)~
日 | (bound form) sun | sun | ~(?:落|出|光|照|头|食)|(?:烈|红|旭|落|夕|晒|暖)~
日 | day of the month | | [一二三四五六七八九十\\d]~
日 | Japan | Japan, Japanese, Sino-Japanese | (?:中|抗|赴|对|留|访|驻|美|韩)~|~(?:本|元|军|方|语|企|圆|货|媒)
子 | +son/ | son | (?:父|母|长|独|次|孝|逆|养|得|之|浪)~
子 | child | child, children | (?:妻|孩|亲|儿)~|~(?:女|孙)
子 | seed | seed | (?:瓜|菜|松|莲)~
藏 | +to hide away | hide, hidden, conceal, stow | ~(?:着|在|起|好|了|到|身|进|不住|来藏去|匿|头)
藏 | to store | store, collect, keep, (collection) | (?:收|珍|储|冷|埋|蕴|矿)~|~(?:书|品|酒|画)
藏 | Tibet Autonomous | Tibet |(?:西|青|进|入|川|援)~
底 | +bottom; base | bottom, base, foot, ground | (?:海|湖|井|锅|山|谷|河|箱|鞋|碗|水|见|到|心|脚|江|眼)~
底 | end of a year | end | (?:年|月|世纪|学期|季)~
替 | +for/ | for, on behalf of | ~.{1,6}(?:[^班])
替 | to substitute | stand in, replace, take one's place, substitute, instead of, take over, cover for | ~(?:他|我|你|她|谁|下|补|身|换|代|班|一下|人).{0,3}(?:上|班|值|考|课|去|出)?
替 | on behalf of | for, on behalf of |~.{1,4}(?:说|谢|问|写|办|交|付|买|做|高兴|着急|担心)
面 | +face/ | face, faces | (?:见|当|蒙|满|露|洗|掩|会|迎|一|谋)~|~(?:容|孔|带|色|前|子|无|目|红|具|谈|对|试|颊)
面 | side/ | side | (?:[一两三四双反正南北东西前后])~
面 | surface | surface, top | (?:水|海|湖|桌|路|地|河|江|冰|表|封|镜|墙|鞋)~
面 | classifier for objects | | [一二两三几这那]~(?:镜|旗|墙|鼓|锣|锦|红旗|彩|五星|国|小|大)
面 | flour | flour, dough | (?:和|发|揉|白|擀|豆|玉米)~|~(?:粉|团|糊|包)
面 | noodles | noodles, noodle | (?:吃|碗|煮|下|炒|拉|方便|牛肉|凉|热干|点|汤|挂|打卤|炸酱|拌|刀削|斤)~
面 | aspect | aspect, side, scale | (?:方|全|多|局|片|层|知识|一)~
气 | +gas; air | air, gas, breath | (?:空|喘|吸|打|漏|煤|叹|透|断|吐|换|充|屏|口|天然|沼|热|冷|水|吹|毒|出)~|~(?:体|球|压|泡|门|管|温|流)
气 | to make angry | angry, anger, make angry, annoy, mad, furious, infuriate, upset, cross | (?:生|很|别|真|把|动|又|有|赌|发|惹|真)~(?:了|得|死|坏|人|他|我|你|她|$|，|。|跑|哭|消|话|急)?|~(?:死|坏|得|人|哭|跑|疯|急|他|我|你|她|炸|鼓|冲|愤|呼呼)
气 | smell | smell, scent, reek, odor | (?:香|臭|酒|腥|霉|药|烟)~
气 | vital energy | spirit, energy, vigor, qi, air, look | (?:力|元|勇|志|骨|正|补|义|锐|士|朝|中|运|孩子|土|书卷|傲|贵)~
气 | weather | weather |(?:天|节)~
脚 | +foot/ | foot, feet, toe |
脚 | base (of an object) | foot, base, bottom, at the foot | (?:山|墙|楼)~
脚 | classifier for kicks | kick | [一两几]~
脚 | leg | leg | (?:裤|桌|床|椅|鸡|注)~
毁 | +to destroy; | destroy, ruin, wreck, damage, wipe out |
套 | +classifier for sets | set, suit, series, flat, apartment, house, collection, system | [一二两三四五六七八九十几这那整多\\d]~
套 | cover/ | cover, sheath, slip, case | (?:手|外|枕|被|笔|封|沙发|椅|书|护|脚)~
套 | to cover/ | put on, slip, wear, pull on, cover | ~(?:上|着|在|件|了|住)
套 | formula | formula, convention, act, stuff, trick | (?:老|客|俗|那|这|一)~
套 | to fish for | trick, worm out, pump, get | ~(?:话|出|取|他的|我的|近乎|口供)
画 | +to draw; to paint | draw, paint, drawing, painting | ~(?:了|着|过|得|个|一|画|出|成|山水|好|完|上|画儿|家|像|展|师|图)
画 | picture; painting | picture, painting, drawing, | (?:幅|张|油|国|山水|名|年|壁|漫|的|卖|看|字|古|挂|诗|书|作|版|这|那)~
线 | +line/ | line, front, route | (?:直|曲|航|热|海岸|战|前|占|路|视|电话|专|地铁|号|边界|防|在|上|下|分数|及格|起跑|底|红|阵|光|一|二|三|连)~
线 | thread | thread, yarn, wool | (?:针|毛|棉|丝|根|穿|缝|断)~
线 | wire | wire, cord, line | (?:电|天|高压|导|插|网|接|耳机)~
光 | +light; ray | light, ray, glow, glimmer, gleam, sunlight, beam | (?:阳|月|灯|星|火|烛|亮|目|发|反|闪|曙|灯火|激|红|强|感|金|日|遮|背|烛|电|一道|冷|微|泪|霞|磷|水)~|~(?:线|芒|亮|明|辉|速)
光 | only; merely | only, just, alone, nothing but, all | (?:^|，|别|你|不能|可不是|他|我|就|不)~(?:说|是|靠|有|想|吃|顾|知道|看|凭|听|会|在|为|讲|用|这)
光 | used up | up, all, out, gone, finished, nothing left, run out, empty, clean, off | (?:花|用|吃|喝|卖|输|走|跑|烧|抢|忘|死|掉|拔|脱|剃|砍|杀|赔|跑|没|剩|拿|分|借)~
光 | to leave (a part | bare, naked, barefoot, barefooted | ~(?:着|膀|脚|头|身|屁股|溜)
光 | bright; shiny | bright, shiny, smooth |~(?:滑|洁)
神 | +god; deity | god, deity, goddess, divine | ~(?:仙|灵|像|庙|明|圣|话|父|女)|(?:拜|女|敬|求|鬼|财|门|山|海|众|河|太阳|爱|天|死)~
神 | spirit; mind | spirit, mind, energy, attention | (?:精|费|走|定|留|分|回过|安|聚精会|劳|出|愣|伤|养|失|凝|传|心|入)~
神 | (coll.) awesome | amazing, awesome, incredible, uncanny | (?:真|太|够|可)~
神 | look; expression | look, expression | (?:眼|看他那|瞧他那)~
神 | supernatural | magic, miraculous, mysterious |~(?:秘|奇|药|力|枪|速|童)
操 | to operate | operate, handle |~(?:作|纵|控|盘|持|办)
操 | to speak | speak, with an accent | ~(?:着|一口)
操 | to exercise | exercise, gymnastics, drill | (?:做|早|体|出|广播|健身)~|~(?:练|场)
包 | +bag/ | bag, handbag, backpack, purse | (?:钱|书|背|皮|手提|的|我|拎|个|挎|公文|你|旅行)~
包 | to wrap | wrap, wrap up, cover, make | ~(?:着|起|在|上|好|饺子|粽|馄饨|扎|书|礼物|装|了起来|裹|住|馅|成)
包 | to include | include, included | ~(?:括|含|吃|住|早餐|食宿|午餐|邮|水电)|(?:全|不)~
包 | to take charge | take charge, take care, leave it, guarantee, take on | ~(?:在|给|办|下来|干|揽|你|您|管|退|产)
包 | to contract (to | charter, hire, book, rent, chartered | ~(?:了?.{0,3}(?:车|场|机|船|间|房)|场|车|厢|机|房|工|租)
包 | package | packet, pack, package | [一二两三几\\d]~(?:烟|糖|饼|茶|盐|药|方便|零|洗|香|纸|书|东西)
整 | whole; complete | whole, entire, all, full, throughout, exactly, complete | ~(?:天|夜|个|年|晚|本|条|座|套|件|篇|瓶|部|月|周|体|三|两|一|日|栋|张|块|队|班|箱|只)
整 | +exactly | exactly, sharp, even, on the dot | (?:点|元|岁|块|年|十|百|两点)~(?:$|，|。|开|出|到|下)
整 | in good order | neat, tidy |(?:齐|工|规|平|匀)~|~(?:齐|洁)
整 | to fix sb | fix, punish, get at, make sb suffer, trick | ~(?:人|他|我|你|死|垮|她|治)
整 | to put in order | straighten, tidy, adjust |~(?:理|顿|风|队|装|了整|好|编|改)
票 | +ticket/ | ticket, fare, note, receipt |
票 | ballot | vote, ballot | (?:选|投|唱|多数|赞成|反对|弃权|拉|得|[\\d一二两三四五六七八九十百千万]+)~(?:赞|反|对|通|弃|当|的优|$|箱|数|率|。|，)?
组 | +group/ | group, team, set, series, panel | (?:小|分|专家|[一二两三四五六七八九十几这那每]|工作|调查|项目|剧|男|女|词|数|各)~
组 | to form/ | form, set up, organize, put together | ~(?:成|建|织|阁|团|队|装|了?.{0,3}(?:队|乐队|团|党))
照 | to shine | shine, light, light up, fall on | ~(?:在|着|亮|进|射|到|耀|得|过|明|出)|(?:阳光|月光|太阳|日|灯光|高).{0,3}~
照 | to take (a photo) | take, (photo), photograph, picture, have taken, taken | ~(?:了|张|个|几|一|相|片|X光|得|合影|下来)?.{0,4}(?:相|照|像|影|片|光)
照 | according to/ | according to, as, by, in, going by | ~(?:我|他|你|这|规|计|此|原|章|理|实|着.{0,6}(?:说|做|样|办|写|画)|图|老|说明|惯|办|例|常|旧|搬|抄|我看)
照 | photo | (photo), photograph, picture | (?:拍|护|剧|合|近|生活|结婚|裸|玉|一寸|小|存)~
照 | to look at (one's | look at, look in the mirror, mirror, look | ~(?:镜|了?照镜)
台 | +classifier for vehicles | | [一二两三四五六七八九十几这那每哪\\d]~
台 | stage | stage, platform | (?:上|下|登|舞|讲|站|阳|看|领奖|主席|后|擂|窗|戏|平|舞|月|烽火)~
台 | Taiwan (abbr.) | Taiwan, cross-strait | (?:对|两岸|赴|驻|来|港澳|港|在|返)~|~(?:湾|独|商|胞|北|币|资)
台 | station | station, channel | (?:电视|电|换|央视|卫视|广播电|换个|频|本|中央|地方)~
台 | desk; table | desk, counter, table | (?:柜|写字|梳妆|前|服务|吧|灶|总|工作|收银)~
局 | +situation | situation, position, | (?:时|大|僵|败|结|残|破|政|战|格|变|定|危|全|棋|乱)~
局 | office | bureau, office, department, administration | (?:公安|邮|警察|教育|税务|电信|当|海关|房管|交通|统计|工商|卫生|环保|气象)~
局 | classifier for games | game, set, round, match, frame, inning | [一二两三四五六七八九十几这那每首末第\\d]~
眼 | +eye (CL | eye, eyes, sight |
眼 | a look; a glance | look, glance, glimpse, eye | [一两几]~
眼 | small hole | hole | (?:针|泉|枪|锁|扣|打.{0,2}|猫|耳|虫|[一两]个)~
眼 | classifier for wells | | [一二两三几]~(?:井|泉|窑)
火 | +fire/ | fire, flame, light, flames | (?:着|大|起|失|点|烤|放|救|灭|生|炉|打|玩|烟|纵|篝|战|怒|山|把|取|引|篝|煤|烈|野|开|过|一场)~
火 | hot (popular) | hot, popular, hit, big | (?:很|最|太|特别|走|超级|更|正|爆|非常|这么)~(?:的|了|$|，|。|遍|起来|爆)
火 | urgent | anger, temper, angry, mad | (?:发|恼|冒|来|压|窝|大动肝|上)~
火 | fiery or flaming | flaming, fiery |~(?:红|热|辣|暴)
火 | internal heat | heat, inflammation | (?:上|败|去|内|降|肝)~
卡 | +(loanword) card | card | (?:信用|银行|门|办|刷|贺|打|身份|电话|饭|名|公交|借书|绿|张|会员|储蓄|购物|房|充值|校园|黄|红|插)~
卡 | to be stuck | stuck, jam, jammed, lodge, catch | ~(?:在|住|着|了|壳|得|死)
卡 | slow | slow, lag, freeze, laggy |(?:很|太|电脑|网|有点|特别|好)~
卡 | to block | block, hold up, hold back |~(?:住|脖|人|得很严)
混 | to drift along | drift, get by, scrape by, muddle along, make a living, do, get on | ~(?:日子|口饭|饭吃|得|不下去|到|一天|过|了.{0,3}年|社会|吃混|文凭|出)
混 | +to mix/ | mix, mixed, blend, confuse, mingle, together | ~(?:合|在|着|淆|杂|为一谈|进|入|血|纺)
混 | to pass for | pass, sneak | ~(?:进|过|充|入)
案 | +(legal) case | case | (?:本|此|该|破|办|报|杀人|命|谋杀|立|一|作|凶杀|大|要|血|贪污|绑架|冤|翻|投|盗窃|抢劫|诈骗|这|起|结|悬|审|受贿)~
案 | file | plan, proposal, bill, file, record | (?:方|草|法|提|议|档|备|教|预|个|图|答|修正)~
边 | +side/ | side, beside, by, edge, shore | (?:左|右|两|河|路|海|这|那|一|身|床|湖|窗|东|西|南|北|嘴|江|池|桌|耳|村|哪|街|溪|门|炉|天|外|里|后|前|上|下|旁|手)~
边 | simultaneously | while, as, and, at the same time | 边.{1,4}~|~.{1,4}边|(?:，|^)~[走吃说看听学做干想哭跑打跳读]
边 | edge | edge, brim, rim, hem | (?:花|卷|毛|金|帽|裙|衣|杯|碗)~
边 | boundary | border, frontier | ~(?:境|防|疆|关|界|城|卡|民)|(?:戍|无)~
双 | +pair/ | pair | [一二两三四五六七八九十几这那每\\d]~
双 | two/ | two, both, dual, twin | ~(?:方|手|眼|腿|脚|人|语|胞|层|重|边|赢|臂|目|亲|周|耳|喜|休|职|倍|打|胞)
双 | double/ | double, dual |~(?:份|重|人|倍|层|打|眼皮)
双 | even (number) | even |~(?:数|号|日)
乱 | in confusion or | mess, messy, chaos, disorder, untidy, in a mess, confusion, tangled, a mess, wild | (?:很|太|大|混|杂|忙|一片|脏|得|凌|特别|心|纷|真|好|又脏又|这么|更|内|慌)~(?:了|$|，|。|的|成|糟|七|作|哄|得)?
乱 | +indiscriminate | at random, carelessly, wildly, all over, around, everywhere, about, nonsense, randomly, recklessly, anyhow, anything, wrong | (?:别|不要|不|到处|胡|瞎|不能|他|你|四处|不许|东奔西|请勿|在|手)~(?:[跑说扔动花吃写放想来碰走画叫翻丢穿停搞猜打发涂砍串讲用倒插飞问])
乱 | to throw into | throw into, upset, disturb, mess up, confuse | (?:打|搅|扰|弄|搞)~|~(?:了?.{0,2}(?:套|阵脚|手脚|方寸|心))
超 | +to exceed | exceed, over, beyond, pass, more than, above | ~(?:过|出|了|额|速|标|重|支|龄|载|时|期|限|值|生)
超 | to overtake | overtake, pass | ~(?:车|越|上|了?.{0,2}(?:我|他|车))|(?:赶|反|被.{1,4})~
超 | super- | super, really, ultra, so | ~(?:级|市|大|好|强|人|自然|短|声|高|喜欢|可爱|贵|酷|现实|漂亮)
满 | +full/ | full, fill, packed, crowded, covered, whole, all over, all | (?:坐|装|站|挤|放|摆|堆|写|住|排|挂|贴|长|开|种|客|塞|倒|盛|爬|充|铺|洒|落|布|沾|停|肚子|已|月|全|圆|饱)~|~(?:了|的|是|脸|身|头|山|地|天|街|屋|桌|手|眼|满|载|口|腹|嘴|耳|心|怀|腔|院|墙|纸|分|员|座)
满 | to reach the limit | reach, up, expire, over, turn, full | ~(?:[一二两三四五六七八九十\\d].{0,3}(?:岁|年|月|周|元|天|个)|期|月|了?.{0,3}(?:岁|月|年)|十|不)|(?:期|不|刑|服役|届|未|任|租|假)~
满 | to satisfy | satisfied, satisfy | ~(?:意|足)|(?:不|自)~
砸 | +to smash | smash, break, shatter, crash, hit, crush | ~(?:碎|坏|烂|开|了|在|到|门|伤|死|窗|车|中|过|破|东西|锅|下|个)
砸 | to fail | fail, botch, bungle, flop, screw up, mess up, muff, ruin, blow | (?:搞|办|考|演|弄|做|干|唱)~
区 | area | area, zone, region | (?:山|地|市|郊|灾|景|住宅|开发|社|小|风景|工业|禁|牧|库|保护|厂|特|雷|疫|林|经济|矿|自治|战|城)~
区 | district | district |
座 | +classifier for large | | [一二两三四五六七八九十百几这那每整\\d哪]~
座 | seat | seat, place | (?:让|满|入|空|就|落|客|换|订|占|归|在|雅|插|宝|一个|后)~
座 | (bound form) constellation | | (?:狮子|双子|天蝎|处女|水瓶|猎户|白羊|天秤|什么星)~
座 | base; stand | base, stand, pedestal | (?:底|灯|钟|炮|花盆|基)~
感 | +to feel/ | feel, feeling | ~(?:到|觉|兴趣|受|激|动|恩|人|慨)|(?:深|倍|颇|略|甚|大|备)~
感 | sense of | sense, feeling | (?:责任|安全|幽默|成就|幸福|归属|危机|正义|美|手|自豪|神秘|优越|使命|时代|紧迫|孤独|节奏|自卑|距离|新鲜|参与|罪恶|满足|距|立体|荣誉)~
主 | +owner/ | owner, master | (?:失|车|房|店|业|雇|物|买|庄园|户|船|地|债|奴隶|货)~
主 | main/ | main, chief, principal, major, lead | ~(?:要|力|题|角|编|食|任|犯|因|演|旨|持|线|流|场|治|攻|楼|席|修|业|页|菜|干|意|教|机|观|张|办|队|语)|(?:为|以.{1,8}为)~
主 | host | host | ~(?:人|场|办|客|队|持|任)|(?:东道|宾|做|反客为|节目|作|婚)~
主 | God/ | God, Lord | (?:信|天|真|救世|哦)~|~(?:啊|耶稣|祷文)
差 | to fall short; to lack | short, lack, missing, short of, to, wanting, off | ~(?:[一二两三四五六七八九十几\\d点]|个|远|得远|不离|了)|(?:还|就|只|只|相)~
差 | +not up to standard | poor, bad, poorly, badly, worse, weak, low, inferior, terrible, awful | (?:很|太|更|最|不|真|成绩|质量|越来越|比较|得|学习|又|非常|身体|多|态度|条件|环境|效果|脾气|表现|记性|视力|水平|天气).{0,2}~|~(?:劲|极|评|生|得很|死)
差 | difference; disc | difference, gap, margin | (?:时|温|落|逆|误|色|偏|视|公|相|级|票|价|顺|反|贫富|代|之|一念之|分)~|~(?:别|距|异|价|额|错)
差 | job; official | trip, business, errand, job | (?:出|公|兼|交|开小|邮|苦|美|钦)~
差 | a little; somewhat | almost, nearly | ~(?:点|强人意|一点|不多)
尽 | to the utmost | utmost, do one's best, do one's duty, best | ~(?:力|心|责|情|职|孝|义务|全力|所能|忠|兴|可能|快|量|早|管)
尽 | to use up | use up, exhaust, run out | (?:用|吃|花|耗|费|想|历|受|取之不|无穷无|弹|山穷水|散|除|苦|同归于)~
尽 | all/ | all, nothing but | ~(?:是|说|在|收|皆|失|可|干|数|人皆知|知|享|做|给|如)
养 | to keep (pets) | keep, have, raise | ~(?:了|着|过)?.{0,4}(?:猫|狗|鸟|鱼|花|宠|兔|只|条|宠物|金鱼)
养 | +to raise (animals) | raise, keep, breed, farm | ~(?:了|着)?.{0,4}(?:鸡|猪|牛|羊|蜂|鸭|马|蚕|虾|殖|兔|牲)
养 | to support | support, feed, provide, keep | ~(?:家|活|老|得起|不起|活|妻|老婆|人|自己|父母|你|我|他)
养 | to bring up | bring up, raise, rear, foster, adoptive | ~(?:孩|儿|育|大|子|父|母|女|成|成了)|(?:抚|收|领|赡|娇生惯)~
追 | +to chase | chase, run after, pursue, catch, catch up, follow, go after | ~(?:上|赶|着|了|出|到|过|来|兔|贼|小偷|车|逐|击|捕|杀|不上|我|他|星)
追 | to court | court, woo, chase, after, pursue | ~(?:女|求|她|到手|男|小|了?她|的女)
追 | to look into | look into, trace, investigate, press, get back | ~(?:查|究|问|根|责|回|缴|踪|讨|债)
约 | +approximately | about, approximately, around, some, roughly, or so | (?:大|^|，|重|长|距|宽|高|占|有|年|在|厚|价值|共|面积|人口|时间|耗时|总)~(?:[一二两三四五六七八九十百千万几\\d半]|有|为|占|合|莫|在)|~[一二两三四五六七八九十百千万几\\d半]
约 | to make an appointment | make an appointment, arrange, appointment, date, agree, arrange to meet, set, invite | ~(?:好|了|定|在|时间|会|个|见|见面|不到|几)|(?:预|相|没|已|失|赴|践|跟.{1,4})~
约 | to invite | invite, ask, ask out, meet | ~(?:我|他|她|你|朋友|人|请|同|几个|出|老).{0,4}(?:吃|去|看|来|喝|出|见|打|爬|到|一起|面)?
约 | pact | pact, treaty, contract | (?:条|合|公|契|违|签|毁|和|协|缔|解|北|履)~
赶 | +to hurry | hurry, rush, hasten, in time, race, make | ~(?:快|紧|忙|着|到|路|时间|工|回|去|往|进度|来|作业|任务|稿|得上|不上|不及)
赶 | to try to catch | catch, make | ~(?:上)?.{0,2}(?:火车|飞机|班车|末班|公交|头班|车|船|地铁|点|早班)
赶 | to overtake | catch up, overtake, keep up | (?:追|迎头|后来|你|我)~|~(?:上|超|过|不上他)
赶 | to drive (cattle | drive, drive away, chase, drive out, chase off, kick out, throw out, turn out, herd | ~(?:走|出|牛|羊|鸭|跑|马|车|鸡|猪|下|他|我|苍蝇|尽|鸭子|开|着)
赶 | to avail oneself | happen, just in time | ~(?:巧|上)
雷 | +thunder | thunder, thunderbolt, lightning | (?:打|响|惊|春|闷|一声)~|~(?:声|雨|鸣|电)
雷 | mine, as in | mine | (?:地|水|布|扫|踩|触|鱼)~
雷 | to shock | shock, stun | ~(?:人|到|倒)
烧 | +to burn; to set | burn, set fire, fire, burn down, burnt | ~(?:掉|了|毁|着|起|死|光|伤|香|纸|成|坏|得|焦|糊|山|书|柴|煤)
烧 | to run a fever | fever, run a fever, (temperature), running a fever, burning | (?:发|高|还在|孩子|又|体温).{0,2}~|~(?:到|得|糊涂|退|还没|三十)
烧 | to heat (over | boil, heat, make | ~(?:水|开|茶|炉|热|壶|锅|洗澡水|开水|汤)
烧 | to cook; to prepare | cook, make |~(?:饭|菜|鱼|肉|顿|早饭|的菜|茄)
烧 | fever | fever, (temperature) | (?:退|低|高)~|~(?:退|已|还)
清 | to clear; to settle | clear, settle, pay off, clear up, empty | ~(?:理|空|除|账|仓|扫|点|算|债|洗|场|盘|偿|零|了)|(?:还|付|结|肃|交|缴)~
清 | clear; distinct | clear, clearly, make out, tell | (?:看|说|听|分|记|数|认|讲|弄|算|问|查|道|澄|不)~
清 | +clear; clean | clear, clean, limpid, fresh | ~(?:水|澈|泉|香|新|风|溪|凉|洁|晨|净)|(?:水|河|池|冷|凄|江|月|天|湖水).{0,1}~
清 | quiet; still | quiet, still, deserted, lonely |~(?:静|幽|冷)
副 | +classifier for pairs | pair, set, pack, look, air | [一二两三几这那每]~
副 | deputy | deputy, vice, assistant | ~(?:总|主|校|市|局|经理|教授|部长|院长|手|厂长|省长|会长|处长|队长|团长|县长|驾|书记|班长|秘书|社长)
副 | secondary | side, secondary, by | ~(?:作用|业|产品|食|本|歌|线|标题|刊)
罪 | +crime/ | crime, offense, guilty, guilt, sin, charge | (?:犯|有|无|定|死|认|重|治|判|谋杀|诽谤|受贿|贪污|抢劫|战争|立功赎|罪|盗窃|顶|归|请|杀人|何)~
罪 | blame | blame | (?:怪|归)~
罪 | sin/ | sin | (?:原|赎|忏悔)~
刀 | +knife; blade | knife, blade, sword, cutter |
愿 | +to be willing | willing, want, like, would, wish, prefer | (?:不|甘|情|自|宁|只|心甘情|不情不|谁|我)~(?:意|去|做|为|说|跟|留|再|不|多|死|提|等|来|吃|随|听|回|见|嫁)?
愿 | to wish (that | may, wish, hope | (?:^|，|但|祝|只)~(?:你|您|天下|他|我们|世界|逝者|友谊|主|上帝|大家|所有|一切|好人|母亲)
愿 | (bound form) wish | wish, desire, hope | (?:心|遗|如|志|许|祝|还|宏|意|事与.?)~|~(?:望|景)
数 | to count as | count as, rank, be, most | (?:要|就|最|当|还得|全班)~(?:他|你|她|这|我|谁|北|四|第)
数 | +to count/ | count | ~(?:一|了|着|钱|数|羊|到|星|清|不|得|完|出|人|票|过)
数 | number; figure | number, figure, sum | (?:人|总|次|岁|分|多|少|指|字|基|倍|单|双|为|天|票|词|页|个|户|件|家|奇|偶|系|整|如|常)~|~(?:字|目|额|据|量|学|值)
数 | several; a few | several, a few, several hundred, some, dozens, hundreds, tens, thousands, scores | ~(?:十|百|千|万|亿|年|天|人|次|月|日|小时|家|名|位|米|周|度|千万|个|倍)
白 | +white/ | white, pale, grey | ~(?:色|的|云|纸|雪|发|衬|布|猫|马|墙|兔|衣|花|酒|鸽|皮|茫|裙|米|糖|菜|胡|头|马|人|胖|净|皙|天|得)|(?:雪|苍|洁|头发|脸色|漂|灰|乳|黑|变|皮肤|惨|银|刷|脸|花|胡子).{0,2}~
白 | in vain | in vain, for nothing, nothing, waste, wasted, no use, useless | ~(?:跑|忙|等|费|来|去|干|做|说|搭|学|活|辛苦|花|疼|担心|高兴|折腾|练|养|读|赔|激动|走|准备|学了)
白 | free of charge | free, for free, for nothing, free of charge | ~(?:吃|喝|给|送|拿|住|看|捡|用|坐|占)
白 | disdainful look | roll, eyes, glare, dirty look, look, scowl | ~(?:了|眼).{0,4}(?:眼|一|$|看)
烂 | +to rot | rot, rotten, decay, go bad, bad |~(?:了|掉|苹果|菜|在|水果|根|尾)|(?:腐|霉|苹果|水果|溃)~
烂 | soft; mushy | soft, tender, mushy, pulp, well done | (?:煮|炖|炖得|捣|嚼|熬|稀|软|烧)~
烂 | crappy | bad, lousy, terrible, awful, crappy, poor | (?:太|很|真|这么)~|~(?:片|人|透|电影|摊子|书|戏)
烂 | utterly | dead, completely, thoroughly, by heart | ~(?:醉|熟)
逼 | +to force (sb | force, make, push, drive, press | ~(?:着|我|他|你|得|人|她|迫|自己|孩|上|供|真)
逼 | to close in | close in, approach |~(?:近|临)
欠 | +to owe | owe, debt, owed, in debt | ~(?:了|着|我|你|他|钱|债|款|人|条|账|缺|一|下|银行|谁|租|薪|费|税)
欠 | to lack | lack, short, want, not enough, insufficient | ~(?:妥|佳|缺|安|发达|考虑|火候|收|东风)|(?:万事俱备只)~
通 | +to go through | through, go through, open, get through | (?:打|接|走|开|贯|行|四|交|直|流|相|疏|畅)~|~(?:过|车|航|行|往|向|到|道|不通|关)
通 | to connect | connect, lead, go to, run, link | ~(?:到|向|往|着|上|电|水|网|火车|公路)|(?:这条路|路).{0,3}~
通 | to know well | know well, fluent, understand, know | (?:精|不|略|中国|三国|万事|百事|粗)~|~(?:[一二三四五六七八九].{0,3}[语国文]|晓|古今|医|情达理|外语)
通 | classifier for letters | call | [一几这那]~(?:电话)
通 | to clear | clear, unblock |~(?:下水|便|马桶)
字 | +letter/ | letter |
字 | character | character, handwriting, word | (?:汉|写|认|几个|这个|练|文|识|错别|生|毛笔|繁体|简体|的|写得|一笔|刻|题|草|甲骨|个|大|铅|小|签|打|红|行)~
字 | word/ | word, words | [一二两三四五六七八九十百千万几\\d].?~
封 | +classifier for sealed | | [一二两三四五六七八九十百几这那每\\d第]~
封 | to seal/ | seal, close, seal off, block, close off, shut | ~(?:住|上|好|锁|闭|了|山|路|城|口|存|死|门|起|江|条|杀)|(?:密|查|冰|尘|大雪|启|原)~
封 | to confer/ | confer, grant, make, title, appoint, crown | ~(?:他|为|官|王|侯|爵|号|神|建|赏|地)
未 | +not yet | not yet, yet, still, not, have not, un |
未 | not/ | not, never, no, un, without |
达 | +to reach/ | reach, get to, arrive, as much as, as many as, up to, amount | ~(?:到|成|标|[一二两三四五六七八九十百千万\\d数])|(?:高|长|多|抵|到|直|最高可|将|已|可|重|总数|年产量)~
达 | to communicate | express, convey | (?:表|转|传|下)~
钟 | +o'clock | o'clock |[点分秒]~
钟 | clock | clock | (?:闹|挂|座|时|生物|看)~|~(?:表|走|停|慢|快)
钟 | a (large) bell | bell | (?:敲|警|丧|撞|大|编|古|铜)~|~(?:声|楼|鸣|响)
签 | +to sign one's | sign, signature, autograph |~(?:字|名|了|合同|协议|约|订|署|个|上|收|下|单|发|到|在)
签 | visa | visa | (?:拒|续|免|落地|工)~
签 | label | tag, label, stick | (?:标|书|便|牙|竹|抽|求|上上|一支)~
金 | +gold/ | gold | (?:淘|黄|赤|炼|白|烫|纯|鎏|镀|千足|含|捡)~|~(?:牌|币|矿|条|戒|项|属|银|子|像|饰|杯|店|砖)
金 | money | money, fund, cash, prize | (?:奖|资|现|基|保证|租|佣|押|罚|赏|定|美|退休|养老|薪|公积|税|礼|募)~|~(?:钱|融|额)
金 | golden | golden | ~(?:色|黄|光|秋|发|灿|婚|榜|闪|碧)
朝 | +facing | face, facing, toward, look, overlook | ~(?:南|北|东|西|阳|海|街|着|下|上|外|里|天)
朝 | towards | to, towards, toward, at, in, for, on | ~.{1,8}(?:走|跑|看|笑|开|扔|喊|点头|挥|方向|飞|来|去|射|奔|发火|望|移|打|冲|爬|鞠躬|叫)
朝 | dynasty | dynasty | (?:唐|宋|元|明|清|汉|王|前|历|改|六|隋|南|北|本|秦)~|~(?:代)
朝 | imperial or royal | court | (?:上|在|满|当|退)~|~(?:廷|臣|政|服)
朝 | morning | morning | (?:今|一|有|明)~|~(?:霞|阳|夕|气|思|三|露|九|晖)
机 | machine; mechanism | machine, engine | (?:洗衣|打印|缝纫|复印|相|手|发动|司|电视|收音|录音|计算|拖拉|关|开|起重|主|耳|照相|停|游戏|电话|取款|印刷|挖掘|售货|耳|唱)~
机 | aircraft | plane, aircraft, jet, flight | (?:飞|战|客|班|登|接|劫|专|送|直升|下|转|候|包|乘|轰炸|本)~|~(?:场|票|组|长|舱|翼|身)
机 | opportunity | opportunity, chance, moment | (?:时|趁|乘|良|危|投|转|契|商|借|伺|错失良|生|天赐良)~|~(?:会|遇|不可失)
顿 | +classifier for meals | meal, | [一二两三四几这那每\\d]~
顿 | to pause/ | pause, stop | ~(?:了|住|号)|(?:停)~
顿 | to stamp | stamp | ~(?:足|脚)
顿 | at once | suddenly, at once, immediately | ~(?:时|觉|感|悟|生|起|开|失)
便 | +equivalent to 就 | then, just, already, at once, soon, so, when |
便 | convenient | convenient, handy, easy | (?:不|方|轻|简|近|以|请|悉听尊|从|自|就)~|~(?:利|捷|于|携|览)
便 | even if | even if, even |~(?:是.{1,10}也)
便 | to urinate | | (?:大|小|粪|排|方)~
累 | +tired | tired, weary, exhausted, worn out, tiring, exhaustion, exhausting | (?:很|太|真|好|我|不|又|忙|劳|受|挺|有点|走|疲|跑|爬|站|更|觉得|别|特别|越来越|够|苦|心|写|喊)~
累 | to involve | implicate, drag, get into trouble, burden | (?:连|拖|受|牵|带)~
累 | to accumulate | accumulate, pile up, build up, total | (?:积|日积月)~|~(?:计|积|加|累)
单 | bill/ | bill, list, order, check, form | (?:买|账|菜|名|订|清|下|保|成绩|传|化验|发|开.{0,2}|提|货|凭|结|罚|埋|签|下了|体检)~
单 | +single | single, one | ~(?:人|身|间|打|亲|程|向|行|独|位|个|数|手|日|词|车|曲|只|眼|薄|衣|一)|(?:孤|形)~
单 | only/ | only, just, alone, merely | ~(?:凭|是|这|靠|说|就|看|[^，。]{1,4}就)
单 | odd number | odd | ~(?:号|数|双号|日)
样 | +manner | way, manner, how, like, like that, so | (?:这|那|怎|一|同|照|那么|像.{1,6})~
样 | appearance | look, looks, appearance | (?:模|走|变|长相|变了|小)~|~(?:子|貌)
样 | pattern | pattern, sample, model, style | (?:式|花|图|字|校|取|抽|榜|货|新|走)~|~(?:品|本|板|机|张|书|刊)
样 | classifier: kind | kind, sort, thing, item, type, dish | [一二两三四五六七八九十几这那每各多\\d样]~(?:菜|东西|礼|水果|点心|小|事|工|家|药|都|不|)
投 | to throw (sth | throw, shoot, toss, pitch, cast, drop | ~(?:篮|球|手榴|弹|掷|铅|三分|标|中|进|向|石|递|下)
投 | to cast (a ballot) | vote, cast | ~(?:票|了?.{0,4}票|他|赞成|反对|弃)
投 | to put in (money | invest, put in, put into, insert, pour, sink, put | ~(?:资|入|币|钱|保|产|进.{0,6}(?:钱|元|资)|了?.{0,6}(?:万|亿|元|钱|资金))
投 | to throw oneself | throw oneself, drown, jump | ~(?:河|江|井|湖|海|水|身|入.{0,3}怀)
投 | to send (a letter | send, post, submit | ~(?:稿|信|寄|简历|送|诉|书|了?.{0,3}(?:简历|稿))
投 | to go to; to seek | go to, seek refuge, surrender, turn to, join | ~(?:奔|靠|亲|敌|降|宿|案|军|笔|向)
闻 | +to hear | hear, listen | (?:听|耳|充耳不|久|传|默默无|所|惊|前所未|不|置若罔)~|~(?:风|名|讯|知|言|见)
闻 | to smell/ | smell, sniff | ~(?:到|了|着|起来|一闻|花|香|味|不得|见)|(?:好|难)~
闻 | news | news | (?:新|要|趣|丑|奇|轶)~
堆 | +to pile up | pile, pile up, heap, stack, piled, heap up | ~(?:满|着|在|得|了|积|放|成|起|雪人|砌|叠)
堆 | pile/ | pile, heap, stack, mass, lot, lots, bunch, load | (?:[一两几这那大]|土|草|雪|沙|书|垃圾|火|柴|乱石|人|煤|纸|扎)~
短 | +short/ | short, brief, shorten, shortly, shorter |
短 | to lack | short, lack, owe | ~(?:缺|少|了?.{0,2}(?:钱|斤|块|两))
短 | weak point | shortcoming, weakness | (?:揭|护|取长补|长|说.{0,3}长道.{0,3})~|~(?:处|板)
力 | +power/ | power, force, strength, effort, energy, ability, capacity |
断 | +to break/ | break, snap, broken, broke | (?:折|压|砍|拉|打|摔|绷|剪|弄|咬|割|线|绳|弦|骨|腿|拧|挣|树枝|琴弦|扭).{0,2}~
断 | to cut off | cut off, cut, out, go out, off, stop, run out, sever, fail, lose | ~(?:电|水|了?.{0,2}(?:电|水|线|联系|关系|奶|气|货|粮|音讯|供应)|绝|交|网|粮|奶|后路|裂|气|货|供|流|了)|(?:切|中|隔|打|不|截|间|阻|掐)~
断 | to judge | judge, decide, determine | (?:诊|判|独|果|武|推|决|公)~|~(?:案|定|言)
断 | absolutely | absolutely, certainly, by no means, never | ~(?:不|无|然|非|没|乎)
空 | +empty/ | empty, vacant, blank, hollow, bare, deserted, | ~(?:瓶|手|房|盒|荡|旷|地|话|着|腹|酒瓶|无|箱|白|车|洞|桌|屋|心|想)|(?:掏|是|清|都|落|扑|一场|腾|全|抽|搬|喝|已)~
空 | in vain | in vain, for nothing, | ~(?:欢喜|跑|等|忙|守|想|说|有|喊|谈)
空 | free time | time, free, spare time, free time, busy, a moment | (?:有|没|抽|得|哪|几天|等|趁|偷|什么时候|明天|腾出)~
空 | vacant | vacant, empty, free, unoccupied, blank | ~(?:着|位|房|缺|出|格|座|下|白|隙|闲)
空 | air/ | sky, air | (?:天|高|夜|升|上|半|星|领|晴|航|太|当|长|碧|低|悬|腾|凌|对)~|~(?:气|中|军|姐|难|袭|运|降|战|投)
抱 | +to hold/ | hold, carry, clutch, cradle, in one's arms, arms, in | ~(?:着|起|住|在|孩|来|个|走|过|不动|一|紧|头|怀|进|出|给)
抱 | to hug | hug, embrace, cuddle | ~(?:抱|了一下|住|一下|一抱|在一起|成)|(?:拥|搂)~
抱 | to cherish | cherish, hold, harbor, have, place | ~(?:着?.{0,3}(?:希望|态度|幻想|怀疑|信心|期望|成见|决心)|有|怨|负|不平|歉|定)
架 | +classifier for planes | | [一二两三四五六七八九十百几这那每\\d]~
架 | to support | support, prop, put up, set up, build, mount, erect, hold | ~(?:桥|起|设|着|在|上|走|住|电线|锅|不住|梯)
架 | rack | rack, shelf, stand, frame | (?:书|衣|货|行李|葡萄|担|框|上|房|支|自行车|三脚|骨|脚手|画|鞋|花|十字|刀|瓜|高|钢)~
准 | to allow | allow, let, permit, permission, allowed, | (?:不|批|获|恩|没)~|~(?:你|他|我|许|予|假|她|入|考|生|外|了)
准 | +accurate | accurate, accurately, exact, right, precise, keep good time, correct | (?:很|真|不|瞄|看|说|对|得|猜|说不|认|算|走|最|发音|拿不|打|挺|摸|投|天气预报.?|时|预报)~
准 | definitely | definitely, certainly, must, sure, be sure, bound | (?:^|，|他|一|你|明天|我|她|心里)~(?:是|会|能|得|没|有|在|保|赢|要|定|错不|知道|行|成|来)
准 | about to become | future, to-be | ~(?:新郎|妈|女婿|爸|儿媳|考生|丈夫|岳)
抢 | to rob | rob, rob of, steal, robbery, loot, snatch | ~(?:劫|银行|走|了|钱|匪|去|包|东西|夺|案|他的|我的)|(?:被|遭)~
抢 | to rush/ | rush, hurry, vie | ~(?:着|收|救|险|修|建|时间|在|先|购|答|步|种)
抢 | +to grab/ | grab, snatch, seize, fight for, compete for | ~(?:过|到|座|购|红包|位|玩具|到手|饭碗|镜头|生意|来|球|不到|票)
课 | +class/ | class, lecture, lesson | (?:上|下|逃|旷|听|讲|停|没|节|备|开|有|公开|体育|代|补|复|一堂|请|缺|堂|的|节)~
课 | lesson | lesson | (?:第[一二三四五六七八九十\\d]+|[一二三四几这]|功|生动的一|补)~
课 | course | course, subject | (?:选修|必修|选|门|这门|主|专业|网|数学|法语|历史|英语|开设|音乐)~
痛 | +ache | ache, pain, sore, hurt, painful | (?:头|很|牙|肚子|心|腿|疼|胃|背|腰|嗓子|止|伤口|阵|不|好|又|病|脚|胸|肌肉|镇|酸|苦|哪里|剧|喊)~
痛 | deeply/ | deeply, bitterly, heartily, thoroughly, severely, hard | ~(?:恨|哭|骂|打|悔|改|饮|下|斥|失|感|批|心|快|惜|揍|击)
亲 | to kiss | kiss | ~(?:了|吻|一下|嘴|亲|脸|一口|过|她|他|额)
亲 | in person | in person, personally, oneself, own | ~(?:自|手|眼|耳|口|身|赴|笔|临|历|率|力|往)
亲 | +one's own (flesh | own, real, blood, birth, biological | ~(?:兄|弟|姐|妹|爹|妈|生|儿子|女儿|哥|叔|孙|爸|娘|侄|骨肉)
亲 | close/ | close, intimate | ~(?:密|近|切|热|如|昵)|(?:跟.{1,4}|最|很|不|更)~
亲 | marriage | marriage, married, match | (?:成|定|相|提|结|说|婚|求|娶|逼|迎|和|认|订|招)~
皮 | +skin; peel | skin, peel, rind, bark, shell, wrapper | (?:削|果|苹果|香蕉|树|剥|脱|橘子|肚|头|嘴|眼|表|土豆|西瓜|擦破|饺子|晒|薄|葡萄|去|洗|鸡|脸)~|~(?:肤|包骨|厚)
皮 | leather | leather, hide, fur | ~(?:鞋|包|带|衣|夹克|箱|手套|沙发|革|具|大衣|货|帽|靴|椅|毛)|(?:牛|羊|真|貂|虎|狐|兽|鳄鱼|人造)~
皮 | naughty | naughty, mischievous | (?:太|真|很|调|顽|小子|特别|可)~(?:了|$|，|。|的)
皮 | cover; wrapping | cover, wrapping | (?:书|封|包|信|铁|铅)~
圈 | +circle; ring | circle, ring, loop, hoop | (?:圆|画|花|耳|眼|光|救生|项|铁|橡皮|围成|个|游泳|黑眼|包围|甜甜|烟|转|兜|绕)~
圈 | social circle | circle, circles, world, industry, community | (?:娱乐|朋友|文艺|社交|生活|演艺|商|学术|音乐|体育|影视|外|出|入|粉丝|饭|足球|小|的)~
圈 | classifier for loops | lap, circle, round, loop, turn | [一二两三四五六七八九十几\\d]~
赛 | +competition | competition, contest, race, tournament, championship, game | (?:比|决|竞|参|大|联|初|复|锦标|世界杯|预选|邀请|友谊|加时|小组|四分之一决|公开|淘汰|表演|季后|热身|辩论|循环|大奖|歌唱大|选拔|挑战)~|~(?:场|事|季|程|前|后|况|制)
赛 | to compete | compete, race | ~(?:马|车|跑|龙舟|艇|诗|歌)|~(?:了?一?场)
利 | +profit | profit, benefit, gain, advantage, interest | (?:盈|毛|暴|红|微|获|福|名|牟|净|让|薄|图|得|有|不|势|功|吉|互|水|权|私|唯.{0,2}是)~|~(?:润|益|息|率|弊|害|税|用|国|民)
利 | sharp/ | sharp | ~(?:剑|刃|爪|牙|齿|器|斧|刀|嘴)|(?:锋|尖|犀|锐|凌)~
毛 | +hair/ | hair, fur, coat, wool | (?:羊|狗|猫|眉|睫|汗|脱|腿|皮|牛|兔|鬃|头|绒|体|茸|掉|猴|貂)~|~(?:线|衣|毯|发|孔|毛|茸|笔|巾|皮|裤|囊)
毛 | feather | feather, down | (?:羽|鸡|鸭|鹅|拔|孔雀|鸟)~
毛 | fractional monetary | mao, cents, jiao, cent | [一二两三四五六七八九几\\d]~(?:钱|[一二三四五六七八九]|。|，|$|一)
毛 | nervous | nervous, scared, uneasy, jittery, panic | (?:心里.?|发)~
惹 | +to provoke | provoke, offend, mess with, cross, trifle | ~(?:我|他|她|你|不起|得起|怒|火|恼|毛|急|翻|谁)|(?:不好|招|别|敢|难)~
惹 | to cause (problems) | cause, get into, make, bring, ask for, stir up, lead, land | ~(?:麻烦|祸|事|来|出|上|了?.{0,3}(?:麻烦|祸|事)|是生非|非)
惹 | to anger | make, anger, annoy | ~(?:得|人|她哭|他生气|妈妈生气|大家)
修 | +to repair | repair, fix, mend, service | ~(?:车|理|好|了|表|鞋|电|不好|补|得|一修|自行车|复|水管|手机|完|机|屋顶|收音|整)|(?:在|正在|维|检|没法|送去|翻|来|抢|去|拿去)~
修 | to build/ | build, construct | ~(?:路|桥|建|铁路|筑|水库|公路|地铁|了?.{0,4}(?:路|桥|房|坝|渠|庙|塔|水库)|渠|坝|庙|高速|机场)
修 | to study/ | study, take, read | (?:选|必|进|自|辅|主|研|双|重)~|~(?:完|满|了?.{0,3}学分|学|道|课|行|仙)
急 | +worried | worried, anxious, impatient, hurry, upset, worry | (?:很|着|别|焦|都|太|心|等|干|不|发|真|他|我|不要|更|又|好|什么)~(?:了|着|死|坏|得|$|，|。|哭|什么|躁|疯|也没用|切)?
急 | urgent | urgent, emergency, pressing, urgently, in a hurry | ~(?:事|件|用|需|电|救|诊|单|忙|着|症|病|难|于|盼|要|得很)|(?:紧|应|救|不|十万火|告|加)~
急 | rapid | rapid, fast, swift, sharp, suddenly, sharply, hard | ~(?:流|转弯|速|剧|刹车|降|雨|转|升|促|下|行|驶|弯|步)|(?:水流|湍|风|雨.{0,2}|又.{0,2}又|水)~
风 | +wind/ | wind, windy, breeze, gale, draft, air |
风 | style/ | style, manner, air | (?:作|文|画|家|校|学|画|中国|古|台|球|欧)~|~(?:格|度|范|采|味|骨)
风 | custom | custom, practice, trend, habits | (?:民|成|蔚然成|世|跟|新|之|不正之|歪|移|社会)~|~(?:俗|气|尚|土|潮)
风 | news | word, news, wind | (?:走漏|听到|通|闻|放出|露|口|透)~|~(?:声|闻)
耍 | +to play with | play, play with |~(?:一耍|玩|猴|弄)
耍 | to display (a skill | play, throw, show off | ~(?:花招|赖|脾气|滑头|心眼|大牌|小聪明|流氓|手段|性子|嘴皮|威风|无赖|酷|宝)
低 | +low/ | low, lower, poor, quiet, softly, lowly |
低 | to lower (one's | lower, bow, hang, bend, down, bent | ~(?:着?头|下头|下|头|首|眉|着)
饭 | +meal | meal, dinner, lunch, food, supper, breakfast, eat |
饭 | cooked rice | rice | (?:米|炒|碗|盛|白|蛋炒|剩|菜和|稀|一口)~
烦 | +to feel vexed | annoyed, fed up, vexed, sick of, tired of, upset, sick and tired | (?:很|心|真|好|别|觉得|我|听|他|太|厌|够|不厌其)~(?:了|死|得|着|$|，|。|透|躁|闷|人)?
烦 | to trouble | trouble, bother, | ~(?:您|请|劳|你|他|别人|我|人)|(?:麻)~
烦 | to bother | bother, annoy, pester |(?:别|来|少|又来|不要|老)~(?:我|他|人|妈|你)
调 | to transfer | transfer, move, post, move to, transferred | ~(?:到|往|去|走|动|来|回|离|任|职|派|集|配|兵|度|虎离山|人|升|入|走了)|(?:抽|上|征|借)~
调 | to adjust | adjust, turn, set, tune, season, mix, turn up, turn down | ~(?:整|到|节|高|低|好|一下|小|大|味|慢|快|准|时间|闹钟|成|温|试|色|酒|弦|控|频)
调 | tune | tune, melody, key, tone | (?:曲|小|走|跑|唱|高|低|变|大|主|色|格|论|同|这个|腔|民间|声|语|音)~
格 | +square; lattice | square, box, check, grid, | (?:方|表|填|空|每)~|~(?:子|纹|布)
格 | compartment | shelf, compartment | [一二两三几每第]~
举 | +to lift | lift, raise, hold up, hold, up, put up | ~(?:着|起|手|杯|高|过|重|头|到|了起|不动|得起|旗|枪|牌|双手)
举 | to cite | cite, give, quote, take | ~(?:个|例|了?.{0,4}例|出|一|反|不胜|世闻名)
举 | act | act, move, action | (?:此|一|义|壮|善|创|多此一|盛|之|这一)~|~(?:措|动|止)
举 | to choose | choose, elect, nominate | (?:推|选|荐|科)~
安 | to install | install, fit, put in, fix, put up | ~(?:上|了?.{0,4}(?:灯|窗|门|机|器|电话|空调|锁|摄像|铃|玻璃)|电话|空调|装|在|好|一个|个|门|着)
安 | +(bound form) calm | calm, peaceful, at ease, peace |
反 | +contrary | contrary, opposite, reverse | ~(?:之|倒|而)|(?:相|适得其)~
反 | inside out or | inside out, upside down, backwards, back to front, wrong way round, wrong side | (?:穿|放|戴|写|拿|装|弄|贴|说|看|方向|挂)~
反 | to oppose | oppose, anti, against, protest | ~(?:对|战|腐|贪|恐|抗|封建|政府|感|垄断|法西斯|帝|日|毒|核|驳|倾销|华|种族)
反 | to rebel | rebel, revolt | (?:造|谋|策|官逼民|平)~|~(?:叛|了)
层 | +floor (of a | floor, story, storey | (?:[一二三四五六七八九十几\\d]+|第.{1,3}|高|顶|底|楼|上|每|低)~(?:楼|的|高|住|是|，|。|$|大|都|以)?
层 | classifier for layers | layer, coat, thin | [一二两三四五六七八九十几这那每]~(?:雪|皮|灰|纸|油|霜|薄|楼|衣|土|意思|膜|关系|冰|含义|细|厚|云|面纱)
方 | +direction | direction, | (?:东|西|南|北|前|后|上|下|四面八|远|地|对面)~
方 | party (to a | side, party | (?:双|对|各|甲|乙|我|敌|警|校|中|美|军|厂|官|买|卖|资|劳|男|女|一|多|三|俄|日|英|单|院|片|店|检|辩|卖|敌|欧|主办|有关|第三)~
方 | square/ | square | ~(?:桌|块|形|脸|正|的|格|盒|米|砖|巾|圆)|(?:正|长|立|见|平|四四|四)~
方 | prescription | prescription | (?:处|药|秘|偏|开.{0,2}|验|配|祖传)~
方 | just when | just, only, only just, only then, only after, not until | (?:年|如梦|时|后|如今|天|书到用时)~(?:[知能可才兴过才恨])
挑 | to choose | choose, pick, select, pick out | ~(?:了|个|选|一|几|出|来|件|好|礼物|中|着|剩|到|衣|便宜|对象|战士|最|日子)
挑 | to nitpick | pick, fault, find fault, picky, fussy, particular, nitpick | ~(?:毛病|刺|剔|食|三拣四|错|理)|(?:嘴|太|他很)~
挑 | +to carry on | carry | ~(?:着?.{0,2}(?:水|担|柴|粪|土|重担|米|行李|菜|扁担|桶)|夫|起.{0,4}(?:担|重任)|不动)
挑 | to incite | stir up, provoke, incite | ~(?:拨|起|衅|逗|动|唆|战|事|头)
切 | +to cut; to slice | cut, slice, chop, carve, cut up | ~(?:成|菜|肉|开|片|到|了|蛋糕|一|西瓜|碎|块|丝|好|面包|葱|断|除|下|洋葱|割|换)
招 | to recruit | recruit, hire, take on, enrol, admit, looking for, enroll | ~(?:聘|工|生|人|收|了?.{0,4}(?:人|员工|学生|新)|募|新|兵|商|标|徒|女|男|服务员|保姆|不到)
招 | to beckon | beckon, wave, hail | ~(?:手|了?招手|呼|车|之即来)
招 | to provoke | provoke, tease, annoy, bother, mess | ~(?:惹|他|我|你|人烦|谁|人|风|蚊)
招 | a move (chess) | move, trick | (?:[一两几这那每]|绝|高|花|过|支|高|损|妙|狠|新|使出)~
招 | to confess | confess, own up, admit | ~(?:了|认|供|出|不招)|(?:从实|不打自|屈打成)~
炸 | +to explode | blow up, explode, bomb, burst, blast | ~(?:了|死|伤|开|毁|弹|药|掉|桥|飞|塌|成|碉)|(?:爆|轰|引|被|要|气)~
炸 | to deep fry | fry, deep-fry, fried, deep-fried | ~(?:鸡|鱼|油条|薯|酱|虾|糕|丸|着吃|土豆|猪排|肉|花生|好|黄)|(?:油|煎)~
流 | +to flow/ | flow, run, stream, pour, trickle, shed, bleed, drip, course | ~(?:着|下|过|到|入|出|进|水|泪|血|汗|向|鼻涕|了|口水|经|动|淌|不停|泪|干|眼泪)
流 | stream of water | stream, current, flow | (?:河|寒|人|车|潮|电|气|水|溪|暖|支|急|泥石|主|逆|湍|客|细|热|洪)~
流 | class, rate | rate, class | (?:[一二三]|上|末|名|九|下)~
搭 | to take (boat, | take, get, catch, ride, lift | ~(?:车|船|飞机|火车|乘|顺风车|便车|地铁|巴士|出租|载|你的车|他的车|班机|电梯|一程)
搭 | +to put up | put up, build, set up, pitch, set, make | ~(?:帐篷|棚|桥|建|台|起|积木|个|了?.{0,4}(?:棚|窝|台|桥|帐|床|梯|房)|窝|架|床|戏台|好)
搭 | to hang | hang, drape, throw | ~(?:在|着)
搭 | to connect | strike up, talk, speak | ~(?:话|腔|理|讪|上|茬|不上)
搭 | to match | match, go with, go, go together | (?:很|不|百|混|配|更|挺|颜色)~|~(?:配|得|调)
搭 | to join | join, team up, partner, pair | ~(?:伙|档|伴|上|帮|班子)
相 | +each other | each other, one another, mutually, together, mutual | ~(?:爱|见|识|处|遇|互|似|信|隔|连|等|比|距|对|约|助|关|反|依|望|谈|聚|伴|通|撞|差|同|邻|认|让|交|逢|救|劝|传|继|容|近|符|配|机|提|告|思)
相 | appearance | look, looks, appearance, face | (?:长|吃|照|真|穷|睡|站|本|福|坐|面|可怜|洋|露|凶|亮|老|怪|扮|看|变)~|~(?:貌)
权 | +right/ | right, rights | (?:人|有|无|特|版|产|选举|维|专利|著作|所有|主|霸|言论|知情|隐私|发言|投票|继承|股|使用|决定|被选举|侵|抚养)~|~(?:利|益)
权 | power/ | power, authority | (?:掌|政|当|夺|专|大|职|有|官|授|越|弄|集|放|实|兵|滥用职|皇|王|以|财|争|主|控制|无|财)~|~(?:力|威|势|贵|限|臣|术)
翻 | to flip over | turn, flip, turn over, leaf, leaf through, flick, thumb, open, turn to | ~(?:到|开|页|了?.{0,4}(?:页|遍|几页|书)|书|看|阅|着|过)
翻 | to overturn | overturn, turn over, capsize, knock over, tip over, tip, upset, roll over | (?:打|推|掀|车|船|撞|踢|弄|闹|碰|吹|人仰马)~|~(?:车|船|了(?:过来)?|倒|身|滚|跟头)
翻 | to rummage | rummage, search, go through, look through, ransack, dig out, find | ~(?:箱|出|遍|抽屉|找|东西|了半天|包|来翻去|垃圾|他的|我的|口袋|乱|垃圾桶)
翻 | to translate | translate, translation | ~(?:译|成.{0,3}(?:文|语)|得不|了?.{0,4}(?:小说|译))
翻 | to double | double, multiply, quadruple | ~(?:倍|番|了?[一两几].{0,2}[番倍]|一番|两番)
翻 | to climb over | climb over, cross, get over, over, climb | ~(?:墙|山|过|越|进|围墙|出)
翻 | +to turn over | turn over, turn |
摆 | +to arrange | arrange, put, lay, set, place, display, lay out, set out, put out, stand, line up | ~(?:着|满|在|好|放|了|出|上|成|摊|设|弄|齐|桌|酒|开|宴|碗|地摊|平|脱|正)
摆 | to exhibit | put on, show off, assume, parade, strike, give oneself | ~(?:架子|阔|谱|老资格|威风|出.{0,4}(?:样子|架势|姿)|姿势|款|样子|臭脸|脸色|事实|功)
摆 | to move to | swing, wave, wag, shake, sway | ~(?:手|动|了?摆手|来摆去|尾|头|渡)|(?:摇|钟|左右)~
压 | +to press/ | press, weigh down, crush, flatten, squash, weigh, run over | ~(?:在|着|碎|断|扁|坏|死|倒|住|得|到|垮|过|弯|塌|平|了|成|紧)
压 | to keep under | control, keep down, suppress, hold down, cut, bring down, hold back, drive down, reduce | ~(?:住|低|价|下|成本|制|抑|了?压|下去|倒|火|怒|缩)
压 | pressure | pressure | (?:血|高|减|气|水|电|施|低|解|油|抗|加|重|变|眼|稳)~|~(?:力|强|岁)
原 | +former | former, original, originally, ex | ~(?:来|定|计划|名|主任|地|作|版|本|话|样|籍|价|配|意|著|著|址|因|料|住|先|有|任|苏联|是|单位|总|校|总统|总理|局长|市长|班|件|形|主|油|声|装|封)
原 | raw/ | raw, crude, primary | ~(?:料|油|木|煤|材料|棉|矿|粮|盐)
原 | level | plain | (?:草|平|高|中|荒|雪|冰|燎|大)~
扯 | to tear | tear, rip, tore | ~(?:碎|破|烂|断|掉|下|开|裂|成|坏)
扯 | +to pull | pull, tug, drag, yank | ~(?:着|住|了|出|到|进|衣|头发|过|平|袖|耳朵|一|后腿|起)
扯 | to chat | chat, talk, gossip, nonsense, rubbish | ~(?:淡|谎|到哪|远|闲|皮|什么|别的|家常|些|上)|(?:闲|东拉西|瞎|胡|别|太|鬼|乱|跟他)~
型 | +type/ | type, model, kind, | (?:新|大|小|中|A|血|O|B|体|典|类|机|车|重|轻|巨|流线|脸|户|微|大|各)~
型 | model/ | model | (?:模|机|车|\\d)~
报 | +newspaper | newspaper, paper, daily | (?:看|日|早|晚|订|读|登|见|卖|送|周|画|书|买|份|张|小|党|本|人民日|海|墙|时)~|~(?:纸|社|刊|上|亭|道|业)
报 | to report; to inform | report, tell, announce, inform, call, give | ~(?:告|警|案|名|了?.{0,3}(?:警|案|喜|信|价|仇)|喜|到|上|时|幕|出|站|一下|销|税|菜名|姓名|数|丧|平安|花名|失|价)|(?:上|通|申|汇|谎|虚|举|谎|预|播|呈|快)~
报 | to sign up for | sign up, register, apply, enroll, enrol, enter, sign up for | ~(?:名|了?.{0,6}(?:班|课|名|考|大学|团|专业|项目)|考|个|哪|班|大学|志愿)
报 | to take revenge | revenge, avenge, get even, get back | ~(?:仇|复|了?.{0,4}仇|.{1,4}之仇|怨|私仇)
报 | to reward | repay, return, reward, requite | ~(?:答|恩|.{1,4}(?:之恩|的恩)|效|酬|国|德)|(?:无以为|知恩图|回|善有善|以怨|恶有恶)~
冒 | +to emit; to give | give off, rise, steam, pour, send up, emit, come out, stick out, sprout, smoke, pop, break out | ~(?:着|出|烟|气|汗|泡|热气|火|芽|尖|头|上|金星|起|冷汗|黑烟|了)
冒 | to brave; to face | brave, risk, in, at the risk, face, despite, run | ~(?:着|雨|险|死|雪|风|.{0,6}(?:危险|大雨|风险|大雪|严寒|炮火|生命)|天下之)
冒 | to falsely adopt | pretend, fake, pose, impersonate, false, counterfeit | ~(?:充|牌|名|称|用|领|认)|(?:假|仿)~
至 | +to/ | to, until, till, up to | (?:[一二三四五六七八九十\\d点分时日月年天元号]|由.{1,12}|从.{1,12}|直|甚|乃|延长|增|降|升|截|迟|推迟|送|迁|移)~
至 | most | most, extremely, best | ~(?:少|多|今|爱|亲|高|上|善|迟|早|交|诚|理|宝|关)|(?:冬|夏)~
至 | to arrive | arrive, reach, come | (?:^|，|已|所|宾|将|接踵而|纷|不期而|无微不|行|人迹罕|朝发夕)~
镇 | +small town | town, township, village | (?:小|古|乡|城|集|这个|江南|景德|老|全|水|本|重|边陲|到)~|~(?:上|里|长|政府|子)
镇 | to suppress | suppress, put down, keep down | ~(?:压|住|反|得住)
镇 | to calm | calm, relieve, composed | ~(?:静|定|痛)
镇 | to cool | chill, ice, cool, iced | (?:冰)~
冰 | +ice/ | ice, icy, frozen | (?:结|滑|溜|破|加|冷|干|浮|化|薄|南极|块|水成|履薄|厚)~|~(?:块|箱|山|雪|上|面|冷|川|激凌|棍|场|水|河|鞋|淇|球|糖|灯|雕|镇|封|层|柱)
冰 | to chill sth | chill, put on ice, refrigerate, cold, ice-cold | ~(?:一下|啤酒|着|过|了|西瓜|可乐|镇)
若 | +if/ | if, should, were, unless, in case, had, once |
若 | like/ | as if, like, as though, as | (?:旁|宛|恍|有|如|大智|欣喜|呆|寥|胜|视|判|冷|门庭|固|趋之)~
应 | +should | should, ought, must, ought to | ~(?:该|当|由|在|及时|如何|立即|予|有|为|是|注意|受|按|以|把|将|加强|被|给|尽|从|不|向|采|参|避|如|付|包括|保持|分|如数|届|归|遵|享)
应 | to respond/ | at, response, in response, at the invitation, by, request | ~.{1,12}(?:邀请|要求|之邀|之约|请|召|邀|需求|号召)|~(?:邀|征|聘|召|运|援|接|急)
应 | to answer | answer, reply, respond | ~(?:了?一声|声|答|道|和|门|着)|(?:没人|答|响|呼|回|喊他不|不|一呼百|叫天天不)~
应 | to agree (to do | agree, promise, | ~(?:下|允|承|了(?:下来)?|许|诺)
应 | to deal or cope | deal, cope, handle | ~(?:付|对|变|急|酬|战|敌)
电 | +electricity | electricity, power, electric, current, battery | (?:停|没|断|充|来|发|用|省|供|水|通|触|触了|缺|节|带|放|核|漏|有|费|触|家|输)~|~(?:灯|器|力|费|池|线|源|话|脑|视|影|梯|台|扇|车|网|压|流|站|量)
电 | phone call | phone, call, telegram, telephone | (?:来|去|致|急|贺|唁|回|外|发|通|新华社|综合外)~
电 | to get (or give) | electric shock, shock, electrocute | ~(?:死|到|了(?:一下)?|着|击|倒)|(?:被|触)~
旧 | +old | old, used, second-hand, worn, worn-out, outdated, past |
灵 | +effective | work, effective, | (?:很|真|不|最|失|百试百|这药|特|显|这招|挺)~(?:了|$|，|。|的|验)
灵 | quick/ | quick, sharp, keen, alert, clever, nimble, sensitive | (?:耳朵|脑子|鼻子|消息|脑筋|手脚|机|心|脑瓜|眼睛).{0,2}~|~(?:活|敏|巧|机|光|便|通)
灵 | spirit | spirit, soul | (?:心|亡|神|圣|幽|生|英|在天之|精|守|招|显)~|~(?:魂|感|性)
表 | +watch | watch, meter, gauge, clock | (?:手|块|怀|戴|看了?看|钟|电|水|我的|修|掏出|对|体温|金|煤气|名|秒|只)~|~(?:停|快|慢|走|坏|带)
表 | a form | form, application | (?:填|申请|报名|登记|调查|一张|份|交|发)~
表 | a table | table, chart, list, schedule | (?:图|列|时间|课程|报|附|价目|时刻|日程|名单|计划|数据|行程|年|元素周期|乘法|统计|名次|排行|资产负债)~
表 | to show (one's | express, show, convey | ~(?:示|态|达|明|白|现|露|忠心|决心|同情|扬|决|歉意|谢意|深情|心意|敬意)|(?:略|深|聊|以)~
困 | +sleepy | sleepy, drowsy, tired | (?:很|太|好|我|犯|真|又|发|觉得|孩子|不|都)~(?:了|死|得|$|，|。|倦|意|觉|乏|吗)?
困 | to trap | trap, strand, stuck, trapped, stranded, catch, caught, maroon | ~(?:在|住|于|扰|境|了|兽)|(?:被|围|受|脱|受|解)~
油 | +oil/ | oil, petrol, gas, gasoline, fuel, grease |
油 | oily | oily, greasy | (?:太|很|不|有点|真)~|~(?:腻|乎|汪|光)
值 | +(to be) worth | worth, worthwhile, be worth, value | ~(?:得|多少|钱|不值|[一二两三四五六七八九十百千万几\\d]|了|个|一|此)|(?:不|很|真|超|太|也|一文不)~
值 | value/ | value | (?:价|产|面|市|数|总|贬|升|最大|保|增|充|平均|绝对|峰|估|身|颜|期望)~
值 | to be on duty | duty, on duty, shift | ~(?:班|夜|日|勤|守|周)|(?:轮)~
值 | to happen to | at, happen, when, coincide, mark, during | (?:时|正|适|恰|欣|值此|又)~|~此
擦 | +to wipe; to polish | wipe, polish, clean, dry, dust, mop, erase, rub off, scrub | ~(?:干净|桌|窗|汗|黑板|干|玻璃|眼泪|泪|嘴|手|脸|掉|鞋|皮鞋|地|一擦|了擦|枪|车|去|眼镜|着|身|拭|碗)
擦 | to apply | apply, put on, rub, wear, put | ~(?:口红|药|粉|油|防晒|香水|胭脂|护手|面霜|点|上)
擦 | to rub; to scratch | graze, scrape, scratch, rub, strike | ~(?:破|伤|火柴|亮|边|出火|痕|碰|着火|肩|枪走火)
擦 | to brush (past) | brush, pass, shave, graze | ~(?:肩而过|身而过|过|边|着?.{0,4}(?:过|飞|耳朵))
卷 | +to roll up | roll, roll up, curl, sweep, wrap | ~(?:起|着|成|烟|走|袖|裤|发|进|入|了|好|毛|土|心|曲|尺|铺盖|款|地毯)
卷 | examination paper | paper, exam, test | (?:试|考|交|答|批|阅|改|这张|收|白|发|判|监|模拟|开|闭)~
卷 | volume | volume, book, scroll | (?:第.{1,3}|[一二两三四五六七八九十百千万几\\d上下全]|画|开|手不释|长|手|书|掩|案)~
卷 | a roll | roll | (?:花|春|蛋|胶|铺盖|鸡肉|[一两几]|瑞士|手|烟|羊肉|行李)~
共 | +total/ | total, in all, altogether, a total of, in total | ~(?:有|计|[一二两三四五六七八九十百千万\\d]|发|收|生产|举|派|投|花|分|来|出|完成|处|接|约|设|创|进行|获|售|参|搜|死|用|达|接待)
共 | together/ | together, share, joint, jointly, | ~(?:度|进|商|同|享|用|患难|事|赢|庆|建|处|进退|存|餐|舞|和|枕|居)|(?:同甘|患难与|朝夕与|荣辱与|生死与|和平)~
刺 | +to stab | stab, pierce, prick, jab, run through, thrust, lunge | ~(?:破|伤|中|死|入|穿|了?.{0,3}(?:一刀|一剑|刀)|进|出|向|过去|去|来|杀|到|心|骨)|(?:一剑|便|行|拔剑|挥剑|猛|用.{1,4})~
刺 | thorn | thorn, bone, spine, splinter | (?:鱼|带|有|根|挑|浑身是|扎.{0,2}|玫瑰|芒|满身|没有|软|花|肉中|话里带)~
刺 | to assassinate | assassinate, murder, assassination | (?:行|遇|被|谋)~|~(?:客|秦|杀)
炒 | +to sauté | fry, stir-fry, stir-fried, scrambled, cook, fried | ~(?:菜|饭|鸡蛋|蛋|肉|面|豆|的|土豆|了|个|熟|锅|花生|西红柿|茶|瓜子|青菜|香)
炒 | to speculate | speculate, play, speculation | ~(?:股|房|汇|楼|地|买炒卖|黄金|外汇|期货|币|作)
炒 | to sack | sack, fire, get fired, dismiss | ~(?:鱿鱼|了|掉)|(?:被|老板|把.{1,4})~
炒 | to hype up | hype, hype up | (?:热|爆)~|~(?:作|热|得沸沸|新闻|绯闻|高)
合 | +to close | close, shut, closed | ~(?:上|眼|拢|不拢|嘴|书|了?.{0,2}眼|着眼|得拢)|(?:闭|愈|缝|没|开)~
合 | to fit | suit, fit, agree, meet, conform, to one's taste, match, right | ~(?:适|身|脚|格|理|法|胃口|心意|口味|我的|他的|乎|群|规|情|不来|得来|意|拍|算|脾气|他心意|口)|(?:符|不|正|配|投|吻|适|迎|情投意|志同道)~
合 | to join | join, together, jointly, combine, share, co- | ~(?:作|写|办|用|买|租|住|资|影|唱|著|并|谋|力|伙|奏|成|计|编|演|开|照|为|二为|一|在一起|吃|穿|送|在)|(?:联|结|混|组|综|聚|融|集|里应外|整)~
合 | to be equal to | equal, equivalent, come to, work out, amount | ~(?:[一二两三四五六七八九十百千\\d]|人民币|多少|美元|每)|(?:折|约|相当|一公里|一美元)~
奇 | +strange | strange, odd, queer, weird, peculiar |
据 | +according to | according to, based on, on, by, from, reportedly, reported, say, said, it is | (?:^|，|。|又|另)~|~.{1,12}(?:说|称|报道|统计|介绍|悉|估计|了解|传|记载|消息|规定|报告|调查|分析|透露|预测|显示|此|闻|我所知|目击)
据 | to occupy | occupy, seize, hold | (?:占|割|盘|窃)~|~(?:守|点|为己有)
极 | +extremely | extremely, very, most, highly, utterly, terribly, so, exceedingly, incredibly | ~(?:好|大|其|少|不|为|高|有|美|重|低|小|强|富|难|深|了|端|限|度|具|易|冷|快|尽)|(?:好|高兴|冷|忙|美|热|可爱|累|漂亮|妙|坏|讨厌|糟|困|痛|感人|棒|精彩|聪明|对|怕|满意)~了
极 | pole (geo | pole, polar | (?:南|北|两|阳|阴|电|磁|正|负)~|~(?:地|光|昼|夜|圈)
响 | +to ring | ring, go off, sound, rang, go | (?:铃|电话|闹钟|钟|手机|门铃|铃声|警报|掌声|歌声|枪声|鼓声|钟声|上课铃|号角|音乐|雷).{0,3}~|~(?:了|起|个不停|着|过|铃|枪|警报)
响 | loud | loud, loudly | (?:很|太|不|真|最|更|特别|声音.?|多|好)~|~(?:亮|彻)
响 | sound | sound, noise, bang | (?:[一声巨炮]|音|声|作|影|轰|无|双|交|不|哗哗|沙沙|噼啪|咚咚)~
省 | to save; to economize | save, economize, thrifty, sparing, skimp | ~(?:钱|时间|下|了?.{0,4}(?:钱|时间|力|事|心|电|油|不少)|电|水|油|力|事|着|吃俭用|得|点|心|工|一)|(?:节|俭|能|俗)~
省 | +province | province, provincial | (?:[^节俭得能])~(?:长|会|内|级|委|政府|城|份|的|，|。|$|市|里|际|外|军区|队|有|领导|办公厅|第一|博物|图书)|(?:四川|江苏|广东|全|本|该|外|各|湖南|浙江|山东|我|邻|两|河南|邻|某|海南|哪个)~
省 | to leave out | omit, leave out, skip | ~(?:略|去|掉|得)
顶 | +top/ | top, peak, summit, roof, crown, ceiling | (?:山|屋|头|楼|塔|房|车|树|到|秃|封|峰|极|帐篷|洞|谢)~|~(?:端|上|部|点|层|楼|峰|棚|级|尖)
顶 | classifier | | [一二两三几这那]~(?:帽|轿|帐|草帽|王冠|伞|毡|新|安全|花|小|旧|红|破)
顶 | most/ | very, most, extremely, best, at most | ~(?:好|多|大|呱呱|坏|喜欢|重要|聪明|小|漂亮|要紧|有意思|用|怕|难)
顶 | to go against | against, talk back, defy, answer back, brave, in the teeth | ~(?:着?.{0,4}(?:风|雨|雪|压力|浪|太阳|烈日|寒风)|撞|嘴|风|牛)
顶 | to replace | replace, take the place, in place, stand in, substitute, as good as, equal, worth | ~(?:替|得上|[两三四五几].{0,2}(?:人|个)|班|他的|我的|事|用|名|包)|(?:一个|谁)~
顶 | to carry on | carry on one's head, on one's head, balance | ~(?:着?.{0,4}(?:碗|水罐|篮|包袱|罐|坛)|在头上)
迷 | +lost/ | lost, lose | ~(?:路|了路|失|途|航|宫)
迷 | fan/ | fan, enthusiast, buff, addict, lover | (?:球|歌|影|戏|书|足球|财|军事|武侠|棋|车|小说|电影|网|推理|侦探|官|追|京剧)~
迷 | crazy about | crazy, crazy about, hooked, addicted, fascinated, obsessed, keen, mad about | ~(?:上|恋|住|信|人|得|足球|电脑|京剧|游戏|上了)|(?:着|沉|入|痴|让.{1,3}|被.{1,6})~
撒 | to scatter | scatter, sprinkle, sow, spread, strew, spill | ~(?:满|了?.{0,3}(?:盐|糖|花|一地|种|胡椒|点|些|沙|网)|在|种|点|上|到|盐|下|播|出|葱花|花|落)
撒 | +to let loose | throw, tell, cast, let go | ~(?:谎|娇|野|手|腿|网|气|泼|欢|酒疯|开|尿|赖|手不管)
烟 | +smoke/ | smoke, chimney | (?:冒|炊|浓|青|黑|狼|滚滚|云|硝|油|一缕|一股|烟|随|起|乌|缕|火)~|~(?:雾|囱|尘|火|熏|味|消|筒)
烟 | cigarette | cigarette, cigar, smoke, smoking, tobacco | (?:抽|吸|戒|支|包|点|根|香|买|禁|条|卷|盒|一口|敬|递|叼|戒了|散|掐|灭|旱|烤|二手|名|的|好)~|~(?:酒|头|盒|灰|卷|草|民|瘾|厂|斗|丝|叶)
毒 | +poison/ | poison, toxin, venom, poisonous, toxic | (?:中|有|下|放|消|解|无|服|剧|蛇|投|以.{0,2}攻|食物中|病|排|煤气中|含|防|铅)~|~(?:药|死|气|蛇|素|性|蘑菇|草|酒|品|液)
毒 | narcotics | drug, drugs, narcotics | (?:吸|贩|缉|戒|禁|制|扫|戒|反)~|~(?:贩|枭|瘾|资|品)
毒 | malicious | cruel, vicious, malicious, fierce, scorching, strong, blazing | (?:狠|恶|歹|太阳.{0,2}|真|很|心.?|嘴.?|日头.{0,2}|手段.?)~|~(?:辣|手|打|舌|日|计|誓)
绝 | +absolutely | absolutely, definitely, never, by no means, no way, no, in no way | ~(?:不|无|对|没|非|大多数|妙|佳|好|口|密)
绝 | to cut short | cut off, sever, break off, break | (?:断|隔|杜|拒|不|谢|滔滔不|络绎不|回|禁)~|~(?:交|食|缘|情|望)
绝 | extinct | extinct, die out, wipe out | (?:灭|赶尽杀|空前.?|将|失|斩尽杀|悲痛欲)~|~(?:种|迹|后|版|症|境|户|代|路)
归 | to belong to | belong, go to, be, belong to | ~(?:我|他|你|谁|国家|她|公|大家|集体|自己|属|功于|.{1,6}所有|于)
归 | +to return/ | return, come back, go home, come home, back, (homecoming) | ~(?:来|国|家|途|队|巢|林|程|心似箭|乡|期|案|去|京|航|还|位|于平静|农)|(?:回|未|晚|不|早出晚|夜|一去不|海|同|日暮|满载而|迟|思|西)~
归 | of a responsibility | in the charge, charge, responsible, be taken care of, responsibility | ~.{1,6}(?:管|负责|保管|处理|领导)
归 | to give back | give back, return | ~(?:还|赵)
归 | used between two | | ~[^，。]{1,2}，
匹 | +classifier for horses | horse |[一二两三四五六七八九十百几这那每\\d]~
角 | +corner | corner | (?:墙|街|拐|屋|转|眼|嘴|桌|一|四|海|死|额|院|城|楼|边|天涯海|床|某个|西北|东南|小|被|衣)~|~(?:落)
角 | angle | angle | (?:直|三|锐|钝|夹|视|广|内|对|斜|仰|死|度.?|镜头)~|~(?:度)
角 | horn | horn, antler | (?:牛|羊|鹿|犀牛|号|长.{0,2}|头上.{0,2}|触|独|犄)~
角 | unit of money | jiao, cents, cent, mao | [一二两三四五六七八九几\\d]~(?:钱|[一二三四五六七八九]|$|，|。)
角 | role (theater) | role, part, | (?:主|配|男主|女主|丑|名|旦|挑大梁.?)~|~(?:色)
印 | +to print | print, printed, copy, run off | ~(?:着|上|了|好|出|成|在|刷|制|有|名片|书|错|几|发|一|行|花|得|染)|(?:打|复|影|翻|铅|排|套|重|刊|石|付|胶|加)~
印 | a seal | seal, stamp, chop | (?:盖|大|刻|官|玉|私|金|掌|公|封|玺|用)~|~(?:章|鉴|玺|泥)
印 | a mark | mark, print, trace | (?:脚|手|血|水|烙|吻|车|唇|指|痕|泪|红|牙|爪|一个|齿)~|~(?:记|象|痕|迹)
造 | +to make/ | make, create, invent, form, produce, construct | ~(?:成|出|句|型|福|纸|就|酒|船|孽|假|谣|林|反|化|物|梦|诣)
造 | to build/ | build, construct | ~(?:桥|房|船|了?.{0,4}(?:桥|房|船|楼|机|车|坝)|房子|飞机|汽车|起|大坝|价|在|航母|一座)|(?:建|修|制|改|营|打|锻)~
造 | to fabricate | fabricate, make up, invent, spread, fake | ~(?:谣|假|了?.{0,3}(?:谣|假)|舆论|的谣)|(?:捏|伪|编|生)~
登 | to ascend | climb, ascend, go up, scale, board, mount, land | ~(?:上|山|高|顶|机|岸|陆|船|楼|长城|泰山|台|月|珠峰|塔|门|场|基|临|天|攀|梯)|(?:攀|捷足先|一步)~
登 | +to publish or | publish, print, carry, appear, run, place, put | ~(?:报|了?.{0,6}(?:广告|文章|报|启事|消息|照片)|在|出|广告|载|启事|记|录|刊|寻人|着)|(?:刊)~
凭 | +on the basis of | on, by, with, on the strength, on the basis, through, going by | ~(?:什么|着|票|借|良心|经验|证|自己|本事|感觉|你|他|我|这|想象|直觉|实力|双手|空|记忆|单|此|学生证|一|运气|能力|身份|力气|的是|良|努力)
凭 | to lean against | lean, lean on, against | ~(?:栏|窗|几|栏杆|倚)
凭 | to rely on | rely, rely on, depend, depend on | (?:光|全|只|就|单|仅|不能只|不|任|又|都|单单)~
凭 | proof | proof, evidence | (?:文|为|凭.{0,2}|空口无|有|不足为|真|无)~
夺 | +to seize | seize, take, snatch, capture, wrest, win, claim | ~(?:过|走|取|回|得|去|权|下|了?.{0,4}(?:权|城|冠|冠军|金|位)|冠|金|魁|标|目|命|门而|回来|眶|路)
租 | +to rent/ | rent, hire, let, lease, rental | ~(?:房|了|车|个|一|间|来|金|着|到|给|住|出去|套|不到|船|借|出|赁|户|客|期|约)|(?:出|合|招|房|整|转|月|收|短|免|年|交|退|承|求)~
篇 | +classifier for written | | [一二两三四五六七八九十百几这那每\\d本整]~
科 | +branch of study | science, arts, subject | (?:文|理|工|学|百|各|专|本|医|全|法)~|~(?:学|目|普|技)
科 | administrative section | department, section | (?:人事|财务|内|外|儿|妇产|眼|牙|皮肤|骨|急诊|总务|宣传|保卫|销售|神经|会计)~|~(?:长|室|员)
念 | to read aloud | read, read aloud, read out, recite, chant | ~(?:给|出|一遍|书|课文|信|经|诗|一念|叨|着|得|错|完|到|台词|咒|佛|了?.{0,3}(?:遍|信|稿|诗|名单)|名字|稿|白|成)
念 | to study (a subject) | study, go to school, attend, read, be at, do | ~(?:大学|过|中学|小学|书|高中|博士|完|研究生|了?.{0,4}(?:大学|年书|书)|几年级|法律|初中|[一二三四五六]年级|什么专业|到)
念 | +to miss (sb) | miss, think, remember | (?:想|怀|思|挂|惦|纪|眷|感|留|悼|心里)~
念 | idea | thought, idea, notion | (?:一|信|杂|邪|概|理|观|转|意|执|贪|闪|恶|善|私|悬)~|~(?:头)
守 | +to guard | guard, defend, watch, keep watch, hold, keep, stay, stand | ~(?:着|门|在|住|城|护|了?.{0,3}(?:门|城|夜|一夜|三天)|卫|候|夜|岗|球|望|灵|家|边|不住|株|岁|了|得住|寡|擂|阵地)|(?:看|防|把|驻|留|坚|镇|死|攻|扼|职)~
守 | to abide by | keep, abide, observe, obey, stick to | ~(?:法|信|纪律|规矩|规则|约|时|诺言|秘密|口如瓶|本分|妇道|则|旧|恒|节|纪|密)|(?:遵|恪|信|保|墨|严|循规|安分|操)~
拼 | to risk all | go all out, risk, fight, desperate, work hard, risk one's life, all out, hard | ~(?:命|了|死|搏|到|尽|劲|个你死|一拼|老命|了老命|全力|得|抢|体力)|(?:硬|太|打|火|很|敢|这么|跟.{1,4})~
拼 | +to piece together | piece together, put together, join, assemble | ~(?:图|成|起|接|在|凑|装|好|桌|版|合|上|个|出|板|积木)|(?:七)~
拼 | to spell | spell, spelling | ~(?:写|音|出来|单词|错|一下|读)|(?:怎么)~
拼 | to pool | share, pool, split | ~(?:车|单|饭|桌|团|租|钱)
轻 | +light/ | light, lightweight, lightly | (?:很|不|最|更|又.{0,2}又|太|真|变|减|体重|这么|越来越|年|特别|重|身|箱子).{0,1}~|~(?:的|便|工业|便|装|如|飘|多|得|薄|纱|盈|舟|型|骑|量|轨)
轻 | gentle/ | gently, softly, lightly, gentle, soft, quietly, low | ~(?:轻|声|拍|放|摸|推|抚|敲|按|摇|柔|点|吻|手轻脚|叹|唱|一点|语|风|着|拿|微|碰|抱)
轻 | to disparage | belittle, underestimate, look down, disparage, take lightly | ~(?:视|敌|看|蔑|生)|(?:看|重男)~
击 | +to hit | hit, strike, beat, knock |
盖 | to build | build, put up, construct, built | ~(?:房|楼|起|了?.{0,6}(?:房|楼|院|屋|厂|庙|棚|馆|间)|一座|在|大楼|新|一栋|厂房|得|成|好.{0,3}房|学校|宿舍|教堂)
盖 | lid | lid, cover, top, cap, shell, hood | (?:锅|瓶|杯|茶壶|壶|盒|箱|打开|井|引擎|马桶|棺|塑料|揭|车|龟|天灵|顶|拧开|头|膝|华|琴)~
盖 | +to cover/ | cover, put on, pull up, tuck, cover up, conceal | ~(?:被|着|住|上|好|了?.{0,3}(?:被|毯|布|盖)|满|过|毯|一层|在|头|厚|紧|毛毯|棉被|不住|脸)|(?:覆|掩|遮|涵|铺|没|蒙|雪|压|没)~
盖 | to cover/ | stamp, seal, put | ~(?:章|印|了?.{0,3}(?:章|印|戳)|戳|个章|公章)
解 | to untie | untie, undo, unbutton, loosen, unfasten, take off, unbuckle | ~(?:开|下|了?.{0,3}(?:扣|带|绳|鞋带|领带)|扣|鞋带|带|领带|绳|不开|纽扣|甲|衣|绑|铃)
解 | +to solve | solve, work out, answer, do, solution | ~(?:题|方程|决|出|答|不出|法|了?.{0,4}(?:题|谜|方程)|谜|密|码|得出|数学|围|难|这道)|(?:求|破|未|难|无|待|数学)~
解 | to explain | explain, interpret, explanation | (?:讲|注|辩|图|曲|费|详|百思不得其|不|见|题|误|理|了|新|晓|和)~|~(?:释|说|读|析)
解 | to remove/ | relieve, quench, relief, get rid of, remove, ease, dispel, vent, cure, thirst | ~(?:渴|闷|乏|馋|恨|酒|除|困|毒|雇|气|聘|围|痛|药|忧|愁|职|约|散|饿|暑|脱|放|手|冻)|(?:缓|排|化|调|消|开)~
摸 | +to feel with | feel, touch, stroke, run one's hand, finger, fumble | ~(?:着|了?摸|一下|起来|到|上去|脸|头|他|额头|一摸|摸|肚子|胡子|了|不着|底|口袋|鱼|奖|清)|(?:抚|触|偷偷|别|不许|请勿|老虎屁股)~
摸 | to grope | grope, feel one's way, fumble, in the dark | ~(?:黑|索|到|着?.{0,4}(?:走|下|进|找|过河)|出|不到|爬|不清|进|准|透)
摸 | to stroke | stroke, pat |~(?:头|脸|了摸.{0,6}头|小狗|猫)
板 | +board/ | board, plank, plate, slab, panel, sheet | (?:木|黑|地|甲|钢|菜|案|铁|床|滑|跳|白|展|石|纸|天花|看|门|玻璃|砧|冲浪|样|隔|模|水泥|搓衣|车|滑雪|书|公告|留言|名|塑料|棋|主)~|~(?:凳|子|报|车|擦|房|书|块|砖|栗)
板 | to stop smiling | straight face, stern, keep a straight face, straighten | ~(?:着?.{0,2}脸|起.{0,2}(?:脸|面孔)|着|起面)
板 | hard | stiff, hard | (?:呆|刻|死|古|太|平)~
胖 | +fat | fat, put on weight, overweight, plump, chubby, weight, stout |
波 | +wave/ | wave, ripple, ripples | ~(?:浪|涛|纹|光|澜|动|峰|长|段)|(?:电|声|微|短|水|光|脑|余|冲击|烟|碧|风|随|秋|超声|清|[一]波|起|中)~
磅 | pound (unit | pound | [一二两三四五六七八九十百几\\d]~
趟 | +classifier for times | trip, time, | (?:[一二两三四五六七八九十几这那每\\d头]|跑|去|走|白跑|来|回|有)~
脏 | +dirty/ | dirty, filthy, soiled, grubby, mud |
笨 | +stupid | stupid, foolish, dumb, dull, silly, fool, thick |
笨 | clumsy | clumsy, awkward, unwieldy |~(?:重|拙|手笨脚)|(?:嘴|手)~
虚 | diffident | guilty, timid, guilty conscience, uneasy, diffident, ill at ease | (?:心|胆|有点|做贼心)~
虚 | (of health) weak | weak, feeble, poor health | (?:身体|体|身子|气|肾|脾|血|阴|阳|病后|补|出汗).{0,2}~|~(?:弱|汗|脱|胖|火)
虚 | empty | empty, void, vacant | ~(?:位|席|无|空|岁|报|度|有|浮|掩|晃)|(?:空|玄|座无.?席)~
虚 | false | false, sham | ~(?:假|伪|名|荣|构|拟|惊|情|礼)
绕 | to go round (an | go round, go around, detour, bypass, round, skirt | ~(?:过|开|道|路|着?.{0,4}(?:走|过去)|远|行|弯|个弯|到|圈子)
绕 | +to move around | circle, around, round, orbit, revolve, go around | ~(?:着?.{0,6}(?:转|圈|跑|飞|走|一周)|场|湖|地球|口|一圈|城|梁|膝|[一两三几]圈)|(?:环|围|缠|缭|萦)~
绕 | to wind | wind, coil | ~(?:线|在|上|毛线|成)
弹 | to play (a string | play | ~(?:琴|钢琴|吉他|琵琶|了?.{0,2}(?:曲|首|琴|钢琴)|一曲|奏|得|完|古筝|唱|首|曲|错|指|起)
弹 | bullet | bullet, bomb, shell, shot | (?:子|炸|炮|导|枪|原子|手榴|核|氢|中|燃烧|流|催泪|实|飞|防|投|烟雾|糖衣炮|穿甲|银|霰|信号)~|~(?:药|头|壳|片|孔|道|雨)
弹 | to spring or leap | bounce, spring, rebound, leap | ~(?:起来|回|开|出|跳|了?(?:回来|出去|出来)|簧|性|力|到|射)|(?:反|蹦)~
弹 | to flick | flick, flip, | ~(?:烟灰|掉|去|冠|额头|脑|了?弹|指)
呈 | to be (a certain | be, appear, | ~.{1,4}(?:色|形|状|红|白|黄|黑|绿|蓝|弧|型|条|圆|半)
呈 | +to present | show, present, assume, wear, display | ~(?:现|给|献|上|报|交|递|请|.{1,4}(?:趋势|态势|增长|下降|上升)|送|出|文)
`
