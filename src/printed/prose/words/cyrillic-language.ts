import type { Language } from "../../figure.js";
import { scriptOf, type Token } from "../../tokens.js";
import { oncePerWord } from "./once-per-word.js";
import { proseIndexOf } from "./prose-index.js";
import { isCapital, keyAt } from "./token-marks.js";

/** Letters that Kazakh has and Russian lacks. */
export const kazakhLetters: RegExp = /[әғқңөұүһі]/i;

/**
 * Whether the Cyrillic words of a sentence are Russian or Kazakh, by words that tell it, by letters and by endings. A name tells only
 * where nothing else does: of a fund, «Қазақстан халқына», or of a town, Өскемен, it says nothing of the sentence around it.
 */
export function languageOfCyrillic(tokens: readonly Token[], before: Language): Language {
  const sure = { russian: 0, kazakh: 0 };
  const named = { russian: 0, kazakh: 0 };
  let quoteEnds = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === "mark") quoteEnds = Math.max(quoteEnds, behindQuotedName(tokens, at) ?? 0);
    if (token.kind !== "word" || scriptOf(token) !== "Cyrillic" || isInitial(tokens, at)) continue;
    const evidence = at < quoteEnds ? named : sure;
    const { russian, kazakh, looks } = tellingOf(token.key);
    evidence.russian += russian;
    evidence.kazakh += kazakh;
    if (looks === "kk") (isCapitalised(token) ? named : evidence).kazakh += 2;
    else if (looks === "ru") (at > 0 && isCapitalised(token) ? named : evidence).russian += 1;
  }
  return stronger(sure) ?? stronger(named) ?? before;
}

/** What a word tells: as one of those that stand in one language only, and by its letters or its ending. */
interface Telling extends Evidence {
  readonly looks: "ru" | "kk" | undefined;
}

const tellingOf = /* @__PURE__ */ oncePerWord((key: string): Telling => {
  const [russian, kazakh] = [proseIndexOf("ru"), proseIndexOf("kk")];
  return {
    russian: russian.tellingWords.has(key) ? 1 : 0,
    kazakh: kazakh.tellingWords.has(key) ? 1 : 0,
    looks: kazakhLetters.test(key) ? "kk" : russian.shapes.telling(key) ? "ru" : undefined,
  };
});

function isCapitalised({ text }: Token): boolean {
  return isCapital(text.charAt(0));
}

interface Evidence {
  readonly russian: number;
  readonly kazakh: number;
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
