import type { Language } from "../../figure.js";
import { wordsOf } from "../../lexicon/index.js";
import type { Phrases } from "../../lexicon/lexicon.js";
import type { Node, WordIndex } from "../../lexicon/word-index.js";
import { proseLexicons } from "../lexicon/index.js";
import type { HomonymWords, PayWords, ProseLexicon, SharedName } from "../lexicon/prose-lexicon.js";
import type { Fraction } from "../prose-figure.js";
import { type Begins, beginningsOf, saysNumber, saysUnit } from "./first-words.js";
import { firstPartsOf, joinedNounsOf, type LemmaOf, lemmasOf } from "./lemma.js";
import { nounForms } from "./noun-forms.js";
import { noStems, type PhraseTable, phraseTable, type Stems, wordsIn } from "./phrase-table.js";
import { type StemTable, stemTable } from "./stem-table.js";
import { stemsOf } from "./stems.js";
import { shapesOf, type WordShapes } from "./word-shapes.js";

/** What is behind an ordinary word of a language, ready for looking up. */
export interface ProseIndex {
  readonly language: Language;
  readonly lexicon: ProseLexicon;
  /** The words of figures. */
  readonly words: WordIndex;
  /** First words of phrases with which a figure may begin: numbers, hedges, `from`, `minus`. */
  readonly openers: ReadonlySet<string>;
  /** With which words a number, its scale included, and a unit other than a noun may begin. */
  readonly beginsNumber: Begins;
  readonly beginsUnit: Begins;
  readonly stems: Stems;
  readonly shapes: WordShapes;
  /** To the dictionary form. */
  readonly nouns: PhraseTable<string>;
  /** The likely dictionary form of a noun that is not listed. */
  readonly lemmaOf: LemmaOf;
  /** Of the first word of two with a hyphen between. */
  readonly firstPartOf: (key: string) => string;
  /** In Russian, the dictionary form of a noun with such a part and no hyphen: `экзопланет`. */
  readonly joinedNoun: (key: string) => string | undefined;
  readonly measures: ReadonlySet<string>;
  readonly partsOfThings: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly dimensions: PhraseTable<true>;
  readonly modifiers: ReadonlySet<string>;
  readonly personStems: StemTable<true>;
  readonly notPeople: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly animals: ReadonlySet<string>;
  readonly ofPeople: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly workingParticiples: ReadonlySet<string>;
  readonly sameOfMany: ReadonlySet<string>;
  readonly pairedAdjectives: ReadonlySet<string>;
  readonly notNouns: ReadonlySet<string>;
  readonly betweenNouns: ReadonlySet<string>;
  readonly adjectivesToo: ReadonlySet<string>;
  readonly ofThe: PhraseTable<true>;
  readonly numbers: PhraseTable<number>;
  readonly multipliers: PhraseTable<number>;
  readonly multipliersAlone: PhraseTable<number>;
  readonly multipliersHedged: PhraseTable<number>;
  readonly verbsInNames: PhraseTable<true>;
  readonly adjectivesOfVerbs: ReadonlySet<string>;
  readonly notNumbers: ReadonlySet<string>;
  readonly notOnes: PhraseTable<true>;
  readonly numberLinks: ReadonlySet<string>;
  readonly half: PhraseTable<true>;
  readonly halfScales: PhraseTable<number>;
  readonly oneAndHalf: PhraseTable<true>;
  readonly andHalf: PhraseTable<true>;
  readonly fractions: PhraseTable<FractionRow>;
  readonly vagueSizes: PhraseTable<true>;
  readonly timesDone: ReadonlySet<string>;
  readonly few: PhraseTable<true>;
  readonly ofWords: ReadonlySet<string>;
  readonly currencies: PhraseTable<string>;
  readonly moneyOfMillions: PhraseTable<string>;
  readonly sharedMoney: PhraseTable<SharedName>;
  /** To the codes of ISO 4217. */
  readonly moneyOfCountries: StemTable<string>;
  readonly payingVerbs: PhraseTable<true>;
  readonly forMoney: PhraseTable<true>;
  /** To the name of the points. */
  readonly points: PhraseTable<string>;
  readonly times: PhraseTable<true>;
  /** To 1 to 12. */
  readonly months: PhraseTable<number>;
  readonly dayLinks: ReadonlySet<string>;
  readonly monthNouns: ReadonlySet<string>;
  readonly laterDayLinks: ReadonlySet<string>;
  readonly yearWords: PhraseTable<true>;
  readonly thisYear: PhraseTable<true>;
  readonly beforeYears: ReadonlySet<string>;
  readonly ordinalEndings: ReadonlySet<string>;
  readonly ordinals: PhraseTable<true>;
  readonly referencesBefore: ReadonlySet<string>;
  readonly modelNames: ReadonlySet<string>;
  readonly dialledNames: ReadonlySet<string>;
  readonly dialledLinks: ReadonlySet<string>;
  readonly numbering: ReadonlySet<string>;
  readonly weakReferences: ReadonlySet<string>;
  readonly referencesAfter: PhraseTable<true>;
  readonly numberNames: PhraseTable<true>;
  readonly beforeClock: ReadonlySet<string>;
  readonly afterClock: PhraseTable<true>;
  readonly eachBefore: ReadonlySet<string>;
  readonly pay: Required<PayWords<ReadonlySet<string>>>;
  readonly averages: PhraseTable<true>;
  readonly averageVerbs: ReadonlySet<string>;
  readonly askingVerbs: ReadonlySet<string>;
  readonly sameInOther: PhraseTable<true>;
  readonly inTotal: PhraseTable<true>;
  readonly eachNear: ReadonlySet<string>;
  readonly eachAfter: PhraseTable<true>;
  readonly eachOfThings: PhraseTable<true>;
  readonly eachMeasure: ReadonlySet<string>;
  readonly timeWords: ReadonlySet<string>;
  readonly eachLinks: ReadonlySet<string>;
  readonly totalBefore: PhraseTable<true>;
  readonly totalBehind: PhraseTable<true>;
  readonly beforeLeast: ReadonlySet<string>;
  readonly givingStems: StemTable<true>;
  readonly changeStems: StemTable<true>;
  readonly notChanges: ReadonlySet<string>;
  readonly moneyStems: StemTable<true>;
  readonly gettingVerbs: ReadonlySet<string>;
  readonly costingVerbs: ReadonlySet<string>;
  readonly beforeAmounts: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
  readonly topicWords: ReadonlySet<string>;
  readonly overVerbs: ReadonlySet<string>;
  readonly overThingVerbs: ReadonlySet<string>;
  readonly gameVerbs: ReadonlySet<string>;
  readonly livesVerbs: ReadonlySet<string>;
  readonly behindEachAdverbs: ReadonlySet<string>;
  readonly unnamedPeople: ReadonlySet<string>;
  readonly calledByVerb: ReadonlySet<string>;
  readonly populations: ReadonlySet<string>;
  readonly crowds: ReadonlySet<string>;
  readonly numberedLabels: ReadonlySet<string>;
  readonly priceNouns: ReadonlySet<string>;
  readonly reportingVerbs: ReadonlySet<string>;
  readonly totalNouns: ReadonlySet<string>;
  readonly stepVerbs: ReadonlySet<string>;
  readonly oldestOf: ReadonlySet<string>;
  readonly eras: ReadonlySet<string>;
  readonly beforeDays: ReadonlySet<string>;
  readonly accountingFor: PhraseTable<true>;
  readonly sharingVerbs: ReadonlySet<string>;
  readonly servingWords: ReadonlySet<string>;
  readonly pricingVerbs: PhraseTable<true>;
  readonly scoredNouns: ReadonlySet<string>;
  readonly scoringVerbs: ReadonlySet<string>;
  readonly verbsOfParts: ReadonlySet<string>;
  readonly overSpanVerbs: ReadonlySet<string>;
  readonly underVerbs: ReadonlySet<string>;
  readonly buryingVerbs: ReadonlySet<string>;
  readonly depths: ReadonlySet<string>;
  readonly extents: ReadonlySet<string>;
  readonly depthNouns: ReadonlySet<string>;
  readonly measuresOfEach: ReadonlySet<string>;
  readonly upVerbs: ReadonlySet<string>;
  readonly spanNouns: ReadonlySet<string>;
  readonly beforeLongSpans: ReadonlySet<string>;
  readonly stateFrom: ReadonlySet<string>;
  readonly stateTo: ReadonlySet<string>;
  readonly carryLinks: ReadonlySet<string>;
  readonly wantingVerbs: ReadonlySet<string>;
  readonly winningVerbs: ReadonlySet<string>;
  readonly differences: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly casesBehind: ReadonlySet<string>;
  readonly joinLinks: ReadonlySet<string>;
  readonly headingLinks: ReadonlySet<string>;
  readonly comparisons: PhraseTable<true>;
  readonly priceComparisons: PhraseTable<true>;
  readonly moreWords: ReadonlySet<string>;
  readonly countingVerbs: ReadonlySet<string>;
  readonly toolObjects: ReadonlySet<string>;
  readonly objectPronouns: ReadonlySet<string>;
  readonly valueNouns: ReadonlySet<string>;
  readonly beingVerbs: ReadonlySet<string>;
  readonly ofThemBefore: ReadonlySet<string>;
  readonly adjectivesAlone: ReadonlySet<string>;
  readonly remainingWords: ReadonlySet<string>;
  readonly deniedBefore: ReadonlySet<string>;
  readonly deniedBehind: PhraseTable<true>;
  readonly thingStems: StemTable<true>;
  readonly periods: ReadonlySet<string>;
  readonly periodicStems: StemTable<true>;
  readonly handingVerbs: ReadonlySet<string>;
  readonly gainingVerbs: ReadonlySet<string>;
  readonly gains: ReadonlySet<string>;
  readonly timesOfLabels: ReadonlySet<string>;
  readonly eachTime: ReadonlySet<string>;
  readonly payingStems: StemTable<true>;
  readonly askingStems: StemTable<true>;
  readonly smallMoney: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sumsBefore: ReadonlySet<string>;
  readonly sumsBehind: ReadonlySet<string>;
  readonly moneyNouns: ReadonlySet<string>;
  readonly fromStems: StemTable<true>;
  readonly goingStems: StemTable<true>;
  readonly sentenceStems: StemTable<true>;
  readonly placeNouns: ReadonlySet<string>;
  readonly unitlessNouns: PhraseTable<true>;
  readonly beforeAges: ReadonlySet<string>;
  readonly perWords: ReadonlySet<string>;
  readonly groupsOf: ReadonlySet<string>;
  readonly beforeWhole: ReadonlySet<string>;
  readonly backReferences: PhraseTable<true>;
  readonly remains: PhraseTable<true>;
  readonly measuringVerbs: ReadonlySet<string>;
  readonly origins: ReadonlySet<string>;
  readonly homonyms: ReadonlyMap<string, HomonymWords<StemTable<true>>>;
  readonly capacities: ReadonlySet<string>;
  readonly ofWhole: PhraseTable<true>;
  readonly ofThem: PhraseTable<true>;
  readonly ofWhich: PhraseTable<true>;
  readonly numberOf: PhraseTable<true>;
  readonly numbersOf: ReadonlySet<string>;
  readonly amountsTo: PhraseTable<true>;
  readonly noLabels: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly clauseOpeners: ReadonlySet<string>;
  readonly finiteVerbs: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly hedgeLinks: ReadonlySet<string>;
  readonly comparatives: ReadonlySet<string>;
  readonly hedgesWithoutEnding: ReadonlySet<string>;
  readonly tellingWords: ReadonlySet<string>;
}

