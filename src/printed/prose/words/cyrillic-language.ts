import type { Language } from "../../figure.js";
import type { Token } from "../../tokens.js";
import type { Evidence } from "./cyrillic-telling.js";
import { isCapital, keyAt } from "./token-marks.js";
import type { WordFacts } from "./word-facts.js";

/**
 * Whether the Cyrillic words of a sentence are Russian or Kazakh, by words that tell it, by letters and by endings. A name tells only
 * where nothing else does: of a fund, «Қазақстан халқына», or of a town, Өскемен, it says nothing of the sentence around it.
 */
export function languageOfCyrillic(
  tokens: readonly Token[],
  facts: readonly (WordFacts | undefined)[],
  before: Language,
): Language {
  const sure = { russian: 0, kazakh: 0 };
  const named = { russian: 0, kazakh: 0 };
  let quoteEnds = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === "mark") quoteEnds = Math.max(quoteEnds, behindQuotedName(tokens, at) ?? 0);
    const telling = facts[at]?.telling;
    if (telling === undefined || isInitial(tokens, at)) continue;
    const evidence = at < quoteEnds ? named : sure;
    const { russian, kazakh, looks } = telling;
    evidence.russian += russian;
    evidence.kazakh += kazakh;
    if (looks === "kk") (isCapitalised(token) ? named : evidence).kazakh += 2;
    else if (looks === "ru") (at > 0 && isCapitalised(token) ? named : evidence).russian += 1;
  }
  return stronger(sure) ?? stronger(named) ?? before;
}

function isCapitalised({ text, key }: Token): boolean {
  return text !== key && isCapital(text.charAt(0));
}

function stronger({ russian, kazakh }: Evidence): Language | undefined {
  if (russian === 0 && kazakh === 0) return undefined;
  return kazakh >= russian ? "kk" : "ru";
}

/** The most tokens of a name in quotation marks; what is longer was said. */
const longestName = 6;

const closing: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "“", '"': '"' };

function behindQuotedName(tokens: readonly Token[], open: number): number | undefined {
  const close = closing[keyAt(tokens, open)];
  if (close === undefined) return undefined;
  for (let at = open + 1; at <= open + 1 + longestName; at += 1) {
    const key = keyAt(tokens, at);
    if (key === close) return at + 1;
  }
  return undefined;
}

// `А. Сейітов`: `а` is a word of Russian.
function isInitial(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  return (
    text.length === 1 && isCapital(text) && keyAt(tokens, at + 1) === "." && tokens[at + 1]?.space === ""
  );
}
