import type { Stems } from "./draft-lexicon.js";

/** By which words a sentence denies something or only plans it, in one language. All lower case, `е` for `ё`. */
export interface PolarityLexicon {
  /** Words that deny what the same clause says, before them or behind: `not`, `не`. */
  readonly denies: readonly string[];
  /** Beginnings of such words. */
  readonly denyingStems: Stems;
  /** Words that deny only what stands right behind them: `without`, `beyond`. */
  readonly lacks: readonly string[];
  /** Words of what is planned, promised or needed, and so not done yet. */
  readonly plans: readonly string[];
  /** Beginnings of such words. */
  readonly planningStems: Stems;
  /** Phrases that begin like any of these and say nothing of the kind: `not only`, `the planned`. */
  readonly asides: readonly string[];
  /** Words that begin a clause of its own, so that what denies before them denies nothing behind. */
  readonly clauses: readonly string[];
  /** Verbs of getting aid, which begin a new statement: `who could not return received aid`. */
  readonly gets: readonly string[];
  /** How verbs end that lean on another one: `will buy 5 and build 6`, `купить`, `салынып`. Whole words in English. */
  readonly leaning: readonly string[];
  /** True of a language whose verb ends the clause: it denies and plans only what stands before it. */
  readonly verbLast: boolean;
}
