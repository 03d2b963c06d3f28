import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { findPhrase } from "../words/phrase-table.js";
import { isDashAt, keyAt } from "../words/token-marks.js";
import { areThings } from "./carry-things.js";
import { inMoneyOf, isUnnamedMoney } from "./giver.js";
import { manyAt } from "./label-noun.js";

/** The most tokens back to the link before those who get so much. */
const mostOfWho = 7;

/** What others get in turn, right behind them: `5 million tenge each, and the 43 injured miners up to 2 million`. */
export function takenInTurn(
  figure: Found,
  rate: Found | undefined,
  money: Found | undefined,
  last: Found | undefined,
  tokens: readonly Token[],
): Found | undefined {
  const { at, next, index } = figure;
  if (rate !== undefined && rate === money && isGivenInTurn(tokens, figure, rate))
    return { ...inMoneyOf(figure, rate), kind: "rate" };
  if (figure.index.language !== "en" || !isUnnamedMoney(figure) || rate === undefined || rate !== money)
    return undefined;
  // `900,000 tenge a year, 1.4 million for foreigners`
  const isForCase =
    last === rate && index.casesBehind.has(keyAt(tokens, next)) && at - rate.next <= mostOfWho;
  // `each may borrow up to 5 million tenge, or 15 million with security`
  const isOther = last === rate && keyAt(tokens, at - 1) === "or";
  if (isOther || (isForCase && index.joinLinks.has(keyAt(tokens, at - 1))))
    return { ...inMoneyOf(figure, rate), kind: "rate" };
  const isOfMany = last !== rate && last?.next === at && areThings(last);
  const who = isOfMany ? last.at - 1 : at - 1;
  if (!isOfMany && manyAt(tokens, who, index) === undefined) return undefined;
  if (findPhrase(tokens, next, index.totalBehind) !== undefined) return undefined;
  for (let back = who; back >= who - mostOfWho && back >= rate.next; back -= 1) {
    const key = keyAt(tokens, back);
    if (index.carryLinks.has(key)) return { ...inMoneyOf(figure, rate), kind: "rate" };
    if (index.prepositions.has(key)) return undefined;
  }
  return undefined;
}

// `әр отбасыға – 8,5 млн теңге, көлігі бүлінгендерге – 1,2 млн`
function isGivenInTurn(tokens: readonly Token[], figure: Found, rate: Found): boolean {
  if (figure.index.language !== "kk" || !isUnnamedMoney(figure)) return false;
  return [figure, rate].every(({ at }) => isDashAt(tokens, at - 1) && dative.test(keyAt(tokens, at - 2)));
}

const dative = /[ғгқкн][ае]$/u;
