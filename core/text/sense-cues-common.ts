/** English for the senses of common words, where the dictionary's wording isn't what one says; see sense-cues.ts. */
export const COMMON_CUES = `
高兴 | happy/ | delighted, pleased, glad, thrilled, overjoyed, happily, pleasure, cheerful |
不够 | not enough/ | short, short of, enough, insufficient, too little, too few |
成绩 | achievement/ | results, result, marks, mark, grades, grade, score, achievement, record |
再度 | once more | again, once again, once more |
重新 | again; once more | again, afresh, anew, re-open, all over again |
之中 | in the midst of | under, in, among, amid |
往日 | former days | old, former, past, bygone, in the past, used to |
对方 | the other person | other party, other side, other man, their, opponent |
大笑 | to laugh heartily | roar with laughter, burst out laughing, laugh out loud, laughter |
不语 | not to speak | say nothing, said nothing, silent, without a word, in silence |
低头 | bow the head | hang one's head, hung his head, bow, head down, head bowed, look down, looked down |
亏本 | to make a loss | sell at a loss, at a loss, lose money, loss |
生效 | to come into force | take effect, come into force, in force, effective |
反映 | to report | complain, report, tell, let know |
反映 | to reflect | reflect, mirror, show |
请客 | to entertain guests | treat, my treat, pay, be on me |
小心 | to be careful | watch out, look out, careful, mind, take care, beware, carefully, watch |
开玩笑 | to play a joke | pull one's leg, pulling your leg, pulling my leg, joke, kid, kidding, joking, teasing |
当真 | to take seriously | take to heart, seriously, take it to heart, mean it, serious |
分散 | to scatter/ | spread, spread out, scatter, disperse |
挪 | to move/ | move, drag, shift, budge, edge |
仇 | hatred/ | revenge, grudge, hatred, feud |
仇 | enemy/ | enemy, foe |
烟消云散 | to vanish like smoke | melt away, vanish, disappear, evaporate, dissolve |
一直 | continuously; always | always, all along, all the time, keep, kept, all this time, ever since, the whole time, constantly |
一直 | straight (in | straight, straight on |
一切 | everything/ | everything, all |
准备 | to prepare/ | prepare, get ready, ready, prepared |
准备 | to intend/ | plan, going to, intend, mean to, be about to |
准备 | preparation/ | preparation, preparations |
感觉 | feeling; impression | feeling, sense, impression, sensation |
感觉 | to feel; to perceive | feel, sense, felt |
抱歉 | to be sorry/ | sorry, apologise, afraid |
还是 | or/ | or, or else |
还是 | had better/ | had better, better, why not, best |
还是 | still (as before) | still, all the same, nevertheless, after all, even so |
住 | to live; to reside | live, stay, living |
住 | to stop; to cease | stop |
先 | beforehand; first | first, before, ahead |
先 | for the time being | just, for now, for the moment |
等等 | et cetera | and so on, etc, and the like |
等等 | wait a minute | wait, hold on, just a moment, hang on |
生活 | life/ | life, living, lives |
生活 | livelihood/ | living, livelihood |
生活 | to live/ | live |
最后 | finally; in the end/ | finally, in the end, at last, eventually, ended up |
最后 | final; last | last, final |
最后 | finally; in the end | finally, in the end, at last, eventually, end up |
家伙 | (coll.) guy/ | guy, fellow, chap, bloke |
担心 | to worry/ | worry, worried, afraid, concerned, fear, anxious |
完全 | totally; entirely/ | completely, quite, entirely, totally, wholly, fully, utterly |
够 | enough (sufficient) | enough, sufficient |
之后 | after; behind | after, since, later, behind |
之后 | afterwards; since | afterwards, later, then |
马上 | at once/ | at once, right away, immediately, straight away, soon, any minute |
决定 | to decide; to det | decide, determine, make up one's mind |
决定 | decision (CL | decision, decide |
了解 | to understand; to know about | know, understand, be aware of |
了解 | to learn about | find out, learn |
确定 | to fix (on sth) | set, fix, decide on |
确定 | definite/ | sure, certain, definite |
清楚 | clear/ | clear, clearly, plain, distinct |
清楚 | to understand thoroughly | know, be clear about, understand |
晚上 | evening/ | tonight, evening, night, at night |
愿意 | willing (to do sth) | willing, want, agree, would like, ready, prefer |
消息 | (piece of) news | news, word, information |
听说 | to hear (sth said) | hear, hear that, heard, I hear, they say |
选择 | choice; option | choice, option, alternative |
选择 | to select; to pick | choose, pick, select |
原因 | reason/ | reason, cause, why |
好好 | well; thoroughly | well, properly, carefully, hard, a good |
好好 | in perfectly good | perfectly good, perfectly all right |
确实 | indeed/ | indeed, really, certainly, true, do |
保证 | to guarantee/ | guarantee, promise, ensure, make sure, assure |
改变 | to change/ | change, alter |
看来 | it seems that | it seems, seem, looks like, it looks as if, apparently |
出现 | to appear/ | appear, turn up, emerge, show up |
出现 | to arise/ | arise, crop up, occur |
特别 | very; especially | especially, particularly, very, really |
特别 | unusual; special | special, unusual |
特别 | expressly; for a | specially, on purpose |
路 | journey/ | way, journey, trip |
路 | road (CL | road, way, street, path |
路 | route/ | route |
路 | line (bus | number, bus |
当时 | at that time | then, at the time, at that time, those days |
只有 | can only | only, have to, have no choice but |
只有 | only have | only, nothing but |
故事 | narrative; story | story, tale |
咱们 | we or us | we, us, let's, our |
消失 | to disappear | disappear, vanish, fade away, gone |
不然 | or else | or, or else, otherwise |
尽管 | despite/ | although, despite, though, in spite of |
尽管 | unhesitatingly | feel free, by all means |
轮 | to take turns | turn, take turns |
反应 | reaction/ | reaction, response |
反应 | to react/ | react, respond |
舒服 | comfortable/ | comfortable, cosy, at ease |
舒服 | feeling well | well, better |
失败 | to be defeated/ | fail, lose, defeat |
失败 | failure/ | failure, defeat |
介绍 | to introduce (sb | introduce |
味道 | flavor; taste | taste, flavour, flavor |
味道 | smell; odor | smell, odour |
出发 | to set off/ | leave, set off, set out, start out, start |
感情 | affection; feelings | love, feelings, feeling, affection |
感情 | emotion; sentiment | feeling, feelings, emotion |
疼 | hurts; sore | hurt, ache, sore, pain, aching, painful |
疼 | to love dearly | love, fond of, dote on |
精彩 | wonderful/ | wonderful, brilliant, splendid, exciting, marvellous |
时刻 | moment/ | moment, time |
时刻 | constantly/ | always, constantly, at all times |
差点 | almost/ | nearly, almost |
究竟 | (in an interrogative | on earth, exactly, ever, just, really |
究竟 | after all/ | after all |
恐怕 | I'm afraid that | afraid, I'm afraid |
恐怕 | perhaps/ | probably, perhaps, must, may |
习惯 | to be used to | be used to, get used to, used to, accustomed |
习惯 | habit/ | habit, custom |
恢复 | to recover/ | recover, get back |
恢复 | to resume/ | resume, restart, start again |
恢复 | to restore/ | restore |
收拾 | to put in order | tidy, tidy up, clear, clean up, put in order |
收拾 | to pack/ | pack, pack up |
收拾 | to sort sb out | deal with, punish, teach a lesson, fix |
接着 | to continue | go on, continue, carry on, keep on |
接着 | then/ | then, next |
困难 | difficult/ | difficult, hard, tough |
困难 | difficult situation | difficulty, difficulties, trouble, problem, problems, hardship |
正好 | to happen to | happen to, as it happens |
正好 | just (in time) | just, just in time, exactly |
毫无 | not in the least | no, without, no at all, not the least, not the slightest, without any |
提醒 | to remind/ | remind, warn, point out |
激动 | to excite/ | excited, moved, thrilled |
激动 | to move emotionally | moved, excited, emotional |
骄傲 | proud of sth | proud, proud of |
骄傲 | conceited/ | conceited, arrogant |
随时 | at any time; at all times/ | any time, at any time, at any moment, whenever |
人物 | character (in a play | character |
人物 | person; personage | figure, person |
对付 | to handle | deal with, handle, cope with, tackle |
对付 | to make do | make do, get by |
假装 | to feign/ | pretend |
想起 | to recall/ | remember, think of, remind, call to mind, recall |
在乎 | to care about | care, mind, care about |
无聊 | bored/ | boring, bored, dull |
无聊 | boring/ | boring, silly, dull |
显示 | to show/ | show, indicate, reveal |
超过 | to surpass/ | over, more than, exceed, overtake |
超过 | to exceed/ | over, more than, exceed |
随便 | at random | casually, just anyone, any |
原来 | originally; formerly | used to, originally, once, at first |
本来 | original/ | original |
本来 | originally/ | originally, at first, was going to |
本来 | at first/ | originally, would have |
简直 | simply; | simply, just, quite, nothing less than, really |
反正 | anyway/ | anyway, in any case, whatever, after all, either way |
毕竟 | after all/ | after all, when all is said and done |
居然 | unexpectedly/ | actually, even, to think, to my surprise |
竟然 | unexpectedly/ | actually, even, to one's surprise |
果然 | as expected/ | sure enough, as expected, just as |
难道 | don't tell me | surely, don't tell me, can it be, could it be, do you mean |
到底 | in the end | in the end, after all |
难怪 | (it's) no wonder | no wonder |
终于 | at last/ | at last, finally, in the end, eventually |
始终 | from beginning to end | always, throughout, never, all along |
从来 | never (if used | never, ever |
从来 | always/ | always |
逐渐 | gradually | gradually, little by little, slowly, step by step |
渐渐 | gradually | gradually, little by little, slowly, by degrees, bit by bit |
立刻 | immediately; at once; | at once, immediately, right away, instantly, straight away |
突然 | sudden | suddenly, all of a sudden, sudden, abruptly |
忽然 | suddenly; all | suddenly, all of a sudden, sudden |
暂时 | temporary; provisional; | for the moment, for now, for the time being, temporarily |
偶尔 | occasionally/ | now and then, once in a while, occasionally, sometimes |
经常 | frequently; | often, always, frequently, regularly |
往往 | usually/ | often, usually, tend to |
似乎 | it seems | seem, seemed, as if, apparently |
仿佛 | to seem; as if; seemingly/ | as if, like, as though, seem |
显然 | clearly; evidently; | clearly, obviously, evidently, obvious |
尤其 | especially; particularly/ | especially, particularly, in particular, above all |
甚至 | even; so much so that/ | even |
宁可 | preferably | would rather, rather |
何况 | let alone/ | let alone, much less, besides |
不但 | not only | not only, not just |
不仅 | not only | not only, not just |
除非 | only if | unless, only if |
即使 | even if; even though/ | even if, even though, even |
哪怕 | even if | even if, no matter |
既然 | since; as; this being the | since, now that, seeing that |
由于 | due to/ | because of, due to, because, owing to, thanks to, as, over |
因此 | thus; consequently; as a | so, therefore, as a result, hence, that is why |
于是 | thereupon; as a result; | so, then |
然而 | however; but; yet/ | but, however, yet |
否则 | otherwise; if not; or | or, otherwise, or else |
以免 | in order to avoid | or, so as not to, in case, for fear, lest, to avoid |
省得 | so as to save | save, so as not to |
关于 | concerning/ | about, on, concerning, over |
对于 | regarding; as far as | to, for, about, on |
按照 | according to; in | according to, in accordance with, by |
根据 | according to/ | according to, on the basis of, based on, under |
作为 | accomplishment | achievement, something |
经过 | to go through | go through, after |
经过 | to pass/ | pass, go past, pass by |
经过 | process/ | what happened, story |
通过 | by means of; through; via/ | by, through, by means of, via |
通过 | to pass through; to get | pass through, go through |
通过 | to adopt (a resolution) | pass, adopt, approve |
必须 | to have to/ | must, have to, need to |
应该 | ought to; should; must/ | should, ought to, must, supposed to |
可能 | might (happen)/ | may, might, could, perhaps, maybe |
可能 | possible/ | possible, likely |
可能 | probable/ | probably |
可能 | possibility/ | possibility, chance |
敢 | to dare/ | dare, have the nerve, have the courage, bold enough |
肯 | to be willing to | will, would, willing, agree |
舍不得 | to hate to part | can't bear, hate to part, reluctant, cannot bear |
忍不住 | cannot help/ | can't help, couldn't help, could not help |
来不及 | there's not enough time | too late, no time, not enough time, in time |
怕 | to be afraid | afraid, fear, scared, frightened |
恨 | to hate/ | hate, resent |
恨 | to regret/ | regret |
嫌 | to dislike | complain, find, mind, think |
缺 | deficiency/ | lack |
添 | to add; to increase; to | add, have, more |
减 | to lower/ | cut, reduce, lose, decrease |
占 | to take possession of | take, occupy, seize |
盖 | to build/ | build, put up |
拦 | to block sb | stop, block, bar, hold back |
骗 | to cheat/ | cheat, fool, deceive, con, lie, trick |
劝 | to advise/ | persuade, advise, talk out of, try to persuade |
催 | to urge/ | hurry, press, rush, urge, chase |
惹 | to provoke/ | provoke, annoy, offend, upset |
惹 | to stir up | get, cause, invite |
碰 | to touch/ | touch |
碰 | to meet with/ | meet, run into, come across |
碰 | to bump/ | bump, knock, hit |
撞 | to knock against/ | hit, crash, bump, knock, collide |
撞 | to run into/ | run into, crash into |
滚 | to roll/ | roll |
挤 | to squeeze/ | squeeze |
歇 | to rest/ | rest, have a rest, take a break |
躲 | to avoid/ | avoid, dodge, shun, hide |
躲 | to hide/ | hide |
闪 | to dodge/ | dodge, step aside |
闪 | a flash/ | flash, flicker |
亮 | bright; light/ | bright, light, lit |
亮 | to shine; to flash/ | light, shine, come on |
暗 | dark/ | dark, dim, gloomy |
旧 | old/ | old, used, former, second-hand |
厚 | thick/ | thick, heavy, deep |
浅 | shallow/ | shallow |
浅 | light (color) | light, pale |
窄 | narrow/ | narrow |
乱 | in confusion or disorder | mess, in a mess, chaos, untidy, chaotic |
乱 | indiscriminate/ | wildly, anyhow, just anywhere |
瘦 | thin/ | thin, lose weight |
瘦 | (of meat) lean | lean |
笨 | stupid/ | stupid, slow |
笨 | clumsy/ | clumsy |
愣 | to look distracted | stunned, taken aback, freeze, stare blankly |
穷 | poor/ | poor |
闲 | idle/ | idle, free, nothing to do |
忙 | busy/ | busy |
忙 | to hurry/ | hurry, hasten |
凶 | fierce/ | fierce |
狠 | ruthless; fierce; | ruthless, hard, cruel |
怪 | odd; strange; uncanny/ | strange, odd, funny, weird |
巧 | opportunely | lucky, coincidence |
巧 | skillful/ | clever, skilful, deft |
妙 | clever/ | clever, brilliant |
妙 | wonderful/ | wonderful, marvellous |
灵 | efficacious/ | work, effective |
稳 | settled; steady; stable/ | steady, steadily, firm |
空 | unoccupied/ | free, vacant, spare |
满 | satisfied/ | satisfied, pleased |
齐 | neat/ | neat, even |
热闹 | bustling with noise | lively, busy, bustling, fun, noisy |
讲究 | to pay particular attention | particular, fussy, be particular about, care about |
客气 | polite/ | polite, courteous |
照顾 | to take care of | look after, take care of, care for |
照顾 | to show consideration | consider |
打算 | plan/ | plan, plans |
打听 | to ask about | ask, inquire, find out, make inquiries |
打扮 | to dress/ | dress, dress up, dressed |
打扰 | to disturb/ | disturb, bother, trouble, intrude |
耽误 | to delay/ | delay, hold up, waste, keep from, miss |
麻烦 | inconvenient; | trouble, nuisance, troublesome, complicated |
放心 | to be at ease | don't worry, rest assured, at ease |
放心 | to feel relieved | relieved, don't worry, trust |
后悔 | to regret; to feel remorse/ | regret, sorry, wish |
羡慕 | to envy/ | envy, jealous, envious |
得罪 | to offend sb | offend, upset, make an enemy |
痛快 | delighted/ | to one's heart's content |
痛快 | straightforward | frank, readily |
吃惊 | to be startled | surprised, astonished, amazed, startled |
着急 | to worry; to feel anxious/ | worry, anxious, hurry, worried, impatient |
生气 | to get angry; to be | angry, be angry, get angry, cross, lose one's temper, annoyed |
生气 | vitality; liveliness/ | life, vitality |
糊涂 | muddled/ | muddled, confused, silly, foolish |
厉害 | terrible | terrible, badly, bad |
严重 | grave; serious; severe; | serious, badly, seriously, severe |
显得 | to seem | look, seem, appear |
变成 | to change into/ | become, turn into |
成为 | to become; to turn into/ | become, be, turn into |
属于 | to belong to; to fall | belong to |
引起 | to give rise to; to lead | cause, lead to, arouse, spark, provoke, attract |
造成 | to bring about | cause, leave, result in, lead to |
导致 | to lead to; to create; to | cause, lead to, result in |
产生 | to arise; to come into | arise, produce, develop |
发生 | to happen; to occur; to | happen, take place, occur, break out, go on |
发挥 | to display/ | play, use, perform, give play to |
采取 | to adopt or carry out | take, adopt |
提出 | to raise (an issue) | put forward, raise, propose, suggest |
提供 | to offer/ | provide, offer, supply |
提供 | to supply/ | provide, supply |
进行 | to carry out | carry out, conduct, hold, go on, under way |
进行 | (of a process | go on, under way, proceed |
解决 | to solve; to resolve; to | solve, settle, resolve |
解决 | to settle | settle, finish off |
控制 | to control/ | control, under control |
表示 | to express; | express, show, say |
承认 | to admit/ | admit, acknowledge, own up |
承认 | to recognize/ | recognise, recognize |
要求 | to request/ | ask, demand, ask for, request |
要求 | to demand/ | demand, insist |
要求 | requirement/ | request, demand, requirement |
批评 | to criticize; criticism/ | criticise, criticize, scold, tell off |
支持 | to support/ | support, back |
反对 | to oppose; to be against; | oppose, against, object |
禁止 | to prohibit/ | ban, forbid, not allowed, prohibited |
限制 | to restrict/ | limit, restrict |
限制 | restriction/ | limit, restriction |
规定 | to stipulate; to specify; | require, say, stipulate, lay down |
规定 | regulation | rule, rules, regulation, regulations |
调整 | to adjust; to revise; to | adjust, change |
扩大 | to expand/ | expand, widen, extend, enlarge |
减少 | to lessen; to decrease; | reduce, cut, fall, fewer |
增加 | to raise; to increase/ | increase, add, rise |
增加 | to increase | increase, add, rise |
提高 | to raise/ | raise, improve, increase |
提高 | to improve | improve, better |
下降 | to decline/ | fall, drop, decline, go down |
上涨 | to rise | rise, go up, climb |
出售 | to sell/ | sell, on sale, for sale |
破产 | to go bankrupt | go bankrupt, bankrupt, bankruptcy, go under |
赔 | to compensate | pay for, compensate, pay |
贷款 | a loan/ | loan |
订 | to order | order, book, reserve |
退 | to return (sth | return, refund, take back |
退 | to retreat; to withdraw/ | retreat, withdraw, step back |
签订 | to agree | sign, conclude |
合作 | to cooperate; to | cooperate, work together, work with, partner |
竞争 | to compete/ | compete |
竞争 | competition/ | competition |
质量 | quality (i.e. degree of | quality |
条件 | condition; circumstance | terms, condition, conditions |
机会 | opportunity/ | chance, opportunity |
机会 | chance/ | chance, opportunity |
情况 | circumstances; state of | situation, circumstances, case |
关系 | relationship/ | relationship, relations |
关系 | relation/ | to do with, connection |
关系 | guanxi | connections |
关系 | to concern/ | matter |
道理 | reason/ | reason, point, sense |
道理 | sense/ | sense, make sense |
意思 | meaning/ | meaning, mean, means, meant |
意思 | fun/ | fun, interesting |
意思 | wish/ | intention, idea |
样子 | appearance/ | look, looks, way, manner |
本事 | ability/ | ability, skill, capable |
主意 | plan/ | idea, plan |
主意 | idea/ | idea |
毛病 | fault/ | fault, problem, wrong |
毛病 | defect/ | wrong |
脾气 | character; temperament; | temper |
精神 | spirit/ | spirit, mind |
精神 | vigor; vitality/ | energy |
精神 | mental/ | mental |
名气 | reputation; fame/ | fame, famous, well known, name |
功夫 | skill/ | skill, kung fu |
工夫 | period of time | time |
工夫 | effort/ | effort |
力气 | physical strength | strength |
心情 | mood; frame of mind/ | mood, feeling |
气氛 | atmosphere; mood/ | atmosphere |
风景 | scenery; landscape/ | scenery, view, landscape |
动静 | (detectable) movement | sound, movement, stir |
下场 | to leave (the stage | go off |
后果 | consequences | consequence, consequences |
来历 | history/ | history, origin, background, where from |
来往 | to come and go | come and go, passing |
来往 | to have dealings | contact, see, in touch |
出息 | future prospects | prospects, future, make something of oneself |
交代 | to explain; to give an | explain, tell |
交代 | to give instructions | tell, instruct |
安排 | to arrange/ | arrange, plan, set up |
安排 | arrangement | arrangements, arrangement, plan |
招 | to recruit/ | recruit, take on, hire |
招 | to beckon/ | wave, beckon |
招 | a move | move, trick |
派 | to send (a person or | send |
调 | to transfer/ | transfer, move |
调 | to adjust/ | adjust, turn |
传 | to pass on/ | pass on, pass |
传 | to spread/ | spread |
传 | to transmit/ | carry |
顶 | to carry on the head | on one's head |
顶 | to substitute/ | replace, fill in for |
扶 | to help sb up | help up |
牵 | to lead along/ | lead, hold |
搂 | to hug/ | hug, put one's arm round |
抱 | to hold | hold, carry, in one's arms |
背 | to recite from memory | recite, learn by heart |
背 | the back of a body | back |
背 | to carry on one's back | carry on one's back, carry |
举 | to lift/ | raise, lift, hold up |
举 | to raise/ | raise |
伸 | to stretch/ | stretch, stretch out, reach, hold out, stick out |
缩 | to shrink | shrink |
缩 | to withdraw/ | draw back |
张 | to open up/ | open |
抓 | to grab/ | grab, seize, catch |
抓 | to arrest/ | arrest, catch |
捞 | to fish up | fish out, scoop up |
塞 | to plug; to stop up; to | stuff, cork, block |
漏 | to leak/ | leak |
泄 | to leak | leak |
冒 | to emit; to give off; to | rise, come out |
熬 | to endure/ | stay up, endure |
蒙 | to cover | cover |
醒 | to wake up/ | wake, wake up, awake, come to |
愁 | to worry about | worry, worry about |
盼 | to hope for | look forward to, long for, hope for |
图 | to plan/ | after, for the sake of |
图 | picture/ | picture |
服 | to obey/ | obey, convinced |
服 | to take (medicine) | take |
迷 | confused/ | confused |
通 | to go through/ | lead to, through |
通 | open/ | through |
断 | to cut off/ | cut off, down, out |
垮 | to collapse | collapse |
塌 | to collapse/ | collapse, fall down, cave in |
腐败 | corruption/ | corruption |
腐败 | corrupt | corrupt |
沉 | to sink/ | sink |
沉 | heavy/ | heavy |
沉 | deep/ | deep |
浮 | to float | float |
漂 | to float/ | float, drift |
晒 | (of the sun) to shine | (sun), tan, burn |
冻 | to freeze/ | freeze |
暖 | warm/ | warm |
干涉 | to interfere/ | interfere, meddle |
再次 | once more; once again | again, once again, once more |
之前 | before/ | before, until, prior to |
之前 | previously/ | previously, before, earlier |
消息 | message/ | message |
根本 | (not) at all | at all |
根本 | simply/ | simply |
干脆 | simply/ | simply, just |
到底 | finally/ | on earth, exactly, ever, just, really |
顿时 | immediately; suddenly | at once, immediately, suddenly, instantly |
作为 | as (in the capacity | as, being |
缺 | to run short of | lack, short of, need, missing, shortage |
占 | to take up | take up, make up, account for |
摔 | to fall/ | fall, fall over, tumble |
滚 | Get lost! | get out, clear off, get lost |
松 | loose/ | loose, slack |
松 | to loosen/ | loosen, let go |
累 | tired/ | tired, exhausted, worn out |
困 | to trap/ | trap, stuck, trapped |
满 | filled/ | filled, full, full of |
齐 | all together/ | here, all here, everyone |
整齐 | neat/ | neat, tidy, neatly, in rows |
讲究 | tastefully chosen | tasteful, elegant |
委屈 | wronged; aggrieved | wronged, hurt |
属于 | to belong to; | belong to, be |
发挥 | to develop (an idea) | develop |
影响 | influence/ | influence, impact |
影响 | effect/ | effect, impact |
影响 | to affect | affect |
影响 | to disturb | disturb |
表示 | to express; to state | express, say, state, show |
支持 | to stand by | stand by, keep going |
赔 | to suffer a financial loss | lose, loss, lose money |
贷款 | to provide a loan | lend |
订 | to draw up | draw up, make |
合作 | to cooperate; | cooperate, work together, work with |
办法 | way of handling sth | way, method, what to do, solution |
脾气 | bad temper | temper |
面子 | social prestige; face | face |
下场 | the end/ | end, fate |
结果 | in the end; as a result | in the end, as it turned out |
交代 | to transfer (duties | hand over |
熬 | to simmer; to boil | boil, stew |
晒 | to dry (clothes | dry, (sun) |
`
