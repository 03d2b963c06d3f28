import { categoryOf } from "../statement/categories.js";
import { nearest } from "../statement/nearest.js";
import type { Statement } from "../statement/types.js";

/** What stands below the keys of a statement: quantities, days by which others are read, or neither. */
const holds: Readonly<Record<keyof Statement, "quantities" | "days" | "neither">> = {
  title: "neither",
  source: "days",
  asOf: "days",
  event: "days",
  language: "neither",
  rounding: "neither",
  aid: "quantities",
  totals: "quantities",
  quantities: "quantities",
  shares: "neither",
  averages: "neither",
  rules: "neither",
};

/**
 * Tells of a name, or a pattern of names, whether a part of the statement that is at fault may have given it. Of such a name
 * nobody can say that it names nothing.
 *
 * @param paths of all faults
 *
 * @example
 * const lost = lostBy(["aid.livestockCompensation.regions", "titel"]);
 * lost("livestockCompensation.regions.KZ-15.heads"); // true
 * lost("documents"); // false
 */
export function lostBy(paths: readonly string[]): (idOrPattern: string) => boolean {
  const parts = paths.map(segmentsOf).filter(([top]) => mayHold(top, "quantities"));
  return (id) => {
    if (id.includes("*")) return parts.length > 0;
    const [first = "", second] = id.split(".", 2);
    return parts.some(([top, name]) => {
      if (name === undefined || !isKey(top)) return true;
      if (top === "totals") return first === "totals" && second === name;
      if (top === "quantities") return id === name;
      // A category of another name may be any of them.
      return first === name || (categoryOf(name) === undefined && categoryOf(first) !== undefined);
    });
  };
}

/** True where a part at fault may have given a day that dates the statement. */
export function isDayLost(paths: readonly string[]): boolean {
  return paths.map(segmentsOf).some(([top]) => mayHold(top, "days"));
}

function segmentsOf(path: string): readonly [top: string, name: string | undefined] {
  const [top = "", name] = path.split(/[.[]/, 2);
  return [top, name];
}

/** What a key of the statement holds, as it is written or as it is meant. */
function mayHold(top: string, wanted: "quantities" | "days"): boolean {
  const key = isKey(top) ? top : nearest(top, Object.keys(holds));
  return key === undefined || !isKey(key) || holds[key] === wanted;
}

function isKey(key: string): key is keyof Statement {
  return Object.hasOwn(holds, key);
}
