import { type SuffixTable, withSuffixChanged } from "./suffix-table.js";

/**
 * The dictionary form of a Kazakh noun: without the endings of case, of what belongs to another, and of many. An ending is
 * taken off only where vowels and consonants agree as they do in that language: `карта` has none, `аптада` has one.
 *
 * @param owned what it belongs to stands before it, so that `кенті` is `кент`
 * @param whole words that look as if they had an ending
 */
export function kazakhStem(
  printed: string,
  owned: boolean,
  whole: ReadonlySet<string>,
  mended: SuffixTable,
): string {
  const word = isInS(printed, whole) ? printed : printed.replace(shortened, "истт$1");
  if (whole.has(word)) return word;
  const ofOurs = word.replace(ours, "");
  if (ofOurs !== word && hasVowel(ofOurs)) {
    const one = whole.has(ofOurs) ? ofOurs : ofOurs.replace(narrow, "");
    return isPlural(one, whole) ? singular(one) : one;
  }
  const cased =
    ((owned || word.length >= longWithOwner) && ofOwned.test(word)) || softened.test(word)
      ? "н"
      : clearObject.test(word)
        ? word.slice(-2)
        : caseEndings.find((ending) => !(owned && objects.includes(ending)) && fits(word, ending, whole));
  const bare = cased === undefined ? word : word.slice(0, -cased.length);
  if (cased !== undefined && whole.has(bare)) return bare;
  const single = withoutOwner(bare, owned || cased !== undefined, mended);
  if (single !== bare && (whole.has(single) || !isPlural(single, whole))) return single;
  return isPlural(single, whole) ? singular(single) : single;
}

// `лифтілер`: behind two consonants that end no word of its own a vowel joins the ending.
function singular(many: string): string {
  return many.slice(0, -3).replace(joined, "$1");
}

const joined = /([кпф]т)[ыі]$/u;

// `балуанымыз`, `спортшымызға`
const narrow = /(?<=[^аәеоөұүыіиуэш])[ыі]$/u;
const ours = /(?<=[ыіаеәуи])м[ыі]з(?:[ғг][ае]|д[ыі]ң?|д[ае]н?|бен)?$/u;

// No word ends so before the ending of what belongs to another: `регламентті`, `жылытқышты`, `газды`.
const clearObject = /(?:(?:[^т]т|[ғгқк][ыі]ш)т|[зйжлмң]д)[ыі]$/u;

// Of two т one is left out: `туристің`, `туристер`.
const shortened = /ист(ің|ен|і|ер|ер[дмг]\p{L}{1,3})$/u;

// `полисті`
function isInS(printed: string, whole: ReadonlySet<string>): boolean {
  return whole.has(printed.slice(0, printed.lastIndexOf("ист") + 2));
}

/** Whether a Kazakh word has the ending of an owner: `облыстың`. */
export function isGenitive(word: string): boolean {
  return genitive.test(word);
}

const genitive = /[дтн][ыі]ң$/u;

/** A Kazakh word of what belongs to another without its case: `сегізінен` is `сегізі`; any other word is itself. */
export function withoutOwnedCase(word: string): string {
  return word.replace(ownedCase, "$1");
}

const ownedCase = /([ыі])(?:н|на|не|ның|нің|нда|нде|нан|нен|мен)$/u;

/** Whether a Kazakh word ends as an adjective does that is made of a noun: `дәрігерлік`. */
export function isMadeAdjective(word: string): boolean {
  return madeAdjective.test(word);
}

const madeAdjective = /[лдт][ыі][қк]$/u;

// What belongs to another has н for these: `кентін`.
const objects: readonly string[] = ["ны", "ні", "ды", "ді", "ты", "ті"];
/** A word so long that ends in -ын has an owner: `орынбасарын`. */
const longWithOwner = 8;
const ofOwned = /[^аеоөұүуи][ыі]н$/u;

// `талабын`, `жүрегін`: a softened end has an owner.
const softened = /\p{L}{2}[аәеоөұүыі][бғг][ыі]н$/u;

/** The shortest stem from which an ending is taken. */
const shortest = 2;

const backVowels = "аоұыяё";
const frontVowels = "әеөүіэ";
// What is written у, и and ю ends as a consonant does: `тауды`, `такси`.
const openVowels = "аоыяёәеөіэ";
const vowels = "аоұыяёәеөүіэиую";
const voiceless = "пфктсшщчцхқһ";
// Ends of loans alone, heard as voiceless: `ломбардты`, `педагогке`.
const devoiced = "бвгд";
const nasals = "мнң";

