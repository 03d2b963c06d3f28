import { one } from "../exact/rational.js";
import type { Fault } from "../statement/fault.js";
import { interpret } from "../statement/interpret.js";
import type { Statement } from "../statement/types.js";
import { isDayLost, lostBy } from "./lost.js";
import { ratiosOf } from "./ratios.js";
import { referenceFaults } from "./references.js";
import { viewOf } from "./view-of.js";

/**
 * What is wrong with the names and rules in the part of a statement that is left when all that is at fault was taken out
 * of it. What may only be a consequence of the faults that are known is not told.
 *
 * @param faults those that are known
 */
export function soundFaults(sound: Statement, faults: readonly Fault[]): readonly Fault[] {
  const paths = faults.map(({ path }) => path);
  const stated = interpret(sound);
  const dated = ratiosOf(sound, stated);
  const undated = isDayLost(paths);
  // To look at rules any value of the MCI will do.
  const mci = dated.mci ?? (undated ? one : undefined);
  const by = { index: 0, statement: sound, stated, ratios: dated.ratios, mci };
  return [...(undated ? [] : dated.faults), ...referenceFaults(viewOf([by], lostBy(paths)), by)];
}
