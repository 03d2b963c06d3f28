import type { Found } from "../found.js";

/** The last figures from which a later one may take something, all of them named so that all have one shape. */
export interface Givers {
  /** A unit and a scale. */
  readonly giver: Found | undefined;
  /** Its money, for an amount that names none. */
  readonly money: Found | undefined;
  /** Things, for a number of the same scale that names none. */
  readonly counted: Found | undefined;
  /** Of those, no measure, and behind no preposition. */
  readonly things: Found | undefined;
  /** The things with which the last were joined: the yurts of `forty yurts and two generators`. */
  readonly joined: Found | undefined;
  /** What gave before the last. */
  readonly before: Found | undefined;
  /** The last percentage, and the last that is none. */
  readonly percent: Found | undefined;
  readonly value: Found | undefined;
  /** The last that is no Kazakh time. */
  readonly state: Found | undefined;
  /** What there is for each. */
  readonly rate: Found | undefined;
}

/** Before the first of a sentence. */
export const noGivers: Givers = {
  giver: undefined,
  money: undefined,
  rate: undefined,
  counted: undefined,
  things: undefined,
  before: undefined,
  percent: undefined,
  value: undefined,
  state: undefined,
  joined: undefined,
};
