import { Composer, type CST, Lexer, Parser } from "yaml";
import type { Fault } from "./fault.js";
import { deepest } from "./limits.js";
import { placeOf, type SourceText } from "./source.js";
import { syntaxFault } from "./yaml-syntax.js";
import { walkDocument, type YamlReading } from "./yaml-walk.js";

/**
 * How many faults in the writing are told. A text with more of them is no statement with slips, but none at all, and to
 * gather ten thousand takes longer than to read one.
 */
const mostSyntaxFaults = 100;

/** How many lexical elements of YAML (keys, values, marks, spaces) are read. */
const mostLexemes = 3_000_000;

/**
 * Reads YAML, and JSON, which is a part of it. Texts keep the digits they were written with: nothing is
 * rounded, and no number is read that a figure could not hold exactly.
 */
export function readYaml(source: SourceText): YamlReading {
  const { tokens, fault } = parse(source);
  if (fault !== undefined) return { value: undefined, spans: new Map(), faults: [fault], refused: new Set() };

  // `failsafe` leaves every scalar a text, and keys are compared here, in linear time.
  const options = { schema: "failsafe", uniqueKeys: false, stringKeys: true } as const;
  const [document] = withoutTraces(() => [
    ...new Composer(options).compose(tokens, true, source.text.length),
  ]);
  const errors = document?.errors ?? [];
  if (document !== undefined && errors.length === 0) return walkDocument(document, source);
  const faults = errors.slice(0, mostSyntaxFaults).map((error) => syntaxFault(error, source));
  if (errors.length > mostSyntaxFaults) faults.push(moreSyntaxFaults);
  return { value: undefined, spans: new Map(), faults, refused: new Set() };
}

/**
 * Does some work whose errors keep no trace of where they arose: the composer makes an error for each fault, thousands for
 * a text that is no YAML, and their traces, which nobody reads, would take far longer than the reading.
 */
function withoutTraces<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  // Only V8 has the limit; where errors are frozen it stays.
  const isOff = typeof stackTraceLimit === "number" && Reflect.set(Error, "stackTraceLimit", 0);
  try {
    return work();
  } finally {
    if (isOff) Error.stackTraceLimit = stackTraceLimit;
  }
}

const moreSyntaxFaults: Fault = {
  code: "more-faults",
  path: "",
  message: "there are more faults like these",
  remedy: "correct the first ones, and check the statement again",
};

function parse(source: SourceText): { readonly tokens: CST.Token[]; readonly fault: Fault | undefined } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let documents = 0;
  let errors = 0;
  const take = (token: CST.Token): void => {
    tokens.push(token);
    if (token.type === "document") documents += 1;
    if (token.type === "error") errors += 1;
  };
  const stop = (code: string, message: string, remedy: string) => {
    const place = placeOf(source, start, 1);
    return { tokens, fault: { code, path: "", place, message, remedy } };
  };

  let lexemes = 0;
  let start = 0;
  for (const lexeme of new Lexer().lex(source.text)) {
    start = parser.offset;
    for (const token of parser.next(lexeme)) take(token);
    if (errors > mostSyntaxFaults) break;
    lexemes += 1;
    if (parser.stack.length > deepest && parser.stack.filter(isCollection).length > deepest) {
      return stop(
        "too-deep",
        `mappings and lists lie more than ${deepest} deep in each other`,
        "flatten them",
      );
    }
    if (lexemes > mostLexemes) {
      return stop(
        "too-large",
        `the statement has more than ${mostLexemes} keys, values and marks`,
        "split it into several statements, or hand it over as an object",
      );
    }
    if (documents > 0 && parser.stack.some(({ type }) => type === "document")) {
      return stop(
        "several-documents",
        "the file holds more than one YAML document",
        "keep one statement in a file; several files reconcile together",
      );
    }
  }
  for (const token of parser.end()) take(token);
  return { tokens, fault: undefined };
}

function isCollection({ type }: CST.Token): boolean {
  return type === "block-map" || type === "block-seq" || type === "flow-collection";
}
