import type { Token } from "../printed/tokens.js";
import type { Cue, SentenceWords } from "./cues.js";
import { draftLexicons } from "./lexicon/index.js";

/** How many words may stand between two purposes beside what links them: `purchase of homes and their repair`. */
const mostWords = 3;

/**
 * Words that tell other categories and are linked with one that does: `for purchase and repair` speaks of both together. A
 * comma or a word such as `and` links them, with a few words beside it, but no figure and no other telling word.
 *
 * @param cues in any order; each is looked at once
 */
export function joinedTo(cue: Cue, cues: readonly Cue[], { tokens }: SentenceWords): readonly Cue[] {
  if (cue.tells !== "category") return [];
  const inOrder = cues
    .filter(({ tells }) => tells === "category")
    .sort((a, b) => a.start - b.start)
    // `сатып алынған` tells as a whole, and so does its second word.
    .filter((one, at, all) => one === cue || one.start >= (all[at - 1]?.end ?? 0));
  const at = inOrder.indexOf(cue);
  const linked = [
    ...linkedOn(inOrder.slice(0, at + 1).reverse(), tokens),
    ...linkedOn(inOrder.slice(at), tokens),
  ];
  return linked.filter(({ value }) => value !== cue.value);
}

// From the first of them on, as long as each is linked with the one before it.
function linkedOn(cues: readonly Cue[], tokens: readonly Token[]): readonly Cue[] {
  const end = cues.findIndex((cue, at) => at > 0 && !areLinked(cues[at - 1] ?? cue, cue, tokens));
  return cues.slice(1, end === -1 ? undefined : end);
}

function areLinked(a: Cue, b: Cue, tokens: readonly Token[]): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  if (second.at - first.at > mostWords + longestVerb + mostLinks) return false;
  const between = tokens.slice(first.at, second.at).filter(({ start }) => start >= first.end);
  const words = between.filter((token) => !isLink(token));
  const linkCount = between.length - words.length;
  return (
    linkCount > 0 &&
    linkCount <= mostLinks &&
    words.length <= mostWords &&
    words.every(({ kind }) => kind === "word")
  );
}

/** `one-time` has three tokens; a comma and a word may link together. */
const [longestVerb, mostLinks] = [3, 2];

function isLink({ key }: Token): boolean {
  return key === "," || links().has(key);
}

let allLinks: ReadonlySet<string> | undefined;

// Of all languages. Made on first use, so that who drafts nothing loads none of it.
function links(): ReadonlySet<string> {
  allLinks ??= new Set(Object.values(draftLexicons).flatMap((each) => each.links));
  return allLinks;
}
