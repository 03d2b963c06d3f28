import { englishProse } from "./en.js";

/** Codes in capitals that stand before an amount or behind it: ISO 4217, and `US` as in `US$`. */
export const currencyCodes: ReadonlySet<string> = new Set([
  "KZT",
  "US",
  ...Object.keys(englishProse.currencies),
]);
