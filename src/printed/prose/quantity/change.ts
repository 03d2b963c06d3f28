import type { Token } from "../../tokens.js";
import { oncePerSentence } from "../words/once-per-sentence.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isWordAt, keyAt, tokenAt } from "../words/token-marks.js";

/** How many words before and behind a figure are looked at for what changes its sense. */
export const near = 9;

/**
 * Whether a word near by says that something rises or falls, so that its `from` and `to` name two states.
 *
 * @param reach how many words before are looked at
 */
export function changesNear(
  tokens: readonly Token[],
  at: number,
  next: number,
  index: ProseIndex,
  reach: number = near,
): boolean {
  if (!speaksOfChange(tokens, index)) return false;
  const { shapes, language, changes } = index;
  for (let back = at - 1; back >= at - reach && !isBreak(tokenAt(tokens, back)); back -= 1) {
    if (language === "kk" && endsClause(tokens, back)) break;
    if (changes(keyAt(tokens, back))) return true;
  }
  return language !== "en" && changesBehind(tokens, next, language, changes, shapes.verb);
}

const speaksOfChange = /* @__PURE__ */ oncePerSentence((tokens, { changes }) =>
  tokens.some(({ key }) => changes(key)),
);

// `бағаны 940 теңгеге көтерді, 500 АЕК-ке дейін айыппұл қарастырды`: a Kazakh verb is the last of its clause.
function endsClause(tokens: readonly Token[], at: number): boolean {
  return keyAt(tokens, at) === "," && finite.test(keyAt(tokens, at - 1));
}

const finite = /(?:[^м][дт][ыі]|[ае]ды|йды|йді|еді|[ғқ]ан|[гк]ен|мақ|мек)$/u;

// The verb stands behind, in Kazakh at the end of its clause; another verb before it has a subject of its own, and in Russian a comma behind other words parts it.
function changesBehind(
  tokens: readonly Token[],
  next: number,
  language: ProseIndex["language"],
  changes: (key: string) => boolean,
  isVerb: (key: string) => boolean,
): boolean {
  let words = 0;
  for (let ahead = next; ahead < next + near * 2 && words < near && !isBreak(tokens[ahead]); ahead += 1) {
    const key = keyAt(tokens, ahead);
    if (language === "ru" && words > 0 && key === ",") return false;
    if (!isWordAt(tokens, ahead)) continue;
    words += 1;
    if (changes(key)) return true;
    if (key.length > 3 && isVerb(key)) return false;
  }
  return false;
}

/** A mark at which a clause ends, or the end of all. */
export function isBreak(token: Token | undefined): boolean {
  return token === undefined || breaks.has(token.key);
}

const breaks: ReadonlySet<string> = new Set([";", ":", "("]);
