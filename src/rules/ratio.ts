import type { Rational } from "../exact/rational.js";
import type { RatioEnd, StatedRatio } from "../statement/interpretation.js";
import type { Trust } from "../statement/types.js";

/** A printed rate, cap, price, share or average, with MCI turned into tenge. */
export interface Ratio {
  readonly path: string;
  readonly printed: string;
  /** As printed, with what it comes to: `100 MCI (369,200.00 tenge)`. */
  readonly words: string;
  readonly from: RatioEnd | undefined;
  readonly to: RatioEnd | undefined;
  readonly unit: StatedRatio["unit"];
  /** One MCI in tenge, by which a ratio printed in MCI was turned into tenge. */
  readonly mci?: Rational;
  readonly trust: Trust;
}
