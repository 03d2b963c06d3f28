import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { type CountedUnit, readUnit } from "../unit/counted-unit.js";
import { isNumberAt } from "../words/number-at.js";
import { findPhrase, isBehindPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isBare } from "./giver.js";

/** The most tokens from the money to how much of it is given for other money. */
const furthest = 12;

/** A number of the money that is named before it for one of other money: `the tenge slid to 541.26 per dollar`. */
export function takenFromExchange(figure: Found, tokens: readonly Token[], from: number): Found | undefined {
  const { index, at, next } = figure;
  if (!isBare(figure)) return undefined;
  const link = findPhrase(tokens, next, index.forMoney);
  const other = link && moneyAt(tokens, link.next, index);
  if (other === undefined) return undefined;
  for (let back = at - 1; back >= from && back >= at - furthest; back -= 1) {
    const money = moneyAt(tokens, back, index);
    if (money?.name === undefined || money.name === other.name) continue;
    // `92.4 to the dollar and 99 to the euro`
    if (isBehindPhrase(tokens, back, index.forMoney, 2)) continue;
    const found = { ...figure, at: back, next: money.next };
    return { ...figure, kind: "rate", unit: money.name, carried: { found, zeros: undefined, unit: true } };
  }
  return undefined;
}

function moneyAt(tokens: readonly Token[], at: number, index: ProseIndex): CountedUnit | undefined {
  if (isNumberAt(tokens, at, index)) return undefined;
  const unit = readUnit(tokens, at, index);
  return unit?.kind === "money" ? unit : undefined;
}
