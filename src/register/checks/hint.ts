import type { Dialect } from "../engine.js";
import type { Field } from "../fields.js";
import type { Programme } from "../programme.js";

/** Something to look into that is no fault of any row: a statistic of many. */
export interface Hint {
  readonly name: string;
  readonly says: string;
  readonly needs: readonly Field[];
  /** A query whose rows {@link judge} takes; `undefined` where there is nothing to hold the rows to. */
  readonly tally: (programme: Programme, dialect: Dialect) => string | undefined;
  /** Why the rows of that query are too few to tell; `undefined` where they are not. */
  readonly tooFew?: (tallies: readonly (readonly string[])[]) => string | undefined;
  readonly judge: (
    tallies: readonly (readonly string[])[],
    programme: Programme,
    dialect: Dialect,
  ) => readonly HintFinding[];
}

/** A statistic that is out of the ordinary. */
export interface HintFinding {
  readonly check: string;
  /** What it is about: `propertyCompensation, KZ-39`. */
  readonly subject: string;
  /** The statistic in words. */
  readonly says: string;
  /** A predicate over the payments for the rows concerned; absent where they are all rows of the subject. */
  readonly where?: string;
}
