import { checkGivenOptions, kindOf } from "../../exact/given.js";
import { checkOptions } from "../read-figure.js";
import type { ProseOptions } from "./prose-figure.js";

/**
 * Refuses what the types do not allow.
 *
 * @throws {TypeError} naming what was given and what may be
 */
export function checkProseOptions(text: unknown, options: ProseOptions): void {
  if (typeof text !== "string") {
    throw new TypeError(`figures are found in a string, not in ${kindOf(text)}`);
  }
  checkGivenOptions(options, ["language", "rounding"]);
  const { language, rounding } = options;
  checkOptions({ language, rounding });
}
