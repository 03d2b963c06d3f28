import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { isWordAt, keyAt } from "../../words/token-marks.js";
import { nounOfLabel } from "../label-noun.js";

/** The English noun that is listed with its number behind a comma: `sheep, 1,140; horses, 86; haystacks, 230`. */
export function nounBeforeComma(tokens: readonly Token[], { at, next, index }: Found): string | undefined {
  if (index.language !== "en" || keyAt(tokens, at - 1) !== ",") return undefined;
  const behind = keyAt(tokens, next);
  if (!closes.has(behind)) return undefined;
  let start = at - 2;
  while (isWordAt(tokens, start - 1) && start > at - 2 - mostOfItem) start -= 1;
  const opens = keyAt(tokens, start - 1);
  if (start === 0 && behind !== ";") return undefined;
  if (
    start > 0 &&
    opens !== ":" &&
    opens !== ";" &&
    !(index.joinLinks.has(keyAt(tokens, start)) && opens !== ",")
  )
    return undefined;
  return nounOfLabel(tokens, at - 2, at - 1, index);
}

// Or the end of the sentence.
const closes: ReadonlySet<string> = new Set([";", ".", ")", "and", "or", ""]);

/** The most words of what is listed with its number. */
const mostOfItem = 3;
