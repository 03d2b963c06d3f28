import type { FigureWarning } from "./figure.js";
import type { Case, Lexicon, Separator } from "./lexicon/lexicon.js";
import { endingAt, isHyphen, lookUp } from "./lexicon/look-up.js";
import type { WordIndex } from "./lexicon/word-index.js";
import { type Problem, problem } from "./problem.js";
import type { Token } from "./tokens.js";

/** A number without its sign and scale, in digits or in words. */
export interface PrintedNumber {
  /** The value is `digits / 10 ** places`; `places` are the printed decimals. */
  readonly digits: bigint;
  readonly places: number;
  readonly inWords: boolean;
  /** The ending it carries: `150-ден`, `оннан`. */
  readonly ending: Case | undefined;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Index of the token behind it. */
  readonly next: number;
  readonly warning: FigureWarning | undefined;
}

/** The most digits of a number that is read. */
export const mostDigits = 40;

/**
 * The number that begins at a token; `undefined` where none does. Digits are taken with all the commas and
 * points between them, and with spaces as long as these group.
 */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  index: WordIndex,
): PrintedNumber | Problem | undefined {
  return tokens[at]?.kind === "digits" ? inDigits(tokens, at, index) : inWords(tokens, at, index);
}

function inDigits(
  tokens: readonly Token[],
  at: number,
  index: WordIndex,
): PrintedNumber | Problem | undefined {
  const only = oneGroup(tokens, at, index);
  if (only !== undefined) return only;
  const { lexicon } = index;
  const groups: Token[] = [];
  const separators: Separator[] = [];
  let next = at;
  for (let group = tokens[at]; group?.kind === "digits"; group = tokens[next]) {
    groups.push(group);
    next += 1;
    const separator = separatorBefore(tokens, next, groups[0], separators.at(-1));
    if (separator === undefined) break;
    separators.push(separator);
    if (separator !== "space") next += 1;
  }

  const first = groups[0];
  const last = groups.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { start } = first;
  const { end } = last;
  if (end - start - separators.length > mostDigits) {
    return problem("too-long", start, end, `a number of at most ${mostDigits} digits`);
  }
  const reading = readSeparators(groups, separators, lexicon);
  if (reading === undefined) return problem("bad-grouping", start, end, groupingOf(lexicon));

  let whole = "";
  for (const group of groups) if (group !== last || !reading.decimals) whole += group.text;
  const decimals = reading.decimals ? last.text : "";
  const warning: FigureWarning | undefined = reading.own
    ? undefined
    : {
        code: "separator",
        start,
        length: end - start,
        expected: asWritten(whole, decimals, lexicon),
      };
  const digits = BigInt(whole + decimals);
  const places = decimals.length;
  const tail = endingOfDigits(tokens, next, index);
  const ending = tail?.ending;
  return { digits, places, inWords: false, ending, start, end, next: tail?.next ?? next, warning };
}

// Most numbers have no groups at all.
function oneGroup(tokens: readonly Token[], at: number, index: WordIndex): PrintedNumber | undefined {
  const group = tokens[at];
  if (group === undefined || group.text.length > mostDigits || hasLeadingZero(group)) return undefined;
  if (separatorBefore(tokens, at + 1, group, undefined) !== undefined) return undefined;
  const tail = endingOfDigits(tokens, at + 1, index);
  const next = tail?.next ?? at + 1;
  const ending = tail?.ending;
  const { start, end, text } = group;
  return { digits: wholeOf(text), places: 0, inWords: false, ending, start, end, next, warning: undefined };
}

// Making a bigint of a text takes longer than finding it; there are but a thousand short ones.
const short = new Map<string, bigint>();

function wholeOf(text: string): bigint {
  if (text.length > 3) return BigInt(text);
  const known = short.get(text);
  if (known !== undefined) return known;
  const made = BigInt(text);
  short.set(text, made);
  return made;
}

// `150-ден`, `150ден`; `20-ти`.
function endingOfDigits(
  tokens: readonly Token[],
  at: number,
  index: WordIndex,
): Pick<PrintedNumber, "next" | "ending"> | undefined {
  const token = tokens[at];
  if (token === undefined || token.space !== "") return undefined;
  const attached = token.kind === "word" ? index.endings.get(token.key) : undefined;
  if (attached !== undefined) return { next: at + 1, ending: attached };

  const word = tokens[at + 1];
  if (isHyphen(token) && word?.space === "" && index.numberEndings.has(word.key)) {
    return { next: at + 2, ending: undefined };
  }
  return endingAt(tokens, at, index);
}

