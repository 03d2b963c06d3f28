import type { Hedge } from "../../figure.js";
import type { Token } from "../../tokens.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isDashAt, keyAt } from "../words/token-marks.js";
import { changesNear, isBreak, near } from "./change.js";
import type { Quantity } from "./quantity.js";

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
  if (index.language === "en" && word === "up" && goesUp(tokens, at, index)) return "none";
  if (index.language !== "ru") return hedge;
  // `добыча снизилась до 21 тонны, выручка — до 3 млрд`: behind a dash the verb is that of the clause before.
  const reach = isDashAt(tokens, at - 1) ? 3 * near : near;
  if (word === "до" && (changesNear(tokens, at, quantity.next, index, reach) || hasStart(tokens, at, index)))
    return "none";
  // `в районе 20 домов` may be a district; of a round sum it is a hedge.
  const isPlace = word === "в" && keyAt(tokens, at + 1) === "районе";
  return isPlace && quantity.unit?.kind === "noun" && isInFull(quantity) ? "none" : hedge;
}

// `moved up to 40 metres`, `crept back up to 12`, but `will get back up to 20 million tenge`
function goesUp(tokens: readonly Token[], at: number, { upVerbs }: ProseIndex): boolean {
  const before = keyAt(tokens, at - 1);
  return upVerbs.has(before === "back" ? keyAt(tokens, at - 2) : before);
}

function isInFull({ lower }: Quantity): boolean {
  return lower.parts.every(({ zeros, number }) => zeros === undefined && number.places === 0);
}

// `с 5 до 7`: two states again, but not behind those and another verb: `сократит с 5 до 3 и сбережёт до 7`.
function hasStart(tokens: readonly Token[], at: number, { shapes }: ProseIndex): boolean {
  let hasVerb = false;
  for (let back = at - 1; back >= 0 && back >= at - 2 * near && !isBreak(tokens[back]); back -= 1) {
    const key = keyAt(tokens, back);
    const isNumbered = tokens[back + 1]?.kind === "digits";
    if (key === "до" && isNumbered && hasVerb) return false;
    if (key === "с" || key === "со") return isNumbered;
    hasVerb ||= key.length > 4 && shapes.verb(key);
  }
  return false;
}
