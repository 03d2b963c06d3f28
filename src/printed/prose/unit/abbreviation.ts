import type { Token } from "../../tokens.js";
import { isCapital } from "../words/token-marks.js";

/** Counted things named by letters, `118 ТОО`, `12 ФАПов`, `5 NGOs`: capitals are the dictionary form, as they are printed. */
export function abbreviationAt(tokens: readonly Token[], at: number): string | undefined {
  const text = tokens[at]?.text ?? "";
  let length = 0;
  while (length < text.length && isCapital(text.charAt(length))) length += 1;
  const rest = text.slice(length);
  if (length < 2 || length > 6 || (rest !== "" && !endOfLetters.test(rest))) return undefined;
  return isShouted(tokens, at) ? undefined : text.slice(0, length);
}

const endOfLetters = /^(?:s|ов|ы|а|у|е|ом|ам|ами|ах)$/u;

// `17 BRIDGES CLOSED`: in a headline capitals say nothing.
function isShouted(tokens: readonly Token[], at: number): boolean {
  return [tokens[at - 2], tokens[at + 1]].some(
    (token) => token?.kind === "word" && token.text.length > 2 && token.text === token.text.toUpperCase(),
  );
}
