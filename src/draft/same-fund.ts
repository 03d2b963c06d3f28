import type { Cue, SentenceWords } from "./cues.js";

/** The words of a sentence of which every fund has its name. */
export interface FundsNamed {
  readonly words: SentenceWords;
  /** The fund that the sentence names last, or else the one before it. */
  readonly fund: string | undefined;
}

/** Gives `the fund` of a sentence that names none the name of the last one. The state budget is no fund. */
export function withFundsNamed({ tokens, cues }: SentenceWords, before: string | undefined): FundsNamed {
  const own = [...cues].reverse().find(({ tells, value }) => tells === "fund" && value !== "stateBudget");
  const named = cues.flatMap((cue): readonly Cue[] => {
    if (cue.tells !== "same-fund") return [cue];
    return own === undefined && before !== undefined
      ? [{ ...cue, tells: "fund", value: before, referred: true }]
      : [];
  });
  return { words: { tokens, cues: named }, fund: own?.value ?? before };
}
