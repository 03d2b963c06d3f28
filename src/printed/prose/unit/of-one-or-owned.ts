import { lookUp } from "../../lexicon/look-up.js";
import type { Token } from "../../tokens.js";
import { isGenitive } from "../words/kazakh-stem.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isAttached, isDigitsAt, keyAt } from "../words/token-marks.js";

/**
 * Whether a noun has the form of one, as Russian `21 синагога`, or belongs to another, as a Kazakh genitive before the number says: `облыстың 7 кенті`,
 * also in a list: `фермердің 540 үйрегі мен 280 қазы`.
 */
export function isOfOneOrOwned(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  // `21 синагога`, but `2,1 кубокилометра`
  if (index.language === "ru")
    return (
      endsInOne.test(keyAt(tokens, at - 1)) && !hasPlaces(tokens, at) && !ofOneMan.test(keyAt(tokens, at))
    );
  if (index.language !== "kk") return false;
  for (let back = at - 1; back >= at - 4; back -= 1) {
    const token = tokens[back];
    if (token === undefined) return false;
    if (index.carryLinks.has(token.key))
      return isDigitsAt(tokens, back - 2) && isOfOneOrOwned(tokens, back - 1, index);
    if (token.kind === "mark" && token.space !== "") return false;
    if (token.kind === "word" && lookUp(tokens, back, index.words) === undefined)
      return isGenitive(token.key);
  }
  return false;
}

// In the form for one who is acted on: `заслушали 41 свидетеля`.
const ofOneMan = /(?:теля|[чн]ика|щика|иста|анта|ента|[тс]ора|лога|ача|мена|[льй]ца|аря)$/u;

const endsInOne = /(?:^|[^1])1$/u;

const points: ReadonlySet<string> = new Set([".", ","]);

function hasPlaces(tokens: readonly Token[], at: number): boolean {
  return isAttached(tokens, at - 1) && points.has(keyAt(tokens, at - 2));
}