// Between groups: white space of one character before exactly three digits, or a comma or point between digits.
function separatorBefore(
  tokens: readonly Token[],
  at: number,
  first: Token | undefined,
  before: Separator | undefined,
): Separator | undefined {
  const token = tokens[at];
  if (token?.kind === "digits") {
    const grouping = (before === undefined || before === "space") && isFirstGroup(first);
    return grouping && token.text.length === 3 && groupSpaces.includes(token.space) ? "space" : undefined;
  }
  const isSeparator = (token?.key === "," || token?.key === ".") && token.space === "";
  const behind = tokens[at + 1];
  return isSeparator && behind?.kind === "digits" && behind.space === ""
    ? token.key === ","
      ? ","
      : "."
    : undefined;
}

// Space, no-break, figure, thin and narrow no-break space.
const groupSpaces: readonly string[] = [" ", "\u00A0", "\u2007", "\u2009", "\u202F"];

interface SeparatorReading {
  /** The last group is decimals. */
  readonly decimals: boolean;
  /** As the language writes numbers. */
  readonly own: boolean;
}

// A number can be all groups, or groups and decimals. The language's own way goes first; where it does not fit,
// another way that fits is the only one.
function readSeparators(
  groups: readonly Token[],
  separators: readonly Separator[],
  { decimal, groups: own }: Lexicon,
): SeparatorReading | undefined {
  const last = separators.at(-1);
  if (last === undefined) return hasLeadingZero(groups[0]) ? undefined : { decimals: false, own: true };
  if (own.includes(last) && areGroups(groups, separators)) return { decimals: false, own: true };

  const grouping = separators.length > 1 ? separators[0] : undefined;
  if (last !== "space" && last !== grouping && areGroups(groups.slice(0, -1), separators.slice(0, -1))) {
    return { decimals: true, own: last === decimal && (grouping === undefined || own.includes(grouping)) };
  }
  return areGroups(groups, separators) ? { decimals: false, own: false } : undefined;
}

function areGroups(groups: readonly Token[], separators: readonly Separator[]): boolean {
  if (separators.length === 0) return !hasLeadingZero(groups[0]);
  return (
    separators.every((separator) => separator === separators[0]) &&
    isFirstGroup(groups[0]) &&
    groups.slice(1).every(({ text }) => text.length === 3)
  );
}

function isFirstGroup(group: Token | undefined): boolean {
  return group !== undefined && group.text.length <= 3 && !group.text.startsWith("0");
}

function hasLeadingZero(group: Token | undefined): boolean {
  return group !== undefined && group.text.length > 1 && group.text.startsWith("0");
}

function groupingOf({ name, decimal }: Lexicon): string {
  return decimal === "."
    ? `digits in groups of three, as ${name} writes them: 1,234,567.8; no zeros in front`
    : `digits in groups of three, as ${name} writes them: 1 234 567,8; no zeros in front`;
}

function asWritten(whole: string, decimals: string, { decimal }: Lexicon): string {
  const grouped =
    whole.length > 4 || decimal === "."
      ? whole.replace(/\B(?=(?:\d{3})+$)/g, decimal === "." ? "," : " ")
      : whole;
  return decimals === "" ? grouped : grouped + decimal + decimals;
}

function inWords(tokens: readonly Token[], at: number, index: WordIndex): PrintedNumber | undefined {
  const first = tokens[at];
  const match = lookUp(tokens, at, index);
  const value = match?.meaning.number;
  if (first === undefined || match === undefined || value === undefined) return undefined;

  const ones = match.ending === undefined ? onesBehind(tokens, match.next, value, index) : undefined;
  const { next, ending } = ones ?? match;
  if (isCompound(tokens, next, index)) return undefined;
  const end = tokens[next - 1]?.end ?? first.end;
  const digits = BigInt(value + (ones?.value ?? 0));
  return { digits, places: 0, inWords: true, ending, start: first.start, end, next, warning: undefined };
}

/** Whether a number word is the beginning of another word: the `one` of `one-time`. */
export function isCompound(tokens: readonly Token[], behind: number, index: WordIndex): boolean {
  const hyphen = tokens[behind];
  const word = tokens[behind + 1];
  if (!isHyphen(hyphen) || hyphen?.space !== "" || word?.kind !== "word" || word.space !== "") return false;
  return lookUp(tokens, behind + 1, index) === undefined;
}

// The `two` of `forty-two`.
function onesBehind(
  tokens: readonly Token[],
  at: number,
  tens: number,
  index: WordIndex,
): (Pick<PrintedNumber, "next" | "ending"> & { readonly value: number }) | undefined {
  const { lowestTens, hyphenatedTens } = index.lexicon;
  if (tens < lowestTens || tens > 90 || tens % 10 !== 0) return undefined;
  const hyphenated = isHyphen(tokens[at]);
  const attached = tokens[at]?.space === "" && tokens[at + 1]?.space === "";
  if (hyphenated && !(hyphenatedTens && attached)) return undefined;

  const match = lookUp(tokens, hyphenated ? at + 1 : at, index);
  const value = match?.meaning.number;
  if (match === undefined || value === undefined || value > 9) return undefined;
  return { value, next: match.next, ending: match.ending };
}
