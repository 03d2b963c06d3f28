import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { keyAt } from "../words/token-marks.js";

/** Whether a number is what another became, right behind it: `с семи лет до пяти`. */
export function isStateBehind(tokens: readonly Token[], first: Found, { at, index }: Found): boolean {
  return (
    at === first.next + 1 &&
    index.stateTo.has(keyAt(tokens, first.next)) &&
    index.stateFrom.has(keyAt(tokens, first.at - 1))
  );
}
