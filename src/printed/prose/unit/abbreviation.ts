import type { Token } from "../../tokens.js";
import { isCapitalAt, isWordAt, lengthAt, tokenAt } from "../words/token-marks.js";

/** Counted things named by letters, `118 ТОО`, `12 ФАПов`, `5 NGOs`: capitals are the dictionary form, as they are printed. */
export function abbreviationAt(tokens: readonly Token[], at: number): string | undefined {
  if (!isCapitalAt(tokens, at)) return undefined;
  const letters = ofLetters.exec(tokenAt(tokens, at)?.text ?? "")?.[1];
  // `17 BRIDGES CLOSED`: in a headline capitals say nothing.
  return isShouted(tokens, at - 2) || isShouted(tokens, at + 1) ? undefined : letters;
}

const ofLetters = /^(\p{Lu}{2,6})(?:s|ов|ы|а|у|е|ом|ам|ами|ах)?$/u;

function isShouted(tokens: readonly Token[], at: number): boolean {
  const text = tokenAt(tokens, at)?.text;
  return isWordAt(tokens, at) && lengthAt(tokens, at) > 2 && text === text?.toUpperCase();
}