/** A fraction, and the words that alone may follow it; none named: any. */
export interface FractionRow {
  readonly fraction: Fraction;
  readonly followers: ReadonlySet<string>;
}

const indexes: Partial<Record<Language, ProseIndex>> = {};

/** The words of a language's prose, made ready on first use. */
export function proseIndexOf(language: Language): ProseIndex {
  indexes[language] ??= indexOf(proseLexicons[language]);
  return indexes[language];
}

function indexOf(lexicon: ProseLexicon): ProseIndex {
  const words = wordsOf(lexicon.language);
  const nouns = phraseTable(nounForms(lexicon));
  const lemmaOf = lemmasOf(lexicon);
  const stems = stemsOf(words.endings, wordsIn(lexicon.moreEndings));
  const numbers = {
    numbers: valued(lexicon.numbers),
    multipliersHedged: phraseTable(
      lexicon.multipliers.map(({ value, single = [], singleHedged = [] }) => [
        [...single, ...singleHedged],
        value,
      ]),
    ),
    half: flagged(lexicon.half),
    halfScales: phraseTable(lexicon.halfScales.map(({ zeros, words: phrases }) => [phrases, zeros])),
    oneAndHalf: flagged(lexicon.oneAndHalf),
  };
  const units = {
    currencies: named(lexicon.currencies),
    points: named(lexicon.points),
    times: flagged(lexicon.times),
    sharedMoney: phraseTable(lexicon.sharedMoney.names.map((name) => [name.words, name])),
  };
  const moneyOfCountries = stemTable(
    Object.entries(lexicon.sharedMoney.countries).map(([code, stems]) => [stems, code]),
  );
  return {
    language: lexicon.language,
    lexicon,
    words,
    openers: openersOf(words),
    shapes: shapesOf(lexicon),
    stems,
    beginsNumber: beginningsOf(Object.values(numbers), noStems, saysNumber, words),
    beginsUnit: beginningsOf(Object.values(units), stems, saysUnit, words, moneyOfCountries),
    nouns,
    lemmaOf,
    firstPartOf: firstPartsOf(lexicon, nouns, lemmaOf),
    joinedNoun: joinedNounsOf(lexicon, nouns),
    partsOfThings: wordsIn(lexicon.partsOfThings),
    attributes: wordsIn([...lexicon.attributes, ...lexicon.dimensions]),
    dimensions: flagged(lexicon.dimensions),
    modifiers: wordsIn(lexicon.modifiers),
    personStems: stemTable([[lexicon.personStems, true]]),
    notPeople: wordsIn(lexicon.notPeople),
    people: wordsIn(lexicon.people),
    animals: wordsIn(lexicon.animals),
    ofPeople: wordsIn(lexicon.ofPeople),
    persons: wordsIn(lexicon.persons),
    workingParticiples: wordsIn(lexicon.workingParticiples),
    measures: wordsIn(lexicon.measures),
    sameOfMany: wordsIn(lexicon.sameOfMany),
    pairedAdjectives: wordsIn(lexicon.pairedAdjectives),
    notNouns: wordsIn([...lexicon.notNouns, ...words.lexicon.neverNoun]),
    betweenNouns: wordsIn(lexicon.betweenNouns),
    adjectivesToo: wordsIn(lexicon.adjectivesToo),
    ofThe: flagged(lexicon.ofThe),
    ...numbers,
    multipliers: valued(lexicon.multipliers),
    multipliersAlone: phraseTable(lexicon.multipliers.map(({ value, single }) => [single ?? [], value])),
    verbsInNames: flagged(lexicon.verbsInNames),
    adjectivesOfVerbs: wordsIn(lexicon.adjectivesOfVerbs),
    notNumbers: wordsIn(lexicon.notNumbers),
    notOnes: flagged(lexicon.notOnes),
    numberLinks: wordsIn(lexicon.numberLinks),
    andHalf: flagged(lexicon.andHalf),
    fractions: phraseTable(
      lexicon.fractions.map(({ numerator, denominator, words: phrases, followers }) => [
        phrases,
        { fraction: { numerator, denominator }, followers: wordsIn(followers ?? []) },
      ]),
    ),
    vagueSizes: flagged(lexicon.vagueSizes),
    timesDone: wordsIn(lexicon.timesDone),
    few: flagged(lexicon.few),
    ofWords: wordsIn(lexicon.ofWords),
    moneyOfMillions: named(lexicon.moneyOfMillions),
    moneyOfCountries,
    payingVerbs: flagged(lexicon.payingVerbs),
    forMoney: flagged(lexicon.forMoney),
    ...units,
    months: phraseTable(lexicon.months.map((phrases, at) => [phrases, at + 1])),
    dayLinks: wordsIn(lexicon.dayLinks),
    monthNouns: wordsIn(lexicon.monthNouns),
    laterDayLinks: wordsIn(lexicon.laterDayLinks),
    yearWords: flagged(lexicon.yearWords),
    thisYear: flagged(lexicon.thisYear),
    beforeYears: wordsIn(lexicon.beforeYears),
    ordinalEndings: wordsIn(lexicon.ordinalEndings),
    ordinals: flagged(lexicon.ordinals),
    referencesBefore: wordsIn(lexicon.referencesBefore),
    modelNames: wordsIn(lexicon.modelNames),
    dialledNames: wordsIn(lexicon.dialledNames),
    dialledLinks: wordsIn(lexicon.dialledLinks),
    numbering: wordsIn(lexicon.numbering),
    weakReferences: wordsIn(lexicon.weakReferences),
    referencesAfter: flagged(lexicon.referencesAfter),
    numberNames: flagged(lexicon.numberNames),
    beforeClock: wordsIn(lexicon.beforeClock),
    afterClock: flagged(lexicon.afterClock),
    eachBefore: wordsIn(lexicon.eachBefore),
    pay: payIn(lexicon.pay),
    averages: flagged(lexicon.averages),
    averageVerbs: wordsIn(lexicon.averageVerbs),
    askingVerbs: wordsIn(lexicon.askingVerbs),
    sameInOther: flagged(lexicon.sameInOther),
    inTotal: flagged(lexicon.inTotal),
    eachNear: wordsIn(lexicon.eachNear),
    eachAfter: flagged(lexicon.eachAfter),
    eachOfThings: flagged(lexicon.eachOfThings),
    eachMeasure: wordsIn(lexicon.eachMeasure),
    timeWords: wordsIn(lexicon.timeWords),
    eachLinks: wordsIn(lexicon.eachLinks),
    totalBefore: flagged(lexicon.totals.before),
    totalBehind: flagged(lexicon.totals.behind),
    beforeLeast: wordsIn(lexicon.beforeLeast),
    givingStems: stemTable([[lexicon.givingStems, true]]),
    changeStems: stemTable([[lexicon.changeStems, true]]),
    notChanges: wordsIn(lexicon.notChanges),
    moneyStems: stemTable([[lexicon.moneyStems, true]]),
    gettingVerbs: wordsIn(lexicon.gettingVerbs),
    costingVerbs: wordsIn(lexicon.costingVerbs),
    beforeAmounts: wordsIn(lexicon.beforeAmounts),
    telling: wordsIn(lexicon.telling),
    topicWords: wordsIn(lexicon.topicWords),
    overVerbs: wordsIn(lexicon.overVerbs),
    overThingVerbs: wordsIn(lexicon.overThingVerbs),
    gameVerbs: wordsIn(lexicon.gameVerbs),
    livesVerbs: wordsIn(lexicon.livesVerbs),
    behindEachAdverbs: wordsIn(lexicon.behindEachAdverbs),
    unnamedPeople: wordsIn(lexicon.unnamedPeople),
    calledByVerb: wordsIn(lexicon.calledByVerb),
    populations: wordsIn(lexicon.populations),
    crowds: wordsIn(lexicon.crowds),
    numberedLabels: wordsIn(lexicon.numberedLabels),
    priceNouns: wordsIn(lexicon.priceNouns),
    reportingVerbs: wordsIn(lexicon.reportingVerbs),
    totalNouns: wordsIn(lexicon.totalNouns),
    stepVerbs: wordsIn(lexicon.stepVerbs),
    oldestOf: wordsIn(lexicon.oldestOf),
    eras: wordsIn(lexicon.eras),
    beforeDays: wordsIn(lexicon.beforeDays),
    accountingFor: flagged(lexicon.accountingFor),
    sharingVerbs: wordsIn(lexicon.sharingVerbs),
    servingWords: wordsIn(lexicon.servingWords),
    pricingVerbs: flagged(lexicon.pricingVerbs),
    scoredNouns: wordsIn(lexicon.scored.nouns),
    scoringVerbs: wordsIn(lexicon.scored.verbs),
    verbsOfParts: wordsIn(lexicon.verbsOfParts),
    overSpanVerbs: wordsIn(lexicon.overSpanVerbs),
    underVerbs: wordsIn(lexicon.underVerbs),
    buryingVerbs: wordsIn(lexicon.buryingVerbs),
    depths: wordsIn(lexicon.depths),
    extents: wordsIn(lexicon.extents.said),
    depthNouns: wordsIn(lexicon.extents.nouns),
    measuresOfEach: wordsIn(lexicon.measuresOfEach),
    upVerbs: wordsIn(lexicon.upVerbs),
    spanNouns: wordsIn(lexicon.spanNouns),
    beforeLongSpans: wordsIn(lexicon.beforeLongSpans),
    stateFrom: wordsIn(lexicon.stateWords.from),
    stateTo: wordsIn(lexicon.stateWords.to),
    carryLinks: wordsIn(lexicon.carryLinks),
    wantingVerbs: wordsIn(lexicon.wantingVerbs),
    winningVerbs: wordsIn(lexicon.winningVerbs),
    differences: wordsIn(lexicon.differences),
    determiners: wordsIn(lexicon.determiners),
    casesBehind: wordsIn(lexicon.casesBehind),
    joinLinks: wordsIn(lexicon.joinLinks),
    headingLinks: wordsIn(lexicon.headingLinks),
    comparisons: flagged(lexicon.comparisons),
    priceComparisons: flagged(lexicon.priceComparisons),
    moreWords: wordsIn(lexicon.moreWords),
    countingVerbs: wordsIn(lexicon.countingVerbs),
    toolObjects: wordsIn(lexicon.toolObjects),
    objectPronouns: wordsIn(lexicon.objectPronouns),
    valueNouns: wordsIn(lexicon.valueNouns),
    beingVerbs: wordsIn(lexicon.beingVerbs),
    ofThemBefore: wordsIn(lexicon.ofThemBefore),
    adjectivesAlone: wordsIn(lexicon.adjectivesAlone),
    remainingWords: wordsIn(lexicon.remainingWords),
    deniedBefore: wordsIn(lexicon.denials.before),
    deniedBehind: flagged(lexicon.denials.behind),
    thingStems: stemTable([[lexicon.thingStems, true]]),
    periods: wordsIn(lexicon.periods),
    periodicStems: stemTable([[lexicon.periodicStems, true]]),
    handingVerbs: wordsIn(lexicon.handingVerbs),
    gainingVerbs: wordsIn(lexicon.gainingVerbs),
    gains: wordsIn(lexicon.gains),
    timesOfLabels: wordsIn(lexicon.timesOfLabels),
    eachTime: wordsIn(lexicon.eachTime),
    payingStems: stemTable([[lexicon.payingStems, true]]),
    askingStems: stemTable([[lexicon.askingStems, true]]),
    smallMoney: new Map(
      Object.entries(lexicon.smallMoney).map(([name, phrases]) => [name, wordsIn(phrases)]),
    ),
    sumsBefore: wordsIn(lexicon.sums.before),
    sumsBehind: wordsIn(lexicon.sums.behind),
    moneyNouns: wordsIn(lexicon.moneyNouns),
    fromStems: stemTable([[lexicon.fromStems, true]]),
    goingStems: stemTable([[lexicon.goingStems, true]]),
    sentenceStems: stemTable([[lexicon.sentenceStems, true]]),
    placeNouns: wordsIn(lexicon.placeNouns),
    unitlessNouns: flagged(lexicon.unitlessNouns),
    beforeAges: wordsIn(lexicon.beforeAges),
    perWords: wordsIn(lexicon.perWords),
    groupsOf: wordsIn(lexicon.groupsOf),
    beforeWhole: wordsIn(lexicon.beforeWhole),
    backReferences: flagged(lexicon.backReferences),
    remains: flagged(lexicon.remains),
    measuringVerbs: wordsIn(lexicon.measuringVerbs),
    origins: wordsIn(lexicon.origins),
    homonyms: new Map(
      lexicon.homonyms.map(({ noun, other, before, near, not }) => [
        noun,
        {
          noun,
          other,
          before: stemTable([[before, true]]),
          near: stemTable([[near, true]]),
          not: stemTable([[not, true]]),
        },
      ]),
    ),
    capacities: wordsIn(lexicon.capacities),
    ofWhole: flagged(lexicon.ofWhole),
    ofThem: flagged(lexicon.ofThem),
    ofWhich: flagged(lexicon.ofWhich),
    numberOf: flagged(lexicon.numberOf),
    numbersOf: wordsIn(lexicon.numbersOf),
    amountsTo: flagged(lexicon.amountsTo),
    noLabels: wordsIn(lexicon.noLabels),
    prepositions: wordsIn(lexicon.prepositions),
    clauseOpeners: wordsIn(lexicon.clauseOpeners),
    finiteVerbs: wordsIn(lexicon.finiteVerbs),
    places: wordsIn(lexicon.places),
    hedgeLinks: wordsIn(lexicon.hedgeLinks),
    comparatives: wordsIn(lexicon.comparatives),
    hedgesWithoutEnding: wordsIn(lexicon.hedgesWithoutEnding),
    tellingWords: wordsIn(lexicon.tellingWords),
  };
}

