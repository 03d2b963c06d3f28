import type { Language } from "../../figure.js";
import type { Phrases } from "../../lexicon/lexicon.js";

/** How the noun forms of a language are listed: `stem:paradigm`, or all forms between slashes, the first the dictionary's. */
export type NounList = readonly string[];

/**
 * What the words around figures say in one language, beside what the lexicon of figures holds. Phrases are written
 * as there. A stem stands for every word that begins with it. A lexicon is written out: with a call, or a list that is spread
 * into another, a bundler would keep all of it for a page that only reconciles.
 */
export interface ProseLexicon {
  readonly language: Language;
  /** Endings of a paradigm, the dictionary form's first, between commas. */
  readonly paradigms: Readonly<Record<string, string>>;
  /** Endings taken off words beside those of the lexicon of figures. */
  readonly moreEndings: Phrases;
  /** Last letters of nouns that change before some endings: `к` to `г`. */
  readonly softened: Readonly<Record<string, string>>;
  /** Things that are counted. */
  readonly nouns: NounList;
  /** The same, in lists of their own: compounds, powers of measures. */
  readonly nounPhrases: readonly NounList[];
  /** More of them, several in one text with a space between: words of the paradigm that is named before a colon, or with all forms. */
  readonly moreNouns: readonly NounList[];
  /** Dictionary forms of nouns by which things are measured, so that there are parts of one: metre, hour. */
  readonly measures: Phrases;
  /** Dictionary forms of nouns that say how large one thing is, with an ending that makes an adjective of them: `280 орындық балабақша`. */
  readonly partsOfThings: Phrases;
  /** Dictionary forms of what is told of things that are counted, and never counted itself: `8 пәтер құны`; and of those, what is measured. */
  readonly attributes: Phrases;
  readonly dimensions: Phrases;
  /** Nouns that are as printed one and many: sheep. */
  readonly sameOfMany: Phrases;
  /** Adjectives that come in pairs before a noun: small and medium. */
  readonly pairedAdjectives: Phrases;
  /** Words that end the search for a counted noun. */
  readonly notNouns: Phrases;
  /** Of those, words that may stand between a number and its noun: other, more. */
  readonly betweenNouns: Phrases;
  /** Nouns of the list, in dictionary form or as printed, in English also others, that are adjectives where another one follows: `жас`, `раненый`, `sports`. */
  readonly adjectivesToo: Phrases;
  /** Between a number and what it is a part of: `of the`. */
  readonly ofThe: Phrases;
  /** A word between number and noun that looks like an adjective, and one that looks like a noun. */
  readonly adjective: RegExp;
  readonly nounShape: RegExp;
  /** A word of noun shape that is a verb or the like. */
  readonly verbShape: RegExp;
  /** Words of verb shape that are nouns right behind a number: `тексеру`, `осла`. */
  readonly nounBehindNumber: RegExp;
  /** Adverbs that may stand before an adjective. */
  readonly adverb: RegExp;
  /** Adjectives that stand for people where no noun follows: `осужденных`. */
  readonly nounOfAdjective: RegExp;
  /** Of words that look like nouns, those that stand before one, by their ends and by name. */
  readonly modifier: RegExp;
  readonly modifiers: Phrases;
  /** The shape of a noun of people in its dictionary form, and of a number word that counts nothing else: `двое`. */
  readonly person: RegExp;
  readonly personNumber: RegExp;
  /** Stems of words for what happens to people alone: killed, arrested. */
  readonly personStems: Phrases;
  /** Words that end as nouns of people do and are none: silver, larger. */
  readonly notPeople: Phrases;
  /** Dictionary forms of nouns of animals, to whom much of that happens too. */
  readonly animals: Phrases;
  /** Dictionary forms of nouns of people beside those of that shape, to whom nothing that is counted belongs but these. */
  readonly people: Phrases;
  readonly ofPeople: Phrases;
  /** In Kazakh, nouns of a person of any trade, in the forms in which they stand behind the trade: `8 студент қыз`. */
  readonly persons: Phrases;
  /** Verbs of which the participle is of a thing that does so with what stands before: `қоқыс таситын көлік`. */
  readonly workingParticiples: Phrases;
  /** First parts of words with a hyphen that have no ending: `пресс-`. */
  readonly firstParts: Phrases;
  /** How nouns that are not listed come to their dictionary form, as a suffix table has it; in Kazakh those that belong to another. */
  readonly lemmas: readonly string[];
  /** Nouns that look as if they had an ending. */
  readonly wholeNouns: Phrases;

