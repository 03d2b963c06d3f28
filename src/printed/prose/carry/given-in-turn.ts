import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { findPhrase } from "../words/phrase-table.js";
import { isDashAt, keyAt } from "../words/token-marks.js";
import { inMoneyOf, isUnnamedMoney } from "./giver.js";
import { manyAt } from "./label-noun.js";

/** The most tokens back to the link before those who get so much. */
const mostOfWho = 7;

/** What others get in turn, right behind them: `5 million tenge each, and the 43 injured miners up to 2 million`. */
export function takenInTurn(
  figure: Found,
  rate: Found | undefined,
  money: Found | undefined,
  tokens: readonly Token[],
): Found | undefined {
  if (rate === undefined || rate !== money || !isUnnamedMoney(figure)) return undefined;
  const isInTurn =
    figure.index.language === "kk"
      ? [figure, rate].every((one) => isForThose(tokens, one))
      : figure.index.language === "en" &&
        (isInOtherCase(tokens, figure, rate) || isForMany(tokens, figure, rate));
  return isInTurn ? { ...inMoneyOf(figure, rate), kind: "rate" } : undefined;
}

// `each may borrow up to 5 million tenge, or 15 million with security`, `900,000 tenge a year, 1.4 million for foreigners`
function isInOtherCase(tokens: readonly Token[], { at, next, index }: Found, rate: Found): boolean {
  const key = keyAt(tokens, at - 1);
  if (key === "or") return true;
  return (
    index.joinLinks.has(key) && index.casesBehind.has(keyAt(tokens, next)) && at - rate.next <= mostOfWho
  );
}

// `and the 43 injured miners up to 2 million`, `and many miners 2 million`
function isForMany(tokens: readonly Token[], { at, next, index }: Found, rate: Found): boolean {
  const who = at - 1;
  if (manyAt(tokens, who, index) === undefined) return false;
  if (findPhrase(tokens, next, index.totalBehind) !== undefined) return false;
  for (let back = who; back >= Math.max(who - mostOfWho, rate.next); back -= 1) {
    const key = keyAt(tokens, back);
    if (index.carryLinks.has(key)) return true;
    if (index.prepositions.has(key)) return false;
  }
  return false;
}

// `әр отбасыға – 8,5 млн теңге, көлігі бүлінгендерге – 1,2 млн`
function isForThose(tokens: readonly Token[], { at }: Found): boolean {
  return isDashAt(tokens, at - 1) && dative.test(keyAt(tokens, at - 2));
}

const dative = /[ғгқкн][ае]$/u;
