import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { wholeDigitsOf } from "../../quantity/quantity.js";
import type { ProseIndex } from "../../words/prose-index.js";
import { hasStem } from "../../words/stem-table.js";
import { keyAt } from "../../words/token-marks.js";
import { hasPlaces, isPlain } from "../giver.js";

/** `возместили 14 млрд тенге: 1 322 получили всё`, `компенсацию получили 734`: those who get are no money. */
export function areThoseWhoGet(tokens: readonly Token[], figure: Found): boolean {
  const { index, quantity, at, next } = figure;
  if (!isPlain(figure) || hasPlaces(figure) || (wholeDigitsOf(quantity) ?? 0) < fewestDigits) return false;
  return (
    getMany(tokens, next, index) || (given.test(keyAt(tokens, at - 2)) && getMany(tokens, at - 1, index))
  );
}

const given = /^(?:компенсаци[юи]|помощь|выплат[уы]|пособи[ея]|поддержку|возмещение|субсиди[юи]|гранты?)$/u;

function getMany(tokens: readonly Token[], at: number, { givingStems }: ProseIndex): boolean {
  const verb = keyAt(tokens, at);
  return hasStem(verb, givingStems) && /(?:ли|[уюая]т)$/u.test(verb);
}

/** A number of fewer digits may be of the scale of money before it. */
const fewestDigits = 3;
