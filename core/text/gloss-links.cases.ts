/**
 * Sentence pairs with the English of most of their words: "Chinese|English|word=answer;word=answer …", "word=" where nothing
 * answers. What is lit may be tuned with them at hand; how they score before that says how sure each kind of light is.
 */
export const links = `
你怎么这么死心眼？|Why do you have to be so stubborn?|怎么=why;死心眼=stubborn
外面下着雨，你带把伞吧。|It's raining out. Take an umbrella.|外面=out;下=;雨=raining;带=take;把=;伞=umbrella
他一进门就嚷嚷饿。|The moment he walked in he started going on about being hungry.|进门=walked in;嚷嚷=going on;饿=hungry;就=
我记性差，转头就忘。|I've got a terrible memory. In one ear and out the other.|记性=memory;差=terrible;忘=;转头=
这孩子嘴甜，见人就叫。|The child is a little charmer and greets everyone he meets.|孩子=child;见=meets;叫=greets
她手巧，什么都会做。|She's good with her hands and can make anything.|手=hands;巧=good;什么=anything;会=can;做=make
这事你别往心里去。|Don't take it to heart.|事=it;别=don't;心里=heart
老王昨天喝高了，是我送回家的。|Old Wang had a few too many yesterday and I had to take him home.|昨天=yesterday;喝=had;高=too many;送=take;家=home
怪我嘴快，说漏了。|It's my fault. I let it slip.|怪=fault;说=
别急，慢慢说。|Easy now, take your time.|急=;慢慢=take your time;说=
这雨下得没完没了。|There's no end to this rain.|雨=rain;下=;没完没了=no end
你看着办吧，我没意见。|Do as you see fit. I don't mind.|看=see;办=do;没=don't;意见=mind
他俩好得像一个人。|The two of them are as thick as thieves.|好=thick;像=as;人=
我眼睛花了，看不清上面的字。|My eyes are going. I can't make out what it says.|眼睛=eyes;花=going;字=;上面=
楼上装修，吵得我头都大了。|They're redecorating upstairs and the racket is driving me up the wall.|楼上=upstairs;装修=redecorating;吵=racket;头=;大=
他说话总是带刺。|There's always a barb in what he says.|说话=says;总是=always;带=;刺=barb
你先垫着，回头我还你。|You pay for now and I'll settle up with you later.|先=for now;垫=pay;回头=later;还=settle up
今儿这风够大的。|Quite a wind today.|今儿=today;风=wind;够=quite;大=
这个牌子的鞋不耐穿。|Shoes of this make don't last.|牌子=make;鞋=shoes;耐穿=last
别看他瘦，劲儿可大了。|He may be thin, but he's as strong as an ox.|瘦=thin;劲儿=;大=strong
你欠我的人情该还了吧？|Isn't it time you returned that favour?|欠=;人情=favour;该=;还=returned
路上车多，注意安全。|Take care, the traffic's heavy.|路上=;车=traffic;多=heavy;注意=take care;安全=
他这是拿鸡蛋碰石头。|He's fighting a losing battle.|鸡蛋=;碰=;石头=
她打小身子就弱。|She has been delicate from childhood.|打小=from childhood;身子=;弱=delicate
我好不容易才说动他。|It took me no end of trouble to talk him round.|好不容易=;才=;说动=talk round
医生叫他把烟戒了。|The doctor told him to give up smoking.|医生=doctor;叫=told;烟=smoking;戒=give up
老板给他放了三天假。|His boss gave him three days off.|老板=boss;放=gave;天=days;假=off
这扇窗户关不严。|This window won't shut properly.|窗户=window;关=shut;严=properly
她把头发剪短了。|She had her hair cut short.|头发=hair;剪=cut;短=short
小镇离省城有四十里地。|The small town lies forty li from the provincial capital.|小镇=small town;离=from;省城=provincial capital;有=lies;里=li
他把门反锁上了。|He locked the door from the inside.|门=door;反锁=locked from inside
菜刀钝了，该磨了。|The kitchen knife is blunt and needs sharpening.|菜刀=kitchen knife;钝=blunt;该=needs;磨=sharpening
屋顶漏雨，地板都泡坏了。|The roof leaks and the floor is ruined with damp.|屋顶=roof;漏=leaks;雨=;地板=floor;泡=;坏=ruined
两个人沿着海边走了很久。|The two walked along the shore for a long time.|沿着=along;海边=shore;走=walked;很久=long time
他家祖上做过官。|One of his forefathers held office.|祖上=forefathers;做=held;官=office
母鸡孵出了一窝小鸡。|The hen has hatched a brood of chicks.|母鸡=hen;孵=hatched;窝=brood;小鸡=chicks
学校规定上课不准玩手机。|School rules forbid the use of phones in class.|学校=school;规定=rules;上课=class;不准=forbid;玩=use;手机=phones
他认错了人，闹了个大红脸。|He mistook a stranger for a friend and went red as a beet.|认错=mistook;人=stranger;红=red
钥匙落在出租车里了。|I left my keys in the taxi.|钥匙=keys;落=left;出租车=taxi
雪化了，路面全是泥。|The snow has melted and the road is all mud.|雪=snow;化=melted;路面=road;全=all;泥=mud
天一亮我们就动身。|We'll set out at first light.|天=;亮=light;动身=set out
火车晚点了四十分钟。|The train was forty minutes late.|火车=train;晚点=late;分钟=minutes
爷爷耳朵背，你大声点。|Grandpa is hard of hearing, so speak up.|爷爷=grandpa;耳朵=;背=hard of hearing;大声=speak up
那本书我翻了几页就放下了。|I leafed through a few pages of that book and put it down.|书=book;翻=leafed through;页=pages;放下=put down
他腿脚不便，出门得坐轮椅。|He has trouble walking and needs a wheelchair to go out.|腿脚=;不便=trouble;出门=go out;得=needs;轮椅=wheelchair
代表团将于下周启程前往欧洲。|The delegation will leave for Europe next week.|代表团=delegation;将=will;下周=next week;启程=leave;前往=;欧洲=Europe
该市房价连续第五个月回落。|House prices in the city have dropped for a fifth month running.|市=city;房价=house prices;连续=running;回落=dropped
消防员花了六个小时才控制住火势。|It took firefighters six hours to bring the blaze under control.|消防员=firefighters;花=took;小时=hours;才=;控制=control;火势=blaze
他在民调中遥遥领先。|He has a commanding lead in the polls.|民调=polls;遥遥领先=commanding lead
外长否认有意参选。|The foreign minister denied having any plans to run.|外长=foreign minister;否认=denied;有意=plans;参选=run
这一裁决引发了舆论哗然。|The ruling caused a public outcry.|裁决=ruling;引发=caused;舆论=public;哗然=outcry
当局呼吁居民留在家中。|The authorities have urged residents to stay indoors.|当局=authorities;呼吁=urged;居民=residents;留=stay;家=
总理对遇难者家属表示慰问。|The premier offered his sympathy to the families of the dead.|总理=premier;遇难者=dead;家属=families;表示=offered;慰问=sympathy
两名嫌犯仍然在逃。|Two suspects remain at large.|嫌犯=suspects;仍然=remain;在逃=at large
法案以微弱多数获得通过。|The bill scraped through by a narrow margin.|法案=bill;微弱=narrow;多数=margin;通过=scraped through;获得=
一名男子持刀闯入超市。|A man armed with a knife burst into a supermarket.|男子=man;持=armed;刀=knife;闯入=burst into;超市=supermarket
罢工进入第三周，谈判毫无进展。|As the strike enters its third week, talks have got nowhere.|罢工=strike;进入=enters;周=week;谈判=talks;毫无=nowhere;进展=got
地铁新线将于年底通车。|The new metro line will open at the end of the year.|地铁=metro;新=new;线=line;将=will;年底=end of the year;通车=open
受害者要求公开道歉。|The victims are demanding a public apology.|受害者=victims;要求=demanding;公开=public;道歉=apology
记者获悉，双方已进入实质性谈判。|Our reporter has learned that the two sides are now in substantive talks.|记者=reporter;获悉=learned;双方=two sides;已=now;实质性=substantive;谈判=talks
订单已经排到了明年三月。|We are booked up until next March.|订单=booked;已经=;排=;明年=next
请尽快确认交货时间。|Please confirm the time of delivery at your earliest convenience.|请=please;尽快=earliest;确认=confirm;交货=delivery;时间=time
这家店开张不到半年就倒闭了。|The shop went under less than six months after opening.|店=shop;开张=opening;半年=six months;倒闭=went under;不到=less than
公司给每位员工上了保险。|The company insures every one of its employees.|公司=company;每=every;员工=employees;上=;保险=insures
他们打价格战，把小厂都挤垮了。|Their price war drove the small mills out of business.|价格战=price war;打=;小=small;厂=mills
样品请寄到我们总部。|Please send the samples to our head office.|样品=samples;请=please;寄=send;总部=head office
账面上有一笔钱对不上。|One sum in the books doesn't add up.|账面=books;钱=sum;对=add up
新来的主管很会用人。|The new supervisor knows how to get the best out of people.|新=new;主管=supervisor;会=knows how;用人=
利润摊薄了，但销量上去了。|Margins are thinner, but sales are up.|利润=margins;销量=sales;摊薄=thinner;但=but
双方在付款方式上没谈拢。|The parties couldn't come to terms over the method of payment.|双方=parties;付款=payment;方式=method;谈拢=come to terms
这单生意黄了。|The deal fell through.|单=;生意=deal;黄=fell through
他辞职单干，开了家设计公司。|He quit to go it alone and set up a design firm.|辞职=quit;单干=go it alone;开=set up;设计=design;公司=firm
押金退房时退还。|Your deposit will be returned when you check out.|押金=deposit;退房=check out;时=when;退还=returned
仓库里积压了大量存货。|Stock has piled up in the warehouse.|仓库=warehouse;积压=piled up;大量=;存货=stock
暮色四合，远山渐渐隐去。|Dusk closed in, and little by little the far hills faded from sight.|暮色=dusk;四合=closed in;远=far;山=hills;渐渐=little by little;隐去=faded
她提着灯笼，独自走在雪地里。|Lantern in hand, she walked alone through the snow.|提=in hand;灯笼=lantern;独自=alone;走=walked;雪地=snow
他心灰意冷，再也不提旧事。|Disheartened, he never spoke of the past again.|心灰意冷=disheartened;再也=again;提=spoke;旧事=past
风停了，湖面平得像一面镜子。|The wind dropped, and the lake lay smooth as a mirror.|风=wind;停=dropped;湖面=lake;平=smooth;像=as;镜子=mirror
老人坐在门槛上，眯着眼晒太阳。|The old man sat on the doorstep, his eyes half shut, basking in the sun.|老人=old man;坐=sat;门槛=doorstep;眯=half shut;眼=eyes;晒=basking;太阳=sun
她把那封信藏在枕头底下，谁也没告诉。|She hid the letter beneath her pillow and told no one.|封=;信=letter;藏=hid;枕头=pillow;底下=beneath;谁=no one;告诉=told
马蹄声由远而近，惊起一群飞鸟。|Hoofbeats drew nearer, and a flock of birds flew up in fright.|马蹄=hoofbeats;声=;近=nearer;惊=fright;群=flock;飞鸟=birds
他半生漂泊，到老才回到故里。|After half a lifetime of wandering, he came home only in old age.|半生=half a lifetime;漂泊=wandering;老=old age;才=only;回到=came;故里=home
灶里的火快熄了，她添了一把柴。|The fire in the stove was dying, so she fed it a handful of sticks.|灶=stove;火=fire;快=;熄=dying;添=fed;把=handful;柴=sticks
少年不识愁滋味。|Youth knows nothing of the taste of sorrow.|少年=youth;不=nothing;识=knows;愁=sorrow;滋味=taste
他咬着牙，一声不吭。|He clenched his teeth and did not utter a sound.|咬=clenched;牙=teeth;一声不吭=not utter a sound
院里的老槐树又开花了。|The old locust tree in the yard was in bloom again.|院=yard;老=old;槐树=locust tree;又=again;开花=bloom
她红着眼圈，把脸扭到一边。|Her eyes rimmed with red, she turned her face away.|红=red;眼圈=eyes;脸=face;扭=turned;一边=away
夜风吹过竹林，沙沙作响。|The night wind rustled through the bamboo.|夜=night;风=wind;吹=;竹林=bamboo;沙沙=rustled
他从怀里摸出一块银元。|He felt inside his coat and brought out a silver dollar.|怀=coat;摸=felt;银元=silver dollar
門一開，一股熱氣撲面而來。|The door opened, and a blast of hot air met them full in the face.|門=door;開=opened;股=blast;熱氣=hot air
他把帽子往桌上一扔，坐了下來。|He tossed his hat on the table and sat down.|帽子=hat;桌=table;扔=tossed;坐=sat down
你這個人就是愛鑽牛角尖。|You always get hung up on details.|就是=;愛=;鑽牛角尖=get hung up on details
這種事急不來，得慢慢磨。|You can't rush something like this. You have to wear them down.|急=rush;得=have to;磨=wear down;事=something
小偷見勢不妙，拔腿就跑。|Seeing how things stood, the thief took to his heels.|小偷=thief;見=seeing;拔腿=took to his heels;跑=
他臨時有事，會議改期。|Something came up at the last minute, so the meeting has been put off.|臨時=at the last minute;事=something;會議=meeting;改期=put off
奶奶一手把他帶大。|His grandmother brought him up all by herself.|奶奶=grandmother;一手=all by herself;帶=brought up;大=
我們老家過年要守歲。|Where I come from, we sit up all night on New Year's Eve.|老家=;過年=New Year's;守歲=sit up all night
這部電影叫好不叫座。|The film won praise but didn't sell tickets.|電影=film;叫好=won praise
`
