import type { Cue, SentenceWords } from "./cues.js";
import { isStateBudget, wordsBeforeHead } from "./fund-words.js";
import type { Topic } from "./topic.js";

/** The words of a sentence of which every fund has its name. */
export interface FundsNamed {
  readonly words: SentenceWords;
  /** The fund that the sentence names last, or else the one before it. */
  readonly fund: string | undefined;
  /** The only fund, at its head. */
  readonly payer: string | undefined;
}

/**
 * Gives `the fund` of a sentence that names none the name of the last one, and `it` at its head that of the fund of which the sentence
 * before tells. The state budget is no fund.
 */
export function withFundsNamed(
  { tokens, cues }: SentenceWords,
  { fund: before, payer }: Pick<Topic, "fund" | "payer">,
): FundsNamed {
  const own = [...cues].reverse().find((cue) => cue.tells === "fund" && !isStateBudget(cue));
  const words: SentenceWords = {
    tokens,
    cues: cues.flatMap((cue): readonly Cue[] => {
      if (cue.tells !== "same-fund" && cue.tells !== "fund-pronoun") return [cue];
      const value =
        cue.tells === "same-fund" ? before : isSubject(cue, tokens[cue.at + 1]?.key) ? payer : undefined;
      return own === undefined && value !== undefined
        ? [{ ...cue, tells: "fund", value, referred: true }]
        : [];
    }),
  };
  return { words, fund: own?.value ?? before, payer: payerOf(words) };
}

// Near the head, but neither `it was reported` nor `ол жылы`.
function isSubject({ at }: Cue, behind = ""): boolean {
  return at <= wordsBeforeHead && !saysNothing.test(behind);
}

const saysNothing =
  /^(?:was|is|takes?|took|became|turned|remains|seems|means|will|жыл.*|кез.*|күн.*|ай.*|жер.*|туралы|соң)$/u;

function payerOf({ cues }: SentenceWords): string | undefined {
  const funds = cues.filter(({ tells }) => tells === "fund");
  const [head] = funds;
  if (head === undefined || head.at > furthestHead || isStateBudget(head)) return undefined;
  return funds.every(({ value }) => value === head.value) ? head.value : undefined;
}

/** In tokens, of which one may be a quotation mark: `Фонд „Демеу“`. */
const furthestHead = wordsBeforeHead + 1;
