import type { Rounding } from "../figure.js";
import { languages } from "../lexicon/index.js";
import type { ProseOptions } from "./prose-figure.js";

const roundings: readonly Rounding[] = ["nearest", "truncated", "either"];

/**
 * Refuses what the types do not allow.
 *
 * @throws {TypeError} naming what was given and what may be
 */
export function checkProseOptions(text: unknown, { language, rounding }: ProseOptions): void {
  if (typeof text !== "string") {
    throw new TypeError(`figures are found in a string, not in a value of type ${typeof text}`);
  }
  checkChoice("language", language, languages);
  checkChoice("rounding", rounding, roundings);
}

function checkChoice(name: string, given: string | undefined, known: readonly string[]): void {
  if (given === undefined || known.includes(given)) return;
  const choices = known.map((choice) => `"${choice}"`).join(", ");
  throw new TypeError(
    `${JSON.stringify(String(given).slice(0, 30))} is no ${name}; choose one of ${choices}`,
  );
}