function payIn(pay: PayWords): Required<PayWords<ReadonlySet<string>>> {
  return {
    nouns: wordsIn(pay.nouns),
    manyNouns: wordsIn(pay.manyNouns ?? []),
    ownNouns: wordsIn(pay.ownNouns ?? []),
    typical: wordsIn(pay.typical ?? []),
    otherNouns: wordsIn(pay.otherNouns ?? []),
    periods: wordsIn(pay.periods ?? []),
    verbs: wordsIn(pay.verbs ?? []),
    links: wordsIn(pay.links),
    averaging: wordsIn(pay.averaging ?? []),
    notAveraged: wordsIn(pay.notAveraged ?? []),
    together: wordsIn(pay.together),
  };
}

function openersOf({ root }: WordIndex): ReadonlySet<string> {
  const openers = new Set<string>();
  for (const [word, node] of root.next ?? []) if (opensWithin(node)) openers.add(word);
  return openers;
}

function opensWithin({ meaning, next }: Node): boolean {
  if (meaning !== undefined) {
    const { number, single, singleHedged, before, opens, minus, unitBefore } = meaning;
    if ((number ?? single ?? singleHedged ?? before ?? opens ?? minus ?? unitBefore) !== undefined)
      return true;
  }
  return [...(next?.values() ?? [])].some(opensWithin);
}

function valued(rows: readonly { readonly value: number; readonly words: Phrases }[]): PhraseTable<number> {
  return phraseTable(rows.map(({ value, words }) => [words, value]));
}

function named(rows: Readonly<Record<string, Phrases>>): PhraseTable<string> {
  return phraseTable(Object.entries(rows).map(([name, phrases]) => [phrases, name]));
}

function flagged(phrases: Phrases): PhraseTable<true> {
  return phraseTable([[phrases, true]]);
}