// Longer ones first. What may stand before each: a vowel (v), a voiceless consonant (t), a nasal (n), another voiced consonant
// (d), and the vowel with which what belongs to another ends (p).
const rules: Readonly<Record<string, string>> = {
  ндағы: "p",
  ндегі: "p",
  дағы: "vnd",
  дегі: "vnd",
  тағы: "t",
  тегі: "t",
  ның: "vnp",
  нің: "vnp",
  дың: "d",
  дің: "d",
  тың: "t",
  тің: "t",
  нан: "np",
  нен: "np",
  дан: "vd",
  ден: "vd",
  тан: "t",
  тен: "t",
  нда: "p",
  нде: "p",
  мен: "vndp",
  бен: "d",
  пен: "t",
  ға: "vnd",
  ге: "vnd",
  қа: "t",
  ке: "t",
  на: "p",
  не: "p",
  ны: "v",
  ні: "v",
  ды: "nd",
  ді: "nd",
  ты: "t",
  ті: "t",
  да: "vnd",
  де: "vnd",
  та: "t",
  те: "t",
};
const caseEndings: readonly string[] = /* @__PURE__ */ Object.keys(rules);

function fits(word: string, ending: string, whole: ReadonlySet<string>): boolean {
  if (!word.endsWith(ending)) return false;
  const stem = word.slice(0, -ending.length);
  if (stem.length < shortest || !hasVowel(stem)) return false;
  if (whole.has(stem)) return true;
  return agrees(stem, ending) && mayStandBefore(stem, rules[ending] ?? "");
}

function mayStandBefore(stem: string, kinds: string): boolean {
  const last = stem.slice(-1);
  if (kinds.includes("p") && (last === "ы" || last === "і")) return stem.length > 3;
  if (openVowels.includes(last)) return kinds.includes("v");
  if (voiceless.includes(last)) return kinds.includes("t");
  if (devoiced.includes(last) && kinds.includes("t")) return true;
  return kinds.includes(nasals.includes(last) ? "n" : "d");
}

// Back vowels with back, front with front; loans may mix, so that the last vowel tells.
function agrees(stem: string, ending: string): boolean {
  const own = vowelOf(ending);
  // `альпинистің`, `антибиотиктің`
  if (ofLoanInFront.test(stem)) return own === undefined || frontVowels.includes(own);
  if (own === undefined || own === "е") {
    // `-мен` is the same behind all.
    return own === undefined || /^[мбп]ен$/u.test(ending) || !backVowels.includes(vowelOf(stem) ?? "");
  }
  return backVowels.includes(own)
    ? !frontVowels.includes(vowelOf(stem) ?? "")
    : !backVowels.includes(vowelOf(stem) ?? "");
}

const ofLoanInFront = /(?:ист|[^қғ]ик|и[вфсз])$/u;

// у, и and ю go with both, and tell only where no other vowel is.
function vowelOf(text: string): string | undefined {
  let neutral: string | undefined;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const letter = text.charAt(at);
    if (backVowels.includes(letter) || frontVowels.includes(letter)) return letter;
    if (vowels.includes(letter)) neutral = letter;
  }
  return neutral;
}

function hasVowel(text: string): boolean {
  return vowelOf(text) !== undefined;
}

// `мектебі`, `оқушысы`, `құрылысы`; without anything that tells, an end such as that of `тілші` is the word's own.
function withoutOwner(word: string, owned: boolean, mended: SuffixTable): string {
  const last = word.slice(-1);
  if ((last !== "ы" && last !== "і") || word.length < 4) return word;
  const stem = word.slice(0, -1);
  const before = stem.slice(-1);
  if (before === "с" && openVowels.includes(stem.slice(-2, -1)) && stem.length > 3) {
    if (ofCluster.test(word)) return word.slice(0, -3);
    const isNarrow = "ыі".includes(stem.slice(-2, -1));
    if (!isNarrow || "шғгқкд".includes(stem.slice(-3, -2))) return stem.slice(0, -1);
    return owned ? stem : word;
  }
  if (!(owned || ofLoan.test(stem)) || openVowels.includes(before) || before === "ш") return word;
  const short = withSuffixChanged(word, mended);
  if (short !== word) return short;
  // `үлгі`: no word ends so.
  return hasVowel(stem) && !/[лйзн][ғг]$/u.test(stem) ? stem : word;
}

// `фактісі`, `актісі`: with a vowel between.
const ofCluster = /[кнр]тісі$/u;

// No Kazakh word ends so before its own -ы or -і: `джипі`, `штрафы`, `каталогі`.
const ofLoan = /(?:[бвпфхцч]|[аеиоу][гд])$/u;

function isPlural(word: string, whole: ReadonlySet<string>): boolean {
  const stem = word.slice(0, -3);
  if (stem.length < shortest || !hasVowel(stem)) return false;
  const ending = word.slice(-3);
  const last = stem.slice(-1);
  const wanted =
    openVowels.includes(last) || "рйуию".includes(last) ? "л" : "лмнңзж".includes(last) ? "д" : "т";
  const fitting = ending === `${wanted}ар` || ending === `${wanted}ер`;
  return fitting && (whole.has(stem) || agrees(stem, ending));
}
