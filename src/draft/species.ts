import type { ProseFigure } from "../printed/prose/prose-figure.js";
import type { SentenceWords } from "./cues.js";
import { indexFrom } from "./distance.js";
import { draftLexicons } from "./lexicon/index.js";

/**
 * The species of a count of livestock, by its noun, `612 horses`; by the word behind it only beside others, since `5,699 head
 * of cattle` by themselves are often all animals.
 *
 * @param counts all of the sentence
 */
export function speciesOf(
  figure: ProseFigure,
  counts: readonly ProseFigure[],
  { tokens }: SentenceWords,
): string | undefined {
  const own = byNoun(figure);
  if (own !== undefined || !counts.some((one) => one !== figure && byNoun(one) !== undefined)) return own;
  const at = indexFrom(tokens, figure.end);
  const behind = tokens[at]?.key === "of" ? tokens[at + 1] : tokens[at];
  const key = behind?.key ?? "";
  return Object.entries(draftLexicons[figure.language].species).find(([, { stems }]) =>
    stems.some((stem) => key.startsWith(stem)),
  )?.[0];
}

function byNoun({ unit, language }: ProseFigure): string | undefined {
  if (unit === undefined) return undefined;
  return Object.entries(draftLexicons[language].species).find(([, { nouns }]) => nouns.includes(unit))?.[0];
}