  /** Number words that the lexicon of figures does not have, by value. */
  readonly numbers: readonly { readonly value: number; readonly words: Phrases }[];
  /** Words that multiply the number before them: hundred, dozen. Some stand alone for one of it. */
  readonly multipliers: readonly {
    readonly value: number;
    readonly words: Phrases;
    readonly single?: Phrases;
    /** The same, but only behind a hedge: `более сотни`. */
    readonly singleHedged?: Phrases;
  }[];
  /** Verbs that are part of a name before these nouns: `face masks`; and before every noun of many: `live sheep`. */
  readonly verbsInNames: Phrases;
  readonly adjectivesOfVerbs: Phrases;
  /** Words that look like numbers with an ending: `бірдей`, alike. */
  readonly notNumbers: Phrases;
  /** What only says how something is done, although it begins with one: `одной суммой`. */
  readonly notOnes: Phrases;
  /** Between hundreds and the rest: `and`. */
  readonly numberLinks: Phrases;
  /** Half of the scale behind it: `half a`. */
  readonly half: Phrases;
  /** Half of a scale in one word, by its zeros. */
  readonly halfScales: readonly { readonly zeros: number; readonly words: Phrases }[];
  /** One and a half of the scale behind it. */
  readonly oneAndHalf: Phrases;
  /** Between a number and its scale, half of it more: `and a half`. */
  readonly andHalf: Phrases;

  /** Parts of a whole. Where words are named that must follow, no other word may. */
  readonly fractions: readonly {
    readonly numerator: number;
    readonly denominator: number;
    readonly words: Phrases;
    readonly followers?: Phrases;
  }[];
  /** Numbers of which only the size is said: `dozens`. */
  readonly vagueSizes: Phrases;
  /** Of those, the ones that say how many times something is done, so that no noun belongs to them: thrice. */
  readonly timesDone: Phrases;
  /** Words that make one of a number word behind them: `several`. */
  readonly few: Phrases;
  /** Between a fraction or a vague number and what it is of: `of`. */
  readonly ofWords: Phrases;

  /** By ISO 4217 code. */
  readonly currencies: Readonly<Record<string, Phrases>>;
  /** By ISO 4217 code, names that are money only of millions, or of what is paid: pound. */
  readonly moneyOfMillions: Readonly<Record<string, Phrases>>;
  readonly sharedMoney: SharedMoney;
  /** Behind which a number of such is money even if it is none of millions: `pay 14 pounds`. */
  readonly payingVerbs: Phrases;
  /** Between a number of some money and other money: `541 per dollar`. */
  readonly forMoney: Phrases;
  /** By the names of such points. */
  readonly points: Readonly<Record<string, Phrases>>;
  /** Behind a factor: `times`. */
  readonly times: Phrases;

  /** January to December. */
  readonly months: readonly Phrases[];
  /** Between two days of a month: `6 to 9 May`. */
  readonly dayLinks: Phrases;
  /** What may stand between a month and its day: `қазан айының 1-і`. */
  readonly monthNouns: Phrases;
  /** Between two days of the month that stands before the first: `наурыздың 12-сінен бастап 20-сына дейін`. */
  readonly laterDayLinks: Phrases;
  /** The dictionary form of year. */
  readonly yearNoun: string;
  /** Behind the number of a year, and behind a date for the present one. */
  readonly yearWords: Phrases;
  readonly thisYear: Phrases;
  /** Before a year that stands alone. */
  readonly beforeYears: Phrases;
  /** Endings that make an ordinal of digits, and words that make one of digits with a hyphen between. */
  readonly ordinalEndings: Phrases;
  readonly hyphenMakesOrdinal: boolean;
  readonly ordinals: Phrases;
  /** Before the number of a page, a paragraph, an order, and behind it with a hyphen between. */
  readonly referencesBefore: Phrases;
  /** In Russian, makers and makes before the number of a model: `Boeing 737`. */
  readonly modelNames: Phrases;
  /** Words for a line that is dialled, before `on` or `at` and its number: `the hotline on 1415`. */
  readonly dialledNames: Phrases;
  /** Between such a word and the number. */
  readonly dialledLinks: Phrases;
  /** Words behind which `number` is a verb: `they now number 152`. */
  readonly numbering: Phrases;
  /** Of those before, words that are also verbs or count: what they are followed by may be counted. */
  readonly weakReferences: Phrases;
  readonly referencesAfter: Phrases;
  /** Behind a number that is dialled and the like, with a space between. */
  readonly numberNames: Phrases;
  /** Before and behind a clock time. */
  readonly beforeClock: Phrases;
  readonly afterClock: Phrases;

