import { checkOptions } from "../read-figure.js";
import type { ProseOptions } from "./prose-figure.js";

/**
 * Refuses what the types do not allow.
 *
 * @throws {TypeError} naming what was given and what may be
 */
export function checkProseOptions(text: unknown, { language, rounding }: ProseOptions): void {
  if (typeof text !== "string") {
    throw new TypeError(`figures are found in a string, not in a value of type ${typeof text}`);
  }
  checkOptions({ language, rounding });
}
