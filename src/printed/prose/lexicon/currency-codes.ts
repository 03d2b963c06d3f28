import { englishProse } from "./en.js";

/** Whether letters in capitals are a code that stands before an amount or behind it: of ISO 4217, or `US` as in `US$`. */
export function isCurrencyCode(text: string): boolean {
  if (text.length > longestCode || !isCapitalLatin(text.charCodeAt(0))) return false;
  return text === "KZT" || text === "US" || Object.hasOwn(englishProse.currencies, text);
}

/** Whether letters would be such a code in capitals. */
export function isCurrencyCodeInAnyCase(text: string): boolean {
  return text.length <= longestCode && isCurrencyCode(text.toUpperCase());
}

const longestCode = 3;

// Most words are none, and this tells it soonest.
function isCapitalLatin(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}
