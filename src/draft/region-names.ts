import { regions } from "../kazakhstan/regions.js";
import { type StemTable, stemsOf, stemTable } from "../printed/prose/words/stem-table.js";
import { type Token, tokenize } from "../printed/tokens.js";

/** A region named among tokens. */
export interface RegionRead {
  /** ISO 3166-2. */
  readonly code: string;
  /** Index of the token behind it. */
  readonly next: number;
}

interface RegionName {
  readonly code: string;
  /** Of the words behind the first. */
  readonly rest: readonly string[];
}

/** The region whose name begins at a token, in Russian and Kazakh with its endings: `Актюбинской области`. */
export function regionAt(tokens: readonly Token[], at: number): RegionRead | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const short = abbreviations().get(token.text);
  if (short !== undefined) return { code: short, next: at + 1 };
  for (const { stem, value } of stemsOf(token.key, regionNames())) {
    if (!isForm(token.key, stem)) continue;
    const next = behindRest(tokens, at + 1, value.rest);
    if (next === undefined) continue;
    return { code: value.code, next: isRegionWord(tokens[next]?.key ?? "") ? next + 1 : next };
  }
  return undefined;
}

function behindRest(tokens: readonly Token[], at: number, rest: readonly string[]): number | undefined {
  let next = at;
  for (const stem of rest) {
    if (tokens[next]?.key === "-") next += 1;
    if (!isForm(tokens[next]?.key ?? "", stem)) return undefined;
    next += 1;
  }
  return next;
}

/** How many letters a word may have behind its stem. */
const longestEnding = 4;

function isForm(key: string, stem: string): boolean {
  return key.startsWith(stem) && key.length <= stem.length + longestEnding;
}

let names: StemTable<RegionName> | undefined;

function regionNames(): StemTable<RegionName> {
  names ??= stemTable(
    regions
      .filter(({ kk }) => kk.endsWith("облысы"))
      .flatMap(({ code, en, ru, kk }) =>
        [en, ru, kk].map((name) => {
          const [first = "", ...rest] = stemsOfName(name);
          return [[first], { code, rest }] as const;
        }),
      )
      .filter(([[first]]) => first !== ""),
  );
  return names;
}

let shortNames: ReadonlyMap<string, string> | undefined;

// СКО, БҚО, WKO: in capitals only, without endings.
function abbreviations(): ReadonlyMap<string, string> {
  shortNames ??= new Map(
    regions.flatMap(({ code, aliases }) =>
      aliases.filter((alias) => /^\p{Lu}{3}$/u.test(alias)).map((alias) => [alias, code] as const),
    ),
  );
  return shortNames;
}

function stemsOfName(name: string): string[] {
  return tokenize(name)
    .filter(({ kind, key }) => kind === "word" && !isRegionWord(key))
    .map(({ key }) => key.replace(/ая$/u, ""));
}

function isRegionWord(key: string): boolean {
  return (
    key === "region" ||
    key === "oblast" ||
    key === "regions" ||
    key.startsWith("област") ||
    key.startsWith("облыс")
  );
}
