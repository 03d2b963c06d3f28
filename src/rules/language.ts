import { readTerm } from "./read-term.js";
import { comes, type Failure, failure, type RuleReader, readerOf, take, unexpected } from "./rule-reader.js";
import type { Comparison, RuleTextFault, WrittenRule, WrittenTerm } from "./written-rule.js";

/** A rule, or the first thing in its text that is none. */
export type ParsedRule =
  | { readonly ok: true; readonly rule: WrittenRule }
  | { readonly ok: false; readonly fault: RuleTextFault };

/** The longest rule that is read, in characters. */
const longestRule = 100_000;

/**
 * Reads one rule: sums of terms on both sides of `=`, `<=`, `>=`, `<` or `>`.
 *
 * @example
 * parseRule("documents = laws + decrees - 2 * drafts");
 */
export function parseRule(text: string): ParsedRule {
  if (text.length > longestRule) {
    const message = `the rule is longer than ${longestRule} characters`;
    return failure({ start: 0, length: 0 }, message, "use sum(…) with a pattern");
  }
  const reader = readerOf(text);
  const left = readSide(reader);
  if (!Array.isArray(left)) return left;
  const comparison = take(reader, "comparison");
  if (comparison === undefined) return unexpected(reader, "one of =, <=, >=, <, > between two sides");
  const right = readSide(reader);
  if (!Array.isArray(right)) return right;
  const more = comes(reader);
  if (more !== undefined) {
    return more.kind === "comparison"
      ? unexpected(reader, "one comparison only", "write two rules")
      : unexpected(reader, "+ or - between terms, with spaces around them");
  }
  return { ok: true, rule: { left, comparison: comparison.text as Comparison, right } };
}

/** Terms with signs between them; the first may have one too. */
function readSide(reader: RuleReader): WrittenTerm[] | Failure {
  const terms: WrittenTerm[] = [];
  do {
    const sign = take(reader, "sign");
    const term = readTerm(reader, sign?.text === "-");
    if ("ok" in term) return term;
    terms.push(term);
  } while (comes(reader)?.kind === "sign");
  return terms;
}
