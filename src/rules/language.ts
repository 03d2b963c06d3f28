import { type Rational, rational } from "../exact/rational.js";
import type { FigureUnit } from "../printed/figure.js";
import { parseFigure } from "../printed/parse.js";
import { type Token, tokensOf } from "./tokens.js";

/** A comparison of the rule language. */
export type Comparison = "=" | "<=" | ">=" | "<" | ">";

/** A number in a rule. It is exact: a rule says what must hold, it reports nothing. */
export interface RuleNumber {
  readonly value: Rational;
  /** `tenge`, `MCI` or `percent`; absent for a bare number. */
  readonly unit: FigureUnit | undefined;
}

/** A term as written: `2 * laws`, `sum(aid.regions.*.heads)`, `13.3 billion tenge`. */
export interface WrittenTerm {
  readonly negative: boolean;
  readonly factor: RuleNumber | undefined;
  /** Absent: the factor alone, a constant. */
  readonly reference: { readonly text: string; readonly isSum: boolean } | undefined;
  readonly start: number;
  readonly length: number;
}

/** A rule as written. */
export interface WrittenRule {
  readonly left: readonly WrittenTerm[];
  readonly comparison: Comparison;
  readonly right: readonly WrittenTerm[];
}

/** Why a text is no rule, and where. */
export interface RuleTextFault {
  readonly start: number;
  readonly length: number;
  readonly message: string;
  readonly remedy: string;
}

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
    return failure(0, 0, `the rule is longer than ${longestRule} characters`, "use sum(…) with a pattern");
  }
  const tokens = tokensOf(text);
  let next = 0;

  const left = side();
  if (!Array.isArray(left)) return left;
  const comparison = tokens[next];
  if (comparison?.kind !== "comparison") {
    return unexpected("one of =, <=, >=, <, > between two sides");
  }
  next++;
  const right = side();
  if (!Array.isArray(right)) return right;
  if (tokens[next] !== undefined) {
    return tokens[next]?.kind === "comparison"
      ? unexpected("one comparison only", "write two rules")
      : unexpected("+ or - between terms, with spaces around them");
  }
  return { ok: true, rule: { left, comparison: comparison.text as Comparison, right } };

  function side(): WrittenTerm[] | Failure {
    const terms: WrittenTerm[] = [];
    for (;;) {
      const sign = tokens[next]?.kind === "sign" ? tokens[next++]?.text : undefined;
      if (terms.length > 0 && sign === undefined) return terms;
      const read = term(sign === "-");
      if ("ok" in read) return read;
      terms.push(read);
      if (tokens[next]?.kind !== "sign") return terms;
    }
  }

  function term(negative: boolean): WrittenTerm | Failure {
    const first = tokens[next];
    if (first?.kind === "number") return numberTerm(negative, first);
    const reference = referenceAt();
    if ("ok" in reference) return reference;
    const { start } = reference;
    if (tokens[next]?.kind !== "times") {
      return { negative, factor: undefined, reference, start, length: reference.length };
    }
    next++;
    const second = tokens[next];
    if (second?.kind !== "number") return unexpected("a number", "only numbers multiply quantities");
    const factor = number(second);
    if ("ok" in factor) return factor;
    return { negative, factor, reference, start, length: endOfLast() - start };
  }

  function numberTerm(negative: boolean, first: Token): WrittenTerm | Failure {
    const factor = number(first);
    if ("ok" in factor) return factor;
    const { start } = first;
    if (tokens[next]?.kind !== "times") {
      return { negative, factor, reference: undefined, start, length: endOfLast() - start };
    }
    next++;
    const reference = referenceAt();
    if ("ok" in reference) return reference;
    return { negative, factor, reference, start, length: endOfLast() - start };
  }

  /** A number with the words behind it: `13.3 billion tenge`, `60 %`. */
  function number(first: Token): RuleNumber | Failure {
    next++;
    while (tokens[next]?.kind === "name" || tokens[next]?.kind === "percent") next++;
    const printed = text.slice(first.start, endOfLast());
    const read = parseFigure(printed, { language: "en" });
    const at = { start: first.start, length: printed.length };
    if (!read.ok || read.reading.hedge !== "none" || read.reading.warnings.length > 0) {
      return failure(
        at.start,
        at.length,
        `"${printed}" is not a number`,
        "write it as in 0.6, 3,979 or 13.3 billion tenge",
      );
    }
    if (read.reading.noun !== undefined) {
      return failure(
        at.start,
        at.length,
        `a number and a name stand side by side in "${printed}"`,
        "write * between them",
      );
    }
    const { unit, value } = read.reading;
    return { value: rational(value.digits, 10n ** BigInt(value.places)), unit };
  }

  function referenceAt(): { text: string; isSum: boolean; start: number; length: number } | Failure {
    const name = tokens[next];
    if (name?.kind !== "name") return unexpected("a quantity, sum(…) or a number");
    next++;
    if (tokens[next]?.kind !== "open") {
      return { text: name.text, isSum: false, start: name.start, length: name.length };
    }
    if (name.text !== "sum") {
      return failure(name.start, name.length, `"${name.text}" is no function`, "the only one is sum(…)");
    }
    next++;
    const pattern = tokens[next];
    if (pattern?.kind !== "name" && pattern?.kind !== "times")
      return unexpected("a pattern such as livestockCompensation.regions.*.heads");
    next++;
    if (tokens[next]?.kind !== "close") return unexpected(")", "sum(…) takes one pattern");
    next++;
    return { text: pattern.text, isSum: true, start: pattern.start, length: pattern.length };
  }

  function endOfLast(): number {
    const last = tokens[next - 1];
    return last === undefined ? 0 : last.start + last.length;
  }

  function unexpected(expected: string, remedy = `write ${expected}`): Failure {
    const found = tokens[next];
    if (found === undefined) {
      return failure(text.length, 1, `the rule ends where ${expected} was expected`, remedy);
    }
    if (found.kind === "unknown" && found.text === "-") {
      return failure(
        found.start,
        1,
        "a minus sign without spaces around it",
        "write a space on both sides of -",
      );
    }
    return failure(found.start, found.length, `found "${found.text}" where ${expected} was expected`, remedy);
  }
}

interface Failure {
  readonly ok: false;
  readonly fault: RuleTextFault;
}

function failure(start: number, length: number, message: string, remedy: string): Failure {
  return { ok: false, fault: { start, length, message, remedy } };
}