  /** Directly before an amount of each: `по`. */
  readonly eachBefore: Phrases;
  /** What someone gets or pays month by month. */
  readonly pay: PayWords;
  /** Before an amount that is the average of what each gets, pays or costs. */
  readonly averages: Phrases;
  /** Verbs of what each gets or pays, behind such a word. */
  readonly averageVerbs: Phrases;
  /** Verbs of what is asked or paid again and again, before a price for one: `просят 500 тенге за раму`. */
  readonly askingVerbs: Phrases;
  /** Between a rate and the same in other money: `15 MCI, or 60,000 tenge`. Where the last follow, it is the sum of all. */
  readonly sameInOther: Phrases;
  readonly inTotal: Phrases;
  /** Within a few words before, or directly behind, an amount of each: `each`. */
  readonly eachNear: Phrases;
  readonly eachAfter: Phrases;
  /** Of those behind, the ones that make a number of things one for each too. */
  readonly eachOfThings: Phrases;
  /** Directly before an amount, in the form that says for what each: `литріне 200 теңге`. */
  readonly eachMeasure: Phrases;
  /** Behind a span of time, so that it says when: `a year ago`. */
  readonly timeWords: Phrases;
  /** Between a word such as each and the number of those who get it: `each of the 40 families received`. */
  readonly eachLinks: Phrases;
  /** Before and behind an amount for all of them together: `140 million tenge in all`. */
  readonly totals: Readonly<Record<"before" | "behind", Phrases>>;
  /** Behind such a word, or a spaced dash, `from` says how much at least: `costs from 5,000 tenge`. */
  readonly beforeLeast: Phrases;
  /** Beginnings of verbs of giving and getting: what they have of thousands is money, where money was before. */
  readonly givingStems: Phrases;
  /** Stems of words that say a quantity changes: their `from` and `to` are no range and no hedge. */
  readonly changeStems: Phrases;
  /** Words that begin as those do and say nothing of the kind: felled. */
  readonly notChanges: Phrases;
  /** Verbs behind which the name of who speaks may stand: `said Omar, 34, who`. */
  readonly telling: Phrases;
  /** Words behind which `about` tells the topic, and behind which `over` belongs to the verb. */
  readonly topicWords: Phrases;
  readonly overVerbs: Phrases;
  /** Behind which it says above or because of what, where only a few things follow: `leaks over four classrooms`. */
  readonly overThingVerbs: Phrases;
  /** Of the first, the ones behind which it is a hedge of a span of time and of many: `took over two hours`. */
  readonly overSpanVerbs: Phrases;
  /** Behind which `under` and `below` say beneath what something is: `collapsed under 40 centimetres of snow`. */
  readonly underVerbs: Phrases;
  /** Of what is covered by any number of things: `hidden under 20 tonnes of potatoes`. */
  readonly buryingVerbs: Phrases;
  /** Dictionary forms of lengths, which may lie above something. */
  readonly depths: Phrases;
  /** What is said of an extent behind it, and nouns of extents: `190m tall`, `a depth of 20m`. */
  readonly extents: Readonly<Record<"said" | "nouns", Phrases>>;
  /** Measures that are themselves for each of others: `60mph`. */
  readonly measuresOfEach: Phrases;
  /** Behind which `up to` says where something went. */
  readonly upVerbs: Phrases;
  /** Nouns of time, of which `over` tells the span, but behind these words not. */
  readonly spanNouns: Phrases;
  readonly beforeLongSpans: Phrases;
  /** Stems of words that say that money is spoken of. */
  readonly moneyStems: Phrases;
  /** Verbs of what each gets, be it money or things. */
  readonly gettingVerbs: Phrases;
  /** Dictionary forms of what is scored, and verbs right before how many: `needed 50 points; the best got 138`. */
  readonly scored: Readonly<Record<"nouns" | "verbs", Phrases>>;
  /** Verbs right before the score of a game: `won 104-97`. */
  readonly gameVerbs: Phrases;
  /** Verbs before how many `lives`, which is a verb too: `claimed 612 lives`. */
  readonly livesVerbs: Phrases;
  /** Adverbs that may stand behind what there is so much for each of: `$3.47 a gallon statewide`. */
  readonly behindEachAdverbs: Phrases;
  /** What people are called by what befell them, behind how many they are or before their number: `the number of injured`. */
  readonly unnamedPeople: Phrases;
  /** Of those, the ones that no number counts otherwise: `the 19 accused`. */
  readonly calledByVerb: Phrases;
  /** Nouns of all those who live somewhere, before how many they are. */
  readonly populations: Phrases;
  /** Nouns of those who came, before `of` and how many: `a crowd of 23,400`. */
  readonly crowds: Phrases;
  /** What number words stand behind as names: `category two calls`. */
  readonly numberedLabels: Phrases;
  /** What has a price for each, behind percentages too: `and rents 4,300`. */
  readonly priceNouns: Phrases;
  /** Verbs of who has another percentage than those before: `one bank reported 11`. */
  readonly reportingVerbs: Phrases;
  /** Nouns of all that were counted so far, before `to` or `past` and how many. */
  readonly totalNouns: Phrases;
  /** Verbs before by how much a price went up or down. */
  readonly stepVerbs: Phrases;
  /** Superlatives right before an age: `the youngest 13`. */
  readonly oldestOf: Phrases;
  /** What stands before or behind a year of an old era: `AD 69`, `300 BC`. */
  readonly eras: Phrases;
  /** Prepositions of days: what is joined to a day behind them is another. */
  readonly beforeDays: Phrases;
  /** Verbs of who has what part of a whole, before a number of its percentages: `roads get 8`. */
  readonly sharingVerbs: Phrases;
  /** Verbs of one that is there for so many, before how many: `one standpipe serves 60 households`. */
  readonly servingWords: Phrases;
  /** Verbs of what a thing costs, before its price: `barley fetched $196`. */
  readonly pricingVerbs: Phrases;
  /** Verbs that look like nouns of many, behind a part of what was told: `of which 11 falls due`. */
  readonly verbsOfParts: Phrases;
  /** Between such a word and its amount: `с капиталом в 100 тысяч`. */
  readonly beforeAmounts: Phrases;
  /** Before and between two states of a quantity: `from 120 to 150 tenge`. */
  readonly stateWords: Readonly<Record<"from" | "to", Phrases>>;
  /** Before a number that shares the unit of the figure before it. */
  readonly carryLinks: Phrases;
  /** In Russian, verbs behind what those are in want of who are counted: `запчастей ждут восемь`. */
  readonly wantingVerbs: Phrases;
  /** Verbs right before a sum that someone has won, which is none for each. */
  readonly winningVerbs: Phrases;
  /** Behind how much more or less there is, before `than`: dearer. */
  readonly differences: Phrases;
  /** Articles and the like. */
  readonly determiners: Phrases;
  /** Behind a number that shares what was told before, before what it is for: `5 MCI, and 10 for a second offence`. */
  readonly casesBehind: Phrases;
  /** Of those, the ones that stand before a number which names the unit of both: `12.1 and 2.5 billion tenge`. */
  readonly joinLinks: Phrases;
  /** Before the unit that a label ends with: `Paid, million tenge: 45.2`. */
  readonly headingLinks: Phrases;
  /** Before a number that stands against what was counted before: `meant for`, `instead of`. */
  readonly comparisons: Phrases;
  /** Before a number of more of what was counted: another. */
  readonly moreWords: Phrases;
  /** Verbs right before the number that was found, where one was told, planned or awaited before: counted, turned out. */
  readonly countingVerbs: Phrases;
  /** With which a tool does something, before its name: `су өткізгіш құбыр`. */
  readonly toolObjects: Phrases;
  /** Of whatever is measured, right before its number: `бұл көрсеткіш 38,9 болған`. */
  readonly valueNouns: Phrases;
  /** Behind a number of what was so much: `бір апта бұрын 3 500 еді`. */
  readonly beingVerbs: Phrases;
  /** Right before the number of those that were named in the clause before: `их 2,8 млн`. */
  readonly ofThemBefore: Phrases;
  /** Adjectives behind a number of what was counted before, of which the noun is left out: `two gold medals and one silver`. */
  readonly adjectivesAlone: Phrases;
  /** Before a number of what is left of those that were counted: the remaining. */
  readonly remainingWords: Phrases;
  /** Before a number that is denied, and between it and the one that is so instead: `not 12 but 15 houses`. */
  readonly denials: Readonly<Record<"before" | "behind", Phrases>>;
  /** Stems of verbs of what is done with things rather than with money. */
  readonly thingStems: Phrases;
  /** The shape of such a verb right before a number of them: `and banned six`. */
  readonly thingVerb: RegExp;
  /** In Kazakh, adjectives of a span of time before what is paid for each, and the beginnings of nouns of that: `айлық жалақысы`. */
  readonly periods: Phrases;
  readonly periodicStems: Phrases;
  /** In Kazakh, verbs of what is handed out, and of what each has gained, behind so much each: `бес қайықтан берілді`, `135 балдан жинады`. */
  readonly handingVerbs: Phrases;
  readonly gainingVerbs: Phrases;
  /** Dictionary forms of what is gained so. */
  readonly gains: Phrases;
  /** Words of time that are the labels of two numbers: `былтыр 11,4, биыл 12,9 млрд теңге`. */
  readonly timesOfLabels: Phrases;
  /** Behind a span of time, of what is paid each time: `ай сайын`. */
  readonly eachTime: Phrases;
  /** Beginnings of verbs right behind a number that is money, where money was before: `жеңілдігі жоқтар 200 төлейді`. */
  readonly payingStems: Phrases;
  /** The same of what is asked, offered or sold in turn: `шаруалар 28 мың сұрап отыр`. */
  readonly askingStems: Phrases;
  /** Kazakh verbs of what something costs, right behind how much. */
  readonly costingVerbs: Phrases;
  /** Beginnings of Kazakh verbs of which the ablative says from what, and not of so much each: `12 млн теңгеден айырылды`. */
  readonly fromStems: Phrases;
  /** By the name of money, its hundredths behind a whole number of it: kopecks. */
  readonly smallMoney: Readonly<Record<string, Phrases>>;
  /** In Russian, what a sum is, behind `в` before it and in the form behind thousands: `приз в 10 тысяч`, `43 тысячи штрафа`. */
  readonly sums: Readonly<Record<"before" | "behind", Phrases>>;
  /** Kazakh nouns of which millions are money: `640 млн берешек`. */
  readonly moneyNouns: Phrases;
  /** Beginnings of verbs behind what a sum of millions goes to: `1,65 триллион жобаларға бағытталады`. */
  readonly goingStems: Phrases;
  /** Beginnings of Kazakh words that say what each is punished by, behind how long: `бес жылдан жаза кесілді`. */
  readonly sentenceStems: Phrases;
  /** Kazakh nouns of places to which another may belong behind people: `науқас облыс орталығына барды`. */
  readonly placeNouns: Phrases;
  /** Nouns of which the number has no unit: magnitude. */
  readonly unitlessNouns: Phrases;
  /** Before the age of someone: `who is 24`. */
  readonly beforeAges: Phrases;
  /** Before a number of those of whom so many others fall to it: `per 1,000 people`. */
  readonly perWords: Phrases;
  /** People of whom, or of whose children, `of` says how many: `a jury of seven`, `a mother of three`. */
  readonly groupsOf: Phrases;
  /** Before a whole of which parts follow: `of 86 houses they bought 12`. */
  readonly beforeWhole: Phrases;
  /** At the start of a sentence, for what the one before has counted: `of these`. */
  readonly backReferences: Phrases;
  /** What begins a sentence that corrects the number of the one before: `the right number is`. */
  readonly rightNumbers: Phrases;
  /** Words that may stand between such a link and the number. */
  readonly carryWords: RegExp;
  /** A word behind such a number, beside those that no noun is. */
  readonly behindCarried: RegExp;
  /** Verbs of someone else's right before a number of the same that was measured before: `просил девять лет, суд дал шесть`. */
  readonly measuringVerbs: Phrases;
  /** Dictionary forms of where those who are counted come from: `340 борцов из 28 стран`. */
  readonly origins: Phrases;
  /** Nouns that share their forms of many with another, and what tells that the other is meant. */
  readonly homonyms: readonly HomonymWords[];
  /** Dictionary forms of what things hold so many of, behind a preposition: `schools for 160 thousand pupils`. */
  readonly capacities: Phrases;
  /** Between a part and its whole: `of the`. */
  readonly ofWhole: Phrases;
  /** Behind a number that is a part of what was counted before: `of them`. */
  readonly ofThem: Phrases;
  /** Before a number that is a part of what was counted before: `of which`. */
  readonly ofWhich: Phrases;
  /** Before a noun of which the number follows: `the number of`. In Kazakh behind it. */
  readonly numberOf: Phrases;
  /** Behind a noun of one of which the number follows: `wolf numbers`. */
  readonly numbersOf: Phrases;
  /** Between a noun of many and its number: `rose to`. */
  readonly amountsTo: Phrases;
  /** Nouns that are no label of a number: figures, results. */
  readonly noLabels: Phrases;
  readonly prepositions: Phrases;
  /** Prepositions that also open a clause: `after 96 pupils fell ill`. */
  readonly clauseOpeners: Phrases;
  /** Verbs of such a clause, right behind its subject. */
  readonly finiteVerbs: Phrases;
  /** Nouns of places that stand with a name: region, district. */
  readonly places: Phrases;
  /** Prepositions that may part a hedge from its number. */
  readonly hedgeLinks: Phrases;
  /** Of the hedges, those that compare behind which a preposition says by how much: `больше на 5`. */
  readonly comparatives: Phrases;
  /** Hedges behind a number that ask for no ending before them. */
  readonly hedgesWithoutEnding: Phrases;
  /** Words that tell the language, where it shares its script with another. */
  readonly tellingWords: Phrases;
  /** The shape of a word that tells it as well, by an ending that the other has not: `направлено`, `гектаров`. */
  readonly tellingShape: RegExp;
}

