import type { Token } from "../../../tokens.js";
import type { ProseIndex } from "../../words/prose-index.js";
import { keyAt } from "../../words/token-marks.js";

/** The noun of a Kazakh label: `қираған үй`, `салынған үйлер`: the last one, in its dictionary form or of many. */
export function lastOfKazakh(
  tokens: readonly Token[],
  start: number,
  end: number,
  index: ProseIndex,
): string | undefined {
  const key = keyAt(tokens, end - 1);
  if (end <= start || index.notNouns.has(key) || index.noLabels.has(key)) return undefined;
  const name = pluralOfKazakh.test(key) ? index.lemmaOf(key, false) : key;
  if (name !== key) return name;
  return index.nouns.get(key)?.some(({ rest }) => rest.length === 0) && !index.measures.has(key)
    ? key
    : undefined;
}

// Also of what belongs to another: `бекеттерінің саны`.
const pluralOfKazakh = /[лдт][ае]р(?:(?:д|[ыі]н)[ыі]ң)?$/u;
