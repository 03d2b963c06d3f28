import type { Token } from "../../tokens.js";
import { mayBeNounAt } from "../words/may-be-noun.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isCapitalAt, isDigitsAt, keyAt, lengthAt, tokenAt } from "../words/token-marks.js";

/**
 * Whether a word that no list has looks like a noun where it stands.
 *
 * @param behind index of the first word behind the number
 */
export function looksLikeNoun(
  tokens: readonly Token[],
  at: number,
  behind: number,
  index: ProseIndex,
): boolean {
  const { shapes, language } = index;
  const key = keyAt(tokens, at);
  const text = tokenAt(tokens, at)?.text ?? "";
  if (key.length < 3) return false;
  const isNeuter = language === "ru" && isNeuterOfOne(tokens, behind, key);
  if (!shapes.noun(key) && !isNeuter) return false;
  if (shapes.verb(key) && !(at === behind && isNounBehind(tokens, at, index))) return false;
  if (language === "ru" && shapes.adjective(key) && !isNeuter && !/(?:ей|ий)$/u.test(key)) return false;
  // `two Brazilians`
  if (isCapitalAt(tokens, at) && /[aei]ans$/u.test(key)) return true;
  if (at === behind && isNamedMany(tokens, at, index)) return true;
  return language === "kk" || text === text.toLowerCase() || text === text.toUpperCase();
}

// `a pen of ten Texels`, but neither `at seven Texas won` nor `12 Texas counties`
function isNamedMany(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (!isCapitalAt(tokens, at) || !/\p{L}{3}[^aisu]s$/u.test(keyAt(tokens, at))) return false;
  if (beforeNumberOfOne.has(keyAt(tokens, at - 2))) return false;
  if (isDigitsAt(tokens, at - 1) && lengthAt(tokens, at - 1) === 1) return false;
  return !mayBeNounAt(tokens, at + 1, index);
}

// `at seven James left`
const beforeNumberOfOne: ReadonlySet<string> = new Set(
  "at by in on no room page after before from until".split(" "),
);

// `21 требование`
function isNeuterOfOne(tokens: readonly Token[], behind: number, key: string): boolean {
  return neuter.test(key) && /(?:^|[^1])1$/u.test(keyAt(tokens, behind - 1));
}

const neuter = /(?:[нтл]ие|ств?о|ище)$/u;

// Of a word that looks like a verb. A Kazakh verb ends its clause: what stands before another word has the ending of one that
// is acted on, `260 ағашты құлатып`.
function isNounBehind(
  tokens: readonly Token[],
  at: number,
  { lexicon, language, notNouns }: ProseIndex,
): boolean {
  const key = keyAt(tokens, at);
  if (lexicon.nounBehindNumber.test(key)) return true;
  if (language === "ru")
    return ofFew.test(key) && endsInFew(keyAt(tokens, at - 1)) && !beforeThose.has(keyAt(tokens, at - 2));
  const next = tokens[at + 1];
  const isActedOn = actedOn.test(key) || (longActedOn.test(key) && !longVerb.test(key));
  return isActedOn && next !== undefined && next.kind !== "mark" && !notNouns.has(next.key);
}

// `24 кинжала`, `3 вулкана`: no verb of one woman stands behind such a number, but `из 23 выжила одна`.
const ofFew = /(?:[аяеоу]ла|[аеё]на)$/u;
const beforeThose: ReadonlySet<string> = new Set(["из", "среди"]);

function endsInFew(number: string): boolean {
  return few.has(number) || /(?:^|[^1])[2-4]$/u.test(number);
}

const few: ReadonlySet<string> = new Set(["два", "две", "три", "четыре", "полтора"]);

const actedOn = /[^ғқгкп][дт][ыі]$/u;
// `24 мылтықты алып`: verbs in -қты of more than one syllable are few.
const longActedOn = /[аәеоөуұүыіия]\p{L}{1,3}[аәеоөуұүыіия][қк]т[ыі]$/u;
const longVerb =
  /(?:^қорық|жолық|кешік|шынық|зерік|көнік|бірік|желік|айнық|тынық|дамық|сарық|[ыіе]нік|^ерік)т[ыі]$/u;

/** Whether a Kazakh verbal noun says what those before it are in need of, or may become: `34-і жөндеуге жатады`, `34 үй салынуы мүмкін`. */
export function isNeeded(tokens: readonly Token[], at: number, { language }: ProseIndex): boolean {
  if (language !== "kk") return false;
  const [verb, behind] = [keyAt(tokens, at), keyAt(tokens, at + 1)];
  return (/у(?:ға|ге)$/u.test(verb) && needs.test(behind)) || (/у[ыі]$/u.test(verb) && mayBe.test(behind));
}

const mayBe = /^(?:мүмкін|тиіс|керек|қажет|ықтимал)$/u;

const needs = /^(?:жат(?:ады|ты|қан|ыр|атын)|мұқтаж|зәру|тиіс|лайық|жарамсыз|жарамды|келмейді)$/u;

/** Whether a Russian word has the ending of an adjective of many: `раненых`. */
export function endsAsOfMany(key: string): boolean {
  return adjectiveOfMany.test(key);
}

const adjectiveOfMany = /[ыи]х$/u;

/** Whether a word stands before a noun by its shape or its list; in Kazakh adjectives have no ending of their own. */
export function isModifier(token: Token | undefined, { shapes, modifiers }: ProseIndex): boolean {
  return token !== undefined && (modifiers.has(token.key) || shapes.modifier(token.key));
}

/** Whether a word is an adverb before an adjective: `полностью разрушенных`. */
export function isAdverb(tokens: readonly Token[], at: number, { shapes }: ProseIndex): boolean {
  return shapes.adverb(keyAt(tokens, at)) && shapes.adjective(keyAt(tokens, at + 1));
}

/** Whether an adjective stands for people where no noun follows. */
export function isNounOfAdjective({ key }: Token, { lexicon, adjectivesAlone }: ProseIndex): boolean {
  return lexicon.nounOfAdjective.test(key) && !adjectivesAlone.has(key);
}

/** Whether a Kazakh noun is one of people, by its list or its end. */
export function isOfPeople(key: string, { people }: ProseIndex): boolean {
  return people.has(key) || agent.test(key);
}

const agent = /(?:шы|ші|гер|кер)$/u;
