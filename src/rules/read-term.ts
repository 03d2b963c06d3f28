import { rational } from "../exact/rational.js";
import { parseFigure } from "../printed/parse.js";
import { endOfLast, type Failure, failure, type RuleReader, take, unexpected } from "./rule-reader.js";
import type { Token } from "./tokens.js";
import type { RuleNumber, WrittenTerm } from "./written-rule.js";

/** Reads a term behind its sign: `laws`, `2 * laws`, `sum(aid.regions.*.heads) * 2`, `13.3 billion tenge`. */
export function readTerm(reader: RuleReader, negative: boolean): WrittenTerm | Failure {
  const number = take(reader, "number");
  return number === undefined ? quantityTerm(reader, negative) : numberTerm(reader, negative, number);
}

function quantityTerm(reader: RuleReader, negative: boolean): WrittenTerm | Failure {
  const reference = readReference(reader);
  if ("ok" in reference) return reference;
  const { start } = reference;
  if (take(reader, "times") === undefined) {
    return { negative, factor: undefined, reference, start, length: reference.length };
  }
  const number = take(reader, "number");
  if (number === undefined) return unexpected(reader, "a number", "only numbers multiply quantities");
  const factor = readNumber(reader, number);
  if ("ok" in factor) return factor;
  return { negative, factor, reference, start, length: endOfLast(reader) - start };
}

function numberTerm(reader: RuleReader, negative: boolean, number: Token): WrittenTerm | Failure {
  const factor = readNumber(reader, number);
  if ("ok" in factor) return factor;
  const { start } = number;
  if (take(reader, "times") === undefined) {
    return { negative, factor, reference: undefined, start, length: endOfLast(reader) - start };
  }
  const reference = readReference(reader);
  if ("ok" in reference) return reference;
  return { negative, factor, reference, start, length: endOfLast(reader) - start };
}

/** A number with the words behind it: `13.3 billion tenge`, `60 %`. */
function readNumber(reader: RuleReader, { start }: Token): RuleNumber | Failure {
  while (take(reader, "name") ?? take(reader, "percent"));
  const printed = reader.text.slice(start, endOfLast(reader));
  const at = { start, length: printed.length };
  const read = parseFigure(printed, { language: "en" });
  if (!read.ok || read.reading.hedge !== "none" || read.reading.warnings.length > 0) {
    return failure(at, `"${printed}" is not a number`, "write it as in 0.6, 3,979 or 13.3 billion tenge");
  }
  const { unit, value, noun } = read.reading;
  // `2b` is two billion in print, and here as likely twice the quantity b.
  if (noun !== undefined || /\d[a-z]\b/i.test(printed)) {
    const message = `a number and a name stand side by side in "${printed}"`;
    return failure(at, message, "write * between them, and a scale as a word");
  }
  return { value: rational(value.digits, 10n ** BigInt(value.places)), unit };
}

interface Reference {
  readonly text: string;
  readonly isSum: boolean;
  readonly start: number;
  readonly length: number;
}

/** A quantity, or a sum of all that a pattern matches; of that the place is the pattern's. */
function readReference(reader: RuleReader): Reference | Failure {
  const name = take(reader, "name");
  if (name === undefined) return unexpected(reader, "a quantity, sum(…) or a number");
  if (take(reader, "open") === undefined) return referenceAt(name, false);
  if (name.text !== "sum") return failure(name, `"${name.text}" is no function`, "the only one is sum(…)");
  const pattern = take(reader, "name") ?? take(reader, "times");
  if (pattern === undefined)
    return unexpected(reader, "a pattern such as livestockCompensation.regions.*.heads");
  if (take(reader, "close") === undefined) return unexpected(reader, ")", "sum(…) takes one pattern");
  return referenceAt(pattern, true);
}

function referenceAt({ text, start, length }: Token, isSum: boolean): Reference {
  return { text, isSum, start, length };
}
