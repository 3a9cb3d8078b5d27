/** The third part of the table of sense-cues.ts: rarer characters, and words of two. */
export const RARE_CUES = `
嘴 | +mouth | mouth, lips, talk, tongue |
嘴 | spout | spout | (?:壶|茶壶)~
嘴 | nozzle | nozzle, mouthpiece, holder | (?:烟|喷|奶)~
嘴 | beak | beak, bill | (?:鸟|鸡|鸭|尖)~
净 | only/ | only, nothing but, all, always, just, keep, all the time | ~(?:说|想|知道|胡|吃|顾|是|会|干|瞎|拿|给|出|爱|挑|欺|买|做|看)
净 | clean/ | clean, pure | (?:洗|擦|干|纯|洁)~
净 | net (income | net | ~(?:利|重|赚|收入|资产|值|增|赢)
盘 | classifier for things resembling a plate | plate, dish, tray | [一二两三四五六七八九十几这那每]~(?:菜|饺|水果|肉|炒|鱼|凉|沙|牛|瓜|点)
盘 | classifier for games | game | [一二两三四五六七八九十几这那每]~(?:棋|围|象|扑|比|$)|(?:下|赢|输)[一两三几]~
盘 | tray; plate | tray, plate, dish | (?:果|托|光|餐|菜|茶|银|磁)~
盘 | to coil | coil, wind, twist, cross-legged | ~(?:腿|着|起|在|绕|旋)
盘 | to check; to exam | check, take stock, interrogate | ~(?:点|问|查|货|账)
盘 | market prices | market | (?:开|收|股|大|尾|操|美股开)~
盘 | disk | disk, drive | (?:硬|磁|光|优|软|网|U|C|D|键)~
致 | to send; to transmit | extend, send, offer, address, pay, express | ~(?:以|电|辞|词|敬|谢|歉|意|函|信|哀|力|家长|读者|全)|(?:向.{1,8})~
致 | to cause; to lead to | cause, lead, result, get, | ~(?:死|癌|命|使|病|伤|残|富|贫|人|公司|其)|(?:导|招|引|以|所)~
插 | +to insert | insert, put, plug, plant, stick, put in, plug in, arrange |
插 | to interpose | interrupt, cut in, put in, get a word in, break in | ~(?:话|嘴|队|一句|不上|言|进来|播|曲)
插 | to interfere | interfere, meddle, hand | ~(?:手)
插 | pierce | pierce, stab | ~(?:入心|破|翅)
挨 | close to; adjacent | next to, close to, by, beside, near, side by side, against | ~(?:着|近|在一起|得|边)|(?:紧|一个~一个)
挨 | in order; in | one by one, in turn, door to door | ~(?:家|个|户|门|次)
挨 | to suffer; to end | suffer, get, be, take | ~(?:打|骂|饿|批|冻|训|揍|了|整|宰|说|罚|刀|雨|板)
挨 | to pull through | get through, pull through |~(?:过|到|不下)
背 | to learn by heart | learn by heart, memorize, memorise, recite, by heart, know by heart | ~(?:书|诗|单词|课文|下|熟|诵|得|台词|出|不出|不下|会|了?.{0,4}(?:首|遍|单词)|词|过)
背 | the back of | back | (?:后|腰|马|椅|手|靠|驼|脊|虎|刀|弯.{0,2}|擦|擦.{0,2})~|~(?:后|上|部|影|面|疼|痛|心)
背 | to turn one's | turn one's back, turn away, back to, with one's back, behind | ~(?:着(?:手|风|光|身|太阳|墙|门)|对|过身|过脸|叛|过去)
背 | to hide something | behind one's back, behind, without telling, hide, secretly, from | ~着(?:他|我|你|她|人|父|妈|爸|老|丈|妻|大|孩|家|别)
背 | to carry on one's | carry, on one's back, back, wear, with | ~(?:着?.{0,3}(?:包|书|孩|行李|柴|枪|篓|弟|妹|她|他|奶|老人)|起|得动|不动|上|人|包|负|走)
背 | to bear; to should | bear, shoulder, carry, burdened | ~(?:债|黑锅|着?.{0,5}(?:债|罪|骂名|负担|名声|包袱|处分)|上)
背 | unlucky | unlucky, bad luck, out of luck | (?:手气|运气|点|真|太|走)~(?:的|了|$|，|。|运)?
背 | hard of hearing | hard of hearing, deaf | (?:耳朵|耳).{0,3}~
补 | to make up for | make up, make up for, catch up, supply, replenish | ~(?:课|上|考|足|回|偿|救|过|假|交|睡|觉|货|票|办|发|缴|充|办)
补 | +to mend/ | mend, patch, darn, fix, fill | ~(?:衣|袜|丁|牙|胎|鞋|网|锅|洞|裤|好|了?补|天)|(?:缝|修)~
补 | to supplement | supplement, nourish, build up, replenish, good for, tonic, add | ~(?:身|钙|血|气|品|水|肾|脑|维|一补|铁|充|锌|贴)|(?:进|滋|大|食)~
补 | to fill (a vac | fill | ~(?:缺|位|选|录)|(?:候|替|填)~
采 | +to pick/ | pick, pluck, gather, pick up | ~(?:茶|花|蘑菇|药|果|棉|摘|了|着|莲|桑|蜜|野菜|草莓|下)
采 | to collect | collect, gather | ~(?:集|样|风|血|访|购|光|矿)
采 | to select | select, adopt, choose |~(?:用|取|纳)
采 | color | | (?:风|神|文|精|兴高.?)~
尝 | +to taste | taste, try, sample, have a taste |
尝 | to experience | taste, experience | ~(?:到|尽|过|遍)
尝 | ever; once | ever |(?:未|何|不)~
吵 | noisy; loud | noisy, loud, noise, disturb, wake | (?:太|很|好|真|外面|这里|别|这么|最|别太|人多).{0,2}~(?:了|$|，|。|醒|着|得|死|闹|的|我|他|人)?|~(?:醒|死人|着我|得)
吵 | to quarrel; to arg | quarrel, argue, row, fight, squabble, argument | ~(?:架|嘴|了一|了起|起来|个没完|不过|翻|了.{0,3}架|来吵去|了几)|(?:又|经常|跟.{1,4}|和.{1,4}|俩|大|天天)~
撑 | to prop up | prop, support, hold up, prop up, rest | ~(?:着|住|起|腰|在)
撑 | to maintain | hold on, hold out, keep going, last, stand, make it, bear up | ~(?:不住|得住|下去|到|不下|过|得下|了.{0,3}[天年月]|场面|门面|一会|不了)|(?:硬|死|强|苦)~
撑 | to open or unfurl | open, put up, unfurl | ~(?:伞|开|了?.{0,2}伞|着?.{0,3}伞|帆)
撑 | to fill to burst | full, stuffed, burst, eat too much, bursting | (?:吃|肚子|好|太|快)~|~(?:死|坏|破|得慌|了|肚|着了)
撑 | to push or move | pole, punt | ~(?:船|篙|竹|杆)
成 | +to become | become, turn, turn into, be, into, make |
成 | one tenth | tenth, percent, per cent, thirty, twenty | [一二两三四五六七八九]~(?![功为立])
成 | to be all right | all right, okay, OK, fine, will do, that's settled | (?:^|，|“|那|不|行)~(?:[，。！？]|$|了|吗|啊)
成 | to succeed | succeed, work out, come off, be done | (?:没|不|谈|办|干|做|大功告|事|学)~(?:了|$|，|。)?
初 | (bound form) first; | first, early, beginning | ~(?:秋|春|夏|冬|雪|恋|次|级|稿|期|步|中|生|诊|犯|交|见|学|遇|吻)|(?:年|月|世纪|学期|本周)~
初 | at first; init | first, at first, originally, beginning, initially | (?:当|起|最)~|~(?:来|到|时|看|听|为)
初 | lunar calendar | | ~[一二三四五六七八九十]
除 | to get rid of | get rid of, rid, remove, wipe out, eliminate | ~(?:掉|草|尘|虫|害|根|锈|了?害|湿|去|味|雪|冰|霜|名|毛)|(?:消|清|解|废|铲|根|拆|删|扫|斩草|开|免|排)~
除 | except/ | except, besides, apart from, other than, but, aside from, in addition | ~.{1,14}(?:外|以外|之外)|~(?:了|非|此|却)
除 | to divide | divide, divided | ~(?:以|法|得|尽)|(?:乘|整|加减乘)~
闯 | +to rush/ | rush, burst, dash, break in, force one's way, break, storm, run, barge | ~(?:进|入|红灯|出|了进|关|过|来|祸|了红灯|空门)
闯 | to temper oneself | make one's way, seek one's fortune, make a living, out in the world, try one's luck | ~(?:荡|江湖|天下|世界|关东|一闯|社会|出一|出去)
吹 | +to blow/ | blow, blow out, puff, dry | (?:风|海风|晚风|春风|雨|寒风|秋风|一阵).{0,6}~|~(?:灭|风|干|着|倒|口气|气|进|落|起|走|散|到|开|动|过|泡|了一口|头发|面|拂|来)
吹 | to play a wind | play | ~(?:笛|箫|口琴|号|喇叭|唢呐|萨克斯|小号|长笛|奏|口哨|着?.{0,2}(?:笛|口琴|笙))
吹 | to boast | boast, brag, talk big, exaggerate, show off | ~(?:牛|嘘|得天|捧|什么|自己)|(?:别|瞎|自|胡|爱|又)~
吹 | to end in failure | fall through, break up, off, over, come to nothing, split up | (?:婚事|两人|他们|生意|对象|又|事儿|计划|恋爱|早就|买卖).{0,3}~(?:了|$)
凑 | to gather together | raise, scrape together, pool, gather, put together, collect, chip in | ~(?:钱|够|齐|足|份子|出|成|到一起|在一起|了?.{0,6}[钱元块]|数|一|合|学费|人)
凑 | to move close | move close, lean, come up, get close, put one's face | ~(?:近|到|过来|过去|上|上前|热闹|前)
凑 | to happen by | happen, coincidence | ~巧
催 | +to urge | urge, press, hurry, rush, push, chase, remind |
催 | to hasten | hasten, induce, speed |~(?:生|化|熟|泪|眠|产|吐)
存 | to deposit | deposit, save, put, check, leave, bank | ~(?:钱|款|银行|进|了?.{0,6}(?:钱|元|块|万|行李)|到银行|在银行|包|行李|取|折|车|放)
存 | +to store/ | store, keep, save | ~(?:储|货|粮|放|在|盘|档|着|水|根|有|成|好|照片|文件|下)|(?:保|库|储|贮|留|收|封|转|寄)~
存 | to survive | survive, live | (?:生|幸|残|图|适者生|求)~|~(?:活|亡)
存 | to exist | exist, there is, have, harbour | ~(?:在|心|疑|着|有)|(?:并|共|长|不复|名|依|荡然无)~
答 | +to answer | answer, reply, respond |
担 | to carry/ | carry | ~(?:水|着|柴|粪)
担 | +to undertake | undertake, take on, bear | ~(?:任|当|保|负|风险|责|心|忧|惊|纲|此|起)
担 | carrying pole | load, burden, pole | (?:重|扁|货|挑.{0,2}|菜|一副)~|~子
挡 | +to get in the way | get in the way, in the way, block, bar | ~(?:路|住|了|着|道|不住|我|视线|在)
挡 | to keep off | keep off, keep out, ward off, shield, shelter, stop, hold back | ~(?:风|雨|寒|雪|光|太阳|子弹|酒|箭|得住|不住|灾)|(?:抵|阻|遮|拦|势不可)~
挡 | gear (e | gear | (?:换|挂|空|倒|自动|手动|[一二三四五])~
丢 | +to lose | lose, lost, missing, mislay, miss |
丢 | to throw | throw, toss, fling, cast, drop, litter | ~(?:到|在|进|给|过来|过去|垃圾|向|下去|出去|了一|东西|石头)|(?:乱|别)~
丢 | to put aside | leave, leave behind, abandon, put aside, dump, set aside | ~(?:下|开|给我|掉工|在一边|在脑后|弃|手|不下)
堵 | to block up | block, jam, stuck, hold up, blocked, congested, clog, traffic, bar | ~(?:车|住|在|了|着|塞|得|死|路|门|截|上)|(?:路上|下水道|管道|被|水管|很|交通|鼻子|又).{0,3}~
堵 | to stop up | stop up, plug, fill, stop, gag | ~(?:上|嘴|漏|洞|住.{0,5}(?:嘴|口|洞)|窟窿|缺口|别人的嘴)
堵 | classifier for walls | wall | [一二两三这那几每]~
堵 | choked up | |心里.{0,4}~
端 | to hold sth level | hold, carry, bring, serve, pick up, take | ~(?:着|来|上|起|出|走|给|茶|菜|水|碗|过|了|盘|进|到|饭)
端 | tip; end | end, tip | (?:两|一|顶|末|尖|前|笔|开|终|手机|云|客户|极|后|高|低|另一)~
端 | aspect; facet | | (?:弊|事|争|祸|多|变化多)~
端 | upright; proper | proper, upright, properly, sit up |~(?:正|庄|坐|详)
躲 | +to hide | hide, hid, hidden, take cover, shelter | ~(?:在|进|到|起|藏|雨|了起|着|好|避|猫猫|一躲)
躲 | to dodge | dodge, avoid, duck, get out of the way | ~(?:开|过|闪|让|子弹|车|得过|不过|得及|债)
躲 | to avoid | avoid, keep away, escape, keep out of | ~(?:着|他|我|你|不开|得开|人|都来不及|了初一|懒|债|清静)
防 | to guard against | guard against, against, beware, on guard, be careful | ~(?:着|小偷|人|贼|不胜防|备|范|盗|身|诈|骗)|(?:提|冷不|猝不及|谨|以)~
防 | to prevent | prevent, proof, prevention, fire, stop | ~(?:止|火|水|洪|晒|病|疫|汛|滑|震|治|腐|弹|毒|灾|旱|寒|雨|潮|冻|患)|(?:预|消)~
防 | to defend | defend, defence, defense, (defender), defensive | (?:国|边|攻|布|驻|联|海|城|后)~|~(?:守|卫|线|空|御|区|线)
费 | fee/ | fee, fees, fare, charge, expense, cost, bill, rent | (?:学|水电|电话|医药|运|会|住宿|门票|收|免|交|缴|车|电|房|油|手续|路|生活|服务|小|话|水|稿|公|经|旅|自|保险|医疗|赡养|伙食|物业|挂号|诉讼|转会|付|班)~|~(?:用|额)
费 | +to cost | cost, take, spend, use, expend | ~(?:了?.{0,5}(?:劲|力|时间|工夫|口舌|事|心|功夫|周折)|力|时|钱|神|劲|电|油|脑|心|工|话|解|水|尽|了)
费 | wasteful | use too much, wasteful, waste | (?:很|太|真|浪)~
扶 | +to support with | support, hold, help, prop, lean | ~(?:着|住|起来|好|起|了一把|墙|上|下|到|正|手|梯|他|她|老|过|进|稳|我|栏)
扶 | to help/ | help, aid, support |~(?:贫|持|助|弱|植|养)
付 | +to pay | pay, payment, foot |
付 | to hand over | hand over, commit, entrust |(?:托|交|应|对)~|~(?:梓|之一炬|诸|出)
刮 | to blow | blow | (?:风|大风|台风|北风|又|要).{0,4}~|~(?:起|大|了?.{0,3}风|风|来|倒|走|着?.{0,2}风|断|翻|到)
刮 | to shave | shave | ~(?:胡|脸|腿毛|掉胡|得干净)
刮 | to scrape | scrape, scratch | ~(?:掉|花|破|痧|锅|伤|鱼鳞|土豆|去|目)
刮 | to plunder | plunder, extort, fleece |(?:搜)~|~(?:钱|民脂)
灌 | +to pour | pour, fill, pump, force | ~(?:进|满|了|水|醉|酒|入|药|下|热水|我|他|肠|输)
灌 | to irrigate | irrigate, water | ~(?:溉|田|地|浇)
灌 | to record (music | record | ~(?:唱片|录|制)
滚 | +to roll | roll, tumble, rolled, trickle | ~(?:下|到|来|动|落|进|过|了|圆|着|雪球|在|出|石|烫)|(?:翻|打)~
滚 | Get lost | get lost, get out, clear off, go away, scram, beat it, get the hell out | (?:^|，|给我|你|“|快|都)~(?:开|！|$|出|，|蛋|吧|远|回|一边|。)
滚 | to boil | boil, boiling | (?:水|汤|锅|粥|油).{0,4}~|~(?:水|汤|开|烫)
裹 | +to wrap | wrap, bundle, wrapped, bind, swathe |
害 | to do harm to | harm, hurt, ruin, kill, murder, victim | ~(?:人|死|了?.{0,3}(?:人|我|你|他|她|自己)|己|命|虫)|(?:陷|伤|谋|杀|迫|残|危|侵|被|受|遇|毒|坑)~
害 | to cause trouble | make, cause, get, make one, land | ~(?:得|我|你|他|她|大家|全).{1,}
害 | harm/ | harm, damage, harmful | (?:有|无|利|灾|危|公|损|祸|百.{0,3}无一)~|~(?:处)
耗 | to consume | use up, consume, use, take, burn, drain, exhaust | ~(?:电|油|时|能|尽|费|资|了?.{0,4}(?:时间|精力|资金|力气)|光|在)|(?:消|损|能|内)~
耗 | to dilly | dawdle, waste time, drag on, stall | ~(?:着|下去|不起|时间|到|着吧)
哄 | to coax | coax, soothe, comfort, humour, calm, cheer up, put, lull, rock | ~(?:孩|睡|她|好|我|老婆|女|着|小|宝|他|人|了)
哄 | to deceive | fool, deceive, cheat, kid, trick | ~(?:骗|我|人|谁|你)
哄 | uproar | | (?:起|一)~
厚 | +thick | thick, heavy, thickness, warm, deep |
厚 | deep or profound | deep, profound, solid | (?:深|雄|浓)~|~(?:望|爱|谊|恩|重)
厚 | kind/ | kind, honest | (?:忠|宽|仁|敦|温柔|憨)~|~道
怀 | bosom | arms, bosom, lap, breast | (?:在|入|扑.{0,3}|母亲的|敞|妈妈|抱在|投入.{0,4})~|~(?:里|中|抱)
怀 | +to harbor in | with, harbor, cherish, nurse, have, full of, filled | ~(?:着|有|疑|恨|才)|(?:心|满|不|胸)~
怀 | to think of | miss, think of, nostalgic | ~(?:念|旧|古|乡|想)|(?:缅|感|关|追)~
怀 | to conceive | pregnant, conceive, be pregnant, expecting | ~(?:孕|上|了?.{0,3}(?:孩|胎|孕|双)|胎|过)
挥 | +to wave | wave, brandish, swing, wield, wag, shake |
挥 | to command | command, direct, conduct | (?:指)~
挥 | to scatter | | ~(?:霍|发|洒|金如土)
集 | +to gather | gather, collect, assemble, concentrate | ~(?:合|中|会|结|资|聚|体|邮|成|齐|思广|训|散)|(?:聚|收|募|采|召|云|密|征|筹|搜|汇)~
集 | collected works | collection, works, anthology | (?:诗|文|全|选|作品|散文|画|小说|影|歌|习题|论文|专)~
集 | classifier for sections | episode, part, instalment, volume | (?:[一二两三四五六七八九十百几\\d上下续]|第.{1,3}|每|大结局)~
挤 | to squeeze | squeeze, press, wring, milk | ~(?:出|牙膏|奶|药膏|干|破|压|果汁|眼|痘|水|柠檬)
挤 | +to crowd in | crowd, crowded, packed, crush, push, jam, cram, jostle, squeeze, cramped | ~(?:满|在|进|着|得|了|公交|车|地铁|上|来挤|成|不|出去|死|过|到|作)|(?:拥|很|太|人多|好|真|别|车上|不|排)~
挤 | to find (time | find, make, spare | ~(?:时间|出.{0,4}时间)
降 | +to drop | drop, cut, lower, fall, reduce, decline, bring down | ~(?:价|低|温|息|到|了|至|级|薪|幅|压|职|水|税|下|噪|为)|(?:下|升|急|骤|气温|跌|空|骤)~
降 | to fall | fall | ~(?:雪|雨|临|霜|落|温|水)
降 | to come down | land, come down |~(?:落|生)
降 | to surrender | surrender | (?:投|劝|诈|招|受|归|宁死不)~|~(?:了|敌|服)
降 | to subdue; | tame, subdue, vanquish | ~(?:伏|妖|住|龙|魔)
交 | +to hand over; to | hand in, hand over, hand, pay, submit, turn in, give, deliver, leave | ~(?:给|钱|费|作业|税|卷|上|了|房租|出|报告|货|学费|罚款|稿|班|付|代|不起|押金|论文|差|纳|水电|账|到|齐)
交 | to make friends | make friends, (friends), make, associate, have | ~(?:朋友|友|往|了?.{0,3}(?:朋友|男朋友|女朋友|好运|桃花运)|情|际|男|女|个朋|好运|上|往|心)|(?:结|社|外|绝|知|深|至|成)~
交 | to intersect | cross, intersect, meet | ~(?:叉|汇|界|错|点|于|织|替|接)|(?:相|立|性)~
揭 | +to expose | expose, reveal, uncover, bring to light | ~(?:露|穿|发|短|晓|秘|底|开.{0,4}(?:秘|真|谜)|示|老底|伤疤|疮疤|丑)
揭 | to take the lid | lift, take off, uncover, raise, peel off, unveil | ~(?:盖|幕|开|下|锅|去|掉|牌|红盖)
截 | section | section, piece, length, chunk, stump, half | (?:[一二两三几半这那]|大半|成.{0,2}|好)~
截 | to stop | stop, intercept, hail, catch | ~(?:住|车|获|击|下|停|流|止|断|留|到|球|和)
截 | to cut off | cut, cut off, saw | ~(?:成|断|肢|取|面|一段|图|屏|去)
扛 | to carry on one's | carry, shoulder, on one's shoulder | ~(?:着|起|上|枪|来|走|锄|不动|得动|包|麻袋|米|箱|摄像|活|大)
扛 | to take on | take on, bear, hold out, withstand, endure, last, stand | ~(?:起|住|过|不住|下来|得住|下|着|责任|不了|雷)|(?:硬|死|一个人|独)~
考 | +to take an exam | take, exam, examination, test, sit, pass, get into, score, get, try for | ~(?:试|上|了|大学|研|得|中|过|砸|完|驾照|到|生|得|进|题|不上|不过|雅思|托福|核|个|数学|场|卷|级|前|公|取|研究生|满分|律师|第|好|[\\d一二三四五六七八九十])|(?:高|中|报|补|联|会|监|统|期末|赶|大|备|月)~
考 | to test/ | test, quiz, ask |~(?:一考|考|考你|你|我|他|验|查|倒|我们|住)
考 | to verify | study, verify | ~(?:证|古|察|据|究|勤)
扣 | to deduct | deduct, dock, take off, take, withhold, cut | ~(?:钱|分|工资|掉|除|了?.{0,5}(?:钱|分|工资|奖金|元|块|税)|奖金|税|下|薪|光)
扣 | to arrest | detain, hold, impound, confiscate, seize | ~(?:留|押|车|下|住|了?.{0,3}(?:人|车|驾照|货|护照)|证|驾照|人|船|货)|(?:查|暂|被)~
扣 | +to button | button, fasten, do up, buckle, button up | ~(?:上|好|子|扣|纽|着|紧|住|安全带|得|错|了?.{0,2}扣)
扣 | button/ | button | (?:纽|衣|领|袖|解.{0,2}|皮带)~
扣 | to smash, spike | spike, smash, dunk | ~(?:球|篮|杀)
扣 | to cover (with | cover, put, place, upside down, turn | ~(?:着|在|过来|碗|帽子|上.{0,4}(?:帽|碗))
苦 | +bitter | bitter |
苦 | hardship | hardship, hard, suffering, tough, bitterness, pain, suffer, misery | (?:吃|受|诉|辛|艰|痛|命|很|太|日子|生活|叫|疾|贫|困|刻|怕|甘|穷|挨|寒|哭|诉|任劳任怨吃)~(?:了|$|，|。|难|头|日子|不堪|命|海|恼|衷|味)?
苦 | to suffer | suffer, hard on | ~(?:了|于|战|等|死|熬)
苦 | painstakingly | hard, painstakingly, bitterly, earnestly, long, desperately | ~(?:苦|练|学|读|思|劝|干|笑|求|心|等|战|想|寻|撑|追|找|干|口婆心)
赖 | to depend on | depend, rely | (?:依|信|仰)~|~(?:以)
赖 | to blame | blame, fault, put the blame | ~(?:我|你|他|她|谁|别人|人|不到|在|我们|给)
赖 | to renege | go back, deny, back out, welsh, default, refuse to pay | ~(?:账|不掉|婚|掉|皮)|(?:抵|耍|想)~
赖 | to hang on | hang on, stay, hang around, refuse to leave, lie in, overstay | ~(?:在|着|床|着不)
赖 | bad/ | bad | (?:好|不)~
亮 | +bright; light | bright, light, shiny, brightly, lit, brilliant, light up |
亮 | to shine; to flash | on, light up, shine, come on, flash, light, go on, lit, be on, burn | (?:灯|红灯|绿灯|屏幕|星|窗|指示灯|眼睛|路灯|天).{0,4}~(?:着|了|起|$|一|，)
亮 | to show (one's | show, flash, reveal, produce | ~(?:出|明|相|证件|牌|身份|红牌|黄牌|底|剑|了?.{0,2}(?:证|剑|刀|相))
亮 | loud and clear | loud, clear, resonant | (?:响|洪|嘹|嗓子.?|声音.?)~
裂 | +to crack | crack, split, burst, chap, cracked |
漏 | +to leak | leak, drip, escape, seep, run out | (?:水管|屋顶|房子|油箱|气|管子|煤气|屋|锅|水|轮胎).{0,3}~|~(?:水|雨|油|气|电|得|了(?:出来)?|出|光|进|下|着|风)
漏 | to leave out | leave out, miss, omit, miss out, skip, overlook, forget | ~(?:掉|了?.{0,3}(?:字|人|题|一|名|两)|写|做|看|抄|说|网|报|税|接|洞|算|一个|字)|(?:遗|缺|疏|挂一.?|没有|别)~
漏 | to divulge | leak, divulge, let out, let slip, disclose, get out | ~(?:嘴|出去|风声|消息|底|馅|密)|(?:走|泄|透)~
磨 | to grind | grind, mill, ground | ~(?:豆|面|咖啡|粉|米|墨|成|豆浆|碎|牙|合|谷|麦)
磨 | to sharpen | sharpen, whet, grind | ~(?:刀|剪|斧|剑|快|尖|枪|石)
磨 | to wear down | wear, wear out, rub, worn, wear down, blister, chafe | ~(?:破|坏|掉|损|出|得|平|光|灭|短|脚|薄|起|炼|难|穿|去|没)
磨 | to waste time | dawdle, waste time, slow | ~(?:蹭|时间|洋工|磨|到|半天)
磨 | to pester | pester, nag, keep on | ~(?:着|他|我|人|爸|妈|了?半天|嘴皮|不过)
捏 | +to pinch | pinch, squeeze, press | ~(?:着鼻|鼻|了一?.{0,3}(?:脸|鼻|下)|脸|碎|住|扁|一下|肩|把汗|捏|一把)
捏 | to mold | mould, mold, shape, make | ~(?:泥人|成|饺子|面人|泥|糖人|陶|出)
捏 | to hold between | hold, clutch, grip, between | ~(?:着|住|在|紧)
捏 | to fabricate | make up, fabricate |~(?:造)
拧 | to twist | twist, turn, screw, unscrew, tighten, wind, wring | ~(?:开|紧|下|上|动|螺丝|盖|成|瓶盖|松|不开|灯泡|灭)
拧 | wring | wring, wring out, squeeze, pinch, twist | ~(?:干|毛巾|衣|了一把|耳朵|他|我|胳膊|大腿)
拧 | stubborn | stubborn, pig-headed | (?:脾气|很|真|太|性子).{0,2}~
爬 | +to climb | climb, climb up, scramble, go up, mount | ~(?:山|上|树|墙|楼|过|到|杆|得|长城|高|坡|不动|梯|升|出|窗)
爬 | to crawl | crawl, creep, walk on all fours | ~(?:行|着|进|来爬|过|满|虫|向|在|动|回)|(?:蚂蚁|虫|蛇|乌龟|婴儿|孩子|匍匐|蜗牛|蜘蛛|螃蟹|会|他).{0,4}~
爬 | to get up | get up, get to one's feet, sit up | ~(?:起来|起床|起|不起来|下床|起身)
排 | +to arrange in order; to line | line up, queue, queue up, arrange, line, stand, in line, place, schedule, rank | ~(?:队|好|成|着|列|在|到|名|第|满|了?.{0,6}队|座|出|班|起|开|长队|座位|字|课|不上|版|行)
排 | row; line | row, line, rank | (?:[一二两三四五六七八九十几这那每前后头第\\d]|成)~(?:[^队])
排 | to expel; to | drain, expel, discharge, eliminate, rule out, let out, remove, release, exclude | ~(?:出|除|水|放|掉|气|污|毒|外|斥|尿|便|汗|解|泄|烟|雷|废|洪|涝)
排 | to rehearse | rehearse, rehearsal, put on | ~(?:练|戏|节目|演|舞|一出|话剧|了?.{0,3}(?:戏|剧|舞))|(?:彩)~
排 | (bound form) steak | steak, chop, ribs | (?:牛|猪|鸡|羊|鱼)~|~骨
抛 | +to throw | throw, toss, fling, cast, hurl |
抛 | to abandon | abandon, desert, leave, dump, throw away, jettison, leave behind | ~(?:弃|下|妻|家|开|到脑后|在脑后|在身后|却|荒|售)
碰 | +to touch | touch, bump, knock, hit, run into, collide, bang, clink |
碰 | to meet with | meet, run into, come across, bump into, encounter, run across, come up | ~(?:到|见|上|面|头|了个|巧|过头|壁|钉子|了?.{0,2}(?:钉子|面|壁))
披 | +to drape | drape, put on, throw, wear, throw on, wrap, don, over one's shoulders, (shoulders) | ~(?:上|着|了|件|衣|甲|在|肩|散|挂|头|戴|斗篷)
劈 | +to chop | chop, split, cut | ~(?:柴|开|成|木|断|下|山)
劈 | to strike | strike, hit | (?:雷|闪电|被|天打雷)~
飘 | +to float | float, drift, flutter, blow, fly, wave, waft, fall |
平 | flat; level | flat, level, smooth, even | (?:很|不|铺|地|路|摆|推|夷|铲|躺|抹|摊|削|扯|放|填|压|熨|扁|水)~(?:[的了，。]|$|整|坦|地|原|展|面|房|滑|台|缓|底)?
平 | to tie; to draw | draw, tie, level, equalize, equal, drawn | (?:打|战|踢|扳|比)~|~(?:局|手|了?.{0,4}(?:纪录|记录)|分)|\\d[比:]\\d~
平 | calm; peaceful | calm, peace, calm down, peaceful, quiet, abate | (?:和|太|升|心|风|愤愤不|难|怒气.?|气|未)~|~(?:静|安|息|和|复|定|稳)
平 | fair; impartial | fair, equal, unfair | (?:公|不|持)~|~(?:等|分|均|权)
平 | average; ord | ordinary, average, usual, common | ~(?:时|常|凡|民|日|生|淡|素|庸|均)
泼 | +to splash | splash, throw, pour, spill, sprinkle, dash | ~(?:水|了|冷水|出|在|到|洒|脏水|墨|向|湿)
扑 | +to throw oneself | throw oneself, rush, fling, pounce, jump | ~(?:向|到|进|过|上|在|倒|了上|通|来|面)
扑 | to pounce | pounce, dive, leap | ~(?:住|食|救|克|空|杀|了个空|蝴蝶|蝶|出)
扑 | to flap | flap, beat, put out, flutter | ~(?:灭|打|翅|腾|闪)
铺 | to spread | spread, make, lay, pave, cover, unroll, carpet | ~(?:床|上|好|着|满|开|在|设|垫|了|平|成|天盖地|被|地毯|纸|路|桌布|砖|展|轨|瓷砖|沙|地|张)
铺 | shop/ | shop, store | (?:杂货|当|店|药|肉|饭|商|布|书|铁匠|理发|包子|旺|粮)~|~(?:子|面)
铺 | plank bed | bed, berth, bunk | (?:床|卧|上|下|通|地|打地|搭|睡|硬|软|中)~
欺 | +to take unfair | bully, take advantage, pick on | ~(?:负|压|凌|辱|人太甚|软|生|人|侮|行霸)|(?:好|恃强)~
欺 | to deceive | deceive, cheat, fool, swindle | ~(?:骗|世|君|诈|瞒|人|自)|(?:自|童叟无)~
掐 | +to pinch | pinch, nip | ~(?:自己|了|大腿|一下|脸|我|人中|他|断|灭|掉|烟|着|指)
掐 | to clutch | strangle, throttle, grab by the throat, choke, clutch | ~(?:脖|死|住|着脖|着?.{0,2}(?:脖子|喉))
敲 | +to knock | knock, tap, strike, rap, beat, hit, bang, ring | ~(?:门|了|着|鼓|钟|桌|窗|锣|打|碎|响|边|开|键盘|响|木鱼|起|诈|头)
敲 | to rip sb off | rip off, overcharge, fleece, blackmail, extort | ~(?:诈|竹杠|一笔|了?.{0,4}(?:竹杠|一笔|钱)|了他|人)
翘 | to stick up | stick up, raise, curl up, turn up, cock, cross | ~(?:起|着|尾|辫|得|二郎腿|腿)
翘 | to rise on one end | skip, cut, play truant | ~(?:课|班|家)
取 | to fetch | fetch, collect, pick up, get, withdraw, take out, claim, take | ~(?:钱|款|包裹|行李|快递|票|信|东西|回|药|货|来|走|件|衣|车|出|水|现金|下|暖|火|邮件|报纸)
取 | to get | gain, get, obtain, win, achieve | ~(?:得|胜|利|悦|信|笑|暖|乐|经|证|材|景|血)|(?:获|夺|窃|骗|赚|争|领|攫|换|榨|求|考|索|攻|智)~
取 | to choose | choose, adopt, take, give, name | ~(?:名|个名|舍|其|消|而|长补|材|代|用|道|自|向|缔|意|景|决|法|义)|(?:选|录|可|不|吸|采|听|舍|各|分文不|一无可)~
取 | +to take | take |
劝 | +to advise | advise, persuade, talk, urge, dissuade, try to persuade, tell |
劝 | to console | console, comfort, soothe | ~(?:慰|解)
缺 | +to run short | lack, short of, short, be short, miss, missing, want, need, out of | ~(?:钱|人|水|点|少|一|乏|粮|个|了|氧|货|席|课|勤|德|钙|资金|什么|心眼|觉|你|不可|医|电|食)|(?:不|什么都不|就|还|急|最|短|稀)~
缺 | vacant post | vacancy, post, opening | (?:空|补|肥|出|美)~
缺 | deficiency | shortcoming, defect | ~(?:点|陷|憾|口)
散 | to break up | break up, end, be over, disperse, part, come out, finish, out | ~(?:会|场|了|伙|席|开|去|戏|宴|市|学)|(?:解|走|人|不欢而|离|分|疏|曲终人|失|遣|驱|会|都)~
散 | to disperse | clear, lift, disperse, dispel, scatter | (?:云|雾|烟|乌云|人群|驱|吹|烟消云|魂飞魄|扩|消).{0,4}~|~(?:去|落|布|开|发|尽|播|热|心)
散 | to come loose | come loose, loose, fall apart, come undone | (?:头发|行李|鞋带|绳|包|松|书|披|拆|打|辫子|架).{0,3}~|~(?:架|了架|开)
散 | scattered | loose, scattered, odd |~(?:文|客|步|装|乱|户|漫|落|记|发着|居|养|兵)
扫 | +to sweep (with | sweep, clean | ~(?:地|院|除|帚|雪|干净|街|了地|把|走|楼|成|落叶|墓)|(?:打|清)~
扫 | to sweep (one's | glance, glance over, run, scan, sweep, look, skim | ~(?:了|视|过|描|一眼|码|射|遍)
扫 | to sweep away; | sweep away, wipe out, get rid of, eliminate |~(?:盲|黄|毒|清|兴|平|荡|雷|黑)|一~而(?:空|光)
闪 | to flash | flash, flicker, twinkle, glitter, flare, sparkle, glint | ~(?:着|过|亮|烁|光|耀|了|出|现|电|念|动|一)
闪 | to dodge | dodge, duck, step aside, move aside, get out of the way | ~(?:开|身|到|在一|避|人|躲|让|一边|进)|(?:躲)~
闪 | to sprain | sprain, pull, strain, hurt | ~(?:了腰|腰|着|了舌头)
伤 | +to injure | injure, hurt, wound, harm, injured, damage, bad for | ~(?:了|人|害|着|到|身|心|感情|亡|得|胃|眼|自尊|和气|脑筋|患|者|风)|(?:受|打|砍|弄|摔|烧|烫|咬|误|杀|刺|割|撞|划|砸|负|炸|抓|死)~
伤 | injury | injury, wound, hurt | (?:养|治|内|外|工|重|轻|枪|带|腿|旧|创|疗|刀|烫|皮外|冻)~|~(?:口|势|疤|情|痕|在|好)
升 | +to ascend; to rise | rise, ascend, go up, climb, raise, increase, lift off | ~(?:起|高|上|空|到|温|至|值|为|旗|级|降|了起|势|腾|了)|(?:上|飙|回|攀|提|爬|太阳|冉冉|气温|直线上|太阳从.{0,6})~
升 | to promote; to ele | promote, get promoted, promotion, make, move up, go up | ~(?:职|官|迁|为|了?.{0,4}(?:官|职|经理|主任|部长|校长|科长)|任|到.{0,6}(?:经理|主任|部长|长)|学|入|初|大学|上.{0,4}长|做)|(?:晋|提|高|步步高)~
升 | liter | litre, liter, litres | [一二两三四五六七八九十百千几\\d]~
胜 | to defeat | beat, defeat, win, overcome, triumph | ~(?:了|过.{1,5}队|对手|敌|利|出|诉|负|算|券|.{0,4}队)|(?:战|险|大|完|轻|击|险|小|[\\d]比[\\d])~
胜 | +victory | victory, win, triumph |(?:获|取|连|[一二两三四五六七八九十几]|决|必|得|不|首|百战百|全|速|常|求|制|告|大获全)~
胜 | to surpass | surpass, better, better than, more than, excel, superior | ~(?:过|于|似|.{0,3}一筹)|(?:更|远|略|聊|一年)~
胜 | able to bear | equal, bear, up to, countless | ~(?:任)|(?:不)~(?:枚举|其|感激|寒|唏嘘)
胜 | beautiful (scenery | beautiful, scenic | ~(?:景|地|迹|境)|(?:名|形|揽|引人入)~
失 | +to lose | lose, lost, loss |
失 | to fail | fail, miss, mistake | ~(?:败|约|效|灵|职|信|手|误|策|算|察|望|言)
失 | to miss | miss |~(?:机|眠|之交臂|球|时)|(?:错|坐|痛|痛)~
输 | +to lose; to be | lose, lost, beaten, be beaten | ~(?:了|给|掉|钱|光|得|球|赢|不起|家|一|官司|棋|惨|定|在)|(?:认|打|愿赌服|不|又|比|没)~
输 | to transport | transport, carry, transfer, (transfusion), pipe | ~(?:送|血|液|出|入|油|电|往|氧)|(?:运|传|灌)~
输 | to enter (a | enter, type, key in | ~(?:入|密码|进|错|验证)
摔 | +to fall | fall, tumble, trip, slip, fall down, fall over, fell, crash | ~(?:倒|了一?.{0,3}(?:跤|下|跟头|大跤|屁股)|跤|下|伤|跟头|在|死|断|一跤|进|得|了|疼|坏了腿|着|破)
摔 | to drop and break | break, drop, smash, dropped | ~(?:碎|坏|破|了?.{0,4}(?:碗|杯|花瓶|手机|盘|瓶)|烂|成)
摔 | to throw down | throw, throw down, fling, slam, hurl, smash | ~(?:门|东西|到|在地|书|电话|给|杯|碗|在桌|过去|帽)
甩 | to swing | swing, toss, shake, wag, flick, lash, wave | ~(?:手|着|头|尾|干|鞭|胳膊|辫|袖|来甩|掉水)
甩 | to throw/ | throw, fling, toss, slam | ~(?:在|给|到|出|门|下一句|过|钱|卖|脸|锅)
甩 | to dump (sb | dump, ditch, jilt, throw off, shake off, leave behind, lose, get rid | ~(?:了|掉|开|不掉|下|在后)|(?:被)~
顺 | along/ | along, down, with, follow | ~(?:着|流|河|江|路|水|墙|风|楼梯|手|便|势|道|时针|藤)
顺 | favorable | smooth, smoothly, well, favorable, lucky, go well, all right | (?:不|很|事事|一帆风|最近|诸事|太|工作|日子|通|不大|理|风调雨|气)~|~(?:利|心|畅|口|眼|耳|当|遂)
顺 | to obey | obey, do as, let one have one's way, give in, go along | ~(?:着他|着你|从|他|她|孩|应|服|着孩|父母|其|意|天)|(?:孝|归|百依百|逆来.?受|温)~
送 | to see (sb) off | see off, see, take, walk, drive, escort, drop, accompany, show out, walk home, take home, see out | ~(?:他|我|你|她|客|到|行|别|上车|出门|走|孩|回家|去|到门口|你回|我回|我到|人|葬|站|朋友).{0,6}(?:机场|车站|学校|回|家|上|走|医院|去|出|到|门|$)?
送 | to give (as a | give, present, gift, offer, free, give away, buy | ~(?:了?.{0,3}(?:件|个|本|束|条|礼|一|块|支|我|辆|花|幅|份|张|只)|礼|花|给.{1,4}(?:一|礼|生日|的|作|做)|我一|她一|他一|你|书|什么|东西|红包)
送 | to send; to deliver | deliver, send, take, bring, carry, transport | ~(?:货|信|报|往|到|来|快递|饭|外卖|水|进|上门|去|医|过|牛奶|餐|回|茶|煤|达|交|文件|菜|样|出|审)|(?:运|发|输|寄|护|传|抄|投|呈|递|派|播|转)~
抬 | +to lift | lift, raise, look up | ~(?:起|头|手|高|腿|脚|眼|价|不起|举|升|杠)
抬 | of two or more | carry | ~(?:着|担架|轿|桌|到|走|进|出|上|来|床|下|水|柜|过|箱|棺|钢琴|人)
逃 | +to escape | escape, run away, flee, get away, break out |
讨 | to demand or ask | ask, beg, demand, collect, get back, claim | ~(?:饭|债|个|要|钱|回|公道|教|还|说法|账|口水|水喝|工钱|好|价)
讨 | to marry (a | marry, take | ~(?:老婆|媳妇|了?.{0,3}(?:老婆|媳妇|亲))
讨 | to invite | please, win, endear, make, get, ask for, popular | ~(?:人(?:喜欢|厌|嫌|爱)|喜|厌|嫌|没趣|欢心|苦吃|.{0,4}(?:欢心|喜欢)|好)
讨 | to discuss or | discuss |~(?:论)|(?:研|探|商)~
贴 | +to stick | stick, put up, post, put, paste, attach, affix | ~(?:在|上|着|邮票|满|了|标签|海报|春联|张|告|到|膏|好|胶|寻|纸|画|照片|福|出)
贴 | to keep close | close, against, next to, cling, press | ~(?:着?.{0,2}(?:墙|身|脸|地|耳|窗|胸)|近|身|面|心|切|边|在.{0,3}(?:脸|墙|胸)上)
贴 | to subsidize | subsidize, out of one's own pocket, pay | ~(?:钱|补|了?.{0,3}钱|现|息)|(?:倒|补)~
贴 | allowance | allowance, subsidy |(?:津|房|车|补)~
停 | +to stop | stop, halt, pause, suspend, cease, stall, fail |
停 | to park | park, parking, parked | ~(?:车|在.{0,8}(?:门口|路边|楼下|车库|院|停车)|满|着?.{0,5}车|放|哪|得下|了?.{0,4}车)|(?:车|把车|车子)~
透 | thoroughly | thoroughly, completely, through, through and through, extremely, utterly | (?:湿|糟|坏|熟|看|恨|讨厌|伤|凉|淋|烧|糊涂|倒霉|冷|红|倒|烦|煮|腻|烂|摸|恶心|绝望)~
透 | to penetrate; to | through, come through, let in, penetrate, pass through, shine | ~(?:过|进|明|气|光|风|视|水|亮|入|射|不过|了进)|(?:渗|穿|浸|力.?纸背)~
透 | to tell secretly | tell, leak, reveal, let out | ~(?:露|消息|风|底|个|了?.{0,3}(?:消息|底|风))
透 | to appear; | show, look, with a touch, |~(?:着|出)|(?:白里)~
吐 | to spit | spit, stick out, put out, breathe | ~(?:出|了一?口(?:痰|口水|唾沫|烟|气)|痰|舌|口水|掉|骨头|烟|气|唾|核|泡|丝)|(?:随地|吞|蚕)~
吐 | to vomit | vomit, throw up, be sick, sick, (vomiting) | ~(?:了(?:$|，|。|一地|出来|血|好几)|血|得|泻|奶|个不停)|(?:呕|想|要|恶心|上.?下|又|晕车|孕)~
吐 | to say | say, pour out, tell |~(?:露|苦水|真言|字|槽|实情)
退 | to return (sth) | return, refund, take back, give back, send back, reject | ~(?:货|票|款|钱|掉|还|给|回|换|税|房|押金|稿|了?.{0,5}(?:货|票|钱|房|押金|款))
退 | +to retreat; to with | retreat, withdraw, step back, step down, quit, retire, back, pull out, drop out, back off, recede, leave | ~(?:出|下|后|休|学|兵|到|了|让|党|役|回|步|缩|位|居|场|位|去|群|敌|隐|却|婚|赛|路|潮|烧|化|伍|会)|(?:撤|后|进|倒|败|引|急流勇|告|衰|消|减|辞)~
退 | to decline | go down, come down, fade, recede, subside, decline, drop | (?:烧|潮|洪水|水|热|体温|成绩|颜色|衰|减).{0,2}~|~(?:色|烧|潮|步|热|化)
托 | to hold up in one's | hold, support, rest, prop, in one's hand, hold up | ~(?:着|住|起|腮|在|盘|下巴|举|运)
托 | to ask; to beg | ask, entrust, get, have | ~(?:人|我|他|你|她|朋友|付|给|关系|儿|熟人|福|管|梦|媒|了)|(?:拜|委|受人之|重|嘱|寄|信)~
拖 | +to drag | drag, pull, tow, haul, draw, trail | ~(?:着|走|进|出|到|车|住|拉|来|去|上|动|不动|下水|后腿|船|起|鞋|箱|在地|回|行李|长)
拖 | to delay | delay, put off, drag on, postpone, procrastinate, stall, default, behind, wait, long | ~(?:延|到|了?.{0,4}(?:天|年|月|久|周|两|几|时间)|下去|着不|时间|欠|拉|后|不得|沓|久|再拖|稿|堂|垮|一天|几天)|(?:别|一|不能|再|还)~
拖 | to mop (the | mop | ~(?:地|把|干净|一遍)
挖 | +to dig | dig, dig up, dig out, excavate |
挖 | to scoop out | scoop, pick, poach, gouge | ~(?:鼻|耳|出.{0,3}心|空|墙角|人|走|眼|勺|一勺|苦)
弯 | to bend | bend, bend over, stoop, lean | ~(?:腰|下|着|曲|身|了腰|成|弓|膝)|(?:压|扭|拉|掰)~
弯 | a bend; | turn, bend, corner, curve | (?:拐|转|急|绕|一个|这个|[一两几]道|路|过)~|~(?:道|路|子|儿|腰处)
弯 | bent | bent, curved, crooked, curly, winding, crescent |~(?:弯|月|刀|眉|钩|的)|(?:累|笑)~
望 | +to gaze | gaze, look, stare, watch | ~(?:着|了|去|见|到|向|远|一眼|出|窗|天|过去|望|眼|不到|风|尘|梅|洋|月|穿|子)|(?:张|远|观|眺|回|四|东张西|仰|凝|遥|相|一眼|俯|瞭|看|一)~
望 | to hope | hope, wish, trust, expect | ~(?:你|您|各|能|早日|大家|批|予|子成|领导|君|贵|女|知|谅|周|海涵|准)|(?:希|盼|渴|期|绝|失|指|愿|无|奢|厚|欲|巴|热|在|有)~
望 | to visit | visit, call, see | (?:看|探|拜)~
围 | +to surround | surround, encircle, around, round, gather, enclose, crowd, ring |
围 | to wear by | wear, wrap, put on, tie | ~(?:巾|裙|着?.{0,3}(?:巾|围裙|毛巾|围巾)|上.{0,3}(?:巾|裙)|脖|嘴|兜)
围 | all around | around, round | (?:周|四|外|范|氛|腰|胸|包|外)~
握 | +to hold; to grasp | hold, grip, grasp, clasp, clutch, shake | ~(?:手|着|住|紧|在|了握手|笔|拳|刀|枪|方向盘|力)|(?:紧|把|掌)~
吸 | to inhale | inhale, breathe in, breathe, smoke, take | ~(?:烟|毒|气|了一?口|入|氧|着|鼻|引|一口)|(?:呼|抽|吮|深|深深地)~
吸 | +to absorb | absorb, soak up, attract, take in | ~(?:水|收|汗|引|热|油|附|取|光|纳|干|住|湿|进|铁|尘|盘|走|墨|在)
吸 | to suck in | suck, suck in | ~(?:着?.{0,4}(?:奶|汁|血)|血|管|食|毒汁|出|奶)
洗 | +to wash; to bathe | wash, bathe, clean, do, shower, bath, (laundry) |
洗 | to develop (photo | develop, print | ~(?:照片|相片|胶卷|印|出来的照|了?.{0,5}照片)|(?:冲|照片)~
洗 | to shuffle | shuffle | ~牌
掀 | +to lift (a | lift, raise, open, pull, push, blow, overturn | ~(?:开|起|盖|被|帘|翻|锅|掉|了|桌|动)
显 | to reveal | show, look, reveal, display, appear | ~(?:出|得|示|露|年轻|老|瘦|身手|胖|高|现|灵|影|摆|眼|着|小)
显 | prominent | obvious, evident, eminent |(?:明|浅|不|大|效果不|贵)~|~(?:著|赫|要|而易见|眼|然)
消 | to diminish | go down, subside, vanish, disappear, cool, clear up | ~(?:了|肿|失|气|退|散|除|炎|毒|去|亡|解|融|化|防)|(?:打|取|气|烟|肿|冰|云|抵|撤).{0,2}~
消 | to consume | spend, consume, while away |~(?:费|耗|遣|磨|夏|暑|受)
歇 | +to rest | rest, take a break, have a rest, break, take a rest |
歇 | to stop | stop, close | ~(?:业|手|工|了雨)|(?:停|间|雨|风|不)~
选 | +to choose | choose, pick, select, choice |
选 | to elect | elect, vote, election, vote for | ~(?:举|为|了?.{0,4}(?:总统|班长|代表|主席|市长|村长|会长)|上|他|出|票|民|区|手|他当|我当|你当|班长|总统)|(?:当|竞|大|改|落|普|参|推|候|连|补|人)~
移 | +to move | move, shift, remove, transfer, migrate |
移 | to change | change, alter |(?:坚定不|潜.?默化|矢志不|风.?俗)~
引 | to attract | attract, draw, lure, lead, provoke, arouse | ~(?:人|来|起|得|发|诱|他|开|出|了?.{0,4}(?:注意|兴趣)|大家|众|鱼|蛇|狼|敌|火)|(?:吸|勾)~
引 | to guide | lead, guide, usher, show | ~(?:路|导|领|见|水|进|入|到|航|荐|渡)|(?:指|牵|索)~
引 | to provide evidence | quote, cite | ~(?:用|经据典|自|述|文|以|证|了?.{0,5}(?:话|句|诗|例))
游 | to swim | swim | ~(?:泳|来游|到|过|得|了?.{0,4}(?:米|圈|泳)|向|上岸|不动|水|走|对岸|在|累|动)|(?:鱼|鸭|会|学|畅|蛙|鱼儿|洄|自由自在地).{0,3}~
游 | +to tour | tour, travel, visit, sightseeing, trip, journey, wander | ~(?:览|遍|玩|山|西湖|历|客|记|行|故宫|北京|了?.{0,5}(?:长城|西湖|故宫|地方)|荡|船|街|人|学|乐|子|园)|(?:旅|出|漫|春|郊|周|一日|重|云|环|畅|梦|自助|秋|跟团|欧洲|神|导)~
栽 | +to plant | plant, grow |
栽 | to stumble | fall, tumble, come a cropper | ~(?:跟头|倒|在|了(?:个|一)?(?:跟头|跤|大跟头)|进|到|下)
栽 | to impose | frame, plant |~(?:赃|到|在我头)
攒 | to save | save, save up, put by, scrape together | ~(?:钱|了|够|下|着|起|够了|点|的)
扎 | to prick | prick, stick, stab, jab, pierce, inject, (thorn), (injection) | ~(?:针|手|破|进|伤|了(?:手|脚|一下|一针|根刺)|人|到|脚|耳洞|眼|了?.{0,3}(?:针|刺)|实|根|在|猛子)|(?:被|针|刺)~
扎 | to tie | tie, bind, tie up, wear, braid, fasten, plait | ~(?:辫|着?.{0,4}(?:辫|带|绷带|蝴蝶结|马尾|头巾|领结|绳|腰带)|紧|头发|成|好|起|上|马尾|头巾|绷带|捆|领带|花|住|了?.{0,3}(?:辫|蝴蝶结))|(?:包|捆|缠|结|一)~
扎 | to be stationed | camp, station, pitch camp, settle | ~(?:营|寨|下|堆)|(?:驻|安营)~
摘 | +to take; to pick | pick, pluck, take off, remove, take down, gather | ~(?:花|苹果|下|果|菜|了|葡萄|棉|掉|帽|眼镜|口罩|取|桃|手套|星|草莓|棉|茶|一朵|几|面具|牌|除)
摘 | to select; | excerpt, extract, take notes |~(?:要|抄|录|编|自|引|记)
占 | +to occupy | occupy, take up, take, account for, make up, be, cover, constitute, seize | ~(?:了|地|用|据|领|座|线|着|有|全|总|面积|满|位|到|人口|上风|优势|比|便宜|.{0,6}(?:分之|百分|\\d|成|半|多数|比例))|(?:攻|侵|霸|强|抢|独|鸠|侵)~
涨 | to rise (of | rise, go up, increase, put up, raise, climb, up |
遮 | +to screen off | cover, block, hide, shade, shield, screen, shelter | ~(?:住|太阳|阳|挡|光|雨|风|着|盖|脸|不住|羞|得|了|天|丑|掩|眼)
折 | to break/ | break, snap | ~(?:断|了?.{0,3}(?:枝|腿|胳膊|花|骨)|枝|花|柳|损|一枝)|(?:骨|攀|夭|摧|挫|百)~
折 | to bend | fold, bend | ~(?:叠|好|成|起|纸|了?.{0,3}(?:纸|叠|角)|衣|被|腰|扇|痕|页|椅)|(?:对|曲)~
折 | discount | discount, off, per cent off, percent off | [一二三四五六七八九几\\d]~(?:[^不])|(?:打.{0,3}|不打)~|~扣
折 | to turn | turn, turn back, double back | ~(?:返|回|向|射)|(?:转|周|波)~
折 | to convert into | convert, equal, equivalent, worth | ~(?:合|算|成.{0,4}(?:钱|美元|人民币)|现|价|旧)
折 | to suffer loss | lose, suffer |~(?:本|兵|寿|磨|了夫人)
震 | +to shake | shake, rattle, vibrate, tremble, rock, quake, (earthquake), jolt | ~(?:动|得|碎|耳|落|颤|响|天|感|中|级|区|波|后|源|塌|倒)|(?:地|余|抗|防|强|被|大)~
震 | shocked | shocked, stunned, amazed, shock |~(?:惊|撼|怒|慑|住|了一)
争 | +to strive | compete, fight, fight over, vie, scramble, struggle, contend, strive, win | ~(?:取|冠|夺|第一|着|做|先|权|气|名|口气|抢|座|光|宠|当|分夺秒|霸|面子|遗产|财产|利|相|来|到|功|奇|艳)|(?:竞|斗|战|力|相|纷)~
争 | to argue or debate | argue, debate, dispute, quarrel | ~(?:论|吵|辩|执|得面|议|个|起来|不休|嘴|到底|了?.{0,4}(?:半天|起来|一夜)|持|端)|(?:别|不要|论|无可|还|跟.{1,4})~
治 | to treat (a disease | treat, cure, heal | ~(?:病|好|疗|愈|不好|感冒|伤|胃|了?.{0,4}(?:病|好|伤)|癌|头疼|百病|得好|不了|咳嗽|疑难)|(?:医|诊|根|救|不|主|难|防)~
治 | +to govern | govern, rule, manage, run, administer | ~(?:国|家|理|军|天下|安|校|学|厂|民|世|水|山|沙|污)|(?:统|自|法|政|人|依法|整|长.?久安|惩)~
治 | to control | control, harness, tame, bring under control |~(?:水|黄河|理|沙|洪|虫|污)
治 | to punish | punish, deal with, sort out |~(?:罪|他|你|一治|治|他们)
钻 | to get into | get into, crawl, squeeze, dive, creep, slip, burrow | ~(?:进|入|到|出|过|来|牛角|空子|被窝|地洞|火圈|山洞|桌)
钻 | +to drill | drill, bore | ~(?:孔|洞|井|木|探|了?.{0,3}(?:孔|洞|眼)|眼|石油)
钻 | to study intensively | study, dig into | ~(?:研|进书)
钻 | drill; auger | diamond | ~(?:石|戒)|(?:裸|碎|水|五克拉)~
根 | +classifier for long | | [一二两三四五六七八九十几这那每]~
根 | root/ | root, roots | (?:树|生|连|扎|草|须|归|寻|落叶归|盘|牙|舌|烂|耳|的)~
根 | basis | basis, root, cause | (?:命|祸|病|断|除|刨)~
幅 | +classifier for textiles | | [一二两三四五六七八九十几这那每]~
阵 | classifier for events | burst, fit, gust, spell, wave, bout, peal, round, rush, gale, while | [一几这那阵]~(?:风|雨|笑|掌声|咳|寒|剧|香|疼|痛|骚|歌|沉默|欢呼|热|冷|心酸|狂|凉|急|脚步|枪|响|忙|哭|铃|爆|混乱|眩|恶)
阵 | short period of time | time, while, period, these days, lately, spell, days, recently | (?:[一这那]|前|好|有)~(?:子|，|。|儿|没|就|就|我|他|太|一直|总|都|了)?
阵 | disposition of troops | battle, line-up, formation, lineup, position | (?:上|布|敌|严|首发|出|临|摆|冲锋陷|对|败|助|临)~|~(?:容|地|营|线|脚|亡)
股 | (finance) stock | share, stock | (?:炒|A|B|H|控|入|持|分|个|募|参|绩优|新|牛|港|美|蓝筹|科技|原始|熊|银行|炒)~|~(?:票|市|东|价|份|民|权|指|息|灾|海|评)|[一二两三几千万百\\d]~(?:股)
股 | classifier for smoke | whiff, smell, stream, puff | [一二两三几这那]~(?:香|臭|味|气|烟|怪|浓|热|寒|冷|霉|清|暖|药|酒|焦|血腥|难|刺)
股 | classifier for sudden | surge, burst | [一这那]~(?:劲|力|勇|傻|冲|怒|热情|干|暖|邪|子|热)
股 | classifier for long | stream, strand |[一二两三几这那]~(?:水|泉|线|绳|清泉|溪|电)
股 | classifier for bands | band, gang |[一二两三几这那]~(?:敌|土匪|匪|势力|力量|流)
股 | thigh | thigh |(?:悬梁刺|屁)~|~(?:骨|沟)
串 | +classifier for things that | string, bunch, cluster, series | [一二两三四五六七八九十几这那每]~
串 | to rove | drop in, visit, go round, call | ~(?:门|亲|街|来串)
串 | to gang up | collude, gang up |~(?:通|联|供|谋)
串 | to string together | string, thread |~(?:起|成|珠|连|联|讲)
串 | to connect wrongly | cross, mix up |~(?:线|味|了线|台|行)|(?:念|看)~
串 | to skewer | skewer, (kebab) |(?:羊肉|肉|烤|撸|烤)~
番 | classifier for processes | | [一这那几]~(?:话|苦|讨|周|心|谈|工|考|折|事|道理|景|激|较|打|较|好|努力|研究|争|调查|思)
番 | used after the verb | double, fold, twofold | (?:翻)(?:[一两三几])?~
期 | a period of time | period, time, term | (?:学|假|到|过|限|定|日|周|任|刑|工|保质|短|长|孕|试用|花|汛|暑|预|更年|近|早|初|晚|中|后|末|时|缓|婚|潜伏|产|档|延|逾|按|如|为|保修|分|青春|租|有效|最后|截止|星|生理)~|~(?:间|限|满|末|货)
期 | classifier for issues | issue, number | (?:[一二两三四五六七八九十几百\\d这那每本上下]|最新一|第.{1,4}|头)~(?:杂志|节目|培训|刊|的|《|，|报|工程|封面|周刊)?
期 | to hope | expect, hope | ~(?:待|望|盼|以|许)|(?:不|以)~
季 | +season | season |
级 | step (of stairs | step, steps | [一二两三四五六七八九十百几\\d]~(?:台阶|楼梯|石阶|阶)|(?:拾)~
级 | +level/ | level, grade, class, rank, magnitude, degree, category, force |
级 | grade | grade, year | (?:[一二三四五六年]年|升|留|跳|降|上|下|班|高)~
度 | to spend (time | spend, pass | ~(?:过|假|日|蜜月|了?.{0,5}(?:假|夜|时光|童年)|周末|日如年|春节|夜)|(?:虚|欢|欢)~
度 | degree (angles | degree, degrees | [一二两三四五六七八九十百零几\\d]~(?![假蜜过])
度 | limit/ | limit, extent | (?:有|无|限|适|过|尺|限|额|一定程)~
度 | degree of intensity | degree, extent, -ity | (?:程|难|高|强|速|温|浓|密|亮|深|宽|长|角|热|力|态|制|气|湿|年|季|角|知名|满意|透明|纬|经|幅|精|风|精确|信誉)~
度 | classifier for events | time, once, again, twice | (?:[一二两三四五几]|再|首|多)~(?:当选|出现|访问|夺冠|被|想|成为|发生|失败|婚|传|中断|停|获|合作|举行|荣获|相|大|濒|使|陷)
具 | to possess | have, possess, with | ~(?:有|备|体)|(?:独|别|颇|兼|略|初|俱|极)~
具 | tool/ | tool, utensil, appliance, instrument | (?:工|家|文|餐|玩|刀|茶|炊|农|渔|器|教|面|道|厨|灯|洁|雨|用|寝)~
具 | classifier for devices | | [一二两三几这那]~(?:尸|棺|死|骷|遗|女|男|焦)
类 | +(classifier) kind | kind, type, sort, category, class |
类 | kind; type; class | kind, type, sort, species, class, kind of | (?:人|种|分|同|此|各|鸟|鱼|归|这|那|兽|肉|门|异|另|品|词)~|~(?:型|别|似)
亏 | to lose (money | lose, loss, lose money, in the red, deficit, deficient | ~(?:损|了|本|钱|空|得|欠|不起|待)|(?:吃|盈|公司|生意|去年|自负盈|理|转)~
亏 | luckily; fort | luckily, fortunately, thanks to, good thing | (?:多|幸|好|全)~|~(?:你|他|她|有|得)(?:.{0,4}(?:提醒|帮|及时|来|想到|救|告诉|在|扶))
是 | +to be (followed | be, is, was, are, were, am |
亏 | ironic | fancy, call yourself, to think, how can, and you | ~(?:你|他|她|您)(?:还|说|想|也|做|是|念|当|竟|平)
仅 | +only/ | only, just, merely, alone, mere |
甚 | very; extremely | very, extremely, most, quite, greatly | ~(?:好|多|大|少|高|远|微|佳|感|是|为|广|浓|欢|丰|明|严|深|急|小)
甚 | to exceed | more than | ~(?:于)|(?:更|日|过|尤|欺人太|为|莫此为)~
甚 | what | what |~(?:么)|(?:作|做|有)~
尚 | +still | still, yet, not yet, even | ~(?:未|不|无|需|在|早|可|有|能|且|存|待|欠|小|没)
尚 | to value | value, esteem | (?:崇|时|高|礼|和|风)~
仍 | +still; yet | still, yet, remain, nevertheless, even so, continue |
且 | +and/ | and, but |
且 | moreover | moreover, and, what's more, also | (?:而|并|况|，)~
且 | for the time being | just, for the moment, for now, first | ~(?:慢|说|不说|看|听|不论|住|让|等|随|待|不谈|莫|请)|(?:暂|姑|尚|聊)~
且 | both (... and | both, and |且.{1,3}~
凡 | every | every, all, anyone, whatever, whoever, any, everything | ~(?:是|事|有|.{1,8}(?:者|的|，|都|皆|均))|(?:大|但)~
凡 | ordinary | ordinary, mortal, earthly | (?:平|不|非|下|思|自命不)~|~(?:人|间|尘|夫|俗)
既 | +since | since, now that, as | ~(?:然|已|来|是|要|不|知|有.{0,4}(?:何|就|便))
既 | already | already | ~(?:成|定|得|往|有)
既 | both... (and | both, as well as, not only, neither | ~.{1,10}(?:又|也|且)
敢 | +to dare | dare, have the courage, venture, bold, nerve |
配 | to deserve | deserve, worthy, fit, worth | (?:不|才|也|只|哪|就你也)~(?:$|做|当|说|得上|跟|有|和|上|叫|称|，|。|娶|坐)|~(?:不上|得上)
配 | to match/ | match, go with, go well, suit, go, goes | ~(?:领带|裙|衣|鞋|在一起|得|起来|色|红|白|上|着|黑)|(?:搭|般|颜色|很|绝|相|百|最|匹|不太|登对)~
配 | to make up (a | make up, fill, prescribe, get, mix | ~(?:药|眼镜|方|制|好|一副|钥匙|了?.{0,3}(?:眼镜|药|钥匙)|音|成|料|菜|平)
配 | to allocate | allocate, assign, equip, provide, fit | ~(?:备|给|发|有|了?.{0,4}(?:车|电脑|秘书|司机)|套|枪|置)|(?:分|支|调|装|标)~
配 | to mate | mate |(?:交|许)~|~(?:种|对|偶)
忙 | +busy | busy, be busy, rushed off one's feet, occupied |
忙 | to hurry | hurry, rush, bustle, hurry up | ~(?:着|说|问|跑|把|上前|来|去|起身|站|道|向|给|往|走|答|让|低|叫|不迭|碌|活)|(?:连|赶|急|慌|匆|别)~
忙 | hurriedly | hurriedly, quickly, hastily, at once, hasten |(?:连|赶|急)~|~(?:说|问|道|把|上前|起身|站|走|答|低|向|叫|让|拿|点头|接)
闲 | idle | idle, free, nothing to do, leisure, unoccupied, spare |
唱 | +to sing | sing, sung |
戒 | to give up or stop | give up, quit, stop, kick | ~(?:烟|酒|掉|毒|赌|了|糖|网|不掉|奶|除)
戒 | ring (for | ring | (?:钻|婚|金|银)~|~指
戒 | to guard against | guard, beware |(?:警|引以为|力)~|~(?:备|心|骄|严)
宽 | +wide | wide, broad, width, across |
宽 | lenient | lenient, leniency, generous | ~(?:大|容|恕|厚|待|限|以)|(?:从|坦白从|放)~
宽 | relaxed | relieved, relaxed |~(?:心|慰|松|敞|余|裕)
薄 | thin/ | thin, thinly, light | ~(?:的|片|片|冰|皮|衣|纸|膜|薄|了|被|饼|雾|外套|荷|毯|得)|(?:很|太|这么|单|又|淡|稀|削|切)~
薄 | meager | small, meagre, slight, meager, weak, modest | ~(?:酒|礼|利|弱|命|田|面|技|薪|待)|(?:微|单|淡|绵|势单力|浅|厚.?)~
薄 | to approach | approach, near |(?:日)~|~(?:西山|暮)
浓 | +dense | thick, dense, strong, heavy, rich, deep |
浓 | strong (smell | strong, deep |
淡 | weak/ | weak, thin, watery, mild | (?:茶|酒|咖啡|汤).{0,3}~|~(?:茶|酒|水|汤)
淡 | light in color | light, pale, faint, soft | ~(?:蓝|绿|黄|红|紫|粉|淡|妆|色|灰|彩|雅)|(?:颜色|浅|浓|暗).{0,2}~
淡 | tasteless | bland, salt, tasteless, not salty enough | (?:菜|味道|口味|太|有点|清|平|做得).{0,2}~(?:了|$|，|。|点|些)?
淡 | indifferent | indifferent, cool, lightly, casual, casually |~(?:然|漠|定|忘|泊|淡地)|(?:冷|看|恬|平)~
酸 | +sour | sour, tart, acid |
酸 | sore | ache, sore, aching, sting | (?:腰|腿|胳膊|背|手|肌肉|脖子|鼻子|浑身|腰背|眼睛|站得|走得|脚).{0,4}~|~(?:痛|疼|软|麻)
酸 | sick at heart | sad, grieved, ache, pang | (?:心|辛|寒|悲|鼻|心里.{0,2}|鼻子一)~|~(?:楚|溜溜)
咸 | +salted | salty, salted, salt |
咸 | all/ | all | (?:老少|少长)~|~(?:集|宜|知)
香 | +fragrant | fragrant, smell good, sweet, scented, fragrance, scent, delicious, smell |
香 | joss or incense | incense, joss stick | (?:烧|上|点|敬|一炷|檀|蚊|柱|进|拜)~|~(?:火|客|炉|案|灰)
香 | (of sleep) sound | sound, soundly | (?:睡得.{0,2}|睡得正|正|甜|这一觉)~
香 | (to eat) with | relish, appetite, with relish, tasty, good | (?:吃得.{0,2}|吃什么都|吃饭|吃起来)~
粗 | +(of sth long) wide | thick |
粗 | rough; crude | rude, rough, crude, careless, coarse, vulgar | ~(?:心|鲁|暴|话|人|口|俗|野|犷|活|手)|(?:动|说话|脾气|脸红脖子)~
粗 | (of sth granular) coarse | coarse, rough | ~(?:粮|布|沙|糙|盐|纸|茶淡饭|砂)
粗 | gruff | deep, gruff, heavy | ~(?:声|气|嗓|哑)
细 | +thin or slender | thin, slender, fine, slim, narrow |
细 | finely partic | fine, finely | ~(?:沙|盐|粉|雨|末)|(?:磨|切|剁)~
细 | fine/ | fine, carefully, careful, delicate, in detail, closely | ~(?:心|节|看|想|问|致|说|听|微|则|嚼|数|腻|查|算|读|品|谈)|(?:仔|详|精|过|细)~
硬 | +hard; stiff | hard, stiff, solid, tough |
硬 | resolutely | insist, insist on, force, obstinately, stubbornly, would, simply, just | ~(?:要|说|是|不|把|逼|拉|塞|让|着头皮|闯|生生|撑|给|赖|拖|来|干)|(?:生|死|强)~
硬 | strong; firm | strong, firm, tough | (?:强|过|态度.?|嘴|口气|心|后台|骨头|脾气|作风|欺软怕)~|~(?:气|汉|朗|骨|仗)
嫩 | +tender | tender, delicate, soft, lightly cooked, young |
尖 | +pointed | sharp, pointed, point |
尖 | shrill | shrill, piercing, high-pitched | ~(?:叫|声|嗓|利|厉|细)|(?:声音|嗓).{0,2}~
尖 | (of one's hearing | sharp, keen | (?:眼|鼻子|耳朵|耳)~
尖 | sharp point; tip | tip, point, top | (?:笔|脚|指|针|鼻|刀|山|舌|塔|心|树|翼)~
尖 | the best of | best, cream, top |(?:拔|顶|冒)~|~子
偏 | stubbornly | insist, stubbornly, deliberately, just, simply, of all, won't | ~(?:不|要|偏|说|在|是|又|让|爱|去|跟|巧|往|生)|(?:你|他|她|我|却)~(?:不|要|说|让|往|在)
偏 | prejudiced | biased, partial, one-sided, prejudiced, favour | ~(?:心|见|爱|袒|听|食|听偏信|颇|重|激|待|向)|(?:不.?不倚|太|说得.{0,2})~
偏 | to lean | lean, tilt, incline, slant | ~(?:着头|头|西|了头|过|向|斜|左|右|南|北|东|高|低|大|小|冷|瘦|胖|离|暗|红|热|硬|软|少|多|远|转)
歪 | +askew | askew, crooked, aslant, tilt, slanting, not straight, lopsided, on one side | ~(?:着|了|斜|戴|头|嘴|倒|七|在|歪|脖|脑)|(?:挂|戴|写|站|领带|帽子|画|贴|坐|打|长|字).{0,2}~
歪 | devious | crooked, devious, evil, dishonest |~(?:门|道|理|主意|风|念|曲|点子|打正着)
斜 | +slanting | slant, slanting, oblique, lean, sloping, aslant, tilt, at an angle |
熟 | +familiar; acqu | familiar, know, well, know well, acquainted | (?:很|不|跟.{1,4}|不太|面|眼|混|人|耳|路|最|都|和.{1,4}|挺|人生地不|这一带我)~|~(?:人|悉|客|识|门|知|路|面孔|练)
熟 | thoroughly cooked | cook, cooked, done | (?:煮|烤|蒸|没|炒|半|煎|炖|饭|肉|鸡|不|七分|烧|弄)~(?:了|透|的|$|，|。|食)?|~(?:食|肉|菜|牛肉|鸡蛋|睡)
熟 | ripe; mature | ripe, ripen, mature | (?:苹果|桃|西瓜|香蕉|麦|稻|成|柿|葡萄|果|瓜|早|晚|不太|葡萄|庄稼|橘|梨).{0,3}~
熟 | experienced; | skilled, experienced, skillful |~(?:练|手|能生巧|工|悉)|(?:娴|技术.{0,2})~
熟 | deep; profound | sound, fast, soundly, deeply, deep |(?:睡|睡得.{0,2})~|~睡
凉 | +cool/ | cool, chilly, cold |
凉 | to let sth cool | cool, let cool | ~(?:一凉|凉再|一下)
暗 | +dark | dark, dim, gloomy, darkness, shade |
暗 | secret; hidden | secret, secretly, hidden, inwardly, to oneself, silently | ~(?:自|想|暗|恋|号|道|笑|访|杀|算|中|示|地|含|喜|语|藏|箱|下决心|度|器|送|礁|渡|斗)
明 | next | tomorrow, next | ~(?:天|年|日|早|晚|晨|儿|春|夏|秋|冬)
明 | bright/ | bright, brightly, light | ~(?:亮|月|珠|灯|媚|净|晃|星)|(?:光|天|通|黎|透|鲜|月|照|启)~
明 | (of meaning) clear | clear, clearly, distinct, obvious, know | ~(?:白|确|显|知|了|说|摆|朗|码|细|明)|(?:分|说|查|不|指|注|言|点|标|挑|声|下落不|表|讲|黑白分|原因不|简)~
明 | public or open | open, openly, public | ~(?:争|说|抢|目张胆|媒正娶|里|处|枪|着|火|星|星)
明 | to understand | understand, know | ~(?:理|事理|真相|大义|白|哲|智)|(?:深|不)~
红 | +red | red, blush, flush, go red, redden, rosy, bloodshot |
红 | popular | popular, famous, hot, hit, celebrity, big | (?:走|很|当|爆|网|最|大|正|不|捧|唱|一夜走|一炮而|火)~(?:了|的|$|，|。|人|起来|遍|极|透|得发紫)?|~(?:人|极|遍|得发紫)
红 | bonus | bonus, dividend | (?:分|年终分|利)~|~(?:包|利)
红 | revolutionary | red, communist, revolutionary |~(?:军|旗|色|卫兵|歌|区)|(?:又.?又专)~
黄 | +yellow | yellow, golden |
黄 | pornographic | dirty, pornographic, porn, blue, obscene | (?:扫|涉|传播)~|~(?:片|色|书|段子|色小说|赌毒)
黄 | to fall through | fall through, come to nothing, collapse, off | (?:买卖|事儿|事情|生意|项目|婚事|合作|计划|事|这事|眼看要|要).{0,3}~(?:了|$)
灰 | gray | gray, grey | ~(?:色|蒙|的|白|暗|狼|鼠|云|尘尘|布|衣|头发|发|溜|大衣|兔|鸽)|(?:深|浅|银|铁|瓦|青|头发|天色|天).{0,1}~
灰 | +ash | ash, ashes | (?:烟|骨|火山|炉|草木|纸|化为|成|柴|香|烧成|煤|火)~|~烬
灰 | dust | dust, dusty | (?:落|积|擦|层|一身|满是|尘|吃|土|沾|满|掸)~|~(?:尘|土)
灰 | discouraged | discouraged, disheartened, gloomy |~(?:心|溜溜|心丧气)|(?:心|万念俱)~
丑 | +ugly | ugly, bad-looking, plain |
丑 | disgraceful | disgraceful, scandal, shameful | ~(?:闻|事|态|行|恶|化|话)|(?:出|献|家)~
帅 | +handsome | handsome, good-looking, cool, smart, dashing |
帅 | commander | commander, general, coach | (?:元|统|将|挂|主|少|三军统|换)~
乖 | +(of a child) obedient | good, well-behaved, obedient, behave, be good, nice |
乖 | clever | clever, | (?:嘴|卖|学|得了便宜还卖)~|~巧
呆 | foolish | dumb, silly, foolish, idiot | (?:书|痴)~|~(?:子|瓜|头呆脑|板)
呆 | expressionless; blank | blank, stunned, dazed, blankly, daze, dumbfounded, stare | (?:发|惊|吓|看|愣|目瞪口|听)~|~(?:住|若|立|望|滞|呆|坐|了)
疯 | +insane | mad, crazy, insane, madly, out of one's mind |
疯 | wild | wild, crazy, madly | ~(?:玩|跑|抢|长|狂|涨|闹|了一天)|(?:玩|孩子|笑)~
狂 | mad | mad, crazy, insane, madly |(?:疯|发|丧心病|癫|工作|欣喜若)~|~(?:人|热|喜)
狂 | violent | violent, fierce, wildly, violently, wild | ~(?:风|奔|吠|跌|怒|澜|欢|笑|吃|涨|轰|喊|飙|吼|扫|跳|追)
凶 | vicious | fierce, ferocious, vicious, mean, hard, heavily, harsh, rough, nasty | (?:很|太|这么|真|别|样子|闹得.?|喝得.?|吵得.?|跟.{1,3}|对.{1,3}|最|来势.?|雨.{0,4}得很)~|~(?:恶|狠|猛|神|巴巴|相|残|我|他|狗|什么)
凶 | ominous | ominous, bad, ill | (?:吉|逢.?化|多|大)~|~(?:兆|多吉少|险|宅|吉)
狠 | ruthless | ruthless, cruel, hard, heartless, harsh, fierce | (?:心|凶|太|真|手.?|够|残|又|阴|更|下手.?|嘴)~(?:了|$|毒|，|。|的|心)?
狠 | determined | hard, resolutely, hard, severely, firmly, vigorously |~(?:抓|狠|下|打|批|罚|揍|命|踢)|(?:发|狠)~
狠 | to harden (one's | harden, bring oneself, (heart) | ~(?:下心|心|了心|着心|不下心|一狠)
齐 | neat | neat, even, in order, tidy | (?:整|摆.{0,1}|剪|排.{0,1}|参差不|长短不|码|对|站)~(?:[的了，。得]|$)?
齐 | all together | together, all together, in unison, at once | ~(?:声|唱|鸣|步|心|奏|聚|飞|上|下|喊|动|发|头并进|名)|(?:一|百花.?)~
齐 | level with | reach, up to, level with, waist | ~(?:腰|膝|肩|胸|眉|岸|到)
不过 | but/ | but, however, though, only | (?:^|，|。)~(?![一二三四五六七八九十两几是])
不过 | only/ | only, just, merely, no more than, nothing but, mere | ~(?:是|[一二三四五六七八九十两几百半\\d]|如此|才|想|说|而已)|(?:只|才|顶多|我|也)~
不过 | cannot be more | best, could be, nothing, cannot, more than | (?:再.{1,4})~
只是 | merely; only | only, just, merely, nothing but, simply | (?:我|他|她|这|那|你|不|，)?~(?:个|开|想|一|说|为|笑|来|在|随|暂)
只是 | but; however | but, only, except, it's just that, though | ，~
就是 | exactly; precisely | exactly, precisely, just, the very, it is, is, that's, this is |
就是 | only; simply; just | just, only, simply, except, but | (?:，)~(?:有点|太|不|贵|咸|没|脾气|爱|个子|有些)
就是 | used correlatively | even, even if | ~.{2,14}也
原来 | so, actually | so, turn out, turned out, it turns out, actually, as it turned out, no wonder, all along | (?:^|，|。|啊|哦|“)~(?:是|你|他|如此|我|这|她|那|今天|不|她们)
原来 | originally; | used to, originally, at first, formerly, once, before | ~(?:住|在|想|打算|是(?:个|一)|不|有|只|并不|跟|计划|以为)
原来 | original; former | original, former, old, first | ~的
本来 | originally | originally, meant, at first, was going, supposed, used, would have |
本来 | it goes without | of course, should, naturally, it goes without saying | ~(?:就|嘛|就是|应该|不)
到底 | +after all | on earth, in the world, ever, exactly, after all, really, the hell | ~(?:是|怎|想|在|有没|去不|要|谁|为|什么|发|几|还|来不|行|会|哪|多|该)
到底 | finally | finally, at last, in the end | ~(?:还是|没|被|考|成功|来了|找到|让)
到底 | to the end | to the end, to the last, to the bottom | (?:坚持|进行|奉陪|打|干|跟|追查|走|战斗|负责|拼|一走|支持|撑|一插|斗争)~
反正 | +anyway | anyway, in any case, anyhow, at any rate, after all |
结果 | +in the end | in the end, as a result, but, so, consequently, only | (?:^|，|。)~(?:他|我|却|还|没|被|一|她|发现|什么|车|大家|把|连|谁|都|我们|反|忘|弄|就|又|输|迟|下)
结果 | outcome; result | result, outcome, consequence, results | (?:的|考试|比赛|检查|调查|选举|什么|没有|好|化验|有|这个|等|最后|试验|谈判|投票)~|~(?:是|出|如何|公布|怎么|很|不|显示|表明|证明|将|尚)
自然 | naturally | naturally, of course, natural, course, automatically | ~(?:会|就|要|是|不|能|知道|地|而然|懂|明白|好|没|有人)|(?:他|我|也|功到|水到渠成)~
自然 | +natural | natural, nature | (?:不|很|表情|大方|神态|显得|动作.?|举止).{0,2}~|~(?:的|灾害|景|资源|风光|保护|现象|语言|科学|环境|条件|界|规律|疗法)
自然 | nature/ | nature | (?:大|亲近|热爱|人与|破坏|回归|征服|融入|和|保护|爱护)~|~(?:界|》)
相当 | quite | quite, rather, fairly, considerably, pretty, very, considerable | ~(?:不错|好|大|多|高|长|复杂|困难|成功|重要|严重|贵|远|有|热|快|满意|漂亮|精彩|准|忙|可观|丰富|激烈|顺利|突出|冷)
相当 | equivalent to | equivalent, equal, match, same, as much as, amount | ~(?:于)|(?:年龄|实力|水平|条件|旗鼓|大小|大致|基本|门户|能力)~
一定 | +surely | surely, certainly, definitely, must, be sure, sure, will, have to, bound | ~(?:要|会|是|能|得|有|可以|很|让|来|记得|把|帮|没|在|不|去|给|努力|行|成功|累|还|尽)
一定 | a certain ... | certain, some, a certain, given, degree, certain amount | ~(?:的|程度|数量|范围|条件|影响|困难|压力|作用|时间|距离|道理|基础|比例)|(?:有|在|起|具有)~(?:的|程度|难度|影响|限度|作用|范围|道理)
可能 | +might | may, might, probably, perhaps, maybe, possibly, could, likely |
可能 | possibility | possibility, chance, likely | (?:的|有|没有|没|有没有|这种|各种|无|存在|一切)~(?:性|$|，|。|吗|了|会)?
可能 | possible | possible, impossible, can't, could | (?:不|尽|怎么|只|很有|这怎么|完全)~
一般 | generally | generally, usually, in general, normally, as a rule | ~(?:来说|都|是|不|在|要|情况|人都|会|说来|而言|早上|晚上|只|每|用|几|比|认为|需)
一般 | ordinary | ordinary, average, common, normal, usual, general | ~(?:人|的|家庭|百姓|工|水平|群众|职员|读者|性)|(?:非同|不)~
一般 | so-so | so-so, average, mediocre, nothing special, ordinary, not very, just average, not much | (?:很|味道|成绩|质量|长得|水平|效果|关系|服务|表现|考得|条件|身体|东西|电影).{0,2}~(?:，|。|$|般|，|化)?
一般 | same | like, as, as if, just like | (?:像|如|同|似|仿佛|宛如|如同|好像|跟|好似|兄弟|梦境|火|雪|潮水|闪电|海洋).{0,8}~(?:的|地|，|。|$)?
实在 | +really | really, indeed, truly, simply, honestly, just | ~(?:是|太|不|没|对不起|抱歉|难|忍|累|想|受|可|无法|令|让|无|要|有|很|找|高|忙|佩服|没办法)
实在 | honest | honest, down-to-earth, solid, genuine, practical, reliable | (?:人很|很|为人|最|特别|真|更|不|价格|老|话|比较|人)~(?:的人|。|，|$|的)?
一起 | +together; in | together, with, along, join |
一起 | an instance of | a, case, one | ~(?:案|交|事|车|谋|凶|火|盗|抢|杀|绑|意外|严|重大|恶性|离婚|诈|特大|空难|爆)
一起 | (in) the same place | together, the same place | (?:在|到|混在|住在|走到|聚在|坐在|放在|挤在)~
一边 | doing while | while, as, at the same time, and | 一边.{1,8}~|~.{1,8}一边|~[^，的]{1,6}[，]?一边
一边 | one side | side, one side, aside, corner | (?:在|到|站|躲|放|往|靠|左|右|那|这|另|扔|坐)~(?:的|，|。|$|去|看|站|哭)?
多少 | how much | how much, how many, what |
多少 | somewhat | somewhat, more or less, a little, some, a bit, slightly, at least | ~(?:有点|有些|会|懂|知道|吃|还|给|能|有几|带|也|得|算)|(?:或|好歹)~
多少 | number; amount | how much, amount, number |(?:不论|无论|不管|根据)~
这么 | so much | so, this, such, that, this much | ~(?:大|多|好|贵|晚|早|快|高|长|远|久|冷|热|难|小|忙|简单|重|美|累|一|漂亮|喜欢|聪明|可|重要|年轻|瘦|慢|急|便宜|少|复|说来|好看|苦|厉害|有)
这么 | like this | like this, this way, like that, so, this | ~(?:做|说|办|想|写|定|干|看|叫|着|认为|一|走|放|对|过|下去|搞|个)
那么 | then; in that case | then, so, in that case, well | (?:^|，|。|“)~(?:你|我|，|他|这|就|怎|为|谁|请|今|它|咱|应|如|问|会|在|从)
那么 | to that extent | so, that, such, as | ~(?:大|多|好|贵|晚|早|快|高|长|远|久|冷|热|难|小|忙|简单|重|美|漂亮|喜欢|聪明|容易|年轻|认真|想|爱|一)|(?:没有?|不|像.{1,6}|有)~
那么 | like that | like that, that way | ~(?:做|说|办|想|看|干|叫)
怎么 | why | why, how come, what | ~(?:不|还|没|才|又|这么|会|现在|都|突然|啦|了|哭|是|老|能|变|来|回|成|可能|搞|一)|~(?:你|他|我|她)
怎么 | +how | how |~(?:走|做|办|写|说|用|样|去|读|卖|个|读|念|想|看|吃|过|知道|修|拼|打|开|处理|找|学|弄|解|玩)
怎么 | what? | what, what's | ~(?:了|啦|回事|搞的|，|？|$|啊)
起来 | to get up | get up, stand up, up, rise, sit up | (?:站|坐|爬|早|早上|立|快|^|跳|扶|刚|才|你|床上)~(?:$|，|。|！|了|晚|后|吃|洗|向)?
起来 | indicating the begin | begin, start, began, burst | (?:笑|哭|唱|打|跑|忙|吵|说|下|热|谈|叫|响|紧张|议论|聊|好|变|冷|热|暖和|凉|亮|黑|强|富|红|硬|老实|活跃|胖|大|行动|鼓|骂|闹|亮|飞|高兴|激动|吃|玩|多|干|动)~
起来 | indicating completion | up, together |(?:想|记|收|藏|关|捡|团结|联合|合|集中|加|包|锁|堆|组织|建|捆|存|连|挂|围|收拾|积累|回忆|综合|盖|武装|抓)~
起来 | after a perception | (look), (seem), (sound), (smell), (taste), (feel) |(?:看|听|闻|吃|摸|说|做|读|喝|看上|用|算|穿|念|走|玩|用|读)~(?:很|不|像|好|容易|挺|有点|简单|真|还|更|太|都|比|难|年轻|有些|味道|舒服|没|并|是|似|香|年)
起来 | indicating an upward | up |(?:举|抬|拿|提|抱|升|跳|站|扶|飞|坐|爬|捡|竖|立|浮|托|吊|卷)~
出来 | indicates coming out | out |
出来 | to come out | come out, out, get out, appear, emerge | (?:^|从.{1,8}|走|跑|刚|他|太阳|快|放|结果|跳|冲|钻|爬|拿)~
下来 | to come down | come down, down, get down | (?:走|跑|从.{1,8}|快|跳|掉|摘|滚|落|飘|流|坐|停|拿|脱|取|蹲|躺|降)~
下来 | indicates continuation | down, on | (?:活|传|坚持|遗|沿袭|流传|继承|保存|幸存|多年|一路)~
下来 | completed action | down, up | (?:写|记|定|画|买|停|留|安静|背|静|决|答应|固定|抄|确定|租|冷静|慢|平静|黑|暗|沉默|稳定|拍|录|瘦|承担)~
下去 | to continue | go on, on, continue, keep, carry on, keep on, any longer | (?:说|坚持|活|走|干|继续|等|看|住|学|做|读|听|这样|想|过|发展|拖|讲|写|混|谈|忍|持续|再|撑|熬|维持|闹)~
下去 | to go down | go down, down, get off | (?:跳|掉|走|坐|倒|沉|扔|滚|摔|从.{1,8}|你|跑|咽|吞|压|蹲|低|落|退|爬|吃|推)~
过来 | to come over | come over, over, come, here | (?:走|跑|你|快|请|送|游|开|飞|伸|拿|递|扑|搬|赶|围|^|转|带|马上|传|扔|过|看)~
过来 | to manage | manage, cope | (?:忙|照顾|数|管|看|对付)(?:不|得)~
过去 | (in the) past | past, in the past, used to, former, previous, once, before | ~(?:的|我|他|几|人们|这里|一|曾|常|有|三|五|十|两|那|是|没|住|总|不)|(?:，|^|跟|像|忘记|忘掉|对|在|和|比|回忆)~
过去 | to go over; to pass | go over, over, pass, go by, gone, pass by, past, across | (?:走|跑|开|飞|我|你|已经|都|两年|时间|时光|日子|就|快|一天|几|忍|冲|游|扑|让他|转|冬天|夏天|三天|了|挤|赶|追|伸|让|很快|混|睡|晕|昏)~(?:了|吧|看|$|，|。|把|帮)?
过去 | verb suffix | | (?:晕|昏|死|睡|混|骗|蒙)~
以后 | +after | after, since, later, when |(?:[^，。]{2,})~
以后 | in the future | in future, in the future, from now on, later, later on, next time, afterwards, one day | (?:^|，|。)~(?:你|我|要|别|不|会|再|还|的|有|就|请|怎|咱|可|谁|多|少|常)
以前 | before | before, until |(?:[^，。]{2,})~
以前 | formerly | before, used to, formerly, once, in the past, previously, past | (?:^|，|。|他|我|她|这|那|你|和|跟|像|比|里)~(?:是|的|我|他|这|没|住|在|从|常|见|也|叫|有|可|来|不|她|那|很|一|学|做)
之前 | +before | before, prior to, until |
通过 | by means of | through, by, via, by means of, by way of, with | ~[^，]{2,20}(?:，|来|把|进行|学|了解|认识|找|获|向|解决|介绍|传|提高|表达|知|赚|得|实现|发|联系|使|让)
通过 | to adopt (a res | pass, adopt, approve, carry, carried | ~(?:了?.{0,8}(?:决议|法案|议案|法|提案|计划|预算|决定|草案|方案|条例|修正))|(?:一致|表决|获得|获|投票|没|未获|未)~
通过 | to pass (a test | pass, get through, passed | ~(?:了?.{0,8}(?:考试|测试|面试|检查|审查|审核|验收|考核|考察|体检|答辩|六级|四级))
通过 | to pass through | pass, pass through, go through, get through, cross | ~(?:了?.{0,6}(?:隧道|大桥|桥|大门|海关|安检|路口|走廊|地区|检查站|关卡|马路|这里))|(?:禁止|无法|车辆|不能|顺利|可以|列车|从.{1,6})~
表示 | to express | express, say, said, show, mean, indicate, state, extend |
方便 | +convenient | convenient, handy, easy, convenience |
方便 | to make things easy | convenient, make it easy |
方便 | to relieve | toilet, relieve, bathroom | (?:去|要|想)~(?:一下|$)
麻烦 | to bother sb | bother, trouble, could you, would you, please, mind, sorry to bother | (?:^|，|“|。)~(?:你|您|把|给|让|帮)|~(?:你|您|他|别人|人家|大家|各位|一下)
麻烦 | inconvenient | troublesome, inconvenient, a nuisance, tricky, trouble, hassle, complicated, annoying | (?:很|太|真|不|更|挺|怕|嫌|比较|特别|非常|多)~
麻烦 | +trouble; | trouble, problem, difficulty, inconvenience, mess | (?:惹|找|有|没|添|遇到|带来|这|的|造成|个|大|引起|制造|自找|避免|些|省|少)~
厉害 | used to describe | badly, terribly, severe, very, hard, really, bad, awfully, a lot | (?:得|病得|疼得|咳得|抖得|越来越|热得|冷得|吵得|渴得|错得)~|(?:很|那么|太|非常)~
厉害 | (of a person) stern | fierce, strict, severe, tough, sharp, formidable, stern, shrewd | (?:她|他|老师|老板|嘴|这|对手|人|你).{0,4}~
紧张 | +nervous | nervous, tense, anxious, jittery, nervously |
紧张 | in short supply | short supply, scarce, tight, shortage, short, hard to come by, in short supply | (?:供应|住房|资源|票|资金|货源|车票|电力|手头|物资|床位|人手|用水|停车位|医疗|春运).{0,4}~
紧张 | intense | tense, intense, strained, tight, busy | (?:关系|局势|气氛|工作|形势|训练|时间|比赛|学习|日程|局面|节奏|战况).{0,4}~|~(?:的(?:工作|气氛|局势|学习|比赛|训练|关系|准备|战斗|情节|生活)|局势|地|进行|有序)
活动 | activity; event | activity, event, campaign, activities, function |
活动 | to exercise; to move | move, exercise, stretch, move about, get moving | ~(?:活动|一下|筋骨|一活动|身体|手脚|手腕|范围)|(?:多|出来|出去|下床|起来|室外)~
活动 | shaky; unsteady | loose, shaky, wobbly | (?:牙|牙齿|椅子|桌子|螺丝|门牙).{0,4}~
表现 | behavior | behavior, behaviour, conduct, performance | (?:的|工作|学习|好|他|在校|近来|出色的|今天的|一贯|突出|日常|考试|平时)~(?:很|不|好|突出|怎|如何|令|让|出色|优秀|不错|一直|得|一般|差|非常|良好)?
表现 | to show/ | show, display, express, reveal, portray, exhibit | ~(?:出|了|在|为|得)
表现 | to show off | show off | (?:爱|好|想|喜欢|太|自我|过于)~(?:自己|$|，|。)?
影响 | to affect (us | affect, disturb, influence, interfere, impact, hurt | ~(?:了|到|我|他|你|学习|工作|健康|休息|别人|生活|孩子|交通|人|情绪|睡眠|视力|收|大家|质量|环境|成绩|心|我们|市容)
影响 | +influence | influence, effect, impact, affect, because | (?:的|受|有|很大|产生|造成|没有|什么|深远|重大|负面|不良|消极|天气|好|影响力|社会|巨大|没什么)~
要求 | +to ask | ask, demand, require, request, call for, want, insist |
说明 | to show | show, mean, prove, indicate, suggest | (?:这|只|就|都|也|足以|充分|数据|事实|并不|结果|调查|能|不能)~
说明 | to explain | explain, illustrate, make clear | (?:向.{1,6}|请|来|我|要|作|给.{1,4}|应|举例|先|详细)~(?:一下|情况|原因|理由|来意|了?.{0,4}(?:情况|原因|理由|来意|立场))?
说明 | directions | directions, instructions, manual, explanation |(?:使用|产品|按|看|文字|的|图片|简要|情况|药品|按照)~(?:书|$)?
精神 | +spirit | spirit, mental, mind, spiritual, psychological, essence |
精神 | spirited | lively, smart, spirited, sharp, energetic, neat | (?:很|真|特别|显得|更|又|越|格外|挺)~(?:了|$|，|。|多|的|抖擞|极)
精神 | vigor; vitality | energy, spirits, vigor, vigour, energetic | (?:没|有|打起|没有|养|很有|来了|抖擞|振作|毫无|饱满|提|聚)~
主意 | +idea | idea, plan |
主意 | decision | mind, decision | (?:打定|拿|改变|改|没|变|拿定)~
客气 | +polite | polite, courteous, stand on ceremony, modest, politely |
意见 | +opinion | opinion, view, idea, comment, suggestion, advice, feedback |
意见 | objection | objection, complaint, complain, object, against, grudge | (?:对.{1,10}(?:有|很有|没)|闹|没|有|很大|大|很大的)~(?:。|，|$|吗|很大)?
意外 | +unexpected | unexpected, unexpectedly, surprise, surprised, surprising | (?:感到|很|不|出人|大为|真|令人|让人|太|深感|觉得|有些)~|~(?:地|的|收获|发现|惊喜|之)
意外 | accident | accident, mishap, incident, anything happen | (?:出|发生|以防|遇到|一次|一场|怕|防止|是|出了|遭遇|飞行|不是)~|~(?:事故|身亡|受伤|怀孕|发生|险|伤)
水平 | level (of | level, standard |
东西 | thing | thing, things, something, stuff, anything |
处理 | to handle | handle, deal with, settle, sort out, deal, treat, resolve, attend |
处理 | to sell at reduced | (sale), reduced, sell off, clearance | ~(?:品|价|积压|掉|库存)|(?:降价|削价|低价|清仓)~
处理 | to treat sth | treat, process, treatment |(?:污水|垃圾|废水|热|信息|数据|技术|冷|化学|消毒|图像|文字)~
处理 | to punish | punish, discipline |(?:受到|严肃|从严|依法|纪律|给予)~
进行 | +of people | carry out, conduct, hold, make, do, have |
进行 | to proceed; | proceed, go on, be in progress, go, under way, in progress, take place | (?:正在|顺利|在.{1,8}|继续|还在|照常)~(?:得|顺利|中|着|了|，|。|$)|~(?:得|顺利|中)
打算 | to plan/ | plan, intend, be going to, mean, think |
讲究 | to pay particular | particular, care about, pay attention, fussy, stress, strive | ~(?:吃|穿|卫生|质量|效率|礼|方法|技巧|策略|的人|排场|实|信)|(?:很|太|最|不|特别|非常)~
讲究 | tastefully | tasteful, elegant, exquisite |(?:布置得.?|装修.?|做工.?|打扮.?|摆设.?)~
可惜 | it is a pity | pity, unfortunately, a shame, too bad, shame, what a pity, sadly, waste |
难过 | to feel sad | sad, upset, feel bad, sorry, feel sad, unhappy |
着急 | to worry | worry, anxious, worried, in a hurry, hurry, upset |
遗憾 | regret | regret, pity, sorry, unfortunately, regrettable |
无不 | everyone without | all, every, everyone, everybody, without exception, none | ~(?:[^至达])
随便 | as one wishes | as you like, whatever, anything, anywhere, any, as one likes, however, at will, help yourself |
随便 | casual | casual, casually, carelessly, just, random, informal, lightly | ~(?:说说|看看|问问|走走|穿|逛逛|聊|写|吃点|找|翻|一说|问|买)|(?:很|太|不能|说话|别|这么|穿得|不要|不)~
`
