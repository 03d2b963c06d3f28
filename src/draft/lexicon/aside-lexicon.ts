import type { Stems } from "./draft-lexicon.js";

/** Which words say that figures near them are no totals of aid, in one language. All lower case, `е` for `ё`. */
export interface AsideLexicon {
  /** Words that an average stands behind, with their endings. */
  readonly average: readonly string[];
  /** Words before what was reported once and holds no more. */
  readonly earlier: readonly string[];
  /** What the flood cost. */
  readonly damage: Stems;
  /** What was done to those who are counted. */
  readonly harm: Stems;
  /** That animals were brought to safety. */
  readonly moved: Stems;
  /** That something is given to somebody, so that damage and harm say what for. */
  readonly gives: Stems;
  /** That somebody asks for aid. */
  readonly asks: Stems;
  /** Who pays by a contract, which is no aid. */
  readonly insures: Stems;
  /** Words that give several figures to several things in turn: `respectively`. */
  readonly inTurn: readonly string[];
  /** Several regions, and who speaks for the whole country. */
  readonly wider: Stems;
  /** Things that are bought, repaired and built and are no houses. */
  readonly other: Stems;
  /** That somebody took or misused money, or was punished: figures beside these are of a court, and no aid. */
  readonly crime: Stems;
  /** Who says so, before anything is proved. */
  readonly accuses: Stems;
  /** Other countries and their regions at the border, in the forms of where and of whom: from where has given. */
  readonly abroad: readonly string[];
  /** The beginnings of words for Kazakhstan. */
  readonly home: Stems;
  /** Words for the whole country, which no region of the sentence is meant by. */
  readonly country: readonly string[];
}
