import type { Hedge } from "../figure.js";
import type { Token } from "../tokens.js";
import { findPhrase } from "./phrase-table.js";
import type { ProseIndex } from "./prose-index.js";
import type { Quantity } from "./quantity.js";
import { stemsOf } from "./stem-table.js";
import { keyAt } from "./token-marks.js";

/** How many words before and behind a figure are looked at for what changes its sense. */
const near = 9;

/** Whether a word near by says that something rises or falls, so that its `from` and `to` name two states. */
export function changesNear(
  tokens: readonly Token[],
  at: number,
  next: number,
  { lexicon, language, changeStems }: ProseIndex,
): boolean {
  const changes = (token: Token | undefined): boolean =>
    token?.kind === "word" && stemsOf(token.key, changeStems).some(({ stem }) => isChange(token.key, stem));
  for (let back = at - 1; back >= 0 && back >= at - near && !isBreak(tokens[back]); back -= 1) {
    if (changes(tokens[back])) return true;
  }
  return language !== "en" && changesBehind(tokens, next, changes, lexicon.verbShape);
}

// The verb stands behind, in Kazakh at the end of its clause; another verb before it has a subject of its own.
function changesBehind(
  tokens: readonly Token[],
  next: number,
  changes: (token: Token | undefined) => boolean,
  verbShape: RegExp,
): boolean {
  let words = 0;
  for (let ahead = next; ahead < next + near * 2 && words < near && !isBreak(tokens[ahead]); ahead += 1) {
    const token = tokens[ahead];
    if (token?.kind !== "word") continue;
    words += 1;
    if (changes(token)) return true;
    if (token.key.length > 3 && verbShape.test(token.key)) return false;
  }
  return false;
}

// A short stem is a whole word; as a beginning it would be that of many.
function isChange(key: string, stem: string): boolean {
  return stem.length > 3 || key === stem || key === `${stem}s` || key === `${stem}ting`;
}

/** What a hedge before a number says where it stands. Some words are hedges only sometimes. */
export function hedgeBefore(
  tokens: readonly Token[],
  at: number,
  hedge: Hedge,
  quantity: Quantity,
  index: ProseIndex,
): Hedge {
  const word = keyAt(tokens, at);
  if (index.language === "en" && word === "about" && index.topicWords.has(keyAt(tokens, at - 1)))
    return "none";
  if (index.language === "en" && word === "over") {
    const before = keyAt(tokens, at - 1);
    const isSpan = index.spanNouns.has(quantity.unit?.name ?? "") && !index.beforeLongSpans.has(before);
    return index.overVerbs.has(before) || isSpan ? "none" : hedge;
  }
  if (index.language !== "ru") return hedge;
  if (word === "до" && (changesNear(tokens, at, quantity.next, index) || hasStart(tokens, at))) return "none";
  // `в районе 20 домов` may be a district; of a round sum it is a hedge.
  const isPlace = word === "в" && keyAt(tokens, at + 1) === "районе";
  return isPlace && quantity.unit?.kind === "noun" && isInFull(quantity) ? "none" : hedge;
}

function isInFull({ lower }: Quantity): boolean {
  return lower.parts.every(({ zeros, number }) => zeros === undefined && number.places === 0);
}

// `с 5 до 7`: two states again.
function hasStart(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - near && !isBreak(tokens[back]); back -= 1) {
    if (keyAt(tokens, back) === "с" || keyAt(tokens, back) === "со")
      return tokens[back + 1]?.kind === "digits";
  }
  return false;
}

/** A mark at which a clause ends. */
function isBreak(token: Token | undefined): boolean {
  return (
    token === undefined ||
    (token.kind === "mark" && (token.key === ";" || token.key === ":" || token.key === "("))
  );
}

/** Whether a quantity is one for each: `each family received …`, `по 100 МРП`, `100 MCI each`, `22 млн теңгеден`. */
export function isForEach(tokens: readonly Token[], quantity: Quantity, index: ProseIndex): boolean {
  const { at, next, unit, ending, upper } = quantity;
  if (index.eachBefore.has(keyAt(tokens, at - 1)) && !isDativePlural(tokens[next - 1], unit?.kind))
    return true;
  const money = unit?.kind === "money" || unit?.kind === "MCI";
  if (money && ending === "ablative" && upper === undefined && !startsAnother(tokens, next)) return true;
  if (!money) return false;
  if (findPhrase(tokens, next, index.eachAfter, index.stems) !== undefined) return true;
  for (let back = at - 1; back >= 0 && back >= at - near; back -= 1) {
    const token = tokens[back];
    if (token?.kind === "digits" || token?.kind === "mark") break;
    if (token !== undefined && index.eachNear.has(token.key)) return true;
  }
  return false;
}

// `по 20 домам`: about them, not so many each.
function isDativePlural(token: Token | undefined, kind: string | undefined): boolean {
  return kind === "noun" && token !== undefined && /(?:ам|ям|у|ю)$/u.test(token.key);
}

// `120 теңгеден 150 теңгеге`
function startsAnother(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  return token?.kind === "digits";
}
