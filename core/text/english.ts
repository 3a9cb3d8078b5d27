/** A word of an English sentence: [start, end) in UTF-16 code units; hyphens part words, apostrophes don't. */
export type Token = {
  start: number
  end: number /** Lower case, apostrophes straight. */
  text: string
  capital: boolean
}

/** The words of `en`, in order. */
export function tokens(en: string): Token[] {
  const out: Token[] = []
  for (const match of en.matchAll(WORD)) {
    const text = match[0]
    out.push({
      start: match.index,
      end: match.index + text.length,
      text: text.toLowerCase().replaceAll('’', "'"),
      capital: text[0] !== text[0]?.toLowerCase(),
    })
  }
  return out
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu

/**
 * Base forms that a lower-case word may stand for, the word itself first unless it is an irregular form. `known`
 * tells real words from chopped ones; where it knows none, the longest chop is given.
 */
export function bases(word: string, known: (word: string) => boolean): string[] {
  const plain = word.replace(/'(?:s|ll|re|ve|d|m)?$|n't$/, '')
  const irregular = IRREGULAR.get(word) ?? IRREGULAR.get(plain)
  const out = irregular ? [...irregular] : []
  if (!irregular || known(plain)) out.push(plain)
  const american = spell(plain)
  if (american !== plain) out.push(...bases(american, known).filter(known))
  if (plain.length < 4) return out
  const chops: string[] = []
  for (const [ending, put] of ENDINGS) {
    if (!plain.endsWith(ending)) continue
    const stem = plain.slice(0, -ending.length)
    if (stem.length < 2) continue
    for (const end of put) chops.push(stem + end)
    const last = stem.length - 1
    if (put.length > 1 && stem[last] === stem[last - 1] && !'aeiou'.includes(stem[last] ?? '')) {
      chops.push(stem.slice(0, -1))
    }
  }
  const real = chops.filter(known)
  if (real.length > 0) out.push(...real)
  else if (!known(plain) && chops[0] !== undefined) out.push(chops[0])
  return [...new Set(out)]
}

/** A British spelling as the dictionary has it: "colour", "theatre", "realised", "travelled". */
function spell(word: string): string {
  return (
    BRITISH.get(word) ??
    word
      .replace(
        /^((?:arm|col|fav|flav|harb|hon|hum|lab|neighb|od|ranc|rum|sav|sple?nd|vap|vig|behavi)o)ur/,
        '$1r',
      )
      .replace(/([a-z]{2}[tb])re(s?)$/, '$1er$2')
      .replace(/([a-z]{3})is(e[srd]?|ing|ation)$/, '$1iz$2')
      .replace(/([aeiou][a-z]*[^aeiou][aeiou]l)l(ed|ing|ers?)$/, '$1$2')
  )
}

const BRITISH = new Map(
  `grey gray|greys grays|programme program|programmes programs|cheque check|storey story|storeys stories|tyre tire
  tyres tires|kerb curb|plough plow|ploughed plowed|jewellery jewelry|pyjamas pajamas|aeroplane airplane|mum mom
  moustache mustache|sceptical skeptical|mould mold|axe ax|defence defense|offence offense|licence license
  practise practice|analyse analyze|paralysed paralyzed|catalogue catalog|dialogue dialog|cosy cozy|draught draft
  enrol enroll|fulfil fulfill|skilful skillful|instalment installment|maths math|sulphur sulfur|whisky whiskey`
    .split(/[|\n]/)
    .map(pair => pair.trim().split(' '))
    .map(([british = '', american = '']) => [british, american]),
)

const ENDINGS: [string, string[]][] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['ves', ['f', 'fe', 've']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ier', ['y']],
  ['iest', ['y']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
]

/** Irregular forms: "base form form"; a form may have two bases. */
const IRREGULAR = new Map<string, string[]>()
/** Irregular forms that are of verbs. */
const VERB_FORMS = new Set<string>()
let verbs = true
for (const line of `
arise arose arisen|awake awoke awoken|be am is are was were been being|bear bore borne born|beat beaten|become became
befall befell befallen|beget begot begotten|begin began begun|behold beheld|bend bent|bet|bid bade bidden|bind bound
bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt
burst|buy bought|can could|cast|catch caught|choose chose chosen|cling clung|come came|cost|creep crept|cut
deal dealt|dig dug|do does did done doing|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|dwell dwelt
eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown
forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven
forsake forsook forsaken|freeze froze frozen|get got gotten|give gave given|go goes went gone going|grind ground
grow grew grown|hang hung|have has had having|hear heard|hide hid hidden|hit|hold held|hurt|keep kept|kneel knelt
knit|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|let|lie lay lain lying
light lit|lose lost|make made|may might|mean meant|meet met|mistake mistook mistaken|mow mown|outdo outdid outdone
overcome overcame|overdo overdid overdone|overhear overheard|oversee oversaw overseen|oversleep overslept
overtake overtook overtaken|overthrow overthrew overthrown|pay paid|prove proven|put|quit|read|rebuild rebuilt
rend rent|repay repaid|rid|ride rode ridden|ring rang rung|rise rose risen|run ran|saw sawn|say said|see saw seen
seek sought|sell sold|send sent|set|sew sewn|shake shook shaken|shave shaven|shear shorn|shed|shine shone|shoe shod
shoot shot|show shown|shrink shrank shrunk shrunken|shut|sing sang sung|sink sank sunk sunken|sit sat|slay slew slain
sleep slept|slide slid|sling slung|slink slunk|slit|smell smelt|sow sown|speak spoke spoken|speed sped|spell spelt
spend spent|spill spilt|spin spun|spit spat|split|spoil spoilt|spread|spring sprang sprung|stand stood|steal stole stolen
stick stuck|sting stung|stink stank stunk|strew strewn|stride strode stridden|strike struck stricken|string strung
strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken
teach taught|tear tore torn|tell told|think thought|thrive throve thriven|throw threw thrown|thrust|tread trod trodden
undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|unwind unwound
uphold upheld|upset|wake woke woken|wear wore worn|weave wove woven|wed|weep wept|will would|win won|wind wound
withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written
die dying|tie tying|shall should|vie vying
man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen|person people|penny pence
leaf leaves|life lives|knife knives|wife wives|wolf wolves|half halves|shelf shelves|self selves|thief thieves
loaf loaves|calf calves|scarf scarves|die dice|crisis crises|basis bases|analysis analyses|thesis theses
phenomenon phenomena|criterion criteria|medium media|datum data|stimulus stimuli|axis axes|index indices
matrix matrices|appendix appendices|policeman policemen|policewoman policewomen|gentleman gentlemen
fisherman fishermen|businessman businessmen|craftsman craftsmen|statesman statesmen|fireman firemen
spokesman spokesmen|chairman chairmen|workman workmen|countryman countrymen|grandchild grandchildren
good better best|well better best|bad worse worst|badly worse worst|ill worse|far farther farthest further furthest
little less least|many more most|much more most|old elder eldest|late latter
i me my mine|you your yours|he him his|she her hers|it its|we us our ours|they them their theirs
who whom whose|this these|that those
can cannot can't|will won't|shall shan't|i i'm|lunch luncheon`.split(/[|\n]/)) {
  const [base, ...forms] = line.trim().split(' ')
  if (base === undefined || base === '') continue
  for (const form of forms) IRREGULAR.set(form, [...(IRREGULAR.get(form) ?? []), base])
  if (base === 'man') verbs = false
  if (verbs) for (const form of forms) VERB_FORMS.add(form)
}

/** Whether a lower-case word has the form of a verb's past: "laid", "evacuated". */
export const isPast = (word: string) => VERB_FORMS.has(word) || PAST.test(word)
const PAST = /[aeiouy].*[^e]ed$/

/** Words that say how rather than what: they neither decide a sense alone nor are lit alone. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the of to in on at by for with from as and or but nor so if than then that this these those there here
  be am is are was were been being do does did doing have has had having will would shall should can could may might must
  it its i me my we us our you your he him his she her they them their who whom whose which what when where why how
  not no n't about into onto up down out off over under upon through between against during before after above below
  again very too just also only some any all each every other such own same more most`.split(/\s+/),
)

const NEGATED = /^(?:can't|cannot|won't|let's|shan't)$/
const plain = new Map<string, boolean>()
const MOST = 50_000

/** Whether a lower-case word of running English is a function word, contracted or not ("wasn't", "they're"). */
export function isFunction(word: string): boolean {
  let found = plain.get(word)
  if (found === undefined) {
    const whole = word.replace(/'(?:s|ll|re|ve|d|m)$|n't$/, '')
    found = FUNCTION_WORDS.has(word) || FUNCTION_WORDS.has(whole) || NEGATED.test(word)
    if (plain.size > MOST) plain.clear()
    plain.set(word, found)
  }
  return found
}

/** Parts of a phrasal verb that may stand apart from the verb ("take it off"). */
export const PARTICLES: ReadonlySet<string> = new Set(
  'up down off out over away back on in through around round apart aside along together forward by across'.split(
    ' ',
  ),
)
