import { type UnitWord, unitWords } from "../printed/unit-words.js";
import type { LeafFault } from "./leaf-fault.js";
import { quote } from "./quote.js";

/** Longer ones are no nouns; what follows is not looked at. */
const longestUnit = 200;

/**
 * What keeps a text from being the unit of a quantity: it is empty, or it is money, a percentage or a scale, which would be
 * counted one by one, as if they were things. White space around it means nothing.
 */
export function unitFault(given: string): LeafFault | undefined {
  const unit = given.trim().slice(0, longestUnit);
  if (unit === "tenge") return undefined;
  if (unit === "") {
    return {
      code: "empty-value",
      message: "the unit is empty",
      remedy: "write tenge, or the noun that is counted",
    };
  }
  const words = unitWords(unit);
  const named = words.find(({ means }) => means !== "scale");
  const scale = words.find(({ means }) => means === "scale");
  switch (named?.means) {
    case "percent":
      return {
        code: "unit-name",
        message: `the unit ${quote(given)} is a percentage, which is no quantity of its own`,
        remedy: "print it under shares, with its part and its whole",
      };
    case "MCI":
      return {
        code: "unit-name",
        message: `the unit ${quote(given)} is the MCI, in which only rates and caps are given`,
        remedy: "print it as a rate or a cap, or give the amount in tenge",
      };
    case "tenge":
      return scale === undefined
        ? { code: "unit-name", message: `the unit ${quote(given)} is money`, remedy: "write tenge" }
        : scaled(given, textOf(unit, scale), { unit: "tenge", printed: textOf(unit, named) });
    default: {
      // Of "deaths per million" nothing is counted in millions.
      if (scale?.start !== 0) return undefined;
      const noun = unit.slice(scale.end).trim();
      return scaled(given, textOf(unit, scale), { unit: noun, printed: noun });
    }
  }
}

/** What is counted, as a statement names it and as a figure prints it. */
interface Counted {
  readonly unit: string;
  readonly printed: string;
}

function scaled(given: string, scale: string, { unit, printed }: Counted): LeafFault {
  return {
    code: "unit-name",
    message: `the unit ${quote(given)} holds the scale word ${quote(scale)}, which belongs to the number`,
    remedy:
      unit === ""
        ? "write tenge, or the noun that is counted, and the scale word with the number"
        : `write unit: ${unit}, and the scale word with the number, as in printed: ${quote(`64 ${scale} ${printed}`)}`,
  };
}

function textOf(unit: string, { start, end }: UnitWord): string {
  return unit.slice(start, end);
}
