/** A piece of a rule's text. */
export interface Token {
  readonly kind: Kind | "unknown";
  readonly text: string;
  readonly start: number;
  /** Characters in the rule's text. */
  readonly length: number;
}

const kinds = ["name", "number", "percent", "sign", "times", "comparison", "open", "close"] as const;
type Kind = (typeof kinds)[number];

// A sign stands between spaces; a hyphen inside a name belongs to the name. In a name each segment ends in a letter
// or digit, so that no stretch of text can be divided in two ways and the time stays linear.
const inner = "[\\p{L}\\p{M}\\p{N}_-]*[\\p{L}\\p{M}\\p{N}_]";
const pieces = new RegExp(
  [
    `(?<name>(?:\\*(?=\\.)|[\\p{L}_](?:${inner})?|₸)(?:\\.(?:\\*|${inner}))*)`,
    "(?<number>\\d[\\d.,]*)",
    "(?<percent>%)",
    "(?<sign>\\+|(?<=^|\\s)[-−](?=\\s))",
    "(?<times>[*×])",
    "(?<comparison><=|>=|≤|≥|==|[<>=])",
    "(?<open>\\()",
    "(?<close>\\))",
    "(?<unknown>\\S)",
  ].join("|"),
  "gu",
);

const spelled: ReadonlyMap<string, string> = new Map([
  ["≤", "<="],
  ["≥", ">="],
  ["==", "="],
  ["−", "-"],
]);

/** Cuts a rule's text into tokens; white space between them is dropped. What is no token comes as `unknown`. */
export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(pieces), (match) => {
    const kind = kinds.find((name) => match.groups?.[name] !== undefined) ?? "unknown";
    const [found] = match;
    return { kind, text: spelled.get(found) ?? found, start: match.index, length: found.length };
  });
}