/** A noun some of whose forms are also those of another: `суд` and `судно` are both `судов`. */
export interface HomonymWords<Stems = Phrases> {
  readonly noun: string;
  readonly other: string;
  /** Stems of words right before it that make it the other: `китобойных судов`. */
  readonly before: Stems;
  /** Stems of words anywhere in the sentence that do, and of those that keep it what it is. */
  readonly near: Stems;
  readonly not: Stems;
}

/** Money that a country of its sentence tells: `Чешские страховщики … 19,7 млрд крон`. */
export interface SharedMoney {
  readonly names: readonly SharedName[];
  /** By ISO 4217 code, beginnings of what tells the country: its name, its adjective, its people, its largest cities. */
  readonly countries: Readonly<Record<string, Phrases>>;
}

/** A name of money that several countries share. */
export interface SharedName {
  readonly words: Phrases;
  /** Of ISO 4217. A country of other money tells nothing of the name. */
  readonly codes: readonly string[];
  /** What else it names: a thing that may be of something (`5 марок стали`), or a measure, which money it is only of millions. */
  readonly also?: "thing" | "measure";
}

/** How a language says that an amount is what each gets or pays month by month. */
export interface PayWords<Words = Phrases> {
  /** Nouns of one, and of many: wage, wages. */
  readonly nouns: Words;
  readonly manyNouns?: Words;
  /** Nouns that are so only behind whose they are, or a typical: `teachers' pay`. */
  readonly ownNouns?: Words;
  /** Before such a noun, so that millions are what each gets too: average. */
  readonly typical?: Words;
  /** Nouns that are so only behind one of the periods: `monthly payments`. */
  readonly otherNouns?: Words;
  readonly periods?: Words;
  /** Verbs of earning month by month, right before their amount. */
  readonly verbs?: Words;
  /** Right before its amount; in Kazakh also further from it. */
  readonly links: Words;
  /** Between many of any money and what each is: `loans averaging 68,000 tenge`; and the nouns before it that are no such. */
  readonly averaging?: Words;
  readonly notAveraged?: Words;
  /** Words that tell of all pay together: arrears; in Kazakh those before a payment that is made once. */
  readonly together: Words;
}
