import type { Token } from "../../tokens.js";
import type { ProseIndex } from "../words/prose-index.js";
import { stemsOf } from "../words/stem-table.js";

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
  { shapes, language, changeStems, notChanges }: ProseIndex,
  reach: number = near,
): boolean {
  const changes = (token: Token | undefined): boolean =>
    token?.kind === "word" &&
    !notChanges.has(token.key) &&
    stemsOf(token.key, changeStems).some(({ stem }) => isChange(token.key, stem));
  for (let back = at - 1; back >= 0 && back >= at - reach && !isBreak(tokens[back]); back -= 1) {
    if (language === "kk" && endsClause(tokens, back)) break;
    if (changes(tokens[back])) return true;
  }
  return language !== "en" && changesBehind(tokens, next, changes, shapes.verb);
}

// `бағаны 940 теңгеге көтерді, 500 АЕК-ке дейін айыппұл қарастырды`: a Kazakh verb is the last of its clause.
function endsClause(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === "," && finite.test(tokens[at - 1]?.key ?? "");
}

const finite = /(?:[^м][дт][ыі]|[ае]ды|йды|йді|еді|[ғқ]ан|[гк]ен|мақ|мек)$/u;

// The verb stands behind, in Kazakh at the end of its clause; another verb before it has a subject of its own.
function changesBehind(
  tokens: readonly Token[],
  next: number,
  changes: (token: Token | undefined) => boolean,
  isVerb: (key: string) => boolean,
): boolean {
  let words = 0;
  for (let ahead = next; ahead < next + near * 2 && words < near && !isBreak(tokens[ahead]); ahead += 1) {
    const token = tokens[ahead];
    if (token?.kind !== "word") continue;
    words += 1;
    if (changes(token)) return true;
    if (token.key.length > 3 && isVerb(token.key)) return false;
  }
  return false;
}

// A short stem is a whole word; as a beginning it would be that of many.
function isChange(key: string, stem: string): boolean {
  return stem.length > 3 || key === stem || key === `${stem}s` || key === `${stem}ting`;
}

/** A mark at which a clause ends. */
export function isBreak(token: Token | undefined): boolean {
  return (
    token === undefined ||
    (token.kind === "mark" && (token.key === ";" || token.key === ":" || token.key === "("))
  );
}
